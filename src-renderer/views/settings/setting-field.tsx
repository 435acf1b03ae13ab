import { useState, type ReactElement } from 'react';

import type { Settings } from '#contract/shapes/app.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { TextField } from '../../ui/text-field.tsx';

interface SettingFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** The settings that a text means. */
  readonly read: (text: string) => Partial<Settings>;
}

/** A setting that is saved when the field is left; a refused text stays, with what is wrong with it. */
export function SettingField({ label, hint, value, read }: SettingFieldProps): ReactElement {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const update = useMutationOf('app.updateSettings');
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      onChange={setText}
      onBlur={() => {
        if (text !== value) update.mutate(read(text));
        else update.reset();
      }}
      error={update.error?.failure.message ?? null}
    />
  );
}
