import type { ReactElement } from 'react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';

import { classNames } from '../../ui/class-names.ts';
import popover from '../../ui/popover.module.css';
import css from './command-palette.module.css';
import { useCommands, type Command } from './use-commands.ts';

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpenShortcuts: () => void;
}

export function CommandPalette({ isOpen, onClose, onOpenShortcuts }: CommandPaletteProps): ReactElement {
  return (
    <ModalOverlay
      className={classNames(css['overlay'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(css['modal'])}>
        <Dialog aria-label="Find anything" className={classNames(css['dialog'])}>
          <Commands onClose={onClose} onOpenShortcuts={onOpenShortcuts} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Commands({ onClose, onOpenShortcuts }: Omit<CommandPaletteProps, 'isOpen'>): ReactElement {
  const [text, setText] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = useCommands(text.trim(), contains, onOpenShortcuts);
  const run = (command: Command | undefined): void => {
    onClose();
    command?.run();
  };
  return (
    <Autocomplete
      inputValue={text}
      onInputChange={setText}
      filter={(name, input, node) => node.key === 'search' || contains(name, input)}
    >
      <SearchField aria-label="Find a view, an account or an action" autoFocus>
        <Input className={classNames(css['input'])} placeholder="Go to, do, or search transactions…" spellCheck={false} />
      </SearchField>
      <ListBox
        aria-label="Results"
        className={classNames(popover['list'], css['list'])}
        selectionMode="none"
        onAction={(key) => run(commands.find((command) => command.id === key))}
      >
        {[...Map.groupBy(commands, (command) => command.group)].map(([group, members]) => (
          <ListBoxSection key={group} id={`group ${group}`}>
            <Header className={classNames(popover['sectionHeader'])}>{group}</Header>
            {members.map(({ id, label, hint, icon: Icon }) => (
              <ListBoxItem key={id} id={id} textValue={`${label} ${group}`} className={classNames(popover['item'], css['item'])}>
                <Icon size={15} strokeWidth={1.8} aria-hidden />
                <span className={css['label']}>{label}</span>
                {hint !== undefined && <span className={popover['itemHint']}>{hint}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
