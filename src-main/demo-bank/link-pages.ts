/** Link's stand-in as files: the script that a page includes, and the frame in which its panes show. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export interface LinkPages {
  /** Answers when `path` is one of Link's pages; false when it is not. */
  readonly serve: (path: string, response: ServerResponse) => boolean;
}

const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors http://localhost:* http://127.0.0.1:*',
].join('; ');

const frame = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Connect a bank (demo)</title>
</head>
<body data-link-panes>
<script src="/link/stand-in.js"></script>
</body>
</html>
`;

/** `assets` is the folder with the built `link-stand-in.cjs`, or null where Link is not needed. */
export function createLinkPages(assets: string | null): LinkPages {
  return {
    serve: (path, response) => {
      if (path === '/link/stand-in.js') serveScript(assets, response);
      else if (path === '/link/panes') serveFrame(response);
      else return false;
      return true;
    },
  };
}

function serveFrame(response: ServerResponse): void {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': framePolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .end(frame);
}

function serveScript(assets: string | null, response: ServerResponse): void {
  const script = assets === null ? null : readScript(assets);
  const type = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  if (script === null) {
    const advice = 'Link’s stand-in is not built here. Run `npm run build`, and start the demo bank from what was built.';
    response.writeHead(404, { ...type, 'content-type': 'text/plain; charset=utf-8' }).end(advice);
    return;
  }
  // The bundle is a script with names of its own at its top: keep them out of the page that includes it.
  response.writeHead(200, { ...type, 'content-type': 'text/javascript; charset=utf-8' }).end(`(() => {${script}\n})();`);
}

function readScript(assets: string): string | null {
  try {
    return readFileSync(`${assets}/link-stand-in.cjs`, 'utf8');
  } catch {
    return null;
  }
}
