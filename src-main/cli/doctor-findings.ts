import { stat, statfs } from 'node:fs/promises';

import { CofferError } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { ConnectionHealth } from '#contract/shapes/connections.ts';
import { checkKeys } from './check-keys.ts';
import type { CommandContext, OpenCoffer } from './command.ts';
import { Interrupted } from './terminal.ts';

/** One thing that was looked at, and in the message what to do about it where it is not well. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'problem';
  readonly message: string;
}

/** Looks at everything it can reach; what cannot be looked at is a problem, and stops nothing else. */
export async function examine(context: CommandContext): Promise<readonly Finding[]> {
  const findings: Finding[] = [
    { name: 'version', status: 'ok', message: `Coffer ${context.version} on Node ${process.versions.node}.` },
  ];
  const look = async (name: string, work: () => Promise<readonly Finding[]>): Promise<void> => {
    findings.push(...(await work().catch((error: unknown) => [problem(name, error)])));
  };

  const coffer = await context.open().catch((error: unknown) => {
    if (error instanceof Interrupted) throw error;
    findings.push(problem('profile', error));
    return null;
  });
  await look('data folder', () => dataFolderFindings(context.dataFolder));
  if (coffer === null) return findings;
  findings.push({ name: 'profile', status: 'ok', message: `${coffer.session.profile} is open.` });
  await look('environment', () =>
    Promise.resolve(coffer.app.notices().map((message) => ({ name: 'environment', status: 'warning', message }))),
  );
  await look('vault', () => Promise.resolve([vaultFinding(coffer)]));
  await look('keys', () => keysFindings(coffer));
  await look('ledger', () => ledgerFindings(coffer));
  await look('recovery', () => recoveryFindings(coffer));
  await look('banks', () => bankFindings(coffer));
  return findings;
}

function problem(name: string, error: unknown): Finding {
  if (error instanceof CofferError) return { name, status: 'problem', message: error.message };
  return { name, status: 'problem', message: 'This could not be looked at: see the log, and report it if it stays.' };
}

const lowSpace = 500e6;

async function dataFolderFindings(folder: string): Promise<Finding[]> {
  const name = 'data folder';
  const { mode } = await stat(folder);
  const { bavail, bsize } = await statfs(folder);
  const findings: Finding[] = [];
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    findings.push({ name, status: 'warning', message: `Others on this machine may look into ${folder}: run chmod 700 on it.` });
  }
  if (bavail * bsize < lowSpace) {
    findings.push({
      name,
      status: 'warning',
      message: `Only ${Math.floor((bavail * bsize) / 1e6)} MB are free on the disk of ${folder}: make some room.`,
    });
  }
  return findings.length > 0 ? findings : [{ name, status: 'ok', message: folder }];
}

const placeOf: Readonly<Record<VaultState['backend'], string>> = {
  keychain: 'the system’s keychain',
  passphrase: 'a file that only the passphrase opens',
  memory: 'memory, until Coffer ends',
  demo: 'a file of the demo, which has no secrets worth keeping',
};

function vaultFinding({ app }: OpenCoffer): Finding {
  const { backend, status, message } = app.vaultState();
  if (status === 'ok') return { name: 'vault', status: 'ok', message: message ?? `Secrets are kept in ${placeOf[backend]}.` };
  return {
    name: 'vault',
    status: 'problem',
    message: message ?? `The vault, ${placeOf[backend]}, is ${status}: unlock it and try again.`,
  };
}

async function keysFindings({ session }: OpenCoffer): Promise<Finding[]> {
  const name = 'keys';
  const { saved } = await session.keys.state();
  if (!saved) {
    return [
      {
        name,
        status: 'problem',
        message: `No Plaid keys are saved for ${session.profile}: enter them with coffer keys set --profile ${session.profile}.`,
      },
    ];
  }
  const { check, message } = await checkKeys(session);
  const status = check === 'accepted' ? 'ok' : check === 'rejected' ? 'problem' : 'warning';
  return [{ name, status, message: message ?? 'The keys are saved.' }];
}

async function ledgerFindings({ session }: OpenCoffer): Promise<Finding[]> {
  const ledger = await session.ledger();
  const troubles = await ledger.queries.check();
  if (troubles.length === 0) return [{ name: 'ledger', status: 'ok', message: 'The ledger is sound.' }];
  return troubles.map((message) => ({ name: 'ledger', status: 'problem', message }));
}

async function recoveryFindings({ session }: OpenCoffer): Promise<Finding[]> {
  if (!(await session.keys.state()).saved) return [];
  const sentences = await (await session.connector()).recover();
  if (sentences.length === 0) return [{ name: 'recovery', status: 'ok', message: 'Nothing was left half done.' }];
  return sentences.map((message) => ({ name: 'recovery', status: 'warning', message }));
}

const statusByHealth: Readonly<Record<ConnectionHealth, Finding['status']>> = {
  healthy: 'ok',
  preparing: 'ok',
  syncing: 'ok',
  disconnected: 'ok',
  expiring: 'warning',
  removing: 'warning',
  waiting: 'warning',
  offline: 'warning',
  reconnect: 'problem',
  keys: 'problem',
  gone: 'problem',
  failed: 'problem',
};

async function bankFindings({ app }: OpenCoffer): Promise<Finding[]> {
  const connections = await app.handlers['connections.list']({});
  if (connections.length === 0) return [{ name: 'banks', status: 'ok', message: 'No bank is linked yet.' }];
  return connections.map(({ institutionName, health, healthMessage }) => ({
    name: institutionName,
    status: statusByHealth[health],
    message: healthMessage,
  }));
}
