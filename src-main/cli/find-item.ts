import type { Connection } from '#contract/shapes/connections.ts';
import type { App } from '../app/app.ts';
import { findByName } from './find-by-name.ts';

/** The linked bank that `words` mean: an Item's id, or its bank's name where that is enough. */
export async function findItem(words: string, { handlers }: App): Promise<Connection> {
  const connections = await handlers['connections.list']({});
  const choices = connections.map((connection) => ({
    id: connection.itemId,
    names: [connection.institutionName],
    label: `${connection.itemId} (${connection.institutionName})`,
    connection,
  }));
  return findByName(words, choices, 'linked bank').connection;
}
