import type { Handlers } from '#contract/operations.ts';
import { checkKeys } from '../check-keys.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'keys.state' | 'keys.save' | 'keys.forget' | 'keys.check';

export function keyHandlers({ keyRings, gatewayOf, options, beginAgain }: HandlerParts): Pick<Handlers, Names> {
  const changed = (): void => {
    options.announce('app.changed', {});
  };

  return {
    'keys.state': async ({ environment }) => (await keyRings.of(environment)).state(),

    'keys.save': async ({ environment, clientId, secret }) => {
      const state = await (await keyRings.of(environment)).save({ clientId, secret });
      changed();
      beginAgain();
      return state;
    },

    'keys.forget': async ({ environment }) => {
      const state = await (await keyRings.of(environment)).forget();
      changed();
      return state;
    },

    'keys.check': async ({ environment }) => {
      const state = await checkKeys(await keyRings.of(environment), () => gatewayOf(environment));
      changed();
      return state;
    },
  };
}
