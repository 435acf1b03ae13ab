import type { ReactElement } from 'react';

import type { IncomeSource } from '#contract/shapes/income.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { formatDay } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Facts, Inspector } from '../../ui/inspector.tsx';
import { Money } from '../../ui/money.tsx';
import { sourceWords } from './income-sources.tsx';
import css from './reports.module.css';

interface IncomeSourceInspectorProps {
  readonly source: IncomeSource;
  readonly onClose: () => void;
}

/** One source with every payment that Plaid found of it. */
export function IncomeSourceInspector({ source, onClose }: IncomeSourceInspectorProps): ReactElement {
  const { today } = useAppState();
  const { name, total, currency, institutionName, accountName, mask, firstDate, lastDate, payments } = source;
  return (
    <Inspector label="Income source" onClose={onClose}>
      <p className={css['inspectorBank']}>{institutionName ?? 'Bank unknown'}</p>
      <p className={css['inspectorTotal']}>
        <Money minorUnits={total} currency={currency} />
      </p>
      <h2 className={css['inspectorName']}>{name}</h2>
      <Facts
        facts={[
          ['Kind', sourceWords(source)],
          ['Account', accountName === null ? null : `${accountName}${mask === null ? '' : ` ··${mask}`}`],
          ['First', firstDate === null ? null : formatDay(firstDate, today, true)],
          ['Last', lastDate === null ? null : formatDay(lastDate, today, true)],
          [
            'Average',
            payments.length === 0 ? null : (
              <Money key="average" minorUnits={Math.round(total / payments.length)} currency={currency} />
            ),
          ],
        ]}
      />
      <h3 className={css['inspectorHeading']}>{countOf(payments.length, 'payment')}</h3>
      <ul className={css['payments']}>
        {payments.map((payment, index) => (
          <li key={`${payment.date} ${index}`}>
            <span>
              {formatDay(payment.date, today, true)}
              {payment.isPending && <span className={css['tag']}>pending</span>}
            </span>
            <Money minorUnits={payment.amount} currency={payment.currency} isIncomeMarked />
          </li>
        ))}
      </ul>
    </Inspector>
  );
}
