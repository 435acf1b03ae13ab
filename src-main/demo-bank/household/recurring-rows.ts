/** What the calendar brings: pay, rent, utilities, subscriptions, and the work done for a publisher abroad. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { AccountKey } from './household-accounts.ts';
import { weekdayOf, type PlannedRow } from './household-books.ts';
import { monthlyPayment } from './loans.ts';

interface Recurring {
  readonly key: string;
  readonly dayOfMonth: number;
  readonly account: AccountKey;
  readonly name: string;
  readonly merchant: { readonly name: string; readonly website: string | null } | null;
  readonly category: readonly [string, string];
  readonly lagDays: number;
  /** Minor units in that month; positive leaves. */
  readonly amount: (year: number, month: number, random: SeededRandom) => number;
}

const firstYear = 2020;
const studentLoanPayment = monthlyPayment('student-loan');
const entertainment = ['ENTERTAINMENT', 'ENTERTAINMENT_TV_AND_MOVIES'] as const;
const power = ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY'] as const;

/** Years since the household began, counted from `month`, so that prices rise once a year. */
const risesIn = (risingMonth: number, year: number, month: number): number => year - firstYear - (month < risingMonth ? 1 : 0);

const monthly: readonly Recurring[] = [
  {
    key: 'rent',
    dayOfMonth: 1,
    account: 'checking',
    name: 'MAPLE COURT APTS WEB PMTS 4J81KQ',
    merchant: { name: 'Maple Court Apartments', website: null },
    category: ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_RENT'],
    lagDays: 0,
    amount: (year, month) => 162_500 + 4_500 * risesIn(9, year, month),
  },
  {
    key: 'student-loan',
    dayOfMonth: 4,
    account: 'checking',
    name: 'FIRST PLATYPUS STUDENT LN AUTOPAY',
    merchant: null,
    category: ['LOAN_PAYMENTS', 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT'],
    lagDays: 0,
    amount: () => studentLoanPayment,
  },
  {
    key: 'electricity',
    dayOfMonth: 8,
    account: 'checking',
    name: 'BAYLIGHT ENERGY DES:BILLPAY ID:00291847',
    merchant: { name: 'Baylight Energy', website: 'baylight.example' },
    category: power,
    lagDays: 0,
    amount: (_year, month, random) => 6_200 + (month <= 3 || month >= 11 ? 4_100 : 0) + random.between(0, 1_900),
  },
  {
    key: 'water',
    dayOfMonth: 14,
    account: 'checking',
    name: 'EAST HILLS WATER DIST AUTOPAY',
    merchant: { name: 'East Hills Water District', website: null },
    category: ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_WATER'],
    lagDays: 0,
    amount: (_year, _month, random) => 3_150 + random.between(0, 900),
  },
  {
    key: 'internet',
    dayOfMonth: 18,
    account: 'checking',
    name: 'HARBORNET FIBER 800-555-0199',
    merchant: { name: 'Harbornet', website: 'harbornet.example' },
    category: ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_INTERNET_AND_CABLE'],
    lagDays: 0,
    amount: () => 6_500,
  },
  {
    key: 'phone',
    dayOfMonth: 22,
    account: 'rewards-card',
    name: 'PEBBLE MOBILE 888-555-0121 WA',
    merchant: { name: 'Pebble Mobile', website: 'pebblemobile.example' },
    category: ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_TELEPHONE'],
    lagDays: 1,
    amount: () => 4_800,
  },
  {
    key: 'streaming',
    dayOfMonth: 6,
    account: 'rewards-card',
    name: 'STREAMARA.COM 866-555-0143 CA',
    merchant: { name: 'Streamara', website: 'streamara.example' },
    category: entertainment,
    lagDays: 1,
    amount: (year, month) => 899 + 150 * risesIn(3, year, month),
  },
  {
    key: 'music',
    dayOfMonth: 11,
    account: 'rewards-card',
    name: 'TUNEVALE USA PREMIUM NY',
    merchant: { name: 'Tunevale', website: 'tunevale.example' },
    category: ['ENTERTAINMENT', 'ENTERTAINMENT_MUSIC_AND_AUDIO'],
    lagDays: 1,
    amount: () => 1_099,
  },
  {
    key: 'cloud',
    dayOfMonth: 27,
    account: 'rewards-card',
    name: 'CUMULUS STORAGE 2TB CUMULUS.COM/BILL',
    merchant: { name: 'Cumulus', website: 'cumulus.example' },
    category: ['GENERAL_SERVICES', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES'],
    lagDays: 1,
    amount: () => 999,
  },
  {
    key: 'gym',
    dayOfMonth: 3,
    account: 'rewards-card',
    name: 'GRANITE CLIMBING & FITNESS OAKLAND CA',
    merchant: { name: 'Granite Climbing', website: 'graniteclimbing.example' },
    category: ['PERSONAL_CARE', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'],
    lagDays: 1,
    amount: () => 8_200,
  },
  {
    key: 'insurance',
    dayOfMonth: 16,
    account: 'checking',
    name: 'LIGHTHOUSE MUTUAL INS PREM 77120934',
    merchant: { name: 'Lighthouse Mutual', website: 'lighthousemutual.example' },
    category: ['GENERAL_SERVICES', 'GENERAL_SERVICES_INSURANCE'],
    lagDays: 0,
    amount: (year, month) => 9_840 + 310 * risesIn(1, year, month),
  },
  {
    key: 'donation',
    dayOfMonth: 25,
    account: 'cash-back-card',
    name: 'BAY FOOD BANK DONATION',
    merchant: { name: 'Bay Food Bank', website: 'bayfoodbank.example' },
    category: ['GOVERNMENT_AND_NON_PROFIT', 'GOVERNMENT_AND_NON_PROFIT_DONATIONS'],
    lagDays: 1,
    amount: () => 2_500,
  },
  {
    key: 'cash',
    dayOfMonth: 9,
    account: 'checking',
    name: 'FIRST PLATYPUS ATM 00442 WITHDRAWAL OAKLAND',
    merchant: null,
    category: ['TRANSFER_OUT', 'TRANSFER_OUT_WITHDRAWAL'],
    lagDays: 0,
    amount: (_year, _month, random) => 2_000 * random.between(2, 5),
  },
  {
    key: 'desk',
    dayOfMonth: 3,
    account: 'euro-account',
    name: 'COWORKING HAFEN 12 BERLIN SEPA LASTSCHRIFT',
    merchant: { name: 'Coworking Hafen 12', website: 'hafen12.example' },
    category: ['GENERAL_SERVICES', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES'],
    lagDays: 0,
    amount: () => 24_000,
  },
  {
    key: 'publisher',
    dayOfMonth: 27,
    account: 'euro-account',
    name: 'SEPA GUTSCHRIFT KESTREL VERLAG GMBH RE',
    merchant: null,
    category: ['INCOME', 'INCOME_GIG_ECONOMY'],
    lagDays: 0,
    amount: (_year, _month, random) => -(96_000 + 500 * random.between(0, 60)),
  },
];

export function recurringRows(day: PlainDate, random: SeededRandom): readonly PlannedRow[] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const due = monthly
    .filter((recurring) => recurring.dayOfMonth === dayOfMonth)
    .map(({ key, account, name, merchant, category, lagDays, amount }): PlannedRow => ({
      key: `${day}/${key}`,
      account,
      on: day,
      lagDays,
      amount: amount(year, month, random),
      name,
      merchant,
      category,
      channel: key === 'cash' ? 'in store' : 'online',
    }));
  return isPayday(day) ? [...due, salary(day, year)] : due;
}

function salary(day: PlainDate, year: number): PlannedRow {
  return {
    key: `${day}/salary`,
    account: 'checking',
    on: day,
    lagDays: 0,
    amount: -(239_318 + 7_940 * (year - firstYear)),
    name: 'NORTHWIND ROBOTICS DES:PAYROLL ID:9274610385 PPD',
    merchant: { name: 'Northwind Robotics', website: 'northwindrobotics.example' },
    category: ['INCOME', 'INCOME_SALARY'],
    channel: 'other',
  };
}

/** The 15th and the last of the month, or the working day before. */
function isPayday(day: PlainDate): boolean {
  const number = dayNumber(day);
  const weekday = weekdayOf(number);
  if (weekday === 0 || weekday === 6) return false;
  const reach = weekday === 5 ? 2 : 0;
  return Array.from({ length: reach + 1 }, (_, ahead) => number + ahead).some((candidate) => {
    const [dayOfMonth, tomorrow] = [candidate, candidate + 1].map((one) => dateOfDayNumber(one).slice(8));
    return dayOfMonth === '15' || tomorrow === '01';
  });
}
