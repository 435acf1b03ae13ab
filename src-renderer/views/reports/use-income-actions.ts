import { useMutationOf } from '../../bridge/mutations.ts';
import { announceDone, announceUnlessCancelled } from '../../ui/toast.tsx';

export interface IncomeActions {
  /** Opens Link; the user has agreed to what it costs. */
  readonly share: (days: number) => void;
  readonly read: () => void;
  readonly forget: () => void;
  readonly isBusy: boolean;
  readonly isSharing: boolean;
}

export function useIncomeActions(): IncomeActions {
  const sharing = useMutationOf('income.share');
  const reading = useMutationOf('income.read');
  const forgetting = useMutationOf('income.forget');
  const onError = announceUnlessCancelled;
  return {
    share: (days) =>
      sharing.mutate(
        { days },
        {
          onSuccess: ({ status }) => {
            if (status === 'ready') announceDone('Your income is read');
          },
          onError,
        },
      ),
    read: () => reading.mutate({}, { onError }),
    forget: () => forgetting.mutate({}, { onSuccess: () => announceDone('Your income is forgotten'), onError }),
    isBusy: sharing.isPending || reading.isPending || forgetting.isPending,
    isSharing: sharing.isPending,
  };
}
