import type { Span } from '../../../articles/article.ts';
import { countWords } from '../../../language/count-words.ts';
import { isWithin } from '../../../language/span.ts';
import { canHold, describeSource } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { isTelling } from './acts.ts';
import { textOf, trimPunctuation } from './reading.ts';

/** Longest description of a source without a name, in words. */
const SOURCE_WORDS = 12;
const PRONOUN =
  /^(?:he|she|they|it|who|which|that|we|i|you|this|these|those|both|some|one|nobody|anyone|everyone|all|each|others?|many|most|few|several)$/iu;

/** "The joint panel of Norway and Chile", "workers under unions such as X and Y": one speaker, whoever belongs to it. */
const IS_OF_SEVERAL =
  /^[^,]*\b(?:alliance|assembly|board|coalition|commission|committee|congress|council|court|federation|forum|front|group|league|movement|panel|secretariat|tribunal|union|workforce)\b(?: \([^)]*\))? (?:of|between|from|for) |\b(?:including|such as|among them|notably|like)\b/iu;

/**
 * Whose word it is: the actor; each of several ("Volker and Morrison"); or, for a source without a name, the article's
 * words for it ("people briefed on the talks"). Empty where the text leaves it open or nobody can have said it.
 */
export function holdersOf(attribution: Attribution, document: Document, actors: readonly ActorMentions[]): string[] {
  const { actor, source } = attribution;
  if (source === null) return actor === null ? [] : [actor];
  const span = trimPunctuation(document.text, source);
  const words = textOf(document, span).replace(/\s+/gu, ' ');
  const several =
    / (?:and|nor) /u.test(words) && !IS_OF_SEVERAL.test(words) ? namesIn(document, actors, span.start, span.end) : [];
  if (several.length > 1) return several;
  if (actor !== null) return [actor];
  const plain = describeSource(words);
  // "NUT, whose members accepted it": of whom, stands before.
  const isName = /^whose\b/iu.test(words) || PRONOUN.test(plain) || plain === '' || countWords(plain) > SOURCE_WORDS;
  return isName || !canHold(plain) ? [] : [plain];
}

/**
 * The source of the text at a span, so that a claim isn't reported as fact. Null if the article itself says it.
 */
export function tellerOf(
  attributions: readonly Attribution[],
  document: Document,
  actors: readonly ActorMentions[],
  span: Span,
): string | null {
  for (const attribution of attributions) {
    if (!isTelling(attribution.cueLemma) || !attribution.content.some((part) => isWithin(span, part))) continue;
    const holders = holdersOf(attribution, document, actors);
    if (holders.length > 0) return holders.join(' and ');
  }
  return null;
}

function namesIn(document: Document, actors: readonly ActorMentions[], start: number, end: number): string[] {
  const found = actors.flatMap(({ name, mentions }) =>
    mentions
      .filter(
        (mention) =>
          mention.type === 'name' &&
          mention.start >= start &&
          mention.end <= end &&
          !/^[’']s/u.test(document.text.slice(mention.end)),
      )
      .map((mention) => ({ name, ...mention })),
  );
  // Of "US President Donald Trump and Xi" the last name before each "and", and the last of all.
  const parts = document.text.slice(start, end).split(/ and | nor |, /u);
  let next = start;
  const heads = parts.flatMap((part) => {
    const from = document.text.indexOf(part, next);
    const to = from + part.length;
    const inside = found
      .filter((mention) => mention.start >= from && mention.end <= to)
      .toSorted((one, other) => other.end - one.end);
    next = to;
    return inside[0] === undefined ? [] : [inside[0].name];
  });
  return [...new Set(heads)];
}
