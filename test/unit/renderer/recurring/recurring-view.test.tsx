// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { RecurringView } from '../../../../src-renderer/views/recurring/recurring-view.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

describe('recurring payments', () => {
  it('are listed with their sum in a month, and one that is pressed shows its transactions', async () => {
    await renderWithCoffer(<RecurringView />);

    const row = await screen.findByRole('button', { name: /^Tuneline/ });
    fireEvent.click(row);

    expect(row.getAttribute('aria-expanded')).toBe('true');
    const made = within(await screen.findByRole('list', { name: 'Transactions' })).getAllByRole('listitem');
    expect([made.length, screen.getByRole('link', { name: 'Show all 14 transactions' })]).toEqual([12, expect.anything()]);
  });

  it('of banks that were not asked are read after the user has agreed to what Plaid charges', async () => {
    await renderWithCoffer(<RecurringView />, { products: 'off' });
    expect(await screen.findByText('Your recurring payments are not read yet.')).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: /^Read recurring payments: First/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Read recurring payments' }));

    expect(await screen.findByRole('list', { name: 'Going out' })).toBeDefined();
  });
});
