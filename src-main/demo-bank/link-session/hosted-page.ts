/** Hosted Link: Link's stand-in on a page of the bank's own, for those who finish in their browser. */
import type { Bank } from '../bank.ts';
import { linkTokenOfHosted, usableLinkToken } from '../link-tokens.ts';
import { html } from '../pages/html.ts';
import { inScript, type BankPage } from '../pages/send-page.ts';

/** Throws INVALID_LINK_TOKEN for a page that is not there, or whose time is over. */
export function hostedPage(bank: Bank, hostedId: string): BankPage {
  const token = linkTokenOfHosted(hostedId);
  const { clientName, hosted } = usableLinkToken(bank, token);
  // The redirect says that Link has ended, never how: who made the token asks /link/token/get.
  const script = `
    const end = () => {
      const redirect = ${inScript(hosted?.completionRedirectUri ?? null)};
      if (redirect !== null) setTimeout(() => { location.href = redirect; }, 400);
      document.querySelector('h1').textContent = 'You can close this page';
      document.querySelector('p').textContent = ${inScript(`Go back to ${clientName}: it has been told how this went.`)};
    };
    Plaid.create({ token: ${inScript(token)}, onSuccess: end, onExit: end }).open();`;
  return {
    title: `Connect a bank to ${clientName}`,
    body: html`<main>
      <h1>Connect a bank</h1>
      <p>The demo bank’s stand-in for Plaid’s own page is opening.</p>
    </main>`,
    script,
    withLink: true,
  };
}

export function expiredPage(): BankPage {
  return {
    title: 'This link has expired',
    body: html`<main>
      <h1>This link has expired</h1>
      <p>Go back to the app that sent you here, and ask it for a new one.</p>
    </main>`,
  };
}
