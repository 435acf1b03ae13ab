/**
 * `window.Plaid` of a page that a demo bank serves instead of Plaid: the interface that
 * `react-plaid-link` and Plaid's own examples use, so that no page needs to know the difference.
 */
import { startLinkFlow, type LinkFlow } from './link-flow.ts';
import type { LinkConfiguration, LinkHandler } from './plaid-link.ts';
import { createSessionClient } from './session-client.ts';

interface PlaidOfThePage {
  readonly create: (configuration: LinkConfiguration) => LinkHandler;
  readonly createEmbedded: () => { readonly destroy: () => void };
}

declare global {
  interface Window {
    Plaid: PlaidOfThePage;
  }
}

const bankOrigin = originOfThisScript();

window.Plaid = {
  create: (configuration) => {
    let flow: LinkFlow | null = null;
    let isDestroyed = false;
    queueMicrotask(() => {
      if (!isDestroyed) configuration.onLoad?.();
    });
    return {
      open: () => {
        if (isDestroyed || flow !== null) return;
        flow = startLinkFlow(createSessionClient(bankOrigin, configuration.token ?? ''), configuration);
      },
      exit: (_options, callback) => {
        if (flow !== null) flow.exit();
        // The wrapper of a page that never opened Link waits for this before it cleans up.
        else if (!isDestroyed)
          configuration.onExit?.(null, { institution: null, status: null, link_session_id: '', request_id: '' });
        callback?.();
      },
      destroy: () => {
        isDestroyed = true;
        flow?.abandon();
      },
      submit: () => undefined,
    };
  },
  createEmbedded: () => ({ destroy: () => undefined }),
};

function originOfThisScript(): string {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('Include Link’s stand-in as a classic script.');
  return new URL(script.src).origin;
}
