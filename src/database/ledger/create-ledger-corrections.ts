import { type Kysely, sql } from 'kysely';
import type { Stance } from '../../briefings/briefing.ts';
import type { Scope } from '../../chat/scope.ts';
import { UsageError } from '../../errors.ts';
import { type Correction, mattersIn, type StoredCorrection } from '../../ledger/corrections.ts';
import { ledgerScopeOf } from '../../ledger/ledger.ts';
import type {
  CorrectedWordsShown,
  Correcting,
  KnownCorrection,
  LedgerCorrections,
} from '../../ledger/ledger-corrections.ts';
import { whileReachable } from '../connection-failure.ts';
import type { Schema } from '../schema.ts';
import type { ScopedAccess } from '../scoped-access.ts';
import { correctLedger, undoCorrection } from './correct-ledger.ts';
import { namesOf } from './find-names.ts';
import { listMatters } from './list-matters.ts';
import { correctionsOf, findCorrection } from './read-corrections.ts';

/** The ledger's corrections, as commands use them. */
export function createLedgerCorrections(database: Pick<ScopedAccess, 'within'>): LedgerCorrections {
  return {
    async correct({ scope, caller }, given) {
      refuseGuests(caller);
      const db = database.within(scope);
      return await knownOf(db, scope, await correctLedger(db, scope, given, personOf(caller)));
    },
    async undo({ scope, caller }, id) {
      refuseGuests(caller);
      const db = database.within(scope);
      const isUndone = await undoCorrection(db, scope, id, personOf(caller));
      if (isUndone) return await knownOf(db, scope, id);
      const stored = await whileReachable(() => findCorrection(db, scope, id));
      throw new UsageError(
        stored === null
          ? `There’s no correction ${id} in this channel.`
          : `Correction ${id} was already undone by ${stored.undone?.by.name ?? 'somebody'}.`,
        { advice: '/correct lists all corrections.' },
      );
    },
    async listOf(scope, limit) {
      const db = database.within(scope);
      return await withFacts(db, scope, await correctionsOf(db, scope, { limit }));
    },
    mattersOf: (scope, limit) => listMatters(database.within(scope), scope, limit),
    namesOf: (scope, actorId) => namesOf(database.within(scope), ledgerScopeOf(scope), actorId),
  };
}

function refuseGuests({ isGuest }: Correcting['caller']): void {
  if (isGuest === true)
    throw new UsageError('Guests can’t correct the ledger.', { advice: 'Ask a member of the channel to do it.' });
}

function personOf({ id, name }: StoredCorrection['by']): StoredCorrection['by'] {
  return { id, name };
}

async function knownOf(db: Kysely<Schema>, scope: Scope, id: string): Promise<KnownCorrection> {
  const stored = await whileReachable(() => findCorrection(db, scope, id));
  const [known] = stored === null ? [] : await withFacts(db, scope, [stored]);
  if (known === undefined) throw new UsageError('The article was erased in the meantime, and the correction with it.');
  return known;
}

/** Adds the actors, matters and positions that the corrections are about. */
function withFacts(
  db: Kysely<Schema>,
  scope: Scope,
  corrections: readonly StoredCorrection[],
): Promise<readonly KnownCorrection[]> {
  return whileReachable(async () => {
    const actors = await actorsCalled(db, scope, [
      ...new Set(corrections.flatMap(({ correction }) => actorsIn(correction))),
    ]);
    const matters = await mattersCalled(db, scope, [
      ...new Set(corrections.flatMap(({ correction }) => mattersIn(correction))),
    ]);
    const positions = await positionsShown(
      db,
      scope,
      corrections.flatMap(({ correction }) => ('position' in correction ? [correction.position.positionId] : [])),
    );
    return corrections.map((stored) => ({
      ...stored,
      actors,
      matters,
      position: 'position' in stored.correction ? (positions.get(stored.correction.position.positionId) ?? null) : null,
    }));
  });
}

function actorsIn(correction: Correction): readonly string[] {
  switch (correction.type) {
    case 'merge-actors':
      return [correction.actorId, correction.intoId];
    case 'split-actor':
      return [correction.actorId, correction.newActorId];
    case 'rename-actor':
    case 'wrong-speaker':
      return [correction.actorId];
    case 'wrong-stance':
    case 'not-a-position':
    case 'wrong-day':
    case 'wrong-words':
    case 'taken-back':
    case 'merge-matters':
    case 'split-matter':
    case 'rename-matter':
    case 'close-matter':
    case 'move-statement':
      return [];
    default:
      return correction satisfies never;
  }
}

async function actorsCalled(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  ids: readonly string[],
): Promise<KnownCorrection['actors']> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_actors')
    .select(['id', 'name', 'given_name'])
    .where((where) => where.and({ platform, workspace, channel }))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, given_name }) => [id, { name, shown: given_name ?? name }]));
}

async function mattersCalled(
  db: Kysely<Schema>,
  scope: Scope,
  ids: readonly string[],
): Promise<KnownCorrection['matters']> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_matters')
    .select(['id', 'title', 'given_title'])
    .where((where) => where.and({ platform: scope.platform, workspace: scope.workspace, channel: scope.channel }))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, title, given_title }) => [id, { name: title, shown: given_title ?? title }]));
}

type Shown = Omit<CorrectedWordsShown, 'briefedStance' | 'briefedDate' | 'briefedStatement'>;

/** Includes dismissed positions. Keyed by the position's id. */
async function positionsShown(
  db: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorrectedWordsShown>> {
  const { rows } = await sql<Shown & { briefed_stance: Stance; briefed_date: string; briefed_statement: string }>`
    select item.id::text as id, coalesce(root.given_name, root.name) as actor, coalesce(issue.given_title, issue.title, item.label) as issue, item.statement,
      item.quote, item.briefed_stance, coalesce(item.briefed_date, item.date) as briefed_date,
      coalesce(item.briefed_statement, item.statement) as briefed_statement
    from ledger_positions item
    join ledger_actors actor on actor.id = item.actor_id
    join ledger_actors root on root.id = coalesce(actor.root_id, actor.id)
    left join ledger_matters member on member.id = item.matter_id
    left join ledger_matters issue on issue.id = coalesce(member.root_id, member.id)
    where item.id = any(${[...ids]}::bigint[]) and item.platform = ${platform} and item.workspace = ${workspace}
      and item.channel = ${channel}`.execute(db);
  return new Map(
    rows.map(({ briefed_stance, briefed_date, briefed_statement, ...row }) => [
      row.id,
      { ...row, briefedStance: briefed_stance, briefedDate: briefed_date, briefedStatement: briefed_statement },
    ]),
  );
}
