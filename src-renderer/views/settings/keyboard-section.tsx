import type { ReactElement } from 'react';

import { keysText, useShortcuts } from '../../ui/shortcuts.ts';
import { Row, Section } from './section.tsx';

/** The keys that work everywhere; a view's own are shown by `?` in it. */
export function KeyboardSection(): ReactElement {
  const shortcuts = useShortcuts().filter((shortcut) => shortcut.group === 'Everywhere');
  return (
    <Section title="Keyboard" hint="Press ? in any view for the keys that work there.">
      {shortcuts.map(({ keys, description }) => (
        <Row key={keys} name={description}>
          <kbd>{keysText(keys)}</kbd>
        </Row>
      ))}
    </Section>
  );
}
