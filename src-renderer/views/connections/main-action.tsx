import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Connection } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { Button } from '../../ui/button.tsx';

export interface MainActionProps {
  readonly connection: Connection;
  readonly isSyncing: boolean;
  /** The Link window is open. */
  readonly isConnecting: boolean;
  readonly onSync: () => void;
  readonly onConnect: () => void;
  readonly onRepair: (options?: { readonly chooseAccounts: boolean }) => void;
  /** Signs in again in the user's own browser. */
  readonly onBrowser: () => void;
  readonly onRotate: () => void;
  readonly onRefresh: () => void;
  readonly onRemove: () => void;
}

/** The one thing to do about a connection's health. */
export function MainAction(props: MainActionProps): ReactElement {
  const { connection, isSyncing, isConnecting, onSync, onConnect, onRepair, onRemove } = props;
  const navigate = useNavigate();
  const { mutate: openHelp } = useMutationOf('app.openHelp');
  const primary = (label: string, onPress: () => void, isDisabled = false): ReactElement => (
    <Button variant="primary" onPress={onPress} isDisabled={isDisabled}>
      {label}
    </Button>
  );
  const plain = (label: string): ReactElement => (
    <Button onPress={onSync} isDisabled={isSyncing}>
      {isSyncing ? 'Syncing…' : label}
    </Button>
  );

  switch (connection.action) {
    case 'reconnect':
      return primary('Sign in again', () => onRepair(), isConnecting);
    case 'renew':
      return primary('Renew permission', () => onRepair(), isConnecting);
    case 'bank-first':
      return primary('Done there: sign in', () => onRepair(), isConnecting);
    case 'choose-accounts':
      return primary('Choose accounts', () => onRepair({ chooseAccounts: true }), isConnecting);
    case 'link-again':
      if (connection.disconnectedAt === null) return primary('Link again', onConnect, isConnecting);
      return (
        <Button onPress={onConnect} isDisabled={isConnecting}>
          Connect again
        </Button>
      );
    case 'enter-keys':
      return primary('Check your keys', () => void navigate({ to: '/settings' }));
    case 'dashboard':
      return primary('Open Plaid’s dashboard', () => openHelp({ topic: dashboardTopicOf(connection) }));
    case 'remove':
      return primary('Remove…', onRemove);
    case 'try-again':
    case 'unlock-vault':
      return plain('Try again');
    case 'wait':
      return connection.health === 'removing' ? <></> : plain('Try now');
    case 'none':
    case 'sync':
      return plain('Sync now');
  }
}

const registrationCodes: ReadonlySet<string> = new Set(['INSTITUTION_REGISTRATION_REQUIRED', 'UNAUTHORIZED_INSTITUTION']);

function dashboardTopicOf({ failure }: Connection): 'plaid-oauth' | 'plaid-keys' {
  return registrationCodes.has(failure?.plaid?.code ?? '') ? 'plaid-oauth' : 'plaid-keys';
}
