import { CircleAlert, CircleCheck, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Finding } from '#contract/shapes/findings.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { announceDone } from '../../ui/toast.tsx';
import { Section } from './section.tsx';
import css from './settings.module.css';

const icons: Readonly<Record<Finding['status'], LucideIcon>> = {
  ok: CircleCheck,
  warning: TriangleAlert,
  problem: CircleAlert,
};
const words: Readonly<Record<Finding['status'], string>> = { ok: 'Fine', warning: 'Worth a look', problem: 'Problem' };

/** Keys and what they may do, vault, ledger and banks, looked at when the user asks: before a bank is linked, say. */
export function CheckUpSection(): ReactElement {
  const examining = useMutationOf('doctor.examine');
  const repairing = useMutationOf('doctor.repair');
  const isBusy = examining.isPending || repairing.isPending;
  const error = examining.error ?? repairing.error;
  const repair = (): void =>
    repairing.mutate(
      {},
      {
        onSuccess: () => {
          announceDone('Repaired');
          examining.mutate({});
        },
      },
    );

  return (
    <Section
      title="Check-up"
      hint="Of the profile that is open. It reads every transaction, which takes half a minute for a million of them, and asks Plaid what your keys may do; nothing is linked and nothing costs. You can go on meanwhile."
    >
      {error !== null && <Notice>{error.failure.message}</Notice>}
      {repairing.data !== undefined && <Findings label="What was repaired" findings={repairing.data.map(asDone)} />}
      {examining.data !== undefined && <Findings label="What was found" findings={examining.data} />}
      <div className={css['buttons']}>
        <Button onPress={() => examining.mutate({})} isDisabled={isBusy}>
          {examining.isPending ? 'Looking…' : 'Check everything'}
        </Button>
        <Button variant="quiet" onPress={repair} isDisabled={isBusy}>
          {repairing.isPending ? 'Repairing…' : 'Repair what is safe'}
        </Button>
      </div>
    </Section>
  );
}

function asDone(message: string): Finding {
  return { name: 'repair', status: 'ok', message };
}

function Findings({ label, findings }: { readonly label: string; readonly findings: readonly Finding[] }): ReactElement {
  return (
    <ul className={css['findings']} aria-label={label}>
      {findings.map(({ name, status, message }) => {
        const Icon = icons[status];
        return (
          <li key={`${name} ${message}`} className={classNames(css['finding'], css[status])}>
            <Icon size={15} strokeWidth={2} role="img" aria-label={words[status]} />
            <span className={css['findingName']}>{name}</span>
            <span className={css['findingWords']}>{message}</span>
          </li>
        );
      })}
    </ul>
  );
}
