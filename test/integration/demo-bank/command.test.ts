import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { CountryCode } from 'plaid';
import { expect, onTestFinished, test } from 'vitest';
import { clientOf, faultOf } from '../../support/demo-bank-client.ts';

const command = resolve(import.meta.dirname, '../../../src-main/demo-bank/command.ts');
const firstInstitution = { count: 1, offset: 0, country_codes: [CountryCode.Us] };

test('with --json it prints one line from which a client can begin, and SIGTERM ends it cleanly', async () => {
  const bank = spawn(process.execPath, [command, '--port', '0', '--json', '--random-keys']);
  onTestFinished(() => void bank.kill('SIGKILL'));

  const [line] = (await once(createInterface({ input: bank.stdout }), 'line')) as [string];
  const { url, clientId, secret } = JSON.parse(line) as { url: string; clientId: string; secret: string };
  const answer = await clientOf({ url }, { clientId, secret }).institutionsGet(firstInstitution);
  const refusal = await faultOf(clientOf({ url }, { clientId, secret: 'another' }).institutionsGet(firstInstitution));
  bank.kill('SIGTERM');

  expect(answer.data.institutions).toHaveLength(1);
  expect(refusal.code).toBe('INVALID_API_KEYS');
  expect(await once(bank, 'exit')).toEqual([0, null]);
});

test.each([
  [['--port', 'abc'], 2],
  [['--port', '70000'], 2],
  [['--seed', '-1'], 2],
  [['--timeline', 'tomorrow'], 2],
  [['--wat'], 2],
  [['extra'], 2],
  [['--state', '/proc/nowhere/bank.json'], 1],
  [['--state', '/etc/hostname'], 1],
])('%j gets one sentence and exit code %d', (words, status) => {
  const run = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', timeout: 20_000 });

  expect({ status: run.status, stdout: run.stdout, lines: run.stderr.trim().split('\n').length }).toEqual({
    status,
    stdout: '',
    lines: 1,
  });
  expect(run.stderr).not.toMatch(/\n\s+at /);
});
