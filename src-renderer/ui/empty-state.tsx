import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

import css from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  /** One sentence. */
  readonly children: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

export function EmptyState({ icon: Icon, children, action }: EmptyStateProps): ReactElement {
  return (
    <div className={css['empty']}>
      <Icon size={26} strokeWidth={1.4} aria-hidden />
      <p>{children}</p>
      {action}
    </div>
  );
}
