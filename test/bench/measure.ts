/** One figure: how long the thing took, and how long the least it could take took in the same run. */
export interface Figure {
  readonly question: string;
  readonly rows: number;
  readonly what: string;
  readonly took: Times;
  /** What `limit` did. */
  readonly limit: string;
  readonly limitTook: Times;
}

/** Milliseconds by the clock; and of processor time, all threads together, which a busy machine disturbs much less. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly processorP50: number;
  readonly processorP95: number;
}

export interface Sample {
  readonly wall: number;
  readonly processor: number;
}

/** Times `runs` calls of `work`, each told its number; a tenth as many more go first and do not count. */
export async function timesOf(runs: number, work: (run: number) => unknown): Promise<Times> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) await work(run);
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await sampleOf(() => work(run)));
  return summaryOf(samples);
}

export async function sampleOf(work: () => unknown): Promise<Sample> {
  const startedAt = performance.now();
  const startedWith = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(startedWith);
  return { wall: performance.now() - startedAt, processor: (user + system) / 1_000 };
}

export function summaryOf(samples: readonly Sample[]): Times {
  const at = (part: keyof Sample, share: number): number => {
    const sorted = samples.map((sample) => sample[part]).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  return {
    p50: at('wall', 0.5),
    p95: at('wall', 0.95),
    processorP50: at('processor', 0.5),
    processorP95: at('processor', 0.95),
  };
}

export function sumOf(samples: readonly Sample[]): Sample {
  const sum = (part: keyof Sample): number => samples.reduce((total, sample) => total + sample[part], 0);
  return { wall: sum('wall'), processor: sum('processor') };
}
