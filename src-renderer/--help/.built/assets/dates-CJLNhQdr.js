import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { $n as t, a as n, er as r, gn as i, hn as a, o, rn as s } from './dialog-BGwQdKbY.js';
var c = e(r(), 1),
  l = c.createContext(null);
function u(e) {
  return c.useContext(l);
}
function d(e) {
  let t = u();
  return c.useCallback((n) => t.navigate({ ...n, from: n.from ?? e?.from }), [e?.from, t]);
}
var f = t(),
  p = 864e5,
  m = /^(\d{4})-(\d{2})-(\d{2})$/;
function h(e) {
  let t = m.exec(e);
  if (t === null) return null;
  let [, n, r, i] = t,
    a = new Date(0);
  return (a.setUTCFullYear(Number(n), Number(r) - 1, Number(i)), a.toISOString().slice(0, 10) === e ? e : null);
}
function g(e) {
  return Math.round(Date.parse(`${e}T00:00:00Z`) / p);
}
function _(e) {
  return new Date(e * p).toISOString().slice(0, 10);
}
function v(e) {
  let t = new Date(e),
    n = (e, t) => String(e).padStart(t, `0`);
  return `${n(t.getFullYear(), 4)}-${n(t.getMonth() + 1, 2)}-${n(t.getDate(), 2)}`;
}
var ee = a()
  .max(10)
  .transform((e, t) => {
    let n = h(e);
    return n === null ? (t.addIssue({ code: `custom`, message: `must be a day that exists, written YYYY-MM-DD` }), i) : n;
  });
a()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, `must be a month, written YYYY-MM`)
  .transform((e) => e);
var y = {
  name: `circle-exclamation-point`,
  size: 24,
  node: [
    [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    [`line`, { x1: `12`, x2: `12`, y1: `8`, y2: `12`, key: `1pkeuh` }],
    [`line`, { x1: `12`, x2: `12.01`, y1: `16`, y2: `16`, key: `4dfq90` }],
  ],
  aliases: [`alert-circle`, `circle-alert`],
};
y.node;
var b = s(y);
function x({ icon: e, children: t, action: r }) {
  return (0, f.jsxs)(`div`, {
    className: n.empty,
    children: [(0, f.jsx)(e, { size: 26, strokeWidth: 1.4, 'aria-hidden': !0 }), (0, f.jsx)(`p`, { children: t }), r],
  });
}
var S = { label: `Try again` },
  C = {
    none: null,
    'update-coffer': null,
    'enter-keys': { label: `Check your keys`, to: `/settings` },
    reconnect: { label: `Sign in again`, to: `/connections` },
    'bank-first': { label: `Sign in again`, to: `/connections` },
    'choose-accounts': { label: `Choose accounts`, to: `/connections` },
    remove: { label: `See the connection`, to: `/connections` },
    dashboard: { label: `Check your keys`, to: `/settings` },
    'link-again': { label: `Link again`, to: `/connections` },
    'try-again': S,
    wait: S,
    'unlock-vault': S,
    'free-disk-space': S,
    'choose-another-place': S,
    report: S,
  };
function w({ failure: e, onRetry: t }) {
  let n = d(),
    r = C[e.action],
    { to: i } = r ?? {};
  return (0, f.jsx)(`div`, {
    role: `alert`,
    children: (0, f.jsxs)(x, {
      icon: b,
      action: r !== null && (0, f.jsx)(o, { onPress: i === void 0 ? t : () => void n({ to: i }), children: r.label }),
      children: [e.message, e.reference !== void 0 && ` (Reference ${e.reference})`],
    }),
  });
}
var T = 8,
  te = new Set(Intl.supportedValuesOf(`currency`)),
  E = new Map();
function D(e) {
  let t = E.get(e);
  if (t !== void 0) return t;
  let n = te.has(e)
    ? (new Intl.NumberFormat(`en`, { style: `currency`, currency: e }).resolvedOptions().maximumFractionDigits ?? 2)
    : T;
  return (E.set(e, n), n);
}
function O(e, t) {
  let n = D(t),
    r = e < 0 ? `-` : ``,
    i = String(Math.abs(e)).padStart(n + 1, `0`);
  return n === 0 ? r + i : `${r}${i.slice(0, -n)}.${i.slice(-n)}`;
}
var k = /^[A-Z]{3}$/,
  A = new Map();
function j(e, t, n, r) {
  let i = `${e}|${t}|${n ?? ``}|${r ?? ``}`,
    a = A.get(i);
  if (a !== void 0) return a;
  let o = D(e),
    s = new Intl.NumberFormat(n, {
      ...(t || !k.test(e) ? {} : { style: `currency`, currency: e, currencyDisplay: `narrowSymbol` }),
      ...(r === null
        ? { minimumFractionDigits: Math.min(o, o > 4 ? 2 : o), maximumFractionDigits: o }
        : { notation: `compact`, maximumFractionDigits: r, minimumFractionDigits: 0 }),
    });
  return (A.set(i, s), s);
}
function M(e, t) {
  return t === `never` || e === 0 ? `` : e < 0 ? `−` : t === `always` ? `+` : ``;
}
function N(e, t, n = {}) {
  let { sign: r = `negative`, bare: i = !1, locale: a } = n,
    o = O(Math.abs(e), t),
    s = j(t, i, a, null).formatToParts(o),
    c = s.findIndex((e) => e.type === `decimal`),
    l = (e, t) =>
      s
        .slice(e, t)
        .map((e) => e.value)
        .join(``),
    u = i || k.test(t) ? `` : ` ${t}`,
    d = M(e, r);
  if (c === -1) return { lead: d + l(0, s.length) + u, fraction: ``, tail: `` };
  let f = s.findLastIndex((e) => e.type === `fraction`) + 1;
  return { lead: d + l(0, c), fraction: l(c, f), tail: l(f, s.length) + u };
}
function P(e, t, n = {}) {
  let { lead: r, fraction: i, tail: a } = N(e, t, n);
  return r + i + a;
}
function F(e, t, n = 1, r) {
  let i = Math.abs(e) / 10 ** D(t);
  return M(e, `negative`) + j(t, !1, r, n).format(i);
}
function I(e, t, n) {
  let r = Math.abs(e) / 10 ** D(n),
    i = r < 1e3 ? 0 : Math.min(4, Math.floor(Math.log10(r) / 3)),
    a = Math.abs(t) / 10 ** D(n) / 1e3 ** i;
  return a === 0 ? 0 : Math.min(4, Math.max(0, Math.ceil(-Math.log10(a))));
}
function L(e, t, n) {
  if (e === 0) return null;
  let r = Math.abs((t - e) / e);
  return new Intl.NumberFormat(n, { style: `percent`, maximumFractionDigits: +(r < 0.1) }).format(r);
}
function R(e, t) {
  return new Intl.NumberFormat(t).format(e);
}
function z(e, t, n = `${t}s`) {
  return `${R(e)} ${e === 1 ? t : n}`;
}
var B = new Map();
function V(e, t, n) {
  let r = JSON.stringify([n, t]),
    i = B.get(r);
  return (i === void 0 && ((i = new Intl.DateTimeFormat(n, t)), B.set(r, i)), i.format(e));
}
function H(e, t, n) {
  let r = h(e);
  return r === null ? e : V(new Date(`${r}T00:00:00Z`), { ...t, timeZone: `UTC` }, n);
}
function U(e, t, n = !1, r) {
  return e === t ? `Today` : H(e, { day: `numeric`, month: `short`, ...(n ? { year: `numeric` } : {}) }, r);
}
function W(e, t) {
  return H(e, { weekday: `short`, day: `numeric`, month: `short`, year: `numeric` }, t);
}
function G(e, t) {
  return H(`${e}-01`, { month: `long`, year: `numeric` }, t);
}
function K(e, t) {
  return H(`${e}-01`, { month: `long` }, t);
}
function q(e, t) {
  return H(`${e.slice(0, 7)}-01`, { month: `short`, year: `numeric` }, t);
}
function J(e, t) {
  return V(new Date(e), { dateStyle: `medium`, timeStyle: `short` }, t);
}
function Y(e, t) {
  return V(new Date(e), { day: `numeric`, month: `short`, year: `numeric` }, t);
}
var X = [
  [3600, 60, `minute`],
  [86400, 3600, `hour`],
  [2592e3, 86400, `day`],
];
function Z(e, t, n) {
  let r = Math.round((t - e) / 1e3);
  if (r < 45) return `just now`;
  for (let [e, t, i] of X)
    if (r < e) {
      let e = i === `day` ? `long` : `short`;
      return new Intl.RelativeTimeFormat(n, { style: e }).format(-Math.max(1, Math.round(r / t)), i);
    }
  return V(new Date(e), { day: `numeric`, month: `short`, year: `numeric` }, n);
}
function ne(e) {
  return `${e.slice(0, 7)}-01`;
}
function Q(e) {
  let [t = 0, n = 1] = e.split(`-`).map(Number);
  return _(Math.round(Date.UTC(t, n, 0) / 864e5));
}
function $(e, t) {
  let [n = 0, r = 1] = e.split(`-`).map(Number),
    i = n * 12 + (r - 1) + t;
  return `${String(Math.floor(i / 12)).padStart(4, `0`)}-${String((i % 12) + 1).padStart(2, `0`)}`;
}
function re(e, t) {
  return _(g(e) + t);
}
function ie(e, t) {
  let n = $(e.slice(0, 7), -t);
  return h(`${n}-${e.slice(8)}`) ?? Q(n);
}
function ae(e) {
  return Number(Q(e.slice(0, 7)).slice(8)) - Number(e.slice(8));
}
export {
  d as A,
  w as C,
  v as D,
  g as E,
  l as M,
  h as O,
  D as S,
  b as T,
  L as _,
  Z as a,
  F as b,
  J as c,
  K as d,
  q as f,
  z as g,
  I as h,
  ne as i,
  u as j,
  ee as k,
  Y as l,
  ie as m,
  $ as n,
  U as o,
  Q as p,
  ae as r,
  W as s,
  re as t,
  G as u,
  R as v,
  x as w,
  N as x,
  P as y,
};
