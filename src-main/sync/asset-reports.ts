/** Asset reports: asked for by the user, waited for across restarts, kept, saved as PDF, removed. */
import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId, ReportId } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { StoredAssetReport } from '#ports/stored-reports.ts';
import { createReportWatch } from './report-watch.ts';
import { reportTokenName } from './secret-names.ts';

export interface AssetReportsParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly vault: SecretVault;
  readonly accessToken: (itemId: ItemId) => Promise<AccessToken>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly randomId: () => string;
  readonly log: Log;
  /** Told whenever what is kept of a report has changed. */
  readonly changed: () => void;
}

export interface AssetReports {
  /** Asks Plaid for a report, for which it charges, and answers as soon as Plaid has begun with it. */
  readonly create: (itemIds: readonly ItemId[], days: number) => Promise<ReportId>;
  /** A new report of the same banks as they are today, for which Plaid charges again. The old one stays. */
  readonly refresh: (reportId: ReportId, days: number) => Promise<ReportId>;
  /**
   * The report once it is ready or has failed; asks Plaid as long as it takes. `signal` ends this wait
   * only: Coffer goes on asking while it is open, and when it is open again.
   */
  readonly settled: (reportId: ReportId, signal?: AbortSignal) => Promise<StoredAssetReport>;
  readonly pdf: (reportId: ReportId, signal?: AbortSignal) => Promise<Uint8Array>;
  /** At Plaid first, then its token, then what is kept of it. */
  readonly remove: (reportId: ReportId) => Promise<void>;
  /** Goes on with what was on its way when Coffer was last closed. */
  readonly resume: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createAssetReports(parts: AssetReportsParts): AssetReports {
  const { ledger, gateway, vault, clock, changed } = parts;
  const watch = createReportWatch(parts, tokenOf);

  async function requireReport(reportId: ReportId): Promise<StoredAssetReport> {
    const report = (await ledger.queries.assetReports()).find((candidate) => candidate.reportId === reportId);
    if (report === undefined) throw failed('not-found', 'This report is not here any more.');
    return report;
  }

  async function tokenOf(reportId: ReportId): Promise<AccessToken> {
    const token = await vault.read(reportTokenName(reportId));
    if (token !== null) return concealAccessToken(token);
    throw failed('not-found', 'What opens this report at Plaid is gone: remove it here, and create it anew.', { action: 'none' });
  }

  /** Written down, asked for, its token kept: in that order, so that a crash can hide nothing that costs. */
  async function begin(
    itemIds: readonly ItemId[],
    days: number,
    ask: () => Promise<{ readonly reportToken: AccessToken }>,
  ): Promise<ReportId> {
    const reportId = parts.randomId() as ReportId;
    await ledger.commands.addAssetReport({ reportId, itemIds, days, requestedAt: clock.now() });
    try {
      const { reportToken } = await ask();
      await keepToken(reportId, reportToken);
    } catch (error) {
      await ledger.commands.removeAssetReport(reportId);
      throw error;
    }
    await ledger.commands.recordAssetReport(reportId, clock.now(), { kind: 'preparing', failure: null });
    changed();
    void watch.begin(reportId);
    return reportId;
  }

  /** A report that nobody can open again is removed at once. */
  async function keepToken(reportId: ReportId, token: AccessToken): Promise<void> {
    try {
      await vault.write(reportTokenName(reportId), token.reveal());
    } catch (error) {
      await gateway.removeAssetReport(token).catch((reason: unknown) => {
        parts.log.error('A report whose token could not be kept could not be removed at Plaid either', reason);
      });
      throw error;
    }
  }

  return {
    create: async (itemIds, days) => {
      const tokens = await Promise.all(itemIds.map(parts.accessToken));
      return begin(itemIds, days, () => gateway.createAssetReport(tokens, days));
    },

    refresh: async (reportId, days) => {
      const { banks } = await requireReport(reportId);
      if (banks.some(({ institutionName }) => institutionName === null)) {
        throw failed('refused', 'A bank of this report was removed since: create a new report of those that are connected.');
      }
      const token = await tokenOf(reportId);
      return begin(
        banks.map(({ itemId }) => itemId),
        days,
        () => gateway.refreshAssetReport(token, days),
      );
    },

    settled: async (reportId, signal) => {
      const report = await requireReport(reportId);
      if (report.status === 'ready') return report;
      await stoppable(watch.begin(reportId), signal);
      return requireReport(reportId);
    },

    pdf: async (reportId, signal) => {
      const { status } = await requireReport(reportId);
      if (status !== 'ready') throw failed('refused', 'This report is not ready yet: its PDF can be saved once it is.');
      return gateway.getAssetReportPdf(await tokenOf(reportId), signal);
    },

    remove: async (reportId) => {
      await requireReport(reportId);
      await watch.stop(reportId);
      const token = await vault.read(reportTokenName(reportId));
      if (token !== null) await gateway.removeAssetReport(concealAccessToken(token)).catch(unlessGone);
      await vault.remove(reportTokenName(reportId));
      await ledger.commands.removeAssetReport(reportId);
      changed();
    },

    resume: async () => {
      for (const { reportId, status } of await ledger.queries.assetReports()) {
        if (status === 'preparing') void watch.begin(reportId);
        if (status === 'asked') await settleAsked(reportId);
      }
    },

    close: watch.close,
  };

  /** Coffer ended while it asked for the report: with a token there is one, without one nobody can open it. */
  async function settleAsked(reportId: ReportId): Promise<void> {
    if ((await vault.read(reportTokenName(reportId))) !== null) {
      await ledger.commands.recordAssetReport(reportId, clock.now(), { kind: 'preparing', failure: null });
      void watch.begin(reportId);
      return;
    }
    const { failure } = failed(
      'cancelled',
      'Coffer was closed before Plaid had answered: remove this and create the report anew.',
    );
    await ledger.commands.recordAssetReport(reportId, clock.now(), { kind: 'failed', failure });
    changed();
  }
}

function unlessGone(error: unknown): void {
  if (!(error instanceof CofferError) || error.failure.kind !== 'not-found') throw error;
}

async function stoppable(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const stop = Promise.withResolvers<never>();
  const onAbort = (): void => stop.reject(failed('cancelled', 'Coffer stopped waiting. The report is still being made.'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    stop.promise.catch(() => undefined);
  }
}
