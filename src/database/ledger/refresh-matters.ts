import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { OF_MATTERS } from './read-corrections.ts';

/**
 * Deletes matters that no article is about any more and none is merged into, and updates the dates of the others.
 * @param keepsCorrected whether those stay that a correction in force refers to; not where articles were erased
 */
export async function refreshMatters(
  db: Kysely<Schema>,
  scope: Scope,
  ids: readonly string[],
  { keepsCorrected = true }: { readonly keepsCorrected?: boolean } = {},
): Promise<void> {
  await sql`
    with left_over as (
      select matter.id, greatest(
        (select max(date) from ledger_positions item where item.matter_id = matter.id),
        (select max(date) from ledger_sticking_points item where item.matter_id = matter.id)
      ) as last, exists (select from ledger_positions item where item.filed_matter_id = matter.id)
        or exists (select from ledger_matters member where member.root_id = matter.id)
        or ${keepsCorrected} and exists (
          select from corrections where ${inChannel('corrections', scope)} and undone_at is null
            and type = any(${[...OF_MATTERS]}::text[]) and (matter.id::text in (correction ->> 'matterId', correction ->> 'intoId', correction ->> 'newMatterId')
              or correction -> 'matterIds' ? matter.id::text)
        ) as is_kept
      from ledger_matters matter
      where matter.id = any(${ids}::bigint[]) and ${inChannel('matter', scope)}
    ), dropped as (
      delete from ledger_matters using left_over
      where ledger_matters.id = left_over.id and left_over.last is null and not left_over.is_kept
    )
    update ledger_matters set last_seen = left_over.last from left_over
    where ledger_matters.id = left_over.id and left_over.last is not null`.execute(db);
}
