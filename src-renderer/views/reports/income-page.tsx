import { Banknote } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { IncomeSource, IncomeState } from '#contract/shapes/income.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { IncomeMonths } from './income-months.tsx';
import { IncomeSourceInspector } from './income-source-inspector.tsx';
import { IncomeSources } from './income-sources.tsx';
import { IncomeSummary } from './income-summary.tsx';
import css from './reports.module.css';
import { ShareIncomeDialog } from './share-income-dialog.tsx';
import { useIncomeActions, type IncomeActions } from './use-income-actions.ts';

/** What came in, from whom and when, as Plaid works it out from the accounts that were shared for it. */
export function IncomePage(): ReactElement {
  const answer = useOperation('income.state', {});
  const actions = useIncomeActions();
  const [isSharing, setSharing] = useState(false);
  const [chosen, setChosen] = useState<IncomeSource | null>(null);
  const state = answer.data;

  return (
    <div className={css['split']}>
      <div className={css['scroll']}>
        <div className={css['page']}>
          {answer.isError ? (
            <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
          ) : state === undefined ? (
            <Skeleton height="120px" />
          ) : state.income === null || state.income.sources.length === 0 ? (
            <NoIncome state={state} actions={actions} onShare={() => setSharing(true)} />
          ) : (
            <>
              {state.failure !== null && (
                <Notice action={<Button onPress={actions.read}>Try again</Button>}>Not read anew: {state.failure.message}</Notice>
              )}
              <IncomeSummary income={state.income} readAt={state.readAt} actions={actions} onShare={() => setSharing(true)} />
              <IncomeMonths income={state.income} />
              <IncomeSources sources={state.income.sources} chosen={chosen} onChoose={setChosen} />
            </>
          )}
        </div>
      </div>
      {chosen !== null && <IncomeSourceInspector source={chosen} onClose={() => setChosen(null)} />}
      {isSharing && (
        <ShareIncomeDialog
          onCancel={() => setSharing(false)}
          onShare={(days) => {
            setSharing(false);
            actions.share(days);
          }}
        />
      )}
    </div>
  );
}

interface NoIncomeProps {
  readonly state: IncomeState;
  readonly actions: IncomeActions;
  readonly onShare: () => void;
}

function NoIncome({ state: { status, failure, income }, actions, onShare }: NoIncomeProps): ReactElement {
  const { keysReady } = useAppState();
  const share = (
    <Button variant="primary" onPress={onShare} isDisabled={actions.isBusy || !keysReady}>
      {actions.isSharing ? 'Link is open…' : status === 'none' ? 'Share income' : 'Share again'}
    </Button>
  );
  const tryAgain = (
    <Button onPress={actions.read} isDisabled={actions.isBusy}>
      {actions.isBusy ? 'Asking…' : 'Ask again'}
    </Button>
  );
  if (status === 'preparing') {
    return (
      <EmptyState icon={Banknote} action={tryAgain}>
        Plaid is still working out your income. It takes a minute or two.
      </EmptyState>
    );
  }
  if (failure !== null) {
    return (
      <EmptyState icon={Banknote} action={failure.kind === 'not-found' ? share : tryAgain}>
        {failure.message}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={Banknote} action={share}>
      {income === null
        ? 'Share the accounts that you are paid on, and see here what came in, from whom and how often.'
        : 'Plaid found no income on the accounts that you shared.'}
    </EmptyState>
  );
}
