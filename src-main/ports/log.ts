/** The port to the log. Whatever implements it redacts: a token or key that reaches it does not come out. */
export interface Log {
  readonly info: (message: string, details?: LogDetails) => void;
  readonly warn: (message: string, details?: LogDetails) => void;
  /** Answers a short reference that finds the entry, for `unexpected` failures. */
  readonly error: (message: string, error: unknown, details?: LogDetails) => string;
}

export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;
