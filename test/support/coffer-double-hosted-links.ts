/** The double's links in the user's browser: as a scenario says, and as they are started. */
import type { OperationInput, OperationOutput } from '#contract/operations.ts';
import type { ItemId } from '#contract/ids.ts';
import type { HostedLink } from '#contract/shapes/connections.ts';
import { failed } from '#contract/failures.ts';

type Names = `hostedLinks.${'start' | 'list' | 'open' | 'connectAnyway' | 'cancel'}`;
type Answers = { readonly [Name in Names]: (input: OperationInput<Name>) => OperationOutput<Name> };

const hostedWords: Readonly<Record<HostedLink['state'], string>> = {
  waiting: 'Sign in with your bank in your browser. Coffer goes on by itself when you are done there.',
  left: 'You left the page in your browser before you were done. Open it again to go on.',
  finishing: 'You are done in your browser: your accounts are being connected.',
  duplicate: 'First Platypus Bank is linked already, with Everyday Checking ••1234. Nothing was added.',
  expired: 'The time to finish in your browser is over. Nothing was connected: start again.',
  nothing: 'You are done in your browser, but no bank came of it. Open it again to try once more.',
  failed: 'The bank could not be linked: the sign-in was finished too long ago. Start again.',
};

export function hostedLinkAnswers(states: readonly HostedLink['state'][], changed: () => void): Answers {
  let links = states.map((state, index) => aHostedLink(`hosted${index}`, { state }));
  return {
    'hostedLinks.start': ({ itemId }) => {
      const link = aHostedLink(`hosted${links.length}`, { itemId: (itemId as ItemId | undefined) ?? null });
      links = [...links, link];
      changed();
      return link;
    },
    'hostedLinks.list': () => [...links],
    'hostedLinks.open': () => null,
    'hostedLinks.connectAnyway': () => {
      throw failed('offline', 'Plaid cannot be reached.');
    },
    'hostedLinks.cancel': ({ id }) => {
      links = links.filter((link) => link.id !== id);
      changed();
      return null;
    },
  };
}

const names = [
  null,
  'Platypus OAuth Bank',
  'Tartan Bank',
  'First Platypus Bank',
  'Gingham Credit Union',
  'Balance Bank',
  'Houndstooth',
];

function aHostedLink(id: string, differences: Partial<HostedLink>): HostedLink {
  const state = differences.state ?? 'waiting';
  return {
    id,
    itemId: null,
    institutionName: names[Number(id.replace('hosted', ''))] ?? null,
    startedAt: Date.UTC(2026, 10, 23, 10),
    expiresAt: Date.UTC(2036, 10, 23, 10),
    state,
    message: hostedWords[state],
    ...differences,
  };
}
