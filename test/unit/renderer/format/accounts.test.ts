import { describe, expect, it } from 'vitest';

import { currenciesOf, groupByKind, totalsOf } from '../../../../src-renderer/format/accounts.ts';
import { createData } from '../../../support/coffer-double-data.ts';

const { accounts } = createData('extremes');

describe('accounts on screen', () => {
  it('are summed by currency, without the hidden and the unknown', () => {
    const totals = totalsOf(accounts);

    expect(totals).toEqual([
      { currency: 'USD', minorUnits: 98_765_432_109_876 - 1_234_567_890 },
      { currency: 'JPY', minorUnits: 12_345_678 },
      { currency: 'KWD', minorUnits: 1_234_567 },
      { currency: 'BTC', minorUnits: 123_456_789 },
    ]);
  });

  it('are grouped by kind, the hidden last in their group', () => {
    const groups = groupByKind(accounts).map((group) => [
      group.label,
      group.accounts.map((account) => String(account.accountId)),
    ]);

    expect(groups).toEqual([
      ['Cash', ['long', 'minus', 'yen', 'dinar', 'closed']],
      ['Investments', ['bitcoin']],
      ['Other', ['unknown']],
    ]);
  });

  it('name the currency of most accounts first', () => {
    expect(currenciesOf(accounts)).toEqual(['USD', 'JPY', 'KWD', 'BTC']);
  });
});
