import type { ReactElement, ReactNode } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { Product } from '#contract/shapes/products.ts';
import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { productNames } from '../../format/products.ts';
import { announceProduct, ProductRows } from '../../ui/product-rows.tsx';
import { AccountNumbers } from './account-numbers.tsx';
import { AccountOwners } from './account-owners.tsx';
import css from './accounts.module.css';

/** Numbers and owners of an account, or why they are not here. */
export function AccountFacts({ account }: { readonly account: Account }): ReactElement {
  return (
    <>
      {account.kind === 'cash' && (
        <Fact account={account} product="auth">
          <AccountNumbers key={account.accountId} account={account} />
        </Fact>
      )}
      <Fact account={account} product="identity">
        <AccountOwners accountId={account.accountId} />
      </Fact>
    </>
  );
}

interface FactProps {
  readonly account: Account;
  readonly product: Product;
  readonly children: ReactNode;
}

/** What the bank says; where it is not here, why, and what to do about it. */
function Fact({ account, product, children }: FactProps): ReactElement {
  const { data: states = [] } = useOperation('products.list', {});
  const actions = useProductActions(announceProduct);
  const state = states.find((each) => each.itemId === account.itemId && each.product === product);
  if (state === undefined) return <></>;

  const name = productNames[product];
  return (
    <section className={css['fact']} aria-label={name}>
      <h3>{name}</h3>
      {state.status !== 'on' && <ProductRows label={name} states={[state]} title={() => null} isNarrow {...actions} />}
      {(state.status === 'on' || state.readAt !== null) && children}
    </section>
  );
}
