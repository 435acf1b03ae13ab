import { Plus, X } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import { classNames } from '../../ui/class-names.ts';
import popover from '../../ui/popover.module.css';
import css from './filter-bar.module.css';

interface FilterChipProps {
  readonly name: string;
  /** What it lets through, in words; null while it lets everything through. */
  readonly value: string | null;
  readonly onClear: () => void;
  /** Lists bring their own padding; those of names with a second text are wider. */
  readonly panel?: 'form' | 'list' | 'wide-list';
  readonly children: (close: () => void) => ReactNode;
}

/** One part of the filter: a way in while it is empty, its words and a cross while it is not. */
export function FilterChip({ name, value, onClear, panel = 'form', children }: FilterChipProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={classNames(css['chip'], value !== null && css['on'])}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className={classNames(css['chipButton'])}
          aria-label={value === null ? `Filter by ${name.toLowerCase()}` : `${name}: ${value}`}
        >
          {value === null && <Plus size={12} aria-hidden />}
          <span className={css['chipText']}>{value ?? name}</span>
        </Button>
        <Popover className={classNames(popover['popover'])} placement="bottom start">
          <Dialog
            className={classNames(
              panel === 'form' ? popover['panel'] : popover['picker'],
              panel === 'wide-list' && popover['wide'],
            )}
            aria-label={`Filter by ${name.toLowerCase()}`}
          >
            {children(() => setOpen(false))}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {value !== null && (
        <Button
          className={classNames(css['chipClear'])}
          aria-label={`Remove the filter by ${name.toLowerCase()}`}
          onPress={onClear}
        >
          <X size={12} aria-hidden />
        </Button>
      )}
    </span>
  );
}
