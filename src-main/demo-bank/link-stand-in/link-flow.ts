/** One opening of Link: which pane follows which, what the page is told, and the one way it ends. */
import { openSurface, type Pane } from './link-surface.ts';
import { challengePane } from './challenge-pane.ts';
import { accountsPane, consentPane, errorPane, searchPane, signInPane, successPane, waitingPane } from './panes.ts';
import { tellEvent } from './link-events.ts';
import { startOauthFlow, type OauthFlow } from './oauth-flow.ts';
import type { EventMetadata, LinkConfiguration, LinkError } from './plaid-link.ts';
import {
  LinkFault,
  type BankChoice,
  type Challenge,
  type ConnectedAccounts,
  type Credentials,
  type SessionClient,
  type StartedSession,
} from './session-client.ts';

export interface LinkFlow {
  /** Ends Link as an exit, unless it has ended. */
  readonly exit: () => void;
  /** Takes Link out of the page and says nothing. */
  readonly abandon: () => void;
}

/** What a session's exit says the user had still to do (plaid.com/docs/link/web). */
const exitStatusOf = {
  device: 'choose_device',
  code: 'requires_code',
  questions: 'requires_questions',
  selections: 'requires_selections',
} as const satisfies Record<Challenge['kind'], string>;

export function startLinkFlow(client: SessionClient, configuration: LinkConfiguration): LinkFlow {
  let isOver = false;
  let session: StartedSession | null = null;
  let bank: BankChoice | null = null;
  let connected: ConnectedAccounts | null = null;
  let lastError: LinkError | null = null;
  let status: string | null = null;
  let lastChallenge: Challenge | null = null;
  let oauth: OauthFlow | null = null;
  const surface = openSurface(() => leave());

  const idOfSession = (): string => session?.link_session_id ?? '';
  const institution = () => (bank === null ? null : { name: bank.name, institution_id: bank.institution_id });
  const isUpdate = (): boolean => session !== null && session.update_institution !== null;
  const tell = (name: string, details: EventMetadata = {}): void =>
    tellEvent(configuration, client, { session, bank }, name, details);
  const show = (viewName: string, pane: Pane): void => {
    surface.show(pane);
    tell('TRANSITION_VIEW', { view_name: viewName });
  };
  const end = (): void => {
    isOver = true;
    oauth?.stop();
    surface.remove();
  };
  const exitWith = (error: LinkError | null): void => {
    if (isOver) return;
    end();
    if (session !== null) client.exit(idOfSession(), error, status).catch(() => undefined);
    tell('EXIT', { exit_status: status, error_type: error?.error_type ?? null, error_code: error?.error_code ?? null });
    configuration.onExit?.(error, { institution: institution(), status, link_session_id: idOfSession(), request_id: '' });
  };
  const succeed = ({ public_token: publicToken, accounts }: ConnectedAccounts): void => {
    if (isOver) return;
    end();
    tell('HANDOFF');
    configuration.onSuccess(publicToken, {
      institution: institution(),
      accounts,
      link_session_id: idOfSession(),
      transfer_status: null,
    });
  };
  // What the bank has connected stays connected, however its last pane is closed.
  const leave = (): void => (connected === null ? exitWith(lastError) : succeed(connected));

  /** Runs a step at the bank; its outcome is dropped when Link has ended meanwhile. */
  const attempt = <Answer>(
    step: Promise<Answer>,
    proceed: (answer: Answer) => void,
    refuse: (error: LinkError) => void,
  ): void => {
    step.then(
      (answer) => {
        if (!isOver) proceed(answer);
      },
      (error: unknown) => {
        if (!(error instanceof LinkFault)) throw error;
        if (isOver) return;
        lastError = error.error;
        tell('ERROR', {
          error_type: error.error.error_type,
          error_code: error.error.error_code,
          error_message: error.error.error_message,
        });
        refuse(error.error);
      },
    );
  };

  /** Without a search where the bank was chosen before. */
  const begin = (chosen: BankChoice | null): void => {
    if (chosen?.supported !== true) {
      chooseBank();
      return;
    }
    bank = chosen;
    tell('SELECT_INSTITUTION');
    enter(chosen);
  };

  const chooseBank = (): void => {
    oauth?.stop();
    [bank, lastError, status] = [null, null, null];
    show(
      'SELECT_INSTITUTION',
      searchPane(client.institutions, (chosen) => {
        bank = chosen;
        tell('SELECT_INSTITUTION');
        enter(chosen);
      }),
    );
  };

  /** To the bank's own page where it has one, otherwise to the form for its password. */
  const enter = (chosen: BankChoice): void => {
    if (!chosen.oauth) {
      askCredentials(chosen, '', null);
      return;
    }
    status = 'requires_oauth';
    oauth = startOauthFlow({
      client,
      sessionId: idOfSession(),
      bank: chosen,
      show,
      tell,
      attempt,
      onBack: isUpdate() ? null : chooseBank,
      onConnected: (answer) => showConnected(chosen, answer),
      onRefused: (error) => showError(error, () => enter(chosen)),
    });
  };

  const showConnected = (chosen: BankChoice, answer: ConnectedAccounts): void => {
    connected = answer;
    show(
      'CONNECTED',
      successPane(chosen, session?.client_name ?? '', () => succeed(answer)),
    );
  };

  const showError = (error: LinkError, onRetry: () => void): void =>
    show(
      'ERROR',
      errorPane(error, onRetry, () => exitWith(error)),
    );

  const askCredentials = (chosen: BankChoice, username: string, problem: LinkError | null): void => {
    status = 'requires_credentials';
    const onBack = isUpdate() ? null : chooseBank;
    const onSubmit = (name: string, password: string): void =>
      signIn(chosen, { institution_id: chosen.institution_id, username: name, password, answers: [] });
    show('CREDENTIAL', signInPane({ bank: chosen, username, problem, onSubmit, onBack }));
  };

  const signIn = (chosen: BankChoice, credentials: Credentials): void => {
    tell(credentials.answers.length === 0 ? 'SUBMIT_CREDENTIALS' : 'SUBMIT_MFA');
    show('LOADING', waitingPane('Signing in…'));
    const refuse = refusal(chosen, credentials);
    attempt(
      client.signIn(idOfSession(), credentials),
      ({ accounts, challenge }) => {
        lastError = null;
        if (challenge !== null) {
          askMore(chosen, credentials, challenge, null);
          return;
        }
        const connectAccounts = (keys: readonly string[]): void => connect(chosen, credentials, keys, refuse);
        if (isUpdate()) {
          connectAccounts(accounts.map(({ key }) => key));
          return;
        }
        status = 'requires_account_selection';
        show('SELECT_ACCOUNT', accountsPane(accounts, session?.client_name ?? '', connectAccounts));
      },
      refuse,
    );
  };

  const askMore = (chosen: BankChoice, credentials: Credentials, challenge: Challenge, problem: LinkError | null): void => {
    status = exitStatusOf[challenge.kind];
    lastChallenge = challenge;
    const onSubmit = (answer: readonly string[]): void =>
      signIn(chosen, { ...credentials, answers: [...credentials.answers, answer] });
    surface.show(challengePane({ bank: chosen, challenge, problem, onSubmit }));
    tell('TRANSITION_VIEW', { view_name: 'MFA', mfa_type: challenge.kind });
  };

  const connect = (
    chosen: BankChoice,
    credentials: Credentials,
    keys: readonly string[],
    refuse: (error: LinkError) => void,
  ): void => {
    show('LOADING', waitingPane('Connecting your accounts…'));
    attempt(client.finish(idOfSession(), credentials, keys), (answer) => showConnected(chosen, answer), refuse);
  };

  const refusal =
    (chosen: BankChoice, credentials: Credentials) =>
    (error: LinkError): void => {
      const { username } = credentials;
      if (error.error_code === 'INVALID_CREDENTIALS') {
        askCredentials(chosen, username, error);
        return;
      }
      if (error.error_code === 'INVALID_MFA' && lastChallenge !== null) {
        askMore(chosen, { ...credentials, answers: credentials.answers.slice(0, -1) }, lastChallenge, error);
        return;
      }
      showError(error, () => askCredentials(chosen, username, null));
    };

  surface.show(waitingPane('Opening the demo bank…'));
  attempt(
    client.start(),
    (started) => {
      session = started;
      tell('OPEN');
      bank = started.update_institution;
      if (bank !== null) enter(bank);
      else
        show(
          'CONSENT',
          consentPane(started.client_name, () => begin(started.institution)),
        );
    },
    exitWith,
  );
  return {
    exit: leave,
    abandon: () => {
      if (!isOver) end();
    },
  };
}
