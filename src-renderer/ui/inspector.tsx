import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

import { IconButton } from './button.tsx';
import css from './inspector.module.css';

interface InspectorProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is chosen in a list, beside the list. */
export function Inspector({ label, onClose, children }: InspectorProps): ReactElement {
  return (
    <aside
      className={css['inspector']}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={css['close']}>
        <IconButton icon={X} label="Close" keys="Esc" onPress={onClose} />
      </div>
      {children}
    </aside>
  );
}

interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** Names and values in two columns; facts without a value are left out. */
export function Facts({ facts }: FactsProps): ReactElement {
  return (
    <dl className={css['facts']}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name} className={css['fact']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
