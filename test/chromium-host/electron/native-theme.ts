import { EventEmitter } from 'node:events';

type ThemeSource = 'system' | 'light' | 'dark';

/** The theme (https://www.electronjs.org/docs/latest/api/native-theme). Pages follow `themeSource`; `system` is Chromium's own choice. */
export class NativeTheme extends EventEmitter {
  #themeSource: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#themeSource;
  }

  set themeSource(source: ThemeSource) {
    if (source === this.#themeSource) return;
    this.#themeSource = source;
    this.emit('updated');
  }

  /** What the system prefers is known to Chromium only. */
  get shouldUseDarkColors(): boolean {
    return this.#themeSource === 'dark';
  }
}

export const nativeTheme = new NativeTheme();

/** What Playwright is to emulate; null for what the system says. */
export function colorScheme(): 'light' | 'dark' | null {
  return nativeTheme.themeSource === 'system' ? null : nativeTheme.themeSource;
}
