const electron = require('electron');

const listeners = new Set();
electron.ipcRenderer.on('news', (_event, ...news) => {
  for (const listener of listeners) listener(...news);
});
electron.contextBridge.exposeInMainWorld('api', {
  echo: (value) => electron.ipcRenderer.invoke('echo', value),
  fail: () => electron.ipcRenderer.invoke('fail'),
  nobody: () => electron.ipcRenderer.invoke('nobody'),
  scoped: () => electron.ipcRenderer.invoke('scoped'),
  tell: (value) => electron.ipcRenderer.send('tell', value),
  add: (one, two) => one + two,
  throwing: () => {
    throw new Error('from the preload');
  },
  nested: { list: [1, 2], text: 'text' },
  listen: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
