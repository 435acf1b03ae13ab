/**
 * `npm test`: every check of the house, one after the other, going on after one that fails.
 * The last line is `N passed, N failed`; the exit code is 0 only when tests ran and none failed.
 *
 * `npm test -- lint unit` runs those stages alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countOne, countPlaywright, countVitest, type Count } from './testing/count-results.ts';
import { failuresOfPlaywright, failuresOfVitest, type FailedTest } from './testing/failed-tests.ts';
import { inPrivateSession } from './testing/in-private-session.ts';

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly count: (exitCode: number | null) => Count;
  readonly failures: () => readonly FailedTest[];
}

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'coffer-test-'));

function check(name: string, ...command: string[]): Stage {
  return { name, command, count: countOne, failures: () => [] };
}

function vitest(name: string, ...before: string[]): Stage {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: [...before, 'vitest', 'run', '--project', name, ...reporters],
    count: (exitCode) => countVitest(report, exitCode),
    failures: () => failuresOfVitest(report),
  };
}

function playwright(name: string): Stage {
  const report = join(reports, `${name}.json`);
  return {
    name,
    command: [...inPrivateSession, 'playwright', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: (exitCode) => countPlaywright(report, exitCode),
    failures: () => failuresOfPlaywright(report),
  };
}

/** The build comes before the tests that start what it builds. */
const stages: readonly Stage[] = [
  check('types', 'tsc', '-b'),
  check('lint', 'eslint', '.', '--max-warnings', '0'),
  check('unused', 'knip', '--no-progress'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('build', 'electron-vite', 'build', '--logLevel', 'warn'),
  vitest('unit'),
  vitest('integration', ...inPrivateSession),
  vitest('faults', ...inPrivateSession),
  playwright('e2e'),
  check('packing', ...inPrivateSession, 'node', 'scripts/dist-dir.ts'),
];

interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
  readonly failures: readonly FailedTest[];
}

function run(stage: Stage): Result {
  console.log(`\n── ${stage.name}`);
  const startedAt = performance.now();
  const [command = '', ...args] = stage.command;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...stage.environment },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return { name: stage.name, ...stage.count(status), seconds, failures: stage.failures() };
}

function total(counts: readonly Count[]): Count {
  const sum = (part: keyof Count): number => counts.reduce((so, count) => so + count[part], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage “${unknown.join('”, “')}”: choose from ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results = stages.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(run);
rmSync(reports, { recursive: true, force: true });

for (const { name, failures } of results) {
  for (const { title, message } of failures) console.log(`\n✗ ${name}: ${title}\n${message}`);
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const mark = failed === 0 ? '✓' : '✗';
  const notRun = skipped === 0 ? '' : `, ${skipped} skipped`;
  console.log(`${mark} ${name.padEnd(12)} ${passed} passed, ${failed} failed${notRun} (${seconds.toFixed(0)} s)`);
}
const { passed, failed } = total(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
