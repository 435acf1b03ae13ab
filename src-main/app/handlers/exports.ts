import { basename } from 'node:path';

import { localDate } from '#contract/dates.ts';
import { CofferError, failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import type { ExportProgress } from '#ports/ledger.ts';
import type { HandlerParts } from './parts.ts';

const announcementGapMilliseconds = 100;

export function exportHandlers({ session, options }: HandlerParts): Pick<Handlers, 'export.transactions' | 'export.cancel'> {
  const { userInterface, clock } = options;
  let running: AbortController | null = null;

  /** Announces at most ten times a second, and always the end. */
  function announceProgress(): (progress: ExportProgress) => void {
    let lastAt = -Infinity;
    return ({ rows, totalRows }) => {
      const now = clock.monotonic();
      if (rows < totalRows && now - lastAt < announcementGapMilliseconds) return;
      lastAt = now;
      options.announce('export.progressed', { rows, totalRows });
    };
  }

  return {
    'export.transactions': async ({ filter, options: csvOptions }) => {
      if (running !== null) throw failed('busy', 'An export is under way already: wait for it or cancel it first.');
      const stop = new AbortController();
      running = stop;
      try {
        const ledger = await (await session()).ledger();
        const fileName = `Coffer transactions ${localDate(clock.now())}.csv`;
        const target = await userInterface.chooseSaveFile({ title: 'Export transactions', fileName });
        if (target === null || stop.signal.aborted) return { kind: 'cancelled' };

        const { rows } = await ledger.exportTransactionsCsv({
          filter,
          options: csvOptions,
          target,
          onProgress: announceProgress(),
          signal: stop.signal,
        });
        return { kind: 'saved', fileName: basename(target), rows };
      } catch (error) {
        if (error instanceof CofferError && error.failure.kind === 'cancelled') return { kind: 'cancelled' };
        throw error;
      } finally {
        running = null;
      }
    },

    'export.cancel': () => {
      running?.abort();
      return Promise.resolve(null);
    },
  };
}
