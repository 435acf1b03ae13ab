import { ChevronDown } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { useTrades } from '../../bridge/trades.ts';
import { countOf, formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Card } from '../../ui/view.tsx';
import css from './investments.module.css';
import { TradesTable } from './trades-table.tsx';

/** What was bought, sold and paid, newest first. */
export function Trades({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  const [accountId, setAccountId] = useState<AccountId | null>(null);
  const { data, isFetching, error, hasNextPage, fetchNextPage } = useTrades(accountId);
  const trades = data?.pages.flatMap((page) => page.trades) ?? [];
  const total = data?.pages.at(-1)?.total ?? 0;

  return (
    <Card title="Activity" aside={<AccountChoice accounts={accounts} chosen={accountId} onChoose={setAccountId} />}>
      {error !== null && <p className={css['quiet']}>{error.failure.message}</p>}
      {data !== undefined && trades.length === 0 && (
        <p className={css['quiet']}>{accountId === null ? 'Nothing was traded yet.' : 'Nothing was traded on this account.'}</p>
      )}
      {trades.length > 0 && <TradesTable trades={trades} accounts={accounts} />}
      {total > 0 && (
        <footer className={css['more']}>
          <span className={css['quiet']} role="status">
            {trades.length < total
              ? `Newest ${formatCount(trades.length)} of ${countOf(total, 'movement')}`
              : countOf(total, 'movement')}
          </span>
          {hasNextPage && (
            <Button isDisabled={isFetching} onPress={() => void fetchNextPage()}>
              Show more
            </Button>
          )}
        </footer>
      )}
    </Card>
  );
}

interface AccountChoiceProps {
  readonly accounts: readonly Account[];
  readonly chosen: AccountId | null;
  readonly onChoose: (accountId: AccountId | null) => void;
}

function AccountChoice({ accounts, chosen, onChoose }: AccountChoiceProps): ReactElement {
  const invested = accounts.filter(({ kind }) => kind === 'investment');
  const name = invested.find(({ accountId }) => accountId === chosen)?.name ?? 'All accounts';
  return (
    <Menu
      label="Activity of"
      placement="bottom end"
      items={[
        { id: 'all', label: 'All accounts', onAction: () => onChoose(null) },
        ...invested.map(({ accountId, name: label, institutionName }) => ({
          id: accountId,
          label,
          hint: institutionName,
          onAction: () => onChoose(accountId),
        })),
      ]}
    >
      <Button variant="quiet" aria-label={`Activity of ${name}`}>
        <span className={css['choice']}>
          <span className={css['choiceText']}>{name}</span>
          <ChevronDown size={13} aria-hidden />
        </span>
      </Button>
    </Menu>
  );
}
