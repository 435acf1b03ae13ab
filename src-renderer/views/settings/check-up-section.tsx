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
          announceDone('Sums, lists and the search index are made anew');
          examining.mutate({});
        },
      },
    );

  return (
    <Section
      title="Check-up"
      hint="Of the profile that is open. It asks Plaid what your keys may do; nothing is linked and nothing costs."
    >
      {error !== null && <Notice>{error.failure.message}</Notice>}
      {examining.data !== undefined && (
        <ul className={css['findings']} aria-label="What was found">
          {examining.data.map(({ name, status, message }) => {
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
      )}
      <div className={css['buttons']}>
        <Button onPress={() => examining.mutate({})} isDisabled={isBusy}>
          {examining.isPending ? 'Looking…' : 'Check everything'}
        </Button>
        <Button variant="quiet" onPress={repair} isDisabled={isBusy}>
          {repairing.isPending ? 'Repairing…' : 'Make sums and search anew'}
        </Button>
      </div>
    </Section>
  );
}
