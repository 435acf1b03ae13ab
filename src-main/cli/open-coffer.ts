import { resolve } from 'node:path';

import { failed } from '#contract/failures.ts';
import type { Announce } from '#contract/events.ts';
import type { Clock } from '#ports/clock.ts';
import type { UserInterface } from '#ports/user-interface.ts';
import type { App, AppOptions } from '../app/app.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Terminal } from './terminal.ts';
import { askNewPassphrase, passphraseInFile } from './passphrases.ts';

export interface CofferParts {
  readonly createApp: (options: AppOptions) => Promise<App>;
  readonly threads: AppOptions['threads'];
  readonly environment: AppOptions['environment'];
  readonly clock: Clock;
  readonly version: string;
}

/** The app as the command line uses it: it never syncs by itself and never opens a window. */
export async function openCoffer(
  parts: CofferParts,
  dataFolder: string,
  globals: GlobalOptions,
  terminal: Terminal,
): Promise<App> {
  const { createApp, ...rest } = parts;
  return await createApp({
    ...rest,
    dataFolder,
    ...(globals.profile === undefined ? {} : { profile: globals.profile }),
    ...(globals.plaidUrl === undefined ? {} : { plaidUrl: globals.plaidUrl }),
    passphrase: ({ isNew }) => passphraseFrom(globals.passphraseFile, terminal, isNew),
    userInterface: interfaceOf(terminal),
    announce: reportTo(terminal),
  });
}

/** @param isNew the vault is still to be made, under whatever passphrase comes out here */
async function passphraseFrom(file: string | undefined, terminal: Terminal, isNew: boolean): Promise<string> {
  if (file !== undefined) {
    return passphraseInFile(resolve(file));
  }
  if (!terminal.isInteractive) {
    const what = isNew ? 'a passphrase to make its vault with' : 'the passphrase of its vault';
    throw failed('vault-locked', `Coffer needs ${what}: write it into a file (mode 600) and name it with --passphrase-file.`);
  }
  return isNew ? await newPassphrase(terminal) : await terminal.askHidden('Passphrase of Coffer’s vault: ');
}

async function newPassphrase(terminal: Terminal): Promise<string> {
  terminal.note('No keychain answers here. Choose a passphrase: Coffer keeps its secrets in a file that only it opens.');
  return askNewPassphrase(terminal);
}

const onlyInTheWindow = (): Promise<never> =>
  Promise.reject(failed('refused', 'This needs Coffer’s window: start Coffer there, or use coffer link.'));

const noWindow: UserInterface = {
  hostName: 'command line',
  openLink: onlyInTheWindow,
  chooseSaveFile: onlyInTheWindow,
  openHelp: onlyInTheWindow,
  openHostedLink: onlyInTheWindow,
};

/** A page to open is shown to whoever sits there: they may be at another machine. */
function interfaceOf(terminal: Terminal): UserInterface {
  return {
    ...noWindow,
    openHostedLink: (address) => {
      terminal.note(address);
      return Promise.resolve();
    },
  };
}

const openingWords = {
  'backing-up': 'Coffer makes a backup of your data before it changes its form…',
  migrating: 'Coffer brings your data to its new form…',
} as const;

function reportTo(terminal: Terminal): Announce {
  return (name, payload) => {
    if (name === 'ledger.opening' && 'step' in payload && payload.step !== 'open')
      terminal.showProgress(openingWords[payload.step]);
    if (name !== 'sync.progressed' || !('phase' in payload)) return;
    const { institutionName, phase, received } = payload;
    terminal.showProgress(`${institutionName}: ${phase}, ${received} transactions`);
  };
}
