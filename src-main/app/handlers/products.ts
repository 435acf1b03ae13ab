import type { Handlers } from '#contract/operations.ts';
import { failed } from '#contract/failures.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import { isConnected } from '#domain/live-item.ts';
import { billingOf, products, productStatus } from '#domain/product-rules.ts';
import { readProduct } from '../../sync/read-products.ts';
import type { OpenSession } from '../open-session.ts';
import type { HandlerParts } from './parts.ts';

type ProductHandlers = Pick<Handlers, 'products.list' | 'products.read' | 'products.stop'>;

export function productHandlers({ session, options, log }: HandlerParts): ProductHandlers {
  return {
    'products.list': async () => productStates(await session()),

    'products.read': async ({ itemId, product }) => {
      const opened = await session();
      const ledger = await opened.ledger();
      if ((await ledger.queries.item(itemId)) === null) throw failed('not-found', 'This connection is not here any more.');
      const accessToken = await (await opened.connector()).accessToken(itemId);
      await ledger.commands.setProductStopped(itemId, product, false);
      const gateway = await opened.gateway();

      await readProduct({ ledger, gateway, clock: options.clock, log }, itemId, product, accessToken);
      // Plaid has just added it to what it charges for, unless it refused.
      await ledger.commands.recordItemFacts(itemId, await gateway.getItem(accessToken));
      options.announce('ledger.changed', {});
      options.announce('connections.changed', {});
      return productStates(opened);
    },

    'products.stop': async ({ itemId, product }) => {
      const opened = await session();
      await (await opened.ledger()).commands.setProductStopped(itemId, product, true);
      options.announce('ledger.changed', {});
      return productStates(opened);
    },
  };
}

async function productStates(opened: OpenSession): Promise<ProductState[]> {
  const ledger = await opened.ledger();
  const [items, readings] = await Promise.all([ledger.queries.items(), ledger.queries.productReadings()]);
  return items.filter(isConnected).flatMap((item) =>
    products.map((product): ProductState => {
      const reading = readings.find((candidate) => candidate.itemId === item.itemId && candidate.product === product) ?? null;
      const status = item.stoppedProducts.includes(product) ? 'stopped' : productStatus(product, item.products, reading);
      return {
        itemId: item.itemId,
        institutionName: item.institutionName,
        product,
        status,
        billing: billingOf[product],
        isBilled: item.products.billed.includes(product),
        readAt: reading?.readAt ?? null,
        failure: status === 'failed' || status === 'consent' ? (reading?.failure ?? null) : null,
      };
    }),
  );
}
