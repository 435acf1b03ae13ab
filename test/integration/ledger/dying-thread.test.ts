import { expect, test } from 'vitest';

import { startLedgerThread } from '../../../src-main/ledger/thread/start-thread.ts';
import { newLocation } from '../../support/ledger-on-file.ts';

/** A thread that opens well and dies at its first call. */
const dyingThread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', () => process.exit(1));
    parentPort.postMessage({ kind: 'ready', methods: ['items', 'accounts'] });
  `)}`,
);

test('when a thread dies, what it was asked and what it is asked later all rejects', async () => {
  const thread = await startLedgerThread(dyingThread, { role: 'reader', location: newLocation() });

  const asked = await Promise.allSettled([thread.call('items'), thread.call('accounts')]);
  const askedLater = await Promise.allSettled([thread.call('items')]);

  const rejection = { status: 'rejected', reason: { failure: { kind: 'unexpected' } } };
  expect([...asked, ...askedLater]).toMatchObject([rejection, rejection, rejection]);
  await thread.close();
});
