/**
 * One process for each `userData`. The lock is an exclusive transaction on an SQLite file, which the
 * system gives back however the process ends; a socket beside it carries the second one's arguments.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';

export interface SecondInstance {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
}

let lock: DatabaseSync | null = null;

/** True when this process now is the one. Otherwise the one is told, and `delivered` says when. */
export function takeInstanceLock(
  folder: string,
  onSecondInstance: (second: SecondInstance) => void,
): { readonly isFirst: boolean; readonly delivered: Promise<void> } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const socketPath = socketFor(folder);
  if (lock !== null || tryLock(join(folder, 'instance.lock'))) {
    if (process.platform !== 'win32') rmSync(socketPath, { force: true });
    listen(socketPath, onSecondInstance);
    return { isFirst: true, delivered: Promise.resolve() };
  }
  return { isFirst: false, delivered: tell(socketPath, { argv: process.argv, workingDirectory: process.cwd() }) };
}

function tryLock(path: string): boolean {
  const database = new DatabaseSync(path);
  try {
    database.exec('BEGIN EXCLUSIVE');
    lock = database;
    return true;
  } catch {
    database.close();
    return false;
  }
}

function listen(socketPath: string, onSecondInstance: (second: SecondInstance) => void): void {
  createServer((socket) => {
    let text = '';
    socket
      .setEncoding('utf8')
      .on('data', (part: string) => (text += part))
      .on('end', () => {
        socket.end();
        onSecondInstance(JSON.parse(text) as SecondInstance);
      })
      .on('error', () => undefined);
  })
    .on('error', () => undefined)
    .listen(socketPath)
    .unref();
}

async function tell(socketPath: string, second: SecondInstance): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(socketPath);
    socket.once('close', () => resolve()).on('error', () => undefined);
    socket.end(JSON.stringify(second));
  });
}

/** Short, since the paths of sockets may not be long. */
function socketFor(folder: string): string {
  const name = `chromium-host-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
}
