// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { createData } from '../../../support/coffer-double-data.ts';
import { failed } from '#contract/failures.ts';
import { AccountFacts } from '../../../../src-renderer/views/accounts/account-facts.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const [checking] = createData('household').accounts;
const open = (scenario: Parameters<typeof renderWithCoffer>[1] = {}) => {
  if (checking === undefined) throw new Error('the household has an account');
  return renderWithCoffer(
    <>
      <h2>{checking.name}</h2>
      <AccountFacts account={checking} />
    </>,
    scenario,
  );
};
const inFull = `10345521${checking?.mask ?? ''}`;

describe('account numbers', () => {
  it('are masked until the user reveals them, and again when they are hidden', async () => {
    await open();

    expect(await screen.findByText(`••••${checking?.mask ?? ''}`)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(await screen.findByText(inFull)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));

    expect(await screen.findByText(`••••${checking?.mask ?? ''}`)).toBeDefined();
    expect(screen.queryByText(inFull)).toBeNull();
  });

  it('are not asked for in full before that', async () => {
    const refused = failed('unexpected', 'The numbers can’t be shown now.').failure;
    await open({ failing: { 'accounts.revealNumbers': refused } });
    await screen.findByText(`••••${checking?.mask ?? ''}`);
    expect(screen.queryByText(refused.message)).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Reveal' }));

    expect(await screen.findByText(refused.message)).toBeDefined();
  });

  it('that were never read say what Plaid charges, and ask before they are', async () => {
    await open({ products: 'off' });

    fireEvent.click(await screen.findByRole('button', { name: /^Read account numbers/ }));
    expect(screen.getByText('Plaid charges for this once, with the first reading.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read account numbers' }));

    expect(await screen.findByRole('button', { name: 'Reveal' })).toBeDefined();
  });

  it.each([
    ['does not offer them', 'unsupported', 'Not offered by this bank.'],
    ['has none', 'none', 'None of the connected accounts has any.'],
  ] as const)('are said to be missing where the bank %s', async (_why, products, words) => {
    await open({ products });

    const numbers = await screen.findByRole('region', { name: 'Account numbers' });
    expect(within(numbers).getByText(words)).toBeDefined();
    expect(within(numbers).queryByRole('button')).toBeNull();
  });
});
