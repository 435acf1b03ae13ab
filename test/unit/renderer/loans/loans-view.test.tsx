// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { LoansView } from '../../../../src-renderer/views/loans/loans-view.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const open = (scenario: Parameters<typeof renderWithCoffer>[1] = {}) => renderWithCoffer(<LoansView />, scenario);

describe('loans and cards', () => {
  it('tell of each what is owed, what it costs and what is due', async () => {
    await open();

    const visa = within(await screen.findByRole('article', { name: 'Platypus Visa' }));
    const facts = visa.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent ?? ''}`);

    expect(visa.getByText(/^36\.8% of/).textContent).toBe('36.8% of $5,000.00 used, $3,157.90 left');
    expect(facts).toEqual([
      'Minimum due: $35.00 · Dec 4',
      'Statement: $1,522.30 · Nov 20',
      'Last payment: $1,645.06 · Nov 12',
      'Rates: 21.24% purchase29.99% cash15.24% balance transfer on $320.00',
    ]);
  });

  it('that are not read show their balances, and offer the rest', async () => {
    await open({ products: 'off' });

    expect(await screen.findByRole('article', { name: 'Platypus Visa' })).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Read loans and cards:/ })).toHaveLength(3);
    expect(screen.queryByText('Due next')).toBeNull();
  });

  it('say that there is none where there is none', async () => {
    await open({ world: 'one-row', products: 'none' });

    expect(await screen.findByText('No loans or cards among your accounts.')).toBeDefined();
  });

  it('begin with what is overdue', async () => {
    await open({ world: 'indebted' });

    const [first] = within((await screen.findAllByRole('list'))[0] ?? document.body).getAllByRole('listitem');

    expect(first?.textContent).toMatch(/^Overdue, was due 11 days ago/);
  });
});
