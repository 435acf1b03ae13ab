import type { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { interceptedFailure } from './transport-failure.ts';

/**
 * Reads an answer by its schema. Fields and values that Plaid adds are let through; a wrong type
 * fails the whole answer with `malformed-response`, naming the first field that is wrong.
 */
export function readAnswer<Output>(schema: z.ZodType<Output>, data: unknown): Output {
  // The client leaves what it cannot parse as text.
  if (typeof data === 'string') {
    if (data.trimStart().startsWith('<')) throw interceptedFailure();
    throw failed('malformed-response', 'Plaid’s answer is not JSON, so nothing of it was used.');
  }
  const read = schema.safeParse(data);
  if (read.success) return read.data;

  const [issue] = read.error.issues;
  const field = issue === undefined ? '' : issue.path.map(String).join('.');
  const detail = issue === undefined ? '' : ` (${field}: ${issue.message})`;
  throw failed('malformed-response', `Plaid’s answer is not what it documents, so nothing of it was used${detail}.`, { field });
}
