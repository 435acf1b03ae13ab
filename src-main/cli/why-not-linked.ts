import { CofferError, failed, type Failure } from '#contract/failures.ts';

/**
 * What a bank's refusal means where nothing is linked yet: the usual sentences speak of a connection
 * that is there already. The bank's own words, which Plaid calls the display message, tell the most.
 */
export function whyNotLinked(error: unknown, institutionName: string): unknown {
  if (!(error instanceof CofferError)) return error;
  const { kind, plaid } = error.failure;
  const details: Partial<Failure> = { action: 'none', ...(plaid === undefined ? {} : { plaid }) };
  const words = plaid?.displayMessage ?? '';
  const itsWords = words === '' ? '' : ` (${words})`;

  if (kind === 'reconnect-needed') {
    const advice = 'check --user and --password, or the file of the custom user';
    return failed('refused', `${institutionName} does not let this test user in: ${advice}.${itsWords}`, details, {
      cause: error,
    });
  }
  if (kind === 'bank-unavailable') {
    const sentence = `${institutionName} cannot be reached at the moment, so nothing was linked: try again later.`;
    return failed(kind, sentence, { ...details, action: 'try-again' }, { cause: error });
  }
  return error;
}
