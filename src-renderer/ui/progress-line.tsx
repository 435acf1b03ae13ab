import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './progress-line.module.css';

interface ProgressLineProps {
  readonly label: string;
  readonly value?: number;
  /** Without it the line only says that something is going on. */
  readonly maximum?: number;
}

export function ProgressLine({ label, value = 0, maximum }: ProgressLineProps): ReactElement {
  return (
    <ProgressBar
      aria-label={label}
      value={value}
      maxValue={maximum ?? 100}
      isIndeterminate={maximum === undefined}
      className={classNames(css['track'])}
    >
      {({ percentage, isIndeterminate }) => (
        <span
          className={isIndeterminate ? css['moving'] : css['fill']}
          style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }}
        />
      )}
    </ProgressBar>
  );
}
