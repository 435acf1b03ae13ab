import { CofferError, failed, type Failure, type FailureKind } from '#contract/failures.ts';
import type { ReportId } from '#contract/ids.ts';
import { backoffWithHalfJitter } from '#domain/backoff.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { AssetReportOutcome } from '#ports/stored-reports.ts';
import type { AssetReportsParts } from './asset-reports.ts';

/** Asks Plaid for reports that are being made, each by itself, until they are there. */
export interface ReportWatch {
  /** Begins to ask, or joins who does. Ends when the report is ready or failed, or the watch was stopped; never rejects. */
  readonly begin: (reportId: ReportId) => Promise<void>;
  readonly stop: (reportId: ReportId) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A report takes seconds, of many accounts some minutes (plaid.com/docs/assets). */
const askAgain = { firstMilliseconds: 1_000, longestMilliseconds: 30_000 };
const tryAgain = { firstMilliseconds: 5_000, longestMilliseconds: 15 * 60_000 };

/** What says nothing about the report, only about the way to it. */
const passing: ReadonlySet<FailureKind> = new Set(['offline', 'rate-limited', 'bank-unavailable', 'busy']);
/** What only the user can end: asking by itself would not help, and the report is no worse for it. */
const endedByUser: ReadonlySet<FailureKind> = new Set(['keys-missing', 'keys-rejected', 'vault-locked', 'vault-unavailable']);

export function createReportWatch(parts: AssetReportsParts, tokenOf: (reportId: ReportId) => Promise<AccessToken>): ReportWatch {
  const { ledger, gateway, clock } = parts;
  const running = new Map<ReportId, { readonly stop: AbortController; readonly work: Promise<void> }>();

  async function watch(reportId: ReportId, signal: AbortSignal): Promise<void> {
    let asked = 0;
    let failures = 0;
    while (!signal.aborted) {
      const outcome = await ask(reportId, signal);
      if (outcome === null) return;
      await ledger.commands.recordAssetReport(reportId, clock.now(), outcome);
      parts.changed();
      if (outcome.kind !== 'preparing' || (outcome.failure !== null && endedByUser.has(outcome.failure.kind))) return;

      if (outcome.failure === null) asked += 1;
      else failures += 1;
      const wait =
        outcome.failure === null
          ? backoffWithHalfJitter(asked, askAgain, parts.random())
          : Math.max((outcome.failure.retryAfterSeconds ?? 0) * 1000, backoffWithHalfJitter(failures, tryAgain, parts.random()));
      await clock.sleep(wait, signal).catch(() => undefined);
    }
  }

  /** Null when nobody wants to know any more. */
  async function ask(reportId: ReportId, signal: AbortSignal): Promise<AssetReportOutcome | null> {
    try {
      return { kind: 'ready', content: await gateway.getAssetReport(await tokenOf(reportId), signal) };
    } catch (error) {
      if (signal.aborted) return null;
      return outcomeOf(failureOf(error));
    }
  }

  function failureOf(error: unknown): Failure {
    if (error instanceof CofferError) return error.failure;
    const reference = parts.log.error('An asset report could not be read', error);
    return failed('unexpected', 'The report could not be read for a reason Coffer did not foresee.', { reference }).failure;
  }

  function begin(reportId: ReportId): Promise<void> {
    const before = running.get(reportId);
    if (before !== undefined) return before.work;
    const stop = new AbortController();
    const work = watch(reportId, stop.signal)
      .catch((error: unknown) => void parts.log.error('The wait for an asset report broke off', error))
      .finally(() => running.delete(reportId));
    running.set(reportId, { stop, work });
    return work;
  }

  async function stop(reportId: ReportId): Promise<void> {
    const found = running.get(reportId);
    found?.stop.abort();
    await found?.work;
  }

  return {
    begin,
    stop,
    close: async () => {
      await Promise.all([...running.keys()].map(stop));
    },
  };
}

function outcomeOf(failure: Failure): AssetReportOutcome {
  if (failure.plaid?.code === 'PRODUCT_NOT_READY') return { kind: 'preparing', failure: null };
  if (passing.has(failure.kind) || endedByUser.has(failure.kind)) return { kind: 'preparing', failure };
  return { kind: 'failed', failure };
}
