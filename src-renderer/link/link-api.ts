/** The only reader of `window.cofferLink`. */
import type { LinkApi } from '#contract/api.ts';

declare global {
  interface Window {
    readonly cofferLink: LinkApi;
  }
}

export function cofferLink(): LinkApi {
  return window.cofferLink;
}
