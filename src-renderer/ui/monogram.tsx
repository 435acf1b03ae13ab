import type { ReactElement } from 'react';

import { classNames } from './class-names.ts';
import css from './monogram.module.css';

const hues = [258, 282, 312, 350, 24, 50, 85, 152, 192, 222] as const;

/** The same name always gets the same colour. */
function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hues[hash % hues.length] ?? hues[0];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

interface MonogramProps {
  readonly name: string;
  readonly size?: 'small' | 'large';
  /** A `data:` address. */
  readonly logo?: string | null;
}

/** Stands for a merchant or a bank; decoration, so screen readers pass over it. */
export function Monogram({ name, size = 'small', logo = null }: MonogramProps): ReactElement {
  if (logo !== null) return <img className={css[size]} src={logo} alt="" />;
  const letter = letterOrDigit.exec(name)?.[0] ?? '·';
  return (
    <span className={classNames(css[size], css[`hue${hueOf(name)}`])} aria-hidden>
      {letter.toLocaleUpperCase()}
    </span>
  );
}
