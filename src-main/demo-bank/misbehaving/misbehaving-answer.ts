/** Where misbehaviours strike: before a call is answered, in what is answered, and on the way to the client. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlaidFault } from '../plaid-fault.ts';
import type { Json, Misbehaviour } from './misbehaviour.ts';

/** Answers true when there will be no answer at all. Throws the error that is to be answered. */
export async function misbehaveBefore(
  misbehaviours: readonly Misbehaviour[],
  response: ServerResponse,
  itemId: string | null,
): Promise<boolean> {
  for (const misbehaviour of misbehaviours) {
    if (misbehaviour.kind === 'delay') await sleep(misbehaviour.milliseconds);
    if (misbehaviour.kind === 'meanwhile') misbehaviour.run(itemId);
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

export function alteredAnswer(answer: object, request: Json, misbehaviours: readonly Misbehaviour[]): object {
  return misbehaviours.reduce(
    (altered, misbehaviour) => (misbehaviour.kind === 'alter' ? misbehaviour.answer({ ...altered }, request) : altered),
    answer,
  );
}

/** Sends `body`, or what the misbehaviours leave of it. */
export async function sendBody(response: ServerResponse, body: string, misbehaviours: readonly Misbehaviour[]): Promise<void> {
  const does = (kind: Misbehaviour['kind']): boolean => misbehaviours.some((misbehaviour) => misbehaviour.kind === kind);
  if (does('lose-answer')) {
    response.socket?.resetAndDestroy();
    return;
  }
  if (does('cut-body')) {
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
    return;
  }
  const text = does('malformed-json') ? body.slice(0, -Math.ceil(body.length / 3)) : body;
  const slow = misbehaviours.find((misbehaviour) => misbehaviour.kind === 'slow-body');
  if (slow === undefined) {
    response.end(text);
    return;
  }
  response.write(text.slice(0, text.length / 2));
  await sleep(slow.milliseconds);
  response.end(text.slice(text.length / 2));
}
