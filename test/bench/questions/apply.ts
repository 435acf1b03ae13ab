import { join } from 'node:path';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { ItemId } from '#contract/ids.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import { packPage } from '#ports/packed-page.ts';
import { plaidPage } from '../../support/plaid-rows.ts';
import { makeBareTable } from '../bare-table.ts';
import { commit, linkBank, makeEmptyLedger, readPage, untilAtRest } from '../filled-ledger.ts';
import { days, madeUpHistory, type BankHistory } from '../made-up-history.ts';
import { sampleOf, sumOf, summaryOf, type Figure, type Sample } from '../measure.ts';
import { importByActual } from '../peers/actual.ts';
import type { Bench, Question } from '../question.ts';

/** How long does it take to store what a bank's answers say, once they are here? */
export const apply: Question = { name: 'apply', ask };

const actualRows = 10_000;

async function ask({ rows }: Bench): Promise<readonly Figure[]> {
  const runs = rows > 200_000 ? 1 : rows > 20_000 ? 3 : 5;
  const first: Measured[] = [];
  const later: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    const both = await measure(madeUpHistory(rows), laterHistory(rows));
    first.push(both.first);
    later.push(both.later);
  }
  const figure = (what: string, of: readonly Measured[], part: (measured: Measured) => Sample, aim: string): Figure => ({
    ...{ goal: 'P2', rows, what, took: summaryOf(of.map(part)), aim },
    ...{ limit: 'JSON.parse + bare insert (L)', limitTook: summaryOf(of.map(({ least }) => least)) },
  });
  return [
    figure('apply a first sync', first, ({ committed }) => committed, '≤ 6×'),
    figure('apply adds, changes and removals', later, ({ committed }) => committed, '≤ 6×'),
    figure('tidy up after a first sync, in the background', first, ({ tidied }) => tidied, ''),
    figure('tidy up after adds, changes and removals, in the background', later, ({ tidied }) => tidied, ''),
    figure('read, check, stage, apply a first sync, tidy up', first, ({ whole }) => whole, ''),
    figure('read, check, stage, apply adds, changes and removals, tidy up', later, ({ whole }) => whole, ''),
    ...(rows === actualRows ? await besideActual(first) : []),
  ];
}

async function besideActual(first: readonly Measured[]): Promise<readonly Figure[]> {
  const took = await importByActual(actualRows);
  if (took === null) return [];
  return [
    {
      ...{ goal: 'P2', rows: actualRows, what: 'apply a first sync', aim: '≤ 0.033× (30 times as fast)' },
      ...{
        took: summaryOf(first.map(({ committed }) => committed)),
        limit: 'Actual: importTransactions',
        limitTook: summaryOf([took]),
      },
    },
  ];
}

interface Measured {
  readonly committed: Sample;
  /** What is left to be done when the answer is given: merging and folding back. Its clock has some waiting in it. */
  readonly tidied: Sample;
  readonly whole: Sample;
  readonly least: Sample;
}

/** A first sync of one history, and then a sync of another on top of it, each beside the least it could take. */
async function measure(
  history: readonly BankHistory[],
  next: readonly BankHistory[],
): Promise<{ readonly first: Measured; readonly later: Measured }> {
  const { folder, ledger, location, remove } = await makeEmptyLedger();
  const bare = makeBareTable(join(folder, 'bare.db'));
  for (const bank of history) await linkBank(ledger, bank);

  const sync = async (banks: readonly BankHistory[], fromCursor: (bank: BankHistory) => string | null): Promise<Measured> => {
    const [committed, tidied, others, least]: [Sample[], Sample[], Sample[], Sample[]] = [[], [], [], []];
    least.push(await sampleOf(bare.begin));
    for (const bank of banks) {
      for (const text of bank.pages()) {
        least.push(await sampleOf(() => JSON.parse(text) as unknown));
        const stage = (): Promise<void> =>
          ledger.commands.stagePage(bank.itemId, bank.itemId as ItemId, packPage(readPage(text)));
        others.push(await sampleOf(stage));
        const { added, modified } = readPage(text);
        const forms: readonly BankTransaction[] = [...added, ...modified];
        least.push(await sampleOf(() => bare.insert(forms)));
      }
      committed.push(await sampleOf(() => commit(ledger, bank, fromCursor(bank))));
      tidied.push(await sampleOf(() => untilAtRest(location)));
    }
    least.push(await sampleOf(bare.commit));
    const whole = sumOf([...others, ...committed, ...tidied]);
    return { committed: sumOf(committed), tidied: sumOf(tidied), whole, least: sumOf(least) };
  };
  const first = await sync(history, () => null);
  const cursors = new Map(history.map((bank) => [bank.itemId, `cursor-${bank.pageCount}`]));
  const later = await sync(next, ({ itemId }) => cursors.get(itemId) ?? null);
  bare.close();
  await remove();
  return { first, later };
}

/**
 * What the same banks say over the next two years, as many updates as there were rows: of every twenty, sixteen new, three
 * changed (in amount and text) and one gone, anywhere in what was there. Real syncs are small; this is the work of many.
 */
function laterHistory(rows: number): readonly BankHistory[] {
  const fresh = madeUpHistory(Math.floor(rows * 0.8), 2);
  return madeUpHistory(rows).map((bank, index) => ({ ...bank, pages: () => laterPages(bank, fresh[index] ?? bank) }));
}

function* laterPages(bank: BankHistory, fresh: BankHistory): Generator<string> {
  const news = fresh.pages();
  const accountOf = new Map(fresh.accountIds.map((accountId, index) => [accountId, bank.accountIds[index]]));
  const later = (date: PlainDate): PlainDate => dateOfDayNumber(dayNumber(date) + days);
  for (const text of bank.pages()) {
    const { added } = JSON.parse(text) as PlaidRows;
    const modified = added
      .filter((_, row) => row % 20 < 3)
      .map((row) => ({ ...row, amount: row.amount + 1, name: `${row.name} X` }));
    const removed = added
      .filter((_, row) => row % 20 === 3)
      .map(({ transaction_id, account_id }) => ({ transaction_id, account_id }));
    const next = news.next();
    const come = next.done === true ? [] : (JSON.parse(next.value) as PlaidRows).added;
    const moved = come.map((row) => ({
      ...row,
      account_id: accountOf.get(row.account_id),
      date: later(row.date),
      authorized_date: later(row.authorized_date),
    }));
    yield JSON.stringify(plaidPage({ added: moved, modified, removed, has_more: true }));
  }
}

interface PlaidRows {
  readonly added: readonly {
    readonly transaction_id: string;
    readonly account_id: string;
    readonly amount: number;
    readonly name: string;
    readonly date: PlainDate;
    readonly authorized_date: PlainDate;
  }[];
}
