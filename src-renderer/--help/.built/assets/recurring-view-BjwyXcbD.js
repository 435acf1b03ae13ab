import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { H as t, T as n, o as r, s as i } from './index-mtdsdJjL.js';
import { A as a, C as o, f as s, g as c, o as l, w as u } from './dates-CJLNhQdr.js';
import { $n as d, an as f, er as p, n as m, o as h, rn as g } from './dialog-BGwQdKbY.js';
import { c as _, i as v, n as y } from './product-rows-BVEb5oYl.js';
import { n as b, t as x } from './bank-words-m_NKGm7d.js';
import { n as S, t as C } from './view-D_EwS4a1.js';
import { t as w } from './monogram-CKt-u7hp.js';
import { n as T, t as E } from './due-DEjg6FvN.js';
var D = { name: `chevron-right`, size: 24, node: [[`path`, { d: `m9 18 6-6-6-6`, key: `mthhwq` }]] };
D.node;
var O = g(D),
  k = {
    page: `_page_znh26_1`,
    quiet: `_quiet_znh26_9`,
    clamped: `_clamped_znh26_14`,
    name: `_name_znh26_15`,
    names: `_names_znh26_16`,
    number: `_number_znh26_22`,
    totals: `_totals_znh26_26`,
    strong: `_strong_znh26_34`,
    upcoming: `_upcoming_znh26_40`,
    expected: `_expected_znh26_46`,
    stream: `_stream_znh26_55`,
    when: `_when_znh26_59`,
    streamButton: `_streamButton_znh26_63`,
    chevron: `_chevron_znh26_83`,
    amounts: `_amounts_znh26_92`,
    transactions: `_transactions_znh26_107`,
    transaction: `_transaction_znh26_107`,
  },
  A = e(p(), 1),
  j = d(),
  M = 12;
function N({ stream: e, today: n }) {
  let { data: a, error: o } = f(`recurring.transactions`, { streamId: e.streamId });
  return o === null
    ? a === void 0
      ? (0, j.jsx)(r, { height: `64px` })
      : a.length === 0
        ? (0, j.jsx)(`p`, { className: k.quiet, children: `Its transactions are older than the history that Coffer has.` })
        : (0, j.jsxs)(`div`, {
            className: k.transactions,
            children: [
              (0, j.jsx)(`ul`, {
                'aria-label': `Transactions`,
                children: a
                  .slice(0, M)
                  .map(({ entryId: e, date: t, description: r, amount: a, currency: o }) =>
                    (0, j.jsxs)(
                      `li`,
                      {
                        className: k.transaction,
                        children: [
                          (0, j.jsx)(`span`, { className: k.quiet, children: l(t, n, t.slice(0, 4) !== n.slice(0, 4)) }),
                          (0, j.jsx)(`span`, { className: k.clamped, children: r }),
                          (0, j.jsx)(i, { minorUnits: a, currency: o, isIncomeMarked: !0, className: k.number }),
                        ],
                      },
                      e,
                    ),
                  ),
              }),
              (0, j.jsx)(t, {
                to: `/transactions`,
                search: { search: e.merchant ?? e.description, accountIds: [e.accountId] },
                children: a.length > M ? `Show all ${c(a.length, `transaction`)}` : `Show in transactions`,
              }),
            ],
          })
    : (0, j.jsx)(`p`, { className: k.quiet, children: o.failure.message });
}
var P = { WEEKLY: 52, BIWEEKLY: 26, SEMI_MONTHLY: 24, MONTHLY: 12, ANNUALLY: 1 },
  F = {
    WEEKLY: `Every week`,
    BIWEEKLY: `Every two weeks`,
    SEMI_MONTHLY: `Twice a month`,
    MONTHLY: `Every month`,
    ANNUALLY: `Every year`,
    UNKNOWN: `Irregular`,
  };
function I(e) {
  return F[e] ?? x(e.toLowerCase());
}
function L({ merchant: e, description: t }) {
  return e ?? t;
}
function R({ averageAmount: e, lastAmount: t }) {
  return e ?? t;
}
function z(e) {
  let t = e.filter(({ isActive: e }) => e).toSorted((e, t) => Math.abs(B(t)) - Math.abs(B(e)));
  return {
    goingOut: t.filter((e) => (R(e) ?? 0) < 0),
    comingIn: t.filter((e) => (R(e) ?? 0) >= 0),
    ended: e.filter(({ isActive: e }) => !e).toSorted((e, t) => (e.lastDate < t.lastDate ? 1 : -1)),
  };
}
function B(e) {
  return (R(e) ?? 0) * (P[e.rhythm] ?? 0);
}
function V(e) {
  let t = new Map(),
    n = 0;
  for (let r of e) {
    let { currency: e, rhythm: i } = r;
    R(r) === null || P[i] === void 0 ? (n += 1) : t.set(e, (t.get(e) ?? 0) + B(r));
  }
  return { totals: [...t].map(([e, t]) => ({ currency: e, perMonth: Math.abs(Math.round(t / 12)) })), leftOut: n };
}
function H(e, t, n) {
  return e
    .flatMap((e) => {
      let r = e.nextDate === null ? null : E(e.nextDate, t);
      return e.nextDate === null || r === null || !e.isActive || r < 0 || r > n ? [] : [{ stream: e, on: e.nextDate, days: r }];
    })
    .toSorted((e, t) => e.days - t.days);
}
function U({ averageAmount: e, lastAmount: t }) {
  if (e === null || t === null || e === 0) return null;
  let n = Math.abs(t) - Math.abs(e);
  return Math.abs(n) <= Math.abs(e) * 0.05 ? null : n;
}
function W({ stream: e, accountName: t, today: n, isOpen: r, onToggle: a }) {
  let o = (0, A.useId)(),
    s = L(e),
    c = R(e);
  return (0, j.jsxs)(`li`, {
    className: k.stream,
    children: [
      (0, j.jsxs)(`button`, {
        type: `button`,
        className: k.streamButton,
        'aria-expanded': r,
        'aria-controls': o,
        onClick: a,
        children: [
          (0, j.jsx)(O, { size: 14, className: k.chevron, 'aria-hidden': !0 }),
          (0, j.jsx)(w, { name: s }),
          (0, j.jsxs)(`span`, {
            className: k.names,
            title: e.description,
            children: [
              (0, j.jsx)(`span`, { className: k.name, children: s }),
              (0, j.jsx)(`span`, { className: k.quiet, children: t }),
            ],
          }),
          (0, j.jsx)(`span`, { children: I(e.rhythm) }),
          (0, j.jsx)(`span`, { className: k.quiet, children: G(e, n) }),
          (0, j.jsxs)(`span`, {
            className: k.amounts,
            children: [
              c === null
                ? (0, j.jsx)(`span`, { className: k.quiet, children: `unknown` })
                : (0, j.jsx)(i, { minorUnits: c, currency: e.currency, isIncomeMarked: !0 }),
              (0, j.jsx)(K, { stream: e }),
            ],
          }),
        ],
      }),
      (0, j.jsx)(`div`, { id: o, hidden: !r, children: r && (0, j.jsx)(N, { stream: e, today: n }) }),
    ],
  });
}
function G({ isActive: e, nextDate: t, lastDate: n, firstDate: r }, i) {
  let a = (e) => l(e, i, e.slice(0, 4) !== i.slice(0, 4));
  return e ? (t !== null && t >= i ? `next ${a(t)}` : `last ${a(n)}`) : `${s(r)} to ${s(n)}`;
}
function K({ stream: e }) {
  let t = U(e);
  return t === null || e.lastAmount === null
    ? null
    : (0, j.jsxs)(`span`, {
        className: k.quiet,
        children: [`last `, (0, j.jsx)(i, { minorUnits: e.lastAmount, currency: e.currency }), t > 0 ? ` ↑` : ` ↓`],
      });
}
function q({ title: e, streams: t, accounts: n, today: r }) {
  let [i, a] = (0, A.useState)(null);
  if (t.length === 0) return null;
  let o = new Map(n.map((e) => [e.accountId, e]));
  return (0, j.jsx)(C, {
    title: e,
    aside: e === `Ended` ? void 0 : (0, j.jsx)(J, { streams: t }),
    children: (0, j.jsx)(`ul`, {
      className: k.streams,
      'aria-label': e,
      children: t.map((e) =>
        (0, j.jsx)(
          W,
          {
            stream: e,
            accountName: o.get(e.accountId)?.name ?? `Unknown account`,
            today: r,
            isOpen: i === e.streamId,
            onToggle: () => a(i === e.streamId ? null : e.streamId),
          },
          e.streamId,
        ),
      ),
    }),
  });
}
function J({ streams: e }) {
  let { totals: t, leftOut: n } = V(e);
  return (0, j.jsxs)(`span`, {
    className: k.totals,
    children: [
      t.length > 0 && (0, j.jsx)(`span`, { children: `about` }),
      t.map(({ currency: e, perMonth: t }) => (0, j.jsx)(i, { minorUnits: t, currency: e, className: k.strong }, e)),
      t.length > 0 && (0, j.jsx)(`span`, { children: `a month` }),
      n > 0 && (0, j.jsxs)(`span`, { children: [`without `, c(n, `irregular one`)] }),
    ],
  });
}
var Y = 30;
function X({ streams: e, today: t }) {
  let n = H(e, t, Y);
  return (0, j.jsx)(C, {
    title: `Expected in the next ${Y} days`,
    children:
      n.length === 0
        ? (0, j.jsx)(`p`, { className: k.quiet, children: `The banks expect nothing in particular.` })
        : (0, j.jsx)(`ol`, {
            className: k.upcoming,
            children: n.map(({ stream: e, on: n, days: r }) => {
              let a = R(e);
              return (0, j.jsxs)(
                `li`,
                {
                  className: k.expected,
                  children: [
                    (0, j.jsx)(`span`, { className: k.when, children: Z(T(r)) }),
                    (0, j.jsx)(`span`, { className: k.quiet, children: l(n, ``, n.slice(0, 4) !== t.slice(0, 4)) }),
                    (0, j.jsx)(`span`, { className: k.clamped, title: e.description, children: L(e) }),
                    (0, j.jsx)(`span`, {
                      className: k.number,
                      children:
                        a === null
                          ? (0, j.jsx)(`span`, { className: k.quiet, children: `amount unknown` })
                          : (0, j.jsx)(i, { minorUnits: a, currency: e.currency, isIncomeMarked: !0, sign: `always` }),
                    }),
                  ],
                },
                e.streamId,
              );
            }),
          }),
  });
}
function Z(e) {
  return e.slice(0, 1).toLocaleUpperCase() + e.slice(1);
}
function Q() {
  let e = f(`recurring.list`, {}),
    t = f(`accounts.list`, {}),
    n = f(`products.list`, {}),
    i = e.error?.failure ?? t.error?.failure ?? n.error?.failure,
    a = (e.data ?? []).filter(({ isActive: e }) => e).length;
  return (0, j.jsx)(S, {
    title: `Recurring`,
    subtitle: a > 0 && `${c(a, `payment`)} going on`,
    children:
      i === void 0
        ? e.data === void 0 || t.data === void 0 || n.data === void 0
          ? (0, j.jsx)(r, { height: `120px` })
          : (0, j.jsx)(`div`, {
              className: k.page,
              children: (0, j.jsx)($, {
                streams: e.data,
                accounts: t.data,
                states: n.data.filter(({ product: e }) => e === `recurring_transactions`),
              }),
            })
        : (0, j.jsx)(o, { failure: i, onRetry: () => void Promise.all([e.refetch(), t.refetch(), n.refetch()]) }),
  });
}
function $({ streams: e, accounts: t, states: n }) {
  let { today: r } = m(),
    i = _(y),
    { goingOut: a, comingIn: o, ended: s } = z(e),
    c = n.filter(({ status: e }) => e !== `on`),
    l = ({ status: t }) => t === `failed` && e.length > 0;
  return (0, j.jsxs)(j.Fragment, {
    children: [
      e.length === 0 && (0, j.jsx)(ee, { states: n }),
      (0, j.jsx)(b, { title: `Not up to date`, states: c.filter(l), ...i }),
      e.length > 0 && (0, j.jsx)(X, { streams: e, today: r }),
      (0, j.jsx)(q, { title: `Going out`, streams: a, accounts: t, today: r }),
      (0, j.jsx)(q, { title: `Coming in`, streams: o, accounts: t, today: r }),
      (0, j.jsx)(q, { title: `Ended`, streams: s, accounts: t, today: r }),
      (0, j.jsx)(b, { title: e.length > 0 ? `Other banks` : `Your banks`, states: c.filter((e) => !l(e)), ...i }),
    ],
  });
}
function ee({ states: e }) {
  let t = a(),
    r = e.length > 0;
  return (0, j.jsx)(u, {
    icon: n,
    action:
      !r && (0, j.jsx)(h, { variant: `primary`, onPress: () => void t({ to: `/connections` }), children: `Connect a bank` }),
    children: r
      ? v(e, `recurring payments`)
      : `Connect a bank, and see here your subscriptions, bills and pay: how much, how often, and when next.`,
  });
}
export { Q as RecurringView };
