import { r as e, t } from './rolldown-runtime-XKyaHtl9.js';
var n = t((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator;
    function h(e) {
      return typeof e != `object` || !e ? null : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null);
    }
    var g = {
        isMounted: function () {
          return !1;
        },
        enqueueForceUpdate: function () {},
        enqueueReplaceState: function () {},
        enqueueSetState: function () {},
      },
      _ = Object.assign,
      v = {};
    function y(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    ((y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);
        this.updater.enqueueSetState(this, e, t, `setState`);
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`);
      }));
    function b() {}
    b.prototype = y.prototype;
    function x(e, t, n) {
      ((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g));
    }
    var S = (x.prototype = new b());
    ((S.constructor = x), _(S, y.prototype), (S.isPureReactComponent = !0));
    var C = Array.isArray;
    function w() {}
    var T = { H: null, A: null, T: null, S: null },
      E = Object.prototype.hasOwnProperty;
    function D(e, n, r) {
      var i = r.ref;
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r };
    }
    function O(e, t) {
      return D(e.type, t, e.props);
    }
    function k(e) {
      return typeof e == `object` && !!e && e.$$typeof === t;
    }
    function A(e) {
      var t = { '=': `=0`, ':': `=2` };
      return (
        `$` +
        e.replace(/[=:]/g, function (e) {
          return t[e];
        })
      );
    }
    var j = /\/+/g;
    function M(e, t) {
      return typeof e == `object` && e && e.key != null ? A(`` + e.key) : t.toString(36);
    }
    function ee(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value;
        case `rejected`:
          throw e.reason;
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(w, w)
              : ((e.status = `pending`),
                e.then(
                  function (t) {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t));
                  },
                  function (t) {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t));
                  },
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value;
            case `rejected`:
              throw e.reason;
          }
      }
      throw e;
    }
    function te(e, r, i, a, o) {
      var s = typeof e;
      (s === `undefined` || s === `boolean`) && (e = null);
      var c = !1;
      if (e === null) c = !0;
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0;
            break;
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0;
                break;
              case d:
                return ((c = e._init), te(c(e._payload), r, i, a, o));
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + M(e, 0) : a),
          C(o)
            ? ((i = ``),
              c != null && (i = c.replace(j, `$&/`) + `/`),
              te(o, r, i, ``, function (e) {
                return e;
              }))
            : o != null &&
              (k(o) && (o = O(o, i + (o.key == null || (e && e.key === o.key) ? `` : (`` + o.key).replace(j, `$&/`) + `/`) + c)),
              r.push(o)),
          1
        );
      c = 0;
      var l = a === `` ? `.` : a + `:`;
      if (C(e)) for (var u = 0; u < e.length; u++) ((a = e[u]), (s = l + M(a, u)), (c += te(a, r, i, s, o)));
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done;) ((a = a.value), (s = l + M(a, u++)), (c += te(a, r, i, s, o)));
      else if (s === `object`) {
        if (typeof e.then == `function`) return te(ee(e), r, i, a, o);
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]` ? `object with keys {` + Object.keys(e).join(`, `) + `}` : r) +
              `). If you meant to render a collection of children, use an array instead.`,
          )
        );
      }
      return c;
    }
    function ne(e, t, n) {
      if (e == null) return e;
      var r = [],
        i = 0;
      return (
        te(e, r, ``, ``, function (e) {
          return t.call(n, e, i++);
        }),
        r
      );
    }
    function re(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t();
        (n.then(
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 1), (e._result = t), n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)));
          },
          function (t) {
            (e._status === 0 || e._status === -1) &&
              ((e._status = 2), (e._result = t), n.status === void 0 && ((n.status = `rejected`), (n.reason = t)));
          },
        ),
          e._status === -1 && ((e._status = 0), (e._result = n)));
      }
      if (e._status === 1) return e._result.default;
      throw e._result;
    }
    var ie =
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
          };
    function N(e) {
      var t = T.T,
        n = {};
      ((n.types = t === null ? null : t.types), (T.T = n));
      try {
        var r = e(),
          i = T.S;
        (i !== null && i(n, r), typeof r == `object` && r && typeof r.then == `function` && r.then(w, ie));
      } catch (e) {
        ie(e);
      } finally {
        (t !== null && n.types !== null && (t.types = n.types), (T.T = t));
      }
    }
    function ae(e) {
      var t = T.T;
      if (t !== null) {
        var n = t.types;
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e);
      } else N(ae.bind(null, e));
    }
    var oe = {
      map: ne,
      forEach: function (e, t, n) {
        ne(
          e,
          function () {
            t.apply(this, arguments);
          },
          n,
        );
      },
      count: function (e) {
        var t = 0;
        return (
          ne(e, function () {
            t++;
          }),
          t
        );
      },
      toArray: function (e) {
        return (
          ne(e, function (e) {
            return e;
          }) || []
        );
      },
      only: function (e) {
        if (!k(e)) throw Error(`React.Children.only expected to receive a single React element child.`);
        return e;
      },
    };
    ((e.Activity = f),
      (e.Children = oe),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = x),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T),
      (e.__COMPILER_RUNTIME = {
        __proto__: null,
        c: function (e) {
          return T.H.useMemoCache(e);
        },
      }),
      (e.addTransitionType = ae),
      (e.cache = function (e) {
        return function () {
          return e.apply(null, arguments);
        };
      }),
      (e.cacheSignal = function () {
        return null;
      }),
      (e.cloneElement = function (e, t, n) {
        if (e == null) throw Error(`The argument must be a React element, but you passed ` + e + `.`);
        var r = _({}, e.props),
          i = e.key;
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !E.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a]);
        var a = arguments.length - 2;
        if (a === 1) r.children = n;
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
          r.children = o;
        }
        return D(e.type, i, r);
      }),
      (e.createContext = function (e) {
        return (
          (e = { $$typeof: s, _currentValue: e, _currentValue2: e, _threadCount: 0, Provider: null, Consumer: null }),
          (e.Provider = e),
          (e.Consumer = { $$typeof: o, _context: e }),
          e
        );
      }),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null;
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            E.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r]);
        var o = arguments.length - 2;
        if (o === 1) i.children = n;
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
          i.children = s;
        }
        if (e && e.defaultProps) for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r]);
        return D(e, a, i);
      }),
      (e.createRef = function () {
        return { current: null };
      }),
      (e.forwardRef = function (e) {
        return { $$typeof: c, render: e };
      }),
      (e.isValidElement = k),
      (e.lazy = function (e) {
        return { $$typeof: d, _payload: { _status: -1, _result: e }, _init: re };
      }),
      (e.memo = function (e, t) {
        return { $$typeof: u, type: e, compare: t === void 0 ? null : t };
      }),
      (e.startTransition = N),
      (e.unstable_useCacheRefresh = function () {
        return T.H.useCacheRefresh();
      }),
      (e.use = function (e) {
        return T.H.use(e);
      }),
      (e.useActionState = function (e, t, n) {
        return T.H.useActionState(e, t, n);
      }),
      (e.useCallback = function (e, t) {
        return T.H.useCallback(e, t);
      }),
      (e.useContext = function (e) {
        return T.H.useContext(e);
      }),
      (e.useDebugValue = function () {}),
      (e.useDeferredValue = function (e, t) {
        return T.H.useDeferredValue(e, t);
      }),
      (e.useEffect = function (e, t) {
        return T.H.useEffect(e, t);
      }),
      (e.useEffectEvent = function (e) {
        return T.H.useEffectEvent(e);
      }),
      (e.useId = function () {
        return T.H.useId();
      }),
      (e.useImperativeHandle = function (e, t, n) {
        return T.H.useImperativeHandle(e, t, n);
      }),
      (e.useInsertionEffect = function (e, t) {
        return T.H.useInsertionEffect(e, t);
      }),
      (e.useLayoutEffect = function (e, t) {
        return T.H.useLayoutEffect(e, t);
      }),
      (e.useMemo = function (e, t) {
        return T.H.useMemo(e, t);
      }),
      (e.useOptimistic = function (e, t) {
        return T.H.useOptimistic(e, t);
      }),
      (e.useReducer = function (e, t, n) {
        return T.H.useReducer(e, t, n);
      }),
      (e.useRef = function (e) {
        return T.H.useRef(e);
      }),
      (e.useState = function (e) {
        return T.H.useState(e);
      }),
      (e.useSyncExternalStore = function (e, t, n) {
        return T.H.useSyncExternalStore(e, t, n);
      }),
      (e.useTransition = function () {
        return T.H.useTransition();
      }),
      (e.version = `19.3.0`));
  }),
  r = t((e, t) => {
    t.exports = n();
  }),
  i = t((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.fragment`);
    function r(e, n, r) {
      var i = null;
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a]);
      else r = n;
      return ((n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r });
    }
    ((e.Fragment = n), (e.jsx = r), (e.jsxs = r));
  }),
  a = t((e, t) => {
    t.exports = i();
  }),
  o = e(r(), 1),
  s = a(),
  c = o.createContext(void 0),
  l = (e) => {
    let t = o.useContext(c);
    if (e) return e;
    if (!t) throw Error(`No QueryClient set, use QueryClientProvider to set one`);
    return t;
  },
  u = ({ client: e, children: t }) => (
    o.useEffect(
      () => (
        e.mount(),
        () => {
          e.unmount();
        }
      ),
      [e],
    ),
    (0, s.jsx)(c.Provider, { value: e, children: t })
  ),
  d = {
    setTimeout: (e, t) => setTimeout(e, t),
    clearTimeout: (e) => clearTimeout(e),
    setInterval: (e, t) => setInterval(e, t),
    clearInterval: (e) => clearInterval(e),
  },
  f = new (class {
    #e = d;
    setTimeoutProvider(e) {
      this.#e = e;
    }
    setTimeout(e, t) {
      return this.#e.setTimeout(e, t);
    }
    clearTimeout(e) {
      this.#e.clearTimeout(e);
    }
    setInterval(e, t) {
      return this.#e.setInterval(e, t);
    }
    clearInterval(e) {
      this.#e.clearInterval(e);
    }
  })();
function p(e) {
  setTimeout(e, 0);
}
var m = typeof window > `u` || `Deno` in globalThis;
function h() {}
function g(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function _(e) {
  return typeof e == `number` && e >= 0 && e !== 1 / 0;
}
function v(e, t) {
  return Math.max(e + (t || 0) - Date.now(), 0);
}
function y(e, t) {
  return typeof e == `function` ? e(t) : e;
}
function b(e, t) {
  let { type: n = `all`, exact: r, fetchStatus: i, predicate: a, queryKey: o, stale: s } = e;
  if (o) {
    if (r) {
      if (t.queryHash !== S(o, t.options)) return !1;
    } else if (!w(t.queryKey, o)) return !1;
  }
  if (n !== `all`) {
    let e = t.isActive();
    if ((n === `active` && !e) || (n === `inactive` && e)) return !1;
  }
  return !((typeof s == `boolean` && t.isStale() !== s) || (i && i !== t.state.fetchStatus) || (a && !a(t)));
}
function x(e, t) {
  let { exact: n, status: r, predicate: i, mutationKey: a } = e;
  if (a) {
    if (!t.options.mutationKey) return !1;
    if (n) {
      if (C(t.options.mutationKey) !== C(a)) return !1;
    } else if (!w(t.options.mutationKey, a)) return !1;
  }
  return !((r && t.state.status !== r) || (i && !i(t)));
}
function S(e, t) {
  return (t?.queryKeyHashFn || C)(e);
}
function C(e) {
  return JSON.stringify(e, (e, t) =>
    k(t)
      ? Object.keys(t)
          .sort()
          .reduce((e, n) => ((e[n] = t[n]), e), {})
      : t,
  );
}
function w(e, t) {
  if (e === t) return !0;
  if (typeof e != typeof t) return !1;
  if (e && t && typeof e == `object` && typeof t == `object`) {
    if (Array.isArray(e) && Array.isArray(t)) {
      if (t.length > e.length) return !1;
      for (let n = 0; n < t.length; n++) if (!w(e[n], t[n])) return !1;
      return !0;
    }
    let n = Object.keys(t);
    for (let r of n) if (!w(e[r], t[r])) return !1;
    return !0;
  }
  return !1;
}
var T = Object.prototype.hasOwnProperty;
function E(e, t, n = 0) {
  if (e === t) return e;
  if (n > 500) return t;
  let r = O(e) && O(t);
  if (!r && !(k(e) && k(t))) return t;
  let i = (r ? e : Object.keys(e)).length,
    a = r ? t : Object.keys(t),
    o = a.length,
    s = r ? Array(o) : {},
    c = 0;
  for (let l = 0; l < o; l++) {
    let o = r ? l : a[l],
      u = e[o],
      d = t[o];
    if (u === d) {
      ((s[o] = u), (r ? l < i : T.call(e, o)) && c++);
      continue;
    }
    if (u === null || d === null || typeof u != `object` || typeof d != `object`) {
      s[o] = d;
      continue;
    }
    let f = E(u, d, n + 1);
    ((s[o] = f), f === u && c++);
  }
  return i === o && c === i ? e : s;
}
function D(e, t) {
  if (!t || Object.keys(e).length !== Object.keys(t).length) return !1;
  for (let n of Object.keys(e)) if (!T.call(t, n) || e[n] !== t[n]) return !1;
  return !0;
}
function O(e) {
  return Array.isArray(e) && e.length === Object.keys(e).length;
}
function k(e) {
  if (!A(e)) return !1;
  let t = Object.getPrototypeOf(e),
    n = t?.constructor;
  if (n === void 0) return !0;
  if (typeof n != `function`) return !1;
  let r = n.prototype;
  return !(!A(r) || !r.hasOwnProperty(`isPrototypeOf`) || t !== Object.prototype);
}
function A(e) {
  return Object.prototype.toString.call(e) === `[object Object]`;
}
function j(e) {
  return new Promise((t) => {
    f.setTimeout(t, e);
  });
}
function M(e, t, n) {
  return typeof n.structuralSharing == `function` ? n.structuralSharing(e, t) : n.structuralSharing === !1 ? t : E(e, t);
}
function ee(e) {
  return e;
}
function te(e, t, n = 0) {
  let r = [...e, t];
  return n && r.length > n ? r.slice(-n) : r;
}
function ne(e, t, n = 0) {
  let r = [t, ...e];
  return n && r.length > n ? r.slice(0, n) : r;
}
var re = Symbol();
function ie(e, t) {
  return !e.queryFn && t?.initialPromise
    ? () => t.initialPromise
    : !e.queryFn || e.queryFn === re
      ? () => Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`))
      : e.queryFn;
}
function N(e, t) {
  return typeof e == `function` ? e(...t) : !!e;
}
var ae = Symbol();
function oe(e, t, n, r) {
  let i = !1,
    a;
  return (
    Object.defineProperties(e, {
      [ae]: { value: r },
      signal: {
        enumerable: !0,
        get: () => ((a ??= t()), i || ((i = !0), a.aborted ? n() : a.addEventListener(`abort`, n, { once: !0 })), a),
      },
    }),
    e
  );
}
var se = () => m,
  ce = () => se(),
  le = class {
    constructor() {
      ((this.listeners = new Set()), (this.subscribe = this.subscribe.bind(this)));
    }
    subscribe(e) {
      return (
        this.listeners.add(e),
        this.onSubscribe(),
        () => {
          (this.listeners.delete(e), this.onUnsubscribe());
        }
      );
    }
    hasListeners() {
      return this.listeners.size > 0;
    }
    onSubscribe() {}
    onUnsubscribe() {}
  },
  ue = new (class extends le {
    #e;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e();
            return (
              window.addEventListener(`visibilitychange`, t, !1),
              () => {
                window.removeEventListener(`visibilitychange`, t);
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e),
        this.#t?.(),
        (this.#t = e((e) => {
          typeof e == `boolean` ? this.setFocused(e) : this.onFocus();
        })));
    }
    setFocused(e) {
      this.#e !== e && ((this.#e = e), this.onFocus());
    }
    onFocus() {
      let e = this.isFocused();
      this.listeners.forEach((t) => {
        t(e);
      });
    }
    isFocused() {
      return typeof this.#e == `boolean` ? this.#e : globalThis.document?.visibilityState !== `hidden`;
    }
  })(),
  de = p;
function fe() {
  let e = [],
    t = 0,
    n = (e) => {
      e();
    },
    r = (e) => {
      e();
    },
    i = de,
    a = (r) => {
      t
        ? e.push(r)
        : i(() => {
            n(r);
          });
    },
    o = () => {
      let t = e;
      ((e = []),
        t.length &&
          i(() => {
            r(() => {
              t.forEach((e) => {
                n(e);
              });
            });
          }));
    };
  return {
    batch: (e) => {
      let n;
      t++;
      try {
        n = e();
      } finally {
        (t--, t || o());
      }
      return n;
    },
    batchCalls:
      (e) =>
      (...t) => {
        a(() => {
          e(...t);
        });
      },
    schedule: a,
    setNotifyFunction: (e) => {
      n = e;
    },
    setBatchNotifyFunction: (e) => {
      r = e;
    },
    setScheduler: (e) => {
      i = e;
    },
  };
}
var pe = fe(),
  me = new (class extends le {
    #e = !0;
    #t;
    #n;
    constructor() {
      (super(),
        (this.#n = (e) => {
          if (typeof window < `u` && window.addEventListener) {
            let t = () => e(!0),
              n = () => e(!1);
            return (
              window.addEventListener(`online`, t, !1),
              window.addEventListener(`offline`, n, !1),
              () => {
                (window.removeEventListener(`online`, t), window.removeEventListener(`offline`, n));
              }
            );
          }
        }));
    }
    onSubscribe() {
      this.#t || this.setEventListener(this.#n);
    }
    onUnsubscribe() {
      this.hasListeners() || (this.#t?.(), (this.#t = void 0));
    }
    setEventListener(e) {
      ((this.#n = e), this.#t?.(), (this.#t = e(this.setOnline.bind(this))));
    }
    setOnline(e) {
      this.#e !== e &&
        ((this.#e = e),
        this.listeners.forEach((t) => {
          t(e);
        }));
    }
    isOnline() {
      return this.#e;
    }
  })();
function he(e) {
  return Math.min(1e3 * 2 ** e, 3e4);
}
function ge(e) {
  return (e ?? `online`) !== `online` || me.isOnline();
}
var _e = class extends Error {
  constructor(e) {
    (super(`CancelledError`), (this.revert = e?.revert), (this.silent = e?.silent));
  }
};
function ve(e) {
  let t = !1,
    n = 0,
    r,
    i = `pending`,
    a,
    o,
    s = new Promise((e, t) => {
      ((a = e), (o = t));
    });
  s.catch(h);
  let c = () => i !== `pending`,
    l = (t) => {
      if (!c()) {
        let n = new _e(t);
        (g(n), e.onCancel?.(n));
      }
    },
    u = () => {
      t = !0;
    },
    d = () => {
      t = !1;
    },
    f = () => ue.isFocused() && (e.networkMode === `always` || me.isOnline()) && e.canRun(),
    p = () => ge(e.networkMode) && e.canRun(),
    m = (e) => {
      c() || (r?.(), (i = `resolved`), a(e));
    },
    g = (e) => {
      c() || (r?.(), (i = `rejected`), o(e));
    },
    _ = (t) =>
      new Promise((n) => {
        ((r = (e) => {
          (c() || t()) && n(e);
        }),
          e.onPause?.());
      }).then(() => {
        ((r = void 0), c() || e.onContinue?.());
      }),
    v = () => {
      if (c()) return;
      let r,
        i = n === 0 ? e.initialPromise : void 0;
      try {
        r = i ?? e.fn();
      } catch (e) {
        r = Promise.reject(e);
      }
      Promise.resolve(r)
        .then(m)
        .catch((r) => {
          if (c()) return;
          let i = e.retry ?? (ce() ? 0 : 3),
            a = e.retryDelay ?? he,
            o = typeof a == `function` ? a(n, r) : a,
            s = i === !0 || (typeof i == `number` && n < i) || (typeof i == `function` && i(n, r));
          t || !s
            ? g(r)
            : (n++,
              e.onFail?.(n, r),
              j(o)
                .then(() => (c() || f() ? void 0 : _(f)))
                .then(() => {
                  t ? g(r) : v();
                }));
        });
    };
  return {
    promise: s,
    status: () => i,
    cancel: l,
    continue: () => (r?.(), s),
    cancelRetry: u,
    continueRetry: d,
    canStart: p,
    start: () => (p() ? v() : _(p).then(v), s),
  };
}
function ye(e) {
  return {
    onFetch: (t, n) => {
      let r = t.options,
        i = t.fetchOptions?.meta?.fetchMore?.direction,
        a = t.state.data?.pages || [],
        o = t.state.data?.pageParams || [],
        s = { pages: [], pageParams: [] },
        c = 0,
        l = async () => {
          let n = !1,
            l = t,
            u = (e) => {
              oe(
                e,
                () => t.signal,
                () => (n = !0),
                l[ae],
              );
            },
            d = ie(t.options, t.fetchOptions),
            f = async (e, r, i) => {
              if (n) return Promise.reject(t.signal.reason);
              if (r == null && e.pages.length) return Promise.resolve(e);
              let a = (() => {
                  let e = {
                    client: t.client,
                    queryKey: t.queryKey,
                    pageParam: r,
                    direction: i ? `backward` : `forward`,
                    meta: t.options.meta,
                  };
                  return (u(e), e);
                })(),
                o = await d(a),
                { maxPages: s } = t.options,
                c = i ? ne : te;
              return { pages: c(e.pages, o, s), pageParams: c(e.pageParams, r, s) };
            };
          if (i && a.length) {
            let e = i === `backward`,
              t = e ? xe : be,
              n = { pages: a, pageParams: o };
            s = await f(n, t(r, n), e);
          } else {
            let t = e ?? a.length;
            do {
              let e = c === 0 ? (o[0] === void 0 ? r.initialPageParam : o[0]) : be(r, s);
              if (c > 0 && e == null) break;
              ((s = await f(s, e)), c++);
            } while (c < t);
          }
          return s;
        };
      t.fetchFn = t.options.persister
        ? () => t.options.persister?.(l, { client: t.client, queryKey: t.queryKey, meta: t.options.meta, signal: t.signal }, n)
        : l;
    },
  };
}
function be(e, { pages: t, pageParams: n }) {
  let r = t.length - 1;
  return t.length > 0 ? e.getNextPageParam(t[r], t, n[r], n) : void 0;
}
function xe(e, { pages: t, pageParams: n }) {
  return t.length > 0 ? e.getPreviousPageParam?.(t[0], t, n[0], n) : void 0;
}
function Se(e, t) {
  return t ? be(e, t) != null : !1;
}
function Ce(e, t) {
  return !t || !e.getPreviousPageParam ? !1 : xe(e, t) != null;
}
var we = class {
    #e;
    destroy() {
      this.clearGcTimeout();
    }
    scheduleGc() {
      (this.clearGcTimeout(),
        _(this.gcTime) &&
          (this.#e = f.setTimeout(() => {
            this.optionalRemove();
          }, this.gcTime)));
    }
    updateGcTime(e) {
      this.gcTime = Math.max(this.gcTime || 0, e ?? (ce() ? 1 / 0 : 3e5));
    }
    clearGcTimeout() {
      this.#e !== void 0 && (f.clearTimeout(this.#e), (this.#e = void 0));
    }
  },
  Te = class extends we {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c;
    constructor(e) {
      (super(),
        (this.#c = !1),
        (this.#s = e.defaultOptions),
        this.setOptions(e.options),
        (this.observers = []),
        (this.#i = e.client),
        (this.#r = this.#i.getQueryCache()),
        (this.queryKey = e.queryKey),
        (this.queryHash = e.queryHash),
        (this.#t = Oe(this.options)),
        (this.state = e.state ?? this.#t),
        this.scheduleGc());
    }
    get meta() {
      return this.options.meta;
    }
    get queryType() {
      return this.#e;
    }
    get promise() {
      return this.#a?.promise;
    }
    setOptions(e) {
      if (
        ((this.options = { ...this.#s, ...e }),
        e?._type && (this.#e = e._type),
        this.updateGcTime(this.options.gcTime),
        this.state && this.state.data === void 0)
      ) {
        let e = Oe(this.options);
        e.data !== void 0 && (this.setState(De(e.data, e.dataUpdatedAt)), (this.#t = e));
      }
    }
    optionalRemove() {
      !this.observers.length && this.state.fetchStatus === `idle` && this.#r.remove(this);
    }
    setData(e, t) {
      let n = M(this.state.data, e, this.options);
      return (this.#l({ data: n, type: `success`, dataUpdatedAt: t?.updatedAt, manual: t?.manual }), n);
    }
    setState(e) {
      this.#l({ type: `setState`, state: e });
    }
    cancel(e) {
      let t = this.#a?.promise;
      return (this.#a?.cancel(e), t ? t.then(h).catch(h) : Promise.resolve());
    }
    destroy() {
      (super.destroy(), this.cancel({ silent: !0 }));
    }
    get resetState() {
      return this.#t;
    }
    reset() {
      (this.destroy(), this.setState(this.resetState));
    }
    isActive() {
      return this.observers.some((e) => y(e.options.enabled, this) !== !1);
    }
    isDisabled() {
      return this.getObserversCount() > 0 ? !this.isActive() : this.options.queryFn === re || !this.isFetched();
    }
    isFetched() {
      return this.state.dataUpdateCount + this.state.errorUpdateCount > 0;
    }
    isStatic() {
      return (
        this.state.data !== void 0 &&
        this.getObserversCount() > 0 &&
        this.observers.some((e) => y(e.options.staleTime, this) === `static`)
      );
    }
    isStale() {
      return this.getObserversCount() > 0
        ? this.observers.some((e) => e.getCurrentResult().isStale)
        : this.state.data === void 0 || this.state.isInvalidated;
    }
    isStaleByTime(e = 0) {
      return this.state.data === void 0
        ? !0
        : e === `static`
          ? !1
          : this.state.isInvalidated
            ? !0
            : !v(this.state.dataUpdatedAt, e);
    }
    onFocus() {
      (this.observers.find((e) => e.shouldFetchOnWindowFocus())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    onOnline() {
      (this.observers.find((e) => e.shouldFetchOnReconnect())?.refetch({ cancelRefetch: !1 }), this.#a?.continue());
    }
    addObserver(e) {
      this.observers.includes(e) ||
        (this.observers.push(e), this.clearGcTimeout(), this.#r.notify({ type: `observerAdded`, query: this, observer: e }));
    }
    removeObserver(e) {
      let t = this.observers.indexOf(e);
      t !== -1 &&
        (this.observers.splice(t, 1),
        this.observers.length ||
          (this.#a &&
            (this.#c || (this.state.fetchStatus === `paused` && this.state.status === `pending`)
              ? this.#a.cancel({ revert: !0 })
              : this.#a.cancelRetry()),
          this.scheduleGc()),
        this.#r.notify({ type: `observerRemoved`, query: this, observer: e }));
    }
    getObserversCount() {
      return this.observers.length;
    }
    invalidate() {
      this.state.isInvalidated || this.#l({ type: `invalidate` });
    }
    async fetch(e, t) {
      if (this.state.fetchStatus !== `idle` && this.#a?.status() !== `rejected`) {
        if (this.state.data !== void 0 && t?.cancelRefetch) this.cancel({ silent: !0 });
        else if (this.#a && this.#o) return (this.#a.continueRetry(), this.#o);
      }
      if ((e && this.setOptions(e), !this.options.queryFn)) {
        let e = this.observers.find((e) => e.options.queryFn);
        e && this.setOptions(e.options);
      }
      let n = new AbortController(),
        r = (e) => {
          Object.defineProperties(e, {
            [ae]: { value: n.signal, enumerable: !0 },
            signal: { enumerable: !0, get: () => ((this.#c = !0), n.signal) },
          });
        },
        i = () => {
          let e = ie(this.options, t),
            n = (() => {
              let e = { client: this.#i, queryKey: this.queryKey, meta: this.meta };
              return (r(e), e);
            })();
          return ((this.#c = !1), this.options.persister ? this.options.persister(e, n, this) : e(n));
        },
        a = (() => {
          let e = {
            fetchOptions: t,
            options: this.options,
            queryKey: this.queryKey,
            client: this.#i,
            state: this.state,
            fetchFn: i,
          };
          return (r(e), e);
        })();
      ((this.#e === `infinite` ? ye(this.options.pages) : this.options.behavior)?.onFetch(a, this),
        (this.#n = this.state),
        (this.state.fetchStatus === `idle` || this.state.fetchMeta !== a.fetchOptions?.meta) &&
          this.#l({ type: `fetch`, meta: a.fetchOptions?.meta }));
      let o = (this.#a = ve({
          initialPromise: t?.initialPromise,
          fn: a.fetchFn,
          onCancel: (e) => {
            (e instanceof _e && e.revert && this.setState({ ...this.#n, fetchStatus: `idle` }), n.abort());
          },
          onFail: (e, t) => {
            this.#l({ type: `failed`, failureCount: e, error: t });
          },
          onPause: () => {
            this.#l({ type: `pause` });
          },
          onContinue: () => {
            this.#l({ type: `continue` });
          },
          retry: a.options.retry,
          retryDelay: a.options.retryDelay,
          networkMode: a.options.networkMode,
          canRun: () => !0,
        })),
        s = (async () => {
          try {
            let e = await o.promise;
            if (e === void 0) throw Error(`${this.queryHash} data is undefined`);
            return (
              this.setData(e),
              this.#r.config.onSuccess?.(e, this),
              this.#r.config.onSettled?.(e, this.state.error, this),
              e
            );
          } catch (e) {
            if (e instanceof _e) {
              if (e.silent) {
                if (this.#a !== o && this.#o) return this.#o;
                throw e;
              }
              if (e.revert) {
                if (this.state.data === void 0) throw e;
                return this.state.data;
              }
            }
            throw (
              this.#l({ type: `error`, error: e }),
              this.#r.config.onError?.(e, this),
              this.#r.config.onSettled?.(this.state.data, e, this),
              e
            );
          } finally {
            (this.#a === o && ((this.#a = void 0), (this.#o = void 0)), this.scheduleGc());
          }
        })();
      return ((this.#o = s), o.start(), s);
    }
    #l(e) {
      let t = (t) => {
        switch (e.type) {
          case `failed`:
            return { ...t, fetchFailureCount: e.failureCount, fetchFailureReason: e.error };
          case `pause`:
            return { ...t, fetchStatus: `paused` };
          case `continue`:
            return { ...t, fetchStatus: `fetching` };
          case `fetch`:
            return { ...t, ...Ee(t.data, this.options), fetchMeta: e.meta ?? null };
          case `success`: {
            let n = {
              ...t,
              ...De(e.data, e.dataUpdatedAt),
              dataUpdateCount: t.dataUpdateCount + 1,
              ...(!e.manual && { fetchStatus: `idle`, fetchFailureCount: 0, fetchFailureReason: null }),
            };
            return ((this.#n = e.manual ? n : void 0), n);
          }
          case `error`: {
            let n = e.error;
            return {
              ...t,
              error: n,
              errorUpdateCount: t.errorUpdateCount + 1,
              errorUpdatedAt: Date.now(),
              fetchFailureCount: t.fetchFailureCount + 1,
              fetchFailureReason: n,
              fetchStatus: `idle`,
              status: `error`,
              isInvalidated: !0,
            };
          }
          case `invalidate`:
            return { ...t, isInvalidated: !0 };
          case `setState`:
            return { ...t, ...e.state };
        }
      };
      ((this.state = t(this.state)),
        pe.batch(() => {
          (this.observers.slice().forEach((e) => {
            e.onQueryUpdate();
          }),
            this.#r.notify({ query: this, type: `updated`, action: e }));
        }));
    }
  };
function Ee(e, t) {
  return {
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: ge(t.networkMode) ? `fetching` : `paused`,
    ...(e === void 0 && { error: null, status: `pending` }),
  };
}
function De(e, t) {
  return { data: e, dataUpdatedAt: t ?? Date.now(), error: null, isInvalidated: !1, status: `success` };
}
function Oe(e) {
  let t = typeof e.initialData == `function` ? e.initialData() : e.initialData,
    n = t !== void 0,
    r = n ? (typeof e.initialDataUpdatedAt == `function` ? e.initialDataUpdatedAt() : e.initialDataUpdatedAt) : 0;
  return {
    data: t,
    dataUpdateCount: 0,
    dataUpdatedAt: n ? (r ?? Date.now()) : 0,
    error: null,
    errorUpdateCount: 0,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: !1,
    status: n ? `success` : `pending`,
    fetchStatus: `idle`,
  };
}
var ke = class extends le {
  #e;
  #t = void 0;
  #n = void 0;
  #r = void 0;
  #i;
  #a;
  #o;
  #s;
  #c;
  #l;
  #u;
  #d;
  #f;
  #p = new Set();
  constructor(e, t) {
    (super(), (this.options = t), (this.#e = e), (this.#o = null), this.bindMethods(), this.setOptions(t));
  }
  bindMethods() {
    this.refetch = this.refetch.bind(this);
  }
  onSubscribe() {
    this.listeners.size === 1 &&
      (this.#t.addObserver(this), je(this.#t, this.options) ? this.#m() : this.updateResult(), this.#y());
  }
  onUnsubscribe() {
    this.hasListeners() || this.destroy();
  }
  shouldFetchOnReconnect() {
    return Me(this.#t, this.options, this.options.refetchOnReconnect);
  }
  shouldFetchOnWindowFocus() {
    return Me(this.#t, this.options, this.options.refetchOnWindowFocus);
  }
  destroy() {
    ((this.listeners = new Set()), this.#b(), this.#x(), this.#t.removeObserver(this));
  }
  setOptions(e) {
    let t = this.options,
      n = this.#t;
    if (
      ((this.options = this.#e.defaultQueryOptions(e)),
      this.options.enabled !== void 0 &&
        typeof this.options.enabled != `boolean` &&
        typeof this.options.enabled != `function` &&
        typeof y(this.options.enabled, this.#t) != `boolean`)
    )
      throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);
    (this.#S(),
      this.#t.setOptions(this.options),
      t._defaulted &&
        !D(this.options, t) &&
        this.#e.getQueryCache().notify({ type: `observerOptionsUpdated`, query: this.#t, observer: this }));
    let r = this.hasListeners();
    (r && Ne(this.#t, n, this.options, t) && this.#m(),
      this.updateResult(),
      r &&
        (this.#t !== n ||
          y(this.options.enabled, this.#t) !== y(t.enabled, this.#t) ||
          y(this.options.staleTime, this.#t) !== y(t.staleTime, this.#t)) &&
        this.#g());
    let i = this.#_();
    r && (this.#t !== n || y(this.options.enabled, this.#t) !== y(t.enabled, this.#t) || i !== this.#f) && this.#v(i);
  }
  getOptimisticResult(e) {
    let t = this.#e.getQueryCache().build(this.#e, e),
      n = this.createResult(t, e);
    return (D(this.getCurrentResult(), n) || ((this.#r = n), (this.#a = this.options), (this.#i = this.#t.state)), n);
  }
  getCurrentResult() {
    return this.#r;
  }
  trackResult(e, t) {
    return new Proxy(e, { get: (e, n) => (this.trackProp(n), t?.(n), Reflect.get(e, n)) });
  }
  trackProp(e) {
    this.#p.add(e);
  }
  getCurrentQuery() {
    return this.#t;
  }
  refetch({ ...e } = {}) {
    return this.fetch({ ...e });
  }
  fetchOptimistic(e) {
    let t = this.#e.defaultQueryOptions(e),
      n = this.#e.getQueryCache().build(this.#e, t),
      r = () => {},
      i,
      a = new Promise((e) => {
        ((i = e),
          (r = this.#e.getQueryCache().subscribe((i) => {
            i.type === `updated` &&
              i.query.queryHash === n.queryHash &&
              n.state.data !== void 0 &&
              (r(), e(this.createResult(n, t)));
          })));
      });
    return Promise.race([
      n
        .fetch(t)
        .then(() => {
          let e = this.createResult(n, t);
          return (i?.(e), e);
        })
        .finally(() => {
          r();
        }),
      a,
    ]);
  }
  fetch(e) {
    return this.#m({ ...e, cancelRefetch: e.cancelRefetch ?? !0 }).then(() => (this.updateResult(), this.#r));
  }
  #m(e) {
    this.#S();
    let t = this.#t.fetch(this.options, e);
    return (e?.throwOnError || (t = t.catch(h)), t);
  }
  #h(e) {
    return !ce() && y(this.options.enabled, this.#t) !== !1 && _(e);
  }
  #g() {
    this.#b();
    let e = y(this.options.staleTime, this.#t);
    if (this.#r.isStale || !this.#h(e)) return;
    let t = v(this.#r.dataUpdatedAt, e) + 1;
    this.#u = f.setTimeout(() => {
      this.#r.isStale || this.updateResult();
    }, t);
  }
  #_() {
    return y(this.options.refetchInterval, this.#t) ?? !1;
  }
  #v(e) {
    (this.#x(),
      (this.#f = e),
      this.#f !== 0 &&
        this.#h(this.#f) &&
        (this.#d = f.setInterval(() => {
          (this.options.refetchIntervalInBackground || ue.isFocused()) && this.#m();
        }, this.#f)));
  }
  #y() {
    (this.#g(), this.#v(this.#_()));
  }
  #b() {
    this.#u !== void 0 && (f.clearTimeout(this.#u), (this.#u = void 0));
  }
  #x() {
    this.#d !== void 0 && (f.clearInterval(this.#d), (this.#d = void 0));
  }
  createResult(e, t) {
    let n = this.#t,
      r = this.options,
      i = this.#r,
      a = this.#i,
      o = this.#a,
      s = e === n ? this.#n : e.state,
      { state: c } = e,
      l = { ...c },
      u = !1,
      d;
    if (t._optimisticResults) {
      let i = this.hasListeners(),
        a = !i && je(e, t),
        o = i && Ne(e, n, t, r);
      ((a || o) && (l = { ...l, ...Ee(c.data, e.options) }), t._optimisticResults === `isRestoring` && (l.fetchStatus = `idle`));
    }
    let { error: f, errorUpdatedAt: p, status: m } = l;
    d = l.data;
    let h = !1;
    if (t.placeholderData !== void 0 && d === void 0 && m === `pending`) {
      let e;
      (i?.isPlaceholderData && t.placeholderData === o?.placeholderData
        ? ((e = i.data), (h = !0))
        : (e = typeof t.placeholderData == `function` ? t.placeholderData(this.#l?.state.data, this.#l) : t.placeholderData),
        e !== void 0 && ((m = `success`), (d = M(i?.data, e, t)), (u = !0)));
    }
    if (t.select && d !== void 0 && !h) {
      if (i && d === a?.data && t.select === this.#s) d = this.#c;
      else
        try {
          ((this.#s = t.select), (d = t.select(d)), (d = M(i?.data, d, t)), (this.#c = d), (this.#o = null));
        } catch (e) {
          this.#o = e;
        }
    } else d === void 0 && (this.#o = null);
    this.#o && ((f = this.#o), (d = this.#c), (p = i?.error === f ? i.errorUpdatedAt : Date.now()), (m = `error`), (u = !1));
    let g = l.fetchStatus === `fetching`,
      _ = m === `pending`,
      v = m === `error`,
      b = _ && g,
      x = d !== void 0;
    return {
      status: m,
      fetchStatus: l.fetchStatus,
      isPending: _,
      isSuccess: m === `success`,
      isError: v,
      isInitialLoading: b,
      isLoading: b,
      data: d,
      dataUpdatedAt: l.dataUpdatedAt,
      error: f,
      errorUpdatedAt: p,
      failureCount: l.fetchFailureCount,
      failureReason: l.fetchFailureReason,
      errorUpdateCount: l.errorUpdateCount,
      isFetched: e.isFetched(),
      isFetchedAfterMount: l.dataUpdateCount > s.dataUpdateCount || l.errorUpdateCount > s.errorUpdateCount,
      isFetching: g,
      isRefetching: g && !_,
      isLoadingError: v && !x,
      isPaused: l.fetchStatus === `paused`,
      isPlaceholderData: u,
      isRefetchError: v && x,
      isStale: Pe(e, t),
      refetch: this.refetch,
      isEnabled: y(t.enabled, e) !== !1,
    };
  }
  updateResult() {
    let e = this.#r,
      t = this.createResult(this.#t, this.options);
    if (((this.#i = this.#t.state), (this.#a = this.options), this.#i.data !== void 0 && (this.#l = this.#t), D(t, e))) return;
    this.#r = t;
    let n = (() => {
      if (!e) return !0;
      let { notifyOnChangeProps: t } = this.options,
        n = typeof t == `function` ? t() : t;
      if (n === `all` || (!n && !this.#p.size) || (this.options.throwOnError && this.#r.error !== e.error)) return !0;
      for (let t of n ?? this.#p) if (this.#r[t] !== e[t]) return !0;
      return !1;
    })();
    pe.batch(() => {
      (n &&
        this.listeners.forEach((e) => {
          e(this.#r);
        }),
        this.#e.getQueryCache().notify({ query: this.#t, type: `observerResultsUpdated` }));
    });
  }
  #S() {
    let e = this.#e.getQueryCache().build(this.#e, this.options);
    if (e === this.#t) return;
    let t = this.#t;
    ((this.#t = e), (this.#n = e.state), this.hasListeners() && (t?.removeObserver(this), e.addObserver(this)));
  }
  onQueryUpdate() {
    (this.updateResult(), this.hasListeners() && this.#y());
  }
};
function Ae(e, t) {
  return y(t.enabled, e) !== !1 && e.state.data === void 0 && (e.state.status !== `error` || y(t.retryOnMount, e) !== !1);
}
function je(e, t) {
  return Ae(e, t) || (e.state.data !== void 0 && Me(e, t, t.refetchOnMount));
}
function Me(e, t, n) {
  if (y(t.enabled, e) !== !1 && y(t.staleTime, e) !== `static`) {
    let r = y(n, e);
    return r === `always` || (r !== !1 && Pe(e, t));
  }
  return !1;
}
function Ne(e, t, n, r) {
  return (e !== t || y(r.enabled, e) === !1) && (!n.suspense || e.state.status !== `error`) && Pe(e, n);
}
function Pe(e, t) {
  return y(t.enabled, e) !== !1 && e.isStaleByTime(y(t.staleTime, e));
}
var Fe = class extends we {
  #e;
  #t;
  #n;
  #r;
  constructor(e) {
    (super(),
      (this.#e = e.client),
      (this.mutationId = e.mutationId),
      (this.#n = e.mutationCache),
      (this.#t = []),
      (this.state = e.state || Ie()),
      this.setOptions(e.options),
      this.scheduleGc());
  }
  setOptions(e) {
    ((this.options = e), this.updateGcTime(this.options.gcTime));
  }
  get meta() {
    return this.options.meta;
  }
  addObserver(e) {
    this.#t.includes(e) ||
      (this.#t.push(e), this.clearGcTimeout(), this.#n.notify({ type: `observerAdded`, mutation: this, observer: e }));
  }
  removeObserver(e) {
    ((this.#t = this.#t.filter((t) => t !== e)),
      this.scheduleGc(),
      this.#n.notify({ type: `observerRemoved`, mutation: this, observer: e }));
  }
  optionalRemove() {
    this.#t.length || (this.state.status === `pending` ? this.scheduleGc() : this.#n.remove(this));
  }
  continue() {
    return this.#r?.continue() ?? (this.state.status === `pending` ? this.execute(this.state.variables) : Promise.resolve());
  }
  async execute(e) {
    let t = () => {
        this.#i({ type: `continue` });
      },
      n = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey },
      r = (this.#r = ve({
        fn: () => (this.options.mutationFn ? this.options.mutationFn(e, n) : Promise.reject(Error(`No mutationFn found`))),
        onFail: (e, t) => {
          this.#i({ type: `failed`, failureCount: e, error: t });
        },
        onPause: () => {
          this.#i({ type: `pause` });
        },
        onContinue: t,
        retry: this.options.retry ?? 0,
        retryDelay: this.options.retryDelay,
        networkMode: this.options.networkMode,
        canRun: () => this.#n.canRun(this),
      })),
      i = this.state.status === `pending`,
      a = !r.canStart();
    try {
      if (i) t();
      else {
        (this.#i({ type: `pending`, variables: e, isPaused: a }),
          this.#n.config.onMutate && (await this.#n.config.onMutate(e, this, n)));
        let t = await this.options.onMutate?.(e, n);
        t !== this.state.context && this.#i({ type: `pending`, context: t, variables: e, isPaused: a });
      }
      this.state.isPaused && r.canStart() && t();
      let o = await r.start();
      return (
        await this.#n.config.onSuccess?.(o, e, this.state.context, this, n),
        await this.options.onSuccess?.(o, e, this.state.context, n),
        await this.#n.config.onSettled?.(o, null, this.state.variables, this.state.context, this, n),
        await this.options.onSettled?.(o, null, e, this.state.context, n),
        this.#i({ type: `success`, data: o }),
        o
      );
    } catch (t) {
      try {
        await this.#n.config.onError?.(t, e, this.state.context, this, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onError?.(t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.#n.config.onSettled?.(void 0, t, this.state.variables, this.state.context, this, n);
      } catch (e) {
        Promise.reject(e);
      }
      try {
        await this.options.onSettled?.(void 0, t, e, this.state.context, n);
      } catch (e) {
        Promise.reject(e);
      }
      throw (this.#i({ type: `error`, error: t }), t);
    } finally {
      (this.#r === r && (this.#r = void 0), this.#n.runNext(this));
    }
  }
  #i(e) {
    let t = (t) => {
      switch (e.type) {
        case `failed`:
          return { ...t, failureCount: e.failureCount, failureReason: e.error };
        case `pause`:
          return { ...t, isPaused: !0 };
        case `continue`:
          return { ...t, isPaused: !1 };
        case `pending`:
          return {
            ...t,
            context: e.context,
            data: void 0,
            failureCount: 0,
            failureReason: null,
            error: null,
            isPaused: e.isPaused,
            status: `pending`,
            variables: e.variables,
            submittedAt: Date.now(),
          };
        case `success`:
          return { ...t, data: e.data, failureCount: 0, failureReason: null, error: null, status: `success`, isPaused: !1 };
        case `error`:
          return {
            ...t,
            data: void 0,
            error: e.error,
            failureCount: t.failureCount + 1,
            failureReason: e.error,
            isPaused: !1,
            status: `error`,
          };
      }
    };
    ((this.state = t(this.state)),
      pe.batch(() => {
        (this.#t.forEach((t) => {
          t.onMutationUpdate(e);
        }),
          this.#n.notify({ mutation: this, type: `updated`, action: e }));
      }));
  }
};
function Ie() {
  return {
    context: void 0,
    data: void 0,
    error: null,
    failureCount: 0,
    failureReason: null,
    isPaused: !1,
    status: `idle`,
    variables: void 0,
    submittedAt: 0,
  };
}
var Le = class extends le {
    #e;
    #t = void 0;
    #n;
    #r;
    constructor(e, t) {
      (super(), (this.#e = e), this.setOptions(t), this.bindMethods(), this.#i());
    }
    bindMethods() {
      ((this.mutate = this.mutate.bind(this)), (this.reset = this.reset.bind(this)));
    }
    setOptions(e) {
      let t = this.options;
      ((this.options = this.#e.defaultMutationOptions(e)),
        D(this.options, t) ||
          this.#e.getMutationCache().notify({ type: `observerOptionsUpdated`, mutation: this.#n, observer: this }),
        t?.mutationKey && this.options.mutationKey && C(t.mutationKey) !== C(this.options.mutationKey)
          ? this.reset()
          : this.#n?.state.status === `pending` && this.#n.setOptions(this.options));
    }
    onSubscribe() {
      this.listeners.size === 1 && this.#n && (this.#n.addObserver(this), this.#i());
    }
    onUnsubscribe() {
      this.hasListeners() || this.#n?.removeObserver(this);
    }
    onMutationUpdate(e) {
      (this.#i(), this.#a(e));
    }
    getCurrentResult() {
      return this.#t;
    }
    reset() {
      (this.#n?.removeObserver(this), (this.#n = void 0), this.#i(), this.#a());
    }
    mutate(e, t) {
      return (
        (this.#r = t),
        this.#n?.removeObserver(this),
        (this.#n = this.#e.getMutationCache().build(this.#e, this.options)),
        this.#n.addObserver(this),
        this.#n.execute(e)
      );
    }
    #i() {
      let e = this.#n?.state ?? Ie();
      this.#t = {
        ...e,
        isPending: e.status === `pending`,
        isSuccess: e.status === `success`,
        isError: e.status === `error`,
        isIdle: e.status === `idle`,
        mutate: this.mutate,
        reset: this.reset,
      };
    }
    #a(e) {
      pe.batch(() => {
        let t = this.#r;
        if (t && this.hasListeners()) {
          let n = this.#t.variables,
            r = this.#t.context,
            i = { client: this.#e, meta: this.options.meta, mutationKey: this.options.mutationKey };
          if (e?.type === `success`) {
            try {
              t.onSuccess?.(e.data, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(e.data, null, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          } else if (e?.type === `error`) {
            try {
              t.onError?.(e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
            try {
              t.onSettled?.(void 0, e.error, n, r, i);
            } catch (e) {
              Promise.reject(e);
            }
          }
        }
        this.listeners.forEach((e) => {
          e(this.#t);
        });
      });
    }
  },
  Re = o.createContext(!1),
  ze = () => o.useContext(Re);
Re.Provider;
function Be() {
  let e = !1;
  return {
    clearReset: () => {
      e = !1;
    },
    reset: () => {
      e = !0;
    },
    isReset: () => e,
  };
}
var Ve = o.createContext(Be()),
  He = () => o.useContext(Ve),
  Ue = (e, t, n) => {
    let r =
      n?.state.status === `error` && typeof e.throwOnError == `function` ? N(e.throwOnError, [n.state.error, n]) : e.throwOnError;
    (e.suspense || r) && (t.isReset() || (e.retryOnMount = !1));
  },
  We = (e) => {
    o.useEffect(() => {
      e.clearReset();
    }, [e]);
  },
  Ge = ({ result: e, errorResetBoundary: t, throwOnError: n, query: r, suspense: i }) =>
    e.isError && !t.isReset() && !e.isFetching && r && ((i && e.data === void 0) || N(n, [e.error, r])),
  Ke = (e) => {
    if (e.suspense) {
      let t = 1e3,
        n = (e) => (e === `static` ? e : Math.max(e ?? t, t)),
        r = e.staleTime;
      ((e.staleTime = typeof r == `function` ? (...e) => n(r(...e)) : n(r)),
        typeof e.gcTime == `number` && (e.gcTime = Math.max(e.gcTime, t)));
    }
  },
  qe = (e, t) => e?.suspense && t.isPending,
  Je = (e, t, n) =>
    t.fetchOptimistic(e).catch(() => {
      n.clearReset();
    });
function Ye(e, t, n) {
  let r = ze(),
    i = He(),
    a = l(n),
    s = a.defaultQueryOptions(e),
    c = a.getQueryCache().get(s.queryHash),
    u = e.subscribed !== !1;
  ((s._optimisticResults = r ? `isRestoring` : u ? `optimistic` : void 0), Ke(s), Ue(s, i, c), We(i));
  let [d] = o.useState(() => new t(a, s)),
    f = d.getOptimisticResult(s);
  o.useEffect(() => {
    d.setOptions(s);
  }, [s, d]);
  let p = !r && u;
  if (
    (o.useSyncExternalStore(
      o.useCallback(
        (e) => {
          let t = p ? d.subscribe(pe.batchCalls(e)) : h;
          return (d.updateResult(), t);
        },
        [d, p],
      ),
      () => d.getCurrentResult(),
      () => d.getCurrentResult(),
    ),
    qe(s, f))
  )
    throw Je(s, d, i);
  if (Ge({ result: f, errorResetBoundary: i, throwOnError: s.throwOnError, query: c, suspense: s.suspense })) throw f.error;
  return s.notifyOnChangeProps ? f : d.trackResult(f);
}
function Xe(e, t) {
  return Ye(e, ke, t);
}
function Ze(e, t) {
  let n = l(t),
    [r] = o.useState(() => new Le(n, e));
  o.useEffect(() => {
    r.setOptions(e);
  }, [r, e]);
  let i = o.useSyncExternalStore(
      o.useCallback((e) => r.subscribe(pe.batchCalls(e)), [r]),
      () => r.getCurrentResult(),
      () => r.getCurrentResult(),
    ),
    a = o.useCallback(
      (...e) => {
        r.mutate(e[0], e[1]).catch(h);
      },
      [r],
    );
  if (i.error && N(r.options.throwOnError, [i.error])) throw i.error;
  return { ...i, mutate: a, mutateAsync: i.mutate };
}
var Qe = t((e) => {
    var t = r();
    function n(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var i = typeof Object.is == `function` ? Object.is : n,
      a = t.useState,
      o = t.useEffect,
      s = t.useLayoutEffect,
      c = t.useDebugValue;
    function l(e, t) {
      var n = t(),
        r = a({ inst: { value: n, getSnapshot: t } }),
        i = r[0].inst,
        l = r[1];
      return (
        s(
          function () {
            ((i.value = n), (i.getSnapshot = t), u(i) && l({ inst: i }));
          },
          [e, n, t],
        ),
        o(
          function () {
            return (
              u(i) && l({ inst: i }),
              e(function () {
                u(i) && l({ inst: i });
              })
            );
          },
          [e],
        ),
        c(n),
        n
      );
    }
    function u(e) {
      var t = e.getSnapshot;
      e = e.value;
      try {
        var n = t();
        return !i(e, n);
      } catch {
        return !0;
      }
    }
    function d(e, t) {
      return t();
    }
    var f = typeof window > `u` || window.document === void 0 || window.document.createElement === void 0 ? d : l;
    e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? f : t.useSyncExternalStore;
  }),
  $e = t((e, t) => {
    t.exports = Qe();
  }),
  et = t((e) => {
    var t = r();
    function n(e) {
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
    function i() {}
    var a = {
        d: {
          f: i,
          r: function () {
            throw Error(n(522));
          },
          D: i,
          C: i,
          L: i,
          m: i,
          X: i,
          S: i,
          M: i,
        },
        p: 0,
        findDOMNode: null,
      },
      o = Symbol.for(`react.portal`),
      s = Symbol.for(`react.recoverable`),
      c = Symbol.for(`react.optimistic_key`);
    function l(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
      return { $$typeof: o, key: r == null ? null : r === c ? c : `` + r, children: e, containerInfo: t, implementation: n };
    }
    var u = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
    function d(e, t) {
      if (e === `font`) return ``;
      if (typeof t == `string`) return t === `use-credentials` ? t : ``;
    }
    ((e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = a),
      (e.browser = function (e) {
        return { $$typeof: s, _reason: e };
      }),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299));
        return l(e, t, null, r);
      }),
      (e.flushSync = function (e) {
        var t = u.T,
          n = a.p;
        try {
          if (((u.T = null), (a.p = 2), e)) return e();
        } finally {
          ((u.T = t), (a.p = n), a.d.f());
        }
      }),
      (e.preconnect = function (e, t) {
        typeof e == `string` &&
          (t ? ((t = t.crossOrigin), (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0)) : (t = null),
          a.d.C(e, t));
      }),
      (e.prefetchDNS = function (e) {
        typeof e == `string` && a.d.D(e);
      }),
      (e.preinit = function (e, t) {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin),
            i = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0;
          n === `style`
            ? a.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: i,
                fetchPriority: o,
              })
            : n === `script` &&
              a.d.X(e, { crossOrigin: r, integrity: i, fetchPriority: o, nonce: typeof t.nonce == `string` ? t.nonce : void 0 });
        }
      }),
      (e.preinitModule = function (e, t) {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = d(t.as, t.crossOrigin);
              a.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              });
            }
          } else t ?? a.d.M(e);
        }
      }),
      (e.preload = function (e, t) {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin);
          a.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          });
        }
      }),
      (e.preloadModule = function (e, t) {
        if (typeof e == `string`) {
          if (t) {
            var n = d(t.as, t.crossOrigin);
            a.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            });
          } else a.d.m(e);
        }
      }),
      (e.requestFormReset = function (e) {
        a.d.r(e);
      }),
      (e.unstable_batchedUpdates = function (e, t) {
        return e(t);
      }),
      (e.useFormState = function (e, t, n) {
        return u.H.useFormState(e, t, n);
      }),
      (e.useFormStatus = function () {
        return u.H.useHostTransitionStatus();
      }),
      (e.version = `19.3.0`));
  }),
  tt = t((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
        } catch (e) {
          console.error(e);
        }
    }
    (n(), (t.exports = et()));
  });
function nt(e) {
  let t = Object.values(e).filter((e) => typeof e == `number`);
  return Object.entries(e)
    .filter(([e, n]) => t.indexOf(+e) === -1)
    .map(([e, t]) => t);
}
function rt(e, t = `|`) {
  return e.map((e) => Ot(e)).join(t);
}
function it(e, t) {
  return typeof t == `bigint` ? t.toString() : t;
}
var at = class {
  constructor(e) {
    ((this._getter = e), (this._value = void 0));
  }
  get value() {
    let e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function ot(e) {
  return new at(e);
}
function st(e) {
  return e == null;
}
function ct(e) {
  let t = +!!e.startsWith(`^`),
    n = e.endsWith(`$`) ? e.length - 1 : e.length;
  return e.slice(t, n);
}
function lt(e, t) {
  let n = e / t,
    r = Math.round(n),
    i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
  return Math.abs(n - r) < i ? 0 : n - r;
}
function ut(e, t, n) {
  Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
}
function dt(e) {
  let t = Object.getOwnPropertyDescriptor(e, `shape`);
  return t?.get ? t.get.raw : t?.value;
}
function ft(e) {
  return dt(e._zod.def) ?? e._zod.def.shape;
}
function pt(e, t, n) {
  Object.defineProperty(e, t, {
    get() {
      let e = n();
      return (ut(this, t, e), e);
    },
    enumerable: !0,
    configurable: !0,
  });
}
function mt(e, t, n) {
  t in e ? ut(e, t, n) : (e[t] = n);
}
function ht(e, t, n, r) {
  let i = ft(t);
  for (let a of n) {
    let n = Object.getOwnPropertyDescriptor(i, a);
    n.enumerable &&
      (n.get
        ? pt(e, a, () => {
            let e = t._zod.def.shape[a];
            return r ? r(e, a) : e;
          })
        : mt(e, a, r ? r(n.value, a) : n.value));
  }
}
function gt(e, t) {
  for (let n of Reflect.ownKeys(t)) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.enumerable && (r.get ? pt(e, n, () => t[n]) : mt(e, n, r.value));
  }
}
function _t(...e) {
  let t = {};
  for (let n of e) {
    let e = Object.getOwnPropertyDescriptors(n);
    Object.assign(t, e);
  }
  return Object.defineProperties({}, t);
}
function vt(e) {
  return JSON.stringify(e);
}
function yt(e) {
  return e
    .toLowerCase()
    .trim()
    .replace(/[^\w\s-]/g, ``)
    .replace(/[\s_-]+/g, `-`)
    .replace(/^-+|-+$/g, ``);
}
var bt = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function xt(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
var St = ot(() => {
  if (yn.jitless || (typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`))) return !1;
  try {
    return (Function(``), !0);
  } catch {
    return !1;
  }
});
function Ct(e) {
  if (xt(e) === !1) return !1;
  let t = e.constructor;
  if (t === void 0 || typeof t != `function`) return !0;
  let n = t.prototype;
  return xt(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function wt(e) {
  return Ct(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var Tt = new Set([`string`, `number`, `symbol`]);
function Et(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function Dt(e, t, n) {
  let r = new e._zod.constr(t ?? e._zod.def);
  return ((!t || n?.parent) && (r._zod.parent = e), r);
}
function P(e) {
  let t = e;
  if (!t) return {};
  if (typeof t == `string`) return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0) throw Error('Cannot specify both `message` and `error` params');
    t.error = t.message;
  }
  return (delete t.message, typeof t.error == `string` ? { ...t, error: () => t.error } : t);
}
function Ot(e) {
  return typeof e == `bigint` ? e.toString() + `n` : typeof e == `string` ? `"${e}"` : `${e}`;
}
function kt(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
var At = {
    safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
  },
  jt = {
    int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
    uint64: [BigInt(0), BigInt(`18446744073709551615`)],
  };
function Mt(e, t) {
  let n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
  let i = {};
  return (ht(i, e, Nt(e, t)), Dt(e, _t(n, { shape: i, checks: [] })));
}
function Nt(e, t) {
  let n = ft(e),
    r = [];
  for (let e of Reflect.ownKeys(t)) {
    if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
    t[e] && r.push(e);
  }
  return r;
}
function Pt(e, t) {
  let n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
  let i = new Set(Nt(e, t)),
    a = {};
  return (
    ht(
      a,
      e,
      Reflect.ownKeys(ft(e)).filter((e) => !i.has(e)),
    ),
    Dt(e, _t(n, { shape: a, checks: [] }))
  );
}
function Ft(e, t) {
  if (!Ct(t)) throw Error(`Invalid input to extend: expected a plain object`);
  let n = e._zod.def.checks;
  if (n && n.length > 0) {
    let n = ft(e);
    for (let e of Reflect.ownKeys(t))
      if (Object.getOwnPropertyDescriptor(n, e) !== void 0)
        throw Error('Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.');
  }
  return Dt(e, _t(e._zod.def, { shape: It(e, t) }));
}
function It(e, t) {
  let n = {};
  return (ht(n, e, Reflect.ownKeys(ft(e))), gt(n, t), n);
}
function Lt(e, t) {
  if (!Ct(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
  return Dt(e, _t(e._zod.def, { shape: It(e, t) }));
}
function Rt(e, t) {
  if (!t?._zod?.def) throw Error('Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.');
  if (e._zod.def.checks?.length)
    throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);
  let n = {};
  return (
    ht(n, e, Reflect.ownKeys(ft(e))),
    ht(n, t, Reflect.ownKeys(ft(t))),
    Dt(
      e,
      _t(e._zod.def, {
        shape: n,
        get catchall() {
          return t._zod.def.catchall;
        },
        checks: t._zod.def.checks ?? [],
      }),
    )
  );
}
function zt(e, t, n, r = `partial`) {
  let i = t._zod.def.checks;
  if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
  let a = n ? new Set(Nt(t, n)) : void 0,
    o = {};
  return (
    ht(o, t, Reflect.ownKeys(ft(t)), e && ((t, n) => (a && !a.has(n) ? t : new e({ type: `optional`, innerType: t })))),
    Dt(t, _t(t._zod.def, { shape: o, checks: [] }))
  );
}
function Bt(e, t, n) {
  let r = n ? new Set(Nt(t, n)) : void 0,
    i = {};
  return (
    ht(i, t, Reflect.ownKeys(ft(t)), (t, n) => (r && !r.has(n) ? t : new e({ type: `nonoptional`, innerType: t }))),
    Dt(t, _t(t._zod.def, { shape: i }))
  );
}
function Vt(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
  return !1;
}
function Ht(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
  return !1;
}
function Ut(e, t) {
  return t.map((t) => {
    var n;
    return ((n = t).path ?? (n.path = []), t.path.unshift(e), t);
  });
}
function Wt(e) {
  return typeof e == `string` ? e : e?.message;
}
function Gt(e) {
  let t = [];
  for (let n of e ?? []) {
    let e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    let r = e.maximum ?? e.length ?? e.size;
    r >= 0 && t.push([r, n]);
  }
  return t;
}
function Kt(e, t, n) {
  var r;
  for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function qt(e, t, n) {
  var r;
  let i = e.inst?._zod?.traits;
  i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
  let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
    o = e.message
      ? e.message
      : (Wt(e.inst?._zod.def?.error?.(e)) ??
        Wt(a?.(e)) ??
        Wt(t?.error?.(e)) ??
        Wt(n.customError?.(e)) ??
        Wt(n.localeError?.(e)) ??
        `Invalid input`),
    s = {};
  for (let t of Object.keys(e))
    t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
  return ((s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s);
}
var Jt = /[\uD800-\uDBFF]/;
function Yt(e) {
  let t = e.length;
  if (!Jt.test(e)) return t;
  let n = t;
  for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
  return n;
}
function Xt(e) {
  return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function Zt(e) {
  let t = typeof e;
  switch (t) {
    case `number`:
      return Number.isNaN(e) ? `nan` : `number`;
    case `object`: {
      if (e === null) return `null`;
      if (Array.isArray(e)) return `array`;
      let t = e;
      if (t && Object.getPrototypeOf(t) !== Object.prototype && `constructor` in t && t.constructor) return t.constructor.name;
    }
  }
  return t;
}
function Qt(...e) {
  let [t, n, r] = e;
  return typeof t == `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
}
function $t(e, t) {
  for (let n in t) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : rn(e, n, r.value);
  }
}
function en(e, t, n, r = !0) {
  return (Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n);
}
function tn(e, t, n) {
  return en(e, t, n, !1);
}
function nn(e, t) {
  for (let n in e) {
    let r = e[n];
    Object.defineProperty(t, n, {
      configurable: !0,
      enumerable: !0,
      get() {
        return en(this, n, r(this));
      },
      set(e) {
        en(this, n, e);
      },
    });
  }
  return t;
}
function rn(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? n : en(this, t, n.bind(this));
    },
    set(e) {
      en(this, t, e);
    },
  });
}
function an(e, t) {
  let n = Object.getPrototypeOf(e);
  return t in n ? void 0 : n;
}
var on,
  sn = !1,
  cn = {
    configurable: !0,
    get() {
      sn = !0;
    },
  };
function F(e, t, n) {
  let r = Object.getPrototypeOf(e._zod);
  t in r && on !== e._zod
    ? (on = void 0)
    : ((on = e._zod),
      Object.defineProperty(r, t, {
        configurable: !0,
        get() {
          Object.defineProperty(this, t, cn);
          let e = sn;
          sn = !1;
          try {
            let r = n(this);
            return (
              sn ? delete this[t] : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
              (sn ||= e),
              r
            );
          } catch (n) {
            throw (delete this[t], (sn ||= e), n);
          }
        },
        set(e) {
          Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
        },
      }));
}
function ln(e, t, n, r) {
  let i = an(e, t);
  i &&
    Object.defineProperty(i, t, {
      configurable: !0,
      get() {
        let e = { configurable: !0, writable: !0, enumerable: r, value: void 0 };
        return (Object.defineProperty(this, t, e), (e.value = n(this)), Object.defineProperty(this, t, e), e.value);
      },
      set(e) {
        Object.defineProperty(this, t, { configurable: !0, writable: !0, enumerable: r, value: e });
      },
    });
}
var un = `~constantCatch`;
function dn(e) {
  let t = () => e;
  return ((t[un] = !0), t);
}
var fn,
  pn = Object.freeze({ status: `aborted` }),
  mn = { value: void 0, enumerable: !1 },
  hn = `captureStackTrace` in Error ? Error : null;
function gn(e) {
  let t = hn;
  if (t) {
    let n = t.stackTraceLimit;
    if (typeof n == `number`) {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return ((hn = null), new e());
      }
      try {
        return new e();
      } finally {
        t.stackTraceLimit = n;
      }
    }
  }
  return new e();
}
function I(e, t, n, r) {
  let i = {};
  function a(e) {
    ((this.def = e), (this.constr = d), (this.traits = new Set()));
  }
  a.prototype = i;
  let o = n,
    s = o && new WeakSet();
  function c(n, r) {
    if (!n._zod) {
      mn.value = new a(r);
      try {
        Object.defineProperty(n, '_zod', mn);
      } finally {
        mn.value = void 0;
      }
    } else if (n._zod.traits.has(e)) return;
    if ((n._zod.traits.add(e), t(n, r), s)) {
      let e = Object.getPrototypeOf(n),
        t = n._zod.constr.prototype,
        r = e;
      for (; r && r !== t;) r = Object.getPrototypeOf(r);
      let i = r ?? e;
      s.has(i) || (s.add(i), $t(i, o));
    }
    let i = d.prototype;
    for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
  }
  let l = r?.Parent ?? Object;
  class u extends l {}
  Object.defineProperty(u, 'name', { value: e });
  function d(e) {
    let t = r?.Parent ? gn(u) : this;
    c(t, e);
    let n = t._zod.deferred;
    if (n) {
      for (let e of n) e();
      t._zod.deferred = void 0;
    }
    let i = globalThis.__zod_globalConfig?.postProcessor;
    return (i && i(t), t);
  }
  return (
    Object.defineProperty(d, 'init', { value: c }),
    Object.defineProperty(d, Symbol.hasInstance, {
      value: (t) => (r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e)),
    }),
    Object.defineProperty(d, 'name', { value: e }),
    d
  );
}
var _n = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  },
  vn = class extends Error {
    constructor(e) {
      (super(`Encountered unidirectional transform during encode: ${e}`), (this.name = `ZodEncodeError`));
    }
  };
(fn = globalThis).__zod_globalConfig ?? (fn.__zod_globalConfig = {});
var yn = globalThis.__zod_globalConfig;
function bn(e) {
  return (e && Object.assign(yn, e), yn);
}
function xn() {
  let e = this._zod;
  return ((e.message ??= JSON.stringify(e.def, it, 2)), e.message);
}
function Sn(e) {
  this._zod.message = e;
}
var Cn = { get: xn, set: Sn, enumerable: !0, configurable: !0 },
  wn = { value: void 0, enumerable: !1 },
  Tn = new WeakSet([Object.prototype, Error.prototype]),
  En = I(`$ZodError`, (e, t) => {
    ((e.name = `$ZodError`),
      (wn.value = t),
      Object.defineProperty(e, 'issues', wn),
      (wn.value = void 0),
      Object.defineProperty(e, 'message', Cn));
    let n = Object.getPrototypeOf(e);
    Tn.has(n) ||
      (Tn.add(n),
      Object.defineProperty(n, 'toString', {
        configurable: !0,
        enumerable: !1,
        get() {
          let e = () => this.message;
          return (Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 }), e);
        },
        set(e) {
          Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 });
        },
      }));
  });
function Dn(e, t, n) {
  return (
    Object.prototype.hasOwnProperty.call(e, t) ||
      (t === `__proto__`
        ? Object.defineProperty(e, t, { value: n(), writable: !0, enumerable: !0, configurable: !0 })
        : (e[t] = n())),
    e[t]
  );
}
function On(e, t = (e) => e.message) {
  let n = {},
    r = [];
  for (let i of e.issues) i.path.length > 0 ? Dn(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
  return { formErrors: r, fieldErrors: n };
}
function kn(e, t = (e) => e.message) {
  let n = { _errors: [] },
    r = (e, i = []) => {
      for (let a of e.issues)
        if (a.code === `invalid_union` && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
        else if (a.code === `invalid_key`) r({ issues: a.issues }, [...i, ...a.path]);
        else if (a.code === `invalid_element`) r({ issues: a.issues }, [...i, ...a.path]);
        else {
          let e = [...i, ...a.path];
          if (e.length === 0) n._errors.push(t(a));
          else {
            let r = n,
              i = 0;
            for (; i < e.length;) {
              let n = e[i],
                o = i === e.length - 1;
              if (n === `_errors`) {
                (o && r._errors.push(t(a)), i++);
                continue;
              }
              Object.prototype.hasOwnProperty.call(r, n) ||
                Object.defineProperty(r, n, { value: { _errors: [] }, enumerable: !0, writable: !0, configurable: !0 });
              let s = r[n];
              (o && s._errors.push(t(a)), (r = s), i++);
            }
          }
        }
    };
  return (r(e), n);
}
function An(e, t) {
  return { callee: t?.callee ?? e, Err: t?.Err };
}
var jn = (e) => {
    let t = (n, r, i, a) => {
      let o = i ? { ...i, async: !1 } : { async: !1 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if (s instanceof Promise) throw new _n();
      if (s.issues.length) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => qt(e, o, bn())));
        throw (bt(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  Mn = (e) => {
    let t = async (n, r, i, a) => {
      let o = i ? { ...i, async: !0 } : { async: !0 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if ((s instanceof Promise && (s = await s), s.issues.length)) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => qt(e, o, bn())));
        throw (bt(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  Nn = (e) => (t, n, r) => {
    let i = r ? { ...r, async: !1 } : { async: !1 },
      a = t._zod.run({ value: n, issues: [] }, i);
    if (a instanceof Promise) throw new _n();
    return a.issues.length ? Pn(e, a.issues, i) : { success: !0, data: a.value };
  };
function Pn(e, t, n) {
  let r;
  return {
    success: !1,
    get error() {
      return (r || ((r = new e(t.map((e) => qt(e, n, bn())))), (t = void 0), (n = void 0)), r);
    },
    set error(e) {
      ((r = e), (t = void 0), (n = void 0));
    },
  };
}
var Fn = (e) => async (t, n, r) => {
    let i = r ? { ...r, async: !0 } : { async: !0 },
      a = t._zod.run({ value: n, issues: [] }, i);
    return (a instanceof Promise && (a = await a), a.issues.length ? Pn(e, a.issues, i) : { success: !0, data: a.value });
  },
  In = Symbol.for(`zod.compile.invalid`),
  Ln = Symbol.for(`zod.compile.fallback`),
  Rn = (e, t, n) => {
    let r = e._zod.bag.validator;
    if (r !== void 0) {
      if (r(t) !== In) return !0;
      if (r.definite === !0 && n === void 0) return !1;
    }
    return zn(e, t, n);
  };
function zn(e, t, n) {
  let r = n ? { ...n, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 },
    i = e._zod.bag.fallbackRun,
    a;
  if (
    (i ? ((r[Ln] = !0), (a = i({ value: t, issues: [] }, r))) : (a = e._zod.run({ value: t, issues: [] }, r)),
    a instanceof Promise)
  )
    throw new _n();
  return a.issues.length === 0;
}
var Bn = async (e, t, n) => {
    let r = n ? { ...n, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 },
      i = e._zod.run({ value: t, issues: [] }, r);
    return (i instanceof Promise && (i = await i), i.issues.length === 0);
  },
  Vn = (e) => {
    let t = jn(e),
      n = (e, r, i, a) => {
        let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return t(e, r, o, An(n, a));
      };
    return n;
  },
  Hn = (e) => {
    let t = jn(e),
      n = (e, r, i, a) => t(e, r, i, An(n, a));
    return n;
  },
  Un = (e) => {
    let t = Mn(e),
      n = async (e, r, i, a) => {
        let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return await t(e, r, o, An(n, a));
      };
    return n;
  },
  Wn = (e) => {
    let t = Mn(e),
      n = async (e, r, i, a) => await t(e, r, i, An(n, a));
    return n;
  },
  Gn = (e) => (t, n, r) => {
    let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return Nn(e)(t, n, i);
  },
  Kn = (e) => (t, n, r) => Nn(e)(t, n, r),
  qn = (e) => async (t, n, r) => {
    let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return Fn(e)(t, n, i);
  },
  Jn = (e) => async (t, n, r) => Fn(e)(t, n, r),
  Yn = /^[cC][0-9a-z]{6,}$/,
  Xn = /^[0-9a-z]+$/,
  Zn = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
  Qn = /^[0-9a-vA-V]{20}$/,
  $n = /^[A-Za-z0-9]{27}$/,
  er = /^[a-zA-Z0-9_-]{21}$/;
function tr(e) {
  return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var nr = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
  rr = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
  ir = (e) =>
    e
      ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)
      : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
  ar = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
  or = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function sr() {
  return new RegExp(or, `u`);
}
var cr = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
  lr =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
  ur =
    /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
  dr =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
  fr = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,
  pr = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
  mr = /^https?$/,
  hr = /^\+[1-9]\d{6,14}$/,
  gr = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function _r(e) {
  return RegExp(`^${e}$`);
}
var vr = _r(gr);
function yr(e) {
  let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  return typeof e.precision == `number`
    ? e.precision === -1
      ? `${t}`
      : e.precision === 0
        ? `${t}:[0-5]\\d`
        : `${t}:[0-5]\\d\\.\\d{${e.precision}}`
    : e.seconds
      ? `${t}:[0-5]\\d(?:\\.\\d+)?`
      : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function br(e) {
  return RegExp(`^${yr(e)}$`);
}
function xr(e) {
  let t = [`Z`];
  e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  let n = `${yr({ precision: e.precision, seconds: !0 })}(?:${t.join(`|`)})`,
    r = e.local ? `${n}|${yr({ precision: e.precision })}` : n;
  return RegExp(`^${gr}T(?:${r})$`);
}
var Sr = /^[\s\S]{0,}$/,
  Cr = /^-?\d+(?:\.\d+)?$/,
  wr = /^(?:true|false)$/i,
  Tr = /^[^A-Z]*$/,
  Er = /^[^a-z]*$/,
  Dr = I(`$ZodCheck`, (e, t) => {
    var n;
    ((e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []));
  }),
  Or = (e) => {
    let t = e.value;
    return !st(t) && t.length !== void 0;
  },
  kr = { number: `number`, bigint: `bigint`, object: `date` },
  Ar = I(`$ZodCheckLessThan`, (e, t) => {
    Dr.init(e, t);
    let n = kr[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value <= t.value : r.value < t.value) ||
        r.issues.push({
          origin: kr[typeof r.value] ?? n,
          code: `too_big`,
          maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  jr = I(`$ZodCheckGreaterThan`, (e, t) => {
    Dr.init(e, t);
    let n = kr[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value >= t.value : r.value > t.value) ||
        r.issues.push({
          origin: kr[typeof r.value] ?? n,
          code: `too_small`,
          minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  Mr = I(`$ZodCheckMultipleOf`, (e, t) => {
    (Dr.init(e, t),
      (e._zod.check = (n) => {
        if (typeof n.value != typeof t.value) throw Error(`Cannot mix number and bigint in multiple_of check.`);
        (typeof n.value == `bigint` ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : lt(n.value, t.value) === 0) ||
          n.issues.push({
            origin: typeof n.value,
            code: `not_multiple_of`,
            divisor: t.value,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  Nr = I(`$ZodCheckNumberFormat`, (e, t) => {
    (Dr.init(e, t), (t.format = t.format || `float64`));
    let n = t.format?.includes(`int`),
      r = n ? `int` : `number`,
      [i, a] = At[t.format];
    e._zod.check = (o) => {
      let s = o.value;
      if (n) {
        if (!Number.isInteger(s)) {
          o.issues.push({ expected: r, format: t.format, code: `invalid_type`, continue: !1, input: s, inst: e });
          return;
        }
        if (!Number.isSafeInteger(s)) {
          s > 0
            ? o.issues.push({
                input: s,
                code: `too_big`,
                maximum: 2 ** 53 - 1,
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              })
            : o.issues.push({
                input: s,
                code: `too_small`,
                minimum: -(2 ** 53 - 1),
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              });
          return;
        }
      }
      (s < i &&
        o.issues.push({ origin: `number`, input: s, code: `too_small`, minimum: i, inclusive: !0, inst: e, continue: !t.abort }),
        s > a &&
          o.issues.push({ origin: `number`, input: s, code: `too_big`, maximum: a, inclusive: !0, inst: e, continue: !t.abort }));
    };
  }),
  Pr = I(`$ZodCheckMaxLength`, (e, t) => {
    var n;
    (Dr.init(e, t),
      (n = e._zod.def).when ?? (n.when = Or),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i > t.maximum ? Yt(r) : i) <= t.maximum) return;
        let a = Xt(r);
        n.issues.push({ origin: a, code: `too_big`, maximum: t.maximum, inclusive: !0, input: r, inst: e, continue: !t.abort });
      }));
  }),
  Fr = I(`$ZodCheckMinLength`, (e, t) => {
    var n;
    (Dr.init(e, t),
      (n = e._zod.def).when ?? (n.when = Or),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? Yt(r) : i) >= t.minimum) return;
        let a = Xt(r);
        n.issues.push({ origin: a, code: `too_small`, minimum: t.minimum, inclusive: !0, input: r, inst: e, continue: !t.abort });
      }));
  }),
  Ir = I(`$ZodCheckLengthEquals`, (e, t) => {
    var n;
    (Dr.init(e, t),
      (n = e._zod.def).when ?? (n.when = Or),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length,
          a = typeof r == `string` && i >= t.length && i <= t.length * 2 ? Yt(r) : i;
        if (a === t.length) return;
        let o = Xt(r),
          s = a > t.length;
        n.issues.push({
          origin: o,
          ...(s ? { code: `too_big`, maximum: t.length } : { code: `too_small`, minimum: t.length }),
          inclusive: !0,
          exact: !0,
          input: n.value,
          inst: e,
          continue: !t.abort,
        });
      }));
  }),
  Lr = I(`$ZodCheckStringFormat`, (e, t) => {
    var n, r;
    (Dr.init(e, t),
      t.pattern
        ? ((n = e._zod).check ??
          (n.check = (n) => {
            ((t.pattern.lastIndex = 0),
              t.pattern.test(n.value) ||
                n.issues.push({
                  origin: `string`,
                  code: `invalid_format`,
                  format: t.format,
                  input: n.value,
                  ...(t.pattern ? { pattern: t.pattern.toString() } : {}),
                  inst: e,
                  continue: !t.abort,
                }));
          }))
        : ((r = e._zod).check ?? (r.check = () => {})));
  }),
  Rr = I(`$ZodCheckRegex`, (e, t) => {
    (Lr.init(e, t),
      (e._zod.check = (n) => {
        ((t.pattern.lastIndex = 0),
          t.pattern.test(n.value) ||
            n.issues.push({
              origin: `string`,
              code: `invalid_format`,
              format: `regex`,
              input: n.value,
              pattern: t.pattern.toString(),
              inst: e,
              continue: !t.abort,
            }));
      }));
  }),
  zr = I(`$ZodCheckLowerCase`, (e, t) => {
    ((t.pattern ??= Tr), Lr.init(e, t));
  }),
  Br = I(`$ZodCheckUpperCase`, (e, t) => {
    ((t.pattern ??= Er), Lr.init(e, t));
  }),
  Vr = I(`$ZodCheckIncludes`, (e, t) => {
    Dr.init(e, t);
    let n = Et(t.includes);
    ((t.pattern = new RegExp(typeof t.position == `number` ? `^.{${t.position},}${n}` : n)),
      (e._zod.check = (n) => {
        n.value.includes(t.includes, t.position) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `includes`,
            includes: t.includes,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  Hr = I(`$ZodCheckStartsWith`, (e, t) => {
    Dr.init(e, t);
    let n = RegExp(`^${Et(t.prefix)}.*`);
    ((t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.startsWith(t.prefix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `starts_with`,
            prefix: t.prefix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  Ur = I(`$ZodCheckEndsWith`, (e, t) => {
    Dr.init(e, t);
    let n = RegExp(`.*${Et(t.suffix)}$`);
    ((t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.endsWith(t.suffix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `ends_with`,
            suffix: t.suffix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  Wr = I(`$ZodCheckOverwrite`, (e, t) => {
    (Dr.init(e, t),
      (e._zod.check = (e) => {
        e.value = t.tx(e.value);
      }));
  }),
  Gr = class {
    constructor(e = [], t = {}) {
      ((this.content = []), (this.indent = 0), (this.args = e), (this.closed = t));
    }
    indented(e) {
      this.indent += 1;
      try {
        e(this);
      } finally {
        --this.indent;
      }
    }
    write(e) {
      if (typeof e == `function`) {
        (e(this, { execution: `sync` }), e(this, { execution: `async` }));
        return;
      }
      let t = e
          .split(
            `
`,
          )
          .filter((e) => e),
        n = Math.min(...t.map((e) => e.length - e.trimStart().length)),
        r = t.map((e) => e.slice(n)).map((e) => ` `.repeat(this.indent * 2) + e);
      for (let e of r) this.content.push(e);
    }
    compile() {
      let e = Function,
        t = this?.content ?? [``];
      return new e(
        ...Object.keys(this.closed),
        `return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`,
      )(...Object.values(this.closed));
    }
  },
  Kr = { major: 4, minor: 6, patch: 7 },
  L = I(
    `$ZodType`,
    (e, t) => {
      var n;
      ((e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = Kr));
      let r = e._zod.def.checks,
        i = e._zod.traits.has(`$ZodCheck`) ? [e, ...(r ?? [])] : r?.length ? [...r] : [];
      for (let t of i) for (let n of t._zod.onattach) n(e);
      if (i.length === 0)
        ((n = e._zod).deferred ?? (n.deferred = []),
          e._zod.deferred?.push(() => {
            e._zod.run = e._zod.parse;
          }));
      else {
        let t = (t, n, r) => {
            if (t.memo) return t;
            let i = Vt(t),
              a;
            for (let o of n) {
              if (o._zod.def.when) {
                if (Ht(t) || !o._zod.def.when(t)) continue;
              } else if (i) continue;
              let n = t.issues.length,
                s = o._zod.check(t);
              if (s instanceof Promise && r?.async === !1) throw new _n();
              if (a || s instanceof Promise)
                a = (a ?? Promise.resolve()).then(async () => {
                  (await s, t.issues.length !== n && (Kt(t.issues, n, e), (i ||= Vt(t, n))));
                });
              else {
                if (t.issues.length === n) continue;
                (Kt(t.issues, n, e), (i ||= Vt(t, n)));
              }
            }
            return a ? a.then(() => t) : t;
          },
          n = (n, r, a) => {
            if (Vt(n)) return ((n.aborted = !0), n);
            let o = t(r, i, a);
            if (o instanceof Promise) {
              if (a.async === !1) throw new _n();
              return o.then((t) => e._zod.parse(t, a));
            }
            return e._zod.parse(o, a);
          };
        e._zod.run = (r, a) => {
          if (a.skipChecks) return e._zod.parse(r, a);
          if (a.direction === `backward`) {
            let t = e._zod.parse({ value: r.value, issues: [] }, { ...a, skipChecks: !0 });
            return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
          }
          let o = e._zod.parse(r, a);
          if (o instanceof Promise) {
            if (a.async === !1) throw new _n();
            return o.then((e) => t(e, i, a));
          }
          return t(o, i, a);
        };
      }
    },
    {
      get '~standard'() {
        return tn(this, `~standard`, Yr(this));
      },
      set '~standard'(e) {
        en(this, `~standard`, e);
      },
    },
  ),
  qr = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => qt(e, t, bn())) } : { value: e.value });
async function Jr(e, t) {
  let n = { async: !0 };
  return qr(await e._zod.run({ value: t, issues: [] }, n), n);
}
function Yr(e) {
  return {
    validate: (t) => {
      let n = { async: !1 };
      try {
        let r = e._zod.run({ value: t, issues: [] }, n);
        if (!(r instanceof Promise)) return qr(r, n);
      } catch {}
      return Jr(e, t);
    },
    vendor: `zod`,
    version: 1,
  };
}
var Xr = I(`$ZodString`, (e, t) => {
    (L.init(e, t),
      (e._zod.pattern = t.pattern ?? Sr),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = String(n.value);
          } catch {}
        return (
          typeof n.value == `string` || n.issues.push({ expected: `string`, code: `invalid_type`, input: n.value, inst: e }),
          n
        );
      }));
  }),
  R = I(`$ZodStringFormat`, (e, t) => {
    (Lr.init(e, t), Xr.init(e, t));
  }),
  Zr = I(`$ZodGUID`, (e, t) => {
    ((t.pattern ??= rr), R.init(e, t));
  }),
  Qr = I(`$ZodUUID`, (e, t) => {
    if (t.version) {
      let e = { v1: 1, v2: 2, v3: 3, v4: 4, v5: 5, v6: 6, v7: 7, v8: 8 }[t.version];
      if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
      t.pattern ??= ir(e);
    } else t.pattern ??= ir();
    R.init(e, t);
  }),
  $r = I(`$ZodEmail`, (e, t) => {
    ((t.pattern ??= ar), R.init(e, t));
  });
function ei(e) {
  try {
    return typeof URL < `u` && typeof URL.canParse == `function` ? URL.canParse(e) : (new URL(e), !0);
  } catch {
    return !1;
  }
}
function ti(e, t) {
  return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? ei(e) || 2 : ni(e, t);
}
function ni(e, t) {
  if (!t.normalize && t.protocol?.source === mr.source && !/^https?:\/\//i.test(e)) return 1;
  try {
    if (typeof URL < `u`) {
      let t = URL;
      if (typeof t.parse == `function`) return t.parse(e) ?? 2;
    }
    return new URL(e);
  } catch {
    return 2;
  }
}
var ri = /[\t\n\r]/g;
function ii(e) {
  return e.replace(ri, ``);
}
function ai(e, t) {
  return ((t.lastIndex = 0), t.test(e.hostname));
}
function oi(e, t) {
  return ((t.lastIndex = 0), t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol));
}
var si = I(`$ZodURL`, (e, t) => {
    (R.init(e, t),
      (e._zod.check = (n) => {
        try {
          let r = n.value.trim(),
            i = ti(r, t);
          if (i === 1) {
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid URL format`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
            return;
          }
          if (i === 2) {
            n.issues.push({ code: `invalid_format`, format: `url`, input: n.value, inst: e, continue: !t.abort });
            return;
          }
          if (i === !0) {
            n.value = ii(r);
            return;
          }
          (t.hostname &&
            !ai(i, t.hostname) &&
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid hostname`,
              pattern: t.hostname.source,
              input: n.value,
              inst: e,
              continue: !t.abort,
            }),
            t.protocol &&
              !oi(i, t.protocol) &&
              n.issues.push({
                code: `invalid_format`,
                format: `url`,
                note: `Invalid protocol`,
                pattern: t.protocol.source,
                input: n.value,
                inst: e,
                continue: !t.abort,
              }),
            (n.value = t.normalize ? i.href : ii(r)));
          return;
        } catch {
          n.issues.push({ code: `invalid_format`, format: `url`, input: n.value, inst: e, continue: !t.abort });
        }
      }));
  }),
  ci = I(`$ZodEmoji`, (e, t) => {
    ((t.pattern ??= sr()), R.init(e, t));
  }),
  li = I(`$ZodNanoID`, (e, t) => {
    if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
    ((t.pattern ??= t.length === void 0 ? er : tr(t.length)), R.init(e, t));
  }),
  ui = I(`$ZodCUID`, (e, t) => {
    ((t.pattern ??= Yn), R.init(e, t));
  }),
  di = I(`$ZodCUID2`, (e, t) => {
    ((t.pattern ??= Xn), R.init(e, t));
  }),
  fi = I(`$ZodULID`, (e, t) => {
    ((t.pattern ??= Zn), R.init(e, t));
  }),
  pi = I(`$ZodXID`, (e, t) => {
    ((t.pattern ??= Qn), R.init(e, t));
  }),
  mi = I(`$ZodKSUID`, (e, t) => {
    ((t.pattern ??= $n), R.init(e, t));
  }),
  hi = I(`$ZodISODateTime`, (e, t) => {
    ((t.pattern ??= xr(t)), R.init(e, t));
  }),
  gi = I(`$ZodISODate`, (e, t) => {
    ((t.pattern ??= vr), R.init(e, t));
  }),
  _i = I(`$ZodISOTime`, (e, t) => {
    ((t.pattern ??= br(t)), R.init(e, t));
  }),
  vi = I(`$ZodISODuration`, (e, t) => {
    ((t.pattern ??= nr), R.init(e, t));
  }),
  yi = I(`$ZodIPv4`, (e, t) => {
    ((t.pattern ??= cr), R.init(e, t));
  }),
  bi = /^[0-9a-fA-F:.]+$/;
function xi(e) {
  return bi.test(e) ? ei(`http://[${e}]`) : !1;
}
var Si = I(`$ZodIPv6`, (e, t) => {
    ((t.pattern ??= lr),
      R.init(e, t),
      (e._zod.check = (n) => {
        xi(n.value) || n.issues.push({ code: `invalid_format`, format: `ipv6`, input: n.value, inst: e, continue: !t.abort });
      }));
  }),
  Ci = I(`$ZodCIDRv4`, (e, t) => {
    ((t.pattern ??= ur), R.init(e, t));
  });
function wi(e) {
  let t = e.split(`/`);
  if (t.length !== 2) return !1;
  let [n, r] = t;
  if (!r) return !1;
  let i = Number(r);
  return `${i}` !== r || i < 0 || i > 128 ? !1 : xi(n);
}
var Ti = I(`$ZodCIDRv6`, (e, t) => {
  ((t.pattern ??= dr),
    R.init(e, t),
    (e._zod.check = (n) => {
      wi(n.value) || n.issues.push({ code: `invalid_format`, format: `cidrv6`, input: n.value, inst: e, continue: !t.abort });
    }));
});
function Ei(e) {
  if (e === ``) return !0;
  if (/\s/.test(e) || e.length % 4 != 0) return !1;
  try {
    return (atob(e), !0);
  } catch {
    return !1;
  }
}
var Di = /^[0-9a-zA-Z+/]*={0,2}$/,
  Oi = I(`$ZodBase64`, (e, t) => {
    ((t.pattern ??= Di),
      R.init(e, t),
      (e._zod.check = (n) => {
        Ei(n.value) || n.issues.push({ code: `invalid_format`, format: `base64`, input: n.value, inst: e, continue: !t.abort });
      }));
  }),
  ki = /^[A-Za-z0-9_-]*$/;
function Ai(e) {
  if (!ki.test(e)) return !1;
  let t = e.replace(/[-_]/g, (e) => (e === `-` ? `+` : `/`));
  return Ei(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
}
var ji = I(`$ZodBase64URL`, (e, t) => {
    ((t.pattern ??= ki),
      R.init(e, t),
      (e._zod.check = (n) => {
        Ai(n.value) ||
          n.issues.push({ code: `invalid_format`, format: `base64url`, input: n.value, inst: e, continue: !t.abort });
      }));
  }),
  Mi = I(`$ZodE164`, (e, t) => {
    ((t.pattern ??= hr), R.init(e, t));
  });
function Ni(e, t = null) {
  try {
    let n = e.split(`.`);
    if (n.length !== 3) return !1;
    let [r] = n;
    if (!r) return !1;
    let i = JSON.parse(atob(r));
    return !((`typ` in i && i?.typ !== `JWT`) || !i.alg || (t && (!(`alg` in i) || i.alg !== t)));
  } catch {
    return !1;
  }
}
var Pi = I(`$ZodJWT`, (e, t) => {
    (R.init(e, t),
      (e._zod.check = (n) => {
        Ni(n.value, t.alg) ||
          n.issues.push({ code: `invalid_format`, format: `jwt`, input: n.value, inst: e, continue: !t.abort });
      }));
  }),
  Fi = I(`$ZodNumber`, (e, t) => {
    (L.init(e, t),
      (e._zod.pattern = Cr),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = Number(n.value);
          } catch {}
        let i = n.value;
        if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
        let a = typeof i == `number` ? (Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i)) : void 0;
        return (n.issues.push({ expected: `number`, code: `invalid_type`, input: i, inst: e, ...(a ? { received: a } : {}) }), n);
      }));
  }),
  Ii = I(`$ZodNumberFormat`, (e, t) => {
    (Nr.init(e, t), Fi.init(e, t));
  }),
  Li = I(`$ZodBoolean`, (e, t) => {
    (L.init(e, t),
      (e._zod.pattern = wr),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = !!n.value;
          } catch {}
        let i = n.value;
        return (typeof i == `boolean` || n.issues.push({ expected: `boolean`, code: `invalid_type`, input: i, inst: e }), n);
      }));
  }),
  Ri = I(`$ZodUnknown`, (e, t) => {
    (L.init(e, t), (e._zod.parse = (e) => e));
  }),
  zi = I(`$ZodNever`, (e, t) => {
    (L.init(e, t),
      (e._zod.parse = (t, n) => (t.issues.push({ expected: `never`, code: `invalid_type`, input: t.value, inst: e }), t)));
  });
function Bi(e, t) {
  let n = Gt(e._zod.def.checks);
  if (!n.length) return;
  let r = Math.min(...n.map((e) => e[0])),
    i = e._zod.parse;
  e._zod.parse = (n, a) => {
    let o = t(n.value);
    if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
      for (let [t, r] of Gt(e._zod.def.checks))
        if (o > t && r._zod.def.when(n)) {
          let t = n.issues.length;
          return (r._zod.check(n), (n.issues[t].continue = !1), Kt(n.issues, t, e), n);
        }
    }
    return i(n, a);
  };
}
var Vi = (e) => (Array.isArray(e) ? e.length : -1);
function Hi(e, t, n) {
  (e.issues.length && t.issues.push(...Ut(n, e.issues)), (t.value[n] = e.value));
}
var Ui = I(`$ZodArray`, (e, t) => {
  L.init(e, t);
  let n = yn.memoizer;
  (n?.attach(e),
    (e._zod.parse = (r, i) => {
      let a = r.value;
      if (!Array.isArray(a)) return (r.issues.push({ expected: `array`, code: `invalid_type`, input: a, inst: e }), r);
      r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
      let o = [],
        s = i?.abortEarly;
      for (let e = 0; e < a.length; e++) {
        let n = a[e],
          c = t.element._zod.run({ value: n, issues: [] }, i);
        if (c instanceof Promise) o.push(c.then((t) => Hi(t, r, e)));
        else if ((Hi(c, r, e), s && c.issues.length !== 0 && Vt(c))) break;
      }
      return o.length ? Promise.all(o).then(() => r) : r;
    }),
    Bi(e, Vi));
});
function Wi(e, t, n, r, i, a) {
  let o = n in r,
    s = a === `optional`;
  if (o || !s || i !== `optional`) {
    if (e.issues.length) {
      if (i !== void 0 && s && !o) return;
      t.issues.push(...Ut(n, e.issues));
    }
    !o && i === void 0
      ? e.issues.length || t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
      : e.value === void 0
        ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
        : (t.value[n] = e.value);
  }
}
var Gi = [];
function Ki(e) {
  let t = Object.keys(e.shape),
    n = Object.getOwnPropertySymbols(e.shape),
    r = n.length ? n : Gi,
    i = r.length ? [...t, ...r] : t;
  for (let t of i)
    if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`)) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
  let a = kt(e.shape);
  return { ...e, allKeys: i, symbolKeys: r, keySet: new Set(t), numKeys: t.length, optionalKeys: new Set(a) };
}
function qi(e, t, n, r, i, a, o) {
  let s = [],
    c = i.keySet,
    l = i.catchall._zod,
    u = l.def.type,
    d = l.optin,
    f = l.optout,
    p = 0;
  for (let i in t) {
    if (o && n.issues.length !== p) {
      if (Vt(n, p)) break;
      p = n.issues.length;
    }
    if (c.has(i)) continue;
    if (i === `__proto__`) {
      u === `never` && s.push(i);
      continue;
    }
    if (u === `never`) {
      s.push(i);
      continue;
    }
    let a = l.run({ value: t[i], issues: [] }, r);
    a instanceof Promise ? e.push(a.then((e) => Wi(e, n, i, t, d, f))) : Wi(a, n, i, t, d, f);
  }
  return (
    s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
    e.length ? Promise.all(e).then(() => n) : n
  );
}
var Ji = I(`$ZodObject`, (e, t) => {
    L.init(e, t);
    let n = Object.getOwnPropertyDescriptor(t, `shape`),
      r = n?.get ? n.get.raw : (t.shape ?? {});
    if (r) {
      let e = () => {
        let n = { ...r };
        return (Object.defineProperty(t, 'shape', { value: n }), (e.raw = n), n);
      };
      ((e.raw = r), Object.defineProperty(t, 'shape', { get: e }));
    }
    let i = ot(() => Ki(t));
    F(e, `propValues`, (e) => {
      let t = e.def.shape,
        n = {};
      for (let e in t) {
        let r = t[e]._zod;
        if (r.values) {
          Object.prototype.hasOwnProperty.call(n, e) || ut(n, e, new Set());
          for (let t of r.values) n[e].add(t);
          r.optin !== void 0 && n[e].add(void 0);
        }
      }
      return n;
    });
    let a = xt,
      o = t.catchall,
      s,
      c = yn.memoizer;
    (c?.attach(e),
      (e._zod.parse = (t, n) => {
        s ??= i.value;
        let r = t.value;
        if (!a(r)) return (t.issues.push({ expected: `object`, code: `invalid_type`, input: r, inst: e }), t);
        t.value = c ? c.alloc(e, t, {}, n) : {};
        let l = [],
          u = s.shape,
          d = n?.abortEarly,
          f = t.issues.length;
        for (let e of s.allKeys) {
          if (d && t.issues.length !== f) {
            if (Vt(t, f)) break;
            f = t.issues.length;
          }
          if (e === `__proto__`) continue;
          let i = u[e],
            a = i._zod.optin,
            o = i._zod.optout,
            s = i._zod.run({ value: r[e], issues: [] }, n);
          s instanceof Promise ? l.push(s.then((n) => Wi(n, t, e, r, a, o))) : Wi(s, t, e, r, a, o);
        }
        return o ? qi(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
      }));
  }),
  Yi = I(`$ZodObjectJIT`, (e, t) => {
    Ji.init(e, t);
    let n = e._zod.parse,
      r = ot(() => Ki(t)),
      i = yn.memoizer,
      a = (t) => {
        let n = r.value,
          a = n.symbolKeys,
          o = new Gr([`payload`, `ctx`], { shape: t, inst: e, memo: i, syms: a }),
          s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,
          c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        o.write(`const input = payload.value;`);
        let l = Object.create(null),
          u = 0;
        for (let e of n.allKeys) l[e] = `key_${u++}`;
        o.write(i ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (let e of n.allKeys) {
          if (e === `__proto__`) continue;
          let n = l[e],
            r = typeof e == `symbol` ? `syms[${a.indexOf(e)}]` : vt(e),
            i = `${r} in input`,
            u = t[e],
            d = u?._zod?.optin,
            f = d !== void 0,
            p = u?._zod?.optout === `optional`;
          if ((o.write(`const ${n} = ${s(r)};`), f && p)) {
            let e = d === `optional` ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
            o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
          } else
            f
              ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `),
                d === `defaulted`
                  ? o.write(`newResult[${r}] = ${n}.value;`)
                  : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `))
              : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
        }
        return (o.write(`payload.value = newResult;`), o.write(`return payload;`), o.compile());
      },
      o,
      s = xt,
      c = !yn.jitless,
      l = c && St.value,
      u = t.catchall,
      d;
    e._zod.parse = (i, f) => {
      d ??= r.value;
      let p = i.value;
      return s(p)
        ? c && l && f?.async === !1 && f.jitless !== !0
          ? ((o ||= a(t.shape)), (i = o(i, f)), u ? qi([], p, i, f, d, e, f?.abortEarly === !0) : i)
          : n(i, f)
        : (i.issues.push({ expected: `object`, code: `invalid_type`, input: p, inst: e }), i);
    };
  });
function Xi(e, t, n, r) {
  for (let n of e) if (n.issues.length === 0) return ((t.value = n.value), t);
  let i = e.filter((e) => !Vt(e));
  return i.length === 1
    ? ((t.value = i[0].value), i[0])
    : (t.issues.push({
        code: `invalid_union`,
        input: t.value,
        inst: n,
        errors: e.map((e) => e.issues.map((e) => qt(e, r, bn()))),
      }),
      t);
}
var Zi = I(`$ZodUnion`, (e, t) => {
    (L.init(e, t),
      F(e, `optin`, (e) =>
        e.def.options.some((e) => e._zod.optin === `defaulted`)
          ? `defaulted`
          : e.def.options.some((e) => e._zod.optin !== void 0)
            ? `optional`
            : void 0,
      ),
      F(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
      F(e, `values`, (e) => {
        if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
      }),
      F(e, `pattern`, (e) => {
        if (e.def.options.every((e) => e._zod.pattern)) {
          let t = e.def.options.map((e) => e._zod.pattern);
          return RegExp(`^(${t.map((e) => ct(e.source)).join(`|`)})$`);
        }
      }));
    let n = t.options.length === 1 ? t.options[0]._zod.run : null;
    e._zod.parse = (r, i) => {
      if (n) return n(r, i);
      let a = !1,
        o = [];
      for (let e of t.options) {
        let t = e._zod.run({ value: r.value, issues: [] }, i);
        if (t instanceof Promise) (o.push(t), (a = !0));
        else {
          if (t.issues.length === 0) return t;
          o.push(t);
        }
      }
      return a ? Promise.all(o).then((t) => Xi(t, r, e, i)) : Xi(o, r, e, i);
    };
  }),
  Qi = I(`$ZodIntersection`, (e, t) => {
    (L.init(e, t),
      (e._zod.parse = (e, n) => {
        let r = e.value,
          i = t.left._zod.run({ value: r, issues: [] }, n),
          a = t.right._zod.run({ value: r, issues: [] }, n);
        return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => ea(e, t, n)) : ea(e, i, a);
      }));
  });
function $i(e, t) {
  if (e === t || (e instanceof Date && t instanceof Date && +e == +t)) return { valid: !0, data: e };
  if (Ct(e) && Ct(t)) {
    let n = Object.keys(t),
      r = Object.keys(e).filter((e) => n.indexOf(e) !== -1),
      i = { ...e, ...t };
    Object.prototype.hasOwnProperty.call(i, `__proto__`) && delete i.__proto__;
    for (let n of r) {
      if (n === `__proto__`) continue;
      let r = $i(e[n], t[n]);
      if (!r.valid) return { valid: !1, mergeErrorPath: [n, ...r.mergeErrorPath] };
      i[n] = r.data;
    }
    return { valid: !0, data: i };
  }
  if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length) return { valid: !1, mergeErrorPath: [] };
    let n = [];
    for (let r = 0; r < e.length; r++) {
      let i = e[r],
        a = t[r],
        o = $i(i, a);
      if (!o.valid) return { valid: !1, mergeErrorPath: [r, ...o.mergeErrorPath] };
      n.push(o.data);
    }
    return { valid: !0, data: n };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function ea(e, t, n) {
  let r = new Map(),
    i,
    a = new Map(),
    o = (e, t) => {
      let n;
      if (e.code === `unrecognized_keys` && !e.path?.length) ((i ??= e), (n = e.keys));
      else if (e.code === `invalid_key` && e.origin === `record` && e.path?.length === 1) {
        let t = String(e.path[0]);
        (a.has(t) || a.set(t, e), (n = [t]));
      } else return !1;
      for (let e of n) (r.has(e) || r.set(e, {}), (r.get(e)[t] = !0));
      return !0;
    };
  for (let n of t.issues) o(n, `l`) || e.issues.push(n);
  for (let t of n.issues) o(t, `r`) || e.issues.push(t);
  let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
  if (s.length) {
    let t = i ? s.filter((e) => i.keys.includes(e)) : [];
    t.length && e.issues.push({ ...i, keys: t });
    for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
  }
  let c = $i(t.value, n.value);
  if (!c.valid) {
    if (Vt(e)) return e;
    throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
  }
  return ((e.value = c.data), e);
}
var ta = I(`$ZodEnum`, (e, t) => {
    L.init(e, t);
    let n = nt(t.entries),
      r = new Set(n);
    ((e._zod.values = r),
      F(e, `pattern`, (e) => {
        let t = nt(e.def.entries).filter((e) => Tt.has(typeof e));
        return RegExp(t.length ? `^(${t.map((e) => Et(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
      }),
      (e._zod.parse = (t, i) => {
        let a = t.value;
        return (r.has(a) || t.issues.push({ code: `invalid_value`, values: n, input: a, inst: e }), t);
      }));
  }),
  na = I(`$ZodTransform`, (e, t) => {
    (L.init(e, t),
      (e._zod.optin = `optional`),
      yn.memoizer?.guard(e),
      (e._zod.parse = (n, r) => {
        if (r.direction === `backward`) throw new vn(e.constructor.name);
        let i = t.transform(n.value, n);
        if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => ((n.value = e), n));
        if (i instanceof Promise) throw new _n();
        return ((n.value = i), n);
      }));
  });
function ra(e, t) {
  return ((e.value = t.issues.length ? void 0 : t.value), e);
}
var ia = I(`$ZodOptional`, (e, t) => {
    (L.init(e, t),
      F(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      (e._zod.optout = `optional`),
      F(e, `values`, (e) => {
        let t = e.def.innerType._zod.values;
        return t ? new Set([...t, void 0]) : void 0;
      }),
      F(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${ct(t.source)})?$`) : void 0;
      }),
      (e._zod.parse = (e, n) => {
        if (e.value === void 0) {
          if (t.innerType._zod.optin !== `defaulted`) return e;
          let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
          return r instanceof Promise ? r.then((t) => ra(e, t)) : ra(e, r);
        }
        return t.innerType._zod.run(e, n);
      }));
  }),
  aa = I(`$ZodExactOptional`, (e, t) => {
    (ia.init(e, t),
      F(e, `values`, (e) => e.def.innerType._zod.values),
      F(e, `pattern`, (e) => e.def.innerType._zod.pattern),
      (e._zod.parse = (e, n) => t.innerType._zod.run(e, n)));
  }),
  oa = I(`$ZodNullable`, (e, t) => {
    (L.init(e, t),
      F(e, `optin`, (e) => e.def.innerType._zod.optin),
      F(e, `optout`, (e) => e.def.innerType._zod.optout),
      F(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${ct(t.source)}|null)$`) : void 0;
      }),
      F(e, `values`, (e) => (e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0)),
      (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n))));
  }),
  sa = I(`$ZodDefault`, (e, t) => {
    (L.init(e, t),
      (e._zod.optin = `defaulted`),
      F(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        if (e.value === void 0) return ((e.value = t.defaultValue), e);
        let r = t.innerType._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => ca(e, t)) : ca(r, t);
      }));
  });
function ca(e, t) {
  return (e.value === void 0 && (e.value = t.defaultValue), e);
}
var la = I(`$ZodPrefault`, (e, t) => {
    (L.init(e, t),
      (e._zod.optin = `defaulted`),
      F(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => (
        n.direction === `backward` || (e.value === void 0 && (e.value = t.defaultValue)),
        t.innerType._zod.run(e, n)
      )));
  }),
  ua = I(`$ZodNonOptional`, (e, t) => {
    (L.init(e, t),
      F(e, `values`, (e) => {
        let t = e.def.innerType._zod.values;
        return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
      }),
      (e._zod.parse = (n, r) => {
        let i = t.innerType._zod.run(n, r);
        return i instanceof Promise ? i.then((t) => da(t, e)) : da(i, e);
      }));
  });
function da(e, t) {
  return (
    !e.issues.length &&
      e.value === void 0 &&
      e.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: e.value, inst: t }),
    e
  );
}
function fa(e, t, n, r) {
  return t.issues.length
    ? ((e.value = n.catchValue({ ...t, value: e.value, error: { issues: t.issues.map((e) => qt(e, r, bn())) }, input: e.value })),
      e)
    : ((e.value = t.value), t.memo && (e.memo = !0), e);
}
var pa = I(`$ZodCatch`, (e, t) => {
    (L.init(e, t),
      F(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      F(e, `optout`, (e) => e.def.innerType._zod.optout),
      F(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
        return r instanceof Promise ? r.then((r) => fa(e, r, t, n)) : fa(e, r, t, n);
      }));
  }),
  ma = I(`$ZodPipe`, (e, t) => {
    (L.init(e, t),
      F(e, `values`, (e) => e.def.in._zod.values),
      F(e, `optin`, (e) => e.def.in._zod.optin),
      F(e, `optout`, (e) => e.def.out._zod.optout),
      F(e, `propValues`, (e) => e.def.in._zod.propValues),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) {
          let r = t.out._zod.run(e, n);
          return r instanceof Promise ? r.then((e) => ha(e, t.in, n)) : ha(r, t.in, n);
        }
        let r = t.in._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => ha(e, t.out, n)) : ha(r, t.out, n);
      }));
  });
function ha(e, t, n) {
  return e.issues.some((e) => e.code !== `unrecognized_keys`)
    ? ((e.aborted = !0), e)
    : t._zod.run({ value: e.value, issues: e.issues }, n);
}
var ga = I(`$ZodReadonly`, (e, t) => {
  (L.init(e, t),
    F(e, `propValues`, (e) => e.def.innerType._zod.propValues),
    F(e, `values`, (e) => e.def.innerType._zod.values),
    F(e, `optin`, (e) => e.def.innerType?._zod?.optin),
    F(e, `optout`, (e) => e.def.innerType?._zod?.optout),
    (e._zod.parse = (e, n) => {
      if (n.direction === `backward`) return t.innerType._zod.run(e, n);
      let r = t.innerType._zod.run(e, n);
      return r instanceof Promise ? r.then(_a) : _a(r);
    }));
});
function _a(e) {
  return (e.memo || (e.value = Object.freeze(e.value)), e);
}
var va = I(`$ZodCustom`, (e, t) => {
  (Dr.init(e, t),
    L.init(e, t),
    (e._zod.parse = (e, t) => e),
    (e._zod.check = (n) => {
      let r = n.value,
        i = t.fn(r);
      if (i instanceof Promise) return i.then((t) => ya(t, n, r, e));
      ya(i, n, r, e);
    }));
});
function ya(e, t, n, r) {
  if (!e) {
    let e = { code: `custom`, input: n, inst: r, path: [...(r._zod.def.path ?? [])], continue: !r._zod.def.abort };
    (r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Qt(e)));
  }
}
var ba = class extends Error {
    constructor() {
      (super(`Cannot parse a reference cycle that closes through a transform`), (this.name = `ZodCyclicError`));
    }
  },
  xa = `~memo`,
  Sa = [];
function Ca(e) {
  return typeof e == `object` && !!e;
}
function wa(e) {
  return e.map((e) => (e.path ? { ...e, path: e.path.slice() } : { ...e }));
}
var Ta = new WeakMap(),
  Ea = 0,
  Da = 1,
  Oa = 2;
function ka(e, t, n) {
  let r = Ta.get(e);
  if (r !== void 0) return r ? Oa : Ea;
  if (t.has(e)) return Oa;
  t.add(e);
  let i = Ea,
    a = (e) => {
      if (i !== Oa && e?._zod) {
        let r = ka(e, t, n);
        r > i && (i = r);
      }
    },
    o = (e, r) => {
      let i = Ea;
      for (let a of Reflect.ownKeys(e)) {
        let o = Object.getOwnPropertyDescriptor(e, a);
        if (r && !o.enumerable) continue;
        let s = o.get ? Da : o.value?._zod ? ka(o.value, t, n) : Ea;
        s > i && (i = s);
      }
      return i;
    },
    s = (e) => {
      e > i && (i = e);
    },
    c = e._zod.def;
  switch (c.type) {
    case `object`: {
      let e = dt(c);
      (s(e ? o(e, !0) : Da), a(c.catchall));
      break;
    }
    case `array`:
      a(c.element);
      break;
    case `tuple`:
      for (let e of c.items) a(e);
      a(c.rest);
      break;
    case `record`:
    case `map`:
      (a(c.keyType), a(c.valueType));
      break;
    case `set`:
      a(c.valueType);
      break;
    case `union`:
      for (let e of c.options) a(e);
      break;
    case `intersection`:
      (a(c.left), a(c.right));
      break;
    case `optional`:
    case `nullable`:
    case `default`:
    case `prefault`:
    case `catch`:
    case `readonly`:
    case `nonoptional`:
    case `promise`:
    case `success`:
      a(c.innerType);
      break;
    case `pipe`:
      (a(c.in), a(c.out));
      break;
    case `function`:
      (a(c.input), a(c.output));
      break;
    case `lazy`: {
      let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
      s(r ? ka(r, t, !1) : Da);
      break;
    }
    case `template_literal`:
    case `string`:
    case `number`:
    case `int`:
    case `boolean`:
    case `bigint`:
    case `symbol`:
    case `undefined`:
    case `null`:
    case `void`:
    case `never`:
    case `any`:
    case `unknown`:
    case `date`:
    case `nan`:
    case `enum`:
    case `literal`:
    case `file`:
    case `transform`:
    case `custom`:
      break;
    default:
      for (let e in c) {
        let t = Object.getOwnPropertyDescriptor(c, e);
        if (!t || t.get) continue;
        let n = t.value;
        if (n && typeof n == `object`) {
          if (n._zod) a(n);
          else if (Array.isArray(n)) for (let e of n) a(e);
        }
      }
  }
  return (t.delete(e), Aa(e, i));
}
function Aa(e, t) {
  return (t !== Da && Ta.set(e, t === Oa), t);
}
function ja(e, t) {
  let n = e.buckets.get(t);
  return (n || ((n = new WeakMap()), e.buckets.set(t, n)), n);
}
var Ma,
  Na = [],
  Pa = {
    alloc(e, t, n) {
      let r = Ma;
      if (!r) return n;
      Ma = void 0;
      let i = { value: n, issues: null };
      return (r.set(t.value, i), Na.push(i), n);
    },
    guard(e) {
      var t;
      ((t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          let t = e._zod.parse,
            n = (e, n) => {
              if (n.direction !== `backward` && Ia(n, e.value)) throw new ba();
              return t(e, n);
            };
          ((e._zod.parse = n), e._zod.run === t && (e._zod.run = n));
        }));
    },
    attach(e) {
      var t;
      let n,
        r = !1,
        i,
        a;
      ((t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          let t = e._zod.parse,
            o = (s, c) => {
              if (n === void 0) {
                let i = ka(e, new Set(), !1);
                if (i === Ea) return ((e._zod.parse = t), e._zod.run === o && (e._zod.run = t), t(s, c));
                i === Oa || r ? (n = !0) : (r = !0);
              }
              let l = s.value;
              if (!Ca(l)) return t(s, c);
              let u = c[xa];
              u || ((u = { buckets: new WeakMap(), backEdges: void 0 }), (c[xa] = u));
              let d;
              i === c ? (d = a) : ((d = ja(u, e)), (i = c), (a = d));
              let f = d.get(l);
              if (f)
                return (
                  (s.value = f.value),
                  f.issues
                    ? f.issues.length && s.issues.push(...wa(f.issues))
                    : ((s.memo = !0), u.backEdges ?? (u.backEdges = new WeakSet()), u.backEdges.add(f.value)),
                  s
                );
              Ma = d;
              let p = Na.length,
                m = t(s, c);
              Ma = void 0;
              let h = Na.length > p ? Na.pop() : void 0;
              return m instanceof Promise
                ? m.then((e) => (h && (h.issues = e.issues.length ? wa(e.issues) : Sa), e))
                : (h && (h.issues = m.issues.length ? wa(m.issues) : Sa), m);
            };
          ((e._zod.parse = o), e._zod.run === t && (e._zod.run = o));
        }));
    },
  };
function Fa() {
  return Pa;
}
function Ia(e, t) {
  let n = e[xa]?.backEdges;
  return n !== void 0 && Ca(t) && n.has(t);
}
var La = () => {
  let e = {
    string: { unit: `characters`, verb: `to have` },
    file: { unit: `bytes`, verb: `to have` },
    array: { unit: `items`, verb: `to have` },
    set: { unit: `items`, verb: `to have` },
    map: { unit: `entries`, verb: `to have` },
  };
  function t(t) {
    return e[t] ?? null;
  }
  let n = {
      regex: `input`,
      email: `email address`,
      url: `URL`,
      emoji: `emoji`,
      uuid: `UUID`,
      uuidv4: `UUIDv4`,
      uuidv6: `UUIDv6`,
      nanoid: `nanoid`,
      guid: `GUID`,
      cuid: `cuid`,
      cuid2: `cuid2`,
      ulid: `ULID`,
      xid: `XID`,
      ksuid: `KSUID`,
      datetime: `ISO datetime`,
      date: `ISO date`,
      time: `ISO time`,
      duration: `ISO duration`,
      ipv4: `IPv4 address`,
      ipv6: `IPv6 address`,
      mac: `MAC address`,
      cidrv4: `IPv4 range`,
      cidrv6: `IPv6 range`,
      base64: `base64-encoded string`,
      base64url: `base64url-encoded string`,
      json_string: `JSON string`,
      e164: `E.164 number`,
      currency_code: `currency code`,
      credit_card: `credit card number`,
      iban: `IBAN`,
      jwt: `JWT`,
      template_literal: `input`,
    },
    r = { nan: `NaN` };
  function i(e, t) {
    return e === `number` && typeof t == `number` && !Number.isFinite(t) ? String(t) : (r[e] ?? e);
  }
  return (e) => {
    switch (e.code) {
      case `invalid_type`:
        return `Invalid input: expected ${i(e.expected)}, received ${i(Zt(e.input), e.input)}`;
      case `invalid_value`:
        return e.values.length === 1
          ? `Invalid input: expected ${Ot(e.values[0])}`
          : `Invalid option: expected one of ${rt(e.values, `|`)}`;
      case `too_big`: {
        let n = e.exact ? `exactly ` : e.inclusive ? `<=` : `<`,
          r = t(e.origin);
        return r
          ? `Too big: expected ${e.origin ?? `value`} to have ${n}${e.maximum.toString()} ${r.unit ?? `elements`}`
          : `Too big: expected ${e.origin ?? `value`} to be ${n}${e.maximum.toString()}`;
      }
      case `too_small`: {
        let n = e.exact ? `exactly ` : e.inclusive ? `>=` : `>`,
          r = t(e.origin);
        return r
          ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`
          : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
      }
      case `invalid_format`: {
        let t = e;
        return t.format === `starts_with`
          ? `Invalid string: must start with "${t.prefix}"`
          : t.format === `ends_with`
            ? `Invalid string: must end with "${t.suffix}"`
            : t.format === `includes`
              ? `Invalid string: must include "${t.includes}"`
              : t.format === `regex`
                ? `Invalid string: must match pattern ${t.pattern}`
                : `Invalid ${n[t.format] ?? e.format}`;
      }
      case `not_multiple_of`:
        return `Invalid number: must be a multiple of ${e.divisor}`;
      case `unrecognized_keys`:
        return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${rt(e.keys, `, `)}`;
      case `invalid_key`:
        return `Invalid key in ${e.origin}`;
      case `invalid_union`:
        return e.options && Array.isArray(e.options) && e.options.length > 0
          ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(` | `)}`
          : e.inclusive === !1
            ? `Invalid input: more than one option matched`
            : `Invalid input`;
      case `invalid_element`:
        return `Invalid value in ${e.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function Ra() {
  return { localeError: La() };
}
var za,
  Ba = class {
    constructor() {
      ((this._map = new WeakMap()), (this._idmap = new Map()));
    }
    add(e, ...t) {
      let n = t[0];
      return (this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this);
    }
    clear() {
      return ((this._map = new WeakMap()), (this._idmap = new Map()), this);
    }
    remove(e) {
      let t = this._map.get(e);
      return (t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this);
    }
    get(e) {
      let t = e._zod.parent;
      if (t) {
        let n = { ...(this.get(t) ?? {}) };
        delete n.id;
        let r = { ...n, ...this._map.get(e) };
        return Object.keys(r).length ? r : void 0;
      }
      return this._map.get(e);
    }
    has(e) {
      return this._map.has(e);
    }
  };
function Va() {
  return new Ba();
}
(za = globalThis).__zod_globalRegistry ?? (za.__zod_globalRegistry = Va());
var Ha = globalThis.__zod_globalRegistry;
function Ua(e) {
  return ((e.checks &&= [...e.checks]), e);
}
function Wa(e, t) {
  return new e(Ua({ type: `string`, ...P(t) }));
}
function Ga(e, t) {
  return new e({ type: `string`, format: `email`, check: `string_format`, abort: !1, ...P(t) });
}
function Ka(e, t) {
  return new e({ type: `string`, format: `guid`, check: `string_format`, abort: !1, ...P(t) });
}
function qa(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, ...P(t) });
}
function Ja(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v4`, ...P(t) });
}
function Ya(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v6`, ...P(t) });
}
function Xa(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v7`, ...P(t) });
}
function Za(e, t) {
  return new e({ type: `string`, format: `url`, check: `string_format`, abort: !1, ...P(t) });
}
function Qa(e, t) {
  return new e({ type: `string`, format: `emoji`, check: `string_format`, abort: !1, ...P(t) });
}
function $a(e, t) {
  return new e({ type: `string`, format: `nanoid`, check: `string_format`, abort: !1, ...P(t) });
}
function eo(e, t) {
  return new e({ type: `string`, format: `cuid`, check: `string_format`, abort: !1, ...P(t) });
}
function to(e, t) {
  return new e({ type: `string`, format: `cuid2`, check: `string_format`, abort: !1, ...P(t) });
}
function no(e, t) {
  return new e({ type: `string`, format: `ulid`, check: `string_format`, abort: !1, ...P(t) });
}
function ro(e, t) {
  return new e({ type: `string`, format: `xid`, check: `string_format`, abort: !1, ...P(t) });
}
function io(e, t) {
  return new e({ type: `string`, format: `ksuid`, check: `string_format`, abort: !1, ...P(t) });
}
function ao(e, t) {
  return new e({ type: `string`, format: `ipv4`, check: `string_format`, abort: !1, ...P(t) });
}
function oo(e, t) {
  return new e({ type: `string`, format: `ipv6`, check: `string_format`, abort: !1, ...P(t) });
}
function so(e, t) {
  return new e({ type: `string`, format: `cidrv4`, check: `string_format`, abort: !1, ...P(t) });
}
function co(e, t) {
  return new e({ type: `string`, format: `cidrv6`, check: `string_format`, abort: !1, ...P(t) });
}
function lo(e, t) {
  return new e({ type: `string`, format: `base64`, check: `string_format`, abort: !1, ...P(t) });
}
function uo(e, t) {
  return new e({ type: `string`, format: `base64url`, check: `string_format`, abort: !1, ...P(t) });
}
function fo(e, t) {
  return new e({ type: `string`, format: `e164`, check: `string_format`, abort: !1, ...P(t) });
}
function po(e, t) {
  return new e({ type: `string`, format: `jwt`, check: `string_format`, abort: !1, ...P(t) });
}
function mo(e, t) {
  return new e({ type: `string`, format: `datetime`, check: `string_format`, offset: !1, local: !1, precision: null, ...P(t) });
}
function ho(e, t) {
  return new e({ type: `string`, format: `date`, check: `string_format`, ...P(t) });
}
function go(e, t) {
  return new e({ type: `string`, format: `time`, check: `string_format`, precision: null, ...P(t) });
}
function _o(e, t) {
  return new e({ type: `string`, format: `duration`, check: `string_format`, ...P(t) });
}
function vo(e, t) {
  return new e(Ua({ type: `number`, checks: [], ...P(t) }));
}
function yo(e, t) {
  return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...P(t) });
}
function bo(e, t) {
  return new e({ type: `boolean`, ...P(t) });
}
function xo(e) {
  return new e({ type: `unknown` });
}
function So(e, t) {
  return new e({ type: `never`, ...P(t) });
}
function Co(e, t) {
  return new Ar({ check: `less_than`, ...P(t), value: e, inclusive: !1 });
}
function wo(e, t) {
  return new Ar({ check: `less_than`, ...P(t), value: e, inclusive: !0 });
}
function To(e, t) {
  return new jr({ check: `greater_than`, ...P(t), value: e, inclusive: !1 });
}
function Eo(e, t) {
  return new jr({ check: `greater_than`, ...P(t), value: e, inclusive: !0 });
}
function Do(e, t) {
  return new Mr({ check: `multiple_of`, ...P(t), value: e });
}
function Oo(e, t) {
  return new Pr({ check: `max_length`, ...P(t), maximum: e });
}
function ko(e, t) {
  return new Fr({ check: `min_length`, ...P(t), minimum: e });
}
function Ao(e, t) {
  return new Ir({ check: `length_equals`, ...P(t), length: e });
}
function jo(e, t) {
  return new Rr({ check: `string_format`, format: `regex`, ...P(t), pattern: e });
}
function Mo(e) {
  return new zr({ check: `string_format`, format: `lowercase`, ...P(e) });
}
function No(e) {
  return new Br({ check: `string_format`, format: `uppercase`, ...P(e) });
}
function Po(e, t) {
  return new Vr({ check: `string_format`, format: `includes`, ...P(t), includes: e });
}
function Fo(e, t) {
  return new Hr({ check: `string_format`, format: `starts_with`, ...P(t), prefix: e });
}
function Io(e, t) {
  return new Ur({ check: `string_format`, format: `ends_with`, ...P(t), suffix: e });
}
function Lo(e) {
  return new Wr({ check: `overwrite`, tx: e });
}
function Ro(e) {
  return Lo((t) => t.normalize(e));
}
function zo() {
  return Lo((e) => e.trim());
}
function Bo() {
  return Lo((e) => e.toLowerCase());
}
function Vo() {
  return Lo((e) => e.toUpperCase());
}
function Ho() {
  return Lo((e) => yt(e));
}
function Uo(e, t, n) {
  return new e({ type: `array`, element: t, ...P(n) });
}
function Wo(e, t, n) {
  return new e({ type: `custom`, check: `custom`, fn: t, ...P(n) });
}
function Go(e, t) {
  let n = Ko(
    (t) => (
      (t.addIssue = (e) => {
        if (typeof e == `string`) t.issues.push(Qt(e, t.value, n._zod.def));
        else {
          let r = e;
          (r.fatal && (r.continue = !1),
            (r.code ??= `custom`),
            `input` in r || (r.input = t.value),
            (r.inst ??= n),
            (r.continue ??= !n._zod.def.abort),
            t.issues.push(Qt(r)));
        }
      }),
      e(t.value, t)
    ),
    t,
  );
  return n;
}
function Ko(e, t) {
  let n = new Dr({ check: `custom`, ...P(t) });
  return ((n._zod.check = e), n);
}
function qo(e, ...t) {
  for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && ut(e, t, n[t]);
  return e;
}
function Jo(e) {
  let t = e?.target ?? `draft-2020-12`;
  return (
    t === `draft-4` && (t = `draft-04`),
    t === `draft-7` && (t = `draft-07`),
    {
      processors: e.processors ?? {},
      metadataRegistry: e?.metadata ?? Ha,
      target: t,
      unrepresentable: e?.unrepresentable ?? `throw`,
      override: e?.override ?? (() => {}),
      io: e?.io ?? `output`,
      counter: 0,
      seen: new Map(),
      sharedDefsExtractedFor: void 0,
      sharedEmitDoneFor: void 0,
      cycles: e?.cycles ?? `ref`,
      reused: e?.reused ?? `inline`,
      intersections: [],
      deferred: [],
      external: e?.external ?? void 0,
    }
  );
}
function Yo(e, t, n, r, i) {
  let a =
    typeof t.unrepresentable == `function` ? t.unrepresentable({ zodSchema: e, path: r.path, message: i }) : t.unrepresentable;
  if (a === `any`) return !1;
  if (a === void 0 || a === `throw`) throw Error(i);
  return (Object.assign(n, a), !0);
}
function z(e, t, n = { path: [], schemaPath: [] }) {
  var r;
  let i = e._zod.def,
    a = t.seen.get(e);
  if (a) return (a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema);
  let o = { schema: {}, count: 1, cycle: void 0, path: n.path };
  (t.seen.set(e, o), (t.sharedDefsExtractedFor = void 0), (t.sharedEmitDoneFor = void 0));
  let s = e._zod.toJSONSchema?.();
  if (s) o.schema = s;
  else {
    let r = { ...n, schemaPath: [...n.schemaPath, e], path: n.path };
    if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
    else {
      let n = o.schema,
        a = t.processors[i.type];
      if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
      a(e, t, n, r);
    }
    let a = e._zod.parent;
    a && ((o.ref ||= a), z(a, t, r), (t.seen.get(a).isParent = !0));
  }
  let c = t.metadataRegistry.get(e);
  return (
    c && qo(o.schema, c),
    t.io === `input` && as(e) && (delete o.schema.examples, delete o.schema.default),
    t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)),
    delete o.schema._prefault,
    t.seen.get(e).schema
  );
}
function Xo(e) {
  return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function Zo(e, t) {
  let n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  if (e.external && e.sharedDefsExtractedFor === e.external) return;
  let r = new Map();
  for (let t of e.seen.entries()) {
    let n = e.metadataRegistry.get(t[0])?.id;
    if (n) {
      let e = r.get(n);
      if (e && e !== t[0])
        throw Error(
          `Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`,
        );
      r.set(n, t[0]);
    }
  }
  let i = (t) => {
      let r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
      if (e.external) {
        let n = e.external.registry.get(t[0])?.id,
          i = e.external.uri ?? ((e) => e);
        if (n) return { ref: i(n) };
        let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
        return ((t[1].defId = a), { defId: a, ref: `${i(`__shared`)}#/${r}/${Xo(a)}` });
      }
      let i = `#/${r}/`;
      if (t[1] === n && !t[1].schema.id) return { ref: `#` };
      let a = t[1].schema.id ?? `__schema${e.counter++}`;
      return { defId: a, ref: i + Xo(a) };
    },
    a = (e) => {
      if (e[1].schema.$ref) return;
      let t = e[1],
        { ref: n, defId: r } = i(e);
      ((t.def = { ...t.schema }), r && (t.defId = r));
      let a = t.schema;
      for (let e in a) delete a[e];
      a.$ref = n;
    };
  if (e.cycles === `throw`)
    for (let t of e.seen.entries()) {
      let e = t[1];
      if (e.cycle)
        throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let n of e.seen.entries()) {
    let r = n[1];
    if (t === n[0]) a(n);
    else {
      if (e.external) {
        let r = e.external.registry.get(n[0])?.id;
        if (t !== n[0] && r) {
          a(n);
          continue;
        }
      }
      (e.metadataRegistry.get(n[0])?.id || r.cycle || (r.count > 1 && e.reused === `ref`)) && a(n);
    }
  }
  e.external && (e.sharedDefsExtractedFor = e.external);
}
function Qo(e) {
  let t = e.anyOf;
  if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
  let n = [];
  for (let e of t) {
    if (!e || typeof e != `object`) return;
    Qo(e);
    let t = Object.keys(e);
    if (t.length !== 1 || t[0] !== `type`) return;
    let r = e.type;
    for (let e of Array.isArray(r) ? r : [r]) {
      if (typeof e != `string`) return;
      n.includes(e) || n.push(e);
    }
  }
  (delete e.anyOf, (e.type = n.length === 1 ? n[0] : n));
}
var $o = new Set([`type`, `properties`, `required`, `additionalProperties`]),
  es = [`oneOf`, `anyOf`];
function ts(e) {
  let t = e.additionalProperties;
  return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function ns(e) {
  let t = [];
  for (let n of e) {
    if (typeof n != `object` || n.type !== `object`) return null;
    for (let e in n) if (!$o.has(e)) return null;
    t.push(n);
  }
  let n = {},
    r = new Set();
  for (let e of t) {
    for (let r in e.properties) {
      if (Object.prototype.hasOwnProperty.call(n, r)) continue;
      let e = [];
      for (let n of t) {
        let t = n.properties?.[r] ?? ts(n);
        t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
      }
      ut(n, r, e.length === 1 ? e[0] : (ns(e) ?? { allOf: e }));
    }
    for (let t of e.required ?? []) r.add(t);
  }
  let i = { type: `object`, properties: n };
  if ((r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1))) i.additionalProperties = !1;
  else {
    let e = [];
    for (let n of t) {
      let t = ts(n);
      t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
    }
    e.length === 1 ? (i.additionalProperties = e[0]) : e.length > 1 && (i.additionalProperties = { allOf: e });
  }
  return i;
}
function rs(e) {
  let t = e.allOf;
  if (!Array.isArray(t) || t.length < 2) return;
  for (let t of $o) if (t in e) return;
  let n = t.filter((e) => es.some((t) => Array.isArray(e[t]))),
    r = null;
  if (!n.length) r = ns(t);
  else {
    let e = n[0],
      i = es.find((t) => Array.isArray(e[t]));
    if (Object.keys(e).length !== 1) return;
    let a = t.filter((t) => t !== e),
      o = e[i].map((e) => ns([...a, e]));
    if (o.some((e) => !e)) return;
    r = { [i]: o };
  }
  r && (delete e.allOf, qo(e, r));
}
function is(e, t) {
  let n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  let r = (t) => {
    let n = e.seen.get(t);
    if (n.ref === null) return;
    let i = n.def ?? n.schema,
      a = { ...i },
      o = n.ref;
    if (((n.ref = null), o)) {
      r(o);
      let n = e.seen.get(o),
        s = n.schema;
      if (
        (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`)
          ? ((i.allOf = i.allOf ?? []), i.allOf.push(s))
          : qo(i, s),
        qo(i, a),
        t._zod.parent === o)
      )
        for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
      if (s.$ref && n.def)
        for (let e in i)
          e !== `$ref` && e !== `allOf` && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
    }
    let s = t._zod.parent;
    if (s && s !== o) {
      r(s);
      let t = e.seen.get(s);
      if (t?.schema.$ref && ((i.$ref = t.schema.$ref), t.def))
        for (let e in i)
          e !== `$ref` && e !== `allOf` && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
    }
    e.override({ zodSchema: t, jsonSchema: i, path: n.path ?? [] });
  };
  if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (let t of [...e.seen.entries()].reverse()) r(t[0]);
    if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) Qo(t[1].def ?? t[1].schema);
    for (let t of e.deferred) t();
    if (e.intersections.length) {
      let t = new Map();
      for (let n of e.seen.values())
        for (let e of [n.schema, n.def]) {
          let n = e?.allOf;
          if (!Array.isArray(n)) continue;
          let r = t.get(n);
          r ? r.push(e) : t.set(n, [e]);
        }
      for (let n of e.intersections) for (let e of t.get(n) ?? []) rs(e);
    }
  }
  let i = {};
  if (
    (e.target === `draft-2020-12`
      ? (i.$schema = `https://json-schema.org/draft/2020-12/schema`)
      : e.target === `draft-07`
        ? (i.$schema = `http://json-schema.org/draft-07/schema#`)
        : e.target === `draft-04`
          ? (i.$schema = `http://json-schema.org/draft-04/schema#`)
          : e.target,
    e.external?.uri)
  ) {
    let n = e.external.registry.get(t)?.id;
    if (!n) throw Error('Schema is missing an `id` property');
    i.$id = e.external.uri(n);
  }
  qo(i, n.defId ? n.schema : (n.def ?? n.schema));
  let a = e.metadataRegistry.get(t)?.id;
  a !== void 0 && i.id === a && delete i.id;
  let o = e.external?.defs ?? {};
  if (!e.external || e.sharedEmitDoneFor !== e.external)
    for (let t of e.seen.entries()) {
      let e = t[1];
      e.def && e.defId && (e.def.id === e.defId && delete e.def.id, ut(o, e.defId, e.def));
    }
  (e.external && (e.sharedEmitDoneFor = e.external),
    e.external || (Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? (i.$defs = o) : (i.definitions = o))));
  try {
    let n = JSON.parse(JSON.stringify(i));
    return (
      Object.defineProperty(n, '~standard', {
        value: { ...t[`~standard`], jsonSchema: { input: ss(t, `input`, e.processors), output: ss(t, `output`, e.processors) } },
        enumerable: !1,
        writable: !1,
      }),
      n
    );
  } catch {
    throw Error(`Error converting schema to JSON.`);
  }
}
function as(e, t) {
  let n = t ?? { seen: new Set() };
  if (n.seen.has(e)) return !1;
  n.seen.add(e);
  let r = e._zod.def;
  if (r.type === `transform`) return !0;
  if (r.type === `array`) return as(r.element, n);
  if (r.type === `set`) return as(r.valueType, n);
  if (r.type === `lazy`) return as(r.getter(), n);
  if (
    r.type === `promise` ||
    r.type === `optional` ||
    r.type === `nonoptional` ||
    r.type === `nullable` ||
    r.type === `readonly` ||
    r.type === 'default' ||
    r.type === `prefault` ||
    r.type === `catch`
  )
    return as(r.innerType, n);
  if (r.type === `intersection`) return as(r.left, n) || as(r.right, n);
  if (r.type === `record` || r.type === `map`) return as(r.keyType, n) || as(r.valueType, n);
  if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : as(r.in, n) || as(r.out, n);
  if (r.type === `object`) {
    for (let e in r.shape) if (as(r.shape[e], n)) return !0;
    return !1;
  }
  if (r.type === `union`) {
    for (let e of r.options) if (as(e, n)) return !0;
    return !1;
  }
  if (r.type === `tuple`) {
    for (let e of r.items) if (as(e, n)) return !0;
    return !!(r.rest && as(r.rest, n));
  }
  return !1;
}
var os =
    (e, t = {}) =>
    (n) => {
      let r = Jo({ ...n, processors: t });
      return (z(e, r), Zo(r, e), is(r, e));
    },
  ss =
    (e, t, n = {}) =>
    (r) => {
      let { libraryOptions: i, target: a } = r ?? {},
        o = Jo({ ...(i ?? {}), target: a, io: t, processors: n });
      return (z(e, o), Zo(o, e), is(o, e));
    },
  cs = (e, t, n) => {
    (e[t] === void 0 || n > e[t]) && (e[t] = n);
  },
  ls = (e, t, n) => {
    (e[t] === void 0 || n < e[t]) && (e[t] = n);
  },
  us = (e, t) => {
    (cs(e, `minimum`, t), ls(e, `maximum`, t));
  },
  ds = (e, t) => {
    ((e.multipleOf ??= []), e.multipleOf.includes(t) || e.multipleOf.push(t));
  },
  fs = (e, t) => {
    ((e.patterns ??= new Set()), e.patterns.add(t));
  },
  ps = (e, t) => {
    e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
  },
  ms = (e, t) => {
    ((e.format = t), t.includes(`int`) && (e.isInt = !0));
  },
  hs = (e, t) => cs(e, `minimum`, t.minimum),
  gs = (e, t) => ls(e, `maximum`, t.maximum),
  _s = (e) => (t, n) => {
    ms(t, n.format);
    let [r, i] = e[n.format];
    (cs(t, `minimum`, r), ls(t, `maximum`, i));
  },
  vs = {
    greater_than: (e, t) => cs(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
    less_than: (e, t) => ls(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
    multiple_of: (e, t) => ds(e, t.value),
    number_format: _s(At),
    bigint_format: _s(jt),
    min_length: hs,
    max_length: gs,
    length_equals: (e, t) => us(e, t.length),
    min_size: hs,
    max_size: gs,
    size_equals: (e, t) => us(e, t.size),
    string_format: (e, t) => {
      (ms(e, t.format),
        t.pattern && fs(e, t.pattern),
        (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format),
        (t.local || t.precision === -1) && (e.laxFormat = !0));
    },
    mime_type: (e, t) => ps(e, t.mime),
  };
function ys(e) {
  let t = {},
    n = e._zod.def,
    r = e._zod.traits.has(`$ZodCheck`) ? [e, ...(n.checks ?? [])] : (n.checks ?? []);
  for (let e of r) vs[e._zod.def.check]?.(t, e._zod.def);
  let i = e._zod.bag;
  (i.minimum !== void 0 && cs(t, `minimum`, i.minimum),
    i.exclusiveMinimum !== void 0 && cs(t, `exclusiveMinimum`, i.exclusiveMinimum),
    i.maximum !== void 0 && ls(t, `maximum`, i.maximum),
    i.exclusiveMaximum !== void 0 && ls(t, `exclusiveMaximum`, i.exclusiveMaximum),
    i.multipleOf !== void 0 && ds(t, i.multipleOf),
    i.format !== void 0 && ((t.format ??= i.format), i.format.includes(`int`) && (t.isInt = !0)),
    i.mime && ps(t, i.mime));
  for (let e of i.patterns ?? []) fs(t, e);
  return t;
}
var bs = { guid: `uuid`, url: `uri`, datetime: `date-time`, json_string: `json-string`, regex: `` },
  xs = new Map([
    [Di, fr],
    [ki, pr],
  ]),
  Ss = (e) => xs.get(e) ?? e,
  Cs = (e, t, n, r) => {
    let i = n;
    i.type = `string`;
    let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = ys(e);
    if (
      (typeof a == `number` && (i.minLength = a),
      typeof o == `number` && (i.maxLength = o),
      s && ((i.format = bs[s] ?? s), i.format === `` && delete i.format, (s === `time` || u) && delete i.format),
      l && (i.contentEncoding = l),
      c && c.size > 0)
    ) {
      let e = [...c].map(Ss);
      e.length === 1
        ? (i.pattern = e[0].source)
        : e.length > 1 &&
          (i.allOf = [
            ...e.map((e) => ({
              ...(t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0` ? { type: `string` } : {}),
              pattern: e.source,
            })),
          ]);
    }
  },
  ws = (e, t, n, r) => {
    let i = n,
      { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = ys(e);
    i.type = u ? `integer` : `number`;
    let d = typeof l == `number` && l >= (a ?? -1 / 0),
      f = typeof c == `number` && c <= (o ?? 1 / 0),
      p = t.target === `draft-04` || t.target === `openapi-3.0`;
    if (
      (d
        ? p
          ? ((i.minimum = l), (i.exclusiveMinimum = !0))
          : (i.exclusiveMinimum = l)
        : typeof a == `number` && (i.minimum = a),
      f ? (p ? ((i.maximum = c), (i.exclusiveMaximum = !0)) : (i.exclusiveMaximum = c)) : typeof o == `number` && (i.maximum = o),
      s)
    ) {
      let n = new Set();
      for (let a of s)
        Number.isFinite(a) && a !== 0
          ? n.add(Math.abs(a))
          : Yo(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
      let [a, ...o] = n;
      (a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...(i.allOf ?? []), ...o.map((e) => ({ multipleOf: e }))]));
    }
  },
  Ts = (e, t, n, r) => {
    n.type = `boolean`;
  },
  Es = (e, t, n, r) => {
    n.not = {};
  },
  Ds = (e, t, n, r) => {
    let i = e._zod.def,
      a = nt(i.entries);
    a.length === 0
      ? (n.not = {})
      : (a.every((e) => typeof e == `number`) && (n.type = `number`),
        a.every((e) => typeof e == `string`) && (n.type = `string`),
        (n.enum = a));
  },
  Os = (e, t, n, r) => {
    Yo(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
  },
  ks = (e, t, n, r) => {
    Yo(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
  },
  As = (e, t, n, r) => {
    let i = n,
      a = e._zod.def,
      { minimum: o, maximum: s } = ys(e);
    (typeof o == `number` && (i.minItems = o),
      typeof s == `number` && (i.maxItems = s),
      (i.type = `array`),
      (i.items = z(a.element, t, { ...r, path: [...r.path, `items`] })));
  };
function js(e) {
  let t = e._zod.def;
  return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`)
    ? js(t.out)
    : t.type === `catch`
      ? js(t.innerType)
      : e._zod.optin;
}
var Ms = (e, t, n, r) => {
    let i = n,
      a = e._zod.def,
      o = a.shape;
    if (Object.getOwnPropertySymbols(o).length && Yo(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)) return;
    ((i.type = `object`), (i.properties = {}));
    for (let e in o) ut(i.properties, e, z(o[e], t, { ...r, path: [...r.path, `properties`, e] }));
    let s = [];
    for (let e of Object.keys(o)) {
      let n = a.shape[e];
      (t.io === `input` ? js(n) === void 0 : n._zod.optout === void 0) && s.push(e);
    }
    (s.length > 0 && (i.required = s),
      a.catchall?._zod.def.type === `never`
        ? (i.additionalProperties = !1)
        : a.catchall
          ? a.catchall && (i.additionalProperties = z(a.catchall, t, { ...r, path: [...r.path, `additionalProperties`] }))
          : t.io === `output` && (i.additionalProperties = !1));
  },
  Ns = (e, t, n, r) => {
    let i = e._zod.def,
      a = i.inclusive === !1,
      o = i.options.map((e, n) => z(e, t, { ...r, path: [...r.path, a ? `oneOf` : `anyOf`, n] }));
    a ? (n.oneOf = o) : (n.anyOf = o);
  },
  Ps = (e, t, n, r) => {
    let i = e._zod.def,
      a = z(i.left, t, { ...r, path: [...r.path, `allOf`, 0] }),
      o = z(i.right, t, { ...r, path: [...r.path, `allOf`, 1] }),
      s = (e) => `allOf` in e && Object.keys(e).length === 1,
      c = [...(s(a) ? a.allOf : [a]), ...(s(o) ? o.allOf : [o])];
    ((n.allOf = c), t.intersections.push(c));
  },
  Fs = (e, t, n, r) => {
    let i = e._zod.def,
      a = z(i.innerType, t, r),
      o = t.seen.get(e);
    t.target === `openapi-3.0` ? ((o.ref = i.innerType), (n.nullable = !0)) : (n.anyOf = [a, { type: `null` }]);
  },
  Is = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
  },
  Ls = Symbol();
function Rs(e, t, n, r, i) {
  let a = !1,
    o = JSON.stringify(e, (e, t) => (typeof t == `bigint` ? ((a = !0), null) : t));
  return a ? (Yo(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), Ls) : JSON.parse(o);
}
var zs = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
    let o = Rs(i.defaultValue, e, t, n, r);
    o !== Ls && (n.default = o);
  },
  Bs = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    if (((a.ref = i.innerType), t.io !== `input`)) return;
    let o = Rs(i.defaultValue, e, t, n, r);
    o !== Ls && (n._prefault = o);
  },
  Vs = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
    let o;
    try {
      o = i.catchValue(void 0);
    } catch {
      Yo(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
      return;
    }
    n.default = o;
  },
  Hs = (e, t, n, r) => {
    let i = e._zod.def,
      a = i.in._zod.traits.has(`$ZodTransform`),
      o = t.io === `input` ? (a ? i.out : i.in) : i.out;
    z(o, t, r);
    let s = t.seen.get(e);
    s.ref = o;
  },
  Us = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    ((a.ref = i.innerType), (n.readOnly = !0));
  },
  Ws = (e, t, n, r) => {
    let i = e._zod.def;
    z(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
  },
  Gs = new WeakSet([Object.prototype, Error.prototype]);
function Ks(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    get() {
      let e = n(this);
      return (Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 }), e);
    },
    set(e) {
      Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 });
    },
  });
}
var qs = I(
    `ZodError`,
    (e, t) => {
      (En.init(e, t), (e.name = `ZodError`));
      let n = Object.getPrototypeOf(e);
      Gs.has(n) ||
        (Gs.add(n),
        Ks(n, `format`, (e) => (t) => kn(e, t)),
        Ks(n, `flatten`, (e) => (t) => On(e, t)),
        Ks(n, `addIssue`, (e) => (t) => {
          (e.issues.push(t), (e.message = JSON.stringify(e.issues, it, 2)));
        }),
        Ks(n, `addIssues`, (e) => (t) => {
          (e.issues.push(...t), (e.message = JSON.stringify(e.issues, it, 2)));
        }),
        Object.defineProperty(n, 'isEmpty', {
          configurable: !0,
          enumerable: !1,
          get() {
            return this.issues.length === 0;
          },
        }));
    },
    void 0,
    { Parent: Error },
  ),
  Js = jn(qs),
  Ys = Mn(qs),
  Xs = Nn(qs),
  Zs = Fn(qs),
  Qs = Vn(qs),
  $s = Hn(qs),
  ec = Un(qs),
  tc = Wn(qs),
  nc = Gn(qs),
  rc = Kn(qs),
  ic = qn(qs),
  ac = Jn(qs);
function oc() {
  yn.localeError || bn(Ra());
}
function sc() {
  yn.memoizer || bn({ memoizer: Fa() });
}
var B = I(`ZodType`, (e, t) => (oc(), L.init(e, t), (e.def = t), (e.type = t.type), e), {
    check(...e) {
      let t = this.def;
      return this.clone(
        _t(t, {
          checks: [
            ...(t.checks ?? []),
            ...e.map((e) => (typeof e == `function` ? { _zod: { check: e, def: { check: `custom` }, onattach: [] } } : e)),
          ],
        }),
        { parent: !0 },
      );
    },
    with(...e) {
      return this.check(...e);
    },
    clone(e, t) {
      return Dt(this, e, t);
    },
    brand() {
      return this;
    },
    register(e, t) {
      return (e.add(this, t), this);
    },
    refine(e, t) {
      return this.check(Sl(e, t));
    },
    superRefine(e, t) {
      return this.check(Cl(e, t));
    },
    overwrite(e) {
      return this.check(Lo(e));
    },
    optional() {
      return il(this);
    },
    exactOptional() {
      return ol(this);
    },
    nullable() {
      return cl(this);
    },
    nullish() {
      return il(cl(this));
    },
    nonoptional(e) {
      return ml(this, e);
    },
    array() {
      return Gc(this);
    },
    or(e) {
      return Xc([this, e]);
    },
    and(e) {
      return Qc(this, e);
    },
    transform(e) {
      return vl(this, nl(e));
    },
    default(e) {
      return ul(this, e);
    },
    prefault(e) {
      return fl(this, e);
    },
    catch(e) {
      return gl(this, e);
    },
    pipe(e) {
      return vl(this, e);
    },
    readonly() {
      return bl(this);
    },
    describe(e) {
      let t = this.clone();
      return (Ha.add(t, { description: e }), t);
    },
    meta(...e) {
      if (e.length === 0) return Ha.get(this);
      let t = this.clone();
      return (Ha.add(t, e[0]), t);
    },
    isOptional() {
      return this.safeParse(void 0).success;
    },
    isNullable() {
      return this.safeParse(null).success;
    },
    apply(e, ...t) {
      return t.length === 0 ? e(this) : e(this, ...t);
    },
    get '~standard'() {
      return tn(this, `~standard`, { ...Yr(this), jsonSchema: { input: ss(this, `input`), output: ss(this, `output`) } });
    },
    set '~standard'(e) {
      en(this, `~standard`, e);
    },
    parse: function e(t, n) {
      return Js(this, t, n, { callee: e });
    },
    parseAsync: async function e(t, n) {
      return await Ys(this, t, n, { callee: e });
    },
    safeParse(e, t) {
      return Xs(this, e, t);
    },
    async safeParseAsync(e, t) {
      return Zs(this, e, t);
    },
    get spa() {
      return this?.safeParseAsync;
    },
    set spa(e) {
      en(this, `spa`, e);
    },
    validate(e, t) {
      return Rn(this, e, t);
    },
    validateAsync(e, t) {
      return Bn(this, e, t);
    },
    encode: function e(t, n) {
      return Qs(this, t, n, { callee: e });
    },
    decode: function e(t, n) {
      return $s(this, t, n, { callee: e });
    },
    encodeAsync: async function e(t, n) {
      return await ec(this, t, n, { callee: e });
    },
    decodeAsync: async function e(t, n) {
      return await tc(this, t, n, { callee: e });
    },
    safeEncode(e, t) {
      return nc(this, e, t);
    },
    safeDecode(e, t) {
      return rc(this, e, t);
    },
    async safeEncodeAsync(e, t) {
      return ic(this, e, t);
    },
    async safeDecodeAsync(e, t) {
      return ac(this, e, t);
    },
    toJSONSchema(e) {
      return os(this, {})(e);
    },
    get description() {
      return Ha.get(this)?.description;
    },
    get _def() {
      return this._zod.def;
    },
  }),
  cc = I(
    `_ZodString`,
    (e, t) => {
      (Xr.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Cs(e, t, n, r)));
    },
    nn(
      { format: (e) => ys(e).format ?? null, minLength: (e) => ys(e).minimum ?? null, maxLength: (e) => ys(e).maximum ?? null },
      {
        regex(...e) {
          return this.check(jo(...e));
        },
        includes(...e) {
          return this.check(Po(...e));
        },
        startsWith(...e) {
          return this.check(Fo(...e));
        },
        endsWith(...e) {
          return this.check(Io(...e));
        },
        min(...e) {
          return this.check(ko(...e));
        },
        max(...e) {
          return this.check(Oo(...e));
        },
        length(...e) {
          return this.check(Ao(...e));
        },
        nonempty(...e) {
          return this.check(ko(1, ...e));
        },
        lowercase(e) {
          return this.check(Mo(e));
        },
        uppercase(e) {
          return this.check(No(e));
        },
        trim() {
          return this.check(zo());
        },
        normalize(...e) {
          return this.check(Ro(...e));
        },
        toLowerCase() {
          return this.check(Bo());
        },
        toUpperCase() {
          return this.check(Vo());
        },
        slugify() {
          return this.check(Ho());
        },
      },
    ),
  ),
  lc = I(
    `ZodString`,
    (e, t) => {
      (Xr.init(e, t), cc.init(e, t));
    },
    {
      email(e) {
        return this.check(Ga(hc, e));
      },
      url(e) {
        return this.check(Za(vc, e));
      },
      jwt(e) {
        return this.check(po(Nc, e));
      },
      emoji(e) {
        return this.check(Qa(yc, e));
      },
      guid(e) {
        return this.check(Ka(gc, e));
      },
      uuid(e) {
        return this.check(qa(_c, e));
      },
      uuidv4(e) {
        return this.check(Ja(_c, e));
      },
      uuidv6(e) {
        return this.check(Ya(_c, e));
      },
      uuidv7(e) {
        return this.check(Xa(_c, e));
      },
      nanoid(e) {
        return this.check($a(bc, e));
      },
      cuid(e) {
        return this.check(eo(xc, e));
      },
      cuid2(e) {
        return this.check(to(Sc, e));
      },
      ulid(e) {
        return this.check(no(Cc, e));
      },
      base64(e) {
        return this.check(lo(Ac, e));
      },
      base64url(e) {
        return this.check(uo(jc, e));
      },
      xid(e) {
        return this.check(ro(wc, e));
      },
      ksuid(e) {
        return this.check(io(Tc, e));
      },
      ipv4(e) {
        return this.check(ao(Ec, e));
      },
      ipv6(e) {
        return this.check(oo(Dc, e));
      },
      cidrv4(e) {
        return this.check(so(Oc, e));
      },
      cidrv6(e) {
        return this.check(co(kc, e));
      },
      e164(e) {
        return this.check(fo(Mc, e));
      },
      datetime(e) {
        return this.check(mo(dc, e));
      },
      date(e) {
        return this.check(ho(fc, e));
      },
      time(e) {
        return this.check(go(pc, e));
      },
      duration(e) {
        return this.check(_o(mc, e));
      },
    },
  );
function uc(e) {
  return Wa(lc, e);
}
var V = I(`ZodStringFormat`, (e, t) => {
    (R.init(e, t), cc.init(e, t));
  }),
  dc = I(`ZodISODateTime`, (e, t) => {
    (hi.init(e, t), V.init(e, t));
  }),
  fc = I(`ZodISODate`, (e, t) => {
    (gi.init(e, t), V.init(e, t));
  }),
  pc = I(`ZodISOTime`, (e, t) => {
    (_i.init(e, t), V.init(e, t));
  }),
  mc = I(`ZodISODuration`, (e, t) => {
    (vi.init(e, t), V.init(e, t));
  }),
  hc = I(`ZodEmail`, (e, t) => {
    ($r.init(e, t), V.init(e, t));
  }),
  gc = I(`ZodGUID`, (e, t) => {
    (Zr.init(e, t), V.init(e, t));
  }),
  _c = I(`ZodUUID`, (e, t) => {
    (Qr.init(e, t), V.init(e, t));
  }),
  vc = I(`ZodURL`, (e, t) => {
    (si.init(e, t), V.init(e, t));
  }),
  yc = I(`ZodEmoji`, (e, t) => {
    (ci.init(e, t), V.init(e, t));
  }),
  bc = I(`ZodNanoID`, (e, t) => {
    (li.init(e, t), V.init(e, t));
  }),
  xc = I(`ZodCUID`, (e, t) => {
    (ui.init(e, t), V.init(e, t));
  }),
  Sc = I(`ZodCUID2`, (e, t) => {
    (di.init(e, t), V.init(e, t));
  }),
  Cc = I(`ZodULID`, (e, t) => {
    (fi.init(e, t), V.init(e, t));
  }),
  wc = I(`ZodXID`, (e, t) => {
    (pi.init(e, t), V.init(e, t));
  }),
  Tc = I(`ZodKSUID`, (e, t) => {
    (mi.init(e, t), V.init(e, t));
  }),
  Ec = I(`ZodIPv4`, (e, t) => {
    (yi.init(e, t), V.init(e, t));
  }),
  Dc = I(`ZodIPv6`, (e, t) => {
    (Si.init(e, t), V.init(e, t));
  }),
  Oc = I(`ZodCIDRv4`, (e, t) => {
    (Ci.init(e, t), V.init(e, t));
  }),
  kc = I(`ZodCIDRv6`, (e, t) => {
    (Ti.init(e, t), V.init(e, t));
  }),
  Ac = I(`ZodBase64`, (e, t) => {
    (Oi.init(e, t), V.init(e, t));
  }),
  jc = I(`ZodBase64URL`, (e, t) => {
    (ji.init(e, t), V.init(e, t));
  }),
  Mc = I(`ZodE164`, (e, t) => {
    (Mi.init(e, t), V.init(e, t));
  }),
  Nc = I(`ZodJWT`, (e, t) => {
    (Pi.init(e, t), V.init(e, t));
  }),
  Pc = I(
    `ZodNumber`,
    (e, t) => {
      (Fi.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => ws(e, t, n, r)), (e.isFinite = !0));
    },
    nn(
      {
        minValue: (e) => {
          let { minimum: t, exclusiveMinimum: n } = ys(e);
          return Math.max(t ?? -1 / 0, n ?? -1 / 0);
        },
        maxValue: (e) => {
          let { maximum: t, exclusiveMaximum: n } = ys(e);
          return Math.min(t ?? 1 / 0, n ?? 1 / 0);
        },
        isInt: (e) => {
          let { isInt: t, multipleOf: n } = ys(e);
          return !!t || !!n?.some(Number.isSafeInteger);
        },
        format: (e) => ys(e).format ?? null,
      },
      {
        gt(e, t) {
          return this.check(To(e, t));
        },
        gte(e, t) {
          return this.check(Eo(e, t));
        },
        min(e, t) {
          return this.check(Eo(e, t));
        },
        lt(e, t) {
          return this.check(Co(e, t));
        },
        lte(e, t) {
          return this.check(wo(e, t));
        },
        max(e, t) {
          return this.check(wo(e, t));
        },
        int(e) {
          return this.check(Lc(e));
        },
        safe(e) {
          return this.check(Lc(e));
        },
        positive(e) {
          return this.check(To(0, e));
        },
        nonnegative(e) {
          return this.check(Eo(0, e));
        },
        negative(e) {
          return this.check(Co(0, e));
        },
        nonpositive(e) {
          return this.check(wo(0, e));
        },
        multipleOf(e, t) {
          return this.check(Do(e, t));
        },
        step(e, t) {
          return this.check(Do(e, t));
        },
        finite() {
          return this;
        },
      },
    ),
  );
function Fc(e) {
  return vo(Pc, e);
}
var Ic = I(`ZodNumberFormat`, (e, t) => {
  (Ii.init(e, t), Pc.init(e, t));
});
function Lc(e) {
  return yo(Ic, e);
}
var Rc = I(`ZodBoolean`, (e, t) => {
  (Li.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ts(e, t, n, r)));
});
function zc(e) {
  return bo(Rc, e);
}
var Bc = I(`ZodUnknown`, (e, t) => {
  (Ri.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (e, t, n) => void 0));
});
function Vc() {
  return xo(Bc);
}
var Hc = I(`ZodNever`, (e, t) => {
  (zi.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Es(e, t, n, r)));
});
function Uc(e) {
  return So(Hc, e);
}
var Wc = I(
  `ZodArray`,
  (e, t) => {
    (sc(), Ui.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => As(e, t, n, r)), (e.element = t.element));
  },
  {
    min(e, t) {
      return this.check(ko(e, t));
    },
    nonempty(e) {
      return this.check(ko(1, e));
    },
    max(e, t) {
      return this.check(Oo(e, t));
    },
    length(e, t) {
      return this.check(Ao(e, t));
    },
    unwrap() {
      return this.element;
    },
  },
);
function Gc(e, t) {
  return Uo(Wc, e, t);
}
var Kc = I(
  `ZodObject`,
  (e, t) => {
    (sc(),
      Yi.init(e, t),
      B.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Ms(e, t, n, r)),
      ln(e, `shape`, (e) => e._zod.def.shape, !1));
  },
  {
    keyof() {
      return el(Object.keys(this._zod.def.shape));
    },
    catchall(e) {
      return this.clone(_t(this._zod.def, { catchall: e }));
    },
    passthrough() {
      return this.clone(_t(this._zod.def, { catchall: Vc() }));
    },
    loose() {
      return this.clone(_t(this._zod.def, { catchall: Vc() }));
    },
    strict() {
      return this.clone(_t(this._zod.def, { catchall: Uc() }));
    },
    strip() {
      return this.clone(_t(this._zod.def, { catchall: void 0 }));
    },
    extend(e) {
      return Ft(this, e);
    },
    safeExtend(e) {
      return Lt(this, e);
    },
    merge(e) {
      return Rt(this, e);
    },
    pick(e) {
      return Mt(this, e);
    },
    omit(e) {
      return Pt(this, e);
    },
    partial(...e) {
      return zt(rl, this, e[0]);
    },
    exactPartial(...e) {
      return zt(al, this, e[0], `exactPartial`);
    },
    required(...e) {
      return Bt(pl, this, e[0]);
    },
  },
);
function qc(e, t) {
  return new Kc({ type: `object`, shape: e ?? {}, ...P(t) });
}
function Jc(e, t) {
  return new Kc({ type: `object`, shape: e, catchall: Uc(), ...P(t) });
}
var Yc = I(`ZodUnion`, (e, t) => {
  (Zi.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ns(e, t, n, r)), (e.options = t.options));
});
function Xc(e, t) {
  return new Yc({ type: `union`, options: e, ...P(t) });
}
var Zc = I(`ZodIntersection`, (e, t) => {
  (Qi.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ps(e, t, n, r)));
});
function Qc(e, t) {
  return new Zc({ type: `intersection`, left: e, right: t });
}
var $c = I(`ZodEnum`, (e, t) => {
  (ta.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Ds(e, t, n, r)),
    (e.enum = t.entries),
    (e.options = [...e._zod.values]));
  let n = new Set(Object.keys(t.entries));
  ((e.extract = (e, r) => {
    let i = {};
    for (let r of e)
      if (n.has(r)) i[r] = t.entries[r];
      else throw Error(`Key ${r} not found in enum`);
    return new $c({ ...t, checks: [], ...P(r), entries: i });
  }),
    (e.exclude = (e, r) => {
      let i = { ...t.entries };
      for (let t of e)
        if (n.has(t)) delete i[t];
        else throw Error(`Key ${t} not found in enum`);
      return new $c({ ...t, checks: [], ...P(r), entries: i });
    }));
});
function el(e, t) {
  return new $c({ type: `enum`, entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e, ...P(t) });
}
var tl = I(`ZodTransform`, (e, t) => {
  (sc(),
    na.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => ks(e, t, n, r)),
    (e._zod.parse = (n, r) => {
      if (r.direction === `backward`) throw new vn(e.constructor.name);
      n.addIssue = (r) => {
        if (typeof r == `string`) n.issues.push(Qt(r, n.value, t));
        else {
          let t = r;
          (t.fatal && (t.continue = !1),
            (t.code ??= `custom`),
            `input` in t || (t.input = n.value),
            (t.inst ??= e),
            n.issues.push(Qt(t)));
        }
      };
      let i = t.transform(n.value, n);
      return i instanceof Promise ? i.then((e) => ((n.value = e), n)) : ((n.value = i), n);
    }));
});
function nl(e) {
  return new tl({ type: `transform`, transform: e });
}
var rl = I(`ZodOptional`, (e, t) => {
  (ia.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Ws(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function il(e) {
  return new rl({ type: `optional`, innerType: e });
}
var al = I(`ZodExactOptional`, (e, t) => {
  (aa.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Ws(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function ol(e) {
  return new al({ type: `optional`, innerType: e });
}
var sl = I(`ZodNullable`, (e, t) => {
  (oa.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Fs(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function cl(e) {
  return new sl({ type: `nullable`, innerType: e });
}
var ll = I(`ZodDefault`, (e, t) => {
  (sa.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => zs(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeDefault = e.unwrap));
});
function ul(e, t) {
  return new ll({
    type: `default`,
    innerType: e,
    get defaultValue() {
      return typeof t == `function` ? t() : wt(t);
    },
  });
}
var dl = I(`ZodPrefault`, (e, t) => {
  (la.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Bs(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function fl(e, t) {
  return new dl({
    type: `prefault`,
    innerType: e,
    get defaultValue() {
      return typeof t == `function` ? t() : wt(t);
    },
  });
}
var pl = I(`ZodNonOptional`, (e, t) => {
  (ua.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Is(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function ml(e, t) {
  return new pl({ type: `nonoptional`, innerType: e, ...P(t) });
}
var hl = I(`ZodCatch`, (e, t) => {
  (pa.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Vs(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeCatch = e.unwrap));
});
function gl(e, t) {
  return new hl({ type: `catch`, innerType: e, catchValue: typeof t == `function` ? t : dn(t) });
}
var _l = I(`ZodPipe`, (e, t) => {
  (ma.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Hs(e, t, n, r)), (e.in = t.in), (e.out = t.out));
});
function vl(e, t) {
  return new _l({ type: `pipe`, in: e, out: t });
}
var yl = I(`ZodReadonly`, (e, t) => {
  (ga.init(e, t),
    B.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Us(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function bl(e) {
  return new yl({ type: `readonly`, innerType: e });
}
var xl = I(`ZodCustom`, (e, t) => {
  (va.init(e, t), B.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Os(e, t, n, r)));
});
function Sl(e, t = {}) {
  return Wo(xl, e, t);
}
function Cl(e, t) {
  return Go(e, t);
}
var wl = $e(),
  Tl = e(tt(), 1),
  El = el([
    `invalid-input`,
    `not-found`,
    `refused`,
    `cancelled`,
    `busy`,
    `keys-missing`,
    `keys-rejected`,
    `vault-locked`,
    `vault-unavailable`,
    `offline`,
    `rate-limited`,
    `bank-unavailable`,
    `reconnect-needed`,
    `duplicate-connection`,
    `plaid-error`,
    `malformed-response`,
    `disk-full`,
    `read-only`,
    `file-error`,
    `ledger-newer`,
    `ledger-damaged`,
    `ledger-locked`,
    `unexpected`,
  ]),
  Dl = el([
    `none`,
    `try-again`,
    `wait`,
    `enter-keys`,
    `unlock-vault`,
    `reconnect`,
    `bank-first`,
    `choose-accounts`,
    `link-again`,
    `remove`,
    `dashboard`,
    `free-disk-space`,
    `choose-another-place`,
    `update-coffer`,
    `report`,
  ]);
qc({
  kind: El,
  message: uc(),
  action: Dl,
  field: uc().optional(),
  retryAfterSeconds: Fc().optional(),
  plaid: qc({ type: uc(), code: uc(), requestId: uc().nullable(), displayMessage: uc().nullable() }).optional(),
  reference: uc().optional(),
});
var Ol = class extends Error {
  name = `CofferError`;
  failure;
  constructor(e, t) {
    (super(e.message, t), (this.failure = e));
  }
};
function kl() {
  return window.coffer;
}
async function Al(e, t) {
  let n = await kl().call[e](t);
  if (n.ok) return n.value;
  throw new Ol(n.failure);
}
function jl(e, t) {
  return { queryKey: [e, t], queryFn: () => Al(e, t) };
}
function Ml(e, t, { keepPrevious: n = !1, enabled: r = !0 } = {}) {
  return Xe({ ...jl(e, t), enabled: r, ...(n ? { placeholderData: ee } : {}) });
}
var Nl = (e) => e?.replace(/([a-z0-9])([A-Z])/g, `$1-$2`).toLowerCase();
function Pl(e, t, n = []) {
  if (t == null) throw Error(`[lucide]: iconNode is required when icon name is used`);
  return { name: Nl(e), size: 24, node: t, ...(n.length > 0 ? { aliases: n } : {}) };
}
var Fl = (e) => {
    let t = ``,
      n = !1;
    for (let r of e)
      r === `-` || r === `_` || r <= ` `
        ? (n = t.length > 0)
        : (t.length === 0 ? (t += r.toLowerCase()) : (t += n ? r.toUpperCase() : r), (n = !1));
    return t;
  },
  Il = (e) => {
    let t = Fl(e);
    return t.charAt(0).toUpperCase() + t.slice(1);
  },
  Ll = (...e) => {
    let t = new Set();
    for (let n of e) if (typeof n == `string`) for (let e of n.split(/\s+/)) e && t.add(e);
    return [...t].join(` `);
  },
  Rl = {
    xmlns: `http://www.w3.org/2000/svg`,
    width: 24,
    height: 24,
    viewBox: `0 0 24 24`,
    fill: `none`,
    stroke: `currentColor`,
    'stroke-width': 2,
    'stroke-linecap': `round`,
    'stroke-linejoin': `round`,
  };
function zl(e) {
  return e != null;
}
function Bl(e, t = {}) {
  let n = t.attributeNames ?? {},
    r = (e) => n[e] ?? e,
    i = e.size ?? e.width ?? Rl.width,
    a = e.size ?? e.height ?? Rl.height,
    o = e.aliases?.filter((e) => typeof e == `string` && e.trim() !== ``).map((e) => `lucide-${e}`) ?? [],
    s = [...(e.name ? [`lucide-${e.name}`] : []), ...o],
    c = t.className?.split(` `).filter(Boolean) ?? [],
    l = t.includeDefaultClasses === !1 ? Ll(...c) : Ll(`lucide`, ...s, ...c),
    u = t.absoluteStrokeWidth
      ? (Number(t.strokeWidth ?? Rl[`stroke-width`]) * Number(e.size ?? e.width ?? Rl.width)) /
        Number(t.size ?? t.width ?? Rl.width)
      : (t.strokeWidth ?? Rl[`stroke-width`]);
  return [
    `svg`,
    {
      ...Object.entries(Rl).reduce((e, [t, n]) => ((e[r(t)] = n), e), {}),
      ...(`color` in t && t.color && { [r(`stroke`)]: t.color }),
      ...(`size` in t && zl(t.size) && { [r(`width`)]: t.size, [r(`height`)]: t.size }),
      ...(`width` in t && zl(t.width) && { [r(`width`)]: t.width }),
      ...(`height` in t && zl(t.height) && { [r(`height`)]: t.height }),
      [r(`stroke-width`)]: u,
      ...(l && { [r(`class`)]: l }),
      [r(`viewBox`)]: `0 0 ${i} ${a}`,
      ...(t.hasA11yProp === !1 ? { [r(`aria-hidden`)]: `true` } : {}),
      ...(`attributes` in t && t.attributes),
    },
    e.node.map((e) => {
      let [n, i, a] = e,
        o = t.nonScalingStroke ? { [r(`vector-effect`)]: `non-scaling-stroke`, ...i } : i;
      return a ? [n, o, a] : [n, o];
    }),
  ];
}
function Vl(e, t = {}) {
  return Bl(e, {
    ...t,
    attributeNames: {
      ...t.attributeNames,
      class: `className`,
      'stroke-width': `strokeWidth`,
      'stroke-linecap': `strokeLinecap`,
      'stroke-linejoin': `strokeLinejoin`,
      'vector-effect': `vectorEffect`,
    },
  });
}
var Hl = (e) => {
    if (typeof e != `object` || !e) return !1;
    for (let t in e)
      if (Object.prototype.hasOwnProperty.call(e, t) && (t.startsWith(`aria-`) || t === `role` || t === `title`) && e[t] != null)
        return !0;
    return !1;
  },
  Ul = (0, o.createContext)({}),
  Wl = () => (0, o.useContext)(Ul),
  Gl = (0, o.forwardRef)(
    (
      {
        color: e,
        size: t,
        width: n,
        height: r,
        strokeWidth: i,
        absoluteStrokeWidth: a,
        nonScalingStroke: s,
        className: c = ``,
        children: l,
        iconNode: u = [],
        icon: d = { node: u, aliases: [], size: 24 },
        ...f
      },
      p,
    ) => {
      let {
          size: m = 24,
          strokeWidth: h = 2,
          absoluteStrokeWidth: g = !1,
          nonScalingStroke: _ = !1,
          color: v = `currentColor`,
          className: y = ``,
        } = Wl() ?? {},
        b = !!l || Hl(f),
        [x, S, C = []] = Vl(d, {
          color: e ?? v,
          width: n ?? t ?? m,
          height: r ?? t ?? m,
          strokeWidth: i ?? h,
          absoluteStrokeWidth: a ?? g,
          nonScalingStroke: s ?? _,
          className: Ll(y, c),
          hasA11yProp: b,
          attributes: f,
        });
      return (0, o.createElement)(x, { ref: p, ...S }, [
        ...C.map(([e, t]) => (0, o.createElement)(e, t)),
        ...(Array.isArray(l) ? l : [l]),
      ]);
    },
  );
function Kl(e, t = [], n = []) {
  let r = typeof e == `string` ? Pl(e, t, n) : e,
    i = (0, o.forwardRef)(({ className: e, ...t }, n) => (0, o.createElement)(Gl, { ref: n, icon: r, className: e, ...t }));
  return (r.name && (i.displayName = Il(r.name)), i);
}
var ql = {
  name: `x`,
  size: 24,
  node: [
    [`path`, { d: `M18 6 6 18`, key: `1bl5f8` }],
    [`path`, { d: `m6 6 12 12`, key: `d8bk6v` }],
  ],
};
ql.node;
var Jl = Kl(ql);
function Yl(...e) {
  return (...t) => {
    for (let n of e) typeof n == `function` && n(...t);
  };
}
var H = typeof document < `u` ? o.useLayoutEffect : () => {},
  Xl = { prefix: String(Math.round(Math.random() * 1e10)), current: 0 },
  Zl = o.createContext(Xl),
  Ql = o.createContext(!1);
typeof window < `u` && window.document && window.document.createElement;
var $l = new WeakMap();
function eu(e = !1) {
  let t = (0, o.useContext)(Zl),
    n = (0, o.useRef)(null);
  if (n.current === null && !e) {
    let e = o.default.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED?.ReactCurrentOwner?.current;
    if (e) {
      let n = $l.get(e);
      n == null
        ? $l.set(e, { id: t.current, state: e.memoizedState })
        : e.memoizedState !== n.state && ((t.current = n.id), $l.delete(e));
    }
    n.current = ++t.current;
  }
  return n.current;
}
function tu(e) {
  let t = (0, o.useContext)(Zl),
    n = eu(!!e),
    r = `react-aria${t.prefix}`;
  return e || `${r}-${n}`;
}
function nu(e) {
  let t = o.useId(),
    [n] = (0, o.useState)(su()),
    r = n ? `react-aria` : `react-aria${Xl.prefix}`;
  return e || `${r}-${t}`;
}
var ru = typeof o.useId == `function` ? nu : tu;
function iu() {
  return !1;
}
function au() {
  return !0;
}
function ou(e) {
  return () => {};
}
function su() {
  return typeof o.useSyncExternalStore == `function` ? o.useSyncExternalStore(ou, iu, au) : (0, o.useContext)(Ql);
}
function cu(e) {
  let [t, n] = (0, o.useState)(e),
    r = (0, o.useRef)(t),
    i = (0, o.useRef)(null),
    a = (0, o.useRef)(() => {
      if (!i.current) return;
      let e = i.current.next();
      e.done ? (i.current = null) : r.current === e.value ? a.current() : n(e.value);
    });
  return (
    H(() => {
      ((r.current = t), i.current && a.current());
    }),
    [
      t,
      (0, o.useCallback)(
        (e) => {
          ((i.current = e(r.current)), a.current());
        },
        [a],
      ),
    ]
  );
}
var lu = !!(typeof window < `u` && window.document && window.document.createElement),
  uu = new Map(),
  du;
typeof FinalizationRegistry < `u` &&
  (du = new FinalizationRegistry((e) => {
    uu.delete(e);
  }));
var fu = new WeakMap();
function pu(e) {
  let [t, n] = (0, o.useState)(e),
    r = (0, o.useRef)(null),
    i = ru(t),
    a = (0, o.useRef)(null),
    s = fu.get(a);
  if ((du && s !== i && (s != null && du.unregister(a), du.register(a, i, a), fu.set(a, i)), lu)) {
    let e = uu.get(i);
    e && !e.includes(r) ? e.push(r) : uu.set(i, [r]);
  }
  return (
    H(() => {
      let e = i;
      return () => {
        (du && (du.unregister(a), fu.delete(a)), uu.delete(e));
      };
    }, [i]),
    (0, o.useEffect)(() => {
      let e = r.current;
      return (
        e && n(e),
        () => {
          e && (r.current = null);
        }
      );
    }),
    i
  );
}
function mu(e, t) {
  if (e === t) return e;
  let n = uu.get(e);
  if (n) return (n.forEach((e) => (e.current = t)), t);
  let r = uu.get(t);
  return r ? (r.forEach((t) => (t.current = e)), e) : t;
}
function hu(e = []) {
  let t = pu(),
    [n, r] = cu(t),
    i = (0, o.useCallback)(() => {
      r(function* () {
        (yield t, yield document.getElementById(t) ? t : void 0);
      });
    }, [t, r]);
  return (H(i, [t, i, ...e]), n);
}
function gu(...e) {
  return e.length === 1 && e[0]
    ? e[0]
    : (t) => {
        let n = !1,
          r = e.map((e) => {
            let r = _u(e, t);
            return ((n ||= typeof r == `function`), r);
          });
        if (n)
          return () => {
            r.forEach((t, n) => {
              typeof t == `function` ? t() : _u(e[n], null);
            });
          };
      };
}
function _u(e, t) {
  if (typeof e == `function`) return e(t);
  e != null && (e.current = t);
}
function vu(e) {
  var t,
    n,
    r = ``;
  if (typeof e == `string` || typeof e == `number`) r += e;
  else if (typeof e == `object`) {
    if (Array.isArray(e)) {
      var i = e.length;
      for (t = 0; t < i; t++) e[t] && (n = vu(e[t])) && (r && (r += ` `), (r += n));
    } else for (n in e) e[n] && (r && (r += ` `), (r += n));
  }
  return r;
}
function yu() {
  for (var e, t, n = 0, r = ``, i = arguments.length; n < i; n++)
    (e = arguments[n]) && (t = vu(e)) && (r && (r += ` `), (r += t));
  return r;
}
function U(...e) {
  let t = { ...e[0] };
  for (let n = 1; n < e.length; n++) {
    let r = e[n];
    for (let e in r) {
      let n = t[e],
        i = r[e];
      typeof n == `function` &&
      typeof i == `function` &&
      e[0] === `o` &&
      e[1] === `n` &&
      e.charCodeAt(2) >= 65 &&
      e.charCodeAt(2) <= 90
        ? (t[e] = Yl(n, i))
        : (e === `className` || e === `UNSAFE_className`) && typeof n == `string` && typeof i == `string`
          ? (t[e] = yu(n, i))
          : e === `id` && n && i
            ? (t.id = mu(n, i))
            : e === `ref` && n && i
              ? (t.ref = gu(n, i))
              : (t[e] = i === void 0 ? n : i);
    }
  }
  return t;
}
function bu(e) {
  let t = (0, o.useRef)(null),
    n = (0, o.useRef)(void 0),
    r = (0, o.useCallback)(
      (t) => {
        if (typeof e == `function`) {
          let n = e,
            r = n(t);
          return () => {
            typeof r == `function` ? r() : n(null);
          };
        }
        if (e)
          return (
            (e.current = t),
            () => {
              e.current = null;
            }
          );
      },
      [e],
    );
  return (0, o.useMemo)(
    () => ({
      get current() {
        return t.current;
      },
      set current(e) {
        ((t.current = e), (n.current &&= (n.current(), void 0)), e != null && (n.current = r(e)));
      },
    }),
    [r],
  );
}
var xu = Symbol(`default`);
function Su({ values: e, children: t }) {
  for (let [n, r] of e) t = o.createElement(n.Provider, { value: r }, t);
  return t;
}
function Cu(e) {
  let { className: t, style: n, children: r, defaultClassName: i, defaultChildren: a, defaultStyle: s, values: c, render: l } = e;
  return (0, o.useMemo)(() => {
    let e, o, u;
    return (
      (e = typeof t == `function` ? t({ ...c, defaultClassName: i }) : t),
      (o = typeof n == `function` ? n({ ...c, defaultStyle: s || {} }) : n),
      (u = typeof r == `function` ? r({ ...c, defaultChildren: a }) : (r ?? a)),
      {
        className: e ?? i,
        style: o || s ? { ...s, ...o } : void 0,
        children: u ?? a,
        'data-rac': ``,
        render: l ? (e) => l(e, c) : void 0,
      }
    );
  }, [t, n, r, i, a, s, c, l]);
}
function wu(e, t) {
  let n = (0, o.useContext)(e);
  if (t === null) return null;
  if (n && typeof n == `object` && `slots` in n && n.slots) {
    let e = t || xu;
    if (!n.slots[e]) {
      let e = new Intl.ListFormat().format(Object.keys(n.slots).map((e) => `"${e}"`)),
        r = t ? `Invalid slot "${t}".` : `A slot prop is required.`;
      throw Error(`${r} Valid slot names are ${e}.`);
    }
    return n.slots[e];
  }
  return n;
}
function Tu(e, t, n) {
  let { ref: r, ...i } = wu(n, e.slot) || {},
    a = bu((0, o.useMemo)(() => gu(t, r), [t, r])),
    s = U(i, e);
  return (
    `style` in i &&
      i.style &&
      `style` in e &&
      e.style &&
      (s.style =
        typeof i.style == `function` || typeof e.style == `function`
          ? (t) => {
              let n = typeof i.style == `function` ? i.style(t) : i.style,
                r = { ...t.defaultStyle, ...n },
                a = typeof e.style == `function` ? e.style({ ...t, defaultStyle: r }) : e.style;
              return { ...r, ...a };
            }
          : { ...i.style, ...e.style }),
    [s, a]
  );
}
function Eu(e = !0) {
  let [t, n] = (0, o.useState)(e),
    r = (0, o.useRef)(!1),
    i = (0, o.useCallback)((e) => {
      ((r.current = !0), n(!!e));
    }, []);
  return (
    H(() => {
      r.current || n(!1);
    }, []),
    [i, t]
  );
}
function Du(e) {
  let t = /^(data-.*)$/,
    n = {};
  for (let r in e) t.test(r) || (n[r] = e[r]);
  return n;
}
function Ou(e, t, n) {
  let { render: r, ...i } = t,
    a = (0, o.useRef)(null),
    s = (0, o.useMemo)(() => gu(n, a), [n, a]);
  H(() => {}, [e, r]);
  let c = { ...i, ref: s };
  return r ? r(c, void 0) : o.createElement(e, c);
}
var ku = {},
  W = new Proxy(
    {},
    {
      get(e, t) {
        if (typeof t != `string`) return;
        let n = ku[t];
        return (n || ((n = (0, o.forwardRef)(Ou.bind(null, t))), (ku[t] = n)), n);
      },
    },
  ),
  Au = `react-aria-clear-focus`,
  ju = `react-aria-focus`,
  G = (e) => (Nu(e) ? e.document : Pu(e) ? e : (e?.ownerDocument ?? (typeof document < `u` ? document : void 0))),
  K = (e) => G(e)?.defaultView ?? (typeof window < `u` ? window : void 0);
function Mu(e) {
  return typeof e == `object` && !!e && `nodeType` in e && typeof e.nodeType == `number`;
}
function Nu(e) {
  return typeof e == `object` && !!e && `window` in e && e.window === e;
}
function Pu(e) {
  return Mu(e) && e.nodeType === 9;
}
function Fu(e) {
  return Mu(e) && e.nodeType === 11 && `host` in e;
}
function Iu(e, t, n, r) {
  if (n == null || e == null) return () => {};
  let i = Array.isArray(e) ? e : [e];
  for (let e of i) e.addEventListener(t, n, r);
  return () => {
    for (let e of i) e.removeEventListener(t, n, r);
  };
}
function Lu(e, t, n, r) {
  if (e == null) return () => {};
  let i = [],
    a = Array.isArray(e) ? e : [e];
  for (let e of a) {
    let a = e.style.getPropertyValue(t),
      o = e.style.getPropertyPriority(t);
    (e.style.setProperty(t, n, r),
      i.unshift(() => {
        a ? e.style.setProperty(t, a, o) : e.style.removeProperty(t);
      }));
  }
  return () => {
    for (let e of i) e();
  };
}
var Ru = !1;
function zu() {
  return Ru;
}
function q(e, t) {
  if (!zu()) return t && e ? e.contains(t) : !1;
  if (!e || !t) return !1;
  let n = t;
  for (; n != null;) {
    if (n === e) return !0;
    n =
      typeof n.assignedElements != `function` && n.assignedSlot?.parentNode
        ? n.assignedSlot.parentNode
        : Fu(n)
          ? n.host
          : n.parentNode;
  }
  return !1;
}
var J = (e = document) => {
  if (!zu()) return e.activeElement;
  let t = e.activeElement;
  for (; t && `shadowRoot` in t && t.shadowRoot?.activeElement;) t = t.shadowRoot.activeElement;
  return t;
};
function Y(e) {
  if (zu() && e.target instanceof Element && e.target.shadowRoot) {
    if (`composedPath` in e) return e.composedPath()[0] ?? null;
    if (`composedPath` in e.nativeEvent) return e.nativeEvent.composedPath()[0] ?? null;
  }
  return e.target;
}
function Bu(e, t) {
  if (t === null) return [];
  t ??= K(e);
  let n = [t];
  if (!zu() || !e || e === t) return n;
  let r = `getRootNode` in t ? t.getRootNode() : null,
    i = e.getRootNode() ?? null;
  for (; Fu(i) && i !== r;) (n.push(i), (i = i.host.getRootNode()));
  return n;
}
function Vu(e) {
  if (!e) return !1;
  let t = e.getRootNode(),
    n = K(e);
  if (!(t instanceof n.Document || t instanceof n.ShadowRoot)) return !1;
  let r = t.activeElement;
  return r != null && e.contains(r);
}
function Hu(e) {
  let t = Gu(G(e));
  t !== e && (t && Uu(t, e), e && Wu(e, t));
}
function Uu(e, t) {
  (e.dispatchEvent(new FocusEvent(`blur`, { relatedTarget: t })),
    e.dispatchEvent(new FocusEvent(`focusout`, { bubbles: !0, relatedTarget: t })));
}
function Wu(e, t) {
  (e.dispatchEvent(new FocusEvent(`focus`, { relatedTarget: t })),
    e.dispatchEvent(new FocusEvent(`focusin`, { bubbles: !0, relatedTarget: t })));
}
function Gu(e) {
  let t = J(e),
    n = t?.getAttribute(`aria-activedescendant`);
  return (n && e.getElementById(n)) || t;
}
function Ku(e) {
  e.focus({ preventScroll: !0 });
}
var qu = typeof Element < `u` && `checkVisibility` in Element.prototype;
function Ju(e) {
  let t = K(e);
  if (!(e instanceof t.HTMLElement) && !(e instanceof t.SVGElement)) return !1;
  let { display: n, visibility: r } = e.style,
    i = n !== `none` && r !== `hidden` && r !== `collapse`;
  if (i) {
    let { getComputedStyle: t } = K(e),
      { display: n, visibility: r } = t(e);
    i = n !== `none` && r !== `hidden` && r !== `collapse`;
  }
  return i;
}
function Yu(e, t) {
  return (
    !e.hasAttribute(`hidden`) &&
    !e.hasAttribute(`data-react-aria-prevent-focus`) &&
    (e.nodeName === `DETAILS` && t && t.nodeName !== `SUMMARY` ? e.hasAttribute(`open`) : !0)
  );
}
function Xu(e, t) {
  return qu
    ? e.checkVisibility({ visibilityProperty: !0 }) && !e.closest(`[data-react-aria-prevent-focus]`)
    : e.nodeName !== `#comment` && Ju(e) && Yu(e, t) && (!e.parentElement || Xu(e.parentElement, e));
}
var Zu = [
    `input:not([disabled]):not([type=hidden])`,
    `select:not([disabled])`,
    `textarea:not([disabled])`,
    `button:not([disabled])`,
    `a[href]`,
    `area[href]`,
    `summary`,
    `iframe`,
    `object`,
    `embed`,
    `audio[controls]`,
    `video[controls]`,
    `[contenteditable]:not([contenteditable^="false"])`,
    `permission`,
  ],
  Qu = Zu.join(`:not([hidden]),`) + `,[tabindex]:not([disabled]):not([hidden])`;
Zu.push(`[tabindex]:not([tabindex="-1"]):not([disabled])`);
var $u = Zu.join(`:not([hidden]):not([tabindex="-1"]),`);
function ed(e, t) {
  return e.matches(Qu) && !nd(e) && (t?.skipVisibilityCheck || Xu(e));
}
function td(e) {
  return e.matches($u) && Xu(e) && !nd(e);
}
function nd(e) {
  let t = e;
  for (; t != null;) {
    if (t instanceof K(t).HTMLElement && t.inert) return !0;
    t = t.parentElement;
  }
  return !1;
}
function rd(e) {
  let t = e;
  return (
    (t.nativeEvent = e),
    (t.isDefaultPrevented = () => t.defaultPrevented),
    (t.isPropagationStopped = () => t.cancelBubble),
    (t.persist = () => {}),
    t
  );
}
function id(e, t) {
  (Object.defineProperty(e, 'target', { value: t }), Object.defineProperty(e, 'currentTarget', { value: t }));
}
function ad(e) {
  let t = (0, o.useRef)({ isFocused: !1, observer: null });
  return (
    H(() => {
      let e = t.current;
      return () => {
        e.observer &&= (e.observer.disconnect(), null);
      };
    }, []),
    (0, o.useCallback)(
      (n) => {
        let r = Y(n);
        if (
          r instanceof HTMLButtonElement ||
          r instanceof HTMLInputElement ||
          r instanceof HTMLTextAreaElement ||
          r instanceof HTMLSelectElement
        ) {
          t.current.isFocused = !0;
          let n = r;
          (n.addEventListener(
            `focusout`,
            (r) => {
              if (((t.current.isFocused = !1), n.disabled)) {
                let t = rd(r);
                e?.(t);
              }
              t.current.observer && (t.current.observer.disconnect(), (t.current.observer = null));
            },
            { once: !0 },
          ),
            (t.current.observer = new MutationObserver(() => {
              if (t.current.isFocused && n.disabled) {
                t.current.observer?.disconnect();
                let e = n === J() ? null : J();
                (n.dispatchEvent(new FocusEvent(`blur`, { relatedTarget: e })),
                  n.dispatchEvent(new FocusEvent(`focusout`, { bubbles: !0, relatedTarget: e })));
              }
            })),
            t.current.observer.observe(n, { attributes: !0, attributeFilter: [`disabled`] }));
        }
      },
      [e],
    )
  );
}
var od = !1;
function sd(e) {
  for (; e && !ed(e, { skipVisibilityCheck: !0 });) e = e.parentElement;
  let t = J(K(e).document);
  if (!t || t === e) return;
  let n = e?.getRootNode(),
    r = n != null && Fu(n) ? n : K(e),
    i = (t) => t === e || (Mu(t) && q(e, t)),
    a = (e) => e === t || (t != null && Mu(e) && q(t, e));
  od = !0;
  let o = !1,
    s = (e) => {
      (a(Y(e)) || o) && e.stopImmediatePropagation();
    },
    c = (n) => {
      (a(Y(n)) || o) && (n.stopImmediatePropagation(), !e && !o && ((o = !0), Ku(t), d()));
    },
    l = (e) => {
      (i(Y(e)) || o) && e.stopImmediatePropagation();
    },
    u = (e) => {
      (i(Y(e)) || o) && (e.stopImmediatePropagation(), o || ((o = !0), Ku(t), d()));
    };
  (r.addEventListener(`blur`, s, !0),
    r.addEventListener(`focusout`, c, !0),
    r.addEventListener(`focusin`, u, !0),
    r.addEventListener(`focus`, l, !0));
  let d = () => {
      (cancelAnimationFrame(f),
        r.removeEventListener(`blur`, s, !0),
        r.removeEventListener(`focusout`, c, !0),
        r.removeEventListener(`focusin`, u, !0),
        r.removeEventListener(`focus`, l, !0),
        (od = !1),
        (o = !1));
    },
    f = requestAnimationFrame(d);
  return d;
}
function cd(e) {
  if (typeof window > `u` || window.navigator == null) return !1;
  let t = window.navigator.userAgentData?.brands;
  return (Array.isArray(t) && t.some((t) => e.test(t.brand))) || e.test(window.navigator.userAgent);
}
function ld(e) {
  return (
    typeof window < `u` &&
    window.navigator != null &&
    e.test(window.navigator.userAgentData?.platform || window.navigator.platform)
  );
}
function ud(e) {
  let t = null;
  return () => ((t ??= e()), t);
}
var dd = ud(function () {
    return ld(/^Mac/i);
  }),
  fd = ud(function () {
    return ld(/^iPhone/i);
  }),
  pd = ud(function () {
    return ld(/^iPad/i) || (dd() && navigator.maxTouchPoints > 1);
  }),
  md = ud(function () {
    return fd() || pd();
  }),
  hd = ud(function () {
    return dd() || md();
  }),
  gd = ud(function () {
    return cd(/AppleWebKit/i) && (md() || !_d());
  }),
  _d = ud(function () {
    return cd(/Chrome|CriOS|CrMo/i);
  }),
  vd = ud(function () {
    return cd(/Android/i);
  });
function yd(e) {
  return e.pointerType === `` && e.isTrusted
    ? !0
    : vd() && e.pointerType
      ? e.type === `click` && e.buttons === 1
      : e.detail === 0 && !e.pointerType;
}
function bd(e) {
  return (
    (!vd() && e.width === 0 && e.height === 0) ||
    (vd() && e.width === 1 && e.height === 1 && e.pressure === 0 && e.detail === 0 && e.pointerType === `mouse`)
  );
}
var xd = (0, o.createContext)({ isNative: !0, open: Ed, useHref: (e) => e });
function Sd() {
  return (0, o.useContext)(xd);
}
function Cd(e, t) {
  let n = e.getAttribute(`target`);
  return (
    (!n || n === `_self`) &&
    e.origin === location.origin &&
    !e.hasAttribute(`download`) &&
    !t.metaKey &&
    !t.ctrlKey &&
    !t.altKey &&
    !t.shiftKey
  );
}
function wd(e, t, n = !0) {
  let { metaKey: r, ctrlKey: i, altKey: a, shiftKey: o } = t,
    s =
      gd() && dd() && !pd()
        ? new KeyboardEvent(`keydown`, { keyIdentifier: `Enter`, metaKey: r, ctrlKey: i, altKey: a, shiftKey: o })
        : new MouseEvent(`click`, { metaKey: r, ctrlKey: i, altKey: a, shiftKey: o, detail: 1, bubbles: !0, cancelable: !0 });
  ((wd.isOpening = n), Ku(e), e.dispatchEvent(s), (wd.isOpening = !1));
}
wd.isOpening = !1;
function Td(e, t) {
  if (e instanceof HTMLAnchorElement) t(e);
  else if (e.hasAttribute(`data-href`)) {
    let n = document.createElement(`a`);
    ((n.href = e.getAttribute(`data-href`)),
      e.hasAttribute(`data-target`) && (n.target = e.getAttribute(`data-target`)),
      e.hasAttribute(`data-rel`) && (n.rel = e.getAttribute(`data-rel`)),
      e.hasAttribute(`data-download`) && (n.download = e.getAttribute(`data-download`)),
      e.hasAttribute(`data-ping`) && (n.ping = e.getAttribute(`data-ping`)),
      e.hasAttribute(`data-referrer-policy`) && (n.referrerPolicy = e.getAttribute(`data-referrer-policy`)),
      e.appendChild(n),
      t(n),
      e.removeChild(n));
  }
}
function Ed(e, t) {
  Td(e, (e) => wd(e, t));
}
function Dd(e) {
  let t = Sd().useHref(e?.href ?? ``),
    n = {};
  if (e)
    for (let r of [`href`, `target`, `rel`, `download`, `ping`, `referrerPolicy`])
      r in e && e[r] !== void 0 && (n[r] = r === `href` ? t : e[r]);
  return n;
}
function Od(e, t, n, r) {
  !t.isNative &&
    e.currentTarget instanceof HTMLAnchorElement &&
    e.currentTarget.href &&
    !e.isDefaultPrevented() &&
    Cd(e.currentTarget, e) &&
    n &&
    (e.preventDefault(), t.open(e.currentTarget, e, n, r));
}
var kd = null,
  Ad = `keyboard`,
  jd = new Set(),
  Md = new Map(),
  Nd = !1,
  Pd = !1,
  Fd = { Tab: !0, Escape: !0 };
function Id(e, t) {
  for (let n of jd) n(e, t);
}
function Ld(e) {
  return !(e.metaKey || (!dd() && e.altKey) || e.ctrlKey || e.key === `Control` || e.key === `Shift` || e.key === `Meta`);
}
function Rd(e) {
  ((Nd = !0), !wd.isOpening && Ld(e) && ((kd = `keyboard`), (Ad = `keyboard`), Id(`keyboard`, e)));
}
function zd(e) {
  ((kd = `pointer`),
    (Ad = `pointerType` in e ? e.pointerType : `mouse`),
    (e.type === `mousedown` || e.type === `pointerdown`) && ((Nd = !0), Id(`pointer`, e)));
}
function Bd(e) {
  !wd.isOpening && yd(e) && ((Nd = !0), (kd = `virtual`), (Ad = `virtual`));
}
function Vd(e) {
  if (od) return;
  let t = Y(e),
    n = K(t),
    r = G(t);
  t === n
    ? (Pd = !0)
    : t !== r && e.isTrusted && (!Nd && !Pd && ((kd = `virtual`), (Ad = `virtual`), Id(`virtual`, e)), (Nd = !1), (Pd = !1));
}
function Hd() {
  od || ((Nd = !1), (Pd = !0));
}
function Ud(e) {
  let t = J(G(Y(e)));
  queueMicrotask(() => {
    J(G(Y(e))) !== t && Yd(`keyboard`);
  });
}
function Wd(e) {
  if (typeof window > `u` || typeof document > `u`) return;
  let t = K(e),
    n = G(e);
  if (Md.get(t)) return;
  let r = t.HTMLElement.prototype.focus;
  (Reflect.defineProperty(t.HTMLElement.prototype, 'focus', {
    configurable: !0,
    writable: !0,
    value: function () {
      ((Nd = !0), r.apply(this, arguments));
    },
  }),
    n.addEventListener(`keydown`, Rd, !0),
    n.addEventListener(`keyup`, Rd, !0),
    n.addEventListener(`click`, Bd, !0),
    n.addEventListener(`invalid`, Ud, !0),
    t.addEventListener(`focus`, Vd, !0),
    t.addEventListener(`blur`, Hd, !1),
    typeof PointerEvent < `u` &&
      (n.addEventListener(`pointerdown`, zd, !0),
      n.addEventListener(`pointermove`, zd, !0),
      n.addEventListener(`pointerup`, zd, !0)),
    t.addEventListener(
      `beforeunload`,
      () => {
        Gd(e);
      },
      { once: !0 },
    ),
    Md.set(t, { focus: r }));
}
var Gd = (e, t) => {
  let n = K(e),
    r = G(e);
  (t && r.removeEventListener(`DOMContentLoaded`, t),
    Md.has(n) &&
      (Reflect.defineProperty(n.HTMLElement.prototype, 'focus', { configurable: !0, writable: !0, value: Md.get(n).focus }),
      r.removeEventListener(`keydown`, Rd, !0),
      r.removeEventListener(`keyup`, Rd, !0),
      r.removeEventListener(`click`, Bd, !0),
      r.removeEventListener(`invalid`, Ud, !0),
      n.removeEventListener(`focus`, Vd, !0),
      n.removeEventListener(`blur`, Hd, !1),
      typeof PointerEvent < `u` &&
        (r.removeEventListener(`pointerdown`, zd, !0),
        r.removeEventListener(`pointermove`, zd, !0),
        r.removeEventListener(`pointerup`, zd, !0)),
      Md.delete(n)));
};
function Kd(e) {
  let t = G(e),
    n;
  return (
    t.readyState === `loading`
      ? ((n = () => {
          Wd(e);
        }),
        t.addEventListener(`DOMContentLoaded`, n))
      : Wd(e),
    () => Gd(e, n)
  );
}
typeof document < `u` && Kd();
function qd() {
  return kd !== `pointer`;
}
function Jd() {
  return kd;
}
function Yd(e) {
  ((kd = e), (Ad = e === `pointer` ? `mouse` : e), Id(e, null));
}
function Xd() {
  return Ad;
}
var Zd = new Set([`checkbox`, `radio`, `range`, `color`, `file`, `image`, `button`, `submit`, `reset`]);
function Qd(e, t, n) {
  let r = n ? Y(n) : void 0,
    i = G(r),
    a = K(r),
    o = a === void 0 ? HTMLInputElement : a.HTMLInputElement,
    s = a === void 0 ? HTMLTextAreaElement : a.HTMLTextAreaElement,
    c = a === void 0 ? HTMLElement : a.HTMLElement,
    l = a === void 0 ? KeyboardEvent : a.KeyboardEvent,
    u = J(i);
  return (
    (e = e || (u instanceof o && !Zd.has(u.type)) || u instanceof s || (u instanceof c && u.isContentEditable)),
    !(e && t === `keyboard` && n instanceof l && !Fd[n.key])
  );
}
function $d(e, t, n) {
  (Wd(),
    (0, o.useEffect)(() => {
      if (n?.enabled === !1) return;
      let t = (t, r) => {
        Qd(!!n?.isTextInput, t, r) && e(qd());
      };
      return (
        jd.add(t),
        () => {
          jd.delete(t);
        }
      );
    }, t));
}
var ef = {};
ef = { collectionLabel: `مقترحات` };
var tf = {};
tf = { collectionLabel: `Предложения` };
var nf = {};
nf = { collectionLabel: `Návrhy` };
var rf = {};
rf = { collectionLabel: `Forslag` };
var af = {};
af = { collectionLabel: `Empfehlungen` };
var of = {};
of = { collectionLabel: `Προτάσεις` };
var sf = {};
sf = { collectionLabel: `Suggestions` };
var cf = {};
cf = { collectionLabel: `Sugerencias` };
var lf = {};
lf = { collectionLabel: `Soovitused` };
var uf = {};
uf = { collectionLabel: `Ehdotukset` };
var df = {};
df = { collectionLabel: `Suggestions` };
var ff = {};
ff = { collectionLabel: `הצעות` };
var pf = {};
pf = { collectionLabel: `Prijedlozi` };
var mf = {};
mf = { collectionLabel: `Javaslatok` };
var hf = {};
hf = { collectionLabel: `Suggerimenti` };
var gf = {};
gf = { collectionLabel: `候補` };
var _f = {};
_f = { collectionLabel: `제안` };
var vf = {};
vf = { collectionLabel: `Pasiūlymai` };
var yf = {};
yf = { collectionLabel: `Ieteikumi` };
var bf = {};
bf = { collectionLabel: `Forslag` };
var xf = {};
xf = { collectionLabel: `Suggesties` };
var Sf = {};
Sf = { collectionLabel: `Sugestie` };
var Cf = {};
Cf = { collectionLabel: `Sugestões` };
var wf = {};
wf = { collectionLabel: `Sugestões` };
var Tf = {};
Tf = { collectionLabel: `Sugestii` };
var Ef = {};
Ef = { collectionLabel: `Предложения` };
var Df = {};
Df = { collectionLabel: `Návrhy` };
var Of = {};
Of = { collectionLabel: `Predlogi` };
var kf = {};
kf = { collectionLabel: `Predlozi` };
var Af = {};
Af = { collectionLabel: `Förslag` };
var jf = {};
jf = { collectionLabel: `Öneriler` };
var Mf = {};
Mf = { collectionLabel: `Пропозиції` };
var Nf = {};
Nf = { collectionLabel: `建议` };
var Pf = {};
Pf = { collectionLabel: `建議` };
var Ff = {};
Ff = {
  'ar-AE': ef,
  'bg-BG': tf,
  'cs-CZ': nf,
  'da-DK': rf,
  'de-DE': af,
  'el-GR': of,
  'en-US': sf,
  'es-ES': cf,
  'et-EE': lf,
  'fi-FI': uf,
  'fr-FR': df,
  'he-IL': ff,
  'hr-HR': pf,
  'hu-HU': mf,
  'it-IT': hf,
  'ja-JP': gf,
  'ko-KR': _f,
  'lt-LT': vf,
  'lv-LV': yf,
  'nb-NO': bf,
  'nl-NL': xf,
  'pl-PL': Sf,
  'pt-BR': Cf,
  'pt-PT': wf,
  'ro-RO': Tf,
  'ru-RU': Ef,
  'sk-SK': Df,
  'sl-SI': Of,
  'sr-SP': kf,
  'sv-SE': Af,
  'tr-TR': jf,
  'uk-UA': Mf,
  'zh-CN': Nf,
  'zh-TW': Pf,
};
function If(e, t) {
  let n = K(t),
    r = G(t);
  if (r == null || n == null) return;
  let i,
    a = `meta[name="${CSS.escape(e)}"], meta[property="${CSS.escape(e)}"]`,
    o = r.querySelector(a);
  return (
    o &&
      o instanceof n.HTMLMetaElement &&
      (e === `csp-nonce` && o.nonce && (i ??= o.nonce || void 0), o.content && (i ??= o.content || void 0)),
    e === `csp-nonce` && (i ??= n.__webpack_nonce__ || globalThis.__webpack_nonce__ || void 0),
    i
  );
}
var Lf = 100,
  Rf = 600,
  X = {
    isOpen: !1,
    screenWidth: 0,
    screenHeight: 0,
    screenAngle: 0,
    screenTimeout: 0,
    startTimeStamp: 0,
    endTimeStamp: 0,
    resizeTimeStamp: 0,
    resizeTimeout: 0,
  },
  zf = new Set([`checkbox`, `radio`, `range`, `color`, `file`, `image`, `button`, `submit`, `reset`]);
function Bf() {
  let e = Number(window.visualViewport?.width ?? window.innerWidth),
    t = Number(window.visualViewport?.height ?? window.innerHeight),
    n = Number(window.visualViewport?.scale ?? 1);
  return { width: e * n, height: t * n, angle: window.screen.orientation?.angle ?? 0 };
}
function Vf(e) {
  X.resizeTimeStamp <= e.timeStamp + 50 &&
    ((X.resizeTimeStamp = e.timeStamp + 150),
    window.clearTimeout(X.resizeTimeout),
    (X.resizeTimeout = window.setTimeout(Hf, 150)));
}
function Hf() {
  let e = If(`viewport`);
  if (vd() && e?.includes(`overlays-content`)) return;
  let t = performance.now(),
    n = Bf(),
    r = t - X.startTimeStamp,
    i = X.screenHeight - n.height,
    a = X.screenAngle - n.angle;
  (Math.abs(a) % 180 &&
    X.screenWidth - n.height < Lf &&
    ((X.screenWidth = n.width), (X.screenHeight = n.height), (X.screenAngle = n.angle), (i = 0)),
    r > Rf &&
      (window.clearTimeout(X.screenTimeout),
      (X.screenTimeout = window.setTimeout(() => {
        let e = qf(document.hasFocus() ? J() : null),
          t = Bf();
        Math.abs(X.screenAngle - t.angle) % 180 ||
          (X.isOpen && e) ||
          ((X.screenWidth = t.width), (X.screenHeight = t.height), (X.screenAngle = t.angle), (X.isOpen = !1));
      }, Rf))),
    r <= Rf && i >= Lf && (X.endTimeStamp = t),
    (X.isOpen = i >= Lf));
}
function Uf() {
  let e = Bf(),
    t = X.screenAngle - e.angle;
  if (Math.abs(t) % 180 && !X.isOpen) {
    let e = X.screenWidth;
    ((X.screenWidth = X.screenHeight), (X.screenHeight = e));
  }
  X.isOpen || (X.screenAngle = e.angle);
}
function Wf(e) {
  let t = qf(Y(e)),
    n = performance.now(),
    r = Bf(),
    i = X.screenHeight - r.height;
  (i < Lf && t && ((X.screenWidth = r.width), (X.screenHeight = r.height), (X.screenAngle = r.angle), (X.startTimeStamp = n)),
    t && window.clearTimeout(X.screenTimeout),
    i >= Lf && t && (X.endTimeStamp = n));
}
function Gf() {
  let e = Bf();
  (Iu(window.visualViewport, `resize`, gd() ? Hf : Vf),
    Iu(window.screen.orientation, `change`, Uf),
    Iu(window, `focus`, Wf, { capture: !0, passive: !0 }),
    (X.screenWidth = e.width),
    (X.screenHeight = e.height),
    (X.screenAngle = e.angle));
}
typeof document < `u` && (document.readyState === `loading` ? Iu(document, `DOMContentLoaded`, Gf) : Gf());
function Kf() {
  let e = If(`viewport`);
  return vd() && e?.includes(`overlays-content`)
    ? !1
    : X.isOpen
      ? !0
      : X.startTimeStamp
        ? X.endTimeStamp >= X.startTimeStamp
          ? !0
          : performance.now() - X.startTimeStamp <= Rf
            ? X.endTimeStamp > 0 || window.navigator.maxTouchPoints > 0
            : !1
        : window.navigator.maxTouchPoints > 0;
}
function qf(e) {
  if (!(e instanceof Element) || !ed(e)) return !1;
  let t = e instanceof HTMLTextAreaElement,
    n = e instanceof HTMLElement && e.isContentEditable,
    r = e instanceof HTMLInputElement && !zf.has(e.type);
  return t || n || r;
}
function Jf(e) {
  return dd() ? e.metaKey : e.ctrlKey;
}
function Yf() {
  return X.isOpen;
}
var Xf = o.useInsertionEffect ?? H;
function Zf(e) {
  let t = (0, o.useRef)(null);
  return (
    Xf(() => {
      t.current = e;
    }, [e]),
    (0, o.useCallback)((...e) => {
      let n = t.current;
      return n?.(...e);
    }, [])
  );
}
function Qf(e, t, n, r) {
  let i = Zf(n),
    a = n == null;
  (0, o.useEffect)(() => {
    if (!(a || e.current == null)) return Iu(e.current, t, i, r);
  }, [e, t, r, a]);
}
function $f(e, t) {
  let { id: n, 'aria-label': r, 'aria-labelledby': i } = e;
  return (
    (n = pu(n)),
    i && r ? (i = [...new Set([n, ...i.trim().split(/\s+/)])].join(` `)) : (i &&= i.trim().split(/\s+/).join(` `)),
    !r && !i && t && (r = t),
    { id: n, 'aria-label': r, 'aria-labelledby': i }
  );
}
var ep = new Set([`Arab`, `Syrc`, `Samr`, `Mand`, `Thaa`, `Mend`, `Nkoo`, `Adlm`, `Rohg`, `Hebr`]),
  tp = new Set([
    `ae`,
    `ar`,
    `arc`,
    `bcc`,
    `bqi`,
    `ckb`,
    `dv`,
    `fa`,
    `glk`,
    `he`,
    `ku`,
    `mzn`,
    `nqo`,
    `pnb`,
    `ps`,
    `sd`,
    `ug`,
    `ur`,
    `yi`,
  ]);
function np(e) {
  if (Intl.Locale) {
    let t = new Intl.Locale(e).maximize(),
      n = typeof t.getTextInfo == `function` ? t.getTextInfo() : t.textInfo;
    if (n) return n.direction === `rtl`;
    if (t.script) return ep.has(t.script);
  }
  let t = e.split(`-`)[0];
  return tp.has(t);
}
var rp = Symbol.for(`react-aria.i18n.locale`);
function ip() {
  let e =
    (typeof window < `u` && window[rp]) || (typeof navigator < `u` && (navigator.language || navigator.userLanguage)) || `en-US`;
  try {
    Intl.DateTimeFormat.supportedLocalesOf([e]);
  } catch {
    e = `en-US`;
  }
  return { locale: e, direction: np(e) ? `rtl` : `ltr` };
}
var ap = ip(),
  op = new Set();
function sp() {
  ap = ip();
  for (let e of op) e(ap);
}
function cp() {
  let e = su(),
    [t, n] = (0, o.useState)(ap);
  return (
    (0, o.useEffect)(
      () => (
        op.size === 0 && window.addEventListener(`languagechange`, sp),
        op.add(n),
        () => {
          (op.delete(n), op.size === 0 && window.removeEventListener(`languagechange`, sp));
        }
      ),
      [],
    ),
    e ? { locale: (typeof window < `u` && window[rp]) || `en-US`, direction: `ltr` } : t
  );
}
var lp = o.createContext(null);
function up() {
  let e = cp();
  return (0, o.useContext)(lp) || e;
}
var dp = Symbol.for(`react-aria.i18n.locale`),
  fp = Symbol.for(`react-aria.i18n.strings`),
  pp = void 0,
  mp = class e {
    constructor(e, t = `en-US`) {
      ((this.strings = Object.fromEntries(Object.entries(e).filter(([, e]) => e))), (this.defaultLocale = t));
    }
    getStringForLocale(e, t) {
      let n = this.getStringsForLocale(t)[e];
      if (!n) throw Error(`Could not find intl message ${e} in ${t} locale`);
      return n;
    }
    getStringsForLocale(e) {
      let t = this.strings[e];
      return (t || ((t = hp(e, this.strings, this.defaultLocale)), (this.strings[e] = t)), t);
    }
    static getGlobalDictionaryForPackage(t) {
      if (typeof window > `u`) return null;
      let n = window[dp];
      if (pp === void 0) {
        let t = window[fp];
        if (!t) return null;
        pp = {};
        for (let r in t) pp[r] = new e({ [n]: t[r] }, n);
      }
      let r = pp?.[t];
      if (!r)
        throw Error(
          `Strings for package "${t}" were not included by LocalizedStringProvider. Please add it to the list passed to createLocalizedStringDictionary.`,
        );
      return r;
    }
  };
function hp(e, t, n = `en-US`) {
  if (t[e]) return t[e];
  let r = gp(e),
    i = _p(e);
  if (i && t[`${r}-${i}`]) return t[`${r}-${i}`];
  if (t[r]) return t[r];
  for (let e in t) if (e.startsWith(r + `-`)) return t[e];
  return t[n];
}
function gp(e) {
  return Intl.Locale ? new Intl.Locale(e).language : e.split(`-`)[0];
}
function _p(e) {
  if (Intl.Locale) return new Intl.Locale(e).script;
}
var vp = new Map(),
  yp = new Map(),
  bp = class {
    constructor(e, t) {
      ((this.locale = e), (this.strings = t));
    }
    format(e, t) {
      let n = this.strings.getStringForLocale(e, this.locale);
      return typeof n == `function` ? n(t, this) : n;
    }
    plural(e, t, n = `cardinal`) {
      let r = t[`=` + e];
      if (r) return typeof r == `function` ? r() : r;
      let i = this.locale + `:` + n,
        a = vp.get(i);
      return (
        a || ((a = new Intl.PluralRules(this.locale, { type: n })), vp.set(i, a)),
        (r = t[a.select(e)] || t.other),
        typeof r == `function` ? r() : r
      );
    }
    number(e) {
      let t = yp.get(this.locale);
      return (t || ((t = new Intl.NumberFormat(this.locale)), yp.set(this.locale, t)), t.format(e));
    }
    select(e, t) {
      let n = e[t] || e.other;
      return typeof n == `function` ? n() : n;
    }
  },
  xp = new WeakMap();
function Sp(e) {
  let t = xp.get(e);
  return (t || ((t = new mp(e)), xp.set(e, t)), t);
}
function Cp(e, t) {
  return (t && mp.getGlobalDictionaryForPackage(t)) || Sp(e);
}
function wp(e, t) {
  let { locale: n } = up(),
    r = Cp(e, t);
  return (0, o.useMemo)(() => new bp(n, r), [n, r]);
}
function Tp(e) {
  return e && e.__esModule ? e.default : e;
}
function Ep(e, t) {
  let { inputRef: n, collectionRef: r, filter: i, disableAutoFocusFirst: a = !1, disableVirtualFocus: s = !1 } = e,
    c = pu(),
    l = (0, o.useRef)(void 0),
    u = (0, o.useRef)(!1),
    d = (0, o.useRef)(null),
    f = Jd() === `virtual` && (md() || vd()),
    [p, m] = (0, o.useState)(!f && !s),
    [h, g] = (0, o.useState)(!1),
    [_, v] = (0, o.useState)(!1);
  (0, o.useEffect)(() => () => clearTimeout(l.current), []);
  let y = Zf((e) => {
      !e.isTrusted && p && n.current && J(G(n.current)) !== n.current && Xd() !== `touch` && n.current.focus();
      let i = Y(e);
      !e.isTrusted &&
        i &&
        d.current !== i.id &&
        (clearTimeout(l.current),
        i === r.current
          ? d.current && !document.getElementById(d.current) && ((d.current = null), t.setFocusedNodeId(null))
          : u.current
            ? ((d.current = i.id),
              (l.current = setTimeout(() => {
                t.setFocusedNodeId(i.id);
              }, 500)))
            : ((d.current = i.id), t.setFocusedNodeId(i.id)),
        (u.current = !1));
    }),
    [b, x] = (0, o.useState)(null),
    S = (0, o.useCallback)((e) => {
      (x(e), e == null ? g(!1) : (e.getAttribute(`tabindex`) != null && m(!1), g(!0)));
    }, []);
  H(
    () => (
      b?.addEventListener(`focusin`, y),
      () => {
        b?.removeEventListener(`focusin`, y);
      }
    ),
    [b],
  );
  let C = bu((0, o.useMemo)(() => gu(r, S), [r, S])),
    w = (0, o.useCallback)(() => {
      r.current
        ? ((u.current = !0),
          r.current?.dispatchEvent(new CustomEvent(ju, { cancelable: !0, bubbles: !0, detail: { focusStrategy: `first` } })))
        : v(!0);
    }, [r]),
    T = (0, o.useCallback)(
      (e) => {
        (v(!1), Hu(J()), (d.current = null), t.setFocusedNodeId(null));
        let n = new CustomEvent(Au, { cancelable: !0, bubbles: !0, detail: { clearFocusKey: e } });
        (clearTimeout(l.current), (u.current = !1), r.current?.dispatchEvent(n));
      },
      [r, t],
    ),
    E = (0, o.useRef)(``);
  Qf(n, `beforeinput`, (e) => {
    let { inputType: t } = e;
    E.current = t;
  });
  let D = (e) => {
      ((E.current === `insertText` || E.current === `insertCompositionText` || E.current === `insertFromComposition`) && !a
        ? w()
        : E.current &&
          (E.current.includes(`insert`) || E.current.includes(`delete`) || E.current.includes(`history`)) &&
          (T(!0), Gu(document) === n.current && Wu(n.current, null)),
        t.setInputValue(e));
    },
    O = (0, o.useRef)(null),
    k = (e) => {
      if (((O.current = Y(e)), e.nativeEvent.isComposing)) return;
      let t = d.current;
      switch ((t !== null && G(n.current).getElementById(t) == null && ((d.current = null), (t = null)), e.key)) {
        case `a`:
          if (Jf(e)) return;
          break;
        case `Escape`:
          if (e.isDefaultPrevented()) return;
          break;
        case ` `:
          return;
        case `Tab`:
          `continuePropagation` in e && e.continuePropagation();
          return;
        case `Home`:
        case `End`:
        case `PageDown`:
        case `PageUp`:
        case `ArrowUp`:
        case `ArrowDown`:
        case `ArrowRight`:
        case `ArrowLeft`: {
          if ((e.key === `Home` || e.key === `End`) && t == null && e.shiftKey) return;
          if (e.key === `ArrowRight` || e.key === `ArrowLeft`) {
            if (t == null) {
              e.isPropagationStopped() || e.stopPropagation();
              return;
            }
            break;
          }
          e.preventDefault();
          let n = new CustomEvent(ju, { cancelable: !0, bubbles: !0 });
          r.current?.dispatchEvent(n);
          break;
        }
      }
      e.isPropagationStopped() || e.stopPropagation();
      let i = !0;
      if (r.current !== null) {
        if (t == null) i = r.current?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type, e.nativeEvent)) || !1;
        else {
          let n = document.getElementById(t);
          n && (i = n?.dispatchEvent(new KeyboardEvent(e.nativeEvent.type, e.nativeEvent)) || !1);
        }
      }
      if (i)
        switch (e.key) {
          case `ArrowLeft`:
          case `ArrowRight`:
            T();
            break;
          case `Enter`:
            t != null && document.getElementById(t)?.dispatchEvent(new PointerEvent(`click`, e.nativeEvent));
        }
      else e.preventDefault();
    },
    A = Zf((e) => {
      if (Y(e) === O.current) {
        e.stopImmediatePropagation();
        let t = d.current;
        t == null
          ? r.current?.dispatchEvent(new KeyboardEvent(e.type, e))
          : document.getElementById(t)?.dispatchEvent(new KeyboardEvent(e.type, e));
      }
    });
  (0, o.useEffect)(
    () => (
      document.addEventListener(`keyup`, A, !0),
      () => {
        document.removeEventListener(`keyup`, A, !0);
      }
    ),
    [],
  );
  let j = $f({ id: c, 'aria-label': wp(Tp(Ff), `@react-aria/autocomplete`).format(`collectionLabel`) }),
    M = (0, o.useCallback)((e, n) => !i || i(e, t.inputValue, n), [t.inputValue, i]),
    ee = (e) => {
      if (!e.isTrusted) return;
      let t = d.current ? document.getElementById(d.current) : null;
      t && Uu(t, e.relatedTarget);
    },
    te = (e) => {
      if (e.isTrusted && d.current && document.getElementById(d.current)) {
        let t = Y(e);
        queueMicrotask(() => {
          (Uu(t, r.current), Wu(r.current, t));
        });
      }
    },
    ne = (e) => {
      e.button === 0 && e.pointerType !== `touch` && d.current != null && n.current != null && Y(e) === n.current && T();
    },
    re = { value: t.inputValue, onChange: D },
    ie = { onKeyDown: k, 'aria-activedescendant': t.focusedNodeId ?? void 0, onBlur: ee, onFocus: te, onPointerDown: ne };
  return (
    (re = {
      ...re,
      ...(p && h && ie),
      enterKeyHint: `go`,
      'aria-controls': h ? c : void 0,
      'aria-autocomplete': `list`,
      autoCorrect: `off`,
      spellCheck: `false`,
      autoComplete: `off`,
    }),
    {
      inputProps: re,
      collectionProps: U(j, { shouldUseVirtualFocus: p, disallowTypeAhead: p, autoFocus: _ ? `first` : !1 }),
      collectionRef: C,
      filter: i == null ? void 0 : M,
    }
  );
}
var Dp = o.useInsertionEffect ?? o.useLayoutEffect;
function Op(e, t, n) {
  let [r, i] = (0, o.useState)(e || t),
    a = (0, o.useRef)(r),
    s = (0, o.useRef)(e !== void 0),
    c = e !== void 0;
  (0, o.useEffect)(() => {
    (s.current, (s.current = c));
  }, [c]);
  let l = c ? e : r;
  Dp(() => {
    a.current = l;
  });
  let [, u] = (0, o.useReducer)(() => ({}), {});
  return [
    l,
    (0, o.useCallback)(
      (e, ...t) => {
        let r = typeof e == `function` ? e(a.current) : e;
        Object.is(a.current, r) || ((a.current = r), i(r), u(), n?.(r, ...t));
      },
      [n],
    ),
  ];
}
function kp(e) {
  let { onInputChange: t, inputValue: n, defaultInputValue: r = `` } = e,
    i = (e) => {
      t && t(e);
    },
    [a, s] = (0, o.useState)(null),
    [c, l] = Op(n, r, i);
  return { inputValue: c, setInputValue: l, focusedNodeId: a, setFocusedNodeId: s };
}
var Ap = (0, o.createContext)(null),
  jp = (0, o.createContext)(null),
  Mp = (0, o.createContext)(null),
  Np = (0, o.createContext)(null);
function Pp(e) {
  e = U(wu(Ap, e.slot), e);
  let { filter: t, disableAutoFocusFirst: n } = e,
    r = kp(e),
    i = (0, o.useRef)(null),
    a = (0, o.useRef)(null),
    {
      inputProps: s,
      collectionProps: c,
      collectionRef: l,
      filter: u,
    } = Ep({ ...Du(e), filter: t, disableAutoFocusFirst: n, inputRef: i, collectionRef: a }, r);
  return o.createElement(
    Su,
    {
      values: [
        [jp, r],
        [Np, { ...s, ref: i }],
        [Mp, { ...c, filter: u, ref: l }],
      ],
    },
    e.children,
  );
}
var Fp = class {
    constructor(e) {
      ((this.value = null),
        (this.level = 0),
        (this.hasChildNodes = !1),
        (this.rendered = null),
        (this.textValue = ``),
        (this[`aria-label`] = void 0),
        (this.index = 0),
        (this.parentKey = null),
        (this.prevKey = null),
        (this.nextKey = null),
        (this.firstChildKey = null),
        (this.lastChildKey = null),
        (this.props = {}),
        (this.colSpan = null),
        (this.colIndex = null),
        (this.type = this.constructor.type),
        (this.key = e));
    }
    get childNodes() {
      throw Error(`childNodes is not supported`);
    }
    clone() {
      let e = new this.constructor(this.key);
      return (
        (e.value = this.value),
        (e.level = this.level),
        (e.hasChildNodes = this.hasChildNodes),
        (e.rendered = this.rendered),
        (e.textValue = this.textValue),
        (e[`aria-label`] = this[`aria-label`]),
        (e.index = this.index),
        (e.parentKey = this.parentKey),
        (e.prevKey = this.prevKey),
        (e.nextKey = this.nextKey),
        (e.firstChildKey = this.firstChildKey),
        (e.lastChildKey = this.lastChildKey),
        (e.props = this.props),
        (e.render = this.render),
        (e.colSpan = this.colSpan),
        (e.colIndex = this.colIndex),
        e
      );
    }
    filter(e, t, n) {
      let r = this.clone();
      return (t.addDescendants(r, e), r);
    }
  },
  Ip = class extends Fp {
    filter(e, t, n) {
      let [r, i] = Hp(e, t, this.firstChildKey, n),
        a = this.clone();
      return ((a.firstChildKey = r), (a.lastChildKey = i), a);
    }
  },
  Lp = class extends Fp {
    static {
      this.type = `header`;
    }
  },
  Rp = class extends Fp {
    static {
      this.type = `loader`;
    }
  },
  zp = class extends Ip {
    static {
      this.type = `item`;
    }
    filter(e, t, n) {
      if (n(this.textValue, this)) {
        let n = this.clone();
        return (t.addDescendants(n, e), n);
      }
      return null;
    }
  },
  Bp = class extends Ip {
    static {
      this.type = `section`;
    }
    filter(e, t, n) {
      let r = super.filter(e, t, n);
      if (r && r.lastChildKey !== null) {
        let t = e.getItem(r.lastChildKey);
        if (t && t.type !== `header`) return r;
      }
      return null;
    }
  },
  Vp = class {
    get size() {
      return this.itemCount;
    }
    getKeys() {
      return this.keyMap.keys();
    }
    *[Symbol.iterator]() {
      let e = this.firstKey == null ? void 0 : this.keyMap.get(this.firstKey);
      for (; e;) (yield e, (e = e.nextKey == null ? void 0 : this.keyMap.get(e.nextKey)));
    }
    getChildren(e) {
      let t = this.keyMap;
      return {
        *[Symbol.iterator]() {
          let n = t.get(e),
            r = n?.firstChildKey == null ? null : t.get(n.firstChildKey);
          for (; r;) (yield r, (r = r.nextKey == null ? void 0 : t.get(r.nextKey)));
        },
      };
    }
    getKeyBefore(e) {
      let t = this.keyMap.get(e);
      if (!t) return null;
      if (t.prevKey != null) {
        for (t = this.keyMap.get(t.prevKey); t && t.type !== `item` && t.lastChildKey != null;)
          t = this.keyMap.get(t.lastChildKey);
        return t?.key ?? null;
      }
      return t.parentKey;
    }
    getKeyAfter(e) {
      let t = this.keyMap.get(e);
      if (!t) return null;
      if (t.type !== `item` && t.firstChildKey != null) return t.firstChildKey;
      for (; t;) {
        if (t.nextKey != null) return t.nextKey;
        if (t.parentKey != null) t = this.keyMap.get(t.parentKey);
        else return null;
      }
      return null;
    }
    getFirstKey() {
      return this.firstKey;
    }
    getLastKey() {
      let e = this.lastKey == null ? null : this.keyMap.get(this.lastKey);
      for (; e?.lastChildKey != null;) e = this.keyMap.get(e.lastChildKey);
      return e?.key ?? null;
    }
    getItem(e) {
      return this.keyMap.get(e) ?? null;
    }
    at() {
      throw Error(`Not implemented`);
    }
    clone() {
      let e = this.constructor,
        t = new e();
      return (
        (t.keyMap = new Map(this.keyMap)),
        (t.firstKey = this.firstKey),
        (t.lastKey = this.lastKey),
        (t.itemCount = this.itemCount),
        t
      );
    }
    addNode(e) {
      if (this.frozen) throw Error(`Cannot add a node to a frozen collection`);
      (e.type === `item` && this.keyMap.get(e.key) == null && this.itemCount++, this.keyMap.set(e.key, e));
    }
    addDescendants(e, t) {
      this.addNode(e);
      let n = t.getChildren(e.key);
      for (let e of n) this.addDescendants(e, t);
    }
    removeNode(e) {
      if (this.frozen) throw Error(`Cannot remove a node to a frozen collection`);
      let t = this.keyMap.get(e);
      (t != null && t.type === `item` && this.itemCount--, this.keyMap.delete(e));
    }
    commit(e, t, n = !1) {
      if (this.frozen) throw Error(`Cannot commit a frozen collection`);
      ((this.firstKey = e), (this.lastKey = t), (this.frozen = !n));
    }
    filter(e) {
      let t = new this.constructor(),
        [n, r] = Hp(this, t, this.firstKey, e);
      return (t?.commit(n, r), t);
    }
    constructor() {
      ((this.keyMap = new Map()), (this.firstKey = null), (this.lastKey = null), (this.frozen = !1), (this.itemCount = 0));
    }
  };
function Hp(e, t, n, r) {
  if (n == null) return [null, null];
  let i = null,
    a = null,
    o = e.getItem(n);
  for (; o != null;) {
    let n = o.filter(e, t, r);
    (n != null && ((n.nextKey = null), a && ((n.prevKey = a.key), (a.nextKey = n.key)), (i ??= n), t.addNode(n), (a = n)),
      (o = o.nextKey == null ? null : e.getItem(o.nextKey)));
  }
  if (a && a.type === `separator`) {
    let e = a.prevKey;
    (t.removeNode(a.key), e == null ? (a = null) : ((a = t.getItem(e)), (a.nextKey = null)));
  }
  return [i?.key ?? null, a?.key ?? null];
}
var Up = class {
    constructor(e) {
      ((this._firstChild = null),
        (this._lastChild = null),
        (this._previousSibling = null),
        (this._nextSibling = null),
        (this._parentNode = null),
        (this._minInvalidChildIndex = null),
        (this.ownerDocument = e));
    }
    *[Symbol.iterator]() {
      let e = this.firstChild;
      for (; e;) (yield e, (e = e.nextSibling));
    }
    get firstChild() {
      return this._firstChild;
    }
    set firstChild(e) {
      ((this._firstChild = e), this.ownerDocument.markDirty(this));
    }
    get lastChild() {
      return this._lastChild;
    }
    set lastChild(e) {
      ((this._lastChild = e), this.ownerDocument.markDirty(this));
    }
    get previousSibling() {
      return this._previousSibling;
    }
    set previousSibling(e) {
      ((this._previousSibling = e), this.ownerDocument.markDirty(this));
    }
    get nextSibling() {
      return this._nextSibling;
    }
    set nextSibling(e) {
      ((this._nextSibling = e), this.ownerDocument.markDirty(this));
    }
    get parentNode() {
      return this._parentNode;
    }
    set parentNode(e) {
      ((this._parentNode = e), this.ownerDocument.markDirty(this));
    }
    get isConnected() {
      return this.parentNode?.isConnected || !1;
    }
    invalidateChildIndices(e) {
      (this._minInvalidChildIndex == null ||
        !this._minInvalidChildIndex.isConnected ||
        e.index < this._minInvalidChildIndex.index) &&
        ((this._minInvalidChildIndex = e), this.ownerDocument.markDirty(this));
    }
    updateChildIndices() {
      let e = this._minInvalidChildIndex;
      for (; e;) ((e.index = e.previousSibling ? e.previousSibling.index + 1 : 0), (e = e.nextSibling));
      this._minInvalidChildIndex = null;
    }
    appendChild(e) {
      (e.parentNode && e.parentNode.removeChild(e),
        (this.firstChild ??= e),
        this.lastChild
          ? ((this.lastChild.nextSibling = e), (e.index = this.lastChild.index + 1), (e.previousSibling = this.lastChild))
          : ((e.previousSibling = null), (e.index = 0)),
        (e.parentNode = this),
        (e.nextSibling = null),
        (this.lastChild = e),
        this.ownerDocument.markDirty(this),
        this.isConnected && this.ownerDocument.queueUpdate());
    }
    insertBefore(e, t) {
      if (t == null) return this.appendChild(e);
      (e.parentNode && e.parentNode.removeChild(e),
        (e.nextSibling = t),
        (e.previousSibling = t.previousSibling),
        (e.index = t.index - 1),
        this.firstChild === t ? (this.firstChild = e) : t.previousSibling && (t.previousSibling.nextSibling = e),
        (t.previousSibling = e),
        (e.parentNode = t.parentNode),
        this.invalidateChildIndices(e),
        this.isConnected && this.ownerDocument.queueUpdate());
    }
    removeChild(e) {
      e.parentNode === this &&
        (this._minInvalidChildIndex === e && (this._minInvalidChildIndex = null),
        e.nextSibling && (this.invalidateChildIndices(e.nextSibling), (e.nextSibling.previousSibling = e.previousSibling)),
        e.previousSibling && (e.previousSibling.nextSibling = e.nextSibling),
        this.firstChild === e && (this.firstChild = e.nextSibling),
        this.lastChild === e && (this.lastChild = e.previousSibling),
        (e.parentNode = null),
        (e.nextSibling = null),
        (e.previousSibling = null),
        (e.index = 0),
        this.ownerDocument.markDirty(e),
        this.isConnected && this.ownerDocument.queueUpdate());
    }
    addEventListener() {}
    removeEventListener() {}
    get previousVisibleSibling() {
      let e = this.previousSibling;
      for (; e && e.isHidden;) e = e.previousSibling;
      return e;
    }
    get nextVisibleSibling() {
      let e = this.nextSibling;
      for (; e && e.isHidden;) e = e.nextSibling;
      return e;
    }
    get firstVisibleChild() {
      let e = this.firstChild;
      for (; e && e.isHidden;) e = e.nextSibling;
      return e;
    }
    get lastVisibleChild() {
      let e = this.lastChild;
      for (; e && e.isHidden;) e = e.previousSibling;
      return e;
    }
  },
  Wp = class e extends Up {
    constructor(e, t) {
      (super(t), (this.nodeType = 8), (this.isMutated = !0), (this._index = 0), (this.isHidden = !1), (this.node = null));
    }
    get index() {
      return this._index;
    }
    set index(e) {
      ((this._index = e), this.ownerDocument.markDirty(this));
    }
    get level() {
      return this.parentNode instanceof e ? this.parentNode.level + +(this.parentNode.node?.type === `item`) : 0;
    }
    getMutableNode() {
      return this.node == null
        ? null
        : ((this.isMutated ||= ((this.node = this.node.clone()), !0)), this.ownerDocument.markDirty(this), this.node);
    }
    updateNode() {
      let t = this.nextVisibleSibling,
        n = this.getMutableNode();
      if (
        n != null &&
        ((n.index = this.index),
        (n.level = this.level),
        (n.parentKey = this.parentNode instanceof e ? (this.parentNode.node?.key ?? null) : null),
        (n.prevKey = this.previousVisibleSibling?.node?.key ?? null),
        (n.nextKey = t?.node?.key ?? null),
        (n.hasChildNodes = !!this.firstChild),
        (n.firstChildKey = this.firstVisibleChild?.node?.key ?? null),
        (n.lastChildKey = this.lastVisibleChild?.node?.key ?? null),
        (n.colSpan != null || n.colIndex != null) && t)
      ) {
        let e = (n.colIndex ?? n.index) + (n.colSpan ?? 1);
        if (t.node != null && e !== t.node.colIndex) {
          let n = t.getMutableNode();
          n.colIndex = e;
        }
      }
    }
    setProps(e, t, n, r, i) {
      let a,
        { value: o, textValue: s, id: c, ...l } = e;
      if (
        (this.node == null
          ? ((a = new n(c ?? `react-aria-${++this.ownerDocument.nodeId}`)), (this.node = a))
          : (a = this.getMutableNode()),
        (l.ref = t),
        (a.props = l),
        (a.rendered = r),
        (a.render = i),
        (a.value = o),
        e[`aria-label`] && (a[`aria-label`] = e[`aria-label`]),
        (a.textValue = s || (typeof l.children == `string` ? l.children : ``) || e[`aria-label`] || ``),
        c != null && c !== a.key)
      )
        throw Error(`Cannot change the id of an item`);
      (l.colSpan != null && (a.colSpan = l.colSpan), this.isConnected && this.ownerDocument.queueUpdate());
    }
    get style() {
      let e = this;
      return {
        get display() {
          return e.isHidden ? `none` : ``;
        },
        set display(t) {
          let n = t === `none`;
          if (e.isHidden !== n) {
            (e.parentNode?.firstVisibleChild === e || e.parentNode?.lastVisibleChild === e) &&
              e.ownerDocument.markDirty(e.parentNode);
            let t = e.previousVisibleSibling,
              r = e.nextVisibleSibling;
            (t && e.ownerDocument.markDirty(t),
              r && e.ownerDocument.markDirty(r),
              (e.isHidden = n),
              e.ownerDocument.markDirty(e));
          }
        },
      };
    }
    hasAttribute() {}
    setAttribute() {}
    setAttributeNS() {}
    removeAttribute() {}
  },
  Gp = class extends Up {
    constructor(e) {
      (super(null),
        (this.nodeType = 11),
        (this.ownerDocument = this),
        (this.dirtyNodes = new Set()),
        (this.isSSR = !1),
        (this.nodeId = 0),
        (this.nodesByProps = new WeakMap()),
        (this.keyOwners = new Map()),
        (this.nextCollection = null),
        (this.subscriptions = new Set()),
        (this.queuedRender = !1),
        (this.inSubscription = !1),
        (this.collection = e),
        (this.nextCollection = e));
    }
    get isConnected() {
      return !0;
    }
    createElement(e) {
      return new Wp(e, this);
    }
    getMutableCollection() {
      return ((this.nextCollection ||= this.collection.clone()), this.nextCollection);
    }
    markDirty(e) {
      this.dirtyNodes.add(e);
    }
    addNode(e) {
      if (e.isHidden || e.node == null) return;
      let t = this.getMutableCollection();
      if (!t.getItem(e.node.key)) for (let t of e) this.addNode(t);
      t.addNode(e.node);
    }
    removeNode(e) {
      for (let t of e) this.removeNode(t);
      e.node && this.getMutableCollection().removeNode(e.node.key);
    }
    getCollection() {
      return (this.inSubscription || ((this.queuedRender = !1), this.updateCollection()), this.collection);
    }
    updateCollection() {
      for (let e of this.dirtyNodes)
        e instanceof Wp && (!e.isConnected || e.isHidden) ? this.removeNode(e) : e.updateChildIndices();
      for (let e of this.dirtyNodes)
        e instanceof Wp
          ? (e.isConnected && !e.isHidden && (e.updateNode(), this.addNode(e)),
            e.node && this.dirtyNodes.delete(e),
            (e.isMutated = !1))
          : this.dirtyNodes.delete(e);
      this.nextCollection &&
        (this.nextCollection.commit(
          this.firstVisibleChild?.node?.key ?? null,
          this.lastVisibleChild?.node?.key ?? null,
          this.isSSR,
        ),
        this.isSSR || ((this.collection = this.nextCollection), (this.nextCollection = null)));
    }
    queueUpdate() {
      if (!(this.dirtyNodes.size === 0 || this.queuedRender)) {
        ((this.queuedRender = !0), (this.inSubscription = !0), this.isSSR || (this.collection = this.collection.clone()));
        for (let e of this.subscriptions) e();
        this.inSubscription = !1;
      }
    }
    subscribe(e) {
      return (this.subscriptions.add(e), this.queuedRender && e(), () => this.subscriptions.delete(e));
    }
    resetAfterSSR() {
      this.isSSR &&
        ((this.isSSR = !1), (this.firstChild = null), (this.lastChild = null), (this.nodeId = 0), this.keyOwners.clear());
    }
  };
function Kp(e) {
  let { children: t, items: n, idScope: r, addIdAndValue: i, dependencies: a = [] } = e,
    s = (0, o.useMemo)(() => void 0, [t]),
    c = (0, o.useMemo)(() => new WeakMap(), [...a, s]);
  return (0, o.useMemo)(() => {
    if (n && typeof t == `function`) {
      let e = [];
      for (let a of n) {
        let n = qp(a) ? a : null,
          s = n ? c.get(n) : null;
        if (!s) {
          s = t(a);
          let l = s.props.id ?? a?.key ?? a?.id;
          r != null && s.props.id == null && l != null && (l = r + `:` + l);
          let u = l ?? e.length;
          ((s = (0, o.cloneElement)(s, i ? { key: u, id: l, value: a } : { key: u })), n && c.set(n, s));
        }
        e.push(s);
      }
      return e;
    }
    if (typeof t != `function`) return t;
  }, [t, n, c, r, i]);
}
function qp(e) {
  switch (typeof e) {
    case `object`:
      return e != null;
    case `function`:
    case `symbol`:
      return !0;
    default:
      return !1;
  }
}
var Jp = new Map(),
  Yp = new Set();
function Xp(e) {
  return `propertyName` in e;
}
function Zp(e) {
  let t = Y(e);
  if (!Xp(e) || !t) return;
  let n = Jp.get(t);
  (n || ((n = new Set()), Jp.set(t, n), t.addEventListener(`transitioncancel`, Qp, { once: !0 })), n.add(e.propertyName));
}
function Qp(e) {
  let t = Y(e);
  if (!Xp(e) || !t) return;
  let n = Jp.get(t);
  if (
    n &&
    (n.delete(e.propertyName), n.size === 0 && (t.removeEventListener(`transitioncancel`, Qp), Jp.delete(t)), Jp.size === 0)
  )
    for (let e of Yp) (e(!0), Yp.delete(e));
}
function $p() {
  (Iu(document, `transitionrun`, Zp), Iu(document, `transitionend`, Qp));
}
function em() {
  for (let [e] of Jp) `isConnected` in e && !e.isConnected && Jp.delete(e);
}
typeof document < `u` && (document.readyState === `loading` ? Iu(document, `DOMContentLoaded`, $p) : $p());
function tm(e) {
  let t = window.requestAnimationFrame(() => {
    if ((em(), Jp.size === 0)) return e(!1);
    Yp.add(e);
  });
  return () => {
    (window.cancelAnimationFrame(t), Yp.delete(e));
  };
}
function nm(e) {
  if (!e.isConnected) return;
  let t = G(e);
  if (Jd() === `virtual`) {
    let n = J(t);
    tm(() => {
      let r = J(t);
      (r === n || r === t.body) && e.isConnected && Ku(e);
    });
  } else Ku(e);
}
function rm(e) {
  let { isDisabled: t, onFocus: n, onBlur: r, onFocusChange: i } = e,
    a = (0, o.useCallback)(
      (e) => {
        if (Y(e) === e.currentTarget) return (r && r(e), i && i(!1), !0);
      },
      [r, i],
    ),
    s = ad(a),
    c = (0, o.useCallback)(
      (e) => {
        let t = Y(e),
          r = G(t),
          a = r ? J(r) : J();
        t === e.currentTarget && t === a && (n && n(e), i && i(!0), s(e));
      },
      [i, n, s],
    );
  return { focusProps: { onFocus: !t && (n || i || r) ? c : void 0, onBlur: !t && (r || i) ? a : void 0 } };
}
function im(e) {
  if (e)
    return (t) => {
      let n = !0;
      (e({
        ...t,
        preventDefault() {
          t.preventDefault();
        },
        isDefaultPrevented() {
          return t.isDefaultPrevented();
        },
        stopPropagation() {
          n = !0;
        },
        continuePropagation() {
          ((n = !1), typeof t.continuePropagation == `function` && t.continuePropagation());
        },
        isPropagationStopped() {
          return n;
        },
      }),
        n && !(typeof t.isPropagationStopped == `function` && t.isPropagationStopped()) && t.stopPropagation());
    };
}
var am = new Set([`shift`, `alt`, `control`, `meta`, `mod`]),
  om = [`Alt`, `Control`, `Meta`, `Shift`];
function sm(e) {
  let t = new Set();
  return (
    e.alt && t.add(`Alt`),
    e.shift && t.add(`Shift`),
    e.ctrl && t.add(`Control`),
    e.meta && t.add(`Meta`),
    e.mod && t.add(dd() ? `Meta` : `Control`),
    t
  );
}
function cm(e) {
  let t = new Set();
  return (e.altKey && t.add(`Alt`), e.ctrlKey && t.add(`Control`), e.metaKey && t.add(`Meta`), e.shiftKey && t.add(`Shift`), t);
}
function lm(e) {
  return om.filter((t) => e.has(t));
}
function um(e) {
  let t = e.split(`+`).reduce(
    (e, t) => {
      let n = t.toLowerCase();
      return (
        am.has(n)
          ? n === `shift`
            ? (e.shift = !0)
            : n === `alt`
              ? (e.alt = !0)
              : n === `control`
                ? (e.ctrl = !0)
                : n === `meta`
                  ? (e.meta = !0)
                  : n === `mod` && (e.mod = !0)
          : (e.key = t),
        e
      );
    },
    { shift: !1, alt: !1, ctrl: !1, meta: !1, mod: !1, key: `` },
  );
  if (t.key === ``)
    throw Error(
      `Invalid keyboard shortcut: "${e}". Must include exactly one non-modifier key (e.g. "a", "Enter", "ArrowDown"). Combine any of Shift, Alt, Ctrl, Meta, and Mod.`,
    );
  return t;
}
function dm(e) {
  return e.toLowerCase();
}
var fm = {
  space: ` `,
  esc: `escape`,
  del: `delete`,
  ins: `insert`,
  left: `arrowleft`,
  right: `arrowright`,
  up: `arrowup`,
  down: `arrowdown`,
  pageup: `pageup`,
  pagedown: `pagedown`,
};
function pm(e) {
  let t = dm(e);
  return fm[t] ?? t;
}
function mm(e) {
  let t = lm(sm(e)),
    n = pm(e.key);
  return t.length > 0 ? `${t.join(`+`)}+${n}` : n;
}
function hm(e) {
  let t = lm(cm(e)),
    n = dm(e.key);
  return (t.length > 0 ? `${t.join(`+`)}+` : ``) + n;
}
function gm(e) {
  let t = new Map();
  for (let [n, r] of Object.entries(e)) {
    let e = um(n);
    t.set(mm(e), r);
  }
  return (e) => {
    let n = hm(e),
      r = t.get(n),
      i = r?.(e);
    (i === void 0 && r !== void 0
      ? (i = { shouldContinuePropagation: !1, shouldPreventDefault: !0 })
      : typeof i == `boolean` && (i = { shouldContinuePropagation: !i, shouldPreventDefault: i }),
      i?.shouldPreventDefault && e.preventDefault(),
      (!r || i?.shouldContinuePropagation) && e.continuePropagation());
  };
}
function _m(e) {
  let { shortcuts: t, allowRepeats: n = !1, allowComposing: r = !1 } = e,
    i,
    a;
  if (t) {
    let o = gm(t),
      s = im((e) => {
        q(e.currentTarget, Y(e))
          ? (e.nativeEvent?.repeat && !n) || (e.nativeEvent?.isComposing && !r)
            ? e.continuePropagation()
            : o(e)
          : e.continuePropagation();
      }),
      c = im((e) => {
        (q(e.currentTarget, Y(e)) && ((e.nativeEvent?.repeat && !n) || e.nativeEvent?.isComposing), e.continuePropagation());
      });
    ((i = e.onKeyDown ? Yl(e.onKeyDown, s) : s), (a = e.onKeyUp ? Yl(e.onKeyUp, c) : c));
  } else ((i = im(e.onKeyDown)), (a = im(e.onKeyUp)));
  return { keyboardProps: e.isDisabled ? {} : { onKeyDown: i, onKeyUp: a } };
}
function vm(e, t) {
  H(() => {
    if (e && e.ref && t)
      return (
        (e.ref.current = t.current),
        () => {
          e.ref && (e.ref.current = null);
        }
      );
  });
}
var ym = o.createContext(null);
function bm(e) {
  let t = (0, o.useContext)(ym) || {};
  vm(t, e);
  let { ref: n, ...r } = t;
  return r;
}
var xm = o.forwardRef(function (e, t) {
  let { children: n, ...r } = e,
    i = bu(t),
    a = { ...r, ref: i };
  return o.createElement(ym.Provider, { value: a }, n);
});
function Sm(e, t) {
  let { focusProps: n } = rm(e),
    { keyboardProps: r } = _m(e),
    i = U(n, r),
    a = bm(t),
    s = e.isDisabled ? {} : a,
    c = (0, o.useRef)(e.autoFocus);
  (0, o.useEffect)(() => {
    (c.current && t.current && nm(t.current), (c.current = !1));
  }, [t]);
  let l = e.excludeFromTabOrder ? -1 : 0;
  return (e.isDisabled && (l = void 0), { focusableProps: U({ ...i, tabIndex: l }, s) });
}
typeof HTMLTemplateElement < `u` &&
  (Object.defineProperty(HTMLTemplateElement.prototype, 'firstChild', {
    configurable: !0,
    enumerable: !0,
    get: function () {
      return this.content.firstChild;
    },
  }),
  Object.defineProperty(HTMLTemplateElement.prototype, 'appendChild', {
    configurable: !0,
    enumerable: !0,
    value: function (e) {
      return this.content.appendChild(e);
    },
  }),
  Object.defineProperty(HTMLTemplateElement.prototype, 'removeChild', {
    configurable: !0,
    enumerable: !0,
    value: function (e) {
      return this.content.removeChild(e);
    },
  }),
  Object.defineProperty(HTMLTemplateElement.prototype, 'insertBefore', {
    configurable: !0,
    enumerable: !0,
    value: function (e, t) {
      return this.content.insertBefore(e, t);
    },
  }));
var Cm = (0, o.createContext)(!1);
function wm(e) {
  if ((0, o.useContext)(Cm)) return o.createElement(o.Fragment, null, e.children);
  let t = o.createElement(Cm.Provider, { value: !0 }, e.children);
  return o.createElement(`template`, null, t);
}
function Tm(e) {
  let t = (t, n) => ((0, o.useContext)(Cm) ? null : e(t, n));
  return ((t.displayName = e.displayName || e.name), (0, o.forwardRef)(t));
}
function Em() {
  return (0, o.useContext)(Cm);
}
var Dm = (0, o.createContext)(!1),
  Om = (0, o.createContext)(null);
function km(e) {
  if ((0, o.useContext)(Om)) return e.content;
  let { collection: t, document: n } = Nm(e.createCollection);
  return o.createElement(
    o.Fragment,
    null,
    o.createElement(wm, null, o.createElement(Om.Provider, { value: n }, e.content)),
    o.createElement(Am, { render: e.children, collection: t }),
  );
}
function Am({ collection: e, render: t }) {
  return t(e);
}
function jm(e, t, n) {
  let r = su(),
    i = (0, o.useRef)(r);
  i.current = r;
  let a = (0, o.useCallback)(() => (i.current ? n() : t()), [t, n]);
  return (0, wl.useSyncExternalStore)(e, a);
}
var Mm = typeof o.useSyncExternalStore == `function` ? o.useSyncExternalStore : jm;
function Nm(e) {
  let [t] = (0, o.useState)(() => new Gp(e?.() || new Vp()));
  return {
    collection: Mm(
      (0, o.useCallback)((e) => t.subscribe(e), [t]),
      (0, o.useCallback)(() => {
        let e = t.getCollection();
        return (t.isSSR && t.resetAfterSSR(), e);
      }, [t]),
      (0, o.useCallback)(() => ((t.isSSR = !0), t.getCollection()), [t]),
    ),
    document: t,
  };
}
var Pm = (0, o.createContext)(null);
function Fm(e) {
  return class extends Fp {
    static {
      this.type = e;
    }
  };
}
function Im(e, t, n, r, i, a) {
  typeof e == `string` && (e = Fm(e));
  let s = (0, o.useCallback)(
      (i) => {
        i?.setProps(t, n, e, r, a);
      },
      [t, n, r, a, e],
    ),
    c = (0, o.useContext)(Pm);
  if (c) {
    let s = c.ownerDocument.nodesByProps.get(t);
    return (
      s ||
        ((s = c.ownerDocument.createElement(e.type)),
        s.setProps(t, n, e, r, a),
        c.appendChild(s),
        c.ownerDocument.updateCollection(),
        c.ownerDocument.nodesByProps.set(t, s)),
      i ? o.createElement(Pm.Provider, { value: s }, i) : null
    );
  }
  return o.createElement(e.type, { ref: s }, i);
}
function Lm(e, t) {
  let n = ({ node: e }) => t(e.props, e.props.ref, e),
    r = (0, o.forwardRef)((r, i) => {
      let a = (0, o.useContext)(ym);
      if (!(0, o.useContext)(Dm)) {
        if (t.length >= 3) throw Error(t.name + ` cannot be rendered outside a collection.`);
        return t(r, i);
      }
      return Im(e, r, i, `children` in r ? r.children : null, null, (e) =>
        o.createElement(ym.Provider, { value: a }, o.createElement(n, { node: e })),
      );
    });
  return ((r.displayName = t.name), r);
}
function Rm(e, t, n = zm) {
  let r = ({ node: e }) => t(e.props, e.props.ref, e),
    i = (0, o.forwardRef)(
      (t, i) => Im(e, t, i, null, n(t), (e) => o.createElement(r, { node: e })) ?? o.createElement(o.Fragment, null),
    );
  return ((i.displayName = t.name), i);
}
function zm(e) {
  return Kp({ ...e, addIdAndValue: !0 });
}
var Bm = (0, o.createContext)(null);
function Vm(e) {
  let t = (0, o.useContext)(Bm),
    n = (t?.dependencies || []).concat(e.dependencies),
    r = e.idScope ?? t?.idScope,
    i = zm({ ...e, idScope: r, dependencies: n });
  return (
    (0, o.useContext)(Om) && (i = o.createElement(Hm, null, i)),
    (t = (0, o.useMemo)(() => ({ dependencies: n, idScope: r }), [r, ...n])),
    o.createElement(Bm.Provider, { value: t }, i)
  );
}
function Hm({ children: e }) {
  let t = (0, o.useContext)(Om),
    n = (0, o.useMemo)(() => o.createElement(Om.Provider, { value: null }, o.createElement(Dm.Provider, { value: !0 }, e)), [e]);
  return su() ? o.createElement(Pm.Provider, { value: t }, n) : (0, Tl.createPortal)(n, t);
}
var Um = (0, o.createContext)(null),
  Wm = {
    CollectionRoot({ collection: e, renderDropIndicator: t }) {
      return Gm(e, null, t);
    },
    CollectionBranch({ collection: e, parent: t, renderDropIndicator: n }) {
      return Gm(e, t, n);
    },
  };
function Gm(e, t, n) {
  return Kp({
    items: t ? e.getChildren(t.key) : e,
    dependencies: [n],
    children(t) {
      if (t.type === `content`) return o.createElement(o.Fragment, null);
      let r = t.render(t);
      return !n || t.type !== `item`
        ? r
        : o.createElement(o.Fragment, null, n({ type: `item`, key: t.key, dropPosition: `before` }), r, Km(e, t, n));
    },
  });
}
function Km(e, t, n) {
  let r = t.key,
    i = e.getKeyAfter(r),
    a = i == null ? null : e.getItem(i);
  for (; a != null && a.type !== `item`;) ((i = e.getKeyAfter(a.key)), (a = i == null ? null : e.getItem(i)));
  let s = t.nextKey == null ? null : e.getItem(t.nextKey);
  for (; s != null && s.type !== `item`;) s = s.nextKey == null ? null : e.getItem(s.nextKey);
  let c = [];
  if (s == null) {
    let r = t;
    for (; r?.type === `item` && (!a || (r.parentKey !== a.parentKey && a.level < r.level));) {
      let t = n({ type: `item`, key: r.key, dropPosition: `after` });
      ((0, o.isValidElement)(t) && c.push((0, o.cloneElement)(t, { key: `${r.key}-after` })),
        (r = r.parentKey == null ? null : e.getItem(r.parentKey)));
    }
  }
  return c;
}
var qm = (0, o.createContext)(Wm);
function Jm(e) {
  return (0, o.useMemo)(() => (e == null ? null : new Set([e])), [e]);
}
var Ym = new Set([`id`]),
  Xm = new Set([`aria-label`, `aria-labelledby`, `aria-describedby`, `aria-details`]),
  Zm = new Set([`href`, `hrefLang`, `target`, `rel`, `download`, `ping`, `referrerPolicy`]),
  Qm = new Set([`dir`, `lang`, `hidden`, `inert`, `translate`, `suppressHydrationWarning`]),
  $m = new Set(
    `onClick.onAuxClick.onContextMenu.onDoubleClick.onMouseDown.onMouseEnter.onMouseLeave.onMouseMove.onMouseOut.onMouseOver.onMouseUp.onTouchCancel.onTouchEnd.onTouchMove.onTouchStart.onPointerDown.onPointerMove.onPointerUp.onPointerCancel.onPointerEnter.onPointerLeave.onPointerOver.onPointerOut.onGotPointerCapture.onLostPointerCapture.onScroll.onWheel.onAnimationStart.onAnimationEnd.onAnimationIteration.onTransitionCancel.onTransitionEnd.onTransitionRun.onTransitionStart`.split(
      `.`,
    ),
  ),
  eh = /^(data-.*)$/;
function Z(e, t = {}) {
  let { labelable: n, isLink: r, global: i, events: a = i, propNames: o } = t,
    s = {};
  for (let t in e)
    Object.prototype.hasOwnProperty.call(e, t) &&
      (Ym.has(t) ||
        (n && Xm.has(t)) ||
        (r && Zm.has(t)) ||
        (i && Qm.has(t)) ||
        (a && ($m.has(t) || (t.endsWith(`Capture`) && $m.has(t.slice(0, -7))))) ||
        o?.has(t) ||
        eh.test(t)) &&
      (s[t] = e[t]);
  return s;
}
var th = `default`,
  nh = ``,
  rh = new WeakMap();
function ih(e) {
  if (md() && gd()) {
    if (th === 'default') {
      let t = G(e);
      ((nh = t.documentElement.style.webkitUserSelect), (t.documentElement.style.webkitUserSelect = `none`));
    }
    th = `disabled`;
  } else if (e instanceof HTMLElement || e instanceof SVGElement) {
    let t = `userSelect` in e.style ? `userSelect` : `webkitUserSelect`;
    (rh.set(e, e.style[t]), (e.style[t] = `none`));
  }
}
function ah(e) {
  if (md() && gd()) {
    if (th !== `disabled`) return;
    ((th = `restoring`),
      setTimeout(() => {
        tm(() => {
          if (th === `restoring`) {
            let t = G(e);
            (t.documentElement.style.webkitUserSelect === `none` && (t.documentElement.style.webkitUserSelect = nh || ``),
              (nh = ``),
              (th = `default`));
          }
        });
      }, 300));
  } else if ((e instanceof HTMLElement || e instanceof SVGElement) && e && rh.has(e)) {
    let t = rh.get(e),
      n = `userSelect` in e.style ? `userSelect` : `webkitUserSelect`;
    (e.style[n] === `none` && (e.style[n] = t), e.getAttribute(`style`) === `` && e.removeAttribute(`style`), rh.delete(e));
  }
}
var oh = new WeakMap();
function sh(e) {
  let t = G(e),
    n = oh.get(t);
  return ((n ??= If(`csp-nonce`, t)), n !== void 0 && oh.set(t, n), n);
}
var ch = o.createContext({ register: () => {} });
ch.displayName = `PressResponderContext`;
function lh() {
  let e = (0, o.useRef)(new Map()),
    t = (0, o.useCallback)((t, n, r, i) => {
      let a = i?.once
        ? (...t) => {
            (e.current.delete(r), r(...t));
          }
        : r;
      (e.current.set(r, { type: n, eventTarget: t, fn: a, options: i }), t.addEventListener(n, a, i));
    }, []),
    n = (0, o.useCallback)((t, n, r, i) => {
      let a = e.current.get(r)?.fn || r;
      (t.removeEventListener(n, a, i), e.current.delete(r));
    }, []),
    r = (0, o.useCallback)(() => {
      e.current.forEach((e, t) => {
        n(e.eventTarget, e.type, t, e.options);
      });
    }, [n]);
  return ((0, o.useEffect)(() => r, [r]), { addGlobalListener: t, removeGlobalListener: n, removeAllGlobalListeners: r });
}
function uh(e) {
  let t = (0, o.useContext)(ch);
  if (t) {
    let { register: n, ref: r, ...i } = t;
    ((e = U(i, e)), n());
  }
  return (vm(t, e.ref), e);
}
var dh = class {
    #e;
    constructor(e, t, n, r) {
      this.#e = !0;
      let i = (r?.target ?? n.currentTarget)?.getBoundingClientRect(),
        a,
        o = 0,
        s,
        c = null;
      (n.clientX != null && n.clientY != null && ((s = n.clientX), (c = n.clientY)),
        i && (s != null && c != null ? ((a = s - i.left), (o = c - i.top)) : ((a = i.width / 2), (o = i.height / 2))),
        (this.type = e),
        (this.pointerType = t),
        (this.target = n.currentTarget),
        (this.shiftKey = n.shiftKey),
        (this.metaKey = n.metaKey),
        (this.ctrlKey = n.ctrlKey),
        (this.altKey = n.altKey),
        (this.x = a),
        (this.y = o),
        (this.key = n.key));
    }
    continuePropagation() {
      this.#e = !1;
    }
    get shouldStopPropagation() {
      return this.#e;
    }
  },
  fh = Symbol(`linkClicked`),
  ph = `react-aria-pressable-style`,
  mh = `data-react-aria-pressable`;
function hh(e) {
  let {
      onPress: t,
      onPressChange: n,
      onPressStart: r,
      onPressEnd: i,
      onPressUp: a,
      onClick: s,
      isDisabled: c,
      isPressed: l,
      preventFocusOnPress: u,
      shouldCancelOnPointerExit: d,
      allowTextSelectionOnPress: f,
      ref: p,
      ...m
    } = uh(e),
    [h, g] = (0, o.useState)(!1),
    _ = (0, o.useRef)({
      isPressed: !1,
      ignoreEmulatedMouseEvents: !1,
      didFirePressStart: !1,
      isTriggeringEvent: !1,
      activePointerId: null,
      target: null,
      isOverTarget: !1,
      pointerType: null,
      disposables: [],
    }),
    { addGlobalListener: v, removeAllGlobalListeners: y } = lh(),
    b = (0, o.useCallback)(
      (e, t) => {
        let i = _.current;
        if (c || i.didFirePressStart) return !1;
        let a = !0;
        if (((i.isTriggeringEvent = !0), r)) {
          let n = new dh(`pressstart`, t, e);
          (r(n), (a = n.shouldStopPropagation));
        }
        return (n && n(!0), (i.isTriggeringEvent = !1), (i.didFirePressStart = !0), g(!0), a);
      },
      [c, r, n],
    ),
    x = (0, o.useCallback)(
      (e, r, a = !0) => {
        let o = _.current;
        if (!o.didFirePressStart) return !1;
        ((o.didFirePressStart = !1), (o.isTriggeringEvent = !0));
        let s = !0;
        if (i) {
          let t = new dh(`pressend`, r, e);
          (i(t), (s = t.shouldStopPropagation));
        }
        if ((n && n(!1), g(!1), t && a && !c)) {
          let n = new dh(`press`, r, e);
          (t(n), (s &&= n.shouldStopPropagation));
        }
        return ((o.isTriggeringEvent = !1), s);
      },
      [c, i, n, t],
    ),
    S = Zf(x),
    C = Zf(
      (0, o.useCallback)(
        (e, t) => {
          let n = _.current;
          if (c) return !1;
          if (a) {
            n.isTriggeringEvent = !0;
            let r = new dh(`pressup`, t, e);
            return (a(r), (n.isTriggeringEvent = !1), r.shouldStopPropagation);
          }
          return !0;
        },
        [c, a],
      ),
    ),
    w = (0, o.useCallback)(
      (e) => {
        let t = _.current;
        if (t.isPressed && t.target) {
          (t.didFirePressStart && t.pointerType != null && x(vh(t.target, e), t.pointerType, !1),
            (t.isPressed = !1),
            (t.isOverTarget = !1),
            (t.activePointerId = null),
            (t.pointerType = null),
            y(),
            f || ah(t.target));
          for (let e of t.disposables) e();
          t.disposables = [];
        }
      },
      [f, y, x],
    ),
    T = Zf(w);
  (0, o.useEffect)(() => {
    c && _.current.isPressed && T({ currentTarget: _.current.target, shiftKey: !1, ctrlKey: !1, metaKey: !1, altKey: !1 });
  }, [c]);
  let E = (0, o.useCallback)(
      (e) => {
        d && w(e);
      },
      [d, w],
    ),
    D = (0, o.useCallback)(
      (e) => {
        c || s?.(e);
      },
      [c, s],
    ),
    O = (0, o.useCallback)(
      (e, t) => {
        if (!c && s) {
          let n = new MouseEvent(`click`, e);
          (id(n, t), s(rd(n)));
        }
      },
      [c, s],
    ),
    k = (0, o.useMemo)(() => {
      let e = _.current,
        t = {
          onKeyDown(t) {
            if (_h(t.nativeEvent, t.currentTarget) && q(t.currentTarget, Y(t))) {
              bh(Y(t), t.key) && t.preventDefault();
              let r = !0;
              !e.isPressed &&
                !t.repeat &&
                ((e.target = t.currentTarget), (e.isPressed = !0), (e.pointerType = `keyboard`), (r = b(t, `keyboard`)));
              let i = t.currentTarget;
              (v(
                G(t.currentTarget),
                `keyup`,
                Yl((t) => {
                  _h(t, i) && !t.repeat && q(i, Y(t)) && e.target && C(vh(e.target, t), `keyboard`);
                }, n),
                !0,
              ),
                r && t.stopPropagation(),
                t.metaKey && dd() && e.metaKeyEvents?.set(t.key, t.nativeEvent));
            } else t.key === `Meta` && (e.metaKeyEvents = new Map());
          },
          onClick(t) {
            if ((!t || q(t.currentTarget, Y(t))) && t && t.button === 0 && !e.isTriggeringEvent && !wd.isOpening) {
              let n = !0;
              if (
                (c && t.preventDefault(),
                !e.ignoreEmulatedMouseEvents && !e.isPressed && (e.pointerType === `virtual` || yd(t.nativeEvent)))
              ) {
                let e = b(t, `virtual`),
                  r = C(t, `virtual`),
                  i = S(t, `virtual`);
                (D(t), (n = e && r && i));
              } else if (e.isPressed && e.pointerType !== `keyboard`) {
                let r = e.pointerType || t.nativeEvent.pointerType || `virtual`,
                  i = C(vh(t.currentTarget, t), r),
                  a = S(vh(t.currentTarget, t), r, !0);
                ((n = i && a), (e.isOverTarget = !1), D(t), T(t));
              }
              ((e.ignoreEmulatedMouseEvents = !1), n && t.stopPropagation());
            }
          },
        },
        n = (t) => {
          if (e.isPressed && e.target && _h(t, e.target)) {
            bh(Y(t), t.key) && t.preventDefault();
            let n = Y(t),
              r = q(e.target, n);
            (S(vh(e.target, t), `keyboard`, r),
              r && O(t, e.target),
              y(),
              t.key !== `Enter` && gh(e.target) && q(e.target, n) && !t[fh] && ((t[fh] = !0), wd(e.target, t, !1)),
              (e.isPressed = !1),
              e.metaKeyEvents?.delete(t.key));
          } else if (t.key === `Meta` && e.metaKeyEvents?.size) {
            let t = e.metaKeyEvents;
            e.metaKeyEvents = void 0;
            for (let n of t.values()) e.target?.dispatchEvent(new KeyboardEvent(`keyup`, n));
          }
        };
      if (typeof PointerEvent < `u`) {
        ((t.onPointerDown = (t) => {
          if (t.button !== 0 || !q(t.currentTarget, Y(t))) return;
          if (bd(t.nativeEvent)) {
            e.pointerType = `virtual`;
            return;
          }
          e.pointerType = t.pointerType;
          let i = !0;
          if (!e.isPressed) {
            ((e.isPressed = !0),
              (e.isOverTarget = !0),
              (e.activePointerId = t.pointerId),
              (e.target = t.currentTarget),
              f || ih(e.target),
              (i = b(t, e.pointerType)));
            let a = Y(t);
            (`releasePointerCapture` in a &&
              (`hasPointerCapture` in a
                ? a.hasPointerCapture(t.pointerId) && a.releasePointerCapture(t.pointerId)
                : a.releasePointerCapture(t.pointerId)),
              v(G(t.currentTarget), `pointerup`, n, !1),
              v(G(t.currentTarget), `pointercancel`, r, !1));
          }
          i && t.stopPropagation();
        }),
          (t.onMouseDown = (t) => {
            if (q(t.currentTarget, Y(t)) && t.button === 0) {
              if (u) {
                let n = sd(t.target);
                n && e.disposables.push(n);
              }
              t.stopPropagation();
            }
          }),
          (t.onPointerUp = (t) => {
            q(t.currentTarget, Y(t)) &&
              e.pointerType !== `virtual` &&
              t.button === 0 &&
              !e.isPressed &&
              C(t, e.pointerType || t.pointerType);
          }),
          (t.onPointerEnter = (t) => {
            t.pointerId === e.activePointerId &&
              e.target &&
              !e.isOverTarget &&
              e.pointerType != null &&
              ((e.isOverTarget = !0), b(vh(e.target, t), e.pointerType));
          }),
          (t.onPointerLeave = (t) => {
            t.pointerId === e.activePointerId &&
              e.target &&
              e.isOverTarget &&
              e.pointerType != null &&
              ((e.isOverTarget = !1), S(vh(e.target, t), e.pointerType, !1), E(t));
          }));
        let n = (t) => {
            if (t.pointerId === e.activePointerId && e.isPressed && t.button === 0 && e.target) {
              if (q(e.target, Y(t)) && e.pointerType != null) {
                let n = !1,
                  r = setTimeout(() => {
                    e.isPressed && e.target instanceof HTMLElement && (n ? T(t) : (Ku(e.target), e.target.click()));
                  }, 80);
                (v(t.currentTarget, `click`, () => (n = !0), !0), e.disposables.push(() => clearTimeout(r)));
              } else T(t);
              e.isOverTarget = !1;
            }
          },
          r = (e) => {
            T(e);
          };
        t.onDragStart = (e) => {
          q(e.currentTarget, Y(e)) && T(e);
        };
      }
      return t;
    }, [v, c, u, y, f, E, b, D, O]);
  return (
    (0, o.useEffect)(() => {
      if (!p) return;
      let e = G(p.current);
      if (!e || !e.head || e.getElementById(ph)) return;
      let t = e.createElement(`style`);
      t.id = ph;
      let n = sh(e);
      (n && (t.nonce = n),
        (t.textContent = `
@layer {
  [${mh}] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim()),
        e.head.prepend(t));
    }, [p]),
    (0, o.useEffect)(() => {
      let e = _.current;
      return () => {
        f || ah(e.target ?? void 0);
        for (let t of e.disposables) t();
        e.disposables = [];
      };
    }, [f]),
    { isPressed: l || h, pressProps: U(m, k, { [mh]: !0 }) }
  );
}
function gh(e) {
  return e.tagName === `A` && e.hasAttribute(`href`);
}
function _h(e, t) {
  let { key: n, code: r } = e,
    i = t,
    a = i.getAttribute(`role`);
  return (
    (n === `Enter` || n === ` ` || n === `Spacebar` || r === `Space`) &&
    !((i instanceof K(i).HTMLInputElement && !Sh(i, n)) || i instanceof K(i).HTMLTextAreaElement || i.isContentEditable) &&
    !((a === `link` || (!a && gh(i))) && n !== `Enter`)
  );
}
function vh(e, t) {
  let n = t.clientX,
    r = t.clientY;
  return {
    currentTarget: e,
    shiftKey: t.shiftKey,
    ctrlKey: t.ctrlKey,
    metaKey: t.metaKey,
    altKey: t.altKey,
    clientX: n,
    clientY: r,
    key: t.key,
  };
}
function yh(e) {
  return e instanceof HTMLInputElement ? !1 : e instanceof HTMLButtonElement ? e.type !== `submit` && e.type !== `reset` : !gh(e);
}
function bh(e, t) {
  return dd() && t === `Enter`
    ? !1
    : e instanceof HTMLInputElement
      ? t === `Enter` && (e.type === `checkbox` || e.type === `radio`)
        ? !1
        : !Sh(e, t)
      : yh(e);
}
var xh = new Set([`checkbox`, `radio`, `range`, `color`, `file`, `image`, `button`, `submit`, `reset`]);
function Sh(e, t) {
  return e.type === `checkbox` || e.type === `radio` ? t === ` ` : xh.has(e.type);
}
function Ch(e) {
  let { isDisabled: t, onBlurWithin: n, onFocusWithin: r, onFocusWithinChange: i } = e,
    a = (0, o.useRef)({ isFocusWithin: !1 }),
    { addGlobalListener: s, removeAllGlobalListeners: c } = lh(),
    l = (0, o.useCallback)(
      (e) => {
        q(e.currentTarget, Y(e)) &&
          a.current.isFocusWithin &&
          !q(e.currentTarget, e.relatedTarget) &&
          ((a.current.isFocusWithin = !1), c(), n && n(e), i && i(!1));
      },
      [n, i, a, c],
    ),
    u = ad(l),
    d = (0, o.useCallback)(
      (e) => {
        if (!q(e.currentTarget, Y(e))) return;
        let t = Y(e),
          n = G(t),
          o = J(n);
        if (!a.current.isFocusWithin && o === t) {
          (r && r(e), i && i(!0), (a.current.isFocusWithin = !0), u(e));
          let t = e.currentTarget;
          s(
            n,
            `focus`,
            (e) => {
              let r = Y(e);
              if (a.current.isFocusWithin && !q(t, r)) {
                let e = new n.defaultView.FocusEvent(`blur`, { relatedTarget: r });
                id(e, t);
                let i = rd(e);
                l(i);
              }
            },
            { capture: !0 },
          );
        }
      },
      [r, i, u, s, l],
    );
  return t ? { focusWithinProps: { onFocus: void 0, onBlur: void 0 } } : { focusWithinProps: { onFocus: d, onBlur: l } };
}
function wh(e = {}) {
  let { autoFocus: t = !1, isTextInput: n, within: r } = e,
    i = (0, o.useRef)({ isFocused: !1, isFocusVisible: t || qd() }),
    [a, s] = (0, o.useState)(!1),
    [c, l] = (0, o.useState)(() => i.current.isFocused && i.current.isFocusVisible),
    u = (0, o.useCallback)(() => l(i.current.isFocused && i.current.isFocusVisible), []),
    d = (0, o.useCallback)(
      (e) => {
        ((i.current.isFocused = e), (i.current.isFocusVisible = qd()), s(e), u());
      },
      [u],
    );
  $d(
    (e) => {
      ((i.current.isFocusVisible = e), u());
    },
    [n, a],
    { enabled: a, isTextInput: n },
  );
  let { focusProps: f } = rm({ isDisabled: r, onFocusChange: d }),
    { focusWithinProps: p } = Ch({ isDisabled: !r, onFocusWithinChange: d });
  return { isFocused: a, isFocusVisible: c, focusProps: r ? p : f };
}
var Th = !1,
  Eh = 0;
function Dh() {
  ((Th = !0),
    setTimeout(() => {
      Th = !1;
    }, 500));
}
function Oh(e) {
  e.pointerType === `touch` && Dh();
}
function kh() {
  let e = G(null);
  if (e !== void 0)
    return (
      Eh === 0 && typeof PointerEvent < `u` && e.addEventListener(`pointerup`, Oh),
      Eh++,
      () => {
        (Eh--, Eh > 0 || (typeof PointerEvent < `u` && e.removeEventListener(`pointerup`, Oh)));
      }
    );
}
function Ah(e) {
  let { onHoverStart: t, onHoverChange: n, onHoverEnd: r, isDisabled: i } = e,
    [a, s] = (0, o.useState)(!1),
    c = (0, o.useRef)({ isHovered: !1, ignoreEmulatedMouseEvents: !1, pointerType: ``, target: null }).current;
  (0, o.useEffect)(kh, []);
  let { addGlobalListener: l, removeAllGlobalListeners: u } = lh(),
    { hoverProps: d, triggerHoverEnd: f } = (0, o.useMemo)(() => {
      let e = (e, r) => {
          if (((c.pointerType = r), i || r === `touch` || c.isHovered || !q(e.currentTarget, Y(e)))) return;
          c.isHovered = !0;
          let o = e.currentTarget;
          ((c.target = o),
            l(
              G(Y(e)),
              `pointerover`,
              (e) => {
                c.isHovered && c.target && !q(c.target, Y(e)) && a(e, e.pointerType);
              },
              { capture: !0 },
            ),
            t && t({ type: `hoverstart`, target: o, pointerType: r }),
            n && n(!0),
            s(!0));
        },
        a = (e, t) => {
          let i = c.target;
          ((c.pointerType = ``),
            (c.target = null),
            t !== `touch` &&
              c.isHovered &&
              i &&
              ((c.isHovered = !1), u(), r && r({ type: `hoverend`, target: i, pointerType: t }), n && n(!1), s(!1)));
        },
        o = {};
      return (
        typeof PointerEvent < `u` &&
          ((o.onPointerEnter = (t) => {
            (Th && t.pointerType === `mouse`) || e(t, t.pointerType);
          }),
          (o.onPointerLeave = (e) => {
            !i && q(e.currentTarget, Y(e)) && a(e, e.pointerType);
          })),
        { hoverProps: o, triggerHoverEnd: a }
      );
    }, [t, n, r, i, c, l, u]);
  return (
    (0, o.useEffect)(() => {
      i && f({ currentTarget: c.target }, c.pointerType);
    }, [i]),
    { hoverProps: d, isHovered: a }
  );
}
var jh = (0, o.createContext)({}),
  Mh = Tm(function (e, t) {
    [e, t] = Tu(e, t, jh);
    let { elementType: n = `label`, ...r } = e,
      i = W[n];
    return o.createElement(i, { className: `react-aria-Label`, ...r, ref: t });
  });
function Nh(e) {
  let { id: t, label: n, 'aria-labelledby': r, 'aria-label': i, labelElementType: a = `label` } = e;
  t = pu(t);
  let o = pu(),
    s = {};
  n && ((r = r ? `${o} ${r}` : o), (s = { id: o, htmlFor: a === `label` ? t : void 0 }));
  let c = $f({ id: t, 'aria-label': i, 'aria-labelledby': r });
  return { labelProps: s, fieldProps: c };
}
var Ph = new Map(),
  Fh = !1;
try {
  Fh = new Intl.NumberFormat(`de-DE`, { signDisplay: `exceptZero` }).resolvedOptions().signDisplay === `exceptZero`;
} catch {}
var Ih = class {
  constructor(e, t = {}) {
    ((this.numberFormatter = Lh(e, t)), (this.options = t));
  }
  format(e) {
    let t = ``;
    return (
      (t =
        !Fh && this.options.signDisplay != null
          ? Rh(this.numberFormatter, this.options.signDisplay, e)
          : this.numberFormatter.format(e)),
      t
    );
  }
  formatToParts(e) {
    return this.numberFormatter.formatToParts(e);
  }
  formatRange(e, t) {
    if (typeof this.numberFormatter.formatRange == `function`) return this.numberFormatter.formatRange(e, t);
    if (t < e) throw RangeError(`End date must be >= start date`);
    return `${this.format(e)} \u{2013} ${this.format(t)}`;
  }
  formatRangeToParts(e, t) {
    if (typeof this.numberFormatter.formatRangeToParts == `function`) return this.numberFormatter.formatRangeToParts(e, t);
    if (t < e) throw RangeError(`End date must be >= start date`);
    let n = this.numberFormatter.formatToParts(e),
      r = this.numberFormatter.formatToParts(t);
    return [
      ...n.map((e) => ({ ...e, source: `startRange` })),
      { type: `literal`, value: ` – `, source: `shared` },
      ...r.map((e) => ({ ...e, source: `endRange` })),
    ];
  }
  resolvedOptions() {
    let e = this.numberFormatter.resolvedOptions();
    return (!Fh && this.options.signDisplay != null && (e = { ...e, signDisplay: this.options.signDisplay }), e);
  }
};
function Lh(e, t = {}) {
  let { numberingSystem: n } = t;
  n && e.includes(`-nu-`) && (e.includes(`-u-`) || (e += `-u-`), (e += `-nu-${n}`));
  let r =
    e +
    (t
      ? Object.entries(t)
          .sort((e, t) => (e[0] < t[0] ? -1 : 1))
          .join()
      : ``);
  if (Ph.has(r)) return Ph.get(r);
  let i = new Intl.NumberFormat(e, t);
  return (Ph.set(r, i), i);
}
function Rh(e, t, n) {
  if (t === `auto`) return e.format(n);
  if (t === `never`) return e.format(Math.abs(n));
  {
    let r = !1;
    if (
      (t === `always`
        ? (r = n > 0 || Object.is(n, 0))
        : t === `exceptZero` && (Object.is(n, -0) || Object.is(n, 0) ? (n = Math.abs(n)) : (r = n > 0)),
      r)
    ) {
      let t = e.format(-n),
        r = e.format(n),
        i = t.replace(r, ``).replace(/\u200e|\u061C/, ``);
      return (
        [...i].length !== 1 && console.warn(`@react-aria/i18n polyfill for NumberFormat signDisplay: Unsupported case`),
        t.replace(r, `!!!`).replace(i, `+`).replace(`!!!`, r)
      );
    }
    return e.format(n);
  }
}
function zh(e = {}) {
  let { locale: t } = up();
  return (0, o.useMemo)(() => new Ih(t, e), [t, e]);
}
function Bh(e, t = -1 / 0, n = 1 / 0) {
  return Math.min(Math.max(e, t), n);
}
function Vh(e) {
  let {
      value: t = 0,
      minValue: n = 0,
      maxValue: r = 100,
      valueLabel: i,
      isIndeterminate: a,
      formatOptions: o = { style: `percent` },
    } = e,
    s = Z(e, { labelable: !0 }),
    { labelProps: c, fieldProps: l } = Nh({ ...e, labelElementType: `span` });
  t = Bh(t, n, r);
  let u = r - n,
    d = u === 0 ? 0 : (t - n) / u,
    f = zh(o);
  if (!a && !i) {
    let e = o.style === `percent` ? d : t;
    i = f.format(e);
  }
  return {
    progressBarProps: U(s, {
      ...l,
      'aria-valuenow': a ? void 0 : t,
      'aria-valuemin': n,
      'aria-valuemax': r,
      'aria-valuetext': a ? void 0 : i,
      role: `progressbar`,
    }),
    labelProps: c,
  };
}
var Hh = (0, o.createContext)(null),
  Uh = (0, o.forwardRef)(function (e, t) {
    [e, t] = Tu(e, t, Hh);
    let { value: n = 0, minValue: r = 0, maxValue: i = 100, isIndeterminate: a = !1 } = e;
    n = Bh(n, r, i);
    let [s, c] = Eu(!e[`aria-label`] && !e[`aria-labelledby`]),
      { progressBarProps: l, labelProps: u } = Vh({ ...e, label: c }),
      d = i - r,
      f;
    a || (f = d === 0 ? 0 : ((n - r) / d) * 100);
    let p = Cu({
        ...e,
        defaultClassName: `react-aria-ProgressBar`,
        values: { percentage: f, valueText: l[`aria-valuetext`], isIndeterminate: a },
      }),
      m = Z(e, { global: !0 });
    return o.createElement(
      W.div,
      { ...U(m, p, l), ref: t, slot: e.slot || void 0 },
      o.createElement(jh.Provider, { value: { ...u, ref: s, elementType: `span` } }, p.children),
    );
  }),
  Wh = 7e3,
  Gh = null;
function Kh(e, t = `assertive`, n = Wh) {
  Gh
    ? Gh.announce(e, t, n)
    : ((Gh = new Jh()),
      (typeof IS_REACT_ACT_ENVIRONMENT == `boolean` ? IS_REACT_ACT_ENVIRONMENT : typeof jest < `u`)
        ? Gh.announce(e, t, n)
        : setTimeout(() => {
            Gh?.isAttached() && Gh?.announce(e, t, n);
          }, 100));
}
function qh(e) {
  Gh && Gh.clear(e);
}
var Jh = class {
  constructor() {
    ((this.node = null),
      (this.assertiveLog = null),
      (this.politeLog = null),
      typeof document < `u` &&
        ((this.node = document.createElement(`div`)),
        (this.node.dataset.liveAnnouncer = `true`),
        Object.assign(this.node.style, {
          border: 0,
          clip: `rect(0 0 0 0)`,
          clipPath: `inset(50%)`,
          height: `1px`,
          margin: `-1px`,
          overflow: `hidden`,
          padding: 0,
          position: `absolute`,
          width: `1px`,
          whiteSpace: `nowrap`,
        }),
        (this.assertiveLog = this.createLog(`assertive`)),
        this.node.appendChild(this.assertiveLog),
        (this.politeLog = this.createLog(`polite`)),
        this.node.appendChild(this.politeLog),
        document.body.prepend(this.node)));
  }
  isAttached() {
    return this.node?.isConnected;
  }
  createLog(e) {
    let t = document.createElement(`div`);
    return (t.setAttribute(`role`, `log`), t.setAttribute(`aria-live`, e), t.setAttribute(`aria-relevant`, `additions`), t);
  }
  destroy() {
    this.node &&= (document.body.removeChild(this.node), null);
  }
  announce(e, t = `assertive`, n = Wh) {
    if (!this.node) return;
    let r = document.createElement(`div`);
    (typeof e == `object`
      ? (r.setAttribute(`role`, `img`), r.setAttribute(`aria-labelledby`, e[`aria-labelledby`]))
      : (r.textContent = e),
      t === `assertive` ? this.assertiveLog?.appendChild(r) : this.politeLog?.appendChild(r),
      e !== `` &&
        setTimeout(() => {
          r.remove();
        }, n));
  }
  clear(e) {
    this.node &&
      ((!e || e === `assertive`) && this.assertiveLog && (this.assertiveLog.innerHTML = ``),
      (!e || e === `polite`) && this.politeLog && (this.politeLog.innerHTML = ``));
  }
};
function Yh(e, t) {
  let {
      elementType: n = `button`,
      isDisabled: r,
      onPress: i,
      onPressStart: a,
      onPressEnd: o,
      onPressUp: s,
      onPressChange: c,
      preventFocusOnPress: l,
      allowFocusWhenDisabled: u,
      onClick: d,
      href: f,
      target: p,
      rel: m,
      type: h = `button`,
    } = e,
    g;
  g =
    n === `button`
      ? {
          type: h,
          disabled: r,
          form: e.form,
          formAction: e.formAction,
          formEncType: e.formEncType,
          formMethod: e.formMethod,
          formNoValidate: e.formNoValidate,
          formTarget: e.formTarget,
          name: e.name,
          value: e.value,
        }
      : {
          role: `button`,
          href: n === `a` && !r ? f : void 0,
          target: n === `a` ? p : void 0,
          type: n === `input` ? h : void 0,
          disabled: n === `input` ? r : void 0,
          'aria-disabled': !r || n === `input` ? void 0 : r,
          rel: n === `a` ? m : void 0,
        };
  let { pressProps: _, isPressed: v } = hh({
      onPressStart: a,
      onPressEnd: o,
      onPressChange: c,
      onPress: i,
      onPressUp: s,
      onClick: d,
      isDisabled: r,
      preventFocusOnPress: l,
      ref: t,
    }),
    { focusableProps: y } = Sm(e, t);
  u && (y.tabIndex = r ? -1 : y.tabIndex);
  let b = U(y, _, Z(e, { labelable: !0 }));
  return {
    isPressed: v,
    buttonProps: U(g, b, {
      'aria-haspopup': e[`aria-haspopup`],
      'aria-expanded': e[`aria-expanded`],
      'aria-controls': e[`aria-controls`],
      'aria-pressed': e[`aria-pressed`],
      'aria-current': e[`aria-current`],
      'aria-disabled': e[`aria-disabled`],
    }),
  };
}
var Xh = (0, o.createContext)({}),
  Zh = Tm(function (e, t) {
    [e, t] = Tu(e, t, Xh);
    let n = e,
      { isPending: r } = n,
      { buttonProps: i, isPressed: a } = Yh(e, t);
    i = $h(i, r);
    let { focusProps: s, isFocused: c, isFocusVisible: l } = wh(e),
      { hoverProps: u, isHovered: d } = Ah({ ...e, isDisabled: e.isDisabled || r }),
      f = {
        isHovered: d,
        isPressed: (n.isPressed || a) && !r,
        isFocused: c,
        isFocusVisible: l,
        isDisabled: e.isDisabled || !1,
        isPending: r ?? !1,
      },
      p = Cu({ ...e, values: f, defaultClassName: `react-aria-Button` }),
      m = pu(i.id),
      h = pu(),
      g = i[`aria-labelledby`];
    r && (g ? (g = `${g} ${h}`) : i[`aria-label`] && (g = `${m} ${h}`));
    let _ = (0, o.useRef)(r);
    (0, o.useEffect)(() => {
      let e = { 'aria-labelledby': g || m };
      (((!_.current && c && r) || (_.current && c && !r)) && Kh(e, `assertive`), (_.current = r));
    }, [r, c, g, m]);
    let v = Z(e, { global: !0 });
    return (
      delete v.onClick,
      o.createElement(
        W.button,
        {
          ...U(v, p, i, s, u),
          type: i.type === `submit` && r ? `button` : i.type,
          id: m,
          ref: t,
          'aria-labelledby': g,
          slot: e.slot || void 0,
          'aria-disabled': r ? `true` : i[`aria-disabled`],
          'data-disabled': e.isDisabled || void 0,
          'data-pressed': f.isPressed || void 0,
          'data-hovered': d || void 0,
          'data-focused': c || void 0,
          'data-pending': r || void 0,
          'data-focus-visible': l || void 0,
        },
        o.createElement(Hh.Provider, { value: { id: h } }, p.children),
      )
    );
  }),
  Qh = /Focus|Blur|Hover|Pointer(Enter|Leave|Over|Out)|Mouse(Enter|Leave|Over|Out)/;
function $h(e, t) {
  if (t) {
    for (let t in e) t.startsWith(`on`) && !Qh.test(t) && (e[t] = void 0);
    ((e.href = void 0), (e.target = void 0));
  }
  return e;
}
var eg = (0, o.createContext)({}),
  tg = (0, o.forwardRef)(function (e, t) {
    [e, t] = Tu(e, t, eg);
    let { children: n, level: r = 3, className: i, ...a } = e,
      s = W[`h${r}`];
    return o.createElement(s, { ...a, ref: t, className: i ?? `react-aria-Heading` }, n);
  }),
  ng = (0, o.createContext)({}),
  rg = Tm(function (e, t) {
    [e, t] = Tu(e, t, ng);
    let { elementType: n = `span`, ...r } = e,
      i = W[n];
    return o.createElement(i, { className: `react-aria-Text`, ...r, ref: t });
  });
function ig(e, t) {
  if (!e) return !1;
  let n = window.getComputedStyle(e),
    r = document.scrollingElement || document.documentElement,
    i = /(auto|scroll)/.test(n.overflow + n.overflowX + n.overflowY);
  return (
    e === r && n.overflow !== `hidden` && (i = !0),
    i && t && (i = e.scrollHeight !== e.clientHeight || e.scrollWidth !== e.clientWidth),
    i
  );
}
function ag(e, t) {
  let n = e;
  for (ig(n, t) && (n = n.parentElement); n && !ig(n, t);) n = n.parentElement;
  return n || document.scrollingElement || document.documentElement;
}
function og(e, t) {
  let n = [],
    r = document.scrollingElement || document.documentElement;
  for (; e && (ig(e, t) && n.push(e), e !== r);) e = e.parentElement;
  return n;
}
function sg(e, t, n = {}) {
  e !== t && cg(e, t, t.getBoundingClientRect(), n);
}
function cg(e, t, n, r = {}) {
  let { block: i = `nearest`, inline: a = `nearest` } = r,
    o = e.scrollTop,
    s = e.scrollLeft,
    c = e.getBoundingClientRect(),
    l = window.getComputedStyle(t),
    u = window.getComputedStyle(e),
    d = document.scrollingElement || document.documentElement,
    f = e === d,
    p = e === d ? 0 : c.top,
    m = e === d ? e.clientHeight : c.bottom,
    h = e === d ? 0 : c.left,
    g = e === d ? e.clientWidth : c.right,
    _ = parseFloat(l.scrollMarginTop) || 0,
    v = parseFloat(l.scrollMarginBottom) || 0,
    y = parseFloat(l.scrollMarginLeft) || 0,
    b = parseFloat(l.scrollMarginRight) || 0,
    x = parseFloat(u.scrollPaddingTop) || 0,
    S = parseFloat(u.scrollPaddingBottom) || 0,
    C = parseFloat(u.scrollPaddingLeft) || 0,
    w = parseFloat(u.scrollPaddingRight) || 0,
    T = parseFloat(u.borderTopWidth) || 0,
    E = parseFloat(u.borderBottomWidth) || 0,
    D = parseFloat(u.borderLeftWidth) || 0,
    O = parseFloat(u.borderRightWidth) || 0,
    k = n.top - _,
    A = n.bottom + v,
    j = n.left - y,
    M = n.right + b,
    ee = e === d ? 0 : D + O,
    te = e === d ? 0 : T + E,
    ne = e === d ? 0 : e.offsetWidth - e.clientWidth - ee,
    re = e === d ? 0 : e.offsetHeight - e.clientHeight - te,
    ie = p + (f ? 0 : T) + x,
    N = m - (f ? 0 : E) - S - re,
    ae = h + (f ? 0 : D) + C,
    oe = g - (f ? 0 : O) - w;
  (md() && gd()) || u.direction === `ltr` ? (oe -= ne) : u.direction === `rtl` && (ae += ne);
  let se = k < ie || A > N,
    ce = j < ae || M > oe;
  if (se && i === `start`) o += k - ie;
  else if (se && i === `center`) o += (k + A) / 2 - (ie + N) / 2;
  else if (se && i === `end`) o += A - N;
  else if (se && i === `nearest`) {
    let e = k - ie,
      t = A - N;
    o += Math.abs(e) <= Math.abs(t) ? e : t;
  }
  if (ce && a === `start`) s += j - ae;
  else if (ce && a === `center`) s += (j + M) / 2 - (ae + oe) / 2;
  else if (ce && a === `end`) s += M - oe;
  else if (ce && a === `nearest`) {
    let e = j - ae,
      t = M - oe;
    s += Math.abs(e) <= Math.abs(t) ? e : t;
  }
  e.scrollTo({ left: s, top: o });
}
function lg(e, t = {}) {
  let { containingElement: n } = t;
  if (e && e.isConnected) {
    let t = document.scrollingElement || document.documentElement;
    if (window.getComputedStyle(t).overflow !== `hidden`) {
      let { left: t, top: r } = e.getBoundingClientRect();
      e?.scrollIntoView?.({ block: `nearest` });
      let { left: i, top: a } = e.getBoundingClientRect();
      (Math.abs(t - i) > 1 || Math.abs(r - a) > 1) &&
        (n?.scrollIntoView?.({ block: `center`, inline: `center` }), e.scrollIntoView?.({ block: `nearest` }));
    } else {
      let { left: t, top: r } = e.getBoundingClientRect(),
        i = og(e, !0);
      for (let t of i) sg(t, e);
      let { left: a, top: o } = e.getBoundingClientRect();
      if (Math.abs(t - a) > 1 || Math.abs(r - o) > 1) {
        i = n ? og(n, !0) : [];
        for (let e of i) sg(e, n, { block: `center`, inline: `center` });
        for (let t of og(e, !0)) sg(t, e);
      }
    }
  }
}
var ug = 0,
  dg = new Map();
function fg(e) {
  let [t, n] = (0, o.useState)();
  return (
    H(() => {
      if (!e) return;
      let t = dg.get(e);
      if (t) n(t.element.id);
      else {
        let r = `react-aria-description-${ug++}`;
        n(r);
        let i = document.createElement(`div`);
        ((i.id = r),
          (i.style.display = `none`),
          (i.textContent = e),
          document.body.appendChild(i),
          (t = { refCount: 0, element: i }),
          dg.set(e, t));
      }
      return (
        t.refCount++,
        () => {
          t && --t.refCount === 0 && (t.element.remove(), dg.delete(e));
        }
      );
    }, [e]),
    { 'aria-describedby': e ? t : void 0 }
  );
}
var pg = {
  border: 0,
  clip: `rect(0 0 0 0)`,
  clipPath: `inset(50%)`,
  height: `1px`,
  margin: `-1px`,
  overflow: `hidden`,
  padding: 0,
  position: `absolute`,
  width: `1px`,
  whiteSpace: `nowrap`,
};
function mg(e = {}) {
  let { style: t, isFocusable: n } = e,
    [r, i] = (0, o.useState)(!1),
    { focusWithinProps: a } = Ch({ isDisabled: !n, onFocusWithinChange: (e) => i(e) }),
    s = (0, o.useMemo)(() => (r ? t : t ? { ...pg, ...t } : pg), [r]);
  return { visuallyHiddenProps: { ...a, style: s } };
}
function hg(e) {
  let { children: t, elementType: n = `div`, isFocusable: r, style: i, ...a } = e,
    { visuallyHiddenProps: s } = mg(e);
  return o.createElement(n, U(a, s), t);
}
var gg = (0, o.createContext)({}),
  _g = Lm(Lp, function (e, t) {
    return (([e, t] = Tu(e, t, gg)), o.createElement(W.header, { className: `react-aria-Header`, ...e, ref: t }, e.children));
  }),
  vg = (0, o.createContext)(null);
function yg(e) {
  let t = (0, o.useRef)({});
  return o.createElement(vg.Provider, { value: t }, e.children);
}
var bg = (0, o.createContext)({ isSelected: !1 }),
  xg = (0, o.createContext)({});
(class extends Fp {
  static {
    this.type = `separator`;
  }
  filter(e, t) {
    let n = t.getItem(this.prevKey);
    if (n && n.type !== `separator`) {
      let n = this.clone();
      return (t.addDescendants(n, e), n);
    }
    return null;
  }
});
var Sg = class {
  constructor(e, t, n, r) {
    ((this._walkerStack = []),
      (this._currentSetFor = new Set()),
      (this._acceptNode = (e) => {
        if (e.nodeType === Node.ELEMENT_NODE) {
          let t = e.shadowRoot;
          if (t) {
            let e = this._doc.createTreeWalker(t, this.whatToShow, { acceptNode: this._acceptNode });
            return (this._walkerStack.unshift(e), NodeFilter.FILTER_ACCEPT);
          }
          if (typeof this.filter == `function`) return this.filter(e);
          if (this.filter?.acceptNode) return this.filter.acceptNode(e);
          if (this.filter === null) return NodeFilter.FILTER_ACCEPT;
        }
        return NodeFilter.FILTER_SKIP;
      }),
      (this._doc = e),
      (this.root = t),
      (this.filter = r ?? null),
      (this.whatToShow = n ?? NodeFilter.SHOW_ALL),
      (this._currentNode = t),
      this._walkerStack.unshift(e.createTreeWalker(t, n, this._acceptNode)));
    let i = t.shadowRoot;
    if (i) {
      let e = this._doc.createTreeWalker(i, this.whatToShow, { acceptNode: this._acceptNode });
      this._walkerStack.unshift(e);
    }
  }
  get currentNode() {
    return this._currentNode;
  }
  set currentNode(e) {
    if (!q(this.root, e)) throw Error(`Cannot set currentNode to a node that is not contained by the root node.`);
    let t = [],
      n = e,
      r = e;
    for (this._currentNode = e; n && n !== this.root;)
      if (n.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
        let e = n,
          i = this._doc.createTreeWalker(e, this.whatToShow, { acceptNode: this._acceptNode });
        (t.push(i), (i.currentNode = r), this._currentSetFor.add(i), (n = r = e.host));
      } else n = n.parentNode;
    let i = this._doc.createTreeWalker(this.root, this.whatToShow, { acceptNode: this._acceptNode });
    (t.push(i), (i.currentNode = r), this._currentSetFor.add(i), (this._walkerStack = t));
  }
  get doc() {
    return this._doc;
  }
  firstChild() {
    let e = this.currentNode,
      t = this.nextNode();
    return q(e, t) ? (t && (this.currentNode = t), t) : ((this.currentNode = e), null);
  }
  lastChild() {
    let e = this._walkerStack[0].lastChild();
    return (e && (this.currentNode = e), e);
  }
  nextNode() {
    let e = this._walkerStack[0].nextNode();
    if (e) {
      if (e.shadowRoot) {
        let t;
        if (
          (typeof this.filter == `function` ? (t = this.filter(e)) : this.filter?.acceptNode && (t = this.filter.acceptNode(e)),
          t === NodeFilter.FILTER_ACCEPT)
        )
          return ((this.currentNode = e), e);
        let n = this.nextNode();
        return (n && (this.currentNode = n), n);
      }
      return (e && (this.currentNode = e), e);
    }
    if (this._walkerStack.length > 1) {
      this._walkerStack.shift();
      let e = this.nextNode();
      return (e && (this.currentNode = e), e);
    }
    return null;
  }
  previousNode() {
    let e = this._walkerStack[0];
    if (e.currentNode === e.root) {
      if (this._currentSetFor.has(e)) {
        if ((this._currentSetFor.delete(e), this._walkerStack.length > 1)) {
          this._walkerStack.shift();
          let e = this.previousNode();
          return (e && (this.currentNode = e), e);
        }
        return null;
      }
      return null;
    }
    let t = e.previousNode();
    if (t) {
      if (t.shadowRoot) {
        let e;
        if (
          (typeof this.filter == `function` ? (e = this.filter(t)) : this.filter?.acceptNode && (e = this.filter.acceptNode(t)),
          e === NodeFilter.FILTER_ACCEPT)
        )
          return (t && (this.currentNode = t), t);
        let n = this.lastChild();
        return (n && (this.currentNode = n), n);
      }
      return (t && (this.currentNode = t), t);
    }
    if (this._walkerStack.length > 1) {
      this._walkerStack.shift();
      let e = this.previousNode();
      return (e && (this.currentNode = e), e);
    }
    return null;
  }
  nextSibling() {
    return null;
  }
  previousSibling() {
    return null;
  }
  parentNode() {
    return null;
  }
};
function Cg(e, t, n, r) {
  return zu() ? new Sg(e, t, n, r) : e.createTreeWalker(t, n, r);
}
var wg = o.createContext(null),
  Tg = `react-aria-focus-scope-restore`,
  Q = null;
function Eg(e) {
  let { children: t, contain: n, restoreFocus: r, autoFocus: i } = e,
    a = (0, o.useRef)(null),
    s = (0, o.useRef)(null),
    c = (0, o.useRef)([]),
    { parentNode: l } = (0, o.useContext)(wg) || {},
    u = (0, o.useMemo)(() => new Xg({ scopeRef: c }), [c]);
  (H(() => {
    let e = l || $.root;
    if ($.getTreeNode(e.scopeRef) && Q && !Lg(Q, e.scopeRef)) {
      let t = $.getTreeNode(Q);
      t && (e = t);
    }
    (e.addChild(u), $.addNode(u));
  }, [u, l]),
    H(() => {
      let e = $.getTreeNode(c);
      e && (e.contain = !!n);
    }, [n]),
    H(() => {
      let e = a.current?.nextSibling,
        t = [],
        n = (e) => e.stopPropagation();
      for (; e && e !== s.current;) (t.push(e), e.addEventListener(Tg, n), (e = e.nextSibling));
      return (
        (c.current = t),
        () => {
          for (let e of t) e.removeEventListener(Tg, n);
        }
      );
    }, [t]),
    Hg(c, r, n),
    Mg(c, n),
    Wg(c, r, n),
    Vg(c, i),
    (0, o.useEffect)(() => {
      let e = J(G(c.current ? c.current[0] : void 0)),
        t = null;
      if (Pg(e, c.current)) {
        for (let n of $.traverse()) n.scopeRef && Pg(e, n.scopeRef.current) && (t = n);
        t === $.getTreeNode(c) && (Q = t.scopeRef);
      }
    }, [c]),
    H(
      () => () => {
        let e = $.getTreeNode(c)?.parent?.scopeRef ?? null;
        ((c !== Q && !Lg(c, Q)) || (e && !$.getTreeNode(e)) || (Q = e), $.removeTreeNode(c));
      },
      [c],
    ));
  let d = (0, o.useMemo)(() => Dg(c), []),
    f = (0, o.useMemo)(() => ({ focusManager: d, parentNode: u }), [u, d]);
  return o.createElement(
    wg.Provider,
    { value: f },
    o.createElement(`span`, { 'data-focus-scope-start': !0, hidden: !0, ref: a }),
    t,
    o.createElement(`span`, { 'data-focus-scope-end': !0, hidden: !0, ref: s }),
  );
}
function Dg(e) {
  return {
    focusNext(t = {}) {
      let n = e.current,
        { from: r, tabbable: i, wrap: a, accept: o } = t,
        s = r || J(G(n[0] ?? void 0)),
        c = n[0].previousElementSibling,
        l = Kg(Og(n), { tabbable: i, accept: o }, n);
      l.currentNode = Pg(s, n) ? s : c;
      let u = l.nextNode();
      return (!u && a && ((l.currentNode = c), (u = l.nextNode())), u && Rg(u, !0), u);
    },
    focusPrevious(t = {}) {
      let n = e.current,
        { from: r, tabbable: i, wrap: a, accept: o } = t,
        s = r || J(G(n[0] ?? void 0)),
        c = n[n.length - 1].nextElementSibling,
        l = Kg(Og(n), { tabbable: i, accept: o }, n);
      l.currentNode = Pg(s, n) ? s : c;
      let u = l.previousNode();
      return (!u && a && ((l.currentNode = c), (u = l.previousNode())), u && Rg(u, !0), u);
    },
    focusFirst(t = {}) {
      let n = e.current,
        { tabbable: r, accept: i } = t,
        a = Kg(Og(n), { tabbable: r, accept: i }, n);
      a.currentNode = n[0].previousElementSibling;
      let o = a.nextNode();
      return (o && Rg(o, !0), o);
    },
    focusLast(t = {}) {
      let n = e.current,
        { tabbable: r, accept: i } = t,
        a = Kg(Og(n), { tabbable: r, accept: i }, n);
      a.currentNode = n[n.length - 1].nextElementSibling;
      let o = a.previousNode();
      return (o && Rg(o, !0), o);
    },
  };
}
function Og(e) {
  return e[0].parentElement;
}
function kg(e) {
  let t = $.getTreeNode(Q);
  for (; t && t.scopeRef !== e;) {
    if (t.contain) return !1;
    t = t.parent;
  }
  return !0;
}
function Ag(e) {
  if (!e.form)
    return Array.from(G(e).querySelectorAll(`input[type="radio"][name="${CSS.escape(e.name)}"]`)).filter((e) => !e.form);
  let t = e.form.elements.namedItem(e.name),
    n = K(e);
  return t instanceof n.RadioNodeList
    ? Array.from(t).filter((e) => e instanceof n.HTMLInputElement)
    : t instanceof n.HTMLInputElement
      ? [t]
      : [];
}
function jg(e) {
  if (e.checked) return !0;
  let t = Ag(e);
  return t.length > 0 && !t.some((e) => e.checked);
}
function Mg(e, t) {
  let n = (0, o.useRef)(void 0),
    r = (0, o.useRef)(void 0);
  (H(() => {
    let i = e.current;
    if (!t) {
      r.current &&= (cancelAnimationFrame(r.current), void 0);
      return;
    }
    let a = G(i ? i[0] : void 0),
      o = (t) => {
        if (t.key !== `Tab` || t.altKey || t.ctrlKey || t.metaKey || !kg(e) || t.isComposing) return;
        let n = J(a),
          r = e.current;
        if (!r || !Pg(n, r)) return;
        let i = Kg(Og(r), { tabbable: !0 }, r);
        if (!n) return;
        i.currentNode = n;
        let o = t.shiftKey ? i.previousNode() : i.nextNode();
        ((o ||=
          ((i.currentNode = t.shiftKey ? r[r.length - 1].nextElementSibling : r[0].previousElementSibling),
          t.shiftKey ? i.previousNode() : i.nextNode())),
          t.preventDefault(),
          o && (Rg(o, !0), o instanceof K(o).HTMLInputElement && o.select()));
      },
      s = (t) => {
        (!Q || Lg(Q, e)) && Pg(Y(t), e.current)
          ? ((Q = e), (n.current = Y(t)))
          : kg(e) && !Fg(Y(t), e)
            ? n.current
              ? Rg(n.current)
              : Q && Q.current && Bg(Q.current)
            : kg(e) && (n.current = Y(t));
      },
      c = (t) => {
        (r.current && cancelAnimationFrame(r.current),
          (r.current = requestAnimationFrame(() => {
            let r = Jd(),
              i = (r === `virtual` || r === null) && vd() && _d(),
              o = J(a);
            if (!i && o && kg(e) && !Fg(o, e)) {
              Q = e;
              let r = Y(t);
              r && r.isConnected ? ((n.current = r), Rg(n.current)) : Q.current && Bg(Q.current);
            }
          })));
      };
    return (
      a.addEventListener(`keydown`, o, !1),
      a.addEventListener(`focusin`, s, !1),
      i?.forEach((e) => e.addEventListener(`focusin`, s, !1)),
      i?.forEach((e) => e.addEventListener(`focusout`, c, !1)),
      () => {
        (a.removeEventListener(`keydown`, o, !1),
          a.removeEventListener(`focusin`, s, !1),
          i?.forEach((e) => e.removeEventListener(`focusin`, s, !1)),
          i?.forEach((e) => e.removeEventListener(`focusout`, c, !1)));
      }
    );
  }, [e, t]),
    H(
      () => () => {
        r.current && cancelAnimationFrame(r.current);
      },
      [r],
    ));
}
function Ng(e) {
  return Fg(e);
}
function Pg(e, t) {
  return !e || !t ? !1 : t.some((t) => q(t, e));
}
function Fg(e, t = null) {
  if (e instanceof Element && e.closest(`[data-react-aria-top-layer]`)) return !0;
  for (let { scopeRef: n } of $.traverse($.getTreeNode(t))) if (n && Pg(e, n.current)) return !0;
  return !1;
}
function Ig(e) {
  return Fg(e, Q);
}
function Lg(e, t) {
  let n = $.getTreeNode(t)?.parent;
  for (; n;) {
    if (n.scopeRef === e) return !0;
    n = n.parent;
  }
  return !1;
}
function Rg(e, t = !1) {
  if (e != null && !t)
    try {
      nm(e);
    } catch {}
  else if (e != null)
    try {
      e.focus();
    } catch {}
}
function zg(e, t = !0) {
  let n = e[0].previousElementSibling,
    r = Og(e),
    i = Kg(r, { tabbable: t }, e);
  i.currentNode = n;
  let a = i.nextNode();
  return (t && !a && ((r = Og(e)), (i = Kg(r, { tabbable: !1 }, e)), (i.currentNode = n), (a = i.nextNode())), a);
}
function Bg(e, t = !0) {
  Rg(zg(e, t));
}
function Vg(e, t) {
  let n = o.useRef(t);
  (0, o.useEffect)(() => {
    (n.current && ((Q = e), !Pg(J(G(e.current ? e.current[0] : void 0)), Q.current) && e.current && Bg(e.current)),
      (n.current = !1));
  }, [e]);
}
function Hg(e, t, n) {
  H(() => {
    if (t || n) return;
    let r = e.current,
      i = G(r ? r[0] : void 0),
      a = (t) => {
        let n = Y(t);
        Pg(n, e.current) ? (Q = e) : Ng(n) || (Q = null);
      };
    return (
      i.addEventListener(`focusin`, a, !1),
      r?.forEach((e) => e.addEventListener(`focusin`, a, !1)),
      () => {
        (i.removeEventListener(`focusin`, a, !1), r?.forEach((e) => e.removeEventListener(`focusin`, a, !1)));
      }
    );
  }, [e, t, n]);
}
function Ug(e) {
  let t = $.getTreeNode(Q);
  for (; t && t.scopeRef !== e;) {
    if (t.nodeToRestore) return !1;
    t = t.parent;
  }
  return t?.scopeRef === e;
}
function Wg(e, t, n) {
  let r = (0, o.useRef)(typeof document < `u` ? J(G(e.current ? e.current[0] : void 0)) : null);
  (H(() => {
    let r = e.current,
      i = G(r ? r[0] : void 0);
    if (!t || n) return;
    let a = () => {
      (!Q || Lg(Q, e)) && Pg(J(i), e.current) && (Q = e);
    };
    return (
      i.addEventListener(`focusin`, a, !1),
      r?.forEach((e) => e.addEventListener(`focusin`, a, !1)),
      () => {
        (i.removeEventListener(`focusin`, a, !1), r?.forEach((e) => e.removeEventListener(`focusin`, a, !1)));
      }
    );
  }, [e, n]),
    H(() => {
      let r = G(e.current ? e.current[0] : void 0);
      if (!t) return;
      let i = (t) => {
        if (t.key !== `Tab` || t.altKey || t.ctrlKey || t.metaKey || !kg(e) || t.isComposing) return;
        let n = r.activeElement;
        if (!Fg(n, e) || !Ug(e)) return;
        let i = $.getTreeNode(e);
        if (!i) return;
        let a = i.nodeToRestore,
          o = Kg(r.body, { tabbable: !0 });
        o.currentNode = n;
        let s = t.shiftKey ? o.previousNode() : o.nextNode();
        if (((a && a.isConnected && a !== r.body) || ((a = void 0), (i.nodeToRestore = void 0)), (!s || !Fg(s, e)) && a)) {
          o.currentNode = a;
          do s = t.shiftKey ? o.previousNode() : o.nextNode();
          while (Fg(s, e));
          (t.preventDefault(), t.stopPropagation(), s ? Rg(s, !0) : Ng(a) ? Rg(a, !0) : n.blur());
        }
      };
      return (
        n || r.addEventListener(`keydown`, i, !0),
        () => {
          n || r.removeEventListener(`keydown`, i, !0);
        }
      );
    }, [e, t, n]),
    H(() => {
      let n = G(e.current ? e.current[0] : void 0);
      if (!t) return;
      let i = $.getTreeNode(e);
      if (i)
        return (
          (i.nodeToRestore = r.current ?? void 0),
          () => {
            let r = $.getTreeNode(e);
            if (!r) return;
            let i = r.nodeToRestore,
              a = J(n);
            if (t && i && ((a && Fg(a, e)) || (a === n.body && Ug(e)))) {
              let t = $.clone();
              requestAnimationFrame(() => {
                if (n.activeElement === n.body) {
                  let n = t.getTreeNode(e);
                  for (; n;) {
                    if (n.nodeToRestore && n.nodeToRestore.isConnected) {
                      Gg(n.nodeToRestore);
                      return;
                    }
                    n = n.parent;
                  }
                  for (n = t.getTreeNode(e); n;) {
                    if (n.scopeRef && n.scopeRef.current && $.getTreeNode(n.scopeRef)) {
                      let e = zg(n.scopeRef.current, !0);
                      if (e) {
                        Gg(e);
                        return;
                      }
                    }
                    n = n.parent;
                  }
                }
              });
            }
          }
        );
    }, [e, t]));
}
function Gg(e) {
  e.dispatchEvent(new CustomEvent(Tg, { bubbles: !0, cancelable: !0 })) && Rg(e);
}
function Kg(e, t, n) {
  let r = t?.tabbable ? td : ed,
    i = G(e?.nodeType === Node.ELEMENT_NODE ? e : null),
    a = Cg(i, e || i, NodeFilter.SHOW_ELEMENT, {
      acceptNode(e) {
        return q(t?.from, e) ||
          (t?.tabbable &&
            e.tagName === `INPUT` &&
            e.getAttribute(`type`) === `radio` &&
            (!jg(e) || (a.currentNode.tagName === `INPUT` && a.currentNode.type === `radio` && a.currentNode.name === e.name)))
          ? NodeFilter.FILTER_REJECT
          : r(e) && (!n || Pg(e, n)) && (!t?.accept || t.accept(e))
            ? NodeFilter.FILTER_ACCEPT
            : NodeFilter.FILTER_SKIP;
      },
    });
  return (t?.from && (a.currentNode = t.from), a);
}
function qg(e, t = {}) {
  return {
    focusNext(n = {}) {
      let r = e.current;
      if (!r) return null;
      let { from: i, tabbable: a = t.tabbable, wrap: o = t.wrap, accept: s = t.accept } = n,
        c = i || J(G(r)),
        l = Kg(r, { tabbable: a, accept: s });
      q(r, c) && (l.currentNode = c);
      let u = l.nextNode();
      return (!u && o && ((l.currentNode = r), (u = l.nextNode())), u && Rg(u, !0), u);
    },
    focusPrevious(n = t) {
      let r = e.current;
      if (!r) return null;
      let { from: i, tabbable: a = t.tabbable, wrap: o = t.wrap, accept: s = t.accept } = n,
        c = i || J(G(r)),
        l = Kg(r, { tabbable: a, accept: s });
      if (q(r, c)) l.currentNode = c;
      else {
        let e = Jg(l);
        return (e && Rg(e, !0), e ?? null);
      }
      let u = l.previousNode();
      if (!u && o) {
        l.currentNode = r;
        let e = Jg(l);
        if (!e) return null;
        u = e;
      }
      return (u && Rg(u, !0), u ?? null);
    },
    focusFirst(n = t) {
      let r = e.current;
      if (!r) return null;
      let { tabbable: i = t.tabbable, accept: a = t.accept } = n,
        o = Kg(r, { tabbable: i, accept: a }).nextNode();
      return (o && Rg(o, !0), o);
    },
    focusLast(n = t) {
      let r = e.current;
      if (!r) return null;
      let { tabbable: i = t.tabbable, accept: a = t.accept } = n,
        o = Jg(Kg(r, { tabbable: i, accept: a }));
      return (o && Rg(o, !0), o ?? null);
    },
  };
}
function Jg(e) {
  let t, n;
  do ((n = e.lastChild()), n && (t = n));
  while (n);
  return t;
}
var Yg = class e {
    constructor() {
      ((this.fastMap = new Map()), (this.root = new Xg({ scopeRef: null })), this.fastMap.set(null, this.root));
    }
    get size() {
      return this.fastMap.size;
    }
    getTreeNode(e) {
      return this.fastMap.get(e);
    }
    addTreeNode(e, t, n) {
      let r = this.fastMap.get(t ?? null);
      if (!r) return;
      let i = new Xg({ scopeRef: e });
      (r.addChild(i), (i.parent = r), this.fastMap.set(e, i), n && (i.nodeToRestore = n));
    }
    addNode(e) {
      this.fastMap.set(e.scopeRef, e);
    }
    removeTreeNode(e) {
      if (e === null) return;
      let t = this.fastMap.get(e);
      if (!t) return;
      let n = t.parent;
      for (let e of this.traverse())
        e !== t &&
          t.nodeToRestore &&
          e.nodeToRestore &&
          t.scopeRef &&
          t.scopeRef.current &&
          Pg(e.nodeToRestore, t.scopeRef.current) &&
          (e.nodeToRestore = t.nodeToRestore);
      let r = t.children;
      (n && (n.removeChild(t), r.size > 0 && r.forEach((e) => n && n.addChild(e))), this.fastMap.delete(t.scopeRef));
    }
    *traverse(e = this.root) {
      if ((e.scopeRef != null && (yield e), e.children.size > 0)) for (let t of e.children) yield* this.traverse(t);
    }
    clone() {
      let t = new e();
      for (let e of this.traverse()) t.addTreeNode(e.scopeRef, e.parent?.scopeRef ?? null, e.nodeToRestore);
      return t;
    }
  },
  Xg = class {
    constructor(e) {
      ((this.children = new Set()), (this.contain = !1), (this.scopeRef = e.scopeRef));
    }
    addChild(e) {
      (this.children.add(e), (e.parent = this));
    }
    removeChild(e) {
      (this.children.delete(e), (e.parent = void 0));
    }
  },
  $ = new Yg();
function Zg(e) {
  return hd() ? e.altKey : e.ctrlKey;
}
function Qg(e, t) {
  let n = `[data-key="${CSS.escape(String(t))}"]`,
    r = e.current?.dataset.collection;
  return (r && (n = `[data-collection="${CSS.escape(r)}"]${n}`), e.current?.querySelector(n));
}
var $g = new WeakMap();
function e_(e) {
  let t = pu();
  return ($g.set(e, t), t);
}
function t_(e) {
  return $g.get(e);
}
var n_ = 1e3;
function r_(e) {
  let { keyboardDelegate: t, selectionManager: n, onTypeSelect: r } = e,
    i = (0, o.useRef)({ search: ``, timeout: void 0 });
  return (
    (0, o.useEffect)(() => {
      let e = i.current.timeout;
      return () => {
        clearTimeout(e);
      };
    }, [i]),
    {
      typeSelectProps: {
        onKeyDownCapture: t.getKeyForSearch
          ? (e) => {
              if (i.current.search.length > 0 && e.key === ` `) {
                if (
                  (e.preventDefault(),
                  (!(`continuePropagation` in e) || (`continuePropagation` in e && !e.isPropagationStopped())) &&
                    e.stopPropagation(),
                  (i.current.search += ` `),
                  t.getKeyForSearch != null)
                ) {
                  let e = t.getKeyForSearch(i.current.search, n.focusedKey);
                  ((e ??= t.getKeyForSearch(i.current.search)), e != null && (n.setFocusedKey(e), r && r(e)));
                }
                (clearTimeout(i.current.timeout),
                  (i.current.timeout = setTimeout(() => {
                    i.current.search = ``;
                  }, n_)));
              }
            }
          : void 0,
        onKeyDown: t.getKeyForSearch
          ? (e) => {
              let a = i_(e.key);
              if (!(
                !a ||
                e.ctrlKey ||
                e.metaKey ||
                e.altKey ||
                !q(e.currentTarget, Y(e)) ||
                (i.current.search.length === 0 && a === ` `)
              )) {
                if (((i.current.search += a), t.getKeyForSearch != null)) {
                  let a = t.getKeyForSearch(i.current.search, n.focusedKey);
                  if (((a ??= t.getKeyForSearch(i.current.search)), a != null))
                    (n.setFocusedKey(a), r && r(a), e.preventDefault(), `continuePropagation` in e || e.stopPropagation());
                  else {
                    ((i.current.search = ``), clearTimeout(i.current.timeout), (i.current.timeout = void 0));
                    return;
                  }
                }
                (clearTimeout(i.current.timeout),
                  (i.current.timeout = setTimeout(() => {
                    i.current.search = ``;
                  }, n_)));
              }
            }
          : void 0,
      },
    }
  );
}
function i_(e) {
  return e.length === 1 || !/^[A-Z]/i.test(e) ? e : ``;
}
function a_(e, t) {
  let n = (0, o.useRef)(!0),
    r = (0, o.useRef)(null);
  (H(
    () => (
      (n.current = !0),
      () => {
        n.current = !1;
      }
    ),
    [],
  ),
    H(() => {
      (n.current ? (n.current = !1) : (!r.current || t.some((e, t) => !Object.is(e, r[t]))) && e(), (r.current = t));
    }, t));
}
function o_(e) {
  let {
      selectionManager: t,
      keyboardDelegate: n,
      ref: r,
      autoFocus: i = !1,
      shouldFocusWrap: a = !1,
      disallowEmptySelection: s = !1,
      disallowSelectAll: c = !1,
      escapeKeyBehavior: l = `clearSelection`,
      selectOnFocus: u = t.selectionBehavior === `replace`,
      disallowTypeAhead: d = !1,
      shouldUseVirtualFocus: f,
      allowsTabNavigation: p = !1,
      scrollRef: m = r,
      linkBehavior: h = `action`,
      UNSTABLE_focusOnEntry: g,
    } = e,
    { direction: _ } = up(),
    v = Sd(),
    y = (e, n, i) => {
      if (n != null) {
        if (t.isLink(n) && h === `selection` && u && !Zg(e)) {
          (0, Tl.flushSync)(() => {
            t.setFocusedKey(n, i);
          });
          let a = Qg(r, n),
            o = t.getItemProps(n);
          if (a) {
            v.open(a, e, o.href, o.routerOptions);
            return;
          }
          return !1;
        }
        if ((t.setFocusedKey(n, i), t.isLink(n) && h === `override`)) return !1;
        if (e.shiftKey && t.selectionMode === `multiple`) {
          t.extendSelection(n);
          return;
        }
        if (u && !Zg(e)) {
          t.replaceSelection(n);
          return;
        }
      }
      return !1;
    },
    b = (e) => {
      if (n.getKeyBelow) {
        let r = t.focusedKey == null ? n.getFirstKey?.() : n.getKeyBelow?.(t.focusedKey);
        if ((r == null && a && (r = n.getFirstKey?.(t.focusedKey)), r != null)) {
          y(e, r);
          return;
        }
      }
      return !1;
    },
    x = (e) => {
      if (n.getKeyAbove) {
        let r = t.focusedKey == null ? n.getLastKey?.() : n.getKeyAbove?.(t.focusedKey);
        if ((r == null && a && (r = n.getLastKey?.(t.focusedKey)), r != null)) {
          y(e, r);
          return;
        }
      }
      return !1;
    },
    S = (e) => {
      if (n.getFirstKey) {
        if (t.focusedKey === null && e.shiftKey) return !1;
        let r = n.getFirstKey(t.focusedKey, Jf(e));
        if ((t.setFocusedKey(r), r != null)) {
          if (Jf(e) && e.shiftKey && t.selectionMode === `multiple`) {
            t.extendSelection(r);
            return;
          }
          if (u) {
            t.replaceSelection(r);
            return;
          }
        }
      }
      return !1;
    },
    C = (e) => {
      if (n.getKeyLeftOf) {
        let r = t.focusedKey == null ? n.getFirstKey?.() : n.getKeyLeftOf?.(t.focusedKey);
        if ((r == null && a && (r = _ === `rtl` ? n.getFirstKey?.(t.focusedKey) : n.getLastKey?.(t.focusedKey)), r != null)) {
          y(e, r, _ === `rtl` ? `first` : `last`);
          return;
        }
      }
      return !1;
    },
    w = (e) => {
      if (n.getKeyRightOf) {
        let r = t.focusedKey == null ? n.getFirstKey?.() : n.getKeyRightOf?.(t.focusedKey);
        if ((r == null && a && (r = _ === `rtl` ? n.getLastKey?.(t.focusedKey) : n.getFirstKey?.(t.focusedKey)), r != null)) {
          y(e, r, _ === `rtl` ? `last` : `first`);
          return;
        }
      }
      return !1;
    },
    T = (e) => {
      if (n.getLastKey) {
        if (t.focusedKey === null && e.shiftKey) return !1;
        let r = n.getLastKey(t.focusedKey, Jf(e));
        if ((t.setFocusedKey(r), r != null)) {
          if (Jf(e) && e.shiftKey && t.selectionMode === `multiple`) {
            t.extendSelection(r);
            return;
          }
          if (u) {
            t.replaceSelection(r);
            return;
          }
        }
      }
      return !1;
    },
    E = (e) => {
      if (n.getKeyPageBelow && t.focusedKey != null) {
        let r = n.getKeyPageBelow(t.focusedKey);
        if (r != null) return y(e, r);
      }
      return !1;
    },
    D = (e) => {
      if (n.getKeyPageAbove && t.focusedKey != null) {
        let r = n.getKeyPageAbove(t.focusedKey);
        if (r != null) return y(e, r);
      }
      return !1;
    },
    O = () => {
      if (t.selectionMode === `multiple` && c !== !0) t.selectAll();
      else return !1;
    },
    k = () => {
      if (l === `clearSelection` && !s && t.selectedKeys.size !== 0) t.clearSelection();
      else return !1;
    },
    A = () => {
      if (!p && r.current) {
        let e = Kg(r.current, { tabbable: !0 }),
          t,
          n;
        do ((n = e.lastChild()), n && (t = n));
        while (n);
        let i = J();
        t && (!Vu(t) || (i && !td(i))) && Ku(t);
      }
      return { shouldContinuePropagation: !0, shouldPreventDefault: !1 };
    },
    j = () => (!p && r.current && r.current.focus(), { shouldContinuePropagation: !0, shouldPreventDefault: !1 }),
    M = (e, t) => ({
      [dd() ? e + `+Shift+Alt` : e + `+Shift+Control`]: t,
      [e + `+Shift`]: t,
      [dd() ? e + `+Alt` : e + `+Control`]: t,
      [e]: t,
    }),
    { keyboardProps: ee } = _m({
      shortcuts: {
        ...M(`ArrowDown`, b),
        ...M(`ArrowUp`, x),
        ...M(`ArrowLeft`, C),
        ...M(`ArrowRight`, w),
        ...M(`PageDown`, E),
        ...M(`PageUp`, D),
      },
      allowRepeats: !0,
    }),
    { keyboardProps: te } = _m({ shortcuts: { ...M(`Home`, S), ...M(`End`, T), 'Mod+A': O, Escape: k, Tab: A, 'Tab+Shift': j } }),
    ne = (0, o.useRef)({ top: 0, left: 0 });
  Qf(m, `scroll`, () => {
    ne.current = { top: m.current?.scrollTop ?? 0, left: m.current?.scrollLeft ?? 0 };
  });
  let re = (e) => {
      if (t.isFocused) {
        q(e.currentTarget, Y(e)) || t.setFocused(!1);
        return;
      }
      if (!q(e.currentTarget, Y(e))) return;
      let i = Jd();
      t.setFocused(!0);
      let a = (e) => {
        e != null && (t.setFocusedKey(e), u && !t.isSelected(e) && t.replaceSelection(e));
      };
      if (g && (i === `keyboard` || i === `virtual`)) a(g === `first` ? n.getFirstKey?.() : n.getLastKey?.());
      else if (t.focusedKey == null) {
        let r = e.relatedTarget;
        r && e.currentTarget.compareDocumentPosition(r) & Node.DOCUMENT_POSITION_FOLLOWING
          ? a(t.lastSelectedKey ?? n.getLastKey?.())
          : a(t.firstSelectedKey ?? n.getFirstKey?.());
      } else m.current && ((m.current.scrollTop = ne.current.top), (m.current.scrollLeft = ne.current.left));
      if (t.focusedKey != null && m.current) {
        let e = Qg(r, t.focusedKey);
        e instanceof HTMLElement &&
          (!Vu(e) && !f && Ku(e), (i === `keyboard` || (g && i === `virtual`)) && lg(e, { containingElement: r.current }));
      }
    },
    ie = (e) => {
      q(e.currentTarget, e.relatedTarget) || t.setFocused(!1);
    },
    N = (0, o.useRef)(!1);
  Qf(
    r,
    ju,
    f
      ? (e) => {
          let { detail: n } = e;
          (e.stopPropagation(), t.setFocused(!0), n?.focusStrategy === `first` && (N.current = !0));
        }
      : void 0,
  );
  let ae = n.getFirstKey?.() ?? null;
  (a_(() => {
    if (N.current) {
      if (ae == null) {
        let e = J();
        (Hu(r.current), Wu(e, null), t.collection.size > 0 && (N.current = !1));
      } else (t.setFocusedKey(ae), (N.current = !1));
    }
  }, [ae, t.collection.size]),
    a_(() => {
      t.collection.size > 0 && (N.current = !1);
    }, [t.focusedKey]),
    Qf(
      r,
      Au,
      f
        ? (e) => {
            (e.stopPropagation(), t.setFocused(!1), e.detail?.clearFocusKey && t.setFocusedKey(null));
          }
        : void 0,
    ));
  let oe = (0, o.useRef)(i),
    se = (0, o.useRef)(!1);
  (0, o.useEffect)(() => {
    if (oe.current) {
      let e = null;
      (i === `first` && (e = n.getFirstKey?.() ?? null), i === `last` && (e = n.getLastKey?.() ?? null));
      let a = t.selectedKeys;
      if (a.size) {
        for (let n of a)
          if (t.canSelectItem(n)) {
            e = n;
            break;
          }
      }
      (t.setFocused(!0),
        t.setFocusedKey(e),
        e != null && u && !a.size && t.canSelectItem(e) && t.replaceSelection(e),
        e == null && !f && r.current && nm(r.current),
        t.collection.size > 0 && ((oe.current = !1), (se.current = !0)));
    }
  });
  let ce = (0, o.useRef)(t.focusedKey),
    le = (0, o.useRef)(null);
  ((0, o.useEffect)(() => {
    if (t.isFocused && t.focusedKey != null && (t.focusedKey !== ce.current || se.current) && m.current && r.current) {
      let e = Jd(),
        n = Qg(r, t.focusedKey);
      if (!(n instanceof HTMLElement)) return;
      (e === `keyboard` || se.current) &&
        (le.current && cancelAnimationFrame(le.current),
        (le.current = requestAnimationFrame(() => {
          m.current && (sg(m.current, n), e !== `virtual` && lg(n, { containingElement: r.current }));
        })));
    }
    (!f && t.isFocused && t.focusedKey == null && ce.current != null && r.current && nm(r.current),
      (ce.current = t.focusedKey),
      (se.current = !1));
  }),
    (0, o.useEffect)(
      () => () => {
        le.current && cancelAnimationFrame(le.current);
      },
      [],
    ),
    Qf(r, `react-aria-focus-scope-restore`, (e) => {
      (e.preventDefault(), t.setFocused(!0));
    }));
  let ue = {
      ...U(te, ee),
      onFocus: re,
      onBlur: ie,
      onMouseDown(e) {
        m.current === Y(e) && e.preventDefault();
      },
    },
    { typeSelectProps: de } = r_({ keyboardDelegate: n, selectionManager: t });
  d || (ue = U(de, ue));
  let fe;
  f || (fe = t.focusedKey == null ? 0 : -1);
  let pe = e_(t.collection);
  return { collectionProps: U(ue, { tabIndex: fe, 'data-collection': pe }) };
}
var s_ = class {
    constructor(e) {
      this.ref = e;
    }
    getItemRect(e) {
      let t = this.ref.current;
      if (!t) return null;
      let n = e == null ? null : Qg(this.ref, e);
      if (!n) return null;
      let r = t.getBoundingClientRect(),
        i = n.getBoundingClientRect();
      return {
        x: i.left - r.left - t.clientLeft + t.scrollLeft,
        y: i.top - r.top - t.clientTop + t.scrollTop,
        width: i.width,
        height: i.height,
      };
    }
    getContentSize() {
      let e = this.ref.current;
      return { width: e?.scrollWidth ?? 0, height: e?.scrollHeight ?? 0 };
    }
    getVisibleRect() {
      let e = this.ref.current;
      return { x: e?.scrollLeft ?? 0, y: e?.scrollTop ?? 0, width: e?.clientWidth ?? 0, height: e?.clientHeight ?? 0 };
    }
  },
  c_ = class {
    constructor(...e) {
      if (e.length === 1) {
        let t = e[0];
        ((this.collection = t.collection),
          (this.ref = t.ref),
          (this.collator = t.collator),
          (this.disabledKeys = t.disabledKeys || new Set()),
          (this.disabledBehavior = t.disabledBehavior || `all`),
          (this.orientation = t.orientation || `vertical`),
          (this.direction = t.direction),
          (this.layout = t.layout || `stack`),
          (this.layoutDelegate = t.layoutDelegate || new s_(t.ref)));
      } else
        ((this.collection = e[0]),
          (this.disabledKeys = e[1]),
          (this.ref = e[2]),
          (this.collator = e[3]),
          (this.layout = `stack`),
          (this.orientation = `vertical`),
          (this.disabledBehavior = `all`),
          (this.layoutDelegate = new s_(this.ref)));
      this.layout === `stack` && this.orientation === `vertical` && ((this.getKeyLeftOf = void 0), (this.getKeyRightOf = void 0));
    }
    isDisabled(e) {
      return (
        this.disabledBehavior === `all` &&
        (e.props?.isDisabled || this.disabledKeys.has(e.key)) &&
        e.props?.disabledBehavior !== `selection`
      );
    }
    findNextNonDisabled(e, t, n = !1) {
      let r = e;
      for (; r != null;) {
        let e = this.collection.getItem(r);
        if (e?.type === `item` && (n || !this.isDisabled(e))) return r;
        r = t(r);
      }
      return null;
    }
    getNextKey(e, t) {
      let n = e;
      return (
        (n = this.collection.getKeyAfter(n)),
        this.findNextNonDisabled(n, (e) => this.collection.getKeyAfter(e), t?.includeDisabled)
      );
    }
    getPreviousKey(e, t) {
      let n = e;
      return (
        (n = this.collection.getKeyBefore(n)),
        this.findNextNonDisabled(n, (e) => this.collection.getKeyBefore(e), t?.includeDisabled)
      );
    }
    findKey(e, t, n) {
      let r = e,
        i = this.layoutDelegate.getItemRect(r);
      if (!i || r == null) return null;
      let a = i;
      do {
        if (((r = t(r)), r == null)) break;
        i = this.layoutDelegate.getItemRect(r);
      } while (i && n(a, i) && r != null);
      return r;
    }
    isSameRow(e, t) {
      return e.y === t.y || e.x !== t.x;
    }
    isSameColumn(e, t) {
      return e.x === t.x || e.y !== t.y;
    }
    isReversed(e) {
      let t = this.getNextKey(e),
        n = Qg(this.ref, e);
      if (t != null) {
        let e = Qg(this.ref, t);
        return !n || !e ? !1 : n.getBoundingClientRect().top > e.getBoundingClientRect().top;
      }
      let r = this.getPreviousKey(e);
      if (r != null) {
        let e = Qg(this.ref, r);
        return !n || !e ? !1 : e.getBoundingClientRect().top > n.getBoundingClientRect().top;
      }
      return !1;
    }
    getKeyBelow(e, t) {
      return this.layout === `grid` && this.orientation === `vertical`
        ? this.findKey(e, (e) => this.getNextKey(e, t), this.isSameRow)
        : this.orientation === `vertical` && this.isReversed(e)
          ? this.getPreviousKey(e, t)
          : this.getNextKey(e, t);
    }
    getKeyAbove(e, t) {
      return this.layout === `grid` && this.orientation === `vertical`
        ? this.findKey(e, (e) => this.getPreviousKey(e, t), this.isSameRow)
        : this.orientation === `vertical` && this.isReversed(e)
          ? this.getNextKey(e, t)
          : this.getPreviousKey(e, t);
    }
    getNextColumn(e, t, n) {
      return t ? this.getPreviousKey(e, n) : this.getNextKey(e, n);
    }
    getKeyRightOf(e, t) {
      let n = this.direction === `ltr` ? `getKeyRightOf` : `getKeyLeftOf`;
      return this.layoutDelegate[n]
        ? ((e = this.layoutDelegate[n](e)), this.findNextNonDisabled(e, (e) => this.layoutDelegate[n](e), t?.includeDisabled))
        : this.layout === `grid`
          ? this.orientation === `vertical`
            ? this.getNextColumn(e, this.direction === `rtl`, t)
            : this.findKey(e, (e) => this.getNextColumn(e, this.direction === `rtl`, t), this.isSameColumn)
          : this.orientation === `horizontal`
            ? this.getNextColumn(e, this.direction === `rtl`, t)
            : null;
    }
    getKeyLeftOf(e, t) {
      let n = this.direction === `ltr` ? `getKeyLeftOf` : `getKeyRightOf`;
      return this.layoutDelegate[n]
        ? ((e = this.layoutDelegate[n](e)), this.findNextNonDisabled(e, (e) => this.layoutDelegate[n](e), t?.includeDisabled))
        : this.layout === `grid`
          ? this.orientation === `vertical`
            ? this.getNextColumn(e, this.direction === `ltr`, t)
            : this.findKey(e, (e) => this.getNextColumn(e, this.direction === `ltr`, t), this.isSameColumn)
          : this.orientation === `horizontal`
            ? this.getNextColumn(e, this.direction === `ltr`, t)
            : null;
    }
    getFirstKey() {
      let e = this.collection.getFirstKey();
      return this.findNextNonDisabled(e, (e) => this.collection.getKeyAfter(e));
    }
    getLastKey() {
      let e = this.collection.getLastKey();
      return this.findNextNonDisabled(e, (e) => this.collection.getKeyBefore(e));
    }
    getKeyPageAbove(e) {
      let t = this.ref.current,
        n = this.layoutDelegate.getItemRect(e);
      if (!n) return null;
      let r = this.isReversed(e);
      if (t && !ig(t)) return this.getFirstKey();
      let i = e;
      if (this.orientation === `horizontal`) {
        let e = Math.max(0, n.x + n.width - this.layoutDelegate.getVisibleRect().width);
        for (; n && n.x > e && i != null;)
          ((i = this.getKeyAbove(i)), (n = i == null ? null : this.layoutDelegate.getItemRect(i)));
      } else {
        let e = this.layoutDelegate.getVisibleRect(),
          t = r ? n.y - e.height : Math.max(0, n.y + n.height - e.height);
        for (; n && n.y > t && i != null;)
          ((i = this.getKeyAbove(i)), (n = i == null ? null : this.layoutDelegate.getItemRect(i)));
      }
      return i ?? (r ? this.getLastKey() : this.getFirstKey());
    }
    getKeyPageBelow(e) {
      let t = this.ref.current,
        n = this.layoutDelegate.getItemRect(e);
      if (!n) return null;
      let r = this.isReversed(e);
      if (t && !ig(t)) return this.getLastKey();
      let i = e;
      if (this.orientation === `horizontal`) {
        let e = Math.min(this.layoutDelegate.getContentSize().width, n.x - n.width + this.layoutDelegate.getVisibleRect().width);
        for (; n && n.x < e && i != null;)
          ((i = this.getKeyBelow(i)), (n = i == null ? null : this.layoutDelegate.getItemRect(i)));
      } else {
        let e = Math.min(
          this.layoutDelegate.getContentSize().height,
          n.y - n.height + this.layoutDelegate.getVisibleRect().height,
        );
        for (; n && n.y < e && i != null;)
          ((i = this.getKeyBelow(i)), (n = i == null ? null : this.layoutDelegate.getItemRect(i)));
      }
      return i ?? (r ? this.getFirstKey() : this.getLastKey());
    }
    getKeyForSearch(e, t) {
      if (!this.collator) return null;
      let n = this.collection,
        r = t || this.getFirstKey();
      for (; r != null;) {
        let t = n.getItem(r);
        if (!t) return null;
        let i = t.textValue.slice(0, e.length);
        if (t.textValue && this.collator.compare(i, e) === 0) return r;
        r = this.getNextKey(r);
      }
      return null;
    }
  },
  l_ = new Map();
function u_(e) {
  let { locale: t } = up(),
    n =
      t +
      (e
        ? Object.entries(e)
            .sort((e, t) => (e[0] < t[0] ? -1 : 1))
            .join()
        : ``);
  if (l_.has(n)) return l_.get(n);
  let r = new Intl.Collator(t, e);
  return (l_.set(n, r), r);
}
function d_(e) {
  let { selectionManager: t, collection: n, disabledKeys: r, ref: i, keyboardDelegate: a, layoutDelegate: s, orientation: c } = e,
    l = u_({ usage: `search`, sensitivity: `base` }),
    u = t.disabledBehavior,
    d = (0, o.useMemo)(
      () =>
        a ||
        new c_({ collection: n, disabledKeys: r, disabledBehavior: u, ref: i, collator: l, layoutDelegate: s, orientation: c }),
      [a, s, n, r, i, l, u, c],
    ),
    { collectionProps: f } = o_({ ...e, ref: i, selectionManager: t, keyboardDelegate: d });
  return { listProps: f };
}
var f_ = 500;
function p_(e) {
  let {
      isDisabled: t,
      pointerType: n,
      onLongPressStart: r,
      onLongPressEnd: i,
      onLongPress: a,
      threshold: s = f_,
      accessibilityDescription: c,
    } = e,
    l = (0, o.useRef)(void 0),
    { addGlobalListener: u, removeAllGlobalListeners: d } = lh(),
    f = (e) => (n ? e.pointerType === n : e.pointerType === `mouse` || e.pointerType === `touch`),
    { pressProps: p } = hh({
      isDisabled: t,
      onPressStart(e) {
        if ((e.continuePropagation(), f(e))) {
          (r && r({ ...e, type: `longpressstart` }),
            (l.current = setTimeout(() => {
              (e.target.dispatchEvent(new PointerEvent(`pointercancel`, { bubbles: !0 })),
                u(e.target, `click`, (e) => e.preventDefault(), { once: !0 }),
                G(e.target).activeElement !== e.target && Ku(e.target),
                a && a({ ...e, type: `longpress` }),
                (l.current = void 0));
            }, s)),
            e.pointerType === `touch` && u(e.target, `contextmenu`, (e) => e.preventDefault(), { once: !0 }));
          let t = K(e.target);
          u(
            t,
            `pointerup`,
            () => {
              setTimeout(() => {
                d();
              }, 100);
            },
            { once: !0 },
          );
        }
      },
      onPressEnd(e) {
        (l.current && clearTimeout(l.current), i && f(e) && i({ ...e, type: `longpressend` }));
      },
    });
  return { longPressProps: U(p, fg(a && !t ? c : void 0)) };
}
function m_(e) {
  let {
      id: t,
      selectionManager: n,
      key: r,
      ref: i,
      shouldSelectOnPressUp: a,
      shouldUseVirtualFocus: s,
      focus: c,
      isDisabled: l,
      onAction: u,
      allowsDifferentPressOrigin: d,
      linkBehavior: f = `action`,
    } = e,
    p = Sd();
  t = pu(t);
  let m = (e) => {
    if (e.pointerType === `keyboard` && Zg(e)) n.toggleSelection(r);
    else {
      if (n.selectionMode === `none`) return;
      if (n.isLink(r)) {
        if (f === `selection` && i.current) {
          let t = n.getItemProps(r);
          (p.open(i.current, e, t.href, t.routerOptions), n.setSelectedKeys(n.selectedKeys));
          return;
        }
        if (f === `override` || f === `none`) return;
      }
      n.selectionMode === `single`
        ? n.isSelected(r) && !n.disallowEmptySelection
          ? n.toggleSelection(r)
          : n.replaceSelection(r)
        : e && e.shiftKey
          ? n.extendSelection(r)
          : n.selectionBehavior === `toggle` || (e && (Jf(e) || e.pointerType === `touch` || e.pointerType === `virtual`))
            ? n.toggleSelection(r)
            : n.replaceSelection(r);
    }
  };
  ((0, o.useEffect)(() => {
    r === n.focusedKey && n.isFocused && (s ? Hu(i.current) : c ? c() : J() !== i.current && i.current && nm(i.current));
  }, [i, r, n.focusedKey, n.childFocusStrategy, n.isFocused, s]),
    (l ||= n.isDisabled(r)));
  let h = {};
  (!s && !l
    ? (h = {
        tabIndex: r === n.focusedKey ? 0 : -1,
        onFocus(e) {
          Y(e) === i.current && n.setFocusedKey(r);
        },
      })
    : l &&
      (h.onMouseDown = (e) => {
        e.preventDefault();
      }),
    (0, o.useEffect)(() => {
      l && n.focusedKey === r && n.setFocusedKey(null);
    }, [n, l, r]));
  let g = n.isLink(r) && f === `override`,
    _ = u && e.UNSTABLE_itemBehavior === `action`,
    v = n.isLink(r) && f !== `selection` && f !== `none`,
    y = !l && n.canSelectItem(r) && !g && !_,
    b = (u || v) && !l,
    x = b && (n.selectionBehavior === `replace` ? !y : !y || n.isEmpty),
    S = b && y && n.selectionBehavior === `replace`,
    C = x || S,
    w = (0, o.useRef)(null),
    T = C && y,
    E = (0, o.useRef)(!1),
    D = (0, o.useRef)(!1),
    O = n.getItemProps(r),
    k = (e) => {
      (u && (u(), i.current?.dispatchEvent(new CustomEvent(`react-aria-item-action`, { bubbles: !0 }))),
        v && i.current && p.open(i.current, e, O.href, O.routerOptions));
    },
    A = { ref: i };
  a
    ? ((A.onPressStart = (e) => {
        ((w.current = e.pointerType), (E.current = T), e.pointerType === `keyboard` && (!C || g_(e.key)) && m(e));
      }),
      d
        ? ((A.onPressUp = x
            ? void 0
            : (e) => {
                e.pointerType === `mouse` && y && m(e);
              }),
          (A.onPress = x
            ? k
            : (e) => {
                e.pointerType !== `keyboard` && e.pointerType !== `mouse` && y && m(e);
              }))
        : (A.onPress = (e) => {
            if (x || (S && e.pointerType !== `mouse`)) {
              if (e.pointerType === `keyboard` && !h_(e.key)) return;
              k(e);
            } else e.pointerType !== `keyboard` && y && m(e);
          }))
    : ((A.onPressStart = (e) => {
        ((w.current = e.pointerType),
          (E.current = T),
          (D.current = x),
          y && ((e.pointerType === `mouse` && !x) || (e.pointerType === `keyboard` && (!b || g_(e.key)))) && m(e));
      }),
      (A.onPress = (e) => {
        (e.pointerType === `touch` ||
          e.pointerType === `pen` ||
          e.pointerType === `virtual` ||
          (e.pointerType === `keyboard` && C && h_(e.key)) ||
          (e.pointerType === `mouse` && D.current)) &&
          (C ? k(e) : y && m(e));
      }));
  let j = t_(n.collection);
  if (
    ((h[`data-collection`] = j),
    (h[`data-key`] = r),
    (A.preventFocusOnPress = s),
    s &&
      (A = U(A, {
        onPressStart(e) {
          e.pointerType !== `touch` && (n.setFocused(!0), n.setFocusedKey(r));
        },
        onPress(e) {
          e.pointerType === `touch` && (n.setFocused(!0), n.setFocusedKey(r));
        },
      })),
    O)
  )
    for (let e of [`onPressStart`, `onPressEnd`, `onPressChange`, `onPress`, `onPressUp`, `onClick`])
      O[e] && (A[e] = Yl(A[e], O[e]));
  let { pressProps: M, isPressed: ee } = hh(A),
    te = S
      ? (e) => {
          w.current === `mouse` && (e.stopPropagation(), e.preventDefault(), k(e));
        }
      : void 0,
    { longPressProps: ne } = p_({
      isDisabled: !T,
      onLongPress(e) {
        e.pointerType === `touch` && (m(e), n.setSelectionBehavior(`toggle`));
      },
    }),
    re = (e) => {
      w.current === `touch` && E.current && e.preventDefault();
    },
    ie =
      f !== `none` && n.isLink(r)
        ? (e) => {
            wd.isOpening || e.preventDefault();
          }
        : void 0,
    N = U(
      h,
      y || x || (s && !l) ? M : {},
      T ? ne : {},
      { onDoubleClick: te, onDragStartCapture: re, onClick: ie, id: t },
      s ? { onMouseDown: (e) => e.preventDefault() } : void 0,
    ),
    ae = (e) => {
      let t = e;
      for (; t && t !== i.current;) {
        let e = t.getAttribute(`data-collection`);
        if (e != null) return e !== j;
        t = t.parentElement;
      }
      return td(e);
    },
    oe = N.onPointerDown;
  N.onPointerDown = (e) => {
    let t = Y(e);
    t && t !== i.current && ae(t) ? e.stopPropagation() : oe?.(e);
  };
  let se = N.onMouseDown;
  return (
    (N.onMouseDown = (e) => {
      let t = Y(e);
      t && t !== i.current && ae(t) ? e.stopPropagation() : se?.(e);
    }),
    {
      itemProps: N,
      isPressed: ee,
      isSelected: n.isSelected(r),
      isFocused: n.isFocused && n.focusedKey === r,
      isDisabled: l,
      allowsSelection: y,
      hasAction: C,
    }
  );
}
function h_(e) {
  return e === `Enter`;
}
function g_(e) {
  return e === ` `;
}
function __(e, t) {
  return typeof t.getChildren == `function` ? t.getChildren(e.key) : e.childNodes;
}
function v_(e) {
  return y_(e, 0);
}
function y_(e, t) {
  if (t < 0) return;
  let n = 0;
  for (let r of e) {
    if (n === t) return r;
    n++;
  }
}
function b_(e, t, n) {
  if (t.parentKey === n.parentKey) return t.index - n.index;
  let r = [...x_(e, t), t],
    i = [...x_(e, n), n],
    a = r.slice(0, i.length).findIndex((e, t) => e !== i[t]);
  return a === -1
    ? r.findIndex((e) => e === n) >= 0
      ? 1
      : (i.findIndex((e) => e === t), -1)
    : ((t = r[a]), (n = i[a]), t.index - n.index);
}
function x_(e, t) {
  let n = [],
    r = t;
  for (; r?.parentKey != null;) ((r = e.getItem(r.parentKey)), r && n.unshift(r));
  return n;
}
var S_ = new WeakMap();
function C_(e) {
  let t = S_.get(e);
  if (t != null) return t;
  let n = 0,
    r = (t) => {
      for (let i of t) i.type === `section` ? r(__(i, e)) : i.type === `item` && n++;
    };
  return (r(e), S_.set(e, n), n);
}
function w_(e) {
  let t = o.version.split(`.`);
  return parseInt(t[0], 10) >= 19 ? e : e ? `true` : void 0;
}
var T_ = class e extends Set {
  constructor(t, n, r) {
    (super(t),
      t instanceof e
        ? ((this.anchorKey = n ?? t.anchorKey), (this.currentKey = r ?? t.currentKey))
        : ((this.anchorKey = n ?? null), (this.currentKey = r ?? null)));
  }
};
function E_(e, t) {
  if (e.size !== t.size) return !1;
  for (let n of e) if (!t.has(n)) return !1;
  return !0;
}
function D_(e) {
  let {
      selectionMode: t = `none`,
      disallowEmptySelection: n = !1,
      allowDuplicateSelectionEvents: r,
      selectionBehavior: i = `toggle`,
      disabledBehavior: a = `all`,
    } = e,
    s = (0, o.useRef)(!1),
    [, c] = (0, o.useState)(!1),
    l = (0, o.useRef)(null),
    u = (0, o.useRef)(null),
    [, d] = (0, o.useState)(null),
    [f, p] = Op(
      (0, o.useMemo)(() => O_(e.selectedKeys), [e.selectedKeys]),
      (0, o.useMemo)(() => O_(e.defaultSelectedKeys, new T_()), [e.defaultSelectedKeys]),
      e.onSelectionChange,
    ),
    m = (0, o.useMemo)(() => (e.disabledKeys ? new Set(e.disabledKeys) : new Set()), [e.disabledKeys]),
    [h, g] = (0, o.useState)(i);
  i === `replace` && h === `toggle` && typeof f == `object` && f.size === 0 && g(`replace`);
  let _ = (0, o.useRef)(i);
  return (
    (0, o.useEffect)(() => {
      i !== _.current && (g(i), (_.current = i));
    }, [i]),
    {
      selectionMode: t,
      disallowEmptySelection: n,
      selectionBehavior: h,
      setSelectionBehavior: g,
      get isFocused() {
        return s.current;
      },
      setFocused(e) {
        ((s.current = e), c(e));
      },
      get focusedKey() {
        return l.current;
      },
      get childFocusStrategy() {
        return u.current;
      },
      setFocusedKey(e, t = `first`) {
        ((l.current = e), (u.current = t), d(e));
      },
      selectedKeys: f,
      setSelectedKeys(e) {
        (r || !E_(e, f)) && p(e);
      },
      disabledKeys: m,
      disabledBehavior: a,
    }
  );
}
function O_(e, t) {
  return e ? (e === `all` ? `all` : new T_(e)) : t;
}
var k_ = class e {
    constructor(e, t, n) {
      ((this.collection = e),
        (this.state = t),
        (this.allowsCellSelection = n?.allowsCellSelection ?? !1),
        (this._isSelectAll = null),
        (this.layoutDelegate = n?.layoutDelegate || null),
        (this.fullCollection = n?.fullCollection || null));
    }
    get selectionMode() {
      return this.state.selectionMode;
    }
    get disallowEmptySelection() {
      return this.state.disallowEmptySelection;
    }
    get selectionBehavior() {
      return this.state.selectionBehavior;
    }
    setSelectionBehavior(e) {
      this.state.setSelectionBehavior(e);
    }
    get isFocused() {
      return this.state.isFocused;
    }
    setFocused(e) {
      this.state.setFocused(e);
    }
    get focusedKey() {
      return this.state.focusedKey;
    }
    get childFocusStrategy() {
      return this.state.childFocusStrategy;
    }
    setFocusedKey(e, t) {
      (e == null || this.collection.getItem(e)) && this.state.setFocusedKey(e, t);
    }
    get selectedKeys() {
      return this.state.selectedKeys === `all` ? new Set(this.getSelectAllKeys()) : this.state.selectedKeys;
    }
    get rawSelection() {
      return this.state.selectedKeys;
    }
    isSelected(e) {
      if (this.state.selectionMode === `none`) return !1;
      let t = this.getKey(e);
      return t == null ? !1 : this.state.selectedKeys === `all` ? this.canSelectItem(t) : this.state.selectedKeys.has(t);
    }
    get isEmpty() {
      return this.state.selectedKeys !== `all` && this.state.selectedKeys.size === 0;
    }
    get isSelectAll() {
      if (this.isEmpty) return !1;
      if (this.state.selectedKeys === `all`) return !0;
      if (this._isSelectAll != null) return this._isSelectAll;
      let e = this.getSelectAllKeys(),
        t = this.state.selectedKeys;
      return ((this._isSelectAll = e.every((e) => t.has(e))), this._isSelectAll);
    }
    get firstSelectedKey() {
      let e = null;
      for (let t of this.state.selectedKeys) {
        let n = this.collection.getItem(t);
        (!e || (n && b_(this.collection, n, e) < 0)) && (e = n);
      }
      return e?.key ?? null;
    }
    get lastSelectedKey() {
      let e = null;
      for (let t of this.state.selectedKeys) {
        let n = this.collection.getItem(t);
        (!e || (n && b_(this.collection, n, e) > 0)) && (e = n);
      }
      return e?.key ?? null;
    }
    get disabledKeys() {
      return this.state.disabledKeys;
    }
    get disabledBehavior() {
      return this.state.disabledBehavior;
    }
    extendSelection(e) {
      if (this.selectionMode === `none`) return;
      if (this.selectionMode === `single`) {
        this.replaceSelection(e);
        return;
      }
      let t = this.getKey(e);
      if (t == null) return;
      let n;
      if (this.state.selectedKeys === `all`) n = new T_([t], t, t);
      else {
        let e = this.state.selectedKeys,
          r = e.anchorKey ?? t;
        n = new T_(e, r, t);
        for (let i of this.getKeyRange(r, e.currentKey ?? t)) n.delete(i);
        for (let e of this.getKeyRange(t, r)) this.canSelectItem(e) && n.add(e);
      }
      this.state.setSelectedKeys(n);
    }
    getKeyRange(e, t) {
      let n = this.collection.getItem(e),
        r = this.collection.getItem(t);
      return n && r ? (b_(this.collection, n, r) <= 0 ? this.getKeyRangeInternal(e, t) : this.getKeyRangeInternal(t, e)) : [];
    }
    getKeyRangeInternal(e, t) {
      if (this.layoutDelegate?.getKeyRange) return this.layoutDelegate.getKeyRange(e, t);
      let n = [],
        r = e;
      for (; r != null;) {
        let e = this.collection.getItem(r);
        if ((e && (e.type === `item` || (e.type === `cell` && this.allowsCellSelection)) && n.push(r), r === t)) return n;
        r = this.collection.getKeyAfter(r);
      }
      return [];
    }
    getKey(e) {
      let t = this.collection.getItem(e);
      if (!t || (t.type === `cell` && this.allowsCellSelection)) return e;
      for (; t && t.type !== `item` && t.parentKey != null;) t = this.collection.getItem(t.parentKey);
      return !t || t.type !== `item` ? null : t.key;
    }
    toggleSelection(e) {
      if (this.selectionMode === `none`) return;
      if (this.selectionMode === `single` && !this.isSelected(e)) {
        this.replaceSelection(e);
        return;
      }
      let t = this.getKey(e);
      if (t == null) return;
      let n = new T_(this.state.selectedKeys === `all` ? this.getSelectAllKeys() : this.state.selectedKeys);
      (n.has(t) ? n.delete(t) : this.canSelectItem(t) && (n.add(t), (n.anchorKey = t), (n.currentKey = t)),
        (this.disallowEmptySelection && n.size === 0) || this.state.setSelectedKeys(n));
    }
    replaceSelection(e) {
      if (this.selectionMode === `none`) return;
      let t = this.getKey(e);
      if (t == null) return;
      let n = this.canSelectItem(t) ? new T_([t], t, t) : new T_();
      this.state.setSelectedKeys(n);
    }
    setSelectedKeys(e) {
      if (this.selectionMode === `none`) return;
      let t = new T_();
      for (let n of e) {
        let e = this.getKey(n);
        if (e != null && (t.add(e), this.selectionMode === `single`)) break;
      }
      this.state.setSelectedKeys(t);
    }
    getSelectAllKeys() {
      let e = this.fullCollection ?? this.collection,
        t = [],
        n = (r) => {
          for (; r != null;) {
            if (this.canSelectItemIn(r, e)) {
              let i = e.getItem(r);
              (i?.type === `item` && t.push(r),
                i?.hasChildNodes && (this.allowsCellSelection || i.type !== `item`) && n(v_(__(i, e))?.key ?? null));
            }
            r = e.getKeyAfter(r);
          }
        };
      return (n(e.getFirstKey()), t);
    }
    selectAll() {
      !this.isSelectAll && this.selectionMode === `multiple` && this.state.setSelectedKeys(`all`);
    }
    clearSelection() {
      !this.disallowEmptySelection &&
        (this.state.selectedKeys === `all` || this.state.selectedKeys.size > 0) &&
        this.state.setSelectedKeys(new T_());
    }
    toggleSelectAll() {
      this.isSelectAll ? this.clearSelection() : this.selectAll();
    }
    select(e, t) {
      this.selectionMode !== `none` &&
        (this.selectionMode === `single`
          ? this.isSelected(e) && !this.disallowEmptySelection
            ? this.toggleSelection(e)
            : this.replaceSelection(e)
          : this.selectionBehavior === `toggle` || (t && (t.pointerType === `touch` || t.pointerType === `virtual`))
            ? this.toggleSelection(e)
            : this.replaceSelection(e));
    }
    isSelectionEqual(e) {
      if (e === this.state.selectedKeys) return !0;
      let t = this.selectedKeys;
      if (e.size !== t.size) return !1;
      for (let n of e) if (!t.has(n)) return !1;
      for (let n of t) if (!e.has(n)) return !1;
      return !0;
    }
    canSelectItem(e) {
      return this.canSelectItemIn(e, this.collection);
    }
    canSelectItemIn(e, t) {
      if (this.state.selectionMode === `none` || this.state.disabledKeys.has(e)) return !1;
      let n = t.getItem(e);
      return !(!n || n?.props?.isDisabled || (n.type === `cell` && !this.allowsCellSelection));
    }
    isDisabled(e) {
      let t = this.collection.getItem(e);
      return (
        this.state.disabledBehavior === `all` &&
        (this.state.disabledKeys.has(e) || !!t?.props?.isDisabled) &&
        t?.props?.disabledBehavior !== `selection`
      );
    }
    isLink(e) {
      return !!this.collection.getItem(e)?.props?.href;
    }
    getItemProps(e) {
      return this.collection.getItem(e)?.props;
    }
    withCollection(t) {
      return new e(t, this.state, {
        allowsCellSelection: this.allowsCellSelection,
        layoutDelegate: this.layoutDelegate || void 0,
        fullCollection: this.fullCollection ?? this.collection,
      });
    }
  },
  A_ = class {
    build(e, t) {
      return ((this.context = t), j_(() => this.iterateCollection(e)));
    }
    *iterateCollection(e) {
      let { children: t, items: n } = e;
      if (o.isValidElement(t) && t.type === o.Fragment) yield* this.iterateCollection({ children: t.props.children, items: n });
      else if (typeof t == `function`) {
        if (!n) throw Error(`props.children was a function but props.items is missing`);
        let e = 0;
        for (let r of n) (yield* this.getFullNode({ value: r, index: e }, { renderer: t }), e++);
      } else {
        let e = [];
        o.Children.forEach(t, (t) => {
          t && e.push(t);
        });
        let n = 0;
        for (let t of e) {
          let e = this.getFullNode({ element: t, index: n }, {});
          for (let t of e) (n++, yield t);
        }
      }
    }
    getKey(e, t, n, r) {
      if (e.key != null) return e.key;
      if (t.type === `cell` && t.key != null) return `${r}${t.key}`;
      let i = t.value;
      if (i != null) {
        let e = i.key ?? i.id;
        if (e == null) throw Error(`No key found for item`);
        return e;
      }
      return r ? `${r}.${t.index}` : `$.${t.index}`;
    }
    getChildState(e, t) {
      return { renderer: t.renderer || e.renderer };
    }
    *getFullNode(e, t, n, r) {
      if (o.isValidElement(e.element) && e.element.type === o.Fragment) {
        let i = [];
        o.Children.forEach(e.element.props.children, (e) => {
          i.push(e);
        });
        let a = e.index ?? 0;
        for (let e of i) yield* this.getFullNode({ element: e, index: a++ }, t, n, r);
        return;
      }
      let i = e.element;
      if (!i && e.value && t && t.renderer) {
        let n = this.cache.get(e.value);
        if (n && (!n.shouldInvalidate || !n.shouldInvalidate(this.context))) {
          ((n.index = e.index), (n.parentKey = r ? r.key : null), yield n);
          return;
        }
        i = t.renderer(e.value);
      }
      if (o.isValidElement(i)) {
        let a = i.type;
        if (typeof a != `function` && typeof a.getCollectionNode != `function`) {
          let e = i.type;
          throw Error(`Unknown element <${e}> in collection.`);
        }
        let o = a.getCollectionNode(i.props, this.context),
          s = e.index ?? 0,
          c = o.next();
        for (; !c.done && c.value;) {
          let a = c.value;
          e.index = s;
          let l = a.key ?? null;
          l ??= a.element ? null : this.getKey(i, e, t, n);
          let u = [
            ...this.getFullNode(
              { ...a, key: l, index: s, wrapper: M_(e.wrapper, a.wrapper) },
              this.getChildState(t, a),
              n ? `${n}${i.key}` : i.key,
              r,
            ),
          ];
          for (let t of u) {
            if (((t.value = a.value ?? e.value ?? null), t.value && this.cache.set(t.value, t), e.type && t.type !== e.type))
              throw Error(
                `Unsupported type <${N_(t.type)}> in <${N_(r?.type ?? `unknown parent type`)}>. Only <${N_(e.type)}> is supported.`,
              );
            (s++, yield t);
          }
          c = o.next(u);
        }
        return;
      }
      if (e.key == null || e.type == null) return;
      let a = this,
        s = {
          type: e.type,
          props: e.props,
          key: e.key,
          parentKey: r ? r.key : null,
          value: e.value ?? null,
          level: (r?.level ?? 0) + +(r?.type === `item`),
          index: e.index,
          rendered: e.rendered,
          textValue: e.textValue ?? ``,
          'aria-label': e[`aria-label`],
          wrapper: e.wrapper,
          shouldInvalidate: e.shouldInvalidate,
          hasChildNodes: e.hasChildNodes || !1,
          childNodes: j_(function* () {
            if (!e.hasChildNodes || !e.childNodes) return;
            let n = 0;
            for (let r of e.childNodes()) {
              r.key != null && (r.key = `${s.key}${r.key}`);
              let e = a.getFullNode({ ...r, index: n }, a.getChildState(t, r), s.key, s);
              for (let t of e) (n++, yield t);
            }
          }),
        };
      yield s;
    }
    constructor() {
      this.cache = new WeakMap();
    }
  };
function j_(e) {
  let t = [],
    n = null;
  return {
    *[Symbol.iterator]() {
      for (let e of t) yield e;
      n ||= e();
      for (let e of n) (t.push(e), yield e);
    },
  };
}
function M_(e, t) {
  if (e && t) return (n) => e(t(n));
  if (e) return e;
  if (t) return t;
}
function N_(e) {
  return e[0].toUpperCase() + e.slice(1);
}
function P_(e, t, n) {
  let r = (0, o.useMemo)(() => new A_(), []),
    { children: i, items: a, collection: s } = e;
  return (0, o.useMemo)(() => s || t(r.build({ children: i, items: a }, n)), [r, i, a, s, n, t]);
}
function F_(e, t) {
  let { collection: n, onLoadMore: r, scrollOffset: i = 1, direction: a = `end` } = e,
    s = (0, o.useRef)(null),
    c = Zf((e) => {
      for (let t of e) t.isIntersecting && r && r();
    });
  H(() => {
    if (t.current) {
      let e = 100 * i,
        n = a === `start` ? `${e}% 0px 0px 0px` : `0px ${e}% ${e}% ${e}%`;
      ((s.current = new IntersectionObserver(c, { root: ag(t?.current), rootMargin: n })), s.current.observe(t.current));
    }
    return () => {
      s.current && s.current.disconnect();
    };
  }, [n, t, i, a]);
}
var I_ = (0, o.createContext)({ placement: `bottom` }),
  L_ = typeof HTMLElement < `u` && `inert` in HTMLElement.prototype;
function R_(e) {
  return e.dataset.liveAnnouncer === `true` || e.dataset.reactAriaTopLayer !== void 0;
}
var z_ = new WeakMap(),
  B_ = [];
function V_(e, t) {
  let n = K(e?.[0]),
    r = t instanceof n.Element ? { root: t } : t,
    i = r?.root ?? document.body,
    a = r?.shouldUseInert && L_,
    o = new Set(e),
    s = new Set(),
    c = (e) => (a && e instanceof n.HTMLElement ? e.inert : e.getAttribute(`aria-hidden`) === `true`),
    l = (e, t) => {
      a && e instanceof n.HTMLElement
        ? (e.inert = t)
        : t
          ? e.setAttribute(`aria-hidden`, `true`)
          : (e.removeAttribute(`aria-hidden`), e instanceof n.HTMLElement && (e.inert = !1));
    },
    u = new Set();
  if (zu()) {
    let t = i.getRootNode();
    for (let n of e) {
      let e = n.getRootNode();
      for (; Fu(e) && e !== t;) (u.add(e), (e = e.host.getRootNode()));
    }
  }
  let d = (e) => {
      for (let t of e.querySelectorAll(`[data-live-announcer], [data-react-aria-top-layer]`)) o.add(t);
      let t = (e) => {
          if (
            s.has(e) ||
            o.has(e) ||
            (e.parentElement && s.has(e.parentElement) && e.parentElement.getAttribute(`role`) !== `row`)
          )
            return NodeFilter.FILTER_REJECT;
          for (let t of o) if (q(e, t)) return NodeFilter.FILTER_SKIP;
          return NodeFilter.FILTER_ACCEPT;
        },
        n = Cg(G(e), e, NodeFilter.SHOW_ELEMENT, { acceptNode: t }),
        r = t(e);
      if ((r === NodeFilter.FILTER_ACCEPT && f(e), r !== NodeFilter.FILTER_REJECT)) {
        let e = n.nextNode();
        for (; e != null;) (f(e), (e = n.nextNode()));
      }
    },
    f = (e) => {
      let t = z_.get(e) ?? 0;
      (c(e) && t === 0) || (t === 0 && l(e, !0), s.add(e), z_.set(e, t + 1));
    };
  (B_.length && B_[B_.length - 1].disconnect(), d(i));
  let p = new MutationObserver((e) => {
    for (let t of e)
      if (t.type === `childList`) {
        if (t.target.isConnected && ![...o, ...s].some((e) => q(e, t.target)))
          for (let e of t.addedNodes)
            (e instanceof HTMLElement || e instanceof SVGElement) && R_(e) ? o.add(e) : e instanceof Element && d(e);
        if (zu()) {
          for (let e of u)
            if (!e.isConnected) {
              p.disconnect();
              break;
            }
        }
      }
  });
  p.observe(i, { childList: !0, subtree: !0 });
  let m = new Set();
  if (zu())
    for (let e of u) {
      let t = new MutationObserver((e) => {
        for (let t of e)
          if (t.type === `childList`) {
            if (t.target.isConnected && ![...o, ...s].some((e) => q(e, t.target)))
              for (let e of t.addedNodes)
                (e instanceof HTMLElement || e instanceof SVGElement) && R_(e) ? o.add(e) : e instanceof Element && d(e);
            if (zu()) {
              for (let e of u)
                if (!e.isConnected) {
                  p.disconnect();
                  break;
                }
            }
          }
      });
      (t.observe(e, { childList: !0, subtree: !0 }), m.add(t));
    }
  let h = {
    visibleNodes: o,
    hiddenNodes: s,
    observe() {
      p.observe(i, { childList: !0, subtree: !0 });
    },
    disconnect() {
      p.disconnect();
    },
  };
  return (
    B_.push(h),
    () => {
      if ((p.disconnect(), zu())) for (let e of m) e.disconnect();
      for (let e of s) {
        let t = z_.get(e);
        t != null && (t === 1 ? (l(e, !1), z_.delete(e)) : z_.set(e, t - 1));
      }
      h === B_[B_.length - 1] ? (B_.pop(), B_.length && B_[B_.length - 1].observe()) : B_.splice(B_.indexOf(h), 1);
    }
  );
}
function H_(e) {
  let t = B_[B_.length - 1];
  if (t && !t.visibleNodes.has(e))
    return (
      t.visibleNodes.add(e),
      () => {
        t.visibleNodes.delete(e);
      }
    );
}
var U_ = { top: `top`, bottom: `top`, left: `left`, right: `left` },
  W_ = { top: `bottom`, bottom: `top`, left: `right`, right: `left` },
  G_ = { top: `left`, left: `top` },
  K_ = { top: `height`, left: `width` },
  q_ = { width: `totalWidth`, height: `totalHeight` },
  J_ = {},
  Y_ = () => (typeof document < `u` ? window.visualViewport : null);
function X_(e, t) {
  let n = 0,
    r = 0,
    i = 0,
    a = 0,
    o = 0,
    s = 0,
    c = {},
    l = (t?.scale ?? 1) > 1;
  if (e.tagName === `BODY` || e.tagName === `HTML`) {
    let l = document.documentElement;
    ((i = l.clientWidth),
      (a = l.clientHeight),
      (n = t?.width ?? i),
      (r = t?.height ?? a),
      (c.top = l.scrollTop || e.scrollTop),
      (c.left = l.scrollLeft || e.scrollLeft),
      t && ((o = Math.max(0, t.pageTop - (c.top ?? 0))), (s = Math.max(0, t.pageLeft - (c.left ?? 0)))));
  } else
    (({ width: n, height: r, top: o, left: s } = sv(e, !1)), (c.top = e.scrollTop), (c.left = e.scrollLeft), (i = n), (a = r));
  return (
    gd() &&
      (e.tagName === `BODY` || e.tagName === `HTML`) &&
      l &&
      ((c.top = 0), (c.left = 0), (o = t?.pageTop ?? 0), (s = t?.pageLeft ?? 0)),
    { width: n, height: r, totalWidth: i, totalHeight: a, scroll: c, top: o, left: s }
  );
}
function Z_(e) {
  return { top: e.scrollTop, left: e.scrollLeft, width: e.scrollWidth, height: e.scrollHeight };
}
function Q_(e, t, n, r, i, a, o) {
  let s = i.scroll[e] ?? 0,
    c = r[K_[e]],
    l = o[e] + r.scroll[U_[e]] + a,
    u = o[e] + r.scroll[U_[e]] + c - a,
    d = t - s + r.scroll[U_[e]] + o[e] - r[U_[e]],
    f = t - s + n + r.scroll[U_[e]] + o[e] - r[U_[e]];
  return d < l ? l - d : f > u ? Math.max(u - f, l - d) : 0;
}
function $_(e) {
  let t = window.getComputedStyle(e);
  return {
    top: parseInt(t.marginTop, 10) || 0,
    bottom: parseInt(t.marginBottom, 10) || 0,
    left: parseInt(t.marginLeft, 10) || 0,
    right: parseInt(t.marginRight, 10) || 0,
  };
}
function ev(e) {
  if (J_[e]) return J_[e];
  let [t, n] = e.split(` `),
    r = U_[t] || `right`,
    i = G_[r];
  U_[n] || (n = `center`);
  let a = K_[r],
    o = K_[i];
  return ((J_[e] = { placement: t, crossPlacement: n, axis: r, crossAxis: i, size: a, crossSize: o }), J_[e]);
}
function tv(e, t, n, r, i, a, o, s, c, l, u) {
  let { placement: d, crossPlacement: f, axis: p, crossAxis: m, size: h, crossSize: g } = r,
    _ = {};
  ((_[m] = e[m] ?? 0),
    f === `center` ? (_[m] += ((e[g] ?? 0) - (n[g] ?? 0)) / 2) : f !== m && (_[m] += (e[g] ?? 0) - (n[g] ?? 0)),
    (_[m] += a));
  let v = e[m] - n[g] + c + l,
    y = e[m] + e[g] - c - l;
  if (((_[m] = Bh(_[m], v, y)), d === p)) {
    let t = s ? u[h] : u[q_[h]];
    _[W_[p]] = Math.floor(t - e[p] + i);
  } else _[p] = Math.floor(e[p] + e[h] + i);
  return _;
}
function nv(e, t, n, r, i, a, o, s, c, l, u) {
  let d = (e.top == null ? c[q_.height] - (e.bottom ?? 0) - o : e.top) - (c.scroll.top ?? 0),
    f = l ? n.top : 0,
    p = {
      top: Math.max(t.top + f, (u?.offsetTop ?? t.top) + f),
      bottom: Math.min(t.top + t.height + f, (u?.offsetTop ?? 0) + (u?.height ?? 0)),
    };
  return s === `top`
    ? Math.max(0, d + o - p.top - ((i.top ?? 0) + (i.bottom ?? 0) + a))
    : Math.max(0, p.bottom - d - ((i.top ?? 0) + (i.bottom ?? 0) + a));
}
function rv(e, t, n, r, i, a, o, s) {
  let { placement: c, axis: l, size: u } = a;
  return c === l
    ? Math.max(0, n[l] - (o.scroll[l] ?? 0) - (e[l] + (s ? t[l] : 0)) - (r[l] ?? 0) - r[W_[l]] - i)
    : Math.max(0, e[u] + e[l] + (s ? t[l] : 0) - n[l] - n[u] + (o.scroll[l] ?? 0) - (r[l] ?? 0) - r[W_[l]] - i);
}
function iv(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _) {
  let v = ev(e),
    { size: y, crossAxis: b, crossSize: x, placement: S, crossPlacement: C } = v,
    w = tv(t, s, n, v, u, d, l, f, m, h, c),
    T = u,
    E = rv(s, l, t, i, a + u, v, c, g);
  if (o && n[y] > E) {
    let e = ev(`${W_[S]} ${C}`),
      r = tv(t, s, n, e, u, d, l, f, m, h, c);
    rv(s, l, t, i, a + u, e, c, g) > E && ((v = e), (w = r), (T = u));
  }
  let D = `bottom`;
  v.axis === `top`
    ? v.placement === `top`
      ? (D = `top`)
      : v.placement === `bottom` && (D = `bottom`)
    : v.crossAxis === `top` && (v.crossPlacement === `top` ? (D = `bottom`) : v.crossPlacement === `bottom` && (D = `top`));
  let O = Q_(b, w[b], n[x], s, c, a, l);
  w[b] += O;
  let k = nv(w, s, l, f, i, a, n.height, D, c, g, _);
  (p && p < k && (k = p),
    (n.height = Math.min(n.height, k)),
    (w = tv(t, s, n, v, T, d, l, f, m, h, c)),
    (O = Q_(b, w[b], n[x], s, c, a, l)),
    (w[b] += O));
  let A = {},
    j = t[b] - w[b] - i[U_[b]],
    M = j + 0.5 * t[x],
    ee = m / 2 + h,
    te = U_[b] === `left` ? (i.left ?? 0) + (i.right ?? 0) : (i.top ?? 0) + (i.bottom ?? 0),
    ne = n[x] - te - m / 2 - h;
  ((A[b] = Bh(Bh(M, t[b] + m / 2 - (w[b] + i[U_[b]]), t[b] + t[x] - m / 2 - (w[b] + i[U_[b]])), ee, ne)),
    ({ placement: S, crossPlacement: C } = v),
    m ? (j = A[b]) : C === `right` ? (j += t[x]) : C === `center` && (j += t[x] / 2));
  let re = S === `left` || S === `top` ? n[y] : 0,
    ie = { x: S === `top` || S === `bottom` ? j : re, y: S === `left` || S === `right` ? j : re };
  return { position: w, maxHeight: k, arrowOffsetLeft: A.left, arrowOffsetTop: A.top, placement: S, triggerAnchorPoint: ie };
}
function av(e) {
  let {
      placement: t,
      targetNode: n,
      overlayNode: r,
      scrollNode: i,
      padding: a,
      shouldFlip: o,
      boundaryElement: s,
      offset: c,
      crossOffset: l,
      maxHeight: u,
      arrowSize: d = 0,
      arrowBoundaryOffset: f = 0,
      targetRect: p,
    } = e,
    m = Y_(),
    h = r instanceof HTMLElement ? lv(r) : document.documentElement,
    g = h === document.documentElement,
    _ = window.getComputedStyle(h).position,
    v = !!_ && _ !== `static`,
    y = g ? sv(n, !1, p) : cv(n, h, !1, p);
  if (!g) {
    let { marginTop: e, marginLeft: t } = window.getComputedStyle(n);
    ((y.top += parseInt(e, 10) || 0), (y.left += parseInt(t, 10) || 0));
  }
  let b = sv(r, !0),
    x = $_(r);
  ((b.width += (x.left ?? 0) + (x.right ?? 0)), (b.height += (x.top ?? 0) + (x.bottom ?? 0)));
  let S = Z_(i),
    C = X_(s, m),
    w = X_(h, m),
    T;
  if ((s.tagName === `BODY` || s.tagName === `HTML`) && !g) {
    let e = ov(h, !1);
    T = { top: -(e.top - C.top), left: -(e.left - C.left), width: 0, height: 0 };
  } else T = (s.tagName === `BODY` || s.tagName === `HTML`) && g ? { top: 0, left: 0, width: 0, height: 0 } : cv(s, h, !1);
  let E = q(s, h);
  return iv(t, y, b, S, x, a, o, C, w, T, c, l, v, u, d, f, E, m);
}
function ov(e, t) {
  let { top: n, left: r, width: i, height: a } = e.getBoundingClientRect();
  return (
    t && e instanceof e.ownerDocument.defaultView.HTMLElement && ((i = e.offsetWidth), (a = e.offsetHeight)),
    { top: n, left: r, width: i, height: a }
  );
}
function sv(e, t, n) {
  let { top: r, left: i, width: a, height: o } = n || ov(e, t),
    { scrollTop: s, scrollLeft: c, clientTop: l, clientLeft: u } = document.documentElement;
  return { top: r + s - l, left: i + c - u, width: a, height: o };
}
function cv(e, t, n, r) {
  let i = window.getComputedStyle(e),
    a;
  if (i.position === `fixed`) a = r || ov(e, n);
  else {
    a = sv(e, n, r);
    let i = sv(t, n),
      o = window.getComputedStyle(t);
    ((i.top += (parseInt(o.borderTopWidth, 10) || 0) - t.scrollTop),
      (i.left += (parseInt(o.borderLeftWidth, 10) || 0) - t.scrollLeft),
      (a.top -= i.top),
      (a.left -= i.left));
  }
  return ((a.top -= parseInt(i.marginTop, 10) || 0), (a.left -= parseInt(i.marginLeft, 10) || 0), a);
}
function lv(e) {
  let t = e.offsetParent;
  if (
    (t && t === document.body && window.getComputedStyle(t).position === `static` && !uv(t) && (t = document.documentElement),
    t == null)
  )
    for (t = e.parentElement; t && !uv(t);) t = t.parentElement;
  return t || document.documentElement;
}
function uv(e) {
  let t = window.getComputedStyle(e);
  return (
    t.transform !== `none` ||
    /transform|perspective/.test(t.willChange) ||
    t.filter !== `none` ||
    t.contain === `paint` ||
    (`backdropFilter` in t && t.backdropFilter !== `none`) ||
    (`WebkitBackdropFilter` in t && t.WebkitBackdropFilter !== `none`)
  );
}
var dv = new WeakMap();
function fv(e) {
  let { triggerRef: t, isOpen: n, onClose: r } = e;
  (0, o.useEffect)(
    () =>
      !n || r === null
        ? void 0
        : Iu(
            Bu(t.current),
            `scroll`,
            (e) => {
              let n = Y(e);
              if (
                !t.current ||
                (n instanceof Node && !q(n, t.current)) ||
                n instanceof HTMLInputElement ||
                n instanceof HTMLTextAreaElement
              )
                return;
              let i = r || dv.get(t.current);
              i && i();
            },
            !0,
          ),
    [n, r, t],
  );
}
function pv() {
  return window.ResizeObserver !== void 0;
}
function mv(e) {
  let { ref: t, box: n, onResize: r } = e,
    i = Zf(r);
  (0, o.useEffect)(() => {
    let e = t?.current;
    if (e) {
      if (pv()) {
        let t = new window.ResizeObserver((e) => {
          e.length && i();
        });
        return (
          t.observe(e, { box: n }),
          () => {
            e && t.unobserve(e);
          }
        );
      }
      return (
        window.addEventListener(`resize`, i, !1),
        () => {
          window.removeEventListener(`resize`, i, !1);
        }
      );
    }
  }, [t, n]);
}
var hv = typeof document < `u` ? window.visualViewport : null;
function gv(e) {
  let { direction: t } = up(),
    {
      arrowSize: n,
      targetRef: r,
      overlayRef: i,
      arrowRef: a,
      scrollRef: s = i,
      placement: c = `bottom`,
      containerPadding: l = 12,
      shouldFlip: u = !0,
      boundaryElement: d = typeof document < `u` ? document.body : null,
      offset: f = 0,
      crossOffset: p = 0,
      shouldUpdatePosition: m = !0,
      isOpen: h = !0,
      onClose: g,
      maxHeight: _,
      arrowBoundaryOffset: v = 0,
      getTargetRect: y,
    } = e,
    [b, x] = (0, o.useState)(null),
    S = [m, c, i.current, r.current, a?.current, s.current, l, u, d, f, p, h, t, _, v, n],
    C = (0, o.useRef)(hv?.scale);
  (0, o.useEffect)(() => {
    h && (C.current = hv?.scale);
  }, [h]);
  let w = (0, o.useCallback)(() => {
    if (m === !1 || !h || !i.current || !r.current || !d || hv?.scale !== C.current) return;
    let e = null;
    if (s.current && Vu(s.current)) {
      let t = J()?.getBoundingClientRect(),
        n = s.current.getBoundingClientRect();
      ((e = { type: `top`, offset: (t?.top ?? 0) - n.top }),
        e.offset > n.height / 2 && ((e.type = `bottom`), (e.offset = (t?.bottom ?? 0) - n.bottom)));
    }
    let o = i.current;
    !_ &&
      i.current &&
      ((o.style.top = `0px`),
      (o.style.bottom = ``),
      (o.style.maxHeight = (window.visualViewport?.height ?? window.innerHeight) + `px`));
    let g = av({
      placement: vv(c, t),
      overlayNode: i.current,
      targetNode: r.current,
      scrollNode: s.current || i.current,
      padding: l,
      shouldFlip: u,
      boundaryElement: d,
      offset: f,
      crossOffset: p,
      maxHeight: _,
      arrowSize: n ?? (a?.current ? ov(a.current, !0).width : 0),
      arrowBoundaryOffset: v,
      targetRect: y?.(r.current),
    });
    if (!g.position) return;
    ((o.style.top = ``),
      (o.style.bottom = ``),
      (o.style.left = ``),
      (o.style.right = ``),
      Object.keys(g.position).forEach((e) => (o.style[e] = g.position[e] + `px`)),
      (o.style.maxHeight = g.maxHeight == null ? `` : g.maxHeight + `px`));
    let b = J();
    if (e && b && s.current) {
      let t = b.getBoundingClientRect(),
        n = s.current.getBoundingClientRect(),
        r = t[e.type] - n[e.type];
      s.current.scrollTop += r - e.offset;
    }
    x(g);
  }, S);
  (H(w, S), _v(w), mv({ ref: i, onResize: w }), mv({ ref: r, onResize: w }));
  let T = (0, o.useRef)(!1);
  H(() => {
    let e,
      t = () => {
        ((T.current = !0),
          clearTimeout(e),
          (e = setTimeout(() => {
            T.current = !1;
          }, 500)),
          w());
      },
      n = () => {
        T.current && t();
      };
    (hv?.addEventListener(`resize`, t), hv?.addEventListener(`scroll`, n));
    let r = Iu(Bu(window), `scroll`, n);
    return () => {
      (hv?.removeEventListener(`resize`, t), hv?.removeEventListener(`scroll`, n), r());
    };
  }, [w]);
  let E = (0, o.useCallback)(() => {
    T.current || g?.();
  }, [g, T]);
  return (
    fv({ triggerRef: r, isOpen: h, onClose: g && E }),
    {
      overlayProps: {
        style: {
          position: b ? `absolute` : `fixed`,
          top: b ? void 0 : 0,
          left: b ? void 0 : 0,
          zIndex: 1e5,
          ...b?.position,
          maxHeight: b?.maxHeight ?? `100vh`,
        },
      },
      placement: b?.placement ?? null,
      triggerAnchorPoint: b?.triggerAnchorPoint ?? null,
      arrowProps: { 'aria-hidden': `true`, role: `presentation`, style: { left: b?.arrowOffsetLeft, top: b?.arrowOffsetTop } },
      updatePosition: w,
    }
  );
}
function _v(e) {
  H(
    () => (
      window.addEventListener(`resize`, e, !1),
      () => {
        window.removeEventListener(`resize`, e, !1);
      }
    ),
    [e],
  );
}
function vv(e, t) {
  return t === `rtl` ? e.replace(`start`, `right`).replace(`end`, `left`) : e.replace(`start`, `left`).replace(`end`, `right`);
}
function yv(e) {
  let { ref: t, onInteractOutside: n, isDisabled: r, onInteractOutsideStart: i } = e,
    a = (0, o.useRef)({ isPointerDown: !1, ignoreEmulatedMouseEvents: !1 }),
    s = Zf((e) => {
      n && bv(e, t) && (i && i(e), (a.current.isPointerDown = !0));
    }),
    c = Zf((e) => {
      n && n(e);
    });
  (0, o.useEffect)(() => {
    let e = a.current;
    if (r) return;
    let n = t.current,
      i = G(n);
    if (typeof PointerEvent < `u`) {
      let n = (n) => {
        (e.isPointerDown && bv(n, t) && c(n), (e.isPointerDown = !1));
      };
      return (
        i.addEventListener(`pointerdown`, s, !0),
        i.addEventListener(`click`, n, !0),
        () => {
          (i.removeEventListener(`pointerdown`, s, !0), i.removeEventListener(`click`, n, !0));
        }
      );
    }
  }, [t, r]);
}
function bv(e, t) {
  if (e.button > 0) return !1;
  let n = Y(e);
  if (n) {
    let e = n.ownerDocument;
    if (!e || !q(e.documentElement, n) || n.closest(`[data-react-aria-top-layer]`)) return !1;
  }
  return t.current ? !e.composedPath().includes(t.current) : !1;
}
var xv = [];
function Sv(e, t) {
  let {
      onClose: n,
      shouldCloseOnBlur: r,
      isOpen: i,
      isDismissable: a = !1,
      isKeyboardDismissDisabled: s = !1,
      shouldCloseOnInteractOutside: c,
    } = e,
    l = (0, o.useRef)(void 0);
  (0, o.useEffect)(() => {
    if (i && !xv.includes(t))
      return (
        xv.push(t),
        () => {
          let e = xv.indexOf(t);
          e >= 0 && xv.splice(e, 1);
        }
      );
  }, [i, t]);
  let u = () => {
      xv[xv.length - 1] === t && n && n();
    },
    d = (e) => {
      let n = xv[xv.length - 1];
      ((l.current = n), (!c || c(Y(e))) && n === t && e.stopPropagation());
    },
    f = (e) => {
      ((!c || c(Y(e))) && (xv[xv.length - 1] === t && e.stopPropagation(), l.current === t && u()), (l.current = void 0));
    },
    { keyboardProps: p } = _m({
      shortcuts: {
        Escape: () => {
          if (!s) u();
          else return !1;
        },
      },
    });
  yv({ ref: t, onInteractOutside: a && i ? f : void 0, onInteractOutsideStart: d });
  let { focusWithinProps: m } = Ch({
    isDisabled: !r,
    onBlurWithin: (e) => {
      e.relatedTarget && !Ig(e.relatedTarget) && (!c || c(e.relatedTarget)) && n?.();
    },
  });
  return { overlayProps: { ...p, ...m }, underlayProps: {} };
}
var Cv = 200,
  wv = 50,
  Tv = 600,
  Ev = new WeakMap(),
  Dv = new Set(),
  Ov = new Set();
function kv(e, t) {
  let n = Yf();
  if (e !== n || t.aborted) for (let e of Ov) (e(n), Ov.delete(e));
  if (!e && n && gd() && !t.aborted) (window.clearInterval(Ev.get(window)), Ev.set(window, Av(Cv)));
  else {
    if (e !== n || t.aborted) for (let e of Dv) (e(n), Dv.delete(e));
    (Ov.size + Dv.size <= 0 || t.aborted) && (window.clearInterval(Ev.get(window)), Ev.delete(window));
  }
}
function Av(e = Tv) {
  return window.setInterval(kv, wv, Yf(), AbortSignal.timeout(e));
}
function jv(e) {
  if (!Kf()) return (e(!1), () => {});
  let t = window.requestAnimationFrame(() => {
    t = window.requestAnimationFrame(() => {
      let t = qf(document.hasFocus() ? J() : null);
      if (Yf() === t || (Yf() && !t)) return e(t);
      (Ov.add(e), Ev.has(window) || Ev.set(window, Av()));
    });
  });
  return () => {
    (window.cancelAnimationFrame(t), Ov.delete(e));
  };
}
function Mv(e) {
  if (!Kf()) return (e(!1), () => {});
  let t = window.requestAnimationFrame(() => {
    t = window.requestAnimationFrame(() => {
      let t = qf(document.hasFocus() ? J() : null);
      if (Yf() === t) return e(t);
      (Dv.add(e), Ev.has(window) || Ev.set(window, Av()));
    });
  });
  return () => {
    (window.cancelAnimationFrame(t), Dv.delete(e));
  };
}
var Nv = typeof document < `u` && window.visualViewport,
  Pv = 0,
  Fv;
function Iv(e = {}) {
  let { isDisabled: t, UNSTABLE_overrideFocus: n } = e;
  H(() => {
    if (!t)
      return (
        Pv++,
        Pv === 1 && (Fv = md() && gd() ? Rv() : Lv(n)),
        () => {
          (Pv--, Pv === 0 && Fv());
        }
      );
  }, [t, n]);
}
function Lv(e) {
  let t = window.innerWidth - document.documentElement.clientWidth;
  return Yl(
    t > 0 &&
      (`scrollbarGutter` in document.documentElement.style
        ? Lu(document.documentElement, `scrollbar-gutter`, `stable`)
        : Lu(document.documentElement, `padding-right`, `${t}px`)),
    Lu(document.documentElement, `overflow`, `hidden`),
    e && Bv(),
    e && Kf() && zv(),
  );
}
function Rv() {
  let e = Lu(document.documentElement, `overflow`, `hidden`),
    t,
    n = !1,
    r = (e) => {
      let r = Y(e);
      ((t = ig(r, !0) ? r : ag(r, !0)), (n = !1));
      let i = r.ownerDocument.defaultView.getSelection();
      (i && !i.isCollapsed && i.containsNode(r, !0) && (n = !0),
        e.composedPath().some((e) => e instanceof HTMLInputElement && e.type === `range`) && (n = !0),
        `selectionStart` in r &&
          `selectionEnd` in r &&
          r.selectionStart < r.selectionEnd &&
          r.ownerDocument.activeElement === r &&
          (n = !0));
    },
    i = document.createElement(`style`),
    a = sh();
  (a && (i.nonce = a),
    (i.textContent = `@layer {
  * {
    overscroll-behavior: contain;
  }
}`),
    document.head.prepend(i));
  let o = (e) => {
      e.touches.length === 2 ||
        n ||
        ((!t ||
          t === document.documentElement ||
          t === document.body ||
          (t.scrollHeight === t.clientHeight && t.scrollWidth === t.clientWidth)) &&
          e.preventDefault());
    },
    s = Bv(),
    c = Yl(
      Iu(document, `touchstart`, r, { passive: !1, capture: !0 }),
      Iu(document, `touchmove`, o, { passive: !1, capture: !0 }),
      zv(),
    );
  return () => {
    (e(), c(), i.remove(), s());
  };
}
function zv() {
  return Iu(
    document,
    `blur`,
    (e) => {
      let t = Y(e),
        n = e.relatedTarget;
      n && qf(n) ? n.focus() : n || t.parentElement?.closest(`[tabindex]`)?.focus({ preventScroll: !0 });
    },
    !0,
  );
}
function Bv() {
  let e = HTMLElement.prototype.focus;
  return (
    Reflect.defineProperty(HTMLElement.prototype, 'focus', {
      configurable: !0,
      writable: !0,
      value: function (t) {
        if ((e.call(this, { ...t, preventScroll: !0 }), !t || !t.preventScroll)) {
          let e = () => {
            J() === this && Vv(this);
          };
          jv((t) => (t ? e() : Mv(() => e())));
        }
      },
    }),
    () => {
      Reflect.defineProperty(HTMLElement.prototype, 'focus', { configurable: !0, writable: !0, value: e });
    }
  );
}
function Vv(e) {
  let t = document.scrollingElement || document.documentElement,
    n = e;
  for (; n && n !== t && n.isConnected;) {
    let e = ag(n);
    if (e !== document.documentElement && e !== document.body && e !== n) {
      let t = e.getBoundingClientRect(),
        r = n.getBoundingClientRect();
      if (r.top < t.top || r.bottom > t.top + n.clientHeight) {
        let n = t.bottom;
        Nv && (n = Math.min(n, Nv.offsetTop + Nv.height));
        let i = r.top - t.top - ((n - t.top) / 2 - r.height / 2);
        e.scrollTo({ top: Math.max(0, Math.min(e.scrollHeight - e.clientHeight, e.scrollTop + i)), behavior: `smooth` });
      }
    }
    n = e.parentElement;
  }
}
function Hv(e, t) {
  let {
      triggerRef: n,
      popoverRef: r,
      groupRef: i,
      isNonModal: a,
      isKeyboardDismissDisabled: s,
      shouldCloseOnInteractOutside: c,
      ...l
    } = e,
    u = l.trigger === `SubmenuTrigger`,
    { overlayProps: d, underlayProps: f } = Sv(
      {
        isOpen: t.isOpen,
        onClose: t.close,
        shouldCloseOnBlur: !0,
        isDismissable: !a || u,
        isKeyboardDismissDisabled: s,
        shouldCloseOnInteractOutside: c,
      },
      i ?? r,
    ),
    {
      overlayProps: p,
      arrowProps: m,
      placement: h,
      triggerAnchorPoint: g,
    } = gv({
      ...l,
      targetRef: n,
      overlayRef: r,
      isOpen: t.isOpen,
      onClose: a && !u ? t.close : null,
      getTargetRect: l.getTargetRect ?? (t.point ? () => new DOMRect(t.point.x, t.point.y, 0, 0) : void 0),
    });
  (Iv({ isDisabled: a || !t.isOpen }),
    (0, o.useEffect)(() => {
      if (t.isOpen && r.current) return a ? H_(i?.current ?? r.current) : V_([i?.current ?? r.current], { shouldUseInert: !0 });
    }, [a, t.isOpen, r, i]));
  let { focusWithinProps: _ } = Ch(e);
  return { popoverProps: U(d, p, _), arrowProps: m, underlayProps: f, placement: h, triggerAnchorPoint: g };
}
var Uv = {};
Uv = { dismiss: `تجاهل` };
var Wv = {};
Wv = { dismiss: `Отхвърляне` };
var Gv = {};
Gv = { dismiss: `Odstranit` };
var Kv = {};
Kv = { dismiss: `Luk` };
var qv = {};
qv = { dismiss: `Schließen` };
var Jv = {};
Jv = { dismiss: `Απόρριψη` };
var Yv = {};
Yv = { dismiss: `Dismiss` };
var Xv = {};
Xv = { dismiss: `Descartar` };
var Zv = {};
Zv = { dismiss: `Lõpeta` };
var Qv = {};
Qv = { dismiss: `Hylkää` };
var $v = {};
$v = { dismiss: `Rejeter` };
var ey = {};
ey = { dismiss: `התעלם` };
var ty = {};
ty = { dismiss: `Odbaci` };
var ny = {};
ny = { dismiss: `Elutasítás` };
var ry = {};
ry = { dismiss: `Ignora` };
var iy = {};
iy = { dismiss: `閉じる` };
var ay = {};
ay = { dismiss: `무시` };
var oy = {};
oy = { dismiss: `Atmesti` };
var sy = {};
sy = { dismiss: `Nerādīt` };
var cy = {};
cy = { dismiss: `Lukk` };
var ly = {};
ly = { dismiss: `Negeren` };
var uy = {};
uy = { dismiss: `Zignoruj` };
var dy = {};
dy = { dismiss: `Descartar` };
var fy = {};
fy = { dismiss: `Dispensar` };
var py = {};
py = { dismiss: `Revocare` };
var my = {};
my = { dismiss: `Пропустить` };
var hy = {};
hy = { dismiss: `Zrušiť` };
var gy = {};
gy = { dismiss: `Opusti` };
var _y = {};
_y = { dismiss: `Odbaci` };
var vy = {};
vy = { dismiss: `Avvisa` };
var yy = {};
yy = { dismiss: `Kapat` };
var by = {};
by = { dismiss: `Скасувати` };
var xy = {};
xy = { dismiss: `取消` };
var Sy = {};
Sy = { dismiss: `關閉` };
var Cy = {};
Cy = {
  'ar-AE': Uv,
  'bg-BG': Wv,
  'cs-CZ': Gv,
  'da-DK': Kv,
  'de-DE': qv,
  'el-GR': Jv,
  'en-US': Yv,
  'es-ES': Xv,
  'et-EE': Zv,
  'fi-FI': Qv,
  'fr-FR': $v,
  'he-IL': ey,
  'hr-HR': ty,
  'hu-HU': ny,
  'it-IT': ry,
  'ja-JP': iy,
  'ko-KR': ay,
  'lt-LT': oy,
  'lv-LV': sy,
  'nb-NO': cy,
  'nl-NL': ly,
  'pl-PL': uy,
  'pt-BR': dy,
  'pt-PT': fy,
  'ro-RO': py,
  'ru-RU': my,
  'sk-SK': hy,
  'sl-SI': gy,
  'sr-SP': _y,
  'sv-SE': vy,
  'tr-TR': yy,
  'uk-UA': by,
  'zh-CN': xy,
  'zh-TW': Sy,
};
function wy(e) {
  return e && e.__esModule ? e.default : e;
}
function Ty(e) {
  let { onDismiss: t, ...n } = e,
    r = $f(n, wp(wy(Cy), `@react-aria/overlays`).format(`dismiss`)),
    i = () => {
      t && t();
    };
  return o.createElement(hg, null, o.createElement(`button`, { ...r, tabIndex: -1, onClick: i, style: { width: 1, height: 1 } }));
}
var Ey = o.forwardRef(({ children: e, ...t }, n) => {
  let r = (0, o.useRef)(!1),
    i = (0, o.useContext)(ch),
    a = U(i || {}, {
      ...t,
      register() {
        ((r.current = !0), i && i.register());
      },
    });
  return (
    (a.ref = bu(n || i?.ref)),
    vm(i, a.ref),
    (0, o.useEffect)(() => {
      r.current ||= !0;
    }, []),
    o.createElement(ch.Provider, { value: a }, e)
  );
});
function Dy({ children: e }) {
  let t = (0, o.useMemo)(() => ({ register: () => {} }), []);
  return o.createElement(ch.Provider, { value: t }, e);
}
var Oy = (0, o.createContext)({});
function ky() {
  return (0, o.useContext)(Oy) ?? {};
}
var Ay = o.createContext(null);
function jy(e) {
  let t = su(),
    { portalContainer: n = t ? null : document.body, isExiting: r } = e,
    [i, a] = (0, o.useState)(!1),
    s = (0, o.useMemo)(() => ({ contain: i, setContain: a }), [i, a]),
    { getContainer: c } = ky();
  if ((!e.portalContainer && c && (n = c()), !n)) return null;
  let l = e.children;
  return (
    e.disableFocusManagement || (l = o.createElement(Eg, { restoreFocus: !0, contain: (e.shouldContainFocus || i) && !r }, l)),
    (l = o.createElement(Ay.Provider, { value: s }, o.createElement(Dy, null, o.createElement(ym.Provider, { value: null }, l)))),
    Tl.createPortal(l, n)
  );
}
function My() {
  let e = (0, o.useContext)(Ay)?.setContain;
  H(() => {
    e?.(!0);
  }, [e]);
}
function Ny(e) {
  let [t, n] = Op(e.isOpen, e.defaultOpen || !1, e.onOpenChange),
    [r, i] = (0, o.useState)(null);
  return {
    isOpen: t,
    setOpen: n,
    open: (0, o.useCallback)(() => {
      n(!0);
    }, [n]),
    close: (0, o.useCallback)(() => {
      n(!1);
    }, [n]),
    toggle: (0, o.useCallback)(() => {
      n(!t);
    }, [n, t]),
    point: r,
    setPoint: i,
  };
}
function Py(e, t = !0, n) {
  let [r, i] = (0, o.useState)(!0),
    a = r && t;
  return (
    H(() => {
      if (!t && e.current)
        return Yl(
          Lu(e.current, `opacity`, `0`),
          Lu(e.current, `clip`, `rect(0 0 0 0)`),
          Lu(e.current, `clip-path`, `inset(50%)`),
          Lu(e.current, `mask-image`, `linear-gradient(#0000, #0000)`),
        );
    }, [e, t]),
    H(() => {
      if (a && e.current && `getAnimations` in e.current)
        for (let t of e.current.getAnimations()) t instanceof CSSTransition && t.cancel();
    }, [e, a]),
    Iy(
      e,
      a,
      n,
      (0, o.useCallback)(() => i(!1), []),
    ),
    a
  );
}
function Fy(e, t, n) {
  let [r, i] = (0, o.useState)(t ? `open` : `closed`);
  switch (r) {
    case `open`:
      t || i(`exiting`);
      break;
    case `closed`:
    case `exiting`:
      t && i(`open`);
  }
  let a = r === `exiting`;
  return (
    Iy(
      e,
      a,
      n,
      (0, o.useCallback)(() => {
        i((e) => (e === `exiting` ? `closed` : e));
      }, []),
    ),
    a
  );
}
function Iy(e, t, n, r) {
  let i = (0, o.useRef)(null),
    a = Zf(n);
  H(() => {
    if (t && e.current && i.current !== t) {
      if (((i.current = t), !(`getAnimations` in e.current))) {
        r();
        return;
      }
      let n = a?.(e.current),
        o = e.current
          .getAnimations()
          .filter((e) => (typeof DocumentTimeline > `u` || e.timeline instanceof DocumentTimeline) && e.playState === `running`);
      if (o.length === 0 && !n) {
        r();
        return;
      }
      Promise.all([n, ...o.map((e) => e.finished)])
        .then(() => {
          (0, Tl.flushSync)(() => {
            r();
          });
        })
        .catch(() => {});
    }
    i.current = t;
  }, [e, t, r]);
}
var Ly = (0, o.createContext)(null),
  Ry = (0, o.createContext)(null),
  zy = (0, o.forwardRef)(function (e, t) {
    [e, t] = Tu(e, t, Ly);
    let n = (0, o.useContext)(Yb),
      r = Ny(e),
      i = e.isOpen != null || e.defaultOpen != null || !n ? r : n,
      a = Fy(t, i.isOpen),
      s = e.isExiting || (!e.shouldSkipAnimation && a) || !1,
      c = Em(),
      { direction: l } = up();
    if (c) {
      let t = e.children;
      return (
        typeof t == `function` &&
          (t = t({ trigger: e.trigger || null, placement: `bottom`, isEntering: !1, isExiting: !1, defaultChildren: null })),
        o.createElement(o.Fragment, null, t)
      );
    }
    return i && !i.isOpen && !s
      ? null
      : o.createElement(By, { ...e, triggerRef: e.triggerRef, state: i, popoverRef: t, isExiting: s, dir: l });
  });
function By({ state: e, isExiting: t, UNSTABLE_portalContainer: n, clearContexts: r, ...i }) {
  let a = (0, o.useRef)(null),
    s = (0, o.useRef)(null),
    c = (0, o.useContext)(Ry),
    l = c && i.trigger === `SubmenuTrigger`,
    [u, d] = (0, o.useState)(!1),
    {
      popoverProps: f,
      underlayProps: p,
      arrowProps: m,
      placement: h,
      triggerAnchorPoint: g,
    } = Hv({ ...i, offset: i.offset ?? 8, arrowRef: a, groupRef: l ? c : s }, e),
    _ = i.popoverRef,
    v = Py(_, !!h && u),
    y = i.isEntering || (!i.shouldSkipAnimation && v) || !1,
    b = Cu({
      ...i,
      defaultClassName: `react-aria-Popover`,
      values: { trigger: i.trigger || null, placement: h, isEntering: y, isExiting: t },
    }),
    x = !i.isNonModal || i.trigger === `SubmenuTrigger` || i.trigger === `PreviewTrigger`,
    [S, C] = (0, o.useState)(i.trigger === `PreviewTrigger`);
  (H(() => {
    _.current && C(x && !_.current.querySelector(`[role=dialog]`));
  }, [_, x]),
    (0, o.useEffect)(() => {
      S &&
        i.trigger !== `PreviewTrigger` &&
        (i.trigger !== `SubmenuTrigger` || Jd() !== `pointer`) &&
        _.current &&
        !Vu(_.current) &&
        nm(_.current);
    }, [S, _, i.trigger]));
  let w = (0, o.useMemo)(() => {
      let e = b.children;
      for (let t of [Ly, ...(r ?? [])]) e = o.createElement(t.Provider, { value: null }, e);
      return e;
    }, [b.children, r]),
    [T, E] = (0, o.useState)(null),
    D = (0, o.useCallback)(() => {
      i.triggerRef.current && E(i.triggerRef.current.getBoundingClientRect().width + `px`);
    }, [i.triggerRef]);
  (H(D, [D]), mv({ ref: b.style?.[`--trigger-width`] ? void 0 : i.triggerRef, onResize: D }));
  let O = {
    ...f.style,
    '--trigger-anchor-point': g ? `${g.x}px ${g.y}px` : void 0,
    ...b.style,
    '--trigger-width': b.style?.[`--trigger-width`] || T,
  };
  H(() => jv(() => d(!0)), []);
  let k = o.createElement(
    W.div,
    {
      ...U(Z(i, { global: !0 }), f),
      ...b,
      id: S ? i.id : void 0,
      role: S ? `dialog` : void 0,
      tabIndex: S ? -1 : void 0,
      'aria-label': i[`aria-label`],
      'aria-labelledby': i[`aria-labelledby`],
      ref: _,
      slot: i.slot || void 0,
      style: O,
      dir: i.dir,
      'data-trigger': i.trigger,
      'data-placement': h,
      'data-entering': y || void 0,
      'data-exiting': t || void 0,
    },
    !i.isNonModal && o.createElement(Ty, { onDismiss: e.close }),
    o.createElement(I_.Provider, { value: { ...m, placement: h, ref: a } }, w),
    o.createElement(Ty, { onDismiss: e.close }),
  );
  return l
    ? o.createElement(
        jy,
        {
          ...i,
          shouldContainFocus: S && i.trigger !== `PreviewTrigger`,
          isExiting: t,
          portalContainer: n ?? c?.current ?? void 0,
        },
        k,
      )
    : o.createElement(
        jy,
        { ...i, shouldContainFocus: S && i.trigger !== `PreviewTrigger`, isExiting: t, portalContainer: n },
        !i.isNonModal &&
          e.isOpen &&
          o.createElement(`div`, { 'data-testid': `underlay`, ...p, style: { position: `fixed`, inset: 0 } }),
        o.createElement(`div`, { ref: s, style: { display: `contents` } }, o.createElement(Ry.Provider, { value: s }, k)),
      );
}
var Vy = (0, o.createContext)({}),
  Hy = {};
Hy = { longPressMessage: `اضغط مطولاً أو اضغط على Alt + السهم لأسفل لفتح القائمة` };
var Uy = {};
Uy = { longPressMessage: `Натиснете продължително или натиснете Alt+ стрелка надолу, за да отворите менюто` };
var Wy = {};
Wy = { longPressMessage: `Dlouhým stiskem nebo stisknutím kláves Alt + šipka dolů otevřete nabídku` };
var Gy = {};
Gy = { longPressMessage: `Langt tryk eller tryk på Alt + pil ned for at åbne menuen` };
var Ky = {};
Ky = { longPressMessage: `Drücken Sie lange oder drücken Sie Alt + Nach-unten, um das Menü zu öffnen` };
var qy = {};
qy = { longPressMessage: `Πιέστε παρατεταμένα ή πατήστε Alt + κάτω βέλος για να ανοίξετε το μενού` };
var Jy = {};
Jy = { longPressMessage: `Long press or press Alt + ArrowDown to open menu` };
var Yy = {};
Yy = { longPressMessage: `Mantenga pulsado o pulse Alt + flecha abajo para abrir el menú` };
var Xy = {};
Xy = { longPressMessage: `Menüü avamiseks vajutage pikalt või vajutage klahve Alt + allanool` };
var Zy = {};
Zy = { longPressMessage: `Avaa valikko painamalla pohjassa tai näppäinyhdistelmällä Alt + Alanuoli` };
var Qy = {};
Qy = { longPressMessage: `Appuyez de manière prolongée ou appuyez sur Alt\xA0+\xA0Flèche vers le bas pour ouvrir le menu.` };
var $y = {};
$y = { longPressMessage: `לחץ לחיצה ארוכה או הקש Alt + ArrowDown כדי לפתוח את התפריט` };
var eb = {};
eb = { longPressMessage: `Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika` };
var tb = {};
tb = { longPressMessage: `Nyomja meg hosszan, vagy nyomja meg az Alt + lefele nyíl gombot a menü megnyitásához` };
var nb = {};
nb = { longPressMessage: `Premi a lungo o premi Alt + Freccia giù per aprire il menu` };
var rb = {};
rb = { longPressMessage: `長押しまたは Alt+下矢印キーでメニューを開く` };
var ib = {};
ib = { longPressMessage: `길게 누르거나 Alt + 아래쪽 화살표를 눌러 메뉴 열기` };
var ab = {};
ab = { longPressMessage: `Norėdami atidaryti meniu, nuspaudę palaikykite arba paspauskite „Alt + ArrowDown“.` };
var ob = {};
ob = { longPressMessage: `Lai atvērtu izvēlni, turiet nospiestu vai nospiediet taustiņu kombināciju Alt + lejupvērstā bultiņa` };
var sb = {};
sb = { longPressMessage: `Langt trykk eller trykk Alt + PilNed for å åpne menyen` };
var cb = {};
cb = { longPressMessage: `Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen` };
var lb = {};
lb = { longPressMessage: `Naciśnij i przytrzymaj lub naciśnij klawisze Alt + Strzałka w dół, aby otworzyć menu` };
var ub = {};
ub = { longPressMessage: `Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu` };
var db = {};
db = { longPressMessage: `Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu` };
var fb = {};
fb = { longPressMessage: `Apăsați lung sau apăsați pe Alt + săgeată în jos pentru a deschide meniul` };
var pb = {};
pb = { longPressMessage: `Нажмите и удерживайте или нажмите Alt + Стрелка вниз, чтобы открыть меню` };
var mb = {};
mb = { longPressMessage: `Ponuku otvoríte dlhým stlačením alebo stlačením klávesu Alt + klávesu so šípkou nadol` };
var hb = {};
hb = { longPressMessage: `Za odprtje menija pritisnite in držite gumb ali pritisnite Alt+puščica navzdol` };
var gb = {};
gb = { longPressMessage: `Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni` };
var _b = {};
_b = { longPressMessage: `Håll nedtryckt eller tryck på Alt + pil nedåt för att öppna menyn` };
var vb = {};
vb = { longPressMessage: `Menüyü açmak için uzun basın veya Alt + Aşağı Ok tuşuna basın` };
var yb = {};
yb = { longPressMessage: `Довго або звичайно натисніть комбінацію клавіш Alt і стрілка вниз, щоб відкрити меню` };
var bb = {};
bb = { longPressMessage: `长按或按 Alt + 向下方向键以打开菜单` };
var xb = {};
xb = { longPressMessage: `長按或按 Alt+向下鍵以開啟功能表` };
var Sb = {};
Sb = {
  'ar-AE': Hy,
  'bg-BG': Uy,
  'cs-CZ': Wy,
  'da-DK': Gy,
  'de-DE': Ky,
  'el-GR': qy,
  'en-US': Jy,
  'es-ES': Yy,
  'et-EE': Xy,
  'fi-FI': Zy,
  'fr-FR': Qy,
  'he-IL': $y,
  'hr-HR': eb,
  'hu-HU': tb,
  'it-IT': nb,
  'ja-JP': rb,
  'ko-KR': ib,
  'lt-LT': ab,
  'lv-LV': ob,
  'nb-NO': sb,
  'nl-NL': cb,
  'pl-PL': lb,
  'pt-BR': ub,
  'pt-PT': db,
  'ro-RO': fb,
  'ru-RU': pb,
  'sk-SK': mb,
  'sl-SI': hb,
  'sr-SP': gb,
  'sv-SE': _b,
  'tr-TR': vb,
  'uk-UA': yb,
  'zh-CN': bb,
  'zh-TW': xb,
};
function Cb(e) {
  let { onContextMenu: t } = e,
    n = (0, o.useRef)(!1),
    { longPressProps: r } = p_({
      onLongPressStart() {
        n.current = !1;
      },
      onLongPress(e) {
        n.current ? (n.current = !1) : t?.({ target: e.target, x: e.x, y: e.y });
      },
    });
  return t
    ? {
        contextMenuProps: U(md() ? r : {}, {
          onContextMenu(e) {
            (e.stopPropagation(), e.preventDefault(), (n.current = !0));
            let r = e.currentTarget.getBoundingClientRect();
            t({ target: e.currentTarget, x: e.clientX - r.x, y: e.clientY - r.y });
          },
          onKeyDown(e) {
            if (dd() && e.ctrlKey && e.key === `Enter`) {
              n.current = !1;
              let r = e.currentTarget;
              (e.stopPropagation(),
                setTimeout(() => {
                  if (n.current) n.current = !1;
                  else {
                    let e = r.getBoundingClientRect();
                    t({ target: r, x: e.width / 2, y: e.height / 2 });
                  }
                }, 10));
            }
          },
        }),
      }
    : { contextMenuProps: {} };
}
function wb(e, t, n) {
  let { type: r } = e,
    { isOpen: i } = t;
  (0, o.useEffect)(() => {
    n && n.current && dv.set(n.current, t.close);
  });
  let a;
  r === `menu` ? (a = !0) : r === `listbox` && (a = `listbox`);
  let s = pu();
  return {
    triggerProps: { 'aria-haspopup': a, 'aria-expanded': i, 'aria-controls': i ? s : void 0, onPress: t.toggle },
    overlayProps: { id: s },
  };
}
function Tb(e) {
  return e && e.__esModule ? e.default : e;
}
function Eb(e, t, n) {
  let { type: r = `menu`, isDisabled: i, trigger: a = `press` } = e,
    s = pu(),
    { triggerProps: c, overlayProps: l } = wb({ type: r }, t, n),
    u = (e, n, r = `first`) => {
      if (!e || n.isDefaultPrevented()) return !1;
      t.toggle(r);
    },
    { keyboardProps: d } = _m({
      isDisabled: i,
      shortcuts: {
        Enter: (e) => u(a !== `longPress`, e, `first`),
        ' ': (e) => u(a !== `longPress`, e, `first`),
        ArrowDown: (e) => u(a !== `longPress`, e, `first`),
        ArrowUp: (e) => u(a !== `longPress`, e, `last`),
        'Alt+Enter': (e) => u(a === `longPress`, e, `first`),
        'Alt+ ': (e) => u(a === `longPress`, e, `first`),
        'Alt+ArrowDown': (e) => u(!0, e, `first`),
        'Alt+ArrowUp': (e) => u(!0, e, `last`),
      },
    }),
    f = wp(Tb(Sb), `@react-aria/menu`),
    { longPressProps: p } = p_({
      isDisabled: i || a !== `longPress`,
      accessibilityDescription: f.format(`longPressMessage`),
      onLongPressStart() {
        t.close();
      },
      onLongPress() {
        t.open(`first`);
      },
    }),
    m = {
      preventFocusOnPress: !0,
      onPressStart(e) {
        e.pointerType !== `touch` &&
          e.pointerType !== `keyboard` &&
          !i &&
          (Ku(e.target), t.open(e.pointerType === `virtual` ? `first` : null));
      },
      onPress(e) {
        e.pointerType === `touch` && !i && (Ku(e.target), t.toggle());
      },
    };
  delete c.onPress;
  let { contextMenuProps: h } = Cb({
    onContextMenu(e) {
      let n = e.target.getBoundingClientRect();
      (t.setPoint({ x: n.x + e.x, y: n.y + e.y }), t.open());
    },
  });
  (0, o.useEffect)(() => {
    if (t.isOpen && a === `contextMenu`) {
      let e = (e) => {
        (e.button === 2 || (e.button === 0 && e.ctrlKey === !0)) && Y(e) === document.body && t.close();
      };
      return (document.addEventListener(`mousedown`, e), () => document.removeEventListener(`mousedown`, e));
    }
  }, [t, a]);
  let g;
  if (a === `press`) g = { ...m, ...d };
  else if (a === `longPress`) g = { ...p, ...d };
  else if (a === `contextMenu`) {
    g = h;
    let { 'aria-haspopup': e, 'aria-expanded': t, 'aria-controls': n, ...r } = c;
    c = r;
  }
  return {
    menuTriggerProps: { ...c, ...g, id: s },
    menuProps: { ...l, 'aria-labelledby': s, autoFocus: t.focusStrategy || !0, onClose: t.close },
  };
}
var Db = new WeakMap();
function Ob(e, t, n) {
  let { shouldFocusWrap: r = !0, onKeyDown: i, onKeyUp: a, ...o } = e;
  !e[`aria-label`] && e[`aria-labelledby`];
  let s = Z(e, { labelable: !0 }),
    { listProps: c } = d_({
      ...o,
      ref: n,
      selectionManager: t.selectionManager,
      collection: t.collection,
      disabledKeys: t.disabledKeys,
      shouldFocusWrap: r,
      linkBehavior: `override`,
    });
  return (
    Db.set(t, { onClose: e.onClose, onAction: e.onAction, shouldUseVirtualFocus: e.shouldUseVirtualFocus }),
    {
      menuProps: U(
        s,
        { onKeyDown: i, onKeyUp: a },
        {
          role: `menu`,
          ...c,
          onKeyDown: (t) => {
            (t.key !== `Escape` || e.shouldUseVirtualFocus) && c.onKeyDown?.(t);
          },
        },
      ),
    }
  );
}
function kb(e, t, n) {
  let {
      id: r,
      key: i,
      closeOnSelect: a,
      shouldCloseOnSelect: s,
      isVirtualized: c,
      'aria-haspopup': l,
      onPressStart: u,
      onPressUp: d,
      onPress: f,
      onPressChange: p,
      onPressEnd: m,
      onClick: h,
      onHoverStart: g,
      onHoverChange: _,
      onHoverEnd: v,
      onKeyDown: y,
      onKeyUp: b,
      onFocus: x,
      onFocusChange: S,
      onBlur: C,
      selectionManager: w = t.selectionManager,
    } = e,
    T = !!l,
    E = T && e[`aria-expanded`] === `true`,
    D = e.isDisabled ?? w.isDisabled(i),
    O = e.isSelected ?? w.isSelected(i),
    k = Db.get(t),
    A = t.collection.getItem(i),
    j = e.onClose || k.onClose,
    M = Sd(),
    ee = () => {
      if (!T && (A?.props?.onAction ? A.props.onAction() : e.onAction && e.onAction(i), k.onAction)) {
        let e = k.onAction;
        e(i, A?.value);
      }
    },
    te = `menuitem`;
  T || (w.selectionMode === `single` ? (te = `menuitemradio`) : w.selectionMode === `multiple` && (te = `menuitemcheckbox`));
  let ne = hu(),
    re = hu(),
    ie = hu(),
    N = {
      id: r,
      'aria-disabled': D || void 0,
      role: te,
      'aria-label': e[`aria-label`],
      'aria-labelledby': ne,
      'aria-describedby': [e[`aria-describedby`], re, ie].filter(Boolean).join(` `) || void 0,
      'aria-controls': e[`aria-controls`],
      'aria-haspopup': l,
      'aria-expanded': e[`aria-expanded`],
    };
  if ((w.selectionMode !== `none` && !T && (N[`aria-checked`] = O), c)) {
    let e = Number(A?.index);
    ((N[`aria-posinset`] = Number.isNaN(e) ? void 0 : e + 1), (N[`aria-setsize`] = C_(t.collection)));
  }
  let ae = (0, o.useRef)(!1),
    oe = (e) => {
      (p?.(e), (ae.current = e));
    },
    se = (0, o.useRef)(null),
    ce = (e) => {
      (e.pointerType !== `keyboard` && (se.current = { pointerType: e.pointerType }),
        e.pointerType === `mouse` && (ae.current || e.target.click()),
        d?.(e));
    },
    le = (e) => {
      (h?.(e), ee(), Od(e, M, A.props.href, A?.props.routerOptions));
      let t =
        se.current?.pointerType === `keyboard`
          ? se.current?.key === `Enter` || w.selectionMode === `none` || w.isLink(i)
          : w.selectionMode !== `multiple` || w.isLink(i);
      ((t = s ?? a ?? t), j && !T && t && j(), (se.current = null));
    },
    { itemProps: ue, isFocused: de } = m_({
      id: r,
      selectionManager: w,
      key: i,
      ref: n,
      shouldSelectOnPressUp: !0,
      allowsDifferentPressOrigin: !0,
      linkBehavior: `none`,
      shouldUseVirtualFocus: k.shouldUseVirtualFocus,
    }),
    { pressProps: fe, isPressed: pe } = hh({
      onPressStart: u,
      onPress: f,
      onPressUp: ce,
      onPressChange: oe,
      onPressEnd: m,
      isDisabled: D,
    }),
    { hoverProps: me } = Ah({
      isDisabled: D,
      onHoverStart(e) {
        (!qd() && !(E && l) && (w.setFocused(!0), w.setFocusedKey(i)), g?.(e));
      },
      onHoverChange: _,
      onHoverEnd: v,
    }),
    { keyboardProps: he } = _m({
      shortcuts: {
        ' ': (e) => {
          ((se.current = { pointerType: `keyboard`, key: ` ` }), Y(e).click(), Yd(`keyboard`));
        },
        Enter: (e) => {
          se.current = { pointerType: `keyboard`, key: `Enter` };
          let t = Y(e);
          if (t.tagName !== `A`) (t.click(), Yd(`keyboard`));
          else return (Yd(`keyboard`), { shouldPreventDefault: !1, shouldContinuePropagation: !1 });
        },
      },
      onKeyDown: y,
      onKeyUp: b,
    }),
    { focusableProps: ge } = Sm({ onBlur: C, onFocus: x, onFocusChange: S }, n),
    _e = Z(A?.props);
  delete _e.id;
  let ve = Dd(A?.props);
  return {
    menuItemProps: {
      ...N,
      ...U(
        _e,
        ve,
        T ? { onFocus: ue.onFocus, 'data-collection': ue[`data-collection`], 'data-key': ue[`data-key`] } : ue,
        fe,
        me,
        he,
        ge,
        k.shouldUseVirtualFocus || T ? { onMouseDown: (e) => e.preventDefault() } : void 0,
        D ? void 0 : { onClick: le },
      ),
      tabIndex: ue.tabIndex != null && E && !k.shouldUseVirtualFocus ? -1 : ue.tabIndex,
    },
    labelProps: { id: ne },
    descriptionProps: { id: re },
    keyboardShortcutProps: { id: ie },
    isFocused: de,
    isFocusVisible: de && w.isFocused && qd() && !E,
    isSelected: O,
    isPressed: pe,
    isDisabled: D,
  };
}
function Ab(e) {
  let { heading: t, 'aria-label': n } = e,
    r = pu();
  return {
    itemProps: { role: `presentation` },
    headingProps: t ? { id: r, role: `presentation` } : {},
    groupProps: { role: `group`, 'aria-label': n, 'aria-labelledby': t ? r : void 0 },
  };
}
function jb(e) {
  let t = Ny(e),
    [n, r] = (0, o.useState)(null),
    [i, a] = (0, o.useState)([]),
    s = () => {
      (a([]), t.close());
    },
    c = (e, t) => {
      a((n) => (t > n.length ? n : [...n.slice(0, t), e]));
    },
    l = (e, t) => {
      a((n) => (n[t] === e ? n.slice(0, t) : n));
    };
  return {
    focusStrategy: n,
    ...t,
    open(e = null) {
      (r(e), t.open());
    },
    toggle(e = null) {
      (r(e), t.toggle());
    },
    close() {
      s();
    },
    expandedKeysStack: i,
    openSubmenu: c,
    closeSubmenu: l,
  };
}
var Mb = class {
  constructor(e, { expandedKeys: t } = {}) {
    ((this.keyMap = new Map()), (this.firstKey = null), (this.lastKey = null), (this.iterable = e), (t ||= new Set()));
    let n = (e) => {
      if ((this.keyMap.set(e.key, e), e.childNodes && (e.type === `section` || t.has(e.key)))) for (let t of e.childNodes) n(t);
    };
    for (let t of e) n(t);
    let r = null,
      i = 0;
    for (let [e, t] of this.keyMap)
      (r ? ((r.nextKey = e), (t.prevKey = r.key)) : ((this.firstKey = e), (t.prevKey = void 0)),
        t.type === `item` && (t.index = i++),
        (r = t),
        (r.nextKey = void 0));
    this.lastKey = r?.key ?? null;
  }
  *[Symbol.iterator]() {
    yield* this.iterable;
  }
  get size() {
    return this.keyMap.size;
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
};
function Nb(e) {
  let { onExpandedChange: t } = e,
    [n, r] = Op(
      e.expandedKeys ? new Set(e.expandedKeys) : void 0,
      e.defaultExpandedKeys ? new Set(e.defaultExpandedKeys) : new Set(),
      t,
    ),
    i = D_(e),
    a = (0, o.useMemo)(() => (e.disabledKeys ? new Set(e.disabledKeys) : new Set()), [e.disabledKeys]),
    s = P_(
      e,
      (0, o.useCallback)((e) => new Mb(e, { expandedKeys: n }), [n]),
      null,
    );
  return (
    (0, o.useEffect)(() => {
      i.focusedKey != null && !s.getItem(i.focusedKey) && i.setFocusedKey(null);
    }, [s, i.focusedKey]),
    {
      collection: s,
      expandedKeys: n,
      disabledKeys: a,
      toggleKey: (e) => {
        r(Pb(n, e));
      },
      setExpandedKeys: r,
      selectionManager: new k_(s, i),
    }
  );
}
function Pb(e, t) {
  let n = new Set(e);
  return (n.has(t) ? n.delete(t) : n.add(t), n);
}
var Fb = (0, o.createContext)(null),
  Ib = (0, o.createContext)(null),
  Lb = (0, o.createContext)(null),
  Rb = (0, o.createContext)(null);
function zb(e) {
  let t = jb(e),
    n = (0, o.useRef)(null),
    { menuTriggerProps: r, menuProps: i } = Eb({ ...e, type: `menu` }, t, n),
    a = (0, o.useRef)(null);
  return Em()
    ? null
    : o.createElement(
        Su,
        {
          values: [
            [Fb, { ...i, ref: a }],
            [Yb, t],
            [Lb, t],
            [
              Ly,
              {
                trigger: `MenuTrigger`,
                triggerRef: n,
                scrollRef: a,
                placement: `bottom start`,
                'aria-labelledby': i[`aria-labelledby`],
                offset: e.trigger === `contextMenu` ? 0 : void 0,
              },
            ],
          ],
        },
        o.createElement(Ey, { ...r, ref: n, isPressed: t.isOpen }, e.children),
      );
}
var Bb = (0, o.createContext)(null);
(class extends Fp {
  static {
    this.type = `submenutrigger`;
  }
  filter(e, t, n) {
    let r = e.getItem(this.firstChildKey);
    if (r && n(r.textValue, this)) {
      let n = this.clone();
      return (t.addDescendants(n, e), n);
    }
    return null;
  }
});
var Vb = (0, o.forwardRef)(function (e, t) {
  return (
    ([e, t] = Tu(e, t, Fb)),
    o.createElement(km, { content: o.createElement(Vm, e) }, (n) => o.createElement(Hb, { props: e, collection: n, menuRef: t }))
  );
});
function Hb({ props: e, collection: t, menuRef: n }) {
  [e, n] = Tu(e, n, Mp);
  let { filter: r, ...i } = e,
    a = (0, o.useMemo)(() => (r ? t.filter(r) : t), [t, r]),
    s = Nb({ ...e, collection: a, children: void 0 }),
    c = (0, o.useContext)(Lb),
    { isVirtualized: l, CollectionRoot: u } = (0, o.useContext)(qm),
    { menuProps: d } = Ob({ ...e, isVirtualized: l, onClose: e.onClose || c?.close }, s, n),
    f = Cu({ ...e, children: void 0, defaultClassName: `react-aria-Menu`, values: { isEmpty: s.collection.size === 0 } }),
    p = null;
  s.collection.size === 0 &&
    e.renderEmptyState &&
    (p = o.createElement(`div`, { role: `menuitem`, style: { display: `contents` } }, e.renderEmptyState()));
  let m = Z(e, { global: !0 });
  return o.createElement(
    Eg,
    null,
    o.createElement(
      W.div,
      { ...U(m, f, d), ref: n, slot: e.slot || void 0, 'data-empty': s.collection.size === 0 || void 0, onScroll: e.onScroll },
      o.createElement(
        Su,
        {
          values: [
            [Ib, s],
            [xg, { elementType: `div` }],
            [Um, { name: `MenuSection`, render: Wb }],
            [Bb, { parentMenuRef: n, shouldUseVirtualFocus: i?.shouldUseVirtualFocus }],
            [Gb, { shouldCloseOnSelect: e.shouldCloseOnSelect }],
            [Mp, null],
            [Np, null],
            [Rb, s.selectionManager],
            [Lb, c ?? jb({})],
          ],
        },
        o.createElement(
          yg,
          null,
          o.createElement(u, { collection: s.collection, persistedKeys: Jm(s.selectionManager.focusedKey), scrollRef: n }),
        ),
      ),
      p,
    ),
  );
}
var Ub = class extends k_ {
  constructor(e, t) {
    (super(e.collection, t), (this.parent = e));
  }
  get focusedKey() {
    return this.parent.focusedKey;
  }
  get isFocused() {
    return this.parent.isFocused;
  }
  setFocusedKey(e, t) {
    return this.parent.setFocusedKey(e, t);
  }
  setFocused(e) {
    this.parent.setFocused(e);
  }
  get childFocusStrategy() {
    return this.parent.childFocusStrategy;
  }
};
function Wb(e, t, n, r = `react-aria-MenuSection`) {
  let i = (0, o.useContext)(Ib),
    { CollectionBranch: a } = (0, o.useContext)(qm),
    [s, c] = Eu(),
    { headingProps: l, groupProps: u } = Ab({ heading: c, 'aria-label': n.props[`aria-label`] ?? void 0 }),
    d = Cu({
      ...e,
      id: void 0,
      children: void 0,
      defaultClassName: r,
      className: n.props?.className,
      style: n.props?.style,
      values: void 0,
    }),
    f = (0, o.useContext)(Rb),
    p = D_(e),
    m = e.selectionMode == null ? f : new Ub(f, p),
    h = wu(Gb)?.shouldCloseOnSelect,
    g = Z(e, { global: !0 });
  return (
    delete g.id,
    o.createElement(
      W.section,
      { ...U(g, d, u), ref: t },
      o.createElement(
        Su,
        {
          values: [
            [gg, { ...l, ref: s }],
            [Rb, m],
            [Gb, { shouldCloseOnSelect: e.shouldCloseOnSelect ?? h }],
          ],
        },
        o.createElement(a, { collection: i.collection, parent: n }),
      ),
    )
  );
}
var Gb = (0, o.createContext)(null),
  Kb = Lm(zp, function (e, t, n) {
    [e, t] = Tu(e, t, Gb);
    let r = wu(Gb)?.id,
      i = (0, o.useContext)(Ib),
      a = bu(t),
      s = (0, o.useContext)(Rb),
      { isVirtualized: c } = (0, o.useContext)(qm),
      {
        menuItemProps: l,
        labelProps: u,
        descriptionProps: d,
        keyboardShortcutProps: f,
        ...p
      } = kb({ ...e, id: r, key: n.key, selectionManager: s, isVirtualized: c }, i, a),
      { hoverProps: m, isHovered: h } = Ah({ isDisabled: p.isDisabled }),
      g = Cu({
        ...e,
        id: void 0,
        children: n.rendered,
        defaultClassName: `react-aria-MenuItem`,
        values: {
          ...p,
          isHovered: h,
          isFocusVisible: p.isFocusVisible,
          selectionMode: s.selectionMode,
          selectionBehavior: s.selectionBehavior,
          hasSubmenu: !!e[`aria-haspopup`],
          isOpen: e[`aria-expanded`] === `true`,
        },
      }),
      _ = e.href ? W.a : W.div,
      v = Z(e, { global: !0 });
    return (
      delete v.id,
      delete v.onClick,
      o.createElement(
        _,
        {
          ...U(v, g, l, m),
          ref: a,
          'data-disabled': p.isDisabled || void 0,
          'data-hovered': h || void 0,
          'data-focused': p.isFocused || void 0,
          'data-focus-visible': p.isFocusVisible || void 0,
          'data-pressed': p.isPressed || void 0,
          'data-selected': p.isSelected || void 0,
          'data-selection-mode': s.selectionMode === `none` ? void 0 : s.selectionMode,
          'data-has-submenu': !!e[`aria-haspopup`] || void 0,
          'data-open': e[`aria-expanded`] === `true` || void 0,
        },
        o.createElement(
          Su,
          {
            values: [
              [ng, { slots: { [xu]: u, label: u, description: d } }],
              [Vy, f],
              [bg, { isSelected: p.isSelected }],
            ],
          },
          g.children,
        ),
      )
    );
  });
Lm(Rp, function (e, t, n) {
  let r = (0, o.useContext)(Ib),
    { isLoading: i, onLoadMore: a, scrollOffset: s, ...c } = e,
    l = (0, o.useRef)(null);
  F_(
    (0, o.useMemo)(() => ({ onLoadMore: a, collection: r?.collection, sentinelRef: l, scrollOffset: s }), [a, s, r?.collection]),
    l,
  );
  let u = Cu({ ...c, id: void 0, children: n.rendered, defaultClassName: `react-aria-MenuLoadingIndicator`, values: void 0 });
  return o.createElement(
    o.Fragment,
    null,
    o.createElement(
      `div`,
      { style: { position: `relative`, width: 0, height: 0 }, inert: w_(!0) },
      o.createElement(`div`, { 'data-testid': `loadMoreSentinel`, ref: l, style: { position: `absolute`, height: 1, width: 1 } }),
    ),
    i &&
      u.children &&
      o.createElement(
        o.Fragment,
        null,
        o.createElement(W.div, { ...U(Z(e, { global: !0 }), { tabIndex: -1 }), ...u, role: `menuitem`, ref: t }, u.children),
      ),
  );
});
function qb(e, t) {
  let { role: n = `dialog`, isEntering: r } = e,
    i = hu();
  i = e[`aria-label`] ? void 0 : i;
  let a = hu();
  a = n === `alertdialog` && !e[`aria-describedby`] ? a : void 0;
  let s = (0, o.useRef)(!1);
  ((0, o.useEffect)(() => {
    if (!r && t.current && !Vu(t.current)) {
      nm(t.current);
      let e = setTimeout(() => {
        (J() === t.current || J() === document.body) &&
          ((s.current = !0), t.current && (t.current.blur(), nm(t.current)), (s.current = !1));
      }, 500);
      return () => {
        clearTimeout(e);
      };
    }
  }, [t, r]),
    My(),
    (0, o.useRef)(!1),
    (0, o.useEffect)(() => {}));
  let c = e[`aria-describedby`] ?? a;
  return {
    dialogProps: {
      ...Z(e, { labelable: !0 }),
      role: n,
      tabIndex: -1,
      'aria-labelledby': e[`aria-labelledby`] ?? i,
      'aria-describedby': c,
      onBlur: (e) => {
        s.current && e.stopPropagation();
      },
    },
    titleProps: { id: i },
    contentProps: { id: a },
  };
}
var Jb = (0, o.createContext)(null),
  Yb = (0, o.createContext)(null);
function Xb(e) {
  let t = jb(e),
    n = (0, o.useRef)(null),
    { triggerProps: r, overlayProps: i } = wb({ type: `dialog` }, t, n);
  return (
    (r.id = pu()),
    (i[`aria-labelledby`] = r.id),
    Em()
      ? null
      : o.createElement(
          Su,
          {
            values: [
              [Yb, t],
              [Lb, t],
              [Jb, i],
              [Ly, { trigger: `DialogTrigger`, triggerRef: n, id: i.id, 'aria-labelledby': i[`aria-labelledby`] }],
            ],
          },
          o.createElement(Ey, { ...r, ref: n, isPressed: t.isOpen }, e.children),
        )
  );
}
var Zb = (0, o.forwardRef)(function (e, t) {
    let n = e[`aria-labelledby`];
    [e, t] = Tu(e, t, Jb);
    let { dialogProps: r, titleProps: i, contentProps: a } = qb({ ...e, 'aria-labelledby': n }, t),
      s = (0, o.useContext)(Yb);
    !r[`aria-label`] && !r[`aria-labelledby`] && e[`aria-labelledby`] && (r[`aria-labelledby`] = e[`aria-labelledby`]);
    let c = Cu({
        defaultClassName: `react-aria-Dialog`,
        className: e.className,
        style: e.style,
        children: e.children,
        values: { close: s?.close || (() => {}) },
      }),
      l = Z(e, { global: !0 });
    return o.createElement(
      W.section,
      { ...U(l, c, r), render: e.render, ref: t, slot: e.slot || void 0 },
      o.createElement(
        Su,
        {
          values: [
            [eg, { slots: { [xu]: {}, title: { ...i, level: 2 } } }],
            [ng, { slots: { [xu]: {}, description: a } }],
            [Xh, { slots: { [xu]: {}, close: { onPress: () => s?.close() } } }],
          ],
        },
        c.children,
      ),
    );
  }),
  Qb = 1500,
  $b = 500,
  ex = {},
  tx = 0,
  nx = !1,
  rx = null,
  ix = null;
function ax(e = {}) {
  let { delay: t = Qb, closeDelay: n = $b } = e,
    { isOpen: r, open: i, close: a } = Ny(e),
    [s, c] = (0, o.useState)(!1),
    l = (0, o.useMemo)(() => `${++tx}`, []),
    u = (0, o.useRef)(null),
    d = (0, o.useRef)(a),
    f = () => {
      ex[l] = h;
    },
    p = () => {
      for (let e in ex) e !== l && (ex[e](!0, !0), delete ex[e]);
    },
    m = (e) => {
      (u.current && clearTimeout(u.current),
        (u.current = null),
        p(),
        f(),
        c(!!e),
        (nx = !0),
        i(),
        (rx &&= (clearTimeout(rx), null)),
        (ix &&= (clearTimeout(ix), null)));
    },
    h = (e, t) => {
      (c(!!t),
        e || n <= 0
          ? (u.current && clearTimeout(u.current), (u.current = null), d.current())
          : (u.current ||= setTimeout(() => {
              ((u.current = null), d.current());
            }, n)),
        (rx &&= (clearTimeout(rx), null)),
        nx &&
          (ix && clearTimeout(ix),
          (ix = setTimeout(
            () => {
              (delete ex[l], (ix = null), (nx = !1));
            },
            Math.max($b, n),
          ))));
    },
    g = () => {
      (p(),
        f(),
        !r && !nx
          ? (rx && clearTimeout(rx),
            (rx = setTimeout(() => {
              ((rx = null), (nx = !0), m(!1));
            }, t)))
          : r || m(!0));
    };
  return (
    (0, o.useEffect)(() => {
      d.current = a;
    }, [a]),
    (0, o.useEffect)(
      () => () => {
        (u.current && clearTimeout(u.current), ex[l] && delete ex[l]);
      },
      [l],
    ),
    {
      isOpen: r,
      shouldSkipAnimation: s,
      open: (e) => {
        !e && t > 0 && !u.current ? g() : m(nx);
      },
      close: h,
    }
  );
}
function ox(e, t, n) {
  let { overlayProps: r, underlayProps: i } = Sv({ ...e, isOpen: t.isOpen, onClose: t.close }, n);
  (Iv({ isDisabled: !t.isOpen, UNSTABLE_overrideFocus: e.UNSTABLE_overrideFocus }), My());
  let { isEntering: a } = e;
  return (
    (0, o.useEffect)(() => {
      if (t.isOpen && n.current) return a ? H_(n.current) : V_([n.current], { shouldUseInert: !0 });
    }, [t.isOpen, a, n]),
    { modalProps: U(r), underlayProps: i }
  );
}
var sx = typeof document < `u` && window.visualViewport;
function cx() {
  let e = su(),
    t = (0, o.useRef)(null),
    [n, r] = (0, o.useState)(() => (e ? { width: 0, height: 0 } : lx()));
  return (
    (0, o.useEffect)(() => {
      let e = (e) => {
          r((t) => (e.width === t.width && e.height === t.height ? t : e));
        },
        n = () => {
          (sx && sx.scale > 1) || e(lx());
        },
        i = (n) => {
          (sx && sx.scale > 1) ||
            (qf(Y(n)) &&
              (t.current = jv((t) => {
                t || e({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight });
              })));
        };
      return (
        e(lx()),
        md() && gd() && window.addEventListener(`blur`, i, !0),
        sx ? sx.addEventListener(`resize`, n) : window.addEventListener(`resize`, n),
        () => {
          (t.current?.(),
            md() && gd() && window.removeEventListener(`blur`, i, !0),
            sx ? sx.removeEventListener(`resize`, n) : window.removeEventListener(`resize`, n));
        }
      );
    }, []),
    n
  );
}
function lx() {
  return {
    width: sx ? Math.min(sx.width * sx.scale, document.documentElement.clientWidth) : document.documentElement.clientWidth,
    height: sx ? sx.height * sx.scale : document.documentElement.clientHeight,
  };
}
var ux = (0, o.createContext)(null),
  dx = (0, o.createContext)(null),
  fx = (0, o.forwardRef)(function (e, t) {
    if ((0, o.useContext)(dx)) return o.createElement(_x, { ...e, modalRef: t }, e.children);
    let {
      isDismissable: n,
      isKeyboardDismissDisabled: r,
      isOpen: i,
      defaultOpen: a,
      onOpenChange: s,
      children: c,
      isEntering: l,
      isExiting: u,
      UNSTABLE_portalContainer: d,
      shouldCloseOnInteractOutside: f,
      ...p
    } = e;
    return o.createElement(
      mx,
      {
        isDismissable: n,
        isKeyboardDismissDisabled: r,
        isOpen: i,
        defaultOpen: a,
        onOpenChange: s,
        isEntering: l,
        isExiting: u,
        UNSTABLE_portalContainer: d,
        shouldCloseOnInteractOutside: f,
      },
      o.createElement(_x, { ...p, modalRef: t }, c),
    );
  });
function px(e, t) {
  [e, t] = Tu(e, t, ux);
  let n = (0, o.useContext)(Yb),
    r = Ny(e),
    i = e.isOpen != null || e.defaultOpen != null || !n ? r : n,
    a = bu(t),
    s = (0, o.useRef)(null),
    c = Fy(a, i.isOpen, e.onExit),
    l = (0, o.useRef)(null),
    u = Fy(s, i.isOpen, (e) => l.current?.(e)),
    d = c || u || e.isExiting || !1,
    f = su();
  return (!i.isOpen && !d) || f
    ? null
    : o.createElement(hx, { ...e, state: i, isExiting: d, overlayRef: a, modalRef: s, onExitRef: l });
}
var mx = (0, o.forwardRef)(px);
function hx({ UNSTABLE_portalContainer: e, UNSTABLE_deferUntilEntered: t, ...n }) {
  let r = n.modalRef,
    { state: i } = n,
    [a, s] = (0, o.useState)(!1),
    c = Py(n.overlayRef, a, n.onEnter) || n.isEntering || !1,
    l = !!t && (!a || c),
    { modalProps: u, underlayProps: d } = ox({ ...n, isEntering: l }, i, r),
    f = (0, o.useContext)(Jb),
    p = t ? gx(f, { isEntering: l }) : f,
    m = Cu({ ...n, defaultClassName: `react-aria-ModalOverlay`, values: { isEntering: c, isExiting: n.isExiting, state: i } }),
    h = cx(),
    g,
    _;
  if (typeof document < `u`) {
    let e = ig(document.body) ? document.body : document.scrollingElement || document.documentElement,
      t = e.getBoundingClientRect().width % 1,
      n = e.getBoundingClientRect().height % 1;
    ((g = e.scrollWidth - t), (_ = e.scrollHeight - n));
  }
  let v = {
    ...m.style,
    '--visual-viewport-width': h.width + `px`,
    '--visual-viewport-height': h.height + `px`,
    '--page-width': g === void 0 ? void 0 : g + `px`,
    '--page-height': _ === void 0 ? void 0 : _ + `px`,
  };
  return (
    H(() => jv(() => s(!0)), []),
    o.createElement(
      jy,
      { isExiting: n.isExiting, portalContainer: e },
      o.createElement(
        W.div,
        {
          ...U(Z(n, { global: !0 }), d),
          ...m,
          style: v,
          ref: n.overlayRef,
          'data-entering': c || void 0,
          'data-exiting': n.isExiting || void 0,
        },
        o.createElement(
          Su,
          {
            values: [
              [
                dx,
                {
                  modalProps: u,
                  modalRef: r,
                  isExiting: n.isExiting,
                  onExitRef: n.onExitRef,
                  isOpen: a,
                  isDismissable: n.isDismissable,
                },
              ],
              [Yb, i],
              [Jb, p],
            ],
          },
          m.children,
        ),
      ),
    )
  );
}
function gx(e, t) {
  if (e && `slots` in e && e.slots) {
    let n = {};
    for (let r in e.slots) n[r] = { ...e.slots[r], ...t };
    return { ...e, slots: n };
  }
  return { ...e, ...t };
}
function _x(e) {
  let { modalProps: t, modalRef: n, isExiting: r, onExitRef: i, isDismissable: a, isOpen: s } = (0, o.useContext)(dx),
    c = (0, o.useContext)(Yb),
    l = bu((0, o.useMemo)(() => gu(e.modalRef, n), [e.modalRef, n])),
    u = Py(l, s, e.onEnter),
    d = Cu({ ...e, defaultClassName: `react-aria-Modal`, values: { isEntering: u, isExiting: r, state: c } });
  return (
    H(() => {
      i && (i.current = e.onExit);
    }),
    o.createElement(
      W.div,
      { ...U(Z(e, { global: !0 }), t), ...d, ref: l, 'data-entering': u || void 0, 'data-exiting': r || void 0 },
      a && o.createElement(Ty, { onDismiss: c.close }),
      d.children,
    )
  );
}
var vx = o.createContext(null);
function yx(e) {
  let { children: t } = e,
    n = (0, o.useContext)(vx),
    [r, i] = (0, o.useState)(0),
    a = (0, o.useMemo)(
      () => ({
        parent: n,
        modalCount: r,
        addModal() {
          (i((e) => e + 1), n && n.addModal());
        },
        removeModal() {
          (i((e) => e - 1), n && n.removeModal());
        },
      }),
      [n, r],
    );
  return o.createElement(vx.Provider, { value: a }, t);
}
function bx() {
  let e = (0, o.useContext)(vx);
  return { modalProviderProps: { 'aria-hidden': e && e.modalCount > 0 ? !0 : void 0 } };
}
function xx(e) {
  let { modalProviderProps: t } = bx();
  return o.createElement(`div`, { 'data-overlay-container': !0, ...e, ...t });
}
function Sx(e) {
  return o.createElement(yx, null, o.createElement(xx, e));
}
function Cx(e) {
  let t = su(),
    { portalContainer: n = t ? null : document.body, ...r } = e,
    { getContainer: i } = ky();
  if (
    (!e.portalContainer && i && (n = i()),
    o.useEffect(() => {
      if (n?.closest(`[data-overlay-container]`))
        throw Error(`An OverlayContainer must not be inside another container. Please change the portalContainer prop.`);
    }, [n]),
    !n)
  )
    return null;
  let a = o.createElement(Sx, r);
  return Tl.createPortal(a, n);
}
function wx(e, t) {
  let n = Z(e, { labelable: !0 }),
    { hoverProps: r } = Ah({ onHoverStart: () => t?.open(!0), onHoverEnd: () => t?.close() });
  return { tooltipProps: U(n, r, { role: `tooltip` }) };
}
function Tx(e, t, n) {
  let { isDisabled: r, trigger: i, shouldCloseOnPress: a = !0 } = e,
    s = pu(),
    c = (0, o.useRef)(!1),
    l = (0, o.useRef)(!1),
    u = () => {
      (c.current || l.current) && t.open(l.current);
    },
    d = (e) => {
      !c.current && !l.current && t.close(e);
    };
  (0, o.useEffect)(() => {
    let e = (e) => {
      n && n.current && e.key === `Escape` && (e.stopPropagation(), t.close(!0));
    };
    if (t.isOpen)
      return (
        document.addEventListener(`keydown`, e, !0),
        () => {
          document.removeEventListener(`keydown`, e, !0);
        }
      );
  }, [n, t]);
  let f = () => {
      i !== `focus` && (Jd() === `pointer` ? (c.current = !0) : (c.current = !1), u());
    },
    p = () => {
      i !== `focus` && ((l.current = !1), (c.current = !1), d());
    },
    m = () => {
      a && ((l.current = !1), (c.current = !1), d(!0));
    },
    h = () => {
      qd() && ((l.current = !0), u());
    },
    g = () => {
      ((l.current = !1), (c.current = !1), d(!0));
    },
    { hoverProps: _ } = Ah({ isDisabled: r, onHoverStart: f, onHoverEnd: p }),
    { focusableProps: v } = Sm({ isDisabled: r, onFocus: h, onBlur: g }, n);
  return {
    triggerProps: { 'aria-describedby': t.isOpen ? s : void 0, ...U(v, _, { onPointerDown: m, onKeyDown: m }), tabIndex: void 0 },
    tooltipProps: { id: s },
  };
}
var Ex = (0, o.createContext)(null),
  Dx = (0, o.createContext)(null);
function Ox(e) {
  let t = ax(e),
    n = (0, o.useRef)(null),
    { triggerProps: r, tooltipProps: i } = Tx(e, t, n);
  return o.createElement(
    Su,
    {
      values: [
        [Ex, t],
        [Dx, { ...i, triggerRef: n }],
      ],
    },
    o.createElement(xm, { ...r, ref: n }, e.children),
  );
}
var kx = (0, o.forwardRef)(function ({ UNSTABLE_portalContainer: e, ...t }, n) {
  [t, n] = Tu(t, n, Dx);
  let r = (0, o.useContext)(Ex),
    i = ax(t),
    a = t.isOpen != null || t.defaultOpen != null || !r ? i : r,
    s = Fy(n, a.isOpen),
    c = t.isExiting || (!a.shouldSkipAnimation && s) || !1;
  return !a.isOpen && !c
    ? null
    : o.createElement(Cx, { portalContainer: e }, o.createElement(Ax, { ...t, tooltipRef: n, isExiting: c }));
});
function Ax(e) {
  let t = (0, o.useContext)(Ex),
    n = (0, o.useRef)(null),
    {
      overlayProps: r,
      arrowProps: i,
      placement: a,
      triggerAnchorPoint: s,
    } = gv({
      placement: e.placement || `top`,
      targetRef: e.triggerRef,
      overlayRef: e.tooltipRef,
      arrowRef: n,
      offset: e.offset,
      crossOffset: e.crossOffset,
      isOpen: t.isOpen,
      arrowBoundaryOffset: e.arrowBoundaryOffset,
      shouldFlip: e.shouldFlip,
      containerPadding: e.containerPadding,
      onClose: () => t.close(!0),
    }),
    c = Py(e.tooltipRef, !!a),
    l = e.isEntering || (!t.shouldSkipAnimation && c) || !1,
    u = Cu({
      ...e,
      defaultClassName: `react-aria-Tooltip`,
      values: { placement: a, isEntering: l, isExiting: e.isExiting, state: t },
    });
  e = U(e, r);
  let { tooltipProps: d } = wx(e, t),
    f = Z(e, { global: !0 });
  return o.createElement(
    W.div,
    {
      ...U(f, u, d),
      ref: e.tooltipRef,
      style: { ...r.style, '--trigger-anchor-point': s ? `${s.x}px ${s.y}px` : void 0, ...u.style },
      'data-placement': a ?? void 0,
      'data-entering': l || void 0,
      'data-exiting': e.isExiting || void 0,
    },
    o.createElement(I_.Provider, { value: { ...i, placement: a, ref: n } }, u.children),
  );
}
var jx = {
  button: `_button_11vmj_1`,
  label: `_label_11vmj_23`,
  primary: `_primary_11vmj_41`,
  harm: `_harm_11vmj_53`,
  quiet: `_quiet_11vmj_60`,
  iconOnly: `_iconOnly_11vmj_61`,
  link: `_link_11vmj_79`,
  tooltip: `_tooltip_11vmj_93`,
  tooltipKeys: `_tooltipKeys_11vmj_104`,
};
function Mx(...e) {
  return e.filter((e) => typeof e == `string` && e !== ``).join(` `);
}
function Nx({ variant: e = `plain`, icon: t, children: n, ...r }) {
  return (0, s.jsxs)(Zh, {
    ...r,
    className: Mx(jx.button, jx[e]),
    children: [
      t !== void 0 && (0, s.jsx)(t, { size: 14, strokeWidth: 1.8, 'aria-hidden': !0 }),
      (0, s.jsx)(`span`, { className: jx.label, children: n }),
    ],
  });
}
function Px({ icon: e, label: t, keys: n, ...r }) {
  return (0, s.jsxs)(Ox, {
    delay: 500,
    closeDelay: 0,
    children: [
      (0, s.jsx)(Zh, {
        ...r,
        'aria-label': t,
        className: Mx(jx.button, jx.iconOnly),
        children: (0, s.jsx)(e, { size: 15, strokeWidth: 1.8, 'aria-hidden': !0 }),
      }),
      (0, s.jsxs)(kx, {
        className: Mx(jx.tooltip),
        offset: 6,
        children: [t, n !== void 0 && (0, s.jsx)(`kbd`, { className: jx.tooltipKeys, children: n })],
      }),
    ],
  });
}
var Fx = {
  empty: `_empty_w2cwv_1`,
  notice: `_notice_w2cwv_23`,
  harm: `_harm_w2cwv_43`,
  calm: `_calm_w2cwv_51`,
  skeleton: `_skeleton_w2cwv_59`,
  show: `_show_w2cwv_1`,
  breathe: `_breathe_w2cwv_1`,
};
function Ix(e) {
  return Ze({ mutationKey: [e], mutationFn: (t) => Al(e, t) });
}
function Lx() {
  let { data: e } = Ml(`app.state`, {});
  if (e === void 0) throw Error(`useAppState is for parts inside the shell`);
  return e;
}
function Rx() {
  let { mutate: e } = Ix(`app.updateSettings`);
  return e;
}
var zx = {
  overlay: `_overlay_1e3l9_1`,
  fade: `_fade_1e3l9_1`,
  modal: `_modal_1e3l9_21`,
  narrow: `_narrow_1e3l9_31`,
  wide: `_wide_1e3l9_35`,
  dialog: `_dialog_1e3l9_39`,
  header: `_header_1e3l9_45`,
  body: `_body_1e3l9_55`,
  footer: `_footer_1e3l9_63`,
};
function Bx({ title: e, isOpen: t, onClose: n, mustAnswer: r = !1, width: i = `narrow`, children: a, footer: o }) {
  return (0, s.jsx)(mx, {
    className: Mx(zx.overlay),
    isOpen: t,
    isDismissable: !r,
    onOpenChange: (e) => {
      e || n();
    },
    children: (0, s.jsx)(fx, {
      className: Mx(zx.modal, zx[i]),
      children: (0, s.jsxs)(Zb, {
        className: Mx(zx.dialog),
        role: r ? `alertdialog` : `dialog`,
        children: [
          (0, s.jsxs)(`header`, {
            className: zx.header,
            children: [
              (0, s.jsx)(tg, { slot: `title`, children: e }),
              !r && (0, s.jsx)(Px, { icon: Jl, label: `Close`, keys: `Esc`, onPress: n }),
            ],
          }),
          (0, s.jsx)(`div`, { className: zx.body, children: a }),
          o !== void 0 && (0, s.jsx)(`footer`, { className: zx.footer, children: o }),
        ],
      }),
    }),
  });
}
export {
  Ah as $,
  a as $n,
  su as $t,
  qg as A,
  Fe as An,
  Jd as At,
  ag as B,
  C as Bn,
  Su as Bt,
  C_ as C,
  Je as Cn,
  wp as Ct,
  c_ as D,
  We as Dn,
  $f as Dt,
  u_ as E,
  Ge as En,
  up as Et,
  gg as F,
  me as Fn,
  Ku as Ft,
  Yh as G,
  h as Gn,
  W as Gt,
  ng as H,
  ee as Hn,
  Cu as Ht,
  hg as I,
  pe as In,
  q as It,
  Uh as J,
  y as Jn,
  bu as Jt,
  Kh as K,
  w as Kn,
  Du as Kt,
  mg as L,
  ue as Ln,
  J as Lt,
  bg as M,
  Te as Mn,
  qd as Mt,
  yg as N,
  Se as Nn,
  Dd as Nt,
  Eg as O,
  He as On,
  Qf as Ot,
  _g as P,
  Ce as Pn,
  md as Pt,
  Mh as Q,
  l as Qn,
  pu as Qt,
  fg as R,
  le as Rn,
  Y as Rt,
  w_ as S,
  Ke as Sn,
  Cp as St,
  d_ as T,
  Ue as Tn,
  mp as Tt,
  Xh as U,
  x as Un,
  Eu as Ut,
  rg as V,
  S as Vn,
  Tu as Vt,
  Zh as W,
  b as Wn,
  xu as Wt,
  Nh as X,
  re as Xn,
  gu as Xt,
  Ih as Y,
  D as Yn,
  U as Yt,
  jh as Z,
  u as Zn,
  hu as Zt,
  ky as _,
  bn as _n,
  zp as _t,
  Fx as a,
  Ml as an,
  qm as at,
  k_ as b,
  Ze as bn,
  Mp as bt,
  Mx as c,
  el as cn,
  km as ct,
  Xb as d,
  Lc as dn,
  Tm as dt,
  H as en,
  r as er,
  wh as et,
  Zb as f,
  Fc as fn,
  Sm as ft,
  zy as g,
  pn as gn,
  Rp as gt,
  Vb as h,
  uc as hn,
  Bp as ht,
  Ix as i,
  jl as in,
  Z as it,
  xg as j,
  ke as jn,
  Yd as jt,
  Kg as k,
  ze as kn,
  Zf as kt,
  fx as l,
  Gc as ln,
  Rm as lt,
  Kb as m,
  Jc as mn,
  rm as mt,
  Lx as n,
  Jl as nn,
  hh as nt,
  Nx as o,
  Al as on,
  Um as ot,
  zb as p,
  qc as pn,
  _m as pt,
  qh as q,
  E as qn,
  wu as qt,
  Rx as r,
  Kl as rn,
  lh as rt,
  Px as s,
  kl as sn,
  Lm as st,
  Bx as t,
  Yl as tn,
  Ch as tt,
  mx as u,
  zc as un,
  Vm as ut,
  F_ as v,
  tt as vn,
  Pp as vt,
  m_ as w,
  qe as wn,
  bp as wt,
  D_ as x,
  Ye as xn,
  Op as xt,
  P_ as y,
  $e as yn,
  Np as yt,
  lg as z,
  g as zn,
  K as zt,
};
