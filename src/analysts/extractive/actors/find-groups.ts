import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { wordSet } from '../../../language/word-set.ts';
import { canHold, canSpeak, isAgentNoun } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Document, Mention, Token } from '../document.ts';
import { isTitle } from '../entities/offices.ts';
import { GROUP_RULES, type GroupPlace, MOVED_WORD } from './group-rules.ts';
import { isParty } from './standing-rules.ts';

/** Plural nouns that tell of others ("officials said") or of everybody: they are no group that wants something. */
const NO_STAKEHOLDERS = wordSet(`
  analysts experts journalists media outlets reporters scientists sources spokespeople witnesses readers viewers
  ambassadors authors signatories signers men others papers sides side most many women reports studies surveys polls
`);
/** They are a group where the text says which: "opposition members", "Chilean officials". */
const ANYBODYS = wordSet('members leaders ministers states nations countries officials people');
/** Bodies that an article often leaves without a name. */
const BODIES = wordSet(
  'army authorities board cabinet coalition committee council court crossbench family government ministry movement opposition panel parliament police press regime trust tribunal union watchdog',
);
/** What stands before a body that is a certain one: "the government", "his government", "Modi’s government". */
const DEFINITE = /^(?:the|this|his|her|its|their|our|[’']s?)$/iu;
/** "West Coast growers": with a name behind it, part of one. */
const COMPASS = /^(?:North|South|East|West)(?:ern)?$/u;
/** Words of a group's name before its noun. */
const MAX_MODIFIERS = 2;
/** Those before it where a name is among them. */
const MAX_WORDS_WITH_NAME = 4;
/** UTF-16 units looked at before a group. */
const REACH_CHARACTERS = 60;

interface Group {
  readonly name: string;
  readonly noun: string;
  readonly mentions: Mention[];
  readonly isBody: boolean;
  acts: number;
  party: number;
}

/**
 * Groups without a name that take a stand or act outside quotations ("Consumer advocates are urging …", "Dockers blocked
 * the port"), and bodies that are spoken of without one ("talks with the government"). In reading order.
 * @param taken Names and what stands for them: no group of their own.
 */
export function findGroups(document: Document, taken: readonly Span[]): ActorMentions[] {
  const found = new Map<string, Group>();
  const starts = new Set(taken.map(({ start }) => start));
  const ends = new Set(taken.map(({ end }) => end));
  const isTaken = createCover(taken);
  const names = namesInside(document);
  for (const { tokens } of document.sentences) {
    tokens.forEach((token, at) => {
      const noun = token.text.toLowerCase();
      const isBody = BODIES.has(noun);
      if (isTaken(token) || token.quotation >= 0 || !(isBody || isStakeholder(token, noun, at === 0))) return;
      if (/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '') && isBody) return;
      if (!isBody && ownsBody(tokens, at)) return;
      // "Lund, who chairs the board": the tagger takes the verb for people.
      if (/^(?:who|which)$/iu.test(tokens[at - 1]?.text ?? '')) return;
      const start = phraseStart(tokens, at);
      const first = tokens[start];
      if (first === undefined) return;
      const modifiers = tokens.slice(start, at);
      // A sentence’s own capital tells no name.
      const own = modifiers.filter(
        (word) =>
          starts.has(word.start) ||
          (COMPASS.test(word.text) && isName(modifiers[1] ?? word)) ||
          (isName(word) && (word !== tokens[0] || COUNTRY_BY_DEMONYM.has(word.text) || names.has(word.text))),
      );
      const place: GroupPlace = { tokens, first: start, noun: at, isBody, before: before(document, tokens, start) };
      const rule = GROUP_RULES.inForce().find(({ when }) => when(place));
      const isCertain = !isBody || DEFINITE.test(tokens[start - 1]?.text ?? '');
      if (!isCertain && (modifiers.length === 0 || rule === undefined)) return;
      // "The Educational Institute, the teachers’ union,": what a named body is.
      if (isBody && isApposed(place.before, ends, first.start)) return;
      if (ANYBODYS.has(noun) && own.length === 0 && !modifiers.some(tellsWhich)) return;
      const field = withField(tokens, at);
      const name = nameOf(document.text.slice(first.start, field.end), own.includes(first));
      const group = knownGroup(found, name, noun, own.length > 0) ?? {
        name,
        noun,
        mentions: [],
        isBody,
        acts: 0,
        party: 0,
      };
      group.mentions.push({ start: first.start, end: field.end, type: 'nominal' });
      if (rule !== undefined) {
        group.acts += 1;
        GROUP_RULES.fired(rule, { start: first.start, end: token.end });
      } else if (isParty(place.before, { start: first.start, end: token.end })) group.party += 1;
      found.set(group.name.toLowerCase(), group);
    });
  }
  return [...found.values()]
    .filter(
      ({ acts, party, isBody, mentions }) =>
        acts > 0 || (party > 0 && (isBody || mentions.length > 2)) || (isBody && mentions.length > 1),
    )
    .map(({ name, mentions }) => ({ name, aliases: [], kind: 'group', role: null, affiliation: null, mentions }));
}

/** Words that are written as names inside a sentence, where none follows: "a Dorvan minister". */
function namesInside({ sentences }: Document): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) =>
        at > 0 && isName(token) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? token.text : [],
      ),
    ),
  );
}

/** Tells whether a token stands in one of the spans. Tokens are asked for in reading order. */
function createCover(spans: readonly Span[]): (token: Token) => boolean {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let [next, end] = [0, 0];
  return (token) => {
    for (let span = inOrder[next]; span !== undefined && span.start <= token.start; span = inOrder[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    return token.end <= end;
  };
}

/** The first word of a sentence is often taken for a name because of its capital. */
function isStakeholder({ pos, text }: Token, noun: string, isFirst: boolean): boolean {
  return (
    /s$|men$|women$/u.test(noun) &&
    (pos === 'NOUN' || text === 'MPs' || (pos === 'PROPN' && isFirst)) &&
    !NO_STAKEHOLDERS.has(noun) &&
    canSpeak(noun)
  );
}

/** "The nurses | ’ union": whose it is. */
function ownsBody(tokens: readonly Token[], at: number): boolean {
  const owned = tokens[at + 2]?.text.toLowerCase() ?? '';
  return /^['’]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.pos === 'NOUN' && canHold(owned);
}

/** "heads | of state", "members of parliament": the last word of what they are heads or members of. */
function withField(tokens: readonly Token[], at: number): Token | { readonly end: number } {
  const [of, field] = [tokens[at + 1], tokens[at + 2]];
  const isField =
    /^(?:heads|members|chiefs)$/iu.test(tokens[at]?.text ?? '') && of?.text === 'of' && field?.pos === 'NOUN';
  return isField && field !== undefined ? field : { end: tokens[at]?.end ?? 0 };
}

/** Whether only a comma and an article stand between a name and a phrase. */
function isApposed(before: string, ends: ReadonlySet<number>, start: number): boolean {
  const between = /, (?:an?|the) $/u.exec(before)?.[0];
  return between !== undefined && ends.has(start - between.length);
}

/** The text before a phrase; its article may be the last word. */
function before({ text }: Document, tokens: readonly Token[], start: number): string {
  const first = tokens[start]?.start ?? 0;
  return text.slice(Math.max(0, first - REACH_CHARACTERS), first);
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_MODIFIERS && isModifier(tokens[start - 1], start === 1)) start -= 1;
  // "Small-scale growers"
  const [front, hyphen] = [tokens[start - 2], tokens[start - 1]];
  const isHyphened = hyphen?.text === '-' && front?.end === hyphen.start && hyphen.end === tokens[start]?.start;
  if (isHyphened && start < at && /^\p{L}+$/u.test(front.text)) start -= 2;
  // "Porto | Alvo harbour board": a name stays whole.
  while (at - start < MAX_WORDS_WITH_NAME && isNameWord(tokens[start]) && isNameWord(tokens[start - 1])) start -= 1;
  // "Falk’s supporters": whose they are tells which.
  const owner = ownerStart(tokens, start);
  if (owner !== null && !BODIES.has(tokens[at]?.text.toLowerCase() ?? '')) return owner;
  // "Residents’ groups", "the midwives’ association"
  return /^[’']$/u.test(tokens[start - 1]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tokens[start - 2]?.pos ?? '') &&
    /s$/u.test(tokens[start - 2]?.text ?? '')
    ? start - 2
    : start;
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token?.pos === 'PROPN' && isModifier(token, false) && /^\p{Lu}\p{Ll}/u.test(token.text) && !isTitle(token.text)
  );
}

/** Where the name of a phrase’s owner begins. */
function ownerStart(tokens: readonly Token[], start: number): number | null {
  if (!/^[’']s$/u.test(tokens[start - 1]?.text ?? '')) return null;
  let from = start - 1;
  while (tokens[from - 1]?.pos === 'PROPN') from -= 1;
  return from < start - 1 ? from : null;
}

/** A sentence’s first word is often taken for a name because of its capital. */
function isModifier(token: Token | undefined, isFirst: boolean): boolean {
  return (
    token !== undefined &&
    token.quotation < 0 &&
    (/^(?:ADJ|NOUN)$/u.test(token.pos) || (token.pos === 'PROPN' && (isFirst || !isDay(token.text)))) &&
    /^\p{L}[\p{L}&-]+$/u.test(token.text) &&
    !/^(?:many|several|some|other|own|most|more|few|all|such|same)$/iu.test(token.text) &&
    !MOVED_WORD.test(token.text)
  );
}

/** A group of the same noun; where the text says whose ("Kurdish fighters"), of the same name. */
function knownGroup(
  found: ReadonlyMap<string, Group>,
  name: string,
  noun: string,
  isNamed: boolean,
): Group | undefined {
  return isNamed ? found.get(name.toLowerCase()) : [...found.values()].findLast((group) => group.noun === noun);
}

function isDay(word: string): boolean {
  return ENGLISH.weekdays.has(word.toLowerCase()) || ENGLISH.months.has(word.toLowerCase());
}

/** Whether a word before "members" or "officials" says of what they are. */
function tellsWhich(token: Token): boolean {
  return BODIES.has(token.text.toLowerCase()) || isAgentNoun(token.text);
}

function isName({ text, pos }: Token): boolean {
  return COUNTRY_BY_DEMONYM.has(text) || (pos === 'PROPN' && /^\p{Lu}/u.test(text));
}

/** The sentence's own capital isn't part of the name. */
function nameOf(phrase: string, isName: boolean): string {
  return isName || /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
