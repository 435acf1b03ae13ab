/** One call to Plaid from start to end: its turn, its keys, its deadline, its retries, its failure in our words. */
import { createHash } from 'node:crypto';

import type { PlaidApi } from 'plaid';
import type { z } from 'zod';

import { CofferError, failed, type Failure } from '#contract/failures.ts';
import { backoffAsTold, backoffWithFullJitter } from '#domain/backoff.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { endpoints, type EndpointName } from './endpoints.ts';
import type { PacedBy, TakeTurn } from './pacing.ts';
import type { PlaidEnvironment } from './plaid-address.ts';
import type { CallOptions } from './plaid-client.ts';
import { readAnswer } from './read-answer.ts';
import { transportFailure } from './transport-failure.ts';

export interface CallerParts {
  readonly environment: PlaidEnvironment;
  readonly client: PlaidApi;
  readonly takeTurn: TakeTurn;
  /** Between one try and the next. */
  readonly sleep: Clock['sleep'];
  /** A number in [0, 1), for jitter. */
  readonly random: () => number;
  readonly log: Pick<Log, 'warn'>;
  /** Before a bank of our own, which answers as often as it is asked: no call waits for its turn. */
  readonly unlimited?: boolean;
  /** Instead of each endpoint's own time limit. */
  readonly timeoutMilliseconds?: number;
}

export interface PlaidCall<Output> {
  readonly endpoint: EndpointName;
  readonly send: (client: PlaidApi, options: CallOptions) => Promise<{ readonly data: unknown }>;
  readonly answer: z.ZodType<Output>;
  /** Whose limits the call counts against, beside the client's. */
  readonly item?: AccessToken;
  /** More that Plaid is sent and that no sentence may repeat. */
  readonly secrets?: readonly AccessToken[];
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMilliseconds?: number | undefined;
}

export type CallPlaid = <Output>(call: PlaidCall<Output>) => Promise<Output>;

const mostTries = 4;
const retryBackoff = { firstMilliseconds: 1000, longestMilliseconds: 300_000 };

export function createPlaidCaller(parts: CallerParts): CallPlaid {
  const { environment, client, log } = parts;

  function limitsOf(call: PlaidCall<unknown>): readonly PacedBy[] {
    if (parts.unlimited === true) return [];
    const { perItem, perClient } = endpoints[call.endpoint].limits[environment];
    return [
      ...(perClient === null ? [] : [{ key: call.endpoint, limit: perClient }]),
      ...(perItem === null || call.item === undefined
        ? []
        : [{ key: `${call.endpoint} ${fingerprint(call.item)}`, limit: perItem }]),
    ];
  }

  async function tryOnce<Output>(call: PlaidCall<Output>): Promise<Output> {
    const keys = await parts.takeTurn(limitsOf(call), call.signal);
    const limitMilliseconds =
      parts.timeoutMilliseconds ?? call.timeoutMilliseconds ?? endpoints[call.endpoint].timeoutMilliseconds;
    const deadline = AbortSignal.timeout(limitMilliseconds);
    const signal = call.signal === undefined ? deadline : AbortSignal.any([deadline, call.signal]);
    try {
      const headers = { 'PLAID-CLIENT-ID': keys.clientId, 'PLAID-SECRET': keys.secret };
      const { data } = await call.send(client, { headers, signal });
      return readAnswer(call.answer, data);
    } catch (error) {
      if (deadline.aborted && call.signal?.aborted !== true) throw lateAnswer(limitMilliseconds);
      const tokens = [...(call.item === undefined ? [] : [call.item]), ...(call.secrets ?? [])];
      throw transportFailure(error, [keys.secret, keys.clientId, ...tokens.map((token) => token.reveal())]);
    }
  }

  /** In milliseconds; null when the failure is the call's own end. */
  function waitBeforeRetry(call: PlaidCall<unknown>, { kind, retryAfterSeconds }: Failure, tries: number): number | null {
    const { retried } = endpoints[call.endpoint];
    if (retryAfterSeconds === undefined || tries >= mostTries || retried === 'by-caller') return null;
    if (kind !== 'rate-limited') return backoffWithFullJitter(tries, retryBackoff, parts.random());
    return retried === 'patiently' ? backoffAsTold(retryAfterSeconds, parts.random()) : null;
  }

  return async (call) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await tryOnce(call);
      } catch (error) {
        if (call.signal?.aborted === true) throw stopped();
        if (!(error instanceof CofferError)) throw error;

        const { failure } = error;
        const wait = waitBeforeRetry(call, failure, tries);
        log.warn('Plaid call failed', {
          endpoint: call.endpoint,
          kind: failure.kind,
          code: failure.plaid?.code ?? null,
          requestId: failure.plaid?.requestId ?? null,
          field: failure.field ?? null,
          retryInMilliseconds: wait,
        });
        if (wait === null) throw error;
        await parts.sleep(wait, call.signal).catch(() => {
          throw stopped();
        });
      }
    }
  };
}

function lateAnswer(limitMilliseconds: number): CofferError {
  return failed(
    'offline',
    `Plaid did not answer within ${Math.ceil(limitMilliseconds / 1000)} seconds: check the network connection.`,
  );
}

function stopped(): CofferError {
  return failed('cancelled', 'The request to Plaid was stopped.');
}

/** Tells Items apart in the pacing's memory without keeping their tokens there. */
function fingerprint(item: AccessToken): string {
  return createHash('sha256').update(item.reveal()).digest('base64url');
}
