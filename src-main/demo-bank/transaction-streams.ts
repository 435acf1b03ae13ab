/** Each Item's change log, and the pages that /transactions/sync makes of it. */
import { localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import type { ItemRecord } from './bank-state.ts';
import { changeLog, historyStage, type HistoryStage } from './change-log.ts';
import type { ChangeLog } from './log-entry.ts';
import type { Person } from './people/person.ts';
import { personOf } from './people/user-directory.ts';
import { invalidField, mutationDuringPagination } from './plaid-fault.ts';
import { decodeCursor, encodeCursor, type SyncCursor } from './sync-cursor.ts';
import { updatesSince, type TransactionUpdate, type TransactionUpdates } from './transaction-updates.ts';

export interface UpdatesPage {
  readonly stage: HistoryStage;
  readonly updates: readonly TransactionUpdate[];
  /** Empty while nothing is ready. */
  readonly nextCursor: string;
  readonly hasMore: boolean;
}

export interface PageRequest {
  /** Empty: from the beginning. */
  readonly cursor: string;
  readonly count: number;
  /** One account only: a stream of its own. */
  readonly accountKey: string | null;
}

export interface TransactionStreams {
  readonly person: (item: ItemRecord) => Person;
  readonly log: (item: ItemRecord) => ChangeLog;
  /** Throws MUTATION_DURING_PAGINATION when the log has grown since the cursor's first page. */
  readonly page: (item: ItemRecord, request: PageRequest) => UpdatesPage;
}

interface Remembered<Value> {
  readonly version: string;
  readonly value: Value;
}

export function createTransactionStreams(now: () => Instant, today: () => PlainDate): TransactionStreams {
  const people = new Map<string, Person>();
  const logs = new Map<string, Remembered<ChangeLog>>();
  const updates = new Map<string, Remembered<TransactionUpdates>>();

  const person = (item: ItemRecord): Person =>
    fromCache(people, item.itemId, () => personOf(item.user, item.institutionId, item.seed, localDate(item.createdAt)));

  const log = (item: ItemRecord): ChangeLog => {
    const stage = historyStage(item, now());
    const { changes, accountChanges, transactions } = item;
    const version = [stage, today(), changes.length, accountChanges.length, transactions?.since].join(' ');
    return remembered(logs, item.itemId, version, () => changeLog(item, person(item), now()));
  };

  return {
    person,
    log,
    page: (item, { cursor: cursorText, count, accountKey }) => {
      const stage = historyStage(item, now());
      const stream = accountKey === null ? item.itemId : `${item.itemId}/${accountKey}`;
      const cursor = cursorText === '' ? { stream, known: 0, page: null } : checkedCursor(cursorText, stream);
      if (stage === 'NOT_READY') return { stage, updates: [], nextCursor: '', hasMore: false };

      const entries = log(item);
      if (cursor.known > entries.length || (cursor.page !== null && cursor.page.logLength !== entries.length)) {
        throw mutationDuringPagination();
      }
      const all = remembered(updates, stream, `${cursor.known} ${entries.length}`, () =>
        updatesSince(entries, cursor.known, accountKey),
      );
      const given = cursor.page?.given ?? 0;
      const taken = Math.min(given + count, all.length);
      const hasMore = taken < all.length;
      const next: SyncCursor = hasMore
        ? { stream, known: cursor.known, page: { given: taken, logLength: entries.length } }
        : { stream, known: entries.length, page: null };
      return { stage, updates: all.slice(given, taken), nextCursor: encodeCursor(next), hasMore };
    },
  };
}

function checkedCursor(text: string, stream: string): SyncCursor {
  const cursor = decodeCursor(text);
  if (cursor?.stream !== stream) throw invalidField('cursor not associated with access_token');
  return cursor;
}

function fromCache<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = make();
  cache.set(key, value);
  return value;
}

function remembered<Value>(cache: Map<string, Remembered<Value>>, key: string, version: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known?.version === version) return known.value;
  const value = make();
  cache.set(key, { version, value });
  return value;
}
