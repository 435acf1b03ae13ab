/** Who hears what happens in Link: the page, and the bank where Link runs on a page of its own. */
import type { EventMetadata, LinkConfiguration } from './plaid-link.ts';
import type { BankChoice, SessionClient, StartedSession } from './session-client.ts';

export function tellEvent(
  configuration: LinkConfiguration,
  client: SessionClient,
  { session, bank }: { readonly session: StartedSession | null; readonly bank: BankChoice | null },
  name: string,
  details: EventMetadata,
): void {
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
  if (session?.is_hosted === true) client.event(sessionId, name, textsOf(metadata)).catch(() => undefined);
}

/** Plaid's API tells of events in texts only. */
function textsOf(metadata: EventMetadata): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}
