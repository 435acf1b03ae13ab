/**
 * The names that cross between a page and main, and nothing else: the preloads import this file
 * instead of the tables, so that no schema library runs in the page's process. The compiler proves
 * both lists complete and free of strangers.
 */
import type { EventName } from './events.ts';
import type { OperationName } from './operations.ts';

const everyOperation: Readonly<Record<OperationName, true>> = {
  'app.state': true,
  'app.openProfile': true,
  'app.updateSettings': true,
  'app.startOver': true,
  'app.openHelp': true,
  'vault.unlock': true,
  'vault.changePassphrase': true,
  'vault.renewLedgerKey': true,
  'ledger.startAnew': true,
  'keys.state': true,
  'keys.save': true,
  'keys.forget': true,
  'keys.check': true,
  'doctor.examine': true,
  'doctor.repair': true,
  'institutions.search': true,
  'institutions.health': true,
  'connections.connect': true,
  'connections.repair': true,
  'connections.rotateToken': true,
  'connections.itemMeter': true,
  'connections.list': true,
  'connections.sync': true,
  'connections.remove': true,
  'hostedLinks.start': true,
  'hostedLinks.list': true,
  'hostedLinks.open': true,
  'hostedLinks.connectAnyway': true,
  'hostedLinks.cancel': true,
  'accounts.list': true,
  'accounts.owners': true,
  'accounts.numbers': true,
  'accounts.revealNumbers': true,
  'accounts.readBalances': true,
  'accounts.balances': true,
  'products.list': true,
  'products.read': true,
  'products.stop': true,
  'investments.holdings': true,
  'investments.trades': true,
  'liabilities.list': true,
  'recurring.list': true,
  'recurring.transactions': true,
  'assets.reports': true,
  'assets.banks': true,
  'assets.content': true,
  'assets.create': true,
  'assets.refresh': true,
  'assets.read': true,
  'assets.savePdf': true,
  'assets.remove': true,
  'income.state': true,
  'income.share': true,
  'income.read': true,
  'income.forget': true,
  'overview.netWorth': true,
  'overview.month': true,
  'categories.list': true,
  'transactions.outline': true,
  'transactions.page': true,
  'transactions.detail': true,
  'transactions.refresh': true,
  'relinks.list': true,
  'relinks.preview': true,
  'relinks.carryOver': true,
  'relinks.undo': true,
  'relinks.keepApart': true,
  'relinks.finish': true,
  'receipts.list': true,
  'receipts.lines': true,
  'receipts.undo': true,
  'edits.setCategory': true,
  'edits.setNote': true,
  'edits.undo': true,
  'edits.redo': true,
  'export.transactions': true,
  'export.cancel': true,
};

const everyEvent: Readonly<Record<EventName, true>> = {
  'ledger.changed': true,
  'connections.changed': true,
  'hostedLinks.changed': true,
  'hostedLinks.connected': true,
  'app.changed': true,
  'ledger.opening': true,
  'sync.progressed': true,
  'export.progressed': true,
  'menu.chosen': true,
};

export const operationNames = Object.keys(everyOperation) as readonly OperationName[];
export const eventNames = Object.keys(everyEvent) as readonly EventName[];

export function operationChannel(name: OperationName): string {
  return `coffer:call:${name}`;
}

export function eventChannel(name: EventName): string {
  return `coffer:event:${name}`;
}

/** Answered by the Link window's own handlers only. */
export const linkChannels = {
  linkToken: 'coffer:link:token',
  succeeded: 'coffer:link:succeeded',
  exited: 'coffer:link:exited',
} as const;
