import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { er as t } from './dialog-BGwQdKbY.js';
var n = e(t(), 1);
function r(e, t) {
  let r = `coffer.${e}`,
    i = localStorage.getItem(r),
    a = i === null ? t : i === `true`,
    o = new Set(),
    s = (e) => (o.add(e), () => o.delete(e)),
    c = () => a;
  return {
    get: c,
    set: (e) => {
      ((a = e), localStorage.setItem(r, String(e)));
      for (let e of o) e();
    },
    use: () => (0, n.useSyncExternalStore)(s, c),
  };
}
var i = r(`amounts-hidden`, !1);
export { r as n, i as t };
