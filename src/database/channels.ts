import type { Kysely } from 'kysely';
import type { Scope } from '../chat/scope.ts';
import { whileReachable } from './connection-failure.ts';
import type { Schema } from './schema.ts';

/** Which articles Readout briefs: every one posted, those marked with the emoji, or those that mention it. */
export const CHANNEL_MODES = ['auto', 'reaction', 'mention'] as const;
export type ChannelMode = (typeof CHANNEL_MODES)[number];

/** How a briefing is posted: as a card, or in full. */
export const BRIEFING_FORMS = ['card', 'full'] as const;
export type BriefingForm = (typeof BRIEFING_FORMS)[number];

export interface ChannelSettings {
  readonly mode: ChannelMode;
  /** The emoji that asks for a briefing in `reaction`: its short name, or the character. */
  readonly emoji: string;
  /** BCP 47 code of the language of briefings, digests and answers; null: each article's own. */
  readonly language: string | null;
  readonly briefing: BriefingForm;
  /** Months for which articles and what was made of them are kept; null: for ever. */
  readonly keepMonths: number | null;
}

/** For a channel without settings. */
export const DEFAULT_SETTINGS: ChannelSettings = {
  ...{ mode: 'auto', emoji: 'newspaper', language: null, briefing: 'card', keepMonths: null },
};

/** The channel's settings, or the defaults. @throws DatabaseError */
export function settingsOf(db: Kysely<Schema>, { platform, workspace, channel }: Scope): Promise<ChannelSettings> {
  return whileReachable(async () => {
    const row = await db
      .selectFrom('channels')
      .select(['mode', 'emoji', 'language', 'briefing', 'keep_months as keepMonths'])
      .where((where) => where.and({ platform, workspace, channel }))
      .executeTakeFirst();
    return row ?? DEFAULT_SETTINGS;
  });
}

/** Changes the settings given, and leaves the rest. @param changedBy the caller's id @throws DatabaseError */
export async function changeSettings(
  db: Kysely<Schema>,
  scope: Scope,
  change: Partial<ChannelSettings>,
  changedBy: string,
): Promise<ChannelSettings> {
  const { platform, workspace, channel } = scope;
  const changed = { changed_by: changedBy, changed_at: new Date() };
  const { mode, emoji, language, briefing, keepMonths } = { ...(await settingsOf(db, scope)), ...change };
  const values = { mode, emoji, language, briefing, keep_months: keepMonths };
  const { keepMonths: kept, ...others } = change;
  await whileReachable(() =>
    db
      .insertInto('channels')
      .values({ platform, workspace, channel, ...values, ...changed })
      .onConflict((conflict) =>
        conflict
          .constraint('channels_key')
          .doUpdateSet({ ...others, ...(kept !== undefined && { keep_months: kept }), ...changed }),
      )
      .execute(),
  );
  return { mode, emoji, language, briefing, keepMonths };
}

/** The platform's id of whoever changed the channel's settings last; null where nobody has. */
export async function whoChanged(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
): Promise<string | null> {
  const row = await transaction
    .selectFrom('channels')
    .select('changed_by')
    .where((where) => where.and({ platform, workspace, channel }))
    .executeTakeFirst();
  return row?.changed_by ?? null;
}
