import { z } from 'zod';

import { categoryIdSchema } from '../ids.ts';

/** `amount` in minor units of the series' currency at the end of `date`. */
export const balancePointSchema = z.object({ date: z.string(), amount: z.int() });
export type BalancePoint = z.infer<typeof balancePointSchema>;

export const monthSummarySchema = z.object({
  currency: z.string(),
  /** Transfers between the user's own accounts count as neither. `spent` is negative, unless refunds came to more. */
  income: z.int(),
  spent: z.int(),
  /** The median of `spent` over up to six whole months before, or null when there are none. */
  usualSpent: z.int().nullable(),
  /** Spending summed day by day from the first of the month, for the line that is compared with the usual. */
  spentByDay: z.array(z.object({ date: z.string(), amount: z.int() })),
  categories: z.array(
    z.object({
      categoryId: categoryIdSchema,
      spent: z.int(),
      /** The median over up to six whole months before. */
      usual: z.int().nullable(),
    }),
  ),
});
export type MonthSummary = z.infer<typeof monthSummarySchema>;
