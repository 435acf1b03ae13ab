import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { operationChannel, operationNames } from '#contract/channels.ts';
import { failed, type Outcome } from '#contract/failures.ts';
import { operations, type Handlers } from '#contract/operations.ts';
import { readOutcome, type OutcomeText } from '#contract/outcome-text.ts';
import { maximumCallsInFlight, registerOperations } from '../../../src-main/shell/ipc/register-operations.ts';
import type { Sender } from '../../../src-main/shell/ipc/trusted-sender.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

const trustedSender: Sender = { sender: { id: 1 }, senderFrame: { url: 'app://coffer/', parent: null } };

/** All operations registered over handlers that note what reaches them. */
function register(own: Partial<Handlers> = {}) {
  const listeners = new Map<string, (event: Sender, ...inputs: unknown[]) => Promise<OutcomeText<unknown>>>();
  const reached: unknown[] = [];
  const noted = Object.fromEntries(
    operationNames.map((name) => [
      name,
      (input: unknown) => {
        reached.push([name, input]);
        return Promise.resolve(null);
      },
    ]),
  );
  const log = createRecordingLog();
  registerOperations(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    { handlers: { ...noted, ...own } as Handlers, isTrusted: (event) => event === trustedSender, log },
  );
  const call = async (channel: string, inputs: unknown[], sender = trustedSender): Promise<Outcome<unknown>> => {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`Nobody listens to ${channel}.`);
    return readOutcome(await listener(sender, ...inputs));
  };
  return { call, reached, log, channels: [...listeners.keys()] };
}

describe('the guarded way in (A2, A8)', () => {
  it('every operation of the table has a channel of its own, and nothing else has one', () => {
    const { channels } = register();

    expect(channels.toSorted()).toEqual(
      (Object.keys(operations) as (keyof typeof operations)[]).map(operationChannel).toSorted(),
    );
  });

  it('a parsed input reaches its handler, and its answer the page', async () => {
    const { call, reached } = register({});

    const outcome = await call('coffer:call:institutions.search', [{ query: '  platypus ' }]);

    expect([outcome, reached]).toEqual([{ ok: true, value: null }, [['institutions.search', { query: 'platypus' }]]]);
  });

  it('an operation that takes nothing may be called with nothing', async () => {
    const { call } = register();

    expect(await call('coffer:call:accounts.list', [])).toEqual({ ok: true, value: null });
  });

  it('a stranger is refused, and no handler runs', async () => {
    const { call, reached } = register();

    const outcome = await call('coffer:call:accounts.list', [{}], { ...trustedSender });

    expect([outcome, reached]).toEqual([
      { ok: false, failure: { kind: 'refused', message: 'Only the app window may ask for this.', action: 'none' } },
      [],
    ]);
  });

  it.each([
    ['a missing field', 'keys.state', [{}], 'environment', /^“environment” is not right: .+\.$/],
    ['a field too many', 'accounts.list', [{ path: '/etc' }], 'path', '“path” is not right: there is no such field.'],
    ['a wrong type', 'edits.setNote', [{ entryId: 'one', note: '' }], 'entryId', /^“entryId” is not right: .+\.$/],
    [
      'a path where none is taken',
      'export.transactions',
      [{ filter: {}, options: {}, path: '../../x' }],
      'path',
      /no such field/,
    ],
    ['two inputs', 'accounts.list', [{}, {}], undefined, 'The request has more than one part.'],
    ['text instead of an object', 'accounts.list', ['x'], undefined, /^The request is malformed: .+\.$/],
    ['a cycle or worse', 'accounts.list', [{ at: 1n }], undefined, 'The request holds something that is not plain data.'],
  ] as const)('%s is invalid input, named, and no handler runs', async (_what, name, inputs, field, message) => {
    const { call, reached } = register();

    const outcome = await call(operationChannel(name), [...inputs]);

    expect([outcome, reached]).toEqual([
      {
        ok: false,
        failure: {
          kind: 'invalid-input',
          message: (typeof message === 'string' ? message : expect.stringMatching(message)) as string,
          action: 'none',
          ...(field === undefined ? {} : { field }),
        },
      },
      [],
    ]);
  });

  it("a handler's own failure comes as it is", async () => {
    const { call } = register({ 'accounts.list': () => Promise.reject(failed('keys-missing', 'Enter your keys.')) });

    expect(await call('coffer:call:accounts.list', [{}])).toEqual({
      ok: false,
      failure: { kind: 'keys-missing', message: 'Enter your keys.', action: 'enter-keys' },
    });
  });

  it('a defect is logged with a reference; its words and its stack stay in main', async () => {
    const { call, log } = register({ 'accounts.list': () => Promise.reject(new Error('secret at /home/someone')) });

    const outcome = await call('coffer:call:accounts.list', [{}]);

    expect([outcome, log.text().includes('secret at /home/someone')]).toEqual([
      {
        ok: false,
        failure: {
          kind: 'unexpected',
          message: 'Something went wrong inside Coffer. The log has the details.',
          action: 'report',
          reference: 'entry-1',
        },
      },
      true,
    ]);
  });

  it('a flood of calls is told to wait, and calls pass again afterwards', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { call } = register({ 'accounts.list': () => gate.then(() => []) });

    const flood = Array.from({ length: maximumCallsInFlight + 3 }, () => call('coffer:call:accounts.list', [{}]));
    const turnedAway = await Promise.all(flood.slice(maximumCallsInFlight));
    release();
    await Promise.all(flood);

    expect([
      turnedAway.map((outcome) => !outcome.ok && outcome.failure.kind),
      await call('coffer:call:accounts.list', [{}]),
    ]).toEqual([['busy', 'busy', 'busy'], { ok: true, value: [] }]);
  });

  it('no input whatsoever makes a call reject or an answer malformed', async () => {
    const { call } = register();
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true }),
      fc.jsonValue(),
    );

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...operationNames), fc.array(anything, { maxLength: 2 }), async (name, inputs) => {
        const outcome = await call(operationChannel(name), inputs);
        expect(outcome.ok || ['invalid-input', 'unexpected'].includes(outcome.failure.kind)).toBe(true);
        expect(outcome.ok || outcome.failure.kind !== 'unexpected').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
