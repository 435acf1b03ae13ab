import type { ReactElement } from 'react';

import { linkLanguages } from '#contract/shapes/app.ts';
import { useAppState, useUpdateSettings } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { languageName } from '../../format/places.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { CountryChoice } from './country-choice.tsx';
import { Section } from './section.tsx';
import { SettingField } from './setting-field.tsx';
import css from './settings.module.css';

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

const languages = linkLanguages
  .map((value) => ({ value, label: languageName(value) }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

/** What is asked for when a bank is linked. Main checks each value; what it refuses is said at the field. */
export function LinkSection(): ReactElement {
  const { settings } = useAppState();
  const update = useUpdateSettings();
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  return (
    <Section title="Connecting banks" hint="For banks that you add from now on.">
      <CountryChoice chosen={settings.countryCodes} onChange={(countryCodes) => update({ countryCodes })} />
      <Select
        label="Language of Plaid’s window"
        value={settings.language}
        options={languages}
        onChange={(language) => update({ language })}
      />
      <SettingField
        label="Days of history"
        hint="1 to 730. Plaid fixes it for good when a bank is first linked; the bank may give less."
        value={String(settings.daysRequested)}
        read={(text) => ({ daysRequested: Number(text) })}
      />
      <SettingField
        label="Products"
        hint="What Plaid is asked for. Coffer needs transactions; more may cost more."
        value={settings.products.join(', ')}
        read={(text) => ({ products: words(text.toLowerCase()) })}
      />
      <SettingField
        label="Items of your Plaid plan"
        hint="How many banks your Production keys may link in all: 10 in Plaid’s Trial plan. Empty: no limit."
        value={settings.itemLimit === null ? '' : String(settings.itemLimit)}
        read={(text) => ({ itemLimit: text.trim() === '' ? null : Number(text) })}
      />
      <SettingField
        label="Redirect URI"
        hint="Only where a bank’s own sign-in demands one: the https address that you registered in Plaid’s dashboard. Mostly it stays empty."
        value={settings.redirectUri ?? ''}
        read={(text) => ({ redirectUri: text.trim() === '' ? null : text.trim() })}
      />
      <div className={css['buttons']}>
        <Button variant="link" onPress={() => openHelp({ topic: 'plaid-oauth' })}>
          About banks with their own sign-in
        </Button>
      </div>
    </Section>
  );
}
