import type { ReactElement } from 'react';

import { View } from '../../ui/view.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CheckUpSection } from './check-up-section.tsx';
import { EncryptionSection } from './encryption-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import css from './settings.module.css';

export function SettingsView(): ReactElement {
  return (
    <View title="Settings">
      <div className={css['page']}>
        <AppearanceSection />
        <KeysSection environment="sandbox" />
        <KeysSection environment="production" />
        <CheckUpSection />
        <LinkSection />
        <PrivacySection />
        <EncryptionSection />
        <KeyboardSection />
        <AboutSection />
      </div>
    </View>
  );
}
