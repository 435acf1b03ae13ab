import { n as e } from './rolldown-runtime-XKyaHtl9.js';
var t = function (e, n) {
  return (
    (t =
      Object.setPrototypeOf ||
      ({ __proto__: [] } instanceof Array &&
        function (e, t) {
          e.__proto__ = t;
        }) ||
      function (e, t) {
        for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
      }),
    t(e, n)
  );
};
function n(e, n) {
  if (typeof n != `function` && n !== null) throw TypeError(`Class extends value ` + String(n) + ` is not a constructor or null`);
  t(e, n);
  function r() {
    this.constructor = e;
  }
  e.prototype = n === null ? Object.create(n) : ((r.prototype = n.prototype), new r());
}
var r = `12px sans-serif`,
  i = 20,
  a = 100,
  o = `007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N`;
function s(e) {
  var t = {};
  if (typeof JSON > `u`) return t;
  for (var n = 0; n < e.length; n++) {
    var r = String.fromCharCode(n + 32);
    t[r] = (e.charCodeAt(n) - i) / a;
  }
  return t;
}
var c = s(o),
  l = {
    createCanvas: function () {
      return typeof document < `u` && document.createElement(`canvas`);
    },
    measureText: (function () {
      var e, t;
      return function (n, r) {
        if (!e) {
          var i = l.createCanvas();
          e = i && i.getContext(`2d`);
        }
        if (e) return (t !== r && (t = e.font = r || `12px sans-serif`), e.measureText(n));
        ((n ||= ``), (r ||= `12px sans-serif`));
        var a = /((?:\d+)?\.?\d*)px/.exec(r),
          o = (a && +a[1]) || 12,
          s = 0;
        if (r.indexOf(`mono`) >= 0) s = o * n.length;
        else
          for (var u = 0; u < n.length; u++) {
            var d = c[n[u]];
            s += d == null ? o : d * o;
          }
        return { width: s };
      };
    })(),
    loadImage: function (e, t, n) {
      var r = new Image();
      return ((r.onload = t), (r.onerror = n), (r.src = e), r);
    },
    getTime: function () {
      return Date.now ? Date.now() : +new Date();
    },
  },
  u = I(
    [`Function`, `RegExp`, `Date`, `Error`, `CanvasGradient`, `CanvasPattern`, `Image`, `Canvas`],
    function (e, t) {
      return ((e[`[object ` + t + `]`] = !0), e);
    },
    {},
  ),
  d = I(
    [`Int8`, `Uint8`, `Uint8Clamped`, `Int16`, `Uint16`, `Int32`, `Uint32`, `Float32`, `Float64`],
    function (e, t) {
      return ((e[`[object ` + t + `Array]`] = !0), e);
    },
    {},
  ),
  f = Object.prototype.toString,
  p = Array.prototype,
  m = p.forEach,
  h = p.filter,
  g = p.slice,
  _ = p.map,
  v = function () {}.constructor,
  y = v ? v.prototype : null,
  b = `__proto__`,
  x = 2311,
  S = 2 ** 53 - 1;
function C() {
  return (x >= S && (x = 0), x++);
}
function w() {
  var e = [...arguments];
  typeof console < `u` && console.error.apply(console, e);
}
function T(e) {
  if (typeof e != `object` || !e) return e;
  var t = e,
    n = f.call(e);
  if (n === `[object Array]`) {
    if (!ve(e)) {
      t = [];
      for (var r = 0, i = e.length; r < i; r++) t[r] = T(e[r]);
    }
  } else if (d[n]) {
    if (!ve(e)) {
      var a = e.constructor;
      if (a.from) t = a.from(e);
      else {
        t = new a(e.length);
        for (var r = 0, i = e.length; r < i; r++) t[r] = e[r];
      }
    }
  } else if (!u[n] && !ve(e) && !oe(e)) for (var o in ((t = {}), e)) e.hasOwnProperty(o) && o !== b && (t[o] = T(e[o]));
  return t;
}
function E(e, t, n) {
  if (!W(t) || !W(e)) return n ? T(t) : e;
  for (var r in t)
    if (t.hasOwnProperty(r) && r !== b) {
      var i = e[r],
        a = t[r];
      W(a) && W(i) && !z(a) && !z(i) && !oe(a) && !oe(i) && !ie(a) && !ie(i) && !ve(a) && !ve(i)
        ? E(i, a, n)
        : (n || !(r in e)) && (e[r] = T(t[r]));
    }
  return e;
}
function D(e, t) {
  if (Object.assign) Object.assign(e, t);
  else for (var n in t) t.hasOwnProperty(n) && n !== b && (e[n] = t[n]);
  return e;
}
function O(e, t, n) {
  e ||= {};
  for (var r = 0; r < n.length; r++) {
    var i = n[r];
    e[i] = t[i];
  }
  return e;
}
function k(e, t, n) {
  for (var r = R(t), i = 0, a = r.length; i < a; i++) {
    var o = r[i];
    (n ? t[o] != null : e[o] == null) && (e[o] = t[o]);
  }
  return e;
}
l.createCanvas;
function A(e, t) {
  if (e) {
    if (e.indexOf) return e.indexOf(t);
    for (var n = 0, r = e.length; n < r; n++) if (e[n] === t) return n;
  }
  return -1;
}
function j(e, t) {
  var n = e.prototype;
  function r() {}
  for (var i in ((r.prototype = t.prototype), (e.prototype = new r()), n)) n.hasOwnProperty(i) && (e.prototype[i] = n[i]);
  ((e.prototype.constructor = e), (e.superClass = t));
}
function M(e, t, n) {
  if (((e = `prototype` in e ? e.prototype : e), (t = `prototype` in t ? t.prototype : t), Object.getOwnPropertyNames))
    for (var r = Object.getOwnPropertyNames(t), i = 0; i < r.length; i++) {
      var a = r[i];
      a !== `constructor` && (n ? t[a] != null : e[a] == null) && (e[a] = t[a]);
    }
  else k(e, t, n);
}
function N(e) {
  return !e || typeof e == `string` ? !1 : typeof e.length == `number`;
}
function P(e, t, n) {
  if (e && t) {
    if (e.forEach && e.forEach === m) e.forEach(t, n);
    else if (e.length === +e.length) for (var r = 0, i = e.length; r < i; r++) t.call(n, e[r], r, e);
    else for (var a in e) e.hasOwnProperty(a) && t.call(n, e[a], a, e);
  }
}
function F(e, t, n) {
  if (!e) return [];
  if (!t) return fe(e);
  if (e.map && e.map === _) return e.map(t, n);
  for (var r = [], i = 0, a = e.length; i < a; i++) r.push(t.call(n, e[i], i, e));
  return r;
}
function I(e, t, n, r) {
  if (e && t) {
    for (var i = 0, a = e.length; i < a; i++) n = t.call(r, n, e[i], i, e);
    return n;
  }
}
function L(e, t, n) {
  if (!e) return [];
  if (!t) return fe(e);
  if (e.filter && e.filter === h) return e.filter(t, n);
  for (var r = [], i = 0, a = e.length; i < a; i++) t.call(n, e[i], i, e) && r.push(e[i]);
  return r;
}
function ee(e, t, n) {
  if (e && t) {
    for (var r = 0, i = e.length; r < i; r++) if (t.call(n, e[r], r, e)) return e[r];
  }
}
function R(e) {
  if (!e) return [];
  if (Object.keys) return Object.keys(e);
  var t = [];
  for (var n in e) e.hasOwnProperty(n) && t.push(n);
  return t;
}
function te(e, t) {
  var n = [...arguments].slice(2);
  return function () {
    return e.apply(t, n.concat(g.call(arguments)));
  };
}
var ne = y && B(y.bind) ? y.call.bind(y.bind) : te;
function re(e) {
  var t = [...arguments].slice(1);
  return function () {
    return e.apply(this, t.concat(g.call(arguments)));
  };
}
function z(e) {
  return Array.isArray ? Array.isArray(e) : f.call(e) === `[object Array]`;
}
function B(e) {
  return typeof e == `function`;
}
function V(e) {
  return typeof e == `string`;
}
function H(e) {
  return f.call(e) === `[object String]`;
}
function U(e) {
  return typeof e == `number`;
}
function W(e) {
  var t = typeof e;
  return t === `function` || (!!e && t === `object`);
}
function ie(e) {
  return !!u[f.call(e)];
}
function ae(e) {
  return !!d[f.call(e)];
}
function oe(e) {
  return typeof e == `object` && typeof e.nodeType == `number` && typeof e.ownerDocument == `object`;
}
function se(e) {
  return e.colorStops != null;
}
function ce(e) {
  return e.image != null;
}
function le(e) {
  return e !== e;
}
function ue() {
  for (var e = [...arguments], t = 0, n = e.length; t < n; t++) if (e[t] != null) return e[t];
}
function G(e, t) {
  return e ?? t;
}
function de(e, t, n) {
  return e ?? t ?? n;
}
function fe(e) {
  var t = [...arguments].slice(1);
  return g.apply(e, t);
}
function pe(e) {
  if (typeof e == `number`) return [e, e, e, e];
  var t = e.length;
  return t === 2 ? [e[0], e[1], e[0], e[1]] : t === 3 ? [e[0], e[1], e[2], e[1]] : e;
}
function me(e, t) {
  if (!e) throw Error(t);
}
function he(e) {
  return e == null ? null : typeof e.trim == `function` ? e.trim() : e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, ``);
}
var ge = `__ec_primitive__`;
function _e(e) {
  e[ge] = !0;
}
function ve(e) {
  return e[ge];
}
var ye = (function () {
    function e() {
      this.data = {};
    }
    return (
      (e.prototype.delete = function (e) {
        var t = this.has(e);
        return (t && delete this.data[e], t);
      }),
      (e.prototype.has = function (e) {
        return this.data.hasOwnProperty(e);
      }),
      (e.prototype.get = function (e) {
        return this.data[e];
      }),
      (e.prototype.set = function (e, t) {
        return ((this.data[e] = t), this);
      }),
      (e.prototype.keys = function () {
        return R(this.data);
      }),
      (e.prototype.forEach = function (e) {
        var t = this.data;
        for (var n in t) t.hasOwnProperty(n) && e(t[n], n);
      }),
      e
    );
  })(),
  be = typeof Map == `function`;
function xe() {
  return be ? new Map() : new ye();
}
var Se = (function () {
  function e(t) {
    var n = z(t);
    this.data = xe();
    var r = this;
    t instanceof e ? t.each(i) : t && P(t, i);
    function i(e, t) {
      n ? r.set(e, t) : r.set(t, e);
    }
  }
  return (
    (e.prototype.hasKey = function (e) {
      return this.data.has(e);
    }),
    (e.prototype.get = function (e) {
      return this.data.get(e);
    }),
    (e.prototype.set = function (e, t) {
      return (this.data.set(e, t), t);
    }),
    (e.prototype.each = function (e, t) {
      this.data.forEach(function (n, r) {
        e.call(t, n, r);
      });
    }),
    (e.prototype.keys = function () {
      var e = this.data.keys();
      return be ? Array.from(e) : e;
    }),
    (e.prototype.removeKey = function (e) {
      this.data.delete(e);
    }),
    e
  );
})();
function K(e) {
  return new Se(e);
}
function Ce(e, t) {
  for (var n = new e.constructor(e.length + t.length), r = 0; r < e.length; r++) n[r] = e[r];
  for (var i = e.length, r = 0; r < t.length; r++) n[r + i] = t[r];
  return n;
}
function we(e, t) {
  var n;
  if (Object.create) n = Object.create(e);
  else {
    var r = function () {};
    ((r.prototype = e), (n = new r()));
  }
  return (t && D(n, t), n);
}
function Te(e) {
  var t = e.style;
  ((t.webkitUserSelect = `none`),
    (t.userSelect = `none`),
    (t.webkitTapHighlightColor = `rgba(0,0,0,0)`),
    (t[`-webkit-touch-callout`] = `none`));
}
function Ee(e, t) {
  return e.hasOwnProperty(t);
}
function De() {}
var Oe = 180 / Math.PI,
  ke = (function () {
    function e() {
      ((this.firefox = !1), (this.ie = !1), (this.edge = !1), (this.newEdge = !1), (this.weChat = !1));
    }
    return e;
  })(),
  q = new ((function () {
    function e() {
      ((this.browser = new ke()),
        (this.node = !1),
        (this.wxa = !1),
        (this.worker = !1),
        (this.svgSupported = !1),
        (this.touchEventsSupported = !1),
        (this.pointerEventsSupported = !1),
        (this.domSupported = !1),
        (this.transformSupported = !1),
        (this.transform3dSupported = !1),
        (this.hasGlobalWindow = typeof window < `u`));
    }
    return e;
  })())();
typeof wx == `object` && typeof wx.getSystemInfoSync == `function`
  ? ((q.wxa = !0), (q.touchEventsSupported = !0))
  : typeof document > `u` && typeof self < `u`
    ? (q.worker = !0)
    : !q.hasGlobalWindow ||
        `Deno` in window ||
        (typeof navigator < `u` && typeof navigator.userAgent == `string` && navigator.userAgent.indexOf(`Node.js`) > -1)
      ? ((q.node = !0), (q.svgSupported = !0))
      : Ae(navigator.userAgent, q);
function Ae(e, t) {
  var n = t.browser,
    r = e.match(/Firefox\/([\d.]+)/),
    i = e.match(/MSIE\s([\d.]+)/) || e.match(/Trident\/.+?rv:(([\d.]+))/),
    a = e.match(/Edge?\/([\d.]+)/),
    o = /micromessenger/i.test(e);
  if (
    (r && ((n.firefox = !0), (n.version = r[1])),
    i && ((n.ie = !0), (n.version = i[1])),
    a && ((n.edge = !0), (n.version = a[1]), (n.newEdge = +a[1].split(`.`)[0] > 18)),
    o && (n.weChat = !0),
    (t.svgSupported = typeof SVGRect < `u`),
    (t.touchEventsSupported = `ontouchstart` in window && !n.ie && !n.edge),
    (t.pointerEventsSupported = `onpointerdown` in window && (n.edge || (n.ie && +n.version >= 11))),
    (t.domSupported = typeof document < `u`))
  ) {
    var s = document.documentElement.style;
    ((t.transform3dSupported =
      ((n.ie && `transition` in s) ||
        n.edge ||
        (`WebKitCSSMatrix` in window && `m11` in new WebKitCSSMatrix()) ||
        `MozPerspective` in s) &&
      !(`OTransition` in s)),
      (t.transformSupported = t.transform3dSupported || (n.ie && +n.version >= 9)));
  }
}
var je = `.`,
  Me = `___EC__COMPONENT__CONTAINER___`,
  Ne = `___EC__EXTENDED_CLASS___`;
function Pe(e) {
  var t = { main: ``, sub: `` };
  if (e) {
    var n = e.split(je);
    ((t.main = n[0] || ``), (t.sub = n[1] || ``));
  }
  return t;
}
function Fe(e) {
  me(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(e), `componentType "` + e + `" illegal`);
}
function Ie(e) {
  return !!(e && e[Ne]);
}
function Le(e, t) {
  ((e.$constructor = e),
    (e.extend = function (e) {
      var t = this,
        r;
      return (
        Re(t)
          ? (r = (function (e) {
              n(t, e);
              function t() {
                return e.apply(this, arguments) || this;
              }
              return t;
            })(t))
          : ((r = function () {
              (e.$constructor || t).apply(this, arguments);
            }),
            j(r, this)),
        D(r.prototype, e),
        (r[Ne] = !0),
        (r.extend = this.extend),
        (r.superCall = He),
        (r.superApply = Ue),
        (r.superClass = t),
        r
      );
    }));
}
function Re(e) {
  return B(e) && /^class\s/.test(Function.prototype.toString.call(e));
}
function ze(e, t) {
  e.extend = t.extend;
}
var Be = Math.round(Math.random() * 10);
function Ve(e) {
  var t = [`__\0is_clz`, Be++].join(`_`);
  ((e.prototype[t] = !0),
    (e.isInstance = function (e) {
      return !!(e && e[t]);
    }));
}
function He(e, t) {
  var n = [...arguments].slice(2);
  return this.superClass.prototype[t].apply(e, n);
}
function Ue(e, t, n) {
  return this.superClass.prototype[t].apply(e, n);
}
function We(e) {
  var t = {};
  ((e.registerClass = function (e) {
    var r = e.type || e.prototype.type;
    if (r) {
      (Fe(r), (e.prototype.type = r));
      var i = Pe(r);
      if (!i.sub) t[i.main] = e;
      else if (i.sub !== Me) {
        var a = n(i);
        a[i.sub] = e;
      }
    }
    return e;
  }),
    (e.getClass = function (e, n, r) {
      var i = t[e];
      if ((i && i[Me] && (i = n ? i[n] : null), r && !i))
        throw Error(n ? `Component ` + e + `.` + (n || ``) + ` is used but not imported.` : e + `.type should be specified.`);
      return i;
    }),
    (e.getClassesByMainType = function (e) {
      var n = Pe(e),
        r = [],
        i = t[n.main];
      return (
        i && i[Me]
          ? P(i, function (e, t) {
              t !== Me && r.push(e);
            })
          : r.push(i),
        r
      );
    }),
    (e.hasClass = function (e) {
      return !!t[Pe(e).main];
    }),
    (e.getAllClassMainTypes = function () {
      var e = [];
      return (
        P(t, function (t, n) {
          e.push(n);
        }),
        e
      );
    }),
    (e.hasSubTypes = function (e) {
      var n = t[Pe(e).main];
      return n && n[Me];
    }));
  function n(e) {
    var n = t[e.main];
    return ((n && n[Me]) || ((n = t[e.main] = {}), (n[Me] = !0)), n);
  }
}
function Ge(e, t) {
  for (var n = 0; n < e.length; n++) e[n][1] || (e[n][1] = e[n][0]);
  return (
    (t ||= !1),
    function (n, r, i) {
      for (var a = {}, o = 0; o < e.length; o++) {
        var s = e[o][1];
        if (!((r && A(r, s) >= 0) || (i && A(i, s) < 0))) {
          var c = n.getShallow(s, t);
          c != null && (a[e[o][0]] = c);
        }
      }
      return a;
    }
  );
}
var Ke = Ge([[`fill`, `color`], [`shadowBlur`], [`shadowOffsetX`], [`shadowOffsetY`], [`opacity`], [`shadowColor`]]),
  qe = (function () {
    function e() {}
    return (
      (e.prototype.getAreaStyle = function (e, t) {
        return Ke(this, e, t);
      }),
      e
    );
  })(),
  Je = (function () {
    function e(e) {
      this.value = e;
    }
    return e;
  })(),
  Ye = (function () {
    function e() {
      this._len = 0;
    }
    return (
      (e.prototype.insert = function (e) {
        var t = new Je(e);
        return (this.insertEntry(t), t);
      }),
      (e.prototype.insertEntry = function (e) {
        (this.head ? ((this.tail.next = e), (e.prev = this.tail), (e.next = null), (this.tail = e)) : (this.head = this.tail = e),
          this._len++);
      }),
      (e.prototype.remove = function (e) {
        var t = e.prev,
          n = e.next;
        (t ? (t.next = n) : (this.head = n), n ? (n.prev = t) : (this.tail = t), (e.next = e.prev = null), this._len--);
      }),
      (e.prototype.len = function () {
        return this._len;
      }),
      (e.prototype.clear = function () {
        ((this.head = this.tail = null), (this._len = 0));
      }),
      e
    );
  })(),
  Xe = (function () {
    function e(e) {
      ((this._list = new Ye()), (this._maxSize = 10), (this._map = {}), (this._maxSize = e));
    }
    return (
      (e.prototype.put = function (e, t) {
        var n = this._list,
          r = this._map,
          i = null;
        if (r[e] == null) {
          var a = n.len(),
            o = this._lastRemovedEntry;
          if (a >= this._maxSize && a > 0) {
            var s = n.head;
            (n.remove(s), delete r[s.key], (i = s.value), (this._lastRemovedEntry = s));
          }
          (o ? (o.value = t) : (o = new Je(t)), (o.key = e), n.insertEntry(o), (r[e] = o));
        }
        return i;
      }),
      (e.prototype.get = function (e) {
        var t = this._map[e],
          n = this._list;
        if (t != null) return (t !== n.tail && (n.remove(t), n.insertEntry(t)), t.value);
      }),
      (e.prototype.clear = function () {
        (this._list.clear(), (this._map = {}));
      }),
      (e.prototype.len = function () {
        return this._list.len();
      }),
      e
    );
  })(),
  Ze = new Xe(50);
function Qe(e) {
  if (typeof e == `string`) {
    var t = Ze.get(e);
    return t && t.image;
  }
  return e;
}
function $e(e, t, n, r, i) {
  if (!e) return t;
  if (typeof e == `string`) {
    if ((t && t.__zrImageSrc === e) || !n) return t;
    var a = Ze.get(e),
      o = { hostEl: n, cb: r, cbPayload: i };
    return (
      a
        ? ((t = a.image), !tt(t) && a.pending.push(o))
        : ((t = l.loadImage(e, et, et)), (t.__zrImageSrc = e), Ze.put(e, (t.__cachedImgObj = { image: t, pending: [o] }))),
      t
    );
  }
  return e;
}
function et() {
  var e = this.__cachedImgObj;
  this.onload = this.onerror = this.__cachedImgObj = null;
  for (var t = 0; t < e.pending.length; t++) {
    var n = e.pending[t],
      r = n.cb;
    (r && r(this, n.cbPayload), n.hostEl.dirty());
  }
  e.pending.length = 0;
}
function tt(e) {
  return e && e.width && e.height;
}
function nt() {
  return [1, 0, 0, 1, 0, 0];
}
function rt(e) {
  return ((e[0] = 1), (e[1] = 0), (e[2] = 0), (e[3] = 1), (e[4] = 0), (e[5] = 0), e);
}
function it(e, t) {
  return ((e[0] = t[0]), (e[1] = t[1]), (e[2] = t[2]), (e[3] = t[3]), (e[4] = t[4]), (e[5] = t[5]), e);
}
function at(e, t, n) {
  var r = t[0] * n[0] + t[2] * n[1],
    i = t[1] * n[0] + t[3] * n[1],
    a = t[0] * n[2] + t[2] * n[3],
    o = t[1] * n[2] + t[3] * n[3],
    s = t[0] * n[4] + t[2] * n[5] + t[4],
    c = t[1] * n[4] + t[3] * n[5] + t[5];
  return ((e[0] = r), (e[1] = i), (e[2] = a), (e[3] = o), (e[4] = s), (e[5] = c), e);
}
function ot(e, t, n) {
  return ((e[0] = t[0]), (e[1] = t[1]), (e[2] = t[2]), (e[3] = t[3]), (e[4] = t[4] + n[0]), (e[5] = t[5] + n[1]), e);
}
function st(e, t, n, r) {
  r === void 0 && (r = [0, 0]);
  var i = t[0],
    a = t[2],
    o = t[4],
    s = t[1],
    c = t[3],
    l = t[5],
    u = Math.sin(n),
    d = Math.cos(n);
  return (
    (e[0] = i * d + s * u),
    (e[1] = -i * u + s * d),
    (e[2] = a * d + c * u),
    (e[3] = -a * u + d * c),
    (e[4] = d * (o - r[0]) + u * (l - r[1]) + r[0]),
    (e[5] = d * (l - r[1]) - u * (o - r[0]) + r[1]),
    e
  );
}
function ct(e, t, n) {
  var r = n[0],
    i = n[1];
  return ((e[0] = t[0] * r), (e[1] = t[1] * i), (e[2] = t[2] * r), (e[3] = t[3] * i), (e[4] = t[4] * r), (e[5] = t[5] * i), e);
}
function lt(e, t) {
  var n = t[0],
    r = t[2],
    i = t[4],
    a = t[1],
    o = t[3],
    s = t[5],
    c = n * o - a * r;
  return c
    ? ((c = 1 / c),
      (e[0] = o * c),
      (e[1] = -a * c),
      (e[2] = -r * c),
      (e[3] = n * c),
      (e[4] = (r * s - o * i) * c),
      (e[5] = (a * i - n * s) * c),
      e)
    : null;
}
function ut(e, t) {
  return ((e ??= 0), (t ??= 0), [e, t]);
}
function dt(e) {
  return [e[0], e[1]];
}
function ft(e, t, n) {
  return ((e[0] = t), (e[1] = n), e);
}
function pt(e, t, n) {
  return ((e[0] = t[0] + n[0]), (e[1] = t[1] + n[1]), e);
}
function mt(e, t, n) {
  return ((e[0] = t[0] - n[0]), (e[1] = t[1] - n[1]), e);
}
function ht(e) {
  return Math.sqrt(gt(e));
}
function gt(e) {
  return e[0] * e[0] + e[1] * e[1];
}
function _t(e, t, n) {
  return ((e[0] = t[0] * n), (e[1] = t[1] * n), e);
}
function vt(e, t) {
  var n = ht(t);
  return (n === 0 ? ((e[0] = 0), (e[1] = 0)) : ((e[0] = t[0] / n), (e[1] = t[1] / n)), e);
}
function yt(e, t) {
  return Math.sqrt((e[0] - t[0]) * (e[0] - t[0]) + (e[1] - t[1]) * (e[1] - t[1]));
}
var bt = yt;
function xt(e, t) {
  return (e[0] - t[0]) * (e[0] - t[0]) + (e[1] - t[1]) * (e[1] - t[1]);
}
var St = xt;
function Ct(e, t, n) {
  var r = t[0],
    i = t[1];
  return ((e[0] = n[0] * r + n[2] * i + n[4]), (e[1] = n[1] * r + n[3] * i + n[5]), e);
}
function wt(e, t, n) {
  return ((e[0] = Math.min(t[0], n[0])), (e[1] = Math.min(t[1], n[1])), e);
}
function Tt(e, t, n) {
  return ((e[0] = Math.max(t[0], n[0])), (e[1] = Math.max(t[1], n[1])), e);
}
var Et = (function () {
    function e(e, t) {
      ((this.x = e || 0), (this.y = t || 0));
    }
    return (
      (e.prototype.copy = function (e) {
        return ((this.x = e.x), (this.y = e.y), this);
      }),
      (e.prototype.clone = function () {
        return new e(this.x, this.y);
      }),
      (e.prototype.set = function (e, t) {
        return ((this.x = e), (this.y = t), this);
      }),
      (e.prototype.equal = function (e) {
        return e.x === this.x && e.y === this.y;
      }),
      (e.prototype.add = function (e) {
        return ((this.x += e.x), (this.y += e.y), this);
      }),
      (e.prototype.scale = function (e) {
        ((this.x *= e), (this.y *= e));
      }),
      (e.prototype.scaleAndAdd = function (e, t) {
        ((this.x += e.x * t), (this.y += e.y * t));
      }),
      (e.prototype.sub = function (e) {
        return ((this.x -= e.x), (this.y -= e.y), this);
      }),
      (e.prototype.dot = function (e) {
        return this.x * e.x + this.y * e.y;
      }),
      (e.prototype.len = function () {
        return Math.sqrt(this.x * this.x + this.y * this.y);
      }),
      (e.prototype.lenSquare = function () {
        return this.x * this.x + this.y * this.y;
      }),
      (e.prototype.normalize = function () {
        var e = this.len();
        return ((this.x /= e), (this.y /= e), this);
      }),
      (e.prototype.distance = function (e) {
        var t = this.x - e.x,
          n = this.y - e.y;
        return Math.sqrt(t * t + n * n);
      }),
      (e.prototype.distanceSquare = function (e) {
        var t = this.x - e.x,
          n = this.y - e.y;
        return t * t + n * n;
      }),
      (e.prototype.negate = function () {
        return ((this.x = -this.x), (this.y = -this.y), this);
      }),
      (e.prototype.transform = function (e) {
        if (e) {
          var t = this.x,
            n = this.y;
          return ((this.x = e[0] * t + e[2] * n + e[4]), (this.y = e[1] * t + e[3] * n + e[5]), this);
        }
      }),
      (e.prototype.toArray = function (e) {
        return ((e[0] = this.x), (e[1] = this.y), e);
      }),
      (e.prototype.fromArray = function (e) {
        ((this.x = e[0]), (this.y = e[1]));
      }),
      (e.set = function (e, t, n) {
        ((e.x = t), (e.y = n));
      }),
      (e.copy = function (e, t) {
        ((e.x = t.x), (e.y = t.y));
      }),
      (e.len = function (e) {
        return Math.sqrt(e.x * e.x + e.y * e.y);
      }),
      (e.lenSquare = function (e) {
        return e.x * e.x + e.y * e.y;
      }),
      (e.dot = function (e, t) {
        return e.x * t.x + e.y * t.y;
      }),
      (e.add = function (e, t, n) {
        ((e.x = t.x + n.x), (e.y = t.y + n.y));
      }),
      (e.sub = function (e, t, n) {
        ((e.x = t.x - n.x), (e.y = t.y - n.y));
      }),
      (e.scale = function (e, t, n) {
        ((e.x = t.x * n), (e.y = t.y * n));
      }),
      (e.scaleAndAdd = function (e, t, n, r) {
        ((e.x = t.x + n.x * r), (e.y = t.y + n.y * r));
      }),
      (e.lerp = function (e, t, n, r) {
        var i = 1 - r;
        ((e.x = i * t.x + r * n.x), (e.y = i * t.y + r * n.y));
      }),
      e
    );
  })(),
  Dt = Math.min,
  Ot = Math.max,
  kt = Math.abs,
  At = [`x`, `y`],
  jt = [`width`, `height`],
  Mt = new Et(),
  Nt = new Et(),
  Pt = new Et(),
  Ft = new Et(),
  It = qt(),
  Lt = It.minTv,
  Rt = It.maxTv,
  zt = [0, 0],
  J = (function () {
    function e(e, t, n, r) {
      Bt(this, e, t, n, r);
    }
    return (
      (e.set = function (e, t, n, r, i) {
        return (
          r < 0 && ((t += r), (r = -r)),
          i < 0 && ((n += i), (i = -i)),
          (e.x = t),
          (e.y = n),
          (e.width = r),
          (e.height = i),
          e
        );
      }),
      (e.prototype.union = function (e) {
        var t = Dt(e.x, this.x),
          n = Dt(e.y, this.y);
        ((this.width = isFinite(this.x) && isFinite(this.width) ? Ot(e.x + e.width, this.x + this.width) - t : e.width),
          (this.height = isFinite(this.y) && isFinite(this.height) ? Ot(e.y + e.height, this.y + this.height) - n : e.height),
          (this.x = t),
          (this.y = n));
      }),
      (e.prototype.applyTransform = function (t) {
        e.applyTransform(this, this, t);
      }),
      (e.prototype.calculateTransform = function (e) {
        return Ht(nt(), this, e);
      }),
      (e.prototype.intersect = function (t, n, r) {
        return e.intersect(this, t, n, r);
      }),
      (e.intersect = function (t, n, r, i) {
        r && Et.set(r, 0, 0);
        var a = (i && i.outIntersectRect) || null,
          o = i && i.clamp;
        if ((a && (a.x = a.y = a.width = a.height = NaN), !t || !n)) return !1;
        (t instanceof e || (t = Bt(Ut, t.x, t.y, t.width, t.height)),
          n instanceof e || (n = Bt(Wt, n.x, n.y, n.width, n.height)));
        var s = !!r;
        It.reset(i, s);
        var c = It.touchThreshold,
          l = t.x + c,
          u = t.x + t.width - c,
          d = t.y + c,
          f = t.y + t.height - c,
          p = n.x + c,
          m = n.x + n.width - c,
          h = n.y + c,
          g = n.y + n.height - c;
        if (l > u || d > f || p > m || h > g) return !1;
        var _ = !(u < p || m < l || f < h || g < d);
        return (
          (s || a) &&
            ((zt[0] = 1 / 0),
            (zt[1] = 0),
            Kt(l, u, p, m, 0, s, a, o),
            Kt(d, f, h, g, 1, s, a, o),
            s && Et.copy(r, _ ? (It.useDir ? It.dirMinTv : Lt) : Rt)),
          _
        );
      }),
      (e.contain = function (e, t, n) {
        return t >= e.x && t <= e.x + e.width && n >= e.y && n <= e.y + e.height;
      }),
      (e.prototype.contain = function (t, n) {
        return e.contain(this, t, n);
      }),
      (e.prototype.clone = function () {
        return new e(this.x, this.y, this.width, this.height);
      }),
      (e.prototype.copy = function (e) {
        Vt(this, e);
      }),
      (e.prototype.plain = function () {
        return { x: this.x, y: this.y, width: this.width, height: this.height };
      }),
      (e.prototype.isFinite = function () {
        return isFinite(this.x) && isFinite(this.y) && isFinite(this.width) && isFinite(this.height);
      }),
      (e.prototype.isZero = function () {
        return this.width === 0 || this.height === 0;
      }),
      (e.create = function (t) {
        return new e(t ? t.x : 0, t ? t.y : 0, t ? t.width : 0, t ? t.height : 0);
      }),
      (e.copy = function (e, t) {
        return ((e.x = t.x), (e.y = t.y), (e.width = t.width), (e.height = t.height), e);
      }),
      (e.applyTransform = function (e, t, n) {
        if (!n) e !== t && Vt(e, t);
        else if (n[1] < 1e-5 && n[1] > -1e-5 && n[2] < 1e-5 && n[2] > -1e-5) {
          var r = n[0],
            i = n[3],
            a = n[4],
            o = n[5];
          ((e.x = t.x * r + a),
            (e.y = t.y * i + o),
            (e.width = t.width * r),
            (e.height = t.height * i),
            e.width < 0 && ((e.x += e.width), (e.width = -e.width)),
            e.height < 0 && ((e.y += e.height), (e.height = -e.height)));
        } else {
          ((Mt.x = Pt.x = t.x),
            (Mt.y = Ft.y = t.y),
            (Nt.x = Ft.x = t.x + t.width),
            (Nt.y = Pt.y = t.y + t.height),
            Mt.transform(n),
            Ft.transform(n),
            Nt.transform(n),
            Pt.transform(n),
            (e.x = Dt(Mt.x, Nt.x, Pt.x, Ft.x)),
            (e.y = Dt(Mt.y, Nt.y, Pt.y, Ft.y)));
          var s = Ot(Mt.x, Nt.x, Pt.x, Ft.x),
            c = Ot(Mt.y, Nt.y, Pt.y, Ft.y);
          ((e.width = s - e.x), (e.height = c - e.y));
        }
      }),
      (e.calculateTransform = function (e, t, n) {
        var r = n.width / t.width,
          i = n.height / t.height;
        return ((e = rt(e || [])), ot(e, e, ft(Gt, -t.x, -t.y)), ct(e, e, ft(Gt, r, i)), ot(e, e, ft(Gt, n.x, n.y)), e);
      }),
      e
    );
  })();
J.create;
var Bt = J.set,
  Vt = J.copy,
  Ht = J.calculateTransform;
(J.applyTransform, J.contain);
var Ut = new J(0, 0, 0, 0),
  Wt = new J(0, 0, 0, 0),
  Gt = [];
function Kt(e, t, n, r, i, a, o, s) {
  var c = kt(t - n),
    l = kt(r - e),
    u = Dt(c, l),
    d = At[i],
    f = At[1 - i],
    p = jt[i];
  t < n || r < e
    ? c < l
      ? (a && (Rt[d] = -c), s && ((o[d] = t), (o[p] = 0)))
      : (a && (Rt[d] = l), s && ((o[d] = e), (o[p] = 0)))
    : (o && ((o[d] = Ot(e, n)), (o[p] = Dt(t, r) - o[d])),
      a &&
        (u < zt[0] || It.useDir) &&
        ((zt[0] = Dt(u, zt[0])),
        (c < l || !It.bidirectional) && ((Lt[d] = c), (Lt[f] = 0), It.useDir && It.calcDirMTV()),
        (c >= l || !It.bidirectional) && ((Lt[d] = -l), (Lt[f] = 0), It.useDir && It.calcDirMTV())));
}
function qt() {
  var e = 0,
    t = new Et(),
    n = new Et(),
    r = {
      minTv: new Et(),
      maxTv: new Et(),
      useDir: !1,
      dirMinTv: new Et(),
      touchThreshold: 0,
      bidirectional: !0,
      negativeSize: !1,
      reset: function (i, a) {
        ((r.touchThreshold = 0),
          i && i.touchThreshold != null && (r.touchThreshold = Ot(0, i.touchThreshold)),
          (r.negativeSize = !1),
          a &&
            (r.minTv.set(1 / 0, 1 / 0),
            r.maxTv.set(0, 0),
            (r.useDir = !1),
            i &&
              i.direction != null &&
              ((r.useDir = !0),
              r.dirMinTv.copy(r.minTv),
              n.copy(r.minTv),
              (e = i.direction),
              (r.bidirectional = i.bidirectional == null || !!i.bidirectional),
              r.bidirectional || t.set(Math.cos(e), Math.sin(e)))));
      },
      calcDirMTV: function () {
        var a = r.minTv,
          o = r.dirMinTv,
          s = a.y * a.y + a.x * a.x,
          c = Math.sin(e),
          l = Math.cos(e),
          u = c * a.y + l * a.x;
        i(u)
          ? i(a.x) && i(a.y) && o.set(0, 0)
          : ((n.x = (s * l) / u),
            (n.y = (s * c) / u),
            i(n.x) && i(n.y) ? o.set(0, 0) : (r.bidirectional || t.dot(n) > 0) && n.len() < o.len() && o.copy(n));
      },
    };
  function i(e) {
    return kt(e) < 1e-10;
  }
  return r;
}
function Jt(e) {
  ((Yt ||= new Xe(100)), (e ||= `12px sans-serif`));
  var t = Yt.get(e);
  return (
    t ||
      ((t = {
        font: e,
        strWidthCache: new Xe(500),
        asciiWidthMap: null,
        asciiWidthMapTried: !1,
        stWideCharWidth: l.measureText(`国`, e).width,
        asciiCharWidth: l.measureText(`a`, e).width,
      }),
      Yt.put(e, t)),
    t
  );
}
var Yt;
function Xt(e) {
  if (!(Zt >= Qt)) {
    e ||= `12px sans-serif`;
    for (var t = [], n = +new Date(), r = 0; r <= 127; r++) t[r] = l.measureText(String.fromCharCode(r), e).width;
    var i = +new Date() - n;
    return (i > 16 ? (Zt = Qt) : i > 2 && Zt++, t);
  }
}
var Zt = 0,
  Qt = 5;
function $t(e, t) {
  return (
    (e.asciiWidthMapTried ||= ((e.asciiWidthMap = Xt(e.font)), !0)),
    0 <= t && t <= 127 ? (e.asciiWidthMap == null ? e.asciiCharWidth : e.asciiWidthMap[t]) : e.stWideCharWidth
  );
}
function en(e, t) {
  var n = e.strWidthCache,
    r = n.get(t);
  return (r ?? ((r = l.measureText(t, e.font).width), n.put(t, r)), r);
}
function tn(e, t, n, r) {
  var i = en(Jt(t), e),
    a = on(t);
  return new J(rn(0, i, n), an(0, a, r), i, a);
}
function nn(e, t, n, r) {
  var i = ((e || ``) + ``).split(`
`);
  if (i.length === 1) return tn(i[0], t, n, r);
  for (var a = new J(0, 0, 0, 0), o = 0; o < i.length; o++) {
    var s = tn(i[o], t, n, r);
    o === 0 ? a.copy(s) : a.union(s);
  }
  return a;
}
function rn(e, t, n, r) {
  return (n === `right` ? (r ? (e += t) : (e -= t)) : n === `center` && (r ? (e += t / 2) : (e -= t / 2)), e);
}
function an(e, t, n, r) {
  return (n === `middle` ? (r ? (e += t / 2) : (e -= t / 2)) : n === `bottom` && (r ? (e += t) : (e -= t)), e);
}
function on(e) {
  return Jt(e).stWideCharWidth;
}
function sn(e, t) {
  return typeof e == `string` ? (e.lastIndexOf(`%`) >= 0 ? (parseFloat(e) / 100) * t : parseFloat(e)) : e;
}
function cn(e, t, n) {
  var r = t.position || `inside`,
    i = t.distance == null ? 5 : t.distance,
    a = n.height,
    o = n.width,
    s = a / 2,
    c = n.x,
    l = n.y,
    u = `left`,
    d = `top`;
  if (r instanceof Array) ((c += sn(r[0], n.width)), (l += sn(r[1], n.height)), (u = null), (d = null));
  else
    switch (r) {
      case `left`:
        ((c -= i), (l += s), (u = `right`), (d = `middle`));
        break;
      case `right`:
        ((c += i + o), (l += s), (d = `middle`));
        break;
      case `top`:
        ((c += o / 2), (l -= i), (u = `center`), (d = `bottom`));
        break;
      case `bottom`:
        ((c += o / 2), (l += a + i), (u = `center`));
        break;
      case `inside`:
        ((c += o / 2), (l += s), (u = `center`), (d = `middle`));
        break;
      case `insideLeft`:
        ((c += i), (l += s), (d = `middle`));
        break;
      case `insideRight`:
        ((c += o - i), (l += s), (u = `right`), (d = `middle`));
        break;
      case `insideTop`:
        ((c += o / 2), (l += i), (u = `center`));
        break;
      case `insideBottom`:
        ((c += o / 2), (l += a - i), (u = `center`), (d = `bottom`));
        break;
      case `insideTopLeft`:
        ((c += i), (l += i));
        break;
      case `insideTopRight`:
        ((c += o - i), (l += i), (u = `right`));
        break;
      case `insideBottomLeft`:
        ((c += i), (l += a - i), (d = `bottom`));
        break;
      case `insideBottomRight`:
        ((c += o - i), (l += a - i), (u = `right`), (d = `bottom`));
    }
  return ((e ||= {}), (e.x = c), (e.y = l), (e.align = u), (e.verticalAlign = d), e);
}
var ln = /\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;
function un(e, t, n, r, i, a) {
  if (!n) ((e.text = ``), (e.isTruncated = !1));
  else {
    var o = (t + ``).split(`
`);
    a = dn(n, r, i, a);
    for (var s = !1, c = {}, l = 0, u = o.length; l < u; l++) (fn(c, o[l], a), (o[l] = c.textLine), (s ||= c.isTruncated));
    ((e.text = o.join(`
`)),
      (e.isTruncated = s));
  }
}
function dn(e, t, n, r) {
  r ||= {};
  var i = D({}, r);
  ((n = G(n, `...`)), (i.maxIterations = G(r.maxIterations, 2)));
  var a = (i.minChar = G(r.minChar, 0)),
    o = (i.fontMeasureInfo = Jt(t)),
    s = o.asciiCharWidth;
  i.placeholder = G(r.placeholder, ``);
  for (var c = (e = Math.max(0, e - 1)), l = 0; l < a && c >= s; l++) c -= s;
  var u = en(o, n);
  return (
    u > c && ((n = ``), (u = 0)),
    (c = e - u),
    (i.ellipsis = n),
    (i.ellipsisWidth = u),
    (i.contentWidth = c),
    (i.containerWidth = e),
    i
  );
}
function fn(e, t, n) {
  var r = n.containerWidth,
    i = n.contentWidth,
    a = n.fontMeasureInfo;
  if (!r) ((e.textLine = ``), (e.isTruncated = !1));
  else {
    var o = en(a, t);
    if (o <= r) ((e.textLine = t), (e.isTruncated = !1));
    else {
      for (var s = 0; ; s++) {
        if (o <= i || s >= n.maxIterations) {
          t += n.ellipsis;
          break;
        }
        var c = s === 0 ? pn(t, i, a) : o > 0 ? Math.floor((t.length * i) / o) : 0;
        ((t = t.substr(0, c)), (o = en(a, t)));
      }
      (t === `` && (t = n.placeholder), (e.textLine = t), (e.isTruncated = !0));
    }
  }
}
function pn(e, t, n) {
  for (var r = 0, i = 0, a = e.length; i < a && r < t; i++) r += $t(n, e.charCodeAt(i));
  return i;
}
function mn(e, t, n, r) {
  var i = Dn(e),
    a = t.overflow,
    o = t.padding,
    s = o ? o[1] + o[3] : 0,
    c = o ? o[0] + o[2] : 0,
    l = t.font,
    u = a === `truncate`,
    d = on(l),
    f = G(t.lineHeight, d),
    p = t.lineOverflow === `truncate`,
    m = !1,
    h = t.width;
  h == null && n != null && (h = n - s);
  var g = t.height;
  g == null && r != null && (g = r - c);
  var _ =
      h != null && (a === `break` || a === `breakAll`)
        ? i
          ? Cn(i, t.font, h, a === `breakAll`, 0).lines
          : []
        : i
          ? i.split(`
`)
          : [],
    v = _.length * f;
  if (((g ??= v), v > g && p)) {
    var y = Math.floor(g / f);
    ((m ||= _.length > y), (_ = _.slice(0, y)), (v = _.length * f));
  }
  if (i && u && h != null)
    for (
      var b = dn(h, l, t.ellipsis, { minChar: t.truncateMinChar, placeholder: t.placeholder }), x = {}, S = 0;
      S < _.length;
      S++
    )
      (fn(x, _[S], b), (_[S] = x.textLine), (m ||= x.isTruncated));
  for (var C = g, w = 0, T = Jt(l), S = 0; S < _.length; S++) w = Math.max(en(T, _[S]), w);
  h ??= w;
  var E = h;
  return (
    (C += c),
    (E += s),
    {
      lines: _,
      height: g,
      outerWidth: E,
      outerHeight: C,
      lineHeight: f,
      calculatedLineHeight: d,
      contentWidth: w,
      contentHeight: v,
      width: h,
      isTruncated: m,
    }
  );
}
var hn = (function () {
    function e() {}
    return e;
  })(),
  gn = (function () {
    function e(e) {
      ((this.tokens = []), e && (this.tokens = e));
    }
    return e;
  })(),
  _n = (function () {
    function e() {
      ((this.width = 0),
        (this.height = 0),
        (this.contentWidth = 0),
        (this.contentHeight = 0),
        (this.outerWidth = 0),
        (this.outerHeight = 0),
        (this.lines = []),
        (this.isTruncated = !1));
    }
    return e;
  })();
function vn(e, t, n, r, i) {
  var a = new _n(),
    o = Dn(e);
  if (!o) return a;
  var s = t.padding,
    c = s ? s[1] + s[3] : 0,
    l = s ? s[0] + s[2] : 0,
    u = t.width;
  u == null && n != null && (u = n - c);
  var d = t.height;
  d == null && r != null && (d = r - l);
  for (
    var f = t.overflow,
      p = (f === `break` || f === `breakAll`) && u != null ? { width: u, accumWidth: 0, breakAll: f === `breakAll` } : null,
      m = (ln.lastIndex = 0),
      h;
    (h = ln.exec(o)) != null;
  ) {
    var g = h.index;
    (g > m && yn(a, o.substring(m, g), t, p), yn(a, h[2], t, p, h[1]), (m = ln.lastIndex));
  }
  m < o.length && yn(a, o.substring(m, o.length), t, p);
  var _ = [],
    v = 0,
    y = 0,
    b = f === `truncate`,
    x = t.lineOverflow === `truncate`,
    S = {};
  function C(e, t, n) {
    ((e.width = t), (e.lineHeight = n), (v += n), (y = Math.max(y, t)));
  }
  outer: for (var w = 0; w < a.lines.length; w++) {
    for (var T = a.lines[w], E = 0, D = 0, O = 0; O < T.tokens.length; O++) {
      var k = T.tokens[O],
        A = (k.styleName && t.rich[k.styleName]) || {},
        j = (k.textPadding = A.padding),
        M = j ? j[1] + j[3] : 0,
        N = (k.font = A.font || t.font);
      k.contentHeight = on(N);
      var P = G(A.height, k.contentHeight);
      if (
        ((k.innerHeight = P),
        j && (P += j[0] + j[2]),
        (k.height = P),
        (k.lineHeight = de(A.lineHeight, t.lineHeight, P)),
        (k.align = (A && A.align) || i),
        (k.verticalAlign = (A && A.verticalAlign) || `middle`),
        x && d != null && v + k.lineHeight > d)
      ) {
        var F = a.lines.length;
        (O > 0
          ? ((T.tokens = T.tokens.slice(0, O)), C(T, D, E), (a.lines = a.lines.slice(0, w + 1)))
          : (a.lines = a.lines.slice(0, w)),
          (a.isTruncated = a.isTruncated || a.lines.length < F));
        break outer;
      }
      var I = A.width,
        L = I == null || I === `auto`;
      if (typeof I == `string` && I.charAt(I.length - 1) === `%`)
        ((k.percentWidth = I), _.push(k), (k.contentWidth = en(Jt(N), k.text)));
      else {
        if (L) {
          var ee = A.backgroundColor,
            R = ee && ee.image;
          R && ((R = Qe(R)), tt(R) && (k.width = Math.max(k.width, (R.width * P) / R.height)));
        }
        var te = b && u != null ? u - D : null;
        te != null && te < k.width
          ? !L || te < M
            ? ((k.text = ``), (k.width = k.contentWidth = 0))
            : (un(S, k.text, te - M, N, t.ellipsis, { minChar: t.truncateMinChar }),
              (k.text = S.text),
              (a.isTruncated = a.isTruncated || S.isTruncated),
              (k.width = k.contentWidth = en(Jt(N), k.text)))
          : (k.contentWidth = en(Jt(N), k.text));
      }
      ((k.width += M), (D += k.width), A && (E = Math.max(E, k.lineHeight)));
    }
    C(T, D, E);
  }
  ((a.outerWidth = a.width = G(u, y)),
    (a.outerHeight = a.height = G(d, v)),
    (a.contentHeight = v),
    (a.contentWidth = y),
    (a.outerWidth += c),
    (a.outerHeight += l));
  for (var w = 0; w < _.length; w++) {
    var k = _[w],
      ne = k.percentWidth;
    k.width = (parseInt(ne, 10) / 100) * a.width;
  }
  return a;
}
function yn(e, t, n, r, i) {
  var a = t === ``,
    o = (i && n.rich[i]) || {},
    s = e.lines,
    c = o.font || n.font,
    l = !1,
    u,
    d;
  if (r) {
    var f = o.padding,
      p = f ? f[1] + f[3] : 0;
    if (o.width != null && o.width !== `auto`) {
      var m = sn(o.width, r.width) + p;
      (s.length > 0 &&
        m + r.accumWidth > r.width &&
        ((u = t.split(`
`)),
        (l = !0)),
        (r.accumWidth = m));
    } else {
      var h = Cn(t, c, r.width, r.breakAll, r.accumWidth);
      ((r.accumWidth = h.accumWidth + p), (d = h.linesWidths), (u = h.lines));
    }
  }
  u ||= t.split(`
`);
  for (var g = Jt(c), _ = 0; _ < u.length; _++) {
    var v = u[_],
      y = new hn();
    if (
      ((y.styleName = i),
      (y.text = v),
      (y.isLineHolder = !v && !a),
      (y.width = typeof o.width == `number` ? o.width : d ? d[_] : en(g, v)),
      !_ && !l)
    ) {
      var b = (s[s.length - 1] || (s[0] = new gn())).tokens,
        x = b.length;
      x === 1 && b[0].isLineHolder ? (b[0] = y) : (v || !x || a) && b.push(y);
    } else s.push(new gn([y]));
  }
}
function bn(e) {
  var t = e.charCodeAt(0);
  return (t >= 32 && t <= 591) || (t >= 880 && t <= 4351) || (t >= 4608 && t <= 5119) || (t >= 7680 && t <= 8303);
}
var xn = I(
  `,&?/;] `.split(``),
  function (e, t) {
    return ((e[t] = !0), e);
  },
  {},
);
function Sn(e) {
  return !bn(e) || !!xn[e];
}
function Cn(e, t, n, r, i) {
  for (var a = [], o = [], s = ``, c = ``, l = 0, u = 0, d = Jt(t), f = 0; f < e.length; f++) {
    var p = e.charAt(f);
    if (
      p ===
      `
`
    )
      (c && ((s += c), (u += l)), a.push(s), o.push(u), (s = ``), (c = ``), (l = 0), (u = 0));
    else {
      var m = $t(d, p.charCodeAt(0)),
        h = !r && !Sn(p);
      (a.length ? u + m > n : i + u + m > n)
        ? u
          ? (s || c) &&
            (h
              ? (s || ((s = c), (c = ``), (l = 0), (u = l)), a.push(s), o.push(u - l), (c += p), (l += m), (s = ``), (u = l))
              : (c && ((s += c), (c = ``), (l = 0)), a.push(s), o.push(u), (s = p), (u = m)))
          : h
            ? (a.push(c), o.push(l), (c = p), (l = m))
            : (a.push(p), o.push(m))
        : ((u += m), h ? ((c += p), (l += m)) : (c && ((s += c), (c = ``), (l = 0)), (s += p)));
    }
  }
  return (c && (s += c), s && (a.push(s), o.push(u)), a.length === 1 && (u += i), { accumWidth: u, lines: a, linesWidths: o });
}
function wn(e, t, n, r, i, a) {
  if (((e.baseX = n), (e.baseY = r), (e.outerWidth = e.outerHeight = null), t)) {
    var o = t.width * 2,
      s = t.height * 2;
    (J.set(Tn, rn(n, o, i), an(r, s, a), o, s), J.intersect(t, Tn, null, En));
    var c = En.outIntersectRect;
    ((e.outerWidth = c.width),
      (e.outerHeight = c.height),
      (e.baseX = rn(c.x, c.width, i, !0)),
      (e.baseY = an(c.y, c.height, a, !0)));
  }
}
var Tn = new J(0, 0, 0, 0),
  En = { outIntersectRect: {}, clamp: !0 };
function Dn(e) {
  return e == null ? (e = ``) : (e += ``);
}
function On(e) {
  var t = Dn(e.text),
    n = e.font;
  return kn(e, en(Jt(n), t), on(n), null);
}
function kn(e, t, n, r) {
  var i = new J(rn(e.x || 0, t, e.textAlign), an(e.y || 0, n, e.textBaseline), t, n),
    a = r ?? (An(e) ? e.lineWidth : 0);
  return (a > 0 && ((i.x -= a / 2), (i.y -= a / 2), (i.width += a), (i.height += a)), i);
}
function An(e) {
  var t = e.stroke;
  return t != null && t !== `none` && e.lineWidth > 0;
}
var jn = rt,
  Mn = 5e-5;
function Nn(e) {
  return e > Mn || e < -Mn;
}
var Pn = [],
  Fn = [],
  In = nt(),
  Ln = Math.abs,
  Rn = (function () {
    function e() {}
    return (
      (e.prototype.getLocalTransform = function (e) {
        return zn(this, e);
      }),
      (e.prototype.setPosition = function (e) {
        ((this.x = e[0]), (this.y = e[1]));
      }),
      (e.prototype.setScale = function (e) {
        ((this.scaleX = e[0]), (this.scaleY = e[1]));
      }),
      (e.prototype.setSkew = function (e) {
        ((this.skewX = e[0]), (this.skewY = e[1]));
      }),
      (e.prototype.setOrigin = function (e) {
        ((this.originX = e[0]), (this.originY = e[1]));
      }),
      (e.prototype.needLocalTransform = function () {
        return (
          Nn(this.rotation) ||
          Nn(this.x) ||
          Nn(this.y) ||
          Nn(this.scaleX - 1) ||
          Nn(this.scaleY - 1) ||
          Nn(this.skewX) ||
          Nn(this.skewY)
        );
      }),
      (e.prototype.updateTransform = function () {
        var e = this.parent && this.parent.transform,
          t = this.needLocalTransform(),
          n = this.transform;
        t || e
          ? ((n ||= nt()),
            t ? this.getLocalTransform(n) : jn(n),
            e && (t ? at(n, e, n) : it(n, e)),
            (this.transform = n),
            this._resolveGlobalScaleRatio(n),
            (this.invTransform = this.invTransform || nt()),
            lt(this.invTransform, n))
          : n && (jn(n), (this.invTransform = null));
      }),
      (e.prototype._resolveGlobalScaleRatio = function (e) {
        var t = this.globalScaleRatio;
        if (t != null && t !== 1) {
          this.getGlobalScale(Pn);
          var n = Pn[0] < 0 ? -1 : 1,
            r = Pn[1] < 0 ? -1 : 1,
            i = ((Pn[0] - n) * t + n) / Pn[0] || 0,
            a = ((Pn[1] - r) * t + r) / Pn[1] || 0;
          ((e[0] *= i), (e[1] *= i), (e[2] *= a), (e[3] *= a));
        }
      }),
      (e.prototype.getComputedTransform = function () {
        for (var e = this, t = []; e;) (t.push(e), (e = e.parent));
        for (; (e = t.pop());) e.updateTransform();
        return this.transform;
      }),
      (e.prototype.setLocalTransform = function (e) {
        if (e) {
          var t = e[0] * e[0] + e[1] * e[1],
            n = e[2] * e[2] + e[3] * e[3],
            r = Math.atan2(e[1], e[0]),
            i = Math.PI / 2 + r - Math.atan2(e[3], e[2]);
          ((n = Math.sqrt(n) * Math.cos(i)),
            (t = Math.sqrt(t)),
            (this.skewX = i),
            (this.skewY = 0),
            (this.rotation = -r),
            (this.x = +e[4]),
            (this.y = +e[5]),
            (this.scaleX = t),
            (this.scaleY = n),
            (this.originX = 0),
            (this.originY = 0));
        }
      }),
      (e.prototype.decomposeTransform = function () {
        if (this.transform) {
          var e = this.parent,
            t = this.transform;
          e && e.transform && ((e.invTransform = e.invTransform || nt()), at(Fn, e.invTransform, t), (t = Fn));
          var n = this.originX,
            r = this.originY;
          ((n || r) && ((In[4] = n), (In[5] = r), at(Fn, t, In), (Fn[4] -= n), (Fn[5] -= r), (t = Fn)),
            this.setLocalTransform(t));
        }
      }),
      (e.prototype.getGlobalScale = function (e) {
        var t = this.transform;
        return (
          (e ||= []),
          t
            ? ((e[0] = Math.sqrt(t[0] * t[0] + t[1] * t[1])),
              (e[1] = Math.sqrt(t[2] * t[2] + t[3] * t[3])),
              t[0] < 0 && (e[0] = -e[0]),
              t[3] < 0 && (e[1] = -e[1]),
              e)
            : ((e[0] = 1), (e[1] = 1), e)
        );
      }),
      (e.prototype.transformCoordToLocal = function (e, t) {
        var n = [e, t],
          r = this.invTransform;
        return (r && Ct(n, n, r), n);
      }),
      (e.prototype.transformCoordToGlobal = function (e, t) {
        var n = [e, t],
          r = this.transform;
        return (r && Ct(n, n, r), n);
      }),
      (e.prototype.getLineScale = function () {
        var e = this.transform;
        return e && Ln(e[0] - 1) > 1e-10 && Ln(e[3] - 1) > 1e-10 ? Math.sqrt(Ln(e[0] * e[3] - e[2] * e[1])) : 1;
      }),
      (e.prototype.copyTransform = function (e) {
        Vn(this, e);
      }),
      (e.getLocalTransform = function (e, t) {
        t ||= [];
        var n = e.originX || 0,
          r = e.originY || 0,
          i = e.scaleX,
          a = e.scaleY,
          o = e.anchorX,
          s = e.anchorY,
          c = e.rotation || 0,
          l = e.x,
          u = e.y,
          d = e.skewX ? Math.tan(e.skewX) : 0,
          f = e.skewY ? Math.tan(-e.skewY) : 0;
        if (n || r || o || s) {
          var p = n + o,
            m = r + s;
          ((t[4] = -p * i - d * m * a), (t[5] = -m * a - f * p * i));
        } else t[4] = t[5] = 0;
        return ((t[0] = i), (t[3] = a), (t[1] = f * i), (t[2] = d * a), c && st(t, t, c), (t[4] += n + l), (t[5] += r + u), t);
      }),
      (e.initDefaultProps = (function () {
        var t = e.prototype;
        ((t.scaleX = t.scaleY = t.globalScaleRatio = 1),
          (t.x = t.y = t.originX = t.originY = t.skewX = t.skewY = t.rotation = t.anchorX = t.anchorY = 0));
      })()),
      e
    );
  })(),
  zn = Rn.getLocalTransform,
  Bn = [`x`, `y`, `originX`, `originY`, `anchorX`, `anchorY`, `rotation`, `scaleX`, `scaleY`, `skewX`, `skewY`];
function Vn(e, t) {
  return O(e, t, Bn);
}
var Hn = {
    linear: function (e) {
      return e;
    },
    quadraticIn: function (e) {
      return e * e;
    },
    quadraticOut: function (e) {
      return e * (2 - e);
    },
    quadraticInOut: function (e) {
      return (e *= 2) < 1 ? 0.5 * e * e : -0.5 * (--e * (e - 2) - 1);
    },
    cubicIn: function (e) {
      return e * e * e;
    },
    cubicOut: function (e) {
      return --e * e * e + 1;
    },
    cubicInOut: function (e) {
      return (e *= 2) < 1 ? 0.5 * e * e * e : 0.5 * ((e -= 2) * e * e + 2);
    },
    quarticIn: function (e) {
      return e * e * e * e;
    },
    quarticOut: function (e) {
      return 1 - --e * e * e * e;
    },
    quarticInOut: function (e) {
      return (e *= 2) < 1 ? 0.5 * e * e * e * e : -0.5 * ((e -= 2) * e * e * e - 2);
    },
    quinticIn: function (e) {
      return e * e * e * e * e;
    },
    quinticOut: function (e) {
      return --e * e * e * e * e + 1;
    },
    quinticInOut: function (e) {
      return (e *= 2) < 1 ? 0.5 * e * e * e * e * e : 0.5 * ((e -= 2) * e * e * e * e + 2);
    },
    sinusoidalIn: function (e) {
      return 1 - Math.cos((e * Math.PI) / 2);
    },
    sinusoidalOut: function (e) {
      return Math.sin((e * Math.PI) / 2);
    },
    sinusoidalInOut: function (e) {
      return 0.5 * (1 - Math.cos(Math.PI * e));
    },
    exponentialIn: function (e) {
      return e === 0 ? 0 : 1024 ** (e - 1);
    },
    exponentialOut: function (e) {
      return e === 1 ? 1 : 1 - 2 ** (-10 * e);
    },
    exponentialInOut: function (e) {
      return e === 0 ? 0 : e === 1 ? 1 : (e *= 2) < 1 ? 0.5 * 1024 ** (e - 1) : 0.5 * (-(2 ** (-10 * (e - 1))) + 2);
    },
    circularIn: function (e) {
      return 1 - Math.sqrt(1 - e * e);
    },
    circularOut: function (e) {
      return Math.sqrt(1 - --e * e);
    },
    circularInOut: function (e) {
      return (e *= 2) < 1 ? -0.5 * (Math.sqrt(1 - e * e) - 1) : 0.5 * (Math.sqrt(1 - (e -= 2) * e) + 1);
    },
    elasticIn: function (e) {
      var t,
        n = 0.1,
        r = 0.4;
      return e === 0
        ? 0
        : e === 1
          ? 1
          : (!n || n < 1 ? ((n = 1), (t = r / 4)) : (t = (r * Math.asin(1 / n)) / (2 * Math.PI)),
            -(n * 2 ** (10 * --e) * Math.sin(((e - t) * (2 * Math.PI)) / r)));
    },
    elasticOut: function (e) {
      var t,
        n = 0.1,
        r = 0.4;
      return e === 0
        ? 0
        : e === 1
          ? 1
          : (!n || n < 1 ? ((n = 1), (t = r / 4)) : (t = (r * Math.asin(1 / n)) / (2 * Math.PI)),
            n * 2 ** (-10 * e) * Math.sin(((e - t) * (2 * Math.PI)) / r) + 1);
    },
    elasticInOut: function (e) {
      var t,
        n = 0.1,
        r = 0.4;
      return e === 0
        ? 0
        : e === 1
          ? 1
          : (!n || n < 1 ? ((n = 1), (t = r / 4)) : (t = (r * Math.asin(1 / n)) / (2 * Math.PI)),
            (e *= 2) < 1
              ? -0.5 * (n * 2 ** (10 * --e) * Math.sin(((e - t) * (2 * Math.PI)) / r))
              : n * 2 ** (-10 * --e) * Math.sin(((e - t) * (2 * Math.PI)) / r) * 0.5 + 1);
    },
    backIn: function (e) {
      var t = 1.70158;
      return e * e * ((t + 1) * e - t);
    },
    backOut: function (e) {
      var t = 1.70158;
      return --e * e * ((t + 1) * e + t) + 1;
    },
    backInOut: function (e) {
      var t = 2.5949095;
      return (e *= 2) < 1 ? 0.5 * (e * e * ((t + 1) * e - t)) : 0.5 * ((e -= 2) * e * ((t + 1) * e + t) + 2);
    },
    bounceIn: function (e) {
      return 1 - Hn.bounceOut(1 - e);
    },
    bounceOut: function (e) {
      return e < 1 / 2.75
        ? 7.5625 * e * e
        : e < 2 / 2.75
          ? 7.5625 * (e -= 1.5 / 2.75) * e + 0.75
          : e < 2.5 / 2.75
            ? 7.5625 * (e -= 2.25 / 2.75) * e + 0.9375
            : 7.5625 * (e -= 2.625 / 2.75) * e + 0.984375;
    },
    bounceInOut: function (e) {
      return e < 0.5 ? Hn.bounceIn(e * 2) * 0.5 : Hn.bounceOut(e * 2 - 1) * 0.5 + 0.5;
    },
  },
  Un = Math.pow,
  Wn = Math.sqrt,
  Gn = 1e-8,
  Kn = 1e-4,
  qn = Wn(3),
  Jn = 1 / 3,
  Yn = ut(),
  Xn = ut(),
  Zn = ut();
function Qn(e) {
  return e > -Gn && e < Gn;
}
function $n(e) {
  return e > Gn || e < -Gn;
}
function er(e, t, n, r, i) {
  var a = 1 - i;
  return a * a * (a * e + 3 * i * t) + i * i * (i * r + 3 * a * n);
}
function tr(e, t, n, r, i) {
  var a = 1 - i;
  return 3 * (((t - e) * a + 2 * (n - t) * i) * a + (r - n) * i * i);
}
function nr(e, t, n, r, i, a) {
  var o = r + 3 * (t - n) - e,
    s = 3 * (n - t * 2 + e),
    c = 3 * (t - e),
    l = e - i,
    u = s * s - 3 * o * c,
    d = s * c - 9 * o * l,
    f = c * c - 3 * s * l,
    p = 0;
  if (Qn(u) && Qn(d)) {
    if (Qn(s)) a[0] = 0;
    else {
      var m = -c / s;
      m >= 0 && m <= 1 && (a[p++] = m);
    }
  } else {
    var h = d * d - 4 * u * f;
    if (Qn(h)) {
      var g = d / u,
        m = -s / o + g,
        _ = -g / 2;
      (m >= 0 && m <= 1 && (a[p++] = m), _ >= 0 && _ <= 1 && (a[p++] = _));
    } else if (h > 0) {
      var v = Wn(h),
        y = u * s + 1.5 * o * (-d + v),
        b = u * s + 1.5 * o * (-d - v);
      ((y = y < 0 ? -Un(-y, Jn) : Un(y, Jn)), (b = b < 0 ? -Un(-b, Jn) : Un(b, Jn)));
      var m = (-s - (y + b)) / (3 * o);
      m >= 0 && m <= 1 && (a[p++] = m);
    } else {
      var x = (2 * u * s - 3 * o * d) / (2 * Wn(u * u * u)),
        S = Math.acos(x) / 3,
        C = Wn(u),
        w = Math.cos(S),
        m = (-s - 2 * C * w) / (3 * o),
        _ = (-s + C * (w + qn * Math.sin(S))) / (3 * o),
        T = (-s + C * (w - qn * Math.sin(S))) / (3 * o);
      (m >= 0 && m <= 1 && (a[p++] = m), _ >= 0 && _ <= 1 && (a[p++] = _), T >= 0 && T <= 1 && (a[p++] = T));
    }
  }
  return p;
}
function rr(e, t, n, r, i) {
  var a = 6 * n - 12 * t + 6 * e,
    o = 9 * t + 3 * r - 3 * e - 9 * n,
    s = 3 * t - 3 * e,
    c = 0;
  if (Qn(o)) {
    if ($n(a)) {
      var l = -s / a;
      l >= 0 && l <= 1 && (i[c++] = l);
    }
  } else {
    var u = a * a - 4 * o * s;
    if (Qn(u)) i[0] = -a / (2 * o);
    else if (u > 0) {
      var d = Wn(u),
        l = (-a + d) / (2 * o),
        f = (-a - d) / (2 * o);
      (l >= 0 && l <= 1 && (i[c++] = l), f >= 0 && f <= 1 && (i[c++] = f));
    }
  }
  return c;
}
function ir(e, t, n, r, i, a) {
  var o = (t - e) * i + e,
    s = (n - t) * i + t,
    c = (r - n) * i + n,
    l = (s - o) * i + o,
    u = (c - s) * i + s,
    d = (u - l) * i + l;
  ((a[0] = e), (a[1] = o), (a[2] = l), (a[3] = d), (a[4] = d), (a[5] = u), (a[6] = c), (a[7] = r));
}
function ar(e, t, n, r, i, a, o, s, c, l, u) {
  var d,
    f = 0.005,
    p = 1 / 0,
    m,
    h,
    g,
    _;
  ((Yn[0] = c), (Yn[1] = l));
  for (var v = 0; v < 1; v += 0.05)
    ((Xn[0] = er(e, n, i, o, v)), (Xn[1] = er(t, r, a, s, v)), (g = St(Yn, Xn)), g < p && ((d = v), (p = g)));
  p = 1 / 0;
  for (var y = 0; y < 32 && !(f < Kn); y++)
    ((m = d - f),
      (h = d + f),
      (Xn[0] = er(e, n, i, o, m)),
      (Xn[1] = er(t, r, a, s, m)),
      (g = St(Xn, Yn)),
      m >= 0 && g < p
        ? ((d = m), (p = g))
        : ((Zn[0] = er(e, n, i, o, h)),
          (Zn[1] = er(t, r, a, s, h)),
          (_ = St(Zn, Yn)),
          h <= 1 && _ < p ? ((d = h), (p = _)) : (f *= 0.5)));
  return (u && ((u[0] = er(e, n, i, o, d)), (u[1] = er(t, r, a, s, d))), Wn(p));
}
function or(e, t, n, r, i, a, o, s, c) {
  for (var l = e, u = t, d = 0, f = 1 / c, p = 1; p <= c; p++) {
    var m = p * f,
      h = er(e, n, i, o, m),
      g = er(t, r, a, s, m),
      _ = h - l,
      v = g - u;
    ((d += Math.sqrt(_ * _ + v * v)), (l = h), (u = g));
  }
  return d;
}
function sr(e, t, n, r) {
  var i = 1 - r;
  return i * (i * e + 2 * r * t) + r * r * n;
}
function cr(e, t, n, r) {
  return 2 * ((1 - r) * (t - e) + r * (n - t));
}
function lr(e, t, n, r, i) {
  var a = e - 2 * t + n,
    o = 2 * (t - e),
    s = e - r,
    c = 0;
  if (Qn(a)) {
    if ($n(o)) {
      var l = -s / o;
      l >= 0 && l <= 1 && (i[c++] = l);
    }
  } else {
    var u = o * o - 4 * a * s;
    if (Qn(u)) {
      var l = -o / (2 * a);
      l >= 0 && l <= 1 && (i[c++] = l);
    } else if (u > 0) {
      var d = Wn(u),
        l = (-o + d) / (2 * a),
        f = (-o - d) / (2 * a);
      (l >= 0 && l <= 1 && (i[c++] = l), f >= 0 && f <= 1 && (i[c++] = f));
    }
  }
  return c;
}
function ur(e, t, n) {
  var r = e + n - 2 * t;
  return r === 0 ? 0.5 : (e - t) / r;
}
function dr(e, t, n, r, i) {
  var a = (t - e) * r + e,
    o = (n - t) * r + t,
    s = (o - a) * r + a;
  ((i[0] = e), (i[1] = a), (i[2] = s), (i[3] = s), (i[4] = o), (i[5] = n));
}
function fr(e, t, n, r, i, a, o, s, c) {
  var l,
    u = 0.005,
    d = 1 / 0;
  ((Yn[0] = o), (Yn[1] = s));
  for (var f = 0; f < 1; f += 0.05) {
    ((Xn[0] = sr(e, n, i, f)), (Xn[1] = sr(t, r, a, f)));
    var p = St(Yn, Xn);
    p < d && ((l = f), (d = p));
  }
  d = 1 / 0;
  for (var m = 0; m < 32 && !(u < Kn); m++) {
    var h = l - u,
      g = l + u;
    ((Xn[0] = sr(e, n, i, h)), (Xn[1] = sr(t, r, a, h)));
    var p = St(Xn, Yn);
    if (h >= 0 && p < d) ((l = h), (d = p));
    else {
      ((Zn[0] = sr(e, n, i, g)), (Zn[1] = sr(t, r, a, g)));
      var _ = St(Zn, Yn);
      g <= 1 && _ < d ? ((l = g), (d = _)) : (u *= 0.5);
    }
  }
  return (c && ((c[0] = sr(e, n, i, l)), (c[1] = sr(t, r, a, l))), Wn(d));
}
function pr(e, t, n, r, i, a, o) {
  for (var s = e, c = t, l = 0, u = 1 / o, d = 1; d <= o; d++) {
    var f = d * u,
      p = sr(e, n, i, f),
      m = sr(t, r, a, f),
      h = p - s,
      g = m - c;
    ((l += Math.sqrt(h * h + g * g)), (s = p), (c = m));
  }
  return l;
}
var mr = /cubic-bezier\(([0-9,\.e ]+)\)/;
function hr(e) {
  var t = e && mr.exec(e);
  if (t) {
    var n = t[1].split(`,`),
      r = +he(n[0]),
      i = +he(n[1]),
      a = +he(n[2]),
      o = +he(n[3]);
    if (isNaN(r + i + a + o)) return;
    var s = [];
    return function (e) {
      return e <= 0 ? 0 : e >= 1 ? 1 : nr(0, r, a, 1, e, s) && er(0, i, o, 1, s[0]);
    };
  }
}
var gr = (function () {
    function e(e) {
      ((this._inited = !1),
        (this._startTime = 0),
        (this._pausedTime = 0),
        (this._paused = !1),
        (this._life = e.life || 1e3),
        (this._delay = e.delay || 0),
        (this.loop = e.loop || !1),
        (this.onframe = e.onframe || De),
        (this.ondestroy = e.ondestroy || De),
        (this.onrestart = e.onrestart || De),
        e.easing && this.setEasing(e.easing));
    }
    return (
      (e.prototype.step = function (e, t) {
        if (((this._inited ||= ((this._startTime = e + this._delay), !0)), this._paused)) this._pausedTime += t;
        else {
          var n = this._life,
            r = e - this._startTime - this._pausedTime,
            i = r / n;
          (i < 0 && (i = 0), (i = Math.min(i, 1)));
          var a = this.easingFunc,
            o = a ? a(i) : i;
          if ((this.onframe(o), i === 1)) {
            if (this.loop) {
              var s = r % n;
              ((this._startTime = e - s), (this._pausedTime = 0), this.onrestart());
            } else return !0;
          }
          return !1;
        }
      }),
      (e.prototype.pause = function () {
        this._paused = !0;
      }),
      (e.prototype.resume = function () {
        this._paused = !1;
      }),
      (e.prototype.setEasing = function (e) {
        ((this.easing = e), (this.easingFunc = B(e) ? e : Hn[e] || hr(e)));
      }),
      e
    );
  })(),
  _r = {
    transparent: [0, 0, 0, 0],
    aliceblue: [240, 248, 255, 1],
    antiquewhite: [250, 235, 215, 1],
    aqua: [0, 255, 255, 1],
    aquamarine: [127, 255, 212, 1],
    azure: [240, 255, 255, 1],
    beige: [245, 245, 220, 1],
    bisque: [255, 228, 196, 1],
    black: [0, 0, 0, 1],
    blanchedalmond: [255, 235, 205, 1],
    blue: [0, 0, 255, 1],
    blueviolet: [138, 43, 226, 1],
    brown: [165, 42, 42, 1],
    burlywood: [222, 184, 135, 1],
    cadetblue: [95, 158, 160, 1],
    chartreuse: [127, 255, 0, 1],
    chocolate: [210, 105, 30, 1],
    coral: [255, 127, 80, 1],
    cornflowerblue: [100, 149, 237, 1],
    cornsilk: [255, 248, 220, 1],
    crimson: [220, 20, 60, 1],
    cyan: [0, 255, 255, 1],
    darkblue: [0, 0, 139, 1],
    darkcyan: [0, 139, 139, 1],
    darkgoldenrod: [184, 134, 11, 1],
    darkgray: [169, 169, 169, 1],
    darkgreen: [0, 100, 0, 1],
    darkgrey: [169, 169, 169, 1],
    darkkhaki: [189, 183, 107, 1],
    darkmagenta: [139, 0, 139, 1],
    darkolivegreen: [85, 107, 47, 1],
    darkorange: [255, 140, 0, 1],
    darkorchid: [153, 50, 204, 1],
    darkred: [139, 0, 0, 1],
    darksalmon: [233, 150, 122, 1],
    darkseagreen: [143, 188, 143, 1],
    darkslateblue: [72, 61, 139, 1],
    darkslategray: [47, 79, 79, 1],
    darkslategrey: [47, 79, 79, 1],
    darkturquoise: [0, 206, 209, 1],
    darkviolet: [148, 0, 211, 1],
    deeppink: [255, 20, 147, 1],
    deepskyblue: [0, 191, 255, 1],
    dimgray: [105, 105, 105, 1],
    dimgrey: [105, 105, 105, 1],
    dodgerblue: [30, 144, 255, 1],
    firebrick: [178, 34, 34, 1],
    floralwhite: [255, 250, 240, 1],
    forestgreen: [34, 139, 34, 1],
    fuchsia: [255, 0, 255, 1],
    gainsboro: [220, 220, 220, 1],
    ghostwhite: [248, 248, 255, 1],
    gold: [255, 215, 0, 1],
    goldenrod: [218, 165, 32, 1],
    gray: [128, 128, 128, 1],
    green: [0, 128, 0, 1],
    greenyellow: [173, 255, 47, 1],
    grey: [128, 128, 128, 1],
    honeydew: [240, 255, 240, 1],
    hotpink: [255, 105, 180, 1],
    indianred: [205, 92, 92, 1],
    indigo: [75, 0, 130, 1],
    ivory: [255, 255, 240, 1],
    khaki: [240, 230, 140, 1],
    lavender: [230, 230, 250, 1],
    lavenderblush: [255, 240, 245, 1],
    lawngreen: [124, 252, 0, 1],
    lemonchiffon: [255, 250, 205, 1],
    lightblue: [173, 216, 230, 1],
    lightcoral: [240, 128, 128, 1],
    lightcyan: [224, 255, 255, 1],
    lightgoldenrodyellow: [250, 250, 210, 1],
    lightgray: [211, 211, 211, 1],
    lightgreen: [144, 238, 144, 1],
    lightgrey: [211, 211, 211, 1],
    lightpink: [255, 182, 193, 1],
    lightsalmon: [255, 160, 122, 1],
    lightseagreen: [32, 178, 170, 1],
    lightskyblue: [135, 206, 250, 1],
    lightslategray: [119, 136, 153, 1],
    lightslategrey: [119, 136, 153, 1],
    lightsteelblue: [176, 196, 222, 1],
    lightyellow: [255, 255, 224, 1],
    lime: [0, 255, 0, 1],
    limegreen: [50, 205, 50, 1],
    linen: [250, 240, 230, 1],
    magenta: [255, 0, 255, 1],
    maroon: [128, 0, 0, 1],
    mediumaquamarine: [102, 205, 170, 1],
    mediumblue: [0, 0, 205, 1],
    mediumorchid: [186, 85, 211, 1],
    mediumpurple: [147, 112, 219, 1],
    mediumseagreen: [60, 179, 113, 1],
    mediumslateblue: [123, 104, 238, 1],
    mediumspringgreen: [0, 250, 154, 1],
    mediumturquoise: [72, 209, 204, 1],
    mediumvioletred: [199, 21, 133, 1],
    midnightblue: [25, 25, 112, 1],
    mintcream: [245, 255, 250, 1],
    mistyrose: [255, 228, 225, 1],
    moccasin: [255, 228, 181, 1],
    navajowhite: [255, 222, 173, 1],
    navy: [0, 0, 128, 1],
    oldlace: [253, 245, 230, 1],
    olive: [128, 128, 0, 1],
    olivedrab: [107, 142, 35, 1],
    orange: [255, 165, 0, 1],
    orangered: [255, 69, 0, 1],
    orchid: [218, 112, 214, 1],
    palegoldenrod: [238, 232, 170, 1],
    palegreen: [152, 251, 152, 1],
    paleturquoise: [175, 238, 238, 1],
    palevioletred: [219, 112, 147, 1],
    papayawhip: [255, 239, 213, 1],
    peachpuff: [255, 218, 185, 1],
    peru: [205, 133, 63, 1],
    pink: [255, 192, 203, 1],
    plum: [221, 160, 221, 1],
    powderblue: [176, 224, 230, 1],
    purple: [128, 0, 128, 1],
    red: [255, 0, 0, 1],
    rosybrown: [188, 143, 143, 1],
    royalblue: [65, 105, 225, 1],
    saddlebrown: [139, 69, 19, 1],
    salmon: [250, 128, 114, 1],
    sandybrown: [244, 164, 96, 1],
    seagreen: [46, 139, 87, 1],
    seashell: [255, 245, 238, 1],
    sienna: [160, 82, 45, 1],
    silver: [192, 192, 192, 1],
    skyblue: [135, 206, 235, 1],
    slateblue: [106, 90, 205, 1],
    slategray: [112, 128, 144, 1],
    slategrey: [112, 128, 144, 1],
    snow: [255, 250, 250, 1],
    springgreen: [0, 255, 127, 1],
    steelblue: [70, 130, 180, 1],
    tan: [210, 180, 140, 1],
    teal: [0, 128, 128, 1],
    thistle: [216, 191, 216, 1],
    tomato: [255, 99, 71, 1],
    turquoise: [64, 224, 208, 1],
    violet: [238, 130, 238, 1],
    wheat: [245, 222, 179, 1],
    white: [255, 255, 255, 1],
    whitesmoke: [245, 245, 245, 1],
    yellow: [255, 255, 0, 1],
    yellowgreen: [154, 205, 50, 1],
  };
function vr(e) {
  return ((e = Math.round(e)), e < 0 ? 0 : e > 255 ? 255 : e);
}
function yr(e) {
  return ((e = Math.round(e)), e < 0 ? 0 : e > 360 ? 360 : e);
}
function br(e) {
  return e < 0 ? 0 : e > 1 ? 1 : e;
}
function xr(e) {
  var t = e;
  return t.length && t.charAt(t.length - 1) === `%` ? vr((parseFloat(t) / 100) * 255) : vr(parseInt(t, 10));
}
function Sr(e) {
  var t = e;
  return t.length && t.charAt(t.length - 1) === `%` ? br(parseFloat(t) / 100) : br(parseFloat(t));
}
function Cr(e, t, n) {
  return (
    n < 0 ? (n += 1) : n > 1 && --n,
    n * 6 < 1 ? e + (t - e) * n * 6 : n * 2 < 1 ? t : n * 3 < 2 ? e + (t - e) * (2 / 3 - n) * 6 : e
  );
}
function wr(e, t, n) {
  return e + (t - e) * n;
}
function Tr(e, t, n, r, i) {
  return ((e[0] = t), (e[1] = n), (e[2] = r), (e[3] = i), e);
}
function Er(e, t) {
  return ((e[0] = t[0]), (e[1] = t[1]), (e[2] = t[2]), (e[3] = t[3]), e);
}
var Dr = new Xe(20),
  Or = null;
function kr(e, t) {
  (Or && Er(Or, t), (Or = Dr.put(e, Or || t.slice())));
}
function Ar(e, t) {
  if (e) {
    t ||= [];
    var n = Dr.get(e);
    if (n) return Er(t, n);
    e += ``;
    var r = e.replace(/ /g, ``).toLowerCase();
    if (r in _r) return (Er(t, _r[r]), kr(e, t), t);
    var i = r.length;
    if (r.charAt(0) === `#`) {
      if (i === 4 || i === 5) {
        var a = parseInt(r.slice(1, 4), 16);
        if (!(a >= 0 && a <= 4095)) {
          Tr(t, 0, 0, 0, 1);
          return;
        }
        return (
          Tr(
            t,
            ((a & 3840) >> 4) | ((a & 3840) >> 8),
            (a & 240) | ((a & 240) >> 4),
            (a & 15) | ((a & 15) << 4),
            i === 5 ? parseInt(r.slice(4), 16) / 15 : 1,
          ),
          kr(e, t),
          t
        );
      }
      if (i === 7 || i === 9) {
        var a = parseInt(r.slice(1, 7), 16);
        if (!(a >= 0 && a <= 16777215)) {
          Tr(t, 0, 0, 0, 1);
          return;
        }
        return (
          Tr(t, (a & 16711680) >> 16, (a & 65280) >> 8, a & 255, i === 9 ? parseInt(r.slice(7), 16) / 255 : 1),
          kr(e, t),
          t
        );
      }
    } else {
      var o = r.indexOf(`(`),
        s = r.indexOf(`)`);
      if (o !== -1 && s + 1 === i) {
        var c = r.substr(0, o),
          l = r.substr(o + 1, s - (o + 1)).split(`,`),
          u = 1;
        switch (c) {
          case `rgba`:
            if (l.length !== 4) return l.length === 3 ? Tr(t, +l[0], +l[1], +l[2], 1) : Tr(t, 0, 0, 0, 1);
            u = Sr(l.pop());
          case `rgb`:
            if (l.length >= 3) return (Tr(t, xr(l[0]), xr(l[1]), xr(l[2]), l.length === 3 ? u : Sr(l[3])), kr(e, t), t);
            Tr(t, 0, 0, 0, 1);
            return;
          case `hsla`:
            if (l.length !== 4) {
              Tr(t, 0, 0, 0, 1);
              return;
            }
            return ((l[3] = Sr(l[3])), jr(l, t), kr(e, t), t);
          case `hsl`:
            if (l.length !== 3) {
              Tr(t, 0, 0, 0, 1);
              return;
            }
            return (jr(l, t), kr(e, t), t);
          default:
            return;
        }
      }
      Tr(t, 0, 0, 0, 1);
    }
  }
}
function jr(e, t) {
  var n = (((parseFloat(e[0]) % 360) + 360) % 360) / 360,
    r = Sr(e[1]),
    i = Sr(e[2]),
    a = i <= 0.5 ? i * (r + 1) : i + r - i * r,
    o = i * 2 - a;
  return (
    (t ||= []),
    Tr(t, vr(Cr(o, a, n + 1 / 3) * 255), vr(Cr(o, a, n) * 255), vr(Cr(o, a, n - 1 / 3) * 255), 1),
    e.length === 4 && (t[3] = e[3]),
    t
  );
}
function Mr(e) {
  if (e) {
    var t = e[0] / 255,
      n = e[1] / 255,
      r = e[2] / 255,
      i = Math.min(t, n, r),
      a = Math.max(t, n, r),
      o = a - i,
      s = (a + i) / 2,
      c,
      l;
    if (o === 0) ((c = 0), (l = 0));
    else {
      l = s < 0.5 ? o / (a + i) : o / (2 - a - i);
      var u = ((a - t) / 6 + o / 2) / o,
        d = ((a - n) / 6 + o / 2) / o,
        f = ((a - r) / 6 + o / 2) / o;
      (t === a ? (c = f - d) : n === a ? (c = 1 / 3 + u - f) : r === a && (c = 2 / 3 + d - u), c < 0 && (c += 1), c > 1 && --c);
    }
    var p = [c * 360, l, s];
    return (e[3] != null && p.push(e[3]), p);
  }
}
function Nr(e, t) {
  var n = Ar(e);
  if (n) {
    for (var r = 0; r < 3; r++)
      (t < 0 ? (n[r] = (n[r] * (1 - t)) | 0) : (n[r] = ((255 - n[r]) * t + n[r]) | 0),
        n[r] > 255 ? (n[r] = 255) : n[r] < 0 && (n[r] = 0));
    return Ir(n, n.length === 4 ? `rgba` : `rgb`);
  }
}
function Pr(e, t, n) {
  if (t && t.length && e >= 0 && e <= 1) {
    var r = e * (t.length - 1),
      i = Math.floor(r),
      a = Math.ceil(r),
      o = Ar(t[i]),
      s = Ar(t[a]),
      c = r - i,
      l = Ir([vr(wr(o[0], s[0], c)), vr(wr(o[1], s[1], c)), vr(wr(o[2], s[2], c)), br(wr(o[3], s[3], c))], `rgba`);
    return n ? { color: l, leftIndex: i, rightIndex: a, value: r } : l;
  }
}
function Fr(e, t, n, r) {
  var i = Ar(e);
  if (e)
    return (
      (i = Mr(i)),
      t != null && (i[0] = yr(B(t) ? t(i[0]) : t)),
      n != null && (i[1] = Sr(B(n) ? n(i[1]) : n)),
      r != null && (i[2] = Sr(B(r) ? r(i[2]) : r)),
      Ir(jr(i), `rgba`)
    );
}
function Ir(e, t) {
  if (e && e.length) {
    var n = e[0] + `,` + e[1] + `,` + e[2];
    return ((t === `rgba` || t === `hsva` || t === `hsla`) && (n += `,` + e[3]), t + `(` + n + `)`);
  }
}
function Lr(e, t) {
  var n = Ar(e);
  return n ? ((0.299 * n[0] + 0.587 * n[1] + 0.114 * n[2]) * n[3]) / 255 + (1 - n[3]) * t : 0;
}
var Rr = new Xe(100);
function zr(e) {
  if (V(e)) {
    var t = Rr.get(e);
    return (t || ((t = Nr(e, -0.1)), Rr.put(e, t)), t);
  }
  if (se(e)) {
    var n = D({}, e);
    return (
      (n.colorStops = F(e.colorStops, function (e) {
        return { offset: e.offset, color: Nr(e.color, -0.1) };
      })),
      n
    );
  }
  return e;
}
function Br(e) {
  return e.type === `linear`;
}
function Vr(e) {
  return e.type === `radial`;
}
(function () {
  return typeof Buffer < `u` && typeof Buffer.from == `function`
    ? function (e) {
        return Buffer.from(e).toString(`base64`);
      }
    : typeof btoa == `function` && typeof unescape == `function` && typeof encodeURIComponent == `function`
      ? function (e) {
          return btoa(unescape(encodeURIComponent(e)));
        }
      : function (e) {
          return null;
        };
})();
var Hr = Array.prototype.slice;
function Ur(e, t, n) {
  return (t - e) * n + e;
}
function Wr(e, t, n, r) {
  for (var i = t.length, a = 0; a < i; a++) e[a] = Ur(t[a], n[a], r);
  return e;
}
function Gr(e, t, n, r) {
  for (var i = t.length, a = i && t[0].length, o = 0; o < i; o++) {
    e[o] || (e[o] = []);
    for (var s = 0; s < a; s++) e[o][s] = Ur(t[o][s], n[o][s], r);
  }
  return e;
}
function Kr(e, t, n, r) {
  for (var i = t.length, a = 0; a < i; a++) e[a] = t[a] + n[a] * r;
  return e;
}
function qr(e, t, n, r) {
  for (var i = t.length, a = i && t[0].length, o = 0; o < i; o++) {
    e[o] || (e[o] = []);
    for (var s = 0; s < a; s++) e[o][s] = t[o][s] + n[o][s] * r;
  }
  return e;
}
function Jr(e, t) {
  for (
    var n = e.length,
      r = t.length,
      i = n > r ? t : e,
      a = Math.min(n, r),
      o = i[a - 1] || { color: [0, 0, 0, 0], offset: 0 },
      s = a;
    s < Math.max(n, r);
    s++
  )
    i.push({ offset: o.offset, color: o.color.slice() });
}
function Yr(e, t, n) {
  var r = e,
    i = t;
  if (r.push && i.push) {
    var a = r.length,
      o = i.length;
    if (a !== o) {
      if (a > o) r.length = o;
      else for (var s = a; s < o; s++) r.push(n === 1 ? i[s] : Hr.call(i[s]));
    }
    for (var c = r[0] && r[0].length, s = 0; s < r.length; s++)
      if (n === 1) isNaN(r[s]) && (r[s] = i[s]);
      else for (var l = 0; l < c; l++) isNaN(r[s][l]) && (r[s][l] = i[s][l]);
  }
}
function Xr(e) {
  if (N(e)) {
    var t = e.length;
    if (N(e[0])) {
      for (var n = [], r = 0; r < t; r++) n.push(Hr.call(e[r]));
      return n;
    }
    return Hr.call(e);
  }
  return e;
}
function Zr(e) {
  return (
    (e[0] = Math.floor(e[0]) || 0),
    (e[1] = Math.floor(e[1]) || 0),
    (e[2] = Math.floor(e[2]) || 0),
    (e[3] = e[3] == null ? 1 : e[3]),
    `rgba(` + e.join(`,`) + `)`
  );
}
function Qr(e) {
  return N(e && e[0]) ? 2 : 1;
}
var $r = 0,
  ei = 1,
  ti = 2,
  ni = 3,
  ri = 4,
  ii = 5,
  ai = 6;
function oi(e) {
  return e === ri || e === ii;
}
function si(e) {
  return e === ei || e === ti;
}
var ci = [0, 0, 0, 0],
  li = (function () {
    function e(e) {
      ((this.keyframes = []),
        (this.discrete = !1),
        (this._invalid = !1),
        (this._needsSort = !1),
        (this._lastFr = 0),
        (this._lastFrP = 0),
        (this.propName = e));
    }
    return (
      (e.prototype.isFinished = function () {
        return this._finished;
      }),
      (e.prototype.setFinished = function () {
        ((this._finished = !0), this._additiveTrack && this._additiveTrack.setFinished());
      }),
      (e.prototype.needsAnimate = function () {
        return this.keyframes.length >= 1;
      }),
      (e.prototype.getAdditiveTrack = function () {
        return this._additiveTrack;
      }),
      (e.prototype.addKeyframe = function (e, t, n) {
        this._needsSort = !0;
        var r = this.keyframes,
          i = r.length,
          a = !1,
          o = ai,
          s = t;
        if (N(t)) {
          var c = Qr(t);
          ((o = c), ((c === 1 && !U(t[0])) || (c === 2 && !U(t[0][0]))) && (a = !0));
        } else if (U(t) && !le(t)) o = $r;
        else if (V(t)) {
          if (!isNaN(+t)) o = $r;
          else {
            var l = Ar(t);
            l && ((s = l), (o = ni));
          }
        } else if (se(t)) {
          var u = D({}, s);
          ((u.colorStops = F(t.colorStops, function (e) {
            return { offset: e.offset, color: Ar(e.color) };
          })),
            Br(t) ? (o = ri) : Vr(t) && (o = ii),
            (s = u));
        }
        (i === 0 ? (this.valType = o) : (o !== this.valType || o === ai) && (a = !0), (this.discrete = this.discrete || a));
        var d = { time: e, value: s, rawValue: t, percent: 0 };
        return (n && ((d.easing = n), (d.easingFunc = B(n) ? n : Hn[n] || hr(n))), r.push(d), d);
      }),
      (e.prototype.prepare = function (e, t) {
        var n = this.keyframes;
        this._needsSort &&
          n.sort(function (e, t) {
            return e.time - t.time;
          });
        for (var r = this.valType, i = n.length, a = n[i - 1], o = this.discrete, s = si(r), c = oi(r), l = 0; l < i; l++) {
          var u = n[l],
            d = u.value,
            f = a.value;
          ((u.percent = u.time / e), o || (s && l !== i - 1 ? Yr(d, f, r) : c && Jr(d.colorStops, f.colorStops)));
        }
        if (!o && r !== ii && t && this.needsAnimate() && t.needsAnimate() && r === t.valType && !t._finished) {
          this._additiveTrack = t;
          for (var p = n[0].value, l = 0; l < i; l++)
            r === $r
              ? (n[l].additiveValue = n[l].value - p)
              : r === ni
                ? (n[l].additiveValue = Kr([], n[l].value, p, -1))
                : si(r) && (n[l].additiveValue = r === ei ? Kr([], n[l].value, p, -1) : qr([], n[l].value, p, -1));
        }
      }),
      (e.prototype.step = function (e, t) {
        if (!this._finished) {
          this._additiveTrack && this._additiveTrack._finished && (this._additiveTrack = null);
          var n = this._additiveTrack != null,
            r = n ? `additiveValue` : `value`,
            i = this.valType,
            a = this.keyframes,
            o = a.length,
            s = this.propName,
            c = i === ni,
            l,
            u = this._lastFr,
            d = Math.min,
            f,
            p;
          if (o === 1) f = p = a[0];
          else {
            if (t < 0) l = 0;
            else if (t < this._lastFrP) {
              for (l = d(u + 1, o - 1); l >= 0 && !(a[l].percent <= t); l--);
              l = d(l, o - 2);
            } else {
              for (l = u; l < o && !(a[l].percent > t); l++);
              l = d(l - 1, o - 2);
            }
            ((p = a[l + 1]), (f = a[l]));
          }
          if (f && p) {
            ((this._lastFr = l), (this._lastFrP = t));
            var m = p.percent - f.percent,
              h = m === 0 ? 1 : d((t - f.percent) / m, 1);
            p.easingFunc && (h = p.easingFunc(h));
            var g = n ? this._additiveValue : c ? ci : e[s];
            if (((si(i) || c) && !g && (g = this._additiveValue = []), this.discrete)) e[s] = h < 1 ? f.rawValue : p.rawValue;
            else if (si(i)) i === ei ? Wr(g, f[r], p[r], h) : Gr(g, f[r], p[r], h);
            else if (oi(i)) {
              var _ = f[r],
                v = p[r],
                y = i === ri;
              ((e[s] = {
                type: y ? `linear` : `radial`,
                x: Ur(_.x, v.x, h),
                y: Ur(_.y, v.y, h),
                colorStops: F(_.colorStops, function (e, t) {
                  var n = v.colorStops[t];
                  return { offset: Ur(e.offset, n.offset, h), color: Zr(Wr([], e.color, n.color, h)) };
                }),
                global: v.global,
              }),
                y ? ((e[s].x2 = Ur(_.x2, v.x2, h)), (e[s].y2 = Ur(_.y2, v.y2, h))) : (e[s].r = Ur(_.r, v.r, h)));
            } else if (c) (Wr(g, f[r], p[r], h), n || (e[s] = Zr(g)));
            else {
              var b = Ur(f[r], p[r], h);
              n ? (this._additiveValue = b) : (e[s] = b);
            }
            n && this._addToTarget(e);
          }
        }
      }),
      (e.prototype._addToTarget = function (e) {
        var t = this.valType,
          n = this.propName,
          r = this._additiveValue;
        t === $r
          ? (e[n] = e[n] + r)
          : t === ni
            ? (Ar(e[n], ci), Kr(ci, ci, r, 1), (e[n] = Zr(ci)))
            : t === ei
              ? Kr(e[n], e[n], r, 1)
              : t === ti && qr(e[n], e[n], r, 1);
      }),
      e
    );
  })(),
  ui = (function () {
    function e(e, t, n, r) {
      ((this._tracks = {}),
        (this._trackKeys = []),
        (this._maxTime = 0),
        (this._started = 0),
        (this._clip = null),
        (this._target = e),
        (this._loop = t),
        t && r
          ? w(`Can' use additive animation on looped animation.`)
          : ((this._additiveAnimators = r), (this._allowDiscrete = n)));
    }
    return (
      (e.prototype.getMaxTime = function () {
        return this._maxTime;
      }),
      (e.prototype.getDelay = function () {
        return this._delay;
      }),
      (e.prototype.getLoop = function () {
        return this._loop;
      }),
      (e.prototype.getTarget = function () {
        return this._target;
      }),
      (e.prototype.changeTarget = function (e) {
        this._target = e;
      }),
      (e.prototype.when = function (e, t, n) {
        return this.whenWithKeys(e, t, R(t), n);
      }),
      (e.prototype.whenWithKeys = function (e, t, n, r) {
        for (var i = this._tracks, a = 0; a < n.length; a++) {
          var o = n[a],
            s = i[o];
          if (!s) {
            s = i[o] = new li(o);
            var c = void 0,
              l = this._getAdditiveTrack(o);
            if (l) {
              var u = l.keyframes,
                d = u[u.length - 1];
              ((c = d && d.value), l.valType === ni && c && (c = Zr(c)));
            } else c = this._target[o];
            if (c == null) continue;
            (e > 0 && s.addKeyframe(0, Xr(c), r), this._trackKeys.push(o));
          }
          s.addKeyframe(e, Xr(t[o]), r);
        }
        return ((this._maxTime = Math.max(this._maxTime, e)), this);
      }),
      (e.prototype.pause = function () {
        (this._clip.pause(), (this._paused = !0));
      }),
      (e.prototype.resume = function () {
        (this._clip.resume(), (this._paused = !1));
      }),
      (e.prototype.isPaused = function () {
        return !!this._paused;
      }),
      (e.prototype.duration = function (e) {
        return ((this._maxTime = e), (this._force = !0), this);
      }),
      (e.prototype._doneCallback = function () {
        (this._setTracksFinished(), (this._clip = null));
        var e = this._doneCbs;
        if (e) for (var t = e.length, n = 0; n < t; n++) e[n].call(this);
      }),
      (e.prototype._abortedCallback = function () {
        this._setTracksFinished();
        var e = this.animation,
          t = this._abortedCbs;
        if ((e && e.removeClip(this._clip), (this._clip = null), t)) for (var n = 0; n < t.length; n++) t[n].call(this);
      }),
      (e.prototype._setTracksFinished = function () {
        for (var e = this._tracks, t = this._trackKeys, n = 0; n < t.length; n++) e[t[n]].setFinished();
      }),
      (e.prototype._getAdditiveTrack = function (e) {
        var t,
          n = this._additiveAnimators;
        if (n)
          for (var r = 0; r < n.length; r++) {
            var i = n[r].getTrack(e);
            i && (t = i);
          }
        return t;
      }),
      (e.prototype.start = function (e) {
        if (!(this._started > 0)) {
          this._started = 1;
          for (var t = this, n = [], r = this._maxTime || 0, i = 0; i < this._trackKeys.length; i++) {
            var a = this._trackKeys[i],
              o = this._tracks[a],
              s = this._getAdditiveTrack(a),
              c = o.keyframes,
              l = c.length;
            if ((o.prepare(r, s), o.needsAnimate())) {
              if (!this._allowDiscrete && o.discrete) {
                var u = c[l - 1];
                (u && (t._target[o.propName] = u.rawValue), o.setFinished());
              } else n.push(o);
            }
          }
          if (n.length || this._force) {
            var d = new gr({
              life: r,
              loop: this._loop,
              delay: this._delay || 0,
              onframe: function (e) {
                t._started = 2;
                var r = t._additiveAnimators;
                if (r) {
                  for (var i = !1, a = 0; a < r.length; a++)
                    if (r[a]._clip) {
                      i = !0;
                      break;
                    }
                  i || (t._additiveAnimators = null);
                }
                for (var a = 0; a < n.length; a++) n[a].step(t._target, e);
                var o = t._onframeCbs;
                if (o) for (var a = 0; a < o.length; a++) o[a](t._target, e);
              },
              ondestroy: function () {
                t._doneCallback();
              },
            });
            ((this._clip = d), this.animation && this.animation.addClip(d), e && d.setEasing(e));
          } else this._doneCallback();
          return this;
        }
      }),
      (e.prototype.stop = function (e) {
        if (this._clip) {
          var t = this._clip;
          (e && t.onframe(1), this._abortedCallback());
        }
      }),
      (e.prototype.delay = function (e) {
        return ((this._delay = e), this);
      }),
      (e.prototype.during = function (e) {
        return (e && ((this._onframeCbs ||= []), this._onframeCbs.push(e)), this);
      }),
      (e.prototype.done = function (e) {
        return (e && ((this._doneCbs ||= []), this._doneCbs.push(e)), this);
      }),
      (e.prototype.aborted = function (e) {
        return (e && ((this._abortedCbs ||= []), this._abortedCbs.push(e)), this);
      }),
      (e.prototype.getClip = function () {
        return this._clip;
      }),
      (e.prototype.getTrack = function (e) {
        return this._tracks[e];
      }),
      (e.prototype.getTracks = function () {
        var e = this;
        return F(this._trackKeys, function (t) {
          return e._tracks[t];
        });
      }),
      (e.prototype.stopTracks = function (e, t) {
        if (!e.length || !this._clip) return !0;
        for (var n = this._tracks, r = this._trackKeys, i = 0; i < e.length; i++) {
          var a = n[e[i]];
          a && !a.isFinished() && (t ? a.step(this._target, 1) : this._started === 1 && a.step(this._target, 0), a.setFinished());
        }
        for (var o = !0, i = 0; i < r.length; i++)
          if (!n[r[i]].isFinished()) {
            o = !1;
            break;
          }
        return (o && this._abortedCallback(), o);
      }),
      (e.prototype.saveTo = function (e, t, n) {
        if (e) {
          t ||= this._trackKeys;
          for (var r = 0; r < t.length; r++) {
            var i = t[r],
              a = this._tracks[i];
            if (a && !a.isFinished()) {
              var o = a.keyframes,
                s = o[n ? 0 : o.length - 1];
              s && (e[i] = Xr(s.rawValue));
            }
          }
        }
      }),
      (e.prototype.__changeFinalValue = function (e, t) {
        t ||= R(e);
        for (var n = 0; n < t.length; n++) {
          var r = t[n],
            i = this._tracks[r];
          if (i) {
            var a = i.keyframes;
            if (a.length > 1) {
              var o = a.pop();
              (i.addKeyframe(o.time, e[r]), i.prepare(this._maxTime, i.getAdditiveTrack()));
            }
          }
        }
      }),
      e
    );
  })(),
  di = (function () {
    function e(e) {
      e && (this._$eventProcessor = e);
    }
    return (
      (e.prototype.on = function (e, t, n, r) {
        this._$handlers ||= {};
        var i = this._$handlers;
        if ((typeof t == `function` && ((r = n), (n = t), (t = null)), !n || !e)) return this;
        var a = this._$eventProcessor;
        (t != null && a && a.normalizeQuery && (t = a.normalizeQuery(t)), i[e] || (i[e] = []));
        for (var o = 0; o < i[e].length; o++) if (i[e][o].h === n) return this;
        var s = { h: n, query: t, ctx: r || this, callAtLast: n.zrEventfulCallAtLast },
          c = i[e].length - 1,
          l = i[e][c];
        return (l && l.callAtLast ? i[e].splice(c, 0, s) : i[e].push(s), this);
      }),
      (e.prototype.isSilent = function (e) {
        var t = this._$handlers;
        return !t || !t[e] || !t[e].length;
      }),
      (e.prototype.off = function (e, t) {
        var n = this._$handlers;
        if (!n) return this;
        if (!e) return ((this._$handlers = {}), this);
        if (t) {
          if (n[e]) {
            for (var r = [], i = 0, a = n[e].length; i < a; i++) n[e][i].h !== t && r.push(n[e][i]);
            n[e] = r;
          }
          n[e] && n[e].length === 0 && delete n[e];
        } else delete n[e];
        return this;
      }),
      (e.prototype.trigger = function (e) {
        var t = [...arguments].slice(1);
        if (!this._$handlers) return this;
        var n = this._$handlers[e],
          r = this._$eventProcessor;
        if (n)
          for (var i = t.length, a = n.length, o = 0; o < a; o++) {
            var s = n[o];
            if (!(r && r.filter && s.query != null && !r.filter(e, s.query)))
              switch (i) {
                case 0:
                  s.h.call(s.ctx);
                  break;
                case 1:
                  s.h.call(s.ctx, t[0]);
                  break;
                case 2:
                  s.h.call(s.ctx, t[0], t[1]);
                  break;
                default:
                  s.h.apply(s.ctx, t);
              }
          }
        return (r && r.afterTrigger && r.afterTrigger(e), this);
      }),
      (e.prototype.triggerWithContext = function (e) {
        var t = [...arguments].slice(1);
        if (!this._$handlers) return this;
        var n = this._$handlers[e],
          r = this._$eventProcessor;
        if (n)
          for (var i = t.length, a = t[i - 1], o = n.length, s = 0; s < o; s++) {
            var c = n[s];
            if (!(r && r.filter && c.query != null && !r.filter(e, c.query)))
              switch (i) {
                case 0:
                  c.h.call(a);
                  break;
                case 1:
                  c.h.call(a, t[0]);
                  break;
                case 2:
                  c.h.call(a, t[0], t[1]);
                  break;
                default:
                  c.h.apply(a, t.slice(1, i - 1));
              }
          }
        return (r && r.afterTrigger && r.afterTrigger(e), this);
      }),
      e
    );
  })(),
  fi = 1;
q.hasGlobalWindow &&
  (fi = Math.max(window.devicePixelRatio || (window.screen && window.screen.deviceXDPI / window.screen.logicalXDPI) || 1, 1));
var pi = fi,
  mi = 0.4,
  hi = `#333`,
  gi = `#ccc`,
  _i = `#eee`,
  vi = `__zr_normal__`,
  yi = Bn.concat([`ignore`]),
  bi = I(
    Bn,
    function (e, t) {
      return ((e[t] = !0), e);
    },
    { ignore: !1 },
  ),
  xi = {},
  Si = new J(0, 0, 0, 0),
  Ci = [],
  wi = (function () {
    function e(e) {
      ((this.id = C()), (this.animators = []), (this.currentStates = []), (this.states = {}), this._init(e));
    }
    return (
      (e.prototype._init = function (e) {
        this.attr(e);
      }),
      (e.prototype.drift = function (e, t, n) {
        switch (this.draggable) {
          case `horizontal`:
            t = 0;
            break;
          case `vertical`:
            e = 0;
        }
        var r = this.transform;
        ((r ||= this.transform = [1, 0, 0, 1, 0, 0]), (r[4] += e), (r[5] += t), this.decomposeTransform(), this.markRedraw());
      }),
      (e.prototype.beforeUpdate = function () {}),
      (e.prototype.afterUpdate = function () {}),
      (e.prototype.update = function () {
        (this.updateTransform(), this.__dirty && this.updateInnerText());
      }),
      (e.prototype.updateInnerText = function (e) {
        var t = this._textContent;
        if (t && (!t.ignore || e)) {
          this.textConfig ||= {};
          var n = this.textConfig,
            r = n.local,
            i = t.innerTransformable,
            a = void 0,
            o = void 0,
            s = !1;
          i.parent = r ? this : null;
          var c = !1;
          i.copyTransform(t);
          var l = n.position != null,
            u = n.autoOverflowArea,
            d = void 0;
          if (
            ((u || l) &&
              ((d = Si),
              n.layoutRect ? d.copy(n.layoutRect) : d.copy(this.getBoundingRect()),
              r || d.applyTransform(this.transform)),
            l)
          ) {
            (this.calculateTextPosition ? this.calculateTextPosition(xi, n, d) : cn(xi, n, d),
              (i.x = xi.x),
              (i.y = xi.y),
              (a = xi.align),
              (o = xi.verticalAlign));
            var f = n.origin;
            if (f && n.rotation != null) {
              var p = void 0,
                m = void 0;
              (f === `center` ? ((p = d.width * 0.5), (m = d.height * 0.5)) : ((p = sn(f[0], d.width)), (m = sn(f[1], d.height))),
                (c = !0),
                (i.originX = -i.x + p + (r ? 0 : d.x)),
                (i.originY = -i.y + m + (r ? 0 : d.y)));
            }
          }
          n.rotation != null && (i.rotation = n.rotation);
          var h = n.offset;
          h && ((i.x += h[0]), (i.y += h[1]), c || ((i.originX = -h[0]), (i.originY = -h[1])));
          var g = (this._innerTextDefaultStyle ||= {});
          if (u) {
            var _ = (g.overflowRect = g.overflowRect || new J(0, 0, 0, 0));
            (i.getLocalTransform(Ci), lt(Ci, Ci), J.copy(_, d), _.applyTransform(Ci));
          } else g.overflowRect = null;
          var v = n.inside == null ? typeof n.position == `string` && n.position.indexOf(`inside`) >= 0 : n.inside,
            y = void 0,
            b = void 0,
            x = void 0;
          (v && this.canBeInsideText()
            ? ((y = n.insideFill),
              (b = n.insideStroke),
              (y == null || y === `auto`) && (y = this.getInsideTextFill()),
              (b == null || b === `auto`) && ((b = this.getInsideTextStroke(y)), (x = !0)))
            : ((y = n.outsideFill),
              (b = n.outsideStroke),
              (y == null || y === `auto`) && (y = this.getOutsideFill()),
              (b == null || b === `auto`) && ((b = this.getOutsideStroke(y)), (x = !0))),
            (y ||= `#000`),
            (y !== g.fill || b !== g.stroke || x !== g.autoStroke || a !== g.align || o !== g.verticalAlign) &&
              ((s = !0),
              (g.fill = y),
              (g.stroke = b),
              (g.autoStroke = x),
              (g.align = a),
              (g.verticalAlign = o),
              t.setDefaultTextStyle(g)),
            (t.__dirty |= 1),
            s && t.dirtyStyle(!0));
        }
      }),
      (e.prototype.canBeInsideText = function () {
        return !0;
      }),
      (e.prototype.getInsideTextFill = function () {
        return `#fff`;
      }),
      (e.prototype.getInsideTextStroke = function (e) {
        return `#000`;
      }),
      (e.prototype.getOutsideFill = function () {
        return this.__zr && this.__zr.isDarkMode() ? gi : hi;
      }),
      (e.prototype.getOutsideStroke = function (e) {
        var t = this.__zr && this.__zr.getBackgroundColor(),
          n = typeof t == `string` && Ar(t);
        n ||= [255, 255, 255, 1];
        for (var r = n[3], i = this.__zr.isDarkMode(), a = 0; a < 3; a++) n[a] = n[a] * r + (i ? 0 : 255) * (1 - r);
        return ((n[3] = 1), Ir(n, `rgba`));
      }),
      (e.prototype.traverse = function (e, t) {}),
      (e.prototype.attrKV = function (e, t) {
        e === `textConfig`
          ? this.setTextConfig(t)
          : e === `textContent`
            ? this.setTextContent(t)
            : e === `clipPath`
              ? this.setClipPath(t)
              : e === `extra`
                ? ((this.extra = this.extra || {}), D(this.extra, t))
                : (this[e] = t);
      }),
      (e.prototype.hide = function () {
        ((this.ignore = !0), this.markRedraw());
      }),
      (e.prototype.show = function () {
        ((this.ignore = !1), this.markRedraw());
      }),
      (e.prototype.attr = function (e, t) {
        if (typeof e == `string`) this.attrKV(e, t);
        else if (W(e))
          for (var n = R(e), r = 0; r < n.length; r++) {
            var i = n[r];
            this.attrKV(i, e[i]);
          }
        return (this.markRedraw(), this);
      }),
      (e.prototype.saveCurrentToNormalState = function (e) {
        this._innerSaveToNormal(e);
        for (var t = this._normalState, n = 0; n < this.animators.length; n++) {
          var r = this.animators[n],
            i = r.__fromStateTransition;
          if (!(r.getLoop() || (i && i !== `__zr_normal__`))) {
            var a = r.targetName,
              o = a ? t[a] : t;
            r.saveTo(o);
          }
        }
      }),
      (e.prototype._innerSaveToNormal = function (e) {
        var t = this._normalState;
        ((t ||= this._normalState = {}),
          e.textConfig && !t.textConfig && (t.textConfig = this.textConfig),
          this._savePrimaryToNormal(e, t, yi));
      }),
      (e.prototype._savePrimaryToNormal = function (e, t, n) {
        for (var r = 0; r < n.length; r++) {
          var i = n[r];
          e[i] != null && !(i in t) && (t[i] = this[i]);
        }
      }),
      (e.prototype.hasState = function () {
        return this.currentStates.length > 0;
      }),
      (e.prototype.getState = function (e) {
        return this.states[e];
      }),
      (e.prototype.ensureState = function (e) {
        var t = this.states;
        return (t[e] || (t[e] = {}), t[e]);
      }),
      (e.prototype.clearStates = function (e) {
        this.useState(vi, !1, e);
      }),
      (e.prototype.useState = function (e, t, n, r) {
        var i = e === vi;
        if (this.hasState() || !i) {
          var a = this.currentStates,
            o = this.stateTransition;
          if (!(A(a, e) >= 0 && (t || a.length === 1))) {
            var s;
            if ((this.stateProxy && !i && (s = this.stateProxy(e)), (s ||= this.states && this.states[e]), !s && !i))
              w(`State ` + e + ` not exists.`);
            else {
              i || this.saveCurrentToNormalState(s);
              var c = this._textContent,
                l = Mi(this, c, s, r);
              (l && !this.__inHover && (this.__inHover = l), this._applyStateObj(e, s, this._normalState, t, Pi(this, n, o), o));
              var u = this._textGuide;
              return (
                c && c.useState(e, t, n, !!l),
                u && u.useState(e, t, n, !!l),
                i
                  ? ((this.currentStates = []), (this._normalState = {}))
                  : t
                    ? this.currentStates.push(e)
                    : (this.currentStates = [e]),
                this._updateAnimationTargets(),
                this.markRedraw(),
                !l && this.__inHover && ((this.__inHover = 0), (this.__dirty &= -2)),
                s
              );
            }
          }
        }
      }),
      (e.prototype.useStates = function (e, t, n) {
        if (!e.length) this.clearStates();
        else {
          var r = [],
            i = this.currentStates,
            a = e.length,
            o = a === i.length;
          if (o) {
            for (var s = 0; s < a; s++)
              if (e[s] !== i[s]) {
                o = !1;
                break;
              }
          }
          if (o) return;
          for (var s = 0; s < a; s++) {
            var c = e[s],
              l = void 0;
            (this.stateProxy && (l = this.stateProxy(c, e)), (l ||= this.states[c]), l && r.push(l));
          }
          var u = r[a - 1],
            d = this._textContent,
            f = Mi(this, d, u, n);
          f && !this.__inHover && (this.__inHover = f);
          var p = this._mergeStates(r),
            m = this.stateTransition;
          (this.saveCurrentToNormalState(p), this._applyStateObj(e.join(`,`), p, this._normalState, !1, Pi(this, t, m), m));
          var h = this._textGuide;
          (d && d.useStates(e, t, !!f),
            h && h.useStates(e, t, !!f),
            this._updateAnimationTargets(),
            (this.currentStates = e.slice()),
            this.markRedraw(),
            !f && this.__inHover && ((this.__inHover = 0), (this.__dirty &= -2)));
        }
      }),
      (e.prototype.isSilent = function () {
        for (var e = this; e;) {
          if (e.silent) return !0;
          var t = e.__hostTarget;
          e = t ? (e.ignoreHostSilent ? null : t) : e.parent;
        }
        return !1;
      }),
      (e.prototype._updateAnimationTargets = function () {
        for (var e = 0; e < this.animators.length; e++) {
          var t = this.animators[e];
          t.targetName && t.changeTarget(this[t.targetName]);
        }
      }),
      (e.prototype.removeState = function (e) {
        var t = A(this.currentStates, e);
        if (t >= 0) {
          var n = this.currentStates.slice();
          (n.splice(t, 1), this.useStates(n));
        }
      }),
      (e.prototype.replaceState = function (e, t, n) {
        var r = this.currentStates.slice(),
          i = A(r, e),
          a = A(r, t) >= 0;
        (i >= 0 ? (a ? r.splice(i, 1) : (r[i] = t)) : n && !a && r.push(t), this.useStates(r));
      }),
      (e.prototype.toggleState = function (e, t) {
        t ? this.useState(e, !0) : this.removeState(e);
      }),
      (e.prototype._mergeStates = function (e) {
        for (var t = {}, n, r = 0; r < e.length; r++) {
          var i = e[r];
          (D(t, i), i.textConfig && ((n ||= {}), D(n, i.textConfig)));
        }
        return (n && (t.textConfig = n), t);
      }),
      (e.prototype._applyStateObj = function (e, t, n, r, i, a) {
        if (this.__inHover !== 1) {
          var o = !(t && r);
          t && t.textConfig
            ? ((this.textConfig = D({}, r ? this.textConfig : n.textConfig)), D(this.textConfig, t.textConfig))
            : o && n.textConfig && (this.textConfig = n.textConfig);
          for (var s = {}, c = !1, l = 0; l < yi.length; l++) {
            var u = yi[l],
              d = i && bi[u];
            t && t[u] != null
              ? d
                ? ((c = !0), (s[u] = t[u]))
                : (this[u] = t[u])
              : o && n[u] != null && (d ? ((c = !0), (s[u] = n[u])) : (this[u] = n[u]));
          }
          if (!i)
            for (var l = 0; l < this.animators.length; l++) {
              var f = this.animators[l],
                p = f.targetName;
              f.getLoop() || f.__changeFinalValue(p ? (t || n)[p] : t || n);
            }
          c && this._transitionState(e, s, a);
        }
      }),
      (e.prototype._attachComponent = function (e) {
        if ((!e.__zr || e.__hostTarget) && e !== this) {
          var t = this.__zr;
          (t && e.addSelfToZr(t), (e.__zr = t), (e.__hostTarget = this));
        }
      }),
      (e.prototype._detachComponent = function (e) {
        (e.__zr && e.removeSelfFromZr(e.__zr), (e.__zr = null), (e.__hostTarget = null));
      }),
      (e.prototype.getClipPath = function () {
        return this._clipPath;
      }),
      (e.prototype.setClipPath = function (e) {
        (this._clipPath && this._clipPath !== e && this.removeClipPath(),
          this._attachComponent(e),
          (this._clipPath = e),
          this.markRedraw());
      }),
      (e.prototype.removeClipPath = function () {
        var e = this._clipPath;
        e && (this._detachComponent(e), (this._clipPath = null), this.markRedraw());
      }),
      (e.prototype.getTextContent = function () {
        return this._textContent;
      }),
      (e.prototype.setTextContent = function (e) {
        var t = this._textContent;
        t !== e &&
          (t && t !== e && this.removeTextContent(),
          (e.innerTransformable = new Rn()),
          this._attachComponent(e),
          (this._textContent = e),
          this.markRedraw());
      }),
      (e.prototype.setTextConfig = function (e) {
        ((this.textConfig ||= {}), D(this.textConfig, e), this.markRedraw());
      }),
      (e.prototype.removeTextConfig = function () {
        ((this.textConfig = null), this.markRedraw());
      }),
      (e.prototype.removeTextContent = function () {
        var e = this._textContent;
        e &&
          ((e.innerTransformable = null),
          this._detachComponent(e),
          (this._textContent = null),
          (this._innerTextDefaultStyle = null),
          this.markRedraw());
      }),
      (e.prototype.getTextGuideLine = function () {
        return this._textGuide;
      }),
      (e.prototype.setTextGuideLine = function (e) {
        (this._textGuide && this._textGuide !== e && this.removeTextGuideLine(),
          this._attachComponent(e),
          (this._textGuide = e),
          this.markRedraw());
      }),
      (e.prototype.removeTextGuideLine = function () {
        var e = this._textGuide;
        e && (this._detachComponent(e), (this._textGuide = null), this.markRedraw());
      }),
      (e.prototype.markRedraw = function () {
        this.__dirty |= 1;
        var e = this.__zr;
        (e && (this.__inHover ? e.refreshHover() : e.refresh()), this.__hostTarget && this.__hostTarget.markRedraw());
      }),
      (e.prototype.dirty = function () {
        this.markRedraw();
      }),
      (e.prototype.addSelfToZr = function (e) {
        if (this.__zr !== e) {
          this.__zr = e;
          var t = this.animators;
          if (t) for (var n = 0; n < t.length; n++) e.animation.addAnimator(t[n]);
          (this._clipPath && this._clipPath.addSelfToZr(e),
            this._textContent && this._textContent.addSelfToZr(e),
            this._textGuide && this._textGuide.addSelfToZr(e));
        }
      }),
      (e.prototype.removeSelfFromZr = function (e) {
        if (this.__zr) {
          this.__zr = null;
          var t = this.animators;
          if (t) for (var n = 0; n < t.length; n++) e.animation.removeAnimator(t[n]);
          (this._clipPath && this._clipPath.removeSelfFromZr(e),
            this._textContent && this._textContent.removeSelfFromZr(e),
            this._textGuide && this._textGuide.removeSelfFromZr(e));
        }
      }),
      (e.prototype.animate = function (e, t, n) {
        var r = new ui(e ? this[e] : this, t, n);
        return (e && (r.targetName = e), this.addAnimator(r, e), r);
      }),
      (e.prototype.addAnimator = function (e, t) {
        var n = this.__zr,
          r = this;
        (e
          .during(function () {
            r.updateDuringAnimation(t);
          })
          .done(function () {
            var t = r.animators,
              n = A(t, e);
            n >= 0 && t.splice(n, 1);
          }),
          this.animators.push(e),
          n && n.animation.addAnimator(e),
          n && n.wakeUp());
      }),
      (e.prototype.updateDuringAnimation = function (e) {
        this.markRedraw();
      }),
      (e.prototype.stopAnimation = function (e, t) {
        for (var n = this.animators, r = n.length, i = [], a = 0; a < r; a++) {
          var o = n[a];
          !e || e === o.scope ? o.stop(t) : i.push(o);
        }
        return ((this.animators = i), this);
      }),
      (e.prototype.animateTo = function (e, t, n) {
        Ti(this, e, t, n);
      }),
      (e.prototype.animateFrom = function (e, t, n) {
        Ti(this, e, t, n, !0);
      }),
      (e.prototype._transitionState = function (e, t, n, r) {
        for (var i = Ti(this, t, n, r), a = 0; a < i.length; a++) i[a].__fromStateTransition = e;
      }),
      (e.prototype.getBoundingRect = function () {
        return null;
      }),
      (e.prototype.getPaintRect = function () {
        return null;
      }),
      (e.initDefaultProps = (function () {
        var t = e.prototype;
        ((t.type = `element`),
          (t.name = ``),
          (t.ignore = t.silent = t.ignoreHostSilent = t.isGroup = t.draggable = t.dragging = t.ignoreClip = !1),
          (t.__inHover = 0),
          (t.__dirty = 1));
        function n(e, n, r, i) {
          Object.defineProperty(t, e, {
            get: function () {
              if (!this[n]) {
                var e = (this[n] = []);
                a(this, e);
              }
              return this[n];
            },
            set: function (e) {
              ((this[r] = e[0]), (this[i] = e[1]), (this[n] = e), a(this, e));
            },
          });
          function a(e, t) {
            (Object.defineProperty(t, 0, {
              get: function () {
                return e[r];
              },
              set: function (t) {
                e[r] = t;
              },
            }),
              Object.defineProperty(t, 1, {
                get: function () {
                  return e[i];
                },
                set: function (t) {
                  e[i] = t;
                },
              }));
          }
        }
        Object.defineProperty &&
          (n(`position`, `_legacyPos`, `x`, `y`),
          n(`scale`, `_legacyScale`, `scaleX`, `scaleY`),
          n(`origin`, `_legacyOrigin`, `originX`, `originY`));
      })()),
      e
    );
  })();
(M(wi, di), M(wi, Rn));
function Ti(e, t, n, r, i) {
  n ||= {};
  var a = [];
  ji(e, ``, e, t, n, r, a, i);
  var o = a.length,
    s = !1,
    c = n.done,
    l = n.aborted,
    u = function () {
      ((s = !0), o--, o <= 0 && (s ? c && c() : l && l()));
    },
    d = function () {
      (o--, o <= 0 && (s ? c && c() : l && l()));
    };
  (o || (c && c()),
    a.length > 0 &&
      n.during &&
      a[0].during(function (e, t) {
        n.during(t);
      }));
  for (var f = 0; f < a.length; f++) {
    var p = a[f];
    (u && p.done(u), d && p.aborted(d), n.force && p.duration(n.duration), p.start(n.easing));
  }
  return a;
}
function Ei(e, t, n) {
  for (var r = 0; r < n; r++) e[r] = t[r];
}
function Di(e) {
  return N(e[0]);
}
function Oi(e, t, n) {
  if (N(t[n])) {
    if ((N(e[n]) || (e[n] = []), ae(t[n]))) {
      var r = t[n].length;
      e[n].length !== r && ((e[n] = new t[n].constructor(r)), Ei(e[n], t[n], r));
    } else {
      var i = t[n],
        a = e[n],
        o = i.length;
      if (Di(i))
        for (var s = i[0].length, c = 0; c < o; c++) a[c] ? Ei(a[c], i[c], s) : (a[c] = Array.prototype.slice.call(i[c]));
      else Ei(a, i, o);
      a.length = i.length;
    }
  } else e[n] = t[n];
}
function ki(e, t) {
  return e === t || (N(e) && N(t) && Ai(e, t));
}
function Ai(e, t) {
  var n = e.length;
  if (n !== t.length) return !1;
  for (var r = 0; r < n; r++) if (e[r] !== t[r]) return !1;
  return !0;
}
function ji(e, t, n, r, i, a, o, s) {
  for (
    var c = R(r), l = i.duration, u = i.delay, d = i.additive, f = i.setToFinal, p = !W(a), m = e.animators, h = [], g = 0;
    g < c.length;
    g++
  ) {
    var _ = c[g],
      v = r[_];
    if (v != null && n[_] != null && (p || a[_])) {
      if (W(v) && !N(v) && !se(v)) {
        if (t) {
          s || ((n[_] = v), e.updateDuringAnimation(t));
          continue;
        }
        ji(e, _, n[_], v, i, a && a[_], o, s);
      } else h.push(_);
    } else s || ((n[_] = v), e.updateDuringAnimation(t), h.push(_));
  }
  var y = h.length;
  if (!d && y)
    for (var b = 0; b < m.length; b++) {
      var x = m[b];
      if (x.targetName === t && x.stopTracks(h)) {
        var S = A(m, x);
        m.splice(S, 1);
      }
    }
  if (
    (i.force ||
      ((h = L(h, function (e) {
        return !ki(r[e], n[e]);
      })),
      (y = h.length)),
    y > 0 || (i.force && !o.length))
  ) {
    var C = void 0,
      w = void 0,
      T = void 0;
    if (s) {
      ((w = {}), f && (C = {}));
      for (var b = 0; b < y; b++) {
        var _ = h[b];
        ((w[_] = n[_]), f ? (C[_] = r[_]) : (n[_] = r[_]));
      }
    } else if (f) {
      T = {};
      for (var b = 0; b < y; b++) {
        var _ = h[b];
        ((T[_] = Xr(n[_])), Oi(n, r, _));
      }
    }
    var x = new ui(
      n,
      !1,
      !1,
      d
        ? L(m, function (e) {
            return e.targetName === t;
          })
        : null,
    );
    ((x.targetName = t),
      i.scope && (x.scope = i.scope),
      f && C && x.whenWithKeys(0, C, h),
      T && x.whenWithKeys(0, T, h),
      x.whenWithKeys(l ?? 500, s ? w : r, h).delay(u || 0),
      e.addAnimator(x, t),
      o.push(x));
  }
}
function Mi(e, t, n, r) {
  return !((n && n.hoverLayer) || r) || Ni(e) || (t && Ni(t)) ? 0 : 1;
}
function Ni(e) {
  return e.type === `text` || e.type === `tspan`;
}
function Pi(e, t, n) {
  return !t && !e.__inHover && n && n.duration > 0;
}
var Fi = `__zr_style_` + Math.round(Math.random() * 10),
  Ii = { shadowBlur: 0, shadowOffsetX: 0, shadowOffsetY: 0, shadowColor: `#000`, opacity: 1, blend: `source-over` },
  Li = { style: { shadowBlur: !0, shadowOffsetX: !0, shadowOffsetY: !0, shadowColor: !0, opacity: !0 } };
Ii[Fi] = !0;
var Ri = [`z`, `z2`, `invisible`],
  zi = [`invisible`],
  Bi = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype._init = function (t) {
        for (var n = R(t), r = 0; r < n.length; r++) {
          var i = n[r];
          i === `style` ? this.useStyle(t[i]) : e.prototype.attrKV.call(this, i, t[i]);
        }
        this.style || this.useStyle({});
      }),
      (t.prototype.beforeBrush = function (e) {}),
      (t.prototype.afterBrush = function () {}),
      (t.prototype.innerBeforeBrush = function () {}),
      (t.prototype.innerAfterBrush = function () {}),
      (t.prototype.shouldBePainted = function (e, t, n, r) {
        var i = this.transform;
        if (
          this.ignore ||
          this.invisible ||
          this.style.opacity === 0 ||
          (this.culling && Ui(this, e, t)) ||
          (i && !i[0] && !i[3])
        )
          return !1;
        if (n && this.__clipPaths && this.__clipPaths.length) {
          for (var a = 0; a < this.__clipPaths.length; ++a) if (this.__clipPaths[a].isZeroArea()) return !1;
        }
        if (r && this.parent)
          for (var o = this.parent; o;) {
            if (o.ignore) return !1;
            o = o.parent;
          }
        return !0;
      }),
      (t.prototype.contain = function (e, t) {
        return this.rectContain(e, t);
      }),
      (t.prototype.traverse = function (e, t) {
        e.call(t, this);
      }),
      (t.prototype.rectContain = function (e, t) {
        var n = this.transformCoordToLocal(e, t);
        return this.getBoundingRect().contain(n[0], n[1]);
      }),
      (t.prototype.getPaintRect = function () {
        var e = this._paintRect;
        if (!this._paintRect || this.__dirty) {
          var t = this.transform,
            n = this.getBoundingRect(),
            r = this.style,
            i = r.shadowBlur || 0,
            a = r.shadowOffsetX || 0,
            o = r.shadowOffsetY || 0;
          ((e = this._paintRect ||= new J(0, 0, 0, 0)),
            t ? J.applyTransform(e, n, t) : e.copy(n),
            (i || a || o) &&
              ((e.width += i * 2 + Math.abs(a)),
              (e.height += i * 2 + Math.abs(o)),
              (e.x = Math.min(e.x, e.x + a - i)),
              (e.y = Math.min(e.y, e.y + o - i))));
          var s = this.dirtyRectTolerance;
          e.isZero() ||
            ((e.x = Math.floor(e.x - s)),
            (e.y = Math.floor(e.y - s)),
            (e.width = Math.ceil(e.width + 1 + s * 2)),
            (e.height = Math.ceil(e.height + 1 + s * 2)));
        }
        return e;
      }),
      (t.prototype.setPrevPaintRect = function (e) {
        e
          ? ((this._prevPaintRect = this._prevPaintRect || new J(0, 0, 0, 0)), this._prevPaintRect.copy(e))
          : (this._prevPaintRect = null);
      }),
      (t.prototype.getPrevPaintRect = function () {
        return this._prevPaintRect;
      }),
      (t.prototype.animateStyle = function (e) {
        return this.animate(`style`, e);
      }),
      (t.prototype.updateDuringAnimation = function (e) {
        e === `style` ? this.dirtyStyle() : this.markRedraw();
      }),
      (t.prototype.attrKV = function (t, n) {
        t === `style` ? (this.style ? this.setStyle(n) : this.useStyle(n)) : e.prototype.attrKV.call(this, t, n);
      }),
      (t.prototype.setStyle = function (e, t) {
        return (typeof e == `string` ? (this.style[e] = t) : D(this.style, e), this.dirtyStyle(), this);
      }),
      (t.prototype.dirtyStyle = function (e) {
        (e || this.markRedraw(), (this.__dirty |= 2), (this._rect &&= null));
      }),
      (t.prototype.dirty = function () {
        this.dirtyStyle();
      }),
      (t.prototype.styleChanged = function () {
        return !!(this.__dirty & 2);
      }),
      (t.prototype.styleUpdated = function () {
        this.__dirty &= -3;
      }),
      (t.prototype.createStyle = function (e) {
        return we(Ii, e);
      }),
      (t.prototype.useStyle = function (e) {
        (e[Fi] || (e = this.createStyle(e)), (this.style = e), this.dirtyStyle());
      }),
      (t.prototype._useHoverStyle = function (e) {
        this.__hoverStyle = e;
      }),
      (t.prototype.isStyleObject = function (e) {
        return e[Fi];
      }),
      (t.prototype._innerSaveToNormal = function (t) {
        e.prototype._innerSaveToNormal.call(this, t);
        var n = this._normalState;
        (t.style && !n.style && (n.style = this._mergeStyle(this.createStyle(), this.style)),
          this._savePrimaryToNormal(t, n, Ri));
      }),
      (t.prototype._applyStateObj = function (t, n, r, i, a, o) {
        e.prototype._applyStateObj.call(this, t, n, r, i, a, o);
        var s = !(n && i),
          c = this.__inHover === 1,
          l;
        if (
          (n && n.style
            ? a
              ? i
                ? (l = n.style)
                : ((l = this._mergeStyle(this.createStyle(), r.style)), this._mergeStyle(l, n.style))
              : ((l = this._mergeStyle(this.createStyle(), i ? this.style : r.style)), this._mergeStyle(l, n.style))
            : s && (l = r.style),
          l)
        ) {
          if (a) {
            var u = this.style;
            if (((this.style = this.createStyle(s ? {} : u)), s))
              for (var d = R(u), f = 0; f < d.length; f++) {
                var p = d[f];
                p in l && ((l[p] = l[p]), (this.style[p] = u[p]));
              }
            for (var m = R(l), f = 0; f < m.length; f++) {
              var p = m[f];
              this.style[p] = this.style[p];
            }
            this._transitionState(t, { style: l }, o, this.getAnimationStyleProps());
          } else c ? this._useHoverStyle(l) : this.useStyle(l);
        }
        if (!c)
          for (var h = this.__inHover ? zi : Ri, f = 0; f < h.length; f++) {
            var p = h[f];
            n && n[p] != null ? (this[p] = n[p]) : s && r[p] != null && (this[p] = r[p]);
          }
      }),
      (t.prototype._mergeStates = function (t) {
        for (var n = e.prototype._mergeStates.call(this, t), r, i = 0; i < t.length; i++) {
          var a = t[i];
          a.style && ((r ||= {}), this._mergeStyle(r, a.style));
        }
        return (r && (n.style = r), n);
      }),
      (t.prototype._mergeStyle = function (e, t) {
        return (D(e, t), e);
      }),
      (t.prototype.getAnimationStyleProps = function () {
        return Li;
      }),
      (t.initDefaultProps = (function () {
        var e = t.prototype;
        ((e.type = `displayable`),
          (e.invisible = !1),
          (e.z = 0),
          (e.z2 = 0),
          (e.zlevel = 0),
          (e.culling = !1),
          (e.cursor = `pointer`),
          (e.rectHover = !1),
          (e.incremental = 0),
          (e._rect = null),
          (e.dirtyRectTolerance = 0),
          (e.__dirty = 3));
      })()),
      t
    );
  })(wi),
  Vi = new J(0, 0, 0, 0),
  Hi = new J(0, 0, 0, 0);
function Ui(e, t, n) {
  return (
    Vi.copy(e.getBoundingRect()),
    e.transform && Vi.applyTransform(e.transform),
    (Hi.width = t),
    (Hi.height = n),
    !Vi.intersect(Hi)
  );
}
var Wi = Math.min,
  Gi = Math.max,
  Ki = Math.sin,
  qi = Math.cos,
  Ji = Math.PI * 2,
  Yi = ut(),
  Xi = ut(),
  Zi = ut();
function Qi(e, t, n, r, i, a) {
  ((i[0] = Wi(e, n)), (i[1] = Wi(t, r)), (a[0] = Gi(e, n)), (a[1] = Gi(t, r)));
}
var $i = [],
  ea = [];
function ta(e, t, n, r, i, a, o, s, c, l) {
  var u = rr,
    d = er,
    f = u(e, n, i, o, $i);
  ((c[0] = 1 / 0), (c[1] = 1 / 0), (l[0] = -1 / 0), (l[1] = -1 / 0));
  for (var p = 0; p < f; p++) {
    var m = d(e, n, i, o, $i[p]);
    ((c[0] = Wi(m, c[0])), (l[0] = Gi(m, l[0])));
  }
  f = u(t, r, a, s, ea);
  for (var p = 0; p < f; p++) {
    var h = d(t, r, a, s, ea[p]);
    ((c[1] = Wi(h, c[1])), (l[1] = Gi(h, l[1])));
  }
  ((c[0] = Wi(e, c[0])),
    (l[0] = Gi(e, l[0])),
    (c[0] = Wi(o, c[0])),
    (l[0] = Gi(o, l[0])),
    (c[1] = Wi(t, c[1])),
    (l[1] = Gi(t, l[1])),
    (c[1] = Wi(s, c[1])),
    (l[1] = Gi(s, l[1])));
}
function na(e, t, n, r, i, a, o, s) {
  var c = ur,
    l = sr,
    u = Gi(Wi(c(e, n, i), 1), 0),
    d = Gi(Wi(c(t, r, a), 1), 0),
    f = l(e, n, i, u),
    p = l(t, r, a, d);
  ((o[0] = Wi(e, i, f)), (o[1] = Wi(t, a, p)), (s[0] = Gi(e, i, f)), (s[1] = Gi(t, a, p)));
}
function ra(e, t, n, r, i, a, o, s, c) {
  var l = wt,
    u = Tt,
    d = Math.abs(i - a);
  if (d % Ji < 1e-4 && d > 1e-4) ((s[0] = e - n), (s[1] = t - r), (c[0] = e + n), (c[1] = t + r));
  else {
    if (
      ((Yi[0] = qi(i) * n + e),
      (Yi[1] = Ki(i) * r + t),
      (Xi[0] = qi(a) * n + e),
      (Xi[1] = Ki(a) * r + t),
      l(s, Yi, Xi),
      u(c, Yi, Xi),
      (i %= Ji),
      i < 0 && (i += Ji),
      (a %= Ji),
      a < 0 && (a += Ji),
      i > a && !o ? (a += Ji) : i < a && o && (i += Ji),
      o)
    ) {
      var f = a;
      ((a = i), (i = f));
    }
    for (var p = 0; p < a; p += Math.PI / 2)
      p > i && ((Zi[0] = qi(p) * n + e), (Zi[1] = Ki(p) * r + t), l(s, Zi, s), u(c, Zi, c));
  }
}
var Y = { M: 1, L: 2, C: 3, Q: 4, A: 5, Z: 6, R: 7 },
  ia = [],
  aa = [],
  oa = [],
  sa = [],
  ca = [],
  la = [],
  ua = Math.min,
  da = Math.max,
  fa = Math.cos,
  pa = Math.sin,
  ma = Math.abs,
  ha = Math.PI,
  ga = ha * 2,
  _a = typeof Float32Array < `u`,
  va = [];
function ya(e) {
  return ((Math.round((e / ha) * 1e8) / 1e8) % 2) * ha;
}
function ba(e, t) {
  var n = ya(e[0]);
  n < 0 && (n += ga);
  var r = n - e[0],
    i = e[1];
  ((i += r),
    !t && i - n >= ga
      ? (i = n + ga)
      : t && n - i >= ga
        ? (i = n - ga)
        : !t && n > i
          ? (i = n + (ga - ya(n - i)))
          : t && n < i && (i = n - (ga - ya(i - n))),
    (e[0] = n),
    (e[1] = i));
}
var xa = (function () {
  function e(e) {
    ((this.dpr = 1),
      (this._xi = 0),
      (this._yi = 0),
      (this._x0 = 0),
      (this._y0 = 0),
      (this._len = 0),
      e && (this._saveData = !1),
      this._saveData && (this.data = []));
  }
  return (
    (e.prototype.increaseVersion = function () {
      this._version++;
    }),
    (e.prototype.getVersion = function () {
      return this._version;
    }),
    (e.prototype.setScale = function (e, t, n) {
      ((n ||= 0), n > 0 && ((this._ux = ma(n / pi / e) || 0), (this._uy = ma(n / pi / t) || 0)));
    }),
    (e.prototype.setDPR = function (e) {
      this.dpr = e;
    }),
    (e.prototype.setContext = function (e) {
      this._ctx = e;
    }),
    (e.prototype.getContext = function () {
      return this._ctx;
    }),
    (e.prototype.beginPath = function () {
      return (this._ctx && this._ctx.beginPath(), this.reset(), this);
    }),
    (e.prototype.reset = function () {
      (this._saveData && (this._len = 0), this._pathSegLen && ((this._pathSegLen = null), (this._pathLen = 0)), this._version++);
    }),
    (e.prototype.moveTo = function (e, t) {
      return (
        this._drawPendingPt(),
        this.addData(Y.M, e, t),
        this._ctx && this._ctx.moveTo(e, t),
        (this._x0 = e),
        (this._y0 = t),
        (this._xi = e),
        (this._yi = t),
        this
      );
    }),
    (e.prototype.lineTo = function (e, t) {
      var n = ma(e - this._xi),
        r = ma(t - this._yi),
        i = n > this._ux || r > this._uy;
      if ((this.addData(Y.L, e, t), this._ctx && i && this._ctx.lineTo(e, t), i))
        ((this._xi = e), (this._yi = t), (this._pendingPtDist = 0));
      else {
        var a = n * n + r * r;
        a > this._pendingPtDist && ((this._pendingPtX = e), (this._pendingPtY = t), (this._pendingPtDist = a));
      }
      return this;
    }),
    (e.prototype.bezierCurveTo = function (e, t, n, r, i, a) {
      return (
        this._drawPendingPt(),
        this.addData(Y.C, e, t, n, r, i, a),
        this._ctx && this._ctx.bezierCurveTo(e, t, n, r, i, a),
        (this._xi = i),
        (this._yi = a),
        this
      );
    }),
    (e.prototype.quadraticCurveTo = function (e, t, n, r) {
      return (
        this._drawPendingPt(),
        this.addData(Y.Q, e, t, n, r),
        this._ctx && this._ctx.quadraticCurveTo(e, t, n, r),
        (this._xi = n),
        (this._yi = r),
        this
      );
    }),
    (e.prototype.arc = function (e, t, n, r, i, a) {
      (this._drawPendingPt(), (va[0] = r), (va[1] = i), ba(va, a), (r = va[0]), (i = va[1]));
      var o = i - r;
      return (
        this.addData(Y.A, e, t, n, n, r, o, 0, +!a),
        this._ctx && this._ctx.arc(e, t, n, r, i, a),
        (this._xi = fa(i) * n + e),
        (this._yi = pa(i) * n + t),
        this
      );
    }),
    (e.prototype.arcTo = function (e, t, n, r, i) {
      return (this._drawPendingPt(), this._ctx && this._ctx.arcTo(e, t, n, r, i), this);
    }),
    (e.prototype.rect = function (e, t, n, r) {
      return (this._drawPendingPt(), this._ctx && this._ctx.rect(e, t, n, r), this.addData(Y.R, e, t, n, r), this);
    }),
    (e.prototype.closePath = function () {
      (this._drawPendingPt(), this.addData(Y.Z));
      var e = this._ctx,
        t = this._x0,
        n = this._y0;
      return (e && e.closePath(), (this._xi = t), (this._yi = n), this);
    }),
    (e.prototype.fill = function (e) {
      (e && e.fill(), this.toStatic());
    }),
    (e.prototype.stroke = function (e) {
      (e && e.stroke(), this.toStatic());
    }),
    (e.prototype.len = function () {
      return this._len;
    }),
    (e.prototype.setData = function (e) {
      if (this._saveData) {
        var t = e.length;
        !(this.data && this.data.length === t) && _a && (this.data = new Float32Array(t));
        for (var n = 0; n < t; n++) this.data[n] = e[n];
        this._len = t;
      }
    }),
    (e.prototype.appendPath = function (e) {
      if (this._saveData) {
        e instanceof Array || (e = [e]);
        for (var t = e.length, n = 0, r = this._len, i = 0; i < t; i++) n += e[i].len();
        var a = this.data;
        if (_a && (a instanceof Float32Array || !a) && ((this.data = new Float32Array(r + n)), r > 0 && a))
          for (var o = 0; o < r; o++) this.data[o] = a[o];
        for (var i = 0; i < t; i++) for (var s = e[i].data, o = 0; o < s.length; o++) this.data[r++] = s[o];
        this._len = r;
      }
    }),
    (e.prototype.addData = function (e, t, n, r, i, a, o, s, c) {
      if (this._saveData) {
        var l = this.data;
        this._len + arguments.length > l.length && (this._expandData(), (l = this.data));
        for (var u = 0; u < arguments.length; u++) l[this._len++] = arguments[u];
      }
    }),
    (e.prototype._drawPendingPt = function () {
      this._pendingPtDist > 0 && (this._ctx && this._ctx.lineTo(this._pendingPtX, this._pendingPtY), (this._pendingPtDist = 0));
    }),
    (e.prototype._expandData = function () {
      if (!(this.data instanceof Array)) {
        for (var e = [], t = 0; t < this._len; t++) e[t] = this.data[t];
        this.data = e;
      }
    }),
    (e.prototype.toStatic = function () {
      if (this._saveData) {
        this._drawPendingPt();
        var e = this.data;
        e instanceof Array && ((e.length = this._len), _a && this._len > 11 && (this.data = new Float32Array(e)));
      }
    }),
    (e.prototype.getBoundingRect = function () {
      ((oa[0] = oa[1] = ca[0] = ca[1] = Number.MAX_VALUE), (sa[0] = sa[1] = la[0] = la[1] = -Number.MAX_VALUE));
      for (var e = this.data, t = 0, n = 0, r = 0, i = 0, a = 0; a < this._len;) {
        var o = e[a++],
          s = a === 1;
        switch ((s && ((t = e[a]), (n = e[a + 1]), (r = t), (i = n)), o)) {
          case Y.M:
            ((t = r = e[a++]), (n = i = e[a++]), (ca[0] = r), (ca[1] = i), (la[0] = r), (la[1] = i));
            break;
          case Y.L:
            (Qi(t, n, e[a], e[a + 1], ca, la), (t = e[a++]), (n = e[a++]));
            break;
          case Y.C:
            (ta(t, n, e[a++], e[a++], e[a++], e[a++], e[a], e[a + 1], ca, la), (t = e[a++]), (n = e[a++]));
            break;
          case Y.Q:
            (na(t, n, e[a++], e[a++], e[a], e[a + 1], ca, la), (t = e[a++]), (n = e[a++]));
            break;
          case Y.A:
            var c = e[a++],
              l = e[a++],
              u = e[a++],
              d = e[a++],
              f = e[a++],
              p = e[a++] + f;
            a += 1;
            var m = !e[a++];
            (s && ((r = fa(f) * u + c), (i = pa(f) * d + l)),
              ra(c, l, u, d, f, p, m, ca, la),
              (t = fa(p) * u + c),
              (n = pa(p) * d + l));
            break;
          case Y.R:
            ((r = t = e[a++]), (i = n = e[a++]));
            var h = e[a++],
              g = e[a++];
            Qi(r, i, r + h, i + g, ca, la);
            break;
          case Y.Z:
            ((t = r), (n = i));
        }
        (wt(oa, oa, ca), Tt(sa, sa, la));
      }
      return (a === 0 && (oa[0] = oa[1] = sa[0] = sa[1] = 0), new J(oa[0], oa[1], sa[0] - oa[0], sa[1] - oa[1]));
    }),
    (e.prototype._calculateLength = function () {
      var e = this.data,
        t = this._len,
        n = this._ux,
        r = this._uy,
        i = 0,
        a = 0,
        o = 0,
        s = 0;
      this._pathSegLen ||= [];
      for (var c = this._pathSegLen, l = 0, u = 0, d = 0; d < t;) {
        var f = e[d++],
          p = d === 1;
        p && ((i = e[d]), (a = e[d + 1]), (o = i), (s = a));
        var m = -1;
        switch (f) {
          case Y.M:
            ((i = o = e[d++]), (a = s = e[d++]));
            break;
          case Y.L:
            var h = e[d++],
              g = e[d++],
              _ = h - i,
              v = g - a;
            (ma(_) > n || ma(v) > r || d === t - 1) && ((m = Math.sqrt(_ * _ + v * v)), (i = h), (a = g));
            break;
          case Y.C:
            var y = e[d++],
              b = e[d++],
              h = e[d++],
              g = e[d++],
              x = e[d++],
              S = e[d++];
            ((m = or(i, a, y, b, h, g, x, S, 10)), (i = x), (a = S));
            break;
          case Y.Q:
            var y = e[d++],
              b = e[d++],
              h = e[d++],
              g = e[d++];
            ((m = pr(i, a, y, b, h, g, 10)), (i = h), (a = g));
            break;
          case Y.A:
            var C = e[d++],
              w = e[d++],
              T = e[d++],
              E = e[d++],
              D = e[d++],
              O = e[d++],
              k = O + D;
            ((d += 1),
              p && ((o = fa(D) * T + C), (s = pa(D) * E + w)),
              (m = da(T, E) * ua(ga, Math.abs(O))),
              (i = fa(k) * T + C),
              (a = pa(k) * E + w));
            break;
          case Y.R:
            ((o = i = e[d++]), (s = a = e[d++]));
            var A = e[d++],
              j = e[d++];
            m = A * 2 + j * 2;
            break;
          case Y.Z:
            var _ = o - i,
              v = s - a;
            ((m = Math.sqrt(_ * _ + v * v)), (i = o), (a = s));
        }
        m >= 0 && ((c[u++] = m), (l += m));
      }
      return ((this._pathLen = l), l);
    }),
    (e.prototype.rebuildPath = function (e, t) {
      var n = this.data,
        r = this._ux,
        i = this._uy,
        a = this._len,
        o,
        s,
        c,
        l,
        u,
        d,
        f = t < 1,
        p,
        m,
        h = 0,
        g = 0,
        _,
        v = 0,
        y,
        b;
      if (!(f && (this._pathSegLen || this._calculateLength(), (p = this._pathSegLen), (m = this._pathLen), (_ = t * m), !_)))
        lo: for (var x = 0; x < a;) {
          var S = n[x++],
            C = x === 1;
          switch ((C && ((c = n[x]), (l = n[x + 1]), (o = c), (s = l)), S !== Y.L && v > 0 && (e.lineTo(y, b), (v = 0)), S)) {
            case Y.M:
              ((o = c = n[x++]), (s = l = n[x++]), e.moveTo(c, l));
              break;
            case Y.L:
              ((u = n[x++]), (d = n[x++]));
              var w = ma(u - c),
                T = ma(d - l);
              if (w > r || T > i) {
                if (f) {
                  var E = p[g++];
                  if (h + E > _) {
                    var D = (_ - h) / E;
                    e.lineTo(c * (1 - D) + u * D, l * (1 - D) + d * D);
                    break lo;
                  }
                  h += E;
                }
                (e.lineTo(u, d), (c = u), (l = d), (v = 0));
              } else {
                var O = w * w + T * T;
                O > v && ((y = u), (b = d), (v = O));
              }
              break;
            case Y.C:
              var k = n[x++],
                A = n[x++],
                j = n[x++],
                M = n[x++],
                N = n[x++],
                P = n[x++];
              if (f) {
                var E = p[g++];
                if (h + E > _) {
                  var D = (_ - h) / E;
                  (ir(c, k, j, N, D, ia), ir(l, A, M, P, D, aa), e.bezierCurveTo(ia[1], aa[1], ia[2], aa[2], ia[3], aa[3]));
                  break lo;
                }
                h += E;
              }
              (e.bezierCurveTo(k, A, j, M, N, P), (c = N), (l = P));
              break;
            case Y.Q:
              var k = n[x++],
                A = n[x++],
                j = n[x++],
                M = n[x++];
              if (f) {
                var E = p[g++];
                if (h + E > _) {
                  var D = (_ - h) / E;
                  (dr(c, k, j, D, ia), dr(l, A, M, D, aa), e.quadraticCurveTo(ia[1], aa[1], ia[2], aa[2]));
                  break lo;
                }
                h += E;
              }
              (e.quadraticCurveTo(k, A, j, M), (c = j), (l = M));
              break;
            case Y.A:
              var F = n[x++],
                I = n[x++],
                L = n[x++],
                ee = n[x++],
                R = n[x++],
                te = n[x++],
                ne = n[x++],
                re = !n[x++],
                z = L > ee ? L : ee,
                B = ma(L - ee) > 0.001,
                V = R + te,
                H = !1;
              if (f) {
                var E = p[g++];
                (h + E > _ && ((V = R + (te * (_ - h)) / E), (H = !0)), (h += E));
              }
              if ((B && e.ellipse ? e.ellipse(F, I, L, ee, ne, R, V, re) : e.arc(F, I, z, R, V, re), H)) break lo;
              (C && ((o = fa(R) * L + F), (s = pa(R) * ee + I)), (c = fa(V) * L + F), (l = pa(V) * ee + I));
              break;
            case Y.R:
              ((o = c = n[x]), (s = l = n[x + 1]), (u = n[x++]), (d = n[x++]));
              var U = n[x++],
                W = n[x++];
              if (f) {
                var E = p[g++];
                if (h + E > _) {
                  var ie = _ - h;
                  (e.moveTo(u, d),
                    e.lineTo(u + ua(ie, U), d),
                    (ie -= U),
                    ie > 0 && e.lineTo(u + U, d + ua(ie, W)),
                    (ie -= W),
                    ie > 0 && e.lineTo(u + da(U - ie, 0), d + W),
                    (ie -= U),
                    ie > 0 && e.lineTo(u, d + da(W - ie, 0)));
                  break lo;
                }
                h += E;
              }
              e.rect(u, d, U, W);
              break;
            case Y.Z:
              if (f) {
                var E = p[g++];
                if (h + E > _) {
                  var D = (_ - h) / E;
                  e.lineTo(c * (1 - D) + o * D, l * (1 - D) + s * D);
                  break lo;
                }
                h += E;
              }
              (e.closePath(), (c = o), (l = s));
          }
        }
    }),
    (e.prototype.clone = function () {
      var t = new e(),
        n = this.data;
      return ((t.data = n.slice ? n.slice() : Array.prototype.slice.call(n)), (t._len = this._len), t);
    }),
    (e.prototype.canSave = function () {
      return !!this._saveData;
    }),
    (e.CMD = Y),
    (e.initDefaultProps = (function () {
      var t = e.prototype;
      ((t._saveData = !0), (t._ux = 0), (t._uy = 0), (t._pendingPtDist = 0), (t._version = 0));
    })()),
    e
  );
})();
function Sa(e, t, n, r, i, a, o) {
  if (i === 0) return !1;
  var s = i,
    c = 0,
    l = e;
  if ((o > t + s && o > r + s) || (o < t - s && o < r - s) || (a > e + s && a > n + s) || (a < e - s && a < n - s)) return !1;
  if (e !== n) ((c = (t - r) / (e - n)), (l = (e * r - n * t) / (e - n)));
  else return Math.abs(a - e) <= s / 2;
  var u = c * a - o + l;
  return (u * u) / (c * c + 1) <= ((s / 2) * s) / 2;
}
function Ca(e, t, n, r, i, a, o, s, c, l, u) {
  if (c === 0) return !1;
  var d = c;
  return (u > t + d && u > r + d && u > a + d && u > s + d) ||
    (u < t - d && u < r - d && u < a - d && u < s - d) ||
    (l > e + d && l > n + d && l > i + d && l > o + d) ||
    (l < e - d && l < n - d && l < i - d && l < o - d)
    ? !1
    : ar(e, t, n, r, i, a, o, s, l, u, null) <= d / 2;
}
function wa(e, t, n, r, i, a, o, s, c) {
  if (o === 0) return !1;
  var l = o;
  return (c > t + l && c > r + l && c > a + l) ||
    (c < t - l && c < r - l && c < a - l) ||
    (s > e + l && s > n + l && s > i + l) ||
    (s < e - l && s < n - l && s < i - l)
    ? !1
    : fr(e, t, n, r, i, a, s, c, null) <= l / 2;
}
var Ta = Math.PI * 2;
function Ea(e) {
  return ((e %= Ta), e < 0 && (e += Ta), e);
}
var Da = Math.PI * 2;
function Oa(e, t, n, r, i, a, o, s, c) {
  if (o === 0) return !1;
  var l = o;
  ((s -= e), (c -= t));
  var u = Math.sqrt(s * s + c * c);
  if (u - l > n || u + l < n) return !1;
  if (Math.abs(r - i) % Da < 1e-4) return !0;
  if (a) {
    var d = r;
    ((r = Ea(i)), (i = Ea(d)));
  } else ((r = Ea(r)), (i = Ea(i)));
  r > i && (i += Da);
  var f = Math.atan2(c, s);
  return (f < 0 && (f += Da), (f >= r && f <= i) || (f + Da >= r && f + Da <= i));
}
function ka(e, t, n, r, i, a) {
  if ((a > t && a > r) || (a < t && a < r) || r === t) return 0;
  var o = (a - t) / (r - t),
    s = r < t ? 1 : -1;
  (o === 1 || o === 0) && (s = r < t ? 0.5 : -0.5);
  var c = o * (n - e) + e;
  return c === i ? 1 / 0 : c > i ? s : 0;
}
var Aa = xa.CMD,
  ja = Math.PI * 2,
  Ma = 1e-4;
function Na(e, t) {
  return Math.abs(e - t) < Ma;
}
var Pa = [-1, -1, -1],
  Fa = [-1, -1];
function Ia() {
  var e = Fa[0];
  ((Fa[0] = Fa[1]), (Fa[1] = e));
}
function La(e, t, n, r, i, a, o, s, c, l) {
  if ((l > t && l > r && l > a && l > s) || (l < t && l < r && l < a && l < s)) return 0;
  var u = nr(t, r, a, s, l, Pa);
  if (u === 0) return 0;
  for (var d = 0, f = -1, p = void 0, m = void 0, h = 0; h < u; h++) {
    var g = Pa[h],
      _ = g === 0 || g === 1 ? 0.5 : 1;
    er(e, n, i, o, g) < c ||
      (f < 0 &&
        ((f = rr(t, r, a, s, Fa)),
        Fa[1] < Fa[0] && f > 1 && Ia(),
        (p = er(t, r, a, s, Fa[0])),
        f > 1 && (m = er(t, r, a, s, Fa[1]))),
      f === 2
        ? g < Fa[0]
          ? (d += p < t ? _ : -_)
          : g < Fa[1]
            ? (d += m < p ? _ : -_)
            : (d += s < m ? _ : -_)
        : g < Fa[0]
          ? (d += p < t ? _ : -_)
          : (d += s < p ? _ : -_));
  }
  return d;
}
function Ra(e, t, n, r, i, a, o, s) {
  if ((s > t && s > r && s > a) || (s < t && s < r && s < a)) return 0;
  var c = lr(t, r, a, s, Pa);
  if (c === 0) return 0;
  var l = ur(t, r, a);
  if (l >= 0 && l <= 1) {
    for (var u = 0, d = sr(t, r, a, l), f = 0; f < c; f++) {
      var p = Pa[f] === 0 || Pa[f] === 1 ? 0.5 : 1,
        m = sr(e, n, i, Pa[f]);
      m < o || (Pa[f] < l ? (u += d < t ? p : -p) : (u += a < d ? p : -p));
    }
    return u;
  }
  var p = Pa[0] === 0 || Pa[0] === 1 ? 0.5 : 1,
    m = sr(e, n, i, Pa[0]);
  return m < o ? 0 : a < t ? p : -p;
}
function za(e, t, n, r, i, a, o, s) {
  if (((s -= t), s > n || s < -n)) return 0;
  var c = Math.sqrt(n * n - s * s);
  ((Pa[0] = -c), (Pa[1] = c));
  var l = Math.abs(r - i);
  if (l < 1e-4) return 0;
  if (l >= ja - 1e-4) {
    ((r = 0), (i = ja));
    var u = a ? 1 : -1;
    return o >= Pa[0] + e && o <= Pa[1] + e ? u : 0;
  }
  if (r > i) {
    var d = r;
    ((r = i), (i = d));
  }
  r < 0 && ((r += ja), (i += ja));
  for (var f = 0, p = 0; p < 2; p++) {
    var m = Pa[p];
    if (m + e > o) {
      var h = Math.atan2(s, m),
        u = a ? 1 : -1;
      (h < 0 && (h = ja + h),
        ((h >= r && h <= i) || (h + ja >= r && h + ja <= i)) && (h > Math.PI / 2 && h < Math.PI * 1.5 && (u = -u), (f += u)));
    }
  }
  return f;
}
function Ba(e, t, n, r, i) {
  for (var a = e.data, o = e.len(), s = 0, c = 0, l = 0, u = 0, d = 0, f, p, m = 0; m < o;) {
    var h = a[m++],
      g = m === 1;
    switch ((h === Aa.M && m > 1 && (n || (s += ka(c, l, u, d, r, i))), g && ((c = a[m]), (l = a[m + 1]), (u = c), (d = l)), h)) {
      case Aa.M:
        ((u = a[m++]), (d = a[m++]), (c = u), (l = d));
        break;
      case Aa.L:
        if (n) {
          if (Sa(c, l, a[m], a[m + 1], t, r, i)) return !0;
        } else s += ka(c, l, a[m], a[m + 1], r, i) || 0;
        ((c = a[m++]), (l = a[m++]));
        break;
      case Aa.C:
        if (n) {
          if (Ca(c, l, a[m++], a[m++], a[m++], a[m++], a[m], a[m + 1], t, r, i)) return !0;
        } else s += La(c, l, a[m++], a[m++], a[m++], a[m++], a[m], a[m + 1], r, i) || 0;
        ((c = a[m++]), (l = a[m++]));
        break;
      case Aa.Q:
        if (n) {
          if (wa(c, l, a[m++], a[m++], a[m], a[m + 1], t, r, i)) return !0;
        } else s += Ra(c, l, a[m++], a[m++], a[m], a[m + 1], r, i) || 0;
        ((c = a[m++]), (l = a[m++]));
        break;
      case Aa.A:
        var _ = a[m++],
          v = a[m++],
          y = a[m++],
          b = a[m++],
          x = a[m++],
          S = a[m++];
        m += 1;
        var C = !!(1 - a[m++]);
        ((f = Math.cos(x) * y + _), (p = Math.sin(x) * b + v), g ? ((u = f), (d = p)) : (s += ka(c, l, f, p, r, i)));
        var w = ((r - _) * b) / y + _;
        if (n) {
          if (Oa(_, v, b, x, x + S, C, t, w, i)) return !0;
        } else s += za(_, v, b, x, x + S, C, w, i);
        ((c = Math.cos(x + S) * y + _), (l = Math.sin(x + S) * b + v));
        break;
      case Aa.R:
        ((u = c = a[m++]), (d = l = a[m++]));
        var T = a[m++],
          E = a[m++];
        if (((f = u + T), (p = d + E), n)) {
          if (Sa(u, d, f, d, t, r, i) || Sa(f, d, f, p, t, r, i) || Sa(f, p, u, p, t, r, i) || Sa(u, p, u, d, t, r, i)) return !0;
        } else ((s += ka(f, d, f, p, r, i)), (s += ka(u, p, u, d, r, i)));
        break;
      case Aa.Z:
        if (n) {
          if (Sa(c, l, u, d, t, r, i)) return !0;
        } else s += ka(c, l, u, d, r, i);
        ((c = u), (l = d));
    }
  }
  return (!n && !Na(l, d) && (s += ka(c, l, u, d, r, i) || 0), s !== 0);
}
function Va(e, t, n) {
  return Ba(e, 0, !1, t, n);
}
function Ha(e, t, n, r) {
  return Ba(e, t, !0, n, r);
}
var Ua = k(
    {
      fill: `#000`,
      stroke: null,
      strokePercent: 1,
      fillOpacity: 1,
      strokeOpacity: 1,
      lineDashOffset: 0,
      lineWidth: 1,
      lineCap: `butt`,
      miterLimit: 10,
      strokeNoScale: !1,
      strokeFirst: !1,
    },
    Ii,
  ),
  Wa = {
    style: k(
      {
        fill: !0,
        stroke: !0,
        strokePercent: !0,
        fillOpacity: !0,
        strokeOpacity: !0,
        lineDashOffset: !0,
        lineWidth: !0,
        miterLimit: !0,
      },
      Li.style,
    ),
  },
  Ga = Bn.concat([`invisible`, `culling`, `z`, `z2`, `zlevel`, `parent`]),
  Ka = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.update = function () {
        var n = this;
        e.prototype.update.call(this);
        var r = this.style;
        if (r.decal) {
          var i = (this._decalEl = this._decalEl || new t());
          (i.buildPath === t.prototype.buildPath &&
            (i.buildPath = function (e) {
              n.buildPath(e, n.shape);
            }),
            (i.silent = !0));
          var a = i.style;
          for (var o in r) a[o] !== r[o] && (a[o] = r[o]);
          ((a.fill = r.fill ? r.decal : null), (a.decal = null), (a.shadowColor = null), r.strokeFirst && (a.stroke = null));
          for (var s = 0; s < Ga.length; ++s) i[Ga[s]] = this[Ga[s]];
          i.__dirty |= 1;
        } else this._decalEl &&= null;
      }),
      (t.prototype.getDecalElement = function () {
        return this._decalEl;
      }),
      (t.prototype._init = function (t) {
        var n = R(t);
        this.shape = this.getDefaultShape();
        var r = this.getDefaultStyle();
        r && this.useStyle(r);
        for (var i = 0; i < n.length; i++) {
          var a = n[i],
            o = t[a];
          a === `style`
            ? this.style
              ? D(this.style, o)
              : this.useStyle(o)
            : a === `shape`
              ? D(this.shape, o)
              : e.prototype.attrKV.call(this, a, o);
        }
        this.style || this.useStyle({});
      }),
      (t.prototype.getDefaultStyle = function () {
        return null;
      }),
      (t.prototype.getDefaultShape = function () {
        return {};
      }),
      (t.prototype.canBeInsideText = function () {
        return this.hasFill();
      }),
      (t.prototype.getInsideTextFill = function () {
        var e = this.style.fill;
        if (e !== `none`) {
          if (V(e)) {
            var t = Lr(e, 0);
            return t > 0.5 ? hi : t > 0.2 ? _i : gi;
          }
          if (e) return gi;
        }
        return hi;
      }),
      (t.prototype.getInsideTextStroke = function (e) {
        var t = this.style.fill;
        if (V(t)) {
          var n = this.__zr;
          if (!!(n && n.isDarkMode()) == Lr(e, 0) < 0.4) return t;
        }
      }),
      (t.prototype.buildPath = function (e, t, n) {}),
      (t.prototype.pathUpdated = function () {
        this.__dirty &= -5;
      }),
      (t.prototype.getUpdatedPathProxy = function (e) {
        return (!this.path && this.createPathProxy(), this.path.beginPath(), this.buildPath(this.path, this.shape, e), this.path);
      }),
      (t.prototype.createPathProxy = function () {
        this.path = new xa(!1);
      }),
      (t.prototype.hasStroke = function () {
        var e = this.style,
          t = e.stroke;
        return !(t == null || t === `none` || !(e.lineWidth > 0));
      }),
      (t.prototype.hasFill = function () {
        var e = this.style.fill;
        return e != null && e !== `none`;
      }),
      (t.prototype.getBoundingRect = function () {
        var e = this._rect,
          t = this.style,
          n = !e;
        if (n) {
          var r = !1;
          this.path || ((r = !0), this.createPathProxy());
          var i = this.path;
          ((r || this.__dirty & 4) && (i.beginPath(), this.buildPath(i, this.shape, !1), this.pathUpdated()),
            (e = i.getBoundingRect()));
        }
        if (((this._rect = e), this.hasStroke() && this.path && this.path.len() > 0)) {
          var a = (this._rectStroke ||= e.clone());
          if (this.__dirty || n) {
            a.copy(e);
            var o = t.strokeNoScale ? this.getLineScale() : 1,
              s = t.lineWidth;
            if (!this.hasFill()) {
              var c = this.strokeContainThreshold;
              s = Math.max(s, c ?? 4);
            }
            o > 1e-10 && ((a.width += s / o), (a.height += s / o), (a.x -= s / o / 2), (a.y -= s / o / 2));
          }
          return a;
        }
        return e;
      }),
      (t.prototype.contain = function (e, t) {
        var n = this.transformCoordToLocal(e, t),
          r = this.getBoundingRect(),
          i = this.style;
        if (((e = n[0]), (t = n[1]), r.contain(e, t))) {
          var a = this.path;
          if (this.hasStroke()) {
            var o = i.lineWidth,
              s = i.strokeNoScale ? this.getLineScale() : 1;
            if (s > 1e-10 && (this.hasFill() || (o = Math.max(o, this.strokeContainThreshold)), Ha(a, o / s, e, t))) return !0;
          }
          if (this.hasFill()) return Va(a, e, t);
        }
        return !1;
      }),
      (t.prototype.dirtyShape = function () {
        ((this.__dirty |= 4), (this._rect &&= null), this._decalEl && this._decalEl.dirtyShape(), this.markRedraw());
      }),
      (t.prototype.dirty = function () {
        (this.dirtyStyle(), this.dirtyShape());
      }),
      (t.prototype.animateShape = function (e) {
        return this.animate(`shape`, e);
      }),
      (t.prototype.updateDuringAnimation = function (e) {
        e === `style` ? this.dirtyStyle() : e === `shape` ? this.dirtyShape() : this.markRedraw();
      }),
      (t.prototype.attrKV = function (t, n) {
        t === `shape` ? this.setShape(n) : e.prototype.attrKV.call(this, t, n);
      }),
      (t.prototype.setShape = function (e, t) {
        var n = this.shape;
        return ((n ||= this.shape = {}), typeof e == `string` ? (n[e] = t) : D(n, e), this.dirtyShape(), this);
      }),
      (t.prototype.shapeChanged = function () {
        return !!(this.__dirty & 4);
      }),
      (t.prototype.createStyle = function (e) {
        return we(Ua, e);
      }),
      (t.prototype._innerSaveToNormal = function (t) {
        e.prototype._innerSaveToNormal.call(this, t);
        var n = this._normalState;
        t.shape && !n.shape && (n.shape = D({}, this.shape));
      }),
      (t.prototype._applyStateObj = function (t, n, r, i, a, o) {
        if ((e.prototype._applyStateObj.call(this, t, n, r, i, a, o), this.__inHover !== 1)) {
          var s = !(n && i),
            c;
          if (
            (n && n.shape
              ? a
                ? i
                  ? (c = n.shape)
                  : ((c = D({}, r.shape)), D(c, n.shape))
                : ((c = D({}, i ? this.shape : r.shape)), D(c, n.shape))
              : s && (c = r.shape),
            c)
          ) {
            if (a) {
              this.shape = D({}, this.shape);
              for (var l = {}, u = R(c), d = 0; d < u.length; d++) {
                var f = u[d];
                typeof c[f] == `object` ? (this.shape[f] = c[f]) : (l[f] = c[f]);
              }
              this._transitionState(t, { shape: l }, o);
            } else ((this.shape = c), this.dirtyShape());
          }
        }
      }),
      (t.prototype._mergeStates = function (t) {
        for (var n = e.prototype._mergeStates.call(this, t), r, i = 0; i < t.length; i++) {
          var a = t[i];
          a.shape && ((r ||= {}), this._mergeStyle(r, a.shape));
        }
        return (r && (n.shape = r), n);
      }),
      (t.prototype.getAnimationStyleProps = function () {
        return Wa;
      }),
      (t.prototype.isZeroArea = function () {
        return !1;
      }),
      (t.extend = function (e) {
        var r = (function (t) {
          n(r, t);
          function r(n) {
            var r = t.call(this, n) || this;
            return (e.init && e.init.call(r, n), r);
          }
          return (
            (r.prototype.getDefaultStyle = function () {
              return T(e.style);
            }),
            (r.prototype.getDefaultShape = function () {
              return T(e.shape);
            }),
            r
          );
        })(t);
        for (var i in e) typeof e[i] == `function` && (r.prototype[i] = e[i]);
        return r;
      }),
      (t.initDefaultProps = (function () {
        var e = t.prototype;
        ((e.type = `path`),
          (e.strokeContainThreshold = 5),
          (e.segmentIgnoreThreshold = 0),
          (e.subPixelOptimize = !1),
          (e.autoBatch = !1),
          (e.__dirty = 7));
      })()),
      t
    );
  })(Bi),
  qa = k({ strokeFirst: !0, font: r, x: 0, y: 0, textAlign: `left`, textBaseline: `top`, miterLimit: 2 }, Ua),
  Ja = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return (
      (t.prototype.hasStroke = function () {
        return An(this.style);
      }),
      (t.prototype.hasFill = function () {
        var e = this.style.fill;
        return e != null && e !== `none`;
      }),
      (t.prototype.createStyle = function (e) {
        return we(qa, e);
      }),
      (t.prototype.setBoundingRect = function (e) {
        this._rect = e;
      }),
      (t.prototype.getBoundingRect = function () {
        return ((this._rect ||= On(this.style)), this._rect);
      }),
      (t.initDefaultProps = (function () {
        var e = t.prototype;
        e.dirtyRectTolerance = 10;
      })()),
      t
    );
  })(Bi);
Ja.prototype.type = `tspan`;
var Ya = k({ x: 0, y: 0 }, Ii),
  Xa = { style: k({ x: !0, y: !0, width: !0, height: !0, sx: !0, sy: !0, sWidth: !0, sHeight: !0 }, Li.style) };
function Za(e) {
  return !!(e && typeof e != `string` && e.width && e.height);
}
var Qa = (function (e) {
  n(t, e);
  function t() {
    return (e !== null && e.apply(this, arguments)) || this;
  }
  return (
    (t.prototype.createStyle = function (e) {
      return we(Ya, e);
    }),
    (t.prototype._getSize = function (e) {
      var t = this.style,
        n = t[e];
      if (n != null) return n;
      var r = Za(t.image) ? t.image : this.__image;
      if (!r) return 0;
      var i = e === `width` ? `height` : `width`,
        a = t[i];
      return a == null ? r[e] : (r[e] / r[i]) * a;
    }),
    (t.prototype.getWidth = function () {
      return this._getSize(`width`);
    }),
    (t.prototype.getHeight = function () {
      return this._getSize(`height`);
    }),
    (t.prototype.getAnimationStyleProps = function () {
      return Xa;
    }),
    (t.prototype.getBoundingRect = function () {
      var e = this.style;
      return ((this._rect ||= new J(e.x || 0, e.y || 0, this.getWidth(), this.getHeight())), this._rect);
    }),
    t
  );
})(Bi);
Qa.prototype.type = `image`;
function $a(e, t) {
  var n = t.x,
    r = t.y,
    i = t.width,
    a = t.height,
    o = t.r,
    s,
    c,
    l,
    u;
  (i < 0 && ((n += i), (i = -i)),
    a < 0 && ((r += a), (a = -a)),
    typeof o == `number`
      ? (s = c = l = u = o)
      : o instanceof Array
        ? o.length === 1
          ? (s = c = l = u = o[0])
          : o.length === 2
            ? ((s = l = o[0]), (c = u = o[1]))
            : o.length === 3
              ? ((s = o[0]), (c = u = o[1]), (l = o[2]))
              : ((s = o[0]), (c = o[1]), (l = o[2]), (u = o[3]))
        : (s = c = l = u = 0));
  var d;
  (s + c > i && ((d = s + c), (s *= i / d), (c *= i / d)),
    l + u > i && ((d = l + u), (l *= i / d), (u *= i / d)),
    c + l > a && ((d = c + l), (c *= a / d), (l *= a / d)),
    s + u > a && ((d = s + u), (s *= a / d), (u *= a / d)),
    e.moveTo(n + s, r),
    e.lineTo(n + i - c, r),
    c !== 0 && e.arc(n + i - c, r + c, c, -Math.PI / 2, 0),
    e.lineTo(n + i, r + a - l),
    l !== 0 && e.arc(n + i - l, r + a - l, l, 0, Math.PI / 2),
    e.lineTo(n + u, r + a),
    u !== 0 && e.arc(n + u, r + a - u, u, Math.PI / 2, Math.PI),
    e.lineTo(n, r + s),
    s !== 0 && e.arc(n + s, r + s, s, Math.PI, Math.PI * 1.5),
    e.closePath());
}
var eo = Math.round;
function to(e, t, n) {
  if (t) {
    var r = t.x1,
      i = t.x2,
      a = t.y1,
      o = t.y2;
    ((e.x1 = r), (e.x2 = i), (e.y1 = a), (e.y2 = o));
    var s = n && n.lineWidth;
    return (
      s && (eo(r * 2) === eo(i * 2) && (e.x1 = e.x2 = ro(r, s, !0)), eo(a * 2) === eo(o * 2) && (e.y1 = e.y2 = ro(a, s, !0))),
      e
    );
  }
}
function no(e, t, n) {
  if (t) {
    var r = t.x,
      i = t.y,
      a = t.width,
      o = t.height;
    ((e.x = r), (e.y = i), (e.width = a), (e.height = o));
    var s = n && n.lineWidth;
    return (
      s &&
        ((e.x = ro(r, s, !0)),
        (e.y = ro(i, s, !0)),
        (e.width = Math.max(ro(r + a, s, !1) - e.x, a === 0 ? 0 : 1)),
        (e.height = Math.max(ro(i + o, s, !1) - e.y, o === 0 ? 0 : 1))),
      e
    );
  }
}
function ro(e, t, n) {
  if (!t) return e;
  var r = eo(e * 2);
  return (r + eo(t)) % 2 == 0 ? r / 2 : (r + (n ? 1 : -1)) / 2;
}
var io = (function () {
    function e() {
      ((this.x = 0), (this.y = 0), (this.width = 0), (this.height = 0));
    }
    return e;
  })(),
  ao = {},
  oo = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new io();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n, r, i, a;
        if (this.subPixelOptimize) {
          var o = no(ao, t, this.style);
          ((n = o.x), (r = o.y), (i = o.width), (a = o.height), (o.r = t.r), (t = o));
        } else ((n = t.x), (r = t.y), (i = t.width), (a = t.height));
        t.r ? $a(e, t) : e.rect(n, r, i, a);
      }),
      (t.prototype.isZeroArea = function () {
        return !this.shape.width || !this.shape.height;
      }),
      t
    );
  })(Ka);
oo.prototype.type = `rect`;
var so = { fill: `#000` },
  co = 2,
  lo = {},
  uo = {
    style: k(
      {
        fill: !0,
        stroke: !0,
        fillOpacity: !0,
        strokeOpacity: !0,
        lineWidth: !0,
        fontSize: !0,
        lineHeight: !0,
        width: !0,
        height: !0,
        textShadowColor: !0,
        textShadowBlur: !0,
        textShadowOffsetX: !0,
        textShadowOffsetY: !0,
        backgroundColor: !0,
        padding: !0,
        borderColor: !0,
        borderWidth: !0,
        borderRadius: !0,
      },
      Li.style,
    ),
  },
  fo = (function (e) {
    n(t, e);
    function t(t) {
      var n = e.call(this) || this;
      return ((n.type = `text`), (n._children = []), (n._defaultStyle = so), n.attr(t), n);
    }
    return (
      (t.prototype.childrenRef = function () {
        return this._children;
      }),
      (t.prototype.update = function () {
        (e.prototype.update.call(this), this.styleChanged() && this._updateSubTexts());
        for (var t = 0; t < this._children.length; t++) {
          var n = this._children[t];
          ((n.zlevel = this.zlevel),
            (n.z = this.z),
            (n.z2 = this.z2),
            (n.culling = this.culling),
            (n.cursor = this.cursor),
            (n.invisible = this.invisible));
        }
      }),
      (t.prototype.updateTransform = function () {
        var t = this.innerTransformable;
        t ? (t.updateTransform(), t.transform && (this.transform = t.transform)) : e.prototype.updateTransform.call(this);
      }),
      (t.prototype.getLocalTransform = function (t) {
        var n = this.innerTransformable;
        return n ? n.getLocalTransform(t) : e.prototype.getLocalTransform.call(this, t);
      }),
      (t.prototype.getComputedTransform = function () {
        return (
          this.__hostTarget && (this.__hostTarget.getComputedTransform(), this.__hostTarget.updateInnerText(!0)),
          e.prototype.getComputedTransform.call(this)
        );
      }),
      (t.prototype._updateSubTexts = function () {
        ((this._childCursor = 0),
          yo(this.style),
          this.style.rich ? this._updateRichTexts() : this._updatePlainTexts(),
          (this._children.length = this._childCursor),
          this.styleUpdated());
      }),
      (t.prototype.addSelfToZr = function (t) {
        e.prototype.addSelfToZr.call(this, t);
        for (var n = 0; n < this._children.length; n++) this._children[n].__zr = t;
      }),
      (t.prototype.removeSelfFromZr = function (t) {
        e.prototype.removeSelfFromZr.call(this, t);
        for (var n = 0; n < this._children.length; n++) this._children[n].__zr = null;
      }),
      (t.prototype.getBoundingRect = function () {
        if ((this.styleChanged() && this._updateSubTexts(), !this._rect)) {
          for (var e = new J(0, 0, 0, 0), t = this._children, n = [], r = null, i = 0; i < t.length; i++) {
            var a = t[i],
              o = a.getBoundingRect(),
              s = a.getLocalTransform(n);
            s ? (e.copy(o), e.applyTransform(s), (r ||= e.clone()), r.union(e)) : ((r ||= o.clone()), r.union(o));
          }
          this._rect = r || e;
        }
        return this._rect;
      }),
      (t.prototype.setDefaultTextStyle = function (e) {
        this._defaultStyle = e || so;
      }),
      (t.prototype.setTextContent = function (e) {}),
      (t.prototype._mergeStyle = function (e, t) {
        if (!t) return e;
        var n = t.rich,
          r = e.rich || (n && {});
        return (D(e, t), n && r ? (this._mergeRich(r, n), (e.rich = r)) : r && (e.rich = r), e);
      }),
      (t.prototype._mergeRich = function (e, t) {
        for (var n = R(t), r = 0; r < n.length; r++) {
          var i = n[r];
          ((e[i] = e[i] || {}), D(e[i], t[i]));
        }
      }),
      (t.prototype.getAnimationStyleProps = function () {
        return uo;
      }),
      (t.prototype._getOrCreateChild = function (e) {
        var t = this._children[this._childCursor];
        return (
          (t && t instanceof e) || (t = new e()),
          (this._children[this._childCursor++] = t),
          (t.__zr = this.__zr),
          (t.parent = this),
          t
        );
      }),
      (t.prototype._updatePlainTexts = function () {
        var e = this.style,
          t = e.font || `12px sans-serif`,
          n = e.padding,
          r = this._defaultStyle,
          i = e.x || 0,
          a = e.y || 0,
          o = e.align || r.align || `left`,
          s = e.verticalAlign || r.verticalAlign || `top`;
        (wn(lo, r.overflowRect, i, a, o, s), (i = lo.baseX), (a = lo.baseY));
        var c = mn(wo(e), e, lo.outerWidth, lo.outerHeight),
          l = To(e),
          u = !!e.backgroundColor,
          d = c.outerHeight,
          f = c.outerWidth,
          p = c.lines,
          m = c.lineHeight;
        this.isTruncated = !!c.isTruncated;
        var h = i,
          g = an(a, c.contentHeight, s);
        if (l || n) {
          var _ = rn(i, f, o),
            v = an(a, d, s);
          l && this._renderBackground(e, e, _, v, f, d);
        }
        ((g += m / 2), n && ((h = Co(i, o, n)), s === `top` ? (g += n[0]) : s === `bottom` && (g -= n[2])));
        for (
          var y = 0,
            b = !1,
            x = !1,
            S = So((`fill` in e) ? e.fill : ((x = !0), r.fill)),
            C = xo((`stroke` in e) ? e.stroke : !u && (!r.autoStroke || x) ? ((y = co), (b = !0), r.stroke) : null),
            w = e.textShadowBlur > 0,
            T = 0;
          T < p.length;
          T++
        ) {
          var E = this._getOrCreateChild(Ja),
            D = E.createStyle();
          (E.useStyle(D),
            (D.text = p[T]),
            (D.x = h),
            (D.y = g),
            o && (D.textAlign = o),
            (D.textBaseline = `middle`),
            (D.opacity = e.opacity),
            (D.strokeFirst = !0),
            w &&
              ((D.shadowBlur = e.textShadowBlur || 0),
              (D.shadowColor = e.textShadowColor || `transparent`),
              (D.shadowOffsetX = e.textShadowOffsetX || 0),
              (D.shadowOffsetY = e.textShadowOffsetY || 0)),
            (D.stroke = C),
            (D.fill = S),
            C && ((D.lineWidth = e.lineWidth || y), (D.lineDash = e.lineDash), (D.lineDashOffset = e.lineDashOffset || 0)),
            (D.font = t),
            _o(D, e),
            (g += m),
            E.setBoundingRect(kn(D, c.contentWidth, c.calculatedLineHeight, b ? 0 : null)));
        }
      }),
      (t.prototype._updateRichTexts = function () {
        var e = this.style,
          t = this._defaultStyle,
          n = e.align || t.align,
          r = e.verticalAlign || t.verticalAlign,
          i = e.x || 0,
          a = e.y || 0;
        (wn(lo, t.overflowRect, i, a, n, r), (i = lo.baseX), (a = lo.baseY));
        var o = vn(wo(e), e, lo.outerWidth, lo.outerHeight, n),
          s = o.width,
          c = o.outerWidth,
          l = o.outerHeight,
          u = e.padding;
        this.isTruncated = !!o.isTruncated;
        var d = rn(i, c, n),
          f = an(a, l, r),
          p = d,
          m = f;
        u && ((p += u[3]), (m += u[0]));
        var h = p + s;
        To(e) && this._renderBackground(e, e, d, f, c, l);
        for (var g = !!e.backgroundColor, _ = 0; _ < o.lines.length; _++) {
          for (
            var v = o.lines[_],
              y = v.tokens,
              b = y.length,
              x = v.lineHeight,
              S = v.width,
              C = 0,
              w = p,
              T = h,
              E = b - 1,
              D = void 0;
            C < b && ((D = y[C]), !D.align || D.align === `left`);
          )
            (this._placeToken(D, e, x, m, w, `left`, g), (S -= D.width), (w += D.width), C++);
          for (; E >= 0 && ((D = y[E]), D.align === `right`);)
            (this._placeToken(D, e, x, m, T, `right`, g), (S -= D.width), (T -= D.width), E--);
          for (w += (s - (w - p) - (h - T) - S) / 2; C <= E;)
            ((D = y[C]), this._placeToken(D, e, x, m, w + D.width / 2, `center`, g), (w += D.width), C++);
          m += x;
        }
      }),
      (t.prototype._placeToken = function (e, t, n, r, i, a, o) {
        var s = t.rich[e.styleName] || {};
        s.text = e.text;
        var c = e.verticalAlign,
          l = r + n / 2;
        (c === `top` ? (l = r + e.height / 2) : c === `bottom` && (l = r + n - e.height / 2),
          !e.isLineHolder &&
            To(s) &&
            this._renderBackground(
              s,
              t,
              a === `right` ? i - e.width : a === `center` ? i - e.width / 2 : i,
              l - e.height / 2,
              e.width,
              e.height,
            ));
        var u = !!s.backgroundColor,
          d = e.textPadding;
        d && ((i = Co(i, a, d)), (l -= e.height / 2 - d[0] - e.innerHeight / 2));
        var f = this._getOrCreateChild(Ja),
          p = f.createStyle();
        f.useStyle(p);
        var m = this._defaultStyle,
          h = !1,
          g = 0,
          _ = !1,
          v = So(`fill` in s ? s.fill : `fill` in t ? t.fill : ((h = !0), m.fill)),
          y = xo(
            `stroke` in s
              ? s.stroke
              : `stroke` in t
                ? t.stroke
                : !u && !o && (!m.autoStroke || h)
                  ? ((g = co), (_ = !0), m.stroke)
                  : null,
          ),
          b = s.textShadowBlur > 0 || t.textShadowBlur > 0;
        ((p.text = e.text),
          (p.x = i),
          (p.y = l),
          b &&
            ((p.shadowBlur = s.textShadowBlur || t.textShadowBlur || 0),
            (p.shadowColor = s.textShadowColor || t.textShadowColor || `transparent`),
            (p.shadowOffsetX = s.textShadowOffsetX || t.textShadowOffsetX || 0),
            (p.shadowOffsetY = s.textShadowOffsetY || t.textShadowOffsetY || 0)),
          (p.textAlign = a),
          (p.textBaseline = `middle`),
          (p.font = e.font || `12px sans-serif`),
          (p.opacity = de(s.opacity, t.opacity, 1)),
          _o(p, s),
          y &&
            ((p.lineWidth = de(s.lineWidth, t.lineWidth, g)),
            (p.lineDash = G(s.lineDash, t.lineDash)),
            (p.lineDashOffset = t.lineDashOffset || 0),
            (p.stroke = y)),
          v && (p.fill = v),
          f.setBoundingRect(kn(p, e.contentWidth, e.contentHeight, _ ? 0 : null)));
      }),
      (t.prototype._renderBackground = function (e, t, n, r, i, a) {
        var o = e.backgroundColor,
          s = e.borderWidth,
          c = e.borderColor,
          l = o && o.image,
          u = o && !l,
          d = e.borderRadius,
          f = this,
          p,
          m;
        if (u || e.lineHeight || (s && c)) {
          ((p = this._getOrCreateChild(oo)), p.useStyle(p.createStyle()), (p.style.fill = null));
          var h = p.shape;
          ((h.x = n), (h.y = r), (h.width = i), (h.height = a), (h.r = d), p.dirtyShape());
        }
        if (u) {
          var g = p.style;
          ((g.fill = o || null), (g.fillOpacity = G(e.fillOpacity, 1)));
        } else if (l) {
          ((m = this._getOrCreateChild(Qa)),
            (m.onload = function () {
              f.dirtyStyle();
            }));
          var _ = m.style;
          ((_.image = o.image), (_.x = n), (_.y = r), (_.width = i), (_.height = a));
        }
        if (s && c) {
          var g = p.style;
          ((g.lineWidth = s),
            (g.stroke = c),
            (g.strokeOpacity = G(e.strokeOpacity, 1)),
            (g.lineDash = e.borderDash),
            (g.lineDashOffset = e.borderDashOffset || 0),
            (p.strokeContainThreshold = 0),
            p.hasFill() && p.hasStroke() && ((g.strokeFirst = !0), (g.lineWidth *= 2)));
        }
        var v = (p || m).style;
        ((v.shadowBlur = e.shadowBlur || 0),
          (v.shadowColor = e.shadowColor || `transparent`),
          (v.shadowOffsetX = e.shadowOffsetX || 0),
          (v.shadowOffsetY = e.shadowOffsetY || 0),
          (v.opacity = de(e.opacity, t.opacity, 1)));
      }),
      (t.makeFont = function (e) {
        var t = ``;
        return (
          vo(e) && (t = [e.fontStyle, e.fontWeight, go(e.fontSize), e.fontFamily || `sans-serif`].join(` `)),
          (t && he(t)) || e.textFont || e.font
        );
      }),
      t
    );
  })(Bi),
  po = { left: !0, right: 1, center: 1 },
  mo = { top: 1, bottom: 1, middle: 1 },
  ho = [`fontStyle`, `fontWeight`, `fontSize`, `fontFamily`];
function go(e) {
  return typeof e == `string` && (e.indexOf(`px`) !== -1 || e.indexOf(`rem`) !== -1 || e.indexOf(`em`) !== -1)
    ? e
    : isNaN(+e)
      ? `12px`
      : e + `px`;
}
function _o(e, t) {
  for (var n = 0; n < ho.length; n++) {
    var r = ho[n],
      i = t[r];
    i != null && (e[r] = i);
  }
}
function vo(e) {
  return e.fontSize != null || e.fontFamily || e.fontWeight;
}
function yo(e) {
  return (bo(e), P(e.rich, bo), e);
}
function bo(e) {
  if (e) {
    e.font = fo.makeFont(e);
    var t = e.align;
    (t === `middle` && (t = `center`), (e.align = t == null || po[t] ? t : `left`));
    var n = e.verticalAlign;
    (n === `center` && (n = `middle`), (e.verticalAlign = n == null || mo[n] ? n : `top`), (e.padding &&= pe(e.padding)));
  }
}
function xo(e, t) {
  return e == null || t <= 0 || e === `transparent` || e === `none` ? null : e.image || e.colorStops ? `#000` : e;
}
function So(e) {
  return e == null || e === `none` ? null : e.image || e.colorStops ? `#000` : e;
}
function Co(e, t, n) {
  return t === `right` ? e - n[1] : t === `center` ? e + n[3] / 2 - n[1] / 2 : e + n[3];
}
function wo(e) {
  var t = e.text;
  return (t != null && (t += ``), t);
}
function To(e) {
  return !!(e.backgroundColor || e.lineHeight || (e.borderWidth && e.borderColor));
}
var Eo = 1e-4,
  Do = 20;
function Oo(e) {
  return e.replace(/^\s+|\s+$/g, ``);
}
var ko = Math.min,
  X = Math.max,
  Ao = Math.abs,
  jo = Math.round,
  Mo = Math.floor,
  No = Math.ceil,
  Po = Math.pow,
  Fo = Math.log,
  Io = Math.LN10,
  Lo = Math.PI,
  Ro = Math.random;
function zo(e, t, n, r) {
  var i = t[0],
    a = t[1],
    o = n[0],
    s = n[1],
    c = a - i,
    l = s - o;
  if (c === 0) return l === 0 ? o : (o + s) / 2;
  if (r) {
    if (c > 0) {
      if (e <= i) return o;
      if (e >= a) return s;
    } else if (e >= i) return o;
    else if (e <= a) return s;
  } else {
    if (e === i) return o;
    if (e === a) return s;
  }
  return ((e - i) / c) * l + o;
}
var Bo = Vo;
function Vo(e, t, n) {
  switch (e) {
    case `center`:
    case `middle`:
      e = `50%`;
      break;
    case `left`:
    case `top`:
      e = `0%`;
      break;
    case `right`:
    case `bottom`:
      e = `100%`;
  }
  return Ho(e, t, n);
}
function Ho(e, t, n) {
  return V(e) ? (Uo(e) ? (parseFloat(e) / 100) * t + (n || 0) : parseFloat(e)) : e == null ? NaN : +e;
}
function Uo(e) {
  return !!Oo(e).match(/%$/);
}
function Z(e, t, n) {
  return isNaN(t) ? (n ? `` + e : +e) : ((t = ko(X(0, t), Do)), (e = (+e).toFixed(t)), n ? e : +e);
}
function Wo(e) {
  return (
    e.sort(function (e, t) {
      return e - t;
    }),
    e
  );
}
function Go(e) {
  if (((e = +e), isNaN(e))) return 0;
  if (e > 1e-14) {
    for (var t = 1, n = 0; n < 15; n++, t *= 10) if (jo(e * t) / t === e) return n;
  }
  return Ko(e);
}
function Ko(e) {
  var t = e.toString().toLowerCase(),
    n = t.indexOf(`e`),
    r = n > 0 ? +t.slice(n + 1) : 0,
    i = n > 0 ? n : t.length,
    a = t.indexOf(`.`);
  return X(0, (a < 0 ? 0 : i - 1 - a) - r);
}
function qo(e, t, n) {
  var r = Ao(e[1] - e[0]);
  if (!isFinite(r) || r === 0) return NaN;
  var i = Fo(2 * Ao(n || 1) * Ao(r)) / Io,
    a = Fo(Ao(t)) / Io,
    o = X(0, No(-i + a));
  return (isFinite(o) || (o = NaN), o);
}
function Jo(e, t) {
  var n = X(Go(e), Go(t)),
    r = e + t;
  return n > Do ? r : Z(r, n);
}
var Yo = Po(2, 53) - 1;
function Xo(e) {
  var t = Lo * 2;
  return ((e % t) + t) % t;
}
function Zo(e) {
  return e > -Eo && e < Eo;
}
var Qo =
  /^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;
function $o(e) {
  if (e instanceof Date) return e;
  if (V(e)) {
    var t = Qo.exec(e);
    if (!t) return new Date(NaN);
    if (t[8]) {
      var n = +t[4] || 0;
      return (
        t[8].toUpperCase() !== `Z` && (n -= +t[8].slice(0, 3)),
        new Date(Date.UTC(+t[1], (t[2] || 1) - 1, +t[3] || 1, n, +(t[5] || 0), +t[6] || 0, t[7] ? +t[7].substring(0, 3) : 0))
      );
    }
    return new Date(+t[1], (t[2] || 1) - 1, +t[3] || 1, +t[4] || 0, +(t[5] || 0), +t[6] || 0, t[7] ? +t[7].substring(0, 3) : 0);
  }
  return e == null ? new Date(NaN) : new Date(jo(e));
}
function es(e) {
  return Po(10, ts(e));
}
function ts(e) {
  if (e === 0) return 0;
  var t = Mo(Fo(e) / Io);
  return (e / Po(10, t) >= 10 && t++, t);
}
function ns(e, t) {
  var n = ts(e),
    r = Po(10, n),
    i = e / r;
  return (
    (e =
      (t === 2
        ? 1
        : t
          ? i < 1.5
            ? 1
            : i < 2.5
              ? 2
              : i < 4
                ? 3
                : i < 7
                  ? 5
                  : 10
          : i < 1
            ? 1
            : i < 2
              ? 2
              : i < 3
                ? 3
                : i < 5
                  ? 5
                  : 10) * r),
    Z(e, -n)
  );
}
function rs(e) {
  var t = parseFloat(e);
  return t == e && (t !== 0 || !V(e) || e.indexOf(`x`) <= 0) ? t : NaN;
}
function is(e) {
  return !isNaN(rs(e));
}
function as() {
  return jo(Ro() * 9);
}
function os(e, t) {
  return t === 0 ? e : os(t, e % t);
}
function ss(e, t) {
  return e == null ? t : t == null ? e : (e * t) / os(e, t);
}
function cs(e) {
  return e != null && isFinite(e);
}
var ls = `[ECharts] `,
  us = {},
  ds = typeof console < `u` && console.warn && console.log;
function fs(e, t, n) {
  if (ds) {
    if (n) {
      if (us[t]) return;
      us[t] = !0;
    }
    console[e](ls + t);
  }
}
function ps(e, t) {
  fs(`error`, e, t);
}
function ms(e) {
  throw Error(e);
}
function hs(e, t, n) {
  return (t - e) * n + e;
}
var gs = `series\0`,
  _s = `\0_ec_\0`;
function vs(e) {
  return e instanceof Array ? e : e == null ? [] : [e];
}
function ys(e, t, n) {
  if (e) {
    ((e[t] = e[t] || {}), (e.emphasis = e.emphasis || {}), (e.emphasis[t] = e.emphasis[t] || {}));
    for (var r = 0, i = n.length; r < i; r++) {
      var a = n[r];
      !e.emphasis[t].hasOwnProperty(a) && e[t].hasOwnProperty(a) && (e.emphasis[t][a] = e[t][a]);
    }
  }
}
var bs =
  `fontStyle.fontWeight.fontSize.fontFamily.rich.tag.color.textBorderColor.textBorderWidth.width.height.lineHeight.align.verticalAlign.baseline.shadowColor.shadowBlur.shadowOffsetX.shadowOffsetY.textShadowColor.textShadowBlur.textShadowOffsetX.textShadowOffsetY.backgroundColor.borderColor.borderWidth.borderRadius.padding`.split(
    `.`,
  );
function xs(e) {
  return W(e) && !z(e) && !(e instanceof Date) ? e.value : e;
}
function Ss(e) {
  return W(e) && !(e instanceof Array);
}
function Cs(e, t, n) {
  var r = n === `normalMerge`,
    i = n === `replaceMerge`,
    a = n === `replaceAll`;
  ((e ||= []), (t = (t || []).slice()));
  var o = K();
  P(t, function (e, n) {
    W(e) || (t[n] = null);
  });
  var s = ws(e, o, n);
  return ((r || i) && Ts(s, e, o, t), r && Es(s, t), r || i ? Ds(s, t, i) : a && Os(s, t), ks(s), s);
}
function ws(e, t, n) {
  var r = [];
  if (n === `replaceAll`) return r;
  for (var i = 0; i < e.length; i++) {
    var a = e[i];
    (a && a.id != null && t.set(a.id, i),
      r.push({ existing: n === `replaceMerge` || Ps(a) ? null : a, newOption: null, keyInfo: null, brandNew: null }));
  }
  return r;
}
function Ts(e, t, n, r) {
  P(r, function (i, a) {
    if (i && i.id != null) {
      var o = js(i.id),
        s = n.get(o);
      if (s != null) {
        var c = e[s];
        (me(!c.newOption, `Duplicated option on id "` + o + `".`), (c.newOption = i), (c.existing = t[s]), (r[a] = null));
      }
    }
  });
}
function Es(e, t) {
  P(t, function (n, r) {
    if (n && n.name != null)
      for (var i = 0; i < e.length; i++) {
        var a = e[i].existing;
        if (!e[i].newOption && a && (a.id == null || n.id == null) && !Ps(n) && !Ps(a) && As(`name`, a, n)) {
          ((e[i].newOption = n), (t[r] = null));
          return;
        }
      }
  });
}
function Ds(e, t, n) {
  P(t, function (t) {
    if (t) {
      for (
        var r, i = 0;
        (r = e[i]) && (r.newOption || Ps(r.existing) || (r.existing && t.id != null && !As(`id`, t, r.existing)));
      )
        i++;
      (r ? ((r.newOption = t), (r.brandNew = n)) : e.push({ newOption: t, brandNew: n, existing: null, keyInfo: null }), i++);
    }
  });
}
function Os(e, t) {
  P(t, function (t) {
    e.push({ newOption: t, brandNew: !0, existing: null, keyInfo: null });
  });
}
function ks(e) {
  var t = K();
  (P(e, function (e) {
    var n = e.existing;
    n && t.set(n.id, e);
  }),
    P(e, function (e) {
      var n = e.newOption;
      (me(!n || n.id == null || !t.get(n.id) || t.get(n.id) === e, `id duplicates: ` + (n && n.id)),
        n && n.id != null && t.set(n.id, e),
        !e.keyInfo && (e.keyInfo = {}));
    }),
    P(e, function (e, n) {
      var r = e.existing,
        i = e.newOption,
        a = e.keyInfo;
      if (W(i)) {
        if (((a.name = i.name == null ? (r ? r.name : gs + n) : js(i.name)), r)) a.id = js(r.id);
        else if (i.id != null) a.id = js(i.id);
        else {
          var o = 0;
          do a.id = `\0` + a.name + `\0` + o++;
          while (t.get(a.id));
        }
        t.set(a.id, e);
      }
    }));
}
function As(e, t, n) {
  var r = Ms(t[e], null),
    i = Ms(n[e], null);
  return r != null && i != null && r === i;
}
function js(e) {
  return Ms(e, ``);
}
function Ms(e, t) {
  return e == null ? t : V(e) ? e : U(e) || H(e) ? e + `` : t;
}
function Ns(e) {
  var t = e.name;
  return !!(t && t.indexOf(gs));
}
function Ps(e) {
  return e && e.id != null && js(e.id).indexOf(_s) === 0;
}
function Fs(e, t, n) {
  P(e, function (e) {
    var r = e.newOption;
    W(r) && ((e.keyInfo.mainType = t), (e.keyInfo.subType = Is(t, r, e.existing, n)));
  });
}
function Is(e, t, n, r) {
  return t.type ? t.type : n ? n.subType : r.determineSubType(e, t);
}
function Ls(e, t) {
  if (t.dataIndexInside != null) return t.dataIndexInside;
  if (t.dataIndex != null)
    return z(t.dataIndex)
      ? F(t.dataIndex, function (t) {
          return e.indexOfRawIndex(t);
        })
      : e.indexOfRawIndex(t.dataIndex);
  if (t.name != null)
    return z(t.name)
      ? F(t.name, function (t) {
          return e.indexOfName(t);
        })
      : e.indexOfName(t.name);
}
function Rs() {
  var e = `__ec_inner_` + zs++;
  return function (t) {
    return t[e] || (t[e] = {});
  };
}
var zs = as();
function Bs(e, t, n) {
  var r = Vs(t, n),
    i = r.mainTypeSpecified,
    a = r.queryOptionMap,
    o = r.others,
    s = n ? n.defaultMainType : null;
  return (
    !i && s && a.set(s, {}),
    a.each(function (t, r) {
      var i = Us(e, r, t, {
        useDefault: s === r,
        enableAll: n && n.enableAll != null ? n.enableAll : !0,
        enableNone: n && n.enableNone != null ? n.enableNone : !0,
      });
      ((o[r + `Models`] = i.models), (o[r + `Model`] = i.models[0]));
    }),
    o
  );
}
function Vs(e, t) {
  var n;
  if (V(e)) {
    var r = {};
    ((r[e + `Index`] = 0), (n = r));
  } else n = e;
  var i = K(),
    a = {},
    o = !1;
  return (
    P(n, function (e, n) {
      if (n === `dataIndex` || n === `dataIndexInside`) a[n] = e;
      else {
        var r = n.match(/^(\w+)(Index|Id|Name)$/) || [],
          s = r[1],
          c = (r[2] || ``).toLowerCase();
        if (!(!s || !c || (t && t.includeMainTypes && A(t.includeMainTypes, s) < 0))) {
          o ||= !!s;
          var l = i.get(s) || i.set(s, {});
          l[c] = e;
        }
      }
    }),
    { mainTypeSpecified: o, queryOptionMap: i, others: a }
  );
}
var Hs = { useDefault: !0, enableAll: !1, enableNone: !1 };
function Us(e, t, n, r) {
  r ||= Hs;
  var i = n.index,
    a = n.id,
    o = n.name,
    s = { models: null, specified: i != null || a != null || o != null };
  if (!s.specified) {
    var c = void 0;
    return ((s.models = r.useDefault && (c = e.getComponent(t)) ? [c] : []), s);
  }
  if (i === `none` || i === !1) {
    if (r.enableNone) return ((s.models = []), s);
    i = -1;
  }
  return (
    i === `all` && (i = r.enableAll ? (a = o = null) : -1),
    (s.models = e.queryComponents({ mainType: t, index: i, id: a, name: o })),
    s
  );
}
function Ws(e, t, n) {
  var r = {};
  ((r[t + `Id`] = e[t + `Id`]), (r[t + `Index`] = e[t + `Index`]), (r[t + `Name`] = e[t + `Name`]));
  var i = { mainType: t, query: r };
  return (n && (i.subType = n), i);
}
function Gs(e, t, n) {
  e.setAttribute ? e.setAttribute(t, n) : (e[t] = n);
}
function Ks(e, t) {
  return e.getAttribute ? e.getAttribute(t) : e[t];
}
function qs(e, t, n, r, i) {
  var a = t == null || t === `auto`;
  if (r == null) return r;
  if (U(r)) {
    var o = hs(n || 0, r, i);
    return Z(o, a ? Math.max(Go(n || 0), Go(r)) : t);
  }
  if (V(r)) return i < 1 ? n : r;
  for (var s = [], c = n, l = r, u = Math.max(c ? c.length : 0, l.length), d = 0; d < u; ++d) {
    var f = e.getDimensionInfo(d);
    if (f && f.type === `ordinal`) s[d] = (i < 1 && c ? c : l)[d];
    else {
      var p = c && c[d] ? c[d] : 0,
        m = l[d],
        o = hs(p, m, i);
      s[d] = Z(o, a ? Math.max(Go(p), Go(m)) : t);
    }
  }
  return s;
}
(function () {
  function e() {}
  return (
    (e.prototype.reset = function (e, t, n, r) {
      return (
        (this._list = e),
        (this._step = r ||= 1),
        (this._idx = t),
        (this._end = n ?? (r > 0 ? e.length : 0)),
        (this.item = null),
        (this.key = NaN),
        this
      );
    }),
    (e.prototype.next = function () {
      return (
        (this._step > 0 ? this._idx < this._end : this._idx >= this._end) &&
        ((this.item = this._list[this._idx]), (this.key = this._idx += this._step), !0)
      );
    }),
    e
  );
})();
function Js() {
  return [1 / 0, -1 / 0];
}
function Ys(e, t) {
  $s(t) && (t < e[0] && (e[0] = t), t > e[1] && (e[1] = t));
}
function Xs(e, t) {
  $s(t) && t < e[0] && (e[0] = t);
}
function Zs(e, t) {
  $s(t) && t > e[1] && (e[1] = t);
}
function Qs(e, t) {
  ec(t[0], t[1]) && (t[0] < e[0] && (e[0] = t[0]), t[1] > e[1] && (e[1] = t[1]));
}
function $s(e) {
  return e != null && isFinite(e);
}
function ec(e, t) {
  return $s(e) && $s(t) && e <= t;
}
function tc(e) {
  var t = e[1] - e[0];
  return isFinite(t) && t >= 0;
}
function nc(e) {
  ec(e[0], e[1]) && e[0] > e[1] && (e[0] = e[1]);
}
function rc() {
  var e = `__ec_once_` + ic++;
  return function (t, n) {
    Ee(t, e) || ((t[e] = 1), n());
  };
}
var ic = as();
function ac(e, t, n) {
  var r = K(),
    i = 0;
  (P(e, function (a) {
    var o = t(a),
      s = r.get(o) || 0;
    (n && n(a, s), !s && !n && (e[i++] = a), r.set(o, s + 1));
  }),
    n || (e.length = i));
}
function oc(e) {
  return e.value + ``;
}
function sc(e) {
  return e + ``;
}
function cc(e, t, n) {
  var r = e.getData().count();
  return {
    progressiveRender: n.progressiveEnabled && t.incrementalPrepareRender && r >= n.threshold,
    large: e.get(`large`) && r >= e.get(`largeThreshold`),
    modDataCount: e.get(`progressiveChunkMode`) === `mod` ? e.getData().count() : null,
  };
}
function lc(e) {
  return { overallReset: e };
}
var uc = Rs(),
  dc = function (e, t, n, r) {
    if (r) {
      var i = uc(r);
      ((i.dataIndex = n),
        (i.dataType = t),
        (i.seriesIndex = e),
        (i.ssrType = `chart`),
        r.type === `group` &&
          r.traverse(function (r) {
            var i = uc(r);
            ((i.seriesIndex = e), (i.dataIndex = n), (i.dataType = t), (i.ssrType = `chart`));
          }));
    }
  },
  fc = K([`tooltip`, `label`, `itemName`, `itemId`, `itemGroupId`, `itemChildGroupId`, `seriesName`]),
  pc = `original`,
  mc = `arrayRows`,
  hc = `objectRows`,
  gc = `keyedColumns`,
  _c = `typedArray`,
  vc = `unknown`,
  yc = `column`,
  bc = [
    `getDom`,
    `getZr`,
    `getWidth`,
    `getHeight`,
    `getDevicePixelRatio`,
    `dispatchAction`,
    `isSSR`,
    `isDisposed`,
    `on`,
    `off`,
    `getDataURL`,
    `getConnectedDataURL`,
    `getOption`,
    `getId`,
    `updateLabelLayout`,
  ],
  xc = (function () {
    function e(e) {
      P(
        bc,
        function (t) {
          this[t] = ne(e[t], e);
        },
        this,
      );
    }
    return e;
  })();
function Sc(e, t) {
  return t.mainType === `series` ? e.getViewOfSeriesModel(t) : e.getViewOfComponentModel(t);
}
var Cc = 1,
  wc = {},
  Tc = Rs(),
  Ec = Rs(),
  Dc = [`emphasis`, `blur`, `select`],
  Oc = [`normal`, `emphasis`, `blur`, `select`],
  kc = `highlight`,
  Ac = `downplay`,
  jc = `select`,
  Mc = `unselect`,
  Nc = `toggleSelect`,
  Pc = `selectchanged`;
function Fc(e) {
  return e != null && e !== `none`;
}
function Ic(e, t, n) {
  (e.onHoverStateChange && (e.hoverState || 0) !== n && e.onHoverStateChange(t), (e.hoverState = n));
}
function Lc(e) {
  Ic(e, `emphasis`, 2);
}
function Rc(e) {
  e.hoverState === 2 && Ic(e, `normal`, 0);
}
function zc(e) {
  Ic(e, `blur`, 1);
}
function Bc(e) {
  e.hoverState === 1 && Ic(e, `normal`, 0);
}
function Vc(e) {
  e.selected = !0;
}
function Hc(e) {
  e.selected = !1;
}
function Uc(e, t, n) {
  t(e, n);
}
function Wc(e, t, n) {
  (Uc(e, t, n),
    e.isGroup &&
      e.traverse(function (e) {
        Uc(e, t, n);
      }));
}
function Gc(e, t) {
  switch (t) {
    case `emphasis`:
      e.hoverState = 2;
      break;
    case `normal`:
      e.hoverState = 0;
      break;
    case `blur`:
      e.hoverState = 1;
      break;
    case `select`:
      e.selected = !0;
  }
}
function Kc(e, t, n, r) {
  for (var i = e.style, a = {}, o = 0; o < t.length; o++) {
    var s = t[o];
    a[s] = i[s] ?? (r && r[s]);
  }
  for (var o = 0; o < e.animators.length; o++) {
    var c = e.animators[o];
    c.__fromStateTransition && c.__fromStateTransition.indexOf(n) < 0 && c.targetName === `style` && c.saveTo(a, t);
  }
  return a;
}
function qc(e, t, n, r) {
  var i = n && A(n, `select`) >= 0,
    a = !1;
  if (e instanceof Ka) {
    var o = Tc(e),
      s = (i && o.selectFill) || o.normalFill,
      c = (i && o.selectStroke) || o.normalStroke;
    if (Fc(s) || Fc(c)) {
      r ||= {};
      var l = r.style || {};
      (l.fill === `inherit`
        ? ((a = !0), (r = D({}, r)), (l = D({}, l)), (l.fill = s))
        : !Fc(l.fill) && Fc(s)
          ? ((a = !0), (r = D({}, r)), (l = D({}, l)), (l.fill = zr(s)))
          : !Fc(l.stroke) && Fc(c) && (a || ((r = D({}, r)), (l = D({}, l))), (l.stroke = zr(c))),
        (r.style = l));
    }
  }
  if (r && r.z2 == null) {
    a || (r = D({}, r));
    var u = e.z2EmphasisLift;
    r.z2 = e.z2 + (u ?? 10);
  }
  return r;
}
function Jc(e, t, n) {
  if (n && n.z2 == null) {
    n = D({}, n);
    var r = e.z2SelectLift;
    n.z2 = e.z2 + (r ?? 9);
  }
  return n;
}
function Yc(e, t, n) {
  var r = A(e.currentStates, t) >= 0,
    i = e.style.opacity,
    a = r ? null : Kc(e, [`opacity`], t, { opacity: 1 });
  n ||= {};
  var o = n.style || {};
  return (o.opacity ?? ((n = D({}, n)), (o = D({ opacity: r ? i : a.opacity * 0.1 }, o)), (n.style = o)), n);
}
function Xc(e, t) {
  var n = this.states[e];
  if (this.style) {
    if (e === `emphasis`) return qc(this, e, t, n);
    if (e === `blur`) return Yc(this, e, n);
    if (e === `select`) return Jc(this, e, n);
  }
  return n;
}
function Zc(e) {
  e.stateProxy = Xc;
  var t = e.getTextContent(),
    n = e.getTextGuideLine();
  (t && (t.stateProxy = Xc), n && (n.stateProxy = Xc));
}
function Qc(e, t) {
  !ol(e, t) && !e.__highByOuter && Wc(e, Lc);
}
function $c(e, t) {
  !ol(e, t) && !e.__highByOuter && Wc(e, Rc);
}
function el(e, t) {
  ((e.__highByOuter |= 1 << (t || 0)), Wc(e, Lc));
}
function tl(e, t) {
  !(e.__highByOuter &= ~(1 << (t || 0))) && Wc(e, Rc);
}
function nl(e) {
  Wc(e, zc);
}
function rl(e) {
  Wc(e, Bc);
}
function il(e) {
  Wc(e, Vc);
}
function al(e) {
  Wc(e, Hc);
}
function ol(e, t) {
  return e.__highDownSilentOnTouch && t.zrByTouch;
}
function sl(e) {
  var t = e.getModel(),
    n = [],
    r = [];
  (t.eachComponent(function (t, i) {
    var a = Ec(i),
      o = Sc(e, i),
      s = t === `series`;
    (!s && r.push(o),
      a.isBlured &&
        (o.group.traverse(function (e) {
          Bc(e);
        }),
        s && n.push(i)),
      (a.isBlured = !1));
  }),
    P(r, function (e) {
      e && e.toggleBlurSeries && e.toggleBlurSeries(n, !1, t);
    }));
}
function cl(e, t, n, r) {
  var i = r.getModel();
  n ||= `coordinateSystem`;
  function a(e, t) {
    for (var n = 0; n < t.length; n++) {
      var r = e.getItemGraphicEl(t[n]);
      r && rl(r);
    }
  }
  if (e != null && t && t !== `none`) {
    var o = i.getSeriesByIndex(e),
      s = o.coordinateSystem;
    s && s.master && (s = s.master);
    var c = [];
    (i.eachSeries(function (e) {
      var i = o === e,
        l = e.coordinateSystem;
      if (
        (l && l.master && (l = l.master),
        !((n === `series` && !i) || (n === `coordinateSystem` && !(l && s ? l === s : i)) || (t === `series` && i)))
      ) {
        if (
          (r.getViewOfSeriesModel(e).group.traverse(function (e) {
            (e.__highByOuter && i && t === `self`) || zc(e);
          }),
          N(t))
        )
          a(e.getData(), t);
        else if (W(t)) for (var u = R(t), d = 0; d < u.length; d++) a(e.getData(u[d]), t[u[d]]);
        (c.push(e), (Ec(e).isBlured = !0));
      }
    }),
      i.eachComponent(function (e, t) {
        if (e !== `series`) {
          var n = r.getViewOfComponentModel(t);
          n && n.toggleBlurSeries && n.toggleBlurSeries(c, !0, i);
        }
      }));
  }
}
function ll(e, t, n) {
  if (e != null && t != null) {
    var r = n.getModel().getComponent(e, t);
    if (r) {
      Ec(r).isBlured = !0;
      var i = n.getViewOfComponentModel(r);
      i &&
        i.focusBlurEnabled &&
        i.group.traverse(function (e) {
          zc(e);
        });
    }
  }
}
function ul(e, t, n) {
  var r = e.seriesIndex,
    i = e.getData(t.dataType);
  if (i) {
    var a = Ls(i, t);
    a = (z(a) ? a[0] : a) || 0;
    var o = i.getItemGraphicEl(a);
    if (!o) for (var s = i.count(), c = 0; !o && c < s;) o = i.getItemGraphicEl(c++);
    if (o) {
      var l = uc(o);
      cl(r, l.focus, l.blurScope, n);
    } else {
      var u = e.get([`emphasis`, `focus`]),
        d = e.get([`emphasis`, `blurScope`]);
      u != null && cl(r, u, d, n);
    }
  }
}
function dl(e, t, n, r) {
  var i = { focusSelf: !1, dispatchers: null };
  if (e == null || e === `series` || t == null || n == null) return i;
  var a = r.getModel().getComponent(e, t);
  if (!a) return i;
  var o = r.getViewOfComponentModel(a);
  if (!o || !o.findHighDownDispatchers) return i;
  for (var s = o.findHighDownDispatchers(n), c, l = 0; l < s.length; l++)
    if (uc(s[l]).focus === `self`) {
      c = !0;
      break;
    }
  return { focusSelf: c, dispatchers: s };
}
function fl(e, t, n) {
  var r = uc(e),
    i = dl(r.componentMainType, r.componentIndex, r.componentHighDownName, n),
    a = i.dispatchers,
    o = i.focusSelf;
  a
    ? (o && ll(r.componentMainType, r.componentIndex, n),
      P(a, function (e) {
        return Qc(e, t);
      }))
    : (cl(r.seriesIndex, r.focus, r.blurScope, n), r.focus === `self` && ll(r.componentMainType, r.componentIndex, n), Qc(e, t));
}
function pl(e, t, n) {
  sl(n);
  var r = uc(e),
    i = dl(r.componentMainType, r.componentIndex, r.componentHighDownName, n).dispatchers;
  i
    ? P(i, function (e) {
        return $c(e, t);
      })
    : $c(e, t);
}
function ml(e, t, n) {
  if (Dl(t)) {
    var r = t.dataType,
      i = Ls(e.getData(r), t);
    (z(i) || (i = [i]), e[t.type === `toggleSelect` ? `toggleSelect` : t.type === `select` ? `select` : `unselect`](i, r));
  }
}
function hl(e) {
  P(e.getAllData(), function (t) {
    var n = t.data,
      r = t.type;
    n.eachItemGraphicEl(function (t, n) {
      e.isSelected(n, r) ? il(t) : al(t);
    });
  });
}
function gl(e) {
  var t = [];
  return (
    e.eachSeries(function (e) {
      P(e.getAllData(), function (n) {
        n.data;
        var r = n.type,
          i = e.getSelectedDataIndices();
        if (i.length > 0) {
          var a = { dataIndex: i, seriesIndex: e.seriesIndex };
          (r != null && (a.dataType = r), t.push(a));
        }
      });
    }),
    t
  );
}
function _l(e, t, n) {
  (wl(e, !0), Wc(e, Zc), bl(e, t, n));
}
function vl(e) {
  wl(e, !1);
}
function yl(e, t, n, r) {
  r ? vl(e) : _l(e, t, n);
}
function bl(e, t, n) {
  var r = uc(e);
  t == null ? (r.focus &&= null) : ((r.focus = t), (r.blurScope = n));
}
var xl = [`emphasis`, `blur`, `select`],
  Sl = { itemStyle: `getItemStyle`, lineStyle: `getLineStyle`, areaStyle: `getAreaStyle` };
function Cl(e, t, n, r) {
  n ||= `itemStyle`;
  for (var i = 0; i < xl.length; i++) {
    var a = xl[i],
      o = t.getModel([a, n]),
      s = e.ensureState(a);
    s.style = r ? r(o) : o[Sl[n]]();
  }
}
function wl(e, t) {
  var n = t === !1,
    r = e;
  (e.highDownSilentOnTouch && (r.__highDownSilentOnTouch = e.highDownSilentOnTouch),
    (!n || r.__highDownDispatcher) && ((r.__highByOuter = r.__highByOuter || 0), (r.__highDownDispatcher = !n)));
}
function Tl(e) {
  return !!(e && e.__highDownDispatcher);
}
function El(e) {
  var t = wc[e];
  return (t == null && Cc <= 32 && (t = wc[e] = Cc++), t);
}
function Dl(e) {
  var t = e.type;
  return t === `select` || t === `unselect` || t === `toggleSelect`;
}
function Ol(e) {
  var t = e.type;
  return t === `highlight` || t === `downplay`;
}
function kl(e) {
  var t = Tc(e);
  ((t.normalFill = e.style.fill), (t.normalStroke = e.style.stroke));
  var n = e.states.select || {};
  ((t.selectFill = (n.style && n.style.fill) || null), (t.selectStroke = (n.style && n.style.stroke) || null));
}
var Al = xa.CMD,
  jl = [[], [], []],
  Ml = Math.sqrt,
  Nl = Math.atan2;
function Pl(e, t) {
  if (t) {
    var n = e.data,
      r = e.len(),
      i,
      a,
      o,
      s,
      c,
      l,
      u = Al.M,
      d = Al.C,
      f = Al.L,
      p = Al.R,
      m = Al.A,
      h = Al.Q;
    for (o = 0, s = 0; o < r;) {
      switch (((i = n[o++]), (s = o), (a = 0), i)) {
        case u:
          a = 1;
          break;
        case f:
          a = 1;
          break;
        case d:
          a = 3;
          break;
        case h:
          a = 2;
          break;
        case m:
          var g = t[4],
            _ = t[5],
            v = Ml(t[0] * t[0] + t[1] * t[1]),
            y = Ml(t[2] * t[2] + t[3] * t[3]),
            b = Nl(-t[1] / y, t[0] / v);
          ((n[o] *= v),
            (n[o++] += g),
            (n[o] *= y),
            (n[o++] += _),
            (n[o++] *= v),
            (n[o++] *= y),
            (n[o++] += b),
            (n[o++] += b),
            (o += 2),
            (s = o));
          break;
        case p:
          ((l[0] = n[o++]),
            (l[1] = n[o++]),
            Ct(l, l, t),
            (n[s++] = l[0]),
            (n[s++] = l[1]),
            (l[0] += n[o++]),
            (l[1] += n[o++]),
            Ct(l, l, t),
            (n[s++] = l[0]),
            (n[s++] = l[1]));
      }
      for (c = 0; c < a; c++) {
        var x = jl[c];
        ((x[0] = n[o++]), (x[1] = n[o++]), Ct(x, x, t), (n[s++] = x[0]), (n[s++] = x[1]));
      }
    }
    e.increaseVersion();
  }
}
var Fl = Math.sqrt,
  Il = Math.sin,
  Ll = Math.cos,
  Rl = Math.PI;
function zl(e) {
  return Math.sqrt(e[0] * e[0] + e[1] * e[1]);
}
function Bl(e, t) {
  return (e[0] * t[0] + e[1] * t[1]) / (zl(e) * zl(t));
}
function Vl(e, t) {
  return (e[0] * t[1] < e[1] * t[0] ? -1 : 1) * Math.acos(Bl(e, t));
}
function Hl(e, t, n, r, i, a, o, s, c, l, u) {
  var d = (Rl / 180) * c,
    f = (Ll(d) * (e - n)) / 2 + (Il(d) * (t - r)) / 2,
    p = (-1 * Il(d) * (e - n)) / 2 + (Ll(d) * (t - r)) / 2,
    m = (f * f) / (o * o) + (p * p) / (s * s);
  m > 1 && ((o *= Fl(m)), (s *= Fl(m)));
  var h =
      (i === a ? -1 : 1) * Fl((o * o * (s * s) - o * o * (p * p) - s * s * (f * f)) / (o * o * (p * p) + s * s * (f * f))) || 0,
    g = (h * o * p) / s,
    _ = (h * -s * f) / o,
    v = (e + n) / 2 + Ll(d) * g - Il(d) * _,
    y = (t + r) / 2 + Il(d) * g + Ll(d) * _,
    b = Vl([1, 0], [(f - g) / o, (p - _) / s]),
    x = [(f - g) / o, (p - _) / s],
    S = [(-1 * f - g) / o, (-1 * p - _) / s],
    C = Vl(x, S);
  if ((Bl(x, S) <= -1 && (C = Rl), Bl(x, S) >= 1 && (C = 0), C < 0)) {
    var w = Math.round((C / Rl) * 1e6) / 1e6;
    C = Rl * 2 + (w % 2) * Rl;
  }
  u.addData(l, v, y, o, s, b, C, d, a);
}
var Ul = /([mlvhzcqtsa])([^mlvhzcqtsa]*)/gi,
  Wl = /-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function Gl(e) {
  var t = new xa();
  if (!e) return t;
  var n = 0,
    r = 0,
    i = n,
    a = r,
    o,
    s = xa.CMD,
    c = e.match(Ul);
  if (!c) return t;
  for (var l = 0; l < c.length; l++) {
    for (var u = c[l], d = u.charAt(0), f = void 0, p = u.match(Wl) || [], m = p.length, h = 0; h < m; h++)
      p[h] = parseFloat(p[h]);
    for (var g = 0; g < m;) {
      var _ = void 0,
        v = void 0,
        y = void 0,
        b = void 0,
        x = void 0,
        S = void 0,
        C = void 0,
        w = n,
        T = r,
        E = void 0,
        D = void 0;
      switch (d) {
        case `l`:
          ((n += p[g++]), (r += p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `L`:
          ((n = p[g++]), (r = p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `m`:
          ((n += p[g++]), (r += p[g++]), (f = s.M), t.addData(f, n, r), (i = n), (a = r), (d = `l`));
          break;
        case `M`:
          ((n = p[g++]), (r = p[g++]), (f = s.M), t.addData(f, n, r), (i = n), (a = r), (d = `L`));
          break;
        case `h`:
          ((n += p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `H`:
          ((n = p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `v`:
          ((r += p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `V`:
          ((r = p[g++]), (f = s.L), t.addData(f, n, r));
          break;
        case `C`:
          ((f = s.C), t.addData(f, p[g++], p[g++], p[g++], p[g++], p[g++], p[g++]), (n = p[g - 2]), (r = p[g - 1]));
          break;
        case `c`:
          ((f = s.C),
            t.addData(f, p[g++] + n, p[g++] + r, p[g++] + n, p[g++] + r, p[g++] + n, p[g++] + r),
            (n += p[g - 2]),
            (r += p[g - 1]));
          break;
        case `S`:
          ((_ = n),
            (v = r),
            (E = t.len()),
            (D = t.data),
            o === s.C && ((_ += n - D[E - 4]), (v += r - D[E - 3])),
            (f = s.C),
            (w = p[g++]),
            (T = p[g++]),
            (n = p[g++]),
            (r = p[g++]),
            t.addData(f, _, v, w, T, n, r));
          break;
        case `s`:
          ((_ = n),
            (v = r),
            (E = t.len()),
            (D = t.data),
            o === s.C && ((_ += n - D[E - 4]), (v += r - D[E - 3])),
            (f = s.C),
            (w = n + p[g++]),
            (T = r + p[g++]),
            (n += p[g++]),
            (r += p[g++]),
            t.addData(f, _, v, w, T, n, r));
          break;
        case `Q`:
          ((w = p[g++]), (T = p[g++]), (n = p[g++]), (r = p[g++]), (f = s.Q), t.addData(f, w, T, n, r));
          break;
        case `q`:
          ((w = p[g++] + n), (T = p[g++] + r), (n += p[g++]), (r += p[g++]), (f = s.Q), t.addData(f, w, T, n, r));
          break;
        case `T`:
          ((_ = n),
            (v = r),
            (E = t.len()),
            (D = t.data),
            o === s.Q && ((_ += n - D[E - 4]), (v += r - D[E - 3])),
            (n = p[g++]),
            (r = p[g++]),
            (f = s.Q),
            t.addData(f, _, v, n, r));
          break;
        case `t`:
          ((_ = n),
            (v = r),
            (E = t.len()),
            (D = t.data),
            o === s.Q && ((_ += n - D[E - 4]), (v += r - D[E - 3])),
            (n += p[g++]),
            (r += p[g++]),
            (f = s.Q),
            t.addData(f, _, v, n, r));
          break;
        case `A`:
          ((y = p[g++]),
            (b = p[g++]),
            (x = p[g++]),
            (S = p[g++]),
            (C = p[g++]),
            (w = n),
            (T = r),
            (n = p[g++]),
            (r = p[g++]),
            (f = s.A),
            Hl(w, T, n, r, S, C, y, b, x, f, t));
          break;
        case `a`:
          ((y = p[g++]),
            (b = p[g++]),
            (x = p[g++]),
            (S = p[g++]),
            (C = p[g++]),
            (w = n),
            (T = r),
            (n += p[g++]),
            (r += p[g++]),
            (f = s.A),
            Hl(w, T, n, r, S, C, y, b, x, f, t));
      }
    }
    ((d === `z` || d === `Z`) && ((f = s.Z), t.addData(f), (n = i), (r = a)), (o = f));
  }
  return (t.toStatic(), t);
}
var Kl = (function (e) {
  n(t, e);
  function t() {
    return (e !== null && e.apply(this, arguments)) || this;
  }
  return ((t.prototype.applyTransform = function (e) {}), t);
})(Ka);
function ql(e) {
  return e.setData != null;
}
function Jl(e, t) {
  var n = Gl(e),
    r = D({}, t);
  return (
    (r.buildPath = function (e) {
      var t = ql(e);
      if (t && e.canSave()) {
        e.appendPath(n);
        var r = e.getContext();
        r && e.rebuildPath(r, 1);
      } else {
        var r = t ? e.getContext() : e;
        r && n.rebuildPath(r, 1);
      }
    }),
    (r.applyTransform = function (e) {
      (Pl(n, e), this.dirtyShape());
    }),
    r
  );
}
function Yl(e, t) {
  return new Kl(Jl(e, t));
}
function Xl(e, t) {
  var r = Jl(e, t);
  return (function (e) {
    n(t, e);
    function t(t) {
      var n = e.call(this, t) || this;
      return ((n.applyTransform = r.applyTransform), (n.buildPath = r.buildPath), n);
    }
    return t;
  })(Kl);
}
function Zl(e, t) {
  for (var n = [], r = e.length, i = 0; i < r; i++) {
    var a = e[i];
    n.push(a.getUpdatedPathProxy(!0));
  }
  var o = new Ka(t);
  return (
    o.createPathProxy(),
    (o.buildPath = function (e) {
      if (ql(e)) {
        e.appendPath(n);
        var t = e.getContext();
        t && e.rebuildPath(t, 1);
      }
    }),
    o
  );
}
var Ql = (function (e) {
  n(t, e);
  function t(t) {
    var n = e.call(this) || this;
    return ((n.isGroup = !0), (n._children = []), n.attr(t), n);
  }
  return (
    (t.prototype.childrenRef = function () {
      return this._children;
    }),
    (t.prototype.children = function () {
      return this._children.slice();
    }),
    (t.prototype.childAt = function (e) {
      return this._children[e];
    }),
    (t.prototype.childOfName = function (e) {
      for (var t = this._children, n = 0; n < t.length; n++) if (t[n].name === e) return t[n];
    }),
    (t.prototype.childCount = function () {
      return this._children.length;
    }),
    (t.prototype.add = function (e) {
      return (e && e !== this && e.parent !== this && (this._children.push(e), this._doAdd(e)), this);
    }),
    (t.prototype.addBefore = function (e, t) {
      if (e && e !== this && e.parent !== this && t && t.parent === this) {
        var n = this._children,
          r = n.indexOf(t);
        r >= 0 && (n.splice(r, 0, e), this._doAdd(e));
      }
      return this;
    }),
    (t.prototype.replace = function (e, t) {
      var n = A(this._children, e);
      return (n >= 0 && this.replaceAt(t, n), this);
    }),
    (t.prototype.replaceAt = function (e, t) {
      var n = this._children,
        r = n[t];
      if (e && e !== this && e.parent !== this && e !== r) {
        ((n[t] = e), (r.parent = null));
        var i = this.__zr;
        (i && r.removeSelfFromZr(i), this._doAdd(e));
      }
      return this;
    }),
    (t.prototype._doAdd = function (e) {
      (e.parent && e.parent.remove(e), (e.parent = this));
      var t = this.__zr;
      (t && t !== e.__zr && e.addSelfToZr(t), t && t.refresh());
    }),
    (t.prototype.remove = function (e) {
      var t = this.__zr,
        n = this._children,
        r = A(n, e);
      return (r < 0 || (n.splice(r, 1), (e.parent = null), t && e.removeSelfFromZr(t), t && t.refresh()), this);
    }),
    (t.prototype.removeAll = function () {
      for (var e = this._children, t = this.__zr, n = 0; n < e.length; n++) {
        var r = e[n];
        (t && r.removeSelfFromZr(t), (r.parent = null));
      }
      return ((e.length = 0), this);
    }),
    (t.prototype.eachChild = function (e, t) {
      for (var n = this._children, r = 0; r < n.length; r++) {
        var i = n[r];
        e.call(t, i, r);
      }
      return this;
    }),
    (t.prototype.traverse = function (e, t) {
      for (var n = 0; n < this._children.length; n++) {
        var r = this._children[n],
          i = e.call(t, r);
        r.isGroup && !i && r.traverse(e, t);
      }
      return this;
    }),
    (t.prototype.addSelfToZr = function (t) {
      e.prototype.addSelfToZr.call(this, t);
      for (var n = 0; n < this._children.length; n++) this._children[n].addSelfToZr(t);
    }),
    (t.prototype.removeSelfFromZr = function (t) {
      e.prototype.removeSelfFromZr.call(this, t);
      for (var n = 0; n < this._children.length; n++) this._children[n].removeSelfFromZr(t);
    }),
    (t.prototype.getBoundingRect = function (e) {
      for (var t = new J(0, 0, 0, 0), n = e || this._children, r = [], i = null, a = 0; a < n.length; a++) {
        var o = n[a];
        if (!(o.ignore || o.invisible)) {
          var s = o.getBoundingRect(),
            c = o.getLocalTransform(r);
          c ? (J.applyTransform(t, s, c), (i ||= t.clone()), i.union(t)) : ((i ||= s.clone()), i.union(s));
        }
      }
      return i || t;
    }),
    t
  );
})(wi);
Ql.prototype.type = `group`;
var $l = (function () {
    function e() {
      ((this.cx = 0), (this.cy = 0), (this.r = 0));
    }
    return e;
  })(),
  eu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new $l();
      }),
      (t.prototype.buildPath = function (e, t) {
        (e.moveTo(t.cx + t.r, t.cy), e.arc(t.cx, t.cy, t.r, 0, Math.PI * 2));
      }),
      t
    );
  })(Ka);
eu.prototype.type = `circle`;
var tu = (function () {
    function e() {
      ((this.cx = 0), (this.cy = 0), (this.rx = 0), (this.ry = 0));
    }
    return e;
  })(),
  nu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new tu();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n = 0.5522848,
          r = t.cx,
          i = t.cy,
          a = t.rx,
          o = t.ry,
          s = a * n,
          c = o * n;
        (e.moveTo(r - a, i),
          e.bezierCurveTo(r - a, i - c, r - s, i - o, r, i - o),
          e.bezierCurveTo(r + s, i - o, r + a, i - c, r + a, i),
          e.bezierCurveTo(r + a, i + c, r + s, i + o, r, i + o),
          e.bezierCurveTo(r - s, i + o, r - a, i + c, r - a, i),
          e.closePath());
      }),
      t
    );
  })(Ka);
nu.prototype.type = `ellipse`;
var ru = Math.PI,
  iu = ru * 2,
  au = Math.sin,
  ou = Math.cos,
  su = Math.acos,
  cu = Math.atan2,
  lu = Math.abs,
  uu = Math.sqrt,
  du = Math.max,
  fu = Math.min,
  pu = 1e-4;
function mu(e, t, n, r, i, a, o, s) {
  var c = n - e,
    l = r - t,
    u = o - i,
    d = s - a,
    f = d * c - u * l;
  if (!(f * f < pu)) return ((f = (u * (t - a) - d * (e - i)) / f), [e + f * c, t + f * l]);
}
function hu(e, t, n, r, i, a, o) {
  var s = e - n,
    c = t - r,
    l = (o ? a : -a) / uu(s * s + c * c),
    u = l * c,
    d = -l * s,
    f = e + u,
    p = t + d,
    m = n + u,
    h = r + d,
    g = (f + m) / 2,
    _ = (p + h) / 2,
    v = m - f,
    y = h - p,
    b = v * v + y * y,
    x = i - a,
    S = f * h - m * p,
    C = (y < 0 ? -1 : 1) * uu(du(0, x * x * b - S * S)),
    w = (S * y - v * C) / b,
    T = (-S * v - y * C) / b,
    E = (S * y + v * C) / b,
    D = (-S * v + y * C) / b,
    O = w - g,
    k = T - _,
    A = E - g,
    j = D - _;
  return (
    O * O + k * k > A * A + j * j && ((w = E), (T = D)),
    { cx: w, cy: T, x0: -u, y0: -d, x1: w * (i / x - 1), y1: T * (i / x - 1) }
  );
}
function gu(e) {
  var t;
  if (z(e)) {
    var n = e.length;
    if (!n) return e;
    t = n === 1 ? [e[0], e[0], 0, 0] : n === 2 ? [e[0], e[0], e[1], e[1]] : n === 3 ? e.concat(e[2]) : e;
  } else t = [e, e, e, e];
  return t;
}
function _u(e, t) {
  var n,
    r = du(t.r, 0),
    i = du(t.r0 || 0, 0),
    a = r > 0;
  if (a || i > 0) {
    if ((a || ((r = i), (i = 0)), i > r)) {
      var o = r;
      ((r = i), (i = o));
    }
    var s = t.startAngle,
      c = t.endAngle;
    if (!(isNaN(s) || isNaN(c))) {
      var l = t.cx,
        u = t.cy,
        d = !!t.clockwise,
        f = lu(c - s),
        p = f > iu && f % iu;
      if ((p > pu && (f = p), !(r > pu))) e.moveTo(l, u);
      else if (f > iu - pu)
        (e.moveTo(l + r * ou(s), u + r * au(s)),
          e.arc(l, u, r, s, c, !d),
          i > pu && (e.moveTo(l + i * ou(c), u + i * au(c)), e.arc(l, u, i, c, s, d)));
      else {
        var m = void 0,
          h = void 0,
          g = void 0,
          _ = void 0,
          v = void 0,
          y = void 0,
          b = void 0,
          x = void 0,
          S = void 0,
          C = void 0,
          w = void 0,
          T = void 0,
          E = void 0,
          D = void 0,
          O = void 0,
          k = void 0,
          A = r * ou(s),
          j = r * au(s),
          M = i * ou(c),
          N = i * au(c),
          P = f > pu;
        if (P) {
          var F = t.cornerRadius;
          F && ((n = gu(F)), (m = n[0]), (h = n[1]), (g = n[2]), (_ = n[3]));
          var I = lu(r - i) / 2;
          if (
            ((v = fu(I, g)),
            (y = fu(I, _)),
            (b = fu(I, m)),
            (x = fu(I, h)),
            (w = S = du(v, y)),
            (T = C = du(b, x)),
            (S > pu || C > pu) && ((E = r * ou(c)), (D = r * au(c)), (O = i * ou(s)), (k = i * au(s)), f < ru))
          ) {
            var L = mu(A, j, O, k, E, D, M, N);
            if (L) {
              var ee = A - L[0],
                R = j - L[1],
                te = E - L[0],
                ne = D - L[1],
                re = 1 / au(su((ee * te + R * ne) / (uu(ee * ee + R * R) * uu(te * te + ne * ne))) / 2),
                z = uu(L[0] * L[0] + L[1] * L[1]);
              ((w = fu(S, (r - z) / (re + 1))), (T = fu(C, (i - z) / (re - 1))));
            }
          }
        }
        if (!P) e.moveTo(l + A, u + j);
        else if (w > pu) {
          var B = fu(g, w),
            V = fu(_, w),
            H = hu(O, k, A, j, r, B, d),
            U = hu(E, D, M, N, r, V, d);
          (e.moveTo(l + H.cx + H.x0, u + H.cy + H.y0),
            w < S && B === V
              ? e.arc(l + H.cx, u + H.cy, w, cu(H.y0, H.x0), cu(U.y0, U.x0), !d)
              : (B > 0 && e.arc(l + H.cx, u + H.cy, B, cu(H.y0, H.x0), cu(H.y1, H.x1), !d),
                e.arc(l, u, r, cu(H.cy + H.y1, H.cx + H.x1), cu(U.cy + U.y1, U.cx + U.x1), !d),
                V > 0 && e.arc(l + U.cx, u + U.cy, V, cu(U.y1, U.x1), cu(U.y0, U.x0), !d)));
        } else (e.moveTo(l + A, u + j), e.arc(l, u, r, s, c, !d));
        if (!(i > pu) || !P) e.lineTo(l + M, u + N);
        else if (T > pu) {
          var B = fu(m, T),
            V = fu(h, T),
            H = hu(M, N, E, D, i, -V, d),
            U = hu(A, j, O, k, i, -B, d);
          (e.lineTo(l + H.cx + H.x0, u + H.cy + H.y0),
            T < C && B === V
              ? e.arc(l + H.cx, u + H.cy, T, cu(H.y0, H.x0), cu(U.y0, U.x0), !d)
              : (V > 0 && e.arc(l + H.cx, u + H.cy, V, cu(H.y0, H.x0), cu(H.y1, H.x1), !d),
                e.arc(l, u, i, cu(H.cy + H.y1, H.cx + H.x1), cu(U.cy + U.y1, U.cx + U.x1), d),
                B > 0 && e.arc(l + U.cx, u + U.cy, B, cu(U.y1, U.x1), cu(U.y0, U.x0), !d)));
        } else (e.lineTo(l + M, u + N), e.arc(l, u, i, c, s, d));
      }
      e.closePath();
    }
  }
}
var vu = (function () {
    function e() {
      ((this.cx = 0),
        (this.cy = 0),
        (this.r0 = 0),
        (this.r = 0),
        (this.startAngle = 0),
        (this.endAngle = Math.PI * 2),
        (this.clockwise = !0),
        (this.cornerRadius = 0));
    }
    return e;
  })(),
  yu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new vu();
      }),
      (t.prototype.buildPath = function (e, t) {
        _u(e, t);
      }),
      (t.prototype.isZeroArea = function () {
        return this.shape.startAngle === this.shape.endAngle || this.shape.r === this.shape.r0;
      }),
      t
    );
  })(Ka);
yu.prototype.type = `sector`;
var bu = (function () {
    function e() {
      ((this.cx = 0), (this.cy = 0), (this.r = 0), (this.r0 = 0));
    }
    return e;
  })(),
  xu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new bu();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n = t.cx,
          r = t.cy,
          i = Math.PI * 2;
        (e.moveTo(n + t.r, r), e.arc(n, r, t.r, 0, i, !1), e.moveTo(n + t.r0, r), e.arc(n, r, t.r0, 0, i, !0));
      }),
      t
    );
  })(Ka);
xu.prototype.type = `ring`;
function Su(e, t, n, r) {
  var i = [],
    a = [],
    o = [],
    s = [],
    c,
    l,
    u,
    d;
  if (r) {
    ((u = [1 / 0, 1 / 0]), (d = [-1 / 0, -1 / 0]));
    for (var f = 0, p = e.length; f < p; f++) (wt(u, u, e[f]), Tt(d, d, e[f]));
    (wt(u, u, r[0]), Tt(d, d, r[1]));
  }
  for (var f = 0, p = e.length; f < p; f++) {
    var m = e[f];
    if (n) ((c = e[f ? f - 1 : p - 1]), (l = e[(f + 1) % p]));
    else if (f === 0 || f === p - 1) {
      i.push(dt(e[f]));
      continue;
    } else ((c = e[f - 1]), (l = e[f + 1]));
    (mt(a, l, c), _t(a, a, t));
    var h = yt(m, c),
      g = yt(m, l),
      _ = h + g;
    (_ !== 0 && ((h /= _), (g /= _)), _t(o, a, -h), _t(s, a, g));
    var v = pt([], m, o),
      y = pt([], m, s);
    (r && (Tt(v, v, u), wt(v, v, d), Tt(y, y, u), wt(y, y, d)), i.push(v), i.push(y));
  }
  return (n && i.push(i.shift()), i);
}
function Cu(e, t, n) {
  var r = t.smooth,
    i = t.points;
  if (i && i.length >= 2) {
    if (r) {
      var a = Su(i, r, n, t.smoothConstraint);
      e.moveTo(i[0][0], i[0][1]);
      for (var o = i.length, s = 0; s < (n ? o : o - 1); s++) {
        var c = a[s * 2],
          l = a[s * 2 + 1],
          u = i[(s + 1) % o];
        e.bezierCurveTo(c[0], c[1], l[0], l[1], u[0], u[1]);
      }
    } else {
      e.moveTo(i[0][0], i[0][1]);
      for (var s = 1, d = i.length; s < d; s++) e.lineTo(i[s][0], i[s][1]);
    }
    n && e.closePath();
  }
}
var wu = (function () {
    function e() {
      ((this.points = null), (this.smooth = 0), (this.smoothConstraint = null));
    }
    return e;
  })(),
  Tu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new wu();
      }),
      (t.prototype.buildPath = function (e, t) {
        Cu(e, t, !0);
      }),
      t
    );
  })(Ka);
Tu.prototype.type = `polygon`;
var Eu = (function () {
    function e() {
      ((this.points = null), (this.percent = 1), (this.smooth = 0), (this.smoothConstraint = null));
    }
    return e;
  })(),
  Du = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultStyle = function () {
        return { stroke: `#000`, fill: null };
      }),
      (t.prototype.getDefaultShape = function () {
        return new Eu();
      }),
      (t.prototype.buildPath = function (e, t) {
        Cu(e, t, !1);
      }),
      t
    );
  })(Ka);
Du.prototype.type = `polyline`;
var Ou = {},
  ku = (function () {
    function e() {
      ((this.x1 = 0), (this.y1 = 0), (this.x2 = 0), (this.y2 = 0), (this.percent = 1));
    }
    return e;
  })(),
  Au = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultStyle = function () {
        return { stroke: `#000`, fill: null };
      }),
      (t.prototype.getDefaultShape = function () {
        return new ku();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n, r, i, a;
        if (this.subPixelOptimize) {
          var o = to(Ou, t, this.style);
          ((n = o.x1), (r = o.y1), (i = o.x2), (a = o.y2));
        } else ((n = t.x1), (r = t.y1), (i = t.x2), (a = t.y2));
        var s = t.percent;
        s !== 0 && (e.moveTo(n, r), s < 1 && ((i = n * (1 - s) + i * s), (a = r * (1 - s) + a * s)), e.lineTo(i, a));
      }),
      (t.prototype.pointAt = function (e) {
        var t = this.shape;
        return [t.x1 * (1 - e) + t.x2 * e, t.y1 * (1 - e) + t.y2 * e];
      }),
      t
    );
  })(Ka);
Au.prototype.type = `line`;
var ju = [],
  Mu = (function () {
    function e() {
      ((this.x1 = 0), (this.y1 = 0), (this.x2 = 0), (this.y2 = 0), (this.cpx1 = 0), (this.cpy1 = 0), (this.percent = 1));
    }
    return e;
  })();
function Nu(e, t, n) {
  var r = e.cpx2,
    i = e.cpy2;
  return r != null || i != null
    ? [(n ? tr : er)(e.x1, e.cpx1, e.cpx2, e.x2, t), (n ? tr : er)(e.y1, e.cpy1, e.cpy2, e.y2, t)]
    : [(n ? cr : sr)(e.x1, e.cpx1, e.x2, t), (n ? cr : sr)(e.y1, e.cpy1, e.y2, t)];
}
var Pu = (function (e) {
  n(t, e);
  function t(t) {
    return e.call(this, t) || this;
  }
  return (
    (t.prototype.getDefaultStyle = function () {
      return { stroke: `#000`, fill: null };
    }),
    (t.prototype.getDefaultShape = function () {
      return new Mu();
    }),
    (t.prototype.buildPath = function (e, t) {
      var n = t.x1,
        r = t.y1,
        i = t.x2,
        a = t.y2,
        o = t.cpx1,
        s = t.cpy1,
        c = t.cpx2,
        l = t.cpy2,
        u = t.percent;
      u !== 0 &&
        (e.moveTo(n, r),
        c == null || l == null
          ? (u < 1 && (dr(n, o, i, u, ju), (o = ju[1]), (i = ju[2]), dr(r, s, a, u, ju), (s = ju[1]), (a = ju[2])),
            e.quadraticCurveTo(o, s, i, a))
          : (u < 1 &&
              (ir(n, o, c, i, u, ju),
              (o = ju[1]),
              (c = ju[2]),
              (i = ju[3]),
              ir(r, s, l, a, u, ju),
              (s = ju[1]),
              (l = ju[2]),
              (a = ju[3])),
            e.bezierCurveTo(o, s, c, l, i, a)));
    }),
    (t.prototype.pointAt = function (e) {
      return Nu(this.shape, e, !1);
    }),
    (t.prototype.tangentAt = function (e) {
      var t = Nu(this.shape, e, !0);
      return vt(t, t);
    }),
    t
  );
})(Ka);
Pu.prototype.type = `bezier-curve`;
var Fu = (function () {
    function e() {
      ((this.cx = 0), (this.cy = 0), (this.r = 0), (this.startAngle = 0), (this.endAngle = Math.PI * 2), (this.clockwise = !0));
    }
    return e;
  })(),
  Iu = (function (e) {
    n(t, e);
    function t(t) {
      return e.call(this, t) || this;
    }
    return (
      (t.prototype.getDefaultStyle = function () {
        return { stroke: `#000`, fill: null };
      }),
      (t.prototype.getDefaultShape = function () {
        return new Fu();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n = t.cx,
          r = t.cy,
          i = Math.max(t.r, 0),
          a = t.startAngle,
          o = t.endAngle,
          s = t.clockwise,
          c = Math.cos(a),
          l = Math.sin(a);
        (e.moveTo(c * i + n, l * i + r), e.arc(n, r, i, a, o, !s));
      }),
      t
    );
  })(Ka);
Iu.prototype.type = `arc`;
var Lu = (function (e) {
    n(t, e);
    function t() {
      var t = (e !== null && e.apply(this, arguments)) || this;
      return ((t.type = `compound`), t);
    }
    return (
      (t.prototype._updatePathDirty = function () {
        for (var e = this.shape.paths, t = this.shapeChanged(), n = 0; n < e.length; n++) t ||= e[n].shapeChanged();
        t && this.dirtyShape();
      }),
      (t.prototype.beforeBrush = function () {
        this._updatePathDirty();
        for (var e = this.shape.paths || [], t = this.getGlobalScale(), n = 0; n < e.length; n++)
          (e[n].path || e[n].createPathProxy(), e[n].path.setScale(t[0], t[1], e[n].segmentIgnoreThreshold));
      }),
      (t.prototype.buildPath = function (e, t) {
        for (var n = t.paths || [], r = 0; r < n.length; r++) n[r].buildPath(e, n[r].shape, !0);
      }),
      (t.prototype.afterBrush = function () {
        for (var e = this.shape.paths || [], t = 0; t < e.length; t++) e[t].pathUpdated();
      }),
      (t.prototype.getBoundingRect = function () {
        return (this._updatePathDirty.call(this), Ka.prototype.getBoundingRect.call(this));
      }),
      t
    );
  })(Ka),
  Ru = (function () {
    function e(e) {
      this.colorStops = e || [];
    }
    return (
      (e.prototype.addColorStop = function (e, t) {
        this.colorStops.push({ offset: e, color: t });
      }),
      e
    );
  })(),
  zu = (function (e) {
    n(t, e);
    function t(t, n, r, i, a, o) {
      var s = e.call(this, a) || this;
      return ((s.x = t ?? 0), (s.y = n ?? 0), (s.x2 = r ?? 1), (s.y2 = i ?? 0), (s.type = `linear`), (s.global = o || !1), s);
    }
    return t;
  })(Ru),
  Bu = (function (e) {
    n(t, e);
    function t(t, n, r, i, a) {
      var o = e.call(this, i) || this;
      return ((o.x = t ?? 0.5), (o.y = n ?? 0.5), (o.r = r ?? 0.5), (o.type = `radial`), (o.global = a || !1), o);
    }
    return t;
  })(Ru),
  Vu = Math.min,
  Hu = Math.max,
  Uu = Math.abs,
  Wu = [0, 0],
  Gu = [0, 0],
  Ku = qt(),
  qu = Ku.minTv,
  Ju = Ku.maxTv,
  Yu = (function () {
    function e(e, t) {
      ((this._corners = []), (this._axes = []), (this._origin = [0, 0]));
      for (var n = 0; n < 4; n++) this._corners[n] = new Et();
      for (var n = 0; n < 2; n++) this._axes[n] = new Et();
      e && this.fromBoundingRect(e, t);
    }
    return (
      (e.prototype.fromBoundingRect = function (e, t) {
        var n = this._corners,
          r = this._axes,
          i = e.x,
          a = e.y,
          o = i + e.width,
          s = a + e.height;
        if ((n[0].set(i, a), n[1].set(o, a), n[2].set(o, s), n[3].set(i, s), t)) for (var c = 0; c < 4; c++) n[c].transform(t);
        (Et.sub(r[0], n[1], n[0]), Et.sub(r[1], n[3], n[0]), r[0].normalize(), r[1].normalize());
        for (var c = 0; c < 2; c++) this._origin[c] = r[c].dot(n[0]);
      }),
      (e.prototype.intersect = function (e, t, n) {
        var r = !0,
          i = !t;
        return (
          t && Et.set(t, 0, 0),
          Ku.reset(n, !i),
          (!this._intersectCheckOneSide(this, e, i, 1) && ((r = !1), i)) ||
            (!this._intersectCheckOneSide(e, this, i, -1) && ((r = !1), i)) ||
            (!i && !Ku.negativeSize && Et.copy(t, r ? (Ku.useDir ? Ku.dirMinTv : qu) : Ju)),
          r
        );
      }),
      (e.prototype._intersectCheckOneSide = function (e, t, n, r) {
        for (var i = !0, a = 0; a < 2; a++) {
          var o = e._axes[a];
          if (
            (e._getProjMinMaxOnAxis(a, e._corners, Wu),
            e._getProjMinMaxOnAxis(a, t._corners, Gu),
            Ku.negativeSize || Wu[1] < Gu[0] || Wu[0] > Gu[1])
          ) {
            if (((i = !1), Ku.negativeSize || n)) return i;
            var s = Uu(Gu[0] - Wu[1]),
              c = Uu(Wu[0] - Gu[1]);
            Vu(s, c) > Ju.len() && (s < c ? Et.scale(Ju, o, -s * r) : Et.scale(Ju, o, c * r));
          } else if (!n) {
            var s = Uu(Gu[0] - Wu[1]),
              c = Uu(Wu[0] - Gu[1]);
            (Ku.useDir || Vu(s, c) < qu.len()) &&
              ((s < c || !Ku.bidirectional) && (Et.scale(qu, o, s * r), Ku.useDir && Ku.calcDirMTV()),
              (s >= c || !Ku.bidirectional) && (Et.scale(qu, o, -c * r), Ku.useDir && Ku.calcDirMTV()));
          }
        }
        return i;
      }),
      (e.prototype._getProjMinMaxOnAxis = function (e, t, n) {
        for (var r = this._axes[e], i = this._origin, a = t[0].dot(r) + i[e], o = a, s = a, c = 1; c < t.length; c++) {
          var l = t[c].dot(r) + i[e];
          ((o = Vu(l, o)), (s = Hu(l, s)));
        }
        ((n[0] = o + Ku.touchThreshold), (n[1] = s - Ku.touchThreshold), (Ku.negativeSize = n[1] < n[0]));
      }),
      e
    );
  })(),
  Xu = [],
  Zu = (function (e) {
    n(t, e);
    function t() {
      var t = (e !== null && e.apply(this, arguments)) || this;
      return (
        (t.notClear = !0),
        (t.incremental = 1),
        (t._displayables = []),
        (t._temporaryDisplayables = []),
        (t._cursor = 0),
        t
      );
    }
    return (
      (t.prototype.traverse = function (e, t) {
        e.call(t, this);
      }),
      (t.prototype.useStyle = function () {
        this.style = {};
      }),
      (t.prototype._useHoverStyle = function () {
        this.__hoverStyle = null;
      }),
      (t.prototype.getCursor = function () {
        return this._cursor;
      }),
      (t.prototype.innerAfterBrush = function () {
        this._cursor = this._displayables.length;
      }),
      (t.prototype.clearDisplaybles = function () {
        ((this._displayables = []),
          (this._temporaryDisplayables = []),
          (this._cursor = 0),
          this.markRedraw(),
          (this.notClear = !1));
      }),
      (t.prototype.clearTemporalDisplayables = function () {
        this._temporaryDisplayables = [];
      }),
      (t.prototype.addDisplayable = function (e, t) {
        (t ? this._temporaryDisplayables.push(e) : this._displayables.push(e), this.markRedraw());
      }),
      (t.prototype.addDisplayables = function (e, t) {
        t ||= !1;
        for (var n = 0; n < e.length; n++) this.addDisplayable(e[n], t);
      }),
      (t.prototype.getDisplayables = function () {
        return this._displayables;
      }),
      (t.prototype.getTemporalDisplayables = function () {
        return this._temporaryDisplayables;
      }),
      (t.prototype.eachPendingDisplayable = function (e) {
        for (var t = this._cursor; t < this._displayables.length; t++) e && e(this._displayables[t]);
        for (var t = 0; t < this._temporaryDisplayables.length; t++) e && e(this._temporaryDisplayables[t]);
      }),
      (t.prototype.update = function () {
        this.updateTransform();
        for (var e = this._cursor; e < this._displayables.length; e++) {
          var t = this._displayables[e];
          ((t.parent = this), t.update(), (t.parent = null));
        }
        for (var e = 0; e < this._temporaryDisplayables.length; e++) {
          var t = this._temporaryDisplayables[e];
          ((t.parent = this), t.update(), (t.parent = null));
        }
      }),
      (t.prototype.getBoundingRect = function () {
        if (!this._rect) {
          for (var e = new J(1 / 0, 1 / 0, -1 / 0, -1 / 0), t = 0; t < this._displayables.length; t++) {
            var n = this._displayables[t],
              r = n.getBoundingRect().clone();
            (n.needLocalTransform() && r.applyTransform(n.getLocalTransform(Xu)), e.union(r));
          }
          this._rect = e;
        }
        return this._rect;
      }),
      (t.prototype.contain = function (e, t) {
        var n = this.transformCoordToLocal(e, t);
        if (this.getBoundingRect().contain(n[0], n[1])) {
          for (var r = 0; r < this._displayables.length; r++) if (this._displayables[r].contain(e, t)) return !0;
        }
        return !1;
      }),
      t
    );
  })(Bi),
  Qu = Rs();
function $u(e, t, n, r, i) {
  var a;
  if (t && t.ecModel) {
    var o = t.ecModel.getUpdatePayload();
    a = o && o.animation;
  }
  var s = t && t.isAnimationEnabled(),
    c = e === `update`;
  if (s) {
    var l = void 0,
      u = void 0,
      d = void 0;
    return (
      r
        ? ((l = G(r.duration, 200)), (u = G(r.easing, `cubicOut`)), (d = 0))
        : ((l = t.getShallow(c ? `animationDurationUpdate` : `animationDuration`)),
          (u = t.getShallow(c ? `animationEasingUpdate` : `animationEasing`)),
          (d = t.getShallow(c ? `animationDelayUpdate` : `animationDelay`))),
      a && (a.duration != null && (l = a.duration), a.easing != null && (u = a.easing), a.delay != null && (d = a.delay)),
      B(d) && (d = d(n, i)),
      B(l) && (l = l(n)),
      { duration: l || 0, delay: d, easing: u }
    );
  }
  return null;
}
function ed(e, t, n, r, i, a, o) {
  var s = !1,
    c;
  B(i)
    ? ((o = a), (a = i), (i = null))
    : W(i) && ((a = i.cb), (o = i.during), (s = i.isFrom), (c = i.removeOpt), (i = i.dataIndex));
  var l = e === `leave`;
  l || t.stopAnimation(`leave`);
  var u = $u(e, r, i, l ? c || {} : null, r && r.getAnimationDelayParams ? r.getAnimationDelayParams(t, i) : null);
  if (u && u.duration > 0) {
    var d = u.duration,
      f = u.delay,
      p = u.easing,
      m = { duration: d, delay: f || 0, easing: p, done: a, force: !!a || !!o, setToFinal: !l, scope: e, during: o };
    s ? t.animateFrom(n, m) : t.animateTo(n, m);
  } else (t.stopAnimation(), !s && t.attr(n), o && o(1), a && a());
}
function td(e, t, n, r, i, a) {
  ed(`update`, e, t, n, r, i, a);
}
function nd(e, t, n, r, i, a) {
  ed(`enter`, e, t, n, r, i, a);
}
function rd(e) {
  if (!e.__zr) return !0;
  for (var t = 0; t < e.animators.length; t++) if (e.animators[t].scope === `leave`) return !0;
  return !1;
}
function id(e, t, n, r, i, a) {
  rd(e) || ed(`leave`, e, t, n, r, i, a);
}
function ad(e, t, n, r) {
  (e.removeTextContent(), e.removeTextGuideLine(), id(e, { style: { opacity: 0 } }, t, n, r));
}
function od(e, t, n) {
  function r() {
    e.parent && e.parent.remove(e);
  }
  e.isGroup
    ? e.traverse(function (e) {
        e.isGroup || ad(e, t, n, r);
      })
    : ad(e, t, n, r);
}
function sd(e) {
  Qu(e).oldStyle = e.style;
}
var cd = e({
    Arc: () => Iu,
    BezierCurve: () => Pu,
    BoundingRect: () => J,
    Circle: () => eu,
    CompoundPath: () => Lu,
    Ellipse: () => nu,
    Group: () => Ql,
    HOVER_LAYER_FOR_INCREMENTAL: () => 2,
    HOVER_LAYER_FROM_THRESHOLD: () => 1,
    HOVER_LAYER_NO: () => 0,
    Image: () => Qa,
    IncrementalDisplayable: () => Zu,
    Line: () => Au,
    LinearGradient: () => zu,
    OrientedBoundingRect: () => Yu,
    Path: () => Ka,
    Point: () => Et,
    Polygon: () => Tu,
    Polyline: () => Du,
    RadialGradient: () => Bu,
    Rect: () => oo,
    Ring: () => xu,
    Sector: () => yu,
    Text: () => fo,
    WH: () => dd,
    XY: () => ud,
    applyTransform: () => Ed,
    calcZ2Range: () => Yd,
    clipPointsByRect: () => jd,
    clipRectByRect: () => Md,
    createIcon: () => Nd,
    decomposeTransform: () => $d,
    ensureCopyRect: () => Kd,
    ensureCopyTransform: () => qd,
    expandOrShrinkRect: () => Rd,
    extendPath: () => md,
    extendShape: () => fd,
    getCurrentCanvasPainter: () => tf,
    getShapeClass: () => gd,
    getTransform: () => Td,
    groupTransition: () => Ad,
    initProps: () => nd,
    isBoundingRectAxisAligned: () => Wd,
    isElementRemoved: () => rd,
    lineLineIntersect: () => Fd,
    linePolygonIntersect: () => Pd,
    makeImage: () => vd,
    makePath: () => _d,
    mergePath: () => bd,
    payloadDisableAnimation: () => Qd,
    registerShape: () => hd,
    removeElement: () => id,
    removeElementWithFadeOut: () => od,
    resizePath: () => xd,
    retrieveZInfo: () => Jd,
    setTooltipConfig: () => Vd,
    subPixelOptimize: () => wd,
    subPixelOptimizeLine: () => Sd,
    subPixelOptimizeRect: () => Cd,
    transformDirection: () => Dd,
    traverseElements: () => Ud,
    traverseUpdateZ: () => Xd,
    updateProps: () => td,
  }),
  ld = {},
  ud = [`x`, `y`],
  dd = [`width`, `height`];
function fd(e) {
  return Ka.extend(e);
}
var pd = Xl;
function md(e, t) {
  return pd(e, t);
}
function hd(e, t) {
  ld[e] = t;
}
function gd(e) {
  if (ld.hasOwnProperty(e)) return ld[e];
}
function _d(e, t, n, r) {
  var i = Yl(e, t);
  return (n && (r === `center` && (n = yd(n, i.getBoundingRect())), xd(i, n)), i);
}
function vd(e, t, n) {
  var r = new Qa({
    style: { image: e, x: t.x, y: t.y, width: t.width, height: t.height },
    onload: function (e) {
      if (n === `center`) {
        var i = { width: e.width, height: e.height };
        r.setStyle(yd(t, i));
      }
    },
  });
  return r;
}
function yd(e, t) {
  var n = t.width / t.height,
    r = e.height * n,
    i;
  r <= e.width ? (i = e.height) : ((r = e.width), (i = r / n));
  var a = e.x + e.width / 2,
    o = e.y + e.height / 2;
  return { x: a - r / 2, y: o - i / 2, width: r, height: i };
}
var bd = Zl;
function xd(e, t) {
  if (e.applyTransform) {
    var n = e.getBoundingRect().calculateTransform(t);
    e.applyTransform(n);
  }
}
function Sd(e, t) {
  return (to(e, e, { lineWidth: t }), e);
}
function Cd(e, t) {
  return (no(e, e, t), e);
}
var wd = ro;
function Td(e, t) {
  for (var n = rt([]); e && e !== t;) (at(n, e.getLocalTransform(), n), (e = e.parent));
  return n;
}
function Ed(e, t, n) {
  return (t && !N(t) && (t = Rn.getLocalTransform(t)), n && (t = lt([], t)), Ct([], e, t));
}
function Dd(e, t, n) {
  var r = t[4] === 0 || t[5] === 0 || t[0] === 0 ? 1 : Ao((2 * t[4]) / t[0]),
    i = t[4] === 0 || t[5] === 0 || t[2] === 0 ? 1 : Ao((2 * t[4]) / t[2]),
    a = [e === `left` ? -r : e === `right` ? r : 0, e === `top` ? -i : e === `bottom` ? i : 0];
  return ((a = Ed(a, t, n)), Ao(a[0]) > Ao(a[1]) ? (a[0] > 0 ? `right` : `left`) : a[1] > 0 ? `bottom` : `top`);
}
function Od(e) {
  return !e.isGroup;
}
function kd(e) {
  return e.shape != null;
}
function Ad(e, t, n) {
  if (!e || !t) return;
  function r(e) {
    var t = {};
    return (
      e.traverse(function (e) {
        Od(e) && e.anid && (t[e.anid] = e);
      }),
      t
    );
  }
  function i(e) {
    var t = { x: e.x, y: e.y, rotation: e.rotation };
    return (kd(e) && (t.shape = T(e.shape)), t);
  }
  var a = r(e);
  t.traverse(function (e) {
    if (Od(e) && e.anid) {
      var t = a[e.anid];
      if (t) {
        var r = i(e);
        (e.attr(i(t)), td(e, r, n, uc(e).dataIndex));
      }
    }
  });
}
function jd(e, t) {
  return F(e, function (e) {
    var n = e[0];
    ((n = X(n, t.x)), (n = ko(n, t.x + t.width)));
    var r = e[1];
    return ((r = X(r, t.y)), (r = ko(r, t.y + t.height)), [n, r]);
  });
}
function Md(e, t) {
  var n = X(e.x, t.x),
    r = ko(e.x + e.width, t.x + t.width),
    i = X(e.y, t.y),
    a = ko(e.y + e.height, t.y + t.height);
  if (r >= n && a >= i) return { x: n, y: i, width: r - n, height: a - i };
}
function Nd(e, t, n) {
  var r = D({ rectHover: !0 }, t),
    i = (r.style = { strokeNoScale: !0 });
  if (((n ||= { x: -1, y: -1, width: 2, height: 2 }), e))
    return e.indexOf(`image://`) === 0
      ? ((i.image = e.slice(8)), k(i, n), new Qa(r))
      : _d(e.replace(`path://`, ``), r, n, `center`);
}
function Pd(e, t, n, r, i) {
  for (var a = 0, o = i[i.length - 1]; a < i.length; a++) {
    var s = i[a];
    if (Fd(e, t, n, r, s[0], s[1], o[0], o[1])) return !0;
    o = s;
  }
}
function Fd(e, t, n, r, i, a, o, s) {
  var c = n - e,
    l = r - t,
    u = o - i,
    d = s - a,
    f = Id(u, d, c, l);
  if (Ld(f)) return !1;
  var p = e - i,
    m = t - a,
    h = Id(p, m, c, l) / f;
  if (h < 0 || h > 1) return !1;
  var g = Id(p, m, u, d) / f;
  return !(g < 0 || g > 1);
}
function Id(e, t, n, r) {
  return e * r - n * t;
}
function Ld(e) {
  return e <= 1e-6 && e >= -1e-6;
}
function Rd(e, t, n, r, i) {
  return (
    t == null ||
      (U(t) ? (zd[0] = zd[1] = zd[2] = zd[3] = t) : ((zd[0] = t[0]), (zd[1] = t[1]), (zd[2] = t[2]), (zd[3] = t[3])),
      r && ((zd[0] = X(0, zd[0])), (zd[1] = X(0, zd[1])), (zd[2] = X(0, zd[2])), (zd[3] = X(0, zd[3]))),
      n && ((zd[0] = -zd[0]), (zd[1] = -zd[1]), (zd[2] = -zd[2]), (zd[3] = -zd[3])),
      Bd(e, zd, `x`, `width`, 3, 1, (i && i[0]) || 0),
      Bd(e, zd, `y`, `height`, 0, 2, (i && i[1]) || 0)),
    e
  );
}
var zd = [0, 0, 0, 0];
function Bd(e, t, n, r, i, a, o) {
  var s = t[a] + t[i],
    c = e[r];
  ((e[r] += s),
    (o = X(0, ko(o, c))),
    e[r] < o
      ? ((e[r] = o), (e[n] += t[i] >= 0 ? -t[i] : t[a] >= 0 ? c + t[a] : Ao(s) > 1e-8 ? ((c - o) * t[i]) / s : 0))
      : (e[n] -= t[i]));
}
function Vd(e) {
  var t = e.itemTooltipOption,
    n = e.componentModel,
    r = e.itemName,
    i = V(t) ? { formatter: t } : t,
    a = n.mainType,
    o = n.componentIndex,
    s = { componentType: a, name: r, $vars: [`name`] };
  s[a + `Index`] = o;
  var c = e.formatterParamsExtra;
  c &&
    P(R(c), function (e) {
      Ee(s, e) || ((s[e] = c[e]), s.$vars.push(e));
    });
  var l = uc(e.el);
  ((l.componentMainType = a),
    (l.componentIndex = o),
    (l.tooltipConfig = { name: r, option: k({ content: r, encodeHTMLContent: !0, formatterParams: s }, i) }));
}
function Hd(e, t) {
  var n;
  (e.isGroup && (n = t(e)), n || e.traverse(t));
}
function Ud(e, t) {
  if (e) {
    if (z(e)) for (var n = 0; n < e.length; n++) Hd(e[n], t);
    else Hd(e, t);
  }
}
function Wd(e) {
  return !e || (Ao(e[1]) < Gd && Ao(e[2]) < Gd) || (Ao(e[0]) < Gd && Ao(e[3]) < Gd);
}
var Gd = 1e-5;
function Kd(e, t) {
  return e ? J.copy(e, t) : t.clone();
}
function qd(e, t) {
  return t ? it(e || nt(), t) : void 0;
}
function Jd(e) {
  return { z: e.get(`z`) || 0, zlevel: e.get(`zlevel`) || 0 };
}
function Yd(e) {
  var t = -1 / 0,
    n = 1 / 0;
  Hd(e, function (e) {
    (r(e), r(e.getTextContent()), r(e.getTextGuideLine()));
  });
  function r(e) {
    if (e && !e.isGroup) {
      var t = e.currentStates;
      if (t.length) for (var n = 0; n < t.length; n++) i(e.states[t[n]]);
      i(e);
    }
  }
  function i(e) {
    if (e) {
      var r = e.z2;
      (r > t && (t = r), r < n && (n = r));
    }
  }
  return (n > t && (n = t = 0), { min: n, max: t });
}
function Xd(e, t, n) {
  Zd(e, t, n, -1 / 0);
}
function Zd(e, t, n, r) {
  if (e.ignoreModelZ) return r;
  var i = e.getTextContent(),
    a = e.getTextGuideLine();
  if (e.isGroup) for (var o = e.childrenRef(), s = 0; s < o.length; s++) r = X(Zd(o[s], t, n, r), r);
  else ((e.z = t), (e.zlevel = n), (r = X(e.z2 || 0, r)));
  if ((i && ((i.z = t), (i.zlevel = n), isFinite(r) && (i.z2 = r + 2)), a)) {
    var c = e.textGuideLineConfig;
    ((a.z = t), (a.zlevel = n), isFinite(r) && (a.z2 = r + (c && c.showAbove ? 1 : -1)));
  }
  return r;
}
function Qd(e) {
  return ((e.animation = { duration: 0 }), e);
}
function $d(e, t) {
  return (t ? it(ef.transform, t) : rt(ef.transform), ef.decomposeTransform(), Vn(e, ef), e);
}
var ef = new Rn();
ef.transform = nt();
function tf(e) {
  var t = e.getZr().painter;
  return t.getType() === `canvas` ? t : null;
}
(hd(`circle`, eu),
  hd(`ellipse`, nu),
  hd(`sector`, yu),
  hd(`ring`, xu),
  hd(`polygon`, Tu),
  hd(`polyline`, Du),
  hd(`rect`, oo),
  hd(`line`, Au),
  hd(`bezierCurve`, Pu),
  hd(`arc`, Iu));
var nf = {};
function rf(e, t) {
  for (var n = 0; n < Dc.length; n++) {
    var r = Dc[n],
      i = t[r],
      a = e.ensureState(r);
    ((a.style = a.style || {}), (a.style.text = i));
  }
  var o = e.currentStates.slice();
  (e.clearStates(!0), e.setStyle({ text: t.normal }), e.useStates(o, !0));
}
function af(e, t, n) {
  var r = e.labelFetcher,
    i = e.labelDataIndex,
    a = e.labelDimIndex,
    o = t.normal,
    s;
  (r && (s = r.getFormattedLabel(i, `normal`, null, a, o && o.get(`formatter`), n == null ? null : { interpolatedValue: n })),
    (s ??= B(e.defaultText) ? e.defaultText(i, e, n) : e.defaultText));
  for (var c = { normal: s }, l = 0; l < Dc.length; l++) {
    var u = Dc[l],
      d = t[u];
    c[u] = G(r ? r.getFormattedLabel(i, u, null, a, d && d.get(`formatter`)) : null, s);
  }
  return c;
}
function of(e, t, n, r) {
  n ||= nf;
  for (var i = e instanceof fo, a = !1, o = 0; o < Oc.length; o++) {
    var s = t[Oc[o]];
    if (s && s.getShallow(`show`)) {
      a = !0;
      break;
    }
  }
  var c = i ? e : e.getTextContent();
  if (a) {
    i || (c || ((c = new fo()), e.setTextContent(c)), e.stateProxy && (c.stateProxy = e.stateProxy));
    var l = af(n, t),
      u = t.normal,
      d = !!u.getShallow(`show`),
      f = cf(u, r && r.normal, n, !1, !i);
    ((f.text = l.normal), i || e.setTextConfig(lf(u, n, !1)));
    for (var o = 0; o < Dc.length; o++) {
      var p = Dc[o],
        s = t[p];
      if (s) {
        var m = c.ensureState(p),
          h = !!G(s.getShallow(`show`), d);
        if ((h !== d && (m.ignore = !h), (m.style = cf(s, r && r[p], n, !0, !i)), (m.style.text = l[p]), !i)) {
          var g = e.ensureState(p);
          g.textConfig = lf(s, n, !0);
        }
      }
    }
    ((c.silent = !!u.getShallow(`silent`)),
      c.style.x != null && (f.x = c.style.x),
      c.style.y != null && (f.y = c.style.y),
      (c.ignore = !d),
      c.useStyle(f),
      c.dirty(),
      n.enableTextSetter &&
        (_f(c).setLabelText = function (e) {
          var r = af(n, t, e);
          rf(c, r);
        }));
  } else c && (c.ignore = !0);
  e.dirty();
}
function sf(e, t) {
  t ||= `label`;
  for (var n = { normal: e.getModel(t) }, r = 0; r < Dc.length; r++) {
    var i = Dc[r];
    n[i] = e.getModel([i, t]);
  }
  return n;
}
function cf(e, t, n, r, i) {
  var a = {};
  return (uf(a, e, n, r, i), t && D(a, t), a);
}
function lf(e, t, n) {
  t ||= {};
  var r = {},
    i,
    a = e.getShallow(`rotate`),
    o = G(e.getShallow(`distance`), n ? null : 5),
    s = e.getShallow(`offset`);
  return (
    (i = e.getShallow(`position`) || (n ? null : `inside`)),
    i === `outside` && (i = t.defaultOutsidePosition || `top`),
    i != null && (r.position = i),
    s != null && (r.offset = s),
    a != null && ((a *= Math.PI / 180), (r.rotation = a)),
    o != null && (r.distance = o),
    (r.outsideFill = e.get(`color`) === `inherit` ? t.inheritColor || null : `auto`),
    t.autoOverflowArea != null && (r.autoOverflowArea = t.autoOverflowArea),
    t.layoutRect != null && (r.layoutRect = t.layoutRect),
    r
  );
}
function uf(e, t, n, r, i) {
  n ||= nf;
  var a = t.ecModel,
    o = a && a.option.textStyle,
    s = df(t),
    c;
  if (s) {
    c = {};
    var l = `richInheritPlainLabel`,
      u = G(t.get(l), a ? a.get(l) : void 0);
    for (var d in s)
      if (s.hasOwnProperty(d)) {
        var f = t.getModel([`rich`, d]);
        hf((c[d] = {}), f, o, t, u, n, r, i, !1, !0);
      }
  }
  c && (e.rich = c);
  var p = t.get(`overflow`);
  p && (e.overflow = p);
  var m = t.get(`lineOverflow`);
  m && (e.lineOverflow = m);
  var h = e,
    g = t.get(`minMargin`);
  if (g != null) ((g = U(g) ? g / 2 : 0), (h.margin = [g, g, g, g]), (h.__marginType = vf.minMargin));
  else {
    var _ = t.get(`textMargin`);
    _ != null && ((h.margin = pe(_)), (h.__marginType = vf.textMargin));
  }
  hf(e, t, o, null, null, n, r, i, !0, !1);
}
function df(e) {
  for (var t; e && e !== e.ecModel;) {
    var n = (e.option || nf).rich;
    if (n) {
      t ||= {};
      for (var r = R(n), i = 0; i < r.length; i++) {
        var a = r[i];
        t[a] = 1;
      }
    }
    e = e.parentModel;
  }
  return t;
}
var ff = [
    `fontStyle`,
    `fontWeight`,
    `fontSize`,
    `fontFamily`,
    `textShadowColor`,
    `textShadowBlur`,
    `textShadowOffsetX`,
    `textShadowOffsetY`,
  ],
  pf = [`align`, `lineHeight`, `width`, `height`, `tag`, `verticalAlign`, `ellipsis`],
  mf = [
    `padding`,
    `borderWidth`,
    `borderRadius`,
    `borderDashOffset`,
    `backgroundColor`,
    `borderColor`,
    `shadowColor`,
    `shadowBlur`,
    `shadowOffsetX`,
    `shadowOffsetY`,
  ];
function hf(e, t, n, r, i, a, o, s, c, l) {
  n = (!o && n) || nf;
  var u = a && a.inheritColor,
    d = t.getShallow(`color`),
    f = t.getShallow(`textBorderColor`),
    p = G(t.getShallow(`opacity`), n.opacity);
  ((d === `inherit` || d === `auto`) && (d = u || null),
    (f === `inherit` || f === `auto`) && (f = u || null),
    s || ((d ||= n.color), (f ||= n.textBorderColor)),
    d != null && (e.fill = d),
    f != null && (e.stroke = f));
  var m = G(t.getShallow(`textBorderWidth`), n.textBorderWidth);
  m != null && (e.lineWidth = m);
  var h = G(t.getShallow(`textBorderType`), n.textBorderType);
  h != null && (e.lineDash = h);
  var g = G(t.getShallow(`textBorderDashOffset`), n.textBorderDashOffset);
  (g != null && (e.lineDashOffset = g),
    !o && p == null && !l && (p = a && a.defaultOpacity),
    p != null && (e.opacity = p),
    !o && !s && e.fill == null && a.inheritColor && (e.fill = a.inheritColor));
  for (var _ = 0; _ < ff.length; _++) {
    var v = ff[_],
      y = i !== !1 && r ? de(t.getShallow(v), r.getShallow(v), n[v]) : G(t.getShallow(v), n[v]);
    y != null && (e[v] = y);
  }
  for (var _ = 0; _ < pf.length; _++) {
    var v = pf[_],
      y = t.getShallow(v);
    y != null && (e[v] = y);
  }
  if (e.verticalAlign == null) {
    var b = t.getShallow(`baseline`);
    b != null && (e.verticalAlign = b);
  }
  if (!c || !a.disableBox) {
    for (var _ = 0; _ < mf.length; _++) {
      var v = mf[_],
        y = t.getShallow(v);
      y != null && (e[v] = y);
    }
    var x = t.getShallow(`borderType`);
    (x != null && (e.borderDash = x),
      (e.backgroundColor === `auto` || e.backgroundColor === `inherit`) && u && (e.backgroundColor = u),
      (e.borderColor === `auto` || e.borderColor === `inherit`) && u && (e.borderColor = u));
  }
}
function gf(e, t) {
  var n = t && t.getModel(`textStyle`);
  return he(
    [
      e.fontStyle || (n && n.getShallow(`fontStyle`)) || ``,
      e.fontWeight || (n && n.getShallow(`fontWeight`)) || ``,
      (e.fontSize || (n && n.getShallow(`fontSize`)) || 12) + `px`,
      e.fontFamily || (n && n.getShallow(`fontFamily`)) || `sans-serif`,
    ].join(` `),
  );
}
var _f = Rs(),
  vf = { minMargin: 1, textMargin: 2 },
  yf = [`textStyle`, `color`],
  bf = [`fontStyle`, `fontWeight`, `fontSize`, `fontFamily`, `padding`, `lineHeight`, `rich`, `width`, `height`, `overflow`],
  xf = new fo(),
  Sf = (function () {
    function e() {}
    return (
      (e.prototype.getTextColor = function (e) {
        var t = this.ecModel;
        return this.getShallow(`color`) || (!e && t ? t.get(yf) : null);
      }),
      (e.prototype.getFont = function () {
        return gf(
          {
            fontStyle: this.getShallow(`fontStyle`),
            fontWeight: this.getShallow(`fontWeight`),
            fontSize: this.getShallow(`fontSize`),
            fontFamily: this.getShallow(`fontFamily`),
          },
          this.ecModel,
        );
      }),
      (e.prototype.getTextRect = function (e) {
        for (
          var t = { text: e, verticalAlign: this.getShallow(`verticalAlign`) || this.getShallow(`baseline`) }, n = 0;
          n < bf.length;
          n++
        )
          t[bf[n]] = this.getShallow(bf[n]);
        return (xf.useStyle(t), xf.update(), xf.getBoundingRect());
      }),
      e
    );
  })(),
  Cf = [
    [`lineWidth`, `width`],
    [`stroke`, `color`],
    [`opacity`],
    [`shadowBlur`],
    [`shadowOffsetX`],
    [`shadowOffsetY`],
    [`shadowColor`],
    [`lineDash`, `type`],
    [`lineDashOffset`, `dashOffset`],
    [`lineCap`, `cap`],
    [`lineJoin`, `join`],
    [`miterLimit`],
  ],
  wf = Ge(Cf),
  Tf = (function () {
    function e() {}
    return (
      (e.prototype.getLineStyle = function (e) {
        return wf(this, e);
      }),
      e
    );
  })(),
  Ef = [
    [`fill`, `color`],
    [`stroke`, `borderColor`],
    [`lineWidth`, `borderWidth`],
    [`opacity`],
    [`shadowBlur`],
    [`shadowOffsetX`],
    [`shadowOffsetY`],
    [`shadowColor`],
    [`lineDash`, `borderType`],
    [`lineDashOffset`, `borderDashOffset`],
    [`lineCap`, `borderCap`],
    [`lineJoin`, `borderJoin`],
    [`miterLimit`, `borderMiterLimit`],
  ],
  Df = Ge(Ef),
  Of = (function () {
    function e() {}
    return (
      (e.prototype.getItemStyle = function (e, t) {
        return Df(this, e, t);
      }),
      e
    );
  })(),
  kf = (function () {
    function e(e, t, n) {
      ((this.parentModel = t), (this.ecModel = n), (this.option = e));
    }
    return (
      (e.prototype.init = function (e, t, n) {}),
      (e.prototype.mergeOption = function (e, t) {
        E(this.option, e, !0);
      }),
      (e.prototype.get = function (e, t) {
        return e == null ? this.option : this._doGet(this.parsePath(e), !t && this.parentModel);
      }),
      (e.prototype.getShallow = function (e, t) {
        var n = this.option,
          r = n == null ? n : n[e];
        if (r == null && !t) {
          var i = this.parentModel;
          i && (r = i.getShallow(e));
        }
        return r;
      }),
      (e.prototype.getModel = function (t, n) {
        var r = t != null,
          i = r ? this.parsePath(t) : null,
          a = r ? this._doGet(i) : this.option;
        return ((n ||= this.parentModel && this.parentModel.getModel(this.resolveParentPath(i))), new e(a, n, this.ecModel));
      }),
      (e.prototype.isEmpty = function () {
        return this.option == null;
      }),
      (e.prototype.restoreData = function () {}),
      (e.prototype.clone = function () {
        var e = this.constructor;
        return new e(T(this.option));
      }),
      (e.prototype.parsePath = function (e) {
        return typeof e == `string` ? e.split(`.`) : e;
      }),
      (e.prototype.resolveParentPath = function (e) {
        return e;
      }),
      (e.prototype.isAnimationEnabled = function () {
        if (!q.node && this.option) {
          if (this.option.animation != null) return !!this.option.animation;
          if (this.parentModel) return this.parentModel.isAnimationEnabled();
        }
      }),
      (e.prototype._doGet = function (e, t) {
        var n = this.option;
        if (!e) return n;
        for (var r = 0; r < e.length && !(e[r] && ((n = n && typeof n == `object` ? n[e[r]] : null), n == null)); r++);
        return (n == null && t && (n = t._doGet(this.resolveParentPath(e), t.parentModel)), n);
      }),
      e
    );
  })();
(Le(kf), Ve(kf), M(kf, Tf), M(kf, Of), M(kf, qe), M(kf, Sf));
function Af(e) {
  return e == null ? 0 : e.length || 1;
}
function jf(e) {
  return e;
}
var Mf = (function () {
    function e(e, t, n, r, i, a) {
      ((this._old = e),
        (this._new = t),
        (this._oldKeyGetter = n || jf),
        (this._newKeyGetter = r || jf),
        (this.context = i),
        (this._diffModeMultiple = a === `multiple`));
    }
    return (
      (e.prototype.add = function (e) {
        return ((this._add = e), this);
      }),
      (e.prototype.update = function (e) {
        return ((this._update = e), this);
      }),
      (e.prototype.updateManyToOne = function (e) {
        return ((this._updateManyToOne = e), this);
      }),
      (e.prototype.updateOneToMany = function (e) {
        return ((this._updateOneToMany = e), this);
      }),
      (e.prototype.updateManyToMany = function (e) {
        return ((this._updateManyToMany = e), this);
      }),
      (e.prototype.remove = function (e) {
        return ((this._remove = e), this);
      }),
      (e.prototype.execute = function () {
        this[this._diffModeMultiple ? `_executeMultiple` : `_executeOneToOne`]();
      }),
      (e.prototype._executeOneToOne = function () {
        var e = this._old,
          t = this._new,
          n = {},
          r = Array(e.length),
          i = Array(t.length);
        (this._initIndexMap(e, null, r, `_oldKeyGetter`), this._initIndexMap(t, n, i, `_newKeyGetter`));
        for (var a = 0; a < e.length; a++) {
          var o = r[a],
            s = n[o],
            c = Af(s);
          if (c > 1) {
            var l = s.shift();
            (s.length === 1 && (n[o] = s[0]), this._update && this._update(l, a));
          } else c === 1 ? ((n[o] = null), this._update && this._update(s, a)) : this._remove && this._remove(a);
        }
        this._performRestAdd(i, n);
      }),
      (e.prototype._executeMultiple = function () {
        var e = this._old,
          t = this._new,
          n = {},
          r = {},
          i = [],
          a = [];
        (this._initIndexMap(e, n, i, `_oldKeyGetter`), this._initIndexMap(t, r, a, `_newKeyGetter`));
        for (var o = 0; o < i.length; o++) {
          var s = i[o],
            c = n[s],
            l = r[s],
            u = Af(c),
            d = Af(l);
          if (u > 1 && d === 1) (this._updateManyToOne && this._updateManyToOne(l, c), (r[s] = null));
          else if (u === 1 && d > 1) (this._updateOneToMany && this._updateOneToMany(l, c), (r[s] = null));
          else if (u === 1 && d === 1) (this._update && this._update(l, c), (r[s] = null));
          else if (u > 1 && d > 1) (this._updateManyToMany && this._updateManyToMany(l, c), (r[s] = null));
          else if (u > 1) for (var f = 0; f < u; f++) this._remove && this._remove(c[f]);
          else this._remove && this._remove(c);
        }
        this._performRestAdd(a, r);
      }),
      (e.prototype._performRestAdd = function (e, t) {
        for (var n = 0; n < e.length; n++) {
          var r = e[n],
            i = t[r],
            a = Af(i);
          if (a > 1) for (var o = 0; o < a; o++) this._add && this._add(i[o]);
          else a === 1 && this._add && this._add(i);
          t[r] = null;
        }
      }),
      (e.prototype._initIndexMap = function (e, t, n, r) {
        for (var i = this._diffModeMultiple, a = 0; a < e.length; a++) {
          var o = `_ec_` + this[r](e[a], a);
          if ((i || (n[a] = o), t)) {
            var s = t[o],
              c = Af(s);
            c === 0 ? ((t[o] = a), i && n.push(o)) : c === 1 ? (t[o] = [s, a]) : s.push(a);
          }
        }
      }),
      e
    );
  })(),
  Nf = { Must: 1, Might: 2, Not: 3 },
  Pf = Rs();
function Ff(e) {
  Pf(e).datasetMap = K();
}
function If(e, t, n) {
  var r = {},
    i = Lf(t);
  if (!i || !e) return r;
  var a = [],
    o = [],
    s = t.ecModel,
    c = Pf(s).datasetMap,
    l = i.uid + `_` + n.seriesLayoutBy,
    u,
    d;
  ((e = e.slice()),
    P(e, function (t, n) {
      var i = W(t) ? t : (e[n] = { name: t });
      (i.type === `ordinal` && u == null && ((u = n), (d = m(i))), (r[i.name] = []));
    }));
  var f = c.get(l) || c.set(l, { categoryWayDim: d, valueWayDim: 0 });
  P(e, function (e, t) {
    var n = e.name,
      i = m(e);
    if (u == null) {
      var s = f.valueWayDim;
      (p(r[n], s, i), p(o, s, i), (f.valueWayDim += i));
    } else if (u === t) (p(r[n], 0, i), p(a, 0, i));
    else {
      var s = f.categoryWayDim;
      (p(r[n], s, i), p(o, s, i), (f.categoryWayDim += i));
    }
  });
  function p(e, t, n) {
    for (var r = 0; r < n; r++) e.push(t + r);
  }
  function m(e) {
    var t = e.dimsDef;
    return t ? t.length : 1;
  }
  return (a.length && (r.itemName = a), o.length && (r.seriesName = o), r);
}
function Lf(e) {
  if (!e.get(`data`, !0))
    return Us(e.ecModel, `dataset`, { index: e.get(`datasetIndex`, !0), id: e.get(`datasetId`, !0) }, Hs).models[0];
}
function Rf(e) {
  return !e.get(`transform`, !0) && !e.get(`fromTransformResult`, !0)
    ? []
    : Us(e.ecModel, `dataset`, { index: e.get(`fromDatasetIndex`, !0), id: e.get(`fromDatasetId`, !0) }, Hs).models;
}
function zf(e, t) {
  return Bf(e.data, e.sourceFormat, e.seriesLayoutBy, e.dimensionsDefine, e.startIndex, t);
}
function Bf(e, t, n, r, i, a) {
  var o,
    s = 5;
  if (ae(e)) return Nf.Not;
  var c, l;
  if (r) {
    var u = r[a];
    W(u) ? ((c = u.name), (l = u.type)) : V(u) && (c = u);
  }
  if (l != null) return l === `ordinal` ? Nf.Must : Nf.Not;
  if (t === `arrayRows`) {
    var d = e;
    if (n === `row`) {
      for (var f = d[a], p = 0; p < (f || []).length && p < s; p++) if ((o = b(f[i + p])) != null) return o;
    } else
      for (var p = 0; p < d.length && p < s; p++) {
        var m = d[i + p];
        if (m && (o = b(m[a])) != null) return o;
      }
  } else if (t === `objectRows`) {
    var h = e;
    if (!c) return Nf.Not;
    for (var p = 0; p < h.length && p < s; p++) {
      var g = h[p];
      if (g && (o = b(g[c])) != null) return o;
    }
  } else if (t === `keyedColumns`) {
    var _ = e;
    if (!c) return Nf.Not;
    var f = _[c];
    if (!f || ae(f)) return Nf.Not;
    for (var p = 0; p < f.length && p < s; p++) if ((o = b(f[p])) != null) return o;
  } else if (t === `original`)
    for (var v = e, p = 0; p < v.length && p < s; p++) {
      var g = v[p],
        y = xs(g);
      if (!z(y)) return Nf.Not;
      if ((o = b(y[a])) != null) return o;
    }
  function b(e) {
    var t = V(e);
    if (e != null && isFinite(Number(e)) && e !== ``) return t ? Nf.Might : Nf.Not;
    if (t && e !== `-`) return Nf.Must;
  }
  return Nf.Not;
}
var Vf = (function () {
  function e(e) {
    ((this.data = e.data || (e.sourceFormat === `keyedColumns` ? {} : [])),
      (this.sourceFormat = e.sourceFormat || `unknown`),
      (this.seriesLayoutBy = e.seriesLayoutBy || `column`),
      (this.startIndex = e.startIndex || 0),
      (this.dimensionsDetectedCount = e.dimensionsDetectedCount),
      (this.metaRawOption = e.metaRawOption));
    var t = (this.dimensionsDefine = e.dimensionsDefine);
    if (t)
      for (var n = 0; n < t.length; n++) {
        var r = t[n];
        r.type == null && zf(this, n) === Nf.Must && (r.type = `ordinal`);
      }
  }
  return e;
})();
function Hf(e) {
  return e instanceof Vf;
}
function Uf(e, t, n) {
  n ||= Kf(e);
  var r = t.seriesLayoutBy,
    i = qf(e, n, r, t.sourceHeader, t.dimensions);
  return new Vf({
    data: e,
    sourceFormat: n,
    seriesLayoutBy: r,
    dimensionsDefine: i.dimensionsDefine,
    startIndex: i.startIndex,
    dimensionsDetectedCount: i.dimensionsDetectedCount,
    metaRawOption: T(t),
  });
}
function Wf(e) {
  return new Vf({ data: e, sourceFormat: ae(e) ? _c : pc });
}
function Gf(e) {
  return new Vf({
    data: e.data,
    sourceFormat: e.sourceFormat,
    seriesLayoutBy: e.seriesLayoutBy,
    dimensionsDefine: T(e.dimensionsDefine),
    startIndex: e.startIndex,
    dimensionsDetectedCount: e.dimensionsDetectedCount,
  });
}
function Kf(e) {
  var t = vc;
  if (ae(e)) t = _c;
  else if (z(e)) {
    e.length === 0 && (t = mc);
    for (var n = 0, r = e.length; n < r; n++) {
      var i = e[n];
      if (i != null) {
        if (z(i) || ae(i)) {
          t = mc;
          break;
        }
        if (W(i)) {
          t = hc;
          break;
        }
      }
    }
  } else if (W(e)) {
    for (var a in e)
      if (Ee(e, a) && N(e[a])) {
        t = gc;
        break;
      }
  }
  return t;
}
function qf(e, t, n, r, i) {
  var a, o;
  if (!e) return { dimensionsDefine: Yf(i), startIndex: o, dimensionsDetectedCount: a };
  if (t === `arrayRows`) {
    var s = e;
    (r === `auto` || r == null
      ? Xf(
          function (e) {
            e != null && e !== `-` && (V(e) ? (o ??= 1) : (o = 0));
          },
          n,
          s,
          10,
        )
      : (o = U(r) ? r : +!!r),
      !i &&
        o === 1 &&
        ((i = []),
        Xf(
          function (e, t) {
            i[t] = e == null ? `` : e + ``;
          },
          n,
          s,
          1 / 0,
        )),
      (a = i ? i.length : n === `row` ? s.length : s[0] ? s[0].length : null));
  } else if (t === `objectRows`) i ||= Jf(e);
  else if (t === `keyedColumns`)
    i ||
      ((i = []),
      P(e, function (e, t) {
        i.push(t);
      }));
  else if (t === `original`) {
    var c = xs(e[0]);
    a = (z(c) && c.length) || 1;
  }
  return { startIndex: o, dimensionsDefine: Yf(i), dimensionsDetectedCount: a };
}
function Jf(e) {
  for (var t = 0, n; t < e.length && !(n = e[t++]););
  if (n) return R(n);
}
function Yf(e) {
  if (e) {
    var t = K();
    return F(e, function (e, n) {
      e = W(e) ? e : { name: e };
      var r = { name: e.name, displayName: e.displayName, type: e.type };
      if (r.name == null) return r;
      ((r.name += ``), (r.displayName ??= r.name));
      var i = t.get(r.name);
      return (i ? (r.name += `-` + i.count++) : t.set(r.name, { count: 1 }), r);
    });
  }
}
function Xf(e, t, n, r) {
  if (t === `row`) for (var i = 0; i < n.length && i < r; i++) e(n[i] ? n[i][0] : null, i);
  else for (var a = n[0] || [], i = 0; i < a.length && i < r; i++) e(a[i], i);
}
function Zf(e) {
  var t = e.sourceFormat;
  return t === `objectRows` || t === `keyedColumns`;
}
var Qf,
  $f,
  ep,
  tp,
  np,
  rp,
  ip = (function () {
    function e(e, t) {
      var n = Hf(e) ? e : Wf(e);
      this._source = n;
      var r = (this._data = n.data),
        i = n.sourceFormat;
      (n.seriesLayoutBy, i === `typedArray` && ((this._offset = 0), (this._dimSize = t), (this._data = r)), rp(this, r, n));
    }
    return (
      (e.prototype.getSource = function () {
        return this._source;
      }),
      (e.prototype.count = function () {
        return 0;
      }),
      (e.prototype.getItem = function (e, t) {}),
      (e.prototype.appendData = function (e) {}),
      (e.prototype.clean = function () {}),
      (e.protoInitialize = (function () {
        var t = e.prototype;
        ((t.pure = !1), (t.persistent = !0));
      })()),
      (e.internalField = (function () {
        var e;
        rp = function (e, i, a) {
          var o = a.sourceFormat,
            s = a.seriesLayoutBy,
            c = a.startIndex,
            l = a.dimensionsDefine,
            u = np[hp(o, s)];
          (D(e, u),
            o === `typedArray`
              ? ((e.getItem = t), (e.count = r), (e.fillStorage = n))
              : ((e.getItem = ne(cp(o, s), null, i, c, l)), (e.count = ne(dp(o, s), null, i, c, l))));
        };
        var t = function (e, t) {
            ((e -= this._offset), (t ||= []));
            for (var n = this._data, r = this._dimSize, i = r * e, a = 0; a < r; a++) t[a] = n[i + a];
            return t;
          },
          n = function (e, t, n, r) {
            for (var i = this._data, a = this._dimSize, o = 0; o < a; o++) {
              for (
                var s = r[o], c = s[0] == null ? 1 / 0 : s[0], l = s[1] == null ? -1 / 0 : s[1], u = t - e, d = n[o], f = 0;
                f < u;
                f++
              ) {
                var p = i[f * a + o];
                ((d[e + f] = p), p < c && (c = p), p > l && (l = p));
              }
              ((s[0] = c), (s[1] = l));
            }
          },
          r = function () {
            return this._data ? this._data.length / this._dimSize : 0;
          };
        np =
          ((e = {}),
          (e[mc + `_` + yc] = { pure: !0, appendData: i }),
          (e[mc + `_row`] = {
            pure: !0,
            appendData: function () {
              throw Error(`Do not support appendData when set seriesLayoutBy: "row".`);
            },
          }),
          (e[hc] = { pure: !0, appendData: i }),
          (e[gc] = {
            pure: !0,
            appendData: function (e) {
              var t = this._data;
              P(e, function (e, n) {
                for (var r = t[n] || (t[n] = []), i = 0; i < (e || []).length; i++) r.push(e[i]);
              });
            },
          }),
          (e[pc] = { appendData: i }),
          (e[_c] = {
            persistent: !1,
            pure: !0,
            appendData: function (e) {
              this._data = e;
            },
            clean: function () {
              ((this._offset += this.count()), (this._data = null));
            },
          }),
          e);
        function i(e) {
          for (var t = 0; t < e.length; t++) this._data.push(e[t]);
        }
      })()),
      e
    );
  })(),
  ap = function (e) {
    z(e) || ps(`series.data or dataset.source must be an array.`);
  };
((Qf = {}),
  (Qf[mc + `_` + yc] = ap),
  (Qf[mc + `_row`] = ap),
  (Qf[hc] = ap),
  (Qf[gc] = function (e, t) {
    for (var n = 0; n < t.length; n++) t[n].name ?? ps(`dimension name must not be null/undefined.`);
  }),
  (Qf[pc] = ap));
var op = function (e, t, n, r) {
    return e[r];
  },
  sp =
    (($f = {}),
    ($f[mc + `_` + yc] = function (e, t, n, r) {
      return e[r + t];
    }),
    ($f[mc + `_row`] = function (e, t, n, r, i) {
      r += t;
      for (var a = i || [], o = e, s = 0; s < o.length; s++) {
        var c = o[s];
        a[s] = c ? c[r] : null;
      }
      return a;
    }),
    ($f[hc] = op),
    ($f[gc] = function (e, t, n, r, i) {
      for (var a = i || [], o = 0; o < n.length; o++) {
        var s = n[o].name,
          c = s == null ? null : e[s];
        a[o] = c ? c[r] : null;
      }
      return a;
    }),
    ($f[pc] = op),
    $f);
function cp(e, t) {
  return sp[hp(e, t)];
}
var lp = function (e, t, n) {
    return e.length;
  },
  up =
    ((ep = {}),
    (ep[mc + `_` + yc] = function (e, t, n) {
      return Math.max(0, e.length - t);
    }),
    (ep[mc + `_row`] = function (e, t, n) {
      var r = e[0];
      return r ? Math.max(0, r.length - t) : 0;
    }),
    (ep[hc] = lp),
    (ep[gc] = function (e, t, n) {
      var r = n[0].name,
        i = r == null ? null : e[r];
      return i ? i.length : 0;
    }),
    (ep[pc] = lp),
    ep);
function dp(e, t) {
  return up[hp(e, t)];
}
var fp = function (e, t, n) {
    return e[t];
  },
  pp =
    ((tp = {}),
    (tp[mc] = fp),
    (tp[hc] = function (e, t, n) {
      return e[n];
    }),
    (tp[gc] = fp),
    (tp[pc] = function (e, t, n) {
      var r = xs(e);
      return r instanceof Array ? r[t] : r;
    }),
    (tp[_c] = fp),
    tp);
function mp(e) {
  return pp[e];
}
function hp(e, t) {
  return e === `arrayRows` ? e + `_` + t : e;
}
function gp(e, t, n) {
  if (e) {
    var r = e.getRawDataItem(t);
    if (r != null) {
      var i = e.getStore(),
        a = i.getSource().sourceFormat;
      if (n != null) {
        var o = e.getDimensionIndex(n),
          s = i.getDimensionProperty(o);
        return mp(a)(r, o, s);
      }
      var c = r;
      return (a === `original` && (c = xs(r)), c);
    }
  }
}
var _p = (function () {
  function e(e, t) {
    ((this._encode = e), (this._schema = t));
  }
  return (
    (e.prototype.get = function () {
      return { fullDimensions: this._getFullDimensionNames(), encode: this._encode };
    }),
    (e.prototype._getFullDimensionNames = function () {
      return ((this._cachedDimNames ||= this._schema ? this._schema.makeOutputDimensionNames() : []), this._cachedDimNames);
    }),
    e
  );
})();
function vp(e, t) {
  var n = {},
    r = (n.encode = {}),
    i = K(),
    a = [],
    o = [],
    s = {};
  P(e.dimensions, function (t) {
    var n = e.getDimensionInfo(t),
      c = n.coordDim;
    if (c) {
      var l = n.coordDimIndex;
      ((yp(r, c)[l] = t),
        n.isExtraCoord || (i.set(c, 1), xp(n.type) && (a[0] = t), (yp(s, c)[l] = e.getDimensionIndex(n.name))),
        n.defaultTooltip && o.push(t));
    }
    fc.each(function (e, t) {
      var i = yp(r, t),
        a = n.otherDims[t];
      a != null && a !== !1 && (i[a] = n.name);
    });
  });
  var c = [],
    l = {};
  (i.each(function (e, t) {
    var n = r[t];
    ((l[t] = n[0]), (c = c.concat(n)));
  }),
    (n.dataDimsOnCoord = c),
    (n.dataDimIndicesOnCoord = F(c, function (t) {
      return e.getDimensionInfo(t).storeDimIndex;
    })),
    (n.encodeFirstDimNotExtra = l));
  var u = r.label;
  u && u.length && (a = u.slice());
  var d = r.tooltip;
  return (
    d && d.length ? (o = d.slice()) : o.length || (o = a.slice()),
    (r.defaultedLabel = a),
    (r.defaultedTooltip = o),
    (n.userOutput = new _p(s, t)),
    n
  );
}
function yp(e, t) {
  return (e.hasOwnProperty(t) || (e[t] = []), e[t]);
}
function bp(e) {
  return e === `category` ? `ordinal` : e === `time` ? `time` : `float`;
}
function xp(e) {
  return e !== `ordinal` && e !== `time`;
}
var Sp = (function () {
  function e(e) {
    ((this.otherDims = {}), e != null && D(this, e));
  }
  return e;
})();
function Cp(e, t) {
  var n = t && t.type;
  return n === `ordinal`
    ? e
    : (n === `time` && !U(e) && e != null && e !== `-` && (e = +$o(e)), e == null || e === `` ? NaN : Number(e));
}
K({
  number: function (e) {
    return parseFloat(e);
  },
  time: function (e) {
    return +$o(e);
  },
  trim: function (e) {
    return V(e) ? he(e) : e;
  },
});
var wp = {
  lt: function (e, t) {
    return e < t;
  },
  lte: function (e, t) {
    return e <= t;
  },
  gt: function (e, t) {
    return e > t;
  },
  gte: function (e, t) {
    return e >= t;
  },
};
((function () {
  function e(e, t) {
    (U(t) || ms(``), (this._opFn = wp[e]), (this._rvalFloat = rs(t)));
  }
  return (
    (e.prototype.evaluate = function (e) {
      return U(e) ? this._opFn(e, this._rvalFloat) : this._opFn(rs(e), this._rvalFloat);
    }),
    e
  );
})(),
  (function () {
    function e(e, t) {
      var n = e === `desc`;
      ((this._resultLT = n ? 1 : -1), (t ??= n ? `min` : `max`), (this._incomparable = t === `min` ? -1 / 0 : 1 / 0));
    }
    return (
      (e.prototype.evaluate = function (e, t) {
        var n = U(e) ? e : rs(e),
          r = U(t) ? t : rs(t),
          i = isNaN(n),
          a = isNaN(r);
        if ((i && (n = this._incomparable), a && (r = this._incomparable), i && a)) {
          var o = V(e),
            s = V(t);
          (o && (n = s ? e : 0), s && (r = o ? t : 0));
        }
        return n < r ? this._resultLT : n > r ? -this._resultLT : 0;
      }),
      e
    );
  })(),
  (function () {
    function e(e, t) {
      ((this._rval = t), (this._isEQ = e), (this._rvalTypeof = typeof t), (this._rvalFloat = rs(t)));
    }
    return (
      (e.prototype.evaluate = function (e) {
        var t = e === this._rval;
        if (!t) {
          var n = typeof e;
          n !== this._rvalTypeof && (n === `number` || this._rvalTypeof === `number`) && (t = rs(e) === this._rvalFloat);
        }
        return this._isEQ ? t : !t;
      }),
      e
    );
  })());
function Tp(e) {
  var t = ``,
    n = -1 / 0,
    r = -1 / 0,
    i = 1 / 0,
    a = 1 / 0;
  return (
    e &&
      (e.g != null && ((t += `G` + e.g), (n = e.g)),
      e.ge != null && ((t += `GE` + e.ge), (r = e.ge)),
      e.l != null && ((t += `L` + e.l), (i = e.l)),
      e.le != null && ((t += `LE` + e.le), (a = e.le))),
    { key: t, g: n, ge: r, l: i, le: a }
  );
}
function Ep(e, t) {
  return t > e.g && t >= e.ge && t < e.l && t <= e.le;
}
var Dp = typeof Uint32Array > `u` ? Array : Uint32Array,
  Op = typeof Uint16Array > `u` ? Array : Uint16Array,
  kp = typeof Int32Array > `u` ? Array : Int32Array,
  Ap = typeof Float64Array > `u` ? Array : Float64Array,
  jp = { float: Ap, int: kp, ordinal: Array, number: Array, time: Ap },
  Mp;
function Np(e) {
  return e > 65535 ? Dp : Op;
}
function Pp(e) {
  var t = e.constructor;
  return t === Array ? e.slice() : new t(e);
}
function Fp(e, t, n, r, i) {
  var a = jp[n || `float`];
  if (i) {
    var o = e[t],
      s = o && o.length;
    if (s !== r) {
      for (var c = new a(r), l = 0; l < s; l++) c[l] = o[l];
      e[t] = c;
    }
  } else e[t] = new a(r);
}
var Ip = (function () {
    function e() {
      ((this._chunks = []),
        (this._rawExtent = []),
        (this._extent = []),
        (this._count = 0),
        (this._rawCount = 0),
        (this._calcDimNameToIdx = K()));
    }
    return (
      (e.prototype.initData = function (e, t, n) {
        ((this._provider = e), (this._chunks = []), (this._indices = null), (this.getRawIndex = this._getRawIdxIdentity));
        var r = e.getSource(),
          i = (this.defaultDimValueGetter = Mp[r.sourceFormat]);
        ((this._dimValueGetter = n || i),
          (this._rawExtent = []),
          Zf(r),
          (this._dimensions = F(t, function (e) {
            return { type: e.type, property: e.property };
          })),
          this._initDataFromProvider(0, e.count()));
      }),
      (e.prototype.getProvider = function () {
        return this._provider;
      }),
      (e.prototype.getSource = function () {
        return this._provider.getSource();
      }),
      (e.prototype.ensureCalculationDimension = function (e, t) {
        var n = this._calcDimNameToIdx,
          r = this._dimensions,
          i = n.get(e);
        if (i != null) {
          if (r[i].type === t) return i;
        } else i = r.length;
        return (
          (r[i] = { type: t }),
          n.set(e, i),
          (this._chunks[i] = new jp[t || `float`](this._rawCount)),
          (this._rawExtent[i] = Js()),
          i
        );
      }),
      (e.prototype.collectOrdinalMeta = function (e, t) {
        var n = this._chunks[e],
          r = this._dimensions[e],
          i = this._rawExtent,
          a = r.ordinalOffset || 0,
          o = n.length;
        a === 0 && (i[e] = Js());
        for (var s = i[e], c = a; c < o; c++) {
          var l = (n[c] = t.parseAndCollect(n[c]));
          isNaN(l) || ((s[0] = Math.min(l, s[0])), (s[1] = Math.max(l, s[1])));
        }
        ((r.ordinalMeta = t), (r.ordinalOffset = o), (r.type = `ordinal`));
      }),
      (e.prototype.getOrdinalMeta = function (e) {
        return this._dimensions[e].ordinalMeta;
      }),
      (e.prototype.getDimensionProperty = function (e) {
        var t = this._dimensions[e];
        return t && t.property;
      }),
      (e.prototype.appendData = function (e) {
        var t = this._provider,
          n = this.count();
        t.appendData(e);
        var r = t.count();
        return (t.persistent || (r += n), n < r && this._initDataFromProvider(n, r, !0), [n, r]);
      }),
      (e.prototype.appendValues = function (e, t) {
        for (
          var n = this._chunks,
            r = this._dimensions,
            i = r.length,
            a = this._rawExtent,
            o = this.count(),
            s = o + Math.max(e.length, t || 0),
            c = 0;
          c < i;
          c++
        ) {
          var l = r[c];
          Fp(n, c, l.type, s, !0);
        }
        for (var u = [], d = o; d < s; d++)
          for (var f = d - o, p = 0; p < i; p++) {
            var l = r[p],
              m = Mp.arrayRows.call(this, e[f] || u, l.property, f, p);
            n[p][d] = m;
            var h = a[p];
            (m < h[0] && (h[0] = m), m > h[1] && (h[1] = m));
          }
        return ((this._rawCount = this._count = s), { start: o, end: s });
      }),
      (e.prototype._initDataFromProvider = function (e, t, n) {
        for (
          var r = this._provider,
            i = this._chunks,
            a = this._dimensions,
            o = a.length,
            s = this._rawExtent,
            c = F(a, function (e) {
              return e.property;
            }),
            l = 0;
          l < o;
          l++
        ) {
          var u = a[l];
          (s[l] || (s[l] = Js()), Fp(i, l, u.type, t, n));
        }
        if (r.fillStorage) r.fillStorage(e, t, i, s);
        else
          for (var d = [], f = e; f < t; f++) {
            d = r.getItem(f, d);
            for (var p = 0; p < o; p++) {
              var m = i[p],
                h = this._dimValueGetter(d, c[p], f, p);
              m[f] = h;
              var g = s[p];
              (h < g[0] && (g[0] = h), h > g[1] && (g[1] = h));
            }
          }
        (!r.persistent && r.clean && r.clean(), (this._rawCount = this._count = t), (this._extent = []));
      }),
      (e.prototype.count = function () {
        return this._count;
      }),
      (e.prototype.get = function (e, t) {
        if (!(t >= 0 && t < this._count)) return NaN;
        var n = this._chunks[e];
        return n ? n[this.getRawIndex(t)] : NaN;
      }),
      (e.prototype.getValues = function (e, t) {
        var n = [],
          r = [];
        if (t == null) {
          ((t = e), (e = []));
          for (var i = 0; i < this._dimensions.length; i++) r.push(i);
        } else r = e;
        for (var i = 0, a = r.length; i < a; i++) n.push(this.get(r[i], t));
        return n;
      }),
      (e.prototype.getByRawIndex = function (e, t) {
        if (!(t >= 0 && t < this._rawCount)) return NaN;
        var n = this._chunks[e];
        return n ? n[t] : NaN;
      }),
      (e.prototype.getSum = function (e) {
        var t = this._chunks[e],
          n = 0;
        if (t)
          for (var r = 0, i = this.count(); r < i; r++) {
            var a = this.get(e, r);
            isNaN(a) || (n += a);
          }
        return n;
      }),
      (e.prototype.getMedian = function (e) {
        var t = [];
        (this.each([e], function (e) {
          isNaN(e) || t.push(e);
        }),
          Wo(t));
        var n = this.count();
        return n === 0 ? 0 : n % 2 == 1 ? t[(n - 1) / 2] : (t[n / 2] + t[n / 2 - 1]) / 2;
      }),
      (e.prototype.indexOfRawIndex = function (e) {
        if (e >= this._rawCount || e < 0) return -1;
        if (!this._indices) return e;
        var t = this._indices,
          n = t[e];
        if (n != null && n < this._count && n === e) return e;
        for (var r = 0, i = this._count - 1; r <= i;) {
          var a = ((r + i) / 2) | 0;
          if (t[a] < e) r = a + 1;
          else if (t[a] > e) i = a - 1;
          else return a;
        }
        return -1;
      }),
      (e.prototype.getIndices = function () {
        var e,
          t = this._indices;
        if (t) {
          var n = t.constructor,
            r = this._count;
          if (n === Array) {
            e = new n(r);
            for (var i = 0; i < r; i++) e[i] = t[i];
          } else e = new n(t.buffer, 0, r);
        } else {
          var n = Np(this._rawCount);
          e = new n(this.count());
          for (var i = 0; i < e.length; i++) e[i] = i;
        }
        return e;
      }),
      (e.prototype.filter = function (e, t) {
        if (!this._count) return this;
        for (
          var n = this.clone(),
            r = n.count(),
            i = new (Np(n._rawCount))(r),
            a = [],
            o = e.length,
            s = 0,
            c = e[0],
            l = n._chunks,
            u = 0;
          u < r;
          u++
        ) {
          var d = void 0,
            f = n.getRawIndex(u);
          if (o === 0) d = t(u);
          else if (o === 1) {
            var p = l[c][f];
            d = t(p, u);
          } else {
            for (var m = 0; m < o; m++) a[m] = l[e[m]][f];
            ((a[m] = u), (d = t.apply(null, a)));
          }
          d && (i[s++] = f);
        }
        return (s < r && (n._indices = i), (n._count = s), (n._extent = []), n._updateGetRawIdx(), n);
      }),
      (e.prototype.selectRange = function (e) {
        var t = this.clone(),
          n = t._count;
        if (!n) return this;
        var r = R(e),
          i = r.length;
        if (!i) return this;
        var a = t.count(),
          o = new (Np(t._rawCount))(a),
          s = 0,
          c = r[0],
          l = e[c][0],
          u = e[c][1],
          d = t._chunks,
          f = !1;
        if (!t._indices) {
          var p = 0;
          if (i === 1) {
            for (var m = d[r[0]], h = 0; h < n; h++) {
              var g = m[h];
              (((g >= l && g <= u) || isNaN(g)) && (o[s++] = p), p++);
            }
            f = !0;
          } else if (i === 2) {
            for (var m = d[r[0]], _ = d[r[1]], v = e[r[1]][0], y = e[r[1]][1], h = 0; h < n; h++) {
              var g = m[h],
                b = _[h];
              (((g >= l && g <= u) || isNaN(g)) && ((b >= v && b <= y) || isNaN(b)) && (o[s++] = p), p++);
            }
            f = !0;
          }
        }
        if (!f) {
          if (i === 1)
            for (var h = 0; h < a; h++) {
              var x = t.getRawIndex(h),
                g = d[r[0]][x];
              ((g >= l && g <= u) || isNaN(g)) && (o[s++] = x);
            }
          else
            for (var h = 0; h < a; h++) {
              for (var S = !0, x = t.getRawIndex(h), C = 0; C < i; C++) {
                var w = r[C],
                  g = d[w][x];
                (g < e[w][0] || g > e[w][1]) && (S = !1);
              }
              S && (o[s++] = t.getRawIndex(h));
            }
        }
        return (s < a && (t._indices = o), (t._count = s), (t._extent = []), t._updateGetRawIdx(), t);
      }),
      (e.prototype.map = function (e, t) {
        var n = this.clone(e);
        return (this._updateDims(n, e, t), n);
      }),
      (e.prototype.modify = function (e, t) {
        this._updateDims(this, e, t);
      }),
      (e.prototype._updateDims = function (e, t, n) {
        for (var r = e._chunks, i = [], a = t.length, o = e.count(), s = [], c = e._rawExtent, l = 0; l < t.length; l++)
          c[t[l]] = Js();
        for (var u = 0; u < o; u++) {
          for (var d = e.getRawIndex(u), f = 0; f < a; f++) s[f] = r[t[f]][d];
          s[a] = u;
          var p = n && n.apply(null, s);
          if (p != null) {
            typeof p != `object` && ((i[0] = p), (p = i));
            for (var l = 0; l < p.length; l++) {
              var m = t[l],
                h = p[l],
                g = c[m],
                _ = r[m];
              (_ && (_[d] = h), h < g[0] && (g[0] = h), h > g[1] && (g[1] = h));
            }
          }
        }
      }),
      (e.prototype.lttbDownSample = function (e, t) {
        var n = this.clone([e], !0),
          r = n._chunks[e],
          i = this.count(),
          a = 0,
          o = Math.floor(1 / t),
          s = this.getRawIndex(0),
          c,
          l,
          u,
          d = new (Np(this._rawCount))(Math.min((Math.ceil(i / o) + 2) * 2, i));
        d[a++] = s;
        for (var f = 1; f < i - 1; f += o) {
          for (var p = Math.min(f + o, i - 1), m = Math.min(f + o * 2, i), h = (m + p) / 2, g = 0, _ = p; _ < m; _++) {
            var v = this.getRawIndex(_),
              y = r[v];
            isNaN(y) || (g += y);
          }
          g /= m - p;
          var b = f,
            x = Math.min(f + o, i),
            S = f - 1,
            C = r[s];
          ((c = -1), (u = b));
          for (var w = -1, T = 0, _ = b; _ < x; _++) {
            var v = this.getRawIndex(_),
              y = r[v];
            isNaN(y)
              ? (T++, w < 0 && (w = v))
              : ((l = Math.abs((S - h) * (y - C) - (S - _) * (g - C))), l > c && ((c = l), (u = v)));
          }
          (T > 0 && T < x - b && ((d[a++] = Math.min(w, u)), (u = Math.max(w, u))), (d[a++] = u), (s = u));
        }
        return ((d[a++] = this.getRawIndex(i - 1)), (n._count = a), (n._indices = d), (n.getRawIndex = this._getRawIdx), n);
      }),
      (e.prototype.minmaxDownSample = function (e, t) {
        for (
          var n = this.clone([e], !0),
            r = n._chunks,
            i = Math.floor(1 / t),
            a = r[e],
            o = this.count(),
            s = new (Np(this._rawCount))(Math.ceil(o / i) * 2),
            c = 0,
            l = 0;
          l < o;
          l += i
        ) {
          var u = l,
            d = a[this.getRawIndex(u)],
            f = l,
            p = a[this.getRawIndex(f)],
            m = i;
          l + i > o && (m = o - l);
          for (var h = 0; h < m; h++) {
            var g = a[this.getRawIndex(l + h)];
            (g < d && ((d = g), (u = l + h)), g > p && ((p = g), (f = l + h)));
          }
          var _ = this.getRawIndex(u),
            v = this.getRawIndex(f);
          u < f ? ((s[c++] = _), (s[c++] = v)) : ((s[c++] = v), (s[c++] = _));
        }
        return ((n._count = c), (n._indices = s), n._updateGetRawIdx(), n);
      }),
      (e.prototype.downSample = function (e, t, n, r) {
        for (
          var i = this.clone([e], !0),
            a = i._chunks,
            o = [],
            s = Math.floor(1 / t),
            c = a[e],
            l = this.count(),
            u = (i._rawExtent[e] = Js()),
            d = new (Np(this._rawCount))(Math.ceil(l / s)),
            f = 0,
            p = 0;
          p < l;
          p += s
        ) {
          s > l - p && ((s = l - p), (o.length = s));
          for (var m = 0; m < s; m++) {
            var h = this.getRawIndex(p + m);
            o[m] = c[h];
          }
          var g = n(o),
            _ = this.getRawIndex(Math.min(p + r(o, g) || 0, l - 1));
          ((c[_] = g), g < u[0] && (u[0] = g), g > u[1] && (u[1] = g), (d[f++] = _));
        }
        return ((i._count = f), (i._indices = d), i._updateGetRawIdx(), i);
      }),
      (e.prototype.each = function (e, t) {
        if (this._count)
          for (var n = e.length, r = this._chunks, i = 0, a = this.count(); i < a; i++) {
            var o = this.getRawIndex(i);
            switch (n) {
              case 0:
                t(i);
                break;
              case 1:
                t(r[e[0]][o], i);
                break;
              case 2:
                t(r[e[0]][o], r[e[1]][o], i);
                break;
              default:
                for (var s = 0, c = []; s < n; s++) c[s] = r[e[s]][o];
                ((c[s] = i), t.apply(null, c));
            }
          }
      }),
      (e.prototype.getDataExtent = function (e, t) {
        var n = this._chunks[e],
          r = Js();
        if (!n) return r;
        var i = this.count();
        if (!this._indices && !t) return this._rawExtent[e].slice();
        var a = this._extent,
          o = a[e] || (a[e] = {}),
          s = Tp(t),
          c = s.key,
          l = o[c];
        if (l) return l.slice();
        for (var u = r[0], d = r[1], f = 0; f < i; f++) {
          var p = n[this.getRawIndex(f)];
          (!t || Ep(s, p)) && (p < u && (u = p), p > d && (d = p));
        }
        return (o[c] = [u, d]);
      }),
      (e.prototype.getRawDataItem = function (e) {
        var t = this.getRawIndex(e);
        if (this._provider.persistent) return this._provider.getItem(t);
        for (var n = [], r = this._chunks, i = 0; i < r.length; i++) n.push(r[i][t]);
        return n;
      }),
      (e.prototype.clone = function (t, n) {
        var r = new e(),
          i = this._chunks,
          a =
            t &&
            I(
              t,
              function (e, t) {
                return ((e[t] = !0), e);
              },
              {},
            );
        if (a) for (var o = 0; o < i.length; o++) r._chunks[o] = a[o] ? Pp(i[o]) : i[o];
        else r._chunks = i;
        return (this._copyCommonProps(r), n || (r._indices = this._cloneIndices()), r._updateGetRawIdx(), r);
      }),
      (e.prototype._copyCommonProps = function (e) {
        ((e._count = this._count),
          (e._rawCount = this._rawCount),
          (e._provider = this._provider),
          (e._dimensions = this._dimensions),
          (e._extent = T(this._extent)),
          (e._rawExtent = T(this._rawExtent)));
      }),
      (e.prototype._cloneIndices = function () {
        if (this._indices) {
          var e = this._indices.constructor,
            t = void 0;
          if (e === Array) {
            var n = this._indices.length;
            t = new e(n);
            for (var r = 0; r < n; r++) t[r] = this._indices[r];
          } else t = new e(this._indices);
          return t;
        }
        return null;
      }),
      (e.prototype._getRawIdxIdentity = function (e) {
        return e;
      }),
      (e.prototype._getRawIdx = function (e) {
        return e < this._count && e >= 0 ? this._indices[e] : -1;
      }),
      (e.prototype._updateGetRawIdx = function () {
        this.getRawIndex = this._indices ? this._getRawIdx : this._getRawIdxIdentity;
      }),
      (e.internalField = (function () {
        function e(e, t, n, r) {
          return Cp(e[r], this._dimensions[r]);
        }
        Mp = {
          arrayRows: e,
          objectRows: function (e, t, n, r) {
            return Cp(e[t], this._dimensions[r]);
          },
          keyedColumns: e,
          original: function (e, t, n, r) {
            var i = e && (e.value == null ? e : e.value);
            return Cp(i instanceof Array ? i[r] : i, this._dimensions[r]);
          },
          typedArray: function (e, t, n, r) {
            return e[r];
          },
        };
      })()),
      e
    );
  })(),
  Lp = Rs(),
  Rp = { float: `f`, int: `i`, ordinal: `o`, number: `n`, time: `t` },
  zp = (function () {
    function e(e) {
      ((this.dimensions = e.dimensions),
        (this._dimOmitted = e.dimensionOmitted),
        (this.source = e.source),
        (this._fullDimCount = e.fullDimensionCount),
        this._updateDimOmitted(e.dimensionOmitted));
    }
    return (
      (e.prototype.isDimensionOmitted = function () {
        return this._dimOmitted;
      }),
      (e.prototype._updateDimOmitted = function (e) {
        ((this._dimOmitted = e), e && (this._dimNameMap ||= Hp(this.source)));
      }),
      (e.prototype.getSourceDimensionIndex = function (e) {
        return G(this._dimNameMap.get(e), -1);
      }),
      (e.prototype.getSourceDimension = function (e) {
        var t = this.source.dimensionsDefine;
        if (t) return t[e];
      }),
      (e.prototype.makeStoreSchema = function () {
        for (var e = this._fullDimCount, t = Zf(this.source), n = !Up(e), r = ``, i = [], a = 0, o = 0; a < e; a++) {
          var s = void 0,
            c = void 0,
            l = void 0,
            u = this.dimensions[o];
          if (u && u.storeDimIndex === a) ((s = t ? u.name : null), (c = u.type), (l = u.ordinalMeta), o++);
          else {
            var d = this.getSourceDimension(a);
            d && ((s = t ? d.name : null), (c = d.type));
          }
          (i.push({ property: s, type: c, ordinalMeta: l }),
            !t || s == null || (u && u.isCalculationCoord) || (r += n ? s.replace(/\`/g, '`1').replace(/\$/g, '`2') : s),
            (r += `$`),
            (r += Rp[c] || `f`),
            l && (r += l.uid),
            (r += `$`));
        }
        var f = this.source;
        return { dimensions: i, hash: [f.seriesLayoutBy, f.startIndex, r].join(`$$`) };
      }),
      (e.prototype.makeOutputDimensionNames = function () {
        for (var e = [], t = 0, n = 0; t < this._fullDimCount; t++) {
          var r = void 0,
            i = this.dimensions[n];
          if (i && i.storeDimIndex === t) (i.isCalculationCoord || (r = i.name), n++);
          else {
            var a = this.getSourceDimension(t);
            a && (r = a.name);
          }
          e.push(r);
        }
        return e;
      }),
      (e.prototype.appendCalculationDimension = function (e) {
        (this.dimensions.push(e), (e.isCalculationCoord = !0), this._fullDimCount++, this._updateDimOmitted(!0));
      }),
      e
    );
  })();
function Bp(e) {
  return e instanceof zp;
}
function Vp(e) {
  for (var t = K(), n = 0; n < (e || []).length; n++) {
    var r = e[n],
      i = W(r) ? r.name : r;
    i != null && t.get(i) == null && t.set(i, n);
  }
  return t;
}
function Hp(e) {
  var t = Lp(e);
  return (t.dimNameMap ||= Vp(e.dimensionsDefine));
}
function Up(e) {
  return e > 30;
}
var Wp = W,
  Gp = F,
  Kp = typeof Int32Array > `u` ? Array : Int32Array,
  qp = `e\0\0`,
  Jp = -1,
  Yp = [
    `hasItemOption`,
    `_nameList`,
    `_idList`,
    `_invertedIndicesMap`,
    `_dimSummary`,
    `userOutput`,
    `_rawData`,
    `_dimValueGetter`,
    `_nameDimIdx`,
    `_idDimIdx`,
    `_nameRepeatCount`,
  ],
  Xp = [`_approximateExtent`],
  Zp,
  Qp,
  $p,
  em,
  tm,
  nm,
  rm,
  im = (function () {
    function e(e, t) {
      ((this.type = `list`),
        (this._dimOmitted = !1),
        (this._nameList = []),
        (this._idList = []),
        (this._visual = {}),
        (this._layout = {}),
        (this._itemVisuals = []),
        (this._itemLayouts = []),
        (this._graphicEls = []),
        (this._approximateExtent = {}),
        (this._calculationInfo = {}),
        (this.hasItemOption = !1),
        (this.TRANSFERABLE_METHODS = [`cloneShallow`, `downSample`, `minmaxDownSample`, `lttbDownSample`, `map`]),
        (this.CHANGABLE_METHODS = [`filterSelf`, `selectRange`]),
        (this.DOWNSAMPLE_METHODS = [`downSample`, `minmaxDownSample`, `lttbDownSample`]));
      var n,
        r = !1;
      (Bp(e) ? ((n = e.dimensions), (this._dimOmitted = e.isDimensionOmitted()), (this._schema = e)) : ((r = !0), (n = e)),
        (n ||= [`x`, `y`]));
      for (var i = {}, a = [], o = {}, s = !1, c = {}, l = 0; l < n.length; l++) {
        var u = n[l],
          d = V(u) ? new Sp({ name: u }) : u instanceof Sp ? u : new Sp(u),
          f = d.name;
        ((d.type = d.type || `float`), d.coordDim || ((d.coordDim = f), (d.coordDimIndex = 0)));
        var p = (d.otherDims = d.otherDims || {});
        (a.push(f),
          (i[f] = d),
          c[f] != null && (s = !0),
          d.createInvertedIndices && (o[f] = []),
          r && (d.storeDimIndex = l),
          p.itemName === 0 && (this._nameDimIdx = d.storeDimIndex),
          p.itemId === 0 && (this._idDimIdx = d.storeDimIndex));
      }
      if (
        ((this.dimensions = a),
        (this._dimInfos = i),
        this._initGetDimensionInfo(s),
        (this.hostModel = t),
        (this._invertedIndicesMap = o),
        this._dimOmitted)
      ) {
        var m = (this._dimIdxToName = K());
        P(a, function (e) {
          m.set(i[e].storeDimIndex, e);
        });
      }
    }
    return (
      (e.prototype.getDimension = function (e) {
        var t = this._recognizeDimIndex(e);
        if (t == null) return e;
        if (((t = e), !this._dimOmitted)) return this.dimensions[t];
        var n = this._dimIdxToName.get(t);
        if (n != null) return n;
        var r = this._schema.getSourceDimension(t);
        if (r) return r.name;
      }),
      (e.prototype.getDimensionIndex = function (e) {
        var t = this._recognizeDimIndex(e);
        if (t != null) return t;
        if (e == null) return -1;
        var n = this._getDimInfo(e);
        return n ? n.storeDimIndex : this._dimOmitted ? this._schema.getSourceDimensionIndex(e) : -1;
      }),
      (e.prototype._recognizeDimIndex = function (e) {
        if (
          U(e) ||
          (e != null && !isNaN(e) && !this._getDimInfo(e) && (!this._dimOmitted || this._schema.getSourceDimensionIndex(e) < 0))
        )
          return +e;
      }),
      (e.prototype._getStoreDimIndex = function (e) {
        return this.getDimensionIndex(e);
      }),
      (e.prototype.getDimensionInfo = function (e) {
        return this._getDimInfo(this.getDimension(e));
      }),
      (e.prototype._initGetDimensionInfo = function (e) {
        var t = this._dimInfos;
        this._getDimInfo = e
          ? function (e) {
              return t.hasOwnProperty(e) ? t[e] : void 0;
            }
          : function (e) {
              return t[e];
            };
      }),
      (e.prototype.getDimensionsOnCoord = function () {
        return this._dimSummary.dataDimsOnCoord.slice();
      }),
      (e.prototype.mapDimension = function (e, t) {
        var n = this._dimSummary;
        if (t == null) return n.encodeFirstDimNotExtra[e];
        var r = n.encode[e];
        return r ? r[t] : null;
      }),
      (e.prototype.mapDimensionsAll = function (e) {
        return (this._dimSummary.encode[e] || []).slice();
      }),
      (e.prototype.getStore = function () {
        return this._store;
      }),
      (e.prototype.initData = function (e, t, n) {
        var r = this,
          i;
        if ((e instanceof Ip && (i = e), !i)) {
          var a = this.dimensions,
            o = Hf(e) || N(e) ? new ip(e, a.length) : e;
          i = new Ip();
          var s = Gp(a, function (e) {
            return { type: r._dimInfos[e].type, property: e };
          });
          i.initData(o, s, n);
        }
        ((this._store = i),
          (this._nameList = (t || []).slice()),
          (this._idList = []),
          (this._nameRepeatCount = {}),
          this._doInit(0, i.count()),
          (this._dimSummary = vp(this, this._schema)),
          (this.userOutput = this._dimSummary.userOutput));
      }),
      (e.prototype.appendData = function (e) {
        var t = this._store.appendData(e);
        this._doInit(t[0], t[1]);
      }),
      (e.prototype.appendValues = function (e, t) {
        var n = this._store.appendValues(e, t && t.length),
          r = n.start,
          i = n.end,
          a = this._shouldMakeIdFromName();
        if ((this._updateOrdinalMeta(), t))
          for (var o = r; o < i; o++) {
            var s = o - r;
            ((this._nameList[o] = t[s]), a && rm(this, o));
          }
      }),
      (e.prototype._updateOrdinalMeta = function () {
        for (var e = this._store, t = this.dimensions, n = 0; n < t.length; n++) {
          var r = this._dimInfos[t[n]];
          r.ordinalMeta && e.collectOrdinalMeta(r.storeDimIndex, r.ordinalMeta);
        }
      }),
      (e.prototype._shouldMakeIdFromName = function () {
        var e = this._store.getProvider();
        return this._idDimIdx == null && e.getSource().sourceFormat !== `typedArray` && !e.fillStorage;
      }),
      (e.prototype._doInit = function (e, t) {
        if (!(e >= t)) {
          var n = this._store.getProvider();
          this._updateOrdinalMeta();
          var r = this._nameList,
            i = this._idList;
          if (n.getSource().sourceFormat === `original` && !n.pure)
            for (var a = [], o = e; o < t; o++) {
              var s = n.getItem(o, a);
              if ((!this.hasItemOption && Ss(s) && (this.hasItemOption = !0), s)) {
                var c = s.name;
                r[o] == null && c != null && (r[o] = Ms(c, null));
                var l = s.id;
                i[o] == null && l != null && (i[o] = Ms(l, null));
              }
            }
          if (this._shouldMakeIdFromName()) for (var o = e; o < t; o++) rm(this, o);
          Zp(this);
        }
      }),
      (e.prototype.getApproximateExtent = function (e, t) {
        return this._approximateExtent[e] || this._store.getDataExtent(this._getStoreDimIndex(e), t);
      }),
      (e.prototype.setApproximateExtent = function (e, t) {
        ((t = this.getDimension(t)), (this._approximateExtent[t] = e.slice()));
      }),
      (e.prototype.getCalculationInfo = function (e) {
        return this._calculationInfo[e];
      }),
      (e.prototype.setCalculationInfo = function (e, t) {
        Wp(e) ? D(this._calculationInfo, e) : (this._calculationInfo[e] = t);
      }),
      (e.prototype.getName = function (e) {
        var t = this.getRawIndex(e),
          n = this._nameList[t];
        return (n == null && this._nameDimIdx != null && (n = $p(this, this._nameDimIdx, t)), (n ??= ``), n);
      }),
      (e.prototype._getCategory = function (e, t) {
        var n = this._store.get(e, t),
          r = this._store.getOrdinalMeta(e);
        return r ? r.categories[n] : n;
      }),
      (e.prototype.getId = function (e) {
        return Qp(this, this.getRawIndex(e));
      }),
      (e.prototype.count = function () {
        return this._store.count();
      }),
      (e.prototype.get = function (e, t) {
        var n = this._store,
          r = this._dimInfos[e];
        if (r) return n.get(r.storeDimIndex, t);
      }),
      (e.prototype.getByRawIndex = function (e, t) {
        var n = this._store,
          r = this._dimInfos[e];
        if (r) return n.getByRawIndex(r.storeDimIndex, t);
      }),
      (e.prototype.getIndices = function () {
        return this._store.getIndices();
      }),
      (e.prototype.getDataExtent = function (e) {
        return this._store.getDataExtent(this._getStoreDimIndex(e), null);
      }),
      (e.prototype.getSum = function (e) {
        return this._store.getSum(this._getStoreDimIndex(e));
      }),
      (e.prototype.getMedian = function (e) {
        return this._store.getMedian(this._getStoreDimIndex(e));
      }),
      (e.prototype.getValues = function (e, t) {
        var n = this,
          r = this._store;
        return z(e)
          ? r.getValues(
              Gp(e, function (e) {
                return n._getStoreDimIndex(e);
              }),
              t,
            )
          : r.getValues(e);
      }),
      (e.prototype.hasValue = function (e) {
        for (var t = this._dimSummary.dataDimIndicesOnCoord, n = 0, r = t.length; n < r; n++)
          if (isNaN(this._store.get(t[n], e))) return !1;
        return !0;
      }),
      (e.prototype.indexOfName = function (e) {
        for (var t = 0, n = this._store.count(); t < n; t++) if (this.getName(t) === e) return t;
        return -1;
      }),
      (e.prototype.getRawIndex = function (e) {
        return this._store.getRawIndex(e);
      }),
      (e.prototype.indexOfRawIndex = function (e) {
        return this._store.indexOfRawIndex(e);
      }),
      (e.prototype.rawIndexOf = function (e, t) {
        var n = e && this._invertedIndicesMap[e],
          r = n && n[t];
        return r == null || isNaN(r) ? Jp : r;
      }),
      (e.prototype.each = function (e, t, n) {
        B(e) && ((n = t), (t = e), (e = []));
        var r = n || this,
          i = Gp(em(e), this._getStoreDimIndex, this);
        this._store.each(i, r ? ne(t, r) : t);
      }),
      (e.prototype.filterSelf = function (e, t, n) {
        B(e) && ((n = t), (t = e), (e = []));
        var r = n || this,
          i = Gp(em(e), this._getStoreDimIndex, this);
        return ((this._store = this._store.filter(i, r ? ne(t, r) : t)), this);
      }),
      (e.prototype.selectRange = function (e) {
        var t = this,
          n = {},
          r = R(e),
          i = [];
        return (
          P(r, function (r) {
            var a = t._getStoreDimIndex(r);
            ((n[a] = e[r]), i.push(a));
          }),
          (this._store = this._store.selectRange(n)),
          this
        );
      }),
      (e.prototype.mapArray = function (e, t, n) {
        (B(e) && ((n = t), (t = e), (e = [])), (n ||= this));
        var r = [];
        return (
          this.each(
            e,
            function () {
              r.push(t && t.apply(this, arguments));
            },
            n,
          ),
          r
        );
      }),
      (e.prototype.map = function (e, t, n, r) {
        var i = n || r || this,
          a = Gp(em(e), this._getStoreDimIndex, this),
          o = nm(this);
        return ((o._store = this._store.map(a, i ? ne(t, i) : t)), o);
      }),
      (e.prototype.modify = function (e, t, n, r) {
        var i = n || r || this,
          a = Gp(em(e), this._getStoreDimIndex, this);
        this._store.modify(a, i ? ne(t, i) : t);
      }),
      (e.prototype.downSample = function (e, t, n, r) {
        var i = nm(this);
        return ((i._store = this._store.downSample(this._getStoreDimIndex(e), t, n, r)), i);
      }),
      (e.prototype.minmaxDownSample = function (e, t) {
        var n = nm(this);
        return ((n._store = this._store.minmaxDownSample(this._getStoreDimIndex(e), t)), n);
      }),
      (e.prototype.lttbDownSample = function (e, t) {
        var n = nm(this);
        return ((n._store = this._store.lttbDownSample(this._getStoreDimIndex(e), t)), n);
      }),
      (e.prototype.getRawDataItem = function (e) {
        return this._store.getRawDataItem(e);
      }),
      (e.prototype.getItemModel = function (e) {
        var t = this.hostModel;
        return new kf(this.getRawDataItem(e), t, t && t.ecModel);
      }),
      (e.prototype.diff = function (e) {
        var t = this;
        return new Mf(
          e ? e.getStore().getIndices() : [],
          this.getStore().getIndices(),
          function (t) {
            return Qp(e, t);
          },
          function (e) {
            return Qp(t, e);
          },
        );
      }),
      (e.prototype.getVisual = function (e) {
        var t = this._visual;
        return t && t[e];
      }),
      (e.prototype.setVisual = function (e, t) {
        ((this._visual = this._visual || {}), Wp(e) ? D(this._visual, e) : (this._visual[e] = t));
      }),
      (e.prototype.getItemVisual = function (e, t) {
        var n = this._itemVisuals[e];
        return (n && n[t]) ?? this.getVisual(t);
      }),
      (e.prototype.hasItemVisual = function () {
        return this._itemVisuals.length > 0;
      }),
      (e.prototype.ensureUniqueItemVisual = function (e, t) {
        var n = this._itemVisuals,
          r = n[e];
        r ||= n[e] = {};
        var i = r[t];
        return (i ?? ((i = this.getVisual(t)), z(i) ? (i = i.slice()) : Wp(i) && (i = D({}, i)), (r[t] = i)), i);
      }),
      (e.prototype.setItemVisual = function (e, t, n) {
        var r = this._itemVisuals[e] || {};
        ((this._itemVisuals[e] = r), Wp(t) ? D(r, t) : (r[t] = n));
      }),
      (e.prototype.clearAllVisual = function () {
        ((this._visual = {}), (this._itemVisuals = []));
      }),
      (e.prototype.setLayout = function (e, t) {
        Wp(e) ? D(this._layout, e) : (this._layout[e] = t);
      }),
      (e.prototype.getLayout = function (e) {
        return this._layout[e];
      }),
      (e.prototype.getItemLayout = function (e) {
        return this._itemLayouts[e];
      }),
      (e.prototype.setItemLayout = function (e, t, n) {
        this._itemLayouts[e] = n ? D(this._itemLayouts[e] || {}, t) : t;
      }),
      (e.prototype.clearItemLayouts = function () {
        this._itemLayouts.length = 0;
      }),
      (e.prototype.setItemGraphicEl = function (e, t) {
        (dc(this.hostModel && this.hostModel.seriesIndex, this.dataType, e, t), (this._graphicEls[e] = t));
      }),
      (e.prototype.getItemGraphicEl = function (e) {
        return this._graphicEls[e];
      }),
      (e.prototype.eachItemGraphicEl = function (e, t) {
        P(this._graphicEls, function (n, r) {
          n && e && e.call(t, n, r);
        });
      }),
      (e.prototype.cloneShallow = function (t) {
        return (
          (t ||= new e(this._schema ? this._schema : Gp(this.dimensions, this._getDimInfo, this), this.hostModel)),
          tm(t, this),
          (t._store = this._store),
          t
        );
      }),
      (e.prototype.wrapMethod = function (e, t) {
        var n = this[e];
        B(n) &&
          ((this.__wrappedMethods = this.__wrappedMethods || []),
          this.__wrappedMethods.push(e),
          (this[e] = function () {
            var e = n.apply(this, arguments);
            return t.apply(this, [e].concat(fe(arguments)));
          }));
      }),
      (e.internalField = (function () {
        ((Zp = function (e) {
          var t = e._invertedIndicesMap;
          P(t, function (n, r) {
            var i = e._dimInfos[r],
              a = i.ordinalMeta,
              o = e._store;
            if (a) {
              n = t[r] = new Kp(a.categories.length);
              for (var s = 0; s < n.length; s++) n[s] = Jp;
              for (var s = 0; s < o.count(); s++) n[o.get(i.storeDimIndex, s)] = s;
            }
          });
        }),
          ($p = function (e, t, n) {
            return Ms(e._getCategory(t, n), null);
          }),
          (Qp = function (e, t) {
            var n = e._idList[t];
            return (n == null && e._idDimIdx != null && (n = $p(e, e._idDimIdx, t)), (n ??= qp + t), n);
          }),
          (em = function (e) {
            return (z(e) || (e = e == null ? [] : [e]), e);
          }),
          (nm = function (t) {
            var n = new e(t._schema ? t._schema : Gp(t.dimensions, t._getDimInfo, t), t.hostModel);
            return (tm(n, t), n);
          }),
          (tm = function (e, t) {
            (P(Yp.concat(t.__wrappedMethods || []), function (n) {
              t.hasOwnProperty(n) && (e[n] = t[n]);
            }),
              (e.__wrappedMethods = t.__wrappedMethods),
              P(Xp, function (n) {
                e[n] = T(t[n]);
              }),
              (e._calculationInfo = D({}, t._calculationInfo)));
          }),
          (rm = function (e, t) {
            var n = e._nameList,
              r = e._idList,
              i = e._nameDimIdx,
              a = e._idDimIdx,
              o = n[t],
              s = r[t];
            if (
              (o == null && i != null && (n[t] = o = $p(e, i, t)),
              s == null && a != null && (r[t] = s = $p(e, a, t)),
              s == null && o != null)
            ) {
              var c = e._nameRepeatCount,
                l = (c[o] = (c[o] || 0) + 1);
              ((s = o), l > 1 && (s += `__ec__` + l), (r[t] = s));
            }
          }));
      })()),
      e
    );
  })();
function am(e, t) {
  (Hf(e) || (e = Wf(e)), (t ||= {}));
  var n = t.coordDimensions || [],
    r = t.dimensionsDefine || e.dimensionsDefine || [],
    i = K(),
    a = [],
    o = om(e, n, r, t.dimensionsCount),
    s = t.canOmitUnusedDimensions && Up(o),
    c = r === e.dimensionsDefine,
    l = c ? Hp(e) : Vp(r),
    u = t.encodeDefine;
  !u && t.encodeDefaulter && (u = t.encodeDefaulter(e, o));
  for (var d = K(u), f = new kp(o), p = 0; p < f.length; p++) f[p] = -1;
  function m(e) {
    var t = f[e];
    if (t < 0) {
      var n = r[e],
        i = W(n) ? n : { name: n },
        o = new Sp(),
        s = i.name;
      return (
        s != null && l.get(s) != null && (o.name = o.displayName = s),
        i.type != null && (o.type = i.type),
        i.displayName != null && (o.displayName = i.displayName),
        (f[e] = a.length),
        (o.storeDimIndex = e),
        a.push(o),
        o
      );
    }
    return a[t];
  }
  if (!s) for (var p = 0; p < o; p++) m(p);
  d.each(function (e, t) {
    var n = vs(e).slice();
    if (n.length === 1 && !V(n[0]) && n[0] < 0) d.set(t, !1);
    else {
      var r = d.set(t, []);
      P(n, function (e, n) {
        var i = V(e) ? l.get(e) : e;
        i != null && i < o && ((r[n] = i), g(m(i), t, n));
      });
    }
  });
  var h = 0;
  P(n, function (e) {
    var t, n, r, i;
    if (V(e)) ((t = e), (i = {}));
    else {
      ((i = e), (t = i.name));
      var a = i.ordinalMeta;
      ((i.ordinalMeta = null),
        (i = D({}, i)),
        (i.ordinalMeta = a),
        (n = i.dimsDef),
        (r = i.otherDims),
        (i.name = i.coordDim = i.coordDimIndex = i.dimsDef = i.otherDims = null));
    }
    var s = d.get(t);
    if (s !== !1) {
      if (((s = vs(s)), !s.length))
        for (var l = 0; l < ((n && n.length) || 1); l++) {
          for (; h < o && m(h).coordDim != null;) h++;
          h < o && s.push(h++);
        }
      P(s, function (e, a) {
        var o = m(e);
        if ((c && i.type != null && (o.type = i.type), g(k(o, i), t, a), o.name == null && n)) {
          var s = n[a];
          (!W(s) && (s = { name: s }), (o.name = o.displayName = s.name), (o.defaultTooltip = s.defaultTooltip));
        }
        r && k(o.otherDims, r);
      });
    }
  });
  function g(e, t, n) {
    fc.get(t) == null ? ((e.coordDim = t), (e.coordDimIndex = n), i.set(t, !0)) : (e.otherDims[t] = n);
  }
  var _ = t.generateCoord,
    v = t.generateCoordCount,
    y = v != null;
  v = _ ? v || 1 : 0;
  var b = _ || `value`;
  function x(e) {
    e.name ??= e.coordDim;
  }
  if (s)
    (P(a, function (e) {
      x(e);
    }),
      a.sort(function (e, t) {
        return e.storeDimIndex - t.storeDimIndex;
      }));
  else
    for (var S = 0; S < o; S++) {
      var C = m(S);
      (C.coordDim ?? ((C.coordDim = sm(b, i, y)), (C.coordDimIndex = 0), (!_ || v <= 0) && (C.isExtraCoord = !0), v--),
        x(C),
        C.type == null &&
          (zf(e, S) === Nf.Must || (C.isExtraCoord && (C.otherDims.itemName != null || C.otherDims.seriesName != null))) &&
          (C.type = `ordinal`));
    }
  return (
    ac(
      a,
      function (e) {
        return e.name;
      },
      function (e, t) {
        t > 0 && (e.name += t - 1);
      },
    ),
    new zp({ source: e, dimensions: a, fullDimensionCount: o, dimensionOmitted: s })
  );
}
function om(e, t, n, r) {
  var i = Math.max(e.dimensionsDetectedCount || 1, t.length, n.length, r || 0);
  return (
    P(t, function (e) {
      var t;
      W(e) && (t = e.dimsDef) && (i = Math.max(i, t.length));
    }),
    i
  );
}
function sm(e, t, n) {
  if (n || t.hasKey(e)) {
    for (var r = 0; t.hasKey(e + r);) r++;
    e += r;
  }
  return (t.set(e, !0), e);
}
var cm = {},
  lm = {},
  um = (function () {
    function e() {
      ((this._normalMasterList = []), (this._nonSeriesBoxMasterList = []));
    }
    return (
      (e.prototype.create = function (e, t) {
        ((this._nonSeriesBoxMasterList = n(cm, !0)), (this._normalMasterList = n(lm, !1)));
        function n(n, r) {
          var i = [];
          return (
            P(n, function (n, r) {
              var a = n.create(e, t);
              i = i.concat(a || []);
            }),
            i
          );
        }
      }),
      (e.prototype.update = function (e, t) {
        P(this._normalMasterList, function (n) {
          n.update && n.update(e, t);
        });
      }),
      (e.prototype.getCoordinateSystems = function () {
        return this._normalMasterList.concat(this._nonSeriesBoxMasterList);
      }),
      (e.register = function (e, t) {
        e === `matrix` || e === `calendar` ? (cm[e] = t) : (lm[e] = t);
      }),
      (e.get = function (e) {
        return lm[e] || cm[e];
      }),
      e
    );
  })();
function dm(e) {
  return !!cm[e];
}
var fm = K();
function pm(e) {
  var t = e.getShallow(`coord`, !0),
    n = 1;
  if (t == null) {
    var r = fm.get(e.type);
    r && r.getCoord2 && ((n = 2), (t = r.getCoord2(e)));
  }
  return { coord: t, from: n };
}
function mm(e, t) {
  var n = e.getShallow(`coordinateSystem`),
    r = e.getShallow(`coordinateSystemUsage`, !0),
    i = 0;
  if (n) {
    var a = e.mainType === `series`;
    ((r ??= a ? `data` : `box`), r === `data` ? ((i = 1), a || (i = 0)) : r === `box` && ((i = 2), !a && !dm(n) && (i = 0)));
  }
  return { coordSysType: n, kind: i };
}
function hm(e) {
  var t = e.targetModel,
    n = e.coordSysType,
    r = e.coordSysProvider,
    i = e.isDefaultDataCoordSys;
  e.allowNotFound;
  var a = mm(t, !0),
    o = a.kind,
    s = a.coordSysType;
  if ((i && o !== 1 && ((o = 1), (s = n)), o === 0 || s !== n)) return 0;
  var c = r(n, t);
  return c ? (o === 1 ? (t.coordinateSystem = c) : (t.boxCoordinateSystem = c), o) : 0;
}
var gm = (function () {
  function e(e) {
    ((this.coordSysDims = []), (this.axisMap = K()), (this.categoryAxisMap = K()), (this.coordSysName = e));
  }
  return e;
})();
function _m(e) {
  var t = e.get(`coordinateSystem`),
    n = new gm(t),
    r = vm[t];
  if (r) return (r(e, n, n.axisMap, n.categoryAxisMap), n);
}
var vm = {
  cartesian2d: function (e, t, n, r) {
    var i = e.getReferringComponents(`xAxis`, Hs).models[0],
      a = e.getReferringComponents(`yAxis`, Hs).models[0];
    ((t.coordSysDims = [`x`, `y`]),
      n.set(`x`, i),
      n.set(`y`, a),
      ym(i) && (r.set(`x`, i), (t.firstCategoryDimIndex = 0)),
      ym(a) && (r.set(`y`, a), (t.firstCategoryDimIndex ??= 1)));
  },
  singleAxis: function (e, t, n, r) {
    var i = e.getReferringComponents(`singleAxis`, Hs).models[0];
    ((t.coordSysDims = [`single`]), n.set(`single`, i), ym(i) && (r.set(`single`, i), (t.firstCategoryDimIndex = 0)));
  },
  polar: function (e, t, n, r) {
    var i = e.getReferringComponents(`polar`, Hs).models[0],
      a = i.findAxisModel(`radiusAxis`),
      o = i.findAxisModel(`angleAxis`);
    ((t.coordSysDims = [`radius`, `angle`]),
      n.set(`radius`, a),
      n.set(`angle`, o),
      ym(a) && (r.set(`radius`, a), (t.firstCategoryDimIndex = 0)),
      ym(o) && (r.set(`angle`, o), (t.firstCategoryDimIndex ??= 1)));
  },
  geo: function (e, t, n, r) {
    t.coordSysDims = [`lng`, `lat`];
  },
  parallel: function (e, t, n, r) {
    var i = e.ecModel,
      a = i.getComponent(`parallel`, e.get(`parallelIndex`)),
      o = (t.coordSysDims = a.dimensions.slice());
    P(a.parallelAxisIndex, function (e, a) {
      var s = i.getComponent(`parallelAxis`, e),
        c = o[a];
      (n.set(c, s), ym(s) && (r.set(c, s), (t.firstCategoryDimIndex ??= a)));
    });
  },
  matrix: function (e, t, n, r) {
    var i = e.getReferringComponents(`matrix`, Hs).models[0];
    t.coordSysDims = [`x`, `y`];
    var a = i.getDimensionModel(`x`),
      o = i.getDimensionModel(`y`);
    (n.set(`x`, a), n.set(`y`, o), r.set(`x`, a), r.set(`y`, o));
  },
};
function ym(e) {
  return e.get(`type`) === `category`;
}
function bm(e, t, n) {
  n ||= {};
  var r = n.byIndex,
    i = n.stackedCoordDimension,
    a,
    o,
    s;
  xm(t) ? (a = t) : ((o = t.schema), (a = o.dimensions), (s = t.store));
  var c = !!(e && e.get(`stack`)),
    l,
    u,
    d,
    f,
    p = !0;
  function m(e) {
    return e.type !== `ordinal` && e.type !== `time`;
  }
  if (
    (P(a, function (e, t) {
      (V(e) && (a[t] = e = { name: e }), m(e) || (p = !1));
    }),
    P(a, function (e, t) {
      c &&
        !e.isExtraCoord &&
        (!r && !l && e.ordinalMeta && (l = e),
        u || !m(e) || (p && (e.coordDim === `x` || e.coordDim === `angle`)) || (i && i !== e.coordDim) || (u = e));
    }),
    u && !r && !l && (r = !0),
    u)
  ) {
    ((d = `__\0ecstackresult_` + e.id), (f = `__\0ecstackedover_` + e.id), l && (l.createInvertedIndices = !0));
    var h = u.coordDim,
      g = u.type,
      _ = 0;
    P(a, function (e) {
      e.coordDim === h && _++;
    });
    var v = {
        name: d,
        coordDim: h,
        coordDimIndex: _,
        type: g,
        isExtraCoord: !0,
        isCalculationCoord: !0,
        storeDimIndex: a.length,
      },
      y = {
        name: f,
        coordDim: f,
        coordDimIndex: _ + 1,
        type: g,
        isExtraCoord: !0,
        isCalculationCoord: !0,
        storeDimIndex: a.length + 1,
      };
    o
      ? (s && ((v.storeDimIndex = s.ensureCalculationDimension(f, g)), (y.storeDimIndex = s.ensureCalculationDimension(d, g))),
        o.appendCalculationDimension(v),
        o.appendCalculationDimension(y))
      : (a.push(v), a.push(y));
  }
  return {
    stackedDimension: u && u.name,
    stackedByDimension: l && l.name,
    isStackedByIndex: r,
    stackedOverDimension: f,
    stackResultDimension: d,
  };
}
function xm(e) {
  return !Bp(e.schema);
}
function Sm(e, t) {
  return !!t && t === e.getCalculationInfo(`stackedDimension`);
}
function Cm(e, t) {
  return Sm(e, t) ? e.getCalculationInfo(`stackResultDimension`) : t;
}
function wm(e, t) {
  var n = e.get(`coordinateSystem`),
    r = um.get(n),
    i;
  return (
    t &&
      t.coordSysDims &&
      (i = F(t.coordSysDims, function (e) {
        var n = { name: e },
          r = t.axisMap.get(e);
        return (r && (n.type = bp(r.get(`type`))), n);
      })),
    (i ||= (r && (r.getDimensionsInfo ? r.getDimensionsInfo() : r.dimensions.slice())) || [`x`, `y`]),
    i
  );
}
function Tm(e, t, n) {
  var r, i;
  return (
    n &&
      P(e, function (e, a) {
        var o = e.coordDim,
          s = n.categoryAxisMap.get(o);
        (s && ((r ??= a), (e.ordinalMeta = s.getOrdinalMeta()), t && (e.createInvertedIndices = !0)),
          e.otherDims.itemName != null && (i = !0));
      }),
    !i && r != null && (e[r].otherDims.itemName = 0),
    r
  );
}
function Em(e, t, n) {
  n ||= {};
  var r = t.getSourceManager(),
    i,
    a = !1;
  e ? ((a = !0), (i = Wf(e))) : ((i = r.getSource()), (a = i.sourceFormat === pc));
  var o = _m(t),
    s = wm(t, o),
    c = n.useEncodeDefaulter,
    l = B(c) ? c : c ? re(If, s, t) : null,
    u = {
      coordDimensions: s,
      generateCoord: n.generateCoord,
      encodeDefine: t.getEncode(),
      encodeDefaulter: l,
      canOmitUnusedDimensions: !a,
    },
    d = am(i, u),
    f = Tm(d.dimensions, n.createInvertedIndices, o),
    p = a ? null : r.getSharedDataStore(d),
    m = bm(t, { schema: d, store: p }),
    h = new im(d, t);
  h.setCalculationInfo(m);
  var g =
    f != null && Dm(i)
      ? function (e, t, n, r) {
          return r === f ? n : this.defaultDimValueGetter(e, t, n, r);
        }
      : null;
  return ((h.hasItemOption = !1), h.initData(a ? i : p, null, g), h);
}
function Dm(e) {
  if (e.sourceFormat === `original`) return !z(xs(Om(e.data || [])));
}
function Om(e) {
  for (var t = 0; t < e.length && e[t] == null;) t++;
  return e[t];
}
var km = Math.round(Math.random() * 10);
function Am(e) {
  return [e || ``, km++].join(`_`);
}
function jm(e) {
  var t = {};
  ((e.registerSubTypeDefaulter = function (e, n) {
    var r = Pe(e);
    t[r.main] = n;
  }),
    (e.determineSubType = function (n, r) {
      var i = r.type;
      if (!i) {
        var a = Pe(n).main;
        e.hasSubTypes(n) && t[a] && (i = t[a](r));
      }
      return i;
    }));
}
function Mm(e, t) {
  e.topologicalTravel = function (e, t, r, i) {
    if (!e.length) return;
    var a = n(t),
      o = a.graph,
      s = a.noEntryList,
      c = {};
    for (
      P(e, function (e) {
        c[e] = !0;
      });
      s.length;
    ) {
      var l = s.pop(),
        u = o[l],
        d = !!c[l];
      (d && (r.call(i, l, u.originalDeps.slice()), delete c[l]), P(u.successor, d ? p : f));
    }
    P(c, function () {
      throw Error(``);
    });
    function f(e) {
      (o[e].entryCount--, o[e].entryCount === 0 && s.push(e));
    }
    function p(e) {
      ((c[e] = !0), f(e));
    }
  };
  function n(e) {
    var n = {},
      a = [];
    return (
      P(e, function (o) {
        var s = r(n, o),
          c = i((s.originalDeps = t(o)), e);
        ((s.entryCount = c.length),
          s.entryCount === 0 && a.push(o),
          P(c, function (e) {
            A(s.predecessor, e) < 0 && s.predecessor.push(e);
            var t = r(n, e);
            A(t.successor, e) < 0 && t.successor.push(o);
          }));
      }),
      { graph: n, noEntryList: a }
    );
  }
  function r(e, t) {
    return (e[t] || (e[t] = { predecessor: [], successor: [] }), e[t]);
  }
  function i(e, t) {
    var n = [];
    return (
      P(e, function (e) {
        A(t, e) >= 0 && n.push(e);
      }),
      n
    );
  }
}
var Nm = Math.log(2);
function Pm(e, t, n, r, i, a) {
  var o = r + `-` + i,
    s = e.length;
  if (a.hasOwnProperty(o)) return a[o];
  if (t === 1) {
    var c = Math.round(Math.log(((1 << s) - 1) & ~i) / Nm);
    return e[n][c];
  }
  for (var l = r | (1 << n), u = n + 1; r & (1 << u);) u++;
  for (var d = 0, f = 0, p = 0; f < s; f++) {
    var m = 1 << f;
    m & i || ((d += (p % 2 ? -1 : 1) * e[n][f] * Pm(e, t - 1, u, l, i | m, a)), p++);
  }
  return ((a[o] = d), d);
}
function Fm(e, t) {
  var n = [
      [e[0], e[1], 1, 0, 0, 0, -t[0] * e[0], -t[0] * e[1]],
      [0, 0, 0, e[0], e[1], 1, -t[1] * e[0], -t[1] * e[1]],
      [e[2], e[3], 1, 0, 0, 0, -t[2] * e[2], -t[2] * e[3]],
      [0, 0, 0, e[2], e[3], 1, -t[3] * e[2], -t[3] * e[3]],
      [e[4], e[5], 1, 0, 0, 0, -t[4] * e[4], -t[4] * e[5]],
      [0, 0, 0, e[4], e[5], 1, -t[5] * e[4], -t[5] * e[5]],
      [e[6], e[7], 1, 0, 0, 0, -t[6] * e[6], -t[6] * e[7]],
      [0, 0, 0, e[6], e[7], 1, -t[7] * e[6], -t[7] * e[7]],
    ],
    r = {},
    i = Pm(n, 8, 0, 0, 0, r);
  if (i !== 0) {
    for (var a = [], o = 0; o < 8; o++)
      for (var s = 0; s < 8; s++)
        (a[s] ?? (a[s] = 0), (a[s] += ((((o + s) % 2 ? -1 : 1) * Pm(n, 7, +(o === 0), 1 << o, 1 << s, r)) / i) * t[o]));
    return function (e, t, n) {
      var r = t * a[6] + n * a[7] + 1;
      ((e[0] = (t * a[0] + n * a[1] + a[2]) / r), (e[1] = (t * a[3] + n * a[4] + a[5]) / r));
    };
  }
}
var Im = `___zrEVENTSAVED`;
function Lm(e, t, n, r, i) {
  if (t.getBoundingClientRect && q.domSupported && !Bm(t)) {
    var a = t[Im] || (t[Im] = {}),
      o = zm(Rm(t, a), a, i);
    if (o) return (o(e, n, r), !0);
  }
  return !1;
}
function Rm(e, t) {
  var n = t.markers;
  if (n) return n;
  n = t.markers = [];
  for (var r = [`left`, `right`], i = [`top`, `bottom`], a = 0; a < 4; a++) {
    var o = document.createElement(`div`),
      s = o.style,
      c = a % 2,
      l = (a >> 1) % 2;
    ((s.cssText = [
      `position: absolute`,
      `visibility: hidden`,
      `padding: 0`,
      `margin: 0`,
      `border-width: 0`,
      `user-select: none`,
      `width:0`,
      `height:0`,
      r[c] + `:0`,
      i[l] + `:0`,
      r[1 - c] + `:auto`,
      i[1 - l] + `:auto`,
      ``,
    ].join(`!important;`)),
      e.appendChild(o),
      n.push(o));
  }
  return (
    (t.clearMarkers = function () {
      P(n, function (e) {
        e.parentNode && e.parentNode.removeChild(e);
      });
    }),
    n
  );
}
function zm(e, t, n) {
  for (var r = n ? `invTrans` : `trans`, i = t[r], a = t.srcCoords, o = [], s = [], c = !0, l = 0; l < 4; l++) {
    var u = e[l].getBoundingClientRect(),
      d = 2 * l,
      f = u.left,
      p = u.top;
    (o.push(f, p), (c = c && a && f === a[d] && p === a[d + 1]), s.push(e[l].offsetLeft, e[l].offsetTop));
  }
  return c && i ? i : ((t.srcCoords = o), (t[r] = n ? Fm(s, o) : Fm(o, s)));
}
function Bm(e) {
  return e.nodeName.toUpperCase() === `CANVAS`;
}
var Vm = /([&<>"'])/g,
  Hm = { '&': `&amp;`, '<': `&lt;`, '>': `&gt;`, '"': `&quot;`, "'": `&#39;` };
function Um(e) {
  return e == null
    ? ``
    : (e + ``).replace(Vm, function (e, t) {
        return Hm[t];
      });
}
var Wm = {
    time: {
      month: [
        `January`,
        `February`,
        `March`,
        `April`,
        `May`,
        `June`,
        `July`,
        `August`,
        `September`,
        `October`,
        `November`,
        `December`,
      ],
      monthAbbr: [`Jan`, `Feb`, `Mar`, `Apr`, `May`, `Jun`, `Jul`, `Aug`, `Sep`, `Oct`, `Nov`, `Dec`],
      dayOfWeek: [`Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`],
      dayOfWeekAbbr: [`Sun`, `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`],
    },
    legend: { selector: { all: `All`, inverse: `Inv` } },
    toolbox: {
      brush: {
        title: {
          rect: `Box Select`,
          polygon: `Lasso Select`,
          lineX: `Horizontally Select`,
          lineY: `Vertically Select`,
          keep: `Keep Selections`,
          clear: `Clear Selections`,
        },
      },
      dataView: { title: `Data View`, lang: [`Data View`, `Close`, `Refresh`] },
      dataZoom: { title: { zoom: `Zoom`, back: `Zoom Reset` } },
      magicType: { title: { line: `Switch to Line Chart`, bar: `Switch to Bar Chart`, stack: `Stack`, tiled: `Tile` } },
      restore: { title: `Restore` },
      saveAsImage: { title: `Save as Image`, lang: [`Right Click to Save Image`] },
    },
    series: {
      typeNames: {
        pie: `Pie chart`,
        bar: `Bar chart`,
        line: `Line chart`,
        scatter: `Scatter plot`,
        effectScatter: `Ripple scatter plot`,
        radar: `Radar chart`,
        tree: `Tree`,
        treemap: `Treemap`,
        boxplot: `Boxplot`,
        candlestick: `Candlestick`,
        k: `K line chart`,
        heatmap: `Heat map`,
        map: `Map`,
        parallel: `Parallel coordinate map`,
        lines: `Line graph`,
        graph: `Relationship graph`,
        sankey: `Sankey diagram`,
        funnel: `Funnel chart`,
        gauge: `Gauge`,
        pictorialBar: `Pictorial bar`,
        themeRiver: `Theme River Map`,
        sunburst: `Sunburst`,
        custom: `Custom chart`,
        chart: `Chart`,
      },
    },
    aria: {
      general: { withTitle: `This is a chart about "{title}"`, withoutTitle: `This is a chart` },
      series: {
        single: { prefix: ``, withName: ` with type {seriesType} named {seriesName}.`, withoutName: ` with type {seriesType}.` },
        multiple: {
          prefix: `. It consists of {seriesCount} series count.`,
          withName: ` The {seriesId} series is a {seriesType} representing {seriesName}.`,
          withoutName: ` The {seriesId} series is a {seriesType}.`,
          separator: { middle: ``, end: `` },
        },
      },
      data: {
        allData: `The data is as follows: `,
        partialData: `The first {displayCnt} items are: `,
        withName: `the data for {name} is {value}`,
        withoutName: `{value}`,
        separator: { middle: `, `, end: `. ` },
      },
    },
  },
  Gm = {
    time: {
      month: [`一月`, `二月`, `三月`, `四月`, `五月`, `六月`, `七月`, `八月`, `九月`, `十月`, `十一月`, `十二月`],
      monthAbbr: [`1月`, `2月`, `3月`, `4月`, `5月`, `6月`, `7月`, `8月`, `9月`, `10月`, `11月`, `12月`],
      dayOfWeek: [`星期日`, `星期一`, `星期二`, `星期三`, `星期四`, `星期五`, `星期六`],
      dayOfWeekAbbr: [`日`, `一`, `二`, `三`, `四`, `五`, `六`],
    },
    legend: { selector: { all: `全选`, inverse: `反选` } },
    toolbox: {
      brush: {
        title: { rect: `矩形选择`, polygon: `圈选`, lineX: `横向选择`, lineY: `纵向选择`, keep: `保持选择`, clear: `清除选择` },
      },
      dataView: { title: `数据视图`, lang: [`数据视图`, `关闭`, `刷新`] },
      dataZoom: { title: { zoom: `区域缩放`, back: `区域缩放还原` } },
      magicType: { title: { line: `切换为折线图`, bar: `切换为柱状图`, stack: `切换为堆叠`, tiled: `切换为平铺` } },
      restore: { title: `还原` },
      saveAsImage: { title: `保存为图片`, lang: [`右键另存为图片`] },
    },
    series: {
      typeNames: {
        pie: `饼图`,
        bar: `柱状图`,
        line: `折线图`,
        scatter: `散点图`,
        effectScatter: `涟漪散点图`,
        radar: `雷达图`,
        tree: `树图`,
        treemap: `矩形树图`,
        boxplot: `箱型图`,
        candlestick: `K线图`,
        k: `K线图`,
        heatmap: `热力图`,
        map: `地图`,
        parallel: `平行坐标图`,
        lines: `线图`,
        graph: `关系图`,
        sankey: `桑基图`,
        funnel: `漏斗图`,
        gauge: `仪表盘图`,
        pictorialBar: `象形柱图`,
        themeRiver: `主题河流图`,
        sunburst: `旭日图`,
        custom: `自定义图表`,
        chart: `图表`,
      },
    },
    aria: {
      general: { withTitle: `这是一个关于“{title}”的图表。`, withoutTitle: `这是一个图表，` },
      series: {
        single: { prefix: ``, withName: `图表类型是{seriesType}，表示{seriesName}。`, withoutName: `图表类型是{seriesType}。` },
        multiple: {
          prefix: `它由{seriesCount}个图表系列组成。`,
          withName: `第{seriesId}个系列是一个表示{seriesName}的{seriesType}，`,
          withoutName: `第{seriesId}个系列是一个{seriesType}，`,
          separator: { middle: `；`, end: `。` },
        },
      },
      data: {
        allData: `其数据是——`,
        partialData: `其中，前{displayCnt}项是——`,
        withName: `{name}的数据是{value}`,
        withoutName: `{value}`,
        separator: { middle: `，`, end: `` },
      },
    },
  },
  Km = `ZH`,
  qm = `EN`,
  Jm = qm,
  Ym = {},
  Xm = {},
  Zm = q.domSupported
    ? (function () {
        return (document.documentElement.lang || navigator.language || navigator.browserLanguage || Jm)
          .toUpperCase()
          .indexOf(Km) > -1
          ? Km
          : Jm;
      })()
    : Jm;
function Qm(e, t) {
  ((e = e.toUpperCase()), (Xm[e] = new kf(t)), (Ym[e] = t));
}
function $m(e) {
  if (V(e)) {
    var t = Ym[e.toUpperCase()] || {};
    return e === Km || e === qm ? T(t) : E(T(t), T(Ym[Jm]), !1);
  }
  return E(T(e), T(Ym[Jm]), !1);
}
function eh(e) {
  return Xm[e];
}
function th() {
  return Xm[Jm];
}
(Qm(qm, Wm), Qm(Km, Gm));
var nh = null;
function rh() {
  return nh;
}
function ih(e, t) {
  var n = rh(),
    r = t.breakOption,
    i = t.breakParsed;
  return (!i && n && (i = n.parseAxisBreakOption(r, e)), i);
}
function ah(e) {
  var t = e.brk;
  return t ? t.breaks : [];
}
function oh(e) {
  var t = e.brk;
  return t ? t.hasBreaks() : !1;
}
var sh = 1e3,
  ch = sh * 60,
  lh = ch * 60,
  uh = lh * 24,
  dh = uh * 365,
  fh = {
    year: /({yyyy}|{yy})/,
    month: /({MMMM}|{MMM}|{MM}|{M})/,
    day: /({dd}|{d})/,
    hour: /({HH}|{H}|{hh}|{h})/,
    minute: /({mm}|{m})/,
    second: /({ss}|{s})/,
    millisecond: /({SSS}|{S})/,
  },
  ph = {
    year: `{yyyy}`,
    month: `{MMM}`,
    day: `{d}`,
    hour: `{HH}:{mm}`,
    minute: `{HH}:{mm}`,
    second: `{HH}:{mm}:{ss}`,
    millisecond: `{HH}:{mm}:{ss} {SSS}`,
  },
  mh = `{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}`,
  hh = `{yyyy}-{MM}-{dd}`,
  gh = {
    year: `{yyyy}`,
    month: `{yyyy}-{MM}`,
    day: hh,
    hour: hh + ` ` + ph.hour,
    minute: hh + ` ` + ph.minute,
    second: hh + ` ` + ph.second,
    millisecond: mh,
  },
  _h = [`year`, `month`, `day`, `hour`, `minute`, `second`, `millisecond`],
  vh = [
    `year`,
    `half-year`,
    `quarter`,
    `month`,
    `week`,
    `half-week`,
    `day`,
    `half-day`,
    `quarter-day`,
    `hour`,
    `minute`,
    `second`,
    `millisecond`,
  ];
function yh(e) {
  return !V(e) && !B(e) ? bh(e) : e;
}
function bh(e) {
  e ||= {};
  var t = {},
    n = !0;
  return (
    P(_h, function (t) {
      n &&= e[t] == null;
    }),
    P(_h, function (r, i) {
      var a = e[r];
      t[r] = {};
      for (var o = null, s = i; s >= 0; s--) {
        var c = _h[s],
          l = W(a) && !z(a) ? a[c] : a,
          u = void 0;
        (z(l)
          ? ((u = l.slice()), (o = u[0] || ``))
          : V(l)
            ? ((o = l), (u = [o]))
            : (o == null ? (o = ph[r]) : fh[c].test(o) || (o = t[c][c][0] + ` ` + o),
              (u = [o]),
              n && (u[1] = `{primary|` + o + `}`)),
          (t[r][c] = u));
      }
    }),
    t
  );
}
function xh(e, t) {
  return ((e += ``), `0000`.substr(0, t - e.length) + e);
}
function Sh(e) {
  switch (e) {
    case `half-year`:
    case `quarter`:
      return `month`;
    case `week`:
    case `half-week`:
      return `day`;
    case `half-day`:
    case `quarter-day`:
      return `hour`;
    default:
      return e;
  }
}
function Ch(e) {
  return e === Sh(e);
}
function wh(e) {
  switch (e) {
    case `year`:
    case `month`:
      return `day`;
    case `millisecond`:
      return `millisecond`;
    default:
      return `second`;
  }
}
function Th(e, t, n, r) {
  var i = $o(e),
    a = i[kh(n)](),
    o = i[Ah(n)]() + 1,
    s = Math.floor((o - 1) / 3) + 1,
    c = i[jh(n)](),
    l = i[`get` + (n ? `UTC` : ``) + `Day`](),
    u = i[Mh(n)](),
    d = ((u - 1) % 12) + 1,
    f = i[Nh(n)](),
    p = i[Ph(n)](),
    m = i[Fh(n)](),
    h = u >= 12 ? `pm` : `am`,
    g = h.toUpperCase(),
    _ = (r instanceof kf ? r : eh(r || Zm) || th()).getModel(`time`),
    v = _.get(`month`),
    y = _.get(`monthAbbr`),
    b = _.get(`dayOfWeek`),
    x = _.get(`dayOfWeekAbbr`);
  return (t || ``)
    .replace(/{a}/g, h + ``)
    .replace(/{A}/g, g + ``)
    .replace(/{yyyy}/g, a + ``)
    .replace(/{yy}/g, xh((a % 100) + ``, 2))
    .replace(/{Q}/g, s + ``)
    .replace(/{MMMM}/g, v[o - 1])
    .replace(/{MMM}/g, y[o - 1])
    .replace(/{MM}/g, xh(o, 2))
    .replace(/{M}/g, o + ``)
    .replace(/{dd}/g, xh(c, 2))
    .replace(/{d}/g, c + ``)
    .replace(/{eeee}/g, b[l])
    .replace(/{ee}/g, x[l])
    .replace(/{e}/g, l + ``)
    .replace(/{HH}/g, xh(u, 2))
    .replace(/{H}/g, u + ``)
    .replace(/{hh}/g, xh(d + ``, 2))
    .replace(/{h}/g, d + ``)
    .replace(/{mm}/g, xh(f, 2))
    .replace(/{m}/g, f + ``)
    .replace(/{ss}/g, xh(p, 2))
    .replace(/{s}/g, p + ``)
    .replace(/{SSS}/g, xh(m, 3))
    .replace(/{S}/g, m + ``);
}
function Eh(e, t, n, r, i) {
  var a = null;
  if (V(n)) a = n;
  else if (B(n)) {
    var o = { time: e.time, level: e.time ? e.time.level : 0 },
      s = rh();
    (s && s.makeAxisLabelFormatterParamBreak(o, e.break), (a = n(e.value, t, o)));
  } else {
    var c = e.time;
    if (c) {
      var l = n[c.lowerTimeUnit][c.upperTimeUnit];
      a = l[Math.min(c.level, l.length - 1)] || ``;
    } else {
      var u = Dh(e.value, i);
      a = n[u][u][0];
    }
  }
  return Th(new Date(e.value), a, i, r);
}
function Dh(e, t) {
  var n = $o(e),
    r = n[Ah(t)]() + 1,
    i = n[jh(t)](),
    a = n[Mh(t)](),
    o = n[Nh(t)](),
    s = n[Ph(t)](),
    c = n[Fh(t)]() === 0,
    l = c && s === 0,
    u = l && o === 0,
    d = u && a === 0,
    f = d && i === 1;
  return f && r === 1 ? `year` : f ? `month` : d ? `day` : u ? `hour` : l ? `minute` : c ? `second` : `millisecond`;
}
function Oh(e, t, n) {
  switch (t) {
    case `year`:
      e[Lh(n)](0);
    case `month`:
      e[Rh(n)](1);
    case `day`:
      e[zh(n)](0);
    case `hour`:
      e[Bh(n)](0);
    case `minute`:
      e[Vh(n)](0);
    case `second`:
      e[Hh(n)](0);
  }
  return e;
}
function kh(e) {
  return e ? `getUTCFullYear` : `getFullYear`;
}
function Ah(e) {
  return e ? `getUTCMonth` : `getMonth`;
}
function jh(e) {
  return e ? `getUTCDate` : `getDate`;
}
function Mh(e) {
  return e ? `getUTCHours` : `getHours`;
}
function Nh(e) {
  return e ? `getUTCMinutes` : `getMinutes`;
}
function Ph(e) {
  return e ? `getUTCSeconds` : `getSeconds`;
}
function Fh(e) {
  return e ? `getUTCMilliseconds` : `getMilliseconds`;
}
function Ih(e) {
  return e ? `setUTCFullYear` : `setFullYear`;
}
function Lh(e) {
  return e ? `setUTCMonth` : `setMonth`;
}
function Rh(e) {
  return e ? `setUTCDate` : `setDate`;
}
function zh(e) {
  return e ? `setUTCHours` : `setHours`;
}
function Bh(e) {
  return e ? `setUTCMinutes` : `setMinutes`;
}
function Vh(e) {
  return e ? `setUTCSeconds` : `setSeconds`;
}
function Hh(e) {
  return e ? `setUTCMilliseconds` : `setMilliseconds`;
}
function Uh(e) {
  if (!is(e)) return V(e) ? e : `-`;
  var t = (e + ``).split(`.`);
  return t[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g, `$1,`) + (t.length > 1 ? `.` + t[1] : ``);
}
var Wh = pe,
  Gh = [`a`, `b`, `c`, `d`, `e`, `f`, `g`],
  Kh = function (e, t) {
    return `{` + e + (t ?? ``) + `}`;
  };
function qh(e, t, n) {
  z(t) || (t = [t]);
  var r = t.length;
  if (!r) return ``;
  for (var i = t[0].$vars || [], a = 0; a < i.length; a++) {
    var o = Gh[a];
    e = e.replace(Kh(o), Kh(o, 0));
  }
  for (var s = 0; s < r; s++)
    for (var c = 0; c < i.length; c++) {
      var l = t[s][i[c]];
      e = e.replace(Kh(Gh[c], s), n ? Um(l) : l);
    }
  return e;
}
function Jh(e, t) {
  var n = V(e) ? { color: e, extraCssText: t } : e || {},
    r = n.color,
    i = n.type;
  t = n.extraCssText;
  var a = n.renderMode || `html`;
  return r
    ? a === `html`
      ? i === `subItem`
        ? `<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:` +
          Um(r) +
          `;` +
          (t || ``) +
          `"></span>`
        : `<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:` +
          Um(r) +
          `;` +
          (t || ``) +
          `"></span>`
      : {
          renderMode: a,
          content: `{` + (n.markerId || `markerX`) + `|}  `,
          style:
            i === `subItem`
              ? { width: 4, height: 4, borderRadius: 2, backgroundColor: r }
              : { width: 10, height: 10, borderRadius: 5, backgroundColor: r },
        }
    : ``;
}
function Yh(e, t) {
  return ((t ||= `transparent`), V(e) ? e : (W(e) && e.colorStops && (e.colorStops[0] || {}).color) || t);
}
var Xh = P,
  Zh = [`left`, `right`, `top`, `bottom`, `width`, `height`],
  Qh = [
    [`width`, `left`, `right`],
    [`height`, `top`, `bottom`],
  ];
function $h(e, t, n, r, i) {
  var a = 0,
    o = 0;
  ((r ??= 1 / 0), (i ??= 1 / 0));
  var s = 0;
  t.eachChild(function (c, l) {
    var u = c.getBoundingRect(),
      d = t.childAt(l + 1),
      f = d && d.getBoundingRect(),
      p,
      m;
    if (e === `horizontal`) {
      var h = u.width + (f ? -f.x + u.x : 0);
      ((p = a + h), p > r || c.newline ? ((a = 0), (p = h), (o += s + n), (s = u.height)) : (s = Math.max(s, u.height)));
    } else {
      var g = u.height + (f ? -f.y + u.y : 0);
      ((m = o + g), m > i || c.newline ? ((a += s + n), (o = 0), (m = g), (s = u.width)) : (s = Math.max(s, u.width)));
    }
    c.newline || ((c.x = a), (c.y = o), c.markRedraw(), e === `horizontal` ? (a = p + n) : (o = m + n));
  });
}
(re($h, `vertical`), re($h, `horizontal`));
function eg(e, t) {
  return {
    left: e.getShallow(`left`, t),
    top: e.getShallow(`top`, t),
    right: e.getShallow(`right`, t),
    bottom: e.getShallow(`bottom`, t),
    width: e.getShallow(`width`, t),
    height: e.getShallow(`height`, t),
  };
}
function tg(e, t, n) {
  n = Wh(n || 0);
  var r = t.width,
    i = t.height,
    a = Bo(e.left, r),
    o = Bo(e.top, i),
    s = Bo(e.right, r),
    c = Bo(e.bottom, i),
    l = Bo(e.width, r),
    u = Bo(e.height, i),
    d = n[2] + n[0],
    f = n[1] + n[3],
    p = e.aspect;
  switch (
    (isNaN(l) && (l = r - s - f - a),
    isNaN(u) && (u = i - c - d - o),
    p != null &&
      (isNaN(l) && isNaN(u) && (p > r / i ? (l = r * 0.8) : (u = i * 0.8)), isNaN(l) && (l = p * u), isNaN(u) && (u = l / p)),
    isNaN(a) && (a = r - s - l - f),
    isNaN(o) && (o = i - c - u - d),
    e.left || e.right)
  ) {
    case `center`:
      a = r / 2 - l / 2 - n[3];
      break;
    case `right`:
      a = r - l - f;
  }
  switch (e.top || e.bottom) {
    case `middle`:
    case `center`:
      o = i / 2 - u / 2 - n[0];
      break;
    case `bottom`:
      o = i - u - d;
  }
  ((a ||= 0), (o ||= 0), isNaN(l) && (l = r - f - a - (s || 0)), isNaN(u) && (u = i - d - o - (c || 0)));
  var m = new J((t.x || 0) + a + n[3], (t.y || 0) + o + n[0], l, u);
  return ((m.margin = n), m);
}
var ng = { rect: 1, point: 2 };
function rg(e, t, n) {
  var r,
    i,
    a,
    o = e.boxCoordinateSystem,
    s;
  if (o) {
    var c = pm(e),
      l = c.coord,
      u = c.from;
    if (o.dataToLayout) {
      ((a = ng.rect), (s = u));
      var d = o.dataToLayout(l);
      r = d.contentRect || d.rect;
    } else n && n.enableLayoutOnlyByCenter && o.dataToPoint && ((a = ng.point), (s = u), (i = o.dataToPoint(l)));
  }
  return (
    (a ??= ng.rect),
    a === ng.rect &&
      ((r ||= { x: 0, y: 0, width: t.getWidth(), height: t.getHeight() }), (i = [r.x + r.width / 2, r.y + r.height / 2])),
    { type: a, refContainer: r, refPoint: i, boxCoordFrom: s }
  );
}
function ig(e) {
  var t = e.layoutMode || e.constructor.layoutMode;
  return W(t) ? t : t ? { type: t } : null;
}
function ag(e, t, n) {
  var r = n && n.ignoreSize;
  !z(r) && (r = [r, r]);
  var i = o(Qh[0], 0),
    a = o(Qh[1], 1);
  (c(Qh[0], e, i), c(Qh[1], e, a));
  function o(n, i) {
    var a = {},
      o = 0,
      c = {},
      l = 0,
      u = 2;
    if (
      (Xh(n, function (t) {
        c[t] = e[t];
      }),
      Xh(n, function (e) {
        (Ee(t, e) && (a[e] = c[e] = t[e]), s(a, e) && o++, s(c, e) && l++);
      }),
      r[i])
    )
      return (s(t, n[1]) ? (c[n[2]] = null) : s(t, n[2]) && (c[n[1]] = null), c);
    if (l === u || !o) return c;
    if (o >= u) return a;
    for (var d = 0; d < n.length; d++) {
      var f = n[d];
      if (!Ee(a, f) && Ee(e, f)) {
        a[f] = e[f];
        break;
      }
    }
    return a;
  }
  function s(e, t) {
    return e[t] != null && e[t] !== `auto`;
  }
  function c(e, t, n) {
    Xh(e, function (e) {
      t[e] = n[e];
    });
  }
}
function og(e) {
  return sg({}, e);
}
function sg(e, t) {
  return (
    t &&
      e &&
      Xh(Zh, function (n) {
        Ee(t, n) && (e[n] = t[n]);
      }),
    e
  );
}
var cg = Rs(),
  lg = (function (e) {
    n(t, e);
    function t(t, n, r) {
      var i = e.call(this, t, n, r) || this;
      return ((i.uid = Am(`ec_cpt_model`)), i);
    }
    return (
      (t.prototype.init = function (e, t, n) {
        this.mergeDefaultAndTheme(e, n);
      }),
      (t.prototype.mergeDefaultAndTheme = function (e, t) {
        var n = ig(this),
          r = n ? og(e) : {};
        (E(e, t.getTheme().get(this.mainType)), E(e, this.getDefaultOption()), n && ag(e, r, n));
      }),
      (t.prototype.mergeOption = function (e, t) {
        E(this.option, e, !0);
        var n = ig(this);
        n && ag(this.option, e, n);
      }),
      (t.prototype.optionUpdated = function (e, t) {}),
      (t.prototype.getDefaultOption = function () {
        var e = this.constructor;
        if (!Ie(e)) return e.defaultOption;
        var t = cg(this);
        if (!t.defaultOption) {
          for (var n = [], r = e; r;) {
            var i = r.prototype.defaultOption;
            (i && n.push(i), (r = r.superClass));
          }
          for (var a = {}, o = n.length - 1; o >= 0; o--) a = E(a, n[o], !0);
          t.defaultOption = a;
        }
        return t.defaultOption;
      }),
      (t.prototype.getReferringComponents = function (e, t) {
        var n = e + `Index`,
          r = e + `Id`;
        return Us(this.ecModel, e, { index: this.get(n, !0), id: this.get(r, !0) }, t);
      }),
      (t.prototype.getBoxLayoutParams = function () {
        return eg(this, !1);
      }),
      (t.prototype.getZLevelKey = function () {
        return ``;
      }),
      (t.prototype.setZLevel = function (e) {
        this.option.zlevel = e;
      }),
      (t.protoInitialize = (function () {
        var e = t.prototype;
        ((e.type = `component`), (e.id = ``), (e.name = ``), (e.mainType = ``), (e.subType = ``), (e.componentIndex = 0));
      })()),
      t
    );
  })(kf);
(ze(lg, kf), We(lg), jm(lg), Mm(lg, ug));
function ug(e) {
  var t = [];
  return (
    P(lg.getClassesByMainType(e), function (e) {
      t = t.concat(e.dependencies || e.prototype.dependencies || []);
    }),
    (t = F(t, function (e) {
      return Pe(e).main;
    })),
    e !== `dataset` && A(t, `dataset`) <= 0 && t.unshift(`dataset`),
    t
  );
}
var dg = Rs();
Rs();
var fg = (function () {
  function e() {}
  return (
    (e.prototype.getColorFromPalette = function (e, t, n) {
      var r = vs(this.get(`color`, !0)),
        i = this.get(`colorLayer`, !0);
      return mg(this, dg, r, i, e, t, n);
    }),
    (e.prototype.clearColorPalette = function () {
      hg(this, dg);
    }),
    e
  );
})();
function pg(e, t) {
  for (var n = e.length, r = 0; r < n; r++) if (e[r].length > t) return e[r];
  return e[n - 1];
}
function mg(e, t, n, r, i, a, o) {
  a ||= e;
  var s = t(a),
    c = s.paletteIdx || 0,
    l = (s.paletteNameMap = s.paletteNameMap || {});
  if (l.hasOwnProperty(i)) return l[i];
  var u = o == null || !r ? n : pg(r, o);
  if (((u ||= n), u && u.length)) {
    var d = u[c];
    return (i && (l[i] = d), (s.paletteIdx = (c + 1) % u.length), d);
  }
}
function hg(e, t) {
  ((t(e).paletteIdx = 0), (t(e).paletteNameMap = {}));
}
var gg = /\{@(.+?)\}/g,
  _g = (function () {
    function e() {}
    return (
      (e.prototype.getDataParams = function (e, t) {
        var n = this.getData(t),
          r = this.getRawValue(e, t),
          i = n.getRawIndex(e),
          a = n.getName(e),
          o = n.getRawDataItem(e),
          s = n.getItemVisual(e, `style`),
          c = s && s[n.getItemVisual(e, `drawType`) || `fill`],
          l = s && s.stroke,
          u = this.mainType,
          d = u === `series`,
          f = n.userOutput && n.userOutput.get();
        return {
          componentType: u,
          componentSubType: this.subType,
          componentIndex: this.componentIndex,
          seriesType: d ? this.subType : null,
          seriesIndex: this.seriesIndex,
          seriesId: d ? this.id : null,
          seriesName: d ? this.name : null,
          name: a,
          dataIndex: i,
          data: o,
          dataType: t,
          value: r,
          color: c,
          borderColor: l,
          dimensionNames: f ? f.fullDimensions : null,
          encode: f ? f.encode : null,
          $vars: [`seriesName`, `name`, `value`],
        };
      }),
      (e.prototype.getFormattedLabel = function (e, t, n, r, i, a) {
        t ||= `normal`;
        var o = this.getData(n),
          s = this.getDataParams(e, n);
        if (
          (a && (s.value = a.interpolatedValue),
          r != null && z(s.value) && (s.value = s.value[r]),
          (i ||= o.getItemModel(e).get(t === `normal` ? [`label`, `formatter`] : [t, `label`, `formatter`])),
          B(i))
        )
          return ((s.status = t), (s.dimensionIndex = r), i(s));
        if (V(i))
          return qh(i, s).replace(gg, function (t, n) {
            var r = n.length,
              i = n;
            i.charAt(0) === `[` && i.charAt(r - 1) === `]` && (i = +i.slice(1, r - 1));
            var s = gp(o, e, i);
            if (a && z(a.interpolatedValue)) {
              var c = o.getDimensionIndex(i);
              c >= 0 && (s = a.interpolatedValue[c]);
            }
            return s == null ? `` : s + ``;
          });
      }),
      (e.prototype.getRawValue = function (e, t) {
        return gp(this.getData(t), e);
      }),
      (e.prototype.formatTooltip = function (e, t, n) {}),
      e
    );
  })();
function vg(e) {
  return new yg(e);
}
var yg = (function () {
    function e(e) {
      ((e ||= {}),
        (this._reset = e.reset),
        (this._plan = e.plan),
        (this._count = e.count),
        (this._onDirty = e.onDirty),
        (this._dirty = !0));
    }
    return (
      (e.prototype.perform = function (e) {
        var t = this._upstream,
          n = e && e.skip;
        if (this._dirty && t) {
          var r = this.context;
          r.data = r.outputData = t.context.outputData;
        }
        this.__pipeline && (this.__pipeline.currentTask = this);
        var i;
        this._plan && !n && (i = this._plan(this.context));
        var a = l(this._modBy),
          o = this._modDataCount || 0,
          s = l(e && e.modBy),
          c = (e && e.modDataCount) || 0;
        (a !== s || o !== c) && (i = `reset`);
        function l(e) {
          return (!(e >= 1) && (e = 1), e);
        }
        var u;
        ((this._dirty || i === `reset`) && ((this._dirty = !1), (u = this._doReset(n))),
          (this._modBy = s),
          (this._modDataCount = c));
        var d = e && e.step;
        if (((this._dueEnd = t ? t._outputDueEnd : this._count ? this._count(this.context) : 1 / 0), this._progress)) {
          var f = this._dueIndex,
            p = Math.min(d == null ? 1 / 0 : this._dueIndex + d, this._dueEnd);
          if (!n && (u || f < p)) {
            var m = this._progress;
            if (z(m)) for (var h = 0; h < m.length; h++) this._doProgress(m[h], f, p, s, c);
            else this._doProgress(m, f, p, s, c);
          }
          this._dueIndex = p;
          var g = this._settedOutputEnd == null ? p : this._settedOutputEnd;
          this._outputDueEnd = g;
        } else this._dueIndex = this._outputDueEnd = this._settedOutputEnd == null ? this._dueEnd : this._settedOutputEnd;
        return this.unfinished();
      }),
      (e.prototype.dirty = function () {
        ((this._dirty = !0), this._onDirty && this._onDirty(this.context));
      }),
      (e.prototype._doProgress = function (e, t, n, r, i) {
        (bg.reset(t, n, r, i),
          (this._callingProgress = e),
          this._callingProgress({ start: t, end: n, count: n - t, next: bg.next }, this.context));
      }),
      (e.prototype._doReset = function (e) {
        ((this._dueIndex = this._outputDueEnd = this._dueEnd = 0), (this._settedOutputEnd = null));
        var t, n;
        (!e &&
          this._reset &&
          ((t = this._reset(this.context)),
          t && t.progress && ((n = t.forceFirstProgress), (t = t.progress)),
          z(t) && !t.length && (t = null)),
          (this._progress = t),
          (this._modBy = this._modDataCount = null));
        var r = this._downstream;
        return (r && r.dirty(), n);
      }),
      (e.prototype.unfinished = function () {
        return this._progress && this._dueIndex < this._dueEnd;
      }),
      (e.prototype.pipe = function (e) {
        (this._downstream !== e || this._dirty) && ((this._downstream = e), (e._upstream = this), e.dirty());
      }),
      (e.prototype.dispose = function () {
        this._disposed ||=
          (this._upstream && (this._upstream._downstream = null),
          this._downstream && (this._downstream._upstream = null),
          (this._dirty = !1),
          !0);
      }),
      (e.prototype.getUpstream = function () {
        return this._upstream;
      }),
      (e.prototype.getDownstream = function () {
        return this._downstream;
      }),
      (e.prototype.setOutputEnd = function (e) {
        this._outputDueEnd = this._settedOutputEnd = e;
      }),
      e
    );
  })(),
  bg = (function () {
    var e,
      t,
      n,
      r,
      i,
      a = {
        reset: function (c, l, u, d) {
          ((t = c), (e = l), (n = u), (r = d), (i = Math.ceil(r / n)), (a.next = n > 1 && r > 0 ? s : o));
        },
      };
    return a;
    function o() {
      return t < e ? t++ : null;
    }
    function s() {
      var a = (t % i) * n + Math.ceil(t / i),
        o = t >= e ? null : a < r ? a : t;
      return (t++, o);
    }
  })(),
  xg = (function () {
    function e() {}
    return (
      (e.prototype.getRawData = function () {
        throw Error(`not supported`);
      }),
      (e.prototype.getRawDataItem = function (e) {
        throw Error(`not supported`);
      }),
      (e.prototype.cloneRawData = function () {}),
      (e.prototype.getDimensionInfo = function (e) {}),
      (e.prototype.cloneAllDimensionInfo = function () {}),
      (e.prototype.count = function () {}),
      (e.prototype.retrieveValue = function (e, t) {}),
      (e.prototype.retrieveValueFromItem = function (e, t) {}),
      (e.prototype.convertValue = function (e, t) {
        return Cp(e, t);
      }),
      e
    );
  })();
function Sg(e, t) {
  var n = new xg(),
    r = e.data,
    i = (n.sourceFormat = e.sourceFormat),
    a = e.startIndex;
  e.seriesLayoutBy !== `column` && ms(``);
  var o = [],
    s = {},
    c = e.dimensionsDefine;
  if (c)
    P(c, function (e, t) {
      var n = e.name,
        r = { index: t, name: n, displayName: e.displayName };
      (o.push(r), n != null && (Ee(s, n) && ms(``), (s[n] = r)));
    });
  else for (var l = 0; l < e.dimensionsDetectedCount; l++) o.push({ index: l });
  var u = cp(i, yc);
  (t.__isBuiltIn &&
    ((n.getRawDataItem = function (e) {
      return u(r, a, o, e);
    }),
    (n.getRawData = ne(Cg, null, e))),
    (n.cloneRawData = ne(wg, null, e)),
    (n.count = ne(dp(i, yc), null, r, a, o)));
  var d = mp(i);
  n.retrieveValue = function (e, t) {
    return f(u(r, a, o, e), t);
  };
  var f = (n.retrieveValueFromItem = function (e, t) {
    if (e != null) {
      var n = o[t];
      if (n) return d(e, t, n.name);
    }
  });
  return ((n.getDimensionInfo = ne(Tg, null, o, s)), (n.cloneAllDimensionInfo = ne(Eg, null, o)), n);
}
function Cg(e) {
  var t = e.sourceFormat;
  return (jg(t) || ms(``), e.data);
}
function wg(e) {
  var t = e.sourceFormat,
    n = e.data;
  if ((jg(t) || ms(``), t === `arrayRows`)) {
    for (var r = [], i = 0, a = n.length; i < a; i++) r.push(n[i].slice());
    return r;
  }
  if (t === `objectRows`) {
    for (var r = [], i = 0, a = n.length; i < a; i++) r.push(D({}, n[i]));
    return r;
  }
}
function Tg(e, t, n) {
  if (n != null) {
    if (U(n) || (!isNaN(n) && !Ee(t, n))) return e[n];
    if (Ee(t, n)) return t[n];
  }
}
function Eg(e) {
  return T(e);
}
var Dg = K();
function Og(e) {
  e = T(e);
  var t = e.type,
    n = ``;
  t || ms(n);
  var r = t.split(`:`);
  r.length !== 2 && ms(n);
  var i = !1;
  (r[0] === `echarts` && ((t = r[1]), (i = !0)), (e.__isBuiltIn = i), Dg.set(t, e));
}
function kg(e, t, n) {
  var r = vs(e),
    i = r.length;
  i || ms(``);
  for (var a = 0, o = i; a < o; a++) {
    var s = r[a];
    ((t = Ag(s, t, n, i === 1 ? null : a)), a !== o - 1 && (t.length = Math.max(t.length, 1)));
  }
  return t;
}
function Ag(e, t, n, r) {
  var i = ``;
  (t.length || ms(i), W(e) || ms(i));
  var a = e.type,
    o = Dg.get(a);
  o || ms(i);
  var s = F(t, function (e) {
    return Sg(e, o);
  });
  return F(vs(o.transform({ upstream: s[0], upstreamList: s, config: T(e.config) })), function (e, n) {
    var r = ``;
    (W(e) || ms(r), e.data || ms(r), jg(Kf(e.data)) || ms(r));
    var i,
      a = t[0];
    if (a && n === 0 && !e.dimensions) {
      var o = a.startIndex;
      (o && (e.data = a.data.slice(0, o).concat(e.data)),
        (i = { seriesLayoutBy: yc, sourceHeader: o, dimensions: a.metaRawOption.dimensions }));
    } else i = { seriesLayoutBy: yc, sourceHeader: 0, dimensions: e.dimensions };
    return Uf(e.data, i, null);
  });
}
function jg(e) {
  return e === `arrayRows` || e === `objectRows`;
}
var Mg = (function () {
  function e(e) {
    ((this._sourceList = []),
      (this._storeList = []),
      (this._upstreamSignList = []),
      (this._versionSignBase = 0),
      (this._dirty = !0),
      (this._sourceHost = e));
  }
  return (
    (e.prototype.dirty = function () {
      (this._setLocalSource([], []), (this._storeList = []), (this._dirty = !0));
    }),
    (e.prototype._setLocalSource = function (e, t) {
      ((this._sourceList = e),
        (this._upstreamSignList = t),
        this._versionSignBase++,
        this._versionSignBase > 9e10 && (this._versionSignBase = 0));
    }),
    (e.prototype._getVersionSign = function () {
      return this._sourceHost.uid + `_` + this._versionSignBase;
    }),
    (e.prototype.prepareSource = function () {
      this._isDirty() && (this._createSource(), (this._dirty = !1));
    }),
    (e.prototype._createSource = function () {
      this._setLocalSource([], []);
      var e = this._sourceHost,
        t = this._getUpstreamSourceManagers(),
        n = !!t.length,
        r,
        i;
      if (Ng(e)) {
        var a = e,
          o = void 0,
          s = void 0,
          c = void 0;
        if (n) {
          var l = t[0];
          (l.prepareSource(), (c = l.getSource()), (o = c.data), (s = c.sourceFormat), (i = [l._getVersionSign()]));
        } else ((o = a.get(`data`, !0)), (s = ae(o) ? _c : pc), (i = []));
        var u = this._getSourceMetaRawOption() || {},
          d = (c && c.metaRawOption) || {},
          f = G(u.seriesLayoutBy, d.seriesLayoutBy) || null,
          p = G(u.sourceHeader, d.sourceHeader),
          m = G(u.dimensions, d.dimensions);
        r =
          f !== d.seriesLayoutBy || !!p != !!d.sourceHeader || m
            ? [Uf(o, { seriesLayoutBy: f, sourceHeader: p, dimensions: m }, s)]
            : [];
      } else {
        var h = e;
        if (n) {
          var g = this._applyTransform(t);
          ((r = g.sourceList), (i = g.upstreamSignList));
        } else ((r = [Uf(h.get(`source`, !0), this._getSourceMetaRawOption(), null)]), (i = []));
      }
      this._setLocalSource(r, i);
    }),
    (e.prototype._applyTransform = function (e) {
      var t = this._sourceHost,
        n = t.get(`transform`, !0),
        r = t.get(`fromTransformResult`, !0);
      r != null && e.length !== 1 && Pg(``);
      var i,
        a = [],
        o = [];
      return (
        P(e, function (e) {
          e.prepareSource();
          var t = e.getSource(r || 0);
          (r != null && !t && Pg(``), a.push(t), o.push(e._getVersionSign()));
        }),
        n ? (i = kg(n, a, { datasetIndex: t.componentIndex })) : r != null && (i = [Gf(a[0])]),
        { sourceList: i, upstreamSignList: o }
      );
    }),
    (e.prototype._isDirty = function () {
      if (this._dirty) return !0;
      for (var e = this._getUpstreamSourceManagers(), t = 0; t < e.length; t++) {
        var n = e[t];
        if (n._isDirty() || this._upstreamSignList[t] !== n._getVersionSign()) return !0;
      }
    }),
    (e.prototype.getSource = function (e) {
      e ||= 0;
      var t = this._sourceList[e];
      if (!t) {
        var n = this._getUpstreamSourceManagers();
        return n[0] && n[0].getSource(e);
      }
      return t;
    }),
    (e.prototype.getSharedDataStore = function (e) {
      var t = e.makeStoreSchema();
      return this._innerGetDataStore(t.dimensions, e.source, t.hash);
    }),
    (e.prototype._innerGetDataStore = function (e, t, n) {
      var r = 0,
        i = this._storeList,
        a = i[r];
      a ||= i[r] = {};
      var o = a[n];
      if (!o) {
        var s = this._getUpstreamSourceManagers()[0];
        (Ng(this._sourceHost) && s ? (o = s._innerGetDataStore(e, t, n)) : ((o = new Ip()), o.initData(new ip(t, e.length), e)),
          (a[n] = o));
      }
      return o;
    }),
    (e.prototype._getUpstreamSourceManagers = function () {
      var e = this._sourceHost;
      if (Ng(e)) {
        var t = Lf(e);
        return t ? [t.getSourceManager()] : [];
      }
      return F(Rf(e), function (e) {
        return e.getSourceManager();
      });
    }),
    (e.prototype._getSourceMetaRawOption = function () {
      var e = this._sourceHost,
        t,
        n,
        r;
      if (Ng(e)) ((t = e.get(`seriesLayoutBy`, !0)), (n = e.get(`sourceHeader`, !0)), (r = e.get(`dimensions`, !0)));
      else if (!this._getUpstreamSourceManagers().length) {
        var i = e;
        ((t = i.get(`seriesLayoutBy`, !0)), (n = i.get(`sourceHeader`, !0)), (r = i.get(`dimensions`, !0)));
      }
      return { seriesLayoutBy: t, sourceHeader: n, dimensions: r };
    }),
    e
  );
})();
function Ng(e) {
  return e.mainType === `series`;
}
function Pg(e) {
  throw Error(e);
}
var Q = { color: {}, darkColor: {}, size: {} },
  Fg = (Q.color = {
    theme: [`#5070dd`, `#b6d634`, `#505372`, `#ff994d`, `#0ca8df`, `#ffd10a`, `#fb628b`, `#785db0`, `#3fbe95`],
    neutral00: `#fff`,
    neutral05: `#f4f7fd`,
    neutral10: `#e8ebf0`,
    neutral15: `#dbdee4`,
    neutral20: `#cfd2d7`,
    neutral25: `#c3c5cb`,
    neutral30: `#b7b9be`,
    neutral35: `#aaacb2`,
    neutral40: `#9ea0a5`,
    neutral45: `#929399`,
    neutral50: `#86878c`,
    neutral55: `#797b7f`,
    neutral60: `#6d6e73`,
    neutral65: `#616266`,
    neutral70: `#54555a`,
    neutral75: `#48494d`,
    neutral80: `#3c3c41`,
    neutral85: `#303034`,
    neutral90: `#232328`,
    neutral95: `#17171b`,
    neutral99: `#000`,
    accent05: `#eff1f9`,
    accent10: `#e0e4f2`,
    accent15: `#d0d6ec`,
    accent20: `#c0c9e6`,
    accent25: `#b1bbdf`,
    accent30: `#a1aed9`,
    accent35: `#91a0d3`,
    accent40: `#8292cc`,
    accent45: `#7285c6`,
    accent50: `#6578ba`,
    accent55: `#5c6da9`,
    accent60: `#536298`,
    accent65: `#4a5787`,
    accent70: `#404c76`,
    accent75: `#374165`,
    accent80: `#2e3654`,
    accent85: `#252b43`,
    accent90: `#1b2032`,
    accent95: `#121521`,
    transparent: `rgba(0,0,0,0)`,
    highlight: `rgba(255,231,130,0.8)`,
  });
for (var Ig in (D(Fg, {
  primary: Fg.neutral80,
  secondary: Fg.neutral70,
  tertiary: Fg.neutral60,
  quaternary: Fg.neutral50,
  disabled: Fg.neutral20,
  border: Fg.neutral30,
  borderTint: Fg.neutral20,
  borderShade: Fg.neutral40,
  background: Fg.neutral05,
  backgroundTint: `rgba(234,237,245,0.5)`,
  backgroundTransparent: `rgba(255,255,255,0)`,
  backgroundShade: Fg.neutral10,
  shadow: `rgba(0,0,0,0.2)`,
  shadowTint: `rgba(129,130,136,0.2)`,
  axisLine: Fg.neutral70,
  axisLineTint: Fg.neutral40,
  axisTick: Fg.neutral70,
  axisTickMinor: Fg.neutral60,
  axisLabel: Fg.neutral70,
  axisSplitLine: Fg.neutral15,
  axisMinorSplitLine: Fg.neutral05,
}),
Fg))
  if (Fg.hasOwnProperty(Ig)) {
    var Lg = Fg[Ig];
    Ig === `theme`
      ? (Q.darkColor.theme = Fg.theme.slice())
      : Ig === `highlight`
        ? (Q.darkColor.highlight = `rgba(255,231,130,0.4)`)
        : Ig.indexOf(`accent`) === 0
          ? (Q.darkColor[Ig] = Fr(
              Lg,
              null,
              function (e) {
                return e * 0.5;
              },
              function (e) {
                return Math.min(1, 1.3 - e);
              },
            ))
          : (Q.darkColor[Ig] = Fr(
              Lg,
              null,
              function (e) {
                return e * 0.9;
              },
              function (e) {
                return 1 - e ** 1.5;
              },
            ));
  }
Q.size = { xxs: 2, xs: 5, s: 10, m: 15, l: 20, xl: 30, xxl: 40, xxxl: 50 };
function Rg(e, t) {
  return ((t.type = e), t);
}
function zg(e, t) {
  var n = e.getData().getItemVisual(t, `style`)[e.visualDrawType];
  return Yh(n);
}
(function () {
  function e() {
    ((this.richTextStyles = {}), (this._nextStyleNameId = as()));
  }
  return (
    (e.prototype._generateStyleName = function () {
      return `__EC_aUTo_` + this._nextStyleNameId++;
    }),
    (e.prototype.makeTooltipMarker = function (e, t, n) {
      var r = n === `richText` ? this._generateStyleName() : null,
        i = Jh({ color: t, type: e, renderMode: n, markerId: r });
      return V(i) ? i : ((this.richTextStyles[r] = i.style), i.content);
    }),
    (e.prototype.wrapRichTextStyle = function (e, t) {
      var n = {};
      z(t)
        ? P(t, function (e) {
            return D(n, e);
          })
        : D(n, t);
      var r = this._generateStyleName();
      return ((this.richTextStyles[r] = n), `{` + r + `|` + e + `}`);
    }),
    e
  );
})();
function Bg(e) {
  var t = e.series,
    n = e.dataIndex,
    r = e.multipleSeries,
    i = t.getData(),
    a = i.mapDimensionsAll(`defaultedTooltip`),
    o = a.length,
    s = t.getRawValue(n),
    c = z(s),
    l = zg(t, n),
    u,
    d,
    f,
    p;
  if (o > 1 || (c && !o)) {
    var m = Vg(s, t, n, a, l);
    ((u = m.inlineValues), (d = m.inlineValueTypes), (f = m.blocks), (p = m.inlineValues[0]));
  } else if (o) {
    var h = i.getDimensionInfo(a[0]);
    ((p = u = gp(i, n, a[0])), (d = h.type));
  } else p = u = c ? s[0] : s;
  var g = Ns(t),
    _ = (g && t.name) || ``,
    v = i.getName(n),
    y = r ? _ : v;
  return Rg(`section`, {
    header: _,
    noHeader: r || !g,
    sortParam: p,
    blocks: [
      Rg(`nameValue`, {
        markerType: `item`,
        markerColor: l,
        name: y,
        noName: !he(y),
        value: u,
        valueType: d,
        rawDataIndex: i.getRawIndex(n),
      }),
    ].concat(f || []),
  });
}
function Vg(e, t, n, r, i) {
  var a = t.getData(),
    o = I(
      e,
      function (e, t, n) {
        var r = a.getDimensionInfo(n);
        return (e ||= r && r.tooltip !== !1 && r.displayName != null);
      },
      !1,
    ),
    s = [],
    c = [],
    l = [];
  r.length
    ? P(r, function (e) {
        u(gp(a, n, e), e);
      })
    : P(e, u);
  function u(e, t) {
    var n = a.getDimensionInfo(t);
    n &&
      n.otherDims.tooltip !== !1 &&
      (o
        ? l.push(Rg(`nameValue`, { markerType: `subItem`, markerColor: i, name: n.displayName, value: e, valueType: n.type }))
        : (s.push(e), c.push(n.type)));
  }
  return { inlineValues: s, inlineValueTypes: c, blocks: l };
}
var Hg = Rs();
function Ug(e, t) {
  return e.getName(t) || e.getId(t);
}
var Wg = (function (e) {
  n(t, e);
  function t() {
    var t = (e !== null && e.apply(this, arguments)) || this;
    return ((t._selectedDataIndicesMap = {}), t);
  }
  return (
    (t.prototype.init = function (e, t, n) {
      ((this.seriesIndex = this.componentIndex),
        (this.dataTask = vg({ count: qg, reset: Jg })),
        (this.dataTask.context = { model: this }),
        this.mergeDefaultAndTheme(e, n),
        (Hg(this).sourceManager = new Mg(this)).prepareSource());
      var r = this.getInitialData(e, n);
      (Xg(r, this),
        (this.dataTask.context.data = r),
        (Hg(this).dataBeforeProcessed = r),
        Gg(this),
        this._initSelectedMapFromData(r));
    }),
    (t.prototype.mergeDefaultAndTheme = function (e, t) {
      var n = ig(this),
        r = n ? og(e) : {},
        i = this.subType;
      (lg.hasClass(i) && (i += `Series`),
        E(e, t.getTheme().get(this.subType)),
        E(e, this.getDefaultOption()),
        ys(e, `label`, [`show`]),
        this.fillDataTextStyle(e.data),
        n && ag(e, r, n));
    }),
    (t.prototype.mergeOption = function (e, t) {
      ((e = E(this.option, e, !0)), this.fillDataTextStyle(e.data));
      var n = ig(this);
      n && ag(this.option, e, n);
      var r = Hg(this).sourceManager;
      (r.dirty(), r.prepareSource());
      var i = this.getInitialData(e, t);
      (Xg(i, this),
        this.dataTask.dirty(),
        (this.dataTask.context.data = i),
        (Hg(this).dataBeforeProcessed = i),
        Gg(this),
        this._initSelectedMapFromData(i));
    }),
    (t.prototype.fillDataTextStyle = function (e) {
      if (e && !ae(e)) for (var t = [`show`], n = 0; n < e.length; n++) e[n] && e[n].label && ys(e[n], `label`, t);
    }),
    (t.prototype.getInitialData = function (e, t) {}),
    (t.prototype.appendData = function (e) {
      this.getRawData().appendData(e.data);
    }),
    (t.prototype.getData = function (e) {
      var t = Qg(this);
      if (t) {
        var n = t.context.data;
        return e == null || !n.getLinkedData ? n : n.getLinkedData(e);
      }
      return Hg(this).data;
    }),
    (t.prototype.getAllData = function () {
      var e = this.getData();
      return e && e.getLinkedDataAll ? e.getLinkedDataAll() : [{ data: e }];
    }),
    (t.prototype.setData = function (e) {
      var t = Qg(this);
      if (t) {
        var n = t.context;
        ((n.outputData = e), t !== this.dataTask && (n.data = e));
      }
      Hg(this).data = e;
    }),
    (t.prototype.getEncode = function () {
      var e = this.get(`encode`, !0);
      if (e) return K(e);
    }),
    (t.prototype.getSourceManager = function () {
      return Hg(this).sourceManager;
    }),
    (t.prototype.getSource = function () {
      return this.getSourceManager().getSource();
    }),
    (t.prototype.getRawData = function () {
      return Hg(this).dataBeforeProcessed;
    }),
    (t.prototype.getColorBy = function () {
      return this.get(`colorBy`) || `series`;
    }),
    (t.prototype.isColorBySeries = function () {
      return this.getColorBy() === `series`;
    }),
    (t.prototype.getBaseAxis = function () {
      var e = this.coordinateSystem;
      return e && e.getBaseAxis && e.getBaseAxis();
    }),
    (t.prototype.indicesOfNearest = function (e, t, n, r) {
      var i = this.getData(),
        a = this.coordinateSystem,
        o = a && a.getAxis(e);
      if (!a || !o) return [];
      var s = o.dataToCoord(n);
      r ??= 1 / 0;
      for (var c = [], l = 1 / 0, u = -1, d = 0, f = i.getDimensionIndex(t), p = i.getStore(), m = 0, h = p.count(); m < h; m++) {
        var g = p.get(f, m),
          _ = s - o.dataToCoord(g),
          v = Math.abs(_);
        v <= r && ((v < l || (v === l && _ >= 0 && u < 0)) && ((l = v), (u = _), (d = 0)), _ === u && (c[d++] = m));
      }
      return ((c.length = d), c);
    }),
    (t.prototype.formatTooltip = function (e, t, n) {
      return Bg({ series: this, dataIndex: e, multipleSeries: t });
    }),
    (t.prototype.isAnimationEnabled = function () {
      var e = this.ecModel;
      if (q.node && !(e && e.ssr)) return !1;
      var t = this.getShallow(`animation`);
      return (t && this.getData().count() > this.getShallow(`animationThreshold`) && (t = !1), !!t);
    }),
    (t.prototype.restoreData = function () {
      this.dataTask.dirty();
    }),
    (t.prototype.getColorFromPalette = function (e, t, n) {
      var r = this.ecModel,
        i = fg.prototype.getColorFromPalette.call(this, e, t, n);
      return ((i ||= r.getColorFromPalette(e, t, n)), i);
    }),
    (t.prototype.coordDimToDataDim = function (e) {
      return this.getRawData().mapDimensionsAll(e);
    }),
    (t.prototype.getProgressive = function () {
      return this.get(`progressive`);
    }),
    (t.prototype.getProgressiveThreshold = function () {
      return this.get(`progressiveThreshold`);
    }),
    (t.prototype.select = function (e, t) {
      this._innerSelect(this.getData(t), e);
    }),
    (t.prototype.unselect = function (e, t) {
      var n = this.option.selectedMap;
      if (n) {
        var r = this.option.selectedMode,
          i = this.getData(t);
        if (r === `series` || n === `all`) ((this.option.selectedMap = {}), (this._selectedDataIndicesMap = {}));
        else
          for (var a = 0; a < e.length; a++) {
            var o = e[a],
              s = Ug(i, o);
            ((n[s] = !1), (this._selectedDataIndicesMap[s] = -1));
          }
      }
    }),
    (t.prototype.toggleSelect = function (e, t) {
      for (var n = [], r = 0; r < e.length; r++)
        ((n[0] = e[r]), this.isSelected(e[r], t) ? this.unselect(n, t) : this.select(n, t));
    }),
    (t.prototype.getSelectedDataIndices = function () {
      if (this.option.selectedMap === `all`) return [].slice.call(this.getData().getIndices());
      for (var e = this._selectedDataIndicesMap, t = R(e), n = [], r = 0; r < t.length; r++) {
        var i = e[t[r]];
        i >= 0 && n.push(i);
      }
      return n;
    }),
    (t.prototype.isSelected = function (e, t) {
      var n = this.option.selectedMap;
      if (!n) return !1;
      var r = this.getData(t);
      return (n === `all` || n[Ug(r, e)]) && !r.getItemModel(e).get([`select`, `disabled`]);
    }),
    (t.prototype.isUniversalTransitionEnabled = function () {
      if (this.__universalTransitionEnabled) return !0;
      var e = this.option.universalTransition;
      return e ? e === !0 || (e && e.enabled) : !1;
    }),
    (t.prototype._innerSelect = function (e, t) {
      var n,
        r,
        i = this.option,
        a = i.selectedMode,
        o = t.length;
      if (a && o) {
        if (a === `series`) i.selectedMap = `all`;
        else if (a === `multiple`) {
          W(i.selectedMap) || (i.selectedMap = {});
          for (var s = i.selectedMap, c = 0; c < o; c++) {
            var l = t[c],
              u = Ug(e, l);
            ((s[u] = !0), (this._selectedDataIndicesMap[u] = e.getRawIndex(l)));
          }
        } else if (a === `single` || a === !0) {
          var d = t[o - 1],
            u = Ug(e, d);
          ((i.selectedMap = ((n = {}), (n[u] = !0), n)),
            (this._selectedDataIndicesMap = ((r = {}), (r[u] = e.getRawIndex(d)), r)));
        }
      }
    }),
    (t.prototype._initSelectedMapFromData = function (e) {
      if (!this.option.selectedMap) {
        var t = [];
        (e.hasItemOption &&
          e.each(function (n) {
            var r = e.getRawDataItem(n);
            r && r.selected && t.push(n);
          }),
          t.length > 0 && this._innerSelect(e, t));
      }
    }),
    (t.registerClass = function (e) {
      return lg.registerClass(e);
    }),
    (t.protoInitialize = (function () {
      var e = t.prototype;
      ((e.type = `series.__base__`),
        (e.seriesIndex = 0),
        (e.ignoreStyleOnData = !1),
        (e.hasSymbolVisual = !1),
        (e.defaultSymbol = `circle`),
        (e.visualStyleAccessPath = `itemStyle`),
        (e.visualDrawType = `fill`));
    })()),
    t
  );
})(lg);
(M(Wg, _g), M(Wg, fg), ze(Wg, lg));
function Gg(e) {
  var t = e.name;
  Ns(e) || (e.name = Kg(e) || t);
}
function Kg(e) {
  var t = e.getRawData(),
    n = t.mapDimensionsAll(`seriesName`),
    r = [];
  return (
    P(n, function (e) {
      var n = t.getDimensionInfo(e);
      n.displayName && r.push(n.displayName);
    }),
    r.join(` `)
  );
}
function qg(e) {
  return e.model.getRawData().count();
}
function Jg(e) {
  var t = e.model;
  return (t.setData(t.getRawData().cloneShallow()), Yg);
}
function Yg(e, t) {
  t.outputData && e.end > t.outputData.count() && t.model.getRawData().cloneShallow(t.outputData);
}
function Xg(e, t) {
  P(Ce(e.CHANGABLE_METHODS, e.DOWNSAMPLE_METHODS), function (n) {
    e.wrapMethod(n, re(Zg, t));
  });
}
function Zg(e, t) {
  var n = Qg(e);
  return (n && n.setOutputEnd((t || this).count()), t);
}
function Qg(e) {
  var t = (e.ecModel || {}).scheduler,
    n = t && t.getPipeline(e.uid);
  if (n) {
    var r = n.currentTask;
    if (r) {
      var i = r.agentStubMap;
      i && (r = i.get(e.uid));
    }
    return r;
  }
}
var $g = Ka.extend({
    type: `triangle`,
    shape: { cx: 0, cy: 0, width: 0, height: 0 },
    buildPath: function (e, t) {
      var n = t.cx,
        r = t.cy,
        i = t.width / 2,
        a = t.height / 2;
      (e.moveTo(n, r - a), e.lineTo(n + i, r + a), e.lineTo(n - i, r + a), e.closePath());
    },
  }),
  e_ = {
    line: Au,
    rect: oo,
    roundRect: oo,
    square: oo,
    circle: eu,
    diamond: Ka.extend({
      type: `diamond`,
      shape: { cx: 0, cy: 0, width: 0, height: 0 },
      buildPath: function (e, t) {
        var n = t.cx,
          r = t.cy,
          i = t.width / 2,
          a = t.height / 2;
        (e.moveTo(n, r - a), e.lineTo(n + i, r), e.lineTo(n, r + a), e.lineTo(n - i, r), e.closePath());
      },
    }),
    pin: Ka.extend({
      type: `pin`,
      shape: { x: 0, y: 0, width: 0, height: 0 },
      buildPath: function (e, t) {
        var n = t.x,
          r = t.y,
          i = (t.width / 5) * 3,
          a = Math.max(i, t.height),
          o = i / 2,
          s = (o * o) / (a - o),
          c = r - a + o + s,
          l = Math.asin(s / o),
          u = Math.cos(l) * o,
          d = Math.sin(l),
          f = Math.cos(l),
          p = o * 0.6,
          m = o * 0.7;
        (e.moveTo(n - u, c + s),
          e.arc(n, c, o, Math.PI - l, Math.PI * 2 + l),
          e.bezierCurveTo(n + u - d * p, c + s + f * p, n, r - m, n, r),
          e.bezierCurveTo(n, r - m, n - u + d * p, c + s + f * p, n - u, c + s),
          e.closePath());
      },
    }),
    arrow: Ka.extend({
      type: `arrow`,
      shape: { x: 0, y: 0, width: 0, height: 0 },
      buildPath: function (e, t) {
        var n = t.height,
          r = t.width,
          i = t.x,
          a = t.y,
          o = (r / 3) * 2;
        (e.moveTo(i, a),
          e.lineTo(i + o, a + n),
          e.lineTo(i, a + (n / 4) * 3),
          e.lineTo(i - o, a + n),
          e.lineTo(i, a),
          e.closePath());
      },
    }),
    triangle: $g,
  },
  t_ = {
    line: function (e, t, n, r, i) {
      ((i.x1 = e), (i.y1 = t + r / 2), (i.x2 = e + n), (i.y2 = t + r / 2));
    },
    rect: function (e, t, n, r, i) {
      ((i.x = e), (i.y = t), (i.width = n), (i.height = r));
    },
    roundRect: function (e, t, n, r, i) {
      ((i.x = e), (i.y = t), (i.width = n), (i.height = r), (i.r = Math.min(n, r) / 4));
    },
    square: function (e, t, n, r, i) {
      var a = Math.min(n, r);
      ((i.x = e), (i.y = t), (i.width = a), (i.height = a));
    },
    circle: function (e, t, n, r, i) {
      ((i.cx = e + n / 2), (i.cy = t + r / 2), (i.r = Math.min(n, r) / 2));
    },
    diamond: function (e, t, n, r, i) {
      ((i.cx = e + n / 2), (i.cy = t + r / 2), (i.width = n), (i.height = r));
    },
    pin: function (e, t, n, r, i) {
      ((i.x = e + n / 2), (i.y = t + r / 2), (i.width = n), (i.height = r));
    },
    arrow: function (e, t, n, r, i) {
      ((i.x = e + n / 2), (i.y = t + r / 2), (i.width = n), (i.height = r));
    },
    triangle: function (e, t, n, r, i) {
      ((i.cx = e + n / 2), (i.cy = t + r / 2), (i.width = n), (i.height = r));
    },
  },
  n_ = {};
P(e_, function (e, t) {
  n_[t] = new e();
});
var r_ = Ka.extend({
  type: `symbol`,
  shape: { symbolType: ``, x: 0, y: 0, width: 0, height: 0 },
  calculateTextPosition: function (e, t, n) {
    var r = cn(e, t, n),
      i = this.shape;
    return (i && i.symbolType === `pin` && t.position === `inside` && (r.y = n.y + n.height * 0.4), r);
  },
  buildPath: function (e, t, n) {
    var r = t.symbolType;
    if (r !== `none`) {
      var i = n_[r];
      ((i ||= ((r = `rect`), n_[r])), t_[r](t.x, t.y, t.width, t.height, i.shape), i.buildPath(e, i.shape, n));
    }
  },
});
function i_(e, t) {
  if (this.type !== `image`) {
    var n = this.style;
    (this.__isEmptyBrush
      ? ((n.stroke = e), (n.fill = t || Q.color.neutral00), (n.lineWidth = 2))
      : this.shape.symbolType === `line`
        ? (n.stroke = e)
        : (n.fill = e),
      this.markRedraw());
  }
}
function a_(e, t, n, r, i, a, o) {
  var s = e.indexOf(`empty`) === 0;
  s && (e = e.substr(5, 1).toLowerCase() + e.substr(6));
  var c =
    e.indexOf(`image://`) === 0
      ? vd(e.slice(8), new J(t, n, r, i), o ? `center` : `cover`)
      : e.indexOf(`path://`) === 0
        ? _d(e.slice(7), {}, new J(t, n, r, i), o ? `center` : `cover`)
        : new r_({ shape: { symbolType: e, x: t, y: n, width: r, height: i } });
  return ((c.__isEmptyBrush = s), (c.setColor = i_), a && c.setColor(a), c);
}
function o_(e) {
  return (z(e) || (e = [+e, +e]), [e[0] || 0, e[1] || 0]);
}
function s_(e, t) {
  if (e != null) return (z(e) || (e = [e, e]), [Bo(e[0], t[0]) || 0, Bo(G(e[1], e[0]), t[1]) || 0]);
}
var c_ = (function (e) {
  n(t, e);
  function t() {
    var n = (e !== null && e.apply(this, arguments)) || this;
    return ((n.type = t.type), (n.hasSymbolVisual = !0), n);
  }
  return (
    (t.prototype.getInitialData = function (e) {
      return Em(null, this, { useEncodeDefaulter: !0 });
    }),
    (t.prototype.getLegendIcon = function (e) {
      var t = new Ql(),
        n = a_(`line`, 0, e.itemHeight / 2, e.itemWidth, 0, e.lineStyle.stroke, !1);
      (t.add(n), n.setStyle(e.lineStyle));
      var r = this.getData().getVisual(`symbol`),
        i = this.getData().getVisual(`symbolRotate`),
        a = r === `none` ? `circle` : r,
        o = e.itemHeight * 0.8,
        s = a_(a, (e.itemWidth - o) / 2, (e.itemHeight - o) / 2, o, o, e.itemStyle.fill);
      return (
        t.add(s),
        s.setStyle(e.itemStyle),
        (s.rotation = ((e.iconRotate === `inherit` ? i : e.iconRotate || 0) * Math.PI) / 180),
        s.setOrigin([e.itemWidth / 2, e.itemHeight / 2]),
        a.indexOf(`empty`) > -1 && ((s.style.stroke = s.style.fill), (s.style.fill = Q.color.neutral00), (s.style.lineWidth = 2)),
        t
      );
    }),
    (t.type = `series.line`),
    (t.dependencies = [`grid`, `polar`]),
    (t.defaultOption = {
      z: 3,
      coordinateSystem: `cartesian2d`,
      legendHoverLink: !0,
      clip: !0,
      label: { position: `top` },
      endLabel: { show: !1, valueAnimation: !0, distance: 8 },
      lineStyle: { width: 2, type: `solid` },
      emphasis: { scale: !0 },
      step: !1,
      smooth: !1,
      smoothMonotone: null,
      symbol: `emptyCircle`,
      symbolSize: 6,
      symbolRotate: null,
      showSymbol: !0,
      showAllSymbol: `auto`,
      connectNulls: !1,
      sampling: `none`,
      animationEasing: `linear`,
      progressive: 0,
      hoverLayerThreshold: 1 / 0,
      universalTransition: { divideShape: `clone` },
      triggerLineEvent: !1,
      triggerEvent: !1,
    }),
    t
  );
})(Wg);
function l_(e, t) {
  var n = e.mapDimensionsAll(`defaultedLabel`),
    r = n.length;
  if (r === 1) {
    var i = gp(e, t, n[0]);
    return i == null ? null : i + ``;
  }
  if (r) {
    for (var a = [], o = 0; o < n.length; o++) a.push(gp(e, t, n[o]));
    return a.join(` `);
  }
}
function u_(e, t) {
  var n = e.mapDimensionsAll(`defaultedLabel`);
  if (!z(t)) return t + ``;
  for (var r = [], i = 0; i < n.length; i++) {
    var a = e.getDimensionIndex(n[i]);
    a >= 0 && r.push(t[a]);
  }
  return r.join(` `);
}
var d_ = (function (e) {
  n(t, e);
  function t(t, n, r, i) {
    var a = e.call(this) || this;
    return (a.updateData(t, n, r, i), a);
  }
  return (
    (t.prototype._createSymbol = function (e, t, n, r, i, a) {
      this.removeAll();
      var o = a_(e, -1, -1, 2, 2, null, a);
      (o.attr({ z2: G(i, 100), culling: !0, scaleX: r[0] / 2, scaleY: r[1] / 2 }),
        (o.drift = f_),
        (this._symbolType = e),
        this.add(o));
    }),
    (t.prototype.stopSymbolAnimation = function (e) {
      this.childAt(0).stopAnimation(null, e);
    }),
    (t.prototype.getSymbolType = function () {
      return this._symbolType;
    }),
    (t.prototype.getSymbolPath = function () {
      return this.childAt(0);
    }),
    (t.prototype.highlight = function () {
      el(this.childAt(0));
    }),
    (t.prototype.downplay = function () {
      tl(this.childAt(0));
    }),
    (t.prototype.setZ = function (e, t) {
      var n = this.childAt(0);
      ((n.zlevel = e), (n.z = t));
    }),
    (t.prototype.setDraggable = function (e, t) {
      var n = this.childAt(0);
      ((n.draggable = e), (n.cursor = !t && e ? `move` : n.cursor));
    }),
    (t.prototype.updateData = function (e, n, r, i) {
      this.silent = !1;
      var a = e.getItemVisual(n, `symbol`) || `circle`,
        o = e.hostModel,
        s = t.getSymbolSize(e, n),
        c = t.getSymbolZ2(e, n),
        l = a !== this._symbolType,
        u = i && i.disableAnimation;
      if (l) {
        var d = e.getItemVisual(n, `symbolKeepAspect`);
        this._createSymbol(a, e, n, s, c, d);
      } else {
        var f = this.childAt(0);
        f.silent = !1;
        var p = { scaleX: s[0] / 2, scaleY: s[1] / 2 };
        (u ? f.attr(p) : td(f, p, o, n), sd(f));
      }
      if ((this._updateCommon(e, n, s, r, i), l)) {
        var f = this.childAt(0);
        if (!u) {
          var p = { scaleX: this._sizeX, scaleY: this._sizeY, style: { opacity: f.style.opacity } };
          ((f.scaleX = f.scaleY = 0), (f.style.opacity = 0), nd(f, p, o, n));
        }
      }
      u && this.childAt(0).stopAnimation(`leave`);
    }),
    (t.prototype._updateCommon = function (e, t, n, r, i) {
      var a = this.childAt(0),
        o = e.hostModel,
        s,
        c,
        l,
        u,
        d,
        f,
        p,
        m,
        h;
      if (
        (r &&
          ((s = r.emphasisItemStyle),
          (c = r.blurItemStyle),
          (l = r.selectItemStyle),
          (u = r.focus),
          (d = r.blurScope),
          (p = r.labelStatesModels),
          (m = r.hoverScale),
          (h = r.cursorStyle),
          (f = r.emphasisDisabled)),
        !r || e.hasItemOption)
      ) {
        var g = r && r.itemModel ? r.itemModel : e.getItemModel(t),
          _ = g.getModel(`emphasis`);
        ((s = _.getModel(`itemStyle`).getItemStyle()),
          (l = g.getModel([`select`, `itemStyle`]).getItemStyle()),
          (c = g.getModel([`blur`, `itemStyle`]).getItemStyle()),
          (u = _.get(`focus`)),
          (d = _.get(`blurScope`)),
          (f = _.get(`disabled`)),
          (p = sf(g)),
          (m = _.getShallow(`scale`)),
          (h = g.getShallow(`cursor`)));
      }
      var v = e.getItemVisual(t, `symbolRotate`);
      a.attr(`rotation`, ((v || 0) * Math.PI) / 180 || 0);
      var y = s_(e.getItemVisual(t, `symbolOffset`), n);
      (y && ((a.x = y[0]), (a.y = y[1])), h && a.attr(`cursor`, h));
      var b = e.getItemVisual(t, `style`),
        x = b.fill;
      if (a instanceof Qa) {
        var S = a.style;
        a.useStyle(D({ image: S.image, x: S.x, y: S.y, width: S.width, height: S.height }, b));
      } else
        (a.__isEmptyBrush ? a.useStyle(D({}, b)) : a.useStyle(b),
          (a.style.decal = null),
          a.setColor(x, i && i.symbolInnerColor),
          (a.style.strokeNoScale = !0));
      var C = e.getItemVisual(t, `liftZ`),
        w = this._z2;
      C == null ? w != null && ((a.z2 = w), (this._z2 = null)) : (w ?? ((this._z2 = a.z2), (a.z2 += C)));
      var T = i && i.useNameLabel;
      of(a, p, { labelFetcher: o, labelDataIndex: t, defaultText: E, inheritColor: x, defaultOpacity: b.opacity });
      function E(t) {
        return T ? e.getName(t) : l_(e, t);
      }
      ((this._sizeX = n[0] / 2), (this._sizeY = n[1] / 2));
      var O = a.ensureState(`emphasis`);
      ((O.style = s), (a.ensureState(`select`).style = l), (a.ensureState(`blur`).style = c));
      var k = m == null || m === !0 ? Math.max(1.1, 3 / this._sizeY) : isFinite(m) && m > 0 ? +m : 1;
      ((O.scaleX = this._sizeX * k), (O.scaleY = this._sizeY * k), this.setSymbolScale(1), yl(this, u, d, f));
    }),
    (t.prototype.setSymbolScale = function (e) {
      this.scaleX = this.scaleY = e;
    }),
    (t.prototype.fadeOut = function (e, t, n) {
      var r = this.childAt(0),
        i = uc(this).dataIndex,
        a = n && n.animation;
      if (((this.silent = r.silent = !0), n && n.fadeLabel)) {
        var o = r.getTextContent();
        o &&
          id(o, { style: { opacity: 0 } }, t, {
            dataIndex: i,
            removeOpt: a,
            cb: function () {
              r.removeTextContent();
            },
          });
      } else r.removeTextContent();
      id(r, { style: { opacity: 0 }, scaleX: 0, scaleY: 0 }, t, { dataIndex: i, cb: e, removeOpt: a });
    }),
    (t.getSymbolSize = function (e, t) {
      return o_(e.getItemVisual(t, `symbolSize`));
    }),
    (t.getSymbolZ2 = function (e, t) {
      return e.getItemVisual(t, `z2`);
    }),
    t
  );
})(Ql);
function f_(e, t) {
  this.parent.drift(e, t);
}
function p_(e, t, n, r) {
  return (
    t &&
    !isNaN(t[0]) &&
    !isNaN(t[1]) &&
    !(r && r.isIgnore && r.isIgnore(n)) &&
    !(r && r.clipShape && !r.clipShape.contain(t[0], t[1])) &&
    e.getItemVisual(n, `symbol`) !== `none`
  );
}
function m_(e) {
  return (e != null && !W(e) && (e = { isIgnore: e }), e || {});
}
function h_(e) {
  var t = e.hostModel,
    n = t.getModel(`emphasis`);
  return {
    emphasisItemStyle: n.getModel(`itemStyle`).getItemStyle(),
    blurItemStyle: t.getModel([`blur`, `itemStyle`]).getItemStyle(),
    selectItemStyle: t.getModel([`select`, `itemStyle`]).getItemStyle(),
    focus: n.get(`focus`),
    blurScope: n.get(`blurScope`),
    emphasisDisabled: n.get(`disabled`),
    hoverScale: n.get(`scale`),
    labelStatesModels: sf(t),
    cursorStyle: t.get(`cursor`),
  };
}
function g_(e, t, n, r, i, a, o) {
  var s = new e(t, n, r, i);
  return (s.setPosition(a), t.setItemGraphicEl(n, s), o.add(s), s);
}
var __ = (function () {
  function e(e) {
    ((this.group = new Ql()), (this._SymbolCtor = e || d_));
  }
  return (
    (e.prototype.updateData = function (e, t) {
      ((this._progressiveEls = null), (t = m_(t)));
      var n = this.group,
        r = e.hostModel,
        i = this._data,
        a = this._SymbolCtor,
        o = t.disableAnimation,
        s = (this._seriesScope = h_(e)),
        c = { disableAnimation: o },
        l =
          t.getSymbolPoint ||
          function (t) {
            return e.getItemLayout(t);
          };
      (i || n.removeAll(),
        e
          .diff(i)
          .add(function (r) {
            var i = l(r);
            p_(e, i, r, t) && g_(a, e, r, s, c, i, n);
          })
          .update(function (u, d) {
            var f = i.getItemGraphicEl(d),
              p = l(u);
            if (!p_(e, p, u, t)) n.remove(f);
            else {
              var m = e.getItemVisual(u, `symbol`) || `circle`,
                h = f && f.getSymbolType && f.getSymbolType();
              if (!f || (h && h !== m)) (n.remove(f), (f = new a(e, u, s, c)), f.setPosition(p));
              else {
                f.updateData(e, u, s, c);
                var g = { x: p[0], y: p[1] };
                o ? f.attr(g) : td(f, g, r);
              }
              (n.add(f), e.setItemGraphicEl(u, f));
            }
          })
          .remove(function (e) {
            var t = i.getItemGraphicEl(e);
            t &&
              t.fadeOut(function () {
                n.remove(t);
              }, r);
          })
          .execute(),
        (this._getSymbolPoint = l),
        (this._data = e));
    }),
    (e.prototype.updateLayout = function (e) {
      var t = this._data;
      if (t)
        for (var n = this, r = t.getStore(), i = 0, a = r.count(); i < a; i++) {
          var o = t.getItemGraphicEl(i),
            s = n._getSymbolPoint(i);
          p_(t, s, i, e)
            ? ((o ||= g_(n._SymbolCtor, t, i, n._seriesScope, { disableAnimation: !0 }, s, n.group)),
              o.stopAnimation(),
              o.setPosition(s),
              o.markRedraw())
            : o && (n.group.remove(o), t.setItemGraphicEl(i, null));
        }
    }),
    (e.prototype.incrementalPrepareUpdate = function (e) {
      ((this._seriesScope = h_(e)), (this._data = null), this.group.removeAll());
    }),
    (e.prototype.incrementalUpdate = function (e, t, n, r) {
      ((this._progressiveEls = []), (r = m_(r)));
      function i(e) {
        e.isGroup || ((e.incremental = n), (e.ensureState(`emphasis`).hoverLayer = 2));
      }
      for (var a = e.start; a < e.end; a++) {
        var o = t.getItemLayout(a);
        if (p_(t, o, a, r)) {
          var s = new this._SymbolCtor(t, a, this._seriesScope);
          (s.traverse(i), s.setPosition(o), this.group.add(s), t.setItemGraphicEl(a, s), this._progressiveEls.push(s));
        }
      }
    }),
    (e.prototype.eachRendered = function (e) {
      Ud(this._progressiveEls || this.group, e);
    }),
    (e.prototype.remove = function (e) {
      var t = this.group,
        n = this._data;
      n && e
        ? n.eachItemGraphicEl(function (e) {
            e.fadeOut(function () {
              t.remove(e);
            }, n.hostModel);
          })
        : t.removeAll();
    }),
    e
  );
})();
function v_(e, t, n) {
  var r = e.getBaseAxis(),
    i = e.getOtherAxis(r),
    a = y_(i, n),
    o = r.dim,
    s = i.dim,
    c = t.mapDimension(s),
    l = t.mapDimension(o),
    u = +(s === `x` || s === `radius`),
    d = F(e.dimensions, function (e) {
      return t.mapDimension(e);
    }),
    f = !1,
    p = t.getCalculationInfo(`stackResultDimension`);
  return (
    Sm(t, d[0]) && ((f = !0), (d[0] = p)),
    Sm(t, d[1]) && ((f = !0), (d[1] = p)),
    {
      dataDimsForPoint: d,
      valueStart: a,
      valueAxisDim: s,
      baseAxisDim: o,
      stacked: !!f,
      valueDim: c,
      baseDim: l,
      baseDataOffset: u,
      stackedOverDimension: t.getCalculationInfo(`stackedOverDimension`),
    }
  );
}
function y_(e, t) {
  var n = 0,
    r = e.scale.getExtent();
  return (
    t === `start`
      ? (n = r[0])
      : t === `end`
        ? (n = r[1])
        : U(t) && !isNaN(t)
          ? (n = t)
          : r[0] > 0
            ? (n = r[0])
            : r[1] < 0 && (n = r[1]),
    n
  );
}
function b_(e, t, n, r) {
  var i = NaN;
  (e.stacked && (i = n.get(n.getCalculationInfo(`stackedOverDimension`), r)), isNaN(i) && (i = e.valueStart));
  var a = e.baseDataOffset,
    o = [];
  return ((o[a] = n.get(e.baseDim, r)), (o[1 - a] = i), t.dataToPoint(o));
}
function x_(e, t) {
  return !isFinite(e) || !isFinite(t);
}
var S_ = typeof Float32Array < `u` ? Float32Array : void 0;
function C_(e) {
  return w_({ ctor: S_ }, e).arr;
}
function w_(e, t) {
  var n = e.arr,
    r = e.ctor;
  if ((t > Yo && (t = Yo), !n || (e.typed && n.length < t))) {
    var i = void 0;
    if (r)
      try {
        ((i = new r(t)), (e.typed = !0), n && i.set(n));
      } catch {}
    if (!i && ((i = []), (e.typed = !1), n)) for (var a = 0, o = n.length; a < o; a++) i[a] = n[a];
    e.arr = i;
  }
  return e;
}
function T_(e, t) {
  var n = [];
  return (
    t
      .diff(e)
      .add(function (e) {
        n.push({ cmd: `+`, idx: e });
      })
      .update(function (e, t) {
        n.push({ cmd: `=`, idx: t, idx1: e });
      })
      .remove(function (e) {
        n.push({ cmd: `-`, idx: e });
      })
      .execute(),
    n
  );
}
function E_(e, t, n, r, i, a, o, s) {
  for (
    var c = T_(e, t),
      l = [],
      u = [],
      d = [],
      f = [],
      p = [],
      m = [],
      h = [],
      g = v_(i, t, o),
      _ = e.getLayout(`points`) || [],
      v = t.getLayout(`points`) || [],
      y = 0;
    y < c.length;
    y++
  ) {
    var b = c[y],
      x = !0,
      S = void 0,
      C = void 0;
    switch (b.cmd) {
      case `=`:
        ((S = b.idx * 2), (C = b.idx1 * 2));
        var w = _[S],
          T = _[S + 1],
          E = v[C],
          D = v[C + 1];
        ((isNaN(w) || isNaN(T)) && ((w = E), (T = D)),
          l.push(w, T),
          u.push(E, D),
          d.push(n[S], n[S + 1]),
          f.push(r[C], r[C + 1]),
          h.push(t.getRawIndex(b.idx1)));
        break;
      case `+`:
        var O = b.idx,
          k = g.dataDimsForPoint,
          A = i.dataToPoint([t.get(k[0], O), t.get(k[1], O)]);
        ((C = O * 2), l.push(A[0], A[1]), u.push(v[C], v[C + 1]));
        var j = b_(g, i, t, O);
        (d.push(j[0], j[1]), f.push(r[C], r[C + 1]), h.push(t.getRawIndex(O)));
        break;
      case `-`:
        x = !1;
    }
    x && (p.push(b), m.push(m.length));
  }
  m.sort(function (e, t) {
    return h[e] - h[t];
  });
  for (var M = l.length, N = C_(M), P = C_(M), F = C_(M), I = C_(M), L = [], y = 0; y < m.length; y++) {
    var ee = m[y],
      R = y * 2,
      te = ee * 2;
    ((N[R] = l[te]),
      (N[R + 1] = l[te + 1]),
      (P[R] = u[te]),
      (P[R + 1] = u[te + 1]),
      (F[R] = d[te]),
      (F[R + 1] = d[te + 1]),
      (I[R] = f[te]),
      (I[R + 1] = f[te + 1]),
      (L[y] = p[ee]));
  }
  return { current: N, next: P, stackedOnCurrent: F, stackedOnNext: I, status: L };
}
var D_ = Math.min,
  O_ = Math.max;
function k_(e, t, n, r, i, a, o, s, c) {
  for (var l, u, d, f, p, m, h = n, g = 0; g < r; g++) {
    var _ = t[h * 2],
      v = t[h * 2 + 1];
    if (h >= i || h < 0) break;
    if (x_(_, v)) {
      if (c) {
        h += a;
        continue;
      }
      break;
    }
    if (h === n) (e[a > 0 ? `moveTo` : `lineTo`](_, v), (d = _), (f = v));
    else {
      var y = _ - l,
        b = v - u;
      if (y * y + b * b < 0.5) {
        h += a;
        continue;
      }
      if (o > 0) {
        for (var x = h + a, S = t[x * 2], C = t[x * 2 + 1]; S === _ && C === v && g < r;)
          (g++,
            (x += a),
            (h += a),
            (S = t[x * 2]),
            (C = t[x * 2 + 1]),
            (_ = t[h * 2]),
            (v = t[h * 2 + 1]),
            (y = _ - l),
            (b = v - u));
        var w = g + 1;
        if (c) for (; x_(S, C) && w < r;) (w++, (x += a), (S = t[x * 2]), (C = t[x * 2 + 1]));
        var T = 0.5,
          E = 0,
          D = 0,
          O = void 0,
          k = void 0;
        if (w >= r || x_(S, C)) ((p = _), (m = v));
        else {
          ((E = S - l), (D = C - u));
          var A = _ - l,
            j = S - _,
            M = v - u,
            N = C - v,
            P = void 0,
            F = void 0;
          if (s === `x`) {
            ((P = Math.abs(A)), (F = Math.abs(j)));
            var I = E > 0 ? 1 : -1;
            ((p = _ - I * P * o), (m = v), (O = _ + I * F * o), (k = v));
          } else if (s === `y`) {
            ((P = Math.abs(M)), (F = Math.abs(N)));
            var L = D > 0 ? 1 : -1;
            ((p = _), (m = v - L * P * o), (O = _), (k = v + L * F * o));
          } else
            ((P = Math.sqrt(A * A + M * M)),
              (F = Math.sqrt(j * j + N * N)),
              (T = F / (F + P)),
              (p = _ - E * o * (1 - T)),
              (m = v - D * o * (1 - T)),
              (O = _ + E * o * T),
              (k = v + D * o * T),
              (O = D_(O, O_(S, _))),
              (k = D_(k, O_(C, v))),
              (O = O_(O, D_(S, _))),
              (k = O_(k, D_(C, v))),
              (E = O - _),
              (D = k - v),
              (p = _ - (E * P) / F),
              (m = v - (D * P) / F),
              (p = D_(p, O_(l, _))),
              (m = D_(m, O_(u, v))),
              (p = O_(p, D_(l, _))),
              (m = O_(m, D_(u, v))),
              (E = _ - p),
              (D = v - m),
              (O = _ + (E * F) / P),
              (k = v + (D * F) / P));
        }
        (e.bezierCurveTo(d, f, p, m, _, v), (d = O), (f = k));
      } else e.lineTo(_, v);
    }
    ((l = _), (u = v), (h += a));
  }
  return g;
}
var A_ = (function () {
    function e() {
      ((this.smooth = 0), (this.smoothConstraint = !0));
    }
    return e;
  })(),
  j_ = (function (e) {
    n(t, e);
    function t(t) {
      var n = e.call(this, t) || this;
      return ((n.type = `ec-polyline`), n);
    }
    return (
      (t.prototype.getDefaultStyle = function () {
        return { stroke: Q.color.neutral99, fill: null };
      }),
      (t.prototype.getDefaultShape = function () {
        return new A_();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n = t.points,
          r = 0,
          i = n.length / 2;
        if (t.connectNulls) {
          for (; i > 0 && x_(n[i * 2 - 2], n[i * 2 - 1]); i--);
          for (; r < i && x_(n[r * 2], n[r * 2 + 1]); r++);
        }
        for (; r < i;) r += k_(e, n, r, i, i, 1, t.smooth, t.smoothMonotone, t.connectNulls) + 1;
      }),
      (t.prototype.getPointOn = function (e, t) {
        this.path || (this.createPathProxy(), this.buildPath(this.path, this.shape));
        for (var n = this.path.data, r = xa.CMD, i, a, o = t === `x`, s = [], c = 0; c < n.length;) {
          var l = n[c++],
            u = void 0,
            d = void 0,
            f = void 0,
            p = void 0,
            m = void 0,
            h = void 0,
            g = void 0;
          switch (l) {
            case r.M:
              ((i = n[c++]), (a = n[c++]));
              break;
            case r.L:
              if (((u = n[c++]), (d = n[c++]), (g = o ? (e - i) / (u - i) : (e - a) / (d - a)), g <= 1 && g >= 0)) {
                var _ = o ? (d - a) * g + a : (u - i) * g + i;
                return o ? [e, _] : [_, e];
              }
              ((i = u), (a = d));
              break;
            case r.C:
              ((u = n[c++]), (d = n[c++]), (f = n[c++]), (p = n[c++]), (m = n[c++]), (h = n[c++]));
              var v = o ? nr(i, u, f, m, e, s) : nr(a, d, p, h, e, s);
              if (v > 0)
                for (var y = 0; y < v; y++) {
                  var b = s[y];
                  if (b <= 1 && b >= 0) {
                    var _ = o ? er(a, d, p, h, b) : er(i, u, f, m, b);
                    return o ? [e, _] : [_, e];
                  }
                }
              ((i = m), (a = h));
          }
        }
      }),
      t
    );
  })(Ka),
  M_ = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return t;
  })(A_),
  N_ = (function (e) {
    n(t, e);
    function t(t) {
      var n = e.call(this, t) || this;
      return ((n.type = `ec-polygon`), n);
    }
    return (
      (t.prototype.getDefaultShape = function () {
        return new M_();
      }),
      (t.prototype.buildPath = function (e, t) {
        var n = t.points,
          r = t.stackedOnPoints,
          i = 0,
          a = n.length / 2,
          o = t.smoothMonotone;
        if (t.connectNulls) {
          for (; a > 0 && x_(n[a * 2 - 2], n[a * 2 - 1]); a--);
          for (; i < a && x_(n[i * 2], n[i * 2 + 1]); i++);
        }
        for (; i < a;) {
          var s = k_(e, n, i, a, a, 1, t.smooth, o, t.connectNulls);
          (k_(e, r, i + s - 1, s, a, -1, t.stackedOnSmooth, o, t.connectNulls), (i += s + 1), e.closePath());
        }
      }),
      t
    );
  })(Ka);
function P_() {
  var e = Rs();
  return function (t) {
    var n = e(t),
      r = t.pipelineContext,
      i = !!n.large,
      a = !!n.progressiveRender,
      o = (n.large = !!(r && r.large)),
      s = (n.progressiveRender = !!(r && r.progressiveRender));
    return (i !== o || a !== s) && `reset`;
  };
}
var F_ = Rs(),
  I_ = P_(),
  L_ = (function () {
    function e() {
      ((this.group = new Ql()),
        (this.uid = Am(`viewChart`)),
        (this.renderTask = vg({ plan: B_, reset: V_ })),
        (this.renderTask.context = { view: this }));
    }
    return (
      (e.prototype.init = function (e, t) {}),
      (e.prototype.render = function (e, t, n, r) {}),
      (e.prototype.highlight = function (e, t, n, r) {
        var i = e.getData(r && r.dataType);
        i && z_(i, r, `emphasis`);
      }),
      (e.prototype.downplay = function (e, t, n, r) {
        var i = e.getData(r && r.dataType);
        i && z_(i, r, `normal`);
      }),
      (e.prototype.remove = function (e, t) {
        this.group.removeAll();
      }),
      (e.prototype.dispose = function (e, t) {}),
      (e.prototype.updateView = function (e, t, n, r) {
        this.render(e, t, n, r);
      }),
      (e.prototype.updateVisual = function (e, t, n, r) {
        this.render(e, t, n, r);
      }),
      (e.prototype.eachRendered = function (e) {
        Ud(this.group, e);
      }),
      (e.markUpdateMethod = function (e, t) {
        F_(e).updateMethod = t;
      }),
      (e.protoInitialize = (function () {
        var t = e.prototype;
        t.type = `chart`;
      })()),
      e
    );
  })();
function R_(e, t, n) {
  e && Tl(e) && (t === `emphasis` ? el : tl)(e, n);
}
function z_(e, t, n) {
  var r = Ls(e, t),
    i = t && t.highlightKey != null ? El(t.highlightKey) : null;
  r == null
    ? e.eachItemGraphicEl(function (e) {
        R_(e, n, i);
      })
    : P(vs(r), function (t) {
        R_(e.getItemGraphicEl(t), n, i);
      });
}
(Le(L_, [`dispose`]), We(L_));
function B_(e) {
  return I_(e.model);
}
function V_(e) {
  var t = e.model,
    n = e.ecModel,
    r = e.api,
    i = e.payload,
    a = t.pipelineContext.progressiveRender,
    o = e.view,
    s = i && F_(i).updateMethod,
    c = a ? `incrementalPrepareRender` : s && o[s] ? s : `render`;
  return (c !== `render` && o[c](t, n, r, i), H_[c]);
}
var H_ = {
  incrementalPrepareRender: {
    progress: function (e, t) {
      t.view.incrementalRender(e, t.model, t.ecModel, t.api, t.payload);
    },
  },
  render: {
    forceFirstProgress: !0,
    progress: function (e, t) {
      t.view.render(t.model, t.ecModel, t.api, t.payload);
    },
  },
};
function U_(e, t, n, r, i) {
  var a = e.getArea(),
    o = a.x,
    s = a.y,
    c = a.width,
    l = a.height,
    u = n.get([`lineStyle`, `width`]) || 0;
  ((o -= u / 2), (s -= u / 2), (c += u), (l += u), (c = Math.ceil(c)), o !== Math.floor(o) && ((o = Math.floor(o)), c++));
  var d = new oo({ shape: { x: o, y: s, width: c, height: l } });
  if (t) {
    var f = e.getBaseAxis(),
      p = f.isHorizontal(),
      m = f.inverse;
    p ? (m && (d.shape.x += c), (d.shape.width = 0)) : (m || (d.shape.y += l), (d.shape.height = 0));
    var h = B(i)
      ? function (e) {
          i(e, d);
        }
      : null;
    nd(d, { shape: { width: c, height: l, x: o, y: s } }, n, null, r, h);
  }
  return d;
}
function W_(e, t, n) {
  var r = e.getArea(),
    i = Z(r.r0, 1),
    a = Z(r.r, 1),
    o = new yu({
      shape: {
        cx: Z(e.cx, 1),
        cy: Z(e.cy, 1),
        r0: i,
        r: a,
        startAngle: r.startAngle,
        endAngle: r.endAngle,
        clockwise: r.clockwise,
      },
    });
  return (
    t &&
      (e.getBaseAxis().dim === `angle` ? (o.shape.endAngle = r.startAngle) : (o.shape.r = i),
      nd(o, { shape: { endAngle: r.endAngle, r: a } }, n)),
    o
  );
}
function G_(e, t) {
  return e.type === t;
}
var K_ = (function () {
  function e() {}
  return (
    (e.prototype.isBlank = function () {
      return this._isBlank;
    }),
    (e.prototype.setBlank = function (e) {
      this._isBlank = e;
    }),
    e
  );
})();
We(K_);
var q_ = 0,
  J_ = (function () {
    function e(e) {
      ((this.categories = e.categories || []),
        (this._needCollect = e.needCollect),
        (this._deduplication = e.deduplication),
        (this.uid = ++q_),
        (this._onCollect = e.onCollect));
    }
    return (
      (e.createByAxisModel = function (t) {
        var n = t.option,
          r = n.data,
          i = r && F(r, Y_);
        return new e({ categories: i, needCollect: !i, deduplication: n.dedplication !== !1 });
      }),
      (e.prototype.getOrdinal = function (e) {
        return this._getOrCreateMap().get(e);
      }),
      (e.prototype.parseAndCollect = function (e) {
        var t,
          n = this._needCollect;
        if (!V(e) && !n) return e;
        if (n && !this._deduplication)
          return ((t = this.categories.length), (this.categories[t] = e), this._onCollect && this._onCollect(e, t), t);
        var r = this._getOrCreateMap();
        return (
          (t = r.get(e)),
          t ??
            (n
              ? ((t = this.categories.length), (this.categories[t] = e), r.set(e, t), this._onCollect && this._onCollect(e, t))
              : (t = NaN)),
          t
        );
      }),
      (e.prototype._getOrCreateMap = function () {
        return (this._map ||= K(this.categories));
      }),
      e
    );
  })();
function Y_(e) {
  return W(e) && e.value != null ? e.value : e + ``;
}
var X_ = R({
  needTransform: 1,
  normalize: 1,
  scale: 1,
  transformIn: 1,
  transformOut: 1,
  contain: 1,
  getExtent: 1,
  getExtentUnsafe: 1,
  setExtent: 1,
  setExtent2: 1,
  getFilter: 1,
  sanitize: 1,
  getDefaultStartValue: 1,
  freeze: 1,
});
function Z_(e, t, n) {
  var r;
  e ||= {};
  var i = rh();
  if (i) {
    var a = i.createBreakScaleMapper(t, n);
    a.hasBreaks() &&
      (P(X_, function (t) {
        a[t] && (e[t] = ne(a[t], a));
      }),
      (r = a));
  }
  return (r ?? iv(e, n), { brk: r, mapper: e });
}
function Q_(e, t) {
  P(X_, function (n) {
    e[n] = t[n];
  });
}
function $_(e, t) {
  e.freeze = De;
}
function ev(e) {
  return e.getExtentUnsafe(0, 2);
}
function tv(e, t) {
  return e.getExtentUnsafe(1, t) || e.getExtentUnsafe(0, t);
}
function nv(e) {
  var t = tv(e, 3);
  return t[1] - t[0];
}
function rv(e) {
  var t = e.getExtentUnsafe(0, 3);
  return t[1] - t[0];
}
function iv(e, t) {
  var n = e || {},
    r = [];
  return ((n._extents = r), (r[0] = t ? t.slice() : Js()), D(n, av), n);
}
var av = {
  needTransform: function () {
    return !1;
  },
  normalize: function (e) {
    var t = this._extents[1] || this._extents[0];
    return t[1] === t[0] ? 0.5 : (e - t[0]) / (t[1] - t[0]);
  },
  scale: function (e) {
    var t = this._extents[1] || this._extents[0];
    return e * (t[1] - t[0]) + t[0];
  },
  transformIn: function (e) {
    return e;
  },
  transformOut: function (e) {
    return e;
  },
  contain: function (e) {
    var t = tv(this, null);
    return e >= t[0] && e <= t[1];
  },
  getExtent: function () {
    return this._extents[0].slice();
  },
  getExtentUnsafe: function (e) {
    return this._extents[e];
  },
  setExtent: function (e, t) {
    ov(this._extents, 0, e, t);
  },
  setExtent2: function (e, t, n) {
    var r = this._extents;
    (r[e] || (r[e] = r[0].slice()), ov(r, e, t, n));
  },
  freeze: function () {},
};
function ov(e, t, n, r) {
  ec(n, r) && ((e[t][0] = n), (e[t][1] = r));
}
function sv(e) {
  return cv(e) || uv(e);
}
function cv(e) {
  return e.type === `interval`;
}
function lv(e) {
  return e.type === `time`;
}
function uv(e) {
  return e.type === `log`;
}
function dv(e) {
  return e.type === `ordinal`;
}
function fv(e) {
  var t = ts(e),
    n = Po(10, t),
    r = jo(e / n);
  return (r ? (r === 2 ? (r = 3) : r === 3 ? (r = 5) : (r *= 2)) : (r = 1), Z(r * n, -t));
}
function pv(e) {
  return Go(e) + 2;
}
function mv(e, t) {
  return Fo(e) / Fo(t);
}
function hv(e, t, n) {
  var r = n && n.lookup;
  if (r) {
    for (var i = 0; i < r.from.length; i++) if (e === r.from[i]) return r.to[i];
  }
  return Po(t, e);
}
function gv(e, t, n) {
  var r = e.slice();
  if (r[0] === r[1]) {
    var i = n && n.ctnShp;
    if (r[0] !== 0) {
      var a = Ao(r[0]);
      (t[1] || (r[1] += a / 2), (r[0] -= a / 2));
    } else (i && (r[0] = -1), (r[1] = 1));
  }
  return (($s(r[0]) && $s(r[1])) || ((r[0] = 0), (r[1] = 1)), r[1] < r[0] && r.reverse(), r);
}
function _v(e, t) {
  return [e[0] !== t[0], e[1] !== t[1]];
}
function vv(e, t) {
  return ((e ||= t), jo(X(e, 1)));
}
function yv(e, t, n) {
  var r = ev(e),
    i = r[0],
    a = e.count(),
    o = Math.max((t || 0) + 1, 1);
  (i !== 0 && o > 1 && a / o > 2 && (i = Math.round(Math.ceil(i / o) * o)), i !== r[0] && c(r[0], !0, !0));
  for (var s = i; s <= r[1]; s += o) c(s, !1, s === r[0] || s === r[1]);
  s - o !== r[1] && c(r[1], !0, !0);
  function c(e, t, r) {
    n({ value: e, offInterval: t }, r);
  }
}
var bv = (function (e) {
  n(t, e);
  function t(n) {
    var r = e.call(this) || this;
    ((r.type = `ordinal`), (r.parse = t.parse), Q_(r, t.decoratedMethods));
    var i = n.ordinalMeta;
    ((i ||= new J_({})),
      z(i) &&
        (i = new J_({
          categories: F(i, function (e) {
            return W(e) ? e.value : e;
          }),
        })),
      (r._ordinalMeta = i));
    var a = Z_(null, null, n.extent || [0, i.categories.length - 1]);
    return ((r._mapper = a.mapper), $_(r, a.mapper), r);
  }
  return (
    (t.parse = function (e) {
      return (e == null ? (e = NaN) : V(e) ? ((e = this._ordinalMeta.getOrdinal(e)), (e ??= NaN)) : (e = jo(e)), e);
    }),
    (t.prototype.getTicks = function () {
      var e = [];
      return (
        yv(this, 0, function (t) {
          e.push(t);
        }),
        e
      );
    }),
    (t.prototype.getMinorTicks = function (e) {}),
    (t.prototype.setSortInfo = function (e) {
      if (e == null) this._ordinalNumbersByTick = this._ticksByOrdinalNumber = null;
      else {
        for (
          var t = e.ordinalNumbers,
            n = (this._ordinalNumbersByTick = []),
            r = (this._ticksByOrdinalNumber = []),
            i = 0,
            a = this._ordinalMeta.categories.length,
            o = ko(a, t.length);
          i < o;
          ++i
        ) {
          var s = (n[i] = t[i]);
          r[s] = i;
        }
        for (var c = 0; i < a; ++i) {
          for (; r[c] != null;) c++;
          ((n[i] = c), (r[c] = i));
        }
      }
    }),
    (t.prototype._getTickNumber = function (e) {
      var t = this._ticksByOrdinalNumber;
      return t && e >= 0 && e < t.length ? t[e] : e;
    }),
    (t.prototype.getRawOrdinalNumber = function (e) {
      var t = this._ordinalNumbersByTick;
      return t && e >= 0 && e < t.length ? t[e] : e;
    }),
    (t.prototype.getLabel = function (e) {
      if (!this.isBlank()) {
        var t = this.getRawOrdinalNumber(e.value),
          n = this._ordinalMeta.categories[t];
        return n == null ? `` : n + ``;
      }
    }),
    (t.prototype.count = function () {
      var e = ev(this._mapper);
      return e[1] - e[0] + 1;
    }),
    (t.prototype.getOrdinalMeta = function () {
      return this._ordinalMeta;
    }),
    (t.type = `ordinal`),
    (t.decoratedMethods = {
      needTransform: function () {
        return this._mapper.needTransform();
      },
      contain: function (e) {
        return this._mapper.contain(this._getTickNumber(e)) && e >= 0 && e < this._ordinalMeta.categories.length;
      },
      normalize: function (e) {
        return this._mapper.normalize(this._getTickNumber(e));
      },
      scale: function (e) {
        return this.getRawOrdinalNumber(jo(this._mapper.scale(e)));
      },
      transformIn: function (e, t) {
        return this._mapper.transformIn(this._getTickNumber(e), t);
      },
      transformOut: function (e, t) {
        return this.getRawOrdinalNumber(this._mapper.transformOut(e, t));
      },
      getExtent: function () {
        return this._mapper.getExtent();
      },
      getExtentUnsafe: function (e, t) {
        return this._mapper.getExtentUnsafe(e, t);
      },
      setExtent: function (e, t) {
        return this._mapper.setExtent(e, t);
      },
      setExtent2: function (e, t, n) {
        return this._mapper.setExtent2(e, t, n);
      },
    }),
    t
  );
})(K_);
K_.registerClass(bv);
function xv(e, t, n, r) {
  for (var i = e.getTicks({ expandToNicedExtent: !0 }), a = [], o = e.getExtent(), s = 1; s < i.length; s++) {
    var c = i[s],
      l = i[s - 1];
    if (!(l.break || c.break)) {
      for (var u = 0, d = [], f = (c.value - l.value) / t, p = pv(f); u < t - 1;) {
        var m = Z(l.value + (u + 1) * f, p);
        (m > o[0] && m < o[1] && d.push(m), u++);
      }
      var h = rh();
      (h &&
        h.pruneTicksByBreak(
          `auto`,
          d,
          n,
          function (e) {
            return e;
          },
          r,
          o,
        ),
        a.push(d));
    }
  }
  return a;
}
var Sv = (function (e) {
  n(t, e);
  function t(n) {
    var r = e.call(this) || this;
    return (
      (r.type = `interval`),
      (r.parse = t.parse),
      (n ||= {}),
      (r.brk = Z_(r, ih(r, n), null).brk),
      (r._cfg = { interval: 0, intervalPrecision: 2, intervalCount: void 0, niceExtent: void 0 }),
      r
    );
  }
  return (
    (t.parse = function (e) {
      return e == null || e === `` ? NaN : Number(e);
    }),
    (t.prototype.getConfig = function () {
      return T(this._cfg);
    }),
    (t.prototype.setConfig = function (e) {
      var t = ev(this);
      ((this._cfg = e = T(e)),
        e.niceExtent ?? (e.niceExtent = t.slice()),
        e.intervalPrecision ?? (e.intervalPrecision = pv(e.interval)));
    }),
    (t.prototype.getTicks = function (e) {
      e ||= {};
      var t = this._cfg,
        n = t.interval,
        r = ev(this),
        i = t.niceExtent,
        a = t.intervalPrecision,
        o = rh(),
        s = this.brk,
        c = o && s,
        l = [];
      if (!n) return l;
      if (e.breakTicks === `only_break` && c) return (o.addBreaksToTicks(l, s.breaks, r), l);
      var u = 3e3;
      r[0] < i[0] && l.push({ value: e.expandToNicedExtent ? Z(i[0] - n, a) : r[0] });
      for (
        var d = function (e, t) {
            return jo((t - e) / n);
          },
          f = t.intervalCount,
          p = i[0],
          m = 0;
        ;
        m++
      ) {
        if (f == null) {
          if (p > i[1] || !isFinite(p) || !isFinite(i[1])) break;
        } else {
          if (m > f) break;
          ((p = ko(p, i[1])), m === f && (p = i[1]));
        }
        if ((l.push({ value: p }), (p = Z(p + n, a)), s)) {
          var h = s.calcNiceTickMultiple(p, d);
          h >= 0 && (p = Z(p + h * n, a));
        }
        if (l.length > 0 && p === l[l.length - 1].value) break;
        if (l.length > u) return [];
      }
      var g = l.length ? l[l.length - 1].value : i[1];
      return (
        r[1] > g && l.push({ value: e.expandToNicedExtent ? Z(g + n, a) : r[1] }),
        c &&
          o.pruneTicksByBreak(
            e.pruneByBreak,
            l,
            s.breaks,
            function (e) {
              return e.value;
            },
            t.interval,
            r,
          ),
        c && e.breakTicks !== `none` && o.addBreaksToTicks(l, s.breaks, r),
        l
      );
    }),
    (t.prototype.getMinorTicks = function (e) {
      return xv(this, e, ah(this), this._cfg.interval);
    }),
    (t.prototype.getLabel = function (e, t) {
      if (e == null) return ``;
      var n = t && t.precision;
      return (n == null ? (n = Go(e.value) || 0) : n === `auto` && (n = this._cfg.intervalPrecision), Uh(Z(e.value, n, !0)));
    }),
    (t.type = `interval`),
    t
  );
})(K_);
K_.registerClass(Sv);
var Cv = function (e, t, n, r) {
    for (; n < r;) {
      var i = (n + r) >>> 1;
      e[i][1] < t ? (n = i + 1) : (r = i);
    }
    return n;
  },
  wv = (function (e) {
    n(t, e);
    function t(n) {
      var r = e.call(this) || this;
      return (
        (r.type = `time`),
        (r.parse = t.parse),
        (r._locale = n.locale),
        (r._useUTC = n.useUTC),
        (r._interval = 0),
        (r.brk = Z_(r, ih(r, n), null).brk),
        r
      );
    }
    return (
      (t.prototype.getLabel = function (e) {
        return Th(e.value, gh[wh(Sh(this._minLevelUnit))] || gh.second, this._useUTC, this._locale);
      }),
      (t.prototype.getFormattedLabel = function (e, t, n) {
        return Eh(e, t, n, this._locale, this._useUTC);
      }),
      (t.prototype.getTicks = function (e) {
        e ||= {};
        var t = this._interval,
          n = ev(this),
          r = rh(),
          i = this.brk,
          a = r && i,
          o = [];
        if (!t) return o;
        var s = this._useUTC;
        if (a && e.breakTicks === `only_break`) return (rh().addBreaksToTicks(o, i.breaks, n), o);
        o = Pv(this._minLevelUnit, this._approxInterval, s, n, rv(this), i);
        var c = _h.length - 1,
          l = 0;
        return (
          P(o, function (e) {
            e.time && ((c = Math.min(c, A(_h, e.time.upperTimeUnit))), (l = Math.max(l, e.time.level)));
          }),
          a &&
            rh().pruneTicksByBreak(
              e.pruneByBreak,
              o,
              i.breaks,
              function (e) {
                return e.value;
              },
              this._approxInterval,
              n,
            ),
          a &&
            e.breakTicks !== `none` &&
            rh().addBreaksToTicks(o, i.breaks, n, function (e) {
              for (var t = Math.max(A(_h, Dh(e.vmin, s)), A(_h, Dh(e.vmax, s))), n = 0, r = 0; r < _h.length; r++)
                if (!Ev(_h[r], e.vmin, e.vmax, s)) {
                  n = r;
                  break;
                }
              var i = Math.min(n, c);
              return { level: l, lowerTimeUnit: _h[Math.max(i, t)], upperTimeUnit: _h[i] };
            }),
          o
        );
      }),
      (t.prototype.getMinorTicks = function (e) {
        return xv(this, e, ah(this), this._interval);
      }),
      (t.prototype.setTimeInterval = function (e) {
        ((this._interval = e.interval), (this._approxInterval = e.approxInterval), (this._minLevelUnit = e.minLevelUnit));
      }),
      (t.parse = function (e) {
        return U(e) ? Math.round(e) : +$o(e);
      }),
      (t.type = `time`),
      t
    );
  })(K_),
  Tv = [
    [`second`, sh],
    [`minute`, ch],
    [`hour`, lh],
    [`quarter-day`, lh * 6],
    [`half-day`, lh * 12],
    [`day`, uh * 1.2],
    [`half-week`, uh * 3.5],
    [`week`, uh * 7],
    [`month`, uh * 31],
    [`quarter`, uh * 95],
    [`half-year`, dh / 2],
    [`year`, dh],
  ];
function Ev(e, t, n, r) {
  return Oh(new Date(t), e, r).getTime() === Oh(new Date(n), e, r).getTime();
}
function Dv(e, t) {
  return ((e /= uh), e > 16 ? 16 : e > 7.5 ? 7 : e > 3.5 ? 4 : e > 1.5 ? 2 : 1);
}
function Ov(e) {
  var t = 30 * uh;
  return ((e /= t), e > 6 ? 6 : e > 3 ? 3 : e > 2 ? 2 : 1);
}
function kv(e) {
  return ((e /= lh), e > 12 ? 12 : e > 6 ? 6 : e > 3.5 ? 4 : e > 2 ? 2 : 1);
}
function Av(e, t) {
  return ((e /= t ? ch : sh), e > 30 ? 30 : e > 20 ? 20 : e > 15 ? 15 : e > 10 ? 10 : e > 5 ? 5 : e > 2 ? 2 : 1);
}
function jv(e) {
  return X(ns(e, !0), 1);
}
function Mv(e, t, n) {
  var r = Math.max(0, A(_h, t) - 1);
  return Oh(new Date(e), _h[r], n).getTime();
}
function Nv(e, t) {
  var n = new Date(0);
  n[e](1);
  var r = n.getTime();
  n[e](1 + t);
  var i = n.getTime() - r;
  return function (e, t) {
    return Math.max(0, Math.round((t - e) / i));
  };
}
function Pv(e, t, n, r, i, a) {
  var o = vh,
    s = 0;
  function c(e, t, n, i, o, c, l) {
    for (var u = Nv(o, e), d = t, f = new Date(d); d < n && d <= r[1] && (l.push({ value: d }), !(s++ > 3e3));)
      if ((f[o](f[i]() + e), (d = f.getTime()), a)) {
        var p = a.calcNiceTickMultiple(d, u);
        p > 0 && (f[o](f[i]() + p * e), (d = f.getTime()));
      }
    l.push({ value: d, notAdd: d > r[1] });
  }
  function l(e, i, a) {
    var o = [],
      s = !i.length;
    if (!Ev(Sh(e), r[0], r[1], n)) {
      s && (i = [{ value: Mv(r[0], e, n) }, { value: r[1] }]);
      for (var l = 0; l < i.length - 1; l++) {
        var u = i[l].value,
          d = i[l + 1].value;
        if (u !== d) {
          var f = void 0,
            p = void 0,
            m = void 0,
            h = !1;
          switch (e) {
            case `year`:
              ((f = Math.max(1, Math.round(t / uh / 365))), (p = kh(n)), (m = Ih(n)));
              break;
            case `half-year`:
            case `quarter`:
            case `month`:
              ((f = Ov(t)), (p = Ah(n)), (m = Lh(n)));
              break;
            case `week`:
            case `half-week`:
            case `day`:
              ((f = Dv(t, 31)), (p = jh(n)), (m = Rh(n)), (h = !0));
              break;
            case `half-day`:
            case `quarter-day`:
            case `hour`:
              ((f = kv(t)), (p = Mh(n)), (m = zh(n)));
              break;
            case `minute`:
              ((f = Av(t, !0)), (p = Nh(n)), (m = Bh(n)));
              break;
            case `second`:
              ((f = Av(t, !1)), (p = Ph(n)), (m = Vh(n)));
              break;
            case `millisecond`:
              ((f = jv(t)), (p = Fh(n)), (m = Hh(n)));
          }
          (d >= r[0] && u <= r[1] && c(f, u, d, p, m, h, o),
            e === `year` && a.length > 1 && l === 0 && a.unshift({ value: a[0].value - f }));
        }
      }
      for (var l = 0; l < o.length; l++) a.push(o[l]);
    }
  }
  for (var u = [], d = [], f = 0, p = 0, m = 0; m < o.length; ++m) {
    var h = Sh(o[m]);
    if (Ch(o[m]) && (l(o[m], u[u.length - 1] || [], d), h !== (o[m + 1] ? Sh(o[m + 1]) : null))) {
      if (d.length) {
        ((p = f),
          d.sort(function (e, t) {
            return e.value - t.value;
          }));
        for (var g = [], _ = 0; _ < d.length; ++_) {
          var v = d[_].value;
          (_ === 0 || d[_ - 1].value !== v) && (g.push(d[_]), v >= r[0] && v <= r[1] && f++);
        }
        var y = i / t;
        if ((f > y * 1.5 && p > y / 1.5) || (u.push(g), f > y || e === o[m])) break;
      }
      d = [];
    }
  }
  for (
    var b = L(
        F(u, function (e) {
          return L(e, function (e) {
            return e.value >= r[0] && e.value <= r[1] && !e.notAdd;
          });
        }),
        function (e) {
          return e.length > 0;
        },
      ),
      x = b.length - 1,
      S = [],
      m = 0;
    m < b.length;
    ++m
  )
    for (var C = b[m], w = 0; w < C.length; ++w) {
      var T = Dh(C[w].value, n);
      S.push({ value: C[w].value, time: { level: x - m, upperTimeUnit: T, lowerTimeUnit: T } });
    }
  (ac(S, oc, null),
    S.sort(function (e, t) {
      return e.value - t.value;
    }));
  var E = S[0],
    D = S[S.length - 1],
    O = Dh(r[0], n),
    k = Dh(r[1], n);
  return (
    (!E || E.value > r[0]) && S.unshift({ value: r[0], time: { level: 0, upperTimeUnit: O, lowerTimeUnit: O }, notNice: !0 }),
    (!D || D.value < r[1]) && S.push({ value: r[1], time: { level: 0, upperTimeUnit: k, lowerTimeUnit: k }, notNice: !0 }),
    S
  );
}
var Fv = function (e, t) {
  var n = e.getExtent();
  if ((n[0] === n[1] && ((n[0] -= uh), (n[1] += uh)), n[1] === -1 / 0 && n[0] === 1 / 0)) {
    var r = new Date();
    ((n[1] = +new Date(r.getFullYear(), r.getMonth(), r.getDate())), (n[0] = n[1] - uh));
  }
  e.setExtent(n[0], n[1]);
  var i = vv(t.splitNumber, 10),
    a = rv(e) / i,
    o = t.minInterval,
    s = t.maxInterval;
  (o != null && a < o && (a = o), s != null && a > s && (a = s));
  var c = Tv.length,
    l = Math.min(Cv(Tv, a, 0, c), c - 1),
    u = Tv[l][1],
    d = Tv[Math.max(l - 1, 0)][0];
  e.setTimeInterval({ approxInterval: a, interval: u, minLevelUnit: d });
};
K_.registerClass(wv);
var Iv = 0,
  Lv = 1,
  Rv = 2,
  zv = (function (e) {
    n(t, e);
    function t(n) {
      var r = e.call(this) || this;
      ((r.type = `log`), (r.parse = Sv.parse), (r.base = n.logBase || 10));
      var i = [],
        a = [],
        o = (r._lookup = { from: i, to: a });
      ((i[Iv] = i[Lv] = a[Iv] = a[Lv] = NaN), Q_(r, t.mapperMethods));
      var s = rh(),
        c = n.breakOption,
        l = { lookup: o };
      return (
        s && s.parseAxisBreakOptionInwardTransform(c, r, { noNegative: !0 }, Rv, l),
        (r.powStub = new Sv({ breakParsed: l.original })),
        (r.intervalStub = new Sv({ breakParsed: l.transformed })),
        $_(r, r.intervalStub),
        r
      );
    }
    return (
      (t.prototype.getTicks = function (e) {
        var t = this.base,
          n = this.powStub,
          r = rh(),
          i = this.intervalStub,
          a = { lookup: { from: i.getExtent(), to: n.getExtent() } };
        return F(
          i.getTicks(e || {}),
          function (e) {
            var i = e.value,
              o = hv(i, t, a),
              s;
            if (r) {
              var c = r.getTicksBreakOutwardTransform(this, e, ah(n), this._lookup);
              c && ((s = c.vBreak), (o = c.tickVal));
            }
            return { value: o, break: s };
          },
          this,
        );
      }),
      (t.prototype.getMinorTicks = function (e) {
        return xv(this, e, ah(this.powStub), this.intervalStub.getConfig().interval);
      }),
      (t.prototype.getLabel = function (e, t) {
        return this.intervalStub.getLabel(e, t);
      }),
      (t.type = `log`),
      (t.mapperMethods = {
        needTransform: function () {
          return !0;
        },
        normalize: function (e) {
          return this.intervalStub.normalize(mv(e, this.base));
        },
        scale: function (e) {
          return hv(this.intervalStub.scale(e), this.base, null);
        },
        transformIn: function (e, t) {
          return ((e = mv(e, this.base)), t && t.depth === 2 ? e : this.intervalStub.transformIn(e, t));
        },
        transformOut: function (e, t) {
          var n = t ? t.depth : null;
          return (
            (Bv.depth = n),
            (Vv.lookup = this._lookup),
            hv(n === 2 ? e : this.intervalStub.transformOut(e, Bv), this.base, Vv)
          );
        },
        contain: function (e) {
          return this.powStub.contain(e);
        },
        setExtent: function (e, t) {
          this.setExtent2(0, e, t);
        },
        setExtent2: function (e, t, n) {
          if (!(!ec(t, n) || t <= 0 || n <= 0)) {
            var r = Hv,
              i = Hv;
            if (e === 0) {
              var a = this._lookup;
              ((r = a.to), (i = a.from));
            }
            this.powStub.setExtent2(e, (r[Iv] = t), (r[Lv] = n));
            var o = this.base;
            this.intervalStub.setExtent2(e, (i[Iv] = mv(t, o)), (i[Lv] = mv(n, o)));
          }
        },
        getFilter: function () {
          return { g: 0 };
        },
        sanitize: function (e, t) {
          return (ec(t[0], t[1]) && cs(e) && e <= 0 && (e = t[0]), e);
        },
        getDefaultStartValue: function () {
          return 1;
        },
        getExtent: function () {
          return this.powStub.getExtent();
        },
        getExtentUnsafe: function (e, t) {
          return t === null ? this.powStub.getExtentUnsafe(e, null) : this.intervalStub.getExtentUnsafe(e, t);
        },
      }),
      t
    );
  })(K_);
K_.registerClass(zv);
var Bv = {},
  Vv = {},
  Hv = [],
  Uv = { value: 1, category: 1, time: 1, log: 1 },
  Wv = Rs();
function Gv(e) {
  var t = e.get(`type`);
  return ((t == null || (!Ee(Uv, t) && !K_.getClass(t))) && (t = `value`), t);
}
function Kv(e, t, n) {
  var r = rh(),
    i;
  switch ((r && (i = ry(e, t, n)), t)) {
    case `category`:
      return new bv({ ordinalMeta: e.getOrdinalMeta ? e.getOrdinalMeta() : e.getCategories(), extent: Js() });
    case `time`:
      return new wv({ locale: e.ecModel.getLocaleModel(), useUTC: e.ecModel.get(`useUTC`), breakOption: i });
    case `log`:
      return new zv({ logBase: e.get(`logBase`), breakOption: i });
    case `value`:
      return new Sv({ breakOption: i });
    default:
      return new (K_.getClass(t) || Sv)({});
  }
}
function qv(e, t, n) {
  var r = n ? tv(e, null) : e.getExtentUnsafe(0, null),
    i = r[0],
    a = r[1];
  return ec(i, a) ? (i === t || a === t ? 2 : i < t && a > t ? 1 : 3) : 3;
}
function Jv(e) {
  Wv(e).noOnMyZero = !0;
}
function Yv(e) {
  return Wv(e).noOnMyZero;
}
function Xv(e) {
  var t = e.getLabelModel().get(`formatter`);
  if (e.type === `time`) {
    var n = yh(t);
    return function (t, r) {
      return e.scale.getFormattedLabel(t, r, n);
    };
  }
  if (V(t))
    return function (n) {
      var r = e.scale.getLabel(n);
      return t.replace(`{value}`, r ?? ``);
    };
  if (B(t)) {
    if (e.type === `category`)
      return function (n, r) {
        return t(Zv(e, n), n.value - e.scale.getExtent()[0], null);
      };
    var r = rh();
    return function (n, i) {
      var a = null;
      return (r && (a = r.makeAxisLabelFormatterParamBreak(a, n.break)), t(Zv(e, n), i, a));
    };
  }
  return function (t) {
    return e.scale.getLabel(t);
  };
}
function Zv(e, t) {
  var n = e.scale;
  return dv(n) ? n.getLabel(t) : t.value;
}
function Qv(e) {
  return e.get(`interval`) ?? `auto`;
}
function $v(e) {
  return e.type === `category` && Qv(e.getLabelModel()) === 0;
}
function ey(e, t) {
  var n = {};
  return (
    P(e.mapDimensionsAll(t), function (t) {
      n[Cm(e, t)] = !0;
    }),
    R(n)
  );
}
function ty(e) {
  return e === `middle` || e === `center`;
}
function ny(e) {
  return e.getShallow(`show`);
}
function ry(e, t, n) {
  var r = e.get(`breaks`, !0);
  if (r != null) return !rh() || !n || !iy(t) ? void 0 : r;
}
function iy(e) {
  return e !== `category`;
}
function ay(e, t, n, r, i, a) {
  var o = uv(e),
    s = o ? e.intervalStub : e;
  if ((s.setExtent(r[0], r[1]), o)) {
    var c = e.powStub,
      l = { depth: 2 },
      u = e.transformOut(r[0], l),
      d = e.transformOut(r[1], l),
      f = _v(n, r);
    (t[0] && !f[0] && (u = i[0]), t[1] && !f[1] && (d = i[1]), c.setExtent(u, d));
  }
  s.setConfig(a);
}
function oy(e, t) {
  return dv(e) ? e.getRawOrdinalNumber(t.value) : t.value;
}
function sy(e, t) {
  return dv(e) && !!t.get(`boundaryGap`);
}
function cy(e, t) {
  if (e.length === t.length) {
    for (var n = 0; n < e.length; n++) if (e[n] !== t[n]) return;
    return !0;
  }
}
function ly(e) {
  for (var t = Js(), n = Js(), r = 0; r < e.length;) {
    var i = e[r++],
      a = e[r++];
    x_(i, a) || (Ys(t, i), Ys(n, a));
  }
  return [t, n];
}
function uy(e, t) {
  var n = ly(e),
    r = n[0],
    i = n[1],
    a = ly(t),
    o = a[0],
    s = a[1];
  return Math.max(Math.abs(r[0] - o[0]), Math.abs(i[0] - s[0]), Math.abs(r[1] - o[1]), Math.abs(i[1] - s[1]));
}
function dy(e) {
  return U(e) ? e : e ? 0.5 : 0;
}
function fy(e, t, n) {
  if (n.valueDim == null) return [];
  for (var r = t.count(), i = C_(r * 2), a = 0; a < r; a++) {
    var o = b_(n, e, t, a);
    ((i[a * 2] = o[0]), (i[a * 2 + 1] = o[1]));
  }
  return i;
}
function py(e, t, n, r, i) {
  var a = n.getBaseAxis(),
    o = a.dim === `x` || a.dim === `radius` ? 0 : 1,
    s = [],
    c = 0,
    l = [],
    u = [],
    d = [],
    f = [];
  if (i) {
    for (c = 0; c < e.length; c += 2) {
      var p = t || e;
      x_(p[c], p[c + 1]) || f.push(e[c], e[c + 1]);
    }
    e = f;
  }
  for (c = 0; c < e.length - 2; c += 2)
    switch (((d[0] = e[c + 2]), (d[1] = e[c + 3]), (u[0] = e[c]), (u[1] = e[c + 1]), s.push(u[0], u[1]), r)) {
      case `end`:
        ((l[o] = d[o]), (l[1 - o] = u[1 - o]), s.push(l[0], l[1]));
        break;
      case `middle`:
        var m = (u[o] + d[o]) / 2,
          h = [];
        ((l[o] = h[o] = m), (l[1 - o] = u[1 - o]), (h[1 - o] = d[1 - o]), s.push(l[0], l[1]), s.push(h[0], h[1]));
        break;
      default:
        ((l[o] = u[o]), (l[1 - o] = d[1 - o]), s.push(l[0], l[1]));
    }
  return (s.push(e[c++], e[c++]), s);
}
function my(e, t) {
  var n = [],
    r = e.length,
    i,
    a;
  function o(e, t, n) {
    var r = e.coord;
    return { coord: n, color: Pr((n - r) / (t.coord - r), [e.color, t.color]) };
  }
  for (var s = 0; s < r; s++) {
    var c = e[s],
      l = c.coord;
    if (l < 0) i = c;
    else if (l > t) {
      a ? n.push(o(a, c, t)) : i && n.push(o(i, c, 0), o(i, c, t));
      break;
    } else ((i &&= (n.push(o(i, c, 0)), null)), n.push(c), (a = c));
  }
  return n;
}
function hy(e, t, n) {
  var r = e.getVisual(`visualMeta`);
  if (r && r.length && e.count() && t.type === `cartesian2d`) {
    for (var i, a, o = r.length - 1; o >= 0; o--) {
      var s = e.getDimensionInfo(r[o].dimension);
      if (((i = s && s.coordDim), i === `x` || i === `y`)) {
        a = r[o];
        break;
      }
    }
    if (a) {
      var c = t.getAxis(i),
        l = F(a.stops, function (e) {
          return { coord: c.toGlobalCoord(c.dataToCoord(e.value)), color: e.color };
        }),
        u = l.length,
        d = a.outerColors.slice();
      u && l[0].coord > l[u - 1].coord && (l.reverse(), d.reverse());
      var f = my(l, i === `x` ? n.getWidth() : n.getHeight()),
        p = f.length;
      if (!p && u) return l[0].coord < 0 ? (d[1] ? d[1] : l[u - 1].color) : d[0] ? d[0] : l[0].color;
      var m = 10,
        h = f[0].coord - m,
        g = f[p - 1].coord + m,
        _ = g - h;
      if (_ < 0.001) return `transparent`;
      (P(f, function (e) {
        e.offset = (e.coord - h) / _;
      }),
        f.push({ offset: p ? f[p - 1].offset : 0.5, color: d[1] || `transparent` }),
        f.unshift({ offset: p ? f[0].offset : 0.5, color: d[0] || `transparent` }));
      var v = new zu(0, 0, 0, 0, f, !0);
      return ((v[i] = h), (v[i + `2`] = g), v);
    }
  }
}
function gy(e, t, n) {
  var r = e.get(`showAllSymbol`),
    i = r === `auto`;
  if (!r || i) {
    var a = n.getAxesByScale(`ordinal`)[0];
    if (a && !(i && _y(a, t))) {
      var o = t.mapDimension(a.dim),
        s = {};
      return (
        P(a.getViewLabels(), function (e) {
          e.tick.offInterval || (s[oy(a.scale, e.tick)] = 1);
        }),
        function (e) {
          return !s.hasOwnProperty(t.get(o, e));
        }
      );
    }
  }
}
function _y(e, t) {
  var n = e.getExtent(),
    r = Math.abs(n[1] - n[0]) / e.scale.count();
  isNaN(r) && (r = 0);
  for (var i = t.count(), a = Math.max(1, Math.round(i / 5)), o = 0; o < i; o += a)
    if (d_.getSymbolSize(t, o)[+!!e.isHorizontal()] * 1.5 > r) return !1;
  return !0;
}
function vy(e) {
  for (var t = e.length / 2; t > 0 && x_(e[t * 2 - 2], e[t * 2 - 1]); t--);
  return t - 1;
}
function yy(e, t) {
  return [e[t * 2], e[t * 2 + 1]];
}
function by(e, t, n) {
  for (var r = e.length / 2, i = n === `x` ? 0 : 1, a, o, s = 0, c = -1, l = 0; l < r; l++)
    if (((o = e[l * 2 + i]), !x_(o, e[l * 2 + 1 - i]))) {
      if (l === 0) a = o;
      else {
        if ((a <= t && o >= t) || (a >= t && o <= t)) {
          c = l;
          break;
        }
        ((s = l), (a = o));
      }
    }
  return { range: [s, c], t: (t - a) / (o - a) };
}
function xy(e) {
  if (e.get([`endLabel`, `show`])) return !0;
  for (var t = 0; t < Dc.length; t++) if (e.get([Dc[t], `endLabel`, `show`])) return !0;
  return !1;
}
function Sy(e, t, n, r) {
  if (G_(t, `cartesian2d`)) {
    var i = r.getModel(`endLabel`),
      a = i.get(`valueAnimation`),
      o = r.getData(),
      s = { lastFrameIndex: 0 },
      c = xy(r)
        ? function (n, r) {
            e._endLabelOnDuring(n, r, o, s, a, i, t);
          }
        : null,
      l = t.getBaseAxis().isHorizontal(),
      u = U_(
        t,
        n,
        r,
        function () {
          var t = e._endLabel;
          t && n && s.originalX != null && t.attr({ x: s.originalX, y: s.originalY });
        },
        c,
      );
    if (!r.get(`clip`, !0)) {
      var d = u.shape,
        f = Math.max(d.width, d.height);
      l ? ((d.y -= f), (d.height += f * 2)) : ((d.x -= f), (d.width += f * 2));
    }
    return (c && c(1, u), u);
  }
  return W_(t, n, r);
}
function Cy(e, t) {
  var n = t.getBaseAxis(),
    r = n.isHorizontal(),
    i = n.inverse,
    a = r ? (i ? `right` : `left`) : `center`,
    o = r ? `middle` : i ? `top` : `bottom`;
  return { normal: { align: e.get(`align`) || a, verticalAlign: e.get(`verticalAlign`) || o } };
}
var wy = (function (e) {
  n(t, e);
  function t() {
    return (e !== null && e.apply(this, arguments)) || this;
  }
  return (
    (t.prototype.init = function () {
      var e = new Ql(),
        t = new __();
      (this.group.add(t.group),
        (this._symbolDraw = t),
        (this._lineGroup = e),
        (this._changePolyState = ne(this._changePolyState, this)));
    }),
    (t.prototype.render = function (e, t, n) {
      var r = e.coordinateSystem,
        i = this.group,
        a = e.getData(),
        o = e.getModel(`lineStyle`),
        s = e.getModel(`areaStyle`),
        c = a.getLayout(`points`) || [],
        l = r.type === `polar`,
        u = this._coordSys,
        d = this._symbolDraw,
        f = this._polyline,
        p = this._polygon,
        m = this._lineGroup,
        h = !t.ssr && e.get(`animation`),
        g = !s.isEmpty(),
        _ = s.get(`origin`),
        v = v_(r, a, _),
        y = g && fy(r, a, v),
        b = e.get(`showSymbol`),
        x = e.get(`connectNulls`),
        S = b && !l && gy(e, a, r),
        C = this._data;
      (C &&
        C.eachItemGraphicEl(function (e, t) {
          e.__temp && (i.remove(e), C.setItemGraphicEl(t, null));
        }),
        b || d.remove(),
        i.add(m));
      var w = !l && e.get(`step`),
        T;
      (r &&
        r.getArea &&
        e.get(`clip`, !0) &&
        ((T = r.getArea()),
        T.width == null
          ? T.r0 && ((T.r0 -= 0.5), (T.r += 0.5))
          : ((T.x -= 0.1), (T.y -= 0.1), (T.width += 0.2), (T.height += 0.2))),
        (this._clipShapeForSymbol = T));
      var E = hy(a, r, n) || a.getVisual(`style`)[a.getVisual(`drawType`)];
      if (!(f && u.type === r.type && w === this._step))
        (b &&
          d.updateData(a, {
            isIgnore: S,
            clipShape: T,
            disableAnimation: !0,
            getSymbolPoint: function (e) {
              return [c[e * 2], c[e * 2 + 1]];
            },
          }),
          h && this._initSymbolLabelAnimation(a, r, T),
          w && ((y &&= py(y, c, r, w, x)), (c = py(c, null, r, w, x))),
          (f = this._newPolyline(c)),
          g ? (p = this._newPolygon(c, y)) : (p &&= (m.remove(p), (this._polygon = null))),
          l || this._initOrUpdateEndLabel(e, r, Yh(E)),
          m.setClipPath(Sy(this, r, !0, e)));
      else {
        (g && !p ? (p = this._newPolygon(c, y)) : p && !g && (m.remove(p), (p = this._polygon = null)),
          l || this._initOrUpdateEndLabel(e, r, Yh(E)));
        var D = m.getClipPath();
        (D ? nd(D, { shape: Sy(this, r, !1, e).shape }, e) : m.setClipPath(Sy(this, r, !0, e)),
          b &&
            d.updateData(a, {
              isIgnore: S,
              clipShape: T,
              disableAnimation: !0,
              getSymbolPoint: function (e) {
                return [c[e * 2], c[e * 2 + 1]];
              },
            }),
          (cy(this._stackedOnPoints, y) && cy(this._points, c)) ||
            (h
              ? this._doUpdateAnimation(a, y, r, n, w, _, x)
              : (w && ((y &&= py(y, c, r, w, x)), (c = py(c, null, r, w, x))),
                f.setShape({ points: c }),
                p && p.setShape({ points: c, stackedOnPoints: y }))));
      }
      var O = e.getModel(`emphasis`),
        A = O.get(`focus`),
        j = O.get(`blurScope`),
        M = O.get(`disabled`);
      if (
        (f.useStyle(k(o.getLineStyle(), { fill: `none`, stroke: E, lineJoin: `bevel` })),
        Cl(f, e, `lineStyle`),
        f.style.lineWidth > 0 && e.get([`emphasis`, `lineStyle`, `width`]) === `bolder`)
      ) {
        var N = f.getState(`emphasis`).style;
        N.lineWidth = +f.style.lineWidth + 1;
      }
      ((uc(f).seriesIndex = e.seriesIndex), yl(f, A, j, M));
      var P = dy(e.get(`smooth`)),
        F = e.get(`smoothMonotone`);
      if ((f.setShape({ smooth: P, smoothMonotone: F, connectNulls: x }), p)) {
        var I = a.getCalculationInfo(`stackedOnSeries`),
          L = 0;
        (p.useStyle(k(s.getAreaStyle(), { fill: E, opacity: 0.7, lineJoin: `bevel`, decal: a.getVisual(`style`).decal })),
          I && (L = dy(I.get(`smooth`))),
          p.setShape({ smooth: P, stackedOnSmooth: L, smoothMonotone: F, connectNulls: x }),
          Cl(p, e, `areaStyle`),
          (uc(p).seriesIndex = e.seriesIndex),
          yl(p, A, j, M));
      }
      var ee = this._changePolyState;
      (a.eachItemGraphicEl(function (e) {
        e && (e.onHoverStateChange = ee);
      }),
        (this._polyline.onHoverStateChange = ee),
        (this._data = a),
        (this._coordSys = r),
        (this._stackedOnPoints = y),
        (this._points = c),
        (this._step = w),
        (this._valueOrigin = _));
      var R = e.get(`triggerEvent`),
        te = e.get(`triggerLineEvent`),
        ne = te === !0 || R === !0 || R === `line`,
        re = te === !0 || R === !0 || R === `area`;
      (this.packEventData(e, f, ne), p && this.packEventData(e, p, re));
    }),
    (t.prototype.packEventData = function (e, t, n) {
      uc(t).eventData = n
        ? {
            componentType: `series`,
            componentSubType: `line`,
            componentIndex: e.componentIndex,
            seriesIndex: e.seriesIndex,
            seriesName: e.name,
            seriesType: `line`,
            selfType: t === this._polygon ? `area` : `line`,
          }
        : null;
    }),
    (t.prototype.highlight = function (e, t, n, r) {
      var i = e.getData(),
        a = Ls(i, r);
      if ((this._changePolyState(`emphasis`), !(a instanceof Array) && a != null && a >= 0)) {
        var o = i.getLayout(`points`),
          s = i.getItemGraphicEl(a);
        if (!s) {
          var c = o[a * 2],
            l = o[a * 2 + 1];
          if (x_(c, l) || (this._clipShapeForSymbol && !this._clipShapeForSymbol.contain(c, l))) return;
          var u = e.get(`zlevel`) || 0,
            d = e.get(`z`) || 0;
          ((s = new d_(i, a)), (s.x = c), (s.y = l), s.setZ(u, d));
          var f = s.getSymbolPath().getTextContent();
          (f && ((f.zlevel = u), (f.z = d), (f.z2 = this._polyline.z2 + 1)),
            (s.__temp = !0),
            i.setItemGraphicEl(a, s),
            s.stopSymbolAnimation(!0),
            this.group.add(s));
        }
        s.highlight();
      } else L_.prototype.highlight.call(this, e, t, n, r);
    }),
    (t.prototype.downplay = function (e, t, n, r) {
      var i = e.getData(),
        a = Ls(i, r);
      if ((this._changePolyState(`normal`), a != null && a >= 0)) {
        var o = i.getItemGraphicEl(a);
        o && (o.__temp ? (i.setItemGraphicEl(a, null), this.group.remove(o)) : o.downplay());
      } else L_.prototype.downplay.call(this, e, t, n, r);
    }),
    (t.prototype._changePolyState = function (e) {
      var t = this._polygon;
      (Gc(this._polyline, e), t && Gc(t, e));
    }),
    (t.prototype._newPolyline = function (e) {
      var t = this._polyline;
      return (
        t && this._lineGroup.remove(t),
        (t = new j_({ shape: { points: e }, segmentIgnoreThreshold: 2, z2: 10 })),
        this._lineGroup.add(t),
        (this._polyline = t),
        t
      );
    }),
    (t.prototype._newPolygon = function (e, t) {
      var n = this._polygon;
      return (
        n && this._lineGroup.remove(n),
        (n = new N_({ shape: { points: e, stackedOnPoints: t }, segmentIgnoreThreshold: 2 })),
        this._lineGroup.add(n),
        (this._polygon = n),
        n
      );
    }),
    (t.prototype._initSymbolLabelAnimation = function (e, t, n) {
      var r,
        i,
        a = t.getBaseAxis(),
        o = a.inverse;
      t.type === `cartesian2d` ? ((r = a.isHorizontal()), (i = !1)) : t.type === `polar` && ((r = a.dim === `angle`), (i = !0));
      var s = e.hostModel,
        c = s.get(`animationDuration`);
      B(c) && (c = c(null));
      var l = s.get(`animationDelay`) || 0,
        u = B(l) ? l(null) : l;
      e.eachItemGraphicEl(function (e, a) {
        var s = e;
        if (s) {
          var d = [e.x, e.y],
            f = void 0,
            p = void 0,
            m = void 0;
          if (n) {
            if (i) {
              var h = n,
                g = t.pointToCoord(d);
              r ? ((f = h.startAngle), (p = h.endAngle), (m = (-g[1] / 180) * Math.PI)) : ((f = h.r0), (p = h.r), (m = g[0]));
            } else {
              var _ = n;
              r ? ((f = _.x), (p = _.x + _.width), (m = e.x)) : ((f = _.y + _.height), (p = _.y), (m = e.y));
            }
          }
          var v = p === f ? 0 : (m - f) / (p - f);
          o && (v = 1 - v);
          var y = B(l) ? l(a) : c * v + u,
            b = s.getSymbolPath(),
            x = b.getTextContent();
          (s.attr({ scaleX: 0, scaleY: 0 }),
            s.animateTo({ scaleX: 1, scaleY: 1 }, { duration: 200, setToFinal: !0, delay: y }),
            x && x.animateFrom({ style: { opacity: 0 } }, { duration: 300, delay: y }),
            (b.disableLabelAnimation = !0));
        }
      });
    }),
    (t.prototype._initOrUpdateEndLabel = function (e, t, n) {
      var r = e.getModel(`endLabel`);
      if (xy(e)) {
        var i = e.getData(),
          a = this._polyline,
          o = i.getLayout(`points`);
        if (!o) {
          (a.removeTextContent(), (this._endLabel = null));
          return;
        }
        var s = this._endLabel;
        s ||
          ((s = this._endLabel = new fo({ z2: 200 })),
          (s.ignoreClip = !0),
          a.setTextContent(this._endLabel),
          (a.disableLabelAnimation = !0));
        var c = vy(o);
        c >= 0 &&
          (of(
            a,
            sf(e, `endLabel`),
            {
              inheritColor: n,
              labelFetcher: e,
              labelDataIndex: c,
              defaultText: function (e, t, n) {
                return n == null ? l_(i, e) : u_(i, n);
              },
              enableTextSetter: !0,
            },
            Cy(r, t),
          ),
          (a.textConfig.position = null));
      } else this._endLabel &&= (this._polyline.removeTextContent(), null);
    }),
    (t.prototype._endLabelOnDuring = function (e, t, n, r, i, a, o) {
      var s = this._endLabel,
        c = this._polyline;
      if (s) {
        e < 1 && r.originalX == null && ((r.originalX = s.x), (r.originalY = s.y));
        var l = n.getLayout(`points`),
          u = n.hostModel,
          d = u.get(`connectNulls`),
          f = a.get(`precision`),
          p = a.get(`distance`) || 0,
          m = o.getBaseAxis(),
          h = m.isHorizontal(),
          g = m.inverse,
          _ = t.shape,
          v = g ? (h ? _.x : _.y + _.height) : h ? _.x + _.width : _.y,
          y = (h ? p : 0) * (g ? -1 : 1),
          b = (h ? 0 : -p) * (g ? -1 : 1),
          x = h ? `x` : `y`,
          S = by(l, v, x),
          C = S.range,
          w = C[1] - C[0],
          T = void 0;
        if (w >= 1) {
          if (w > 1 && !d) {
            var E = yy(l, C[0]);
            (s.attr({ x: E[0] + y, y: E[1] + b }), i && (T = u.getRawValue(C[0])));
          } else {
            var E = c.getPointOn(v, x);
            E && s.attr({ x: E[0] + y, y: E[1] + b });
            var D = u.getRawValue(C[0]),
              O = u.getRawValue(C[1]);
            i && (T = qs(n, f, D, O, S.t));
          }
          r.lastFrameIndex = C[0];
        } else {
          var k = e === 1 || r.lastFrameIndex > 0 ? C[0] : 0,
            E = yy(l, k);
          (i && (T = u.getRawValue(k)), s.attr({ x: E[0] + y, y: E[1] + b }));
        }
        if (i) {
          var A = _f(s);
          typeof A.setLabelText == `function` && A.setLabelText(T);
        }
      }
    }),
    (t.prototype._doUpdateAnimation = function (e, t, n, r, i, a, o) {
      var s = this._polyline,
        c = this._polygon,
        l = e.hostModel,
        u = E_(this._data, e, this._stackedOnPoints, t, this._coordSys, n, this._valueOrigin, a),
        d = u.current,
        f = u.stackedOnCurrent,
        p = u.next,
        m = u.stackedOnNext;
      if (
        (i &&
          ((f = py(u.stackedOnCurrent, u.current, n, i, o)),
          (d = py(u.current, null, n, i, o)),
          (m = py(u.stackedOnNext, u.next, n, i, o)),
          (p = py(u.next, null, n, i, o))),
        uy(d, p) > 3e3 || (c && uy(f, m) > 3e3))
      )
        (s.stopAnimation(), s.setShape({ points: p }), c && (c.stopAnimation(), c.setShape({ points: p, stackedOnPoints: m })));
      else {
        ((s.shape.__points = u.current), (s.shape.points = d));
        var h = { shape: { points: p } };
        (u.current !== d && (h.shape.__points = u.next),
          s.stopAnimation(),
          td(s, h, l),
          c &&
            (c.setShape({ points: d, stackedOnPoints: f }),
            c.stopAnimation(),
            td(c, { shape: { stackedOnPoints: m } }, l),
            s.shape.points !== c.shape.points && (c.shape.points = s.shape.points)));
        for (var g = [], _ = u.status, v = 0; v < _.length; v++)
          if (_[v].cmd === `=`) {
            var y = e.getItemGraphicEl(_[v].idx1);
            y && g.push({ el: y, ptIdx: v });
          }
        s.animators &&
          s.animators.length &&
          s.animators[0].during(function () {
            c && c.dirtyShape();
            for (var e = s.shape.__points, t = 0; t < g.length; t++) {
              var n = g[t].el,
                r = g[t].ptIdx * 2;
              ((n.x = e[r]), (n.y = e[r + 1]), n.markRedraw());
            }
          });
      }
    }),
    (t.prototype.remove = function (e) {
      var t = this.group,
        n = this._data;
      (this._lineGroup.removeAll(),
        this._symbolDraw.remove(!0),
        n &&
          n.eachItemGraphicEl(function (e, r) {
            e.__temp && (t.remove(e), n.setItemGraphicEl(r, null));
          }),
        (this._polyline =
          this._polygon =
          this._coordSys =
          this._points =
          this._stackedOnPoints =
          this._endLabel =
          this._data =
            null));
    }),
    (t.type = `line`),
    t
  );
})(L_);
function Ty(e, t) {
  return {
    seriesType: e,
    plan: P_(),
    reset: function (e) {
      var n = e.getData(),
        r = e.coordinateSystem,
        i = e.pipelineContext,
        a = t || i.large;
      if (r) {
        var o = F(r.dimensions, function (e) {
            return n.mapDimension(e);
          }).slice(0, 2),
          s = o.length,
          c = n.getCalculationInfo(`stackResultDimension`);
        (Sm(n, o[0]) && (o[0] = c), Sm(n, o[1]) && (o[1] = c));
        var l = n.getStore(),
          u = n.getDimensionIndex(o[0]),
          d = n.getDimensionIndex(o[1]);
        return (
          s && {
            progress: function (e, t) {
              for (var n = e.end - e.start, i = a && C_(n * s), o = [], c = [], f = e.start, p = 0; f < e.end; f++) {
                var m = void 0;
                if (s === 1) {
                  var h = l.get(u, f);
                  m = r.dataToPoint(h, null, c);
                } else ((o[0] = l.get(u, f)), (o[1] = l.get(d, f)), (m = r.dataToPoint(o, null, c)));
                a ? ((i[p++] = m[0]), (i[p++] = m[1])) : t.setItemLayout(f, m.slice());
              }
              a && (t.setLayout(`points`, i), t.setLayout(`pointsRange`, { start: e.start, end: e.end }));
            },
          }
        );
      }
    },
  };
}
var Ey = {
    average: function (e) {
      for (var t = 0, n = 0, r = 0; r < e.length; r++) isNaN(e[r]) || ((t += e[r]), n++);
      return n === 0 ? NaN : t / n;
    },
    sum: function (e) {
      for (var t = 0, n = 0; n < e.length; n++) t += e[n] || 0;
      return t;
    },
    max: function (e) {
      for (var t = -1 / 0, n = 0; n < e.length; n++) e[n] > t && (t = e[n]);
      return isFinite(t) ? t : NaN;
    },
    min: function (e) {
      for (var t = 1 / 0, n = 0; n < e.length; n++) e[n] < t && (t = e[n]);
      return isFinite(t) ? t : NaN;
    },
    nearest: function (e) {
      return e[0];
    },
  },
  Dy = function (e) {
    return Math.round(e.length / 2);
  };
function Oy(e) {
  return {
    seriesType: e,
    reset: function (e, t, n) {
      var r = e.getData(),
        i = e.get(`sampling`),
        a = e.coordinateSystem,
        o = r.count();
      if (o > 10 && a.type === `cartesian2d` && i) {
        var s = a.getBaseAxis(),
          c = a.getOtherAxis(s),
          l = s.getExtent(),
          u = n.getDevicePixelRatio(),
          d = Math.abs(l[1] - l[0]) * (u || 1),
          f = Math.round(o / d);
        if (isFinite(f) && f > 1) {
          i === `lttb`
            ? e.setData(r.lttbDownSample(r.mapDimension(c.dim), 1 / f))
            : i === `minmax` && e.setData(r.minmaxDownSample(r.mapDimension(c.dim), 1 / f));
          var p = void 0;
          (V(i) ? (p = Ey[i]) : B(i) && (p = i), p && e.setData(r.downSample(r.mapDimension(c.dim), 1 / f, p, Dy)));
        }
      }
    },
  };
}
function ky(e) {
  (e.registerChartView(wy),
    e.registerSeriesModel(c_),
    e.registerLayout(Ty(`line`, !0)),
    e.registerVisual({
      seriesType: `line`,
      reset: function (e) {
        var t = e.getData(),
          n = e.getModel(`lineStyle`).getLineStyle();
        (n && !n.stroke && (n.stroke = t.getVisual(`style`).fill), t.setVisual(`legendLineStyle`, n));
      },
    }),
    e.registerProcessor(e.PRIORITY.PROCESSOR.STATISTIC, Oy(`line`)));
}
var Ay = Rs(),
  jy = Rs(),
  My = { estimate: 1, determine: 2 };
function Ny(e) {
  return { out: { noPxChangeTryDetermine: [] }, kind: e };
}
function Py(e, t) {
  var n = e.getLabelModel().get(`customValues`);
  if (n) {
    var r = e.scale;
    return {
      labels: F(Iy(n, r), function (t, n) {
        return { formattedLabel: Xv(e)(t, n), rawLabel: r.getLabel(t), tick: t };
      }),
    };
  }
  return e.type === `category` ? Ly(e, t) : By(e);
}
function Fy(e, t, n) {
  var r = e.scale,
    i = e.getTickModel().get(`customValues`);
  return i ? { ticks: Iy(i, r) } : e.type === `category` ? zy(e, t) : { ticks: r.getTicks(n) };
}
function Iy(e, t) {
  var n = t.getExtent(),
    r = [];
  return (
    P(e, function (e) {
      ((e = t.parse(e)), e >= n[0] && e <= n[1] && r.push(e));
    }),
    ac(r, sc, null),
    Wo(r),
    F(r, function (e) {
      return { value: e };
    })
  );
}
function Ly(e, t) {
  var n = e.getLabelModel(),
    r = Ry(e, n, t);
  return !n.get(`show`) || e.scale.isBlank() ? { labels: [] } : r;
}
function Ry(e, t, n) {
  var r = Hy(e),
    i = Qv(t),
    a = n.kind === My.estimate;
  if (!a) {
    var o = Wy(r, i);
    if (o) return o;
  }
  var s, c;
  B(i) ? (s = Zy(e, i, !1)) : ((c = i === `auto` ? Ky(e, n) : i), (s = Zy(e, c, !1)));
  var l = { labels: s, labelCategoryInterval: c };
  return (
    a
      ? n.out.noPxChangeTryDetermine.push(function () {
          return (Gy(r, i, l), !0);
        })
      : Gy(r, i, l),
    l
  );
}
function zy(e, t) {
  var n = Vy(e),
    r = Qv(t),
    i = Wy(n, r);
  if (i) return i;
  var a, o;
  if (((!t.get(`show`) || e.scale.isBlank()) && (a = []), B(r))) a = Zy(e, r, !0);
  else if (r === `auto`) {
    var s = Ry(e, e.getLabelModel(), Ny(My.determine));
    ((o = s.labelCategoryInterval),
      (a = F(s.labels, function (e) {
        return e.tick;
      })));
  } else ((o = r), (a = Zy(e, o, !0)));
  return Gy(n, r, { ticks: a, tickCategoryInterval: o });
}
function By(e) {
  var t = e.scale.getTicks(),
    n = Xv(e);
  return {
    labels: F(t, function (t, r) {
      return { formattedLabel: n(t, r), rawLabel: e.scale.getLabel(t), tick: t };
    }),
  };
}
var Vy = Uy(`axisTick`),
  Hy = Uy(`axisLabel`);
function Uy(e) {
  return function (t) {
    return jy(t)[e] || (jy(t)[e] = { list: [] });
  };
}
function Wy(e, t) {
  for (var n = 0; n < e.list.length; n++) if (e.list[n].key === t) return e.list[n].value;
}
function Gy(e, t, n) {
  return (e.list.push({ key: t, value: n }), n);
}
function Ky(e, t) {
  if (t.kind === My.estimate) {
    var n = e.calculateCategoryInterval(t);
    return (
      t.out.noPxChangeTryDetermine.push(function () {
        return ((jy(e).autoInterval = n), !0);
      }),
      n
    );
  }
  return jy(e).autoInterval ?? (jy(e).autoInterval = e.calculateCategoryInterval(t));
}
function qy(e, t) {
  var n = t.kind,
    r = Xy(e),
    i = Xv(e),
    a = ((r.axisRotate - r.labelRotate) / 180) * Math.PI,
    o = e.scale,
    s = o.getExtent(),
    c = o.count();
  if (s[1] - s[0] < 1) return 0;
  var l = 1,
    u = 40;
  c > u && (l = Math.max(1, Math.floor(c / u)));
  for (
    var d = s[0],
      f = e.dataToCoord(d + 1) - e.dataToCoord(d),
      p = Math.abs(f * Math.cos(a)),
      m = Math.abs(f * Math.sin(a)),
      h = 0,
      g = 0;
    d <= s[1];
    d += l
  ) {
    var _ = 0,
      v = 0,
      y = nn(i({ value: d }), r.font, `center`, `top`);
    ((_ = y.width * 1.3), (v = y.height * 1.3), (h = Math.max(h, _, 7)), (g = Math.max(g, v, 7)));
  }
  var b = h / p,
    x = g / m;
  (isNaN(b) && (b = 1 / 0), isNaN(x) && (x = 1 / 0));
  var S = Math.max(0, Math.floor(Math.min(b, x)));
  return n === My.estimate ? (t.out.noPxChangeTryDetermine.push(ne(Jy, null, e, S, c)), S) : (Yy(e, S, c) ?? S);
}
function Jy(e, t, n) {
  return Yy(e, t, n) == null;
}
function Yy(e, t, n) {
  var r = Ay(e.model),
    i = e.getExtent(),
    a = r.lastAutoInterval,
    o = r.lastTickCount;
  if (
    a != null &&
    o != null &&
    Math.abs(a - t) <= 1 &&
    Math.abs(o - n) <= 1 &&
    a > t &&
    r.axisExtent0 === i[0] &&
    r.axisExtent1 === i[1]
  )
    return a;
  ((r.lastTickCount = n), (r.lastAutoInterval = t), (r.axisExtent0 = i[0]), (r.axisExtent1 = i[1]));
}
function Xy(e) {
  var t = e.getLabelModel();
  return {
    axisRotate: e.getRotate ? e.getRotate() : e.isHorizontal && !e.isHorizontal() ? 90 : 0,
    labelRotate: t.get(`rotate`) || 0,
    font: t.getFont(),
  };
}
function Zy(e, t, n) {
  var r = Xv(e),
    i = e.scale,
    a = [],
    o = B(t);
  return (
    yv(i, o ? 0 : t, function (e, s) {
      var c = i.getLabel(e);
      if (o) {
        var l = !!t(e.value, c);
        if (((e.offInterval = !l), !l && !s)) return;
      }
      a.push(n ? e : { formattedLabel: r(e), rawLabel: c, tick: e });
    }),
    a
  );
}
var Qy = Rs();
function $y(e) {
  Qy(e).prepare = {};
}
function eb(e) {
  Qy(e).fullUpdate = {};
}
function tb(e) {
  return Qy(e).fullUpdate;
}
rc();
var nb = Rs();
Rs();
function rb(e, t) {
  var n = e.model,
    r = nb(tb(n.ecModel)).keyed,
    i = r && r.get(t);
  return i && i.get(n.uid);
}
function ib(e, t) {
  return sb(rb(e, t));
}
function ab(e, t) {
  var n = [];
  return (
    ob(e.model.ecModel, function (e) {
      for (var r = 0; r < t.length; r++) t[r] && e.serByIdx[t[r].seriesIndex] && n.push(sb(e));
    }),
    n
  );
}
function ob(e, t) {
  var n = nb(tb(e)).keyed;
  n &&
    n.each(function (e, n) {
      e.each(function (e, r) {
        t(e, n, r);
      });
    });
}
function sb(e) {
  return { liPosMinGap: e ? e.liPosMinGap : void 0 };
}
function cb(e, t) {
  var n = e.model.ecModel,
    r = nb(tb(n)).axSer;
  r && lb(n, r.get(e.model.uid), t);
}
function lb(e, t, n) {
  if (t)
    for (var r = 0; r < t.length; r++) {
      var i = t[r];
      e.isSeriesFiltered(i) || n(i);
    }
}
function ub(e, t) {
  var n = e.model,
    r = nb(tb(n.ecModel)).keys;
  r &&
    P(r.get(n.uid), function (e) {
      t(e);
    });
}
function db(e, t, n) {
  if (e) {
    var r = t.ecModel,
      i = nb(tb(r)),
      a = e.model.uid,
      o = (i.axSer ||= K());
    (o.get(a) || o.set(a, [])).push(t);
    var s = t.subType,
      c = t.getBaseAxis() === e,
      l = pb.get(fb(s, c, n)) || pb.get(fb(s, c, null));
    if (l) {
      var u = (i.keyed ||= K()),
        d = (i.keys ||= K()),
        f = l.key,
        p = u.get(f) || u.set(f, K()),
        m = p.get(a);
      (m ||
        ((m = p.set(a, { axis: e, sers: [], serByIdx: [] })), (m.metrics = l.getMetrics(e)), (d.get(a) || d.set(a, [])).push(f)),
        m.sers.push(t),
        (m.serByIdx[t.seriesIndex] = t));
    }
  }
}
function fb(e, t, n) {
  return e + `|&` + G(t, !0) + `|&` + (n || ``);
}
var pb = K(),
  mb = 0.8;
function hb(e, t) {
  t ||= {};
  var n = { w: NaN, w2: NaN },
    r = e.scale,
    i = t.fromStat,
    a = t.min,
    o = nv(r);
  cs(o) || (o = NaN);
  var s = e.getExtent(),
    c = Ao(s[1] - s[0]);
  return (dv(r) ? gb(n, e, o, c) : i && _b(n, e, o, c, i), a != null && (n.w = cs(n.w) ? X(a, n.w) : a), n);
}
function gb(e, t, n, r) {
  var i = t.onBand,
    a = n + +!!i;
  (a === 0 && (a = 1), (e.w = r / a), !i && n && r && (e.w2 = (e.w * n) / r));
}
function _b(e, t, n, r, i) {
  var a = !1,
    o = -1 / 0;
  (P(i.key ? [ib(t, i.key)] : ab(t, i.sers || []), function (e) {
    var t = e.liPosMinGap;
    t != null && (t > 0 ? (t > o && (o = t), (a = !1)) : t === -2 && (a = !0));
  }),
    cs(n) && n > 0 && cs(o) ? ((e.w = (r / n) * o), (e.w2 = o)) : a && ((e.w = r * mb), (e.w2 = (e.w * n) / r)));
}
var vb = [0, 1],
  yb = (function () {
    function e(e, t, n) {
      ((this.onBand = !1), (this.inverse = !1), (this.dim = e), (this.scale = t), (this._extent = n || [0, 0]));
    }
    return (
      (e.prototype.contain = function (e) {
        var t = this._extent,
          n = Math.min(t[0], t[1]),
          r = Math.max(t[0], t[1]);
        return e >= n && e <= r;
      }),
      (e.prototype.containData = function (e) {
        return this.scale.contain(this.scale.parse(e));
      }),
      (e.prototype.getExtent = function () {
        return this._extent.slice();
      }),
      (e.prototype.setExtent = function (e, t) {
        var n = this._extent;
        ((n[0] = e), (n[1] = t));
      }),
      (e.prototype.dataToCoord = function (e, t) {
        var n = this.scale;
        return ((e = n.normalize(n.parse(e))), zo(e, vb, bb(this), t));
      }),
      (e.prototype.coordToData = function (e, t) {
        var n = zo(e, bb(this), vb, t);
        return this.scale.scale(n);
      }),
      (e.prototype.pointToData = function (e, t) {}),
      (e.prototype.getTicksCoords = function (e) {
        e ||= {};
        var t = e.tickModel || this.getTickModel(),
          n = F(
            Fy(this, t, { breakTicks: e.breakTicks, pruneByBreak: e.pruneByBreak }).ticks,
            function (e) {
              return { coord: this.dataToCoord(oy(this.scale, e)), tick: e };
            },
            this,
          ),
          r = t.get(`alignWithLabel`),
          i = xb(this, n, r);
        return F(n, function (e) {
          return { coord: e.coord, tickValue: e.tick.value, onBand: i };
        });
      }),
      (e.prototype.getMinorTicksCoords = function () {
        if (dv(this.scale)) return [];
        var e = this.model.getModel(`minorTick`).get(`splitNumber`);
        return (
          (e > 0 && e < 100) || (e = 5),
          F(
            this.scale.getMinorTicks(e),
            function (e) {
              return F(
                e,
                function (e) {
                  return { coord: this.dataToCoord(e), tickValue: e };
                },
                this,
              );
            },
            this,
          )
        );
      }),
      (e.prototype.getViewLabels = function (e) {
        return ((e ||= Ny(My.determine)), Py(this, e).labels);
      }),
      (e.prototype.getLabelModel = function () {
        return this.model.getModel(`axisLabel`);
      }),
      (e.prototype.getTickModel = function () {
        return this.model.getModel(`axisTick`);
      }),
      (e.prototype.getBandWidth = function () {
        return hb(this, { min: 1 }).w;
      }),
      (e.prototype.calculateCategoryInterval = function (e) {
        return ((e ||= Ny(My.determine)), qy(this, e));
      }),
      e
    );
  })();
function bb(e) {
  var t = e.getExtent();
  if (e.onBand) {
    var n = (t[1] - t[0]) / e.scale.count() / 2;
    ((t[0] += n), (t[1] -= n));
  }
  return t;
}
function xb(e, t, n) {
  var r = t.length;
  if (!e.onBand || n || !r) return !1;
  var i = hb(e).w;
  if (!i) return !1;
  P(t, function (e) {
    e.coord -= i / 2;
  });
  var a = e.scale.getExtent(),
    o = t[r - 1];
  return (o.tick.offInterval && t.pop(), t.push({ coord: o.coord + i, tick: { value: a[1] + 1 } }), !0);
}
var Sb = (function (e) {
    n(t, e);
    function t(t, n, r, i, a) {
      var o = e.call(this, t, n, r) || this;
      return ((o.index = 0), (o.type = i || `value`), (o.position = a || `bottom`), o);
    }
    return (
      (t.prototype.isHorizontal = function () {
        var e = this.position;
        return e === `top` || e === `bottom`;
      }),
      (t.prototype.getGlobalExtent = function (e) {
        var t = this.getExtent();
        return ((t[0] = this.toGlobalCoord(t[0])), (t[1] = this.toGlobalCoord(t[1])), e && t[0] > t[1] && t.reverse(), t);
      }),
      (t.prototype.pointToData = function (e, t) {
        return this.coordToData(this.toLocalCoord(e[this.dim === `x` ? 0 : 1]), t);
      }),
      (t.prototype.setCategorySortInfo = function (e) {
        if (this.type !== `category`) return !1;
        ((this.model.option.categorySortInfo = e), this.scale.setSortInfo(e));
      }),
      t
    );
  })(yb),
  Cb = [
    `label`,
    `labelLine`,
    `layoutOption`,
    `priority`,
    `defaultAttr`,
    `marginForce`,
    `minMarginForce`,
    `marginDefault`,
    `suggestIgnore`,
  ],
  wb = 1,
  Tb = 2,
  Eb = wb | Tb;
function Db(e, t, n) {
  ((n ||= Eb), t ? (e.dirty |= n) : (e.dirty &= ~n));
}
function Ob(e, t) {
  return ((t ||= Eb), e.dirty == null || !!(e.dirty & t));
}
function kb(e) {
  if (e) return (Ob(e) && Ab(e, e.label, e), e);
}
function Ab(e, t, n) {
  var r = t.getComputedTransform();
  e.transform = qd(e.transform, r);
  var i = (e.localRect = Kd(e.localRect, t.getBoundingRect())),
    a = t.style,
    o = a.margin,
    s = n && n.marginForce,
    c = n && n.minMarginForce,
    l = n && n.marginDefault,
    u = a.__marginType;
  u == null && l && ((o = l), (u = vf.textMargin));
  for (var d = 0; d < 4; d++) jb[d] = u === vf.minMargin && c && c[d] != null ? c[d] : s && s[d] != null ? s[d] : o ? o[d] : 0;
  u === vf.textMargin && Rd(i, jb, !1, !1);
  var f = (e.rect = Kd(e.rect, i));
  return (
    r && f.applyTransform(r),
    u === vf.minMargin && Rd(f, jb, !1, !1),
    (e.axisAligned = Wd(r)),
    ((e.label = e.label || {}).ignore = t.ignore),
    Db(e, !1),
    Db(e, !0, Tb),
    e
  );
}
var jb = [0, 0, 0, 0];
function Mb(e, t, n) {
  return (
    (e.transform = qd(e.transform, n)),
    (e.localRect = Kd(e.localRect, t)),
    (e.rect = Kd(e.rect, t)),
    n && e.rect.applyTransform(n),
    (e.axisAligned = Wd(n)),
    (e.obb = void 0),
    ((e.label = e.label || {}).ignore = !1),
    e
  );
}
function Nb(e, t) {
  if (e) {
    ((e.label.x += t.x), (e.label.y += t.y), e.label.markRedraw());
    var n = e.transform;
    n && ((n[4] += t.x), (n[5] += t.y));
    var r = e.rect;
    r && ((r.x += t.x), (r.y += t.y));
    var i = e.obb;
    i && i.fromBoundingRect(e.localRect, n);
  }
}
function Pb(e, t) {
  for (var n = 0; n < Cb.length; n++) {
    var r = Cb[n];
    e[r] ?? (e[r] = t[r]);
  }
  return kb(e);
}
function Fb(e) {
  var t = e.obb;
  return ((!t || Ob(e, Tb)) && ((e.obb = t ||= new Yu()), t.fromBoundingRect(e.localRect, e.transform), Db(e, !1, Tb)), t);
}
function Ib(e) {
  var t = [];
  e.sort(function (e, t) {
    return +!!t.suggestIgnore - !!e.suggestIgnore || t.priority - e.priority;
  });
  function n(e) {
    if (!e.ignore) {
      var t = e.ensureState(`emphasis`);
      t.ignore ??= !1;
    }
    e.ignore = !0;
  }
  for (var r = 0; r < e.length; r++) {
    var i = kb(e[r]);
    if (!i.label.ignore) {
      for (var a = i.label, o = i.labelLine, s = !1, c = 0; c < t.length; c++)
        if (Lb(i, t[c], null, { touchThreshold: 0.05 })) {
          s = !0;
          break;
        }
      s ? (n(a), o && n(o)) : t.push(i);
    }
  }
}
function Lb(e, t, n, r) {
  return !e || !t || (e.label && e.label.ignore) || (t.label && t.label.ignore) || !e.rect.intersect(t.rect, n, r)
    ? !1
    : e.axisAligned && t.axisAligned
      ? !0
      : Fb(e).intersect(Fb(t), n, r);
}
var Rb = null;
function zb() {
  return Rb;
}
var Bb = `expandAxisBreak`,
  Vb = Math.PI,
  Hb = [
    [1, 2, 1, 2],
    [5, 3, 5, 3],
    [8, 3, 8, 3],
  ],
  Ub = [
    [0, 1, 0, 1],
    [0, 3, 0, 3],
    [0, 3, 0, 3],
  ],
  Wb = Rs(),
  Gb = Rs(),
  Kb = (function () {
    function e(e) {
      ((this.recordMap = {}), (this.resolveAxisNameOverlap = e));
    }
    return (
      (e.prototype.ensureRecord = function (e) {
        var t = e.axis.dim,
          n = e.componentIndex,
          r = this.recordMap,
          i = r[t] || (r[t] = []);
        return i[n] || (i[n] = { ready: {} });
      }),
      e
    );
  })();
function qb(e, t, n, r) {
  var i = n.axis,
    a = t.ensureRecord(n),
    o = [],
    s,
    c = _x(e.axisName) && ty(e.nameLocation);
  P(r, function (e) {
    var t = kb(e);
    if (t && !t.label.ignore) {
      o.push(t);
      var n = a.transGroup;
      c &&
        (n.transform ? lt(Jb, n.transform) : rt(Jb),
        t.transform && at(Jb, Jb, t.transform),
        J.copy(Yb, t.localRect),
        Yb.applyTransform(Jb),
        s ? s.union(Yb) : J.copy((s = new J(0, 0, 0, 0)), Yb));
    }
  });
  var l = Math.abs(a.dirVec.x) > 0.1 ? `x` : `y`,
    u = a.transGroup[l];
  if (
    (o.sort(function (e, t) {
      return Math.abs(e.label[l] - u) - Math.abs(t.label[l] - u);
    }),
    c && s)
  ) {
    var d = i.getExtent(),
      f = Math.min(d[0], d[1]),
      p = Math.max(d[0], d[1]) - f;
    s.union(new J(f, 0, p, 1));
  }
  ((a.stOccupiedRect = s), (a.labelInfoList = o));
}
var Jb = nt(),
  Yb = new J(0, 0, 0, 0),
  Xb = function (e, t, n, r, i, a) {
    if (ty(e.nameLocation)) {
      var o = a.stOccupiedRect;
      o && Zb(Mb({}, o, a.transGroup.transform), r, i);
    } else Qb(a.labelInfoList, a.dirVec, r, i);
  };
function Zb(e, t, n) {
  var r = new Et();
  Lb(e, t, r, { direction: Math.atan2(n.y, n.x), bidirectional: !1, touchThreshold: 0.05 }) && Nb(t, r);
}
function Qb(e, t, n, r) {
  for (var i = Et.dot(r, t) >= 0, a = 0, o = e.length; a < o; a++) {
    var s = e[i ? a : o - 1 - a];
    s.label.ignore || Zb(s, n, r);
  }
}
var $b = (function () {
    function e(e, t, n, r) {
      ((this.group = new Ql()),
        (this._axisModel = e),
        (this._api = t),
        (this._local = {}),
        (this._shared = r || new Kb(Xb)),
        this._resetCfgDetermined(n));
    }
    return (
      (e.prototype.updateCfg = function (e) {
        var t = this._cfg.raw;
        ((t.position = e.position), (t.labelOffset = e.labelOffset), this._resetCfgDetermined(t));
      }),
      (e.prototype.__getRawCfg = function () {
        return this._cfg.raw;
      }),
      (e.prototype._resetCfgDetermined = function (e) {
        var t = this._axisModel,
          n = t.getDefaultOption ? t.getDefaultOption() : {},
          r = G(e.axisName, t.get(`name`)),
          i = t.get(`nameMoveOverlap`);
        (i == null || i === `auto`) && (i = G(e.defaultNameMoveOverlap, !0));
        var a = {
          raw: e,
          position: e.position,
          rotation: e.rotation,
          nameDirection: G(e.nameDirection, 1),
          tickDirection: G(e.tickDirection, 1),
          labelDirection: G(e.labelDirection, 1),
          labelOffset: G(e.labelOffset, 0),
          silent: G(e.silent, !0),
          axisName: r,
          nameLocation: de(t.get(`nameLocation`), n.nameLocation, `end`),
          shouldNameMoveOverlap: _x(r) && i,
          optionHideOverlap: t.get([`axisLabel`, `hideOverlap`]),
          showMinorTicks: t.get([`minorTick`, `show`]),
        };
        this._cfg = a;
        var o = new Ql({ x: a.position[0], y: a.position[1], rotation: a.rotation });
        (o.updateTransform(), (this._transformGroup = o));
        var s = this._shared.ensureRecord(t);
        ((s.transGroup = this._transformGroup), (s.dirVec = new Et(Math.cos(-a.rotation), Math.sin(-a.rotation))));
      }),
      (e.prototype.build = function (e, t) {
        var n = this;
        return (
          (e ||= { axisLine: !0, axisTickLabelEstimate: !1, axisTickLabelDetermine: !0, axisName: !0 }),
          P(ex, function (r) {
            e[r] && tx[r](n._cfg, n._local, n._shared, n._axisModel, n.group, n._transformGroup, n._api, t || {});
          }),
          this
        );
      }),
      (e.innerTextLayout = function (e, t, n) {
        var r = Xo(t - e),
          i,
          a;
        return (
          Zo(r)
            ? ((a = n > 0 ? `top` : `bottom`), (i = `center`))
            : Zo(r - Vb)
              ? ((a = n > 0 ? `bottom` : `top`), (i = `center`))
              : ((a = `middle`), (i = r > 0 && r < Vb ? (n > 0 ? `right` : `left`) : n > 0 ? `left` : `right`)),
          { rotation: r, textAlign: i, textVerticalAlign: a }
        );
      }),
      (e.makeAxisEventDataBase = function (e) {
        var t = { componentType: e.mainType, componentIndex: e.componentIndex };
        return ((t[e.mainType + `Index`] = e.componentIndex), t);
      }),
      (e.isLabelSilent = function (e) {
        var t = e.get(`tooltip`);
        return e.get(`silent`) || !(e.get(`triggerEvent`) || (t && t.show));
      }),
      e
    );
  })(),
  ex = [`axisLine`, `axisTickLabelEstimate`, `axisTickLabelDetermine`, `axisName`],
  tx = {
    axisLine: function (e, t, n, r, i, a, o) {
      var s = r.get([`axisLine`, `show`]);
      if ((s === `auto` && ((s = !0), e.raw.axisLineAutoShow != null && (s = !!e.raw.axisLineAutoShow)), s)) {
        var c = r.axis.getExtent(),
          l = a.transform,
          u = [c[0], 0],
          d = [c[1], 0],
          f = u[0] > d[0];
        l && (Ct(u, u, l), Ct(d, d, l));
        var p = D({ lineCap: `round` }, r.getModel([`axisLine`, `lineStyle`]).getLineStyle()),
          m = { strokeContainThreshold: e.raw.strokeContainThreshold || 5, silent: !0, z2: 1, style: p };
        if (r.get([`axisLine`, `breakLine`]) && oh(r.axis.scale)) zb().buildAxisBreakLine(r, i, a, m);
        else {
          var h = new Au(D({ shape: { x1: u[0], y1: u[1], x2: d[0], y2: d[1] } }, m));
          (Sd(h.shape, h.style.lineWidth), (h.anid = `line`), i.add(h));
        }
        var g = r.get([`axisLine`, `symbol`]);
        if (g != null) {
          var _ = r.get([`axisLine`, `symbolSize`]);
          (V(g) && (g = [g, g]), (V(_) || U(_)) && (_ = [_, _]));
          var v = s_(r.get([`axisLine`, `symbolOffset`]) || 0, _),
            y = _[0],
            b = _[1];
          P(
            [
              { rotate: e.rotation + Math.PI / 2, offset: v[0], r: 0 },
              {
                rotate: e.rotation - Math.PI / 2,
                offset: v[1],
                r: Math.sqrt((u[0] - d[0]) * (u[0] - d[0]) + (u[1] - d[1]) * (u[1] - d[1])),
              },
            ],
            function (t, n) {
              if (g[n] !== `none` && g[n] != null) {
                var r = a_(g[n], -y / 2, -b / 2, y, b, p.stroke, !0),
                  a = t.r + t.offset,
                  o = f ? d : u;
                (r.attr({
                  rotation: t.rotate,
                  x: o[0] + a * Math.cos(e.rotation),
                  y: o[1] - a * Math.sin(e.rotation),
                  silent: !0,
                  z2: 11,
                }),
                  i.add(r));
              }
            },
          );
        }
      }
    },
    axisTickLabelEstimate: function (e, t, n, r, i, a, o, s) {
      ux(t, i, s) && nx(e, t, n, r, i, a, o, My.estimate);
    },
    axisTickLabelDetermine: function (e, t, n, r, i, a, o, s) {
      ux(t, i, s) && nx(e, t, n, r, i, a, o, My.determine);
      var c = cx(e, i, a, r);
      (ax(e, t.labelLayoutList, c), lx(e, i, a, r, e.tickDirection));
    },
    axisName: function (e, t, n, r, i, a, o, s) {
      var c = n.ensureRecord(r);
      t.nameEl &&= (i.remove(t.nameEl), (c.nameLayout = c.nameLocation = null));
      var l = e.axisName;
      if (_x(l)) {
        var u = e.nameLocation,
          d = e.nameDirection,
          f = r.getModel(`nameTextStyle`),
          p = r.get(`nameGap`) || 0,
          m = r.axis.getExtent(),
          h = r.axis.inverse ? -1 : 1,
          g = new Et(0, 0),
          _ = new Et(0, 0);
        u === `start`
          ? ((g.x = m[0] - h * p), (_.x = -h))
          : u === `end`
            ? ((g.x = m[1] + h * p), (_.x = h))
            : ((g.x = (m[0] + m[1]) / 2), (g.y = e.labelOffset + d * p), (_.y = d));
        var v = nt();
        _.transform(st(v, v, e.rotation));
        var y = r.get(`nameRotate`);
        y != null && (y = (y * Vb) / 180);
        var b, x;
        ty(u)
          ? (b = $b.innerTextLayout(e.rotation, y ?? e.rotation, d))
          : ((b = rx(e.rotation, u, y || 0, m)),
            (x = e.raw.axisNameAvailableWidth),
            x != null && ((x = Math.abs(x / Math.sin(b.rotation))), !isFinite(x) && (x = null)));
        var S = f.getFont(),
          C = r.get(`nameTruncate`, !0) || {},
          w = C.ellipsis,
          T = ue(e.raw.nameTruncateMaxWidth, C.maxWidth, x),
          E = s.nameMarginLevel || 0,
          D = new fo({
            x: g.x,
            y: g.y,
            rotation: b.rotation,
            silent: $b.isLabelSilent(r),
            style: cf(f, {
              text: l,
              font: S,
              overflow: `truncate`,
              width: T,
              ellipsis: w,
              fill: f.getTextColor() || r.get([`axisLine`, `lineStyle`, `color`]),
              align: f.get(`align`) || b.textAlign,
              verticalAlign: f.get(`verticalAlign`) || b.textVerticalAlign,
            }),
            z2: 1,
          });
        if ((Vd({ el: D, componentModel: r, itemName: l }), (D.__fullText = l), (D.anid = `name`), r.get(`triggerEvent`))) {
          var O = $b.makeAxisEventDataBase(r);
          ((O.targetType = `axisName`), (O.name = l), (uc(D).eventData = O));
        }
        (a.add(D), D.updateTransform(), (t.nameEl = D));
        var k = (c.nameLayout = kb({
          label: D,
          priority: D.z2,
          defaultAttr: { ignore: D.ignore },
          marginDefault: ty(u) ? Hb[E] : Ub[E],
        }));
        if (((c.nameLocation = u), i.add(D), D.decomposeTransform(), e.shouldNameMoveOverlap && k)) {
          var A = n.ensureRecord(r);
          n.resolveAxisNameOverlap(e, n, r, k, _, A);
        }
      }
    },
  };
function nx(e, t, n, r, i, a, o, s) {
  fx(t) || dx(e, t, i, s, r, o);
  var c = t.labelLayoutList;
  (mx(e, r, c, a), yx(r, e.rotation, c));
  var l = e.optionHideOverlap;
  (ix(r, c, l),
    l &&
      Ib(
        L(c, function (e) {
          return e && !e.label.ignore;
        }),
      ),
    qb(e, n, r, c));
}
function rx(e, t, n, r) {
  var i = Xo(n - e),
    a,
    o,
    s = r[0] > r[1],
    c = (t === `start` && !s) || (t !== `start` && s);
  return (
    Zo(i - Vb / 2)
      ? ((o = c ? `bottom` : `top`), (a = `center`))
      : Zo(i - Vb * 1.5)
        ? ((o = c ? `top` : `bottom`), (a = `center`))
        : ((o = `middle`), (a = i < Vb * 1.5 && i > Vb / 2 ? (c ? `left` : `right`) : c ? `right` : `left`)),
    { rotation: i, textAlign: a, textVerticalAlign: o }
  );
}
function ix(e, t, n) {
  var r = e.axis,
    i = e.get([`axisLabel`, `customValues`]);
  if ($v(r)) return;
  function a(e, a, o) {
    var s = kb(t[a]),
      c = kb(t[o]),
      l = r.scale;
    if (s && c) {
      if (e == null) {
        if (!n && i) return;
        var u = Wb(s.label).labelInfo.tick;
        if ((lv(l) && u.notNice) || (dv(l) && u.offInterval)) {
          ox(s.label);
          return;
        }
      }
      if (e === !1 || s.suggestIgnore) ox(s.label);
      else if (c.suggestIgnore) ox(c.label);
      else {
        var d = 0.1;
        if (!n) {
          var f = [0, 0, 0, 0];
          ((s = Pb({ marginForce: f }, s)), (c = Pb({ marginForce: f }, c)));
        }
        Lb(s, c, null, { touchThreshold: d }) && ox(e ? c.label : s.label);
      }
    }
  }
  var o = e.get([`axisLabel`, `showMinLabel`]),
    s = e.get([`axisLabel`, `showMaxLabel`]),
    c = t.length;
  (a(o, 0, 1), a(s, c - 1, c - 2));
}
function ax(e, t, n) {
  e.showMinorTicks ||
    P(t, function (e) {
      if (e && e.label.ignore)
        for (var t = 0; t < n.length; t++) {
          var r = n[t],
            i = Gb(r),
            a = Wb(e.label);
          if (i.tickValue != null && !i.onBand && i.tickValue === a.labelInfo.tick.value) {
            ox(r);
            return;
          }
        }
    });
}
function ox(e) {
  e && (e.ignore = !0);
}
function sx(e, t, n, r, i) {
  for (var a = [], o = [], s = [], c = 0; c < e.length; c++) {
    var l = e[c].coord;
    ((o[0] = l), (o[1] = 0), (s[0] = l), (s[1] = n), t && (Ct(o, o, t), Ct(s, s, t)));
    var u = new Au({ shape: { x1: o[0], y1: o[1], x2: s[0], y2: s[1] }, style: r, z2: 2, autoBatch: !0, silent: !0 });
    (Sd(u.shape, u.style.lineWidth), (u.anid = i + `_` + e[c].tickValue), a.push(u));
    var d = Gb(u);
    ((d.onBand = !!e[c].onBand), (d.tickValue = e[c].tickValue));
  }
  return a;
}
function cx(e, t, n, r) {
  var i = r.axis,
    a = r.getModel(`axisTick`),
    o = a.get(`show`);
  if ((o === `auto` && ((o = !0), e.raw.axisTickAutoShow != null && (o = !!e.raw.axisTickAutoShow)), !o || i.scale.isBlank()))
    return [];
  for (
    var s = a.getModel(`lineStyle`),
      c = e.tickDirection * a.get(`length`),
      l = sx(
        i.getTicksCoords(),
        n.transform,
        c,
        k(s.getLineStyle(), { stroke: r.get([`axisLine`, `lineStyle`, `color`]) }),
        `ticks`,
      ),
      u = 0;
    u < l.length;
    u++
  )
    t.add(l[u]);
  return l;
}
function lx(e, t, n, r, i) {
  var a = r.axis,
    o = r.getModel(`minorTick`);
  if (e.showMinorTicks && !a.scale.isBlank()) {
    var s = a.getMinorTicksCoords();
    if (s.length)
      for (
        var c = o.getModel(`lineStyle`),
          l = i * o.get(`length`),
          u = k(
            c.getLineStyle(),
            k(r.getModel(`axisTick`).getLineStyle(), { stroke: r.get([`axisLine`, `lineStyle`, `color`]) }),
          ),
          d = 0;
        d < s.length;
        d++
      )
        for (var f = sx(s[d], n.transform, l, u, `minorticks_` + d), p = 0; p < f.length; p++) t.add(f[p]);
  }
}
function ux(e, t, n) {
  if (fx(e)) {
    var r = e.axisLabelsCreationContext.out.noPxChangeTryDetermine;
    if (n.noPxChange) {
      for (var i = !0, a = 0; a < r.length; a++) i &&= r[a]();
      if (i) return !1;
    }
    r.length && (t.remove(e.labelGroup), px(e, null, null, null));
  }
  return !0;
}
function dx(e, t, n, r, i, a) {
  var o = i.axis,
    s = ue(e.raw.axisLabelShow, i.get([`axisLabel`, `show`])),
    c = new Ql();
  n.add(c);
  var l = Ny(r);
  if (!s || o.scale.isBlank()) px(t, [], c, l);
  else {
    var u = i.getModel(`axisLabel`),
      d = o.getViewLabels(l),
      f = ((ue(e.raw.labelRotate, u.get(`rotate`)) || 0) * Vb) / 180,
      p = $b.innerTextLayout(e.rotation, f, e.labelDirection),
      m = i.getCategories && i.getCategories(!0),
      h = [],
      g = i.get(`triggerEvent`),
      _ = 1 / 0,
      v = -1 / 0;
    (P(d, function (e, t) {
      var n = e.tick,
        r = e.formattedLabel,
        s = e.rawLabel,
        l = u,
        f = oy(o.scale, n);
      if (m && m[f]) {
        var y = m[f];
        W(y) && y.textStyle && (l = new kf(y.textStyle, u, i.ecModel));
      }
      var b = l.getTextColor() || i.get([`axisLine`, `lineStyle`, `color`]),
        x = l.getShallow(`align`, !0) || p.textAlign,
        S = G(l.getShallow(`alignMinLabel`, !0), x),
        C = G(l.getShallow(`alignMaxLabel`, !0), x),
        w = l.getShallow(`verticalAlign`, !0) || l.getShallow(`baseline`, !0) || p.textVerticalAlign,
        T = G(l.getShallow(`verticalAlignMinLabel`, !0), w),
        E = G(l.getShallow(`verticalAlignMaxLabel`, !0), w),
        D = 10 + (n.time?.level || 0);
      ((_ = Math.min(_, D)), (v = Math.max(v, D)));
      var O = new fo({
        x: 0,
        y: 0,
        rotation: 0,
        silent: $b.isLabelSilent(i),
        z2: D,
        style: cf(l, {
          text: r,
          align: t === 0 ? S : t === d.length - 1 ? C : x,
          verticalAlign: t === 0 ? T : t === d.length - 1 ? E : w,
          fill: B(b) ? b(o.type === `category` ? s : o.type === `value` ? f + `` : f, t) : b,
        }),
      });
      O.anid = `label_` + f;
      var k = Wb(O);
      if (
        ((k.labelInfo = e),
        (k.layoutRotation = p.rotation),
        Vd({
          el: O,
          componentModel: i,
          itemName: r,
          formatterParamsExtra: {
            isTruncated: function () {
              return O.isTruncated;
            },
            value: s,
            tickIndex: t,
          },
        }),
        g)
      ) {
        var A = $b.makeAxisEventDataBase(i);
        ((A.targetType = `axisLabel`), (A.value = s), (A.tickIndex = t));
        var j = e.tick.break;
        if (j) {
          var M = j.parsedBreak;
          A.break = { start: M.vmin, end: M.vmax };
        }
        (o.type === `category` && (A.dataIndex = f), (uc(O).eventData = A), j && vx(i, a, O, j));
      }
      (h.push(O), c.add(O));
    }),
      px(
        t,
        F(h, function (e) {
          return {
            label: e,
            priority: Wb(e).labelInfo.tick.break ? e.z2 + (v - _ + 1) : e.z2,
            defaultAttr: { ignore: e.ignore },
          };
        }),
        c,
        l,
      ));
  }
}
function fx(e) {
  return !!e.labelLayoutList;
}
function px(e, t, n, r) {
  ((e.labelLayoutList = t), (e.labelGroup = n), (e.axisLabelsCreationContext = r));
}
function mx(e, t, n, r) {
  var i = t.get([`axisLabel`, `margin`]);
  P(n, function (n, a) {
    var o = kb(n);
    if (o) {
      var s = o.label,
        c = Wb(s);
      ((o.suggestIgnore = s.ignore), (s.ignore = !1), Vn(hx, gx));
      var l = t.axis;
      ((hx.x = l.dataToCoord(oy(l.scale, c.labelInfo.tick))),
        (hx.y = e.labelOffset + e.labelDirection * i),
        (hx.rotation = c.layoutRotation),
        r.add(hx),
        hx.updateTransform(),
        r.remove(hx),
        hx.decomposeTransform(),
        Vn(s, hx),
        s.markRedraw(),
        Db(o, !0),
        kb(o));
    }
  });
}
var hx = new oo(),
  gx = new oo();
function _x(e) {
  return !!e;
}
function vx(e, t, n, r) {
  n.on(`click`, function (n) {
    var i = { type: Bb, breaks: [{ start: r.parsedBreak.breakOption.start, end: r.parsedBreak.breakOption.end }] };
    ((i[e.axis.dim + `AxisIndex`] = e.componentIndex), t.dispatchAction(i));
  });
}
function yx(e, t, n) {
  var r = rh();
  if (r) {
    var i = r.retrieveAxisBreakPairs(
        n,
        function (e) {
          return e && Wb(e.label).labelInfo.tick.break;
        },
        !0,
      ),
      a = e.get([`breakLabelLayout`, `moveOverlap`], !0);
    (a === !0 || a === `auto`) &&
      P(i, function (r) {
        zb().adjustBreakLabelPair(e.axis.inverse, t, [kb(n[r[0]]), kb(n[r[1]])]);
      });
  }
}
function bx(e, t, n) {
  n ||= {};
  var r = t.axis,
    i = {},
    a = r.getAxesOnZeroOf()[0],
    o = r.position,
    s = a ? `onZero` : o,
    c = r.dim,
    l = [e.x, e.x + e.width, e.y, e.y + e.height],
    u = { left: 0, right: 1, top: 0, bottom: 1, onZero: 2 },
    d = t.get(`offset`) || 0,
    f = c === `x` ? [l[2] - d, l[3] + d] : [l[0] - d, l[1] + d];
  if (a) {
    var p = a.toGlobalCoord(a.dataToCoord(0));
    f[u.onZero] = Math.max(Math.min(p, f[1]), f[0]);
  }
  ((i.position = [c === `y` ? f[u[s]] : l[0], c === `x` ? f[u[s]] : l[3]]),
    (i.rotation = (Math.PI / 2) * (c === `x` ? 0 : 1)),
    (i.labelDirection = i.tickDirection = i.nameDirection = { top: -1, bottom: 1, left: -1, right: 1 }[o]),
    (i.labelOffset = a ? f[u[o]] - f[u.onZero] : 0),
    t.get([`axisTick`, `inside`]) && (i.tickDirection = -i.tickDirection),
    ue(n.labelInside, t.get([`axisLabel`, `inside`])) && (i.labelDirection = -i.labelDirection));
  var m = t.get([`axisLabel`, `rotate`]);
  return ((i.labelRotate = s === `top` ? -m : m), (i.z2 = 1), i);
}
function xx(e) {
  var t = { xAxisModel: null, yAxisModel: null };
  return (
    P(t, function (n, r) {
      var i = r.replace(/Model$/, ``);
      t[r] = e.getReferringComponents(i, Hs).models[0];
    }),
    t
  );
}
function Sx(e, t, n, r, i, a) {
  for (var o = bx(e, n), s = !1, c = !1, l = 0; l < t.length; l++)
    sv(t[l].getOtherAxis(n.axis).scale) && ((s = c = !0), n.axis.type === `category` && n.axis.onBand && (c = !1));
  return ((o.axisLineAutoShow = s), (o.axisTickAutoShow = c), (o.defaultNameMoveOverlap = a), new $b(n, r, o, i));
}
function Cx(e, t, n) {
  var r = bx(t, n);
  e.updateCfg(r);
}
var Tx = Rs(),
  Ex = 3,
  Dx = (function () {
    function e(e, t, n, r, i) {
      var a = dv(e),
        o = a ? t.getCategories().length : null,
        s;
      if (a) {
        var c = t.getCategories(!0);
        s = c && !c.length;
      }
      var l = n.slice();
      ((cv(e) || uv(e) || lv(e)) && (Xs(l, kx(e, t.get(`dataMin`, !0))), Zs(l, kx(e, t.get(`dataMax`, !0)))),
        tc(l) || (l[0] = l[1] = NaN));
      var u = [],
        d = [!1, !1],
        f = t.get(`min`, !0);
      f === `dataMin`
        ? ((u[0] = l[0]), (d[0] = !0))
        : ((u[0] = kx(e, B(f) ? f({ min: l[0], max: l[1] }) : f)), (d[0] = u[0] != null));
      var p = t.get(`max`, !0);
      p === `dataMax`
        ? ((u[1] = l[1]), (d[1] = !0))
        : ((u[1] = kx(e, B(p) ? p({ min: l[0], max: l[1] }) : p)), (d[1] = u[1] != null));
      var m = Ax(e, t),
        h = a ? null : l[1] - l[0] || Math.abs(l[0]);
      ((u[0] ??= a ? (s ? l[0] : o ? 0 : NaN) : l[0] - m[0] * h),
        (u[1] ??= a ? (s ? l[1] : o ? o - 1 : NaN) : l[1] + m[1] * h),
        !$s(u[0]) && (u[0] = NaN),
        !$s(u[1]) && (u[1] = NaN));
      var g = s || le(u[0]) || le(u[1]) || (a && !o),
        _ = cv(e),
        v = _ && t.needIncludeZero && t.needIncludeZero();
      v && (u[0] > 0 && u[1] > 0 && !d[0] && (u[0] = 0), u[0] < 0 && u[1] < 0 && !d[1] && (u[1] = 0));
      var y = !1;
      u[0] > u[1] && (u.reverse(), (y = !0));
      var b = kx(e, t.get(`startValue`, !0)),
        x = b != null;
      (!cs(b) && r && (b = e.getDefaultStartValue ? e.getDefaultStartValue() : 0),
        cs(b) &&
          (x || !_ || v) &&
          (b < u[0] && !d[0] ? ((u[0] = b), (d[0] = !0)) : b > u[1] && !d[1] && ((u[1] = b), (d[1] = !0))),
        Ox(
          (this._i = {
            scale: e,
            dataMM: l,
            noZoomEffMM: u,
            zoomMM: [],
            fixMM: d,
            zoomFixMM: [!1, !1],
            startValue: b,
            isBlank: g,
            incl0: v,
            tggAxInv: y,
            ctnShp: i,
          }),
          u,
        ));
    }
    return (
      (e.prototype.makeNoZoom = function () {
        return this._i.noZoomEffMM.slice();
      }),
      (e.prototype.makeFinal = function () {
        var e = this._i,
          t = e.zoomMM,
          n = e.noZoomEffMM,
          r = e.zoomFixMM,
          i = e.fixMM,
          a = {
            fixMM: i,
            zoomFixMM: r,
            isBlank: e.isBlank,
            incl0: e.incl0,
            tggAxInv: e.tggAxInv,
            ctnShp: e.ctnShp,
            effMM: n.slice(),
          },
          o = a.effMM;
        return (
          t[0] != null && ((o[0] = t[0]), (i[0] = r[0] = !0)),
          t[1] != null && ((o[1] = t[1]), (i[1] = r[1] = !0)),
          Ox(e, o),
          a
        );
      }),
      (e.prototype.makeRenderInfo = function () {
        return { startValue: this._i.startValue };
      }),
      (e.prototype.setZoomMM = function (e, t) {
        this._i.zoomMM[e] = t;
      }),
      e
    );
  })();
function Ox(e, t) {
  var n = e.scale,
    r = e.dataMM;
  n.sanitize && ((t[0] = n.sanitize(t[0], r)), (t[1] = n.sanitize(t[1], r)), nc(t));
}
function kx(e, t) {
  return t == null ? null : le(t) ? NaN : e.parse(t);
}
function Ax(e, t) {
  var n;
  if (dv(e)) n = [0, 0];
  else {
    var r = t.get(`boundaryGap`);
    (typeof r == `boolean` && (r = null), (n = z(r) ? r : [r, r]));
  }
  return [jx(n[0]), jx(n[1])];
}
function jx(e) {
  return sn(typeof e == `boolean` ? 0 : e, 1) || 0;
}
function Mx(e) {
  var t = Tx(e.scale);
  return ((t.extent ||= Js()), t);
}
function Nx(e, t) {
  Mx(e).dimIdxInCoord = t.get(e.dim);
}
function Px(e, t) {
  var n = e.scale,
    r = e.model,
    i = e.dim;
  n.rawExtentInfo || Fx(n, e, i, r, t);
}
function Fx(e, t, n, r, i) {
  var a = Mx(t),
    o = a.extent,
    s = !1;
  cb(t, function (r) {
    if (r.boxCoordinateSystem) {
      var i = pm(r).coord,
        c = a.dimIdxInCoord;
      if (c >= 0 && z(i)) {
        var l = i[c];
        l != null && !z(l) && Ys(o, e.parse(l));
      }
    } else if (r.coordinateSystem) {
      var u = r.getData();
      if (u) {
        var d = e.getFilter ? e.getFilter() : null;
        P(ey(u, n), function (e) {
          Qs(o, u.getApproximateExtent(e, d));
        });
      }
      r.__requireStartValue && r.__requireStartValue(t) && (s = !0);
    }
  });
  var c = Bx(e, t, r);
  (Lx(e, new Dx(e, r, o, s, c), i), (a.extent = null));
}
function Ix(e, t) {
  var n = e.scale;
  Lx(n, new Dx(n, e.model, t, !1, !1), Ex);
}
function Lx(e, t, n) {
  ((e.rawExtentInfo = t), (t.from = n));
}
var Rx = K();
function zx(e, t, n, r, i) {
  e.rawExtentInfo || Ix({ scale: e, model: t }, i || Js());
  var a = e.rawExtentInfo.makeFinal(),
    o = a.effMM;
  return (
    e.setExtent(o[0], o[1]),
    e.setBlank(a.isBlank),
    r && a.tggAxInv && n && !n.get(`legacyMinMaxDontInverseAxis`) && (r.inverse = !r.inverse),
    a
  );
}
function Bx(e, t, n) {
  var r = sy(e, n),
    i = n.get(`containShape`, !0);
  if ((i == null && !r && (i = !0), !i)) return !1;
  var a = !1;
  return (
    ub(t, function (e) {
      a = !!Rx.get(e) || a;
    }),
    a
  );
}
function Vx(e, t, n, r) {
  if (n.ctnShp) {
    var i;
    if (
      (ub(e, function (t) {
        var n = Rx.get(t);
        if (n) {
          var a = n(e, r);
          a && ((i ||= [0, 0]), Xs(i, a[0]), Zs(i, a[1]), Jv(e));
        }
      }),
      i)
    ) {
      var a = t.getExtent();
      if (dv(t)) e.onBand || t.setExtent2(1, ko(a[0], a[0] + i[0]), X(a[1], a[1] + i[1]));
      else {
        var o = a.slice();
        (n.zoomFixMM[0] || (o[0] = ko(o[0], t.transformOut(t.transformIn(o[0], null) + i[0], null))),
          n.zoomFixMM[1] || (o[1] = X(o[1], t.transformOut(t.transformIn(o[1], null) + i[1], null))),
          (o[0] < a[0] || o[1] > a[1]) && t.setExtent2(1, o[0], o[1]));
      }
    }
  }
}
var Hx = { left: 0, right: 0, top: 0, bottom: 0 },
  Ux = [`25%`, `25%`],
  Wx = `cartesian2d`,
  Gx = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return (
      (t.prototype.mergeDefaultAndTheme = function (t, n) {
        var r = og(t.outerBounds);
        (e.prototype.mergeDefaultAndTheme.apply(this, arguments), r && t.outerBounds && ag(t.outerBounds, r));
      }),
      (t.prototype.mergeOption = function (t, n) {
        (e.prototype.mergeOption.apply(this, arguments),
          this.option.outerBounds && t.outerBounds && ag(this.option.outerBounds, t.outerBounds));
      }),
      (t.type = `grid`),
      (t.dependencies = [`xAxis`, `yAxis`]),
      (t.layoutMode = `box`),
      (t.defaultOption = {
        show: !1,
        z: 0,
        left: `15%`,
        top: 65,
        right: `10%`,
        bottom: 80,
        containLabel: !1,
        outerBoundsMode: `auto`,
        outerBounds: Hx,
        outerBoundsContain: `all`,
        outerBoundsClampWidth: Ux[0],
        outerBoundsClampHeight: Ux[1],
        backgroundColor: Q.color.transparent,
        borderWidth: 1,
        borderColor: Q.color.neutral30,
      }),
      t
    );
  })(lg),
  Kx = `\0__throttleOriginMethod`,
  qx = `\0__throttleRate`,
  Jx = `\0__throttleType`;
function Yx(e, t, n) {
  var r,
    i = 0,
    a = 0,
    o = null,
    s,
    c,
    l,
    u;
  t ||= 0;
  function d() {
    ((a = new Date().getTime()), (o = null), e.apply(c, l || []));
  }
  var f = function () {
    var e = [...arguments];
    ((r = new Date().getTime()), (c = this), (l = e));
    var f = u || t,
      p = u || n;
    ((u = null),
      (s = r - (p ? i : a) - f),
      clearTimeout(o),
      p ? (o = setTimeout(d, f)) : s >= 0 ? d() : (o = setTimeout(d, -s)),
      (i = r));
  };
  return (
    (f.clear = function () {
      o &&= (clearTimeout(o), null);
    }),
    (f.debounceNextCall = function (e) {
      u = e;
    }),
    f
  );
}
function Xx(e, t, n, r) {
  var i = e[t];
  if (i) {
    var a = i[Kx] || i,
      o = i[Jx];
    if (i[qx] !== n || o !== r) {
      if (n == null || !r) return (e[t] = a);
      ((i = e[t] = Yx(a, n, r === `debounce`)), (i[Kx] = a), (i[Jx] = r), (i[qx] = n));
    }
    return i;
  }
}
function Zx(e, t) {
  var n = e[t];
  n && n[Kx] && (n.clear && n.clear(), (e[t] = n[Kx]));
}
function Qx(e, t, n, r, i) {
  var a = e + t;
  n.isSilent(a) ||
    r.eachComponent({ mainType: `series`, subType: `pie` }, function (e) {
      for (var t = e.seriesIndex, r = e.option.selectedMap, o = i.selected, s = 0; s < o.length; s++)
        if (o[s].seriesIndex === t) {
          var c = e.getData(),
            l = Ls(c, i.fromActionPayload);
          n.trigger(a, { type: a, seriesId: e.id, name: z(l) ? c.getName(l[0]) : c.getName(l), selected: V(r) ? r : D({}, r) });
        }
    });
}
function $x(e, t, n) {
  e.on(`selectchanged`, function (e) {
    var r = n.getModel();
    e.isFromClick
      ? (Qx(`map`, `selectchanged`, t, r, e), Qx(`pie`, `selectchanged`, t, r, e))
      : e.fromAction === `select`
        ? (Qx(`map`, `selected`, t, r, e), Qx(`pie`, `selected`, t, r, e))
        : e.fromAction === `unselect` && (Qx(`map`, `unselected`, t, r, e), Qx(`pie`, `unselected`, t, r, e));
  });
}
var eS = (function () {
    function e(e, t) {
      ((this.target = e), (this.topTarget = t && t.topTarget));
    }
    return e;
  })(),
  tS = (function () {
    function e(e) {
      ((this.handler = e),
        e.on(`mousedown`, this._dragStart, this),
        e.on(`mousemove`, this._drag, this),
        e.on(`mouseup`, this._dragEnd, this));
    }
    return (
      (e.prototype._dragStart = function (e) {
        for (var t = e.target; t && !t.draggable;) t = t.parent || t.__hostTarget;
        t &&
          ((this._draggingTarget = t),
          (t.dragging = !0),
          (this._x = e.offsetX),
          (this._y = e.offsetY),
          this.handler.dispatchToElement(new eS(t, e), `dragstart`, e.event));
      }),
      (e.prototype._drag = function (e) {
        var t = this._draggingTarget;
        if (t) {
          var n = e.offsetX,
            r = e.offsetY,
            i = n - this._x,
            a = r - this._y;
          ((this._x = n), (this._y = r), t.drift(i, a, e), this.handler.dispatchToElement(new eS(t, e), `drag`, e.event));
          var o = this.handler.findHover(n, r, t).target,
            s = this._dropTarget;
          ((this._dropTarget = o),
            t !== o &&
              (s && o !== s && this.handler.dispatchToElement(new eS(s, e), `dragleave`, e.event),
              o && o !== s && this.handler.dispatchToElement(new eS(o, e), `dragenter`, e.event)));
        }
      }),
      (e.prototype._dragEnd = function (e) {
        var t = this._draggingTarget;
        (t && (t.dragging = !1),
          this.handler.dispatchToElement(new eS(t, e), `dragend`, e.event),
          this._dropTarget && this.handler.dispatchToElement(new eS(this._dropTarget, e), `drop`, e.event),
          (this._draggingTarget = null),
          (this._dropTarget = null));
      }),
      e
    );
  })(),
  nS = /^(?:mouse|pointer|contextmenu|drag|drop)|click/,
  rS = [],
  iS = q.browser.firefox && +q.browser.version.split(`.`)[0] < 39;
function aS(e, t, n, r) {
  return (
    (n ||= {}),
    r
      ? oS(e, t, n)
      : iS && t.layerX != null && t.layerX !== t.offsetX
        ? ((n.zrX = t.layerX), (n.zrY = t.layerY))
        : t.offsetX == null
          ? oS(e, t, n)
          : ((n.zrX = t.offsetX), (n.zrY = t.offsetY)),
    n
  );
}
function oS(e, t, n) {
  if (q.domSupported && e.getBoundingClientRect) {
    var r = t.clientX,
      i = t.clientY;
    if (Bm(e)) {
      var a = e.getBoundingClientRect();
      ((n.zrX = r - a.left), (n.zrY = i - a.top));
      return;
    }
    if (Lm(rS, e, r, i)) {
      ((n.zrX = rS[0]), (n.zrY = rS[1]));
      return;
    }
  }
  n.zrX = n.zrY = 0;
}
function sS(e) {
  return e || window.event;
}
function cS(e, t, n) {
  if (((t = sS(t)), t.zrX != null)) return t;
  var r = t.type;
  if (r && r.indexOf(`touch`) >= 0) {
    var i = r === `touchend` ? t.changedTouches[0] : t.targetTouches[0];
    i && aS(e, i, t, n);
  } else {
    aS(e, t, t, n);
    var a = lS(t);
    t.zrDelta = a ? a / 120 : -(t.detail || 0) / 3;
  }
  var o = t.button;
  return (t.which == null && o !== void 0 && nS.test(t.type) && (t.which = o & 1 ? 1 : o & 2 ? 3 : o & 4 ? 2 : 0), t);
}
function lS(e) {
  var t = e.wheelDelta;
  if (t) return t;
  var n = e.deltaX,
    r = e.deltaY;
  if (n == null || r == null) return t;
  var i = Math.abs(r === 0 ? n : r),
    a = r > 0 ? -1 : r < 0 ? 1 : n > 0 ? -1 : 1;
  return 3 * i * a;
}
function uS(e, t, n, r) {
  e.addEventListener(t, n, r);
}
function dS(e, t, n, r) {
  e.removeEventListener(t, n, r);
}
var fS = function (e) {
    (e.preventDefault(), e.stopPropagation(), (e.cancelBubble = !0));
  },
  pS = (function () {
    function e() {
      this._track = [];
    }
    return (
      (e.prototype.recognize = function (e, t, n) {
        return (this._doTrack(e, t, n), this._recognize(e));
      }),
      (e.prototype.clear = function () {
        return ((this._track.length = 0), this);
      }),
      (e.prototype._doTrack = function (e, t, n) {
        var r = e.touches;
        if (r) {
          for (var i = { points: [], touches: [], target: t, event: e }, a = 0, o = r.length; a < o; a++) {
            var s = r[a],
              c = aS(n, s, {});
            (i.points.push([c.zrX, c.zrY]), i.touches.push(s));
          }
          this._track.push(i);
        }
      }),
      (e.prototype._recognize = function (e) {
        for (var t in gS)
          if (gS.hasOwnProperty(t)) {
            var n = gS[t](this._track, e);
            if (n) return n;
          }
      }),
      e
    );
  })();
function mS(e) {
  var t = e[1][0] - e[0][0],
    n = e[1][1] - e[0][1];
  return Math.sqrt(t * t + n * n);
}
function hS(e) {
  return [(e[0][0] + e[1][0]) / 2, (e[0][1] + e[1][1]) / 2];
}
var gS = {
    pinch: function (e, t) {
      var n = e.length;
      if (n) {
        var r = (e[n - 1] || {}).points,
          i = (e[n - 2] || {}).points || r;
        if (i && i.length > 1 && r && r.length > 1) {
          var a = mS(r) / mS(i);
          (!isFinite(a) && (a = 1), (t.pinchScale = a));
          var o = hS(r);
          return ((t.pinchX = o[0]), (t.pinchY = o[1]), { type: `pinch`, target: e[0].target, event: t });
        }
      }
    },
  },
  _S = `silent`;
function vS(e, t, n) {
  return {
    type: e,
    event: n,
    target: t.target,
    topTarget: t.topTarget,
    cancelBubble: !1,
    offsetX: n.zrX,
    offsetY: n.zrY,
    gestureEvent: n.gestureEvent,
    pinchX: n.pinchX,
    pinchY: n.pinchY,
    pinchScale: n.pinchScale,
    wheelDelta: n.zrDelta,
    zrByTouch: n.zrByTouch,
    which: n.which,
    stop: yS,
  };
}
function yS() {
  fS(this.event);
}
var bS = (function (e) {
    n(t, e);
    function t() {
      var t = (e !== null && e.apply(this, arguments)) || this;
      return ((t.handler = null), t);
    }
    return ((t.prototype.dispose = function () {}), (t.prototype.setCursor = function () {}), t);
  })(di),
  xS = (function () {
    function e(e, t) {
      ((this.x = e), (this.y = t));
    }
    return e;
  })(),
  SS = [`click`, `dblclick`, `mousewheel`, `mouseout`, `mouseup`, `mousedown`, `mousemove`, `contextmenu`],
  CS = new J(0, 0, 0, 0),
  wS = (function (e) {
    n(t, e);
    function t(t, n, r, i, a) {
      var o = e.call(this) || this;
      return (
        (o._hovered = new xS(0, 0)),
        (o.storage = t),
        (o.painter = n),
        (o.painterRoot = i),
        (o._pointerSize = a),
        (r ||= new bS()),
        (o.proxy = null),
        o.setHandlerProxy(r),
        (o._draggingMgr = new tS(o)),
        o
      );
    }
    return (
      (t.prototype.setHandlerProxy = function (e) {
        (this.proxy && this.proxy.dispose(),
          e &&
            (P(
              SS,
              function (t) {
                e.on && e.on(t, this[t], this);
              },
              this,
            ),
            (e.handler = this)),
          (this.proxy = e));
      }),
      (t.prototype.mousemove = function (e) {
        var t = e.zrX,
          n = e.zrY,
          r = DS(this, t, n),
          i = this._hovered,
          a = i.target;
        a && !a.__zr && ((i = this.findHover(i.x, i.y)), (a = i.target));
        var o = (this._hovered = r ? new xS(t, n) : this.findHover(t, n)),
          s = o.target,
          c = this.proxy;
        (c.setCursor && c.setCursor(s ? s.cursor : `default`),
          a && s !== a && this.dispatchToElement(i, `mouseout`, e),
          this.dispatchToElement(o, `mousemove`, e),
          s && s !== a && this.dispatchToElement(o, `mouseover`, e));
      }),
      (t.prototype.mouseout = function (e) {
        var t = e.zrEventControl;
        (t !== `only_globalout` && this.dispatchToElement(this._hovered, `mouseout`, e),
          t !== `no_globalout` && this.trigger(`globalout`, { type: `globalout`, event: e }));
      }),
      (t.prototype.resize = function () {
        this._hovered = new xS(0, 0);
      }),
      (t.prototype.dispatch = function (e, t) {
        var n = this[e];
        n && n.call(this, t);
      }),
      (t.prototype.dispose = function () {
        (this.proxy.dispose(), (this.storage = null), (this.proxy = null), (this.painter = null));
      }),
      (t.prototype.setCursorStyle = function (e) {
        var t = this.proxy;
        t.setCursor && t.setCursor(e);
      }),
      (t.prototype.dispatchToElement = function (e, t, n) {
        e ||= {};
        var r = e.target;
        if (!(r && r.silent)) {
          for (
            var i = `on` + t, a = vS(t, e, n);
            r &&
            (r[i] && (a.cancelBubble = !!r[i].call(r, a)),
            r.trigger(t, a),
            (r = r.__hostTarget ? r.__hostTarget : r.parent),
            !a.cancelBubble);
          );
          a.cancelBubble ||
            (this.trigger(t, a),
            this.painter &&
              this.painter.eachOtherLayer &&
              this.painter.eachOtherLayer(function (e) {
                (typeof e[i] == `function` && e[i].call(e, a), e.trigger && e.trigger(t, a));
              }));
        }
      }),
      (t.prototype.findHover = function (e, t, n) {
        var r = this.storage.getDisplayList(),
          i = new xS(e, t);
        if ((ES(r, i, e, t, n), this._pointerSize && !i.target)) {
          for (var a = [], o = this._pointerSize, s = o / 2, c = new J(e - s, t - s, o, o), l = r.length - 1; l >= 0; l--) {
            var u = r[l];
            u === n ||
              u.ignore ||
              u.ignoreCoarsePointer ||
              (u.parent && u.parent.ignoreCoarsePointer) ||
              (CS.copy(u.getBoundingRect()), u.transform && CS.applyTransform(u.transform), CS.intersect(c) && a.push(u));
          }
          if (a.length) {
            for (var d = 4, f = Math.PI / 12, p = Math.PI * 2, m = 0; m < s; m += d)
              for (var h = 0; h < p; h += f) if ((ES(a, i, e + m * Math.cos(h), t + m * Math.sin(h), n), i.target)) return i;
          }
        }
        return i;
      }),
      (t.prototype.processGesture = function (e, t) {
        this._gestureMgr ||= new pS();
        var n = this._gestureMgr;
        t === `start` && n.clear();
        var r = n.recognize(e, this.findHover(e.zrX, e.zrY, null).target, this.proxy.dom);
        if ((t === `end` && n.clear(), r)) {
          var i = r.type;
          e.gestureEvent = i;
          var a = new xS();
          ((a.target = r.target), this.dispatchToElement(a, i, r.event));
        }
      }),
      t
    );
  })(di);
P([`click`, `mousedown`, `mouseup`, `mousewheel`, `dblclick`, `contextmenu`], function (e) {
  wS.prototype[e] = function (t) {
    var n = t.zrX,
      r = t.zrY,
      i = DS(this, n, r),
      a,
      o;
    if (((e === `mouseup` && i) || ((a = this.findHover(n, r)), (o = a.target)), e === `mousedown`))
      ((this._downEl = o), (this._downPoint = [t.zrX, t.zrY]), (this._upEl = o));
    else if (e === `mouseup`) this._upEl = o;
    else if (e === `click`) {
      if (this._downEl !== this._upEl || !this._downPoint || bt(this._downPoint, [t.zrX, t.zrY]) > 4) return;
      this._downPoint = null;
    }
    this.dispatchToElement(a, e, t);
  };
});
function TS(e, t, n) {
  if (e[e.rectHover ? `rectContain` : `contain`](t, n)) {
    for (var r = e, i = void 0, a = !1; r;) {
      if ((r.ignoreClip && (a = !0), !a)) {
        var o = r.getClipPath();
        if (o && !o.contain(t, n)) return !1;
      }
      r.silent && (i = !0);
      var s = r.__hostTarget;
      r = s ? (r.ignoreHostSilent ? null : s) : r.parent;
    }
    return !i || _S;
  }
  return !1;
}
function ES(e, t, n, r, i) {
  for (var a = e.length - 1; a >= 0; a--) {
    var o = e[a],
      s = void 0;
    if (o !== i && !o.ignore && (s = TS(o, n, r)) && (!t.topTarget && (t.topTarget = o), s !== _S)) {
      t.target = o;
      break;
    }
  }
}
function DS(e, t, n) {
  var r = e.painter;
  return t < 0 || t > r.getWidth() || n < 0 || n > r.getHeight();
}
var OS = 32,
  kS = 7;
function AS(e) {
  for (var t = 0; e >= OS;) ((t |= e & 1), (e >>= 1));
  return e + t;
}
function jS(e, t, n, r) {
  var i = t + 1;
  if (i === n) return 1;
  if (r(e[i++], e[t]) < 0) {
    for (; i < n && r(e[i], e[i - 1]) < 0;) i++;
    MS(e, t, i);
  } else for (; i < n && r(e[i], e[i - 1]) >= 0;) i++;
  return i - t;
}
function MS(e, t, n) {
  for (n--; t < n;) {
    var r = e[t];
    ((e[t++] = e[n]), (e[n--] = r));
  }
}
function NS(e, t, n, r, i) {
  for (r === t && r++; r < n; r++) {
    for (var a = e[r], o = t, s = r, c; o < s;) ((c = (o + s) >>> 1), i(a, e[c]) < 0 ? (s = c) : (o = c + 1));
    var l = r - o;
    switch (l) {
      case 3:
        e[o + 3] = e[o + 2];
      case 2:
        e[o + 2] = e[o + 1];
      case 1:
        e[o + 1] = e[o];
        break;
      default:
        for (; l > 0;) ((e[o + l] = e[o + l - 1]), l--);
    }
    e[o] = a;
  }
}
function PS(e, t, n, r, i, a) {
  var o = 0,
    s = 0,
    c = 1;
  if (a(e, t[n + i]) > 0) {
    for (s = r - i; c < s && a(e, t[n + i + c]) > 0;) ((o = c), (c = (c << 1) + 1), c <= 0 && (c = s));
    (c > s && (c = s), (o += i), (c += i));
  } else {
    for (s = i + 1; c < s && a(e, t[n + i - c]) <= 0;) ((o = c), (c = (c << 1) + 1), c <= 0 && (c = s));
    c > s && (c = s);
    var l = o;
    ((o = i - c), (c = i - l));
  }
  for (o++; o < c;) {
    var u = o + ((c - o) >>> 1);
    a(e, t[n + u]) > 0 ? (o = u + 1) : (c = u);
  }
  return c;
}
function FS(e, t, n, r, i, a) {
  var o = 0,
    s = 0,
    c = 1;
  if (a(e, t[n + i]) < 0) {
    for (s = i + 1; c < s && a(e, t[n + i - c]) < 0;) ((o = c), (c = (c << 1) + 1), c <= 0 && (c = s));
    c > s && (c = s);
    var l = o;
    ((o = i - c), (c = i - l));
  } else {
    for (s = r - i; c < s && a(e, t[n + i + c]) >= 0;) ((o = c), (c = (c << 1) + 1), c <= 0 && (c = s));
    (c > s && (c = s), (o += i), (c += i));
  }
  for (o++; o < c;) {
    var u = o + ((c - o) >>> 1);
    a(e, t[n + u]) < 0 ? (c = u) : (o = u + 1);
  }
  return c;
}
function IS(e, t) {
  var n = kS,
    r,
    i,
    a = 0,
    o = [];
  ((r = []), (i = []));
  function s(e, t) {
    ((r[a] = e), (i[a] = t), (a += 1));
  }
  function c() {
    for (; a > 1;) {
      var e = a - 2;
      if ((e >= 1 && i[e - 1] <= i[e] + i[e + 1]) || (e >= 2 && i[e - 2] <= i[e] + i[e - 1])) i[e - 1] < i[e + 1] && e--;
      else if (i[e] > i[e + 1]) break;
      u(e);
    }
  }
  function l() {
    for (; a > 1;) {
      var e = a - 2;
      (e > 0 && i[e - 1] < i[e + 1] && e--, u(e));
    }
  }
  function u(n) {
    var o = r[n],
      s = i[n],
      c = r[n + 1],
      l = i[n + 1];
    ((i[n] = s + l), n === a - 3 && ((r[n + 1] = r[n + 2]), (i[n + 1] = i[n + 2])), a--);
    var u = FS(e[c], e, o, s, 0, t);
    ((o += u),
      (s -= u),
      s !== 0 && ((l = PS(e[o + s - 1], e, c, l, l - 1, t)), l !== 0 && (s <= l ? d(o, s, c, l) : f(o, s, c, l))));
  }
  function d(r, i, a, s) {
    var c = 0;
    for (c = 0; c < i; c++) o[c] = e[r + c];
    var l = 0,
      u = a,
      d = r;
    if (((e[d++] = e[u++]), --s === 0)) for (c = 0; c < i; c++) e[d + c] = o[l + c];
    else if (i === 1) {
      for (c = 0; c < s; c++) e[d + c] = e[u + c];
      e[d + s] = o[l];
    } else {
      for (var f = n, p, m, h; ;) {
        ((p = 0), (m = 0), (h = !1));
        do
          if (t(e[u], o[l]) < 0) {
            if (((e[d++] = e[u++]), m++, (p = 0), --s === 0)) {
              h = !0;
              break;
            }
          } else if (((e[d++] = o[l++]), p++, (m = 0), --i === 1)) {
            h = !0;
            break;
          }
        while ((p | m) < f);
        if (h) break;
        do {
          if (((p = FS(e[u], o, l, i, 0, t)), p !== 0)) {
            for (c = 0; c < p; c++) e[d + c] = o[l + c];
            if (((d += p), (l += p), (i -= p), i <= 1)) {
              h = !0;
              break;
            }
          }
          if (((e[d++] = e[u++]), --s === 0)) {
            h = !0;
            break;
          }
          if (((m = PS(o[l], e, u, s, 0, t)), m !== 0)) {
            for (c = 0; c < m; c++) e[d + c] = e[u + c];
            if (((d += m), (u += m), (s -= m), s === 0)) {
              h = !0;
              break;
            }
          }
          if (((e[d++] = o[l++]), --i === 1)) {
            h = !0;
            break;
          }
          f--;
        } while (p >= kS || m >= kS);
        if (h) break;
        (f < 0 && (f = 0), (f += 2));
      }
      if (((n = f), n < 1 && (n = 1), i === 1)) {
        for (c = 0; c < s; c++) e[d + c] = e[u + c];
        e[d + s] = o[l];
      } else if (i === 0) throw Error();
      else for (c = 0; c < i; c++) e[d + c] = o[l + c];
    }
  }
  function f(r, i, a, s) {
    var c = 0;
    for (c = 0; c < s; c++) o[c] = e[a + c];
    var l = r + i - 1,
      u = s - 1,
      d = a + s - 1,
      f = 0,
      p = 0;
    if (((e[d--] = e[l--]), --i === 0)) for (f = d - (s - 1), c = 0; c < s; c++) e[f + c] = o[c];
    else if (s === 1) {
      for (d -= i, l -= i, p = d + 1, f = l + 1, c = i - 1; c >= 0; c--) e[p + c] = e[f + c];
      e[d] = o[u];
    } else {
      for (var m = n; ;) {
        var h = 0,
          g = 0,
          _ = !1;
        do
          if (t(o[u], e[l]) < 0) {
            if (((e[d--] = e[l--]), h++, (g = 0), --i === 0)) {
              _ = !0;
              break;
            }
          } else if (((e[d--] = o[u--]), g++, (h = 0), --s === 1)) {
            _ = !0;
            break;
          }
        while ((h | g) < m);
        if (_) break;
        do {
          if (((h = i - FS(o[u], e, r, i, i - 1, t)), h !== 0)) {
            for (d -= h, l -= h, i -= h, p = d + 1, f = l + 1, c = h - 1; c >= 0; c--) e[p + c] = e[f + c];
            if (i === 0) {
              _ = !0;
              break;
            }
          }
          if (((e[d--] = o[u--]), --s === 1)) {
            _ = !0;
            break;
          }
          if (((g = s - PS(e[l], o, 0, s, s - 1, t)), g !== 0)) {
            for (d -= g, u -= g, s -= g, p = d + 1, f = u + 1, c = 0; c < g; c++) e[p + c] = o[f + c];
            if (s <= 1) {
              _ = !0;
              break;
            }
          }
          if (((e[d--] = e[l--]), --i === 0)) {
            _ = !0;
            break;
          }
          m--;
        } while (h >= kS || g >= kS);
        if (_) break;
        (m < 0 && (m = 0), (m += 2));
      }
      if (((n = m), n < 1 && (n = 1), s === 1)) {
        for (d -= i, l -= i, p = d + 1, f = l + 1, c = i - 1; c >= 0; c--) e[p + c] = e[f + c];
        e[d] = o[u];
      } else if (s === 0) throw Error();
      else for (f = d - (s - 1), c = 0; c < s; c++) e[f + c] = o[c];
    }
  }
  return { mergeRuns: c, forceMergeRuns: l, pushRun: s };
}
function LS(e, t, n, r) {
  ((n ||= 0), (r ||= e.length));
  var i = r - n;
  if (!(i < 2)) {
    var a = 0;
    if (i < OS) ((a = jS(e, n, r, t)), NS(e, n, r, n + a, t));
    else {
      var o = IS(e, t),
        s = AS(i);
      do {
        if (((a = jS(e, n, r, t)), a < s)) {
          var c = i;
          (c > s && (c = s), NS(e, n, n + c, n + a, t), (a = c));
        }
        (o.pushRun(n, a), o.mergeRuns(), (i -= a), (n += a));
      } while (i !== 0);
      o.forceMergeRuns();
    }
  }
}
var RS = !1;
function zS() {
  RS || ((RS = !0), console.warn(`z / z2 / zlevel of displayable is invalid, which may cause unexpected errors`));
}
function BS(e, t) {
  return e.zlevel === t.zlevel ? (e.z === t.z ? e.z2 - t.z2 : e.z - t.z) : e.zlevel - t.zlevel;
}
var VS = (function () {
    function e() {
      ((this._roots = []), (this._displayList = []), (this._displayListLen = 0), (this.displayableSortFunc = BS));
    }
    return (
      (e.prototype.traverse = function (e, t) {
        for (var n = 0; n < this._roots.length; n++) this._roots[n].traverse(e, t);
      }),
      (e.prototype.getDisplayList = function (e, t) {
        t ||= !1;
        var n = this._displayList;
        return ((e || !n.length) && this.updateDisplayList(t), n);
      }),
      (e.prototype.updateDisplayList = function (e) {
        this._displayListLen = 0;
        for (var t = this._roots, n = this._displayList, r = 0, i = t.length; r < i; r++)
          this._updateAndAddDisplayable(t[r], null, e);
        ((n.length = this._displayListLen), LS(n, BS));
      }),
      (e.prototype._updateAndAddDisplayable = function (e, t, n) {
        if (!e.ignore || n) {
          (e.beforeUpdate(), e.update(), e.afterUpdate());
          var r = e.getClipPath(),
            i = t && t.length,
            a = 0,
            o = e.__clipPaths;
          if (!e.ignoreClip && (i || r)) {
            if (((o ||= e.__clipPaths = []), i)) for (var s = 0; s < t.length; s++) o[a++] = t[s];
            for (var c = r, l = e; c;) ((c.parent = l), c.updateTransform(), (o[a++] = c), (l = c), (c = c.getClipPath()));
          }
          if ((o && (o.length = a), e.childrenRef)) {
            for (var u = e.childrenRef(), d = 0; d < u.length; d++) {
              var f = u[d];
              (e.__dirty && (f.__dirty |= 1), this._updateAndAddDisplayable(f, o, n));
            }
            e.__dirty = 0;
          } else {
            var p = e;
            (isNaN(p.z) && (zS(), (p.z = 0)),
              isNaN(p.z2) && (zS(), (p.z2 = 0)),
              isNaN(p.zlevel) && (zS(), (p.zlevel = 0)),
              (this._displayList[this._displayListLen++] = p));
          }
          var m = e.getDecalElement && e.getDecalElement();
          m && this._updateAndAddDisplayable(m, o, n);
          var h = e.getTextGuideLine();
          h && this._updateAndAddDisplayable(h, o, n);
          var g = e.getTextContent();
          g && this._updateAndAddDisplayable(g, o, n);
        }
      }),
      (e.prototype.addRoot = function (e) {
        (e.__zr && e.__zr.storage === this) || this._roots.push(e);
      }),
      (e.prototype.delRoot = function (e) {
        if (e instanceof Array) for (var t = 0, n = e.length; t < n; t++) this.delRoot(e[t]);
        else {
          var r = A(this._roots, e);
          r >= 0 && this._roots.splice(r, 1);
        }
      }),
      (e.prototype.delAllRoots = function () {
        ((this._roots = []), (this._displayList = []), (this._displayListLen = 0));
      }),
      (e.prototype.getRoots = function () {
        return this._roots;
      }),
      (e.prototype.dispose = function () {
        ((this._displayList = null), (this._roots = null));
      }),
      e
    );
  })(),
  HS =
    (q.hasGlobalWindow &&
      ((window.requestAnimationFrame && window.requestAnimationFrame.bind(window)) ||
        (window.msRequestAnimationFrame && window.msRequestAnimationFrame.bind(window)) ||
        window.mozRequestAnimationFrame ||
        window.webkitRequestAnimationFrame)) ||
    function (e) {
      return setTimeout(e, 16);
    };
function US() {
  return new Date().getTime();
}
var WS = (function (e) {
    n(t, e);
    function t(t) {
      var n = e.call(this) || this;
      return (
        (n._running = !1),
        (n._time = 0),
        (n._pausedTime = 0),
        (n._pauseStart = 0),
        (n._paused = !1),
        (t ||= {}),
        (n.stage = t.stage || {}),
        n
      );
    }
    return (
      (t.prototype.addClip = function (e) {
        (e.animation && this.removeClip(e),
          this._head
            ? ((this._tail.next = e), (e.prev = this._tail), (e.next = null), (this._tail = e))
            : (this._head = this._tail = e),
          (e.animation = this));
      }),
      (t.prototype.addAnimator = function (e) {
        e.animation = this;
        var t = e.getClip();
        t && this.addClip(t);
      }),
      (t.prototype.removeClip = function (e) {
        if (e.animation) {
          var t = e.prev,
            n = e.next;
          (t ? (t.next = n) : (this._head = n), n ? (n.prev = t) : (this._tail = t), (e.next = e.prev = e.animation = null));
        }
      }),
      (t.prototype.removeAnimator = function (e) {
        var t = e.getClip();
        (t && this.removeClip(t), (e.animation = null));
      }),
      (t.prototype.update = function (e) {
        for (var t = US() - this._pausedTime, n = t - this._time, r = this._head; r;) {
          var i = r.next;
          (r.step(t, n) && (r.ondestroy(), this.removeClip(r)), (r = i));
        }
        ((this._time = t), e || (this.trigger(`frame`, n), this.stage.update && this.stage.update()));
      }),
      (t.prototype._startLoop = function () {
        var e = this;
        this._running = !0;
        function t() {
          e._running && (HS(t), !e._paused && e.update());
        }
        HS(t);
      }),
      (t.prototype.start = function () {
        this._running || ((this._time = US()), (this._pausedTime = 0), this._startLoop());
      }),
      (t.prototype.stop = function () {
        this._running = !1;
      }),
      (t.prototype.pause = function () {
        this._paused ||= ((this._pauseStart = US()), !0);
      }),
      (t.prototype.resume = function () {
        this._paused &&= ((this._pausedTime += US() - this._pauseStart), !1);
      }),
      (t.prototype.clear = function () {
        for (var e = this._head; e;) {
          var t = e.next;
          ((e.prev = e.next = e.animation = null), (e = t));
        }
        this._head = this._tail = null;
      }),
      (t.prototype.isFinished = function () {
        return this._head == null;
      }),
      (t.prototype.animate = function (e, t) {
        ((t ||= {}), this.start());
        var n = new ui(e, t.loop);
        return (this.addAnimator(n), n);
      }),
      t
    );
  })(di),
  GS = 300,
  KS = q.domSupported,
  qS = (function () {
    var e = [`click`, `dblclick`, `mousewheel`, `wheel`, `mouseout`, `mouseup`, `mousedown`, `mousemove`, `contextmenu`],
      t = [`touchstart`, `touchend`, `touchmove`],
      n = { pointerdown: 1, pointerup: 1, pointermove: 1, pointerout: 1 };
    return {
      mouse: e,
      touch: t,
      pointer: F(e, function (e) {
        var t = e.replace(`mouse`, `pointer`);
        return n.hasOwnProperty(t) ? t : e;
      }),
    };
  })(),
  JS = { mouse: [`mousemove`, `mouseup`], pointer: [`pointermove`, `pointerup`] },
  YS = !1;
function XS(e) {
  var t = e.pointerType;
  return t === `pen` || t === `touch`;
}
function ZS(e) {
  ((e.touching = !0),
    e.touchTimer != null && (clearTimeout(e.touchTimer), (e.touchTimer = null)),
    (e.touchTimer = setTimeout(function () {
      ((e.touching = !1), (e.touchTimer = null));
    }, 700)));
}
function QS(e) {
  e && (e.zrByTouch = !0);
}
function $S(e, t) {
  return cS(e.dom, new tC(e, t), !0);
}
function eC(e, t) {
  for (var n = t, r = !1; n && n.nodeType !== 9 && !(r = n.domBelongToZr || (n !== t && n === e.painterRoot));) n = n.parentNode;
  return r;
}
var tC = (function () {
    function e(e, t) {
      ((this.stopPropagation = De),
        (this.stopImmediatePropagation = De),
        (this.preventDefault = De),
        (this.type = t.type),
        (this.target = this.currentTarget = e.dom),
        (this.pointerType = t.pointerType),
        (this.clientX = t.clientX),
        (this.clientY = t.clientY));
    }
    return e;
  })(),
  nC = {
    mousedown: function (e) {
      ((e = cS(this.dom, e)), (this.__mayPointerCapture = [e.zrX, e.zrY]), this.trigger(`mousedown`, e));
    },
    mousemove: function (e) {
      e = cS(this.dom, e);
      var t = this.__mayPointerCapture;
      (t && (e.zrX !== t[0] || e.zrY !== t[1]) && this.__togglePointerCapture(!0), this.trigger(`mousemove`, e));
    },
    mouseup: function (e) {
      ((e = cS(this.dom, e)), this.__togglePointerCapture(!1), this.trigger(`mouseup`, e));
    },
    mouseout: function (e) {
      e = cS(this.dom, e);
      var t = e.toElement || e.relatedTarget;
      eC(this, t) || (this.__pointerCapturing && (e.zrEventControl = `no_globalout`), this.trigger(`mouseout`, e));
    },
    wheel: function (e) {
      ((YS = !0), (e = cS(this.dom, e)), this.trigger(`mousewheel`, e));
    },
    mousewheel: function (e) {
      YS || ((e = cS(this.dom, e)), this.trigger(`mousewheel`, e));
    },
    touchstart: function (e) {
      ((e = cS(this.dom, e)),
        QS(e),
        (this.__lastTouchMoment = new Date()),
        this.handler.processGesture(e, `start`),
        nC.mousemove.call(this, e),
        nC.mousedown.call(this, e));
    },
    touchmove: function (e) {
      ((e = cS(this.dom, e)), QS(e), this.handler.processGesture(e, `change`), nC.mousemove.call(this, e));
    },
    touchend: function (e) {
      ((e = cS(this.dom, e)),
        QS(e),
        this.handler.processGesture(e, `end`),
        nC.mouseup.call(this, e),
        +new Date() - this.__lastTouchMoment < GS && nC.click.call(this, e));
    },
    pointerdown: function (e) {
      nC.mousedown.call(this, e);
    },
    pointermove: function (e) {
      XS(e) || nC.mousemove.call(this, e);
    },
    pointerup: function (e) {
      nC.mouseup.call(this, e);
    },
    pointerout: function (e) {
      XS(e) || nC.mouseout.call(this, e);
    },
  };
P([`click`, `dblclick`, `contextmenu`], function (e) {
  nC[e] = function (t) {
    ((t = cS(this.dom, t)), this.trigger(e, t));
  };
});
var rC = {
  pointermove: function (e) {
    XS(e) || rC.mousemove.call(this, e);
  },
  pointerup: function (e) {
    rC.mouseup.call(this, e);
  },
  mousemove: function (e) {
    this.trigger(`mousemove`, e);
  },
  mouseup: function (e) {
    var t = this.__pointerCapturing;
    (this.__togglePointerCapture(!1),
      this.trigger(`mouseup`, e),
      t && ((e.zrEventControl = `only_globalout`), this.trigger(`mouseout`, e)));
  },
};
function iC(e, t) {
  var n = t.domHandlers;
  q.pointerEventsSupported
    ? P(qS.pointer, function (r) {
        oC(t, r, function (t) {
          n[r].call(e, t);
        });
      })
    : (q.touchEventsSupported &&
        P(qS.touch, function (r) {
          oC(t, r, function (i) {
            (n[r].call(e, i), ZS(t));
          });
        }),
      P(qS.mouse, function (r) {
        oC(t, r, function (i) {
          ((i = sS(i)), t.touching || n[r].call(e, i));
        });
      }));
}
function aC(e, t) {
  q.pointerEventsSupported ? P(JS.pointer, n) : q.touchEventsSupported || P(JS.mouse, n);
  function n(n) {
    function r(r) {
      ((r = sS(r)), eC(e, r.target) || ((r = $S(e, r)), t.domHandlers[n].call(e, r)));
    }
    oC(t, n, r, { capture: !0 });
  }
}
function oC(e, t, n, r) {
  ((e.mounted[t] = n), (e.listenerOpts[t] = r), uS(e.domTarget, t, n, r));
}
function sC(e) {
  var t = e.mounted;
  for (var n in t) t.hasOwnProperty(n) && dS(e.domTarget, n, t[n], e.listenerOpts[n]);
  e.mounted = {};
}
var cC = (function () {
    function e(e, t) {
      ((this.mounted = {}), (this.listenerOpts = {}), (this.touching = !1), (this.domTarget = e), (this.domHandlers = t));
    }
    return e;
  })(),
  lC = (function (e) {
    n(t, e);
    function t(t, n) {
      var r = e.call(this) || this;
      return (
        (r.__pointerCapturing = !1),
        (r.dom = t),
        (r.painterRoot = n),
        (r._localHandlerScope = new cC(t, nC)),
        KS && (r._globalHandlerScope = new cC(document, rC)),
        iC(r, r._localHandlerScope),
        r
      );
    }
    return (
      (t.prototype.dispose = function () {
        (sC(this._localHandlerScope), KS && sC(this._globalHandlerScope));
      }),
      (t.prototype.setCursor = function (e) {
        this.dom.style && (this.dom.style.cursor = e || `default`);
      }),
      (t.prototype.__togglePointerCapture = function (e) {
        if (((this.__mayPointerCapture = null), KS && +this.__pointerCapturing ^ e)) {
          this.__pointerCapturing = e;
          var t = this._globalHandlerScope;
          e ? aC(this, t) : sC(t);
        }
      }),
      t
    );
  })(di),
  uC = {},
  dC = {};
function fC(e) {
  delete dC[e];
}
function pC(e) {
  if (!e) return !1;
  if (typeof e == `string`) return Lr(e, 1) < mi;
  if (e.colorStops) {
    for (var t = e.colorStops, n = 0, r = t.length, i = 0; i < r; i++) n += Lr(t[i].color, 1);
    return ((n /= r), n < mi);
  }
  return !1;
}
var mC = (function () {
  function e(e, t, n) {
    var r = this;
    ((this._sleepAfterStill = 10),
      (this._stillFrameAccum = 0),
      (this._needsRefresh = !0),
      (this._needsRefreshHover = !1),
      (this._darkMode = !1),
      (n ||= {}),
      (this.dom = t),
      (this.id = e));
    var i = new VS(),
      a = n.renderer || `canvas`;
    (uC[a] || (a = R(uC)[0]), (n.useDirtyRect = n.useDirtyRect != null && n.useDirtyRect));
    var o = new uC[a](t, i, n, e),
      s = n.ssr || o.ssrOnly;
    ((this.storage = i), (this.painter = o));
    var c = !q.node && !q.worker && !s ? new lC(o.getViewportRoot(), o.root) : null,
      l = n.useCoarsePointer,
      u = l == null || l === `auto` ? q.touchEventsSupported : !!l,
      d = 44,
      f;
    (u && (f = G(n.pointerSize, d)),
      (this.handler = new wS(i, o, c, o.root, f)),
      (this.animation = new WS({
        stage: {
          update: s
            ? null
            : function () {
                return r._flush(!1);
              },
        },
      })),
      s || this.animation.start());
  }
  return (
    (e.prototype.add = function (e) {
      !this._disposed && e && (this.storage.addRoot(e), e.addSelfToZr(this), this.refresh());
    }),
    (e.prototype.remove = function (e) {
      !this._disposed && e && (this.storage.delRoot(e), e.removeSelfFromZr(this), this.refresh());
    }),
    (e.prototype.configLayer = function (e, t) {
      this._disposed || (this.painter.configLayer && this.painter.configLayer(e, t), this.refresh());
    }),
    (e.prototype.setBackgroundColor = function (e) {
      this._disposed ||
        (this.painter.setBackgroundColor && this.painter.setBackgroundColor(e),
        this.refresh(),
        (this._backgroundColor = e),
        (this._darkMode = pC(e)));
    }),
    (e.prototype.getBackgroundColor = function () {
      return this._backgroundColor;
    }),
    (e.prototype.setDarkMode = function (e) {
      this._darkMode = e;
    }),
    (e.prototype.isDarkMode = function () {
      return this._darkMode;
    }),
    (e.prototype.refreshImmediately = function (e) {
      this._disposed || this._refresh({ animUpdate: !e, refresh: !0, refreshHover: !1 });
    }),
    (e.prototype._refresh = function (e) {
      (e.animUpdate && this.animation.update(!0),
        (this._needsRefresh = this._needsRefreshHover = !1),
        this.painter.refresh({ refresh: e.refresh, refreshHover: e.refreshHover }),
        (this._needsRefresh = this._needsRefreshHover = !1));
    }),
    (e.prototype.refresh = function () {
      this._disposed || ((this._needsRefresh = !0), this.animation.start());
    }),
    (e.prototype.flush = function () {
      this._disposed || this._flush(!0);
    }),
    (e.prototype._flush = function (e) {
      var t,
        n = US(),
        r = this._needsRefresh,
        i = this._needsRefreshHover;
      (r || i) && ((t = !0), this._refresh({ animUpdate: e, refresh: r, refreshHover: i }));
      var a = US();
      t
        ? ((this._stillFrameAccum = 0), this.trigger(`rendered`, { elapsedTime: a - n }))
        : this._sleepAfterStill > 0 &&
          (this._stillFrameAccum++, this._stillFrameAccum > this._sleepAfterStill && this.animation.stop());
    }),
    (e.prototype.setSleepAfterStill = function (e) {
      this._sleepAfterStill = e;
    }),
    (e.prototype.wakeUp = function () {
      this._disposed || (this.animation.start(), (this._stillFrameAccum = 0));
    }),
    (e.prototype.refreshHover = function () {
      this._needsRefreshHover = !0;
    }),
    (e.prototype.refreshHoverImmediately = function () {
      this._disposed || this._refresh({ animUpdate: !1, refresh: !1, refreshHover: !0 });
    }),
    (e.prototype.resize = function (e) {
      this._disposed || ((e ||= {}), this.painter.resize(e.width, e.height), this.handler.resize());
    }),
    (e.prototype.clearAnimation = function () {
      this._disposed || this.animation.clear();
    }),
    (e.prototype.getWidth = function () {
      if (!this._disposed) return this.painter.getWidth();
    }),
    (e.prototype.getHeight = function () {
      if (!this._disposed) return this.painter.getHeight();
    }),
    (e.prototype.setCursorStyle = function (e) {
      this._disposed || this.handler.setCursorStyle(e);
    }),
    (e.prototype.findHover = function (e, t) {
      if (!this._disposed) return this.handler.findHover(e, t);
    }),
    (e.prototype.on = function (e, t, n) {
      return (this._disposed || this.handler.on(e, t, n), this);
    }),
    (e.prototype.off = function (e, t) {
      this._disposed || this.handler.off(e, t);
    }),
    (e.prototype.trigger = function (e, t) {
      this._disposed || this.handler.trigger(e, t);
    }),
    (e.prototype.clear = function () {
      if (!this._disposed) {
        for (var e = this.storage.getRoots(), t = 0; t < e.length; t++) e[t] instanceof Ql && e[t].removeSelfFromZr(this);
        (this.storage.delAllRoots(), this.painter.clear());
      }
    }),
    (e.prototype.dispose = function () {
      this._disposed ||
        (this.animation.stop(),
        this.clear(),
        this.storage.dispose(),
        this.painter.dispose(),
        this.handler.dispose(),
        (this.animation = this.storage = this.painter = this.handler = null),
        (this._disposed = !0),
        fC(this.id));
    }),
    e
  );
})();
function hC(e, t) {
  var n = new mC(C(), e, t);
  return ((dC[n.id] = n), n);
}
function gC(e, t) {
  uC[e] = t;
}
var _C = ``;
typeof navigator < `u` && (_C = navigator.platform || ``);
var vC = `rgba(0, 0, 0, 0.2)`,
  yC = Q.color.theme[0],
  bC = Fr(yC, null, null, 0.9),
  xC = {
    darkMode: `auto`,
    colorBy: `series`,
    color: Q.color.theme,
    gradientColor: [bC, yC],
    aria: {
      decal: {
        decals: [
          { color: vC, dashArrayX: [1, 0], dashArrayY: [2, 5], symbolSize: 1, rotation: Math.PI / 6 },
          {
            color: vC,
            symbol: `circle`,
            dashArrayX: [
              [8, 8],
              [0, 8, 8, 0],
            ],
            dashArrayY: [6, 0],
            symbolSize: 0.8,
          },
          { color: vC, dashArrayX: [1, 0], dashArrayY: [4, 3], rotation: -Math.PI / 4 },
          {
            color: vC,
            dashArrayX: [
              [6, 6],
              [0, 6, 6, 0],
            ],
            dashArrayY: [6, 0],
          },
          {
            color: vC,
            dashArrayX: [
              [1, 0],
              [1, 6],
            ],
            dashArrayY: [1, 0, 6, 0],
            rotation: Math.PI / 4,
          },
          {
            color: vC,
            symbol: `triangle`,
            dashArrayX: [
              [9, 9],
              [0, 9, 9, 0],
            ],
            dashArrayY: [7, 2],
            symbolSize: 0.75,
          },
        ],
      },
    },
    textStyle: {
      fontFamily: _C.match(/^Win/) ? `Microsoft YaHei` : `sans-serif`,
      fontSize: 12,
      fontStyle: `normal`,
      fontWeight: `normal`,
    },
    blendMode: null,
    stateAnimation: { duration: 300, easing: `cubicOut` },
    animation: `auto`,
    animationDuration: 1e3,
    animationDurationUpdate: 500,
    animationEasing: `cubicInOut`,
    animationEasingUpdate: `cubicInOut`,
    animationThreshold: 2e3,
    progressiveThreshold: 3e3,
    progressive: 400,
    hoverLayerThreshold: 3e3,
    useUTC: !1,
  },
  SC = K();
function CC(e, t, n) {
  var r = SC.get(t);
  if (!r) return n;
  var i = r(e);
  return i ? n.concat(i) : n;
}
var wC,
  TC,
  EC,
  DC = `\0_ec_inner`,
  OC = 1,
  kC = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return (
      (t.prototype.init = function (e, t, n, r, i, a) {
        ((r ||= {}), (this.option = null), (this._theme = new kf(r)), (this._locale = new kf(i)), (this._optionManager = a));
      }),
      (t.prototype.setOption = function (e, t, n) {
        var r = PC(t);
        (this._optionManager.setOption(e, n, r), this._resetOption(null, r));
      }),
      (t.prototype.resetOption = function (e, t) {
        return this._resetOption(e, PC(t));
      }),
      (t.prototype._resetOption = function (e, t) {
        var n = !1,
          r = this._optionManager;
        if (!e || e === `recreate`) {
          var i = r.mountOption(e === `recreate`);
          (!this.option || e === `recreate` ? EC(this, i) : (this.restoreData(), this._mergeOption(i, t)), (n = !0));
        }
        if (((e === `timeline` || e === `media`) && this.restoreData(), !e || e === `recreate` || e === `timeline`)) {
          var a = r.getTimelineOption(this);
          a && ((n = !0), this._mergeOption(a, t));
        }
        if (!e || e === `recreate` || e === `media`) {
          var o = r.getMediaOption(this);
          o.length &&
            P(
              o,
              function (e) {
                ((n = !0), this._mergeOption(e, t));
              },
              this,
            );
        }
        return n;
      }),
      (t.prototype.mergeOption = function (e) {
        this._mergeOption(e, null);
      }),
      (t.prototype._mergeOption = function (e, t) {
        var n = this.option,
          r = this._componentsMap,
          i = this._componentsCount,
          a = [],
          o = K(),
          s = t && t.replaceMergeMainTypeMap;
        (Ff(this),
          P(e, function (e, t) {
            e != null && (lg.hasClass(t) ? t && (a.push(t), o.set(t, !0)) : (n[t] = n[t] == null ? T(e) : E(n[t], e, !0)));
          }),
          s &&
            s.each(function (e, t) {
              lg.hasClass(t) && !o.get(t) && (a.push(t), o.set(t, !0));
            }),
          lg.topologicalTravel(a, lg.getAllClassMainTypes(), c, this));
        function c(t) {
          var a = CC(this, t, vs(e[t])),
            o = r.get(t),
            c = Cs(o, a, o ? (s && s.get(t) ? `replaceMerge` : `normalMerge`) : `replaceAll`);
          (Fs(c, t, lg), (n[t] = null), r.set(t, null), i.set(t, 0));
          var l = [],
            u = [],
            d = 0,
            f;
          (P(
            c,
            function (e, n) {
              var r = e.existing,
                i = e.newOption;
              if (!i) r && (r.mergeOption({}, this), r.optionUpdated({}, !1));
              else {
                var a = t === `series`,
                  o = lg.getClass(t, e.keyInfo.subType, !a);
                if (!o) return;
                if (t === `tooltip`) {
                  if (f) return;
                  f = !0;
                }
                if (r && r.constructor === o) ((r.name = e.keyInfo.name), r.mergeOption(i, this), r.optionUpdated(i, !1));
                else {
                  var s = D({ componentIndex: n }, e.keyInfo);
                  ((r = new o(i, this, this, s)),
                    D(r, s),
                    e.brandNew && (r.__requireNewView = !0),
                    r.init(i, this, this),
                    r.optionUpdated(null, !0));
                }
              }
              r ? (l.push(r.option), u.push(r), d++) : (l.push(void 0), u.push(void 0));
            },
            this,
          ),
            (n[t] = l),
            r.set(t, u),
            i.set(t, d),
            t === `series` && wC(this));
        }
        this._seriesIndices || wC(this);
      }),
      (t.prototype.getOption = function () {
        var e = T(this.option);
        return (
          P(e, function (t, n) {
            if (lg.hasClass(n)) {
              for (var r = vs(t), i = r.length, a = !1, o = i - 1; o >= 0; o--)
                r[o] && !Ps(r[o]) ? (a = !0) : ((r[o] = null), !a && i--);
              ((r.length = i), (e[n] = r));
            }
          }),
          delete e[DC],
          e
        );
      }),
      (t.prototype.setTheme = function (e) {
        ((this._theme = new kf(e)), this._resetOption(`recreate`, null));
      }),
      (t.prototype.getTheme = function () {
        return this._theme;
      }),
      (t.prototype.getLocaleModel = function () {
        return this._locale;
      }),
      (t.prototype.setUpdatePayload = function (e) {
        this._payload = e;
      }),
      (t.prototype.getUpdatePayload = function () {
        return this._payload;
      }),
      (t.prototype.getComponent = function (e, t) {
        var n = this._componentsMap.get(e);
        if (n) {
          var r = n[t || 0];
          if (r) return r;
          if (t == null) {
            for (var i = 0; i < n.length; i++) if (n[i]) return n[i];
          }
        }
      }),
      (t.prototype.queryComponents = function (e) {
        var t = e.mainType;
        if (!t) return [];
        var n = e.index,
          r = e.id,
          i = e.name,
          a = this._componentsMap.get(t);
        if (!a || !a.length) return [];
        var o;
        return (
          n == null
            ? (o =
                r == null
                  ? i == null
                    ? L(a, function (e) {
                        return !!e;
                      })
                    : MC(`name`, i, a)
                  : MC(`id`, r, a))
            : ((o = []),
              P(vs(n), function (e) {
                a[e] && o.push(a[e]);
              })),
          NC(o, e)
        );
      }),
      (t.prototype.findComponents = function (e) {
        var t = e.query,
          n = e.mainType,
          r = i(t);
        return a(
          NC(
            r
              ? this.queryComponents(r)
              : L(this._componentsMap.get(n), function (e) {
                  return !!e;
                }),
            e,
          ),
        );
        function i(e) {
          var t = n + `Index`,
            r = n + `Id`,
            i = n + `Name`;
          return e && (e[t] != null || e[r] != null || e[i] != null) ? { mainType: n, index: e[t], id: e[r], name: e[i] } : null;
        }
        function a(t) {
          return e.filter ? L(t, e.filter) : t;
        }
      }),
      (t.prototype.eachComponent = function (e, t, n) {
        var r = this._componentsMap;
        if (B(e)) {
          var i = t,
            a = e;
          r.each(function (e, t) {
            for (var n = 0; e && n < e.length; n++) {
              var r = e[n];
              r && a.call(i, t, r, r.componentIndex);
            }
          });
        } else
          for (var o = V(e) ? r.get(e) : W(e) ? this.findComponents(e) : null, s = 0; o && s < o.length; s++) {
            var c = o[s];
            c && t.call(n, c, c.componentIndex);
          }
      }),
      (t.prototype.getSeriesByName = function (e) {
        var t = Ms(e, null);
        return L(this._componentsMap.get(`series`), function (e) {
          return !!e && t != null && e.name === t;
        });
      }),
      (t.prototype.getSeriesByIndex = function (e) {
        return this._componentsMap.get(`series`)[e];
      }),
      (t.prototype.getSeriesByType = function (e) {
        return L(this._componentsMap.get(`series`), function (t) {
          return !!t && t.subType === e;
        });
      }),
      (t.prototype.getSeries = function () {
        return L(this._componentsMap.get(`series`), function (e) {
          return !!e;
        });
      }),
      (t.prototype.getSeriesCount = function () {
        return this._componentsCount.get(`series`);
      }),
      (t.prototype.eachSeries = function (e, t) {
        (TC(this),
          P(
            this._seriesIndices,
            function (n) {
              var r = this._componentsMap.get(`series`)[n];
              e.call(t, r, n);
            },
            this,
          ));
      }),
      (t.prototype.eachRawSeries = function (e, t) {
        P(this._componentsMap.get(`series`), function (n) {
          n && e.call(t, n, n.componentIndex);
        });
      }),
      (t.prototype.eachSeriesByType = function (e, t, n) {
        (TC(this),
          P(
            this._seriesIndices,
            function (r) {
              var i = this._componentsMap.get(`series`)[r];
              i.subType === e && t.call(n, i, r);
            },
            this,
          ));
      }),
      (t.prototype.eachRawSeriesByType = function (e, t, n) {
        return P(this.getSeriesByType(e), t, n);
      }),
      (t.prototype.isSeriesFiltered = function (e) {
        return (TC(this), this._seriesIndicesMap.get(e.componentIndex) == null);
      }),
      (t.prototype.getCurrentSeriesIndices = function () {
        return (this._seriesIndices || []).slice();
      }),
      (t.prototype.filterSeries = function (e, t) {
        TC(this);
        var n = [];
        (P(
          this._seriesIndices,
          function (r) {
            var i = this._componentsMap.get(`series`)[r];
            e.call(t, i, r) && n.push(r);
          },
          this,
        ),
          (this._seriesIndices = n),
          (this._seriesIndicesMap = K(n)));
      }),
      (t.prototype.restoreData = function (e) {
        wC(this);
        var t = this._componentsMap,
          n = [];
        (t.each(function (e, t) {
          lg.hasClass(t) && n.push(t);
        }),
          lg.topologicalTravel(n, lg.getAllClassMainTypes(), function (n) {
            P(t.get(n), function (t) {
              t && (n !== `series` || !AC(t, e)) && t.restoreData();
            });
          }));
      }),
      (t.internalField = (function () {
        ((wC = function (e) {
          var t = (e._seriesIndices = []);
          (P(e._componentsMap.get(`series`), function (e) {
            e && t.push(e.componentIndex);
          }),
            (e._seriesIndicesMap = K(t)));
        }),
          (TC = function (e) {}),
          (EC = function (e, t) {
            ((e.option = {}), (e.option[DC] = OC), (e._componentsMap = K({ series: [] })), (e._componentsCount = K()));
            var n = t.aria;
            (W(n) && n.enabled == null && (n.enabled = !0), jC(t, e._theme.option), E(t, xC, !1), e._mergeOption(t, null));
          }));
      })()),
      t
    );
  })(kf);
function AC(e, t) {
  if (t) {
    var n = t.seriesIndex,
      r = t.seriesId,
      i = t.seriesName;
    return (n != null && e.componentIndex !== n) || (r != null && e.id !== r) || (i != null && e.name !== i);
  }
}
function jC(e, t) {
  var n = e.color && !e.colorLayer;
  P(t, function (t, r) {
    (r === `colorLayer` && n) ||
      (r === `color` && e.color) ||
      lg.hasClass(r) ||
      (typeof t == `object` ? (e[r] = e[r] ? E(e[r], t, !1) : T(t)) : (e[r] ?? (e[r] = t)));
  });
}
function MC(e, t, n) {
  if (z(t)) {
    var r = K();
    return (
      P(t, function (e) {
        e != null && Ms(e, null) != null && r.set(e, !0);
      }),
      L(n, function (t) {
        return t && r.get(t[e]);
      })
    );
  }
  var i = Ms(t, null);
  return L(n, function (t) {
    return t && i != null && t[e] === i;
  });
}
function NC(e, t) {
  return t.hasOwnProperty(`subType`)
    ? L(e, function (e) {
        return e && e.subType === t.subType;
      })
    : e;
}
function PC(e) {
  var t = K();
  return (
    e &&
      P(vs(e.replaceMerge), function (e) {
        t.set(e, !0);
      }),
    { replaceMergeMainTypeMap: t }
  );
}
M(kC, fg);
var FC = /^(min|max)?(.+)$/,
  IC = (function () {
    function e(e) {
      ((this._timelineOptions = []), (this._mediaList = []), (this._currentMediaIndices = []), (this._api = e));
    }
    return (
      (e.prototype.setOption = function (e, t, n) {
        (e &&
          (P(vs(e.series), function (e) {
            e && e.data && ae(e.data) && _e(e.data);
          }),
          P(vs(e.dataset), function (e) {
            e && e.source && ae(e.source) && _e(e.source);
          })),
          (e = T(e)));
        var r = this._optionBackup,
          i = LC(e, t, !r);
        ((this._newBaseOption = i.baseOption),
          r
            ? (i.timelineOptions.length && (r.timelineOptions = i.timelineOptions),
              i.mediaList.length && (r.mediaList = i.mediaList),
              i.mediaDefault && (r.mediaDefault = i.mediaDefault))
            : (this._optionBackup = i));
      }),
      (e.prototype.mountOption = function (e) {
        var t = this._optionBackup;
        return (
          (this._timelineOptions = t.timelineOptions),
          (this._mediaList = t.mediaList),
          (this._mediaDefault = t.mediaDefault),
          (this._currentMediaIndices = []),
          T(e ? t.baseOption : this._newBaseOption)
        );
      }),
      (e.prototype.getTimelineOption = function (e) {
        var t,
          n = this._timelineOptions;
        if (n.length) {
          var r = e.getComponent(`timeline`);
          r && (t = T(n[r.getCurrentIndex()]));
        }
        return t;
      }),
      (e.prototype.getMediaOption = function (e) {
        var t = this._api.getWidth(),
          n = this._api.getHeight(),
          r = this._mediaList,
          i = this._mediaDefault,
          a = [],
          o = [];
        if (!r.length && !i) return o;
        for (var s = 0, c = r.length; s < c; s++) RC(r[s].query, t, n) && a.push(s);
        return (
          !a.length && i && (a = [-1]),
          a.length &&
            !BC(a, this._currentMediaIndices) &&
            (o = F(a, function (e) {
              return T(e === -1 ? i.option : r[e].option);
            })),
          (this._currentMediaIndices = a),
          o
        );
      }),
      e
    );
  })();
function LC(e, t, n) {
  var r = [],
    i,
    a,
    o = e.baseOption,
    s = e.timeline,
    c = e.options,
    l = e.media,
    u = !!e.media,
    d = !!(c || s || (o && o.timeline));
  (o ? ((a = o), a.timeline || (a.timeline = s)) : ((d || u) && (e.options = e.media = null), (a = e)),
    u &&
      z(l) &&
      P(l, function (e) {
        e && e.option && (e.query ? r.push(e) : (i ||= e));
      }),
    f(a),
    P(c, function (e) {
      return f(e);
    }),
    P(r, function (e) {
      return f(e.option);
    }));
  function f(e) {
    P(t, function (t) {
      t(e, n);
    });
  }
  return { baseOption: a, timelineOptions: c || [], mediaDefault: i, mediaList: r };
}
function RC(e, t, n) {
  var r = { width: t, height: n, aspectratio: t / n },
    i = !0;
  return (
    P(e, function (e, t) {
      var n = t.match(FC);
      if (n && n[1] && n[2]) {
        var a = n[1];
        zC(r[n[2].toLowerCase()], e, a) || (i = !1);
      }
    }),
    i
  );
}
function zC(e, t, n) {
  return n === `min` ? e >= t : n === `max` ? e <= t : e === t;
}
function BC(e, t) {
  return e.join(`,`) === t.join(`,`);
}
var VC = P,
  HC = W,
  UC = [`areaStyle`, `lineStyle`, `nodeStyle`, `linkStyle`, `chordStyle`, `label`, `labelLine`];
function WC(e) {
  var t = e && e.itemStyle;
  if (t)
    for (var n = 0, r = UC.length; n < r; n++) {
      var i = UC[n],
        a = t.normal,
        o = t.emphasis;
      (a && a[i] && ((e[i] = e[i] || {}), e[i].normal ? E(e[i].normal, a[i]) : (e[i].normal = a[i]), (a[i] = null)),
        o && o[i] && ((e[i] = e[i] || {}), e[i].emphasis ? E(e[i].emphasis, o[i]) : (e[i].emphasis = o[i]), (o[i] = null)));
    }
}
function GC(e, t, n) {
  if (e && e[t] && (e[t].normal || e[t].emphasis)) {
    var r = e[t].normal,
      i = e[t].emphasis;
    (r && (n ? ((e[t].normal = e[t].emphasis = null), k(e[t], r)) : (e[t] = r)),
      i &&
        ((e.emphasis = e.emphasis || {}),
        (e.emphasis[t] = i),
        i.focus && (e.emphasis.focus = i.focus),
        i.blurScope && (e.emphasis.blurScope = i.blurScope)));
  }
}
function KC(e) {
  (GC(e, `itemStyle`),
    GC(e, `lineStyle`),
    GC(e, `areaStyle`),
    GC(e, `label`),
    GC(e, `labelLine`),
    GC(e, `upperLabel`),
    GC(e, `edgeLabel`));
}
function qC(e, t) {
  var n = HC(e) && e[t],
    r = HC(n) && n.textStyle;
  if (r)
    for (var i = 0, a = bs.length; i < a; i++) {
      var o = bs[i];
      r.hasOwnProperty(o) && (n[o] = r[o]);
    }
}
function JC(e) {
  e && (KC(e), qC(e, `label`), e.emphasis && qC(e.emphasis, `label`));
}
function YC(e) {
  if (HC(e)) {
    (WC(e),
      KC(e),
      qC(e, `label`),
      qC(e, `upperLabel`),
      qC(e, `edgeLabel`),
      e.emphasis && (qC(e.emphasis, `label`), qC(e.emphasis, `upperLabel`), qC(e.emphasis, `edgeLabel`)));
    var t = e.markPoint;
    t && (WC(t), JC(t));
    var n = e.markLine;
    n && (WC(n), JC(n));
    var r = e.markArea;
    r && JC(r);
    var i = e.data;
    if (e.type === `graph`) {
      i ||= e.nodes;
      var a = e.links || e.edges;
      if (a && !ae(a)) for (var o = 0; o < a.length; o++) JC(a[o]);
      P(e.categories, function (e) {
        KC(e);
      });
    }
    if (i && !ae(i)) for (var o = 0; o < i.length; o++) JC(i[o]);
    if (((t = e.markPoint), t && t.data)) for (var s = t.data, o = 0; o < s.length; o++) JC(s[o]);
    if (((n = e.markLine), n && n.data))
      for (var c = n.data, o = 0; o < c.length; o++) z(c[o]) ? (JC(c[o][0]), JC(c[o][1])) : JC(c[o]);
    e.type === `gauge`
      ? (qC(e, `axisLabel`), qC(e, `title`), qC(e, `detail`))
      : e.type === `treemap`
        ? (GC(e.breadcrumb, `itemStyle`),
          P(e.levels, function (e) {
            KC(e);
          }))
        : e.type === `tree` && KC(e.leaves);
  }
}
function XC(e) {
  return z(e) ? e : e ? [e] : [];
}
function ZC(e) {
  return (z(e) ? e[0] : e) || {};
}
function QC(e, t) {
  VC(XC(e.series), function (e) {
    HC(e) && YC(e);
  });
  var n = [`xAxis`, `yAxis`, `radiusAxis`, `angleAxis`, `singleAxis`, `parallelAxis`, `radar`];
  (t && n.push(`valueAxis`, `categoryAxis`, `logAxis`, `timeAxis`),
    VC(n, function (t) {
      VC(XC(e[t]), function (e) {
        e && (qC(e, `axisLabel`), qC(e.axisPointer, `label`));
      });
    }),
    VC(XC(e.parallel), function (e) {
      var t = e && e.parallelAxisDefault;
      (qC(t, `axisLabel`), qC(t && t.axisPointer, `label`));
    }),
    VC(XC(e.calendar), function (e) {
      (GC(e, `itemStyle`), qC(e, `dayLabel`), qC(e, `monthLabel`), qC(e, `yearLabel`));
    }),
    VC(XC(e.radar), function (e) {
      (qC(e, `name`),
        e.name && e.axisName == null && ((e.axisName = e.name), delete e.name),
        e.nameGap != null && e.axisNameGap == null && ((e.axisNameGap = e.nameGap), delete e.nameGap));
    }),
    VC(XC(e.geo), function (e) {
      HC(e) &&
        (JC(e),
        VC(XC(e.regions), function (e) {
          JC(e);
        }));
    }),
    VC(XC(e.timeline), function (e) {
      (JC(e), GC(e, `label`), GC(e, `itemStyle`), GC(e, `controlStyle`, !0));
      var t = e.data;
      z(t) &&
        P(t, function (e) {
          W(e) && (GC(e, `label`), GC(e, `itemStyle`));
        });
    }),
    VC(XC(e.toolbox), function (e) {
      (GC(e, `iconStyle`),
        VC(e.feature, function (e) {
          GC(e, `iconStyle`);
        }));
    }),
    qC(ZC(e.axisPointer), `label`),
    qC(ZC(e.tooltip).axisPointer, `label`));
}
function $C(e, t) {
  for (var n = t.split(`,`), r = e, i = 0; i < n.length && ((r &&= r[n[i]]), r != null); i++);
  return r;
}
function ew(e, t, n, r) {
  for (var i = t.split(`,`), a = e, o, s = 0; s < i.length - 1; s++) ((o = i[s]), a[o] ?? (a[o] = {}), (a = a[o]));
  (r || a[i[s]] == null) && (a[i[s]] = n);
}
function tw(e) {
  e &&
    P(nw, function (t) {
      t[0] in e && !(t[1] in e) && (e[t[1]] = e[t[0]]);
    });
}
var nw = [
    [`x`, `left`],
    [`y`, `top`],
    [`x2`, `right`],
    [`y2`, `bottom`],
  ],
  rw = [`grid`, `geo`, `parallel`, `legend`, `toolbox`, `title`, `visualMap`, `dataZoom`, `timeline`],
  iw = [
    [`borderRadius`, `barBorderRadius`],
    [`borderColor`, `barBorderColor`],
    [`borderWidth`, `barBorderWidth`],
  ];
function aw(e) {
  var t = e && e.itemStyle;
  if (t)
    for (var n = 0; n < iw.length; n++) {
      var r = iw[n][1],
        i = iw[n][0];
      t[r] != null && (t[i] = t[r]);
    }
}
function ow(e) {
  e && e.alignTo === `edge` && e.margin != null && e.edgeDistance == null && (e.edgeDistance = e.margin);
}
function sw(e) {
  e && e.downplay && !e.blur && (e.blur = e.downplay);
}
function cw(e) {
  e && e.focusNodeAdjacency != null && ((e.emphasis = e.emphasis || {}), e.emphasis.focus ?? (e.emphasis.focus = `adjacency`));
}
function lw(e, t) {
  if (e) for (var n = 0; n < e.length; n++) (t(e[n]), e[n] && lw(e[n].children, t));
}
function uw(e, t) {
  (QC(e, t),
    (e.series = vs(e.series)),
    P(e.series, function (e) {
      if (W(e)) {
        var t = e.type;
        if (t === `line`) e.clipOverflow != null && (e.clip = e.clipOverflow);
        else if (t === `pie` || t === `gauge`) {
          (e.clockWise != null && (e.clockwise = e.clockWise), ow(e.label));
          var n = e.data;
          if (n && !ae(n)) for (var r = 0; r < n.length; r++) ow(n[r]);
          e.hoverOffset != null &&
            ((e.emphasis = e.emphasis || {}), (e.emphasis.scaleSize = null) && (e.emphasis.scaleSize = e.hoverOffset));
        } else if (t === `gauge`) {
          var i = $C(e, `pointer.color`);
          i != null && ew(e, `itemStyle.color`, i);
        } else if (t === `bar`) {
          (aw(e), aw(e.backgroundStyle), aw(e.emphasis));
          var n = e.data;
          if (n && !ae(n)) for (var r = 0; r < n.length; r++) typeof n[r] == `object` && (aw(n[r]), aw(n[r] && n[r].emphasis));
        } else if (t === `sunburst`) {
          var a = e.highlightPolicy;
          (a && ((e.emphasis = e.emphasis || {}), e.emphasis.focus || (e.emphasis.focus = a)), sw(e), lw(e.data, sw));
        } else
          t === `graph` || t === `sankey`
            ? cw(e)
            : t === `map` && (e.mapType && !e.map && (e.map = e.mapType), e.mapLocation && k(e, e.mapLocation));
        (e.hoverAnimation != null &&
          ((e.emphasis = e.emphasis || {}), e.emphasis && e.emphasis.scale == null && (e.emphasis.scale = e.hoverAnimation)),
          tw(e));
      }
    }),
    e.dataRange && (e.visualMap = e.dataRange),
    P(rw, function (t) {
      var n = e[t];
      n &&
        (z(n) || (n = [n]),
        P(n, function (e) {
          tw(e);
        }));
    }));
}
var dw = lc(fw);
function fw(e) {
  var t = K();
  (e.eachSeries(function (e) {
    var n = e.get(`stack`);
    if (n) {
      var r = t.get(n) || t.set(n, []),
        i = e.getData(),
        a = {
          stackResultDimension: i.getCalculationInfo(`stackResultDimension`),
          stackedOverDimension: i.getCalculationInfo(`stackedOverDimension`),
          stackedDimension: i.getCalculationInfo(`stackedDimension`),
          stackedByDimension: i.getCalculationInfo(`stackedByDimension`),
          isStackedByIndex: i.getCalculationInfo(`isStackedByIndex`),
          data: i,
          seriesModel: e,
        };
      if (!a.stackedDimension || !(a.isStackedByIndex || a.stackedByDimension)) return;
      r.push(a);
    }
  }),
    t.each(function (e) {
      e.length !== 0 &&
        ((e[0].seriesModel.get(`stackOrder`) || `seriesAsc`) === `seriesDesc` && e.reverse(),
        P(e, function (t, n) {
          t.data.setCalculationInfo(`stackedOnSeries`, n > 0 ? e[n - 1].seriesModel : null);
        }),
        pw(e));
    }));
}
function pw(e) {
  P(e, function (t, n) {
    var r = [],
      i = [NaN, NaN],
      a = [t.stackResultDimension, t.stackedOverDimension],
      o = t.data,
      s = t.isStackedByIndex,
      c = t.seriesModel.get(`stackStrategy`) || `samesign`;
    o.modify(a, function (a, l, u) {
      var d = o.get(t.stackedDimension, u);
      if (isNaN(d)) return i;
      var f, p;
      s ? (p = o.getRawIndex(u)) : (f = o.get(t.stackedByDimension, u));
      for (var m = NaN, h = n - 1; h >= 0; h--) {
        var g = e[h];
        if ((s || (p = g.data.rawIndexOf(g.stackedByDimension, f)), p >= 0)) {
          var _ = g.data.getByRawIndex(g.stackResultDimension, p);
          if (
            c === `all` ||
            (c === `positive` && _ > 0) ||
            (c === `negative` && _ < 0) ||
            (c === `samesign` && d >= 0 && _ > 0) ||
            (c === `samesign` && d <= 0 && _ < 0)
          ) {
            ((d = Jo(d, _)), (m = _));
            break;
          }
        }
      }
      return ((r[0] = d), (r[1] = m), r);
    });
  });
}
var mw = (function () {
  function e() {
    ((this.group = new Ql()), (this.uid = Am(`viewComponent`)));
  }
  return (
    (e.prototype.init = function (e, t) {}),
    (e.prototype.render = function (e, t, n, r) {}),
    (e.prototype.dispose = function (e, t) {}),
    (e.prototype.updateView = function (e, t, n, r) {}),
    (e.prototype.updateLayout = function (e, t, n, r) {}),
    (e.prototype.updateVisual = function (e, t, n, r) {}),
    (e.prototype.toggleBlurSeries = function (e, t, n) {}),
    (e.prototype.eachRendered = function (e) {
      var t = this.group;
      t && t.traverse(e);
    }),
    e
  );
})();
(Le(mw), We(mw));
var hw = Rs(),
  gw = { itemStyle: Ge(Ef, !0), lineStyle: Ge(Cf, !0) },
  _w = { lineStyle: `stroke`, itemStyle: `fill` };
function vw(e, t) {
  return e.visualStyleMapper || gw[t] || (console.warn(`Unknown style type '` + t + `'.`), gw.itemStyle);
}
function yw(e, t) {
  return e.visualDrawType || _w[t] || (console.warn(`Unknown style type '` + t + `'.`), `fill`);
}
var bw = {
    createOnAllSeries: !0,
    performRawSeries: !0,
    reset: function (e, t) {
      var n = e.getData(),
        r = e.visualStyleAccessPath || `itemStyle`,
        i = e.getModel(r),
        a = vw(e, r)(i),
        o = i.getShallow(`decal`);
      o && (n.setVisual(`decal`, o), (o.dirty = !0));
      var s = yw(e, r),
        c = a[s],
        l = B(c) ? c : null,
        u = a.fill === `auto` || a.stroke === `auto`;
      if (!a[s] || l || u) {
        var d = e.getColorFromPalette(e.name, null, t.getSeriesCount());
        (a[s] || ((a[s] = d), n.setVisual(`colorFromPalette`, !0)),
          (a.fill = a.fill === `auto` || B(a.fill) ? d : a.fill),
          (a.stroke = a.stroke === `auto` || B(a.stroke) ? d : a.stroke));
      }
      if ((n.setVisual(`style`, a), n.setVisual(`drawType`, s), !t.isSeriesFiltered(e) && l))
        return (
          n.setVisual(`colorFromPalette`, !1),
          {
            dataEach: function (t, n) {
              var r = e.getDataParams(n),
                i = D({}, a);
              ((i[s] = l(r)), t.setItemVisual(n, `style`, i));
            },
          }
        );
    },
  },
  xw = new kf(),
  Sw = {
    createOnAllSeries: !0,
    reset: function (e, t) {
      if (!e.ignoreStyleOnData) {
        var n = e.getData(),
          r = e.visualStyleAccessPath || `itemStyle`,
          i = vw(e, r),
          a = n.getVisual(`drawType`);
        return {
          dataEach: n.hasItemOption
            ? function (e, t) {
                var n = e.getRawDataItem(t);
                if (n && n[r]) {
                  xw.option = n[r];
                  var o = i(xw);
                  (D(e.ensureUniqueItemVisual(t, `style`), o),
                    xw.option.decal && (e.setItemVisual(t, `decal`, xw.option.decal), (xw.option.decal.dirty = !0)),
                    a in o && e.setItemVisual(t, `colorFromPalette`, !1));
                }
              }
            : null,
        };
      }
    },
  },
  Cw = {
    performRawSeries: !0,
    overallReset: function (e) {
      var t = K();
      (e.eachSeries(function (e) {
        if (!e.isColorBySeries()) {
          var n = e.type + `-` + e.getColorBy();
          hw(e).scope = t.get(n) || t.set(n, {});
        }
      }),
        e.eachSeries(function (e) {
          if (!e.isColorBySeries()) {
            var t = e.getRawData(),
              n = {},
              r = e.getData(),
              i = hw(e).scope,
              a = yw(e, e.visualStyleAccessPath || `itemStyle`);
            (r.each(function (e) {
              var t = r.getRawIndex(e);
              n[t] = e;
            }),
              t.each(function (o) {
                var s = n[o];
                if (r.getItemVisual(s, `colorFromPalette`)) {
                  var c = r.ensureUniqueItemVisual(s, `style`),
                    l = t.getName(o) || o + ``,
                    u = t.count();
                  c[a] = e.getColorFromPalette(l, i, u);
                }
              }));
          }
        }));
    },
  },
  ww = Math.PI;
function Tw(e, t) {
  ((t ||= {}),
    k(t, {
      text: `loading`,
      textColor: Q.color.primary,
      fontSize: 12,
      fontWeight: `normal`,
      fontStyle: `normal`,
      fontFamily: `sans-serif`,
      maskColor: `rgba(255,255,255,0.8)`,
      showSpinner: !0,
      color: Q.color.theme[0],
      spinnerRadius: 10,
      lineWidth: 5,
      zlevel: 0,
    }));
  var n = new Ql(),
    r = new oo({ style: { fill: t.maskColor }, zlevel: t.zlevel, z: 1e4 });
  n.add(r);
  var i = new fo({
      style: {
        text: t.text,
        fill: t.textColor,
        fontSize: t.fontSize,
        fontWeight: t.fontWeight,
        fontStyle: t.fontStyle,
        fontFamily: t.fontFamily,
      },
      zlevel: t.zlevel,
      z: 10001,
    }),
    a = new oo({
      style: { fill: `none` },
      textContent: i,
      textConfig: { position: `right`, distance: 10 },
      zlevel: t.zlevel,
      z: 10001,
    });
  n.add(a);
  var o;
  return (
    t.showSpinner &&
      ((o = new Iu({
        shape: { startAngle: -ww / 2, endAngle: -ww / 2 + 0.1, r: t.spinnerRadius },
        style: { stroke: t.color, lineCap: `round`, lineWidth: t.lineWidth },
        zlevel: t.zlevel,
        z: 10001,
      })),
      o
        .animateShape(!0)
        .when(1e3, { endAngle: (ww * 3) / 2 })
        .start(`circularInOut`),
      o
        .animateShape(!0)
        .when(1e3, { startAngle: (ww * 3) / 2 })
        .delay(300)
        .start(`circularInOut`),
      n.add(o)),
    (n.resize = function () {
      var n = i.getBoundingRect().width,
        s = t.showSpinner ? t.spinnerRadius : 0,
        c =
          (e.getWidth() - s * 2 - (t.showSpinner && n ? 10 : 0) - n) / 2 -
          (t.showSpinner && n ? 0 : 5 + n / 2) +
          (t.showSpinner ? 0 : n / 2) +
          (n ? 0 : s),
        l = e.getHeight() / 2;
      (t.showSpinner && o.setShape({ cx: c, cy: l }),
        a.setShape({ x: c - s, y: l - s, width: s * 2, height: s * 2 }),
        r.setShape({ x: 0, y: 0, width: e.getWidth(), height: e.getHeight() }));
    }),
    n.resize(),
    n
  );
}
var Ew = (function () {
  function e(e, t, n, r) {
    ((this._stageTaskMap = K()),
      (this.ecInstance = e),
      (this.api = t),
      (n = this._dataProcessorHandlers = n.slice()),
      (r = this._visualHandlers = r.slice()),
      (this._allHandlers = n.concat(r)));
  }
  return (
    (e.prototype.restoreData = function (e, t) {
      (e.restoreData(t),
        this._stageTaskMap.each(function (e) {
          var t = e.overallTask;
          t && t.dirty();
        }));
    }),
    (e.prototype.getPerformArgs = function (e, t) {
      if (e.__pipeline) {
        var n = this._pipelineMap.get(e.__pipeline.id),
          r = n.context,
          i = !t && n.progressiveEnabled && (!r || r.progressiveRender) && e.__idxInPipeline > n.blockIndex ? n.step : null,
          a = r && r.modDataCount;
        return { step: i, modBy: a == null ? null : Math.ceil(a / i), modDataCount: a };
      }
    }),
    (e.prototype.getPipeline = function (e) {
      return this._pipelineMap.get(e);
    }),
    (e.prototype.updateStreamModes = function (e, t) {
      var n = this._pipelineMap.get(e.uid);
      e.pipelineContext = n.context = e.__preparePipelineContext ? e.__preparePipelineContext(t, n) : cc(e, t, n);
    }),
    (e.prototype.restorePipelines = function (e, t) {
      var n = this,
        r = (n._pipelineMap = K());
      t.eachSeries(function (t) {
        var i = e.painter.type === `canvas` && t.getProgressive(),
          a = t.uid;
        (r.set(a, {
          id: a,
          head: null,
          tail: null,
          threshold: t.getProgressiveThreshold(),
          progressiveEnabled: i && !(t.preventIncremental && t.preventIncremental()),
          blockIndex: -1,
          step: Math.round(i || 700),
          count: 0,
        }),
          n._pipe(t, t.dataTask));
      });
    }),
    (e.prototype.prepareStageTasks = function () {
      var e = this._stageTaskMap,
        t = this.api.getModel(),
        n = this.api;
      P(
        this._allHandlers,
        function (r) {
          var i = e.get(r.uid) || e.set(r.uid, {});
          (me(!(r.reset && r.overallReset), ``),
            r.reset && this._createSeriesStageTask(r, i, t, n),
            r.overallReset && this._createOverallStageTask(r, i, t, n));
        },
        this,
      );
    }),
    (e.prototype.prepareView = function (e, t, n, r) {
      var i = e.renderTask,
        a = i.context;
      ((a.model = t), (a.ecModel = n), (a.api = r), (i.__block = !e.incrementalPrepareRender), this._pipe(t, i));
    }),
    (e.prototype.performDataProcessorTasks = function (e, t) {
      this._performStageTasks(this._dataProcessorHandlers, e, t, { block: !0 });
    }),
    (e.prototype.performVisualTasks = function (e, t, n) {
      this._performStageTasks(this._visualHandlers, e, t, n);
    }),
    (e.prototype._performStageTasks = function (e, t, n, r) {
      r ||= {};
      var i = !1,
        a = this;
      P(e, function (e, s) {
        if (!(r.visualType && r.visualType !== e.visualType)) {
          var c = a._stageTaskMap.get(e.uid),
            l = c.seriesTaskMap,
            u = c.overallTask;
          if (u) {
            var d,
              f = u.agentStubMap;
            (f.each(function (e) {
              o(r, e) && (e.dirty(), (d = !0));
            }),
              d && u.dirty(),
              a.updatePayload(u, n));
            var p = a.getPerformArgs(u, r.block);
            (f.each(function (e) {
              e.perform(p);
            }),
              u.perform(p) && (i = !0));
          } else
            l &&
              l.each(function (s, c) {
                o(r, s) && s.dirty();
                var l = a.getPerformArgs(s, r.block);
                ((l.skip = !e.performRawSeries && t.isSeriesFiltered(s.context.model)),
                  a.updatePayload(s, n),
                  s.perform(l) && (i = !0));
              });
        }
      });
      function o(e, t) {
        return e.setDirty && (!e.dirtyMap || e.dirtyMap.get(t.__pipeline.id));
      }
      this.unfinished = i || this.unfinished;
    }),
    (e.prototype.performSeriesTasks = function (e) {
      var t;
      (e.eachSeries(function (e) {
        t = e.dataTask.perform() || t;
      }),
        (this.unfinished = t || this.unfinished));
    }),
    (e.prototype.plan = function () {
      this._pipelineMap.each(function (e) {
        var t = e.tail;
        do {
          if (t.__block) {
            e.blockIndex = t.__idxInPipeline;
            break;
          }
          t = t.getUpstream();
        } while (t);
      });
    }),
    (e.prototype.updatePayload = function (e, t) {
      t !== `remain` && (e.context.payload = t);
    }),
    (e.prototype._createSeriesStageTask = function (e, t, n, r) {
      var i = this,
        a = t.seriesTaskMap,
        o = (t.seriesTaskMap = K()),
        s = e.seriesType,
        c = e.getTargetSeries;
      e.createOnAllSeries ? n.eachRawSeries(l) : s ? n.eachRawSeriesByType(s, l) : c && c(n, r).each(l);
      function l(t) {
        var s = t.uid,
          c = o.set(s, (a && a.get(s)) || vg({ plan: jw, reset: Mw, count: Fw }));
        ((c.context = {
          model: t,
          ecModel: n,
          api: r,
          useClearVisual: e.isVisual && !e.isLayout,
          plan: e.plan,
          reset: e.reset,
          scheduler: i,
        }),
          i._pipe(t, c));
      }
    }),
    (e.prototype._createOverallStageTask = function (e, t, n, r) {
      var i = this,
        a = (t.overallTask = t.overallTask || vg({ reset: Dw }));
      a.context = { ecModel: n, api: r, overallReset: e.overallReset, scheduler: i };
      var o = a.agentStubMap,
        s = (a.agentStubMap = K()),
        c = e.seriesType,
        l = e.getTargetSeries,
        u = e.dirtyOnOverallProgress,
        d = !1;
      (me(!e.createOnAllSeries, ``), c ? n.eachRawSeriesByType(c, f) : l ? l(n, r).each(f) : P(n.getSeries(), f));
      function f(e) {
        var t = e.uid,
          n = s.set(t, (o && o.get(t)) || ((d = !0), vg({ reset: Ow, onDirty: Aw })));
        ((n.context = { model: e, dirtyOnOverallProgress: u }), (n.agent = a), (n.__block = u), i._pipe(e, n));
      }
      d && a.dirty();
    }),
    (e.prototype._pipe = function (e, t) {
      var n = e.uid,
        r = this._pipelineMap.get(n);
      (!r.head && (r.head = t), r.tail && r.tail.pipe(t), (r.tail = t), (t.__idxInPipeline = r.count++), (t.__pipeline = r));
    }),
    (e.wrapStageHandler = function (e, t) {
      return (B(e) && (e = { overallReset: e, seriesType: Iw(e) }), (e.uid = Am(`stageHandler`)), t && (e.visualType = t), e);
    }),
    e
  );
})();
function Dw(e) {
  e.overallReset(e.ecModel, e.api, e.payload);
}
function Ow(e) {
  return e.dirtyOnOverallProgress && kw;
}
function kw() {
  (this.agent.dirty(), this.getDownstream().dirty());
}
function Aw() {
  this.agent && this.agent.dirty();
}
function jw(e) {
  return e.plan ? e.plan(e.model, e.ecModel, e.api, e.payload) : null;
}
function Mw(e) {
  e.useClearVisual && e.data.clearAllVisual();
  var t = (e.resetDefines = vs(e.reset(e.model, e.ecModel, e.api, e.payload)));
  return t.length > 1
    ? F(t, function (e, t) {
        return Pw(t);
      })
    : Nw;
}
var Nw = Pw(0);
function Pw(e) {
  return function (t, n) {
    var r = n.data,
      i = n.resetDefines[e];
    if (i && i.dataEach) for (var a = t.start; a < t.end; a++) i.dataEach(r, a);
    else i && i.progress && i.progress(t, r);
  };
}
function Fw(e) {
  return e.data.count();
}
function Iw(e) {
  zw = null;
  try {
    e(Lw, Rw);
  } catch {}
  return zw;
}
var Lw = {},
  Rw = {},
  zw;
(Bw(Lw, kC),
  Bw(Rw, xc),
  (Lw.eachSeriesByType = Lw.eachRawSeriesByType =
    function (e) {
      zw = e;
    }),
  (Lw.eachComponent = function (e) {
    e.mainType === `series` && e.subType && (zw = e.subType);
  }));
function Bw(e, t) {
  for (var n in t.prototype) e[n] = De;
}
var $ = Q.darkColor,
  Vw = $.background,
  Hw = function () {
    return {
      axisLine: { lineStyle: { color: $.axisLine } },
      splitLine: { lineStyle: { color: $.axisSplitLine } },
      splitArea: { areaStyle: { color: [$.backgroundTint, $.backgroundTransparent] } },
      minorSplitLine: { lineStyle: { color: $.axisMinorSplitLine } },
      axisLabel: { color: $.axisLabel },
      axisName: {},
    };
  },
  Uw = { label: { color: $.secondary }, itemStyle: { borderColor: $.borderTint }, dividerLineStyle: { color: $.border } },
  Ww = {
    darkMode: !0,
    color: $.theme,
    backgroundColor: Vw,
    axisPointer: { lineStyle: { color: $.border }, crossStyle: { color: $.borderShade }, label: { color: $.tertiary } },
    legend: { textStyle: { color: $.secondary }, pageTextStyle: { color: $.tertiary } },
    textStyle: { color: $.secondary },
    title: { textStyle: { color: $.primary }, subtextStyle: { color: $.quaternary } },
    toolbox: {
      iconStyle: { borderColor: $.accent50 },
      feature: {
        dataView: {
          backgroundColor: Vw,
          textColor: $.primary,
          textareaColor: $.background,
          textareaBorderColor: $.border,
          buttonColor: $.accent50,
          buttonTextColor: $.neutral00,
        },
      },
    },
    tooltip: { backgroundColor: $.neutral20, defaultBorderColor: $.border, textStyle: { color: $.tertiary } },
    dataZoom: {
      borderColor: $.accent10,
      textStyle: { color: $.tertiary },
      brushStyle: { color: $.backgroundTint },
      handleStyle: { color: $.neutral00, borderColor: $.accent20 },
      moveHandleStyle: { color: $.accent40 },
      emphasis: { handleStyle: { borderColor: $.accent50 } },
      dataBackground: { lineStyle: { color: $.accent30 }, areaStyle: { color: $.accent20 } },
      selectedDataBackground: { lineStyle: { color: $.accent50 }, areaStyle: { color: $.accent30 } },
    },
    visualMap: { textStyle: { color: $.secondary }, handleStyle: { borderColor: $.neutral30 } },
    timeline: {
      lineStyle: { color: $.accent10 },
      label: { color: $.tertiary },
      controlStyle: { color: $.accent30, borderColor: $.accent30 },
    },
    calendar: {
      itemStyle: { color: $.neutral00, borderColor: $.neutral20 },
      dayLabel: { color: $.tertiary },
      monthLabel: { color: $.secondary },
      yearLabel: { color: $.secondary },
    },
    matrix: { x: Uw, y: Uw, backgroundColor: { borderColor: $.axisLine }, body: { itemStyle: { borderColor: $.borderTint } } },
    timeAxis: Hw(),
    logAxis: Hw(),
    valueAxis: Hw(),
    categoryAxis: Hw(),
    line: { symbol: `circle` },
    graph: { color: $.theme },
    gauge: {
      title: { color: $.secondary },
      axisLine: { lineStyle: { color: [[1, $.neutral05]] } },
      axisLabel: { color: $.axisLabel },
      detail: { color: $.primary },
    },
    candlestick: { itemStyle: { color: `#f64e56`, color0: `#54ea92`, borderColor: `#f64e56`, borderColor0: `#54ea92` } },
    funnel: { itemStyle: { borderColor: $.background } },
    radar: (function () {
      var e = Hw();
      return ((e.axisName = { color: $.axisLabel }), (e.axisLine.lineStyle.color = $.neutral20), e);
    })(),
    treemap: {
      breadcrumb: {
        itemStyle: { color: $.neutral20, textStyle: { color: $.secondary } },
        emphasis: { itemStyle: { color: $.neutral30 } },
      },
    },
    sunburst: { itemStyle: { borderColor: $.background } },
    map: {
      itemStyle: { borderColor: $.border, areaColor: $.neutral10 },
      label: { color: $.tertiary },
      emphasis: { label: { color: $.primary }, itemStyle: { areaColor: $.highlight } },
      select: { label: { color: $.primary }, itemStyle: { areaColor: $.highlight } },
    },
    geo: {
      itemStyle: { borderColor: $.border, areaColor: $.neutral10 },
      emphasis: { label: { color: $.primary }, itemStyle: { areaColor: $.highlight } },
      select: { label: { color: $.primary }, itemStyle: { color: $.highlight } },
    },
  };
Ww.categoryAxis.splitLine.show = !1;
var Gw = (function () {
    function e() {}
    return (
      (e.prototype.normalizeQuery = function (e) {
        var t = {},
          n = {},
          r = {};
        if (V(e)) {
          var i = Pe(e);
          ((t.mainType = i.main || null), (t.subType = i.sub || null));
        } else {
          var a = [`Index`, `Name`, `Id`],
            o = { name: 1, dataIndex: 1, dataType: 1 };
          P(e, function (e, i) {
            for (var s = !1, c = 0; c < a.length; c++) {
              var l = a[c],
                u = i.lastIndexOf(l);
              if (u > 0 && u === i.length - l.length) {
                var d = i.slice(0, u);
                d !== `data` && ((t.mainType = d), (t[l.toLowerCase()] = e), (s = !0));
              }
            }
            (o.hasOwnProperty(i) && ((n[i] = e), (s = !0)), s || (r[i] = e));
          });
        }
        return { cptQuery: t, dataQuery: n, otherQuery: r };
      }),
      (e.prototype.filter = function (e, t) {
        var n = this.eventInfo;
        if (!n) return !0;
        var r = n.targetEl,
          i = n.packedEvent,
          a = n.model,
          o = n.view;
        if (!a || !o) return !0;
        var s = t.cptQuery,
          c = t.dataQuery;
        return (
          l(s, a, `mainType`) &&
          l(s, a, `subType`) &&
          l(s, a, `index`, `componentIndex`) &&
          l(s, a, `name`) &&
          l(s, a, `id`) &&
          l(c, i, `name`) &&
          l(c, i, `dataIndex`) &&
          l(c, i, `dataType`) &&
          (!o.filterForExposedEvent || o.filterForExposedEvent(e, t.otherQuery, r, i))
        );
        function l(e, t, n, r) {
          return e[n] == null || t[r || n] === e[n];
        }
      }),
      (e.prototype.afterTrigger = function () {
        this.eventInfo = null;
      }),
      e
    );
  })(),
  Kw = [`symbol`, `symbolSize`, `symbolRotate`, `symbolOffset`],
  qw = Kw.concat([`symbolKeepAspect`]),
  Jw = {
    createOnAllSeries: !0,
    performRawSeries: !0,
    reset: function (e, t) {
      var n = e.getData();
      if ((e.legendIcon && n.setVisual(`legendIcon`, e.legendIcon), !e.hasSymbolVisual)) return;
      for (var r = {}, i = {}, a = !1, o = 0; o < Kw.length; o++) {
        var s = Kw[o],
          c = e.get(s);
        B(c) ? ((a = !0), (i[s] = c)) : (r[s] = c);
      }
      if (
        ((r.symbol = r.symbol || e.defaultSymbol),
        n.setVisual(D({ legendIcon: e.legendIcon || r.symbol, symbolKeepAspect: e.get(`symbolKeepAspect`) }, r)),
        t.isSeriesFiltered(e))
      )
        return;
      var l = R(i);
      function u(t, n) {
        for (var r = e.getRawValue(n), a = e.getDataParams(n), o = 0; o < l.length; o++) {
          var s = l[o];
          t.setItemVisual(n, s, i[s](r, a));
        }
      }
      return { dataEach: a ? u : null };
    },
  },
  Yw = {
    createOnAllSeries: !0,
    performRawSeries: !0,
    reset: function (e, t) {
      if (!e.hasSymbolVisual || t.isSeriesFiltered(e)) return;
      var n = e.getData();
      function r(e, t) {
        for (var n = e.getItemModel(t), r = 0; r < qw.length; r++) {
          var i = qw[r],
            a = n.getShallow(i, !0);
          a != null && e.setItemVisual(t, i, a);
        }
      }
      return { dataEach: n.hasItemOption ? r : null };
    },
  };
function Xw(e, t, n) {
  switch (n) {
    case `color`:
      return e.getItemVisual(t, `style`)[e.getVisual(`drawType`)];
    case `opacity`:
      return e.getItemVisual(t, `style`).opacity;
    case `symbol`:
    case `symbolSize`:
    case `liftZ`:
      return e.getItemVisual(t, n);
  }
}
function Zw(e, t) {
  switch (t) {
    case `color`:
      return e.getVisual(`style`)[e.getVisual(`drawType`)];
    case `opacity`:
      return e.getVisual(`style`).opacity;
    case `symbol`:
    case `symbolSize`:
    case `liftZ`:
      return e.getVisual(t);
  }
}
function Qw(e, t, n) {
  for (var r; e && !(t(e) && ((r = e), n));) e = e.__hostTarget || e.parent;
  return r;
}
var $w = new di(),
  eT = {};
function tT(e, t) {
  eT[e] = t;
}
function nT(e) {
  return eT[e];
}
var rT = {};
function iT(e, t) {
  rT[e] = t;
}
var aT = Math.round(Math.random() * 9),
  oT = typeof Object.defineProperty == `function`,
  sT = (function () {
    function e() {
      this._id = `__ec_inner_` + aT++;
    }
    return (
      (e.prototype.get = function (e) {
        return this._guard(e)[this._id];
      }),
      (e.prototype.set = function (e, t) {
        var n = this._guard(e);
        return (
          oT ? Object.defineProperty(n, this._id, { value: t, enumerable: !1, configurable: !0 }) : (n[this._id] = t),
          this
        );
      }),
      (e.prototype.delete = function (e) {
        return this.has(e) ? (delete this._guard(e)[this._id], !0) : !1;
      }),
      (e.prototype.has = function (e) {
        return !!this._guard(e)[this._id];
      }),
      (e.prototype._guard = function (e) {
        if (e !== Object(e)) throw TypeError(`Value of WeakMap is not a non-null object.`);
        return e;
      }),
      e
    );
  })();
function cT(e) {
  return isFinite(e);
}
function lT(e, t, n) {
  var r = t.x == null ? 0 : t.x,
    i = t.x2 == null ? 1 : t.x2,
    a = t.y == null ? 0 : t.y,
    o = t.y2 == null ? 0 : t.y2;
  return (
    t.global || ((r = r * n.width + n.x), (i = i * n.width + n.x), (a = a * n.height + n.y), (o = o * n.height + n.y)),
    (r = cT(r) ? r : 0),
    (i = cT(i) ? i : 1),
    (a = cT(a) ? a : 0),
    (o = cT(o) ? o : 0),
    e.createLinearGradient(r, a, i, o)
  );
}
function uT(e, t, n) {
  var r = n.width,
    i = n.height,
    a = Math.min(r, i),
    o = t.x == null ? 0.5 : t.x,
    s = t.y == null ? 0.5 : t.y,
    c = t.r == null ? 0.5 : t.r;
  return (
    t.global || ((o = o * r + n.x), (s = s * i + n.y), (c *= a)),
    (o = cT(o) ? o : 0.5),
    (s = cT(s) ? s : 0.5),
    (c = c >= 0 && cT(c) ? c : 0.5),
    e.createRadialGradient(o, s, 0, o, s, c)
  );
}
function dT(e, t, n) {
  for (var r = t.type === `radial` ? uT(e, t, n) : lT(e, t, n), i = t.colorStops, a = 0; a < i.length; a++)
    r.addColorStop(i[a].offset, i[a].color);
  return r;
}
function fT(e, t) {
  if (e === t || (!e && !t)) return !1;
  if (!e || !t || e.length !== t.length) return !0;
  for (var n = 0; n < e.length; n++) if (e[n] !== t[n]) return !0;
  return !1;
}
function pT(e) {
  return parseInt(e, 10);
}
function mT(e, t, n) {
  var r = [`width`, `height`][t],
    i = [`clientWidth`, `clientHeight`][t],
    a = [`paddingLeft`, `paddingTop`][t],
    o = [`paddingRight`, `paddingBottom`][t];
  if (n[r] != null && n[r] !== `auto`) return parseFloat(n[r]);
  var s = document.defaultView.getComputedStyle(e);
  return (e[i] || pT(s[r]) || pT(e.style[r])) - (pT(s[a]) || 0) - (pT(s[o]) || 0) || 0;
}
function hT(e, t) {
  return !e || e === `solid` || !(t > 0)
    ? null
    : e === `dashed`
      ? [4 * t, 2 * t]
      : e === `dotted`
        ? [t]
        : U(e)
          ? [e]
          : z(e)
            ? e
            : null;
}
function gT(e) {
  var t = e.style,
    n = t.lineDash && t.lineWidth > 0 && hT(t.lineDash, t.lineWidth),
    r = t.lineDashOffset;
  if (n) {
    var i = t.strokeNoScale && e.getLineScale ? e.getLineScale() : 1;
    i &&
      i !== 1 &&
      ((n = F(n, function (e) {
        return e / i;
      })),
      (r /= i));
  }
  return [n, r];
}
var _T = new xa(!0);
function vT(e) {
  var t = e.stroke;
  return !(t == null || t === `none` || !(e.lineWidth > 0));
}
function yT(e) {
  return typeof e == `string` && e !== `none`;
}
function bT(e) {
  var t = e.fill;
  return t != null && t !== `none`;
}
function xT(e, t) {
  if (t.fillOpacity != null && t.fillOpacity !== 1) {
    var n = e.globalAlpha;
    ((e.globalAlpha = t.fillOpacity * t.opacity), e.fill(), (e.globalAlpha = n));
  } else e.fill();
}
function ST(e, t) {
  if (t.strokeOpacity != null && t.strokeOpacity !== 1) {
    var n = e.globalAlpha;
    ((e.globalAlpha = t.strokeOpacity * t.opacity), e.stroke(), (e.globalAlpha = n));
  } else e.stroke();
}
function CT(e, t, n) {
  var r = $e(t.image, t.__image, n);
  if (tt(r)) {
    var i = e.createPattern(r, t.repeat || `repeat`);
    if (typeof DOMMatrix == `function` && i && i.setTransform) {
      var a = new DOMMatrix();
      (a.translateSelf(t.x || 0, t.y || 0),
        a.rotateSelf(0, 0, (t.rotation || 0) * Oe),
        a.scaleSelf(t.scaleX || 1, t.scaleY || 1),
        i.setTransform(a));
    }
    return i;
  }
}
function wT(e, t, n, r, i) {
  var a,
    o = vT(n),
    s = bT(n),
    c = n.strokePercent,
    l = c < 1,
    u = !t.path;
  (!t.silent || l) && u && t.createPathProxy();
  var d = t.path || _T,
    f = t.__dirty;
  if (!r) {
    var p = n.fill,
      m = n.stroke,
      h = s && !!p.colorStops,
      g = o && !!m.colorStops,
      _ = s && !!p.image,
      v = o && !!m.image,
      y = void 0,
      b = void 0,
      x = void 0,
      S = void 0,
      C = void 0;
    ((h || g) && (C = t.getBoundingRect()),
      h && ((y = f ? dT(e, p, C) : t.__canvasFillGradient), (t.__canvasFillGradient = y)),
      g && ((b = f ? dT(e, m, C) : t.__canvasStrokeGradient), (t.__canvasStrokeGradient = b)),
      _ && ((x = f || !t.__canvasFillPattern ? CT(e, p, t) : t.__canvasFillPattern), (t.__canvasFillPattern = x)),
      v && ((S = f || !t.__canvasStrokePattern ? CT(e, m, t) : t.__canvasStrokePattern), (t.__canvasStrokePattern = S)),
      h ? (e.fillStyle = y) : _ && (x ? (e.fillStyle = x) : (s = !1)),
      g ? (e.strokeStyle = b) : v && (S ? (e.strokeStyle = S) : (o = !1)));
  }
  var w = t.getGlobalScale();
  d.setScale(w[0], w[1], t.segmentIgnoreThreshold);
  var T, E;
  e.setLineDash && n.lineDash && ((a = gT(t)), (T = a[0]), (E = a[1]));
  var D = !0;
  ((u || f & 4) &&
    (d.setDPR(e.dpr),
    l ? d.setContext(null) : (d.setContext(e), (D = !1)),
    d.reset(),
    t.buildPath(d, t.shape, r),
    d.toStatic(),
    t.pathUpdated()),
    D && d.rebuildPath(e, l ? c : 1),
    T && (e.setLineDash(T), (e.lineDashOffset = E)),
    r
      ? ((i.batchFill = s), (i.batchStroke = o))
      : n.strokeFirst
        ? (o && ST(e, n), s && xT(e, n))
        : (s && xT(e, n), o && ST(e, n)),
    T && e.setLineDash([]));
}
function TT(e, t, n) {
  var r = (t.__image = $e(n.image, t.__image, t, t.onload));
  if (r && tt(r)) {
    var i = n.x || 0,
      a = n.y || 0,
      o = t.getWidth(),
      s = t.getHeight(),
      c = r.width / r.height;
    if (
      (o == null && s != null
        ? (o = s * c)
        : s == null && o != null
          ? (s = o / c)
          : o == null && s == null && ((o = r.width), (s = r.height)),
      n.sWidth && n.sHeight)
    ) {
      var l = n.sx || 0,
        u = n.sy || 0;
      e.drawImage(r, l, u, n.sWidth, n.sHeight, i, a, o, s);
    } else if (n.sx && n.sy) {
      var l = n.sx,
        u = n.sy,
        d = o - l,
        f = s - u;
      e.drawImage(r, l, u, d, f, i, a, o, s);
    } else e.drawImage(r, i, a, o, s);
  }
}
function ET(e, t, n) {
  var r,
    i = n.text;
  if ((i != null && (i += ``), i)) {
    ((e.font = n.font || `12px sans-serif`), (e.textAlign = n.textAlign), (e.textBaseline = n.textBaseline));
    var a = void 0,
      o = void 0;
    (e.setLineDash && n.lineDash && ((r = gT(t)), (a = r[0]), (o = r[1])),
      a && (e.setLineDash(a), (e.lineDashOffset = o)),
      n.strokeFirst
        ? (vT(n) && e.strokeText(i, n.x, n.y), bT(n) && e.fillText(i, n.x, n.y))
        : (bT(n) && e.fillText(i, n.x, n.y), vT(n) && e.strokeText(i, n.x, n.y)),
      a && e.setLineDash([]));
  }
}
var DT = [`shadowBlur`, `shadowOffsetX`, `shadowOffsetY`],
  OT = [
    [`lineCap`, `butt`],
    [`lineJoin`, `miter`],
    [`miterLimit`, 10],
  ];
function kT(e, t, n, r, i) {
  var a = !1;
  if (!r && ((n ||= {}), t === n)) return !1;
  if (r || t.opacity !== n.opacity) {
    (BT(e, i), (a = !0));
    var o = Math.max(Math.min(t.opacity, 1), 0);
    e.globalAlpha = isNaN(o) ? Ii.opacity : o;
  }
  (r || t.blend !== n.blend) && ((a ||= (BT(e, i), !0)), (e.globalCompositeOperation = t.blend || Ii.blend));
  for (var s = 0; s < DT.length; s++) {
    var c = DT[s];
    (r || t[c] !== n[c]) && ((a ||= (BT(e, i), !0)), (e[c] = e.dpr * (t[c] || 0)));
  }
  return (
    (r || t.shadowColor !== n.shadowColor) && ((a ||= (BT(e, i), !0)), (e.shadowColor = t.shadowColor || Ii.shadowColor)),
    a
  );
}
function AT(e, t, n, r, i) {
  var a = t.style,
    o = r ? null : (n && n.style) || {};
  if (a === o) return !1;
  var s = kT(e, a, o, r, i);
  if (
    ((r || a.fill !== o.fill) && ((s ||= (BT(e, i), !0)), yT(a.fill) && (e.fillStyle = a.fill)),
    (r || a.stroke !== o.stroke) && ((s ||= (BT(e, i), !0)), yT(a.stroke) && (e.strokeStyle = a.stroke)),
    (r || a.opacity !== o.opacity) && ((s ||= (BT(e, i), !0)), (e.globalAlpha = a.opacity == null ? 1 : a.opacity)),
    t.hasStroke())
  ) {
    var c = a.lineWidth / (a.strokeNoScale && t.getLineScale ? t.getLineScale() : 1);
    e.lineWidth !== c && ((s ||= (BT(e, i), !0)), (e.lineWidth = c));
  }
  for (var l = 0; l < OT.length; l++) {
    var u = OT[l],
      d = u[0];
    (r || a[d] !== o[d]) && ((s ||= (BT(e, i), !0)), (e[d] = a[d] || u[1]));
  }
  return s;
}
function jT(e, t, n, r, i) {
  return kT(e, t.style, n && n.style, r, i);
}
function MT(e, t) {
  var n = t.transform,
    r = e.dpr || 1;
  n ? e.setTransform(r * n[0], r * n[1], r * n[2], r * n[3], r * n[4], r * n[5]) : e.setTransform(r, 0, 0, r, 0, 0);
}
function NT(e, t, n) {
  for (var r = !1, i = 0; i < e.length; i++) {
    var a = e[i];
    ((r ||= a.isZeroArea()), MT(t, a), t.beginPath(), a.buildPath(t, a.shape), t.clip());
  }
  n.allClipped = r;
}
function PT(e, t) {
  return e && t
    ? e[0] !== t[0] || e[1] !== t[1] || e[2] !== t[2] || e[3] !== t[3] || e[4] !== t[4] || e[5] !== t[5]
    : !(!e && !t);
}
var FT = 1,
  IT = 2,
  LT = 3,
  RT = 4;
function zT(e) {
  var t = bT(e),
    n = vT(e);
  return !(
    e.lineDash ||
    !(+t ^ n) ||
    (t && typeof e.fill != `string`) ||
    (n && typeof e.stroke != `string`) ||
    e.strokePercent < 1 ||
    e.strokeOpacity < 1 ||
    e.fillOpacity < 1
  );
}
function BT(e, t) {
  (t.batchFill && ((t.batchFill = !1), e.fill()), t.batchStroke && ((t.batchStroke = !1), e.stroke()));
}
function VT(e, t) {
  var n = { inHover: !1, viewWidth: 0, viewHeight: 0, beforeBrushParam: {} };
  (HT(e, t, n), UT(e, n));
}
function HT(e, t, n) {
  var r = t.transform;
  if (!t.shouldBePainted(n.viewWidth, n.viewHeight, !1, !1)) ((t.__dirty &= -2), (t.__isRendered = !1));
  else {
    var i = t.__clipPaths,
      a = n.prevElClipPaths,
      o = t.style,
      s = !1,
      c = !1;
    if (
      ((!a || fT(i, a)) &&
        (a && (BT(e, n), e.restore(), (c = s = !0), (n.prevElClipPaths = null), (n.allClipped = !1), (n.prevEl = null)),
        i && i.length && (BT(e, n), e.save(), NT(i, e, n), (s = !0), (n.prevElClipPaths = i))),
      n.allClipped)
    )
      ((t.__dirty &= -2), (t.__isRendered = !1));
    else {
      (t.beforeBrush && t.beforeBrush(n.beforeBrushParam), t.innerBeforeBrush());
      var l = n.prevEl;
      l || (c = s = !0);
      var u = t instanceof Ka && t.autoBatch && zT(o);
      (s || PT(r, l.transform) ? (BT(e, n), MT(e, t)) : u || BT(e, n),
        t instanceof Ka
          ? (n.lastDrawType !== FT && ((c = !0), (n.lastDrawType = FT)),
            AT(e, t, l, c, n),
            (u && (n.batchFill || n.batchStroke)) || e.beginPath(),
            wT(e, t, o, u, n))
          : t instanceof Ja
            ? (n.lastDrawType !== LT && ((c = !0), (n.lastDrawType = LT)), AT(e, t, l, c, n), ET(e, t, o))
            : t instanceof Qa
              ? (n.lastDrawType !== IT && ((c = !0), (n.lastDrawType = IT)), jT(e, t, l, c, n), TT(e, t, o))
              : t.getTemporalDisplayables && (n.lastDrawType !== RT && ((c = !0), (n.lastDrawType = RT)), WT(e, t, n)),
        t.innerAfterBrush(),
        t.afterBrush && (u && BT(e, n), t.afterBrush()),
        (n.prevEl = t),
        (t.__dirty = 0),
        (t.__isRendered = !0));
    }
  }
}
function UT(e, t) {
  (BT(e, t), t.prevElClipPaths && e.restore());
}
function WT(e, t, n) {
  var r = t.getDisplayables(),
    i = t.getTemporalDisplayables();
  e.save();
  for (
    var a = {
        prevElClipPaths: null,
        prevEl: null,
        allClipped: !1,
        viewWidth: n.viewWidth,
        viewHeight: n.viewHeight,
        inHover: n.inHover,
        beforeBrushParam: {},
      },
      o = t.getCursor(),
      s = r.length;
    o < s;
    o++
  ) {
    var c = r[o];
    (c.beforeBrush && c.beforeBrush(n.beforeBrushParam),
      c.innerBeforeBrush(),
      HT(e, c, a),
      c.innerAfterBrush(),
      c.afterBrush && c.afterBrush(),
      (a.prevEl = c));
  }
  UT(e, a);
  for (var l = 0, u = i.length; l < u; l++) {
    var c = i[l];
    (c.beforeBrush && c.beforeBrush(n.beforeBrushParam),
      c.innerBeforeBrush(),
      HT(e, c, a),
      c.innerAfterBrush(),
      c.afterBrush && c.afterBrush(),
      (a.prevEl = c));
  }
  (UT(e, a), t.clearTemporalDisplayables(), (t.notClear = !0), e.restore());
}
var GT = new sT(),
  KT = new Xe(100),
  qT = [
    `symbol`,
    `symbolSize`,
    `symbolKeepAspect`,
    `color`,
    `backgroundColor`,
    `dashArrayX`,
    `dashArrayY`,
    `maxTileWidth`,
    `maxTileHeight`,
  ];
function JT(e, t) {
  if (e === `none`) return null;
  var n = t.getDevicePixelRatio(),
    r = t.getZr(),
    i = r.painter.type === `svg`;
  e.dirty && GT.delete(e);
  var a = GT.get(e);
  if (a) return a;
  var o = k(e, {
    symbol: `rect`,
    symbolSize: 1,
    symbolKeepAspect: !0,
    color: `rgba(0, 0, 0, 0.2)`,
    backgroundColor: null,
    dashArrayX: 5,
    dashArrayY: 5,
    rotation: 0,
    maxTileWidth: 512,
    maxTileHeight: 512,
  });
  o.backgroundColor === `none` && (o.backgroundColor = null);
  var s = { repeat: `repeat` };
  return (c(s), (s.rotation = o.rotation), (s.scaleX = s.scaleY = i ? 1 : 1 / n), GT.set(e, s), (e.dirty = !1), s);
  function c(e) {
    for (var t = [n], a = !0, s = 0; s < qT.length; ++s) {
      var c = o[qT[s]];
      if (c != null && !z(c) && !V(c) && !U(c) && typeof c != `boolean`) {
        a = !1;
        break;
      }
      t.push(c);
    }
    var u;
    if (a) {
      u = t.join(`,`) + (i ? `-svg` : ``);
      var d = KT.get(u);
      d && (i ? (e.svgElement = d) : (e.image = d));
    }
    var f = XT(o.dashArrayX),
      p = ZT(o.dashArrayY),
      m = YT(o.symbol),
      h = QT(f),
      g = $T(p),
      _ = !i && l.createCanvas(),
      v = i && { tag: `g`, attrs: {}, key: `dcl`, children: [] },
      y = x(),
      b;
    (_ && ((_.width = y.width * n), (_.height = y.height * n), (b = _.getContext(`2d`))),
      S(),
      a && KT.put(u, _ || v),
      (e.image = _),
      (e.svgElement = v),
      (e.svgWidth = y.width),
      (e.svgHeight = y.height));
    function x() {
      for (var e = 1, t = 0, n = h.length; t < n; ++t) e = ss(e, h[t]);
      for (var r = 1, t = 0, n = m.length; t < n; ++t) r = ss(r, m[t].length);
      e *= r;
      var i = g * h.length * m.length;
      return { width: Math.max(1, Math.min(e, o.maxTileWidth)), height: Math.max(1, Math.min(i, o.maxTileHeight)) };
    }
    function S() {
      b &&
        (b.clearRect(0, 0, _.width, _.height),
        o.backgroundColor && ((b.fillStyle = o.backgroundColor), b.fillRect(0, 0, _.width, _.height)));
      for (var e = 0, t = 0; t < p.length; ++t) e += p[t];
      if (e <= 0) return;
      for (var a = -g, s = 0, c = 0, l = 0; a < y.height;) {
        if (s % 2 == 0) {
          for (var u = (c / 2) % m.length, d = 0, h = 0, x = 0; d < y.width * 2;) {
            for (var S = 0, t = 0; t < f[l].length; ++t) S += f[l][t];
            if (S <= 0) break;
            if (h % 2 == 0) {
              var C = (1 - o.symbolSize) * 0.5,
                w = d + f[l][h] * C,
                T = a + p[s] * C,
                E = f[l][h] * o.symbolSize,
                D = p[s] * o.symbolSize,
                O = (x / 2) % m[u].length;
              k(w, T, E, D, m[u][O]);
            }
            ((d += f[l][h]), ++x, ++h, h === f[l].length && (h = 0));
          }
          (++l, l === f.length && (l = 0));
        }
        ((a += p[s]), ++c, ++s, s === p.length && (s = 0));
      }
      function k(e, t, a, s, c) {
        var l = i ? 1 : n,
          u = a_(c, e * l, t * l, a * l, s * l, o.color, o.symbolKeepAspect);
        if (i) {
          var d = r.painter.renderOneToVNode(u);
          d && v.children.push(d);
        } else VT(b, u);
      }
    }
  }
}
function YT(e) {
  if (!e || e.length === 0) return [[`rect`]];
  if (V(e)) return [[e]];
  for (var t = !0, n = 0; n < e.length; ++n)
    if (!V(e[n])) {
      t = !1;
      break;
    }
  if (t) return YT([e]);
  for (var r = [], n = 0; n < e.length; ++n) V(e[n]) ? r.push([e[n]]) : r.push(e[n]);
  return r;
}
function XT(e) {
  if (!e || e.length === 0) return [[0, 0]];
  if (U(e)) {
    var t = Math.ceil(e);
    return [[t, t]];
  }
  for (var n = !0, r = 0; r < e.length; ++r)
    if (!U(e[r])) {
      n = !1;
      break;
    }
  if (n) return XT([e]);
  for (var i = [], r = 0; r < e.length; ++r)
    if (U(e[r])) {
      var t = Math.ceil(e[r]);
      i.push([t, t]);
    } else {
      var t = F(e[r], function (e) {
        return Math.ceil(e);
      });
      t.length % 2 == 1 ? i.push(t.concat(t)) : i.push(t);
    }
  return i;
}
function ZT(e) {
  if (!e || (typeof e == `object` && e.length === 0)) return [0, 0];
  if (U(e)) {
    var t = Math.ceil(e);
    return [t, t];
  }
  var n = F(e, function (e) {
    return Math.ceil(e);
  });
  return e.length % 2 ? n.concat(n) : n;
}
function QT(e) {
  return F(e, function (e) {
    return $T(e);
  });
}
function $T(e) {
  for (var t = 0, n = 0; n < e.length; ++n) t += e[n];
  return e.length % 2 == 1 ? t * 2 : t;
}
var eE = lc(tE);
function tE(e, t) {
  e.eachRawSeries(function (n) {
    if (!e.isSeriesFiltered(n)) {
      var r = n.getData();
      r.hasItemVisual() &&
        r.each(function (e) {
          var n = r.getItemVisual(e, `decal`);
          if (n) {
            var i = r.ensureUniqueItemVisual(e, `style`);
            i.decal = JT(n, t);
          }
        });
      var i = r.getVisual(`decal`);
      if (i) {
        var a = r.getVisual(`style`);
        a.decal = JT(i, t);
      }
    }
  });
}
var nE = 1,
  rE = 800,
  iE = 900,
  aE = 920,
  oE = 1e3,
  sE = 2e3,
  cE = 5e3,
  lE = 1e3,
  uE = 1100,
  dE = 2e3,
  fE = 3e3,
  pE = 4e3,
  mE = 4500,
  hE = 4600,
  gE = 5e3,
  _E = 6e3,
  vE = 7e3,
  yE = {
    PROCESSOR: { SERIES_FILTER: rE, AXIS_STATISTICS: aE, FILTER: oE, STATISTIC: cE, STATISTICS: cE },
    VISUAL: {
      LAYOUT: lE,
      PROGRESSIVE_LAYOUT: uE,
      GLOBAL: dE,
      CHART: fE,
      POST_CHART_LAYOUT: hE,
      COMPONENT: pE,
      BRUSH: gE,
      CHART_ITEM: mE,
      ARIA: _E,
      DECAL: vE,
    },
  },
  bE = `__flagInMainProcess`,
  xE = `__mainProcessVersion`,
  SE = `__pendingUpdate`,
  CE = `__needsUpdateStatus`,
  wE = /^[a-zA-Z0-9_]+$/,
  TE = `__connectUpdateStatus`,
  EE = 0,
  DE = 1,
  OE = 2;
function kE(e) {
  return function () {
    var t = [...arguments];
    if (this.isDisposed()) this.id;
    else return jE(this, e, t);
  };
}
function AE(e) {
  return function () {
    var t = [...arguments];
    return jE(this, e, t);
  };
}
function jE(e, t, n) {
  return ((n[0] = n[0] && n[0].toLowerCase()), di.prototype[t].apply(e, n));
}
var ME = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return t;
  })(di),
  NE = ME.prototype;
((NE.on = AE(`on`)), (NE.off = AE(`off`)));
var PE,
  FE,
  IE,
  LE,
  RE,
  zE,
  BE,
  VE,
  HE,
  UE,
  WE,
  GE,
  KE,
  qE,
  JE,
  YE,
  XE,
  ZE,
  QE,
  $E = (function (e) {
    n(t, e);
    function t(t, n, r) {
      var i = e.call(this, new Gw()) || this;
      ((i._chartsViews = []),
        (i._chartsMap = {}),
        (i._componentsViews = []),
        (i._componentsMap = {}),
        (i._pendingActions = []),
        (r ||= {}),
        (i.__v_skip = !0),
        (i._dom = t));
      var a = `canvas`,
        o = `auto`,
        s = !1;
      ((i[xE] = 1), r.ssr);
      var c = (i._zr = hC(t, {
        renderer: r.renderer || a,
        devicePixelRatio: r.devicePixelRatio,
        width: r.width,
        height: r.height,
        ssr: r.ssr,
        useDirtyRect: G(r.useDirtyRect, s),
        useCoarsePointer: G(r.useCoarsePointer, o),
        pointerSize: r.pointerSize,
      }));
      ((i._ssr = r.ssr),
        (i._throttledZrFlush = Yx(ne(c.flush, c), 17)),
        i._updateTheme(n),
        (i._locale = $m(r.locale || Zm)),
        (i._coordSysMgr = new um()));
      var l = (i._api = JE(i));
      function u(e, t) {
        return e.__prio - t.__prio;
      }
      return (
        LS(sD, u),
        LS(aD, u),
        (i._scheduler = new Ew(i, l, aD, sD)),
        (i._messageCenter = new ME()),
        i._initEvents(),
        (i.resize = ne(i.resize, i)),
        c.animation.on(`frame`, i._onframe, i),
        UE(c, i),
        WE(c, i),
        _e(i),
        i
      );
    }
    return (
      (t.prototype._onframe = function () {
        if (!this._disposed) {
          var e = this._scheduler,
            t = this._model,
            n = this._api;
          if ((ZE(this), this[SE])) {
            var r = this[SE].silent;
            ((this[bE] = !0), QE(this));
            try {
              (PE(this), LE.update.call(this, null, this[SE].updateParams));
            } catch (e) {
              throw ((this[bE] = !1), (this[SE] = null), e);
            }
            (this._zr.flush(), (this[bE] = !1), (this[SE] = null), VE.call(this, r), HE.call(this, r));
          } else if (e.unfinished) {
            var i = nE;
            do {
              e.unfinished = !1;
              var a = l.getTime();
              (e.performSeriesTasks(t),
                e.performDataProcessorTasks(t),
                zE(this, t),
                e.performVisualTasks(t),
                qE(this, this._model, n, `remain`, {}),
                (i -= l.getTime() - a));
            } while (i > 0 && e.unfinished);
            e.unfinished || this._zr.flush();
          }
        }
      }),
      (t.prototype.getDom = function () {
        return this._dom;
      }),
      (t.prototype.getId = function () {
        return this.id;
      }),
      (t.prototype.getZr = function () {
        return this._zr;
      }),
      (t.prototype.isSSR = function () {
        return this._ssr;
      }),
      (t.prototype.setOption = function (e, t, n) {
        if (!this[bE]) {
          if (this._disposed) this.id;
          else {
            var r, i, a;
            if (
              (W(t) && ((n = t.lazyUpdate), (r = t.silent), (i = t.replaceMerge), (a = t.transition), (t = t.notMerge)),
              (this[bE] = !0),
              QE(this),
              !this._model || t)
            ) {
              var o = new IC(this._api),
                s = this._theme,
                c = (this._model = new kC());
              ((c.scheduler = this._scheduler), (c.ssr = this._ssr), c.init(null, null, null, s, this._locale, o));
            }
            this._model.setOption(e, { replaceMerge: i }, oD);
            var l = { seriesTransition: a, optionChanged: !0 };
            if (n) ((this[SE] = { silent: r, updateParams: l }), (this[bE] = !1), this.getZr().wakeUp());
            else {
              try {
                (PE(this), LE.update.call(this, null, l));
              } catch (e) {
                throw ((this[SE] = null), (this[bE] = !1), e);
              }
              (this._ssr || this._zr.flush(), (this[SE] = null), (this[bE] = !1), VE.call(this, r), HE.call(this, r));
            }
          }
        }
      }),
      (t.prototype.setTheme = function (e, t) {
        if (!this[bE]) {
          if (this._disposed) this.id;
          else {
            var n = this._model;
            if (n) {
              var r = t && t.silent,
                i = null;
              (this[SE] && ((r ??= this[SE].silent), (i = this[SE].updateParams), (this[SE] = null)), (this[bE] = !0), QE(this));
              try {
                (this._updateTheme(e), n.setTheme(this._theme), PE(this), LE.update.call(this, { type: `setTheme` }, i));
              } catch (e) {
                throw ((this[bE] = !1), e);
              }
              ((this[bE] = !1), VE.call(this, r), HE.call(this, r));
            }
          }
        }
      }),
      (t.prototype._updateTheme = function (e) {
        (V(e) && (e = cD[e]), e && ((e = T(e)), e && uw(e, !0), (this._theme = e)));
      }),
      (t.prototype.getModel = function () {
        return this._model;
      }),
      (t.prototype.getOption = function () {
        return this._model && this._model.getOption();
      }),
      (t.prototype.getWidth = function () {
        return this._zr.getWidth();
      }),
      (t.prototype.getHeight = function () {
        return this._zr.getHeight();
      }),
      (t.prototype.getDevicePixelRatio = function () {
        return this._zr.painter.dpr || (q.hasGlobalWindow && window.devicePixelRatio) || 1;
      }),
      (t.prototype.getRenderedCanvas = function (e) {
        return this.renderToCanvas(e);
      }),
      (t.prototype.renderToCanvas = function (e) {
        return (
          (e ||= {}),
          this._zr.painter.getRenderedCanvas({
            backgroundColor: e.backgroundColor || this._model.get(`backgroundColor`),
            pixelRatio: e.pixelRatio || this.getDevicePixelRatio(),
          })
        );
      }),
      (t.prototype.renderToSVGString = function (e) {
        return ((e ||= {}), this._zr.painter.renderToString({ useViewBox: e.useViewBox }));
      }),
      (t.prototype.getSvgDataURL = function () {
        var e = this._zr;
        return (
          P(e.storage.getDisplayList(), function (e) {
            e.stopAnimation(null, !0);
          }),
          e.painter.toDataURL()
        );
      }),
      (t.prototype.getDataURL = function (e) {
        if (this._disposed) this.id;
        else {
          e ||= {};
          var t = e.excludeComponents,
            n = this._model,
            r = [],
            i = this;
          P(t, function (e) {
            n.eachComponent({ mainType: e }, function (e) {
              var t = i._componentsMap[e.__viewId];
              t.group.ignore || (r.push(t), (t.group.ignore = !0));
            });
          });
          var a =
            this._zr.painter.getType() === `svg`
              ? this.getSvgDataURL()
              : this.renderToCanvas(e).toDataURL(`image/` + ((e && e.type) || `png`));
          return (
            P(r, function (e) {
              e.group.ignore = !1;
            }),
            a
          );
        }
      }),
      (t.prototype.getConnectedDataURL = function (e) {
        if (this._disposed) this.id;
        else {
          var t = e.type === `svg`,
            n = this.group,
            r = Math.min,
            i = Math.max,
            a = 1 / 0;
          if (dD[n]) {
            var o = a,
              s = a,
              c = -a,
              u = -a,
              d = [],
              f = (e && e.pixelRatio) || this.getDevicePixelRatio();
            (P(uD, function (a, l) {
              if (a.group === n) {
                var f = t ? a.getZr().painter.getSvgDom().innerHTML : a.renderToCanvas(T(e)),
                  p = a.getDom().getBoundingClientRect();
                ((o = r(p.left, o)),
                  (s = r(p.top, s)),
                  (c = i(p.right, c)),
                  (u = i(p.bottom, u)),
                  d.push({ dom: f, left: p.left, top: p.top }));
              }
            }),
              (o *= f),
              (s *= f),
              (c *= f),
              (u *= f));
            var p = c - o,
              m = u - s,
              h = l.createCanvas(),
              g = hC(h, { renderer: t ? `svg` : `canvas` });
            if ((g.resize({ width: p, height: m }), t)) {
              var _ = ``;
              return (
                P(d, function (e) {
                  var t = e.left - o,
                    n = e.top - s;
                  _ += `<g transform="translate(` + t + `,` + n + `)">` + e.dom + `</g>`;
                }),
                (g.painter.getSvgRoot().innerHTML = _),
                e.connectedBackgroundColor && g.painter.setBackgroundColor(e.connectedBackgroundColor),
                g.refreshImmediately(),
                g.painter.toDataURL()
              );
            }
            return (
              e.connectedBackgroundColor &&
                g.add(new oo({ shape: { x: 0, y: 0, width: p, height: m }, style: { fill: e.connectedBackgroundColor } })),
              P(d, function (e) {
                var t = new Qa({ style: { x: e.left * f - o, y: e.top * f - s, image: e.dom } });
                g.add(t);
              }),
              g.refreshImmediately(),
              h.toDataURL(`image/` + ((e && e.type) || `png`))
            );
          }
          return this.getDataURL(e);
        }
      }),
      (t.prototype.convertToPixel = function (e, t, n) {
        return RE(this, `convertToPixel`, e, t, n);
      }),
      (t.prototype.convertToLayout = function (e, t, n) {
        return RE(this, `convertToLayout`, e, t, n);
      }),
      (t.prototype.convertFromPixel = function (e, t, n) {
        return RE(this, `convertFromPixel`, e, t, n);
      }),
      (t.prototype.containPixel = function (e, t) {
        if (this._disposed) this.id;
        else {
          var n = this._model,
            r;
          return (
            P(
              Bs(n, e),
              function (e, n) {
                n.indexOf(`Models`) >= 0 &&
                  P(
                    e,
                    function (e) {
                      var i = e.coordinateSystem;
                      if (i && i.containPoint) r ||= !!i.containPoint(t);
                      else if (n === `seriesModels`) {
                        var a = this._chartsMap[e.__viewId];
                        a && a.containPoint && (r ||= a.containPoint(t, e));
                      }
                    },
                    this,
                  );
              },
              this,
            ),
            !!r
          );
        }
      }),
      (t.prototype.getVisual = function (e, t) {
        var n = this._model,
          r = Bs(n, e, { defaultMainType: `series` }),
          i = r.seriesModel.getData(),
          a = r.hasOwnProperty(`dataIndexInside`)
            ? r.dataIndexInside
            : r.hasOwnProperty(`dataIndex`)
              ? i.indexOfRawIndex(r.dataIndex)
              : null;
        return a == null ? Zw(i, t) : Xw(i, a, t);
      }),
      (t.prototype.getViewOfComponentModel = function (e) {
        return this._componentsMap[e.__viewId];
      }),
      (t.prototype.getViewOfSeriesModel = function (e) {
        return this._chartsMap[e.__viewId];
      }),
      (t.prototype._initEvents = function () {
        var e = this;
        P(tD, function (t) {
          var n = function (n) {
            var r = e.getModel(),
              i = n.target,
              a;
            if (
              (t === `globalout`
                ? (a = {})
                : i &&
                  Qw(
                    i,
                    function (e) {
                      var t = uc(e);
                      if (t && t.dataIndex != null) {
                        var n = t.dataModel || r.getSeriesByIndex(t.seriesIndex);
                        return ((a = (n && n.getDataParams(t.dataIndex, t.dataType, i)) || {}), !0);
                      }
                      if (t.eventData) return ((a = D({}, t.eventData)), !0);
                    },
                    !0,
                  ),
              a)
            ) {
              var o = a.componentType,
                s = a.componentIndex;
              (o === `markLine` || o === `markPoint` || o === `markArea`) && ((o = `series`), (s = a.seriesIndex));
              var c = o && s != null && r.getComponent(o, s),
                l = c && e[c.mainType === `series` ? `_chartsMap` : `_componentsMap`][c.__viewId];
              ((a.event = n),
                (a.type = t),
                (e._$eventProcessor.eventInfo = { targetEl: i, packedEvent: a, model: c, view: l }),
                e.trigger(t, a));
            }
          };
          ((n.zrEventfulCallAtLast = !0), e._zr.on(t, n, e));
        });
        var t = this._messageCenter;
        (P(iD, function (n, r) {
          t.on(r, function (t) {
            e.trigger(r, t);
          });
        }),
          $x(t, this, this._api));
      }),
      (t.prototype.isDisposed = function () {
        return this._disposed;
      }),
      (t.prototype.clear = function () {
        this._disposed ? this.id : this.setOption({ series: [] }, !0);
      }),
      (t.prototype.dispose = function () {
        if (this._disposed) this.id;
        else {
          ((this._disposed = !0), this.getDom() && Gs(this.getDom(), pD, ``));
          var e = this,
            t = e._api,
            n = e._model;
          (P(e._componentsViews, function (e) {
            e.dispose(n, t);
          }),
            P(e._chartsViews, function (e) {
              e.dispose(n, t);
            }),
            e._zr.dispose(),
            (e._dom =
              e._model =
              e._chartsMap =
              e._componentsMap =
              e._chartsViews =
              e._componentsViews =
              e._scheduler =
              e._api =
              e._zr =
              e._throttledZrFlush =
              e._theme =
              e._coordSysMgr =
              e._messageCenter =
                null),
            delete uD[e.id]);
        }
      }),
      (t.prototype.resize = function (e) {
        if (!this[bE]) {
          if (this._disposed) this.id;
          else {
            this._zr.resize(e);
            var t = this._model;
            if ((this._loadingFX && this._loadingFX.resize(), t)) {
              var n = t.resetOption(`media`),
                r = e && e.silent;
              (this[SE] && ((r ??= this[SE].silent), (n = !0), (this[SE] = null)), (this[bE] = !0), QE(this));
              try {
                (n && PE(this), LE.update.call(this, { type: `resize`, animation: D({ duration: 0 }, e && e.animation) }));
              } catch (e) {
                throw ((this[bE] = !1), e);
              }
              ((this[bE] = !1), VE.call(this, r), HE.call(this, r));
            }
          }
        }
      }),
      (t.prototype.showLoading = function (e, t) {
        if (this._disposed) this.id;
        else if ((W(e) && ((t = e), (e = ``)), (e ||= `default`), this.hideLoading(), lD[e])) {
          var n = lD[e](this._api, t),
            r = this._zr;
          ((this._loadingFX = n), r.add(n));
        }
      }),
      (t.prototype.hideLoading = function () {
        this._disposed ? this.id : (this._loadingFX && this._zr.remove(this._loadingFX), (this._loadingFX = null));
      }),
      (t.prototype.makeActionFromEvent = function (e) {
        var t = D({}, e);
        return ((t.type = rD[e.type]), t);
      }),
      (t.prototype.dispatchAction = function (e, t) {
        if (this._disposed) this.id;
        else if ((W(t) || (t = { silent: !!t }), nD[e.type] && this._model)) {
          if (this[bE]) this._pendingActions.push(e);
          else {
            var n = t.silent;
            BE.call(this, e, n);
            var r = t.flush;
            (r ? this._zr.flush() : r !== !1 && q.browser.weChat && this._throttledZrFlush(), VE.call(this, n), HE.call(this, n));
          }
        }
      }),
      (t.prototype.updateLabelLayout = function () {
        $w.trigger(`series:layoutlabels`, this._model, this._api, { updatedSeries: [] });
      }),
      (t.prototype.appendData = function (e) {
        if (this._disposed) this.id;
        else {
          var t = e.seriesIndex;
          (this.getModel().getSeriesByIndex(t).appendData(e), (this._scheduler.unfinished = !0), this.getZr().wakeUp());
        }
      }),
      (t.internalField = (function () {
        ((PE = function (e) {
          $y(e._model);
          var t = e._scheduler;
          (t.restorePipelines(e._zr, e._model), t.prepareStageTasks(), FE(e, !0), FE(e, !1), t.plan());
        }),
          (FE = function (e, t) {
            for (
              var n = e._model,
                r = e._scheduler,
                i = t ? e._componentsViews : e._chartsViews,
                a = t ? e._componentsMap : e._chartsMap,
                o = e._zr,
                s = e._api,
                c = 0;
              c < i.length;
              c++
            )
              i[c].__alive = !1;
            t
              ? n.eachComponent(function (e, t) {
                  e !== `series` && l(t);
                })
              : n.eachSeries(l);
            function l(e) {
              var c = e.__requireNewView;
              e.__requireNewView = !1;
              var l = `_ec_` + e.id + `_` + e.type,
                u = !c && a[l];
              if (!u) {
                var d = Pe(e.type);
                ((u = new (t ? mw.getClass(d.main, d.sub) : L_.getClass(d.sub))()),
                  u.init(n, s),
                  (a[l] = u),
                  i.push(u),
                  o.add(u.group));
              }
              ((e.__viewId = u.__id = l),
                (u.__alive = !0),
                (u.__model = e),
                (u.group.__ecComponentInfo = { mainType: e.mainType, index: e.componentIndex }),
                !t && r.prepareView(u, e, n, s));
            }
            for (var c = 0; c < i.length;) {
              var u = i[c];
              u.__alive
                ? c++
                : (!t && u.renderTask.dispose(),
                  o.remove(u.group),
                  u.dispose(n, s),
                  i.splice(c, 1),
                  a[u.__id] === u && delete a[u.__id],
                  (u.__id = u.group.__ecComponentInfo = null));
            }
          }),
          (IE = function (e, t, n, r, i) {
            var a = e._model;
            if ((a.setUpdatePayload(n), !r)) {
              P([].concat(e._componentsViews, e._chartsViews), l);
              return;
            }
            var o = Ws(n, r, i),
              s = n.excludeSeriesId,
              c;
            (s != null &&
              ((c = K()),
              P(vs(s), function (e) {
                var t = Ms(e, null);
                t != null && c.set(t, !0);
              })),
              a &&
                a.eachComponent(
                  o,
                  function (t) {
                    if (!(c && c.get(t.id) != null)) {
                      if (Ol(n)) {
                        if (t instanceof Wg)
                          n.type === `highlight` && !n.notBlur && !t.get([`emphasis`, `disabled`]) && ul(t, n, e._api);
                        else {
                          var r = dl(t.mainType, t.componentIndex, n.name, e._api),
                            i = r.focusSelf,
                            a = r.dispatchers;
                          (n.type === `highlight` && i && !n.notBlur && ll(t.mainType, t.componentIndex, e._api),
                            a &&
                              P(a, function (e) {
                                n.type === `highlight` ? el(e) : tl(e);
                              }));
                        }
                      } else Dl(n) && t instanceof Wg && (ml(t, n, e._api), hl(t), XE(e));
                    }
                  },
                  e,
                ),
              a &&
                a.eachComponent(
                  o,
                  function (t) {
                    (c && c.get(t.id) != null) || l(e[r === `series` ? `_chartsMap` : `_componentsMap`][t.__viewId]);
                  },
                  e,
                ));
            function l(r) {
              r && r.__alive && r[t] && r[t](r.__model, a, e._api, n);
            }
          }),
          (LE = {
            prepareAndUpdate: function (e) {
              (PE(this), LE.update.call(this, e, e && { optionChanged: e.newOption != null }));
            },
            update: function (e, n) {
              var r = this._model,
                i = this._api,
                a = this._zr,
                o = this._coordSysMgr,
                s = this._scheduler;
              if (r) {
                (eb(r),
                  r.setUpdatePayload(e),
                  s.restoreData(r, e),
                  s.performSeriesTasks(r),
                  o.create(r, i),
                  $w.trigger(`coordsys:aftercreate`, r, i),
                  s.performDataProcessorTasks(r, e),
                  zE(this, r),
                  o.update(r, i),
                  t(r),
                  s.performVisualTasks(r, e));
                var c = r.get(`backgroundColor`) || `transparent`;
                a.setBackgroundColor(c);
                var l = r.get(`darkMode`);
                (l != null && l !== `auto` && a.setDarkMode(l), GE(this, r, i, e, n), $w.trigger(`afterupdate`, r, i));
              }
            },
            updateTransform: function (e) {
              var t = this,
                n = t._model,
                r = t._api;
              if (n) {
                n.setUpdatePayload(e);
                var i = [];
                n.eachComponent(function (a, o) {
                  if (a !== `series`) {
                    var s = t.getViewOfComponentModel(o);
                    if (s && s.__alive) {
                      if (s.updateTransform) {
                        var c = s.updateTransform(o, n, r, e);
                        c && c.update && i.push(s);
                      } else i.push(s);
                    }
                  }
                });
                var a = K();
                (n.eachSeries(function (i) {
                  var o = t._chartsMap[i.__viewId],
                    s = i.pipelineContext;
                  if (o.updateTransform && !s.progressiveRender) {
                    var c = o.updateTransform(i, n, r, e);
                    c && c.update && a.set(i.uid, 1);
                  } else a.set(i.uid, 1);
                }),
                  t._scheduler.performVisualTasks(n, e, { setDirty: !0, dirtyMap: a }),
                  qE(t, n, r, e, {}, a),
                  $w.trigger(`afterupdate`, n, r));
              }
            },
            updateView: function (e) {
              var n = this._model;
              n &&
                (n.setUpdatePayload(e),
                L_.markUpdateMethod(e, `updateView`),
                t(n),
                this._scheduler.performVisualTasks(n, e, { setDirty: !0 }),
                GE(this, n, this._api, e, {}),
                $w.trigger(`afterupdate`, n, this._api));
            },
            updateVisual: function (e) {
              var n = this,
                r = this._model;
              r &&
                (r.setUpdatePayload(e),
                r.eachSeries(function (e) {
                  e.getData().clearAllVisual();
                }),
                L_.markUpdateMethod(e, `updateVisual`),
                t(r),
                this._scheduler.performVisualTasks(r, e, { visualType: `visual`, setDirty: !0 }),
                r.eachComponent(function (t, i) {
                  if (t !== `series`) {
                    var a = n.getViewOfComponentModel(i);
                    a && a.__alive && a.updateVisual(i, r, n._api, e);
                  }
                }),
                r.eachSeries(function (t) {
                  n._chartsMap[t.__viewId].updateVisual(t, r, n._api, e);
                }),
                $w.trigger(`afterupdate`, r, this._api));
            },
            updateLayout: function (e) {
              LE.update.call(this, e);
            },
          }));
        function e(e, t, n, r, i) {
          if (e._disposed) e.id;
          else
            for (var a = e._model, o = e._coordSysMgr.getCoordinateSystems(), s, c = Bs(a, n), l = 0; l < o.length; l++) {
              var u = o[l];
              if (u[t] && (s = u[t](a, c, r, i)) != null) return s;
            }
        }
        ((RE = e),
          (zE = function (e, t) {
            var n = e._chartsMap,
              r = e._scheduler;
            t.eachSeries(function (e) {
              r.updateStreamModes(e, n[e.__viewId]);
            });
          }),
          (BE = function (e, t) {
            var n = this,
              r = this.getModel(),
              i = e.type,
              a = e.escapeConnect,
              o = nD[i],
              s = (o.update || `update`).split(`:`),
              c = s.pop(),
              l = s[0] != null && Pe(s[0]);
            ((this[bE] = !0), QE(this));
            var u = [e],
              d = !1;
            e.batch &&
              ((d = !0),
              (u = F(e.batch, function (t) {
                return ((t = k(D({}, t), e)), (t.batch = null), t);
              })));
            var f = [],
              p,
              m = [],
              h = o.nonRefinedEventType,
              g = Dl(e),
              _ = Ol(e);
            if (
              (_ && sl(this._api),
              P(u, function (t) {
                var i = o.action(t, r, n._api);
                if ((o.refineEvent ? m.push(i) : (p = i), (p ||= D({}, t)), (p.type = h), f.push(p), _)) {
                  var a = Vs(e),
                    s = a.queryOptionMap,
                    u = a.mainTypeSpecified ? s.keys()[0] : `series`;
                  (IE(n, c, t, u), XE(n));
                } else g ? (IE(n, c, t, `series`), XE(n)) : l && IE(n, c, t, l.main, l.sub);
              }),
              c !== `none` && !_ && !g && !l)
            )
              try {
                this[SE] ? (PE(this), LE.update.call(this, e), (this[SE] = null)) : LE[c].call(this, e);
              } catch (e) {
                throw ((this[bE] = !1), e);
              }
            if (((p = d ? { type: h, escapeConnect: a, batch: f } : f[0]), (this[bE] = !1), !t)) {
              var v = void 0;
              if (o.refineEvent) {
                var y = o.refineEvent(m, e, r, this._api).eventContent;
                (me(W(y)),
                  (v = k({ type: o.refinedEventType }, y)),
                  (v.fromAction = e.type),
                  (v.fromActionPayload = e),
                  (v.escapeConnect = !0));
              }
              var b = this._messageCenter;
              (b.trigger(p.type, p), v && b.trigger(v.type, v));
            }
          }),
          (VE = function (e) {
            for (var t = this._pendingActions; t.length;) {
              var n = t.shift();
              BE.call(this, n, e);
            }
          }),
          (HE = function (e) {
            !e && this.trigger(`updated`);
          }),
          (UE = function (e, t) {
            e.on(`rendered`, function (n) {
              (t.trigger(`rendered`, n),
                e.animation.isFinished() && !t[SE] && !t._scheduler.unfinished && !t._pendingActions.length
                  ? t.trigger(`finished`)
                  : e.refresh());
            });
          }),
          (WE = function (e, t) {
            e.on(`mouseover`, function (e) {
              var n = e.target,
                r = Qw(n, Tl);
              r && (fl(r, e, t._api), XE(t));
            })
              .on(`mouseout`, function (e) {
                var n = e.target,
                  r = Qw(n, Tl);
                r && (pl(r, e, t._api), XE(t));
              })
              .on(`click`, function (e) {
                var n = e.target,
                  r = Qw(
                    n,
                    function (e) {
                      return uc(e).dataIndex != null;
                    },
                    !0,
                  );
                if (r) {
                  var i = r.selected ? `unselect` : `select`,
                    a = uc(r);
                  t._api.dispatchAction({
                    type: i,
                    dataType: a.dataType,
                    dataIndexInside: a.dataIndex,
                    seriesIndex: a.seriesIndex,
                    isFromClick: !0,
                  });
                }
              });
          }));
        function t(e) {
          (e.clearColorPalette(),
            e.eachSeries(function (e) {
              e.clearColorPalette();
            }));
        }
        function r(e) {
          var t = [],
            n = [],
            r = !1;
          if (
            (e.eachComponent(function (e, i) {
              var a = i.get(`zlevel`) || 0,
                o = i.get(`z`) || 0,
                s = i.getZLevelKey();
              ((r ||= !!s), (e === `series` ? n : t).push({ zlevel: a, z: o, idx: i.componentIndex, type: e, key: s }));
            }),
            r)
          ) {
            var i = t.concat(n),
              a,
              o;
            (LS(i, function (e, t) {
              return e.zlevel === t.zlevel ? e.z - t.z : e.zlevel - t.zlevel;
            }),
              P(i, function (t) {
                var n = e.getComponent(t.type, t.idx),
                  r = t.zlevel,
                  i = t.key;
                (a != null && (r = Math.max(a, r)),
                  i ? (r === a && i !== o && r++, (o = i)) : (o &&= (r === a && r++, ``)),
                  (a = r),
                  n.setZLevel(r));
              }));
          }
        }
        ((GE = function (e, t, n, i, a) {
          (r(t),
            KE(e, t, n, i, a),
            P(e._chartsViews, function (e) {
              e.__alive = !1;
            }),
            qE(e, t, n, i, a),
            P(e._chartsViews, function (e) {
              e.__alive || e.remove(t, n);
            }));
        }),
          (KE = function (e, t, n, r, i, a) {
            P(a || e._componentsViews, function (e) {
              var i = e.__model;
              (c(i, e), e.render(i, t, n, r), s(i, e), l(i, e));
            });
          }),
          (qE = function (e, t, n, r, i, u) {
            var d = e._scheduler;
            ((i = D(i || {}, { updatedSeries: t.getSeries() })), $w.trigger(`series:beforeupdate`, t, n, i));
            var f = !1;
            (t.eachSeries(function (t) {
              var n = e._chartsMap[t.__viewId];
              n.__alive = !0;
              var i = n.renderTask;
              (d.updatePayload(i, r),
                c(t, n),
                u && u.get(t.uid) && i.dirty(),
                i.perform(d.getPerformArgs(i)) && (f = !0),
                (n.group.silent = !!t.get(`silent`)),
                o(t, n),
                hl(t));
            }),
              (d.unfinished = f || d.unfinished),
              $w.trigger(`series:layoutlabels`, t, n, i),
              $w.trigger(`series:transition`, t, n, i),
              t.eachSeries(function (t) {
                var n = e._chartsMap[t.__viewId];
                (s(t, n), l(t, n));
              }),
              a(e, t),
              $w.trigger(`series:afterupdate`, t, n, i));
          }),
          (XE = function (e) {
            ((e[CE] = !0), e.getZr().wakeUp());
          }),
          (QE = function (e) {
            e[xE] = (e[xE] + 1) % 1e6;
          }),
          (ZE = function (e) {
            e[CE] &&
              (e.getZr().storage.traverse(function (e) {
                rd(e) || i(e);
              }),
              (e[CE] = !1));
          }));
        function i(e) {
          for (var t = [], n = e.currentStates, r = 0; r < n.length; r++) {
            var i = n[r];
            i !== `emphasis` && i !== `blur` && i !== `select` && t.push(i);
          }
          (e.selected && e.states.select && t.push(`select`),
            e.hoverState === 2 && e.states.emphasis ? t.push(`emphasis`) : e.hoverState === 1 && e.states.blur && t.push(`blur`),
            e.useStates(t));
        }
        function a(e, t) {
          var n = e._zr;
          if (n.painter.type === `canvas`) {
            var r = n.storage,
              i = 0;
            r.traverse(function (e) {
              e.isGroup || i++;
            });
            var a = i > G(t.get(`hoverLayerThreshold`), xC.hoverLayerThreshold) && !q.node && !q.worker;
            (e._usingTHL || a) &&
              (t.eachSeries(function (t) {
                if (!t.preventUsingHoverLayer) {
                  var n = e._chartsMap[t.__viewId];
                  n.__alive &&
                    n.eachRendered(function (e) {
                      var t = e.states.emphasis;
                      t && t.hoverLayer !== 2 && (t.hoverLayer = +!!a);
                    });
                }
              }),
              (e._usingTHL = a));
          }
        }
        function o(e, t) {
          var n = e.get(`blendMode`) || null;
          t.eachRendered(function (e) {
            e.isGroup || (e.style.blend = n);
          });
        }
        function s(e, t) {
          if (!e.preventAutoZ) {
            var n = Jd(e);
            t.eachRendered(function (e) {
              return (Xd(e, n.z, n.zlevel), !0);
            });
          }
        }
        function c(e, t) {
          t.eachRendered(function (e) {
            if (!rd(e)) {
              var t = e.getTextContent(),
                n = e.getTextGuideLine();
              ((e.stateTransition &&= null),
                t && t.stateTransition && (t.stateTransition = null),
                n && n.stateTransition && (n.stateTransition = null),
                e.hasState() ? ((e.prevStates = e.currentStates), e.clearStates()) : (e.prevStates &&= null));
            }
          });
        }
        function l(e, t) {
          var n = e.getModel(`stateAnimation`),
            r = e.isAnimationEnabled(),
            a = n.get(`duration`),
            o = a > 0 ? { duration: a, delay: n.get(`delay`), easing: n.get(`easing`) } : null;
          t.eachRendered(function (e) {
            if (e.states && e.states.emphasis) {
              if (rd(e)) return;
              if ((e instanceof Ka && kl(e), e.__dirty)) {
                var t = e.prevStates;
                t && e.useStates(t);
              }
              if (r) {
                e.stateTransition = o;
                var n = e.getTextContent(),
                  a = e.getTextGuideLine();
                (n && (n.stateTransition = o), a && (a.stateTransition = o));
              }
              e.__dirty && i(e);
            }
          });
        }
        ((JE = function (e) {
          return new ((function (t) {
            n(r, t);
            function r() {
              return (t !== null && t.apply(this, arguments)) || this;
            }
            return (
              (r.prototype.getCoordinateSystems = function () {
                return e._coordSysMgr.getCoordinateSystems();
              }),
              (r.prototype.getComponentByElement = function (t) {
                for (; t;) {
                  var n = t.__ecComponentInfo;
                  if (n != null) return e._model.getComponent(n.mainType, n.index);
                  t = t.parent;
                }
              }),
              (r.prototype.enterEmphasis = function (t, n) {
                (el(t, n), XE(e));
              }),
              (r.prototype.leaveEmphasis = function (t, n) {
                (tl(t, n), XE(e));
              }),
              (r.prototype.enterBlur = function (t) {
                (nl(t), XE(e));
              }),
              (r.prototype.leaveBlur = function (t) {
                (rl(t), XE(e));
              }),
              (r.prototype.enterSelect = function (t) {
                (il(t), XE(e));
              }),
              (r.prototype.leaveSelect = function (t) {
                (al(t), XE(e));
              }),
              (r.prototype.getModel = function () {
                return e.getModel();
              }),
              (r.prototype.getViewOfComponentModel = function (t) {
                return e.getViewOfComponentModel(t);
              }),
              (r.prototype.getViewOfSeriesModel = function (t) {
                return e.getViewOfSeriesModel(t);
              }),
              (r.prototype.getECUpdateCycleVersion = function () {
                return e[xE];
              }),
              (r.prototype.usingTHL = function () {
                return e._usingTHL;
              }),
              r
            );
          })(xc))(e);
        }),
          (YE = function (e) {
            function t(e, t) {
              for (var n = 0; n < e.length; n++) {
                var r = e[n];
                r[TE] = t;
              }
            }
            P(rD, function (n, r) {
              e._messageCenter.on(r, function (n) {
                if (dD[e.group] && e[TE] !== EE) {
                  if (n && n.escapeConnect) return;
                  var r = e.makeActionFromEvent(n),
                    i = [];
                  (P(uD, function (t) {
                    t !== e && t.group === e.group && i.push(t);
                  }),
                    t(i, EE),
                    P(i, function (e) {
                      e[TE] !== DE && e.dispatchAction(r);
                    }),
                    t(i, OE));
                }
              });
            });
          }));
      })()),
      t
    );
  })(di),
  eD = $E.prototype;
((eD.on = kE(`on`)),
  (eD.off = kE(`off`)),
  (eD.one = function (e, t, n) {
    var r = this;
    function i() {
      var n = [...arguments];
      (t && t.apply && t.apply(this, n), r.off(e, i));
    }
    this.on.call(this, e, i, n);
  }));
var tD = [`click`, `dblclick`, `mouseover`, `mouseout`, `mousemove`, `mousedown`, `mouseup`, `globalout`, `contextmenu`],
  nD = {},
  rD = {},
  iD = {},
  aD = [],
  oD = [],
  sD = [],
  cD = {},
  lD = {},
  uD = {},
  dD = {},
  fD = new Date() - 0;
new Date() - 0;
var pD = `_echarts_instance_`;
function mD(e, t, n) {
  var r = !(n && n.ssr);
  if (r) {
    var i = hD(e);
    if (i) return i;
  }
  var a = new $E(e, t, n);
  return ((a.id = `ec_` + fD++), (uD[a.id] = a), r && Gs(e, pD, a.id), YE(a), $w.trigger(`afterinit`, a), a);
}
function hD(e) {
  return uD[Ks(e, pD)];
}
function gD(e, t) {
  cD[e] = t;
}
function _D(e) {
  A(oD, e) < 0 && oD.push(e);
}
function vD(e, t) {
  DD(aD, e, t, sE);
}
function yD(e) {
  xD(`afterinit`, e);
}
function bD(e) {
  xD(`afterupdate`, e);
}
function xD(e, t) {
  $w.on(e, t);
}
function SD(e, t, n) {
  var r, i, a, o, s;
  (B(t) && ((n = t), (t = ``)),
    W(e)
      ? ((r = e.type), (i = e.event), (o = e.update), (s = e.publishNonRefinedEvent), (n ||= e.action), (a = e.refineEvent))
      : ((r = e), (i = t)));
  function c(e) {
    return e.toLowerCase();
  }
  i = c(i || r);
  var l = a ? c(r) : i;
  nD[r] ||
    (me(wE.test(r) && wE.test(i)),
    a && me(i !== r),
    (nD[r] = { actionType: r, refinedEventType: i, nonRefinedEventType: l, update: o, action: n, refineEvent: a }),
    (iD[i] = 1),
    a && s && (iD[l] = 1),
    (rD[l] = r));
}
function CD(e, t) {
  um.register(e, t);
}
function wD(e, t) {
  DD(sD, e, t, lE, `layout`, !0);
}
function TD(e, t) {
  DD(sD, e, t, fE, `visual`, !0);
}
var ED = [];
function DD(e, t, n, r, i, a) {
  if (((B(t) || W(t)) && ((n = t), (t = r)), !(A(ED, n) >= 0))) {
    ED.push(n);
    var o = Ew.wrapStageHandler(n, i);
    ((o.__prio = t), (o.__raw = n), e.push(o));
  }
}
function OD(e, t) {
  lD[e] = t;
}
function kD(e, t, n) {
  var r = nT(`registerMap`);
  r && r(e, t, n);
}
var AD = Og;
(TD(dE, bw),
  TD(mE, Sw),
  TD(mE, Cw),
  TD(dE, Jw),
  TD(mE, Yw),
  TD(vE, eE),
  _D(uw),
  vD(iE, dw),
  OD(`default`, Tw),
  SD({ type: kc, event: kc, update: kc }, De),
  SD({ type: Ac, event: Ac, update: Ac }, De),
  SD({ type: jc, event: Pc, update: jc, action: De, refineEvent: jD, publishNonRefinedEvent: !0 }),
  SD({ type: Mc, event: Pc, update: Mc, action: De, refineEvent: jD, publishNonRefinedEvent: !0 }),
  SD({ type: Nc, event: Pc, update: Nc, action: De, refineEvent: jD, publishNonRefinedEvent: !0 }));
function jD(e, t, n, r) {
  return { eventContent: { selected: gl(n), isFromClick: t.isFromClick || !1 } };
}
(gD(`default`, {}), gD(`dark`, Ww));
var MD = [],
  ND = {
    registerPreprocessor: _D,
    registerProcessor: vD,
    registerPostInit: yD,
    registerPostUpdate: bD,
    registerUpdateLifecycle: xD,
    registerAction: SD,
    registerCoordinateSystem: CD,
    registerLayout: wD,
    registerVisual: TD,
    registerTransform: AD,
    registerLoading: OD,
    registerMap: kD,
    registerImpl: tT,
    PRIORITY: yE,
    ComponentModel: lg,
    ComponentView: mw,
    SeriesModel: Wg,
    ChartView: L_,
    registerComponentModel: function (e) {
      lg.registerClass(e);
    },
    registerComponentView: function (e) {
      mw.registerClass(e);
    },
    registerSeriesModel: function (e) {
      Wg.registerClass(e);
    },
    registerChartView: function (e) {
      L_.registerClass(e);
    },
    registerCustomSeries: function (e, t) {
      iT(e, t);
    },
    registerSubTypeDefaulter: function (e, t) {
      lg.registerSubTypeDefaulter(e, t);
    },
    registerPainter: function (e, t) {
      gC(e, t);
    },
  };
function PD(e) {
  z(e)
    ? P(e, function (e) {
        PD(e);
      })
    : A(MD, e) >= 0 || (MD.push(e), B(e) && (e = { install: e }), e.install(ND));
}
var FD = (function () {
    function e() {}
    return (
      (e.prototype.needIncludeZero = function () {
        return !this.option.scale;
      }),
      (e.prototype.getCoordSysModel = function () {}),
      e
    );
  })(),
  ID = (function (e) {
    n(t, e);
    function t() {
      return (e !== null && e.apply(this, arguments)) || this;
    }
    return (
      (t.prototype.getCoordSysModel = function () {
        return this.getReferringComponents(`grid`, Hs).models[0];
      }),
      (t.type = `cartesian2dAxis`),
      t
    );
  })(lg);
M(ID, FD);
var LD = {
    show: !0,
    z: 0,
    inverse: !1,
    name: ``,
    nameLocation: `end`,
    nameRotate: null,
    nameTruncate: { maxWidth: null, ellipsis: `...`, placeholder: `.` },
    nameTextStyle: {},
    nameGap: 15,
    silent: !1,
    triggerEvent: !1,
    tooltip: { show: !1 },
    axisPointer: {},
    axisLine: {
      show: !0,
      onZero: `auto`,
      onZeroAxisIndex: null,
      lineStyle: { color: Q.color.axisLine, width: 1, type: `solid` },
      symbol: [`none`, `none`],
      symbolSize: [10, 15],
      breakLine: !0,
    },
    axisTick: { show: !0, inside: !1, length: 5, lineStyle: { width: 1 } },
    axisLabel: {
      show: !0,
      inside: !1,
      rotate: 0,
      showMinLabel: null,
      showMaxLabel: null,
      margin: 8,
      fontSize: 12,
      color: Q.color.axisLabel,
      textMargin: [0, 3],
    },
    splitLine: {
      show: !0,
      showMinLine: !0,
      showMaxLine: !0,
      lineStyle: { color: Q.color.axisSplitLine, width: 1, type: `solid` },
    },
    splitArea: { show: !1, areaStyle: { color: [Q.color.backgroundTint, Q.color.backgroundTransparent] } },
    breakArea: {
      show: !0,
      itemStyle: { color: Q.color.neutral00, borderColor: Q.color.border, borderWidth: 1, borderType: [3, 3], opacity: 0.6 },
      zigzagAmplitude: 4,
      zigzagMinSpan: 4,
      zigzagMaxSpan: 20,
      zigzagZ: 100,
      expandOnClick: !0,
    },
    breakLabelLayout: { moveOverlap: `auto` },
  },
  RD = E(
    {
      boundaryGap: !0,
      deduplication: null,
      jitter: 0,
      jitterOverlap: !0,
      jitterMargin: 2,
      splitLine: { show: !1 },
      axisTick: { alignWithLabel: !1, interval: `auto`, show: `auto` },
      axisLabel: { interval: `auto` },
    },
    LD,
  ),
  zD = E(
    {
      boundaryGap: [0, 0],
      axisLine: { show: `auto` },
      axisTick: { show: `auto` },
      splitNumber: 5,
      minorTick: { show: !1, splitNumber: 5, length: 3, lineStyle: {} },
      minorSplitLine: { show: !1, lineStyle: { color: Q.color.axisMinorSplitLine, width: 1 } },
    },
    LD,
  ),
  BD = {
    category: RD,
    value: zD,
    time: E({ splitNumber: 6, axisLabel: { rich: { primary: { fontWeight: `bold` } } }, splitLine: { show: !1 } }, zD),
    log: k({ logBase: 10 }, zD),
  };
function VD(e, t, r, i) {
  (P(Uv, function (a, o) {
    var s = E(E({}, BD[o], !0), i, !0),
      c = (function (e) {
        n(r, e);
        function r() {
          var n = (e !== null && e.apply(this, arguments)) || this;
          return ((n.type = t + `Axis.` + o), n);
        }
        return (
          (r.prototype.mergeDefaultAndTheme = function (e, t) {
            var n = ig(this),
              r = n ? og(e) : {};
            (E(e, t.getTheme().get(o + `Axis`)), E(e, this.getDefaultOption()), (e.type = HD(e)), n && ag(e, r, n));
          }),
          (r.prototype.optionUpdated = function () {
            this.option.type === `category` && (this.__ordinalMeta = J_.createByAxisModel(this));
          }),
          (r.prototype.getCategories = function (e) {
            var t = this.option;
            if (t.type === `category`) return e ? t.data : this.__ordinalMeta.categories;
          }),
          (r.prototype.getOrdinalMeta = function () {
            return this.__ordinalMeta;
          }),
          (r.prototype.updateAxisBreaks = function (e) {
            var t = zb();
            return t ? t.updateModelAxisBreak(this, e) : { breaks: [] };
          }),
          (r.type = t + `Axis.` + o),
          (r.defaultOption = s),
          r
        );
      })(r);
    e.registerComponentModel(c);
  }),
    e.registerSubTypeDefaulter(t + `Axis`, HD));
}
function HD(e) {
  return e.type || (e.data ? `category` : `value`);
}
var UD = (function () {
    function e(e) {
      ((this.type = `cartesian`), (this._dimList = []), (this._axes = {}), (this.name = e || ``));
    }
    return (
      (e.prototype.getAxis = function (e) {
        return this._axes[e];
      }),
      (e.prototype.getAxes = function () {
        return F(
          this._dimList,
          function (e) {
            return this._axes[e];
          },
          this,
        );
      }),
      (e.prototype.getAxesByScale = function (e) {
        return (
          (e = e.toLowerCase()),
          L(this.getAxes(), function (t) {
            return t.scale.type === e;
          })
        );
      }),
      (e.prototype.addAxis = function (e) {
        var t = e.dim;
        ((this._axes[t] = e), this._dimList.push(t));
      }),
      e
    );
  })(),
  WD = [`x`, `y`];
function GD(e) {
  return (e.type === `interval` || e.type === `time`) && !oh(e);
}
var KD = (function (e) {
  n(t, e);
  function t() {
    var t = (e !== null && e.apply(this, arguments)) || this;
    return ((t.type = Wx), (t.dimensions = WD), t);
  }
  return (
    (t.prototype.calcAffineTransform = function () {
      this._transform = this._invTransform = null;
      var e = this.getAxis(`x`).scale,
        t = this.getAxis(`y`).scale;
      if (GD(e) && GD(t)) {
        var n = tv(e, null),
          r = tv(t, null),
          i = this.dataToPoint([n[0], r[0]]),
          a = this.dataToPoint([n[1], r[1]]),
          o = n[1] - n[0],
          s = r[1] - r[0];
        if (o && s) {
          var c = (a[0] - i[0]) / o,
            l = (a[1] - i[1]) / s,
            u = i[0] - n[0] * c,
            d = i[1] - r[0] * l,
            f = (this._transform = [c, 0, 0, l, u, d]);
          this._invTransform = lt([], f);
        }
      }
    }),
    (t.prototype.getBaseAxis = function () {
      return this.getAxesByScale(`ordinal`)[0] || this.getAxesByScale(`time`)[0] || this.getAxis(`x`);
    }),
    (t.prototype.containPoint = function (e) {
      var t = this.getAxis(`x`),
        n = this.getAxis(`y`);
      return t.contain(t.toLocalCoord(e[0])) && n.contain(n.toLocalCoord(e[1]));
    }),
    (t.prototype.containData = function (e) {
      return this.getAxis(`x`).containData(e[0]) && this.getAxis(`y`).containData(e[1]);
    }),
    (t.prototype.containZone = function (e, t) {
      var n = this.dataToPoint(e),
        r = this.dataToPoint(t),
        i = this.getArea(),
        a = new J(n[0], n[1], r[0] - n[0], r[1] - n[1]);
      return i.intersect(a);
    }),
    (t.prototype.dataToPoint = function (e, t, n) {
      n ||= [];
      var r = e[0],
        i = e[1];
      if (this._transform && r != null && isFinite(r) && i != null && isFinite(i)) return Ct(n, e, this._transform);
      var a = this.getAxis(`x`),
        o = this.getAxis(`y`);
      return ((n[0] = a.toGlobalCoord(a.dataToCoord(r, t))), (n[1] = o.toGlobalCoord(o.dataToCoord(i, t))), n);
    }),
    (t.prototype.clampData = function (e, t) {
      var n = this.getAxis(`x`).scale,
        r = this.getAxis(`y`).scale,
        i = n.getExtent(),
        a = r.getExtent(),
        o = n.parse(e[0]),
        s = r.parse(e[1]);
      return (
        (t ||= []),
        (t[0] = Math.min(Math.max(Math.min(i[0], i[1]), o), Math.max(i[0], i[1]))),
        (t[1] = Math.min(Math.max(Math.min(a[0], a[1]), s), Math.max(a[0], a[1]))),
        t
      );
    }),
    (t.prototype.pointToData = function (e, t, n) {
      if (((n ||= []), this._invTransform)) return Ct(n, e, this._invTransform);
      var r = this.getAxis(`x`),
        i = this.getAxis(`y`);
      return ((n[0] = r.coordToData(r.toLocalCoord(e[0]), t)), (n[1] = i.coordToData(i.toLocalCoord(e[1]), t)), n);
    }),
    (t.prototype.getOtherAxis = function (e) {
      return this.getAxis(e.dim === `x` ? `y` : `x`);
    }),
    (t.prototype.getArea = function (e) {
      e ||= 0;
      var t = this.getAxis(`x`).getGlobalExtent(),
        n = this.getAxis(`y`).getGlobalExtent(),
        r = Math.min(t[0], t[1]) - e,
        i = Math.min(n[0], n[1]) - e;
      return new J(r, i, Math.max(t[0], t[1]) - r + e, Math.max(n[0], n[1]) - i + e);
    }),
    t
  );
})(UD);
function qD(e, t) {
  var n = e.scale,
    r = e.model,
    i = zx(n, r, r.ecModel, e, null),
    a = uv(n),
    o = uv(t) ? t.intervalStub : t,
    s = a ? n.intervalStub : n,
    c = n.base,
    l = o.getTicks(),
    u = o.getTicks({ expandToNicedExtent: !0 }),
    d = l.length - 1,
    f,
    p,
    m;
  if (d === 1) ((f = p = 0), (m = 1));
  else if (d === 2) {
    var h = Ao(l[0].value - l[1].value),
      g = Ao(l[1].value - l[2].value);
    ((f = p = 0), h === g ? (m = 2) : ((m = 1), h < g ? (f = h / g) : (p = g / h)));
  } else {
    var _ = o.getConfig().interval;
    ((f = (1 - (l[0].value - u[0].value) / _) % 1), (p = (1 - (u[d].value - l[d].value) / _) % 1), (m = d - +!!f - !!p));
  }
  var v = i.zoomFixMM,
    y = v[0] || v[1],
    b = [i.fixMM[0] || y, i.fixMM[1] || y],
    x = n.getExtent(),
    S = s.getExtent(),
    C = gv(S, b),
    w,
    T,
    E,
    D,
    O,
    k;
  function A(e) {
    for (var t = 50, n = 0; n < t && !e(); n++) ((E = a ? E * X(c, 2) : fv(E)), (D = pv(E)));
  }
  function j() {
    w = Z(k - E * f, D);
  }
  function M() {
    T = Z(O + E * p, D);
  }
  function N() {
    k = f ? Z(w + E * f, D) : w;
  }
  function P() {
    O = p ? Z(T - E * p, D) : T;
  }
  if (b[0] && b[1]) {
    ((w = C[0]), (T = C[1]), (E = (T - w) / (m + f + p)));
    var F = e.getExtent(),
      I = Ao(F[1] - F[0]);
    ((D = qo([T, w], I, 0.5 / m)), N(), P(), cs(D) && (E = Z(E, D)));
  } else {
    var L = C[1] - C[0];
    ((E = a ? X(es(L), 1) : ns(L / m, 2)),
      (D = pv(E)),
      b[0]
        ? ((w = C[0]),
          A(function () {
            if ((N(), (O = Z(k + E * m, D)), M(), T >= C[1])) return !0;
          }))
        : b[1]
          ? ((T = C[1]),
            A(function () {
              if ((P(), (k = Z(O - E * m, D)), j(), w <= C[0])) return !0;
            }))
          : A(function () {
              ((k = Z(No(C[0] / E) * E, D)), (O = Z(Mo(C[1] / E) * E, D)));
              var e = jo((O - k) / E);
              if (e <= m) {
                var t = m - e,
                  n = void 0,
                  r = i.incl0 || a;
                if (r && C[0] === 0) n = [0, t];
                else if (r && C[1] === 0) n = [t, 0];
                else {
                  var o = Mo(t / 2);
                  n = t % 2 == 0 ? [o, o] : w + T < C[0] + C[1] ? [o, o + 1] : [o + 1, o];
                }
                if (((k = Z(k - E * n[0], D)), (O = Z(O + E * n[1], D)), j(), M(), w <= C[0] && T >= C[1])) return !0;
              }
            }));
  }
  ay(n, b, S, [w, T], x, { interval: E, intervalCount: m, intervalPrecision: D, niceExtent: [k, O] });
}
function JD(e, t) {
  var n = uv(e),
    r = n ? e.intervalStub : e,
    i = t.fixMinMax || [],
    a = n ? e.getExtent() : null,
    o = r.getExtent(),
    s = gv(o, i, t.rawExtentResult);
  (r.setExtent(s[0], s[1]), (s = r.getExtent()));
  var c = n ? XD(r, t) : YD(r, t),
    l = c.intervalPrecision,
    u = c.interval,
    d = t.userInterval;
  (d != null && ((c.interval = d), (c.intervalPrecision = pv(d))),
    i[0] || (s[0] = Z(Mo(s[0] / u) * u, l)),
    i[1] || (s[1] = Z(No(s[1] / u) * u, l)),
    d != null && (c.niceExtent = s.slice()),
    ay(e, i, o, s, a, c));
}
function YD(e, t) {
  var n = vv(t.splitNumber, 5),
    r = rv(e),
    i = t.minInterval,
    a = t.maxInterval,
    o = ns(r / n, !0);
  (i != null && o < i && (o = i), a != null && o > a && (o = a));
  var s = pv(o),
    c = e.getExtent(),
    l = [Z(No(c[0] / o) * o, s), Z(Mo(c[1] / o) * o, s)];
  return { interval: o, intervalPrecision: s, niceExtent: l };
}
function XD(e, t) {
  var n = vv(t.splitNumber, 10),
    r = e.getExtent(),
    i = rv(e),
    a = X(es(i), 1);
  (n / i) * a <= 0.5 && (a *= 10);
  var o = pv(a),
    s = [Z(No(r[0] / a) * a, o), Z(Mo(r[1] / a) * a, o)];
  return { intervalPrecision: o, interval: a, niceExtent: s };
}
function ZD(e) {
  var t = e.scale,
    n = e.model,
    r = n.axis,
    i = n.ecModel;
  QD(t, n, r, i, null);
}
function QD(e, t, n, r, i) {
  var a = zx(e, t, r, n, i),
    o = cv(e) || lv(e);
  ($D(e, {
    splitNumber: t.get(`splitNumber`),
    fixMinMax: a.fixMM,
    userInterval: t.get(`interval`),
    minInterval: o ? t.get(`minInterval`) : null,
    maxInterval: o ? t.get(`maxInterval`) : null,
    rawExtentResult: a,
  }),
    n && r && Vx(n, e, a, r));
}
function $D(e, t) {
  eO[e.type](e, t);
}
var eO = { interval: JD, log: JD, time: Fv, ordinal: De },
  tO = [
    [3, 1],
    [0, 2],
  ],
  nO = (function () {
    function e(e, t, n) {
      ((this.type = `grid`),
        (this._coordsMap = {}),
        (this._coordsList = []),
        (this._axesMap = {}),
        (this._axesList = []),
        (this.axisPointerEnabled = !0),
        (this.dimensions = WD),
        this._initCartesian(e, t, n),
        (this.model = e));
    }
    return (
      (e.prototype.getRect = function () {
        return this._rect;
      }),
      (e.prototype.update = function (e, t) {
        var n = this._axesMap;
        P(this._axesList, function (e) {
          Px(e, 1);
          var t = e.scale;
          dv(t) && t.setSortInfo(e.model.get(`categorySortInfo`));
        });
        function r(e) {
          for (var t = R(e), n = [], r = t.length - 1; r >= 0; r--) {
            var i = e[+t[r]];
            i.__alignTo ? n.push(i) : ZD(i);
          }
          P(n, function (e) {
            sO(e, e.__alignTo) ? ZD(e) : qD(e, e.__alignTo.scale);
          });
        }
        (r(n.x), r(n.y));
        var i = {};
        (P(n.x, function (e) {
          iO(n, `y`, e, i);
        }),
          P(n.y, function (e) {
            iO(n, `x`, e, i);
          }),
          this.resize(this.model, t));
      }),
      (e.prototype.resize = function (e, t, n) {
        var r = rg(e, t),
          i = (this._rect = tg(e.getBoxLayoutParams(), r.refContainer)),
          a = this._axesMap,
          o = this._coordsList,
          s = e.get(`containLabel`);
        if ((lO(a, i), !n)) {
          var c = pO(i, o, a, s, t),
            l = void 0;
          if (s) dO ? (dO(this._axesList, i), lO(a, i)) : (l = fO(i.clone(), `axisLabel`, null, i, a, c, r));
          else {
            var u = hO(e, i, r),
              d = u.outerBoundsRect,
              f = u.parsedOuterBoundsContain,
              p = u.outerBoundsClamp;
            d && (l = fO(d, f, p, i, a, c, r));
          }
          (mO(i, a, My.determine, null, l, r),
            P(this._coordsList, function (e) {
              e.calcAffineTransform();
            }));
        }
      }),
      (e.prototype.getAxis = function (e, t) {
        var n = this._axesMap[e];
        if (n != null) return n[t || 0];
      }),
      (e.prototype.getAxes = function () {
        return this._axesList.slice();
      }),
      (e.prototype.getCartesian = function (e, t) {
        if (e != null && t != null) {
          var n = `x` + e + `y` + t;
          return this._coordsMap[n];
        }
        W(e) && ((t = e.yAxisIndex), (e = e.xAxisIndex));
        for (var r = 0, i = this._coordsList; r < i.length; r++)
          if (i[r].getAxis(`x`).index === e || i[r].getAxis(`y`).index === t) return i[r];
      }),
      (e.prototype.getCartesians = function () {
        return this._coordsList.slice();
      }),
      (e.prototype.convertToPixel = function (e, t, n) {
        var r = this._findConvertTarget(t);
        return r.cartesian ? r.cartesian.dataToPoint(n) : r.axis ? r.axis.toGlobalCoord(r.axis.dataToCoord(n)) : null;
      }),
      (e.prototype.convertFromPixel = function (e, t, n) {
        var r = this._findConvertTarget(t);
        return r.cartesian ? r.cartesian.pointToData(n) : r.axis ? r.axis.coordToData(r.axis.toLocalCoord(n)) : null;
      }),
      (e.prototype._findConvertTarget = function (e) {
        var t = e.seriesModel,
          n = e.xAxisModel || (t && t.getReferringComponents(`xAxis`, Hs).models[0]),
          r = e.yAxisModel || (t && t.getReferringComponents(`yAxis`, Hs).models[0]),
          i = e.gridModel,
          a = this._coordsList,
          o,
          s;
        return (
          t
            ? ((o = t.coordinateSystem), A(a, o) < 0 && (o = null))
            : n && r
              ? (o = this.getCartesian(n.componentIndex, r.componentIndex))
              : n
                ? (s = this.getAxis(`x`, n.componentIndex))
                : r
                  ? (s = this.getAxis(`y`, r.componentIndex))
                  : i && i.coordinateSystem === this && (o = this._coordsList[0]),
          { cartesian: o, axis: s }
        );
      }),
      (e.prototype.containPoint = function (e) {
        var t = this._coordsList[0];
        if (t) return t.containPoint(e);
      }),
      (e.prototype._initCartesian = function (e, t, n) {
        var r = this,
          i = this,
          a = { left: !1, right: !1, top: !1, bottom: !1 },
          o = { x: {}, y: {} },
          s = { x: 0, y: 0 };
        if ((t.eachComponent(`xAxis`, c(`x`), this), t.eachComponent(`yAxis`, c(`y`), this), !s.x || !s.y)) {
          ((this._axesMap = {}), (this._axesList = []));
          return;
        }
        ((this._axesMap = o),
          P(o.x, function (t, n) {
            P(o.y, function (i, a) {
              var o = `x` + n + `y` + a,
                s = new KD(o);
              ((s.master = r), (s.model = e), (r._coordsMap[o] = s), r._coordsList.push(s), s.addAxis(t), s.addAxis(i));
            });
          }),
          oO(o.x),
          oO(o.y));
        function c(t) {
          return function (n, r) {
            if (rO(n, e)) {
              var c = n.get(`position`);
              (t === `x`
                ? c !== `top` && c !== `bottom` && (c = a.bottom ? `top` : `bottom`)
                : c !== `left` && c !== `right` && (c = a.left ? `right` : `left`),
                (a[c] = !0));
              var l = Gv(n),
                u = new Sb(t, Kv(n, l, !0), [0, 0], l, c);
              ((u.onBand = sy(u.scale, n)),
                (u.inverse = n.get(`inverse`)),
                (n.axis = u),
                (u.model = n),
                (u.grid = i),
                (u.index = r),
                i._axesList.push(u),
                (o[t][r] = u),
                s[t]++);
            }
          };
        }
      }),
      (e.prototype.getTooltipAxes = function (e) {
        var t = [],
          n = [];
        return (
          P(this.getCartesians(), function (r) {
            var i = e != null && e !== `auto` ? r.getAxis(e) : r.getBaseAxis(),
              a = r.getOtherAxis(i);
            (A(t, i) < 0 && t.push(i), A(n, a) < 0 && n.push(a));
          }),
          { baseAxes: t, otherAxes: n }
        );
      }),
      (e.create = function (t, n) {
        var r = [];
        return (
          t.eachComponent(`grid`, function (i, a) {
            var o = new e(i, t, n);
            ((o.name = `grid_` + a),
              o.resize(i, n, !0),
              (i.coordinateSystem = o),
              r.push(o),
              P(o._axesList, function (t) {
                Nx(t, e.dimIdxMap);
              }));
          }),
          t.eachSeries(function (e) {
            var t, n;
            hm({ targetModel: e, coordSysType: Wx, coordSysProvider: r });
            function r() {
              var r = xx(e),
                i = r.xAxisModel,
                a = r.yAxisModel;
              return (
                (t = i.axis),
                (n = a.axis),
                i.getCoordSysModel().coordinateSystem.getCartesian(i.componentIndex, a.componentIndex)
              );
            }
            t && n && (db(t, e, Wx), db(n, e, Wx));
          }, this),
          r
        );
      }),
      (e.dimensions = WD),
      (e.dimIdxMap = Vp(WD)),
      e
    );
  })();
function rO(e, t) {
  return e.getCoordSysModel() === t;
}
function iO(e, t, n, r) {
  n.getAxesOnZeroOf = function () {
    return a ? [a] : [];
  };
  var i = e[t],
    a,
    o = n.model,
    s = o.get([`axisLine`, `onZero`]),
    c = o.get([`axisLine`, `onZeroAxisIndex`]);
  if (!s) return;
  if (c != null) aO(s, i[c]) && (a = i[c]);
  else
    for (var l in i)
      if (Ee(i, l) && aO(s, i[l]) && !r[u(i[l])]) {
        a = i[l];
        break;
      }
  a && (r[u(a)] = !0);
  function u(e) {
    return e.dim + `_` + e.index;
  }
}
function aO(e, t) {
  if (!t) return !1;
  var n = t.scale,
    r = qv(n, 0, !1),
    i = t && t.type !== `category` && t.type !== `time` && r !== 3;
  return (i && e === `auto` && Yv(t) && (i = !1), i);
}
function oO(e) {
  for (var t = R(e), n, r = [], i = t.length - 1; i >= 0; i--) {
    var a = e[+t[i]];
    sv(a.scale) &&
      ry(a.model, a.type, !0) == null &&
      (a.model.get(`alignTicks`) && a.model.get(`interval`) == null ? r.push(a) : (n = a));
  }
  ((n ||= r.pop()),
    n &&
      P(r, function (e) {
        e.__alignTo = n;
      }));
}
function sO(e, t) {
  return oh(e.scale) || oh(t.scale) || t.scale.getTicks().length < 2;
}
function cO(e, t) {
  var n = e.getExtent(),
    r = n[0] + n[1];
  ((e.toGlobalCoord =
    e.dim === `x`
      ? function (e) {
          return e + t;
        }
      : function (e) {
          return r - e + t;
        }),
    (e.toLocalCoord =
      e.dim === `x`
        ? function (e) {
            return e - t;
          }
        : function (e) {
            return r - e + t;
          }));
}
function lO(e, t) {
  (P(e.x, function (e) {
    return uO(e, t.x, t.width);
  }),
    P(e.y, function (e) {
      return uO(e, t.y, t.height);
    }));
}
function uO(e, t, n) {
  var r = [0, n],
    i = +!!e.inverse;
  (e.setExtent(r[i], r[1 - i]), cO(e, t));
}
var dO;
function fO(e, t, n, r, i, a, o) {
  mO(r, i, My.estimate, t, !1, o);
  var s = [0, 0, 0, 0];
  (l(0), l(1), u(r, 0, NaN), u(r, 1, NaN));
  var c =
    ee(s, function (e) {
      return e > 0;
    }) == null;
  return (Rd(r, s, !0, !0, n), lO(i, r), c);
  function l(e) {
    P(i[ud[e]], function (t) {
      if (ny(t.model)) {
        var n = a.ensureRecord(t.model),
          r = n.labelInfoList;
        if (r)
          for (var i = 0; i < r.length; i++) {
            var o = r[i],
              s = t.scale.normalize(oy(t.scale, Wb(o.label).labelInfo.tick));
            ((s = e === 1 ? 1 - s : s), u(o.rect, e, s), u(o.rect, 1 - e, NaN));
          }
        var c = n.nameLayout;
        if (c) {
          var s = ty(n.nameLocation) ? 0.5 : NaN;
          (u(c.rect, e, s), u(c.rect, 1 - e, NaN));
        }
      }
    });
  }
  function u(t, n, r) {
    var i = e[ud[n]] - t[ud[n]],
      a = t[dd[n]] + t[ud[n]] - (e[dd[n]] + e[ud[n]]);
    ((i = d(i, 1 - r)), (a = d(a, r)));
    var o = tO[n][0],
      c = tO[n][1];
    ((s[o] = X(s[o], i)), (s[c] = X(s[c], a)));
  }
  function d(e, t) {
    return (e > 0 && !le(t) && t > 1e-4 && (e /= t), e);
  }
}
function pO(e, t, n, r, i) {
  var a = new Kb(gO);
  return (
    P(n, function (n) {
      return P(n, function (n) {
        if (ny(n.model)) {
          var o = !r;
          n.axisBuilder = Sx(e, t, n.model, i, a, o);
        }
      });
    }),
    a
  );
}
function mO(e, t, n, r, i, a) {
  var o = n === My.determine;
  P(t, function (t) {
    return P(t, function (t) {
      ny(t.model) &&
        (Cx(t.axisBuilder, e, t.model),
        t.axisBuilder.build(o ? { axisTickLabelDetermine: !0 } : { axisTickLabelEstimate: !0 }, { noPxChange: i }));
    });
  });
  var s = { x: 0, y: 0 };
  (c(0), c(1));
  function c(t) {
    s[ud[1 - t]] = e[dd[t]] <= a.refContainer[dd[t]] * 0.5 ? 0 : 1 - t == 1 ? 2 : 1;
  }
  P(t, function (e, t) {
    return P(e, function (e) {
      ny(e.model) &&
        ((r === `all` || o) && e.axisBuilder.build({ axisName: !0 }, { nameMarginLevel: s[t] }),
        o && e.axisBuilder.build({ axisLine: !0 }));
    });
  });
}
function hO(e, t, n) {
  var r,
    i = e.get(`outerBoundsMode`, !0);
  i === `same` ? (r = t.clone()) : (i == null || i === `auto`) && (r = tg(e.get(`outerBounds`, !0) || Hx, n.refContainer));
  var a = e.get(`outerBoundsContain`, !0),
    o = a == null || a === `auto` || A([`all`, `axisLabel`], a) < 0 ? `all` : a,
    s = [Ho(G(e.get(`outerBoundsClampWidth`, !0), Ux[0]), t.width), Ho(G(e.get(`outerBoundsClampHeight`, !0), Ux[1]), t.height)];
  return { outerBoundsRect: r, parsedOuterBoundsContain: o, outerBoundsClamp: s };
}
var gO = function (e, t, n, r, i, a) {
  var o = n.axis.dim === `x` ? `y` : `x`;
  (Xb(e, t, n, r, i, a),
    ty(e.nameLocation) ||
      P(t.recordMap[o], function (e) {
        e && e.labelInfoList && e.dirVec && Qb(e.labelInfoList, e.dirVec, r, i);
      }));
};
function _O(e, t) {
  var n = { axesInfo: {}, seriesInvolved: !1, coordSysAxesInfo: {}, coordSysMap: {} };
  return (vO(n, e, t), n.seriesInvolved && bO(n, e), n);
}
function vO(e, t, n) {
  var r = t.getComponent(`tooltip`),
    i = t.getComponent(`axisPointer`),
    a = i.get(`link`, !0) || [],
    o = [];
  P(n.getCoordinateSystems(), function (n) {
    if (!n.axisPointerEnabled) return;
    var s = DO(n.model),
      c = (e.coordSysAxesInfo[s] = {});
    e.coordSysMap[s] = n;
    var l = n.model.getModel(`tooltip`, r);
    if ((P(n.getAxes(), re(p, !1, null)), n.getTooltipAxes && r && l.get(`show`))) {
      var u = l.get(`trigger`) === `axis`,
        d = l.get([`axisPointer`, `type`]) === `cross`,
        f = n.getTooltipAxes(l.get([`axisPointer`, `axis`]));
      ((u || d) && P(f.baseAxes, re(p, !d || `cross`, u)), d && P(f.otherAxes, re(p, `cross`, !1)));
    }
    function p(r, s, u) {
      var d = u.model.getModel(`axisPointer`, i),
        f = d.get(`show`);
      if (f && (f !== `auto` || r || EO(d))) {
        ((s ??= d.get(`triggerTooltip`)), (d = r ? yO(u, l, i, t, r, s) : d));
        var p = d.get(`snap`),
          m = d.get(`triggerEmphasis`),
          h = DO(u.model),
          g = s || p || u.type === `category`,
          _ = (e.axesInfo[h] = {
            key: h,
            axis: u,
            coordSys: n,
            axisPointerModel: d,
            triggerTooltip: s,
            triggerEmphasis: m,
            involveSeries: g,
            snap: p,
            useHandle: EO(d),
            seriesModels: [],
            linkGroup: null,
          });
        ((c[h] = _), (e.seriesInvolved = e.seriesInvolved || g));
        var v = xO(a, u);
        if (v != null) {
          var y = o[v] || (o[v] = { axesInfo: {} });
          ((y.axesInfo[h] = _), (y.mapper = a[v].mapper), (_.linkGroup = y));
        }
      }
    }
  });
}
function yO(e, t, n, r, i, a) {
  var o = t.getModel(`axisPointer`),
    s = [
      `type`,
      `snap`,
      `lineStyle`,
      `shadowStyle`,
      `label`,
      `animation`,
      `animationDurationUpdate`,
      `animationEasingUpdate`,
      `z`,
    ],
    c = {};
  (P(s, function (e) {
    c[e] = T(o.get(e));
  }),
    (c.snap = e.type !== `category` && !!a),
    o.get(`type`) === `cross` && (c.type = `line`));
  var l = (c.label ||= {});
  if (((l.show ??= !1), i === `cross` && ((l.show = o.get([`label`, `show`]) ?? !0), !a))) {
    var u = (c.lineStyle = o.get(`crossStyle`));
    u && k(l, u.textStyle);
  }
  return e.model.getModel(`axisPointer`, new kf(c, n, r));
}
function bO(e, t) {
  t.eachSeries(function (t) {
    var n = t.coordinateSystem,
      r = t.get([`tooltip`, `trigger`], !0),
      i = t.get([`tooltip`, `show`], !0);
    n &&
      n.model &&
      r !== `none` &&
      r !== !1 &&
      r !== `item` &&
      i !== !1 &&
      t.get([`axisPointer`, `show`], !0) !== !1 &&
      P(e.coordSysAxesInfo[DO(n.model)], function (e) {
        var r = e.axis;
        n.getAxis(r.dim) === r && (e.seriesModels.push(t), (e.seriesDataCount ??= 0), (e.seriesDataCount += t.getData().count()));
      });
  });
}
function xO(e, t) {
  for (var n = t.model, r = t.dim, i = 0; i < e.length; i++) {
    var a = e[i] || {};
    if (SO(a[r + `AxisId`], n.id) || SO(a[r + `AxisIndex`], n.componentIndex) || SO(a[r + `AxisName`], n.name)) return i;
  }
}
function SO(e, t) {
  return e === `all` || (z(e) && A(e, t) >= 0) || e === t;
}
function CO(e) {
  var t = wO(e);
  if (t) {
    var n = t.axisPointerModel,
      r = t.axis.scale,
      i = n.option,
      a = n.get(`status`),
      o = n.get(`value`);
    o != null && (o = r.parse(o));
    var s = EO(n);
    a ?? (i.status = s ? `show` : `hide`);
    var c = r.getExtent();
    ((o == null || o > c[1]) && (o = c[1]),
      o < c[0] && (o = c[0]),
      (i.value = o),
      s && (i.status = t.axis.scale.isBlank() ? `hide` : `show`));
  }
}
function wO(e) {
  var t = (e.ecModel.getComponent(`axisPointer`) || {}).coordSysAxesInfo;
  return t && t.axesInfo[DO(e)];
}
function TO(e) {
  var t = wO(e);
  return t && t.axisPointerModel;
}
function EO(e) {
  return !!e.get([`handle`, `show`]);
}
function DO(e) {
  return e.type + `||` + e.id;
}
var OO = {},
  kO = (function (e) {
    n(t, e);
    function t() {
      var n = (e !== null && e.apply(this, arguments)) || this;
      return ((n.type = t.type), n);
    }
    return (
      (t.prototype.render = function (t, n, r, i) {
        (this.axisPointerClass && CO(t), e.prototype.render.apply(this, arguments), this._doUpdateAxisPointerClass(t, r, !0));
      }),
      (t.prototype.updateAxisPointer = function (e, t, n, r) {
        this._doUpdateAxisPointerClass(e, n, !1);
      }),
      (t.prototype.remove = function (e, t) {
        var n = this._axisPointer;
        n && n.remove(t);
      }),
      (t.prototype.dispose = function (t, n) {
        (this._disposeAxisPointer(n), e.prototype.dispose.apply(this, arguments));
      }),
      (t.prototype._doUpdateAxisPointerClass = function (e, n, r) {
        var i = t.getAxisPointerClass(this.axisPointerClass);
        if (i) {
          var a = TO(e);
          a ? (this._axisPointer ||= new i()).render(e, a, n, r) : this._disposeAxisPointer(n);
        }
      }),
      (t.prototype._disposeAxisPointer = function (e) {
        (this._axisPointer && this._axisPointer.dispose(e), (this._axisPointer = null));
      }),
      (t.registerAxisPointerClass = function (e, t) {
        OO[e] = t;
      }),
      (t.getAxisPointerClass = function (e) {
        return e && OO[e];
      }),
      (t.type = `axis`),
      t
    );
  })(mw),
  AO = Rs();
function jO(e, t, n, r) {
  var i = n.axis;
  if (!i.scale.isBlank()) {
    var a = n.getModel(`splitArea`),
      o = a.getModel(`areaStyle`),
      s = o.get(`color`),
      c = r.coordinateSystem.getRect(),
      l = i.getTicksCoords({ tickModel: a, breakTicks: `none`, pruneByBreak: `preserve_extent_bound` });
    if (l.length) {
      var u = s.length,
        d = AO(e).splitAreaColors,
        f = K(),
        p = 0;
      if (d)
        for (var m = 0; m < l.length; m++) {
          var h = d.get(l[m].tickValue);
          if (h != null) {
            p = (h + (u - 1) * m) % u;
            break;
          }
        }
      var g = i.toGlobalCoord(l[0].coord),
        _ = o.getAreaStyle();
      s = z(s) ? s : [s];
      for (var m = 1; m < l.length; m++) {
        var v = i.toGlobalCoord(l[m].coord),
          y = void 0,
          b = void 0,
          x = void 0,
          S = void 0;
        i.isHorizontal()
          ? ((y = g), (b = c.y), (x = v - y), (S = c.height), (g = y + x))
          : ((y = c.x), (b = g), (x = c.width), (S = v - b), (g = b + S));
        var C = l[m - 1].tickValue;
        (C != null && f.set(C, p),
          t.add(
            new oo({
              anid: C == null ? null : `area_` + C,
              shape: { x: y, y: b, width: x, height: S },
              style: k({ fill: s[p] }, _),
              autoBatch: !0,
              silent: !0,
            }),
          ),
          (p = (p + 1) % u));
      }
      AO(e).splitAreaColors = f;
    }
  }
}
function MO(e) {
  AO(e).splitAreaColors = null;
}
var NO = [`splitArea`, `splitLine`, `minorSplitLine`, `breakArea`],
  PO = (function (e) {
    n(t, e);
    function t() {
      var n = (e !== null && e.apply(this, arguments)) || this;
      return ((n.type = t.type), (n.axisPointerClass = `CartesianAxisPointer`), n);
    }
    return (
      (t.prototype.render = function (t, n, r, i) {
        this.group.removeAll();
        var a = this._axisGroup;
        ((this._axisGroup = new Ql()),
          this.group.add(this._axisGroup),
          ny(t) &&
            (this._axisGroup.add(t.axis.axisBuilder.group),
            P(
              NO,
              function (e) {
                t.get([e, `show`]) && FO[e](this, this._axisGroup, t, t.getCoordSysModel(), r);
              },
              this,
            ),
            (i && i.type === `changeAxisOrder` && i.isInitSort) || Ad(a, this._axisGroup, t),
            e.prototype.render.call(this, t, n, r, i)));
      }),
      (t.prototype.remove = function () {
        MO(this);
      }),
      (t.type = `cartesianAxis`),
      t
    );
  })(kO),
  FO = {
    splitLine: function (e, t, n, r, i) {
      var a = n.axis;
      if (!a.scale.isBlank()) {
        var o = n.getModel(`splitLine`),
          s = o.getModel(`lineStyle`),
          c = s.get(`color`),
          l = o.get(`showMinLine`) !== !1,
          u = o.get(`showMaxLine`) !== !1;
        c = z(c) ? c : [c];
        for (
          var d = r.coordinateSystem.getRect(),
            f = a.isHorizontal(),
            p = 0,
            m = a.getTicksCoords({ tickModel: o, breakTicks: `none`, pruneByBreak: `preserve_extent_bound` }),
            h = [],
            g = [],
            _ = s.getLineStyle(),
            v = 0;
          v < m.length;
          v++
        ) {
          var y = a.toGlobalCoord(m[v].coord);
          if (!((v === 0 && !l) || (v === m.length - 1 && !u))) {
            var b = m[v].tickValue;
            f
              ? ((h[0] = y), (h[1] = d.y), (g[0] = y), (g[1] = d.y + d.height))
              : ((h[0] = d.x), (h[1] = y), (g[0] = d.x + d.width), (g[1] = y));
            var x = p++ % c.length,
              S = new Au({
                anid: b == null ? null : `line_` + b,
                autoBatch: !0,
                shape: { x1: h[0], y1: h[1], x2: g[0], y2: g[1] },
                style: k({ stroke: c[x] }, _),
                silent: !0,
              });
            (Sd(S.shape, _.lineWidth), t.add(S));
          }
        }
      }
    },
    minorSplitLine: function (e, t, n, r, i) {
      var a = n.axis,
        o = n.getModel(`minorSplitLine`).getModel(`lineStyle`),
        s = r.coordinateSystem.getRect(),
        c = a.isHorizontal(),
        l = a.getMinorTicksCoords();
      if (l.length)
        for (var u = [], d = [], f = o.getLineStyle(), p = 0; p < l.length; p++)
          for (var m = 0; m < l[p].length; m++) {
            var h = a.toGlobalCoord(l[p][m].coord);
            c
              ? ((u[0] = h), (u[1] = s.y), (d[0] = h), (d[1] = s.y + s.height))
              : ((u[0] = s.x), (u[1] = h), (d[0] = s.x + s.width), (d[1] = h));
            var g = new Au({
              anid: `minor_line_` + l[p][m].tickValue,
              autoBatch: !0,
              shape: { x1: u[0], y1: u[1], x2: d[0], y2: d[1] },
              style: f,
              silent: !0,
            });
            (Sd(g.shape, f.lineWidth), t.add(g));
          }
    },
    splitArea: function (e, t, n, r, i) {
      jO(e, t, n, r);
    },
    breakArea: function (e, t, n, r, i) {
      var a = zb(),
        o = n.axis.scale;
      a && o.type !== `ordinal` && a.rectCoordBuildBreakAxis(t, e, n, r.coordinateSystem.getRect(), i);
    },
  },
  IO = (function (e) {
    n(t, e);
    function t() {
      var n = (e !== null && e.apply(this, arguments)) || this;
      return ((n.type = t.type), n);
    }
    return ((t.type = `xAxis`), t);
  })(PO),
  LO = (function (e) {
    n(t, e);
    function t() {
      var t = (e !== null && e.apply(this, arguments)) || this;
      return ((t.type = IO.type), t);
    }
    return ((t.type = `yAxis`), t);
  })(PO),
  RO = (function (e) {
    n(t, e);
    function t() {
      var t = (e !== null && e.apply(this, arguments)) || this;
      return ((t.type = `grid`), t);
    }
    return (
      (t.prototype.render = function (e, t) {
        (this.group.removeAll(),
          e.get(`show`) &&
            this.group.add(
              new oo({
                shape: e.coordinateSystem.getRect(),
                style: k({ fill: e.get(`backgroundColor`) }, e.getItemStyle()),
                silent: !0,
                z2: -1,
              }),
            ));
      }),
      (t.type = `grid`),
      t
    );
  })(mw),
  zO = { offset: 0 };
function BO(e) {
  (e.registerComponentView(RO),
    e.registerComponentModel(Gx),
    e.registerCoordinateSystem(`cartesian2d`, nO),
    VD(e, `x`, ID, zO),
    VD(e, `y`, ID, zO),
    e.registerComponentView(IO),
    e.registerComponentView(LO),
    e.registerPreprocessor(function (e) {
      e.xAxis && e.yAxis && !e.grid && (e.grid = {});
    }));
}
var VO = Rs(),
  HO = T,
  UO = ne,
  WO = (function () {
    function e() {
      ((this._dragging = !1), (this.animationThreshold = 15));
    }
    return (
      (e.prototype.render = function (e, t, n, r) {
        var i = t.get(`value`),
          a = t.get(`status`);
        if (
          ((this._axisModel = e),
          (this._axisPointerModel = t),
          (this._api = n),
          r || this._lastValue !== i || this._lastStatus !== a)
        ) {
          ((this._lastValue = i), (this._lastStatus = a));
          var o = this._group,
            s = this._handle;
          if (!a || a === `hide`) (o && o.hide(), s && s.hide());
          else {
            (o && o.show(), s && s.show());
            var c = {};
            this.makeElOption(c, i, e, t, n);
            var l = c.graphicKey;
            (l !== this._lastGraphicKey && this.clear(n), (this._lastGraphicKey = l));
            var u = (this._moveAnimation = this.determineAnimation(e, t));
            if (!o)
              ((o = this._group = new Ql()), this.createPointerEl(o, c, e, t), this.createLabelEl(o, c, e, t), n.getZr().add(o));
            else {
              var d = re(GO, t, u);
              (this.updatePointerEl(o, c, d), this.updateLabelEl(o, c, d, t));
            }
            (YO(o, t, !0), this._renderHandle(i));
          }
        }
      }),
      (e.prototype.remove = function (e) {
        this.clear(e);
      }),
      (e.prototype.dispose = function (e) {
        this.clear(e);
      }),
      (e.prototype.determineAnimation = function (e, t) {
        var n = t.get(`animation`),
          r = e.axis,
          i = r.type === `category`,
          a = t.get(`snap`);
        if (!a && !i) return !1;
        if (n === `auto` || n == null) {
          var o = this.animationThreshold;
          if (i && hb(r).w > o) return !0;
          if (a) {
            var s = wO(e).seriesDataCount,
              c = r.getExtent();
            return Math.abs(c[0] - c[1]) / s > o;
          }
          return !1;
        }
        return n === !0;
      }),
      (e.prototype.makeElOption = function (e, t, n, r, i) {}),
      (e.prototype.createPointerEl = function (e, t, n, r) {
        var i = t.pointer;
        if (i) {
          var a = (VO(e).pointerEl = new cd[i.type](HO(t.pointer)));
          e.add(a);
        }
      }),
      (e.prototype.createLabelEl = function (e, t, n, r) {
        if (t.label) {
          var i = (VO(e).labelEl = new fo(HO(t.label)));
          (e.add(i), qO(i, r));
        }
      }),
      (e.prototype.updatePointerEl = function (e, t, n) {
        var r = VO(e).pointerEl;
        r && t.pointer && (r.setStyle(t.pointer.style), n(r, { shape: t.pointer.shape }));
      }),
      (e.prototype.updateLabelEl = function (e, t, n, r) {
        var i = VO(e).labelEl;
        i && (i.setStyle(t.label.style), n(i, { x: t.label.x, y: t.label.y }), qO(i, r));
      }),
      (e.prototype._renderHandle = function (e) {
        if (!this._dragging && this.updateHandleTransform) {
          var t = this._axisPointerModel,
            n = this._api.getZr(),
            r = this._handle,
            i = t.getModel(`handle`),
            a = t.get(`status`);
          if (!i.get(`show`) || !a || a === `hide`) (r && n.remove(r), (this._handle = null));
          else {
            var o;
            (this._handle ||
              ((o = !0),
              (r = this._handle =
                Nd(i.get(`icon`), {
                  cursor: `move`,
                  draggable: !0,
                  onmousemove: function (e) {
                    fS(e.event);
                  },
                  onmousedown: UO(this._onHandleDragMove, this, 0, 0),
                  drift: UO(this._onHandleDragMove, this),
                  ondragend: UO(this._onHandleDragEnd, this),
                })),
              n.add(r)),
              YO(r, t, !1),
              r.setStyle(
                i.getItemStyle(null, [
                  `color`,
                  `borderColor`,
                  `borderWidth`,
                  `opacity`,
                  `shadowColor`,
                  `shadowBlur`,
                  `shadowOffsetX`,
                  `shadowOffsetY`,
                ]),
              ));
            var s = i.get(`size`);
            (z(s) || (s = [s, s]),
              (r.scaleX = s[0] / 2),
              (r.scaleY = s[1] / 2),
              Xx(this, `_doDispatchAxisPointer`, i.get(`throttle`) || 0, `fixRate`),
              this._moveHandleToValue(e, o));
          }
        }
      }),
      (e.prototype._moveHandleToValue = function (e, t) {
        GO(
          this._axisPointerModel,
          !t && this._moveAnimation,
          this._handle,
          JO(this.getHandleTransform(e, this._axisModel, this._axisPointerModel)),
        );
      }),
      (e.prototype._onHandleDragMove = function (e, t) {
        var n = this._handle;
        if (n) {
          this._dragging = !0;
          var r = this.updateHandleTransform(JO(n), [e, t], this._axisModel, this._axisPointerModel);
          ((this._payloadInfo = r), n.stopAnimation(), n.attr(JO(r)), (VO(n).lastProp = null), this._doDispatchAxisPointer());
        }
      }),
      (e.prototype._doDispatchAxisPointer = function () {
        if (this._handle) {
          var e = this._payloadInfo,
            t = this._axisModel;
          this._api.dispatchAction({
            type: `updateAxisPointer`,
            x: e.cursorPoint[0],
            y: e.cursorPoint[1],
            tooltipOption: e.tooltipOption,
            axesInfo: [{ axisDim: t.axis.dim, axisIndex: t.componentIndex }],
          });
        }
      }),
      (e.prototype._onHandleDragEnd = function () {
        if (((this._dragging = !1), this._handle)) {
          var e = this._axisPointerModel.get(`value`);
          (this._moveHandleToValue(e), this._api.dispatchAction({ type: `hideTip` }));
        }
      }),
      (e.prototype.clear = function (e) {
        ((this._lastValue = null), (this._lastStatus = null));
        var t = e.getZr(),
          n = this._group,
          r = this._handle;
        (t &&
          n &&
          ((this._lastGraphicKey = null),
          n && t.remove(n),
          r && t.remove(r),
          (this._group = null),
          (this._handle = null),
          (this._payloadInfo = null)),
          Zx(this, `_doDispatchAxisPointer`));
      }),
      (e.prototype.doClear = function () {}),
      (e.prototype.buildLabel = function (e, t, n) {
        return ((n ||= 0), { x: e[n], y: e[1 - n], width: t[n], height: t[1 - n] });
      }),
      e
    );
  })();
function GO(e, t, n, r) {
  KO(VO(n).lastProp, r) || ((VO(n).lastProp = r), t ? td(n, r, e) : (n.stopAnimation(), n.attr(r)));
}
function KO(e, t) {
  if (W(e) && W(t)) {
    var n = !0;
    return (
      P(t, function (t, r) {
        n &&= KO(e[r], t);
      }),
      !!n
    );
  }
  return e === t;
}
function qO(e, t) {
  e[t.get([`label`, `show`]) ? `show` : `hide`]();
}
function JO(e) {
  return { x: e.x || 0, y: e.y || 0, rotation: e.rotation || 0 };
}
function YO(e, t, n) {
  var r = t.get(`z`),
    i = t.get(`zlevel`);
  e &&
    e.traverse(function (e) {
      e.type !== `group` && (r != null && (e.z = r), i != null && (e.zlevel = i), (e.silent = n));
    });
}
function XO(e) {
  var t = e.get(`type`),
    n = e.getModel(t + `Style`),
    r;
  return (
    t === `line` ? ((r = n.getLineStyle()), (r.fill = null)) : t === `shadow` && ((r = n.getAreaStyle()), (r.stroke = null)),
    r
  );
}
function ZO(e, t, n, r, i) {
  var a = $O(n.get(`value`), t.axis, t.ecModel, n.get(`seriesDataIndices`), {
      precision: n.get([`label`, `precision`]),
      formatter: n.get([`label`, `formatter`]),
    }),
    o = n.getModel(`label`),
    s = Wh(o.get(`padding`) || 0),
    c = o.getFont(),
    l = nn(a, c),
    u = i.position,
    d = l.width + s[1] + s[3],
    f = l.height + s[0] + s[2],
    p = i.align;
  (p === `right` && (u[0] -= d), p === `center` && (u[0] -= d / 2));
  var m = i.verticalAlign;
  (m === `bottom` && (u[1] -= f), m === `middle` && (u[1] -= f / 2), QO(u, d, f, r));
  var h = o.get(`backgroundColor`);
  ((h && h !== `auto`) || (h = t.get([`axisLine`, `lineStyle`, `color`])),
    (e.label = {
      x: u[0],
      y: u[1],
      style: cf(o, { text: a, font: c, fill: o.getTextColor(), padding: s, backgroundColor: h }),
      z2: 10,
    }));
}
function QO(e, t, n, r) {
  var i = r.getWidth(),
    a = r.getHeight();
  ((e[0] = Math.min(e[0] + t, i) - t),
    (e[1] = Math.min(e[1] + n, a) - n),
    (e[0] = Math.max(e[0], 0)),
    (e[1] = Math.max(e[1], 0)));
}
function $O(e, t, n, r, i) {
  e = t.scale.parse(e);
  var a = t.scale.getLabel({ value: e }, { precision: i.precision }),
    o = i.formatter;
  if (o) {
    var s = { value: Zv(t, { value: e }), axisDimension: t.dim, axisIndex: t.index, seriesData: [] };
    (P(r, function (e) {
      var t = n.getSeriesByIndex(e.seriesIndex),
        r = e.dataIndexInside,
        i = t && t.getDataParams(r);
      i && s.seriesData.push(i);
    }),
      V(o) ? (a = o.replace(`{value}`, a)) : B(o) && (a = o(s)));
  }
  return a;
}
function ek(e, t, n) {
  var r = nt();
  return (
    st(r, r, n.rotation),
    ot(r, r, n.position),
    Ed([e.dataToCoord(t), (n.labelOffset || 0) + (n.labelDirection || 1) * (n.labelMargin || 0)], r)
  );
}
function tk(e, t, n, r, i, a) {
  var o = $b.innerTextLayout(n.rotation, 0, n.labelDirection);
  ((n.labelMargin = i.get([`label`, `margin`])),
    ZO(t, r, i, a, { position: ek(r.axis, e, n), align: o.textAlign, verticalAlign: o.textVerticalAlign }));
}
function nk(e, t, n) {
  return ((n ||= 0), { x1: e[n], y1: e[1 - n], x2: t[n], y2: t[1 - n] });
}
function rk(e, t, n) {
  return ((n ||= 0), { x: e[n], y: e[1 - n], width: t[n], height: t[1 - n] });
}
function ik(e, t, n) {
  return hb(e, {
    fromStat: {
      sers: F(t, function (e) {
        return n.getSeriesByIndex(e.seriesIndex);
      }),
    },
    min: 1,
  }).w;
}
function ak(e, t, n) {
  return [X(ko(t[0], t[1]), e - n / 2), ko(e + n / 2, X(t[0], t[1]))];
}
var ok = (function (e) {
  n(t, e);
  function t() {
    return (e !== null && e.apply(this, arguments)) || this;
  }
  return (
    (t.prototype.makeElOption = function (e, t, n, r, i) {
      var a = n.axis,
        o = a.grid,
        s = r.get(`type`),
        c = a.getGlobalExtent(),
        l = sk(o, a).getOtherAxis(a).getGlobalExtent(),
        u = a.toGlobalCoord(a.dataToCoord(t, !0));
      if (s && s !== `none`) {
        var d = XO(r),
          f = ck[s](a, u, c, l, r.get(`seriesDataIndices`), r.ecModel);
        ((f.style = d), (e.graphicKey = f.type), (e.pointer = f));
      }
      tk(t, e, bx(o.getRect(), n), n, r, i);
    }),
    (t.prototype.getHandleTransform = function (e, t, n) {
      var r = bx(t.axis.grid.getRect(), t, { labelInside: !1 });
      r.labelMargin = n.get([`handle`, `margin`]);
      var i = ek(t.axis, e, r);
      return { x: i[0], y: i[1], rotation: r.rotation + (r.labelDirection < 0 ? Math.PI : 0) };
    }),
    (t.prototype.updateHandleTransform = function (e, t, n, r) {
      var i = n.axis,
        a = i.grid,
        o = i.getGlobalExtent(!0),
        s = sk(a, i).getOtherAxis(i).getGlobalExtent(),
        c = i.dim === `x` ? 0 : 1,
        l = [e.x, e.y];
      ((l[c] += t[c]), (l[c] = ko(o[1], l[c])), (l[c] = X(o[0], l[c])));
      var u = (s[1] + s[0]) / 2,
        d = [u, u];
      return (
        (d[c] = l[c]),
        {
          x: l[0],
          y: l[1],
          rotation: e.rotation,
          cursorPoint: d,
          tooltipOption: [{ verticalAlign: `middle` }, { align: `center` }][c],
        }
      );
    }),
    t
  );
})(WO);
function sk(e, t) {
  var n = {};
  return ((n[t.dim + `AxisIndex`] = t.index), e.getCartesian(n));
}
var ck = {
  line: function (e, t, n, r) {
    return { type: `Line`, subPixelOptimize: !0, shape: nk([t, r[0]], [t, r[1]], lk(e)) };
  },
  shadow: function (e, t, n, r, i, a) {
    var o = ik(e, i, a),
      s = r[1] - r[0],
      c = ak(t, n, o),
      l = c[0],
      u = c[1];
    return { type: `Rect`, shape: rk([l, r[0]], [u - l, s], lk(e)) };
  },
};
function lk(e) {
  return e.dim === `x` ? 0 : 1;
}
var uk = (function (e) {
    n(t, e);
    function t() {
      var n = (e !== null && e.apply(this, arguments)) || this;
      return ((n.type = t.type), n);
    }
    return (
      (t.type = `axisPointer`),
      (t.defaultOption = {
        show: `auto`,
        z: 50,
        type: `line`,
        snap: !1,
        triggerTooltip: !0,
        triggerEmphasis: !0,
        value: null,
        status: null,
        link: [],
        animation: null,
        animationDurationUpdate: 200,
        lineStyle: { color: Q.color.border, width: 1, type: `dashed` },
        shadowStyle: { color: Q.color.shadowTint },
        label: {
          show: !0,
          formatter: null,
          precision: `auto`,
          margin: 3,
          color: Q.color.neutral00,
          padding: [5, 7, 5, 7],
          backgroundColor: Q.color.accent60,
          borderColor: null,
          borderWidth: 0,
          borderRadius: 3,
        },
        handle: {
          show: !1,
          icon: `M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z`,
          size: 45,
          margin: 50,
          color: Q.color.accent40,
          throttle: 40,
        },
      }),
      t
    );
  })(lg),
  dk = Rs(),
  fk = P;
function pk(e, t, n) {
  if (!q.node) {
    var r = t.getZr();
    (dk(r).records || (dk(r).records = {}), mk(r, t));
    var i = dk(r).records[e] || (dk(r).records[e] = {});
    i.handler = n;
  }
}
function mk(e, t) {
  if (dk(e).initialized) return;
  ((dk(e).initialized = !0),
    n(`click`, re(_k, `click`)),
    n(`mousemove`, re(_k, `mousemove`)),
    n(`mousewheel`, re(_k, `mousewheel`)),
    n(`globalout`, gk));
  function n(n, r) {
    e.on(n, function (n) {
      var i = vk(t);
      (fk(dk(e).records, function (e) {
        e && r(e, n, i.dispatchAction);
      }),
        hk(i.pendings, t));
    });
  }
}
function hk(e, t) {
  var n = e.showTip.length,
    r = e.hideTip.length,
    i;
  (n ? (i = e.showTip[n - 1]) : r && (i = e.hideTip[r - 1]), i && ((i.dispatchAction = null), t.dispatchAction(i)));
}
function gk(e, t, n) {
  e.handler(`leave`, null, n);
}
function _k(e, t, n, r) {
  t.handler(e, n, r);
}
function vk(e) {
  var t = { showTip: [], hideTip: [] },
    n = function (r) {
      var i = t[r.type];
      i ? i.push(r) : ((r.dispatchAction = n), e.dispatchAction(r));
    };
  return { dispatchAction: n, pendings: t };
}
function yk(e, t) {
  if (!q.node) {
    var n = t.getZr();
    (dk(n).records || {})[e] && (dk(n).records[e] = null);
  }
}
var bk = (function (e) {
  n(t, e);
  function t() {
    var n = (e !== null && e.apply(this, arguments)) || this;
    return ((n.type = t.type), n);
  }
  return (
    (t.prototype.render = function (e, t, n) {
      var r = t.getComponent(`tooltip`),
        i = e.get(`triggerOn`) || (r && r.get(`triggerOn`)) || `mousemove|click|mousewheel`;
      pk(`axisPointer`, n, function (e, t, n) {
        i !== `none` &&
          (e === `leave` || i.indexOf(e) >= 0) &&
          n({ type: `updateAxisPointer`, currTrigger: e, x: t && t.offsetX, y: t && t.offsetY });
      });
    }),
    (t.prototype.remove = function (e, t) {
      yk(`axisPointer`, t);
    }),
    (t.prototype.dispose = function (e, t) {
      yk(`axisPointer`, t);
    }),
    (t.type = `axisPointer`),
    t
  );
})(mw);
function xk(e, t) {
  var n = [],
    r = e.seriesIndex,
    i;
  if (r == null || !(i = t.getSeriesByIndex(r))) return { point: [] };
  var a = i.getData(),
    o = Ls(a, e);
  if (o == null || o < 0 || z(o)) return { point: [] };
  var s = a.getItemGraphicEl(o),
    c = i.coordinateSystem;
  if (i.getTooltipPosition) n = i.getTooltipPosition(o) || [];
  else if (c && c.dataToPoint) {
    if (e.isStacked) {
      var l = c.getBaseAxis(),
        u = c.getOtherAxis(l).dim,
        d = l.dim,
        f = +(u === `x` || u === `radius`),
        p = a.mapDimension(d),
        m = [];
      ((m[f] = a.get(p, o)), (m[1 - f] = a.get(a.getCalculationInfo(`stackResultDimension`), o)), (n = c.dataToPoint(m) || []));
    } else
      n =
        c.dataToPoint(
          a.getValues(
            F(c.dimensions, function (e) {
              return a.mapDimension(e);
            }),
            o,
          ),
        ) || [];
  } else if (s) {
    var h = s.getBoundingRect().clone();
    (h.applyTransform(s.transform), (n = [h.x + h.width / 2, h.y + h.height / 2]));
  }
  return { point: n, el: s };
}
var Sk = Rs();
function Ck(e, t, n) {
  var r = e.currTrigger,
    i = [e.x, e.y],
    a = e,
    o = e.dispatchAction || ne(n.dispatchAction, n),
    s = t.getComponent(`axisPointer`).coordSysAxesInfo;
  if (s) {
    Nk(i) && (i = xk({ seriesIndex: a.seriesIndex, dataIndex: a.dataIndex }, t).point);
    var c = Nk(i),
      l = a.axesInfo,
      u = s.axesInfo,
      d = r === `leave` || Nk(i),
      f = {},
      p = {},
      m = { list: [], map: {} },
      h = { showPointer: re(Ek, p), showTooltip: re(Dk, m) };
    P(s.coordSysMap, function (e, t) {
      var n = c || e.containPoint(i);
      P(s.coordSysAxesInfo[t], function (e, t) {
        var r = e.axis,
          a = jk(l, e);
        if (!d && n && (!l || a)) {
          var o = a && a.value;
          (o == null && !c && (o = r.pointToData(i)), o != null && wk(e, o, h, !1, f));
        }
      });
    });
    var g = {};
    return (
      P(u, function (e, t) {
        var n = e.linkGroup;
        n &&
          !p[t] &&
          P(n.axesInfo, function (t, r) {
            var i = p[r];
            if (t !== e && i) {
              var a = i.value;
              (n.mapper && (a = e.axis.scale.parse(n.mapper(a, Mk(t), Mk(e)))), (g[e.key] = a));
            }
          });
      }),
      P(g, function (e, t) {
        wk(u[t], e, h, !0, f);
      }),
      Ok(p, u, f),
      kk(m, i, e, o),
      Ak(u, o, n),
      f
    );
  }
}
function wk(e, t, n, r, i) {
  var a = e.axis;
  if (!a.scale.isBlank() && a.containData(t)) {
    if (!e.involveSeries) n.showPointer(e, t);
    else {
      var o = Tk(t, e),
        s = o.payloadBatch,
        c = o.snapToValue;
      (s[0] && i.seriesIndex == null && D(i, s[0]),
        !r && e.snap && a.containData(c) && c != null && (t = c),
        n.showPointer(e, t, s),
        n.showTooltip(e, o, c));
    }
  }
}
function Tk(e, t) {
  var n = t.axis,
    r = n.dim,
    i = e,
    a = [],
    o = Number.MAX_VALUE,
    s = -1;
  return (
    P(t.seriesModels, function (t, c) {
      var l = t.getData().mapDimensionsAll(r),
        u,
        d;
      if (t.getAxisTooltipData) {
        var f = t.getAxisTooltipData(l, e, n);
        ((d = f.dataIndices), (u = f.nestestValue));
      } else {
        if (((d = t.indicesOfNearest(r, l[0], e, n.type === `category` ? 0.5 : null)), !d.length)) return;
        u = t.getData().get(l[0], d[0]);
      }
      if (cs(u)) {
        var p = e - u,
          m = Math.abs(p);
        m <= o &&
          ((m < o || (p >= 0 && s < 0)) && ((o = m), (s = p), (i = u), (a.length = 0)),
          P(d, function (e) {
            a.push({ seriesIndex: t.seriesIndex, dataIndexInside: e, dataIndex: t.getData().getRawIndex(e) });
          }));
      }
    }),
    { payloadBatch: a, snapToValue: i }
  );
}
function Ek(e, t, n, r) {
  e[t.key] = { value: n, payloadBatch: r };
}
function Dk(e, t, n, r) {
  var i = n.payloadBatch,
    a = t.axis,
    o = a.model,
    s = t.axisPointerModel;
  if (t.triggerTooltip && i.length) {
    var c = t.coordSys.model,
      l = DO(c),
      u = e.map[l];
    (u ||
      ((u = e.map[l] =
        {
          coordSysId: c.id,
          coordSysIndex: c.componentIndex,
          coordSysType: c.type,
          coordSysMainType: c.mainType,
          dataByAxis: [],
        }),
      e.list.push(u)),
      u.dataByAxis.push({
        axisDim: a.dim,
        axisIndex: o.componentIndex,
        axisType: o.type,
        axisId: o.id,
        value: r,
        valueLabelOpt: { precision: s.get([`label`, `precision`]), formatter: s.get([`label`, `formatter`]) },
        seriesDataIndices: i.slice(),
      }));
  }
}
function Ok(e, t, n) {
  var r = (n.axesInfo = []);
  P(t, function (t, n) {
    var i = t.axisPointerModel.option,
      a = e[n];
    (a
      ? (!t.useHandle && (i.status = `show`), (i.value = a.value), (i.seriesDataIndices = (a.payloadBatch || []).slice()))
      : !t.useHandle && (i.status = `hide`),
      i.status === `show` && r.push({ axisDim: t.axis.dim, axisIndex: t.axis.model.componentIndex, value: i.value }));
  });
}
function kk(e, t, n, r) {
  if (Nk(t) || !e.list.length) r({ type: `hideTip` });
  else {
    var i = ((e.list[0].dataByAxis[0] || {}).seriesDataIndices || [])[0] || {};
    r({
      type: `showTip`,
      escapeConnect: !0,
      x: t[0],
      y: t[1],
      tooltipOption: n.tooltipOption,
      position: n.position,
      dataIndexInside: i.dataIndexInside,
      dataIndex: i.dataIndex,
      seriesIndex: i.seriesIndex,
      dataByCoordSys: e.list,
    });
  }
}
function Ak(e, t, n) {
  var r = n.getZr(),
    i = `axisPointerLastHighlights`,
    a = Sk(r)[i] || {},
    o = (Sk(r)[i] = {});
  P(e, function (e, t) {
    var n = e.axisPointerModel.option;
    n.status === `show` &&
      e.triggerEmphasis &&
      P(n.seriesDataIndices, function (e) {
        o[e.seriesIndex + `|` + e.dataIndex] = e;
      });
  });
  var s = [],
    c = [];
  function l(e) {
    return { seriesIndex: e.seriesIndex, dataIndex: e.dataIndex };
  }
  (P(a, function (e, t) {
    !o[t] && c.push(l(e));
  }),
    P(o, function (e, t) {
      !a[t] && s.push(l(e));
    }),
    c.length && n.dispatchAction({ type: `downplay`, escapeConnect: !0, notBlur: !0, batch: c }),
    s.length && n.dispatchAction({ type: `highlight`, escapeConnect: !0, notBlur: !0, batch: s }));
}
function jk(e, t) {
  for (var n = 0; n < (e || []).length; n++) {
    var r = e[n];
    if (t.axis.dim === r.axisDim && t.axis.model.componentIndex === r.axisIndex) return r;
  }
}
function Mk(e) {
  var t = e.axis.model,
    n = {},
    r = (n.axisDim = e.axis.dim);
  return (
    (n.axisIndex = n[r + `AxisIndex`] = t.componentIndex),
    (n.axisName = n[r + `AxisName`] = t.name),
    (n.axisId = n[r + `AxisId`] = t.id),
    n
  );
}
function Nk(e) {
  return !e || e[0] == null || isNaN(e[0]) || e[1] == null || isNaN(e[1]);
}
function Pk(e) {
  (kO.registerAxisPointerClass(`CartesianAxisPointer`, ok),
    e.registerComponentModel(uk),
    e.registerComponentView(bk),
    e.registerPreprocessor(function (e) {
      if (e) {
        (e.axisPointer && e.axisPointer.length !== 0) || (e.axisPointer = {});
        var t = e.axisPointer.link;
        t && !z(t) && (e.axisPointer.link = [t]);
      }
    }),
    e.registerProcessor(e.PRIORITY.PROCESSOR.STATISTIC, {
      overallReset: function (e, t) {
        e.getComponent(`axisPointer`).coordSysAxesInfo = _O(e, t);
      },
    }),
    e.registerAction({ type: `updateAxisPointer`, event: `updateAxisPointer`, update: `:updateAxisPointer` }, Ck));
}
function Fk(e) {
  (PD(BO), PD(Pk));
}
function Ik(e, t, n) {
  var r = l.createCanvas(),
    i = t.getWidth(),
    a = t.getHeight(),
    o = r.style;
  return (
    o &&
      ((o.position = `absolute`),
      (o.left = `0`),
      (o.top = `0`),
      (o.width = i + `px`),
      (o.height = a + `px`),
      r.setAttribute(`data-zr-dom-id`, e)),
    (r.width = i * n),
    (r.height = a * n),
    r
  );
}
function Lk(e) {
  return !e.__cursors.get(0);
}
function Rk(e) {
  var t = e.__cursors.get(0);
  return { startIdx: t ? t.startIdx : 0, endIdx: t ? t.endIdx : 0 };
}
var zk = (function (e) {
    n(t, e);
    function t(t, n, r) {
      var i = e.call(this) || this;
      ((i.motionBlur = !1),
        (i.lastFrameAlpha = 0.7),
        (i.dpr = 1),
        (i.virtual = !1),
        (i.config = {}),
        (i.zlevel = 0),
        (i.zlevel2 = 0),
        (i.maxRepaintRectCount = 5),
        (i.__dirty = !0),
        (i.__firstTimePaint = !0),
        (i.__prevIdx = { startIdx: 0, endIdx: 0 }));
      var a;
      ((r ||= pi), typeof t == `string` ? (a = Ik(t, n, r)) : W(t) && ((a = t), (t = a.id)), (i.id = t), (i.dom = a));
      var o = a.style;
      return (
        o &&
          (Te(a),
          (a.onselectstart = function () {
            return !1;
          }),
          (o.padding = `0`),
          (o.margin = `0`),
          (o.borderWidth = `0`)),
        (i.painter = n),
        (i.dpr = r),
        i
      );
    }
    return (
      (t.prototype.afterBrush = function () {
        this.__prevIdx = Rk(this);
      }),
      (t.prototype.initContext = function () {
        ((this.ctx = this.dom.getContext(`2d`)), (this.ctx.dpr = this.dpr));
      }),
      (t.prototype.setUnpainted = function () {
        this.__firstTimePaint = !0;
      }),
      (t.prototype.createBackBuffer = function () {
        var e = this.dpr;
        ((this.domBack = Ik(`back-` + this.id, this.painter, e)),
          (this.ctxBack = this.domBack.getContext(`2d`)),
          e !== 1 && this.ctxBack.scale(e, e));
      }),
      (t.prototype.createRepaintRects = function (e, t, n, r) {
        if (this.__firstTimePaint) return ((this.__firstTimePaint = !1), null);
        var i = [],
          a = this.maxRepaintRectCount,
          o = !1,
          s = new J(0, 0, 0, 0);
        function c(e) {
          if (e.isFinite() && !e.isZero()) {
            if (i.length === 0) {
              var t = new J(0, 0, 0, 0);
              (t.copy(e), i.push(t));
            } else {
              for (var n = !1, r = 1 / 0, c = 0, l = 0; l < i.length; ++l) {
                var u = i[l];
                if (u.intersect(e)) {
                  var d = new J(0, 0, 0, 0);
                  (d.copy(u), d.union(e), (i[l] = d), (n = !0));
                  break;
                }
                if (o) {
                  (s.copy(e), s.union(u));
                  var f = e.width * e.height,
                    p = u.width * u.height,
                    m = s.width * s.height - f - p;
                  m < r && ((r = m), (c = l));
                }
              }
              if ((o && (i[c].union(e), (n = !0)), !n)) {
                var t = new J(0, 0, 0, 0);
                (t.copy(e), i.push(t));
              }
              o ||= i.length >= a;
            }
          }
        }
        for (var l = Rk(this), u = l.startIdx; u < l.endIdx; ++u) {
          var d = e[u];
          if (d) {
            var f = d.shouldBePainted(n, r, !0, !0),
              p = d.__isRendered && (d.__dirty & 1 || !f) ? d.getPrevPaintRect() : null;
            p && c(p);
            var m = f && (d.__dirty & 1 || !d.__isRendered) ? d.getPaintRect() : null;
            m && c(m);
          }
        }
        for (var h = this.__prevIdx, u = h.startIdx; u < h.endIdx; ++u) {
          var d = t[u],
            f = d && d.shouldBePainted(n, r, !0, !0);
          if (d && (!f || !d.__zr) && d.__isRendered) {
            var p = d.getPrevPaintRect();
            p && c(p);
          }
        }
        var g;
        do {
          g = !1;
          for (var u = 0; u < i.length;)
            if (i[u].isZero()) i.splice(u, 1);
            else {
              for (var _ = u + 1; _ < i.length;) i[u].intersect(i[_]) ? ((g = !0), i[u].union(i[_]), i.splice(_, 1)) : _++;
              u++;
            }
        } while (g);
        return ((this._paintRects = i), i);
      }),
      (t.prototype.debugGetPaintRects = function () {
        return (this._paintRects || []).slice();
      }),
      (t.prototype.resize = function (e, t) {
        var n = this.dpr,
          r = this.dom,
          i = r.style,
          a = this.domBack;
        (i && ((i.width = e + `px`), (i.height = t + `px`)),
          (r.width = e * n),
          (r.height = t * n),
          a && ((a.width = e * n), (a.height = t * n), n !== 1 && this.ctxBack.scale(n, n)));
      }),
      (t.prototype.clear = function (e, t, n) {
        var r = this.dom,
          i = this.ctx,
          a = r.width,
          o = r.height;
        t ||= this.clearColor;
        var s = this.motionBlur && !e,
          c = this.lastFrameAlpha,
          l = this.dpr,
          u = this;
        s &&
          (this.domBack || this.createBackBuffer(),
          (this.ctxBack.globalCompositeOperation = `copy`),
          this.ctxBack.drawImage(r, 0, 0, a / l, o / l));
        var d = this.domBack;
        function f(e, n, r, a) {
          if ((i.clearRect(e, n, r, a), t && t !== `transparent`)) {
            var o = void 0;
            (se(t)
              ? ((o =
                  ((t.global || (t.__width === r && t.__height === a)) && t.__canvasGradient) ||
                  dT(i, t, { x: 0, y: 0, width: r, height: a })),
                (t.__canvasGradient = o),
                (t.__width = r),
                (t.__height = a))
              : ce(t) &&
                ((t.scaleX = t.scaleX || l),
                (t.scaleY = t.scaleY || l),
                (o = CT(i, t, {
                  dirty: function () {
                    (u.setUnpainted(), u.painter.refresh());
                  },
                }))),
              i.save(),
              (i.fillStyle = o || t),
              i.fillRect(e, n, r, a),
              i.restore());
          }
          s && (i.save(), (i.globalAlpha = c), i.drawImage(d, e, n, r, a), i.restore());
        }
        !n || s
          ? f(0, 0, a, o)
          : n.length &&
            P(n, function (e) {
              f(e.x * l, e.y * l, e.width * l, e.height * l);
            });
      }),
      t
    );
  })(di),
  Bk = 1e5,
  Vk = 314159,
  Hk = void 0,
  Uk = 1,
  Wk = 2;
function Gk(e) {
  return e ? (e.__builtin__ ? !0 : typeof e.resize == `function` && typeof e.refresh == `function`) : !1;
}
function Kk(e, t) {
  var n = document.createElement(`div`);
  return (
    (n.style.cssText =
      [`position:relative`, `width:` + e + `px`, `height:` + t + `px`, `padding:0`, `margin:0`, `border-width:0`].join(`;`) +
      `;`),
    n
  );
}
function qk(e, t, n, r) {
  var i = new zk(e, t, t.dpr);
  return ((i.zlevel = n), (i.zlevel2 = r), (i.__builtin__ = !0), Jk(i), i);
}
function Jk(e) {
  ((e.__cursorStack = []), (e.__cursors = K()));
}
function Yk(e) {
  return (
    (e.startIdx = e.drawIdx = e.endIdx = e.endIdxNew = 0),
    (e.used = !1),
    (e.first = e.last = NaN),
    (e.notClearIdx = -1),
    e
  );
}
function Xk(e, t) {
  var n = e.__cursors,
    r = +t;
  return n.get(r) || (e.__cursorStack.push(r), n.set(r, Yk({ key: r })));
}
function Zk(e, t) {
  for (var n = e.__cursorStack, r = 0; r < n.length; r++) t(e.__cursors.get(n[r]));
}
function Qk(e, t) {
  var n = e.layers;
  return n[t] || (n[t] = [, , ,]);
}
function $k(e, t, n) {
  for (var r = e.layerStack, i = 0; i < r.length; i++) {
    var a = r[i].zl,
      o = r[i].zl2,
      s = e.layers[a][o];
    (n && ((n & eA && !s.__builtin__) || (n & tA && s.__builtin__) || (n & nA && s === e.hoverlayer))) || t(s, a, o, i);
  }
}
var eA = 1,
  tA = 2,
  nA = 4,
  rA = eA | nA,
  iA = (function () {
    function e(e, t, n, r) {
      ((this.type = `canvas`),
        (this._prevDisplayList = []),
        (this._layerConfig = {}),
        (this._needsManuallyCompositing = !1),
        (this.type = `canvas`),
        (this._i = { layerStack: [], layers: [] }));
      var i = !e.nodeName || e.nodeName.toUpperCase() === `CANVAS`;
      if (
        ((this._opts = n = D({}, n || {})),
        (this.dpr = n.devicePixelRatio || pi),
        (this._singleCanvas = i),
        (this.root = e),
        e.style && (Te(e), (e.innerHTML = ``)),
        (this.storage = t),
        (this._prevDisplayList = []),
        i)
      ) {
        var a = e,
          o = a.width,
          s = a.height;
        (n.width != null && (o = n.width),
          n.height != null && (s = n.height),
          (this.dpr = n.devicePixelRatio || 1),
          (a.width = o * this.dpr),
          (a.height = s * this.dpr),
          (this._width = o),
          (this._height = s));
        var c = qk(a, this, Vk, 0);
        (c.initContext(), this._insertLayer(c, Vk, 0, !0), (this._domRoot = e));
      } else {
        ((this._width = mT(e, 0, n)), (this._height = mT(e, 1, n)));
        var l = (this._domRoot = Kk(this._width, this._height));
        e.appendChild(l);
      }
    }
    return (
      (e.prototype.getType = function () {
        return `canvas`;
      }),
      (e.prototype.isSingleCanvas = function () {
        return this._singleCanvas;
      }),
      (e.prototype.getViewportRoot = function () {
        return this._domRoot;
      }),
      (e.prototype.getViewportRootOffset = function () {
        var e = this.getViewportRoot();
        if (e) return { offsetLeft: e.offsetLeft || 0, offsetTop: e.offsetTop || 0 };
      }),
      (e.prototype.refresh = function (e) {
        var t = e && !W(e) ? { paintAll: !!e } : e || {},
          n = G(t.refresh, !0),
          r = G(t.refreshHover, !1);
        if ((r && (this._hoverLayerDirty = Wk), !n)) return (r && this._paintHoverList(this.storage.getDisplayList(!1)), this);
        var i = this.storage.getDisplayList(!0);
        (this._updateLayerStatus(i, t.paintAll), (this._redrawId = Math.random()));
        var a = this._prevDisplayList;
        this._paintList(i, a, this._redrawId);
        var o = this._backgroundColor;
        return (
          $k(
            this._i,
            function (e, t, n, r) {
              e.refresh && e.refresh(r === 0 ? o : null);
            },
            tA,
          ),
          this._opts.useDirtyRect && (this._prevDisplayList = i.slice()),
          this
        );
      }),
      (e.prototype._paintHoverList = function (e) {
        var t = this._i.hoverlayer,
          n = this._hoverLayerDirty;
        if (((this._hoverLayerDirty = Hk), n !== Hk && (!t && n === Wk && (t = this._i.hoverlayer = this._ensureLayer(Bk)), t))) {
          t.clear();
          for (
            var r = { inHover: !0, viewWidth: this._width, viewHeight: this._height, beforeBrushParam: {} },
              i,
              a = 0,
              o = e.length;
            a < o;
            a++
          ) {
            var s = e[a];
            if (s.__inHover) {
              i || ((i = t.ctx), i.save());
              var c = s.__hoverStyle,
                l = void 0;
              (c && ((l = s.style), (s.style = c)), HT(i, s, r), c && (s.style = l));
            }
          }
          i && (UT(i, r), i.restore());
        }
      }),
      (e.prototype.getHoverLayer = function () {
        return this._ensureLayer(Bk);
      }),
      (e.prototype.paintOne = function (e, t) {
        VT(e, t);
      }),
      (e.prototype._paintList = function (e, t, n) {
        if (this._redrawId === n) {
          var r = this._doPaintList(e, t);
          if ((this._needsManuallyCompositing && this._compositeManually(), r))
            ($k(
              this._i,
              function (e) {
                e.afterBrush && e.afterBrush();
              },
              rA,
            ),
              this._paintHoverList(e));
          else {
            var i = this;
            HS(function () {
              i._paintList(e, t, n);
            });
          }
        }
      }),
      (e.prototype._compositeManually = function () {
        var e = this._ensureLayer(Vk).ctx,
          t = this._domRoot.width,
          n = this._domRoot.height;
        (e.clearRect(0, 0, t, n),
          $k(
            this._i,
            function (r) {
              r.virtual && e.drawImage(r.dom, 0, 0, t, n);
            },
            eA,
          ));
      }),
      (e.prototype._doPaintList = function (e, t) {
        var n = this,
          r = !0;
        return (
          $k(
            this._i,
            function (i) {
              var a = !1;
              if (
                (Zk(i, function (e) {
                  (e.drawIdx < e.endIdx || e.notClearIdx >= 0) && (a = !0);
                }),
                a || i.__dirty)
              ) {
                var o = n._opts.useDirtyRect && !Lk(i) ? i.createRepaintRects(e, t, n._width, n._height) : null,
                  s = n._i.layerStack[0],
                  c = !0;
                if (i.__dirty) {
                  ((c = !1), (i.__dirty = !1));
                  var l = i.zlevel === s.zl && i.zlevel2 === s.zl2 ? n._backgroundColor : null;
                  i.clear(!1, l, o);
                }
                Zk(i, function (t) {
                  var a = n._paintPerCursor(i, t, e, o, c);
                  r &&= a;
                });
              }
            },
            rA,
          ),
          q.wxa &&
            $k(this._i, function (e) {
              e && e.ctx && e.ctx.draw && e.ctx.draw();
            }),
          r
        );
      }),
      (e.prototype._paintPerCursor = function (e, t, n, r, i) {
        var a = e.ctx;
        if (r) {
          if (!r.length) t.drawIdx = t.endIdx;
          else
            for (var o = this.dpr, s = 0; s < r.length; ++s) {
              var c = r[s];
              (a.save(),
                a.beginPath(),
                a.rect(c.x * o, c.y * o, c.width * o, c.height * o),
                a.clip(),
                this._paintPerCursorInRect(e, t, n, c, i),
                a.restore());
            }
        } else (a.save(), this._paintPerCursorInRect(e, t, n, null, i), a.restore());
        return t.drawIdx >= t.endIdx;
      }),
      (e.prototype._paintPerCursorInRect = function (e, t, n, r, i) {
        for (
          var a = {
              inHover: !1,
              allClipped: !1,
              prevEl: null,
              viewWidth: this._width,
              viewHeight: this._height,
              beforeBrushParam: { contentRetained: i },
            },
            o = e.ctx,
            s = Lk(e),
            c = s && l.getTime(),
            u = t.drawIdx,
            d = t.notClearIdx,
            f = d >= 0 ? Math.min(d, u) : u;
          f < t.endIdx;
          f++
        ) {
          var p = n[f];
          if (!(f < u && !p.notClear)) {
            if ((p.__inHover && (this._hoverLayerDirty = Wk), r != null)) {
              var m = p.getPaintRect();
              m && m.intersect(r) && (HT(o, p, a), p.setPrevPaintRect(m));
            } else HT(o, p, a);
            if (s && l.getTime() - c > 15) {
              f++;
              break;
            }
          }
        }
        (UT(o, a), (t.drawIdx = Math.max(f, u)));
      }),
      (e.prototype.getLayer = function (e, t) {
        return this._ensureLayer(e, 0, t);
      }),
      (e.prototype._ensureLayer = function (e, t, n) {
        t ||= 0;
        var r = this._singleCanvas;
        r && !this._needsManuallyCompositing && ((e = Vk), (t = 0));
        var i = Qk(this._i, e)[t];
        return (
          i ||
            ((i = qk(`zr_` + e + `.` + t, this, e, t)),
            this._layerConfig[e] && E(i, this._layerConfig[e], !0),
            (n || (r && e !== Vk)) && (i.virtual = !0),
            this._insertLayer(i, e, t, !1),
            i.initContext()),
          i
        );
      }),
      (e.prototype.insertLayer = function (e, t) {
        this._insertLayer(t, e, 0, !1);
      }),
      (e.prototype._insertLayer = function (e, t, n, r) {
        var i = this._i,
          a = i.layers,
          o = i.layerStack,
          s = this._domRoot,
          c = null;
        if (!(a[t] && a[t][n]) && Gk(e)) {
          for (var l = o.length, u = 0; u < l && (o[u].zl < t || (o[u].zl === t && o[u].zl2 < n));) u++;
          if (
            (u > 0 && (c = Qk(i, o[u - 1].zl)[o[u - 1].zl2]),
            o.splice(u, 0, { zl: t, zl2: n }),
            (Qk(i, t)[n] = e),
            !r && !e.virtual)
          ) {
            if (c) {
              var d = c.dom;
              d.nextSibling ? s.insertBefore(e.dom, d.nextSibling) : s.appendChild(e.dom);
            } else s.firstChild ? s.insertBefore(e.dom, s.firstChild) : s.appendChild(e.dom);
          }
          e.painter ||= this;
        }
      }),
      (e.prototype.eachLayer = function (e, t) {
        return $k(this._i, function (n, r) {
          e.call(t, n, r);
        });
      }),
      (e.prototype.eachBuiltinLayer = function (e, t) {
        return $k(
          this._i,
          function (n, r) {
            e.call(t, n, r);
          },
          eA,
        );
      }),
      (e.prototype.eachOtherLayer = function (e, t) {
        return $k(
          this._i,
          function (n, r) {
            e.call(t, n, r);
          },
          tA,
        );
      }),
      (e.prototype.getLayers = function () {
        var e = {};
        return (
          $k(this._i, function (t, n, r) {
            e[t.id] = t;
          }),
          e
        );
      }),
      (e.prototype._updateLayerStatus = function (e, t) {
        var n = this;
        if (n._singleCanvas)
          for (var r = 1; r < e.length; r++) {
            var i = e[r];
            if (i.zlevel !== e[r - 1].zlevel || i.incremental) {
              n._needsManuallyCompositing = !0;
              break;
            }
          }
        $k(
          n._i,
          function (e) {
            ((e.__dirty = !1),
              Zk(e, function (e) {
                ((e.used = !1), (e.endIdxNew = 0), (e.notClearIdx = -1));
              }));
          },
          rA,
        );
        for (var a, o = null, s = null, c = !1, l = 0, u = e.length; l < u; l++) {
          var i = e[l],
            d = i.zlevel,
            f = i.incremental,
            p = void 0;
          if (
            (a !== d && ((a = d), (c = !1)),
            f ? ((c = !0), (p = 1)) : (p = c ? 2 : 0),
            (!o || d !== o.zlevel || p !== o.zlevel2) && ((o = n._ensureLayer(d, p)), (s = null), !o.__builtin__))
          )
            w(`ZLevel ` + d + ` has been used by unknown layer ` + o.id);
          else {
            if ((!s || f !== s.key) && ((s = Xk(o, f)), !s.used)) {
              if (((s.used = !0), !t && s.first === i.id)) {
                var m = l - s.startIdx;
                ((s.startIdx = l), (s.drawIdx += m), (s.endIdx += m));
              } else ((o.__dirty = !0), (s.first = i.id), (s.startIdx = s.drawIdx = l), (s.endIdx = l + 1));
            }
            ((s.endIdxNew = l + 1),
              i.__dirty & 1 &&
                !i.__inHover &&
                ((!f || (!i.notClear && l < s.drawIdx)) && (o.__dirty = !0),
                f && i.notClear && s.notClearIdx < 0 && (s.notClearIdx = l)));
          }
        }
        $k(
          n._i,
          function (t) {
            for (var r = t.__cursorStack, i = t.__cursors, a = r.length - 1; a >= 0; a--) {
              var o = i.get(r[a]);
              if (!o.used) ((t.__dirty = !0), i.removeKey(r[a]), r.splice(a, 1));
              else {
                var s = o.endIdxNew;
                ((Lk(t) ? s < o.drawIdx : s !== o.endIdx || !s || e[s - 1].id !== o.last) && (t.__dirty = !0),
                  (o.endIdx = o.endIdxNew),
                  (o.last = s ? e[s - 1].id : NaN));
              }
            }
            t.__dirty &&
              (Zk(t, function (e) {
                e.drawIdx = e.startIdx;
              }),
              n._hoverLayerDirty === Hk && (n._hoverLayerDirty = Uk));
          },
          rA,
        );
      }),
      (e.prototype.clear = function () {
        return (
          $k(
            this._i,
            function (e) {
              (e.clear(), Jk(e));
            },
            eA,
          ),
          this
        );
      }),
      (e.prototype.setBackgroundColor = function (e) {
        ((this._backgroundColor = e),
          $k(this._i, function (e) {
            e.setUnpainted();
          }));
      }),
      (e.prototype.configLayer = function (e, t) {
        if (t) {
          var n = this._layerConfig;
          (n[e] ? E(n[e], t, !0) : (n[e] = t),
            $k(this._i, function (e, t) {
              E(e, n[t], !0);
            }));
        }
      }),
      (e.prototype.delLayer = function (e) {
        for (var t = this._i.layerStack, n = this._i.layers, r = t.length - 1; r >= 0; r--) {
          var i = t[r];
          if (i.zl === e) {
            var a = n[e][i.zl2];
            if (a.__builtin__) continue;
            if ((t.splice(r, 1), (n[e][i.zl2] = void 0), !a.virtual)) {
              var o = a.dom.parentNode;
              o && o.removeChild(a.dom);
            }
          }
        }
      }),
      (e.prototype.resize = function (e, t) {
        if (this._domRoot.style) {
          var n = this._domRoot;
          n.style.display = `none`;
          var r = this._opts,
            i = this.root;
          (e != null && (r.width = e),
            t != null && (r.height = t),
            (e = mT(i, 0, r)),
            (t = mT(i, 1, r)),
            (n.style.display = ``),
            (this._width !== e || t !== this._height) &&
              ((n.style.width = e + `px`),
              (n.style.height = t + `px`),
              $k(this._i, function (n) {
                n.resize(e, t);
              }),
              this.refresh({ paintAll: !0 })),
            (this._width = e),
            (this._height = t));
        } else {
          if (e == null || t == null) return;
          ((this._width = e), (this._height = t), this._ensureLayer(Vk).resize(e, t));
        }
        return this;
      }),
      (e.prototype.clearLayer = function (e) {
        P(this._i.layers[e], function (e) {
          e && !e.__builtin__ && e.clear();
        });
      }),
      (e.prototype.dispose = function () {
        ((this.root.innerHTML = ``), (this.root = this.storage = this._domRoot = this._i = null));
      }),
      (e.prototype.getRenderedCanvas = function (e) {
        if (((e ||= {}), this._singleCanvas && !this._compositeManually)) return this._i.layers[Vk][0].dom;
        var t = new zk(`image`, this, e.pixelRatio || this.dpr);
        (t.initContext(), t.clear(!1, e.backgroundColor || this._backgroundColor));
        var n = t.ctx;
        if (e.pixelRatio <= this.dpr) {
          this.refresh();
          var r = t.dom.width,
            i = t.dom.height;
          $k(this._i, function (e) {
            e.__builtin__ ? n.drawImage(e.dom, 0, 0, r, i) : e.renderToCanvas && (n.save(), e.renderToCanvas(n), n.restore());
          });
        } else {
          for (
            var a = { inHover: !1, viewWidth: this._width, viewHeight: this._height, beforeBrushParam: {} },
              o = this.storage.getDisplayList(!0),
              s = 0,
              c = o.length;
            s < c;
            s++
          ) {
            var l = o[s];
            HT(n, l, a);
          }
          UT(n, a);
        }
        return t.dom;
      }),
      (e.prototype.getWidth = function () {
        return this._width;
      }),
      (e.prototype.getHeight = function () {
        return this._height;
      }),
      e
    );
  })();
function aA(e) {
  e.registerPainter(`canvas`, iA);
}
PD([ky, Fk, aA]);
export { mD as init };
