import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { addDays } from '../../language/calendar.ts';
import type { Officer } from '../../ledger/find-parties.ts';
import type { HeldStatement } from '../../ledger/moves/telling.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';

const LIMITS = {
  /** How far back an article tells of what somebody held, and how many statements are compared. */
  days: 120,
  statements: 600,
  officers: 200,
} as const;

/** Whoever speaks in an article, and those they speak for or who speak for them. */
export interface Speaker {
  readonly id: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly kin: readonly string[];
}

/** A statement that somebody may have moved from, and the matter it's filed under. */
export type FiledBefore = HeldStatement & { readonly matter: string | null };

/** The speakers of an article, each with the bodies that they speak for and those who speak for them. */
export async function speakersOf(db: Kysely<Schema>, scope: Scope, articleId: string): Promise<readonly Speaker[]> {
  const { rows } = await sql<Speaker>`
    with present as (
      select distinct coalesce(actor.root_id, actor.id) as id from ledger_positions position
      join ledger_actors actor on actor.id = position.actor_id where position.article_id = ${articleId}
    ), member as (
      select coalesce(item.root_id, item.id) as id, item.name, item.aliases, item.affiliation, item.role from ledger_actors item
      where ${inChannel('item', scope)}
    )
    select present.id::text as id,
      array(select distinct unnest(array_remove(array_append(own.aliases, own.name) || own.affiliation, null))
        from member own where own.id = present.id) as names,
      array(select distinct own.role from member own where own.id = present.id and own.role is not null) as roles,
      array(select distinct other.id::text from member own, member other
        where own.id = present.id and other.id <> own.id
          and (own.affiliation = any(array_append(other.aliases, other.name))
            or other.affiliation = any(array_append(own.aliases, own.name)))) as kin
    from present`.execute(db);
  return rows;
}

/** The officers and bodies of governments that a channel's articles tell of, by what may be one. */
export async function officersOf(
  db: Kysely<Schema>,
  scope: Scope,
): Promise<readonly (Officer & { readonly id: string })[]> {
  const { rows } = await sql<{ id: string; actor: string; role: string | null; affiliation: string | null }>`
    select distinct coalesce(item.root_id, item.id)::text as id, item.name as actor, item.role, item.affiliation
    from ledger_actors item
    where ${inChannel('item', scope)}
      and (item.role ~* '(minister|premier|president|chancellor|spokes)' or item.name ~* '(government|cabinet|ministry|office|treasury|minister|premier|president|chancellor)')
    limit ${LIMITS.officers}`.execute(db);
  return rows.map(({ id, actor, role, affiliation }) => ({
    ...{ id, actor },
    ...(role !== null && { role }),
    ...(affiliation !== null && { affiliation }),
  }));
}

/** What these actors held before a day, the newest first. */
export async function heldBefore(
  db: Kysely<Schema>,
  scope: Scope,
  {
    actors,
    date,
    most = LIMITS.statements,
  }: { readonly actors: readonly string[]; readonly date: string; readonly most?: number },
): Promise<readonly FiledBefore[]> {
  const since = addDays(date, -LIMITS.days);
  const { rows } = await sql<FiledBefore>`
    select item.id::text as id, coalesce(actor.root_id, actor.id)::text as "actorId", item.act, item.stance, item.statement, item.quote, item.label,
      item.date, item.beside, item.article_id::text as "articleId", coalesce(matter.root_id, matter.id)::text as matter
    from ledger_positions item join ledger_actors actor on actor.id = item.actor_id
    left join ledger_matters matter on matter.id = item.matter_id
    where ${inChannel('item', scope)} and coalesce(actor.root_id, actor.id) = any(${actors}::bigint[])
      and item.date >= ${since} and item.date < ${date} and item.attribution = 'verified' and not item.is_dismissed
    order by item.date desc, item.id desc limit ${most}`.execute(db);
  return rows;
}
