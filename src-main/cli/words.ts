/** How the command line says things to people. */
import type { Instant } from '#contract/dates.ts';
import { decimalFromMinorUnits } from '#contract/money.ts';
import type { SyncResult } from '../sync/sync-parts.ts';

/** '1 transaction', '7 transactions'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** '-4.33 USD'; a dash for what the bank does not say. */
export function moneyText(minorUnits: number | null, currency: string): string {
  return minorUnits === null ? '–' : `${decimalFromMinorUnits(minorUnits, currency)} ${currency}`;
}

/** A moment on this machine's clock, '2026-11-23 09:41', or 'never'. */
export function momentText(instant: Instant | null): string {
  if (instant === null) return 'never';
  const moment = new Date(instant);
  const part = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
  return `${day} ${part(moment.getHours())}:${part(moment.getMinutes())}`;
}

/** One bank's sync in one line. */
export function syncText({ institutionName, receipt, history, failure }: SyncResult): string {
  if (failure !== null) return `${institutionName}: failed. ${failure.message}`;
  const { added, modified, removed, settled } = receipt;
  const more = history === 'waiting' || history === 'recent' ? ' Older history is still on its way.' : '';
  return `${institutionName}: ${added} added, ${modified} changed, ${removed} removed, ${settled} settled.${more}`;
}
