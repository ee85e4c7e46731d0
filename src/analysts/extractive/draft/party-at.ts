import type { Span } from '../../../articles/article.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import { resolveSource } from '../attribution/resolve-source.ts';
import { canSpeak } from '../attribution/speaking-nouns.ts';
import type { ActorMentions, Attribution, Document, Token } from '../document.ts';
import { dropUnpairedQuotes, subjectOfClause } from './clauses.ts';
import { cutToWords, textOf, tokensIn } from './reading.ts';
import { holdersOf } from './sources.ts';

/** Words of what a party holds. */
const HOLDS_WORDS = 20;

/** "denied the claim | and Congress has accused the ministry": where somebody else's clause begins. */
const NEXT_PARTY =
  /,? and (?=(?:the )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4} (?:accused|are|called|had|has|have|is|said|says|was|were|will)\b)/u;

/** Somebody, and what they hold: a verb with what follows, as written. */
export interface Party {
  readonly actor: string;
  readonly holds: string;
}

const PASSIVE = /\b(?:been|was|were|is|are|being|be)\s[“"]?(?:\w+ly\s|often\s|also\s)?[“"]?$/u;
/** Adjectives that say what somebody will not do. */
const WANTS = /^(?:unwilling|reluctant|not|opposed)$/iu;
/** "Will not allow observers". */
const WILL = /^(?:can|could|will|wo|would)$/iu;
/** "Said it would never accept": what the speaker says. */
const PRONOUN_BEFORE = /\b(?:he|I|it|she|they|we) $/iu;
/** What would happen is nobody's position. */
const CONDITION = /^(?:if|unless|whether|should)\b/iu;
const WHETHER = /\bwhether\b/iu;
/** What somebody may do, or is asked to do, they have not done. */
const NOT_DONE = /\b(?:would|may|might|could|can|must|should|shall|not|never|to)\s(?:\w+ly\s|also\s)?$/iu;

/**
 * Who is against something there, and what it does, by a verb: whose reporting word the trigger is, else the subject
 * of its clause or sentence.
 */
export function partyAt(
  document: Document,
  actors: readonly ActorMentions[],
  attributions: readonly Attribution[],
  clause: Span,
  sentence: Span,
  found: Span,
): Party | null {
  const told = attributions.find(({ cue }) => cue !== null && overlaps(cue, found));
  const from = told?.cue?.start ?? doneBefore(document, sentence, found) ?? found.start;
  const [opening, next] = tokensIn(document, { start: from, end: clause.end });
  if (told === undefined && opening !== undefined && isModifier(document, sentence, opening)) return null;
  if (opening === undefined || opening.start !== from || CONDITION.test(textOf(document, clause))) return null;
  const before = document.text.slice(sentence.start, from);
  // "held him in contempt for refusing to testify": the subject refused nothing.
  if (/\bfor\s$/u.test(before) && /ing$/u.test(opening.text)) return null;
  // "Police said the miners left, demanding pay": whose demand is open.
  if (told === undefined && /,\s$/u.test(before) && /ing$/u.test(opening.text)) return null;
  if (told === undefined ? NOT_DONE.test(before) || isAsked(before) : told.direction !== 'held') return null;
  if (attributions.some((one) => deniesIt(one, found))) return null;
  const isPassive = PASSIVE.test(before);
  const isAdjective = isPassive && WANTS.test(opening.text) && !/^\s+by\b/u.test(document.text.slice(opening.end));
  // "was criticised for …": whoever stands in front is not the one who is against something.
  // "Egypt, which claims the rights": the tagger takes some verbs for nouns.
  const isVerb =
    opening.pos === 'VERB' ||
    (opening.pos === 'NOUN' && next?.pos === 'DET') ||
    (opening.pos === 'AUX' && WILL.test(opening.text) && !PRONOUN_BEFORE.test(before));
  if (!isAdjective && (isPassive || !isVerb)) return null;
  const end = endOfSaying(document, attributions, found, clause);
  const holds = (isAdjective ? 'is ' : '') + holdsOf(document, { start: from, end });
  const actor =
    told === undefined
      ? (namedBefore(actors, document, from) ??
        antecedentOfRelative(document, actors, sentence, from) ??
        subjectBefore(document, actors, [...contentAt(attributions, found), clause, sentence], found.start))
      : told.isOpen === true
        ? null
        : (holdersOf(told, document, actors)[0] ?? antecedentOfRelative(document, actors, sentence, from));
  return actor === null ? null : { actor, holds };
}

/** "asked whether the ministry |": what somebody asks, nobody has done. */
function isAsked(before: string): boolean {
  return WHETHER.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1));
}

/** "Lind and Stane | are locked in a | fight": what may stand between those in a dispute and the word for it. */
const ARE_IN = /^\s(?<verb>are|were|have been|remain|stay)\b[^,;]{0,40}$/u;
/** The same of one of them. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have been', 'has been'],
  ['remain', 'remains'],
  ['stay', 'stays'],
]);

/** "Lind and Stane are locked in a fight for the party": each of those whom the article names as being in a dispute. */
export function opponentsAt(
  document: Document,
  actors: readonly ActorMentions[],
  clause: Span,
  found: Span,
): readonly Party[] {
  const subject = subjectOfClause(document, clause);
  if (subject === null || subject.end > found.start || !/ and /u.test(textOf(document, subject))) return [];
  const link = ARE_IN.exec(document.text.slice(subject.end, found.start));
  const named = actors.filter(({ mentions }) =>
    mentions.some((mention) => mention.type === 'name' && isWithin(mention, subject)),
  );
  if (link?.groups === undefined || named.length !== 2) return [];
  const { verb = '' } = link.groups;
  const from = subject.end + link[0].indexOf(verb);
  const holds = holdsOf(document, { start: from, end: clause.end }).replace(verb, SINGULAR.get(verb) ?? verb);
  return named.map(({ name }) => ({ actor: name, holds }));
}

/** "Took | court action": where the verb stands that makes a deed of the noun. */
function doneBefore(document: Document, sentence: Span, found: Span): number | null {
  const done = /\b(?:began|brought|filed|launched|lodged|started|takes?|taking|taken|took) (?:an? )?$/u.exec(
    document.text.slice(sentence.start, found.start),
  );
  return done === null ? null : sentence.start + done.index;
}

/** "the seven dismissed drivers", "a ruling barring the vote": nobody dismisses or bars anything there. */
function isModifier(document: Document, sentence: Span, verb: Token): boolean {
  const tokens = tokensIn(document, sentence);
  const at = tokens.findIndex(({ start }) => start === verb.start);
  const before = tokens[at - 1];
  const hangsOnThing = before?.pos === 'NOUN' && /ing$/u.test(verb.text) && !canSpeak(before.text);
  return (
    hangsOnThing ||
    (/^(?:DET|NUM|ADJ)$/u.test(before?.pos ?? '') && /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? ''))
  );
}

/** "denied that she had demanded a cap", "is reported to have rejected it": what is told there is nobody's to hold. */
function deniesIt({ content, cueLemma, direction, source }: Attribution, found: Span): boolean {
  const isHeard = source === null && content.length > 1;
  const isDenied = cueLemma === 'deny' || direction === 'unasserted' || isHeard;
  return isDenied && content.some((span) => isWithin(found, span));
}

/** The part of what somebody says that holds a span. */
function contentAt(attributions: readonly Attribution[], span: Span): Span[] {
  const part = attributions.flatMap(({ content }) => content).find((one) => isWithin(span, one));
  return part === undefined ? [] : [part];
}

/** The subject of the first span that has one before the trigger, by name or in the article's words. */
function subjectBefore(
  document: Document,
  actors: readonly ActorMentions[],
  spans: readonly Span[],
  trigger: number,
): string | null {
  const subject = spans
    .map((span) => subjectOfClause(document, span))
    .find((one) => one !== null && one.start < trigger);
  if (subject == null) return null;
  const span = { start: subject.start, end: Math.min(subject.end, trigger) };
  const named = resolveSource(document, actors, span);
  // Whom the words may mean is nobody's party.
  if (named !== null) return named.isOpen ? null : named.name;
  const words = textOf(document, span).replace(/^(?:the|an?|some|many)\s/iu, '');
  return /\s/u.test(words.slice(40)) || !canSpeak(words) ? null : words;
}

/** "after Norway | took court action": who is named right before the verb. */
function namedBefore(actors: readonly ActorMentions[], { text }: Document, verb: number): string | null {
  const end = text.slice(0, verb).trimEnd().length;
  const named = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.type === 'name' && mention.end === end),
  );
  return named?.name ?? null;
}

/** "With Egypt, which, like Sudan, claims the river": whom a relative clause is about, where that is somebody by name. */
function antecedentOfRelative(
  document: Document,
  actors: readonly ActorMentions[],
  sentence: Span,
  verb: number,
): string | null {
  const before = document.text.slice(sentence.start, verb);
  const relative = /,\s(?:which|who)\b(?:,[^,]{2,60},)?\s(?:has |have |had |will )?$/u.exec(before);
  if (relative === null) return null;
  const end = sentence.start + relative.index;
  const meant = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.type === 'name' && mention.end === end),
  );
  return meant?.name ?? null;
}

/** What stands in a quotation, or in what somebody says, ends with it. */
function endOfSaying(document: Document, attributions: readonly Attribution[], found: Span, clause: Span): number {
  const around = [
    ...document.quotations.filter(({ isFragment }) => !isFragment).map(({ inside }) => inside),
    ...attributions.flatMap(({ content }) => content),
  ];
  return Math.min(clause.end, ...around.filter((span) => isWithin(found, span)).map(({ end }) => end));
}

/** Words with "…" where there are too many. */
export function cutHolds(text: string): string {
  const words = text.split(' ');
  const cut = words.slice(0, HOLDS_WORDS).join(' ');
  if (words.length <= HOLDS_WORDS) return text;
  // Speech that is cut stays speech.
  return /^\p{Ll}+ “[^”]*$/u.test(cut)
    ? `${cut.replace(/[,;:]$/u, '')} …”`
    : `${dropUnpairedQuotes(cut.replace(/[,;:]$/u, ''))} …`;
}

/** What a party holds, in the text's words; "…" where it goes on. */
export function holdsOf(document: Document, span: Span): string {
  const short = cutToWords(document, span, HOLDS_WORDS);
  const words = textOf(document, short).replace(/\s+/gu, ' ').split(NEXT_PARTY)[0] ?? '';
  const plain = dropUnpairedQuotes(words.replace(/^that\s+|(?<![.,;:\s])[.,;:\s]+$/giu, '')).trim();
  return short.end < span.end && !/[.!?]$/u.test(words) ? `${plain} …` : plain;
}
