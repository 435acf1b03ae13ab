// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { CheckUpSection } from '../../../../src-renderer/views/settings/check-up-section.tsx';
import { EncryptionSection } from '../../../../src-renderer/views/settings/encryption-section.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const noDialog = (): Promise<void> => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

describe('changing the passphrase', () => {
  const fill = async (current: string, next: string, again: string): Promise<void> => {
    await renderWithCoffer(<EncryptionSection />, { profile: 'sandbox', vault: 'passphrase' });
    fireEvent.click(screen.getByRole('button', { name: 'Change passphrase…' }));
    fireEvent.change(screen.getByLabelText('Passphrase now'), { target: { value: current } });
    fireEvent.change(screen.getByLabelText('New passphrase'), { target: { value: next } });
    fireEvent.change(screen.getByLabelText('The same again'), { target: { value: again } });
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
  };

  it('is over once it is changed', async () => {
    await fill('the old one', 'correct horse battery', 'correct horse battery');

    await noDialog();
  });

  it('goes on, with what is wrong, when the one before is not it', async () => {
    await fill('wrong', 'correct horse battery', 'correct horse battery');

    expect((await screen.findByRole('alert')).textContent).toContain('does not open the vault');
    expect(screen.getByRole('alertdialog', { name: 'Change the passphrase' })).toBeDefined();
  });

  it('asks nothing of the vault while the two new ones differ', async () => {
    await fill('wrong', 'correct horse battery', 'correct horse');

    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('alertdialog', { name: 'Change the passphrase' })).toBeDefined();
  });

  it('is not offered where a keychain keeps the secrets', async () => {
    await renderWithCoffer(<EncryptionSection />, { profile: 'sandbox' });

    expect(screen.queryByRole('button', { name: 'Change passphrase…' })).toBeNull();
  });
});

describe('encrypting anew', () => {
  const begin = async (scenario: Parameters<typeof renderWithCoffer>[1] = {}): Promise<void> => {
    await renderWithCoffer(<EncryptionSection />, { profile: 'sandbox', ...scenario });
    fireEvent.click(screen.getByRole('button', { name: 'Encrypt anew…' }));
    const dialog = within(screen.getByRole('alertdialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Encrypt anew' }));
  };

  it('is over once it is done', async () => {
    await begin();

    await noDialog();
  });

  it('says what kept it from being done', async () => {
    await begin({
      failing: { 'vault.renewLedgerKey': failed('disk-full', 'There is no room for a copy of your data.').failure },
    });

    expect((await screen.findByRole('alert')).textContent).toContain('There is no room for a copy');
  });
});

describe('a check-up', () => {
  it('lists what was found, each with how bad it is', async () => {
    await renderWithCoffer(<CheckUpSection />, { profile: 'sandbox' });

    fireEvent.click(screen.getByRole('button', { name: 'Check everything' }));

    const found = within(await screen.findByRole('list', { name: 'What was found' }));
    expect([
      found.getAllByRole('img', { name: 'Problem' }).length,
      found.getAllByRole('img', { name: 'Worth a look' }).length,
    ]).toEqual([1, 1]);
  });

  it('that repairs says what it did, and then looks again', async () => {
    await renderWithCoffer(<CheckUpSection />, { profile: 'sandbox' });

    fireEvent.click(screen.getByRole('button', { name: 'Repair what is safe' }));

    const repaired = within(await screen.findByRole('list', { name: 'What was repaired' }));
    expect(repaired.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('are made anew from 1,204 transactions'),
      expect.stringContaining('Unfinished files of an earlier run were deleted: 2'),
    ]);
    expect(await screen.findByRole('list', { name: 'What was found' })).toBeDefined();
  });
});
