import type { ReactElement } from 'react';

import css from './empty-state.module.css';

interface SkeletonProps {
  /** CSS lengths. */
  readonly width?: string;
  readonly height?: string;
}

/** Holds the place of what is coming; invisible for the first 150 ms, so that quick answers don't flicker. */
export function Skeleton({ width = '100%', height = '14px' }: SkeletonProps): ReactElement {
  return <span className={css['skeleton']} style={{ width, height }} aria-hidden />;
}
