import { useState, type ReactElement, type ReactNode } from 'react';

import type { ProductState } from '#contract/shapes/products.ts';
import { formatAgo } from '../format/dates.ts';
import { productAction, productNames, productNoun, productWords } from '../format/products.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import css from './product-rows.module.css';
import { announceDone, announceFailure } from './toast.tsx';
import { useNow } from './use-now.ts';
import { useRowFocus } from './use-row-focus.ts';

export interface ProductRowActions {
  readonly onRead: (state: ProductState) => void;
  readonly onSignIn: (state: ProductState) => void;
  /** Where it can be read no more, after a question. */
  readonly onStop?: (state: ProductState) => void;
  readonly isBusy: boolean;
  /** Whether Plaid's prices are real money here. */
  readonly isCharged: boolean;
}

interface ProductRowsProps extends ProductRowActions {
  readonly label: string;
  readonly states: readonly ProductState[];
  /** What tells the rows apart: the bank, or the product. */
  readonly title: (state: ProductState) => ReactNode;
  /** Where there is no room for three columns. */
  readonly isNarrow?: boolean;
  /** Where the row's title says the product already. */
  readonly isTerse?: boolean;
}

/** Products of banks: how each stands, and the one thing to do. What costs asks first, and so does what deletes. */
export function ProductRows(props: ProductRowsProps): ReactElement {
  const { label, states, title, onRead, onSignIn, onStop, isBusy, isCharged, isNarrow = false, isTerse = false } = props;
  const [asking, setAsking] = useState<ProductState | null>(null);
  const [stopping, setStopping] = useState<ProductState | null>(null);
  const now = useNow();
  const { rowRef, focusRow } = useRowFocus();
  const act = (state: ProductState): void => {
    setAsking(null);
    if (productAction(state)?.kind === 'sign-in') onSignIn(state);
    else onRead(state);
  };
  const stop = (state: ProductState): void => {
    setStopping(null);
    focusRow(keyOf(state));
    onStop?.(state);
  };

  return (
    <>
      <ul className={classNames(css['rows'], isNarrow && css['narrow'])} aria-label={label}>
        {states.map((state) => {
          const action = productAction(state);
          const aboutWhat = `${state.institutionName}, ${productNoun(state.product)}`;
          return (
            <li key={keyOf(state)} className={css['row']} ref={rowRef(keyOf(state))} tabIndex={-1}>
              <span className={css['title']}>{title(state)}</span>
              <span className={classNames(css['words'], state.status === 'failed' && css['failed'])}>
                {state.status === 'on' && state.readAt !== null ? `Read ${formatAgo(state.readAt, now)}` : productWords(state)}
              </span>
              {action !== null && (
                <Button
                  variant={isNarrow ? 'plain' : 'link'}
                  isDisabled={isBusy}
                  aria-label={`${action.label}: ${aboutWhat}`}
                  onPress={() => (action.costs ? setAsking(state) : act(state))}
                >
                  {isTerse && action.kind === 'read' ? readWords(state) : action.label}
                </Button>
              )}
              {action === null && onStop !== undefined && stoppable.has(state.status) && (
                <Button
                  variant="link"
                  isDisabled={isBusy}
                  aria-label={`Stop reading: ${aboutWhat}`}
                  onPress={() => setStopping(state)}
                >
                  Stop…
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <CostDialog
          state={asking}
          isCharged={isCharged}
          onCancel={() => setAsking(null)}
          onAgree={() => {
            focusRow(keyOf(asking));
            act(asking);
          }}
        />
      )}
      {stopping !== null && <StopDialog state={stopping} onCancel={() => setStopping(null)} onAgree={() => stop(stopping)} />}
    </>
  );
}

const stoppable: ReadonlySet<ProductState['status']> = new Set(['on', 'preparing']);

const keyOf = ({ itemId, product }: ProductState): string => `${itemId} ${product}`;

const readWords = ({ status }: ProductState): string => (status === 'stopped' ? 'Read again' : 'Read…');

interface CostDialogProps {
  readonly state: ProductState;
  readonly isCharged: boolean;
  readonly onCancel: () => void;
  readonly onAgree: () => void;
}

/** Says what Plaid will charge before anything is asked of it. */
function CostDialog({ state, isCharged, onCancel, onAgree }: CostDialogProps): ReactElement {
  const { institutionName, product, billing } = state;
  const mustSignIn = productAction(state)?.kind === 'sign-in';
  return (
    <Dialog
      title={`Read ${productNoun(product)} of ${institutionName}?`}
      isOpen
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel}>Not now</Button>
          <Button variant="primary" onPress={onAgree} autoFocus>
            {mustSignIn ? 'Sign in and read' : `Read ${productNoun(product)}`}
          </Button>
        </>
      }
    >
      {mustSignIn && <p>You sign in at {institutionName} again, in Plaid’s own window, and allow it there.</p>}
      <p>
        {billing === 'once'
          ? 'Plaid charges for this once, with the first reading.'
          : 'Plaid charges for this every month, from the first reading until you remove the bank.'}
      </p>
      {!isCharged && <p>In the demo and in Plaid’s sandbox nothing is charged.</p>}
    </Dialog>
  );
}

interface StopDialogProps {
  readonly state: ProductState;
  readonly onCancel: () => void;
  readonly onAgree: () => void;
}

/** Says what stopping does, and what it cannot do. */
function StopDialog({ state, onCancel, onAgree }: StopDialogProps): ReactElement {
  const { institutionName, product, billing, isBilled } = state;
  return (
    <Dialog
      title={`Stop reading ${productNoun(product)} of ${institutionName}?`}
      isOpen
      mustAnswer
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel} autoFocus>
            Go on reading
          </Button>
          <Button variant="harm" onPress={onAgree}>
            Stop reading
          </Button>
        </>
      }
    >
      <p>What was read of it is deleted here, and it is not read again until you say so.</p>
      {isBilled && billing === 'monthly' && (
        <p>Plaid has no way of dropping a single product: it charges for it each month until you remove the bank.</p>
      )}
    </Dialog>
  );
}

/** How a reading ended, for `useProductActions`. What failed is said in its row as well. */
export const announceProduct = {
  read: (state: ProductState): void => {
    const name = `${productNames[state.product]} of ${state.institutionName}`;
    if (state.status === 'on') announceDone(`${name} are read`);
    else if (state.status === 'preparing') announceDone(`${name} are on their way`);
    else announceFailure(`${name}: ${productWords(state)}`);
  },
  failed: (message: string): void => announceFailure(message),
};
