import type { ReactElement } from 'react';

import { useOperation } from '../../bridge/queries.ts';
import { countOf } from '../../format/money.ts';
import { ShareBar } from '../../ui/share-bar.tsx';
import css from './connections.module.css';

/** How much of the Plaid plan is used: removed banks count too, since Plaid gives no place back. */
export function ItemMeter(): ReactElement {
  const { data: meter } = useOperation('connections.itemMeter', {});
  if (meter === undefined || meter.used === 0) return <></>;

  const { used, limit } = meter;
  if (limit === null) {
    return (
      <p className={css['meter']}>{countOf(used, 'Item')} linked so far, removed ones included. Here Plaid sets no limit.</p>
    );
  }
  const isFull = used >= limit;
  return (
    <section className={css['meter']} aria-label="Items of your Plaid plan">
      <p className={css['meterWords']}>
        {used} of {limit} {limit === 10 ? 'Trial Items' : 'Items'} used
      </p>
      <ShareBar share={used / limit} color={isFull ? 'var(--warning)' : 'var(--accent-fill)'} />
      <p>
        {isFull
          ? 'Plaid will refuse another bank under this plan. Signing in again at a bank that is here takes no Item.'
          : 'Each bank that is linked takes one for good: removing it gives none back, signing in to it again takes none.'}{' '}
        Counted here; what other apps link with the same keys is not. The limit is in Settings.
      </p>
    </section>
  );
}
