import type { ReactElement } from 'react';

import css from './monogram.module.css';

const hues = [258, 282, 312, 350, 24, 50, 85, 152, 192, 222] as const;

/** The same name always gets the same colour. */
function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hues[hash % hues.length] ?? hues[0];
}

interface MonogramProps {
  readonly name: string;
  readonly size?: 'small' | 'large';
  /** A `data:` address. */
  readonly logo?: string | null;
}

/** Stands for a merchant or a bank; decoration, so screen readers pass over it. */
export function Monogram({ name, size = 'small', logo = null }: MonogramProps): ReactElement {
  if (logo !== null) return <img className={css[size]} src={logo} alt="" />;
  const letter = [...name.trim()].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '·';
  return (
    <span className={css[size]} style={{ background: `oklch(0.52 0.105 ${hueOf(name)})` }} aria-hidden>
      {letter.toLocaleUpperCase()}
    </span>
  );
}
