/** The way through a bank's own page: offer it, wait for it, ask the bank what came of it (plaid.com/docs/link/oauth). */
import { openBankPopUp, type BankPopUp } from './bank-pop-up.ts';
import type { Pane } from './link-surface.ts';
import { atBankPane, bankPagePane } from './oauth-panes.ts';
import { waitingPane } from './panes.ts';
import type { LinkError } from './plaid-link.ts';
import type { BankChoice, ConnectedAccounts, OauthState, SessionClient, StartedOauth } from './session-client.ts';

export interface OauthFlowParts {
  readonly client: SessionClient;
  readonly sessionId: string;
  readonly bank: BankChoice;
  readonly show: (viewName: string, pane: Pane) => void;
  readonly tell: (name: string) => void;
  /** Runs a step at the bank; its outcome is dropped when Link has ended meanwhile. */
  readonly attempt: <Answer>(
    step: Promise<Answer>,
    proceed: (answer: Answer) => void,
    refuse: (error: LinkError) => void,
  ) => void;
  readonly onBack: (() => void) | null;
  readonly onConnected: (connected: ConnectedAccounts) => void;
  readonly onRefused: (error: LinkError) => void;
}

export interface OauthFlow {
  /** Closes the bank's page and hears no more of it. */
  readonly stop: () => void;
}

export function startOauthFlow(parts: OauthFlowParts): OauthFlow {
  const { client, sessionId, bank, show, tell, attempt } = parts;
  let popUp: BankPopUp | null = null;
  const stop = (): void => popUp?.close();

  const begin = (problem: string | null): void => {
    stop();
    show('LOADING', waitingPane('Asking the bank…'));
    const offer = (started: StartedOauth): void =>
      show('OAUTH', bankPagePane({ bank, problem, onContinue: () => open(started), onBack: parts.onBack }));
    attempt(client.startOauth(sessionId, bank.institution_id), offer, parts.onRefused);
  };

  const open = (started: StartedOauth): void => {
    stop();
    tell('OPEN_OAUTH');
    popUp = openBankPopUp({
      url: started.url,
      stateId: started.oauth_state_id,
      onReturn: () => finish(started),
      onClosed: () => lookWhetherDone(started),
    });
    show(
      'OAUTH',
      atBankPane(
        bank,
        () => open(started),
        () => begin(null),
      ),
    );
  };

  /** A page that is done closes itself, and that may be seen here before its message is. */
  const lookWhetherDone = (started: StartedOauth): void => {
    const goOn = ({ state }: OauthState): void => {
      if (state !== 'open') {
        finish(started);
        return;
      }
      tell('CLOSE_OAUTH');
      begin('The bank’s page was closed before you were done.');
    };
    attempt(client.oauthState(sessionId, started.oauth_state_id), goOn, parts.onRefused);
  };

  const finish = ({ oauth_state_id: stateId }: StartedOauth): void => {
    show('LOADING', waitingPane('Connecting your accounts…'));
    attempt(client.finishOauth(sessionId, stateId), parts.onConnected, (error) => {
      tell('FAIL_OAUTH');
      parts.onRefused(error);
    });
  };

  begin(null);
  return { stop };
}
