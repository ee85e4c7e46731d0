import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { codeOf } from './connection-failure.ts';

const LIMITS = {
  /** Prepared on each connection; a plan takes some 50 kB of its process. */
  statements: 128,
  /** A text that comes so often is asked for again and again: others differ with what they list. */
  times: 3,
  /** Texts that are counted before counting begins anew. */
  texts: 2_000,
} as const;

/** "Cached plan must not change result type", a feature that is not supported. */
const RESULT_CHANGED = '0A000';
/** As Kysely writes every column of a table: those may be more tomorrow. */
const EVERY_COLUMN = /^select (?:distinct )?\*|returning \*|"\.\*/;

/**
 * The pool, with each query that comes often prepared on a connection once: planning one takes longer than running it. Not
 * for a server that is reached through a pooler: what is prepared on a connection has to stay there.
 * @param kind begins the names of the statements. Queries with other rights are given another one: a plan holds for those
 * it was made with.
 */
export function preparePool(pool: pg.Pool, kind: string): PostgresPool {
  const nameOf = createNames(kind);
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client) ?? new PreparingClient(client, nameOf);
      clients.set(client, known);
      return known;
    },
  };
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #nameOf: (text: string) => string | null;
  #isStale = false;

  constructor(client: pg.PoolClient, nameOf: (text: string) => string | null) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    given: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof given !== 'string') throw new Error('Queries are not streamed.');
    return this.#run<R>(given, values);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy === true || this.#isStale);
  }

  async #run<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // Without values it may be several statements, and these can't be prepared.
    const name = values.length === 0 ? null : this.#nameOf(text);
    try {
      return await Reflect.apply(this.#client.query, this.#client, [{ text, values, ...(name !== null && { name }) }]);
    } catch (error) {
      // Another version of Readout has changed a table since: whoever tries again gets a new connection.
      this.#isStale ||= name !== null && codeOf(error) === RESULT_CHANGED;
      throw error;
    }
  }
}

function createNames(kind: string): (text: string) => string | null {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= LIMITS.statements || EVERY_COLUMN.test(text)) return null;
    const times = (counts.get(text) ?? 0) + 1;
    if (counts.size >= LIMITS.texts) counts.clear();
    counts.set(text, times);
    if (times < LIMITS.times) return null;
    counts.delete(text);
    const name = `${kind} ${names.size}`;
    names.set(text, name);
    return name;
  };
}
