/** Run by `actual.ts` in a process of its own: imports a made-up history into Actual, and prints how long that took. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { transactionsPageSchema } from '../../../src-main/plaid/transactions.ts';
import { madeUpHistory } from '../made-up-history.ts';
import { sampleOf } from '../measure.ts';

/** What of `@actual-app/api` is used here (actualbudget.org/docs/api/reference). */
interface ActualApi {
  readonly init: (options: { readonly dataDir: string }) => Promise<unknown>;
  readonly runImport: (name: string, work: () => Promise<void>) => Promise<void>;
  readonly createAccount: (account: { readonly name: string; readonly offbudget: boolean }, balance: number) => Promise<string>;
  readonly importTransactions: (account: string, rows: readonly object[]) => Promise<{ readonly added: readonly string[] }>;
  readonly shutdown: () => Promise<void>;
}

const [packages = '', dataDir = '', rows = ''] = process.argv.slice(2);
// It tells of its every step.
console.log = () => undefined;

const actual = createRequire(join(packages, 'package.json'))('@actual-app/api') as ActualApi;
await actual.init({ dataDir });
let account = '';
await actual.runImport('bench', async () => {
  account = await actual.createAccount({ name: 'Bench', offbudget: false }, 0);
});
const transactions = madeUpHistory(Number(rows)).flatMap((bank) =>
  [...bank.pages()].flatMap((text) =>
    transactionsPageSchema.parse(JSON.parse(text)).added.map(({ transactionId, date, amount, description, merchant }) => ({
      date,
      amount,
      payee_name: merchant ?? description,
      imported_id: transactionId,
      notes: description,
    })),
  ),
);
let added = 0;
const sample = await sampleOf(async () => {
  added = (await actual.importTransactions(account, transactions)).added.length;
});
await actual.shutdown();
process.stdout.write(`\nimported ${JSON.stringify({ ...sample, added })}\n`);
