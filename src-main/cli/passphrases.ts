/** Passphrases from files and from people: never from arguments, which others on the machine can see. */
import { failed } from '#contract/failures.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './text-files.ts';

export async function passphraseInFile(path: string): Promise<string> {
  const text = await readTextFile(path, { what: 'the passphrase', maximumBytes: 4096, secret: true });
  const passphrase = text.replace(/\r?\n$/, '');
  if (passphrase === '') throw failed('invalid-input', 'The passphrase file is empty: write the passphrase into it.');
  return passphrase;
}

/** Asks twice, since nobody sees what they type. */
export async function askNewPassphrase(terminal: Terminal): Promise<string> {
  const passphrase = await terminal.askHidden('New passphrase: ');
  const again = await terminal.askHidden('The same again: ');
  if (passphrase !== again) throw failed('invalid-input', 'The two are not the same, so nothing was changed: try again.');
  return passphrase;
}
