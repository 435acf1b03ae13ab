import type { EventPayload } from '#contract/events.ts';

/** What came of Link, in its window or in the user's browser. */
export function connectedWords(outcome: EventPayload<'hostedLinks.connected'>): string {
  const { institutionName } = outcome;
  if (outcome.kind === 'connected') return `${institutionName} is connected. Its transactions are on their way.`;
  const { newAccounts, goneAccounts } = outcome;
  const news = [
    newAccounts.length > 0 && `New here: ${newAccounts.join(', ')}.`,
    goneAccounts.length > 0 && `No longer shared, kept with their history: ${goneAccounts.join(', ')}.`,
    newAccounts.length === 0 && goneAccounts.length === 0 && 'What you missed is on its way.',
  ].filter((text) => text !== false);
  return [`You are signed in at ${institutionName} again.`, ...news].join(' ');
}
