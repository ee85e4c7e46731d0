import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Which of the processes holds the far end of a connection from loopback: what Linux says in /proc.
 * @param port the far end's
 */
export async function ownerOf(port: number, pids: readonly number[]): Promise<number | null> {
  const table = await readFile('/proc/net/tcp', 'utf8');
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/u));
  const inodes = new Set(rows.filter(([, local]) => local?.endsWith(ending)).map((row) => `socket:[${row[9]}]`));
  for (const pid of pids) {
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const file of files) {
      const target = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '');
      if (inodes.has(target)) return pid;
    }
  }
  return null;
}
