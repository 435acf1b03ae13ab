/**
 * The form of the endpoint table: path, fields, handler. Everything that holds for every
 * endpoint (keys, missing and unknown fields, request ids) is done here and in the server, once.
 */
import type { z } from 'zod';
import type { Bank } from './bank.ts';
import { invalidApiKeys, invalidField, missingFields, unknownFields } from './plaid-fault.ts';
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
  readonly handle: (fields: z.output<Fields>, bank: Bank) => Answer<Response> & object;
}

/** An endpoint that answers with a file. */
export function documentEndpoint<Fields extends z.ZodObject>(
  definition: Omit<Definition<Fields, { request_id: string }>, 'handle'> & {
    readonly handle: (fields: z.output<Fields>, bank: Bank) => BankDocument;
  },
): Endpoint {
  return createEndpoint(definition);
}

/** `endpointFor<ItemGetResponse>()({ path, fields, handle })`: the answer is checked against Plaid's type. */
export function endpointFor<Response extends { request_id: string }>() {
  return <Fields extends z.ZodObject>(definition: Definition<Fields, Response>): Endpoint => createEndpoint(definition);
}

function createEndpoint<Fields extends z.ZodObject>(definition: {
  readonly path: `/${string}`;
  readonly fields: Fields;
  readonly handle: (fields: z.output<Fields>, bank: Bank) => object;
}): Endpoint {
  const { path, fields, handle } = definition;
  return {
    path,
    answer: (body, bank) => {
      const parsed = parseFields(fields, body);
      bank.limiter.count(path, itemsOf(body, bank));
      return handle(parsed, bank);
    },
  };
}

/** What counts as one Item where Plaid counts by Item: an Item, or a report. */
function itemsOf(body: Readonly<Record<string, unknown>>, bank: Bank): readonly string[] {
  const { access_token: one, access_tokens: several, asset_report_token: report } = body;
  const tokens = [one, ...(Array.isArray(several) ? (several as readonly unknown[]) : [])];
  const items = tokens.flatMap((token) => (typeof token === 'string' ? (bank.items.idOfToken(token) ?? []) : []));
  return typeof report === 'string' ? [...items, report] : items;
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
