const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f || (m.f = ['assets/chart-library-DCkCzFGj.js', 'assets/rolldown-runtime-XKyaHtl9.js']),
) => i.map((i) => d[i]);
import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import {
  A as t,
  C as n,
  _ as r,
  b as i,
  d as a,
  f as o,
  h as s,
  i as c,
  m as l,
  o as u,
  p as d,
  r as f,
  s as p,
  t as m,
  w as h,
  y as g,
} from './dates-CJLNhQdr.js';
import { H as _, S as v, f as y, l as b, o as x, r as ee, s as S, t as C, u as w } from './index-mtdsdJjL.js';
import { $n as te, an as T, c as ne, er as E, n as D, o as O, t as k } from './dialog-BGwQdKbY.js';
import { t as A } from './segmented-BrC17kF3.js';
import { n as re, t as j } from './view-D_EwS4a1.js';
import { t as ie } from './trending-down-Gfs6W41b.js';
import { r as ae, t as oe } from './category-icon-Cd6sXNgt.js';
import { t as M } from './privacy-DeKE0lME.js';
import { t as se } from './notice-B0FePlbS.js';
import { t as ce } from './category-badge-CvJYtBRS.js';
var N = e(E(), 1),
  P = {
    grid: `_grid_ytx3j_1`,
    main: `_main_ytx3j_9`,
    side: `_side_ytx3j_10`,
    headline: `_headline_ytx3j_17`,
    subHeadline: `_subHeadline_ytx3j_26`,
    under: `_under_ytx3j_40`,
    change: `_change_ytx3j_50`,
    quiet: `_quiet_ytx3j_51`,
    delta: `_delta_ytx3j_56`,
    up: `_up_ytx3j_65`,
    noChart: `_noChart_ytx3j_69`,
    categories: `_categories_ytx3j_76`,
    categoryRow: `_categoryRow_ytx3j_88`,
    waitingRow: `_waitingRow_ytx3j_98`,
    bar: `_bar_ytx3j_113`,
    barFill: `_barFill_ytx3j_120`,
    barUsual: `_barUsual_ytx3j_126`,
    against: `_against_ytx3j_136`,
    spent: `_spent_ytx3j_142`,
    balance: `_balance_ytx3j_146`,
  },
  F = te();
function I({ accounts: e }) {
  return (0, F.jsx)(j, {
    title: `Balances`,
    aside: (0, F.jsx)(_, { to: `/accounts`, children: `All accounts` }),
    children: (0, F.jsx)(`ul`, {
      children: w(e.filter((e) => !e.hidden)).map((e) =>
        (0, F.jsxs)(
          `li`,
          {
            className: P.balance,
            children: [
              (0, F.jsx)(`span`, { children: e.label }),
              (0, F.jsx)(`span`, {
                children:
                  e.totals.length === 0
                    ? (0, F.jsx)(`span`, { className: P.quiet, children: `unknown` })
                    : e.totals.map((e) => (0, F.jsx)(S, { minorUnits: e.minorUnits, currency: e.currency }, e.currency)),
              }),
            ],
          },
          e.kind,
        ),
      ),
    }),
  });
}
var L = { table: `_table_m3op0_1` },
  R = 400;
function z({ title: e, currency: t, points: n }) {
  let [r, i] = (0, N.useState)(!1),
    a = Math.ceil(n.length / R),
    o = n.toReversed().filter((e, t) => t % a === 0);
  return (0, F.jsxs)(F.Fragment, {
    children: [
      (0, F.jsx)(O, { variant: `link`, onPress: () => i(!0), children: `As a table` }),
      (0, F.jsx)(k, {
        title: e,
        isOpen: r,
        onClose: () => i(!1),
        children: (0, F.jsxs)(`table`, {
          className: L.table,
          children: [
            (0, F.jsx)(`thead`, {
              children: (0, F.jsxs)(`tr`, {
                children: [
                  (0, F.jsx)(`th`, { scope: `col`, children: `Day` }),
                  (0, F.jsx)(`th`, { scope: `col`, children: `Amount` }),
                ],
              }),
            }),
            (0, F.jsx)(`tbody`, {
              children: o.map(({ date: e, amount: n }) =>
                (0, F.jsxs)(
                  `tr`,
                  {
                    children: [
                      (0, F.jsx)(`td`, { children: p(e) }),
                      (0, F.jsx)(`td`, { children: (0, F.jsx)(S, { minorUnits: n, currency: t }) }),
                    ],
                  },
                  e,
                ),
              ),
            }),
          ],
        }),
      }),
    ],
  });
}
var B = 0.02,
  V = 6.6,
  H = 8;
function U({ series: e, currency: t, isFromZero: n = !1 }, r) {
  let a = W(
      e.flatMap(({ values: e }) => e.filter((e) => e !== null)),
      n,
    ),
    o = Math.max(Math.abs(a.min), Math.abs(a.max)),
    c = s(o, (a.max - a.min) / 3, t),
    l = [a.min, a.max].map((e) => i(e, t, c)),
    u = Math.max(5, ...l.map((e) => e.length));
  return { left: 4, right: r ? 4 : H + Math.ceil(u * V), top: 10, bottom: 24, ...a, fractionDigits: c };
}
function W(e, t) {
  let n = Math.min(...e, ...(t ? [0] : [])),
    r = Math.max(...e, ...(t ? [0] : [])),
    i = Math.max(0, B * Math.max(Math.abs(n), Math.abs(r)) - (r - n)),
    a = Math.max((r - n) * 0.08, i / 2, 1),
    o = n >= 0 && n <= r / 2,
    s = r <= 0 && r >= n / 2;
  return { min: o ? 0 : n - a, max: s ? Math.max(0, n + a) : r + a };
}
function G(e, t, n, { min: r, max: i }) {
  return { x: t < 2 ? 0 : e / (t - 1), y: i === r ? 1 : (i - n) / (i - r) };
}
function le(e, t, n, { left: r, right: i }) {
  let a = (e - r) / Math.max(1, t - r - i);
  return Math.round(Math.min(1, Math.max(0, a)) * Math.max(0, n - 1));
}
function K(e, t = 1) {
  let n = document.createElement(`span`);
  ((n.style.color = `var(${e})`), document.body.append(n));
  let r = getComputedStyle(n).color;
  n.remove();
  let i = document.createElement(`canvas`);
  i.width = i.height = 1;
  let a = i.getContext(`2d`);
  if (a === null) return r;
  ((a.fillStyle = r), a.fillRect(0, 0, 1, 1));
  let [o = 0, s = 0, c = 0] = a.getImageData(0, 0, 1, 1).data;
  return `rgba(${o}, ${s}, ${c}, ${t})`;
}
function ue(e) {
  let t = e.flatMap((e, t) => (e.endsWith(`-01`) ? [t] : []));
  if (t.length >= 3) {
    let n = Math.ceil(t.length / 6),
      r = e.length > 400;
    return new Map(
      t
        .filter((e, t) => t % n === 0)
        .map((t) => {
          let n = o(e[t] ?? ``);
          return [t, r ? n : n.replace(/[\s.,]*\d{4}[\s年]*/u, ``).trim() || n];
        }),
    );
  }
  let n = Math.max(1, Math.round(e.length / 6));
  return new Map(e.flatMap((e, t) => (t % n === Math.floor(n / 2) ? [[t, u(e, ``)]] : [])));
}
function de(e, t) {
  let { dates: n, currency: r, series: a, isArea: o = !1 } = e,
    s = ue(n),
    c = { color: K(`--ink-3`), fontFamily: `Inter Variable`, fontSize: 11 },
    { min: l, max: u, left: d, right: f, top: p, bottom: m, fractionDigits: h } = U(e, t),
    g = l < 0 && u > 0;
  return {
    animation: !1,
    grid: { left: d, right: f, top: p, bottom: m, outerBoundsMode: `none` },
    xAxis: {
      type: `category`,
      boundaryGap: !1,
      data: [...n],
      axisLine: { show: !1 },
      axisTick: { show: !1 },
      axisLabel: {
        ...c,
        margin: 10,
        interval: (e) => s.has(e),
        formatter: (e, t) => s.get(t) ?? ``,
        hideOverlap: !0,
        alignMinLabel: `left`,
        alignMaxLabel: `right`,
      },
    },
    yAxis: {
      type: `value`,
      min: l,
      max: u,
      splitNumber: 3,
      axisLine: { show: !1 },
      splitLine: { lineStyle: { color: K(`--line-soft`) } },
      axisLabel: { ...c, show: !t, margin: 8, align: `left`, showMinLabel: !1, showMaxLabel: !1, formatter: (e) => i(e, r, h) },
      position: `right`,
    },
    series: [
      ...(g ? [q({ values: n.map(() => 0), color: `--ink-3` }, { width: 1 })] : []),
      ...a.map((e) => ({
        ...q(e, e.isDashed === !0 ? { width: 1.4, type: [3, 4] } : { width: 2 }),
        ...(o ? { areaStyle: g ? pe(e.color) : fe(e.color) } : {}),
      })),
    ],
  };
}
function q({ values: e, color: t }, n) {
  return {
    type: `line`,
    data: e.map((e) => e ?? `-`),
    symbol: `none`,
    sampling: `lttb`,
    silent: !0,
    lineStyle: { color: K(t), ...n },
  };
}
function fe(e) {
  return {
    origin: `start`,
    color: {
      type: `linear`,
      x: 0,
      y: 0,
      x2: 0,
      y2: 1,
      colorStops: [
        { offset: 0, color: K(e, 0.17) },
        { offset: 1, color: K(e, 0) },
      ],
    },
  };
}
function pe(e) {
  return { origin: `auto`, color: K(e, 0.1) };
}
var J = {
    chart: `_chart_1v5eb_1`,
    canvas: `_canvas_1v5eb_7`,
    plot: `_plot_1v5eb_12`,
    rule: `_rule_1v5eb_17`,
    dot: `_dot_1v5eb_25`,
  },
  Y = matchMedia(`(prefers-color-scheme: dark)`);
function me(e) {
  Y.addEventListener(`change`, e);
  let t = new MutationObserver(e);
  return (
    t.observe(document.documentElement, { attributes: !0, attributeFilter: [`data-theme`] }),
    () => {
      (Y.removeEventListener(`change`, e), t.disconnect());
    }
  );
}
function he() {
  return (0, N.useSyncExternalStore)(me, () => `${document.documentElement.dataset.theme ?? `system`} ${Y.matches}`);
}
var ge = C(() => import(`./chart-library-DCkCzFGj.js`), __vite__mapDeps([0, 1]));
function X(e) {
  let { label: t, height: n, onPoint: r, dates: i, currency: a, series: o, isArea: s = !1, isFromZero: c = !1 } = e,
    l = (0, N.useRef)(null),
    [u, d] = (0, N.useState)(null),
    [f, p] = (0, N.useState)(null),
    m = he(),
    h = M.use();
  ((0, N.useEffect)(() => {
    let { current: e } = l;
    if (e === null) return;
    let t = null,
      n = !1,
      r = new ResizeObserver(() => t?.resize());
    return (
      ge.then(({ init: i }) => {
        n || ((t = i(e, null, { renderer: `canvas` })), r.observe(e), d(t));
      }),
      () => {
        ((n = !0), r.disconnect(), t?.dispose(), d(null));
      }
    );
  }, []),
    (0, N.useEffect)(() => {
      u?.setOption(de({ dates: i, currency: a, series: o, isArea: s, isFromZero: c }, h), { notMerge: !0 });
    }, [u, i, a, o, s, c, m, h]));
  let g = (e) => {
      let t = e === null ? null : Math.min(Math.max(0, e), i.length - 1);
      (p(t), r(t));
    },
    _ = U(e, h),
    v = (e) => {
      let { left: t, width: n } = e.currentTarget.getBoundingClientRect();
      g(le(e.clientX - t, n, i.length, _));
    },
    y = o[0]?.values ?? [],
    b = f ?? y.findLastIndex((e) => e !== null);
  return (0, F.jsxs)(`div`, {
    className: J.chart,
    style: { height: n },
    role: `slider`,
    tabIndex: 0,
    'aria-label': `${t}. Arrow keys move through the days`,
    'aria-valuemin': 0,
    'aria-valuemax': Math.max(0, i.length - 1),
    'aria-valuenow': Math.max(0, b),
    'aria-valuetext': _e(i[b], h ? null : (y[b] ?? null), a),
    onPointerMove: v,
    onPointerLeave: () => g(null),
    onBlur: () => g(null),
    onKeyDown: (e) => {
      let t = { ArrowLeft: -1, ArrowRight: 1, PageUp: -30, PageDown: 30 }[e.key];
      t !== void 0 && (e.preventDefault(), g((f ?? i.length - 1) + t));
    },
    children: [
      u === null && (0, F.jsx)(x, { height: `100%` }),
      (0, F.jsx)(`div`, { ref: l, className: J.canvas }),
      u !== null &&
        (0, F.jsx)(`div`, {
          className: J.plot,
          style: { inset: `${_.top}px ${_.right}px ${_.bottom}px ${_.left}px` },
          children: (0, F.jsx)(ve, { index: b, count: i.length, value: y[b] ?? null, frame: _, hasRule: f !== null }),
        }),
    ],
  });
}
function _e(e, t, n) {
  return [p(e ?? ``), t === null ? `` : g(t, n)].filter((e) => e !== ``).join(`: `);
}
function ve({ index: e, count: t, value: n, frame: r, hasRule: i }) {
  let { x: a, y: o } = G(e, t, n ?? r.min, r),
    s = `${100 * a}%`;
  return (0, F.jsxs)(F.Fragment, {
    children: [
      i && (0, F.jsx)(`span`, { className: J.rule, style: { left: s } }),
      n !== null && (0, F.jsx)(`span`, { className: J.dot, style: { left: s, top: `${100 * o}%` } }),
    ],
  });
}
var ye = [`1M`, `3M`, `1Y`, `2Y`, `All`],
  be = { '1M': 1, '3M': 3, '1Y': 12, '2Y': 24, All: null },
  xe = {
    '1M': `over the last month`,
    '3M': `over the last 3 months`,
    '1Y': `over the last year`,
    '2Y': `over the last 2 years`,
    All: `since the beginning`,
  };
function Se(e, t) {
  let n = be[e];
  return n === null ? null : l(t, n);
}
function Ce(e) {
  return xe[e];
}
var Z = 190;
function we({ accounts: e, currency: t, period: r, today: i }) {
  let a = Se(r, i),
    o = T(`overview.netWorth`, a === null ? {} : { from: a }, { keepPrevious: !0 }),
    [s, c] = (0, N.useState)(null),
    l = (0, N.useMemo)(() => o.data?.find((e) => e.currency === t)?.points ?? [], [o.data, t]),
    u = (0, N.useMemo)(() => l.map((e) => e.date), [l]),
    d = (0, N.useMemo)(() => [{ values: l.map((e) => e.amount), color: `--accent` }], [l]),
    f = y(e).find((e) => e.currency === t)?.minorUnits ?? 0,
    m = s === null ? null : (l[s] ?? null),
    h = l[0],
    g = h === void 0 || h.date === a ? Ce(r) : `since ${p(h.date)}`;
  return (0, F.jsxs)(j, {
    title: `Net worth`,
    aside: p(m === null ? i : m.date),
    children: [
      (0, F.jsx)(`p`, {
        className: P.headline,
        children: (0, F.jsx)(S, { minorUnits: m?.amount ?? f, currency: t, isHeadline: !0 }),
      }),
      (0, F.jsxs)(`div`, {
        className: P.under,
        children: [
          h === void 0
            ? (0, F.jsx)(`span`, {})
            : (0, F.jsx)(Te, { from: h.amount, to: m?.amount ?? f, currency: t, words: m === null ? g : `since ${p(h.date)}` }),
          l.length > 1 && (0, F.jsx)(z, { title: `Net worth ${g}`, currency: t, points: l }),
        ],
      }),
      o.isError
        ? (0, F.jsx)(n, { failure: o.error.failure, onRetry: () => void o.refetch() })
        : l.length > 1
          ? (0, F.jsx)(X, { label: `Net worth ${g}`, height: Z, dates: u, currency: t, series: d, isArea: !0, onPoint: c })
          : (0, F.jsx)(`div`, {
              style: { height: Z },
              className: P.noChart,
              children:
                o.data !== void 0 && (0, F.jsx)(`p`, { children: `The line begins when there is more than one day to show.` }),
            }),
    ],
  });
}
function Te({ from: e, to: t, currency: n, words: i }) {
  let a = t - e,
    o = r(e, t),
    s = M.use(),
    c = a < 0 ? ie : ae;
  return (0, F.jsxs)(`p`, {
    className: P.change,
    children: [
      (0, F.jsxs)(`span`, {
        className: ne(P.delta, a > 0 && P.up),
        children: [
          (0, F.jsx)(c, { size: 13, 'aria-hidden': !0 }),
          ` `,
          (0, F.jsx)(S, { minorUnits: a, currency: n, sign: `always` }),
          o !== null && !s && ` (${o})`,
        ],
      }),
      ` `,
      i,
    ],
  });
}
function Ee({ spent: e, usual: t, currency: n }) {
  return (0, F.jsxs)(`p`, {
    className: P.subHeadline,
    children: [
      (0, F.jsx)(S, { minorUnits: Math.abs(e), currency: n, isHeadline: !0 }),
      (0, F.jsxs)(`span`, {
        className: P.quiet,
        children: [
          e > 0 ? ` more came back than was spent` : ` spent`,
          t !== null &&
            t < 0 &&
            (0, F.jsxs)(F.Fragment, {
              children: [e > 0 ? `; usual is ` : ` of `, (0, F.jsx)(S, { minorUnits: -t, currency: n }), e <= 0 && ` usual`],
            }),
        ],
      }),
    ],
  });
}
var De = 118;
function Oe({ summary: e, currency: t, isWaiting: n, today: r }) {
  let [i, o] = (0, N.useState)(null),
    s = r.slice(0, 7),
    c = f(r),
    l = `${a(s)} so far`,
    d = c === 0 ? `last day` : `${c} ${c === 1 ? `day` : `days`} left`;
  if (e === null)
    return (0, F.jsx)(j, {
      title: l,
      aside: d,
      children: n
        ? (0, F.jsx)(x, { height: `165px` })
        : (0, F.jsx)(`p`, { className: P.quiet, children: `Nothing was spent or earned this month yet.` }),
    });
  let p = i === null ? null : (e.spentByDay[i] ?? null);
  return (0, F.jsxs)(j, {
    title: l,
    aside: p === null ? d : `by ${u(p.date, r)}`,
    children: [
      (0, F.jsx)(Ee, { spent: p?.amount ?? e.spent, usual: e.usualSpent, currency: t }),
      (0, F.jsxs)(`p`, {
        className: P.quiet,
        children: [(0, F.jsx)(S, { minorUnits: e.income, currency: t, sign: `always`, isIncomeMarked: !0 }), ` came in`],
      }),
      (0, F.jsx)(Q, { summary: e, today: r, onPoint: o }),
    ],
  });
}
function Q({ summary: e, today: t, onPoint: n }) {
  let r = (0, N.useMemo)(() => ke(e, t), [e, t]);
  return (0, F.jsx)(X, {
    ...r,
    label: `Spending this month against the usual`,
    height: De,
    currency: e.currency,
    isFromZero: !0,
    onPoint: n,
  });
}
function ke(e, t) {
  let n = d(t.slice(0, 7)),
    r = [];
  for (let e = c(t); e <= n; e = m(e, 1)) r.push(e);
  let i = new Map(e.spentByDay.map(({ date: e, amount: t }) => [e, -t])),
    a = e.usualSpent === null ? 0 : Math.max(0, -e.usualSpent);
  return {
    dates: r,
    series: [
      { values: r.map((e) => i.get(e) ?? null), color: `--accent` },
      ...(a === 0 ? [] : [{ values: r.map((e, t) => (a * (t + 1)) / r.length), color: `--ink-3`, isDashed: !0 }]),
    ],
  };
}
function Ae() {
  let { data: e = [] } = T(`connections.list`, {});
  return (0, F.jsx)(F.Fragment, {
    children: e
      .filter(ee)
      .map((e) =>
        (0, F.jsx)(
          se,
          {
            action: (0, F.jsx)(_, { to: e.health === `keys` ? `/settings` : `/connections`, children: Me(e) }),
            children: e.healthMessage,
          },
          e.itemId,
        ),
      ),
  });
}
var je = {
  'enter-keys': `Check keys`,
  reconnect: `Reconnect`,
  'bank-first': `Reconnect`,
  'choose-accounts': `Reconnect`,
  renew: `Renew`,
  'link-again': `Link again`,
};
function Me({ action: e }) {
  return je[e] ?? `See why`;
}
var Ne = 9;
function Pe({ summary: e, isWaiting: t, today: n }) {
  let { data: r = [] } = T(`categories.list`, {}),
    i = n.slice(0, 7),
    o = (e?.categories ?? []).filter((e) => e.spent < 0).slice(0, Ne),
    s = Math.max(1, ...o.flatMap((e) => [-e.spent, -(e.usual ?? 0)]));
  return (0, F.jsx)(j, {
    title: `Where it went in ${a(i)}`,
    aside: `against your usual month`,
    children:
      e === null || o.length === 0
        ? t
          ? (0, F.jsx)(Fe, {})
          : (0, F.jsx)(`p`, { className: P.quiet, children: `No spending this month yet.` })
        : (0, F.jsx)(`ul`, {
            className: P.categories,
            children: o.map((t) =>
              (0, F.jsx)(
                Ie,
                { row: t, category: r.find((e) => e.categoryId === t.categoryId), currency: e.currency, largest: s, month: i },
                t.categoryId,
              ),
            ),
          }),
  });
}
function Fe() {
  return (0, F.jsx)(F.Fragment, {
    children: [70, 55, 80, 45, 65, 50].map((e) =>
      (0, F.jsx)(`div`, { className: P.waitingRow, children: (0, F.jsx)(x, { width: `${e}%`, height: `10px` }) }, e),
    ),
  });
}
function Ie({ row: e, category: t, currency: n, largest: r, month: i }) {
  let { categoryId: a, spent: o, usual: s } = e,
    l = (e) => `${Math.min(100, (100 * e) / r)}%`;
  return (0, F.jsx)(`li`, {
    children: (0, F.jsxs)(_, {
      to: `/transactions`,
      search: { categoryIds: [a], from: c(`${i}-01`), to: d(i) },
      className: P.categoryRow,
      children: [
        (0, F.jsx)(ce, { category: t }),
        (0, F.jsxs)(`span`, {
          className: P.bar,
          'aria-hidden': !0,
          children: [
            (0, F.jsx)(`span`, { className: P.barFill, style: { width: l(-o), background: oe(t?.color ?? `neutral`) } }),
            $(s) && (0, F.jsx)(`span`, { className: P.barUsual, style: { left: l(-s) } }),
          ],
        }),
        (0, F.jsx)(`span`, { className: P.against, children: Le(o, s, n) }),
        (0, F.jsx)(S, { minorUnits: -o, currency: n, className: P.spent }),
      ],
    }),
  });
}
function $(e) {
  return e !== null && e < 0;
}
function Le(e, t, n) {
  if (!$(t)) return (0, F.jsx)(F.Fragment, { children: `new` });
  let r = t - e;
  return Math.abs(r) <= Math.abs(t) / 10
    ? (0, F.jsx)(F.Fragment, { children: `usual` })
    : (0, F.jsxs)(F.Fragment, {
        children: [(0, F.jsx)(S, { minorUnits: r, currency: n, sign: `never` }), ` `, r > 0 ? `over` : `under`],
      });
}
function Re() {
  let e = T(`accounts.list`, {}),
    [t, r] = (0, N.useState)(`1Y`),
    [i, a] = (0, N.useState)(null),
    o = b(e.data ?? []),
    s = i !== null && o.includes(i) ? i : (o[0] ?? null);
  return (0, F.jsx)(re, {
    title: `Overview`,
    actions:
      s !== null &&
      (0, F.jsxs)(F.Fragment, {
        children: [
          o.length > 1 &&
            (0, F.jsx)(A, { label: `Currency`, value: s, options: o.map((e) => ({ value: e, label: e })), onChange: a }),
          (0, F.jsx)(A, { label: `Period`, value: t, options: ye.map((e) => ({ value: e, label: e })), onChange: r }),
        ],
      }),
    children: e.isError
      ? (0, F.jsx)(n, { failure: e.error.failure, onRetry: () => void e.refetch() })
      : e.data === void 0
        ? (0, F.jsx)(F.Fragment, {})
        : s === null
          ? (0, F.jsx)(Be, {})
          : (0, F.jsx)(ze, { accounts: e.data, currency: s, period: t }),
  });
}
function ze({ accounts: e, currency: t, period: n }) {
  let { today: r } = D(),
    i = T(`overview.month`, { month: r.slice(0, 7) }),
    a = i.data?.find((e) => e.currency === t) ?? null,
    o = i.isPending;
  return (0, F.jsxs)(`div`, {
    className: P.grid,
    children: [
      (0, F.jsxs)(`div`, {
        className: P.main,
        children: [
          (0, F.jsx)(we, { accounts: e, currency: t, period: n, today: r }),
          (0, F.jsx)(Pe, { summary: a, isWaiting: o, today: r }),
        ],
      }),
      (0, F.jsxs)(`div`, {
        className: P.side,
        children: [
          (0, F.jsx)(Ae, {}),
          (0, F.jsx)(Oe, { summary: a, currency: t, isWaiting: o, today: r }),
          (0, F.jsx)(I, { accounts: e.filter((e) => e.currency === t) }),
        ],
      }),
    ],
  });
}
function Be() {
  let { keysReady: e } = D(),
    n = t();
  return (0, F.jsx)(h, {
    icon: v,
    action: (0, F.jsx)(O, {
      variant: `primary`,
      onPress: () => void n({ to: e ? `/connections` : `/settings` }),
      children: e ? `Connect a bank` : `Enter your Plaid keys`,
    }),
    children: `Connect a bank and see here what you have, what you owe and where it goes.`,
  });
}
export { Re as OverviewView };
