import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { entryIdSchema } from '#contract/ids.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  const added = [
    aTransaction({ description: 'Café Crème', merchant: 'Kettle' }),
    aTransaction({ transactionId: transactionId('market'), description: 'Corner Market', amount: 1_200 }),
    aTransaction({ transactionId: transactionId('gone'), description: 'Fuel hold', pending: true }),
    aTransaction({ transactionId: transactionId('short'), description: 'AB', merchant: null }),
  ];
  sync(null, { added });
  // Those that have posted are numbered first.
  ledger.commands.setNote(entryIdSchema.parse(4), 'for the van', 2);
  ledger.commands.setNote(entryIdSchema.parse(2), 'for the party', 2);
  ledger.commands.setNote(entryIdSchema.parse(2), 'for the picnic', 3);
  sync('1', { removed: [transactionId('gone')] });
});
afterEach(() => ledger.remove());

function sync(fromCursor: string | null, page: Parameters<typeof aPage>[0]): void {
  ledger.commands.stagePage('run', platypusItem, aPage(page));
  const nextCursor = String(Number(fromCursor) + 1);
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor, nextCursor, history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
}
const problems = (): readonly string[] => openLedgerQueries(ledger.database).check();

it('finds nothing in a ledger that was synced, edited and taken back from', () => {
  expect(problems()).toEqual([]);
});

it('finds nothing whatever letters the texts are made of', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'ß', 'ﬁ', '🎈', '\ud83d', '\0', '\n', ' ', 'क', 'ि', '日', '"'),
  });
  let cursor = 2;
  fc.assert(
    fc.property(anyText, fc.option(anyText), anyText, (description, merchant, note) => {
      const modified = [aTransaction({ transactionId: transactionId('market'), description, merchant })];
      sync(String(cursor), { modified });
      cursor += 1;
      ledger.commands.setNote(entryIdSchema.parse(2), note, 4);

      expect(problems()).toEqual([]);
    }),
  );
});

const aRow = "(SELECT row FROM bank_transactions WHERE transaction_id = 'market')";
const astray: readonly (readonly [what: string, damage: string, problems: readonly string[]])[] = [
  [
    'sums',
    `UPDATE derived_days SET posted_sum = posted_sum + 1; DELETE FROM derived_months WHERE category = 1;
     DELETE FROM derived_day_categories WHERE category = 1`,
    [
      '1: sums by month are not what their transactions add up to.',
      '1: sums by day are not what their transactions add up to.',
      '1: sums by day and category are not what their transactions add up to.',
    ],
  ],
  [
    'a listed row with other facts',
    `UPDATE derived_listing SET amount = amount + 1 WHERE row = ${aRow}`,
    ['1: transactions are missing from the list, or stand in it with other facts.'],
  ],
  [
    'a listed row without a transaction',
    'INSERT INTO derived_listing SELECT row + 1000, account, category, amount, currency, pending FROM derived_listing LIMIT 1',
    ['1: listed rows have no transaction.'],
  ],
  [
    'a row that the search index lacks',
    `DELETE FROM derived_search WHERE rowid = ${aRow}`,
    ['1: transactions are missing from the search index.'],
  ],
  [
    'a row that the search index has too many',
    "INSERT INTO derived_search (rowid, text) VALUES (7, 'astray')",
    ['1: rows of the search index have no transaction.'],
  ],
  [
    'another text in the search index',
    `DELETE FROM derived_search WHERE rowid = ${aRow};
     INSERT INTO derived_search (rowid, text) VALUES (${aRow}, 'market corner\nfor the picnic')`,
    ['1: transactions stand in the search index with another text than theirs.'],
  ],
  [
    'a note that the search index does not know',
    "UPDATE user_notes SET note = 'for the panic' WHERE entry = 2",
    ['1: transactions stand in the search index with another text than theirs.'],
  ],
  ['an edit of nothing', "INSERT INTO user_notes VALUES (999, 'lost')", ['1: edits belong to no transaction.']],
  [
    'a number to be given out again',
    'UPDATE ledger SET next_entry = 4',
    ['1: transactions have a number that will be given out again.'],
  ],
  [
    'an id with another hash',
    "UPDATE bank_transactions SET id_hash = 1 WHERE transaction_id = 'market'; UPDATE bank_departed SET id_hash = 1",
    ['2: transactions would not be found by the id that the bank gave them.'],
  ],
  [
    'a transaction that was taken back and is there',
    'UPDATE bank_departed SET entry = 1; DELETE FROM user_notes WHERE entry = 4',
    ['1: transactions are both there and taken back by the bank.'],
  ],
  [
    'an account that is not there',
    'PRAGMA foreign_keys = OFF; DELETE FROM bank_items; PRAGMA foreign_keys = ON',
    ['3: rows refer to what is not there.'],
  ],
];

it.each(astray)('finds %s', (_what, damage, expected) => {
  ledger.database.exec(damage);

  expect(problems()).toEqual(expected);
});
