import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bank } from './bank.ts';
import { BankDocument, checkKeys, type ApiKeys, type Endpoint } from './endpoint.ts';
import { randomRequestId } from './identifiers.ts';
import { handleLinkRequest } from './link-session/handle-link-request.ts';
import { handlePageRequest } from './pages/handle-page-request.ts';
import { comesFromElsewhere, readJsonObject } from './loopback-request.ts';
import type { Call, Json, Misbehaviour, MisbehaviourBook } from './misbehaving/misbehaviour.ts';
import { alteredAnswer, misbehaveBefore, sendBody } from './misbehaving/misbehaving-answer.ts';
import { internalError, notFound, PlaidFault } from './plaid-fault.ts';
import { decodeCursor } from './sync-cursor.ts';

export interface ServerParts {
  readonly bank: Bank;
  readonly keys: ApiKeys;
  readonly endpoints: readonly Endpoint[];
  /** The built script of Link's stand-in; null where Link is not needed. */
  readonly linkStandInFile: string | null;
  readonly misbehaviours: MisbehaviourBook;
  /** Told of defects of the bank itself. */
  readonly onDefect: (error: unknown) => void;
}

/** An HTTP server that speaks Plaid's API and serves Link's pages. It does not listen yet. */
export function createApiServer(parts: ServerParts): Server {
  const byPath = new Map(parts.endpoints.map((endpoint) => [endpoint.path as string, endpoint]));

  const callOf = (path: string, body: Json): Call => {
    const { access_token: token, cursor } = body;
    return {
      path,
      itemId: typeof token === 'string' ? parts.bank.items.idOfToken(token) : null,
      isNextPage: typeof cursor === 'string' && (decodeCursor(cursor)?.page ?? null) !== null,
    };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    if (handleLinkRequest(request, response, parts.bank, parts) || handlePageRequest(request, response, parts.bank)) return;
    if (comesFromElsewhere(request)) return void response.writeHead(403).end();

    const requestId = randomRequestId();
    const send = (status: number, body: object, wrongs: readonly Misbehaviour[]): Promise<void> => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'plaid-request-id': requestId });
      return sendBody(response, JSON.stringify(body), wrongs);
    };
    try {
      const endpoint = byPath.get(path);
      if (request.method !== 'POST' || endpoint === undefined) throw notFound();
      const body = await readJsonObject(request);
      const call = callOf(path, body);
      const misbehaviours = endpoint.isControl === true ? [] : parts.misbehaviours.forCall(call);
      if (await misbehaveBefore(misbehaviours, response, call.itemId)) return;

      const answered = endpoint.answer(checkKeys(body, request.headers, parts.keys), parts.bank);
      if (answered instanceof BankDocument) {
        response.writeHead(200, { 'content-type': answered.contentType, 'plaid-request-id': requestId }).end(answered.bytes);
        return;
      }
      await send(200, alteredAnswer({ ...answered, request_id: requestId }, body, misbehaviours), misbehaviours);
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      if (!(error instanceof PlaidFault)) parts.onDefect(error);
      const fault = error instanceof PlaidFault ? error : internalError();
      await send(fault.status, fault.body(requestId), []);
    }
  };

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      parts.onDefect(error);
      response.destroy();
    });
  });
}
