import { expect, test } from 'vitest';

import type { ItemId } from '#contract/ids.ts';
import { createSchedule } from '../../../src-main/sync/schedule.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

const hour = 3_600_000;

test('a machine that falls asleep while the connections are being looked up syncs none of them', async () => {
  const clock = createFakeClock();
  const synced: ItemId[] = [];
  let answer: (itemIds: readonly ItemId[]) => void = () => undefined;
  const schedule = createSchedule({
    clock,
    random: () => 0.5,
    log: createRecordingLog(),
    itemIds: () => new Promise((resolve) => (answer = resolve)),
    sync: (itemId) => void synced.push(itemId),
  });
  schedule.start();

  schedule.pause();
  await clock.advance(8 * hour);
  answer(['item' as ItemId]);
  await settle();
  schedule.stop();

  expect(synced).toEqual([]);
});
