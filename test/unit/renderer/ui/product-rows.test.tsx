// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { ConnectionsView } from '../../../../src-renderer/views/connections/connections-view.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

/** As the keyboard does it: the focus is on what is pressed. */
const press = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.focus();
    element.click();
    await Promise.resolve();
  });

const productsOf = (bank: string) => screen.findByRole('list', { name: `Read of ${bank}`, hidden: true });

describe('a product of a bank', () => {
  it('that is read after the question about its cost keeps the focus in its row', async () => {
    await renderWithCoffer(<ConnectionsView />, { products: 'off' });
    const row = within(await productsOf('Tartan Bank')).getAllByRole('listitem', { hidden: true })[0];
    const [read] = within(row ?? document.body).getAllByRole('button', { hidden: true });
    await press(read ?? document.body);

    await press(screen.getByRole('button', { name: 'Read account numbers' }));

    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('that is not read after all gives the focus back to its button', async () => {
    await renderWithCoffer(<ConnectionsView />, { products: 'off' });
    const row = within(await productsOf('Tartan Bank')).getAllByRole('listitem', { hidden: true })[0];
    const [read] = within(row ?? document.body).getAllByRole('button', { hidden: true });
    await press(read ?? document.body);

    await press(screen.getByRole('button', { name: 'Not now' }));

    await waitFor(() => expect(document.activeElement).toBe(read));
  });

  it('can be read no more, after a question that says what Plaid goes on charging', async () => {
    await renderWithCoffer(<ConnectionsView />, { products: 'on' });
    const row = within(await productsOf('Tartan Bank')).getAllByRole('listitem', { hidden: true })[3];
    await press(within(row ?? document.body).getByRole('button', { name: /^Stop reading/, hidden: true }));
    const question = screen.getByRole('alertdialog').textContent;

    await press(screen.getByRole('button', { name: 'Stop reading' }));

    expect(question).toContain('it charges for it each month until you remove the bank');
    await waitFor(() => expect(row?.textContent).toContain('Not read any more. Plaid charges on until the bank is removed.'));
  });
});
