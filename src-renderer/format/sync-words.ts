/** The state of all banks in one line. */
import type { Connection } from '#contract/shapes/connections.ts';
import { formatAgo } from './dates.ts';
import { countOf } from './money.ts';

export interface SyncWords {
  readonly tone: 'good' | 'busy' | 'calm' | 'trouble';
  readonly text: string;
}

interface Running {
  readonly institutionName: string;
  readonly received: number;
}

const needingUser: ReadonlySet<Connection['health']> = new Set(['expiring', 'reconnect', 'keys', 'gone', 'failed']);

export function needsUser(connection: Connection): boolean {
  return needingUser.has(connection.health);
}

/** Work first, then trouble that needs the user, then when everything was last in step. */
export function syncWords(connections: readonly Connection[], running: readonly Running[], now: number): SyncWords {
  const [first, ...others] = running;
  if (first !== undefined) {
    const name = others.length === 0 ? first.institutionName : countOf(running.length, 'bank');
    const received = running.reduce((sum, each) => sum + each.received, 0);
    return { tone: 'busy', text: received === 0 ? `Syncing ${name}` : `${name} · ${countOf(received, 'transaction')}` };
  }
  if (connections.length === 0) return { tone: 'calm', text: 'No bank connected' };

  const inTrouble = connections.filter(needsUser);
  const [troubled] = inTrouble;
  if (troubled !== undefined) {
    return {
      tone: 'trouble',
      text: inTrouble.length === 1 ? `${troubled.institutionName} needs you` : `${inTrouble.length} banks need you`,
    };
  }

  const syncedTimes = connections.map((connection) => connection.lastSyncedAt);
  const known = syncedTimes.filter((time) => time !== null);
  const when = known.length === 0 ? null : formatAgo(Math.min(...known), now);
  if (connections.some((connection) => connection.health === 'offline')) {
    return { tone: 'calm', text: when === null ? 'Offline' : `Offline · synced ${when}` };
  }
  if (when === null || known.length < syncedTimes.length) return { tone: 'busy', text: 'First sync on its way' };
  const arriving = connections.find(({ history }) => history === 'waiting' || history === 'recent');
  if (arriving !== undefined) return { tone: 'busy', text: `${arriving.institutionName} · history on its way` };
  return { tone: 'good', text: `Synced ${when}` };
}
