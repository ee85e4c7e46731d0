import { MONTH_PATTERN, ORDINAL_ENDING, WEEKDAY_PATTERN } from '../../../language/calendar.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { isBreak, type Unit } from './units.ts';

export const TIME_WORD = new RegExp(
  `^(?:${WEEKDAY_PATTERN.toLowerCase()}|today|yesterday|tonight|early|earlier|late|later|recently|last|this|week|weekend|month|year|morning|afternoon|evening|night|ago|again|then|now|previously)$`,
);
const MONTH = new RegExp(`^${MONTH_PATTERN}$`);
const DAY = new RegExp(`^(?:3[01]|[12]\\d|0?[1-9])${ORDINAL_ENDING}?$`);
/** "said in his first interview": when or where, no content. */
const MAX_PLACE_WORDS = 7;

/** Past words of time and place: "said Tuesday", "said here on Tuesday", "said last week", "said on June 10". */
export function pastTime(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const unit = units[at];
    if (unit === undefined) return at;
    if (unit.lower === 'on' && isDayOfMonth(units[at + 1], units[at + 2])) {
      at += 3;
      continue;
    }
    // "said Monday’s ruling was late": whose it is.
    if (/^[’']s$/.test(units[at + 1]?.lower ?? '')) return at;
    const isOn =
      (unit.lower === 'on' || unit.lower === 'late' || unit.lower === 'early') &&
      TIME_WORD.test(units[at + 1]?.lower ?? '');
    const isThis = unit.lower === 'this' || unit.lower === 'last';
    // "announced here on Monday that": where, from the dateline's place.
    const isHere = unit.lower === 'here' && (units[at + 1]?.pos === 'ADP' || isBreak(units[at + 1]));
    if (isOn) at += 2;
    else if (isHere) at += 1;
    else if (isThis && !TIME_WORD.test(units[at + 1]?.lower ?? '')) return at;
    // "said night moorings were dangerous": which ones.
    else if (/^(?:morning|afternoon|evening|night)$/.test(unit.lower) && units[at + 1]?.pos === 'NOUN') return at;
    else if (TIME_WORD.test(unit.lower)) at++;
    else return at;
  }
}

/** Verbs that tell of what was done: what ends their clause is when it was. Of a demand it may be what is demanded. */
const LOOKING_BACK = wordSet(
  'accept applaud approve back block blast condemn criticise criticize decry defend denounce deny deplore dismiss endorse hail lambast oppose praise rebuff refuse reject slam support veto welcome',
);
/** Words of "on the 10th of June". */
const MAX_TIME_WORDS = 4;

/** "rejected the offer | on Monday": what was rejected, without the time at its end. */
export function withoutTimeAtEnd(units: readonly Unit[], { start, end }: Range, lemma: string): Range {
  if (!LOOKING_BACK.has(lemma)) return { start, end };
  for (let at = Math.max(start + 1, end - MAX_TIME_WORDS); at < end; at++) {
    const before = units[at - 1];
    const isTold = pastTime(units, at) === end && !/^\d+$/.test(units[at]?.lower ?? '');
    // "a vote this week", "the events of last year": which ones.
    if (isTold && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') && (units[at]?.quotation ?? 0) < 0)
      return { start, end: at };
  }
  return { start, end };
}

/** "June 10", "10 June". */
function isDayOfMonth(one: Unit | undefined, other: Unit | undefined): boolean {
  const [month, day] = DAY.test(other?.text ?? '') ? [one, other] : [other, one];
  return MONTH.test(month?.text ?? '') && DAY.test(day?.text ?? '');
}

/** "said after the vote she would leave": past a phrase that a pronoun with its verb follows. */
export function pastPlace(units: readonly Unit[], from: number): number {
  if (units[from]?.pos !== 'ADP') return from;
  const paper = pastPaper(units, from);
  if (paper !== null) return paper;
  const subject = units.findIndex(({ lower }, at) => at > from && /^(?:he|she|it|they|there|we|i)$/.test(lower));
  const isPhrase = units.slice(from, subject).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const isClause = /^(?:AUX|VERB)$/.test(units[subject + 1]?.pos ?? '');
  return subject - from > 1 && subject - from <= MAX_PLACE_WORDS && isPhrase && isClause ? subject : from;
}

const PAPER =
  /^(?:address|article|briefing|column|email|essay|filing|interview|letter|memo|message|note|post|report|speech|statement|submission|tweet)$/;

/** "said in a leaked letter | the amount of work was too much": past what it was said in, where a clause of its own follows. */
function pastPaper(units: readonly Unit[], from: number): number | null {
  const paper = units.findIndex(({ lower }, at) => at > from && at <= from + MAX_PLACE_WORDS && PAPER.test(lower));
  const isPhrase = units.slice(from, paper).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|VERB|PRON)$/.test(pos));
  const next = units[paper + 1];
  const isClause = /^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '') && !/^(?:that|which|who)$/.test(next?.lower ?? '');
  return paper > 0 && isPhrase && isClause && hasFiniteVerb(units, { start: paper + 1, end: units.length })
    ? paper + 1
    : null;
}

/** "As Orlov said in May on the radio,": past when and where, up to a comma or the end. */
export function pastAdjunct(units: readonly Unit[], from: number): number {
  const start = pastTime(units, from);
  if (units[start]?.pos !== 'ADP') return start;
  const close = units.findIndex((unit, at) => at > start && (isBreak(unit) || /^(?:VERB|AUX|SCONJ)$/.test(unit.pos)));
  return close < 0 ? units.length : close - start <= MAX_PLACE_WORDS ? close : start;
}
