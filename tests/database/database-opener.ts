/** A process that opens the database of `node database-opener.ts URL`, migrations and all, and closes it again. */
import { openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';

const database = await openDatabase({ databaseUrl: process.argv[2] ?? '', dataDir: '', log: createLog('error') });
await database.close();
