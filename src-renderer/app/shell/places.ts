/** The views, in the order of the sidebar and of their number keys. */
import { ChartLine, CreditCard, FileText, Landmark, LayoutDashboard, Link2, List, Repeat } from 'lucide-react';

export const places = [
  { to: '/overview', label: 'Overview', key: '1', icon: LayoutDashboard },
  { to: '/transactions', label: 'Transactions', key: '2', icon: List },
  { to: '/accounts', label: 'Accounts', key: '3', icon: Landmark },
  { to: '/recurring', label: 'Recurring', key: '4', icon: Repeat },
  { to: '/investments', label: 'Investments', key: '5', icon: ChartLine },
  { to: '/loans', label: 'Loans & cards', key: '6', icon: CreditCard },
  { to: '/reports', label: 'Reports', key: '7', icon: FileText },
  { to: '/connections', label: 'Connections', key: '8', icon: Link2 },
] as const;
