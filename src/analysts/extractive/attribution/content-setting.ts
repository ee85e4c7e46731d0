import { findSubject } from './find-source.ts';
import { TIME_WORD } from './past-phrases.ts';
import { isComma, isNominal, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Auxiliaries of what is to come or may be. */
export const MODAL = /^(?:would|will|could|can|should|may|might|must)$/;
/** A sentence that opens with one of these has its main clause after a comma. */
const SUBORDINATE =
  /^(?:given|though|although|while|whereas|whilst|as|after|when|if|because|since|before|once|until|where)$/;

/** What about a cue and its clause decides where its content ends. */
export interface Setting {
  /** The cue's tense, where a verb in the same form goes on with its subject: "refused to sign and left". */
  readonly tense: 'past' | 'present' | null;
  /** The cue has "would" or "will": another one goes on with it, else with the content: "said it would leave and would act". */
  readonly isModal: boolean;
  /** An infinitive or an object: no clause of its own. */
  readonly isPhrase: boolean;
  readonly isObject: boolean;
  /** The cue stands in a clause that the main clause follows: "Citing the ministry, TASS …", "While he denied it, …". */
  readonly endsAtComma: boolean;
  /** The cue stands in a relative clause between commas: "Lee, who denied it, left". */
  readonly isAside: boolean;
  /** The cue is a participle, which another one goes on with: "…, citing the price and warning of more". Not where not given. */
  readonly isParticiple?: boolean;
  /** The cue is a participle behind a subject of its own: "with the guild asking for six". Not where not given. */
  readonly isOwnParticiple?: boolean;
}

/** What about the cue's own clause decides where its content ends. */
export function settingOf(units: readonly Unit[], group: VerbGroup): Setting {
  const subject = findSubject(units, group);
  const opener = units[(subject?.start ?? 0) - 1];
  // "Given that Norway says so, the board …"
  const isGiven = opener?.lower === 'that' && subject?.start === 2 && SUBORDINATE.test(units[0]?.lower ?? '');
  const isOpening =
    subject !== null && subject.start <= 2 && opener !== undefined && (isGiven || SUBORDINATE.test(opener.lower));
  const beforeVerb = units[group.start - 1];
  const comma = units.findLastIndex((unit, at) => at < group.start && isComma(unit));
  const relative = units.findLastIndex(
    ({ lower }, at) => at < group.start && /^(?:who|which|whose)$/.test(lower) && isComma(units[at - 1]),
  );
  // "Egypt, which, along with Sudan, claims …,", "she, while confirming …,": the main clause goes on after a comma.
  const isRelative =
    relative >= 0 && units.slice(relative, group.start).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  // "Berg, welcoming the report, opposed …": no other verb stands before.
  const isOpeningAside =
    group.form === 'ing' && isComma(beforeVerb) && units.slice(0, group.start).every(({ pos }) => pos !== 'VERB');
  // "Ada Lund, a baker who opposes the levy, | said …"
  const isApposed =
    comma > 0 &&
    /^(?:who|which|that)$/.test(beforeVerb?.lower ?? '') &&
    units.slice(comma + 1, group.start).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  const isWhile = beforeVerb?.lower === 'while' && comma === group.start - 2;
  const isAside =
    beforeVerb !== undefined &&
    comma >= 0 &&
    (isRelative ||
      isApposed ||
      isWhile ||
      isOpeningAside ||
      opensAside(units, comma) ||
      /^(?:who|which|whose)$/.test(units[comma + 1]?.lower ?? ''));
  return {
    tense: tenseOf(group),
    isModal: units.slice(group.start, group.verb).some(({ lower }) => MODAL.test(lower)),
    isPhrase: false,
    isObject: false,
    endsAtComma: isOpening || (group.form === 'ing' && opensSentence(units, group.start)),
    isAside,
    isParticiple: group.form === 'ing' && isComma(beforeVerb),
    isOwnParticiple: group.form === 'ing' && isNominal(beforeVerb),
  };
}

/** "Lund, | speaking after the court backed it, said": what follows the sentence's subject tells more of it. */
function opensAside(units: readonly Unit[], comma: number): boolean {
  const first = units[comma + 1];
  const isOpener =
    first !== undefined &&
    (SUBORDINATE.test(first.lower) || (first.pos === 'VERB' && /(?:ing|ed|en)$/.test(first.lower)));
  const subject = units.slice(0, comma);
  return (
    isOpener &&
    subject.some(isNominal) &&
    subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) &&
    !subject.every(({ pos, lower }) => pos === 'ADJ' || TIME_WORD.test(lower))
  );
}

/** "Instead of asking for money, they …": only small words stand before the verb. */
function opensSentence(units: readonly Unit[], start: number): boolean {
  return units.slice(0, start).every(({ pos }) => pos === 'ADV' || pos === 'ADP' || pos === 'SCONJ');
}

function tenseOf(group: VerbGroup): Setting['tense'] {
  if ((group.form === 'past' || group.form === 'participle') && !group.isPassive && !group.isInfinitive) return 'past';
  return group.form === 'third' ? 'present' : null;
}
