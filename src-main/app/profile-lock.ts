import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { failed } from '#contract/failures.ts';
import { systemErrorCode } from '#domain/file-failure.ts';

/**
 * Lets one process at a time have a profile open. The lock is a listening socket that the system
 * itself takes back when the process ends, however it ends: nothing is left over to clean up.
 * Rejects with `busy`.
 */
export async function lockProfile(folder: string): Promise<{ readonly release: () => Promise<void> }> {
  const address = socketAddress(await realpath(folder));
  const server = (await listen(address)) ?? (await takeOverAbandoned(address));
  if (server === null) {
    throw failed(
      'busy',
      'Coffer has this profile open in another window or command. An open window syncs by itself; for anything else close that one first, then try again.',
    );
  }
  server.unref();
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Short, since a socket's address may have about 100 characters and a folder's path more. */
function socketAddress(folder: string): string {
  const name = `coffer-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // Linux has socket names outside of the file system, gone with their process; elsewhere it is a file.
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

async function listen(address: string): Promise<Server | null> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (systemErrorCode(error) === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      resolve(server);
    });
  });
}

/** A socket file that nobody listens on is left from a process that was killed. */
async function takeOverAbandoned(address: string): Promise<Server | null> {
  if (process.platform === 'linux' || process.platform === 'win32' || (await isAnswering(address))) return null;
  await rm(address, { force: true });
  return listen(address);
}

async function isAnswering(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
