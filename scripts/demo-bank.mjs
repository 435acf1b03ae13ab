#!/usr/bin/env node
/** `npm run demo-bank -- --port 0`: the demo bank alone, for anyone who builds on Plaid offline. */
import { runBuilt } from './running/run-built.mjs';

await runBuilt('demo-bank');
