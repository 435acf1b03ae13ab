import type { ReactElement, ReactNode } from 'react';

import css from './settings.module.css';

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Section({ title, hint, children }: SectionProps): ReactElement {
  return (
    <section className={css['section']} aria-label={title}>
      <div className={css['sectionTitle']}>
        <h2>{title}</h2>
        {hint !== undefined && <p className={css['hint']}>{hint}</p>}
      </div>
      <div className={css['sectionBody']}>{children}</div>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function Row({ name, children }: RowProps): ReactElement {
  return (
    <div className={css['row']}>
      <span className={css['rowName']}>{name}</span>
      <span className={css['rowValue']}>{children}</span>
    </div>
  );
}
