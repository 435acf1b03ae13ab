import { ArrowLeft, FileDown, FileText, RefreshCw, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { ReportId } from '#contract/ids.ts';
import type { AssetReport } from '#contract/shapes/asset-reports.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { formatMomentDay } from '../../format/dates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CostDialog } from '../../ui/cost-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { banksOf, stateWords } from './asset-report-rows.tsx';
import { ReportContent } from './report-content.tsx';
import css from './reports.module.css';
import { useReportActions } from './use-report-actions.ts';

interface AssetReportPageProps {
  readonly reportId: string;
  readonly onLeave: () => void;
  readonly onOpen: (reportId: ReportId) => void;
}

/** One report: what it says, its PDF, and a new one of the same banks. */
export function AssetReportPage({ reportId, onLeave, onOpen }: AssetReportPageProps): ReactElement {
  const reports = useOperation('assets.reports', {});
  const content = useOperation('assets.content', { reportId });
  const report = reports.data?.find((each) => each.reportId === reportId);
  const failure = reports.error?.failure ?? content.error?.failure;
  return (
    <div className={css['scroll']}>
      <div className={css['page']}>
        {failure !== undefined ? (
          <FailurePanel failure={failure} onRetry={() => void Promise.all([reports.refetch(), content.refetch()])} />
        ) : reports.data === undefined || content.data === undefined ? (
          <Skeleton height="120px" />
        ) : report === undefined ? (
          <EmptyState icon={FileText} action={<Button onPress={onLeave}>All reports</Button>}>
            This report is not here any more.
          </EmptyState>
        ) : (
          <>
            <ReportHeader report={report} onLeave={onLeave} onOpen={onOpen} />
            {content.data === null ? (
              <EmptyState icon={FileText}>{stateWords(report)}</EmptyState>
            ) : (
              <ReportContent content={content.data} />
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface ReportHeaderProps extends Omit<AssetReportPageProps, 'reportId'> {
  readonly report: AssetReport;
}

function ReportHeader({ report, onLeave, onOpen }: ReportHeaderProps): ReactElement {
  const actions = useReportActions();
  const { profile } = useAppState();
  const [asking, setAsking] = useState<'refresh' | 'remove' | null>(null);
  const { reportId, status, banks } = report;
  const isWhole = banks.every(({ institutionName }) => institutionName !== null);
  return (
    <header className={css['back']}>
      <IconButton icon={ArrowLeft} label="All reports" onPress={onLeave} />
      <h2>Asset report of {formatMomentDay(report.requestedAt)}</h2>
      {status === 'ready' && (
        <Button variant="primary" icon={FileDown} isDisabled={actions.isSaving} onPress={() => actions.savePdf(reportId)}>
          {actions.isSaving ? 'Saving…' : 'Save PDF'}
        </Button>
      )}
      {status === 'ready' && isWhole && (
        <Button icon={RefreshCw} isDisabled={actions.isBusy} onPress={() => setAsking('refresh')}>
          Make anew
        </Button>
      )}
      {status === 'failed' && (
        <Button isDisabled={actions.isBusy} onPress={() => actions.read(reportId)}>
          Try again
        </Button>
      )}
      <Button icon={Trash2} isDisabled={actions.isBusy} onPress={() => setAsking('remove')}>
        Remove
      </Button>
      {asking === 'refresh' && (
        <CostDialog
          title="Make the report anew?"
          cost="Plaid charges for it as for any report. This one stays as it is."
          isCharged={profile === 'production'}
          agree="Make it"
          onCancel={() => setAsking(null)}
          onAgree={() => {
            setAsking(null);
            actions.refresh(reportId, onOpen);
          }}
        >
          <p>A new report of {banksOf(report)}, as they are today.</p>
        </CostDialog>
      )}
      {asking === 'remove' && (
        <Dialog
          title="Remove this report?"
          isOpen
          mustAnswer
          onClose={() => setAsking(null)}
          footer={
            <>
              <Button onPress={() => setAsking(null)} autoFocus>
                Keep it
              </Button>
              <Button
                variant="harm"
                onPress={() => {
                  setAsking(null);
                  actions.remove(reportId, onLeave);
                }}
              >
                Remove
              </Button>
            </>
          }
        >
          <p>It is removed at Plaid and here, and can’t be read again by anybody. A PDF that you saved stays.</p>
        </Dialog>
      )}
    </header>
  );
}
