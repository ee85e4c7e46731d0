import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
const START_MS = 60_000;

/** Readout as `npm start` runs it: a process of its own. */
export interface ReadoutProcess {
  readonly pid: number;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until it has said so on its standard output. */
  isOn(words: RegExp): Promise<void>;
  /** Asks it to stop, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as the system would, with nothing put in order. */
  kill(): Promise<void>;
  ended(): Promise<number | null>;
  /** What it has computed so far, in all its threads; null where the system doesn’t tell. */
  processorSeconds(): Promise<number | null>;
  /** What its own PostgreSQL has computed so far, in all its processes; null where the system doesn’t tell. */
  databaseSeconds(): Promise<number | null>;
  /** The memory it holds now; null where the system doesn’t tell. */
  residentMegabytes(): Promise<number | null>;
}

/** In a folder of its own, on any free port, with no other variables than those given. */
export async function startReadoutProcess(env: Readonly<Record<string, string>>, main = MAIN): Promise<ReadoutProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-process-'));
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH, ENV_FILE: '/dev/null', DATA_DIR: path.join(folder, 'data') },
      ...{ PORT: '0', SLACK_PORT: '0', LOG_LEVEL: process.env.TEST_LOG ?? 'silent', ...env },
    },
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => {
    output.out += data;
  });
  child.stderr.on('data', (data: Buffer) => {
    output.err += data;
    if (process.env.TEST_LOG) process.stderr.write(data);
  });
  const exited = exitOf(child).finally(() => rm(folder, { recursive: true, force: true }));
  return {
    pid: child.pid ?? 0,
    out: () => output.out,
    err: () => output.err,
    async isOn(words) {
      const deadline = Date.now() + START_MS;
      while (!words.test(output.out)) {
        if (child.exitCode !== null || Date.now() > deadline)
          throw new Error(`Readout did not say ${words}.\n${output.out}\n${output.err}`);
        await sleep(50);
      }
    },
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    ended: () => exited,
    async processorSeconds() {
      const { own } = (await timesOf(String(child.pid))) ?? { own: null };
      return own;
    },
    async databaseSeconds() {
      const pids = await readdir('/proc').catch(() => []);
      const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
      // Its processes work in the folder of its data, and those that have ended are counted by the one that began them.
      const its = pids.filter((_, place) => folders[place]?.startsWith(path.join(folder, 'data')));
      const times = (await Promise.all(its.map(timesOf))).flatMap((each) => each ?? []);
      return times.length === 0 ? null : times.reduce((sum, { own, ofEnded }) => sum + own + ofEnded, 0);
    },
    async residentMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
      return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
    },
  };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Processor seconds of a process, and of those it began that have ended; null where the system doesn’t tell. */
async function timesOf(pid: string): Promise<{ readonly own: number; readonly ofEnded: number } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // User and system time, each in hundredths: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] =
    stat?.split(') ')[1]?.split(' ').slice(11, 15).map(Number) ?? [];
  return stat === null ? null : { own: (user + system) / 100, ofEnded: (endedUser + endedSystem) / 100 };
}
