/** A bank of the double's that had to be linked again. */
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import type { Relink, RelinkPreview } from '#contract/shapes/relinks.ts';
import type { Data } from './coffer-double-data.ts';

type RelinkOperations = Extract<OperationName, `relinks.${string}`>;
type RelinkAnswers = { readonly [Name in RelinkOperations]: (input: OperationInput<Name>) => OperationOutput<Name> };

export type DoubleRelink = 'none' | 'possible' | 'waiting' | 'carried';

export function relinkAnswers(data: Data, at: DoubleRelink, onChange: () => void): RelinkAnswers {
  let now: DoubleRelink = at;
  const turn = (next: DoubleRelink): Relink[] => {
    now = next;
    onChange();
    return list();
  };
  const list = (): Relink[] => {
    const [bank] = data.connections;
    if (bank === undefined || now === 'none') return [];
    const { itemId, institutionName, linkedAt } = bank;
    const accounts = data.accounts
      .filter((account) => account.itemId === itemId)
      .map(({ name, mask, subtype }) => ({ old: { name, mask, subtype }, new: { name, mask, subtype } }));
    const closed = { old: { name: 'Holiday Savings', mask: '7741', subtype: 'savings' }, new: null };
    return [
      {
        oldItemId: 'old' as Relink['oldItemId'],
        newItemId: itemId,
        institutionName,
        state: now === 'carried' ? 'carried' : 'possible',
        isReady: now !== 'waiting',
        oldLinkedAt: linkedAt - 400 * 86_400_000,
        newLinkedAt: linkedAt,
        accounts: [...accounts, closed],
      },
    ];
  };
  const preview = (): RelinkPreview => {
    const [relink] = list();
    if (relink === undefined) throw new Error('There is nothing to preview.');
    const pairs = data.transactions.slice(0, 60).map(({ entryId, date, amount, currency, description, merchant }, index) => {
      const form = { date, amount, currency, description, merchant, bankCategoryId: null };
      return {
        entryId,
        old: index < 3 ? { ...form, description: `PENDING ${description}`, amount: amount + 120 } : form,
        new: form,
      };
    });
    return { ...relink, again: 1204, moved: 312, gone: 2, edited: 74, pairs };
  };
  return {
    'relinks.list': list,
    'relinks.preview': preview,
    'relinks.carryOver': () => turn('carried'),
    'relinks.undo': () => turn('possible'),
    'relinks.keepApart': () => turn('none'),
    'relinks.finish': () => turn('none'),
  };
}
