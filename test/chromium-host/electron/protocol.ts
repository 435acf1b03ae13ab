import type { CustomScheme } from 'electron';

import { registerScheme } from '../browser/scheme-origins.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** One session's custom schemes (https://www.electronjs.org/docs/latest/api/protocol). */
export class Protocol {
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    for (const { scheme, privileges } of schemes) {
      // What https gives a page anyway. Anything less can't be shown here, and more (bypassCSP) is refused.
      if (privileges?.standard !== true || privileges.secure !== true || privileges.bypassCSP === true) {
        throw new Error('The Chromium host has only schemes that are standard and secure, and obey policies.');
      }
      registerScheme(scheme);
    }
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    if (this.#handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  handlerFor(scheme: string): ProtocolHandler | undefined {
    return this.#handlers.get(scheme);
  }
}
