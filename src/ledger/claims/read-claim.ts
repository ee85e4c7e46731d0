import type { Act, Stance } from '../../briefings/briefing.ts';
import { ENGLISH } from '../../language/languages/en.ts';
import { isOnlyTimed, type ToldDay, toldDays, withoutDays } from '../claim-days.ts';
import { wordsOf } from '../matter-words.ts';
import { readNumbers } from '../read-numbers.ts';
import type { Statement } from '../read-stand.ts';
import { REASON } from '../stand-rules.ts';
import { extentOf } from './claim-extent.ts';
import {
  AS_IT_IS,
  ASIDE,
  ASKED,
  AT_ONCE,
  AT_THE_END,
  BACKING,
  BODIES,
  CLAUSE_END,
  CONDITIONS,
  GIFT,
  GIVING,
  INTENDED,
  LIMIT,
  MODAL,
  NEGATED,
  NO_NEGATION,
  NO_SUCH,
  NOT,
  NOT_BEFORE,
  NOT_OPENED,
  NOT_YET,
  OF_REFUSAL,
  OWN_DEED,
  PAST,
  SETTLED,
  STARTS,
  TRAILING,
  WAIVED,
  WHICH,
  WRAPPED,
} from './claim-patterns.ts';
import { baseOf, SENSES_BY_WORD, type Sense, type Sign } from './claim-senses.ts';

/** One clause of a statement as it is compared: what is to be, or not to be, under what condition. */
export interface Claim {
  /** The words that say what it is about, stemmed, and the names of senses: "=open". */
  readonly words: ReadonlySet<string>;
  /** Those of what is done to something, without whoever does it; null where it says only that something is so. */
  readonly object: ReadonlySet<string> | null;
  /** The senses with contraries, but for agreeing and refusing, that its predicate has. */
  readonly contraries: ReadonlySet<string>;
  /** 1 where its thing is to be, -1 where it is not to be. */
  readonly sign: Exclude<Sign, 0>;
  /** Whether only the words of agreeing, refusing, demanding stand beside the thing: "rejected a second tunnel". */
  readonly isOfThing: boolean;
  readonly condition: Condition;
  /** The words of its condition. */
  readonly conditionWords: ReadonlySet<string>;
  /** "Might", "could", "was looking at": it is not settled. */
  readonly isOpen: boolean;
  /** "Will", "from May 3": it is. */
  readonly isSettled: boolean;
  /** Whether it says what is to be, or is at issue, and not what was. */
  readonly isStand: boolean;
  /** The days that it names. */
  readonly days: readonly ToldDay[];
  /** Whether it names an amount, or a limit of one: which way that moves is read from amounts. */
  readonly isOfAmount: boolean;
  /** How much of a thing it is of, from 0 to 1, where it says so. */
  readonly extent: number | null;
  /** Whether it lets somebody have something, and whether it keeps something from them. */
  readonly isGift: boolean;
  readonly isHindrance: boolean;
  /** Whether it says no to something: "would not cut the fee". */
  readonly isNo: boolean;
  /** "Not before the money is paid". */
  readonly isNotYet: boolean;
  /** Whether it says that its speaker asks for it no more. */
  readonly isWaived: boolean;
}

/** A statement with the ISO 8601 day it was made on. */
export type DatedStatement = Statement & { readonly date: string };

export type Condition = 'none' | 'conditional' | 'waived';

const LIMITS = {
  /** Characters of a statement that are read: those of analysts are shorter. */
  statement: 600,
  /** Words between the parts of "hand … back". */
  between: 4,
} as const;

/** A cache: comparing many positions reads each one many times. */
const READ = new WeakMap<DatedStatement, readonly Claim[]>();

/** The clauses of a statement, as they are compared. */
export function readClaims(statement: DatedStatement): readonly Claim[] {
  const known = READ.get(statement);
  if (known !== undefined) return known;
  const claims = claimsIn(statement);
  READ.set(statement, claims);
  return claims;
}

function claimsIn({ act, stance, statement, date }: DatedStatement): readonly Claim[] {
  const text = withoutAside(statement.slice(0, LIMITS.statement))
    .replace(REASON, '')
    .replace(AS_IT_IS, '')
    .replace(WHICH, '$<noun>');
  // “We can pay for 800, and we will not create more” says itself what it refuses.
  const isRefusal = (act === 'refuses' || act === 'denies') && !NEGATED.test(text);
  return text.split(CLAUSE_END).flatMap(
    (clause, place) =>
      readClause(clause, {
        ...{ act, stance, date, isRefusal: isRefusal && place === 0 },
        isConditional: stance === 'conditional' && place === 0 && !isOnlyTimed(text),
      }) ?? [],
  );
}

function withoutAside(text: string): string {
  const start = text.search(ASIDE);
  return start === -1 || /[.;]/u.test(text.slice(start)) ? text : text.slice(0, start);
}

function readClause(
  clause: string,
  {
    act,
    stance,
    date,
    isRefusal,
    isConditional,
  }: {
    readonly act: Act;
    readonly stance: Stance;
    readonly date: string;
    readonly isRefusal: boolean;
    readonly isConditional: boolean;
  },
): Claim | null {
  const dateless = withoutDays(clause);
  const isNotBefore = NOT_BEFORE.test(clause) && !NOT_YET.test(dateless);
  const waived = WAIVED.exec(dateless);
  const rest = waived === null ? dateless : dateless.slice(0, waived.index);
  const isNotYet = NOT_YET.test(rest);
  const { held, condition } = splitCondition(rest);
  const words = tokensOf(held.replace(WRAPPED, ' ').replace(AT_THE_END, ' ').replace(NO_NEGATION, ' '));
  const { senses, others } = readSenses(words);
  const negations = isRefusal
    ? 1
    : words.filter((word) => NOT.test(word)).length - ((isNotYet && condition !== '') || isNotBefore ? 1 : 0);
  const signs = senses.filter(({ sign }) => sign !== 0);
  const product = signs.reduce((sign, sense) => sign * sense.sign, 1) * (negations % 2 === 0 ? 1 : -1);
  const content = contentOf(others);
  const named = senses.filter(
    ({ sign, name }) => sign === 0 || name === 'being' || name === 'open' || name === 'amount',
  );
  const contraries = new Set(signs.map(({ name }) => name).filter((name) => name !== 'will'));
  const meant = named.filter(({ sign }) => sign === 0).map(({ name }) => `=${name}`);
  const all = new Set([...content, ...meant]);
  if ((all.size === 0 && contraries.size === 0) || NO_SUCH.test(held)) return null;
  return {
    words: all,
    object: objectOf(held, meant),
    contraries,
    sign: product < 0 ? -1 : 1,
    isOfThing:
      (act !== 'states' || BACKING.test(held) || waived !== null) &&
      contraries.size === 0 &&
      !MODAL.test(waived === null ? held : held.replace(TRAILING, '')),
    condition: waived !== null ? 'waived' : condition !== '' || isConditional ? 'conditional' : 'none',
    conditionWords: new Set(wordsOf(`${condition} ${waived?.[0] ?? ''}`)),
    isOpen: NOT_OPENED.test(held),
    isSettled: SETTLED.test(held) && !NOT_OPENED.test(held),
    isStand:
      act !== 'states' ||
      stance !== 'unclear' ||
      INTENDED.test(held) ||
      OWN_DEED.test(held) ||
      waived !== null ||
      AT_ONCE.test(clause) ||
      !PAST.test(held),
    isOfAmount: LIMIT.test(dateless) || readNumbers(dateless).some(({ value }) => value > 1),
    days: toldDays(clause, date),
    extent: extentOf(held),
    isGift: act === 'offers' || GIFT.test(held) || named.some(({ name, sign }) => GIVING.has(name) && sign >= 0),
    isHindrance: senses.some(({ name, sign }) => name === 'walk out' || (sign < 0 && name !== 'amount')),
    isNo: (negations + senses.filter(({ name, sign }) => name === 'will' && sign < 0).length) % 2 === 1,
    isNotYet: isNotYet && condition !== '',
    isWaived: ASKED.test(held) && words.some((word) => NOT.test(word)),
  };
}

/** "The club would sell its captain": the captain, sold. "The bridge would open": nothing is done to anything else. */
function objectOf(held: string, meant: readonly string[]): ReadonlySet<string> | null {
  const { verb = '', rest = '' } = DOES.exec(held)?.groups ?? {};
  const read = (text: string) => contentOf(readSenses(tokensOf(text)).others);
  const words = read(rest);
  return words.length === 0 ? null : new Set([...read(verb), ...words, ...meant]);
}

/** Whoever does something, what, and the rest. */
const DOES =
  /^[^,;]{1,80}? (?:will|would|could|can|may|must|should|shall|has to|had to|(?:is|was|are|were) (?:ready|willing|prepared) to|refused to|wants? to)(?: not| never| no longer)? (?!(?:be|stay|remain|have|only|keep|go|come|get|become|continue|start|begin|stop|end|last|hold|run|fall|rise|pass)\b)(?<verb>\p{L}+) (?<rest>.+)/iu;

/** Of the words that no sense takes, those that say what a clause is about. */
function contentOf(others: readonly string[]): readonly string[] {
  return wordsOf(others.filter((word) => !ENGLISH.numbers.has(word)).join(' ')).filter((word) => !BODIES.has(word));
}

/** A clause without its condition, and that. */
function splitCondition(clause: string): { readonly held: string; readonly condition: string } {
  const match = [...clause.matchAll(CONDITIONS)].find(
    ({ 0: word, index }) =>
      !OF_REFUSAL.test(word) || NEGATED.test(clause.slice(0, index)) || STARTS.test(clause.slice(0, index)),
  );
  if (match === undefined) return { held: clause, condition: '' };
  const isFirst = STARTS.test(clause.slice(0, match.index));
  const comma = clause.indexOf(',', match.index);
  if (!isFirst) return { held: clause.slice(0, match.index), condition: clause.slice(match.index) };
  if (comma === -1) return { held: clause, condition: '' };
  return { held: clause.slice(comma + 1), condition: clause.slice(match.index, comma) };
}

function tokensOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/\bwon[’']t\b/gu, 'will not')
    .replace(/\bcannot\b|\bcan[’']t\b/gu, 'can not')
    .replace(/n[’']t\b/gu, ' not')
    .replace(/\bno longer\b/gu, 'no_longer')
    .replace(/[’']s\b/gu, '');
  return plain.match(/[\p{L}_]+|[,;:]/gu) ?? [];
}

/** The senses that words have, and the words that have none. */
function readSenses(words: readonly string[]): {
  readonly senses: readonly Sense[];
  readonly others: readonly string[];
} {
  const taken = new Set<number>();
  const senses: Sense[] = [];
  for (const [place, word] of words.entries()) {
    if (taken.has(place)) continue;
    for (const { sense, rest } of SENSES_BY_WORD.get(word) ?? []) {
      const places = placesOf(rest, words, place);
      if (places === null) continue;
      senses.push(sense);
      for (const each of [place, ...places]) taken.add(each);
      break;
    }
  }
  return { senses, others: words.filter((word, place) => !taken.has(place) && !NOT.test(word)) };
}

function placesOf(rest: readonly string[], words: readonly string[], from: number): readonly number[] | null {
  const places: number[] = [];
  let last = from;
  for (const part of rest) {
    const end = Math.min(words.length, last + 1 + LIMITS.between);
    let at = -1;
    for (let place = last + 1; place < end; place += 1) {
      if (/[,;:]/u.test(words[place] ?? '')) break;
      if (words[place] === part || baseOf(words[place] ?? '') === part) {
        at = place;
        break;
      }
    }
    if (at === -1) return null;
    places.push(at);
    last = at;
  }
  return places;
}

/** Whether a statement says what is to be, or is at issue, and not only what was. */
export function isStand(statement: DatedStatement): boolean {
  const claims = readClaims(statement);
  if (claims.length > 0) return claims.some((claim) => claim.isStand);
  return statement.act !== 'states' || INTENDED.test(statement.statement) || !PAST.test(statement.statement);
}

/** Whether somebody tells what they have done themselves: “I have asked a judge to mediate”. */
export function isOwnDeed({ statement }: Pick<Statement, 'statement'>): boolean {
  return OWN_DEED.test(statement);
}

/** The senses that words of a text have, "=mediate": one thing told in two words has one of them. */
export function sensesIn(text: string): ReadonlySet<string> {
  return new Set(readSenses(tokensOf(text.slice(0, LIMITS.statement))).senses.map(({ name }) => `=${name}`));
}

/** Whether a text says that its thing is to be, or not; null where it says nothing of it. */
export function signOf(statement: DatedStatement): Exclude<Sign, 0> | null {
  const signs = new Set(readClaims(statement).map(({ sign }) => sign));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? only : null;
}
