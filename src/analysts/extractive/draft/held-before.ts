import type { Span } from '../../../articles/article.ts';
import { TIME_BEFORE, TIME_SPAN } from '../../../language/told-before.ts';
import type { Attribution, Document, ParsedSentence } from '../document.ts';
import { sentenceAt } from './reading.ts';

/** Words between "had" and what somebody had said: "had long since", "had not yet". */
const LIMITS = { between: 3 } as const;

/** "A fortnight ago", "it is less than a week since": when it was said, before the day's news. */
const BEFORE = new RegExp(`\\b(?:${TIME_BEFORE}|(?:(?:less|more) than )?${TIME_SPAN} since)\\b`, 'iu');
/** "Nine days after | she said". */
const AFTER = new RegExp(`\\b${TIME_SPAN} after `, 'iu');

/**
 * Whether the day's news is told beside what somebody had said until then: "had vowed to add no crown", of "Lund, who had
 * vowed to add no crown, raised the fund", and "nine days after she told them so". It may be the opposite of what they hold.
 */
export function isHeldBefore(attribution: Attribution, content: Span, document: Document): boolean {
  const told = toldBy(attribution, content, document);
  if (told === null) return false;
  const { sentence, at, cue } = told;
  let had = at - 1;
  while (had >= at - LIMITS.between && /^(?:ADV|PART)$/u.test(sentence.tokens[had]?.pos ?? '')) had -= 1;
  // "The guild had not demanded a crane": not before the news, but not at all.
  if (/^(?:had|[’']d)$/iu.test(sentence.tokens[had]?.text ?? ''))
    return !sentence.tokens.slice(had + 1, at).some(({ text }) => NOT.test(text));
  const before = document.text.slice(sentence.start, cue.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return attribution.directness !== 'direct' && AFTER.test(clause);
}

/** What the text tells with a time before the day's news, as it does: "two years ago promised a bridge". null for the news. */
export function saidAgo(attribution: Attribution, content: Span, document: Document): string | null {
  const told = attribution.directness === 'direct' ? null : toldBy(attribution, content, document);
  if (told === null) return null;
  const before = document.text.slice(told.sentence.start, told.cue.start);
  // "The bank, which lost a million last year, said", "In a letter, sent a week ago, he said": when something else was.
  const aside = before.replace(/, (?:which|who|\p{Ll}+(?:ed|en|nt|ing)) [^,]{1,120}, /gu, ', ');
  const [when] = BEFORE.exec(aside) ?? [];
  const words = document.text.slice(told.cue.start, content.end).replace(/\s+/gu, ' ').trim();
  return when === undefined ? null : `${when.toLowerCase().replace(/since$/u, 'ago')} ${words}`;
}

/** The verb that tells what follows it, as held; null where the words do not follow what tells of them. */
function toldBy(
  { cue, via, direction }: Attribution,
  content: Span,
  document: Document,
): { readonly sentence: ParsedSentence; readonly at: number; readonly cue: Span } | null {
  if (cue === null || direction !== 'held' || via.length > 0 || content.start < cue.end) return null;
  const sentence = sentenceAt(document, cue.start);
  const at = sentence?.tokens.findIndex(({ start }) => start === cue.start) ?? -1;
  return sentence === undefined || sentence.tokens[at]?.pos !== 'VERB' ? null : { sentence, at, cue };
}

const NOT = /^(?:not|never|n[’']t)$/iu;
