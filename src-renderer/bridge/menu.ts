import { useEffect, useRef } from 'react';

import type { MenuItem } from '#contract/events.ts';
import { coffer } from './coffer.ts';

/** Does `run` when the user chooses `item` in the application menu. */
export function useMenuItem(item: MenuItem, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () =>
      coffer().on('menu.chosen', (chosen) => {
        if (chosen.item === item) latest.current();
      }),
    [item],
  );
}
