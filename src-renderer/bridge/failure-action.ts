/** The one button that goes with a failure. */
import type { Failure, FailureAction } from '#contract/failures.ts';

const labels: Record<FailureAction, string | null> = {
  none: null,
  'try-again': 'Try again',
  wait: 'Try again',
  'enter-keys': 'Check your keys',
  'unlock-vault': 'Unlock',
  reconnect: 'Reconnect',
  'link-again': 'Link again',
  'free-disk-space': 'Try again',
  'choose-another-place': 'Try again',
  'update-coffer': null,
  report: 'Try again',
};

/** Null where nothing that the user presses here could help. */
export function failureActionLabel(failure: Failure): string | null {
  return labels[failure.action];
}
