import { z } from 'zod';

export const csvOptionsSchema = z.strictObject({
  /** Lets Excel know that the file is UTF-8. */
  byteOrderMark: z.boolean().default(true),
  /** Marks text cells that a spreadsheet would run as a formula with one leading apostrophe. */
  formulaGuard: z.boolean().default(true),
});
export type CsvOptions = z.infer<typeof csvOptionsSchema>;

export const exportResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), fileName: z.string(), rows: z.int() }),
  z.object({ kind: z.literal('cancelled') }),
]);

/** The same for a document, which has no rows. */
export const savedFileSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), fileName: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);
