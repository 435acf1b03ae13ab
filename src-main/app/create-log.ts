import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node.js';

import { CofferError } from '#contract/failures.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log, LogDetails } from '#ports/log.ts';
import type { Redaction } from './redaction.ts';

type Level = 'info' | 'warn' | 'error';

const largestLogInBytes = 1024 * 1024;

/**
 * The log in `<dataFolder>/logs/coffer.log`, at most 2 MB with the one before it. Every line goes
 * through `redaction` as its last step. A log that cannot be written is silent: it never stops the app.
 */
export function createLog(dataFolder: string, redaction: Redaction, clock: Clock): Log {
  const logger = electronLog.create({ logId: `coffer ${dataFolder} ${randomBytes(4).toString('hex')}` });
  const { file } = logger.transports;
  const folder = join(dataFolder, 'logs');
  makePrivateFolder(folder);
  // The library tells its own troubles on the terminal, through its first logger and with a stack.
  for (const { transports } of [electronLog, logger]) transports.console.writeFn = () => undefined;
  logger.transports.console.level = false;
  file.level = 'info';
  file.maxSize = largestLogInBytes;
  file.resolvePathFn = () => join(folder, 'coffer.log');
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.format = '{text}';

  function write(level: Level, message: string, details: LogDetails): void {
    const facts = Object.entries(details).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
    const line = `${new Date(clock.now()).toISOString()} ${level.padEnd(5)} ${message}${facts.join('')}`;
    logger[level](redaction.redact(line));
  }

  return {
    info: (message, details = {}) => write('info', message, details),
    warn: (message, details = {}) => write('warn', message, details),
    error: (message, error, details = {}) => {
      const reference = randomBytes(4).toString('hex');
      write('error', `${message}\n${describeError(error)}`, { ...details, reference });
      return reference;
    },
  };
}

/** The logger would make it for everyone to read. */
function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    // Silent, as a log is: whatever else needs the disk says what is wrong with it.
  }
}

/** An error by name, message and the frames of our own code, with its causes; never its other fields, which may hold requests. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `  not an error but ${typeof error}`;
  const kind =
    error instanceof CofferError ? ` (${[error.failure.kind, error.failure.plaid?.code].filter(Boolean).join(' ')})` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:internal|node_modules/.test(line))
    .slice(0, 12);
  const lines = [`  ${error.name}${kind}: ${error.message}`, ...frames];
  return error.cause === undefined ? lines.join('\n') : `${lines.join('\n')}\n  caused by\n${describeError(error.cause)}`;
}
