/** The one doctor: what the window's check-up and `coffer doctor` both say of an open profile. */
import { stat, statfs } from 'node:fs/promises';

import { CofferError } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { Connection, ConnectionHealth } from '#contract/shapes/connections.ts';
import type { Finding } from '#contract/shapes/findings.ts';
import type { Log } from '#ports/log.ts';
import type { ProfileSession } from '../app.ts';
import { examineKeys, type KeysPatient } from './examine-keys.ts';

export interface Patient extends KeysPatient {
  readonly session: ProfileSession;
  readonly dataFolder: string;
  /** What was made of Plaid's walkthrough variables, a sentence each. */
  readonly notices: readonly string[];
  readonly connections: () => Promise<readonly Connection[]>;
  readonly log: Log;
}

/** Looks at everything it can reach; what cannot be looked at is a problem, and stops nothing else. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { session, log } = patient;
  const findings: Finding[] = [];
  const look = async (name: string, work: () => Promise<readonly Finding[]>): Promise<void> => {
    findings.push(...(await work().catch((error: unknown) => [problem(name, error, log)])));
  };

  await look('data folder', () => dataFolderFindings(patient.dataFolder));
  for (const message of patient.notices) findings.push({ name: 'environment', status: 'warning', message });
  findings.push(vaultFinding(session.vault.state()));
  await look('keys', () => examineKeys(patient));
  await look('ledger', () => ledgerFindings(session));
  await look('recovery', () => recoveryFindings(session));
  await look('banks', async () => bankFindings(await patient.connections()));
  return findings;
}

function problem(name: string, error: unknown, log: Log): Finding {
  if (error instanceof CofferError) return { name, status: 'problem', message: error.message };
  const reference = log.error('The doctor could not look at something', error, { name });
  return { name, status: 'problem', message: `This could not be looked at. The log knows more, under ${reference}.` };
}

const lowSpace = 500e6;

/** Whether others may look into the folder, and whether its disk has room. */
export async function dataFolderFindings(folder: string): Promise<readonly Finding[]> {
  const name = 'data folder';
  const { mode } = await stat(folder);
  const { bavail, bsize } = await statfs(folder);
  const findings: Finding[] = [];
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    findings.push({ name, status: 'warning', message: `Others on this machine may look into ${folder}: run chmod 700 on it.` });
  }
  if (bavail * bsize < lowSpace) {
    const free = Math.floor((bavail * bsize) / 1e6);
    findings.push({ name, status: 'warning', message: `Only ${free} MB are free on the disk of ${folder}: make some room.` });
  }
  return findings.length > 0 ? findings : [{ name, status: 'ok', message: folder }];
}

const placeOf: Readonly<Record<VaultState['backend'], string>> = {
  keychain: 'the system’s keychain',
  passphrase: 'a file that only the passphrase opens',
  memory: 'memory, until Coffer ends',
  demo: 'a file of the demo, which has no secrets worth keeping',
};

function vaultFinding({ backend, status, message }: VaultState): Finding {
  if (status === 'ok') return { name: 'vault', status: 'ok', message: message ?? `Secrets are kept in ${placeOf[backend]}.` };
  const sentence = `The vault, ${placeOf[backend]}, is ${status}: unlock it and try again.`;
  return { name: 'vault', status: 'problem', message: message ?? sentence };
}

async function ledgerFindings(session: ProfileSession): Promise<readonly Finding[]> {
  const troubles = await (await session.ledger()).queries.check();
  if (troubles.length === 0) return [{ name: 'ledger', status: 'ok', message: 'The ledger is sound.' }];
  return troubles.map((message) => ({ name: 'ledger', status: 'problem', message }));
}

async function recoveryFindings(session: ProfileSession): Promise<readonly Finding[]> {
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

function bankFindings(connections: readonly Connection[]): readonly Finding[] {
  if (connections.length === 0) return [{ name: 'banks', status: 'ok', message: 'No bank is linked yet.' }];
  return connections.map(({ institutionName, health, healthMessage }) => ({
    name: institutionName,
    status: statusByHealth[health],
    message: healthMessage,
  }));
}
