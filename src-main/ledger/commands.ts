import type { LedgerCommands } from '#ports/ledger.ts';
import { openAccountNumbers } from './account-numbers.ts';
import { openAssetReportsWriter } from './asset-reports-writer.ts';
import { openBalancesWriter } from './balances-writer.ts';
import { openBankWriter } from './bank-writer.ts';
import { inTransaction, type WritableDatabase } from './database.ts';
import { openDeparted } from './departed.ts';
import { openEditsWriter } from './edits-writer.ts';
import { openEntries } from './entries.ts';
import { openHostedLinksWriter } from './hosted-links-writer.ts';
import { openIncomeWriter } from './income-writer.ts';
import { openItemsWriter } from './items-writer.ts';
import { openNames } from './names.ts';
import { openPendingForms } from './pending-forms.ts';
import { openProductsWriter } from './products-writer.ts';
import { mendLedger } from './mend-ledger.ts';
import { refreshDerived } from './rebuild-derived.ts';
import { openRelinksWriter } from './relinks-writer.ts';
import { openRollups } from './rollups.ts';
import type { SyncForm } from './sync-form.ts';
import { openSyncWriter } from './sync-writer.ts';

/** Everything that can change a ledger, on the one connection that may. Each command is one transaction. */
export function openLedgerCommands(database: WritableDatabase): SyncForm<LedgerCommands> {
  const names = openNames(database);
  const rollups = openRollups(database);
  const writer = openBankWriter(database, rollups);
  const accounts = openAccountNumbers(database, names);
  const departed = openDeparted(database);
  const pendingForms = openPendingForms(database);
  const entries = openEntries(database);

  const forgetNumbers = (): void => {
    names.forget();
    accounts.forget();
    writer.forget();
  };
  const whole = <Result>(work: () => Result): Result => {
    writer.forget();
    try {
      return inTransaction(database, () => {
        const result = work();
        writer.write();
        return result;
      });
    } catch (error) {
      forgetNumbers();
      rollups.forget();
      entries.forget();
      throw error;
    }
  };

  const relinks = openRelinksWriter({ database, names, writer, rollups, departed, whole });
  refreshDerived({ database, names, rollups, whole });
  return {
    mend: () => {
      const sentences = mendLedger({ database, names, rollups, whole });
      forgetNumbers();
      entries.forget();
      return sentences;
    },
    ...openItemsWriter({ database, names, writer, rollups, whole, forgetNumbers, undoCarryOver: relinks.undoCarryOver }),
    ...openHostedLinksWriter(database),
    ...openProductsWriter({ database, names, whole }),
    ...openBalancesWriter({ database, whole }),
    ...openAssetReportsWriter(database),
    ...openIncomeWriter(database),
    ...openSyncWriter({ database, writer, names, accounts, departed, pendingForms, entries, rollups, whole }),
    ...relinks,
    ...openEditsWriter({ database, names, writer, rollups, whole }),
  };
}
