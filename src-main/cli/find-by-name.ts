import { failed } from '#contract/failures.ts';

export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** How to show it where several fit. */
  readonly label: string;
}

/**
 * The one thing that `words` mean: by its id exactly, else by a name of it in any case. Rejects with
 * `not-found` naming what there is, or with `invalid-input` when several fit.
 */
export function findByName<Thing extends Named>(words: string, things: readonly Thing[], kind: string): Thing {
  const byId = things.find((thing) => thing.id === words);
  if (byId !== undefined) return byId;

  const wanted = words.trim().toLocaleLowerCase();
  const [found, ...others] = things.filter((thing) => thing.names.some((name) => name.toLocaleLowerCase() === wanted));
  if (found === undefined) throw failed('not-found', `There is no ${kind} “${words}”. ${whatThereIs(things, kind)}`);
  if (others.length > 0) {
    throw failed(
      'invalid-input',
      `“${words}” fits several: give the id, one of ${[found, ...others].map(({ id }) => id).join(', ')}.`,
    );
  }
  return found;
}

const mostShown = 12;

function whatThereIs(things: readonly Named[], kind: string): string {
  if (things.length === 0) return `There is no ${kind} at all yet.`;
  const labels = things.slice(0, mostShown).map(({ label }) => label);
  return `Choose from: ${labels.join(', ')}${things.length > mostShown ? ', …' : ''}.`;
}
