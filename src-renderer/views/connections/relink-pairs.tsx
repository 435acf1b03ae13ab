import type { ReactElement } from 'react';

import type { BankForm } from '#contract/shapes/receipts.ts';
import type { RelinkPreview } from '#contract/shapes/relinks.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { formatDay } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Money } from '../../ui/money.tsx';
import css from './relinks.module.css';

/** Which transaction goes on as which, those first that are not just alike. */
export function RelinkPairs({ pairs }: { readonly pairs: RelinkPreview['pairs'] }): ReactElement {
  const { today } = useAppState();
  if (pairs.length === 0) return <></>;
  const different = pairs.filter((pair) => !isAlike(pair)).length;
  return (
    <details className={css['pairs']}>
      <summary>
        {different === 0
          ? 'Look at the pairs: all are just alike'
          : `Look at the pairs: ${countOf(different, 'pair')} not just alike`}
      </summary>
      {/* Its rows have nothing to focus, so that it is scrolled itself. */}
      <ul tabIndex={0} aria-label="Pairs">
        {pairs.map((pair) => (
          <li key={pair.entryId} className={css['pair']}>
            <Form form={pair.old} today={today} />
            {isAlike(pair) ? <span className={css['quiet']}>the same</span> : <Form form={pair.new} today={today} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Form({ form, today }: { readonly form: BankForm; readonly today: string }): ReactElement {
  return (
    <span className={css['form']}>
      <span className={css['quiet']}>{formatDay(form.date, today)}</span>
      <span className={css['name']} title={form.description}>
        {form.description}
      </span>
      <Money minorUnits={form.amount} currency={form.currency} />
    </span>
  );
}

function isAlike({ old, new: partner }: RelinkPreview['pairs'][number]): boolean {
  return old.date === partner.date && old.amount === partner.amount && old.description === partner.description;
}
