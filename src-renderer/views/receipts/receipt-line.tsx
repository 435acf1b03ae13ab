import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';

import type { BankForm, ReceiptLine } from '#contract/shapes/receipts.ts';
import type { Category } from '#contract/shapes/transactions.ts';
import { formatDay } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Money } from '../../ui/money.tsx';
import css from './receipts.module.css';

interface LineProps {
  readonly line: ReceiptLine;
  readonly today: string;
  readonly categories: readonly Category[];
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

export function Line({ line, today, categories, isBusy, onUndo }: LineProps): ReactElement {
  const { before, after, transaction, entryId, undo } = line;
  const form = after ?? before;
  if (form === null) return <></>;
  const name = form.merchant ?? form.description;
  const differences = before === null || after === null ? [] : differencesOf(before, after, today, categories);
  return (
    <li className={css['line']}>
      <span className={css['name']}>
        {transaction === null ? (
          <span title={name}>{name}</span>
        ) : (
          <Link to="/transactions" search={{ entry: entryId }} title={name}>
            {name}
          </Link>
        )}
      </span>
      <Money minorUnits={form.amount} currency={form.currency} sign="always" />
      <span className={css['meta']}>
        {formatDay(form.date, today)}
        {line.kind === 'settled' && before !== null && (
          <>
            {' '}
            · was <Money minorUnits={before.amount} currency={before.currency} /> pending on {formatDay(before.date, today)}
          </>
        )}
        {line.kind === 'changed' &&
          differences.map((difference, index) => (
            <span key={index}>
              {' · '}
              {difference}
            </span>
          ))}
        {line.kind !== 'removed' && transaction === null && ' · taken back since'}
      </span>
      {undo !== null && (
        <Button variant="link" isDisabled={isBusy} onPress={onUndo}>
          {undo === 'category' ? 'Keep the category of before' : 'Not the same: take my edits off'}
        </Button>
      )}
    </li>
  );
}

/** What it was, where that differs from what it is. */
function differencesOf(before: BankForm, after: BankForm, today: string, categories: readonly Category[]): readonly ReactNode[] {
  const categoryName = categories.find(({ categoryId }) => categoryId === before.bankCategoryId)?.name;
  const found = [
    (before.amount !== after.amount || before.currency !== after.currency) && (
      <>
        was <Money minorUnits={before.amount} currency={before.currency} />
      </>
    ),
    before.date !== after.date && `was ${formatDay(before.date, today)}`,
    before.description !== after.description && `was “${before.description}”`,
    before.bankCategoryId !== null &&
      before.bankCategoryId !== after.bankCategoryId &&
      `category was ${categoryName ?? before.bankCategoryId}`,
  ].filter((difference) => difference !== false);
  return found.length === 0 ? ['details only'] : found;
}
