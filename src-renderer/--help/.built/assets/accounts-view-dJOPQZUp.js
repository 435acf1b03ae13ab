import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { A as t, C as n, c as r, g as i, w as a } from './dates-CJLNhQdr.js';
import { A as o, U as s, d as c, f as l, g as u, j as d, k as f, s as p, u as m, z as h } from './index-mtdsdJjL.js';
import { $n as g, an as _, bn as v, c as y, er as b, o as x, on as S, rn as C, s as w } from './dialog-BGwQdKbY.js';
import { t as T } from './monogram-CKt-u7hp.js';
import { n as E } from './view-D_EwS4a1.js';
import { n as D, t as O } from './inspector-BCkIRWs_.js';
import { c as k, n as A, o as j, t as M } from './product-rows-BVEb5oYl.js';
var N = {
  name: `copy`,
  size: 24,
  node: [
    [`rect`, { width: `14`, height: `14`, x: `8`, y: `8`, rx: `2`, ry: `2`, key: `17jyea` }],
    [`path`, { d: `M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2`, key: `zix9uf` }],
  ],
};
N.node;
var P = C(N),
  F = e(b(), 1);
function I(e) {
  let t = v({ mutationFn: () => S(`accounts.revealNumbers`, { accountId: e }), gcTime: 0 });
  return {
    revealed: t.data ?? null,
    reveal: () => t.mutate(void 0),
    hide: () => t.reset(),
    isBusy: t.isPending,
    message: t.error?.failure.message ?? null,
  };
}
var L = {
    split: `_split_13c5x_1`,
    groups: `_groups_13c5x_12`,
    groupHeader: `_groupHeader_13c5x_20`,
    totals: `_totals_13c5x_34`,
    list: `_list_13c5x_42`,
    row: `_row_13c5x_63`,
    chosen: `_chosen_13c5x_84`,
    hidden: `_hidden_13c5x_89`,
    nameText: `_nameText_13c5x_89`,
    worth: `_worth_13c5x_90`,
    name: `_name_13c5x_89`,
    meta: `_meta_13c5x_102`,
    tag: `_tag_13c5x_113`,
    inspectorBank: `_inspectorBank_13c5x_126`,
    inspectorWorth: `_inspectorWorth_13c5x_132`,
    inspectorName: `_inspectorName_13c5x_144`,
    explained: `_explained_13c5x_160`,
    fact: `_fact_13c5x_166`,
    numbers: `_numbers_13c5x_179`,
    numberLine: `_numberLine_13c5x_183`,
    owners: `_owners_13c5x_201`,
    ownerName: `_ownerName_13c5x_207`,
    contact: `_contact_13c5x_208`,
  },
  R = g();
function z({ account: { accountId: e } }) {
  let { data: t = [] } = _(`accounts.numbers`, {}),
    { revealed: n, reveal: r, hide: i, isBusy: a, message: s } = I(e),
    c = n ?? t.filter((t) => t.accountId === e);
  return c.length === 0
    ? (0, R.jsx)(`p`, { className: L.explained, children: `The bank gives no numbers for this account.` })
    : (0, R.jsxs)(R.Fragment, {
        children: [
          c.map((e, t) =>
            (0, R.jsxs)(
              `div`,
              {
                className: L.numbers,
                children: [
                  (0, R.jsx)(`dl`, {
                    children: V(e).map(([e, t]) => (0, R.jsx)(B, { name: e, digits: t, canCopy: n !== null }, e)),
                  }),
                  e.scheme === `ach` &&
                    e.isTokenized &&
                    (0, R.jsxs)(`p`, {
                      className: L.explained,
                      children: [
                        (0, R.jsx)(`strong`, { children: `Tokenised.` }),
                        ` The bank gave a number that stands for the real one. It works for payments, and ends when this connection does.`,
                      ],
                    }),
                ],
              },
              t,
            ),
          ),
          s !== null && (0, R.jsx)(`p`, { className: L.explained, children: s }),
          n === null
            ? (0, R.jsx)(x, { icon: o, onPress: r, isDisabled: a, children: `Reveal` })
            : (0, R.jsx)(x, { icon: d, onPress: i, children: `Hide` }),
        ],
      });
}
function B({ name: e, digits: t, canCopy: n }) {
  let r = (0, F.useRef)(null),
    i = () => {
      r.current !== null &&
        (getSelection()?.selectAllChildren(r.current), u(`The number is selected: press ${h(`mod+c`)} to copy it.`));
    };
  return (0, R.jsxs)(`div`, {
    className: L.numberLine,
    children: [
      (0, R.jsx)(`dt`, { children: e }),
      (0, R.jsx)(`dd`, { ref: r, children: t }),
      n &&
        (0, R.jsx)(`dd`, {
          children: (0, R.jsx)(w, {
            icon: P,
            label: `Copy ${e === e.toUpperCase() ? e : e.toLowerCase()}`,
            onPress: () => void navigator.clipboard.writeText(t).then(() => u(`Number copied`), i),
          }),
        }),
    ],
  });
}
function V(e) {
  switch (e.scheme) {
    case `ach`: {
      let { account: t, routing: n, wireRouting: r } = e;
      return [[`Account`, t], [`Routing`, n], ...(r === null || r === n ? [] : [[`Wire routing`, r]])];
    }
    case `eft`:
      return [
        [`Account`, e.account],
        [`Institution`, e.institution],
        [`Branch`, e.branch],
      ];
    case `bacs`:
      return [
        [`Account`, e.account],
        [`Sort code`, e.sortCode],
      ];
    case `international`:
      return [
        [`IBAN`, e.iban],
        [`BIC`, e.bic],
      ];
  }
}
function H({ accountId: e }) {
  let { data: t = [] } = _(`accounts.owners`, {}),
    n = t.find((t) => t.accountId === e)?.owners ?? [];
  return n.length === 0
    ? (0, R.jsx)(`p`, { className: L.explained, children: `The bank names no owner of this account.` })
    : (0, R.jsx)(`ul`, {
        className: L.owners,
        children: n.map((e, t) =>
          (0, R.jsxs)(
            `li`,
            {
              children: [
                (0, R.jsx)(`p`, { className: L.ownerName, children: e.names.join(`, also `) || `No name given` }),
                U(e).map((e) => (0, R.jsx)(`p`, { className: L.contact, children: e }, e)),
              ],
            },
            t,
          ),
        ),
      });
}
function U({ emails: e, phoneNumbers: t, addresses: n }) {
  let r = n.map(({ street: e, city: t, region: n, postalCode: r, country: i }) =>
    [e, t, [n, r].filter((e) => e !== null).join(` `), i].filter((e) => e !== null && e !== ``).join(`, `),
  );
  return [...new Set([...e, ...t].map(({ text: e }) => e).concat(r))].filter((e) => e !== ``);
}
function W({ account: e }) {
  return (0, R.jsxs)(R.Fragment, {
    children: [
      e.kind === `cash` && (0, R.jsx)(G, { account: e, product: `auth`, children: (0, R.jsx)(z, { account: e }, e.accountId) }),
      (0, R.jsx)(G, { account: e, product: `identity`, children: (0, R.jsx)(H, { accountId: e.accountId }) }),
    ],
  });
}
function G({ account: e, product: t, children: n }) {
  let { data: r = [] } = _(`products.list`, {}),
    i = k(A),
    a = r.find((n) => n.itemId === e.itemId && n.product === t);
  if (a === void 0 || a.status === `unsupported` || a.status === `none`) return (0, R.jsx)(R.Fragment, {});
  let o = j[t];
  return (0, R.jsxs)(`section`, {
    className: L.fact,
    'aria-label': o,
    children: [
      (0, R.jsx)(`h3`, { children: o }),
      a.status !== `on` && (0, R.jsx)(M, { label: o, states: [a], title: () => null, isNarrow: !0, ...i }),
      (a.status === `on` || a.readAt !== null) && n,
    ],
  });
}
function K({ account: e, onClose: n }) {
  let a = t(),
    {
      name: o,
      officialName: s,
      mask: l,
      kind: u,
      type: d,
      subtype: f,
      currency: m,
      worth: h,
      current: g,
      available: _,
      limit: v,
      balanceAsOf: y,
    } = e,
    b = u === `credit` || u === `loan`,
    S = (e) => (e === null ? null : (0, R.jsx)(p, { minorUnits: e, currency: m }));
  return (0, R.jsxs)(D, {
    label: `Account`,
    onClose: n,
    children: [
      (0, R.jsx)(`p`, { className: L.inspectorBank, children: e.institutionName }),
      (0, R.jsx)(`p`, { className: L.inspectorWorth, children: S(h) ?? `Balance unknown` }),
      (0, R.jsx)(`h2`, { className: L.inspectorName, children: o }),
      e.hidden &&
        (0, R.jsx)(`p`, {
          className: L.meta,
          children: `The bank does not give this account any more. It is kept with its history, out of the totals.`,
        }),
      (0, R.jsx)(O, {
        facts: [
          [b ? `Owed` : `Current`, S(g)],
          [u === `credit` ? `Can spend` : `Available`, S(_)],
          [`Limit`, S(v)],
          [`As of`, y === null ? null : r(y)],
          [`Kind`, c[u]],
          [`Bank’s type`, [d, f].filter((e) => e !== null).join(` · `)],
          [`Full name`, s === o ? null : s],
          [`Number`, l === null ? null : `ends in ${l}`],
          [`Currency`, m],
        ],
      }),
      (0, R.jsx)(`p`, { className: L.explained, children: q(e) }),
      (0, R.jsx)(x, {
        onPress: () => void a({ to: `/transactions`, search: { accountIds: [e.accountId] } }),
        children: e.transactionCount === 0 ? `Show transactions` : `Show ${i(e.transactionCount, `transaction`)}`,
      }),
      (0, R.jsx)(W, { account: e }),
    ],
  });
}
function q({ kind: e, worth: t }) {
  return t === null
    ? `The bank gives no balance for this account, so it counts for nothing in your net worth.`
    : e === `credit`
      ? `What is owed counts against your net worth. Pending purchases may not be in it yet.`
      : e === `loan`
        ? `What is still owed counts against your net worth.`
        : e === `cash`
          ? `Current is what is booked; available is what the bank lets you use now, pending amounts taken off.`
          : `What it was worth when the bank last told.`;
}
function J() {
  let e = _(`accounts.list`, {}),
    { account: r } = s({ from: `/accounts` }),
    a = t({ from: `/accounts` }),
    o = e.data ?? [],
    c = o.find((e) => e.accountId === r),
    l = (e) => void a({ search: e === null ? {} : { account: e.accountId }, replace: !0 });
  return (0, R.jsx)(E, {
    title: `Accounts`,
    isBare: !0,
    subtitle: o.length > 0 && i(o.length, `account`),
    actions: (0, R.jsx)(Y, { accounts: o }),
    children: (0, R.jsxs)(`div`, {
      className: L.split,
      children: [
        e.isError
          ? (0, R.jsx)(n, { failure: e.error.failure, onRetry: () => void e.refetch() })
          : e.data !== void 0 && o.length === 0
            ? (0, R.jsx)(Z, {})
            : (0, R.jsx)(`div`, {
                className: L.groups,
                children: m(o).map((e) =>
                  (0, R.jsxs)(
                    `section`,
                    {
                      'aria-label': e.label,
                      children: [
                        (0, R.jsxs)(`header`, {
                          className: L.groupHeader,
                          children: [
                            (0, R.jsx)(`h2`, { children: e.label }),
                            (0, R.jsx)(`span`, {
                              className: L.totals,
                              children: e.totals.map((e) =>
                                (0, R.jsx)(p, { minorUnits: e.minorUnits, currency: e.currency }, e.currency),
                              ),
                            }),
                          ],
                        }),
                        (0, R.jsx)(`ul`, {
                          className: L.list,
                          children: e.accounts.map((e) =>
                            (0, R.jsx)(X, { account: e, isChosen: e === c, onChoose: () => l(e) }, e.accountId),
                          ),
                        }),
                      ],
                    },
                    e.kind,
                  ),
                ),
              }),
        c !== void 0 && (0, R.jsx)(K, { account: c, onClose: () => l(null) }),
      ],
    }),
  });
}
function Y({ accounts: e }) {
  return (0, R.jsxs)(`span`, {
    className: L.totals,
    children: [
      e.length > 0 && (0, R.jsx)(`span`, { className: L.meta, children: `Net worth` }),
      l(e).map((e) => (0, R.jsx)(p, { minorUnits: e.minorUnits, currency: e.currency }, e.currency)),
    ],
  });
}
function X({ account: e, isChosen: t, onChoose: n }) {
  let { name: r, institutionName: i, mask: a, subtype: o, type: s, worth: c, currency: l, hidden: u } = e;
  return (0, R.jsx)(`li`, {
    children: (0, R.jsxs)(`button`, {
      type: `button`,
      className: y(L.row, t && L.chosen, u && L.hidden),
      'aria-pressed': t,
      onClick: n,
      children: [
        (0, R.jsx)(T, { name: i }),
        (0, R.jsxs)(`span`, {
          className: L.name,
          children: [
            (0, R.jsx)(`span`, { className: L.nameText, children: r }),
            u && (0, R.jsx)(`span`, { className: L.tag, title: `The bank does not give it any more`, children: `hidden` }),
          ],
        }),
        (0, R.jsxs)(`span`, { className: L.meta, children: [i, ` · `, o ?? s, a !== null && ` ··${a}`] }),
        (0, R.jsx)(`span`, {
          className: L.worth,
          children:
            c === null
              ? (0, R.jsx)(`span`, { className: L.meta, children: `unknown` })
              : (0, R.jsx)(p, { minorUnits: c, currency: l }),
        }),
      ],
    }),
  });
}
function Z() {
  let e = t();
  return (0, R.jsx)(a, {
    icon: f,
    action: (0, R.jsx)(x, { variant: `primary`, onPress: () => void e({ to: `/connections` }), children: `Connect a bank` }),
    children: `No accounts yet: they come with your first bank.`,
  });
}
export { J as AccountsView };
