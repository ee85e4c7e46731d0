import type { Article } from '../../articles/article.ts';
import { languageOfText } from '../../language/guess-language.ts';
import type { Span } from '../../language/span.ts';
import { type Border, breakUnit, readOutline, type Unit } from './outline.ts';

/** A part of an article: some sections of it, one, or some paragraphs. */
export interface Part extends Span {
  readonly words: number;
  /** The headings its beginning stands under, the outermost first. */
  readonly headings: readonly string[];
  readonly units: readonly Unit[];
}

/** What a border costs, beside what a part's distance from the usual length costs: 1 where it's empty or twice as long. */
const COSTS = {
  border: { heading: 0, paragraph: 0.5, line: 0.6, sentence: 0.9, word: 1.2 },
  /** For each level of headings above it. */
  level: 0.1,
  mostLevels: 4,
} as const satisfies { readonly border: Readonly<Record<Border, number>>; level: number; mostLevels: number };
/** Of the usual length: shorter parts only where the text ends. */
const LEAST_SHARE = 0.4;

/** The whole article as one part. */
export function wholeOf({ text, wordCount }: Article): Part {
  const units = readOutline(text);
  return { start: 0, end: text.length, words: wordCount, headings: [], units };
}

/** The beginning of a part, at most so many words: whole lines, unless the first alone is longer. */
export function cutPart(article: Article, part: Part, maxWords: number): Part {
  if (part.words <= maxWords) return part;
  const [first, ...rest] = part.units;
  if (first === undefined) return part;
  const beginning =
    first.words > maxWords
      ? breakUnit(article.text, first, maxWords, languageOfText(article.language, article.text))
      : [first];
  const units = [...beginning, ...rest];
  return { ...toPart(units.slice(0, countFitting(units, maxWords))), headings: part.headings };
}

/**
 * Splits a part into parts of at most so many words and of about the same length, at the borders of sections where it
 * can, else between paragraphs, and within one only where it is longer.
 * @returns the part itself where it is short enough
 */
export function splitPart(article: Article, part: Part, maxWords: number): readonly Part[] {
  if (part.words <= maxWords) return [part];
  const language = languageOfText(article.language, article.text);
  const units = part.units.flatMap((unit) => breakUnit(article.text, unit, maxWords, language));
  const parts: Part[] = [];
  let rest: readonly Unit[] = units;
  let words = sum(units);
  while (rest.length > 0) {
    const end = words <= maxWords ? rest.length : findEnd(rest, words / Math.ceil(words / maxWords), maxWords);
    const made = toPart(rest.slice(0, end));
    parts.push(made);
    rest = rest.slice(end);
    words -= made.words;
  }
  return parts;
}

/** How many units the next part has. */
function findEnd(units: readonly Unit[], usual: number, maxWords: number): number {
  let best = { end: 1, cost: Number.POSITIVE_INFINITY };
  let words = 0;
  for (const [index, unit] of units.entries()) {
    words += unit.words;
    if (words > maxWords) break;
    const next = units[index + 1];
    // A heading stays with what it is the heading of.
    if (next === undefined || unit.border === 'heading' || words < LEAST_SHARE * usual) continue;
    const cost = Math.abs(words - usual) / usual + costOf(next);
    // Of equal ones the later: fewer parts.
    if (cost <= best.cost) best = { end: index + 1, cost };
  }
  return best.cost < Number.POSITIVE_INFINITY ? best.end : countFitting(units, maxWords);
}

/** As many units as fit, and one at least. */
function countFitting(units: readonly Unit[], maxWords: number): number {
  let [count, words] = [0, 0];
  for (const unit of units) {
    words += unit.words;
    if (words > maxWords) break;
    count += 1;
  }
  return Math.max(1, count);
}

function costOf({ border, path }: Unit): number {
  const levels = border === 'heading' ? Math.min(COSTS.mostLevels, path.length - 1) : 0;
  return COSTS.border[border] + COSTS.level * levels;
}

function toPart(units: readonly Unit[]): Part {
  const [first, last] = [units[0], units.at(-1)];
  const headings = first?.path.map(({ text }) => text) ?? [];
  return { start: first?.start ?? 0, end: last?.end ?? 0, words: sum(units), headings, units };
}

function sum(units: readonly Unit[]): number {
  return units.reduce((words, unit) => words + unit.words, 0);
}
