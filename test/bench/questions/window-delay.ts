import { measured, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';
import { exportEverything } from '../window/export-everything.ts';
import { framesOf } from '../window/frames.ts';
import { goToTransactions } from '../window/in-transactions.ts';
import { launchEmptyWindow, launchWindow, type BenchWindow, type LoopDelay } from '../window/launch-window.ts';
import { linkDataFolder } from '../window/linked-data-folder.ts';
import { frameOf } from '../../e2e/pages/frame.ts';

/** While a first sync and an export run: how long do main's event loop and the page's frames wait? */
export const windowDelay: Question = { name: 'window-delay', ask };

const frameMilliseconds = 1000 / 60;
const restFrames = 300;

async function ask({ rows, filledDataFolder }: Bench): Promise<readonly Figure[]> {
  const empty = await launchEmptyWindow();
  const atRest = await delaysDuring(empty, () => empty.page.waitForTimeout(8_000));
  await empty.close();

  const linked = await linkDataFolder(rows);
  const syncing = await launchWindow(linked.path);
  await frameOf(syncing.page).goTo('Transactions');
  const sync = await delaysDuring(syncing, () => frameOf(syncing.page).waitForSync(/^Synced/, 900_000));
  await syncing.close();
  linked.remove();

  const window = await launchWindow(await filledDataFolder());
  await goToTransactions(window.page);
  const exporting = await delaysDuring(window, () => exportEverything(window, () => Promise.resolve()));
  await window.close();
  return [...figures(rows, 'a first sync', sync, atRest), ...figures(rows, 'an export', exporting, atRest)];
}

interface Delays {
  readonly main: LoopDelay;
  /** By how much each frame of the page came too late. */
  readonly page: readonly number[];
}

async function delaysDuring({ page, loopDelay }: BenchWindow, work: () => Promise<unknown>): Promise<Delays> {
  await loopDelay();
  const late: number[] = [];
  const end = new AbortController();
  const watching = (async () => {
    while (!end.signal.aborted) {
      const { gaps } = await framesOf(page, 'body', { kind: 'rest' }, restFrames);
      late.push(...gaps.map((gap) => Math.max(0, gap - frameMilliseconds)));
    }
  })();
  await work();
  const main = await loopDelay();
  end.abort();
  await watching;
  return { main, page: late };
}

function figures(rows: number, during: string, { main, page }: Delays, atRest: Delays): readonly Figure[] {
  const beside = (of: (delays: Delays) => readonly number[]): Pick<Figure, 'limit' | 'limitTook'> => ({
    limit: 'an empty window at rest',
    limitTook: measured('ms', of(atRest)),
  });
  const p99 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
  const figure = (what: string, aim: string, of: (delays: Delays) => readonly number[]): Figure => ({
    goal: 'P7',
    rows,
    what: `${what} during ${during}`,
    took: measured('ms', of({ main, page })),
    ...beside(of),
    aim,
  });
  return [
    figure('main: p99 of its delay', '≤ 16 ms', (delays) => [delays.main.p99]),
    figure('main: longest delay', '≤ 50 ms', (delays) => [delays.main.most]),
    figure('page: p99 of a frame’s delay', '≤ 16 ms', (delays) => [p99(delays.page)]),
    figure('page: longest delay of a frame', '≤ 50 ms', (delays) => [Math.max(...delays.page)]),
  ];
}
