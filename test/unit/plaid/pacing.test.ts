import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createPacing } from '../../../src-main/plaid/pacing.ts';
import { createFakeClock, createHastyClock } from '../../support/fake-clock.ts';

describe('pacing', () => {
  it('lets no minute hold more turns than the limit, whatever the order of callers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 25 }), async (limit, callers) => {
        const clock = createHastyClock();
        const pacing = createPacing(clock);
        const turns: number[] = [];

        await Promise.all(
          Array.from({ length: callers }, async () => {
            await pacing.takeTurn([{ key: 'sync', limit }]);
            turns.push(clock.monotonic());
          }),
        );

        const busiest = Math.max(...turns.map((start) => turns.filter((turn) => turn >= start && turn < start + 60_000).length));
        expect({ turns: turns.length, withinLimit: busiest <= limit }).toEqual({ turns: callers, withinLimit: true });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps Items apart and counts them together against the client', async () => {
    const clock = createFakeClock();
    const pacing = createPacing(clock);
    const take = (item: string): Promise<void> =>
      pacing.takeTurn([
        { key: 'sync', limit: 3 },
        { key: `sync ${item}`, limit: 2 },
      ]);
    const order: string[] = [];

    for (const item of ['one', 'one', 'one', 'two', 'two']) void take(item).then(() => order.push(item));
    await clock.advance(59_999);

    expect(order).toEqual(['one', 'one', 'two']);
    await clock.advance(1);
    expect([...order].sort()).toEqual(['one', 'one', 'one', 'two', 'two']);
  });

  it('stops waiting when told to', async () => {
    const pacing = createPacing(createFakeClock());
    const stop = new AbortController();
    await pacing.takeTurn([{ key: 'sync', limit: 1 }]);

    const waiting = pacing.takeTurn([{ key: 'sync', limit: 1 }], stop.signal);
    stop.abort(new Error('stopped'));

    await expect(waiting).rejects.toThrow('stopped');
  });
});
