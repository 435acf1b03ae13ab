import { ExternalLink } from 'lucide-react';
import type { ReactElement } from 'react';

import { Button } from '../../ui/button.tsx';
import css from './connections.module.css';

interface BrowserOfferProps {
  /** What went wrong on the bank's own page; null while Link's window is open. */
  readonly advice: string | null;
  readonly onBrowser: () => void;
  readonly onDismiss: () => void;
  readonly isBusy: boolean;
}

/** The other way to link: some banks' pages do not like a window of ours, and all of them like the user's browser. */
export function BrowserOffer({ advice, onBrowser, onDismiss, isBusy }: BrowserOfferProps): ReactElement {
  return (
    <section className={css['hosted']} aria-label="Finish in your browser" aria-live="polite">
      <div className={css['body']}>
        <h2 className={css['name']}>{advice ?? 'Link is open in a window of its own'}</h2>
        <p className={css['facts']}>
          {advice === null
            ? 'If the bank’s page does not work there, or your passwords are in your browser, go on in your browser.'
            : 'Some banks’ pages work only in a browser. You can go on in yours; Coffer waits for you.'}
        </p>
      </div>
      <div className={css['actions']}>
        <Button variant={advice === null ? 'plain' : 'primary'} icon={ExternalLink} onPress={onBrowser} isDisabled={isBusy}>
          Finish in my browser
        </Button>
        {advice !== null && (
          <Button variant="quiet" onPress={onDismiss}>
            Dismiss
          </Button>
        )}
      </div>
    </section>
  );
}
