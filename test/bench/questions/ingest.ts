import { join } from 'node:path';

import type { ItemId } from '#contract/ids.ts';
import { makeBareTable } from '../bare-table.ts';
import { commit, linkBank, makeEmptyLedger, readPage } from '../filled-ledger.ts';
import { madeUpHistory, type BankHistory } from '../made-up-history.ts';
import { summaryOf, type Figure } from '../measure.ts';

/** How long does a first sync take, once the bank's answers are here? */
export async function ingest(rows: number): Promise<readonly Figure[]> {
  const history = madeUpHistory(rows);
  const runs = rows > 20_000 ? 3 : 5;
  const parse: number[] = [];
  const insert: number[] = [];
  const whole: number[] = [];
  const apply: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const limit = await leastTimes(history);
    const ours = await ourTimes(history);
    parse.push(limit.parse);
    insert.push(limit.insert);
    whole.push(ours.whole);
    apply.push(ours.apply);
  }
  const [parseP50, insertP50] = [summaryOf(parse).p50, summaryOf(insert).p50];
  return [
    {
      question: 'ingest',
      rows,
      what: 'parse, check, stage, commit',
      ...summaryOf(whole),
      limit: 'JSON.parse + bare insert',
      limitP50: parseP50 + insertP50,
    },
    { question: 'ingest', rows, what: 'commit alone', ...summaryOf(apply), limit: 'bare insert', limitP50: insertP50 },
  ];
}

async function ourTimes(history: readonly BankHistory[]): Promise<{ readonly whole: number; readonly apply: number }> {
  const { ledger, remove } = await makeEmptyLedger();
  for (const bank of history) await linkBank(ledger, bank);
  let apply = 0;
  const startedAt = performance.now();
  for (const bank of history) {
    for (const text of bank.pages) await ledger.commands.stagePage(bank.itemId, bank.itemId as ItemId, readPage(text));
    apply += await commit(ledger, bank);
  }
  const whole = performance.now() - startedAt;
  await remove();
  return { whole, apply };
}

async function leastTimes(history: readonly BankHistory[]): Promise<{ readonly parse: number; readonly insert: number }> {
  const { folder, remove } = await makeEmptyLedger();
  const bare = makeBareTable(join(folder, 'bare.db'));
  let parse = 0;
  let insert = 0;
  for (const bank of history) {
    const startedAt = performance.now();
    for (const text of bank.pages) JSON.parse(text);
    parse += performance.now() - startedAt;

    const transactions = bank.pages.flatMap((text) => readPage(text).added);
    const insertedFrom = performance.now();
    bare.insert(transactions);
    insert += performance.now() - insertedFrom;
  }
  bare.close();
  await remove();
  return { parse, insert };
}
