/** Adds up what the tests in test/faults noted, one line of JSON for each time that a fault was tried. */
import { z } from 'zod';

const triedSchema = z.object({ fault: z.string(), lost: z.string().nullable(), seed: z.string(), time: z.int() });
export type TriedFault = z.output<typeof triedSchema>;

export interface FaultCount {
  readonly fault: string;
  readonly tried: number;
  readonly lost: readonly TriedFault[];
}

/** In the order in which the faults were first tried. */
export function countFaults(report: string): readonly FaultCount[] {
  const byFault = new Map<string, TriedFault[]>();
  for (const line of report.split('\n').filter((text) => text !== '')) {
    const tried = triedSchema.parse(JSON.parse(line));
    byFault.set(tried.fault, [...(byFault.get(tried.fault) ?? []), tried]);
  }
  return Array.from(byFault, ([fault, all]) => ({
    fault,
    tried: all.length,
    lost: all.filter(({ lost }) => lost !== null),
  }));
}

/** A line for each fault, one for each loss with the seed that repeats it, and the sum of losses as the last. */
export function tableOfFaults(counts: readonly FaultCount[]): readonly string[] {
  const width = Math.max(...counts.map(({ fault }) => fault.length), 0);
  const lines = counts.map(({ fault, tried, lost }) => {
    const [all, survived, gone] = [tried, tried - lost.length, lost.length].map((count) => String(count).padStart(5));
    return `${fault.padEnd(width)} ${all ?? ''}   survived ${survived ?? ''}   lost ${gone ?? ''}`;
  });
  const losses = counts.flatMap(({ lost }) => lost);
  const told = losses.map(({ fault, time, seed, lost }) => `✗ ${fault}, time ${time} (COFFER_SEED=${seed}): ${lost ?? ''}`);
  return [...lines, ...told, '', `lost: ${losses.length}`];
}
