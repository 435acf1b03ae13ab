/** What a search matches is counted on a thread of its own, so that rows never wait for it. */
import { expect, test } from 'vitest';

import { accounts, row } from '../../support/household-ledger.ts';
import { linkBank, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';
import type { Ledger } from '#ports/ledger.ts';

async function aLedger(): Promise<Ledger> {
  const ledger = await openLedgerAt(newLocation());
  const many = Array.from({ length: 1_500 }, (_, index) =>
    row(`t${index}`, `2026-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`, index - 700, {
      description: index % 3 === 0 ? 'Blue Kettle' : 'Corner Market',
    }),
  );
  await linkBank(ledger, 'item', accounts, many);
  return ledger;
}

test('a count that nobody waits for any more is given up, the newest is answered', async () => {
  const { queries } = await aLedger();

  const [typed, typedOn] = await Promise.allSettled([
    queries.transactionsOutline({ search: 'ke' }),
    queries.transactionsOutline({ search: 'kettle' }),
  ]);

  expect(typed).toMatchObject({ status: 'rejected', reason: { failure: { kind: 'cancelled' } } });
  expect(typedOn).toMatchObject({ status: 'fulfilled', value: { count: 500 } });
});

test('who asks for the same count twice is answered twice', async () => {
  const { queries } = await aLedger();

  const counts = await Promise.all([1, 2].map(() => queries.transactionsOutline({ search: 'corner' })));

  expect(counts.map(({ count }) => count)).toEqual([1_000, 1_000]);
});

test('pages from anywhere in a search, and in one that is cut by amounts and accounts, are those of the whole list', async () => {
  const { queries } = await aLedger();
  const [account] = await queries.accounts();

  for (const filter of [
    { search: 'ke' },
    { minimumAmount: '2.5' },
    { accountIds: account === undefined ? [] : [account.accountId], direction: 'out' },
  ] as const) {
    const whole = await queries.transactionsPage(filter, 0, 2_000);
    const pages = [];
    for (let offset = 0; offset < whole.length + 300; offset += 170)
      pages.push(...(await queries.transactionsPage(filter, offset, 170)));
    expect(pages.length).toBeGreaterThan(300);
    expect(pages).toEqual(whole);
  }
});

test('a page of a search shows what was written just before, also far down', async () => {
  const { queries, commands } = await aLedger();
  const [first] = await queries.transactionsPage({ search: 'kettle' }, 400, 1);
  if (first === undefined) throw new Error('There is no such row.');

  await commands.setNote(first.entryId, 'for the van', 2);

  expect((await queries.transactionsPage({ search: 'kettle' }, 400, 1)).map(({ note }) => note)).toEqual(['for the van']);
});
