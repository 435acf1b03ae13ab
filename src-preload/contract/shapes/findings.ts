import { z } from 'zod';

/** One thing that was looked at, and in the message what to do about it where it is not well. */
export const findingSchema = z.object({
  name: z.string(),
  status: z.enum(['ok', 'warning', 'problem']),
  message: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
