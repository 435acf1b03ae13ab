import type { Log } from '#ports/log.ts';

/**
 * A log for what is built before the app, whose log is the real one. What is said before `relayTo` is
 * kept and said then.
 */
export function createLogRelay(): { readonly log: Log; readonly relayTo: (target: Log) => void } {
  let target: Log | null = null;
  const waiting: ((log: Log) => void)[] = [];

  const say = (entry: (log: Log) => void): void => {
    if (target === null) waiting.push(entry);
    else entry(target);
  };
  return {
    log: {
      info: (message, details) => say((log) => log.info(message, details)),
      warn: (message, details) => say((log) => log.warn(message, details)),
      error: (message, error, details) => {
        if (target !== null) return target.error(message, error, details);
        say((log) => void log.error(message, error, details));
        return 'start';
      },
    },
    relayTo: (log) => {
      target = log;
      for (const entry of waiting.splice(0)) entry(log);
    },
  };
}
