import { r as e } from './rolldown-runtime-XKyaHtl9.js';
import { A as t, C as n, a as r, f as i, g as a, l as o, w as s } from './dates-CJLNhQdr.js';
import { D as c, E as l, O as u, _ as d, a as f, g as p, n as m, p as h } from './index-mtdsdJjL.js';
import {
  $ as g,
  $n as _,
  Bt as v,
  Et as y,
  Gt as b,
  H as x,
  Ht as S,
  I as C,
  Jt as w,
  Kt as T,
  M as E,
  N as D,
  Qt as O,
  Rt as k,
  Ut as ee,
  Vt as A,
  Xt as te,
  Yt as j,
  Z as ne,
  an as M,
  c as N,
  er as re,
  et as ie,
  ft as ae,
  i as P,
  it as F,
  k as oe,
  n as se,
  nt as I,
  o as L,
  pt as ce,
  qt as le,
  rn as R,
  s as ue,
  t as z,
  tt as de,
  xt as fe,
  zt as B,
} from './dialog-BGwQdKbY.js';
import { n as V, t as pe } from './view-D_EwS4a1.js';
import { t as H } from './monogram-CKt-u7hp.js';
import { d as me, f as he, g as ge, h as _e, l as ve, t as ye, u as be } from './text-field-BB9_eaZV.js';
import { t as xe } from './progress-line-BHoy3PZt.js';
import { a as Se, c as Ce, n as we, o as Te, s as Ee, t as De } from './product-rows-BVEb5oYl.js';
import { n as Oe, t as ke } from './notice-B0FePlbS.js';
import { t as Ae } from './triangle-exclamation-point-Co00Ncyz.js';
import { t as je } from './useSlot-B9YIlW9j.js';
var U = {
  name: `circle-check`,
  size: 24,
  node: [
    [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    [`path`, { d: `m16 9-5.5 5.5L8 12`, key: `xofnsj` }],
  ],
  aliases: [`check-circle-2`],
};
U.node;
var Me = R(U),
  W = {
    name: `ellipsis`,
    size: 24,
    node: [
      [`circle`, { cx: `12`, cy: `12`, r: `1`, key: `41hilf` }],
      [`circle`, { cx: `19`, cy: `12`, r: `1`, key: `1wjl8i` }],
      [`circle`, { cx: `5`, cy: `12`, r: `1`, key: `1pcz8c` }],
    ],
    aliases: [`more-horizontal`],
  };
W.node;
var Ne = R(W),
  G = {
    name: `loader-circle`,
    size: 24,
    node: [[`path`, { d: `M21 12a9 9 0 1 1-6.219-8.56`, key: `13zald` }]],
    aliases: [`loader-2`],
  };
G.node;
var Pe = R(G),
  K = new WeakMap(),
  q = e(re(), 1);
function Fe(e, t, n) {
  let {
      value: r,
      children: i,
      'aria-label': a,
      'aria-labelledby': o,
      onPressStart: s,
      onPressEnd: c,
      onPressChange: l,
      onPress: u,
      onPressUp: d,
      onClick: f,
    } = e,
    p = e.isDisabled || t.isDisabled,
    m = t.selectedValue === r,
    h = (e) => {
      (e.stopPropagation(), t.setSelectedValue(r));
    },
    { pressProps: g, isPressed: _ } = I({
      onPressStart: s,
      onPressEnd: c,
      onPressChange: l,
      onPress: u,
      onPressUp: d,
      onClick: f,
      isDisabled: p,
    }),
    { pressProps: v, isPressed: y } = I({
      onPressStart: s,
      onPressEnd: c,
      onPressChange: l,
      onPressUp: d,
      onClick: f,
      isDisabled: p,
      onPress(e) {
        (u?.(e), t.setSelectedValue(r), n.current?.focus());
      },
    }),
    { focusableProps: b } = ae(j(e, { onFocus: () => t.setLastFocusedValue(r) }), n),
    x = j(g, b),
    S = F(e, { labelable: !0 }),
    C = -1;
  (t.selectedValue == null
    ? (t.lastFocusedValue === r || t.lastFocusedValue == null) && (C = 0)
    : t.selectedValue === r && (C = 0),
    p && (C = void 0));
  let { name: w, form: T, descriptionId: E, errorMessageId: D, validationBehavior: O } = K.get(t);
  (be(n, t.defaultSelectedValue, t.setSelectedValue), ve({ validationBehavior: O }, t, n));
  let k = je();
  return {
    labelProps: j(
      v,
      (0, q.useMemo)(() => ({ onClick: (e) => e.preventDefault(), onMouseDown: (e) => e.preventDefault() }), []),
    ),
    inputProps: j(S, {
      ...x,
      type: `radio`,
      name: w,
      form: T,
      tabIndex: C,
      disabled: p,
      required: t.isRequired && O === `native`,
      checked: m,
      value: r,
      onChange: h,
      'aria-describedby': [e[`aria-describedby`], k.id, t.isInvalid ? D : null, E].filter(Boolean).join(` `) || void 0,
    }),
    descriptionProps: k,
    isDisabled: p,
    isSelected: m,
    isPressed: _ || y,
  };
}
function Ie(e, t) {
  let {
      name: n,
      form: r,
      isReadOnly: i,
      isRequired: a,
      isDisabled: o,
      orientation: s = `vertical`,
      validationBehavior: c = `aria`,
    } = e,
    { direction: l } = y(),
    { isInvalid: u, validationErrors: d, validationDetails: f } = t.displayValidation,
    {
      labelProps: p,
      fieldProps: m,
      descriptionProps: h,
      errorMessageProps: g,
    } = me({ ...e, labelElementType: `span`, isInvalid: t.isInvalid, errorMessage: e.errorMessage || d }),
    _ = F(e, { labelable: !0 }),
    { focusWithinProps: v } = de({
      onBlurWithin(n) {
        (e.onBlur?.(n), t.selectedValue || t.setLastFocusedValue(null));
      },
      onFocusWithin: e.onFocus,
      onFocusWithinChange: e.onFocusChange,
    });
  function b(e, n) {
    let r = oe(n.currentTarget, { from: k(n), accept: (e) => e instanceof B(e).HTMLInputElement && e.type === `radio` }),
      i;
    return (
      e === `next`
        ? ((i = r.nextNode()), (i ||= ((r.currentNode = n.currentTarget), r.firstChild())))
        : ((i = r.previousNode()), (i ||= ((r.currentNode = n.currentTarget), r.lastChild()))),
      i ? (i.focus(), t.setSelectedValue(i.value), !0) : !1
    );
  }
  let { keyboardProps: x } = ce({
      shortcuts: {
        ArrowRight: (e) => b(l === `rtl` && s !== `vertical` ? `prev` : `next`, e),
        ArrowLeft: (e) => b(l === `rtl` && s !== `vertical` ? `next` : `prev`, e),
        ArrowDown: (e) => b(`next`, e),
        ArrowUp: (e) => b(`prev`, e),
      },
      allowRepeats: !0,
    }),
    S = O(n);
  return (
    K.set(t, { name: S, form: r, descriptionId: h.id, errorMessageId: g.id, validationBehavior: c }),
    {
      radioGroupProps: j(_, {
        role: `radiogroup`,
        ...x,
        'aria-invalid': t.isInvalid || void 0,
        'aria-errormessage': e[`aria-errormessage`],
        'aria-readonly': i || void 0,
        'aria-required': a || void 0,
        'aria-disabled': o || void 0,
        'aria-orientation': s,
        ...m,
        ...v,
      }),
      labelProps: p,
      descriptionProps: h,
      errorMessageProps: g,
      isInvalid: u,
      validationErrors: d,
      validationDetails: f,
    }
  );
}
var Le = Math.round(Math.random() * 1e10),
  Re = 0;
function ze(e) {
  let t = (0, q.useMemo)(() => e.name || `radio-group-${Le}-${++Re}`, [e.name]),
    [n, r] = fe(e.value, e.defaultValue ?? null, e.onChange),
    [i] = (0, q.useState)(n),
    [a, o] = (0, q.useState)(null),
    s = _e({ ...e, value: n }),
    c = (t) => {
      !e.isReadOnly && !e.isDisabled && (r(t), s.commitValidation());
    },
    l = s.displayValidation.isInvalid;
  return {
    ...s,
    name: t,
    selectedValue: n,
    defaultSelectedValue: e.value === void 0 ? (e.defaultValue ?? null) : i,
    setSelectedValue: c,
    lastFocusedValue: a,
    setLastFocusedValue: o,
    isDisabled: e.isDisabled || !1,
    isReadOnly: e.isReadOnly || !1,
    isRequired: e.isRequired || !1,
    validationState: e.validationState || (l ? `invalid` : null),
    isInvalid: l,
  };
}
var Be = (0, q.createContext)(null),
  Ve = (0, q.createContext)(null),
  J = (0, q.createContext)(null),
  He = (0, q.forwardRef)(function (e, t) {
    [e, t] = A(e, t, Be);
    let { validationBehavior: n } = le(he) || {},
      r = e.validationBehavior ?? n ?? `native`,
      i = ze({ ...e, validationBehavior: r }),
      [a, o] = ee(!e[`aria-label`] && !e[`aria-labelledby`]),
      {
        radioGroupProps: s,
        labelProps: c,
        descriptionProps: l,
        errorMessageProps: u,
        ...d
      } = Ie({ ...e, label: o, validationBehavior: r }, i),
      f = S({
        ...e,
        values: {
          orientation: e.orientation || `vertical`,
          isDisabled: i.isDisabled,
          isReadOnly: i.isReadOnly,
          isRequired: i.isRequired,
          isInvalid: i.isInvalid,
          state: i,
        },
        defaultClassName: `react-aria-RadioGroup`,
      }),
      p = F(e, { global: !0 });
    return q.createElement(
      b.div,
      {
        ...j(p, f, s),
        ref: t,
        slot: e.slot || void 0,
        'data-orientation': e.orientation || `vertical`,
        'data-invalid': i.isInvalid || void 0,
        'data-disabled': i.isDisabled || void 0,
        'data-readonly': i.isReadOnly || void 0,
        'data-required': i.isRequired || void 0,
      },
      q.createElement(
        v,
        {
          values: [
            [J, i],
            [ne, { ...c, ref: a, elementType: `span` }],
            [x, { slots: { description: l, errorMessage: u } }],
            [ge, d],
          ],
        },
        q.createElement(D, null, f.children),
      ),
    );
  }),
  Y = (0, q.createContext)(null),
  Ue = (0, q.forwardRef)(function (e, t) {
    let { inputRef: n = null, ...r } = e;
    [e, t] = A(r, t, Ve);
    let i = q.useContext(J),
      a = w((0, q.useMemo)(() => te(n, e.inputRef === void 0 ? null : e.inputRef), [n, e.inputRef])),
      o = Fe({ ...T(e), children: typeof e.children == `function` || e.children }, i, a),
      { descriptionProps: s, isSelected: c, isDisabled: l } = o,
      u = S({
        ...e,
        defaultClassName: `react-aria-RadioField`,
        values: { isSelected: c, isDisabled: l, isReadOnly: i.isReadOnly, isInvalid: i.isInvalid, isRequired: i.isRequired },
      }),
      d = F(e, { global: !0 });
    return (
      delete d.id,
      delete d.onClick,
      q.createElement(
        b.div,
        {
          ...j(d, u),
          ref: t,
          'data-selected': c || void 0,
          'data-disabled': l || void 0,
          'data-readonly': i.isReadOnly || void 0,
          'data-invalid': i.isInvalid || void 0,
          'data-required': i.isRequired || void 0,
        },
        q.createElement(
          v,
          {
            values: [
              [E, { isSelected: c }],
              [Y, { ...o, inputRef: a, defaultClassName: `react-aria-RadioButton` }],
              [x, { slots: { description: s } }],
            ],
          },
          u.children,
        ),
      )
    );
  }),
  We = (0, q.forwardRef)(function (e, t) {
    let {
        labelProps: n,
        inputProps: r,
        isSelected: i,
        isDisabled: a,
        isPressed: o,
        defaultClassName: s,
        inputRef: c,
      } = (0, q.useContext)(Y),
      l = q.useContext(J),
      { isFocused: u, isFocusVisible: d, focusProps: f } = ie(),
      p = a || l.isReadOnly,
      { hoverProps: m, isHovered: h } = g({ ...e, isDisabled: p }),
      _ = S({
        ...e,
        defaultClassName: s,
        values: {
          isSelected: i,
          isPressed: o,
          isHovered: h,
          isFocused: u,
          isFocusVisible: d,
          isDisabled: a,
          isReadOnly: l.isReadOnly,
          isInvalid: l.isInvalid,
          isRequired: l.isRequired,
        },
      }),
      v = F(e, { global: !0 });
    return (
      delete v.id,
      delete v.onClick,
      q.createElement(
        b.label,
        {
          ...j(v, n, m, _),
          ref: t,
          'data-selected': i || void 0,
          'data-pressed': o || void 0,
          'data-hovered': h || void 0,
          'data-focused': u || void 0,
          'data-focus-visible': d || void 0,
          'data-disabled': a || void 0,
          'data-readonly': l.isReadOnly || void 0,
          'data-invalid': l.isInvalid || void 0,
          'data-required': l.isRequired || void 0,
        },
        q.createElement(C, { elementType: `span` }, q.createElement(`input`, { ...j(r, f), ref: c })),
        _.children,
      )
    );
  }),
  X = {
    page: `_page_1dey9_1`,
    list: `_list_1dey9_9`,
    card: `_card_1dey9_16`,
    body: `_body_1dey9_27`,
    name: `_name_1dey9_35`,
    health: `_health_1dey9_39`,
    good: `_good_1dey9_51`,
    busy: `_busy_1dey9_55`,
    calm: `_calm_1dey9_59`,
    trouble: `_trouble_1dey9_63`,
    facts: `_facts_1dey9_71`,
    actions: `_actions_1dey9_76`,
    finder: `_finder_1dey9_82`,
    institution: `_institution_1dey9_93`,
    institutionName: `_institutionName_1dey9_104`,
    products: `_products_1dey9_112`,
  },
  Z = _(),
  Ge = 250;
function Ke({ onConnect: e, isConnecting: t }) {
  let [n, r] = (0, q.useState)(``),
    [i, a] = (0, q.useState)(``);
  (0, q.useEffect)(() => {
    let e = setTimeout(() => a(n.trim()), Ge);
    return () => clearTimeout(e);
  }, [n]);
  let o = M(`institutions.search`, { query: i === `` ? ` ` : i }, { enabled: i !== ``, keepPrevious: !0 }),
    s = i === `` ? void 0 : o.data;
  return (0, Z.jsx)(pe, {
    title: `Is my bank there?`,
    children: (0, Z.jsxs)(`div`, {
      className: X.finder,
      children: [
        (0, Z.jsx)(ye, { label: `Find a bank`, placeholder: `A bank’s name`, value: n, onChange: r }),
        o.isError && i !== `` && (0, Z.jsx)(`p`, { className: X.facts, children: o.error.failure.message }),
        s?.length === 0 &&
          (0, Z.jsx)(`p`, {
            className: X.facts,
            children: `Plaid knows no bank of that name in the countries of your settings.`,
          }),
        s !== void 0 &&
          s.length > 0 &&
          (0, Z.jsx)(`ul`, {
            children: s
              .slice(0, 8)
              .map((e) =>
                (0, Z.jsxs)(
                  `li`,
                  {
                    className: X.institution,
                    children: [
                      (0, Z.jsx)(H, { name: e.name, logo: e.logo }),
                      (0, Z.jsx)(`span`, { className: X.institutionName, children: e.name }),
                      (0, Z.jsx)(`span`, { className: X.facts, children: qe(e) }),
                    ],
                  },
                  e.institutionId,
                ),
              ),
          }),
        s !== void 0 && s.length > 0 && (0, Z.jsx)(L, { onPress: e, isDisabled: t, children: `Connect a bank` }),
      ],
    }),
  });
}
function qe({ countryCodes: e, oauth: t }) {
  return [e.join(`, `), t ? `signs in at the bank’s own site` : ``].filter((e) => e !== ``).join(` · `);
}
function Je({ itemId: e }) {
  let { data: t = [] } = M(`products.list`, {}),
    n = Ce(we),
    r = t.filter((t) => t.itemId === e);
  if (r.length === 0) return (0, Z.jsx)(Z.Fragment, {});
  let i = r.filter(({ status: e }) => e === `on`).map(({ product: e }) => Ee(e)),
    a = r.some((e) => e.status !== `off` && Se(e) !== null);
  return (0, Z.jsxs)(`details`, {
    className: X.products,
    open: a,
    children: [
      (0, Z.jsx)(`summary`, { children: i.length === 0 ? `Nothing else is read` : `Also read: ${i.join(`, `)}` }),
      (0, Z.jsx)(De, {
        label: `Read of ${r[0]?.institutionName ?? ``}`,
        states: r,
        title: ({ product: e }) => Te[e],
        isTerse: !0,
        ...n,
      }),
    ],
  });
}
var Ye = {
    healthy: `good`,
    preparing: `busy`,
    syncing: `busy`,
    expiring: `trouble`,
    reconnect: `trouble`,
    waiting: `calm`,
    offline: `calm`,
    keys: `trouble`,
    gone: `trouble`,
    failed: `trouble`,
    removing: `calm`,
    disconnected: `calm`,
  },
  Xe = { good: Me, busy: Pe, calm: Oe, trouble: Ae };
function Ze({ health: e, children: t }) {
  let n = Ye[e],
    r = Xe[n];
  return (0, Z.jsxs)(`p`, {
    className: N(X.health, X[n]),
    children: [(0, Z.jsx)(r, { size: 14, strokeWidth: 2, 'aria-hidden': !0 }), (0, Z.jsx)(`span`, { children: t })],
  });
}
function Qe(e) {
  let { connection: n, isSyncing: r, isConnecting: i, onSync: a, onConnect: o, onRepair: s, onRemove: c } = e,
    l = t(),
    { mutate: u } = P(`app.openHelp`),
    d = (e, t, n = !1) => (0, Z.jsx)(L, { variant: `primary`, onPress: t, isDisabled: n, children: e }),
    f = (e) => (0, Z.jsx)(L, { onPress: a, isDisabled: r, children: r ? `Syncing…` : e });
  switch (n.action) {
    case `reconnect`:
      return d(`Sign in again`, () => s(), i);
    case `renew`:
      return d(`Renew permission`, () => s(), i);
    case `bank-first`:
      return d(`Done there: sign in`, () => s(), i);
    case `choose-accounts`:
      return d(`Choose accounts`, () => s({ chooseAccounts: !0 }), i);
    case `link-again`:
      return n.disconnectedAt === null
        ? d(`Link again`, o, i)
        : (0, Z.jsx)(L, { onPress: o, isDisabled: i, children: `Connect again` });
    case `enter-keys`:
      return d(`Check your keys`, () => void l({ to: `/settings` }));
    case `dashboard`:
      return d(`Open Plaid’s dashboard`, () => u({ topic: et(n) }));
    case `remove`:
      return d(`Remove…`, c);
    case `try-again`:
    case `unlock-vault`:
      return f(`Try again`);
    case `wait`:
      return n.health === `removing` ? (0, Z.jsx)(Z.Fragment, {}) : f(`Try now`);
    case `none`:
    case `sync`:
      return f(`Sync now`);
  }
}
var $e = new Set([`INSTITUTION_REGISTRATION_REQUIRED`, `UNAUTHORIZED_INSTITUTION`]);
function et({ failure: e }) {
  return $e.has(e?.plaid?.code ?? ``) ? `plaid-oauth` : `plaid-keys`;
}
function tt({ progress: e, ...t }) {
  let { connection: n } = t,
    { itemId: r, institutionName: i, logo: a } = n,
    o = P(`connections.sync`),
    s = o.isPending || e !== void 0,
    c = () => o.mutate({ itemId: r }, { onError: ({ failure: e }) => d(e.message) });
  return (0, Z.jsxs)(`li`, {
    className: X.card,
    children: [
      (0, Z.jsx)(H, { name: i, size: `large`, logo: a }),
      (0, Z.jsxs)(`div`, {
        className: X.body,
        children: [
          (0, Z.jsx)(`h2`, { className: X.name, children: i }),
          (0, Z.jsx)(Ze, { health: e === void 0 ? n.health : `syncing`, children: e === void 0 ? n.healthMessage : rt(e) }),
          s && (0, Z.jsx)(xe, { label: `Syncing ${i}` }),
          (0, Z.jsx)(`p`, { className: X.facts, children: at(n).join(` · `) }),
          (0, Z.jsx)(Q, { connection: n }),
          n.disconnectedAt === null && (0, Z.jsx)(Je, { itemId: r }),
        ],
      }),
      (0, Z.jsxs)(`div`, {
        className: X.actions,
        children: [
          (0, Z.jsx)(Qe, { ...t, isSyncing: s, onSync: c }),
          (0, Z.jsx)(h, {
            label: `More about ${i}`,
            placement: `bottom end`,
            items: nt(t),
            children: (0, Z.jsx)(ue, { icon: Ne, label: `More about ${i}` }),
          }),
        ],
      }),
    ],
  });
}
function nt({ connection: e, onRepair: t, onRemove: n }) {
  return e.disconnectedAt === null
    ? [
        { id: `accounts`, label: `Choose accounts…`, onAction: () => t({ chooseAccounts: !0 }) },
        { id: `remove`, label: `Remove…`, isHarmful: !0, onAction: n },
      ]
    : [{ id: `erase`, label: `Erase its history…`, isHarmful: !0, onAction: n }];
}
function Q({ connection: e }) {
  let { lastSyncedAt: t, bankUpdatedAt: n, consentExpiresAt: i, disconnectedAt: a } = e,
    s = m(),
    c = [
      a !== null && `disconnected on ${o(a)}`,
      t === null ? `never synced` : `synced ${r(t, s)}`,
      n !== null && `bank’s own update ${r(n, s)}`,
      i !== null && `consent ends ${o(i)}`,
    ]
      .filter((e) => e !== !1)
      .join(` · `);
  return (0, Z.jsx)(`p`, { className: X.facts, children: c.slice(0, 1).toLocaleUpperCase() + c.slice(1) });
}
function rt({ phase: e, received: t }) {
  return e === `saving` ? `Saving ${a(t, `transaction`)}` : t === 0 ? `Asking for what is new` : `${a(t, `transaction`)} so far`;
}
var it = { waiting: `history on its way`, recent: `older history still arriving`, complete: null, unknown: null };
function at({ accountCount: e, transactionCount: t, earliestDate: n, history: r }) {
  let o = n === null ? null : `history since ${i(n)}`;
  return [a(e, `account`), a(t, `transaction`), o, it[r]].filter((e) => e !== null);
}
function ot({ duplicate: e, onClose: t, onRepair: n, onConnectAnyway: r }) {
  return (0, Z.jsxs)(z, {
    title: `These accounts are already connected`,
    isOpen: !0,
    mustAnswer: !0,
    onClose: t,
    footer: (0, Z.jsxs)(Z.Fragment, {
      children: [
        (0, Z.jsx)(L, { variant: `quiet`, onPress: r, children: `Connect again anyway` }),
        (0, Z.jsx)(L, { onPress: t, children: `Leave it as it is` }),
        (0, Z.jsx)(L, { variant: `primary`, onPress: n, autoFocus: !0, children: `Sign in to the one you have` }),
      ],
    }),
    children: [
      (0, Z.jsx)(`p`, { children: e.message }),
      (0, Z.jsx)(`p`, {
        children: `Connected a second time, their balances and transactions would be counted twice, Plaid would charge for both, and some banks end the first connection. Signing in to the one you have mends it, and lets you choose its accounts.`,
      }),
    ],
  });
}
var $ = {
  group: `_group_167cc_1`,
  option: `_option_167cc_7`,
  dot: `_dot_167cc_26`,
  text: `_text_167cc_40`,
  hint: `_hint_167cc_47`,
};
function st({ label: e, value: t, options: n, onChange: r }) {
  return (0, Z.jsx)(He, {
    className: N($.group),
    'aria-label': e,
    value: t,
    onChange: (e) => {
      let t = n.find((t) => t.value === e);
      t !== void 0 && r(t.value);
    },
    children: n.map((e) =>
      (0, Z.jsx)(
        Ue,
        {
          value: e.value,
          children: (0, Z.jsxs)(We, {
            className: N($.option),
            children: [
              (0, Z.jsx)(`span`, { className: $.dot, 'aria-hidden': !0 }),
              (0, Z.jsxs)(`span`, {
                className: $.text,
                children: [e.label, (0, Z.jsx)(`span`, { className: $.hint, children: e.hint })],
              }),
            ],
          }),
        },
        e.value,
      ),
    ),
  });
}
function ct({ connection: e, onClose: t }) {
  let { itemId: n, institutionName: r, accountCount: i, transactionCount: o, disconnectedAt: s } = e,
    c = s !== null,
    [l, u] = (0, q.useState)(c ? `erase` : `keep`),
    d = P(`connections.remove`),
    f = `${a(i, `account`)} with ${a(o, `transaction`)}`;
  return (0, Z.jsxs)(z, {
    title: c ? `Erase the history of ${r}?` : `Remove ${r}?`,
    isOpen: !0,
    mustAnswer: !0,
    onClose: t,
    footer: (0, Z.jsxs)(Z.Fragment, {
      children: [
        (0, Z.jsx)(L, { onPress: t, isDisabled: d.isPending, autoFocus: !0, children: `Keep it` }),
        (0, Z.jsx)(L, {
          variant: `harm`,
          onPress: () =>
            d.mutate(
              { itemId: n, keepHistory: l === `keep` },
              {
                onSuccess: () => {
                  (p(ut(r, c, l)), t());
                },
              },
            ),
          isDisabled: d.isPending,
          children: lt(c, d.isPending),
        }),
      ],
    }),
    children: [
      d.isError && (0, Z.jsx)(ke, { tone: `harm`, children: d.error.failure.message }),
      c
        ? (0, Z.jsxs)(`p`, {
            children: [
              f,
              `, your categories and notes on them included, are deleted from this machine. This can’t be undone: export them first if you may want them again.`,
            ],
          })
        : (0, Z.jsxs)(Z.Fragment, {
            children: [
              (0, Z.jsxs)(`p`, {
                children: [
                  `Plaid’s access to `,
                  r,
                  ` ends and its key is deleted from your vault. What Plaid charges for it each month ends too; a place in a plan that counts Items does not come back.`,
                ],
              }),
              (0, Z.jsx)(st, {
                label: `What becomes of its history`,
                value: l,
                onChange: u,
                options: [
                  {
                    value: `keep`,
                    label: `Keep its history`,
                    hint: `${f} stay to read and to export, marked as no longer connected. Account numbers, owners, holdings and dues go, as they would soon be wrong.`,
                  },
                  {
                    value: `erase`,
                    label: `Erase its history`,
                    hint: `${f}, your categories and notes on them included, are deleted from this machine. This can’t be undone.`,
                  },
                ],
              }),
            ],
          }),
    ],
  });
}
function lt(e, t) {
  return e ? (t ? `Erasing…` : `Erase`) : t ? `Removing…` : `Remove`;
}
function ut(e, t, n) {
  return t ? `The history of ${e} was erased` : n === `keep` ? `${e} was removed; its history stays` : `${e} was removed`;
}
function dt() {
  let e = P(`connections.connect`),
    t = P(`connections.repair`),
    [n, r] = (0, q.useState)(null),
    i = {
      onSuccess: (e) => {
        (e.kind === `connected` && p(`${e.institutionName} is connected. Its transactions are on their way.`),
          e.kind === `repaired` && p(ft(e)),
          e.kind === `duplicate` && r(e));
      },
      onError: ({ failure: e }) => {
        e.kind !== `cancelled` && d(e.message);
      },
    },
    a = (e, n = { chooseAccounts: !1 }) => t.mutate({ itemId: e, ...n }, i);
  return {
    connect: () => e.mutate({}, i),
    repair: a,
    isConnecting: e.isPending || t.isPending,
    duplicate: n,
    connectAnyway: () => {
      (r(null), e.mutate({ allowDuplicate: !0 }, i));
    },
    repairInstead: () => {
      (n !== null && a(n.itemId, { chooseAccounts: !0 }), r(null));
    },
    keepWhatIs: () => r(null),
  };
}
function ft({ institutionName: e, newAccounts: t, goneAccounts: n }) {
  let r = [
    t.length > 0 && `New here: ${t.join(`, `)}.`,
    n.length > 0 && `No longer shared, kept with their history: ${n.join(`, `)}.`,
    t.length === 0 && n.length === 0 && `What you missed is on its way.`,
  ].filter((e) => e !== !1);
  return [`You are signed in at ${e} again.`, ...r].join(` `);
}
function pt() {
  let e = M(`connections.list`, {}),
    [r, i] = (0, q.useState)(null),
    { connect: o, repair: p, isConnecting: m, duplicate: h, connectAnyway: g, repairInstead: _, keepWhatIs: v } = dt(),
    y = P(`connections.sync`),
    b = f(),
    { keysReady: x } = se(),
    S = t(),
    C = e.data ?? [],
    w = () => (x ? o() : void S({ to: `/settings` })),
    T = y.isPending || b.size > 0;
  return (0, Z.jsxs)(V, {
    title: `Connections`,
    subtitle: C.length > 0 && a(C.length, `bank`),
    actions:
      C.length > 0 &&
      (0, Z.jsxs)(Z.Fragment, {
        children: [
          (0, Z.jsx)(L, {
            icon: l,
            isDisabled: T,
            onPress: () => y.mutate({}, { onError: ({ failure: e }) => d(e.message) }),
            children: T ? `Syncing…` : `Sync all`,
          }),
          (0, Z.jsx)(L, { variant: `primary`, icon: c, onPress: w, isDisabled: m, children: m ? `Link is open…` : `Add a bank` }),
        ],
      }),
    children: [
      e.isError
        ? (0, Z.jsx)(n, { failure: e.error.failure, onRetry: () => void e.refetch() })
        : e.data === void 0
          ? (0, Z.jsx)(Z.Fragment, {})
          : (0, Z.jsxs)(`div`, {
              className: X.page,
              children: [
                C.length === 0
                  ? (0, Z.jsx)(s, {
                      icon: u,
                      action: (0, Z.jsx)(L, {
                        variant: `primary`,
                        icon: c,
                        onPress: w,
                        isDisabled: m,
                        children: x ? (m ? `Link is open…` : `Connect a bank`) : `Enter your Plaid keys`,
                      }),
                      children: x
                        ? `No bank is connected yet. You sign in with your bank in Plaid’s own window; Coffer never sees your password.`
                        : `Coffer reaches banks through your own Plaid keys.`,
                    })
                  : (0, Z.jsx)(`ul`, {
                      className: X.list,
                      children: C.map((e) =>
                        (0, Z.jsx)(
                          tt,
                          {
                            connection: e,
                            progress: b.get(e.itemId),
                            isConnecting: m,
                            onConnect: o,
                            onRepair: (t) => p(e.itemId, t),
                            onRemove: () => i(e),
                          },
                          e.itemId,
                        ),
                      ),
                    }),
                x && (0, Z.jsx)(Ke, { onConnect: w, isConnecting: m }),
              ],
            }),
      h !== null && (0, Z.jsx)(ot, { duplicate: h, onClose: v, onRepair: _, onConnectAnyway: g }),
      r !== null && (0, Z.jsx)(ct, { connection: r, onClose: () => i(null) }),
    ],
  });
}
export { pt as ConnectionsView };
