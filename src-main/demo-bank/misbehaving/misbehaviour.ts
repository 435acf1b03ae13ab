/** What the bank can be made to do wrong, and on which calls. */

export type Misbehaviour =
  | { readonly kind: 'error'; readonly status: number; readonly type: string; readonly code: string; readonly message?: string }
  /** Something happens just before the call is answered: a change, a removal, a clock that moves. */
  | { readonly kind: 'meanwhile'; readonly run: (itemId: string | null) => void }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection is reset instead of answered. */
  | { readonly kind: 'reset' }
  /** The call is carried out, and its answer is lost. */
  | { readonly kind: 'lose-answer' }
  /** The same, after half of it. */
  | { readonly kind: 'cut-body' }
  | { readonly kind: 'malformed-json' }
  /** Half of the body at once, the rest after `milliseconds`. */
  | { readonly kind: 'slow-body'; readonly milliseconds: number }
  | { readonly kind: 'alter'; readonly answer: (body: Json, request: Json) => object };

export type Json = Readonly<Record<string, unknown>>;

export interface MisbehaviourPlan {
  /** The endpoint's path, for example '/transactions/sync'; null: any. */
  readonly path: string | null;
  /** Begins with this call, counted from 1 from now on. */
  readonly onCall?: number;
  /** Counts the pages of each pagination of /transactions/sync instead. */
  readonly countsPages?: boolean;
  /** How many calls it strikes: 1 unless told otherwise. */
  readonly times?: number;
  /** Only calls about this Item; 'each': each Item's calls are counted for themselves. */
  readonly item?: string;
  readonly does: Misbehaviour;
}

export interface Call {
  readonly path: string;
  /** Null for a call that is about no Item, or about one that the bank does not know. */
  readonly itemId: string | null;
  /** Goes on with a pagination. */
  readonly isNextPage: boolean;
}

export interface MisbehaviourBook {
  /** Returns a function that ends it. */
  readonly plan: (plan: MisbehaviourPlan) => () => void;
  readonly forCall: (call: Call) => readonly Misbehaviour[];
  readonly clear: () => void;
}

interface Count {
  calls: number;
  struck: number;
}

export function misbehaviourBook(): MisbehaviourBook {
  const plans = new Map<MisbehaviourPlan, Map<string, Count>>();
  return {
    plan: (plan) => {
      plans.set(plan, new Map());
      return () => void plans.delete(plan);
    },
    forCall: (call) => {
      const due: Misbehaviour[] = [];
      for (const [plan, counts] of plans) {
        if (!isMeant(plan, call)) continue;
        const key = plan.item === 'each' ? (call.itemId ?? '') : '';
        const count = counts.get(key) ?? { calls: 0, struck: 0 };
        counts.set(key, count);
        if (plan.countsPages === true && !call.isNextPage) count.calls = 0;
        count.calls += 1;
        if (count.calls < (plan.onCall ?? 1) || count.struck >= (plan.times ?? 1)) continue;
        count.struck += 1;
        due.push(plan.does);
      }
      return due;
    },
    clear: () => plans.clear(),
  };
}

function isMeant({ path, item }: MisbehaviourPlan, call: Call): boolean {
  if (path !== null && path !== call.path) return false;
  return item === undefined || (item === 'each' ? call.itemId !== null : item === call.itemId);
}
