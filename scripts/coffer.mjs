#!/usr/bin/env node
/** `npm run -s coffer -- COMMAND`: the command line, built first where its sources are newer. */
import { runBuilt } from './running/run-built.mjs';

await runBuilt('coffer');
