import { RefreshCw } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { CostDialog } from '../../ui/cost-dialog.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { announceDone, announceFailure } from '../../ui/toast.tsx';

type Extent = 'bank' | 'account';

/** Asks the bank for the balance at this moment, once the user has agreed to what that costs. */
export function LiveBalance({ account }: { readonly account: Account }): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const [extent, setExtent] = useState<Extent>('bank');
  const reading = useMutationOf('accounts.readBalances');
  const { profile, keysReady } = useAppState();
  const { itemId, accountId, institutionName, name } = account;
  const read = (): void => {
    setAsking(false);
    reading.mutate(
      { itemId, ...(extent === 'account' ? { accountId } : {}) },
      {
        onSuccess: () => announceDone(`Balances of ${institutionName} are as of now`),
        onError: ({ failure }) => announceFailure(failure.message),
      },
    );
  };
  return (
    <>
      <Button icon={RefreshCw} isDisabled={reading.isPending || !keysReady} onPress={() => setAsking(true)}>
        {reading.isPending ? `Asking ${institutionName}…` : 'Ask the bank now…'}
      </Button>
      {isAsking && (
        <CostDialog
          title={`Ask ${institutionName} for balances?`}
          cost="Plaid charges for each time a bank is asked, however many of its accounts. What each sync brings costs nothing extra."
          isCharged={profile === 'production'}
          agree="Ask now"
          onAgree={read}
          onCancel={() => setAsking(false)}
        >
          <p>Banks mostly answer within ten seconds, some take longer.</p>
          <RadioChoice<Extent>
            label="Which balances"
            value={extent}
            onChange={setExtent}
            options={[
              { value: 'bank', label: `All accounts of ${institutionName}`, hint: 'For the same price.' },
              { value: 'account', label: name, hint: 'Only this account.' },
            ]}
          />
        </CostDialog>
      )}
    </>
  );
}
