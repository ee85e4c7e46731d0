import { foldName } from '../language/fold-name.ts';

/** Shown at most, so that they fit one line. */
const NEAREST = 5;
/** As many letters of ten may differ. */
const TOLERANCE = 0.4;

/** The names most like what was typed, likest first; fewer, or none, where nothing is like it. */
export function nearestNames(typed: string, names: readonly string[]): readonly string[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(wanted, foldName(name)) }))
    .filter(({ distance }) => distance <= TOLERANCE)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, NEAREST)
    .map(({ name }) => name);
}

/** From 0, the same, to 1, nothing alike: of the whole name, or of the word of it that is likest. */
function distanceOf(wanted: string, name: string): number {
  return Math.min(
    ...[name, ...name.split(' ')].map((part) => edits(wanted, part) / Math.max(wanted.length, part.length, 1)),
  );
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? least) + 1);
      }
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
