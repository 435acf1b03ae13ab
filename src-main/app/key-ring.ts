import type { KeysState } from '#contract/shapes/app.ts';

/** One environment's Plaid keys in its vault. Shown masked, never whole. */
export interface KeyRing {
  readonly state: () => Promise<KeysState>;
  readonly save: (keys: { readonly clientId: string; readonly secret: string }) => Promise<KeysState>;
  readonly forget: () => Promise<KeysState>;
  /** For the gateway only. Rejects with `keys-missing`. */
  readonly reveal: () => Promise<{ readonly clientId: string; readonly secret: string }>;
}
