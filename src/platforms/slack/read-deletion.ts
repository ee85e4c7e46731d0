import { z } from 'zod';

const DELETED_EVENT = z.object({ subtype: z.literal('message_deleted'), channel: z.string(), deleted_ts: z.string() });
/** A deleted message with replies leaves a tombstone, which its thread stays attached to. */
const TOMBSTONE_EVENT = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  message: z.object({ subtype: z.literal('tombstone'), ts: z.string() }),
});

/** The message that a `message` event reports as deleted; null if it reports something else. */
export function readDeletion(event: unknown): { readonly channel: string; readonly ts: string } | null {
  const deleted = DELETED_EVENT.safeParse(event);
  if (deleted.success) return { channel: deleted.data.channel, ts: deleted.data.deleted_ts };
  const stone = TOMBSTONE_EVENT.safeParse(event);
  return stone.success ? { channel: stone.data.channel, ts: stone.data.message.ts } : null;
}
