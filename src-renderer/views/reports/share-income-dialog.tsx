import { useState, type ReactElement } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { CostDialog } from '../../ui/cost-dialog.tsx';
import { DaysChoice, type Span } from './days-choice.tsx';

interface ShareIncomeDialogProps {
  readonly onShare: (days: number) => void;
  readonly onCancel: () => void;
}

export function ShareIncomeDialog({ onShare, onCancel }: ShareIncomeDialogProps): ReactElement {
  const [days, setDays] = useState<Span>('365');
  const { profile } = useAppState();
  return (
    <CostDialog
      title="Share your income?"
      cost="Plaid charges each time income is shared. Reading it again later costs nothing."
      isCharged={profile === 'production'}
      agree="Open Link"
      onAgree={() => onShare(Number(days))}
      onCancel={onCancel}
    >
      <p>
        You sign in at your bank in Plaid’s own window and choose the accounts that you are paid on. Plaid looks for income on
        them; the accounts are not added to your connections.
      </p>
      {profile !== 'production' && (
        <p>
          Among the test users, <strong>user_bank_income</strong> with the password <strong>{'{}'}</strong> has an income.
        </p>
      )}
      <DaysChoice value={days} options={['90', '365', '731']} onChange={setDays} />
    </CostDialog>
  );
}
