import type { Span } from '../../../articles/article.ts';
import { GIVEN_MONTHS } from '../../../language/calendar.ts';
import type { Document, ParsedSentence, Token } from '../document.ts';

/** A stretch of units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What clause rules work on: the words of a sentence, with each quotation of speech folded into one unit and the marks
 * around quoted fragments left out, so that a rule never sees the words inside a quotation.
 */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** Index into `Document.quotations` for a folded quotation, else -1. */
  readonly quotation: number;
  /** Whether a quoted fragment ends with it. */
  readonly endsFragment: boolean;
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―']);
const BREAKS: ReadonlySet<string> = new Set([...',;:.!?…()[]']);

/** The units of a sentence. */
export function readUnits(document: Document, sentence: ParsedSentence): Unit[] {
  const units: Unit[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    const quotation = document.quotations[token.quotation];
    if (quotation === undefined) {
      const text = isSpacedHyphen(document.text, token) ? '–' : token.text;
      units.push(toUnit(token, text, token.quotation, isGivenName(sentence.tokens, at), false));
    } else if (quotation.isFragment) {
      const isMark = token.start < quotation.inside.start || token.start >= quotation.inside.end;
      const isLast = (sentence.tokens[at + 1]?.start ?? quotation.inside.end) >= quotation.inside.end;
      if (!isMark) units.push(toUnit(token, token.text, -1, false, isLast));
    } else if (units.at(-1)?.quotation !== token.quotation) {
      const text = document.text.slice(quotation.inside.start, quotation.inside.end).trim();
      const { start, end } = quotation.span;
      units.push({
        start,
        end,
        text,
        lower: '',
        lemma: '',
        pos: 'QUOTE',
        quotation: token.quotation,
        endsFragment: false,
      });
    }
  }
  return units;
}

/** With the properties in one order, so that every unit is read alike. */
function toUnit(
  { start, end, lemma, pos }: Token,
  text: string,
  quotation: number,
  isName: boolean,
  endsFragment: boolean,
): Unit {
  const lower = isName || (pos === 'PROPN' && SMALL_WORDS.test(text)) ? text : text.toLowerCase();
  return { start, end, text, lower, lemma, pos, quotation, endsFragment };
}

/** "August Lind, who owns the mill, called for a vote": no month, which "in August" and "3 August" are. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, month, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (month === undefined || next === undefined || !GIVEN_MONTHS.has(month.text)) return false;
  return next.pos === 'PROPN' && next.start === month.end + 1 && !/^(?:ADJ|ADP|DET|NUM)$/.test(before?.pos ?? '');
}

/** Letters of bodies that are small words in lower case, which rules look for. */
const SMALL_WORDS = /^(?:AS|AT|BY|HE|IN|IT|ON|OR|SO|TO|US|WE|WHO|AND|ARE|CAN|FOR|HAS|ITS|MAY|WAS)$/;

/** The words of some units as they are written, a space between each two. */
export function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}

const lowerTexts = new WeakMap<readonly Unit[], string>();

/** All words of some units in lower case, a space between each two. */
export function lowerTextOf(units: readonly Unit[]): string {
  const known = lowerTexts.get(units) ?? units.map(({ lower }) => lower).join(' ');
  lowerTexts.set(units, known);
  return known;
}

const wordsOfUnits = new WeakMap<readonly Unit[], ReadonlySet<string>>();

/** Whether one of some words stands among the units: most sentences have none of those that a form needs. */
export function hasWord(units: readonly Unit[], ...words: readonly string[]): boolean {
  const known = wordsOfUnits.get(units) ?? new Set(units.map(({ lower }) => lower));
  wordsOfUnits.set(units, known);
  return words.some((word) => known.has(word));
}

/** "the crews - who left - were": a dash, as keyboards write it. */
function isSpacedHyphen(text: string, { start, end }: Span): boolean {
  return text.slice(Math.max(0, start - 1), end + 1) === ' - ';
}

/** Verbs that end like a participle: "to bring". */
const BASE_ING = /^(?:be|br|cl|fl|k|p|r|s|sl|spr|st|str|sw|w|wr)ing$/;

/** "to" with its verb; "its offer to striking nurses" has none. */
export function startsInfinitive(units: readonly Unit[], at: number): boolean {
  const verb = units[at + 1];
  if (units[at]?.lower !== 'to' || verb === undefined) return false;
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && (!verb.lower.endsWith('ing') || BASE_ING.test(verb.lower)));
}

export function isComma(unit: Unit | undefined): boolean {
  return unit?.text === ',';
}

export function isDash(unit: Unit | undefined): boolean {
  return unit !== undefined && (DASHES.has(unit.text) || (unit.text.startsWith('--') && /^-+$/.test(unit.text)));
}

/** Comma, dash, semicolon, colon, bracket or full stop: punctuation between stretches of words. */
export function isBreak(unit: Unit | undefined): boolean {
  return unit === undefined || BREAKS.has(unit.text) || isDash(unit) || (unit.text === '-' && unit.pos === 'PUNCT');
}

export function isNominal(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && (unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'PRON' || unit.pos === 'NUM')
  );
}

/** Whether the quotation closes what it says: “…,” rather than “a disaster”. */
export function closesSpeech(unit: Unit): boolean {
  return unit.quotation >= 0 && /[.,!?…—–-]["'”’]*$/.test(unit.text);
}

/** Where the quotations that stand in a row behind a place end: “…” “…”. */
export function quotesEnd(units: readonly Unit[], from: number): number {
  let end = from;
  while ((units[end]?.quotation ?? -1) >= 0) end++;
  return end;
}

/** Whether the quotation starts like a sentence of its own. */
export function opensSpeech(unit: Unit): boolean {
  return unit.quotation >= 0 && /^["'“‘[(….\s]*[\p{Lu}\p{N}]/u.test(unit.text);
}
