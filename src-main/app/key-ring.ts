import { failed } from '#contract/failures.ts';
import type { KeysState } from '#contract/shapes/app.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { maskKey, readPlaidKeys, type PlaidKeys } from './plaid-keys.ts';

/** One environment's Plaid keys in its vault. Shown masked, never whole. */
export interface KeyRing {
  readonly state: () => Promise<KeysState>;
  /** Rejects with `invalid-input` when the texts cannot be Plaid keys. */
  readonly save: (keys: PlaidKeys) => Promise<KeysState>;
  readonly forget: () => Promise<KeysState>;
  /** For the gateway only. Rejects with `keys-missing`. */
  readonly reveal: () => Promise<PlaidKeys>;
  /** Keeps Plaid's verdict for `state`; any change of the keys forgets it. */
  readonly noteCheck: (check: KeysState['check'], message: string | null) => void;
}

export interface KeyRingParts {
  readonly environment: KeysState['environment'];
  readonly vault: SecretVault;
}

const clientIdName = 'plaid/client-id';
const secretName = 'plaid/secret';

export function createKeyRing({ environment, vault }: KeyRingParts): KeyRing {
  let check: KeysState['check'] = 'unchecked';
  let message: string | null = null;

  async function read(): Promise<PlaidKeys | null> {
    const clientId = await vault.read(clientIdName);
    const secret = await vault.read(secretName);
    if (clientId === null || secret === null) return null;
    return { clientId, secret };
  }

  async function state(): Promise<KeysState> {
    const keys = await read();
    return {
      environment,
      saved: keys !== null,
      maskedClientId: keys === null ? null : maskKey(keys.clientId),
      maskedSecret: keys === null ? null : maskKey(keys.secret),
      check,
      message,
    };
  }

  return {
    state,

    save: async (pasted) => {
      const { clientId, secret, doubt } = readPlaidKeys(pasted);
      // An old secret must never meet a new client id: without a secret there are no keys.
      await vault.remove(secretName);
      await vault.write(clientIdName, clientId);
      await vault.write(secretName, secret);
      check = 'unchecked';
      message = doubt;
      return state();
    },

    forget: async () => {
      await vault.remove(secretName);
      await vault.remove(clientIdName);
      check = 'unchecked';
      message = null;
      return state();
    },

    reveal: async () => {
      const keys = await read();
      if (keys !== null) return keys;
      throw failed(
        'keys-missing',
        `There are no Plaid keys for ${environment} yet: enter the client ID and the secret from Plaid’s dashboard.`,
      );
    },

    noteCheck: (verdict, words) => {
      check = verdict;
      message = words;
    },
  };
}

/** The keys of the demo's own bank: not the user's to change, and nothing to show. */
export function createDemoKeyRing(reveal: () => Promise<PlaidKeys>): KeyRing {
  const state: KeysState = {
    environment: 'sandbox',
    saved: true,
    maskedClientId: null,
    maskedSecret: null,
    check: 'accepted',
    message: 'The demo brings its own bank and needs no keys.',
  };
  const refuse = (): Promise<never> =>
    Promise.reject(failed('refused', 'The demo needs no keys: choose Sandbox or Production to use yours.'));
  return { state: () => Promise.resolve(state), save: refuse, forget: refuse, reveal, noteCheck: () => undefined };
}
