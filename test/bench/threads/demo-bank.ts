/** The demo bank's own thread, which tells beside its work how much processor time it has taken. */
import { BroadcastChannel } from 'node:worker_threads';

import '../../../src-main/app/demo-bank-thread.ts';

const channel = new BroadcastChannel('bench demo bank');
channel.onmessage = ({ data }) => {
  if (data !== 'how much?') return;
  const { user, system } = process.threadCpuUsage();
  channel.postMessage({ milliseconds: (user + system) / 1_000 });
};
channel.unref();
