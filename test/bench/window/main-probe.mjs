/**
 * Loaded into the main process before the app (`NODE_OPTIONS=--import …`): answers, on a socket, how long the
 * event loop was held up since it was last asked. The app knows nothing of it.
 */
import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const socket = process.env.COFFER_BENCH_PROBE;
if (isMainThread && socket !== undefined) {
  // Only this process: what it starts may be Node, too.
  delete process.env.COFFER_BENCH_PROBE;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let since = performance.eventLoopUtilization();
  const server = createServer((connection) => {
    connection.once('data', () => {
      const { utilization } = performance.eventLoopUtilization(since);
      connection.end(
        JSON.stringify({
          pid: process.pid,
          // The timer itself waits for a millisecond, which is no delay.
          p50: Math.max(0, delay.percentile(50) / 1e6 - 1),
          p99: Math.max(0, delay.percentile(99) / 1e6 - 1),
          most: Math.max(0, delay.max / 1e6 - 1),
          utilization,
        }),
      );
      delay.reset();
      since = performance.eventLoopUtilization();
    });
  });
  server.listen(socket);
  server.unref();
}
