/** How the demo banks' own pages look: a bank's site, not Link. `color` is written by us, never by a page. */
export function pageStyles(color: string): string {
  return `
:root {
  color-scheme: light dark; --bank: ${color};
  --ground: light-dark(#f3f4f7, #131418); --panel: light-dark(#ffffff, #1d1f25); --ink: light-dark(#1b1f27, #eceef2);
  --ink-2: light-dark(#565e6c, #a8aeba); --line: light-dark(#d9dde4, #363a44); --field-line: light-dark(#868e9b, #737b89);
  --harm: light-dark(#a8261f, #ff9d94); --harm-wash: light-dark(#fdf0ee, #3a2120); --notice: light-dark(#f1f3f8, #282b33);
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100dvh; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header { padding: 18px 20px; background: var(--bank); color: #fff; }
header div { display: flex; align-items: center; gap: 12px; max-width: 460px; margin: 0 auto; font-weight: 650; overflow-wrap: anywhere; }
header img { flex: none; width: 32px; height: 32px; border-radius: 8px; background: #fff; }
main { max-width: 460px; margin: 28px auto; padding: 28px; border: 1px solid var(--line); border-radius: 14px; background: var(--panel); }
h1 { margin: 0 0 8px; font-size: 21px; line-height: 1.25; overflow-wrap: anywhere; }
p { margin: 0 0 14px; color: var(--ink-2); }
label.field { display: grid; gap: 6px; margin-bottom: 14px; font-weight: 550; }
input[type='text'], input[type='password'] {
  width: 100%; height: 44px; padding: 0 12px; border: 1px solid var(--field-line); border-radius: 9px; background: transparent; color: inherit; font: inherit;
}
fieldset { margin: 0 0 14px; padding: 0; border: 0; }
legend { padding: 0; font-weight: 550; }
label.row { display: flex; align-items: center; gap: 12px; padding: 10px 0; border-bottom: 1px solid var(--line); }
label.row span span { display: block; color: var(--ink-2); font-size: 13px; }
input[type='checkbox'] { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--bank); }
ul { margin: 0 0 16px; padding-left: 20px; color: var(--ink-2); }
.actions { display: grid; gap: 8px; margin-top: 18px; }
button { min-height: 44px; padding: 0 16px; border: 1px solid var(--line); border-radius: 9px; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
button.primary { border-color: transparent; background: var(--bank); color: #fff; }
.notice, .alert { padding: 10px 14px; border-radius: 10px; font-size: 13.5px; }
.notice { background: var(--notice); }
.alert { background: var(--harm-wash); color: var(--harm); }
code { font: 0.95em ui-monospace, monospace; color: var(--ink); }
:focus-visible { outline: 2px solid light-dark(#2f4fc4, #9db2ff); outline-offset: 2px; }
@media (max-width: 520px) { body { background: var(--panel); } main { margin: 0 auto; border: 0; border-radius: 0; } }
`;
}
