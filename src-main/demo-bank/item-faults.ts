/** Plaid's errors of one Item (plaid.com/docs/errors/item, /institution, /invalid-input), each in Plaid's own words. */
import { PlaidFault, type FaultDetails } from './plaid-fault.ts';

interface ErrorText extends FaultDetails {
  readonly type: 'ITEM_ERROR' | 'INSTITUTION_ERROR' | 'INVALID_INPUT';
  readonly message: string;
}

const notResponding = {
  type: 'INSTITUTION_ERROR',
  message: 'this institution is not currently responding to this request. please try again soon',
  displayMessage: 'This financial institution is not currently responding to requests. We apologize for the inconvenience.',
} as const;

const texts = {
  ITEM_LOGIN_REQUIRED: {
    type: 'ITEM_ERROR',
    message:
      "the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update this information. use Link's update mode to restore the item to a good state",
    displayMessage: 'The login details of this connection have changed. Sign in again to keep it up to date.',
  },
  USER_PERMISSION_REVOKED: {
    type: 'INVALID_INPUT',
    message: 'the holder of this account has revoked their permission for your application to access it',
    displayMessage: 'You ended this connection at my.plaid.com.',
  },
  ITEM_NOT_FOUND: {
    type: 'ITEM_ERROR',
    message:
      'The Item you requested cannot be found. This Item does not exist, has been previously removed via /item/remove, or has had access removed by the end user.',
  },
  ITEM_LOCKED: {
    type: 'ITEM_ERROR',
    message: "this item is locked. the user must unlock it at the institution's own website",
    displayMessage: "Your account is locked. Visit your institution's website to unlock it.",
  },
  PASSWORD_RESET_REQUIRED: {
    type: 'ITEM_ERROR',
    message: 'the user must reset their password at the institution before the item can be used again',
    displayMessage: 'Your institution wants a new password. Set one on its website.',
  },
  USER_SETUP_REQUIRED: {
    type: 'ITEM_ERROR',
    message:
      "the account has not been fully set up. prompt the user to visit the issuing institution's site and finish the setup",
    displayMessage: "Your account is not fully set up. Visit your institution's website to finish it.",
  },
  NO_ACCOUNTS: {
    type: 'ITEM_ERROR',
    message: 'no valid accounts were found for this item',
    displayMessage: 'No open account is shared any more.',
  },
  ACCESS_NOT_GRANTED: {
    type: 'ITEM_ERROR',
    message: 'access to this product was not granted for the account',
    displayMessage: 'You did not give access on your bank’s page.',
  },
  ADDITIONAL_CONSENT_REQUIRED: {
    type: 'INVALID_INPUT',
    message: 'additional consent from the end user is required for this product. use Link’s update mode to ask for it',
  },
  INVALID_UPDATED_USERNAME: {
    type: 'ITEM_ERROR',
    message: 'the username provided to update mode is not the one of the original item',
    displayMessage: 'That is another user name than the one this connection was made with.',
  },
  INSTITUTION_DOWN: notResponding,
  INSTITUTION_NOT_RESPONDING: notResponding,
  INSTITUTION_NOT_AVAILABLE: notResponding,
  INSTITUTION_NO_LONGER_SUPPORTED: {
    type: 'INSTITUTION_ERROR',
    message: 'this institution is no longer supported',
    displayMessage: 'Plaid does not support this institution.',
  },
} as const satisfies Record<string, ErrorText>;

export type ItemFaultCode = keyof typeof texts;

export function itemFault(code: ItemFaultCode, reason: string | null = null): PlaidFault {
  const { type, message, ...details } = texts[code];
  return new PlaidFault(type, code, message, { ...details, reason });
}

export function isItemFaultCode(code: string): code is ItemFaultCode {
  return Object.hasOwn(texts, code);
}
