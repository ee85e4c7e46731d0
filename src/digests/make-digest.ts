import type { ListItem, Reply } from '../chat/reply.ts';
import type { Scope } from '../chat/scope.ts';
import type { LedgerQueries } from '../ledger/queries.ts';

/** What a digest is made from. */
export interface DigestSources {
  readonly ledger: LedgerQueries;
}

export interface DigestRequest {
  readonly scope: Scope;
  readonly since: Date;
  readonly until: Date;
  readonly timeZone: string;
  readonly localDate: string;
  readonly length: 'short' | 'full';
  readonly language: string | null;
  readonly quiet: 'tell' | 'silent';
  /** The `told` of the digest before; null for the first one. */
  readonly earlier: unknown;
}

/** What a channel is told of a period; `reply` is null where there is nothing to tell. */
export async function makeDigest(
  { ledger }: DigestSources,
  { scope, since, until, localDate, quiet }: DigestRequest,
): Promise<{ readonly reply: Reply | null; readonly told: unknown }> {
  const { platform, workspace, channel } = scope;
  const articles = await ledger.articlesOf(
    { platform, workspace, channels: [channel] },
    { since: since.toISOString().slice(0, 10), until: until.toISOString().slice(0, 10), limit: 20 },
  );
  if (articles.length === 0 && quiet === 'silent') return { reply: null, told: { articles: [] } };
  const items = articles.map(({ title }): ListItem => ({ text: [title] }));
  const title = `Digest of ${localDate}`;
  return {
    reply: {
      title,
      blocks:
        items.length === 0 ? [{ type: 'text', text: ['Nothing moved.'] }] : [{ type: 'list', heading: 'Read', items }],
      visibility: 'channel',
    },
    told: { articles: articles.map(({ id }) => id) },
  };
}
