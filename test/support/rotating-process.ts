/**
 * A process that renews the key of the first bank and says how far it has got: `node
 * rotating-process.ts DATA-FOLDER BANK-URL PASSPHRASE`. Made to be killed.
 */
import { openAppToBeKilled, say } from './app-to-be-killed.ts';

const app = await openAppToBeKilled();
const [connection] = await app.handlers['connections.list']({});
if (connection === undefined) throw new Error('There is no bank whose key could be renewed.');
say('begins');
await app.handlers['connections.rotateToken']({ itemId: connection.itemId });
say('renewed');
await app.close();
