import { type Kysely, sql } from 'kysely';
import { wordsOf } from '../../ledger/matter-words.ts';
import type { Schema } from '../schema.ts';

/** The words of the names and roles of actors, and of everybody who speaks in an article and every person it names. */
export async function nameWordsOf(
  db: Kysely<Schema>,
  actors: readonly string[],
  articleId: string | null = null,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ names: string[] }>`
    select array_remove(array[actor.name, actor.given_name, actor.role, case when actor.kind = 'person' then actor.affiliation end]
      || actor.aliases, null) as names
    from ledger_actors actor where actor.id in (
      select id from ledger_actors where id = any(${actors}::bigint[]) or root_id = any(${actors}::bigint[])
      union select position.actor_id from ledger_positions position where position.article_id = ${articleId}::uuid
      union select mention.actor_id from ledger_mentions mention join ledger_actors person on person.id = mention.actor_id
        where mention.article_id = ${articleId} and person.kind = 'person'
    )`.execute(db);
  return new Set(rows.flatMap(({ names }) => names).flatMap((name) => wordsOf(name)));
}
