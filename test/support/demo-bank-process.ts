/** `npm run demo-bank -- --json` as anyone starts it: a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface DemoBankProcess {
  /** What its one line of JSON says. */
  readonly answer: { readonly url: string; readonly clientId: string; readonly secret: string };
  /** Ends it, and answers its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export const demoBankCommand = join(import.meta.dirname, '../../src-main/demo-bank/command.ts');

export async function startDemoBankProcess(...flags: readonly string[]): Promise<DemoBankProcess> {
  const child = spawn(process.execPath, [demoBankCommand, '--json', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    answer: JSON.parse(line) as DemoBankProcess['answer'],
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
