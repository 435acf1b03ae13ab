/** Where a line chart's points lie: worked out once, for what the library draws and for what is laid over it. */
import { compactDigits, formatMoneyCompact } from '../format/money.ts';

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
  /** Of the figures on the value axis, so that no two of them read the same. */
  readonly fractionDigits: number;
}

/** About how many figures stand on the value axis. */
export const figureCount = 3;
/** A change of less than this share of the whole does not fill the height: it would look like much. */
const smallestSpan = 0.02;
/** Of the axis' font at its size, a K or an M among its figures; and between the plot and its labels. */
const pixelsPerCharacter = 7.3;
const labelGapPixels = 8;

export function frameOf({ series, currency, isFromZero = false }: LineChartShape, hidesAmounts: boolean): LineChartFrame {
  const range = valueRange(
    series.flatMap(({ values }) => values.filter((value) => value !== null)),
    isFromZero,
  );
  const size = Math.max(Math.abs(range.min), Math.abs(range.max));
  const fractionDigits = compactDigits(size, (range.max - range.min) / figureCount, currency);
  const figures = [range.min, range.max].map((value) => formatMoneyCompact(value, currency, fractionDigits));
  const characters = Math.max(5, ...figures.map((figure) => figure.length));
  const right = hidesAmounts ? 4 : labelGapPixels + Math.ceil(characters * pixelsPerCharacter);
  return { left: 4, right, top: 10, bottom: 24, ...range, fractionDigits };
}

/**
 * Where the value axis begins and ends. Zero is on it as soon as the values span more than half of
 * the way to it, so that a small change may fill the height but a large one is never exaggerated.
 */
function valueRange(values: readonly number[], isFromZero: boolean): Pick<LineChartFrame, 'min' | 'max'> {
  // Not spread into one call: three centuries of days are more than a call takes.
  const start = isFromZero ? 0 : (values[0] ?? 0);
  const low = values.reduce((least, value) => Math.min(least, value), start);
  const high = values.reduce((most, value) => Math.max(most, value), start);
  const missing = Math.max(0, smallestSpan * Math.max(Math.abs(low), Math.abs(high)) - (high - low));
  const margin = Math.max((high - low) * 0.08, missing / 2, 1);
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
