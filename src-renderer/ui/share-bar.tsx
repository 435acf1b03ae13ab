import type { ReactElement } from 'react';

import css from './share-bar.module.css';

interface ShareBarProps {
  /** 0 to 1; beyond it the bar is full. */
  readonly share: number;
  /** A CSS colour. */
  readonly color?: string;
}

/** A share of a whole to the eye; the words beside it say it to everyone. */
export function ShareBar({ share, color = 'var(--accent-fill)' }: ShareBarProps): ReactElement {
  return (
    <span className={css['bar']} aria-hidden>
      <span className={css['fill']} style={{ width: `${100 * Math.min(1, Math.max(0, share))}%`, background: color }} />
    </span>
  );
}
