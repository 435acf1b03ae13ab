/** One figure: how long the thing took, and how long the least it could take took in the same run. */
export interface Figure {
  readonly question: string;
  readonly rows: number;
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  /** What `limit` did, and its p50. */
  readonly limit: string;
  readonly limitP50: number;
}

export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Times in milliseconds of `runs` calls of `work`, each told its number; a tenth as many more go first and do not count. */
export async function timesOf(runs: number, work: (run: number) => unknown): Promise<Times> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await work(run);
    times.push(performance.now() - startedAt);
  }
  return summaryOf(times);
}

export function summaryOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
