import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { html, Html } from './html.ts';
import { pageStyles } from './page-styles.ts';

export interface BankPage {
  readonly title: string;
  readonly body: Html;
  /** The bank's colour; a dark enough one for white letters. */
  readonly color?: string;
  /** A script of ours, as text. */
  readonly script?: string;
  /** Link's stand-in runs on the page, before the script. */
  readonly withLink?: boolean;
}

/** A whole page under a policy that lets nothing run but what is written here. It keeps its opener, which it answers to. */
export function sendPage(
  response: ServerResponse,
  { title, body, color = '#2f4fc4', script, withLink = false }: BankPage,
  status = 200,
): void {
  const nonce = randomBytes(16).toString('base64');
  const sources = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const link = withLink ? html`<script nonce="${nonce}" src="/link/stand-in.js"></script>` : html``;
  // Ours, not anybody's input; `<` is written so that no text in it can end the script.
  const own =
    script === undefined
      ? html``
      : html`<script nonce="${nonce}">
          ${new Html(script)};
        </script>`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${new Html(pageStyles(color))}
        </style>
      </head>
      <body>
        ${body} ${link} ${own}
      </body>
    </html>`;
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': sources.join('; '),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    .end(page.text);
}

/** `value` for a script's text: nothing in it can end the script. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
