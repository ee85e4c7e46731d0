import type { Span } from '../../../articles/article.ts';
import { isWithin } from '../../../language/span.ts';
import { cueLexicon, cuesOf } from '../attribution/cues.ts';
import type { Attribution, Document, ParsedSentence } from '../document.ts';
import { tellsAct } from './acts.ts';
import { isClause } from './clauses.ts';
import { sentenceAt, textOf, trimPunctuation } from './reading.ts';

const PRONOUN = /^(?:it|them|one|this|that)(?: too| as well| also| (?:at|before|in) (?:the |a )?[\p{L}’ -]{2,40})?$/iu;

/** What "it" stands for in "Norway backed the tunnel and Peru rejected it": what the sentence told before. */
export function antecedentOf(spans: readonly Span[], told: readonly Attribution[], document: Document): Span[] | null {
  const [pronoun] = spans;
  if (pronoun === undefined || spans.length > 1 || !PRONOUN.test(textOf(document, pronoun))) return null;
  const sentence = sentenceAt(document, pronoun.start);
  const earlier = sentence === undefined ? null : objectBefore(sentence, textOf(document, pronoun), document);
  const last = told.findLast(
    ({ content, cue }) =>
      cue !== null &&
      sentence !== undefined &&
      content.every((span) => isWithin(span, sentence) && span.end < pronoun.start),
  );
  const meant = last?.content.at(-1);
  if (meant === undefined) return earlier === null ? null : [earlier];
  if (isClause(document, meant)) return null;
  const link = /^(?:of|for|with)\s/u.exec(textOf(document, meant))?.[0] ?? '';
  // "was accused of backing smugglers, and denied it": the deed with its verb.
  const isDeed = last?.cue != null && last.direction === 'unasserted' && /ing$/u.test(textOf(document, last.cue));
  return [
    trimPunctuation(document.text, { start: isDeed ? last.cue.start : meant.start + link.length, end: meant.end }),
  ];
}

/**
 * "It was written that Moe backed the toll. | He opposes it.": the thing that the sentence before, in the same paragraph, has
 * somebody for or against. Null where it has none, or one of another number.
 */
function objectBefore(sentence: ParsedSentence, pronoun: string, document: Document): Span | null {
  const before = sentenceAt(document, sentence.start - 1);
  if (before === undefined || before.paragraph !== sentence.paragraph || before === sentence) return null;
  const { tokens } = before;
  const verb = tokens.findLastIndex(({ text, pos, quotation }) => pos === 'VERB' && quotation < 0 && takesThing(text));
  const [next] = tokens.slice(verb + 1);
  if (verb < 0 || next === undefined || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next.pos)) return null;
  const end = tokens.findIndex(
    ({ pos, text }, at) =>
      at > verb && (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(pos) || /^(?:on|in|at|by|when|to)$/.test(text)),
  );
  const phrase = tokens.slice(verb + 1, end < 0 ? tokens.length : end);
  const link = phrase.findIndex(({ pos }) => pos === 'ADP');
  const head = phrase.slice(0, link < 0 ? phrase.length : link).findLast(({ pos }) => pos === 'NOUN');
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (head === undefined || first === undefined || last === undefined) return null;
  const isPlural = /s$/u.test(head.text) && head.lemma !== head.text.toLowerCase();
  if (/^one\b/iu.test(pronoun) && !/^an?$/iu.test(first.text)) return null;
  return /^them\b/iu.test(pronoun) === isPlural ? { start: first.start, end: last.end } : null;
}

/** A verb of being for or against a thing: "backed", "opposes". */
function takesThing(word: string): boolean {
  return cuesOf(word.toLowerCase()).some(
    ({ cue, form }) =>
      form !== 'ing' &&
      cue.particles.length === 0 &&
      tellsAct(cue.lemma) &&
      cueLexicon[cue.lemma]?.object !== undefined,
  );
}
