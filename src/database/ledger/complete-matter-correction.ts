import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import { foldName } from '../../language/fold-name.ts';
import type { MatterCorrection, NewMatterCorrection } from '../../ledger/corrections.ts';
import { type StoredWordsRow, storedWords, wordsOf } from '../../ledger/matter-words.ts';
import { cutKey } from '../../ledger/search-keys.ts';
import { inChannel } from '../in-channel.ts';
import type { Schema } from '../schema.ts';
import { toStorable } from '../storable.ts';
import { rootOf, wordsAt } from './corrected-rows.ts';

const LIMITS = { TITLE_CHARACTERS: 80 } as const;

/**
 * A correction of matters by the ids it will be applied by, with the matter made that it begins.
 * @throws UsageError if the channel has no such matter or statement, or nothing would change
 */
export async function completeMatterCorrection(
  transaction: Kysely<Schema>,
  scope: Scope,
  given: NewMatterCorrection,
): Promise<MatterCorrection> {
  const matter = (id: string) => rootOf(transaction, scope, id, 'ledger_matters');
  switch (given.type) {
    case 'merge-matters': {
      const [matterId, intoId] = [await matter(given.matterId), await matter(given.intoId)];
      if (matterId === intoId) throw new UsageError('These two are already the same matter.');
      return { type: 'merge-matters', matterId, intoId };
    }
    case 'split-matter': {
      const matterIds = await membersOf(transaction, await matter(given.matterId));
      await checkWords(transaction, matterIds, given.words);
      const title = given.title === null ? null : await readTitle(transaction, scope, given.title, null);
      const newMatterId = await makeMatter(transaction, scope);
      return { type: 'split-matter', matterIds, words: toStorable(given.words.trim()), newMatterId, title };
    }
    case 'rename-matter': {
      const matterId = await matter(given.matterId);
      return { type: 'rename-matter', matterId, title: await readTitle(transaction, scope, given.title, matterId) };
    }
    case 'close-matter':
      return { type: 'close-matter', matterId: await matter(given.matterId) };
    case 'move-statement': {
      const { to } = given;
      const position = await wordsAt(transaction, scope, given.positionId);
      switch (to.type) {
        case 'matter':
          return { type: 'move-statement', position, matterId: await matter(to.matterId), title: null };
        case 'new': {
          const title = to.title === null ? null : await readTitle(transaction, scope, to.title, null);
          return { type: 'move-statement', position, matterId: await makeMatter(transaction, scope), title };
        }
        case 'none':
          return { type: 'move-statement', position, matterId: null, title: null };
        default:
          return to satisfies never;
      }
    }
    default:
      return given satisfies never;
  }
}

/** A matter and those that people merged into it. */
async function membersOf(transaction: Kysely<Schema>, id: string): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('ledger_matters')
    .select('id')
    .where((where) => where.or([where('id', '=', id), where('root_id', '=', id)]))
    .orderBy((order) => order('id', '=', id), 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** @throws UsageError if a split by these words would move nothing, or everything */
async function checkWords(transaction: Kysely<Schema>, matterIds: readonly string[], words: string): Promise<void> {
  const wanted = new Set(wordsOf(words));
  const { rows } = await sql<StoredWordsRow>`
    select statement, quote, label, own, counted from ledger_positions
    where matter_id = any(${matterIds}::bigint[])`.execute(transaction);
  const moving = rows.filter((row) => wanted.isSubsetOf(storedWords(row)));
  if (wanted.size === 0 || moving.length === 0)
    throw new UsageError(`No statement on this matter has the words “${words}”.`, {
      advice: 'Use words that only the statements have which belong to another matter.',
    });
  if (moving.length === rows.length)
    throw new UsageError(`All statements on this matter have the words “${words}”: nothing would be left.`, {
      advice: 'Rename it instead.',
    });
}

/** A matter with nothing in it yet. It is named once it has statements. @returns its id */
async function makeMatter(transaction: Kysely<Schema>, scope: Scope): Promise<string> {
  const { platform, workspace, channel } = scope;
  const { id } = await transaction
    .insertInto('ledger_matters')
    .values({
      ...{ platform, workspace, channel, title: '', key: '', wordings: [] },
      last_seen: new Date(0).toISOString().slice(0, 10),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @param own the matter that is to have it; null: a new one */
async function readTitle(transaction: Kysely<Schema>, scope: Scope, given: string, own: string | null) {
  const title = toStorable(given.trim());
  const key = cutKey(foldName(title));
  if (key === '' || title.length > LIMITS.TITLE_CHARACTERS)
    throw new UsageError(
      `A title needs at least one letter or digit, and has at most ${LIMITS.TITLE_CHARACTERS} characters.`,
    );
  const { rows } = await sql<{ id: string }>`
    select id::text as id from ledger_matters matter
    where ${inChannel('matter', scope)} and key = ${key} and root_id is null
      and exists (select from ledger_positions where matter_id = matter.id)`.execute(transaction);
  if (rows.some(({ id }) => id !== own))
    throw new UsageError(`There’s already a matter called “${title}”.`, { advice: 'Merge the two instead.' });
  return title;
}
