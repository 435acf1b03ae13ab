import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { n as t } from './view-D_EwS4a1.js';
import { $n as n, an as r, er as i, i as a, n as o, o as s, r as c, t as l } from './dialog-BGwQdKbY.js';
import { t as u } from './checkbox-Bz6gcGWS.js';
import { t as d } from './privacy-DeKE0lME.js';
import { t as f } from './segmented-BrC17kF3.js';
import { V as p, _ as m, g as h, h as g, m as _, z as v } from './index-mtdsdJjL.js';
import { t as y } from './notice-B0FePlbS.js';
import { n as b } from './text-field-BB9_eaZV.js';
var x = {
    page: `_page_1fxnk_1`,
    section: `_section_1fxnk_6`,
    sectionTitle: `_sectionTitle_1fxnk_17`,
    hint: `_hint_1fxnk_21`,
    quiet: `_quiet_1fxnk_22`,
    sectionBody: `_sectionBody_1fxnk_27`,
    row: `_row_1fxnk_34`,
    rowName: `_rowName_1fxnk_42`,
    rowValue: `_rowValue_1fxnk_47`,
    path: `_path_1fxnk_58`,
    buttons: `_buttons_1fxnk_63`,
  },
  S = n();
function C({ title: e, hint: t, children: n }) {
  return (0, S.jsxs)(`section`, {
    className: x.section,
    'aria-label': e,
    children: [
      (0, S.jsxs)(`div`, {
        className: x.sectionTitle,
        children: [(0, S.jsx)(`h2`, { children: e }), t !== void 0 && (0, S.jsx)(`p`, { className: x.hint, children: t })],
      }),
      (0, S.jsx)(`div`, { className: x.sectionBody, children: n }),
    ],
  });
}
function w({ name: e, children: t }) {
  return (0, S.jsxs)(`div`, {
    className: x.row,
    children: [
      (0, S.jsx)(`span`, { className: x.rowName, children: e }),
      (0, S.jsx)(`span`, { className: x.rowValue, children: t }),
    ],
  });
}
function T() {
  let { version: e, host: t } = o(),
    { mutate: n } = a(`app.openHelp`);
  return (0, S.jsxs)(C, {
    title: `About`,
    children: [
      (0, S.jsx)(w, { name: `Coffer`, children: e }),
      (0, S.jsx)(w, { name: `Runs on`, children: t }),
      (0, S.jsx)(`div`, {
        className: x.buttons,
        children: (0, S.jsx)(s, { variant: `link`, onPress: () => n({ topic: `plaid-status` }), children: `Is Plaid up?` }),
      }),
    ],
  });
}
var E = [
    { value: `system`, label: `System` },
    { value: `light`, label: `Light` },
    { value: `dark`, label: `Dark` },
  ],
  D = [
    { value: `comfortable`, label: `Comfortable` },
    { value: `compact`, label: `Compact` },
  ];
function O() {
  let { settings: e } = o(),
    t = c(),
    n = d.use();
  return (0, S.jsxs)(C, {
    title: `Appearance`,
    children: [
      (0, S.jsx)(w, {
        name: `Theme`,
        children: (0, S.jsx)(f, { label: `Theme`, value: e.theme, options: E, onChange: (e) => t({ theme: e }) }),
      }),
      (0, S.jsx)(w, {
        name: `Rows`,
        children: (0, S.jsx)(f, { label: `Rows`, value: e.density, options: D, onChange: (e) => t({ density: e }) }),
      }),
      (0, S.jsx)(u, {
        label: `Hide amounts`,
        hint: `Blurs every amount on screen. ${v(`shift+mod+h`)} does the same anywhere.`,
        isSelected: n,
        onChange: (e) => d.set(e),
      }),
    ],
  });
}
function k() {
  let e = p().filter((e) => e.group === `Everywhere`);
  return (0, S.jsx)(C, {
    title: `Keyboard`,
    hint: `Press ? in any view for the keys that work there.`,
    children: e.map(({ keys: e, description: t }) =>
      (0, S.jsx)(w, { name: t, children: (0, S.jsx)(`kbd`, { children: v(e) }) }, e),
    ),
  });
}
var A = e(i(), 1),
  j = { sandbox: `Sandbox`, production: `Production` };
function M({ environment: e }) {
  let t = j[e],
    { data: n, error: i } = r(`keys.state`, { environment: e }),
    [o, c] = (0, A.useState)(!1),
    [u, d] = (0, A.useState)(!1),
    { saveAndCheck: f, isBusy: p, message: v } = g(e),
    b = a(`keys.check`),
    T = a(`keys.forget`),
    { mutate: E } = a(`app.openHelp`),
    D = ({ failure: e }) => m(e.message);
  return (0, S.jsxs)(C, {
    title: `Plaid keys · ${t}`,
    hint: `Kept in the vault; only their last characters are ever shown.`,
    children: [
      i !== null && (0, S.jsx)(y, { children: i.failure.message }),
      n !== void 0 &&
        (0, S.jsxs)(S.Fragment, {
          children: [
            (0, S.jsx)(w, {
              name: `Client ID`,
              children: n.maskedClientId ?? (0, S.jsx)(`span`, { className: x.quiet, children: `not saved` }),
            }),
            (0, S.jsx)(w, {
              name: `Secret`,
              children: n.maskedSecret ?? (0, S.jsx)(`span`, { className: x.quiet, children: `not saved` }),
            }),
            n.saved && (0, S.jsx)(w, { name: `Plaid says`, children: N(n) }),
          ],
        }),
      o
        ? (0, S.jsx)(_, {
            environmentName: t,
            isBusy: p,
            message: v,
            onSave: (e, n) =>
              f(e, n, () => {
                (c(!1), h(`Plaid accepts the ${t} keys`));
              }),
            onHelp: () => E({ topic: `plaid-keys` }),
            onCancel: () => c(!1),
          })
        : (0, S.jsxs)(`div`, {
            className: x.buttons,
            children: [
              (0, S.jsx)(s, { onPress: () => c(!0), children: n?.saved === !0 ? `Replace…` : `Enter keys…` }),
              n?.saved === !0 &&
                (0, S.jsxs)(S.Fragment, {
                  children: [
                    (0, S.jsx)(s, {
                      onPress: () => b.mutate({ environment: e }, { onError: D }),
                      isDisabled: b.isPending,
                      children: b.isPending ? `Asking Plaid…` : `Check`,
                    }),
                    (0, S.jsx)(s, { variant: `quiet`, onPress: () => d(!0), children: `Forget…` }),
                  ],
                }),
            ],
          }),
      (0, S.jsx)(l, {
        title: `Forget the ${t} keys?`,
        isOpen: u,
        mustAnswer: !0,
        onClose: () => d(!1),
        footer: (0, S.jsxs)(S.Fragment, {
          children: [
            (0, S.jsx)(s, { onPress: () => d(!1), children: `Keep them` }),
            (0, S.jsx)(s, {
              variant: `harm`,
              onPress: () => T.mutate({ environment: e }, { onSuccess: () => d(!1), onError: D }),
              children: `Forget`,
            }),
          ],
        }),
        children: (0, S.jsx)(`p`, {
          children: `They are deleted from the vault. Connected banks stay, and sync again once you enter keys of the same Plaid account.`,
        }),
      }),
    ],
  });
}
function N({ check: e, message: t }) {
  let n = { unchecked: `not asked yet`, accepted: `accepted`, rejected: `refused`, unreachable: `could not be reached` };
  return t === null ? n[e] : `${n[e]}: ${t}`;
}
function P({ label: e, hint: t, value: n, read: r }) {
  let [i, o] = (0, A.useState)(n),
    [s, c] = (0, A.useState)(n),
    l = a(`app.updateSettings`);
  return (
    s !== n && (c(n), o(n)),
    (0, S.jsx)(b, {
      label: e,
      hint: t,
      value: i,
      onChange: o,
      onBlur: () => {
        i === n ? l.reset() : l.mutate(r(i));
      },
      error: l.error?.failure.message ?? null,
    })
  );
}
var F = (e) => e.split(/[\s,]+/).filter(Boolean);
function I() {
  let { settings: e } = o(),
    { mutate: t } = a(`app.openHelp`);
  return (0, S.jsxs)(C, {
    title: `Connecting banks`,
    hint: `For banks that you add from now on.`,
    children: [
      (0, S.jsx)(P, {
        label: `Countries`,
        hint: `Two-letter codes of where your banks are: US, GB, DE.`,
        value: e.countryCodes.join(`, `),
        read: (e) => ({ countryCodes: F(e.toUpperCase()) }),
      }),
      (0, S.jsx)(P, {
        label: `Language of Plaid’s window`,
        hint: `A two-letter code: en, fr, es.`,
        value: e.language,
        read: (e) => ({ language: e.trim().toLowerCase() }),
      }),
      (0, S.jsx)(P, {
        label: `Days of history`,
        hint: `1 to 730. Plaid fixes it for good when a bank is first linked; the bank may give less.`,
        value: String(e.daysRequested),
        read: (e) => ({ daysRequested: Number(e) }),
      }),
      (0, S.jsx)(P, {
        label: `Products`,
        hint: `What Plaid is asked for. Coffer needs transactions; more may cost more.`,
        value: e.products.join(`, `),
        read: (e) => ({ products: F(e.toLowerCase()) }),
      }),
      (0, S.jsx)(P, {
        label: `Redirect URI`,
        hint: `Only where a bank’s own sign-in demands one: the https address that you registered in Plaid’s dashboard. Mostly it stays empty.`,
        value: e.redirectUri ?? ``,
        read: (e) => ({ redirectUri: e.trim() === `` ? null : e.trim() }),
      }),
      (0, S.jsx)(`div`, {
        className: x.buttons,
        children: (0, S.jsx)(s, {
          variant: `link`,
          onPress: () => t({ topic: `plaid-oauth` }),
          children: `About banks with their own sign-in`,
        }),
      }),
    ],
  });
}
var L = {
    keychain: `the system’s keychain`,
    passphrase: `a file that your passphrase opens`,
    memory: `memory only, until Coffer is closed`,
    demo: `nothing to keep: the demo has no secrets of yours`,
  },
  R = { ok: `open`, locked: `locked`, unavailable: `does not answer`, changed: `not the one that holds this profile’s secrets` };
function z() {
  let { vault: e, dataFolder: t } = o(),
    { mutate: n } = a(`app.openHelp`);
  return (0, S.jsxs)(C, {
    title: `Privacy and data`,
    hint: `Everything stays in this folder, encrypted. Coffer talks to Plaid and to nobody else.`,
    children: [
      (0, S.jsx)(w, { name: `Data folder`, children: (0, S.jsx)(`span`, { className: x.path, children: t }) }),
      (0, S.jsx)(w, { name: `Secrets are in`, children: L[e.backend] }),
      (0, S.jsx)(w, { name: `The vault is`, children: e.message ?? R[e.status] }),
      (0, S.jsxs)(`div`, {
        className: x.buttons,
        children: [
          (0, S.jsx)(s, { variant: `link`, onPress: () => n({ topic: `plaid-safety` }), children: `How Plaid protects my data` }),
          (0, S.jsx)(s, { variant: `link`, onPress: () => n({ topic: `plaid-portal` }), children: `What Plaid knows about me` }),
        ],
      }),
    ],
  });
}
function B() {
  return (0, S.jsx)(t, {
    title: `Settings`,
    children: (0, S.jsxs)(`div`, {
      className: x.page,
      children: [
        (0, S.jsx)(O, {}),
        (0, S.jsx)(M, { environment: `sandbox` }),
        (0, S.jsx)(M, { environment: `production` }),
        (0, S.jsx)(I, {}),
        (0, S.jsx)(z, {}),
        (0, S.jsx)(k, {}),
        (0, S.jsx)(T, {}),
      ],
    }),
  });
}
export { B as SettingsView };
