import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import { Segmented } from '../../ui/segmented.tsx';
import { View } from '../../ui/view.tsx';
import { AssetReportPage } from './asset-report-page.tsx';
import { AssetReports } from './asset-reports.tsx';
import { IncomePage } from './income-page.tsx';

const tabs = [
  { value: 'income', label: 'Income' },
  { value: 'assets', label: 'Asset reports' },
] as const;

/** What Plaid draws up when it is asked to: the user's income, and reports of what they own. */
export function ReportsView(): ReactElement {
  const { tab = 'income', report } = useSearch({ from: '/reports' });
  const navigate = useNavigate({ from: '/reports' });
  return (
    <View
      title="Reports"
      isBare
      actions={
        <Segmented
          label="Kind of report"
          value={tab}
          options={tabs}
          onChange={(chosen) => void navigate({ search: { tab: chosen } })}
        />
      }
    >
      {tab === 'income' ? (
        <IncomePage />
      ) : report === undefined ? (
        <AssetReports onOpen={(reportId) => void navigate({ search: { tab, report: reportId } })} />
      ) : (
        <AssetReportPage
          reportId={report}
          onLeave={() => void navigate({ search: { tab } })}
          onOpen={(reportId) => void navigate({ search: { tab, report: reportId } })}
        />
      )}
    </View>
  );
}
