import { EventEmitter } from 'node:events';

export interface IpcEvent {
  readonly sender: unknown;
  readonly senderFrame: unknown;
}
type InvokeHandler = (event: IpcEvent, ...inputs: unknown[]) => unknown;

/** `ipcMain`, and each `webContents.ipc` (https://www.electronjs.org/docs/latest/api/ipc-main). */
export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...inputs) => {
      this.removeHandler(channel);
      return handler(event, ...inputs);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  handlerFor(channel: string): InvokeHandler | undefined {
    return this.#handlers.get(channel);
  }
}
