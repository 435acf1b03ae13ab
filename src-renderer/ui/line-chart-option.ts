import type { LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

import { formatDay, formatShortMonth } from '../format/dates.ts';
import { formatMoneyCompact } from '../format/money.ts';
import { resolveColor } from './chart-colors.ts';
import { figureCount, frameOf, type LineChartShape, type LineSeries } from './line-chart-frame.ts';

type AreaStyle = NonNullable<LineSeriesOption['areaStyle']>;
type Option = ComposeOption<LineSeriesOption | GridComponentOption>;

/** Labels at the starts of months, or at some days when there are few. */
function dateLabels(dates: readonly string[]): ReadonlyMap<number, string> {
  const starts = dates.flatMap((date, index) => (date.endsWith('-01') ? [index] : []));
  const wanted = 6;
  if (starts.length >= 3) {
    const every = Math.ceil(starts.length / wanted);
    const withYear = dates.length > 400;
    return new Map(
      starts
        .filter((_, position) => position % every === 0)
        .map((index) => {
          const text = formatShortMonth(dates[index] ?? '');
          return [index, withYear ? text : text.replace(/[\s.,]*\d{4}[\s年]*/u, '').trim() || text];
        }),
    );
  }
  const every = Math.max(1, Math.round(dates.length / wanted));
  return new Map(
    dates.flatMap((date, index) => (index % every === Math.floor(every / 2) ? [[index, formatDay(date, '')] as const] : [])),
  );
}

export function lineChartOption(shape: LineChartShape, hidesAmounts: boolean): Option {
  const { dates, currency, series, isArea = false } = shape;
  const labels = dateLabels(dates);
  const ink = resolveColor('--ink-3');
  const text = { color: ink, fontFamily: 'Inter Variable', fontSize: 11 };
  const { min, max, left, right, top, bottom, fractionDigits } = frameOf(shape, hidesAmounts);
  const crossesZero = min < 0 && max > 0;

  return {
    animation: false,
    grid: { left, right, top, bottom, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...dates],
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        margin: 10,
        interval: (index) => labels.has(index),
        formatter: (_date, index) => labels.get(index) ?? '',
        hideOverlap: true,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      splitNumber: figureCount,
      axisLine: { show: false },
      splitLine: { lineStyle: { color: resolveColor('--line-soft') } },
      axisLabel: {
        ...text,
        show: !hidesAmounts,
        margin: 8,
        align: 'left',
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => formatMoneyCompact(value, currency, fractionDigits),
      },
      position: 'right',
    },
    series: [
      ...(crossesZero ? [lineOf({ values: dates.map(() => 0), color: '--ink-3' }, { width: 1 })] : []),
      ...series.map((each) => ({
        ...lineOf(each, each.isDashed === true ? { width: 1.4, type: [3, 4] } : { width: 2 }),
        ...(isArea ? { areaStyle: crossesZero ? toZero(each.color) : fadingDown(each.color) } : {}),
      })),
    ],
  };
}

function lineOf({ values, color }: LineSeries, style: LineSeriesOption['lineStyle'] & object): LineSeriesOption {
  return {
    type: 'line',
    data: values.map((value) => value ?? '-'),
    symbol: 'none',
    sampling: 'lttb',
    silent: true,
    lineStyle: { color: resolveColor(color), ...style },
  };
}

/** Fades out before it reaches an axis that need not be zero, so that its area claims nothing. */
function fadingDown(color: string): AreaStyle {
  const colorStops = [
    { offset: 0, color: resolveColor(color, 0.17) },
    { offset: 1, color: resolveColor(color, 0) },
  ];
  return { origin: 'start', color: { type: 'linear', x: 0, y: 0, x2: 0, y2: 1, colorStops } };
}

function toZero(color: string): AreaStyle {
  return { origin: 'auto', color: resolveColor(color, 0.1) };
}
