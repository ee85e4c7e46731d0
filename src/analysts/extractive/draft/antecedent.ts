import type { Span } from '../../../articles/article.ts';
import { isWithin } from '../../../language/span.ts';
import type { Attribution, Document } from '../document.ts';
import { isClause } from './clauses.ts';
import { sentenceAt, textOf, trimPunctuation } from './reading.ts';

const PRONOUN = /^(?:it|them|this|that)(?: too| as well| also)?$/iu;

/** What "it" stands for in "Norway backed the tunnel and Peru rejected it": what the sentence told before. */
export function antecedentOf(spans: readonly Span[], told: readonly Attribution[], document: Document): Span[] | null {
  const [pronoun] = spans;
  if (pronoun === undefined || spans.length > 1 || !PRONOUN.test(textOf(document, pronoun))) return null;
  const sentence = sentenceAt(document, pronoun.start);
  const last = told.findLast(
    ({ content, cue }) =>
      cue !== null &&
      sentence !== undefined &&
      content.every((span) => isWithin(span, sentence) && span.end < pronoun.start),
  );
  const meant = last?.content.at(-1);
  if (meant === undefined || isClause(document, meant)) return null;
  const link = /^(?:of|for|with)\s/u.exec(textOf(document, meant))?.[0] ?? '';
  // "was accused of backing smugglers, and denied it": the deed with its verb.
  const isDeed = last?.cue != null && last.direction === 'unasserted' && /ing$/u.test(textOf(document, last.cue));
  return [
    trimPunctuation(document.text, { start: isDeed ? last.cue.start : meant.start + link.length, end: meant.end }),
  ];
}
