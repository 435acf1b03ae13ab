/** What tests, and the bank's control, do to Items behind their clients' backs. */
import { failed } from '#contract/failures.ts';
import type { Bank } from './bank.ts';
import type { AccountChange, ItemRecord, ItemTrouble } from './bank-state.ts';
import type { InstitutionHealth } from './institutions.ts';
import { accountIdOf, sharedAccounts } from './plaid-shapes.ts';
import { shownTransactions, transactionChange, type ChangeRequest, type ShownAtBank } from './shown-transactions.ts';

export type AccountChangeRequest =
  /** It comes back under a new id, and its rows with it; `takesBackRows: false` leaves the old ones unmentioned. */
  | { readonly kind: 'renumber'; readonly accountId: string; readonly takesBackRows?: boolean }
  | { readonly kind: 'close'; readonly accountId: string }
  | { readonly kind: 'currency'; readonly accountId: string; readonly currency: string };

const oneDay = 86_400_000;
const loginRequired: ItemTrouble = { code: 'ITEM_LOGIN_REQUIRED', reason: null };

export interface ItemControls {
  readonly itemIds: () => readonly string[];
  /** What the bank shows now, or showed whoever got `cursor`, under Plaid's ids: what a client must end up with. */
  readonly transactions: (itemId: string, cursor?: string) => readonly ShownAtBank[];
  /** A row comes, changes, posts or goes, right now. */
  readonly changeTransactions: (itemId: string, change: ChangeRequest) => void;
  /** An account gets another id or currency, or is closed. Throws `not-found`. */
  readonly changeAccount: (itemId: string, change: AccountChangeRequest) => void;
  /** All accounts get new ids, the last one is closed, or the first one turns to euros. */
  readonly churnAccounts: (itemId: string, kind: AccountChangeRequest['kind']) => void;
  /** The first row that the bank shows goes, and another comes: what was read of a pagination so far is wrong. */
  readonly mutateTransactions: (itemId: string) => void;
  /** From now on the Item asks for its owner: ITEM_LOGIN_REQUIRED. */
  readonly requireLogin: (itemId: string) => void;
  /** From now on the Item's calls are refused with this; null: with nothing, as if it had healed by itself. */
  readonly setTrouble: (itemId: string, trouble: ItemTrouble | null) => void;
  /** Its owner ends the connection at my.plaid.com: USER_PERMISSION_REVOKED. */
  readonly revoke: (itemId: string) => void;
  /** Plaid no longer knows the Item: ITEM_NOT_FOUND. */
  readonly forgetItem: (itemId: string) => void;
  /** Moves the end of its consent to so many days from now; 0 or less: it has ended. */
  readonly endConsentIn: (itemId: string, days: number) => void;
  /** Takes permissions back at the bank: ACCESS_NOT_GRANTED for these products. */
  readonly withhold: (itemId: string, products: readonly string[]) => void;
  /** The Item's own institution: DOWN. */
  readonly takeInstitutionDown: (itemId: string) => void;
  readonly setInstitutionHealth: (institutionId: string, health: InstitutionHealth | null) => void;
}

export function createItemControls(bank: Bank): ItemControls {
  const change = (itemId: string, apply: (item: ItemRecord) => void): void => bank.items.change(itemId, apply);
  const setTrouble = (itemId: string, trouble: ItemTrouble | null): void =>
    change(itemId, (item) => void (item.trouble = trouble));
  const changeTransactions = (itemId: string, request: ChangeRequest): void => {
    const row = transactionChange(bank, itemId, request);
    change(itemId, (item) => void item.changes.push(row));
  };
  const accountIds = (itemId: string): readonly string[] => {
    const item = bank.items.byId(itemId);
    return item === null ? [] : sharedAccounts(item, bank).map(({ key }) => accountIdOf(item, key));
  };
  const changeAccount = (itemId: string, request: AccountChangeRequest): void => {
    const noted = accountChange(bank, itemId, request);
    change(itemId, (item) => void item.accountChanges.push(noted));
  };
  return {
    itemIds: () => bank.state.read().items.flatMap((item) => (item.removedAt === null ? [item.itemId] : [])),
    transactions: (itemId, cursor) => [...shownTransactions(bank, itemId, cursor)],
    changeTransactions,
    changeAccount,
    churnAccounts: (itemId, kind) => {
      const ids = accountIds(itemId);
      const struck = kind === 'renumber' ? ids : kind === 'close' ? ids.slice(-1) : ids.slice(0, 1);
      for (const accountId of struck) {
        changeAccount(itemId, kind === 'currency' ? { kind, accountId, currency: 'EUR' } : { kind, accountId });
      }
    },
    mutateTransactions: (itemId) => {
      const [accountId] = accountIds(itemId);
      const [first] = shownTransactions(bank, itemId);
      if (first !== undefined) changeTransactions(itemId, { kind: 'remove', transactionId: first.transaction_id });
      if (accountId !== undefined)
        changeTransactions(itemId, { kind: 'add', accountId, amount: 12.34, name: 'CAME BETWEEN TWO PAGES' });
    },
    requireLogin: (itemId) => setTrouble(itemId, loginRequired),
    setTrouble,
    revoke: (itemId) => setTrouble(itemId, { code: 'USER_PERMISSION_REVOKED', reason: null }),
    forgetItem: (itemId) => bank.items.remove(itemId),
    endConsentIn: (itemId, days) => change(itemId, (item) => void (item.consentExpiresAt = bank.now() + days * oneDay)),
    withhold: (itemId, products) => change(itemId, (item) => void (item.withheldProducts = [...products])),
    takeInstitutionDown: (itemId) => bank.institutionHealth.set(bank.items.byId(itemId)?.institutionId ?? '', 'DOWN'),
    setInstitutionHealth: bank.institutionHealth.set,
  };
}

function accountChange(bank: Bank, itemId: string, request: AccountChangeRequest): AccountChange {
  const item = bank.items.byId(itemId);
  const account =
    item === null ? undefined : sharedAccounts(item, bank).find(({ key }) => accountIdOf(item, key) === request.accountId);
  if (account === undefined) throw failed('not-found', `The demo bank has no account ${request.accountId}.`);
  const common = { at: bank.now(), accountKey: account.key };
  const { kind } = request;
  if (kind === 'renumber') return { kind, ...common, takesBackRows: request.takesBackRows ?? true };
  return kind === 'currency' ? { kind, ...common, currency: request.currency } : { kind, ...common };
}
