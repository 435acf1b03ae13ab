/**
 * The one guarded way from a page to the app: every operation of the table on a channel of its own.
 * Whatever happens, the page gets an `Outcome`: a value, or a failure it can show, as a text.
 */
import { operationChannel } from '#contract/channels.ts';
import { CofferError, failed, type Failure, type Outcome } from '#contract/failures.ts';
import { operations, type Handlers, type OperationName } from '#contract/operations.ts';
import { writeOutcome, type OutcomeText } from '#contract/outcome-text.ts';
import type { Log } from '#ports/log.ts';
import { describeIssues } from './describe-issues.ts';
import { objectionTo } from './plain-input.ts';
import type { Sender } from './trusted-sender.ts';

/** Calls in flight at once. A page needs a handful; a runaway one is told to wait. */
export const maximumCallsInFlight = 500;

export interface DispatchOptions {
  readonly handlers: Handlers;
  readonly isTrusted: (event: Sender) => boolean;
  readonly log: Log;
}

/** `ipcMain`, as far as this needs it. */
export interface ChannelRegistry {
  readonly handle: (channel: string, listener: (event: Sender, ...inputs: unknown[]) => Promise<OutcomeText<unknown>>) => void;
}

export function registerOperations(channels: ChannelRegistry, options: DispatchOptions): void {
  const { isTrusted, log } = options;
  let callsInFlight = 0;

  async function answer(name: OperationName, event: Sender, inputs: readonly unknown[]): Promise<Outcome<unknown>> {
    if (!isTrusted(event)) {
      log.warn('Refused a call from a page that is not the app window.', { operation: name });
      return failure(failed('refused', 'Only the app window may ask for this.').failure);
    }
    if (callsInFlight >= maximumCallsInFlight) {
      return failure(failed('busy', 'Coffer is still answering earlier requests. Try again in a moment.').failure);
    }
    callsInFlight += 1;
    try {
      return { ok: true, value: await runOperation(name, inputs, options.handlers) };
    } catch (error) {
      return failure(failureOf(error, name, log));
    } finally {
      callsInFlight -= 1;
    }
  }

  for (const name of Object.keys(operations) as OperationName[]) {
    channels.handle(operationChannel(name), async (event, ...inputs) => writeOutcome(await answer(name, event, inputs)));
  }
}

async function runOperation(name: OperationName, inputs: readonly unknown[], handlers: Handlers): Promise<unknown> {
  if (inputs.length > 1) throw failed('invalid-input', 'The request has more than one part.');
  // An operation that takes nothing may be called with nothing.
  const input = inputs[0] ?? {};
  const objection = objectionTo(input);
  if (objection !== null) throw failed('invalid-input', objection);

  const parsed = operations[name].input.safeParse(input);
  if (!parsed.success) throw failed('invalid-input', ...describeIssues(parsed.error));

  const handler = handlers[name] as (parsedInput: unknown) => Promise<unknown>;
  return handler(parsed.data);
}

function failureOf(error: unknown, operation: OperationName, log: Log): Failure {
  if (error instanceof CofferError) return error.failure;
  const reference = log.error('An operation failed unexpectedly.', error, { operation });
  return failed('unexpected', 'Something went wrong inside Coffer. The log has the details.', { reference }).failure;
}

function failure(reason: Failure): Outcome<never> {
  return { ok: false, failure: reason };
}
