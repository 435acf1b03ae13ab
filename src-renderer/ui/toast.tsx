import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';

import type { CofferError } from '#contract/failures.ts';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './toast.module.css';

interface Toast {
  readonly message: string;
  readonly tone: 'done' | 'failed';
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });
/** React Aria pauses the time while a toast is hovered or focused; five seconds is its advised minimum. */
const shownMilliseconds = 6000;

/** Says that something was done, with what can be done about it (Undo). */
export function announceDone(message: string, action?: Toast['action']): void {
  queue.add({ message, tone: 'done', action }, { timeout: shownMilliseconds });
}

/** Says that something failed. It stays until it is closed. */
export function announceFailure(message: string, action?: Toast['action']): void {
  queue.add({ message, tone: 'failed', action });
}

/** The same of a call to main, unless it was the user who ended it. */
export function announceUnlessCancelled({ failure }: CofferError): void {
  if (failure.kind !== 'cancelled') announceFailure(failure.message);
}

export function Toasts(): ReactElement {
  return (
    <ToastRegion queue={queue} className={classNames(css['region'])} aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className={classNames(css['toast'], toast.content.tone === 'failed' && css['failed'])}>
          <ToastContent className={classNames(css['content'])}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              variant="link"
              onPress={() => {
                toast.content.action?.onAction();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon={X} label="Dismiss" onPress={() => queue.close(toast.key)} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
