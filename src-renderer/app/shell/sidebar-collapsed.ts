import { storedFlag } from '../../ui/stored-flag.ts';

export const sidebarCollapsed = storedFlag('sidebar-collapsed', false);
