import { $n as e, J as t, c as n } from './dialog-BGwQdKbY.js';
var r = { track: `_track_1hezg_1`, fill: `_fill_1hezg_9`, moving: `_moving_1hezg_10`, move: `_move_1hezg_1` },
  i = e();
function a({ label: e, value: a = 0, maximum: o }) {
  return (0, i.jsx)(t, {
    'aria-label': e,
    value: a,
    maxValue: o ?? 100,
    isIndeterminate: o === void 0,
    className: n(r.track),
    children: ({ percentage: e, isIndeterminate: t }) =>
      (0, i.jsx)(`span`, { className: t ? r.moving : r.fill, style: t ? {} : { width: `${e ?? 0}%` } }),
  });
}
export { a as t };
