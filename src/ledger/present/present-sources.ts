import type { Reply } from '../../chat/reply.ts';
import { plural } from '../../text.ts';
import type { ArticleReference } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { presentArticle } from './article-notes.ts';
import { askedOf, nothingFound } from './frame.ts';

/** How many articles are shown, and up to which number they are counted. */
export const SOURCES = { shown: 25, counted: 200 } as const;

/**
 * The articles behind the ledger.
 * @param articles newest first; of more than are shown, the newest at least
 * @param all how many there are; more than are counted: "more than 200"
 */
export function presentSources(question: Question, articles: readonly ArticleReference[], all: number): Reply {
  const title = 'Articles in the ledger';
  if (articles.length === 0) return nothingFound(question, title, 'articles');
  const shown = articles.slice(0, SOURCES.shown);
  const isCut = all > SOURCES.counted;
  const left = all - shown.length;
  const count = `${isCut ? 'more than ' : ''}${plural(Math.min(all, SOURCES.counted), 'article')}`;
  const more = `${isCut ? 'More' : `${left} more`}: narrow with since: and until:`;
  return {
    title,
    subtitle: [count, ...askedOf(question)].join(' · '),
    blocks: [
      {
        type: 'list',
        items: shown.map((article) => presentArticle(article, question)),
        ...(left > 0 && { more }),
      },
    ],
    visibility: 'caller',
  };
}
