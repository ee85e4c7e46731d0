import { isWithin } from '../../../language/span.ts';
import { isOthersDeed } from '../attribution/others-deeds.ts';
import type { Attribution, Document } from '../document.ts';
import { classifyAct, isStand } from './acts.ts';
import { isPosition } from './is-position.ts';
import { textOf } from './reading.ts';

/** A statement about what others say stays the speaker's own: only the outermost attribution is a position. */
export function isNested(attribution: Attribution, attributions: readonly Attribution[], document: Document): boolean {
  const [first] = attribution.content;
  if (first === undefined) return true;
  if (isOthersDeed(document.text, attribution)) return false;
  const inner = { start: Math.min(first.start, attribution.cue?.start ?? first.start), end: first.end };
  return attributions.some(
    (other) =>
      // What few are comes first: this looks at every pair.
      other.content.some((span) => isWithin(inner, span) && span.end - span.start > inner.end - inner.start) &&
      other !== attribution &&
      !isTellerOf(other, attribution, document) &&
      isStand(other.cueLemma) &&
      (other.source !== null || other.actor !== null),
  );
}

/** "Norway has rejected the plan, a media report said": only what Norway does is told. */
export function isPassedOn(outer: Attribution, attributions: readonly Attribution[], document: Document): boolean {
  return attributions.some(
    (inner) =>
      isTellerOf(outer, inner, document) &&
      isPosition(inner, inner.content[0] === undefined ? '' : textOf(document, inner.content[0]), document) &&
      classifyAct(inner.cueLemma, inner.direction, '') !== null,
  );
}

function isTellerOf({ source, content }: Attribution, { cue, via }: Attribution, document: Document): boolean {
  return (
    source !== null &&
    cue !== null &&
    via.length > 0 &&
    via.includes(textOf(document, source)) &&
    content.some((span) => isWithin(cue, span))
  );
}
