import type { Handlers } from '#contract/operations.ts';
import { failed } from '#contract/failures.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import { billingOf, products, productStatus } from '#domain/product-rules.ts';
import { readProduct } from '../../sync/read-products.ts';
import type { OpenSession } from '../open-session.ts';
import type { HandlerParts } from './parts.ts';

type ProductHandlers = Pick<Handlers, 'products.list' | 'products.read'>;

export function productHandlers({ session, options, log }: HandlerParts): ProductHandlers {
  return {
    'products.list': async () => productStates(await session()),

    'products.read': async ({ itemId, product }) => {
      const opened = await session();
      const ledger = await opened.ledger();
      if ((await ledger.queries.item(itemId)) === null) throw failed('not-found', 'This connection is not here any more.');
      const accessToken = await (await opened.connector()).accessToken(itemId);
      const gateway = await opened.gateway();

      await readProduct({ ledger, gateway, clock: options.clock, log }, itemId, product, accessToken);
      // Plaid has just added it to what it charges for, unless it refused.
      await ledger.commands.recordItemFacts(itemId, await gateway.getItem(accessToken));
      options.announce('ledger.changed', {});
      options.announce('connections.changed', {});
      return productStates(opened);
    },
  };
}

async function productStates(opened: OpenSession): Promise<ProductState[]> {
  const ledger = await opened.ledger();
  const [items, readings] = await Promise.all([ledger.queries.items(), ledger.queries.productReadings()]);
  return items.flatMap((item) =>
    products.map((product): ProductState => {
      const reading = readings.find((candidate) => candidate.itemId === item.itemId && candidate.product === product) ?? null;
      const status = productStatus(product, item.products, reading);
      return {
        itemId: item.itemId,
        institutionName: item.institutionName,
        product,
        status,
        billing: billingOf[product],
        readAt: reading?.readAt ?? null,
        failure: status === 'failed' || status === 'consent' ? (reading?.failure ?? null) : null,
      };
    }),
  );
}
