/** One opening of Link: which pane follows which, what the page is told, and the one way it ends. */
import { createEventTeller } from './link-events.ts';
import { openSurface, type Pane } from './link-surface.ts';
import { startOauthFlow, type OauthFlow } from './oauth-flow.ts';
import { errorPane, notSupportedPane, searchPane, successPane, waitingPane } from './panes.ts';
import { consentPane } from './consent-pane.ts';
import { startPasswordFlow } from './password-flow.ts';
import type { EventMetadata, LinkConfiguration, LinkError } from './plaid-link.ts';
import { LinkFault, type BankChoice, type ConnectedAccounts, type SessionClient, type StartedSession } from './session-client.ts';

export interface LinkFlow {
  /** Ends Link as an exit, unless it has ended. */
  readonly exit: () => void;
  /** Takes Link out of the page and says nothing. */
  readonly abandon: () => void;
}

export function startLinkFlow(client: SessionClient, configuration: LinkConfiguration): LinkFlow {
  let isOver = false;
  let session: StartedSession | null = null;
  let bank: BankChoice | null = null;
  let connected: ConnectedAccounts | null = null;
  let lastError: LinkError | null = null;
  /** What the user has still to do (plaid.com/docs/link/web). */
  let status: string | null = null;
  let oauth: OauthFlow | null = null;
  const surface = openSurface(() => leave());
  const tellEvent = createEventTeller(configuration, client);

  const idOfSession = (): string => session?.link_session_id ?? '';
  const clientName = (): string => session?.client_name ?? '';
  const institution = () => (bank === null ? null : { name: bank.name, institution_id: bank.institution_id });
  const isUpdate = (): boolean => session !== null && session.update_institution !== null;
  const tell = (name: string, details: EventMetadata = {}): void => tellEvent({ session, bank }, name, details);
  const show = (viewName: string, pane: Pane, details: EventMetadata = {}): void => {
    surface.show(pane);
    tell('TRANSITION_VIEW', { view_name: viewName, ...details });
  };
  const waitFor = (what: string | null): void => void (status = what);
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
        if (isOver) return;
        lastError = null;
        proceed(answer);
      },
      (reason: unknown) => {
        if (!(reason instanceof LinkFault)) throw reason;
        if (isOver) return;
        const { error } = reason;
        lastError = error;
        tell('ERROR', { error_type: error.error_type, error_code: error.error_code, error_message: error.error_message });
        refuse(error);
      },
    );
  };

  const chooseBank = (): void => {
    oauth?.stop();
    [bank, lastError, status] = [null, null, null];
    show(
      'SELECT_INSTITUTION',
      searchPane({
        find: client.institutions,
        onFound: (query, count) => {
          waitFor(count === 0 ? 'institution_not_found' : null);
          if (query !== '') tell('SEARCH_INSTITUTION', { institution_search_query: query });
        },
        onChoose: choose,
      }),
    );
  };

  const choose = (chosen: BankChoice): void => {
    bank = chosen;
    tell('SELECT_INSTITUTION');
    if (chosen.supported) enter(chosen);
    else {
      waitFor('institution_not_supported');
      show(
        'ERROR',
        notSupportedPane(chosen, clientName(), chooseBank, () => exitWith(null)),
      );
    }
  };

  /** To the bank's own page where it has one, otherwise to the form for its password. */
  const enter = (chosen: BankChoice): void => {
    if (session === null) return;
    const onBack = isUpdate() ? null : chooseBank;
    const common = { client, bank: chosen, show, tell, attempt, onBack, onConnected: showConnected(chosen) };
    if (!chosen.oauth) {
      startPasswordFlow({ ...common, session, waitFor, onRefused: showError });
      return;
    }
    waitFor('requires_oauth');
    const onRefused = (error: LinkError): void => showError(error, () => enter(chosen));
    oauth = startOauthFlow({ ...common, sessionId: idOfSession(), onRefused });
  };

  const showConnected =
    (chosen: BankChoice) =>
    (answer: ConnectedAccounts): void => {
      connected = answer;
      show(
        'CONNECTED',
        successPane(chosen, clientName(), () => succeed(answer)),
      );
    };

  const showError = (error: LinkError, onRetry: () => void): void =>
    show(
      'ERROR',
      errorPane(error, onRetry, () => exitWith(error)),
    );

  const begin = (started: StartedSession): void => {
    session = started;
    tell('OPEN');
    const { update_institution: updated, institution: chosenBefore } = started;
    bank = updated;
    if (updated !== null && started.asks_for.length === 0) {
      enter(updated);
      return;
    }
    const proceed = (): void => {
      if (updated !== null) enter(updated);
      else if (chosenBefore === null) chooseBank();
      else choose(chosenBefore);
    };
    show('CONSENT', consentPane(started, proceed));
  };

  surface.show(waitingPane('Opening the demo bank…'));
  attempt(client.start(), begin, exitWith);
  return {
    exit: leave,
    abandon: () => {
      if (!isOver) end();
    },
  };
}
