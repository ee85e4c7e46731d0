import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import type { LedgerApp } from '../queries.ts';

/** The answer, ending with where all of the ledger is read; as it is where readers could not open that. */
export async function withWholeLedger(
  app: Pick<LedgerApp, 'linkToLedger'>,
  scope: Scope,
  reply: Reply,
): Promise<Reply> {
  const url = await app.linkToLedger(scope);
  if (url === null) return reply;
  return {
    ...reply,
    blocks: [...reply.blocks, { type: 'note', text: [{ type: 'link', text: 'The whole ledger', url }] }],
  };
}
