/** The part of Plaid's browser interface that the stand-in offers, in Plaid's own names (plaid.com/docs/link/web). */

export interface LinkError {
  readonly error_type: string;
  readonly error_code: string;
  readonly error_message: string;
  readonly display_message: string | null;
}

export interface LinkInstitution {
  readonly name: string;
  readonly institution_id: string;
}

export interface LinkAccount {
  readonly id: string;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string;
  readonly verification_status: string | null;
  readonly class_type: string | null;
}

export interface SuccessMetadata {
  readonly institution: LinkInstitution | null;
  readonly accounts: readonly LinkAccount[];
  readonly link_session_id: string;
  readonly transfer_status: null;
}

export interface ExitMetadata {
  readonly institution: LinkInstitution | null;
  readonly status: string | null;
  readonly link_session_id: string;
  readonly request_id: string;
}

export type EventMetadata = Readonly<Record<string, string | boolean | null>>;

export interface LinkConfiguration {
  readonly token?: string | null;
  readonly onSuccess: (publicToken: string, metadata: SuccessMetadata) => void;
  readonly onExit?: ((error: LinkError | null, metadata: ExitMetadata) => void) | null;
  readonly onEvent?: ((eventName: string, metadata: EventMetadata) => void) | null;
  readonly onLoad?: (() => void) | null;
}

export interface LinkHandler {
  readonly open: () => void;
  readonly exit: (options?: unknown, callback?: () => void) => void;
  readonly destroy: () => void;
  readonly submit: () => void;
}
