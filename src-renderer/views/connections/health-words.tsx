import { CircleCheck, CloudOff, LoaderCircle, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

import type { ConnectionHealth } from '#contract/shapes/connections.ts';
import { classNames } from '../../ui/class-names.ts';
import css from './connections.module.css';

type Tone = 'good' | 'busy' | 'calm' | 'trouble';

const tones: Readonly<Record<ConnectionHealth, Tone>> = {
  healthy: 'good',
  preparing: 'busy',
  syncing: 'busy',
  expiring: 'trouble',
  reconnect: 'trouble',
  waiting: 'calm',
  offline: 'calm',
  keys: 'trouble',
  gone: 'trouble',
  failed: 'trouble',
  removing: 'calm',
  disconnected: 'calm',
};

const icons: Readonly<Record<Tone, LucideIcon>> = {
  good: CircleCheck,
  busy: LoaderCircle,
  calm: CloudOff,
  trouble: TriangleAlert,
};

interface HealthWordsProps {
  readonly health: ConnectionHealth;
  readonly children: ReactNode;
}

export function HealthWords({ health, children }: HealthWordsProps): ReactElement {
  const tone = tones[health];
  const Icon = icons[tone];
  return (
    <p className={classNames(css['health'], css[tone])}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
