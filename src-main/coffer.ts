#!/usr/bin/env node
/** The command line: `coffer COMMAND`. */
import { runInThisProcess } from './cli/run-in-this-process.ts';

// All output has been handed over: nothing that is still winding down should keep the shell waiting.
process.exit(await runInThisProcess(process.argv.slice(2), import.meta.url));
