import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { $n as t, er as n } from './dialog-BGwQdKbY.js';
import { n as r, t as i } from './category-icon-Cd6sXNgt.js';
var a = e(n(), 1),
  o = { badge: `_badge_5vev2_1`, icon: `_icon_5vev2_10`, name: `_name_5vev2_16` },
  s = t();
function c({ category: e }) {
  let t = e?.name ?? `Uncategorised`;
  return (0, s.jsxs)(`span`, {
    className: o.badge,
    title: t,
    children: [
      (0, s.jsx)(`span`, {
        className: o.icon,
        style: { color: i(e?.color ?? `neutral`) },
        children: (0, a.createElement)(r(e?.icon ?? `circle-dashed`), { size: 13, strokeWidth: 2, 'aria-hidden': !0 }),
      }),
      (0, s.jsx)(`span`, { className: o.name, children: t }),
    ],
  });
}
export { c as t };
