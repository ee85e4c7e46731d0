import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { STANCES } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { DatabaseError } from '../../errors.ts';
import type { Correction, StoredCorrection } from '../../ledger/corrections.ts';
import { whileReachable } from '../connection-failure.ts';
import type { CorrectionsTable } from '../ledger-schema.ts';
import type { Schema } from '../schema.ts';
import { isLedgerId } from './ledger-ids.ts';

const id = z.string().refine(isLedgerId);
const count = z.int().nonnegative();
const words = z.object({
  positionId: id,
  articleId: z.uuid(),
  span: z.object({ start: count, end: count }),
  speaker: z.string(),
});
const correctionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('merge-actors'), actorId: id, intoId: id }),
  z.object({ type: z.literal('split-actor'), actorId: id, names: z.array(z.string()), newActorId: id }),
  z.object({ type: z.literal('rename-actor'), actorId: id, name: z.string() }),
  z.object({ type: z.literal('wrong-speaker'), position: words, actorId: id }),
  z.object({ type: z.literal('wrong-stance'), position: words, stance: z.enum(STANCES) }),
  z.object({ type: z.literal('not-a-position'), position: words }),
  z.object({ type: z.literal('wrong-day'), position: words, day: z.iso.date() }),
  z.object({ type: z.literal('wrong-words'), position: words, words: z.string() }),
  z.object({ type: z.literal('taken-back'), position: words, day: z.iso.date() }),
  z.object({ type: z.literal('merge-matters'), matterId: id, intoId: id }),
  z.object({
    type: z.literal('split-matter'),
    matterIds: z.array(id),
    words: z.string(),
    newMatterId: id,
    title: z.string().nullable(),
  }),
  z.object({ type: z.literal('rename-matter'), matterId: id, title: z.string() }),
  z.object({ type: z.literal('close-matter'), matterId: id }),
  z.object({
    type: z.literal('move-statement'),
    position: words,
    matterId: id.nullable(),
    title: z.string().nullable(),
  }),
]) satisfies z.ZodType<Correction>;

const OF_ACTORS = ['merge-actors', 'split-actor', 'rename-actor'] as const;
/** The corrections that name matters by their ids. */
export const OF_MATTERS = ['merge-matters', 'split-matter', 'rename-matter', 'close-matter', 'move-statement'] as const;

/** The channel's corrections, newest first, including undone ones. @throws DatabaseError */
export function correctionsOf(
  db: Kysely<Schema>,
  scope: Scope,
  { limit }: { readonly limit: number },
): Promise<readonly StoredCorrection[]> {
  return whileReachable(async () =>
    (await select(db, scope).orderBy('id', 'desc').limit(limit).execute()).map(readCorrection),
  );
}

/** One of the channel's corrections; null if it has none with this id. */
export async function findCorrection(
  db: Kysely<Schema>,
  scope: Scope,
  given: string,
): Promise<StoredCorrection | null> {
  if (!id.safeParse(given).success) return null;
  const row = await select(db, scope).where('id', '=', given).executeTakeFirst();
  return row === undefined ? null : readCorrection(row);
}

/** All corrections of the channel's actors in the order they were made. */
export async function correctionsOfActors(db: Kysely<Schema>, scope: Scope): Promise<readonly StoredCorrection[]> {
  return (await select(db, scope).where('type', 'in', OF_ACTORS).orderBy('id').execute()).map(readCorrection);
}

/** All corrections of the channel's matters in the order they were made. */
export async function correctionsOfMatters(db: Kysely<Schema>, scope: Scope): Promise<readonly StoredCorrection[]> {
  return (await select(db, scope).where('type', 'in', OF_MATTERS).orderBy('id').execute()).map(readCorrection);
}

/** All corrections that bear on the positions of these articles, in the order they were made. */
export async function correctionsOfArticles(
  db: Kysely<Schema>,
  scope: Scope,
  articleIds: readonly string[],
): Promise<readonly StoredCorrection[]> {
  const rows = await select(db, scope)
    .where((where) =>
      where.or([sql<boolean>`article_id = any(${[...articleIds]}::uuid[])`, where('type', '=', 'split-matter')]),
    )
    .orderBy('id')
    .execute();
  return rows.map(readCorrection);
}

function select(db: Kysely<Schema>, { platform, workspace, channel }: Scope) {
  return db
    .selectFrom('corrections')
    .selectAll()
    .where((where) => where.and({ platform, workspace, channel }));
}

function readCorrection(row: Selectable<CorrectionsTable>): StoredCorrection {
  const correction = correctionSchema.safeParse(row.correction);
  if (!correction.success)
    throw new DatabaseError(`Can’t read correction ${row.id}.`, {
      advice: 'A newer version of Readout may have written it. Update this one.',
      cause: correction.error,
    });
  return {
    id: row.id,
    correction: correction.data,
    by: { id: row.by_id, name: row.by_name },
    at: row.made_at,
    undone:
      row.undone_at === null
        ? null
        : { by: { id: row.undone_by_id ?? '', name: row.undone_by_name ?? '' }, at: row.undone_at },
  };
}
