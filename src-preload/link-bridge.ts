/** The preload of the Link window: it knows the link token and hands over one result, nothing else. */
import { contextBridge, ipcRenderer } from 'electron';

import type { LinkApi } from './contract/api.ts';
import { linkChannels } from './contract/channels.ts';

const linkApi: LinkApi = {
  linkToken: () => ipcRenderer.invoke(linkChannels.linkToken) as Promise<string>,
  succeeded: (publicToken, metadata) => ipcRenderer.invoke(linkChannels.succeeded, publicToken, metadata) as Promise<void>,
  exited: (error, metadata) => ipcRenderer.invoke(linkChannels.exited, error, metadata) as Promise<void>,
};

contextBridge.exposeInMainWorld('cofferLink', linkApi);
