/** Webhooks as Plaid sends them, to addresses on this machine only: the demo bank never leaves it. */
import { isLoopbackName } from './loopback-request.ts';

export const webhookCodes = [
  'DEFAULT_UPDATE',
  'NEW_ACCOUNTS_AVAILABLE',
  'SMS_MICRODEPOSITS_VERIFICATION',
  'AUTHORIZATION_GRANTED',
  'USER_PERMISSION_REVOKED',
  'USER_ACCOUNT_REVOKED',
  'PENDING_DISCONNECT',
  'RECURRING_TRANSACTIONS_UPDATE',
  'LOGIN_REPAIRED',
  'SYNC_UPDATES_AVAILABLE',
  'PRODUCT_READY',
  'ERROR',
] as const;

const transactionCodes: ReadonlySet<string> = new Set([
  'DEFAULT_UPDATE',
  'RECURRING_TRANSACTIONS_UPDATE',
  'SYNC_UPDATES_AVAILABLE',
]);

/** Nobody waits for the answer, and one that fails is not sent again. */
export function fireWebhook(address: string, itemId: string, code: (typeof webhookCodes)[number], type?: string): void {
  const url = URL.parse(address);
  if (url === null || !isLoopbackName(url.host)) return;
  const body = {
    webhook_type: type ?? (transactionCodes.has(code) ? 'TRANSACTIONS' : 'ITEM'),
    webhook_code: code,
    item_id: itemId,
    environment: 'sandbox',
  };
  void fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
}
