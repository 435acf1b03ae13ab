import type { ReactElement } from 'react';

import type { Settings } from '#contract/shapes/app.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from './section.tsx';
import { SettingField } from './setting-field.tsx';
import css from './settings.module.css';

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** What is asked for when a bank is linked. Main checks each value; what it refuses is said at the field. */
export function LinkSection(): ReactElement {
  const { settings } = useAppState();
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  return (
    <Section title="Connecting banks" hint="For banks that you add from now on.">
      <SettingField
        label="Countries"
        hint="Two-letter codes of where your banks are: US, GB, DE."
        value={settings.countryCodes.join(', ')}
        read={(text): Partial<Settings> => ({ countryCodes: words(text.toUpperCase()) })}
      />
      <SettingField
        label="Language of Plaid’s window"
        hint="A two-letter code: en, fr, es."
        value={settings.language}
        read={(text) => ({ language: text.trim().toLowerCase() })}
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
