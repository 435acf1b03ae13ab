import { useState, type ReactElement } from 'react';

import { transactionFilterSchema, type TransactionFilterInput } from '#contract/shapes/transactions.ts';
import field from '../../ui/field.module.css';
import { TextField } from '../../ui/text-field.tsx';

type AmountRange = Pick<TransactionFilterInput, 'minimumAmount' | 'maximumAmount'>;

interface AmountFilterProps {
  readonly range: AmountRange;
  readonly onChange: (range: AmountRange) => void;
}

/** Sizes without sign; what is not an amount yet waits, with a word about it. */
export function AmountFilter({ range, onChange }: AmountFilterProps): ReactElement {
  return (
    <div className={field['dates']}>
      <Amount label="At least" value={range.minimumAmount ?? ''} onChange={(minimumAmount) => onChange({ minimumAmount })} />
      <Amount label="At most" value={range.maximumAmount ?? ''} onChange={(maximumAmount) => onChange({ maximumAmount })} />
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

function Amount({ label, value, onChange }: AmountProps): ReactElement {
  const [text, setText] = useState(value);
  const isAmount = text === '' || transactionFilterSchema.shape.minimumAmount.safeParse(text).success;
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      placeholder="0.00"
      error={isAmount ? null : 'Write it like 12.50'}
      onChange={(written) => {
        const next = written.trim().replace(',', '.');
        setText(next);
        if (next === '') onChange(undefined);
        else if (transactionFilterSchema.shape.minimumAmount.safeParse(next).success) onChange(next);
      }}
    />
  );
}

/** `12.50 – 100`, `over 12.50`; null when open at both ends. */
export function amountWords({ minimumAmount, maximumAmount }: AmountRange): string | null {
  if (minimumAmount === undefined && maximumAmount === undefined) return null;
  if (maximumAmount === undefined) return `${minimumAmount ?? ''} or more`;
  return minimumAmount === undefined ? `Up to ${maximumAmount}` : `${minimumAmount} – ${maximumAmount}`;
}
