import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './field.module.css';

interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function Checkbox({ label, hint, isSelected, onChange }: CheckboxProps): ReactElement {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={classNames(css['checkbox'])}>
        <span className={css['box']}>
          <Check size={12} strokeWidth={3} aria-hidden />
        </span>
        <span className={css['checkboxText']}>
          {label}
          {hint !== undefined && <span className={css['hint']}>{hint}</span>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}
