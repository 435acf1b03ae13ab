import type { Handlers } from '#contract/operations.ts';
import { examine } from '../doctor/examine.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'doctor.examine' | 'doctor.repair';

export function doctorHandlers(
  { session, options, settings, notices, gatewayOf, log }: HandlerParts,
  connections: Handlers['connections.list'],
): Pick<Handlers, Names> {
  return {
    'doctor.examine': async () => {
      const opened = await session();
      const { profile } = opened;
      const findings = await examine({
        session: opened,
        settings,
        dataFolder: options.dataFolder,
        notices: notices(),
        otherEnvironment:
          profile === 'demo' ? null : () => gatewayOf(profile === 'production' ? 'sandbox' : 'production', profile),
        connections: () => connections({}),
        log,
      });
      // What was left half done has been ended on the way.
      options.announce('connections.changed', {});
      return [...findings];
    },

    'doctor.repair': async () => {
      await (await (await session()).ledger()).commands.rebuildDerived();
      options.announce('ledger.changed', {});
      return null;
    },
  };
}
