import type { MessagePort } from 'node:worker_threads';
import type { PlaidApi } from 'plaid';

import type { BankGateway } from '#ports/bank-gateway.ts';
import { rowsToHandOver } from '#ports/packed-page.ts';
import { errorData, errorFrom } from '../../threads/error-data.ts';
import { createOpenCalls } from '../../threads/open-calls.ts';
import type { PlaidKeys } from '../pacing.ts';
import { createPlaidClient } from '../plaid-client.ts';
import { createPlaidGateway } from '../plaid-gateway.ts';
import { bankMethods } from './bank-methods.ts';
import type { BankAddress, FromPlaidThread, Question, ToPlaidThread } from './messages.ts';
import { fromPlainData, toPlainData } from './plain-data.ts';

type Call = Extract<ToPlaidThread, { kind: 'call' }>;

/**
 * Makes the calls that come through `port`, side by side, until it is told to end. Between calls it keeps nothing but
 * clients with their connections: keys come with each turn, and limits and clocks are the app's.
 */
export function serveGateway(port: MessagePort, random: () => number): void {
  const clients = new Map<string, PlaidApi>();
  const questions = createOpenCalls();
  const stops = new Map<number, AbortController>();
  const post = (message: FromPlaidThread, handedOver: ArrayBuffer[] = []): void => port.postMessage(message, handedOver);

  function clientAt(address: string): PlaidApi {
    const client = clients.get(address) ?? createPlaidClient(address);
    clients.set(address, client);
    return client;
  }

  /** The gateway of one call, which says in its own name what it needs. */
  function gatewayFor(call: number, { environment, address, unlimited }: BankAddress): BankGateway {
    const ask = (question: Question): Promise<unknown> => questions.open((id) => post({ kind: 'question', id, call, question }));
    return createPlaidGateway({
      environment,
      client: clientAt(address),
      unlimited,
      takeTurn: async (limits) => (await ask({ about: 'turn', limits })) as PlaidKeys,
      sleep: async (milliseconds) => {
        await ask({ about: 'sleep', milliseconds });
      },
      random,
      log: { warn: (message, details = {}) => post({ kind: 'warning', message, details }) },
    });
  }

  async function make({ id, bank, method, args }: Call): Promise<void> {
    const stop = new AbortController();
    stops.set(id, stop);
    try {
      const ask = gatewayFor(id, bank)[method] as (...args: readonly unknown[]) => Promise<unknown>;
      const answer = await ask(...args.map((argument) => fromPlainData(argument, stop.signal)));
      const value = bankMethods[method] === 'tokens' ? toPlainData(answer) : answer;
      post({ kind: 'answer', id, value }, rowsToHandOver([value]));
    } catch (error) {
      post({ kind: 'rejection', id, error: errorData(error) });
    } finally {
      stops.delete(id);
    }
  }

  port.on('message', (message: ToPlaidThread) => {
    switch (message.kind) {
      case 'call':
        void make(message);
        break;
      case 'abort':
        stops.get(message.id)?.abort();
        break;
      case 'reply':
        questions.answer(message.id, message.value);
        break;
      case 'no-reply':
        questions.refuse(message.id, errorFrom(message.error, 'main'));
        break;
      case 'end':
        port.close();
        // Not every call can be stopped, and no answer is wanted any more.
        if (stops.size > 0) process.exit();
        break;
    }
  });
}
