/** What /transactions/refresh does for `user_transactions_dynamic`: all pending rows post, one amount rises by a dollar, a new row is pending. */
import { dateOfDayNumber, dayNumber, localDate } from '#contract/dates.ts';
import type { Bank } from '../bank.ts';
import type { ItemRecord, RowChange } from '../bank-state.ts';
import { shownAtEnd } from '../log-entry.ts';
import { decimalNumber, minorUnitsOf } from '../decimal.ts';
import { dynamicRow } from './dynamic-user.ts';

export function refreshDynamicUser(item: ItemRecord, bank: Bank): void {
  const at = bank.now();
  const today = localDate(at);
  const shownNow = [...shownAtEnd(bank.streams.log(item))];
  const pending = shownNow.filter((shown) => shown.pending);
  const posted = shownNow.filter((shown) => !shown.pending && shown.row.amount > 0).at(-1);
  const fresh = { name: 'BLUE KETTLE COFFEE', amount: 525, category: ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'] } as const;

  const changes: readonly RowChange[] = [
    ...pending.map(({ row }): RowChange => ({ kind: 'post', at, key: row.key, on: today, amount: null })),
    ...(posted === undefined
      ? []
      : [{ kind: 'modify', at, key: posted.row.key, amount: oneDollarMore(posted.row.amount) } as const]),
    { kind: 'add', at, row: dynamicRow(`refresh-${item.changes.length}`, today, dateOfDayNumber(dayNumber(today) + 2), fresh) },
  ];
  bank.items.change(item.itemId, (draft) => void draft.changes.push(...changes));
}

function oneDollarMore(amount: number): number {
  return decimalNumber(minorUnitsOf(amount, 'USD') + 100, 'USD');
}
