import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { $n as t, c as n, er as r, i, n as a, o, t as s } from './dialog-BGwQdKbY.js';
import { a as c } from './dates-CJLNhQdr.js';
import { _ as l, g as u, n as d } from './index-mtdsdJjL.js';
function f(e) {
  let t = i(`products.read`),
    n = i(`connections.repair`),
    { profile: r } = a(),
    o = ({ failure: t }) => {
      t.kind !== `cancelled` && e.failed(t.message);
    },
    s = ({ itemId: n, product: r }) =>
      t.mutate(
        { itemId: n, product: r },
        {
          onSuccess: (t) => {
            let i = t.find((e) => e.itemId === n && e.product === r);
            i !== void 0 && e.read(i);
          },
          onError: o,
        },
      );
  return {
    onRead: s,
    onSignIn: (e) =>
      n.mutate(
        { itemId: e.itemId },
        {
          onSuccess: (t) => {
            t.kind === `repaired` && s(e);
          },
          onError: o,
        },
      ),
    isBusy: t.isPending || n.isPending,
    isCharged: r === `production`,
  };
}
var p = e(r(), 1),
  m = {
    auth: `Account numbers`,
    identity: `Owners`,
    investments: `Investments`,
    liabilities: `Loans & cards`,
    recurring_transactions: `Recurring payments`,
  };
function h(e) {
  return m[e].toLowerCase().replace(`&`, `and`);
}
var g = { once: `Plaid charges once.`, monthly: `Plaid charges monthly.` };
function _({ status: e, billing: t, failure: n }) {
  switch (e) {
    case `on`:
      return `Read.`;
    case `preparing`:
      return `On its way from the bank; it appears by itself.`;
    case `off`:
      return `Not read. ${g[t]}`;
    case `consent`:
      return `The bank wants your consent first. ${g[t]}`;
    case `none`:
      return `None of the connected accounts has any.`;
    case `unsupported`:
      return `Not offered by this bank.`;
    case `failed`:
      return n?.message ?? `The last reading failed.`;
  }
}
function v({ status: e, product: t, failure: n }) {
  return e === `off`
    ? { kind: `read`, label: `Read ${h(t)}`, costs: !0 }
    : e === `consent`
      ? { kind: `sign-in`, label: `Sign in again`, costs: !0 }
      : e === `failed`
        ? n?.action === `reconnect`
          ? { kind: `sign-in`, label: `Sign in again`, costs: !1 }
          : { kind: `retry`, label: `Try again`, costs: !1 }
        : null;
}
var y = [`failed`, `consent`, `off`, `preparing`, `none`, `unsupported`, `on`];
function b(e) {
  return e.toSorted((e, t) => y.indexOf(e.status) - y.indexOf(t.status));
}
function x(e, t) {
  let n = t.replace(` and `, ` or `);
  switch (b(e)[0]?.status) {
    case `failed`:
      return `Your ${t} could not be read.`;
    case `consent`:
    case `off`:
      return `Your ${t} are not read yet.`;
    case `preparing`:
      return `Your ${t} are on their way.`;
    case `unsupported`:
      return `None of your banks offers ${n} through Plaid.`;
    case `none`:
    case `on`:
    case void 0:
      return `No ${n} among your accounts.`;
  }
}
var S = {
    rows: `_rows_12euw_1`,
    row: `_row_12euw_1`,
    title: `_title_12euw_20`,
    words: `_words_12euw_25`,
    failed: `_failed_12euw_32`,
    narrow: `_narrow_12euw_40`,
  },
  C = t();
function w(e) {
  let { label: t, states: r, title: i, onRead: a, onSignIn: s, isBusy: l, isCharged: u, isNarrow: f = !1, isTerse: m = !1 } = e,
    [g, y] = (0, p.useState)(null),
    b = d(),
    x = (e) => {
      (y(null), v(e)?.kind === `sign-in` ? s(e) : a(e));
    };
  return (0, C.jsxs)(C.Fragment, {
    children: [
      (0, C.jsx)(`ul`, {
        className: n(S.rows, f && S.narrow),
        'aria-label': t,
        children: r.map((e) => {
          let t = v(e);
          return (0, C.jsxs)(
            `li`,
            {
              className: S.row,
              children: [
                (0, C.jsx)(`span`, { className: S.title, children: i(e) }),
                (0, C.jsx)(`span`, {
                  className: n(S.words, e.status === `failed` && S.failed),
                  children: e.status === `on` && e.readAt !== null ? `Read ${c(e.readAt, b)}` : _(e),
                }),
                t !== null &&
                  (0, C.jsx)(o, {
                    variant: f ? `plain` : `link`,
                    isDisabled: l,
                    'aria-label': `${t.label}: ${e.institutionName}, ${h(e.product)}`,
                    onPress: () => (t.costs ? y(e) : x(e)),
                    children: m && t.kind === `read` ? `Read…` : t.label,
                  }),
              ],
            },
            `${e.itemId} ${e.product}`,
          );
        }),
      }),
      g !== null && (0, C.jsx)(T, { state: g, isCharged: u, onCancel: () => y(null), onAgree: () => x(g) }),
    ],
  });
}
function T({ state: e, isCharged: t, onCancel: n, onAgree: r }) {
  let { institutionName: i, product: a, billing: c } = e,
    l = v(e)?.kind === `sign-in`;
  return (0, C.jsxs)(s, {
    title: `Read ${h(a)} of ${i}?`,
    isOpen: !0,
    onClose: n,
    footer: (0, C.jsxs)(C.Fragment, {
      children: [
        (0, C.jsx)(o, { onPress: n, children: `Not now` }),
        (0, C.jsx)(o, { variant: `primary`, onPress: r, autoFocus: !0, children: l ? `Sign in and read` : `Read ${h(a)}` }),
      ],
    }),
    children: [
      l && (0, C.jsxs)(`p`, { children: [`You sign in at `, i, ` again, in Plaid’s own window, and allow it there.`] }),
      (0, C.jsx)(`p`, {
        children:
          c === `once`
            ? `Plaid charges for this once, with the first reading.`
            : `Plaid charges for this every month, from the first reading until you remove the bank.`,
      }),
      !t && (0, C.jsx)(`p`, { children: `In the demo and in Plaid’s sandbox nothing is charged.` }),
    ],
  });
}
var E = {
  read: (e) => {
    let t = `${m[e.product]} of ${e.institutionName}`;
    e.status === `on` ? u(`${t} are read`) : e.status === `preparing` ? u(`${t} are on their way`) : l(`${t}: ${_(e)}`);
  },
  failed: (e) => l(e),
};
export { v as a, f as c, x as i, E as n, m as o, b as r, h as s, w as t };
