import { H as e, N as t, o as n, s as r } from './index-mtdsdJjL.js';
import { A as i, C as a, f as o, g as s, o as c, w as l } from './dates-CJLNhQdr.js';
import { $n as u, an as d, c as f, n as p, o as m } from './dialog-BGwQdKbY.js';
import { c as h, i as g, n as _ } from './product-rows-BVEb5oYl.js';
import { n as v, t as y } from './bank-words-m_NKGm7d.js';
import { n as b, t as x } from './view-D_EwS4a1.js';
import { a as S, i as C, t as w } from './share-bar-Cd7e8RKf.js';
import { t as T } from './monogram-CKt-u7hp.js';
import { n as E, t as D } from './due-DEjg6FvN.js';
import { t as O } from './triangle-exclamation-point-Co00Ncyz.js';
var k = {
    page: `_page_m83zy_1`,
    group: `_group_m83zy_9`,
    totals: `_totals_m83zy_16`,
    strong: `_strong_m83zy_24`,
    quiet: `_quiet_m83zy_30`,
    dues: `_dues_m83zy_35`,
    due: `_due_m83zy_35`,
    when: `_when_m83zy_53`,
    overdue: `_overdue_m83zy_60`,
    dueName: `_dueName_m83zy_64`,
    dueBank: `_dueBank_m83zy_65`,
    cardName: `_cardName_m83zy_66`,
    cardBank: `_cardBank_m83zy_67`,
    amount: `_amount_m83zy_84`,
    cards: `_cards_m83zy_88`,
    card: `_card_m83zy_66`,
    cardHeader: `_cardHeader_m83zy_104`,
    cardNames: `_cardNames_m83zy_110`,
    tag: `_tag_m83zy_118`,
    owed: `_owed_m83zy_128`,
    inFavour: `_inFavour_m83zy_141`,
    shareWords: `_shareWords_m83zy_148`,
    fact: `_fact_m83zy_154`,
  },
  A = u();
function j({ account: t, tag: n, share: i, color: a, shareWords: o, facts: s }) {
  let { accountId: c, name: l, institutionName: u, mask: d, current: f, currency: p } = t;
  return (0, A.jsxs)(`article`, {
    className: k.card,
    'aria-label': l,
    children: [
      (0, A.jsxs)(`header`, {
        className: k.cardHeader,
        children: [
          (0, A.jsx)(T, { name: u }),
          (0, A.jsxs)(`span`, {
            className: k.cardNames,
            children: [
              (0, A.jsx)(`h3`, {
                className: k.cardName,
                children: (0, A.jsx)(e, { to: `/accounts`, search: { account: c }, title: l, children: l }),
              }),
              (0, A.jsxs)(`span`, { className: k.cardBank, children: [u, d !== null && ` ··${d}`] }),
            ],
          }),
          n,
        ],
      }),
      (0, A.jsxs)(`p`, {
        className: k.owed,
        children: [
          f === null ? `Balance unknown` : (0, A.jsx)(r, { minorUnits: Math.abs(f), currency: p }),
          f !== null && f < 0 && (0, A.jsx)(`span`, { className: k.inFavour, children: ` in your favour` }),
        ],
      }),
      i !== null && (0, A.jsx)(w, { share: i, color: a }),
      (0, A.jsx)(`p`, { className: k.shareWords, children: o }),
      (0, A.jsx)(`dl`, {
        className: k.facts,
        children: s
          .filter(([, e]) => e !== null)
          .map(([e, t]) =>
            (0, A.jsxs)(
              `div`,
              { className: k.fact, children: [(0, A.jsx)(`dt`, { children: e }), (0, A.jsx)(`dd`, { children: t })] },
              e,
            ),
          ),
      }),
    ],
  });
}
function M({ amount: e, currency: t, when: n }) {
  return e === null && n === null
    ? null
    : (0, A.jsxs)(A.Fragment, {
        children: [e !== null && (0, A.jsx)(r, { minorUnits: e, currency: t }), e !== null && n !== null && ` · `, n],
      });
}
function N(e, { cards: t, mortgages: n, studentLoans: r }) {
  let i = new Map([
      ...n.map((e) => [e.accountId, { kind: `mortgage`, ...e }]),
      ...r.map((e) => [e.accountId, { kind: `student loan`, ...e }]),
    ]),
    a = new Map(t.map((e) => [e.accountId, e])),
    o = e.filter(({ hidden: e }) => !e);
  return {
    cards: o
      .filter(({ kind: e, accountId: t }) => a.has(t) || (e === `credit` && !i.has(t)))
      .map((e) => ({ account: e, debt: a.get(e.accountId) ?? null })),
    loans: o
      .filter(({ kind: e, accountId: t }) => i.has(t) || (e === `loan` && !a.has(t)))
      .map((e) => ({ account: e, debt: i.get(e.accountId) ?? null })),
  };
}
function P({ cards: e, loans: t }, n) {
  return [
    ...e.flatMap(({ account: e, debt: t }) =>
      t === null ? [] : [{ account: e, amount: t.minimumPayment, on: t.nextDueOn, isOverdue: t.isOverdue === !0 }],
    ),
    ...t.flatMap(({ account: e, debt: t }) =>
      t === null ? [] : [{ account: e, amount: t.nextPayment.amount, on: t.nextPayment.on, isOverdue: F(t) }],
    ),
  ]
    .map((e) => ({ ...e, days: e.on === null ? null : D(e.on, n) }))
    .filter(({ amount: e, on: t, isOverdue: n }) => n || (e !== 0 && t !== null))
    .toSorted((e, t) => Number(t.isOverdue) - Number(e.isOverdue) || (e.days ?? 0) - (t.days ?? 0));
}
function F(e) {
  return e.kind === `mortgage` ? (e.pastDue ?? 0) > 0 : e.isOverdue === !0;
}
function I(e, t) {
  let n = new Map();
  for (let { account: r, amount: i, days: a, isOverdue: o } of e)
    i !== null && (o || (a !== null && a <= t)) && n.set(r.currency, (n.get(r.currency) ?? 0) + i);
  return [...n].map(([e, t]) => ({ currency: e, minorUnits: t }));
}
function L({ current: e, limit: t }) {
  return e === null || t === null || t <= 0 ? null : Math.max(0, e) / t;
}
function R(e, t) {
  return e === null || t === null || t <= 0 ? null : Math.min(1, Math.max(0, (t - e) / t));
}
var z = 0.5;
function B({ card: { account: e, debt: t }, today: n }) {
  let { currency: i, limit: a, available: o } = e,
    s = L(e),
    l = (e) => (e === null ? null : c(e, n, e.slice(0, 4) !== n.slice(0, 4)));
  return (0, A.jsx)(j, {
    account: e,
    tag: t?.isOverdue === !0 && (0, A.jsx)(`span`, { className: k.tag, children: `overdue` }),
    share: s,
    color: s !== null && s > z ? `var(--warning)` : `var(--accent-fill)`,
    shareWords:
      s === null || a === null
        ? `The bank tells no limit.`
        : (0, A.jsxs)(A.Fragment, {
            children: [
              S(s),
              ` of `,
              (0, A.jsx)(r, { minorUnits: a, currency: i }),
              ` used`,
              o !== null && (0, A.jsxs)(A.Fragment, { children: [`, `, (0, A.jsx)(r, { minorUnits: o, currency: i }), ` left`] }),
            ],
          }),
    facts:
      t === null
        ? []
        : [
            [`Minimum due`, M({ amount: t.minimumPayment, currency: i, when: l(t.nextDueOn) })],
            [`Statement`, M({ ...t.lastStatement, currency: i, when: l(t.lastStatement.on) })],
            [`Last payment`, M({ ...t.lastPayment, currency: i, when: l(t.lastPayment.on) })],
            [`Rates`, t.rates.length === 0 ? null : (0, A.jsx)(V, { rates: t.rates, currency: i })],
          ],
  });
}
function V({ rates: e, currency: t }) {
  return (0, A.jsx)(`ul`, {
    children: e.map(({ kind: e, percent: n, balance: i, interestCharged: a }, o) =>
      (0, A.jsxs)(
        `li`,
        {
          children: [
            C(n),
            ` `,
            H(e),
            i !== null &&
              i !== 0 &&
              (0, A.jsxs)(`span`, { className: k.quiet, children: [` `, `on `, (0, A.jsx)(r, { minorUnits: i, currency: t })] }),
            a !== null &&
              a !== 0 &&
              (0, A.jsxs)(`span`, {
                className: k.quiet,
                children: [`, `, (0, A.jsx)(r, { minorUnits: a, currency: t }), ` charged`],
              }),
          ],
        },
        `${e} ${o}`,
      ),
    ),
  });
}
function H(e) {
  return y(e.replace(/_apr$/, ``)).toLowerCase();
}
var U = 30;
function W({ due: t, today: n }) {
  let i = I(t, U);
  return (0, A.jsx)(x, {
    title: `Due next`,
    aside:
      i.length > 0 &&
      (0, A.jsxs)(`span`, {
        className: k.totals,
        children: [
          (0, A.jsxs)(`span`, { children: [`at least, within `, U, ` days`] }),
          i.map(({ currency: e, minorUnits: t }) => (0, A.jsx)(r, { minorUnits: t, currency: e, className: k.strong }, e)),
        ],
      }),
    children:
      t.length === 0
        ? (0, A.jsx)(`p`, { className: k.quiet, children: `Nothing is due, as far as your banks tell.` })
        : (0, A.jsx)(`ol`, {
            className: k.dues,
            children: t.map((t) =>
              (0, A.jsxs)(
                `li`,
                {
                  className: k.due,
                  children: [
                    (0, A.jsxs)(`span`, {
                      className: f(k.when, t.isOverdue && k.overdue),
                      children: [t.isOverdue && (0, A.jsx)(O, { size: 14, strokeWidth: 2, 'aria-hidden': !0 }), G(t)],
                    }),
                    (0, A.jsx)(`span`, {
                      className: k.quiet,
                      children: t.on !== null && c(t.on, ``, t.on.slice(0, 4) !== n.slice(0, 4)),
                    }),
                    (0, A.jsx)(e, {
                      to: `/accounts`,
                      search: { account: t.account.accountId },
                      className: k.dueName,
                      children: t.account.name,
                    }),
                    (0, A.jsx)(`span`, { className: k.dueBank, children: t.account.institutionName }),
                    (0, A.jsx)(`span`, {
                      className: k.amount,
                      children:
                        t.amount === null
                          ? (0, A.jsx)(`span`, { className: k.quiet, children: `amount unknown` })
                          : (0, A.jsx)(r, { minorUnits: t.amount, currency: t.account.currency }),
                    }),
                  ],
                },
                t.account.accountId,
              ),
            ),
          }),
  });
}
function G({ days: e, isOverdue: t }) {
  if (t) return e !== null && e < 0 ? `Overdue, was due ${E(e)}` : `Overdue`;
  if (e === null) return `Day unknown`;
  let n = E(e);
  return e < 0 ? `Was due ${n}` : n.slice(0, 1).toLocaleUpperCase() + n.slice(1);
}
function K({ loan: { account: e, debt: t }, today: n }) {
  let { currency: r, current: i } = e,
    a = R(i, t?.borrowed.amount ?? null),
    o = t?.kind === `student loan` ? t.isOverdue === !0 : (t?.pastDue ?? 0) > 0;
  return (0, A.jsx)(j, {
    account: e,
    tag: o && (0, A.jsx)(`span`, { className: k.tag, children: `overdue` }),
    share: a,
    color: `var(--category-teal)`,
    shareWords: (0, A.jsx)(q, { debt: t, paid: a, currency: r }),
    facts: t === null ? [] : J(t, r, n),
  });
}
function q({ debt: e, paid: t, currency: n }) {
  if (e === null) return (0, A.jsx)(A.Fragment, { children: `Only the balance is known.` });
  if (e.borrowed.amount === null) return (0, A.jsx)(A.Fragment, { children: `The bank does not tell what was borrowed.` });
  let { amount: i, on: a } = e.borrowed;
  return (0, A.jsxs)(A.Fragment, {
    children: [
      t !== null && `${S(t)} paid of `,
      (0, A.jsx)(r, { minorUnits: i, currency: n }),
      a !== null && `, borrowed ${o(a)}`,
    ],
  });
}
function J(e, t, n) {
  let i = (e) => (e === null ? null : (0, A.jsx)(r, { minorUnits: e, currency: t })),
    a = (e) => (e === null ? null : c(e, n, e.slice(0, 4) !== n.slice(0, 4))),
    { ratePercent: s, nextPayment: l, lastPayment: u, paidThisYear: d, endsOn: f } = e;
  return [
    [`Next payment`, M({ ...l, currency: t, when: a(l.on) })],
    [`Rate`, Z(s, e.kind === `mortgage` ? e.rateKind : null)],
    [`Ends`, f === null ? null : o(f)],
    [`Last payment`, M({ ...u, currency: t, when: a(u.on) })],
    [`Interest this year`, i(d.interest)],
    [`Principal this year`, i(d.principal)],
    ...(e.kind === `mortgage` ? Y(e, i) : X(e, i)),
  ];
}
function Y(e, t) {
  return [
    [`Past due`, e.pastDue === 0 ? null : t(e.pastDue)],
    [`Late fee`, e.lateFee === 0 ? null : t(e.lateFee)],
    [`Escrow`, t(e.escrow)],
    [`Term`, e.term],
    [`Kind`, e.description],
    [`Property`, e.property],
  ];
}
function X(e, t) {
  return [
    [`Unpaid interest`, e.unpaidInterest === 0 ? null : t(e.unpaidInterest)],
    [`Status`, e.status === null ? null : y(e.status)],
    [`Plan`, e.plan],
    [`Loan`, e.name],
    [`Guarantor`, e.guarantor],
  ];
}
function Z(e, t) {
  return e === null ? t : t === null ? C(e) : `${C(e)} ${t}`;
}
function Q() {
  let e = d(`liabilities.list`, {}),
    t = d(`accounts.list`, {}),
    r = d(`products.list`, {}),
    i = e.error?.failure ?? t.error?.failure ?? r.error?.failure,
    o = N(t.data ?? [], e.data ?? { cards: [], mortgages: [], studentLoans: [] }),
    { cards: c, loans: l } = o,
    u = [c.length > 0 ? s(c.length, `card`) : ``, l.length > 0 ? s(l.length, `loan`) : ``].filter((e) => e !== ``);
  return (0, A.jsx)(b, {
    title: `Loans & cards`,
    subtitle: u.join(` · `),
    children:
      i === void 0
        ? e.data === void 0 || t.data === void 0 || r.data === void 0
          ? (0, A.jsx)(n, { height: `120px` })
          : (0, A.jsx)(`div`, {
              className: k.page,
              children: (0, A.jsx)($, { debts: o, states: r.data.filter(({ product: e }) => e === `liabilities`) }),
            })
        : (0, A.jsx)(a, { failure: i, onRetry: () => void Promise.all([e.refetch(), t.refetch(), r.refetch()]) }),
  });
}
function $({ debts: e, states: t }) {
  let { today: n } = p(),
    { cards: r, loans: i } = e,
    a = h(_),
    o = r.length === 0 && i.length === 0,
    s = [...r, ...i].some(({ debt: e }) => e !== null),
    c = t.filter(({ status: e }) => e !== `on`),
    l = ({ status: e }) => e === `failed` || (!s && !o);
  return (0, A.jsxs)(A.Fragment, {
    children: [
      o && (0, A.jsx)(ee, { states: t }),
      (0, A.jsx)(v, { title: s ? `Not up to date` : `Rates, statements and due dates`, states: c.filter(l), ...a }),
      s && (0, A.jsx)(W, { due: P(e, n), today: n }),
      r.length > 0 &&
        (0, A.jsxs)(`section`, {
          className: k.group,
          'aria-labelledby': `cards`,
          children: [
            (0, A.jsx)(`h2`, { id: `cards`, children: `Cards` }),
            (0, A.jsx)(`div`, {
              className: k.cards,
              children: r.map((e) => (0, A.jsx)(B, { card: e, today: n }, e.account.accountId)),
            }),
          ],
        }),
      i.length > 0 &&
        (0, A.jsxs)(`section`, {
          className: k.group,
          'aria-labelledby': `loans`,
          children: [
            (0, A.jsx)(`h2`, { id: `loans`, children: `Loans` }),
            (0, A.jsx)(`div`, {
              className: k.cards,
              children: i.map((e) => (0, A.jsx)(K, { loan: e, today: n }, e.account.accountId)),
            }),
          ],
        }),
      (0, A.jsx)(v, { title: o ? `Your banks` : `Other banks`, states: c.filter((e) => !l(e)), ...a }),
    ],
  });
}
function ee({ states: e }) {
  let n = i(),
    r = e.length > 0;
  return (0, A.jsx)(l, {
    icon: t,
    action:
      !r && (0, A.jsx)(m, { variant: `primary`, onPress: () => void n({ to: `/connections` }), children: `Connect a bank` }),
    children: r ? g(e, `loans and cards`) : `Connect a bank, and see here what you owe and what is due next.`,
  });
}
export { Q as LoansView };
