/** What a bank asks beside the password: where to send a code, the code, questions, choices. */
import { element, form } from './elements.ts';
import type { Pane } from './link-surface.ts';
import { actions, logoOf, primary, sentenceOf } from './panes.ts';
import type { LinkError } from './plaid-link.ts';
import type { BankChoice, Challenge } from './session-client.ts';

export interface ChallengeForm {
  readonly bank: BankChoice;
  readonly challenge: Challenge;
  readonly problem: LinkError | null;
  readonly onSubmit: (answers: readonly string[]) => void;
}

interface Question {
  readonly element: HTMLElement;
  /** Empty while unanswered. */
  readonly answer: () => string;
}

const headings = {
  device: 'Where should the code go?',
  code: 'Enter the code',
  questions: 'Answer your bank’s questions',
  selections: 'Answer your bank’s questions',
} as const satisfies Record<Challenge['kind'], string>;

const hints = {
  device: null,
  code: '1234',
  questions: 'answer_0_0',
  selections: 'tomato, then ketchup',
} as const satisfies Record<Challenge['kind'], string | null>;

export function challengePane({ bank, challenge, problem, onSubmit }: ChallengeForm): Pane {
  const questions = questionsOf(challenge);
  const submit = primary('Continue');
  const answers = (): string[] => questions.map(({ answer }) => answer());
  const update = (): void => void (submit.disabled = answers().includes(''));
  const alert =
    problem === null ? [] : [element('p', { class: 'alert', role: 'alert' }, `${sentenceOf(problem)} Please try again.`)];
  const hint = hints[challenge.kind];
  const body = form(
    () => {
      if (!submit.disabled) onSubmit(answers());
    },
    ...questions.map((question) => question.element),
    ...(hint === null ? [] : [element('p', { class: 'notice' }, 'The demo bank expects ', element('code', {}, hint), '.')]),
    actions(submit),
  );
  body.addEventListener('input', update);
  update();
  const focus = body.querySelector('input');
  return {
    heading: headings[challenge.kind],
    content: [element('div', { class: 'brand' }, logoOf(bank), element('span', {}, bank.name)), ...alert, body],
    ...(focus === null ? {} : { focus }),
  };
}

function questionsOf(challenge: Challenge): readonly Question[] {
  switch (challenge.kind) {
    case 'device':
      return [choice('Send a code by', challenge.devices)];
    case 'code':
      return [typed(`The code of your ${challenge.device.toLowerCase()}`)];
    case 'questions':
      return challenge.questions.map(typed);
    case 'selections':
      return challenge.selections.map(({ question, options }) => choice(question, options));
  }
}

function typed(label: string): Question {
  const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  return { element: element('label', { class: 'field' }, label, input), answer: () => input.value.trim() };
}

let choices = 0;

function choice(label: string, options: readonly string[]): Question {
  const name = `choice-${(choices += 1)}`;
  const boxes = options.map((option) => element('input', { type: 'radio', name, value: option, 'aria-label': option }));
  const rows = boxes.map((box) =>
    element('label', { class: 'row' }, box, element('span', { class: 'text' }, element('span', { class: 'name' }, box.value))),
  );
  return {
    element: element('fieldset', { class: 'field' }, element('legend', {}, label), ...rows),
    answer: () => boxes.find((box) => box.checked)?.value ?? '',
  };
}
