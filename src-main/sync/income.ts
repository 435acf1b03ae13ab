/** Bank income: a user of Plaid's own for each profile, the Link session in which income is shared, what it says. */
import { z } from 'zod';

import { CofferError, failed, type Failure } from '#contract/failures.ts';
import type { StoredIncome } from '#ports/stored-income.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { IncomeUser } from '#ports/income-calls.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { incomeUserName } from './secret-names.ts';

export interface IncomeParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly vault: SecretVault;
  readonly clock: Clock;
  readonly randomId: () => string;
  readonly log: Log;
}

export interface IncomeReader {
  /** The profile's user at Plaid, made at its first need. */
  readonly user: () => Promise<IncomeUser>;
  /** Reads what the user has shared, for which Plaid charged when they shared it, and records how that went. */
  readonly read: (signal?: AbortSignal) => Promise<StoredIncome | null>;
  /** Removes the user at Plaid with all that they shared, then what is kept of it. */
  readonly forget: () => Promise<void>;
}

/** A token opens what the id names, so both are kept where secrets are. */
const keptUserSchema = z.object({ userId: z.string(), userToken: z.string().nullable() });

const sessionWords: Readonly<Record<string, string>> = {
  NO_DEPOSITS_FOUND: 'The bank shows no deposits in this time, so there is no income to read.',
  USER_REPORTED_NO_INCOME: 'You said in Link that none of the deposits is income.',
  INTERNAL_ERROR: 'Plaid could not work out your income: share it once more.',
};

export function createIncome({ ledger, gateway, vault, clock, randomId, log }: IncomeParts): IncomeReader {
  async function keptUser(): Promise<IncomeUser | null> {
    const text = await vault.read(incomeUserName);
    if (text === null) return null;
    const { userId, userToken } = keptUserSchema.parse(JSON.parse(text));
    return { userId, userToken: userToken === null ? null : concealAccessToken(userToken) };
  }

  async function makeUser(): Promise<IncomeUser> {
    // Plaid tells a user's token once only: a new name each time, so that a lost one is never in the way.
    const user = await gateway.createIncomeUser(randomId());
    try {
      await vault.write(incomeUserName, JSON.stringify({ ...user, userToken: user.userToken?.reveal() ?? null }));
    } catch (error) {
      await gateway.removeIncomeUser(user).catch((reason: unknown) => {
        log.error('A user whose name could not be kept could not be removed at Plaid either', reason);
      });
      throw error;
    }
    return user;
  }

  async function whatIsShared(user: IncomeUser, signal: AbortSignal | undefined): Promise<void> {
    const found = await gateway.getIncome(user, signal);
    const session = await gateway.getIncomeSession(user);
    const words = sessionWords[session?.status ?? ''];
    if (found === null || (words !== undefined && found.sources.length === 0)) {
      throw failed('not-found', words ?? 'Plaid has no income of yours: share it once more.', { action: 'none' });
    }
    await ledger.commands.recordIncome(clock.now(), { kind: 'read', income: found });
  }

  return {
    user: async () => (await keptUser()) ?? makeUser(),

    read: async (signal) => {
      const user = await keptUser();
      if (user === null) return null;
      try {
        await whatIsShared(user, signal);
      } catch (error) {
        const failure = failureOf(error, log);
        if (failure.kind === 'cancelled') throw error;
        await ledger.commands.recordIncome(clock.now(), { kind: 'failed', failure });
      }
      return ledger.queries.income();
    },

    forget: async () => {
      const user = await keptUser();
      if (user !== null) await gateway.removeIncomeUser(user).catch(unlessGone);
      await vault.remove(incomeUserName);
      await ledger.commands.forgetIncome();
    },
  };
}

function failureOf(error: unknown, log: Log): Failure {
  if (error instanceof CofferError) return error.failure;
  const reference = log.error('Income could not be read', error);
  return failed('unexpected', 'Your income could not be read for a reason Coffer did not foresee.', { reference }).failure;
}

/** Plaid has no such user: nothing of theirs is left there. */
function unlessGone(error: unknown): void {
  const code = error instanceof CofferError ? error.failure.plaid?.code : undefined;
  if (code !== 'INVALID_USER_ID' && code !== 'INVALID_USER_TOKEN' && code !== 'USER_NOT_FOUND') throw error;
}
