import type { Announce } from '#contract/events.ts';
import { CofferError } from '#contract/failures.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import type { SyncEngine } from '../sync/sync-engine.ts';
import type { OpenSession } from './open-session.ts';
import type { Sessions } from './sessions.ts';

/**
 * What goes on by itself while a window is open: finishing what a crash or a lost network left half
 * done, and syncing on launch, on focus and hourly.
 */
export interface SyncBackground {
  readonly start: () => void;
  /** Tries again to begin for the open profile: its keys or vault may be there now. Nothing before `start`. */
  readonly begin: () => void;
  /** Begins, and syncs every Item anew: what kept all of them from it may be gone. */
  readonly beginAgain: () => void;
  readonly windowFocused: () => void;
  readonly suspend: () => void;
  readonly resume: () => void;
  /** Starts nothing more and waits for what is being begun. */
  readonly settle: () => Promise<void>;
}

const hour = 3_600_000;
/** How long what could not be finished is left alone. */
const recoveryPauseMilliseconds = 5 * 60_000;

export interface SyncBackgroundParts {
  readonly sessions: Sessions;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes what became of things that were left half done, a sentence each: the user must hear of it. */
  readonly tell: (sentence: string) => void;
}

export function createSyncBackground({ sessions, announce, clock, log, tell }: SyncBackgroundParts): SyncBackground {
  const begun = new WeakSet<OpenSession>();
  const recoveredAt = new WeakMap<OpenSession, number>();
  const end = new AbortController();
  let started = false;
  let beginning: Promise<void> = Promise.resolve();

  async function beginOpenSession(): Promise<void> {
    if (!started || sessions.chosen() === null) return;
    try {
      const session = await sessions.get();
      // A keychain may have been unlocked since anybody looked: what follows finds out.
      const wasOpen = session.vault.state().status === 'ok';
      if (begun.has(session)) {
        if (await hasLooseEnds(session)) await recover(session);
        return;
      }
      await recover(session);
      (await session.sync()).start();
      await (await session.assetReports()).resume();
      await (await session.hostedLinks()).resume();
      begun.add(session);
      if (!wasOpen) announce('app.changed', {});
    } catch (error) {
      if (!(error instanceof CofferError)) log.error('Syncing could not begin.', error);
      else log.info('Syncing has not begun.', { kind: error.failure.kind, message: error.message });
    }
  }

  async function recover(session: OpenSession): Promise<void> {
    const connector = await session.connector();
    recoveredAt.set(session, clock.monotonic());
    const sentences = await connector.recover();
    sentences.forEach(tell);
    if (sentences.length === 0) return;
    announce('app.changed', {});
    announce('connections.changed', {});
    announce('ledger.changed', {});
  }

  /** A bank that is still to be removed at Plaid, or one whose linking has not ended, and that was not tried just now. */
  async function hasLooseEnds(session: OpenSession): Promise<boolean> {
    const last = recoveredAt.get(session) ?? Number.NEGATIVE_INFINITY;
    if (clock.monotonic() - last < recoveryPauseMilliseconds) return false;
    const { queries } = await session.ledger();
    return (await queries.pendingExchanges()).length > 0 || (await queries.items()).some(({ removing }) => removing);
  }

  function begin(): void {
    beginning = beginning.then(beginOpenSession);
  }

  async function beginHourly(): Promise<void> {
    while (!end.signal.aborted) {
      begin();
      await clock.sleep(hour, end.signal).catch(() => undefined);
    }
  }

  function tellEngine(tell: (engine: SyncEngine) => void): void {
    const engine = sessions.openNow()?.runningSync() ?? null;
    engine?.then(tell, () => undefined);
  }

  return {
    start: () => {
      if (started || end.signal.aborted) return;
      started = true;
      void beginHourly();
    },
    begin,
    beginAgain: () => {
      begin();
      tellEngine((engine) => engine.syncSoon());
    },
    windowFocused: () => {
      // Focus also follows an unlocked keychain or a network that came back: what could not begin may now.
      begin();
      tellEngine((engine) => engine.windowFocused());
    },
    suspend: () => tellEngine((engine) => engine.suspend()),
    resume: () => tellEngine((engine) => engine.resume()),
    settle: () => {
      started = false;
      end.abort();
      return beginning;
    },
  };
}
