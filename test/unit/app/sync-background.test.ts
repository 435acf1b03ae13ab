import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { Connector } from '../../../src-main/sync/connector.ts';
import type { SyncEngine } from '../../../src-main/sync/sync-engine.ts';
import type { AssetReports } from '../../../src-main/sync/asset-reports.ts';
import type { HostedLinks } from '../../../src-main/sync/hosted-links.ts';
import type { OpenSession } from '../../../src-main/app/open-session.ts';
import { createSessions } from '../../../src-main/app/sessions.ts';
import { createSyncBackground } from '../../../src-main/app/sync-background.ts';
import { createMemoryVault } from '../../../src-main/vault/memory-vault.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { anOpenSession } from '../../support/open-session.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

/** A window's background on profiles whose connectors and engines only say what they are told. */
function background(first: 'demo' | 'sandbox' | null = 'sandbox') {
  const told: string[] = [];
  const trouble = { keys: false, vault: false };
  const log = createRecordingLog();
  const clock = createFakeClock();
  const announced: string[] = [];

  const sessions = createSessions(first, (profile) => {
    const tell = (what: string) => (): void => void told.push(`${profile}: ${what}`);
    const engine = {
      start: tell('start'),
      windowFocused: tell('focus'),
      syncSoon: tell('sync soon'),
      suspend: tell('suspend'),
      resume: tell('resume'),
    } as Partial<SyncEngine> as SyncEngine;
    let running: Promise<SyncEngine> | null = null;
    /** Whoever reads the keys asks the vault, and so learns that it is open. */
    const found = <Value>(value: Value): Promise<Value> => {
      trouble.vault = false;
      return Promise.resolve(value);
    };
    const ready = <Value>(value: Value): Promise<Value> =>
      trouble.keys ? Promise.reject(failed('keys-missing', 'There are no keys.')) : found(value);
    const recover = (): Promise<readonly string[]> => {
      told.push(`${profile}: recover`);
      return Promise.resolve(['A sentence.']);
    };
    const waitFor = (what: string) => (): Promise<void> => {
      told.push(`${profile}: wait for ${what}`);
      return Promise.resolve();
    };
    const vault = createMemoryVault();
    const session: OpenSession = anOpenSession(profile, {
      vault: { ...vault, state: () => ({ ...vault.state(), status: trouble.vault ? 'locked' : 'ok' }) },
      connector: () => ready({ recover } as Partial<Connector> as Connector),
      sync: () => (running = ready(engine)),
      runningSync: () => running,
      assetReports: () => Promise.resolve({ resume: waitFor('reports') } as Partial<AssetReports> as AssetReports),
      hostedLinks: () => Promise.resolve({ resume: waitFor('browsers') } as Partial<HostedLinks> as HostedLinks),
    });
    return Promise.resolve(session);
  });
  return {
    told,
    announced,
    trouble,
    sessions,
    logText: log.text,
    ...createSyncBackground({
      sessions,
      announce: (name) => void announced.push(name),
      clock,
      log,
      tell: (sentence) => log.info(sentence),
    }),
  };
}

/** All that beginning does, in its order. */
const begins = (profile: string): readonly string[] =>
  ['recover', 'start', 'wait for reports', 'wait for browsers'].map((what) => `${profile}: ${what}`);

describe('what goes on by itself', () => {
  it('is nothing before it is started, as on the command line', async () => {
    const { told, begin, windowFocused } = background();

    begin();
    windowFocused();
    await settle();

    expect(told).toEqual([]);
  });

  it('finishes on launch what a crash left and tells the window, begins to sync, and waits on for what was under way; once', async () => {
    const { told, announced, start, begin, logText } = background();

    start();
    begin();
    begin();
    await settle();

    expect(told).toEqual(begins('sandbox'));
    expect(logText()).toContain('A sentence.');
    expect(announced).toEqual(['app.changed', 'connections.changed', 'ledger.changed']);
  });

  it('waits for a profile to be chosen, and begins for each that is opened', async () => {
    const { told, start, begin, sessions } = background(null);
    start();
    await settle();

    await sessions.switchTo('demo');
    begin();
    await settle();
    await sessions.switchTo('sandbox');
    begin();
    await settle();

    expect(told).toEqual([...begins('demo'), ...begins('sandbox')]);
  });

  it('begins once the keys are there, at the latest when the window comes to the front', async () => {
    const { told, trouble, start, windowFocused } = background();
    trouble.keys = true;
    start();
    await settle();
    const withoutKeys = [...told];
    trouble.keys = false;

    windowFocused();
    await settle();

    expect([withoutKeys, told]).toEqual([[], begins('sandbox')]);
  });

  it('tells the window when a vault that was locked turns out to be open', async () => {
    const { trouble, announced, start } = background();
    trouble.vault = true;

    start();
    await settle();

    expect(announced).toContain('app.changed');
  });

  it('tells the engine when the window is focused and when the machine sleeps and wakes', async () => {
    const { told, start, windowFocused, suspend, resume } = background();
    start();
    await settle();

    windowFocused();
    suspend();
    resume();
    await settle();

    expect(told.slice(4)).toEqual(['sandbox: focus', 'sandbox: suspend', 'sandbox: resume']);
  });

  it('begins and syncs anew when keys or a vault were given', async () => {
    const { told, start, beginAgain } = background();
    start();
    await settle();

    beginAgain();
    await settle();

    expect(told.slice(4)).toEqual(['sandbox: sync soon']);
  });

  it('begins nothing more once it settles, and is waited for', async () => {
    const { told, start, begin, settle: settleBackground } = background();
    start();
    await Promise.resolve();

    await settleBackground();
    const atTheEnd = [...told];
    begin();
    await settle();

    expect([atTheEnd, told]).toEqual([begins('sandbox'), atTheEnd]);
  });
});
