import type { Kysely } from 'kysely';
import type { Scope } from '../../chat/scope.ts';
import { settingsOf } from '../../database/channels.ts';
import type { Schema } from '../../database/schema.ts';
import type { DigestSettings } from '../../digests/digest-settings.ts';

/** BCP 47 code of the language a digest is written in: its own setting, or the channel's; null: English. @throws DatabaseError */
export async function languageOfDigest(
  db: Kysely<Schema>,
  scope: Scope,
  settings: Pick<DigestSettings, 'language'>,
): Promise<string | null> {
  return settings.language ?? (await settingsOf(db, scope)).language;
}
