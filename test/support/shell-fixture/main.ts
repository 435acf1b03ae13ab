/** The real shell around an app that only answers what the shell's own tests ask. */
import { createApp } from './small-app.ts';
import { startShell } from '../../../src-main/shell/start-shell.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';

void startShell({
  builtFolder: process.env['FIXTURE_BUILT_FOLDER'] ?? '',
  args: process.argv.slice(2),
  dataFolder: process.env['COFFER_DATA_DIR'] ?? '',
  threads: { ledger: new URL('none:'), plaid: new URL('none:'), demoBank: new URL('none:') },
  environment: process.env,
  clock: systemClock,
  createApp,
  runCommandLine: (args) => {
    console.log(`command ${args.join(' ')}`);
    return Promise.resolve(3);
  },
});
