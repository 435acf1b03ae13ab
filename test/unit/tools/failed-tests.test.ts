import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '../../../scripts/testing/failed-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'coffer-failures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('what failed in Vitest', () => {
  it('is named by file and title, with its message in plain letters', () => {
    const failed = { status: 'failed', fullName: 'a sum is exact', failureMessages: ['\u001B[31mexpected 1\u001B[39m\nat x'] };
    const passed = { status: 'passed', fullName: 'a sum has a sign', failureMessages: [] };
    const report = reportOf({
      testResults: [{ name: resolve('test/unit/sum.test.ts'), status: 'failed', assertionResults: [passed, failed] }],
    });

    expect(failuresOfVitest(report)).toEqual([
      { title: join('test', 'unit', 'sum.test.ts › a sum is exact'), message: 'expected 1\nat x' },
    ]);
  });

  it('is the file where that could not be loaded', () => {
    const file = { name: resolve('sum.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] };

    expect(failuresOfVitest(reportOf({ testResults: [file] }))).toEqual([{ title: 'sum.test.ts', message: 'no such module' }]);
  });

  it('is cut to thirty lines', () => {
    const failed = {
      status: 'failed',
      fullName: 'long',
      failureMessages: [Array.from({ length: 99 }, (_, line) => String(line)).join('\n')],
    };
    const report = reportOf({ testResults: [{ name: resolve('a.test.ts'), status: 'failed', assertionResults: [failed] }] });

    expect(failuresOfVitest(report).map(({ message }) => message.split('\n').at(-1))).toEqual(['29']);
  });

  it('is nothing where there is no report: the count tells of that', () => {
    expect(failuresOfVitest(join(folder, 'none.json'))).toEqual([]);
  });
});

it('what failed in Playwright is found however deep it stands, and a second try is named too', () => {
  const test = (status: string, message: string): object => ({ status, results: [{ errors: [{ message }] }] });
  const spec = (title: string, status: string): object => ({
    title,
    ok: status === 'expected',
    file: 'link.spec.ts',
    line: 7,
    tests: [test(status, `${title} broke`)],
  });
  const report = reportOf({
    suites: [
      {
        specs: [spec('a bank is linked', 'unexpected'), spec('a bank is named', 'expected')],
        suites: [{ specs: [spec('a bank is removed', 'flaky')] }],
      },
    ],
  });

  expect(failuresOfPlaywright(report)).toEqual([
    { title: 'link.spec.ts:7 › a bank is linked', message: 'a bank is linked broke' },
    { title: 'link.spec.ts:7 › a bank is removed', message: 'a bank is removed broke' },
  ]);
});
