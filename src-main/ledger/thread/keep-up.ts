import type { Upkeep } from '../upkeep.ts';

export interface KeepingUp {
  readonly callCame: () => void;
  readonly callAnswered: () => void;
  /** Before the file is closed. */
  readonly end: () => void;
}

/** Nobody has asked for anything for so long: nobody is about to. */
const restMilliseconds = 250;

/** Does a thread's upkeep piece by piece whenever no call waits, and what is overdue before the next one. */
export function keepUp(upkeep: Upkeep): KeepingUp {
  let unanswered = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Nothing is lost by what fails here: of a full disk, whoever writes next hears. */
  const attempt = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  const doSome = (): void => {
    const next = attempt(upkeep.doSome);
    if (next !== null) goOnIn(next);
  };
  const goOnIn = (milliseconds: number): void => {
    timer = setTimeout(doSome, milliseconds);
  };

  return {
    callCame: () => {
      unanswered += 1;
      clearTimeout(timer);
    },
    callAnswered: () => {
      unanswered -= 1;
      attempt(upkeep.doOverdue);
      if (unanswered === 0) goOnIn(restMilliseconds);
    },
    end: () => {
      clearTimeout(timer);
      attempt(upkeep.doLast);
    },
  };
}
