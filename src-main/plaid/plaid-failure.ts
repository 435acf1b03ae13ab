/** Plaid's error bodies as failures of ours: the code decides, its request id is kept for Plaid's support. */
import { z } from 'zod';

import { failed, type CofferError, type Failure } from '#contract/failures.ts';
import { meaningByCode, meaningByType, unknownMeaning } from './plaid-error-meanings.ts';
import { withoutSecrets } from './redaction.ts';

export const plaidErrorSchema = z.object({
  error_type: z.string(),
  error_code: z.string(),
  error_message: z.string().nullish(),
  display_message: z.string().nullish(),
  request_id: z.string().nullish(),
});
export type PlaidErrorBody = z.infer<typeof plaidErrorSchema>;

const longestExplanation = 300;

/** What Plaid's error means, as a `CofferError`. `secrets` are taken out wherever Plaid repeats them. */
export function plaidFailure(body: PlaidErrorBody, secrets: readonly string[] = []): CofferError {
  const meaning = meaningByCode.get(body.error_code) ?? meaningByType.get(body.error_type) ?? unknownMeaning;
  const explanation = withoutSecrets(body.error_message ?? '', secrets).slice(0, longestExplanation);
  const message =
    meaning.explained === true
      ? `${meaning.message} (${body.error_code}${explanation === '' ? '' : `: ${explanation}`})`
      : meaning.message;
  const details: Partial<Failure> = {
    plaid: {
      type: body.error_type,
      code: body.error_code,
      requestId: body.request_id ?? null,
      displayMessage:
        body.display_message === null || body.display_message === undefined
          ? null
          : withoutSecrets(body.display_message, secrets),
    },
    ...(meaning.action === undefined ? {} : { action: meaning.action }),
    ...(meaning.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: meaning.retryAfterSeconds }),
  };
  return failed(meaning.kind, message, details);
}
