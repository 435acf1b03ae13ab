import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';

import { lineChartOption, type LineChartShape } from './line-chart-option.ts';
import css from './line-chart.module.css';
import { privacy } from './privacy.ts';
import { useThemeKey } from './use-theme-key.ts';

interface LineChartProps extends LineChartShape {
  /** The question that it answers, for screen readers. */
  readonly label: string;
  readonly height: number;
  /** The point under the pointer or the arrow keys; null when there is none. */
  readonly onPoint: (index: number | null) => void;
}

/** A line over days, drawn on canvas. Hover or arrow keys pick a point; the caller shows its values. */
export function LineChart(props: LineChartProps): ReactElement {
  const { label, height, onPoint, dates, currency, series, isArea = false, extent } = props;
  const element = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [point, setPoint] = useState<number | null>(null);
  const theme = useThemeKey();
  const isPrivate = privacy.use();

  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let made: EChartsType | null = null;
    let isGone = false;
    const observer = new ResizeObserver(() => made?.resize());
    void import('./chart-library.ts').then(({ init }) => {
      if (isGone) return;
      made = init(current, null, { renderer: 'canvas' });
      observer.observe(current);
      setChart(made);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      made?.dispose();
      setChart(null);
    };
  }, []);

  useEffect(() => {
    chart?.setOption(lineChartOption({ dates, currency, series, isArea, extent }, isPrivate), { notMerge: true });
  }, [chart, dates, currency, series, isArea, extent, theme, isPrivate]);

  const pick = (index: number | null): void => {
    const inside = index === null ? null : Math.min(Math.max(0, index), dates.length - 1);
    setPoint(inside);
    onPoint(inside);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const at = chart?.convertFromPixel({ xAxisIndex: 0 }, event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (typeof at === 'number') pick(Math.round(at));
  };
  const marker = point === null ? null : markerAt(chart, point, series[0]?.values[point] ?? null);

  return (
    <div
      className={css['chart']}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label={`${label}. Arrow keys move through the days`}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, dates.length - 1)}
      aria-valuenow={point ?? Math.max(0, dates.length - 1)}
      aria-valuetext={dates[point ?? dates.length - 1] ?? ''}
      onPointerMove={onPointerMove}
      onPointerLeave={() => pick(null)}
      onBlur={() => pick(null)}
      onKeyDown={(event) => {
        const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -30, PageDown: 30 };
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        pick((point ?? dates.length - 1) + step);
      }}
    >
      <div ref={element} className={css['canvas']} />
      {marker !== null && (
        <>
          <span className={css['rule']} style={{ left: marker.x }} />
          {marker.y !== null && <span className={css['dot']} style={{ left: marker.x, top: marker.y }} />}
        </>
      )}
    </div>
  );
}

function markerAt(
  chart: EChartsType | null,
  index: number,
  value: number | null,
): { readonly x: number; readonly y: number | null } | null {
  const at = chart?.convertToPixel({ gridIndex: 0 }, [index, value ?? 0]);
  if (!Array.isArray(at)) return null;
  const [x, y] = at as readonly (number | undefined)[];
  if (x === undefined) return null;
  return { x, y: value === null ? null : (y ?? null) };
}
