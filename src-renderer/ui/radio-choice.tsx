import type { ReactElement } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './radio-choice.module.css';

interface RadioChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few that need a sentence each. */
export function RadioChoice<Value extends string>({ label, value, options, onChange }: RadioChoiceProps<Value>): ReactElement {
  return (
    <RadioGroup
      className={classNames(css['group'])}
      aria-label={label}
      value={value}
      onChange={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className={classNames(css['option'])}>
            <span className={css['dot']} aria-hidden />
            <span className={css['text']}>
              {option.label}
              <span className={css['hint']}>{option.hint}</span>
            </span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
