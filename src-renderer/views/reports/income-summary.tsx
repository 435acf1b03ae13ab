import { Ellipsis } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { Income } from '#contract/shapes/income.ts';
import { formatAgo, formatDay } from '../../format/dates.ts';
import { countOf } from '../../format/money.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Money } from '../../ui/money.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Card } from '../../ui/view.tsx';
import css from './reports.module.css';
import type { IncomeActions } from './use-income-actions.ts';

interface IncomeSummaryProps {
  readonly income: Income;
  readonly readAt: number | null;
  readonly actions: IncomeActions;
  readonly onShare: () => void;
}

/** The sums, what they cover, and what can be done about them. */
export function IncomeSummary({ income, readAt, actions, onShare }: IncomeSummaryProps): ReactElement {
  const [isForgetting, setForgetting] = useState(false);
  const { totals, from, to, institutionNames, sources, warnings } = income;
  const now = useNow();
  const span = from !== null && to !== null ? `${formatDay(from, '', true)} – ${formatDay(to, '', true)}` : '';
  return (
    <Card
      title="Income"
      aside={
        <span className={css['aside']}>
          {readAt !== null && `Read ${formatAgo(readAt, now)}`}
          <Menu
            label="Income"
            placement="bottom end"
            items={[
              { id: 'read', label: 'Ask again', hint: 'free', onAction: actions.read },
              { id: 'share', label: 'Share again…', onAction: onShare },
              { id: 'forget', label: 'Forget it…', isHarmful: true, onAction: () => setForgetting(true) },
            ]}
          >
            <IconButton icon={Ellipsis} label="More about income" isDisabled={actions.isBusy} />
          </Menu>
        </span>
      }
    >
      {totals.map(({ currency, amount }) => (
        <div key={currency} className={css['headline']}>
          <Money minorUnits={amount} currency={currency} isHeadline />
        </div>
      ))}
      <p className={css['quiet']}>
        {[span, countOf(sources.length, 'source'), institutionNames.join(', ')].filter((words) => words !== '').join(' · ')}
      </p>
      {warnings.length > 0 && <p className={css['quiet']}>Plaid says that something is missing in it: {warnings.join(', ')}.</p>}
      {isForgetting && (
        <Dialog
          title="Forget your income?"
          isOpen
          mustAnswer
          onClose={() => setForgetting(false)}
          footer={
            <>
              <Button onPress={() => setForgetting(false)} autoFocus>
                Keep it
              </Button>
              <Button
                variant="harm"
                onPress={() => {
                  setForgetting(false);
                  actions.forget();
                }}
              >
                Forget
              </Button>
            </>
          }
        >
          <p>What you shared is taken back at Plaid and deleted here. To see it again you would share it again.</p>
        </Dialog>
      )}
    </Card>
  );
}
