/**
 * A fault that is tried many times, by a seed, and counted. Here alone is decided how often: a few
 * times in `npm test`, 200 times in `npm run faults`, and COFFER_KILLS=… times whenever that is set.
 */
import { appendFileSync } from 'node:fs';

import { seededRandom, type SeededRandom } from '../../../src-main/demo-bank/seeded-random.ts';

/** COFFER_SEED=… repeats a run. */
export const seed = process.env['COFFER_SEED'] ?? String(Date.now() % 1_000_000);

const asked = process.env['COFFER_KILLS'];
/** Where `npm run faults` wants a line for each time that a fault was tried. */
const reportFile = process.env['COFFER_FAULTS_REPORT'];

/** What one line of the report says. */
export interface TriedFault {
  readonly fault: string;
  /** Null: all that must be true afterwards was. */
  readonly lost: string | null;
  readonly seed: string;
  readonly time: number;
}

export interface Fault {
  /** What a test's title says: 'killed while syncing, 10 times (seed 4711)'. */
  readonly title: string;
  readonly times: number;
  /**
   * Lets `attempt` meet the fault and check what is left, `times` times, each with a chance of its
   * own. Whatever it throws is a loss, since nothing proved the contrary: noted, and thrown on. An
   * attempt may answer which of several faults it was, for the table to count apart.
   */
  readonly tried: (attempt: (random: SeededRandom, time: number) => unknown) => Promise<void>;
}

/** @param name what happens, as the table says it: 'killed while syncing' */
export function aFault(name: string, { few = 6, onlyOnce = false }: { few?: number; onlyOnce?: boolean } = {}): Fault {
  const times = onlyOnce ? 1 : asked === undefined ? few : Number(asked);
  const note = (time: number, lost: string | null, which: unknown): void => {
    const line: TriedFault = { fault: typeof which === 'string' ? `${name}, ${which}` : name, lost, seed, time };
    if (reportFile !== undefined) appendFileSync(reportFile, `${JSON.stringify(line)}\n`);
  };
  return {
    title: onlyOnce ? name : `${name}, ${times} times (seed ${seed})`,
    times,
    tried: async (attempt) => {
      for (let time = 1; time <= times; time += 1) {
        let which: unknown;
        try {
          which = await attempt(seededRandom(`${seed} ${name} ${time}`), time);
        } catch (error) {
          note(time, error instanceof Error ? error.message : String(error), null);
          throw error;
        }
        note(time, null, which);
      }
    },
  };
}
