import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { createTerminal, OutputClosed } from '../../../src-main/cli/terminal.ts';

function aStream(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  return {
    stream: new Writable({
      write: (chunk, _encoding, done) => {
        text += String(chunk);
        done();
      },
    }),
    text: () => text,
  };
}

function terminalOn(
  stderr: Writable,
  options: { readonly watched?: boolean; readonly verbose?: boolean; readonly stdout?: Writable } = {},
) {
  const { watched = false, verbose = false, stdout = new PassThrough() } = options;
  return createTerminal({ stdin: new PassThrough(), stdout, stderr: Object.assign(stderr, { isTTY: watched }) }, { verbose });
}

describe('progress', () => {
  it('is one line that is wiped before anything else is said', () => {
    const { stream, text } = aStream();
    const terminal = terminalOn(stream, { watched: true });

    terminal.showProgress('half');
    terminal.showProgress('done');
    terminal.note('All good.');

    expect(text()).toBe('\r\u001b[2Khalf\r\u001b[2Kdone\r\u001b[2KAll good.\n');
  });

  it('is silent where nobody watches, and plain lines there with --verbose', () => {
    const [quiet, verbose] = [aStream(), aStream()];

    terminalOn(quiet.stream).showProgress('half');
    terminalOn(verbose.stream, { verbose: true }).showProgress('half');

    expect([quiet.text(), verbose.text()]).toEqual(['', 'half\n']);
  });
});

describe('printing', () => {
  it('waits for a slow reader', async () => {
    const events: string[] = [];
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        setImmediate(() => {
          events.push('read');
          done();
        });
      },
    });

    await terminalOn(aStream().stream, { stdout }).print('text');
    events.push('printed');

    expect(events).toEqual(['read', 'printed']);
  });

  it('says so when the reader has gone', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const terminal = terminalOn(aStream().stream, { stdout });

    await expect(terminal.print('one')).rejects.toBeInstanceOf(OutputClosed);
    await expect(terminal.print('two')).rejects.toBeInstanceOf(OutputClosed);
  });
});
