/** What a bank shows on its own page: sign in, choose accounts, agree or not. Plain forms, as banks' pages have. */
import { institutionById, logoOf, type DemoInstitution } from '../institutions.ts';
import { html, type Html } from '../pages/html.ts';
import { inScript, type BankPage } from '../pages/send-page.ts';
import type { HeldAccount } from '../people/person.ts';
import type { OauthGrant } from './oauth-grants.ts';

/** Followed by the state id. */
export const oauthPath = '/oauth/';

const page = ({ institutionId }: OauthGrant, title: string, content: Html, script?: string): BankPage => {
  const bank: DemoInstitution | undefined = institutionById(institutionId);
  const name = bank?.name ?? 'A bank';
  const logo = bank === undefined ? html`` : html`<img src="data:image/png;base64,${logoOf(bank)}" alt="" />`;
  const body = html`<header>
      <div>${logo}<span>${name}</span></div>
    </header>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>`;
  return {
    title: `${title} · ${name}`,
    body,
    ...(bank === undefined ? {} : { color: bank.primaryColor }),
    ...(script === undefined ? {} : { script }),
  };
};

const refuseForm = (label: string): Html =>
  html`<form method="post" class="actions"><button name="step" value="deny">${label}</button></form>`;

export function signInPage(grant: OauthGrant, problem: string | null): BankPage {
  const alert = problem === null ? html`` : html`<p class="alert" role="alert">${problem}</p>`;
  return page(
    grant,
    'Sign in',
    html`<p>
        ${grant.clientName} asks to see your accounts, through Plaid. This is the bank’s own page: neither of them sees your
        password.
      </p>
      ${alert}
      <form method="post">
        <label class="field"
          >Username
          <input type="text" name="username" autocomplete="off" autocapitalize="none" spellcheck="false" autofocus required
        /></label>
        <label class="field">Password <input type="password" name="password" autocomplete="off" required /></label>
        <p class="notice">A demo bank: sign in as <code>user_good</code> with the password <code>pass_good</code>.</p>
        <div class="actions"><button class="primary" name="step" value="sign-in">Sign in</button></div>
      </form>
      ${refuseForm('Cancel and go back')}`,
  );
}

export function accountsPage(grant: OauthGrant, accounts: readonly HeldAccount[], problem: string | null): BankPage {
  const alert = problem === null ? html`` : html`<p class="alert" role="alert">${problem}</p>`;
  const isTicked = (key: string): boolean => grant.sharedKeys === null || grant.sharedKeys.includes(key);
  const rows = accounts.map(
    ({ key, name, mask, type, subtype }) =>
      html`<label class="row"
        ><input type="checkbox" name="account" value="${key}" ${isTicked(key) ? html`checked` : html``} aria-label="${name}" />
        <span>${name}<span>${[subtype ?? type, ...(mask === null ? [] : [`•••• ${mask}`])].join(' ')}</span></span></label
      >`,
  );
  return page(
    grant,
    'Choose accounts to share',
    html`${alert}
      <form method="post">
        <fieldset>
          <legend>${grant.clientName} will see these</legend>
          ${rows}
        </fieldset>
        <div class="actions"><button class="primary" name="step" value="choose">Continue</button></div>
      </form>
      ${refuseForm('Cancel and go back')}`,
  );
}

export function consentPage(grant: OauthGrant): BankPage {
  const count = grant.accountKeys?.length ?? 0;
  const what = count === 1 ? 'one account' : `${count} accounts`;
  return page(
    grant,
    `Let ${grant.clientName} in?`,
    html`<p>You are about to share ${what}:</p>
      <ul>
        <li>Balances and transactions</li>
        <li>Account details and owners, where it asks for them</li>
      </ul>
      <p>You can end this at the bank at any time.</p>
      <form method="post" class="actions"><button class="primary" name="step" value="allow" autofocus>Allow</button></form>
      ${refuseForm('Don’t allow')}`,
  );
}

/** Tells the page that opened this one that it is done, and nothing else; that page asks the bank what came of it. */
export function returnPage(grant: OauthGrant): BankPage {
  const script = `
    if (window.opener !== null) {
      window.opener.postMessage({ kind: 'demo-bank-oauth', stateId: ${inScript(grant.stateId)} }, ${inScript(grant.returnOrigin)});
      window.close();
    }`;
  const words = grant.state === 'granted' ? 'You’re done here' : 'Nothing was shared';
  return page(grant, words, html`<p>You can close this page and go back to where you came from.</p>`, script);
}

export function lostPage(): BankPage {
  return {
    title: 'This page has expired',
    body: html`<main>
      <h1>This page has expired</h1>
      <p>Close it, and begin again where you came from.</p>
    </main>`,
  };
}
