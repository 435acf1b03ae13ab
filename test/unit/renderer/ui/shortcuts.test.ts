// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { keysOf, keysText } from '../../../../src-renderer/ui/shortcuts.ts';

const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}): string =>
  keysOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe('keys', () => {
  it('are the same with caps lock as without', () => {
    expect([press('c'), press('C')]).toEqual(['c', 'c']);
  });

  it('name Shift only where the character does not say it', () => {
    expect([press('?', { shiftKey: true }), press('Z', { ctrlKey: true, shiftKey: true })]).toEqual(['?', 'shift+mod+z']);
  });

  it('are written as they stand on the keyboard', () => {
    expect(['mod+k', 'shift+mod+z', '/', '1'].map(keysText)).toEqual(['Ctrl K', 'Ctrl Shift Z', '/', '1']);
  });
});
