import { UsageError } from '../errors.ts';
import { alternatives, countEdits } from '../text.ts';

/** Share of letters that may differ for a choice to be suggested. */
const TOLERANCE = 0.4;

/**
 * The choice somebody typed, whatever its case.
 * @throws UsageError on anything else, listing the choices
 */
export function readChoice<Choice extends string>(name: string, typed: string, choices: readonly Choice[]): Choice {
  const wanted = typed.trim().toLowerCase();
  const choice = choices.find((each) => each.toLowerCase() === wanted);
  if (choice !== undefined) return choice;
  const nearest = nearestChoice(wanted, choices);
  const guess = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  const value = /^\S+$/u.test(typed) ? typed : `“${typed}”`;
  throw new UsageError(`${name}:${value} isn’t a choice.`, { advice: `${guess}Use ${alternatives(choices)}.` });
}

/** The choice that was probably meant by a word that is none. */
export function nearestChoice(typed: string, choices: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const [nearest] = choices
    .map((choice) => ({ choice, share: countEdits(wanted, choice) / Math.max(wanted.length, choice.length) }))
    .filter(({ share }) => share <= TOLERANCE)
    .toSorted((one, other) => one.share - other.share);
  return nearest?.choice;
}
