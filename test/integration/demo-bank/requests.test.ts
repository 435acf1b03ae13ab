import { expect, test } from 'vitest';
import { aDemoBank, clientOf, faultOf } from '../../support/demo-bank-client.ts';

async function post(
  url: string,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  return { status: response.status, body: await response.json() };
}

const search = { query: 'platypus', country_codes: ['US'] };
const fault = (type: string, code: string, message: string, status = 400): unknown => ({
  status,
  body: expect.objectContaining({
    error_type: type,
    error_code: code,
    error_message: message,
    display_message: null,
    request_id: expect.stringMatching(/^[0-9A-Za-z]{15}$/) as unknown,
  }) as unknown,
});

test('keys are taken from the headers or from the body', async () => {
  const { bank, plaid } = await aDemoBank();
  const { clientId, secret } = bank.keys;

  const byHeader = await plaid.institutionsGetById({ institution_id: 'ins_109508', country_codes: ['US' as never] });
  const byBody = await post(
    bank.url,
    '/institutions/get_by_id',
    JSON.stringify({ client_id: clientId, secret, institution_id: 'ins_109508', country_codes: ['US'] }),
  );

  expect([byHeader.status, byBody.status]).toEqual([200, 200]);
});

test('other keys are refused', async () => {
  const { bank } = await aDemoBank();
  const stranger = clientOf(bank, { clientId: bank.keys.clientId, secret: '0'.repeat(30) });

  const refused = await faultOf(stranger.institutionsSearch({ query: 'x', country_codes: ['US' as never], products: null }));

  expect(refused).toEqual({
    status: 400,
    type: 'INVALID_INPUT',
    code: 'INVALID_API_KEYS',
    message: 'invalid client_id or secret provided',
  });
});

test('requests without keys, with fields missing, unknown or wrong, or without JSON are told so in Plaid’s words', async () => {
  const { bank } = await aDemoBank();
  const headers = { 'plaid-client-id': bank.keys.clientId, 'plaid-secret': bank.keys.secret };
  const ask = (body: unknown, path = '/institutions/search'): ReturnType<typeof post> =>
    post(bank.url, path, JSON.stringify(body), headers);

  const answers = {
    noKeys: await post(bank.url, '/institutions/search', JSON.stringify(search)),
    missing: await ask({ query: 'x' }),
    missingInside: await ask(
      { client_name: 'a', language: 'en', country_codes: ['US'], products: ['auth'], user: {} },
      '/link/token/create',
    ),
    unknown: await ask({ ...search, colour: 'red' }),
    wrongType: await ask({ ...search, query: 7 }),
    wrongCountry: await ask({ ...search, country_codes: ['XX'] }),
    noJson: await post(bank.url, '/institutions/search', '{', headers),
    noObject: await post(bank.url, '/institutions/search', '[]', headers),
    noPath: await ask({}, '/nothing/here'),
  };

  expect(answers).toEqual({
    noKeys: fault('INVALID_REQUEST', 'MISSING_FIELDS', 'the following required fields are missing: client_id, secret'),
    missing: fault('INVALID_REQUEST', 'MISSING_FIELDS', 'the following required fields are missing: country_codes'),
    missingInside: fault('INVALID_REQUEST', 'MISSING_FIELDS', 'the following required fields are missing: user.client_user_id'),
    unknown: fault('INVALID_REQUEST', 'UNKNOWN_FIELDS', 'the following fields are not recognized by this endpoint: colour'),
    wrongType: fault('INVALID_REQUEST', 'INVALID_FIELD', expect.stringMatching(/^query: /) as string),
    wrongCountry: fault('INVALID_REQUEST', 'INVALID_FIELD', expect.stringMatching(/^country_codes\.0: /) as string),
    noJson: fault('INVALID_REQUEST', 'INVALID_BODY', 'body could not be parsed as JSON'),
    noObject: fault('INVALID_REQUEST', 'INVALID_BODY', 'body could not be parsed as JSON'),
    noPath: fault('INVALID_REQUEST', 'NOT_FOUND', 'the requested resource could not be found', 404),
  });
});

test('only POST is answered', async () => {
  const { bank } = await aDemoBank();

  const { status } = await fetch(`${bank.url}/accounts/get`);

  expect(status).toBe(404);
});

test('a page of some web site gets nothing', async () => {
  const { bank } = await aDemoBank();
  const from = (headers: Record<string, string>, path = '/institutions/search'): Promise<number> =>
    fetch(bank.url + path, { method: 'POST', body: '{}', headers }).then(({ status }) => status);

  const statuses = [
    await from({ origin: 'https://example.com' }),
    await from({ origin: 'https://example.com' }, '/link/session/start'),
    await from({ origin: 'null' }),
  ];

  expect(statuses).toEqual([403, 403, 403]);
});

test('a body larger than a custom user could ever be is refused', async () => {
  const { bank } = await aDemoBank();

  const { status } = await post(bank.url, '/institutions/search', JSON.stringify({ query: 'x'.repeat(1_100_000) }));

  expect(status).toBe(413);
});
