/** What the stand-in asks of the demo bank, with the link token as its only key. */
import type { LinkAccount, LinkError } from './plaid-link.ts';

export interface BankChoice {
  readonly institution_id: string;
  readonly name: string;
  /** Base64 PNG. */
  readonly logo: string;
  readonly url: string | null;
  readonly supported: boolean;
  /** It signs its users in on a page of its own. */
  readonly oauth: boolean;
}

export interface OfferedAccount {
  readonly key: string;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
  /** Update mode: it is shared already. Otherwise Link suggests every account. */
  readonly shared: boolean;
}

export interface Credentials {
  readonly institution_id: string;
  readonly username: string;
  readonly password: string;
  /** One list for each challenge that the bank has put so far. */
  readonly answers: readonly (readonly string[])[];
}

/** What a bank asks beside the password. */
export type Challenge =
  | { readonly kind: 'device'; readonly devices: readonly string[] }
  | { readonly kind: 'code'; readonly device: string }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  | {
      readonly kind: 'selections';
      readonly selections: readonly { readonly question: string; readonly options: readonly string[] }[];
    };

export interface SignInAnswer {
  /** Empty while there is a challenge. */
  readonly accounts: readonly OfferedAccount[];
  readonly challenge: Challenge | null;
}

export interface StartedSession {
  readonly link_session_id: string;
  readonly client_name: string;
  readonly update_institution: BankChoice | null;
  /** The bank that was chosen before Link was opened. */
  readonly institution: BankChoice | null;
  /** Products whose data the user is asked to consent to; in update mode those that they have not yet. */
  readonly asks_for: readonly string[];
  /** Update mode: the accounts are chosen anew. */
  readonly selects_accounts: boolean;
}

export interface ConnectedAccounts {
  readonly public_token: string;
  readonly accounts: readonly LinkAccount[];
}

export interface StartedOauth {
  readonly oauth_state_id: string;
  /** The bank's own page. */
  readonly url: string;
}

/** What the user has done on the bank's own page so far. */
export interface OauthState {
  readonly state: 'open' | 'granted' | 'denied';
}

export interface LinkEvent {
  readonly name: string;
  readonly number: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Every call rejects with a `LinkFault`. */
export interface SessionClient {
  readonly start: () => Promise<StartedSession>;
  readonly institutions: (query: string) => Promise<readonly BankChoice[]>;
  readonly signIn: (sessionId: string, credentials: Credentials) => Promise<SignInAnswer>;
  /** @param withheldProducts permissions that were not given at the bank; none unless told */
  readonly finish: (
    sessionId: string,
    credentials: Credentials,
    accountKeys: readonly string[],
    withheldProducts?: readonly string[],
  ) => Promise<ConnectedAccounts>;
  readonly startOauth: (sessionId: string, institutionId: string) => Promise<StartedOauth>;
  readonly oauthState: (sessionId: string, stateId: string) => Promise<OauthState>;
  readonly finishOauth: (sessionId: string, stateId: string) => Promise<ConnectedAccounts>;
  /** Tells the bank of an event; `number` says which came first. */
  readonly event: (sessionId: string, event: LinkEvent) => Promise<void>;
  readonly exit: (sessionId: string, error: LinkError | null, status: string | null) => Promise<void>;
}

/** The bank's refusal, or its silence. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault';
  readonly error: LinkError;

  constructor(error: LinkError, cause?: unknown) {
    super(error.error_message, { cause });
    this.error = error;
  }
}

export function createSessionClient(bankOrigin: string, linkToken: string): SessionClient {
  async function ask<Answer>(step: string, fields: object = {}): Promise<Answer> {
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(`${bankOrigin}/link/session/${step}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ link_token: linkToken, ...fields }),
        keepalive: step === 'exit' || step === 'event',
      });
      answer = await response.json();
    } catch (cause) {
      throw new LinkFault(unreachable, cause);
    }
    if (!response.ok) throw new LinkFault(answer as LinkError);
    return answer as Answer;
  }

  return {
    start: () => ask<StartedSession>('start'),
    institutions: async (query) => (await ask<{ institutions: BankChoice[] }>('institutions', { query })).institutions,
    signIn: (id, credentials) => ask<SignInAnswer>('sign_in', { link_session_id: id, ...credentials }),
    finish: (id, credentials, accountKeys, withheldProducts = []) =>
      ask<ConnectedAccounts>('finish', {
        link_session_id: id,
        ...credentials,
        account_keys: accountKeys,
        withheld_products: withheldProducts,
      }),
    startOauth: (id, institutionId) =>
      ask<StartedOauth>('oauth_start', { link_session_id: id, institution_id: institutionId, return_origin: location.origin }),
    oauthState: (id, stateId) => ask<OauthState>('oauth_state', { link_session_id: id, oauth_state_id: stateId }),
    finishOauth: (id, stateId) => ask<ConnectedAccounts>('oauth_finish', { link_session_id: id, oauth_state_id: stateId }),
    event: async (id, event) => {
      await ask('event', { link_session_id: id, ...event });
    },
    exit: async (id, error, status) => {
      const reason =
        error === null
          ? {}
          : { error_type: error.error_type, error_message: error.error_message, display_message: error.display_message };
      await ask('exit', { link_session_id: id, error_code: error?.error_code ?? null, ...reason, status });
    },
  };
}

const unreachable: LinkError = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'the demo bank does not answer',
  display_message: 'The demo bank does not answer. Is it still running?',
};
