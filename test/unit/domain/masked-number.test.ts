import fc from 'fast-check';
import { expect, it } from 'vitest';

import { accountIdSchema } from '#contract/ids.ts';
import { maskedNumber } from '#domain/masked-number.ts';

const accountId = accountIdSchema.parse('account');
const digits = fc.stringMatching(/^\d{5,34}$/);

it('shows the last four digits of an account, and always as many dots', () => {
  fc.assert(
    fc.property(digits, (account) => {
      const shown = maskedNumber({ scheme: 'bacs', accountId, account, sortCode: '601111' });

      expect(shown).toEqual({ scheme: 'bacs', accountId, account: `••••${account.slice(-4)}`, sortCode: '601111' });
    }),
  );
});

it('masks the IBAN of an international number, and not the bank’s own code', () => {
  const shown = maskedNumber({ scheme: 'international', accountId, iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' });

  expect(shown).toEqual({ scheme: 'international', accountId, iban: '••••3000', bic: 'COBADEFFXXX' });
});

it('shows nothing of a number that is no longer than what would be shown', () => {
  const shown = maskedNumber({ scheme: 'eft', accountId, account: '1234', institution: '021', branch: '01140' });

  expect(shown).toMatchObject({ account: '••••' });
});
