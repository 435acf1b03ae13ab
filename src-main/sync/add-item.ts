/** The steps from a public token to a stored Item, in the order that survives a crash between any two. */
import { CofferError, failed } from '#contract/failures.ts';
import { institutionIdSchema, type InstitutionId, type ItemId } from '#contract/ids.ts';
import type { BankAccount, BankInstitution, BankItem } from '#domain/bank-facts.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { PendingExchange } from '#ports/ledger.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { keepSecret } from './keep-secret.ts';
import { accessTokenName, publicTokenName } from './secret-names.ts';

/** What is known of an Item's bank before Plaid is asked. */
export interface KnownBank {
  readonly institutionId: InstitutionId | null;
  readonly institutionName: string;
}

/**
 * Exchanges a pending public token and stores the Item. Once Plaid has answered there is an Item
 * that only this access token can remove: when the token cannot be kept, the Item is removed at
 * Plaid at once.
 */
export async function exchangeAndAdd(parts: ConnectorParts, pending: PendingExchange, publicToken: string): Promise<ItemId> {
  const { itemId, accessToken } = await parts.gateway.exchangePublicToken(publicToken);
  try {
    await parts.ledger.commands.savePendingExchange({ ...pending, itemId });
    await keepSecret(parts.vault, accessTokenName(itemId), accessToken.reveal());
  } catch (error) {
    await abandonItem(parts, pending, itemId, accessToken, error);
  }
  await addItem(parts, itemId, accessToken, pending, pending.id);
  return itemId;
}

async function abandonItem(
  parts: ConnectorParts,
  pending: PendingExchange,
  itemId: ItemId,
  accessToken: AccessToken,
  reason: unknown,
): Promise<never> {
  const { gateway, vault, log } = parts;
  const isRemoved = await gateway.removeItem(accessToken).then(
    () => true,
    (error: unknown) => {
      log.error('An Item whose token could not be kept could not be removed at Plaid either', error, { itemId });
      return false;
    },
  );
  await vault.remove(accessTokenName(itemId)).catch(() => undefined);
  await forgetPending(parts, pending.id).catch(() => undefined);

  const outcome = isRemoved
    ? `${pending.institutionName} was unlinked again at Plaid: link it once more when this is solved.`
    : `Plaid could not be told: end the connection to ${pending.institutionName} at my.plaid.com, then link it again.`;
  if (reason instanceof CofferError) throw failed(reason.failure.kind, `${reason.failure.message} ${outcome}`);
  throw failed('unexpected', `The connection could not be kept. ${outcome}`, {
    reference: log.error('An exchanged token could not be kept', reason),
  });
}

/**
 * Stores an Item whose token the vault has. What Plaid does not tell now (it is down, or still
 * preparing) the first sync brings: the Item exists and must show.
 */
export async function addItem(
  parts: ConnectorParts,
  itemId: ItemId,
  accessToken: AccessToken,
  bank: KnownBank,
  pendingExchangeId: string | null,
): Promise<void> {
  const { gateway, ledger, log } = parts;
  const ifAvailable = async <Value>(call: Promise<Value>): Promise<Value | null> =>
    call.catch((error: unknown) => {
      log.warn('Plaid did not describe a new Item', { kind: error instanceof CofferError ? error.failure.kind : 'unexpected' });
      return null;
    });

  const facts = (await ifAvailable(gateway.getItem(accessToken))) ?? factsOf(itemId, bank);
  const accounts: readonly BankAccount[] = (await ifAvailable(gateway.getAccounts(accessToken))) ?? [];
  const institutionId = facts.institutionId ?? bank.institutionId;
  const institution: BankInstitution | null =
    institutionId === null ? null : await ifAvailable(gateway.getInstitution(institutionId, parts.countryCodes()));

  await ledger.commands.addItem({
    itemId,
    institution,
    institutionName: institution?.name ?? facts.institutionName ?? bank.institutionName,
    accounts,
    facts,
    linkedAt: parts.clock.now(),
    pendingExchangeId,
  });
  if (pendingExchangeId === null) return;
  // The Item is there: what is left over is swept at the next start, and no reason to say that linking failed.
  await parts.vault.remove(publicTokenName(pendingExchangeId)).catch((error: unknown) => {
    log.error('A spent public token could not be deleted', error);
  });
}

function factsOf(itemId: ItemId, { institutionId, institutionName }: KnownBank): BankItem {
  return {
    itemId,
    institutionId,
    institutionName,
    error: null,
    consentExpiresAt: null,
    availableProducts: [],
    products: [],
    billedProducts: [],
    consentedProducts: [],
    transactionsUpdatedAt: null,
    transactionsFailedAt: null,
  };
}

/** Forgets an exchange: the public token first, so that a crash between leaves a row that is found again. */
export async function forgetPending({ ledger, vault }: ConnectorParts, id: string): Promise<void> {
  await vault.remove(publicTokenName(id));
  await ledger.commands.forgetPendingExchange(id);
}

/** Link's claim of an institution id, or null when it has none or it cannot be one. */
export function institutionIdOf(text: string | null): InstitutionId | null {
  return institutionIdSchema.nullable().catch(null).parse(text);
}
