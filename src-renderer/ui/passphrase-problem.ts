const shortest = 12;

/** What is wrong with a new passphrase, in words; null when it serves. */
export function passphraseProblem(passphrase: string, again: string): string | null {
  if (passphrase.length < shortest) return `Use at least ${shortest} characters; a few words will do.`;
  return passphrase === again ? null : 'The two are not the same.';
}
