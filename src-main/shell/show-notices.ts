import { dialog } from 'electron';

/** What was made of Plaid's walkthrough variables: once, and in nobody's way. */
export function showNotices(notices: readonly string[]): void {
  if (notices.length === 0) return;
  void dialog.showMessageBox({ type: 'info', message: 'About your Plaid settings', detail: notices.join('\n'), buttons: ['OK'] });
}
