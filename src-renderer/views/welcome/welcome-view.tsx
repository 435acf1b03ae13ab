import { useLocation, useNavigate } from '@tanstack/react-router';
import { FlaskConical, Landmark, Sofa, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import type { Profile } from '#contract/ids.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Notice } from '../../ui/notice.tsx';
import { KeysStep } from './keys-step.tsx';
import css from './welcome.module.css';

interface Door {
  readonly profile: Profile;
  readonly title: string;
  readonly text: string;
  readonly needs: string;
  readonly icon: LucideIcon;
}

const doors: readonly Door[] = [
  {
    profile: 'demo',
    title: 'Explore the demo',
    text: 'An invented household and its banks, on this machine.',
    needs: 'No keys, no account',
    icon: Sofa,
  },
  {
    profile: 'sandbox',
    title: 'Try Plaid Sandbox',
    text: 'Plaid’s own test banks, with test data.',
    needs: 'Free sandbox keys',
    icon: FlaskConical,
  },
  {
    profile: 'production',
    title: 'Connect my banks',
    text: 'Your accounts, through your own Plaid keys.',
    needs: 'Production keys',
    icon: Landmark,
  },
];

/** Where everybody begins, and where the demo is left from. */
export function WelcomeView(): ReactElement {
  const { profile, keysReady } = useAppState();
  const navigate = useNavigate();
  const location = useLocation();
  const open = useMutationOf('app.openProfile');
  const asksKeys = location.pathname === '/welcome' && 'keys' in location.search;

  const enter = (chosen: Profile): void =>
    open.mutate(
      { profile: chosen },
      {
        onSuccess: (state) =>
          void navigate(state.keysReady || chosen === 'demo' ? { to: '/overview' } : { to: '/welcome', search: { keys: true } }),
      },
    );
  const back = (): void => void navigate({ to: '/welcome', search: {} });

  return (
    <main className={css['page']}>
      <div className={css['content']}>
        <span className={css['mark']} aria-hidden />
        {asksKeys && !keysReady && (profile === 'sandbox' || profile === 'production') ? (
          <KeysStep environment={profile} onBack={back} onDone={() => void navigate({ to: '/connections' })} />
        ) : (
          <>
            <h1 className={css['title']}>See and keep all of your money on your own machine</h1>
            <p className={css['lead']}>
              Coffer reads your accounts through Plaid, and keeps them encrypted here. Nobody else gets a copy.
            </p>
            {open.isError && <Notice>{open.error.failure.message}</Notice>}
            <div className={css['doors']}>
              {doors.map(({ profile: door, title, text, needs, icon: Icon }) => (
                <AriaButton
                  key={door}
                  className={classNames(css['door'])}
                  onPress={() => enter(door)}
                  isDisabled={open.isPending}
                >
                  <Icon size={20} strokeWidth={1.6} aria-hidden />
                  <span className={css['doorTitle']}>{title}</span>
                  <span className={css['doorText']}>{text}</span>
                  <span className={css['doorNeeds']}>{needs}</span>
                </AriaButton>
              ))}
            </div>
            <p className={css['quiet']}>Each is a world of its own: nothing done in one can touch another.</p>
            {profile !== null && (
              <Button variant="link" onPress={() => void navigate({ to: '/overview' })}>
                Back
              </Button>
            )}
          </>
        )}
      </div>
    </main>
  );
}
