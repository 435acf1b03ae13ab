/** Link without a window: the calls that its stand-in makes, for tests that are not about panes. */
import { createSessionClient, type SessionClient } from '../../src-main/demo-bank/link-stand-in/session-client.ts';
import type { DemoBank } from '../../src-main/demo-bank/demo-bank.ts';

export interface SignInByHand {
  readonly institutionId?: string;
  readonly username?: string;
  readonly password?: string;
  /** By name; all unless told otherwise. */
  readonly accounts?: readonly string[];
  readonly withheldProducts?: readonly string[];
}

/** Signs in, shares accounts and finishes. Rejects with a `LinkFault`. */
export async function linkByHand(
  bank: Pick<DemoBank, 'url'>,
  linkToken: string,
  request: SignInByHand = {},
): Promise<Awaited<ReturnType<SessionClient['finish']>>> {
  const client = createSessionClient(bank.url, linkToken);
  const { link_session_id: id } = await client.start();
  const credentials = {
    institution_id: request.institutionId ?? 'ins_109508',
    username: request.username ?? 'user_good',
    password: request.password ?? 'pass_good',
    answers: [],
  };
  const { accounts } = await client.signIn(id, credentials);
  const chosen = accounts.filter(({ name }) => request.accounts?.includes(name) !== false);
  return client.finish(
    id,
    credentials,
    chosen.map(({ key }) => key),
    request.withheldProducts ?? [],
  );
}
