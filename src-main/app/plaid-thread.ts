/** The entry of the thread that Plaid's client runs on: loading it, and reading what it brings, would hold up the app. */
import { parentPort } from 'node:worker_threads';

import { serveGateway } from '../plaid/thread/serve-gateway.ts';

if (parentPort === null) throw new Error('This is the entry of a thread.');
serveGateway(parentPort, Math.random);
