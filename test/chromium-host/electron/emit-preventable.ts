import type { EventEmitter } from 'node:events';

/** Emits an event that listeners may prevent; false when one did. */
export function emitPreventable(emitter: EventEmitter, name: string, details: object = {}, ...inputs: unknown[]): boolean {
  const state = { isPrevented: false };
  const preventDefault = (): void => {
    state.isPrevented = true;
  };
  emitter.emit(name, { ...details, preventDefault }, ...inputs);
  return !state.isPrevented;
}
