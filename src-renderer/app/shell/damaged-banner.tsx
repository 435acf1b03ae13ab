import { TriangleAlert } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import { useMutationOf } from '../../bridge/mutations.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { announceDone } from '../../ui/toast.tsx';
import css from './shell.module.css';

/** The way on when the file with the data is damaged or gone, with what it costs said first. */
export function DamagedBanner(): ReactElement | null {
  const { error } = useOperation('connections.list', {});
  const [isAsking, setAsking] = useState(false);
  if (error?.failure.kind !== 'ledger-damaged') return null;
  return (
    <section className={classNames(css['told'], css['harm'])} role="alert" aria-label="Damaged data">
      <TriangleAlert size={16} strokeWidth={1.8} aria-hidden />
      <span className={css['news']}>The file with your data cannot be read. Nothing was changed.</span>
      <Button onPress={() => setAsking(true)}>Begin a new file…</Button>
      {isAsking && <StartAnewDialog onClose={() => setAsking(false)} />}
    </section>
  );
}

function StartAnewDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const starting = useMutationOf('ledger.startAnew');
  const start = (): void =>
    starting.mutate(
      {},
      {
        onSuccess: ({ backup }) => {
          announceDone(backup === null ? 'A new file is begun. Your banks fill it again' : 'The newest backup is in place');
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="Begin a new file with your data?"
      isOpen
      mustAnswer
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={starting.isPending} autoFocus>
            Not now
          </Button>
          <Button variant="harm" onPress={start} isDisabled={starting.isPending}>
            {starting.isPending ? 'Beginning…' : 'Begin a new file'}
          </Button>
        </>
      }
    >
      {starting.isError && <Notice tone="harm">{starting.error.failure.message}</Notice>}
      <p>The damaged file is not deleted. It is set aside in the profile’s folder, encrypted as it was.</p>
      <p>
        The newest backup that is sound takes its place; where there is none, an empty file does. Your banks stay connected and
        bring back what they still have.
      </p>
      <p>
        Notes and categories that you set since that backup are only in the damaged file, and so is what banks no longer give.
      </p>
    </Dialog>
  );
}
