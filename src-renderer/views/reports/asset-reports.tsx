import { FileText, Plus } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';

import type { ReportId } from '#contract/ids.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Card } from '../../ui/view.tsx';
import { AssetReportRows } from './asset-report-rows.tsx';
import { CreateReportDialog } from './create-report-dialog.tsx';
import css from './reports.module.css';
import { useReportActions } from './use-report-actions.ts';

/** The reports there are, and the way to a new one. */
export function AssetReports({ onOpen }: { readonly onOpen: (reportId: ReportId) => void }): ReactElement {
  const answer = useOperation('assets.reports', {});
  const banks = useOperation('assets.banks', {});
  const actions = useReportActions();
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  const hasBank = (banks.data ?? []).length > 0;
  const create = (
    <Button variant="primary" icon={Plus} onPress={() => setCreating(true)} isDisabled={actions.isBusy}>
      Create a report
    </Button>
  );

  return (
    <div className={css['scroll']}>
      <div className={css['page']}>
        {answer.isError ? (
          <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
        ) : answer.data === undefined || banks.data === undefined ? (
          <Skeleton height="120px" />
        ) : answer.data.length === 0 ? (
          <EmptyState
            icon={FileText}
            action={
              hasBank ? (
                create
              ) : (
                <Button variant="primary" onPress={() => void navigate({ to: '/connections' })}>
                  Connect a bank
                </Button>
              )
            }
          >
            {hasBank
              ? 'No report yet. An asset report shows a lender what your accounts hold, whose they are, and what they held each day.'
              : 'Connect a bank, and have a report made for a lender here: what your accounts hold, and what they held each day.'}
          </EmptyState>
        ) : (
          <Card title="Asset reports" aside={hasBank && create}>
            <AssetReportRows reports={answer.data} actions={actions} onOpen={onOpen} />
          </Card>
        )}
        {isCreating && (
          <CreateReportDialog
            banks={banks.data ?? []}
            onCancel={() => setCreating(false)}
            onAllow={actions.allow}
            onCreate={(itemIds, days) => {
              setCreating(false);
              actions.create(itemIds, days);
            }}
          />
        )}
      </div>
    </div>
  );
}
