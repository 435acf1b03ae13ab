import type { ReactElement, ReactNode } from 'react';

import css from './view.module.css';

interface ViewProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  /** Lays its own content out and scrolls it itself. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/** The frame of each view: a header that stays, and what scrolls under it. */
export function View({ title, subtitle, actions, isBare = false, children }: ViewProps): ReactElement {
  return (
    <main className={css['view']}>
      <header className={css['header']}>
        <h1 className={css['title']}>{title}</h1>
        <div className={css['subtitle']}>{subtitle}</div>
        <div className={css['actions']}>{actions}</div>
      </header>
      {isBare ? children : <div className={css['scroll']}>{children}</div>}
    </main>
  );
}

interface CardProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, aside, children }: CardProps): ReactElement {
  return (
    <section className={css['card']}>
      <header className={css['cardHeader']}>
        <h2>{title}</h2>
        {aside !== undefined && <div className={css['cardAside']}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
