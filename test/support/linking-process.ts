/**
 * A process that links a bank and syncs it, and says how far it has got: `node linking-process.ts
 * DATA-FOLDER BANK-URL PASSPHRASE`. Made to be killed.
 */
import type { InstitutionId } from '#contract/ids.ts';
import { demoKeys } from '../../src-main/demo-bank/demo-bank.ts';
import { openAppToBeKilled, say } from './app-to-be-killed.ts';

const app = await openAppToBeKilled();
const { saved } = await app.handlers['keys.state']({ environment: 'sandbox' });
if (!saved) await app.handlers['keys.save']({ environment: 'sandbox', ...demoKeys });

const session = await app.session();
const gateway = await session.gateway();
const connector = await session.connector();
const { publicToken } = await gateway.createSandboxPublicToken({
  institutionId: 'ins_109508' as InstitutionId,
  products: ['transactions'],
  username: 'user_good',
  password: 'pass_good',
  daysRequested: 30,
});
say('link has succeeded');
const outcome = await connector.connect(publicToken, {
  institutionId: 'ins_109508',
  institutionName: 'First Platypus Bank',
  accounts: [],
});
if (outcome.kind !== 'connected') throw new Error(`Connecting ended as ${outcome.kind}.`);
say(`connected ${outcome.itemId}`);
const { failure } = await (await session.sync()).syncItem(outcome.itemId);
say(failure === null ? `synced ${outcome.itemId}` : `not synced: ${failure.message}`);
await app.close();
say('closed');
