import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { preparePool } from './prepared-pool.ts';
import type { Schema } from './schema.ts';

/** What a query may see: one channel, several of a workspace, or all of it. */
export interface Area {
  readonly platform: string;
  readonly workspace: string;
  readonly channel?: string;
  readonly channels?: readonly string[];
}

/**
 * The two ways to the tables. Row-level security (`keep-apart.ts`) shows each only its rows, whatever a query forgets to
 * ask for.
 */
export interface ScopedAccess {
  /** Sees and writes the rows of the area alone. */
  within(area: Area): Kysely<Schema>;
  /**
   * Sees every row. For what belongs to the process and to no channel: finding the scope of a job by its id, digests
   * that are due, the queue, filling the ledger. `tests/database/keep-apart.test.ts` names who may.
   */
  readonly acrossChannels: Kysely<Schema>;
}

/** The parameters that the policies read, for one transaction each. */
type Settings = Readonly<Record<'reach' | 'platform' | 'workspace' | 'channels', string>>;

const EVERYWHERE: Settings = { reach: 'process', platform: '', workspace: '', channels: '' };

/**
 * Opens both over one pool. Each query that is in no transaction gets one of its own, as what a query may see is set for a
 * transaction: nothing is left on a connection for whoever has it next.
 * @param pool of connections with `pipeline`: what begins and ends such a transaction is sent with its query, so that it
 * takes no longer
 * @param role whose rights queries within an area have; null: those of the user that is connected
 * @param options.isPrepared whether queries are planned once on a connection: not through a pooler
 */
export function createScopedAccess(
  pool: pg.Pool,
  role: string | null,
  { isPrepared = false }: { readonly isPrepared?: boolean } = {},
): ScopedAccess {
  const [wide, narrow] = isPrepared ? [preparePool(pool, 'process'), preparePool(pool, 'area')] : [pool, pool];
  const open = (connections: PostgresPool, settings: Settings, actsAs: string | null): Kysely<Schema> =>
    new Kysely<Schema>({ dialect: createDialect(connections, beginWith(settings, actsAs)) });
  return {
    acrossChannels: open(wide, EVERYWHERE, role && 'none'),
    within: (area) => open(narrow, settingsOf(area), role),
  };
}

/** One name a line: no platform's ids have line breaks. */
function settingsOf({ platform, workspace, channel, channels }: Area): Settings {
  const named = channel === undefined ? channels : [channel];
  if (named?.some((name) => name.includes('\n'))) throw new RangeError('A channel’s id has no line breaks.');
  const reach = named === undefined ? 'workspace' : 'channels';
  return { reach, platform, workspace, channels: named?.join('\n') ?? '' };
}

function createDialect(pool: PostgresPool, begin: string): Dialect {
  const postgres = new PostgresDialect({ pool });
  return {
    createAdapter: () => postgres.createAdapter(),
    createIntrospector: (db) => postgres.createIntrospector(db),
    createQueryCompiler: () => postgres.createQueryCompiler(),
    createDriver: () => createDriver(postgres.createDriver(), begin),
  };
}

/** A connection while somebody has it. */
interface Held extends DatabaseConnection {
  readonly connection: DatabaseConnection;
  isInTransaction: boolean;
}

function createDriver(driver: Driver, begin: string): Driver {
  const held = new WeakMap<DatabaseConnection, Held>();
  const heldOf = (connection: DatabaseConnection): Held => {
    const found = held.get(connection);
    if (found === undefined) throw new Error('This connection is another driver’s.');
    return found;
  };
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      const holding = hold(await driver.acquireConnection(options), begin);
      held.set(holding, holding);
      return holding;
    },
    async beginTransaction(holding, { isolationLevel, accessMode }) {
      const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(', ');
      // Before its first query: later it could not become stricter.
      const stricter = modes === '' ? '' : `; set transaction ${modes}`;
      const { connection } = heldOf(holding);
      heldOf(holding).isInTransaction = true;
      await connection.executeQuery(CompiledQuery.raw(`${begin}${stricter}`));
    },
    async commitTransaction(holding) {
      heldOf(holding).isInTransaction = false;
      await driver.commitTransaction(heldOf(holding).connection);
    },
    async rollbackTransaction(holding) {
      heldOf(holding).isInTransaction = false;
      await driver.rollbackTransaction(heldOf(holding).connection);
    },
    releaseConnection: (holding, options) => driver.releaseConnection(heldOf(holding).connection, options),
    // The pool is its owner's to close.
    destroy: async () => {},
  };
}

function hold(connection: DatabaseConnection, begin: string): Held {
  return {
    connection,
    isInTransaction: false,
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      if (this.isInTransaction) return await connection.executeQuery<Row>(query);
      const begun = connection.executeQuery(CompiledQuery.raw(begin));
      const asked = connection.executeQuery<Row>(query);
      // After a query that failed it undoes what was begun.
      const ended = connection.executeQuery(CompiledQuery.raw('commit'));
      const [beginning, answer, end] = await Promise.allSettled([begun, asked, ended]);
      for (const step of [beginning, answer, end]) if (step.status === 'rejected') throw step.reason;
      return await asked;
    },
    streamQuery() {
      throw new Error('Queries are not streamed.');
    },
  };
}

/** As settings and no function calls: a transaction that has run a query can't change its isolation any more. */
function beginWith(settings: Settings, actsAs: string | null): string {
  const set = Object.entries(settings).map(([name, value]) => `set local readout.${name} = ${literal(value)}`);
  const role = actsAs === null ? [] : [`set local role ${actsAs === 'none' ? 'none' : pg.escapeIdentifier(actsAs)}`];
  return ['begin', ...set, ...role].join('; ');
}

function literal(value: string): string {
  // No row has such a character, and PostgreSQL would read what follows as another message.
  if (value.includes('\0')) throw new RangeError('An id has no NUL.');
  return pg.escapeLiteral(value);
}
