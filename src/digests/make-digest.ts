import type { ListItem, Reply } from '../chat/reply.ts';
import type { DigestRequest, DigestSources } from './digest.ts';

/** What a channel is told of a period; `reply` is null where there is nothing to tell. */
export async function makeDigest(
  sources: DigestSources,
  request: DigestRequest,
): Promise<{ readonly reply: Reply | null; readonly told: unknown }> {
  const { articles } = await sources.readMaterial(request.scope, request);
  const told = { articles: articles.map(({ id }) => id) };
  if (articles.length === 0 && request.quiet === 'silent') return { reply: null, told };
  const items = articles.map(({ title }): ListItem => ({ text: [title] }));
  return {
    reply: {
      title: `Digest of ${request.localDate}`,
      blocks:
        items.length === 0 ? [{ type: 'text', text: ['Nothing moved.'] }] : [{ type: 'list', heading: 'Read', items }],
      visibility: 'channel',
    },
    told,
  };
}
