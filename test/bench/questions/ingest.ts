import { join } from 'node:path';

import type { ItemId } from '#contract/ids.ts';
import { makeBareTable } from '../bare-table.ts';
import { commit, linkBank, makeEmptyLedger, readPage } from '../filled-ledger.ts';
import { madeUpHistory, type BankHistory } from '../made-up-history.ts';
import type { Bench, Question } from '../question.ts';
import { sampleOf, sumOf, summaryOf, type Figure, type Sample } from '../measure.ts';

/** How long does a first sync take, once the bank's answers are here? */
export const ingest: Question = { name: 'ingest', ask };

async function ask({ rows }: Bench): Promise<readonly Figure[]> {
  const history = madeUpHistory(rows);
  const runs = rows > 20_000 ? 3 : 5;
  const ours: OurSamples[] = [];
  const least: LeastSamples[] = [];
  for (let run = 0; run < runs; run += 1) {
    least.push(await leastSamples(history));
    ours.push(await ourSamples(history));
  }
  const limit = summaryOf(least.map(({ parse, insert }) => sumOf([parse, insert])));
  const insert = summaryOf(least.map((sample) => sample.insert));
  const question = { goal: 'P2', rows };
  return [
    {
      ...question,
      what: 'ingest: parse, check, stage, commit',
      took: summaryOf(ours.map(({ whole }) => whole)),
      limit: 'JSON.parse + bare insert',
      limitTook: limit,
      aim: '≤ 6×',
    },
    {
      ...question,
      what: 'ingest: JSON.parse, commit',
      took: summaryOf(ours.map(({ applying }, run) => sumOf([applying, least[run]?.parse ?? applying]))),
      limit: 'JSON.parse + bare insert',
      limitTook: limit,
      aim: '≤ 6×',
    },
    {
      ...question,
      what: 'ingest: commit alone',
      took: summaryOf(ours.map(({ applying }) => applying)),
      limit: 'bare insert',
      limitTook: insert,
      aim: '',
    },
  ];
}

interface OurSamples {
  readonly whole: Sample;
  readonly applying: Sample;
}

async function ourSamples(history: readonly BankHistory[]): Promise<OurSamples> {
  const { ledger, remove } = await makeEmptyLedger();
  for (const bank of history) await linkBank(ledger, bank);
  const commits: Sample[] = [];
  const whole = await sampleOf(async () => {
    for (const bank of history) {
      for (const text of bank.pages()) await ledger.commands.stagePage(bank.itemId, bank.itemId as ItemId, readPage(text));
      commits.push(await sampleOf(() => commit(ledger, bank)));
    }
  });
  await remove();
  return { whole, applying: sumOf(commits) };
}

interface LeastSamples {
  readonly parse: Sample;
  readonly insert: Sample;
}

async function leastSamples(history: readonly BankHistory[]): Promise<LeastSamples> {
  const { folder, remove } = await makeEmptyLedger();
  const bare = makeBareTable(join(folder, 'bare.db'));
  const parsing: Sample[] = [];
  const inserting: Sample[] = [];
  for (const bank of history) {
    const pages = [...bank.pages()];
    parsing.push(await sampleOf(() => pages.forEach((text) => void JSON.parse(text))));
    const transactions = pages.flatMap((text) => readPage(text).added);
    inserting.push(await sampleOf(() => bare.insert(transactions)));
  }
  bare.close();
  await remove();
  return { parse: sumOf(parsing), insert: sumOf(inserting) };
}
