import { $n as e } from './dialog-BGwQdKbY.js';
var t = {
    view: `_view_1uvm3_1`,
    header: `_header_1uvm3_9`,
    title: `_title_1uvm3_19`,
    subtitle: `_subtitle_1uvm3_24`,
    actions: `_actions_1uvm3_34`,
    scroll: `_scroll_1uvm3_41`,
    card: `_card_1uvm3_48`,
    cardHeader: `_cardHeader_1uvm3_57`,
    cardAside: `_cardAside_1uvm3_71`,
  },
  n = e();
function r({ title: e, subtitle: r, actions: i, isBare: a = !1, children: o }) {
  return (0, n.jsxs)(`main`, {
    className: t.view,
    children: [
      (0, n.jsxs)(`header`, {
        className: t.header,
        children: [
          (0, n.jsx)(`h1`, { className: t.title, children: e }),
          (0, n.jsx)(`div`, { className: t.subtitle, children: r }),
          (0, n.jsx)(`div`, { className: t.actions, children: i }),
        ],
      }),
      a ? o : (0, n.jsx)(`div`, { className: t.scroll, children: o }),
    ],
  });
}
function i({ title: e, aside: r, children: i }) {
  return (0, n.jsxs)(`section`, {
    className: t.card,
    children: [
      (0, n.jsxs)(`header`, {
        className: t.cardHeader,
        children: [(0, n.jsx)(`h2`, { children: e }), r !== void 0 && (0, n.jsx)(`div`, { className: t.cardAside, children: r })],
      }),
      i,
    ],
  });
}
export { r as n, i as t };
