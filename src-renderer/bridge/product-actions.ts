/** Reading a product, and signing in again where the bank wants that first. */
import type { CofferError } from '#contract/failures.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import { useAppState } from './app-state.ts';
import { useMutationOf } from './mutations.ts';

interface ProductActions {
  readonly onRead: (state: ProductState) => void;
  /** Opens Link for the bank; reads the product when the user has signed in there. */
  readonly onSignIn: (state: ProductState) => void;
  /** Reads it no more and deletes what it said. */
  readonly onStop: (state: ProductState) => void;
  readonly isBusy: boolean;
  /** Whether Plaid's prices are real money in this profile. */
  readonly isCharged: boolean;
}

/** @param announce says how it ended: the product's new state, or why there is none */
export function useProductActions(announce: {
  readonly read: (state: ProductState) => void;
  readonly failed: (message: string) => void;
}): ProductActions {
  const reading = useMutationOf('products.read');
  const stopping = useMutationOf('products.stop');
  const signingIn = useMutationOf('connections.repair');
  const { profile } = useAppState();

  const onError = ({ failure }: CofferError): void => {
    if (failure.kind !== 'cancelled') announce.failed(failure.message);
  };
  const read = ({ itemId, product }: ProductState): void =>
    reading.mutate(
      { itemId, product },
      {
        onSuccess: (states) => {
          const now = states.find((state) => state.itemId === itemId && state.product === product);
          if (now !== undefined) announce.read(now);
        },
        onError,
      },
    );
  return {
    onRead: read,
    onSignIn: (state) =>
      signingIn.mutate(
        { itemId: state.itemId },
        {
          onSuccess: (outcome) => {
            if (outcome.kind === 'repaired') read(state);
          },
          onError,
        },
      ),
    onStop: ({ itemId, product }) => stopping.mutate({ itemId, product }, { onError }),
    isBusy: stopping.isPending || reading.isPending || signingIn.isPending,
    isCharged: profile === 'production',
  };
}
