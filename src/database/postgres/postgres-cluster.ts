import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { explainFailure } from './postgres-failure.ts';
import { findPrograms, type Programs } from './postgres-programs.ts';

/** A cluster on disk, with everything needed to start it and log in. */
export interface PostgresCluster {
  /** Contains all the files below; moved and deleted as a unit. */
  readonly directory: string;
  /** PostgreSQL's data directory. */
  readonly data: string;
  readonly logFile: string;
  readonly portFile: string;
  readonly password: string;
  /** The major version that created it, as written in the cluster. */
  readonly madeBy: string | null;
  readonly programs: Programs;
}

/** What the server's `postmaster.pid` says. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

export const OWN_USER = 'readout';
/** An unfinished cluster this old belongs to a start that was killed. */
const ABANDONED_MS = 3_600_000;
const NEW = 'postgres-new-';

/**
 * Opens the cluster in `dataDir`, creating it if there is none. A new cluster is built in a temporary directory and
 * renamed into place, so neither a kill nor a second process leaves half a cluster, or one without its password.
 * @throws DatabaseError if the directory can't be used.
 */
export async function openCluster(dataDir: string, log: Log): Promise<PostgresCluster> {
  const directory = path.resolve(dataDir, 'postgres');
  await makeFolder(path.resolve(dataDir)).catch(refuse(`Can’t create the data directory ${dataDir}`, dataDir));
  const programs = await findPrograms(path.resolve(dataDir), path.join(directory, 'cluster'));
  if (!(await exists(directory))) await createCluster(path.resolve(dataDir), directory, programs, log);
  const cluster = layOut(directory);
  const files = [cluster.passwordFile, path.join(cluster.data, 'PG_VERSION')];
  const [password, madeBy] = await Promise.all(
    files.map((file) => readFile(file, 'utf8').catch(refuse(`Can’t read ${file}`, directory))),
  );
  if (!password?.trim())
    throw new DatabaseError(`${cluster.passwordFile} is empty.`, { advice: startAfresh(directory) });
  return { ...cluster, password: password.trim(), madeBy: madeBy?.trim() ?? null, programs };
}

/**
 * Makes the folder and those above it. Node's own `recursive` never ends where the system denies that a folder which
 * is there is there, as under /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) {
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is a file.`);
    return;
  }
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  // Another process may have been faster.
  await mkdir(folder).catch(async (error: unknown) => {
    if (await exists(folder)) return;
    const isDenied = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isDenied ? new Error('the system doesn’t allow folders there', { cause: error }) : error;
  });
}

/** The server running on the cluster, or running when the machine went down; null if none. */
export async function readPostmaster(cluster: PostgresCluster): Promise<Postmaster | null> {
  const text = await readFile(path.join(cluster.data, 'postmaster.pid'), 'utf8').catch(() => '');
  // https://www.postgresql.org/docs/18/storage-file-layout.html: pid, data directory, start time, port, …
  const [pid, , , port] = text.split('\n').map(Number);
  return pid !== undefined && pid > 0 && port !== undefined && port > 0 ? { pid, port } : null;
}

/** Whether a process with that id is running. Zombies don't count. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return process.platform !== 'linux' || (await readProgram(pid)) !== null;
}

/**
 * Removes a `postmaster.pid` left by a crash if its process id now belongs to another program. PostgreSQL can't tell
 * the difference and would never start again. That is the rule rather than the exception in a restarted container,
 * where ids are small and dead servers may stay zombies. Linux only; elsewhere ids aren't reused soon.
 */
export async function dropForeignPidFile(cluster: PostgresCluster, log: Log): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (postmaster === null || process.platform !== 'linux') return;
  const program = await readProgram(postmaster.pid);
  if (program === 'postgres') return;
  log.warn({ pid: postmaster.pid, program }, 'removing a stale postmaster.pid');
  await unlink(path.join(cluster.data, 'postmaster.pid')).catch(() => undefined);
}

/** The name of the program running under the process id, on Linux; null if none is. */
async function readProgram(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // proc_pid_stat(5): id, name in brackets, state. Z: zombie, X: dead.
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(text) ?? [];
  return name === undefined || state === 'Z' || state === 'X' ? null : name;
}

async function createCluster(dataDir: string, target: string, programs: Programs, log: Log): Promise<void> {
  const work = await mkdtemp(path.join(dataDir, NEW)).catch(refuse(`Can’t write to ${dataDir}`, dataDir));
  const { data, passwordFile } = layOut(work);
  try {
    await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    if (programs.account !== null)
      for (const file of [passwordFile, work]) await chown(file, programs.account.uid, programs.account.gid);
    const outcome = await programs.run('initdb', [
      `--pgdata=${data}`,
      `--pwfile=${passwordFile}`,
      `--username=${OWN_USER}`,
      '--auth=scram-sha-256',
      // The builtin locale sorts and folds the same on every machine, whatever locales are installed.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    if (outcome.code !== 0) throw explainFailure(outcome.output, { directory: target, logFile: null, madeBy: null });
    await rename(work, target);
    log.info({ directory: target }, 'created a PostgreSQL cluster');
  } catch (error) {
    // Another process was faster: its cluster is as good as ours.
    if (!(await exists(target))) throw error instanceof DatabaseError ? error : unusable(target, error);
  } finally {
    await rm(work, { recursive: true, force: true });
    await removeAbandoned(dataDir);
  }
}

async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(NEW)) continue;
    const directory = path.join(dataDir, name);
    const facts = await stat(directory).catch(() => null);
    if (facts !== null && Date.now() - facts.mtimeMs > ABANDONED_MS)
      await rm(directory, { recursive: true, force: true });
  }
}

function layOut(directory: string) {
  return {
    directory,
    data: path.join(directory, 'cluster'),
    passwordFile: path.join(directory, 'password'),
    portFile: path.join(directory, 'port'),
    logFile: path.join(directory, 'server.log'),
  };
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

function refuse(what: string, directory: string) {
  return (error: unknown): never => {
    throw unusable(directory, error, what);
  };
}

function unusable(directory: string, cause: unknown, what = `Can’t use ${directory} for the database`) {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the disk',
    EDQUOT: 'the disk quota is used up',
    ENOTDIR: 'a file is in the way',
    EEXIST: 'a file is in the way',
    ENOENT: 'it doesn’t exist',
  };
  const advice: Record<string, string> = {
    EACCES: `Start Readout as the user who owns ${directory}, or set DATA_DIR to a directory you can write to.`,
    ENOSPC: 'Free some space, or set DATA_DIR to a directory on another disk.',
    ENOENT: startAfresh(directory),
  };
  return new DatabaseError(`${what}: ${reasons[code] ?? (cause instanceof Error ? cause.message : String(cause))}.`, {
    advice: advice[code] ?? 'Set DATA_DIR to a writable directory.',
    cause,
  });
}

function startAfresh(directory: string): string {
  return `${directory} isn’t a Readout database. Restore it from a backup, or move it away and start with an empty one.`;
}
