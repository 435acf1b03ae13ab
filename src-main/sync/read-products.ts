/** Reads what an Item's products say: those that are due after a sync, or one that the user asks for. */
import { dateOfDayNumber, dayNumber, localDate } from '#contract/dates.ts';
import { CofferError, failed, type Failure } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Product } from '#contract/shapes/products.ts';
import { isConnected } from '#domain/live-item.ts';
import { isDue, products } from '#domain/product-rules.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';

export interface ProductReaderParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly clock: Clock;
  readonly log: Log;
}

/** Plaid keeps two years of trades. */
const daysOfTrades = 730;

/**
 * Reads the products that Plaid already charges for and that are due. One that fails is recorded
 * and leaves the others alone. Answers how many said something.
 */
export async function readDueProducts(
  parts: ProductReaderParts,
  itemId: ItemId,
  accessToken: (itemId: ItemId) => Promise<AccessToken>,
  signal: AbortSignal,
): Promise<number> {
  const { ledger, clock } = parts;
  const [item, readings] = await Promise.all([ledger.queries.item(itemId), ledger.queries.productReadings()]);
  if (item === null || !isConnected(item)) return 0;

  const due = products.filter((product) => {
    const reading = readings.find((candidate) => candidate.itemId === itemId && candidate.product === product) ?? null;
    return !item.stoppedProducts.includes(product) && isDue(product, item.products, reading, clock.now());
  });
  // Most syncs find nothing due, and need not ask the vault.
  if (due.length === 0) return 0;
  const token = await accessToken(itemId);

  let read = 0;
  for (const product of due) {
    if (signal.aborted) break;
    if ((await readProduct(parts, itemId, product, token, signal)) === null) read += 1;
  }
  return read;
}

/** Reads one product and records how it went. Answers why it failed, or null. */
export async function readProduct(
  parts: ProductReaderParts,
  itemId: ItemId,
  product: Product,
  accessToken: AccessToken,
  signal?: AbortSignal,
): Promise<Failure | null> {
  const { ledger, gateway, clock } = parts;
  try {
    const facts = await gateway.readProduct(product, accessToken, signal);
    await ledger.commands.recordProduct(itemId, { product, at: clock.now(), outcome: { kind: 'read', facts } });
    if (product === 'investments') await readTrades(parts, itemId, accessToken, signal);
    return null;
  } catch (error) {
    const failure = failureOf(parts, product, error);
    if (failure.kind !== 'cancelled') {
      await ledger.commands.recordProduct(itemId, { product, at: clock.now(), outcome: { kind: 'failed', failure } });
    }
    return failure;
  }
}

async function readTrades(
  { ledger, gateway, clock }: ProductReaderParts,
  itemId: ItemId,
  accessToken: AccessToken,
  signal: AbortSignal | undefined,
): Promise<void> {
  const today = localDate(clock.now());
  const from = dateOfDayNumber(dayNumber(today) - daysOfTrades);
  await ledger.commands.recordTrades(itemId, from, await gateway.getTrades(accessToken, from, today, signal));
}

function failureOf({ log }: ProductReaderParts, product: Product, error: unknown): Failure {
  if (error instanceof CofferError) return error.failure;
  const reference = log.error('A product could not be read', error, { product });
  return failed('unexpected', 'This could not be read for a reason Coffer did not foresee.', { reference }).failure;
}
