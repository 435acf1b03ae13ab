import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { createAppState } from '../../../src-main/app/app-state.ts';
import type { AppOptions } from '../../../src-main/app/app.ts';
import type { OpenSession } from '../../../src-main/app/open-session.ts';
import { createSessions } from '../../../src-main/app/sessions.ts';
import { repaired, type SettingsFile } from '../../../src-main/app/settings-file.ts';
import { createMemoryVault } from '../../../src-main/vault/memory-vault.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { anOpenSession } from '../../support/open-session.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

/** The state of an app whose Sandbox profile opens as the test says. */
function stateOf(open: () => Promise<OpenSession>, chosen: 'sandbox' | null = 'sandbox') {
  const clock = createFakeClock();
  const announced: string[] = [];
  const log = createRecordingLog();
  const options: Partial<AppOptions> = {
    version: '1.2.3',
    dataFolder: '/data',
    clock,
    announce: (name) => void announced.push(name),
    userInterface: {
      hostName: 'test',
      openLink: () => Promise.reject(new Error('no window')),
      chooseSaveFile: () => Promise.resolve(null),
      openHelp: () => Promise.resolve(),
      openHostedLink: () => Promise.resolve(),
    },
  };
  const { document } = repaired(undefined);
  const settings: SettingsFile = { current: () => document, update: () => Promise.resolve(document), damaged: () => [] };
  const state = createAppState({
    options: options as AppOptions,
    settings,
    sessions: createSessions(chosen, open),
    log,
    recovered: () => [],
  });
  return { ...state, clock, announced, logText: log.text };
}

const session = (): OpenSession => anOpenSession('sandbox', { vault: createMemoryVault() });

describe('what the app is like', () => {
  it('before anybody has chosen is a choice to make, and opens nothing', async () => {
    const { inFull } = stateOf(() => Promise.reject(new Error('nobody asked for this')), null);

    expect(await inFull()).toMatchObject({ profile: null, vault: { status: 'ok' }, keysReady: false, version: '1.2.3' });
  });

  it('is what the open profile says', async () => {
    const { inFull, vault } = stateOf(() => Promise.resolve(session()));

    expect(await inFull()).toMatchObject({
      profile: 'sandbox',
      vault: { backend: 'memory', status: 'ok' },
      keysReady: true,
      today: '2026-11-23',
    });
    expect(vault()).toMatchObject({ backend: 'memory', status: 'ok' });
  });

  it('is shown within moments though the keychain sits at its password prompt, and again once that is answered', async () => {
    let answer: (opened: OpenSession) => void = () => undefined;
    const { inFull, clock, announced } = stateOf(() => new Promise((resolve) => (answer = resolve)));

    const early = inFull();
    await clock.advance(1500);
    const waiting = await early;
    const quiet = [...announced];
    answer(session());
    await settle();

    expect(waiting).toMatchObject({
      vault: { status: 'locked', message: expect.stringContaining('password prompt') as string },
      keysReady: false,
    });
    expect([quiet, announced]).toEqual([[], ['app.changed']]);
    expect(await inFull()).toMatchObject({ vault: { status: 'ok' }, keysReady: true });
  });

  it.each([
    [
      'in the words of what went wrong',
      failed('busy', 'Coffer has this profile open already.'),
      'Coffer has this profile open already.',
    ],
    ['without the words of a defect', new Error('TypeError in /home/ada'), 'This profile cannot be opened: the log says why.'],
  ])('says that a profile does not open, %s', async (_how, error, message) => {
    const { inFull } = stateOf(() => Promise.reject(error));

    expect((await inFull()).vault).toEqual({ backend: 'keychain', status: 'unavailable', passphraseIsNew: false, message });
  });

  it('keeps a defect’s own words for the log', async () => {
    const { inFull, logText } = stateOf(() => Promise.reject(new Error('a defect')));

    await inFull();

    expect(logText()).toContain('a defect');
  });
});
