import type { Span } from '../../../articles/article.ts';
import type { Range } from './find-source.ts';
import { isBreak, isNominal, type Unit } from './units.ts';

/** Nouns for what somebody has done, which stands whoever comments on it. */
const DEEDS = /^(?:decision|description of|portrayal of|refusal)$/;
/** What somebody speaks in: the words quoted from it are not those of whoever tells of it. */
const DOCUMENT = /[’']s? (?:[\p{Ll}-]+ ){0,2}(?:letter|memo|note|post|press release|report|ruling|statement|tweet)$/u;

/** What an attribution inside another one's content tells of. */
export interface Told {
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly source: Span | null;
  readonly content: readonly Span[];
}

/**
 * Whether words inside what somebody says tell of what another one did or wrote: "criticised Norway’s decision to close the
 * strait", "was hurt by the board’s letter, which called the march “a carnival”". It is that one's own as well.
 */
export function isOthersDeed(text: string, { cue, cueLemma, source, content }: Told): boolean {
  if (cue === null || source === null || source.end > cue.start) return false;
  const between = text.slice(source.end, cue.start);
  if (isDeed(cueLemma)) return /^[’']s?\s/u.test(between);
  const isQuoted = content.some(({ start, end }) => /[“"]/u.test(text.slice(start, end)));
  return isQuoted && /^, (?:which|that) $/u.test(between) && DOCUMENT.test(text.slice(source.start, source.end));
}

/** Whether a reporting noun tells what somebody did. */
export function isDeed(cueLemma: string | null): boolean {
  return DEEDS.test(cueLemma ?? '');
}

/**
 * Where what somebody did ends and what another one says of it goes on: "to close the strait | as revenge", "| was rash".
 * @param isBlamed Whether it is blamed "for" what follows.
 */
export function endOfDeed(units: readonly Unit[], { start, end }: Range, isBlamed: boolean): number {
  const isNamed = units[start]?.lower !== 'to';
  const as = isNamed ? units.findIndex(({ lower }, at) => at > start && lower === 'as') : start;
  const close = units.findIndex(({ lower, pos }, at) => {
    if (at <= as + 1 || at >= end) return false;
    const isNextPhrase = /^(?:DET|ADJ)$/.test(pos) && isNominal(units[at - 1]);
    const opensComment = /^(?:as|because|after|before|when|while)$/.test(lower) || (isBlamed && lower === 'for');
    return isBreak(units[at]) || pos === 'AUX' || isNextPhrase || opensComment;
  });
  return close < 0 ? end : close;
}
