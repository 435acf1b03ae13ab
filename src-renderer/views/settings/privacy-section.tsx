import type { ReactElement } from 'react';

import type { VaultState } from '#contract/shapes/app.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Section } from './section.tsx';
import css from './settings.module.css';

const backends: Readonly<Record<VaultState['backend'], string>> = {
  keychain: 'the system’s keychain',
  passphrase: 'a file that your passphrase opens',
  memory: 'memory only, until Coffer is closed',
  demo: 'nothing to keep: the demo has no secrets of yours',
};

const statuses: Readonly<Record<VaultState['status'], string>> = {
  ok: 'open',
  locked: 'locked',
  unavailable: 'does not answer',
  changed: 'not the one that holds this profile’s secrets',
};

export function PrivacySection(): ReactElement {
  const { vault, dataFolder } = useAppState();
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  return (
    <Section
      title="Privacy and data"
      hint="Everything stays in this folder, encrypted. Coffer talks to Plaid and to nobody else."
    >
      <Row name="Data folder">
        <span className={css['path']}>{dataFolder}</span>
      </Row>
      <Row name="Secrets are in">{backends[vault.backend]}</Row>
      <Row name="The vault is">{vault.message ?? statuses[vault.status]}</Row>
      <div className={css['buttons']}>
        <Button variant="link" onPress={() => openHelp({ topic: 'plaid-safety' })}>
          How Plaid protects my data
        </Button>
        <Button variant="link" onPress={() => openHelp({ topic: 'plaid-portal' })}>
          What Plaid knows about me
        </Button>
      </div>
    </Section>
  );
}
