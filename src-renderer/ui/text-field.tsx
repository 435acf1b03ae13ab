import { Search, X } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import {
  Button as AriaButton,
  FieldError,
  Input,
  Label,
  SearchField as AriaSearchField,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import css from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** For screen readers only, where the place says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  /** What is wrong, in words; null when nothing is. */
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly isSecret?: boolean;
  readonly isMultiline?: boolean;
  readonly autoFocus?: boolean;
  /** Of a field of several lines. */
  readonly fieldRef?: (field: HTMLElement | null) => void;
  readonly inputMode?: 'decimal' | 'numeric';
}

export function TextField(props: TextFieldProps): ReactElement {
  const { label, isLabelHidden = false, value, onChange, onBlur, hint, error = null, placeholder, isSecret, isMultiline } = props;
  const shared = { className: classNames(css['input']), placeholder: placeholder ?? '', spellCheck: false, autoComplete: 'off' };
  return (
    <AriaTextField
      className={classNames(css['field'])}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className={classNames(isLabelHidden ? 'visually-hidden' : css['label'])}>{label}</Label>
      {isMultiline === true ? (
        <TextArea {...shared} rows={3} {...(props.fieldRef === undefined ? {} : { ref: props.fieldRef })} />
      ) : (
        <Input {...shared} type={isSecret === true ? 'password' : 'text'} inputMode={props.inputMode} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={classNames(css['hint'])}>
          {hint}
        </Text>
      )}
      <FieldError className={classNames(css['error'])}>{error}</FieldError>
    </AriaTextField>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onArrowDown?: () => void;
}

export function SearchField(props: SearchFieldProps): ReactElement {
  const { label, value, onChange, placeholder, autoFocus = false, inputRef, onArrowDown } = props;
  return (
    <AriaSearchField
      className={classNames(css['search'])}
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onArrowDown?.();
      }}
    >
      <Search size={14} aria-hidden />
      <Input
        className={classNames(css['input'])}
        placeholder={placeholder ?? ''}
        spellCheck={false}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <AriaButton className={classNames(css['clear'])}>
        <X size={13} aria-hidden />
      </AriaButton>
    </AriaSearchField>
  );
}
