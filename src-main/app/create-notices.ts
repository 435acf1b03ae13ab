import type { Log } from '#ports/log.ts';

/** Sentences that the user should see once; the log keeps them too. */
export interface Notices {
  readonly add: (sentence: string) => void;
  readonly all: () => readonly string[];
}

export function createNotices(log: Log): Notices {
  const sentences = new Set<string>();
  return {
    add: (sentence) => {
      sentences.add(sentence);
      log.info(sentence);
    },
    all: () => [...sentences],
  };
}
