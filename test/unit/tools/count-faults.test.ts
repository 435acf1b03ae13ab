import { expect, it } from 'vitest';
import { countFaults, tableOfFaults } from '../../../scripts/testing/count-faults.ts';

const line = (fault: string, time: number, lost: string | null = null): string =>
  JSON.stringify({ fault, lost, seed: '4711', time });

it('counts how often each fault was tried, and ends with the sum of what was lost', () => {
  const report = [line('killed', 1), line('disk full', 1), line('killed', 2), ''].join('\n');

  expect(tableOfFaults(countFaults(report))).toEqual([
    'killed        2   survived     2   lost     0',
    'disk full     1   survived     1   lost     0',
    '',
    'lost: 0',
  ]);
});

it('says of a loss what was lost and which seed brings it again', () => {
  const report = [line('killed', 1), line('killed', 2, 'a row is gone')].join('\n');

  expect(tableOfFaults(countFaults(report))).toEqual([
    'killed     2   survived     1   lost     1',
    '✗ killed, time 2 (COFFER_SEED=4711): a row is gone',
    '',
    'lost: 1',
  ]);
});
