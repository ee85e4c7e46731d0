import type { Article } from '../../articles/article.ts';
import { splitSentences } from '../../language/sentences.ts';
import { oneLine, plural } from '../../text.ts';
import { sayDay } from './say-date.ts';
import { withoutStop } from './say-statement.ts';

export const TITLE_LIMITS = {
  /** Characters of the first words used as a title. */
  characters: 80,
  /** Characters of a text in which its first sentence is looked for. */
  beginning: 400,
} as const;

/** An article's title, or its first sentence where it has none: "Talks failed", "Trains stood still across the …". */
export function sayTitle({ title, text }: Pick<Article, 'title' | 'text'>): string {
  const given = oneLine(title ?? '');
  if (given !== '') return given;
  const beginning = text.trimStart().slice(0, TITLE_LIMITS.beginning);
  const [first] = splitSentences(beginning);
  const sentence = oneLine(first === undefined ? beginning : beginning.slice(first.start, first.end));
  return sentence.length <= TITLE_LIMITS.characters ? withoutStop(sentence) : firstWords(sentence);
}

/** "Harbour Post · 3 Dec · 437 words": an article's site, date and length. @param today ISO 8601 day */
export function saySubtitle(
  { siteName, publishedAt, wordCount }: Pick<Article, 'siteName' | 'publishedAt' | 'wordCount'>,
  today: string,
): string {
  const date = publishedAt === null ? null : sayDay(publishedAt, today);
  return [siteName, date, plural(wordCount, 'word')].filter(Boolean).join(' · ');
}

/** The words that fit the limit: "Trains stood still across the …". A longer single word is cut. */
export function firstWords(text: string, characters: number = TITLE_LIMITS.characters): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  // Behind a space, or where there is none, behind a comma.
  const end = Math.max(cut.search(/\s\S*$/u), /\s/u.test(cut) ? -1 : cut.search(/[,;:]/u));
  return `${end < 0 ? cut : cut.slice(0, end).replace(/(?<![\s,;:])[\s,;:]+$/u, '')} …`;
}
