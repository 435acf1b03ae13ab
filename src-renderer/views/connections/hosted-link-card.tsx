import { AppWindow, CircleAlert, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

import type { HostedLink } from '#contract/shapes/connections.ts';
import { formatTime } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './connections.module.css';

interface HostedLinkCardProps {
  readonly link: HostedLink;
  readonly onOpen: () => void;
  readonly onStartAgain: () => void;
  readonly onConnectAnyway: () => void;
  readonly onCancel: () => void;
}

const looks: Readonly<Record<HostedLink['state'], { readonly tone: string; readonly icon: LucideIcon }>> = {
  waiting: { tone: 'busy', icon: AppWindow },
  left: { tone: 'calm', icon: AppWindow },
  nothing: { tone: 'calm', icon: AppWindow },
  finishing: { tone: 'busy', icon: LoaderCircle },
  duplicate: { tone: 'trouble', icon: CircleAlert },
  expired: { tone: 'trouble', icon: CircleAlert },
  failed: { tone: 'trouble', icon: CircleAlert },
};

/** What is open in the user's browser, or how it ended, and what to do about it. */
export function HostedLinkCard(props: HostedLinkCardProps): ReactElement {
  const { link } = props;
  const { tone, icon: Icon } = looks[link.state];
  return (
    <section className={css['hosted']} aria-label={titleOf(link)} aria-live="polite">
      <div className={css['body']}>
        <h2 className={css['name']}>{titleOf(link)}</h2>
        <p className={classNames(css['health'], css[tone])}>
          <Icon size={14} strokeWidth={2} aria-hidden />
          <span>{link.message}</span>
        </p>
        {isOpen(link) && <p className={css['facts']}>The page can be opened until {formatTime(link.expiresAt)}.</p>}
      </div>
      <div className={css['actions']}>
        <Actions {...props} />
      </div>
    </section>
  );
}

function Actions({ link, onOpen, onStartAgain, onConnectAnyway, onCancel }: HostedLinkCardProps): ReactElement {
  switch (link.state) {
    case 'waiting':
    case 'left':
    case 'nothing':
      return (
        <>
          <Button onPress={onOpen}>Open again</Button>
          <Button variant="quiet" onPress={onCancel}>
            Cancel
          </Button>
        </>
      );
    case 'finishing':
      return <></>;
    case 'duplicate':
      return (
        <>
          <Button onPress={onConnectAnyway}>Connect again anyway</Button>
          <Button variant="primary" onPress={onCancel}>
            Leave it as it is
          </Button>
        </>
      );
    case 'expired':
    case 'failed':
      return (
        <>
          <Button variant="primary" onPress={onStartAgain}>
            Start again
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            Dismiss
          </Button>
        </>
      );
  }
}

function isOpen({ state }: HostedLink): boolean {
  return state === 'waiting' || state === 'left' || state === 'nothing';
}

function titleOf({ itemId, institutionName }: HostedLink): string {
  const name = institutionName ?? 'A new bank';
  return itemId === null ? `${name}, in your browser` : `Signing in to ${name} in your browser`;
}
