import { useRouter } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A defect of ours in a view. Nothing that is stored is touched by it. */
export function Crash(): ReactElement {
  const router = useRouter();
  return (
    <EmptyState icon={CircleAlert} action={<Button onPress={() => void router.invalidate()}>Try again</Button>}>
      Something in this window went wrong. Your data is safe; try again, or restart Coffer.
    </EmptyState>
  );
}
