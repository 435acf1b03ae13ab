import { expect, test } from 'vitest';

import { accountIdSchema } from '#contract/ids.ts';
import { accountNumberLines } from '../../../../src-renderer/format/account-numbers.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';

const accountId = accountIdSchema.parse('account');
const shownOf = (number: AccountNumber) => accountNumberLines(number).map(({ name, shown }) => [name, shown]);
const american = (wireRouting: string | null): AccountNumber => ({
  scheme: 'ach',
  accountId,
  account: '9900009606',
  routing: '011401533',
  wireRouting,
  isTokenized: false,
});

test('American accounts have a routing number, and one for wires where that is another', () => {
  expect(shownOf(american(null))).toEqual([
    ['Account', '9900009606'],
    ['Routing', '011401533'],
  ]);
  expect(shownOf(american('021000021'))).toEqual([
    ['Account', '9900009606'],
    ['Routing', '011401533'],
    ['Wire routing', '021000021'],
  ]);
  expect(shownOf(american('011401533'))).toEqual([
    ['Account', '9900009606'],
    ['Routing and wires', '011401533'],
  ]);
});

test('British sort codes are written in pairs, Canadian accounts have transit and institution', () => {
  expect(shownOf({ scheme: 'bacs', accountId, account: '31926819', sortCode: '601613' })).toEqual([
    ['Account', '31926819'],
    ['Sort code', '60-16-13'],
  ]);
  expect(shownOf({ scheme: 'eft', accountId, account: '111122223333', institution: '021', branch: '01140' })).toEqual([
    ['Account', '111122223333'],
    ['Transit', '01140'],
    ['Institution', '021'],
  ]);
});

test('an IBAN is written in fours, and copied without spaces', () => {
  const [iban] = accountNumberLines({ scheme: 'international', accountId, iban: 'GB29NWBK60161331926819', bic: 'NWBKGB21' });

  expect(iban).toEqual({ name: 'IBAN', shown: 'GB29 NWBK 6016 1331 9268 19', plain: 'GB29NWBK60161331926819' });
});

test('what is masked, and what is not as the country writes it, stays as it is', () => {
  expect(shownOf({ scheme: 'international', accountId, iban: '••••6819', bic: 'NWBKGB21' })[0]).toEqual(['IBAN', '••••6819']);
  expect(shownOf({ scheme: 'bacs', accountId, account: '••••6819', sortCode: '60-1613' })[1]).toEqual(['Sort code', '60-1613']);
});
