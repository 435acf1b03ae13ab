import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CofferError, failed } from '#contract/failures.ts';
import { bankStateSchema, emptyBankState, type BankState } from './bank-state.ts';

const lockPatienceMilliseconds = 3_000;
const lockAbandonedAfterMilliseconds = 10_000;

/** The bank's memory. `change` runs alone, even among several processes on one file. */
export interface StateStore {
  /** The state as it is now; never change it outside `change`. */
  readonly read: () => BankState;
  /** Runs `apply` on the latest state and keeps what it did, or nothing when it throws. */
  readonly change: <Result>(apply: (state: BankState) => Result) => Result;
}

export function memoryStateStore(): StateStore {
  let state = emptyBankState();
  return {
    read: () => state,
    change: (apply) => {
      const draft = structuredClone(state);
      const result = apply(draft);
      state = draft;
      return result;
    },
  };
}

/**
 * Keeps the state in `path`: written aside and renamed, read again when another process has
 * replaced it, mode 0600. Throws a `CofferError` when the file is not a bank's or cannot be used.
 */
export function fileStateStore(path: string): StateStore {
  makeFolder(dirname(path));
  let known: { readonly state: BankState; readonly fingerprint: string } = { state: emptyBankState(), fingerprint: 'none' };

  const read = (): BankState => {
    const fingerprint = fingerprintOf(path);
    if (fingerprint !== known.fingerprint) known = { state: parseState(path), fingerprint };
    return known.state;
  };
  const write = (state: BankState): void => {
    const aside = `${path}.${process.pid}.tmp`;
    writeFileSync(aside, JSON.stringify(state), { mode: 0o600 });
    const file = openSync(aside, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(aside, path);
    known = { state, fingerprint: fingerprintOf(path) };
  };

  read();
  return {
    read,
    change: (apply) =>
      withLock(`${path}.lock`, () => {
        const draft = structuredClone(read());
        const result = apply(draft);
        write(draft);
        return result;
      }),
  };
}

/** One level after the other: Node's own recursive mkdir never returns where the system refuses with ENOENT, as in /proc. */
function makeFolder(folder: string): void {
  try {
    const parent = dirname(folder);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    if (parent !== folder) makeFolder(parent);
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error instanceof CofferError) throw error;
    // Another process may have made it meanwhile.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    throw failed('file-error', `The demo bank cannot make the folder ${folder}. Choose another one.`, {}, { cause: error });
  }
}

function fingerprintOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
}

function parseState(path: string): BankState {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyBankState();
    throw failed('file-error', `The demo bank's state file ${path} cannot be read. Choose another file.`, {}, { cause: error });
  }
  try {
    return bankStateSchema.parse(JSON.parse(text));
  } catch (error) {
    const advice = 'Choose another file, or delete it to start the demo afresh.';
    throw failed('file-error', `${path} is not a demo bank's state file. ${advice}`, {}, { cause: error });
  }
}

/** A lock file that only one process can create. Held for the milliseconds of one small write. */
function withLock<Result>(lockPath: string, run: () => Result): Result {
  const patience = Date.now() + lockPatienceMilliseconds;
  for (;;) {
    try {
      closeSync(openSync(lockPath, 'wx', 0o600));
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const age = Date.now() - (statSync(lockPath, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > lockAbandonedAfterMilliseconds) rmSync(lockPath, { force: true });
      else if (Date.now() > patience) throw failed('busy', "Another process is holding the demo bank's state file. Try again.");
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  try {
    return run();
  } finally {
    rmSync(lockPath, { force: true });
  }
}
