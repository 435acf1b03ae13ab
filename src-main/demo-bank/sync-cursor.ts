import { z } from 'zod';

const cursorSchema = z.strictObject({
  /** The Item and, where asked for, the one account that the cursor belongs to. */
  stream: z.string(),
  /** Log entries that the client knew when this pagination began. */
  known: z.int().nonnegative(),
  /** Within a pagination: how many updates were given, and how long the log was at its first page. */
  page: z.strictObject({ given: z.int().positive(), logLength: z.int().nonnegative() }).nullable(),
});

export type SyncCursor = z.output<typeof cursorSchema>;

/** An opaque text of at most 256 characters. */
export function encodeCursor(cursor: SyncCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64');
}

/** Null when `text` is not a cursor of ours. */
export function decodeCursor(text: string): SyncCursor | null {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    return null;
  }
}
