/** Where Plaid asks for consent, data by data: before a new connection, and before an old one gives more. */
import { button, element } from './elements.ts';
import type { Pane } from './link-surface.ts';
import { actions } from './panes.ts';
import type { StartedSession } from './session-client.ts';

/** What a product shows of a person's money, in the order that people care about. */
const dataOf: readonly (readonly [product: string, data: string])[] = [
  ['transactions', 'Balances and transactions'],
  ['auth', 'Account and routing numbers'],
  ['identity', 'Name, address, phone and e-mail'],
  ['investments', 'Investments'],
  ['liabilities', 'Credit cards and loans'],
  ['assets', 'Reports of what you own'],
  ['income_verification', 'Income'],
  ['statements', 'Statements'],
];

export function consentPane(
  { client_name: clientName, update_institution: updated, asks_for: products }: StartedSession,
  onContinue: () => void,
): Pane {
  const known = dataOf.flatMap(([product, data]) => (products.includes(product) ? [data] : []));
  const data = element(
    'ul',
    { class: 'points', 'aria-label': 'What it asks to see' },
    ...known.map((name) => element('li', {}, element('strong', {}, name))),
  );
  const words =
    updated === null
      ? `This is where Plaid would ask for your consent. ${clientName} asks to see:`
      : `You share accounts at ${updated.name} already. Now ${clientName} asks to see also:`;
  return {
    heading: updated === null ? `Connect a bank to ${clientName}` : `Share more with ${clientName}?`,
    content: [
      element('p', {}, words),
      data,
      element(
        'p',
        { class: 'notice' },
        element('strong', {}, 'Demo bank: nothing here leaves this machine.'),
        ' Every bank, person and amount is made up; sign in as the form suggests.',
      ),
      actions(button('Continue', 'primary', onContinue)),
    ],
  };
}
