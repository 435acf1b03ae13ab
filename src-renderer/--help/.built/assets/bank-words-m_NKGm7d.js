import { $n as e } from './dialog-BGwQdKbY.js';
import { t } from './view-D_EwS4a1.js';
import { r as n, t as r } from './product-rows-BVEb5oYl.js';
var i = e();
function a({ title: e, states: a, ...o }) {
  return a.length === 0
    ? (0, i.jsx)(i.Fragment, {})
    : (0, i.jsx)(t, { title: e, children: (0, i.jsx)(r, { label: e, states: n(a), title: (e) => e.institutionName, ...o }) });
}
var o = { apr: `APR`, etf: `ETF`, ira: `IRA`, cd: `CD`, cryptocurrency: `Crypto` };
function s(e) {
  let t = e
    .split(/[_\s]+/)
    .map((e) => o[e.toLowerCase()] ?? e)
    .join(` `);
  return t.slice(0, 1).toLocaleUpperCase() + t.slice(1);
}
export { a as n, s as t };
