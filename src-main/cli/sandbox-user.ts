import { basename, resolve } from 'node:path';

import { failed } from '#contract/failures.ts';
import { parseJsonObject } from './json-object.ts';
import { readTextFile } from './text-files.ts';

export interface SandboxUser {
  readonly username: string;
  readonly password: string;
}

/** Plaid takes a custom user of about 55 kB. (Plaid docs, sandbox/user-custom.) */
const largestCustomUser = 55_000;

/** Plaid's own test user, one of its others, or a custom one that a JSON file describes. */
export async function sandboxUser(
  {
    user,
    password,
    customUser,
  }: { readonly user?: string | undefined; readonly password?: string | undefined; readonly customUser?: string | undefined },
  workingFolder: string,
): Promise<SandboxUser> {
  if (customUser === undefined) return { username: user ?? 'user_good', password: password ?? 'pass_good' };
  if (user !== undefined || password !== undefined) {
    throw failed('invalid-input', '--custom-user is a user by itself: leave out --user and --password.', { field: 'customUser' });
  }

  const text = await readTextFile(resolve(workingFolder, customUser), { what: 'a custom user', maximumBytes: largestCustomUser });
  parseJsonObject(text, {
    name: basename(customUser),
    advice: 'Give a custom user as Plaid describes it, with override_accounts.',
  });
  return { username: 'user_custom', password: text };
}
