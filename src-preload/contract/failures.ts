import { z } from 'zod';

/**
 * Everything that can go wrong, as data. A failure crosses IPC as a value, names what happened in
 * one clear sentence, and says what the user can do. Stacks and secrets stay in main.
 */
export const failureKindSchema = z.enum([
  /** The request is malformed; `field` says where. */
  'invalid-input',
  /** The thing asked for is not here (any more). */
  'not-found',
  /** The caller may not ask for this. */
  'refused',
  /** The user, or a newer request, stopped it. */
  'cancelled',
  /** Something else holds what this needs; trying again later works. */
  'busy',

  'keys-missing',
  'keys-rejected',
  'vault-locked',
  'vault-unavailable',

  'offline',
  'rate-limited',
  'bank-unavailable',
  'reconnect-needed',
  /** The bank is linked already: repair the existing connection instead of adding another. */
  'duplicate-connection',
  /** Any other answer from Plaid; `plaid` has its code and request id. */
  'plaid-error',
  /** Plaid answered with something that is not what it documents. */
  'malformed-response',

  'disk-full',
  'read-only',
  'file-error',
  'ledger-newer',
  'ledger-damaged',
  'ledger-locked',

  /** A defect of ours; `reference` finds it in the log. */
  'unexpected',
]);
export type FailureKind = z.infer<typeof failureKindSchema>;

/** What the user can do about it: one action, or none. */
export const failureActionSchema = z.enum([
  'none',
  'try-again',
  'wait',
  'enter-keys',
  'unlock-vault',
  'reconnect',
  /** Something is to be done at the bank's own website; then signing in again helps. */
  'bank-first',
  /** Signing in again, and choosing the accounts there. */
  'choose-accounts',
  'link-again',
  /** Nothing will make it work any more. */
  'remove',
  /** Something is to be set up in Plaid's dashboard. */
  'dashboard',
  'free-disk-space',
  'choose-another-place',
  'update-coffer',
  'report',
]);
export type FailureAction = z.infer<typeof failureActionSchema>;

export const failureSchema = z.object({
  kind: failureKindSchema,
  /** One sentence for a person: what is wrong and what to do. Never a secret, a path of ours or a stack. */
  message: z.string(),
  action: failureActionSchema,
  field: z.string().optional(),
  /** Set where the same request may do better after this long. */
  retryAfterSeconds: z.number().optional(),
  plaid: z
    .object({ type: z.string(), code: z.string(), requestId: z.string().nullable(), displayMessage: z.string().nullable() })
    .optional(),
  reference: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/**
 * The one error class of ours. Code inside main throws it; the dispatcher and the command line
 * catch it and hand on its `failure`.
 */
export class CofferError extends Error {
  override readonly name = 'CofferError';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}

const actionByKind: Record<FailureKind, FailureAction> = {
  'invalid-input': 'none',
  'not-found': 'none',
  refused: 'none',
  cancelled: 'none',
  busy: 'wait',
  'keys-missing': 'enter-keys',
  'keys-rejected': 'enter-keys',
  'vault-locked': 'unlock-vault',
  'vault-unavailable': 'unlock-vault',
  offline: 'try-again',
  'rate-limited': 'wait',
  'bank-unavailable': 'wait',
  'reconnect-needed': 'reconnect',
  'duplicate-connection': 'reconnect',
  'plaid-error': 'try-again',
  'malformed-response': 'report',
  'disk-full': 'free-disk-space',
  'read-only': 'choose-another-place',
  'file-error': 'choose-another-place',
  'ledger-newer': 'update-coffer',
  'ledger-damaged': 'report',
  'ledger-locked': 'unlock-vault',
  unexpected: 'report',
};

/** A `CofferError` with the usual action of its kind; `details` adds or overrides. */
export function failed(kind: FailureKind, message: string, details: Partial<Failure> = {}, options?: ErrorOptions): CofferError {
  return new CofferError({ kind, message, action: actionByKind[kind], ...details }, options);
}
