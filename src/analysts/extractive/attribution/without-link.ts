import type { Range } from './find-source.ts';
import { isComma, type Unit } from './units.ts';

const LINKS = [
  'but',
  'and',
  'yet',
  'however',
  'moreover',
  'meanwhile',
  'in addition',
  'as it stands',
  'for example',
  'for instance',
].map((words) => words.split(' '));

/** "But the toll will rise, Lund said": what links the sentence to the one before is the writer's. */
export function withoutLink(units: readonly Unit[], { start, end }: Range): Range {
  const link = start === 0 ? (LINKS.find((words) => words.every((word, at) => units[at]?.lower === word)) ?? []) : [];
  const hasComma = isComma(units[link.length]);
  // "However small the toll, it is unfair": only a bare "but", "and" or "yet" does without a comma.
  const after = hasComma ? link.length + 1 : /^(?:but|and|yet)$/.test(link[0] ?? '') ? 1 : 0;
  return after > 0 && after < end && (units[0]?.quotation ?? 0) < 0 ? { start: after, end } : { start, end };
}
