import type { BankGateway } from '#ports/bank-gateway.ts';

export type BankMethod = keyof BankGateway;

/** All that the port to Plaid can be asked, and which of it answers with access tokens. */
export const bankMethods: Readonly<Record<BankMethod, 'facts' | 'tokens'>> = {
  createLinkToken: 'facts',
  getLinkSessions: 'facts',
  exchangePublicToken: 'tokens',
  createSandboxPublicToken: 'facts',
  getItem: 'facts',
  createPublicToken: 'facts',
  rotateAccessToken: 'tokens',
  removeItem: 'facts',
  getAccounts: 'facts',
  syncTransactions: 'facts',
  refreshTransactions: 'facts',
  readProduct: 'facts',
  getTrades: 'facts',
  getLiveBalances: 'facts',
  createAssetReport: 'tokens',
  refreshAssetReport: 'tokens',
  getAssetReport: 'facts',
  getAssetReportPdf: 'facts',
  removeAssetReport: 'facts',
  createIncomeUser: 'tokens',
  removeIncomeUser: 'facts',
  createIncomeLinkToken: 'facts',
  shareSandboxIncome: 'facts',
  getIncomeSession: 'facts',
  getIncome: 'facts',
  searchInstitutions: 'facts',
  getInstitution: 'facts',
  getInstitutionHealth: 'facts',
  checkKeys: 'facts',
};
