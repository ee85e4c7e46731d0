import type { Span } from '../../../articles/article.ts';
import { countWords } from '../../../text.ts';
import type { ActorMentions, Attribution, Document } from '../document.ts';
import { isTelling } from './acts.ts';
import { isWithin, textOf, trimSpan } from './reading.ts';

/** Longest description of a source without a name, in words. */
const SOURCE_WORDS = 12;
/** Words for people and bodies that can hold a position; the endings catch the rest ("negotiators", "activists"). */
const AGENTS = new Set(
  (
    'people person official officials source sources media outlet outlets press newspaper newspapers journalists reporters analyst analysts expert experts ' +
    'critics supporters allies aides advisers advisors advocates activists campaigners regulators residents locals voters farmers workers union unions ' +
    'employers employees executives businesses companies company firm firms group groups lawmakers senators congressmen diplomats diplomat envoy envoys ' +
    'negotiators mediators ministers minister ministry department government governments administration authorities authority agency agencies commission ' +
    'committee council court judge prosecutors police military army party parties coalition opposition rebels militants protesters campaign office spokesman ' +
    'spokeswoman spokesperson spokespeople staff team members leaders leader customers consumers utility utilities bank banks investors economists scientists ' +
    'researchers doctors nurses teachers parents students families relatives witnesses victims survivors lawyers attorney attorneys lawyer defendants side sides ' +
    'republicans democrats liberals conservatives nationalists palestinians israelis europeans americans chinese russians ukrainians country countries states ' +
    'nation nations community communities association federation alliance parliament congress senate house cabinet mayor governor president king queen ' +
    'chief director secretary professor author man woman men women many most others church kremlin pentagon report study survey poll'
  ).split(' '),
);
const AGENT_ENDING = /(?:\p{Ll}{3}(?:ers|ors|ists|ians|crats|ants|ees|tives|men|women|people)|spokes\p{Ll}+)$/u;
/** Things with the ending of an agent. */
const NOT_AGENTS = new Set(
  'endeavors numbers matters powers papers orders letters factors doors errors sectors waters centers computers summers winters quarters borders offers answers colors flowers towers rivers corners fingers dollars millions plans loans means events documents agreements'.split(
    ' ',
  ),
);
const PRONOUN =
  /^(?:he|she|they|it|who|which|that|we|i|you|this|these|those|both|some|one|nobody|anyone|everyone|all|each)$/iu;

/**
 * Whose word it is: the actor; each of several ("Volker and Morrison"); or, for a source without a name, the article's
 * words for it ("people briefed on the talks"). Empty where the text leaves it open or nobody can have said it.
 */
export function holdersOf(attribution: Attribution, document: Document, actors: readonly ActorMentions[]): string[] {
  const { actor, source } = attribution;
  if (source === null) return actor === null ? [] : [actor];
  const span = trimSpan(document.text, source);
  const words = textOf(document, span).replace(/\s+/gu, ' ');
  const several = / and /u.test(words) ? namesIn(document, actors, span.start, span.end) : [];
  if (several.length > 1) return several;
  if (actor !== null) return [actor];
  const plain =
    words
      .replace(/^(?:(?:which|who|that|both|the|an?|some|many|several|other|these|those|most)\s+)+/iu, '')
      .split(/,| who | which /u)[0] ?? '';
  const isName = PRONOUN.test(plain) || plain === '' || countWords(plain) > SOURCE_WORDS;
  return isName || !canSpeak(plain) ? [] : [plain];
}

/**
 * Who says what stands at a span: what somebody claims is not told as if it had happened. Null where the article says
 * it itself.
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
  const parts = document.text.slice(start, end).split(/ and |, /u);
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

/** Whether words without a name in them stand for somebody who can speak. */
export function canSpeak(words: string): boolean {
  return words
    .split(' ')
    .slice(0, 6)
    .some(
      (word) =>
        AGENTS.has(word.toLowerCase()) ||
        (AGENT_ENDING.test(word.toLowerCase()) && !NOT_AGENTS.has(word.toLowerCase())),
    );
}
