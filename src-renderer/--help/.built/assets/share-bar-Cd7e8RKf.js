import { $n as e } from './dialog-BGwQdKbY.js';
var t = new Map();
function n(e, n = 0, r) {
  let i = `${n}|${r ?? ``}`,
    a = t.get(i);
  return (
    a === void 0 && ((a = new Intl.NumberFormat(r, { minimumFractionDigits: n, maximumFractionDigits: 100 })), t.set(i, a)),
    a.format(e).replace(/^-/, `−`)
  );
}
function r(e, t) {
  return `${n(e, 0, t)}%`;
}
function i(e, t) {
  if (e > 0 && e < 5e-4) return `<${i(0.001, t)}`;
  let n = new Intl.NumberFormat(t, { style: `percent`, maximumFractionDigits: 1 }).format(Math.abs(e));
  return e < 0 ? `−${n}` : n;
}
function a(e, t) {
  let n = Math.max(o(e), o(t)),
    r = s(e, n) - s(t, n);
  return r < 0n ? -1 : +(r > 0n);
}
function o(e) {
  return e.split(`.`)[1]?.length ?? 0;
}
function s(e, t) {
  let [n = `0`, r = ``] = e.split(`.`);
  return BigInt(n + r.padEnd(t, `0`));
}
var c = { bar: `_bar_690cv_1`, fill: `_fill_690cv_9` },
  l = e();
function u({ share: e, color: t = `var(--accent-fill)` }) {
  return (0, l.jsx)(`span`, {
    className: c.bar,
    'aria-hidden': !0,
    children: (0, l.jsx)(`span`, { className: c.fill, style: { width: `${100 * Math.min(1, Math.max(0, e))}%`, background: t } }),
  });
}
export { i as a, r as i, a as n, n as r, u as t };
