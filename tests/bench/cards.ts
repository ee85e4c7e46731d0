import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { withActions } from '../../src/app/briefings/show-briefing.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { CARD_LIMITS } from '../../src/briefings/present-card.ts';
import { textOfReply } from '../../src/chat/text-of-reply.ts';
import { countWords } from '../../src/language/count-words.ts';
import { renderReply as renderForDiscord } from '../../src/platforms/discord/embeds.ts';
import { renderReply as renderForSlack } from '../../src/platforms/slack/blocks.ts';

/** How long the cards of a folder of articles are. */
export interface CardSizes {
  readonly articles: number;
  /** Characters of the longest card. */
  readonly mostCharacters: number;
  /** Cards that are too long, or take more than one message in Slack or Discord. */
  readonly tooLong: number;
  /** The median of the words of the card to those of its article. */
  readonly medianShare: number;
  /** Cards with at least one line on what somebody wants. */
  readonly withLines: number;
}

/** Makes a card of every `.txt` file of a folder with the extractive analyst; no article is told of by itself. */
export async function measureCards(folder: string): Promise<CardSizes> {
  const analyst = createExtractiveAnalyst();
  const pool = createReaderPool();
  const fetcher = createFetcher({ allowHosts: [] });
  const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
  try {
    const names = (await readdir(folder)).filter((file) => file.endsWith('.txt')).toSorted();
    const cards = [];
    for (const name of names) {
      const article = await reader.read({ type: 'file', name, bytes: await readFile(path.join(folder, name)) });
      const { briefing } = await briefArticle(analyst, article);
      const presented = { article, briefing, today: new Date().toISOString().slice(0, 10) };
      const card = withActions(presented, 'card', { id: '00000000-0000-0000-0000-000000000000', page: null });
      const text = textOfReply(card);
      cards.push({
        characters: text.length,
        messages: Math.max(renderForSlack(card).length, renderForDiscord(card).length),
        share: countWords(text) / article.wordCount,
        hasLines: card.blocks.some(({ type }) => type === 'list'),
      });
    }
    const shares = cards.map(({ share }) => share).toSorted((one, other) => one - other);
    return {
      articles: cards.length,
      mostCharacters: Math.max(0, ...cards.map(({ characters }) => characters)),
      tooLong: cards.filter(({ characters, messages }) => characters > CARD_LIMITS.characters || messages > 1).length,
      medianShare: shares[Math.floor(shares.length / 2)] ?? 0,
      withLines: cards.filter(({ hasLines }) => hasLines).length,
    };
  } finally {
    await Promise.all([analyst.close(), pool.close(), fetcher.close()]);
  }
}
