/** The command line as a user runs it: a process of its own, with a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { userEnvironment } from './user-environment.ts';

export interface CofferRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CofferProcess {
  /** Absolute; a new temporary folder for data and for files to export to. */
  readonly folder: string;
  readonly run: (...words: readonly string[]) => Promise<CofferRun>;
  /** The same with something piped in, or more in its environment. */
  readonly runWith: (around: Around, ...words: readonly string[]) => Promise<CofferRun>;
  /** The `--json` document of a command that must succeed. */
  readonly json: (...words: readonly string[]) => Promise<Record<string, unknown>>;
  readonly remove: () => Promise<void>;
}

export interface Around {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears stderr while the command runs; answers whether it has heard enough and wants the command stopped as by Ctrl+C. */
  readonly onNote?: (text: string) => boolean;
}

export interface CofferOptions extends Around {
  readonly profile?: string;
  /** Words before those of every command: '--plaid-url', 'http://127.0.0.1:4000'. */
  readonly words?: readonly string[];
}

const entry = join(import.meta.dirname, '../../src-main/coffer.ts');

export async function cofferInNewFolder(options: CofferOptions = {}): Promise<CofferProcess> {
  const { profile = 'demo', words: usual = [], environment: usualEnvironment = {} } = options;
  const folder = await mkdtemp(join(tmpdir(), 'coffer-cli-'));

  async function runWith({ input = '', environment = {}, onNote }: Around, ...words: readonly string[]): Promise<CofferRun> {
    const profileWords = words.includes('--profile') ? [] : ['--profile', profile];
    const child = spawn(process.execPath, [entry, ...profileWords, ...usual, ...words], {
      cwd: folder,
      env: {
        ...userEnvironment(folder, join(folder, 'data')),
        ...usualEnvironment,
        ...environment,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // Most commands end without reading it.
    child.stdin.on('error', () => undefined).end(input);
    child.stderr.on('data', (bytes: Buffer) => {
      if (onNote?.(bytes.toString()) === true) child.kill('SIGINT');
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    // As bytes first, since a text stream would swallow the mark at the beginning of a CSV.
    const [stdout, stderr, exitCode] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
    return { exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  return {
    folder,
    run: (...words) => runWith({}, ...words),
    runWith,
    json: async (...words) => {
      const { exitCode, stdout, stderr } = await runWith({}, '--json', ...words);
      if (exitCode !== 0) throw new Error(`coffer ${words.join(' ')} ended with ${exitCode}: ${stderr}${stdout}`);
      return JSON.parse(stdout) as Record<string, unknown>;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
