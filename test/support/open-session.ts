/** Stand-ins for open profiles, for tests of what opens, closes and watches them. */
import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import type { OpenSession } from '../../src-main/app/open-session.ts';
import { createDemoKeyRing } from '../../src-main/app/key-ring.ts';
import { createMemoryVault } from '../../src-main/vault/memory-vault.ts';

const notHere = (): Promise<never> => Promise.reject(failed('refused', 'This stand-in has nothing of that kind.'));

export function anOpenSession(profile: Profile, parts: Partial<OpenSession> = {}): OpenSession {
  return {
    profile,
    vault: createMemoryVault(),
    keys: createDemoKeyRing(notHere),
    ledger: notHere,
    gateway: notHere,
    connector: notHere,
    sync: notHere,
    assetReports: notHere,
    hostedLinks: notHere,
    income: notHere,
    saveFile: notHere,
    linkOrigin: notHere,
    runningSync: () => null,
    runningHostedLinks: () => null,
    close: () => Promise.resolve(),
    ...parts,
  };
}
