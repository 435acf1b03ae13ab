/** What the stand-in asks of the demo bank, with the link token as its only key. */
import type { LinkAccount, LinkError } from './plaid-link.ts';

export interface BankChoice {
  readonly institution_id: string;
  readonly name: string;
  /** Base64 PNG. */
  readonly logo: string;
  readonly url: string | null;
  readonly supported: boolean;
}

export interface OfferedAccount {
  readonly key: string;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
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
}

export interface ConnectedAccounts {
  readonly public_token: string;
  readonly accounts: readonly LinkAccount[];
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
  readonly exit: (sessionId: string, errorCode: string | null, status: string | null) => Promise<void>;
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
        keepalive: step === 'exit',
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
    exit: async (id, errorCode, status) => {
      await ask('exit', { link_session_id: id, error_code: errorCode, status });
    },
  };
}

const unreachable: LinkError = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'the demo bank does not answer',
  display_message: 'The demo bank does not answer. Is it still running?',
};
