import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import { countWords } from '../../src/text.ts';

/** An article of this text, without a page around it. */
export function toArticle(text: string, facts: Partial<Article> = {}): Article {
  return {
    url: null,
    canonicalUrl: null,
    title: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: 'en',
    text,
    wordCount: countWords(text),
    contentHash: createHash('sha256').update(text).digest('hex'),
    ...facts,
  };
}
