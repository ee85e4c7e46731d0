import { sayDoubt, sayVia } from '../briefings/saying/say-attribution.ts';
import { sayRecentDay } from '../briefings/saying/say-date.ts';
import { isSaidIn } from '../briefings/saying/say-quotation.ts';
import type { Text } from '../chat/reply.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { isReversedAfter, isReversedBefore } from '../language/reversal.ts';
import type { ArticleReference, LedgerPosition } from '../ledger/ledger.ts';
import { oneLine, quoted } from '../text.ts';

/** The context for a digest's lines. */
export interface StoryFrame {
  readonly localDate: string;
  /** ISO 8601 day from which suggested commands search. */
  readonly sinceDate: string;
  /** Whether the headline has the article's title. */
  isTold(article: ArticleReference): boolean;
  /** The number an article has in the digest's list; null if it isn't listed. */
  markOf(article: ArticleReference): string | null;
  /** The address of an article's thread, or of the article itself; null if it has none. */
  linkOf(article: ArticleReference): string | null;
}

/** The quotation with its date and source: “nine is the floor” (Mon, via TASS). @param who names of the speakers */
export function presentSide(
  position: LedgerPosition,
  { localDate, linkOf }: StoryFrame,
  who: readonly string[] = [],
): Text {
  const { date, article, via, attribution, hedge } = position;
  const day = sayRecentDay(date, localDate);
  const address = article.messageId === null ? null : linkOf(article);
  const words = quoted(tellingWords(position));
  const facts = [
    ...(hedge === null || isSaidIn(hedge, words) ? [] : [quoted(hedge)]),
    ...sayVia(via),
    ...sayDoubt(attribution),
  ];
  return [
    `${words} (${who.map((name) => `${name}, `).join('')}`,
    address === null ? day : { type: 'link', text: day, url: address },
    `${facts.map((fact) => `, ${fact}`).join('')})`,
  ];
}

/**
 * The article's own words for a position: the statement alone if the quote contains it word for word and nothing around
 * it reverses it; else the whole quote.
 */
function tellingWords({ act, hedge, statement, quote }: LedgerPosition): string {
  const whole = oneLine(quote);
  const part = oneLine(statement).replace(/^[“"]|[”".]$/gu, '');
  const start = whole.indexOf(part);
  if (act !== 'states' || hedge !== null || part === '' || start === -1) return whole;
  const [before, after] = [whole.slice(0, start), whole.slice(start + part.length)];
  const language = guessLanguage(whole);
  const isWord = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  return isWord && !isReversedBefore(before, language) && !isReversedAfter(after, language) ? part : whole;
}
