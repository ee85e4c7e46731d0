import type { Stance } from '../briefings/briefing.ts';
import { saysGivenUp } from '../language/given-up.ts';
import { isOnlyTimed } from './claim-days.ts';
import type { LedgerPosition } from './ledger.ts';
import { type Amount, countedAmounts, NUMBER, readNumbers, type ToldNumber } from './read-numbers.ts';
import {
  CONDITION,
  CONTENT_IF,
  COUNTERFACTUAL,
  type Direction,
  LIMITS_REFUSED,
  PART,
  REASON,
  STAND_RULES,
  type StandRule,
  WHOLE,
  WITHOUT_CONDITION,
} from './stand-rules.ts';

/** The parts of a position that a comparison needs. */
export type Statement = Pick<LedgerPosition, 'act' | 'stance' | 'statement'>;

/** Smaller numbers count many things: that two statements share one may be chance. */
export const TELLING_NUMBER = 13;

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

/** What a number was, or is not: "220 posts instead of 300", "from 20 to 30 percent". */
const FORMER =
  /\b(?:instead of|rather than|up from|down from|(?:been|was|were) (?:offered|promised|given))\b[^,.;]*|\b(?:more|fewer|less) than the \S+|\bfrom (?=\S+ (?:percent |per cent )?to \S)\S+/giu;
/** "Twenty of the 46 masks": the whole that a number is of is no value of its own. */
const WHOLE_OF = new RegExp(`\\b(${NUMBER}) of (?:the |its |their |our |his |her |all )?${NUMBER}(?= \\p{L})`, 'giu');
/** "In 1911": when something was, and no value of it. */
const YEAR =
  /\b(?:in|of|since|from|until|till|by|before|after|past|than|to|against) (?:1[5-9]|20)\d\d\b(?! (?!(?:and|or|but|if|as|at|was|is|would|could|with|without|the|in|on|to|for)\b)\p{L})/giu;
/** "Seven would settle it. Five would not", "with six I would need an escort": what is not wanted. */
const SPURNED = new RegExp(
  `^["“]?(?:(?:with|at|for|on) ${NUMBER}\\b[^.;]{0,30}? (?:would|will) (?:need|not|mean)\\b|${NUMBER}(?: \\p{L}+)? (?:would|will|does|is|was) not\\b|(?:there (?:is|was|will be) )?no ${NUMBER}\\b)`,
  'iu',
);
const OF_OTHERS =
  /[“"][^“”"]{0,200}\b(?:they|you) (?:are |have |had )?(?:still |now |only )?(?:ask|want|demand|offer|propos)\p{L}{0,6}\b/iu;
const SENTENCE_END = /[.!?]["”]?\s+/u;
const LEAST_BARE = 3;
const LIMITS = {
  /** Characters of a statement that say how it is held: those of analysts are shorter. */
  statement: 2_000,
} as const;
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
export type NamedValue = Pick<ToldNumber, 'value' | 'unit' | 'isPart'>;

/** All numbers of a stand. */
export function namedValues({ amounts, bare }: Pick<Stand, 'amounts' | 'bare'>): readonly NamedValue[] {
  return [...amounts, ...bare.map((value) => ({ value, unit: null }))];
}

/** The numbers that a position names, whatever they count. */
export function namedNumbers(statement: Statement): readonly number[] {
  return namedValues(readStand(statement)).map(({ value }) => value);
}

function readWords({ act, stance, statement }: Statement): Stand {
  // Of "an end to the tolls" the stance tells whether it is wanted.
  if (stance === 'unclear' && saysGivenUp({ act, statement })) return NOTHING_HELD;
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

/** "An end to its demand for 16 berths": what is held no more, with its amounts. */
const NOTHING_HELD: Stand = {
  ...{ direction: null, firmness: 0, amounts: [], bare: [], amountRole: null },
  ...{ isConditional: false, isUnconditional: false, extent: null },
};

/** Reporting what others did isn't a position of one's own: "the union had agreed to end the strike". */
const TOLD_OF = /\b(?:has|have|had)\b(?: not| never)? (?!decided to|resolved to)(?:\p{L}+(?:ed|en)|told|heard)\b/iu;

const RELATIVE = /(?<=\p{L}),? (?:who|whose|whom|which) [^,.;]*/giu;

/** Whether a statement reports what was done, rather than what is wanted. */
export function isToldOf({ statement }: Pick<Statement, 'statement'>): boolean {
  return TOLD_OF.test(withoutRelative(statement));
}

/** "An amnesty for members who had not killed": what a relative clause tells is of somebody else. */
export function withoutRelative(statement: string): string {
  return statement.replace(RELATIVE, '');
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
  const sentences = withoutRelative(held)
    .replace(FORMER, ' ')
    .replace(WHOLE_OF, '$1')
    .replace(YEAR, ' ')
    .split(SENTENCE_END)
    .filter((sentence) => !SPURNED.test(sentence))
    .map((sentence) => readNumbers(sentence).filter(({ isKnown }) => !isKnown));
  const told = sentences.findLast((numbers) => numbers.length > 0) ?? [];
  // "One nurse for every eight patients" says eight.
  const last =
    told.length > 1 && told.some(({ value }) => value !== 1) ? told.filter(({ value }) => value !== 1) : told;
  return {
    amounts: countedAmounts(last),
    bare: last.flatMap(({ value, unit }) => (unit === null && value >= LEAST_BARE ? [value] : [])),
  };
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
