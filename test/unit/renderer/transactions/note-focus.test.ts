// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';

import type { EntryId } from '#contract/ids.ts';
import { createNoteFocus } from '../../../../src-renderer/views/transactions/use-note-focus.ts';

const [first, second] = [1, 2] as EntryId[] as [EntryId, EntryId];
afterEach(() => document.body.replaceChildren());

function aField(): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  return field;
}

describe('the note that a key asks for', () => {
  it('is focused at once when it is on screen', () => {
    const focus = createNoteFocus();
    const field = aField();
    focus.attach(first, field);

    focus.request(first);

    expect(document.activeElement).toBe(field);
  });

  it('is focused when it comes, however long that takes, and not the one that is shown until then', () => {
    const focus = createNoteFocus();
    const [before, wanted] = [aField(), aField()];
    focus.attach(first, before);

    focus.request(second);
    const meanwhile = document.activeElement;
    focus.attach(first, null);
    focus.attach(second, wanted);

    expect([meanwhile, document.activeElement]).toEqual([document.body, wanted]);
  });

  it('is forgotten when the user goes on to another transaction', () => {
    const focus = createNoteFocus();
    focus.request(first);
    focus.attach(second, aField());

    focus.attach(first, aField());

    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus once: looking at it again later does not', () => {
    const focus = createNoteFocus();
    focus.request(first);
    focus.attach(first, aField());
    focus.attach(first, null);
    const again = aField();

    focus.attach(first, again);

    expect(document.activeElement).not.toBe(again);
  });
});
