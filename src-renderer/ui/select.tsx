import type { ReactElement } from 'react';

import { classNames } from './class-names.ts';
import css from './field.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** For screen readers only, where the place says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, in the system's own list. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactElement {
  const { label, isLabelHidden = false, hint, value, options, onChange } = props;
  return (
    <label className={classNames(css['field'])}>
      <span className={classNames(isLabelHidden ? 'visually-hidden' : css['label'])}>{label}</span>
      <select
        className={classNames(css['input'], css['select'])}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && <span className={css['hint']}>{hint}</span>}
    </label>
  );
}
