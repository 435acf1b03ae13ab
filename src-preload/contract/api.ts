/** The whole of what the app's page can see of main: `window.coffer`. */
import type { EventName, EventPayload } from './events.ts';
import type { OperationCalls } from './operations.ts';

export interface CofferApi {
  readonly call: OperationCalls;
  /** Calls `listener` at each event of that name until the returned function is called. */
  readonly on: <Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void) => () => void;
}

/** The whole of what the Link page can see of main: `window.cofferLink`. */
export interface LinkApi {
  /** The link token to open, once per window. */
  readonly linkToken: () => Promise<string>;
  /** Hands over Link's result. Only the first call of either counts. */
  readonly succeeded: (publicToken: string, metadata: unknown) => Promise<void>;
  readonly exited: (error: unknown, metadata: unknown) => Promise<void>;
}
