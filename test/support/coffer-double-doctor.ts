/** What the double's doctor finds: mostly nothing, one warning and one problem. */
import type { OperationOutput } from '#contract/operations.ts';

interface Answers {
  readonly 'doctor.examine': () => OperationOutput<'doctor.examine'>;
  readonly 'doctor.repair': () => string[];
}

export function doctorAnswers(dataFolder: string): Answers {
  return {
    'doctor.examine': () => [
      { name: 'data folder', status: 'ok', message: dataFolder },
      { name: 'vault', status: 'ok', message: 'Secrets are kept in the system’s keychain.' },
      {
        name: 'keys',
        status: 'ok',
        message: 'Plaid accepts these keys. They open Sandbox (client ID ••••7f3a, secret ••••91bc).',
      },
      { name: 'products', status: 'ok', message: 'Enabled for these keys: transactions, auth, identity, liabilities, assets.' },
      {
        name: 'products',
        status: 'warning',
        message:
          'Not enabled for these keys: investments. Banks can be linked without; ask for it in Plaid’s dashboard if you want it.',
      },
      {
        name: 'ledger',
        status: 'ok',
        message: 'The ledger is sound: 1,204 transactions and all that hangs on them, looked at in 1 s.',
      },
      {
        name: 'Tartan Bank',
        status: 'problem',
        message: 'The bank asks you to sign in again: reconnect it. Everything already here stays.',
      },
    ],
    'doctor.repair': () => [
      'Sums, lists and the search index are made anew from 1,204 transactions.',
      'Unfinished files of an earlier run were deleted: 2.',
    ],
  };
}
