import type { Span } from '../../../articles/article.ts';
import type { Range } from './find-source.ts';
import type { Unit } from './units.ts';

/** Where in the text a stretch of units stands; null where it is empty. */
export function toSpan(units: readonly Unit[], range: Range | null): Span | null {
  const first = units[range?.start ?? -1];
  const last = units[(range?.end ?? 0) - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
