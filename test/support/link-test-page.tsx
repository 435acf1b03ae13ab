/** The smallest page that opens Link: `window.linkToken` in, `window.outcomes` and `window.happened` out. */
import { StrictMode, useEffect, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { usePlaidLink } from 'react-plaid-link';

declare global {
  interface Window {
    linkToken: string;
    outcomes: unknown[];
    happened: string[];
  }
}

window.outcomes = [];
window.happened = [];

function LinkTestPage(): ReactElement | null {
  const { open, ready } = usePlaidLink({
    token: window.linkToken,
    onSuccess: (publicToken, metadata) => void window.outcomes.push(['success', publicToken, metadata]),
    onEvent: (name, { view_name: view }) => void window.happened.push(view ? `${name} ${view}` : name),
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
