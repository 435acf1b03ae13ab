import { ipcMain } from 'electron';

import { registerOperations, type DispatchOptions } from './register-operations.ts';

/** From here on, pages may call. */
export function listenToPages(options: DispatchOptions): void {
  registerOperations(ipcMain, options);
}
