import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import type { LedgerApp } from '../queries.ts';

/** Adds a link to the full ledger to a reply, unless readers couldn't open it. */
export async function withWholeLedger(
  app: Pick<LedgerApp, 'linkToLedger'>,
  scope: Scope,
  reply: Reply,
): Promise<Reply> {
  const url = await app.linkToLedger(scope);
  if (url === null) return reply;
  return {
    ...reply,
    blocks: [...reply.blocks, { type: 'note', text: [{ type: 'link', text: 'Open the full ledger', url }] }],
  };
}
