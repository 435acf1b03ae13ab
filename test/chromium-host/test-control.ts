/**
 * What the process that started the host may see and do in the user's place. It exists only when that
 * process opened a Node IPC channel, as test/support/launch-app.ts does.
 */
import { EventEmitter } from 'node:events';

export type HostReport =
  { readonly kind: 'chromium-started'; readonly endpoint: string } | { readonly kind: 'opened-externally'; readonly url: string };

export type HostCommand =
  | { readonly kind: 'answer-save-dialog'; readonly path: string | null }
  | { readonly kind: 'choose-menu-item'; readonly label: string }
  | { readonly kind: 'power'; readonly event: 'suspend' | 'resume' }
  | { readonly kind: 'quit' };

const commands = new EventEmitter();
const isOpen = process.send !== undefined;

if (isOpen) {
  process.on('message', (message) => {
    const command = message as HostCommand;
    commands.emit(command.kind, command);
  });
}

export const testControl = {
  isOpen,
  say: (report: HostReport): void => void process.send?.(report),
  on<Kind extends HostCommand['kind']>(kind: Kind, listener: (command: Extract<HostCommand, { kind: Kind }>) => void): void {
    commands.on(kind, listener);
  },
};
