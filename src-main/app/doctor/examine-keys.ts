/** What the keys may do, found out before Link opens: making a link token costs nothing and connects nothing. */
import { CofferError } from '#contract/failures.ts';
import type { Finding } from '#contract/shapes/findings.ts';
import type { BankGateway, LinkTokenRequest } from '#ports/bank-gateway.ts';
import type { ProfileSession } from '../app.ts';
import { checkKeys } from '../check-keys.ts';
import { linkRequest } from '../handlers/link-request.ts';
import type { SettingsFile } from '../settings-file.ts';

export interface KeysPatient {
  readonly session: ProfileSession;
  readonly settings: SettingsFile;
  /** Plaid's other environment, asked with these same keys; null in the demo, which has but one. */
  readonly otherEnvironment: (() => Promise<BankGateway>) | null;
}

const environmentNames = { sandbox: 'Sandbox', production: 'Production' } as const;
const otherOf = { sandbox: 'production', production: 'sandbox' } as const;
/** What Coffer can read or draw up beside transactions. */
const alsoUsable = ['auth', 'identity', 'investments', 'liabilities', 'assets'];

export async function examineKeys(patient: KeysPatient): Promise<readonly Finding[]> {
  const { session } = patient;
  const { saved, environment } = await session.keys.state();
  if (!saved) {
    const advice = `enter client ID and secret in Settings, or with coffer keys set --profile ${session.profile}`;
    return [{ name: 'keys', status: 'problem', message: `No Plaid keys are saved for ${session.profile}: ${advice}.` }];
  }
  const { check, message, maskedClientId, maskedSecret } = await checkKeys(session.keys, session.gateway);
  const whose = maskedClientId === null ? '' : ` (client ID ${maskedClientId}, secret ${maskedSecret ?? ''})`;
  if (check === 'unreachable') return [{ name: 'keys', status: 'warning', message: message ?? 'Plaid cannot be asked now.' }];
  if (check === 'rejected') return [await rejected(patient, environment, message ?? 'Plaid does not accept these keys.')];

  const accepted = `${message ?? 'Plaid accepts these keys.'} They open ${environmentNames[environment]}${whose}.`;
  return [
    { name: 'keys', status: 'ok', message: session.profile === 'demo' ? (message ?? accepted) : accepted },
    ...(await productFindings(patient)),
    ...(await oauthFindings(patient)),
  ];
}

/** The commonest mistake: each environment has a secret of its own. */
async function rejected(
  { otherEnvironment }: KeysPatient,
  environment: 'sandbox' | 'production',
  message: string,
): Promise<Finding> {
  const opensOther = await otherEnvironment?.()
    .then((gateway) => gateway.checkKeys())
    .then(
      () => true,
      () => false,
    );
  if (opensOther !== true) return { name: 'keys', status: 'problem', message };
  const [here, there] = [environmentNames[environment], environmentNames[otherOf[environment]]];
  const sentence = `These keys open ${there}, not ${here}: the client ID is the same in both, but the secret of ${here} is another one. Copy it from Plaid’s dashboard.`;
  return { name: 'keys', status: 'problem', message: sentence };
}

async function productFindings({ session, settings }: KeysPatient): Promise<readonly Finding[]> {
  const { request } = await linkRequest(settings, session, { institutionId: null, update: null });
  const gateway = await session.gateway();
  const wanted = settings.current().settings.products.filter((product) => product !== 'balance');
  const verdicts: { readonly product: string; readonly refusal: CofferError | null }[] = [];
  for (const product of new Set([...wanted, ...alsoUsable])) {
    verdicts.push({ product, refusal: await refusalOf(gateway, { ...request, ...only(product), redirectUri: null }) });
  }

  const odd = verdicts.find(({ refusal }) => refusal !== null && refusal.failure.plaid?.code !== 'INVALID_PRODUCT')?.refusal;
  if (odd !== undefined && odd !== null) return [{ name: 'products', status: 'warning', message: odd.message }];
  const refused = verdicts.filter(({ refusal }) => refusal !== null).map(({ product }) => product);
  const enabled = verdicts.filter(({ refusal }) => refusal === null).map(({ product }) => product);
  const missing = wanted.filter((product) => refused.includes(product));
  const extra = refused.filter((product) => !wanted.includes(product));
  return [
    ...(enabled.length === 0
      ? []
      : [{ name: 'products', status: 'ok' as const, message: `Enabled for these keys: ${enabled.join(', ')}.` }]),
    ...(missing.length === 0
      ? []
      : [
          {
            name: 'products',
            status: 'problem' as const,
            message: `Not enabled for these keys, though Settings ask for it: ${missing.join(', ')}. Ask for it in Plaid’s dashboard, or take it out of Settings.`,
          },
        ]),
    ...(extra.length === 0
      ? []
      : [
          {
            name: 'products',
            status: 'warning' as const,
            message: `Not enabled for these keys: ${extra.join(', ')}. Banks can be linked without; ask for it in Plaid’s dashboard if you want it.`,
          },
        ]),
  ];
}

const only = (product: string): Pick<LinkTokenRequest, 'products' | 'productsIfSupported' | 'consentedProducts'> => ({
  products: [product],
  productsIfSupported: [],
  consentedProducts: [],
});

async function oauthFindings({ session, settings }: KeysPatient): Promise<readonly Finding[]> {
  const name = 'bank sign-ins';
  const { redirectUri } = settings.current().settings;
  const findings: Finding[] = [];
  if (redirectUri !== null) {
    const { request } = await linkRequest(settings, session, { institutionId: null, update: null });
    const refusal = await refusalOf(await session.gateway(), { ...request, ...only(request.products[0] ?? 'transactions') });
    findings.push(
      refusal === null
        ? { name, status: 'ok', message: `Plaid takes the redirect URI ${redirectUri}.` }
        : {
            name,
            status: 'problem',
            message: `Plaid does not take the redirect URI ${redirectUri}: register it in Plaid’s dashboard under API, Allowed redirect URIs, or leave it empty in Settings. ${refusal.message}`,
          },
    );
  }
  const needed = redirectUri === null ? 'No redirect URI is set, and Coffer needs none. ' : '';
  const message =
    session.profile === 'production'
      ? `${needed}Some large US banks want your Plaid account registered with them first, which Plaid only tells when you sign in there: its dashboard lists them under OAuth institutions.`
      : `${needed}Here no bank has to know your Plaid account first.`;
  return [...findings, { name, status: 'ok', message }];
}

/** Why Plaid gives no link token for the request; null when it does. Rejects with what is not Plaid's verdict. */
async function refusalOf(gateway: BankGateway, request: Omit<LinkTokenRequest, 'hosted'>): Promise<CofferError | null> {
  try {
    await gateway.createLinkToken({ ...request, hosted: null });
    return null;
  } catch (error) {
    if (error instanceof CofferError && error.failure.plaid !== undefined) return error;
    throw error;
  }
}
