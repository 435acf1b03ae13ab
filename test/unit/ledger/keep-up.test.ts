import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { keepUp } from '../../../src-main/ledger/thread/keep-up.ts';
import type { Upkeep } from '../../../src-main/ledger/upkeep.ts';

const longRest = 60_000;
let done: string[];

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
});
afterEach(() => void vi.useRealTimers());

/** Has as many pieces to do as it has answers. */
function upkeepOf(...answers: readonly (number | null)[]): Upkeep {
  const left = [...answers];
  return {
    doOverdue: () => void done.push('overdue'),
    doSome: () => {
      done.push('some');
      return left.shift() ?? null;
    },
    doLast: () => void done.push('last'),
  };
}

it('looks at what is overdue after each answer, and does all the rest piece by piece when nobody has asked for a while', () => {
  const rest = keepUp(upkeepOf(0, 0));

  rest.callCame();
  rest.callCame();
  rest.callAnswered();
  vi.advanceTimersByTime(longRest);
  rest.callAnswered();
  vi.advanceTimersByTime(longRest);

  expect(done).toEqual(['overdue', 'overdue', 'some', 'some', 'some']);
});

it('stops between two pieces for whoever asks, and goes on afterwards', () => {
  const rest = keepUp(upkeepOf(10_000));
  rest.callCame();
  rest.callAnswered();
  vi.advanceTimersByTime(5_000);

  rest.callCame();
  vi.advanceTimersByTime(longRest);
  const meanwhile = [...done];
  rest.callAnswered();
  vi.advanceTimersByTime(longRest);

  expect([meanwhile, done]).toEqual([
    ['overdue', 'some'],
    ['overdue', 'some', 'overdue', 'some'],
  ]);
});

it('leaves what fails for after the next answer, does the last before its end, and nothing after that', () => {
  const failing: Upkeep = {
    doOverdue: () => {
      done.push('overdue');
      throw new Error('The disk is full.');
    },
    doSome: () => {
      done.push('some');
      throw new Error('The disk is full.');
    },
    doLast: () => {
      done.push('last');
      throw new Error('The disk is full.');
    },
  };
  const rest = keepUp(failing);
  rest.callCame();
  rest.callAnswered();
  vi.advanceTimersByTime(longRest);

  rest.callCame();
  rest.callAnswered();
  rest.end();
  vi.advanceTimersByTime(longRest);

  expect(done).toEqual(['overdue', 'some', 'overdue', 'last']);
});
