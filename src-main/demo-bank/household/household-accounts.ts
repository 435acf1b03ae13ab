/** The accounts of the demo household, at three institutions. */
import type { HeldAccount } from '../people/person.ts';

export interface HouseholdAccount extends HeldAccount {
  readonly institutionId: string;
  /** Minor units on the household's first day; on cards what is owed. */
  readonly opening: number;
}

const usd = { currency: 'USD', limit: null } as const;

export const householdAccounts = [
  {
    ...usd,
    key: 'checking',
    institutionId: 'ins_109508',
    name: 'Everyday Checking',
    officialName: 'First Platypus Everyday Checking',
    mask: '4021',
    type: 'depository',
    subtype: 'checking',
    opening: 318_042,
  },
  {
    ...usd,
    key: 'savings',
    institutionId: 'ins_109508',
    name: 'Rainy Day Savings',
    officialName: 'First Platypus High Yield Savings',
    mask: '7730',
    type: 'depository',
    subtype: 'savings',
    opening: 640_000,
  },
  {
    ...usd,
    key: 'rewards-card',
    institutionId: 'ins_109508',
    name: 'Rewards Visa',
    officialName: 'First Platypus Rewards Visa Signature',
    mask: '1187',
    type: 'credit',
    subtype: 'credit card',
    limit: 12_000,
    opening: 0,
  },
  {
    ...usd,
    key: 'holiday-savings',
    institutionId: 'ins_109509',
    name: 'Holiday Share Savings',
    officialName: 'First Gingham Share Savings',
    mask: '5512',
    type: 'depository',
    subtype: 'savings',
    opening: 95_000,
  },
  {
    ...usd,
    key: 'cash-back-card',
    institutionId: 'ins_109509',
    name: 'Cash Back Mastercard',
    officialName: 'First Gingham Cash Back Mastercard',
    mask: '9043',
    type: 'credit',
    subtype: 'credit card',
    limit: 6_000,
    opening: 0,
  },
  {
    key: 'euro-account',
    institutionId: 'ins_109511',
    name: 'Euro Account',
    officialName: 'Tartan Multi-Currency Account (EUR)',
    mask: '3308',
    type: 'depository',
    subtype: 'checking',
    currency: 'EUR',
    limit: null,
    opening: 124_050,
  },
  {
    ...usd,
    key: 'travel-card',
    institutionId: 'ins_109511',
    name: 'Travel Card',
    officialName: 'Tartan Miles Travel Card',
    mask: '6614',
    type: 'credit',
    subtype: 'credit card',
    limit: 8_000,
    opening: 0,
  },
] as const satisfies readonly HouseholdAccount[];

export type AccountKey = (typeof householdAccounts)[number]['key'];
