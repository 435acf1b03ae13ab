/** One figure: what the thing took, and what the least it could take took, measured in the same run. */
export interface Figure {
  /** Of `npm run bench`'s goals, such as `P3`. */
  readonly goal: string;
  readonly rows: number;
  readonly what: string;
  readonly took: Measured;
  /** What `limit` did; null where the figure stands for itself. */
  readonly limit: string | null;
  readonly limitTook: Measured | null;
  /** What we are after, in words: `≤ 5×`. */
  readonly aim: string;
}

/** Several measurements of one thing. */
export interface Measured {
  readonly unit: 'ms' | 'MB' | '%';
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
  /** Milliseconds of processor time, all threads together, which a busy machine disturbs much less; null where it says nothing. */
  readonly processor: { readonly p50: number; readonly p95: number } | null;
}

export interface Sample {
  readonly wall: number;
  readonly processor: number;
}

/** Times `runs` calls of `work`, each told its number; a tenth as many more go first and do not count. */
export async function timesOf(runs: number, work: (run: number) => unknown): Promise<Measured> {
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

export function summaryOf(samples: readonly Sample[]): Measured {
  const processor = spreadOf(samples.map((sample) => sample.processor));
  return {
    ...measured(
      'ms',
      samples.map(({ wall }) => wall),
    ),
    processor: { p50: processor.p50, p95: processor.p95 },
  };
}

/** Measurements that are no processor's time: sizes, shares, times that another process took. */
export function measured(unit: Measured['unit'], values: readonly number[]): Measured {
  return { unit, runs: values.length, ...spreadOf(values), processor: null };
}

function spreadOf(values: readonly number[]): Pick<Measured, 'p50' | 'p95' | 'least' | 'most'> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), least: at(0), most: at(1) };
}

export function sumOf(samples: readonly Sample[]): Sample {
  const sum = (part: keyof Sample): number => samples.reduce((total, sample) => total + sample[part], 0);
  return { wall: sum('wall'), processor: sum('processor') };
}
