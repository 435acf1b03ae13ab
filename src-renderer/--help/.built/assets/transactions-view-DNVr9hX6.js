import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import {
  A as t,
  C as n,
  D as r,
  O as i,
  f as a,
  g as o,
  i as s,
  j as c,
  n as l,
  o as u,
  p as d,
  s as f,
  t as p,
  u as m,
  v as h,
  w as g,
  y as _,
} from './dates-CJLNhQdr.js';
import {
  B as v,
  D as y,
  F as b,
  I as x,
  L as S,
  M as C,
  R as w,
  U as T,
  W as E,
  _ as D,
  b as O,
  g as ee,
  i as te,
  l as k,
  o as A,
  s as j,
  v as M,
  x as N,
  y as P,
  z as ne,
} from './index-mtdsdJjL.js';
import {
  $ as F,
  $n as re,
  A as ie,
  B as ae,
  Bt as oe,
  Cn as se,
  Ct as ce,
  Dn as le,
  Dt as ue,
  En as de,
  Et as fe,
  Gn as pe,
  Gt as me,
  H as he,
  Ht as ge,
  In as _e,
  It as ve,
  Jt as ye,
  K as be,
  Kt as xe,
  L as Se,
  Lt as Ce,
  On as we,
  Ot as Te,
  P as Ee,
  Pt as De,
  Q as Oe,
  Qn as ke,
  Qt as Ae,
  R as je,
  Rn as Me,
  Rt as Ne,
  Sn as Pe,
  St as Fe,
  Tn as Ie,
  Tt as Le,
  Ut as Re,
  Vt as ze,
  W as Be,
  Y as Ve,
  Yn as He,
  Yt as Ue,
  Z as We,
  an as Ge,
  c as I,
  d as Ke,
  en as qe,
  er as Je,
  et as Ye,
  f as Xe,
  g as Ze,
  i as Qe,
  in as $e,
  it as et,
  jn as tt,
  k as nt,
  kn as rt,
  kt as it,
  n as at,
  nn as ot,
  nt as st,
  o as L,
  pt as ct,
  q as lt,
  qn as ut,
  qt as dt,
  rn as ft,
  rt as pt,
  t as mt,
  tt as ht,
  vn as gt,
  vt as _t,
  wn as vt,
  wt as yt,
  xt as bt,
  z as xt,
} from './dialog-BGwQdKbY.js';
import { i as St } from './category-icon-Cd6sXNgt.js';
import { n as Ct } from './view-D_EwS4a1.js';
import { n as wt, t as Tt } from './checkbox-Bz6gcGWS.js';
import { t as Et } from './notice-B0FePlbS.js';
import { t as Dt } from './progress-line-BHoy3PZt.js';
import {
  a as Ot,
  c as kt,
  d as At,
  f as jt,
  g as Mt,
  h as Nt,
  i as Pt,
  l as Ft,
  n as It,
  o as Lt,
  r as Rt,
  s as zt,
  t as Bt,
  u as Vt,
} from './text-field-BB9_eaZV.js';
import { t as Ht } from './category-badge-CvJYtBRS.js';
import { t as R } from './popover.module-DrAWFwI5.js';
import { n as Ut, t as Wt } from './inspector-BCkIRWs_.js';
import { t as Gt } from './monogram-CKt-u7hp.js';
import { t as Kt } from './useSelector-CoXZAKG7.js';
function qt(e, t) {
  let n = new Set(t);
  return e.filter((e) => !n.has(e));
}
var Jt = class extends Me {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c;
    #l = [];
    constructor(e, t, n) {
      (super(), (this.#e = e), (this.#r = n), (this.#n = []), (this.#i = []), (this.#t = []), this.setQueries(t));
    }
    onSubscribe() {
      this.listeners.size === 1 &&
        this.#i.forEach((e) => {
          e.subscribe((t) => {
            this.#m(e, t);
          });
        });
    }
    onUnsubscribe() {
      this.listeners.size || this.destroy();
    }
    destroy() {
      ((this.listeners = new Set()),
        this.#i.forEach((e) => {
          e.destroy();
        }));
    }
    setQueries(e, t) {
      ((this.#n = e),
        (this.#r = t),
        _e.batch(() => {
          let e = this.#i,
            t = this.#p(this.#n);
          t.forEach((e) => e.observer.setOptions(e.defaultedQueryOptions));
          let n = t.map((e) => e.observer),
            r = n.map((e) => e.getCurrentResult()),
            i = e.length !== n.length,
            a = n.some((t, n) => t !== e[n]),
            o = i || a,
            s = o
              ? !0
              : r.some((e, t) => {
                  let n = this.#t[t];
                  return !n || !He(e, n);
                });
          (o || s) &&
            (o && ((this.#l = t), (this.#i = n)),
            (this.#t = r),
            this.hasListeners() &&
              (o &&
                (qt(e, n).forEach((e) => {
                  e.destroy();
                }),
                qt(n, e).forEach((e) => {
                  e.subscribe((t) => {
                    this.#m(e, t);
                  });
                })),
              this.#h()));
        }));
    }
    getCurrentResult() {
      return this.#t;
    }
    getQueries() {
      return this.#i.map((e) => e.getCurrentQuery());
    }
    getObservers() {
      return this.#i;
    }
    getOptimisticResult(e, t) {
      let n = this.#p(e),
        r = n.map((e) => e.observer.getOptimisticResult(e.defaultedQueryOptions)),
        i = n.map((e) => e.defaultedQueryOptions.queryHash);
      return [r, (e) => this.#d(e ?? r, t, i), () => this.#u(r, n)];
    }
    #u(e, t) {
      let n = new Set();
      return t.map((r, i) => {
        let a = e[i];
        return r.defaultedQueryOptions.notifyOnChangeProps
          ? a
          : r.observer.trackResult(a, (e) => {
              n.has(e) ||
                (n.add(e),
                t.forEach((t) => {
                  t.observer.trackProp(e);
                }));
            });
      });
    }
    #d(e, t, n) {
      if (t) {
        let r = this.#c,
          i = n !== void 0 && r !== void 0 && (r.length !== n.length || n.some((e, t) => e !== r[t]));
        return (
          (this.#t !== this.#s || i || t !== this.#o) &&
            ((this.#o = t), (this.#s = this.#t), n !== void 0 && (this.#c = n), (this.#a = ut(this.#a, t(e)))),
          this.#a
        );
      }
      return e;
    }
    #f() {
      return !this.#r?.combine || this.#i.some((e, t) => e.options.suspense && this.#t[t]?.data === void 0);
    }
    #p(e) {
      let t = new Map();
      this.#i.forEach((e) => {
        let n = e.options.queryHash;
        if (!n) return;
        let r = t.get(n);
        r ? r.push(e) : t.set(n, [e]);
      });
      let n = [];
      return (
        e.forEach((e) => {
          let r = this.#e.defaultQueryOptions(e),
            i = t.get(r.queryHash)?.shift() ?? new tt(this.#e, r);
          n.push({ defaultedQueryOptions: r, observer: i });
        }),
        n
      );
    }
    #m(e, t) {
      let n = this.#i.indexOf(e);
      n !== -1 && ((this.#t = this.#t.slice()), (this.#t[n] = t), this.#h());
    }
    #h() {
      if (this.hasListeners()) {
        let e = this.#f(),
          t = this.#a,
          n = e ? t : this.#d(this.#u(this.#t, this.#l), this.#r?.combine);
        (e || t !== n) &&
          _e.batch(() => {
            this.listeners.forEach((e) => {
              e(this.#t);
            });
          });
      }
    }
  },
  z = e(Je(), 1);
function Yt({ queries: e, ...t }, n) {
  let r = ke(n),
    i = rt(),
    a = we(),
    o = t.subscribed !== !1,
    s = z.useMemo(
      () =>
        e.map((e) => {
          let t = r.defaultQueryOptions(e);
          return ((t._optimisticResults = i ? `isRestoring` : o ? `optimistic` : void 0), t);
        }),
      [e, r, i, o],
    );
  (s.forEach((e) => {
    Pe(e);
    let t = r.getQueryCache().get(e.queryHash);
    Ie(e, a, t);
  }),
    le(a));
  let [c] = z.useState(() => new Jt(r, s, t)),
    [l, u, d] = c.getOptimisticResult(s, t.combine);
  z.useEffect(() => {
    c.setQueries(s, t);
  }, [s, t, c]);
  let f = !i && o;
  z.useSyncExternalStore(
    z.useCallback((e) => (f ? c.subscribe(_e.batchCalls(e)) : pe), [c, f]),
    () => c.getCurrentResult(),
    () => c.getCurrentResult(),
  );
  let p = l.some((e, t) => vt(s[t], e))
    ? l.flatMap((e, t) => {
        let n = s[t];
        if (n && vt(n, e)) {
          let e = new tt(r, n);
          return se(n, e, a);
        }
        return [];
      })
    : [];
  if (p.length > 0) throw Promise.all(p);
  let m = l.find((e, t) => {
    let n = s[t];
    return (
      n &&
      de({
        result: e,
        errorResetBoundary: a,
        throwOnError: n.throwOnError,
        query: r.getQueryCache().get(n.queryHash),
        suspense: n.suspense,
      })
    );
  });
  if (m) throw m.error;
  return u(d());
}
function Xt(e) {
  let t = c({ warn: e?.router === void 0 }),
    n = e?.router || t;
  return Kt(n.stores.__store, E(e, n));
}
var Zt = {
  name: `list-x`,
  size: 24,
  node: [
    [`path`, { d: `M16 5H3`, key: `m91uny` }],
    [`path`, { d: `M11 12H3`, key: `51ecnj` }],
    [`path`, { d: `M16 19H3`, key: `zzsher` }],
    [`path`, { d: `m15.5 9.5 5 5`, key: `ytk86i` }],
    [`path`, { d: `m20.5 9.5-5 5`, key: `17o44f` }],
  ],
};
Zt.node;
var Qt = ft(Zt),
  $t = RegExp(`^.*\\(.*\\).*$`),
  en = [`latn`, `arab`, `hanidec`, `deva`, `beng`, `fullwide`],
  tn = class {
    constructor(e, t = {}) {
      ((this.locale = e), (this.options = t));
    }
    parse(e) {
      return rn(this.locale, this.options, e).parse(e);
    }
    isValidPartialNumber(e, t, n) {
      return rn(this.locale, this.options, e).isValidPartialNumber(e, t, n);
    }
    getNumberingSystem(e) {
      return rn(this.locale, this.options, e).options.numberingSystem;
    }
  },
  nn = new Map();
function rn(e, t, n) {
  let r = an(e, t);
  if (!e.includes(`-nu-`) && !r.isValidPartialNumber(n)) {
    for (let i of en)
      if (i !== r.options.numberingSystem) {
        let r = an(e + (e.includes(`-u-`) ? `-nu-` : `-u-nu-`) + i, t);
        if (r.isValidPartialNumber(n)) return r;
      }
  }
  return r;
}
function an(e, t) {
  let n =
      e +
      (t
        ? Object.entries(t)
            .sort((e, t) => (e[0] < t[0] ? -1 : 1))
            .join()
        : ``),
    r = nn.get(n);
  return (r || ((r = new on(e, t)), nn.set(n, r)), r);
}
var on = class {
    constructor(e, t = {}) {
      ((this.locale = e),
        t.roundingIncrement !== 1 &&
          t.roundingIncrement != null &&
          (t.maximumFractionDigits == null && t.minimumFractionDigits == null
            ? ((t.maximumFractionDigits = 0), (t.minimumFractionDigits = 0))
            : t.maximumFractionDigits == null
              ? (t.maximumFractionDigits = t.minimumFractionDigits)
              : (t.minimumFractionDigits ??= t.maximumFractionDigits)),
        (this.formatter = new Intl.NumberFormat(e, t)),
        (this.options = this.formatter.resolvedOptions()),
        (this.symbols = ln(e, this.formatter, this.options, t)),
        this.options.style === `percent` &&
          ((this.options.minimumFractionDigits ?? 0) > 18 || (this.options.maximumFractionDigits ?? 0) > 18) &&
          console.warn(
            `NumberParser cannot handle percentages with greater than 18 decimal places, please reduce the number in your options.`,
          ));
    }
    parse(e) {
      let t = this.formatter.resolvedOptions().useGrouping,
        n = this.sanitize(e);
      if (!t && this.symbols.group && n.includes(this.symbols.group)) return NaN;
      if (
        (this.symbols.group && (n = n.replaceAll(this.symbols.group, ``)),
        this.symbols.decimal && (n = n.replace(this.symbols.decimal, `.`)),
        this.symbols.minusSign && (n = n.replace(this.symbols.minusSign, `-`)),
        (n = n.replace(this.symbols.numeral, this.symbols.index)),
        this.options.style === `percent`)
      ) {
        let e = n.indexOf(`-`);
        ((n = n.replace(`-`, ``)), (n = n.replace(`+`, ``)));
        let t = n.indexOf(`.`);
        (t === -1 && (t = n.length),
          (n = n.replace(`.`, ``)),
          (n = t - 2 == 0 ? `0.${n}` : t - 2 == -1 ? `0.0${n}` : t - 2 == -2 ? `0.00` : `${n.slice(0, t - 2)}.${n.slice(t - 2)}`),
          e > -1 && (n = `-${n}`));
      }
      let r = n ? +n : NaN;
      if (isNaN(r)) return NaN;
      if (this.options.style === `percent`) {
        let e = {
          ...this.options,
          style: `decimal`,
          minimumFractionDigits: Math.min((this.options.minimumFractionDigits ?? 0) + 2, 20),
          maximumFractionDigits: Math.min((this.options.maximumFractionDigits ?? 0) + 2, 20),
        };
        return new tn(this.locale, e).parse(new Ve(this.locale, e).format(r));
      }
      return (this.options.currencySign === `accounting` && $t.test(e) && (r = -1 * r), r);
    }
    sanitize(e) {
      let t = this.formatter.resolvedOptions().useGrouping;
      return this.symbols.noNumeralUnits.length > 0 && this.symbols.noNumeralUnits.find((t) => t.unit === e)
        ? this.symbols.noNumeralUnits.find((t) => t.unit === e).value.toString()
        : ((e = e.replace(this.symbols.literals, ``)),
          this.symbols.minusSign && (e = e.replace(`-`, this.symbols.minusSign)),
          this.options.numberingSystem === `arab` &&
            (this.symbols.decimal && ((e = B(e, `,`, this.symbols.decimal)), (e = B(e, `،`, this.symbols.decimal))),
            this.symbols.group && t && (e = B(e, `.`, this.symbols.group))),
          this.symbols.group === `’` && e.includes(`'`) && t && (e = B(e, `'`, this.symbols.group)),
          this.symbols.group === `'` && e.includes(`’`) && t && (e = B(e, `’`, this.symbols.group)),
          this.options.locale === `fr-FR` &&
            this.symbols.group &&
            t &&
            ((e = B(e, ` `, this.symbols.group)), (e = B(e, /\u00A0/g, this.symbols.group))),
          e);
    }
    isValidPartialNumber(e, t = -1 / 0, n = 1 / 0) {
      let r = this.formatter.resolvedOptions().useGrouping;
      return (
        (e = this.sanitize(e)),
        this.symbols.minusSign && e.startsWith(this.symbols.minusSign) && t < 0
          ? (e = e.slice(this.symbols.minusSign.length))
          : this.symbols.plusSign && e.startsWith(this.symbols.plusSign) && n > 0 && (e = e.slice(this.symbols.plusSign.length)),
        this.symbols.decimal && e.indexOf(this.symbols.decimal) > -1 && this.options.maximumFractionDigits === 0
          ? !1
          : (this.symbols.group && r && (e = B(e, this.symbols.group, ``)),
            (e = e.replace(this.symbols.numeral, ``)),
            this.symbols.decimal && (e = e.replace(this.symbols.decimal, ``)),
            e.length === 0)
      );
    }
  },
  sn = new Set([`decimal`, `fraction`, `integer`, `minusSign`, `plusSign`, `group`]),
  cn = [0, 4, 2, 1, 11, 20, 3, 7, 100, 21, 0.1, 1.1];
function ln(e, t, n, r) {
  let i = new Intl.NumberFormat(e, {
      ...n,
      minimumSignificantDigits: 1,
      maximumSignificantDigits: 21,
      roundingIncrement: 1,
      roundingPriority: `auto`,
      roundingMode: `halfExpand`,
      useGrouping: !0,
    }),
    a = i.formatToParts(-10000.111),
    o = i.formatToParts(10000.111),
    s = cn.map((e) => i.formatToParts(e)),
    c = s
      .map((e, t) => {
        let n = e.find((e) => e.type === `unit`);
        return n && !e.some((e) => e.type === `integer` || e.type === `fraction`) ? { unit: n.value, value: cn[t] } : null;
      })
      .filter((e) => !!e),
    l = a.find((e) => e.type === `minusSign`)?.value ?? `-`,
    u = o.find((e) => e.type === `plusSign`)?.value;
  u || (r?.signDisplay !== `exceptZero` && r?.signDisplay !== `always`) || (u = `+`);
  let d = new Intl.NumberFormat(e, { ...n, minimumFractionDigits: 2, maximumFractionDigits: 2 })
      .formatToParts(0.001)
      .find((e) => e.type === `decimal`)?.value,
    f = a.find((e) => e.type === `group`)?.value,
    p = a.filter((e) => !sn.has(e.type)).map((e) => un(e.value)),
    m = s.flatMap((e) => e.filter((e) => !sn.has(e.type)).map((e) => un(e.value))),
    h = [...new Set([...p, ...m])].sort((e, t) => t.length - e.length),
    g = h.length === 0 ? RegExp(`\\p{White_Space}|\\p{Cf}`, `gu`) : RegExp(`${h.join(`|`)}|\\p{White_Space}|\\p{Cf}`, `gu`),
    _ = [...new Intl.NumberFormat(n.locale, { useGrouping: !1 }).format(9876543210)].reverse(),
    v = new Map(_.map((e, t) => [e, t])),
    y = RegExp(`[${_.join(``)}]`, `g`);
  return {
    minusSign: l,
    plusSign: u,
    decimal: d,
    group: f,
    literals: g,
    numeral: y,
    numerals: _,
    index: (e) => String(v.get(e)),
    noNumeralUnits: c,
  };
}
function B(e, t, n) {
  return e.replaceAll ? e.replaceAll(t, n) : e.split(t).join(n);
}
function un(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function dn(e, t) {
  let n = (0, z.useRef)(null);
  return (e && n.current && t(e, n.current) && (e = n.current), (n.current = e), e);
}
function fn(e, t) {
  return e - t * Math.floor(e / t);
}
var pn = 1721426;
function mn(e, t, n, r) {
  t = hn(e, t);
  let i = t - 1,
    a = -2;
  return (
    n <= 2 ? (a = 0) : V(t) && (a = -1),
    1721425 + 365 * i + Math.floor(i / 4) - Math.floor(i / 100) + Math.floor(i / 400) + Math.floor((367 * n - 362) / 12 + a + r)
  );
}
function V(e) {
  return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
}
function hn(e, t) {
  return e === `BC` ? 1 - t : t;
}
function gn(e) {
  let t = `AD`;
  return (e <= 0 && ((t = `BC`), (e = 1 - e)), [t, e]);
}
var _n = {
    standard: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
    leapyear: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  },
  H = class {
    fromJulianDay(e) {
      let t = e,
        n = t - pn,
        r = Math.floor(n / 146097),
        i = fn(n, 146097),
        a = Math.floor(i / 36524),
        o = fn(i, 36524),
        s = Math.floor(o / 1461),
        c = fn(o, 1461),
        l = Math.floor(c / 365),
        [u, d] = gn(r * 400 + a * 100 + s * 4 + l + +(a !== 4 && l !== 4)),
        f = t - mn(u, d, 1, 1),
        p = 2;
      t < mn(u, d, 3, 1) ? (p = 0) : V(d) && (p = 1);
      let m = Math.floor(((f + p) * 12 + 373) / 367);
      return new Y(u, d, m, t - mn(u, d, m, 1) + 1);
    }
    toJulianDay(e) {
      return mn(e.era, e.year, e.month, e.day);
    }
    getDaysInMonth(e) {
      return _n[V(e.year) ? `leapyear` : `standard`][e.month - 1];
    }
    getMonthsInYear(e) {
      return 12;
    }
    getDaysInYear(e) {
      return V(e.year) ? 366 : 365;
    }
    getMaximumMonthsInYear() {
      return 12;
    }
    getMaximumDaysInMonth() {
      return 31;
    }
    getYearsInEra(e) {
      return 9999;
    }
    getEras() {
      return [`BC`, `AD`];
    }
    isInverseEra(e) {
      return e.era === `BC`;
    }
    balanceDate(e) {
      e.year <= 0 && ((e.era = e.era === `BC` ? `AD` : `BC`), (e.year = 1 - e.year));
    }
    constructor() {
      this.identifier = `gregory`;
    }
  };
function vn(e, t) {
  return e.isEqual?.(t) ?? t.isEqual?.(e) ?? e.identifier === t.identifier;
}
function yn(e) {
  return W(Date.now(), e);
}
function bn(e, t) {
  return e.calendar.toJulianDay(e) - t.calendar.toJulianDay(t);
}
function xn(e, t) {
  return Sn(e) - Sn(t);
}
function Sn(e) {
  return e.hour * 36e5 + e.minute * 6e4 + e.second * 1e3 + e.millisecond;
}
var Cn = null,
  wn = !1;
function Tn() {
  return ((Cn ??= new Intl.DateTimeFormat().resolvedOptions().timeZone), Cn);
}
function En() {
  return wn;
}
function Dn(e) {
  return ((e = K(e, new H())), On(hn(e.era, e.year), e.month, e.day, e.hour, e.minute, e.second, e.millisecond));
}
function On(e, t, n, r, i, a, o) {
  let s = new Date();
  return (s.setUTCHours(r, i, a, o), s.setUTCFullYear(e, t - 1, n), s.getTime());
}
function kn(e, t) {
  if (t === `UTC`) return 0;
  if (e > 0 && t === Tn() && !En()) return new Date(e).getTimezoneOffset() * -6e4;
  let { year: n, month: r, day: i, hour: a, minute: o, second: s } = jn(e, t);
  return On(n, r, i, a, o, s, 0) - Math.floor(e / 1e3) * 1e3;
}
var An = new Map();
function jn(e, t) {
  let n = An.get(t);
  n ||
    ((n = new Intl.DateTimeFormat(`en-US`, {
      timeZone: t,
      hour12: !1,
      era: `short`,
      year: `numeric`,
      month: `numeric`,
      day: `numeric`,
      hour: `numeric`,
      minute: `numeric`,
      second: `numeric`,
    })),
    An.set(t, n));
  let r = n.formatToParts(new Date(e)),
    i = {};
  for (let e of r) e.type !== `literal` && (i[e.type] = e.value);
  return {
    year: i.era === `BC` || i.era === `B` ? -i.year + 1 : +i.year,
    month: +i.month,
    day: +i.day,
    hour: i.hour === `24` ? 0 : +i.hour,
    minute: +i.minute,
    second: +i.second,
  };
}
var Mn = 864e5;
function Nn(e, t, n, r) {
  return (n === r ? [n] : [n, r]).filter((n) => Pn(e, t, n));
}
function Pn(e, t, n) {
  let r = jn(n, t);
  return (
    e.year === r.year &&
    e.month === r.month &&
    e.day === r.day &&
    e.hour === r.hour &&
    e.minute === r.minute &&
    e.second === r.second
  );
}
function U(e, t, n = `compatible`) {
  let r = G(e);
  if (t === `UTC`) return Dn(r);
  if (t === Tn() && n === `compatible` && !En()) {
    r = K(r, new H());
    let e = new Date(),
      t = hn(r.era, r.year);
    return (e.setFullYear(t, r.month - 1, r.day), e.setHours(r.hour, r.minute, r.second, r.millisecond), e.getTime());
  }
  let i = Dn(r),
    a = kn(i - Mn, t),
    o = kn(i + Mn, t),
    s = Nn(r, t, i - a, i - o);
  if (s.length === 1) return s[0];
  if (s.length > 1)
    switch (n) {
      case `compatible`:
      case `earlier`:
        return s[0];
      case `later`:
        return s[s.length - 1];
      case `reject`:
        throw RangeError(`Multiple possible absolute times found`);
    }
  switch (n) {
    case `earlier`:
      return Math.min(i - a, i - o);
    case `compatible`:
    case `later`:
      return Math.max(i - a, i - o);
    case `reject`:
      throw RangeError(`No such absolute time found`);
  }
}
function Fn(e, t, n = `compatible`) {
  return new Date(U(e, t, n));
}
function W(e, t) {
  let n = kn(e, t),
    r = new Date(e + n),
    i = r.getUTCFullYear(),
    a = r.getUTCMonth() + 1,
    o = r.getUTCDate(),
    s = r.getUTCHours(),
    c = r.getUTCMinutes(),
    l = r.getUTCSeconds(),
    u = r.getUTCMilliseconds();
  return new br(i < 1 ? `BC` : `AD`, i < 1 ? -i + 1 : i, a, o, t, n, s, c, l, u);
}
function In(e) {
  return new Y(e.calendar, e.era, e.year, e.month, e.day);
}
function G(e, t) {
  let n = 0,
    r = 0,
    i = 0,
    a = 0;
  if (`timeZone` in e) ({ hour: n, minute: r, second: i, millisecond: a } = e);
  else if (`hour` in e && !t) return e;
  return (
    t && ({ hour: n, minute: r, second: i, millisecond: a } = t),
    new yr(e.calendar, e.era, e.year, e.month, e.day, n, r, i, a)
  );
}
function K(e, t) {
  if (vn(e.calendar, t)) return e;
  let n = t.fromJulianDay(e.calendar.toJulianDay(e)),
    r = e.copy();
  return ((r.calendar = t), (r.era = n.era), (r.year = n.year), (r.month = n.month), (r.day = n.day), qn(r), r);
}
function Ln(e, t, n) {
  return e instanceof br ? (e.timeZone === t ? e : zn(e, t)) : W(U(e, t, n), t);
}
function Rn(e) {
  let t = Dn(e) - e.offset;
  return new Date(t);
}
function zn(e, t) {
  return K(W(Dn(e) - e.offset, t), e.calendar);
}
function Bn(e) {
  return zn(e, Tn());
}
var Vn = 36e5;
function Hn(e, t) {
  let n = e.copy(),
    r = `hour` in n ? tr(n, t) : 0;
  (Un(n, t.years || 0),
    n.calendar.balanceYearMonth && n.calendar.balanceYearMonth(n, e),
    (n.month += t.months || 0),
    Wn(n),
    Kn(n),
    (n.day += (t.weeks || 0) * 7),
    (n.day += t.days || 0),
    (n.day += r),
    Gn(n),
    n.calendar.balanceDate && n.calendar.balanceDate(n),
    n.year < 1 && ((n.year = 1), (n.month = 1), (n.day = 1)));
  let i = n.calendar.getYearsInEra(n);
  if (n.year > i) {
    let e = n.calendar.isInverseEra?.(n);
    ((n.year = i), (n.month = e ? 1 : n.calendar.getMonthsInYear(n)), (n.day = e ? 1 : n.calendar.getDaysInMonth(n)));
  }
  n.month < 1 && ((n.month = 1), (n.day = 1));
  let a = n.calendar.getMonthsInYear(n);
  return (
    n.month > a && ((n.month = a), (n.day = n.calendar.getDaysInMonth(n))),
    (n.day = Math.max(1, Math.min(n.calendar.getDaysInMonth(n), n.day))),
    n
  );
}
function Un(e, t) {
  (e.calendar.isInverseEra?.(e) && (t = -t), (e.year += t));
}
function Wn(e) {
  for (; e.month < 1;) (Un(e, -1), (e.month += e.calendar.getMonthsInYear(e)));
  let t = 0;
  for (; e.month > (t = e.calendar.getMonthsInYear(e));) ((e.month -= t), Un(e, 1));
}
function Gn(e) {
  for (; e.day < 1;) (e.month--, Wn(e), (e.day += e.calendar.getDaysInMonth(e)));
  for (; e.day > e.calendar.getDaysInMonth(e);) ((e.day -= e.calendar.getDaysInMonth(e)), e.month++, Wn(e));
}
function Kn(e) {
  ((e.month = Math.max(1, Math.min(e.calendar.getMonthsInYear(e), e.month))),
    (e.day = Math.max(1, Math.min(e.calendar.getDaysInMonth(e), e.day))));
}
function qn(e) {
  (e.calendar.constrainDate && e.calendar.constrainDate(e),
    (e.year = Math.max(1, Math.min(e.calendar.getYearsInEra(e), e.year))),
    Kn(e));
}
function Jn(e) {
  let t = {};
  for (let n in e) typeof e[n] == `number` && (t[n] = -e[n]);
  return t;
}
function Yn(e, t) {
  return Hn(e, Jn(t));
}
function Xn(e, t) {
  let n = e.copy();
  return (
    t.era != null && (n.era = t.era),
    t.year != null && (n.year = t.year),
    t.month != null && (n.month = t.month),
    t.day != null && (n.day = t.day),
    qn(n),
    n
  );
}
function Zn(e, t) {
  let n = e.copy();
  return (
    t.hour != null && (n.hour = t.hour),
    t.minute != null && (n.minute = t.minute),
    t.second != null && (n.second = t.second),
    t.millisecond != null && (n.millisecond = t.millisecond),
    $n(n),
    n
  );
}
function Qn(e) {
  ((e.second += Math.floor(e.millisecond / 1e3)),
    (e.millisecond = er(e.millisecond, 1e3)),
    (e.minute += Math.floor(e.second / 60)),
    (e.second = er(e.second, 60)),
    (e.hour += Math.floor(e.minute / 60)),
    (e.minute = er(e.minute, 60)));
  let t = Math.floor(e.hour / 24);
  return ((e.hour = er(e.hour, 24)), t);
}
function $n(e) {
  ((e.millisecond = Math.max(0, Math.min(e.millisecond, 999))),
    (e.second = Math.max(0, Math.min(e.second, 59))),
    (e.minute = Math.max(0, Math.min(e.minute, 59))),
    (e.hour = Math.max(0, Math.min(e.hour, 23))));
}
function er(e, t) {
  let n = e % t;
  return (n < 0 && (n += t), n);
}
function tr(e, t) {
  return (
    (e.hour += t.hours || 0),
    (e.minute += t.minutes || 0),
    (e.second += t.seconds || 0),
    (e.millisecond += t.milliseconds || 0),
    Qn(e)
  );
}
function nr(e, t, n, r) {
  let i = e.copy();
  switch (t) {
    case `era`: {
      let t = e.calendar.getEras(),
        a = t.indexOf(e.era);
      if (a < 0) throw Error(`Invalid era: ` + e.era);
      ((a = q(a, n, 0, t.length - 1, r?.round)), (i.era = t[a]), qn(i));
      break;
    }
    case `year`:
      (i.calendar.isInverseEra?.(i) && (n = -n),
        (i.year = q(e.year, n, -1 / 0, 9999, r?.round)),
        i.year === -1 / 0 && (i.year = 1),
        i.calendar.balanceYearMonth && i.calendar.balanceYearMonth(i, e));
      break;
    case `month`:
      i.month = q(e.month, n, 1, e.calendar.getMonthsInYear(e), r?.round);
      break;
    case `day`:
      i.day = q(e.day, n, 1, e.calendar.getDaysInMonth(e), r?.round);
      break;
    default:
      throw Error(`Unsupported field ` + t);
  }
  return (e.calendar.balanceDate && e.calendar.balanceDate(i), qn(i), i);
}
function rr(e, t, n, r) {
  let i = e.copy();
  switch (t) {
    case `hour`: {
      let t = e.hour,
        a = 0,
        o = 23;
      if (r?.hourCycle === 12) {
        let e = t >= 12;
        ((a = e ? 12 : 0), (o = e ? 23 : 11));
      }
      i.hour = q(t, n, a, o, r?.round);
      break;
    }
    case `minute`:
      i.minute = q(e.minute, n, 0, 59, r?.round);
      break;
    case `second`:
      i.second = q(e.second, n, 0, 59, r?.round);
      break;
    case `millisecond`:
      i.millisecond = q(e.millisecond, n, 0, 999, r?.round);
      break;
    default:
      throw Error(`Unsupported field ` + t);
  }
  return i;
}
function q(e, t, n, r, i = !1) {
  if (i) {
    ((e += Math.sign(t)), e < n && (e = r));
    let i = Math.abs(t);
    ((e = t > 0 ? Math.ceil(e / i) * i : Math.floor(e / i) * i), e > r && (e = n));
  } else ((e += t), e < n ? (e = r - (n - e - 1)) : e > r && (e = n + (e - r - 1)));
  return e;
}
function ir(e, t) {
  let n;
  return (
    (n =
      (t.years != null && t.years !== 0) ||
      (t.months != null && t.months !== 0) ||
      (t.weeks != null && t.weeks !== 0) ||
      (t.days != null && t.days !== 0)
        ? U(Hn(G(e), { years: t.years, months: t.months, weeks: t.weeks, days: t.days }), e.timeZone)
        : Dn(e) - e.offset),
    (n += t.milliseconds || 0),
    (n += (t.seconds || 0) * 1e3),
    (n += (t.minutes || 0) * 6e4),
    (n += (t.hours || 0) * 36e5),
    K(W(n, e.timeZone), e.calendar)
  );
}
function ar(e, t) {
  return ir(e, Jn(t));
}
function or(e, t, n, r) {
  switch (t) {
    case `hour`: {
      let t = 0,
        i = 23;
      if (r?.hourCycle === 12) {
        let n = e.hour >= 12;
        ((t = n ? 12 : 0), (i = n ? 23 : 11));
      }
      let a = G(e),
        o = K(Zn(a, { hour: t }), new H()),
        s = [U(o, e.timeZone, `earlier`), U(o, e.timeZone, `later`)].filter((t) => W(t, e.timeZone).day === o.day)[0],
        c = K(Zn(a, { hour: i }), new H()),
        l = [U(c, e.timeZone, `earlier`), U(c, e.timeZone, `later`)].filter((t) => W(t, e.timeZone).day === c.day).pop(),
        u = Dn(e) - e.offset,
        d = Math.floor(u / Vn),
        f = u % Vn;
      return ((u = q(d, n, Math.floor(s / Vn), Math.floor(l / Vn), r?.round) * Vn + f), K(W(u, e.timeZone), e.calendar));
    }
    case `minute`:
    case `second`:
    case `millisecond`:
      return rr(e, t, n, r);
    case `era`:
    case `year`:
    case `month`:
    case `day`:
      return K(W(U(nr(G(e), t, n, r), e.timeZone), e.timeZone), e.calendar);
    default:
      throw Error(`Unsupported field ` + t);
  }
}
function sr(e, t, n) {
  let r = G(e),
    i = Zn(Xn(r, t), t);
  return i.compare(r) === 0 ? e : K(W(U(i, e.timeZone, n), e.timeZone), e.calendar);
}
var cr = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/,
  lr = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?(?::(\d{2}))?(?::(\d{2}))?(\.\d+)?$/,
  ur = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?(?::(\d{2}))?(?::(\d{2}))?(\.\d+)?(?:(?:([+-]\d{2})(?::?(\d{2}))?)|Z)$/;
function dr(e) {
  let t = e.match(cr);
  if (!t)
    throw ur.test(e)
      ? Error(`Invalid ISO 8601 date string: ${e}. Use parseAbsolute() instead.`)
      : Error(`Invalid ISO 8601 date string: ` + e);
  let n = new Y(J(t[1], 0, 9999), J(t[2], 1, 12), 1);
  return ((n.day = J(t[3], 1, n.calendar.getDaysInMonth(n))), n);
}
function fr(e) {
  let t = e.match(lr);
  if (!t)
    throw ur.test(e)
      ? Error(`Invalid ISO 8601 date time string: ${e}. Use parseAbsolute() instead.`)
      : Error(`Invalid ISO 8601 date time string: ` + e);
  let n = J(t[1], -9999, 9999),
    r = new yr(
      n < 1 ? `BC` : `AD`,
      n < 1 ? -n + 1 : n,
      J(t[2], 1, 12),
      1,
      t[4] ? J(t[4], 0, 23) : 0,
      t[5] ? J(t[5], 0, 59) : 0,
      t[6] ? J(t[6], 0, 59) : 0,
      t[7] ? J(t[7], 0, 1 / 0) * 1e3 : 0,
    );
  return ((r.day = J(t[3], 0, r.calendar.getDaysInMonth(r))), r);
}
function J(e, t, n) {
  let r = Number(e);
  if (r < t || r > n) throw RangeError(`Value out of range: ${t} <= ${r} <= ${n}`);
  return r;
}
function pr(e) {
  return `${String(e.hour).padStart(2, `0`)}:${String(e.minute).padStart(2, `0`)}:${String(e.second).padStart(2, `0`)}${e.millisecond ? String(e.millisecond / 1e3).slice(1) : ``}`;
}
function mr(e) {
  let t = K(e, new H()),
    n;
  return (
    (n =
      t.era === `BC`
        ? t.year === 1
          ? `0000`
          : `-` + String(Math.abs(1 - t.year)).padStart(6, `00`)
        : String(t.year).padStart(4, `0`)),
    `${n}-${String(t.month).padStart(2, `0`)}-${String(t.day).padStart(2, `0`)}`
  );
}
function hr(e) {
  return `${mr(e)}T${pr(e)}`;
}
function gr(e) {
  let t = Math.sign(e) < 0 ? `-` : `+`;
  e = Math.abs(e);
  let n = Math.floor(e / 36e5),
    r = Math.floor((e % 36e5) / 6e4),
    i = Math.floor(((e % 36e5) % 6e4) / 1e3),
    a = `${t}${String(n).padStart(2, `0`)}:${String(r).padStart(2, `0`)}`;
  return (i !== 0 && (a += `:${String(i).padStart(2, `0`)}`), a);
}
function _r(e) {
  return `${hr(e)}${gr(e.offset)}[${e.timeZone}]`;
}
function vr(e) {
  let t = typeof e[0] == `object` ? e.shift() : new H(),
    n;
  if (typeof e[0] == `string`) n = e.shift();
  else {
    let e = t.getEras();
    n = e[e.length - 1];
  }
  let r = e.shift(),
    i = e.shift(),
    a = e.shift();
  return [t, n, r, i, a];
}
var Y = class e {
    constructor(...e) {
      let [t, n, r, i, a] = vr(e);
      ((this.calendar = t), (this.era = n), (this.year = r), (this.month = i), (this.day = a), qn(this));
    }
    copy() {
      return this.era
        ? new e(this.calendar, this.era, this.year, this.month, this.day)
        : new e(this.calendar, this.year, this.month, this.day);
    }
    add(e) {
      return Hn(this, e);
    }
    subtract(e) {
      return Yn(this, e);
    }
    set(e) {
      return Xn(this, e);
    }
    cycle(e, t, n) {
      return nr(this, e, t, n);
    }
    toDate(e) {
      return Fn(this, e);
    }
    toString() {
      return mr(this);
    }
    compare(e) {
      return bn(this, e);
    }
  },
  yr = class e {
    constructor(...e) {
      let [t, n, r, i, a] = vr(e);
      ((this.calendar = t),
        (this.era = n),
        (this.year = r),
        (this.month = i),
        (this.day = a),
        (this.hour = e.shift() || 0),
        (this.minute = e.shift() || 0),
        (this.second = e.shift() || 0),
        (this.millisecond = e.shift() || 0),
        qn(this));
    }
    copy() {
      return this.era
        ? new e(this.calendar, this.era, this.year, this.month, this.day, this.hour, this.minute, this.second, this.millisecond)
        : new e(this.calendar, this.year, this.month, this.day, this.hour, this.minute, this.second, this.millisecond);
    }
    add(e) {
      return Hn(this, e);
    }
    subtract(e) {
      return Yn(this, e);
    }
    set(e) {
      return Xn(Zn(this, e), e);
    }
    cycle(e, t, n) {
      switch (e) {
        case `era`:
        case `year`:
        case `month`:
        case `day`:
          return nr(this, e, t, n);
        default:
          return rr(this, e, t, n);
      }
    }
    toDate(e, t) {
      return Fn(this, e, t);
    }
    toString() {
      return hr(this);
    }
    compare(e) {
      let t = bn(this, e);
      return t === 0 ? xn(this, G(e)) : t;
    }
  },
  br = class e {
    constructor(...e) {
      let [t, n, r, i, a] = vr(e),
        o = e.shift(),
        s = e.shift();
      ((this.calendar = t),
        (this.era = n),
        (this.year = r),
        (this.month = i),
        (this.day = a),
        (this.timeZone = o),
        (this.offset = s),
        (this.hour = e.shift() || 0),
        (this.minute = e.shift() || 0),
        (this.second = e.shift() || 0),
        (this.millisecond = e.shift() || 0),
        qn(this));
    }
    copy() {
      return this.era
        ? new e(
            this.calendar,
            this.era,
            this.year,
            this.month,
            this.day,
            this.timeZone,
            this.offset,
            this.hour,
            this.minute,
            this.second,
            this.millisecond,
          )
        : new e(
            this.calendar,
            this.year,
            this.month,
            this.day,
            this.timeZone,
            this.offset,
            this.hour,
            this.minute,
            this.second,
            this.millisecond,
          );
    }
    add(e) {
      return ir(this, e);
    }
    subtract(e) {
      return ar(this, e);
    }
    set(e, t) {
      return sr(this, e, t);
    }
    cycle(e, t, n) {
      return or(this, e, t, n);
    }
    toDate() {
      return Rn(this);
    }
    toString() {
      return _r(this);
    }
    toAbsoluteString() {
      return this.toDate().toISOString();
    }
    compare(e) {
      return this.toDate().getTime() - Ln(e, this.timeZone).toDate().getTime();
    }
  },
  xr = [
    [1868, 9, 8],
    [1912, 7, 30],
    [1926, 12, 25],
    [1989, 1, 8],
    [2019, 5, 1],
  ],
  Sr = [
    [1912, 7, 29],
    [1926, 12, 24],
    [1989, 1, 7],
    [2019, 4, 30],
  ],
  Cr = [1867, 1911, 1925, 1988, 2018],
  wr = [`meiji`, `taisho`, `showa`, `heisei`, `reiwa`];
function Tr(e) {
  let t = xr.findIndex(
    ([t, n, r]) => e.year < t || (e.year === t && e.month < n) || (e.year === t && e.month === n && e.day < r),
  );
  return t === -1 ? xr.length - 1 : t === 0 ? 0 : t - 1;
}
function Er(e) {
  let t = Cr[wr.indexOf(e.era)];
  if (!t) throw Error(`Unknown era: ` + e.era);
  return new Y(e.year + t, e.month, e.day);
}
var Dr = class extends H {
  fromJulianDay(e) {
    let t = super.fromJulianDay(e),
      n = Tr(t);
    return new Y(this, wr[n], t.year - Cr[n], t.month, t.day);
  }
  toJulianDay(e) {
    return super.toJulianDay(Er(e));
  }
  balanceDate(e) {
    let t = Er(e),
      n = Tr(t);
    (wr[n] !== e.era && ((e.era = wr[n]), (e.year = t.year - Cr[n])), this.constrainDate(e));
  }
  constrainDate(e) {
    let t = wr.indexOf(e.era),
      n = Sr[t];
    if (n != null) {
      let [r, i, a] = n,
        o = r - Cr[t];
      ((e.year = Math.max(1, Math.min(o, e.year))),
        e.year === o && ((e.month = Math.min(i, e.month)), e.month === i && (e.day = Math.min(a, e.day))));
    }
    if (e.year === 1 && t >= 0) {
      let [, n, r] = xr[t];
      ((e.month = Math.max(n, e.month)), e.month === n && (e.day = Math.max(r, e.day)));
    }
  }
  getEras() {
    return wr;
  }
  getYearsInEra(e) {
    let t = wr.indexOf(e.era),
      n = xr[t],
      r = xr[t + 1];
    if (r == null) return 9999 - n[0] + 1;
    let i = r[0] - n[0];
    return ((e.month < r[1] || (e.month === r[1] && e.day < r[2])) && i++, i);
  }
  getDaysInMonth(e) {
    return super.getDaysInMonth(Er(e));
  }
  getMinimumMonthInYear(e) {
    let t = Or(e);
    return t ? t[1] : 1;
  }
  getMinimumDayInMonth(e) {
    let t = Or(e);
    return t && e.month === t[1] ? t[2] : 1;
  }
  constructor(...e) {
    (super(...e), (this.identifier = `japanese`));
  }
};
function Or(e) {
  if (e.year === 1) return xr[wr.indexOf(e.era)];
}
var kr = -543,
  Ar = class extends H {
    fromJulianDay(e) {
      let t = super.fromJulianDay(e),
        n = hn(t.era, t.year);
      return new Y(this, n - kr, t.month, t.day);
    }
    toJulianDay(e) {
      return super.toJulianDay(jr(e));
    }
    getEras() {
      return [`BE`];
    }
    getDaysInMonth(e) {
      return super.getDaysInMonth(jr(e));
    }
    balanceDate() {}
    constructor(...e) {
      (super(...e), (this.identifier = `buddhist`));
    }
  };
function jr(e) {
  let [t, n] = gn(e.year + kr);
  return new Y(t, n, e.month, e.day);
}
var Mr = 1911;
function Nr(e) {
  return e.era === `minguo` ? e.year + Mr : 1 - e.year + Mr;
}
function Pr(e) {
  let t = e - Mr;
  return t > 0 ? [`minguo`, t] : [`before_minguo`, 1 - t];
}
var Fr = class extends H {
  fromJulianDay(e) {
    let t = super.fromJulianDay(e),
      [n, r] = Pr(hn(t.era, t.year));
    return new Y(this, n, r, t.month, t.day);
  }
  toJulianDay(e) {
    return super.toJulianDay(Ir(e));
  }
  getEras() {
    return [`before_minguo`, `minguo`];
  }
  balanceDate(e) {
    let [t, n] = Pr(Nr(e));
    ((e.era = t), (e.year = n));
  }
  isInverseEra(e) {
    return e.era === `before_minguo`;
  }
  getDaysInMonth(e) {
    return super.getDaysInMonth(Ir(e));
  }
  getYearsInEra(e) {
    return e.era === `before_minguo` ? 9999 : 8088;
  }
  constructor(...e) {
    (super(...e), (this.identifier = `roc`));
  }
};
function Ir(e) {
  let [t, n] = gn(Nr(e));
  return new Y(t, n, e.month, e.day);
}
var Lr = 1948320,
  Rr = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336],
  zr = class {
    fromJulianDay(e) {
      let t = e - Lr,
        n = 1 + Math.floor((33 * t + 3) / 12053),
        r = t - (365 * (n - 1) + Math.floor((8 * n + 21) / 33)),
        i = Math.floor(r < 216 ? r / 31 : (r - 6) / 30),
        a = r - Rr[i] + 1;
      return new Y(this, n, i + 1, a);
    }
    toJulianDay(e) {
      let t = 1948319 + 365 * (e.year - 1) + Math.floor((8 * e.year + 21) / 33);
      return ((t += Rr[e.month - 1]), (t += e.day), t);
    }
    getMonthsInYear() {
      return 12;
    }
    getDaysInMonth(e) {
      return e.month <= 6 ? 31 : e.month <= 11 || fn(25 * e.year + 11, 33) < 8 ? 30 : 29;
    }
    getMaximumMonthsInYear() {
      return 12;
    }
    getMaximumDaysInMonth() {
      return 31;
    }
    getEras() {
      return [`AP`];
    }
    getYearsInEra() {
      return 9377;
    }
    constructor() {
      this.identifier = `persian`;
    }
  },
  Br = 78,
  Vr = 80,
  Hr = class extends H {
    fromJulianDay(e) {
      let t = super.fromJulianDay(e),
        n = t.year - Br,
        r = e - mn(t.era, t.year, 1, 1),
        i;
      r < Vr ? (n--, (i = V(t.year - 1) ? 31 : 30), (r += i + 155 + 90 + 10)) : ((i = V(t.year) ? 31 : 30), (r -= Vr));
      let a, o;
      if (r < i) ((a = 1), (o = r + 1));
      else {
        let e = r - i;
        e < 155
          ? ((a = Math.floor(e / 31) + 2), (o = (e % 31) + 1))
          : ((e -= 155), (a = Math.floor(e / 30) + 7), (o = (e % 30) + 1));
      }
      return new Y(this, n, a, o);
    }
    toJulianDay(e) {
      let [t, n] = gn(e.year + Br),
        r,
        i;
      return (
        V(n) ? ((r = 31), (i = mn(t, n, 3, 21))) : ((r = 30), (i = mn(t, n, 3, 22))),
        e.month === 1
          ? i + e.day - 1
          : ((i += r + Math.min(e.month - 2, 5) * 31), e.month >= 8 && (i += (e.month - 7) * 30), (i += e.day - 1), i)
      );
    }
    getDaysInMonth(e) {
      return (e.month === 1 && V(e.year + Br)) || (e.month >= 2 && e.month <= 6) ? 31 : 30;
    }
    getYearsInEra() {
      return 9919;
    }
    getEras() {
      return [`saka`];
    }
    balanceDate() {}
    constructor(...e) {
      (super(...e), (this.identifier = `indian`));
    }
  },
  Ur = 1948440,
  Wr = 1948439,
  X = 1300,
  Gr = 1600,
  Kr = 460322;
function qr(e, t, n, r) {
  return r + Math.ceil(29.5 * (n - 1)) + (t - 1) * 354 + Math.floor((3 + 11 * t) / 30) + e - 1;
}
function Jr(e, t, n) {
  let r = Math.floor((30 * (n - t) + 10646) / 10631),
    i = Math.min(12, Math.ceil((n - (29 + qr(t, r, 1, 1))) / 29.5) + 1);
  return new Y(e, r, i, n - qr(t, r, i, 1) + 1);
}
function Yr(e) {
  return (14 + 11 * e) % 30 < 11;
}
var Xr = class {
    fromJulianDay(e) {
      return Jr(this, Ur, e);
    }
    toJulianDay(e) {
      return qr(Ur, e.year, e.month, e.day);
    }
    getDaysInMonth(e) {
      let t = 29 + (e.month % 2);
      return (e.month === 12 && Yr(e.year) && t++, t);
    }
    getMonthsInYear() {
      return 12;
    }
    getDaysInYear(e) {
      return Yr(e.year) ? 355 : 354;
    }
    getMaximumMonthsInYear() {
      return 12;
    }
    getMaximumDaysInMonth() {
      return 30;
    }
    getYearsInEra() {
      return 9665;
    }
    getEras() {
      return [`AH`];
    }
    constructor() {
      this.identifier = `islamic-civil`;
    }
  },
  Zr = class extends Xr {
    fromJulianDay(e) {
      return Jr(this, Wr, e);
    }
    toJulianDay(e) {
      return qr(Wr, e.year, e.month, e.day);
    }
    constructor(...e) {
      (super(...e), (this.identifier = `islamic-tbla`));
    }
  },
  Qr = `qgpUDckO1AbqBmwDrQpVBakGkgepC9QF2gpcBS0NlQZKB1QLagutBa4ETwoXBYsGpQbVCtYCWwmdBE0KJg2VDawFtgm6AlsKKwWVCsoG6Qr0AnYJtgJWCcoKpAvSC9kF3AJtCU0FpQpSC6ULtAW2CVcFlwJLBaMGUgdlC2oFqworBZUMSg2lDcoF1gpXCasESwmlClILagt1BXYCtwhbBFUFqQW0BdoJ3QRuAjYJqgpUDbIN1QXaAlsJqwRVCkkLZAtxC7QFtQpVCiUNkg7JDtQG6QprCasEkwpJDaQNsg25CroEWworBZUKKgtVC1wFvQQ9Ah0JlQpKC1oLbQW2AjsJmwRVBqkGVAdqC2wFrQpVBSkLkgupC9QF2gpaBasKlQVJB2QHqgu1BbYCVgpNDiULUgtqC60FrgIvCZcESwalBqwG1gpdBZ0ETQoWDZUNqgW1BdoCWwmtBJUFygbkBuoK9QS2AlYJqgpUC9IL2QXqAm0JrQSVCkoLpQuyBbUJ1gSXCkcFkwZJB1ULagVrCisFiwpGDaMNygXWCtsEawJLCaUKUgtpC3UFdgG3CFsCKwVlBbQF2gntBG0BtgimClINqQ3UBdoKWwmrBFMGKQdiB6kLsgW1ClUFJQuSDckO0gbpCmsFqwRVCikNVA2qDbUJugQ7CpsETQqqCtUK2gJdCV4ELgqaDFUNsga5BroEXQotBZUKUguoC7QLuQXaAloJSgukDdEO6AZqC20FNQWVBkoNqA3UDdoGWwWdAisGFQtKC5ULqgWuCi4JjwwnBZUGqgbWCl0FnQI=`,
  $r,
  ei;
function ti(e) {
  return Kr + ei[e - X];
}
function ni(e, t) {
  let n = e - X,
    r = 1 << (11 - (t - 1));
  return ($r[n] & r) === 0 ? 29 : 30;
}
function ri(e, t) {
  let n = ti(e);
  for (let r = 1; r < t; r++) n += ni(e, r);
  return n;
}
function ii(e) {
  return ei[e + 1 - X] - ei[e - X];
}
var ai = class extends Xr {
    constructor() {
      if (
        (super(),
        (this.identifier = `islamic-umalqura`),
        ($r ||= new Uint16Array(Uint8Array.from(atob(Qr), (e) => e.charCodeAt(0)).buffer)),
        !ei)
      ) {
        ei = new Uint32Array(301);
        let e = 0;
        for (let t = X; t <= Gr; t++) {
          ei[t - X] = e;
          for (let n = 1; n <= 12; n++) e += ni(t, n);
        }
      }
    }
    fromJulianDay(e) {
      let t = e - Ur,
        n = ti(X),
        r = ti(Gr);
      if (t < n || t > r) return super.fromJulianDay(e);
      {
        let e = 1299,
          n = 1,
          r = 1;
        for (; r > 0;) {
          (e++, (r = t - ti(e) + 1));
          let i = ii(e);
          if (r === i) {
            n = 12;
            break;
          }
          if (r < i) {
            let t = ni(e, n);
            for (n = 1; r > t;) ((r -= t), n++, (t = ni(e, n)));
            break;
          }
        }
        return new Y(this, e, n, t - ri(e, n) + 1);
      }
    }
    toJulianDay(e) {
      return e.year < X || e.year > Gr ? super.toJulianDay(e) : Ur + ri(e.year, e.month) + (e.day - 1);
    }
    getDaysInMonth(e) {
      return e.year < X || e.year > Gr ? super.getDaysInMonth(e) : ni(e.year, e.month);
    }
    getDaysInYear(e) {
      return e.year < X || e.year > Gr ? super.getDaysInYear(e) : ii(e.year);
    }
  },
  oi = 347997,
  si = 25920,
  ci = 765433;
function li(e) {
  return fn(e * 7 + 1, 19) < 7;
}
function ui(e) {
  let t = Math.floor((235 * e - 234) / 19),
    n = 12084 + 13753 * t,
    r = t * 29 + Math.floor(n / 25920);
  return (fn(3 * (r + 1), 7) < 3 && (r += 1), r);
}
function di(e) {
  let t = ui(e - 1),
    n = ui(e);
  return ui(e + 1) - n === 356 ? 2 : +(n - t === 382);
}
function fi(e) {
  return ui(e) + di(e);
}
function pi(e) {
  return fi(e + 1) - fi(e);
}
function mi(e) {
  let t = pi(e);
  switch ((t > 380 && (t -= 30), t)) {
    case 353:
      return 0;
    case 354:
      return 1;
    case 355:
      return 2;
  }
}
function hi(e, t) {
  if ((t >= 6 && !li(e) && t++, t === 4 || t === 7 || t === 9 || t === 11 || t === 13)) return 29;
  let n = mi(e);
  return t === 2 ? (n === 2 ? 30 : 29) : t === 3 ? (n === 0 ? 29 : 30) : t === 6 ? (li(e) ? 30 : 0) : 30;
}
var gi = class {
    fromJulianDay(e) {
      let t = e - oi,
        n = (t * si) / ci,
        r = Math.floor((19 * n + 234) / 235) + 1,
        i = fi(r),
        a = Math.floor(t - i);
      for (; a < 1;) (r--, (i = fi(r)), (a = Math.floor(t - i)));
      let o = 1,
        s = 0;
      for (; s < a;) ((s += hi(r, o)), o++);
      (o--, (s -= hi(r, o)));
      let c = a - s;
      return new Y(this, r, o, c);
    }
    toJulianDay(e) {
      let t = fi(e.year);
      for (let n = 1; n < e.month; n++) t += hi(e.year, n);
      return t + e.day + oi;
    }
    getDaysInMonth(e) {
      return hi(e.year, e.month);
    }
    getMonthsInYear(e) {
      return li(e.year) ? 13 : 12;
    }
    getDaysInYear(e) {
      return pi(e.year);
    }
    getMaximumMonthsInYear() {
      return 13;
    }
    getMaximumDaysInMonth() {
      return 30;
    }
    getYearsInEra() {
      return 9999;
    }
    getEras() {
      return [`AM`];
    }
    balanceYearMonth(e, t) {
      t.year !== e.year &&
        (li(t.year) && !li(e.year) && t.month > 6 ? e.month-- : !li(t.year) && li(e.year) && t.month > 6 && e.month++);
    }
    constructor() {
      this.identifier = `hebrew`;
    }
  },
  _i = 1723856,
  vi = 1824665,
  yi = 5500;
function bi(e, t, n, r) {
  return e + 365 * t + Math.floor(t / 4) + 30 * (n - 1) + r - 1;
}
function xi(e, t) {
  let n = Math.floor((4 * (t - e)) / 1461);
  t >= bi(e, n + 1, 1, 1) && n++;
  let r = 1 + Math.floor((t - bi(e, n, 1, 1)) / 30),
    i = t + 1 - bi(e, n, r, 1);
  return [n, r, i];
}
function Si(e) {
  return Math.floor((e % 4) / 3);
}
function Ci(e, t) {
  return t % 13 == 0 ? Si(e) + 5 : 30;
}
var wi = class {
    fromJulianDay(e) {
      let [t, n, r] = xi(_i, e),
        i = `AM`;
      return (t <= 0 && ((i = `AA`), (t += yi)), new Y(this, i, t, n, r));
    }
    toJulianDay(e) {
      let t = e.year;
      return (e.era === `AA` && (t -= yi), bi(_i, t, e.month, e.day));
    }
    getDaysInMonth(e) {
      return Ci(e.year, e.month);
    }
    getMonthsInYear() {
      return 13;
    }
    getDaysInYear(e) {
      return 365 + Si(e.year);
    }
    getMaximumMonthsInYear() {
      return 13;
    }
    getMaximumDaysInMonth() {
      return 30;
    }
    getYearsInEra(e) {
      return e.era === `AA` ? 9999 : 9991;
    }
    getEras() {
      return [`AA`, `AM`];
    }
    constructor() {
      this.identifier = `ethiopic`;
    }
  },
  Ti = class extends wi {
    fromJulianDay(e) {
      let [t, n, r] = xi(_i, e);
      return ((t += yi), new Y(this, `AA`, t, n, r));
    }
    getEras() {
      return [`AA`];
    }
    getYearsInEra() {
      return 9999;
    }
    constructor(...e) {
      (super(...e), (this.identifier = `ethioaa`));
    }
  },
  Ei = class extends wi {
    fromJulianDay(e) {
      let [t, n, r] = xi(vi, e),
        i = `CE`;
      return (t <= 0 && ((i = `BCE`), (t = 1 - t)), new Y(this, i, t, n, r));
    }
    toJulianDay(e) {
      let t = e.year;
      return (e.era === `BCE` && (t = 1 - t), bi(vi, t, e.month, e.day));
    }
    getDaysInMonth(e) {
      let t = e.year;
      return (e.era === `BCE` && (t = 1 - t), Ci(t, e.month));
    }
    isInverseEra(e) {
      return e.era === `BCE`;
    }
    balanceDate(e) {
      e.year <= 0 && ((e.era = e.era === `BCE` ? `CE` : `BCE`), (e.year = 1 - e.year));
    }
    getEras() {
      return [`BCE`, `CE`];
    }
    getYearsInEra(e) {
      return e.era === `BCE` ? 9999 : 9715;
    }
    constructor(...e) {
      (super(...e), (this.identifier = `coptic`));
    }
  };
function Di(e) {
  switch (e) {
    case `buddhist`:
      return new Ar();
    case `ethiopic`:
      return new wi();
    case `ethioaa`:
      return new Ti();
    case `coptic`:
      return new Ei();
    case `hebrew`:
      return new gi();
    case `indian`:
      return new Hr();
    case `islamic-civil`:
      return new Xr();
    case `islamic-tbla`:
      return new Zr();
    case `islamic-umalqura`:
      return new ai();
    case `japanese`:
      return new Dr();
    case `persian`:
      return new zr();
    case `roc`:
      return new Fr();
    default:
      return new H();
  }
}
var Oi = new Map(),
  ki = class {
    constructor(e, t = {}) {
      ((this.formatter = ji(e, t)), (this.options = t));
    }
    format(e) {
      return this.formatter.format(e);
    }
    formatToParts(e) {
      return this.formatter.formatToParts(e);
    }
    formatRange(e, t) {
      if (typeof this.formatter.formatRange == `function`) return this.formatter.formatRange(e, t);
      if (t < e) throw RangeError(`End date must be >= start date`);
      return `${this.formatter.format(e)} \u{2013} ${this.formatter.format(t)}`;
    }
    formatRangeToParts(e, t) {
      if (typeof this.formatter.formatRangeToParts == `function`) return this.formatter.formatRangeToParts(e, t);
      if (t < e) throw RangeError(`End date must be >= start date`);
      let n = this.formatter.formatToParts(e),
        r = this.formatter.formatToParts(t);
      return [
        ...n.map((e) => ({ ...e, source: `startRange` })),
        { type: `literal`, value: ` – `, source: `shared` },
        ...r.map((e) => ({ ...e, source: `endRange` })),
      ];
    }
    resolvedOptions() {
      let e = this.formatter.resolvedOptions();
      return (
        Fi() &&
          ((this.resolvedHourCycle ||= Ii(e.locale, this.options)),
          (e.hourCycle = this.resolvedHourCycle),
          (e.hour12 = this.resolvedHourCycle === `h11` || this.resolvedHourCycle === `h12`)),
        e.calendar === `ethiopic-amete-alem` && (e.calendar = `ethioaa`),
        e
      );
    }
  },
  Ai = { true: { ja: `h11` }, false: {} };
function ji(e, t = {}) {
  if (typeof t.hour12 == `boolean` && Ni()) {
    t = { ...t };
    let n = Ai[String(t.hour12)][e.split(`-`)[0]],
      r = t.hour12 ? `h12` : `h23`;
    ((t.hourCycle = n ?? r), delete t.hour12);
  }
  let n =
    e +
    (t
      ? Object.entries(t)
          .sort((e, t) => (e[0] < t[0] ? -1 : 1))
          .join()
      : ``);
  if (Oi.has(n)) return Oi.get(n);
  let r = new Intl.DateTimeFormat(e, t);
  return (Oi.set(n, r), r);
}
var Mi = null;
function Ni() {
  return (
    (Mi ??= new Intl.DateTimeFormat(`en-US`, { hour: `numeric`, hour12: !1 }).format(new Date(2020, 2, 3, 0)) === `24`),
    Mi
  );
}
var Pi = null;
function Fi() {
  return ((Pi ??= new Intl.DateTimeFormat(`fr`, { hour: `numeric`, hour12: !1 }).resolvedOptions().hourCycle === `h12`), Pi);
}
function Ii(e, t) {
  if (!t.timeStyle && !t.hour) return;
  ((e = e.replace(/(-u-)?-nu-[a-zA-Z0-9]+/, ``)), (e += (e.includes(`-u-`) ? `` : `-u`) + `-nu-latn`));
  let n = ji(e, { ...t, timeZone: void 0 }),
    r = parseInt(n.formatToParts(new Date(2020, 2, 3, 0)).find((e) => e.type === `hour`).value, 10),
    i = parseInt(n.formatToParts(new Date(2020, 2, 3, 23)).find((e) => e.type === `hour`).value, 10);
  if (r === 0 && i === 23) return `h23`;
  if (r === 24 && i === 23) return `h24`;
  if (r === 0 && i === 11) return `h11`;
  if (r === 12 && i === 11) return `h12`;
  throw Error(`Unexpected hour cycle result`);
}
function Li(e) {
  e = dn(e ?? {}, Ri);
  let { locale: t } = fe();
  return (0, z.useMemo)(() => new ki(t, e), [t, e]);
}
function Ri(e, t) {
  if (e === t) return !0;
  let n = Object.keys(e),
    r = Object.keys(t);
  if (n.length !== r.length) return !1;
  for (let r of n) if (t[r] !== e[r]) return !1;
  return !0;
}
var zi = {};
zi = { Empty: `فارغ` };
var Bi = {};
Bi = { Empty: `Изпразни` };
var Vi = {};
Vi = { Empty: `Prázdné` };
var Hi = {};
Hi = { Empty: `Tom` };
var Ui = {};
Ui = { Empty: `Leer` };
var Wi = {};
Wi = { Empty: `Άδειο` };
var Gi = {};
Gi = { Empty: `Empty` };
var Ki = {};
Ki = { Empty: `Vacío` };
var qi = {};
qi = { Empty: `Tühjenda` };
var Ji = {};
Ji = { Empty: `Tyhjä` };
var Yi = {};
Yi = { Empty: `Vide` };
var Xi = {};
Xi = { Empty: `ריק` };
var Zi = {};
Zi = { Empty: `Prazno` };
var Qi = {};
Qi = { Empty: `Üres` };
var $i = {};
$i = { Empty: `Vuoto` };
var ea = {};
ea = { Empty: `空` };
var ta = {};
ta = { Empty: `비어 있음` };
var na = {};
na = { Empty: `Tuščias` };
var ra = {};
ra = { Empty: `Tukšs` };
var ia = {};
ia = { Empty: `Tom` };
var aa = {};
aa = { Empty: `Leeg` };
var oa = {};
oa = { Empty: `Pusty` };
var sa = {};
sa = { Empty: `Vazio` };
var ca = {};
ca = { Empty: `Vazio` };
var la = {};
la = { Empty: `Gol` };
var ua = {};
ua = { Empty: `Не заполнено` };
var da = {};
da = { Empty: `Prázdne` };
var fa = {};
fa = { Empty: `Prazen` };
var pa = {};
pa = { Empty: `Prazno` };
var ma = {};
ma = { Empty: `Tomt` };
var ha = {};
ha = { Empty: `Boş` };
var ga = {};
ga = { Empty: `Пусто` };
var _a = {};
_a = { Empty: `空` };
var va = {};
va = { Empty: `空白` };
var ya = {};
ya = {
  'ar-AE': zi,
  'bg-BG': Bi,
  'cs-CZ': Vi,
  'da-DK': Hi,
  'de-DE': Ui,
  'el-GR': Wi,
  'en-US': Gi,
  'es-ES': Ki,
  'et-EE': qi,
  'fi-FI': Ji,
  'fr-FR': Yi,
  'he-IL': Xi,
  'hr-HR': Zi,
  'hu-HU': Qi,
  'it-IT': $i,
  'ja-JP': ea,
  'ko-KR': ta,
  'lt-LT': na,
  'lv-LV': ra,
  'nb-NO': ia,
  'nl-NL': aa,
  'pl-PL': oa,
  'pt-BR': sa,
  'pt-PT': ca,
  'ro-RO': la,
  'ru-RU': ua,
  'sk-SK': da,
  'sl-SI': fa,
  'sr-SP': pa,
  'sv-SE': ma,
  'tr-TR': ha,
  'uk-UA': ga,
  'zh-CN': _a,
  'zh-TW': va,
};
function ba(e) {
  return e && e.__esModule ? e.default : e;
}
var xa = () => {};
function Sa(e) {
  let t = (0, z.useRef)(void 0),
    {
      value: n,
      textValue: r,
      minValue: i,
      maxValue: a,
      isDisabled: o,
      isReadOnly: s,
      isRequired: c,
      onIncrement: l,
      onIncrementPage: u,
      onDecrement: d,
      onDecrementPage: f,
      onDecrementToMin: p,
      onIncrementToMax: m,
    } = e,
    h = ce(ba(ya), `@react-aria/spinbutton`),
    g = (0, z.useRef)(!1),
    _ = (0, z.useCallback)(() => {
      (clearTimeout(t.current), (g.current = !1));
    }, []),
    v = it(() => {
      _();
    });
  (0, z.useEffect)(() => () => v(), []);
  let { keyboardProps: y } = ct({
      isDisabled: o || s,
      shortcuts: {
        PageUp: () => {
          if (u) u();
          else if (l) l();
          else return !1;
        },
        ArrowUp: () => {
          if (l) l();
          else return !1;
        },
        PageDown: () => {
          if (f) f();
          else if (d) d();
          else return !1;
        },
        ArrowDown: () => {
          if (d) d();
          else return !1;
        },
        Home: () => {
          if (p) p();
          else return !1;
        },
        End: () => {
          if (m) m();
          else return !1;
        },
      },
      allowRepeats: !0,
    }),
    b = (0, z.useRef)(!1),
    x = () => {
      b.current = !0;
    },
    S = () => {
      b.current = !1;
    },
    C = r === `` ? h.format(`Empty`) : (r || `${n}`).replace(`-`, `−`);
  (0, z.useEffect)(() => {
    b.current && (lt(`assertive`), be(C, `assertive`));
  }, [C]);
  let w = (0, z.useCallback)(() => {
      _();
    }, [_]),
    T = it(l ?? xa),
    E = it(d ?? xa),
    D = it(() => {
      (a === void 0 || isNaN(a) || n === void 0 || isNaN(n) || n < a) && (T(), O(60));
    }),
    O = it((e) => {
      (v(), (g.current = !0), (t.current = window.setTimeout(D, e)));
    }),
    ee = it(() => {
      (i === void 0 || isNaN(i) || n === void 0 || isNaN(n) || n > i) && (E(), te(60));
    }),
    te = it((e) => {
      (v(), (g.current = !0), (t.current = window.setTimeout(ee, e)));
    }),
    k = (e) => {
      e.preventDefault();
    },
    { addGlobalListener: A, removeAllGlobalListeners: j } = pt(),
    M = (0, z.useRef)(!1),
    [N, P] = (0, z.useState)(null);
  (0, z.useEffect)(() => {
    N === `touch` ? O(600) : N ? O(400) : N || v();
  }, [N]);
  let [ne, F] = (0, z.useState)(null);
  return (
    (0, z.useEffect)(() => {
      ne === `touch` ? te(600) : ne ? te(400) : ne || v();
    }, [ne]),
    {
      spinButtonProps: {
        role: `spinbutton`,
        'aria-valuenow': n !== void 0 && !isNaN(n) ? n : void 0,
        'aria-valuetext': C,
        'aria-valuemin': i,
        'aria-valuemax': a,
        'aria-disabled': o || void 0,
        'aria-readonly': s || void 0,
        'aria-required': c || void 0,
        ...y,
        onFocus: x,
        onBlur: S,
      },
      incrementButtonProps: {
        onPressStart: (e) => {
          (_(),
            e.pointerType === `touch`
              ? (A(window, `pointercancel`, w, { capture: !0 }), (M.current = !1), P(`touch`))
              : (l?.(), P(`mouse`)),
            A(window, `contextmenu`, k));
        },
        onPressUp: (e) => {
          (_(), e.pointerType === `touch` && (M.current = !0), j(), P(null));
        },
        onPressEnd: (e) => {
          (_(), e.pointerType === `touch` && !g.current && M.current && l?.(), (M.current = !1), P(null));
        },
        onFocus: x,
        onBlur: S,
      },
      decrementButtonProps: {
        onPressStart: (e) => {
          (_(),
            e.pointerType === `touch`
              ? (A(window, `pointercancel`, w, { capture: !0 }), (M.current = !1), F(`touch`))
              : (d?.(), F(`mouse`)));
        },
        onPressUp: (e) => {
          (_(), e.pointerType === `touch` && (M.current = !0), j(), F(null));
        },
        onPressEnd: (e) => {
          (_(), e.pointerType === `touch` && !g.current && M.current && d?.(), (M.current = !1), F(null));
        },
        onFocus: x,
        onBlur: S,
      },
    }
  );
}
var Ca = [`day`, `month`, `year`],
  wa = { hour: 1, minute: 2, second: 3 };
function Ta(e, t) {
  let { autoComplete: n, isDisabled: r, name: i } = e,
    { visuallyHiddenProps: a } = Se({ style: { position: `fixed`, top: 0, left: 0 } }),
    o = 60;
  t.granularity === `second` ? (o = 1) : t.granularity === `hour` && (o = 3600);
  let s = ``;
  t.value && (s = t.granularity === `day` ? In(t.value).toString() : G(`timeZone` in t.value ? Bn(t.value) : t.value).toString());
  let c = t.granularity === `day` ? `date` : `datetime-local`,
    l = [`hour`, `minute`, `second`],
    u = 0;
  return (
    l.includes(t.granularity) && ((u = wa[t.granularity]), (l = l.slice(0, u))),
    {
      containerProps: { ...a, 'aria-hidden': !0, 'data-react-aria-prevent-focus': !0, 'data-a11y-ignore': `aria-hidden-focus` },
      inputProps: {
        tabIndex: -1,
        autoComplete: n,
        disabled: r,
        type: c,
        form: ``,
        name: i,
        step: o,
        value: s,
        onChange: (e) => {
          let n = Ne(e).value.toString();
          if (n)
            try {
              let e = fr(n);
              if ((t.granularity === `day` && (e = dr(n)), `setSegment` in t))
                for (let n in e) (Ca.includes(n) && t.setSegment(n, e[n]), l.includes(n) && t.setSegment(n, e[n]));
              t.setValue(e);
            } catch {}
        },
      },
    }
  );
}
function Ea(e) {
  let { state: t } = e,
    { containerProps: n, inputProps: r } = Ta({ ...e }, t);
  return z.createElement(`div`, { ...n, 'data-testid': `hidden-dateinput-container` }, z.createElement(`input`, r));
}
var Da = {};
Da = {
  calendar: `التقويم`,
  day: `يوم`,
  dayPeriod: `ص/م`,
  endDate: `تاريخ الانتهاء`,
  era: `العصر`,
  hour: `الساعات`,
  minute: `الدقائق`,
  month: `الشهر`,
  second: `الثواني`,
  selectedDateDescription: (e) => `\u{62A}\u{627}\u{631}\u{64A}\u{62E} \u{645}\u{62D}\u{62F}\u{62F}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{627}\u{644}\u{645}\u{62F}\u{649} \u{627}\u{644}\u{632}\u{645}\u{646}\u{64A} \u{627}\u{644}\u{645}\u{62D}\u{62F}\u{62F}: ${e.startDate} \u{625}\u{644}\u{649} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{627}\u{644}\u{648}\u{642}\u{62A} \u{627}\u{644}\u{645}\u{62D}\u{62F}\u{62F}: ${e.time}`,
  startDate: `تاريخ البدء`,
  timeZoneName: `التوقيت`,
  weekday: `اليوم`,
  year: `السنة`,
};
var Oa = {};
Oa = {
  calendar: `Календар`,
  day: `ден`,
  dayPeriod: `пр.об./сл.об.`,
  endDate: `Крайна дата`,
  era: `ера`,
  hour: `час`,
  minute: `минута`,
  month: `месец`,
  second: `секунда`,
  selectedDateDescription: (e) => `\u{418}\u{437}\u{431}\u{440}\u{430}\u{43D}\u{430} \u{434}\u{430}\u{442}\u{430}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{418}\u{437}\u{431}\u{440}\u{430}\u{43D} \u{434}\u{438}\u{430}\u{43F}\u{430}\u{437}\u{43E}\u{43D}: ${e.startDate} \u{434}\u{43E} ${e.endDate}`,
  selectedTimeDescription: (e) =>
    `\u{418}\u{437}\u{431}\u{440}\u{430}\u{43D}\u{43E} \u{432}\u{440}\u{435}\u{43C}\u{435}: ${e.time}`,
  startDate: `Начална дата`,
  timeZoneName: `часова зона`,
  weekday: `ден от седмицата`,
  year: `година`,
};
var ka = {};
ka = {
  calendar: `Kalendář`,
  day: `den`,
  dayPeriod: `část dne`,
  endDate: `Konečné datum`,
  era: `letopočet`,
  hour: `hodina`,
  minute: `minuta`,
  month: `měsíc`,
  second: `sekunda`,
  selectedDateDescription: (e) => `Vybran\xe9 datum: ${e.date}`,
  selectedRangeDescription: (e) => `Vybran\xe9 obdob\xed: ${e.startDate} a\u{17E} ${e.endDate}`,
  selectedTimeDescription: (e) => `Vybran\xfd \u{10D}as: ${e.time}`,
  startDate: `Počáteční datum`,
  timeZoneName: `časové pásmo`,
  weekday: `den v týdnu`,
  year: `rok`,
};
var Aa = {};
Aa = {
  calendar: `Kalender`,
  day: `dag`,
  dayPeriod: `AM/PM`,
  endDate: `Slutdato`,
  era: `æra`,
  hour: `time`,
  minute: `minut`,
  month: `måned`,
  second: `sekund`,
  selectedDateDescription: (e) => `Valgt dato: ${e.date}`,
  selectedRangeDescription: (e) => `Valgt interval: ${e.startDate} til ${e.endDate}`,
  selectedTimeDescription: (e) => `Valgt tidspunkt: ${e.time}`,
  startDate: `Startdato`,
  timeZoneName: `tidszone`,
  weekday: `ugedag`,
  year: `år`,
};
var ja = {};
ja = {
  calendar: `Kalender`,
  day: `Tag`,
  dayPeriod: `Tageshälfte`,
  endDate: `Enddatum`,
  era: `Epoche`,
  hour: `Stunde`,
  minute: `Minute`,
  month: `Monat`,
  second: `Sekunde`,
  selectedDateDescription: (e) => `Ausgew\xe4hltes Datum: ${e.date}`,
  selectedRangeDescription: (e) => `Ausgew\xe4hlter Bereich: ${e.startDate} bis ${e.endDate}`,
  selectedTimeDescription: (e) => `Ausgew\xe4hlte Zeit: ${e.time}`,
  startDate: `Startdatum`,
  timeZoneName: `Zeitzone`,
  weekday: `Wochentag`,
  year: `Jahr`,
};
var Ma = {};
Ma = {
  calendar: `Ημερολόγιο`,
  day: `ημέρα`,
  dayPeriod: `π.μ./μ.μ.`,
  endDate: `Ημερομηνία λήξης`,
  era: `περίοδος`,
  hour: `ώρα`,
  minute: `λεπτό`,
  month: `μήνας`,
  second: `δευτερόλεπτο`,
  selectedDateDescription: (e) =>
    `\u{395}\u{3C0}\u{3B9}\u{3BB}\u{3B5}\u{3B3}\u{3BC}\u{3AD}\u{3BD}\u{3B7} \u{3B7}\u{3BC}\u{3B5}\u{3C1}\u{3BF}\u{3BC}\u{3B7}\u{3BD}\u{3AF}\u{3B1}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{395}\u{3C0}\u{3B9}\u{3BB}\u{3B5}\u{3B3}\u{3BC}\u{3AD}\u{3BD}\u{3BF} \u{3B5}\u{3CD}\u{3C1}\u{3BF}\u{3C2}: ${e.startDate} \u{3AD}\u{3C9}\u{3C2} ${e.endDate}`,
  selectedTimeDescription: (e) =>
    `\u{395}\u{3C0}\u{3B9}\u{3BB}\u{3B5}\u{3B3}\u{3BC}\u{3AD}\u{3BD}\u{3B7} \u{3CE}\u{3C1}\u{3B1}: ${e.time}`,
  startDate: `Ημερομηνία έναρξης`,
  timeZoneName: `ζώνη ώρας`,
  weekday: `καθημερινή`,
  year: `έτος`,
};
var Na = {};
Na = {
  era: `era`,
  year: `year`,
  month: `month`,
  day: `day`,
  hour: `hour`,
  minute: `minute`,
  second: `second`,
  dayPeriod: `AM/PM`,
  calendar: `Calendar`,
  startDate: `Start Date`,
  endDate: `End Date`,
  weekday: `day of the week`,
  timeZoneName: `time zone`,
  selectedDateDescription: (e) => `Selected Date: ${e.date}`,
  selectedRangeDescription: (e) => `Selected Range: ${e.startDate} to ${e.endDate}`,
  selectedTimeDescription: (e) => `Selected Time: ${e.time}`,
};
var Pa = {};
Pa = {
  calendar: `Calendario`,
  day: `día`,
  dayPeriod: `a.\xA0m./p.\xA0m.`,
  endDate: `Fecha final`,
  era: `era`,
  hour: `hora`,
  minute: `minuto`,
  month: `mes`,
  second: `segundo`,
  selectedDateDescription: (e) => `Fecha seleccionada: ${e.date}`,
  selectedRangeDescription: (e) => `Rango seleccionado: ${e.startDate} a ${e.endDate}`,
  selectedTimeDescription: (e) => `Hora seleccionada: ${e.time}`,
  startDate: `Fecha de inicio`,
  timeZoneName: `zona horaria`,
  weekday: `día de la semana`,
  year: `año`,
};
var Fa = {};
Fa = {
  calendar: `Kalender`,
  day: `päev`,
  dayPeriod: `enne/pärast lõunat`,
  endDate: `Lõppkuupäev`,
  era: `ajastu`,
  hour: `tund`,
  minute: `minut`,
  month: `kuu`,
  second: `sekund`,
  selectedDateDescription: (e) => `Valitud kuup\xe4ev: ${e.date}`,
  selectedRangeDescription: (e) => `Valitud vahemik: ${e.startDate} kuni ${e.endDate}`,
  selectedTimeDescription: (e) => `Valitud aeg: ${e.time}`,
  startDate: `Alguskuupäev`,
  timeZoneName: `ajavöönd`,
  weekday: `nädalapäev`,
  year: `aasta`,
};
var Ia = {};
Ia = {
  calendar: `Kalenteri`,
  day: `päivä`,
  dayPeriod: `vuorokaudenaika`,
  endDate: `Päättymispäivä`,
  era: `aikakausi`,
  hour: `tunti`,
  minute: `minuutti`,
  month: `kuukausi`,
  second: `sekunti`,
  selectedDateDescription: (e) => `Valittu p\xe4iv\xe4m\xe4\xe4r\xe4: ${e.date}`,
  selectedRangeDescription: (e) => `Valittu aikav\xe4li: ${e.startDate} \u{2013} ${e.endDate}`,
  selectedTimeDescription: (e) => `Valittu aika: ${e.time}`,
  startDate: `Alkamispäivä`,
  timeZoneName: `aikavyöhyke`,
  weekday: `viikonpäivä`,
  year: `vuosi`,
};
var La = {};
La = {
  calendar: `Calendrier`,
  day: `jour`,
  dayPeriod: `cadran`,
  endDate: `Date de fin`,
  era: `ère`,
  hour: `heure`,
  minute: `minute`,
  month: `mois`,
  second: `seconde`,
  selectedDateDescription: (e) => `Date s\xe9lectionn\xe9e\xa0: ${e.date}`,
  selectedRangeDescription: (e) => `Plage s\xe9lectionn\xe9e\xa0: ${e.startDate} au ${e.endDate}`,
  selectedTimeDescription: (e) => `Heure choisie\xa0: ${e.time}`,
  startDate: `Date de début`,
  timeZoneName: `fuseau horaire`,
  weekday: `jour de la semaine`,
  year: `année`,
};
var Ra = {};
Ra = {
  calendar: `לוח שנה`,
  day: `יום`,
  dayPeriod: `לפנה״צ/אחה״צ`,
  endDate: `תאריך סיום`,
  era: `תקופה`,
  hour: `שעה`,
  minute: `דקה`,
  month: `חודש`,
  second: `שנייה`,
  selectedDateDescription: (e) => `\u{5EA}\u{5D0}\u{5E8}\u{5D9}\u{5DA} \u{5E0}\u{5D1}\u{5D7}\u{5E8}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{5D8}\u{5D5}\u{5D5}\u{5D7} \u{5E0}\u{5D1}\u{5D7}\u{5E8}: ${e.startDate} \u{5E2}\u{5D3} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{5D6}\u{5DE}\u{5DF} \u{5E0}\u{5D1}\u{5D7}\u{5E8}: ${e.time}`,
  startDate: `תאריך התחלה`,
  timeZoneName: `אזור זמן`,
  weekday: `יום בשבוע`,
  year: `שנה`,
};
var za = {};
za = {
  calendar: `Kalendar`,
  day: `dan`,
  dayPeriod: `AM/PM`,
  endDate: `Datum završetka`,
  era: `era`,
  hour: `sat`,
  minute: `minuta`,
  month: `mjesec`,
  second: `sekunda`,
  selectedDateDescription: (e) => `Odabrani datum: ${e.date}`,
  selectedRangeDescription: (e) => `Odabrani raspon: ${e.startDate} do ${e.endDate}`,
  selectedTimeDescription: (e) => `Odabrano vrijeme: ${e.time}`,
  startDate: `Datum početka`,
  timeZoneName: `vremenska zona`,
  weekday: `dan u tjednu`,
  year: `godina`,
};
var Ba = {};
Ba = {
  calendar: `Naptár`,
  day: `nap`,
  dayPeriod: `napszak`,
  endDate: `Befejező dátum`,
  era: `éra`,
  hour: `óra`,
  minute: `perc`,
  month: `hónap`,
  second: `másodperc`,
  selectedDateDescription: (e) => `Kijel\xf6lt d\xe1tum: ${e.date}`,
  selectedRangeDescription: (e) => `Kijel\xf6lt tartom\xe1ny: ${e.startDate}\u{2013}${e.endDate}`,
  selectedTimeDescription: (e) => `Kijel\xf6lt id\u{151}: ${e.time}`,
  startDate: `Kezdő dátum`,
  timeZoneName: `időzóna`,
  weekday: `hét napja`,
  year: `év`,
};
var Va = {};
Va = {
  calendar: `Calendario`,
  day: `giorno`,
  dayPeriod: `AM/PM`,
  endDate: `Data finale`,
  era: `era`,
  hour: `ora`,
  minute: `minuto`,
  month: `mese`,
  second: `secondo`,
  selectedDateDescription: (e) => `Data selezionata: ${e.date}`,
  selectedRangeDescription: (e) => `Intervallo selezionato: da ${e.startDate} a ${e.endDate}`,
  selectedTimeDescription: (e) => `Ora selezionata: ${e.time}`,
  startDate: `Data iniziale`,
  timeZoneName: `fuso orario`,
  weekday: `giorno della settimana`,
  year: `anno`,
};
var Ha = {};
Ha = {
  calendar: `カレンダー`,
  day: `日`,
  dayPeriod: `午前/午後`,
  endDate: `終了日`,
  era: `時代`,
  hour: `時`,
  minute: `分`,
  month: `月`,
  second: `秒`,
  selectedDateDescription: (e) => `\u{9078}\u{629E}\u{3057}\u{305F}\u{65E5}\u{4ED8} : ${e.date}`,
  selectedRangeDescription: (e) => `\u{9078}\u{629E}\u{7BC4}\u{56F2} : ${e.startDate} \u{304B}\u{3089} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{9078}\u{629E}\u{3057}\u{305F}\u{6642}\u{9593} : ${e.time}`,
  startDate: `開始日`,
  timeZoneName: `タイムゾーン`,
  weekday: `曜日`,
  year: `年`,
};
var Ua = {};
Ua = {
  calendar: `달력`,
  day: `일`,
  dayPeriod: `오전/오후`,
  endDate: `종료일`,
  era: `연호`,
  hour: `시`,
  minute: `분`,
  month: `월`,
  second: `초`,
  selectedDateDescription: (e) => `\u{C120}\u{D0DD} \u{C77C}\u{C790}: ${e.date}`,
  selectedRangeDescription: (e) => `\u{C120}\u{D0DD} \u{BC94}\u{C704}: ${e.startDate} ~ ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{C120}\u{D0DD} \u{C2DC}\u{AC04}: ${e.time}`,
  startDate: `시작일`,
  timeZoneName: `시간대`,
  weekday: `요일`,
  year: `년`,
};
var Wa = {};
Wa = {
  calendar: `Kalendorius`,
  day: `diena`,
  dayPeriod: `iki pietų / po pietų`,
  endDate: `Pabaigos data`,
  era: `era`,
  hour: `valanda`,
  minute: `minutė`,
  month: `mėnuo`,
  second: `sekundė`,
  selectedDateDescription: (e) => `Pasirinkta data: ${e.date}`,
  selectedRangeDescription: (e) => `Pasirinktas intervalas: nuo ${e.startDate} iki ${e.endDate}`,
  selectedTimeDescription: (e) => `Pasirinktas laikas: ${e.time}`,
  startDate: `Pradžios data`,
  timeZoneName: `laiko juosta`,
  weekday: `savaitės diena`,
  year: `metai`,
};
var Ga = {};
Ga = {
  calendar: `Kalendārs`,
  day: `diena`,
  dayPeriod: `priekšpusdienā/pēcpusdienā`,
  endDate: `Beigu datums`,
  era: `ēra`,
  hour: `stundas`,
  minute: `minūtes`,
  month: `mēnesis`,
  second: `sekundes`,
  selectedDateDescription: (e) => `Atlas\u{12B}tais datums: ${e.date}`,
  selectedRangeDescription: (e) => `Atlas\u{12B}tais diapazons: no ${e.startDate} l\u{12B}dz ${e.endDate}`,
  selectedTimeDescription: (e) => `Atlas\u{12B}tais laiks: ${e.time}`,
  startDate: `Sākuma datums`,
  timeZoneName: `laika josla`,
  weekday: `nedēļas diena`,
  year: `gads`,
};
var Ka = {};
Ka = {
  calendar: `Kalender`,
  day: `dag`,
  dayPeriod: `a.m./p.m.`,
  endDate: `Sluttdato`,
  era: `tidsalder`,
  hour: `time`,
  minute: `minutt`,
  month: `måned`,
  second: `sekund`,
  selectedDateDescription: (e) => `Valgt dato: ${e.date}`,
  selectedRangeDescription: (e) => `Valgt omr\xe5de: ${e.startDate} til ${e.endDate}`,
  selectedTimeDescription: (e) => `Valgt tid: ${e.time}`,
  startDate: `Startdato`,
  timeZoneName: `tidssone`,
  weekday: `ukedag`,
  year: `år`,
};
var qa = {};
qa = {
  calendar: `Kalender`,
  day: `dag`,
  dayPeriod: `a.m./p.m.`,
  endDate: `Einddatum`,
  era: `tijdperk`,
  hour: `uur`,
  minute: `minuut`,
  month: `maand`,
  second: `seconde`,
  selectedDateDescription: (e) => `Geselecteerde datum: ${e.date}`,
  selectedRangeDescription: (e) => `Geselecteerd bereik: ${e.startDate} tot ${e.endDate}`,
  selectedTimeDescription: (e) => `Geselecteerde tijd: ${e.time}`,
  startDate: `Startdatum`,
  timeZoneName: `tijdzone`,
  weekday: `dag van de week`,
  year: `jaar`,
};
var Ja = {};
Ja = {
  calendar: `Kalendarz`,
  day: `dzień`,
  dayPeriod: `rano / po południu / wieczorem`,
  endDate: `Data końcowa`,
  era: `era`,
  hour: `godzina`,
  minute: `minuta`,
  month: `miesiąc`,
  second: `sekunda`,
  selectedDateDescription: (e) => `Wybrana data: ${e.date}`,
  selectedRangeDescription: (e) => `Wybrany zakres: ${e.startDate} do ${e.endDate}`,
  selectedTimeDescription: (e) => `Wybrany czas: ${e.time}`,
  startDate: `Data początkowa`,
  timeZoneName: `strefa czasowa`,
  weekday: `dzień tygodnia`,
  year: `rok`,
};
var Ya = {};
Ya = {
  calendar: `Calendário`,
  day: `dia`,
  dayPeriod: `AM/PM`,
  endDate: `Data final`,
  era: `era`,
  hour: `hora`,
  minute: `minuto`,
  month: `mês`,
  second: `segundo`,
  selectedDateDescription: (e) => `Data selecionada: ${e.date}`,
  selectedRangeDescription: (e) => `Intervalo selecionado: ${e.startDate} a ${e.endDate}`,
  selectedTimeDescription: (e) => `Hora selecionada: ${e.time}`,
  startDate: `Data inicial`,
  timeZoneName: `fuso horário`,
  weekday: `dia da semana`,
  year: `ano`,
};
var Xa = {};
Xa = {
  calendar: `Calendário`,
  day: `dia`,
  dayPeriod: `am/pm`,
  endDate: `Data de Término`,
  era: `era`,
  hour: `hora`,
  minute: `minuto`,
  month: `mês`,
  second: `segundo`,
  selectedDateDescription: (e) => `Data selecionada: ${e.date}`,
  selectedRangeDescription: (e) => `Intervalo selecionado: ${e.startDate} a ${e.endDate}`,
  selectedTimeDescription: (e) => `Hora selecionada: ${e.time}`,
  startDate: `Data de Início`,
  timeZoneName: `fuso horário`,
  weekday: `dia da semana`,
  year: `ano`,
};
var Za = {};
Za = {
  calendar: `Calendar`,
  day: `zi`,
  dayPeriod: `a.m/p.m.`,
  endDate: `Dată final`,
  era: `eră`,
  hour: `oră`,
  minute: `minut`,
  month: `lună`,
  second: `secundă`,
  selectedDateDescription: (e) => `Dat\u{103} selectat\u{103}: ${e.date}`,
  selectedRangeDescription: (e) => `Interval selectat: de la ${e.startDate} p\xe2n\u{103} la ${e.endDate}`,
  selectedTimeDescription: (e) => `Ora selectat\u{103}: ${e.time}`,
  startDate: `Dată început`,
  timeZoneName: `fus orar`,
  weekday: `ziua din săptămână`,
  year: `an`,
};
var Qa = {};
Qa = {
  calendar: `Календарь`,
  day: `день`,
  dayPeriod: `AM/PM`,
  endDate: `Дата окончания`,
  era: `эра`,
  hour: `час`,
  minute: `минута`,
  month: `месяц`,
  second: `секунда`,
  selectedDateDescription: (e) =>
    `\u{412}\u{44B}\u{431}\u{440}\u{430}\u{43D}\u{43D}\u{430}\u{44F} \u{434}\u{430}\u{442}\u{430}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{412}\u{44B}\u{431}\u{440}\u{430}\u{43D}\u{43D}\u{44B}\u{439} \u{434}\u{438}\u{430}\u{43F}\u{430}\u{437}\u{43E}\u{43D}: \u{441} ${e.startDate} \u{43F}\u{43E} ${e.endDate}`,
  selectedTimeDescription: (e) =>
    `\u{412}\u{44B}\u{431}\u{440}\u{430}\u{43D}\u{43D}\u{43E}\u{435} \u{432}\u{440}\u{435}\u{43C}\u{44F}: ${e.time}`,
  startDate: `Дата начала`,
  timeZoneName: `часовой пояс`,
  weekday: `день недели`,
  year: `год`,
};
var $a = {};
$a = {
  calendar: `Kalendár`,
  day: `deň`,
  dayPeriod: `AM/PM`,
  endDate: `Dátum ukončenia`,
  era: `letopočet`,
  hour: `hodina`,
  minute: `minúta`,
  month: `mesiac`,
  second: `sekunda`,
  selectedDateDescription: (e) => `Vybrat\xfd d\xe1tum: ${e.date}`,
  selectedRangeDescription: (e) => `Vybrat\xfd rozsah: od ${e.startDate} do ${e.endDate}`,
  selectedTimeDescription: (e) => `Vybrat\xfd \u{10D}as: ${e.time}`,
  startDate: `Dátum začatia`,
  timeZoneName: `časové pásmo`,
  weekday: `deň týždňa`,
  year: `rok`,
};
var eo = {};
eo = {
  calendar: `Koledar`,
  day: `dan`,
  dayPeriod: `dop/pop`,
  endDate: `Datum konca`,
  era: `doba`,
  hour: `ura`,
  minute: `minuta`,
  month: `mesec`,
  second: `sekunda`,
  selectedDateDescription: (e) => `Izbrani datum: ${e.date}`,
  selectedRangeDescription: (e) => `Izbrano obmo\u{10D}je: ${e.startDate} do ${e.endDate}`,
  selectedTimeDescription: (e) => `Izbrani \u{10D}as: ${e.time}`,
  startDate: `Datum začetka`,
  timeZoneName: `časovni pas`,
  weekday: `dan v tednu`,
  year: `leto`,
};
var to = {};
to = {
  calendar: `Kalendar`,
  day: `дан`,
  dayPeriod: `пре подне/по подне`,
  endDate: `Datum završetka`,
  era: `ера`,
  hour: `сат`,
  minute: `минут`,
  month: `месец`,
  second: `секунд`,
  selectedDateDescription: (e) => `Izabrani datum: ${e.date}`,
  selectedRangeDescription: (e) => `Izabrani opseg: od ${e.startDate} do ${e.endDate}`,
  selectedTimeDescription: (e) => `Izabrano vreme: ${e.time}`,
  startDate: `Datum početka`,
  timeZoneName: `временска зона`,
  weekday: `дан у недељи`,
  year: `година`,
};
var no = {};
no = {
  calendar: `Kalender`,
  day: `dag`,
  dayPeriod: `fm/em`,
  endDate: `Slutdatum`,
  era: `era`,
  hour: `timme`,
  minute: `minut`,
  month: `månad`,
  second: `sekund`,
  selectedDateDescription: (e) => `Valt datum: ${e.date}`,
  selectedRangeDescription: (e) => `Valt intervall: ${e.startDate} till ${e.endDate}`,
  selectedTimeDescription: (e) => `Vald tid: ${e.time}`,
  startDate: `Startdatum`,
  timeZoneName: `tidszon`,
  weekday: `veckodag`,
  year: `år`,
};
var ro = {};
ro = {
  calendar: `Takvim`,
  day: `gün`,
  dayPeriod: `ÖÖ/ÖS`,
  endDate: `Bitiş Tarihi`,
  era: `çağ`,
  hour: `saat`,
  minute: `dakika`,
  month: `ay`,
  second: `saniye`,
  selectedDateDescription: (e) => `Se\xe7ilen Tarih: ${e.date}`,
  selectedRangeDescription: (e) => `Se\xe7ilen Aral\u{131}k: ${e.startDate} - ${e.endDate}`,
  selectedTimeDescription: (e) => `Se\xe7ilen Zaman: ${e.time}`,
  startDate: `Başlangıç Tarihi`,
  timeZoneName: `saat dilimi`,
  weekday: `haftanın günü`,
  year: `yıl`,
};
var io = {};
io = {
  calendar: `Календар`,
  day: `день`,
  dayPeriod: `дп/пп`,
  endDate: `Дата завершення`,
  era: `ера`,
  hour: `година`,
  minute: `хвилина`,
  month: `місяць`,
  second: `секунда`,
  selectedDateDescription: (e) => `\u{412}\u{438}\u{431}\u{440}\u{430}\u{43D}\u{430} \u{434}\u{430}\u{442}\u{430}: ${e.date}`,
  selectedRangeDescription: (e) =>
    `\u{412}\u{438}\u{431}\u{440}\u{430}\u{43D}\u{438}\u{439} \u{434}\u{456}\u{430}\u{43F}\u{430}\u{437}\u{43E}\u{43D}: ${e.startDate} \u{2014} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{412}\u{438}\u{431}\u{440}\u{430}\u{43D}\u{438}\u{439} \u{447}\u{430}\u{441}: ${e.time}`,
  startDate: `Дата початку`,
  timeZoneName: `часовий пояс`,
  weekday: `день тижня`,
  year: `рік`,
};
var ao = {};
ao = {
  calendar: `日历`,
  day: `日`,
  dayPeriod: `上午/下午`,
  endDate: `结束日期`,
  era: `纪元`,
  hour: `小时`,
  minute: `分钟`,
  month: `月`,
  second: `秒`,
  selectedDateDescription: (e) => `\u{9009}\u{5B9A}\u{7684}\u{65E5}\u{671F}\u{FF1A}${e.date}`,
  selectedRangeDescription: (e) => `\u{9009}\u{5B9A}\u{7684}\u{8303}\u{56F4}\u{FF1A}${e.startDate} \u{81F3} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{9009}\u{5B9A}\u{7684}\u{65F6}\u{95F4}\u{FF1A}${e.time}`,
  startDate: `开始日期`,
  timeZoneName: `时区`,
  weekday: `工作日`,
  year: `年`,
};
var oo = {};
oo = {
  calendar: `日曆`,
  day: `日`,
  dayPeriod: `上午/下午`,
  endDate: `結束日期`,
  era: `纪元`,
  hour: `小时`,
  minute: `分钟`,
  month: `月`,
  second: `秒`,
  selectedDateDescription: (e) => `\u{9078}\u{5B9A}\u{7684}\u{65E5}\u{671F}\u{FF1A}${e.date}`,
  selectedRangeDescription: (e) => `\u{9078}\u{5B9A}\u{7684}\u{7BC4}\u{570D}\u{FF1A}${e.startDate} \u{81F3} ${e.endDate}`,
  selectedTimeDescription: (e) => `\u{9078}\u{5B9A}\u{7684}\u{6642}\u{9593}\u{FF1A}${e.time}`,
  startDate: `開始日期`,
  timeZoneName: `时区`,
  weekday: `工作日`,
  year: `年`,
};
var so = {};
so = {
  'ar-AE': Da,
  'bg-BG': Oa,
  'cs-CZ': ka,
  'da-DK': Aa,
  'de-DE': ja,
  'el-GR': Ma,
  'en-US': Na,
  'es-ES': Pa,
  'et-EE': Fa,
  'fi-FI': Ia,
  'fr-FR': La,
  'he-IL': Ra,
  'hr-HR': za,
  'hu-HU': Ba,
  'it-IT': Va,
  'ja-JP': Ha,
  'ko-KR': Ua,
  'lt-LT': Wa,
  'lv-LV': Ga,
  'nb-NO': Ka,
  'nl-NL': qa,
  'pl-PL': Ja,
  'pt-BR': Ya,
  'pt-PT': Xa,
  'ro-RO': Za,
  'ru-RU': Qa,
  'sk-SK': $a,
  'sl-SI': eo,
  'sr-SP': to,
  'sv-SE': no,
  'tr-TR': ro,
  'uk-UA': io,
  'zh-CN': ao,
  'zh-TW': oo,
};
function co(e, t, n) {
  let { direction: r } = fe(),
    i = (0, z.useMemo)(() => ie(t), [t]),
    { keyboardProps: a } = ct({
      shortcuts: {
        'Alt+ArrowDown': () => {
          if (`setOpen` in e) e.setOpen(!0);
          else return !1;
        },
        'Alt+ArrowUp': () => {
          if (`setOpen` in e) e.setOpen(!0);
          else return !1;
        },
        ArrowLeft: (e) => {
          if (n) return !1;
          if (r === `rtl`) {
            if (t.current) {
              let n = Ne(e),
                r = lo(t.current, n.getBoundingClientRect().left, -1);
              if (r) {
                r.focus();
                return;
              }
            }
          } else {
            i.focusPrevious();
            return;
          }
          return !1;
        },
        ArrowRight: (e) => {
          if (n) return !1;
          if (r === `rtl`) {
            if (t.current) {
              let n = Ne(e),
                r = lo(t.current, n.getBoundingClientRect().left, 1);
              if (r) {
                r.focus();
                return;
              }
            }
          } else {
            i.focusNext();
            return;
          }
          return !1;
        },
      },
      allowRepeats: !0,
    }),
    o = () => {
      if (!t.current) return;
      let e = window.event ? Ne(window.event) : null,
        n = nt(t.current, { tabbable: !0 });
      if (((e &&= ((n.currentNode = e), n.previousNode())), !e)) {
        let t;
        do ((t = n.lastChild()), t && (e = t));
        while (t);
      }
      for (; e?.hasAttribute(`data-placeholder`);) {
        let t = n.previousNode();
        if (t && t.hasAttribute(`data-placeholder`)) e = t;
        else break;
      }
      e && e.focus();
    },
    { pressProps: s } = st({
      preventFocusOnPress: !0,
      allowTextSelectionOnPress: !0,
      onPressStart(e) {
        e.pointerType === `mouse` && o();
      },
      onPress(e) {
        (e.pointerType === `touch` || e.pointerType === `pen`) && o();
      },
    });
  return Ue(s, a);
}
function lo(e, t, n) {
  let r = nt(e, { tabbable: !0 }),
    i = r.nextNode(),
    a = null,
    o = 1 / 0;
  for (; i;) {
    let e = i.getBoundingClientRect().left - t,
      s = Math.abs(e);
    (Math.sign(e) === n && s < o && ((a = i), (o = s)), (i = r.nextNode()));
  }
  return a;
}
function uo(e) {
  return e && e.__esModule ? e.default : e;
}
var fo = new WeakMap(),
  po = `__reactAriaDateFieldRole`,
  mo = `__reactAriaDateFieldFocusManager`;
function ho(e, t, n) {
  let { isInvalid: r, validationErrors: i, validationDetails: a } = t.displayValidation,
    {
      labelProps: o,
      fieldProps: s,
      descriptionProps: c,
      errorMessageProps: l,
    } = At({ ...e, labelElementType: `span`, isInvalid: r, errorMessage: e.errorMessage || i }),
    u = (0, z.useRef)(null),
    { focusWithinProps: d } = ht({
      ...e,
      onFocusWithin(n) {
        ((u.current = t.value), e.onFocus?.(n));
      },
      onBlurWithin: (n) => {
        (t.confirmPlaceholder(), t.value !== u.current && t.commitValidation(), e.onBlur?.(n));
      },
      onFocusWithinChange: e.onFocusChange,
    }),
    f = ce(uo(so), `@react-aria/datepicker`),
    p = t.maxGranularity === `hour` ? `selectedTimeDescription` : `selectedDateDescription`,
    m = t.maxGranularity === `hour` ? `time` : `date`,
    h = t.value ? f.format(p, { [m]: t.formatValue({ month: `long` }) }) : ``,
    g = je(h),
    _ =
      e.__reactAriaDateFieldRole === `presentation`
        ? s[`aria-describedby`]
        : [g[`aria-describedby`], s[`aria-describedby`]].filter(Boolean).join(` `) || void 0,
    v = e[mo],
    y = (0, z.useMemo)(() => v || ie(n), [v, n]),
    b = co(t, n, e[po] === `presentation`);
  fo.set(t, {
    ariaLabel: e[`aria-label`],
    ariaLabelledBy: [o.id, e[`aria-labelledby`]].filter(Boolean).join(` `) || void 0,
    ariaDescribedBy: _,
    focusManager: y,
  });
  let x = (0, z.useRef)(e.autoFocus),
    S;
  ((S =
    e.__reactAriaDateFieldRole === `presentation`
      ? { role: `presentation` }
      : Ue(s, { role: `group`, 'aria-disabled': e.isDisabled || void 0, 'aria-describedby': _ })),
    (0, z.useEffect)(() => {
      (x.current && y.focusFirst(), (x.current = !1));
    }, [y]),
    Vt(e.inputRef, t.defaultValue, t.setValue),
    Ft(
      {
        ...e,
        focus() {
          y.focusFirst();
        },
      },
      t,
      e.inputRef,
    ));
  let C = { type: `hidden`, name: e.name, form: e.form, value: t.value?.toString() || ``, disabled: e.isDisabled };
  e.validationBehavior === `native` && ((C.type = `text`), (C.hidden = !0), (C.required = e.isRequired), (C.onChange = () => {}));
  let w = et(e);
  return {
    labelProps: {
      ...o,
      onClick: () => {
        y.focusFirst();
      },
    },
    fieldProps: Ue(w, S, b, d, { onKeyDown: e.onKeyDown, onKeyUp: e.onKeyUp, style: { unicodeBidi: `isolate` } }),
    inputProps: C,
    descriptionProps: c,
    errorMessageProps: l,
    isInvalid: r,
    validationErrors: i,
    validationDetails: a,
  };
}
function go(e) {
  return e && e.__esModule ? e.default : e;
}
function _o() {
  let { locale: e } = fe(),
    t = Fe(go(so), `@react-aria/datepicker`);
  return (0, z.useMemo)(() => {
    try {
      return new Intl.DisplayNames(e, { type: `dateTimeField` });
    } catch {
      return new vo(e, t);
    }
  }, [e, t]);
}
var vo = class {
  constructor(e, t) {
    ((this.locale = e), (this.dictionary = t));
  }
  of(e) {
    return this.dictionary.getStringForLocale(e, this.locale);
  }
};
function yo(e, t, n) {
  let r = (0, z.useRef)(``),
    { locale: i, direction: a } = fe(),
    o = _o(),
    { ariaLabel: s, ariaLabelledBy: c, ariaDescribedBy: l, focusManager: u } = fo.get(t),
    d = e.isPlaceholder ? `` : e.text,
    f = (0, z.useMemo)(() => t.dateFormatter.resolvedOptions(), [t.dateFormatter]),
    p = Li({ month: `long`, timeZone: f.timeZone }),
    m = Li({ hour: `numeric`, hour12: f.hour12, timeZone: f.timeZone });
  if (e.type === `month` && !e.isPlaceholder) {
    let e = p.format(t.dateValue);
    d = e === d ? e : `${d} \u{2013} ${e}`;
  } else e.type === `hour` && !e.isPlaceholder && (d = m.format(t.dateValue));
  let { spinButtonProps: h } = Sa({
      value: e.value ?? void 0,
      textValue: d,
      minValue: e.minValue,
      maxValue: e.maxValue,
      isDisabled: t.isDisabled,
      isReadOnly: t.isReadOnly || !e.isEditable,
      isRequired: t.isRequired,
      onIncrement: () => {
        ((r.current = ``), t.increment(e.type));
      },
      onDecrement: () => {
        ((r.current = ``), t.decrement(e.type));
      },
      onIncrementPage: () => {
        ((r.current = ``), t.incrementPage(e.type));
      },
      onDecrementPage: () => {
        ((r.current = ``), t.decrementPage(e.type));
      },
      onIncrementToMax: () => {
        ((r.current = ``), t.incrementToMax(e.type));
      },
      onDecrementToMin: () => {
        ((r.current = ``), t.decrementToMin(e.type));
      },
    }),
    g = (0, z.useMemo)(() => new tn(i, { maximumFractionDigits: 0 }), [i]),
    _ = () => {
      if ((e.text === e.placeholder && u.focusPrevious(), g.isValidPartialNumber(e.text) && !t.isReadOnly && !e.isPlaceholder)) {
        let n = e.text.slice(0, -1),
          i = g.parse(n);
        ((n = i === 0 ? `` : n), n.length === 0 || i === 0 ? t.clearSegment(e.type) : t.setSegment(e.type, i), (r.current = n));
      } else (e.type === `dayPeriod` || e.type === `era`) && t.clearSegment(e.type);
    },
    { keyboardProps: v } = ct({
      shortcuts: {
        Backspace: () => {
          _();
        },
        Delete: () => {
          _();
        },
        'Mod+a': () => {},
      },
      allowRepeats: !0,
    }),
    { startsWith: y } = M({ sensitivity: `base` }),
    b = Li({ hour: `numeric`, hour12: !0 }),
    x = (0, z.useMemo)(() => {
      let e = new Date();
      return (e.setHours(0), b.formatToParts(e).find((e) => e.type === `dayPeriod`).value);
    }, [b]),
    S = (0, z.useMemo)(() => {
      let e = new Date();
      return (e.setHours(12), b.formatToParts(e).find((e) => e.type === `dayPeriod`).value);
    }, [b]),
    C = Li({ year: `numeric`, era: `narrow`, timeZone: `UTC` }),
    w = (0, z.useMemo)(() => {
      if (e.type !== `era`) return [];
      let n = K(new Y(1, 1, 1), t.calendar),
        r = t.calendar.getEras().map((e) => {
          let t = n.set({ year: 1, month: 1, day: 1, era: e }).toDate(`UTC`);
          return { era: e, formatted: C.formatToParts(t).find((e) => e.type === `era`)?.value ?? e };
        }),
        i = bo(r.map((e) => e.formatted));
      if (i) for (let e of r) e.formatted = e.formatted.slice(i);
      return r;
    }, [C, t.calendar, e.type]),
    T = (n) => {
      if (t.isDisabled || t.isReadOnly) return;
      let i = r.current + n;
      switch (e.type) {
        case `dayPeriod`:
          if (y(x, n)) t.setSegment(`dayPeriod`, 0);
          else if (y(S, n)) t.setSegment(`dayPeriod`, 1);
          else break;
          u.focusNext();
          break;
        case `era`: {
          let e = w.find((e) => y(e.formatted, n));
          e && (t.setSegment(`era`, e.era), u.focusNext());
          break;
        }
        case `day`:
        case `hour`:
        case `minute`:
        case `second`:
        case `month`:
        case `year`: {
          if (!g.isValidPartialNumber(i)) return;
          let a = g.parse(i),
            o = a;
          if ((e.maxValue !== void 0 && a > e.maxValue && (o = g.parse(n)), isNaN(a))) return;
          (t.setSegment(e.type, o),
            e.maxValue !== void 0 && (Number(a + `0`) > e.maxValue || i.length >= String(e.maxValue).length)
              ? ((r.current = ``), u.focusNext())
              : (r.current = i));
          break;
        }
      }
    },
    E = () => {
      ((r.current = ``),
        n.current && xt(n.current, { containingElement: ae(n.current) }),
        window.getSelection()?.collapse(n.current));
    },
    D = (0, z.useRef)(typeof document < `u` ? document : null);
  Te(D, `selectionchange`, () => {
    let e = window.getSelection();
    e?.anchorNode && ve(n.current, e?.anchorNode) && Ce() === n.current && e.collapse(n.current);
  });
  let O = (0, z.useRef)(``);
  (Te(n, `beforeinput`, (r) => {
    if (n.current)
      switch ((r.preventDefault(), r.inputType)) {
        case `deleteContentBackward`:
        case `deleteContentForward`:
          g.isValidPartialNumber(e.text) && !t.isReadOnly && _();
          break;
        case `insertCompositionText`:
          ((O.current = n.current.textContent), (n.current.textContent = n.current.textContent));
          break;
        default:
          r.data != null && T(r.data);
      }
  }),
    Te(n, `input`, (e) => {
      let { inputType: t, data: r } = e;
      t === `insertCompositionText` &&
        (n.current && (n.current.textContent = O.current), r != null && (y(x, r) || y(S, r)) && T(r));
    }),
    qe(() => {
      let e = n.current;
      return () => {
        Ce() === e && (u.focusPrevious() || u.focusNext());
      };
    }, [n, u]));
  let ee =
    De() || e.type === `timeZoneName`
      ? { role: `textbox`, 'aria-valuemax': null, 'aria-valuemin': null, 'aria-valuetext': null, 'aria-valuenow': null }
      : {};
  e !== (0, z.useMemo)(() => t.segments.find((e) => e.isEditable), [t.segments]) && !t.isInvalid && (l = void 0);
  let te = Ae(),
    k = !t.isDisabled && !t.isReadOnly && e.isEditable,
    A = e.type === `literal` ? `` : o.of(e.type),
    j = ue({ 'aria-label': `${A}${s ? `, ${s}` : ``}${c ? `, ` : ``}`, 'aria-labelledby': c });
  if (e.type === `literal`) return { segmentProps: { 'aria-hidden': !0 } };
  let N = { caretColor: `transparent` };
  if (a === `rtl`) {
    N.unicodeBidi = `embed`;
    let t = f[e.type];
    (t === `numeric` || t === `2-digit`) && (N.direction = `ltr`);
  }
  return {
    segmentProps: Ue(h, j, {
      id: te,
      ...ee,
      ...v,
      'aria-invalid': t.isInvalid ? `true` : void 0,
      'aria-describedby': l,
      'aria-readonly': t.isReadOnly || !e.isEditable ? `true` : void 0,
      'data-placeholder': e.isPlaceholder || void 0,
      contentEditable: k,
      suppressContentEditableWarning: k,
      spellCheck: k ? `false` : void 0,
      autoCorrect: k ? `off` : void 0,
      enterKeyHint: k ? `next` : void 0,
      inputMode: t.isDisabled || e.type === `dayPeriod` || e.type === `era` || !k ? void 0 : `numeric`,
      tabIndex: t.isDisabled ? void 0 : 0,
      onFocus: E,
      style: N,
      onPointerDown(e) {
        e.stopPropagation();
      },
      onMouseDown(e) {
        e.stopPropagation();
      },
    }),
  };
}
function bo(e) {
  e.sort();
  let t = e[0],
    n = e[e.length - 1];
  for (let e = 0; e < t.length; e++) if (t[e] !== n[e]) return e;
  return 0;
}
var xo = {};
xo = {
  rangeOverflow: (e) =>
    `\u{64A}\u{62C}\u{628} \u{623}\u{646} \u{62A}\u{643}\u{648}\u{646} \u{627}\u{644}\u{642}\u{64A}\u{645}\u{629} ${e.maxValue} \u{623}\u{648} \u{642}\u{628}\u{644} \u{630}\u{644}\u{643}.`,
  rangeReversed: `تاريخ البدء يجب أن يكون قبل تاريخ الانتهاء.`,
  rangeUnderflow: (e) =>
    `\u{64A}\u{62C}\u{628} \u{623}\u{646} \u{62A}\u{643}\u{648}\u{646} \u{627}\u{644}\u{642}\u{64A}\u{645}\u{629} ${e.minValue} \u{623}\u{648} \u{628}\u{639}\u{62F} \u{630}\u{644}\u{643}.`,
  unavailableDate: `البيانات المحددة غير متاحة.`,
};
var So = {};
So = {
  rangeOverflow: (e) =>
    `\u{421}\u{442}\u{43E}\u{439}\u{43D}\u{43E}\u{441}\u{442}\u{442}\u{430} \u{442}\u{440}\u{44F}\u{431}\u{432}\u{430} \u{434}\u{430} \u{435} ${e.maxValue} \u{438}\u{43B}\u{438} \u{43F}\u{43E}-\u{440}\u{430}\u{43D}\u{43D}\u{430}.`,
  rangeReversed: `Началната дата трябва да е преди крайната.`,
  rangeUnderflow: (e) =>
    `\u{421}\u{442}\u{43E}\u{439}\u{43D}\u{43E}\u{441}\u{442}\u{442}\u{430} \u{442}\u{440}\u{44F}\u{431}\u{432}\u{430} \u{434}\u{430} \u{435} ${e.minValue} \u{438}\u{43B}\u{438} \u{43F}\u{43E}-\u{43A}\u{44A}\u{441}\u{43D}\u{43E}.`,
  unavailableDate: `Избраната дата не е налична.`,
};
var Co = {};
Co = {
  rangeOverflow: (e) => `Hodnota mus\xed b\xfdt ${e.maxValue} nebo d\u{159}\xedv\u{11B}j\u{161}\xed.`,
  rangeReversed: `Datum zahájení musí předcházet datu ukončení.`,
  rangeUnderflow: (e) => `Hodnota mus\xed b\xfdt ${e.minValue} nebo pozd\u{11B}j\u{161}\xed.`,
  unavailableDate: `Vybrané datum není k dispozici.`,
};
var wo = {};
wo = {
  rangeOverflow: (e) => `V\xe6rdien skal v\xe6re ${e.maxValue} eller tidligere.`,
  rangeReversed: `Startdatoen skal være før slutdatoen.`,
  rangeUnderflow: (e) => `V\xe6rdien skal v\xe6re ${e.minValue} eller nyere.`,
  unavailableDate: `Den valgte dato er ikke tilgængelig.`,
};
var To = {};
To = {
  rangeOverflow: (e) => `Der Wert muss ${e.maxValue} oder fr\xfcher sein.`,
  rangeReversed: `Das Startdatum muss vor dem Enddatum liegen.`,
  rangeUnderflow: (e) => `Der Wert muss ${e.minValue} oder sp\xe4ter sein.`,
  unavailableDate: `Das ausgewählte Datum ist nicht verfügbar.`,
};
var Eo = {};
Eo = {
  rangeOverflow: (e) =>
    `\u{397} \u{3C4}\u{3B9}\u{3BC}\u{3AE} \u{3C0}\u{3C1}\u{3AD}\u{3C0}\u{3B5}\u{3B9} \u{3BD}\u{3B1} \u{3B5}\u{3AF}\u{3BD}\u{3B1}\u{3B9} ${e.maxValue} \u{3AE} \u{3C0}\u{3B1}\u{3BB}\u{3B1}\u{3B9}\u{3CC}\u{3C4}\u{3B5}\u{3C1}\u{3B7}.`,
  rangeReversed: `Η ημερομηνία έναρξης πρέπει να είναι πριν από την ημερομηνία λήξης.`,
  rangeUnderflow: (e) =>
    `\u{397} \u{3C4}\u{3B9}\u{3BC}\u{3AE} \u{3C0}\u{3C1}\u{3AD}\u{3C0}\u{3B5}\u{3B9} \u{3BD}\u{3B1} \u{3B5}\u{3AF}\u{3BD}\u{3B1}\u{3B9} ${e.minValue} \u{3AE} \u{3BC}\u{3B5}\u{3C4}\u{3B1}\u{3B3}\u{3B5}\u{3BD}\u{3AD}\u{3C3}\u{3C4}\u{3B5}\u{3C1}\u{3B7}.`,
  unavailableDate: `Η επιλεγμένη ημερομηνία δεν είναι διαθέσιμη.`,
};
var Do = {};
Do = {
  rangeUnderflow: (e) => `Value must be ${e.minValue} or later.`,
  rangeOverflow: (e) => `Value must be ${e.maxValue} or earlier.`,
  rangeReversed: `Start date must be before end date.`,
  unavailableDate: `Selected date unavailable.`,
};
var Oo = {};
Oo = {
  rangeOverflow: (e) => `El valor debe ser ${e.maxValue} o anterior.`,
  rangeReversed: `La fecha de inicio debe ser anterior a la fecha de finalización.`,
  rangeUnderflow: (e) => `El valor debe ser ${e.minValue} o posterior.`,
  unavailableDate: `Fecha seleccionada no disponible.`,
};
var ko = {};
ko = {
  rangeOverflow: (e) => `V\xe4\xe4rtus peab olema ${e.maxValue} v\xf5i varasem.`,
  rangeReversed: `Alguskuupäev peab olema enne lõppkuupäeva.`,
  rangeUnderflow: (e) => `V\xe4\xe4rtus peab olema ${e.minValue} v\xf5i hilisem.`,
  unavailableDate: `Valitud kuupäev pole saadaval.`,
};
var Ao = {};
Ao = {
  rangeOverflow: (e) => `Arvon on oltava ${e.maxValue} tai sit\xe4 aikaisempi.`,
  rangeReversed: `Aloituspäivän on oltava ennen lopetuspäivää.`,
  rangeUnderflow: (e) => `Arvon on oltava ${e.minValue} tai sit\xe4 my\xf6h\xe4isempi.`,
  unavailableDate: `Valittu päivämäärä ei ole käytettävissä.`,
};
var jo = {};
jo = {
  rangeOverflow: (e) => `La valeur doit \xeatre ${e.maxValue} ou ant\xe9rieure.`,
  rangeReversed: `La date de début doit être antérieure à la date de fin.`,
  rangeUnderflow: (e) => `La valeur doit \xeatre ${e.minValue} ou ult\xe9rieure.`,
  unavailableDate: `La date sélectionnée n’est pas disponible.`,
};
var Mo = {};
Mo = {
  rangeOverflow: (e) =>
    `\u{5D4}\u{5E2}\u{5E8}\u{5DA} \u{5D7}\u{5D9}\u{5D9}\u{5D1} \u{5DC}\u{5D4}\u{5D9}\u{5D5}\u{5EA} ${e.maxValue} \u{5D0}\u{5D5} \u{5DE}\u{5D5}\u{5E7}\u{5D3}\u{5DD} \u{5D9}\u{5D5}\u{5EA}\u{5E8}.`,
  rangeReversed: `תאריך ההתחלה חייב להיות לפני תאריך הסיום.`,
  rangeUnderflow: (e) =>
    `\u{5D4}\u{5E2}\u{5E8}\u{5DA} \u{5D7}\u{5D9}\u{5D9}\u{5D1} \u{5DC}\u{5D4}\u{5D9}\u{5D5}\u{5EA} ${e.minValue} \u{5D0}\u{5D5} \u{5DE}\u{5D0}\u{5D5}\u{5D7}\u{5E8} \u{5D9}\u{5D5}\u{5EA}\u{5E8}.`,
  unavailableDate: `התאריך הנבחר אינו זמין.`,
};
var No = {};
No = {
  rangeOverflow: (e) => `Vrijednost mora biti ${e.maxValue} ili ranije.`,
  rangeReversed: `Datum početka mora biti prije datuma završetka.`,
  rangeUnderflow: (e) => `Vrijednost mora biti ${e.minValue} ili kasnije.`,
  unavailableDate: `Odabrani datum nije dostupan.`,
};
var Po = {};
Po = {
  rangeOverflow: (e) => `Az \xe9rt\xe9knek ${e.maxValue} vagy kor\xe1bbinak kell lennie.`,
  rangeReversed: `A kezdő dátumnak a befejező dátumnál korábbinak kell lennie.`,
  rangeUnderflow: (e) => `Az \xe9rt\xe9knek ${e.minValue} vagy k\xe9s\u{151}bbinek kell lennie.`,
  unavailableDate: `A kiválasztott dátum nem érhető el.`,
};
var Fo = {};
Fo = {
  rangeOverflow: (e) => `Il valore deve essere ${e.maxValue} o precedente.`,
  rangeReversed: `La data di inizio deve essere antecedente alla data di fine.`,
  rangeUnderflow: (e) => `Il valore deve essere ${e.minValue} o successivo.`,
  unavailableDate: `Data selezionata non disponibile.`,
};
var Io = {};
Io = {
  rangeOverflow: (e) =>
    `\u{5024}\u{306F} ${e.maxValue} \u{4EE5}\u{4E0B}\u{306B}\u{3059}\u{308B}\u{5FC5}\u{8981}\u{304C}\u{3042}\u{308A}\u{307E}\u{3059}\u{3002}`,
  rangeReversed: `開始日は終了日より前にする必要があります。`,
  rangeUnderflow: (e) =>
    `\u{5024}\u{306F} ${e.minValue} \u{4EE5}\u{4E0A}\u{306B}\u{3059}\u{308B}\u{5FC5}\u{8981}\u{304C}\u{3042}\u{308A}\u{307E}\u{3059}\u{3002}`,
  unavailableDate: `選択した日付は使用できません。`,
};
var Lo = {};
Lo = {
  rangeOverflow: (e) => `\u{AC12}\u{C740} ${e.maxValue} \u{C774}\u{C804}\u{C774}\u{C5B4}\u{C57C} \u{D569}\u{B2C8}\u{B2E4}.`,
  rangeReversed: `시작일은 종료일 이전이어야 합니다.`,
  rangeUnderflow: (e) => `\u{AC12}\u{C740} ${e.minValue} \u{C774}\u{D6C4}\u{C5EC}\u{C57C} \u{D569}\u{B2C8}\u{B2E4}.`,
  unavailableDate: `선택한 날짜를 사용할 수 없습니다.`,
};
var Ro = {};
Ro = {
  rangeOverflow: (e) => `Reik\u{161}m\u{117} turi b\u{16B}ti ${e.maxValue} arba ankstesn\u{117}.`,
  rangeReversed: `Pradžios data turi būti ankstesnė nei pabaigos data.`,
  rangeUnderflow: (e) => `Reik\u{161}m\u{117} turi b\u{16B}ti ${e.minValue} arba naujesn\u{117}.`,
  unavailableDate: `Pasirinkta data nepasiekiama.`,
};
var zo = {};
zo = {
  rangeOverflow: (e) => `V\u{113}rt\u{12B}bai ir j\u{101}b\u{16B}t ${e.maxValue} vai agr\u{101}kai.`,
  rangeReversed: `Sākuma datumam ir jābūt pirms beigu datuma.`,
  rangeUnderflow: (e) => `V\u{113}rt\u{12B}bai ir j\u{101}b\u{16B}t ${e.minValue} vai v\u{113}l\u{101}kai.`,
  unavailableDate: `Atlasītais datums nav pieejams.`,
};
var Bo = {};
Bo = {
  rangeOverflow: (e) => `Verdien m\xe5 v\xe6re ${e.maxValue} eller tidligere.`,
  rangeReversed: `Startdatoen må være før sluttdatoen.`,
  rangeUnderflow: (e) => `Verdien m\xe5 v\xe6re ${e.minValue} eller senere.`,
  unavailableDate: `Valgt dato utilgjengelig.`,
};
var Vo = {};
Vo = {
  rangeOverflow: (e) => `Waarde moet ${e.maxValue} of eerder zijn.`,
  rangeReversed: `De startdatum moet voor de einddatum liggen.`,
  rangeUnderflow: (e) => `Waarde moet ${e.minValue} of later zijn.`,
  unavailableDate: `Geselecteerde datum niet beschikbaar.`,
};
var Ho = {};
Ho = {
  rangeOverflow: (e) => `Warto\u{15B}\u{107} musi mie\u{107} warto\u{15B}\u{107} ${e.maxValue} lub wcze\u{15B}niejsz\u{105}.`,
  rangeReversed: `Data rozpoczęcia musi być wcześniejsza niż data zakończenia.`,
  rangeUnderflow: (e) => `Warto\u{15B}\u{107} musi mie\u{107} warto\u{15B}\u{107} ${e.minValue} lub p\xf3\u{17A}niejsz\u{105}.`,
  unavailableDate: `Wybrana data jest niedostępna.`,
};
var Uo = {};
Uo = {
  rangeOverflow: (e) => `O valor deve ser ${e.maxValue} ou anterior.`,
  rangeReversed: `A data inicial deve ser anterior à data final.`,
  rangeUnderflow: (e) => `O valor deve ser ${e.minValue} ou posterior.`,
  unavailableDate: `Data selecionada indisponível.`,
};
var Wo = {};
Wo = {
  rangeOverflow: (e) => `O valor tem de ser ${e.maxValue} ou anterior.`,
  rangeReversed: `A data de início deve ser anterior à data de fim.`,
  rangeUnderflow: (e) => `O valor tem de ser ${e.minValue} ou posterior.`,
  unavailableDate: `Data selecionada indisponível.`,
};
var Go = {};
Go = {
  rangeOverflow: (e) => `Valoarea trebuie s\u{103} fie ${e.maxValue} sau anterioar\u{103}.`,
  rangeReversed: `Data de început trebuie să fie anterioară datei de sfârșit.`,
  rangeUnderflow: (e) => `Valoarea trebuie s\u{103} fie ${e.minValue} sau ulterioar\u{103}.`,
  unavailableDate: `Data selectată nu este disponibilă.`,
};
var Ko = {};
Ko = {
  rangeOverflow: (e) =>
    `\u{417}\u{43D}\u{430}\u{447}\u{435}\u{43D}\u{438}\u{435} \u{434}\u{43E}\u{43B}\u{436}\u{43D}\u{43E} \u{431}\u{44B}\u{442}\u{44C} \u{43D}\u{435} \u{43F}\u{43E}\u{437}\u{436}\u{435} ${e.maxValue}.`,
  rangeReversed: `Дата начала должна предшествовать дате окончания.`,
  rangeUnderflow: (e) =>
    `\u{417}\u{43D}\u{430}\u{447}\u{435}\u{43D}\u{438}\u{435} \u{434}\u{43E}\u{43B}\u{436}\u{43D}\u{43E} \u{431}\u{44B}\u{442}\u{44C} \u{43D}\u{435} \u{440}\u{430}\u{43D}\u{44C}\u{448}\u{435} ${e.minValue}.`,
  unavailableDate: `Выбранная дата недоступна.`,
};
var qo = {};
qo = {
  rangeOverflow: (e) => `Hodnota mus\xed by\u{165} ${e.maxValue} alebo skor\u{161}ia.`,
  rangeReversed: `Dátum začiatku musí byť skorší ako dátum konca.`,
  rangeUnderflow: (e) => `Hodnota mus\xed by\u{165} ${e.minValue} alebo neskor\u{161}ia.`,
  unavailableDate: `Vybratý dátum je nedostupný.`,
};
var Jo = {};
Jo = {
  rangeOverflow: (e) => `Vrednost mora biti ${e.maxValue} ali starej\u{161}a.`,
  rangeReversed: `Začetni datum mora biti pred končnim datumom.`,
  rangeUnderflow: (e) => `Vrednost mora biti ${e.minValue} ali novej\u{161}a.`,
  unavailableDate: `Izbrani datum ni na voljo.`,
};
var Yo = {};
Yo = {
  rangeOverflow: (e) => `Vrednost mora da bude ${e.maxValue} ili starija.`,
  rangeReversed: `Datum početka mora biti pre datuma završetka.`,
  rangeUnderflow: (e) => `Vrednost mora da bude ${e.minValue} ili novija.`,
  unavailableDate: `Izabrani datum nije dostupan.`,
};
var Xo = {};
Xo = {
  rangeOverflow: (e) => `V\xe4rdet m\xe5ste vara ${e.maxValue} eller tidigare.`,
  rangeReversed: `Startdatumet måste vara före slutdatumet.`,
  rangeUnderflow: (e) => `V\xe4rdet m\xe5ste vara ${e.minValue} eller senare.`,
  unavailableDate: `Det valda datumet är inte tillgängligt.`,
};
var Zo = {};
Zo = {
  rangeOverflow: (e) => `De\u{11F}er, ${e.maxValue} veya \xf6ncesi olmal\u{131}d\u{131}r.`,
  rangeReversed: `Başlangıç tarihi bitiş tarihinden önce olmalıdır.`,
  rangeUnderflow: (e) => `De\u{11F}er, ${e.minValue} veya sonras\u{131} olmal\u{131}d\u{131}r.`,
  unavailableDate: `Seçilen tarih kullanılamıyor.`,
};
var Qo = {};
Qo = {
  rangeOverflow: (e) =>
    `\u{417}\u{43D}\u{430}\u{447}\u{435}\u{43D}\u{43D}\u{44F} \u{43C}\u{430}\u{454} \u{431}\u{443}\u{442}\u{438} \u{43D}\u{435} \u{43F}\u{456}\u{437}\u{43D}\u{456}\u{448}\u{435} ${e.maxValue}.`,
  rangeReversed: `Дата початку має передувати даті завершення.`,
  rangeUnderflow: (e) =>
    `\u{417}\u{43D}\u{430}\u{447}\u{435}\u{43D}\u{43D}\u{44F} \u{43C}\u{430}\u{454} \u{431}\u{443}\u{442}\u{438} \u{43D}\u{435} \u{440}\u{430}\u{43D}\u{456}\u{448}\u{435} ${e.minValue}.`,
  unavailableDate: `Вибрана дата недоступна.`,
};
var $o = {};
$o = {
  rangeOverflow: (e) => `\u{503C}\u{5FC5}\u{987B}\u{662F} ${e.maxValue} \u{6216}\u{66F4}\u{65E9}\u{65E5}\u{671F}\u{3002}`,
  rangeReversed: `开始日期必须早于结束日期。`,
  rangeUnderflow: (e) => `\u{503C}\u{5FC5}\u{987B}\u{662F} ${e.minValue} \u{6216}\u{66F4}\u{665A}\u{65E5}\u{671F}\u{3002}`,
  unavailableDate: `所选日期不可用。`,
};
var es = {};
es = {
  rangeOverflow: (e) => `\u{503C}\u{5FC5}\u{9808}\u{662F} ${e.maxValue} \u{6216}\u{66F4}\u{65E9}\u{3002}`,
  rangeReversed: `開始日期必須在結束日期之前。`,
  rangeUnderflow: (e) => `\u{503C}\u{5FC5}\u{9808}\u{662F} ${e.minValue} \u{6216}\u{66F4}\u{665A}\u{3002}`,
  unavailableDate: `所選日期無法使用。`,
};
var ts = {};
ts = {
  'ar-AE': xo,
  'bg-BG': So,
  'cs-CZ': Co,
  'da-DK': wo,
  'de-DE': To,
  'el-GR': Eo,
  'en-US': Do,
  'es-ES': Oo,
  'et-EE': ko,
  'fi-FI': Ao,
  'fr-FR': jo,
  'he-IL': Mo,
  'hr-HR': No,
  'hu-HU': Po,
  'it-IT': Fo,
  'ja-JP': Io,
  'ko-KR': Lo,
  'lt-LT': Ro,
  'lv-LV': zo,
  'nb-NO': Bo,
  'nl-NL': Vo,
  'pl-PL': Ho,
  'pt-BR': Uo,
  'pt-PT': Wo,
  'ro-RO': Go,
  'ru-RU': Ko,
  'sk-SK': qo,
  'sl-SI': Jo,
  'sr-SP': Yo,
  'sv-SE': Xo,
  'tr-TR': Zo,
  'uk-UA': Qo,
  'zh-CN': $o,
  'zh-TW': es,
};
function ns(e) {
  return e && e.__esModule ? e.default : e;
}
var rs = new Le(ns(ts));
function is() {
  let e = (typeof navigator < `u` && (navigator.language || navigator.userLanguage)) || `en-US`;
  try {
    Intl.DateTimeFormat.supportedLocalesOf([e]);
  } catch {
    e = `en-US`;
  }
  return e;
}
function as(e, t, n, r, i) {
  let a = e != null && n != null && e.compare(n) > 0,
    o = e != null && t != null && e.compare(t) < 0,
    s = (e != null && r?.(e)) || !1,
    c = a || o || s,
    l = [];
  if (c) {
    let e = is(),
      r = Le.getGlobalDictionaryForPackage(`@react-stately/datepicker`) || rs,
      c = new yt(e, r),
      u = new ki(e, cs({}, i)),
      d = u.resolvedOptions().timeZone;
    (o && t != null && l.push(c.format(`rangeUnderflow`, { minValue: u.format(t.toDate(d)) })),
      a && n != null && l.push(c.format(`rangeOverflow`, { maxValue: u.format(n.toDate(d)) })),
      s && l.push(c.format(`unavailableDate`)));
  }
  return {
    isInvalid: c,
    validationErrors: l,
    validationDetails: {
      badInput: s,
      customError: !1,
      patternMismatch: !1,
      rangeOverflow: a,
      rangeUnderflow: o,
      stepMismatch: !1,
      tooLong: !1,
      tooShort: !1,
      typeMismatch: !1,
      valueMissing: !1,
      valid: !c,
    },
  };
}
var os = { year: `numeric`, month: `numeric`, day: `numeric`, hour: `numeric`, minute: `2-digit`, second: `2-digit` },
  ss = { year: `numeric`, month: `2-digit`, day: `2-digit`, hour: `2-digit`, minute: `2-digit`, second: `2-digit` };
function cs(e, t) {
  e = { ...(t.shouldForceLeadingZeros ? ss : os), ...e };
  let n = t.granularity || `minute`,
    r = Object.keys(e),
    i = r.indexOf(t.maxGranularity ?? `year`);
  i < 0 && (i = 0);
  let a = r.indexOf(n);
  if ((a < 0 && (a = 2), i > a)) throw Error(`maxGranularity must be greater than granularity`);
  let o = r.slice(i, a + 1).reduce((t, n) => ((t[n] = e[n]), t), {});
  return (
    t.hourCycle != null && (o.hour12 = t.hourCycle === 12),
    (o.timeZone = t.timeZone || `UTC`),
    (n === `hour` || n === `minute` || n === `second`) && t.timeZone && !t.hideTimeZone && (o.timeZoneName = `short`),
    t.showEra && i === 0 && (o.era = `short`),
    o
  );
}
function ls(e, t) {
  if (e === null) return null;
  if (e) return K(e, t);
}
function us(e, t, n, r) {
  if (e) return ls(e, n);
  let i = K(yn(r ?? Tn()).set({ hour: 0, minute: 0, second: 0, millisecond: 0 }), n);
  return t === `year` || t === `month` || t === `day` ? In(i) : r ? i : G(i);
}
function ds(e, t) {
  let n = e && `timeZone` in e ? e.timeZone : void 0,
    r = e && `minute` in e ? `minute` : `day`;
  if (e && t && !(t in e)) throw Error(`Invalid granularity ` + t + ` for value ` + e.toString());
  let [i, a] = (0, z.useState)([r, n]);
  (e && (i[0] !== r || i[1] !== n) && a([r, n]), (t ||= e ? r : i[0]));
  let o = e ? n : i[1];
  return [t, o];
}
var fs = new Le(
  {
    ach: { year: `mwaka`, month: `dwe`, day: `nino` },
    af: { year: `jjjj`, month: `mm`, day: `dd` },
    am: { year: `ዓዓዓዓ`, month: `ሚሜ`, day: `ቀቀ` },
    an: { year: `aaaa`, month: `mm`, day: `dd` },
    ar: { year: `سنة`, month: `شهر`, day: `يوم` },
    ast: { year: `aaaa`, month: `mm`, day: `dd` },
    az: { year: `iiii`, month: `aa`, day: `gg` },
    be: { year: `гггг`, month: `мм`, day: `дд` },
    bg: { year: `гггг`, month: `мм`, day: `дд` },
    bn: { year: `yyyy`, month: `মিমি`, day: `dd` },
    br: { year: `bbbb`, month: `mm`, day: `dd` },
    bs: { year: `gggg`, month: `mm`, day: `dd` },
    ca: { year: `aaaa`, month: `mm`, day: `dd` },
    cak: { year: `jjjj`, month: `ii`, day: `q'q'` },
    ckb: { year: `ساڵ`, month: `مانگ`, day: `ڕۆژ` },
    cs: { year: `rrrr`, month: `mm`, day: `dd` },
    cy: { year: `bbbb`, month: `mm`, day: `dd` },
    da: { year: `åååå`, month: `mm`, day: `dd` },
    de: { year: `jjjj`, month: `mm`, day: `tt` },
    dsb: { year: `llll`, month: `mm`, day: `źź` },
    el: { year: `εεεε`, month: `μμ`, day: `ηη` },
    en: { year: `yyyy`, month: `mm`, day: `dd` },
    eo: { year: `jjjj`, month: `mm`, day: `tt` },
    es: { year: `aaaa`, month: `mm`, day: `dd` },
    et: { year: `aaaa`, month: `kk`, day: `pp` },
    eu: { year: `uuuu`, month: `hh`, day: `ee` },
    fa: { year: `سال`, month: `ماه`, day: `روز` },
    ff: { year: `hhhh`, month: `ll`, day: `ññ` },
    fi: { year: `vvvv`, month: `kk`, day: `pp` },
    fr: { year: `aaaa`, month: `mm`, day: `jj` },
    fy: { year: `jjjj`, month: `mm`, day: `dd` },
    ga: { year: `bbbb`, month: `mm`, day: `ll` },
    gd: { year: `bbbb`, month: `mm`, day: `ll` },
    gl: { year: `aaaa`, month: `mm`, day: `dd` },
    he: { year: `שנה`, month: `חודש`, day: `יום` },
    hr: { year: `gggg`, month: `mm`, day: `dd` },
    hsb: { year: `llll`, month: `mm`, day: `dd` },
    hu: { year: `éééé`, month: `hh`, day: `nn` },
    ia: { year: `aaaa`, month: `mm`, day: `dd` },
    id: { year: `tttt`, month: `bb`, day: `hh` },
    is: { year: `áááá`, month: `mm`, day: `dd` },
    it: { year: `aaaa`, month: `mm`, day: `gg` },
    ja: { year: `年`, month: `月`, day: `日` },
    ka: { year: `წწწწ`, month: `თთ`, day: `რრ` },
    kk: { year: `жжжж`, month: `аа`, day: `кк` },
    kn: { year: `ವವವವ`, month: `ಮಿಮೀ`, day: `ದಿದಿ` },
    ko: { year: `연도`, month: `월`, day: `일` },
    lb: { year: `jjjj`, month: `mm`, day: `dd` },
    lo: { year: `ປປປປ`, month: `ດດ`, day: `ວວ` },
    lt: { year: `mmmm`, month: `mm`, day: `dd` },
    lv: { year: `gggg`, month: `mm`, day: `dd` },
    meh: { year: `aaaa`, month: `mm`, day: `dd` },
    ml: { year: `വർഷം`, month: `മാസം`, day: `തീയതി` },
    ms: { year: `tttt`, month: `mm`, day: `hh` },
    nb: { year: `åååå`, month: `mm`, day: `dd` },
    nl: { year: `jjjj`, month: `mm`, day: `dd` },
    nn: { year: `åååå`, month: `mm`, day: `dd` },
    no: { year: `åååå`, month: `mm`, day: `dd` },
    oc: { year: `aaaa`, month: `mm`, day: `jj` },
    pl: { year: `rrrr`, month: `mm`, day: `dd` },
    pt: { year: `aaaa`, month: `mm`, day: `dd` },
    rm: { year: `oooo`, month: `mm`, day: `dd` },
    ro: { year: `aaaa`, month: `ll`, day: `zz` },
    ru: { year: `гггг`, month: `мм`, day: `дд` },
    sc: { year: `aaaa`, month: `mm`, day: `dd` },
    scn: { year: `aaaa`, month: `mm`, day: `jj` },
    sk: { year: `rrrr`, month: `mm`, day: `dd` },
    sl: { year: `llll`, month: `mm`, day: `dd` },
    sr: { year: `гггг`, month: `мм`, day: `дд` },
    'sr-Latn': { year: `gggg`, month: `mm`, day: `dd` },
    sv: { year: `åååå`, month: `mm`, day: `dd` },
    szl: { year: `rrrr`, month: `mm`, day: `dd` },
    tg: { year: `сссс`, month: `мм`, day: `рр` },
    th: { year: `ปปปป`, month: `ดด`, day: `วว` },
    tr: { year: `yyyy`, month: `aa`, day: `gg` },
    uk: { year: `рррр`, month: `мм`, day: `дд` },
    'zh-CN': { year: `年`, month: `月`, day: `日` },
    'zh-TW': { year: `年`, month: `月`, day: `日` },
  },
  `en`,
);
function ps(e, t, n) {
  return e === `era` || e === `dayPeriod` ? t : e === `year` || e === `month` || e === `day` ? fs.getStringForLocale(e, n) : `––`;
}
var ms = class e {
  constructor(e, t, n) {
    if (
      ((this.era = n?.era ?? null),
      (this.calendar = e),
      (this.year = n?.year ?? null),
      (this.month = n?.month ?? null),
      (this.day = n?.day ?? null),
      (this.hour = n?.hour ?? null),
      (this.hourCycle = t),
      (this.dayPeriod = null),
      (this.minute = n?.minute ?? null),
      (this.second = n?.second ?? null),
      (this.millisecond = n?.millisecond ?? null),
      (this.offset = `offset` in (n ?? {}) ? n.offset : null),
      this.hour != null)
    ) {
      let [e, n] = gs(this.hour, t);
      ((this.dayPeriod = e), (this.hour = n));
    }
  }
  copy() {
    let t = new e(this.calendar, this.hourCycle);
    return (
      (t.era = this.era),
      (t.year = this.year),
      (t.month = this.month),
      (t.day = this.day),
      (t.hour = this.hour),
      (t.dayPeriod = this.dayPeriod),
      (t.minute = this.minute),
      (t.second = this.second),
      (t.millisecond = this.millisecond),
      (t.offset = this.offset),
      t
    );
  }
  isComplete(e) {
    return e.every((e) => this[e] != null);
  }
  validate(e, t) {
    return t.every((t) => {
      if ((t === `hour` || t === `dayPeriod`) && `hour` in e) {
        let [t, n] = gs(e.hour, this.hourCycle);
        return this.dayPeriod === t && this.hour === n;
      }
      return this[t] === e[t];
    });
  }
  isCleared(e) {
    return e.every((e) => this[e] === null);
  }
  set(e, t, n) {
    let r = this.copy();
    return (
      (r[e] = t),
      e === `hour` && r.dayPeriod == null && `hour` in n && (r.dayPeriod = gs(n.hour, this.hourCycle)[0]),
      e === `year` && r.era == null && (r.era = n.era),
      e !== `second` && e !== `literal` && e !== `timeZoneName` && (r.offset = null),
      r
    );
  }
  clear(e) {
    let t = this.copy();
    return ((t[e] = null), e === `year` && (t.era = null), (t.offset = null), t);
  }
  cycle(e, t, n, r) {
    let i = this.copy();
    if (i[e] == null && e !== `dayPeriod` && e !== `era`) {
      if (e === `hour` && `hour` in n) {
        let [e, t] = gs(n.hour, this.hourCycle);
        ((i.dayPeriod = e), (i.hour = t));
      } else i[e] = n[e];
      return (e === `year` && i.era == null && (i.era = n.era), i);
    }
    switch (e) {
      case `era`: {
        let e = this.calendar.getEras(),
          n = e.indexOf(i.era);
        ((n = hs(n, t, 0, e.length - 1)), (i.era = e[n]));
        break;
      }
      case `year`: {
        let r = new Y(this.calendar, this.era ?? n.era, this.year ?? n.year, this.month ?? 1, this.day ?? 1);
        ((r = r.cycle(e, t, { round: e === `year` })), (i.era = r.era), (i.year = r.year));
        break;
      }
      case `month`:
        i.month = hs(i.month ?? 1, t, 1, this.calendar.getMaximumMonthsInYear());
        break;
      case `day`:
        i.day = hs(i.day ?? 1, t, 1, this.calendar.getMaximumDaysInMonth());
        break;
      case `hour`: {
        let e = r.some((e) => [`year`, `month`, `day`].includes(e));
        if (`timeZone` in n && (!e || (i.year != null && i.month != null && i.day != null))) {
          let e = this.toValue(n);
          e = e.cycle(`hour`, t, { hourCycle: this.hourCycle === `h12` ? 12 : 24, round: !1 });
          let [r, a] = gs(e.hour, this.hourCycle);
          ((i.hour = a), (i.dayPeriod = r), (i.offset = e.offset));
        } else {
          let e = i.hour ?? 0,
            r = this.getSegmentLimits(`hour`);
          ((i.hour = hs(e, t, r.minValue, r.maxValue)),
            i.dayPeriod == null && `hour` in n && (i.dayPeriod = gs(n.hour, this.hourCycle)[0]));
        }
        break;
      }
      case `dayPeriod`:
        i.dayPeriod = hs(i.dayPeriod ?? 0, t, 0, 1);
        break;
      case `minute`:
        i.minute = hs(i.minute ?? 0, t, 0, 59, !0);
        break;
      case `second`:
        i.second = hs(i.second ?? 0, t, 0, 59, !0);
    }
    return i;
  }
  toValue(e) {
    if (`hour` in e) {
      let t = this.hour;
      t == null
        ? (this.hourCycle === `h12` || this.hourCycle === `h11`) && (t = this.dayPeriod === 1 ? 12 : 0)
        : (t = _s(t, this.dayPeriod ?? 0, this.hourCycle));
      let n = e.set({
        era: this.era ?? e.era,
        year: this.year ?? e.year,
        month: this.month ?? e.month,
        day: this.day ?? e.day,
        hour: t ?? e.hour,
        minute: this.minute ?? e.minute,
        second: this.second ?? e.second,
        millisecond: this.millisecond ?? e.millisecond,
      });
      return (
        `offset` in n && this.offset != null && n.offset !== this.offset && (n = n.add({ milliseconds: n.offset - this.offset })),
        n
      );
    }
    return e.set({ era: this.era ?? e.era, year: this.year ?? e.year, month: this.month ?? e.month, day: this.day ?? e.day });
  }
  getSegmentLimits(e) {
    switch (e) {
      case `era`: {
        let e = this.calendar.getEras();
        return { value: this.era == null ? e.length - 1 : e.indexOf(this.era), minValue: 0, maxValue: e.length - 1 };
      }
      case `year`:
        return { value: this.year, minValue: 1, maxValue: 9999 };
      case `month`:
        return { value: this.month, minValue: 1, maxValue: this.calendar.getMaximumMonthsInYear() };
      case `day`:
        return { value: this.day, minValue: 1, maxValue: this.calendar.getMaximumDaysInMonth() };
      case `dayPeriod`:
        return { value: this.dayPeriod, minValue: 0, maxValue: 1 };
      case `hour`: {
        let e = 0,
          t = 23;
        return (
          this.hourCycle === `h12` ? ((e = 1), (t = 12)) : this.hourCycle === `h11` && ((e = 0), (t = 11)),
          { value: this.hour, minValue: e, maxValue: t }
        );
      }
      case `minute`:
        return { value: this.minute, minValue: 0, maxValue: 59 };
      case `second`:
        return { value: this.second, minValue: 0, maxValue: 59 };
    }
  }
};
function hs(e, t, n, r, i = !1) {
  if (i) {
    ((e += Math.sign(t)), e < n && (e = r));
    let i = Math.abs(t);
    ((e = t > 0 ? Math.ceil(e / i) * i : Math.floor(e / i) * i), e > r && (e = n));
  } else ((e += t), e < n ? (e = r - (n - e - 1)) : e > r && (e = n + (e - r - 1)));
  return e;
}
function gs(e, t) {
  let n = +(e >= 12);
  switch (t) {
    case `h11`:
      e >= 12 && (e -= 12);
      break;
    case `h12`:
      e === 0 ? (e = 12) : e > 12 && (e -= 12);
      break;
    case `h23`:
      n = null;
      break;
    case `h24`:
      ((e += 1), (n = null));
  }
  return [n, e];
}
function _s(e, t, n) {
  switch (n) {
    case `h11`:
      t === 1 && (e += 12);
      break;
    case `h12`:
      (e === 12 && (e = 0), t === 1 && (e += 12));
      break;
    case `h24`:
      --e;
  }
  return e;
}
var vs = { year: !0, month: !0, day: !0, hour: !0, minute: !0, second: !0, dayPeriod: !0, era: !0 },
  ys = { year: 5, month: 2, day: 7, hour: 2, minute: 15, second: 15 },
  bs = { dayperiod: `dayPeriod`, relatedYear: `year`, yearName: `literal`, unknown: `literal` };
function xs(e) {
  let {
      locale: t,
      createCalendar: n,
      hideTimeZone: r,
      isDisabled: i = !1,
      isReadOnly: a = !1,
      isRequired: o = !1,
      minValue: s,
      maxValue: c,
      isDateUnavailable: l,
    } = e,
    u = e.value || e.defaultValue || e.placeholderValue || null,
    [d, f] = ds(u, e.granularity),
    p = f || `UTC`;
  if (u && !(d in u)) throw Error(`Invalid granularity ` + d + ` for value ` + u.toString());
  let [m, h] = (0, z.useMemo)(() => {
      let r = new ki(t, {
        dateStyle: `short`,
        timeStyle: `short`,
        hour12: e.hourCycle == null ? void 0 : e.hourCycle === 12,
      }).resolvedOptions();
      return [n(r.calendar), r.hourCycle];
    }, [t, e.hourCycle, n]),
    [g, _] = bt(e.value, e.defaultValue ?? null, e.onChange),
    [v] = (0, z.useState)(g),
    y = (0, z.useMemo)(() => ls(g, m) ?? null, [g, m]),
    [b, x] = (0, z.useState)(() => new ms(m, h, y)),
    S = m.identifier === `gregory` && b.era === `BC`,
    C = (0, z.useMemo)(
      () => ({
        granularity: d,
        maxGranularity: e.maxGranularity ?? `year`,
        timeZone: f,
        hideTimeZone: r,
        hourCycle: e.hourCycle,
        showEra: S,
        shouldForceLeadingZeros: e.shouldForceLeadingZeros,
      }),
      [e.maxGranularity, d, e.hourCycle, e.shouldForceLeadingZeros, f, r, S],
    ),
    w = (0, z.useMemo)(() => cs({}, C), [C]),
    T = (0, z.useMemo)(() => new ki(t, w), [t, w]),
    E = (0, z.useMemo)(() => T.resolvedOptions(), [T]),
    D = (0, z.useMemo)(() => us(e.placeholderValue, d, m, f), [e.placeholderValue, d, m, f]),
    O = (0, z.useMemo)(() => {
      let t = h === `h11` || h === `h12`,
        n = [`era`, `year`, `month`, `day`, `hour`, ...(t ? [`dayPeriod`] : []), `minute`, `second`],
        r = n.indexOf(e.maxGranularity || `era`),
        i = n.indexOf(d === `hour` && t ? `dayPeriod` : d);
      return n.slice(r, i + 1);
    }, [e.maxGranularity, d, h]),
    [ee, te] = (0, z.useState)(y),
    [k, A] = (0, z.useState)(m),
    [j, M] = (0, z.useState)(h);
  (y === ee && h === j && vn(m, k)) || ((b = new ms(m, h, y)), te(y), A(m), M(h), x(b));
  let N = (t) => {
      if (!(e.isDisabled || e.isReadOnly)) {
        if (t == null || (t instanceof ms && t.isCleared(O))) (x(new ms(m, h, y)), _(null));
        else if (!(t instanceof ms)) ((t = K(t, u?.calendar || new H())), x(new ms(m, h, y)), _(t));
        else {
          if (t.isComplete(O)) {
            let e = t.toValue(y ?? D);
            if (t.validate(e, O)) {
              let t = K(e, u?.calendar || new H());
              if (!g || t.compare(g) !== 0) {
                (x(new ms(m, h, y)), _(t));
                return;
              }
            }
          }
          x(t);
        }
      }
    },
    P = (0, z.useMemo)(() => b.toValue(y ?? D).toDate(p), [b, p, y, D]),
    ne = (0, z.useMemo)(() => Ss(P, b, T, E, m, t, d), [P, T, E, b, m, t, d]),
    F = (e, t) => {
      N(b.cycle(e, t, D, O));
    },
    re = (0, z.useMemo)(() => as(g, s, c, l, C), [g, s, c, l, C]),
    ie = Nt({ ...e, value: g, builtinValidation: re }),
    ae = ie.displayValidation.isInvalid,
    oe = e.validationState || (ae ? `invalid` : null);
  return {
    ...ie,
    value: y,
    defaultValue: e.defaultValue ?? v,
    dateValue: P,
    calendar: m,
    setValue: N,
    segments: ne,
    dateFormatter: T,
    validationState: oe,
    isInvalid: ae,
    granularity: d,
    maxGranularity: e.maxGranularity ?? `year`,
    isDisabled: i,
    isReadOnly: a,
    isRequired: o,
    increment(e) {
      F(e, 1);
    },
    decrement(e) {
      F(e, -1);
    },
    incrementPage(e) {
      F(e, ys[e] || 1);
    },
    decrementPage(e) {
      F(e, -(ys[e] || 1));
    },
    incrementToMax(e) {
      let t = e === `hour` && h === `h12` ? 11 : b.getSegmentLimits(e).maxValue;
      N(b.set(e, t, D));
    },
    decrementToMin(e) {
      let t = e === `hour` && h === `h12` ? 12 : b.getSegmentLimits(e).minValue;
      N(b.set(e, t, D));
    },
    setSegment(e, t) {
      N(b.set(e, t, D));
    },
    confirmPlaceholder() {
      if (!(e.isDisabled || e.isReadOnly) && b.isComplete(O)) {
        let e = K(b.toValue(y ?? D), u?.calendar || new H());
        ((g && e.compare(g) === 0) || _(e), x(new ms(m, h, y)));
      }
    },
    clearSegment(e) {
      let t = b;
      (e !== `timeZoneName` && e !== `literal` && (t = b.clear(e)), N(t));
    },
    formatValue(e) {
      if (!y) return ``;
      let n = cs(e, C);
      return new ki(t, n).format(P);
    },
    getDateFormatter(e, t) {
      return new ki(e, cs({}, { ...C, ...t }));
    },
  };
}
function Ss(e, t, n, r, i, a, o) {
  let s = [`hour`, `minute`, `second`],
    c = n.formatToParts(e),
    l = new Ve(a, { useGrouping: !1 }),
    u = new Ve(a, { useGrouping: !1, minimumIntegerDigits: 2 });
  for (let e of c)
    if (e.type === `year` || e.type === `month` || e.type === `day` || e.type === `hour`) {
      let n = t[e.type] ?? 0;
      e.value = r[e.type] === `2-digit` ? u.format(n) : l.format(n);
    }
  let d = [];
  for (let e of c) {
    let n = bs[e.type] || e.type,
      r = vs[n];
    n === `era` && i.getEras().length === 1 && (r = !1);
    let c = vs[n] && t[e.type] == null,
      l = vs[n] ? ps(n, e.value, a) : null,
      u = { type: n, text: c ? l : e.value, ...t.getSegmentLimits(n), isPlaceholder: c, placeholder: l, isEditable: r };
    n === `hour`
      ? (d.push({ type: `literal`, text: `⁦`, isPlaceholder: !1, placeholder: ``, isEditable: !1 }),
        d.push(u),
        n === o && d.push({ type: `literal`, text: `⁩`, isPlaceholder: !1, placeholder: ``, isEditable: !1 }))
      : s.includes(n) && n === o
        ? (d.push(u), d.push({ type: `literal`, text: `⁩`, isPlaceholder: !1, placeholder: ``, isEditable: !1 }))
        : d.push(u);
  }
  return d;
}
var Cs = (0, z.createContext)(null),
  ws = (0, z.createContext)(null),
  Ts = (0, z.createContext)(null),
  Es = (0, z.forwardRef)(function (e, t) {
    [e, t] = ze(e, t, Cs);
    let { validationBehavior: n } = dt(jt) || {},
      r = e.validationBehavior ?? n ?? `native`,
      { locale: i } = fe(),
      a = xs({ ...e, locale: i, createCalendar: Di, validationBehavior: r }),
      o = (0, z.useRef)(null),
      [s, c] = Re(!e[`aria-label`] && !e[`aria-labelledby`]),
      l = (0, z.useRef)(null),
      {
        labelProps: u,
        fieldProps: d,
        inputProps: f,
        descriptionProps: p,
        errorMessageProps: m,
        ...h
      } = ho({ ...xe(e), label: c, inputRef: l, validationBehavior: r }, a, o),
      g = ge({
        ...xe(e),
        values: {
          state: a,
          isInvalid: a.isInvalid,
          isDisabled: a.isDisabled,
          isReadOnly: a.isReadOnly,
          isRequired: e.isRequired || !1,
        },
        defaultClassName: `react-aria-DateField`,
      }),
      _ = et(e, { global: !0 });
    return (
      delete _.id,
      z.createElement(
        oe,
        {
          values: [
            [ws, a],
            [kt, { ...d, ref: o, isInvalid: a.isInvalid, isDisabled: a.isDisabled }],
            [Ot, { ...f, ref: l }],
            [We, { ...u, ref: s, elementType: `span` }],
            [he, { slots: { description: p, errorMessage: m } }],
            [Mt, h],
          ],
        },
        z.createElement(me.div, {
          ..._,
          ...g,
          ref: t,
          slot: e.slot || void 0,
          'data-invalid': a.isInvalid || void 0,
          'data-disabled': a.isDisabled || void 0,
          'data-readonly': a.isReadOnly || void 0,
          'data-required': e.isRequired || void 0,
        }),
        z.createElement(Ea, { autoComplete: e.autoComplete, name: e.name, isDisabled: e.isDisabled, state: a }),
      )
    );
  }),
  Ds = (0, z.forwardRef)(function (e, t) {
    let n = (0, z.useContext)(ws),
      r = (0, z.useContext)(Ts);
    return n || r ? z.createElement(ks, { ...e, ref: t }) : z.createElement(Os, { ...e, ref: t });
  }),
  Os = (0, z.forwardRef)((e, t) => {
    let [n, r] = ze({ slot: e.slot }, t, Cs),
      { locale: i } = fe(),
      a = xs({ ...n, locale: i, createCalendar: Di }),
      o = (0, z.useRef)(null),
      { fieldProps: s, inputProps: c } = ho({ ...n, inputRef: o }, a, r);
    return z.createElement(
      oe,
      {
        values: [
          [ws, a],
          [Ot, { ...c, ref: o }],
          [kt, { ...s, ref: r, isInvalid: a.isInvalid, isDisabled: a.isDisabled }],
        ],
      },
      z.createElement(ks, e),
    );
  }),
  ks = (0, z.forwardRef)((e, t) => {
    let { className: n, children: r } = e,
      i = (0, z.useContext)(ws),
      a = (0, z.useContext)(Ts),
      o = i ?? a;
    return z.createElement(
      z.Fragment,
      null,
      z.createElement(
        zt,
        {
          ...e,
          ref: t,
          slot: e.slot || void 0,
          className: n ?? `react-aria-DateInput`,
          isReadOnly: o.isReadOnly,
          isInvalid: o.isInvalid,
          isDisabled: o.isDisabled,
        },
        o.segments.map((e, t) => (0, z.cloneElement)(r(e), { key: t })),
      ),
      z.createElement(Lt, { className: `` }),
    );
  }),
  As = (0, z.forwardRef)(function ({ segment: e, ...t }, n) {
    let r = (0, z.useContext)(ws),
      i = (0, z.useContext)(Ts),
      a = r ?? i,
      o = ye(n),
      { segmentProps: s } = yo(e, a, o),
      { focusProps: c, isFocused: l, isFocusVisible: u } = Ye(),
      { hoverProps: d, isHovered: f } = F({ ...t, isDisabled: a.isDisabled || e.type === `literal` }),
      p = ge({
        ...t,
        values: {
          ...e,
          isReadOnly: a.isReadOnly,
          isInvalid: a.isInvalid,
          isDisabled: a.isDisabled,
          isHovered: f,
          isFocused: l,
          isFocusVisible: u,
        },
        defaultChildren: e.text,
        defaultClassName: `react-aria-DateSegment`,
      });
    return z.createElement(me.span, {
      ...Ue(et(t, { global: !0 }), s, c, d),
      ...p,
      style: s.style,
      ref: o,
      'data-placeholder': e.isPlaceholder || void 0,
      'data-invalid': a.isInvalid || void 0,
      'data-readonly': a.isReadOnly || void 0,
      'data-disabled': a.isDisabled || void 0,
      'data-type': e.type,
      'data-hovered': f || void 0,
      'data-focused': l || void 0,
      'data-focus-visible': u || void 0,
    });
  }),
  Z = re();
function js({ filter: e, rowCount: t, onClose: n }) {
  let [r, i] = (0, z.useState)(!0),
    [a, s] = (0, z.useState)(!0),
    c = Qe(`export.transactions`),
    { mutate: l } = Qe(`export.cancel`),
    u = te(),
    d = c.error?.failure,
    f = () =>
      c.mutate(
        { filter: e, options: { byteOrderMark: r, formulaGuard: a } },
        {
          onSuccess: (e) => {
            (e.kind === `saved` && ee(`Saved ${o(e.rows, `row`)} to ${e.fileName}`), e.kind === `saved` && n());
          },
        },
      );
  if (c.isPending) {
    let e = u?.rows ?? 0;
    return (0, Z.jsxs)(mt, {
      title: `Exporting to CSV`,
      isOpen: !0,
      onClose: () => void 0,
      mustAnswer: !0,
      footer: (0, Z.jsx)(L, { onPress: () => l({}), children: `Cancel` }),
      children: [
        (0, Z.jsx)(`p`, {
          role: `status`,
          children: e === 0 ? `Choose where to save…` : `${h(e)} of ${o(u?.totalRows ?? t, `row`)}`,
        }),
        (0, Z.jsx)(Dt, { label: `Export`, value: e, maximum: u?.totalRows ?? t }),
      ],
    });
  }
  return (0, Z.jsxs)(mt, {
    title: `Export to CSV`,
    isOpen: !0,
    onClose: n,
    footer: (0, Z.jsxs)(Z.Fragment, {
      children: [
        (0, Z.jsx)(L, { onPress: n, children: `Cancel` }),
        (0, Z.jsx)(L, {
          variant: `primary`,
          onPress: f,
          isDisabled: t === 0,
          autoFocus: !0,
          children: d === void 0 || d.kind === `cancelled` ? `Export…` : `Try again…`,
        }),
      ],
    }),
    children: [
      d !== void 0 && (0, Z.jsx)(Et, { tone: d.kind === `cancelled` ? `calm` : `warning`, children: d.message }),
      (0, Z.jsx)(`p`, { children: Ms(e, t) }),
      (0, Z.jsx)(Tt, {
        label: `Mark as UTF-8 for Excel`,
        hint: `Adds a byte order mark, so that Excel shows é and € right. Other programs ignore it.`,
        isSelected: r,
        onChange: i,
      }),
      (0, Z.jsx)(Tt, {
        label: `Keep texts from running as formulas`,
        hint: `Puts an apostrophe before a bank’s text that begins like a formula. Amounts are never touched.`,
        isSelected: a,
        onChange: s,
      }),
    ],
  });
}
function Ms(e, t) {
  let n = x(e);
  if (t === 0) return n ? `Nothing matches the filter, so there is nothing to export.` : `There is nothing to export yet.`;
  let r = o(t, `transaction`);
  return `${n ? `The ${r} that match the filter` : `All ${r}`}, newest first. Money that leaves is negative; dates are written 2026-11-23.`;
}
function Ns(e) {
  let { categories: t, selected: n, anchor: r, isOpen: i, onClose: a, onPick: o, onReset: s } = e;
  return (0, Z.jsx)(Ze, {
    className: I(R.popover),
    triggerRef: r,
    isOpen: i,
    placement: `bottom start`,
    onOpenChange: (e) => {
      e || a();
    },
    children: (0, Z.jsx)(Xe, {
      className: I(R.picker),
      'aria-label': `Choose a category`,
      children: (0, Z.jsx)(Fs, { categories: t, selected: n, ...(s === void 0 ? {} : { onReset: s }), onPick: o }),
    }),
  });
}
var Ps = `the-banks-own`;
function Fs({ categories: e, selected: t, onPick: n, onReset: r }) {
  let { contains: i } = M({ sensitivity: `base` }),
    a = Map.groupBy(e, (e) => e.group);
  return (0, Z.jsxs)(_t, {
    filter: i,
    children: [
      (0, Z.jsx)(Pt, {
        className: I(Rt.search, R.pickerSearch),
        'aria-label': `Search categories`,
        autoFocus: !0,
        children: (0, Z.jsx)(Lt, { className: I(Rt.input), placeholder: `Search categories`, style: { paddingLeft: 10 } }),
      }),
      (0, Z.jsxs)(P, {
        className: I(R.list),
        'aria-label': `Categories`,
        selectionMode: `none`,
        onAction: (t) => {
          let i = e.find((e) => e.categoryId === t);
          t === Ps ? r?.() : i !== void 0 && n(i.categoryId);
        },
        renderEmptyState: () => (0, Z.jsx)(`p`, { className: R.empty, children: `No such category.` }),
        children: [
          r !== void 0 &&
            (0, Z.jsx)(O, {
              id: Ps,
              textValue: `The bank’s own category`,
              className: I(R.item),
              children: `The bank’s own category`,
            }),
          [...a].map(([e, n]) =>
            (0, Z.jsxs)(
              N,
              {
                id: `group ${e}`,
                children: [
                  (0, Z.jsx)(Ee, { className: I(R.sectionHeader), children: e }),
                  n.map((e) =>
                    (0, Z.jsxs)(
                      O,
                      {
                        id: e.categoryId,
                        textValue: `${e.name} ${e.group}`,
                        className: I(R.item),
                        children: [
                          (0, Z.jsx)(Ht, { category: e }),
                          t.has(e.categoryId) &&
                            (0, Z.jsx)(wt, { className: I(R.check, R.itemHint), size: 14, 'aria-label': `chosen` }),
                        ],
                      },
                      e.categoryId,
                    ),
                  ),
                ],
              },
              e,
            ),
          ),
        ],
      }),
    ],
  });
}
function Is({ range: e, onChange: t }) {
  return (0, Z.jsxs)(`div`, {
    className: Rt.dates,
    children: [
      (0, Z.jsx)(Ls, { label: `At least`, value: e.minimumAmount ?? ``, onChange: (e) => t({ minimumAmount: e }) }),
      (0, Z.jsx)(Ls, { label: `At most`, value: e.maximumAmount ?? ``, onChange: (e) => t({ maximumAmount: e }) }),
    ],
  });
}
function Ls({ label: e, value: t, onChange: n }) {
  let [r, i] = (0, z.useState)(t),
    a = r === `` || w.shape.minimumAmount.safeParse(r).success;
  return (0, Z.jsx)(It, {
    label: e,
    value: r,
    inputMode: `decimal`,
    placeholder: `0.00`,
    error: a ? null : `Write it like 12.50`,
    onChange: (e) => {
      let t = e.trim().replace(`,`, `.`);
      (i(t), t === `` ? n(void 0) : w.shape.minimumAmount.safeParse(t).success && n(t));
    },
  });
}
function Rs({ minimumAmount: e, maximumAmount: t }) {
  return e === void 0 && t === void 0 ? null : t === void 0 ? `${e ?? ``} or more` : e === void 0 ? `Up to ${t}` : `${e} – ${t}`;
}
function zs({ label: e, value: t, onChange: n }) {
  return (0, Z.jsxs)(Es, {
    className: I(Rt.field),
    value: t === null ? null : dr(t),
    onChange: (e) => n(e === null ? null : i(e.toString())),
    children: [
      (0, Z.jsx)(Oe, { className: I(Rt.label), children: e }),
      (0, Z.jsx)(Ds, { className: I(Rt.input, Rt.dateInput), children: (e) => (0, Z.jsx)(As, { segment: e }) }),
    ],
  });
}
function Bs(e) {
  let t = e.slice(0, 7),
    n = l(t, -1),
    r = e.slice(0, 4),
    i = String(Number(r) - 1).padStart(4, `0`);
  return [
    { label: `This month`, from: s(e), to: void 0 },
    { label: `Last month`, from: `${n}-01`, to: d(n) },
    { label: `Last 30 days`, from: p(e, -29), to: void 0 },
    { label: `Last 12 months`, from: `${l(t, -11)}-01`, to: void 0 },
    { label: `This year`, from: `${r}-01-01`, to: void 0 },
    { label: `Last year`, from: `${i}-01-01`, to: `${i}-12-31` },
  ];
}
function Vs({ from: e, to: t }, n) {
  if (e === void 0 && t === void 0) return null;
  let r = Bs(n).find((n) => n.from === e && n.to === t);
  if (r !== void 0) return r.label;
  let i = (e) => u(e, n, !0);
  return t === void 0 ? `Since ${i(e ?? ``)}` : e === void 0 ? `Until ${i(t)}` : e === t ? i(e) : `${i(e)} – ${i(t)}`;
}
function Hs({ range: e, today: t, onChange: n, onClose: r }) {
  let a = Bs(t),
    { from: o, to: s } = e;
  return (0, Z.jsxs)(Z.Fragment, {
    children: [
      (0, Z.jsx)(P, {
        'aria-label': `Periods`,
        className: I(R.list),
        items: a,
        onAction: (e) => {
          let t = a.find((t) => t.label === e);
          t !== void 0 && (n({ from: t.from, to: t.to }), r());
        },
        children: (e) => (0, Z.jsx)(O, { id: e.label, className: I(R.item), children: e.label }),
      }),
      (0, Z.jsxs)(`div`, {
        className: Rt.dates,
        children: [
          (0, Z.jsx)(zs, { label: `From`, value: i(o ?? ``), onChange: (e) => n({ from: e ?? void 0, to: s }) }),
          (0, Z.jsx)(zs, { label: `To`, value: i(s ?? ``), onChange: (e) => n({ from: o, to: e ?? void 0 }) }),
        ],
      }),
    ],
  });
}
var Us = {
  bar: `_bar_1manl_1`,
  chips: `_chips_1manl_14`,
  chip: `_chip_1manl_14`,
  on: `_on_1manl_32`,
  chipButton: `_chipButton_1manl_38`,
  chipText: `_chipText_1manl_55`,
  itemName: `_itemName_1manl_56`,
  chipClear: `_chipClear_1manl_64`,
};
function Ws({ name: e, value: t, onClear: n, panel: r = `form`, children: i }) {
  let [a, o] = (0, z.useState)(!1);
  return (0, Z.jsxs)(`span`, {
    className: I(Us.chip, t !== null && Us.on),
    children: [
      (0, Z.jsxs)(Ke, {
        isOpen: a,
        onOpenChange: o,
        children: [
          (0, Z.jsxs)(Be, {
            className: I(Us.chipButton),
            'aria-label': t === null ? `Filter by ${e.toLowerCase()}` : `${e}: ${t}`,
            children: [
              t === null && (0, Z.jsx)(y, { size: 12, 'aria-hidden': !0 }),
              (0, Z.jsx)(`span`, { className: Us.chipText, children: t ?? e }),
            ],
          }),
          (0, Z.jsx)(Ze, {
            className: I(R.popover),
            placement: `bottom start`,
            children: (0, Z.jsx)(Xe, {
              className: I(r === `form` ? R.panel : R.picker, r === `wide-list` && R.wide),
              'aria-label': `Filter by ${e.toLowerCase()}`,
              children: i(() => o(!1)),
            }),
          }),
        ],
      }),
      t !== null &&
        (0, Z.jsx)(Be, {
          className: I(Us.chipClear),
          'aria-label': `Remove the filter by ${e.toLowerCase()}`,
          onPress: n,
          children: (0, Z.jsx)(ot, { size: 12, 'aria-hidden': !0 }),
        }),
    ],
  });
}
function Gs({ value: e, onChange: t, inputRef: n, onLeave: r }) {
  let [i, a] = (0, z.useState)(e),
    [o, s] = (0, z.useState)(e);
  return (
    o !== e && (s(e), i.trim() !== e && a(e)),
    (0, Z.jsx)(Bt, {
      label: `Search transactions`,
      placeholder: `Search merchants, bank text and notes`,
      value: i,
      inputRef: n,
      onArrowDown: r,
      onChange: (e) => {
        a(e);
        let n = e.trim().slice(0, 200);
        t(n === `` ? void 0 : n);
      },
    })
  );
}
var Ks = { in: `Money in`, out: `Money out` },
  qs = { pending: `Pending`, posted: `Posted` };
function Js(e, t) {
  let [n] = e;
  return n === void 0 ? null : e.length === 1 ? n : `${e.length} ${t}`;
}
function Ys(e, t) {
  let n = e ?? [];
  return n.includes(t) ? n.filter((e) => e !== t) : [...n, t];
}
function Xs({ control: e, accounts: t, categories: n, today: r, searchRef: i, onLeaveSearch: a }) {
  let { filter: o, change: s, clear: c } = e,
    { from: l, to: u, direction: d, status: f } = o,
    p = t.filter((e) => o.accountIds?.includes(e.accountId)).map((e) => e.name),
    m = n.filter((e) => o.categoryIds?.includes(e.categoryId)).map((e) => e.name);
  return (0, Z.jsxs)(`div`, {
    className: Us.bar,
    role: `search`,
    'aria-label': `Filter transactions`,
    children: [
      (0, Z.jsx)(Gs, { value: o.search ?? ``, onChange: (e) => s({ search: e }), inputRef: i, onLeave: a }),
      (0, Z.jsxs)(`div`, {
        className: Us.chips,
        children: [
          (0, Z.jsx)(Ws, {
            name: `Date`,
            value: Vs({ from: l, to: u }, r),
            onClear: () => s({ from: void 0, to: void 0 }),
            children: (e) => (0, Z.jsx)(Hs, { range: { from: l, to: u }, today: r, onChange: s, onClose: e }),
          }),
          (0, Z.jsx)(Ws, {
            name: `Account`,
            value: Js(p, `accounts`),
            panel: `wide-list`,
            onClear: () => s({ accountIds: void 0 }),
            children: () =>
              (0, Z.jsx)(P, {
                'aria-label': `Accounts`,
                className: I(R.list),
                selectionMode: `multiple`,
                escapeKeyBehavior: `none`,
                selectedKeys: o.accountIds ?? [],
                onSelectionChange: (e) =>
                  s({ accountIds: t.filter((t) => e === `all` || e.has(t.accountId)).map((e) => e.accountId) }),
                items: t,
                children: (e) =>
                  (0, Z.jsxs)(O, {
                    id: e.accountId,
                    textValue: e.name,
                    className: I(R.item),
                    children: [
                      (0, Z.jsx)(`span`, { className: Us.itemName, children: e.name }),
                      (0, Z.jsx)(`span`, { className: R.itemHint, children: e.institutionName }),
                    ],
                  }),
              }),
          }),
          (0, Z.jsx)(Ws, {
            name: `Category`,
            value: Js(m, `categories`),
            panel: `list`,
            onClear: () => s({ categoryIds: void 0 }),
            children: () =>
              (0, Z.jsx)(Fs, {
                categories: n,
                selected: new Set(o.categoryIds),
                onPick: (e) => s({ categoryIds: Ys(o.categoryIds, e) }),
              }),
          }),
          (0, Z.jsx)(Ws, {
            name: `Amount`,
            value: Rs(o),
            onClear: () => s({ minimumAmount: void 0, maximumAmount: void 0 }),
            children: () => (0, Z.jsx)(Is, { range: o, onChange: s }),
          }),
          (0, Z.jsx)(Zs, { name: `In or out`, options: Ks, value: d, onChange: (e) => s({ direction: e }) }),
          (0, Z.jsx)(Zs, { name: `Status`, options: qs, value: f, onChange: (e) => s({ status: e }) }),
          x(o) && (0, Z.jsx)(L, { variant: `quiet`, onPress: c, children: `Clear filters` }),
        ],
      }),
    ],
  });
}
function Zs({ name: e, options: t, value: n, onChange: r }) {
  return (0, Z.jsx)(Ws, {
    name: e,
    value: n === void 0 ? null : t[n],
    panel: `list`,
    onClear: () => r(void 0),
    children: (n) =>
      (0, Z.jsx)(P, {
        'aria-label': e,
        className: I(R.list),
        onAction: (e) => {
          (r(e), n());
        },
        children: Object.entries(t).map(([e, t]) => (0, Z.jsx)(O, { id: e, className: I(R.item), children: t }, e)),
      }),
  });
}
var Qs = { bar: `_bar_1j1x7_1`, count: `_count_1j1x7_12`, sums: `_sums_1j1x7_17`, sum: `_sum_1j1x7_17`, keys: `_keys_1j1x7_31` };
function $s({ outline: e, selectedCount: t, onSetCategory: n, onClearSelection: r }) {
  let { count: i, totalCount: a, sums: s } = e;
  return t > 0
    ? (0, Z.jsxs)(`footer`, {
        className: Qs.bar,
        'aria-label': `Selection`,
        'aria-live': `polite`,
        children: [
          (0, Z.jsxs)(`span`, { className: Qs.count, children: [o(t, `transaction`), ` selected`] }),
          (0, Z.jsx)(L, { variant: `link`, onPress: n, children: `Set category…` }),
          (0, Z.jsx)(L, { variant: `link`, onPress: r, children: `Clear selection` }),
          (0, Z.jsx)(`span`, { className: Qs.keys, children: `C category · Esc clear` }),
        ],
      })
    : (0, Z.jsxs)(`footer`, {
        className: Qs.bar,
        'aria-label': `Totals`,
        children: [
          (0, Z.jsx)(`span`, { className: Qs.count, children: i === a ? o(i, `transaction`) : `${h(i)} of ${h(a)}` }),
          (0, Z.jsx)(`span`, {
            className: Qs.sums,
            children: s.map((e) =>
              (0, Z.jsxs)(
                `span`,
                {
                  className: Qs.sum,
                  children: [
                    (0, Z.jsxs)(`span`, { children: [`Out `, (0, Z.jsx)(j, { minorUnits: e.out, currency: e.currency })] }),
                    (0, Z.jsxs)(`span`, {
                      children: [
                        `In `,
                        (0, Z.jsx)(j, { minorUnits: e.in, currency: e.currency, sign: `always`, isIncomeMarked: !0 }),
                      ],
                    }),
                  ],
                },
                e.currency,
              ),
            ),
          }),
          (0, Z.jsxs)(`span`, {
            className: Qs.keys,
            'aria-hidden': !0,
            children: [`↑↓ move · C category · N note · E export · `, ne(`mod+z`), ` undo`],
          }),
        ],
      });
}
var Q = {
  waiting: `_waiting_1udp2_1`,
  account: `_account_1udp2_7`,
  amount: `_amount_1udp2_13`,
  quiet: `_quiet_1udp2_31`,
  bankText: `_bankText_1udp2_32`,
  name: `_name_1udp2_37`,
  category: `_category_1udp2_53`,
  note: `_note_1udp2_70`,
  history: `_history_1udp2_74`,
  event: `_event_1udp2_85`,
};
function ec({ note: e, fieldRef: t, onSave: n }) {
  let [r, i] = (0, z.useState)(e),
    [a, o] = (0, z.useState)(e);
  a !== e && (o(e), i(e));
  let s = (0, z.useRef)({ text: r, note: e, onSave: n });
  (0, z.useEffect)(() => {
    s.current = { text: r, note: e, onSave: n };
  });
  let c = () => {
    let { text: e, note: t, onSave: n } = s.current;
    e.trim() !== t && ((s.current = { ...s.current, note: e.trim() }), n(e.trim()));
  };
  return (
    (0, z.useEffect)(() => c, []),
    (0, Z.jsx)(`div`, {
      className: Q.note,
      children: (0, Z.jsx)(It, {
        label: `Note`,
        value: r,
        onChange: i,
        onBlur: c,
        isMultiline: !0,
        fieldRef: t,
        placeholder: `Add a note`,
      }),
    })
  );
}
var tc = { appeared: `first seen`, posted: `posted`, changed: `changed`, category: `category set`, note: `note written` };
function nc({ history: e, currency: t, today: n }) {
  return e.length === 0
    ? null
    : (0, Z.jsxs)(`section`, {
        className: Q.history,
        children: [
          (0, Z.jsx)(`h3`, { children: `What happened` }),
          (0, Z.jsx)(`ol`, {
            children: e
              .toSorted((e, t) => e.at - t.at)
              .map((e, i) =>
                (0, Z.jsxs)(
                  `li`,
                  {
                    className: Q.event,
                    children: [
                      (0, Z.jsx)(`span`, { children: u(r(e.at), n) }),
                      (0, Z.jsxs)(`span`, {
                        children: [
                          tc[e.what],
                          e.amount !== null &&
                            (0, Z.jsxs)(Z.Fragment, {
                              children: [`, was `, (0, Z.jsx)(j, { minorUnits: e.amount, currency: t })],
                            }),
                          e.text !== null && e.text !== `` && `, was ${e.text}`,
                        ],
                      }),
                      (0, Z.jsx)(`span`, { children: e.by === `bank` ? `bank` : `you` }),
                    ],
                  },
                  i,
                ),
              ),
          }),
        ],
      });
}
function rc({ entryId: e, onClose: t, ...r }) {
  let i = Ge(`transactions.detail`, { entryId: e }, { keepPrevious: !0 });
  return (0, Z.jsx)(Ut, {
    label: `Transaction`,
    onClose: t,
    children: i.isError
      ? (0, Z.jsx)(n, { failure: i.error.failure, onRetry: () => void i.refetch() })
      : i.data === void 0
        ? (0, Z.jsxs)(`div`, {
            className: Q.waiting,
            children: [
              (0, Z.jsx)(A, { width: `40%` }),
              (0, Z.jsx)(A, { width: `60%`, height: `26px` }),
              (0, Z.jsx)(A, { width: `80%` }),
            ],
          })
        : (0, Z.jsx)(ic, { detail: i.data, ...r }, i.data.entryId),
  });
}
function ic({ detail: e, categories: t, edits: n, today: r, noteFocus: i }) {
  let [a, o] = (0, z.useState)(!1),
    s = (0, z.useRef)(null),
    { entryId: c, amount: l, currency: d, merchant: p, description: m, date: h, authorizedDate: g, pendingForm: _, note: v } = e,
    y = (0, z.useCallback)((e) => i.attach(c, e), [i, c]),
    b = (e) => {
      (o(!1), n.setCategory([c], e));
    };
  return (0, Z.jsxs)(Z.Fragment, {
    children: [
      (0, Z.jsx)(`p`, { className: Q.account, children: e.accountName }),
      (0, Z.jsx)(`p`, {
        className: Q.amount,
        children: (0, Z.jsx)(j, { minorUnits: l, currency: d, sign: `always`, isHeadline: !0, isIncomeMarked: !0 }),
      }),
      e.status === `pending` && (0, Z.jsx)(`p`, { className: Q.quiet, children: `Pending: the bank may still change it.` }),
      _ !== null &&
        (0, Z.jsxs)(`p`, {
          className: Q.quiet,
          children: [`was `, (0, Z.jsx)(j, { minorUnits: _.amount, currency: d }), ` pending on `, u(_.date, r, !0)],
        }),
      (0, Z.jsx)(`h2`, { className: Q.name, children: p ?? m }),
      p !== null && (0, Z.jsx)(`p`, { className: Q.bankText, children: m }),
      (0, Z.jsx)(Wt, {
        facts: [
          [
            `Category`,
            (0, Z.jsx)(
              `button`,
              {
                ref: s,
                type: `button`,
                className: Q.category,
                onClick: () => o(!0),
                children: (0, Z.jsx)(Ht, { category: t.get(e.categoryId) }),
              },
              `category`,
            ),
          ],
          [`Bank says`, ac(e, t)],
          [`Date`, f(h)],
          [`Authorised`, g === null || g === h ? null : f(g)],
          [`Bank`, e.institutionName],
          [`Paid`, e.paymentChannel],
        ],
      }),
      (0, Z.jsx)(ec, { note: v, fieldRef: y, onSave: (e) => n.setNote(c, e) }),
      (0, Z.jsx)(nc, { history: e.history, currency: d, today: r }),
      (0, Z.jsx)(Ns, {
        categories: [...t.values()],
        selected: new Set([e.categoryId]),
        anchor: s,
        isOpen: a,
        onClose: () => o(!1),
        onPick: (e) => b(t.get(e) ?? null),
        onReset: e.categoryEdited ? () => b(null) : void 0,
      }),
    ],
  });
}
function ac({ bankCategoryId: e, bankCategoryText: t }, n) {
  return [n.get(e)?.name, t?.replaceAll(`_`, ` `).toLowerCase()].filter((e) => e !== void 0).join(` · `);
}
var oc = e(gt(), 1);
function sc(e) {
  return typeof e == `object` ? e.key : e;
}
function cc(e, t) {
  let n = e.length;
  return new Proxy(e, {
    get(e, r, i) {
      if (typeof r == `string`) {
        let i = r.charCodeAt(0);
        if (i >= 48 && i <= 57) {
          let i = +r;
          if (Number.isInteger(i) && i >= 0 && i < n) {
            let n = e[i];
            if (typeof n != `object`) {
              let r = t[i * 2];
              n = e[i] = { index: i, key: n, start: r, size: t[i * 2 + 1], end: r + t[i * 2 + 1], lane: 0 };
            }
            return n;
          }
        }
        if (r === `length`) return n;
      }
      return Reflect.get(e, r, i);
    },
  });
}
function lc(e, t, n) {
  let r = n.initialDeps ?? [],
    i,
    a = !0;
  function o() {
    let o = e();
    return (
      (o.length !== r.length || o.some((e, t) => r[t] !== e)) &&
        ((r = o), (i = t(...o)), n?.onChange && !(a && n.skipInitialOnChange) && n.onChange(i), (a = !1)),
      i
    );
  }
  return (
    (o.updateDeps = (e) => {
      r = e;
    }),
    o
  );
}
function uc(e, t) {
  if (e === void 0) throw Error(`Unexpected undefined${t ? `: ${t}` : ``}`);
  return e;
}
var dc = (e, t) => Math.abs(e - t) < 1.01,
  fc = (e, t, n) => {
    let r;
    return Object.assign(
      function (...i) {
        (e.clearTimeout(r), (r = e.setTimeout(() => t.apply(this, i), n)));
      },
      {
        cancel: () => {
          e.clearTimeout(r);
        },
      },
    );
  };
function pc({ offset: e, isScrolling: t, elementMax: n, holdOffset: r, scrollOffset: i, pendingWrite: a, clampedMaxAtWrite: o }) {
  return t && a === null && e === i
    ? `spurious`
    : a !== null && Math.abs(e - a.target) < 1.5
      ? `readBack`
      : (a !== null && !a.smooth && n !== null && a.target > n + r + 0.5 && Math.abs(e - (n + r)) < 1.5) ||
          (a !== null && !a.smooth && a.lowMaxes?.some((t) => Math.abs(e - t) < 1.5))
        ? `clampedReadBack`
        : o !== null && Math.abs(e - o) < 1.5
          ? `clampedEcho`
          : `external`;
}
var mc = (e) => e === `smooth` || e === `smoothFinishing`;
function hc({ kind: e, offset: t, command: n, target: r }) {
  return (
    e !== `spurious` &&
    e !== `readBack` &&
    e !== `clampedReadBack` &&
    n?.index != null &&
    n.phase !== `queued` &&
    !mc(n.phase) &&
    !dc(t, n.lastTargetOffset) &&
    !dc(t, r()) &&
    e !== `clampedEcho`
  );
}
var gc = 40;
function _c(e) {
  let t = e[e.length - 1];
  if (t === void 0) return !1;
  let n = e.length - 2;
  for (; n >= 0 && t.t - e[n].t < gc;) n--;
  if (n < 0) return !1;
  let r = e[n],
    i = n - 1;
  for (; i >= 0 && r.t - e[i].t < gc;) i--;
  if (i < 0) return !1;
  let a = e[i],
    o = (t.offset - r.offset) / (t.t - r.t),
    s = (r.offset - a.offset) / (r.t - a.t);
  return o * s >= 0 && Math.abs(o) >= 2 * Math.abs(s) && Math.abs(o) - Math.abs(s) >= 0.8;
}
function vc(e) {
  let t = e[e.length - 1];
  if (t === void 0) return !1;
  let n = e.length - 2;
  for (; n >= 0 && t.t - e[n].t < gc;) n--;
  if (n < 0) return !1;
  let r = e[n];
  return Math.abs(t.offset - r.offset) / (t.t - r.t) >= 0.05;
}
var yc,
  bc = () => {
    if (yc !== void 0) return yc;
    if (typeof navigator > `u`) return (yc = !1);
    if (/iP(hone|od|ad)/.test(navigator.userAgent)) return (yc = !0);
    let e = navigator.maxTouchPoints;
    return (yc = navigator.platform === `MacIntel` && e !== void 0 && e > 0);
  },
  xc,
  Sc = () =>
    xc === void 0
      ? (xc = bc() && typeof CSS < `u` && typeof CSS.supports == `function` && CSS.supports(`overflow-anchor: auto`))
      : xc,
  Cc = () => !bc() || Sc(),
  wc = { capture: !0, passive: !0 },
  Tc = class {
    constructor(e) {
      ((this.host = e),
        (this._touch = null),
        (this.inMotion = () => this._touch !== null && this._touch.phase !== `lateFling`),
        (this.dragging = () => this._touch?.phase === `down` && this._touch.moved),
        (this.tail = () => (this._touch?.phase === `tail` ? (this._touch.moved ? `fling` : `tap`) : null)),
        (this.onScroll = ({ isScrolling: e, ownReadBack: t, moved: n, external: r }) => (
          e && this._touch?.phase === `tail`
            ? this._openTail(this._touch.moved || !t, !1)
            : this._touch?.phase === `lateFling` &&
              (this.host.now() > this._touch.until ? (this._touch = null) : r && e && n && this._openTail(!0, !1)),
          !t && e && n && this._touch?.phase === `down` ? ((this._touch.moved = !0), !0) : !1
        )),
        (this.touchStart = () => {
          (this.end(), (this._touch = { phase: `down`, moved: !1 }));
        }),
        (this.touchEnd = () => {
          let e = this._touch?.phase === `down` && this._touch.moved;
          (this.end(), this._openTail(e, e));
        }),
        (this.end = () => {
          let e = this.host.getWindow();
          (this._touch?.phase === `tail` && e != null && e.clearTimeout(this._touch.timerId), (this._touch = null));
        }),
        (this.listen = (e) => {
          let t = () => this.touchStart(),
            n = () => this.touchEnd();
          return (
            e.addEventListener(`touchstart`, t, wc),
            e.addEventListener(`touchend`, n, wc),
            e.addEventListener(`touchcancel`, n, wc),
            () => {
              (e.removeEventListener(`touchstart`, t, wc),
                e.removeEventListener(`touchend`, n, wc),
                e.removeEventListener(`touchcancel`, n, wc),
                this.end());
            }
          );
        }),
        (this._openTail = (e, t) => {
          let n = this.host.getWindow();
          if (n == null) return;
          this.end();
          let r = {
            phase: `tail`,
            moved: e,
            awaitingFling: t,
            timerId: n.setTimeout(() => {
              this.host.tailStillMoving()
                ? this._openTail(r.moved, r.awaitingFling)
                : ((this._touch = r.awaitingFling ? { phase: `lateFling`, until: this.host.now() + 1e3 } : null),
                  this.host.onTailClosed());
            }, 150),
          };
          this._touch = r;
        }));
    }
    get touch() {
      return this._touch;
    }
  },
  Ec = (e) => {
    let { clientWidth: t, clientHeight: n } = e;
    return { width: t, height: n };
  },
  Dc = (e) => {
    let t = new Set();
    return {
      schedule: (n) => {
        let r = e.requestAnimationFrame(() => {
          (t.delete(r), n());
        });
        t.add(r);
      },
      cancel: () => {
        (t.forEach((t) => e.cancelAnimationFrame(t)), t.clear());
      },
    };
  },
  Oc = (e) => e,
  kc = (e) => {
    let t = e.overscan * Math.max(e.lanes ?? 1, 1),
      n = Math.max(e.startIndex - t, 0),
      r = Math.min(e.endIndex + t, e.count - 1) - n + 1,
      i = Array(r);
    for (let e = 0; e < r; e++) i[e] = n + e;
    return i;
  },
  Ac = (e, t) => {
    let n = e.scrollElement;
    if (!n) return;
    let r = e.targetWindow;
    if (!r) return;
    let i = (e) => {
      let { width: n, height: r } = e;
      t({ width: Math.round(n), height: Math.round(r) });
    };
    if ((i(Ec(n)), !r.ResizeObserver)) return () => {};
    let a = Dc(r),
      o = new r.ResizeObserver(() => {
        let t = () => {
          i(Ec(n));
        };
        e.options.useAnimationFrameWithResizeObserver ? a.schedule(t) : t();
      });
    return (
      o.observe(n, { box: `content-box` }),
      () => {
        (o.unobserve(n), a.cancel());
      }
    );
  },
  jc = { passive: !0 },
  Mc = typeof window > `u` || `onscrollend` in window,
  Nc = (e, t, n) => {
    let r = e.scrollElement;
    if (!r) return;
    let i = e.targetWindow;
    if (!i) return;
    let a = e.options.useScrollendEvent && Mc,
      o = 0,
      s = a ? null : fc(i, () => t(n(r), !1), e.options.isScrollingResetDelay),
      c = (e) => () => {
        ((o = n(r)), s?.(), t(o, e));
      },
      l = c(!0),
      u = c(!1);
    return (
      r.addEventListener(`scroll`, l, jc),
      a && r.addEventListener(`scrollend`, u, jc),
      () => {
        (r.removeEventListener(`scroll`, l), a && r.removeEventListener(`scrollend`, u), s?.cancel());
      }
    );
  },
  Pc = (e, t) =>
    Nc(e, t, (t) => {
      let { horizontal: n, isRtl: r } = e.options;
      return n ? t.scrollLeft * ((r && -1) || 1) : t.scrollTop;
    }),
  Fc = (e, t, n) => {
    if (n.options.useCachedMeasurements) {
      let t = n.indexFromElement(e),
        r = n.options.getItemKey(t);
      return n.itemSizeCache.get(r) ?? n.options.estimateSize(t);
    }
    if (t?.borderBoxSize) {
      let e = t.borderBoxSize[0];
      if (e) return Math.round(e[n.options.horizontal ? `inlineSize` : `blockSize`]);
    }
    if (!t) {
      let t = n.indexFromElement(e),
        r = n.options.getItemKey(t),
        i = n.itemSizeCache.get(r);
      if (i !== void 0) return i;
    }
    return e[n.options.horizontal ? `offsetWidth` : `offsetHeight`];
  },
  Ic = (e, { adjustments: t = 0, behavior: n }, r) => {
    var i;
    let { scrollElement: a, options: o } = r,
      s = e + t,
      c = o.horizontal && o.isRtl && a !== null && `ownerDocument` in a;
    (i = a?.scrollTo) == null || i.call(a, { [o.horizontal ? `left` : `top`]: c ? -s : s, behavior: n });
  },
  Lc = (e, t) => (e === `smooth` ? (t ? `smoothLanded` : `smooth`) : `instant`),
  Rc = (e) => e?.phase === `smooth` || e?.phase === `smoothLanded`;
function zc(e, t, n, r) {
  if (t === 0) return !1;
  let i = r(0),
    a = new Set(),
    o = 0;
  for (; o < e;) {
    let e = n(o);
    if (e === i) break;
    (a.add(e), o++);
  }
  let s = e - o;
  if (s === 0 || s >= t) return !1;
  for (let e = 0; e < s; e++) if (r(e) !== n(o + e)) return !1;
  for (let e = s; e < t; e++) if (a.has(r(e))) return !1;
  return !0;
}
var Bc = class {
    constructor(e) {
      ((this.unsubs = []),
        (this.scrollElement = null),
        (this.targetWindow = null),
        (this.isScrolling = !1),
        (this.scrollState = null),
        (this.measurementsCache = []),
        (this._singleLaneMeasurements = null),
        (this.itemSizeCache = new Map()),
        (this.itemSizeCacheVersion = 0),
        (this.laneAssignments = new Map()),
        (this.pendingMin = null),
        (this.prevLanes = void 0),
        (this.lanesChangedFlag = !1),
        (this.lanesSettling = !1),
        (this.pendingScrollAnchor = null),
        (this.scrollRect = null),
        (this.scrollOffset = null),
        (this.scrollDirection = null),
        (this._holdOffset = 0),
        (this._reportedOverscroll = !1),
        (this._iosGesture = new Tc({
          getWindow: () => this.targetWindow,
          now: () => this.now(),
          tailStillMoving: () => {
            let e = this.scrollState;
            if (e?.phase !== `queued` || this.pendingWrite !== null) return !1;
            let t = this._readElementOffset();
            return t === null || this._lastElementOffset === null || Math.abs(t - this._lastElementOffset) < 1
              ? !1
              : ((this._lastElementOffset = t), (e.samples = [...(e.samples ?? []), { t: this.now(), offset: t }]), !0);
          },
          onTailClosed: () => {
            let e = this.scrollState;
            (e?.phase === `queued` && vc(e.samples ?? []) && (this.scrollState = null),
              this._flushHoldIfReady(!0),
              this._writeAwaitingCommand(),
              this._retryClampedAdjustment());
          },
        })),
        (this._lastElementOffset = null),
        (this.pendingWrite = null),
        (this._clampedAdjustment = null),
        (this.elementsCache = new Map()),
        (this._resizeBatch = null),
        (this.now = () => {
          var e;
          return (e = this.targetWindow?.performance)?.now?.call(e) ?? Date.now();
        }),
        (this.observer = (() => {
          let e = null,
            t = null,
            n = !1,
            r = !1,
            i = new Set(),
            a = () => {
              if (e) return e;
              let r = this.targetWindow;
              if (!r || !r.ResizeObserver) return null;
              let i = (t = Dc(r));
              return (e = new r.ResizeObserver((e) => {
                let t = () => {
                  let t = { sync: !1 };
                  this._resizeBatch = t;
                  try {
                    e.forEach(o);
                  } finally {
                    ((this._resizeBatch = null),
                      t.notify &&
                        (this.notify(t.sync),
                        this._noteClampMax(),
                        this._flushHoldIfReady(!0),
                        this._retryClampedAdjustment(),
                        this.measureElement(null)));
                  }
                };
                if (this.options.useAnimationFrameWithResizeObserver) i.schedule(t);
                else {
                  n = !0;
                  try {
                    t();
                  } finally {
                    n = !1;
                  }
                }
              }));
            },
            o = (e) => {
              let t = e.target,
                n = this.indexFromElement(t);
              if (t.isConnected)
                this.isIndexInRange(n) &&
                  this.shouldMeasureDuringScroll(n) &&
                  this.resizeItem(n, this.options.measureElement(t, e, this));
              else {
                this.observer.unobserve(t);
                for (let [e, n] of this.elementsCache)
                  if (n === t) {
                    this.elementsCache.delete(e);
                    break;
                  }
              }
            };
          return {
            disconnect: () => {
              var n;
              ((n = a()) == null || n.disconnect(), t?.cancel(), i.clear(), (r = !1), (e = null), (t = null));
            },
            observe: (o) => {
              let s = a();
              s &&
                (n
                  ? (i.add(o),
                    r ||
                      ((r = !0),
                      t?.schedule(() => {
                        ((r = !1),
                          i.forEach((t) => {
                            t.isConnected && e?.observe(t, { box: `border-box` });
                          }),
                          i.clear());
                      })))
                  : s.observe(o, { box: `border-box` }));
            },
            unobserve: (e) => {
              var t;
              (i.delete(e), (t = a()) == null || t.unobserve(e));
            },
          };
        })()),
        (this.range = null),
        (this.setOptions = (e) => {
          let t = {
            debug: !1,
            initialOffset: 0,
            overscan: 1,
            paddingStart: 0,
            paddingEnd: 0,
            scrollPaddingStart: 0,
            scrollPaddingEnd: 0,
            horizontal: !1,
            getItemKey: Oc,
            rangeExtractor: kc,
            onChange: () => {},
            measureElement: Fc,
            initialRect: { width: 0, height: 0 },
            scrollMargin: 0,
            gap: 0,
            indexAttribute: `data-index`,
            initialMeasurementsCache: [],
            lanes: 1,
            anchorTo: `start`,
            followOnAppend: !1,
            scrollEndThreshold: 1,
            isScrollingResetDelay: 150,
            enabled: !0,
            isRtl: !1,
            useScrollendEvent: !1,
            useAnimationFrameWithResizeObserver: !1,
            laneAssignmentMode: `estimate`,
            useCachedMeasurements: !1,
          };
          for (let n in e) {
            let r = e[n];
            r !== void 0 && (t[n] = r);
          }
          let n = this.options,
            r = null,
            i = null,
            a = !1;
          if (n !== void 0 && n.enabled && t.enabled && t.anchorTo === `end` && this.scrollElement !== null) {
            let e = n.count,
              o = t.count,
              s = this.getMeasurements(),
              c = this._singleLaneMeasurements?.items ?? s,
              l = (e) => sc(c[e]),
              u = e > 0 ? l(0) : null,
              d = e > 0 ? l(e - 1) : null;
            if (o !== e || (e > 0 && o > 0 && (t.getItemKey(0) !== u || t.getItemKey(o - 1) !== d))) {
              a = !0;
              let c = e > 0 ? (this.getVirtualItemForOffset(this.getScrollOffset()) ?? s[0]) : null;
              c && (r = [c.key, this.getScrollOffset() - c.start]);
              let u = t.followOnAppend === !0 ? `auto` : t.followOnAppend || null;
              u &&
                o > 0 &&
                this.isAtEnd(n.scrollEndThreshold) &&
                (e === 0 || t.getItemKey(o - 1) !== d) &&
                (o > e || zc(e, o, l, t.getItemKey)) &&
                (i = u);
            }
          }
          ((this.options = t), a && ((this.pendingMin = 0), this.itemSizeCacheVersion++));
          let o = null;
          if (r && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
            let [e, t] = r,
              n = this.getMeasurements(),
              { count: a, getItemKey: s } = this.options,
              c = 0;
            for (; c < a && s(c) !== e;) c++;
            if (c < a) {
              let e = n[c];
              if (e) {
                let n = Math.max(0, e.start + t);
                !i && n !== this.scrollOffset && ((o = n - this.scrollOffset), (this.scrollOffset = n));
              }
            }
          }
          i
            ? (this.pendingScrollAnchor = { kind: `follow`, behavior: i })
            : o !== null &&
              (this._canWriteScroll()
                ? (this.pendingScrollAnchor = { kind: `anchor`, delta: o })
                : ((this._holdOffset += o), this._followOffsetTarget(o)));
        }),
        (this.notify = (e) => {
          var t, n;
          (n = (t = this.options).onChange) == null || n.call(t, this, e);
        }),
        (this.maybeNotify = lc(
          () => (
            this.calculateRange(),
            [this.isScrolling, this.range ? this.range.startIndex : null, this.range ? this.range.endIndex : null]
          ),
          (e) => {
            this.notify(e);
          },
          {
            key: !1,
            debug: () => this.options.debug,
            initialDeps: [this.isScrolling, this.range ? this.range.startIndex : null, this.range ? this.range.endIndex : null],
          },
        )),
        (this.cleanup = () => {
          var e;
          (this.unsubs.filter(Boolean).forEach((e) => e()),
            (this.unsubs = []),
            this.observer.disconnect(),
            this.rafId != null && this.targetWindow && (this.targetWindow.cancelAnimationFrame(this.rafId), (this.rafId = null)),
            (this.scrollState = null),
            (e = this._momentumStop) == null || e.restore(),
            (this._momentumStop = null),
            (this.isScrolling = !1),
            (this.scrollDirection = null),
            (this._holdOffset = 0),
            (this._reportedOverscroll = !1),
            (this._clampedAdjustment = null),
            (this.pendingWrite = null),
            (this.scrollElement = null),
            (this.targetWindow = null));
        }),
        (this._didMount = () => () => {
          this.cleanup();
        }),
        (this._willUpdate = () => {
          let e = this.options.enabled ? this.options.getScrollElement() : null;
          if (this.scrollElement !== e) {
            if ((this.cleanup(), !e)) {
              this.maybeNotify();
              return;
            }
            ((this.scrollElement = e),
              (this.targetWindow =
                this.scrollElement && `ownerDocument` in this.scrollElement
                  ? this.scrollElement.ownerDocument.defaultView
                  : (this.scrollElement?.window ?? null)),
              this.elementsCache.forEach((e) => {
                this.observer.observe(e);
              }),
              this.unsubs.push(
                this.options.observeElementRect(this, (e) => {
                  ((this.scrollRect = e), this.maybeNotify());
                }),
              ),
              this.unsubs.push(
                this.options.observeElementOffset(this, (e, t) => {
                  let n = t ? this._elementMaxScrollOffset() : null,
                    r = this._reportedOverscroll;
                  this._reportedOverscroll = e < 0 || (n !== null && e > n + 1);
                  let i = e;
                  ((this._lastElementOffset = i), (e = this._toLayoutOffset(e)));
                  let a = this._classifyScrollEvent(e, t, n);
                  if (a === `spurious`) return;
                  (a === `readBack`
                    ? (e = this.pendingWrite.target)
                    : a === `clampedReadBack` && this.scrollState?.index != null && e < this.getMaxScrollOffset() - 1.5
                      ? (this.scrollState.lastTargetOffset = e)
                      : hc({
                          kind: a,
                          offset: e,
                          command: this.scrollState,
                          target: () => this.getScrollStateTarget(this.scrollState),
                        }) && (this.scrollState = null),
                    (this.pendingWrite = null),
                    this._clampedAdjustment !== null &&
                      Math.abs(e - this._clampedAdjustment.maxAtWrite) >= 1.5 &&
                      (this._clampedAdjustment = null));
                  let o = this.getScrollOffset(),
                    s = this.scrollDirection;
                  ((this.scrollDirection = t ? (o === e ? this.scrollDirection : o < e ? `forward` : `backward`) : null),
                    (this.scrollOffset = e),
                    (this.isScrolling = t));
                  let c = this.scrollState;
                  if (c?.phase === `queued` && a === `external` && t) {
                    if (r || this._reportedOverscroll) c.samples = [];
                    else {
                      let e = this.now();
                      ((c.samples = [...(c.samples ?? []).filter((t) => e - t.t <= 200), { t: e, offset: i }]),
                        ((s !== null && this.scrollDirection !== s) || _c(c.samples)) && (this.scrollState = null));
                    }
                  }
                  (this._iosGesture.onScroll({
                    isScrolling: t,
                    ownReadBack: a === `readBack`,
                    moved: e !== o,
                    external:
                      a === `external` && this.scrollState?.phase !== `smooth` && this.scrollState?.phase !== `smoothFinishing`,
                  }) &&
                    this.scrollState?.phase === `queued` &&
                    (this.scrollState = null),
                    this._flushHoldIfReady(!0),
                    this.scrollState && this.scheduleScrollReconcile(),
                    this.maybeNotify());
                }),
              ),
              `addEventListener` in this.scrollElement && this.unsubs.push(this._iosGesture.listen(this.scrollElement)),
              this._scrollToOffset(this.getScrollOffset()));
          }
          this._noteClampMax();
          let t = this.pendingScrollAnchor;
          ((this.pendingScrollAnchor = null),
            t &&
              this.scrollElement &&
              this.options.enabled &&
              (t.kind === `anchor`
                ? this._canWriteScroll()
                  ? (Rc(this.scrollState) && !dc(this.getScrollOffset() - t.delta, this.scrollState.lastTargetOffset)) ||
                    (this._followOffsetTarget(t.delta), this._scrollToOffset(this.getScrollOffset()))
                  : ((this._holdOffset += t.delta), this._followOffsetTarget(t.delta), this.notify(!1))
                : this.scrollToEnd({ behavior: t.behavior })),
            this._flushHoldIfReady(!1),
            this._retryClampedAdjustment());
        }),
        (this._classifyScrollEvent = (e, t, n) =>
          pc({
            offset: e,
            isScrolling: t,
            elementMax: n,
            holdOffset: this._holdOffset,
            scrollOffset: this.scrollOffset,
            pendingWrite: this.pendingWrite,
            clampedMaxAtWrite: this._clampedAdjustment?.maxAtWrite ?? null,
          })),
        (this._retryClampedAdjustment = () => {
          if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) return;
          let { target: e, maxAtWrite: t } = this._clampedAdjustment,
            n = this.getMaxScrollOffset();
          n > t + 0.5 && ((this._clampedAdjustment = e > n + 0.5 ? { target: e, maxAtWrite: n } : null), this._scrollToOffset(e));
        }),
        (this._writeAwaitingCommand = () => {
          let e = this.scrollState;
          if (e === null || e.phase !== `queued`) return;
          let { behavior: t } = e;
          this.getMeasurements();
          let n = this.getScrollStateTarget(e);
          ((e.lastTargetOffset = n),
            (this._clampedAdjustment = null),
            (e.phase = Lc(t, e.index != null && dc(n, this.getScrollOffset()))),
            this._scrollToOffset(n, { behavior: t }),
            this.scheduleScrollReconcile());
        }),
        (this._readElementOffset = () => {
          let e = this.scrollElement;
          if (e == null) return null;
          let { horizontal: t, isRtl: n } = this.options;
          return typeof e.scrollTop == `number`
            ? t
              ? e.scrollLeft * ((n && -1) || 1)
              : e.scrollTop
            : typeof e.scrollY == `number`
              ? t
                ? e.scrollX
                : e.scrollY
              : null;
        }),
        (this._canWriteScroll = () => !(bc() && this._iosGesture.inMotion()) && !this._reportedOverscroll),
        (this._flushHoldIfReady = (e) => {
          if (
            this._holdOffset === 0 ||
            !this.scrollElement ||
            !this.options.enabled ||
            !this._canWriteScroll() ||
            this.scrollState?.phase === `smooth`
          )
            return;
          ((this._holdOffset = 0),
            this.scrollOffset !== null && this.scrollOffset < 0 && (this.scrollOffset = 0),
            this.notify(e));
          let t = this.getCommandWrittenOffset() ?? this.getScrollOffset();
          ((this._clampedAdjustment = this._clampedBy(t)), this._scrollToOffset(t));
        }),
        (this.rafId = null),
        (this.getSize = () =>
          this.options.enabled
            ? ((this.scrollRect = this.scrollRect ?? this.options.initialRect),
              this.scrollRect[this.options.horizontal ? `width` : `height`])
            : ((this.scrollRect = null), 0)),
        (this.getScrollOffset = () =>
          this.options.enabled
            ? ((this.scrollOffset =
                this.scrollOffset ??
                (typeof this.options.initialOffset == `function` ? this.options.initialOffset() : this.options.initialOffset)),
              this.scrollOffset)
            : ((this.scrollOffset = null), 0)),
        (this.getMeasurementOptions = lc(
          () => [
            this.options.count,
            this.options.paddingStart,
            this.options.scrollMargin,
            this.options.getItemKey,
            this.options.enabled,
            this.options.lanes,
            this.options.laneAssignmentMode,
            this.options.gap,
          ],
          (e, t, n, r, i, a, o, s) => (
            this.prevLanes !== void 0 && this.prevLanes !== a && (this.lanesChangedFlag = !0),
            (this.prevLanes = a),
            (this.pendingMin = null),
            { count: e, paddingStart: t, scrollMargin: n, getItemKey: r, enabled: i, lanes: a, laneAssignmentMode: o, gap: s }
          ),
          { key: !1 },
        )),
        (this.isIndexInRange = (e) => e >= 0 && e < this.options.count),
        (this.getMeasurements = lc(
          () => [this.getMeasurementOptions(), this.itemSizeCacheVersion],
          (
            { count: e, paddingStart: t, scrollMargin: n, getItemKey: r, enabled: i, lanes: a, laneAssignmentMode: o, gap: s },
            c,
          ) => {
            let l = this.itemSizeCache;
            if (!i)
              return (
                (this.measurementsCache = []),
                (this._singleLaneMeasurements = null),
                this.itemSizeCache.clear(),
                this.laneAssignments.clear(),
                []
              );
            if (this.laneAssignments.size > e)
              for (let t of this.laneAssignments.keys()) t >= e && this.laneAssignments.delete(t);
            (this.lanesChangedFlag &&
              ((this.lanesChangedFlag = !1),
              (this.lanesSettling = !0),
              (this.measurementsCache = []),
              (this._singleLaneMeasurements = null),
              this.itemSizeCache.clear(),
              this.laneAssignments.clear(),
              (this.pendingMin = null)),
              this.measurementsCache.length === 0 &&
                !this.lanesSettling &&
                ((this.measurementsCache = this.options.initialMeasurementsCache),
                this.measurementsCache.forEach((e) => {
                  this.itemSizeCache.set(e.key, e.size);
                })));
            let u = this.lanesSettling ? 0 : (this.pendingMin ?? 0);
            if (
              ((this.pendingMin = null),
              this.lanesSettling && this.measurementsCache.length === e && (this.lanesSettling = !1),
              a === 1)
            ) {
              let i = e * 2,
                a = this._singleLaneMeasurements?.flat;
              if (!a || a.length < i) {
                let e = new Float64Array(i);
                (a && u > 0 && e.set(a.subarray(0, u * 2)), (a = e));
              }
              let o = u === 0 ? Array(e) : this._singleLaneMeasurements.items.slice(),
                c;
              if (u === 0) c = t + n;
              else {
                let e = u - 1;
                c = a[e * 2] + a[e * 2 + 1] + s;
              }
              for (let t = u; t < e; t++) {
                let e = r(t);
                o[t] = e;
                let n = l.get(e),
                  i = typeof n == `number` ? n : this.options.estimateSize(t);
                ((a[t * 2] = c), (a[t * 2 + 1] = i), (c += i + s));
              }
              this._singleLaneMeasurements = { flat: a, items: o };
              let d = cc(o, a);
              return ((this.measurementsCache = d), d);
            }
            let d = this.measurementsCache.slice(0, u),
              f = Array(a).fill(void 0),
              p = new Float64Array(a),
              m = 0;
            for (let e = 0; e < u; e++) {
              let t = d[e];
              t && (f[t.lane] === void 0 && m++, (f[t.lane] = e), (p[t.lane] = t.end));
            }
            for (let i = u; i < e; i++) {
              let e = r(i),
                c = this.laneAssignments.get(i),
                u,
                h,
                g = o === `estimate` || l.has(e);
              if (c !== void 0 && this.options.lanes > 1) {
                u = c;
                let e = f[u],
                  r = e === void 0 ? void 0 : d[e];
                h = r ? r.end + s : t + n;
              } else if (m === a) {
                let e = 0,
                  t = p[0],
                  n = f[0];
                for (let r = 1; r < a; r++) {
                  let i = p[r];
                  (i < t || (i === t && f[r] < n)) && ((e = r), (t = i), (n = f[r]));
                }
                ((u = e), (h = t + s), g && this.laneAssignments.set(i, u));
              } else ((u = i % this.options.lanes), (h = t + n), g && this.laneAssignments.set(i, u));
              let _ = l.get(e),
                v = typeof _ == `number` ? _ : this.options.estimateSize(i),
                y = h + v;
              ((d[i] = { index: i, start: h, size: v, end: y, key: e, lane: u }), f[u] === void 0 && m++, (f[u] = i), (p[u] = y));
            }
            return ((this.measurementsCache = d), d);
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.calculateRange = lc(
          () => [
            this.getMeasurements(),
            this.getSize(),
            this.getScrollOffset(),
            this.options.lanes,
            this._getLayoutTotalSize() + this.options.scrollMargin,
          ],
          (e, t, n, r, i) => {
            if (e.length === 0 || t === 0) return ((this.range = null), null);
            let a = Math.max(i - t, 0);
            return (
              (this.range = Uc(
                e,
                t,
                Math.min(n, a),
                r,
                r === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null,
              )),
              this.range
            );
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.getVirtualIndexes = lc(
          () => {
            let e = null,
              t = null,
              n = this.calculateRange();
            return (
              n && ((e = n.startIndex), (t = n.endIndex)),
              this.maybeNotify.updateDeps([this.isScrolling, e, t]),
              [this.options.rangeExtractor, this.options.overscan, this.options.count, e, t, this.options.lanes]
            );
          },
          (e, t, n, r, i, a) =>
            r === null || i === null ? [] : e({ startIndex: r, endIndex: i, overscan: t, count: n, lanes: a }),
          { key: !1, debug: () => this.options.debug },
        )),
        (this.indexFromElement = (e) => {
          let t = this.options.indexAttribute,
            n = e.getAttribute(t);
          return n ? parseInt(n, 10) : (console.warn(`Missing attribute name '${t}={index}' on measured element.`), -1);
        }),
        (this.shouldMeasureDuringScroll = (e) => {
          if (!Rc(this.scrollState)) return !0;
          let t = this.scrollState.index ?? this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;
          if (t !== void 0 && this.range) {
            let n = Math.max(this.options.overscan, Math.ceil((this.range.endIndex - this.range.startIndex) / 2)),
              r = Math.max(0, t - n),
              i = Math.min(this.options.count - 1, t + n);
            return e >= r && e <= i;
          }
          return !0;
        }),
        (this.measureElement = (e) => {
          if (!e) {
            this.elementsCache.forEach((e, t) => {
              e.isConnected || (this.observer.unobserve(e), this.elementsCache.delete(t));
            });
            return;
          }
          let t = this.indexFromElement(e);
          if (!this.isIndexInRange(t)) return;
          let n = this.options.getItemKey(t),
            r = this.elementsCache.get(n);
          (r !== e && (r && this.observer.unobserve(r), this.observer.observe(e), this.elementsCache.set(n, e)),
            e.isConnected &&
              (!this.isScrolling || this.scrollState) &&
              this.shouldMeasureDuringScroll(t) &&
              this.resizeItem(t, this.options.measureElement(e, void 0, this)));
        }),
        (this.resizeItem = (e, t) => {
          var n;
          if (!this.isIndexInRange(e)) return;
          this._resizeBatch?.sync && this.getMeasurements();
          let r,
            i,
            a,
            o = this._singleLaneMeasurements?.flat;
          if (this.options.lanes === 1 && o != null) ((a = this.options.getItemKey(e)), (i = o[e * 2]), (r = o[e * 2 + 1]));
          else {
            let t = this.measurementsCache[e];
            if (!t) return;
            ((a = t.key), (i = t.start), (r = t.size));
          }
          let s = this.itemSizeCache.get(a) ?? r,
            c = t - s;
          if (c !== 0) {
            let o =
                this.options.anchorTo === `end` &&
                !Rc(this.scrollState) &&
                this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold,
              l = o ? this._getLayoutTotalSize() : 0,
              u = this.getScrollOffset(),
              d = this.itemSizeCache.has(a) ? i + s <= u && this.scrollDirection !== `backward` : i < u,
              f =
                !Rc(this.scrollState) &&
                (this.shouldAdjustScrollPositionOnItemSizeChange === void 0
                  ? d
                  : this.shouldAdjustScrollPositionOnItemSizeChange(
                      this.measurementsCache[e] ?? { index: e, key: a, start: i, size: r, end: i + r, lane: 0 },
                      c,
                      this,
                    ));
            ((this.pendingMin === null || e < this.pendingMin) && (this.pendingMin = e),
              this.itemSizeCache.set(a, t),
              this.itemSizeCacheVersion++);
            let p = !1;
            if (
              (this._awaitingCommandReadBack() ||
                (o ? (p = this.applyScrollAdjustment(this._getLayoutTotalSize() - l)) : f && (p = this.applyScrollAdjustment(c))),
              this._resizeBatch)
            ) {
              ((this._resizeBatch.notify = !0), (n = this._resizeBatch).sync || (n.sync = p));
              return;
            }
            (this.notify(p), this._noteClampMax(), this._flushHoldIfReady(!0), this._retryClampedAdjustment());
          }
        }),
        (this.getVirtualItems = lc(
          () => [this.getVirtualIndexes(), this.getMeasurements(), this._holdOffset],
          (e, t, n) => {
            let r = [];
            for (let i = 0, a = e.length; i < a; i++) {
              let a = t[e[i]];
              r.push(n === 0 ? a : { ...a, start: a.start - n, end: a.end - n });
            }
            return r;
          },
          { key: !1, debug: () => this.options.debug },
        )),
        (this.getVirtualItemForOffset = (e) => {
          let t = this.getMeasurements();
          if (t.length === 0) return;
          let n = this._singleLaneMeasurements?.flat,
            r = this.options.lanes === 1 && n != null;
          return uc(t[Vc(0, t.length - 1, r ? (e) => n[e * 2] : (e) => uc(t[e]).start, e)]);
        }),
        (this._noteClampMax = () => {
          if (!this._awaitingCommandReadBack()) return;
          let e = this._elementMaxScrollOffset();
          if (e === null) return;
          let t = this.pendingWrite,
            n = Math.max(e, 0) + this._holdOffset;
          if (n >= t.target) return;
          let r = (t.lowMaxes ??= []);
          r[r.length - 1] !== n && r.push(n);
        }),
        (this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset),
        (this._toLayoutOffset = (e) => {
          let t = e + this._holdOffset;
          return (this.pendingScrollAnchor?.kind === `anchor` && (t += this.pendingScrollAnchor.delta), t);
        }),
        (this._elementMaxScrollOffset = () => {
          let e = this.scrollElement;
          if (e === null) return null;
          if (`scrollHeight` in e)
            return this.options.horizontal ? e.scrollWidth - e.clientWidth : e.scrollHeight - e.clientHeight;
          if (`document` in e) {
            let t = e.document.documentElement;
            return this.options.horizontal ? t.scrollWidth - e.innerWidth : t.scrollHeight - e.innerHeight;
          }
          return null;
        }),
        (this._momentumStop = null),
        (this._stopMomentum = (e) => {
          let t = this.scrollElement,
            n = this.targetWindow;
          if (t === null || n === null) return;
          let r = `document` in t ? t.document.scrollingElement : t;
          if (!r?.style) return;
          if (this._momentumStop) {
            this._momentumStop.done = e;
            return;
          }
          let { style: i } = r,
            a = this.options.horizontal ? `overflow-x` : `overflow-y`,
            o = i.getPropertyValue(a),
            s = i.getPropertyPriority(a),
            c = () => (this.options.horizontal ? r.clientHeight : r.clientWidth),
            l = c();
          if ((i.setProperty(a, `hidden`, `important`), c() !== l)) {
            i.setProperty(a, o, s);
            return;
          }
          let u = {
            restore: () =>
              i.getPropertyValue(a) !== `hidden` || i.getPropertyPriority(a) !== `important` ? !1 : (i.setProperty(a, o, s), !0),
            done: e,
          };
          ((this._momentumStop = u),
            n.requestAnimationFrame(() =>
              n.requestAnimationFrame(() => {
                this._momentumStop === u && ((this._momentumStop = null), u.restore() && u.done());
              }),
            ));
        }),
        (this._clampedBy = (e) => {
          let t = this._elementMaxScrollOffset();
          if (t === null) return null;
          let n = t + this._holdOffset;
          return e > n + 0.5 ? { target: e, maxAtWrite: n } : null;
        }),
        (this.getVirtualDistanceFromEnd = () =>
          Math.max(this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(), 0)),
        (this.getDistanceFromEnd = () => Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0)),
        (this.isAtEnd = (e = this.options.scrollEndThreshold) => this.getDistanceFromEnd() <= e),
        (this.getOffsetForAlignment = (e, t, n = 0) => {
          if (!this.scrollElement) return 0;
          let r = this.getSize(),
            i = this.getScrollOffset();
          (t === `auto` && (t = e >= i + r ? `end` : `start`), t === `center` ? (e += (n - r) / 2) : t === `end` && (e -= r));
          let a = this.getMaxScrollOffset();
          return Math.max(Math.min(a, e), 0);
        }),
        (this.getOffsetForIndex = (e, t = `auto`) => {
          e = Math.max(0, Math.min(e, this.options.count - 1));
          let n = this.getSize(),
            r = this.getScrollOffset(),
            i = this.getMeasurements()[e];
          if (!i) return;
          if (t === `auto`) {
            if (i.end >= r + n - this.options.scrollPaddingEnd) t = `end`;
            else if (i.start <= r + this.options.scrollPaddingStart) t = `start`;
            else return [r, t];
          }
          if (t === `end` && e === this.options.count - 1) {
            let e = this.getMaxScrollOffset(),
              n = e - this.options.paddingEnd + this.options.scrollPaddingEnd;
            return [Math.max(Math.min(n, e), 0), t];
          }
          let a = t === `end` ? i.end + this.options.scrollPaddingEnd : i.start - this.options.scrollPaddingStart;
          return [this.getOffsetForAlignment(a, t, i.size), t];
        }),
        (this.scrollToOffset = (e, { align: t = `start`, behavior: n = `auto` } = {}) => {
          this._startScroll({ index: null, align: t }, this.getOffsetForAlignment(e, t), n, `absolute`);
        }),
        (this.scrollToIndex = (e, { align: t = `auto`, behavior: n = `auto` } = {}) => {
          e = Math.max(0, Math.min(e, this.options.count - 1));
          let r = this.getOffsetForIndex(e, t);
          if (!r) return;
          let [i, a] = r;
          this._startScroll({ index: e, align: a }, i, n, `absolute`);
        }),
        (this.scrollBy = (e, { behavior: t = `auto` } = {}) => {
          let n = this.getOffsetForAlignment((this.getCommandWrittenOffset() ?? this.getScrollOffset()) + e, `start`);
          this._startScroll({ index: null, align: `start` }, n, t, `relative`);
        }),
        (this.scrollToEnd = ({ behavior: e = `auto` } = {}) => {
          this.options.count > 0
            ? this._startScroll(
                { index: this.options.count - 1, align: `end`, toEnd: !0 },
                Math.max(this.getMaxScrollOffset(), 0),
                e,
                `absolute`,
              )
            : this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), { behavior: e });
        }),
        (this.cancelScroll = () => {
          (this.rafId != null && this.targetWindow && (this.targetWindow.cancelAnimationFrame(this.rafId), (this.rafId = null)),
            (this.scrollState = null));
        }),
        (this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0)),
        (this._getLayoutTotalSize = () => {
          let e = this.getMeasurements(),
            t;
          if (e.length === 0) t = this.options.paddingStart;
          else if (this.options.lanes === 1) {
            let n = e.length - 1,
              r = this._singleLaneMeasurements?.flat;
            t = r == null ? (e[n]?.end ?? 0) : r[n * 2] + r[n * 2 + 1];
          } else {
            let n = Array(this.options.lanes).fill(null),
              r = e.length - 1;
            for (; r >= 0 && n.some((e) => e === null);) {
              let t = e[r];
              (n[t.lane] === null && (n[t.lane] = t.end), r--);
            }
            t = Math.max(...n.filter((e) => e !== null));
          }
          return Math.max(t - this.options.scrollMargin + this.options.paddingEnd, 0);
        }),
        (this.takeSnapshot = () => {
          let e = [];
          if (this.itemSizeCache.size === 0) return e;
          let t = this.getMeasurements();
          for (let n of t)
            n &&
              this.itemSizeCache.has(n.key) &&
              e.push({ index: n.index, key: n.key, start: n.start, size: n.size, end: n.end, lane: n.lane });
          return e;
        }),
        (this._scrollToOffset = (e, { adjustments: t, behavior: n } = {}) => {
          let r = { target: e + (t ?? 0), smooth: n === `smooth` };
          return (
            (this.pendingWrite = r),
            this.options.scrollToFn(e - this._holdOffset, { behavior: n, adjustments: t }, this),
            r
          );
        }),
        (this.getCommandWrittenOffset = () =>
          this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null),
        (this._awaitingCommandReadBack = () => {
          let e = this.getCommandWrittenOffset();
          return !(bc() && this._iosGesture.dragging()) && e !== null && !dc(e, this.getScrollOffset());
        }),
        (this._followOffsetTarget = (e) => {
          this.scrollState !== null && this.scrollState.index == null && (this.scrollState.lastTargetOffset += e);
        }),
        (this.measure = () => {
          ((this.pendingMin = null),
            this.itemSizeCache.clear(),
            this.laneAssignments.clear(),
            this.itemSizeCacheVersion++,
            this.notify(!1));
        }),
        this.setOptions(e));
    }
    get scrollAdjustments() {
      return 0;
    }
    applyScrollAdjustment(e, t) {
      if (e === 0) return !1;
      if ((this._followOffsetTarget(e), this._canWriteScroll())) {
        let n = this.getScrollOffset();
        this._clampedAdjustment = this._clampedBy(n + e);
        let r = this._scrollToOffset(n, { adjustments: e, behavior: t });
        return (
          this.scrollOffset !== null &&
            (this.pendingWrite === r && (this.scrollOffset += e), this.scrollOffset < 0 && (this.scrollOffset = 0)),
          !0
        );
      }
      return ((this._holdOffset += e), this.scrollOffset !== null && (this.scrollOffset += e), !0);
    }
    scheduleScrollReconcile() {
      this.targetWindow
        ? (this.rafId ??= this.targetWindow.requestAnimationFrame(() => {
            ((this.rafId = null), this.reconcileScroll());
          }))
        : (this.scrollState = null);
    }
    getScrollStateTarget(e) {
      let t = e.toEnd
        ? [Math.max(this.getMaxScrollOffset(), 0)]
        : e.index == null
          ? void 0
          : this.getOffsetForIndex(e.index, e.align);
      return t ? t[0] : e.lastTargetOffset;
    }
    reconcileScroll() {
      if (!this.scrollState || !this.scrollElement) return;
      if (this.now() - this.scrollState.startedAt > 5e3) {
        this.scrollState = null;
        return;
      }
      if (this.scrollState.phase === `queued`) {
        this.scheduleScrollReconcile();
        return;
      }
      this.getMeasurements();
      let e = this.getScrollStateTarget(this.scrollState),
        t = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2,
        n = e !== this.scrollState.lastTargetOffset;
      if (!n && dc(e, this.getScrollOffset())) {
        if (
          (this.scrollState.phase === `smooth`
            ? (this.scrollState.phase = `smoothLanded`)
            : this.scrollState.phase === `smoothFinishing` && (this.scrollState.phase = `instant`),
          this.scrollState.stableFrames++,
          this.scrollState.stableFrames >= t)
        ) {
          (this.getScrollOffset() !== e && this._scrollToOffset(e, { behavior: `auto` }), (this.scrollState = null));
          return;
        }
      } else if (((this.scrollState.stableFrames = 0), n)) {
        let t = this.getSize() || 600,
          n = Math.abs(e - this.getScrollOffset()),
          r = Rc(this.scrollState) && n > t;
        ((this.scrollState.lastTargetOffset = e),
          r
            ? (this.scrollState.phase = `smooth`)
            : this.scrollState.phase === `smooth`
              ? (this.scrollState.phase = `smoothFinishing`)
              : this.scrollState.phase === `smoothLanded` && (this.scrollState.phase = `instant`),
          this._scrollToOffset(e, { behavior: r ? `smooth` : `auto` }));
      }
      this.scheduleScrollReconcile();
    }
    _startScroll(e, t, n, r) {
      ((this.pendingScrollAnchor = null), (this._clampedAdjustment = null));
      let i = this._iosGesture.tail();
      if (r === `absolute` && i !== null) {
        if (i === `fling` && Cc()) {
          (this._stopMomentum(() => {
            this.scrollState?.phase !== `queued` ||
              this._iosGesture.tail() !== `fling` ||
              this._reportedOverscroll ||
              (this._iosGesture.end(), this._flushHoldIfReady(!0), this._writeAwaitingCommand());
          }),
            (this.scrollState = {
              ...e,
              startedAt: this.now(),
              lastTargetOffset: t,
              stableFrames: 0,
              phase: `queued`,
              behavior: n,
              samples: [],
            }),
            this.scheduleScrollReconcile());
          return;
        }
        this._iosGesture.end();
      }
      ((this.scrollState = {
        ...e,
        startedAt: this.now(),
        lastTargetOffset: t,
        stableFrames: 0,
        behavior: n,
        phase: Lc(n, e.index != null && dc(t, this.getScrollOffset())),
      }),
        this._scrollToOffset(t, { behavior: n }),
        this.scheduleScrollReconcile());
    }
  },
  Vc = (e, t, n, r) => {
    for (; e <= t;) {
      let i = ((e + t) / 2) | 0,
        a = n(i);
      if (a < r) e = i + 1;
      else if (a > r) t = i - 1;
      else return i;
    }
    return e > 0 ? e - 1 : 0;
  };
function Hc(e, t, n) {
  let r = 0;
  for (; r <= t;) {
    let i = ((r + t) / 2) | 0,
      a = e[i * 2];
    if (a < n) r = i + 1;
    else if (a > n) t = i - 1;
    else return i;
  }
  return r > 0 ? r - 1 : 0;
}
function Uc(e, t, n, r, i) {
  let a = e.length - 1;
  if (e.length <= r) return { startIndex: 0, endIndex: a };
  if (r === 1 && i !== null) {
    let e = Hc(i, a, n),
      r = e,
      o = n + t;
    for (; r < a && i[r * 2] + i[r * 2 + 1] < o;) r++;
    return { startIndex: e, endIndex: r };
  }
  let o = Vc(0, a, (t) => e[t].start, n),
    s = o;
  if (r === 1) for (; s < a && e[s].end < n + t;) s++;
  else if (r > 1) {
    let i = Array(r).fill(0);
    for (; s < a && i.some((e) => e < n + t);) {
      let t = e[s];
      ((i[t.lane] = t.end), s++);
    }
    let c = Array(r).fill(n + t);
    for (; o >= 0 && c.some((e) => e >= n);) {
      let t = e[o];
      ((c[t.lane] = t.start), o--);
    }
    ((o = Math.max(0, o - (o % r))), (s = Math.min(a, s + (r - 1 - (s % r)))));
  }
  return { startIndex: o, endIndex: s };
}
var Wc = typeof document < `u` ? z.useLayoutEffect : z.useEffect;
function Gc({ useFlushSync: e = !0, directDomUpdates: t = !1, directDomUpdatesMode: n = `transform`, ...r }) {
  let i = z.useReducer((e) => e + 1, 0)[1],
    a = z.useRef({ enabled: t, mode: n, container: null, lastSize: null, lastPositions: new WeakMap(), prevRange: null });
  ((a.current.enabled = t), (a.current.mode = n));
  let o = z.useRef(!1),
    s = (e) => {
      let t = a.current;
      if (!t.enabled || !t.container) return;
      let n = e.getTotalSize();
      if (n !== t.lastSize) {
        t.lastSize = n;
        let r = e.options.horizontal ? `width` : `height`;
        t.container.style[r] = `${n}px`;
      }
    },
    c = (e, t, n) => {
      let r = a.current,
        i = !!e.options.horizontal,
        o = t.start - e.options.scrollMargin;
      r.lastPositions.get(n) !== o &&
        (r.lastPositions.set(n, o),
        r.mode === `transform`
          ? (n.style.transform = i ? `translate3d(${o}px, 0, 0)` : `translate3d(0, ${o}px, 0)`)
          : (n.style[i ? `left` : `top`] = `${o}px`));
    },
    l = (e) => {
      let t = a.current;
      if (t.enabled && t.container) {
        s(e);
        for (let t of e.getVirtualItems()) {
          let n = e.elementsCache.get(t.key);
          n && c(e, t, n);
        }
      }
    },
    u = {
      ...r,
      onChange: (t, n) => {
        var s;
        let c = a.current,
          u = !0;
        if (c.enabled) {
          l(t);
          let e = t.range,
            n = c.prevRange;
          ((u = !n || n.isScrolling !== t.isScrolling || n.startIndex !== e?.startIndex || n.endIndex !== e?.endIndex),
            u && (c.prevRange = e ? { startIndex: e.startIndex, endIndex: e.endIndex, isScrolling: t.isScrolling } : null));
        }
        (u && (e && n && !o.current ? (0, oc.flushSync)(i) : i()), (s = r.onChange) == null || s.call(r, t, n));
      },
    },
    [d] = z.useState(() => {
      let e = new Bc(u),
        t = e.measureElement;
      return (
        (e.measureElement = (n) => {
          o.current = !0;
          try {
            t(n);
          } finally {
            o.current = !1;
          }
          let r = a.current;
          if (n !== null && r.enabled && r.container) {
            let t = e.measurementsCache[e.indexFromElement(n)];
            t && c(e, t, n);
          }
        }),
        Object.assign(e, {
          containerRef: (t) => {
            let n = a.current;
            ((n.container = t), (n.lastSize = null), t !== null && l(e));
          },
        })
      );
    });
  return (
    d.setOptions(u),
    Wc(() => d._didMount(), []),
    Wc(() => (s(d), d._willUpdate())),
    Wc(() => {
      l(d);
    }),
    d
  );
}
function Kc(e) {
  return Gc({ observeElementRect: Ac, observeElementOffset: Pc, scrollToFn: Ic, ...e });
}
function qc(e, t) {
  let n = 0,
    r = e.length - 1;
  for (; n < r;) {
    let i = Math.ceil((n + r) / 2);
    (e[i] ?? 1 / 0) <= t ? (n = i) : (r = i - 1);
  }
  return n;
}
function Jc(e, t) {
  let n = [],
    r = 0;
  for (let t of e) (n.push(r), (r += t));
  let i = n.map((e, t) => e + t),
    a = n.map((e, n) => n * 30 + e * t),
    o = (e) => {
      let t = qc(i, e);
      return i[t] === e ? { kind: `month`, month: t } : { kind: `row`, row: e - t - 1 };
    };
  return {
    itemCount: r + e.length,
    rowCount: r,
    itemAt: o,
    indexOfRow: (e) => e + qc(n, e) + 1,
    pixelsOf: (e) => (o(e).kind === `month` ? 30 : t),
    stickyAt: (e) => {
      let t = qc(a, Math.max(0, e)),
        n = a[t + 1];
      return { month: t, shiftPixels: n === void 0 ? 0 : Math.min(0, n - e - 30) };
    },
  };
}
var $ = {
  grid: `_grid_6k1ky_1`,
  behind: `_behind_6k1ky_16`,
  columns: `_columns_6k1ky_21`,
  row: `_row_6k1ky_22`,
  sticky: `_sticky_6k1ky_41`,
  body: `_body_6k1ky_48`,
  month: `_month_6k1ky_53`,
  selected: `_selected_6k1ky_71`,
  active: `_active_6k1ky_75`,
  monthSums: `_monthSums_6k1ky_101`,
  date: `_date_6k1ky_114`,
  merchant: `_merchant_6k1ky_120`,
  name: `_name_6k1ky_129`,
  bankText: `_bankText_6k1ky_136`,
  tag: `_tag_6k1ky_151`,
  pending: `_pending_6k1ky_162`,
  amount: `_amount_6k1ky_163`,
  category: `_category_6k1ky_169`,
  account: `_account_6k1ky_170`,
  categoryButton: `_categoryButton_6k1ky_182`,
};
function Yc({ month: e, mainCurrency: t, top: n, ariaRowIndex: r }) {
  return (0, Z.jsxs)(`div`, {
    className: $.month,
    style: { transform: `translateY(${n}px)` },
    ...(r === void 0 ? {} : { role: `row`, 'aria-rowindex': r }),
    children: [
      (0, Z.jsx)(`span`, { ...(r === void 0 ? {} : { role: `rowheader`, 'aria-colspan': 4 }), children: m(e.month) }),
      (0, Z.jsx)(`span`, {
        className: $.monthSums,
        ...(r === void 0 ? {} : { role: `rowheader` }),
        children: e.sums.map((e) =>
          (0, Z.jsx)(j, { minorUnits: e.in + e.out, currency: e.currency, sign: `always`, bare: e.currency === t }, e.currency),
        ),
      }),
    ],
  });
}
function Xc(e) {
  return e.normalize(`NFD`).replaceAll(/\p{M}/gu, ``).toLowerCase();
}
function Zc(e, t) {
  let n = t.trim().split(/\s+/).filter(Boolean);
  if (n.length === 0 || e === ``) return [{ text: e, isMatch: !1 }];
  let r = Xc(e).length === e.length ? Xc : (e) => e.toLowerCase(),
    i = r(e);
  if (i.length !== e.length) return [{ text: e, isMatch: !1 }];
  let a = new Uint8Array(e.length);
  for (let e of n) {
    let t = r(e);
    for (let e = i.indexOf(t); e !== -1; e = i.indexOf(t, e + 1)) a.fill(1, e, e + t.length);
  }
  let o = [],
    s = 0;
  for (let t = 1; t <= e.length; t++)
    (t < e.length && a[t] === a[s]) || (o.push({ text: e.slice(s, t), isMatch: a[s] === 1 }), (s = t));
  return o;
}
var Qc = (e) => `transaction-row-${e}`,
  $c = (0, z.memo)(function (e) {
    let { row: t, ariaRowIndex: n, top: r, transaction: i, isActive: a, isSelected: o } = e;
    return (0, Z.jsx)(`div`, {
      id: Qc(t),
      role: `row`,
      'aria-rowindex': n,
      'aria-selected': o || a,
      'aria-busy': i === void 0,
      'data-row': t,
      className: I($.row, a && $.active, o && $.selected, i?.status === `pending` && $.pending),
      style: { transform: `translateY(${r}px)` },
      children: i === void 0 ? (0, Z.jsx)(tl, { row: t }) : (0, Z.jsx)(el, { ...e, transaction: i }),
    });
  });
function el({ transaction: e, category: t, search: n, today: r, mainCurrency: i }) {
  let { merchant: a, description: o, status: s, amount: c, currency: l, note: d } = e,
    f = a ?? o;
  return (0, Z.jsxs)(Z.Fragment, {
    children: [
      (0, Z.jsx)(`span`, { role: `gridcell`, className: $.date, children: u(e.date, r) }),
      (0, Z.jsxs)(`span`, {
        role: `gridcell`,
        className: $.merchant,
        title: d === `` ? o : `${o}\n${d}`,
        children: [
          (0, Z.jsx)(Gt, { name: f }),
          (0, Z.jsx)(`span`, { className: $.name, children: (0, Z.jsx)(nl, { text: f, search: n }) }),
          s === `pending` && (0, Z.jsx)(`span`, { className: $.tag, children: `pending` }),
          d !== `` && (0, Z.jsx)(`span`, { className: $.tag, children: `note` }),
          a !== null && (0, Z.jsx)(`span`, { className: $.bankText, children: (0, Z.jsx)(nl, { text: o, search: n }) }),
        ],
      }),
      (0, Z.jsx)(`span`, {
        role: `gridcell`,
        className: $.category,
        children: (0, Z.jsx)(`button`, {
          type: `button`,
          tabIndex: -1,
          className: $.categoryButton,
          'data-category-of': ``,
          'aria-label': `Category ${t?.name ?? ``}, change`,
          children: (0, Z.jsx)(Ht, { category: t }),
        }),
      }),
      (0, Z.jsx)(`span`, { role: `gridcell`, className: $.account, title: e.accountName, children: e.accountName }),
      (0, Z.jsx)(`span`, {
        role: `gridcell`,
        className: $.amount,
        children: (0, Z.jsx)(j, { minorUnits: c, currency: l, sign: `always`, bare: l === i, isIncomeMarked: !0 }),
      }),
    ],
  });
}
function tl({ row: e }) {
  return (0, Z.jsxs)(Z.Fragment, {
    children: [
      (0, Z.jsx)(`span`, { role: `gridcell`, children: (0, Z.jsx)(A, { width: `40px`, height: `10px` }) }),
      (0, Z.jsx)(`span`, { role: `gridcell`, children: (0, Z.jsx)(A, { width: `${35 + ((e * 37) % 40)}%`, height: `10px` }) }),
      (0, Z.jsx)(`span`, {
        role: `gridcell`,
        className: $.category,
        children: (0, Z.jsx)(A, { width: `${45 + ((e * 23) % 35)}%`, height: `10px` }),
      }),
      (0, Z.jsx)(`span`, { role: `gridcell`, className: $.account, children: (0, Z.jsx)(A, { width: `70%`, height: `10px` }) }),
      (0, Z.jsx)(`span`, { role: `gridcell`, children: (0, Z.jsx)(A, { width: `100%`, height: `10px` }) }),
    ],
  });
}
function nl({ text: e, search: t }) {
  return t === ``
    ? (0, Z.jsx)(Z.Fragment, { children: e })
    : (0, Z.jsx)(Z.Fragment, {
        children: Zc(e, t).map((e, t) =>
          e.isMatch ? (0, Z.jsx)(`mark`, { children: e.text }, t) : (0, Z.jsx)(`span`, { children: e.text }, t),
        ),
      });
}
var rl = 3,
  il = 1e4,
  al = (e, t) => $e(`transactions.page`, { filter: e, offset: t * 100, limit: 100 });
function ol(e, t, n, r) {
  let i = Math.max(0, Math.ceil(t / 100) - 1),
    a = Math.max(0, Math.floor(n / 100) - rl),
    o = Math.min(i, Math.floor(r / 100) + rl),
    s = Yt({ queries: Array.from({ length: t === 0 ? 0 : o - a + 1 }, (e, t) => a + t).map((t) => al(e, t)) });
  return {
    rowAt: (e) => s[Math.floor(e / 100) - a]?.data?.[e % 100],
    rowOf: (e) => {
      for (let [t, { data: n = [] }] of s.entries()) {
        let r = n.findIndex((t) => t.entryId === e);
        if (r !== -1) return (a + t) * 100 + r;
      }
    },
  };
}
function sl(e) {
  let t = ke();
  return (0, z.useCallback)(
    async (n, r) => {
      let i = Math.min(r, n + il - 1),
        a = [];
      for (let r = Math.floor(n / 100); r <= Math.floor(i / 100); r++)
        (await t.query(al(e, r))).forEach((e, t) => {
          let o = r * 100 + t;
          o >= n && o <= i && a.push(e.entryId);
        });
      return a;
    },
    [t, e],
  );
}
function cl() {
  let e = T({ from: `/transactions` }),
    n = t({ from: `/transactions` }),
    { entry: r = null } = e,
    i = JSON.stringify(b(e));
  return {
    filter: (0, z.useMemo)(() => S(JSON.parse(i)), [i]),
    change: (0, z.useCallback)((e) => void n({ search: (t) => S({ ...t, ...e, entry: void 0 }), replace: !0 }), [n]),
    clear: (0, z.useCallback)(() => void n({ search: {}, replace: !0 }), [n]),
    entry: r,
    inspect: (0, z.useCallback)((e) => void n({ search: (t) => S({ ...t, entry: e ?? void 0 }), replace: !0 }), [n]),
  };
}
var ll = { active: -1, activeId: null, anchor: -1, selected: new Set() };
function ul({ rowAt: e, rowOf: t, readRange: n }) {
  let [r, i] = (0, z.useState)(ll),
    a = (t) => ({ active: t, activeId: e(t)?.entryId ?? null }),
    { activeId: o } = r,
    s = e(r.active)?.entryId;
  s !== void 0 && o === null && i({ ...r, activeId: s });
  let c = s !== void 0 && o !== null && s !== o ? (t(o) ?? -1) : r.active,
    l = (e, t) => {
      if (!t) {
        i(({ selected: t }) => ({ ...a(e), anchor: e, selected: t.size === 0 ? t : new Set() }));
        return;
      }
      let o = r.anchor === -1 || c === -1 ? e : r.anchor + c - r.active;
      (i((t) => ({ ...t, ...a(e), anchor: o })),
        n(Math.min(o, e), Math.max(o, e)).then((t) =>
          i((n) => (n.active === e && n.anchor === o ? { ...n, selected: new Set(t) } : n)),
        ));
    },
    u = (t) => {
      let n = e(t)?.entryId;
      n !== void 0 &&
        i((e) => {
          let r = new Set(e.selected);
          return (r.delete(n) || r.add(n), { ...a(t), anchor: t, selected: r });
        });
    },
    d = (0, z.useCallback)(() => i((e) => ({ ...e, anchor: e.active, selected: ll.selected })), []);
  return { active: c, selected: r.selected, moveTo: l, toggle: u, clear: d };
}
function dl(e) {
  let { rowCount: t, rowsPerPage: n, rows: r, readRange: i, reveal: a } = e,
    { rowAt: o } = r,
    { entry: s, inspect: c } = cl(),
    l = ul({ ...r, readRange: i }),
    u = (e, n) => {
      if (t === 0) return;
      let r = Math.min(Math.max(0, e), t - 1);
      (l.moveTo(r, n), a(r));
      let i = o(r)?.entryId;
      s !== null && i !== void 0 && c(i);
    },
    d = (e) => {
      l.moveTo(e, !1);
      let t = o(e)?.entryId;
      t !== void 0 && c(t);
    };
  return {
    selection: l,
    rowAt: o,
    moveBy: (e) => u(l.active + e, !1),
    open: d,
    onKeyDown: (e) => {
      let { active: r } = l,
        i = { ArrowDown: r + 1, ArrowUp: r - 1, PageDown: r + n, PageUp: r - n, Home: 0, End: t - 1 }[e.key];
      if (i !== void 0) u(i, e.shiftKey);
      else if (e.key === `Enter` && r !== -1) d(r);
      else if (e.key === ` ` && r !== -1) l.toggle(r);
      else if (e.key === `Escape` && l.selected.size > 0) l.clear();
      else if (e.key === `Escape` && s !== null) c(null);
      else return;
      e.preventDefault();
    },
    targets: () => {
      if (l.selected.size > 0) return [...l.selected];
      let e = o(l.active)?.entryId;
      return e === void 0 ? [] : [e];
    },
  };
}
var fl = 30,
  pl = 8.2;
function ml(e) {
  let {
      list: t,
      isBehind: n,
      categories: r,
      today: i,
      mainCurrency: a,
      rowPixels: o,
      gridRef: s,
      onControl: c,
      onPickCategory: l,
    } = e,
    { filter: u, outline: d } = t,
    f = (0, z.useMemo)(
      () =>
        Jc(
          d.months.map((e) => e.count),
          o,
        ),
      [d.months, o],
    ),
    p = Kc({
      count: f.itemCount,
      getScrollElement: () => s.current,
      estimateSize: f.pixelsOf,
      overscan: 6,
      scrollMargin: fl,
      scrollPaddingStart: fl + 30,
    });
  ((0, z.useLayoutEffect)(() => p.measure(), [p, f]),
    (0, z.useLayoutEffect)(() => {
      s.current?.scrollTo({ top: 0 });
    }, [s, u]));
  let m = p.getVirtualItems(),
    h = Math.ceil(m.length / 16) * 16,
    g = m.flatMap(({ index: e }) => {
      let t = e < f.itemCount ? f.itemAt(e) : null;
      return t?.kind === `row` ? [t.row] : [];
    }),
    _ = ol(u, f.rowCount, g[0] ?? 0, g.at(-1) ?? 0),
    v = dl({
      rowCount: f.rowCount,
      rowsPerPage: Math.max(1, Math.floor(((s.current?.clientHeight ?? 600) - 60) / o)),
      rows: _,
      readRange: sl(u),
      reveal: (e) => p.scrollToIndex(f.indexOfRow(e), { align: `auto` }),
    });
  (0, z.useLayoutEffect)(() => c(v));
  let y = f.stickyAt(p.scrollOffset ?? 0),
    b = d.months[y.month],
    { active: x } = v.selection;
  return (0, Z.jsxs)(`div`, {
    ref: s,
    role: `grid`,
    tabIndex: 0,
    'aria-label': `Transactions`,
    'aria-rowcount': f.itemCount + 1,
    'aria-colcount': 5,
    'aria-multiselectable': !0,
    'aria-busy': n,
    'aria-activedescendant': x === -1 ? void 0 : Qc(x),
    className: I($.grid, n && $.behind),
    style: { '--row': `${o}px`, '--amount': `${hl(d) * pl}px` },
    onKeyDown: (e) => v.onKeyDown(e),
    onClick: (e) => gl(e, v.selection, v.open, l),
    children: [
      (0, Z.jsxs)(`div`, {
        role: `row`,
        'aria-rowindex': 1,
        className: $.columns,
        children: [
          (0, Z.jsx)(`span`, { role: `columnheader`, children: `Date` }),
          (0, Z.jsx)(`span`, { role: `columnheader`, children: `Merchant` }),
          (0, Z.jsx)(`span`, { role: `columnheader`, className: $.category, children: `Category` }),
          (0, Z.jsx)(`span`, { role: `columnheader`, className: $.account, children: `Account` }),
          (0, Z.jsx)(`span`, { role: `columnheader`, className: $.amount, children: `Amount` }),
        ],
      }),
      b !== void 0 &&
        (0, Z.jsx)(`div`, {
          className: $.sticky,
          'aria-hidden': !0,
          children: (0, Z.jsx)(Yc, { month: b, mainCurrency: a, top: y.shiftPixels }),
        }),
      (0, Z.jsx)(`div`, {
        role: `rowgroup`,
        className: $.body,
        style: { height: p.getTotalSize() },
        children: m.map(({ index: e, start: t }) => {
          let n = f.itemAt(e),
            o = t - fl;
          if (n.kind === `month`) {
            let t = d.months[n.month];
            return t === void 0 ? null : (0, Z.jsx)(Yc, { month: t, mainCurrency: a, top: o, ariaRowIndex: e + 2 }, t.month);
          }
          let s = _.rowAt(n.row);
          return (0, Z.jsx)(
            $c,
            {
              row: n.row,
              ariaRowIndex: e + 2,
              top: o,
              transaction: s,
              category: s === void 0 ? void 0 : r.get(s.categoryId),
              search: u.search ?? ``,
              today: i,
              mainCurrency: a,
              isActive: n.row === x,
              isSelected: s !== void 0 && v.selection.selected.has(s.entryId),
            },
            n.row % h,
          );
        }),
      }),
    ],
  });
}
function hl({ sums: e }) {
  let t = e.flatMap((e) => [e.in, e.out].map((t) => _(t, e.currency, { sign: `always` })));
  return Math.max(11, ...t.map((e) => e.length));
}
function gl(e, t, n, r) {
  if (!(e.target instanceof Element)) return;
  let i = e.target.closest(`[data-row]`);
  if (i === null) return;
  let a = Number(i.dataset.row),
    o = e.target.closest(`[data-category-of]`);
  e.shiftKey ? t.moveTo(a, !0) : e.ctrlKey || e.metaKey ? t.toggle(a) : o === null ? n(a) : r(a, o);
}
var _l = { split: `_split_61vvn_1`, filling: `_filling_61vvn_7` };
function vl(e, t, n) {
  let r = Xt({ select: (e) => e.location.state.focusSearch === !0 });
  (0, z.useEffect)(() => {
    r ? e.current?.focus() : n && document.activeElement === document.body && t.current?.focus({ preventScroll: !0 });
  }, [r, n, e, t]);
}
function yl() {
  let e = Xt({ select: (e) => e.location.state.isExporting === !0 }),
    n = t({ from: `/transactions` });
  return [e, (e) => void n({ search: (e) => e, replace: !0, state: e ? { isExporting: !0 } : {} })];
}
function bl({ list: e, categories: t, edits: n, gridRef: r }) {
  let [i, a] = (0, z.useState)(null),
    o = (0, z.useRef)(null),
    s = (t, n) => {
      let r = e.current?.rowAt(t);
      r !== void 0 &&
        ((o.current = n), a(e.current?.selection.selected.has(r.entryId) === !0 ? e.current.targets() : [r.entryId]));
    },
    c = () => {
      let t = e.current?.targets() ?? [];
      if (t.length === 0) return;
      let n = document.getElementById(Qc(e.current?.selection.active ?? -1));
      ((o.current = n?.querySelector(`[data-category-of]`) ?? r.current), a(t));
    },
    l = (e) => {
      (n.setCategory(i ?? [], e), a(null));
    };
  return {
    start: c,
    startAt: s,
    element: (0, Z.jsx)(Ns, {
      categories: [...t.values()],
      selected: new Set(),
      anchor: o,
      isOpen: i !== null,
      onClose: () => a(null),
      onPick: (e) => l(t.get(e) ?? null),
      onReset: () => l(null),
    }),
  };
}
function xl() {
  let e = ke(),
    { mutate: t } = Qe(`edits.setCategory`),
    { mutate: n } = Qe(`edits.setNote`),
    { mutate: r } = Qe(`edits.undo`),
    i = (e) =>
      ee(e, {
        label: `Undo`,
        onAction: () =>
          r(
            {},
            {
              onSuccess: (e) => {
                e !== null && ee(`Undone: ${e.description}`);
              },
              onError: ({ failure: e }) => D(e.message),
            },
          ),
      }),
    a = (t) => {
      (D(t),
        e.invalidateQueries({ queryKey: [`transactions.page`] }),
        e.invalidateQueries({ queryKey: [`transactions.detail`] }));
    };
  return {
    setCategory: (n, r) => {
      if (n.length === 0) return;
      r !== null && Sl(e, new Set(n), r.categoryId);
      let s = n.length === 1 ? `` : ` for ${o(n.length, `transaction`)}`;
      t(
        { entryIds: [...n], categoryId: r?.categoryId ?? null },
        {
          onSuccess: () => i(r === null ? `The bank’s category is back${s}` : `${r.name} set${s}`),
          onError: ({ failure: e }) => a(e.message),
        },
      );
    },
    setNote: (e, t) =>
      n(
        { entryId: e, note: t },
        { onSuccess: () => i(t === `` ? `Note removed` : `Note saved`), onError: ({ failure: e }) => a(e.message) },
      ),
  };
}
function Sl(e, t, n) {
  let r = (e) => (t.has(e.entryId) ? { ...e, categoryId: n, categoryEdited: !0 } : e);
  (e.setQueriesData({ queryKey: [`transactions.page`] }, (e) => e?.map(r)),
    e.setQueriesData({ queryKey: [`transactions.detail`] }, (e) => (e === void 0 ? e : r(e))));
}
function Cl({ list: e, searchRef: t, noteFocus: n, pickCategory: r, openExport: i }) {
  let a = (t) => () => {
    let n = e.current;
    n !== null && n.selection.active !== -1 && t(n, n.selection.active);
  };
  (v(`/`, `Transactions`, `Search`, () => t.current?.focus()),
    v(`j`, `Transactions`, `Next row`, () => e.current?.moveBy(1)),
    v(`k`, `Transactions`, `Row before`, () => e.current?.moveBy(-1)),
    v(
      `x`,
      `Transactions`,
      `Choose the row`,
      a((e, t) => e.selection.toggle(t)),
    ),
    v(`c`, `Transactions`, `Set the category`, r),
    v(`e`, `Transactions`, `Export to CSV`, i),
    v(
      `n`,
      `Transactions`,
      `Write a note`,
      a((e, t) => {
        let r = e.rowAt(t)?.entryId;
        r !== void 0 && (e.open(t), n.request(r));
      }),
    ));
}
function wl() {
  return (0, z.useMemo)(() => Tl(), []);
}
function Tl() {
  let e = null,
    t = null;
  return {
    request: (n) => {
      e?.entryId === n ? e.field.focus() : (t = n);
    },
    attach: (n, r) => {
      ((e = r === null ? null : { entryId: n, field: r }), r !== null && (t === n && r.focus(), (t = null)));
    },
  };
}
function El(e) {
  let t = Ge(`transactions.outline`, { filter: e }),
    n = Ge(`transactions.page`, { filter: e, offset: 0, limit: 100 }),
    [r, i] = (0, z.useState)(null);
  return (
    t.data !== void 0 && n.data !== void 0 && (r?.filter !== e || r.outline !== t.data) && i({ filter: e, outline: t.data }),
    {
      shown: r,
      isBehind: r !== null && r.filter !== e,
      failure: t.error?.failure ?? n.error?.failure ?? null,
      retry: () => {
        (t.refetch(), n.refetch());
      },
    }
  );
}
var Dl = { comfortable: 32, compact: 28 };
function Ol() {
  let e = cl(),
    { filter: t, clear: r, entry: i, inspect: a } = e,
    { shown: o, isBehind: s, failure: c, retry: l } = El(t),
    { data: u = [] } = Ge(`accounts.list`, {}),
    { data: d = [] } = Ge(`categories.list`, {}),
    { today: f, settings: p } = at(),
    [m, g] = yl(),
    [_, v] = (0, z.useState)(0),
    y = xl(),
    b = wl(),
    x = (0, z.useRef)(null),
    S = (0, z.useRef)(null),
    w = (0, z.useRef)(null),
    T = (0, z.useCallback)((e) => {
      ((w.current = e), v(e.selection.selected.size));
    }, []),
    E = (0, z.useMemo)(() => new Map(d.map((e) => [e.categoryId, e])), [d]),
    D = bl({ list: w, categories: E, edits: y, gridRef: x });
  (Cl({ list: w, searchRef: S, noteFocus: b, pickCategory: D.start, openExport: () => g(!0) }), vl(S, x, o !== null));
  let O = o?.outline;
  return (0, Z.jsxs)(Ct, {
    title: `Transactions`,
    isBare: !0,
    subtitle: kl(O),
    actions:
      O !== void 0 && O.count > 0 && (0, Z.jsxs)(L, { icon: C, onPress: () => g(!0), children: [`Export `, h(O.count), `…`] }),
    children: [
      (0, Z.jsx)(Xs, {
        control: e,
        accounts: u,
        categories: d,
        today: f,
        searchRef: S,
        onLeaveSearch: () => {
          (x.current?.focus(), w.current?.moveBy(1));
        },
      }),
      (0, Z.jsxs)(`div`, {
        className: _l.split,
        children: [
          c === null
            ? o === null
              ? (0, Z.jsx)(`div`, { className: _l.filling, 'aria-busy': !0 })
              : o.outline.count === 0
                ? (0, Z.jsx)(Al, { isEverything: o.outline.totalCount === 0, onClear: r })
                : (0, Z.jsx)(ml, {
                    list: o,
                    isBehind: s,
                    categories: E,
                    today: f,
                    mainCurrency: k(u)[0] ?? `USD`,
                    rowPixels: Dl[p.density],
                    gridRef: x,
                    onControl: T,
                    onPickCategory: D.startAt,
                  })
            : (0, Z.jsx)(n, { failure: c, onRetry: l }),
          i !== null &&
            (0, Z.jsx)(rc, {
              entryId: i,
              categories: E,
              edits: y,
              today: f,
              noteFocus: b,
              onClose: () => {
                (a(null), x.current?.focus());
              },
            }),
        ],
      }),
      O !== void 0 &&
        O.count > 0 &&
        (0, Z.jsx)($s, {
          outline: O,
          selectedCount: _,
          onSetCategory: D.start,
          onClearSelection: () => w.current?.selection.clear(),
        }),
      D.element,
      m && o !== null && (0, Z.jsx)(js, { filter: o.filter, rowCount: o.outline.count, onClose: () => g(!1) }),
    ],
  });
}
function kl(e) {
  let t = e?.earliestDate ?? null;
  return t === null ? null : `${h(e?.totalCount ?? 0)} since ${a(t)}`;
}
function Al({ isEverything: e, onClear: n }) {
  let r = t();
  return (0, Z.jsx)(`div`, {
    className: _l.filling,
    children: e
      ? (0, Z.jsx)(g, {
          icon: St,
          action: (0, Z.jsx)(L, {
            variant: `primary`,
            onPress: () => void r({ to: `/connections` }),
            children: `Connect a bank`,
          }),
          children: `No transactions yet: they arrive when you connect a bank.`,
        })
      : (0, Z.jsx)(g, {
          icon: Qt,
          action: (0, Z.jsx)(L, { onPress: n, children: `Clear filters` }),
          children: `Nothing matches these filters.`,
        }),
  });
}
export { Ol as TransactionsView };
