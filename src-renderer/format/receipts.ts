/** What a sync did, in words. */
import type { Receipt, ReceiptLineKind } from '#contract/shapes/receipts.ts';

export const lineKindNames: Readonly<Record<ReceiptLineKind, string>> = {
  settled: 'Posted',
  changed: 'Changed',
  removed: 'Taken back',
  added: 'New',
};

/** In the order of what a person wants to know first. */
export const lineKinds: readonly ReceiptLineKind[] = ['added', 'settled', 'changed', 'removed'];

const count = new Intl.NumberFormat();

/** `3 new · 2 posted · 1 changed`; what there is none of is left out. */
export function receiptWords(receipt: Pick<Receipt, ReceiptLineKind>): string {
  return lineKinds
    .filter((kind) => receipt[kind] > 0)
    .map((kind) => `${count.format(receipt[kind])} ${lineKindNames[kind].toLowerCase()}`)
    .join(' · ');
}
