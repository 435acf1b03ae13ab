import { describe, expect, it } from 'vitest';

import { institutionHealth, workingState } from '../../../src-main/domain/institution-health.ts';

describe('how a bank works just now', () => {
  it.each([
    [1, 'working'],
    [0.9, 'working'],
    [0.61, 'partly'],
    [0.1, 'down'],
    [0, 'down'],
    [null, 'unknown'],
  ] as const)('is told by the share of what succeeds: %s is %s', (success, state) => {
    expect(workingState(success)).toBe(state);
  });

  it.each([
    ['working', 'working', 'working', 'Sign-ins work.'],
    ['partly', 'down', 'partly', 'Some sign-ins fail just now.'],
    ['down', 'working', 'down', 'Sign-ins fail just now: try again later.'],
    ['working', 'partly', 'partly', 'Sign-ins work; new transactions arrive late just now.'],
    ['working', 'down', 'partly', 'Sign-ins work; new transactions do not arrive just now.'],
    ['unknown', 'unknown', 'unknown', 'Plaid does not say how sign-ins go.'],
  ] as const)('is said of signing in first: logins %s, transactions %s', (logins, transactions, state, message) => {
    expect(institutionHealth({ logins, transactions })).toEqual({ state, message });
  });
});
