/** Rows per insert: PostgreSQL accepts 65,535 parameters. */
const INSERT_ROWS = 1000;

/** Splits rows into chunks that fit one insert. */
export function inChunks<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / INSERT_ROWS) }, (_, place) =>
    rows.slice(place * INSERT_ROWS, (place + 1) * INSERT_ROWS),
  );
}
