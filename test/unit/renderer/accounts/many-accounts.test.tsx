// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { createData } from '../../../support/coffer-double-data.ts';
import { SidebarAccounts } from '../../../../src-renderer/app/shell/sidebar-accounts.tsx';
import { groupByKind } from '../../../../src-renderer/format/accounts.ts';
import { AccountsOfKind } from '../../../../src-renderer/views/accounts/accounts-of-kind.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

describe('ten thousand accounts', () => {
  it('are listed two hundred of a kind at a time, all counted in the total, the next ones when they are asked for', async () => {
    const [cash] = groupByKind(createData('many-accounts').accounts);
    if (cash === undefined) throw new Error('The world has cash.');

    await renderWithCoffer(<AccountsOfKind group={cash} chosen={null} onChoose={() => undefined} />);
    const before = screen.getAllByRole('listitem').length;
    fireEvent.click(screen.getByRole('button', { name: 'Show 200 more' }));

    expect({ before, after: screen.getAllByRole('listitem').length, all: screen.getByText('of 8,002').textContent }).toEqual({
      before: 200,
      after: 400,
      all: 'of 8,002',
    });
  });

  it('leave the sidebar its fifty of a kind and a way to the others', async () => {
    await renderWithCoffer(<SidebarAccounts />, { world: 'many-accounts' });

    const cash = within(await screen.findByRole('group', { name: 'Cash' }));

    expect(cash.getAllByRole('link')).toHaveLength(51);
    expect(cash.getByRole('link', { name: '7,952 more…' }).getAttribute('href')).toBe('/accounts');
  });
});
