/** 'CmdOrCtrl+Shift+E' as the page's keydown listener spells it: 'Ctrl+Shift+E', or 'Meta+…' on a Mac. */
export function toKey(accelerator: string, platform: NodeJS.Platform = process.platform): string {
  const parts = accelerator.split('+');
  const key = parts.at(-1)?.toUpperCase() ?? '';
  const isMac = platform === 'darwin';
  const has = (...names: string[]): boolean => parts.slice(0, -1).some((part) => names.includes(part.toLowerCase()));
  const either = has('cmdorctrl', 'commandorcontrol');
  return [
    (has('ctrl', 'control') || (either && !isMac)) && 'Ctrl',
    (has('cmd', 'command', 'meta', 'super') || (either && isMac)) && 'Meta',
    has('alt', 'option') && 'Alt',
    has('shift') && 'Shift',
    key,
  ]
    .filter((part) => part !== false)
    .join('+');
}
