import type { Reply } from '../../chat/reply.ts';
import { plural } from '../../text.ts';
import type { ArticleReference } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { presentArticle } from './article-notes.ts';
import { askedOf, nothingFound } from './frame.ts';

const LIMITS = { articles: 25 } as const;

/** The articles behind the ledger, newest first. @param isCut whether there are more than `articles` */
export function presentSources(question: Question, articles: readonly ArticleReference[], isCut: boolean): Reply {
  const title = 'Articles in the ledger';
  if (articles.length === 0) return nothingFound(question, title, 'articles');
  const shown = articles.slice(0, LIMITS.articles);
  const left = articles.length - shown.length;
  const count = `${isCut ? 'more than ' : ''}${plural(articles.length, 'article')}`;
  const more = `${isCut ? 'More' : `${left} more`}: narrow with since: and until:`;
  return {
    title,
    subtitle: [count, ...askedOf(question)].join(' · '),
    blocks: [
      {
        type: 'list',
        items: shown.map((article) => presentArticle(article, question)),
        ...((left > 0 || isCut) && { more }),
      },
    ],
    visibility: 'caller',
  };
}
