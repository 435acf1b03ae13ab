import { r as e, t } from './rolldown-runtime-XKyaHtl9.js';
import { er as n, yn as r } from './dialog-BGwQdKbY.js';
var i = t((e) => {
    var t = n(),
      i = r();
    function a(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t);
    }
    var o = typeof Object.is == `function` ? Object.is : a,
      s = i.useSyncExternalStore,
      c = t.useRef,
      l = t.useEffect,
      u = t.useMemo,
      d = t.useDebugValue;
    e.useSyncExternalStoreWithSelector = function (e, t, n, r, i) {
      var a = c(null);
      if (a.current === null) {
        var f = { hasValue: !1, value: null };
        a.current = f;
      } else f = a.current;
      a = u(
        function () {
          function e(e) {
            if (!a) {
              if (((a = !0), (s = e), (e = r(e)), i !== void 0 && f.hasValue)) {
                var t = f.value;
                if (i(t, e)) return (c = t);
              }
              return (c = e);
            }
            if (((t = c), o(s, e))) return t;
            var n = r(e);
            return i !== void 0 && i(t, n) ? ((s = e), t) : ((s = e), (c = n));
          }
          var a = !1,
            s,
            c,
            l = n === void 0 ? null : n;
          return [
            function () {
              return e(t());
            },
            l === null
              ? void 0
              : function () {
                  return e(l());
                },
          ];
        },
        [t, n, r, i],
      );
      var p = s(e, a[0], a[1]);
      return (
        l(
          function () {
            ((f.hasValue = !0), (f.value = p));
          },
          [p],
        ),
        d(p),
        p
      );
    };
  }),
  a = t((e, t) => {
    t.exports = i();
  }),
  o = e(n(), 1),
  s = a();
function c(e, t) {
  return e === t;
}
function l(e, t = (e) => e, n) {
  let r = n?.compare ?? c,
    i = (0, o.useCallback)(
      (t) => {
        let { unsubscribe: n } = e.subscribe(t);
        return n;
      },
      [e],
    ),
    a = (0, o.useCallback)(() => e.get(), [e]);
  return (0, s.useSyncExternalStoreWithSelector)(i, a, a, t, r);
}
export { l as t };
