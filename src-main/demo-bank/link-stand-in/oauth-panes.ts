/** What Link shows around a sign-in on the bank's own page. */
import { button, element } from './elements.ts';
import type { Pane } from './link-surface.ts';
import { actions, logoOf } from './panes.ts';
import type { BankChoice } from './session-client.ts';

interface BankPageForm {
  readonly bank: BankChoice;
  /** Why the user is asked again. */
  readonly problem: string | null;
  readonly onContinue: () => void;
  readonly onBack: (() => void) | null;
}

export function bankPagePane({ bank, problem, onContinue, onBack }: BankPageForm): Pane {
  const alert = problem === null ? [] : [element('p', { class: 'alert', role: 'alert' }, problem)];
  const proceed = button('Continue to the bank', 'primary', onContinue);
  return {
    heading: `Sign in at ${bank.name}`,
    content: [
      element('div', { class: 'brand' }, logoOf(bank), element('span', {}, 'Signs you in on its own page')),
      ...alert,
      element('p', {}, 'The bank’s page opens in a window of its own. Sign in there, choose accounts, and you come back here.'),
      actions(proceed),
    ],
    focus: proceed,
    ...(onBack === null ? {} : { onBack }),
  };
}

export function atBankPane(bank: BankChoice, onAgain: () => void, onLeave: () => void): Pane {
  return {
    heading: `Finish at ${bank.name}`,
    content: [
      element(
        'div',
        { class: 'center', role: 'status' },
        element('div', { class: 'spinner', 'aria-hidden': 'true' }),
        element('p', {}, 'Waiting for you to come back from the bank’s page.'),
      ),
      actions(button('Open the page again', 'secondary', onAgain), button('Go back', 'secondary', onLeave)),
    ],
  };
}
