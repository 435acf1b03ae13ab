import { describe, expect, it, test } from 'vitest';

import { aFakeApp } from '../../support/fake-app.ts';
import { runCoffer } from '../../support/run-coffer.ts';

describe('bad usage', () => {
  test.each([
    ['an unknown command', ['snyc'], 'There is no command snyc. Did you mean sync?'],
    ['an unknown flag', ['transactions', '--form', '2026-01-01'], 'There is no flag --form here. Did you mean --from?'],
    ['an unknown subcommand', ['keys', 'steal'], 'There is no command steal. See coffer --help.'],
    ['a flag without its value', ['transactions', '--from'], '--from needs a value after it. See coffer --help.'],
    ['a word too many', ['items', 'all'], 'There are words too many: put what belongs together in quotes. See coffer --help.'],
    ['a missing word', ['remove'], 'ITEM is missing. See coffer --help.'],
    ['a missing search', ['institutions', 'search'], 'WORDS is missing. See coffer --help.'],
    [
      'a day that does not exist',
      ['transactions', '--from', '2026-02-30'],
      '--from must be a day that exists, written YYYY-MM-DD.',
    ],
    ['a day in another form', ['transactions', '--to', '1/2/2026'], '--to must be a day that exists, written YYYY-MM-DD.'],
    [
      'days the wrong way round',
      ['transactions', '--from', '2026-02-01', '--to', '2026-01-01'],
      '--from is a later day than --to: swap them.',
    ],
    ['a day of five digits', ['transactions', '--to', '12026-01-01'], '--to must have at most 10 characters.'],
    ['amounts the wrong way round', ['transactions', '--min', '10', '--max', '9.99'], '--min is more than --max: swap them.'],
    ['a search without end', ['transactions', '--search', 'a'.repeat(201)], '--search must have at most 200 characters.'],
    ['a flag given twice', ['transactions', '--limit', '5', '--limit', '6'], '--limit is given twice: give it once.'],
    [
      'two profiles at once',
      ['--profile', 'demo', 'items', '--profile', 'production'],
      '--profile is given twice: give it once.',
    ],
    ['a limit that is no number', ['transactions', '--limit', 'ten'], '--limit must be a whole number from 1 to 1000000.'],
    ['a limit of none', ['transactions', '--limit', '0'], '--limit must be a whole number from 1 to 1000000.'],
    ['an amount with a sign', ['transactions', '--min', '-5'], '--min must be an amount such as 12.50, without a sign.'],
    ['an unknown status', ['transactions', '--status', 'settled'], '--status must be pending or posted.'],
    ['an unknown direction', ['transactions', '--direction', 'up'], '--direction must be in or out.'],
    ['an unknown profile', ['items', '--profile', 'development'], '--profile must be demo, sandbox or production.'],
    ['an export to nowhere', ['export', 'transactions'], '--out must name the file to write, or be - for stdout.'],
    ['an export to a folder', ['export', 'transactions', '--out', 'folder/'], '--out names a folder: add a file name to it.'],
    ['an unknown export format', ['export', 'transactions', '--out', 'x', '--format', 'xls'], '--format must be csv.'],
    [
      'an export of two things to stdout',
      ['export', 'transactions', '--out', '-', '--profile', 'demo'].concat('--json'),
      '--json and --out - would both write to stdout: name a file, or leave out --json.',
    ],
    ['a link to no bank', ['link'], '--institution must be a bank’s id: find it with coffer institutions search.'],
    [
      'a link to an empty name',
      ['link', '--institution', ''],
      '--institution must be a bank’s id: find it with coffer institutions search.',
    ],
    [
      'too many days of history',
      ['link', '--institution', 'ins_1', '--days', '731'],
      '--days must be a whole number from 1 to 730.',
    ],
    [
      'products in another form',
      ['link', '--institution', 'ins_1', '--products', 'Transactions;auth'],
      '--products must be Plaid product names, such as transactions,auth.',
    ],
    [
      'two users at once',
      ['link', '--institution', 'ins_1', '--user', 'user_good', '--custom-user', 'x.json'],
      '--custom-user is a user by itself: leave out --user and --password.',
    ],
    [
      'a removal that nobody confirms',
      ['remove', 'item1'],
      'Removing a bank deletes its transactions and your edits to them: add --yes to do it.',
    ],
    [
      'keys for the demo',
      ['keys', 'set', '--profile', 'demo'],
      'The demo needs no keys: add --profile sandbox or --profile production.',
    ],
  ])('of %s gets one sentence, exit code 2 and no data', async (_, words, sentence) => {
    const ran = await runCoffer(aFakeApp(), words);

    const said = words.includes('--json') ? (JSON.parse(ran.stdout) as { error: { message: string } }).error.message : ran.stderr;
    expect({ exitCode: ran.exitCode, said, data: words.includes('--json') ? '' : ran.stdout }).toEqual({
      exitCode: 2,
      said: words.includes('--json') ? sentence : `coffer: ${sentence}\n`,
      data: '',
    });
  });

  it('of keys as arguments never repeats them', async () => {
    const secret = '0123456789abcdef0123456789abcd';

    const outputs = await Promise.all(
      [[`--secret=${secret}`], ['--secret', secret], [secret], ['client', secret]].map((given) =>
        runCoffer(aFakeApp(), ['keys', 'set', ...given]),
      ),
    );

    expect(outputs.map(({ exitCode, stdout, stderr }) => ({ exitCode, leaks: (stdout + stderr).includes(secret) }))).toEqual(
      outputs.map(() => ({ exitCode: 2, leaks: false })),
    );
  });

  it('is a document on stdout with --json', async () => {
    const ran = await runCoffer(aFakeApp(), ['transactions', '--json', '--limit', 'ten']);

    expect({ ...ran, stdout: JSON.parse(ran.stdout) as unknown }).toEqual({
      exitCode: 2,
      stderr: '',
      stdout: {
        error: {
          kind: 'invalid-input',
          message: '--limit must be a whole number from 1 to 1000000.',
          action: 'none',
          field: 'limit',
        },
      },
    });
  });
});

describe('help', () => {
  it('goes to stdout when asked for, and lists every command', async () => {
    const ran = await runCoffer(aFakeApp(), ['--help']);

    expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of [
      'keys',
      'doctor',
      'institutions',
      'link',
      'sync',
      'items',
      'accounts',
      'transactions',
      'export',
      'remove',
    ]) {
      expect(ran.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  it('of a command has its flags, those of all commands, and examples', async () => {
    const { stdout } = await runCoffer(aFakeApp(), ['export', 'transactions', '--help']);

    expect(['--out <file>', '--raw', '--profile <profile>', 'Examples:'].filter((part) => !stdout.includes(part))).toEqual([]);
  });

  it('is shown, as bad usage, when no command is named', async () => {
    const ran = await runCoffer(aFakeApp(), []);

    expect({ exitCode: ran.exitCode, stdout: ran.stdout, usage: ran.stderr.includes('Usage: coffer') }).toEqual({
      exitCode: 2,
      stdout: '',
      usage: true,
    });
  });

  it('includes the version', async () => {
    expect(await runCoffer(aFakeApp(), ['--version'])).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' });
  });
});
