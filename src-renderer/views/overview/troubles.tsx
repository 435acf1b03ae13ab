import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useOperation } from '../../bridge/queries.ts';
import { needsUser } from '../../format/sync-words.ts';
import { Notice } from '../../ui/notice.tsx';

/** The banks that need the user, each with the way to what helps. */
export function Troubles(): ReactElement {
  const { data: connections = [] } = useOperation('connections.list', {});
  return (
    <>
      {connections.filter(needsUser).map((connection) => (
        <Notice
          key={connection.itemId}
          action={<Link to={connection.health === 'keys' ? '/settings' : '/connections'}>{actionWords(connection)}</Link>}
        >
          {connection.healthMessage}
        </Notice>
      ))}
    </>
  );
}

const words: Partial<Record<Connection['action'], string>> = {
  'enter-keys': 'Check keys',
  reconnect: 'Reconnect',
  'bank-first': 'Reconnect',
  'choose-accounts': 'Reconnect',
  renew: 'Renew',
  'link-again': 'Link again',
};

function actionWords({ action }: Connection): string {
  return words[action] ?? 'See why';
}
