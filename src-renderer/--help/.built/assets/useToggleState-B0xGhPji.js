import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { er as t, xt as n } from './dialog-BGwQdKbY.js';
var r = e(t(), 1);
function i(e = {}) {
  let { isReadOnly: t } = e,
    [i, a] = n(e.isSelected, e.defaultSelected || !1, e.onChange),
    [o] = (0, r.useState)(i);
  function s(e) {
    t || a(e);
  }
  function c() {
    t || a(!i);
  }
  return { isSelected: i, defaultSelected: e.defaultSelected ?? o, setSelected: s, toggle: c };
}
export { i as t };
