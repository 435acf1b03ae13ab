import type { ReactElement } from 'react';

import { Dialog } from '../../ui/dialog.tsx';
import { keysText, useShortcuts, type Shortcut } from '../../ui/shortcuts.ts';
import css from './shortcuts-dialog.module.css';

interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys that work on this screen now. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps): ReactElement {
  const groups = Map.groupBy(useShortcuts(), (shortcut) => shortcut.group);
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose} width="wide">
      <div className={css['columns']}>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <h3 className={css['group']}>{group}</h3>
            <dl>
              {[...Map.groupBy(shortcuts, (shortcut) => shortcut.description)].map(([description, same]) => (
                <Row key={description} description={description} same={same} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ description, same }: { readonly description: string; readonly same: readonly Shortcut[] }): ReactElement {
  const keys = [...new Set(same.map((shortcut) => keysText(shortcut.keys)))];
  return (
    <div className={css['row']}>
      <dt>{description}</dt>
      <dd>
        {keys.map((each) => (
          <kbd key={each} className={css['keys']}>
            {each}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
