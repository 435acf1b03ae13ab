/** The bank's control: misbehaviours by name, for whoever has the keys. No part of Plaid's API. */
import { z } from 'zod';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import {
  misbehaviourNames,
  namedMisbehaviours,
  type MisbehaviourName,
  type MisbehaviourRequest,
} from '../misbehaving/named-misbehaviours.ts';

interface Switches {
  readonly misbehaveByName: (request: MisbehaviourRequest) => void;
  readonly clearMisbehaviours: () => void;
}

interface ListResponse {
  misbehaviours: { name: MisbehaviourName; summary: string }[];
  request_id: string;
}

interface DoneResponse {
  request_id: string;
}

export function controlEndpoints({ misbehaveByName, clearMisbehaviours }: Switches): readonly Endpoint[] {
  const endpoints = [
    endpointFor<ListResponse>()({
      path: '/demo/misbehaviours/list',
      fields: z.strictObject({}),
      handle: () => ({
        misbehaviours: misbehaviourNames.map((name) => ({ name, summary: namedMisbehaviours[name].summary })),
      }),
    }),
    endpointFor<DoneResponse>()({
      path: '/demo/misbehaviours/start',
      fields: z.strictObject({
        name: z.enum(misbehaviourNames, `must be one of ${misbehaviourNames.join(', ')}`),
        path: z.string().startsWith('/', 'must be the path of an endpoint').optional(),
        on_call: z.int().positive('must be 1 or more').optional(),
        /** Null: for ever. */
        times: z.int().positive('must be 1 or more, or null for ever').nullish(),
        item_id: z.string().optional(),
      }),
      handle: ({ name, path, on_call: onCall, times, item_id: itemId }) => {
        misbehaveByName({ name, path, onCall, times: times === null ? Infinity : times, itemId });
        return {};
      },
    }),
    endpointFor<DoneResponse>()({
      path: '/demo/misbehaviours/clear',
      fields: z.strictObject({}),
      handle: () => {
        clearMisbehaviours();
        return {};
      },
    }),
  ];
  return endpoints.map((endpoint) => ({ ...endpoint, isControl: true }));
}
