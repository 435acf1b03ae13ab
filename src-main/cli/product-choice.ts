import { Option } from 'commander';
import { z } from 'zod';

import { productSchema } from '#contract/shapes/products.ts';

const names = productSchema.options.join(', ');

/** The words of a command about one product of one bank, which asks before it goes on. */
export const productChoice = {
  argument: '<item>',
  options: [new Option('--product <name>', `one of ${names}`), new Option('--yes', 'do not ask')],
  input: z.object({
    item: z.string(),
    product: z.enum(productSchema.options, `must be one of ${names}`),
    yes: z.boolean().default(false),
  }),
};
