/** Finding a bank before an Item is spent on it, over real HTTP to a demo bank. */
import { describe, expect, it } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { openOnBank } from '../../support/whole-app.ts';

describe('looking for a bank', () => {
  it('is by name, by product, and in the countries of the settings or in one', async () => {
    const { bank } = await aDemoBank();
    const { ask } = await openOnBank(bank);
    const names = async (input: { query: string; product?: string; countryCode?: 'GB' | 'CA' }): Promise<readonly string[]> =>
      (await ask('institutions.search', input)).map(({ name }) => name);
    await ask('app.updateSettings', { countryCodes: ['US', 'GB'] });

    expect([
      await names({ query: 'platypus o' }),
      await names({ query: 'platypus', countryCode: 'GB' }),
      await names({ query: 'balance' }),
      await names({ query: 'balance', product: 'investments' }),
      await names({ query: 'tartan', countryCode: 'CA' }),
    ]).toEqual([
      ['Platypus OAuth Bank', 'Flexible Platypus Open Banking'],
      ['Flexible Platypus Open Banking'],
      ['Balance Bank'],
      [],
      ['Tartan-Dominion Bank of Canada'],
    ]);
  });

  it.each([
    ['ins_109508', { state: 'working', message: 'Sign-ins work.' }],
    ['ins_132363', { state: 'partly', message: 'Some sign-ins fail just now.' }],
    ['ins_132361', { state: 'down', message: 'Sign-ins fail just now: try again later.' }],
  ])('says how signing in goes at %s', async (institutionId, health) => {
    const { bank } = await aDemoBank();
    const { ask } = await openOnBank(bank);

    expect(await ask('institutions.health', { institutionId })).toEqual(health);
  });

  it.each([
    [{ language: 'xx' as 'en' }, /a language that Plaid’s window speaks: da, de, en/],
    [{ countryCodes: ['CH' as 'GB'] }, /countries whose banks Plaid knows: US, CA, GB/],
    [{ countryCodes: [] }, /at least one country/],
  ])('knows what Plaid can take: %j is refused', async (settings, words) => {
    const { bank } = await aDemoBank();
    const { ask } = await openOnBank(bank);

    await expect(ask('app.updateSettings', settings)).rejects.toThrow(words);
  });
});
