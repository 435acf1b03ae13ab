import { failed } from '#contract/failures.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import { productsForLink } from '#domain/product-rules.ts';
import type { OpenCoffer } from './command.ts';
import type { SandboxUser } from './sandbox-user.ts';
import { whyNotLinked } from './why-not-linked.ts';

/**
 * The same way as the window's, but for Link. Plaid names no accounts before the exchange here, so
 * that a duplicate can only be noticed afterwards; and as its test users all have accounts of the
 * same names, it is worth a word and no refusal.
 */
export async function linkTestBank(
  { app, session }: OpenCoffer,
  { username, password }: SandboxUser,
  input: {
    readonly institution: InstitutionId;
    readonly products?: string[] | undefined;
    readonly days?: number | undefined;
  },
): Promise<ItemId> {
  const { countryCodes, daysRequested, ...settings } = app.settings();
  const gateway = await session.gateway();
  const connector = await session.connector();
  const institution = await gateway.getInstitution(input.institution, countryCodes);
  const { products, ifSupported } = productsForLink(settings.products, session.profile === 'demo', institution.products);
  const request = {
    institutionId: institution.institutionId,
    products: input.products ?? [...products, ...ifSupported],
    username,
    password,
    daysRequested: input.days ?? daysRequested,
  };
  const { publicToken } = await gateway.createSandboxPublicToken(request).catch((error: unknown) => {
    throw whyNotLinked(error, institution.name);
  });
  const outcome = await connector.connect(publicToken, {
    institutionId: institution.institutionId,
    institutionName: institution.name,
    accounts: [],
  });
  if (outcome.kind === 'connected') return outcome.itemId;
  throw outcome.kind === 'duplicate'
    ? failed('duplicate-connection', outcome.message)
    : failed('cancelled', 'Nothing was linked.');
}
