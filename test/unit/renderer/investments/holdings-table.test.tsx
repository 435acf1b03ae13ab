// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { HoldingsTable } from '../../../../src-renderer/views/investments/holdings-table.tsx';
import { portfoliosOf } from '../../../../src-renderer/views/investments/portfolio.ts';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const held = (title: string, accountId: string, quantity: string, value: number, costBasis: number | null) => ({
  holding: {
    accountId: accountId as AccountId,
    securityId: title,
    quantity,
    price: '1',
    pricedOn: null,
    value,
    costBasis,
    vestedValue: null,
    currency: 'USD',
  },
  security: {
    securityId: title,
    name: null,
    ticker: title,
    type: null,
    subtype: null,
    isCash: false,
    sector: null,
    industry: null,
    option: null,
    bond: null,
  },
});
const all = [
  held('BBB', 'one', '9.5', 300, 100),
  held('AAA', 'two', '10', 100, null),
  held('CCC', 'two', '9.4999999999999999999', 200, 500),
];
const accounts = [
  { accountId: 'one', name: 'Brokerage' },
  { accountId: 'two', name: '401(k)' },
] as Account[];

const titles = (): (string | undefined)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
const sortBy = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('holdings', () => {
  beforeEach(async () => {
    const [portfolio] = portfoliosOf(
      { holdings: all.map(({ holding }) => holding), securities: all.map(({ security }) => security) },
      accounts,
    );
    await renderWithCoffer(<HoldingsTable label="Holdings" positions={portfolio?.positions ?? []} />);
  });

  it('begin with what is worth most, and say so to screen readers', () => {
    expect(titles()).toEqual(['BBB', 'CCC', 'AAA']);
    expect(screen.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Gain' }).getAttribute('aria-sort')).toBe('none');
  });

  it('turn round when the same column is pressed again', () => {
    sortBy('Value');

    expect(titles()).toEqual(['AAA', 'CCC', 'BBB']);
    expect(screen.getByRole('columnheader', { name: 'Value' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('are sorted by quantity as numbers, to the last digit', () => {
    sortBy('Quantity');

    expect(titles()).toEqual(['AAA', 'BBB', 'CCC']);
  });

  it('are sorted by name from A', () => {
    sortBy('Holding');

    expect(titles()).toEqual(['AAA', 'BBB', 'CCC']);
  });

  it('whose gain is unknown come last both ways', () => {
    sortBy('Gain');
    const falling = titles();
    sortBy('Gain');

    expect([falling, titles()]).toEqual([
      ['BBB', 'CCC', 'AAA'],
      ['CCC', 'BBB', 'AAA'],
    ]);
  });
});

it('holdings of one account do not repeat its name', async () => {
  const [first] = all;
  const [portfolio] = portfoliosOf({ holdings: first === undefined ? [] : [first.holding], securities: [] }, accounts);

  await renderWithCoffer(<HoldingsTable label="Holdings" positions={portfolio?.positions ?? []} />);

  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
    'Holding',
    'Quantity',
    'Price',
    'Value',
    'Cost',
    'Gain',
  ]);
});
