import type { LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

import { formatDay, formatShortMonth } from '../format/dates.ts';
import { formatMoneyCompact } from '../format/money.ts';
import { resolveColor } from './chart-colors.ts';

export interface LineSeries {
  /** In minor units, one for each date; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** A design token. */
  readonly color: `--${string}`;
  readonly isDashed?: boolean;
}

export interface LineChartShape {
  /** 'YYYY-MM-DD', one for each point, evenly spaced. */
  readonly dates: readonly string[];
  readonly currency: string;
  readonly series: readonly LineSeries[];
  readonly isArea?: boolean;
  /** Where the value axis must reach, beside the values. */
  readonly extent?: readonly [number, number] | undefined;
}

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
  const { dates, currency, series, isArea = false, extent } = shape;
  const labels = dateLabels(dates);
  const ink = resolveColor('--ink-3');
  const text = { color: ink, fontFamily: 'Inter Variable', fontSize: 11 };
  const values = [...series.flatMap((each) => each.values.filter((value) => value !== null)), ...(extent ?? [])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = Math.max((high - low) * 0.08, 1);

  return {
    animation: false,
    grid: { left: 4, right: hidesAmounts ? 4 : 46, top: 10, bottom: 24 },
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
      min: extent === undefined ? low - margin : Math.min(...extent),
      max: high + margin,
      splitNumber: 3,
      axisLine: { show: false },
      splitLine: { lineStyle: { color: resolveColor('--line-soft') } },
      axisLabel: {
        ...text,
        show: !hidesAmounts,
        margin: 8,
        align: 'left',
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => formatMoneyCompact(value, currency),
      },
      position: 'right',
      z: 10,
    },
    series: series.map((each) => ({
      type: 'line',
      data: each.values.map((value) => value ?? '-'),
      symbol: 'none',
      sampling: 'lttb',
      silent: true,
      lineStyle: {
        color: resolveColor(each.color),
        width: each.isDashed === true ? 1.4 : 2,
        type: each.isDashed === true ? [3, 4] : 'solid',
      },
      ...(isArea
        ? {
            areaStyle: {
              origin: 'start',
              color: {
                type: 'linear',
                x: 0,
                y: 0,
                x2: 0,
                y2: 1,
                colorStops: [
                  { offset: 0, color: resolveColor(each.color, 0.17) },
                  { offset: 1, color: resolveColor(each.color, 0) },
                ],
              },
            },
          }
        : {}),
    })),
  };
}
