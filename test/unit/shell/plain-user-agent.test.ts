import { expect, it } from 'vitest';

import { plainUserAgent } from '../../../src-main/shell/link/plain-user-agent.ts';

it('banks meet plain Chrome', () => {
  const electrons =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) coffer/0.1.0 Chrome/144.0.0.0 Electron/45.4.1 Safari/537.36';

  expect(plainUserAgent(electrons)).toBe(
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
  );
});
