import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './field.module.css';
import popover from './popover.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  isLabelHidden,
  value,
  options,
  onChange,
}: SelectProps<Value>): ReactElement {
  return (
    <AriaSelect
      className={classNames(css['field'])}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className={classNames(isLabelHidden === true ? 'visually-hidden' : css['label'])}>{label}</Label>
      <Button className={classNames(css['input'], css['select'])}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={classNames(popover['popover'])}>
        <ListBox className={classNames(popover['list'])} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} className={classNames(popover['item'])}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
