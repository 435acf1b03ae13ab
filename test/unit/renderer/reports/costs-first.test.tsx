// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { readOutcome } from '#contract/outcome-text.ts';
import { createData } from '../../../support/coffer-double-data.ts';
import { LiveBalance } from '../../../../src-renderer/views/accounts/live-balance.tsx';
import { AssetReports } from '../../../../src-renderer/views/reports/asset-reports.tsx';
import { IncomePage } from '../../../../src-renderer/views/reports/income-page.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const [checking] = createData('household').accounts;
const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

describe('what Plaid charges for is said before it is asked for', () => {
  it('of an asset report, which is created only then', async () => {
    const { coffer } = await renderWithCoffer(<AssetReports onOpen={() => undefined} />, { reports: 'none' });

    await press('Create a report');
    expect(screen.getByText(/^Plaid charges for each report/)).toBeDefined();
    expect(readOutcome(await coffer.call['assets.reports']({}))).toEqual({ ok: true, value: [] });
    await press('Create it');

    expect(await screen.findByText('Plaid is making it…')).toBeDefined();
  });

  it('of sharing income, and a no shares none', async () => {
    const { coffer } = await renderWithCoffer(<IncomePage />, { income: 'none' });

    await press('Share income');
    expect(screen.getByText(/^Plaid charges each time income is shared/)).toBeDefined();
    await press('Not now');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(readOutcome(await coffer.call['income.state']({}))).toMatchObject({ ok: true, value: { status: 'none' } });
  });

  it('of a balance at this moment, with how much of the bank is asked', async () => {
    if (checking === undefined) throw new Error('The household has an account.');
    await renderWithCoffer(<LiveBalance account={checking} />);

    await press('Ask the bank now…');

    expect(screen.getByText(/^Plaid charges for each time a bank is asked/)).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });
});

describe('a bank that cannot be in a report', () => {
  it('says why, and offers what would let it', async () => {
    await renderWithCoffer(<AssetReports onOpen={() => undefined} />, { reports: 'none' });

    await press('Create a report');

    expect(screen.getByText('Tartan Bank: has not been asked for reports yet.')).toBeDefined();
    expect(screen.getByText('Gingham Credit Union: offers no reports.')).toBeDefined();
    expect(screen.getAllByRole('button', { name: 'Allow it' })).toHaveLength(1);
  });
});
