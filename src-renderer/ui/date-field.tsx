import { parseDate } from '@internationalized/date';
import type { ReactElement } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';

import { parsePlainDate, type PlainDate } from '#contract/dates.ts';
import { classNames } from './class-names.ts';
import css from './field.module.css';

interface DateFieldProps {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onChange: (value: PlainDate | null) => void;
}

/** A day typed part by part, in the locale's order. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactElement {
  return (
    <AriaDateField
      className={classNames(css['field'])}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : parsePlainDate(date.toString()))}
    >
      <Label className={classNames(css['label'])}>{label}</Label>
      <DateInput className={classNames(css['input'], css['dateInput'])}>
        {(segment) => <DateSegment segment={segment} />}
      </DateInput>
    </AriaDateField>
  );
}
