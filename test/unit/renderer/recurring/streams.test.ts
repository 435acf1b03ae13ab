import { describe, expect, it } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import {
  groupStreams,
  lastChange,
  monthlyTotals,
  rhythmName,
  upcoming,
} from '../../../../src-renderer/views/recurring/streams.ts';

function stream(streamId: string, changes: Partial<RecurringStream> = {}): RecurringStream {
  return {
    streamId,
    accountId: 'checking' as AccountId,
    description: streamId.toUpperCase(),
    merchant: null,
    rhythm: 'MONTHLY',
    firstDate: '2025-01-01' as PlainDate,
    lastDate: '2026-11-01' as PlainDate,
    nextDate: '2026-12-01' as PlainDate,
    averageAmount: -1_000,
    lastAmount: -1_000,
    currency: 'USD',
    isActive: true,
    count: 23,
    transactionIds: [],
    ...changes,
  };
}

const ids = (streams: readonly RecurringStream[]): readonly string[] => streams.map(({ streamId }) => streamId);

describe('recurring payments', () => {
  it('are in groups: what goes out and comes in, what weighs most in a year first, and what has ended', () => {
    const streams = [
      stream('music'),
      stream('coffee', { rhythm: 'WEEKLY', averageAmount: -500 }),
      stream('rent', { averageAmount: -118_000 }),
      stream('pay', { averageAmount: 200_000, rhythm: 'BIWEEKLY' }),
      stream('gym', { isActive: false, lastDate: '2025-05-01' as PlainDate }),
      stream('paper', { isActive: false, lastDate: '2026-01-01' as PlainDate }),
    ];

    const { goingOut, comingIn, ended } = groupStreams(streams);

    expect([ids(goingOut), ids(comingIn), ids(ended)]).toEqual([['rent', 'coffee', 'music'], ['pay'], ['paper', 'gym']]);
  });

  it('make so much in an average month; what nobody knows the rhythm or size of is counted, not summed', () => {
    const streams = [
      stream('music'),
      stream('coffee', { rhythm: 'WEEKLY', averageAmount: -300 }),
      stream('insurance', { rhythm: 'ANNUALLY', averageAmount: -12_000 }),
      stream('pay', { rhythm: 'SEMI_MONTHLY', averageAmount: -7, currency: 'JPY' }),
      stream('odd', { rhythm: 'UNKNOWN' }),
      stream('unknown', { averageAmount: null, lastAmount: null }),
    ];

    expect(monthlyTotals(streams)).toEqual({
      totals: [
        { currency: 'USD', perMonth: 1_000 + 1_300 + 1_000 },
        { currency: 'JPY', perMonth: 14 },
      ],
      leftOut: 2,
    });
  });

  it('that are expected soon are told by day; what is past, far or ended is not', () => {
    const streams = [
      stream('later', { nextDate: '2026-12-20' as PlainDate }),
      stream('today', { nextDate: '2026-11-23' as PlainDate }),
      stream('past', { nextDate: '2026-11-20' as PlainDate }),
      stream('ended', { isActive: false }),
      stream('never', { nextDate: null }),
      stream('far', { nextDate: '2027-03-01' as PlainDate }),
    ];

    expect(upcoming(streams, '2026-11-23', 30).map(({ stream: { streamId }, days }) => [streamId, days])).toEqual([
      ['today', 0],
      ['later', 27],
    ]);
  });

  it.each([
    ['more', -1_200, 200],
    ['less', -900, -100],
    ['the same, within a few hundredths', -1_040, null],
  ])('that cost %s the last time say so', (_what, lastAmount, expected) => {
    expect(lastChange(stream('music', { lastAmount }))).toBe(expected);
  });

  it('of a rhythm that nobody knew before are shown in the bank’s words', () => {
    expect(['MONTHLY', 'EVERY_OTHER_YEAR'].map(rhythmName)).toEqual(['Every month', 'Every other year']);
  });
});
