import type { Reply } from '../chat/reply.ts';
import type { ArticleReference, LedgerPosition } from '../ledger/ledger.ts';
import { composeDigest } from './compose-digest.ts';
import type { Digest, DigestRequest, DigestSources } from './digest.ts';
import { type DigestMemory, readMemory, remember } from './digest-memory.ts';
import { writeProse } from './digest-prose.ts';
import { storyName } from './headline.ts';
import { presentDigest } from './present-digest.ts';

/** Messages per digest whose addresses are looked up: each may be a request to the platform. */
const LIMITS = { links: 40 } as const;

/**
 * Composes a channel's digest of a period, and the memory for the next one. `reply` is null if nothing moved and the
 * channel wants no message then; save `told` in any case.
 * @throws DatabaseError if the ledger can't be read
 */
export async function makeDigest(
  sources: DigestSources,
  request: DigestRequest,
): Promise<{ readonly reply: Reply | null; readonly told: DigestMemory }> {
  const material = await sources.readMaterial(request.scope, request);
  const memory = readMemory(request.earlier);
  const digest = composeDigest(material, request, memory);
  const told = remember(memory, digest);
  if (digest.isQuiet && request.quiet === 'silent') return { reply: null, told };
  const [links, picture, { sentences, notes }] = await Promise.all([
    readLinks(sources, request, digest),
    drawMatrix(sources, digest, [...material.earlierPositions, ...material.positions]),
    writeProse(sources.prose, digest, request.language),
  ]);
  const reply = presentDigest(digest, { length: request.length, links, prose: sentences, notes });
  return { reply: picture === null ? reply : { ...reply, attachment: picture }, told };
}

/** Message addresses by article id. If the platform gives none, the article's own address is used. */
async function readLinks(
  { linkTo }: DigestSources,
  { scope }: DigestRequest,
  { stories }: Digest,
): Promise<ReadonlyMap<string, string>> {
  const articles = stories.flatMap(({ articles: own, moves, contradictions }) => [
    ...own.map(({ reference }) => reference),
    ...moves.flatMap(({ before, after }) => [before, after].flatMap((side) => (side === null ? [] : [side.article]))),
    ...contradictions.flatMap(({ sides }) => sides.map(({ article }) => article)),
  ]);
  const posted = [...new Map(articles.map((article) => [article.id, article])).values()].slice(0, LIMITS.links);
  const links = await Promise.all(
    posted.map(async ({ id, messageId }: ArticleReference) => {
      const address = messageId === null ? null : await linkTo(scope, messageId).catch(() => null);
      return address === null ? [] : [[id, address] as const];
    }),
  );
  return new Map(links.flat());
}

/** Who holds what in the first story that moved. A digest never fails for lack of a picture. */
async function drawMatrix({ matrixPicture }: DigestSources, { stories }: Digest, positions: readonly LedgerPosition[]) {
  const story = stories.find(({ moves }) => moves.length > 0);
  if (story === undefined || matrixPicture === undefined) return null;
  const ids = new Set(story.allArticles.map(({ reference }) => reference.id));
  const own = positions.filter(({ article }) => ids.has(article.id));
  return await matrixPicture(own, storyName(story)).catch(() => null);
}
