import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const pageRows = 50;

/** How long does a look at everything take, a repair, and a page that somebody asks for meanwhile? */
export const doctor: Question = { name: 'doctor', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { bare, ledger } = await filled();
  const limit = { limit: 'all bare rows, read', limitTook: await timesOf(3, () => bare.scan('is nowhere')) };
  const check = await timesOf(1, () => ledger.queries.check());
  const looking = ledger.queries.check();
  const meanwhile = await timesOf(50, () => ledger.queries.transactionsPage({}, 0, pageRows));
  await looking;
  const mend = await timesOf(1, () => ledger.commands.mend());
  return [
    { goal: '', rows, what: 'doctor: a look at everything', took: check, ...limit, aim: '' },
    { goal: '', rows, what: 'doctor: the first page meanwhile', took: meanwhile, ...limit, aim: '' },
    { goal: '', rows, what: 'doctor: a repair', took: mend, ...limit, aim: '' },
  ];
}
