import type { ReactElement } from 'react';

import type { IncomeSource } from '#contract/shapes/income.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { bankWords } from '../../format/bank-words.ts';
import { formatDay } from '../../format/dates.ts';
import { formatCount } from '../../format/money.ts';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './reports.module.css';

interface IncomeSourcesProps {
  readonly sources: readonly IncomeSource[];
  readonly chosen: IncomeSource | null;
  readonly onChoose: (source: IncomeSource) => void;
}

/** Who pays, how often, and how much in all; a row opens its payments. */
export function IncomeSources({ sources, chosen, onChoose }: IncomeSourcesProps): ReactElement {
  const { today } = useAppState();
  return (
    <Card title="Sources">
      <table className={css['table']} aria-label="Sources">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className={css['optional']}>
              Account
            </th>
            <th scope="col">Last</th>
            <th scope="col" className={css['number']}>
              Payments
            </th>
            <th scope="col" className={css['number']}>
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.sourceId} className={classNames(source === chosen && css['chosen'])}>
              <td>
                <button type="button" className={css['open']} aria-pressed={source === chosen} onClick={() => onChoose(source)}>
                  <span className={css['name']} title={source.name}>
                    {source.name}
                  </span>
                  <span className={css['words']}>{sourceWords(source)}</span>
                </button>
              </td>
              <td className={css['optional']}>
                <span className={css['clamped']}>{source.accountName ?? '–'}</span>
              </td>
              <td>
                {source.lastDate === null
                  ? '–'
                  : formatDay(source.lastDate, today, !source.lastDate.startsWith(today.slice(0, 4)))}
              </td>
              <td className={css['number']}>{formatCount(source.count)}</td>
              <td className={css['number']}>
                <Money minorUnits={source.total} currency={source.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** 'Salary · every two weeks'; what Plaid does not know is left out, and a word that Coffer does not know is shown as it is. */
export function sourceWords({ category, rhythm }: Pick<IncomeSource, 'category' | 'rhythm'>): string {
  const words = [
    category === null ? '' : bankWords(category.toLowerCase()),
    rhythm === null || rhythm === 'UNKNOWN' ? '' : (rhythmWords[rhythm] ?? bankWords(rhythm.toLowerCase())),
  ];
  return words.filter((word) => word !== '').join(' · ');
}

const rhythmWords: Readonly<Record<string, string>> = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  BIWEEKLY: 'every two weeks',
  SEMI_MONTHLY: 'twice a month',
  MONTHLY: 'monthly',
};
