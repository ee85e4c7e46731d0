import { DatabaseError } from '../../errors.ts';

/** What to do when the server did not start: wait for the one already there, take another port, or give up. */
export type StartFailure =
  | { readonly type: 'already-running' }
  | { readonly type: 'port-taken' }
  | { readonly type: 'fatal'; readonly error: DatabaseError };

interface Place {
  /** The directory that holds cluster, password and log. */
  readonly directory: string;
  /** null while the cluster is being made: it has none yet. */
  readonly logFile: string | null;
  /** The major version the cluster was made by, where it is known. */
  readonly madeBy: string | null;
}

const CAUSES: readonly {
  readonly pattern: RegExp;
  readonly says: (place: Place) => string;
  readonly advice: (place: Place) => string;
}[] = [
  {
    pattern: /No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/i,
    says: ({ directory }) => `There is no space left for the database in ${directory}.`,
    advice: () => 'Free some space, or set DATA_DIR to a directory on another disk.',
  },
  {
    pattern: /database files are incompatible with server/i,
    says: ({ directory, madeBy }) =>
      `The database in ${directory} was made by PostgreSQL ${madeBy ?? 'of another version'}, and this Readout brings another version.`,
    advice: ({ directory }) =>
      `Start the Readout that made it, or move ${directory} away and start with an empty database.`,
  },
  {
    pattern: /Permission denied|wrong ownership|Operation not permitted|invalid permissions/i,
    says: ({ directory }) => `PostgreSQL may not read or write ${directory}.`,
    advice: () => 'Start Readout as the user who started it first, or give the directory to that user.',
  },
  {
    pattern: /Read-only file system/i,
    says: ({ directory }) => `The database cannot be written: ${directory} is on a read-only file system.`,
    advice: () => 'Set DATA_DIR to a directory that can be written.',
  },
  {
    pattern: /error while loading shared libraries|Library not loaded|cannot open shared object/i,
    says: () => "Readout's own PostgreSQL cannot be loaded: its libraries are not in place.",
    advice: () => 'Run npm ci again with install scripts allowed, or set DATABASE_URL to a PostgreSQL server.',
  },
];

/** Reads, from what the programs printed, why the server did not start. */
export function readStartFailure(output: string, place: Place): StartFailure {
  if (/lock file "postmaster\.pid" already exists|lock file ".*" is empty|pre-existing shared memory/i.test(output))
    return { type: 'already-running' };
  if (/Address already in use|could not bind|could not create any TCP\/IP sockets/i.test(output))
    return { type: 'port-taken' };
  return { type: 'fatal', error: explainFailure(output, place) };
}

/** Says why a program of PostgreSQL's failed, and what to do. */
export function explainFailure(output: string, place: Place): DatabaseError {
  const known = CAUSES.find(({ pattern }) => pattern.test(output));
  if (known !== undefined)
    return new DatabaseError(known.says(place), { advice: known.advice(place), cause: new Error(output) });
  const line = /^.*(?:FATAL|PANIC|ERROR|error|could not).*$/m.exec(output)?.[0] ?? output.split('\n').at(-1) ?? '';
  const hint = place.logFile === null ? '' : `The server's log, ${place.logFile}, may say more. `;
  return new DatabaseError(`Readout's own PostgreSQL did not start in ${place.directory}: ${line.trim()}`, {
    advice: `${hint}DATABASE_URL can name another PostgreSQL server.`,
    cause: new Error(output),
  });
}
