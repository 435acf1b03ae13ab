import { localDate } from '#contract/dates.ts';
import { CofferError } from '#contract/failures.ts';
import type { AppState, VaultState } from '#contract/shapes/app.ts';
import type { Log } from '#ports/log.ts';
import type { AppOptions } from './app.ts';
import type { OpenSession } from './open-session.ts';
import type { Sessions } from './sessions.ts';
import type { SettingsFile } from './settings-file.ts';

export interface AppStateParts {
  readonly options: AppOptions;
  readonly settings: SettingsFile;
  readonly sessions: Sessions;
  readonly log: Log;
  readonly recovered: () => readonly string[];
}

/** A keychain may sit at its password prompt for a minute; the window must draw itself meanwhile. */
const patienceMilliseconds = 1500;

const noProfileYet: VaultState = { backend: 'demo', status: 'ok', passphraseIsNew: false, message: null };
const keychainAsked: VaultState = {
  backend: 'keychain',
  status: 'locked',
  passphraseIsNew: false,
  message: 'Coffer waits for your keychain: look for its password prompt.',
};

/** What the whole app is like now. `inFull` never rejects for a profile that does not open: it says so in the vault's state. */
export function createAppState({ options, settings, sessions, log, recovered }: AppStateParts): {
  readonly inFull: () => Promise<AppState>;
  readonly vault: () => VaultState;
} {
  let lastVault = noProfileYet;

  async function askSession(): Promise<Pick<AppState, 'vault' | 'keysReady'>> {
    try {
      const session = await sessions.get();
      lastVault = session.vault.state();
      return { vault: lastVault, keysReady: await areKeysReady(session) };
    } catch (error) {
      if (!(error instanceof CofferError)) log.error('A profile could not be opened.', error);
      lastVault = { backend: 'keychain', status: 'unavailable', passphraseIsNew: false, message: wordsFor(error) };
      return { vault: lastVault, keysReady: false };
    }
  }

  async function askWithPatience(): Promise<Pick<AppState, 'vault' | 'keysReady'>> {
    const enough = new AbortController();
    const answer = askSession();
    const late = options.clock.sleep(patienceMilliseconds, enough.signal).then(
      () => null,
      () => null,
    );
    const first = await Promise.race([answer, late]);
    enough.abort();
    if (first !== null) return first;
    void answer.then(() => {
      options.announce('app.changed', {});
    });
    return { vault: keychainAsked, keysReady: false };
  }

  return {
    inFull: async () => {
      const profile = sessions.chosen();
      const known = profile === null ? { vault: noProfileYet, keysReady: false } : await askWithPatience();
      return {
        version: options.version,
        profile: sessions.chosen(),
        ...known,
        settings: settings.current().settings,
        dataFolder: options.dataFolder,
        host: options.userInterface.hostName,
        today: localDate(options.clock.now()),
        recovered: [...recovered()],
      };
    },
    vault: () => sessions.openNow()?.vault.state() ?? lastVault,
  };
}

async function areKeysReady(session: OpenSession): Promise<boolean> {
  return session.keys.state().then(
    (keys) => keys.saved,
    () => false,
  );
}

function wordsFor(error: unknown): string {
  return error instanceof CofferError ? error.message : 'This profile cannot be opened: the log says why.';
}
