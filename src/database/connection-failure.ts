import { DatabaseError, ReadoutError } from '../errors.ts';

/** SQLSTATE and socket codes of a server that can't be reached or went away; the same call may work later. */
const UNREACHABLE =
  /^(?:08...|57P0[1-5]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const LOST = /Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered/i;

/** Runs a query. @throws DatabaseError (retryable) when the database can't be reached */
export async function whileReachable<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    if (error instanceof ReadoutError || !isUnreachable(error)) throw error;
    throw new DatabaseError('The database isn’t responding.', {
      advice: 'Check that PostgreSQL is running and reachable.',
      retryable: true,
      cause: error,
    });
  }
}

/** Explains why the server of a DATABASE_URL can't be used, and what to check. Names the host, never the password. */
export function explainConnection(error: unknown, databaseUrl: string): DatabaseError {
  const { server, user, database } = describeServer(databaseUrl);
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  const fail = (message: string, advice: string) =>
    new DatabaseError(message, { advice, retryable: isUnreachable(error), cause: error });

  switch (code) {
    case '28P01':
      return fail(
        `PostgreSQL on ${server} rejected the password of ${user}.`,
        'Check the user and password in DATABASE_URL.',
      );
    case '28000':
      return fail(
        `PostgreSQL on ${server} rejected ${user}: ${text}.`,
        'Check the user in DATABASE_URL. If the server requires an encrypted connection, add ?sslmode=require.',
      );
    case '3D000':
      return fail(
        `PostgreSQL on ${server} has no database ${database}.`,
        `Create it (createdb ${database}), or set DATABASE_URL to another one.`,
      );
    case '42501':
      return fail(
        `${user} isn’t allowed to create tables in ${database} on ${server}.`,
        `Make ${user} the owner of the database, or grant it CREATE on the schema public.`,
      );
    case '25006':
      return fail(`The database on ${server} is read-only.`, 'Set DATABASE_URL to the primary server, not a replica.');
    case '53300':
      return fail(`PostgreSQL on ${server} has no connections left.`, 'Raise max_connections, or stop other programs.');
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fail(`The database host ${server} can’t be found.`, 'Check the host name in DATABASE_URL.');
    case 'ECONNREFUSED':
      return fail(
        `PostgreSQL isn’t responding on ${server}.`,
        'Check that it is running, and the host and port in DATABASE_URL. Without DATABASE_URL, Readout runs its own.',
      );
  }
  if (/does not support SSL/i.test(text))
    return fail(`PostgreSQL on ${server} doesn’t support encrypted connections.`, 'Remove sslmode from DATABASE_URL.');
  if (/certificate|self.signed/i.test(`${code} ${text}`))
    return fail(
      `The certificate of PostgreSQL on ${server} can’t be verified: ${text}.`,
      'Point to its certificate authority: add ?sslrootcert=FILE to DATABASE_URL.',
    );
  return fail(`Can’t use PostgreSQL on ${server}: ${text}.`, 'Check DATABASE_URL and the server.');
}

/** Whether a PostgreSQL server is still starting, so that waiting helps. */
export function isStarting(error: unknown): boolean {
  return codeOf(error) === '57P03';
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function describeServer(databaseUrl: string) {
  const url = URL.parse(databaseUrl);
  const host = url?.hostname || url?.searchParams.get('host') || 'localhost';
  return {
    server: `${host}:${url?.port || '5432'}`,
    user: `user ${decode(url?.username ?? '') || '(none)'}`,
    database: decode(url?.pathname.slice(1) ?? '') || '(none)',
  };
}

function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.test(codeOf(error)) || (error instanceof Error && LOST.test(error.message));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
