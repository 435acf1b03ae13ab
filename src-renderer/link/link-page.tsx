import { useEffect, useState, type ReactElement } from 'react';
import { usePlaidLink } from 'react-plaid-link';

import { cofferLink } from './link-api.ts';

/** Fetches the window's link token, then hands over to Plaid's Link, which covers the page. */
export function LinkPage(): ReactElement {
  const [token, setToken] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    cofferLink()
      .linkToken()
      .then(setToken, () => setFailed(true));
  }, []);

  if (hasFailed) return <Message title="Link could not begin">Close this window and try again.</Message>;
  return token === null ? <Waiting /> : <OpenLink token={token} />;
}

/** Mounted once with its token: Link keeps the callbacks it was first given. */
function OpenLink({ token }: { readonly token: string }): ReactElement {
  const { open, ready, error } = usePlaidLink({
    token,
    // Null only in flows that Coffer does not ask for.
    onSuccess: (publicToken, metadata) =>
      void (publicToken === null ? cofferLink().exited(null, metadata) : cofferLink().succeeded(publicToken, metadata)),
    onExit: (exitError, metadata) => void cofferLink().exited(exitError, metadata),
  });
  useEffect(() => {
    if (ready) open();
  }, [ready, open]);

  if (error !== null) {
    return (
      <Message title="Plaid can’t be reached">Check your connection to the internet, close this window and try again.</Message>
    );
  }
  return <Waiting />;
}

function Waiting(): ReactElement {
  return (
    <Message title="Opening Plaid…">You sign in with your bank in Plaid’s own form. Coffer never sees your password.</Message>
  );
}

function Message({ title, children }: { readonly title: string; readonly children: string }): ReactElement {
  return (
    <main className="message" role="status">
      <h1>{title}</h1>
      <p>{children}</p>
    </main>
  );
}
