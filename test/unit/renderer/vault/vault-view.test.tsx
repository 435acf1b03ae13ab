// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { readOutcome } from '#contract/outcome-text.ts';
import { VaultView } from '../../../../src-renderer/views/vault/vault-view.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

type Found = NonNullable<Parameters<typeof renderWithCoffer>[1]>['vault'];

/** What a user who meets the vault like this can press. */
async function waysOut(vault: NonNullable<Found>): Promise<readonly string[]> {
  await renderWithCoffer(<VaultView />, { profile: 'production', vault });
  return screen.getAllByRole('button').map((button) => button.textContent);
}

describe('a vault that is', () => {
  it.each([
    ['not made yet, is made or left alone', 'new', ['Make the vault', 'Open the demo instead']],
    [
      'locked by a passphrase, is unlocked or given up',
      'locked',
      ['Unlock', 'Open the demo instead', 'I forgot the passphrase…'],
    ],
    [
      'a locked keychain, is looked for again',
      'keychainLocked',
      ['Look again', 'Open the demo instead', 'It won’t come back: start over…'],
    ],
    [
      'gone, is looked for again or given up',
      'unavailable',
      ['Look again', 'Open the demo instead', 'It won’t come back: start over…'],
    ],
    [
      'another one, is looked for again or given up',
      'changed',
      ['Look again', 'Open the demo instead', 'It won’t come back: start over…'],
    ],
  ] as const)('%s', async (_rule, vault, expected) => {
    expect(await waysOut(vault)).toEqual(expected);
  });
});

describe('starting over', () => {
  it('says first what is lost, and changes nothing until it is confirmed', async () => {
    const { coffer } = await renderWithCoffer(<VaultView />, { profile: 'production', vault: 'changed' });

    fireEvent.click(screen.getByRole('button', { name: /start over/ }));
    const said = (await screen.findByRole('alertdialog')).textContent;
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

    const state = readOutcome(await coffer.call['app.state']({}));
    expect(said).toMatch(/keys, banks and transactions.*categories and notes.*set aside.*stay connected at Plaid/s);
    expect(state.ok && state.value.vault.status).toBe('changed');
  });
});

describe('a new passphrase', () => {
  it('is asked for twice, and its faults are said at the field', async () => {
    await renderWithCoffer(<VaultView />, { profile: 'production', vault: 'new' });

    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse battery' } });
    fireEvent.change(screen.getByLabelText('The same again'), { target: { value: 'correct horse' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the vault' }));

    expect(await screen.findByText('The two are not the same.')).toBeDefined();
  });
});
