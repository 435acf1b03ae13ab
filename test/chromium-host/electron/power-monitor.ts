import { EventEmitter } from 'node:events';

import { testControl } from '../test-control.ts';

/**
 * Sleep and wake (https://www.electronjs.org/docs/latest/api/power-monitor), told from a wall clock that ran on while the process's own
 * stood still. So `suspend` comes late, just before `resume`.
 */
export const powerMonitor = new EventEmitter<{ suspend: []; resume: [] }>();

const lookEveryMilliseconds = 10_000;
const asleepAfterMilliseconds = 30_000;
let offset = Date.now() - performance.now();

setInterval(() => {
  const newOffset = Date.now() - performance.now();
  if (newOffset - offset > asleepAfterMilliseconds) {
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
  }
  offset = newOffset;
}, lookEveryMilliseconds).unref();

testControl.on('power', ({ event }) => powerMonitor.emit(event));
