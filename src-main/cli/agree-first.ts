import { failed } from '#contract/failures.ts';
import type { Terminal } from './terminal.ts';

interface WhatIsAsked {
  readonly yes: boolean;
  /** What will happen, as one sentence. */
  readonly statement: string;
  /** 'Create it?' */
  readonly question: string;
  /** What is said of a no: 'No report was created.' */
  readonly declined: string;
}

/** Asks before something that costs or cannot be undone; where nobody can answer, only --yes lets it happen. */
export async function agreeFirst(terminal: Terminal, { yes, statement, question, declined }: WhatIsAsked): Promise<void> {
  if (yes) return;
  if (!terminal.isInteractive) {
    throw failed('invalid-input', `${statement} Add --yes to do it.`, { field: 'yes' });
  }
  const answer = await terminal.ask(`${statement} ${question} (yes/no) `);
  if (!/^y(es)?$/i.test(answer.trim())) throw failed('cancelled', declined);
}
