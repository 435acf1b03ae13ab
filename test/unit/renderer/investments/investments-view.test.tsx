// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { readOutcome } from '#contract/outcome-text.ts';
import { InvestmentsView } from '../../../../src-renderer/views/investments/investments-view.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const open = (scenario: Parameters<typeof renderWithCoffer>[1] = {}) => renderWithCoffer(<InvestmentsView />, scenario);
const activity = () => screen.findByRole('table', { name: 'Activity' });
const rowsOf = (table: HTMLElement): number => within(table).getAllByRole('row').length - 1;

describe('investments', () => {
  it('without a bank lead to connecting one', async () => {
    const { path } = await open({ world: 'empty' });

    fireEvent.click(await screen.findByRole('button', { name: 'Connect a bank' }));

    await waitFor(() => expect(path()).toBe('/connections'));
  });

  it('that are not read are read after the user has agreed to what Plaid charges', async () => {
    await open({ products: 'off' });
    expect(await screen.findByText('Your investments are not read yet.')).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: /^Read investments: Gingham/ }));
    expect(screen.getByText(/every month/)).toBeDefined();
    expect(screen.queryByRole('table', { name: 'Holdings' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read investments' }));

    expect(await screen.findByRole('table', { name: 'Holdings' })).toBeDefined();
  });

  it('stay unread when the user does not agree', async () => {
    const { coffer } = await open({ products: 'off' });

    fireEvent.click(await screen.findByRole('button', { name: /^Read investments: Gingham/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));

    const states = readOutcome(await coffer.call['products.list']({}));
    expect(states.ok && states.value.every(({ status }) => status === 'off')).toBe(true);
  });

  it('that a bank wants consent for are read once the user has signed in again', async () => {
    await open({ products: 'consent' });

    fireEvent.click(await screen.findByRole('button', { name: /^Sign in again: Gingham/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign in and read' }));

    expect(await screen.findByRole('table', { name: 'Holdings' })).toBeDefined();
  });

  it('that could not be read anew stay in sight, with what went wrong', async () => {
    await open({ products: 'failed' });

    expect(await screen.findByRole('table', { name: 'Holdings' })).toBeDefined();
    expect(
      within(screen.getByRole('list', { name: 'Not up to date' })).getAllByRole('button', { name: /^Try again/ }),
    ).toHaveLength(3);
  });
});

describe('activity', () => {
  it('shows the newest first, and more when asked', async () => {
    await open();
    expect([rowsOf(await activity()), screen.getByText('Newest 25 of 120 movements')]).toEqual([25, expect.anything()]);

    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('120 movements')).toBeDefined();
    expect(rowsOf(await activity())).toBe(120);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('of one account leaves out the others', async () => {
    await open();
    await activity();

    fireEvent.click(screen.getByRole('button', { name: 'Activity of All accounts' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /^401\(k\)/ }));

    expect(await screen.findByText('Newest 25 of 60 movements')).toBeDefined();
    expect(within(await activity()).queryByText('Brokerage')).toBeNull();
  });
});
