/** A city full of made-up shops, few of which see most of the visits. */
import { coffeeShops, errands, groceryStores, restaurants, type Shop } from '../household/merchants.ts';
import { onlineShops } from '../household/occasional-merchants.ts';
import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { BookedRow } from './person.ts';

export interface ScaleMerchants {
  /** `takesMoneyIn`: half of the visits are customers who pay. */
  readonly visit: (random: SeededRandom, takesMoneyIn: boolean) => Visit;
}

type Visit = Pick<BookedRow, 'name' | 'originalDescription' | 'merchant' | 'category' | 'channel' | 'city'> & {
  readonly isIncome: boolean;
  readonly minorUnits: number;
};

type City = readonly [city: string, region: string];

const merchantCount = 2_000;
const kinds: readonly [Shop, ...Shop[]] = [...coffeeShops, ...groceryStores, ...restaurants, ...errands, ...onlineShops];
const syllables = [
  'ba',
  'cor',
  'del',
  'fen',
  'gra',
  'hol',
  'jun',
  'kel',
  'lum',
  'mar',
  'nor',
  'pel',
  'quo',
  'ros',
  'sun',
  'tav',
] as const;
const trades = ['Bros', 'Supply', 'House', 'Market', 'Works', 'Corner', 'Trading', 'Depot'] as const;
const cities: readonly [City, ...City[]] = [
  ['Oakland', 'CA'], ['Portland', 'OR'], ['Duluth', 'MN'], ['Savannah', 'GA'], ['Tucson', 'AZ'], ['Albany', 'NY'], ['Boise', 'ID'],
  ['Mobile', 'AL'], ['Lowell', 'MA'], ['Wichita', 'KS'], ['Reno', 'NV'], ['Fargo', 'ND'],
]; // prettier-ignore

interface ScaleMerchant {
  readonly kind: Shop;
  readonly merchant: NonNullable<BookedRow['merchant']>;
  readonly descriptor: string;
  readonly city: BookedRow['city'];
}

export function scaleMerchants(seed: number): ScaleMerchants {
  const random = seededRandom(`scale merchants ${seed}`);
  const merchants = Array.from({ length: merchantCount }, () => madeUpMerchant(random));
  return {
    visit: (chance, takesMoneyIn) => {
      const merchant = merchants[Math.floor(merchantCount * chance.fraction() ** 3)] ?? madeUpMerchant(chance);
      const { kind, descriptor, city } = merchant;
      const isIncome = takesMoneyIn && chance.happens(0.5);
      const name = isIncome ? `CUSTOMER PAYMENT ${chance.between(100_000, 999_999)}` : withDigits(descriptor, chance);
      const category = isIncome ? (['INCOME', 'INCOME_OTHER_INCOME'] as const) : kind.category;
      return {
        name,
        originalDescription: name,
        // Banks do not know every merchant.
        merchant: isIncome || chance.happens(0.2) ? null : merchant.merchant,
        category: { primary: category[0], detailed: category[1] },
        channel: isIncome ? 'other' : kind.channel,
        city: isIncome ? null : city,
        isIncome,
        minorUnits: chance.between(...kind.price),
      };
    },
  };
}

function madeUpMerchant(random: SeededRandom): ScaleMerchant {
  const kind = random.pick(kinds);
  const word = `${random.pick(syllables)}${random.pick(syllables)}${random.happens(0.5) ? random.pick(syllables) : ''}`;
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${random.pick(trades)}`;
  const [city, region] = random.pick(cities);
  const reference = random.happens(0.65) ? ' ######' : '';
  return {
    kind,
    merchant: { name, website: random.happens(0.6) ? `${word}.example` : null },
    descriptor: `POS ${name.toUpperCase()}${reference} ${city.toUpperCase()} ${region}`,
    city: kind.channel === 'in store' ? { city, region, country: 'US' } : null,
  };
}

function withDigits(descriptor: string, random: SeededRandom): string {
  return descriptor.replaceAll('#', () => String(random.between(0, 9)));
}
