/** The keys of the whole app: who is on screen adds theirs, one listener serves them all. */
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** `mod` is Ctrl, and Cmd on a Mac: 'mod+k', '/', 'shift+mod+z', '1'. */
  readonly keys: string;
  readonly description: string;
  readonly group: 'Everywhere' | 'Transactions';
}

interface Registered extends Shortcut {
  readonly run: () => void;
}

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();

function replaceRegistered(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

export const isMac = navigator.platform.startsWith('Mac');

/** How an event's keys are written in a `Shortcut`. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  const isShiftNamed = event.shiftKey && (isMod || event.key.length > 1);
  return `${isShiftNamed ? 'shift+' : ''}${isMod ? 'mod+' : ''}${key}`;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=spinbutton]')
  );
}

/** Toasts are alert dialogs too, but not modal: they must not take the keys of what is under them. */
const ownsPlainKeys = '[role=dialog], [role=alertdialog]:not([aria-modal=false]), [role=menu], [role=listbox]';

function isInsideOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ownsPlainKeys) !== null;
}

/** A view's own key wins over one that works everywhere. */
function shortcutFor(keys: string): Registered | undefined {
  const same = registered.filter((each) => each.keys === keys);
  return same.findLast((each) => each.group !== 'Everywhere') ?? same.at(-1);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey) return;
  const keys = keysOf(event);
  const isEditing = isTyping(event.target);
  if (isEditing && (!keys.includes('mod+') || /mod\+[zyacvx]$/.test(keys))) return;
  if (isInsideOverlay(event.target) && !keys.includes('mod+')) return;

  const shortcut = shortcutFor(keys);
  if (shortcut === undefined) return;
  event.preventDefault();
  shortcut.run();
}

/** Serves all shortcuts until the returned function is called. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** Adds a shortcut while the component is on screen. */
export function useShortcut(keys: string, group: Shortcut['group'], description: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const entry: Registered = { keys, group, description, run: () => latest.current() };
    replaceRegistered([...registered, entry]);
    return () => replaceRegistered(registered.filter((each) => each !== entry));
  }, [keys, group, description]);
}

/** Those that work now, without the ones that a view's own key covers. */
export function useShortcuts(): readonly Shortcut[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
  return all.filter((each) => shortcutFor(each.keys) === each);
}

const names: Readonly<Record<string, string>> = {
  shift: isMac ? '⇧' : 'Shift',
  mod: isMac ? '⌘' : 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** 'mod+k' as `Ctrl K`, or `⌘K`. */
export function keysText(keys: string): string {
  return keys
    .split('+')
    .toSorted((a, b) => Number(b === 'mod') - Number(a === 'mod'))
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? '' : ' ');
}
