import { type Kysely, sql } from 'kysely';
import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import { nextRevision } from '../local-channel.ts';
import type { Schema } from '../schema.ts';
import { toStorableJson } from '../storable.ts';

const FORGOTTEN: Reply = {
  title: 'Forgotten',
  blocks: [{ type: 'note', text: ['This message was erased.'] }],
  visibility: 'channel',
};

/** Readout stores the local channel itself, so it erases posted messages there too. The place stays for its thread. */
export async function withdrawPosted(
  transaction: Kysely<Schema>,
  { platform, workspace, channel }: Scope,
  deliveryIds: readonly string[],
): Promise<void> {
  const keys = deliveryIds.map((id) => `delivery:${id}`);
  const { rows } = await sql<{ id: string }>`
    select id from local_messages where platform = ${platform} and workspace = ${workspace} and channel = ${channel}
      and key = any(${keys}::text[]) order by id`.execute(transaction);
  for (const { id } of rows)
    await sql`update local_messages set reply = ${toStorableJson(FORGOTTEN)}::jsonb,
      revision = ${await nextRevision(transaction)} where id = ${id}`.execute(transaction);
}
