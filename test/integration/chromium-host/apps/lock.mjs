/** The single-instance lock. */
import { app } from 'electron';
import { say } from './say.mjs';

app.setPath('userData', process.env.CONTRACT_DATA_FOLDER);
const isFirst = app.requestSingleInstanceLock();
say('first', isFirst);
if (isFirst) {
  app.on('second-instance', (_event, argv) => {
    say('second', argv.includes('--word'));
    app.quit();
  });
  app.whenReady().then(() => say('waiting'));
} else {
  app.quit();
}
