/** `window.coffer` in memory: every operation, seeded data, and the states worth looking at. */
import type { CofferApi } from '#contract/api.ts';
import type { EventName, EventPayload } from '#contract/events.ts';
import { failed, CofferError, type Failure } from '#contract/failures.ts';
import type { ItemId, Profile } from '#contract/ids.ts';
import type { OperationCalls, OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { writeOutcome, type OutcomeText } from '#contract/outcome-text.ts';
import type { AppState, KeysState } from '#contract/shapes/app.ts';
import type { Connection, HostedLink } from '#contract/shapes/connections.ts';
import { detailOf, matching, monthOf, netWorthOf, outlineOf } from './coffer-double-answers.ts';
import { doctorAnswers } from './coffer-double-doctor.ts';
import { createEdits } from './coffer-double-edits.ts';
import { hostedLinkAnswers } from './coffer-double-hosted-links.ts';
import { incomeAnswers, type DoubleIncome } from './coffer-double-income.ts';
import { institutionAnswers } from './coffer-double-institutions.ts';
import { productAnswers, type DoubleProducts } from './coffer-double-products.ts';
import { reportAnswers, type DoubleReports } from './coffer-double-reports.ts';
import { receiptAnswers } from './coffer-double-receipts.ts';
import { relinkAnswers, type DoubleRelink } from './coffer-double-relinks.ts';
import { categories } from '#domain/categories.ts';
import { createData, today, type World } from './coffer-double-data.ts';
import { troubles, vaults } from './coffer-double-states.ts';
import { vaultAnswers } from './coffer-double-vault.ts';

export interface Scenario {
  readonly world?: World;
  readonly profile?: Profile | null;
  readonly theme?: 'system' | 'light' | 'dark';
  readonly vault?: keyof typeof vaults;
  readonly keys?: KeysState['check'] | 'none';
  readonly trouble?: keyof typeof troubles;
  /** How every product of every bank stands; 'mixed' unless given. */
  readonly products?: DoubleProducts;
  /** Whether the first bank replaces another; it does not unless given. */
  readonly relink?: DoubleRelink;
  /** Which asset reports there are; 'mixed' unless given. */
  readonly reports?: DoubleReports;
  /** The links that are open in the user's browser; none unless given. */
  readonly browser?: readonly HostedLink['state'][];
  /** How opening Link ends: at accounts that are connected already, unless given. */
  readonly connecting?: 'duplicate' | 'cancelled-at-bank';
  /** How the user's income stands; 'ready' unless given. */
  readonly income?: DoubleIncome;
  /** How many Items were ever linked. */
  readonly itemsUsed?: number;
  readonly recovered?: string[];
  /** Operations that fail, and how. */
  readonly failing?: Partial<Record<OperationName, Failure>>;
  /** Of every operation, or of some. */
  readonly delayMilliseconds?: number | Partial<Record<OperationName, number>>;
}

export type Doing = {
  readonly [Name in OperationName]: (input: OperationInput<Name>) => OperationOutput<Name> | Promise<OperationOutput<Name>>;
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createCofferDouble(scenario: Scenario = {}): CofferApi {
  const { world = 'household', theme = 'system', vault: vaultKind = 'ok' } = scenario;
  const { trouble, failing = {}, delayMilliseconds = 0 } = scenario;
  const data = createData(world);
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const announce = <Name extends EventName>(name: Name, payload: EventPayload<Name>): void => {
    for (const listener of listeners.get(name) ?? []) (listener as (payload: EventPayload<Name>) => void)(payload);
  };

  let keys: KeysState['check'] | 'none' = scenario.keys ?? 'accepted';
  let exporting = new AbortController();
  let state: AppState = {
    version: '0.1.0',
    profile: scenario.profile === undefined ? 'demo' : scenario.profile,
    vault: { ...vaults[vaultKind], message: null },
    keysReady: keys !== 'none',
    settings: {
      theme,
      density: 'comfortable',
      language: 'en',
      countryCodes: ['US'],
      products: ['transactions'],
      daysRequested: 730,
      redirectUri: null,
      itemLimit: 10,
    },
    dataFolder: '/home/ada/.local/share/coffer',
    host: 'Chromium host (Chromium 156)',
    today,
    recovered: scenario.recovered ?? [],
  };
  const patch = (index: number, change: Partial<Connection>): void => {
    const before = data.connections[index];
    if (before !== undefined) data.connections[index] = { ...before, ...change };
  };
  if (trouble !== undefined) {
    if (trouble === 'offline') data.connections.forEach((_, index) => patch(index, troubles.offline));
    else patch(1, troubles[trouble]);
  }

  const keysState = (environment: 'sandbox' | 'production'): KeysState => ({
    environment,
    saved: keys !== 'none',
    maskedClientId: keys === 'none' ? null : '••••••••••••••••••••7f3a',
    maskedSecret: keys === 'none' ? null : '••••••••••••••••••••••••••91bc',
    check: keys === 'none' ? 'unchecked' : keys,
    message: keys === 'rejected' ? 'Plaid does not accept these keys for this environment.' : null,
  });

  const doing: Doing = {
    'app.state': () => state,
    'app.openProfile': ({ profile }) => {
      state = { ...state, profile };
      announce('app.changed', {});
      return state;
    },
    'app.updateSettings': (changes) => {
      state = { ...state, settings: { ...state.settings, ...changes } as AppState['settings'] };
      announce('app.changed', {});
      return state.settings;
    },
    'app.startOver': () => {
      state = { ...state, vault: { ...state.vault, status: 'ok' }, keysReady: false };
      announce('app.changed', {});
      return state;
    },
    'app.openHelp': () => null,
    'vault.unlock': ({ passphrase }) => {
      if (passphrase === 'wrong') throw failed('vault-locked', 'That passphrase does not open the vault. Try again.');
      state = { ...state, vault: { ...state.vault, status: 'ok' } };
      announce('app.changed', {});
      return state;
    },
    ...vaultAnswers,
    'keys.state': ({ environment }) => keysState(environment),
    'keys.save': ({ environment, secret }) => {
      keys = secret.startsWith('bad') ? 'rejected' : 'accepted';
      return { ...keysState(environment), check: 'unchecked' };
    },
    'keys.forget': ({ environment }) => {
      keys = 'none';
      announce('app.changed', {});
      return keysState(environment);
    },
    'keys.check': ({ environment }) => {
      state = { ...state, keysReady: keys === 'accepted' };
      announce('app.changed', {});
      return keysState(environment);
    },
    ...doctorAnswers(state.dataFolder),
    ...institutionAnswers,
    'connections.connect': async ({ allowDuplicate }) => {
      await wait(300);
      if (scenario.connecting === 'cancelled-at-bank') {
        return { kind: 'cancelled', browserAdvice: 'The sign-in on the bank’s own page was not finished.' };
      }
      const bank = { itemId: 'platypus' as ItemId, institutionName: 'First Platypus Bank' };
      if (allowDuplicate === true) return { kind: 'connected', ...bank };
      const message =
        'First Platypus Bank is linked already, with Everyday Checking ••1234. Nothing was added; repair the existing connection if it needs it.';
      return { kind: 'duplicate', ...bank, message };
    },
    'connections.repair': ({ itemId }) => {
      const index = data.connections.findIndex((each) => each.itemId === itemId);
      patch(index, { health: 'healthy', healthMessage: 'Up to date.', action: 'sync', failure: null, consentExpiresAt: null });
      announce('connections.changed', {});
      return {
        kind: 'repaired',
        itemId: itemId as ItemId,
        institutionName: data.connections[index]?.institutionName ?? '',
        newAccounts: [],
        goneAccounts: [],
      };
    },
    'connections.rotateToken': () => null,
    'connections.itemMeter': () => ({
      used: scenario.itemsUsed ?? data.connections.length + 4,
      limit: state.profile === 'production' ? state.settings.itemLimit : null,
    }),
    'connections.list': () => [...data.connections],
    'connections.sync': async ({ itemId }) => {
      for (const connection of data.connections.filter((each) => itemId === undefined || each.itemId === itemId)) {
        for (let received = 500; received <= 3500; received += 500) {
          announce('sync.progressed', {
            itemId: connection.itemId,
            institutionName: connection.institutionName,
            phase: 'fetching',
            received,
            failure: null,
          });
          await wait(120);
        }
        announce('sync.progressed', {
          itemId: connection.itemId,
          institutionName: connection.institutionName,
          phase: 'done',
          received: 3500,
          failure: null,
        });
      }
      return [...data.connections];
    },
    'connections.remove': ({ itemId, keepHistory }) => {
      const index = data.connections.findIndex((each) => each.itemId === itemId);
      if (keepHistory === true) patch(index, troubles.disconnected);
      else data.connections.splice(index, 1);
      announce('connections.changed', {});
      return null;
    },
    ...hostedLinkAnswers(scenario.browser ?? [], () => announce('hostedLinks.changed', {})),
    'accounts.list': () => [...data.accounts],
    'accounts.readBalances': () => [...data.accounts],
    ...productAnswers(data, scenario.products ?? 'mixed', () => announce('ledger.changed', {})),
    ...reportAnswers(data, scenario.reports ?? 'mixed', () => announce('ledger.changed', {})),
    ...incomeAnswers(scenario.income ?? 'ready', () => announce('ledger.changed', {})),
    'overview.netWorth': ({ from }) => netWorthOf(data, from ?? data.transactions.at(-1)?.date ?? today),
    'overview.month': ({ month }) => monthOf(data, month),
    'categories.list': () => [...categories],
    'transactions.outline': ({ filter }) => outlineOf(data.transactions, matching(data.transactions, filter)),
    'transactions.page': ({ filter, offset, limit }) => matching(data.transactions, filter).slice(offset, offset + limit),
    'transactions.detail': ({ entryId }) => detailOf(data, entryId),
    ...receiptAnswers(data),
    ...relinkAnswers(data, scenario.relink ?? 'none', () => announce('connections.changed', {})),
    ...createEdits(data, () => announce('ledger.changed', {})),
    'export.transactions': async ({ filter }) => {
      const totalRows = matching(data.transactions, filter).length;
      exporting = new AbortController();
      const { signal } = exporting;
      for (let step = 1; step <= 10; step++) {
        await wait(150);
        if (signal.aborted) throw failed('cancelled', 'The export was cancelled; no file was written.');
        announce('export.progressed', { rows: Math.round((totalRows * step) / 10), totalRows });
      }
      return { kind: 'saved', fileName: 'coffee.csv', rows: totalRows };
    },
    'export.cancel': () => {
      exporting.abort();
      return null;
    },
  };

  const call = Object.fromEntries(
    Object.entries(doing).map(([name, handle]) => [
      name,
      async (input: never): Promise<OutcomeText<unknown>> => {
        await wait(typeof delayMilliseconds === 'number' ? delayMilliseconds : (delayMilliseconds[name as OperationName] ?? 0));
        const failure = failing[name as OperationName];
        if (failure !== undefined) return writeOutcome({ ok: false, failure });
        try {
          return writeOutcome({ ok: true, value: await (handle as (input: never) => unknown)(input) });
        } catch (error) {
          if (error instanceof CofferError) return writeOutcome({ ok: false, failure: error.failure });
          throw error;
        }
      },
    ]),
  ) as unknown as OperationCalls;

  return {
    call,
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      known.add(listener);
      listeners.set(name, known);
      return () => known.delete(listener);
    },
  };
}
