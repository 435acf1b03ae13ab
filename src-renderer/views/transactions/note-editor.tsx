import { useEffect, useRef, useState, type ReactElement } from 'react';

import { TextField } from '../../ui/text-field.tsx';
import css from './transaction-inspector.module.css';

interface NoteEditorProps {
  readonly note: string;
  readonly fieldRef: (field: HTMLElement | null) => void;
  readonly onSave: (note: string) => void;
}

/** Saves when it is left, also by closing the inspector or moving to another row. */
export function NoteEditor({ note, fieldRef, onSave }: NoteEditorProps): ReactElement {
  const [text, setText] = useState(note);
  const [seen, setSeen] = useState(note);
  if (seen !== note) {
    setSeen(note);
    setText(note);
  }

  const latest = useRef({ text, note, onSave });
  useEffect(() => {
    latest.current = { text, note, onSave };
  });
  const save = (): void => {
    const { text: written, note: saved, onSave: write } = latest.current;
    if (written.trim() === saved) return;
    latest.current = { ...latest.current, note: written.trim() };
    write(written.trim());
  };
  useEffect(() => save, []);

  return (
    <div className={css['note']}>
      <TextField
        label="Note"
        value={text}
        onChange={setText}
        onBlur={save}
        isMultiline
        fieldRef={fieldRef}
        placeholder="Add a note"
      />
    </div>
  );
}
