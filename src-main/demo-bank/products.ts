import { invalidField, invalidProduct } from './plaid-fault.ts';

/** Plaid's products (plaid 47). `balance` exists, and yet cannot be asked for: it comes with every Item. */
const products: ReadonlySet<string> = new Set([
  'assets',
  'auth',
  'balance_plus',
  'beacon',
  'cra_base_report',
  'cra_cashflow_insights',
  'cra_home_lending',
  'cra_income_insights',
  'cra_lend_score',
  'cra_monitoring',
  'cra_network_insights',
  'cra_partner_insights',
  'cra_plaid_credit_score',
  'cra_qualify',
  'credit_details',
  'employment',
  'identity',
  'identity_match',
  'identity_verification',
  'income',
  'income_verification',
  'investments',
  'investments_auth',
  'layer',
  'liabilities',
  'pay_by_bank',
  'payment_initiation',
  'processor_identity',
  'processor_payments',
  'profile',
  'protect_linked_bank',
  'protect_transactions',
  'recurring_transactions',
  'signal',
  'standing_orders',
  'statements',
  'transactions',
  'transactions_refresh',
  'transfer',
]);

/** Throws INVALID_PRODUCT. */
export function checkProducts(asked: readonly string[]): void {
  const unknown = asked.filter((product) => !products.has(product));
  if (unknown.length > 0) throw invalidProduct(`invalid product names: [${unknown.join(', ')}]`);
}

/** Plaid refuses a product that stands in two of the lists. */
export function checkNoOverlap(lists: Readonly<Record<string, readonly string[]>>): void {
  const owner = new Map<string, string>();
  for (const [list, asked] of Object.entries(lists)) {
    for (const product of new Set(asked)) {
      const other = owner.get(product);
      if (other !== undefined) throw invalidField(`${list}: ${product} is already in ${other}; the lists must not overlap`);
      owner.set(product, list);
    }
  }
}
