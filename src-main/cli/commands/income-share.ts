import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { institutionIdSchema } from '#contract/ids.ts';
import { mostIncomeDays } from '#contract/shapes/income.ts';
import { agreeFirst } from '../agree-first.ts';
import { defineCommand, wholeNumber } from '../command.ts';
import { incomeDocument, incomeText } from '../income.ts';
import { whyNotLinked } from '../why-not-linked.ts';

const whichBank = 'must be a bank’s id: find it with coffer institutions search';

export const incomeShare = defineCommand({
  name: 'income share',
  summary: 'Share the income of a test user, in the demo and in Plaid’s Sandbox. Your own is shared in Coffer’s window.',
  options: [
    new Option('--institution <id>', 'the bank, such as ins_109508'),
    new Option('--user <name>', 'the test user to sign in with').default('user_bank_income'),
    new Option('--password <password>', 'the test user’s password; never a real one').default('{}'),
    new Option('--days <n>', `how many days it looks back, 1 to ${mostIncomeDays}`).default('365'),
    new Option('--yes', 'do not ask'),
  ],
  examples: ['coffer income share --institution ins_109508 --yes'],
  input: z.object({
    institution: z.string(whichBank).min(1, whichBank).pipe(institutionIdSchema),
    user: z.string().min(1, 'must not be empty'),
    password: z.string().min(1, 'must not be empty'),
    days: wholeNumber(1, mostIncomeDays),
    yes: z.boolean().default(false),
  }),

  run: async ({ open, terminal }, { institution, user: username, password, days, yes }) => {
    const { app, session } = await open();
    if (session.profile === 'production') {
      throw failed(
        'refused',
        'Your income is shared in Coffer’s window, where you sign in to your bank in Plaid Link: start Coffer there.',
      );
    }
    await agreeFirst(terminal, {
      yes,
      statement: 'Plaid charges each time income is shared; not in the demo and the Sandbox.',
      question: 'Share it?',
      declined: 'No income was shared.',
    });
    const gateway = await session.gateway();
    const { institutionId, name } = await gateway.getInstitution(institution, app.settings().countryCodes);
    const user = await (await session.income()).user();

    await gateway.shareSandboxIncome({ user, institutionId, username, password, days }).catch((error: unknown) => {
      throw whyNotLinked(error, name);
    });

    const state = await app.handlers['income.read']({});
    return { document: incomeDocument(state), text: incomeText(state), failed: state.status === 'failed' };
  },
});
