import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { r as t, t as n } from './category-icon-Cd6sXNgt.js';
import { A as r, C as i, S as a, g as o, o as s, v as c, w as l } from './dates-CJLNhQdr.js';
import {
  $n as u,
  Hn as d,
  Nn as ee,
  Pn as te,
  an as f,
  c as p,
  er as ne,
  jn as m,
  n as h,
  o as g,
  on as _,
  rn as v,
  xn as re,
} from './dialog-BGwQdKbY.js';
import { c as ie, i as ae, n as oe } from './product-rows-BVEb5oYl.js';
import { n as y, t as b } from './bank-words-m_NKGm7d.js';
import { G as se, K as ce, c as x, o as le, p as ue, s as S } from './index-mtdsdJjL.js';
import { n as de, t as C } from './view-D_EwS4a1.js';
import { t as fe } from './trending-down-Gfs6W41b.js';
import { a as w, i as pe, n as me, r as he, t as ge } from './share-bar-Cd7e8RKf.js';
import { t as _e } from './segmented-BrC17kF3.js';
import { t as ve } from './useSelector-CoXZAKG7.js';
import { t as ye } from './privacy-DeKE0lME.js';
var be = class extends m {
  constructor(e, t) {
    super(e, t);
  }
  bindMethods() {
    (super.bindMethods(),
      (this.fetchNextPage = this.fetchNextPage.bind(this)),
      (this.fetchPreviousPage = this.fetchPreviousPage.bind(this)));
  }
  setOptions(e) {
    ((e._type = `infinite`), super.setOptions(e));
  }
  getOptimisticResult(e) {
    return ((e._type = `infinite`), super.getOptimisticResult(e));
  }
  fetchNextPage(e) {
    return this.fetch({ ...e, meta: { fetchMore: { direction: `forward` } } });
  }
  fetchPreviousPage(e) {
    return this.fetch({ ...e, meta: { fetchMore: { direction: `backward` } } });
  }
  createResult(e, t) {
    let { state: n } = e,
      r = super.createResult(e, t),
      { isFetching: i, isRefetching: a, isError: o, isRefetchError: s } = r,
      c = n.fetchMeta?.fetchMore?.direction,
      l = o && c === `forward`,
      u = i && c === `forward`,
      d = o && c === `backward`,
      f = i && c === `backward`;
    return {
      ...r,
      fetchNextPage: this.fetchNextPage,
      fetchPreviousPage: this.fetchPreviousPage,
      hasNextPage: ee(t, n.data),
      hasPreviousPage: te(t, n.data),
      isFetchNextPageError: l,
      isFetchingNextPage: u,
      isFetchPreviousPageError: d,
      isFetchingPreviousPage: f,
      isRefetchError: s && !l && !d,
      isRefetching: a && !u && !f,
    };
  }
};
function xe(e, t) {
  return re(e, be, t);
}
function T(e, t) {
  if (Object.is(e, t)) return !0;
  if (typeof e != `object` || !e || typeof t != `object` || !t) return !1;
  if (e instanceof Map && t instanceof Map) {
    if (e.size !== t.size) return !1;
    for (let [n, r] of e) if (!t.has(n) || !Object.is(r, t.get(n))) return !1;
    return !0;
  }
  if (e instanceof Set && t instanceof Set) {
    if (e.size !== t.size) return !1;
    for (let n of e) if (!t.has(n)) return !1;
    return !0;
  }
  if (e instanceof Date && t instanceof Date) return e.getTime() === t.getTime();
  let n = E(e);
  if (n.length !== E(t).length) return !1;
  for (let r = 0; r < n.length; r++)
    if (!Object.prototype.hasOwnProperty.call(t, n[r]) || !Object.is(e[n[r]], t[n[r]])) return !1;
  return !0;
}
function E(e) {
  return Object.keys(e).concat(Object.getOwnPropertySymbols(e));
}
var D = {
  name: `arrow-down`,
  size: 24,
  node: [
    [`path`, { d: `M12 5v14`, key: `s699le` }],
    [`path`, { d: `m19 12-7 7-7-7`, key: `1idqje` }],
  ],
};
D.node;
var Se = v(D),
  O = {
    name: `arrow-up`,
    size: 24,
    node: [
      [`path`, { d: `m5 12 7-7 7 7`, key: `hav0vg` }],
      [`path`, { d: `M12 19V5`, key: `x0mq9r` }],
    ],
  };
O.node;
var Ce = v(O),
  k = { name: `chevron-down`, size: 24, node: [[`path`, { d: `m6 9 6 6 6-6`, key: `qrunsl` }]] };
k.node;
var we = v(k),
  A = e(ne(), 1),
  j = {
    page: `_page_ae76u_1`,
    section: `_section_ae76u_2`,
    top: `_top_ae76u_13`,
    headline: `_headline_ae76u_19`,
    quiet: `_quiet_ae76u_32`,
    gain: `_gain_ae76u_41`,
    up: `_up_ae76u_58`,
    parts: `_parts_ae76u_62`,
    part: `_part_ae76u_62`,
    partLabel: `_partLabel_ae76u_80`,
    holdingTitle: `_holdingTitle_ae76u_81`,
    holdingWords: `_holdingWords_ae76u_82`,
    clamped: `_clamped_ae76u_83`,
    choiceText: `_choiceText_ae76u_84`,
    share: `_share_ae76u_90`,
    number: `_number_ae76u_97`,
    table: `_table_ae76u_101`,
    trades: `_trades_ae76u_112`,
    sort: `_sort_ae76u_142`,
    holding: `_holding_ae76u_81`,
    gainCell: `_gainCell_ae76u_166`,
    day: `_day_ae76u_191`,
    more: `_more_ae76u_195`,
    choice: `_choice_ae76u_84`,
    wideOnly: `_wideOnly_ae76u_217`,
  };
function Te({ holdings: e, securities: t }, n) {
  let r = new Map(t.map((e) => [e.securityId, e])),
    i = new Map(n.map((e) => [e.accountId, e])),
    a = new Map();
  for (let [t, n] of e.entries()) {
    let e = r.get(n.securityId) ?? null,
      o = {
        ...n,
        key: `${n.accountId} ${n.securityId} ${t}`,
        security: e,
        title: e?.isCash === !0 ? `Cash` : (e?.ticker ?? e?.name ?? `Unnamed security`),
        accountName: i.get(n.accountId)?.name ?? `Unknown account`,
        gain: Ee(n, e),
        unvested: n.vestedValue === null ? 0 : Math.max(0, n.value - n.vestedValue),
      };
    a.set(n.currency, [...(a.get(n.currency) ?? []), o]);
  }
  return [...a].map(([e, t]) => De(e, t)).toSorted((e, t) => t.positions.length - e.positions.length);
}
function Ee({ value: e, costBasis: t }, n) {
  return t === null || n?.isCash === !0 ? null : e - t;
}
function De(e, t) {
  let n = t.filter(({ gain: e }) => e !== null),
    r = t.filter(({ gain: e, security: t }) => e === null && t?.isCash !== !0);
  return {
    currency: e,
    positions: t,
    value: M(t, ({ value: e }) => e),
    gain: n.length === 0 ? null : M(n, ({ gain: e }) => e ?? 0),
    cost: M(n, ({ costBasis: e }) => e ?? 0),
    withoutCost: { count: r.length, value: M(r, ({ value: e }) => e) },
    unvested: M(t, ({ unvested: e }) => e),
  };
}
function M(e, t) {
  return e.reduce((e, n) => e + t(n), 0);
}
function Oe(e, t, n = 8) {
  let r = new Map();
  for (let n of e) {
    let [e, i] = ke(n, t);
    r.set(e, { label: i, value: (r.get(e)?.value ?? 0) + n.value });
  }
  let i = [...r.values()].toSorted((e, t) => t.value - e.value),
    a = M(i, ({ value: e }) => Math.max(0, e)),
    o = ({ label: e, value: t }) => ({ label: e, value: t, share: t < 0 || a === 0 ? null : t / a });
  if (i.length <= n) return i.map(o);
  let s = i.slice(n - 1),
    c = { label: `${s.length} others`, value: M(s, ({ value: e }) => e) };
  return [...i.slice(0, n - 1), c].map(o);
}
function ke(e, t) {
  if (t === `account`) return [e.accountId, e.accountName];
  if (t === `type`) {
    let t = Ae(e.security);
    return [t, t];
  }
  return e.security?.isCash === !0 ? [`cash`, `Cash`] : [e.securityId, e.security?.name ?? e.title];
}
function Ae(e) {
  return e?.isCash === !0 ? `Cash` : e?.type === null || e === null ? `Type unknown` : b(e.type);
}
var N = u(),
  P = [`blue`, `amber`, `teal`, `violet`, `lime`, `rose`, `sky`, `slate`];
function je({ positions: e, kind: t, currency: r }) {
  let i = Oe(e, t, P.length),
    a = Math.max(0, ...i.map(({ share: e }) => e ?? 0));
  return (0, N.jsx)(`ul`, {
    className: j.parts,
    children: i.map(({ label: e, value: t, share: i }, o) =>
      (0, N.jsxs)(
        `li`,
        {
          className: j.part,
          children: [
            (0, N.jsx)(`span`, { className: j.partLabel, title: e, children: e }),
            (0, N.jsx)(ge, { share: a === 0 ? 0 : (i ?? 0) / a, color: n(P[o % P.length] ?? `neutral`) }),
            (0, N.jsx)(`span`, { className: j.share, children: i === null ? `owed` : w(i) }),
            (0, N.jsx)(S, { minorUnits: t, currency: r, className: j.number }),
          ],
        },
        `${e} ${o}`,
      ),
    ),
  });
}
function Me(e) {
  return Ne(e) || typeof e == `function` || Pe(e);
}
function Ne(e) {
  return (
    typeof e == `function` &&
    (() => {
      let t = Object.getPrototypeOf(e);
      return t.prototype && t.prototype.isReactComponent;
    })()
  );
}
function Pe(e) {
  return (
    typeof e == `object` && typeof e.$$typeof == `symbol` && [`react.memo`, `react.forward_ref`].includes(e.$$typeof.description)
  );
}
function F(e, t) {
  return e == null ? null : Me(e) ? A.createElement(e, t) : e;
}
function Fe(e) {
  if (`cell` in e && e.cell) {
    let t = e.cell,
      n = t.column.columnDef,
      r = t,
      i = n;
    return r.getIsAggregated?.()
      ? F(i.aggregatedCell ?? n.cell, t.getContext())
      : r.getIsPlaceholder?.()
        ? null
        : F(n.cell, t.getContext());
  }
  return `header` in e && e.header
    ? F(e.header.column.columnDef.header, e.header.getContext())
    : `footer` in e && e.footer
      ? F(e.footer.column.columnDef.footer, e.footer.getContext())
      : null;
}
function Ie(e) {
  let t = ve(e.source, e.selector, { compare: T });
  return typeof e.children == `function` ? e.children(t) : e.children;
}
function Le(e) {
  let t = e;
  return (
    Object.defineProperty(e, 'state', {
      get() {
        return e.get();
      },
    }),
    `set` in e && (t.setState = e.set.bind(e)),
    t
  );
}
function Re(e) {
  let { createAtom: t, batch: n } = e,
    r = t(0);
  return {
    createOptionsStore: !1,
    wrapExternalAtoms: !1,
    addSubscription: () => {
      throw Error(`Feature not supported in current reactivity implementation`);
    },
    unmount: () => {
      throw Error(`Feature not supported in current reactivity implementation`);
    },
    schedule: e.schedule ?? ((e) => queueMicrotask(e)),
    batch: n,
    untrack: (e) => e(),
    createReadonlyAtom: (e, n) => {
      let i = n?.compare ?? Object.is,
        a = !1,
        o,
        s = () => {
          let t = e();
          return ((a && i(o, t)) || ((o = t), (a = !0)), o);
        },
        c = t(() => (r.get(), s()), { compare: i });
      return { get: s, subscribe: c.subscribe.bind(c) };
    },
    createWritableAtom: (e, n) => t(e, { compare: n?.compare }),
    commit: () => {
      r.set((e) => e + 1);
    },
  };
}
function ze(e, t = Object.is) {
  let n = !1,
    r;
  return {
    get: e.get,
    markCommitted: (e) => {
      ((r = e), (n = !0));
    },
    subscribe: (i) =>
      e.subscribe((e) => {
        (n && t(r, e)) || i(e);
      }),
  };
}
function Be() {
  return Re({ createAtom: ce, batch: se });
}
function I(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function L(e) {
  if (Array.isArray(e)) return e.map(L);
  if (e && typeof e == `object`) {
    let t = Object.getPrototypeOf(e);
    if (t !== Object.prototype && t !== null) return e;
    let n = t === null ? R() : {},
      r = Object.keys(e);
    for (let t = 0; t < r.length; t++) {
      let i = r[t];
      Object.defineProperty(n, i, { configurable: !0, enumerable: !0, value: L(e[i]), writable: !0 });
    }
    return n;
  }
  return e;
}
function Ve(e, t) {
  let n = Object.keys(t),
    r = e;
  for (let e = 0; e < n.length; e++) {
    let i = n[e];
    !i.startsWith(`_memo_`) && i !== `_cellsCache` && (r[i] = t[i]);
  }
  return e;
}
function R() {
  return Object.create(null);
}
function z(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t);
}
function He(e, t) {
  return (n) => {
    (t.options.atoms?.[e] ?? t.baseAtoms[e]).set((e) => I(n, e));
  };
}
function B(e) {
  if (typeof e != `object` || !e) return !1;
  if (Array.isArray(e)) return !0;
  let t = Object.getPrototypeOf(e);
  return t === Object.prototype || t === null;
}
function V(e) {
  return Reflect.ownKeys(e).filter((t) => Object.prototype.propertyIsEnumerable.call(e, t));
}
var Ue = 3;
function We(e, t) {
  return Ge(e, t, Ue);
}
function Ge(e, t, n) {
  if (Object.is(e, t)) return !0;
  if (
    n <= 0 ||
    !B(e) ||
    !B(t) ||
    ((Array.isArray(e) || Array.isArray(t)) && (!Array.isArray(e) || !Array.isArray(t) || e.length !== t.length))
  )
    return !1;
  let r = V(e),
    i = V(t);
  if (r.length !== i.length) return !1;
  let a = e,
    o = t;
  for (let e = 0; e < r.length; e++) {
    let i = r[e];
    if (!Object.prototype.propertyIsEnumerable.call(t, i) || !Ge(a[i], o[i], n - 1)) return !1;
  }
  return !0;
}
function Ke(e, t, n, r = We) {
  let i = `on${t.charAt(0).toUpperCase()}${t.slice(1)}Change`,
    a = e.options[i];
  a &&
    a((e) => {
      let t = I(n, e);
      return r(e, t) ? e : t;
    });
}
function qe(e) {
  return e instanceof Function;
}
function Je(e, t) {
  let n = [],
    r = (e) => {
      e.forEach((e) => {
        n.push(e);
        let i = t(e);
        i.length && r(i);
      });
    };
  return (r(e), n);
}
var Ye = ({ fn: e, memoDeps: t, onAfterCompare: n, onAfterUpdate: r, onBeforeCompare: i, onBeforeUpdate: a }) => {
  let o = [],
    s;
  return (c) => {
    i?.();
    let l = t?.(c),
      u = !l || l.length !== o?.length;
    if (!u && l) {
      for (let e = 0; e < l.length; e++)
        if (l[e] !== o[e]) {
          u = !0;
          break;
        }
    }
    return (n?.(u), u && ((o = l), a?.(), (s = e(...(l ?? []))), r?.(s)), s);
  };
};
function Xe(e) {
  let t = !1;
  return () => {
    t ? e() : (t = !0);
  };
}
function H({ feature: e, fnName: t, objectId: n, onAfterUpdate: r, table: i, ...a }) {
  let o = {
    onAfterUpdate: r
      ? () => {
          let { schedule: e, untrack: t } = i._reactivity;
          e(() => t(() => r()));
        }
      : void 0,
  };
  return Ye({ ...a, ...o });
}
function Ze(e, t = `_`) {
  let [n, r] = e.replace(t, ` `).split(` `);
  return { fnKey: r, fnName: `${n}.${r}`, parentName: n };
}
function U(e, t, n) {
  for (let [r, { fn: i, memoDeps: a }] of Object.entries(n)) {
    let { fnKey: n, fnName: o } = Ze(r);
    t[n] = a ? H({ memoDeps: a, fn: i, fnName: o, table: t, feature: e }) : i;
  }
}
function W(e, t, n, r) {
  for (let [i, { fn: a, memoDeps: o }] of Object.entries(r)) {
    let { fnKey: r, fnName: s } = Ze(i);
    if (o) {
      let i = `_memo_${r}`;
      t[r] = function (...t) {
        if (!this[i]) {
          let t = this;
          this[i] = H({ memoDeps: (e) => o(t, e), fn: (...e) => a(t, ...e), fnName: s, objectId: t.id, table: n, feature: e });
        }
        return this[i](...t);
      };
    } else
      t[r] = function (...e) {
        return a(this, ...e);
      };
  }
}
function Qe(e) {
  return e.row.getValue(e.column.id);
}
function $e(e) {
  return e.getValue() ?? e.table.options.renderFallbackValue;
}
function et(e) {
  return {
    table: e.table,
    column: e.column,
    row: e.row,
    cell: e,
    getValue: () => e.getValue(),
    renderValue: () => e.renderValue(),
  };
}
var tt = {
  assignCellPrototype: (e, t) => {
    W(`coreCellsFeature`, e, t, {
      cell_getValue: { fn: (e) => Qe(e) },
      cell_renderValue: { fn: (e) => $e(e) },
      cell_getContext: { fn: (e) => et(e), memoDeps: (e) => [e] },
    });
  },
};
function nt(e) {
  if (!e._columnPrototype) {
    e._columnPrototype = { table: e };
    let t = Object.values(e._features);
    for (let n = 0; n < t.length; n++) t[n].assignColumnPrototype?.(e._columnPrototype, e);
  }
  return e._columnPrototype;
}
function rt(e, t, n, r) {
  let i = { ...e.getDefaultColumnDef(), ...t },
    a = i.accessorKey,
    o = a === void 0 ? void 0 : String(a),
    s = i.id ?? o?.replaceAll(`.`, `_`) ?? (typeof i.header == `string` ? i.header : void 0),
    c;
  if (i.accessorFn) c = i.accessorFn;
  else if (a !== void 0) {
    if (typeof a == `string` && a.includes(`.`)) {
      let e = a.split(`.`);
      c = (t) => {
        let n = t;
        for (let t = 0; t < e.length; t++) {
          let r = e[t];
          n = n?.[r];
        }
        return n;
      };
    } else c = (e) => e[i.accessorKey];
  }
  if (!s) throw Error();
  let l = nt(e),
    u = Object.create(l);
  ((u.accessorFn = c), (u.columnDef = i), (u.columns = []), (u.depth = n), (u.id = `${String(s)}`), (u.parent = r));
  let d = e._columnInstanceInitFns;
  for (let e = 0; e < d.length; e++) d[e](u);
  return u;
}
function G(e) {
  return e.getIsVisible?.() ?? !0;
}
function it(e) {
  return e.getVisibleLeafColumns?.() ?? e.getAllLeafColumns();
}
function at(e, t) {
  let n = e,
    r = t;
  return n.getOrderColumnsFn?.()(r) ?? n._orderGroupedColumns?.(r) ?? t;
}
function ot(e, t, n, r) {
  return e._orderByColumnPinning?.(t, n, r) ?? t;
}
function st(e, t) {
  return e._expandRows?.(t) ?? t;
}
function ct(e) {
  e.autoResetExpanded?.();
}
function lt(e) {
  e.autoResetPageIndex?.();
}
function ut(e) {
  e.autoResetSorting?.();
}
function dt(e) {
  e.autoResetCellSelection?.();
}
function ft(e) {
  return [e, ...e.columns.flatMap((e) => e.getFlatColumns())];
}
function pt(e) {
  if (e.columns.length) {
    let t = e.columns.flatMap((e) => e.getLeafColumns());
    return at(e.table, t);
  }
  return [e];
}
function mt(e) {
  return {
    header: (e) => {
      let t = e.header.column.columnDef;
      return t.accessorKey ? t.accessorKey : t.accessorFn ? t.id : null;
    },
    cell: (e) => e.renderValue()?.toString?.() ?? null,
    ...Object.values(e._features).reduce((e, t) => Object.assign(e, t.getDefaultColumnDef?.()), {}),
    ...e.options.defaultColumn,
  };
}
function ht(e, t, n, r = 0) {
  let i = Array(t.length);
  for (let a = 0; a < t.length; a++) {
    if (!(a in t)) continue;
    let o = t[a],
      s = rt(e, o, r, n),
      c = o;
    ((s.columns = c.columns ? ht(e, c.columns, s, r + 1) : []), (i[a] = s));
  }
  return i;
}
function gt(e) {
  return ht(e, e.options.columns);
}
function _t(e) {
  return e.getAllColumns().flatMap((e) => e.getFlatColumns());
}
function vt(e) {
  let t = R(),
    n = e.getAllFlatColumns();
  for (let e = 0; e < n.length; e++) {
    let r = n[e];
    t[r.id] = r;
  }
  return t;
}
function yt(e) {
  return at(
    e,
    e.getAllColumns().flatMap((e) => e.getLeafColumns()),
  );
}
function bt(e) {
  let t = R(),
    n = e.getAllLeafColumns();
  for (let e = 0; e < n.length; e++) {
    let r = n[e];
    t[r.id] = r;
  }
  return t;
}
function xt(e, t) {
  return e.getAllFlatColumnsById()[t];
}
var St = {
  assignColumnPrototype: (e, t) => {
    W(`coreColumnsFeature`, e, t, {
      column_getFlatColumns: { fn: (e) => ft(e), memoDeps: (e) => [e.table.options.columns] },
      column_getLeafColumns: {
        fn: (e) => pt(e),
        memoDeps: (e) => [
          e.table.atoms.columnOrder?.get(),
          e.table.atoms.grouping?.get(),
          e.table.options.columns,
          e.table.options.groupedColumnMode,
        ],
      },
    });
  },
  constructTableAPIs: (e) => {
    U(`coreColumnsFeature`, e, {
      table_getDefaultColumnDef: { fn: () => mt(e), memoDeps: () => [e.options.defaultColumn] },
      table_getAllColumns: { fn: () => gt(e), memoDeps: () => [e.options.columns] },
      table_getAllFlatColumns: { fn: () => _t(e), memoDeps: () => [e.options.columns] },
      table_getAllFlatColumnsById: { fn: () => vt(e), memoDeps: () => [e.options.columns] },
      table_getAllLeafColumns: {
        fn: () => yt(e),
        memoDeps: () => [e.atoms.columnOrder?.get(), e.atoms.grouping?.get(), e.options.columns, e.options.groupedColumnMode],
      },
      table_getAllLeafColumnsById: { fn: () => bt(e), memoDeps: () => [e.getAllLeafColumns()] },
      table_getColumn: { fn: (t) => xt(e, t) },
    });
  },
};
function Ct(e) {
  if (!e._headerPrototype) {
    e._headerPrototype = { table: e };
    let t = Object.values(e._features);
    for (let n = 0; n < t.length; n++) t[n].assignHeaderPrototype?.(e._headerPrototype, e);
  }
  return e._headerPrototype;
}
function wt(e, t, n) {
  let r = Ct(e),
    i = Object.create(r);
  ((i.colSpan = 0),
    (i.column = t),
    (i.depth = n.depth),
    (i.headerGroup = null),
    (i.id = n.id ?? t.id),
    (i.index = n.index),
    (i.isPlaceholder = !!n.isPlaceholder),
    (i.placeholderId = n.placeholderId),
    (i.rowSpan = 0),
    (i.subHeaders = []));
  let a = e._headerInstanceInitFns;
  for (let e = 0; e < a.length; e++) a[e](i);
  return i;
}
function Tt(e, t = 1) {
  let n = t;
  for (let r = 0; r < e.length; r++) {
    let i = e[r];
    G(i) && i.columns.length && (n = Math.max(n, Tt(i.columns, t + 1)));
  }
  return n;
}
function Et(e, t) {
  return e ? `${e}_${t}` : String(t);
}
function Dt(e, t, n, r) {
  let i = e ?? ``;
  return (t && (i = i ? `${i}_${t}` : String(t)), n && (i = i ? `${i}_${n}` : n), r && (i = i ? `${i}_${r}` : r), i);
}
function Ot(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r++) e[r].column === t && n++;
  return n;
}
function kt(e, t, n, r, i, a) {
  let o = { depth: t, id: Et(r, t), headers: [] },
    s = [];
  for (let i = 0; i < e.length; i++) {
    if (!(i in e)) continue;
    let a = e[i],
      c = s[s.length - 1],
      l = a.column.depth === o.depth,
      u,
      d = !1;
    if ((l && a.column.parent ? (u = a.column.parent) : ((u = a.column), (d = !0)), c && c.column === u)) c.subHeaders.push(a);
    else {
      let e = wt(n, u, {
        id: Dt(r, t, u.id, a.id),
        isPlaceholder: d,
        placeholderId: d ? String(Ot(s, u)) : void 0,
        depth: t,
        index: s.length,
      });
      (e.subHeaders.push(a), s.push(e));
    }
    (o.headers.push(a), (a.headerGroup = o));
  }
  for (let e = 0; e < a.length; e++) a[e](o);
  (i.push(o), t > 0 && kt(s, t - 1, n, r, i, a));
}
function At(e) {
  for (let t = 0; t < e.length; t++) {
    let n = e[t];
    if (!G(n.column)) continue;
    let r = 0;
    if (n.subHeaders.length) {
      At(n.subHeaders);
      for (let e = 0; e < n.subHeaders.length; e++) {
        let t = n.subHeaders[e];
        G(t.column) && (r += t.colSpan);
      }
    } else r = 1;
    if (((n.colSpan = r), n.isPlaceholder && n.subHeaders.length === 1 && n.subHeaders[0].column === n.column)) {
      let e = 1,
        t = n.subHeaders[0];
      for (; t;)
        ((t.rowSpan = 0), e++, (t = t.subHeaders.length === 1 && t.subHeaders[0].column === n.column ? t.subHeaders[0] : void 0));
      n.rowSpan = e;
    } else n.rowSpan = 1;
  }
}
function jt(e, t, n, r) {
  let i = Tt(e),
    a = [],
    o = n._headerGroupInstanceInitFns,
    s = Array(t.length);
  for (let e = 0; e < t.length; e++) e in t && (s[e] = wt(n, t[e], { depth: i, index: e }));
  return (kt(s, i - 1, n, r, a, o), a.reverse(), At(a[0]?.headers ?? []), a);
}
function Mt(e, t) {
  for (let n = 0; n < e.subHeaders.length; n++) Mt(e.subHeaders[n], t);
  t.push(e);
}
function Nt(e) {
  let t = [];
  return (Mt(e, t), t);
}
function Pt(e) {
  return { column: e.column, header: e, table: e.column.table };
}
function Ft(e) {
  return jt(
    e.getAllColumns(),
    ot(e, it(e), (e) => e.id),
    e,
  );
}
function It(e) {
  return [...e.getHeaderGroups()].reverse();
}
function Lt(e) {
  let t = e.getHeaderGroups(),
    n = [];
  for (let e = 0; e < t.length; e++) {
    let r = t[e].headers;
    for (let e = 0; e < r.length; e++) n.push(r[e]);
  }
  return n;
}
function Rt(e) {
  let t = e.getHeaderGroups()[0]?.headers ?? [],
    n = [];
  for (let e = 0; e < t.length; e++) {
    let r = t[e].getLeafHeaders();
    for (let e = 0; e < r.length; e++) n.push(r[e]);
  }
  return n;
}
var zt = {
  assignHeaderPrototype: (e, t) => {
    W(`coreHeadersFeature`, e, t, {
      header_getLeafHeaders: { fn: (e) => Nt(e), memoDeps: (e) => [e.column.table.options.columns] },
      header_getContext: { fn: (e) => Pt(e), memoDeps: (e) => [e.column.table.options.columns] },
    });
  },
  constructTableAPIs: (e) => {
    U(`coreHeadersFeature`, e, {
      table_getHeaderGroups: {
        fn: () => Ft(e),
        memoDeps: () => [
          e.options.columns,
          e.atoms.columnOrder?.get(),
          e.atoms.grouping?.get(),
          e.atoms.columnPinning?.get(),
          e.atoms.columnVisibility?.get(),
          e.options.groupedColumnMode,
        ],
      },
      table_getFooterGroups: { fn: () => It(e), memoDeps: () => [e.getHeaderGroups()] },
      table_getFlatHeaders: { fn: () => Lt(e), memoDeps: () => [e.getHeaderGroups()] },
      table_getLeafHeaders: { fn: () => Rt(e), memoDeps: () => [e.getHeaderGroups()] },
    });
  },
};
function Bt(e) {
  if (!e._rowPrototype) {
    e._rowPrototype = { table: e };
    let t = Object.values(e._features);
    for (let n = 0; n < t.length; n++) t[n].assignRowPrototype?.(e._rowPrototype, e);
  }
  return e._rowPrototype;
}
var Vt = (e, t, n, r, i, a, o) => {
  let s = Bt(e),
    c = Object.create(s);
  ((c._displayIndexCache = -1),
    (c._uniqueValuesCache = R()),
    (c._valuesCache = R()),
    (c.depth = i),
    (c.id = t),
    (c.index = r),
    (c.original = n),
    (c.parentId = o),
    (c.subRows = a ?? []));
  let l = e._rowInstanceInitFns;
  for (let e = 0; e < l.length; e++) l[e](c);
  return c;
};
function Ht() {
  return (e) =>
    H({
      feature: `coreRowModelsFeature`,
      table: e,
      fnName: `table.getCoreRowModel`,
      memoDeps: () => [e.options.data],
      fn: () => Wt(e, e.options.data),
      onAfterUpdate: Xe(() => {
        (ct(e), lt(e), ut(e), dt(e));
      }),
    });
}
function Ut(e, t, n, r = 0, i) {
  let a = [];
  for (let o = 0; o < n.length; o++) {
    let s = n[o],
      c = Vt(e, e.getRowId(s, o, i), s, o, r, void 0, i?.id);
    (t.flatRows.push(c),
      (t.rowsById[c.id] = c),
      a.push(c),
      e.options.getSubRows &&
        ((c.originalSubRows = e.options.getSubRows(s, o)),
        c.originalSubRows?.length && (c.subRows = Ut(e, t, c.originalSubRows, r + 1, c))));
  }
  return a;
}
function Wt(e, t) {
  let n = { rows: [], flatRows: [], rowsById: R() };
  return ((n.rows = Ut(e, n, t)), n);
}
function Gt(e) {
  return (
    e._rowModels.coreRowModel || (e._rowModels.coreRowModel = e.options.features.coreRowModel?.(e) ?? Ht()(e)),
    e._rowModels.coreRowModel()
  );
}
function Kt(e) {
  return e.getCoreRowModel();
}
function qt(e) {
  return (
    e._rowModels.filteredRowModel || (e._rowModels.filteredRowModel = e.options.features.filteredRowModel?.(e)),
    e.options.manualFiltering || !e._rowModels.filteredRowModel ? e.getPreFilteredRowModel() : e._rowModels.filteredRowModel()
  );
}
function Jt(e) {
  return e.getFilteredRowModel();
}
function Yt(e) {
  return (
    e._rowModels.groupedRowModel || (e._rowModels.groupedRowModel = e.options.features.groupedRowModel?.(e)),
    e.options.manualGrouping || !e._rowModels.groupedRowModel ? e.getPreGroupedRowModel() : e._rowModels.groupedRowModel()
  );
}
function Xt(e) {
  return e.getGroupedRowModel();
}
function Zt(e) {
  return (
    e._rowModels.sortedRowModel || (e._rowModels.sortedRowModel = e.options.features.sortedRowModel?.(e)),
    e.options.manualSorting || !e._rowModels.sortedRowModel ? e.getPreSortedRowModel() : e._rowModels.sortedRowModel()
  );
}
function Qt(e) {
  return e.getSortedRowModel();
}
function $t(e) {
  return (
    e._rowModels.expandedRowModel || (e._rowModels.expandedRowModel = e.options.features.expandedRowModel?.(e)),
    e.options.manualExpanding || !e._rowModels.expandedRowModel ? e.getPreExpandedRowModel() : e._rowModels.expandedRowModel()
  );
}
function en(e) {
  return e.getExpandedRowModel();
}
function tn(e) {
  return (
    e._rowModels.paginatedRowModel || (e._rowModels.paginatedRowModel = e.options.features.paginatedRowModel?.(e)),
    e.options.manualPagination || !e._rowModels.paginatedRowModel ? e.getPrePaginatedRowModel() : e._rowModels.paginatedRowModel()
  );
}
function nn(e) {
  return e.getPaginatedRowModel();
}
var rn = {
  constructTableAPIs: (e) => {
    U(`coreRowModelsFeature`, e, {
      table_getCoreRowModel: { fn: () => Gt(e) },
      table_getPreFilteredRowModel: { fn: () => Kt(e) },
      table_getFilteredRowModel: { fn: () => qt(e) },
      table_getPreGroupedRowModel: { fn: () => Jt(e) },
      table_getGroupedRowModel: { fn: () => Yt(e) },
      table_getPreSortedRowModel: { fn: () => Xt(e) },
      table_getSortedRowModel: { fn: () => Zt(e) },
      table_getPreExpandedRowModel: { fn: () => Qt(e) },
      table_getExpandedRowModel: { fn: () => $t(e) },
      table_getPrePaginatedRowModel: { fn: () => en(e) },
      table_getPaginatedRowModel: { fn: () => tn(e) },
      table_getRowModel: { fn: () => nn(e) },
    });
  },
};
function an(e) {
  if (!e._cellPrototype) {
    e._cellPrototype = { table: e };
    let t = Object.values(e._features);
    for (let n = 0; n < t.length; n++) t[n].assignCellPrototype?.(e._cellPrototype, e);
  }
  return e._cellPrototype;
}
function on(e, t, n) {
  let r = an(n),
    i = Object.create(r);
  ((i.column = e), (i.id = `${t.id}_${e.id}`), (i.row = t));
  let a = n._cellInstanceInitFns;
  for (let e = 0; e < a.length; e++) a[e](i);
  return i;
}
function sn(e) {
  let t = e.table.getRowsInDisplayOrder(),
    n = e._displayIndexCache;
  return t[n] === e ? n : -1;
}
function cn(e) {
  let t = e.getPrePaginatedRowModel(),
    n = e.options.paginateExpandedRows === !1 ? st(e, t).rows : t.rows;
  for (let e = 0; e < n.length; e++) n[e]._displayIndexCache = e;
  return n;
}
function ln(e, t) {
  if (z(e._valuesCache, t)) return e._valuesCache[t];
  let n = e.table.getColumn(t);
  if (n?.accessorFn) return ((e._valuesCache[t] = n.accessorFn(e.original, e.index)), e._valuesCache[t]);
}
function un(e, t) {
  if (z(e._uniqueValuesCache, t)) return e._uniqueValuesCache[t];
  let n = e.table.getColumn(t);
  if (n?.accessorFn)
    return n.columnDef.getUniqueValues
      ? ((e._uniqueValuesCache[t] = n.columnDef.getUniqueValues(e.original, e.index)), e._uniqueValuesCache[t])
      : ((e._uniqueValuesCache[t] = [e.getValue(t)]), e._uniqueValuesCache[t]);
}
function dn(e, t) {
  return e.getValue(t) ?? e.table.options.renderFallbackValue;
}
function fn(e) {
  return Je(e.subRows, (e) => e.subRows);
}
function pn(e) {
  let t = e.getCoreRowModel().flatRows,
    n = 0;
  for (let e = 0; e < t.length; e++) n = Math.max(n, t[e].depth);
  return n;
}
function mn(e) {
  if (e.parentId) return e.table.getCoreRowModel().rowsById[e.parentId] ?? e.table.getRow(e.parentId, !0);
}
function hn(e) {
  let t = [],
    n = e;
  for (;;) {
    let e = n.getParentRow();
    if (!e) break;
    (t.push(e), (n = e));
  }
  return t.reverse();
}
function gn(e) {
  let t = e.table.getAllLeafColumns(),
    n = e._cellsCache;
  n ||= e._cellsCache = new WeakMap();
  let r = Array(t.length);
  for (let i = 0; i < t.length; i++) {
    let a = t[i],
      o = n.get(a);
    (o || ((o = on(a, e, e.table)), n.set(a, o)), (r[i] = o));
  }
  return r;
}
function _n(e) {
  let t = R(),
    n = e.getAllCells();
  for (let e = 0; e < n.length; e++) {
    let r = n[e];
    t[r.column.id] = r;
  }
  return t;
}
function vn(e, t, n, r) {
  return t.options.getRowId?.(e, n, r) ?? (r ? `${r.id}.${n}` : String(n));
}
function yn(e, t, n) {
  let r = (n ? e.getPrePaginatedRowModel() : e.getRowModel()).rowsById[t];
  if (!r && ((r = e.getCoreRowModel().rowsById[t]), !r)) throw Error();
  return r;
}
var bn = {
  assignRowPrototype: (e, t) => {
    W(`coreRowsFeature`, e, t, {
      row_getDisplayIndex: { fn: (e) => sn(e) },
      row_getAllCellsByColumnId: { fn: (e) => _n(e), memoDeps: (e) => [e.getAllCells()] },
      row_getAllCells: { fn: (e) => gn(e), memoDeps: (e) => [e.table.getAllLeafColumns()] },
      row_getLeafRows: { fn: (e) => fn(e), memoDeps: (e) => [e.subRows] },
      row_getParentRow: { fn: (e) => mn(e) },
      row_getParentRows: { fn: (e) => hn(e) },
      row_getUniqueValues: { fn: (e, t) => un(e, t) },
      row_getValue: { fn: (e, t) => ln(e, t) },
      row_renderValue: { fn: (e, t) => dn(e, t) },
    });
  },
  constructTableAPIs: (e) => {
    U(`coreRowsFeature`, e, {
      table_getRowsInDisplayOrder: {
        fn: () => cn(e),
        memoDeps: () => [
          e.getPrePaginatedRowModel().rows,
          e.options.paginateExpandedRows,
          e.options.paginateExpandedRows === !1 ? e.atoms.expanded?.get() : void 0,
        ],
      },
      table_getRowId: { fn: (t, n, r) => vn(t, e, n, r) },
      table_getRow: { fn: (t, n) => yn(e, t, n) },
      table_getMaxSubRowDepth: { fn: () => pn(e), memoDeps: () => [e.getCoreRowModel()] },
    });
  },
};
function xn(e, t, n = (e, t) => e === t) {
  let r = t === void 0 ? e.options.state : t;
  e._reactivity.batch(() => {
    if (r)
      for (let t in r) {
        let i = e.baseAtoms[t];
        if (!i) continue;
        let a = r[t],
          o = a === void 0 ? e.initialState[t] : a;
        n(
          e._reactivity.untrack(() => i.get()),
          o,
        ) || i.set(() => o);
      }
  });
}
function Sn(e, t, n = (e, t) => e === t) {
  e._reactivity.batch(() => {
    (xn(e, t, n), e._reactivity.commit?.());
  });
}
function Cn(e) {
  let t = L(e.initialState);
  e._reactivity.batch(() => {
    let n = Object.keys(t);
    for (let r = 0; r < n.length; r++) {
      let i = n[r];
      e.baseAtoms[i].set(t[i]);
    }
  });
  let n = Object.values(e._features);
  for (let t = 0; t < n.length; t++) n[t].resetTableInstanceData?.(e);
}
function wn(e, t) {
  let { features: n, atoms: r, initialState: i } = e.options;
  if (!e.options.mergeOptions) return { ...e.options, ...t, features: n, atoms: r, initialState: i };
  let a = e.options.mergeOptions(e.options, t),
    o = { ...Object.getOwnPropertyDescriptors(a) };
  return Object.defineProperties(Object.create(Object.getPrototypeOf(a)), {
    ...o,
    features: { value: n, enumerable: !0, configurable: !0, writable: !0 },
    atoms: { value: r, enumerable: !0, configurable: !0, writable: !0 },
    initialState: { value: i, enumerable: !0, configurable: !0, writable: !0 },
  });
}
function Tn(e, t, n) {
  let r = wn(e, I(t, e.options));
  (e.optionsStore ? e.optionsStore.set(() => r) : (e.options = r), n?.syncExternalState !== !1 && Sn(e, r.state ?? null));
}
var En = {
  coreCellsFeature: tt,
  coreColumnsFeature: St,
  coreHeadersFeature: zt,
  coreRowModelsFeature: rn,
  coreRowsFeature: bn,
  coreTablesFeature: {
    constructTableAPIs: (e) => {
      U(`coreTablesFeature`, e, { table_reset: { fn: () => Cn(e) }, table_setOptions: { fn: (t) => Tn(e, t) } });
    },
  },
};
function Dn() {
  return {
    accessor: (e, t) => (typeof e == `function` ? { ...t, accessorFn: e } : { ...t, accessorKey: e }),
    columns: (e) => e,
    display: (e) => e,
    group: (e) => e,
  };
}
function On() {
  return {};
}
function kn(e) {
  return e;
}
function An(e, t = {}) {
  return (
    Object.values(e).forEach((e) => {
      t = e.getInitialState?.(t) ?? t;
    }),
    L(t)
  );
}
function jn(e) {
  let t = e.features.coreReactivityFeature,
    {
      aggregationFns: n,
      columnMeta: r,
      coreRowModel: i,
      expandedRowModel: a,
      facetedMinMaxValues: o,
      facetedRowModel: s,
      facetedUniqueValues: c,
      filterFns: l,
      filterMeta: u,
      filteredRowModel: d,
      groupedRowModel: ee,
      paginatedRowModel: te,
      sortFns: f,
      sortedRowModel: p,
      tableMeta: ne,
      ...m
    } = e.features,
    h = {
      _cellInstanceInitFns: [],
      _columnInstanceInitFns: [],
      _features: { ...En, ...m },
      _headerGroupInstanceInitFns: [],
      _headerInstanceInitFns: [],
      _reactivity: t,
      _rowInstanceInitFns: [],
      _rowModelFns: { aggregationFns: n, filterFns: l, sortFns: f },
      _rowModels: {},
      atoms: {},
      baseAtoms: {},
    },
    g = Object.values(h._features),
    _ = { ...g.reduce((e, t) => Object.assign(e, t.getDefaultTableOptions?.(h)), {}), ...e };
  if (t.wrapExternalAtoms && _.atoms)
    for (let [e, n] of Object.entries(_.atoms)) {
      let r = n,
        i = t.createWritableAtom(r.get(), { debugName: `externalAtom/${e}` });
      _.atoms[e] = i;
      let a = !1,
        o = r.subscribe((e) => {
          a || i.set(e);
        }),
        s = i.subscribe((e) => {
          ((a = !0), r.set(e), (a = !1));
        });
      (t.addSubscription(o), t.addSubscription(s));
    }
  (t.createOptionsStore
    ? ((h.optionsStore = t.createWritableAtom(_, { debugName: `table/optionsStore` })),
      Object.defineProperty(h, 'options', {
        configurable: !0,
        enumerable: !0,
        get() {
          return h.optionsStore.get();
        },
        set(e) {
          h.optionsStore.set(() => e);
        },
      }))
    : (h.options = _),
    (h.initialState = An(h._features, h.options.initialState)));
  let v = Object.keys(h.initialState);
  for (let e = 0; e < v.length; e++) {
    let n = v[e];
    ((h.baseAtoms[n] = t.createWritableAtom(h.initialState[n], { debugName: `table/baseAtoms/${n}` })),
      (h.atoms[n] = t.createReadonlyAtom(
        () => {
          let e = h.options,
            t = e.atoms?.[n],
            r = t ? t.get() : h.baseAtoms[n].get();
          if (t) return r;
          let i = e.state;
          if (i && z(i, n)) {
            let e = i[n];
            return e === void 0 ? h.initialState[n] : e;
          }
          return r;
        },
        { debugName: `table/atoms/${n}` },
      )));
  }
  (xn(h),
    (h.store = Le(
      t.createReadonlyAtom(
        () => {
          let e = {};
          for (let t = 0; t < v.length; t++) {
            let n = v[t];
            e[n] = h.atoms[n].get();
          }
          return e;
        },
        { compare: T, debugName: `table/store` },
      ),
    )));
  for (let e = 0; e < g.length; e++) {
    let t = g[e];
    (t.initTableInstanceData?.(h),
      t.initCellInstanceData && h._cellInstanceInitFns.push(t.initCellInstanceData.bind(t)),
      t.initColumnInstanceData && h._columnInstanceInitFns.push(t.initColumnInstanceData.bind(t)),
      t.initHeaderGroupInstanceData && h._headerGroupInstanceInitFns.push(t.initHeaderGroupInstanceData.bind(t)),
      t.initHeaderInstanceData && h._headerInstanceInitFns.push(t.initHeaderInstanceData.bind(t)),
      t.initRowInstanceData && h._rowInstanceInitFns.push(t.initRowInstanceData.bind(t)),
      t.constructTableAPIs?.(h));
  }
  return h;
}
var Mn = /([0-9]+)/gm;
function Nn(e) {
  let t = Object.assign((e, n, r) => {
    let i = e.getValue(r),
      a = n.getValue(r),
      o = t.resolveDataValue;
    return (o && ((i = o(i)), (a = o(a))), t.sort(i, a, e, n, r));
  }, e);
  return t;
}
var Pn = Nn({ sort: (e, t) => Fn(e, t) });
function Fn(e, t) {
  return e === t ? 0 : e > t ? 1 : -1;
}
function In() {
  return [];
}
function K(e, t) {
  Ke(e, `sorting`, t);
}
function Ln(e, t) {
  K(e, t ? [] : L(e.initialState.sorting ?? []));
}
function Rn(e) {
  e.atoms.sorting && (e.options.autoResetAll ?? e.options.autoResetSorting ?? !1) && Ln(e);
}
function zn(e) {
  let t = e.table._rowModelFns.sortFns,
    n = e.table.getFilteredRowModel().flatRows.slice(0, 10),
    r,
    i = !1;
  for (let t = 0; t < n.length; t++) {
    let a = n[t].getValue(e.id);
    if (Object.prototype.toString.call(a) === `[object Date]`) {
      r = `datetime`;
      break;
    }
    if (typeof a == `string` && ((i = !0), a.split(Mn).length > 1)) {
      r = `alphanumeric`;
      break;
    }
  }
  if ((!r && i && (r = `text`), r)) {
    let e = t?.[r];
    if ((e || (r === `alphanumeric` && (e = t?.text)), e)) return e;
  }
  return Pn;
}
function Bn(e) {
  let t = e.table.getFilteredRowModel().flatRows.slice(0, 10);
  for (let n = 0; n < t.length; n++) {
    let r = t[n].getValue(e.id);
    if (r != null) return typeof r == `string` ? `asc` : `desc`;
  }
  return `desc`;
}
function Vn(e) {
  let t = e.table._rowModelFns.sortFns;
  return qe(e.columnDef.sortFn) ? e.columnDef.sortFn : e.columnDef.sortFn === `auto` ? zn(e) : (t?.[e.columnDef.sortFn] ?? Pn);
}
function Hn(e, t, n) {
  let r = Wn(e, n && J(e)),
    i = t !== void 0;
  K(e.table, (a) => {
    let o = a.findIndex((t) => t.id === e.id),
      s = o === -1 ? void 0 : a[o],
      c = [],
      l,
      u = i ? t : r === `desc`,
      d = !!(a.length && J(e) && n);
    return (
      (l = d ? (s ? `toggle` : `add`) : s ? `toggle` : `replace`),
      l === `toggle` && (i || r || (l = `remove`)),
      l === `add`
        ? ((c = [...a, { id: e.id, desc: u }]), c.splice(0, c.length - (e.table.options.maxMultiSortColCount ?? 2 ** 53 - 1)))
        : (c =
            l === `toggle`
              ? d
                ? a.map((t) => (t.id === e.id ? { ...t, desc: u } : t))
                : [{ id: e.id, desc: u }]
              : l === `remove`
                ? d
                  ? a.filter((t) => t.id !== e.id)
                  : []
                : [{ id: e.id, desc: u }]),
      c
    );
  });
}
function Un(e) {
  return (e.columnDef.sortDescFirst ?? e.table.options.sortDescFirst ?? Bn(e) === `desc`) ? `desc` : `asc`;
}
function Wn(e, t) {
  let n = Un(e),
    r = Gn(e);
  return r
    ? r !== n && (e.table.options.enableSortingRemoval ?? !0) && (!t || (e.table.options.enableMultiRemove ?? !0))
      ? !1
      : r === `desc`
        ? `asc`
        : `desc`
    : n;
}
function q(e) {
  return (e.columnDef.enableSorting ?? !0) && (e.table.options.enableSorting ?? !0) && !!e.accessorFn;
}
function J(e) {
  return e.columnDef.enableMultiSort ?? e.table.options.enableMultiSort ?? !!e.accessorFn;
}
function Gn(e) {
  let t = e.table.atoms.sorting?.get()?.find((t) => t.id === e.id);
  return t ? (t.desc ? `desc` : `asc`) : !1;
}
function Kn(e) {
  return e.table.atoms.sorting?.get()?.findIndex((t) => t.id === e.id) ?? -1;
}
function qn(e) {
  K(e.table, (t) => (t.length ? t.filter((t) => t.id !== e.id) : []));
}
function Jn(e) {
  let t = q(e);
  return (n) => {
    t && Hn(e, void 0, J(e) ? e.table.options.isMultiSortEvent?.(n) : !1);
  };
}
var Yn = {
  getInitialState(e) {
    return { sorting: In(), ...e };
  },
  getDefaultColumnDef() {
    return { sortFn: `auto`, sortUndefined: 1 };
  },
  getDefaultTableOptions(e) {
    return { autoResetSorting: !1, onSortingChange: He(`sorting`, e), isMultiSortEvent: (e) => e.shiftKey };
  },
  assignColumnPrototype(e, t) {
    W(`rowSortingFeature`, e, t, {
      column_getAutoSortFn: { fn: (e) => zn(e) },
      column_getAutoSortDir: { fn: (e) => Bn(e) },
      column_getSortFn: { fn: (e) => Vn(e) },
      column_toggleSorting: { fn: (e, t, n) => Hn(e, t, n) },
      column_getFirstSortDir: { fn: (e) => Un(e) },
      column_getNextSortingOrder: { fn: (e, t) => Wn(e, t) },
      column_getCanSort: { fn: (e) => q(e) },
      column_getCanMultiSort: { fn: (e) => J(e) },
      column_getIsSorted: { fn: (e) => Gn(e) },
      column_getSortIndex: { fn: (e) => Kn(e) },
      column_clearSorting: { fn: (e) => qn(e) },
      column_getToggleSortingHandler: { fn: (e) => Jn(e) },
    });
  },
  constructTableAPIs(e) {
    U(`rowSortingFeature`, e, {
      table_autoResetSorting: { fn: () => Rn(e) },
      table_setSorting: { fn: (t) => K(e, t) },
      table_resetSorting: { fn: (t) => Ln(e, t) },
    });
  },
};
function Xn() {
  return (e) => {
    let t = e;
    return H({
      feature: `rowSortingFeature`,
      table: t,
      fnName: `table.getSortedRowModel`,
      memoDeps: () => [t.atoms.sorting?.get(), t.getPreSortedRowModel()],
      fn: () => Zn(t),
      onAfterUpdate: Xe(() => lt(t)),
    });
  };
}
function Zn(e) {
  let t = e.getPreSortedRowModel(),
    n = e.atoms.sorting?.get();
  if (!t.rows.length || !n?.length) return t;
  let r = [],
    i = n.filter((t) => {
      let n = e.getColumn(t.id);
      return n ? q(n) : !1;
    });
  if (!i.length) return t;
  let a = [];
  for (let t = 0; t < i.length; t++) {
    let n = i[t],
      r = e.getColumn(n.id);
    r &&
      a.push({
        id: n.id,
        desc: n.desc,
        sortUndefined: r.columnDef.sortUndefined,
        invertSorting: r.columnDef.invertSorting,
        sortFn: Vn(r),
      });
  }
  let o = (e, t) => {
      for (let n = 0; n < a.length; n++) {
        let r = a[n],
          i = r.sortUndefined,
          o = r.desc,
          s = 0;
        if (i) {
          let n = e.getValue(r.id),
            a = t.getValue(r.id),
            o = n === void 0,
            c = a === void 0;
          if (o && c) continue;
          if (o || c) {
            if (i === `first`) return o ? -1 : 1;
            if (i === `last`) return o ? 1 : -1;
            s = o ? i : -i;
          }
        }
        if ((s === 0 && (s = r.sortFn(e, t, r.id)), s !== 0)) return (o && (s *= -1), r.invertSorting && (s *= -1), s);
      }
      return e.index - t.index;
    },
    s = (e) => {
      let t = e.slice();
      t.sort(o);
      let n = !1;
      for (let i = 0; i < t.length; i++) {
        let a = t[i];
        a !== e[i] && (n = !0);
        let o = r.length;
        if ((r.push(a), a.subRows.length)) {
          let e = s(a.subRows);
          if (e.changed) {
            let s = Object.create(Object.getPrototypeOf(a));
            (Ve(s, a), (s.subRows = e.rows), (t[i] = s), (r[o] = s), (n = !0));
          }
        }
      }
      return { rows: t, changed: n };
    };
  return { rows: s(t.rows).rows, flatRows: r, rowsById: t.rowsById };
}
var Qn = typeof window > `u` ? A.useEffect : A.useLayoutEffect;
function $n(e, t) {
  let [{ table: n, rootSource: r }] = (0, A.useState)(() => {
      let t = jn({ ...e, features: { coreReactivityFeature: Be(), ...e.features } });
      return (
        (t.Subscribe = (e) => Ie({ ...e, source: e.source ?? t.store })),
        (t.FlexRender = Fe),
        { table: t, rootSource: ze(t.store, T) }
      );
    }),
    i = n;
  Tn(i, (t) => ({ ...t, ...e }), { syncExternalState: !1 });
  let a = i.options.state,
    o = r.get(),
    s = ve(r, t, { compare: T });
  return (
    Qn(() => {
      (r.markCommitted(o), Sn(i, a ?? null, T));
    }),
    (0, A.useMemo)(() => ({ ...n, options: e, state: s }), [n, e, s])
  );
}
function Y({ value: e, minimumDigits: t = 0 }) {
  let n = ye.use();
  return (0, N.jsxs)(`span`, {
    className: p(x.money, n && x.hidden),
    'data-money': ``,
    children: [
      n && (0, N.jsx)(`span`, { className: `visually-hidden`, children: `amount hidden` }),
      (0, N.jsx)(`span`, { 'aria-hidden': n, children: he(n ? `888.88` : e, t) }),
    ],
  });
}
function er({ position: e }) {
  let { security: t, title: n, unvested: r, currency: i } = e,
    a = t === null ? null : (tr(t) ?? (t.isCash ? null : t.name));
  return (0, N.jsxs)(`span`, {
    className: j.holding,
    children: [
      (0, N.jsx)(`span`, { className: j.holdingTitle, title: t?.name ?? void 0, children: n }),
      a !== null && a !== n && (0, N.jsx)(`span`, { className: j.holdingWords, title: a, children: a }),
      r > 0 &&
        (0, N.jsxs)(`span`, {
          className: j.holdingWords,
          children: [(0, N.jsx)(S, { minorUnits: r, currency: i }), ` not vested`],
        }),
    ],
  });
}
function tr({ option: e, bond: t }) {
  if (e !== null) {
    let t = s(e.expiresOn, ``, !0);
    return `${e.kind} on ${e.underlying} at ${he(e.strikePrice)}, until ${t}`;
  }
  if (t === null) return null;
  let n = [
    t.yieldPercent === null ? `` : `yields ${pe(t.yieldPercent)}`,
    t.maturesOn === null ? `` : `matures ${s(t.maturesOn, ``, !0)}`,
  ].filter((e) => e !== ``);
  return n.length === 0 ? null : n.join(`, `);
}
var nr = kn({ rowSortingFeature: Yn, sortedRowModel: Xn(), columnMeta: On() }),
  rr = { isNumber: !1, isWideOnly: !1 },
  X = { isNumber: !0, isWideOnly: !1 },
  ir = (e, t, n) => e.getValue(n).localeCompare(t.getValue(n), void 0, { numeric: !0, sensitivity: `base` }),
  ar = (e, t, n) => me(e.getValue(n), t.getValue(n)),
  Z = (e, t, n) => e.getValue(n) - t.getValue(n),
  Q = Dn(),
  or = Q.columns([
    Q.accessor(`title`, {
      header: `Holding`,
      meta: rr,
      sortFn: ir,
      sortDescFirst: !1,
      cell: ({ row: e }) => (0, N.jsx)(er, { position: e.original }),
    }),
    Q.accessor(`accountName`, {
      header: `Account`,
      meta: rr,
      sortFn: ir,
      sortDescFirst: !1,
      cell: ({ getValue: e }) => (0, N.jsx)(`span`, { className: j.clamped, children: e() }),
    }),
    Q.accessor(`quantity`, {
      header: `Quantity`,
      meta: X,
      sortFn: ar,
      sortDescFirst: !0,
      cell: ({ getValue: e }) => (0, N.jsx)(Y, { value: e() }),
    }),
    Q.accessor(`price`, {
      header: `Price`,
      meta: X,
      sortFn: ar,
      sortDescFirst: !0,
      cell: ({ row: e, getValue: t }) =>
        (0, N.jsx)(`span`, {
          title: e.original.pricedOn === null ? void 0 : `Price of ${e.original.pricedOn}`,
          children: (0, N.jsx)(Y, { value: t(), minimumDigits: Math.min(2, a(e.original.currency)) }),
        }),
    }),
    Q.accessor(`value`, {
      header: `Value`,
      meta: X,
      sortFn: Z,
      sortDescFirst: !0,
      cell: ({ row: e, getValue: t }) => (0, N.jsx)(S, { minorUnits: t(), currency: e.original.currency }),
    }),
    Q.accessor(({ costBasis: e }) => e ?? void 0, {
      id: `cost`,
      header: `Cost`,
      meta: { isNumber: !0, isWideOnly: !0 },
      sortFn: Z,
      sortUndefined: `last`,
      sortDescFirst: !0,
      cell: ({ row: e, getValue: t }) => {
        let n = t();
        return n === void 0 ? (0, N.jsx)($, {}) : (0, N.jsx)(S, { minorUnits: n, currency: e.original.currency });
      },
    }),
    Q.accessor(({ gain: e }) => e ?? void 0, {
      id: `gain`,
      header: `Gain`,
      meta: X,
      sortFn: Z,
      sortUndefined: `last`,
      sortDescFirst: !0,
      cell: ({ row: e, getValue: t }) => {
        let n = t(),
          { costBasis: r, currency: i, security: a } = e.original;
        return n === void 0
          ? a?.isCash === !0
            ? (0, N.jsx)(`span`, { className: j.quiet, children: `–` })
            : (0, N.jsx)($, {})
          : (0, N.jsxs)(`span`, {
              className: j.gainCell,
              children: [
                (0, N.jsx)(S, { minorUnits: n, currency: i, sign: `always`, isIncomeMarked: !0 }),
                r !== null && r > 0 && e.original.value >= 0 && (0, N.jsx)(`span`, { className: j.quiet, children: w(n / r) }),
              ],
            });
      },
    }),
  ]),
  sr = or.filter(({ header: e }) => e !== `Account`);
function $() {
  return (0, N.jsx)(`span`, { className: j.quiet, children: `unknown` });
}
var cr = { asc: `ascending`, desc: `descending` },
  lr = { sorting: [{ id: `value`, desc: !0 }] };
function ur({ label: e, positions: t }) {
  let n = $n({
    features: nr,
    columns: new Set(t.map(({ accountId: e }) => e)).size === 1 ? sr : or,
    data: t,
    getRowId: ({ key: e }) => e,
    initialState: lr,
    enableSortingRemoval: !1,
  });
  return (0, N.jsx)(C, {
    title: e,
    children: (0, N.jsxs)(`table`, {
      className: j.table,
      'aria-label': e,
      children: [
        (0, N.jsx)(`thead`, {
          children: n.getHeaderGroups().map((e) =>
            (0, N.jsx)(
              `tr`,
              {
                children: e.headers.map((e) => {
                  let t = e.column.getIsSorted(),
                    r = t === `asc` ? Ce : Se;
                  return (0, N.jsx)(
                    `th`,
                    {
                      scope: `col`,
                      className: p(...dr(e.column.columnDef.meta)),
                      'aria-sort': t === !1 ? `none` : cr[t],
                      children: (0, N.jsxs)(`button`, {
                        type: `button`,
                        className: j.sort,
                        onClick: e.column.getToggleSortingHandler(),
                        children: [
                          (0, N.jsx)(n.FlexRender, { header: e }),
                          t !== !1 && (0, N.jsx)(r, { size: 12, strokeWidth: 2, 'aria-hidden': !0 }),
                        ],
                      }),
                    },
                    e.id,
                  );
                }),
              },
              e.id,
            ),
          ),
        }),
        (0, N.jsx)(`tbody`, {
          children: n
            .getRowModel()
            .rows.map((e) =>
              (0, N.jsx)(
                `tr`,
                {
                  children: e
                    .getAllCells()
                    .map((e) =>
                      (0, N.jsx)(
                        `td`,
                        { className: p(...dr(e.column.columnDef.meta)), children: (0, N.jsx)(n.FlexRender, { cell: e }) },
                        e.id,
                      ),
                    ),
                },
                e.id,
              ),
            ),
        }),
      ],
    }),
  });
}
function dr(e) {
  return [e?.isNumber === !0 && j.number, e?.isWideOnly === !0 && j.wideOnly];
}
var fr = [
  { value: `type`, label: `Type` },
  { value: `security`, label: `Security` },
  { value: `account`, label: `Account` },
];
function pr({ portfolio: e, isOnly: t }) {
  let [n, r] = (0, A.useState)(`type`),
    { currency: i, positions: a, value: o } = e;
  return (0, N.jsxs)(`section`, {
    className: j.section,
    'aria-label': `Investments in ${i}`,
    children: [
      (0, N.jsxs)(`div`, {
        className: j.top,
        children: [
          (0, N.jsxs)(C, {
            title: t ? `Value` : `Value in ${i}`,
            children: [
              (0, N.jsx)(`div`, {
                className: j.headline,
                children: (0, N.jsx)(S, { minorUnits: o, currency: i, isHeadline: !0 }),
              }),
              (0, N.jsx)(mr, { portfolio: e }),
            ],
          }),
          (0, N.jsx)(C, {
            title: t ? `Allocation` : `Allocation in ${i}`,
            aside: (0, N.jsx)(_e, { label: `Allocation by`, value: n, options: fr, onChange: r }),
            children: (0, N.jsx)(je, { positions: a, kind: n, currency: i }),
          }),
        ],
      }),
      (0, N.jsx)(ur, { label: t ? `Holdings` : `Holdings in ${i}`, positions: a }),
    ],
  });
}
function mr({ portfolio: e }) {
  let { currency: n, gain: r, cost: i, withoutCost: a, unvested: s } = e,
    c = r !== null && r < 0 ? fe : t;
  return (0, N.jsxs)(N.Fragment, {
    children: [
      r === null
        ? (0, N.jsx)(`p`, { className: j.quiet, children: `The bank does not say what was paid, so no gain can be told.` })
        : (0, N.jsxs)(`p`, {
            className: p(j.gain, r > 0 && j.up),
            children: [
              (0, N.jsx)(c, { size: 14, strokeWidth: 2, 'aria-hidden': !0 }),
              (0, N.jsxs)(`span`, {
                children: [
                  (0, N.jsx)(S, { minorUnits: r, currency: n, sign: `always` }),
                  i > 0 && ` (${w(r / i)})`,
                  ` `,
                  (0, N.jsx)(`span`, { className: j.quiet, children: `since bought` }),
                ],
              }),
            ],
          }),
      r !== null && (0, N.jsxs)(`p`, { className: j.quiet, children: [`Paid `, (0, N.jsx)(S, { minorUnits: i, currency: n })] }),
      r !== null &&
        a.count > 0 &&
        (0, N.jsxs)(`p`, {
          className: j.quiet,
          children: [
            `Left out of the gain: `,
            (0, N.jsx)(S, { minorUnits: a.value, currency: n }),
            ` in`,
            ` `,
            o(a.count, `holding`),
            ` whose cost the bank does not say.`,
          ],
        }),
      s > 0 &&
        (0, N.jsxs)(`p`, {
          className: j.quiet,
          children: [(0, N.jsx)(S, { minorUnits: s, currency: n }), ` of the value is not vested yet.`],
        }),
    ],
  });
}
var hr = 25,
  gr = 100;
function _r(e) {
  let t = e === null ? {} : { accountId: e };
  return xe({
    queryKey: [`investments.trades`, t],
    initialPageParam: 0,
    queryFn: ({ pageParam: e }) => _(`investments.trades`, { ...t, offset: e, limit: e === 0 ? hr : gr }),
    getNextPageParam: ({ total: e }, t) => {
      let n = t.reduce((e, { trades: t }) => e + t.length, 0);
      return n < e ? n : void 0;
    },
    placeholderData: d,
  });
}
function vr({ trades: e, accounts: t }) {
  let { today: n } = h(),
    r = new Map(t.map(({ accountId: e, name: t }) => [e, t]));
  return (0, N.jsxs)(`table`, {
    className: p(j.table, j.trades),
    'aria-label': `Activity`,
    children: [
      (0, N.jsx)(`thead`, {
        children: (0, N.jsxs)(`tr`, {
          children: [
            (0, N.jsx)(`th`, { scope: `col`, children: `Day` }),
            (0, N.jsx)(`th`, { scope: `col`, children: `What` }),
            (0, N.jsx)(`th`, { scope: `col`, children: `Account` }),
            (0, N.jsx)(`th`, { scope: `col`, className: j.number, children: `Quantity` }),
            (0, N.jsx)(`th`, { scope: `col`, className: j.number, children: `Price` }),
            (0, N.jsx)(`th`, { scope: `col`, className: j.number, children: `Amount` }),
          ],
        }),
      }),
      (0, N.jsx)(`tbody`, {
        children: e.map((e) =>
          (0, N.jsxs)(
            `tr`,
            {
              children: [
                (0, N.jsx)(`td`, { className: j.day, children: s(e.date, n, e.date.slice(0, 4) !== n.slice(0, 4)) }),
                (0, N.jsx)(`td`, { children: (0, N.jsx)(yr, { trade: e }) }),
                (0, N.jsx)(`td`, {
                  children: (0, N.jsx)(`span`, { className: j.clamped, children: r.get(e.accountId) ?? `Unknown account` }),
                }),
                (0, N.jsx)(`td`, { className: j.number, children: br(e.quantity) ? `` : (0, N.jsx)(Y, { value: e.quantity }) }),
                (0, N.jsx)(`td`, {
                  className: j.number,
                  children: br(e.price) ? `` : (0, N.jsx)(Y, { value: e.price, minimumDigits: Math.min(2, a(e.currency)) }),
                }),
                (0, N.jsx)(`td`, {
                  className: j.number,
                  children: (0, N.jsxs)(`span`, {
                    className: j.gainCell,
                    children: [
                      (0, N.jsx)(S, { minorUnits: e.amount, currency: e.currency, isIncomeMarked: !0, sign: `always` }),
                      e.fees !== null &&
                        e.fees !== 0 &&
                        (0, N.jsxs)(`span`, {
                          className: j.quiet,
                          children: [`fee `, (0, N.jsx)(S, { minorUnits: e.fees, currency: e.currency })],
                        }),
                    ],
                  }),
                }),
              ],
            },
            e.tradeId,
          ),
        ),
      }),
    ],
  });
}
function yr({ trade: { name: e, type: t, subtype: n, ticker: r } }) {
  let i = r === null || r.startsWith(`CUR:`) ? `` : ` ${r}`,
    a = b(n ?? t) + i;
  return (0, N.jsxs)(`span`, {
    className: j.holding,
    title: e,
    children: [
      (0, N.jsx)(`span`, { className: j.holdingTitle, children: a }),
      e.toLowerCase() !== a.toLowerCase() && (0, N.jsx)(`span`, { className: j.holdingWords, children: e }),
    ],
  });
}
function br(e) {
  return /^-?0+(\.0+)?$/.test(e);
}
function xr({ accounts: e }) {
  let [t, n] = (0, A.useState)(null),
    { data: r, isFetching: i, error: a, hasNextPage: s, fetchNextPage: l } = _r(t),
    u = r?.pages.flatMap((e) => e.trades) ?? [],
    d = r?.pages.at(-1)?.total ?? 0;
  return (0, N.jsxs)(C, {
    title: `Activity`,
    aside: (0, N.jsx)(Sr, { accounts: e, chosen: t, onChoose: n }),
    children: [
      a !== null && (0, N.jsx)(`p`, { className: j.quiet, children: a.failure.message }),
      r !== void 0 &&
        u.length === 0 &&
        (0, N.jsx)(`p`, {
          className: j.quiet,
          children: t === null ? `Nothing was traded yet.` : `Nothing was traded on this account.`,
        }),
      u.length > 0 && (0, N.jsx)(vr, { trades: u, accounts: e }),
      d > 0 &&
        (0, N.jsxs)(`footer`, {
          className: j.more,
          children: [
            (0, N.jsx)(`span`, {
              className: j.quiet,
              role: `status`,
              children: u.length < d ? `Newest ${c(u.length)} of ${o(d, `movement`)}` : o(d, `movement`),
            }),
            s && (0, N.jsx)(g, { isDisabled: i, onPress: () => void l(), children: `Show more` }),
          ],
        }),
    ],
  });
}
function Sr({ accounts: e, chosen: t, onChoose: n }) {
  let r = e.filter(({ kind: e }) => e === `investment`),
    i = r.find(({ accountId: e }) => e === t)?.name ?? `All accounts`;
  return (0, N.jsx)(ue, {
    label: `Activity of`,
    placement: `bottom end`,
    items: [
      { id: `all`, label: `All accounts`, onAction: () => n(null) },
      ...r.map(({ accountId: e, name: t, institutionName: r }) => ({ id: e, label: t, hint: r, onAction: () => n(e) })),
    ],
    children: (0, N.jsx)(g, {
      variant: `quiet`,
      'aria-label': `Activity of ${i}`,
      children: (0, N.jsxs)(`span`, {
        className: j.choice,
        children: [(0, N.jsx)(`span`, { className: j.choiceText, children: i }), (0, N.jsx)(we, { size: 13, 'aria-hidden': !0 })],
      }),
    }),
  });
}
function Cr() {
  let e = f(`investments.holdings`, {}),
    t = f(`accounts.list`, {}),
    n = f(`products.list`, {}),
    r = ie(oe),
    a = (0, A.useMemo)(() => (e.data === void 0 ? [] : Te(e.data, t.data ?? [])), [e.data, t.data]),
    s = (n.data ?? []).filter(({ product: e }) => e === `investments`),
    c = e.error?.failure ?? t.error?.failure ?? n.error?.failure,
    l = a.reduce((e, { positions: t }) => e + t.length, 0);
  return (0, N.jsx)(de, {
    title: `Investments`,
    subtitle: l > 0 && o(l, `holding`),
    children:
      c === void 0
        ? e.data === void 0 || t.data === void 0 || n.data === void 0
          ? (0, N.jsx)(le, { height: `120px` })
          : (0, N.jsxs)(`div`, {
              className: j.page,
              children: [
                a.length > 0 &&
                  (0, N.jsx)(y, { title: `Not up to date`, states: s.filter(({ status: e }) => e === `failed`), ...r }),
                a.length === 0 && (0, N.jsx)(wr, { states: s }),
                a.map((e) => (0, N.jsx)(pr, { portfolio: e, isOnly: a.length === 1 }, e.currency)),
                a.length > 0 && (0, N.jsx)(xr, { accounts: t.data }),
                (0, N.jsx)(y, {
                  title: a.length > 0 ? `Other banks` : `Your banks`,
                  states: s.filter(({ status: e }) => e !== `on` && (a.length === 0 || e !== `failed`)),
                  ...r,
                }),
              ],
            })
        : (0, N.jsx)(i, { failure: c, onRetry: () => void Promise.all([e.refetch(), t.refetch(), n.refetch()]) }),
  });
}
function wr({ states: e }) {
  let n = r(),
    i = e.length > 0;
  return (0, N.jsx)(l, {
    icon: t,
    action:
      !i && (0, N.jsx)(g, { variant: `primary`, onPress: () => void n({ to: `/connections` }), children: `Connect a bank` }),
    children: i ? ae(e, `investments`) : `Connect a bank or broker, and see here what you hold and what it gained.`,
  });
}
export { Cr as InvestmentsView };
