const __vite__mapDeps = (
  i,
  m = __vite__mapDeps,
  d = m.f ||
    (m.f = [
      'assets/overview-view-nsEtx2sY.js',
      'assets/rolldown-runtime-XKyaHtl9.js',
      'assets/dates-CJLNhQdr.js',
      'assets/dialog-BGwQdKbY.js',
      'assets/dialog-CqRKXUoV.css',
      'assets/segmented-BrC17kF3.js',
      'assets/useToggleState-B0xGhPji.js',
      'assets/segmented-CdTNEf43.css',
      'assets/view-D_EwS4a1.js',
      'assets/view-1aBfYhH4.css',
      'assets/trending-down-Gfs6W41b.js',
      'assets/category-icon-Cd6sXNgt.js',
      'assets/privacy-DeKE0lME.js',
      'assets/notice-B0FePlbS.js',
      'assets/triangle-exclamation-point-Co00Ncyz.js',
      'assets/category-badge-CvJYtBRS.js',
      'assets/category-badge-VnxfuD6-.css',
      'assets/overview-view-j7RCOGPB.css',
      'assets/transactions-view-DNVr9hX6.js',
      'assets/checkbox-Bz6gcGWS.js',
      'assets/text-field-BB9_eaZV.js',
      'assets/text-field-W6ijfQ6p.css',
      'assets/useSlot-B9YIlW9j.js',
      'assets/progress-line-BHoy3PZt.js',
      'assets/progress-line-E_-I1WAZ.css',
      'assets/popover.module-DrAWFwI5.js',
      'assets/popover-EwRWG1ja.css',
      'assets/inspector-BCkIRWs_.js',
      'assets/inspector-CxQXWVxh.css',
      'assets/monogram-CKt-u7hp.js',
      'assets/monogram-TubLB-ue.css',
      'assets/useSelector-CoXZAKG7.js',
      'assets/transactions-view-CYisfUGm.css',
      'assets/accounts-view-dJOPQZUp.js',
      'assets/product-rows-BVEb5oYl.js',
      'assets/product-rows-BRo7IfBm.css',
      'assets/accounts-view-Bo9tMKBd.css',
      'assets/recurring-view-BjwyXcbD.js',
      'assets/bank-words-m_NKGm7d.js',
      'assets/due-DEjg6FvN.js',
      'assets/recurring-view-BkcBdUG4.css',
      'assets/investments-view-19XQYBR2.js',
      'assets/share-bar-Cd7e8RKf.js',
      'assets/share-bar-CQhC-Kq4.css',
      'assets/investments-view-rpIivoIv.css',
      'assets/loans-view-9GGT-uyJ.js',
      'assets/loans-view-BYYpuoQT.css',
      'assets/connections-view-CQh1nsR3.js',
      'assets/connections-view-DSiYzhAZ.css',
      'assets/settings-view-BPsjfdVT.js',
      'assets/settings-view-DOiXT1DF.css',
    ]),
) => i.map((i) => d[i]);
import { r as e, t } from './rolldown-runtime-XKyaHtl9.js';
import {
  $ as n,
  $n as r,
  $t as i,
  An as a,
  At as o,
  Bn as s,
  Bt as c,
  C as l,
  Ct as u,
  D as d,
  E as f,
  Et as p,
  F as m,
  Fn as h,
  Ft as g,
  Gn as _,
  Gt as v,
  H as y,
  Ht as b,
  In as x,
  It as ee,
  Jn as S,
  Jt as C,
  Kn as te,
  Ln as ne,
  M as re,
  Mn as ie,
  Mt as ae,
  N as oe,
  Nt as se,
  O as ce,
  P as le,
  Qn as ue,
  Qt as de,
  Rn as fe,
  Rt as pe,
  S as me,
  T as he,
  U as ge,
  Un as _e,
  Ut as ve,
  V as ye,
  Vn as be,
  Vt as xe,
  W as Se,
  Wn as Ce,
  Wt as w,
  X as T,
  Xn as we,
  Yt as Te,
  Zn as Ee,
  Zt as De,
  _ as Oe,
  _n as E,
  _t as ke,
  a as Ae,
  an as je,
  at as Me,
  b as Ne,
  bt as Pe,
  c as Fe,
  cn as Ie,
  ct as Le,
  dn as Re,
  en as ze,
  er as Be,
  et as Ve,
  f as He,
  fn as Ue,
  g as We,
  gt as Ge,
  h as Ke,
  hn as D,
  ht as qe,
  i as Je,
  in as Ye,
  it as Xe,
  j as Ze,
  l as Qe,
  ln as $e,
  lt as et,
  m as tt,
  mn as nt,
  mt as rt,
  n as it,
  nn as at,
  o as O,
  ot,
  p as st,
  pn as ct,
  pt as lt,
  r as ut,
  rn as k,
  s as dt,
  sn as ft,
  st as pt,
  t as mt,
  tn as ht,
  tt as gt,
  u as _t,
  un as vt,
  ut as yt,
  v as bt,
  vn as xt,
  vt as St,
  w as Ct,
  x as wt,
  y as Tt,
  yn as Et,
  zn as Dt,
} from './dialog-BGwQdKbY.js';
import { A as Ot, C as kt, M as At, T as jt, a as Mt, g as Nt, j as Pt, k as Ft, w as It, x as Lt } from './dates-CJLNhQdr.js';
import {
  C as Rt,
  S as zt,
  _ as Bt,
  a as Vt,
  b as Ht,
  d as Ut,
  f as Wt,
  g as Gt,
  h as Kt,
  i as qt,
  l as Jt,
  m as Yt,
  n as Xt,
  o as Zt,
  p as Qt,
  r as $t,
  t as A,
  u as en,
  v as tn,
  x as nn,
  y as rn,
} from './matchContext-Cu-nbb99.js';
import { t as an } from './useSelector-CoXZAKG7.js';
import { t as on } from './notice-B0FePlbS.js';
import { _ as sn, i as cn, n as ln, o as un } from './text-field-BB9_eaZV.js';
import { t as dn } from './popover.module-DrAWFwI5.js';
import { n as fn, t as pn } from './privacy-DeKE0lME.js';
(function () {
  let e = document.createElement(`link`).relList;
  if (e && e.supports && e.supports(`modulepreload`)) return;
  for (let e of document.querySelectorAll(`link[rel="modulepreload"]`)) n(e);
  new MutationObserver((e) => {
    for (let t of e)
      if (t.type === `childList`) for (let e of t.addedNodes) e.tagName === `LINK` && e.rel === `modulepreload` && n(e);
  }).observe(document, { childList: !0, subtree: !0 });
  function t(e) {
    let t = {};
    return (
      e.integrity && (t.integrity = e.integrity),
      e.referrerPolicy && (t.referrerPolicy = e.referrerPolicy),
      (t.credentials = e.crossOrigin === `use-credentials` ? `include` : e.crossOrigin === `anonymous` ? `omit` : `same-origin`),
      t
    );
  }
  function n(e) {
    if (e.ep) return;
    e.ep = !0;
    let n = t(e);
    fetch(e.href, n);
  }
})();
var mn = class extends fe {
  #e;
  #t;
  #n;
  constructor(e = {}) {
    (super(), (this.config = e), (this.#e = new Set()), (this.#t = new Map()), (this.#n = 0));
  }
  build(e, t, n) {
    let r = new a({ client: e, mutationCache: this, mutationId: ++this.#n, options: e.defaultMutationOptions(t), state: n });
    return (this.add(r), r);
  }
  add(e) {
    this.#e.add(e);
    let t = hn(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t);
      n ? n.push(e) : this.#t.set(t, [e]);
    }
    this.notify({ type: `added`, mutation: e });
  }
  remove(e) {
    if (this.#e.delete(e)) {
      let t = hn(e);
      if (typeof t == `string`) {
        let n = this.#t.get(t);
        if (n) {
          if (n.length > 1) {
            let t = n.indexOf(e);
            t !== -1 && n.splice(t, 1);
          } else n[0] === e && this.#t.delete(t);
        }
      }
    }
    this.notify({ type: `removed`, mutation: e });
  }
  canRun(e) {
    let t = hn(e);
    if (typeof t == `string`) {
      let n = this.#t.get(t)?.find((e) => e.state.status === `pending`);
      return !n || n === e;
    }
    return !0;
  }
  runNext(e) {
    let t = hn(e);
    return typeof t == `string`
      ? (this.#t
          .get(t)
          ?.find((t) => t !== e && t.state.isPaused)
          ?.continue() ?? Promise.resolve())
      : Promise.resolve();
  }
  clear() {
    x.batch(() => {
      let e = this.getAll();
      (this.#e.clear(),
        this.#t.clear(),
        e.forEach((e) => {
          this.notify({ type: `removed`, mutation: e });
        }));
    });
  }
  getAll() {
    return Array.from(this.#e);
  }
  find(e) {
    let t = { exact: !0, ...e };
    return this.getAll().find((e) => _e(t, e));
  }
  findAll(e = {}) {
    return this.getAll().filter((t) => _e(e, t));
  }
  notify(e) {
    x.batch(() => {
      this.listeners.forEach((t) => {
        t(e);
      });
    });
  }
  resumePausedMutations() {
    let e = this.getAll().filter((e) => e.state.isPaused);
    return x.batch(() => Promise.all(e.map((e) => e.continue().catch(_))));
  }
};
function hn(e) {
  return e.options.scope?.id;
}
var gn = class extends fe {
    #e;
    constructor(e = {}) {
      (super(), (this.config = e), (this.#e = new Map()));
    }
    build(e, t, n) {
      let r = t.queryKey,
        i = t.queryHash ?? be(r, t),
        a = this.get(i);
      return (
        a ||
          ((a = new ie({
            client: e,
            queryKey: r,
            queryHash: i,
            options: e.defaultQueryOptions(t),
            state: n,
            defaultOptions: e.getQueryDefaults(r),
          })),
          this.add(a)),
        a
      );
    }
    add(e) {
      this.#e.has(e.queryHash) || (this.#e.set(e.queryHash, e), this.notify({ type: `added`, query: e }));
    }
    remove(e) {
      this.#e.get(e.queryHash) === e && (e.destroy(), this.#e.delete(e.queryHash), this.notify({ type: `removed`, query: e }));
    }
    clear() {
      x.batch(() => {
        this.getAll().forEach((e) => {
          this.remove(e);
        });
      });
    }
    get(e) {
      return this.#e.get(e);
    }
    getAll() {
      return [...this.#e.values()];
    }
    find(e) {
      let t = { exact: !0, ...e };
      return this.getAll().find((e) => Ce(t, e));
    }
    findAll(e = {}) {
      let t = this.getAll();
      return Object.keys(e).length > 0 ? t.filter((t) => Ce(e, t)) : t;
    }
    notify(e) {
      x.batch(() => {
        this.listeners.forEach((t) => {
          t(e);
        });
      });
    }
    onFocus() {
      x.batch(() => {
        this.getAll().forEach((e) => {
          e.onFocus();
        });
      });
    }
    onOnline() {
      x.batch(() => {
        this.getAll().forEach((e) => {
          e.onOnline();
        });
      });
    }
  },
  _n = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    constructor(e = {}) {
      ((this.#e = e.queryCache || new gn()),
        (this.#t = e.mutationCache || new mn()),
        (this.#n = e.defaultOptions || {}),
        (this.#r = new Map()),
        (this.#i = new Map()),
        (this.#a = 0));
    }
    mount() {
      (this.#a++,
        this.#a === 1 &&
          ((this.#o = ne.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onFocus());
          })),
          (this.#s = h.subscribe(async (e) => {
            e && (await this.resumePausedMutations(), this.#e.onOnline());
          }))));
    }
    unmount() {
      (this.#a--, this.#a === 0 && (this.#o?.(), (this.#o = void 0), this.#s?.(), (this.#s = void 0)));
    }
    isFetching(e) {
      return this.#e.findAll({ ...e, fetchStatus: `fetching` }).length;
    }
    isMutating(e) {
      return this.#t.findAll({ ...e, status: `pending` }).length;
    }
    getQueryData(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state.data;
    }
    ensureQueryData(e) {
      let t = this.defaultQueryOptions(e),
        n = this.#e.build(this, t),
        r = n.state.data;
      return r === void 0
        ? this.fetchQuery(e)
        : (e.revalidateIfStale && n.isStaleByTime(S(t.staleTime, n)) && this.prefetchQuery(t), Promise.resolve(r));
    }
    getQueriesData(e) {
      return this.#e.findAll(e).map(({ queryKey: e, state: t }) => [e, t.data]);
    }
    setQueryData(e, t, n) {
      let r = this.defaultQueryOptions({ queryKey: e }),
        i = this.#e.get(r.queryHash)?.state.data,
        a = Dt(t, i);
      if (a !== void 0) return this.#e.build(this, r).setData(a, { ...n, manual: !0 });
    }
    setQueriesData(e, t, n) {
      return x.batch(() => this.#e.findAll(e).map(({ queryKey: e }) => [e, this.setQueryData(e, t, n)]));
    }
    getQueryState(e) {
      let t = this.defaultQueryOptions({ queryKey: e });
      return this.#e.get(t.queryHash)?.state;
    }
    removeQueries(e) {
      let t = this.#e;
      x.batch(() => {
        t.findAll(e).forEach((e) => {
          t.remove(e);
        });
      });
    }
    resetQueries(e, t) {
      let n = this.#e;
      return x.batch(() => {
        let r = n.findAll(e),
          i = new Set(r);
        return (
          r.forEach((e) => {
            e.reset();
          }),
          this.refetchQueries({ type: `active`, predicate: (e) => i.has(e) }, t)
        );
      });
    }
    cancelQueries(e, t = {}) {
      let n = { revert: !0, ...t },
        r = x.batch(() => this.#e.findAll(e).map((e) => e.cancel(n)));
      return Promise.all(r).then(_).catch(_);
    }
    invalidateQueries(e, t = {}) {
      return x.batch(
        () => (
          this.#e.findAll(e).forEach((e) => {
            e.invalidate();
          }),
          e?.refetchType === `none`
            ? Promise.resolve()
            : this.refetchQueries({ ...e, type: e?.refetchType ?? e?.type ?? `active` }, t)
        ),
      );
    }
    refetchQueries(e, t = {}) {
      let n = { ...t, cancelRefetch: t.cancelRefetch ?? !0 },
        r = x.batch(() =>
          this.#e
            .findAll(e)
            .filter((e) => !e.isDisabled() && !e.isStatic())
            .map((e) => {
              let t = e.fetch(void 0, n),
                r = e.state.fetchStatus === `paused`;
              return ((!n.throwOnError || r) && (t = t.catch(_)), r ? Promise.resolve() : t);
            }),
        );
      return Promise.all(r).then(_);
    }
    async query(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t),
        r = n.isStaleByTime(S(t.staleTime, n)) ? await n.fetch(t) : n.state.data,
        i = t.select;
      return i ? i(r) : r;
    }
    fetchQuery(e) {
      let t = this.defaultQueryOptions(e);
      t.retry === void 0 && (t.retry = !1);
      let n = this.#e.build(this, t);
      return n.isStaleByTime(S(t.staleTime, n)) ? n.fetch(t) : Promise.resolve(n.state.data);
    }
    prefetchQuery(e) {
      return this.fetchQuery(e).then(_).catch(_);
    }
    infiniteQuery(e) {
      return ((e._type = `infinite`), this.query(e));
    }
    fetchInfiniteQuery(e) {
      return ((e._type = `infinite`), this.fetchQuery(e));
    }
    prefetchInfiniteQuery(e) {
      return this.fetchInfiniteQuery(e).then(_).catch(_);
    }
    ensureInfiniteQueryData(e) {
      return ((e._type = `infinite`), this.ensureQueryData(e));
    }
    resumePausedMutations() {
      return h.isOnline() ? this.#t.resumePausedMutations() : Promise.resolve();
    }
    getQueryCache() {
      return this.#e;
    }
    getMutationCache() {
      return this.#t;
    }
    getDefaultOptions() {
      return this.#n;
    }
    setDefaultOptions(e) {
      this.#n = e;
    }
    setQueryDefaults(e, t) {
      this.#r.set(s(e), { queryKey: e, defaultOptions: t });
    }
    getQueryDefaults(e) {
      let t = [...this.#r.values()],
        n = {};
      return (
        t.forEach((t) => {
          te(e, t.queryKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    setMutationDefaults(e, t) {
      this.#i.set(s(e), { mutationKey: e, defaultOptions: t });
    }
    getMutationDefaults(e) {
      let t = [...this.#i.values()],
        n = {};
      return (
        t.forEach((t) => {
          te(e, t.mutationKey) && Object.assign(n, t.defaultOptions);
        }),
        n
      );
    }
    defaultQueryOptions(e) {
      if (e._defaulted) return e;
      let t = { ...this.#n.queries, ...this.getQueryDefaults(e.queryKey), ...e, _defaulted: !0 };
      return (
        (t.queryHash ||= be(t.queryKey, t)),
        t.refetchOnReconnect === void 0 && (t.refetchOnReconnect = t.networkMode !== `always`),
        t.throwOnError === void 0 && (t.throwOnError = !!t.suspense),
        !t.networkMode && t.persister && (t.networkMode = `offlineFirst`),
        t.queryFn === we && (t.enabled = !1),
        t
      );
    }
    defaultMutationOptions(e) {
      return e?._defaulted
        ? e
        : { ...this.#n.mutations, ...(e?.mutationKey && this.getMutationDefaults(e.mutationKey)), ...e, _defaulted: !0 };
    }
    clear() {
      (this.#e.clear(), this.#t.clear());
    }
  },
  j = e(Be(), 1),
  vn = j.use,
  yn = j.useLayoutEffect,
  bn = `Error preloading route! ☝️`,
  xn = class {
    get to() {
      return this._to;
    }
    get id() {
      return this._id;
    }
    get path() {
      return this._path;
    }
    get fullPath() {
      return this._fullPath;
    }
    constructor(e) {
      if (
        ((this.init = (e) => {
          ((this.originalIndex = e), (this._branch = void 0));
          let t = this.options,
            n = !t?.path && !t?.id;
          ((this.parentRoute = this.options.getParentRoute?.()), n ? (this._path = en) : this.parentRoute || Gt());
          let r = n ? en : t?.path;
          r && r !== `/` && (r = Yt(r));
          let i = t?.id || r,
            a = n ? en : Wt((this.parentRoute.id === `__root__` ? `` : this.parentRoute.id) + `/` + (i ?? ``));
          r === `__root__` && (r = `/`);
          let o = a === `__root__` ? `/` : r === void 0 ? this.parentRoute.fullPath : Wt(this.parentRoute.fullPath + `/` + r);
          ((this._path = r), (this._id = a), (this._fullPath = o), (this._to = Kt(o)));
        }),
        (this.addChildren = (e) => this._addFileChildren(e)),
        (this._addFileChildren = (e) => (
          Array.isArray(e) && (this.children = e),
          typeof e == `object` && e && (this.children = Object.values(e)),
          this
        )),
        (this._addFileTypes = () => this),
        (this.updateLoader = (e) => (Object.assign(this.options, e), this)),
        (this.update = (e) => (Object.assign(this.options, e), this)),
        (this.lazy = (e) => ((this.lazyFn = e), this)),
        (this.redirect = (e) => Jt({ from: this.fullPath, ...e })),
        (this.options = e || {}),
        (this.isRoot = !e?.getParentRoute),
        e?.id && e?.path)
      )
        throw Error(`Route cannot have both an 'id' and a 'path' option.`);
    }
  },
  Sn = class extends xn {
    constructor(e) {
      super(e);
    }
  },
  M = r(),
  Cn = class extends j.Component {
    constructor(...e) {
      (super(...e),
        (this.state = { error: 0 }),
        (this.reset = () => {
          this.setState({ error: 0 });
        }));
    }
    static getDerivedStateFromProps(e, t) {
      let n = e.getResetKey();
      return t.error && t.resetKey !== n ? { resetKey: n, error: 0 } : { resetKey: n };
    }
    static getDerivedStateFromError(e) {
      return { error: [e] };
    }
    componentDidCatch(e, t) {
      this.props.onCatch?.(e, t);
    }
    render() {
      let e = this.state.error;
      return e ? j.createElement(this.props.errorComponent ?? wn, { error: e[0], reset: this.reset }) : this.props.children;
    }
  };
function wn({ error: e }) {
  let [t, n] = j.useState(!1);
  return (0, M.jsxs)(`div`, {
    style: { padding: `.5rem`, maxWidth: `100%` },
    children: [
      (0, M.jsxs)(`div`, {
        style: { display: `flex`, alignItems: `center`, gap: `.5rem` },
        children: [
          (0, M.jsx)(`strong`, { style: { fontSize: `1rem` }, children: `Something went wrong!` }),
          (0, M.jsx)(`button`, {
            style: {
              appearance: `none`,
              fontSize: `.6em`,
              border: `1px solid currentColor`,
              padding: `.1rem .2rem`,
              fontWeight: `bold`,
              borderRadius: `.25rem`,
            },
            onClick: () => n((e) => !e),
            children: t ? `Hide Error` : `Show Error`,
          }),
        ],
      }),
      (0, M.jsx)(`div`, { style: { height: `.25rem` } }),
      t
        ? (0, M.jsx)(`div`, {
            children: (0, M.jsx)(`pre`, {
              style: {
                fontSize: `.7em`,
                border: `1px solid red`,
                borderRadius: `.25rem`,
                padding: `.3rem`,
                color: `red`,
                overflow: `auto`,
              },
              children: e?.message ? (0, M.jsx)(`code`, { children: e.message }) : null,
            }),
          })
        : null,
    ],
  });
}
var Tn = () => !0,
  En = () => !1;
function Dn({ children: e, fallback: t = null }) {
  return (0, M.jsx)(j.Fragment, { children: On() ? e : t });
}
function On(e = !0) {
  return j.useSyncExternalStore(kn, Tn, e ? En : Tn);
}
function kn() {
  return () => {};
}
function An({ update: e, notify: t, unwatched: n }) {
  return { link: r, unlink: i, propagate: a, checkDirty: o, shallowPropagate: s };
  function r(e, t, n) {
    let r = t.depsTail;
    if (r !== void 0 && r.dep === e) return;
    let i = r === void 0 ? t.deps : r.nextDep;
    if (i !== void 0 && i.dep === e) {
      ((i.version = n), (t.depsTail = i));
      return;
    }
    let a = e.subsTail;
    if (a !== void 0 && a.version === n && a.sub === t) return;
    let o = (t.depsTail = e.subsTail = { version: n, dep: e, sub: t, prevDep: r, nextDep: i, prevSub: a, nextSub: void 0 });
    (i !== void 0 && (i.prevDep = o),
      r === void 0 ? (t.deps = o) : (r.nextDep = o),
      a === void 0 ? (e.subs = o) : (a.nextSub = o));
  }
  function i(e, t = e.sub) {
    let r = e.dep,
      i = e.prevDep,
      a = e.nextDep,
      o = e.nextSub,
      s = e.prevSub;
    return (
      a === void 0 ? (t.depsTail = i) : (a.prevDep = i),
      i === void 0 ? (t.deps = a) : (i.nextDep = a),
      o === void 0 ? (r.subsTail = s) : (o.prevSub = s),
      s === void 0 ? (r.subs = o) === void 0 && n(r) : (s.nextSub = o),
      a
    );
  }
  function a(e) {
    let n = e.nextSub,
      r;
    top: do {
      let i = e.sub,
        a = i.flags;
      if (
        (a & 60
          ? a & 12
            ? a & 4
              ? !(a & 48) && c(e, i)
                ? ((i.flags = a | 40), (a &= 1))
                : (a = 0)
              : (i.flags = (a & -9) | 32)
            : (a = 0)
          : (i.flags = a | 32),
        a & 2 && t(i),
        a & 1)
      ) {
        let t = i.subs;
        if (t !== void 0) {
          let i = (e = t).nextSub;
          i !== void 0 && ((r = { value: n, prev: r }), (n = i));
          continue;
        }
      }
      if ((e = n) !== void 0) n = e.nextSub;
      else {
        for (; r !== void 0;)
          if (((e = r.value), (r = r.prev), e !== void 0)) {
            n = e.nextSub;
            continue top;
          }
        break;
      }
    } while (1);
  }
  function o(t, n) {
    let r,
      i = 0,
      a = !1;
    top: do {
      let o = t.dep,
        c = o.flags;
      if (n.flags & 16) a = !0;
      else if ((c & 17) == 17) {
        if (e(o)) {
          let e = o.subs;
          (e.nextSub !== void 0 && s(e), (a = !0));
        }
      } else if ((c & 33) == 33) {
        ((t.nextSub !== void 0 || t.prevSub !== void 0) && (r = { value: t, prev: r }), (t = o.deps), (n = o), ++i);
        continue;
      }
      if (!a) {
        let e = t.nextDep;
        if (e !== void 0) {
          t = e;
          continue;
        }
      }
      for (; i--;) {
        let i = n.subs,
          o = i.nextSub !== void 0;
        if ((o ? ((t = r.value), (r = r.prev)) : (t = i), a)) {
          if (e(n)) {
            (o && s(i), (n = t.sub));
            continue;
          }
          a = !1;
        } else n.flags &= -33;
        n = t.sub;
        let c = t.nextDep;
        if (c !== void 0) {
          t = c;
          continue top;
        }
      }
      return a;
    } while (1);
  }
  function s(e) {
    do {
      let n = e.sub,
        r = n.flags;
      (r & 48) == 32 && ((n.flags = r | 16), (r & 6) == 2 && t(n));
    } while ((e = e.nextSub) !== void 0);
  }
  function c(e, t) {
    let n = t.depsTail;
    for (; n !== void 0;) {
      if (n === e) return !0;
      n = n.prevDep;
    }
    return !1;
  }
}
function jn(e, t, n) {
  let r = typeof e == `object`,
    i = r ? e : void 0;
  return { next: (r ? e.next : e)?.bind(i), error: (r ? e.error : t)?.bind(i), complete: (r ? e.complete : n)?.bind(i) };
}
var Mn = [],
  Nn = 0,
  {
    link: Pn,
    unlink: Fn,
    propagate: In,
    checkDirty: Ln,
    shallowPropagate: Rn,
  } = An({
    update(e) {
      return e._update();
    },
    notify(e) {
      ((Mn[Bn++] = e), (e.flags &= -3));
    },
    unwatched(e) {
      e.depsTail !== void 0 && ((e.depsTail = void 0), (e.flags = 17), Wn(e));
    },
  }),
  zn = 0,
  Bn = 0,
  Vn,
  Hn = 0;
function Un(e) {
  try {
    (++Hn, e());
  } finally {
    --Hn || Gn();
  }
}
function Wn(e) {
  let t = e.depsTail,
    n = t === void 0 ? e.deps : t.nextDep;
  for (; n !== void 0;) n = Fn(n, e);
}
function Gn() {
  if (!(Hn > 0)) {
    for (; zn < Bn;) {
      let e = Mn[zn];
      ((Mn[zn++] = void 0), e.notify());
    }
    ((zn = 0), (Bn = 0));
  }
}
function Kn(e, t) {
  let n = typeof e == `function`,
    r = e,
    i = {
      _snapshot: n ? void 0 : e,
      subs: void 0,
      subsTail: void 0,
      deps: void 0,
      depsTail: void 0,
      flags: +!n,
      get() {
        return (Vn !== void 0 && Pn(i, Vn, Nn), i._snapshot);
      },
      subscribe(e) {
        let t = jn(e),
          n = { current: !1 },
          r = qn(() => {
            (i.get(), n.current ? ((Vn = void 0), t.next?.(i._snapshot)) : (n.current = !0));
          });
        return {
          unsubscribe: () => {
            r.stop();
          },
        };
      },
      _update(e) {
        let a = Vn,
          o = t?.compare ?? Object.is;
        if (n) ((Vn = i), ++Nn, (i.depsTail = void 0));
        else if (e === void 0) return !1;
        n && (i.flags = 5);
        try {
          let t = i._snapshot,
            a = typeof e == `function` ? e(t) : e === void 0 && n ? r(t) : e;
          return t === void 0 || !o(t, a) ? ((i._snapshot = a), !0) : !1;
        } finally {
          ((Vn = a), n && (i.flags &= -5), Wn(i));
        }
      },
    };
  return (
    n
      ? ((i.flags = 17),
        (i.get = function () {
          let e = i.flags;
          if (e & 16 || (e & 32 && Ln(i.deps, i))) {
            if (i._update()) {
              let e = i.subs;
              e !== void 0 && Rn(e);
            }
          } else e & 32 && (i.flags = e & -33);
          return (Vn !== void 0 && Pn(i, Vn, Nn), i._snapshot);
        }))
      : (i.set = function (e) {
          if (i._update(e)) {
            let e = i.subs;
            e !== void 0 && (In(e), Rn(e), Gn());
          }
        }),
    i
  );
}
function qn(e) {
  let t = () => {
      let t = Vn;
      ((Vn = n), ++Nn, (n.depsTail = void 0), (n.flags = 6));
      try {
        return e();
      } finally {
        ((Vn = t), (n.flags &= -5), Wn(n));
      }
    },
    n = {
      deps: void 0,
      depsTail: void 0,
      subs: void 0,
      subsTail: void 0,
      flags: 6,
      notify() {
        let e = this.flags;
        e & 16 || (e & 32 && Ln(this.deps, this)) ? t() : (this.flags = 2);
      },
      stop() {
        ((this.flags = 0), (this.depsTail = void 0), Wn(this));
      },
    };
  return (t(), n);
}
var Jn = {};
function Yn(e, t) {
  let n = j.useRef();
  return (r) => {
    let i = e?.select ? e.select(r) : r;
    return (e?.structuralSharing ?? t.options.defaultStructuralSharing) ? (n.current = Rt(n.current, i)) : i;
  };
}
function Xn(e) {
  let t = Pt(),
    n = j.useContext(e.from ? Xt : $t),
    r = e.from ?? n,
    i = t.stores.getMatchStore(r),
    a = Yn(e, t),
    o = an(i, (e) => (e ? a(e) : Jn));
  if (o !== Jn) return o;
  (e.shouldThrow ?? !0) && Gt();
}
function Zn(e) {
  return Xn({
    from: e.from,
    strict: e.strict,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.loaderData) : t.loaderData),
  });
}
function Qn(e) {
  let { select: t, ...n } = e;
  return Xn({ ...n, select: (e) => (t ? t(e.loaderDeps) : e.loaderDeps) });
}
function $n(e) {
  return Xn({
    from: e.from,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    strict: e.strict,
    select: (t) => {
      let n = e.strict === !1 ? t.params : t._strictParams;
      return e.select ? e.select(n) : n;
    },
  });
}
function er(e) {
  return Xn({
    from: e.from,
    strict: e.strict,
    shouldThrow: e.shouldThrow,
    structuralSharing: e.structuralSharing,
    select: (t) => (e.select ? e.select(t.search) : t.search),
  });
}
function tr(e) {
  return Xn({ ...e, select: (t) => (e.select ? e.select(t.context) : t.context) });
}
function nr(...e) {
  let t = j.useRef(e),
    n = t.current;
  return (
    e.forEach((e, t) => {
      Bt(n[t], e, !1, !0) || (n[t] = e);
    }),
    t.current
  );
}
function rr(e, t) {
  e.preloadRoute(t).catch((e) => {
    (console.warn(e), console.warn(bn));
  });
}
function ir(e, t) {
  let n = typeof e == `string` && rn(e);
  if (n) return t.has(n) ? e : null;
}
function ar(e, t, n, r) {
  let i = Qt(e.pathname, r),
    a = Qt(t.pathname, r);
  return (n?.exact ? i !== a : !i.startsWith(a) || (i.length !== a.length && i[a.length] !== `/`)) ||
    ((n?.includeSearch ?? !0) && !Bt(e.search, t.search, !n?.exact, n?.explicitUndefined))
    ? !1
    : !n?.includeHash || e.hash === t.hash;
}
function or(e, t, n) {
  let r = Pt(),
    i = j.useRef(null),
    a = j.useCallback(
      (e) => {
        if (((i.current = e), typeof t == `function`)) return t(e);
        t && (t.current = e);
      },
      [t],
    ),
    {
      activeOptions: o,
      to: s,
      preload: c,
      preloadDelay: l,
      disabled: u,
      target: d,
      onClick: f,
      onBlur: p,
      onFocus: m,
      onMouseEnter: h,
      onMouseLeave: g,
      onTouchStart: _,
    } = e,
    [v, y, b] = nr(e.search, e.params, o),
    x = j.useContext($t),
    ee = ((r.stores._linkScopes ??= {})[x] ??= A(r, x)),
    [S, C, te] = j.useMemo(() => {
      let t = ir(s, r.protocolAllowlist);
      if (t !== void 0) {
        let n = [t ?? void 0];
        return [e, () => n];
      }
      let n = { ...e },
        i,
        a,
        o,
        c = () => {
          let e = ee[0]();
          if (e !== i) {
            n._fromLocation = e;
            let t = r.buildLocation(n),
              o = mr(t, r, u),
              s = u || (o && !rn(o)) ? ar(e, t, b, r.basepath) : void 0;
            ((a && a[0] === o && a[1] === s) || (a = [o, s]), (i = e));
          }
          return a;
        };
      return [
        n,
        c,
        b?.includeHash &&
          (() => {
            let e = c();
            return e[1] ? (o ??= [e[0], !1]) : e;
          }),
      ];
    }, [r, ee, e.from, e.hash, e.href, s, v, y, e.state, e.mask, e.unsafeRelative, b, u]),
    [ne, re] = j.useSyncExternalStore(ee[1], C, te || C),
    ie = re === void 0 && ne,
    ae = u || ne === void 0,
    oe = j.useRef(!1),
    se = e.reloadDocument || ie || ae ? !1 : (c ?? r.options.defaultPreload),
    ce = l ?? r.options.defaultPreloadDelay ?? 0,
    le = j.useCallback(
      (e) => {
        let t = e?.isIntersecting;
        (t ?? se === `intent`)
          ? ce
            ? (i.t ??= setTimeout(() => {
                ((i.t = void 0), rr(r, S));
              }, ce))
            : rr(r, S)
          : t === !1 && fr(i);
      },
      [r, S, i, se, ce],
    );
  j.useEffect(() => {
    if (!se) return;
    se === `render` && !oe.current && ((oe.current = !0), rr(r, S));
    let e = !0,
      t;
    return (
      se === `viewport` &&
        i.current &&
        typeof IntersectionObserver == `function` &&
        ((t = new IntersectionObserver(
          (t) => {
            e && le(t.pop());
          },
          { rootMargin: `100px` },
        )),
        t.observe(i.current)),
      () => {
        ((e = !1), t?.disconnect(), fr(i));
      }
    );
  }, [r, S, se, le, i]);
  let ue = ur(e, n);
  if (((ue.ref = t ? a : i), ie)) return ((ue.href = ie), ue);
  let de = (t) => {
      let n = d ?? t.currentTarget.getAttribute(`target`);
      ae ||
        t.metaKey ||
        t.altKey ||
        t.ctrlKey ||
        t.shiftKey ||
        t.defaultPrevented ||
        (n && n !== `_self`) ||
        t.button !== 0 ||
        (t.preventDefault(), fr(i), r.navigate({ ...e, _fromLocation: S._fromLocation }));
    },
    fe = () => {
      se === `intent` && rr(r, S);
    },
    pe = () => {
      se === `intent` && fr(i);
    };
  return (
    (ue.onClick = pr(f, de)),
    (ue.onBlur = pr(p, pe)),
    (ue.onFocus = pr(m, le)),
    (ue.onMouseEnter = pr(h, le)),
    (ue.onMouseLeave = pr(g, pe)),
    (ue.onTouchStart = pr(_, fe)),
    dr(ue, e, re, ne, ae, n)
  );
}
var sr = {},
  cr = { className: `active` },
  lr = new Set([
    `to`,
    `params`,
    `search`,
    `hash`,
    `state`,
    `mask`,
    `from`,
    `unsafeRelative`,
    `reloadDocument`,
    `preload`,
    `preloadDelay`,
    `preloadIntentProximity`,
    `hashScrollIntoView`,
    `replace`,
    `startTransition`,
    `resetScroll`,
    `viewTransition`,
    `ignoreBlocker`,
    `activeProps`,
    `inactiveProps`,
    `activeOptions`,
    `_asChild`,
  ]);
function ur(e, t) {
  let n = {};
  for (let r in e) lr.has(r) || (r === `type` && t !== void 0) || (r === `disabled` && t === `a`) || (n[r] = e[r]);
  return n;
}
function dr(e, t, n, r, i, a) {
  let { activeProps: o, inactiveProps: s, className: c, style: l, target: u } = t,
    d = tn(n ? o : s, {}) ?? (n ? cr : sr);
  (Object.assign(e, d), (e.href = r), a !== `a` && (e.disabled = i), (e.target = u));
  let f = d.style;
  (l || f) && (e.style = l && f ? { ...l, ...f } : l || f);
  let p = d.className;
  return (
    (c || p) && (e.className = c ? (p ? `${c} ${p}` : c) : p),
    i && ((e.role = `link`), (e[`aria-disabled`] = !0)),
    n && ((e[`data-status`] = `active`), (e[`aria-current`] = `page`)),
    e
  );
}
var fr = (e) => {
    (clearTimeout(e.t), (e.t = void 0));
  },
  pr = (e, t) => (e ? (n) => n.defaultPrevented || (e(n), n.defaultPrevented || t(n)) : t);
function mr(e, t, n) {
  if (n) return;
  let r = e.maskedLocation ?? e,
    i = r.external ? r.publicHref : t.history.createHref(r.publicHref) || `/`;
  if ((!r.external && i === r.publicHref) || !nn(i, t.protocolAllowlist)) return i;
}
var hr = j.memo(
  j.forwardRef((e, t) => {
    let n = e._asChild || `a`,
      r = or(e, t, n),
      i = typeof e.children == `function` ? e.children({ isActive: r[`data-status`] === `active` }) : e.children;
    return j.createElement(n, r, i);
  }),
  gr,
);
function gr(e, t) {
  let n = 0;
  for (let r in t) if ((n++, e[r] !== t[r] && (!lr.has(r) || !Bt(e[r], t[r], !1, !0)))) return !1;
  for (let t in e) n--;
  return n === 0;
}
var _r = class extends xn {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => Xn({ ...e, from: this.id })),
      (this.useRouteContext = (e) => tr({ ...e, from: this.id })),
      (this.useSearch = (e) => er({ ...e, from: this.id })),
      (this.useParams = (e) => $n({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => Qn({ ...e, from: this.id })),
      (this.useLoaderData = (e) => Zn({ ...e, from: this.id })),
      (this.useNavigate = () => Ot({ from: this.fullPath })),
      (this.Link = j.forwardRef((e, t) => (0, M.jsx)(hr, { ref: t, from: this.fullPath, ...e }))));
  }
};
function vr(e) {
  return new _r(e);
}
var yr = class extends Sn {
  constructor(e) {
    (super(e),
      (this.useMatch = (e) => Xn({ ...e, from: this.id })),
      (this.useRouteContext = (e) => tr({ ...e, from: this.id })),
      (this.useSearch = (e) => er({ ...e, from: this.id })),
      (this.useParams = (e) => $n({ ...e, from: this.id })),
      (this.useLoaderDeps = (e) => Qn({ ...e, from: this.id })),
      (this.useLoaderData = (e) => Zn({ ...e, from: this.id })),
      (this.useNavigate = () => Ot({ from: this.fullPath })),
      (this.Link = j.forwardRef((e, t) => (0, M.jsx)(hr, { ref: t, from: this.fullPath, ...e }))));
  }
};
function br(e) {
  return new yr(e);
}
function xr(e, t) {
  let n,
    r,
    i,
    a = () => (
      (n ||=
        ((i = void 0),
        e()
          .then((e) => {
            ((n = void 0), (o.preload = void 0), (r = e[t ?? `default`]));
          })
          .catch((e) => {
            ((n = void 0), (i = e));
          }))),
      n
    ),
    o = function (e) {
      if (i) {
        if (zt(i) && typeof sessionStorage < `u`) {
          let e = `tanstack_router_reload:${i.message}`;
          if (!sessionStorage.getItem(e)) throw (sessionStorage.setItem(e, `1`), window.location.reload(), new Promise(() => {}));
        }
        throw i;
      }
      if (!r) {
        if (vn) vn(a());
        else throw a();
      }
      return j.createElement(r, e);
    };
  return ((o.preload = a), o);
}
function Sr(e) {
  let t = Pt(),
    n = `not-found-${an(t.stores.location, (e) => e.pathname)}-${an(t.stores.status)}`;
  return (0, M.jsx)(Cn, {
    getResetKey: () => n,
    onCatch: (t, n) => {
      if (Ut(t)) e.onCatch?.(t, n);
      else throw t;
    },
    errorComponent: ({ error: t }) => {
      if (Ut(t)) return e.fallback?.(t);
      throw t;
    },
    children: e.children,
  });
}
function Cr() {
  return (0, M.jsx)(`p`, { children: `Not Found` });
}
function wr(e, t, n) {
  return t.options.notFoundComponent
    ? (0, M.jsx)(t.options.notFoundComponent, { ...n })
    : e.options.defaultNotFoundComponent
      ? (0, M.jsx)(e.options.defaultNotFoundComponent, { ...n })
      : (0, M.jsx)(Cr, {});
}
function Tr(e, t) {
  let n = t?.options.pendingComponent ?? e.options.defaultPendingComponent;
  return n ? (0, M.jsx)(n, {}) : null;
}
var Er = (e, t) => e[0] === t[0] && e[1] === t[1],
  Dr = (e, t, n) => !t.isRoot || t.options.shellComponent || t.options.wrapInSuspense || n === !1 || n === `data-only` || !e.ssr,
  Or = j.memo(function ({ routeId: e }) {
    let t = Pt(),
      n = t.stores.getMatchStore(e);
    return kr(t, an(n));
  });
function kr(e, t) {
  let n = e.routesById[t.routeId],
    r = Tr(e, n),
    i = n.options.errorComponent ?? e.options.defaultErrorComponent,
    a = n.options.onCatch ?? e.options.defaultOnCatch,
    o = n.isRoot ? (n.options.notFoundComponent ?? e.options.notFoundRoute?.options.component) : n.options.notFoundComponent,
    s = t.ssr === !1 || t.ssr === `data-only`,
    c = Dr(e, n, t.ssr) && (n.options.wrapInSuspense ?? r ?? (n.options.errorComponent?.preload || s)),
    l = (0, M.jsx)(Ar, { match: t });
  (s && (l = (0, M.jsx)(Dn, { fallback: r, children: l })),
    o &&
      (l = (0, M.jsx)(Sr, {
        fallback: (e) => {
          if (((e.routeId ??= t.routeId), e.routeId !== t.routeId)) throw e;
          return j.createElement(o, e);
        },
        children: l,
      })),
    i &&
      (l = (0, M.jsx)(Cn, {
        getResetKey: () => t,
        errorComponent: i,
        onCatch: (e, n) => {
          if (Ut(e)) throw ((e.routeId ??= t.routeId), e);
          a?.(e, n);
        },
        children: l,
      })),
    c && (l = (0, M.jsx)(j.Suspense, { fallback: r, children: l })));
  let u = n.isRoot && n.options.shellComponent;
  return u
    ? (0, M.jsx)($t.Provider, { value: t.routeId, children: (0, M.jsxs)(u, { children: [l, null] }) })
    : (0, M.jsxs)($t.Provider, { value: t.routeId, children: [l, null] });
}
var Ar = j.memo(function ({ match: e }) {
    let t = Pt(),
      n = e.routeId,
      r = t.routesById[n],
      i = j.useMemo(() => {
        let i = (r.options.remountDeps ?? t.options.defaultRemountDeps)?.({
          routeId: n,
          loaderDeps: e.loaderDeps,
          params: e._strictParams,
          search: e._strictSearch,
        });
        return i ? JSON.stringify(i) : void 0;
      }, [n, e.loaderDeps, e._strictParams, e._strictSearch, r.options.remountDeps, t.options.defaultRemountDeps]),
      a = j.useMemo(() => {
        let e = r.options.component ?? t.options.defaultComponent;
        return e ? (0, M.jsx)(e, {}, i) : (0, M.jsx)(jr, {});
      }, [i, r.options.component, t.options.defaultComponent]);
    if (e.status === `pending`) {
      if (t.ssr && !Dr(t, r, e.ssr)) return a;
      if (t._tx) throw t._tx[5];
      return Tr(t, r);
    }
    if (e.status === `notFound`) return wr(t, r, e.error);
    if (e.status === `error`) throw e.error;
    return a;
  }),
  jr = j.memo(function () {
    let e = Pt(),
      t = j.useContext($t),
      n,
      r,
      i;
    {
      let a = e.stores.getMatchStore(t);
      (([n, r] = an(a, (e) => [!!e._notFound, e.error], { compare: Er })), (i = an(e.stores.ids, (e) => e[e.indexOf(t) + 1])));
    }
    if (n) return wr(e, e.routesById[t], r);
    if (!i) return null;
    let a = (0, M.jsx)(Or, { routeId: i });
    return t === `__root__` ? (0, M.jsx)(j.Suspense, { fallback: Tr(e), children: a }) : a;
  });
function Mr(e, t) {
  let n = e[1];
  ((e.length = 0), n?.(t));
}
function Nr({ t: e }) {
  let t = Pt(),
    n = (t._rendered ??= []);
  return (
    (t.startTransition = (r, i) =>
      new Promise((a) => {
        (Mr(n, !1), n.push(i, a), e(t), j.startTransition(r));
      })),
    yn(() => {
      let e = t.history.subscribe(t.load);
      t.updateLatestLocation();
      let r = t.latestLocation,
        i = t.buildLocation({ to: r.pathname, search: !0, params: !0, hash: !0, state: !0, _includeValidateSearch: !0 });
      if (Kt(r.publicHref) !== Kt(i.publicHref)) return (t.commitLocation({ ...i, replace: !0, ignoreBlocker: !0 }), e);
      let a = t.stores.resolvedLocation.get();
      return (
        a?.href === r.href && a.state.__TSR_key === r.state.__TSR_key
          ? n.push(t.stores.matches.get(), (e) => {
              e && t.emit({ type: `onRendered`, ...Vt(a, a) });
            })
          : t._tx || t.load({ sync: !0 }).catch(console.error),
        e
      );
    }, [t, t.history]),
    null
  );
}
function Pr() {
  let e = Pt(),
    t = e.routesById[en],
    n = Tr(e, t),
    r = (0, M.jsxs)(M.Fragment, {
      children: [
        (0, M.jsx)(Nr, { t: j.useState()[1] }),
        e.ssr ? (0, M.jsx)(Fr, {}) : (0, M.jsx)(j.Suspense, { fallback: n, children: (0, M.jsx)(Fr, {}) }),
      ],
    });
  return e.options.InnerWrap ? (0, M.jsx)(e.options.InnerWrap, { children: r }) : r;
}
function Fr() {
  let e = Pt(),
    t = e._rendered,
    n = an(e.stores.matches, (e) => t[0] ?? e),
    r = n[0],
    i = r?.routeId;
  yn(() => {
    t[0] === n && Mr(t, !0);
  }, [t, n]);
  let a = i ? (0, M.jsx)(Or, { routeId: i }) : null;
  return e.options.disableGlobalCatchBoundary ? a : (0, M.jsx)(Cn, { getResetKey: () => r, onCatch: void 0, children: a });
}
var Ir = (e) => ({ createMutableStore: Kn, createReadonlyStore: Kn, batch: Un }),
  Lr = (e) => new Rr(e),
  Rr = class extends qt {
    constructor(e) {
      super(e, Ir);
    }
  };
function zr({ router: e, children: t, ...n }) {
  Ht(n) && e.update({ ...e.options, ...n, context: { ...e.options.context, ...n.context } });
  let r = (0, M.jsx)(At.Provider, { value: e, children: t });
  return e.options.Wrap ? (0, M.jsx)(e.options.Wrap, { children: r }) : r;
}
function Br({ router: e, ...t }) {
  return (0, M.jsx)(zr, { router: e, ...t, children: (0, M.jsx)(Pr, {}) });
}
function Vr(e) {
  let t = Pt();
  return an(t.stores.location, Yn(e, t));
}
var Hr = t((e) => {
    function t(e, t) {
      var n = e.length;
      e.push(t);
      a: for (; 0 < n;) {
        var r = (n - 1) >>> 1,
          a = e[r];
        if (0 < i(a, t)) ((e[r] = t), (e[n] = a), (n = r));
        else break a;
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0];
    }
    function r(e) {
      if (e.length === 0) return null;
      var t = e[0],
        n = e.pop();
      if (n !== t) {
        e[0] = n;
        a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l];
          if (0 > i(c, n)) l < a && 0 > i(u, c) ? ((e[r] = u), (e[l] = n), (r = l)) : ((e[r] = c), (e[s] = n), (r = s));
          else if (l < a && 0 > i(u, n)) ((e[r] = u), (e[l] = n), (r = l));
          else break a;
        }
      }
      return t;
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex;
      return n === 0 ? e.id - t.id : n;
    }
    if (((e.unstable_now = void 0), typeof performance == `object` && typeof performance.now == `function`)) {
      var a = performance;
      e.unstable_now = function () {
        return a.now();
      };
    } else {
      var o = Date,
        s = o.now();
      e.unstable_now = function () {
        return o.now() - s;
      };
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null;
    function b(e) {
      for (var i = n(l); i !== null;) {
        if (i.callback === null) r(l);
        else if (i.startTime <= e) (r(l), (i.sortIndex = i.expirationTime), t(c, i));
        else break;
        i = n(l);
      }
    }
    function x(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) ((m = !0), ee || ((ee = !0), ie()));
        else {
          var t = n(l);
          t !== null && se(x, t.startTime - e);
        }
      }
    }
    var ee = !1,
      S = -1,
      C = 5,
      te = -1;
    function ne() {
      return g ? !0 : !(e.unstable_now() - te < C);
    }
    function re() {
      if (((g = !1), ee)) {
        var t = e.unstable_now();
        te = t;
        var i = !0;
        try {
          a: {
            ((m = !1), h && ((h = !1), v(S), (S = -1)), (p = !0));
            var a = f;
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && ne());) {
                  var o = d.callback;
                  if (typeof o == `function`) {
                    ((d.callback = null), (f = d.priorityLevel));
                    var s = o(d.expirationTime <= t);
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ((d.callback = s), b(t), (i = !0));
                      break b;
                    }
                    (d === n(c) && r(c), b(t));
                  } else r(c);
                  d = n(c);
                }
                if (d !== null) i = !0;
                else {
                  var u = n(l);
                  (u !== null && se(x, u.startTime - t), (i = !1));
                }
              }
              break a;
            } finally {
              ((d = null), (f = a), (p = !1));
            }
            i = void 0;
          }
        } finally {
          i ? ie() : (ee = !1);
        }
      }
    }
    var ie;
    if (typeof y == `function`)
      ie = function () {
        y(re);
      };
    else if (typeof MessageChannel < `u`) {
      var ae = new MessageChannel(),
        oe = ae.port2;
      ((ae.port1.onmessage = re),
        (ie = function () {
          oe.postMessage(null);
        }));
    } else
      ie = function () {
        _(re, 0);
      };
    function se(t, n) {
      S = _(function () {
        t(e.unstable_now());
      }, n);
    }
    ((e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = function (e) {
        e.callback = null;
      }),
      (e.unstable_forceFrameRate = function (e) {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`,
            )
          : (C = 0 < e ? Math.floor(1e3 / e) : 5);
      }),
      (e.unstable_getCurrentPriorityLevel = function () {
        return f;
      }),
      (e.unstable_next = function (e) {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3;
            break;
          default:
            t = f;
        }
        var n = f;
        f = t;
        try {
          return e();
        } finally {
          f = n;
        }
      }),
      (e.unstable_requestPaint = function () {
        g = !0;
      }),
      (e.unstable_runWithPriority = function (e, t) {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break;
          default:
            e = 3;
        }
        var n = f;
        f = e;
        try {
          return t();
        } finally {
          f = n;
        }
      }),
      (e.unstable_scheduleCallback = function (r, i, a) {
        var o = e.unstable_now();
        switch ((typeof a == `object` && a ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o)) : (a = o), r)) {
          case 1:
            var s = -1;
            break;
          case 2:
            s = 250;
            break;
          case 5:
            s = 1073741823;
            break;
          case 4:
            s = 1e4;
            break;
          default:
            s = 5e3;
        }
        return (
          (s = a + s),
          (r = { id: u++, callback: i, priorityLevel: r, startTime: a, expirationTime: s, sortIndex: -1 }),
          a > o
            ? ((r.sortIndex = a), t(l, r), n(c) === null && r === n(l) && (h ? (v(S), (S = -1)) : (h = !0), se(x, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), ee || ((ee = !0), ie()))),
          r
        );
      }),
      (e.unstable_shouldYield = ne),
      (e.unstable_wrapCallback = function (e) {
        var t = f;
        return function () {
          var n = f;
          f = t;
          try {
            return e.apply(this, arguments);
          } finally {
            f = n;
          }
        };
      }));
  }),
  Ur = t((e, t) => {
    t.exports = Hr();
  }),
  Wr = t((e) => {
    var t = Ur(),
      n = Be(),
      r = xt();
    function i(e) {
      var t = `https://react.dev/errors/` + e;
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1]);
        for (var n = 2; n < arguments.length; n++) t += `&args[]=` + encodeURIComponent(arguments[n]);
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      );
    }
    function a(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11));
    }
    function o(e) {
      for (var t = e, n = t; n && !n.alternate;) ((t = n), t.flags & 4098 && (e = t.return), (n = t.return));
      for (; t.return;) t = t.return;
      return t.tag === 3 ? e : null;
    }
    function s(e) {
      if (e.tag === 13) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated;
      }
      return null;
    }
    function c(e) {
      if (e.tag === 31) {
        var t = e.memoizedState;
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null)) return t.dehydrated;
      }
      return null;
    }
    function l(e) {
      if (o(e) !== e) throw Error(i(188));
    }
    function u(e) {
      var t = e.alternate;
      if (!t) {
        if (((t = o(e)), t === null)) throw Error(i(188));
        return t === e ? e : null;
      }
      for (var n = e, r = t; ;) {
        var a = n.return;
        if (a === null) break;
        var s = a.alternate;
        if (s === null) {
          if (((r = a.return), r !== null)) {
            n = r;
            continue;
          }
          break;
        }
        if (a.child === s.child) {
          for (s = a.child; s;) {
            if (s === n) return (l(a), e);
            if (s === r) return (l(a), t);
            s = s.sibling;
          }
          throw Error(i(188));
        }
        if (n.return !== r.return) ((n = a), (r = s));
        else {
          for (var c = !1, u = a.child; u;) {
            if (u === n) {
              ((c = !0), (n = a), (r = s));
              break;
            }
            if (u === r) {
              ((c = !0), (r = a), (n = s));
              break;
            }
            u = u.sibling;
          }
          if (!c) {
            for (u = s.child; u;) {
              if (u === n) {
                ((c = !0), (n = s), (r = a));
                break;
              }
              if (u === r) {
                ((c = !0), (r = s), (n = a));
                break;
              }
              u = u.sibling;
            }
            if (!c) throw Error(i(189));
          }
        }
        if (n.alternate !== r) throw Error(i(190));
      }
      if (n.tag !== 3) throw Error(i(188));
      return n.stateNode.current === n ? e : t;
    }
    function d(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e;
      for (e = e.child; e !== null;) {
        if (((t = d(e)), t !== null)) return t;
        e = e.sibling;
      }
      return null;
    }
    function f(e, t, n, r, i, a) {
      for (; e !== null;) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) && (t || (e.tag !== 5 && e.tag !== 27)) && f(e.child, t, n, r, i, a))
        )
          return !0;
        e = e.sibling;
      }
      return !1;
    }
    function p(e) {
      for (e = e.return; e !== null;) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
        e = e.return;
      }
      return null;
    }
    function m(e) {
      var t = !1;
      for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);) e = e.return;
      return t;
    }
    function h(e) {
      var t = [null, null],
        n = p(e);
      return (n === null || g(t, e, n.child, { foundSelf: !1 }), t);
    }
    function g(e, t, n, r) {
      for (; n !== null;) {
        if (n === t) r.foundSelf = !0;
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0);
          e[0] = n;
        } else if ((n.tag !== 22 || n.memoizedState === null) && g(e, t, n.child, r)) return !0;
        n = n.sibling;
      }
      return !1;
    }
    function _(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode;
        case 3:
          return e.stateNode.containerInfo;
        default:
          throw Error(i(559));
      }
    }
    var v = null,
      y = null;
    function b(e, t, n) {
      return e === n || (e === t && ((v = e), !0));
    }
    function x(e, t, n) {
      return e === n ? ((y = e), !1) : e === t && (y !== null && (v = e), !0);
    }
    function ee(e) {
      if (e === null) return null;
      do e = e === null ? null : e.return;
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
      return e || null;
    }
    function S(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++;
      i = 0;
      for (var a = t; a; a = n(a)) i++;
      for (; 0 < r - i;) ((e = n(e)), r--);
      for (; 0 < i - r;) ((t = n(t)), i--);
      for (; r--;) {
        if (e === t || (t !== null && e === t.alternate)) return e;
        ((e = n(e)), (t = n(t)));
      }
      return null;
    }
    var C = Object.assign,
      te = Symbol.for(`react.element`),
      ne = Symbol.for(`react.transitional.element`),
      re = Symbol.for(`react.portal`),
      ie = Symbol.for(`react.fragment`),
      ae = Symbol.for(`react.strict_mode`),
      oe = Symbol.for(`react.profiler`),
      se = Symbol.for(`react.consumer`),
      ce = Symbol.for(`react.context`),
      le = Symbol.for(`react.forward_ref`),
      ue = Symbol.for(`react.suspense`),
      de = Symbol.for(`react.suspense_list`),
      fe = Symbol.for(`react.memo`),
      pe = Symbol.for(`react.lazy`),
      me = Symbol.for(`react.activity`),
      he = Symbol.for(`react.legacy_hidden`),
      ge = Symbol.for(`react.memo_cache_sentinel`),
      _e = Symbol.for(`react.view_transition`),
      ve = Symbol.for(`react.recoverable`),
      ye = Symbol.iterator;
    function be(e) {
      return typeof e != `object` || !e ? null : ((e = (ye && e[ye]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var xe = Symbol.for(`react.client.reference`);
    function Se(e) {
      if (e == null) return null;
      if (typeof e == `function`) return e.$$typeof === xe ? null : e.displayName || e.name || null;
      if (typeof e == `string`) return e;
      switch (e) {
        case ie:
          return `Fragment`;
        case oe:
          return `Profiler`;
        case ae:
          return `StrictMode`;
        case ue:
          return `Suspense`;
        case de:
          return `SuspenseList`;
        case me:
          return `Activity`;
        case _e:
          return `ViewTransition`;
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case re:
            return `Portal`;
          case ce:
            return e.displayName || `Context`;
          case se:
            return (e._context.displayName || `Context`) + `.Consumer`;
          case le:
            var t = e.render;
            return (
              (e = e.displayName),
              (e ||= ((e = t.displayName || t.name || ``), e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            );
          case fe:
            return ((t = e.displayName || null), t === null ? Se(e.type) || `Memo` : t);
          case pe:
            ((t = e._payload), (e = e._init));
            try {
              return Se(e(t));
            } catch {}
        }
      return null;
    }
    var Ce = Array.isArray,
      w = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      T = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      we = { pending: !1, data: null, method: null, action: null },
      Te = [],
      Ee = -1;
    function De(e) {
      return { current: e };
    }
    function Oe(e) {
      0 > Ee || ((e.current = Te[Ee]), (Te[Ee] = null), Ee--);
    }
    function E(e, t) {
      (Ee++, (Te[Ee] = e.current), (e.current = t));
    }
    var ke = De(null),
      Ae = De(null),
      je = De(null),
      Me = De(null);
    function Ne(e, t) {
      switch ((E(je, t), E(Ae, e), E(ke, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0;
          break;
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) ((t = up(t)), (e = dp(t, e)));
          else
            switch (e) {
              case `svg`:
                e = 1;
                break;
              case `math`:
                e = 2;
                break;
              default:
                e = 0;
            }
      }
      (Oe(ke), E(ke, e));
    }
    function Pe() {
      (Oe(ke), Oe(Ae), Oe(je));
    }
    function Fe(e) {
      var t = e.memoizedState;
      (t !== null && ((sh._currentValue = t.memoizedState), E(Me, e)), (t = ke.current));
      var n = dp(t, e.type);
      t !== n && (E(Ae, e), E(ke, n));
    }
    function Ie(e) {
      (Ae.current === e && (Oe(ke), Oe(Ae)), Me.current === e && (Oe(Me), (sh._currentValue = we)));
    }
    var Le, Re;
    function ze(e) {
      if (Le === void 0)
        try {
          throw Error();
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/);
          ((Le = (t && t[1]) || ``),
            (Re =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``));
        }
      return (
        `
` +
        Le +
        e +
        Re
      );
    }
    var Ve = !1;
    function He(e, t) {
      if (!e || Ve) return ``;
      Ve = !0;
      var n = Error.prepareStackTrace;
      Error.prepareStackTrace = void 0;
      try {
        var r = {
          DetermineComponentFrameRoot: function () {
            try {
              if (t) {
                var n = function () {
                  throw Error();
                };
                if (
                  (Object.defineProperty(n.prototype, 'props', {
                    set: function () {
                      throw Error();
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, []);
                  } catch (e) {
                    var r = e;
                  }
                  Reflect.construct(e, [], n);
                } else {
                  try {
                    n.call();
                  } catch (e) {
                    r = e;
                  }
                  n = !1;
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`);
                    (Object.defineProperty(e.prototype, 'props', {
                      configurable: !0,
                      set: function () {
                        throw Error();
                      },
                    }),
                      (n = !0),
                      new e());
                  } finally {
                    n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, 'props', i));
                  }
                }
              } else {
                try {
                  throw Error();
                } catch (e) {
                  r = e;
                }
                (n = e()) && typeof n.catch == `function` && n.catch(function () {});
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack];
            }
            return [null, null];
          },
        };
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`;
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`);
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, 'name', { value: `DetermineComponentFrameRoot` });
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1];
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`);
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`);) r++;
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`);) i++;
          if (r === c.length || i === l.length) for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `);
                    return (e.displayName && u.includes(`<anonymous>`) && (u = u.replace(`<anonymous>`, e.displayName)), u);
                  }
                while (1 <= r && 0 <= i);
              break;
            }
        }
      } finally {
        ((Ve = !1), (Error.prepareStackTrace = n));
      }
      return (n = e ? e.displayName || e.name : ``) ? ze(n) : ``;
    }
    function Ue(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return ze(e.type);
        case 16:
          return ze(`Lazy`);
        case 13:
          return e.child !== t && t !== null ? ze(`Suspense Fallback`) : ze(`Suspense`);
        case 19:
          return ze(`SuspenseList`);
        case 0:
        case 15:
          return He(e.type, !1);
        case 11:
          return He(e.type.render, !1);
        case 1:
          return He(e.type, !0);
        case 31:
          return ze(`Activity`);
        case 30:
          return ze(`ViewTransition`);
        default:
          return ``;
      }
    }
    function We(e) {
      try {
        var t = ``,
          n = null;
        do ((t += Ue(e, n)), (n = e), (e = e.return));
        while (e);
        return t;
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        );
      }
    }
    var Ge = Object.prototype.hasOwnProperty,
      Ke = t.unstable_scheduleCallback,
      D = t.unstable_cancelCallback,
      qe = t.unstable_shouldYield,
      Je = t.unstable_requestPaint,
      Ye = t.unstable_now,
      Xe = t.unstable_getCurrentPriorityLevel,
      Ze = t.unstable_ImmediatePriority,
      Qe = t.unstable_UserBlockingPriority,
      $e = t.unstable_NormalPriority,
      et = t.unstable_LowPriority,
      tt = t.unstable_IdlePriority,
      nt = t.log,
      rt = t.unstable_setDisableYieldValue,
      it = null,
      at = null;
    function O(e) {
      if ((typeof nt == `function` && rt(e), at && typeof at.setStrictMode == `function`))
        try {
          at.setStrictMode(it, e);
        } catch {}
    }
    var ot = Math.clz32 ? Math.clz32 : lt,
      st = Math.log,
      ct = Math.LN2;
    function lt(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((st(e) / ct) | 0)) | 0);
    }
    var ut = 256,
      k = 262144,
      dt = 4194304;
    function ft(e) {
      var t = e & 42;
      if (t !== 0) return t;
      switch (e & -e) {
        case 1:
          return 1;
        case 2:
          return 2;
        case 4:
          return 4;
        case 8:
          return 8;
        case 16:
          return 16;
        case 32:
          return 32;
        case 64:
          return 64;
        case 128:
          return 128;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e;
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560;
        case 67108864:
          return 67108864;
        case 134217728:
          return 134217728;
        case 268435456:
          return 268435456;
        case 536870912:
          return 536870912;
        case 1073741824:
          return 0;
        default:
          return e;
      }
    }
    function pt(e, t, n) {
      var r = e.pendingLanes;
      if (r === 0) return 0;
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes;
      e = e.warmLanes;
      var s = r & 134217727;
      return (
        s === 0
          ? ((s = r & ~a), s === 0 ? (o === 0 ? n || ((n = r & ~e), n !== 0 && (i = ft(n))) : (i = ft(o))) : (i = ft(s)))
          : ((r = s & ~a),
            r === 0 ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = ft(n))) : (i = ft(o))) : (i = ft(r))),
        i === 0
          ? 0
          : t !== 0 && t !== i && (t & a) === 0 && ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      );
    }
    function mt(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
    }
    function ht(e, t) {
      t & 8 && (t |= t & 32);
      var n = e.entangledLanes;
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n;) {
          var r = 31 - ot(n),
            i = 1 << r;
          ((t |= e[r]), (n &= ~i));
        }
      return t;
    }
    function gt(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250;
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3;
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1;
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1;
        default:
          return -1;
      }
    }
    function _t() {
      var e = dt;
      return ((dt <<= 1), !(dt & 62914560) && (dt = 4194304), e);
    }
    function vt(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e);
      return t;
    }
    function yt(e, t) {
      ((e.pendingLanes |= t), t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0)));
    }
    function bt(e, t, n, r, i, a) {
      var o = e.pendingLanes;
      ((e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0));
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates;
      for (n = o & ~n; 0 < n;) {
        var u = 31 - ot(n),
          d = 1 << u;
        ((s[u] = 0), (c[u] = -1));
        var f = l[u];
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u];
            p !== null && (p.lane &= -536870913);
          }
        n &= ~d;
      }
      (r !== 0 && St(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t)));
    }
    function St(e, t, n) {
      ((e.pendingLanes |= t), (e.suspendedLanes &= ~t));
      var r = 31 - ot(t);
      ((e.entangledLanes |= t), (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930)));
    }
    function Ct(e, t) {
      var n = (e.entangledLanes |= t);
      for (e = e.entanglements; n;) {
        var r = 31 - ot(n),
          i = 1 << r;
        ((i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i));
      }
    }
    function wt(e, t) {
      var n = t & -t;
      return ((n = n & 42 ? 1 : Tt(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0);
    }
    function Tt(e) {
      switch (e) {
        case 2:
          e = 1;
          break;
        case 8:
          e = 4;
          break;
        case 32:
          e = 16;
          break;
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128;
          break;
        case 268435456:
          e = 134217728;
          break;
        default:
          e = 0;
      }
      return e;
    }
    function Et(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2);
    }
    function Dt() {
      var e = T.p;
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e;
    }
    function Ot(e, t) {
      var n = T.p;
      try {
        return ((T.p = e), t());
      } finally {
        T.p = n;
      }
    }
    var kt = Math.random().toString(36).slice(2),
      At = `__reactFiber$` + kt,
      jt = `__reactProps$` + kt,
      Mt = `__reactContainer$` + kt,
      Nt = `__reactEvents$` + kt,
      Pt = `__reactListeners$` + kt,
      Ft = `__reactHandles$` + kt,
      It = `__reactResources$` + kt,
      Lt = `__reactMarker$` + kt,
      Rt = `__reactLoad$` + kt;
    function zt(e) {
      (delete e[At], delete e[jt], delete e[Pt], delete e[Ft]);
    }
    function Bt(e) {
      var t;
      if ((t = e[At])) return t;
      for (var n = e.parentNode; n;) {
        if ((t = n[Mt] || n[At])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null;) {
              if ((n = e[At])) return n;
              e = fm(e);
            }
          return t;
        }
        ((e = n), (n = e.parentNode));
      }
      return null;
    }
    function Vt(e) {
      if ((e = e[At] || e[Mt])) {
        var t = e.tag;
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
      }
      return null;
    }
    function Ht(e) {
      var t = e.tag;
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
      throw Error(i(33));
    }
    function Ut(e) {
      var t = e[It];
      return ((t ||= e[It] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t);
    }
    function Wt(e) {
      e[Lt] = !0;
    }
    function Gt(e) {
      e[Rt] = void 0;
    }
    var Kt = new Set(),
      qt = {};
    function Jt(e, t) {
      (Yt(e, t), Yt(e + `Capture`, t));
    }
    function Yt(e, t) {
      for (qt[e] = t, e = 0; e < t.length; e++) Kt.add(t[e]);
    }
    var Xt = RegExp(
        `^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`,
      ),
      Zt = {},
      Qt = {};
    function $t(e) {
      return Ge.call(Qt, e) ? !0 : Ge.call(Zt, e) ? !1 : Xt.test(e) ? (Qt[e] = !0) : ((Zt[e] = !0), !1);
    }
    var A = !1;
    function en() {
      var e = A;
      return ((A = !1), e);
    }
    function tn(e, t, n) {
      if ($t(t)) {
        if (n === null) e.removeAttribute(t);
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t);
              return;
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5);
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t);
                return;
              }
          }
          e.setAttribute(t, n);
        }
      }
    }
    function nn(e, t, n) {
      if (n === null) e.removeAttribute(t);
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t);
            return;
        }
        e.setAttribute(t, n);
      }
    }
    function rn(e, t, n, r) {
      if (r === null) e.removeAttribute(n);
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n);
            return;
        }
        e.setAttributeNS(t, n, r);
      }
    }
    function an(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e;
        case `object`:
          return e;
        default:
          return ``;
      }
    }
    function on(e) {
      var t = e.type;
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`);
    }
    function sn(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
      if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == `function` && typeof r.set == `function`) {
        var i = r.get,
          a = r.set;
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this);
            },
            set: function (e) {
              ((n = `` + e), a.call(this, e));
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: function () {
              return n;
            },
            setValue: function (e) {
              n = `` + e;
            },
            stopTracking: function () {
              ((e._valueTracker = null), delete e[t]);
            },
          }
        );
      }
    }
    function cn(e) {
      if (!e._valueTracker) {
        var t = on(e) ? `checked` : `value`;
        e._valueTracker = sn(e, t, `` + e[t]);
      }
    }
    function ln(e) {
      if (!e) return !1;
      var t = e._valueTracker;
      if (!t) return !0;
      var n = t.getValue(),
        r = ``;
      return (e && (r = on(e) ? (e.checked ? `true` : `false`) : e.value), (e = r), e !== n && (t.setValue(e), !0));
    }
    var un = /[\n"\\]/g;
    function dn(e) {
      return e.replace(un, function (e) {
        return `\\` + e.charCodeAt(0).toString(16) + ` `;
      });
    }
    function fn(e, t, n, r, i, a, o, s) {
      ((e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + an(t))
            : e.value !== `` + an(t) && (e.value = `` + an(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : mn(e, an(n))
          : o === `number` && e.value == t
            ? mn(e, an(e.value))
            : mn(e, an(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + an(s))
          : e.removeAttribute(`name`));
    }
    function pn(e, t, n, r, i, a, o, s) {
      if (
        (a != null && typeof a != `function` && typeof a != `symbol` && typeof a != `boolean` && (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          cn(e);
          return;
        }
        ((n = n == null ? `` : `` + an(n)),
          (t = t == null ? n : `` + an(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t));
      }
      ((r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean` && (e.name = o),
        cn(e));
    }
    function mn(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t);
    }
    function hn(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {};
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0;
        for (n = 0; n < e.length; n++)
          ((i = t.hasOwnProperty(`$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0));
      } else {
        for (n = `` + an(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ((e[i].selected = !0), r && (e[i].defaultSelected = !0));
            return;
          }
          t !== null || e[i].disabled || (t = e[i]);
        }
        t !== null && (t.selected = !0);
      }
    }
    function gn(e, t, n) {
      t != null && ((t = `` + an(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + an(n));
    }
    function _n(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(i(92));
          if (Ce(r)) {
            if (1 < r.length) throw Error(i(93));
            r = r[0];
          }
          n = r;
        }
        ((n ??= ``), (t = n));
      }
      ((n = an(t)), (e.defaultValue = n), (r = e.textContent), r === n && r !== `` && r !== null && (e.value = r), cn(e));
    }
    function j(e, t) {
      if (t) {
        var n = e.firstChild;
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t;
          return;
        }
      }
      e.textContent = t;
    }
    var vn = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `,
      ),
    );
    function yn(e, t, n) {
      var r = t.indexOf(`--`) === 0;
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || vn.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`);
    }
    function bn(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(i(62));
      if (((e = e.style), n != null)) {
        for (var r in n)
          !n.hasOwnProperty(r) ||
            (t != null && t.hasOwnProperty(r)) ||
            (r.indexOf(`--`) === 0 ? e.setProperty(r, ``) : r === `float` ? (e.cssFloat = ``) : (e[r] = ``), (A = !0));
        for (var a in t) ((r = t[a]), t.hasOwnProperty(a) && n[a] !== r && (yn(e, a, r), (A = !0)));
      } else for (var o in t) t.hasOwnProperty(o) && yn(e, o, t[o]);
    }
    function xn(e) {
      if (e.indexOf(`-`) === -1) return !1;
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1;
        default:
          return !0;
      }
    }
    var Sn = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      M =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
    function Cn(e) {
      return M.test(`` + e) ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')` : e;
    }
    function wn() {}
    var Tn = null;
    function En(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      );
    }
    var Dn = null,
      On = null;
    function kn(e) {
      var t = Vt(e);
      if (t && (e = t.stateNode)) {
        var n = e[jt] || null;
        a: switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              (fn(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode;) n = n.parentNode;
              for (n = n.querySelectorAll(`input[name="` + dn(`` + t) + `"][type="radio"]`), t = 0; t < n.length; t++) {
                var r = n[t];
                if (r !== e && r.form === e.form) {
                  var a = r[jt] || null;
                  if (!a) throw Error(i(90));
                  fn(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
                }
              }
              for (t = 0; t < n.length; t++) ((r = n[t]), r.form === e.form && ln(r));
            }
            break a;
          case `textarea`:
            gn(e, n.value, n.defaultValue);
            break a;
          case `select`:
            ((t = n.value), t != null && hn(e, !!n.multiple, t, !1));
        }
      }
    }
    var An = !1;
    function jn(e, t, n) {
      if (An) return e(t, n);
      An = !0;
      try {
        return e(t);
      } finally {
        if (((An = !1), (Dn !== null || On !== null) && (zd(), Dn && ((t = Dn), (e = On), (On = Dn = null), kn(t), e))))
          for (t = 0; t < e.length; t++) kn(e[t]);
      }
    }
    function Mn(e, t) {
      var n = e.stateNode;
      if (n === null) return null;
      var r = n[jt] || null;
      if (r === null) return null;
      n = r[t];
      a: switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ((r = !r.disabled) || ((e = e.type), (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r));
          break a;
        default:
          e = !1;
      }
      if (e) return null;
      if (n && typeof n != `function`) throw Error(i(231, t, typeof n));
      return n;
    }
    var Nn = typeof window < `u` && window.document !== void 0 && window.document.createElement !== void 0,
      Pn = !1;
    if (Nn)
      try {
        var Fn = {};
        (Object.defineProperty(Fn, 'passive', {
          get: function () {
            Pn = !0;
          },
        }),
          window.addEventListener(`test`, Fn, Fn),
          window.removeEventListener(`test`, Fn, Fn));
      } catch {
        Pn = !1;
      }
    var In = null,
      Ln = null,
      Rn = null;
    function zn() {
      if (Rn) return Rn;
      var e,
        t = Ln,
        n = t.length,
        r,
        i = `value` in In ? In.value : In.textContent,
        a = i.length;
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e;
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (Rn = i.slice(e, 1 < r ? 1 - r : void 0));
    }
    function Bn(e) {
      var t = e.keyCode;
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      );
    }
    function Vn() {
      return !0;
    }
    function Hn() {
      return !1;
    }
    function Un(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          e.hasOwnProperty(o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]));
        return (
          (this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Vn : Hn),
          (this.isPropagationStopped = Hn),
          this
        );
      }
      return (
        C(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0;
            var e = this.nativeEvent;
            e &&
              (e.preventDefault ? e.preventDefault() : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = Vn));
          },
          stopPropagation: function () {
            var e = this.nativeEvent;
            e &&
              (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = Vn));
          },
          persist: function () {},
          isPersistent: Vn,
        }),
        t
      );
    }
    var Wn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: function (e) {
          return e.timeStamp || Date.now();
        },
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Gn = Un(Wn),
      Kn = C({}, Wn, { view: 0, detail: 0 }),
      qn = Un(Kn),
      Jn,
      Yn,
      Xn,
      Zn = C({}, Kn, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: cr,
        button: 0,
        buttons: 0,
        relatedTarget: function (e) {
          return e.relatedTarget === void 0 ? (e.fromElement === e.srcElement ? e.toElement : e.fromElement) : e.relatedTarget;
        },
        movementX: function (e) {
          return `movementX` in e
            ? e.movementX
            : (e !== Xn &&
                (Xn && e.type === `mousemove` ? ((Jn = e.screenX - Xn.screenX), (Yn = e.screenY - Xn.screenY)) : (Yn = Jn = 0),
                (Xn = e)),
              Jn);
        },
        movementY: function (e) {
          return `movementY` in e ? e.movementY : Yn;
        },
      }),
      Qn = Un(Zn),
      $n = Un(C({}, Zn, { dataTransfer: 0 })),
      er = Un(C({}, Kn, { relatedTarget: 0 })),
      tr = Un(C({}, Wn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      nr = Un(
        C({}, Wn, {
          clipboardData: function (e) {
            return `clipboardData` in e ? e.clipboardData : window.clipboardData;
          },
        }),
      ),
      rr = Un(C({}, Wn, { data: 0 })),
      ir = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      ar = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      or = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` };
    function sr(e) {
      var t = this.nativeEvent;
      return t.getModifierState ? t.getModifierState(e) : (e = or[e]) ? !!t[e] : !1;
    }
    function cr() {
      return sr;
    }
    var lr = Un(
        C({}, Kn, {
          key: function (e) {
            if (e.key) {
              var t = ir[e.key] || e.key;
              if (t !== `Unidentified`) return t;
            }
            return e.type === `keypress`
              ? ((e = Bn(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? ar[e.keyCode] || `Unidentified`
                : ``;
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: cr,
          charCode: function (e) {
            return e.type === `keypress` ? Bn(e) : 0;
          },
          keyCode: function (e) {
            return e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0;
          },
          which: function (e) {
            return e.type === `keypress` ? Bn(e) : e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0;
          },
        }),
      ),
      ur = Un(
        C({}, Zn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        }),
      ),
      dr = Un(C({}, Wn, { submitter: 0 })),
      fr = Un(
        C({}, Kn, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: cr,
        }),
      ),
      pr = Un(C({}, Wn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      mr = Un(
        C({}, Zn, {
          deltaX: function (e) {
            return `deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0;
          },
          deltaY: function (e) {
            return `deltaY` in e ? e.deltaY : `wheelDeltaY` in e ? -e.wheelDeltaY : `wheelDelta` in e ? -e.wheelDelta : 0;
          },
          deltaZ: 0,
          deltaMode: 0,
        }),
      ),
      hr = Un(C({}, Wn, { newState: 0, oldState: 0, source: 0 })),
      gr = [9, 13, 27, 32],
      _r = Nn && `CompositionEvent` in window,
      vr = null;
    Nn && `documentMode` in document && (vr = document.documentMode);
    var yr = Nn && `TextEvent` in window && !vr,
      br = Nn && (!_r || (vr && 8 < vr && 11 >= vr)),
      xr = ` `,
      Sr = !1;
    function Cr(e, t) {
      switch (e) {
        case `keyup`:
          return gr.indexOf(t.keyCode) !== -1;
        case `keydown`:
          return t.keyCode !== 229;
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0;
        default:
          return !1;
      }
    }
    function wr(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null);
    }
    var Tr = !1;
    function Er(e, t) {
      switch (e) {
        case `compositionend`:
          return wr(t);
        case `keypress`:
          return t.which === 32 ? ((Sr = !0), xr) : null;
        case `textInput`:
          return ((e = t.data), e === xr && Sr ? null : e);
        default:
          return null;
      }
    }
    function Dr(e, t) {
      if (Tr) return e === `compositionend` || (!_r && Cr(e, t)) ? ((e = zn()), (Rn = Ln = In = null), (Tr = !1), e) : null;
      switch (e) {
        case `paste`:
          return null;
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char;
            if (t.which) return String.fromCharCode(t.which);
          }
          return null;
        case `compositionend`:
          return br && t.locale !== `ko` ? null : t.data;
        default:
          return null;
      }
    }
    var Or = {
      color: !0,
      date: !0,
      datetime: !0,
      'datetime-local': !0,
      email: !0,
      month: !0,
      number: !0,
      password: !0,
      range: !0,
      search: !0,
      tel: !0,
      text: !0,
      time: !0,
      url: !0,
      week: !0,
    };
    function kr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return t === `input` ? !!Or[e.type] : t === `textarea`;
    }
    function Ar(e, t, n, r) {
      (Dn ? (On ? On.push(r) : (On = [r])) : (Dn = r),
        (t = Jf(t, `onChange`)),
        0 < t.length && ((n = new Gn(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t })));
    }
    var jr = null,
      Mr = null;
    function Nr(e) {
      Vf(e, 0);
    }
    function Pr(e) {
      if (ln(Ht(e))) return e;
    }
    function Fr(e, t) {
      if (e === `change`) return t;
    }
    var Ir = !1;
    if (Nn) {
      var Lr;
      if (Nn) {
        var Rr = `oninput` in document;
        if (!Rr) {
          var zr = document.createElement(`div`);
          (zr.setAttribute(`oninput`, `return;`), (Rr = typeof zr.oninput == `function`));
        }
        Lr = Rr;
      } else Lr = !1;
      Ir = Lr && (!document.documentMode || 9 < document.documentMode);
    }
    function Br() {
      jr && (jr.detachEvent(`onpropertychange`, Vr), (Mr = jr = null));
    }
    function Vr(e) {
      if (e.propertyName === `value` && Pr(Mr)) {
        var t = [];
        (Ar(t, Mr, e, En(e)), jn(Nr, t));
      }
    }
    function Hr(e, t, n) {
      e === `focusin` ? (Br(), (jr = t), (Mr = n), jr.attachEvent(`onpropertychange`, Vr)) : e === `focusout` && Br();
    }
    function Wr(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return Pr(Mr);
    }
    function Gr(e, t) {
      if (e === `click`) return Pr(t);
    }
    function Kr(e, t) {
      if (e === `input` || e === `change`) return Pr(t);
    }
    function qr(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var Jr = typeof Object.is == `function` ? Object.is : qr;
    function Yr(e, t) {
      if (Jr(e, t)) return !0;
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1;
      var n = Object.keys(e),
        r = Object.keys(t);
      if (n.length !== r.length) return !1;
      for (r = 0; r < n.length; r++) {
        var i = n[r];
        if (!Ge.call(t, i) || !Jr(e[i], t[i])) return !1;
      }
      return !0;
    }
    function Xr(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null;
      try {
        return e.activeElement || e.body;
      } catch {
        return e.body;
      }
    }
    function Zr(e) {
      for (; e && e.firstChild;) e = e.firstChild;
      return e;
    }
    function Qr(e, t) {
      var n = Zr(e);
      e = 0;
      for (var r; n;) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e };
          e = r;
        }
        a: {
          for (; n;) {
            if (n.nextSibling) {
              n = n.nextSibling;
              break a;
            }
            n = n.parentNode;
          }
          n = void 0;
        }
        n = Zr(n);
      }
    }
    function $r(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? $r(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1;
    }
    function ei(e) {
      e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
      for (var t = Xr(e.document); t instanceof e.HTMLIFrameElement;) {
        try {
          var n = typeof t.contentWindow.location.href == `string`;
        } catch {
          n = !1;
        }
        if (n) e = t.contentWindow;
        else break;
        t = Xr(e.document);
      }
      return t;
    }
    function ti(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase();
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` || e.type === `search` || e.type === `tel` || e.type === `url` || e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      );
    }
    var ni = Nn && `documentMode` in document && 11 >= document.documentMode,
      ri = null,
      ii = null,
      ai = null,
      oi = !1;
    function si(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
      oi ||
        ri == null ||
        ri !== Xr(r) ||
        ((r = ri),
        `selectionStart` in r && ti(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = { anchorNode: r.anchorNode, anchorOffset: r.anchorOffset, focusNode: r.focusNode, focusOffset: r.focusOffset })),
        (ai && Yr(ai, r)) ||
          ((ai = r),
          (r = Jf(ii, `onSelect`)),
          0 < r.length && ((t = new Gn(`onSelect`, `select`, null, t, n)), e.push({ event: t, listeners: r }), (t.target = ri))));
    }
    function ci(e, t) {
      var n = {};
      return ((n[e.toLowerCase()] = t.toLowerCase()), (n[`Webkit` + e] = `webkit` + t), (n[`Moz` + e] = `moz` + t), n);
    }
    var li = {
        animationend: ci(`Animation`, `AnimationEnd`),
        animationiteration: ci(`Animation`, `AnimationIteration`),
        animationstart: ci(`Animation`, `AnimationStart`),
        transitionrun: ci(`Transition`, `TransitionRun`),
        transitionstart: ci(`Transition`, `TransitionStart`),
        transitioncancel: ci(`Transition`, `TransitionCancel`),
        transitionend: ci(`Transition`, `TransitionEnd`),
      },
      ui = {},
      di = {};
    Nn &&
      ((di = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete li.animationend.animation, delete li.animationiteration.animation, delete li.animationstart.animation),
      `TransitionEvent` in window || delete li.transitionend.transition);
    function fi(e) {
      if (ui[e]) return ui[e];
      if (!li[e]) return e;
      var t = li[e],
        n;
      for (n in t) if (t.hasOwnProperty(n) && n in di) return (ui[e] = t[n]);
      return e;
    }
    var pi = fi(`animationend`),
      mi = fi(`animationiteration`),
      hi = fi(`animationstart`),
      gi = fi(`transitionrun`),
      _i = fi(`transitionstart`),
      vi = fi(`transitioncancel`),
      yi = fi(`transitionend`),
      bi = new Map(),
      xi =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `,
        );
    xi.push(`scrollEnd`);
    function Si(e, t) {
      (bi.set(e, t), Jt(t, [e]));
    }
    var Ci = 0;
    function wi(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name;
      if (t.autoName !== null) return t.autoName;
      e = bd.identifierPrefix;
      var n = Ci++;
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e));
    }
    function Ti(e) {
      if (e == null || typeof e == `string`) return e;
      var t = null,
        n = Od;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]];
          if (i != null) {
            if (i === `none`) return `none`;
            t = t == null ? i : t + (` ` + i);
          }
        }
      return t ?? e.default;
    }
    function Ei(e, t) {
      return ((e = Ti(e)), (t = Ti(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t);
    }
    var Di =
        typeof reportError == `function`
          ? reportError
          : function (e) {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message: typeof e == `object` && e && typeof e.message == `string` ? String(e.message) : String(e),
                  error: e,
                });
                if (!window.dispatchEvent(t)) return;
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e);
                return;
              }
              console.error(e);
            },
      Oi = [],
      ki = 0,
      Ai = 0;
    function ji() {
      for (var e = ki, t = (Ai = ki = 0); t < e;) {
        var n = Oi[t];
        Oi[t++] = null;
        var r = Oi[t];
        Oi[t++] = null;
        var i = Oi[t];
        Oi[t++] = null;
        var a = Oi[t];
        if (((Oi[t++] = null), r !== null && i !== null)) {
          var o = r.pending;
          (o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i));
        }
        a !== 0 && Fi(n, i, a);
      }
    }
    function Mi(e, t, n, r) {
      ((Oi[ki++] = e),
        (Oi[ki++] = t),
        (Oi[ki++] = n),
        (Oi[ki++] = r),
        (Ai |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r));
    }
    function Ni(e, t, n, r) {
      return (Mi(e, t, n, r), Ii(e));
    }
    function Pi(e, t) {
      return (Mi(e, null, null, t), Ii(e));
    }
    function Fi(e, t, n) {
      e.lanes |= n;
      var r = e.alternate;
      r !== null && (r.lanes |= n);
      for (var i = !1, a = e.return; a !== null;)
        ((a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return));
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - ot(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null;
    }
    function Ii(e) {
      if (50 < kd) throw ((kd = 0), (Ad = null), Error(i(185)));
      for (var t = e.return; t !== null;) ((e = t), (t = e.return));
      return e.tag === 3 ? e.stateNode : null;
    }
    var Li = {};
    function Ri(e, t, n, r) {
      ((this.tag = e),
        (this.key = n),
        (this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null));
    }
    function zi(e, t, n, r) {
      return new Ri(e, t, n, r);
    }
    function Bi(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent));
    }
    function Vi(e, t) {
      var n = e.alternate;
      return (
        n === null
          ? ((n = zi(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t), (n.type = e.type), (n.flags = 0), (n.subtreeFlags = 0), (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      );
    }
    function Hi(e, t) {
      e.flags &= 1206910978;
      var n = e.alternate;
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      );
    }
    function Ui(e, t, n, r, a, o) {
      var s = 0;
      if (((r = e), typeof r == `function`)) Bi(r) && (s = 1);
      else if (typeof r == `string`) s = qm(e, n, ke.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5;
      else
        a: switch (r) {
          case me:
            return ((e = zi(31, n, t, a)), (e.elementType = me), (e.lanes = o), e);
          case ie:
            return Wi(n.children, a, o, t);
          case ae:
            ((s = 8), (a |= 24));
            break;
          case oe:
            return ((e = zi(12, n, t, a | 2)), (e.elementType = oe), (e.lanes = o), e);
          case ue:
            return ((e = zi(13, n, t, a)), (e.elementType = ue), (e.lanes = o), e);
          case de:
            return ((e = zi(19, n, t, a)), (e.elementType = de), (e.lanes = o), e);
          case he:
          case _e:
            return (
              (e = a | 32),
              (e = zi(30, n, t, e)),
              (e.elementType = _e),
              (e.lanes = o),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            );
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case ce:
                  s = 10;
                  break a;
                case se:
                  s = 9;
                  break a;
                case le:
                  s = 11;
                  break a;
                case fe:
                  s = 14;
                  break a;
                case pe:
                  ((s = 16), (r = null));
                  break a;
              }
            ((s = 29), (n = Error(i(130, e === null ? `null` : typeof e, ``))), (r = null));
        }
      return ((t = zi(s, n, t, a)), (t.elementType = e), (t.type = r), (t.lanes = o), t);
    }
    function Wi(e, t, n, r) {
      return ((e = zi(7, e, r, t)), (e.lanes = n), e);
    }
    function Gi(e, t, n) {
      return ((e = zi(6, e, null, t)), (e.lanes = n), e);
    }
    function Ki(e) {
      var t = zi(18, null, null, 0);
      return ((t.stateNode = e), t);
    }
    function qi(e, t, n) {
      return (
        (t = zi(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = { containerInfo: e.containerInfo, pendingChildren: null, implementation: e.implementation }),
        t
      );
    }
    var Ji = new WeakMap();
    function Yi(e, t) {
      if (typeof e == `object` && e) {
        var n = Ji.get(e);
        return n === void 0 ? ((t = { value: e, source: t, stack: We(t) }), Ji.set(e, t), t) : n;
      }
      return { value: e, source: t, stack: We(t) };
    }
    var Xi = [],
      Zi = 0,
      Qi = null,
      $i = 0,
      ea = [],
      ta = 0,
      na = null,
      ra = 1,
      ia = ``;
    function aa(e, t) {
      ((Xi[Zi++] = $i), (Xi[Zi++] = Qi), (Qi = e), ($i = t));
    }
    function oa(e, t, n) {
      ((ea[ta++] = ra), (ea[ta++] = ia), (ea[ta++] = na), (na = e));
      var r = ra;
      e = ia;
      var i = 32 - ot(r) - 1;
      ((r &= ~(1 << i)), (n += 1));
      var a = 32 - ot(t) + i;
      if (30 < a) {
        var o = i - (i % 5);
        ((a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          (ra = (1 << (32 - ot(t) + i)) | (n << i) | r),
          (ia = a + e));
      } else ((ra = (1 << a) | (n << i) | r), (ia = e));
    }
    function sa(e) {
      e.return !== null && (aa(e, 1), oa(e, 1, 0));
    }
    function ca(e) {
      for (; e === Qi;) ((Qi = Xi[--Zi]), (Xi[Zi] = null), ($i = Xi[--Zi]), (Xi[Zi] = null));
      for (; e === na;) ((na = ea[--ta]), (ea[ta] = null), (ia = ea[--ta]), (ea[ta] = null), (ra = ea[--ta]), (ea[ta] = null));
    }
    function la(e, t) {
      ((ea[ta++] = ra), (ea[ta++] = ia), (ea[ta++] = na), (ra = t.id), (ia = t.overflow), (na = e));
    }
    var ua = null,
      N = null,
      P = !1,
      da = null,
      fa = !1,
      pa = Error(i(519));
    function ma(e) {
      throw (ba(Yi(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`, ``)), e)), pa);
    }
    function ha(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps;
      switch (((t[At] = e), (t[jt] = r), n)) {
        case `dialog`:
          (Q(`cancel`, t), Q(`close`, t));
          break;
        case `iframe`:
        case `object`:
        case `embed`:
          Q(`load`, t);
          break;
        case `video`:
        case `audio`:
          for (n = 0; n < zf.length; n++) Q(zf[n], t);
          break;
        case `source`:
          Q(`error`, t);
          break;
        case `img`:
        case `image`:
        case `link`:
          (Q(`error`, t), Q(`load`, t));
          break;
        case `details`:
          Q(`toggle`, t);
          break;
        case `input`:
          (Q(`invalid`, t), pn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0));
          break;
        case `select`:
          Q(`invalid`, t);
          break;
        case `textarea`:
          (Q(`invalid`, t), _n(t, r.value, r.defaultValue, r.children));
      }
      ((n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        ep(t.textContent, n)
          ? (r.popover != null && (Q(`beforetoggle`, t), Q(`toggle`, t)),
            r.onScroll != null && Q(`scroll`, t),
            r.onScrollEnd != null && Q(`scrollend`, t),
            r.onClick != null && (t.onclick = wn),
            (t = !0))
          : (t = !1),
        t || ma(e, !0));
    }
    function ga(e) {
      for (ua = e.return; ua;)
        switch (ua.tag) {
          case 5:
          case 31:
          case 13:
            fa = !1;
            return;
          case 27:
          case 3:
            fa = !0;
            return;
          default:
            ua = ua.return;
        }
    }
    function _a(e) {
      if (e !== ua) return !1;
      if (!P) return (ga(e), (P = !0), !1);
      var t = e.tag,
        n;
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) && ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))), (n = !n)),
        n && N && ma(e),
        ga(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317));
        N = dm(e);
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317));
        N = dm(e);
      } else
        t === 27
          ? ((t = N), Sp(e.type) ? ((e = um), (um = null), (N = e)) : (N = t))
          : (N = ua ? lm(e.stateNode.nextSibling) : null);
      return !0;
    }
    function va() {
      ((N = ua = null), (P = !1));
    }
    function ya() {
      var e = da;
      return (e !== null && (pd === null ? (pd = e) : pd.push.apply(pd, e), (da = null)), e);
    }
    function ba(e) {
      da === null ? (da = [e]) : da.push(e);
    }
    var xa = De(null),
      Sa = null,
      Ca = null;
    function wa(e, t, n) {
      (E(xa, t._currentValue), (t._currentValue = n));
    }
    function Ta(e) {
      ((e._currentValue = xa.current), Oe(xa));
    }
    function Ea(e, t, n) {
      for (; e !== null;) {
        var r = e.alternate;
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break;
        e = e.return;
      }
    }
    function Da(e, t, n, r) {
      var a = e.child;
      for (a !== null && (a.return = e); a !== null;) {
        var o = a.dependencies;
        if (o !== null) {
          var s = a.child;
          o = o.firstContext;
          a: for (; o !== null;) {
            var c = o;
            o = a;
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ((o.lanes |= n), (c = o.alternate), c !== null && (c.lanes |= n), Ea(o.return, n, e), r || (s = null));
                break a;
              }
            o = c.next;
          }
        } else if (a.tag === 18) {
          if (((s = a.return), s === null)) throw Error(i(341));
          ((s.lanes |= n), (o = s.alternate), o !== null && (o.lanes |= n), Ea(s, n, e), (s = null));
        } else
          a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null
            ? ((a.lanes |= n),
              (s = a.alternate),
              s !== null && (s.lanes |= n),
              Ea(a.return, n, e),
              (s = a.child),
              (s = s === null ? null : s.sibling))
            : (s = a.child);
        if (s !== null) s.return = a;
        else
          for (s = a; s !== null;) {
            if (s === e) {
              s = null;
              break;
            }
            if (((a = s.sibling), a !== null)) {
              ((a.return = s.return), (s = a));
              break;
            }
            s = s.return;
          }
        a = s;
      }
    }
    function Oa(e, t, n, r) {
      e = null;
      for (var a = t, o = !1; a !== null;) {
        if (!o) {
          if (a.flags & 524288) o = !0;
          else if (a.flags & 262144) break;
        }
        if (a.tag === 10) {
          var s = a.alternate;
          if (s === null) throw Error(i(387));
          if (((s = s.memoizedProps), s !== null)) {
            var c = a.type;
            Jr(a.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c));
          }
        } else if (a === Me.current) {
          if (((s = a.alternate), s === null)) throw Error(i(387));
          s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? (e = [sh]) : e.push(sh));
        }
        a = a.return;
      }
      return (e !== null && Da(t, e, n, r), (t.flags |= 262144), e !== null);
    }
    function ka(e) {
      for (e = e.firstContext; e !== null;) {
        if (!Jr(e.context._currentValue, e.memoizedValue)) return !0;
        e = e.next;
      }
      return !1;
    }
    function Aa(e) {
      ((Sa = e), (Ca = null), (e = e.dependencies), e !== null && (e.firstContext = null));
    }
    function ja(e) {
      return Na(Sa, e);
    }
    function Ma(e, t) {
      return (Sa === null && Aa(e), Na(e, t));
    }
    function Na(e, t) {
      var n = t._currentValue;
      if (((t = { context: t, memoizedValue: n, next: null }), Ca === null)) {
        if (e === null) throw Error(i(308));
        ((Ca = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288));
      } else Ca = Ca.next = t;
      return n;
    }
    var Pa =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: function (t, n) {
                    e.push(n);
                  },
                });
              this.abort = function () {
                ((t.aborted = !0),
                  e.forEach(function (e) {
                    return e();
                  }));
              };
            },
      Fa = t.unstable_scheduleCallback,
      Ia = t.unstable_NormalPriority,
      F = { $$typeof: ce, Consumer: null, Provider: null, _currentValue: null, _currentValue2: null, _threadCount: 0 };
    function La() {
      return { controller: new Pa(), data: new Map(), refCount: 0 };
    }
    function Ra(e) {
      (e.refCount--,
        e.refCount === 0 &&
          Fa(Ia, function () {
            e.controller.abort();
          }));
    }
    function za(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes;
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e];
          n.indexOf(r) === -1 && n.push(r);
        }
      }
    }
    var Ba = null;
    function Va(e) {
      var t = e.transitionTypes;
      return ((e.transitionTypes = null), t);
    }
    var Ha = null,
      Ua = 0,
      Wa = 0,
      Ga = null;
    function Ka(e, t) {
      if (Ha === null) {
        var n = (Ha = []);
        ((Ua = 0),
          (Wa = Pf()),
          (Ga = {
            status: `pending`,
            value: void 0,
            then: function (e) {
              n.push(e);
            },
          }));
      }
      return (Ua++, t.then(qa, qa), t);
    }
    function qa() {
      if (--Ua === 0 && ((Ba = null), Ha !== null)) {
        Ga !== null && (Ga.status = `fulfilled`);
        var e = Ha;
        ((Ha = null), (Wa = 0), (Ga = null));
        for (var t = 0; t < e.length; t++) (0, e[t])();
      }
    }
    function Ja(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: function (e) {
            n.push(e);
          },
        };
      return (
        e.then(
          function () {
            ((r.status = `fulfilled`), (r.value = t));
            for (var e = 0; e < n.length; e++) (0, n[e])(t);
          },
          function (e) {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
          },
        ),
        r
      );
    }
    var Ya = w.S;
    w.S = function (e, t) {
      if (((gd = Ye()), typeof t == `object` && t && typeof t.then == `function` && Ka(e, t), Ba !== null))
        for (var n = bf; n !== null;) (za(n, Ba), (n = n.next));
      if (((n = e.types), n !== null)) {
        for (var r = bf; r !== null;) (za(r, n), (r = r.next));
        if (Wa !== 0) {
          ((r = Ba), r === null && (r = Ba = []));
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.indexOf(a) === -1 && r.push(a);
          }
        }
      }
      Ya !== null && Ya(e, t);
    };
    var Xa = De(null);
    function Za() {
      var e = Xa.current;
      return e === null ? G.pooledCache : e;
    }
    function Qa(e, t) {
      t === null ? E(Xa, Xa.current) : E(Xa, t.pool);
    }
    function $a() {
      var e = Za();
      return e === null ? null : { parent: F._currentValue, pool: e };
    }
    var eo = Error(i(460)),
      to = Error(i(474)),
      no = Error(i(542)),
      ro = { then: function () {} };
    function io(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`);
    }
    function ao(e, t, n) {
      switch (((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(wn, wn), (t = n)), t.status)) {
        case `fulfilled`:
          return t.value;
        case `rejected`:
          throw ((e = t.reason), lo(e), e === void 0 && !(`reason` in t) ? Error(i(600)) : e);
        default:
          if (typeof t.status == `string`) t.then(wn, wn);
          else {
            if (((e = G), e !== null && 100 < e.shellSuspendCounter)) throw Error(i(482));
            ((e = t),
              (e.status = `pending`),
              e.then(
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `fulfilled`), (n.value = e));
                  }
                },
                function (e) {
                  if (t.status === `pending`) {
                    var n = t;
                    ((n.status = `rejected`), (n.reason = e));
                  }
                },
              ));
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value;
            case `rejected`:
              throw ((e = t.reason), lo(e), e);
          }
          throw ((so = t), eo);
      }
    }
    function oo(e) {
      try {
        var t = e._init;
        return t(e._payload);
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((so = e), eo) : e;
      }
    }
    var so = null;
    function co() {
      if (so === null) throw Error(i(459));
      var e = so;
      return ((so = null), e);
    }
    function lo(e) {
      if (e === eo || e === no) throw Error(i(483));
    }
    var uo = null,
      fo = 0;
    function po(e) {
      var t = fo;
      return ((fo += 1), uo === null && (uo = []), ao(uo, e, t));
    }
    function mo(e, t) {
      ((t = t.props.ref), (e.ref = t === void 0 ? null : t));
    }
    function ho(e, t) {
      throw t.$$typeof === te
        ? Error(i(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(i(31, e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e)));
    }
    function go(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions;
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n);
        }
      }
      function n(n, r) {
        if (!e) return null;
        for (; r !== null;) (t(n, r), (r = r.sibling));
        return null;
      }
      function r(e) {
        for (var t = new Map(); e !== null;) (e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling));
        return t;
      }
      function a(e, t) {
        return ((e = Vi(e, t)), (e.index = 0), (e.sibling = null), e);
      }
      function o(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate), r === null ? ((t.flags |= 134217730), n) : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        );
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t);
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6 ? ((t = Gi(n, e.mode, r)), (t.return = e), t) : ((t = a(t, n)), (t.return = e), t);
      }
      function l(e, t, n, r) {
        var i = n.type;
        return i === ie
          ? ((e = d(e, t, n.props.children, r, n.key)), mo(e, n), e)
          : t !== null && (t.elementType === i || (typeof i == `object` && i && i.$$typeof === pe && oo(i) === t.type))
            ? ((t = a(t, n.props)), mo(t, n), (t.return = e), t)
            : ((t = Ui(n.type, n.key, n.props, null, e.mode, r)), mo(t, n), (t.return = e), t);
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = qi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n.children || [])), (t.return = e), t);
      }
      function d(e, t, n, r, i) {
        return t === null || t.tag !== 7 ? ((t = Wi(n, e.mode, r, i)), (t.return = e), t) : ((t = a(t, n)), (t.return = e), t);
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Gi(`` + t, e.mode, n)), (t.return = e), t);
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case ne:
              return ((n = Ui(t.type, t.key, t.props, null, e.mode, n)), mo(n, t), (n.return = e), n);
            case re:
              return ((t = qi(t, e.mode, n)), (t.return = e), t);
            case pe:
              return ((t = oo(t)), f(e, t, n));
          }
          if (Ce(t) || be(t)) return ((t = Wi(t, e.mode, n, null)), (t.return = e), t);
          if (typeof t.then == `function`) return f(e, po(t), n);
          if (t.$$typeof === ce) return f(e, Ma(e, t), n);
          ho(e, t);
        }
        return null;
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key;
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null;
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case ne:
              return n.key === i ? l(e, t, n, r) : null;
            case re:
              return n.key === i ? u(e, t, n, r) : null;
            case pe:
              return ((n = oo(n)), p(e, t, n, r));
          }
          if (Ce(n) || be(n)) return i === null ? d(e, t, n, r, null) : null;
          if (typeof n.then == `function`) return p(e, t, po(n), r);
          if (n.$$typeof === ce) return p(e, t, Ma(e, n), r);
          ho(e, n);
        }
        return null;
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i));
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case ne:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i));
            case re:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i));
            case pe:
              return ((r = oo(r)), m(e, t, n, r, i));
          }
          if (Ce(r) || be(r)) return ((e = e.get(n) || null), d(t, e, r, i, null));
          if (typeof r.then == `function`) return m(e, t, n, po(r), i);
          if (r.$$typeof === ce) return m(e, t, n, Ma(t, r), i);
          ho(t, r);
        }
        return null;
      }
      function h(i, a, s, c) {
        for (var l = null, u = null, d = a, h = (a = 0), g = null; d !== null && h < s.length; h++) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling);
          var _ = p(i, d, s[h], c);
          if (_ === null) {
            d === null && (d = g);
            break;
          }
          (e && d && _.alternate === null && t(i, d), (a = o(_, a, h)), u === null ? (l = _) : (u.sibling = _), (u = _), (d = g));
        }
        if (h === s.length) return (n(i, d), P && aa(i, h), l);
        if (d === null) {
          for (; h < s.length; h++)
            ((d = f(i, s[h], c)), d !== null && ((a = o(d, a, h)), u === null ? (l = d) : (u.sibling = d), (u = d)));
          return (P && aa(i, h), l);
        }
        for (d = r(d); h < s.length; h++)
          ((g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (a = o(g, a, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g)));
        return (
          e &&
            d.forEach(function (e) {
              return t(i, e);
            }),
          P && aa(i, h),
          l
        );
      }
      function g(a, s, c, l) {
        if (c == null) throw Error(i(151));
        for (var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next(); h !== null && !v.done; g++, v = c.next()) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling);
          var y = p(a, h, v.value, l);
          if (y === null) {
            h === null && (h = _);
            break;
          }
          (e && h && y.alternate === null && t(a, h), (s = o(y, s, g)), d === null ? (u = y) : (d.sibling = y), (d = y), (h = _));
        }
        if (v.done) return (n(a, h), P && aa(a, g), u);
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            ((v = f(a, v.value, l)), v !== null && ((s = o(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v)));
          return (P && aa(a, g), u);
        }
        for (h = r(h); !v.done; g++, v = c.next())
          ((v = m(h, a, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = o(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v)));
        return (
          e &&
            h.forEach(function (e) {
              return t(a, e);
            }),
          P && aa(a, g),
          u
        );
      }
      function _(e, r, o, c) {
        if (
          (typeof o == `object` && o && o.type === ie && o.key === null && o.props.ref === void 0 && (o = o.props.children),
          typeof o == `object` && o)
        ) {
          switch (o.$$typeof) {
            case ne:
              a: {
                for (var l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (((l = o.type), l === ie)) {
                      if (r.tag === 7) {
                        (n(e, r.sibling), (c = a(r, o.props.children)), mo(c, o), (c.return = e), (e = c));
                        break a;
                      }
                    } else if (r.elementType === l || (typeof l == `object` && l && l.$$typeof === pe && oo(l) === r.type)) {
                      (n(e, r.sibling), (c = a(r, o.props)), mo(c, o), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                o.type === ie
                  ? ((c = Wi(o.props.children, e.mode, c, o.key)), mo(c, o), (c.return = e), (e = c))
                  : ((c = Ui(o.type, o.key, o.props, null, e.mode, c)), mo(c, o), (c.return = e), (e = c));
              }
              return s(e);
            case re:
              a: {
                for (l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === o.containerInfo &&
                      r.stateNode.implementation === o.implementation
                    ) {
                      (n(e, r.sibling), (c = a(r, o.children || [])), (c.return = e), (e = c));
                      break a;
                    }
                    n(e, r);
                    break;
                  }
                  (t(e, r), (r = r.sibling));
                }
                ((c = qi(o, e.mode, c)), (c.return = e), (e = c));
              }
              return s(e);
            case pe:
              return ((o = oo(o)), _(e, r, o, c));
          }
          if (Ce(o)) return h(e, r, o, c);
          if (be(o)) {
            if (((l = be(o)), typeof l != `function`)) throw Error(i(150));
            return ((o = l.call(o)), g(e, r, o, c));
          }
          if (typeof o.then == `function`) return _(e, r, po(o), c);
          if (o.$$typeof === ce) return _(e, r, Ma(e, o), c);
          ho(e, o);
        }
        return (typeof o == `string` && o !== ``) || typeof o == `number` || typeof o == `bigint`
          ? ((o = `` + o),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = a(r, o)), (c.return = e), (e = c))
              : (n(e, r), (c = Gi(o, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r);
      }
      return function (e, t, n, r) {
        try {
          fo = 0;
          var i = _(e, t, n, r);
          return ((uo = null), i);
        } catch (t) {
          if (t === eo || t === no) throw t;
          var a = zi(29, t, null, e.mode);
          return ((a.lanes = r), (a.return = e), a);
        }
      };
    }
    var _o = go(!0),
      vo = go(!1),
      yo = !1;
    function bo(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      };
    }
    function xo(e, t) {
      ((e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          }));
    }
    function So(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null };
    }
    function Co(e, t, n) {
      var r = e.updateQueue;
      if (r === null) return null;
      if (((r = r.shared), W & 2)) {
        var i = r.pending;
        return (i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)), (r.pending = t), (t = Ii(e)), Fi(e, null, n), t);
      }
      return (Mi(e, r, t, n), Ii(e));
    }
    function wo(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), Ct(e, n));
      }
    }
    function To(e, t) {
      var n = e.updateQueue,
        r = e.alternate;
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null;
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null };
            (a === null ? (i = a = o) : (a = a.next = o), (n = n.next));
          } while (n !== null);
          a === null ? (i = a = t) : (a = a.next = t);
        } else i = a = t;
        ((n = { baseState: r.baseState, firstBaseUpdate: i, lastBaseUpdate: a, shared: r.shared, callbacks: r.callbacks }),
          (e.updateQueue = n));
      } else ((e = n.lastBaseUpdate), e === null ? (n.firstBaseUpdate = t) : (e.next = t), (n.lastBaseUpdate = t));
    }
    var Eo = !1;
    function Do() {
      if (Eo) {
        var e = Ga;
        if (e !== null) throw e;
      }
    }
    function Oo(e, t, n, r) {
      Eo = !1;
      var i = e.updateQueue;
      yo = !1;
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending;
      if (s !== null) {
        i.shared.pending = null;
        var c = s,
          l = c.next;
        ((c.next = null), o === null ? (a = l) : (o.next = l), (o = c));
        var u = e.alternate;
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)));
      }
      if (a !== null) {
        var d = i.baseState;
        ((o = 0), (u = l = c = null), (s = a));
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane;
          if (p ? (q & f) === f : (r & f) === f) {
            (f !== 0 && f === Wa && (Eo = !0),
              u !== null && (u = u.next = { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null }));
            a: {
              var m = e,
                h = s;
              f = t;
              var g = n;
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f);
                    break a;
                  }
                  d = m;
                  break a;
                case 3:
                  m.flags = (m.flags & -65537) | 128;
                case 0:
                  if (((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)) break a;
                  d = C({}, d, f);
                  break a;
                case 2:
                  yo = !0;
              }
            }
            ((f = s.callback),
              f !== null &&
                ((e.flags |= 64), p && (e.flags |= 8192), (p = i.callbacks), p === null ? (i.callbacks = [f]) : p.push(f)));
          } else
            ((p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f));
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break;
            ((p = s), (s = p.next), (p.next = null), (i.lastBaseUpdate = p), (i.shared.pending = null));
          }
        } while (1);
        (u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (sd |= o),
          (e.lanes = o),
          (e.memoizedState = d));
      }
    }
    function ko(e, t) {
      if (typeof e != `function`) throw Error(i(191, e));
      e.call(t);
    }
    function Ao(e, t) {
      var n = e.callbacks;
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) ko(n[e], t);
    }
    var jo = De(null),
      Mo = De(0);
    function No(e, t) {
      ((e = od), E(Mo, e), E(jo, t), (od = e | t.baseLanes));
    }
    function Po() {
      (E(Mo, od), E(jo, jo.current));
    }
    function Fo() {
      ((od = Mo.current), Oe(jo), Oe(Mo));
    }
    var Io = De(null),
      Lo = null;
    function Ro(e) {
      var t = e.alternate;
      (E(Uo, Uo.current & 1),
        E(Io, e),
        Lo === null && (t === null || jo.current !== null || t.memoizedState !== null) && (Lo = e));
    }
    function zo(e) {
      (E(Uo, Uo.current), E(Io, e), Lo === null && (Lo = e));
    }
    function Bo(e) {
      e.tag === 22 ? (E(Uo, Uo.current), E(Io, e), Lo === null && (Lo = e)) : Vo();
    }
    function Vo() {
      (E(Uo, Uo.current), E(Io, Io.current));
    }
    function Ho(e) {
      (Oe(Io), Lo === e && (Lo = null), Oe(Uo));
    }
    var Uo = De(0);
    function Wo(e, t) {
      (E(Io, Io.current), E(Uo, t));
    }
    function Go(e) {
      (Oe(Uo), Oe(Io), Lo === e && (Lo = null));
    }
    function Ko(e) {
      for (var t = e; t !== null;) {
        if (t.tag === 13) {
          var n = t.memoizedState;
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t;
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t;
        } else if (t.child !== null) {
          ((t.child.return = t), (t = t.child));
          continue;
        }
        if (t === e) break;
        for (; t.sibling === null;) {
          if (t.return === null || t.return === e) return null;
          t = t.return;
        }
        ((t.sibling.return = t.return), (t = t.sibling));
      }
      return null;
    }
    var qo = 0,
      I = null,
      L = null,
      Jo = null,
      Yo = !1,
      Xo = !1,
      Zo = !1,
      Qo = 0,
      $o = 0,
      es = null,
      ts = 0;
    function R() {
      throw Error(i(321));
    }
    function ns(e, t) {
      if (t === null) return !1;
      for (var n = 0; n < t.length && n < e.length; n++) if (!Jr(e[n], t[n])) return !1;
      return !0;
    }
    function rs(e, t, n, r, i, a) {
      return (
        (qo = a),
        (I = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (w.H = e === null || e.memoizedState === null ? vc : yc),
        (Zo = !1),
        (a = n(r, i)),
        (Zo = !1),
        Xo && (a = as(t, n, r, i)),
        is(e),
        a
      );
    }
    function is(e) {
      w.H = _c;
      var t = L !== null && L.next !== null;
      if (((qo = 0), (Jo = L = I = null), (Yo = !1), ($o = 0), (es = null), t)) throw Error(i(300));
      e === null || Ic || ((e = e.dependencies), e !== null && ka(e) && (Ic = !0));
    }
    function as(e, t, n, r) {
      I = e;
      var a = 0;
      do {
        if ((Xo && (es = null), ($o = 0), (Xo = !1), 25 <= a)) throw Error(i(301));
        if (((a += 1), (Jo = L = null), e.updateQueue != null)) {
          var o = e.updateQueue;
          ((o.lastEffect = null), (o.events = null), (o.stores = null), o.memoCache != null && (o.memoCache.index = 0));
        }
        ((w.H = bc), (o = t(n, r)));
      } while (Xo);
      return o;
    }
    function os() {
      var e = w.H,
        t = e.useState()[0];
      return (
        (t = typeof t.then == `function` ? fs(t) : t),
        (e = e.useState()[0]),
        (L === null ? null : L.memoizedState) !== e && (I.flags |= 1024),
        t
      );
    }
    function ss() {
      var e = Qo !== 0;
      return ((Qo = 0), e);
    }
    function cs(e, t, n) {
      ((t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n));
    }
    function ls(e) {
      if (Yo) {
        for (e = e.memoizedState; e !== null;) {
          var t = e.queue;
          (t !== null && (t.pending = null), (e = e.next));
        }
        Yo = !1;
      }
      ((qo = 0), (Jo = L = I = null), (Xo = !1), ($o = Qo = 0), (es = null));
    }
    function us() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null };
      return (Jo === null ? (I.memoizedState = Jo = e) : (Jo = Jo.next = e), Jo);
    }
    function z() {
      if (L === null) {
        var e = I.alternate;
        e = e === null ? null : e.memoizedState;
      } else e = L.next;
      var t = Jo === null ? I.memoizedState : Jo.next;
      if (t !== null) ((Jo = t), (L = e));
      else {
        if (e === null) throw I.alternate === null ? Error(i(467)) : Error(i(310));
        ((L = e),
          (e = { memoizedState: L.memoizedState, baseState: L.baseState, baseQueue: L.baseQueue, queue: L.queue, next: null }),
          Jo === null ? (I.memoizedState = Jo = e) : (Jo = Jo.next = e));
      }
      return Jo;
    }
    function ds() {
      return { lastEffect: null, events: null, stores: null, memoCache: null };
    }
    function fs(e) {
      var t = $o;
      return (
        ($o += 1),
        es === null && (es = []),
        (e = ao(es, e, t)),
        (t = I),
        (Jo === null ? t.memoizedState : Jo.next) === null &&
          ((t = t.alternate), (w.H = t === null || t.memoizedState === null ? vc : yc)),
        e
      );
    }
    function ps(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return fs(e);
        if (e.$$typeof === ve) return;
        if (e.$$typeof === ce) return ja(e);
      }
      throw Error(i(438, String(e)));
    }
    function ms(e) {
      var t = null,
        n = I.updateQueue;
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = I.alternate;
        r !== null &&
          ((r = r.updateQueue),
          r !== null &&
            ((r = r.memoCache),
            r != null &&
              (t = {
                data: r.data.map(function (e) {
                  return e.slice();
                }),
                index: 0,
              })));
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = ds()), (I.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = ge;
      return (t.index++, n);
    }
    function hs(e, t) {
      return typeof t == `function` ? t(e) : t;
    }
    function gs(e) {
      return _s(z(), L, e);
    }
    function _s(e, t, n) {
      var r = e.queue;
      if (r === null) throw Error(i(311));
      r.lastRenderedReducer = n;
      var a = e.baseQueue,
        o = r.pending;
      if (o !== null) {
        if (a !== null) {
          var s = a.next;
          ((a.next = o.next), (o.next = s));
        }
        ((t.baseQueue = a = o), (r.pending = null));
      }
      if (((o = e.baseState), a === null)) e.memoizedState = o;
      else {
        t = a.next;
        var c = (s = null),
          l = null,
          u = t,
          d = !1;
        do {
          var f = u.lane & -536870913;
          if (f === u.lane ? (qo & f) === f : (q & f) === f) {
            var p = u.revertLane;
            if (p === 0)
              (l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === Wa && (d = !0));
            else if ((qo & p) === p) {
              ((u = u.next), p === Wa && (d = !0));
              continue;
            } else
              ((f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = o)) : (l = l.next = f),
                (I.lanes |= p),
                (sd |= p));
            ((f = u.action), Zo && n(o, f), (o = u.hasEagerState ? u.eagerState : n(o, f)));
          } else
            ((p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = o)) : (l = l.next = p),
              (I.lanes |= f),
              (sd |= f));
          u = u.next;
        } while (u !== null && u !== t);
        if ((l === null ? (s = o) : (l.next = c), !Jr(o, e.memoizedState) && ((Ic = !0), d && ((n = Ga), n !== null)))) throw n;
        ((e.memoizedState = o), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = o));
      }
      return (a === null && (r.lanes = 0), [e.memoizedState, r.dispatch]);
    }
    function vs(e) {
      var t = z(),
        n = t.queue;
      if (n === null) throw Error(i(311));
      n.lastRenderedReducer = e;
      var r = n.dispatch,
        a = n.pending,
        o = t.memoizedState;
      if (a !== null) {
        n.pending = null;
        var s = (a = a.next);
        do ((o = e(o, s.action)), (s = s.next));
        while (s !== a);
        (Jr(o, t.memoizedState) || (Ic = !0),
          (t.memoizedState = o),
          t.baseQueue === null && (t.baseState = o),
          (n.lastRenderedState = o));
      }
      return [o, r];
    }
    function ys(e, t, n) {
      var r = I,
        a = z(),
        o = P;
      if (o) {
        if (n === void 0) throw Error(i(407));
        n = n();
      } else n = t();
      var s = !Jr((L || a).memoizedState, n);
      if (
        (s && ((a.memoizedState = n), (Ic = !0)),
        (a = a.queue),
        Us(Ss.bind(null, r, a, e), [e]),
        (e = a.getSnapshot !== t || s || (Jo !== null && !!(Jo.memoizedState.tag & 1))),
        Rs(e ? 9 : 8, { destroy: void 0 }, xs.bind(null, r, a, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), G === null)) throw Error(i(349));
        o || qo & 127 || bs(r, t, n);
      }
      return n;
    }
    function bs(e, t, n) {
      ((e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = I.updateQueue),
        t === null
          ? ((t = ds()), (I.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e)));
    }
    function xs(e, t, n, r) {
      ((t.value = n), (t.getSnapshot = r), Cs(t) && ws(e));
    }
    function Ss(e, t, n) {
      return n(function () {
        Cs(t) && ws(e);
      });
    }
    function Cs(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !Jr(e, n);
      } catch {
        return !0;
      }
    }
    function ws(e) {
      var t = Pi(e, 2);
      t !== null && Pd(t, e, 2);
    }
    function Ts(e) {
      var t = us();
      if (typeof e == `function`) {
        var n = e;
        if (((e = n()), Zo)) {
          O(!0);
          try {
            n();
          } finally {
            O(!1);
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: hs, lastRenderedState: e }),
        t
      );
    }
    function Es(e, t, n, r) {
      return ((e.baseState = n), _s(e, L, typeof r == `function` ? r : hs));
    }
    function Ds(e, t, n, r, a) {
      if (mc(e)) throw Error(i(485));
      if (((e = t.action), e !== null)) {
        var o = {
          payload: a,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: function (e) {
            o.listeners.push(e);
          },
        };
        (w.T === null ? (o.isTransition = !1) : n(!0),
          r(o),
          (n = t.pending),
          n === null ? ((o.next = t.pending = o), Os(t, o)) : ((o.next = n.next), (t.pending = n.next = o)));
      }
    }
    function Os(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state;
      if (t.isTransition) {
        var a = w.T,
          o = {};
        ((o.types = a === null ? null : a.types), (w.T = o));
        try {
          var s = n(i, r),
            c = w.S;
          (c !== null && c(o, s), ks(e, t, s));
        } catch (n) {
          js(e, t, n);
        } finally {
          (a !== null && o.types !== null && (a.types = o.types), (w.T = a));
        }
      } else
        try {
          ((a = n(i, r)), ks(e, t, a));
        } catch (n) {
          js(e, t, n);
        }
    }
    function ks(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            function (n) {
              As(e, t, n);
            },
            function (n) {
              return js(e, t, n);
            },
          )
        : As(e, t, n);
    }
    function As(e, t, n) {
      ((t.status = `fulfilled`),
        (t.value = n),
        B(t),
        (e.state = n),
        (t = e.pending),
        t !== null && ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), Os(e, n))));
    }
    function js(e, t, n) {
      var r = e.pending;
      if (((e.pending = null), r !== null)) {
        r = r.next;
        do ((t.status = `rejected`), (t.reason = n), B(t), (t = t.next));
        while (t !== r);
      }
      e.action = null;
    }
    function B(e) {
      e = e.listeners;
      for (var t = 0; t < e.length; t++) (0, e[t])();
    }
    function Ms(e, t) {
      return t;
    }
    function Ns(e, t) {
      if (P) {
        var n = G.formState;
        if (n !== null) {
          a: {
            var r = I;
            if (P) {
              if (N) {
                b: {
                  for (var i = N, a = fa; i.nodeType !== 8;)
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null;
                      break b;
                    }
                  ((a = i.data), (i = a === `F!` || a === `F` ? i : null));
                }
                if (i) {
                  ((N = lm(i.nextSibling)), (r = i.data === `F!`));
                  break a;
                }
              }
              ma(r);
            }
            r = !1;
          }
          r && (t = n[0]);
        }
      }
      return (
        (n = us()),
        (n.memoizedState = n.baseState = t),
        (r = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: Ms, lastRenderedState: t }),
        (n.queue = r),
        (n = dc.bind(null, I, r)),
        (r.dispatch = n),
        (r = Ts(!1)),
        (a = pc.bind(null, I, !1, r.queue)),
        (r = us()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = Ds.bind(null, I, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      );
    }
    function Ps(e) {
      return Fs(z(), L, e);
    }
    function Fs(e, t, n) {
      if (((t = _s(e, t, Ms)[0]), (e = gs(hs)[0]), typeof t == `object` && t && typeof t.then == `function`))
        try {
          var r = fs(t);
        } catch (e) {
          throw e === eo ? no : e;
        }
      else r = t;
      t = z();
      var i = t.queue,
        a = i.dispatch;
      return (n !== t.memoizedState && ((I.flags |= 2048), Rs(9, { destroy: void 0 }, Is.bind(null, i, n), null)), [r, a, e]);
    }
    function Is(e, t) {
      e.action = t;
    }
    function Ls(e) {
      var t = z(),
        n = L;
      if (n !== null) return Fs(t, n, e);
      (z(), (t = t.memoizedState), (n = z()));
      var r = n.queue.dispatch;
      return ((n.memoizedState = e), [t, r, !1]);
    }
    function Rs(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = I.updateQueue),
        t === null && ((t = ds()), (I.updateQueue = t)),
        (n = t.lastEffect),
        n === null ? (t.lastEffect = e.next = e) : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      );
    }
    function zs() {
      return z().memoizedState;
    }
    function Bs(e, t, n, r) {
      var i = us();
      ((I.flags |= e), (i.memoizedState = Rs(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r)));
    }
    function Vs(e, t, n, r) {
      var i = z();
      r = r === void 0 ? null : r;
      var a = i.memoizedState.inst;
      L !== null && r !== null && ns(r, L.memoizedState.deps)
        ? (i.memoizedState = Rs(t, a, n, r))
        : ((I.flags |= e), (i.memoizedState = Rs(1 | t, a, n, r)));
    }
    function Hs(e, t) {
      Bs(8390656, 8, e, t);
    }
    function Us(e, t) {
      Vs(2048, 8, e, t);
    }
    function Ws(e) {
      I.flags |= 4;
      var t = I.updateQueue;
      if (t === null) ((t = ds()), (I.updateQueue = t), (t.events = [e]));
      else {
        var n = t.events;
        n === null ? (t.events = [e]) : n.push(e);
      }
    }
    function Gs(e) {
      var t = z().memoizedState;
      return (
        Ws({ ref: t, nextImpl: e }),
        function () {
          if (W & 2) throw Error(i(440));
          return t.impl.apply(void 0, arguments);
        }
      );
    }
    function Ks(e, t) {
      return Vs(4, 2, e, t);
    }
    function qs(e, t) {
      return Vs(4, 4, e, t);
    }
    function Js(e, t) {
      if (typeof t == `function`) {
        e = e();
        var n = t(e);
        return function () {
          typeof n == `function` ? n() : t(null);
        };
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          function () {
            t.current = null;
          }
        );
    }
    function Ys(e, t, n) {
      ((n = n == null ? null : n.concat([e])), Vs(4, 4, Js.bind(null, t, e), n));
    }
    function Xs() {}
    function Zs(e, t) {
      var n = z();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      return t !== null && ns(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e);
    }
    function Qs(e, t) {
      var n = z();
      t = t === void 0 ? null : t;
      var r = n.memoizedState;
      if (t !== null && ns(t, r[1])) return r[0];
      if (((r = e()), Zo)) {
        O(!0);
        try {
          e();
        } finally {
          O(!1);
        }
      }
      return ((n.memoizedState = [r, t]), r);
    }
    function $s(e, t, n) {
      return n === void 0 || (qo & 1073741824 && !(q & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Md()), (I.lanes |= e), (sd |= e), n);
    }
    function ec(e, t, n, r) {
      return Jr(n, t)
        ? n
        : jo.current === null
          ? !(qo & 106) || (qo & 1073741824 && !(q & 261930))
            ? ((Ic = !0), (e.memoizedState = n))
            : ((e = Md()), (I.lanes |= e), (sd |= e), t)
          : ((e = $s(e, n, r)), Jr(e, t) || (Ic = !0), e);
    }
    function tc(e, t, n, r, i) {
      var a = T.p;
      T.p = a !== 0 && 8 > a ? a : 8;
      var o = w.T,
        s = {};
      ((s.types = o === null ? null : o.types), (w.T = s), pc(e, !1, t, n));
      try {
        var c = i(),
          l = w.S;
        (l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function` ? fc(e, t, Ja(c, r), jd(e)) : fc(e, t, r, jd(e)));
      } catch (n) {
        fc(e, t, { then: function () {}, status: `rejected`, reason: n }, jd());
      } finally {
        ((T.p = a), o !== null && s.types !== null && (o.types = s.types), (w.T = o));
      }
    }
    function nc() {}
    function rc(e, t, n, r) {
      if (e.tag !== 5) throw Error(i(476));
      var a = ic(e).queue;
      tc(
        e,
        a,
        t,
        we,
        n === null
          ? nc
          : function () {
              return (ac(e), n(r));
            },
      );
    }
    function ic(e) {
      var t = e.memoizedState;
      if (t !== null) return t;
      t = {
        memoizedState: we,
        baseState: we,
        baseQueue: null,
        queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: hs, lastRenderedState: we },
        next: null,
      };
      var n = {};
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: hs, lastRenderedState: n },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      );
    }
    function ac(e) {
      var t = ic(e);
      (t.next === null && (t = e.alternate.memoizedState), fc(e, t.next.queue, {}, jd()));
    }
    function oc() {
      return ja(sh);
    }
    function sc() {
      return z().memoizedState;
    }
    function cc() {
      return z().memoizedState;
    }
    function lc(e) {
      for (var t = e.return; t !== null;) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = jd();
            e = So(n);
            var r = Co(t, e, n);
            (r !== null && (Pd(r, t, n), wo(r, t, n)), (t = { cache: La() }), (e.payload = t));
            return;
        }
        t = t.return;
      }
    }
    function uc(e, t, n) {
      var r = jd();
      ((n = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null }),
        mc(e) ? hc(t, n) : ((n = Ni(e, t, n, r)), n !== null && (Pd(n, e, r), gc(n, t, r))));
    }
    function dc(e, t, n) {
      fc(e, t, n, jd());
    }
    function fc(e, t, n, r) {
      var i = { lane: r, revertLane: 0, gesture: null, action: n, hasEagerState: !1, eagerState: null, next: null };
      if (mc(e)) hc(t, i);
      else {
        var a = e.alternate;
        if (e.lanes === 0 && (a === null || a.lanes === 0) && ((a = t.lastRenderedReducer), a !== null))
          try {
            var o = t.lastRenderedState,
              s = a(o, n);
            if (((i.hasEagerState = !0), (i.eagerState = s), Jr(s, o))) return (Mi(e, t, i, 0), G === null && ji(), !1);
          } catch {}
        if (((n = Ni(e, t, i, r)), n !== null)) return (Pd(n, e, r), gc(n, t, r), !0);
      }
      return !1;
    }
    function pc(e, t, n, r) {
      if (
        ((r = { lane: 2, revertLane: Pf(), gesture: null, action: r, hasEagerState: !1, eagerState: null, next: null }), mc(e))
      ) {
        if (t) throw Error(i(479));
      } else ((t = Ni(e, n, r, 2)), t !== null && Pd(t, e, 2));
    }
    function mc(e) {
      var t = e.alternate;
      return e === I || (t !== null && t === I);
    }
    function hc(e, t) {
      Xo = Yo = !0;
      var n = e.pending;
      (n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t));
    }
    function gc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes;
        ((r &= e.pendingLanes), (n |= r), (t.lanes = n), Ct(e, n));
      }
    }
    var _c = {
        readContext: ja,
        use: ps,
        useCallback: R,
        useContext: R,
        useEffect: R,
        useImperativeHandle: R,
        useLayoutEffect: R,
        useInsertionEffect: R,
        useMemo: R,
        useReducer: R,
        useRef: R,
        useState: R,
        useDebugValue: R,
        useDeferredValue: R,
        useTransition: R,
        useSyncExternalStore: R,
        useId: R,
        useHostTransitionStatus: R,
        useFormState: R,
        useActionState: R,
        useOptimistic: R,
        useMemoCache: R,
        useCacheRefresh: R,
        useEffectEvent: R,
      },
      vc = {
        readContext: ja,
        use: ps,
        useCallback: function (e, t) {
          return ((us().memoizedState = [e, t === void 0 ? null : t]), e);
        },
        useContext: ja,
        useEffect: Hs,
        useImperativeHandle: function (e, t, n) {
          ((n = n == null ? null : n.concat([e])), Bs(4194308, 4, Js.bind(null, t, e), n));
        },
        useLayoutEffect: function (e, t) {
          return Bs(4194308, 4, e, t);
        },
        useInsertionEffect: function (e, t) {
          Bs(4, 2, e, t);
        },
        useMemo: function (e, t) {
          var n = us();
          t = t === void 0 ? null : t;
          var r = e();
          if (Zo) {
            O(!0);
            try {
              e();
            } finally {
              O(!1);
            }
          }
          return ((n.memoizedState = [r, t]), r);
        },
        useReducer: function (e, t, n) {
          var r = us();
          if (n !== void 0) {
            var i = n(t);
            if (Zo) {
              O(!0);
              try {
                n(t);
              } finally {
                O(!1);
              }
            }
          } else i = t;
          return (
            (r.memoizedState = r.baseState = i),
            (e = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: e, lastRenderedState: i }),
            (r.queue = e),
            (e = e.dispatch = uc.bind(null, I, e)),
            [r.memoizedState, e]
          );
        },
        useRef: function (e) {
          var t = us();
          return ((e = { current: e }), (t.memoizedState = e));
        },
        useState: function (e) {
          e = Ts(e);
          var t = e.queue,
            n = dc.bind(null, I, t);
          return ((t.dispatch = n), [e.memoizedState, n]);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return $s(us(), e, t);
        },
        useTransition: function () {
          var e = Ts(!1);
          return ((e = tc.bind(null, I, e.queue, !0, !1)), (us().memoizedState = e), [!1, e]);
        },
        useSyncExternalStore: function (e, t, n) {
          var r = I,
            a = us();
          if (P) {
            if (n === void 0) throw Error(i(407));
            n = n();
          } else {
            if (((n = t()), G === null)) throw Error(i(349));
            q & 127 || bs(r, t, n);
          }
          a.memoizedState = n;
          var o = { value: n, getSnapshot: t };
          return (
            (a.queue = o),
            Hs(Ss.bind(null, r, o, e), [e]),
            (r.flags |= 2048),
            Rs(9, { destroy: void 0 }, xs.bind(null, r, o, n, t), null),
            n
          );
        },
        useId: function () {
          var e = us(),
            t = G.identifierPrefix;
          if (P) {
            var n = ia,
              r = ra;
            ((n = (r & ~(1 << (32 - ot(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Qo++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`));
          } else ((n = ts++), (t = `_` + t + `r_` + n.toString(32) + `_`));
          return (e.memoizedState = t);
        },
        useHostTransitionStatus: oc,
        useFormState: Ns,
        useActionState: Ns,
        useOptimistic: function (e) {
          var t = us();
          t.memoizedState = t.baseState = e;
          var n = { pending: null, lanes: 0, dispatch: null, lastRenderedReducer: null, lastRenderedState: null };
          return ((t.queue = n), (t = pc.bind(null, I, !0, n)), (n.dispatch = t), [e, t]);
        },
        useMemoCache: ms,
        useCacheRefresh: function () {
          return (us().memoizedState = lc.bind(null, I));
        },
        useEffectEvent: function (e) {
          var t = us(),
            n = { impl: e };
          return (
            (t.memoizedState = n),
            function () {
              if (W & 2) throw Error(i(440));
              return n.impl.apply(void 0, arguments);
            }
          );
        },
      },
      yc = {
        readContext: ja,
        use: ps,
        useCallback: Zs,
        useContext: ja,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: gs,
        useRef: zs,
        useState: function () {
          return gs(hs);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          return ec(z(), L.memoizedState, e, t);
        },
        useTransition: function () {
          var e = gs(hs)[0],
            t = z().memoizedState;
          return [typeof e == `boolean` ? e : fs(e), t];
        },
        useSyncExternalStore: ys,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ps,
        useActionState: Ps,
        useOptimistic: function (e, t) {
          return Es(z(), L, e, t);
        },
        useMemoCache: ms,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      },
      bc = {
        readContext: ja,
        use: ps,
        useCallback: Zs,
        useContext: ja,
        useEffect: Us,
        useImperativeHandle: Ys,
        useInsertionEffect: Ks,
        useLayoutEffect: qs,
        useMemo: Qs,
        useReducer: vs,
        useRef: zs,
        useState: function () {
          return vs(hs);
        },
        useDebugValue: Xs,
        useDeferredValue: function (e, t) {
          var n = z();
          return L === null ? $s(n, e, t) : ec(n, L.memoizedState, e, t);
        },
        useTransition: function () {
          var e = vs(hs)[0],
            t = z().memoizedState;
          return [typeof e == `boolean` ? e : fs(e), t];
        },
        useSyncExternalStore: ys,
        useId: sc,
        useHostTransitionStatus: oc,
        useFormState: Ls,
        useActionState: Ls,
        useOptimistic: function (e, t) {
          var n = z();
          return L === null ? ((n.baseState = e), [e, n.queue.dispatch]) : Es(n, L, e, t);
        },
        useMemoCache: ms,
        useCacheRefresh: cc,
        useEffectEvent: Gs,
      };
    function xc(e, t, n, r) {
      ((t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : C({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n));
    }
    var Sc = {
      enqueueSetState: function (e, t, n) {
        e = e._reactInternals;
        var r = jd(),
          i = So(r);
        ((i.payload = t), n != null && (i.callback = n), (t = Co(e, i, r)), t !== null && (Pd(t, e, r), wo(t, e, r)));
      },
      enqueueReplaceState: function (e, t, n) {
        e = e._reactInternals;
        var r = jd(),
          i = So(r);
        ((i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = Co(e, i, r)),
          t !== null && (Pd(t, e, r), wo(t, e, r)));
      },
      enqueueForceUpdate: function (e, t) {
        e = e._reactInternals;
        var n = jd(),
          r = So(n);
        ((r.tag = 2), t != null && (r.callback = t), (t = Co(e, r, n)), t !== null && (Pd(t, e, n), wo(t, e, n)));
      },
    };
    function Cc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Yr(n, r) || !Yr(i, a)
            : !0
      );
    }
    function wc(e, t, n, r) {
      ((e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` && t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && Sc.enqueueReplaceState(t, t.state, null));
    }
    function Tc(e, t) {
      var n = t;
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r]);
      if ((e = e.defaultProps)) for (var i in (n === t && (n = C({}, n)), e)) n[i] === void 0 && (n[i] = e[i]);
      return n;
    }
    function Ec(e) {
      Di(e);
    }
    function Dc(e) {
      console.error(e);
    }
    function Oc(e) {
      Di(e);
    }
    function kc(e, t) {
      try {
        var n = e.onUncaughtError;
        n(t.value, { componentStack: t.stack });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function Ac(e, t, n) {
      try {
        var r = e.onCaughtError;
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null });
      } catch (e) {
        setTimeout(function () {
          throw e;
        });
      }
    }
    function jc(e, t, n) {
      return (
        (n = So(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = function () {
          kc(e, t);
        }),
        n
      );
    }
    function Mc(e) {
      return ((e = So(e)), (e.tag = 3), e);
    }
    function Nc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError;
      if (typeof i == `function`) {
        var a = r.value;
        ((e.payload = function () {
          return i(a);
        }),
          (e.callback = function () {
            Ac(t, n, r);
          }));
      }
      var o = n.stateNode;
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          (Ac(t, n, r), typeof i != `function` && (yd === null ? (yd = new Set([this])) : yd.add(this)));
          var e = r.stack;
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e });
        });
    }
    function Pc(e, t, n, r, a) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && Oa(t, n, a, !0), (n = Io.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Lo === null ? Kd() : n.alternate === null && Y === 0 && (Y = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = a),
                r === ro
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue), t === null ? (n.updateQueue = new Set([r])) : t.add(r), mf(e, r, a)),
                !1
              );
            case 22:
              return (
                (n.flags |= 65536),
                r === ro
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = { transitions: null, markerInstances: null, retryQueue: new Set([r]) }), (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    mf(e, r, a)),
                !1
              );
          }
          throw Error(i(435, n.tag));
        }
        return (mf(e, r, a), Kd(), !1);
      }
      if (P)
        return (
          (t = Io.current),
          t === null
            ? (r !== pa && ((t = Error(i(423), { cause: r })), ba(Yi(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (a &= -a),
              (e.lanes |= a),
              (r = Yi(r, n)),
              (a = jc(e.stateNode, r, a)),
              To(e, a),
              Y !== 4 && (Y = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = a),
              r !== pa && ((e = Error(i(422), { cause: r })), ba(Yi(e, n)))),
          !1
        );
      var o = Error(i(520), { cause: r });
      if (((o = Yi(o, n)), fd === null ? (fd = [o]) : fd.push(o), Y !== 4 && (Y = 2), t === null)) return !0;
      ((r = Yi(r, n)), (n = t));
      do {
        switch (n.tag) {
          case 3:
            return ((n.flags |= 65536), (e = a & -a), (n.lanes |= e), (e = jc(n.stateNode, r, e)), To(n, e), !1);
          case 1:
            if (
              ((t = n.type),
              (o = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (o !== null && typeof o.componentDidCatch == `function` && (yd === null || !yd.has(o)))))
            )
              return ((n.flags |= 65536), (a &= -a), (n.lanes |= a), (a = Mc(a)), Nc(a, e, n, r), To(n, a), !1);
            break;
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1);
        }
        n = n.return;
      } while (n !== null);
      return !1;
    }
    var Fc = Error(i(461)),
      Ic = !1;
    function Lc(e, t, n, r) {
      t.child = e === null ? vo(t, null, n, r) : _o(t, e.child, n, r);
    }
    function Rc(e, t, n, r, i) {
      n = n.render;
      var a = t.ref;
      if (`ref` in r) {
        var o = {};
        for (var s in r) s !== `ref` && (o[s] = r[s]);
      } else o = r;
      return (
        Aa(t),
        (r = rs(e, t, n, o, a, i)),
        (s = ss()),
        e !== null && !Ic ? (cs(e, t, i), fl(e, t, i)) : (P && s && sa(t), (t.flags |= 1), Lc(e, t, r, i), t.child)
      );
    }
    function zc(e, t, n, r, i) {
      if (e === null) {
        var a = n.type;
        return typeof a == `function` && !Bi(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), Bc(e, t, a, r, i))
          : ((e = Ui(n.type, null, r, t, t.mode, i)), (e.ref = t.ref), (e.return = t), (t.child = e));
      }
      if (((a = e.child), !pl(e, i))) {
        var o = a.memoizedProps;
        if (((n = n.compare), (n = n === null ? Yr : n), n(o, r) && e.ref === t.ref)) return fl(e, t, i);
      }
      return ((t.flags |= 1), (e = Vi(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e));
    }
    function Bc(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps;
        if (Yr(a, r) && e.ref === t.ref) {
          if (((Ic = !1), (t.pendingProps = r = a), pl(e, i))) e.flags & 131072 && (Ic = !0);
          else return ((t.lanes = e.lanes), fl(e, t, i));
        }
      }
      return Jc(e, t, n, r, i);
    }
    function Vc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState;
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null;) ((i = i | r.lanes | r.childLanes), (r = r.sibling));
            r = i & ~a;
          } else ((r = 0), (t.child = null));
          return Uc(e, t, a, n, r);
        }
        if (n & 536870912)
          ((t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Qa(t, a === null ? null : a.cachePool),
            a === null ? Po() : No(t, a),
            Bo(t));
        else return ((r = t.lanes = 536870912), Uc(e, t, a === null ? n : a.baseLanes | n, n, r));
      } else
        a === null ? (e !== null && Qa(t, null), Po(), Vo()) : (Qa(t, a.cachePool), No(t, a), Vo(), (t.memoizedState = null));
      return (Lc(e, t, i, n), t.child);
    }
    function Hc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = { _visibility: 1, _pendingMarkers: null, _retryCache: null, _transitions: null }),
        t.sibling
      );
    }
    function Uc(e, t, n, r, i) {
      var a = Za();
      return (
        (a = a === null ? null : { parent: F._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Qa(t, null),
        Po(),
        Bo(t),
        e !== null && Oa(e, t, r, !0),
        (t.childLanes = i),
        null
      );
    }
    function Wc(e, t) {
      return ((t = rl({ mode: t.mode, children: t.children }, e.mode)), (t.ref = e.ref), (e.child = t), (t.return = e), t);
    }
    function Gc(e, t, n) {
      return (_o(t, e.child, null, n), (e = Wc(t, t.pendingProps)), (e.flags |= 2), Ho(t), (t.memoizedState = null), e);
    }
    function Kc(e, t, n) {
      var r = t.pendingProps,
        a = !!(t.flags & 128);
      if (((t.flags &= -129), e === null)) {
        if (P) {
          if (r.mode === `hidden`)
            return ((e = Wc(t, r)), (t.lanes = 536870912), (e.memoizedState = { baseLanes: 0, cachePool: null }), Hc(null, e));
          if (
            (zo(t),
            (e = N)
              ? ((e = am(e, fa)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: na === null ? null : { id: ra, overflow: ia },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ki(e)),
                  (n.return = t),
                  (t.child = n),
                  (ua = t),
                  (N = null)))
              : (e = null),
            e === null)
          )
            throw ma(t);
          return ((t.lanes = 536870912), null);
        }
        return Wc(t, r);
      }
      var o = e.memoizedState;
      if (o !== null) {
        var s = o.dehydrated;
        if ((zo(t), a)) {
          if (t.flags & 256) ((t.flags &= -257), (t = Gc(e, t, n)));
          else if (t.memoizedState !== null) ((t.child = e.child), (t.flags |= 128), (t = null));
          else throw Error(i(558));
        } else if ((Ic || Oa(e, t, n, !1), (a = (n & e.childLanes) !== 0), Ic || a)) {
          if (jo.current === null) {
            if (((r = G), r !== null && ((s = wt(r, n)), s !== 0 && s !== o.retryLane)))
              throw ((o.retryLane = s), Pi(e, s), Pd(r, e, s), Fc);
            Kd();
          }
          t = Gc(e, t, n);
        } else
          ((e = o.treeContext),
            (N = lm(s.nextSibling)),
            (ua = t),
            (P = !0),
            (da = null),
            (fa = !1),
            e !== null && la(t, e),
            (t = Wc(t, r)),
            (t.flags |= 134221824));
        return t;
      }
      return ((e = Vi(e.child, { mode: r.mode, children: r.children })), (e.ref = t.ref), (t.child = e), (e.return = t), e);
    }
    function qc(e, t) {
      var n = t.ref;
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(i(284));
        (e === null || e.ref !== n) && (t.flags |= 4194816);
      }
    }
    function Jc(e, t, n, r, i) {
      return (
        Aa(t),
        (n = rs(e, t, n, r, void 0, i)),
        (r = ss()),
        e !== null && !Ic ? (cs(e, t, i), fl(e, t, i)) : (P && r && sa(t), (t.flags |= 1), Lc(e, t, n, i), t.child)
      );
    }
    function Yc(e, t, n, r, i, a) {
      return (
        Aa(t),
        (t.updateQueue = null),
        (n = as(t, r, n, i)),
        is(e),
        (r = ss()),
        e !== null && !Ic ? (cs(e, t, a), fl(e, t, a)) : (P && r && sa(t), (t.flags |= 1), Lc(e, t, n, a), t.child)
      );
    }
    function Xc(e, t, n, r, i) {
      if ((Aa(t), t.stateNode === null)) {
        var a = Li,
          o = n.contextType;
        (typeof o == `object` && o && (a = ja(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = Sc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          bo(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? ja(o) : Li),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (xc(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && Sc.enqueueReplaceState(a, a.state, null),
            Oo(t, r, a, i),
            Do(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0));
      } else if (e === null) {
        a = t.stateNode;
        var s = t.memoizedProps,
          c = Tc(n, s);
        a.props = c;
        var l = a.context,
          u = n.contextType;
        ((o = Li), typeof u == `object` && u && (o = ja(u)));
        var d = n.getDerivedStateFromProps;
        ((u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` && typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && wc(t, a, r, o)),
          (yo = !1));
        var f = t.memoizedState;
        ((a.state = f),
          Oo(t, r, a, i),
          Do(),
          (l = t.memoizedState),
          s || f !== l || yo
            ? (typeof d == `function` && (xc(t, n, d, r), (l = t.memoizedState)),
              (c = yo || Cc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` && typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1)));
      } else {
        ((a = t.stateNode),
          xo(e, t),
          (o = t.memoizedProps),
          (u = Tc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Li),
          typeof l == `object` && l && (c = ja(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` && typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && wc(t, a, r, c)),
          (yo = !1),
          (f = t.memoizedState),
          (a.state = f),
          Oo(t, r, a, i),
          Do());
        var p = t.memoizedState;
        o !== d || f !== p || yo || (e !== null && e.dependencies !== null && ka(e.dependencies))
          ? (typeof s == `function` && (xc(t, n, s, r), (p = t.memoizedState)),
            (u = yo || Cc(t, n, u, r, f, p, c) || (e !== null && e.dependencies !== null && ka(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` && typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` && a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` || (o === e.memoizedProps && f === e.memoizedState) || (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` || (o === e.memoizedProps && f === e.memoizedState) || (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1));
      }
      return (
        (a = r),
        qc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r ? ((t.child = _o(t, e.child, null, i)), (t.child = _o(t, null, n, i))) : Lc(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = fl(e, t, i)),
        e
      );
    }
    function Zc(e, t, n, r) {
      return (va(), (t.flags |= 256), Lc(e, t, n, r), t.child);
    }
    var Qc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null };
    function $c(e) {
      return { baseLanes: e, cachePool: $a() };
    }
    function el(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= ud), e);
    }
    function tl(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o;
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Uo.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (P) {
          if (
            (i ? Ro(t) : Vo(),
            (e = N)
              ? ((e = am(e, fa)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: na === null ? null : { id: ra, overflow: ia },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ki(e)),
                  (n.return = t),
                  (t.child = n),
                  (ua = t),
                  (N = null)))
              : (e = null),
            e === null)
          )
            throw ma(t);
          return ((t.lanes = sm(e) ? 32 : 536870912), null);
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (Vo(),
              (i = t.mode),
              (a = rl({ mode: `hidden`, children: a }, i)),
              (r = Wi(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = $c(n)),
              (r.childLanes = el(e, o, n)),
              (t.memoizedState = Qc),
              Hc(null, r))
            : (Ro(t), nl(t, a))
        );
      }
      var s = e.memoizedState;
      if (s !== null) {
        var c = s.dehydrated;
        if (c !== null) return al(e, t, a, o, r, c, s, n);
      }
      return i
        ? (Vo(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = Vi(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = Wi(i, a, n, null)), (i.flags |= 2)) : (i = Vi(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Hc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = $c(n))
            : ((a = i.cachePool),
              a === null ? (a = $a()) : ((s = F._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = el(e, o, n)),
          (t.memoizedState = Qc),
          Hc(e.child, r))
        : (Ro(t),
          (n = e.child),
          (e = n.sibling),
          (n = Vi(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null && ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n);
    }
    function nl(e, t) {
      return ((t = rl({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t));
    }
    function rl(e, t) {
      return ((e = zi(22, e, null, t)), (e.lanes = 0), e);
    }
    function il(e, t, n) {
      return (_o(t, e.child, null, n), (e = nl(t, t.pendingProps.children)), (e.flags |= 2), (t.memoizedState = null), e);
    }
    function al(e, t, n, r, a, o, s, c) {
      if (n)
        return t.flags & 256
          ? (Ro(t), (t.flags &= -257), il(e, t, c))
          : t.memoizedState === null
            ? (Vo(),
              (o = a.fallback),
              (s = t.mode),
              (a = rl({ mode: `visible`, children: a.children }, s)),
              (o = Wi(o, s, c, null)),
              (o.flags |= 2),
              (a.return = t),
              (o.return = t),
              (a.sibling = o),
              (t.child = a),
              _o(t, e.child, null, c),
              (a = t.child),
              (a.memoizedState = $c(c)),
              (a.childLanes = el(e, r, c)),
              (t.memoizedState = Qc),
              Hc(null, a))
            : (Vo(), (t.child = e.child), (t.flags |= 128), null);
      if ((Ro(t), sm(o))) {
        if (((r = o.nextSibling && o.nextSibling.dataset), r)) var l = r.dgst;
        return (
          (r = l),
          r !== `` && ((a = Error(i(419))), (a.stack = ``), (a.digest = r), ba({ value: a, source: null, stack: null })),
          il(e, t, c)
        );
      }
      if ((Ic || Oa(e, t, c, !1), (r = (c & e.childLanes) !== 0), Ic || r)) {
        if (jo.current !== null) return il(e, t, c);
        if (((r = G), r !== null && ((a = wt(r, c)), a !== 0 && a !== s.retryLane)))
          throw ((s.retryLane = a), Pi(e, a), Pd(r, e, a), Fc);
        return (om(o) || Kd(), il(e, t, c));
      }
      return om(o)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          (N = lm(o.nextSibling)),
          (ua = t),
          (P = !0),
          (da = null),
          (fa = !1),
          e !== null && la(t, e),
          (t = nl(t, a.children)),
          (t.flags |= 134221824),
          t);
    }
    function ol(e, t, n) {
      e.lanes |= t;
      var r = e.alternate;
      (r !== null && (r.lanes |= t), Ea(e.return, t, n));
    }
    function sl(e) {
      for (var t = null; e !== null;) {
        var n = e.alternate;
        (n !== null && Ko(n) === null && (t = e), (e = e.sibling));
      }
      return t;
    }
    function cl(e, t, n, r, i, a) {
      var o = e.memoizedState;
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a));
    }
    function ll(e) {
      var t = e.child;
      for (e.child = null; t !== null;) {
        var n = t.sibling;
        ((t.sibling = e.child), (e.child = t), (t = n));
      }
    }
    function ul(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail;
      r = r.children;
      var o = Uo.current;
      if (t.flags & 128) return (Wo(t, o), null);
      var s = !!(o & 2);
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        Wo(t, o),
        i === `backwards` && e !== null ? (ll(e), Lc(e, t, r, n), ll(e)) : Lc(e, t, r, n),
        (r = P ? $i : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null;) {
          if (e.tag === 13) e.memoizedState !== null && ol(e, n, t);
          else if (e.tag === 19) ol(e, n, t);
          else if (e.child !== null) {
            ((e.child.return = e), (e = e.child));
            continue;
          }
          if (e === t) break a;
          for (; e.sibling === null;) {
            if (e.return === null || e.return === t) break a;
            e = e.return;
          }
          ((e.sibling.return = e.return), (e = e.sibling));
        }
      switch (i) {
        case `backwards`:
          ((n = sl(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null), ll(t)),
            cl(t, !0, i, null, a, r));
          break;
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null;) {
            if (((e = i.alternate), e !== null && Ko(e) === null)) {
              t.child = i;
              break;
            }
            ((e = i.sibling), (i.sibling = n), (n = i), (i = e));
          }
          cl(t, !0, n, null, a, r);
          break;
        case `together`:
          cl(t, !1, null, null, void 0, r);
          break;
        case `independent`:
          t.memoizedState = null;
          break;
        default:
          ((n = sl(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            cl(t, !1, i, n, a, r));
      }
      return t.child;
    }
    function dl(e, t, n) {
      var r = t.pendingProps;
      return (wa(t, t.type, r.value), Lc(e, t, r.children, n), t.child);
    }
    function fl(e, t, n) {
      if ((e !== null && (t.dependencies = e.dependencies), (sd |= t.lanes), (n & t.childLanes) === 0)) {
        if (e !== null) {
          if ((Oa(e, t, n, !1), (n & t.childLanes) === 0)) return null;
        } else return null;
      }
      if (e !== null && t.child !== e.child) throw Error(i(153));
      if (t.child !== null) {
        for (e = t.child, n = Vi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;)
          ((e = e.sibling), (n = n.sibling = Vi(e, e.pendingProps)), (n.return = t));
        n.sibling = null;
      }
      return t.child;
    }
    function pl(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && ka(e)));
    }
    function ml(e, t, n) {
      switch (t.tag) {
        case 3:
          (Ne(t, t.stateNode.containerInfo), wa(t, F, e.memoizedState.cache), va());
          break;
        case 27:
        case 5:
          Fe(t);
          break;
        case 4:
          Ne(t, t.stateNode.containerInfo);
          break;
        case 10:
          wa(t, t.type, t.memoizedProps.value);
          break;
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), zo(t), null);
          break;
        case 13:
          var r = t.memoizedState;
          if (r !== null) {
            if (r.dehydrated !== null) return (Ro(t), (t.flags |= 128), null);
            r = Oa(e, t, n, !1);
            var i = t.child.childLanes;
            return r || (n & i) !== 0 ? tl(e, t, n) : (Ro(t), (e = fl(e, t, n)), e === null ? null : e.sibling);
          }
          Ro(t);
          break;
        case 19:
          if (t.flags & 128) return ul(e, t, n);
          if (((i = !!(e.flags & 128)), (r = (n & t.childLanes) !== 0), (r ||= (Oa(e, t, n, !1), (n & t.childLanes) !== 0)), i)) {
            if (r) return ul(e, t, n);
            t.flags |= 128;
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            Wo(t, Uo.current),
            r)
          )
            break;
          return null;
        case 22:
          return ((t.lanes = 0), Vc(e, t, n, t.pendingProps));
        case 24:
          wa(t, F, e.memoizedState.cache);
      }
      return fl(e, t, n);
    }
    function hl(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Ic = !0;
        else {
          if (!pl(e, n) && !(t.flags & 128)) return ((Ic = !1), ml(e, t, n));
          Ic = !!(e.flags & 131072);
        }
      } else ((Ic = !1), P && t.flags & 1048576 && oa(t, $i, t.index));
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps;
            if (((e = oo(t.elementType)), (t.type = e), typeof e == `function`))
              Bi(e) ? ((r = Tc(e, r)), (t.tag = 1), (t = Xc(null, t, e, r, n))) : ((t.tag = 0), (t = Jc(null, t, e, r, n)));
            else {
              if (e != null) {
                var a = e.$$typeof;
                if (a === le) {
                  ((t.tag = 11), (t = Rc(null, t, e, r, n)));
                  break a;
                }
                if (a === fe) {
                  ((t.tag = 14), (t = zc(null, t, e, r, n)));
                  break a;
                }
                if (a === ce) {
                  ((t.tag = 10), (t.type = e), (t = dl(null, t, n)));
                  break a;
                }
              }
              throw ((t = Se(e) || e), Error(i(306, t, ``)));
            }
          }
          return t;
        case 0:
          return Jc(e, t, t.type, t.pendingProps, n);
        case 1:
          return ((r = t.type), (a = Tc(r, t.pendingProps)), Xc(e, t, r, a, n));
        case 3:
          a: {
            if ((Ne(t, t.stateNode.containerInfo), e === null)) throw Error(i(387));
            r = t.pendingProps;
            var o = t.memoizedState;
            ((a = o.element), xo(e, t), Oo(t, r, null, n));
            var s = t.memoizedState;
            if (((r = s.cache), wa(t, F, r), r !== o.cache && Da(t, [F], n, !0), Do(), (r = s.element), o.isDehydrated)) {
              if (
                ((o = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = o),
                (t.memoizedState = o),
                t.flags & 256)
              ) {
                t = Zc(e, t, r, n);
                break a;
              }
              if (r !== a) {
                ((a = Yi(Error(i(424)), t)), ba(a), (t = Zc(e, t, r, n)));
                break a;
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body;
                  break;
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e;
              }
              for (N = lm(e.firstChild), ua = t, P = !0, da = null, fa = !0, n = vo(t, null, r, n), t.child = n; n;)
                ((n.flags = (n.flags & -3) | 134221824), (n = n.sibling));
            } else {
              if ((va(), r === a)) {
                t = fl(e, t, n);
                break a;
              }
              Lc(e, t, r, n);
            }
            t = t.child;
          }
          return t;
        case 26:
          return (
            qc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : P || (t.stateNode = fp(t.type, t.pendingProps, je.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          );
        case 27:
          return (
            Fe(t),
            e === null &&
              P &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, je.current)),
              (ua = t),
              (fa = !0),
              (a = N),
              Sp(t.type) ? ((um = a), (N = lm(r.firstChild))) : (N = a)),
            Lc(e, t, t.pendingProps.children, n),
            qc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          );
        case 5:
          return (
            e === null &&
              P &&
              ((a = r = N) &&
                ((r = rm(r, t.type, t.pendingProps, fa)),
                r === null ? (a = !1) : ((t.stateNode = r), (ua = t), (N = lm(r.firstChild)), (fa = !1), (a = !0))),
              a || ma(t)),
            Fe(t),
            (a = t.type),
            (o = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = o.children),
            pp(a, o) ? (r = null) : s !== null && pp(a, s) && (t.flags |= 32),
            t.memoizedState !== null && ((a = rs(e, t, os, null, null, n)), (sh._currentValue = a)),
            qc(e, t),
            Lc(e, t, r, n),
            t.child
          );
        case 6:
          return (
            e === null &&
              P &&
              ((e = n = N) &&
                ((n = im(n, t.pendingProps, fa)), n === null ? (e = !1) : ((t.stateNode = n), (ua = t), (N = null), (e = !0))),
              e || ma(t)),
            null
          );
        case 13:
          return tl(e, t, n);
        case 4:
          return (
            Ne(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = _o(t, null, r, n)) : Lc(e, t, r, n),
            t.child
          );
        case 11:
          return Rc(e, t, t.type, t.pendingProps, n);
        case 7:
          return ((r = t.pendingProps), qc(e, t), Lc(e, t, r, n), t.child);
        case 8:
          return (Lc(e, t, t.pendingProps.children, n), t.child);
        case 12:
          return (Lc(e, t, t.pendingProps.children, n), t.child);
        case 10:
          return dl(e, t, n);
        case 9:
          return (
            (a = t.type._context),
            (r = t.pendingProps.children),
            Aa(t),
            (a = ja(a)),
            (r = r(a)),
            (t.flags |= 1),
            Lc(e, t, r, n),
            t.child
          );
        case 14:
          return zc(e, t, t.type, t.pendingProps, n);
        case 15:
          return Bc(e, t, t.type, t.pendingProps, n);
        case 19:
          return ul(e, t, n);
        case 31:
          return Kc(e, t, n);
        case 22:
          return Vc(e, t, n, t.pendingProps);
        case 24:
          return (
            Aa(t),
            (r = ja(F)),
            e === null
              ? ((a = Za()),
                a === null &&
                  ((a = G), (o = La()), (a.pooledCache = o), o.refCount++, o !== null && (a.pooledCacheLanes |= n), (a = o)),
                (t.memoizedState = { parent: r, cache: a }),
                bo(t),
                wa(t, F, a))
              : ((e.lanes & n) !== 0 && (xo(e, t), Oo(t, null, null, n), Do()),
                (a = e.memoizedState),
                (o = t.memoizedState),
                a.parent === r
                  ? ((r = o.cache), wa(t, F, r), r !== a.cache && Da(t, [F], n, !0))
                  : ((a = { parent: r, cache: r }),
                    (t.memoizedState = a),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a),
                    wa(t, F, r))),
            Lc(e, t, t.pendingProps.children, n),
            t.child
          );
        case 30:
          return (
            t.stateNode === null && (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto` ? (t.flags |= e === null ? 18882560 : 18874368) : P && sa(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : qc(e, t),
            Lc(e, t, r.children, n),
            t.child
          );
        case 29:
          throw t.pendingProps;
      }
      throw Error(i(156, t.tag));
    }
    function gl(e) {
      e.flags |= 4;
    }
    function _l(e, t, n, r, i) {
      var a;
      if (((a = !!(e.mode & 32)) && (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a)) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192;
          else if (Ud()) e.flags |= 8192;
          else throw ((so = ro), to);
        }
      } else e.flags &= -16777217;
    }
    function vl(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217;
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Ud()) e.flags |= 8192;
        else throw ((so = ro), to);
      }
    }
    function yl(e, t) {
      (t !== null && (e.flags |= 4), e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : _t()), (e.lanes |= t), (dd |= t)));
    }
    function bl(e, t) {
      if (!P)
        switch (e.tailMode) {
          case `visible`:
            break;
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null;) (n.alternate !== null && (r = n), (n = n.sibling));
            r === null ? (t || e.tail === null ? (e.tail = null) : (e.tail.sibling = null)) : (r.sibling = null);
            break;
          default:
            for (t = e.tail, n = null; t !== null;) (t.alternate !== null && (n = t), (t = t.sibling));
            n === null ? (e.tail = null) : (n.sibling = null);
        }
    }
    function V(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0;
      if (t)
        for (var i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling));
      else
        for (i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes), (r |= i.subtreeFlags), (r |= i.flags), (i.return = e), (i = i.sibling));
      return ((e.subtreeFlags |= r), (e.childLanes = n), t);
    }
    function xl(e, t, n) {
      var r = t.pendingProps;
      switch ((ca(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (V(t), null);
        case 1:
          return (V(t), null);
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            Ta(F),
            Pe(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (_a(t) ? gl(t) : e === null || (e.memoizedState.isDehydrated && !(t.flags & 256)) || ((t.flags |= 1024), ya())),
            V(t),
            null
          );
        case 26:
          var a = t.type,
            o = t.memoizedState;
          return (
            e === null
              ? (gl(t), o === null ? (V(t), _l(t, a, null, r, n)) : (V(t), vl(t, o)))
              : o
                ? o === e.memoizedState
                  ? (V(t), (t.flags &= -16777217))
                  : (gl(t), V(t), vl(t, o))
                : ((e = e.memoizedProps), e !== r && gl(t), V(t), _l(t, a, e, r, n)),
            null
          );
        case 27:
          if ((Ie(t), (n = je.current), (a = t.type), e !== null && t.stateNode != null)) e.memoizedProps !== r && gl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (V(t), (t.subtreeFlags &= -33554433), null);
            }
            ((e = ke.current), _a(t) ? ha(t, e) : ((e = hm(a, r, n)), (t.stateNode = e), gl(t)));
          }
          return (V(t), (t.subtreeFlags &= -33554433), null);
        case 5:
          if ((Ie(t), (a = t.type), e !== null && t.stateNode != null)) e.memoizedProps !== r && gl(t);
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166));
              return (V(t), (t.subtreeFlags &= -33554433), null);
            }
            if (((o = ke.current), _a(t))) ha(t, o);
            else {
              var s = lp(je.current);
              switch (o) {
                case 1:
                  o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                  break;
                case 2:
                  o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                  break;
                default:
                  switch (a) {
                    case `svg`:
                      o = s.createElementNS(`http://www.w3.org/2000/svg`, a);
                      break;
                    case `math`:
                      o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a);
                      break;
                    case `script`:
                      ((o = s.createElement(`div`)), (o.innerHTML = `<script><\/script>`), (o = o.removeChild(o.firstChild)));
                      break;
                    case `select`:
                      ((o = typeof r.is == `string` ? s.createElement(`select`, { is: r.is }) : s.createElement(`select`)),
                        r.multiple ? (o.multiple = !0) : r.size && (o.size = r.size));
                      break;
                    default:
                      o = typeof r.is == `string` ? s.createElement(a, { is: r.is }) : s.createElement(a);
                  }
              }
              ((o[At] = t), (o[jt] = r));
              a: for (s = t.child; s !== null;) {
                if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode);
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ((s.child.return = s), (s = s.child));
                  continue;
                }
                if (s === t) break a;
                for (; s.sibling === null;) {
                  if (s.return === null || s.return === t) break a;
                  s = s.return;
                }
                ((s.sibling.return = s.return), (s = s.sibling));
              }
              t.stateNode = o;
              a: switch ((np(o, a, r), a)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus;
                  break a;
                case `img`:
                  r = !0;
                  break a;
                default:
                  r = !1;
              }
              r && gl(t);
            }
          }
          return (
            V(t),
            (t.subtreeFlags &= -33554433),
            _l(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          );
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && gl(t);
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(i(166));
            if (((e = je.current), _a(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (a = ua), a !== null))
                switch (a.tag) {
                  case 27:
                  case 5:
                    r = a.memoizedProps;
                }
              ((e[At] = t),
                (e = !!(e.nodeValue === n || (r !== null && !0 === r.suppressHydrationWarning) || ep(e.nodeValue, n))),
                e || ma(t, !0));
            } else ((e = lp(e).createTextNode(r)), (e[At] = t), (t.stateNode = e));
          }
          return (V(t), null);
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = _a(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(i(318));
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(557));
                e[At] = t;
              } else (va(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (V(t), (e = !1));
            } else ((n = ya()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), (e = !0));
            if (!e) return t.flags & 256 ? (Ho(t), t) : (Ho(t), null);
            if (t.flags & 128) throw Error(i(558));
          }
          return (V(t), null);
        case 13:
          if (((r = t.memoizedState), e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))) {
            if (((a = _a(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!a) throw Error(i(318));
                if (((a = t.memoizedState), (a = a === null ? null : a.dehydrated), !a)) throw Error(i(317));
                a[At] = t;
              } else (va(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4));
              (V(t), (a = !1));
            } else ((a = ya()), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), (a = !0));
            if (!a) return t.flags & 256 ? (Ho(t), t) : (Ho(t), null);
          }
          return (
            Ho(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (a = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (a = r.alternate.memoizedState.cachePool.pool),
                  (o = null),
                  r.memoizedState !== null && r.memoizedState.cachePool !== null && (o = r.memoizedState.cachePool.pool),
                  o !== a && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                yl(t, t.updateQueue),
                V(t),
                null)
          );
        case 4:
          return (Pe(), e === null && Wf(t.stateNode.containerInfo), (t.flags |= 67108864), V(t), null);
        case 10:
          return (Ta(t.type), V(t), null);
        case 19:
          if ((Go(t), (r = t.memoizedState), r === null)) return (V(t), null);
          if (((a = !!(t.flags & 128)), (o = r.rendering), o === null)) {
            if (a) bl(r, !1);
            else {
              if (Y !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null;) {
                  if (((o = Ko(e)), o !== null)) {
                    for (
                      t.flags |= 128,
                        bl(r, !1),
                        e = o.updateQueue,
                        t.updateQueue = e,
                        yl(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      (Hi(n, e), (n = n.sibling));
                    return (Wo(t, (Uo.current & 1) | 2), P && aa(t, r.treeForkCount), t.child);
                  }
                  e = e.sibling;
                }
              r.tail !== null && Ye() > _d && ((t.flags |= 128), (a = !0), bl(r, !1), (t.lanes = 4194304));
            }
          } else {
            if (!a) {
              if (((e = Ko(o)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (a = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  yl(t, e),
                  bl(r, !0),
                  r.tail === null && r.tailMode !== `collapsed` && r.tailMode !== `visible` && !o.alternate && !P)
                )
                  return (V(t), null);
              } else
                2 * Ye() - r.renderingStartTime > _d &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (a = !0), bl(r, !1), (t.lanes = 4194304));
            }
            r.isBackwards
              ? ((o.sibling = t.child), (t.child = o))
              : ((e = r.last), e === null ? (t.child = o) : (e.sibling = o), (r.last = o));
          }
          if (r.tail !== null) {
            e = r.tail;
            a: {
              for (n = e; n !== null;) {
                if (n.alternate !== null) {
                  n = !1;
                  break a;
                }
                n = n.sibling;
              }
              n = !0;
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = Ye()),
              (e.sibling = null),
              (o = Uo.current),
              (o = a ? (o & 1) | 2 : o & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || P
                ? Wo(t, o)
                : ((n = o), E(Io, t), E(Uo, n), Lo === null && (Lo = t)),
              P && aa(t, r.treeForkCount),
              e
            );
          }
          return (V(t), null);
        case 22:
        case 23:
          return (
            Ho(t),
            Fo(),
            (r = t.memoizedState !== null),
            e === null ? r && (t.flags |= 8192) : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r ? n & 536870912 && !(t.flags & 128) && (V(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : V(t),
            (n = t.updateQueue),
            n !== null && yl(t, n.retryQueue),
            (n = null),
            e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && Oe(Xa),
            null
          );
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            Ta(F),
            V(t),
            null
          );
        case 25:
          return null;
        case 30:
          return ((t.flags |= 33554432), V(t), null);
      }
      throw Error(i(156, t.tag));
    }
    function Sl(e, t) {
      switch ((ca(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 3:
          return (Ta(F), Pe(), (e = t.flags), e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null);
        case 26:
        case 27:
        case 5:
          return (Ie(t), null);
        case 31:
          if (t.memoizedState !== null) {
            if ((Ho(t), t.alternate === null)) throw Error(i(340));
            va();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 13:
          if ((Ho(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(i(340));
            va();
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 19:
          return (
            Go(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          );
        case 4:
          return (Pe(), null);
        case 10:
          return (Ta(t.type), null);
        case 22:
        case 23:
          return (Ho(t), Fo(), e !== null && Oe(Xa), (e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null);
        case 24:
          return (Ta(F), null);
        case 25:
          return null;
        default:
          return null;
      }
    }
    function Cl(e, t) {
      switch ((ca(t), t.tag)) {
        case 3:
          (Ta(F), Pe());
          break;
        case 26:
        case 27:
        case 5:
          Ie(t);
          break;
        case 4:
          Pe();
          break;
        case 31:
          t.memoizedState !== null && Ho(t);
          break;
        case 13:
          Ho(t);
          break;
        case 19:
          Go(t);
          break;
        case 10:
          Ta(t.type);
          break;
        case 22:
        case 23:
          (Ho(t), Fo(), e !== null && Oe(Xa));
          break;
        case 24:
          Ta(F);
      }
    }
    function wl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect;
        if (r !== null) {
          var i = r.next;
          n = i;
          do {
            if ((n.tag & e) === e) {
              r = void 0;
              var a = n.create,
                o = n.inst;
              ((r = a()), (o.destroy = r));
            }
            n = n.next;
          } while (n !== i);
        }
      } catch (e) {
        Z(t, t.return, e);
      }
    }
    function Tl(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect;
        if (i !== null) {
          var a = i.next;
          r = a;
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy;
              if (s !== void 0) {
                ((o.destroy = void 0), (i = t));
                var c = n,
                  l = s;
                try {
                  l();
                } catch (e) {
                  Z(i, c, e);
                }
              }
            }
            r = r.next;
          } while (r !== a);
        }
      } catch (e) {
        Z(t, t.return, e);
      }
    }
    function El(e) {
      var t = e.updateQueue;
      if (t !== null) {
        var n = e.stateNode;
        try {
          Ao(t, n);
        } catch (t) {
          Z(e, e.return, t);
        }
      }
    }
    function Dl(e, t, n) {
      ((n.props = Tc(e.type, e.memoizedProps)), (n.state = e.memoizedState));
      try {
        n.componentWillUnmount();
      } catch (n) {
        Z(e, t, n);
      }
    }
    function Ol(e, t) {
      try {
        var n = e.ref;
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode;
              break;
            case 30:
              var i = e.stateNode,
                a = wi(e.memoizedProps, i);
              ((i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref));
              break;
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e);
                (f(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o));
              }
              r = e.stateNode;
              break;
            default:
              r = e.stateNode;
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r);
        }
      } catch (n) {
        Z(e, t, n);
      }
    }
    function kl(e, t) {
      var n = e.ref,
        r = e.refCleanup;
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r();
          } catch (n) {
            Z(e, t, n);
          } finally {
            ((e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null));
          }
        else if (typeof n == `function`)
          try {
            n(null);
          } catch (n) {
            Z(e, t, n);
          }
        else n.current = null;
      }
    }
    function Al(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n]);
    }
    function jl(e) {
      for (var t = e.return; t !== null && (Pl(t) && em(e.stateNode, t.stateNode), !Nl(t));) t = t.return;
    }
    function Ml(e) {
      for (var t = e.return; t !== null && (Pl(t) && tm(e.stateNode, t.stateNode), !Nl(t));) t = t.return;
    }
    function Nl(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27;
    }
    function Pl(e) {
      return e && e.tag === 7 && e.stateNode !== null;
    }
    function Fl(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode;
      try {
        a: switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus();
            break a;
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet);
        }
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    function Il(e, t, n) {
      try {
        var r = e.stateNode;
        (ip(r, e.type, n, t), (r[jt] = t));
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    function Ll(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4;
    }
    function Rl(e) {
      a: for (;;) {
        for (; e.sibling === null;) {
          if (e.return === null || Ll(e.return)) return null;
          e = e.return;
        }
        for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
          ((e.child.return = e), (e = e.child));
        }
        if (!(e.flags & 2)) return e.stateNode;
      }
    }
    function zl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6)
        ((i = e.stateNode),
          t
            ? (n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = wn)),
          Al(e, r),
          (A = !0));
      else if (
        i !== 4 &&
        (i === 27 && (Al(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))), (e = e.child), e !== null)
      )
        for (zl(e, t, n, r), e = e.sibling; e !== null;) (zl(e, t, n, r), (e = e.sibling));
    }
    function Bl(e, t, n, r) {
      var i = e.tag;
      if (i === 5 || i === 6) ((i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), Al(e, r), (A = !0));
      else if (i !== 4 && (i === 27 && (Al(e, r), (r = null), Sp(e.type) && (n = e.stateNode)), (e = e.child), e !== null))
        for (Bl(e, t, n, r), e = e.sibling; e !== null;) (Bl(e, t, n, r), (e = e.sibling));
    }
    function Vl(e) {
      var t = e.stateNode,
        n = e.memoizedProps;
      try {
        for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
        (np(t, r, n), (t[At] = e), (t[jt] = n));
      } catch (t) {
        Z(e, e.return, t);
      }
    }
    var Hl = !1,
      Ul = null;
    function Wl(e) {
      (e.tag === 30 || e.subtreeFlags & 33554432) && (Hl = !0);
    }
    var Gl = null;
    function Kl() {
      var e = Gl;
      return ((Gl = null), e);
    }
    var ql = 0;
    function Jl(e, t, n, r, i) {
      return ((ql = 0), Yl(e.child, t, n, r, i));
    }
    function Yl(e, t, n, r, i) {
      for (var a = !1; e !== null;) {
        if (e.tag === 5) {
          var o = e.stateNode;
          if (r !== null) {
            var s = Op(o);
            (r.push(s), s.view && (a = !0));
          } else a || (Op(o).view && (a = !0));
          ((Hl = !0), Tp(o, ql === 0 ? t : t + `_` + ql, n), ql++);
        } else (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && i) || (Yl(e.child, t, n, r, i) && (a = !0));
        e = e.sibling;
      }
      return a;
    }
    function Xl(e, t) {
      for (; e !== null;)
        (e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || Xl(e.child, t),
          (e = e.sibling));
    }
    function Zl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if ((e.tag !== 22 || e.memoizedState === null) && (Zl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
            var t = e.memoizedProps;
            if (t.name == null || t.name === `auto`) throw Error(i(544));
            var n = t.name;
            ((t = Ei(t.default, t.share)), t !== `none` && (Jl(e, n, t, null, !1) || Xl(e.child, !1)));
          }
          e = e.sibling;
        }
    }
    function Ql(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = wi(r, n),
          a = Ei(r.default, n.paired ? r.share : r.enter);
        a === `none` ? Zl(e) : Jl(e, i, a, null, !1) ? (Zl(e), n.paired || t || Nd(e, r.onEnter)) : Xl(e.child, !1);
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (Ql(e, t), (e = e.sibling));
      else Zl(e);
    }
    function $l(e) {
      if (Ul !== null && Ul.size !== 0) {
        var t = Ul;
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null;) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name;
                if (r != null && r !== `auto`) {
                  var i = t.get(r);
                  if (i !== void 0) {
                    var a = Ei(n.default, n.share);
                    if (
                      (a !== `none` &&
                        (Jl(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), Nd(e, n.onShare))
                          : Xl(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break;
                  }
                }
              }
              $l(e);
            }
            e = e.sibling;
          }
      }
    }
    function eu(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = wi(t, e.stateNode),
          r = Ul === null ? void 0 : Ul.get(n),
          i = Ei(t.default, r === void 0 ? t.exit : t.share);
        (i !== `none` &&
          (Jl(e, n, i, null, !1)
            ? r === void 0
              ? Nd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Ul.delete(n), Nd(e, t.onShare))
            : Xl(e.child, !1)),
          Ul !== null && $l(e));
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (eu(e), (e = e.sibling));
      else Ul !== null && $l(e);
    }
    function tu(e) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = wi(t, e.stateNode);
          ((t = Ei(t.default, t.update)), (e.flags &= -5), t !== `none` && Jl(e, n, t, (e.memoizedState = []), !1));
        } else e.subtreeFlags & 33554432 && tu(e);
        e = e.sibling;
      }
    }
    function nu(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode;
              t.paired !== null && ((t.paired = null), Xl(e.child, !1));
            }
            nu(e);
          }
          e = e.sibling;
        }
    }
    function ru(e) {
      if (e.tag === 30) ((e.stateNode.paired = null), Xl(e.child, !1), nu(e));
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (ru(e), (e = e.sibling));
      else nu(e);
    }
    function iu(e) {
      for (e = e.child; e !== null;) (e.tag === 30 ? Xl(e.child, !1) : e.subtreeFlags & 33554432 && iu(e), (e = e.sibling));
    }
    function au(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null;) {
        if (t.tag === 5) {
          var c = t.stateNode;
          if (a !== null && ql < a.length) {
            var l = a[ql],
              u = Op(c);
            (l.view || u.view) && (s = !0);
            var d;
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0;
              else {
                d = l.rect;
                var f = u.rect;
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
              }
            }
            (d && (e.flags |= 4),
              u.abs ? (u = !l.abs) : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32));
          } else e.flags |= 32;
          (e.flags & 4 && Tp(c, ql === 0 ? n : n + `_` + ql, i),
            (s && e.flags & 4) || (Gl === null && (Gl = []), Gl.push(c, ql === 0 ? r : r + `_` + ql, t.memoizedProps)),
            ql++);
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o ? (e.flags |= t.flags & 32) : au(e, t.child, n, r, i, a, o) && (s = !0));
        t = t.sibling;
      }
      return s;
    }
    function ou(e, t) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = wi(n, r),
            a = Ei(n.default, n.update);
          if (t) {
            r = r.clones;
            var o = r === null ? null : r.map(kp);
          } else ((o = e.memoizedState), (e.memoizedState = null));
          r = e;
          var s = e.child;
          ((ql = 0), (i = au(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || Nd(e, n.onUpdate)));
        } else e.subtreeFlags & 33554432 && ou(e, t);
        e = e.sibling;
      }
    }
    var su = !1,
      H = !1,
      cu = !1,
      lu = !1,
      uu = typeof WeakSet == `function` ? WeakSet : Set,
      du = null,
      fu = !1,
      pu = !1,
      mu = !1,
      hu = !1;
    function gu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = ei(e)), ti(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd };
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window;
            var i = r.getSelection && r.getSelection();
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode;
              var a = i.anchorOffset,
                o = i.focusNode;
              i = i.focusOffset;
              try {
                (r.nodeType, o.nodeType);
              } catch {
                r = null;
                break a;
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null;
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  ((p = f), (f = m));
                for (;;) {
                  if (f === e) break b;
                  if ((p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null)) break;
                  ((f = p), (p = f.parentNode));
                }
                f = m;
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l };
            } else r = null;
          }
        r ||= { start: 0, end: 0 };
      } else r = null;
      for (
        cp = { focusedElem: e, selectionRange: r }, gh = !1, n = (n & 335544064) === n, du = t, t = n ? 9270 : 1024;
        du !== null;
      ) {
        if (((e = du), n && ((r = e.deletions), r !== null))) for (a = 0; a < r.length; a++) n && eu(r[a]);
        if (e.alternate === null && e.flags & 2) (n && Wl(e), _u(n));
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              (r !== null && r.memoizedState === null && n && eu(r), _u(n));
              continue;
            }
            if (r !== null && r.memoizedState !== null) {
              (n && Wl(e), _u(n));
              continue;
            }
          }
          ((r = e.child), (e.subtreeFlags & t) !== 0 && r !== null ? ((r.return = e), (du = r)) : (n && tu(e), _u(n)));
        }
      }
      Ul = null;
    }
    function _u(e) {
      for (; du !== null;) {
        var t = du,
          n = e,
          r = t.alternate,
          a = t.flags;
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break;
          case 1:
            if (a & 1024 && r !== null) {
              ((n = void 0), (a = r.memoizedProps), (r = r.memoizedState));
              var o = t.stateNode;
              try {
                var s = Tc(t.type, a);
                ((n = o.getSnapshotBeforeUpdate(s, r)), (o.__reactInternalSnapshotBeforeUpdate = n));
              } catch (e) {
                Z(t, t.return, e);
              }
            }
            break;
          case 3:
            if (a & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r);
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r);
                    break;
                  default:
                    r.textContent = ``;
                }
            }
            break;
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break;
          case 30:
            n &&
              r !== null &&
              ((n = wi(r.memoizedProps, r.stateNode)),
              (a = t.memoizedProps),
              (a = Ei(a.default, a.update)),
              a !== `none` && Jl(r, n, a, (r.memoizedState = []), !0));
            break;
          default:
            if (a & 1024) throw Error(i(163));
        }
        if (((r = t.sibling), r !== null)) {
          ((r.return = t.return), (du = r));
          break;
        }
        du = t.return;
      }
    }
    function vu(e, t, n) {
      var r = n.flags;
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          (Lu(e, n), r & 4 && wl(5, n));
          break;
        case 1:
          if ((Lu(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount();
              } catch (e) {
                Z(n, n.return, e);
              }
            else {
              var i = Tc(n.type, t.memoizedProps);
              t = t.memoizedState;
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
              } catch (e) {
                Z(n, n.return, e);
              }
            }
          }
          (r & 64 && El(n), r & 512 && Ol(n, n.return));
          break;
        case 3:
          if ((Lu(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode;
                  break;
                case 1:
                  t = n.child.stateNode;
              }
            try {
              Ao(e, t);
            } catch (e) {
              Z(n, n.return, e);
            }
          }
          break;
        case 27:
          t === null && r & 4 && Vl(n);
        case 26:
        case 5:
          (Lu(e, n), t === null && r & 4 && Fl(n), r & 512 && Ol(n, n.return));
          break;
        case 12:
          Lu(e, n);
          break;
        case 31:
          (Lu(e, n), r & 4 && Eu(e, n));
          break;
        case 13:
          (Lu(e, n),
            r & 4 && Du(e, n),
            r & 64 &&
              ((e = n.memoizedState), e !== null && ((e = e.dehydrated), e !== null && ((n = _f.bind(null, n)), cm(e, n)))));
          break;
        case 22:
          if (((r = n.memoizedState !== null || su), !r)) {
            var a = (t !== null && t.memoizedState !== null) || H;
            ((t = su),
              (i = H),
              (su = r),
              (H = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), zu(e, n, r)) : Lu(e, n),
              (su = t),
              (H = i));
          }
          break;
        case 30:
          (Lu(e, n), r & 512 && Ol(n, n.return));
          break;
        case 7:
          r & 512 && Ol(n, n.return);
        default:
          Lu(e, n);
      }
    }
    function yu(e, t) {
      for (e = e.child; e !== null;) (bu(e, t), (e = e.sibling));
    }
    function bu(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode;
            if (t) {
              var r = n.style;
              typeof r.setProperty == `function` ? r.setProperty(`display`, `none`, `important`) : (r.display = `none`);
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && a.hasOwnProperty(`display`) ? a.display : null;
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim();
            }
          } catch (t) {
            Z(e, e.return, t);
          }
          xu(e, t);
          break;
        case 6:
          try {
            ((e.stateNode.nodeValue = t ? `` : e.memoizedProps), (A = !0));
          } catch (t) {
            Z(e, e.return, t);
          }
          break;
        case 18:
          try {
            var s = e.stateNode;
            t ? wp(s, !0) : wp(e.stateNode, !1);
          } catch (t) {
            Z(e, e.return, t);
          }
          break;
        case 22:
        case 23:
          e.memoizedState === null && yu(e, t);
          break;
        default:
          yu(e, t);
      }
    }
    function xu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null;) {
          a: {
            var n = e,
              r = t;
            switch (n.tag) {
              case 4:
                bu(n, r);
                break a;
              case 22:
                n.memoizedState === null && xu(n, r);
                break a;
              default:
                xu(n, r);
            }
          }
          e = e.sibling;
        }
    }
    function Su(e) {
      var t = e.alternate;
      (t !== null && ((e.alternate = null), Su(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && zt(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null));
    }
    var U = null,
      Cu = !1;
    function wu(e, t, n) {
      for (n = n.child; n !== null;) (Tu(e, t, n), (n = n.sibling));
    }
    function Tu(e, t, n) {
      if (at && typeof at.onCommitFiberUnmount == `function`)
        try {
          at.onCommitFiberUnmount(it, n);
        } catch {}
      switch (n.tag) {
        case 26:
          (H || kl(n, t),
            wu(e, t, n),
            n.memoizedState ? n.memoizedState.count-- : n.stateNode && !H && ((n = n.stateNode), n.parentNode.removeChild(n)));
          break;
        case 27:
          (H || kl(n, t), Ml(n));
          var r = U,
            i = Cu;
          (Sp(n.type) && ((U = n.stateNode), (Cu = !1)),
            wu(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (U = r),
            (Cu = i));
          break;
        case 5:
          (H || kl(n, t), Ml(n));
        case 6:
          if ((n.tag === 6 && Ml(n), (r = U), (i = Cu), (U = null), wu(e, t, n), (U = r), (Cu = i), U !== null)) {
            if (Cu)
              try {
                ((U.nodeType === 9 ? U.body : U.nodeName === `HTML` ? U.ownerDocument.body : U).removeChild(n.stateNode),
                  (A = !0));
              } catch (e) {
                Z(n, t, e);
              }
            else
              try {
                (U.removeChild(n.stateNode), (A = !0));
              } catch (e) {
                Z(n, t, e);
              }
          }
          break;
        case 18:
          U !== null &&
            (Cu
              ? ((e = U), Cp(e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e, n.stateNode), Hh(e))
              : Cp(U, n.stateNode));
          break;
        case 4:
          ((r = U), (i = Cu), (U = n.stateNode.containerInfo), (Cu = !0), wu(e, t, n), (U = r), (Cu = i));
          break;
        case 0:
        case 11:
        case 14:
        case 15:
          (Tl(2, n, t), H || Tl(4, n, t), wu(e, t, n));
          break;
        case 1:
          (H || (kl(n, t), (r = n.stateNode), typeof r.componentWillUnmount == `function` && Dl(n, t, r)), wu(e, t, n));
          break;
        case 21:
          wu(e, t, n);
          break;
        case 22:
          ((H = (r = H) || n.memoizedState !== null), wu(e, t, n), (H = r));
          break;
        case 30:
          (kl(n, t), wu(e, t, n));
          break;
        case 7:
          (H || kl(n, t), wu(e, t, n));
          break;
        default:
          wu(e, t, n);
      }
    }
    function Eu(e, t) {
      if (t.memoizedState === null && ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))) {
        e = e.dehydrated;
        try {
          Hh(e);
        } catch (e) {
          Z(t, t.return, e);
        }
      }
    }
    function Du(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e);
        } catch (e) {
          Z(t, t.return, e);
        }
    }
    function Ou(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode;
          return (t === null && (t = e.stateNode = new uu()), t);
        case 22:
          return ((e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new uu()), t);
        default:
          throw Error(i(435, e.tag));
      }
    }
    function ku(e, t) {
      var n = Ou(e);
      t.forEach(function (t) {
        if (!n.has(t)) {
          n.add(t);
          var r = vf.bind(null, e, t);
          t.then(r, r);
        }
      });
    }
    function Au(e, t, n) {
      var r = t.deletions;
      if (r !== null)
        for (var a = 0; a < r.length; a++) {
          var o = r[a],
            s = e,
            c = t,
            l = c;
          a: for (; l !== null;) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ((U = l.stateNode), (Cu = !1));
                  break a;
                }
                break;
              case 5:
                ((U = l.stateNode), (Cu = !1));
                break a;
              case 3:
              case 4:
                ((U = l.stateNode.containerInfo), (Cu = !0));
                break a;
            }
            l = l.return;
          }
          if (U === null) throw Error(i(160));
          (Tu(s, c, o), (U = null), (Cu = !1), (s = o.alternate), s !== null && (s.return = null), (o.return = null));
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) (Mu(t, e, n), (t = t.sibling));
    }
    var ju = null;
    function Mu(e, t, n) {
      var r = e.alternate,
        a = e.flags;
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (a & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var o = 0; o < r.length; o++) {
              var s = r[o];
              s.ref.impl = s.nextImpl;
            }
          (Au(t, e, n), Nu(e), a & 4 && (Tl(3, e, e.return), wl(3, e), Tl(5, e, e.return)));
          break;
        case 1:
          (Au(t, e, n),
            Nu(e),
            a & 512 && (H || r === null || kl(r, r.return)),
            a & 64 &&
              su &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null && ((n = e.shared.hiddenCallbacks), (e.shared.hiddenCallbacks = n === null ? t : n.concat(t))))));
          break;
        case 26:
          if (((o = ju), Au(t, e, n), Nu(e), a & 512 && (H || r === null || kl(r, r.return)), a & 4)) {
            if (((a = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if (su) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e);
                  else {
                    a: {
                      ((t = e.type), (n = e.memoizedProps), (a = o.ownerDocument || o));
                      b: switch (t) {
                        case `title`:
                          ((r = a.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[Lt] ||
                              r[At] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = a.createElement(t)), a.head.insertBefore(r, a.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[At] = e),
                            Wt(r),
                            (t = r));
                          break a;
                        case `link`:
                          if ((o = Gm(`link`, `href`, a).get(t + (n.href || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`href`) === (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) === (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        case `meta`:
                          if ((o = Gm(`meta`, `content`, a).get(t + (n.content || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`content`) === (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) === (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) === (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) === (n.charSet == null ? null : n.charSet))
                              ) {
                                o.splice(s, 1);
                                break b;
                              }
                          }
                          ((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r));
                          break;
                        default:
                          throw Error(i(468, t));
                      }
                      ((r[At] = e), Wt(r), (t = r));
                    }
                    e.stateNode = t;
                  }
                } else su || Km(o, e.type, e.stateNode);
              } else e.stateNode = Bm(o, n, e.memoizedProps);
            } else
              a === n
                ? n === null && e.stateNode !== null && Il(e, e.memoizedProps, r.memoizedProps)
                : (a === null ? ((t = r.stateNode), t === null || H || t.parentNode.removeChild(t)) : a.count--,
                  n === null ? su || Km(o, e.type, e.stateNode) : Bm(o, n, e.memoizedProps));
          }
          break;
        case 27:
          (Au(t, e, n),
            Nu(e),
            a & 512 && (H || r === null || kl(r, r.return)),
            r !== null && a & 4 && Il(e, e.memoizedProps, r.memoizedProps));
          break;
        case 5:
          if (
            ((o = cu), (cu = !1), Au(t, e, n), (cu = o), Nu(e), a & 512 && (H || r === null || kl(r, r.return)), e.flags & 32)
          ) {
            t = e.stateNode;
            try {
              (j(t, ``), (A = !0));
            } catch (t) {
              Z(e, e.return, t);
            }
          }
          (a & 4 && e.stateNode != null && ((t = e.memoizedProps), Il(e, t, r === null ? t : r.memoizedProps)),
            a & 1024 && (lu = !0));
          break;
        case 6:
          if ((Au(t, e, n), Nu(e), a & 4)) {
            if (e.stateNode === null) throw Error(i(162));
            ((t = e.memoizedProps), (n = e.stateNode));
            try {
              ((n.nodeValue = t), (A = !0));
            } catch (t) {
              Z(e, e.return, t);
            }
          }
          break;
        case 3:
          if (
            ((A = !1),
            (Wm = null),
            (o = ju),
            (ju = bm(t.containerInfo)),
            Au(t, e, n),
            (ju = o),
            Nu(e),
            a & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo);
            } catch (t) {
              Z(e, e.return, t);
            }
          (lu && ((lu = !1), Pu(e)), (A = !1));
          break;
        case 4:
          ((a = cu),
            (cu = su),
            (r = en()),
            (o = ju),
            (ju = bm(e.stateNode.containerInfo)),
            Au(t, e, n),
            Nu(e),
            (ju = o),
            A && pu && (mu = !0),
            (A = r),
            (cu = a));
          break;
        case 12:
          (Au(t, e, n), Nu(e));
          break;
        case 31:
          (Au(t, e, n), Nu(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))));
          break;
        case 13:
          (Au(t, e, n),
            Nu(e),
            e.child.flags & 8192 && (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) && (hd = Ye()),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))));
          break;
        case 22:
          ((o = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null));
          var c = su,
            l = H,
            u = cu;
          ((su = c || o),
            (cu = u || o),
            (H = l || s),
            Au(t, e, n),
            (H = l),
            (cu = u),
            (su = c),
            Nu(e),
            a & 8192 &&
              ((t = e.stateNode),
              (t._visibility = o ? t._visibility & -2 : t._visibility | 1),
              !o ||
                r === null ||
                s ||
                su ||
                H ||
                ((t = s || H), (n = su), (r = H), (su = o || su), (H = t), Ru(e, 2), (su = n), (H = r)),
              (!o && cu) || yu(e, o)),
            a & 4 && ((t = e.updateQueue), t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), ku(e, n)))));
          break;
        case 19:
          (Au(t, e, n), Nu(e), a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), ku(e, t))));
          break;
        case 30:
          (a & 512 && (H || r === null || kl(r, r.return)),
            (a = en()),
            (o = pu),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (pu = s && Ei(c.default, c.update) !== `none`),
            Au(t, e, n),
            Nu(e),
            s && r !== null && A && (e.flags |= 4),
            (pu = o),
            (A = a));
          break;
        case 21:
          break;
        case 7:
          (a & 512 && (H || r === null || kl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e));
        default:
          (Au(t, e, n), Nu(e));
      }
    }
    function Nu(e) {
      var t = e.flags;
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null;) {
            if (Ll(r)) {
              n = r;
              break;
            }
            r = r.return;
          }
          r = null;
          for (var a = e.return; a !== null;) {
            if (Pl(a)) {
              var o = a.stateNode;
              r === null ? (r = [o]) : r.push(o);
            }
            if (Nl(a)) break;
            a = a.return;
          }
          var s = r;
          if (n == null) throw Error(i(160));
          switch (n.tag) {
            case 27:
              var c = n.stateNode;
              Bl(e, Rl(e), c, s);
              break;
            case 5:
              var l = n.stateNode;
              (n.flags & 32 && (j(l, ``), (n.flags &= -33)), Bl(e, Rl(e), l, s));
              break;
            case 3:
            case 4:
              var u = n.stateNode.containerInfo;
              zl(e, Rl(e), u, s);
              break;
            default:
              throw Error(i(161));
          }
        } catch (t) {
          Z(e, e.return, t);
        }
        e.flags &= -3;
      }
      t & 4096 && (e.flags &= -4097);
    }
    function Pu(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null;) {
          var t = e;
          (Pu(t), t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)), (e = e.sibling));
        }
    }
    function Fu(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) (Iu(t, e), (t = t.sibling));
      else ou(t, !1);
    }
    function Iu(e, t) {
      var n = e.alternate;
      if (n === null) Ql(e, !1);
      else
        switch (e.tag) {
          case 3:
            if (((hu = fu = !1), Kl(), Fu(t, e), !fu && !mu)) {
              if (((e = Gl), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r];
                  var i = e[r + 1];
                  (Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(` + i + `)` },
                      ));
                }
              ((e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition-group(root)` },
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` },
                  )),
                (hu = !0));
            }
            Gl = null;
            break;
          case 5:
            Fu(t, e);
            break;
          case 4:
            ((r = fu), (fu = !1), Fu(t, e), fu && (mu = !0), (fu = r));
            break;
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? Fu(t, e) : Ql(e, !1));
            break;
          case 30:
            ((r = fu), (i = Kl()), (fu = !1), Fu(t, e), fu && (e.flags |= 4));
            var a = e.memoizedProps,
              o = e.stateNode;
            ((t = wi(a, o)), (o = wi(n.memoizedProps, o)));
            var s = Ei(a.default, a.update);
            (s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (ql = 0),
                (t = au(e, n, t, o, s, a, !0)),
                ql !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t ? (Nd(e, e.memoizedProps.onUpdate), (Gl = i)) : i !== null && (i.push.apply(i, Gl), (Gl = i)),
              (fu = e.flags & 32 ? !0 : r));
            break;
          default:
            Fu(t, e);
        }
    }
    function Lu(e, t) {
      if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) (vu(e, t.alternate, t), (t = t.sibling));
    }
    function Ru(e, t) {
      for (e = e.child; e !== null;) {
        var n = e,
          r = t;
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            (Tl(4, n, n.return), Ru(n, r));
            break;
          case 1:
            kl(n, n.return);
            var i = n.stateNode;
            (typeof i.componentWillUnmount == `function` && Dl(n, n.return, i), Ru(n, r));
            break;
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps);
          case 5:
            (kl(n, n.return), (n.tag !== 5 && n.tag !== 27) || Ml(n), Ru(n, r));
            break;
          case 6:
            Ml(n);
            break;
          case 26:
            (kl(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || H || i.parentNode.removeChild(i),
              Ru(n, r));
            break;
          case 22:
            n.memoizedState === null && Ru(n, r);
            break;
          case 30:
            (kl(n, n.return), Ru(n, r));
            break;
          case 7:
            kl(n, n.return);
          default:
            Ru(n, r);
        }
        e = e.sibling;
      }
    }
    function zu(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1);
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            (zu(i, a, n), wl(4, a));
            break;
          case 1:
            if ((zu(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount();
              } catch (e) {
                Z(r, r.return, e);
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode;
              try {
                var l = i.shared.hiddenCallbacks;
                if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) ko(l[i], c);
              } catch (e) {
                Z(r, r.return, e);
              }
            }
            (s && o & 64 && El(a), Ol(a, a.return));
            break;
          case 27:
            n & 2 && Vl(a);
          case 5:
            ((a.tag !== 5 && a.tag !== 27) || jl(a), zu(i, a, n), s && r === null && o & 4 && Fl(a), Ol(a, a.return));
            break;
          case 6:
            jl(a);
            break;
          case 26:
            ((c = a.stateNode),
              a.memoizedState !== null || c === null || su || Km(bm(c.ownerDocument), a.type, c),
              zu(i, a, n),
              s && r === null && o & 4 && Fl(a),
              Ol(a, a.return));
            break;
          case 12:
            zu(i, a, n);
            break;
          case 31:
            (zu(i, a, n), s && o & 4 && Eu(i, a));
            break;
          case 13:
            (zu(i, a, n), s && o & 4 && Du(i, a));
            break;
          case 22:
            (a.memoizedState === null && zu(i, a, n), Ol(a, a.return));
            break;
          case 30:
            (zu(i, a, n), Ol(a, a.return));
            break;
          case 7:
            Ol(a, a.return);
          default:
            zu(i, a, n);
        }
        t = t.sibling;
      }
    }
    function Bu(e, t) {
      var n = null;
      (e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && Ra(n)));
    }
    function Vu(e, t) {
      ((e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && Ra(e)));
    }
    function Hu(e, t, n, r) {
      var i = (n & 335544064) === n;
      if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) (Uu(e, t, n, r), (t = t.sibling));
      else i && iu(t);
    }
    function Uu(e, t, n, r) {
      var i = (n & 335544064) === n;
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && ru(t);
      var a = t.flags;
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          (Hu(e, t, n, r), a & 2048 && wl(9, t));
          break;
        case 1:
          Hu(e, t, n, r);
          break;
        case 3:
          (Hu(e, t, n, r),
            i &&
              hu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null && e.style.viewTransitionName === `none` && (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && Ra(a))));
          break;
        case 12:
          if (a & 2048) {
            (Hu(e, t, n, r), (a = t.stateNode));
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit;
              typeof c == `function` && c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0);
            } catch (e) {
              Z(t, t.return, e);
            }
          } else Hu(e, t, n, r);
          break;
        case 31:
          Hu(e, t, n, r);
          break;
        case 13:
          Hu(e, t, n, r);
          break;
        case 23:
          break;
        case 22:
          ((o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && ru(t),
                o._visibility & 2 ? Hu(e, t, n, r) : ((o._visibility |= 2), Wu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && ru(s), o._visibility & 2 ? Hu(e, t, n, r) : Gu(e, t)),
            a & 2048 && Bu(s, t));
          break;
        case 24:
          (Hu(e, t, n, r), a & 2048 && Vu(t.alternate, t));
          break;
        case 30:
          (i && ((a = t.alternate), a !== null && (Xl(a.child, !0), Xl(t.child, !0))), Hu(e, t, n, r));
          break;
        default:
          Hu(e, t, n, r);
      }
    }
    function Wu(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags;
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            (Wu(a, o, s, c, i), wl(8, o));
            break;
          case 23:
            break;
          case 22:
            var u = o.stateNode;
            (o.memoizedState === null
              ? ((u._visibility |= 2), Wu(a, o, s, c, i))
              : u._visibility & 2
                ? Wu(a, o, s, c, i)
                : Gu(a, o),
              i && l & 2048 && Bu(o.alternate, o));
            break;
          case 24:
            (Wu(a, o, s, c, i), i && l & 2048 && Vu(o.alternate, o));
            break;
          default:
            Wu(a, o, s, c, i);
        }
        t = t.sibling;
      }
    }
    function Gu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null;) {
          var n = e,
            r = t,
            i = r.flags;
          switch (r.tag) {
            case 22:
              (Gu(n, r), i & 2048 && Bu(r.alternate, r));
              break;
            case 24:
              (Gu(n, r), i & 2048 && Vu(r.alternate, r));
              break;
            default:
              Gu(n, r);
          }
          t = t.sibling;
        }
    }
    var Ku = 8192;
    function qu(e, t, n) {
      if (e.subtreeFlags & Ku) for (e = e.child; e !== null;) (Ju(e, t, n), (e = e.sibling));
    }
    function Ju(e, t, n) {
      switch (e.tag) {
        case 26:
          (qu(e, t, n),
            e.flags & Ku &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, ju, e.memoizedState, e.memoizedProps)));
          break;
        case 5:
          (qu(e, t, n), e.flags & Ku && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e)));
          break;
        case 3:
        case 4:
          var r = ju;
          ((ju = bm(e.stateNode.containerInfo)), qu(e, t, n), (ju = r));
          break;
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null ? ((r = Ku), (Ku = 16777216), qu(e, t, n), (Ku = r)) : qu(e, t, n));
          break;
        case 30:
          if ((e.flags & Ku) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode;
            ((i.paired = null), Ul === null && (Ul = new Map()), Ul.set(r, i));
          }
          qu(e, t, n);
          break;
        default:
          qu(e, t, n);
      }
    }
    function Yu(e) {
      var t = e.alternate;
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null;
        do ((t = e.sibling), (e.sibling = null), (e = t));
        while (e !== null);
      }
    }
    function Xu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((du = r), $u(r, e));
          }
        Yu(e);
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) (Zu(e), (e = e.sibling));
    }
    function Zu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          (Xu(e), e.flags & 2048 && Tl(9, e, e.return));
          break;
        case 3:
          Xu(e);
          break;
        case 12:
          Xu(e);
          break;
        case 22:
          var t = e.stateNode;
          e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Qu(e))
            : Xu(e);
          break;
        default:
          Xu(e);
      }
    }
    function Qu(e) {
      var t = e.deletions;
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n];
            ((du = r), $u(r, e));
          }
        Yu(e);
      }
      for (e = e.child; e !== null;) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            (Tl(8, t, t.return), Qu(t));
            break;
          case 22:
            ((n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Qu(t)));
            break;
          default:
            Qu(t);
        }
        e = e.sibling;
      }
    }
    function $u(e, t) {
      for (; du !== null;) {
        var n = du;
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            Tl(8, n, t);
            break;
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool;
              r != null && r.refCount++;
            }
            break;
          case 24:
            Ra(n.memoizedState.cache);
        }
        if (((r = n.child), r !== null)) ((r.return = n), (du = r));
        else
          a: for (n = e; du !== null;) {
            r = du;
            var i = r.sibling,
              a = r.return;
            if ((Su(r), r === n)) {
              du = null;
              break a;
            }
            if (i !== null) {
              ((i.return = a), (du = i));
              break a;
            }
            du = a;
          }
      }
    }
    var ed = {
        getCacheForType: function (e) {
          var t = ja(F),
            n = t.data.get(e);
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n);
        },
        cacheSignal: function () {
          return ja(F).controller.signal;
        },
      },
      td = typeof WeakMap == `function` ? WeakMap : Map,
      W = 0,
      G = null,
      K = null,
      q = 0,
      J = 0,
      nd = null,
      rd = !1,
      id = !1,
      ad = !1,
      od = 0,
      Y = 0,
      sd = 0,
      cd = 0,
      ld = 0,
      ud = 0,
      dd = 0,
      fd = null,
      pd = null,
      md = !1,
      hd = 0,
      gd = 0,
      _d = 1 / 0,
      vd = null,
      yd = null,
      X = 0,
      bd = null,
      xd = null,
      Sd = 0,
      Cd = 0,
      wd = null,
      Td = null,
      Ed = null,
      Dd = null,
      Od = null,
      kd = 0,
      Ad = null;
    function jd() {
      return W & 2 && q !== 0 ? q & -q : w.T === null ? Dt() : Pf();
    }
    function Md() {
      if (ud === 0) {
        if (!(q & 536870912) || P) {
          var e = k;
          ((k <<= 1), !(k & 3932160) && (k = 262144), (ud = e));
        } else ud = 536870912;
      }
      return ((e = Io.current), e !== null && (e.flags |= 32), ud);
    }
    function Nd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref;
        (r === null && (r = n.ref = Pp(wi(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r)));
      }
    }
    function Pd(e, t, n) {
      (((e === G && (J === 2 || J === 9)) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, q, ud, !1)),
        yt(e, n),
        (W & 2 && e === G) || (e === G && (!(W & 2) && (cd |= n), Y === 4 && Rd(e, q, ud, !1)), Ef(e)));
    }
    function Fd(e, t, n) {
      if (W & 6) throw Error(i(327));
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || mt(e, t),
        a = r ? Yd(e, t) : qd(e, t, !0),
        o = r;
      do {
        if (a === 0) {
          id && !r && Rd(e, t, 0, !1);
          break;
        }
        if (((n = e.current.alternate), o && !Ld(n))) ((a = qd(e, t, !1)), (o = !1));
        else {
          if (a === 2) {
            if (((o = t), e.errorRecoveryDisabledLanes & o)) var s = 0;
            else ((s = e.pendingLanes & -536870913), (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s));
            if (s !== 0) {
              t = s;
              a: {
                var c = e;
                a = fd;
                var l = c.current.memoizedState.isDehydrated;
                if ((l && (Vd(c, s).flags |= 256), (s = qd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (ad && !l) {
                    ((c.errorRecoveryDisabledLanes |= o), (cd |= o), (a = 4));
                    break a;
                  }
                  ((o = pd), (pd = a), o !== null && (pd === null ? (pd = o) : pd.push.apply(pd, o)));
                }
                a = s;
              }
              if (((o = !1), a !== 2)) continue;
            }
          }
          if (a === 1) {
            (Vd(e, 0), Rd(e, t, 0, !0));
            break;
          }
          a: {
            switch (((r = e), (o = a), o)) {
              case 0:
              case 1:
                throw Error(i(345));
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break;
              case 6:
                Rd(r, t, ud, !rd);
                break a;
              case 2:
                pd = null;
                break;
              case 3:
              case 5:
                break;
              default:
                throw Error(i(329));
            }
            if ((t & 62914560) === t && ((a = hd + 300 - Ye()), 10 < a)) {
              if ((Rd(r, t, ud, !rd), pt(r, 0, !0) !== 0)) break a;
              ((Sd = t), (r.timeoutHandle = gp(Id.bind(null, r, n, pd, vd, md, t, ud, cd, dd, rd, o, `Throttled`, -0, 0), a)));
              break a;
            }
            Id(r, n, pd, vd, md, t, ud, cd, dd, rd, o, null, -0, 0);
          }
          break;
        }
      } while (1);
      Ef(e);
    }
    function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1;
      var m = t.subtreeFlags,
        h = (a & 335544064) === a;
      ((d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: wn,
        }),
        (Ul = null),
        Ju(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null && (m.count++, (m.waitingForViewTransition = !0), (m = nh.bind(m)), h.finished.then(m, m))),
        (m = (a & 62914560) === a ? hd - Ye() : (a & 4194048) === a ? gd - Ye() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((Sd = a),
            (e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p))),
            Rd(e, a, o, !l))
          : nf(e, t, a, n, r, i, o, s, c, l, u, d));
    }
    function Ld(e) {
      for (var t = e; ;) {
        var n = t.tag;
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot;
            i = i.value;
            try {
              if (!Jr(a(), i)) return !1;
            } catch {
              return !1;
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) ((n.return = t), (t = n));
        else {
          if (t === e) break;
          for (; t.sibling === null;) {
            if (t.return === null || t.return === e) return !0;
            t = t.return;
          }
          ((t.sibling.return = t.return), (t = t.sibling));
        }
      }
      return !0;
    }
    function Rd(e, t, n, r) {
      ((t = ht(e, t)),
        (t &= ~ld),
        (t &= ~cd),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes));
      for (var i = t; 0 < i;) {
        var a = 31 - ot(i),
          o = 1 << a;
        ((r[a] = -1), (i &= ~o));
      }
      n !== 0 && St(e, n, t);
    }
    function zd() {
      return W & 6 ? !0 : (Df(0, !1), !1);
    }
    function Bd() {
      if (K !== null) {
        if (J === 0) var e = K.return;
        else ((e = K), (Ca = Sa = null), ls(e), (uo = null), (fo = 0), (e = K));
        for (; e !== null;) (Cl(e.alternate, e), (e = e.return));
        K = null;
      }
    }
    function Vd(e, t) {
      var n = e.timeoutHandle;
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (Sd = 0),
        Bd(),
        (G = e),
        (K = n = Vi(e.current, null)),
        (q = t),
        (J = 0),
        (nd = null),
        (rd = !1),
        (id = mt(e, t)),
        (ad = !1),
        (dd = ud = ld = cd = sd = Y = 0),
        (pd = fd = null),
        (md = !1),
        (od = ht(e, t)),
        ji(),
        n
      );
    }
    function Hd(e, t) {
      ((I = null),
        (w.H = _c),
        t === eo || t === no
          ? ((t = co()), (J = 3))
          : t === to
            ? ((t = co()), (J = 4))
            : (J = t === Fc ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (nd = t),
        K === null && ((Y = 1), kc(e, Yi(t, e.current))));
    }
    function Ud() {
      var e = Io.current;
      return e === null ? !0 : (q & 4194048) === q ? Lo === null : (q & 62914560) === q || q & 536870912 ? e === Lo : !1;
    }
    function Wd() {
      var e = w.H;
      return ((w.H = _c), e === null ? _c : e);
    }
    function Gd() {
      var e = w.A;
      return ((w.A = ed), e);
    }
    function Kd() {
      ((Y = 4),
        rd || ((q & 4194048) !== q && Io.current !== null) || (id = !0),
        (!(sd & 134217727) && !(cd & 134217727)) || G === null || Rd(G, q, ud, !1));
    }
    function qd(e, t, n) {
      var r = W;
      W |= 2;
      var i = Wd(),
        a = Gd();
      ((G !== e || q !== t) && ((vd = null), Vd(e, t)), (t = !1));
      var o = Y;
      a: do
        try {
          if (J !== 0 && K !== null) {
            var s = K,
              c = nd;
            switch (J) {
              case 8:
                (Bd(), (o = 6));
                break a;
              case 3:
              case 2:
              case 9:
              case 6:
                Io.current === null && (t = !0);
                var l = J;
                if (((J = 0), (nd = null), $d(e, s, c, l), n && id)) {
                  o = 0;
                  break a;
                }
                break;
              default:
                ((l = J), (J = 0), (nd = null), $d(e, s, c, l));
            }
          }
          (Jd(), (o = Y));
          break;
        } catch (t) {
          Hd(e, t);
        }
      while (1);
      return (
        t && e.shellSuspendCounter++,
        (Ca = Sa = null),
        (W = r),
        (w.H = i),
        (w.A = a),
        K === null && ((G = null), (q = 0), ji()),
        o
      );
    }
    function Jd() {
      for (; K !== null;) Zd(K);
    }
    function Yd(e, t) {
      var n = W;
      W |= 2;
      var r = Wd(),
        a = Gd();
      G !== e || q !== t ? ((vd = null), (_d = Ye() + 500), Vd(e, t)) : (id = mt(e, t));
      a: do
        try {
          if (J !== 0 && K !== null) {
            t = K;
            var o = nd;
            b: switch (J) {
              case 1:
                ((J = 0), (nd = null), $d(e, t, o, 1));
                break;
              case 2:
              case 9:
                if (io(o)) {
                  ((J = 0), (nd = null), Qd(t));
                  break;
                }
                ((t = function () {
                  ((J !== 2 && J !== 9) || G !== e || (J = 7), Ef(e));
                }),
                  o.then(t, t));
                break a;
              case 3:
                J = 7;
                break a;
              case 4:
                J = 5;
                break a;
              case 7:
                io(o) ? ((J = 0), (nd = null), Qd(t)) : ((J = 0), (nd = null), $d(e, t, o, 7));
                break;
              case 5:
                var s = null;
                switch (K.tag) {
                  case 26:
                    s = K.memoizedState;
                  case 5:
                  case 27:
                    var c = K;
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ((J = 0), (nd = null));
                      var l = c.sibling;
                      if (l !== null) K = l;
                      else {
                        var u = c.return;
                        u === null ? (K = null) : ((K = u), ef(u));
                      }
                      break b;
                    }
                }
                ((J = 0), (nd = null), $d(e, t, o, 5));
                break;
              case 6:
                ((J = 0), (nd = null), $d(e, t, o, 6));
                break;
              case 8:
                (Bd(), (Y = 6));
                break a;
              default:
                throw Error(i(462));
            }
          }
          Xd();
          break;
        } catch (t) {
          Hd(e, t);
        }
      while (1);
      return ((Ca = Sa = null), (w.H = r), (w.A = a), (W = n), K === null ? ((G = null), (q = 0), ji(), Y) : 0);
    }
    function Xd() {
      for (; K !== null && !qe();) Zd(K);
    }
    function Zd(e) {
      var t = hl(e.alternate, e, od);
      ((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (K = t));
    }
    function Qd(e) {
      var t = e,
        n = t.alternate;
      switch (t.tag) {
        case 15:
        case 0:
          t = Yc(n, t, t.pendingProps, t.type, void 0, q);
          break;
        case 11:
          t = Yc(n, t, t.pendingProps, t.type.render, t.ref, q);
          break;
        case 5:
          ls(t);
          var r = t;
          r === ua && (P ? (ga(r), r.tag === 5 && r.stateNode != null && (N = r.stateNode)) : (ga(r), (P = !0)));
        default:
          (Cl(n, t), (t = K = Hi(t, od)), (t = hl(n, t, od)));
      }
      ((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (K = t));
    }
    function $d(e, t, n, r) {
      ((Ca = Sa = null), ls(t), (uo = null), (fo = 0));
      var i = t.return;
      try {
        if (Pc(e, i, t, n, q)) {
          ((Y = 1), kc(e, Yi(n, e.current)), (K = null));
          return;
        }
      } catch (t) {
        if (i !== null) throw ((K = i), t);
        ((Y = 1), kc(e, Yi(n, e.current)), (K = null));
        return;
      }
      t.flags & 32768
        ? (P || r === 1
            ? (e = !0)
            : id || q & 536870912
              ? (e = !1)
              : ((rd = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = Io.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          tf(t, e))
        : ef(t);
    }
    function ef(e) {
      var t = e;
      do {
        if (t.flags & 32768) {
          tf(t, rd);
          return;
        }
        e = t.return;
        var n = xl(t.alternate, t, od);
        if (n !== null) {
          K = n;
          return;
        }
        if (((t = t.sibling), t !== null)) {
          K = t;
          return;
        }
        K = t = e;
      } while (t !== null);
      Y === 0 && (Y = 5);
    }
    function tf(e, t) {
      do {
        var n = Sl(e.alternate, e);
        if (n !== null) {
          ((n.flags &= 32767), (K = n));
          return;
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          K = e;
          return;
        }
        K = e = n;
      } while (e !== null);
      ((Y = 6), (K = null));
    }
    function nf(e, t, n, r, a, o, s, c, l, u, d, f) {
      e.cancelPendingCommit = null;
      do df();
      while (X !== 0);
      if (W & 6) throw Error(i(327));
      if (t !== null) {
        if (t === e.current) throw Error(i(177));
        (e === G && ((K = G = null), (q = 0)), (xd = t), (bd = e), (Sd = n), (wd = a), (Td = r), rf(e, t, n, s, c, l, f));
      }
    }
    function rf(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes;
      if (
        ((Cd = s),
        (s |= Ai),
        bt(e, n, s, r, i, a),
        (Dd = null),
        (n & 335544064) === n ? ((Od = Va(e)), (r = 10262)) : ((Od = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null),
            (e.callbackPriority = 0),
            yf($e, function () {
              return (ff(), null);
            }))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (Hl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ((r = w.T), (w.T = null), (i = T.p), (T.p = 2), (a = W), (W |= 4));
        try {
          gu(e, t, n);
        } finally {
          ((W = a), (T.p = i), (w.T = r));
        }
      }
      ((X = 1), Hl ? (Ed = Mp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null)) : (sf(), cf(), lf()));
    }
    function af(e) {
      if (X !== 0) {
        var t = bd.onRecoverableError;
        t(e, { componentStack: null });
      }
    }
    function of() {
      X === 3 && ((X = 0), Iu(xd, bd), (X = 4));
    }
    function sf() {
      if (X === 1) {
        X = 0;
        var e = bd,
          t = xd,
          n = Sd,
          r = !!(t.flags & 13878);
        if (t.subtreeFlags & 13878 || r) {
          ((r = w.T), (w.T = null));
          var i = T.p;
          T.p = 2;
          var a = W;
          W |= 4;
          try {
            ((pu = mu = !1), Mu(t, e, n), (n = cp));
            var o = ei(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange;
            if (o !== s && s && s.ownerDocument && $r(s.ownerDocument.documentElement, s)) {
              if (c !== null && ti(s)) {
                var l = c.start,
                  u = c.end;
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  ((s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length)));
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window;
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m);
                    !p.extend && h > g && ((o = g), (g = h), (h = o));
                    var _ = Qr(s, h),
                      v = Qr(s, g);
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange();
                      (y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g ? (p.addRange(y), p.extend(v.node, v.offset)) : (y.setEnd(v.node, v.offset), p.addRange(y)));
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode);)
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop });
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s];
                ((b.element.scrollLeft = b.left), (b.element.scrollTop = b.top));
              }
            }
            ((gh = !!sp), (cp = sp = null));
          } finally {
            ((W = a), (T.p = i), (w.T = r));
          }
        }
        ((e.current = t), (X = 2));
      }
    }
    function cf() {
      if (X === 2) {
        X = 0;
        var e = bd,
          t = xd,
          n = !!(t.flags & 8772);
        if (t.subtreeFlags & 8772 || n) {
          ((n = w.T), (w.T = null));
          var r = T.p;
          T.p = 2;
          var i = W;
          W |= 4;
          try {
            vu(e, t.alternate, t);
          } finally {
            ((W = i), (T.p = r), (w.T = n));
          }
        }
        X = 3;
      }
    }
    function lf() {
      if (X === 4 || X === 3) {
        X = 0;
        var e = Ed;
        ((Ed = null), Je());
        var t = bd,
          n = xd,
          r = Sd,
          i = Td,
          a = (r & 335544064) === r ? 10262 : 10256;
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? (X = 5) : ((X = 0), (xd = bd = null), uf(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (yd = null),
          Et(r),
          (n = n.stateNode),
          at && typeof at.onCommitFiberRoot == `function`)
        )
          try {
            at.onCommitFiberRoot(it, n, void 0, (n.current.flags & 128) == 128);
          } catch {}
        if (i !== null) {
          ((n = w.T), (a = T.p), (T.p = 2), (w.T = null));
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s];
              o(c.value, { componentStack: c.stack });
            }
          } finally {
            ((w.T = n), (T.p = a));
          }
        }
        if (((i = Dd), (o = Od), (Od = null), i !== null && ((Dd = null), o === null && (o = []), e !== null)))
          for (c = 0; c < i.length; c++) ((n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n));
        (Sd & 3 && df(),
          Ef(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === Ad ? kd++ : ((kd = 0), (Ad = t))) : ((kd = 0), (Ad = null)),
          Df(0, !1));
      }
    }
    function uf(e, t) {
      (e.pooledCacheLanes &= t) === 0 && ((t = e.pooledCache), t != null && ((e.pooledCache = null), Ra(t)));
    }
    function df() {
      return (Ed !== null && (Ed.skipTransition(), (Ed = null)), sf(), cf(), lf(), ff());
    }
    function ff() {
      if (X !== 5) return !1;
      var e = bd,
        t = Cd;
      Cd = 0;
      var n = Et(Sd),
        r = w.T,
        a = T.p;
      try {
        ((T.p = 32 > n ? 32 : n), (w.T = null), (n = wd), (wd = null));
        var o = bd,
          s = Sd;
        if (((X = 0), (xd = bd = null), (Sd = 0), W & 6)) throw Error(i(331));
        var c = W;
        if (
          ((W |= 4),
          Zu(o.current),
          Uu(o, o.current, s, n),
          (W = c),
          Df(0, !1),
          at && typeof at.onPostCommitFiberRoot == `function`)
        )
          try {
            at.onPostCommitFiberRoot(it, o);
          } catch {}
        return !0;
      } finally {
        ((T.p = a), (w.T = r), uf(e, t));
      }
    }
    function pf(e, t, n) {
      ((t = Yi(n, t)), (t = jc(e.stateNode, t, 2)), (e = Co(e, t, 2)), e !== null && (yt(e, 2), Ef(e)));
    }
    function Z(e, t, n) {
      if (e.tag === 3) pf(e, e, n);
      else
        for (; t !== null;) {
          if (t.tag === 3) {
            pf(t, e, n);
            break;
          }
          if (t.tag === 1) {
            var r = t.stateNode;
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (yd === null || !yd.has(r)))
            ) {
              ((e = Yi(n, e)), (n = Mc(2)), (r = Co(t, n, 2)), r !== null && (Nc(n, r, t, e), yt(r, 2), Ef(r)));
              break;
            }
          }
          t = t.return;
        }
    }
    function mf(e, t, n) {
      var r = e.pingCache;
      if (r === null) {
        r = e.pingCache = new td();
        var i = new Set();
        r.set(t, i);
      } else ((i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i)));
      i.has(n) || ((ad = !0), i.add(n), (e = hf.bind(null, e, t, n)), t.then(e, e));
    }
    function hf(e, t, n) {
      var r = e.pingCache;
      (r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        G === e &&
          (q & n) === n &&
          (Y === 4 || (Y === 3 && (q & 62914560) === q && 300 > Ye() - hd) ? (W & 2 ? (ld |= n) : Vd(e, 0)) : (ld |= n),
          dd === q && (dd = 0)),
        Ef(e));
    }
    function gf(e, t) {
      (t === 0 && (t = _t()), (e = Pi(e, t)), e !== null && (yt(e, t), Ef(e)));
    }
    function _f(e) {
      var t = e.memoizedState,
        n = 0;
      (t !== null && (n = t.retryLane), gf(e, n));
    }
    function vf(e, t) {
      var n = 0;
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            a = e.memoizedState;
          a !== null && (n = a.retryLane);
          break;
        case 19:
          r = e.stateNode;
          break;
        case 22:
          r = e.stateNode._retryCache;
          break;
        default:
          throw Error(i(314));
      }
      (r !== null && r.delete(t), gf(e, n));
    }
    function yf(e, t) {
      return Ke(e, t);
    }
    var bf = null,
      xf = null,
      Sf = !1,
      Cf = !1,
      wf = !1,
      Tf = 0;
    function Ef(e) {
      (e !== xf && e.next === null && (xf === null ? (bf = xf = e) : (xf = xf.next = e)), (Cf = !0), Sf || ((Sf = !0), Nf()));
    }
    function Df(e, t) {
      if (!wf && Cf) {
        wf = !0;
        do
          for (var n = !1, r = bf; r !== null;) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes;
                if (i === 0) var a = 0;
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes;
                  ((a = (1 << (31 - ot(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0));
                }
                a !== 0 && ((n = !0), Mf(r, a));
              } else
                ((a = q),
                  (a = pt(r, r === G ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1)),
                  !(a & 3) || mt(r, a) || ((n = !0), Mf(r, a)));
            }
            r = r.next;
          }
        while (n);
        wf = !1;
      }
    }
    function Of() {
      kf();
    }
    function kf() {
      Cf = Sf = !1;
      var e = 0;
      Tf !== 0 && hp() && (e = Tf);
      for (var t = Ye(), n = null, r = bf; r !== null;) {
        var i = r.next,
          a = Af(r, t);
        (a === 0
          ? ((r.next = null), n === null ? (bf = i) : (n.next = i), i === null && (xf = n))
          : ((n = r), (e !== 0 || a & 3) && (Cf = !0)),
          (r = i));
      }
      ((X !== 0 && X !== 5) || Df(e, !1), Tf !== 0 && (Tf = 0));
    }
    function Af(e, t) {
      for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
        var o = 31 - ot(a),
          s = 1 << o,
          c = i[o];
        (c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = gt(s, t)) : c <= t && (e.expiredLanes |= s), (a &= ~s));
      }
      if (
        ((t = G),
        (n = q),
        (n = pt(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (J === 2 || J === 9)) || e.cancelPendingCommit !== null)
      )
        return (r !== null && r !== null && D(r), (e.callbackNode = null), (e.callbackPriority = 0));
      if (!(n & 3) || mt(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t;
        switch ((r !== null && D(r), Et(n))) {
          case 2:
          case 8:
            n = Qe;
            break;
          case 32:
            n = $e;
            break;
          case 268435456:
            n = tt;
            break;
          default:
            n = $e;
        }
        return ((r = jf.bind(null, e)), (n = Ke(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t);
      }
      return (r !== null && r !== null && D(r), (e.callbackPriority = 2), (e.callbackNode = null), 2);
    }
    function jf(e, t) {
      if (X !== 0 && X !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null);
      var n = e.callbackNode;
      if (df() && e.callbackNode !== n) return null;
      var r = q;
      return (
        (r = pt(e, e === G ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0 ? null : (Fd(e, r, t), Af(e, Ye()), e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null)
      );
    }
    function Mf(e, t) {
      if (df()) return null;
      Fd(e, t, !0);
    }
    function Nf() {
      bp(function () {
        W & 6 ? Ke(Ze, Of) : kf();
      });
    }
    function Pf() {
      if (Tf === 0) {
        var e = Wa;
        (e === 0 && ((e = ut), (ut <<= 1), !(ut & 261888) && (ut = 256)), (Tf = e));
      }
      return Tf;
    }
    function Ff(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean` ? null : typeof e == `function` ? e : Cn(e);
    }
    function If(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Ff((i[jt] || null).action),
          o = r.submitter;
        o && ((t = (t = o[jt] || null) ? Ff(t.formAction) : o.getAttribute(`formAction`)), t !== null && ((a = t), (o = null)));
        var s = new Gn(`action`, `action`, null, r, i);
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: function () {
                if (r.defaultPrevented) {
                  if (Tf !== 0) {
                    var e = new FormData(i, o);
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, null, e);
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    rc(n, { pending: !0, data: e, method: i.method, action: a }, a, e));
              },
              currentTarget: i,
            },
          ],
        });
      }
    }
    for (var Lf = 0; Lf < xi.length; Lf++) {
      var Rf = xi[Lf];
      Si(Rf.toLowerCase(), `on` + (Rf[0].toUpperCase() + Rf.slice(1)));
    }
    (Si(pi, `onAnimationEnd`),
      Si(mi, `onAnimationIteration`),
      Si(hi, `onAnimationStart`),
      Si(`dblclick`, `onDoubleClick`),
      Si(`focusin`, `onFocus`),
      Si(`focusout`, `onBlur`),
      Si(gi, `onTransitionRun`),
      Si(_i, `onTransitionStart`),
      Si(vi, `onTransitionCancel`),
      Si(yi, `onTransitionEnd`),
      Yt(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Yt(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Yt(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Yt(`onPointerLeave`, [`pointerout`, `pointerover`]),
      Jt(`onChange`, `change click focusin focusout input keydown keyup selectionchange`.split(` `)),
      Jt(`onSelect`, `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(` `)),
      Jt(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      Jt(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      Jt(`onCompositionStart`, `compositionstart focusout keydown keypress keyup mousedown`.split(` `)),
      Jt(`onCompositionUpdate`, `compositionupdate focusout keydown keypress keyup mousedown`.split(` `)));
    var zf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `,
        ),
      Bf = new Set(`beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf));
    function Vf(e, t) {
      t = !!(t & 4);
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event;
        r = r.listeners;
        a: {
          var a = void 0;
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget;
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                Di(e);
              }
              ((i.currentTarget = null), (a = c));
            }
          else
            for (o = 0; o < r.length; o++) {
              if (((s = r[o]), (c = s.instance), (l = s.currentTarget), (s = s.listener), c !== a && i.isPropagationStopped()))
                break a;
              ((a = s), (i.currentTarget = l));
              try {
                a(i);
              } catch (e) {
                Di(e);
              }
              ((i.currentTarget = null), (a = c));
            }
        }
      }
    }
    function Q(e, t) {
      var n = t[Nt];
      n === void 0 && (n = t[Nt] = new Set());
      var r = e + `__bubble`;
      n.has(r) || (Gf(t, e, 2, !1), n.add(r));
    }
    function Hf(e, t, n) {
      var r = 0;
      (t && (r |= 4), Gf(n, e, r, t));
    }
    var Uf = `_reactListening` + Math.random().toString(36).slice(2);
    function Wf(e) {
      if (!e[Uf]) {
        ((e[Uf] = !0),
          Kt.forEach(function (t) {
            t !== `selectionchange` && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e));
          }));
        var t = e.nodeType === 9 ? e : e.ownerDocument;
        t === null || t[Uf] || ((t[Uf] = !0), Hf(`selectionchange`, !1, t));
      }
    }
    function Gf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h;
          break;
        case 8:
          i = vh;
          break;
        default:
          i = yh;
      }
      ((n = i.bind(null, t, n, e)),
        (i = void 0),
        !Pn || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i }));
    }
    function Kf(e, t, n, r, i) {
      var a = r;
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return;
          var s = r.tag;
          if (s === 3 || s === 4) {
            var c = r.stateNode.containerInfo;
            if (c === i) break;
            if (s === 4)
              for (s = r.return; s !== null;) {
                var l = s.tag;
                if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return;
                s = s.return;
              }
            for (; c !== null;) {
              if (((s = Bt(c)), s === null)) return;
              if (((l = s.tag), l === 5 || l === 6 || l === 26 || l === 27)) {
                r = a = s;
                continue a;
              }
              c = c.parentNode;
            }
          }
          r = r.return;
        }
      jn(function () {
        var r = a,
          i = En(n),
          s = [];
        a: {
          var c = bi.get(e);
          if (c !== void 0) {
            var l = Gn,
              u = e;
            switch (e) {
              case `keypress`:
                if (Bn(n) === 0) break a;
              case `keydown`:
              case `keyup`:
                l = lr;
                break;
              case `focusin`:
                ((u = `focus`), (l = er));
                break;
              case `focusout`:
                ((u = `blur`), (l = er));
                break;
              case `beforeblur`:
              case `afterblur`:
                l = er;
                break;
              case `click`:
                if (n.button === 2) break a;
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                l = Qn;
                break;
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                l = $n;
                break;
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                l = fr;
                break;
              case pi:
              case mi:
              case hi:
                l = tr;
                break;
              case yi:
                l = pr;
                break;
              case `scroll`:
              case `scrollend`:
                l = qn;
                break;
              case `wheel`:
                l = mr;
                break;
              case `copy`:
              case `cut`:
              case `paste`:
                l = nr;
                break;
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                l = ur;
                break;
              case `submit`:
                l = dr;
                break;
              case `toggle`:
              case `beforetoggle`:
                l = hr;
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (c === null ? null : c + `Capture`) : c;
            d = [];
            for (var m = r, h; m !== null;) {
              var g = m;
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = Mn(m, p)), g != null && d.push(qf(m, g, h))),
                f)
              )
                break;
              m = m.return;
            }
            0 < d.length && ((c = new l(c, u, null, n, i)), s.push({ event: c, listeners: d }));
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((l = e === `mouseover` || e === `pointerover`),
              (c = e === `mouseout` || e === `pointerout`),
              l && n !== Tn && (u = n.relatedTarget || n.fromElement) && (Bt(u) || u[Mt]))
            )
              break a;
            (c || l) &&
              ((u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window),
              c
                ? ((l = n.relatedTarget || n.toElement),
                  (c = r),
                  (l = l ? Bt(l) : null),
                  l !== null && ((f = o(l)), (d = l.tag), l !== f || (d !== 5 && d !== 27 && d !== 6)) && (l = null))
                : ((c = null), (l = r)),
              c !== l &&
                ((d = Qn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = ur), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = c == null ? u : Ht(c)),
                (h = l == null ? u : Ht(l)),
                (u = new d(g, m + `leave`, c, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                Bt(i) === r && ((d = new d(p, m + `enter`, l, n, i)), (d.target = h), (d.relatedTarget = f), (g = d)),
                (f = g),
                (d = c && l ? S(c, l, Yf) : null),
                c !== null && Xf(s, u, c, d, !1),
                l !== null && f !== null && Xf(s, f, l, d, !0)));
          }
          a: {
            if (
              ((c = r ? Ht(r) : window),
              (l = c.nodeName && c.nodeName.toLowerCase()),
              l === `select` || (l === `input` && c.type === `file`))
            )
              var _ = Fr;
            else if (kr(c)) {
              if (Ir) _ = Kr;
              else {
                _ = Wr;
                var v = Hr;
              }
            } else
              ((l = c.nodeName),
                !l || l.toLowerCase() !== `input` || (c.type !== `checkbox` && c.type !== `radio`)
                  ? r && xn(r.elementType) && (_ = Fr)
                  : (_ = Gr));
            if ((_ &&= _(e, r))) {
              Ar(s, _, n, i);
              break a;
            }
            v && v(e, c, r);
          }
          switch (((v = r ? Ht(r) : window), e)) {
            case `focusin`:
              (kr(v) || v.contentEditable === `true`) && ((ri = v), (ii = r), (ai = null));
              break;
            case `focusout`:
              ai = ii = ri = null;
              break;
            case `mousedown`:
              oi = !0;
              break;
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ((oi = !1), si(s, n, i));
              break;
            case `selectionchange`:
              if (ni) break;
            case `keydown`:
            case `keyup`:
              si(s, n, i);
          }
          var y;
          if (_r)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`;
                  break b;
                case `compositionend`:
                  b = `onCompositionEnd`;
                  break b;
                case `compositionupdate`:
                  b = `onCompositionUpdate`;
                  break b;
              }
              b = void 0;
            }
          else Tr ? Cr(e, n) && (b = `onCompositionEnd`) : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`);
          (b &&
            (br &&
              n.locale !== `ko` &&
              (Tr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && Tr && (y = zn())
                : ((In = i), (Ln = `value` in In ? In.value : In.textContent), (Tr = !0))),
            (v = Jf(r, b)),
            0 < v.length &&
              ((b = new rr(b, e, null, n, i)),
              s.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = wr(n)), y !== null && (b.data = y)))),
            (y = yr ? Er(e, n) : Dr(e, n)) &&
              ((b = Jf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new rr(`onBeforeInput`, `beforeinput`, null, n, i)), s.push({ event: v, listeners: b }), (v.data = y))),
            If(s, e, r, n, i));
        }
        Vf(s, t);
      });
    }
    function qf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n };
    }
    function Jf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null;) {
        var i = e,
          a = i.stateNode;
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = Mn(e, n)), i != null && r.unshift(qf(e, i, a)), (i = Mn(e, t)), i != null && r.push(qf(e, i, a))),
          e.tag === 3)
        )
          return r;
        e = e.return;
      }
      return [];
    }
    function Yf(e) {
      if (e === null) return null;
      do e = e.return;
      while (e && e.tag !== 5 && e.tag !== 27);
      return e || null;
    }
    function Xf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r;) {
        var s = n,
          c = s.alternate,
          l = s.stateNode;
        if (((s = s.tag), c !== null && c === r)) break;
        ((s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i ? ((l = Mn(n, a)), l != null && o.unshift(qf(n, l, c))) : i || ((l = Mn(n, a)), l != null && o.push(qf(n, l, c)))),
          (n = n.return));
      }
      o.length !== 0 && e.push({ event: t, listeners: o });
    }
    var Zf = /\r\n?/g,
      Qf = /\u0000|\uFFFD/g;
    function $f(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Zf,
          `
`,
        )
        .replace(Qf, ``);
    }
    function ep(e, t) {
      return ((t = $f(t)), $f(e) === t);
    }
    function $(e, t, n, r, a, o) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || j(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && j(e, `` + r);
          else return;
          break;
        case `className`:
          nn(e, `class`, r);
          break;
        case `tabIndex`:
          nn(e, `tabindex`, r);
          break;
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          nn(e, n, r);
          break;
        case `style`:
          bn(e, r, o);
          return;
        case `data`:
          if (t !== `object`) {
            nn(e, `data`, r);
            break;
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = Cn(r)), e.setAttribute(n, r));
          break;
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`,
            );
            break;
          }
          if (
            (typeof o == `function` &&
              (n === `formAction`
                ? (t !== `input` && $(e, t, `name`, a.name, a, null),
                  $(e, t, `formEncType`, a.formEncType, a, null),
                  $(e, t, `formMethod`, a.formMethod, a, null),
                  $(e, t, `formTarget`, a.formTarget, a, null))
                : ($(e, t, `encType`, a.encType, a, null),
                  $(e, t, `method`, a.method, a, null),
                  $(e, t, `target`, a.target, a, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n);
            break;
          }
          ((r = Cn(r)), e.setAttribute(n, r));
          break;
        case `onClick`:
          r != null && (e.onclick = wn);
          return;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`;
          break;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break;
        case `autoFocus`:
          break;
        case `xlinkHref`:
          if (r == null || typeof r == `function` || typeof r == `boolean` || typeof r == `symbol`) {
            e.removeAttribute(`xlink:href`);
            break;
          }
          ((n = Cn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n));
          break;
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, r) : e.removeAttribute(n);
          break;
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol` ? e.setAttribute(n, ``) : e.removeAttribute(n);
          break;
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n);
          break;
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n);
          break;
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r) ? e.removeAttribute(n) : e.setAttribute(n, r);
          break;
        case `popover`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), tn(e, `popover`, r));
          break;
        case `xlinkActuate`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r);
          break;
        case `xlinkArcrole`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r);
          break;
        case `xlinkRole`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r);
          break;
        case `xlinkShow`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r);
          break;
        case `xlinkTitle`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r);
          break;
        case `xlinkType`:
          rn(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r);
          break;
        case `xmlBase`:
          rn(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r);
          break;
        case `xmlLang`:
          rn(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r);
          break;
        case `xmlSpace`:
          rn(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r);
          break;
        case `is`:
          tn(e, `is`, r);
          break;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            ((n = Sn.get(n) || n), tn(e, n, r));
          else return;
      }
      A = !0;
    }
    function tp(e, t, n, r, a, o) {
      switch (n) {
        case `style`:
          bn(e, r, o);
          return;
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61));
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60));
              o?.__html !== n && (e.innerHTML = n);
            }
          }
          break;
        case `children`:
          if (typeof r == `string`) j(e, r);
          else if (typeof r == `number` || typeof r == `bigint`) j(e, `` + r);
          else return;
          break;
        case `onScroll`:
          r != null && Q(`scroll`, e);
          return;
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e);
          return;
        case `onClick`:
          r != null && (e.onclick = wn);
          return;
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return;
        case `innerText`:
        case `textContent`:
          return;
        default:
          if (!qt.hasOwnProperty(n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((a = n.endsWith(`Capture`)),
                (o = n.slice(2, a ? n.length - 7 : void 0)),
                (t = e[jt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(o, t, a),
                typeof r == `function`)
              ) {
                (typeof t != `function` && t !== null && (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(o, r, a));
                break a;
              }
              ((A = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : tn(e, n, r));
            }
          return;
      }
      A = !0;
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `img`:
          (Q(`error`, e), Q(`load`, e));
          var r = !1,
            a = !1,
            o;
          for (o in n)
            if (n.hasOwnProperty(o)) {
              var s = n[o];
              if (s != null)
                switch (o) {
                  case `src`:
                    r = !0;
                    break;
                  case `srcSet`:
                    a = !0;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(i(137, t));
                  default:
                    $(e, t, o, s, n, null);
                }
            }
          (a && $(e, t, `srcSet`, n.srcSet, n, null), r && $(e, t, `src`, n.src, n, null));
          return;
        case `input`:
          Q(`invalid`, e);
          var c = (o = s = a = null),
            l = null,
            u = null;
          for (r in n)
            if (n.hasOwnProperty(r)) {
              var d = n[r];
              if (d != null)
                switch (r) {
                  case `name`:
                    a = d;
                    break;
                  case `type`:
                    s = d;
                    break;
                  case `checked`:
                    l = d;
                    break;
                  case `defaultChecked`:
                    u = d;
                    break;
                  case `value`:
                    o = d;
                    break;
                  case `defaultValue`:
                    c = d;
                    break;
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(i(137, t));
                    break;
                  default:
                    $(e, t, r, d, n, null);
                }
            }
          pn(e, o, c, l, u, s, a, !1);
          return;
        case `select`:
          for (a in (Q(`invalid`, e), (r = s = o = null), n))
            if (n.hasOwnProperty(a) && ((c = n[a]), c != null))
              switch (a) {
                case `value`:
                  o = c;
                  break;
                case `defaultValue`:
                  s = c;
                  break;
                case `multiple`:
                  r = c;
                default:
                  $(e, t, a, c, n, null);
              }
          ((t = o), (n = s), (e.multiple = !!r), t == null ? n != null && hn(e, !!r, n, !0) : hn(e, !!r, t, !1));
          return;
        case `textarea`:
          for (s in (Q(`invalid`, e), (o = a = r = null), n))
            if (n.hasOwnProperty(s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c;
                  break;
                case `defaultValue`:
                  a = c;
                  break;
                case `children`:
                  o = c;
                  break;
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(i(91));
                  break;
                default:
                  $(e, t, s, c, n, null);
              }
          _n(e, r, a, o);
          return;
        case `option`:
          for (l in n)
            if (n.hasOwnProperty(l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`;
                  break;
                default:
                  $(e, t, l, r, n, null);
              }
          return;
        case `dialog`:
          (Q(`beforetoggle`, e), Q(`toggle`, e), Q(`cancel`, e), Q(`close`, e));
          break;
        case `iframe`:
        case `object`:
          Q(`load`, e);
          break;
        case `video`:
        case `audio`:
          for (r = 0; r < zf.length; r++) Q(zf[r], e);
          break;
        case `image`:
          (Q(`error`, e), Q(`load`, e));
          break;
        case `details`:
          Q(`toggle`, e);
          break;
        case `embed`:
        case `source`:
        case `link`:
          (Q(`error`, e), Q(`load`, e));
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (n.hasOwnProperty(u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(i(137, t));
                default:
                  $(e, t, u, r, n, null);
              }
          return;
        default:
          if (xn(t)) {
            for (d in n) n.hasOwnProperty(d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0));
            return;
          }
      }
      for (c in n) n.hasOwnProperty(c) && ((r = n[c]), r != null && $(e, t, c, r, n, null));
    }
    var rp = {};
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break;
        case `input`:
          var a = null,
            o = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null;
          for (m in n) {
            var f = n[m];
            if (n.hasOwnProperty(m) && f != null)
              switch (m) {
                case `checked`:
                  break;
                case `value`:
                  break;
                case `defaultValue`:
                  l = f;
                default:
                  r.hasOwnProperty(m) || $(e, t, m, null, r, f);
              }
          }
          for (var p in r) {
            var m = r[p];
            if (((f = n[p]), r.hasOwnProperty(p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  (m !== f && (A = !0), (o = m));
                  break;
                case `name`:
                  (m !== f && (A = !0), (a = m));
                  break;
                case `checked`:
                  (m !== f && (A = !0), (u = m));
                  break;
                case `defaultChecked`:
                  (m !== f && (A = !0), (d = m));
                  break;
                case `value`:
                  (m !== f && (A = !0), (s = m));
                  break;
                case `defaultValue`:
                  (m !== f && (A = !0), (c = m));
                  break;
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(i(137, t));
                  break;
                default:
                  m !== f && $(e, t, p, m, r, f);
              }
          }
          fn(e, s, c, l, u, d, o, a);
          return;
        case `select`:
          for (o in ((m = s = c = p = null), n))
            if (((l = n[o]), n.hasOwnProperty(o) && l != null))
              switch (o) {
                case `value`:
                  break;
                case `multiple`:
                  m = l;
                default:
                  r.hasOwnProperty(o) || $(e, t, o, null, r, l);
              }
          for (a in r)
            if (((o = r[a]), (l = n[a]), r.hasOwnProperty(a) && (o != null || l != null)))
              switch (a) {
                case `value`:
                  (o !== l && (A = !0), (p = o));
                  break;
                case `defaultValue`:
                  (o !== l && (A = !0), (c = o));
                  break;
                case `multiple`:
                  (o !== l && (A = !0), (s = o));
                default:
                  o !== l && $(e, t, a, o, r, l);
              }
          ((t = c),
            (n = s),
            (r = m),
            p == null ? !!r != !!n && (t == null ? hn(e, !!n, n ? [] : ``, !1) : hn(e, !!n, t, !0)) : hn(e, !!n, p, !1));
          return;
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((a = n[c]), n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)))
              switch (c) {
                case `value`:
                  break;
                case `children`:
                  break;
                default:
                  $(e, t, c, null, r, a);
              }
          for (s in r)
            if (((a = r[s]), (o = n[s]), r.hasOwnProperty(s) && (a != null || o != null)))
              switch (s) {
                case `value`:
                  (a !== o && (A = !0), (p = a));
                  break;
                case `defaultValue`:
                  (a !== o && (A = !0), (m = a));
                  break;
                case `children`:
                  break;
                case `dangerouslySetInnerHTML`:
                  if (a != null) throw Error(i(91));
                  break;
                default:
                  a !== o && $(e, t, s, a, r, o);
              }
          gn(e, p, m);
          return;
        case `option`:
          for (var h in n)
            if (((p = n[h]), n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)))
              switch (h) {
                case `selected`:
                  e.selected = !1;
                  break;
                default:
                  $(e, t, h, null, r, p);
              }
          for (l in r)
            if (((p = r[l]), (m = n[l]), r.hasOwnProperty(l) && p !== m && (p != null || m != null)))
              switch (l) {
                case `selected`:
                  (p !== m && (A = !0), (e.selected = p && typeof p != `function` && typeof p != `symbol`));
                  break;
                default:
                  $(e, t, l, p, r, m);
              }
          return;
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n) ((p = n[g]), n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p));
          for (u in r)
            if (((p = r[u]), (m = n[u]), r.hasOwnProperty(u) && p !== m && (p != null || m != null)))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(i(137, t));
                  break;
                default:
                  $(e, t, u, p, r, m);
              }
          return;
        default:
          if (xn(t)) {
            for (var _ in n)
              ((p = n[_]), n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && tp(e, t, _, void 0, r, p));
            for (d in r)
              ((p = r[d]), (m = n[d]), !r.hasOwnProperty(d) || p === m || (p === void 0 && m === void 0) || tp(e, t, d, p, r, m));
            return;
          }
      }
      for (var v in n) ((p = n[v]), n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p));
      for (f in r) ((p = r[f]), (m = n[f]), !r.hasOwnProperty(f) || p === m || (p == null && m == null) || $(e, t, f, p, r, m));
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0;
        default:
          return !1;
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0; r < n.length; r++) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration;
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime;
              if (l > s) break;
              var u = c.transferSize,
                d = c.initiatorType;
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))));
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break;
          }
        }
        if (0 < e) return t / e / 1e6;
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`) ? e : 5;
    }
    var sp = null,
      cp = null;
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1;
        case `http://www.w3.org/1998/Math/MathML`:
          return 2;
        default:
          return 0;
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1;
          case `math`:
            return 2;
          default:
            return 0;
        }
      return e === 1 && t === `foreignObject` ? 0 : e;
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[At] = r), (n[jt] = t), np(n, e, t), Wt(n), n);
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      );
    }
    var mp = null;
    function hp() {
      var e = window.event;
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1);
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : function (e) {
                return vp.resolve(null).then(e).catch(xp);
              };
    function xp(e) {
      setTimeout(function () {
        throw e;
      });
    }
    function Sp(e) {
      return e === `head`;
    }
    function Cp(e, t) {
      var n = t,
        r = 0;
      do {
        var i = n.nextSibling;
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              (e.removeChild(i), Hh(t));
              return;
            }
            r--;
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++;
          else if (n === `html`) _m(e.ownerDocument.documentElement);
          else if (n === `head`) {
            ((n = e.ownerDocument.head), _m(n));
            for (var a = n.firstChild; a;) {
              var o = a.nextSibling,
                s = a.nodeName;
              (a[Lt] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o));
            }
          } else n === `body` && _m(e.ownerDocument.body);
        }
        n = i;
      } while (n);
      Hh(t);
    }
    function wp(e, t) {
      var n = e;
      e = 0;
      do {
        var r = n.nextSibling;
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``), n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``)) : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break;
            e--;
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++;
        }
        n = r;
      } while (n);
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1;
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i];
            0 < a.width && 0 < a.height && r++;
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom));
      }
    }
    function Ep(e, t) {
      ((e = e.style), (t = t.style));
      var n =
        t == null
          ? null
          : t.hasOwnProperty(`viewTransitionName`)
            ? t.viewTransitionName
            : t.hasOwnProperty(`view-transition-name`)
              ? t[`view-transition-name`]
              : null;
      ((e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : t.hasOwnProperty(`viewTransitionClass`)
              ? t.viewTransitionClass
              : t.hasOwnProperty(`view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = t.hasOwnProperty(`marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = t.hasOwnProperty(`marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n))));
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      );
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e);
    }
    function kp(e) {
      var t = e.getBoundingClientRect();
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
      var n = getComputedStyle(e);
      return Dp(t, n, e);
    }
    function Ap(e) {
      return e.documentElement.clientHeight;
    }
    function jp(e) {
      (this.addEventListener(`load`, e), this.addEventListener(`error`, e));
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument;
      try {
        var u = l.startViewTransition({
          update: function () {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status;
            r();
            var s = [];
            if ((o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)), (o = s.length), e !== null))
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d];
                if (!f.complete) {
                  var p = f.getBoundingClientRect();
                  if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o;
                      break;
                    }
                    ((f = new Promise(jp.bind(f))), s.push(f));
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([
                  Promise.all(s),
                  new Promise(function (e) {
                    return setTimeout(e, 500);
                  }),
                ]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              );
            if ((i(), n)) return n.finished.then(a, a);
            a();
          },
          types: n,
        });
        l.__reactViewTransition = u;
        var d = [];
        return (
          u.ready.then(
            function () {
              for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement;
                if (i != null && i.startsWith(`::view-transition`)) {
                  (d.push(n), (n = r.getKeyframes()));
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width;
                    if (i === void 0) i = f;
                    else if (i !== f) {
                      s = !1;
                      break;
                    }
                    if (((f = u.height), a === void 0)) a = f;
                    else if (a !== f) {
                      s = !1;
                      break;
                    }
                    (delete u.width, delete u.height, u.transform === `none` && delete u.transform);
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n), (s = getComputedStyle(r.target, r.pseudoElement)), s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n));
                }
              }
              o();
            },
            function (e) {
              l.__reactViewTransition === u && (l.__reactViewTransition = null);
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      (e.message === `View transition was skipped because document visibility state is hidden.` ||
                        e.message === `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null);
                  }
                e !== null && c(e);
              } finally {
                (r(), i(), o());
              }
            },
          ),
          u.finished.finally(function () {
            for (var e = 0; e < d.length; e++) d[e].cancel();
            (l.__reactViewTransition === u && (l.__reactViewTransition = null), s());
          }),
          u
        );
      } catch {
        return (r(), i(), o(), null);
      }
    }
    function Np(e, t) {
      ((this._scope = document.documentElement), (this._selector = `::view-transition-` + e + `(` + t + `)`));
    }
    ((Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : C({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      );
    }),
      (Np.prototype.getAnimations = function () {
        for (var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0; i < n.length; i++) {
          var a = n[i].effect;
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
        }
        return r;
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector);
      }));
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      };
    }
    function Fp(e) {
      ((this._fragmentFiber = e), (this._observers = this._eventListeners = null));
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null;
      if (!(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))) {
        this._eventListeners === null && (this._eventListeners = []);
        var a = this._eventListeners;
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t;
          (n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              (o.removeEventListener(e, t, n), typeof t == `function` ? t.call(this, r) : t.handleEvent(r));
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({ type: e, listener: t, optionsOrUseCapture: n, attachedListener: s, cleanup: i }),
            f(this._fragmentFiber.child, !1, Ip, e, s, r));
        }
        this._eventListeners = a;
      }
    };
    function Ip(e, t, n, r) {
      return (_(e).addEventListener(t, n, r), !1);
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners;
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t];
        n = i.attachedListener;
        var a = i.cleanup;
        ((i = Rp(i.optionsOrUseCapture)), f(this._fragmentFiber.child, !1, Lp, e, n, i), r.splice(t, 1), a !== null && a());
      }
    };
    function Lp(e, t, n, r) {
      return (_(e).removeEventListener(t, n, r), !1);
    }
    function Rp(e) {
      return e != null && typeof e != `boolean` && (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e;
    }
    function zp(e) {
      return e == null ? `c=0` : typeof e == `boolean` ? `c=` + (e ? `1` : `0`) : `c=` + (e.capture ? `1` : `0`);
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1;
      r = zp(r);
      for (var i = 0; i < e.length; i++) {
        var a = e[i];
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i;
      }
      return -1;
    }
    ((Fp.prototype.dispatchEvent = function (e) {
      var t = p(this._fragmentFiber);
      if (t === null) return !0;
      t = _(t);
      var n = this._eventListeners;
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``);
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i];
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            ((a = n[i]), r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture)));
        return (t.removeChild(r), e);
      }
      return t.dispatchEvent(e);
    }),
      (Fp.prototype.focus = function (e) {
        f(this._fragmentFiber.child, !0, Vp, e, void 0, void 0);
      }));
    function Vp(e, t) {
      return e.tag !== 6 && ((e = _(e)), pm(e, t));
    }
    Fp.prototype.focusLast = function (e) {
      var t = [];
      f(this._fragmentFiber.child, !0, Hp, t, void 0, void 0);
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    };
    function Hp(e, t) {
      return (t.push(e), !1);
    }
    Fp.prototype.blur = function () {
      var e = p(this._fragmentFiber);
      e !== null &&
        ((e = _(e)), (e = lp(e).activeElement), e !== null && f(this._fragmentFiber.child, !1, Up, e, void 0, void 0));
    };
    function Up(e, t) {
      return e.tag !== 6 && ((e = _(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1);
    }
    Fp.prototype.observeUsing = function (e) {
      (this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        f(this._fragmentFiber.child, !1, Wp, e, void 0, void 0));
    };
    function Wp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.observe(e)), !1);
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers;
      if (t !== null && t.has(e)) {
        (t.delete(e), f(this._fragmentFiber.child, !1, Gp, e, void 0, void 0));
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n];
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r);
        }
        Kp.length = t;
      }
    };
    function Gp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.unobserve(e)), !1);
    }
    var Kp = [],
      qp = !1;
    function Jp(e, t, n) {
      (Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(function () {
            qp = !1;
            var e = Kp;
            Kp = [];
            for (var t = 0; t < e.length; t++) {
              var n = e[t];
              n.observer.unobserve(n.instance);
            }
          })));
    }
    Fp.prototype.getClientRects = function () {
      var e = [];
      return (f(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e);
    };
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode;
        var n = e.ownerDocument.createRange();
        (n.selectNodeContents(e), t.push.apply(t, n.getClientRects()));
      } else ((e = _(e)), t.push.apply(t, e.getClientRects()));
      return !1;
    }
    ((Fp.prototype.getRootNode = function (e) {
      var t = p(this._fragmentFiber);
      return t === null ? this : _(t).getRootNode(e);
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = p(this._fragmentFiber);
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        var n = [];
        f(this._fragmentFiber.child, !1, Hp, n, void 0, void 0);
        var r = _(t);
        if (n.length === 0) {
          if (((n = r), m(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null;) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo;
                  break a;
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
                t = t.return;
              }
              t = null;
            }
            t != null && (n = t);
          }
          t = this._fragmentFiber;
          var i = (r = n.compareDocumentPosition(e));
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = h(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = _(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          );
        }
        ((t = _(n[0])), (i = _(n[n.length - 1])));
        var a = m(this._fragmentFiber) ? t.parentElement : r;
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
        ((r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY));
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
        return (
          (s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        );
      }));
    function Xp(e, t, n, r, i) {
      var a = Bt(i);
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null;) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0;
                break a;
              }
              a = a.return;
            }
            n = !1;
          }
        return n;
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null) return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body);
        a: {
          for (a = t, t = p(t); a !== null;) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0;
              break a;
            }
            a = a.return;
          }
          a = !1;
        }
        return a;
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = S(n, a, ee)), t === null ? (t = !1) : (f(t, !0, b, a, n), (a = v), (v = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = S(r, a, ee)), t === null ? (t = !1) : (f(t, !0, x, a, r), (a = v), (y = v = null), (t = a !== null))),
            t)
          : !1;
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange();
      (n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(window.scrollX + e.left, t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight));
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(i(566));
      var t = [];
      f(this._fragmentFiber.child, !1, Hp, t, void 0, void 0);
      var n = !1 !== e;
      if (t.length === 0) {
        var r = h(this._fragmentFiber);
        if (((r = n ? r[1] || r[0] || p(this._fragmentFiber) : r[0] || r[1]), r === null)) return;
        if (r.tag === 6) {
          ((e = _(r)), Zp(e, n));
          return;
        }
        if (((r = _(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ((n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e));
            return;
          }
          r.scrollIntoView(e);
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
        var a = t[r];
        (a.tag === 6 ? ((a = _(a)), Zp(a, n)) : _(a).scrollIntoView(e), (r += n ? -1 : 1));
      }
    };
    function Qp(e, t) {
      return ((e = _(e)), $p(e, t), !1);
    }
    function $p(e, t) {
      ((e.reactFragments ??= new Set()), e.reactFragments.add(t));
    }
    function em(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i];
              (a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a);
            }
            ((Kp.length = r), n.observe(e));
          }),
        $p(e, t));
    }
    function tm(e, t) {
      var n = t._eventListeners;
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e);
          }),
        e.reactFragments != null && e.reactFragments.delete(t));
    }
    function nm(e) {
      var t = e.firstChild;
      for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
        var n = t;
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            (nm(n), zt(n));
            continue;
          case `SCRIPT`:
          case `STYLE`:
            continue;
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue;
        }
        e.removeChild(n);
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1;) {
        var i = n;
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break;
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name;
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e;
          } else return e;
        } else if (!e[Lt])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break;
              return e;
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break;
              return e;
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break;
              return e;
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !== (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break;
              return e;
            default:
              return e;
          }
        if (((e = lm(e.nextSibling)), e === null)) break;
      }
      return null;
    }
    function im(e, t, n) {
      if (t === ``) return null;
      for (; e.nodeType !== 3;)
        if (((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) || ((e = lm(e.nextSibling)), e === null))
          return null;
      return e;
    }
    function am(e, t) {
      for (; e.nodeType !== 8;)
        if (((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) || ((e = lm(e.nextSibling)), e === null))
          return null;
      return e;
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`;
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`);
    }
    function cm(e, t) {
      var n = e.ownerDocument;
      if (e.data === `$~`) e._reactRetry = t;
      else if (e.data !== `$?` || n.readyState !== `loading`) t();
      else {
        var r = function () {
          (t(), n.removeEventListener(`DOMContentLoaded`, r));
        };
        (n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r));
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType;
        if (t === 1 || t === 3) break;
        if (t === 8) {
          if (((t = e.data), t === `$` || t === `$!` || t === `$?` || t === `$~` || t === `&` || t === `F!` || t === `F`)) break;
          if (t === `/$` || t === `/&`) return null;
        }
      }
      return e;
    }
    var um = null;
    function dm(e) {
      e = e.nextSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling);
            t--;
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++;
        }
        e = e.nextSibling;
      }
      return null;
    }
    function fm(e) {
      e = e.previousSibling;
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data;
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e;
            t--;
          } else (n !== `/$` && n !== `/&`) || t++;
        }
        e = e.previousSibling;
      }
      return null;
    }
    function pm(e, t) {
      function n() {
        r = !0;
      }
      if (e.ownerDocument.activeElement === e) return !0;
      var r = !1;
      try {
        (e.ownerDocument.addEventListener(`focus`, n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t));
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0);
      }
      return r;
    }
    function mm(e) {
      yp(function () {
        yp(function (t) {
          return e(t);
        });
      });
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(i(452));
          return e;
        case `head`:
          if (((e = t.head), !e)) throw Error(i(453));
          return e;
        case `body`:
          if (((e = t.body), !e)) throw Error(i(454));
          return e;
        default:
          throw Error(i(451));
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r];
        n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i);
      }
      (n.dangerouslySetInnerHTML != null && (e.textContent = ``), e.onclick === wn && (e.onclick = null), zt(e));
    }
    function _m(e) {
      for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
      zt(e);
    }
    var vm = new Map(),
      ym = new Set();
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode();
        if (t.nodeType === 9 || t.nodeType === 11) return t;
      }
      return e.nodeType === 9 ? e : e.ownerDocument;
    }
    var xm = T.d;
    T.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm };
    function Sm() {
      var e = xm.f(),
        t = zd();
      return e || t;
    }
    function Cm(e) {
      var t = Vt(e);
      t !== null && t.tag === 5 && t.type === `form` ? ac(t) : xm.r(e);
    }
    var wm = typeof document > `u` ? null : document;
    function Tm(e, t, n) {
      var r = wm;
      if (r && typeof t == `string` && t) {
        var i = dn(t);
        ((i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null && ((t = r.createElement(`link`)), np(t, `link`, e), Wt(t), r.head.appendChild(t))));
      }
    }
    function Em(e) {
      (xm.D(e), Tm(`dns-prefetch`, e, null));
    }
    function Dm(e, t) {
      (xm.C(e, t), Tm(`preconnect`, e, t));
    }
    function Om(e, t, n) {
      xm.L(e, t, n);
      var r = wm;
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + dn(t) + `"]`;
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + dn(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + dn(n.imageSizes) + `"]`))
          : (i += `[href="` + dn(e) + `"]`);
        var a = i;
        switch (t) {
          case `style`:
            a = Pm(e);
            break;
          case `script`:
            a = Rm(e);
        }
        if (!(
          vm.has(a) ||
          ((e = C({ rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t }, n)),
          vm.set(a, e),
          r.querySelector(i) !== null || (t === `style` && r.querySelector(Fm(a))) || (t === `script` && r.querySelector(zm(a))))
        )) {
          var o = r.createElement(`link`);
          (np(o, `link`, e),
            t === `style` &&
              ((o[Rt] = !0),
              (o.onload = o.onerror =
                function () {
                  Gt(o);
                })),
            Wt(o),
            r.head.appendChild(o));
        }
      }
    }
    function km(e, t) {
      xm.m(e, t);
      var n = wm;
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + dn(r) + `"][href="` + dn(e) + `"]`,
          a = i;
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e);
        }
        if (!vm.has(a) && ((e = C({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return;
          }
          ((r = n.createElement(`link`)), np(r, `link`, e), Wt(r), n.head.appendChild(r));
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n);
      var r = wm;
      if (r && e) {
        var i = Ut(r).hoistableStyles,
          a = Pm(e);
        t ||= `default`;
        var o = i.get(a);
        if (!o) {
          var s = { loading: 0, preload: null };
          if ((o = r.querySelector(Fm(a)))) s.loading = 5;
          else {
            ((e = C({ rel: `stylesheet`, href: e, 'data-precedence': t }, n)), (n = vm.get(a)) && Hm(e, n));
            var c = (o = r.createElement(`link`));
            (Wt(c),
              np(c, `link`, e),
              (c._p = new Promise(function (e, t) {
                ((c.onload = e), (c.onerror = t));
              })),
              c.addEventListener(`load`, function () {
                s.loading |= 1;
              }),
              c.addEventListener(`error`, function () {
                s.loading |= 2;
              }),
              (s.loading |= 4),
              Vm(o, t, r));
          }
          ((o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o));
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t);
      var n = wm;
      if (n && e) {
        var r = Ut(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Wt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Mm(e, t) {
      xm.M(e, t);
      var n = wm;
      if (n && e) {
        var r = Ut(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i);
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Wt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a));
      }
    }
    function Nm(e, t, n, r) {
      var a = (a = je.current) ? bm(a) : null;
      if (!a) throw Error(i(446));
      switch (e) {
        case `meta`:
        case `title`:
          return null;
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = Ut(a).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null };
        case `link`:
          if (n.rel === `stylesheet` && typeof n.href == `string` && typeof n.precedence == `string`) {
            e = Pm(n.href);
            var o = Ut(a).hoistableStyles,
              s = o.get(e);
            if (
              (s ||
                ((a = a.ownerDocument || a),
                (s = { type: `stylesheet`, instance: null, count: 0, state: { loading: 0, preload: null } }),
                o.set(e, s),
                (o = a.querySelector(Fm(e)))
                  ? o._p || ((s.instance = o), (s.state.loading = 5))
                  : ((o = vm.get(e)),
                    o ||
                      ((o = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, o)),
                    Lm(a, e, o, s.state))),
              t && r === null)
            )
              throw Error(i(528, ``));
            return s;
          }
          if (t && r !== null) throw Error(i(529, ``));
          return null;
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = Ut(a).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          );
        default:
          throw Error(i(444, e));
      }
    }
    function Pm(e) {
      return `href="` + dn(e) + `"`;
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`;
    }
    function Im(e) {
      return C({}, e, { 'data-precedence': e.precedence, precedence: null });
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[Rt]) {
          r.loading = 1;
          return;
        }
      } else
        ((t = e.createElement(`link`)),
          (t[Rt] = !0),
          (t.onload = t.onerror = Gt.bind(null, t)),
          np(t, `link`, n),
          Wt(t),
          e.head.appendChild(t));
      ((r.preload = t),
        t.addEventListener(`load`, function () {
          return (r.loading |= 1);
        }),
        t.addEventListener(`error`, function () {
          return (r.loading |= 2);
        }));
    }
    function Rm(e) {
      return `[src="` + dn(e) + `"]`;
    }
    function zm(e) {
      return `script[async]` + e;
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + dn(n.href) + `"]`);
            if (r) return ((t.instance = r), Wt(r), r);
            var a = C({}, n, { 'data-href': n.href, 'data-precedence': n.precedence, href: null, precedence: null });
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              Wt(r),
              np(r, `style`, a),
              Vm(r, n.precedence, e),
              (t.instance = r)
            );
          case `stylesheet`:
            a = Pm(n.href);
            var o = e.querySelector(Fm(a));
            if (o) return ((t.state.loading |= 4), (t.instance = o), Wt(o), o);
            ((r = Im(n)), (a = vm.get(a)) && Hm(r, a), (o = (e.ownerDocument || e).createElement(`link`)), Wt(o));
            var s = o;
            return (
              (s._p = new Promise(function (e, t) {
                ((s.onload = e), (s.onerror = t));
              })),
              np(o, `link`, r),
              (t.state.loading |= 4),
              Vm(o, n.precedence, e),
              (t.instance = o)
            );
          case `script`:
            return (
              (o = Rm(n.src)),
              (a = e.querySelector(zm(o)))
                ? ((t.instance = a), Wt(a), a)
                : ((r = n),
                  (a = vm.get(o)) && ((r = C({}, n)), Um(r, a)),
                  (e = e.ownerDocument || e),
                  (a = e.createElement(`script`)),
                  Wt(a),
                  np(a, `link`, r),
                  e.head.appendChild(a),
                  (t.instance = a))
            );
          case `void`:
            return null;
          default:
            throw Error(i(443, t.type));
        }
      else
        t.type === `stylesheet` && !(t.state.loading & 4) && ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e));
      return t.instance;
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(`link[rel="stylesheet"][data-precedence],style[data-precedence]`),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o];
        if (s.dataset.precedence === t) a = s;
        else if (a !== i) break;
      }
      a ? a.parentNode.insertBefore(e, a.nextSibling) : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild));
    }
    function Hm(e, t) {
      ((e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.title ??= t.title));
    }
    function Um(e, t) {
      ((e.crossOrigin ??= t.crossOrigin), (e.referrerPolicy ??= t.referrerPolicy), (e.integrity ??= t.integrity));
    }
    var Wm = null;
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map());
        i.set(n, r);
      } else ((i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r)));
      if (r.has(e)) return r;
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i];
        if (
          !(a[Lt] || a[At] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``;
          o = e + o;
          var s = r.get(o);
          s ? s.push(a) : r.set(o, [a]);
        }
      }
      return r;
    }
    function Km(e, t, n) {
      ((e = e.ownerDocument || e), e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null));
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1;
      switch (e) {
        case `meta`:
        case `title`:
          return !0;
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break;
          return !0;
        case `link`:
          if (typeof t.rel != `string` || typeof t.href != `string` || t.href === `` || t.onLoad || t.onError) break;
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null);
            default:
              return !0;
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0;
      }
      return !1;
    }
    function Jm(e, t) {
      return e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`;
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3));
    }
    function Xm(e) {
      return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) * 0.25;
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++, t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)), (e = rh.bind(e)), t.decode().then(e, e));
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i));
          if (a) {
            ((t = a._p),
              typeof t == `object` && t && typeof t.then == `function` && (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              Wt(a));
            return;
          }
          ((a = t.ownerDocument || t), (r = Im(r)), (i = vm.get(i)) && Hm(r, i), (a = a.createElement(`link`)), Wt(a));
          var o = a;
          ((o._p = new Promise(function (e, t) {
            ((o.onload = e), (o.onerror = t));
          })),
            np(a, `link`, r),
            (n.instance = a));
        }
        (e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++, (n = nh.bind(e)), t.addEventListener(`load`, n), t.addEventListener(`error`, n)));
      }
    }
    var $m = 0;
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? function (n) {
              var r = setTimeout(function () {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend;
                  ((e.unsuspend = null), t());
                }
              }, 6e4 + t);
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op());
              var i = setTimeout(
                function () {
                  if (((e.waitingForImages = !1), e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))) {
                    var t = e.unsuspend;
                    ((e.unsuspend = null), t());
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t,
              );
              return (
                (e.unsuspend = n),
                function () {
                  ((e.unsuspend = null), clearTimeout(r), clearTimeout(i));
                }
              );
            }
          : null
      );
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets);
        else if (e.unsuspend) {
          var t = e.unsuspend;
          ((e.unsuspend = null), t());
        }
      }
    }
    function nh() {
      (this.count--, th(this));
    }
    function rh() {
      (this.imgCount--, th(this));
    }
    var ih = null;
    function ah(e, t) {
      ((e.stylesheets = null), e.unsuspend !== null && (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e)));
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e);
        if (n) var r = n.get(null);
        else {
          ((n = new Map()), ih.set(e, n));
          for (var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0; a < i.length; a++) {
            var o = i[a];
            (o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) && (n.set(o.dataset.precedence, o), (r = o));
          }
          r && n.set(null, r);
        }
        ((i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4));
      }
    }
    var sh = { $$typeof: ce, Provider: null, Consumer: null, _currentValue: we, _currentValue2: we, _threadCount: 0 };
    function ch(e, t, n, r, i, a, o, s, c) {
      ((this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null),
        (this.callbackPriority = 0),
        (this.expirationTimes = vt(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = vt(0)),
        (this.hiddenUpdates = vt(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map()));
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = zi(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = La()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        bo(a),
        e
      );
    }
    function uh(e) {
      return e ? ((e = Li), e) : Li;
    }
    function dh(e, t, n, r, i, a) {
      ((i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = So(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = Co(e, r, t)),
        n !== null && (Pd(n, e, t), wo(n, e, t)));
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane;
        e.retryLane = n !== 0 && n < t ? n : t;
      }
    }
    function ph(e, t) {
      (fh(e, t), (e = e.alternate) && fh(e, t));
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Pi(e, 67108864);
        (t !== null && Pd(t, e, 67108864), ph(e, 67108864));
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = jd();
        t = Tt(t);
        var n = Pi(e, t);
        (n !== null && Pd(n, e, t), ph(e, t));
      }
    }
    var gh = !0;
    function _h(e, t, n, r) {
      var i = w.T;
      w.T = null;
      var a = T.p;
      try {
        ((T.p = 2), yh(e, t, n, r));
      } finally {
        ((T.p = a), (w.T = i));
      }
    }
    function vh(e, t, n, r) {
      var i = w.T;
      w.T = null;
      var a = T.p;
      try {
        ((T.p = 8), yh(e, t, n, r));
      } finally {
        ((T.p = a), (w.T = i));
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r);
        if (i === null) (Kf(e, t, r, xh, n), Mh(e, r));
        else if (Ph(i, e, t, n, r)) r.stopPropagation();
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null;) {
            var a = Vt(i);
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = ft(a.pendingLanes);
                    if (o !== 0) {
                      var s = a;
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
                        var c = 1 << (31 - ot(o));
                        ((s.entanglements[1] |= c), (o &= ~c));
                      }
                      (Ef(a), !(W & 6) && ((_d = Ye() + 500), Df(0, !1)));
                    }
                  }
                  break;
                case 31:
                case 13:
                  ((s = Pi(a, 2)), s !== null && Pd(s, a, 2), zd(), ph(a, 2));
              }
            if (((a = bh(r)), a === null && Kf(e, t, r, xh, n), a === i)) break;
            i = a;
          }
          i !== null && r.stopPropagation();
        } else Kf(e, t, r, null, n);
      }
    }
    function bh(e) {
      return ((e = En(e)), Sh(e));
    }
    var xh = null;
    function Sh(e) {
      if (((xh = null), (e = Bt(e)), e !== null)) {
        var t = o(e);
        if (t === null) e = null;
        else {
          var n = t.tag;
          if (n === 13) {
            if (((e = s(t)), e !== null)) return e;
            e = null;
          } else if (n === 31) {
            if (((e = c(t)), e !== null)) return e;
            e = null;
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
            e = null;
          } else t !== e && (e = null);
        }
      }
      return ((xh = e), null);
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2;
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8;
        case `message`:
          switch (Xe()) {
            case Ze:
              return 2;
            case Qe:
              return 8;
            case $e:
            case et:
              return 32;
            case tt:
              return 268435456;
            default:
              return 32;
          }
        default:
          return 32;
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `,
        );
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null;
          break;
        case `dragenter`:
        case `dragleave`:
          Eh = null;
          break;
        case `mouseover`:
        case `mouseout`:
          Dh = null;
          break;
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId);
          break;
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId);
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = { blockedOn: t, domEventName: n, eventSystemFlags: r, nativeEvent: a, targetContainers: [i] }),
          t !== null && ((t = Vt(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r), (t = e.targetContainers), i !== null && t.indexOf(i) === -1 && t.push(i), e);
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0);
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0);
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0);
        case `pointerover`:
          var a = i.pointerId;
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0);
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0);
      }
      return !1;
    }
    function Fh(e) {
      var t = Bt(e.target);
      if (t !== null) {
        var n = o(t);
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = s(n)), t !== null)) {
              ((e.blockedOn = t),
                Ot(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 31) {
            if (((t = c(n)), t !== null)) {
              ((e.blockedOn = t),
                Ot(e.priority, function () {
                  hh(n);
                }));
              return;
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
            return;
          }
        }
      }
      e.blockedOn = null;
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1;
      for (var t = e.targetContainers; 0 < t.length;) {
        var n = bh(e.nativeEvent);
        if (n === null) {
          n = e.nativeEvent;
          var r = new n.constructor(n.type, n);
          ((Tn = r), n.target.dispatchEvent(r), (Tn = null));
        } else return ((t = Vt(n)), t !== null && mh(t), (e.blockedOn = n), !1);
        t.shift();
      }
      return !0;
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t);
    }
    function Rh() {
      ((wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh));
    }
    function zh(e, n) {
      e.blockedOn === n && ((e.blockedOn = null), wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)));
    }
    var Bh = null;
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, function () {
          Bh === e && (Bh = null);
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2];
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue;
              break;
            }
            var a = Vt(n);
            a !== null && (e.splice(t, 3), (t -= 3), rc(a, { pending: !0, data: i, method: n.method, action: r }, r, i));
          }
        }));
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e);
      }
      (Th !== null && zh(Th, e), Eh !== null && zh(Eh, e), Dh !== null && zh(Dh, e), Oh.forEach(t), kh.forEach(t));
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n];
        r.blockedOn === e && (r.blockedOn = null);
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null);) (Fh(n), n.blockedOn === null && Ah.shift());
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[jt] || null;
          if (typeof a == `function`) o || Vh(n);
          else if (o) {
            var s = null;
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[jt] || null))) s = o.formAction;
              else if (Sh(i) !== null) continue;
            } else s = o.action;
            (typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n));
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({
            handler: function () {
              return new Promise(function (e) {
                return (i = e);
              });
            },
            focusReset: `manual`,
            scroll: `manual`,
          });
      }
      function t() {
        (i !== null && (i(), (i = null)), r || setTimeout(n, 20));
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry;
          e && e.url != null && navigation.navigate(e.url, { state: e.getState(), info: `react-transition`, history: `replace` });
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null;
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          function () {
            ((r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null)));
          }
        );
      }
    }
    function Wh(e) {
      this._internalRoot = e;
    }
    ((Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot;
        if (t === null) throw Error(i(409));
        var n = t.current;
        dh(n, jd(), e, t, null, null);
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot;
          if (e !== null) {
            this._internalRoot = null;
            var t = e.containerInfo;
            (dh(e.current, 2, null, e, null, null), zd(), (t[Mt] = null));
          }
        }));
    function Gh(e) {
      this._internalRoot = e;
    }
    Gh.prototype.unstable_scheduleHydration = function (e) {
      if (e) {
        var t = Dt();
        e = { blockedOn: null, target: e, priority: t };
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        (Ah.splice(n, 0, e), n === 0 && Fh(e));
      }
    };
    var Kh = n.version;
    if (Kh !== `19.3.0`) throw Error(i(527, Kh, `19.3.0`));
    T.findDOMNode = function (e) {
      var t = e._reactInternals;
      if (t === void 0) throw typeof e.render == `function` ? Error(i(188)) : ((e = Object.keys(e).join(`,`)), Error(i(268, e)));
      return ((e = u(t)), (e = e === null ? null : d(e)), (e = e === null ? null : e.stateNode), e);
    };
    var qh = {
      bundleType: 0,
      version: `19.3.0`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: w,
      reconcilerVersion: `19.3.0`,
    };
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ((it = Jh.inject(qh)), (at = Jh));
        } catch {}
    }
    e.createRoot = function (e, t) {
      if (!a(e)) throw Error(i(299));
      var n = !1,
        r = ``,
        o = Ec,
        s = Dc,
        c = Oc;
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (o = t.onUncaughtError),
          t.onCaughtError !== void 0 && (s = t.onCaughtError),
          t.onRecoverableError !== void 0 && (c = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, o, s, c, Uh)),
        (e[Mt] = t.current),
        Wf(e),
        new Wh(t)
      );
    };
  }),
  Gr = t((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = Wr()));
  })(),
  Kr = {
    'ledger.changed': [
      `accounts.list`,
      `overview.netWorth`,
      `overview.month`,
      `categories.list`,
      `transactions.outline`,
      `transactions.page`,
      `transactions.detail`,
      `connections.list`,
      `products.list`,
      `accounts.owners`,
      `accounts.numbers`,
      `accounts.balances`,
      `investments.holdings`,
      `investments.trades`,
      `liabilities.list`,
      `recurring.list`,
      `recurring.transactions`,
      `assets.reports`,
      `assets.banks`,
      `assets.content`,
    ],
    'connections.changed': [`connections.list`, `accounts.list`, `products.list`, `assets.banks`],
    'app.changed': [`app.state`, `keys.state`],
  },
  qr = 120;
function Jr(e, t, n = qr) {
  let r = new Set(),
    i,
    a = () => {
      i = void 0;
      let t = [...r];
      r.clear();
      for (let n of t) e.invalidateQueries({ queryKey: [n] });
    },
    o = Object.keys(Kr).map((e) =>
      t.on(e, () => {
        for (let t of Kr[e]) r.add(t);
        i ??= setTimeout(a, n);
      }),
    );
  return () => {
    clearTimeout(i);
    for (let e of o) e();
  };
}
function Yr() {
  return new _n({
    defaultOptions: {
      queries: { staleTime: 1 / 0, gcTime: 6e4, retry: !1, networkMode: `always`, refetchOnWindowFocus: !1 },
      mutations: { retry: !1, networkMode: `always` },
    },
  });
}
var Xr = [],
  Zr = new Set();
function Qr(e) {
  Xr = e;
  for (let e of Zr) e();
}
var $r = navigator.platform.startsWith(`Mac`);
function ei(e) {
  let t = e.key.length === 1 ? e.key.toLowerCase() : e.key,
    n = $r ? e.metaKey : e.ctrlKey;
  return `${e.shiftKey && (n || e.key.length > 1) ? `shift+` : ``}${n ? `mod+` : ``}${t}`;
}
function ti(e) {
  return e instanceof HTMLElement
    ? e.isContentEditable || e.matches(`input:not([type=checkbox]):not([type=radio]), textarea, select, [role=spinbutton]`)
    : !1;
}
var ni = `[role=dialog], [role=alertdialog]:not([aria-modal=false]), [role=menu], [role=listbox]`;
function ri(e) {
  return e instanceof Element && e.closest(ni) !== null;
}
function ii(e) {
  let t = Xr.filter((t) => t.keys === e);
  return t.findLast((e) => e.group !== `Everywhere`) ?? t.at(-1);
}
function ai(e) {
  if (e.defaultPrevented || e.altKey) return;
  let t = ei(e);
  if ((ti(e.target) && (!t.includes(`mod+`) || /mod\+[zyacvx]$/.test(t))) || (ri(e.target) && !t.includes(`mod+`))) return;
  let n = ii(t);
  n !== void 0 && (e.preventDefault(), n.run());
}
function oi() {
  return (document.addEventListener(`keydown`, ai), () => document.removeEventListener(`keydown`, ai));
}
function si(e, t, n, r) {
  let i = (0, j.useRef)(r);
  ((0, j.useEffect)(() => {
    i.current = r;
  }),
    (0, j.useEffect)(() => {
      let r = { keys: e, group: t, description: n, run: () => i.current() };
      return (Qr([...Xr, r]), () => Qr(Xr.filter((e) => e !== r)));
    }, [e, t, n]));
}
function ci() {
  return (0, j.useSyncExternalStore)(
    (e) => (Zr.add(e), () => Zr.delete(e)),
    () => Xr,
  ).filter((e) => ii(e.keys) === e);
}
var li = { shift: $r ? `⇧` : `Shift`, mod: $r ? `⌘` : `Ctrl`, ArrowDown: `↓`, ArrowUp: `↑`, Escape: `Esc` };
function ui(e) {
  return e
    .split(`+`)
    .toSorted((e, t) => Number(t === `mod`) - Number(e === `mod`))
    .map((e) => li[e] ?? (e.length === 1 ? e.toUpperCase() : e))
    .join($r ? `` : ` `);
}
var di = D().min(1).max(128),
  fi = di.brand(),
  pi = di.brand();
di.brand();
var mi = di.brand(),
  hi = Re().positive().brand();
D().min(1).max(64).brand();
var gi = D().min(1).max(64).brand();
Ie([`demo`, `sandbox`, `production`]);
var _i = Ie([`pending`, `posted`]);
ct({ categoryId: gi, name: D(), group: D(), color: D(), icon: D(), isTransfer: vt(), isIncome: vt() });
var vi = D().regex(/^\d{1,15}(\.\d{0,8})?$/, `must be an amount such as 12.50, without a sign`),
  yi = nt({
    search: D().trim().max(200).optional(),
    from: Ft.optional(),
    to: Ft.optional(),
    accountIds: $e(pi).max(1e3).optional(),
    categoryIds: $e(gi).max(1e3).optional(),
    minimumAmount: vi.optional(),
    maximumAmount: vi.optional(),
    direction: Ie([`in`, `out`]).optional(),
    status: _i.optional(),
  }),
  bi = ct({
    entryId: hi,
    date: D(),
    authorizedDate: D().nullable(),
    accountId: pi,
    accountName: D(),
    description: D(),
    merchant: D().nullable(),
    categoryId: gi,
    categoryEdited: vt(),
    amount: Re(),
    currency: D(),
    status: _i,
    note: D(),
  }),
  xi = ct({
    at: Ue(),
    by: Ie([`bank`, `user`]),
    what: Ie([`appeared`, `posted`, `changed`, `category`, `note`]),
    date: D().nullable(),
    amount: Re().nullable(),
    text: D().nullable(),
  });
bi.extend({
  itemId: fi,
  institutionName: D(),
  bankTransactionId: mi,
  bankCategoryId: gi,
  bankCategoryText: D().nullable(),
  paymentChannel: D().nullable(),
  pendingForm: ct({ date: D(), amount: Re(), description: D() }).nullable(),
  history: $e(xi),
});
var Si = ct({ currency: D(), in: Re(), out: Re() });
ct({
  count: Re(),
  sums: $e(Si),
  months: $e(ct({ month: D(), count: Re(), sums: $e(Si) })),
  totalCount: Re(),
  earliestDate: D().nullable(),
});
var Ci = yi.shape,
  wi = Object.keys(Ci);
function Ti(e) {
  return e === void 0 || e === `` || (Array.isArray(e) && e.length === 0);
}
function Ei(e) {
  let t = {};
  for (let n of wi) {
    let r = typeof e[n] == `number` ? String(e[n]) : e[n];
    !Ti(r) && Ci[n].safeParse(r).success && (t[n] = r);
  }
  let { entry: n } = e;
  return (typeof n == `number` && Number.isSafeInteger(n) && n > 0 && (t.entry = n), t);
}
function Di(e) {
  return Object.fromEntries(Object.entries(e).filter(([e]) => e !== `entry`));
}
function Oi(e) {
  return Object.values(e).some((e) => !Ti(e));
}
var ki = {
  name: `chart-line`,
  size: 24,
  node: [
    [`path`, { d: `M3 3v16a2 2 0 0 0 2 2h16`, key: `c24i48` }],
    [`path`, { d: `m19 9-5 5-4-4-3 3`, key: `2osh9i` }],
  ],
  aliases: [`line-chart`],
};
ki.node;
var Ai = k(ki),
  ji = {
    name: `chevrons-up-down`,
    size: 24,
    node: [
      [`path`, { d: `m7 15 5 5 5-5`, key: `1hf1tw` }],
      [`path`, { d: `m7 9 5-5 5 5`, key: `sgt6xg` }],
    ],
  };
ji.node;
var Mi = k(ji),
  Ni = {
    name: `credit-card`,
    size: 24,
    node: [
      [`rect`, { width: `20`, height: `14`, x: `2`, y: `5`, rx: `2`, key: `ynyp8z` }],
      [`line`, { x1: `2`, x2: `22`, y1: `10`, y2: `10`, key: `1b3vmo` }],
      [`path`, { d: `M6 14h2`, key: `mk7k0u` }],
    ],
  };
Ni.node;
var Pi = k(Ni),
  Fi = {
    name: `download`,
    size: 24,
    node: [
      [`path`, { d: `M12 15V3`, key: `m9g1x1` }],
      [`path`, { d: `M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4`, key: `ih7n3h` }],
      [`path`, { d: `m7 10 5 5 5-5`, key: `brsn70` }],
    ],
  };
Fi.node;
var Ii = k(Fi),
  Li = {
    name: `eye-off`,
    size: 24,
    node: [
      [
        `path`,
        { d: `M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49`, key: `ct8e1f` },
      ],
      [`path`, { d: `M14.084 14.158a3 3 0 0 1-4.242-4.242`, key: `151rxh` }],
      [
        `path`,
        { d: `M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143`, key: `13bj9a` },
      ],
      [`path`, { d: `m2 2 20 20`, key: `1ooewy` }],
    ],
  };
Li.node;
var Ri = k(Li),
  zi = {
    name: `eye`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0`,
          key: `1nclc0`,
        },
      ],
      [`circle`, { cx: `12`, cy: `12`, r: `3`, key: `1v7zrd` }],
    ],
  };
zi.node;
var Bi = k(zi),
  Vi = {
    name: `flask-conical`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2`,
          key: `18mbvz`,
        },
      ],
      [`path`, { d: `M6.453 15h11.094`, key: `3shlmq` }],
      [`path`, { d: `M8.5 2h7`, key: `csnxdl` }],
    ],
  };
Vi.node;
var Hi = k(Vi),
  Ui = {
    name: `keyboard`,
    size: 24,
    node: [
      [`path`, { d: `M10 8h.01`, key: `1r9ogq` }],
      [`path`, { d: `M12 12h.01`, key: `1mp3jc` }],
      [`path`, { d: `M14 8h.01`, key: `1primd` }],
      [`path`, { d: `M16 12h.01`, key: `1l6xoz` }],
      [`path`, { d: `M18 8h.01`, key: `emo2bl` }],
      [`path`, { d: `M6 8h.01`, key: `x9i8wu` }],
      [`path`, { d: `M7 16h10`, key: `wp8him` }],
      [`path`, { d: `M8 12h.01`, key: `czm47f` }],
      [`rect`, { width: `20`, height: `16`, x: `2`, y: `4`, rx: `2`, key: `18n3k1` }],
    ],
  };
Ui.node;
var Wi = k(Ui),
  Gi = {
    name: `landmark`,
    size: 24,
    node: [
      [`path`, { d: `M10 18v-7`, key: `wt116b` }],
      [`path`, { d: `M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z`, key: `yxxwt6` }],
      [`path`, { d: `M14 18v-7`, key: `vav6t3` }],
      [`path`, { d: `M18 18v-7`, key: `aexdmj` }],
      [`path`, { d: `M3 22h18`, key: `8prr45` }],
      [`path`, { d: `M6 18v-7`, key: `1ivflk` }],
    ],
  };
Gi.node;
var Ki = k(Gi),
  qi = {
    name: `layout-dashboard`,
    size: 24,
    node: [
      [`rect`, { width: `7`, height: `9`, x: `3`, y: `3`, rx: `1`, key: `10lvy0` }],
      [`rect`, { width: `7`, height: `5`, x: `14`, y: `3`, rx: `1`, key: `16une8` }],
      [`rect`, { width: `7`, height: `9`, x: `14`, y: `12`, rx: `1`, key: `1hutg5` }],
      [`rect`, { width: `7`, height: `5`, x: `3`, y: `16`, rx: `1`, key: `ldoo1y` }],
    ],
  };
qi.node;
var Ji = k(qi),
  Yi = {
    name: `link-2`,
    size: 24,
    node: [
      [`path`, { d: `M9 17H7A5 5 0 0 1 7 7h2`, key: `8i5ue5` }],
      [`path`, { d: `M15 7h2a5 5 0 1 1 0 10h-2`, key: `1b9ql8` }],
      [`line`, { x1: `8`, x2: `16`, y1: `12`, y2: `12`, key: `1jonct` }],
    ],
  };
Yi.node;
var Xi = k(Yi),
  Zi = {
    name: `list`,
    size: 24,
    node: [
      [`path`, { d: `M3 5h.01`, key: `18ugdj` }],
      [`path`, { d: `M3 12h.01`, key: `nlz23k` }],
      [`path`, { d: `M3 19h.01`, key: `noohij` }],
      [`path`, { d: `M8 5h13`, key: `1pao27` }],
      [`path`, { d: `M8 12h13`, key: `1za7za` }],
      [`path`, { d: `M8 19h13`, key: `m83p4d` }],
    ],
  };
Zi.node;
var Qi = k(Zi),
  $i = {
    name: `lock`,
    size: 24,
    node: [
      [`rect`, { width: `18`, height: `11`, x: `3`, y: `11`, rx: `2`, ry: `2`, key: `1w4ew1` }],
      [`path`, { d: `M7 11V7a5 5 0 0 1 10 0v4`, key: `fwvmzm` }],
    ],
  };
$i.node;
var ea = k($i),
  ta = {
    name: `moon`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401`,
          key: `kfwtm`,
        },
      ],
    ],
  };
ta.node;
var na = k(ta),
  ra = {
    name: `panel-left`,
    size: 24,
    node: [
      [`rect`, { width: `18`, height: `18`, x: `3`, y: `3`, rx: `2`, key: `afitv7` }],
      [`path`, { d: `M9 3v18`, key: `fh3hqa` }],
    ],
    aliases: [`sidebar`],
  };
ra.node;
var ia = k(ra),
  aa = {
    name: `plus`,
    size: 24,
    node: [
      [`path`, { d: `M5 12h14`, key: `1ays0h` }],
      [`path`, { d: `M12 5v14`, key: `s699le` }],
    ],
  };
aa.node;
var oa = k(aa),
  sa = {
    name: `redo-2`,
    size: 24,
    node: [
      [`path`, { d: `m15 14 5-5-5-5`, key: `12vg1m` }],
      [`path`, { d: `M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13`, key: `6uklza` }],
    ],
  };
sa.node;
var ca = k(sa),
  la = {
    name: `refresh-cw`,
    size: 24,
    node: [
      [`path`, { d: `M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8`, key: `v9h5vc` }],
      [`path`, { d: `M21 3v5h-5`, key: `1q7to0` }],
      [`path`, { d: `M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16`, key: `3uifl3` }],
      [`path`, { d: `M8 16H3v5`, key: `1cv678` }],
    ],
  };
la.node;
var ua = k(la),
  N = {
    name: `repeat`,
    size: 24,
    node: [
      [`path`, { d: `m17 2 4 4-4 4`, key: `nntrym` }],
      [`path`, { d: `M3 11v-1a4 4 0 0 1 4-4h14`, key: `84bu3i` }],
      [`path`, { d: `m7 22-4-4 4-4`, key: `1wqhfi` }],
      [`path`, { d: `M21 13v1a4 4 0 0 1-4 4H3`, key: `1rx37r` }],
    ],
  };
N.node;
var P = k(N),
  da = {
    name: `settings`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915`,
          key: `1i5ecw`,
        },
      ],
      [`circle`, { cx: `12`, cy: `12`, r: `3`, key: `1v7zrd` }],
    ],
  };
da.node;
var fa = k(da),
  pa = {
    name: `sofa`,
    size: 24,
    node: [
      [`path`, { d: `M20 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v3`, key: `1dgpiv` }],
      [
        `path`,
        {
          d: `M2 16a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0z`,
          key: `xacw8m`,
        },
      ],
      [`path`, { d: `M4 18v2`, key: `jwo5n2` }],
      [`path`, { d: `M20 18v2`, key: `1ar1qi` }],
      [`path`, { d: `M12 4v9`, key: `oqhhn3` }],
    ],
  };
pa.node;
var ma = k(pa),
  ha = {
    name: `sun-moon`,
    size: 24,
    node: [
      [`path`, { d: `M12 2v2`, key: `tus03m` }],
      [
        `path`,
        {
          d: `M14.837 16.385a6 6 0 1 1-7.223-7.222c.624-.147.97.66.715 1.248a4 4 0 0 0 5.26 5.259c.589-.255 1.396.09 1.248.715`,
          key: `xlf6rm`,
        },
      ],
      [`path`, { d: `M16 12a4 4 0 0 0-4-4`, key: `6vsxu` }],
      [`path`, { d: `m19 5-1.256 1.256`, key: `1yg6a6` }],
      [`path`, { d: `M20 12h2`, key: `1q8mjw` }],
    ],
  };
ha.node;
var ga = k(ha),
  _a = {
    name: `sun`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `4`, key: `4exip2` }],
      [`path`, { d: `M12 2v2`, key: `tus03m` }],
      [`path`, { d: `M12 20v2`, key: `1lh1kg` }],
      [`path`, { d: `m4.93 4.93 1.41 1.41`, key: `149t6j` }],
      [`path`, { d: `m17.66 17.66 1.41 1.41`, key: `ptbguv` }],
      [`path`, { d: `M2 12h2`, key: `1t8f8n` }],
      [`path`, { d: `M20 12h2`, key: `1q8mjw` }],
      [`path`, { d: `m6.34 17.66-1.41 1.41`, key: `1m8zz5` }],
      [`path`, { d: `m19.07 4.93-1.41 1.41`, key: `1shlcs` }],
    ],
  };
_a.node;
var va = k(_a),
  ya = {
    name: `undo-2`,
    size: 24,
    node: [
      [`path`, { d: `M9 14 4 9l5-5`, key: `102s5s` }],
      [`path`, { d: `M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11`, key: `f3b9sd` }],
    ],
  };
ya.node;
var ba = k(ya),
  xa = {
    name: `wallet`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1`,
          key: `18etb6`,
        },
      ],
      [`path`, { d: `M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4`, key: `xoc0q4` }],
    ],
  };
xa.node;
var Sa = k(xa),
  Ca = (0, j.createContext)({}),
  wa = (0, j.createContext)(null),
  Ta = (0, j.forwardRef)(function (e, t) {
    let { render: n } = (0, j.useContext)(wa);
    return j.createElement(j.Fragment, null, n(e, t));
  });
function Ea(e, t) {
  let n = e?.renderDropIndicator,
    r = e?.isVirtualDragging?.(),
    i = (0, j.useCallback)(
      (e) => {
        if (r || t?.isDropTarget(e)) return n ? n(e) : j.createElement(Ta, { target: e });
      },
      [t?.target, r, n],
    );
  return e?.useDropIndicator ? i : void 0;
}
function Da(e, t, n) {
  let r = e.focusedKey,
    i = null;
  if (t?.isVirtualDragging?.() && n?.target?.type === `item` && ((i = n.target.key), n.target.dropPosition === `after`)) {
    let e = n.collection.getKeyAfter(i),
      t = null;
    if (e != null) {
      let r = n.collection.getItem(i)?.level ?? 0;
      for (; e != null;) {
        let i = n.collection.getItem(e);
        if (!i) break;
        if (i.type !== `item`) e = n.collection.getKeyAfter(e);
        else {
          if ((i.level ?? 0) <= r) break;
          ((t = e), (e = n.collection.getKeyAfter(e)));
        }
      }
    }
    i = e ?? t ?? i;
  }
  return (0, j.useMemo)(() => new Set([r, i].filter((e) => e != null)), [r, i]);
}
var Oa = new WeakMap();
function ka(e) {
  return typeof e == `string` ? e.replace(/\s*/g, ``) : `` + e;
}
function Aa(e, t) {
  let n = Oa.get(e);
  if (!n) throw Error(`Unknown list`);
  return `${n.id}-option-${ka(t)}`;
}
function ja(e, t, n) {
  let r = Xe(e, { labelable: !0 }),
    i = e.selectionBehavior || `toggle`,
    a = e.orientation || `vertical`,
    o = e.linkBehavior || (i === `replace` ? `action` : `override`);
  i === `toggle` && o === `action` && (o = `override`);
  let { listProps: s } = he({
      ...e,
      ref: n,
      selectionManager: t.selectionManager,
      collection: t.collection,
      disabledKeys: t.disabledKeys,
      linkBehavior: o,
    }),
    { focusWithinProps: c } = gt({ onFocusWithin: e.onFocus, onBlurWithin: e.onBlur, onFocusWithinChange: e.onFocusChange }),
    l = de(e.id);
  Oa.set(t, {
    id: l,
    shouldUseVirtualFocus: e.shouldUseVirtualFocus,
    shouldSelectOnPressUp: e.shouldSelectOnPressUp,
    shouldFocusOnHover: e.shouldFocusOnHover,
    isVirtualized: e.isVirtualized,
    onAction: e.onAction,
    linkBehavior: o,
    UNSTABLE_itemBehavior: e.UNSTABLE_itemBehavior,
  });
  let { labelProps: u, fieldProps: d } = T({ ...e, id: l, labelElementType: `span` });
  return {
    labelProps: u,
    listBoxProps: Te(r, c, t.selectionManager.selectionMode === `multiple` ? { 'aria-multiselectable': `true` } : {}, {
      role: `listbox`,
      'aria-orientation': a,
      ...Te(d, s),
    }),
  };
}
function Ma(e, t, r) {
  let { key: i } = e,
    a = Oa.get(t),
    o = e.isDisabled ?? t.selectionManager.isDisabled(i),
    s = e.isSelected ?? t.selectionManager.isSelected(i),
    c = e.shouldSelectOnPressUp ?? a?.shouldSelectOnPressUp,
    u = e.shouldFocusOnHover ?? a?.shouldFocusOnHover,
    d = e.shouldUseVirtualFocus ?? a?.shouldUseVirtualFocus,
    f = e.isVirtualized ?? a?.isVirtualized,
    p = De(),
    m = De(),
    h = {
      role: `option`,
      'aria-disabled': o || void 0,
      'aria-selected': t.selectionManager.selectionMode === `none` ? void 0 : s,
      'aria-label': e[`aria-label`],
      'aria-labelledby': p,
      'aria-describedby': m,
    },
    g = t.collection.getItem(i);
  if (f) {
    let e = Number(g?.index);
    ((h[`aria-posinset`] = Number.isNaN(e) ? void 0 : e + 1), (h[`aria-setsize`] = l(t.collection)));
  }
  let _ = a?.onAction ? () => a?.onAction?.(i) : void 0,
    v = Aa(t, i),
    {
      itemProps: y,
      isPressed: b,
      isFocused: x,
      hasAction: ee,
      allowsSelection: S,
    } = Ct({
      selectionManager: t.selectionManager,
      key: i,
      ref: r,
      shouldSelectOnPressUp: c,
      allowsDifferentPressOrigin: c && u,
      isVirtualized: f,
      shouldUseVirtualFocus: d,
      isDisabled: o,
      onAction: _ || g?.props?.onAction ? ht(g?.props?.onAction, _) : void 0,
      linkBehavior: a?.linkBehavior,
      UNSTABLE_itemBehavior: a?.UNSTABLE_itemBehavior,
      id: v,
    }),
    { hoverProps: C } = n({
      isDisabled: o || !u,
      onHoverStart() {
        ae() || (t.selectionManager.setFocused(!0), t.selectionManager.setFocusedKey(i));
      },
    }),
    te = Xe(g?.props);
  delete te.id;
  let ne = se(g?.props);
  return {
    optionProps: { ...h, ...Te(te, y, C, ne), id: v },
    labelProps: { id: p },
    descriptionProps: { id: m },
    isFocused: x,
    isFocusVisible: x && t.selectionManager.isFocused && ae(),
    isSelected: s,
    isDisabled: o,
    isPressed: b,
    allowsSelection: S,
    hasAction: ee,
  };
}
function Na(e) {
  let { heading: t, 'aria-label': n } = e,
    r = de();
  return {
    itemProps: { role: `presentation` },
    headingProps: t
      ? {
          id: r,
          role: `presentation`,
          onMouseDown: (e) => {
            e.preventDefault();
          },
        }
      : {},
    groupProps: { role: `group`, 'aria-label': n, 'aria-labelledby': t ? r : void 0 },
  };
}
var Pa = class {
  constructor(e) {
    ((this.keyMap = new Map()), (this.firstKey = null), (this.lastKey = null), (this.iterable = e));
    let t = (e) => {
      if ((this.keyMap.set(e.key, e), e.childNodes && e.type === `section`)) for (let n of e.childNodes) t(n);
    };
    for (let n of e) t(n);
    let n = null,
      r = 0,
      i = 0;
    for (let [e, t] of this.keyMap)
      (n ? ((n.nextKey = e), (t.prevKey = n.key)) : ((this.firstKey = e), (t.prevKey = void 0)),
        t.type === `item` && (t.index = r++),
        (t.type === `section` || t.type === `item`) && i++,
        (n = t),
        (n.nextKey = void 0));
    ((this._size = i), (this.lastKey = n?.key ?? null));
  }
  *[Symbol.iterator]() {
    yield* this.iterable;
  }
  get size() {
    return this._size;
  }
  getKeys() {
    return this.keyMap.keys();
  }
  getKeyBefore(e) {
    let t = this.keyMap.get(e);
    return t ? (t.prevKey ?? null) : null;
  }
  getKeyAfter(e) {
    let t = this.keyMap.get(e);
    return t ? (t.nextKey ?? null) : null;
  }
  getFirstKey() {
    return this.firstKey;
  }
  getLastKey() {
    return this.lastKey;
  }
  getItem(e) {
    return this.keyMap.get(e) ?? null;
  }
  at(e) {
    let t = [...this.getKeys()];
    return this.getItem(t[e]);
  }
  getChildren(e) {
    return this.keyMap.get(e)?.childNodes || [];
  }
};
function Fa(e) {
  let { filter: t, layoutDelegate: n } = e,
    r = wt(e),
    i = (0, j.useMemo)(() => (e.disabledKeys ? new Set(e.disabledKeys) : new Set()), [e.disabledKeys]),
    a = (0, j.useCallback)((e) => (t ? new Pa(t(e)) : new Pa(e)), [t]),
    o = (0, j.useMemo)(() => ({ suppressTextValueWarning: e.suppressTextValueWarning }), [e.suppressTextValueWarning]),
    s = Tt(e, a, o),
    c = (0, j.useMemo)(() => new Ne(s, r, { layoutDelegate: n }), [s, r, n]);
  return (F(s, c), { collection: s, disabledKeys: i, selectionManager: c });
}
function Ia(e, t) {
  let n = (0, j.useMemo)(() => (t ? e.collection.filter(t) : e.collection), [e.collection, t]),
    r = e.selectionManager.withCollection(n);
  return (F(n, r), { collection: n, selectionManager: r, disabledKeys: e.disabledKeys });
}
function F(e, t) {
  let n = (0, j.useRef)(null);
  (0, j.useEffect)(() => {
    if (t.focusedKey != null && !e.getItem(t.focusedKey) && n.current) {
      let r = n.current.getKeyAfter(t.focusedKey),
        i = null;
      for (; r != null;) {
        let a = e.getItem(r);
        if (a && a.type === `item` && !t.isDisabled(r)) {
          i = r;
          break;
        }
        r = n.current.getKeyAfter(r);
      }
      if (i == null)
        for (r = n.current.getKeyBefore(t.focusedKey); r != null;) {
          let a = e.getItem(r);
          if (a && a.type === `item` && !t.isDisabled(r)) {
            i = r;
            break;
          }
          r = n.current.getKeyBefore(r);
        }
      t.setFocusedKey(i);
    }
    n.current = e;
  }, [e, t]);
}
var La = (0, j.createContext)(null),
  Ra = (0, j.createContext)(null),
  za = (0, j.forwardRef)(function (e, t) {
    [e, t] = xe(e, t, La);
    let n = (0, j.useContext)(Ra);
    return n
      ? j.createElement(Va, { state: n, props: e, listBoxRef: t })
      : j.createElement(Le, { content: j.createElement(yt, e) }, (n) =>
          j.createElement(Ba, { props: e, listBoxRef: t, collection: n }),
        );
  });
function Ba({ props: e, listBoxRef: t, collection: n }) {
  e = { ...e, collection: n, children: null, items: null };
  let { layoutDelegate: r } = (0, j.useContext)(Me),
    i = Fa({ ...e, layoutDelegate: r });
  return j.createElement(Va, { state: i, props: e, listBoxRef: t });
}
function Va({ state: e, props: t, listBoxRef: n }) {
  [t, n] = xe(t, n, Pe);
  let { dragAndDropHooks: r, layout: i = `stack`, orientation: a = `vertical`, filter: o } = t,
    s = Ia(e, o),
    { collection: l, selectionManager: u } = s,
    m = !!r?.useDraggableCollectionState,
    h = !!r?.useDroppableCollectionState,
    { direction: g } = p(),
    { disabledBehavior: _, disabledKeys: y } = u,
    x = f({ usage: `search`, sensitivity: `base` }),
    { isVirtualized: ee, layoutDelegate: S, dropTargetDelegate: C, CollectionRoot: te } = (0, j.useContext)(Me),
    ne = (0, j.useMemo)(
      () =>
        t.keyboardDelegate ||
        new d({
          collection: l,
          collator: x,
          ref: n,
          disabledKeys: y,
          disabledBehavior: _,
          layout: i,
          orientation: a,
          direction: g,
          layoutDelegate: S,
        }),
      [l, x, n, _, y, a, g, t.keyboardDelegate, i, S],
    ),
    { listBoxProps: re } = ja(
      { ...t, shouldSelectOnPressUp: m || t.shouldSelectOnPressUp, keyboardDelegate: ne, isVirtualized: ee },
      s,
      n,
    );
  ((0, j.useRef)(m), (0, j.useRef)(h), (0, j.useEffect)(() => {}, [m, h]));
  let ie,
    ae,
    se,
    le = !1,
    ue = null,
    de = (0, j.useRef)(null);
  if (m && r) {
    ((ie = r.useDraggableCollectionState({ collection: l, selectionManager: u, preview: r.renderDragPreview ? de : void 0 })),
      r.useDraggableCollection({}, ie, n));
    let e = r.DragPreview;
    ue = r.renderDragPreview ? j.createElement(e, { ref: de }, r.renderDragPreview) : null;
  }
  if (h && r) {
    ae = r.useDroppableCollectionState({ collection: l, selectionManager: u });
    let e = r.dropTargetDelegate || C || new r.ListDropTargetDelegate(l, n, { orientation: a, layout: i, direction: g });
    ((se = r.useDroppableCollection({ keyboardDelegate: ne, dropTargetDelegate: e }, ae, n)),
      (le = ae.isDropTarget({ type: `root` })));
  }
  let { focusProps: fe, isFocused: pe, isFocusVisible: me } = Ve(),
    he = s.collection.size === 0,
    ge = {
      isDropTarget: le,
      isEmpty: he,
      isFocused: pe,
      isFocusVisible: me,
      layout: t.layout || `stack`,
      orientation: a,
      state: s,
    },
    _e = b({ ...t, children: void 0, defaultClassName: `react-aria-ListBox`, values: ge }),
    ve = null;
  he &&
    t.renderEmptyState &&
    (ve = j.createElement(`div`, { role: `option`, style: { display: `contents` } }, t.renderEmptyState(ge)));
  let ye = Xe(t, { global: !0 });
  return j.createElement(
    ce,
    null,
    j.createElement(
      v.div,
      {
        ...Te(ye, _e, re, fe, se?.collectionProps),
        ref: n,
        slot: t.slot || void 0,
        onScroll: t.onScroll,
        'data-drop-target': le || void 0,
        'data-empty': he || void 0,
        'data-focused': pe || void 0,
        'data-focus-visible': me || void 0,
        'data-layout': t.layout || `stack`,
        'data-orientation': a,
      },
      j.createElement(
        c,
        {
          values: [
            [La, t],
            [Ra, s],
            [Ca, { dragAndDropHooks: r, dragState: ie, dropState: ae }],
            [Ze, { elementType: `div` }],
            [wa, { render: Ga }],
            [ot, { name: `ListBoxSection`, render: Ha }],
          ],
        },
        j.createElement(
          oe,
          null,
          j.createElement(te, { collection: l, scrollRef: n, persistedKeys: Da(u, r, ae), renderDropIndicator: Ea(r, ae) }),
        ),
      ),
      ve,
      ue,
    ),
  );
}
function Ha(e, t, n, r = `react-aria-ListBoxSection`) {
  let i = (0, j.useContext)(Ra),
    { dragAndDropHooks: a, dropState: o } = (0, j.useContext)(Ca),
    { CollectionBranch: s } = (0, j.useContext)(Me),
    [c, l] = ve(),
    { headingProps: u, groupProps: d } = Na({ heading: l, 'aria-label': e[`aria-label`] ?? void 0 }),
    f = b({ ...e, id: void 0, children: void 0, defaultClassName: r, values: void 0 }),
    p = Xe(e, { global: !0 });
  return (
    delete p.id,
    j.createElement(
      v.section,
      { ...Te(p, f, d), ref: t },
      j.createElement(
        m.Provider,
        { value: { ...u, ref: c } },
        j.createElement(s, { collection: i.collection, parent: n, renderDropIndicator: Ea(a, o) }),
      ),
    )
  );
}
var Ua = et(qe, Ha),
  Wa = pt(ke, function (e, t, r) {
    let i = C(t),
      a = (0, j.useContext)(Ra),
      { dragAndDropHooks: o, dragState: s, dropState: l } = (0, j.useContext)(Ca),
      u = s && !(s.isDisabled || s.selectionManager.isDisabled(r.key)),
      { optionProps: d, labelProps: f, descriptionProps: p, ...m } = Ma({ key: r.key, 'aria-label': e?.[`aria-label`] }, a, i),
      { hoverProps: h, isHovered: g } = n({
        isDisabled: !m.allowsSelection && !m.hasAction && !u,
        onHoverStart: r.props.onHoverStart,
        onHoverChange: r.props.onHoverChange,
        onHoverEnd: r.props.onHoverEnd,
      }),
      { keyboardProps: _ } = lt(e),
      { focusProps: x } = rt(e),
      ee = null;
    s && o && (ee = o.useDraggableItem({ key: r.key, hasAction: m.hasAction }, s));
    let S = null;
    l && o && (S = o.useDroppableItem({ target: { type: `item`, key: r.key, dropPosition: `on` } }, l, i));
    let te = s && s.isDragging(r.key),
      ne = b({
        ...e,
        id: void 0,
        children: e.children,
        defaultClassName: `react-aria-ListBoxItem`,
        values: {
          ...m,
          isHovered: g,
          selectionMode: a.selectionManager.selectionMode,
          selectionBehavior: a.selectionManager.selectionBehavior,
          allowsDragging: !!s,
          isDragging: te,
          isDropTarget: S?.isDropTarget,
        },
      });
    (0, j.useEffect)(() => {
      r.textValue;
    }, [r.textValue]);
    let ie = e.href ? v.a : v.div,
      ae = Xe(e, { global: !0 });
    return (
      delete ae.id,
      delete ae.onClick,
      e.href && d.tabIndex == null && (d.tabIndex = -1),
      j.createElement(
        ie,
        {
          ...Te(ae, ne, d, h, _, x, ee?.dragProps, S?.dropProps),
          ref: i,
          'data-allows-dragging': !!s || void 0,
          'data-selected': m.isSelected || void 0,
          'data-disabled': m.isDisabled || void 0,
          'data-hovered': g || void 0,
          'data-focused': m.isFocused || void 0,
          'data-focus-visible': m.isFocusVisible || void 0,
          'data-pressed': m.isPressed || void 0,
          'data-dragging': te || void 0,
          'data-drop-target': S?.isDropTarget || void 0,
          'data-selection-mode': a.selectionManager.selectionMode === `none` ? void 0 : a.selectionManager.selectionMode,
        },
        j.createElement(
          c,
          {
            values: [
              [y, { slots: { [w]: f, label: f, description: p } }],
              [re, { isSelected: m.isSelected }],
            ],
          },
          ne.children,
        ),
      )
    );
  });
function Ga(e, t) {
  t = C(t);
  let { dragAndDropHooks: n, dropState: r } = (0, j.useContext)(Ca),
    { dropIndicatorProps: i, isHidden: a, isDropTarget: o } = n.useDropIndicator(e, r, t);
  return a ? null : j.createElement(qa, { ...e, dropIndicatorProps: i, isDropTarget: o, ref: t });
}
function Ka(e, t) {
  let { dropIndicatorProps: n, isDropTarget: r, ...i } = e,
    a = b({ ...i, defaultClassName: `react-aria-DropIndicator`, values: { isDropTarget: r } });
  return j.createElement(
    j.Fragment,
    null,
    j.createElement(v.div, { ...n, ...a, role: `option`, ref: t, 'data-drop-target': r || void 0 }),
  );
}
var qa = (0, j.forwardRef)(Ka);
pt(Ge, function (e, t, n) {
  let r = (0, j.useContext)(Ra),
    { isLoading: i, onLoadMore: a, scrollOffset: o, ...s } = e,
    c = (0, j.useRef)(null),
    l = (0, j.useMemo)(
      () => ({ onLoadMore: a, collection: r?.collection, sentinelRef: c, scrollOffset: o }),
      [a, o, r?.collection],
    );
  bt(l, c);
  let u = b({ ...s, id: void 0, children: n.rendered, defaultClassName: `react-aria-ListBoxLoadingIndicator`, values: void 0 });
  return j.createElement(
    j.Fragment,
    null,
    j.createElement(
      `div`,
      { style: { position: `relative`, width: 0, height: 0 }, inert: me(!0) },
      j.createElement(`div`, { 'data-testid': `loadMoreSentinel`, ref: c, style: { position: `absolute`, height: 1, width: 1 } }),
    ),
    i &&
      u.children &&
      j.createElement(
        j.Fragment,
        null,
        j.createElement(v.div, { ...Te(Xe(e, { global: !0 }), { tabIndex: -1 }), ...u, role: `option`, ref: t }, u.children),
      ),
  );
});
function Ja(e) {
  let t = f({ usage: `search`, ...e }),
    n = (0, j.useCallback)(
      (e, n) => n.length === 0 || ((e = e.normalize(`NFC`)), (n = n.normalize(`NFC`)), t.compare(e.slice(0, n.length), n) === 0),
      [t],
    ),
    r = (0, j.useCallback)(
      (e, n) => n.length === 0 || ((e = e.normalize(`NFC`)), (n = n.normalize(`NFC`)), t.compare(e.slice(-n.length), n) === 0),
      [t],
    ),
    i = (0, j.useCallback)(
      (e, n) => {
        if (n.length === 0) return !0;
        ((e = e.normalize(`NFC`)), (n = n.normalize(`NFC`)));
        let r = 0,
          i = n.length;
        for (; r + i <= e.length; r++) {
          let a = e.slice(r, r + i);
          if (t.compare(n, a) === 0) return !0;
        }
        return !1;
      },
      [t],
    );
  return (0, j.useMemo)(() => ({ startsWith: n, endsWith: r, contains: i }), [n, r, i]);
}
var Ya = {};
Ya = {
  close: `إغلاق`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{625}\u{634}\u{639}\u{627}\u{631}`, other: () => `${t.number(e.count)} \u{625}\u{634}\u{639}\u{627}\u{631}\u{627}\u{62A}` })}.`,
};
var Xa = {};
Xa = {
  close: `Затвори`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{438}\u{437}\u{432}\u{435}\u{441}\u{442}\u{438}\u{435}`, other: () => `${t.number(e.count)} \u{438}\u{437}\u{432}\u{435}\u{441}\u{442}\u{438}\u{44F}` })}.`,
};
var Za = {};
Za = {
  close: `Zavřít`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} ozn\xe1men\xed`, other: () => `${t.number(e.count)} ozn\xe1men\xed` })}.`,
};
var Qa = {};
Qa = {
  close: `Luk`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} besked`, other: () => `${t.number(e.count)} beskeder` })}.`,
};
var $a = {};
$a = {
  close: `Schließen`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} Benachrichtigung`, other: () => `${t.number(e.count)} Benachrichtigungen` })}.`,
};
var eo = {};
eo = {
  close: `Κλείσιμο`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{3B5}\u{3B9}\u{3B4}\u{3BF}\u{3C0}\u{3BF}\u{3AF}\u{3B7}\u{3C3}\u{3B7}`, other: () => `${t.number(e.count)} \u{3B5}\u{3B9}\u{3B4}\u{3BF}\u{3C0}\u{3BF}\u{3B9}\u{3AE}\u{3C3}\u{3B5}\u{3B9}\u{3C2}` })}.`,
};
var to = {};
to = {
  close: `Close`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notification`, other: () => `${t.number(e.count)} notifications` })}.`,
};
var no = {};
no = {
  close: `Cerrar`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notificaci\xf3n`, other: () => `${t.number(e.count)} notificaciones` })}.`,
};
var ro = {};
ro = {
  close: `Sule`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} teatis`, other: () => `${t.number(e.count)} teatist` })}.`,
};
var io = {};
io = {
  close: `Sulje`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} ilmoitus`, other: () => `${t.number(e.count)} ilmoitusta` })}.`,
};
var ao = {};
ao = {
  close: `Fermer`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notification`, other: () => `${t.number(e.count)} notifications` })}.`,
};
var oo = {};
oo = {
  close: `סגור`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{5D4}\u{5EA}\u{5E8}\u{5D0}\u{5D4}`, other: () => `${t.number(e.count)} \u{5D4}\u{5EA}\u{5E8}\u{5D0}\u{5D5}\u{5EA}` })}.`,
};
var so = {};
so = {
  close: `Zatvori`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} obavijest`, other: () => `${t.number(e.count)} obavijesti` })}.`,
};
var co = {};
co = {
  close: `Bezárás`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \xe9rtes\xedt\xe9s`, other: () => `${t.number(e.count)} \xe9rtes\xedt\xe9s` })}.`,
};
var lo = {};
lo = {
  close: `Chiudi`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notifica`, other: () => `${t.number(e.count)} notifiche` })}.`,
};
var uo = {};
uo = {
  close: `閉じる`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{500B}\u{306E}\u{901A}\u{77E5}`, other: () => `${t.number(e.count)} \u{500B}\u{306E}\u{901A}\u{77E5}` })}\u{3002}`,
};
var fo = {};
fo = {
  close: `닫기`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)}\u{AC1C} \u{C54C}\u{B9BC}`, other: () => `${t.number(e.count)}\u{AC1C} \u{C54C}\u{B9BC}` })}.`,
};
var po = {};
po = {
  close: `Uždaryti`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} prane\u{161}imas`, other: () => `${t.number(e.count)} prane\u{161}imai` })}.`,
};
var mo = {};
mo = {
  close: `Aizvērt`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} pazi\u{146}ojums`, other: () => `${t.number(e.count)} pazi\u{146}ojumi` })}.`,
};
var ho = {};
ho = {
  close: `Lukk`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} varsling`, other: () => `${t.number(e.count)} varsler` })}.`,
};
var go = {};
go = {
  close: `Sluiten`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} melding`, other: () => `${t.number(e.count)} meldingen` })}.`,
};
var _o = {};
_o = {
  close: `Zamknij`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} powiadomienie`, few: () => `${t.number(e.count)} powiadomienia`, many: () => `${t.number(e.count)} powiadomie\u{144}`, other: () => `${t.number(e.count)} powiadomienia` })}.`,
};
var vo = {};
vo = {
  close: `Fechar`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notifica\xe7\xe3o`, other: () => `${t.number(e.count)} notifica\xe7\xf5es` })}.`,
};
var yo = {};
yo = {
  close: `Fechar`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notifica\xe7\xe3o`, other: () => `${t.number(e.count)} notifica\xe7\xf5es` })}.`,
};
var bo = {};
bo = {
  close: `Închideţi`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} notificare`, other: () => `${t.number(e.count)} notific\u{103}ri` })}.`,
};
var xo = {};
xo = {
  close: `Закрыть`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{443}\u{432}\u{435}\u{434}\u{43E}\u{43C}\u{43B}\u{435}\u{43D}\u{438}\u{435}`, other: () => `${t.number(e.count)} \u{443}\u{432}\u{435}\u{434}\u{43E}\u{43C}\u{43B}\u{435}\u{43D}\u{438}\u{44F}` })}.`,
};
var So = {};
So = {
  close: `Zatvoriť`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} ozn\xe1menie`, few: () => `${t.number(e.count)} ozn\xe1menia`, other: () => `${t.number(e.count)} ozn\xe1men\xed` })}.`,
};
var Co = {};
Co = {
  close: `Zapri`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} obvestilo`, two: () => `${t.number(e.count)} obvestili`, few: () => `${t.number(e.count)} obvestila`, other: () => `${t.number(e.count)} obvestil` })}.`,
};
var wo = {};
wo = {
  close: `Zatvori`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} obave\u{161}tenje`, other: () => `${t.number(e.count)} obave\u{161}tenja` })}.`,
};
var To = {};
To = {
  close: `Stäng`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} meddelande`, other: () => `${t.number(e.count)} meddelanden` })}.`,
};
var Eo = {};
Eo = {
  close: `Kapat`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} bildirim`, other: () => `${t.number(e.count)} bildirim` })}.`,
};
var Do = {};
Do = {
  close: `Закрити`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{441}\u{43F}\u{43E}\u{432}\u{456}\u{449}\u{435}\u{43D}\u{43D}\u{44F}`, other: () => `${t.number(e.count)} \u{441}\u{43F}\u{43E}\u{432}\u{456}\u{449}\u{435}\u{43D}\u{43D}\u{44F}` })}.`,
};
var Oo = {};
Oo = {
  close: `关闭`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{4E2A}\u{901A}\u{77E5}`, other: () => `${t.number(e.count)} \u{4E2A}\u{901A}\u{77E5}` })}\u{3002}`,
};
var ko = {};
ko = {
  close: `關閉`,
  notifications: (e, t) =>
    `${t.plural(e.count, { one: () => `${t.number(e.count)} \u{500B}\u{901A}\u{77E5}`, other: () => `${t.number(e.count)} \u{500B}\u{901A}\u{77E5}` })}\u{3002}`,
};
var Ao = {};
Ao = {
  'ar-AE': Ya,
  'bg-BG': Xa,
  'cs-CZ': Za,
  'da-DK': Qa,
  'de-DE': $a,
  'el-GR': eo,
  'en-US': to,
  'es-ES': no,
  'et-EE': ro,
  'fi-FI': io,
  'fr-FR': ao,
  'he-IL': oo,
  'hr-HR': so,
  'hu-HU': co,
  'it-IT': lo,
  'ja-JP': uo,
  'ko-KR': fo,
  'lt-LT': po,
  'lv-LV': mo,
  'nb-NO': ho,
  'nl-NL': go,
  'pl-PL': _o,
  'pt-BR': vo,
  'pt-PT': yo,
  'ro-RO': bo,
  'ru-RU': xo,
  'sk-SK': So,
  'sl-SI': Co,
  'sr-SP': wo,
  'sv-SE': To,
  'tr-TR': Eo,
  'uk-UA': Do,
  'zh-CN': Oo,
  'zh-TW': ko,
};
function jo(e) {
  return e && e.__esModule ? e.default : e;
}
function Mo(e, t, n) {
  let { key: r, timer: i, timeout: a } = e.toast;
  (0, j.useEffect)(() => {
    if (i != null && a != null)
      return (
        i.reset(a),
        () => {
          i.pause();
        }
      );
  }, [i, a]);
  let o = de(),
    s = De(),
    c = u(jo(Ao), `@react-aria/toast`),
    [l, d] = (0, j.useState)(!1);
  return (
    ze(() => {
      d(!0);
    }, []),
    {
      toastProps: {
        ...Xe(e, { labelable: !0 }),
        role: `alertdialog`,
        'aria-modal': `false`,
        'aria-labelledby': e[`aria-labelledby`] || o,
        'aria-describedby': e[`aria-describedby`] || s,
        tabIndex: 0,
      },
      contentProps: { role: `alert`, 'aria-atomic': `true`, 'aria-hidden': l ? void 0 : `true` },
      titleProps: { id: o },
      descriptionProps: { id: s },
      closeButtonProps: { 'aria-label': c.format(`close`), onPress: () => t.close(r) },
    }
  );
}
var No = Et(),
  Po = 1,
  Fo = Symbol.for(`react-aria-landmark-manager`);
function Io(e) {
  return (
    document.addEventListener(`react-aria-landmark-manager-change`, e),
    () => document.removeEventListener(`react-aria-landmark-manager-change`, e)
  );
}
function Lo() {
  if (typeof document > `u`) return null;
  let e = document[Fo];
  return e && e.version >= Po
    ? e
    : ((document[Fo] = new zo()), document.dispatchEvent(new CustomEvent(`react-aria-landmark-manager-change`)), document[Fo]);
}
function Ro() {
  return (0, No.useSyncExternalStore)(Io, Lo, Lo);
}
var zo = class {
  constructor() {
    ((this.landmarks = []),
      (this.isListening = !1),
      (this.refCount = 0),
      (this.version = Po),
      (this.f6Handler = this.f6Handler.bind(this)),
      (this.focusinHandler = this.focusinHandler.bind(this)),
      (this.focusoutHandler = this.focusoutHandler.bind(this)));
  }
  setupIfNeeded() {
    this.isListening ||=
      (document.addEventListener(`keydown`, this.f6Handler, { capture: !0 }),
      document.addEventListener(`focusin`, this.focusinHandler, { capture: !0 }),
      document.addEventListener(`focusout`, this.focusoutHandler, { capture: !0 }),
      !0);
  }
  teardownIfNeeded() {
    !this.isListening ||
      this.landmarks.length > 0 ||
      this.refCount > 0 ||
      (document.removeEventListener(`keydown`, this.f6Handler, { capture: !0 }),
      document.removeEventListener(`focusin`, this.focusinHandler, { capture: !0 }),
      document.removeEventListener(`focusout`, this.focusoutHandler, { capture: !0 }),
      (this.isListening = !1));
  }
  focusLandmark(e, t) {
    this.landmarks.find((t) => t.ref.current === e)?.focus?.(t);
  }
  getLandmarksByRole(e) {
    return new Set(this.landmarks.filter((t) => t.role === e));
  }
  getLandmarkByRole(e) {
    return this.landmarks.find((t) => t.role === e);
  }
  addLandmark(e) {
    if ((this.setupIfNeeded(), this.landmarks.find((t) => t.ref === e.ref) || !e.ref.current)) return;
    if ((this.landmarks.filter((e) => e.role === `main`).length, this.landmarks.length === 0)) {
      ((this.landmarks = [e]), this.checkLabels(e.role));
      return;
    }
    let t = 0,
      n = this.landmarks.length - 1;
    for (; t <= n;) {
      let r = Math.floor((t + n) / 2),
        i = e.ref.current.compareDocumentPosition(this.landmarks[r].ref.current);
      i & Node.DOCUMENT_POSITION_PRECEDING || i & Node.DOCUMENT_POSITION_CONTAINS ? (t = r + 1) : (n = r - 1);
    }
    (this.landmarks.splice(t, 0, e), this.checkLabels(e.role));
  }
  updateLandmark(e) {
    let t = this.landmarks.findIndex((t) => t.ref === e.ref);
    t >= 0 && ((this.landmarks[t] = { ...this.landmarks[t], ...e }), this.checkLabels(this.landmarks[t].role));
  }
  removeLandmark(e) {
    ((this.landmarks = this.landmarks.filter((t) => t.ref !== e)), this.teardownIfNeeded());
  }
  checkLabels(e) {
    let t = this.getLandmarksByRole(e);
    t.size > 1 && [...t].filter((e) => !e.label).length;
  }
  closestLandmark(e) {
    let t = new Map(this.landmarks.map((e) => [e.ref.current, e])),
      n = e;
    for (; n && !t.has(n) && n !== document.body && n.parentElement;) n = n.parentElement;
    return t.get(n);
  }
  getNextLandmark(e, { backward: t }) {
    let n = this.closestLandmark(e),
      r = t ? this.landmarks.length - 1 : 0;
    n && (r = this.landmarks.indexOf(n) + (t ? -1 : 1));
    let i = () => {
      if (r < 0) {
        if (
          !e.dispatchEvent(
            new CustomEvent(`react-aria-landmark-navigation`, { detail: { direction: `backward` }, bubbles: !0, cancelable: !0 }),
          )
        )
          return !0;
        r = this.landmarks.length - 1;
      } else if (r >= this.landmarks.length) {
        if (
          !e.dispatchEvent(
            new CustomEvent(`react-aria-landmark-navigation`, { detail: { direction: `forward` }, bubbles: !0, cancelable: !0 }),
          )
        )
          return !0;
        r = 0;
      }
      return r < 0 || r >= this.landmarks.length;
    };
    if (i()) return;
    let a = r;
    for (; this.landmarks[r].ref.current?.closest(`[aria-hidden=true]`);) {
      if (((r += t ? -1 : 1), i())) return;
      if (r === a) break;
    }
    return this.landmarks[r];
  }
  f6Handler(e) {
    e.key === `F6` &&
      (e.altKey ? this.focusMain() : this.navigate(pe(e), e.shiftKey)) &&
      (e.preventDefault(), e.stopPropagation());
  }
  focusMain() {
    let e = this.getLandmarkByRole(`main`);
    return e && e.ref.current && e.ref.current.isConnected ? (this.focusLandmark(e.ref.current, `forward`), !0) : !1;
  }
  navigate(e, t) {
    let n = this.getNextLandmark(e, { backward: t });
    if (!n) return !1;
    if (n.lastFocused) {
      let e = n.lastFocused;
      if (ee(document.body, e)) return (e.focus(), !0);
    }
    return n.ref.current && n.ref.current.isConnected ? (this.focusLandmark(n.ref.current, t ? `backward` : `forward`), !0) : !1;
  }
  focusinHandler(e) {
    let t = this.closestLandmark(pe(e));
    t && t.ref.current !== pe(e) && this.updateLandmark({ ref: t.ref, lastFocused: pe(e) });
    let n = e.relatedTarget;
    if (n) {
      let e = this.closestLandmark(n);
      e && e.ref.current === n && e.blur();
    }
  }
  focusoutHandler(e) {
    let t = pe(e),
      n = e.relatedTarget;
    if (!n || n === document) {
      let e = this.closestLandmark(t);
      e && e.ref.current === t && e.blur();
    }
  }
  createLandmarkController() {
    let e = this;
    return (
      e.refCount++,
      e.setupIfNeeded(),
      {
        navigate(t, n) {
          let r = n?.from || document.activeElement;
          return e.navigate(r, t === `backward`);
        },
        focusNext(t) {
          let n = t?.from || document.activeElement;
          return e.navigate(n, !1);
        },
        focusPrevious(t) {
          let n = t?.from || document.activeElement;
          return e.navigate(n, !0);
        },
        focusMain() {
          return e.focusMain();
        },
        dispose() {
          e &&= (e.refCount--, e.teardownIfNeeded(), null);
        },
      }
    );
  }
  registerLandmark(e) {
    return (
      this.landmarks.find((t) => t.ref === e.ref) ? this.updateLandmark(e) : this.addLandmark(e),
      () => this.removeLandmark(e.ref)
    );
  }
};
function Bo(e, t) {
  let { role: n, 'aria-label': r, 'aria-labelledby': i, focus: a } = e,
    o = Ro(),
    s = r || i,
    [c, l] = (0, j.useState)(!1),
    u = (0, j.useCallback)(() => {
      l(!0);
    }, [l]),
    d = (0, j.useCallback)(() => {
      l(!1);
    }, [l]);
  return (
    ze(() => {
      if (o) return o.registerLandmark({ ref: t, label: s, role: n, focus: a || u, blur: d });
    }, [o, s, t, n, a, u, d]),
    (0, j.useEffect)(() => {
      c && t.current?.focus();
    }, [c, t]),
    { landmarkProps: { role: n, tabIndex: c ? -1 : void 0, 'aria-label': r, 'aria-labelledby': i } }
  );
}
function Vo(e) {
  return e && e.__esModule ? e.default : e;
}
function Ho(e, t, r) {
  let i = u(Vo(Ao), `@react-aria/toast`),
    { landmarkProps: a } = Bo(
      { role: `region`, 'aria-label': e[`aria-label`] || i.format(`notifications`, { count: t.visibleToasts.length }) },
      r,
    ),
    s = (0, j.useRef)(!1),
    c = (0, j.useRef)(!1),
    l = (0, j.useCallback)(() => {
      s.current || c.current ? t.pauseAll() : t.resumeAll();
    }, [t]),
    { hoverProps: d } = n({
      onHoverStart: () => {
        ((s.current = !0), l());
      },
      onHoverEnd: () => {
        ((s.current = !1), l());
      },
    }),
    f = (0, j.useRef)([]),
    p = (0, j.useRef)(t.visibleToasts),
    m = (0, j.useRef)(null);
  ze(() => {
    if (m.current === -1 || t.visibleToasts.length === 0 || !r.current) {
      ((f.current = []), (p.current = t.visibleToasts));
      return;
    }
    if (
      ((f.current = [...r.current.querySelectorAll(`[role="alertdialog"]`)]),
      p.current.length === t.visibleToasts.length && t.visibleToasts.every((e, t) => e.key === p.current[t].key))
    ) {
      p.current = t.visibleToasts;
      return;
    }
    let e = p.current.map((e, n) => ({ ...e, i: n, isRemoved: !t.visibleToasts.some((t) => e.key === t.key) })),
      n = e.findIndex((e) => e.i === m.current && e.isRemoved);
    if (n > -1) {
      if (o() === `pointer` && h.current?.isConnected) g(h.current);
      else {
        let t = 0,
          r,
          i;
        for (; t <= n;) (e[t].isRemoved || (i = Math.max(0, t - 1)), t++);
        for (; t < e.length;) {
          if (!e[t].isRemoved) {
            r = t - 1;
            break;
          }
          t++;
        }
        (i === void 0 && r === void 0 && (i = 0),
          i >= 0 && i < f.current.length ? g(f.current[i]) : r >= 0 && r < f.current.length && g(f.current[r]));
      }
    }
    p.current = t.visibleToasts;
  }, [t.visibleToasts, r]);
  let h = (0, j.useRef)(null),
    { focusWithinProps: _ } = gt({
      onFocusWithin: (e) => {
        ((c.current = !0), (h.current = e.relatedTarget), l());
      },
      onBlurWithin: () => {
        ((c.current = !1), (h.current = null), l());
      },
    });
  return (
    (0, j.useEffect)(() => {
      t.visibleToasts.length === 0 &&
        h.current?.isConnected &&
        (o() === `pointer` ? g(h.current) : h.current.focus(), (h.current = null));
    }, [r, t.visibleToasts.length]),
    (0, j.useEffect)(
      () => () => {
        h.current?.isConnected && (o() === `pointer` ? g(h.current) : h.current.focus(), (h.current = null));
      },
      [r],
    ),
    {
      regionProps: Te(a, d, _, {
        tabIndex: -1,
        'data-react-aria-top-layer': !0,
        onFocus: (e) => {
          let t = pe(e).closest(`[role="alertdialog"]`);
          m.current = f.current.findIndex((e) => e === t);
        },
        onBlur: () => {
          m.current = -1;
        },
      }),
    }
  );
}
function Uo(e) {
  let t = (0, j.useCallback)((t) => e.subscribe(t), [e]),
    n = (0, j.useCallback)(() => e.visibleToasts, [e]);
  return {
    visibleToasts: (0, No.useSyncExternalStore)(t, n, n),
    add: (t, n) => e.add(t, n),
    close: (t) => e.close(t),
    pauseAll: () => e.pauseAll(),
    resumeAll: () => e.resumeAll(),
  };
}
var Wo = class {
    constructor(e) {
      ((this.queue = []),
        (this.subscriptions = new Set()),
        (this.visibleToasts = []),
        (this.maxVisibleToasts = e?.maxVisibleToasts ?? 1 / 0),
        (this.wrapUpdate = e?.wrapUpdate));
    }
    runWithWrapUpdate(e, t) {
      this.wrapUpdate ? this.wrapUpdate(e, t) : e();
    }
    subscribe(e) {
      return (this.subscriptions.add(e), () => this.subscriptions.delete(e));
    }
    add(e, t = {}) {
      let n = `_` + Math.random().toString(36).slice(2),
        r = { ...t, content: e, key: n, timer: t.timeout ? new Go(() => this.close(n), t.timeout) : void 0 };
      return (this.queue.unshift(r), this.updateVisibleToasts(`add`), n);
    }
    close(e) {
      let t = this.queue.findIndex((t) => t.key === e);
      (t >= 0 && (this.queue[t].onClose?.(), this.queue.splice(t, 1)), this.updateVisibleToasts(`remove`));
    }
    updateVisibleToasts(e) {
      ((this.visibleToasts = this.queue.slice(0, this.maxVisibleToasts)),
        this.runWithWrapUpdate(() => {
          for (let e of this.subscriptions) e();
        }, e));
    }
    pauseAll() {
      for (let e of this.visibleToasts) e.timer && e.timer.pause();
    }
    resumeAll() {
      for (let e of this.visibleToasts) e.timer && e.timer.resume();
    }
    clear() {
      ((this.queue = []), this.updateVisibleToasts(`clear`));
    }
  },
  Go = class {
    constructor(e, t) {
      ((this.startTime = null), (this.remaining = t), (this.callback = e));
    }
    reset(e) {
      ((this.remaining = e), this.resume());
    }
    pause() {
      this.timerId != null &&
        (clearTimeout(this.timerId), (this.timerId = null), (this.remaining -= Date.now() - this.startTime));
    }
    resume() {
      this.remaining <= 0 ||
        ((this.startTime = Date.now()),
        (this.timerId = setTimeout(() => {
          ((this.timerId = null), (this.remaining = 0), this.callback());
        }, this.remaining)));
    }
  },
  Ko = e(xt(), 1),
  qo = (0, j.createContext)(null),
  I = (0, j.forwardRef)(function (e, t) {
    let r = i(),
      a = Uo(e.queue),
      o = C(t),
      { regionProps: s } = Ho(e, a, o),
      { focusProps: c, isFocused: l, isFocusVisible: u } = Ve(),
      { hoverProps: d, isHovered: f } = n({}),
      m = b({
        ...e,
        children: void 0,
        defaultClassName: `react-aria-ToastRegion`,
        values: { visibleToasts: a.visibleToasts, isHovered: f, isFocused: l, isFocusVisible: u },
      }),
      { direction: h } = p(),
      g,
      { getContainer: _ } = Oe();
    r || ((g = document.body), _ && (g = _()));
    let y = Xe(e, { global: !0 }),
      x = j.createElement(
        qo.Provider,
        { value: a },
        j.createElement(
          v.div,
          {
            ...Te(y, m, s, c, d),
            dir: h,
            ref: o,
            'data-hovered': f || void 0,
            'data-focused': l || void 0,
            'data-focus-visible': u || void 0,
          },
          typeof e.children == `function`
            ? j.createElement(L, { ...e, render: void 0, className: void 0, style: { display: `contents` } }, e.children)
            : e.children,
        ),
      );
    return a.visibleToasts.length > 0 && g ? (0, Ko.createPortal)(x, g) : null;
  }),
  L = (0, j.forwardRef)(function (e, t) {
    let r = (0, j.useContext)(qo),
      { hoverProps: i, isHovered: a } = n({}),
      o = b({
        ...e,
        children: void 0,
        defaultClassName: `react-aria-ToastList`,
        values: { visibleToasts: r.visibleToasts, isFocused: !1, isFocusVisible: !1, isHovered: a },
      });
    return j.createElement(
      v.ol,
      { ...i, ...o, ref: t },
      r.visibleToasts.map((t) => j.createElement(`li`, { key: t.key, style: { display: `contents` } }, e.children({ toast: t }))),
    );
  }),
  Jo = (0, j.forwardRef)(function (e, t) {
    let n = (0, j.useContext)(qo),
      r = C(t),
      { toastProps: i, contentProps: a, titleProps: o, descriptionProps: s, closeButtonProps: l } = Mo(e, n, r),
      { focusProps: u, isFocused: d, isFocusVisible: f } = Ve(),
      p = b({ ...e, defaultClassName: `react-aria-Toast`, values: { toast: e.toast, isFocused: d, isFocusVisible: f } }),
      m = Xe(e, { global: !0 });
    return j.createElement(
      v.div,
      { ...Te(m, p, i, u), ref: r, 'data-focused': d || void 0, 'data-focus-visible': f || void 0 },
      j.createElement(
        c,
        {
          values: [
            [Yo, a],
            [y, { slots: { [w]: {}, title: o, description: s } }],
            [ge, { slots: { [w]: {}, close: l } }],
          ],
        },
        p.children,
      ),
    );
  }),
  Yo = (0, j.createContext)({}),
  Xo = (0, j.forwardRef)(function (e, t) {
    return (
      ([e, t] = xe(e, t, Yo)),
      j.createElement(v.div, { render: e.render, className: `react-aria-ToastContent`, ...e, ref: t }, e.children)
    );
  }),
  Zo = {
    region: `_region_1sjue_1`,
    toast: `_toast_1sjue_13`,
    rise: `_rise_1sjue_1`,
    failed: `_failed_1sjue_28`,
    content: `_content_1sjue_32`,
  },
  Qo = new Wo({ maxVisibleToasts: 3 }),
  $o = 6e3;
function es(e, t) {
  Qo.add({ message: e, tone: `done`, action: t }, { timeout: $o });
}
function ts(e, t) {
  Qo.add({ message: e, tone: `failed`, action: t });
}
function R() {
  return (0, M.jsx)(I, {
    queue: Qo,
    className: Fe(Zo.region),
    'aria-label': `Messages`,
    children: ({ toast: e }) =>
      (0, M.jsxs)(Jo, {
        toast: e,
        className: Fe(Zo.toast, e.content.tone === `failed` && Zo.failed),
        children: [
          (0, M.jsx)(Xo, { className: Fe(Zo.content), children: (0, M.jsx)(ye, { slot: `title`, children: e.content.message }) }),
          e.content.action !== void 0 &&
            (0, M.jsx)(O, {
              variant: `link`,
              onPress: () => {
                (e.content.action?.onAction(), Qo.close(e.key));
              },
              children: e.content.action.label,
            }),
          (0, M.jsx)(dt, { icon: at, label: `Dismiss`, onPress: () => Qo.close(e.key) }),
        ],
      }),
  });
}
var ns = 12;
function rs(e, t) {
  return e.length < ns ? `Use at least ${ns} characters; a few words will do.` : e === t ? null : `The two are not the same.`;
}
var is = {
  page: `_page_eqztr_1`,
  panel: `_panel_eqztr_8`,
  title: `_title_eqztr_23`,
  text: `_text_eqztr_28`,
  form: `_form_eqztr_33`,
  ways: `_ways_eqztr_42`,
};
function as({ isNew: e }) {
  let [t, n] = (0, j.useState)(``),
    [r, i] = (0, j.useState)(``),
    [a, o] = (0, j.useState)(!1),
    s = Je(`vault.unlock`),
    c = e ? rs(t, r) : null,
    l = s.error?.failure.message ?? null;
  return (0, M.jsxs)(`form`, {
    className: is.form,
    onSubmit: (e) => {
      (e.preventDefault(), o(!0), c === null && t !== `` && s.mutate({ passphrase: t }));
    },
    children: [
      l !== null && (0, M.jsx)(on, { children: l }),
      (0, M.jsx)(ln, { label: `Passphrase`, value: t, onChange: n, isSecret: !0, autoFocus: !0 }),
      e && (0, M.jsx)(ln, { label: `The same again`, value: r, onChange: i, isSecret: !0, error: a ? c : null }),
      (0, M.jsx)(O, {
        variant: `primary`,
        type: `submit`,
        isDisabled: t === `` || s.isPending,
        children: s.isPending ? `Opening…` : e ? `Make the vault` : `Unlock`,
      }),
    ],
  });
}
function os({ profile: e, onClose: t }) {
  let n = Je(`app.startOver`),
    { mutate: r } = Je(`app.openHelp`);
  return (0, M.jsxs)(mt, {
    title: `Start this profile over?`,
    isOpen: !0,
    mustAnswer: !0,
    onClose: t,
    footer: (0, M.jsxs)(M.Fragment, {
      children: [
        (0, M.jsx)(O, { onPress: t, isDisabled: n.isPending, autoFocus: !0, children: `Not now` }),
        (0, M.jsx)(O, {
          variant: `harm`,
          isDisabled: n.isPending,
          onPress: () => n.mutate({ profile: e }, { onSuccess: t }),
          children: n.isPending ? `Starting over…` : `Start over`,
        }),
      ],
    }),
    children: [
      n.isError && (0, M.jsx)(on, { tone: `harm`, children: n.error.failure.message }),
      (0, M.jsx)(`p`, {
        children: `It begins empty: without its Plaid keys, banks and transactions, and without your categories and notes.`,
      }),
      (0, M.jsx)(`p`, {
        children: `What it holds now is not deleted. It is set aside in Coffer’s data folder, sealed: only the old keychain or passphrase opens it.`,
      }),
      (0, M.jsxs)(`p`, {
        children: [
          `Your banks stay connected at Plaid until you end that there.`,
          ` `,
          (0, M.jsx)(O, { variant: `link`, onPress: () => r({ topic: `plaid-portal` }), children: `End connections at Plaid` }),
        ],
      }),
    ],
  });
}
function ss({ status: e, passphraseIsNew: t, backend: n, message: r }) {
  return t
    ? {
        title: `Choose a passphrase`,
        text: `No keychain answers on this machine, so Coffer keeps your keys in a file that only your passphrase opens. Nobody can recover it for you: write it down.`,
      }
    : e === `changed`
      ? {
          title: `Another keychain answers`,
          text: `It is not the one that holds this profile’s secrets, so Coffer can open neither your keys nor your data. Nothing was changed. Sign in to your system as you did before, or bring the old keychain back, then look again.`,
        }
      : e === `unavailable`
        ? { title: `This profile can’t be opened`, text: r ?? `No keychain answers. Start it, then look again.` }
        : n === `passphrase`
          ? { title: `Unlock Coffer`, text: `Your passphrase opens the vault that holds your keys.` }
          : { title: `Your keychain is locked`, text: r ?? `Unlock it in your system, then look again.` };
}
function cs() {
  let { vault: e, profile: t } = it(),
    n = Je(`app.openProfile`),
    r = Je(`app.openProfile`),
    [i, a] = (0, j.useState)(!1),
    { title: o, text: s } = ss(e),
    c = e.backend === `passphrase` && e.status === `locked`;
  return (0, M.jsxs)(`main`, {
    className: is.page,
    children: [
      (0, M.jsxs)(`div`, {
        className: is.panel,
        children: [
          (0, M.jsx)(ea, { size: 22, strokeWidth: 1.6, 'aria-hidden': !0 }),
          (0, M.jsx)(`h1`, { className: is.title, children: o }),
          (0, M.jsx)(`p`, { className: is.text, children: s }),
          n.isError && (0, M.jsx)(on, { children: n.error.failure.message }),
          c
            ? (0, M.jsx)(as, { isNew: e.passphraseIsNew }, String(e.passphraseIsNew))
            : (0, M.jsx)(O, {
                variant: `primary`,
                isDisabled: n.isPending,
                onPress: () => {
                  t !== null && n.mutate({ profile: t });
                },
                children: n.isPending ? `Looking…` : `Look again`,
              }),
          (0, M.jsxs)(`div`, {
            className: is.ways,
            children: [
              (0, M.jsx)(O, { variant: `link`, onPress: () => r.mutate({ profile: `demo` }), children: `Open the demo instead` }),
              !e.passphraseIsNew &&
                (0, M.jsx)(O, {
                  variant: `link`,
                  onPress: () => a(!0),
                  children: c ? `I forgot the passphrase…` : `It won’t come back: start over…`,
                }),
            ],
          }),
        ],
      }),
      i && t !== null && (0, M.jsx)(os, { profile: t, onClose: () => a(!1) }),
    ],
  });
}
function ls(e) {
  let t = ue(),
    n = Je(`keys.save`),
    r = Je(`keys.check`),
    i = (n) => {
      t.setQueryData(Ye(`keys.state`, { environment: e }).queryKey, n);
    };
  return {
    saveAndCheck: (t, a, o) => {
      (r.reset(),
        n.mutate(
          { environment: e, clientId: t, secret: a },
          {
            onSuccess: (t) => {
              (i(t),
                r.mutate(
                  { environment: e },
                  {
                    onSuccess: (e) => {
                      (i(e), e.check === `accepted` && o());
                    },
                  },
                ));
            },
          },
        ));
    },
    isBusy: n.isPending || r.isPending,
    message: n.error?.failure.message ?? r.error?.failure.message ?? us(r.data),
  };
}
function us(e) {
  return e === void 0 || e.check === `accepted`
    ? null
    : e.check === `rejected`
      ? (e.message ?? `Plaid does not accept these keys.`)
      : `${e.message ?? `Plaid could not be asked about these keys.`} They are saved: check them again later, in Settings.`;
}
var z = { form: `_form_59r3g_1`, buttons: `_buttons_59r3g_7`, gap: `_gap_59r3g_13` };
function ds({ environmentName: e, isBusy: t, message: n, onSave: r, onHelp: i, onCancel: a }) {
  let [o, s] = (0, j.useState)(``),
    [c, l] = (0, j.useState)(``),
    u = o.trim() !== `` && c.trim() !== ``;
  return (0, M.jsxs)(`form`, {
    className: z.form,
    onSubmit: (e) => {
      (e.preventDefault(), u && !t && r(o.trim(), c.trim()));
    },
    children: [
      n !== null && (0, M.jsx)(on, { children: n }),
      (0, M.jsx)(ln, { label: `Client ID`, value: o, onChange: s, autoFocus: !0 }),
      (0, M.jsx)(ln, {
        label: `${e} secret`,
        value: c,
        onChange: l,
        isSecret: !0,
        hint: `Kept in your keychain or your passphrase vault, and sent to nobody but Plaid.`,
      }),
      (0, M.jsxs)(`div`, {
        className: z.buttons,
        children: [
          (0, M.jsx)(O, { variant: `link`, onPress: i, children: `Where do I find them?` }),
          (0, M.jsx)(`span`, { className: z.gap }),
          a !== void 0 && (0, M.jsx)(O, { onPress: a, children: `Cancel` }),
          (0, M.jsx)(O, {
            variant: `primary`,
            type: `submit`,
            isDisabled: !u || t,
            children: t ? `Asking Plaid…` : `Save and check`,
          }),
        ],
      }),
    ],
  });
}
var fs = {
    page: `_page_f3ua3_1`,
    content: `_content_f3ua3_8`,
    mark: `_mark_f3ua3_19`,
    title: `_title_f3ua3_36`,
    lead: `_lead_f3ua3_44`,
    doors: `_doors_f3ua3_50`,
    door: `_door_f3ua3_50`,
    doorTitle: `_doorTitle_f3ua3_86`,
    doorText: `_doorText_f3ua3_91`,
    doorNeeds: `_doorNeeds_f3ua3_95`,
    quiet: `_quiet_f3ua3_102`,
    panel: `_panel_f3ua3_107`,
  },
  ps = {
    sandbox: {
      name: `Sandbox`,
      text: `Sign up with Plaid, then copy the client ID and the Sandbox secret from its dashboard. Sandbox costs nothing.`,
    },
    production: {
      name: `Production`,
      text: `Copy the client ID and the Production secret from Plaid’s dashboard. Plaid may charge you for banks connected with them.`,
    },
  };
function ms({ environment: e, onBack: t, onDone: n }) {
  let { saveAndCheck: r, isBusy: i, message: a } = ls(e),
    { mutate: o } = Je(`app.openHelp`),
    { name: s, text: c } = ps[e];
  return (0, M.jsxs)(M.Fragment, {
    children: [
      (0, M.jsxs)(`h1`, { className: fs.title, children: [`Your `, s, ` keys`] }),
      (0, M.jsx)(`p`, { className: fs.lead, children: c }),
      (0, M.jsx)(`div`, {
        className: fs.panel,
        children: (0, M.jsx)(ds, {
          environmentName: s,
          isBusy: i,
          message: a,
          onSave: (e, t) => r(e, t, n),
          onHelp: () => o({ topic: `plaid-keys` }),
          onCancel: t,
        }),
      }),
      (0, M.jsx)(O, { variant: `link`, onPress: () => o({ topic: `plaid-signup` }), children: `I have no Plaid account yet` }),
    ],
  });
}
var hs = [
  {
    profile: `demo`,
    title: `Explore the demo`,
    text: `An invented household and its banks, on this machine.`,
    needs: `No keys, no account`,
    icon: ma,
  },
  {
    profile: `sandbox`,
    title: `Try Plaid Sandbox`,
    text: `Plaid’s own test banks, with test data.`,
    needs: `Free sandbox keys`,
    icon: Hi,
  },
  {
    profile: `production`,
    title: `Connect my banks`,
    text: `Your accounts, through your own Plaid keys.`,
    needs: `Production keys`,
    icon: Ki,
  },
];
function gs() {
  let { profile: e, keysReady: t } = it(),
    n = Ot(),
    r = Vr(),
    i = Je(`app.openProfile`),
    a = r.pathname === `/welcome` && `keys` in r.search,
    o = (e) =>
      i.mutate(
        { profile: e },
        {
          onSuccess: (t) => void n(t.keysReady || e === `demo` ? { to: `/overview` } : { to: `/welcome`, search: { keys: !0 } }),
        },
      );
  return (0, M.jsx)(`main`, {
    className: fs.page,
    children: (0, M.jsxs)(`div`, {
      className: fs.content,
      children: [
        (0, M.jsx)(`span`, { className: fs.mark, 'aria-hidden': !0 }),
        a && !t && (e === `sandbox` || e === `production`)
          ? (0, M.jsx)(ms, {
              environment: e,
              onBack: () => void n({ to: `/welcome`, search: {} }),
              onDone: () => void n({ to: `/connections` }),
            })
          : (0, M.jsxs)(M.Fragment, {
              children: [
                (0, M.jsx)(`h1`, { className: fs.title, children: `See and keep all of your money on your own machine` }),
                (0, M.jsx)(`p`, {
                  className: fs.lead,
                  children: `Coffer reads your accounts through Plaid, and keeps them encrypted here. Nobody else gets a copy.`,
                }),
                i.isError && (0, M.jsx)(on, { children: i.error.failure.message }),
                (0, M.jsx)(`div`, {
                  className: fs.doors,
                  children: hs.map(({ profile: e, title: t, text: n, needs: r, icon: a }) =>
                    (0, M.jsxs)(
                      Se,
                      {
                        className: Fe(fs.door),
                        onPress: () => o(e),
                        isDisabled: i.isPending,
                        children: [
                          (0, M.jsx)(a, { size: 20, strokeWidth: 1.6, 'aria-hidden': !0 }),
                          (0, M.jsx)(`span`, { className: fs.doorTitle, children: t }),
                          (0, M.jsx)(`span`, { className: fs.doorText, children: n }),
                          (0, M.jsx)(`span`, { className: fs.doorNeeds, children: r }),
                        ],
                      },
                      e,
                    ),
                  ),
                }),
                (0, M.jsx)(`p`, {
                  className: fs.quiet,
                  children: `Each is a world of its own: nothing done in one can touch another.`,
                }),
                e !== null && (0, M.jsx)(O, { variant: `link`, onPress: () => void n({ to: `/overview` }), children: `Back` }),
              ],
            }),
      ],
    }),
  });
}
var _s = {
    overlay: `_overlay_1xmqj_1`,
    modal: `_modal_1xmqj_11`,
    dialog: `_dialog_1xmqj_20`,
    input: `_input_1xmqj_24`,
    list: `_list_1xmqj_43`,
    item: `_item_1xmqj_48`,
    label: `_label_1xmqj_58`,
  },
  vs = [
    { to: `/overview`, label: `Overview`, key: `1`, icon: Ji },
    { to: `/transactions`, label: `Transactions`, key: `2`, icon: Qi },
    { to: `/accounts`, label: `Accounts`, key: `3`, icon: Ki },
    { to: `/recurring`, label: `Recurring`, key: `4`, icon: P },
    { to: `/investments`, label: `Investments`, key: `5`, icon: Ai },
    { to: `/loans`, label: `Loans & cards`, key: `6`, icon: Pi },
    { to: `/connections`, label: `Connections`, key: `7`, icon: Xi },
  ];
function ys(e, t) {
  let n = (0, j.useRef)(t);
  ((0, j.useEffect)(() => {
    n.current = t;
  }),
    (0, j.useEffect)(
      () =>
        ft().on(`menu.chosen`, (t) => {
          t.item === e && n.current();
        }),
      [e],
    ));
}
var bs = fn(`sidebar-collapsed`, !1);
function xs({ openPalette: e, openShortcuts: t }) {
  let n = Ot(),
    r = Ss(),
    { undo: i, redo: a } = Cs(),
    [o, s, c, l, u, d, f] = vs;
  (si(o.key, `Everywhere`, o.label, () => void n({ to: o.to })),
    si(s.key, `Everywhere`, s.label, () => void n({ to: s.to, search: {} })),
    si(c.key, `Everywhere`, c.label, () => void n({ to: c.to, search: {} })),
    si(l.key, `Everywhere`, l.label, () => void n({ to: l.to })),
    si(u.key, `Everywhere`, u.label, () => void n({ to: u.to })),
    si(d.key, `Everywhere`, d.label, () => void n({ to: d.to })),
    si(f.key, `Everywhere`, f.label, () => void n({ to: f.to })),
    si(`mod+,`, `Everywhere`, `Settings`, () => void n({ to: `/settings` })),
    si(`mod+k`, `Everywhere`, `Find anything`, e),
    si(`/`, `Everywhere`, `Search transactions`, () => void n({ to: `/transactions`, search: {}, state: { focusSearch: !0 } })),
    si(`mod+z`, `Everywhere`, `Undo`, i),
    si(`shift+mod+z`, `Everywhere`, `Redo`, a),
    si(`shift+mod+h`, `Everywhere`, `Hide or show amounts`, () => pn.set(!pn.get())),
    si(`mod+b`, `Everywhere`, `Fold the sidebar`, () => bs.set(!bs.get())),
    si(`?`, `Everywhere`, `Show the keys`, t),
    ys(`settings`, () => void n({ to: `/settings` })),
    ys(`export`, r));
}
function Ss() {
  let e = Ot(),
    t = Pt();
  return () => {
    let { pathname: n, search: r } = t.state.location,
      i = n === `/transactions`;
    e({ to: `/transactions`, search: i ? r : {}, replace: i, state: { isExporting: !0 } });
  };
}
function Cs() {
  let e = Je(`edits.undo`),
    t = Je(`edits.redo`),
    n = (e, t, n) =>
      e.mutate(
        {},
        { onSuccess: (e) => es(e === null ? n : `${t}: ${e.description}`), onError: ({ failure: e }) => ts(e.message) },
      );
  return { undo: () => n(e, `Undone`, `Nothing to undo.`), redo: () => n(t, `Done again`, `Nothing to do again.`) };
}
function ws(e, t) {
  let n = Ot(),
    r = ut(),
    { undo: i, redo: a } = Cs(),
    o = Ss(),
    { mutate: s } = Je(`connections.sync`),
    { data: c = [] } = je(`accounts.list`, {}),
    l =
      e === ``
        ? []
        : [
            {
              id: `search`,
              group: `Search`,
              label: `Transactions with “${e}”`,
              icon: sn,
              run: () => void n({ to: `/transactions`, search: { search: e } }),
            },
          ],
    u = [
      ...vs.map(({ to: e, label: t, key: r, icon: i }) => ({
        id: e,
        group: `Go to`,
        label: t,
        hint: r,
        icon: i,
        run: () => void n({ to: e }),
      })),
      { id: `/settings`, group: `Go to`, label: `Settings`, hint: ui(`mod+,`), icon: fa, run: () => void n({ to: `/settings` }) },
    ],
    d = [
      { id: `sync`, group: `Do`, label: `Sync now`, icon: ua, run: () => s({}, { onError: ({ failure: e }) => ts(e.message) }) },
      { id: `add`, group: `Do`, label: `Add a bank`, icon: oa, run: () => void n({ to: `/connections` }) },
      { id: `export`, group: `Do`, label: `Export to CSV…`, icon: Ii, run: o },
      {
        id: `privacy`,
        group: `Do`,
        label: `Hide or show amounts`,
        hint: ui(`shift+mod+h`),
        icon: Bi,
        run: () => pn.set(!pn.get()),
      },
      { id: `undo`, group: `Do`, label: `Undo`, hint: ui(`mod+z`), icon: ba, run: i },
      { id: `redo`, group: `Do`, label: `Redo`, hint: ui(`shift+mod+z`), icon: ca, run: a },
      { id: `light`, group: `Do`, label: `Light theme`, icon: va, run: () => r({ theme: `light` }) },
      { id: `dark`, group: `Do`, label: `Dark theme`, icon: na, run: () => r({ theme: `dark` }) },
      { id: `system`, group: `Do`, label: `Theme of the system`, icon: ga, run: () => r({ theme: `system` }) },
      { id: `keys`, group: `Do`, label: `Show the keys`, hint: `?`, icon: Wi, run: t },
    ],
    f = c
      .filter((e) => !e.hidden)
      .map(({ accountId: e, name: t, institutionName: r }) => ({
        id: `account ${e}`,
        group: `Accounts`,
        label: t,
        hint: r,
        icon: Sa,
        run: () => void n({ to: `/transactions`, search: { accountIds: [e] } }),
      }));
  return [...u, ...f, ...d, ...l];
}
function Ts({ isOpen: e, onClose: t, onOpenShortcuts: n }) {
  return (0, M.jsx)(_t, {
    className: Fe(_s.overlay),
    isOpen: e,
    isDismissable: !0,
    onOpenChange: (e) => {
      e || t();
    },
    children: (0, M.jsx)(Qe, {
      className: Fe(_s.modal),
      children: (0, M.jsx)(He, {
        'aria-label': `Find anything`,
        className: Fe(_s.dialog),
        children: (0, M.jsx)(Es, { onClose: t, onOpenShortcuts: n }),
      }),
    }),
  });
}
function Es({ onClose: e, onOpenShortcuts: t }) {
  let [n, r] = (0, j.useState)(``),
    { contains: i } = Ja({ sensitivity: `base` }),
    a = ws(n.trim(), t),
    o = (t) => {
      (e(), t?.run());
    };
  return (0, M.jsxs)(St, {
    inputValue: n,
    onInputChange: r,
    filter: (e, t, n) => n.key === `search` || i(e, t),
    children: [
      (0, M.jsx)(cn, {
        'aria-label': `Find a view, an account or an action`,
        autoFocus: !0,
        children: (0, M.jsx)(un, { className: Fe(_s.input), placeholder: `Go to, do, or search transactions…`, spellCheck: !1 }),
      }),
      (0, M.jsx)(za, {
        'aria-label': `Results`,
        className: Fe(dn.list, _s.list),
        selectionMode: `none`,
        onAction: (e) => o(a.find((t) => t.id === e)),
        children: [...Map.groupBy(a, (e) => e.group)].map(([e, t]) =>
          (0, M.jsxs)(
            Ua,
            {
              id: `group ${e}`,
              children: [
                (0, M.jsx)(le, { className: Fe(dn.sectionHeader), children: e }),
                t.map(({ id: t, label: n, hint: r, icon: i }) =>
                  (0, M.jsxs)(
                    Wa,
                    {
                      id: t,
                      textValue: `${n} ${e}`,
                      className: Fe(dn.item, _s.item),
                      children: [
                        (0, M.jsx)(i, { size: 15, strokeWidth: 1.8, 'aria-hidden': !0 }),
                        (0, M.jsx)(`span`, { className: _s.label, children: n }),
                        r !== void 0 && (0, M.jsx)(`span`, { className: dn.itemHint, children: r }),
                      ],
                    },
                    t,
                  ),
                ),
              ],
            },
            e,
          ),
        ),
      }),
    ],
  });
}
var Ds = { shell: `_shell_1p2d1_1`, content: `_content_1p2d1_6`, banner: `_banner_1p2d1_13` },
  Os = { columns: `_columns_15kt0_1`, group: `_group_15kt0_7`, row: `_row_15kt0_14`, keys: `_keys_15kt0_28` };
function ks({ isOpen: e, onClose: t }) {
  let n = Map.groupBy(ci(), (e) => e.group);
  return (0, M.jsx)(mt, {
    title: `Keys`,
    isOpen: e,
    onClose: t,
    width: `wide`,
    children: (0, M.jsx)(`div`, {
      className: Os.columns,
      children: [...n].map(([e, t]) =>
        (0, M.jsxs)(
          `section`,
          {
            children: [
              (0, M.jsx)(`h3`, { className: Os.group, children: e }),
              (0, M.jsx)(`dl`, {
                children: [...Map.groupBy(t, (e) => e.description)].map(([e, t]) =>
                  (0, M.jsx)(As, { description: e, same: t }, e),
                ),
              }),
            ],
          },
          e,
        ),
      ),
    }),
  });
}
function As({ description: e, same: t }) {
  let n = [...new Set(t.map((e) => ui(e.keys)))];
  return (0, M.jsxs)(`div`, {
    className: Os.row,
    children: [
      (0, M.jsx)(`dt`, { children: e }),
      (0, M.jsx)(`dd`, { children: n.map((e) => (0, M.jsx)(`kbd`, { className: Os.keys, children: e }, e)) }),
    ],
  });
}
function js({ label: e, items: t, placement: n = `bottom start`, children: r }) {
  return (0, M.jsxs)(st, {
    children: [
      r,
      (0, M.jsx)(We, {
        className: Fe(dn.popover),
        placement: n,
        children: (0, M.jsx)(Ke, {
          className: Fe(dn.list),
          'aria-label': e,
          items: t,
          children: (e) =>
            (0, M.jsxs)(tt, {
              id: e.id,
              textValue: e.label,
              className: Fe(dn.item, e.isHarmful === !0 && dn.harm),
              onAction: e.onAction,
              children: [e.label, e.hint !== void 0 && (0, M.jsx)(`span`, { className: dn.itemHint, children: e.hint })],
            }),
        }),
      }),
    ],
  });
}
var B = {
    sidebar: `_sidebar_7ppoy_1`,
    collapsed: `_collapsed_7ppoy_11`,
    top: `_top_7ppoy_15`,
    tools: `_tools_7ppoy_30`,
    brand: `_brand_7ppoy_38`,
    text: `_text_7ppoy_46`,
    mark: `_mark_7ppoy_50`,
    places: `_places_7ppoy_67`,
    place: `_place_7ppoy_67`,
    key: `_key_7ppoy_98`,
    accounts: `_accounts_7ppoy_114`,
    group: `_group_7ppoy_122`,
    account: `_account_7ppoy_114`,
    unknown: `_unknown_7ppoy_164`,
    skeletons: `_skeletons_7ppoy_169`,
    foot: `_foot_7ppoy_176`,
    footRow: `_footRow_7ppoy_184`,
    settings: `_settings_7ppoy_195`,
    sync: `_sync_7ppoy_201`,
    dot: `_dot_7ppoy_221`,
    good: `_good_7ppoy_229`,
    busy: `_busy_7ppoy_233`,
    pulse: `_pulse_7ppoy_1`,
    trouble: `_trouble_7ppoy_238`,
    profile: `_profile_7ppoy_248`,
  },
  Ms = [
    { id: `demo`, label: `Demo`, hint: `invented household` },
    { id: `sandbox`, label: `Sandbox`, hint: `Plaid’s test banks` },
    { id: `production`, label: `Production`, hint: `your own banks` },
  ];
function Ns({ isCollapsed: e }) {
  let { profile: t } = it(),
    { mutate: n } = Je(`app.openProfile`),
    r = Ot(),
    i = Ms.find((e) => e.id === t)?.label ?? `No profile`,
    a = Ms.map(({ id: e, label: i, hint: a }) => ({
      id: e,
      label: i,
      hint: e === t ? `open now` : a,
      onAction: () =>
        n(
          { profile: e },
          {
            onSuccess: ({ keysReady: e }) => void r(e ? { to: `/overview` } : { to: `/welcome`, search: { keys: !0 } }),
            onError: ({ failure: e }) => ts(e.message),
          },
        ),
    }));
  return (0, M.jsx)(js, {
    label: `Profiles`,
    items: a,
    placement: `top start`,
    children: (0, M.jsxs)(Se, {
      className: Fe(B.profile),
      'aria-label': `Profile: ${i}. Switch profile`,
      'data-profile': t,
      children: [(0, M.jsx)(`span`, { children: e ? i.slice(0, 1) : i }), !e && (0, M.jsx)(Mi, { size: 12, 'aria-hidden': !0 })],
    }),
  });
}
var Ps = { cash: `Cash`, credit: `Credit cards`, investment: `Investments`, loan: `Loans`, other: `Other` },
  Fs = Object.keys(Ps);
function Is(e) {
  let t = new Map();
  for (let { currency: n, worth: r, hidden: i } of e) !i && r !== null && t.set(n, (t.get(n) ?? 0) + r);
  return [...t].map(([e, t]) => ({ currency: e, minorUnits: t }));
}
function Ls(e) {
  return Fs.map((t) => {
    let n = e.filter((e) => e.kind === t).toSorted((e, t) => Number(e.hidden) - Number(t.hidden));
    return { kind: t, label: Ps[t], accounts: n, totals: Is(n) };
  }).filter((e) => e.accounts.length > 0);
}
function Rs(e) {
  let t = new Map();
  for (let { currency: n, hidden: r } of e) r || t.set(n, (t.get(n) ?? 0) + 1);
  return [...t].toSorted(([, e], [, t]) => t - e).map(([e]) => e);
}
var zs = { money: `_money_t1hld_1`, income: `_income_t1hld_6`, cents: `_cents_t1hld_10`, hidden: `_hidden_t1hld_16` };
function Bs(e) {
  let {
      minorUnits: t,
      currency: n,
      sign: r = `negative`,
      bare: i = !1,
      isHeadline: a = !1,
      isIncomeMarked: o = !1,
      className: s,
    } = e,
    c = pn.use(),
    { lead: l, fraction: u, tail: d } = Lt(c ? Vs(t) : t, n, { sign: r, bare: i });
  return (0, M.jsxs)(`span`, {
    className: Fe(zs.money, o && t > 0 && zs.income, c && zs.hidden, s),
    'data-money': ``,
    children: [
      c && (0, M.jsx)(`span`, { className: `visually-hidden`, children: `amount hidden` }),
      (0, M.jsxs)(`span`, {
        'aria-hidden': c,
        children: [l, u !== `` && (0, M.jsx)(`span`, { className: a ? zs.cents : void 0, children: u }), d],
      }),
    ],
  });
}
function Vs(e) {
  return e < 0 ? -88888 : 88888;
}
function Hs({ width: e = `100%`, height: t = `14px` }) {
  return (0, M.jsx)(`span`, { className: Ae.skeleton, style: { width: e, height: t }, 'aria-hidden': !0 });
}
function Us() {
  let { data: e } = je(`accounts.list`, {});
  if (e === void 0)
    return (0, M.jsx)(`div`, {
      className: B.skeletons,
      children: [70, 90, 60, 85].map((e) => (0, M.jsx)(Hs, { width: `${e}%` }, e)),
    });
  let t = e.filter((e) => !e.hidden),
    n = Rs(t).length <= 1;
  return (0, M.jsx)(M.Fragment, { children: Ls(t).map((e) => (0, M.jsx)(Ws, { group: e, bare: n }, e.kind)) });
}
function Ws({ group: e, bare: t }) {
  let [n, ...r] = e.totals;
  return (0, M.jsxs)(`div`, {
    role: `group`,
    'aria-label': e.label,
    children: [
      (0, M.jsxs)(`h2`, {
        className: B.group,
        children: [
          (0, M.jsx)(`span`, { className: B.text, children: e.label }),
          n !== void 0 && r.length === 0 && (0, M.jsx)(Bs, { minorUnits: n.minorUnits, currency: n.currency, bare: t }),
        ],
      }),
      (0, M.jsx)(`ul`, {
        children: e.accounts.map((e) =>
          (0, M.jsx)(
            `li`,
            {
              children: (0, M.jsxs)(hr, {
                to: `/transactions`,
                search: { accountIds: [e.accountId] },
                activeOptions: { includeSearch: !0 },
                activeProps: { 'aria-current': `page` },
                className: B.account,
                title: `${e.name} · ${e.institutionName}`,
                children: [
                  (0, M.jsx)(`span`, { className: B.text, children: e.name }),
                  e.worth === null
                    ? (0, M.jsx)(`span`, { className: B.unknown, children: `unknown` })
                    : (0, M.jsx)(Bs, { minorUnits: e.worth, currency: e.currency, bare: t }),
                ],
              }),
            },
            e.accountId,
          ),
        ),
      }),
    ],
  });
}
function Gs(e, t, n) {
  let r = t,
    i = new Set(),
    a = !1,
    o = (t) => (
      a ||
        ((a = !0),
        ft().on(e, (e) => {
          r = n(r, e);
          for (let e of i) e();
        })),
      i.add(t),
      () => i.delete(t)
    );
  return () => (0, j.useSyncExternalStore)(o, () => r);
}
var Ks = (e) => e.phase === `fetching` || e.phase === `saving`,
  qs = Gs(`sync.progressed`, new Map(), (e, t) => {
    let n = new Map(e);
    return (Ks(t) ? n.set(t.itemId, t) : n.delete(t.itemId), n);
  }),
  Js = Gs(`export.progressed`, null, (e, t) => t),
  Ys = new Set([`expiring`, `reconnect`, `keys`, `gone`, `failed`]);
function Xs(e) {
  return Ys.has(e.health);
}
function Zs(e, t, n) {
  let [r, ...i] = t;
  if (r !== void 0) {
    let e = i.length === 0 ? r.institutionName : Nt(t.length, `bank`),
      n = t.reduce((e, t) => e + t.received, 0);
    return { tone: `busy`, text: n === 0 ? `Syncing ${e}` : `${e} · ${Nt(n, `transaction`)}` };
  }
  if (e.length === 0) return { tone: `calm`, text: `No bank connected` };
  let a = e.filter(Xs),
    [o] = a;
  if (o !== void 0)
    return { tone: `trouble`, text: a.length === 1 ? `${o.institutionName} needs you` : `${a.length} banks need you` };
  let s = e.map((e) => e.lastSyncedAt),
    c = s.filter((e) => e !== null),
    l = c.length === 0 ? null : Mt(Math.min(...c), n);
  if (e.some((e) => e.health === `offline`)) return { tone: `calm`, text: l === null ? `Offline` : `Offline · synced ${l}` };
  if (l === null || c.length < s.length) return { tone: `busy`, text: `First sync on its way` };
  let u = e.find(({ history: e }) => e === `waiting` || e === `recent`);
  return u === void 0
    ? { tone: `good`, text: `Synced ${l}` }
    : { tone: `busy`, text: `${u.institutionName} · history on its way` };
}
function Qs(e = 2e4) {
  let [t, n] = (0, j.useState)(() => Date.now());
  return (
    (0, j.useEffect)(() => {
      let t = setInterval(() => n(Date.now()), e);
      return () => clearInterval(t);
    }, [e]),
    t
  );
}
function $s({ isCollapsed: e }) {
  let { data: t } = je(`connections.list`, {}),
    n = qs(),
    r = Qs();
  if (t === void 0) return (0, M.jsx)(`span`, { className: B.sync });
  let { tone: i, text: a } = Zs(t, [...n.values()], r);
  return (0, M.jsxs)(hr, {
    to: `/connections`,
    className: B.sync,
    title: a,
    'aria-label': a,
    children: [
      (0, M.jsx)(`span`, { className: Fe(B.dot, B[i]), 'aria-hidden': !0 }),
      !e && (0, M.jsx)(`span`, { className: B.text, children: a }),
    ],
  });
}
function ec({ onOpenPalette: e }) {
  let t = bs.use(),
    n = pn.use();
  return (0, M.jsxs)(`nav`, {
    className: Fe(B.sidebar, t && B.collapsed),
    'aria-label': `Views and accounts`,
    children: [
      (0, M.jsxs)(`div`, {
        className: B.top,
        children: [
          (0, M.jsxs)(`span`, {
            className: B.brand,
            children: [
              (0, M.jsx)(`span`, { className: B.mark, 'aria-hidden': !0 }),
              (0, M.jsx)(`span`, { className: B.text, children: `Coffer` }),
            ],
          }),
          (0, M.jsxs)(`span`, {
            className: B.tools,
            children: [
              (0, M.jsx)(dt, { icon: sn, label: `Find anything`, keys: ui(`mod+k`), onPress: e }),
              (0, M.jsx)(dt, {
                icon: n ? Ri : Bi,
                label: n ? `Show amounts` : `Hide amounts`,
                keys: ui(`shift+mod+h`),
                onPress: () => pn.set(!n),
              }),
              (0, M.jsx)(dt, {
                icon: ia,
                label: t ? `Unfold the sidebar` : `Fold the sidebar`,
                keys: ui(`mod+b`),
                onPress: () => bs.set(!t),
              }),
            ],
          }),
        ],
      }),
      (0, M.jsx)(`ul`, {
        className: B.places,
        children: vs.map(({ to: e, label: n, key: r, icon: i }) =>
          (0, M.jsx)(
            `li`,
            {
              children: (0, M.jsxs)(hr, {
                to: e,
                className: B.place,
                activeProps: { 'aria-current': `page` },
                title: t ? n : void 0,
                children: [
                  (0, M.jsx)(i, { size: 15, strokeWidth: 1.8, 'aria-hidden': !0 }),
                  (0, M.jsx)(`span`, { className: B.text, children: n }),
                  (0, M.jsx)(`kbd`, { className: B.key, 'aria-hidden': !0, children: r }),
                ],
              }),
            },
            e,
          ),
        ),
      }),
      (0, M.jsx)(`div`, { className: B.accounts, children: !t && (0, M.jsx)(Us, {}) }),
      (0, M.jsxs)(`div`, {
        className: B.foot,
        children: [
          (0, M.jsx)($s, { isCollapsed: t }),
          (0, M.jsxs)(`div`, {
            className: B.footRow,
            children: [
              (0, M.jsx)(Ns, { isCollapsed: t }),
              (0, M.jsx)(hr, {
                to: `/settings`,
                className: Fe(B.place, B.settings),
                activeProps: { 'aria-current': `page` },
                'aria-label': `Settings`,
                title: `Settings (${ui(`mod+,`)})`,
                children: (0, M.jsx)(fa, { size: 15, strokeWidth: 1.8, 'aria-hidden': !0 }),
              }),
            ],
          }),
        ],
      }),
    ],
  });
}
function tc({ children: e }) {
  let [t, n] = (0, j.useState)(null),
    { profile: r } = it();
  xs({ openPalette: () => n(`palette`), openShortcuts: () => n(`shortcuts`) });
  let i = () => n(null);
  return (0, M.jsxs)(`div`, {
    className: Ds.shell,
    children: [
      (0, M.jsx)(ec, { onOpenPalette: () => n(`palette`) }),
      (0, M.jsxs)(`div`, { className: Ds.content, children: [r === `demo` && (0, M.jsx)(nc, {}), e] }),
      (0, M.jsx)(Ts, { isOpen: t === `palette`, onClose: i, onOpenShortcuts: () => n(`shortcuts`) }),
      (0, M.jsx)(ks, { isOpen: t === `shortcuts`, onClose: i }),
    ],
  });
}
function nc() {
  let e = Ot();
  return (0, M.jsxs)(`section`, {
    className: Ds.banner,
    'aria-label': `Demo`,
    children: [
      (0, M.jsx)(`span`, { children: `This is a demo household. None of it is real, and nothing leaves this machine.` }),
      (0, M.jsx)(O, { variant: `link`, onPress: () => void e({ to: `/welcome` }), children: `Leave and start mine` }),
    ],
  });
}
function rc() {
  let e = je(`app.state`, {}),
    { pathname: t } = Vr(),
    n = e.data?.settings;
  return (
    (0, j.useEffect)(() => {
      if (n === void 0) return;
      let { dataset: e } = document.documentElement;
      (n.theme === `system` ? delete e.theme : (e.theme = n.theme), (e.density = n.density));
    }, [n]),
    e.isError
      ? (0, M.jsx)(kt, { failure: e.error.failure, onRetry: () => void e.refetch() })
      : e.data === void 0
        ? (0, M.jsx)(M.Fragment, {})
        : (0, M.jsxs)(M.Fragment, { children: [ic(e.data, t), (0, M.jsx)(R, {})] })
  );
}
function ic(e, t) {
  return e.profile === null
    ? (0, M.jsx)(gs, {})
    : e.profile !== `demo` && e.vault.status !== `ok`
      ? (0, M.jsx)(cs, {})
      : t === `/welcome`
        ? (0, M.jsx)(gs, {})
        : (0, M.jsx)(tc, { children: (0, M.jsx)(jr, {}) });
}
function ac() {
  let e = Pt();
  return (0, M.jsx)(It, {
    icon: jt,
    action: (0, M.jsx)(O, { onPress: () => void e.invalidate(), children: `Try again` }),
    children: `Something in this window went wrong. Your data is safe; try again, or restart Coffer.`,
  });
}
var oc = `modulepreload`,
  sc = function (e) {
    return `/` + e;
  },
  cc = {},
  lc = function (e) {
    return e.pathname.endsWith(`.css`);
  },
  uc = function (e, t, n) {
    if (t in e) return e[t];
    let r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    let i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return ((e[t] = i), i);
  },
  dc = function (e, t, n) {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = sc(t, n);
            let r = s(t),
              i = lc(r);
            return uc(cc, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                let t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n];
                  (e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href));
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              let t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : oc),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    (t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a));
                  };
                  (t.addEventListener(`load`, i), t.addEventListener(`error`, i));
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  },
  fc = br({ component: rc, errorComponent: ac }),
  pc = vr({ getParentRoute: () => fc, path: `/`, beforeLoad: () => Jt({ to: `/overview`, replace: !0, throw: !0 }) }),
  mc = vr({
    getParentRoute: () => fc,
    path: `/overview`,
    component: xr(
      () =>
        dc(
          () => import(`./overview-view-nsEtx2sY.js`),
          __vite__mapDeps([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
        ),
      `OverviewView`,
    ),
  }),
  hc = vr({
    getParentRoute: () => fc,
    path: `/transactions`,
    validateSearch: Ei,
    component: xr(
      () =>
        dc(
          () => import(`./transactions-view-DNVr9hX6.js`),
          __vite__mapDeps([18, 1, 2, 3, 4, 11, 8, 9, 19, 20, 21, 22, 6, 13, 14, 23, 24, 15, 16, 25, 26, 27, 28, 29, 30, 31, 32]),
        ),
      `TransactionsView`,
    ),
  }),
  gc = vr({
    getParentRoute: () => fc,
    path: `/accounts`,
    validateSearch: (e) => (typeof e.account == `string` ? { account: e.account } : {}),
    component: xr(
      () => dc(() => import(`./accounts-view-dJOPQZUp.js`), __vite__mapDeps([33, 1, 2, 3, 4, 29, 30, 8, 9, 27, 28, 34, 35, 36])),
      `AccountsView`,
    ),
  }),
  _c = vr({
    getParentRoute: () => fc,
    path: `/recurring`,
    component: xr(
      () => dc(() => import(`./recurring-view-BjwyXcbD.js`), __vite__mapDeps([37, 1, 2, 3, 4, 34, 35, 38, 8, 9, 29, 30, 39, 40])),
      `RecurringView`,
    ),
  }),
  vc = vr({
    getParentRoute: () => fc,
    path: `/investments`,
    component: xr(
      () =>
        dc(
          () => import(`./investments-view-19XQYBR2.js`),
          __vite__mapDeps([41, 1, 11, 3, 4, 2, 34, 35, 38, 8, 9, 10, 42, 43, 5, 6, 7, 31, 12, 44]),
        ),
      `InvestmentsView`,
    ),
  }),
  yc = vr({
    getParentRoute: () => fc,
    path: `/loans`,
    component: xr(
      () =>
        dc(
          () => import(`./loans-view-9GGT-uyJ.js`),
          __vite__mapDeps([45, 2, 1, 3, 4, 34, 35, 38, 8, 9, 42, 43, 29, 30, 39, 14, 46]),
        ),
      `LoansView`,
    ),
  }),
  bc = vr({
    getParentRoute: () => fc,
    path: `/connections`,
    component: xr(
      () =>
        dc(
          () => import(`./connections-view-CQh1nsR3.js`),
          __vite__mapDeps([47, 1, 2, 3, 4, 8, 9, 29, 30, 20, 21, 23, 24, 34, 35, 13, 14, 22, 48]),
        ),
      `ConnectionsView`,
    ),
  }),
  xc = vr({
    getParentRoute: () => fc,
    path: `/settings`,
    component: xr(
      () =>
        dc(
          () => import(`./settings-view-BPsjfdVT.js`),
          __vite__mapDeps([49, 1, 8, 3, 4, 9, 19, 20, 21, 22, 6, 12, 5, 7, 13, 14, 50]),
        ),
      `SettingsView`,
    ),
  }),
  Sc = vr({ getParentRoute: () => fc, path: `/welcome`, validateSearch: (e) => (e.keys === !0 ? { keys: !0 } : {}) }),
  Cc = Lr({
    routeTree: fc.addChildren([pc, mc, hc, gc, _c, vc, yc, bc, xc, Sc]),
    history: Zt(),
    defaultPreload: `intent`,
    notFoundMode: `root`,
  });
E({ jitless: !0 });
var wc = Yr();
(Jr(wc, ft()), oi());
var Tc = document.getElementById(`root`);
if (Tc === null) throw Error(`index.html has no #root`);
(0, Gr.createRoot)(Tc).render(
  (0, M.jsx)(j.StrictMode, { children: (0, M.jsx)(Ee, { client: wc, children: (0, M.jsx)(Br, { router: Cc }) }) }),
);
export {
  Bi as A,
  si as B,
  ba as C,
  oa as D,
  ua as E,
  Di as F,
  Un as G,
  hr as H,
  Oi as I,
  Kn as K,
  Ei as L,
  Ii as M,
  Pi as N,
  Xi as O,
  Ai as P,
  yi as R,
  Sa as S,
  P as T,
  er as U,
  ci as V,
  Yn as W,
  ts as _,
  qs as a,
  Wa as b,
  zs as c,
  Ps as d,
  Is as f,
  es as g,
  ls as h,
  Js as i,
  Ri as j,
  Ki as k,
  Rs as l,
  ds as m,
  Qs as n,
  Hs as o,
  js as p,
  Xs as r,
  Bs as s,
  dc as t,
  Ls as u,
  Ja as v,
  ma as w,
  Ua as x,
  za as y,
  ui as z,
};
