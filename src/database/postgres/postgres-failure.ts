import { DatabaseError } from '../../errors.ts';

/** What to do when the server didn't start: wait for the one already running, try another port, or give up. */
export type StartFailure =
  | { readonly type: 'already-running' }
  | { readonly type: 'port-taken' }
  | { readonly type: 'fatal'; readonly error: DatabaseError };

interface Place {
  /** The directory with the cluster, its password and its log. */
  readonly directory: string;
  /** null while the cluster is being created: there is no log yet. */
  readonly logFile: string | null;
  /** The major version that created the cluster; null if unknown. */
  readonly madeBy: string | null;
}

const CAUSES: readonly {
  readonly pattern: RegExp;
  readonly says: (place: Place) => string;
  readonly advice: (place: Place) => string;
}[] = [
  {
    pattern: /No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/i,
    says: ({ directory }) => `No disk space left for the database in ${directory}.`,
    advice: () => 'Free some space, or set DATA_DIR to a directory on another disk.',
  },
  {
    pattern: /database files are incompatible with server/i,
    says: ({ directory, madeBy }) =>
      `The database in ${directory} was created by ${madeBy === null ? 'another version of PostgreSQL' : `PostgreSQL ${madeBy}`}; this version of Readout can’t read it.`,
    advice: ({ directory }) =>
      `To bring it over, start the version of Readout that created it, run readout -- backup FILE with that, move ${directory} away, and run readout -- restore FILE with this one.`,
  },
  {
    pattern: /Permission denied|wrong ownership|Operation not permitted|invalid permissions/i,
    says: ({ directory }) => `PostgreSQL isn’t allowed to read or write ${directory}.`,
    advice: () =>
      'Start Readout as the user who first started it, or make the current user the owner of the directory.',
  },
  {
    pattern: /Read-only file system/i,
    says: ({ directory }) => `Can’t write to the database: ${directory} is on a read-only file system.`,
    advice: () => 'Set DATA_DIR to a writable directory.',
  },
  {
    pattern: /error while loading shared libraries|Library not loaded|cannot open shared object/i,
    says: () => 'Readout’s own PostgreSQL can’t be loaded: its libraries are missing.',
    advice: () => 'Run npm ci again with install scripts allowed, or set DATABASE_URL to a PostgreSQL server.',
  },
];

/** Reads from the programs' output why the server didn't start. */
export function readStartFailure(output: string, place: Place): StartFailure {
  if (/lock file "postmaster\.pid" already exists|lock file ".*" is empty|pre-existing shared memory/i.test(output))
    return { type: 'already-running' };
  if (/Address already in use|could not bind|could not create any TCP\/IP sockets/i.test(output))
    return { type: 'port-taken' };
  return { type: 'fatal', error: explainFailure(output, place) };
}

/** Explains why one of PostgreSQL's programs failed, and what to do. */
export function explainFailure(output: string, place: Place): DatabaseError {
  const known = CAUSES.find(({ pattern }) => pattern.test(output));
  if (known !== undefined)
    return new DatabaseError(known.says(place), { advice: known.advice(place), cause: new Error(output) });
  const line = /^.*(?:FATAL|PANIC|ERROR|error|could not).*$/m.exec(output)?.[0] ?? output.split('\n').at(-1) ?? '';
  const hint = place.logFile === null ? '' : `See the server’s log, ${place.logFile}. `;
  return new DatabaseError(`Readout’s own PostgreSQL didn’t start in ${place.directory}: ${line.trim()}`, {
    advice: `${hint}To use another PostgreSQL server, set DATABASE_URL.`,
    cause: new Error(output),
  });
}
