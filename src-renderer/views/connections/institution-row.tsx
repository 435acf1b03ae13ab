import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Institution, InstitutionHealth } from '#contract/shapes/connections.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { institutionProductWords } from '../../format/products.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Monogram } from '../../ui/monogram.tsx';
import css from './connections.module.css';

interface InstitutionRowProps {
  readonly institution: Institution;
  readonly isConnecting: boolean;
  readonly onConnect: () => void;
  readonly onBrowser: () => void;
}

const tones: Readonly<Record<InstitutionHealth['state'], string>> = {
  working: 'good',
  partly: 'trouble',
  down: 'trouble',
  unknown: 'calm',
};

/** One bank before it is connected: what it offers, how its sign-in goes just now, and the ways to connect it. */
export function InstitutionRow({ institution, isConnecting, onConnect, onBrowser }: InstitutionRowProps): ReactElement {
  const { institutionId, name, logo, oauth, countryCodes, products } = institution;
  const { data: health } = useOperation('institutions.health', { institutionId });
  const { settings } = useAppState();
  // Nothing is read that the settings do not ask for.
  const isOffered = settings.products.some((product) => products.includes(product));
  const facts = [oauth ? 'Signs in on the bank’s own page' : 'Signs in in Plaid’s window', countryCodes.join(', ')];
  return (
    <li className={css['institution']}>
      <Monogram name={name} logo={logo} />
      <div className={css['institutionText']}>
        <span className={css['institutionName']}>{name}</span>
        <span className={css['facts']}>{facts.join(' · ')}</span>
        <span className={css['facts']}>
          {institutionProductWords(products)}
          {health !== undefined && <span className={classNames(css['status'], css[tones[health.state]])}> {health.message}</span>}
        </span>
      </div>
      {isOffered && (
        <div className={css['actions']}>
          <IconButton icon={ExternalLink} label={`Connect ${name} in my browser`} onPress={onBrowser} isDisabled={isConnecting} />
          <Button onPress={onConnect} isDisabled={isConnecting} aria-label={`Connect ${name}`}>
            Connect
          </Button>
        </div>
      )}
    </li>
  );
}
