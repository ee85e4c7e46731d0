import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../connection-failure.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';

/** How much a channel knows. */
export interface ChannelCount {
  readonly articles: number;
  readonly positions: number;
  readonly actors: number;
  readonly corrections: number;
  /** Submitted articles: briefed, refused or still in progress. */
  readonly submissions: number;
}

/** @throws DatabaseError */
export function countChannel(db: Kysely<Schema>, scope: Scope): Promise<ChannelCount> {
  const count = (table: keyof Schema) =>
    sql`(select count(*)::int from ${sql.table(table)} as item where ${inChannel('item', scope)})`;
  return whileReachable(async () => {
    const { rows } = await sql<ChannelCount>`
      select ${count('articles')} as articles, ${count('ledger_positions')} as positions,
        ${count('ledger_actors')} as actors, ${count('corrections')} as corrections,
        ${count('submissions')} as submissions`.execute(db);
    const [row] = rows;
    return row ?? { articles: 0, positions: 0, actors: 0, corrections: 0, submissions: 0 };
  });
}
