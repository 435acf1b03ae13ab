/** The same operations as `T`, answered at once: what runs on a ledger thread, behind the promises the other rooms hold. */
export type SyncForm<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer Arguments) => Promise<infer Result>
    ? (...args: Arguments) => Result
    : never;
};
