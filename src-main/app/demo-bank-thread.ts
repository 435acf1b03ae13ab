/** Serves the demo bank on a thread of its own, so that the bank's work never holds up the app's. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { CofferError, failed } from '#contract/failures.ts';
import { startDemoBank } from '../demo-bank/demo-bank.ts';
import { demoBankRequestSchema, type DemoBankReply } from './demo-bank-thread-messages.ts';

const reply = (message: DemoBankReply): void => parentPort?.postMessage(message);

try {
  const { stateFile, linkStandInFile } = demoBankRequestSchema.parse(workerData);
  const bank = await startDemoBank({
    stateFile,
    linkStandInFile,
    // It serves this one client, who should not have to wait for what protects Plaid.
    rateLimits: false,
    // A demo that was left alone for a month should open as it was left.
    itemsExpire: false,
    onDefect: (error) => reply({ kind: 'defect', message: String(error) }),
  });
  parentPort?.once('message', () => void bank.close().then(() => parentPort?.close()));
  reply({ kind: 'listening', url: bank.url, clientId: bank.keys.clientId, secret: bank.keys.secret });
} catch (error) {
  const { failure } =
    error instanceof CofferError
      ? error
      : failed(
          'unexpected',
          `The demo bank did not start${error instanceof z.ZodError ? ': its thread was asked for something else' : ''}.`,
        );
  reply({ kind: 'failed', failure });
}
