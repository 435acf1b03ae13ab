import type { ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';

import { parsePlainDate } from '#contract/dates.ts';
import { classNames } from '../../ui/class-names.ts';
import { DateField } from '../../ui/date-field.tsx';
import field from '../../ui/field.module.css';
import popover from '../../ui/popover.module.css';
import { datePresets, type DateRange } from './date-presets.ts';

interface DateFilterProps {
  readonly range: DateRange;
  readonly today: string;
  readonly onChange: (range: DateRange) => void;
  readonly onClose: () => void;
}

export function DateFilter({ range, today, onChange, onClose }: DateFilterProps): ReactElement {
  const presets = datePresets(today);
  const { from, to } = range;
  return (
    <>
      <ListBox
        aria-label="Periods"
        className={classNames(popover['list'])}
        items={presets}
        onAction={(key) => {
          const preset = presets.find((each) => each.label === key);
          if (preset === undefined) return;
          onChange({ from: preset.from, to: preset.to });
          onClose();
        }}
      >
        {(preset) => (
          <ListBoxItem id={preset.label} className={classNames(popover['item'])}>
            {preset.label}
          </ListBoxItem>
        )}
      </ListBox>
      <div className={field['dates']}>
        <DateField
          label="From"
          value={parsePlainDate(from ?? '')}
          onChange={(date) => onChange({ from: date ?? undefined, to })}
        />
        <DateField label="To" value={parsePlainDate(to ?? '')} onChange={(date) => onChange({ from, to: date ?? undefined })} />
      </div>
    </>
  );
}
