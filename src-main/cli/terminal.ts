import { createInterface } from 'node:readline';
import { Writable, type Readable } from 'node:stream';

import { failed } from '#contract/failures.ts';
import { printable } from './printable.ts';

export interface TerminalStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** What a command may do with the three streams: data goes to stdout, everything for people to stderr. */
export interface Terminal {
  /** Somebody sits there and can be asked. */
  readonly isInteractive: boolean;
  /** Waits while the reader is slow. Rejects with `OutputClosed` when it has gone, as `head` does. */
  readonly print: (text: string) => Promise<void>;
  /** One line for people; `asIs` for text of our own that has several. */
  readonly note: (line: string, options?: { readonly asIs: boolean }) => void;
  /** One line that the next one replaces; nothing where nobody watches, unless asked to be verbose. */
  readonly showProgress: (line: string) => void;
  readonly clearProgress: () => void;
  /** Rejects with `Interrupted` at Ctrl+C, and with `cancelled` at the end of input. */
  readonly ask: (question: string) => Promise<string>;
  /** Asks without showing what is typed. */
  readonly askHidden: (question: string) => Promise<string>;
  /** All of stdin. Rejects with `invalid-input` beyond 64 kB. */
  readonly readInput: () => Promise<string>;
}

/** Whoever read our output has closed it: no failure, but no use in going on. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Ctrl+C at a question, which a terminal in raw mode hands over as a key. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const longestInput = 64 * 1024;

export function createTerminal({ stdin, stdout, stderr }: TerminalStreams, { verbose }: { readonly verbose: boolean }): Terminal {
  const isInteractive = stdin.isTTY === true;
  const showsProgress = stderr.isTTY === true;
  let progressShown = false;
  let closed = false;
  stdout.on('error', () => (closed = true));
  stderr.on('error', () => undefined);

  function clearProgress(): void {
    if (progressShown) stderr.write('\r\u001b[2K');
    progressShown = false;
  }

  async function answerTo(question: string, echo: Writable): Promise<string> {
    clearProgress();
    stderr.write(question);
    const reader = createInterface({ input: stdin, output: echo, terminal: isInteractive, historySize: 0 });
    try {
      return await new Promise((resolve, reject) => {
        reader.once('line', resolve).once('SIGINT', () => reject(new Interrupted()));
        reader.once('close', () => reject(failed('cancelled', 'Nothing was entered, so nothing was done.')));
      });
    } finally {
      reader.close();
      if (echo !== stderr) stderr.write('\n');
    }
  }

  return {
    isInteractive,
    print: async (text) => {
      clearProgress();
      if (text === '') return;
      await new Promise<void>((resolve, reject) => {
        if (closed) reject(new OutputClosed());
        else stdout.write(text, (error) => (error ? reject(new OutputClosed()) : resolve()));
      });
    },
    note: (line, { asIs } = { asIs: false }) => {
      clearProgress();
      stderr.write(`${asIs ? line : printable(line)}\n`);
    },
    showProgress: (line) => {
      if (showsProgress) {
        stderr.write(`\r\u001b[2K${printable(line)}`);
        progressShown = true;
      } else if (verbose) {
        stderr.write(`${printable(line)}\n`);
      }
    },
    clearProgress,
    ask: (question) => answerTo(question, stderr),
    askHidden: (question) => answerTo(question, new Writable({ write: (_chunk, _encoding, done) => done() })),
    readInput: async () => {
      const pieces: Buffer[] = [];
      let length = 0;
      for await (const piece of stdin) {
        const bytes = Buffer.from(piece as Uint8Array | string);
        length += bytes.length;
        if (length > longestInput) throw failed('invalid-input', 'The input is too long: give the two keys and nothing else.');
        pieces.push(bytes);
      }
      return Buffer.concat(pieces).toString('utf8');
    },
  };
}
