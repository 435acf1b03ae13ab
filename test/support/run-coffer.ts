/** Runs the command line inside the test, before an app of the test's choice. */
import { PassThrough, Writable } from 'node:stream';

import { runCommandLine } from '../../src-main/cli/run-command-line.ts';
import { systemClock } from '../../src-main/app/system-clock.ts';
import type { FakeApp } from './fake-app.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped in; or, on a terminal, what somebody types. */
  readonly input?: string;
  readonly onTerminal?: boolean;
  readonly workingFolder?: string;
}

export async function runCoffer(
  app: Pick<FakeApp, 'createApp'>,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  const { input = '', onTerminal = false, workingFolder = '/nowhere' } = options;
  const stdin = Object.assign(new PassThrough(), { isTTY: onTerminal });
  const stdout = capture();
  const stderr = capture();
  if (onTerminal) typeWhenAsked(stdin, stderr.stream, input.split('\n'));
  else stdin.end(input);

  const exitCode = await runCommandLine({
    words,
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    createApp: app.createApp,
    threads: { ledger: new URL('file:///ledger'), plaid: new URL('file:///plaid'), demoBank: new URL('file:///demo-bank') },
    environment: {},
    clock: systemClock,
    version: '1.2.3',
    dataFolder: '/nowhere/data',
    workingFolder,
    interrupted: new AbortController().signal,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

interface Captured extends Writable {
  onText?: (text: string) => void;
}

function capture(): { readonly stream: Captured; readonly text: () => string } {
  let text = '';
  const stream: Captured = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      stream.onText?.(String(chunk));
      done();
    },
  });
  return { stream, text: () => text };
}

/** A person answers each question, one line after the other, and only once it was asked. */
function typeWhenAsked(stdin: PassThrough, stderr: Captured, lines: readonly string[]): void {
  const left = [...lines];
  stderr.onText = (text) => {
    if (!/[:)] $/.test(text)) return;
    const line = left.shift();
    if (line !== undefined) setImmediate(() => stdin.write(`${line}\r`));
  };
}
