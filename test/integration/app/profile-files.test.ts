import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createLog } from '../../../src-main/app/create-log.ts';
import { locateLedger } from '../../../src-main/app/ledger-key.ts';
import { makeDataFolder, openProfileFolder } from '../../../src-main/app/profile-folder.ts';
import { lockProfile } from '../../../src-main/app/profile-lock.ts';
import { createRedaction } from '../../../src-main/app/redaction.ts';
import { openSettingsFile } from '../../../src-main/app/settings-file.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { createMemoryVault } from '../../../src-main/vault/memory-vault.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coffer-app-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silentLog = { info: () => undefined, warn: () => undefined, error: () => 'reference' };

describe('a profile', () => {
  test('has a folder that only its owner may enter', async () => {
    const { path } = await openProfileFolder(folder, 'sandbox', silentLog);

    expect([(await stat(path)).mode & 0o777, path]).toEqual([0o700, join(folder, 'profiles', 'sandbox')]);
  });

  test('can be open once at a time, and again after it was closed', async () => {
    const lock = await lockProfile(folder);
    await expect(lockProfile(folder)).rejects.toMatchObject({ failure: { kind: 'busy' } });
    await lock.release();

    await (await lockProfile(folder)).release();
  });

  test('makes one ledger key and finds the same again', async () => {
    const vault = createMemoryVault();
    const profile = await openProfileFolder(folder, 'sandbox', silentLog);

    const first = await locateLedger(profile, vault);
    const second = await locateLedger(profile, vault);

    expect([first.key.length, first.mustExist, Buffer.from(second.key).equals(first.key)]).toEqual([32, false, true]);
  });

  test('with a ledger but no key is locked, makes no new key and deletes nothing (D10)', async () => {
    const vault = createMemoryVault();
    await mkdir(join(folder, 'profiles', 'sandbox'), { recursive: true });
    await writeFile(join(folder, 'profiles', 'sandbox', 'ledger.db'), 'precious');
    const profile = await openProfileFolder(folder, 'sandbox', silentLog);

    await expect(locateLedger(profile, vault)).rejects.toMatchObject({ failure: { kind: 'ledger-locked' } });
    expect([await vault.names(), await readFile(profile.ledgerFile, 'utf8')]).toEqual([[], 'precious']);
  });

  test('remembers that it had a ledger when the file is gone', async () => {
    const vault = createMemoryVault();
    await (await openProfileFolder(folder, 'sandbox', silentLog)).updateNotes({ ledgerMade: true });
    await vault.write('ledger/key', 'ab'.repeat(32));

    const { mustExist } = await locateLedger(await openProfileFolder(folder, 'sandbox', silentLog), vault);

    expect(mustExist).toBe(true);
  });
});

describe('the data folder', () => {
  test('that is a file is refused in words', async () => {
    await writeFile(join(folder, 'file'), '');

    await expect(makeDataFolder(join(folder, 'file'))).rejects.toMatchObject({ failure: { kind: 'file-error' } });
    await expect(makeDataFolder('relative')).rejects.toMatchObject({ failure: { kind: 'invalid-input' } });
  });
});

describe('settings.json', () => {
  test('keeps what was changed over a restart', async () => {
    const before = await openSettingsFile(folder, silentLog);
    await before.update({ lastProfile: 'demo', settings: { ...before.current().settings, theme: 'dark' } });

    const after = await openSettingsFile(folder, silentLog);

    expect(after.current()).toEqual(before.current());
  });

  test.each([
    ['cut short', '{"settings": {"the'],
    ['not an object', '[]'],
    ['one bad value', '{"settings": {"theme": "pink", "density": "compact"}, "lastProfile": "sandbox"}'],
  ])('that is damaged (%s) is repaired, and a copy is kept', async (_, text) => {
    await writeFile(join(folder, 'settings.json'), text);

    const { settings } = (await openSettingsFile(folder, silentLog)).current();

    expect(settings.theme).toBe('system');
    expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe(text);
  });

  test('keeps the good values beside a bad one', async () => {
    await writeFile(
      join(folder, 'settings.json'),
      '{"settings": {"theme": "pink", "density": "compact"}, "lastProfile": "sandbox"}',
    );

    const { settings, lastProfile } = (await openSettingsFile(folder, silentLog)).current();

    expect([settings.density, lastProfile]).toEqual(['compact', 'sandbox']);
  });
});

describe('the log', () => {
  test('holds no secret, whether known or only looking like one', async () => {
    const redaction = createRedaction();
    redaction.hide('registered-secret');
    const log = createLog(folder, redaction, systemClock);

    log.info('token access-sandbox-12345678-aaaa', { note: 'registered-secret', key: 'ab'.repeat(32) });
    const error = new Error('failed with public-production-12345678', { cause: new Error('{"secret":"hunter2hunter2"}') });
    const reference = log.error('Went wrong.', Object.assign(error, { config: { headers: { 'PLAID-SECRET': 'in-a-field' } } }));

    const text = await readFile(join(folder, 'logs', 'coffer.log'), 'utf8');
    expect(text).toContain(reference);
    expect(text).not.toMatch(/12345678|registered-secret|abab|hunter2|in-a-field/);
    expect((await stat(join(folder, 'logs', 'coffer.log'))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'logs'))).toEqual(['coffer.log']);
  });
});
