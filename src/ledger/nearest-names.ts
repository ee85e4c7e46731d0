import { foldName } from '../language/fold-name.ts';
import { countEdits } from '../text.ts';

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
    ...[name, ...name.split(' ')].map((part) => countEdits(wanted, part) / Math.max(wanted.length, part.length, 1)),
  );
}
