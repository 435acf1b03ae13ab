import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import {
  $ as t,
  $n as n,
  Bt as r,
  Gt as i,
  H as a,
  Ht as o,
  I as s,
  Jt as c,
  Kt as l,
  Rt as u,
  Vt as d,
  Xt as f,
  Yt as p,
  c as m,
  er as h,
  et as g,
  ft as _,
  it as v,
  nt as y,
  qt as b,
  rn as x,
} from './dialog-BGwQdKbY.js';
import { f as S, g as C, h as w, l as T, m as E, p as D, r as O, u as k } from './text-field-BB9_eaZV.js';
import { t as A } from './useSlot-B9YIlW9j.js';
import { t as j } from './useToggleState-B0xGhPji.js';
var M = { name: `check`, size: 24, node: [[`path`, { d: `M20 6 9 17l-5-5`, key: `1gmf2c` }]] };
M.node;
var N = x(M),
  P = e(h(), 1),
  F = new WeakMap();
function I(e, t, n) {
  let {
      isDisabled: r = !1,
      isReadOnly: i = !1,
      value: a,
      name: o,
      form: s,
      children: c,
      isRequired: l,
      validationBehavior: d = `aria`,
      'aria-label': f,
      'aria-labelledby': m,
      'aria-describedby': h,
      onPressStart: g,
      onPressEnd: b,
      onPressChange: x,
      onPress: S,
      onPressUp: C,
      onClick: E,
    } = e,
    O = w({ ...e, value: t.isSelected }),
    { isInvalid: j, validationErrors: M, validationDetails: N } = O.displayValidation;
  T(e, O, n);
  let F = (e) => {
      (e.stopPropagation(), t.setSelected(u(e).checked));
    },
    { pressProps: I, isPressed: L } = y({
      onPressStart: g,
      onPressEnd: b,
      onPressChange: x,
      onPress: S,
      onPressUp: C,
      onClick: E,
      isDisabled: r,
    }),
    [R, z] = (0, P.useState)(!1),
    { pressProps: B } = y({
      onPressStart(e) {
        e.pointerType === `keyboard` || e.pointerType === `virtual` ? e.continuePropagation() : (g?.(e), x?.(!0), z(!0));
      },
      onPressEnd(e) {
        e.pointerType === `keyboard` || e.pointerType === `virtual` ? e.continuePropagation() : (b?.(e), x?.(!1), z(!1));
      },
      onPressUp(e) {
        e.pointerType === `keyboard` || e.pointerType === `virtual` ? e.continuePropagation() : C?.(e);
      },
      onClick: E,
      onPress(r) {
        if (r.pointerType === `keyboard` || r.pointerType === `virtual`) {
          r.continuePropagation();
          return;
        }
        (S?.(r), t.toggle(), n.current?.focus());
        let { [D]: i } = e,
          { commitValidation: a } = i || O;
        a();
      },
      isDisabled: r || i,
    }),
    { focusableProps: V } = _(e, n),
    H = p(I, V),
    U = v(e, { labelable: !0 });
  k(n, t.defaultSelected, t.setSelected);
  let W = A(),
    G = A();
  return {
    labelProps: p(B, { onClick: (e) => e.preventDefault() }),
    inputProps: p(U, {
      checked: t.isSelected,
      'aria-required': (l && d === `aria`) || void 0,
      required: l && d === `native`,
      'aria-invalid': j || e.validationState === `invalid` || void 0,
      'aria-errormessage': e[`aria-errormessage`],
      'aria-controls': e[`aria-controls`],
      'aria-readonly': i || void 0,
      'aria-describedby': [W.id, G.id, h].filter(Boolean).join(` `) || void 0,
      onChange: F,
      disabled: r,
      ...(a == null ? {} : { value: a }),
      name: o,
      form: s,
      type: `checkbox`,
      ...H,
    }),
    descriptionProps: W,
    errorMessageProps: G,
    isSelected: t.isSelected,
    isPressed: L || R,
    isDisabled: r,
    isReadOnly: i,
    isInvalid: j || e.validationState === `invalid`,
    validationErrors: M,
    validationDetails: N,
  };
}
function L(e, t, n) {
  let {
      labelProps: r,
      inputProps: i,
      descriptionProps: a,
      errorMessageProps: o,
      isSelected: s,
      isPressed: c,
      isDisabled: l,
      isReadOnly: u,
      isInvalid: d,
      validationErrors: f,
      validationDetails: m,
    } = I(e, t, n),
    { isIndeterminate: h } = e;
  return (
    (0, P.useEffect)(() => {
      n.current && (n.current.indeterminate = !!h);
    }),
    {
      labelProps: p(
        r,
        (0, P.useMemo)(() => ({ onMouseDown: (e) => e.preventDefault() }), []),
      ),
      inputProps: i,
      descriptionProps: a,
      errorMessageProps: o,
      isSelected: s,
      isPressed: c,
      isDisabled: l,
      isReadOnly: u,
      isInvalid: d,
      validationErrors: f,
      validationDetails: m,
    }
  );
}
function R(e, t, n) {
  let r = j({
      isReadOnly: e.isReadOnly || t.isReadOnly,
      isSelected: t.isSelected(e.value),
      defaultSelected: t.defaultValue.includes(e.value),
      onChange(n) {
        (n ? t.addValue(e.value) : t.removeValue(e.value), e.onChange && e.onChange(n));
      },
    }),
    { name: i, form: a, descriptionId: o, errorMessageId: s, validationBehavior: c } = F.get(t);
  c = e.validationBehavior ?? c;
  let { realtimeValidation: l } = w({ ...e, value: r.isSelected, name: void 0, validationBehavior: `aria` }),
    u = (0, P.useRef)(E),
    d = () => {
      t.setInvalid(e.value, l.isInvalid ? l : u.current);
    };
  (0, P.useEffect)(d);
  let f = t.realtimeValidation.isInvalid ? t.realtimeValidation : l,
    p = c === `native` ? t.displayValidation : f,
    m = L(
      {
        ...e,
        isReadOnly: e.isReadOnly || t.isReadOnly,
        isDisabled: e.isDisabled || t.isDisabled,
        name: e.name || i,
        form: e.form || a,
        isRequired: e.isRequired ?? t.isRequired,
        validationBehavior: c,
        [D]: {
          realtimeValidation: f,
          displayValidation: p,
          resetValidation: t.resetValidation,
          commitValidation: t.commitValidation,
          updateValidation(e) {
            ((u.current = e), d());
          },
        },
      },
      r,
      n,
    );
  return {
    ...m,
    inputProps: {
      ...m.inputProps,
      'aria-describedby': [m.inputProps[`aria-describedby`], t.isInvalid ? s : null, o].filter(Boolean).join(` `) || void 0,
    },
  };
}
var z = (0, P.createContext)(null),
  B = (0, P.createContext)(null),
  V = (0, P.createContext)(null),
  H = (0, P.forwardRef)(function (e, t) {
    let { inputRef: n = null, ...s } = e;
    [e, t] = d(s, t, z);
    let c = (0, P.useContext)(B),
      [l, u] = U(e, n),
      {
        descriptionProps: f,
        errorMessageProps: m,
        isSelected: h,
        isDisabled: g,
        isReadOnly: _,
        isInvalid: y,
        validationDetails: b,
        validationErrors: x,
      } = l,
      S = o({
        ...e,
        defaultClassName: `react-aria-CheckboxField`,
        values: {
          isSelected: h,
          isIndeterminate: e.isIndeterminate || !1,
          isDisabled: g,
          isReadOnly: _,
          isInvalid: y,
          isRequired: e.isRequired || !1,
        },
      }),
      w = v(e, { global: !0 });
    return (
      delete w.id,
      delete w.onClick,
      P.createElement(
        i.div,
        {
          ...p(w, S),
          ref: t,
          slot: e.slot || void 0,
          'data-selected': h || void 0,
          'data-indeterminate': e.isIndeterminate || void 0,
          'data-disabled': g || void 0,
          'data-readonly': _ || void 0,
          'data-invalid': y || void 0,
          'data-required': e.isRequired || void 0,
        },
        P.createElement(
          r,
          {
            values: [
              [
                V,
                {
                  ...l,
                  inputRef: u,
                  defaultClassName: `react-aria-CheckboxButton`,
                  isIndeterminate: e.isIndeterminate,
                  isRequired: e.isRequired,
                },
              ],
              [a, { slots: { description: f, errorMessage: m } }],
              [C, c ? null : { isInvalid: y, validationDetails: b, validationErrors: x }],
            ],
          },
          S.children,
        ),
      )
    );
  });
function U(e, t) {
  let { validationBehavior: n } = b(S) || {},
    r = e.validationBehavior ?? n ?? `native`,
    i = (0, P.useContext)(B),
    a = c((0, P.useMemo)(() => f(t, e.inputRef === void 0 ? null : e.inputRef), [t, e.inputRef])),
    o = { ...l(e), children: typeof e.children == `function` || e.children, value: e.value, validationBehavior: r };
  return [i ? R(o, i, a) : L(o, j(e), a), a];
}
var W = (0, P.forwardRef)(function (e, n) {
    let {
        labelProps: r,
        inputProps: a,
        isSelected: c,
        isDisabled: l,
        isReadOnly: u,
        isPressed: d,
        isInvalid: f,
        inputRef: m,
        defaultClassName: h,
        isIndeterminate: _,
        isRequired: y,
      } = (0, P.useContext)(V),
      { isFocused: b, isFocusVisible: x, focusProps: S } = g(),
      C = l || u,
      { hoverProps: w, isHovered: T } = t({ ...e, isDisabled: C }),
      E = o({
        ...e,
        defaultClassName: h,
        values: {
          isSelected: c,
          isIndeterminate: _ || !1,
          isPressed: d,
          isHovered: T,
          isFocused: b,
          isFocusVisible: x,
          isDisabled: l,
          isReadOnly: u,
          isInvalid: f,
          isRequired: y || !1,
        },
      }),
      D = v(e, { global: !0 });
    return (
      delete D.id,
      delete D.onClick,
      P.createElement(
        i.label,
        {
          ...p(D, r, w, E),
          ref: n,
          slot: e.slot || void 0,
          'data-selected': c || void 0,
          'data-indeterminate': _ || void 0,
          'data-pressed': d || void 0,
          'data-hovered': T || void 0,
          'data-focused': b || void 0,
          'data-focus-visible': x || void 0,
          'data-disabled': l || void 0,
          'data-readonly': u || void 0,
          'data-invalid': f || void 0,
          'data-required': y || void 0,
        },
        P.createElement(s, { elementType: `span` }, P.createElement(`input`, { ...p(a, S), ref: m })),
        E.children,
      )
    );
  }),
  G = n();
function K({ label: e, hint: t, isSelected: n, onChange: r }) {
  return (0, G.jsx)(H, {
    isSelected: n,
    onChange: r,
    children: (0, G.jsxs)(W, {
      className: m(O.checkbox),
      children: [
        (0, G.jsx)(`span`, { className: O.box, children: (0, G.jsx)(N, { size: 12, strokeWidth: 3, 'aria-hidden': !0 }) }),
        (0, G.jsxs)(`span`, {
          className: O.checkboxText,
          children: [e, t !== void 0 && (0, G.jsx)(`span`, { className: O.hint, children: t })],
        }),
      ],
    }),
  });
}
export { N as n, K as t };
