import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import { settingsSchema } from '#contract/shapes/app.ts';
import type { HandlerParts } from './parts.ts';

type Names =
  | 'app.state'
  | 'app.openProfile'
  | 'app.updateSettings'
  | 'app.startOver'
  | 'app.openHelp'
  | `vault.${'unlock' | 'changePassphrase' | 'renewLedgerKey'}`
  | 'ledger.startAnew';

export function appHandlers(parts: HandlerParts): Pick<Handlers, Names> {
  const { settings, options, appState } = parts;

  return {
    'app.state': appState,

    'app.openProfile': async ({ profile }) => {
      const { vault } = await parts.switchProfile(profile);
      // Choosing a profile again is how a user says that the keychain is there now.
      if (vault.state().status !== 'ok' && (await vault.open()).status === 'ok' && profile !== 'demo') {
        await parts.keyRings.takeOver(profile);
      }
      await settings.update({ lastProfile: profile });
      options.announce('app.changed', {});
      parts.begin();
      return appState();
    },

    'app.updateSettings': async (change) => {
      const merged = settingsSchema.parse({ ...settings.current().settings, ...change });
      const { settings: saved } = await settings.update({ settings: merged });
      options.announce('app.changed', {});
      return saved;
    },

    'app.startOver': async ({ profile }) => {
      await parts.startOver(profile);
      options.announce('app.changed', {});
      options.announce('connections.changed', {});
      options.announce('ledger.changed', {});
      parts.begin();
      return appState();
    },

    'app.openHelp': async ({ topic }) => {
      await options.userInterface.openHelp(topic);
      return null;
    },

    'vault.unlock': async ({ passphrase }) => {
      const { vault, profile } = await parts.session();
      if (vault.unlock === undefined) {
        throw failed('refused', 'This profile’s secrets are in the system keychain, which has its own password prompt.');
      }
      await vault.unlock(passphrase);
      if (profile !== 'demo') await parts.keyRings.takeOver(profile);
      options.announce('app.changed', {});
      parts.beginAgain();
      return appState();
    },

    'ledger.startAnew': async () => {
      try {
        return await parts.startLedgerAnew();
      } finally {
        options.announce('connections.changed', {});
        options.announce('ledger.changed', {});
        parts.beginAgain();
      }
    },

    'vault.changePassphrase': async ({ current, next }) => {
      await parts.encryption.changePassphrase(current, next);
      return null;
    },

    'vault.renewLedgerKey': async () => {
      try {
        await parts.encryption.renewKey();
      } finally {
        options.announce('ledger.changed', {});
        parts.begin();
      }
      return null;
    },
  };
}
