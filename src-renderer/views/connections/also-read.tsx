import type { ReactElement } from 'react';

import type { ItemId } from '#contract/ids.ts';
import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { productAction, productNames, productNoun } from '../../format/products.ts';
import { announceProduct, ProductRows } from '../../ui/product-rows.tsx';
import css from './connections.module.css';

/** What is read of a bank beside its transactions: in a line, and each product when unfolded. */
export function AlsoRead({ itemId }: { readonly itemId: ItemId }): ReactElement {
  const { data = [] } = useOperation('products.list', {});
  const actions = useProductActions(announceProduct);
  const states = data.filter((state) => state.itemId === itemId);
  if (states.length === 0) return <></>;

  const read = states.filter(({ status }) => status === 'on').map(({ product }) => productNoun(product));
  const isPressing = states.some((state) => state.status !== 'off' && productAction(state) !== null);
  return (
    <details className={css['products']} open={isPressing}>
      <summary>{read.length === 0 ? 'Nothing else is read' : `Also read: ${read.join(', ')}`}</summary>
      <ProductRows
        label={`Read of ${states[0]?.institutionName ?? ''}`}
        states={states}
        title={({ product }) => productNames[product]}
        isTerse
        {...actions}
      />
    </details>
  );
}
