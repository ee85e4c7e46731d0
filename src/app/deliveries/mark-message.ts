import type { Kysely } from 'kysely';
import type { Platform } from '../../chat/platform.ts';
import type { Schema } from '../../database/schema.ts';
import { progressOf, type Submission } from '../../database/submissions.ts';
import type { Log } from '../../log.ts';

/**
 * Marks a message once the last of its articles has ended: one failure marks it refused, one answer of which nobody knows
 * whether it was posted marks it unknown, and where it has no article at all the mark goes.
 */
export async function markMessage(
  { db, log }: { readonly db: Kysely<Schema>; readonly log: Log },
  platform: Platform,
  submission: Pick<Submission, 'scope' | 'message' | 'isCommand'>,
): Promise<void> {
  const { scope, message, isCommand } = submission;
  if (isCommand) return;
  const { open, answered, failed, unknown } = await progressOf(db, submission);
  if (open > 0) return;
  const mark = failed > 0 ? 'refused' : unknown > 0 ? 'unknown' : answered > 0 ? 'done' : null;
  await platform.mark(scope, message, mark).catch((error: unknown) => {
    log.warn({ error, platform: platform.name }, 'could not mark a message');
  });
}
