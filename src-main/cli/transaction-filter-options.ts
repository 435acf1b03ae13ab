import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { transactionFilterSchema, type TransactionFilter } from '#contract/shapes/transactions.ts';
import type { App } from '../app/app.ts';
import { collect } from './command.ts';
import { findByName } from './find-by-name.ts';

/** The flags that narrow down transactions, the same wherever transactions are asked for. */
export const filterOptions: readonly Option[] = [
  new Option('--from <day>', 'only from this day on, YYYY-MM-DD'),
  new Option('--to <day>', 'only up to this day, YYYY-MM-DD'),
  new Option('--account <account>', 'only this account, by id, name or last digits; may be given again').argParser(collect),
  new Option('--category <category>', 'only this category, by id or name; may be given again').argParser(collect),
  new Option('--search <words>', 'only where description, merchant or note has all of these words'),
  new Option('--status <status>', 'only pending or posted'),
  new Option('--direction <direction>', 'only money in or out'),
  new Option('--min <amount>', 'only amounts of at least this size, without sign'),
  new Option('--max <amount>', 'only amounts of at most this size, without sign'),
];

const { from, to, search, minimumAmount, maximumAmount } = transactionFilterSchema.shape;

export const filterInputShape = {
  from,
  to,
  search,
  account: z.array(z.string()).optional(),
  category: z.array(z.string()).optional(),
  status: z.enum(['pending', 'posted'], 'must be pending or posted').optional(),
  direction: z.enum(['in', 'out'], 'must be in or out').optional(),
  min: minimumAmount,
  max: maximumAmount,
};
type FilterInput = z.infer<z.ZodObject<typeof filterInputShape>>;

/** Checks what can be checked before anything is opened. */
export function checkFilter({ from: first, to: last, min, max }: FilterInput): void {
  if (first !== undefined && last !== undefined && first > last) {
    throw failed('invalid-input', '--from is a later day than --to: swap them.', { field: 'from' });
  }
  if (min !== undefined && max !== undefined && Number(min) > Number(max)) {
    throw failed('invalid-input', '--min is more than --max: swap them.', { field: 'min' });
  }
}

/** The filter that the flags mean, names of accounts and categories looked up. */
export async function filterFrom(input: FilterInput, { handlers }: App): Promise<TransactionFilter> {
  const { account, category, min, max, from: first, to: last, search: words, status, direction } = input;
  const accounts = account === undefined ? [] : await handlers['accounts.list']({});
  const categories = category === undefined ? [] : await handlers['categories.list']({});

  const accountChoices = accounts.map(({ accountId, name, officialName, mask, institutionName }) => ({
    id: accountId,
    names: [name, officialName, mask].filter((text) => text !== null),
    label: `${institutionName} ${name}${mask === null ? '' : ` ${mask}`}`,
  }));
  const categoryChoices = categories.map(({ categoryId, name }) => ({ id: categoryId, names: [name], label: name }));

  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...(words === undefined ? {} : { search: words }),
    ...(status === undefined ? {} : { status }),
    ...(direction === undefined ? {} : { direction }),
    ...(min === undefined ? {} : { minimumAmount: min }),
    ...(max === undefined ? {} : { maximumAmount: max }),
    ...(account === undefined ? {} : { accountIds: account.map((text) => findByName(text, accountChoices, 'account').id) }),
    ...(category === undefined ? {} : { categoryIds: category.map((text) => findByName(text, categoryChoices, 'category').id) }),
  };
}
