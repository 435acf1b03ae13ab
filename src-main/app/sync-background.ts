import { CofferError } from '#contract/failures.ts';
import type { Log } from '#ports/log.ts';
import type { SyncEngine } from '../sync/sync-engine.ts';
import type { OpenSession } from './open-session.ts';
import type { Sessions } from './sessions.ts';

/** What goes on by itself while a window is open: finishing what a crash left, then syncing on launch, on focus and hourly. */
export interface SyncBackground {
  readonly start: () => void;
  /** Tries again to begin for the open profile: its keys or vault may be there now. Nothing before `start`. */
  readonly begin: () => void;
  readonly windowFocused: () => void;
  readonly suspend: () => void;
  readonly resume: () => void;
  /** Starts nothing more and waits for what is being begun. */
  readonly settle: () => Promise<void>;
}

export function createSyncBackground(sessions: Sessions, log: Log): SyncBackground {
  const begun = new WeakSet<OpenSession>();
  let started = false;
  let beginning: Promise<void> = Promise.resolve();

  async function beginOpenSession(): Promise<void> {
    if (!started || sessions.chosen() === null) return;
    try {
      const session = await sessions.get();
      if (begun.has(session)) return;
      const connector = await session.connector();
      for (const sentence of await connector.recover()) log.info(sentence);
      (await session.sync()).start();
      begun.add(session);
    } catch (error) {
      if (!(error instanceof CofferError)) log.error('Syncing could not begin.', error);
      else log.info('Syncing has not begun.', { kind: error.failure.kind, message: error.message });
    }
  }

  function begin(): void {
    beginning = beginning.then(beginOpenSession);
  }

  function tellEngine(tell: (engine: SyncEngine) => void): void {
    const engine = sessions.openNow()?.runningSync() ?? null;
    engine?.then(tell, () => undefined);
  }

  return {
    start: () => {
      started = true;
      begin();
    },
    begin,
    windowFocused: () => {
      // Focus also follows an unlocked keychain or a network that came back: what could not begin may now.
      begin();
      tellEngine((engine) => engine.windowFocused());
    },
    suspend: () => tellEngine((engine) => engine.suspend()),
    resume: () => tellEngine((engine) => engine.resume()),
    settle: () => {
      started = false;
      return beginning;
    },
  };
}
