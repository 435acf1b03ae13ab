/** Page script: draws lines of many days with the app's own chart, and tells how long each took. */
import { dateOfDayNumber } from '#contract/dates.ts';
import { init } from '../../../src-renderer/ui/chart-library.ts';
import { lineChartOption } from '../../../src-renderer/ui/line-chart-option.ts';

declare global {
  interface Window {
    drawLines: (points: number, runs: number) => number[];
  }
}

const firstDay = -25_000;

window.drawLines = (points, runs) => {
  const element = document.createElement('div');
  element.style.cssText = 'width: 620px; height: 190px';
  document.body.append(element);
  const chart = init(element, null, { renderer: 'canvas' });
  const dates = Array.from({ length: points }, (_, index) => dateOfDayNumber(firstDay + index));
  const times = Array.from({ length: runs }, (_run, run) => {
    const values = dates.map((_, index) => 1_000_000 + 1_000 * index + Math.round(400_000 * Math.sin((index + 7 * run) / 40)));
    const started = performance.now();
    const shape = { dates, currency: 'USD', series: [{ values, color: '--accent' as const }], isArea: true };
    chart.setOption(lineChartOption(shape, false), { notMerge: true });
    chart.getZr().flush();
    return performance.now() - started;
  });
  chart.dispose();
  element.remove();
  return times;
};
