/** The way through a bank's form: credentials, what it asks beside them, accounts (plaid.com/docs/link/web). */
import { challengePane } from './challenge-pane.ts';
import type { Pane } from './link-surface.ts';
import { accountsPane, signInPane, waitingPane } from './panes.ts';
import type { EventMetadata, LinkError } from './plaid-link.ts';
import type { BankChoice, Challenge, ConnectedAccounts, Credentials, SessionClient, StartedSession } from './session-client.ts';

export interface PasswordFlowParts {
  readonly client: SessionClient;
  readonly session: StartedSession;
  readonly bank: BankChoice;
  readonly show: (viewName: string, pane: Pane, details?: EventMetadata) => void;
  readonly tell: (name: string) => void;
  /** Runs a step at the bank; its outcome is dropped when Link has ended meanwhile. */
  readonly attempt: <Answer>(
    step: Promise<Answer>,
    proceed: (answer: Answer) => void,
    refuse: (error: LinkError) => void,
  ) => void;
  /** What an exit from here says the user had still to do. */
  readonly waitFor: (status: string) => void;
  readonly onBack: (() => void) | null;
  readonly onConnected: (connected: ConnectedAccounts) => void;
  readonly onRefused: (error: LinkError, onRetry: () => void) => void;
}

const statusOf = {
  device: 'choose_device',
  code: 'requires_code',
  questions: 'requires_questions',
  selections: 'requires_selections',
} as const satisfies Record<Challenge['kind'], string>;

export function startPasswordFlow(parts: PasswordFlowParts): void {
  const { client, session, bank, show, tell, attempt, waitFor } = parts;
  const sessionId = session.link_session_id;
  const isUpdate = session.update_institution !== null;
  let lastChallenge: Challenge | null = null;

  const askCredentials = (username: string, problem: LinkError | null): void => {
    waitFor('requires_credentials');
    const onSubmit = (name: string, password: string): void =>
      signIn({ institution_id: bank.institution_id, username: name, password, answers: [] });
    show('CREDENTIAL', signInPane({ bank, username, problem, onSubmit, onBack: parts.onBack }));
  };

  const signIn = (credentials: Credentials): void => {
    tell(credentials.answers.length === 0 ? 'SUBMIT_CREDENTIALS' : 'SUBMIT_MFA');
    show('LOADING', waitingPane('Signing in…'));
    const refuse = refusal(credentials);
    attempt(
      client.signIn(sessionId, credentials),
      ({ accounts, challenge }) => {
        if (challenge !== null) {
          askMore(credentials, challenge, null);
          return;
        }
        const connect = (keys: readonly string[]): void => {
          show('LOADING', waitingPane('Connecting your accounts…'));
          attempt(client.finish(sessionId, credentials, keys), parts.onConnected, refuse);
        };
        if (isUpdate && !session.selects_accounts) {
          connect(accounts.map(({ key }) => key));
          return;
        }
        waitFor('requires_account_selection');
        show('SELECT_ACCOUNT', accountsPane(accounts, session.client_name, connect));
      },
      refuse,
    );
  };

  const askMore = (credentials: Credentials, challenge: Challenge, problem: LinkError | null): void => {
    waitFor(statusOf[challenge.kind]);
    lastChallenge = challenge;
    const onSubmit = (answer: readonly string[]): void => signIn({ ...credentials, answers: [...credentials.answers, answer] });
    show('MFA', challengePane({ bank, challenge, problem, onSubmit }), { mfa_type: challenge.kind });
  };

  const refusal =
    (credentials: Credentials) =>
    (error: LinkError): void => {
      const { username, answers } = credentials;
      if (error.error_code === 'INVALID_CREDENTIALS') askCredentials(username, error);
      else if (error.error_code === 'INVALID_MFA' && lastChallenge !== null)
        askMore({ ...credentials, answers: answers.slice(0, -1) }, lastChallenge, error);
      else parts.onRefused(error, () => askCredentials(username, null));
    };

  askCredentials('', null);
}
