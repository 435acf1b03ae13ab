/** Rules that must hold between tables: what it means when one is broken, what to do, and how to count the rows that break it. */

export interface LedgerRule {
  readonly problem: string;
  /** `repair`: follows from what is there, so it can be made anew. `backup`: something is lost or wrong that nothing here knows better. */
  readonly remedy: 'repair' | 'backup';
  /** Answers one number. Reads tables in an order that they have, so that nothing the size of the ledger is kept in memory. */
  readonly countBroken: string;
}

/** Beyond it JavaScript does not count exactly, and day numbers end outside of the years 0000 to 9999. */
const largestAmount = Number.MAX_SAFE_INTEGER;
const [firstDay, lastDay] = [-719_528, 2_932_896];

const entryIsKnown = (entry: string): string =>
  `(EXISTS (SELECT 1 FROM bank_transactions k WHERE k.entry = ${entry}) OR EXISTS (SELECT 1 FROM bank_departed k WHERE k.entry = ${entry}))`;

export const ledgerRules: readonly LedgerRule[] = [
  {
    problem: 'transactions are missing from the list, or stand in it with other facts',
    remedy: 'repair',
    countBroken: `SELECT count(*) FROM bank_transactions t LEFT JOIN derived_listing l ON l.row = t.row
      LEFT JOIN user_categories uc ON uc.entry = t.entry
      LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = t.bank_category
      WHERE (l.account, l.amount, l.currency, l.pending, l.category) IS NOT (t.account, t.amount, t.currency, t.pending,
        coalesce(uc.category, dbc.category, (SELECT category FROM names_categories WHERE category_id = 'uncategorised')))`,
  },
  {
    problem: 'listed rows have no transaction',
    remedy: 'repair',
    countBroken: 'SELECT count(*) FROM derived_listing WHERE row NOT IN (SELECT row FROM bank_transactions)',
  },
  {
    problem: 'transactions are missing from the search index',
    remedy: 'repair',
    countBroken: 'SELECT count(*) FROM bank_transactions WHERE row NOT IN (SELECT id FROM derived_search_docsize)',
  },
  {
    problem: 'rows of the search index have no transaction',
    remedy: 'repair',
    countBroken: 'SELECT count(*) FROM derived_search_docsize WHERE id NOT IN (SELECT row FROM bank_transactions)',
  },
  {
    problem: 'transactions have a number that will be given out again',
    remedy: 'repair',
    countBroken: `SELECT count(*) FROM (SELECT entry FROM bank_transactions UNION ALL SELECT entry FROM bank_departed)
      WHERE entry >= (SELECT next_entry FROM ledger)`,
  },
  {
    problem: 'categories of banks are read as nothing',
    remedy: 'repair',
    countBroken:
      'SELECT count(*) FROM names_bank_categories WHERE bank_category NOT IN (SELECT bank_category FROM derived_bank_categories)',
  },
  {
    problem: 'edits belong to no transaction',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM (SELECT entry FROM user_categories UNION ALL SELECT entry FROM user_notes) e
      WHERE NOT ${entryIsKnown('e.entry')}`,
  },
  {
    problem: 'lines of receipts are about no transaction',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_changes c WHERE NOT ${entryIsKnown('c.entry')}
      AND c.entry NOT IN (SELECT new_entry FROM bank_relink_rows WHERE new_entry IS NOT NULL)`,
  },
  {
    problem: 'pending forms belong to no transaction',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_pending_forms f WHERE NOT ${entryIsKnown('f.entry')}`,
  },
  {
    problem: 'transactions are there more than once',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM (SELECT id_hash FROM bank_transactions GROUP BY id_hash HAVING count(*) > 1) twice
      WHERE (SELECT count(DISTINCT transaction_id) < count(*) FROM bank_transactions t WHERE t.id_hash = twice.id_hash)`,
  },
  {
    problem: 'transactions are both there and taken back by the bank',
    remedy: 'backup',
    countBroken: 'SELECT count(*) FROM bank_departed WHERE entry IN (SELECT entry FROM bank_transactions)',
  },
  {
    problem: 'amounts are too large to count exactly, or days no calendar has',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_transactions WHERE abs(amount) > ${largestAmount}
      OR row < ${firstDay} * 16777216 OR row >= (${lastDay} + 1) * 16777216`,
  },
  {
    problem: 'balances are of a day that no calendar has, or in no currency',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_balances b WHERE b.day NOT BETWEEN ${firstDay} AND ${lastDay}
      OR (b.currency IS NOT NULL AND b.currency NOT IN (SELECT currency FROM names_currencies))`,
  },
  {
    problem: 'accounts of a bank linked again are paired with accounts of another bank',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_relink_accounts p WHERE NOT EXISTS (
        SELECT 1 FROM bank_relinks r JOIN bank_accounts o ON o.account = p.old_account
        WHERE r.old_item = p.old_item AND r.state = 'carried' AND o.item = p.old_item
          AND (p.new_account IS NULL OR p.new_account IN (SELECT account FROM bank_accounts WHERE item = r.new_item)))`,
  },
  {
    problem: 'transactions are set aside for a bank linked again that no history was carried over to',
    remedy: 'backup',
    countBroken: `SELECT count(*) FROM bank_relink_rows s
      WHERE s.old_item NOT IN (SELECT old_item FROM bank_relinks WHERE state = 'carried')
        OR (s.what <> 'moved' AND s.facts IS NULL)`,
  },
  {
    problem: 'sessions in the browser end before they begin',
    remedy: 'backup',
    countBroken: 'SELECT count(*) FROM bank_hosted_links WHERE expires_at < started_at',
  },
  {
    problem: 'reports or income are marked as read, and nothing is there',
    remedy: 'backup',
    countBroken: `SELECT (SELECT count(*) FROM bank_asset_reports WHERE status = 'ready' AND content IS NULL)
      + (SELECT count(*) FROM bank_income WHERE read_at IS NOT NULL AND facts IS NULL)
      + (SELECT count(*) FROM bank_products WHERE read_at IS NOT NULL AND facts IS NULL)`,
  },
  { problem: 'rows refer to what is not there', remedy: 'backup', countBroken: 'SELECT count(*) FROM pragma_foreign_key_check' },
];
