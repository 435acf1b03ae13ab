/** How the command line speaks of bank income. */
import type { IncomeState } from '#contract/shapes/income.ts';
import { failureDocument, isoInstant, type Document } from './documents.ts';
import { textTable } from './text-table.ts';
import { momentText, moneyText } from './words.ts';

export function incomeText({ status, income, readAt, failure }: IncomeState): string {
  if (status === 'none') return 'No income is shared. Share it in Coffer’s window; a test bank’s with coffer income share.\n';
  const words = failure === null ? '' : `${failure.message}\n`;
  if (income === null) return words;
  const totals = income.totals.map(({ currency, amount }) => moneyText(amount, currency)).join(', ');
  const sources = textTable(income.sources, [
    { title: 'Source', cell: ({ name }) => name, maximumWidth: 40 },
    { title: 'Category', cell: ({ category }) => category ?? '–' },
    { title: 'Rhythm', cell: ({ rhythm }) => rhythm ?? '–' },
    { title: 'Last', cell: ({ lastDate }) => lastDate ?? '–' },
    { title: 'Payments', cell: ({ count }) => String(count), align: 'right' },
    { title: 'Total', cell: ({ total, currency }) => moneyText(total, currency), align: 'right' },
  ]);
  const months = textTable(income.months, [
    { title: 'Month', cell: ({ month }) => month },
    { title: 'Income', cell: ({ amount, currency }) => moneyText(amount, currency), align: 'right' },
  ]);
  const span = income.from === null || income.to === null ? '' : `, ${income.from} to ${income.to}`;
  return `${words}Income ${totals === '' ? 'none' : totals}${span}. Read ${momentText(readAt)}.\n\n${sources}\n${months}`;
}

export function incomeDocument({ status, income, readAt, failure }: IncomeState): Document {
  return {
    status,
    readAt: isoInstant(readAt),
    failure: failure === null ? null : failureDocument(failure),
    income: income === null ? null : { ...income, madeAt: isoInstant(income.madeAt) },
  };
}
