import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Failure } from '#contract/failures.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface FailurePanelProps {
  readonly failure: Failure;
  /** What the failure's action is called; null where nothing helps. */
  readonly actionLabel: string | null;
  readonly onAction: () => void;
}

/** Takes the place of what could not be shown: one sentence, one button. */
export function FailurePanel({ failure, actionLabel, onAction }: FailurePanelProps): ReactElement {
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        action={actionLabel === null ? undefined : <Button onPress={onAction}>{actionLabel}</Button>}
      >
        {failure.message}
        {failure.reference !== undefined && ` (Reference ${failure.reference})`}
      </EmptyState>
    </div>
  );
}
