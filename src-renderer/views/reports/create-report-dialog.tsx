import { useState, type ReactElement } from 'react';

import type { ItemId } from '#contract/ids.ts';
import type { ReportableBank } from '#contract/shapes/asset-reports.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CostDialog } from '../../ui/cost-dialog.tsx';
import { DaysChoice, type Span } from './days-choice.tsx';
import css from './reports.module.css';

interface CreateReportDialogProps {
  readonly banks: readonly ReportableBank[];
  readonly onCreate: (itemIds: readonly ItemId[], days: number) => void;
  /** Opens Link, so that the bank may allow reports. */
  readonly onAllow: (itemId: ItemId) => void;
  readonly onCancel: () => void;
}

/** Which banks, how far back, and what it costs. */
export function CreateReportDialog({ banks, onCreate, onAllow, onCancel }: CreateReportDialogProps): ReactElement {
  const { profile } = useAppState();
  const ready = banks.filter(({ status }) => status === 'ready');
  const [left, setLeft] = useState<ReadonlySet<ItemId>>(new Set());
  const [days, setDays] = useState<Span>('365');
  const chosen = ready.filter(({ itemId }) => !left.has(itemId)).map(({ itemId }) => itemId);
  const set = (itemId: ItemId, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(itemId);
    else next.add(itemId);
    setLeft(next);
  };
  return (
    <CostDialog
      title="Create an asset report?"
      cost="Plaid charges for each report, and more for a long look back or many banks."
      isCharged={profile === 'production'}
      agree="Create it"
      isDisabled={chosen.length === 0}
      onAgree={() => onCreate(chosen, Number(days))}
      onCancel={onCancel}
    >
      <div role="group" aria-label="Banks" className={css['banks']}>
        {ready.map(({ itemId, institutionName }) => (
          <Checkbox
            key={itemId}
            label={institutionName}
            isSelected={!left.has(itemId)}
            onChange={(isChosen) => set(itemId, isChosen)}
          />
        ))}
        {banks
          .filter(({ status }) => status !== 'ready')
          .map(({ itemId, institutionName, status }) => (
            <div key={itemId} className={css['bankRow']}>
              <span className={css['quiet']}>
                {institutionName}: {whyNot[status]}
              </span>
              {(status === 'consent' || status === 'reconnect') && (
                <Button variant="link" onPress={() => onAllow(itemId)}>
                  {status === 'consent' ? 'Allow it' : 'Sign in again'}
                </Button>
              )}
            </div>
          ))}
      </div>
      <DaysChoice value={days} options={['60', '365', '731']} onChange={setDays} />
    </CostDialog>
  );
}

const whyNot: Readonly<Record<ReportableBank['status'], string>> = {
  ready: '',
  consent: 'has not been asked for reports yet.',
  unsupported: 'offers no reports.',
  reconnect: 'asks you to sign in again first.',
};
