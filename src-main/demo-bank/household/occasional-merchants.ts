/** Where the household spends now and then: parcels, journeys, and its days in Berlin. */
import type { Shops } from './merchants.ts';

const berlin = ['Berlin', 'BE', 'DE'] as const;
const transit = ['TRANSPORTATION', 'TRANSPORTATION_PUBLIC_TRANSIT'] as const;

/** Bought online; now and then one comes back. */
export const onlineShops: Shops = [
  {
    name: 'Parcelwood',
    website: 'parcelwood.example',
    descriptor: 'PARCELWOOD.COM*##A#Q### PARCELWOOD.COM/BILL WA',
    category: ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES'],
    channel: 'online',
    account: 'rewards-card',
    price: [1_190, 13_900],
  },
  {
    name: 'Linen & Thread',
    website: 'linenthread.example',
    descriptor: 'LINEN&THREAD ORDER ####### NY',
    category: ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES'],
    channel: 'online',
    account: 'rewards-card',
    price: [2_800, 16_400],
  },
];

export const journeys: Shops = [
  {
    name: 'Albatross Air',
    website: 'albatross.example',
    descriptor: 'ALBATROSS AIR 027######### ALBATROSS.COM',
    category: ['TRAVEL', 'TRAVEL_FLIGHTS'],
    channel: 'online',
    account: 'travel-card',
    price: [21_800, 68_400],
  },
  {
    name: 'Hotel Kranich',
    website: 'hotelkranich.example',
    descriptor: 'HOTEL KRANICH BERLIN DEU',
    category: ['TRAVEL', 'TRAVEL_LODGING'],
    channel: 'in store',
    account: 'travel-card',
    price: [32_000, 74_500],
    city: berlin,
  },
  {
    name: 'Albatross Air',
    website: 'albatross.example',
    descriptor: 'ALBATROSS AIR SEAT 027#########',
    category: ['TRAVEL', 'TRAVEL_FLIGHTS'],
    channel: 'online',
    account: 'travel-card',
    price: [2_900, 6_800],
  },
];

export const euroShops: Shops = [
  {
    name: 'Backstube Mila',
    website: null,
    descriptor: 'BACKSTUBE MILA//BERLIN/DE ##-##',
    category: ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
    channel: 'in store',
    account: 'euro-account',
    price: [340, 1_480],
    city: berlin,
  },
  {
    name: 'Nordbahn',
    website: 'nordbahn.example',
    descriptor: 'NORDBAHN VERTRIEB GMBH ########',
    category: transit,
    channel: 'online',
    account: 'euro-account',
    price: [1_990, 8_990],
  },
  {
    name: 'Buchhandlung Anker',
    website: null,
    descriptor: 'BUCHHANDLUNG ANKER BERLIN',
    category: ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS'],
    channel: 'in store',
    account: 'euro-account',
    price: [1_200, 5_400],
    city: berlin,
  },
];
