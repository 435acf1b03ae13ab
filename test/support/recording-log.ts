import { inspect } from 'node:util';

import type { Log } from '#ports/log.ts';

export interface RecordingLog extends Log {
  readonly text: () => string;
}

/** A log that keeps all it was given, errors with everything that hangs on them, so that tests can search it. */
export function createRecordingLog(): RecordingLog {
  const entries: string[] = [];
  const record = (...parts: readonly unknown[]): void => {
    entries.push(inspect(parts, { depth: 20, showHidden: true, maxStringLength: null }));
  };
  return {
    info: record,
    warn: record,
    error: (...parts) => {
      record(...parts);
      return `entry-${entries.length}`;
    },
    text: () => entries.join('\n'),
  };
}
