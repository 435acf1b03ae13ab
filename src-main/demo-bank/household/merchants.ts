/** Where the household spends: invented names, and the untidy text that a bank makes of them. */
import type { BookedRow } from '../people/person.ts';
import type { AccountKey } from './household-accounts.ts';

export interface Shop {
  readonly name: string;
  readonly website: string | null;
  /** '#' becomes a digit. */
  readonly descriptor: string;
  readonly category: readonly [primary: string, detailed: string];
  readonly channel: BookedRow['channel'];
  readonly account: AccountKey;
  /** Minor units, both ends possible. */
  readonly price: readonly [lowest: number, highest: number];
  readonly city?: readonly [city: string, region: string, country: string];
}

const oakland = ['Oakland', 'CA', 'US'] as const;
const sanFrancisco = ['San Francisco', 'CA', 'US'] as const;
export type Shops = readonly [Shop, ...Shop[]];

const coffee = ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'] as const;
const groceries = ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'] as const;
const restaurant = ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_RESTAURANT'] as const;
const fastFood = ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_FAST_FOOD'] as const;
const transit = ['TRANSPORTATION', 'TRANSPORTATION_PUBLIC_TRANSIT'] as const;

const blueKettle: Shop = {
  name: 'Blue Kettle Coffee',
  website: 'bluekettle.example',
  descriptor: 'SQ *BLUE KETTLE COFFEE Oakland CA',
  category: coffee,
  channel: 'in store',
  account: 'rewards-card',
  price: [375, 890],
  city: oakland,
};

/** The favourite stands here twice, so that chance finds it twice as often. */
export const coffeeShops: Shops = [
  blueKettle,
  blueKettle,
  {
    name: 'Lantern Espresso',
    website: null,
    descriptor: 'TST* LANTERN ESPRESSO #### SAN FRANCISCO',
    category: coffee,
    channel: 'in store',
    account: 'rewards-card',
    price: [425, 1150],
    city: sanFrancisco,
  },
];

export const groceryStores: Shops = [
  {
    name: 'Green Basket Market',
    website: 'greenbasket.example',
    descriptor: 'GREEN BASKET MKT #0## OAKLAND CA',
    category: groceries,
    channel: 'in store',
    account: 'cash-back-card',
    price: [2_140, 11_890],
    city: oakland,
  },
  {
    name: 'Harvest & Vine',
    website: 'harvestvine.example',
    descriptor: 'HARVEST&VINE 00#### OAKLAND',
    category: groceries,
    channel: 'in store',
    account: 'cash-back-card',
    price: [1_480, 7_420],
    city: oakland,
  },
  {
    name: 'Corner Pantry',
    website: null,
    descriptor: 'CORNER PANTRY ##TH ST OAKLAND CA',
    category: ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'],
    channel: 'in store',
    account: 'checking',
    price: [520, 2_650],
    city: oakland,
  },
];

/** The bill; a tip is added when it posts. */
export const restaurants: Shops = [
  {
    name: 'Marigold Kitchen',
    website: 'marigoldkitchen.example',
    descriptor: 'TST* MARIGOLD KITCHEN OAKLAND CA',
    category: restaurant,
    channel: 'in store',
    account: 'rewards-card',
    price: [3_850, 11_400],
    city: oakland,
  },
  {
    name: 'Noodle Atelier',
    website: null,
    descriptor: 'SQ *NOODLE ATELIER Berkeley CA',
    category: restaurant,
    channel: 'in store',
    account: 'rewards-card',
    price: [2_210, 5_830],
    city: ['Berkeley', 'CA', 'US'],
  },
  {
    name: 'Trattoria Lucia',
    website: 'trattorialucia.example',
    descriptor: 'TRATTORIA LUCIA ###-###-#### SF',
    category: restaurant,
    channel: 'in store',
    account: 'rewards-card',
    price: [4_400, 13_650],
    city: sanFrancisco,
  },
];

export const errands: Shops = [
  {
    name: 'Taco Alley',
    website: null,
    descriptor: 'TACO ALLEY 0## OAKLAND CA',
    category: fastFood,
    channel: 'in store',
    account: 'checking',
    price: [980, 2_260],
    city: oakland,
  },
  {
    name: 'Bayline Transit',
    website: 'bayline.example',
    descriptor: 'BAYLINE TRANSIT CLIP ######## CA',
    category: transit,
    channel: 'online',
    account: 'rewards-card',
    price: [2_000, 2_000],
  },
  {
    name: 'Swiftcar',
    website: 'swiftcar.example',
    descriptor: 'SWIFTCAR *TRIP HELP.SWIFTCAR CA',
    category: ['TRANSPORTATION', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES'],
    channel: 'online',
    account: 'rewards-card',
    price: [1_120, 3_890],
  },
  {
    name: 'Redwood Fuel',
    website: null,
    descriptor: 'REDWOOD FUEL 00##### OAKLAND CA',
    category: ['TRANSPORTATION', 'TRANSPORTATION_GAS'],
    channel: 'in store',
    account: 'cash-back-card',
    price: [3_180, 6_240],
    city: oakland,
  },
  {
    name: 'Wellspring Pharmacy',
    website: 'wellspring.example',
    descriptor: 'WELLSPRING RX #0#### OAKLAND CA',
    category: ['MEDICAL', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS'],
    channel: 'in store',
    account: 'cash-back-card',
    price: [620, 4_780],
    city: oakland,
  },
  {
    name: 'Hinge & Hammer',
    website: null,
    descriptor: 'HINGE AND HAMMER HDWE 0## OAKLAND',
    category: ['HOME_IMPROVEMENT', 'HOME_IMPROVEMENT_HARDWARE'],
    channel: 'in store',
    account: 'cash-back-card',
    price: [890, 9_460],
    city: oakland,
  },
  {
    name: 'Paper Lantern Books',
    website: null,
    descriptor: 'PAPER LANTERN BOOKS BERKELEY CA',
    category: ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS'],
    channel: 'in store',
    account: 'rewards-card',
    price: [1_199, 4_640],
    city: ['Berkeley', 'CA', 'US'],
  },
  {
    name: 'Orpheum Cinema',
    website: 'orpheum.example',
    descriptor: 'ORPHEUM CINEMA TKTS ######',
    category: ['ENTERTAINMENT', 'ENTERTAINMENT_TV_AND_MOVIES'],
    channel: 'online',
    account: 'rewards-card',
    price: [1_450, 4_350],
  },
];
