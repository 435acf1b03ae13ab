/**
 * Outcomes cross into the page as JSON. Electron's bridge copies objects member by member, twice, where a text
 * crosses whole and is parsed at once: a page of a hundred rows has thirteen hundred members.
 */
import type { Outcome } from './failures.ts';

declare const read: unique symbol;

/** The JSON of an `Outcome<Value>`. */
export type OutcomeText<Value> = string & { readonly [read]: Value };

export function writeOutcome<Value>(outcome: Outcome<Value>): OutcomeText<Value> {
  return JSON.stringify(outcome) as OutcomeText<Value>;
}

export function readOutcome<Value>(text: OutcomeText<Value>): Outcome<Value> {
  return JSON.parse(text) as Outcome<Value>;
}
