import type { ReactElement } from 'react';

import { useAppState, useUpdateSettings } from '../../bridge/app-state.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { privacy } from '../../ui/privacy.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { keysText } from '../../ui/shortcuts.ts';
import { Row, Section } from './section.tsx';

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const densities = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
] as const;

export function AppearanceSection(): ReactElement {
  const { settings } = useAppState();
  const update = useUpdateSettings();
  const isPrivate = privacy.use();
  return (
    <Section title="Appearance">
      <Row name="Theme">
        <Segmented label="Theme" value={settings.theme} options={themes} onChange={(theme) => update({ theme })} />
      </Row>
      <Row name="Rows">
        <Segmented label="Rows" value={settings.density} options={densities} onChange={(density) => update({ density })} />
      </Row>
      <Checkbox
        label="Hide amounts"
        hint={`Blurs every amount on screen. ${keysText('shift+mod+h')} does the same anywhere.`}
        isSelected={isPrivate}
        onChange={(isSelected) => privacy.set(isSelected)}
      />
    </Section>
  );
}
