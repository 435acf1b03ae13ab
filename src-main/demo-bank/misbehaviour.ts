/** What tests can make the bank do wrong. Only through the object that `startDemoBank` gives, never over HTTP. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlaidFault } from './plaid-fault.ts';

export type Misbehaviour =
  | { readonly kind: 'error'; readonly status: number; readonly type: string; readonly code: string; readonly message?: string }
  /** Something happens just before the call is answered: a change, a removal, a clock that moves. */
  | { readonly kind: 'meanwhile'; readonly run: () => void }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection is reset instead of answered. */
  | { readonly kind: 'reset' }
  /** The call is carried out, and its answer is lost. */
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'malformed-json' }
  /** Half of the body at once, the rest after `milliseconds`. */
  | { readonly kind: 'slow-body'; readonly milliseconds: number };

export interface MisbehaviourPlan {
  /** The endpoint's path, for example '/transactions/sync'. */
  readonly path: string;
  /** Begins with this call, counted from 1 from now on. */
  readonly onCall?: number;
  /** How many calls it strikes: 1 unless told otherwise. */
  readonly times?: number;
  readonly does: Misbehaviour;
}

export interface MisbehaviourBook {
  /** Returns a function that ends it. */
  readonly plan: (plan: MisbehaviourPlan) => () => void;
  readonly forCall: (path: string) => readonly Misbehaviour[];
  readonly clear: () => void;
}

export function misbehaviourBook(): MisbehaviourBook {
  const plans = new Map<MisbehaviourPlan, { calls: number }>();
  return {
    plan: (plan) => {
      plans.set(plan, { calls: 0 });
      return () => void plans.delete(plan);
    },
    forCall: (path) => {
      const due: Misbehaviour[] = [];
      for (const [plan, seen] of plans) {
        if (plan.path !== path) continue;
        seen.calls += 1;
        const first = plan.onCall ?? 1;
        if (seen.calls >= first && seen.calls < first + (plan.times ?? 1)) due.push(plan.does);
      }
      return due;
    },
    clear: () => plans.clear(),
  };
}

/** What has to go wrong before the call is answered. Returns true when there will be no answer at all. */
export async function misbehaveBefore(misbehaviours: readonly Misbehaviour[], response: ServerResponse): Promise<boolean> {
  for (const misbehaviour of misbehaviours) {
    if (misbehaviour.kind === 'delay') await sleep(misbehaviour.milliseconds);
    if (misbehaviour.kind === 'meanwhile') misbehaviour.run();
    if (misbehaviour.kind === 'error') {
      const { type, code, status, message } = misbehaviour;
      throw new PlaidFault(type as PlaidFault['type'], code, message ?? `the demo bank was told to answer ${code}`, { status });
    }
    if (misbehaviour.kind === 'reset') {
      response.socket?.resetAndDestroy();
      return true;
    }
  }
  return false;
}

/** Sends `body`, or what the misbehaviours make of it. */
export async function sendBody(response: ServerResponse, body: string, misbehaviours: readonly Misbehaviour[]): Promise<void> {
  if (misbehaviours.some(({ kind }) => kind === 'lose-answer')) {
    response.socket?.resetAndDestroy();
    return;
  }
  const text = misbehaviours.some(({ kind }) => kind === 'malformed-json') ? body.slice(0, -Math.ceil(body.length / 3)) : body;
  const slow = misbehaviours.find((misbehaviour) => misbehaviour.kind === 'slow-body');
  if (slow !== undefined) {
    response.write(text.slice(0, text.length / 2));
    await sleep(slow.milliseconds);
    response.end(text.slice(text.length / 2));
    return;
  }
  response.end(text);
}
