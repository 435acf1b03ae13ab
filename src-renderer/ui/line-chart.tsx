import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';

import { formatLongDay } from '../format/dates.ts';
import { formatMoney } from '../format/money.ts';
import { frameOf, indexAt, placeOf, type LineChartFrame, type LineChartShape } from './line-chart-frame.ts';
import { lineChartOption } from './line-chart-option.ts';
import css from './line-chart.module.css';
import { privacy } from './privacy.ts';
import { Skeleton } from './skeleton.tsx';
import { useThemeKey } from './use-theme-key.ts';

/** Begins to load with the first view that has a chart, beside the chart's data. */
const library = import('./chart-library.ts');

interface LineChartProps extends LineChartShape {
  /** The question that it answers, for screen readers. */
  readonly label: string;
  readonly height: number;
  /** The point under the pointer or the arrow keys; null when there is none. */
  readonly onPoint: (index: number | null) => void;
}

/** A line over days, drawn on canvas. Hover or arrow keys pick a point; the caller shows its values. */
export function LineChart(props: LineChartProps): ReactElement {
  const { label, height, onPoint, dates, currency, series, isArea = false, isFromZero = false } = props;
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
    void library.then(({ init }) => {
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
    chart?.setOption(lineChartOption({ dates, currency, series, isArea, isFromZero }, isPrivate), { notMerge: true });
  }, [chart, dates, currency, series, isArea, isFromZero, theme, isPrivate]);

  const pick = (index: number | null): void => {
    const inside = index === null ? null : Math.min(Math.max(0, index), dates.length - 1);
    setPoint(inside);
    onPoint(inside);
  };
  const frame = frameOf(props, isPrivate);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    pick(indexAt(event.clientX - left, width, dates.length, frame));
  };
  const values = series[0]?.values ?? [];
  const marked = point ?? values.findLastIndex((value) => value !== null);

  return (
    <div
      className={css['chart']}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label={`${label}. Arrow keys move through the days`}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, dates.length - 1)}
      aria-valuenow={Math.max(0, marked)}
      aria-valuetext={pointWords(dates[marked], isPrivate ? null : (values[marked] ?? null), currency)}
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
      {chart === null && <Skeleton height="100%" />}
      <div ref={element} className={css['canvas']} />
      {chart !== null && (
        <div className={css['plot']} style={{ inset: `${frame.top}px ${frame.right}px ${frame.bottom}px ${frame.left}px` }}>
          <Marker index={marked} count={dates.length} value={values[marked] ?? null} frame={frame} hasRule={point !== null} />
        </div>
      )}
    </div>
  );
}

/** The day, and its amount unless that is unknown or hidden. */
function pointWords(date: string | undefined, value: number | null, currency: string): string {
  return [formatLongDay(date ?? ''), value === null ? '' : formatMoney(value, currency)].filter((text) => text !== '').join(': ');
}

interface MarkerProps {
  readonly index: number;
  readonly count: number;
  readonly value: number | null;
  readonly frame: LineChartFrame;
  readonly hasRule: boolean;
}

/** A dot on the line, and a rule through the day that is picked. */
function Marker({ index, count, value, frame, hasRule }: MarkerProps): ReactElement {
  const { x, y } = placeOf(index, count, value ?? frame.min, frame);
  const left = `${100 * x}%`;
  return (
    <>
      {hasRule && <span className={css['rule']} style={{ left }} />}
      {value !== null && <span className={css['dot']} style={{ left, top: `${100 * y}%` }} />}
    </>
  );
}
