/**
 * The form of the endpoint table: path, fields, limit, handler. Everything that holds for every
 * endpoint (keys, missing and unknown fields, request ids) is done here and in the server, once.
 */
import type { z } from 'zod';
import type { Bank } from './bank.ts';
import { invalidApiKeys, invalidField, missingFields, unknownFields } from './plaid-fault.ts';
import type { RateLimit } from './rate-limiter.ts';
import type { Answer } from './wire.ts';

/** An answer that is a file, not JSON. */
export class BankDocument {
  readonly contentType: string;
  readonly bytes: Uint8Array;

  constructor(contentType: string, bytes: Uint8Array) {
    this.contentType = contentType;
    this.bytes = bytes;
  }
}

export interface ApiKeys {
  readonly clientId: string;
  readonly secret: string;
}

export interface Endpoint {
  readonly path: `/${string}`;
  /** Checks `body`, counts the call, answers. Throws a `PlaidFault`. */
  readonly answer: (body: Readonly<Record<string, unknown>>, bank: Bank) => object;
  /** Steers the bank and is no part of Plaid's API: never misbehaves. */
  readonly isControl?: true;
}

interface Definition<Fields extends z.ZodObject, Response extends { request_id: string }> {
  readonly path: `/${string}`;
  readonly fields: Fields;
  readonly limit?: RateLimit;
  readonly handle: (fields: z.output<Fields>, bank: Bank) => Answer<Response> & object;
}

/** `endpointFor<ItemGetResponse>()({ path, fields, handle })`: the answer is checked against Plaid's type. */
/** The same for an endpoint that answers with a file. */
export function documentEndpoint<Fields extends z.ZodObject>(
  definition: Omit<Definition<Fields, { request_id: string }>, 'handle'> & {
    readonly handle: (fields: z.output<Fields>, bank: Bank) => BankDocument;
  },
): Endpoint {
  return createEndpoint(definition);
}

export function endpointFor<Response extends { request_id: string }>() {
  return <Fields extends z.ZodObject>(definition: Definition<Fields, Response>): Endpoint => createEndpoint(definition);
}

function createEndpoint<Fields extends z.ZodObject>(definition: {
  readonly path: `/${string}`;
  readonly fields: Fields;
  readonly limit?: RateLimit;
  readonly handle: (fields: z.output<Fields>, bank: Bank) => object;
}): Endpoint {
  const { path, fields, limit, handle } = definition;
  return {
    path,
    answer: (body, bank) => {
      const parsed = parseFields(fields, body);
      if (limit !== undefined) bank.limiter.count(path, limit, itemOf(parsed, bank));
      return handle(parsed, bank);
    },
  };
}

function itemOf(fields: object, bank: Bank): string | null {
  return 'access_token' in fields && typeof fields.access_token === 'string' ? bank.items.idOfToken(fields.access_token) : null;
}

/** Takes the keys out of headers or body. Throws MISSING_FIELDS or INVALID_API_KEYS. */
export function checkKeys(
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, unknown>>,
  keys: ApiKeys,
): Record<string, unknown> {
  const { client_id: clientId = headers['plaid-client-id'], secret = headers['plaid-secret'], ...rest } = body;
  const missing = [...(clientId === undefined ? ['client_id'] : []), ...(secret === undefined ? ['secret'] : [])];
  if (missing.length > 0) throw missingFields(missing);
  if (clientId !== keys.clientId || secret !== keys.secret) throw invalidApiKeys();
  return rest;
}

export function parseFields<Fields extends z.ZodObject>(fields: Fields, body: object): z.output<Fields> {
  const parsed = fields.safeParse(body);
  if (parsed.success) return parsed.data;

  const { issues } = parsed.error;
  const missing = issues.filter((issue) => issue.code === 'invalid_type' && valueAt(body, issue.path) === undefined);
  if (missing.length > 0) throw missingFields(missing.map(pathOf));
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [],
  );
  if (unknown.length > 0) throw unknownFields(unknown);
  const [first] = issues;
  throw invalidField(first === undefined ? 'the request is not valid' : `${pathOf(first)}: ${first.message}`);
}

function pathOf(issue: z.core.$ZodIssue): string {
  return issue.path.join('.');
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    body,
  );
}
