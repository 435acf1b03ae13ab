import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { institutionIdSchema, type ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { settingsSchema } from '#contract/shapes/app.ts';
import { productsForLink } from '#domain/product-rules.ts';
import { defineCommand, wholeNumber, type OpenCoffer } from '../command.ts';
import { accountDocument, itemDocument, syncDocument } from '../documents.ts';
import { recoverFirst } from '../recover-first.ts';
import { sandboxUser, type SandboxUser } from '../sandbox-user.ts';
import { whyNotLinked } from '../why-not-linked.ts';
import { counted, syncText } from '../words.ts';

const whichBank = 'must be a bank’s id: find it with coffer institutions search';

export const link = defineCommand({
  name: 'link',
  summary: 'Link a test bank, in the demo and in Plaid’s Sandbox. Real banks are linked in Coffer’s window.',
  options: [
    new Option('--institution <id>', 'the bank, such as ins_109508'),
    new Option('--user <name>', 'the test user to sign in with (user_good)'),
    new Option('--password <password>', 'the test user’s password (pass_good); never a real one'),
    new Option('--custom-user <file>', 'sign in as Plaid’s user_custom with the accounts that this JSON file describes'),
    new Option('--products <products>', 'Plaid products to ask for, such as transactions,auth (those in the settings)'),
    new Option('--days <count>', 'days of history to ask for, at most 730 (as in the settings)'),
    new Option('--no-sync', 'do not wait for the transactions'),
  ],
  examples: ['coffer link --institution ins_109508', 'coffer link --institution ins_109508 --custom-user household.json'],
  input: z.object({
    institution: z.string(whichBank).min(1, whichBank).pipe(institutionIdSchema),
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
  }),

  run: async ({ open, globals, terminal, workingFolder }, input) => {
    const user = await sandboxUser(input, workingFolder);
    if (globals.profile === 'production') throw linkInTheWindow();
    const coffer = await open();
    if (coffer.session.profile === 'production') throw linkInTheWindow();
    await recoverFirst(coffer, terminal);

    const itemId = await connect(coffer, user, input);
    const result = input.sync ? await (await coffer.session.sync()).syncItem(itemId, { untilComplete: true }) : null;

    const connections = await coffer.app.handlers['connections.list']({});
    const accounts = await coffer.app.handlers['accounts.list']({});
    const connection = connections.find((other) => other.itemId === itemId);
    if (connection === undefined) throw failed('not-found', 'The bank was linked and is gone again: look at coffer items.');
    const twin = sameAccounts(itemId, connection.institutionName, accounts);
    if (twin !== null) {
      terminal.note(`Its accounts look like those of ${twin}, linked before. If they are the same: coffer remove ${itemId}`);
    }
    const since = connection.earliestDate === null ? '' : ` since ${connection.earliestDate}`;
    return {
      document: {
        item: itemDocument(connection),
        accounts: accounts.filter((account) => account.itemId === itemId).map(accountDocument),
        sync: result === null ? null : syncDocument(result),
        sameAccountsAs: twin,
      },
      text:
        `${connection.institutionName} is linked as ${itemId}: ${counted(connection.accountCount, 'account')}, ` +
        `${counted(connection.transactionCount, 'transaction')}${since}.\n` +
        (result?.failure ? `${syncText(result)}\n` : ''),
      failed: result !== null && result.failure !== null,
    };
  },
});

function linkInTheWindow(): Error {
  return failed(
    'refused',
    'Real banks are linked in Coffer’s window, where you sign in to your bank in Plaid Link: start Coffer there.',
  );
}

/**
 * The same way as the window's, but for Link. Plaid names no accounts before the exchange here, so
 * that a duplicate can only be noticed afterwards; and as its test users all have accounts of the
 * same names, it is worth a word and no refusal.
 */
async function connect(
  { app, session }: OpenCoffer,
  { username, password }: SandboxUser,
  input: {
    readonly institution: z.infer<typeof institutionIdSchema>;
    readonly products?: string[] | undefined;
    readonly days?: number | undefined;
  },
): Promise<ItemId> {
  const { countryCodes, daysRequested, ...settings } = app.settings();
  const { products } = productsForLink(settings.products, session.profile === 'demo');
  const gateway = await session.gateway();
  const connector = await session.connector();
  const institution = await gateway.getInstitution(input.institution, countryCodes);
  const request = {
    institutionId: institution.institutionId,
    products: input.products ?? products,
    username,
    password,
    daysRequested: input.days ?? daysRequested,
  };
  const { publicToken } = await gateway.createSandboxPublicToken(request).catch((error: unknown) => {
    throw whyNotLinked(error, institution.name);
  });
  const outcome = await connector.connect(publicToken, {
    institutionId: institution.institutionId,
    institutionName: institution.name,
    accounts: [],
  });
  if (outcome.kind === 'connected') return outcome.itemId;
  throw outcome.kind === 'duplicate'
    ? failed('duplicate-connection', outcome.message)
    : failed('cancelled', 'Nothing was linked.');
}

/** The Item of the same bank whose accounts are just like this one's, if there is one. */
function sameAccounts(itemId: ItemId, institutionName: string, accounts: readonly Account[]): ItemId | null {
  const likeness = (id: ItemId): string =>
    accounts
      .filter((account) => account.itemId === id)
      .map(({ name, mask, type, subtype }) => JSON.stringify([name, mask, type, subtype]))
      .sort()
      .join();
  const others = new Set(
    accounts
      .filter((account) => account.institutionName === institutionName && account.itemId !== itemId)
      .map((account) => account.itemId),
  );
  return [...others].find((other) => likeness(other) === likeness(itemId)) ?? null;
}
