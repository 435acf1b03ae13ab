import { EventEmitter } from 'node:events';

/** What the host's modules tell each other. */
export const hostEvents = new EventEmitter<{
  'window-created': [window: unknown];
  'window-focused': [window: unknown];
  'window-blurred': [window: unknown];
  'last-window-closed': [];
  'menu-changed': [];
  'quit-wanted': [];
}>();
