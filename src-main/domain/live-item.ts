/** Whether there is a connection to ask: neither ending nor history only. */
export function isConnected(item: { readonly removing: boolean; readonly disconnectedAt: number | null }): boolean {
  return !item.removing && item.disconnectedAt === null;
}
