import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import {
  $ as t,
  $n as n,
  A as r,
  Et as i,
  G as a,
  Gt as o,
  Ht as s,
  It as c,
  Lt as l,
  M as u,
  N as d,
  Rt as f,
  Vt as p,
  Yt as m,
  c as h,
  en as g,
  er as _,
  et as v,
  it as y,
  tn as b,
  xt as x,
} from './dialog-BGwQdKbY.js';
import { t as S } from './useToggleState-B0xGhPji.js';
function C(e, t, n) {
  let { isSelected: r } = t,
    { isPressed: i, buttonProps: o } = a({ ...e, onPress: b(t.toggle, e.onPress) }, n);
  return { isPressed: i, isSelected: r, isDisabled: e.isDisabled || !1, buttonProps: m(o, { 'aria-pressed': r }) };
}
var w = e(_(), 1);
function T(e, t) {
  let { 'aria-label': n, 'aria-labelledby': a, orientation: o = `horizontal` } = e,
    [s, u] = (0, w.useState)(!1);
  g(() => {
    u(!!(t.current && t.current.parentElement?.closest(`[role="toolbar"]`)));
  });
  let { direction: d } = i(),
    p = d === `rtl` && o === `horizontal`,
    m = r(t),
    h = (e) => {
      if (c(e.currentTarget, f(e))) {
        if ((o === `horizontal` && e.key === `ArrowRight`) || (o === `vertical` && e.key === `ArrowDown`))
          p ? m.focusPrevious() : m.focusNext();
        else if ((o === `horizontal` && e.key === `ArrowLeft`) || (o === `vertical` && e.key === `ArrowUp`))
          p ? m.focusNext() : m.focusPrevious();
        else if (e.key === `Tab`) {
          ((_.current = l()), e.shiftKey ? m.focusFirst() : m.focusLast());
          return;
        } else return;
        (e.stopPropagation(), e.preventDefault());
      }
    },
    _ = (0, w.useRef)(null),
    v = (e) => {
      !c(e.currentTarget, e.relatedTarget) && !_.current && (_.current = f(e));
    },
    b = (e) => {
      _.current && !c(e.currentTarget, e.relatedTarget) && c(t.current, f(e)) && (_.current?.focus(), (_.current = null));
    };
  return {
    toolbarProps: {
      ...y(e, { labelable: !0 }),
      role: s ? `group` : `toolbar`,
      'aria-orientation': o,
      'aria-label': n,
      'aria-labelledby': n == null ? a : void 0,
      onKeyDownCapture: s ? void 0 : h,
      onFocusCapture: s ? void 0 : b,
      onBlurCapture: s ? void 0 : v,
    },
  };
}
function E(e, t, n) {
  let { isDisabled: r } = e,
    { toolbarProps: i } = T(e, n);
  return { groupProps: { ...i, role: t.selectionMode === `single` ? `radiogroup` : i.role, 'aria-disabled': r } };
}
function D(e, t, n) {
  let r = {
      isSelected: t.selectedKeys.has(e.id),
      defaultSelected: !1,
      setSelected(n) {
        t.setSelected(e.id, n);
      },
      toggle() {
        t.toggleKey(e.id);
      },
    },
    {
      isPressed: i,
      isSelected: a,
      isDisabled: o,
      buttonProps: s,
    } = C({ ...e, id: void 0, isDisabled: e.isDisabled || t.isDisabled }, r, n);
  return (
    t.selectionMode === `single` && ((s.role = `radio`), (s[`aria-checked`] = r.isSelected), delete s[`aria-pressed`]),
    { isPressed: i, isSelected: a, isDisabled: o, buttonProps: s }
  );
}
function O(e) {
  let { selectionMode: t = `single`, disallowEmptySelection: n, isDisabled: r = !1 } = e,
    [i, a] = x(
      (0, w.useMemo)(() => (e.selectedKeys ? new Set(e.selectedKeys) : void 0), [e.selectedKeys]),
      (0, w.useMemo)(() => (e.defaultSelectedKeys ? new Set(e.defaultSelectedKeys) : new Set()), [e.defaultSelectedKeys]),
      e.onSelectionChange,
    );
  return {
    selectionMode: t,
    isDisabled: r,
    selectedKeys: i,
    setSelectedKeys: a,
    toggleKey(e) {
      let r;
      (t === `multiple`
        ? ((r = new Set(i)), r.has(e) && (!n || r.size > 1) ? r.delete(e) : r.add(e))
        : (r = new Set(i.has(e) && !n ? [] : [e])),
        a(r));
    },
    setSelected(e, t) {
      t !== i.has(e) && this.toggleKey(e);
    },
  };
}
var k = (0, w.createContext)({}),
  A = (0, w.createContext)(null),
  j = (0, w.forwardRef)(function (e, t) {
    [e, t] = p(e, t, k);
    let n = O(e),
      { groupProps: r } = E(e, n, t),
      i = s({
        ...e,
        values: { orientation: e.orientation || `horizontal`, isDisabled: n.isDisabled, state: n },
        defaultClassName: `react-aria-ToggleButtonGroup`,
      }),
      a = y(e, { global: !0 });
    return w.createElement(
      o.div,
      {
        ...m(a, i, r),
        ref: t,
        slot: e.slot || void 0,
        'data-orientation': e.orientation || `horizontal`,
        'data-disabled': e.isDisabled || void 0,
      },
      w.createElement(A.Provider, { value: n }, w.createElement(d, null, i.children)),
    );
  }),
  M = (0, w.createContext)({}),
  N = (0, w.forwardRef)(function (e, n) {
    [e, n] = p(e, n, M);
    let r = (0, w.useContext)(A),
      i = S(
        r && e.id != null
          ? {
              isSelected: r.selectedKeys.has(e.id),
              onChange(t) {
                r.setSelected(e.id, t);
              },
            }
          : e,
      ),
      {
        buttonProps: a,
        isPressed: c,
        isSelected: l,
        isDisabled: d,
      } = r && e.id != null ? D({ ...e, id: e.id }, r, n) : C({ ...e, id: e.id == null ? void 0 : String(e.id) }, i, n),
      { focusProps: f, isFocused: h, isFocusVisible: g } = v(e),
      { hoverProps: _, isHovered: b } = t({ ...e, isDisabled: d }),
      x = s({
        ...e,
        id: void 0,
        values: {
          isHovered: b,
          isPressed: c,
          isFocused: h,
          isSelected: i.isSelected,
          isFocusVisible: g,
          isDisabled: d,
          state: i,
        },
        defaultClassName: `react-aria-ToggleButton`,
      }),
      T = y(e, { global: !0 });
    return (
      delete T.id,
      delete T.onClick,
      w.createElement(
        o.button,
        {
          ...m(T, x, a, f, _),
          ref: n,
          slot: e.slot || void 0,
          'data-focused': h || void 0,
          'data-disabled': d || void 0,
          'data-pressed': c || void 0,
          'data-selected': l || void 0,
          'data-hovered': b || void 0,
          'data-focus-visible': g || void 0,
        },
        w.createElement(u.Provider, { value: { isSelected: l } }, x.children),
      )
    );
  }),
  P = { group: `_group_16p1j_1`, segment: `_segment_16p1j_10` },
  F = n();
function I({ label: e, value: t, options: n, onChange: r }) {
  return (0, F.jsx)(j, {
    className: h(P.group),
    'aria-label': e,
    selectionMode: `single`,
    disallowEmptySelection: !0,
    selectedKeys: [t],
    onSelectionChange: (e) => {
      let t = n.find((t) => e.has(t.value));
      t !== void 0 && r(t.value);
    },
    children: n.map((e) => (0, F.jsx)(N, { id: e.value, className: h(P.segment), children: e.label }, e.value)),
  });
}
export { I as t };
