import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { namesCommand, readStartOptions } from '../../../src-main/shell/start-options.ts';

describe('what the window is started with', () => {
  it('data folder, profile and a demo bank', () => {
    expect(readStartOptions(['--data-dir=there', '--profile', 'sandbox', '--plaid-url=http://127.0.0.1:1'])).toEqual({
      dataFolder: resolve('there'),
      profile: 'sandbox',
      plaidUrl: 'http://127.0.0.1:1',
    });
  });

  it("Chromium's own flags pass", () => {
    expect(readStartOptions(['--no-sandbox', '--enable-features=X'])).toEqual({
      dataFolder: undefined,
      profile: undefined,
      plaidUrl: undefined,
    });
  });

  it.each([
    [['sync'], true],
    [['--profile', 'sandbox', 'keys', 'show'], true],
    [['--profile', 'sandbox'], false],
    [['--no-sandbox'], false],
    [[], false],
  ])('%j names a command: %s', (args, isCommand) => {
    expect(namesCommand(args)).toBe(isCommand);
  });

  it.each([
    [['--profile=staging'], 'There is no profile “staging”: choose demo, sandbox or production.'],
    [['--profile'], '--profile needs a value.'],
    [['--data-dir='], '--data-dir needs a value.'],
  ])('%j is answered with one sentence', (args, sentence) => {
    expect(() => readStartOptions(args)).toThrow(sentence);
  });
});
