import { describe, expect, it } from 'vitest';

import { syncWords } from '../../../../src-renderer/format/sync-words.ts';
import type { Connection } from '#contract/shapes/connections.ts';
import { createData } from '../../../support/coffer-double-data.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const banks = createData('household').connections.map((bank, index): Connection => ({
  ...bank,
  lastSyncedAt: now - (index + 2) * 60_000,
}));
const withSecond = (change: Partial<Connection>) => banks.map((bank, index) => (index === 1 ? { ...bank, ...change } : bank));

describe('the state of all banks in one line', () => {
  it('names the bank that was synced longest ago', () => {
    expect(syncWords(banks, [], now)).toEqual({ tone: 'good', text: expect.stringMatching(/^Synced 4 min/) as string });
  });

  it('tells how far the sync of a bank is', () => {
    const running = [{ institutionName: 'First Platypus Bank', received: 3500 }];

    expect(syncWords(banks, running, now).text).toBe('First Platypus Bank · 3,500 transactions');
  });

  it('counts the banks when several are synced at once', () => {
    const running = [
      { institutionName: 'A', received: 500 },
      { institutionName: 'B', received: 1000 },
    ];

    expect(syncWords(banks, running, now).text).toBe('2 banks · 1,500 transactions');
  });

  it('names the bank that needs the user', () => {
    expect(syncWords(withSecond({ health: 'reconnect' }), [], now)).toEqual({ tone: 'trouble', text: 'Tartan Bank needs you' });
  });

  it('is calm about being offline', () => {
    expect(syncWords(withSecond({ health: 'offline' }), [], now)).toMatchObject({
      tone: 'calm',
      text: expect.stringMatching(/^Offline · synced/) as string,
    });
  });

  it('does not call a bank synced whose older history is still on its way', () => {
    expect(syncWords(withSecond({ history: 'recent' }), [], now)).toEqual({
      tone: 'busy',
      text: 'Tartan Bank · history on its way',
    });
  });

  it('says so before the first sync and before the first bank', () => {
    expect([syncWords(withSecond({ lastSyncedAt: null }), [], now).text, syncWords([], [], now).text]).toEqual([
      'First sync on its way',
      'No bank connected',
    ]);
  });
});
