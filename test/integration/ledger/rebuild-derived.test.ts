import { afterEach, beforeEach, expect, it } from 'vitest';

import { entryIdSchema } from '#contract/ids.ts';
import { openLedgerCommands } from '../../../src-main/ledger/commands.ts';
import { inTransaction } from '../../../src-main/ledger/database.ts';
import { openNames } from '../../../src-main/ledger/names.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { rebuildDerived } from '../../../src-main/ledger/rebuild-derived.ts';
import { openRollups } from '../../../src-main/ledger/rollups.ts';
import { categories } from '#domain/categories.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const rent = categories.find(({ categoryId }) => categoryId === 'rent')?.categoryId ?? null;
let ledger: LedgerFile;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  const added = [
    aTransaction(),
    aTransaction({ transactionId: transactionId('salary'), amount: 250_000, category: null, merchant: null }),
    aTransaction({ transactionId: transactionId('pending'), pending: true, amount: -1 }),
  ];
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  ledger.commands.commitSync({
    runId: 'run',
    itemId: platypusItem,
    fromCursor: null,
    nextCursor: 'next',
    history: 'complete',
    at: 1,
    rebuild: false,
  });
  ledger.commands.setCategory([entryIdSchema.parse(1)], rent, 2);
  ledger.commands.setNote(entryIdSchema.parse(2), 'thirteenth month', 2);
});
afterEach(() => ledger.remove());

const shown = () => {
  const queries = openLedgerQueries(ledger.database);
  return {
    list: queries.transactionsPage({}, 0, 10),
    outline: queries.transactionsOutline({}),
    found: queries.transactionsPage({ search: 'thirteenth' }, 0, 10).map(({ entryId }) => entryId),
    problems: queries.check(),
  };
};

it('comes out as it was kept', () => {
  const { database } = ledger;
  const before = shown();

  rebuildDerived({
    database,
    names: openNames(database),
    rollups: openRollups(database),
    whole: (work) => inTransaction(database, work),
  });

  expect(shown()).toEqual(before);
});

it('mends what went astray', () => {
  const { database } = ledger;
  const before = shown();
  database.exec(
    `DELETE FROM derived_months; UPDATE derived_days SET posted_sum = 0; DELETE FROM derived_day_categories;
     DELETE FROM derived_accounts; DELETE FROM derived_day_totals; DELETE FROM derived_month_sizes;
     DELETE FROM derived_listing WHERE row % 2 = 0`,
  );
  database.exec("INSERT INTO derived_search (derived_search) VALUES ('delete-all')");

  rebuildDerived({
    database,
    names: openNames(database),
    rollups: openRollups(database),
    whole: (work) => inTransaction(database, work),
  });

  expect(shown()).toEqual(before);
});

it('is made by the rules of this Coffer where another has made it by others', () => {
  const { database } = ledger;
  const before = shown();
  database.exec(`DELETE FROM derived_day_categories; UPDATE ledger SET derived_rules = 0;
    INSERT INTO derived_search (derived_search) VALUES ('delete-all');
    INSERT INTO derived_search (rowid, text) SELECT row, lower(description) FROM bank_transactions`);

  openLedgerCommands(database);

  expect(shown()).toEqual(before);
  expect(before.problems).toEqual([]);
});

it('follows when this Coffer reads a category of the bank otherwise than the one that wrote it, but for the user’s own', () => {
  const { database } = ledger;
  const before = shown();
  const coffee = 'SELECT category FROM derived_bank_categories';
  const other = openNames(database).category(categories[0]?.categoryId ?? ('paycheck' as never));
  database.exec(`UPDATE derived_listing SET category = ${other} WHERE category = (${coffee});
    UPDATE derived_months SET category = ${other} WHERE category = (${coffee});
    UPDATE derived_day_categories SET category = ${other} WHERE category = (${coffee});
    UPDATE derived_bank_categories SET category = ${other}`);
  expect(openLedgerQueries(database).check()).toEqual([]);

  openLedgerCommands(database);

  expect(shown()).toEqual(before);
});
