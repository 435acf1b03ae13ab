import type { OpenCoffer } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Ends what an earlier run was stopped in the middle of, and says so. */
export async function recoverFirst({ session }: OpenCoffer, terminal: Terminal): Promise<void> {
  const connector = await session.connector();
  for (const sentence of await connector.recover()) terminal.note(sentence);
}
