import type { SettingsFile } from './settings-file.ts';
import type { WalkthroughVariables } from './walkthrough-variables.ts';

/** Moves what the walkthrough variables say about products, countries and redirects into the settings, once ever. */
export async function takeOverSettings(
  settings: SettingsFile,
  { settings: found }: WalkthroughVariables,
  notice: (sentence: string) => void,
): Promise<void> {
  const document = settings.current();
  if (Object.keys(found).length === 0 || document.takenOver.includes('settings')) return;
  await settings.update({ settings: { ...document.settings, ...found }, takenOver: [...document.takenOver, 'settings'] });
  notice(
    'Products, countries and redirect address were taken over from Plaid’s walkthrough variables: change them in Settings from now on.',
  );
}
