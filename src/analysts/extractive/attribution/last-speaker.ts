import { trimEnd } from './content-range.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import { describeSource, headNoun, isPersonNoun } from './speaking-nouns.ts';
import { isComma, textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const TELLING_LAST = /^(?:assure|recall|remind|warn)$/;

/** "The pier will open, assured Minister Ada Lund.", "…, recalled the mayor.": somebody after whom the sentence ends. */
export function lastSpeaker(units: readonly Unit[], group: VerbGroup): Range | null {
  if (!TELLING_LAST.test(group.cue.lemma) || group.form !== 'past' || !isComma(units[group.start - 1])) return null;
  const phrase = nounPhraseFrom(units, group.end);
  if (phrase?.start !== group.end || phrase.end !== trimEnd(units, units.length)) return null;
  const words = units.slice(phrase.start, phrase.end);
  const noun = headNoun(describeSource(textOf(words)));
  const isNamed = /^(?:NOUN|PROPN)$/.test(words[0]?.pos ?? '') && words.at(-1)?.pos === 'PROPN';
  return isNamed || (words[0]?.lower === 'the' && isPersonNoun(noun) && !/^(?:ambassador|envoy)$/.test(noun))
    ? phrase
    : null;
}
