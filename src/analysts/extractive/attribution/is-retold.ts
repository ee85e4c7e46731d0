import { canQuote } from './cues.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { endOfDeed, isDeed, isOthersDeed } from './others-deeds.ts';
import { toSpan } from './to-span.ts';
import type { Unit } from './units.ts';

/** "He said the union opposes the law": an attitude inside a statement is part of that claim, not the text's own. */
export function isRetold(
  found: FoundAttribution,
  all: readonly FoundAttribution[],
  units: readonly Unit[],
  text: string,
): boolean {
  const at = found.cue?.start ?? -1;
  if (found.cueLemma === null || canQuote(found.cueLemma)) return false;
  const spans = found.content.flatMap((range) => toSpan(units, range) ?? []);
  const told = { ...found, cue: toSpan(units, found.cue), source: toSpan(units, found.source), content: spans };
  if (isOthersDeed(text, told)) return false;
  const from = found.cue?.end ?? -1;
  return all.some((other) => {
    // What the press passes on stays whose it is.
    if (other === found || found.via.some(({ start }) => start === other.source?.start)) return false;
    // "declined to say whether": the reporting verb has the content.
    const isChain =
      other.cue !== null && units[from]?.lower === 'to' && other.cue.start === from + 1 && canQuote(other.cueLemma);
    return isChain || other.content.some(({ start, end }) => start <= at && at < end);
  });
}

/** "called Norland’s decision to leave | a blunder": what another one says of a deed is no part of it. */
export function withoutComment(
  units: readonly Unit[],
  found: FoundAttribution,
  all: readonly FoundAttribution[],
): FoundAttribution {
  const at = found.cue?.start ?? -1;
  const outer = all.find((other) => other !== found && other.content.some(({ start, end }) => start <= at && at < end));
  if (outer === undefined || !isDeed(found.cueLemma)) return found;
  const isBlamed = outer.cueLemma === 'blame';
  const content = found.content.map((range) => ({ start: range.start, end: endOfDeed(units, range, isBlamed) }));
  return { ...found, content };
}
