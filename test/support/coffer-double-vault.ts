/** The test double's answers about what keeps the data closed. */
import { failed } from '../../src-preload/contract/failures.ts';

export const vaultAnswers = {
  'vault.changePassphrase': ({ current }: { readonly current: string }): null => {
    if (current === 'wrong') throw failed('vault-locked', 'That passphrase does not open the vault. Check it and try again.');
    return null;
  },
  'vault.renewLedgerKey': (): null => null,
  'ledger.startAnew': (): { setAside: string; backup: string | null } => ({
    setAside: 'ledger-set-aside-2026-11-23',
    backup: null,
  }),
};
