/** What chance brings: coffee, groceries, meals, errands, parcels and what comes back, journeys. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { weekdayOf, type PlannedRow } from './household-books.ts';
import { coffeeShops, errands, groceryStores, restaurants, type Shop } from './merchants.ts';
import { euroShops, journeys, onlineShops } from './occasional-merchants.ts';

export function everydayRows(day: PlainDate, random: SeededRandom): readonly PlannedRow[] {
  const number = dayNumber(day);
  const weekday = weekdayOf(number);
  const weekend = weekday === 0 || weekday === 6;
  const rows: PlannedRow[] = [];
  const buy = (shop: Shop, lagDays = random.between(1, 2)): PlannedRow => {
    const row = purchase(`${day}/${rows.length}`, shop, day, lagDays, random);
    rows.push(row);
    return row;
  };

  if (random.happens(weekend ? 0.3 : 0.45)) buy(random.pick(coffeeShops));
  if (weekday === 6 || (weekday === 3 && random.happens(0.7))) buy(random.pick(groceryStores));
  if (random.happens(weekday >= 5 ? 0.45 : 0.08))
    rows.push(withTip(purchase(`${day}/meal`, random.pick(restaurants), day, 2, random), random));
  if (random.happens(0.34)) buy(random.pick(errands));
  if (random.happens(0.11)) {
    const parcel = buy(random.pick(onlineShops));
    if (random.happens(0.28)) rows.push(refund(parcel, random.between(6, 16)));
  }
  if (random.happens(0.014)) for (const journey of journeys) if (random.happens(0.7)) buy(journey);
  if (random.happens(0.13)) buy(random.pick(euroShops), 1);

  // Every day leaves one card purchase on its way, so that there is always a pending row to see.
  if (!rows.some(({ account, lagDays }) => account === 'rewards-card' && lagDays > 0)) buy(coffeeShops[0], 1);
  return rows;
}

function purchase(key: string, shop: Shop, on: PlainDate, lagDays: number, random: SeededRandom): PlannedRow {
  return {
    key,
    account: shop.account,
    on,
    lagDays,
    amount: random.between(...shop.price),
    name: shop.descriptor.replaceAll('#', () => String(random.between(0, 9))),
    merchant: { name: shop.name, website: shop.website },
    category: shop.category,
    channel: shop.channel,
    ...(shop.city === undefined ? {} : { city: shop.city }),
  };
}

function withTip(bill: PlannedRow, random: SeededRandom): PlannedRow {
  const tip = Math.round((bill.amount * random.between(15, 22)) / 100);
  return { ...bill, pendingAmount: bill.amount, amount: bill.amount + tip };
}

function refund(parcel: PlannedRow, afterDays: number): PlannedRow {
  return {
    ...parcel,
    key: `${parcel.key}/refund`,
    on: dateOfDayNumber(dayNumber(parcel.on) + afterDays),
    lagDays: 0,
    amount: -parcel.amount,
    name: `${parcel.name} REFUND`,
  };
}
