/**
 * A server in Plaid's place that answers whatever the test says, true to Plaid or not: for lies,
 * broken connections and bodies without end, which the demo bank is too honest for.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

export type ScriptedAnswer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status?: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  /** Anything else that can be done to a connection. */
  | { readonly raw: (response: ServerResponse) => void };

export interface ScriptedPlaid extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
}

export async function startScriptedPlaid(answer: (call: ReceivedCall, count: number) => ScriptedAnswer): Promise<ScriptedPlaid> {
  const calls: ReceivedCall[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const call = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) as ReceivedCall['body'] };
      calls.push(call);
      send(response, answer(call, calls.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The body of an error as Plaid sends it. */
export function plaidError(type: string, code: string, details: Readonly<Record<string, unknown>> = {}): ScriptedAnswer {
  return {
    status: 400,
    json: {
      error_type: type,
      error_code: code,
      error_message: `about ${code}`,
      display_message: null,
      request_id: 'req123',
      ...details,
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: ScriptedAnswer): void {
  if ('raw' in answer) {
    answer.raw(response);
    return;
  }
  const isJson = 'json' in answer;
  response.writeHead(answer.status ?? 200, { 'content-type': isJson ? 'application/json' : 'text/html', ...answer.headers });
  response.end(isJson ? JSON.stringify(answer.json) : answer.text);
}
