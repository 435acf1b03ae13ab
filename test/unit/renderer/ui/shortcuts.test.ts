// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keysOf, keysText, listenForShortcuts, useShortcut } from '../../../../src-renderer/ui/shortcuts.ts';

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

describe('a key that is pressed', () => {
  let stop = (): void => undefined;
  beforeEach(() => {
    stop = listenForShortcuts();
  });
  afterEach(() => {
    stop();
    cleanup();
    document.body.replaceChildren();
  });

  /** What ran after `keydown` of `init` on the element with `id` in `html`. */
  function ranAfter(html: string, init: KeyboardEventInit): readonly string[] {
    const ran: string[] = [];
    document.body.innerHTML = html;
    renderHook(() => {
      useShortcut('c', 'Everywhere', 'Close', () => ran.push('everywhere'));
      useShortcut('c', 'Transactions', 'Category', () => ran.push('view'));
      useShortcut('shift+mod+h', 'Everywhere', 'Hide amounts', () => ran.push('hide'));
      useShortcut('mod+z', 'Everywhere', 'Undo', () => ran.push('undo'));
    });
    document.getElementById('here')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    return ran;
  }

  it('does what the view says rather than what works everywhere', () => {
    expect(ranAfter('<div id="here"></div>', { key: 'c' })).toEqual(['view']);
  });

  it('works while a message is shown, though that is an alert dialog too', () => {
    const html = '<div id="here"></div><div role="alertdialog" aria-modal="false">Bank connected</div>';

    expect(ranAfter(html, { key: 'c' })).toEqual(['view']);
  });

  it('belongs to the dialog or menu that it is pressed in', () => {
    const roles = ['dialog', 'alertdialog', 'menu', 'listbox'];

    expect(roles.flatMap((role) => ranAfter(`<div role="${role}"><p id="here"></p></div>`, { key: 'c' }))).toEqual([]);
  });

  it('hides the amounts from anywhere, a dialog too', () => {
    const held = { key: 'H', ctrlKey: true, shiftKey: true };

    expect(ranAfter('<div role="dialog"><input id="here"></div>', held)).toEqual(['hide']);
  });

  it('is a letter, or the field’s own undo, in a field', () => {
    const ran = ['input', 'textarea'].flatMap((tag) => [
      ...ranAfter(`<${tag} id="here"></${tag}>`, { key: 'c' }),
      ...ranAfter(`<${tag} id="here"></${tag}>`, { key: 'z', ctrlKey: true }),
    ]);

    expect(ran).toEqual([]);
  });
});
