import type { Handlers } from '#contract/operations.ts';
import { accountHandlers } from './accounts.ts';
import { appHandlers } from './app.ts';
import { assetReportHandlers } from './asset-reports.ts';
import { categoryHandlers } from './categories.ts';
import { connectionHandlers } from './connections.ts';
import { doctorHandlers } from './doctor.ts';
import { editHandlers } from './edits.ts';
import { exportHandlers } from './exports.ts';
import { holdingAndDebtHandlers } from './holdings-and-debts.ts';
import { hostedLinkHandlers } from './hosted-links.ts';
import { incomeHandlers } from './income.ts';
import { institutionHandlers } from './institutions.ts';
import { keyHandlers } from './keys.ts';
import { createLinkTurn } from './link-turn.ts';
import { overviewHandlers } from './overview.ts';
import type { HandlerParts } from './parts.ts';
import { productHandlers } from './products.ts';
import { receiptHandlers } from './receipts.ts';
import { relinkHandlers } from './relinks.ts';
import { transactionHandlers } from './transactions.ts';

/** A handler for every operation of the table: the compiler misses any that is not here. */
export function createHandlers(parts: HandlerParts): Handlers {
  const linkTurn = createLinkTurn();
  const connections = connectionHandlers(parts, linkTurn);
  return {
    ...appHandlers(parts),
    ...keyHandlers(parts),
    ...institutionHandlers(parts),
    ...connections,
    ...doctorHandlers(parts, connections['connections.list']),
    ...hostedLinkHandlers(parts, linkTurn),
    ...accountHandlers(parts),
    ...productHandlers(parts),
    ...holdingAndDebtHandlers(parts),
    ...assetReportHandlers(parts),
    ...incomeHandlers(parts, linkTurn),
    ...overviewHandlers(parts),
    ...categoryHandlers(parts),
    ...transactionHandlers(parts),
    ...receiptHandlers(parts),
    ...relinkHandlers(parts),
    ...editHandlers(parts),
    ...exportHandlers(parts),
  };
}
