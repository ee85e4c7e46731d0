import { wordSet } from '../../../language/word-set.ts';
import { nounPhraseEndingAt, type Range } from './find-source.ts';
import { isMandate } from './match-frame.ts';
import { isNominal, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs of taking somebody somewhere. */
const MOVING = wordSet(`
  accompany bring bus carry chase conduct convey deliver direct divert drag drive escort evacuate ferry fly force guide haul herd lead
  march marshal move propel push rush send shepherd show steer sweep take transfer transport usher walk wave
`);
const WHITHER =
  /^(?:to|towards?|out|away|back|through|past|across|along|around|outside|inside|indoors|behind|down|up|aboard|home)$/;

/**
 * "Police removed protesters opposing the wall | from the quay", "teachers demanding pay | have met": what hangs on a noun
 * ends where the sentence goes on with that noun.
 */
export function withinNoun(units: readonly Unit[], group: VerbGroup, content: Range): Range {
  const isOnNoun = group.form === 'ing' && group.start === group.verb && isNominal(units[group.start - 1]);
  // "Lawyers advising Berg rejected it": the sentence's only verb is that of the noun.
  const isSubject = units.slice(0, group.start).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  if (!isOnNoun || !(group.cue.frames.has('object') || isSubject) || units[content.start]?.lower === 'to')
    return content;
  if (isMandate(units, group, content.start)) return content;
  const isLed = isMoved(units, group.start);
  const end = units.findIndex((unit, at) => {
    if (at <= content.start || at >= content.end) return false;
    if (
      /^(?:from|into|onto|off)$/.test(unit.lower) ||
      (isLed && WHITHER.test(unit.lower) && units[at + 1]?.pos !== 'VERB')
    )
      return true;
    const isPredicate =
      unit.pos === 'AUX' || (unit.pos === 'VERB' && !(isSubject ? /ing$/ : /(?:ing|ed|en)$/).test(unit.lower));
    return isPredicate && units[at - 1]?.lower !== 'to';
  });
  const isClause = units
    .slice(content.start, end)
    .some(({ lower }) => /^(?:that|who|which|whether|how|what|if)$/.test(lower));
  return end < 0 || isClause ? content : { start: content.start, end };
}

/** "Guards led skippers asking for news | to the gate": whether what the noun before an index is taken somewhere. */
function isMoved(units: readonly Unit[], index: number): boolean {
  const noun = nounPhraseEndingAt(units, index);
  const verb = units[(noun?.start ?? 0) - 1];
  return verb?.pos === 'VERB' && MOVING.has(verb.lemma);
}
