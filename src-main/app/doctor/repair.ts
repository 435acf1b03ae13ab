/** What the doctor may do by itself: make anew what follows from the rest, and clear away what provably belongs to nobody. */
import { compareVault } from '../../sync/compare-vault.ts';
import type { Patient } from './examine.ts';
import { leftoverFiles, removeFiles } from './leftover-files.ts';

/** Answers what it did, a sentence each. Rejects with what kept it from mending the ledger. */
export async function repair({
  session,
  settings,
  folders,
}: Pick<Patient, 'session' | 'settings' | 'folders'>): Promise<readonly string[]> {
  const ledger = await session.ledger();
  const sentences = [...(await ledger.commands.mend())];

  if (session.vault.state().status === 'ok') {
    const { orphans } = await compareVault(ledger, session.vault);
    for (const name of orphans) await session.vault.remove(name);
    if (orphans.length > 0) sentences.push(`Secrets that opened nothing any more were deleted: ${orphans.length}.`);
  }

  const leftovers = await leftoverFiles(folders, Date.now());
  await removeFiles(leftovers);
  if (leftovers.length > 0) sentences.push(`Unfinished files of an earlier run were deleted: ${leftovers.length}.`);

  if (settings.damaged().length > 0) {
    await settings.update({});
    sentences.push('The settings were written anew; the damaged file is kept beside them.');
  }
  return sentences;
}
