import { $n as e, a as t, c as n, rn as r } from './dialog-BGwQdKbY.js';
import { t as i } from './triangle-exclamation-point-Co00Ncyz.js';
var a = {
  name: `cloud-off`,
  size: 24,
  node: [
    [`path`, { d: `M10.94 5.274A7 7 0 0 1 15.71 10h1.79a4.5 4.5 0 0 1 4.222 6.057`, key: `1uxyv8` }],
    [`path`, { d: `M18.796 18.81A4.5 4.5 0 0 1 17.5 19H9A7 7 0 0 1 5.79 5.78`, key: `99tcn7` }],
    [`path`, { d: `m2 2 20 20`, key: `1ooewy` }],
  ],
};
a.node;
var o = r(a),
  s = e();
function c({ tone: e = `warning`, children: r, action: a }) {
  let c = e === `calm` ? o : i;
  return (0, s.jsxs)(`div`, {
    className: n(t.notice, t[e]),
    role: e === `harm` ? `alert` : `status`,
    children: [(0, s.jsx)(c, { size: 16, strokeWidth: 1.8, 'aria-hidden': !0 }), (0, s.jsx)(`p`, { children: r }), a],
  });
}
export { o as n, c as t };
