/**
 * A bank that speaks Plaid's API on this machine: for Coffer's demo, for tests, and for anyone who
 * builds on Plaid offline.
 *
 *     const bank = await startDemoBank({ timeline: 'instant' });
 *     new PlaidApi(new Configuration({ basePath: bank.url, baseOptions: { headers: … bank.keys … } }));
 *     bank.misbehave({ path: '/transactions/sync', onCall: 2, does: { kind: 'reset' } });
 *     await bank.close();
 */
import type { Server } from 'node:http';
import { localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import { createApiServer } from './api-server.ts';
import type { Bank } from './bank.ts';
import type { Timeline } from './bank-state.ts';
import type { ApiKeys } from './endpoint.ts';
import { accountEndpoints } from './endpoints/accounts.ts';
import { assetReportEndpoints } from './endpoints/asset-reports.ts';
import { authEndpoints } from './endpoints/auth.ts';
import { controlEndpoints } from './endpoints/control.ts';
import { identityEndpoints } from './endpoints/identity.ts';
import { incomeEndpoints } from './endpoints/income.ts';
import { institutionEndpoints } from './endpoints/institutions.ts';
import { investmentEndpoints } from './endpoints/investments.ts';
import { itemEndpoints } from './endpoints/item.ts';
import { liabilityEndpoints } from './endpoints/liabilities.ts';
import { linkTokenEndpoints } from './endpoints/link-token.ts';
import { recurringEndpoints } from './endpoints/recurring.ts';
import { sandboxItemEndpoints } from './endpoints/sandbox-items.ts';
import { sandboxEndpoints } from './endpoints/sandbox.ts';
import { transactionsGetEndpoints } from './endpoints/transactions-get.ts';
import { transactionEndpoints } from './endpoints/transactions.ts';
import { createInstitutionHealths } from './institution-health.ts';
import { createItemControls, type ItemControls } from './item-controls.ts';
import { createItems } from './items.ts';
import { planOf, type MisbehaviourRequest } from './misbehaving/named-misbehaviours.ts';
import { misbehaviourBook, type MisbehaviourPlan } from './misbehaving/misbehaviour.ts';
import { createOauthGrants } from './oauth/oauth-grants.ts';
import { createTransactionStreams } from './transaction-streams.ts';
import { noRateLimits, rateLimiter } from './rate-limiter.ts';
import type { RateLimitedEnvironment } from './rate-limits.ts';
import { fileStateStore, memoryStateStore } from './state-store.ts';

/** The same for everyone and no secret: they open a bank that holds nobody's money. */
export const demoKeys: ApiKeys = { clientId: 'c0ffe2de30ba2c0ffe2de300', secret: 'c0ffe2de30ba2c0ffe2de30ba25ec2' };

/** In the time that a person watches: the last month after a second, everything after three. */
export const timelines = {
  instant: { initialMilliseconds: 0, historicalMilliseconds: 0 },
  realistic: { initialMilliseconds: 1_000, historicalMilliseconds: 3_000 },
} as const satisfies Record<string, Timeline>;

export interface DemoBankOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Where the bank keeps its Items across restarts; null or absent: nowhere. */
  readonly stateFile?: string | null;
  readonly clock?: { readonly now: () => Instant };
  readonly timeline?: keyof typeof timelines | Timeline;
  /** Chooses the household; 1 unless told otherwise. */
  readonly seed?: number;
  readonly keys?: ApiKeys;
  /** Whose limits hold: Sandbox's unless told otherwise; false: none. */
  readonly rateLimits?: RateLimitedEnvironment | false;
  /** Items ask for a new sign-in after 30 days, as Sandbox's do. On unless switched off. */
  readonly itemsExpire?: boolean;
  /** Serves /demo/misbehaviours/*, by which anyone with the keys can make it misbehave. Off unless switched on. */
  readonly control?: boolean;
  /** Absolute path of the built `link-stand-in.cjs`; without it Link cannot be opened. */
  readonly linkStandInFile?: string | null;
  readonly onDefect?: (error: unknown) => void;
}

export interface DemoBank extends ItemControls {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  readonly keys: ApiKeys;
  readonly close: () => Promise<void>;

  /** For tests: make the bank do something wrong. Returns a function that ends it. */
  readonly misbehave: (plan: MisbehaviourPlan) => () => void;
  /** The same, from the table that the command and the control choose from. */
  readonly misbehaveByName: (request: MisbehaviourRequest) => () => void;
  /** Ends every misbehaviour; institutions are again as their names say. */
  readonly clearMisbehaviours: () => void;
}

/** Rejects with a `CofferError` when the port is taken or the state file is not a bank's. */
export async function startDemoBank(options: DemoBankOptions = {}): Promise<DemoBank> {
  const now = options.clock?.now ?? Date.now;
  const today = (): PlainDate => localDate(now());
  const { stateFile = null, seed = 1, keys = demoKeys, linkStandInFile = null, timeline: chosen = 'realistic' } = options;
  const state = stateFile === null ? memoryStateStore() : fileStateStore(stateFile);
  const timeline = typeof chosen === 'string' ? timelines[chosen] : chosen;
  let origin = '';

  const bank: Bank = {
    state,
    now,
    today,
    seed,
    timeline,
    itemsExpire: options.itemsExpire !== false,
    institutionHealth: createInstitutionHealths(),
    limiter: options.rateLimits === false ? noRateLimits : rateLimiter(now, options.rateLimits ?? 'sandbox'),
    items: createItems({ state, now, seed, timeline }),
    streams: createTransactionStreams(now, today),
    oauth: createOauthGrants(now),
    origin: () => origin,
  };
  const misbehaviours = misbehaviourBook();
  const controls = createItemControls(bank);
  const switches = {
    misbehaveByName: (request: MisbehaviourRequest) => misbehaviours.plan(planOf(request, controls)),
    clearMisbehaviours: () => {
      misbehaviours.clear();
      bank.institutionHealth.reset();
    },
  };
  const server = createApiServer({
    bank,
    keys,
    endpoints: [
      ...linkTokenEndpoints,
      ...itemEndpoints,
      ...accountEndpoints,
      ...transactionEndpoints,
      ...transactionsGetEndpoints,
      ...authEndpoints,
      ...identityEndpoints,
      ...investmentEndpoints,
      ...liabilityEndpoints,
      ...recurringEndpoints,
      ...assetReportEndpoints,
      ...incomeEndpoints,
      ...institutionEndpoints,
      ...sandboxEndpoints,
      ...sandboxItemEndpoints,
      ...(options.control === true ? controlEndpoints(switches) : []),
    ],
    linkStandInFile,
    misbehaviours,
    onDefect: options.onDefect ?? (() => undefined),
  });
  const port = await listen(server, options.port ?? 0);
  origin = `http://127.0.0.1:${port}`;

  return {
    url: origin,
    keys,
    close: () => close(server),
    misbehave: misbehaviours.plan,
    ...switches,
    ...controls,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      const advice = taken
        ? `Port ${port} is taken. Choose another, or 0 for any free one.`
        : `The demo bank cannot listen on port ${port}.`;
      reject(failed(taken ? 'busy' : 'refused', advice, {}, { cause: error }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
