import { resolve } from 'node:path';

import { CofferError, failed, type Failure } from '#contract/failures.ts';
import type { App } from '../app/app.ts';
import type { Answer, CommandContext, OpenCoffer } from './command.ts';
import { commands } from './commands/all.ts';
import { failureDocument } from './documents.ts';
import { openCoffer, type CofferParts } from './open-coffer.ts';
import { parseCommandLine, type ParsedCommandLine } from './parse-command-line.ts';
import { createTerminal, Interrupted, OutputClosed, type Terminal, type TerminalStreams } from './terminal.ts';

export interface CommandLine extends CofferParts, TerminalStreams {
  /** What was typed after `coffer`. */
  readonly words: readonly string[];
  /** Used unless --data-dir names another one. Absolute. */
  readonly dataFolder: string;
  readonly workingFolder: string;
  /** Aborted by Ctrl+C. */
  readonly interrupted: AbortSignal;
}

export const exitCodes = { done: 0, failed: 1, badUsage: 2, interrupted: 130 } as const;

/** How long a command may take to end well after Ctrl+C. */
const graceMilliseconds = 2000;

/**
 * Runs one command and answers the process's exit code. Data goes to stdout, all else to stderr;
 * with --json, stdout gets one document, which is `{"error": …}` when the command failed.
 * Never rejects.
 */
export async function runCommandLine(commandLine: CommandLine): Promise<number> {
  const { words, interrupted } = commandLine;
  const outputClosed = new AbortController();
  const terminal = createTerminal(commandLine, { verbose: words.includes('-v') || words.includes('--verbose') });
  commandLine.stdout.once('error', () => outputClosed.abort());

  try {
    const parsed = parseCommandLine(words, commands, commandLine.version);
    if (parsed.kind === 'help') {
      if (parsed.wanted) await terminal.print(parsed.text);
      else terminal.note(parsed.text, { asIs: true });
      return parsed.wanted ? exitCodes.done : exitCodes.badUsage;
    }
    const signal = AbortSignal.any([interrupted, outputClosed.signal]);
    return await runCommand(parsed, commandLine, terminal, signal);
  } catch (error) {
    if (error instanceof OutputClosed || outputClosed.signal.aborted) return exitCodes.done;
    if (interrupted.aborted || error instanceof Interrupted) {
      terminal.note('Stopped.');
      return exitCodes.interrupted;
    }
    const failure = error instanceof CofferError ? error.failure : unexpected(null);
    await report(failure, terminal, words.includes('--json')).catch(() => undefined);
    return failure.kind === 'invalid-input' ? exitCodes.badUsage : exitCodes.failed;
  }
}

async function runCommand(
  { command, words, globals }: ParsedCommandLine & { readonly kind: 'run' },
  commandLine: CommandLine,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { workingFolder, environment, version, clock } = commandLine;
  const dataFolder = globals.dataDir === undefined ? commandLine.dataFolder : resolve(workingFolder, globals.dataDir);
  const opened: { app: App | null; profile: string | null } = { app: null, profile: null };

  const open = async (): Promise<OpenCoffer> => {
    const app = (opened.app ??= await openCoffer(commandLine, dataFolder, globals, terminal));
    const session = await app.session();
    opened.profile = session.profile;
    if (globals.profile === undefined) terminal.note(`Profile: ${session.profile}. Another one with --profile.`);
    return { app, session };
  };
  const context: CommandContext = {
    terminal,
    globals,
    environment,
    dataFolder,
    workingFolder,
    version,
    now: clock.now,
    signal,
    open,
  };

  try {
    const answer = await inTime(command.run(context, words), signal);
    await terminal.print(
      globals.json ? `${JSON.stringify({ profile: opened.profile, ...answer.document }, null, 2)}\n` : answer.text,
    );
    return exitCodeOf(answer);
  } catch (error) {
    const isExpected = [CofferError, OutputClosed, Interrupted].some((kind) => error instanceof kind);
    if (isExpected || opened.app === null || signal.aborted) throw error;
    throw new CofferError(unexpected(opened.app.log.error(`coffer ${command.name} failed.`, error)), { cause: error });
  } finally {
    terminal.clearProgress();
    await opened.app?.close().catch(() => undefined);
  }
}

/** `work`, or a rejection when it goes on for long after `signal`. */
async function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const begin = (): void => {
      timer = setTimeout(() => reject(failed('cancelled', 'Stopped.')), graceMilliseconds);
    };
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin, { once: true });
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function exitCodeOf(answer: Answer): number {
  return answer.failed === true ? exitCodes.failed : exitCodes.done;
}

function unexpected(reference: string | null): Failure {
  const where = reference === null ? '' : ` The log knows more, under ${reference}.`;
  return failed(
    'unexpected',
    `Something in Coffer went wrong that should not have.${where} Try again, and report it if it stays.`,
    reference === null ? {} : { reference },
  ).failure;
}

async function report(failure: Failure, terminal: Terminal, json: boolean): Promise<void> {
  terminal.clearProgress();
  if (json) await terminal.print(`${JSON.stringify({ error: failureDocument(failure) }, null, 2)}\n`);
  else terminal.note(`coffer: ${failure.message}${commandFor(failure)}`);
}

/** What the window has a button for. */
function commandFor({ kind }: Failure): string {
  return kind === 'ledger-damaged' ? ' The command for that is coffer ledger start-anew.' : '';
}
