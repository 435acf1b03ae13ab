import { useState, type ReactElement, type RefObject } from 'react';

import { SearchField } from '../../ui/text-field.tsx';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The user wants to go on in the list. */
  readonly onLeave: () => void;
}

/** Keeps what is being typed, trailing blank and all; the filter gets it trimmed. */
export function SearchBox({ value, onChange, inputRef, onLeave }: SearchBoxProps): ReactElement {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (text.trim() !== value) setText(value);
  }
  return (
    <SearchField
      label="Search transactions"
      placeholder="Search merchants, bank text and notes"
      value={text}
      inputRef={inputRef}
      onArrowDown={onLeave}
      onChange={(typed) => {
        setText(typed);
        const trimmed = typed.trim().slice(0, 200);
        onChange(trimmed === '' ? undefined : trimmed);
      }}
    />
  );
}
