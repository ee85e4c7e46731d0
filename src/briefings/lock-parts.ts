import { splitSentences } from '../language/sentences.ts';
import type { ProposedQuote } from './briefing.ts';
import { findQuote } from './find-quote.ts';
import { countQuotedWords, type LockedQuote, lockQuote, QUOTE_LIMITS } from './lock-quote.ts';
import type { LockableText } from './lockable-text.ts';
import { splitAtGaps } from './quoted-parts.ts';

/** Longer quotes are not searched for the place where they were joined. */
const MAX_JOINED_WORDS = 400;

/**
 * Locks a quote; words of two places made into one become two quotes, where each is long enough to be one and stands in
 * the article.
 * @param prose what the quote is to back
 */
export function lockParts(source: LockableText, proposed: ProposedQuote, prose: string): readonly LockedQuote[] {
  const lock = lockQuote(source, proposed, prose);
  if (lock.type === 'found' || (lock.reason !== 'joined' && lock.reason !== 'ellipsis')) return [lock];
  const parts = splitJoined(source, proposed.quote).map((quote) => lockQuote(source, { quote }, prose));
  return parts.length > 1 && parts.every(({ type }) => type === 'found') ? parts : [lock];
}

/** The parts of a joined quote, parted at ellipses, at the ends of sentences, or where one ends that the article has. */
function splitJoined(source: LockableText, quote: string): readonly string[] {
  const marked = [
    splitAtGaps(quote),
    splitSentences(quote, source.language).map(({ start, end }) => quote.slice(start, end)),
  ];
  for (const parts of marked) if (parts.length > 1 && parts.every((part) => stands(source, part))) return parts;
  const words = quote.split(/\s+/u);
  if (words.length > MAX_JOINED_WORDS) return [];
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const parts = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (parts.every((part) => stands(source, part))) return parts;
  }
  return [];
}

function stands(source: LockableText, quote: string): boolean {
  return (
    quote.length >= QUOTE_LIMITS.minCharacters &&
    countQuotedWords(quote) >= QUOTE_LIMITS.minWords &&
    findQuote(source, { quote }).spans.length > 0
  );
}
