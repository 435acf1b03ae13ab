import { Products } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';
import { aCustomUser } from '../../support/custom-users.ts';

const auth = { products: [Products.Auth] };

test('checking and savings have numbers that end in their masks, cards have none', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, auth);

  const { data } = await plaid.authGet({ access_token });

  const endings = data.numbers.ach.map(({ account_id: id, account, routing, wire_routing: wire }) => ({
    mask: data.accounts.find((candidate) => candidate.account_id === id)?.mask,
    ending: account.slice(-4),
    routing,
    wire,
  }));
  expect(endings).toEqual([
    { mask: '4021', ending: '4021', routing: '122105155', wire: '122105155' },
    { mask: '7730', ending: '7730', routing: '122105155', wire: '122105155' },
  ]);
  expect([data.numbers.eft, data.numbers.bacs, data.numbers.international]).toEqual([[], [], []]);
});

test('numbers stand for the real ones at a bank with tokenised numbers, and are the real ones elsewhere', async () => {
  const { plaid } = await aDemoBank();
  const tokenised = async (institutionId: string): Promise<unknown> => {
    const { accessToken: access_token } = await linkItem(plaid, { ...auth, institutionId });
    const { numbers } = (await plaid.authGet({ access_token })).data;
    return new Set(numbers.ach.map(({ is_tokenized_account_number: isTokenised }) => isTokenised));
  };

  expect([await tokenised('ins_127287'), await tokenised('ins_109508')]).toEqual([new Set([true]), new Set([false])]);
});

test('a euro account has an IBAN whose check digits hold', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { ...auth, institutionId: 'ins_109511' });

  const { data } = await plaid.authGet({ access_token });

  const iban = data.numbers.international[0]?.iban ?? '';
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((sign) => String(Number.parseInt(sign, 36))).join('');
  expect([/^DE\d{20}$/.test(iban), BigInt(digits) % 97n]).toEqual([true, 1n]);
});

test('the first call adds the product to the Item, which is billed for it from then on', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const before = (await plaid.itemGet({ access_token })).data.item;
  await plaid.authGet({ access_token });
  const after = (await plaid.itemGet({ access_token })).data.item;

  expect([before.billed_products, before.available_products.includes(Products.Auth)]).toEqual([['transactions'], true]);
  expect([after.billed_products, after.available_products.includes(Products.Auth)]).toEqual([['transactions', 'auth'], false]);
});

test('an Item without accounts to transfer with has no numbers to give', async () => {
  const { plaid } = await aDemoBank();
  const card = aCustomUser({ type: 'credit', subtype: 'credit card' });
  const { accessToken: access_token } = await linkItem(plaid, { ...card, products: [Products.Transactions] });

  expect(await faultOf(plaid.authGet({ access_token }))).toMatchObject({ type: 'ITEM_ERROR', code: 'NO_AUTH_ACCOUNTS' });
});

test('a custom user’s numbers and owners are told as they were given', async () => {
  const { plaid } = await aDemoBank();
  const identity = {
    names: ['Ana Belén Ruiz', 'A. B. Ruiz'],
    emails: [{ data: 'ana@mail.example', primary: true, type: 'primary' }],
    phone_numbers: [],
    addresses: [{ primary: true, data: { city: 'Vigo', region: null, street: 'Rúa 1', postal_code: '36201', country: 'ES' } }],
  };
  const numbers = { account: '1111222233330000', ach_routing: '011401533', ach_wire_routing: '021000021' };
  const user = aCustomUser({ type: 'depository', subtype: 'checking', numbers, identity });
  const { accessToken: access_token } = await linkItem(plaid, { ...user, products: [Products.Auth, Products.Identity] });

  const { data: told } = await plaid.authGet({ access_token });
  const { data: who } = await plaid.identityGet({ access_token });

  expect(told.numbers.ach).toMatchObject([{ account: '1111222233330000', routing: '011401533', wire_routing: '021000021' }]);
  expect(who.accounts.map(({ owners }) => owners)).toEqual([[identity]]);
});

test('a joint account has two owners, of whom only the names are certain', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { products: [Products.Identity] });

  const { data } = await plaid.identityGet({ access_token });

  const owners = data.accounts.find(({ name }) => name === 'Everyday Checking')?.owners ?? [];
  expect(
    owners.map(({ names, phone_numbers: phones, addresses }) => [names[0], phones.length > 0, addresses.length > 0]),
  ).toEqual([
    ['Robin Alder', true, true],
    ['Mika Alder-Osei', false, false],
  ]);
});
