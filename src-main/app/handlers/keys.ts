import { CofferError } from '#contract/failures.ts';
import type { Handlers } from '#contract/operations.ts';
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
      const keys = await keyRings.of(environment);
      await keys.reveal();
      try {
        const gateway = await gatewayOf(environment);
        await gateway.checkKeys();
        keys.noteCheck('accepted', 'Plaid accepts these keys.');
      } catch (error) {
        if (!(error instanceof CofferError)) throw error;
        keys.noteCheck(error.failure.kind === 'keys-rejected' ? 'rejected' : 'unreachable', error.message);
      }
      changed();
      return keys.state();
    },
  };
}
