import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A dialog that must be answered has no cross and does not close at a click outside. */
  readonly mustAnswer?: boolean;
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
  /** The buttons, the one that acts last. */
  readonly footer?: ReactNode;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  mustAnswer = false,
  width = 'narrow',
  children,
  footer,
}: DialogProps): ReactElement {
  return (
    <ModalOverlay
      className={classNames(css['overlay'])}
      isOpen={isOpen}
      isDismissable={!mustAnswer}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(css['modal'], css[width])}>
        <AriaDialog className={classNames(css['dialog'])} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <header className={css['header']}>
            <Heading slot="title">{title}</Heading>
            {!mustAnswer && <IconButton icon={X} label="Close" keys="Esc" onPress={onClose} />}
          </header>
          <div className={css['body']}>{children}</div>
          {footer !== undefined && <footer className={css['footer']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
