import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countOne, countPlaywright, countVitest } from '../../../scripts/testing/count-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'coffer-counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('a check', () => {
  it('passes by its exit code alone', () => {
    expect([countOne(0), countOne(2), countOne(null)]).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });
});

describe('Vitest’s report', () => {
  it('is counted test by test', () => {
    expect(countVitest(reportOf(vitestReport), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };

    expect(countVitest(reportOf(report), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('does not outvote the exit code', () => {
    expect(countVitest(reportOf(vitestReport), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('with no test in it is a failure', () => {
    expect(countVitest(reportOf({ ...vitestReport, numPassedTests: 0, numPendingTests: 0, testResults: [] }), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it.each([
    ['missing', join(folder, 'none.json')],
    ['cut off', reportOf('{"numPassedTests": 3')],
  ])('that is %s is a failure, whatever the exit code', (_title, file) => {
    expect([countVitest(file, 0), countVitest(file, null)]).toEqual([
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });
});

describe('Playwright’s report', () => {
  it('counts a flaky test as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };

    expect(countPlaywright(reportOf(report), 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});
