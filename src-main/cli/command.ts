/**
 * What a command is: a name, what it takes, and one function from its input to an answer. The rest
 * (help, flags, JSON, failures, exit codes) is the same for all of them and lives in
 * `run-command-line.ts`.
 */
import type { Option } from 'commander';
import { z } from 'zod';

import type { Instant } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { App, ProfileSession } from '../app/app.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Terminal } from './terminal.ts';

export interface OpenCoffer {
  readonly app: App;
  readonly session: ProfileSession;
}

export interface CommandContext {
  readonly terminal: Terminal;
  readonly globals: GlobalOptions;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
  readonly workingFolder: string;
  readonly version: string;
  readonly now: () => Instant;
  /** Aborted by Ctrl+C, or when nobody reads the output any more. */
  readonly signal: AbortSignal;
  /** Opens the app and its profile. What can be checked without it should be checked before. */
  readonly open: () => Promise<OpenCoffer>;
}

export interface Answer {
  /** The fields of the `--json` document. */
  readonly document: Readonly<Record<string, unknown>>;
  /** The same for people. */
  readonly text: string;
  /** True when something that was asked for failed: the exit code tells. */
  readonly failed?: boolean;
}

export interface Command {
  /** As typed: 'keys set'. */
  readonly name: string;
  /** Whether its last word may be left out: 'coffer assets' is 'coffer assets list'. */
  readonly isUsual?: boolean;
  readonly summary: string;
  /** In commander's notation: '<item>', '[item]', '<words...>'. */
  readonly argument?: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  readonly run: (context: CommandContext, raw: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** A command whose raw words and flags are parsed by `input` before it runs. */
export function defineCommand<Input>(
  command: Omit<Command, 'run'> & {
    readonly input: z.ZodType<Input>;
    readonly run: (context: CommandContext, input: Input) => Promise<Answer>;
  },
): Command {
  const { input, run, ...rest } = command;
  return { ...rest, run: (context, raw) => run(context, parseWords(input, raw, command.options)) };
}

/** Rejects with one sentence that names the flag: '--from must be a day that exists, written YYYY-MM-DD.' */
export function parseWords<Input>(
  schema: z.ZodType<Input>,
  raw: Readonly<Record<string, unknown>>,
  options: readonly Option[],
): Input {
  const parsed = schema.safeParse(raw, { error: plainWords });
  if (parsed.success) return parsed.data;

  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? '');
  const flag = options.find((option) => option.attributeName() === field)?.long ?? field.toUpperCase();
  throw failed('invalid-input', `${flag} ${issue?.message ?? 'is not right'}.`, { field });
}

/** For schemas that have no words of their own for people who type flags. */
function plainWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'too_big' && issue.origin === 'string') return `must have at most ${issue.maximum} characters`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'must not be empty';
  return 'is not right';
}

/** For options and arguments that must be whole numbers. */
export function wholeNumber(minimum: number, maximum: number): z.ZodType<number> {
  const message = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, message);
}

/** Gathers a flag that may be given several times. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}
