import { useSyncExternalStore } from 'react';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    systemIsDark.removeEventListener('change', listener);
    observer.disconnect();
  };
}

/** Changes when the colours on screen do, for what has to draw them itself. */
export function useThemeKey(): string {
  return useSyncExternalStore(
    subscribe,
    () => `${document.documentElement.dataset['theme'] ?? 'system'} ${systemIsDark.matches}`,
  );
}
