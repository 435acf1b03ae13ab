/** Where a line chart's points lie: worked out once, for what the library draws and for what is laid over it. */
import { formatMoneyCompact } from '../format/money.ts';

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
  /** Zero is on the axis however far the values are from it: sums that grow from nothing. */
  readonly isFromZero?: boolean;
}

/** The plot's distance from each edge, in pixels, and the values at its bottom and top. */
export interface LineChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly min: number;
  readonly max: number;
}

/** Of the axis' font at its size, and between the plot and its labels. */
const pixelsPerCharacter = 6.6;
const labelGapPixels = 8;

export function frameOf({ series, currency, isFromZero = false }: LineChartShape, hidesAmounts: boolean): LineChartFrame {
  const range = valueRange(
    series.flatMap(({ values }) => values.filter((value) => value !== null)),
    isFromZero,
  );
  const characters = Math.max(5, ...[range.min, range.max].map((value) => formatMoneyCompact(value, currency).length));
  const right = hidesAmounts ? 4 : labelGapPixels + Math.ceil(characters * pixelsPerCharacter);
  return { left: 4, right, top: 10, bottom: 24, ...range };
}

/**
 * Where the value axis begins and ends. Zero is on it as soon as the values span more than half of
 * the way to it, so that a small change may fill the height but a large one is never exaggerated.
 */
function valueRange(values: readonly number[], isFromZero: boolean): { readonly min: number; readonly max: number } {
  const low = Math.min(...values, ...(isFromZero ? [0] : []));
  const high = Math.max(...values, ...(isFromZero ? [0] : []));
  const margin = Math.max((high - low) * 0.08, 1);
  const hasZeroBelow = low >= 0 && low <= high / 2;
  const hasZeroAbove = high <= 0 && high >= low / 2;
  return { min: hasZeroBelow ? 0 : low - margin, max: hasZeroAbove ? Math.max(0, low + margin) : high + margin };
}

/** Where a point is, as shares of the plot's width from its left and of its height from its top. */
export function placeOf(
  index: number,
  count: number,
  value: number,
  { min, max }: LineChartFrame,
): { readonly x: number; readonly y: number } {
  return { x: count < 2 ? 0 : index / (count - 1), y: max === min ? 1 : (max - value) / (max - min) };
}

/** The point nearest to `pixels` from the left edge of a chart that is `width` pixels wide. */
export function indexAt(pixels: number, width: number, count: number, { left, right }: LineChartFrame): number {
  const share = (pixels - left) / Math.max(1, width - left - right);
  return Math.round(Math.min(1, Math.max(0, share)) * Math.max(0, count - 1));
}
