import type { Span } from '../../../articles/article.ts';
import { countWords } from '../../../language/count-words.ts';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { isWithin } from '../../../language/span.ts';
import { canHold, describeSource, speaksAs } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { isTelling } from './acts.ts';
import { textOf, trimPunctuation } from './reading.ts';
import { readTwoSides } from './two-sides.ts';

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
  // "Norwegians who dared to ask for it": some of them.
  const nation = document.text.startsWith(' who ', span.end) ? null : nationOf(words, actors);
  if (nation !== null) return [nation];
  const both = bothOf(words, span, document, actors);
  if (both !== null) return both;
  // "They", after "both countries": an actor by those words alone.
  const two =
    readTwoSides(words, span.start, document, actors) ?? readTwoSides(`two ${actor}`, span.start, document, actors);
  if (two !== null) return two;
  if (actor !== null) return [actor];
  const plain = describeSource(words);
  // "NUT, whose members accepted it": of whom, stands before.
  const isName = /^whose\b/iu.test(words) || PRONOUN.test(plain) || plain === '' || countWords(plain) > SOURCE_WORDS;
  return isName || !canHold(plain) ? [] : [plain];
}

/** "The mayor and the bishop", "neither the president nor her deputy": two who are told of, each by a word for one of them. */
const BOTH =
  /^(?:both |neither )?(?<one>(?:the|an?|his|her|its|their) [\p{Ll}’' -]{3,40}) (?:and|nor) (?<other>(?:the|an?|his|her|its|their) [\p{Ll}’' -]{3,40})$/iu;

function bothOf(
  words: string,
  { start }: Span,
  document: Document,
  actors: readonly ActorMentions[],
): [string, string] | null {
  const { one = '', other = '' } = BOTH.exec(words)?.groups ?? {};
  // "the head of the bank and the mine" is one.
  if (/ (?:of|for|in|at|from|with) /u.test(one) || !canHold(describeSource(one)) || !canHold(describeSource(other)))
    return null;
  const nameOf = (phrase: string): string => {
    const at = document.text.indexOf(phrase, start);
    const known = actors.find(({ mentions }) =>
      mentions.some((mention) => mention.start >= at && mention.end === at + phrase.length),
    );
    return known?.name ?? describeSource(phrase);
  };
  return [nameOf(one), nameOf(other)];
}

/** "French opposition", "the Norwegian demand": of the country, where the text names it. */
function nationOf(word: string, actors: readonly ActorMentions[]): string | null {
  const country = COUNTRY_BY_DEMONYM.get(word);
  if (country === undefined) return null;
  const known = actors.find(({ name, aliases }) =>
    [name, ...aliases].some((own) => COUNTRY_BY_NAME.get(own) === country),
  );
  return known?.name ?? null;
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

/** "by the mayor Ada Holm and | later by | her deputy" */
const LATER_BY = /^(?:\p{Ll}+ )?by /u;
const OF = /\b(?:at|for|from|in|of) (?:the )?$/u;

function namesIn(document: Document, actors: readonly ActorMentions[], start: number, end: number): string[] {
  const found = actors.flatMap(({ name, kind, mentions }) =>
    mentions
      .filter(
        (mention) =>
          mention.type !== 'pronoun' &&
          mention.start >= start &&
          mention.end <= end &&
          !/^[’']s/u.test(document.text.slice(mention.end, mention.end + 2)),
      )
      .map((mention) => ({ name, kind, ...mention })),
  );
  // Of "US President Donald Trump and Xi" the last name before each "and", and the last of all.
  const parts = document.text.slice(start, end).split(/ and | nor |, /u);
  let next = start;
  const heads = parts.flatMap((part) => {
    const from = document.text.indexOf(part, next);
    const to = from + part.length;
    const inPart = found.filter(
      // "The crown prince and President Ada Lund": an office that is all of its part stands for whoever holds it.
      ({ type, kind, start: at, end: until }) =>
        type === 'name' || kind === 'group' ? at >= from && until <= to : at === from && until === to,
    );
    const speaking = inPart
      // "Lund and some council members": the members, who are not the council.
      .filter((mention) =>
        speaksAs(
          document.text.slice(from, mention.start).replace(LATER_BY, ''),
          document.text.slice(mention.end, to),
          mention.kind === 'person',
        ),
      )
      .toSorted((one, other) => other.end - one.end);
    next = to;
    // "Prime Minister Ada Lund of Norway"
    const last = speaking.find(({ start: at }) => !OF.test(document.text.slice(from, at))) ?? speaking[0];
    if (last === undefined) return [];
    const isPlace = last.kind === 'country' && last.start === from && last.end === to;
    return [
      {
        name: last.name,
        isPlace,
        isHolder: last.kind === 'person' && inPart.some((one) => one.start === from && one.end < last.start),
      },
    ];
  });
  // "Lise and Drava Affairs Office director Mona Berg": the place is of the office that one person holds.
  const isOfOffice = heads.at(-1)?.isHolder === true && heads.slice(0, -1).every(({ isPlace }) => isPlace);
  return [...new Set((isOfOffice ? heads.slice(-1) : heads).map(({ name }) => name))];
}
