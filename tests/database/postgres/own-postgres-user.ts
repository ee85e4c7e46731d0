/**
 * A process that uses Readout's own PostgreSQL: `node own-postgres-user.ts DIRECTORY die|stay`. It starts or joins the
 * server, writes a row and prints the server's process number as seen by the server. With "die" it then kills itself
 * with SIGKILL; with "stay" it closes in good order once its standard input ends.
 */
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../src/database/postgres/embedded-postgres.ts';
import { createLog } from '../../../src/log.ts';

const [directory = '', then] = process.argv.slice(2);
const own = await startEmbeddedPostgres(directory, createLog('error'));
const client = new pg.Client({ connectionString: own.url });
await client.connect();
await client.query('create table if not exists notes (id int generated always as identity, text text)').catch(() => {});
await client.query('insert into notes (text) values ($1)', [`from a process that will ${then}`]);
if (then === 'die') process.kill(process.pid, 'SIGKILL');
process.stdout.write('ready\n');
for await (const _ of process.stdin);
await client.end();
await own.close();
