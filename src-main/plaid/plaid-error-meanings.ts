import type { FailureAction, FailureKind } from '#contract/failures.ts';

/** What one of Plaid's error codes means to the user. */
export interface ErrorMeaning {
  readonly kind: FailureKind;
  readonly message: string;
  /** Where the usual action of the kind is not the right one. */
  readonly action?: FailureAction;
  readonly retryAfterSeconds?: number;
  /** Plaid's own explanation tells the owner of the keys more than any sentence of ours. */
  readonly explained?: true;
  /** Plaid's words for the user come first, where it has some, and its request id is shown. */
  readonly inPlaidsWords?: true;
}

const reconnect = (message: string): ErrorMeaning => ({ kind: 'reconnect-needed', message });
/** Something at the bank's own website comes before signing in again. */
const bankFirst = (message: string): ErrorMeaning => ({ kind: 'reconnect-needed', message, action: 'bank-first' });
const chooseAccounts = (message: string): ErrorMeaning => ({ kind: 'reconnect-needed', message, action: 'choose-accounts' });
const linkAgain = (message: string): ErrorMeaning => ({ kind: 'not-found', message, action: 'link-again' });
const wait = (message: string): ErrorMeaning => ({ kind: 'bank-unavailable', message });
/** Not for long, as a rule: the same request may do better in a moment. */
const waitABit = (message: string): ErrorMeaning => ({ ...wait(message), retryAfterSeconds: 1 });
const hopeless = (message: string): ErrorMeaning => ({ kind: 'plaid-error', message, action: 'none' });
const forGood = (message: string): ErrorMeaning => ({ kind: 'plaid-error', message, action: 'remove' });
const atPlaid = (message: string): ErrorMeaning => ({ kind: 'plaid-error', message, action: 'dashboard' });
const checkSetup = (message: string): ErrorMeaning => ({ kind: 'plaid-error', message, action: 'dashboard', explained: true });
const slowDown = (message: string): ErrorMeaning => ({ kind: 'rate-limited', message, retryAfterSeconds: 60 });
const defect = (message: string): ErrorMeaning => ({ kind: 'plaid-error', message, action: 'report', explained: true });

const signInAgain = reconnect('The bank asks you to sign in again: reconnect it. Everything already here stays.');
const atTheBankFirst = bankFirst('The bank wants something from you first: sign in on its own website, then reconnect it here.');
const bankIsDown = wait('The bank cannot be reached at the moment. Coffer tries again by itself.');
const plaidIsDown = waitABit('Plaid has a problem at the moment. Coffer tries again by itself.');
const tooFast = slowDown('Plaid asks Coffer to slow down. Coffer waits a minute and tries again.');
const notOffered = hopeless('The bank does not offer this kind of data through Plaid.');
const notRegistered = atPlaid(
  'Your Plaid account is not registered with this bank yet: finish its OAuth registration in the Plaid dashboard.',
);

/** By error_code, which alone decides: never the HTTP status or the message (plaid.com/docs/errors). */
export const meaningByCode: ReadonlyMap<string, ErrorMeaning> = new Map(
  Object.entries({
    ITEM_LOGIN_REQUIRED: signInAgain,
    INVALID_CREDENTIALS: signInAgain,
    INSUFFICIENT_CREDENTIALS: signInAgain,
    INVALID_MFA: signInAgain,
    INVALID_UPDATED_USERNAME: signInAgain,
    ITEM_LOCKED: bankFirst('The bank has locked this sign-in: unlock it on the bank’s own website, then reconnect it here.'),
    USER_SETUP_REQUIRED: atTheBankFirst,
    USER_INPUT_TIMEOUT: signInAgain,
    PASSWORD_RESET_REQUIRED: bankFirst('The bank wants a new password: change it on its own website, then reconnect it here.'),
    ACCESS_NOT_GRANTED: reconnect('The bank was not given this permission: reconnect it and tick everything Coffer may read.'),
    ADDITIONAL_CONSENT_REQUIRED: reconnect('The bank needs your consent for this kind of data: reconnect it and agree.'),
    NO_ACCOUNTS: chooseAccounts(
      'The bank shows no account any more: reconnect it and choose the accounts, or remove the connection.',
    ),
    INVALID_ACCOUNT_ID: chooseAccounts('An account of this bank has gone or got a new id: reconnect it and choose the accounts.'),

    ITEM_NOT_FOUND: linkAgain(
      'Plaid does not have this connection any more: link the bank again. Everything already here stays.',
    ),
    USER_PERMISSION_REVOKED: linkAgain(
      'You ended this connection at Plaid: link the bank again to go on, or remove it. Everything already here stays.',
    ),
    INVALID_PUBLIC_TOKEN: {
      kind: 'plaid-error',
      message: 'The answer from Link has expired (it lives 30 minutes) or was used already: link the bank again.',
      action: 'link-again',
    },
    INVALID_LINK_TOKEN: { kind: 'plaid-error', message: 'Link was open for too long: start again.', action: 'try-again' },

    INVALID_API_KEYS: {
      kind: 'keys-rejected',
      message: 'Plaid does not accept these keys: check the client id, and that the secret is the one of this environment.',
    },
    UNAUTHORIZED_ENVIRONMENT: {
      kind: 'keys-rejected',
      message: 'Your Plaid account may not use this environment: check the keys, or ask for access in the Plaid dashboard.',
    },
    INVALID_ACCESS_TOKEN: {
      kind: 'keys-rejected',
      message: 'The saved keys cannot open this connection: enter the keys it was linked with. Nothing here is lost.',
    },

    INSTITUTION_DOWN: bankIsDown,
    INSTITUTION_NOT_RESPONDING: bankIsDown,
    INSTITUTION_NOT_AVAILABLE: bankIsDown,
    INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: hopeless('This bank does not exist in this environment of Plaid.'),
    INSTITUTION_NO_LONGER_SUPPORTED: forGood(
      'Plaid no longer supports this bank: remove the connection, and keep its history. What is already here stays.',
    ),
    INSTITUTION_REGISTRATION_REQUIRED: notRegistered,
    UNAUTHORIZED_INSTITUTION: notRegistered,
    INVALID_INSTITUTION: { kind: 'not-found', message: 'Plaid knows no bank with this id: search for the bank by name.' },
    INSTITUTION_NOT_FOUND: { kind: 'not-found', message: 'Plaid knows no bank with this id: search for the bank by name.' },

    PRODUCT_NOT_READY: wait('The bank is still preparing this data. Coffer asks again by itself.'),
    TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: wait(
      'The bank’s data kept changing while it was read. Coffer tries again by itself.',
    ),
    PRODUCTS_NOT_SUPPORTED: notOffered,
    PRODUCT_NOT_ENABLED: notOffered,
    NO_AUTH_ACCOUNTS: notOffered,
    NO_INVESTMENT_ACCOUNTS: notOffered,
    NO_LIABILITY_ACCOUNTS: notOffered,
    ITEM_NOT_SUPPORTED: forGood(
      'Plaid cannot read this kind of sign-in at this bank: remove it here, and link another account of yours there.',
    ),
    MFA_NOT_SUPPORTED: bankFirst(
      'Plaid cannot use this bank’s way of confirming a sign-in: choose another way at the bank, then reconnect it here.',
    ),

    INVALID_ASSET_REPORT_TOKEN: { kind: 'not-found', message: 'Plaid does not have this report any more: remove it here.' },
    ASSET_REPORT_GENERATION_FAILED: hopeless(
      'Plaid could not make this report: check that every bank in it is in order, then create it anew.',
    ),
    DATA_UNAVAILABLE: hopeless('Plaid could not make this report: a bank in it gave nothing to report. Create it anew without.'),
    DATA_QUALITY_CHECK_FAILED: hopeless('Plaid could not make this report: what a bank gave for it is not sound.'),

    LAST_UPDATED_DATETIME_OUT_OF_RANGE: hopeless(
      'The bank has no balance newer than 30 days for one of these accounts: what is here already stays.',
    ),

    INTERNAL_SERVER_ERROR: plaidIsDown,
    PLANNED_MAINTENANCE: waitABit('Plaid is under maintenance. Coffer tries again by itself.'),
    RATE_LIMIT: tooFast,
    RATE_LIMIT_EXCEEDED: tooFast,
    INSTITUTION_RATE_LIMIT: slowDown('The bank asks Plaid to slow down. Coffer waits and tries again.'),
    CREDITS_EXHAUSTED: atPlaid('Your Plaid plan’s credits are used up: look at your plan in the Plaid dashboard.'),

    INVALID_PRODUCT: checkSetup('Your Plaid account may not use one of the products asked for: check the products in Settings.'),
    INVALID_FIELD: checkSetup('Plaid does not accept a value it was sent: check the settings for this environment.'),
    SANDBOX_ONLY: hopeless('Only the Sandbox can do this.'),
    MISSING_FIELDS: defect('Plaid misses something in Coffer’s request.'),
    UNKNOWN_FIELDS: defect('Plaid does not know something in Coffer’s request.'),
    INVALID_BODY: defect('Plaid cannot read Coffer’s request.'),
    INVALID_HEADERS: defect('Plaid cannot read Coffer’s request.'),
    NOT_FOUND: defect('Plaid does not know the address that Coffer called.'),
  }),
);

/** For codes that Plaid adds later: by error_type. */
export const meaningByType: ReadonlyMap<string, ErrorMeaning> = new Map(
  Object.entries({
    RATE_LIMIT_EXCEEDED: tooFast,
    API_ERROR: plaidIsDown,
    INSTITUTION_ERROR: bankIsDown,
  }),
);

/** Where Plaid says why a bank wants a new sign-in: by error_code_reason. */
export const meaningByReason: ReadonlyMap<string, ErrorMeaning> = new Map(
  Object.entries({
    OAUTH_CONSENT_EXPIRED: reconnect(
      'Your permission at the bank has ended: sign in again to renew it. Everything already here stays.',
    ),
    OAUTH_USER_REVOKED: reconnect(
      'You took the permission back at the bank: sign in again to give it anew. Everything already here stays.',
    ),
    OAUTH_INVALID_TOKEN: reconnect(
      'The bank no longer takes the permission that it gave: sign in again to renew it. Everything already here stays.',
    ),
  }),
);

/** A code that nobody has described to us: Plaid's own words, and what its support asks for. */
export const unknownMeaning: ErrorMeaning = {
  kind: 'plaid-error',
  message: 'Plaid refused this request.',
  explained: true,
  inPlaidsWords: true,
};
