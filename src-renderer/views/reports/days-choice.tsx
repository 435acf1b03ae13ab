import type { ReactElement } from 'react';

import { Segmented } from '../../ui/segmented.tsx';
import css from './reports.module.css';

export type Span = '60' | '90' | '365' | '731';

const labels: Readonly<Record<Span, string>> = { '60': '60 days', '90': '90 days', '365': '1 year', '731': '2 years' };

interface DaysChoiceProps {
  readonly value: Span;
  readonly options: readonly Span[];
  readonly onChange: (value: Span) => void;
}

/** How far back Plaid looks. */
export function DaysChoice({ value, options, onChange }: DaysChoiceProps): ReactElement {
  return (
    <div className={css['choice']}>
      <span className={css['choiceLabel']}>Looks back</span>
      <Segmented
        label="Looks back"
        value={value}
        options={options.map((each) => ({ value: each, label: labels[each] }))}
        onChange={onChange}
      />
    </div>
  );
}
