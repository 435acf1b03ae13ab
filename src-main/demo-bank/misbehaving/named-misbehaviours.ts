/** Misbehaviours that anyone can switch on by name, from the command and over the bank's control. */
import type { ItemControls } from '../item-controls.ts';
import type { Json, Misbehaviour, MisbehaviourPlan } from './misbehaviour.ts';

interface NamedMisbehaviour extends Omit<MisbehaviourPlan, 'does'> {
  /** One sentence for whoever chooses. */
  readonly summary: string;
  readonly does: (controls: MisbehaviourControls) => Misbehaviour;
}

export type MisbehaviourControls = Pick<
  ItemControls,
  'endConsentIn' | 'requireLogin' | 'revoke' | 'churnAccounts' | 'mutateTransactions' | 'takeInstitutionDown'
>;

const sync = '/transactions/sync';
const forEver = Infinity;
const slowMilliseconds = 3_000;

/** To an Item, once, just before the bank answers a call about it. */
const toEachItem = (act: (controls: MisbehaviourControls, itemId: string) => void): NamedMisbehaviour['does'] => {
  return (controls) => ({
    kind: 'meanwhile',
    run: (itemId) => {
      if (itemId !== null) act(controls, itemId);
    },
  });
};

const always = (misbehaviour: Misbehaviour): NamedMisbehaviour['does'] => {
  return () => misbehaviour;
};

type Rows = readonly Json[];
const withRows = (body: Json, alter: (row: object) => object): object => ({
  ...body,
  added: ((body['added'] ?? []) as Rows).map(alter),
});

export const namedMisbehaviours = {
  slow: {
    summary: `Every answer takes ${slowMilliseconds / 1_000} seconds longer.`,
    path: null,
    times: forEver,
    does: always({ kind: 'delay', milliseconds: slowMilliseconds }),
  },
  'reset-mid-body': {
    summary: 'The connection is reset after half of a page of transactions.',
    path: sync,
    does: always({ kind: 'cut-body' }),
  },
  'lost-answer': {
    summary: 'An Item is removed, and the connection is reset before the client hears of it.',
    path: '/item/remove',
    does: always({ kind: 'lose-answer' }),
  },
  'server-error': {
    summary: 'Plaid answers 500, INTERNAL_SERVER_ERROR.',
    path: sync,
    does: always({ kind: 'error', status: 500, type: 'API_ERROR', code: 'INTERNAL_SERVER_ERROR' }),
  },
  maintenance: {
    summary: 'Plaid answers 503, PLANNED_MAINTENANCE.',
    path: sync,
    does: always({ kind: 'error', status: 503, type: 'API_ERROR', code: 'PLANNED_MAINTENANCE' }),
  },
  'rate-limited': {
    summary: 'Plaid answers 429, RATE_LIMIT_EXCEEDED.',
    path: sync,
    does: always({ kind: 'error', status: 429, type: 'RATE_LIMIT_EXCEEDED', code: 'TRANSACTIONS_SYNC_LIMIT' }),
  },
  'malformed-json': {
    summary: 'A page of transactions ends in the middle of its JSON.',
    path: sync,
    does: always({ kind: 'malformed-json' }),
  },
  'wrong-types': {
    summary: 'Amounts of a page of transactions come as text.',
    path: sync,
    does: always({ kind: 'alter', answer: (body) => withRows(body, (row) => ({ ...row, amount: 'twelve' })) }),
  },
  'unknown-values': {
    summary: 'Transactions come with fields and enum values that no client has heard of.',
    path: sync,
    times: forEver,
    does: always({
      kind: 'alter',
      answer: (body) => withRows(body, (row) => ({ ...row, payment_channel: 'carrier pigeon', feathers: { count: 2 } })),
    }),
  },
  mutation: {
    summary: 'Transactions change between two pages: the pagination must begin anew. The number is the page.',
    path: sync,
    item: 'each',
    onCall: 2,
    countsPages: true,
    does: toEachItem((controls, itemId) => controls.mutateTransactions(itemId)),
  },
  'duplicate-pages': {
    summary: 'A page of transactions comes twice. The number is the page.',
    path: sync,
    item: 'each',
    countsPages: true,
    does: always({
      kind: 'alter',
      answer: (body, request) => ({ ...body, next_cursor: request['cursor'] ?? '', has_more: true }),
    }),
  },
  'has-more-for-ever': {
    summary: 'The last page of transactions says that there are more, and so does every page after it.',
    path: sync,
    times: forEver,
    does: always({ kind: 'alter', answer: (body) => ({ ...body, has_more: true }) }),
  },
  'expired-consent': {
    summary: 'Each Item’s consent has ended: ITEM_LOGIN_REQUIRED, until it is given anew.',
    path: null,
    item: 'each',
    does: toEachItem((controls, itemId) => controls.endConsentIn(itemId, 0)),
  },
  'ending-consent': {
    summary: 'Each Item’s consent ends in three days.',
    path: null,
    item: 'each',
    does: toEachItem((controls, itemId) => controls.endConsentIn(itemId, 3)),
  },
  'login-required': {
    summary: 'Each Item wants its owner to sign in: ITEM_LOGIN_REQUIRED.',
    path: null,
    item: 'each',
    does: toEachItem((controls, itemId) => controls.requireLogin(itemId)),
  },
  revoked: {
    summary: 'Each Item’s owner has ended the connection at my.plaid.com: USER_PERMISSION_REVOKED.',
    path: null,
    item: 'each',
    does: toEachItem((controls, itemId) => controls.revoke(itemId)),
  },
  'institution-down': {
    summary: 'Each Item’s institution goes down, until misbehaviours are cleared.',
    path: null,
    item: 'each',
    does: toEachItem((controls, itemId) => controls.takeInstitutionDown(itemId)),
  },
  'account-churn': {
    summary: 'Each Item’s accounts get new ids, and their transactions with them. The number is the call that finds them.',
    path: '/accounts/get',
    item: 'each',
    onCall: 2,
    does: toEachItem((controls, itemId) => controls.churnAccounts(itemId, 'renumber')),
  },
  'accounts-vanish': {
    summary: 'Each Item loses its last account.',
    path: '/accounts/get',
    item: 'each',
    onCall: 2,
    does: toEachItem((controls, itemId) => controls.churnAccounts(itemId, 'close')),
  },
  'currency-change': {
    summary: 'Each Item’s first account turns to euros.',
    path: '/accounts/get',
    item: 'each',
    onCall: 2,
    does: toEachItem((controls, itemId) => controls.churnAccounts(itemId, 'currency')),
  },
} as const satisfies Record<string, NamedMisbehaviour>;

export type MisbehaviourName = keyof typeof namedMisbehaviours;

export const misbehaviourNames = Object.keys(namedMisbehaviours) as readonly MisbehaviourName[];

export interface MisbehaviourRequest {
  readonly name: MisbehaviourName;
  /** Each absent: the misbehaviour's usual. */
  readonly path?: string | undefined;
  readonly onCall?: number | undefined;
  readonly times?: number | undefined;
  /** One Item only. */
  readonly itemId?: string | undefined;
}

export function planOf(request: MisbehaviourRequest, controls: MisbehaviourControls): MisbehaviourPlan {
  const { does, ...usual }: NamedMisbehaviour = namedMisbehaviours[request.name];
  return {
    ...usual,
    ...(request.path === undefined ? {} : { path: request.path }),
    ...(request.onCall === undefined ? {} : { onCall: request.onCall }),
    ...(request.times === undefined ? {} : { times: request.times }),
    ...(request.itemId === undefined ? {} : { item: request.itemId }),
    does: does(controls),
  };
}
