/** Whether there is a connection to ask: neither ending, nor history only, nor replaced by another. */
export function isConnected(item: {
  readonly removing: boolean;
  readonly disconnectedAt: number | null;
  readonly successor?: string | null;
}): boolean {
  return !item.removing && item.disconnectedAt === null && (item.successor ?? null) === null;
}
