/** Plaid's error bodies as failures of ours: the code decides, its request id is kept for Plaid's support. */
import { z } from 'zod';

import { failed, type CofferError, type Failure } from '#contract/failures.ts';
import { meaningByCode, meaningByReason, meaningByType, unknownMeaning, type ErrorMeaning } from './plaid-error-meanings.ts';
import { withoutSecrets } from './redaction.ts';

export const plaidErrorSchema = z.object({
  error_type: z.string(),
  error_code: z.string(),
  error_code_reason: z.string().nullish(),
  error_message: z.string().nullish(),
  display_message: z.string().nullish(),
  request_id: z.string().nullish(),
});
export type PlaidErrorBody = z.infer<typeof plaidErrorSchema>;

const longestExplanation = 300;

function messageOf(
  meaning: ErrorMeaning,
  { error_code: code, error_message: forDevelopers, display_message: forUsers, request_id: requestId }: PlaidErrorBody,
  cleaned: (text: string | null | undefined) => string,
): string {
  if (meaning.explained !== true) return meaning.message;
  if (meaning.inPlaidsWords !== true) return `${meaning.message} (${[code, cleaned(forDevelopers)].filter(isSaid).join(': ')})`;

  const said = cleaned(forUsers);
  const explanation = said === '' ? cleaned(forDevelopers) : '';
  const request = requestId === null || requestId === undefined ? '' : `request ${requestId}`;
  const details = [[code, explanation].filter(isSaid).join(': '), request].filter(isSaid).join('; ');
  return `${said === '' ? meaning.message : `Plaid says: ${said}`} (${details})`;
}

const isSaid = (text: string): boolean => text !== '';

/** What Plaid's error means, as a `CofferError`. `secrets` are taken out wherever Plaid repeats them. */
export function plaidFailure(body: PlaidErrorBody, secrets: readonly string[] = []): CofferError {
  const meaning =
    meaningByReason.get(body.error_code_reason ?? '') ??
    meaningByCode.get(body.error_code) ??
    meaningByType.get(body.error_type) ??
    unknownMeaning;
  const message = messageOf(meaning, body, (text) => withoutSecrets(text ?? '', secrets).slice(0, longestExplanation));
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
