CREATE TABLE bank_accounts (
  account INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE,
  item INTEGER NOT NULL REFERENCES bank_items,
  persistent_account_id TEXT,
  name TEXT NOT NULL,
  official_name TEXT,
  mask TEXT,
  type TEXT NOT NULL,
  subtype TEXT,
  currency INTEGER NOT NULL REFERENCES names_currencies,
  current INTEGER,
  available INTEGER,
  credit_limit INTEGER,
  balance_as_of INTEGER,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
, renewing INTEGER NOT NULL DEFAULT 0 CHECK (renewing IN (0, 1))) STRICT;

CREATE INDEX bank_accounts_by_item ON bank_accounts (item);

CREATE TABLE bank_asset_reports (
  report_id TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('asked', 'preparing', 'ready', 'failed')),
  -- [{itemId, institutionName}]; a bank that was removed has no name any more.
  banks TEXT NOT NULL CHECK (json_valid(banks)),
  days INTEGER NOT NULL,
  requested_at INTEGER NOT NULL,
  failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
  read_at INTEGER,
  content TEXT CHECK (content IS NULL OR json_valid(content))
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_balances (
  account INTEGER NOT NULL REFERENCES bank_accounts,
  day INTEGER NOT NULL,
  current INTEGER,
  available INTEGER, currency INTEGER REFERENCES names_currencies,
  PRIMARY KEY (account, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_changes (
  entry INTEGER NOT NULL,
  sync INTEGER NOT NULL REFERENCES bank_syncs,
  what TEXT NOT NULL CHECK (what IN ('posted', 'changed', 'removed', 'returned')),
  day INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  currency INTEGER NOT NULL REFERENCES names_currencies,
  description TEXT NOT NULL,
  merchant INTEGER REFERENCES names_merchants,
  bank_category INTEGER REFERENCES names_bank_categories,
  PRIMARY KEY (entry, sync, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX bank_changes_by_sync ON bank_changes (sync, what);

CREATE TABLE bank_departed (
  entry INTEGER PRIMARY KEY,
  id_hash INTEGER NOT NULL,
  transaction_id TEXT NOT NULL,
  account INTEGER NOT NULL REFERENCES bank_accounts,
  pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
  day INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  description TEXT NOT NULL,
  first_sync INTEGER NOT NULL REFERENCES bank_syncs
, currency INTEGER REFERENCES names_currencies) STRICT;

CREATE INDEX bank_departed_by_id ON bank_departed (id_hash);

CREATE TABLE bank_hosted_links (
  id TEXT PRIMARY KEY,
  -- The Item to repair; null for a new bank. Not a reference: the Item may be removed meanwhile.
  item_id TEXT,
  institution_name TEXT,
  started_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_income (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
  read_at INTEGER,
  facts TEXT CHECK (facts IS NULL OR json_valid(facts))
) STRICT;

CREATE TABLE bank_items (
  item INTEGER PRIMARY KEY,
  item_id TEXT NOT NULL UNIQUE,
  institution_id TEXT,
  institution_name TEXT NOT NULL,
  logo TEXT,
  primary_color TEXT,
  cursor TEXT,
  history TEXT NOT NULL CHECK (history IN ('waiting', 'recent', 'complete', 'unknown')),
  linked_at INTEGER NOT NULL,
  last_synced_at INTEGER,
  last_attempt_at INTEGER,
  failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
  bank_updated_at INTEGER,
  consent_expires_at INTEGER,
  removing INTEGER NOT NULL DEFAULT 0 CHECK (removing IN (0, 1))
, products TEXT NOT NULL
  DEFAULT '{"available":[],"billed":[],"consented":[]}' CHECK (json_valid(products)), keep_history INTEGER NOT NULL DEFAULT 0 CHECK (keep_history IN (0, 1)), disconnected_at INTEGER) STRICT;

CREATE TABLE bank_items_ever (id_hash INTEGER PRIMARY KEY, linked_at INTEGER NOT NULL) STRICT;

CREATE TABLE bank_pending_exchanges (
  id TEXT PRIMARY KEY,
  institution_id TEXT,
  institution_name TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  item_id TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_pending_forms (
  entry INTEGER PRIMARY KEY,
  id_hash INTEGER NOT NULL,
  transaction_id TEXT NOT NULL,
  day INTEGER,
  amount INTEGER,
  description TEXT
) STRICT;

CREATE INDEX bank_pending_forms_by_id ON bank_pending_forms (id_hash);

CREATE TABLE bank_products (
  item INTEGER NOT NULL REFERENCES bank_items,
  product TEXT NOT NULL,
  attempted_at INTEGER NOT NULL,
  failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
  read_at INTEGER,
  facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
  PRIMARY KEY (item, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_relink_accounts (
  old_account INTEGER PRIMARY KEY REFERENCES bank_accounts,
  old_item INTEGER NOT NULL REFERENCES bank_items,
  new_account INTEGER REFERENCES bank_accounts,
  was_hidden INTEGER NOT NULL CHECK (was_hidden IN (0, 1))
) STRICT;

CREATE TABLE bank_relink_rows (
  entry INTEGER PRIMARY KEY,
  old_item INTEGER NOT NULL REFERENCES bank_items,
  old_account INTEGER NOT NULL REFERENCES bank_accounts,
  what TEXT NOT NULL CHECK (what IN ('again', 'gone', 'moved')),
  new_entry INTEGER,
  new_first_sync INTEGER REFERENCES bank_syncs,
  new_category INTEGER REFERENCES names_categories,
  new_note TEXT,
  old_category INTEGER REFERENCES names_categories,
  old_note TEXT,
  facts TEXT CHECK (facts IS NULL OR json_valid(facts))
) STRICT;

CREATE INDEX bank_relink_rows_by_item ON bank_relink_rows (old_item);

CREATE TABLE bank_relinks (
  old_item INTEGER NOT NULL REFERENCES bank_items,
  new_item INTEGER NOT NULL REFERENCES bank_items,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('carried', 'apart')),
  PRIMARY KEY (old_item, new_item)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_syncs (
  sync INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES bank_items,
  at INTEGER NOT NULL,
  added INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  settled INTEGER NOT NULL
) STRICT;

CREATE TABLE bank_trades (
  trade_id TEXT PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES bank_accounts,
  day INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  subtype TEXT,
  ticker TEXT,
  quantity TEXT NOT NULL,
  price TEXT NOT NULL,
  amount INTEGER NOT NULL,
  fees INTEGER,
  currency INTEGER NOT NULL REFERENCES names_currencies
) STRICT, WITHOUT ROWID;

CREATE INDEX bank_trades_by_account ON bank_trades (account, day, trade_id);

CREATE INDEX bank_trades_by_day ON bank_trades (day, trade_id);

CREATE TABLE bank_transactions (
  row INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  id_hash INTEGER NOT NULL,
  transaction_id TEXT NOT NULL,
  account INTEGER NOT NULL REFERENCES bank_accounts,
  authorized_day INTEGER,
  amount INTEGER NOT NULL,
  currency INTEGER NOT NULL REFERENCES names_currencies,
  description TEXT NOT NULL,
  merchant INTEGER REFERENCES names_merchants,
  bank_category INTEGER REFERENCES names_bank_categories,
  channel INTEGER REFERENCES names_channels,
  pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
  first_sync INTEGER NOT NULL REFERENCES bank_syncs
, detail INTEGER REFERENCES names_details) STRICT;

CREATE UNIQUE INDEX bank_transactions_by_entry ON bank_transactions (entry);

CREATE INDEX bank_transactions_by_first_sync ON bank_transactions (first_sync);

CREATE INDEX bank_transactions_by_id ON bank_transactions (id_hash);

CREATE TABLE derived_accounts (
  account INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (account, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_bank_categories (
  bank_category INTEGER PRIMARY KEY REFERENCES names_bank_categories,
  category INTEGER NOT NULL REFERENCES names_categories
) STRICT;

CREATE TABLE derived_day_categories (
  day INTEGER NOT NULL,
  category INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  count_in INTEGER NOT NULL,
  count_out INTEGER NOT NULL,
  count_zero INTEGER NOT NULL,
  sum_in INTEGER NOT NULL,
  sum_out INTEGER NOT NULL,
  PRIMARY KEY (day, category, currency, pending)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_day_totals (
  currency INTEGER NOT NULL,
  day INTEGER NOT NULL,
  count INTEGER NOT NULL,
  posted_sum INTEGER NOT NULL,
  PRIMARY KEY (currency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_days (
  account INTEGER NOT NULL,
  day INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  count INTEGER NOT NULL,
  posted_sum INTEGER NOT NULL,
  sum_in INTEGER NOT NULL,
  sum_out INTEGER NOT NULL,
  PRIMARY KEY (account, day, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_listing (
  row INTEGER PRIMARY KEY,
  account INTEGER NOT NULL,
  category INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  pending INTEGER NOT NULL
) STRICT;

CREATE INDEX derived_listing_by_category ON derived_listing (category, row, amount, currency, account, pending);

CREATE TABLE derived_month_sizes (
  month INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  least_size INTEGER NOT NULL,
  count_in INTEGER NOT NULL,
  count_out INTEGER NOT NULL,
  count_zero INTEGER NOT NULL,
  sum_in INTEGER NOT NULL,
  sum_out INTEGER NOT NULL,
  PRIMARY KEY (month, currency, pending, least_size)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_months (
  month INTEGER NOT NULL,
  account INTEGER NOT NULL,
  category INTEGER NOT NULL,
  currency INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  count_in INTEGER NOT NULL,
  count_out INTEGER NOT NULL,
  count_zero INTEGER NOT NULL,
  sum_in INTEGER NOT NULL,
  sum_out INTEGER NOT NULL,
  PRIMARY KEY (month, account, category, currency, pending)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE derived_search USING fts5(
  text, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE ledger (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  sentinel TEXT NOT NULL CHECK (sentinel = 'coffer ledger'),
  next_entry INTEGER NOT NULL CHECK (next_entry > 0)
, derived_rules INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE names_bank_categories (
  bank_category INTEGER PRIMARY KEY,
  primary_text TEXT NOT NULL,
  detailed_text TEXT NOT NULL,
  UNIQUE (primary_text, detailed_text)
) STRICT;

CREATE TABLE names_categories (category INTEGER PRIMARY KEY, category_id TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE names_channels (channel INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE names_currencies (currency INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE names_details (detail INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE CHECK (json_valid(text))) STRICT;

CREATE TABLE names_merchants (merchant INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE user_categories (
  entry INTEGER PRIMARY KEY,
  category INTEGER NOT NULL REFERENCES names_categories
) STRICT;

CREATE TABLE user_edit_batches (
  batch INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('category', 'note')),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE user_edits (
  batch INTEGER NOT NULL REFERENCES user_edit_batches ON DELETE CASCADE,
  entry INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (batch, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_edits_by_entry ON user_edits (entry);

CREATE TABLE user_notes (entry INTEGER PRIMARY KEY, note TEXT NOT NULL CHECK (note <> '')) STRICT;

CREATE TABLE user_stopped_products (
  item INTEGER NOT NULL REFERENCES bank_items,
  product TEXT NOT NULL,
  PRIMARY KEY (item, product)
) STRICT, WITHOUT ROWID;
