import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
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
const mended = (problem: string): string => `${problem}. A repair mends this.`;
const explained = (problem: string): string =>
  `${problem}. Coffer changes nothing here by itself: restore a backup from before, or keep this file and ask for help.`;
const withoutReferences = (damage: string): string => `PRAGMA foreign_keys = OFF; ${damage}; PRAGMA foreign_keys = ON`;
const notAddedUp = (count: number, sums: string): string => mended(`${count}: ${sums} are not what their transactions add up to`);
const wrongSumsOfAmounts = ['by month', 'by day', 'of all accounts by day', 'by day and category'].map((by) =>
  notAddedUp(1, `sums ${by}`),
);
const wrongSums = [...wrongSumsOfAmounts, notAddedUp(1, 'sums by month and size'), notAddedUp(1, 'counts of accounts')];

interface Damage {
  readonly what: string;
  readonly sql: string;
  readonly found: readonly string[];
}

const mendable: readonly Damage[] = [
  {
    what: 'sums',
    sql: `UPDATE derived_days SET posted_sum = posted_sum + 1; DELETE FROM derived_months WHERE category = 1;
      UPDATE derived_day_categories SET count_zero = 1 WHERE category = 1; UPDATE derived_accounts SET count = 9;
      UPDATE derived_day_totals SET count = 9; DELETE FROM derived_month_sizes WHERE least_size = 1200`,
    found: wrongSums,
  },
  {
    what: 'sums of nothing',
    sql: `INSERT INTO derived_days VALUES (99, 99, 1, 1, 1, 1, 0); INSERT INTO derived_months VALUES (99, 1, 1, 1, 0, 1, 0, 0, 5, 0);
      INSERT INTO derived_day_categories VALUES (99, 1, 1, 0, 1, 0, 0, 5, 0); INSERT INTO derived_accounts VALUES (99, 1, 1);
      INSERT INTO derived_day_totals VALUES (1, 99, 1, 1); INSERT INTO derived_month_sizes VALUES (99, 1, 0, 5, 1, 0, 0, 5, 0)`,
    found: wrongSums,
  },
  {
    what: 'a listed row with other facts',
    sql: `UPDATE derived_listing SET amount = amount + 1 WHERE row = ${aRow}`,
    found: [mended('1: transactions are missing from the list, or stand in it with other facts')],
  },
  {
    what: 'a listed row without a transaction',
    sql: 'INSERT INTO derived_listing SELECT row + 1000, account, category, amount, currency, pending FROM derived_listing LIMIT 1',
    found: [mended('1: listed rows have no transaction')],
  },
  {
    what: 'a row that the search index lacks',
    sql: `DELETE FROM derived_search WHERE rowid = ${aRow}`,
    found: [mended('1: transactions are missing from the search index')],
  },
  {
    what: 'a row that the search index has too many',
    sql: "INSERT INTO derived_search (rowid, text) VALUES (7, 'astray')",
    found: [mended('1: rows of the search index have no transaction')],
  },
  {
    what: 'another text in the search index',
    sql: `DELETE FROM derived_search WHERE rowid = ${aRow};
     INSERT INTO derived_search (rowid, text) VALUES (${aRow}, 'market corner\nfor the picnic')`,
    found: [mended('1: transactions stand in the search index with another text than theirs')],
  },
  {
    what: 'a note that the search index does not know',
    sql: "UPDATE user_notes SET note = 'for the panic' WHERE entry = 2",
    found: [mended('1: transactions stand in the search index with another text than theirs')],
  },
  {
    what: 'a number to be given out again',
    sql: 'UPDATE ledger SET next_entry = 4',
    found: [mended('1: transactions have a number that will be given out again')],
  },
  {
    what: 'an id with another hash',
    sql: "UPDATE bank_transactions SET id_hash = 1 WHERE transaction_id = 'market'; UPDATE bank_departed SET id_hash = 1",
    found: [mended('2: transactions would not be found by the id that the bank gave them')],
  },
  {
    what: 'a category of the bank that nothing reads',
    sql: 'DELETE FROM derived_bank_categories',
    found: [
      mended('3: transactions are missing from the list, or stand in it with other facts'),
      mended('1: categories of banks are read as nothing'),
    ],
  },
];

const beyondRepair: readonly Damage[] = [
  {
    what: 'an edit of nothing',
    sql: "INSERT INTO user_notes VALUES (999, 'lost')",
    found: [explained('1: edits belong to no transaction')],
  },
  {
    what: 'a transaction that was taken back and is there',
    sql: 'DELETE FROM bank_changes; DELETE FROM user_notes WHERE entry = 4; UPDATE bank_departed SET entry = 1',
    found: [explained('1: transactions are both there and taken back by the bank')],
  },
  {
    what: 'a line of a receipt about nothing',
    sql: 'UPDATE bank_changes SET entry = 999',
    found: [explained('1: lines of receipts are about no transaction')],
  },
  {
    what: 'what nothing was while it was pending',
    sql: "INSERT INTO bank_pending_forms VALUES (999, 0, '', 1, 1, '')",
    found: [
      explained('1: pending forms belong to no transaction'),
      mended('1: transactions would not be found by the id that the bank gave them'),
    ],
  },
  {
    what: 'a transaction that is there twice',
    sql: `INSERT INTO bank_transactions SELECT row + 1000, 900, id_hash, transaction_id, account, authorized_day, 0, currency,
        description, merchant, bank_category, channel, pending, first_sync, detail FROM bank_transactions WHERE row = ${aRow};
      UPDATE ledger SET next_entry = 901`,
    found: [
      mended('1: transactions are missing from the list, or stand in it with other facts'),
      mended('1: transactions are missing from the search index'),
      explained('1: transactions are there more than once'),
    ],
  },
  {
    what: 'an amount beyond counting',
    sql: `UPDATE bank_transactions SET amount = 9007199254740993 WHERE row = ${aRow};
      UPDATE derived_listing SET amount = 9007199254740993 WHERE row = ${aRow}`,
    found: [
      explained('1: amounts are too large to count exactly, or days no calendar has'),
      ...wrongSumsOfAmounts,
      notAddedUp(2, 'sums by month and size'),
    ],
  },
  {
    what: 'a balance of a day that is none',
    sql: 'INSERT INTO bank_balances VALUES (1, 5000000, 1, 1, 1)',
    found: [explained('1: balances are of a day that no calendar has, or in no currency')],
  },
  {
    what: 'accounts that are paired without their banks',
    sql: 'INSERT INTO bank_relink_accounts VALUES (1, 1, NULL, 0)',
    found: [explained('1: accounts of a bank linked again are paired with accounts of another bank')],
  },
  {
    what: 'transactions set aside for nothing',
    sql: "INSERT INTO bank_relink_rows VALUES (900, 1, 1, 'gone', NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
    found: [explained('1: transactions are set aside for a bank linked again that no history was carried over to')],
  },
  {
    what: 'a page in the browser that ended before it began',
    sql: "INSERT INTO bank_hosted_links VALUES ('link', NULL, NULL, 2, 1)",
    found: [explained('1: sessions in the browser end before they begin')],
  },
  {
    what: 'income and reports that were read and say nothing',
    sql: `INSERT INTO bank_income VALUES (1, NULL, 5, NULL);
      INSERT INTO bank_asset_reports VALUES ('report', 'ready', '[]', 60, 1, NULL, 5, NULL)`,
    found: [explained('2: reports or income are marked as read, and nothing is there')],
  },
  {
    what: 'an account that is not there',
    sql: withoutReferences('DELETE FROM bank_items'),
    found: [explained('3: rows refer to what is not there')],
  },
];

it.each([...mendable, ...beyondRepair])('finds $what, and says what to do', ({ sql, found }) => {
  ledger.database.exec(sql);

  expect(problems()).toEqual(found);
});

it.each(mendable)('a repair mends $what, and what is shown stays as it was', ({ sql }) => {
  const shown = (): unknown => openLedgerQueries(ledger.database).transactionsPage({}, 0, 10);
  const before = shown();
  const note = ledger.database.prepare('SELECT note FROM user_notes WHERE entry = 2').pluck();
  ledger.database.exec(sql);
  const noteNow = note.get();

  const said = ledger.commands.mend();

  const done = 'Sums, lists and the search index are made anew from 3 transactions.';
  expect([problems(), note.get(), said[0]]).toEqual([[], noteNow, done]);
  if (noteNow === 'for the picnic') expect(shown()).toEqual(before);
});

it.each(beyondRepair)('a repair leaves $what as it is, for a person to decide', ({ sql, found }) => {
  ledger.database.exec(sql);
  const facts = (): unknown =>
    ['bank_transactions', 'bank_departed', 'bank_changes', 'user_notes', 'bank_relink_rows'].map((table) =>
      ledger.database.prepare(`SELECT * FROM ${table}`).all(),
    );
  const before = facts();
  try {
    ledger.commands.mend();
  } catch (error) {
    // Sums that cannot be counted are not made anew, and that is said.
    if (!(error instanceof CofferError)) throw error;
  }

  expect(facts()).toEqual(before);
  expect(problems()).toEqual(expect.arrayContaining(found.filter((sentence) => !sentence.endsWith('mends this.'))));
});

it('whatever is broken together is named, and all that can be mended is mended at once', () => {
  const some = fc.constantFrom(...mendable.filter(({ what }) => !what.includes('search')));
  fc.assert(
    fc.property(fc.uniqueArray(some, { minLength: 1 }), (damages) => {
      for (const { sql } of damages) ledger.database.exec(sql);
      const named = problems().length;

      ledger.commands.mend();

      expect([named > 0, problems()]).toEqual([true, []]);
    }),
    { numRuns: 40 },
  );
});
