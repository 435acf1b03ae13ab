import { $n as e } from './dialog-BGwQdKbY.js';
var t = { small: `_small_1dcf5_1`, large: `_large_1dcf5_2` },
  n = e(),
  r = [258, 282, 312, 350, 24, 50, 85, 152, 192, 222];
function i(e) {
  let t = 0;
  for (let n of e) t = (Math.imul(t, 31) + (n.codePointAt(0) ?? 0)) >>> 0;
  return r[t % r.length] ?? r[0];
}
function a({ name: e, size: r = `small`, logo: a = null }) {
  if (a !== null) return (0, n.jsx)(`img`, { className: t[r], src: a, alt: `` });
  let o = [...e.trim()].find((e) => /[\p{L}\p{N}]/u.test(e)) ?? `·`;
  return (0, n.jsx)(`span`, {
    className: t[r],
    style: { background: `oklch(0.52 0.105 ${i(e)})` },
    'aria-hidden': !0,
    children: o.toLocaleUpperCase(),
  });
}
export { a as t };
