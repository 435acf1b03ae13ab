/** The smallest page that opens Link: `window.linkToken` in, `window.outcomes` out. */
import { StrictMode, useEffect, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { usePlaidLink } from 'react-plaid-link';

declare global {
  interface Window {
    linkToken: string;
    outcomes: unknown[];
  }
}

window.outcomes = [];

function LinkTestPage(): ReactElement | null {
  const { open, ready } = usePlaidLink({
    token: window.linkToken,
    onSuccess: (publicToken, metadata) => void window.outcomes.push(['success', publicToken, metadata]),
    onExit: (error, metadata) => void window.outcomes.push(['exit', error, metadata]),
  });
  useEffect(() => {
    if (ready) open();
  }, [ready, open]);
  return null;
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <LinkTestPage />
  </StrictMode>,
);
