import type { InstitutionId } from '#contract/ids.ts';
import { openBenchApp, type FilledDataFolder } from './filled-data-folder.ts';

/** A data folder whose demo profile has just linked a bank of so many rows, and synced none: the window's first act will be that. */
export async function linkDataFolder(rows: number): Promise<FilledDataFolder> {
  const { app, folder } = await openBenchApp();
  const session = await app.session();
  const { publicToken } = await (
    await session.gateway()
  ).createSandboxPublicToken({
    institutionId: 'ins_109508' as InstitutionId,
    products: ['transactions'],
    username: `user_scale_${rows}`,
    password: 'pass_good',
    daysRequested: 730,
  });
  const linked = { institutionId: 'ins_109508', institutionName: 'First Platypus Bank', accounts: [] };
  const { kind } = await (await session.connector()).connect(publicToken, linked);
  if (kind !== 'connected') throw new Error(`The bank was not connected but ${kind}.`);
  await app.close();
  return folder;
}
