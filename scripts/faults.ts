/**
 * `npm run faults`: the tests of test/faults in their long form, and a count for each fault. The last
 * line is `lost: N`; the exit code is 0 only when faults were tried, nothing was lost and no test failed.
 *
 *     npm run faults                       200 times each
 *     npm run faults -- sync export        only the files whose names have one of these words
 *     COFFER_KILLS=20 COFFER_SEED=4711 npm run faults
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countFaults, tableOfFaults } from './testing/count-faults.ts';
import { inPrivateSession } from './testing/in-private-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'coffer-faults-'));
const report = join(folder, 'tried.jsonl');
writeFileSync(report, '');

const [command = '', ...words] = [...inPrivateSession, 'vitest', 'run', '--project', 'faults', ...process.argv.slice(2)];
const { status } = spawnSync(command, words, {
  cwd: resolve(import.meta.dirname, '..'),
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { COFFER_KILLS: '200', COFFER_SEED: String(Date.now() % 1_000_000), ...process.env, COFFER_FAULTS_REPORT: report },
});

const counts = countFaults(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });
const lost = counts.reduce((sum, count) => sum + count.lost.length, 0);
const isSound = status === 0 && counts.length > 0 && lost === 0;

console.log('');
if (counts.length === 0) console.log('✗ No fault was tried.');
if (status !== 0) console.log('✗ A test failed: see above.');
for (const line of tableOfFaults(counts)) console.log(line);
process.exitCode = isSound ? 0 : 1;
