/** Who hears what happens in Link: the page, and the bank, which tells it to whoever has the link token. */
import type { EventMetadata, LinkConfiguration } from './plaid-link.ts';
import type { BankChoice, SessionClient, StartedSession } from './session-client.ts';

export type EventTeller = (
  about: { readonly session: StartedSession | null; readonly bank: BankChoice | null },
  name: string,
  details: EventMetadata,
) => void;

export function createEventTeller(configuration: LinkConfiguration, client: SessionClient): EventTeller {
  let told = 0;
  return ({ session, bank }, name, details) => {
    const sessionId = session?.link_session_id ?? '';
    const metadata: EventMetadata = {
      link_session_id: sessionId,
      timestamp: new Date().toISOString(),
      institution_id: bank?.institution_id ?? null,
      institution_name: bank?.name ?? null,
      is_update_mode: String(session !== null && session.update_institution !== null),
      ...details,
    };
    configuration.onEvent?.(name, metadata);
    if (session === null) return;
    // The calls may overtake each other: the number says which came first.
    told += 1;
    client.event(sessionId, { name, number: told, metadata: textsOf(metadata) }).catch(() => undefined);
  };
}

/** Plaid's API tells of events in texts only, and of these. */
const toldFields = [
  'error_code',
  'error_message',
  'error_type',
  'exit_status',
  'institution_id',
  'institution_name',
  'institution_search_query',
  'mfa_type',
  'view_name',
];

function textsOf(metadata: EventMetadata): Record<string, string> {
  return Object.fromEntries(
    toldFields.flatMap((name) => {
      const value = metadata[name] ?? null;
      return value === null ? [] : [[name, String(value)]];
    }),
  );
}
