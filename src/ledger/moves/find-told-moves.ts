import type { Span } from '../../articles/article.ts';
import { DAY_MS } from '../../language/calendar.ts';
import { foldName } from '../../language/fold-name.ts';
import { ENGLISH } from '../../language/languages/en.ts';
import { splitSentences } from '../../language/sentences.ts';
import { isSmallWord } from '../../language/small-words.ts';
import { overlaps } from '../../language/span.ts';
import { NUMBER, ownWords, wordsOf } from '../matters/matter-words.ts';
import { readNumbers, readStand, type Statement } from '../read-stand.ts';
import { type ReadMove, readToldMove, type ToldMoveRule } from './told-move-rules.ts';

/** A statement as its article has it. */
export interface MovingStatement extends Statement {
  readonly id: string;
  readonly actorId: string;
  readonly statement: string;
  readonly quote: string;
  readonly label: string;
  readonly span: Span;
  /** ISO 8601 day it was made. */
  readonly date: string;
  readonly isVerified: boolean;
}

/** What somebody held before: their own words, or those of the body they speak for. */
export interface HeldStatement extends Statement {
  readonly id: string;
  readonly actorId: string;
  readonly statement: string;
  readonly quote: string;
  readonly label: string;
  readonly date: string;
  readonly articleId: string;
}

export interface Telling {
  readonly articleId: string;
  readonly text: string;
  /** ISO 8601 day of the article. */
  readonly date: string;
  readonly statements: readonly MovingStatement[];
  readonly earlier: readonly HeldStatement[];
  /** Names of whoever speaks, by actor; bodies they speak for count as theirs. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What they are: "chairman of the Council". */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Actors that speak for one another. */
  readonly kin: (actorId: string) => ReadonlySet<string>;
  /** How much a word tells, in nats. */
  readonly weightOf: (word: string) => number;
}

/** That an article tells how a statement moved from an earlier one. */
export interface ToldMove {
  readonly id: string;
  readonly fromId: string;
  readonly type: ToldMoveRule['type'];
  /** The article's sentence that says so. */
  readonly quote: string;
}

const LIMITS = {
  /** Paragraphs that the words of whoever moved and the sentence that tells it stand in. */
  near: 2,
  /** Days from what was said to the article that reports it as news. */
  days: 2,
  /** What the sentence and an earlier statement have to share, in nats. */
  shared: 2.5,
  /** The same where the sentence says that there was an earlier one. */
  sharedOfKnown: 1.2,
  /** A smaller number is shared by chance. */
  number: 13,
  /** A later statement is taken for the earlier one if it shares nearly as much. */
  nearly: 0.8,
} as const;
/** Sentences from the one that tells a move, in which whoever moved is looked for. */
const STEPS = { recalled: [-1, -2, 1, 2, 3], told: [1, 2, 3] } as const;
/** Words of a statement count less than those that tell of the move. */
const BESIDE = 0.5;
/** That both count the same thing, or have the same two words in a row, in nats. */
const SHARED = { unit: 1.5, phrase: 2 } as const;
const PRONOUN = /\b(?:he|she|it|they|we|I)\b/u;

/** Where an article says that somebody moved: what they say now, and what they held before. */
export function findToldMoves(telling: Telling): readonly ToldMove[] {
  const { text } = telling;
  const sentences = splitSentences(text);
  const found = new Map<string, ToldMove>();
  for (const [place, sentence] of sentences.entries()) {
    const quote = text.slice(sentence.start, sentence.end);
    const move = readToldMove(quote);
    if (move === null) continue;
    const after = whoMoved(telling, sentences, { place, quote, move });
    if (after === null || found.has(after.id)) continue;
    const before = heldBefore(telling, after, { quote, move, ...recalledDay(telling, sentence) });
    if (before !== null) found.set(after.id, { id: after.id, fromId: before.id, type: move.rule.type, quote });
  }
  return [...found.values()];
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
    return span === undefined ? [] : statements.filter((each) => overlaps(each.span, span));
  };
  const here = said(place);
  const isNow = (each: MovingStatement) =>
    isOfTheseDays(each.date, date) &&
    !(move.rule.type === 'recalled' && move.claim.includes(each.statement.replace(/^that /u, '')));
  const own = here.filter((each) => isNow(each) && each.isVerified);
  const isOld = move.rule.type === 'recalled' || move.rule.id === 'until now only';
  const isBoth = !isOld || /\b(?:who|which)\b|\bonly\b.*\bafter\b/iu.test(quote);
  const [mine] = own;
  if (isBoth && mine !== undefined)
    return isOthers(telling, mine, quote.slice(0, move.start))
      ? null
      : ((move.claim.startsWith('who') ? own.at(-1) : mine) ?? null);
  const near = (isOld ? STEPS.recalled : STEPS.told).flatMap((step) =>
    said(place + step).filter(
      (each) =>
        isNow(each) &&
        each.isVerified &&
        !here.includes(each) &&
        areNear(text, each.span, sentence) &&
        isTheirs(telling, each, { quote, here }),
    ),
  );
  const speaker = near[0]?.actorId;
  const theirs = near.filter(({ actorId }) => actorId === speaker);
  return theirs.find((each) => readStand(each).direction !== null) ?? theirs[0] ?? null;
}

/** Whether a sentence that tells of a move tells it of whoever makes a statement near by. */
function isTheirs(
  telling: Telling,
  { actorId }: MovingStatement,
  { quote, here }: { readonly quote: string; readonly here: readonly MovingStatement[] },
): boolean {
  const kin = telling.kin(actorId);
  if (here.some((each) => kin.has(each.actorId))) return true;
  if (
    isNamed(
      quote,
      [...kin].flatMap((id) => telling.names.get(id) ?? []),
    )
  )
    return true;
  return here.length === 0 && PRONOUN.test(quote) && isUnnamed(telling, quote);
}

function areNear(text: string, one: Span, other: Span): boolean {
  return text.slice(...between(one, other)).split('\n\n').length <= LIMITS.near;
}

/** Papers tell in the morning what was said the day before. */
function isOfTheseDays(day: string, date: string): boolean {
  return Date.parse(date) - Date.parse(day) <= LIMITS.days * DAY_MS;
}

function between(one: Span, other: Span): [number, number] {
  return [Math.min(one.end, other.end), Math.max(one.start, other.start)];
}

function isNamed(words: string, names: readonly string[]): boolean {
  const folded = ` ${foldName(words)} `;
  return names.some((name) => {
    const own = foldName(name);
    const last = own.split(' ').at(-1) ?? own;
    return folded.includes(` ${own} `) || (last.length > 2 && folded.includes(` ${last} `));
  });
}

function isUnnamed({ names }: Telling, words: string): boolean {
  return ![...names.values()].some((own) => isNamed(words, own));
}

/** A verb that reports, and what follows it up to the words that tell of a move. */
const REPORTED =
  /\b(?:said|says|told \p{L}+|claimed|jeered|announced|confirmed|added|wrote|argued|insisted)(?: that)? (?<subject>[^,.;“”"]*)$/iu;
const OPEN_QUOTE = /["“](?<subject>[^"”.!?]*)$/u;
const OWN = { quoted: /^(?:I|we|it|our|my)\b|^$/iu, reported: /^(?:he|she|it|we|I|his|her|its)\b|^$/iu } as const;

/** Whether the move is told of somebody else: "Adair said the League had given up", “They have buried it”. */
function isOthers({ names, roles, kin }: Telling, { actorId }: MovingStatement, before: string): boolean {
  const quoted = OPEN_QUOTE.exec(before)?.groups?.subject;
  const subject = (quoted ?? REPORTED.exec(before)?.groups?.subject)?.trim();
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

interface Recall {
  readonly quote: string;
  readonly move: ReadMove;
  readonly day: string | null;
}

/** What they held before that the sentence, or the new statement, has most words of. */
function heldBefore(
  { earlier, kin, names, weightOf, date, articleId }: Telling,
  after: MovingStatement,
  { quote, move, day }: Recall,
): HeldStatement | null {
  const theirs = kin(after.actorId);
  const told = ownWords({ statement: move.claim === '' ? quote : move.claim, quote: '', label: '' });
  const beside = new Set([...ownWords(after), ...wordsOf(quote)].filter((word) => !isSmallNumber(word)));
  const own = new Set([...theirs].flatMap((id) => names.get(id) ?? []).flatMap((name) => wordsOf(name)));
  const phrases = phrasesIn(move.claim);
  const units = unitsOf({ statement: quote }).union(unitsOf(after));
  const isBack = move.rule.type === 'back';
  const hasNumber = isBack && [...told].some((word) => word.startsWith(NUMBER));
  const isKnown =
    isBack || move.rule.type === 'recalled' || move.rule.type === 'turned' || move.rule.id === 'until now only';
  // A copy, or the same said again: the move was told before.
  if (earlier.some((each) => each.statement === after.statement && each.articleId !== articleId)) return null;
  const scored = earlier
    .filter(
      (each) =>
        theirs.has(each.actorId) &&
        each.date < date &&
        (each.articleId !== articleId || quote.includes(each.quote.slice(0, 40))) &&
        (!hasNumber || hasOtherNumber(each, told)),
    )
    .map((each) => {
      const words = [...ownWords(each)].filter((word) => !own.has(word));
      const weigh = (set: ReadonlySet<string>) =>
        words.reduce((points, word) => points + (set.has(word) ? weightOf(word) : 0), 0);
      const isUnit = unitsOf(each).intersection(units).size > 0;
      const isPhrase = phrasesIn(each.statement).intersection(phrases).size > 0;
      const claimed = weigh(told) + (isPhrase ? SHARED.phrase : 0);
      const sum = claimed + BESIDE * weigh(beside.difference(told)) + (isUnit ? SHARED.unit : 0);
      return { each, claimed, sum, isOther: each.articleId !== articleId };
    })
    .filter(
      ({ each, sum, isOther }) =>
        !isOther || sum >= (isKnown || each.date === day ? LIMITS.sharedOfKnown : LIMITS.shared),
    );
  const others = scored.some(({ isOther }) => isOther) ? scored.filter(({ isOther }) => isOther) : scored;
  const candidates = others.some(({ claimed }) => claimed > 0) ? others.filter(({ claimed }) => claimed > 0) : others;
  const most = Math.max(0, ...candidates.map(({ sum }) => sum));
  const [best] = candidates
    .filter(({ sum }) => sum >= LIMITS.nearly * most)
    .toSorted((one, other) => other.each.date.localeCompare(one.each.date) || other.sum - one.sum);
  return (
    best?.each ?? (isKnown && wordsOf(move.claim).length === 0 ? onlyStand(earlier, after, { date, articleId }) : null)
  );
}

/** What somebody who changed their mind held, where they have held one thing only. */
function onlyStand(
  earlier: readonly HeldStatement[],
  after: MovingStatement,
  { date, articleId }: Pick<Telling, 'date' | 'articleId'>,
): HeldStatement | null {
  const held = earlier.filter(
    (each) =>
      each.actorId === after.actorId &&
      each.date < date &&
      each.articleId !== articleId &&
      readStand(each).direction !== null,
  );
  const [only, ...more] = held;
  return only !== undefined && more.length === 0 ? only : null;
}

/** Two words in a row of which one is no small one: "more time". */
function phrasesIn(text: string): Set<string> {
  const words = foldName(text).split(' ');
  const isTelling = (word: string) => word.length > 3 && !isSmallWord(word, ENGLISH);
  return new Set(
    words.flatMap((word, place) => {
      const next = words[place + 1];
      return next !== undefined && (isTelling(word) || isTelling(next)) ? [`${word} ${next}`] : [];
    }),
  );
}

function unitsOf({ statement }: Pick<HeldStatement, 'statement'>): Set<string> {
  return new Set(readNumbers(statement).flatMap(({ unit }) => unit ?? []));
}

/** Numbers of which many things are counted. */
function isSmallNumber(word: string): boolean {
  return word.startsWith(NUMBER) && Number(word.slice(NUMBER.length)) < LIMITS.number;
}

/** Who goes back to a number moves from another one, which they named themselves. */
function hasOtherNumber(each: HeldStatement, told: ReadonlySet<string>): boolean {
  const { amounts, bare } = readStand(each);
  const values = [...amounts.map(({ value }) => value), ...bare];
  return values.length > 0 && !values.some((value) => told.has(`${NUMBER}${value}`));
}
