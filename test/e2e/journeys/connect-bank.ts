import type { LaunchedApp } from '../../support/launch-app.ts';
import { connectionsOf } from '../pages/connections.ts';
import { frameOf } from '../pages/frame.ts';
import { linkOf, type Link } from '../pages/link.ts';

export const bank = 'First Platypus Bank';

/** From any view to the bank's sign-in form in Link. */
export async function openSignIn(app: LaunchedApp): Promise<Link> {
  await frameOf(app.page).goTo('Connections');
  const linkOpened = app.linkPage();
  await connectionsOf(app.page).connectBank();
  const link = linkOf(await linkOpened);
  await link.findBank(bank);
  return link;
}

/** Connects the bank as one of its people, all accounts. Its transactions may still be on their way. */
export async function connectBankAs(app: LaunchedApp, user: string): Promise<void> {
  const link = await openSignIn(app);
  await link.signIn(user, 'pass_good');
  await link.acceptAccounts();
  await connectionsOf(app.page).waitForBank(bank);
}
