import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';

import { OverviewView } from '../views/overview/overview-view.tsx';
import { readTransactionsSearch } from '../views/transactions/filter-search.ts';
import { Gate } from './gate.tsx';
import { Crash } from './crash.tsx';

const root = createRootRoute({ component: Gate, errorComponent: Crash });

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => redirect({ to: '/overview', replace: true, throw: true }),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  component: OverviewView,
});

const transactions = createRoute({
  getParentRoute: () => root,
  path: '/transactions',
  validateSearch: readTransactionsSearch,
  component: lazyRouteComponent(() => import('../views/transactions/transactions-view.tsx'), 'TransactionsView'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  validateSearch: (search: Record<string, unknown>): { account?: string } =>
    typeof search['account'] === 'string' ? { account: search['account'] } : {},
  component: lazyRouteComponent(() => import('../views/accounts/accounts-view.tsx'), 'AccountsView'),
});

const recurring = createRoute({
  getParentRoute: () => root,
  path: '/recurring',
  component: lazyRouteComponent(() => import('../views/recurring/recurring-view.tsx'), 'RecurringView'),
});

const investments = createRoute({
  getParentRoute: () => root,
  path: '/investments',
  component: lazyRouteComponent(() => import('../views/investments/investments-view.tsx'), 'InvestmentsView'),
});

const loans = createRoute({
  getParentRoute: () => root,
  path: '/loans',
  component: lazyRouteComponent(() => import('../views/loans/loans-view.tsx'), 'LoansView'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: ({ tab, report }: Record<string, unknown>): { tab?: 'income' | 'assets'; report?: string } => ({
    ...(tab === 'assets' || tab === 'income' ? { tab } : {}),
    ...(typeof report === 'string' ? { report } : {}),
  }),
  component: lazyRouteComponent(() => import('../views/reports/reports-view.tsx'), 'ReportsView'),
});

const receipts = createRoute({
  getParentRoute: () => root,
  path: '/receipts',
  validateSearch: (search: Record<string, unknown>): { receipt?: number } =>
    Number.isSafeInteger(search['receipt']) && Number(search['receipt']) > 0 ? { receipt: Number(search['receipt']) } : {},
  component: lazyRouteComponent(() => import('../views/receipts/receipts-view.tsx'), 'ReceiptsView'),
});

const connections = createRoute({
  getParentRoute: () => root,
  path: '/connections',
  component: lazyRouteComponent(() => import('../views/connections/connections-view.tsx'), 'ConnectionsView'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../views/settings/settings-view.tsx'), 'SettingsView'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: (search: Record<string, unknown>): { keys?: true } => (search['keys'] === true ? { keys: true } : {}),
});

const routeTree = root.addChildren([
  index,
  overview,
  transactions,
  accounts,
  recurring,
  investments,
  loans,
  reports,
  receipts,
  connections,
  settings,
  welcome,
]);

export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: 'intent', notFoundMode: 'root' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
