import type { LucideIcon } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { ProductState } from '#contract/shapes/products.ts';
import { emptyWords } from '../format/products.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface NothingReadProps {
  readonly icon: LucideIcon;
  /** Of one product, at every bank. */
  readonly states: readonly ProductState[];
  /** What the product holds: 'loans and cards'. */
  readonly noun: string;
  /** Why to connect a bank, where there is none yet. */
  readonly invitation: string;
}

/** Why a view of a product is empty, and the way out of it. */
export function NothingRead({ icon, states, noun, invitation }: NothingReadProps): ReactElement {
  const navigate = useNavigate();
  const isAnyBank = states.length > 0;
  return (
    <EmptyState
      icon={icon}
      action={
        !isAnyBank && (
          <Button variant="primary" onPress={() => void navigate({ to: '/connections' })}>
            Connect a bank
          </Button>
        )
      }
    >
      {isAnyBank ? emptyWords(states, noun) : invitation}
    </EmptyState>
  );
}
