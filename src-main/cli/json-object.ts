import { parse, type ParseError } from 'jsonc-parser';

import { failed } from '#contract/failures.ts';

interface Wanted {
  /** What the text is, as the sentence begins: 'user.json', 'The input'. */
  readonly name: string;
  /** The sentence that says what to give instead. */
  readonly advice: string;
}

/** The object that `text` is in JSON. Rejects with where it stops being one, and repeats nothing of it. */
export function parseJsonObject(text: string, { name, advice }: Wanted): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw failed('invalid-input', `${name} is not JSON: ${placeOfMistake(text)}. ${advice}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw failed('invalid-input', `${name} is JSON, but not an object in braces. ${advice}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** JSON.parse itself does not always say where. */
function placeOfMistake(text: string): string {
  const mistakes: ParseError[] = [];
  parse(text, mistakes, { disallowComments: true });
  const before = text.slice(0, mistakes[0]?.offset ?? text.length);
  if (before.trim() === text.trim()) return 'it ends too early';
  const lines = before.split(/\r\n|\r|\n/);
  return `look at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
