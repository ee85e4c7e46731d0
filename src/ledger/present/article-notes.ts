import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, ListItem, TextSpan } from '../../chat/reply.ts';
import type { ArticleReference } from '../ledger.ts';
import type { Question } from '../read-question.ts';

const LIMITS = { articles: 12 } as const;

/** The day of a question, and where its articles can be read. */
export type Asked = Pick<Question, 'today' | 'linkTo'>;

/** Numbers the articles a reply refers to, and lists them at its end. */
export interface ArticleNotes {
  /** The article's number, "1". */
  refer(article: ArticleReference): string;
  /** The articles referred to; empty where there were none. */
  blocks(): readonly Block[];
}

export function createArticleNotes(question: Asked): ArticleNotes {
  const articles: ArticleReference[] = [];
  return {
    refer(article) {
      const known = articles.findIndex(({ id }) => id === article.id);
      return String(known === -1 ? articles.push(article) : known + 1);
    },
    blocks() {
      const items = articles.slice(0, LIMITS.articles).map((article, index) => ({
        ...presentArticle(article, question),
        label: `[${index + 1}]`,
      }));
      const left = articles.length - items.length;
      const more = left > 0 ? { more: `${left} more: /sources lists all` } : {};
      return items.length === 0 ? [] : [{ type: 'list', heading: 'Articles', items, ...more }];
    },
  };
}

/**
 * "Talks resume in Harbour City   Harbour Post · 3 Dec", with the title linked to the briefing beside its article, or to
 * the article where readers couldn't open that; "date unknown, posted 3 Dec" where the article doesn't say.
 */
export function presentArticle(article: ArticleReference, { today, linkTo }: Asked): ListItem {
  const url = linkTo(article) ?? article.url;
  const title: TextSpan = url === null ? article.title : { type: 'link', text: article.title, url };
  const day = sayDay(article.date, today);
  const when = article.isDated ? day : `date unknown, posted ${day}`;
  const where = [sitesOf(article), when].filter((part) => part !== null).join(' · ');
  return { text: [title], source: [where] };
}

/** "Harbour Post, Gazette": the outlets that carry one article; null where none is known. */
function sitesOf({ siteName, alsoIn }: ArticleReference): string | null {
  const sites = [...(siteName === null ? [] : [siteName]), ...alsoIn];
  return sites.length === 0 ? null : sites.join(', ');
}
