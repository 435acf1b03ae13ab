import type { Command } from '../command.ts';
import { accounts } from './accounts.ts';
import { assetsCreate } from './assets-create.ts';
import { assetsList } from './assets-list.ts';
import { assetsPdf } from './assets-pdf.ts';
import { assetsRefresh } from './assets-refresh.ts';
import { assetsRemove } from './assets-remove.ts';
import { assetsShow } from './assets-show.ts';
import { auth } from './auth.ts';
import { balances } from './balances.ts';
import { doctor } from './doctor.ts';
import { exportTransactions } from './export-transactions.ts';
import { factExports } from './export-facts.ts';
import { encryptionChangePassphrase } from './encryption-change-passphrase.ts';
import { encryptionRenewKey } from './encryption-renew-key.ts';
import { heal } from './heal.ts';
import { holdings } from './holdings.ts';
import { identity } from './identity.ts';
import { income } from './income.ts';
import { incomeForget } from './income-forget.ts';
import { incomeShare } from './income-share.ts';
import { institutionsSearch } from './institutions-search.ts';
import { items } from './items.ts';
import { keysForget } from './keys-forget.ts';
import { keysSet } from './keys-set.ts';
import { keysShow } from './keys-show.ts';
import { ledgerStartAnew } from './ledger-start-anew.ts';
import { liabilities } from './liabilities.ts';
import { link } from './link.ts';
import { products } from './products.ts';
import { productsRead } from './products-read.ts';
import { productsStop } from './products-stop.ts';
import { receipts } from './receipts.ts';
import { recurring } from './recurring.ts';
import { refresh } from './refresh.ts';
import { remove } from './remove.ts';
import { rotateToken } from './rotate-token.ts';
import { sync } from './sync.ts';
import { transactions } from './transactions.ts';

/** In the order in which help shows them. */
export const commands: readonly Command[] = [
  keysSet,
  keysShow,
  keysForget,
  doctor,
  institutionsSearch,
  link,
  sync,
  refresh,
  heal,
  receipts,
  items,
  accounts,
  balances,
  transactions,
  exportTransactions,
  products,
  productsRead,
  productsStop,
  holdings,
  liabilities,
  recurring,
  auth,
  identity,
  assetsList,
  assetsCreate,
  assetsShow,
  assetsPdf,
  assetsRefresh,
  assetsRemove,
  income,
  incomeShare,
  incomeForget,
  ...factExports,
  rotateToken,
  encryptionRenewKey,
  encryptionChangePassphrase,
  ledgerStartAnew,
  remove,
];
