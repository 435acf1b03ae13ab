/** What each step of Link shows. No pane knows which comes next. */
import { button, element, form } from './elements.ts';
import type { Pane } from './link-surface.ts';
import type { LinkError } from './plaid-link.ts';
import type { BankChoice, OfferedAccount } from './session-client.ts';

export const logoOf = (bank: BankChoice, className = 'logo'): HTMLImageElement =>
  element('img', { class: className, src: `data:image/png;base64,${bank.logo}`, alt: '' });
export const primary = (label: string): HTMLButtonElement => element('button', { class: 'primary' }, label);
export const actions = (...buttons: readonly HTMLButtonElement[]): HTMLElement =>
  element('div', { class: 'actions' }, ...buttons);

export interface BankSearch {
  /** Called with what is typed; an answer that a later one overtook is dropped. */
  readonly find: (query: string) => Promise<readonly BankChoice[]>;
  readonly onFound: (query: string, count: number) => void;
  readonly onChoose: (bank: BankChoice) => void;
}

export function searchPane({ find, onFound, onChoose }: BankSearch): Pane {
  const search = element('input', {
    type: 'search',
    'aria-label': 'Search banks',
    placeholder: 'Search banks',
    autocomplete: 'off',
  });
  const list = element('ul', { class: 'list', 'aria-label': 'Banks' });
  const status = element('p', { role: 'status' });

  let latest = 0;
  const choose = (bank: BankChoice): void => {
    // What is found from now on is found for nobody.
    latest += 1;
    onChoose(bank);
  };
  const refresh = (): void => {
    const mine = (latest += 1);
    const query = search.value.trim();
    find(query).then(
      (banks) => {
        if (mine !== latest) return;
        onFound(query, banks.length);
        list.replaceChildren(...banks.map((bank) => element('li', {}, bankButton(bank, choose))));
        status.textContent = banks.length === 0 ? `No demo bank is called “${query}”.` : '';
        status.hidden = banks.length > 0;
      },
      () => {
        if (mine !== latest) return;
        status.textContent = 'The demo bank does not answer. Is it still running?';
        status.hidden = false;
      },
    );
  };
  search.addEventListener('input', refresh);
  status.hidden = true;
  refresh();
  return { heading: 'Choose your bank', content: [search, status, list], focus: search };
}

function bankButton(bank: BankChoice, onChoose: (bank: BankChoice) => void): HTMLButtonElement {
  const made = button('', 'row', () => onChoose(bank));
  made.setAttribute('aria-label', bank.name);
  const text = element('span', { class: 'text' }, element('span', { class: 'name' }, bank.name));
  const detail = bank.supported ? bank.url?.replace('https://', '') : 'Doesn’t offer what is asked for';
  if (detail !== undefined) {
    text.append(element('span', { class: 'detail' }, detail));
    made.setAttribute('aria-description', detail);
  }
  made.append(logoOf(bank), text);
  return made;
}

export interface SignInForm {
  readonly bank: BankChoice;
  readonly username: string;
  readonly problem: LinkError | null;
  readonly onSubmit: (username: string, password: string) => void;
  readonly onBack: (() => void) | null;
}

export function signInPane({ bank, username: known, problem, onSubmit, onBack }: SignInForm): Pane {
  const common = { autocomplete: 'off', spellcheck: 'false', autocapitalize: 'none' };
  const username = element('input', { type: 'text', ...common });
  username.value = known;
  const password = element('input', { type: 'password', ...common });
  const submit = primary('Sign in');
  const update = (): void => void (submit.disabled = username.value.trim() === '' || password.value === '');
  username.addEventListener('input', update);
  password.addEventListener('input', update);
  update();

  const hint = element(
    'p',
    { class: 'notice' },
    'Sign in as ',
    element('code', {}, 'user_good'),
    ' with the password ',
    element('code', {}, 'pass_good'),
    '.',
  );
  const alert =
    problem === null ? [] : [element('p', { class: 'alert', role: 'alert' }, `${sentenceOf(problem)} Please try again.`)];
  return {
    heading: `Sign in to ${bank.name}`,
    content: [
      element('div', { class: 'brand' }, logoOf(bank), element('span', {}, 'A demo of your bank’s sign-in')),
      ...alert,
      form(
        () => {
          if (!submit.disabled) onSubmit(username.value.trim(), password.value);
        },
        element('label', { class: 'field' }, 'Username', username),
        element('label', { class: 'field' }, 'Password', password),
        hint,
        actions(submit),
      ),
    ],
    focus: known === '' ? username : password,
    ...(onBack === null ? {} : { onBack }),
  };
}

export function accountsPane(
  accounts: readonly OfferedAccount[],
  clientName: string,
  onConnect: (keys: readonly string[]) => void,
): Pane {
  const choices = accounts.map((account) => ({ key: account.key, ...accountRow(account) }));
  const chosen = (): string[] => choices.flatMap(({ key, box }) => (box.checked ? [key] : []));
  const submit = primary('Connect accounts');
  const list = element('ul', { class: 'list' }, ...choices.map(({ row }) => element('li', {}, row)));
  const update = (): void => void (submit.disabled = chosen().length === 0);
  list.addEventListener('change', update);
  update();
  return {
    heading: 'Choose accounts to share',
    content: [
      element('p', {}, `${clientName} will see the balances and transactions of the accounts you tick.`),
      form(
        () => {
          if (!submit.disabled) onConnect(chosen());
        },
        list,
        actions(submit),
      ),
    ],
  };
}

function accountRow({ name, mask, type, subtype, shared }: OfferedAccount): {
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
} {
  const box = element('input', { type: 'checkbox', 'aria-label': name });
  box.checked = shared;
  const detail = [subtype ?? type, ...(mask === null ? [] : [`•••• ${mask}`])].join(' ');
  const text = element(
    'span',
    { class: 'text' },
    element('span', { class: 'name' }, name),
    element('span', { class: 'detail' }, detail),
  );
  return { box, row: element('label', { class: 'row' }, box, text) };
}

export function waitingPane(heading: string): Pane {
  const spinner = element('div', { class: 'spinner', 'aria-hidden': 'true' });
  return {
    heading,
    content: [element('div', { class: 'center', role: 'status' }, spinner, element('p', {}, 'This takes a moment.'))],
  };
}

export function successPane(bank: BankChoice, clientName: string, onFinish: () => void): Pane {
  const finish = button('Finish', 'primary', onFinish);
  const tick = element('div', { class: 'tick', 'aria-hidden': 'true' }, '✓');
  return {
    heading: 'You’re connected',
    content: [
      element('div', { class: 'center' }, tick, element('p', {}, `${bank.name} now shares your accounts with ${clientName}.`)),
      actions(finish),
    ],
    focus: finish,
  };
}

export function notSupportedPane(bank: BankChoice, clientName: string, onBack: () => void, onLeave: () => void): Pane {
  const another = button('Choose another bank', 'primary', onBack);
  return {
    heading: 'This bank isn’t supported',
    content: [
      element('div', { class: 'brand' }, logoOf(bank), element('span', {}, bank.name)),
      element('p', {}, `${bank.name} doesn’t offer what ${clientName} asks for.`),
      actions(another, button('Leave', 'secondary', onLeave)),
    ],
    focus: another,
    onBack,
  };
}

export function errorPane(error: LinkError, onRetry: () => void, onLeave: () => void): Pane {
  const retry = button('Try again', 'primary', onRetry);
  return {
    heading: 'That didn’t work',
    content: [
      element('p', { class: 'alert', role: 'alert' }, sentenceOf(error)),
      element('p', {}, 'Error code ', element('code', {}, error.error_code)),
      actions(retry, button('Leave', 'secondary', onLeave)),
    ],
    focus: retry,
  };
}

export const sentenceOf = (error: LinkError): string => error.display_message ?? `${error.error_message}.`;
