/** Opens an earlier ledger, which migrates it, and says how far it is: `node migrate-to-be-killed.ts FILE KEY-HEX`. */
import { openLedgerCommands } from '../../../src-main/ledger/commands.ts';
import { openWritableDatabase } from '../../../src-main/ledger/open-database.ts';

const [file = '', key = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say('begins');
const database = openWritableDatabase({ file, key: Buffer.from(key, 'hex'), mustExist: true }, say);
openLedgerCommands(database);
database.close();
say('migrated');
