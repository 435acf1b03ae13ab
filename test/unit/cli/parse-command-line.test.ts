import { expect, test } from 'vitest';

import { commands } from '../../../src-main/cli/commands/all.ts';
import { parseCommandLine } from '../../../src-main/cli/parse-command-line.ts';

test.each([
  [['assets'], 'assets list'],
  [['assets', 'list'], 'assets list'],
  [['assets', 'create', '--days', '90'], 'assets create'],
  [['institutions', 'first', 'platypus'], 'institutions search'],
  [['institutions', 'search', 'first', 'platypus'], 'institutions search'],
])('%j is %s: what is usually wanted of a group needs no word of its own', (words, name) => {
  const parsed = parseCommandLine(words, commands, '1.2.3');

  expect(parsed.kind === 'run' && parsed.command.name).toBe(name);
});
