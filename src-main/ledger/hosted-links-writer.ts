import type { LedgerCommands } from '#ports/ledger.ts';
import { prepared, type WritableDatabase } from './database.ts';
import type { SyncForm } from './sync-form.ts';

type HostedLinkCommands = Pick<SyncForm<LedgerCommands>, 'saveHostedLink' | 'forgetHostedLink'>;

export function openHostedLinksWriter(database: WritableDatabase): HostedLinkCommands {
  return {
    saveHostedLink: ({ id, itemId, institutionName, startedAt, expiresAt }) => {
      prepared(database, 'INSERT OR REPLACE INTO bank_hosted_links VALUES (?, ?, ?, ?, ?)').run(
        id, itemId, institutionName, startedAt, expiresAt,
      ); // prettier-ignore
    },
    forgetHostedLink: (id) => {
      prepared(database, 'DELETE FROM bank_hosted_links WHERE id = ?').run(id);
    },
  };
}
