import { join } from 'node:path';

import type { Profile } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import { examine } from '../doctor/examine.ts';
import { repair } from '../doctor/repair.ts';
import { profilesFolder } from '../profile-folder.ts';
import type { HandlerParts } from './parts.ts';

type Names = 'doctor.examine' | 'doctor.repair';

export function doctorHandlers(
  { session, options, settings, notices, gatewayOf, log }: HandlerParts,
  connections: Handlers['connections.list'],
): Pick<Handlers, Names> {
  const foldersOf = (profile: Profile): readonly string[] => [
    options.dataFolder,
    join(profilesFolder(options.dataFolder), profile),
  ];

  return {
    'doctor.examine': async () => {
      const opened = await session();
      const { profile } = opened;
      const findings = await examine({
        session: opened,
        settings,
        dataFolder: options.dataFolder,
        folders: foldersOf(profile),
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
      const opened = await session();
      const done = await repair({ session: opened, settings, folders: foldersOf(opened.profile) });
      options.announce('ledger.changed', {});
      return [...done];
    },
  };
}
