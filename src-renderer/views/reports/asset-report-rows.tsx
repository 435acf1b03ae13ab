import type { ReactElement } from 'react';

import type { ReportId } from '#contract/ids.ts';
import type { AssetReport } from '#contract/shapes/asset-reports.ts';
import { formatMoment } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './reports.module.css';
import type { ReportActions } from './use-report-actions.ts';

interface AssetReportRowsProps {
  readonly reports: readonly AssetReport[];
  readonly actions: ReportActions;
  readonly onOpen: (reportId: ReportId) => void;
}

/** Newest first: what each is about, how far it is, and the one thing to do. */
export function AssetReportRows({ reports, actions, onOpen }: AssetReportRowsProps): ReactElement {
  return (
    <table className={css['table']} aria-label="Asset reports">
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">State</th>
          <th scope="col" className={css['number']}>
            <span className="visually-hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.reportId}>
            <td>
              <button type="button" className={css['open']} onClick={() => onOpen(report.reportId)}>
                <span className={css['name']}>{formatMoment(report.requestedAt)}</span>
                <span className={css['words']} title={banksOf(report)}>
                  {countOf(report.days, 'day')} · {banksOf(report)}
                </span>
              </button>
            </td>
            <td>
              <span className={classNames(css['state'], report.status === 'failed' && css['failed'])}>{stateWords(report)}</span>
            </td>
            <td className={css['number']}>
              {report.status === 'ready' ? (
                <Button variant="link" isDisabled={actions.isSaving} onPress={() => actions.savePdf(report.reportId)}>
                  Save PDF
                </Button>
              ) : report.status === 'failed' ? (
                <Button variant="link" isDisabled={actions.isBusy} onPress={() => actions.read(report.reportId)}>
                  Try again
                </Button>
              ) : (
                <Button
                  variant="link"
                  isDisabled={actions.isBusy}
                  onPress={() => actions.remove(report.reportId, () => undefined)}
                >
                  Cancel
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function banksOf({ banks }: AssetReport): string {
  return banks.map(({ institutionName }) => institutionName ?? 'a bank removed since').join(', ');
}

export function stateWords({ status, failure }: AssetReport): string {
  if (status === 'ready') return 'Ready';
  if (status === 'failed') return failure?.message ?? 'It could not be made.';
  return failure === null ? 'Plaid is making it…' : `Waiting. ${failure.message}`;
}
