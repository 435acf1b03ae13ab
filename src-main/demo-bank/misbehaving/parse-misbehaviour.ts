import { misbehaviourNames, type MisbehaviourName, type MisbehaviourRequest } from './named-misbehaviours.ts';

const form = /^(?<name>[a-z-]+)(?:=(?<path>\/[a-z_/]+))?(?:@(?<call>[1-9]\d{0,5}))?(?:x(?<times>[1-9]\d{0,5}|\*))?$/;

/** `NAME[=PATH][@CALL][xTIMES]`, for example `mutation@3` or `server-error=/accounts/get@2x5`; `x*` is for ever. Null for anything else. */
export function parseMisbehaviour(text: string): MisbehaviourRequest | null {
  const { name = '', path, call, times } = form.exec(text)?.groups ?? {};
  if (!isName(name)) return null;
  return {
    name,
    path,
    onCall: call === undefined ? undefined : Number(call),
    times: times === undefined ? undefined : times === '*' ? Infinity : Number(times),
  };
}

function isName(name: string): name is MisbehaviourName {
  return misbehaviourNames.some((known) => known === name);
}
