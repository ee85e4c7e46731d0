import pg from 'pg';
import { ReadoutError, UsageError } from '../../errors.ts';
import { explainConnection } from '../connection-failure.ts';

/** One connection, for what reads or writes everything. @throws DatabaseError */
export async function connect(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: name, connectionTimeoutMillis: 10_000 });
  // A connection that breaks fails the query; without a listener it would end the process too.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`set readout.reach = 'process'`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw explainConnection(error, url);
  }
}

const FILE_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'that is a folder',
  EEXIST: 'another backup is being written there',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
};

/** What the system says of a file, for the operator. */
export function explainFile(error: unknown, file: string, done: 'read' | 'written'): unknown {
  if (error instanceof ReadoutError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = FILE_FAILURES[code];
  return why === undefined ? error : new UsageError(`${file} can’t be ${done}: ${why}.`, { cause: error });
}
