import { z } from 'zod';

/**
 * A backup is gzipped lines of JSON: the header; for each table a line that opens it and a line a row, as PostgreSQL
 * writes rows as JSON; the end, with the counts. Text, so that any version of the server reads what another wrote.
 */
export const BACKUP_FORMAT = 1;

/** How many rows are read and written at once: an article may have a million characters. */
export const ROWS_AT_ONCE = 100;

export const backupHeader = z.object({
  readout: z.literal('backup'),
  format: z.number(),
  /** ISO 8601 instant at which everything in it was so. */
  at: z.string(),
  /** The last migration that the tables had. */
  migration: z.string(),
});
export const backupTable = z.object({ table: z.string(), columns: z.array(z.string()) });
export const backupEnd = z.object({ rows: z.record(z.string(), z.number()) });

export type BackupHeader = z.infer<typeof backupHeader>;

/** How many rows each table has. */
export type RowCounts = Readonly<Record<string, number>>;
