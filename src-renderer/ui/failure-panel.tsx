import { useNavigate } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Failure, FailureAction } from '#contract/failures.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface FailurePanelProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

interface Way {
  readonly label: string;
  /** Where the trouble can be ended; otherwise the same is tried again. */
  readonly to?: '/settings' | '/connections';
}

const tryAgain: Way = { label: 'Try again' };

/** The one button that goes with a failure; null where nothing that is pressed here could help. */
const ways: Readonly<Record<FailureAction, Way | null>> = {
  none: null,
  'update-coffer': null,
  'enter-keys': { label: 'Check your keys', to: '/settings' },
  reconnect: { label: 'Sign in again', to: '/connections' },
  'bank-first': { label: 'Sign in again', to: '/connections' },
  'choose-accounts': { label: 'Choose accounts', to: '/connections' },
  remove: { label: 'See the connection', to: '/connections' },
  dashboard: { label: 'Check your keys', to: '/settings' },
  'link-again': { label: 'Link again', to: '/connections' },
  'try-again': tryAgain,
  wait: tryAgain,
  'unlock-vault': tryAgain,
  'free-disk-space': tryAgain,
  'choose-another-place': tryAgain,
  report: tryAgain,
};

/** Takes the place of what could not be shown: one sentence, one button. */
export function FailurePanel({ failure, onRetry }: FailurePanelProps): ReactElement {
  const navigate = useNavigate();
  const way = ways[failure.action];
  const { to } = way ?? {};
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        action={way !== null && <Button onPress={to === undefined ? onRetry : () => void navigate({ to })}>{way.label}</Button>}
      >
        {failure.message}
        {failure.reference !== undefined && ` (Reference ${failure.reference})`}
      </EmptyState>
    </div>
  );
}
