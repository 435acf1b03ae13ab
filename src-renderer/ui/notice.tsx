import { CloudOff, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

import { classNames } from './class-names.ts';
import css from './empty-state.module.css';

interface NoticeProps {
  /** `harm` only where something may be lost; `calm` for states that end by themselves. */
  readonly tone?: 'warning' | 'harm' | 'calm';
  /** Where the tone's own would say something else. */
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** One sentence about a trouble, and its one action. */
export function Notice({ tone = 'warning', icon, children, action }: NoticeProps): ReactElement {
  const Icon = icon ?? (tone === 'calm' ? CloudOff : TriangleAlert);
  return (
    <div className={classNames(css['notice'], css[tone])} role={tone === 'harm' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.8} aria-hidden />
      <p>{children}</p>
      {action}
    </div>
  );
}
