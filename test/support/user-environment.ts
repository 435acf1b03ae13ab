/** What a command of Coffer sees of the environment: a user's own, and none of ours. */
export function userEnvironment(home: string, dataFolder: string): Record<string, string | undefined> {
  // The cache: see vitest.config.ts.
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { PATH, NODE_COMPILE_CACHE, HOME: home, COFFER_DATA_DIR: dataFolder };
}
