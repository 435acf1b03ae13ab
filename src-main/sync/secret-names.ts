/** Where the vault keeps what belongs to an Item or to an exchange that has not ended yet. */
import { itemIdSchema, type ItemId, type ReportId } from '#contract/ids.ts';
import type { SecretName } from '#ports/secret-vault.ts';

export const accessTokenName = (itemId: ItemId): SecretName => `item/${itemId}/access-token`;
/** Token and address of a link that is open in the user's browser. */
export const hostedLinkName = (id: string): SecretName => `hosted/${id}/link`;
/** While an Item's token is being renewed: what can be exchanged for a token should the answer be lost. */
export const spareTokenName = (itemId: ItemId): SecretName => `item/${itemId}/spare-public-token`;
export const publicTokenName = (pendingId: string): SecretName => `pending/${pendingId}/public-token`;

/** What opens an asset report at Plaid: whoever has it and the keys can read all that is in it. */
export const reportTokenName = (reportId: ReportId): SecretName => `asset-report/${reportId}/token`;

/** The report whose token is kept under `name`, or null for any other entry. */
export function reportOfToken(name: SecretName): ReportId | null {
  return (/^asset-report\/(.+)\/token$/u.exec(name)?.[1] ?? null) as ReportId | null;
}

/** Whom Plaid knows the profile’s income of. */
export const incomeUserName: SecretName = 'income/user';

/** The Item whose access token is kept under `name`, or null for any other entry. */
export function itemOfAccessToken(name: SecretName): ItemId | null {
  const id = /^item\/(.+)\/access-token$/u.exec(name)?.[1];
  return id === undefined ? null : itemIdSchema.parse(id);
}

/** The hosted link that is kept under `name`, or null for any other entry. */
export function hostedOfName(name: SecretName): string | null {
  return /^hosted\/(.+)\/link$/u.exec(name)?.[1] ?? null;
}

/** The Item whose spare is kept under `name`, or null for any other entry. */
export function itemOfSpareToken(name: SecretName): ItemId | null {
  const id = /^item\/(.+)\/spare-public-token$/u.exec(name)?.[1];
  return id === undefined ? null : itemIdSchema.parse(id);
}

/** The pending exchange whose public token is kept under `name`, or null for any other entry. */
export function pendingOfPublicToken(name: SecretName): string | null {
  return /^pending\/(.+)\/public-token$/u.exec(name)?.[1] ?? null;
}
