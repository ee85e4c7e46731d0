import type { Kysely } from 'kysely';
import type { Platform } from '../../chat/platform.ts';
import type { Scope } from '../../chat/scope.ts';
import type { Schema } from '../../database/schema.ts';
import { progressOf } from '../../database/submissions.ts';
import type { Log } from '../../log.ts';

/**
 * Marks a message once the last of its articles has ended: one failure marks it refused, one answer of which nobody knows
 * whether it was posted marks it unknown, and where it has no article at all the mark goes.
 */
export async function markMessage(
  { db, log }: { readonly db: Kysely<Schema>; readonly log: Log },
  platform: Platform,
  scope: Scope,
  submissionId: string,
): Promise<void> {
  const progress = await progressOf(db, submissionId);
  if (progress === null || progress.isCommand || progress.open > 0) return;
  const { message, answered, failed, unknown } = progress;
  const mark = failed > 0 ? 'refused' : unknown > 0 ? 'unknown' : answered > 0 ? 'done' : null;
  await platform.mark(scope, message, mark).catch((error: unknown) => {
    log.warn({ error, platform: platform.name }, 'could not mark a message');
  });
}
