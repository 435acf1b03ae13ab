import { E as e, O as t } from './dates-CJLNhQdr.js';
function n(n, r) {
  let [i, a] = [t(n), t(r)];
  return i === null || a === null ? null : e(i) - e(a);
}
function r(e, t) {
  return new Intl.RelativeTimeFormat(t, { numeric: `auto` }).format(e, `day`);
}
export { r as n, n as t };
