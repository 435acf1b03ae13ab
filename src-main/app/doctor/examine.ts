/** The one doctor: what the window's check-up and `coffer doctor` both say of an open profile. */
import { stat, statfs } from 'node:fs/promises';

import { CofferError } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { Connection, ConnectionHealth } from '#contract/shapes/connections.ts';
import type { Finding } from '#contract/shapes/findings.ts';
import type { Log } from '#ports/log.ts';
import { compareVault } from '../../sync/compare-vault.ts';
import type { ProfileSession } from '../app.ts';
import { examineKeys, type KeysPatient } from './examine-keys.ts';
import { leftoverFiles } from './leftover-files.ts';

export interface Patient extends KeysPatient {
  readonly session: ProfileSession;
  readonly dataFolder: string;
  /** Where Coffer keeps files of its own: the data folder and the profile's. */
  readonly folders: readonly string[];
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
  await look('files', () => fileFindings(patient));
  for (const message of patient.notices) findings.push({ name: 'environment', status: 'warning', message });
  findings.push(vaultFinding(session.vault.state()));
  await look('keys', () => examineKeys(patient));
  await look('ledger', () => ledgerFindings(session));
  await look('recovery', () => recoveryFindings(session));
  // After it, as it takes up much of what stands alone.
  await look('secrets', () => secretFindings(session));
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
  const ledger = await session.ledger();
  const { count } = await ledger.queries.transactionsOutline({});
  const began = performance.now();
  const troubles = await ledger.queries.check();
  const seconds = Math.max(1, Math.round((performance.now() - began) / 1000));
  const howLong = `${count.toLocaleString('en')} transactions and all that hangs on them, looked at in ${seconds} s`;
  if (troubles.length === 0) return [{ name: 'ledger', status: 'ok', message: `The ledger is sound: ${howLong}.` }];
  return troubles.map((message) => ({ name: 'ledger', status: 'problem', message }));
}

/** Settings that were no good, and what a run that was cut off left behind. */
async function fileFindings({ settings, folders }: Patient): Promise<readonly Finding[]> {
  const name = 'files';
  const findings: Finding[] = [];
  const damaged = settings.damaged();
  if (damaged.length > 0) {
    const message = `settings.json is damaged, so these are at their defaults: ${damaged.join(', ')}. A copy is kept as settings.json.damaged; a repair writes the settings anew.`;
    findings.push({ name, status: 'warning', message });
  }
  const leftovers = await leftoverFiles(folders, Date.now());
  if (leftovers.length > 0) {
    const message = `An earlier run left unfinished files: ${leftovers.join(', ')}. They are of no use; a repair deletes them.`;
    findings.push({ name, status: 'warning', message });
  }
  return findings.length > 0
    ? findings
    : [{ name, status: 'ok', message: 'The settings are whole, and no unfinished file is left.' }];
}

/** A vault that is closed says nothing about what is gone. */
async function secretFindings({ vault, ledger }: ProfileSession): Promise<readonly Finding[]> {
  const name = 'secrets';
  if (vault.state().status !== 'ok') return [];
  const { troubles, orphans } = await compareVault(await ledger(), vault);
  const findings = troubles.map((message): Finding => ({ name, status: 'problem', message }));
  if (orphans.length > 0) {
    const message = `Secrets that open nothing any more: ${orphans.length}. A repair deletes them.`;
    findings.push({ name, status: 'warning', message });
  }
  return findings.length > 0 ? findings : [{ name, status: 'ok', message: 'Every bank has its key, and every key its bank.' }];
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
