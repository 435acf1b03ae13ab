import type { InstitutionId } from '#contract/ids.ts';
import { productsForLink } from '#domain/product-rules.ts';
import type { LinkTokenRequest } from '#ports/bank-gateway.ts';
import type { ProfileSession } from '../app.ts';
import type { SettingsFile } from '../settings-file.ts';

/** What Link is to be about: a bank chosen before, an Item to repair, or whatever the user finds there. */
export interface LinkTarget {
  readonly institutionId: InstitutionId | null;
  readonly update: LinkTokenRequest['update'];
}

export interface LinkAbout {
  readonly request: Omit<LinkTokenRequest, 'hosted'>;
  /** Of the bank that was chosen before. */
  readonly institutionName: string | null;
}

/** The settings as a request for a link token; products by what the bank offers, where it is known. */
export async function linkRequest(
  settings: SettingsFile,
  opened: Pick<ProfileSession, 'profile' | 'gateway'>,
  { institutionId, update }: LinkTarget,
): Promise<LinkAbout> {
  const { settings: wanted, clientUserId } = settings.current();
  const { language, countryCodes, daysRequested, redirectUri } = wanted;
  const institution = institutionId === null ? null : await (await opened.gateway()).getInstitution(institutionId, countryCodes);
  const { products, ifSupported, consented } = productsForLink(
    wanted.products,
    opened.profile === 'demo',
    institution?.products ?? null,
  );
  return {
    institutionName: institution?.name ?? null,
    request: {
      clientUserId,
      language,
      countryCodes,
      products,
      productsIfSupported: ifSupported,
      consentedProducts: consented,
      daysRequested,
      redirectUri,
      update,
      institutionId,
    },
  };
}
