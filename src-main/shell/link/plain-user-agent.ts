/** Banks turn away browsers they don't know: without the parts that name Electron and Coffer, it's plain Chrome. */
export function plainUserAgent(userAgent: string): string {
  return userAgent.replaceAll(/ (?:Electron|Coffer|coffer)\/\S+/g, '');
}
