/** `user_scale_N`: N plain rows over 24 months on one account, for measuring clients. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber } from '../decimal.ts';
import { coffeeShops, errands, groceryStores, type Shop } from '../household/merchants.ts';
import { onlineShops } from '../household/occasional-merchants.ts';
import { seededRandom } from '../seeded-random.ts';
import type { BookedRow, HeldAccount, Person } from './person.ts';

const daysOfHistory = 730;
const shops: readonly [Shop, ...Shop[]] = [...coffeeShops, ...groceryStores, ...errands, ...onlineShops];

const account: HeldAccount = {
  key: 'scale-checking',
  name: 'Busy Checking',
  officialName: null,
  mask: '2048',
  type: 'depository',
  subtype: 'checking',
  currency: 'USD',
  limit: null,
};

export function scalePerson(rowCount: number, seed: number, startedOn: PlainDate): Person {
  const random = seededRandom(`scale ${seed} ${rowCount}`);
  const rows = Array.from({ length: rowCount }, (_, index): BookedRow => {
    const shop = random.pick(shops);
    const day = dateOfDayNumber(dayNumber(startedOn) - Math.floor((index * daysOfHistory) / rowCount));
    return {
      key: `scale-${index}`,
      accountKey: account.key,
      appearsOn: day,
      authorizedOn: day,
      postsOn: day,
      amount: decimalNumber(random.between(...shop.price), 'USD'),
      pendingAmount: null,
      currency: 'USD',
      name: shop.descriptor.replaceAll('#', () => String(random.between(0, 9))),
      originalDescription: shop.descriptor,
      merchant: { name: shop.name, website: shop.website },
      category: { primary: shop.category[0], detailed: shop.category[1] },
      channel: shop.channel,
      city: null,
    };
  });
  return { accounts: [account], rows: () => rows, balance: () => ({ current: 2_048.16, available: 2_048.16 }) };
}
