import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { transactionsPageSchema } from '../../src-main/plaid/transactions.ts';
import { linkItem, clientOf } from '../support/demo-bank-client.ts';
import { makeBareTable } from './bare-table.ts';
import { sampleOf, sumOf, type Sample } from './measure.ts';

/** L for what `user_scale_N` gives: JSON.parse of its pages, and a bare insert of its rows, all in one transaction. */
export async function leastOfBank(rows: number): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bench-'));
  const bank = await startDemoBank({ timeline: 'instant', rateLimits: false });
  const bare = makeBareTable(join(folder, 'bare.db'));
  const { accessToken } = await linkItem(clientOf(bank, bank.keys), { username: `user_scale_${rows}` });
  const samples: Sample[] = [await sampleOf(bare.begin)];
  for (let cursor = '', hasMore = true; hasMore;) {
    const text = await pageText(bank, {
      access_token: accessToken,
      cursor,
      count: 500,
      options: { include_original_description: true },
    });
    samples.push(await sampleOf(() => JSON.parse(text) as unknown));
    const page = transactionsPageSchema.parse(JSON.parse(text));
    samples.push(await sampleOf(() => bare.insert(page.added)));
    cursor = page.nextCursor ?? '';
    hasMore = page.hasMore;
  }
  samples.push(await sampleOf(bare.commit));
  bare.close();
  await bank.close();
  rmSync(folder, { recursive: true, force: true });
  return sumOf(samples);
}

async function pageText(
  bank: Parameters<typeof clientOf>[0] & { readonly keys: Parameters<typeof clientOf>[1] },
  fields: object,
): Promise<string> {
  const { clientId: client_id, secret } = bank.keys;
  const response = await fetch(`${bank.url}/transactions/sync`, {
    method: 'POST',
    body: JSON.stringify({ client_id, secret, ...fields }),
  });
  return response.text();
}
