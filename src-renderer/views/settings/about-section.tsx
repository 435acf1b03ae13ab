import type { ReactElement } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Section } from './section.tsx';
import css from './settings.module.css';

export function AboutSection(): ReactElement {
  const { version, host } = useAppState();
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  return (
    <Section title="About">
      <Row name="Coffer">{version}</Row>
      <Row name="Runs on">{host}</Row>
      <div className={css['buttons']}>
        <Button variant="link" onPress={() => openHelp({ topic: 'plaid-status' })}>
          Is Plaid up?
        </Button>
      </div>
    </Section>
  );
}
