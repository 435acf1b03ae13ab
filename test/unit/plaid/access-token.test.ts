import { format, inspect } from 'node:util';

import { expect, it } from 'vitest';

import { concealAccessToken } from '#ports/access-token.ts';

it('an access token shows itself only to who asks it to', () => {
  const token = concealAccessToken('access-sandbox-1');

  const shown = [
    format('%s %o %j', token, token, token),
    inspect({ token }, { showHidden: true }),
    JSON.stringify(Object.values(token)),
  ];

  expect(shown.filter((text) => text.includes('access-sandbox-1'))).toEqual([]);
  expect(token.reveal()).toBe('access-sandbox-1');
});
