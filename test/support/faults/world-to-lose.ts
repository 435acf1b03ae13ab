/** A bank that never rests, and a profile with something to lose. */
import type { SeededRandom } from '../../../src-main/demo-bank/seeded-random.ts';
import type { DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank } from '../whole-app.ts';

/** What the user did to a transaction: what a ledger must still have. */
export interface Edit {
  /** Usually one; where the process ended while another was being written, either may be there. */
  readonly notes: readonly (string | null)[];
  readonly category: string | null;
}

export interface World {
  readonly bank: DemoBank;
  readonly folder: string;
  /** By the bank's id of the transaction. */
  readonly edits: Map<string, Edit>;
}

/** A profile without a bank. */
export async function anEmptyWorld(): Promise<World> {
  const { bank } = await aDemoBank({ rateLimits: false });
  return { bank, folder: newDataFolder(), edits: new Map() };
}

/** A profile that has synced `user_transactions_dynamic`. */
export async function aWorldToLose(): Promise<World & { readonly itemId: string }> {
  const world = await anEmptyWorld();
  const whole = await openOnBank(world.bank, { folder: world.folder });
  whole.person.signsInAs = { institutionId: 'ins_109508', username: 'user_transactions_dynamic', password: 'pass_good' };
  const itemId = await connectAndSync(whole);
  await whole.app.close();
  return { ...world, itemId };
}

/** The bank goes on: some rows come, some post, change or go, all by chance. */
export function churn({ bank }: World, itemId: string, random: SeededRandom, changes = 30): void {
  for (let change = 0; change < changes; change += 1) {
    const [first, ...others] = bank.transactions(itemId);
    if (first === undefined) return;
    const row = random.pick([first, ...others]);
    const { transaction_id: transactionId } = row;
    const what = random.fraction();
    const amount = random.between(-50_000, 50_000) / 100;
    const name = `CHANGED ${random.between(0, 1_000_000)}`;
    if (what < 0.5) {
      bank.changeTransactions(itemId, {
        kind: 'add',
        accountId: row.account_id,
        amount,
        name,
        pendingForDays: random.between(0, 2),
      });
    } else if (row.pending) {
      bank.changeTransactions(itemId, { kind: 'post', transactionId, amount });
    } else if (what < 0.8) {
      bank.changeTransactions(itemId, { kind: 'modify', transactionId, amount, name });
    } else {
      bank.changeTransactions(itemId, { kind: 'remove', transactionId });
    }
  }
}
