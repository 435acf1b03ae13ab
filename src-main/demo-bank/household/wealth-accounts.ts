/** What the household owns and owes beside its everyday accounts: investments and loans. */
import type { HeldAccount } from '../people/person.ts';

export interface WealthAccount extends HeldAccount {
  readonly institutionId: string;
}

const usd = { currency: 'USD', limit: null } as const;

export const wealthAccounts = [
  {
    ...usd,
    key: 'brokerage',
    institutionId: 'ins_109508',
    name: 'Self-Directed Brokerage',
    officialName: 'First Platypus Self-Directed Investing',
    mask: '8846',
    type: 'investment',
    subtype: 'brokerage',
  },
  {
    ...usd,
    key: 'roth',
    institutionId: 'ins_109508',
    name: 'Roth IRA',
    officialName: 'First Platypus Roth Individual Retirement Account',
    mask: '2093',
    type: 'investment',
    subtype: 'roth',
  },
  {
    ...usd,
    key: 'student-loan',
    institutionId: 'ins_109508',
    name: 'Student Loan',
    officialName: 'First Platypus Direct Consolidation Loan',
    mask: '6150',
    type: 'loan',
    subtype: 'student',
  },
  {
    ...usd,
    key: 'workplace-plan',
    institutionId: 'ins_109512',
    name: '401(k) Savings Plan',
    officialName: 'Northwind Labs 401(k) Savings Plan',
    mask: '4410',
    type: 'investment',
    subtype: '401k',
  },
  {
    ...usd,
    key: 'mortgage',
    institutionId: 'ins_109510',
    name: 'Home Mortgage',
    officialName: 'Tattersall 30 Year Fixed Mortgage',
    mask: '3372',
    type: 'loan',
    subtype: 'mortgage',
  },
] as const satisfies readonly WealthAccount[];

export type WealthKey = (typeof wealthAccounts)[number]['key'];
