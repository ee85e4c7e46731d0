import type { Span } from '../../articles/article.ts';
import { foldName } from '../../language/fold-name.ts';
import { splitSentences } from '../../language/sentences.ts';
import { overlaps } from '../../language/span.ts';
import { saysToldBefore } from '../../language/told-before.ts';
import { isOffice } from '../find-parties.ts';
import { isNamed } from '../is-named.ts';
import { isNews } from '../is-news.ts';
import { ownWords, wordsOf } from '../matter-words.ts';
import { readNumbers } from '../read-numbers.ts';
import { namedNumbers, readStand } from '../read-stand.ts';
import { findHeldBefore } from './find-held-before.ts';
import { isToldAgain, type ReadMove, readToldMove, recalls } from './read-told-move.ts';
import type { HeldStatement, MovingStatement, Telling } from './telling.ts';

/** That an article tells how a statement moved from an earlier one. */
export interface ToldMove {
  readonly id: string;
  readonly fromId: string;
  /** The article's sentence that says so. */
  readonly quote: string;
}

const LIMITS = {
  /** Paragraphs that the words of whoever moved and the sentence that tells it stand in. */
  near: 2,
  /** Letters of an office's name. */
  office: 4,
} as const;
/** What is as it was is nothing that moved. */
const STILL = /\b(?:still|remain(?:s|ed)?|unchanged)\b/iu;
const TWO_VALUES = /\b(?:instead of|rather than|up from|down from) \S/iu;
/** "Minister of energy", "spokeswoman for the ministry". */
const OF_WHAT = / (?:of|for|in|at) /iu;
/** Sentences from the one that tells a move, in which whoever moved is looked for. */
const STEPS = { recalled: [-1, -2, -3, -4, 1, 2, 3], told: [1, 2, 3] } as const;
const PERSON = /\b(?:[Hh]e|[Ss]he)\b/u;
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I)\b/u;

/** Whether any sentence of an article says that somebody moved, whoever that is. */
export function tellsOfMoves(text: string): boolean {
  return splitSentences(text).some(({ start, end }) => readToldMove(text.slice(start, end)) !== null);
}

/** Where an article says that somebody moved: what they say now, and what they held before. */
export function findToldMoves(telling: Telling): readonly ToldMove[] {
  const { text } = telling;
  const sentences = splitSentences(text);
  const found = new Map<string, ToldMove & { readonly shared: number }>();
  for (const [place, sentence] of sentences.entries()) {
    const quote = text.slice(sentence.start, sentence.end);
    const move = readToldMove(quote);
    if (move === null) continue;
    const after = whoMoved(telling, sentences, { place, quote, move });
    if (after === null || !namesOutcome(quote, after)) continue;
    const before = findHeldBefore(telling, after, { quote, move, ...recalledDay(telling, sentence) });
    // "Lundia withdrew its consent. A week ago its minister had called the boats welcome": of both, what shares more.
    if (before === null || before.shared <= (found.get(after.id)?.shared ?? 0)) continue;
    const isApart = !overlaps(after.span, sentence) && tellsTwo(quote, move);
    if (!(isApart && !isOfOneThing(after, before.held, move)))
      found.set(after.id, { id: after.id, fromId: before.held.id, quote, shared: before.shared });
  }
  return [...found.values()].map(({ id, fromId, quote }) => ({ id, fromId, quote }));
}

/** "Filling it in five years instead of three, and dropping its objection": what is said next may be of either. */
function tellsTwo(quote: string, { claim, start }: ReadMove): boolean {
  return TWO_VALUES.test(quote.slice(0, start)) && !TWO_VALUES.test(claim);
}

/** "Raised its offer from four percent to six", "improved it to six": who moved is shown with the six, or not at all. */
function namesOutcome(quote: string, after: MovingStatement): boolean {
  const { from, to = '' } = FROM_TO.exec(quote)?.groups ?? RAISED_TO.exec(quote)?.groups ?? {};
  const [former, value] = [from ?? to, to].map((words) => readNumbers(words)[0]?.value);
  return former === undefined || value === undefined || namedNumbers(after).includes(value);
}

const RAISED_TO =
  /\b(?:cut|doubl|halv|improv|increas|lift|lower|rais|reduc|slash|trebl|trimm)\p{L}{0,4} (?:it|its|his|her|their|the) [^.,;]{0,50}?\bto (?<to>[^.,;]{1,30})/iu;

const FROM_TO = /\bfrom (?<from>[^.,;]{1,40}?) to (?<to>[^.,;]{1,30})/iu;

function isOfOneThing(after: MovingStatement, before: HeldStatement, { claim }: ReadMove): boolean {
  return !ownWords(after).isDisjointFrom(ownWords(before).union(new Set(wordsOf(claim))));
}

interface Told {
  readonly place: number;
  readonly quote: string;
  readonly move: ReadMove;
}

/** The day of what a sentence tells again, where that is known. */
function recalledDay({ statements, date }: Telling, sentence: Span): { readonly day: string | null } {
  const told = statements.find((each) => overlaps(each.span, sentence) && each.date < date);
  return { day: told?.date ?? null };
}

/** The statement of whoever moved: in the sentence, else the nearest of theirs before (of what is recalled) or after it. */
function whoMoved(telling: Telling, sentences: readonly Span[], { place, quote, move }: Told): MovingStatement | null {
  const { text, statements, date } = telling;
  const sentence = sentences[place];
  if (sentence === undefined) return null;
  const said = (at: number): readonly MovingStatement[] => {
    const span = sentences[at];
    if (span === undefined) return [];
    const words = text.slice(span.start, span.end);
    return statements.filter((each) => overlaps(each.span, span) && !isToldAgain(words, each.statement));
  };
  const here = said(place);
  const isNow = (each: MovingStatement) =>
    isNews(each.date, date) && !recalls(move, each.statement) && !saysToldBefore(each);
  const own = here.filter((each) => isNow(each) && each.isVerified);
  const isOld = move.rule.type === 'recalled' || move.rule.id === 'until now only';
  const isBoth = !isOld || /\b(?:who|which)\b|\bonly\b.*\bafter\b/iu.test(quote);
  const before = quote.slice(0, move.start);
  const mine = own.find(({ actorId }) => isNamedIn(telling, actorId, before)) ?? own[0];
  if (isBoth && mine !== undefined) {
    if (isOthers(telling, mine, before)) return null;
    return (move.claim.startsWith('who') ? own.at(-1) : (namedInstead(mine, said(place + 1), move) ?? mine)) ?? null;
  }
  const near = stepsFor(move, isOld).flatMap((step) =>
    said(place + step).filter(
      (each) =>
        isNow(each) &&
        each.isVerified &&
        !here.includes(each) &&
        !isOthers(telling, each, before) &&
        !isOfSomebodySince(telling, each, before, sentence) &&
        areNear(text, each.span, sentence) &&
        isTheirs(telling, each, {
          quote,
          here: here.filter(({ isVerified }) => isVerified),
          isGoingOn: step === 1 && goesOn(text, sentences[place + step]),
        }),
    ),
  );
  const speaker = near[0]?.actorId;
  const theirs = near.filter(({ actorId }) => actorId === speaker);
  const fresh = theirs.filter((each) => !STILL.test(each.statement));
  return (
    fresh.find((each) => readStand(each).direction !== null) ??
    fresh.find((each) => namedNumbers(each).length > 0) ??
    fresh[0] ??
    theirs[0] ??
    null
  );
}

/**
 * "She had ruled out a crane": she who spoke last before that.
 * @param before what the sentence says before the words that tell of the move
 */
function isOfSomebodySince(telling: Telling, each: MovingStatement, before: string, sentence: Span): boolean {
  if (!PERSON.test(before) || !isUnnamed(telling, foldName(before))) return false;
  const [last] = telling.statements
    .filter(({ span }) => span.end <= sentence.start)
    .toSorted((one, other) => other.span.end - one.span.end);
  return (
    last !== undefined &&
    areNear(telling.text, last.span, sentence) &&
    !telling.kin(last.actorId).has(each.actorId) &&
    !isNamedIn(telling, each.actorId, telling.text.slice(last.span.end, sentence.start))
  );
}

/** "She gave no reason for the change of heart": what a sentence says nothing of was told before it. */
function stepsFor({ rule, claim }: ReadMove, isOld: boolean): readonly number[] {
  if (isOld) return STEPS.recalled;
  return rule.id === 'a change of heart' && wordsOf(claim).length === 0 ? [-1, ...STEPS.told] : STEPS.told;
}

/** "It could no longer accept 40. “It has to be 45,” Holt said": who takes a number back says next which one it is. */
function namedInstead(
  mine: MovingStatement,
  next: readonly MovingStatement[],
  { rule }: ReadMove,
): MovingStatement | undefined {
  if (rule.id !== 'no longer accepts') return undefined;
  return next.find((each) => each.actorId === mine.actorId && each.isVerified && namedNumbers(each).length > 0);
}

/** Whether a sentence that tells of a move tells it of whoever makes a statement near by. */
function isTheirs(
  telling: Telling,
  { actorId }: MovingStatement,
  {
    quote,
    here,
    isGoingOn,
  }: { readonly quote: string; readonly here: readonly MovingStatement[]; readonly isGoingOn: boolean },
): boolean {
  const kin = telling.kin(actorId).union(telling.colleagues(actorId));
  if (here.some((each) => kin.has(each.actorId))) return true;
  if (isNamedIn(telling, actorId, quote) || isCalled(telling, actorId, quote)) return true;
  return here.length === 0 && (PRONOUN.test(quote) || isGoingOn) && isUnnamed(telling, foldName(quote));
}

/** "The boats did not sail after all. They will do so on Friday, Rask said": of what the sentence before is about. */
function goesOn(text: string, sentence: Span | undefined): boolean {
  return sentence !== undefined && /^(?:they|it)\b/iu.test(text.slice(sentence.start, sentence.end));
}

/** Whether a text names an actor, or whoever speaks for them. */
function isNamedIn({ kin, colleagues, names }: Telling, actorId: string, text: string): boolean {
  return isNamed(
    foldName(text),
    [...kin(actorId).union(colleagues(actorId))].flatMap((id) => names.get(id) ?? []),
  );
}

/** "The same spokeswoman": whether a text calls an actor by an office that nobody else who speaks there has. */
function isCalled({ roles, names }: Telling, actorId: string, text: string): boolean {
  const offices = (id: string) =>
    [...(roles.get(id) ?? []), ...titlesIn(names.get(id) ?? [])]
      .map((role) => foldName(role.split(OF_WHAT)[0] ?? ''))
      .flatMap((office) => [office, office.split(' ').at(-1) ?? '']);
  const folded = foldName(text);
  return offices(actorId).some(
    (office) =>
      office.length >= LIMITS.office &&
      new RegExp(`\\bthe (?:same |retired |former )?${RegExp.escape(office)}\\b`, 'u').test(folded) &&
      ![...roles.keys()].some((id) => id !== actorId && offices(id).includes(office)),
  );
}

/** "Prime Minister" of somebody who is called "Prime Minister Ida Rask", too. */
function titlesIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    names.flatMap((other) => (name.endsWith(` ${other}`) ? [name.slice(0, -other.length - 1)] : [])),
  );
}

function areNear(text: string, one: Span, other: Span): boolean {
  return text.slice(...between(one, other)).split('\n\n').length <= LIMITS.near;
}

function between(one: Span, other: Span): [number, number] {
  return [Math.min(one.end, other.end), Math.max(one.start, other.start)];
}

function isUnnamed({ names }: Telling, folded: string): boolean {
  return ![...names.values()].some((own) =>
    isNamed(
      folded,
      own.filter((name) => !isOffice(name)),
    ),
  );
}

/** A verb that reports, and what follows it up to the words that tell of a move. */
const REPORTED =
  /\b(?:said|says|told \p{L}+|claimed|jeered|announced|confirmed|added|wrote|argued|insisted)(?: that)? (?<subject>[^,.;“”"]*)$/iu;
const OPEN_QUOTE = /["“](?<subject>[^"“”.!?]*)$/u;
/** "Arland offered 40 berths, and the guild stopped asking for them": who is named right before the words that tell it. */
const CONJUNCT =
  /(?:[,;]|\b(?:and|while|but|as|after|when)) (?<subject>(?:the )?\p{Lu}[\p{L}’'-]{0,30}(?: (?:of )?\p{Lu}[\p{L}’'-]{0,30}){0,5})(?: (?:has|have|had))? $|\b(?:as|while) (?<other>an? [\p{L}’' -]{2,50}) $/u;
const PRONOUN_FIRST = /^(?:he|she|it|they|we|I) /iu;
const THAT = /\bthat (?=\p{L})/u;
const OWN = { quoted: /^(?:I|we|it|our|my)\b|^$/iu, reported: /^(?:he|she|it|we|I|his|her|its)\b|^$/iu } as const;

/** Whether the move is told of somebody else: "Adair said the League had given up", “They have buried it”. */
function isOthers({ names, roles, kin }: Telling, { actorId }: MovingStatement, before: string): boolean {
  const quoted = OPEN_QUOTE.exec(before)?.groups?.subject;
  const told = REPORTED.exec(before) ?? CONJUNCT.exec(before);
  const whole = (quoted ?? told?.groups?.subject ?? told?.groups?.other)?.trim();
  // "She said she was glad that Arland had come round": it was Arland.
  const subject = whole !== undefined && PRONOUN_FIRST.test(whole) ? whole.split(THAT).at(-1) : whole;
  if (subject === undefined) return false;
  if ((quoted === undefined ? OWN.reported : OWN.quoted).test(subject)) return false;
  const own = new Set(
    [...kin(actorId)]
      .flatMap((id) => [...(names.get(id) ?? []), ...(roles.get(id) ?? [])])
      .flatMap((name) => wordsIn(name)),
  );
  return !wordsIn(subject).some((word) => own.has(word));
}

/** Words of a name or a role: "the Council's chairman" has "council". */
function wordsIn(name: string): readonly string[] {
  return foldName(name.replace(/[’']s\b/gu, ''))
    .split(' ')
    .filter((word) => word.length > 2 && word !== 'the');
}
