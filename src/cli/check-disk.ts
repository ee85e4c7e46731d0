import { access, constants, statfs } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Finding, fault, good, warning } from '../chat/finding.ts';
import type { Config } from '../config/config.ts';

/** Megabytes free. A new cluster of PostgreSQL takes 50, and its write-ahead log up to 1,000 under load. */
const FREE = { little: 2_000, tooLittle: 200 } as const;

/** Whether Readout's own PostgreSQL can write, and for how long; with a server of its own, the disk is that server's. */
export async function checkDisk({ databaseUrl, dataDir }: Config): Promise<readonly Finding[]> {
  if (databaseUrl !== null) return [good('The database has a server of its own, and its disk.')];
  const folder = await nearest(dataDir);
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable)
    return [fault(`${dataDir} can’t be written.`, 'Set DATA_DIR to a folder of the user that runs Readout.')];
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  const says = `${(megabytes / 1_000).toFixed(1)} GB are free for ${dataDir}; ${availableParallelism()} processors.`;
  const advice = 'Free some space, or set DATA_DIR to a directory on another disk.';
  if (megabytes < FREE.tooLittle) return [fault(says, advice)];
  return [megabytes < FREE.little ? warning(says, advice) : good(says)];
}

/** The folder, or the one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  const above = path.dirname(folder);
  return isThere || above === folder ? folder : await nearest(above);
}
