import { $n as e, nn as t, s as n } from './dialog-BGwQdKbY.js';
var r = { inspector: `_inspector_1yfi3_1`, close: `_close_1yfi3_11`, facts: `_facts_1yfi3_17`, fact: `_fact_1yfi3_17` },
  i = e();
function a({ label: e, onClose: a, children: o }) {
  return (0, i.jsxs)(`aside`, {
    className: r.inspector,
    'aria-label': e,
    onKeyDown: (e) => {
      e.key === `Escape` && !e.defaultPrevented && a();
    },
    children: [
      (0, i.jsx)(`div`, { className: r.close, children: (0, i.jsx)(n, { icon: t, label: `Close`, keys: `Esc`, onPress: a }) }),
      o,
    ],
  });
}
function o({ facts: e }) {
  return (0, i.jsx)(`dl`, {
    className: r.facts,
    children: e
      .filter(([, e]) => e != null && e !== ``)
      .map(([e, t]) =>
        (0, i.jsxs)(
          `div`,
          { className: r.fact, children: [(0, i.jsx)(`dt`, { children: e }), (0, i.jsx)(`dd`, { children: t })] },
          e,
        ),
      ),
  });
}
export { a as n, o as t };
