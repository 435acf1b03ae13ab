import type { Command } from '../command.ts';
import { accounts } from './accounts.ts';
import { doctor } from './doctor.ts';
import { exportTransactions } from './export-transactions.ts';
import { institutionsSearch } from './institutions-search.ts';
import { items } from './items.ts';
import { keysForget } from './keys-forget.ts';
import { keysSet } from './keys-set.ts';
import { keysShow } from './keys-show.ts';
import { link } from './link.ts';
import { remove } from './remove.ts';
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
  items,
  accounts,
  transactions,
  exportTransactions,
  remove,
];
