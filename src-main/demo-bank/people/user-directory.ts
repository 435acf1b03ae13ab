/** Who may sign in with what, and which person that is. */
import type { PlainDate } from '#contract/dates.ts';
import type { ItemUser } from '../bank-state.ts';
import { householdPerson } from '../household/household.ts';
import { isItemFaultCode, itemFault } from '../item-faults.ts';
import { PlaidFault } from '../plaid-fault.ts';
import { checkCustomUser, customPerson } from './custom-user.ts';
import { dynamicPerson } from './dynamic-user.ts';
import { incomePerson } from './income-user.ts';
import { asksForMore } from './multi-factor.ts';
import type { Person } from './person.ts';
import { scalePerson } from './scale-user.ts';

const mostScaleRows = 10_000_000;

/** Throws Link's error for an unknown user, a wrong password, or a password that asks for an error. */
export function signIn(username: string, password: string): ItemUser {
  const forced = /^error_([A-Z][A-Z0-9_]+)$/.exec(password)?.[1];
  if (username === 'user_good' && forced !== undefined) throw forcedError(forced);
  if (username === 'user_good' && (password === 'pass_good' || asksForMore(password))) return { kind: 'household' };
  if (username === 'user_bank_income' && password === '{}') return { kind: 'income' };
  if (username === 'user_transactions_dynamic') return { kind: 'dynamic' };
  if (username === 'user_custom') {
    checkCustomUser(password);
    return { kind: 'custom', configuration: password };
  }
  if (username.startsWith('user_scale_') && password === 'pass_good') return { kind: 'scale', rows: rowsOf(username) };
  throw invalidCredentials();
}

export function personOf(user: ItemUser, institutionId: string, seed: number, startedOn: PlainDate): Person {
  switch (user.kind) {
    case 'household':
      return householdPerson(seed, institutionId);
    case 'dynamic':
      return dynamicPerson(startedOn);
    case 'income':
      return incomePerson(startedOn);
    case 'custom':
      return customPerson(user.configuration);
    case 'scale':
      return scalePerson(user.rows, seed, startedOn);
  }
}

function rowsOf(username: string): number {
  const rows = Number(/^user_scale_([1-9]\d*)$/.exec(username)?.[1] ?? 0);
  if (rows > 0 && rows <= mostScaleRows) return rows;
  const rule = `user_scale_N takes a whole number from 1 to ${mostScaleRows.toLocaleString('en')}, written without separators.`;
  throw new PlaidFault('ITEM_ERROR', 'INVALID_CREDENTIALS', rule, { displayMessage: rule });
}

function invalidCredentials(): PlaidFault {
  return new PlaidFault('ITEM_ERROR', 'INVALID_CREDENTIALS', 'the provided credentials were not correct', {
    displayMessage:
      'The credentials you provided were incorrect. Check that they are the same that you use for this institution.',
  });
}

function forcedError(code: string): PlaidFault {
  if (code === 'INVALID_CREDENTIALS') return invalidCredentials();
  if (isItemFaultCode(code)) return itemFault(code);
  const words = code.toLowerCase().replaceAll('_', ' ');
  return new PlaidFault('ITEM_ERROR', code, `the item could not be created: ${words}`, {
    displayMessage: `The bank answered: ${words}.`,
  });
}
