import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_NAME } from '../../../language/countries.ts';
import type { Document } from '../document.ts';
import { canQuote, cuesOf } from './cues.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { canHold, describeSource } from './speaking-nouns.ts';

/** A longer line is no headline, in UTF-16 units. */
const LONGEST_LINE = 150;
/** "Bishop: Lund wants a quiet church" */
const TELLER_FIRST = /^(?<teller>[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,4}): (?<told>[^:]+)$/u;
/** "Lund wants a quiet church: bishop" */
const TELLER_LAST = /^(?<told>[^:]+): (?<teller>[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,4})$/u;
const ENDED = /[.!?…][”"’)\]]*$/u;

/**
 * What a headline tells on somebody's word, whom a colon parts from it: "Bishop: Lund wants a quiet church" is the bishop's
 * claim, and no demand of Lund's.
 */
export function findHeadlineTellers(document: Document): PlacedAttribution[] {
  const { text, paragraphs, sentences, quotations } = document;
  return paragraphs.flatMap((paragraph, index): PlacedAttribution[] => {
    const line = text.slice(paragraph.start, paragraph.end);
    if (line.length > LONGEST_LINE || !line.includes(': ') || ENDED.test(line)) return [];
    const sentence = sentences.find((one) => one.paragraph === index);
    if (sentence === undefined) return [];
    const hasVerb = (span: Span) =>
      sentence.tokens.some(({ pos, start }) => /^(?:VERB|AUX)$/.test(pos) && span.start <= start && start < span.end);
    return [TELLER_FIRST, TELLER_LAST].flatMap((pattern): PlacedAttribution[] => {
      const found = pattern.exec(line);
      if (found === null) return [];
      const { teller = '', told = '' } = found.groups ?? {};
      const isFirst = pattern === TELLER_FIRST;
      const source = spanOf(paragraph, isFirst ? 0 : line.length - teller.length, teller);
      const content = spanOf(paragraph, isFirst ? line.length - told.length : 0, told);
      if (hasVerb(source) || !hasVerb(content)) return [];
      // "Lund: “We will wait”": read as any quotation with a name before it.
      const isQuoted = quotations.some(({ span }) => content.start <= span.start && span.end >= content.end);
      if (isQuoted || !isTeller(text, teller)) return [];
      return [{ sentence, source, cue: null, cueLemma: null, content: [content], direction: 'held', via: [] }];
    });
  });
}

function spanOf(line: Span, at: number, words: string): Span {
  return { start: line.start + at, end: line.start + at + words.length };
}

/** Words for who can say something, or a name that says something in the text; "Oil", "Norway" only tell what it is about. */
function isTeller(text: string, words: string): boolean {
  if (COUNTRY_BY_NAME.has(words)) return false;
  // Nobody is told to have said it.
  if (/^(?:poll|reports?|study|survey)$/iu.test(words)) return true;
  if (canHold(describeSource(words))) return true;
  if (!/^\p{Lu}/u.test(words)) return false;
  const name = RegExp.escape(words.split(' ').at(-1) ?? words);
  const after = new RegExp(`\\b${name} (?:(?:has|had|also) )?(\\p{Ll}+)`, 'gu');
  const before = new RegExp(`\\b(\\p{Ll}+) (?:\\p{Lu}[\\p{L}.’'-]* ){0,3}${name}\\b`, 'gu');
  return [after, before].some((pattern) => text.matchAll(pattern).some(([, verb = '']) => isSaying(verb)));
}

function isSaying(verb: string): boolean {
  return cuesOf(verb).some(({ cue, form }) => /^(?:past|third)$/u.test(form) && canQuote(cue.lemma));
}
