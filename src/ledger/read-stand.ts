import type { Stance } from '../briefings/briefing.ts';
import { CURRENCY_BY_SIGN } from '../language/currencies.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { isOnlyTimed } from './claim-days.ts';
import type { LedgerPosition } from './ledger.ts';
import {
  CONDITION,
  CONTENT_IF,
  COUNTERFACTUAL,
  type Direction,
  LIMITS_REFUSED,
  NUMBER,
  PART,
  REASON,
  STAND_RULES,
  type StandRule,
  WHOLE,
  WITHOUT_CONDITION,
} from './stand-rules.ts';

/** The parts of a position that a comparison needs. */
export type Statement = Pick<LedgerPosition, 'act' | 'stance' | 'statement'>;

export interface Amount {
  readonly value: number;
  /** What is counted, in the singular: "percent", "crown", "worker". */
  readonly unit: string;
}

/** Smaller numbers count many things: that two statements share one may be chance. */
export const TELLING_NUMBER = 13;

/** A number in a text: "more than 3,000" is a bound. */
export interface ToldNumber {
  readonly value: number;
  /** null where the text doesn't say what is counted. */
  readonly unit: string | null;
  readonly bound: 'exact' | 'about' | 'least' | 'most';
}

/** How a position is held, derived from its act, stance and words. */
export interface Stand {
  readonly direction: Direction | null;
  /** 0 where the words only report something. */
  readonly firmness: number;
  readonly amounts: readonly Amount[];
  /** Numbers of which the words don't say what they count: "it is 120 again". */
  readonly bare: readonly number[];
  readonly amountRole: StandRule['amount'];
  readonly isConditional: boolean;
  readonly isUnconditional: boolean;
  readonly extent: 'whole' | 'part' | null;
}

/** What is counted comes right after the number, or after "of its": "12 of its ships", "120 unarmed observers". */
const COUNTED =
  /^(?:\sof (?:its|the|their|his|her|our)(?: own)? (?<of>\p{L}+)|[\s-](?<words>\p{L}+(?: \p{L}[\p{L}-]*){0,3}))/iu;
const PLURAL = /^(?:\p{L}{2,}[^sui]s|people|men|women|children)$/iu;
/** What a number was, or is not: "220 posts instead of 300", "from 20 to 30 percent". */
const FORMER =
  /\b(?:instead of|rather than|up from|down from|(?:been|was|were) (?:offered|promised|given))\b[^,.;]*|\b(?:more|fewer|less) than the \S+|\bfrom (?=\S+ (?:percent |per cent )?to \S)\S+/giu;
/** "Twenty of the 46 masks": the whole that a number is of is no value of its own. */
const WHOLE_OF = new RegExp(`\\b(${NUMBER}) of (?:the |its |their |our |his |her |all )?${NUMBER}(?= \\p{L})`, 'giu');
/** "In 1911": when something was, and no value of it. */
const YEAR = /\b(?:in|of|since|from|until|by|before|after) (?:1[5-9]|20)\d\d\b(?! \p{L})/giu;
const OF_OTHERS =
  /[“"][^“”"]{0,200}\b(?:they|you) (?:are |have |had )?(?:still |now |only )?(?:ask|want|demand|offer|propos)\p{L}{0,6}\b/iu;
const SENTENCE_END = /[.!?]["”]?\s+/u;
const LEAST_BARE = 3;
const LIMITS = {
  /** Characters before and after a number in which what it counts, and its bound, are looked for. */
  besideNumber: 200,
  /** Characters of a statement that say how it is held: those of analysts are shorter. */
  statement: 2_000,
} as const;
const SIGN = /\p{Sc}$/u;
/** Words after a number that aren't a unit: "one of them", "two who". */
const NO_UNIT =
  /^(?:of|who|that|which|is|are|was|were|and|or|to|in|on|at|for|the|from|by|as|if|than|has|had|have|would|will|could|can|may|might|must|should|i|we|you|he|she|it|they|again|more|less|fewer|there|here|an?|per|each|every|apiece|so|too)$/iu;

/** Bounds, by the words right before a number. */
const BOUNDS: readonly { readonly bound: ToldNumber['bound']; readonly pattern: RegExp }[] = [
  { bound: 'most', pattern: /\b(?:(?:(?<!no )(?:fewer|less)|no more|not more) than|under|below|at most|up to)\s$/iu },
  { bound: 'least', pattern: /\b(?:more than|no (?:fewer|less) than|over|above|at least)\s$/iu },
  { bound: 'about', pattern: /\b(?:about|around|some|nearly|almost|roughly|approximately|close to)\s$/iu },
];

/** A cache: comparing many positions reads each one many times. */
const READ = new WeakMap<Statement, Stand>();

/** How a position is held. The words decide; where they don't, act and stance do. */
export function readStand(statement: Statement): Stand {
  const known = READ.get(statement);
  if (known !== undefined) return known;
  const stand = readWords(statement);
  READ.set(statement, stand);
  return stand;
}

/** A number with what it counts; null where the text doesn't say what. */
export type NamedValue = Pick<ToldNumber, 'value' | 'unit'>;

/** All numbers of a stand. */
export function namedValues({ amounts, bare }: Pick<Stand, 'amounts' | 'bare'>): readonly NamedValue[] {
  return [...amounts, ...bare.map((value) => ({ value, unit: null }))];
}

/** The numbers that a position names, whatever they count. */
export function namedNumbers(statement: Statement): readonly number[] {
  return namedValues(readStand(statement)).map(({ value }) => value);
}

function readWords({ act, stance, statement }: Statement): Stand {
  const held = heldIn(statement);
  const isRefusal = act === 'refuses' || act === 'denies';
  const limit = isRefusal ? LIMITS_REFUSED.find(({ pattern }) => pattern.test(held)) : undefined;
  const rule = limit ?? STAND_RULES.find(({ pattern }) => pattern.test(held));
  const own = byAct(act, stance);
  const isUnconditional = WITHOUT_CONDITION.test(held);
  // The act already says "refuses to return"; "… to never return" in its words is the same refusal.
  const isActFirst = limit === undefined && act !== 'states' && own.direction !== null;
  return {
    direction: isActFirst ? own.direction : (rule?.direction ?? own.direction),
    firmness: limit?.firmness ?? Math.max(isActFirst ? own.firmness : 0, rule?.firmness ?? own.firmness),
    ...readPresentAmounts(held),
    // “They are still asking for 40”: the amount is theirs.
    amountRole: OF_OTHERS.test(held) ? null : (rule?.amount ?? own.amount),
    isConditional:
      ((stance === 'conditional' && !isOnlyTimed(held)) || (CONDITION.test(held) && !isUnconditional)) &&
      !COUNTERFACTUAL.test(held) &&
      !CONTENT_IF.test(held),
    isUnconditional,
    extent: PART.test(held) ? 'part' : WHOLE.test(held) ? 'whole' : null,
  };
}

/** Reporting what others did isn't a position of one's own: "the union had agreed to end the strike". */
const TOLD_OF = /\b(?:has|have|had)\b(?: not| never)? (?!decided to|resolved to)\p{L}+(?:ed|en)\b/iu;

/** Whether a statement reports what was done, rather than what is wanted. */
export function isToldOf({ statement }: Pick<Statement, 'statement'>): boolean {
  return TOLD_OF.test(statement);
}

/** The stance from the analyst; where that is unclear, the one the words take. */
export function stanceOf(statement: Statement): Stance {
  if (statement.stance !== 'unclear' || !isSaidInWords(statement) || isToldOf(statement)) return statement.stance;
  const { direction, isConditional } = readStand(statement);
  if (direction !== 'for' && direction !== 'against') return 'unclear';
  if (isConditional) return 'conditional';
  return direction === 'for' ? 'supports' : 'opposes';
}

/** Whether the words themselves, and not just the analyst's act and stance, say how a position is held. */
export function isSaidInWords({ act, statement }: Statement): boolean {
  const held = heldIn(statement);
  return act !== 'states' || STAND_RULES.some(({ pattern }) => pattern.test(held));
}

/** What is held, without why. */
function heldIn(statement: string): string {
  return statement.slice(0, LIMITS.statement).replace(REASON, '');
}

/** The amounts that are held now: of several, those of the last sentence that has any; not what they were before. */
function readPresentAmounts(held: string): Pick<Stand, 'amounts' | 'bare'> {
  const sentences = held
    .replace(FORMER, ' ')
    .replace(WHOLE_OF, '$1')
    .replace(YEAR, ' ')
    .split(SENTENCE_END)
    .map(readNumbers);
  const told = sentences.findLast((numbers) => numbers.length > 0) ?? [];
  // "One nurse for every eight patients" says eight.
  const last =
    told.length > 1 && told.some(({ value }) => value !== 1) ? told.filter(({ value }) => value !== 1) : told;
  return {
    amounts: last.flatMap(({ value, unit }) => (unit === null ? [] : [{ value, unit }])),
    bare: last.flatMap(({ value, unit }) => (unit === null && value >= LEAST_BARE ? [value] : [])),
  };
}

/** The amounts in a text, with what they count; not dates or bare years. */
export function readAmounts(text: string): Amount[] {
  return readNumbers(text).flatMap(({ value, unit }) => (unit === null ? [] : [{ value, unit }]));
}

/** All numbers in a text, with what they count if it says so; not dates or ordinals. */
export function readNumbers(text: string): ToldNumber[] {
  return findNumbers(text, ENGLISH).flatMap(({ start, end, value, isOrdinal, isPercent }) => {
    const before = text.slice(Math.max(0, start - LIMITS.besideNumber), start);
    const { of, words = '' } = COUNTED.exec(text.slice(end, end + LIMITS.besideNumber))?.groups ?? {};
    const [word = ''] = words.split(' ');
    const month = /(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    // "G7" counts nothing, and "3 May" and "May 3" are dates.
    if (isOrdinal || /[\p{L}\d]$/u.test(before) || [word.toLowerCase(), month].some((each) => ENGLISH.months.has(each)))
      return [];
    const unit = isPercent ? 'percent' : (SIGN.exec(before)?.[0] ?? of ?? countedIn(words));
    const isCounting = unit !== '' && !NO_UNIT.test(unit);
    const bound = BOUNDS.find(({ pattern }) => pattern.test(before))?.bound ?? 'exact';
    return [{ value, unit: isCounting ? unitOf(unit) : null, bound }];
  });
}

/** Of the words after a number, the noun: "ceasefire observers" are observers. The first where none is in the plural. */
function countedIn(words: string): string {
  const [first = '', ...others] = words.split(' ');
  // "600 square metres" are no metres.
  if (/^(?:square|cubic)$/iu.test(first) && others[0] !== undefined) return `${first} ${others[0]}`;
  if (NO_UNIT.test(first) && !/^(?:more|less|fewer)$/iu.test(first)) return '';
  const before = [first, ...others];
  const stop = before.findIndex((word, place) => place > 0 && NO_UNIT.test(word) && word !== 'and');
  const noun = before.slice(0, stop === -1 ? before.length : stop).find((word) => PLURAL.test(word));
  return noun ?? (NO_UNIT.test(first) ? '' : first);
}

/** What is counted, in the singular. */
export function unitOf(word: string): string {
  const lower = word.toLowerCase();
  return CURRENCY_BY_SIGN.get(lower) ?? lower.replace(/(?<=s|x|z|ch|sh)es$|(?<=\p{L}{2}[^s])s$/u, '');
}

function byAct(
  act: Statement['act'],
  stance: Statement['stance'],
): Pick<StandRule, 'direction' | 'amount'> & { firmness: number } {
  switch (act) {
    case 'demands':
      return { direction: 'for', firmness: 3, amount: 'asked' };
    case 'offers':
      return { direction: 'for', firmness: 2, amount: 'given' };
    case 'refuses':
    case 'denies':
      return { direction: 'against', firmness: 3, amount: null };
    case 'warns':
    case 'accuses':
      return { direction: null, firmness: 3, amount: null };
    case 'states':
      if (stance === 'supports') return { direction: 'for', firmness: 2, amount: null };
      if (stance === 'opposes') return { direction: 'against', firmness: 3, amount: null };
      // "Would take part if …" is a yes under a condition.
      if (stance === 'conditional') return { direction: 'for', firmness: 2, amount: null };
      return { direction: null, firmness: 0, amount: null };
    default:
      return act satisfies never;
  }
}
