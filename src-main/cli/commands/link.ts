import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { institutionIdSchema } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { settingsSchema } from '#contract/shapes/app.ts';
import { defineCommand, wholeNumber } from '../command.ts';
import { accountDocument, itemDocument, syncDocument } from '../documents.ts';
import { accountNews, itemWithSameAccounts } from '../account-news.ts';
import { linkInBrowser } from '../link-in-browser.ts';
import { linkTestBank } from '../link-test-bank.ts';
import { recoverFirst } from '../recover-first.ts';
import { sandboxUser } from '../sandbox-user.ts';
import { counted, syncText } from '../words.ts';

const whichBank = 'must be a bank’s id: find it with coffer institutions search';

const input = z.object({
  institution: z.string().min(1, whichBank).pipe(institutionIdSchema).optional(),
  browser: z.boolean().default(false),
  item: z.string().min(1, 'must name a linked bank').optional(),
  chooseAccounts: z.boolean().default(false),
  user: z.string().min(1, 'must not be empty').optional(),
  password: z.string().min(1, 'must not be empty').optional(),
  customUser: z.string().min(1, 'must name a file').optional(),
  products: z
    .string()
    .transform((list) => list.split(',').map((product) => product.trim()))
    .refine(
      (list) => settingsSchema.shape.products.safeParse(list).success,
      'must be Plaid product names, such as transactions,auth',
    )
    .optional(),
  days: wholeNumber(1, 730).optional(),
  sync: z.boolean(),
});
type LinkInput = z.output<typeof input>;

export const link = defineCommand({
  name: 'link',
  summary: 'Link a bank: a test bank by its user, or any bank by signing in in your browser.',
  options: [
    new Option('--institution <id>', 'the bank, such as ins_109508'),
    new Option('--user <name>', 'the test user to sign in with (user_good)'),
    new Option('--password <password>', 'the test user’s password (pass_good); never a real one'),
    new Option('--custom-user <file>', 'sign in as Plaid’s user_custom with the accounts that this JSON file describes'),
    new Option('--products <products>', 'Plaid products to ask for, such as transactions,auth (those in the settings)'),
    new Option('--days <count>', 'days of history to ask for, at most 730 (as in the settings)'),
    new Option('--browser', 'sign in on Plaid’s own page in your browser, and wait here until you are done'),
    new Option('--item <item>', 'with --browser: sign in again at a bank that is linked'),
    new Option('--choose-accounts', 'with --item: add accounts of that bank, or drop some'),
    new Option('--no-sync', 'do not wait for the transactions'),
  ],
  examples: [
    'coffer link --browser',
    'coffer link --institution ins_109508',
    'coffer link --institution ins_109508 --custom-user household.json',
  ],
  input,

  run: async (context, wanted) => {
    const { open, globals, terminal, workingFolder } = context;
    const { browser, institution } = wanted;
    checkTogether(wanted);
    const user = await sandboxUser(wanted, workingFolder);
    if (globals.profile === 'production' && !browser) throw linkByHand();
    const coffer = await open();
    if (coffer.session.profile === 'production' && !browser) throw linkByHand();
    await recoverFirst(coffer, terminal);
    const before = await coffer.app.handlers['accounts.list']({});

    const [itemId, ...alsoLinked] =
      institution === undefined || browser
        ? await linkInBrowser(coffer, context, wanted)
        : [await linkTestBank(coffer, user, { ...wanted, institution })];
    if (itemId === undefined) throw failed('cancelled', 'Nothing was linked.');
    const result = wanted.sync ? await (await coffer.session.sync()).syncItem(itemId, { untilComplete: true }) : null;

    const connections = await coffer.app.handlers['connections.list']({});
    const accounts = await coffer.app.handlers['accounts.list']({});
    const connection = connections.find((other) => other.itemId === itemId);
    if (connection === undefined) throw failed('not-found', 'The bank was linked and is gone again: look at coffer items.');
    const twin = itemWithSameAccounts(itemId, accounts);
    if (twin !== null) {
      terminal.note(
        `Its accounts look like those of ${twin}, linked before. If they are the same, coffer heal ${twin} carries their history over, and coffer remove ${itemId} takes this one back.`,
      );
    }
    const of = (all: readonly Account[]): readonly Account[] => all.filter((account) => account.itemId === itemId);
    const since = connection.earliestDate === null ? '' : ` since ${connection.earliestDate}`;
    return {
      document: {
        item: itemDocument(connection),
        accounts: of(accounts).map(accountDocument),
        sync: result === null ? null : syncDocument(result),
        sameAccountsAs: twin,
        alsoLinked,
      },
      text:
        `${connection.institutionName} is linked as ${itemId}: ${counted(connection.accountCount, 'account')}, ` +
        `${counted(connection.transactionCount, 'transaction')}${since}.\n` +
        (wanted.item === undefined ? '' : accountNews(of(before), of(accounts))) +
        (result?.failure ? `${syncText(result)}\n` : ''),
      failed: result !== null && result.failure !== null,
    };
  },
});

/** What can be asked for only without the other. */
function checkTogether({
  browser,
  institution,
  item,
  chooseAccounts,
  user,
  password,
  customUser,
  products,
  days,
}: LinkInput): void {
  if (!browser && item !== undefined) throw failed('invalid-input', '--item needs --browser.', { field: 'item' });
  if (chooseAccounts && item === undefined) {
    throw failed('invalid-input', '--choose-accounts needs --item, the bank whose accounts they are.', {
      field: 'chooseAccounts',
    });
  }
  if (!browser && institution === undefined)
    throw failed('invalid-input', `--institution ${whichBank}.`, { field: 'institution' });
  if (item !== undefined && institution !== undefined) {
    throw failed('invalid-input', '--item has its bank already: leave out --institution.', { field: 'institution' });
  }
  const forTestBanks = { user, password, customUser, products, days };
  const [field] = Object.entries(forTestBanks).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (browser && field !== undefined) {
    throw failed('invalid-input', '--browser takes no test user, products or days: those in the settings count.', { field });
  }
}

function linkByHand(): Error {
  return failed(
    'refused',
    'At a real bank you sign in yourself: in Coffer’s window, or in your browser with coffer link --browser.',
  );
}
