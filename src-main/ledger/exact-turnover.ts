import { failed, type CofferError } from '#contract/failures.ts';
import { preparedColumn, type WritableDatabase } from './database.ts';

/**
 * What all that came in and went out of a currency may add up to: half of what JavaScript counts exactly. As long as it
 * holds, no sum of transactions, of whatever selection, can be anything but exact, nor can two of them together.
 */
export const largestTurnover = 2 ** 52;

/** Throws `malformed-response` when what is stored has grown beyond that. */
export function requireExactTurnover(database: WritableDatabase): void {
  const beyond = preparedColumn<string>(
    database,
    `SELECT n.code FROM derived_months m JOIN names_currencies n USING (currency)
     GROUP BY currency HAVING total(m.sum_in) - total(m.sum_out) > ${largestTurnover}`,
  ).get();
  if (beyond !== undefined) throw beyondCounting(beyond);
}

export function beyondCounting(currency: string | null): CofferError {
  const amounts = currency === null ? 'The bank’s amounts' : `All amounts in ${currency}`;
  return failed(
    'malformed-response',
    `${amounts} add up to more than Coffer can count exactly, so nothing of it was stored. What was here before stays as it was.`,
  );
}
