/** The stand-in's own look. A constructed sheet needs no permission from the page's content security policy. */
export function standInStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const css = `
:host {
  color-scheme: light dark;
  --panel: light-dark(#ffffff, #1b1d22);
  --ink: light-dark(#1b1f27, #eceef2);
  --ink-2: light-dark(#5a6270, #a8aeba);
  --line: light-dark(#dfe2e8, #343841);
  --field-line: light-dark(#868e9b, #737b89);
  --hover: light-dark(#f3f5f8, #25282f);
  --accent: light-dark(#2f4fc4, #9db2ff);
  --fill: light-dark(#2f4fc4, #4563d6);
  --fill-hover: light-dark(#2743ab, #3a56c4);
  --harm: light-dark(#a8261f, #ff9d94);
  --harm-wash: light-dark(#fdf0ee, #3a2120);
  --notice: light-dark(#f1f3f8, #23262e);
  --good: light-dark(#19704a, #5fd39d);
}
* { box-sizing: border-box; }
dialog {
  position: fixed; inset: 0; width: min(420px, 100vw); height: min(660px, 100dvh); max-width: none; max-height: none;
  margin: auto; padding: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px;
  background: var(--panel); color: var(--ink); box-shadow: 0 18px 60px rgb(0 0 0 / 0.22);
  font: 14px/1.5 system-ui, sans-serif;
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: light-dark(#eef0f4, #101115); }
@media (max-width: 520px) {
  dialog { width: 100vw; height: 100dvh; border: 0; border-radius: 0; box-shadow: none; }
}
.bar { display: flex; align-items: center; gap: 8px; padding: 12px 12px 0 24px; min-height: 48px; }
.tag { margin-right: auto; font-size: 12px; color: var(--ink-2); }
.icon {
  display: grid; place-items: center; width: 36px; height: 36px; border: 0; border-radius: 8px;
  background: none; color: var(--ink-2); font-size: 18px; line-height: 1; cursor: pointer;
}
.icon:hover { background: var(--hover); color: var(--ink); }
.back { margin-left: -12px; }
.pane { display: flex; flex: 1; flex-direction: column; min-height: 0; padding: 8px 24px 24px; }
form { display: flex; flex: 1; flex-direction: column; min-height: 0; }
h1 { margin: 0 0 6px; font-size: 21px; font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h1:focus { outline: none; }
p { margin: 0 0 16px; color: var(--ink-2); text-wrap: pretty; overflow-wrap: anywhere; }
.center { justify-content: center; align-items: center; text-align: center; flex: 1; display: flex; flex-direction: column; }
.center p { max-width: 34ch; }
.notice { padding: 12px 14px; border-radius: 10px; background: var(--notice); font-size: 13px; }
.notice strong { color: var(--ink); font-weight: 600; }
.points { display: grid; gap: 14px; margin: 12px 0 20px; padding: 0; list-style: none; color: var(--ink-2); }
.points strong { display: block; color: var(--ink); font-weight: 600; }
.alert { padding: 10px 14px; border-radius: 10px; background: var(--harm-wash); color: var(--harm); font-size: 13px; }
.brand { display: flex; align-items: center; gap: 12px; margin: 4px 0 14px; }
.logo { flex: none; width: 36px; height: 36px; border-radius: 9px; }
.mark { width: 56px; height: 56px; margin-bottom: 18px; border-radius: 14px; }
label.field { display: grid; gap: 6px; margin-bottom: 14px; font-weight: 550; }
input[type='text'], input[type='password'], input[type='search'] {
  width: 100%; height: 42px; padding: 0 12px; border: 1px solid var(--field-line); border-radius: 9px;
  background: transparent; color: inherit; font: inherit;
}
.list { flex: 1; min-height: 0; margin: 12px -12px 0; padding: 2px; overflow: hidden auto; list-style: none; }
.row {
  display: flex; align-items: center; gap: 12px; width: 100%; min-height: 52px; padding: 8px 10px; border: 0;
  border-radius: 10px; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer;
}
.row:hover:not(:disabled) { background: var(--hover); }
.row:disabled { cursor: default; opacity: 0.6; }
.row .text { display: grid; min-width: 0; overflow-wrap: anywhere; }
.row .name { font-weight: 550; }
.row .detail { color: var(--ink-2); font-size: 12.5px; }
input[type='checkbox'] { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--fill); }
.actions { display: grid; gap: 8px; margin-top: auto; padding-top: 16px; width: 100%; }
.primary, .secondary { min-height: 44px; padding: 0 16px; border-radius: 10px; font: inherit; font-weight: 600; cursor: pointer; }
.primary { border: 0; background: var(--fill); color: #fff; }
.primary:hover:not(:disabled) { background: var(--fill-hover); }
.primary:disabled { opacity: 0.5; cursor: default; }
.secondary { border: 1px solid var(--line); background: none; color: inherit; }
.secondary:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.spinner {
  width: 34px; height: 34px; margin-bottom: 20px; border: 3px solid var(--line); border-top-color: var(--accent);
  border-radius: 50%; animation: turn 0.9s linear infinite;
}
.tick { display: grid; place-items: center; width: 56px; height: 56px; margin-bottom: 18px; border: 3px solid var(--good); border-radius: 50%; color: var(--good); font-size: 26px; }
code { font: 0.95em ui-monospace, monospace; color: var(--ink); }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .spinner { animation-duration: 4s; } }
@media (forced-colors: active) { .primary, .secondary { border: 1px solid ButtonText; } }
`;
