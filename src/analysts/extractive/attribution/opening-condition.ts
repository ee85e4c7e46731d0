import type { Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { isComma, type Unit } from './units.ts';

const MAX_WORDS_OF_CONDITION = 12;
/** What is to come, or may: only that hangs on a condition. */
const TO_COME = /^(?:to|will|would|['’](?:ll|d)|could|can|cannot|may|might|must|should|shall)$/;

/**
 * "Without a bridge, the villagers fear that they will be cut off": what they fear hangs on what opens the sentence, so that it
 * is part of the content, after the rest.
 */
export function withOpeningCondition(units: readonly Unit[], found: FoundAttribution): FoundAttribution {
  const [told, ...others] = found.content;
  const { source } = found;
  if (told === undefined || others.length > 0 || source === null || told.start < source.end) return found;
  const condition = { start: 0, end: source.start - 1 };
  const isSpoken = units.slice(told.start, told.end).some(({ quotation }) => quotation >= 0);
  const isToCome = units.slice(told.start, told.end).some(({ lower }) => TO_COME.test(lower));
  return !isSpoken && isToCome && isCondition(units, condition) ? { ...found, content: [told, condition] } : found;
}

function isCondition(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  const [first, second] = words;
  if (second === undefined || words.length > MAX_WORDS_OF_CONDITION || !isComma(units[end])) return false;
  if (words.some((unit) => isComma(unit) || unit.quotation >= 0)) return false;
  // "Without naming the firm, …", "If asked, …": how it was said.
  if (first?.lower === 'without') return !/ing$/.test(second.lower);
  return /^(?:if|unless)$/.test(first?.lower ?? '') && !/^(?:asked|pressed|anything|so|not|true)$/.test(second.lower);
}
