import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isBreak, isComma, isNominal, textOf, type Unit } from './units.ts';

export const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
const MAX_WORDS_BEFORE = 4;
const MAX_WORDS_OF_OWNER = 6;
/** Nouns after which "of" tells who, not what: "the refusal of Norway". */
const OF_WHOM = new Set([
  'refusal',
  'reluctance',
  'willingness',
  'determination',
  'insistence',
  'demand',
  'promise',
  'pledge',
  'vow',
  'decision',
  'claim',
]);

/** Who holds what a noun tells of, where that stands behind the noun. */
export interface OwnerAfter {
  readonly owner: Range;
  /** Where what they hold starts. */
  readonly next: number;
}

/** "the refusal of Norway to pay", "a warning by the guild, that …", "a call from nurses for calm": who holds it stands within. */
export function ownerAfter(units: readonly Unit[], at: number, word: string): OwnerAfter | null {
  const aside = ownerInAside(units, at);
  if (aside !== null) return aside;
  const link = units[at + 1]?.lower ?? '';
  if (!/^(?:by|from)$/.test(link) && !(link === 'of' && OF_WHOM.has(word))) return null;
  // "Refuting a claim by the guild that …": only where the noun opens its clause is what follows up to the verb its own.
  const opener = units.slice(0, at).findLast(({ pos }) => !/^(?:DET|ADJ|NUM)$/.test(pos));
  if (opener !== undefined && opener.pos !== 'CCONJ' && !isBreak(opener)) return null;
  for (let end = at + 3; end <= at + 2 + MAX_WORDS_OF_OWNER; end++) {
    const unit = units[end];
    if (unit === undefined || unit.quotation >= 0 || unit.pos === 'VERB' || unit.pos === 'AUX') return null;
    const next = isComma(unit) ? end + 1 : end;
    if (!/^(?:to|that|for)$/.test(units[next]?.lower ?? '') || !isNominal(units[end - 1])) {
      if (isBreak(unit)) return null;
      continue;
    }
    const owner = nounPhraseFrom(units, at + 2);
    return owner === null ? null : { owner: { start: owner.start, end: Math.min(owner.end, end) }, next };
  }
  return null;
}

/** "the predictions – by Holm, then by Lund – that …": whose they are stands between two marks. */
function ownerInAside(units: readonly Unit[], at: number): OwnerAfter | null {
  const mark = units[at + 1];
  if (!isBreak(mark) || !/^(?:by|from)$/.test(units[at + 2]?.lower ?? '')) return null;
  const close = units.findIndex(
    (unit, index) => index > at + 2 && unit.text === mark?.text && units[index + 1]?.lower === 'that',
  );
  const words = units.slice(at + 3, close);
  const isNamed =
    words.some(isNominal) && words.every(({ pos, quotation }) => pos !== 'VERB' && pos !== 'AUX' && quotation < 0);
  return close > 0 && isNamed ? { owner: { start: at + 3, end: close }, next: close + 1 } : null;
}

/** "opposition to the runway | among villagers", "criticism of the verdict | from lawyers": who holds it stands last. */
export function ownerWithin(units: readonly Unit[], start: number, end: number): Range | null {
  const link = units.findIndex(({ lower }, at) => at > start && at < end && /^(?:among|amongst|from)$/.test(lower));
  // "suggestions that he was paid by his father": no phrase, and nobody's by it.
  const isPhrase = units.slice(start, link).every(({ pos }) => !/^(?:VERB|AUX|SCONJ|PRON|PUNCT)$/.test(pos));
  const owner = link < 0 || !isPhrase ? null : nounPhraseFrom(units, link + 1);
  if (owner === null || owner.start !== link + 1 || owner.end > end) return null;
  const words = units.slice(owner.start, owner.end);
  return canSpeak(textOf(words)) ? owner : null;
}

/** Whose claim it is: "his claim", "the union's claim". */
export function ownerOf(units: readonly Unit[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - MAX_WORDS_BEFORE); at--) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || unit.pos === 'VERB') return null;
    if (POSSESSIVE.test(unit.lower)) return { start: at, end: at + 1 };
    // "French opposition", "the Norwegian demand"
    const isNational = COUNTRY_BY_DEMONYM.has(unit.text) && units.slice(at + 1, noun).every(({ pos }) => pos === 'ADJ');
    if (isNational) return { start: at, end: at + 1 };
    if (/^['’]s?$/.test(unit.lower) && unit.pos === 'PART') {
      const phrase = nounPhraseEndingAt(units, at);
      // "applause for the guild's proposal": the applause is not the guild's.
      const link = units.findLastIndex(
        ({ pos, lower }, index) => index > (phrase?.start ?? at) && index < at && pos === 'ADP' && lower !== 'of',
      );
      return phrase === null || link < 0 ? phrase : { start: link + 1, end: phrase.end };
    }
  }
  return null;
}
