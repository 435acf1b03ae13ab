import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { plaidProductList, productAction, productNames, productNoun } from '../../format/products.ts';
import { announceProduct, ProductRows } from '../../ui/product-rows.tsx';
import css from './connections.module.css';

/** What is read of a bank beside its transactions: in a line, and each product when unfolded, with what Plaid may do and charges for. */
export function AlsoRead({ connection }: { readonly connection: Connection }): ReactElement {
  const { data = [] } = useOperation('products.list', {});
  const { onStop, ...actions } = useProductActions(announceProduct);
  const states = data.filter((state) => state.itemId === connection.itemId);
  if (states.length === 0) return <></>;

  const read = states.filter(({ status }) => status === 'on').map(({ product }) => productNoun(product));
  const isPressing = states.some(
    (state) => state.status !== 'off' && state.status !== 'stopped' && productAction(state) !== null,
  );
  return (
    <details className={css['products']} open={isPressing}>
      <summary>{read.length === 0 ? 'Nothing else is read' : `Also read: ${read.join(', ')}`}</summary>
      <ProductRows
        label={`Read of ${connection.institutionName}`}
        states={states}
        title={({ product }) => productNames[product]}
        isTerse
        onStop={onStop}
        {...actions}
      />
      <PlaidSays products={connection.products} />
    </details>
  );
}

/** Plaid's own three lists, in words. */
function PlaidSays({ products: { billed, consented, available } }: Pick<Connection, 'products'>): ReactElement {
  const free = consented.filter((name) => !billed.includes(name));
  const others = available.filter((name) => !consented.includes(name));
  return (
    <div className={css['plaidSays']}>
      {billed.length > 0 && <p>Plaid charges for: {plaidProductList(billed)}.</p>}
      {free.length > 0 && <p>You agreed to, and free until first read: {plaidProductList(free)}.</p>}
      {others.length > 0 && <p>The bank also offers: {plaidProductList(others)}.</p>}
    </div>
  );
}
