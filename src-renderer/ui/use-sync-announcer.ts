import { useNavigate } from '@tanstack/react-router';

import type { Receipt, ReceiptLineKind } from '#contract/shapes/receipts.ts';
import { lineKinds, receiptWords } from '../format/receipts.ts';
import { announceDone, announceFailure } from './toast.tsx';

/** Says what a sync did, with the way to each line of it. For `useSyncNow`. */
export function useSyncAnnouncer(): {
  readonly changed: (receipts: readonly Receipt[]) => void;
  readonly failed: (message: string) => void;
} {
  const navigate = useNavigate();
  return {
    changed: (receipts) => {
      const [only, ...others] = receipts;
      if (only === undefined) return;
      const bank = others.length === 0 ? only.institutionName : `${receipts.length} banks`;
      const search = others.length === 0 ? { receipt: only.receiptId } : {};
      announceDone(`${bank}: ${receiptWords(sumOf(receipts))}`, {
        label: 'What changed',
        onAction: () => void navigate({ to: '/receipts', search }),
      });
    },
    failed: announceFailure,
  };
}

function sumOf(receipts: readonly Receipt[]): Record<ReceiptLineKind, number> {
  const sum = { added: 0, changed: 0, removed: 0, settled: 0 };
  for (const receipt of receipts) for (const kind of lineKinds) sum[kind] += receipt[kind];
  return sum;
}
