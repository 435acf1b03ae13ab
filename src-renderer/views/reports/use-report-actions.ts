import type { ItemId, ReportId } from '#contract/ids.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { announceDone, announceFailure, announceUnlessCancelled } from '../../ui/toast.tsx';

export interface ReportActions {
  /** The user has agreed to what it costs. */
  readonly create: (itemIds: readonly ItemId[], days: number) => void;
  /** The user has agreed to what it costs. `onMade` learns of the new report. */
  readonly refresh: (reportId: ReportId, onMade: (reportId: ReportId) => void) => void;
  readonly read: (reportId: ReportId) => void;
  readonly savePdf: (reportId: ReportId) => void;
  readonly remove: (reportId: ReportId, onRemoved: () => void) => void;
  /** Opens Link, so that the bank may allow reports. */
  readonly allow: (itemId: ItemId) => void;
  readonly isBusy: boolean;
  readonly isSaving: boolean;
}

export function useReportActions(): ReportActions {
  const creating = useMutationOf('assets.create');
  const refreshing = useMutationOf('assets.refresh');
  const reading = useMutationOf('assets.read');
  const saving = useMutationOf('assets.savePdf');
  const removing = useMutationOf('assets.remove');
  const allowing = useMutationOf('connections.repair');
  const onError = announceUnlessCancelled;
  const allow = (itemId: ItemId): void => allowing.mutate({ itemId, allowReports: true }, { onError });
  return {
    create: (itemIds, days) =>
      creating.mutate(
        { itemIds: [...itemIds], days },
        {
          onSuccess: () => announceDone('Plaid makes the report; it appears here by itself'),
          onError: (error) => {
            const [only, ...others] = itemIds;
            const needsConsent = error.failure.plaid?.code === 'ADDITIONAL_CONSENT_REQUIRED';
            if (!needsConsent || only === undefined || others.length > 0) onError(error);
            else announceFailure(error.failure.message, { label: 'Allow it', onAction: () => allow(only) });
          },
        },
      ),
    refresh: (reportId, onMade) => refreshing.mutate({ reportId }, { onSuccess: (made) => onMade(made.reportId), onError }),
    read: (reportId) => reading.mutate({ reportId }, { onError }),
    savePdf: (reportId) =>
      saving.mutate(
        { reportId },
        {
          onSuccess: (saved) => {
            if (saved.kind === 'saved') announceDone(`Saved as ${saved.fileName}`);
          },
          onError,
        },
      ),
    remove: (reportId, onRemoved) =>
      removing.mutate(
        { reportId },
        {
          onSuccess: () => {
            announceDone('The report is removed');
            onRemoved();
          },
          onError,
        },
      ),
    allow,
    isBusy: [creating, refreshing, reading, removing, allowing].some(({ isPending }) => isPending),
    isSaving: saving.isPending,
  };
}
