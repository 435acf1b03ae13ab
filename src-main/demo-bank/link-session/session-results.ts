/** What /link/token/get tells of each session of Link: what it gave, how it was left, what happened. */
import type { LinkTokenGetSessionsResponse, PlaidErrorType } from 'plaid';
import type { Bank } from '../bank.ts';
import type { ItemRecord, LinkSessionRecord, LinkTokenRecord } from '../bank-state.ts';
import { institutionById } from '../institutions.ts';
import { publicTokenOfSession } from '../link-tokens.ts';
import { linkAccount, sharedAccounts } from '../plaid-shapes.ts';
import type { Wire } from '../wire.ts';

type PlaidSession = Wire<LinkTokenGetSessionsResponse>;

export function sessionResults(session: LinkSessionRecord, record: LinkTokenRecord, linkToken: string, bank: Bank): PlaidSession {
  const item = session.itemId === null ? null : bank.items.byId(session.itemId);
  const events = session.events.toSorted((one, other) => one.number - other.number);
  return {
    link_session_id: session.linkSessionId,
    started_at: new Date(session.startedAt).toISOString(),
    finished_at: session.finishedAt === null ? null : new Date(session.finishedAt).toISOString(),
    exit: exitOf(session),
    events: events.map(({ id, name, at, metadata }) => ({
      event_id: id,
      event_name: name,
      timestamp: new Date(at).toISOString(),
      event_metadata: metadata,
    })),
    ...(item === null ? {} : { results: resultsOf(item, publicTokenOfSession(linkToken, session.linkSessionId), record, bank) }),
  };
}

function resultsOf(
  item: ItemRecord,
  publicToken: string,
  record: LinkTokenRecord,
  bank: Bank,
): NonNullable<PlaidSession['results']> {
  const { institutionId } = item;
  const name = institutionById(institutionId)?.name;
  const institution = name === undefined ? null : { institution_id: institutionId, name };
  const accounts = sharedAccounts(item, bank).map((account) => linkAccount(item, account));
  const sharesIncome = record.products.includes('income_verification');
  return {
    item_add_results: [{ public_token: publicToken, accounts, institution }],
    cra_item_add_results: [],
    cra_update_results: [],
    bank_income_results: sharesIncome ? [{ status: 'APPROVED', item_id: item.itemId, institution }] : [],
    payroll_income_results: [],
    document_income_results: null,
  };
}

function exitOf({ exit, linkSessionId, institutionId }: LinkSessionRecord): NonNullable<PlaidSession['exit']> | null {
  if (exit === null) return null;
  const { errorCode, errorType, errorMessage, displayMessage, status } = exit;
  const name = institutionById(institutionId ?? undefined)?.name;
  const error =
    errorCode === null
      ? null
      : {
          error_type: errorType as Wire<PlaidErrorType>,
          error_code: errorCode,
          error_message: errorMessage,
          display_message: displayMessage,
        };
  return {
    error,
    metadata: {
      institution: institutionId === null || name === undefined ? null : { institution_id: institutionId, name },
      ...(status === null ? {} : { status }),
      link_session_id: linkSessionId,
      request_id: '',
    },
  };
}
