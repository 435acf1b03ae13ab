/**
 * The second factor that a Sandbox password asks for: `mfa_device`, `mfa_questions_<rounds>_<questions>`
 * or `mfa_selections` (plaid.com/docs/sandbox/test-credentials). Stateless: the answers so far say what is next.
 */
import { PlaidFault } from '../plaid-fault.ts';

export type Challenge =
  | { readonly kind: 'device'; readonly devices: readonly string[] }
  | { readonly kind: 'code'; readonly device: string }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  | {
      readonly kind: 'selections';
      readonly selections: readonly { readonly question: string; readonly options: readonly string[] }[];
    };

/** One list of answers for each challenge so far. */
export type Answers = readonly (readonly string[])[];

interface Step {
  readonly challenge: Challenge;
  readonly accepts: (answers: readonly string[]) => boolean;
}

const devices = ['Text to ••• ••• 0142', 'E-mail to r••••@mail.example'];
const code = '1234';
const selections = [
  { question: 'You like which of these most?', options: ['tomato', 'ketchup', 'mustard'], right: 'tomato' },
  { question: 'And with it?', options: ['mayonnaise', 'ketchup', 'vinegar'], right: 'ketchup' },
] as const;

export function asksForMore(password: string): boolean {
  return stepsOf(password, []).length > 0;
}

/** The next challenge, or null when all are met. Throws INVALID_MFA for a wrong answer. */
export function nextChallenge(password: string, answers: Answers): Challenge | null {
  const steps = stepsOf(password, answers);
  const wrong = answers.some((answer, index) => steps[index]?.accepts(answer) !== true);
  if (wrong) throw invalidMfa();
  return steps[answers.length]?.challenge ?? null;
}

function stepsOf(password: string, [chosen]: Answers): readonly Step[] {
  if (password === 'mfa_device') {
    const device = chosen?.[0] ?? devices[0] ?? '';
    return [
      { challenge: { kind: 'device', devices }, accepts: ([answer = '']) => devices.includes(answer) },
      { challenge: { kind: 'code', device }, accepts: ([answer]) => answer === code },
    ];
  }
  if (password === 'mfa_selections') {
    const shown = selections.map(({ question, options }) => ({ question, options }));
    return [
      {
        challenge: { kind: 'selections', selections: shown },
        accepts: (answers) =>
          same(
            answers,
            selections.map(({ right }) => right),
          ),
      },
    ];
  }
  const [, rounds = '0', questions = '0'] = /^mfa_questions_([1-9])_([1-9])$/.exec(password) ?? [];
  return Array.from({ length: Number(rounds) }, (_, round) => {
    const numbers = Array.from({ length: Number(questions) }, (_question, index) => index);
    return {
      challenge: { kind: 'questions', questions: numbers.map((index) => `What is the answer to question ${round}-${index}?`) },
      accepts: (answers) =>
        same(
          answers,
          numbers.map((index) => `answer_${round}_${index}`),
        ),
    };
  });
}

function same(answers: readonly string[], expected: readonly string[]): boolean {
  return answers.length === expected.length && expected.every((answer, index) => answer === answers[index]);
}

function invalidMfa(): PlaidFault {
  return new PlaidFault('ITEM_ERROR', 'INVALID_MFA', 'the provided MFA response(s) were not correct', {
    displayMessage: 'The answer you gave was not correct.',
  });
}
