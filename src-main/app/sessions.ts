import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import type { OpenSession } from './open-session.ts';

/** The one open profile. Calls share what is under way. */
export interface Sessions {
  /** The profile that is open, or will be at the first need; null before anyone has chosen. */
  readonly chosen: () => Profile | null;
  /** The open session; opens the chosen profile, or `otherwise` when none is chosen. */
  readonly get: (otherwise?: Profile) => Promise<OpenSession>;
  /** Opens another profile, then closes the one before. When it cannot be opened, all stays as it was. */
  readonly switchTo: (profile: Profile) => Promise<OpenSession>;
  /** Closes the open session, does `between`, and opens the same profile again. */
  readonly reopen: (session: OpenSession, between: () => Promise<void>) => Promise<OpenSession>;
  /** The session that is open at this moment. */
  readonly openNow: () => OpenSession | null;
  readonly close: () => Promise<void>;
}

export function createSessions(first: Profile | null, open: (profile: Profile) => Promise<OpenSession>): Sessions {
  let chosen = first;
  let current: Promise<OpenSession> | null = null;
  let openNow: OpenSession | null = null;
  let previousTurn: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | null = null;

  function get(otherwise?: Profile): Promise<OpenSession> {
    if (closing !== null) return Promise.reject(failed('cancelled', 'Coffer is closing.'));
    if (current !== null) return current;
    const profile = chosen ?? otherwise ?? null;
    if (profile === null) return Promise.reject(failed('refused', 'Choose Demo, Sandbox or Production first.'));

    chosen = profile;
    return follow(open(profile));
  }

  /** Makes what is opening the current session; a failed attempt is forgotten. */
  function follow(opening: Promise<OpenSession>): Promise<OpenSession> {
    current = opening;
    openNow = null;
    opening.then(
      (session) => {
        openNow = session;
      },
      () => {
        current = null;
      },
    );
    return opening;
  }

  async function change(profile: Profile): Promise<OpenSession> {
    if (chosen === profile) return get();
    if (closing !== null) throw failed('cancelled', 'Coffer is closing.');
    const next = await open(profile);
    const previous = current;
    chosen = profile;
    current = Promise.resolve(next);
    openNow = next;
    await (await previous?.catch(() => null))?.close();
    return next;
  }

  function reopen(session: OpenSession, between: () => Promise<void>): Promise<OpenSession> {
    if (closing !== null) throw failed('cancelled', 'Coffer is closing.');
    // Calls that come meanwhile wait for the new session.
    return follow(
      session
        .close()
        .then(between)
        .then(() => open(session.profile)),
    );
  }

  function inTurn(work: () => Promise<OpenSession>): Promise<OpenSession> {
    const turn = previousTurn.then(work);
    previousTurn = turn.catch(() => undefined);
    return turn;
  }

  return {
    chosen: () => chosen,
    get,
    switchTo: (profile) => inTurn(() => change(profile)),
    reopen: (session, between) => inTurn(async () => reopen(session, between)),
    openNow: () => openNow,
    close: () => {
      closing ??= previousTurn.then(async () => {
        await (await current?.catch(() => null))?.close();
      });
      return closing;
    },
  };
}
