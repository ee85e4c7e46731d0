import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import type { Correction } from '../../ledger/corrections.ts';
import type { Schema } from '../schema.ts';

/** @throws UsageError if the correction wouldn't change anything */
export async function refuseNoChange(transaction: Kysely<Schema>, scope: Scope, correction: Correction): Promise<void> {
  switch (correction.type) {
    // Merging an actor with itself is refused earlier; a split always changes something.
    case 'merge-actors':
    case 'split-actor':
      return;
    case 'rename-actor': {
      const { name, given_name } = await transaction
        .selectFrom('ledger_actors')
        .select(['name', 'given_name'])
        .where('id', '=', correction.actorId)
        .executeTakeFirstOrThrow();
      if ((given_name ?? name) === correction.name) throw nothing(`It’s already called “${correction.name}”.`);
      return;
    }
    case 'wrong-speaker': {
      const { actor_id } = await shownOf(transaction, scope, correction.position.positionId);
      if (actor_id === correction.actorId) throw nothing('The position already belongs to this actor.');
      return;
    }
    case 'wrong-stance': {
      const { stance } = await shownOf(transaction, scope, correction.position.positionId);
      if (stance === correction.stance) throw nothing(`The position’s stance is already “${stance}”.`);
      return;
    }
    case 'not-a-position': {
      const { is_dismissed } = await shownOf(transaction, scope, correction.position.positionId);
      if (is_dismissed) throw nothing('It’s already hidden: it was marked as not a position.');
      return;
    }
    case 'wrong-day': {
      const { date } = await shownOf(transaction, scope, correction.position.positionId);
      if (date === correction.day) throw nothing('That is the position’s day already.');
      return;
    }
    case 'wrong-words': {
      const { statement } = await shownOf(transaction, scope, correction.position.positionId);
      if (statement === correction.words) throw nothing('That is the position’s statement already.');
      return;
    }
    case 'taken-back': {
      const { taken_back_on } = await shownOf(transaction, scope, correction.position.positionId);
      if (taken_back_on === correction.day) throw nothing('It’s already marked as taken back on that day.');
      return;
    }
    // Merging a matter with itself is refused earlier, as is a split that moves nothing.
    case 'merge-matters':
    case 'split-matter':
      return;
    case 'rename-matter': {
      const { title, given_title } = await matterAs(transaction, correction.matterId);
      if ((given_title ?? title) === correction.title) throw nothing(`It’s already called “${correction.title}”.`);
      return;
    }
    case 'close-matter': {
      const { closed_at } = await matterAs(transaction, correction.matterId);
      if (closed_at !== null) throw nothing('The matter is already closed.');
      return;
    }
    case 'move-statement': {
      const { matter_id, is_placed } = await shownOf(transaction, scope, correction.position.positionId);
      if (matter_id === correction.matterId && is_placed)
        throw nothing(`The statement is already filed ${matter_id === null ? 'nowhere' : 'there'}.`);
      return;
    }
    default:
      return correction satisfies never;
  }
}

async function matterAs(transaction: Kysely<Schema>, id: string) {
  return await transaction
    .selectFrom('ledger_matters')
    .select(['title', 'given_title', 'closed_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** A position's stance, actor and matter as shown now. */
async function shownOf(transaction: Kysely<Schema>, { platform, workspace, channel }: Scope, positionId: string) {
  return await transaction
    .selectFrom('ledger_positions')
    .innerJoin('ledger_actors', 'ledger_actors.id', 'ledger_positions.actor_id')
    .leftJoin('ledger_matters', 'ledger_matters.id', 'ledger_positions.matter_id')
    .select(['ledger_positions.stance', 'ledger_positions.is_dismissed', 'ledger_positions.is_placed'])
    .select(['ledger_positions.date', 'ledger_positions.statement', 'ledger_positions.taken_back_on'])
    .select(sql<string | null>`coalesce(ledger_matters.root_id, ledger_matters.id)::text`.as('matter_id'))
    .select(sql<string>`coalesce(ledger_actors.root_id, ledger_actors.id)::text`.as('actor_id'))
    .where('ledger_positions.id', '=', positionId)
    .where('ledger_positions.platform', '=', platform)
    .where('ledger_positions.workspace', '=', workspace)
    .where('ledger_positions.channel', '=', channel)
    .executeTakeFirstOrThrow();
}

function nothing(message: string): UsageError {
  return new UsageError(message, { advice: 'Nothing to correct. /correct lists earlier corrections.' });
}
