import { failed } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
import type { IncomeState } from '#contract/shapes/income.ts';
import { linkExitFailure } from '#domain/link-exit.ts';
import type { StoredIncome } from '#ports/stored-income.ts';
import type { OpenSession } from '../open-session.ts';
import type { LinkTurn } from './link-turn.ts';
import type { HandlerParts } from './parts.ts';

type Names = `income.${'state' | 'share' | 'read' | 'forget'}`;

export function incomeHandlers({ session, settings, options }: HandlerParts, linkTurn: LinkTurn): Pick<Handlers, Names> {
  /** A Link session of its own: income goes to a user of Plaid's, not to an Item (plaid.com/docs/income). */
  async function goThroughLink(opened: OpenSession, days: number): Promise<boolean> {
    const { language, countryCodes, redirectUri } = settings.current().settings;
    const gateway = await opened.gateway();
    const { linkToken } = await gateway.createIncomeLinkToken({
      user: await (await opened.income()).user(),
      clientUserId: settings.current().clientUserId,
      language,
      countryCodes,
      redirectUri,
      days,
    });
    const origin = await opened.linkOrigin();
    const result = await linkTurn.take((signal) => options.userInterface.openLink({ linkToken, origin }, signal));
    if (result.kind === 'succeeded') return true;
    const failure = linkExitFailure(result.errorCode);
    if (failure !== null) throw failure;
    return false;
  }

  async function readAndTell(opened: OpenSession): Promise<IncomeState> {
    const stored = await (await opened.income()).read();
    options.announce('ledger.changed', {});
    return incomeState(stored);
  }

  return {
    'income.state': async () => incomeState(await (await (await session()).ledger()).queries.income()),

    'income.share': async ({ days }) => {
      const opened = await session();
      if (!(await goThroughLink(opened, days))) throw failed('cancelled', 'No income was shared.');
      return readAndTell(opened);
    },

    'income.read': async () => readAndTell(await session()),

    'income.forget': async () => {
      await (await (await session()).income()).forget();
      options.announce('ledger.changed', {});
      return null;
    },
  };
}

function incomeState(stored: StoredIncome | null): IncomeState {
  if (stored === null) return { status: 'none', readAt: null, failure: null, income: null };
  const { failure } = stored;
  if (failure === null) return { status: 'ready', ...stored };
  return { ...stored, status: failure.plaid?.code === 'PRODUCT_NOT_READY' ? 'preparing' : 'failed' };
}
