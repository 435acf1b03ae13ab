/** The two scripts that run in every page before its own: one in the page's world, one in the preload's. */
import { createWire, type Wire } from './wire.ts';
import { createWorldPeer, type WorldPeer } from './world-peer.ts';

/** What the preload's world sends to main, through a binding that only that world has. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly inputs: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly inputs: unknown[] }
  | { readonly kind: 'accelerator'; readonly key: string }
  | {
      readonly kind: 'window';
      readonly event: 'focus' | 'blur' | 'resize';
      readonly bounds: readonly [number, number, number, number];
    }
  | { readonly kind: 'preload-failed'; readonly message: string };

/** What main sends to the preload's world. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly isAnswered: boolean; readonly value: unknown }
  | { readonly kind: 'message'; readonly channel: string; readonly inputs: unknown[] }
  | { readonly kind: 'accelerators'; readonly keys: readonly string[] };

export const preloadWorld = 'coffer preload';
export const bindingName = 'sendToMain';
export const receiverName = 'receiveFromMain';

/** The script for the page's world. `greeting` is a name the page can't guess. */
export function pageWorldScript(greeting: string): string {
  return `(${waitForPreload.toString()})(${createWorldPeer.toString()}, ${JSON.stringify(greeting)});`;
}

/** The script for the preload's world: Electron's modules for a sandboxed preload, then the preload itself. */
export function preloadWorldScript(greeting: string, preload: string): string {
  return `(${runPreload.toString()})(${createWorldPeer.toString()}, (${createWire.toString()})(), ${JSON.stringify(greeting)}, ${JSON.stringify([bindingName, receiverName])}, (require, module, exports, process) => {${preload}\n});`;
}

function waitForPreload(createPeer: typeof createWorldPeer, greeting: string): void {
  if (window !== window.top) return;
  const greet = (event: Event): void => {
    event.stopImmediatePropagation();
    const node = (event as MouseEvent).relatedTarget;
    if (node === null) return;
    const peer: WorldPeer = createPeer(node, 'page', 'preload');
    node.addEventListener('expose', (exposed) => {
      const [key, words] = (exposed as CustomEvent<[string, unknown]>).detail;
      Object.defineProperty(window, key, { value: peer.decode(words), enumerable: true, writable: false, configurable: false });
    });
  };
  window.addEventListener(greeting, greet, { once: true });
}

type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: Readonly<Record<string, unknown>>,
) => void;

function runPreload(
  createPeer: typeof createWorldPeer,
  wire: Wire,
  greeting: string,
  [bindingName, receiverName]: readonly [string, string],
  preload: Preload,
): void {
  if (window !== window.top) return;
  const scope = globalThis as unknown as Record<string, (message: unknown) => void>;
  const send = (message: FromPage): void => scope[bindingName]?.(wire.write(message));

  type Listener = (event: object, ...inputs: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let lastId = 0;
  let accelerators: readonly string[] = [];

  scope[receiverName] = (parsed) => {
    const message = wire.decode(parsed) as ToPage;
    if (message.kind === 'accelerators') accelerators = message.keys;
    if (message.kind === 'message') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.inputs);
    }
    if (message.kind === 'answer') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.isAnswered) call?.resolve(message.value);
      else call?.reject(new Error(String(message.value)));
    }
  };

  const ipcRenderer = {
    invoke: (channel: string, ...inputs: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        send({ kind: 'invoke', id, channel, inputs });
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...inputs: unknown[]) => send({ kind: 'send', channel, inputs }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
  };

  const node = document.createElement('span');
  const peer: WorldPeer = createPeer(node, 'preload', 'page');
  window.dispatchEvent(new MouseEvent(greeting, { relatedTarget: node }));
  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key)) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
      exposed.add(key);
      node.dispatchEvent(new CustomEvent('expose', { detail: [key, peer.encode(api)] }));
    },
  };

  const windowBounds = (): readonly [number, number, number, number] => [screenX, screenY, outerWidth, outerHeight];
  for (const event of ['focus', 'blur', 'resize'] as const) {
    window.addEventListener(event, () => send({ kind: 'window', event, bounds: windowBounds() }));
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const key = [
        event.ctrlKey && 'Ctrl',
        event.metaKey && 'Meta',
        event.altKey && 'Alt',
        event.shiftKey && 'Shift',
        event.key.toUpperCase(),
      ]
        .filter((part) => part !== false)
        .join('+');
      if (!event.isTrusted || !accelerators.includes(key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ kind: 'accelerator', key });
    },
    true,
  );

  const implemented = Object.fromEntries<unknown>([
    ['contextBridge', contextBridge],
    ['ipcRenderer', ipcRenderer],
  ]);
  const electron = new Proxy(implemented, {
    get(target, name) {
      if (typeof name === 'string' && !Object.hasOwn(target, name) && name !== '__esModule' && name !== 'default') {
        throw new Error(`electron.${name} is not implemented by the Chromium host for preloads`);
      }
      return target[String(name)];
    },
  });
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, Object.freeze({ type: 'renderer', sandboxed: true, contextIsolated: true }));
  } catch (error) {
    send({ kind: 'preload-failed', message: String(error) });
  }
}
