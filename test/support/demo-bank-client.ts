/** A demo bank on a free port with the official client in front of it, closed when the test ends. */
import { isAxiosError } from 'axios';
import { Configuration, PlaidApi, Products, type PlaidError, type Transaction } from 'plaid';
import { onTestFinished } from 'vitest';
import { startDemoBank, type DemoBank, type DemoBankOptions } from '../../src-main/demo-bank/demo-bank.ts';

export interface ConnectedBank {
  readonly bank: DemoBank;
  readonly plaid: PlaidApi;
}

export async function aDemoBank(options: DemoBankOptions = {}): Promise<ConnectedBank> {
  const bank = await startDemoBank({ timeline: 'instant', ...options });
  onTestFinished(bank.close);
  return { bank, plaid: clientOf(bank, bank.keys) };
}

export function clientOf({ url }: Pick<DemoBank, 'url'>, keys: DemoBank['keys']): PlaidApi {
  const headers = { 'PLAID-CLIENT-ID': keys.clientId, 'PLAID-SECRET': keys.secret };
  return new PlaidApi(new Configuration({ basePath: url, baseOptions: { headers, timeout: 30_000 } }));
}

export interface LinkedItem {
  readonly accessToken: string;
  readonly itemId: string;
}

export interface LinkRequest {
  readonly institutionId?: string;
  readonly username?: string;
  readonly password?: string;
  readonly daysRequested?: number;
  readonly products?: readonly Products[];
}

export async function linkItem(plaid: PlaidApi, request: LinkRequest = {}): Promise<LinkedItem> {
  const created = await plaid.sandboxPublicTokenCreate({
    institution_id: request.institutionId ?? 'ins_109508',
    initial_products: [...(request.products ?? [Products.Transactions])],
    options: {
      override_username: request.username ?? 'user_good',
      override_password: request.password ?? 'pass_good',
      transactions: { days_requested: request.daysRequested ?? 730 },
    },
  });
  const exchanged = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token });
  return { accessToken: exchanged.data.access_token, itemId: exchanged.data.item_id };
}

/** Plaid's error of a call that must fail, without what differs from call to call. */
export async function faultOf(
  call: Promise<unknown>,
): Promise<{ status: number | undefined; type: string; code: string; message: string }> {
  try {
    await call;
  } catch (error) {
    if (!isAxiosError<PlaidError>(error) || error.response === undefined) throw error;
    const { error_type: type, error_code: code, error_message: message } = error.response.data;
    return { status: error.response.status, type, code, message };
  }
  throw new Error('The call was expected to fail, and did not.');
}

export interface Mirror {
  readonly transactions: Map<string, Transaction>;
  cursor: string | null;
}

export const emptyMirror = (): Mirror => ({ transactions: new Map(), cursor: null });

/**
 * Follows the documented rules: all pages first, applied together, begun again from the first
 * page's cursor when the data changed meanwhile. Returns how often it had to begin.
 */
export async function syncMirror(plaid: PlaidApi, accessToken: string, mirror: Mirror, count = 500): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const pages = await fetchPages(plaid, accessToken, mirror.cursor, count);
    if (pages === null) continue;
    for (const { added, modified } of pages) {
      for (const transaction of [...added, ...modified]) mirror.transactions.set(transaction.transaction_id, transaction);
    }
    for (const { removed } of pages) for (const { transaction_id: id } of removed) mirror.transactions.delete(id);
    mirror.cursor = pages.at(-1)?.next_cursor ?? null;
    return attempt;
  }
}

async function fetchPages(plaid: PlaidApi, accessToken: string, from: string | null, count: number) {
  const pages: Awaited<ReturnType<PlaidApi['transactionsSync']>>['data'][] = [];
  let cursor = from;
  for (;;) {
    try {
      const { data } = await plaid.transactionsSync({ access_token: accessToken, count, ...(cursor === null ? {} : { cursor }) });
      pages.push(data);
      if (!data.has_more) return pages;
      cursor = data.next_cursor;
    } catch (error) {
      const code = isAxiosError<PlaidError>(error) ? error.response?.data.error_code : undefined;
      if (code === 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION') return null;
      throw error;
    }
  }
}

/** The bank's texts of some rows; `name` is Plaid's deprecated field for them, and still the only one always there. */
export function namesOf(transactions: Iterable<Omit<Transaction, 'name'> & { readonly name?: string }>): string[] {
  return Array.from(transactions, (row) => row.name ?? '');
}

/** Calls the bank as the client would, with fields that its types forbid. */
export async function postRaw(
  bank: DemoBank,
  path: string,
  fields: object,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const { clientId: client_id, secret } = bank.keys;
  const response = await fetch(bank.url + path, { method: 'POST', body: JSON.stringify({ client_id, secret, ...fields }) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Rows by their ids, for comparing what a client has with what the bank shows. */
export function inOrder<Row extends { readonly transaction_id: string }>(rows: Iterable<Row>): Row[] {
  return Array.from(rows).sort((one, other) => (one.transaction_id < other.transaction_id ? -1 : 1));
}
