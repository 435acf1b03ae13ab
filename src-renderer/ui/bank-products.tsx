import type { ReactElement } from 'react';

import type { ProductState } from '#contract/shapes/products.ts';
import { byUrgency } from '../format/products.ts';
import { ProductRows, type ProductRowActions } from './product-rows.tsx';
import { Card } from './view.tsx';

interface BankProductsProps extends ProductRowActions {
  readonly title: string;
  /** One product, of several banks. */
  readonly states: readonly ProductState[];
}

/** How one product stands at each of some banks, the most pressing first; nothing where there is none. */
export function BankProducts({ title, states, ...actions }: BankProductsProps): ReactElement {
  if (states.length === 0) return <></>;
  return (
    <Card title={title}>
      <ProductRows label={title} states={byUrgency(states)} title={(state) => state.institutionName} {...actions} />
    </Card>
  );
}
