import type { KeysState } from '#contract/shapes/app.ts';

/** Saved keys in one line, all but their last characters hidden. */
export function keysText({ environment, saved, maskedClientId, maskedSecret, message }: KeysState): string {
  const words = message === null ? '' : ` ${message}`;
  if (!saved) return `${environment}: no keys saved.${words}\n`;
  if (maskedClientId === null) return `${message ?? 'The keys are saved.'}\n`;
  return `${environment}: client ID ${maskedClientId}, secret ${maskedSecret ?? ''}.${words}\n`;
}
