import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';
import { clientOf, faultOf, linkItem } from '../../support/demo-bank-client.ts';
import { demoBankCommand, startDemoBankProcess, type DemoBankProcess } from '../../support/demo-bank-process.ts';

/** Started for one test. */
async function run(...flags: readonly string[]): Promise<DemoBankProcess> {
  const bank = await startDemoBankProcess(...flags);
  onTestFinished(() => bank.end('SIGKILL').then(() => undefined));
  return bank;
}

test('one line of JSON says where the bank is and what opens it', async () => {
  const { answer } = await run('--timeline', 'instant');

  const { accessToken } = await linkItem(clientOf(answer, answer));

  expect(Object.keys(answer)).toEqual(['url', 'clientId', 'secret']);
  expect(answer).toMatchObject({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string, ...demoKeys });
  expect(accessToken).toMatch(/^access-sandbox-/);
});

test('random keys replace the well-known ones', async () => {
  const { answer } = await run('--random-keys');

  expect([answer.clientId, answer.secret]).toEqual([
    expect.stringMatching(/^[0-9a-f]{24}$/),
    expect.stringMatching(/^[0-9a-f]{30}$/),
  ]);
  expect(await faultOf(linkItem(clientOf(answer, demoKeys)))).toMatchObject({ code: 'INVALID_API_KEYS' });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly', async (signal) => {
  const { end } = await run();

  expect(await end(signal)).toBe(0);
});

test.each([
  [['--port', 'x'], "error: option '--port <port>' argument 'x' is invalid. It must be a whole number from 0 to 65535.\n"],
  [
    ['--port', '65536'],
    "error: option '--port <port>' argument '65536' is invalid. It must be a whole number from 0 to 65535.\n",
  ],
  [
    ['--timeline', 'slow'],
    "error: option '--timeline <pace>' argument 'slow' is invalid. Allowed choices are instant, realistic.\n",
  ],
  [
    ['--seed', '-1'],
    "error: option '--seed <number>' argument '-1' is invalid. It must be a whole number from 0 to 4294967295.\n",
  ],
  [
    ['--misbehave', 'nonsense'],
    "error: option '--misbehave <name>' argument 'nonsense' is invalid. It must be NAME[=PATH][@CALL][xTIMES], with a name that --help lists.\n",
  ],
  [['--state'], "error: option '--state <file>' argument missing\n"],
  [['--colour'], "error: unknown option '--colour'\n"],
  [['serve'], expect.stringMatching(/^error: too many arguments/) as string],
])('%j is refused in one sentence', (flags, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [demoBankCommand, ...flags], { encoding: 'utf8' });

  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: sentence });
});

test.each([['/proc/nowhere/bank.json'], ['/etc/hostname'], ['/etc/hostname/bank.json'], ['/etc']])(
  'a state file that cannot be one, %s, is refused in one sentence',
  (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [demoBankCommand, '--state', file], { encoding: 'utf8' });

    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
  },
);

test('a port that is taken is said to be', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void holder.close());
  await once(holder, 'listening');
  const address = holder.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const { status, stderr } = spawnSync(process.execPath, [demoBankCommand, '--port', String(port)], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 1, stderr: `Port ${port} is taken. Choose another, or 0 for any free one.\n` });
});
