import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import {
  $ as t,
  $n as n,
  Bt as r,
  Ct as i,
  Gt as a,
  H as o,
  Ht as s,
  Kt as c,
  Q as l,
  Rt as u,
  U as d,
  Ut as f,
  V as p,
  Vt as m,
  W as h,
  X as g,
  Yt as _,
  Z as v,
  Zt as y,
  c as b,
  dt as x,
  en as S,
  er as C,
  et as w,
  ft as ee,
  it as T,
  jt as te,
  kt as E,
  nn as ne,
  pt as re,
  qt as D,
  rn as ie,
  xt as O,
  yt as k,
} from './dialog-BGwQdKbY.js';
var A = {
  name: `search`,
  size: 24,
  node: [
    [`path`, { d: `m21 21-4.34-4.34`, key: `14j7rj` }],
    [`circle`, { cx: `11`, cy: `11`, r: `8`, key: `4ej97u` }],
  ],
};
A.node;
var ae = ie(A),
  j = e(C(), 1),
  M = (0, j.createContext)(null),
  oe = (0, j.forwardRef)(function (e, t) {
    return (0, j.useContext)(M)?.isInvalid ? j.createElement(se, { ...e, ref: t }) : null;
  }),
  se = (0, j.forwardRef)((e, t) => {
    let n = (0, j.useContext)(M),
      { elementType: r, ...i } = e,
      a = T(i, { global: !0 }),
      o = s({
        ...i,
        defaultClassName: `react-aria-FieldError`,
        defaultChildren: n.validationErrors.length === 0 ? void 0 : n.validationErrors.join(` `),
        values: n,
      });
    return o.children == null ? null : j.createElement(p, { slot: `errorMessage`, elementType: r, ...a, ...o, ref: t });
  }),
  N = {
    badInput: !1,
    customError: !1,
    patternMismatch: !1,
    rangeOverflow: !1,
    rangeUnderflow: !1,
    stepMismatch: !1,
    tooLong: !1,
    tooShort: !1,
    typeMismatch: !1,
    valueMissing: !1,
    valid: !0,
  },
  P = { ...N, customError: !0, valid: !1 },
  F = { isInvalid: !1, validationDetails: N, validationErrors: [] },
  ce = (0, j.createContext)({}),
  I = `__reactAriaFormValidationState`;
function L(e) {
  if (e.__reactAriaFormValidationState) {
    let { realtimeValidation: t, displayValidation: n, updateValidation: r, resetValidation: i, commitValidation: a } = e[I];
    return { realtimeValidation: t, displayValidation: n, updateValidation: r, resetValidation: i, commitValidation: a };
  }
  return le(e);
}
function le(e) {
  let {
    isInvalid: t,
    validationState: n,
    name: r,
    value: i,
    builtinValidation: a,
    validate: o,
    validationBehavior: s = `aria`,
  } = e;
  n && (t ||= n === `invalid`);
  let c = t === void 0 ? null : { isInvalid: t, validationErrors: [], validationDetails: P },
    l = (0, j.useMemo)(() => (!o || i == null ? null : z(ue(o, i))), [o, i]);
  a?.validationDetails.valid && (a = void 0);
  let u = (0, j.useContext)(ce),
    d = (0, j.useMemo)(() => (r ? (Array.isArray(r) ? r.flatMap((e) => R(u[e])) : R(u[r])) : []), [u, r]),
    [f, p] = (0, j.useState)(u),
    [m, h] = (0, j.useState)(!1);
  u !== f && (p(u), h(!1));
  let g = (0, j.useMemo)(() => z(m ? [] : d), [m, d]),
    _ = (0, j.useRef)(F),
    [v, y] = (0, j.useState)(F),
    b = (0, j.useRef)(F),
    x = () => {
      if (!S) return;
      C(!1);
      let e = l || a || _.current;
      B(e, b.current) || ((b.current = e), y(e));
    },
    [S, C] = (0, j.useState)(!1);
  return (
    (0, j.useEffect)(x),
    {
      realtimeValidation: c || g || l || a || F,
      displayValidation: s === `native` ? c || g || v : c || g || l || a || v,
      updateValidation(e) {
        s === `aria` && !B(v, e) ? y(e) : (_.current = e);
      },
      resetValidation() {
        let e = F;
        (B(e, b.current) || ((b.current = e), y(e)), s === `native` && C(!1), h(!0));
      },
      commitValidation() {
        (s === `native` && C(!0), h(!0));
      },
    }
  );
}
function R(e) {
  return e ? (Array.isArray(e) ? e : [e]) : [];
}
function ue(e, t) {
  if (typeof e == `function`) {
    let n = e(t);
    if (n && typeof n != `boolean`) return R(n);
  }
  return [];
}
function z(e) {
  return e.length ? { isInvalid: !0, validationErrors: e, validationDetails: P } : null;
}
function B(e, t) {
  return (
    e === t ||
    (!!e &&
      !!t &&
      e.isInvalid === t.isInvalid &&
      e.validationErrors.length === t.validationErrors.length &&
      e.validationErrors.every((e, n) => e === t.validationErrors[n]) &&
      Object.entries(e.validationDetails).every(([e, n]) => t.validationDetails[e] === n))
  );
}
var V = (0, j.createContext)(null);
function H(e) {
  let { description: t, errorMessage: n, isInvalid: r, validationState: i } = e,
    { labelProps: a, fieldProps: o } = g(e),
    s = y([!!t, !!n, r, i]),
    c = y([!!t, !!n, r, i]);
  return (
    (o = _(o, { 'aria-describedby': [s, c, e[`aria-describedby`]].filter(Boolean).join(` `) || void 0 })),
    { labelProps: a, fieldProps: o, descriptionProps: { id: s }, errorMessageProps: { id: c } }
  );
}
function U(e, t, n) {
  let r = E((e) => {
    n && !e.defaultPrevented && n(t);
  });
  (0, j.useEffect)(() => {
    let t = e?.current?.form;
    return (
      t?.addEventListener(`reset`, r),
      () => {
        t?.removeEventListener(`reset`, r);
      }
    );
  }, [e]);
}
function W(e, t, n) {
  let { validationBehavior: r, focus: i } = e;
  S(() => {
    if (r === `native` && n?.current && `setCustomValidity` in n.current && !n.current.disabled) {
      let e = t.realtimeValidation.isInvalid ? t.realtimeValidation.validationErrors.join(` `) || `Invalid value.` : ``;
      (n.current.setCustomValidity(e),
        n.current.hasAttribute(`title`) || (n.current.title = ``),
        t.realtimeValidation.isInvalid || t.updateValidation(fe(n.current)));
    }
  });
  let a = (0, j.useRef)(!1),
    o = E(() => {
      a.current || t.resetValidation();
    }),
    s = E((e) => {
      t.displayValidation.isInvalid || t.commitValidation();
      let r = n?.current?.form;
      (!e.defaultPrevented && n && r && pe(r) === n.current && (i ? i() : n.current?.focus(), te(`keyboard`)),
        e.preventDefault());
    }),
    c = E(() => {
      t.commitValidation();
    });
  (0, j.useEffect)(() => {
    let e = n?.current;
    if (!e) return;
    let t = e.form,
      r = t?.reset;
    return (
      t &&
        (t.reset = () => {
          ((a.current = !window.event || (window.event.type === `message` && u(window.event) instanceof MessagePort)),
            r?.call(t),
            (a.current = !1));
        }),
      e.addEventListener(`invalid`, s),
      e.addEventListener(`change`, c),
      t?.addEventListener(`reset`, o),
      () => {
        (e.removeEventListener(`invalid`, s),
          e.removeEventListener(`change`, c),
          t?.removeEventListener(`reset`, o),
          t && (t.reset = r));
      }
    );
  }, [n, r]);
}
function de(e) {
  let t = e.validity;
  return {
    badInput: t.badInput,
    customError: t.customError,
    patternMismatch: t.patternMismatch,
    rangeOverflow: t.rangeOverflow,
    rangeUnderflow: t.rangeUnderflow,
    stepMismatch: t.stepMismatch,
    tooLong: t.tooLong,
    tooShort: t.tooShort,
    typeMismatch: t.typeMismatch,
    valueMissing: t.valueMissing,
    valid: t.valid,
  };
}
function fe(e) {
  return {
    isInvalid: !e.validity.valid,
    validationDetails: de(e),
    validationErrors: e.validationMessage ? [e.validationMessage] : [],
  };
}
function pe(e) {
  for (let t = 0; t < e.elements.length; t++) {
    let n = e.elements[t];
    if (n.validity?.valid === !1) return n;
  }
  return null;
}
var G = (0, j.createContext)({}),
  me = (0, j.forwardRef)(function (e, n) {
    [e, n] = m(e, n, G);
    let { isDisabled: r, isInvalid: i, isReadOnly: o, onHoverStart: c, onHoverChange: l, onHoverEnd: u, ...d } = e;
    ((r ??= !!e[`aria-disabled`] && e[`aria-disabled`] !== `false`),
      (i ??= !!e[`aria-invalid`] && e[`aria-invalid`] !== `false`));
    let { hoverProps: f, isHovered: p } = t({ onHoverStart: c, onHoverChange: l, onHoverEnd: u, isDisabled: r }),
      { isFocused: h, isFocusVisible: g, focusProps: v } = w({ within: !0 }),
      y = s({
        ...e,
        values: { isHovered: p, isFocusWithin: h, isFocusVisible: g, isDisabled: r, isInvalid: i },
        defaultClassName: `react-aria-Group`,
      });
    return j.createElement(
      a.div,
      {
        ..._(d, v, f),
        ...y,
        ref: n,
        role: e.role ?? `group`,
        slot: e.slot ?? void 0,
        'data-focus-within': h || void 0,
        'data-hovered': p || void 0,
        'data-focus-visible': g || void 0,
        'data-disabled': r || void 0,
        'data-invalid': i || void 0,
        'data-readonly': o || void 0,
      },
      y.children,
    );
  }),
  K = (0, j.createContext)({}),
  he = (e) => {
    let { onHoverStart: t, onHoverChange: n, onHoverEnd: r, ...i } = e;
    return i;
  },
  q = x(function (e, n) {
    [e, n] = m(e, n, K);
    let { hoverProps: r, isHovered: i } = t({ ...e, isDisabled: e.disabled }),
      { isFocused: o, isFocusVisible: c, focusProps: l } = w({ isTextInput: !0, autoFocus: e.autoFocus }),
      u = !!e[`aria-invalid`] && e[`aria-invalid`] !== `false`,
      d = s({
        ...e,
        values: { isHovered: i, isFocused: o, isFocusVisible: c, isDisabled: e.disabled || !1, isInvalid: u },
        defaultClassName: `react-aria-Input`,
      });
    return j.createElement(a.input, {
      ..._(he(e), l, r),
      ...d,
      ref: n,
      'data-focused': o || void 0,
      'data-disabled': e.disabled || void 0,
      'data-hovered': i || void 0,
      'data-focus-visible': c || void 0,
      'data-invalid': u || void 0,
    });
  });
function J(e, t) {
  let {
      inputElementType: n = `input`,
      isDisabled: r = !1,
      isRequired: i = !1,
      isReadOnly: a = !1,
      type: o = `text`,
      validationBehavior: s = `aria`,
    } = e,
    [c, l] = O(e.value, e.defaultValue || ``, e.onChange),
    { focusableProps: d } = ee(e, t),
    f = L({ ...e, value: c }),
    { isInvalid: p, validationErrors: m, validationDetails: h } = f.displayValidation,
    {
      labelProps: g,
      fieldProps: v,
      descriptionProps: y,
      errorMessageProps: b,
    } = H({ ...e, isInvalid: p, errorMessage: e.errorMessage || m }),
    x = T(e, { labelable: !0 }),
    S = { type: o, pattern: e.pattern },
    [C] = (0, j.useState)(c);
  return (
    U(t, e.defaultValue ?? C, l),
    W(e, f, t),
    {
      labelProps: g,
      inputProps: _(x, n === `input` ? S : void 0, {
        disabled: r,
        readOnly: a,
        required: i && s === `native`,
        'aria-required': (i && s === `aria`) || void 0,
        'aria-invalid': p || void 0,
        'aria-errormessage': e[`aria-errormessage`],
        'aria-activedescendant': e[`aria-activedescendant`],
        'aria-autocomplete': e[`aria-autocomplete`],
        'aria-haspopup': e[`aria-haspopup`],
        'aria-controls': e[`aria-controls`],
        value: c,
        onChange: (e) => l(u(e).value),
        autoComplete: e.autoComplete,
        autoCapitalize: e.autoCapitalize,
        maxLength: e.maxLength,
        minLength: e.minLength,
        name: e.name,
        form: e.form,
        placeholder: e.placeholder,
        inputMode: e.inputMode,
        autoCorrect: e.autoCorrect,
        spellCheck: e.spellCheck,
        enterKeyHint: e.enterKeyHint,
        onCopy: e.onCopy,
        onCut: e.onCut,
        onPaste: e.onPaste,
        onCompositionEnd: e.onCompositionEnd,
        onCompositionStart: e.onCompositionStart,
        onCompositionUpdate: e.onCompositionUpdate,
        onSelect: e.onSelect,
        onBeforeInput: e.onBeforeInput,
        onInput: e.onInput,
        ...d,
        ...v,
      }),
      descriptionProps: y,
      errorMessageProps: b,
      isInvalid: p,
      validationErrors: m,
      validationDetails: h,
    }
  );
}
var Y = {};
Y = { 'Clear search': `مسح البحث` };
var X = {};
X = { 'Clear search': `Изчистване на търсене` };
var ge = {};
ge = { 'Clear search': `Vymazat hledání` };
var _e = {};
_e = { 'Clear search': `Ryd søgning` };
var ve = {};
ve = { 'Clear search': `Suche zurücksetzen` };
var ye = {};
ye = { 'Clear search': `Απαλοιφή αναζήτησης` };
var be = {};
be = { 'Clear search': `Clear search` };
var xe = {};
xe = { 'Clear search': `Borrar búsqueda` };
var Se = {};
Se = { 'Clear search': `Tühjenda otsing` };
var Ce = {};
Ce = { 'Clear search': `Tyhjennä haku` };
var we = {};
we = { 'Clear search': `Effacer la recherche` };
var Te = {};
Te = { 'Clear search': `נקה חיפוש` };
var Ee = {};
Ee = { 'Clear search': `Obriši pretragu` };
var De = {};
De = { 'Clear search': `Keresés törlése` };
var Oe = {};
Oe = { 'Clear search': `Cancella ricerca` };
var ke = {};
ke = { 'Clear search': `検索をクリア` };
var Ae = {};
Ae = { 'Clear search': `검색 지우기` };
var je = {};
je = { 'Clear search': `Išvalyti iešką` };
var Me = {};
Me = { 'Clear search': `Notīrīt meklēšanu` };
var Ne = {};
Ne = { 'Clear search': `Tøm søk` };
var Pe = {};
Pe = { 'Clear search': `Zoekactie wissen` };
var Fe = {};
Fe = { 'Clear search': `Wyczyść zawartość wyszukiwania` };
var Ie = {};
Ie = { 'Clear search': `Limpar pesquisa` };
var Le = {};
Le = { 'Clear search': `Limpar pesquisa` };
var Re = {};
Re = { 'Clear search': `Ştergeţi căutarea` };
var ze = {};
ze = { 'Clear search': `Очистить поиск` };
var Be = {};
Be = { 'Clear search': `Vymazať vyhľadávanie` };
var Ve = {};
Ve = { 'Clear search': `Počisti iskanje` };
var He = {};
He = { 'Clear search': `Obriši pretragu` };
var Ue = {};
Ue = { 'Clear search': `Rensa sökning` };
var We = {};
We = { 'Clear search': `Aramayı temizle` };
var Ge = {};
Ge = { 'Clear search': `Очистити пошук` };
var Ke = {};
Ke = { 'Clear search': `清除搜索` };
var Z = {};
Z = { 'Clear search': `清除搜尋條件` };
var qe = {};
qe = {
  'ar-AE': Y,
  'bg-BG': X,
  'cs-CZ': ge,
  'da-DK': _e,
  'de-DE': ve,
  'el-GR': ye,
  'en-US': be,
  'es-ES': xe,
  'et-EE': Se,
  'fi-FI': Ce,
  'fr-FR': we,
  'he-IL': Te,
  'hr-HR': Ee,
  'hu-HU': De,
  'it-IT': Oe,
  'ja-JP': ke,
  'ko-KR': Ae,
  'lt-LT': je,
  'lv-LV': Me,
  'nb-NO': Ne,
  'nl-NL': Pe,
  'pl-PL': Fe,
  'pt-BR': Ie,
  'pt-PT': Le,
  'ro-RO': Re,
  'ru-RU': ze,
  'sk-SK': Be,
  'sl-SI': Ve,
  'sr-SP': He,
  'sv-SE': Ue,
  'tr-TR': We,
  'uk-UA': Ge,
  'zh-CN': Ke,
  'zh-TW': Z,
};
function Je(e) {
  return e && e.__esModule ? e.default : e;
}
function Ye(e, t, n) {
  let r = i(Je(qe), `@react-aria/searchfield`),
    { isDisabled: a, isReadOnly: o, onSubmit: s, onClear: c, type: l = `search` } = e,
    { keyboardProps: u } = re({
      isDisabled: a || o,
      shortcuts: {
        Enter: () => {
          if (s) s(t.value);
          else return !1;
        },
        Escape: () => {
          if (t.value === `` && (!n.current || n.current.value === ``)) return !1;
          (t.setValue(``), c?.());
        },
      },
    }),
    d = () => {
      (t.setValue(``), c && c());
    },
    f = () => {
      n.current?.focus();
    },
    {
      labelProps: p,
      inputProps: m,
      descriptionProps: h,
      errorMessageProps: g,
      ...v
    } = J({ ...e, value: t.value, onChange: t.setValue, onKeyDown: e.onKeyDown, onKeyUp: e.onKeyUp, type: l }, n);
  return {
    labelProps: p,
    inputProps: _(u, { ...m, defaultValue: void 0 }),
    clearButtonProps: {
      'aria-label': r.format(`Clear search`),
      excludeFromTabOrder: !0,
      preventFocusOnPress: !0,
      isDisabled: a || o,
      onPress: d,
      onPressStart: f,
    },
    descriptionProps: h,
    errorMessageProps: g,
    ...v,
  };
}
function Xe(e) {
  let [t, n] = O(Ze(e.value), Ze(e.defaultValue) || ``, e.onChange);
  return { value: t, setValue: n };
}
function Ze(e) {
  if (e != null) return e.toString();
}
var Qe = (0, j.createContext)(null),
  $e = x(function (e, t) {
    [e, t] = m(e, t, Qe);
    let { validationBehavior: n } = D(V) || {},
      i = e.validationBehavior ?? n ?? `native`,
      l = (0, j.useRef)(null);
    [e, l] = m(e, l, k);
    let [u, p] = f(!e[`aria-label`] && !e[`aria-labelledby`]),
      h = Xe({ ...e, validationBehavior: i }),
      {
        labelProps: g,
        inputProps: _,
        clearButtonProps: y,
        descriptionProps: b,
        errorMessageProps: x,
        ...S
      } = Ye({ ...c(e), label: p, validationBehavior: i }, h, l),
      C = s({
        ...e,
        values: {
          isEmpty: h.value === ``,
          isDisabled: e.isDisabled || !1,
          isInvalid: S.isInvalid || !1,
          isReadOnly: e.isReadOnly || !1,
          isRequired: e.isRequired || !1,
          state: h,
        },
        defaultClassName: `react-aria-SearchField`,
      }),
      w = T(e, { global: !0 });
    return (
      delete w.id,
      j.createElement(
        a.div,
        {
          ...w,
          ...C,
          ref: t,
          slot: e.slot || void 0,
          'data-empty': h.value === `` || void 0,
          'data-disabled': e.isDisabled || void 0,
          'data-invalid': S.isInvalid || void 0,
          'data-readonly': e.isReadOnly || void 0,
          'data-required': e.isRequired || void 0,
        },
        j.createElement(
          r,
          {
            values: [
              [v, { ...g, ref: u }],
              [K, { ..._, ref: l }],
              [d, y],
              [o, { slots: { description: b, errorMessage: x } }],
              [G, { isInvalid: S.isInvalid, isDisabled: e.isDisabled || !1 }],
              [M, S],
            ],
          },
          C.children,
        ),
      )
    );
  }),
  et = (0, j.createContext)({}),
  tt = (e) => {
    let { onHoverStart: t, onHoverChange: n, onHoverEnd: r, ...i } = e;
    return i;
  },
  nt = (0, j.forwardRef)(function (e, n) {
    [e, n] = m(e, n, et);
    let { hoverProps: r, isHovered: i } = t(e),
      { isFocused: o, isFocusVisible: c, focusProps: l } = w({ isTextInput: !0, autoFocus: e.autoFocus }),
      u = !!e[`aria-invalid`] && e[`aria-invalid`] !== `false`,
      d = s({
        ...e,
        values: { isHovered: i, isFocused: o, isFocusVisible: c, isDisabled: e.disabled || !1, isInvalid: u },
        defaultClassName: `react-aria-TextArea`,
      });
    return j.createElement(a.textarea, {
      ..._(tt(e), l, r),
      ...d,
      ref: n,
      'data-focused': o || void 0,
      'data-disabled': e.disabled || void 0,
      'data-hovered': i || void 0,
      'data-focus-visible': c || void 0,
      'data-invalid': u || void 0,
    });
  }),
  rt = (0, j.createContext)(null),
  it = x(function (e, t) {
    [e, t] = m(e, t, rt);
    let { validationBehavior: n } = D(V) || {},
      i = e.validationBehavior ?? n ?? `native`,
      l = (0, j.useRef)(null);
    [e, l] = m(e, l, k);
    let [u, d] = f(!e[`aria-label`] && !e[`aria-labelledby`]),
      [p, h] = (0, j.useState)(`input`),
      {
        labelProps: g,
        inputProps: _,
        descriptionProps: y,
        errorMessageProps: b,
        ...x
      } = J({ ...c(e), inputElementType: p, label: d, validationBehavior: i }, l),
      S = (0, j.useCallback)(
        (e) => {
          ((l.current = e), e && h(e instanceof HTMLTextAreaElement ? `textarea` : `input`));
        },
        [l],
      ),
      C = s({
        ...e,
        values: {
          isDisabled: e.isDisabled || !1,
          isInvalid: x.isInvalid,
          isReadOnly: e.isReadOnly || !1,
          isRequired: e.isRequired || !1,
        },
        defaultClassName: `react-aria-TextField`,
      }),
      w = T(e, { global: !0 });
    return (
      delete w.id,
      j.createElement(
        a.div,
        {
          ...w,
          ...C,
          ref: t,
          slot: e.slot || void 0,
          'data-disabled': e.isDisabled || void 0,
          'data-invalid': x.isInvalid || void 0,
          'data-readonly': e.isReadOnly || void 0,
          'data-required': e.isRequired || void 0,
        },
        j.createElement(
          r,
          {
            values: [
              [v, { ...g, ref: u }],
              [K, { ..._, ref: S }],
              [et, { ..._, ref: S }],
              [G, { role: `presentation`, isInvalid: x.isInvalid, isDisabled: e.isDisabled || !1 }],
              [o, { slots: { description: y, errorMessage: b } }],
              [M, x],
            ],
          },
          C.children,
        ),
      )
    );
  }),
  Q = {
    field: `_field_1jy82_1`,
    label: `_label_1jy82_8`,
    input: `_input_1jy82_14`,
    hint: `_hint_1jy82_47`,
    error: `_error_1jy82_52`,
    search: `_search_1jy82_57`,
    clear: `_clear_1jy82_79`,
    checkbox: `_checkbox_1jy82_97`,
    box: `_box_1jy82_103`,
    checkboxText: `_checkboxText_1jy82_132`,
    dates: `_dates_1jy82_138`,
    dateInput: `_dateInput_1jy82_144`,
  },
  $ = n();
function at(e) {
  let {
      label: t,
      isLabelHidden: n = !1,
      value: r,
      onChange: i,
      onBlur: a,
      hint: o,
      error: s = null,
      placeholder: c,
      isSecret: u,
      isMultiline: d,
    } = e,
    f = { className: b(Q.input), placeholder: c ?? ``, spellCheck: !1, autoComplete: `off` };
  return (0, $.jsxs)(it, {
    className: b(Q.field),
    value: r,
    onChange: i,
    isInvalid: s !== null,
    autoFocus: e.autoFocus ?? !1,
    validationBehavior: `aria`,
    ...(a === void 0 ? {} : { onBlur: a }),
    children: [
      (0, $.jsx)(l, { className: b(n ? `visually-hidden` : Q.label), children: t }),
      d === !0
        ? (0, $.jsx)(nt, { ...f, rows: 3, ...(e.fieldRef === void 0 ? {} : { ref: e.fieldRef }) })
        : (0, $.jsx)(q, { ...f, type: u === !0 ? `password` : `text`, inputMode: e.inputMode }),
      o !== void 0 && (0, $.jsx)(p, { slot: `description`, className: b(Q.hint), children: o }),
      (0, $.jsx)(oe, { className: b(Q.error), children: s }),
    ],
  });
}
function ot(e) {
  let { label: t, value: n, onChange: r, placeholder: i, autoFocus: a = !1, inputRef: o, onArrowDown: s } = e;
  return (0, $.jsxs)($e, {
    className: b(Q.search),
    'aria-label': t,
    value: n,
    onChange: r,
    autoFocus: a,
    onKeyDown: (e) => {
      e.key === `ArrowDown` && s?.();
    },
    children: [
      (0, $.jsx)(ae, { size: 14, 'aria-hidden': !0 }),
      (0, $.jsx)(q, { className: b(Q.input), placeholder: i ?? ``, spellCheck: !1, ...(o === void 0 ? {} : { ref: o }) }),
      (0, $.jsx)(h, { className: b(Q.clear), children: (0, $.jsx)(ne, { size: 13, 'aria-hidden': !0 }) }),
    ],
  });
}
export {
  ae as _,
  K as a,
  G as c,
  H as d,
  V as f,
  M as g,
  L as h,
  $e as i,
  W as l,
  F as m,
  at as n,
  q as o,
  I as p,
  Q as r,
  me as s,
  ot as t,
  U as u,
};
