import type { RuleTable } from '../rules/rule-table.ts';
import { contentEnd, type Setting } from './content-range.ts';
import { ADJECTIVE_CUES, type Cue, NOUN_CUES } from './cues.ts';
import { findSubject, nounPhraseEndingAt, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection } from './read-direction.ts';
import { type Governed, isGivenUpAfter, readGoverned } from './read-governed.ts';
import { isBreak, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
/** Nouns that name a thing as often as an attitude: only with somebody's name or pronoun before them. */
const ONLY_OWNED = new Set(
  (
    'plan decision determination agreement opinion request appeal plea petition campaign lawsuit complaint motion protest concern ' +
    'objection anger frustration disappointment support commitment intention intent regret'
  ).split(' '),
);
const WORD_SETTING: Setting = {
  tense: 'past',
  isModal: false,
  isPhrase: true,
  isObject: true,
  endsAtComma: false,
  isAside: false,
};
const MAX_WORDS_BEFORE = 4;

/** Attributions based on a noun ("his claim that …") or an adjective ("is wary of …"). */
export function attributeWords(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  return units.flatMap((_, at): FoundAttribution[] => [
    ...attributeNoun(units, at, groups),
    ...attributeAdjective(units, at, groups),
  ]);
}

function attributeNoun(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): FoundAttribution[] {
  const unit = units[at];
  if (unit === undefined || (unit.pos !== 'NOUN' && unit.pos !== 'VERB') || groups.some(({ verb }) => verb === at))
    return [];
  const word = unit.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const matched = matchCue(units, at, word, NOUN_CUES);
  if (matched === null) return [];
  const governed = readGoverned(units, at, word);
  const owner = ownerOf(units, at);
  if (owner === null && (ONLY_OWNED.has(word) || (matched.lemma === word && startsInfinitive(units, at + 1)))) {
    if (governed === null || word === 'plan' || word === 'decision') return [];
  }
  const end = nounContentEnd(units, at, matched.start, groups);
  if (end <= matched.start) return [];
  const cue = { start: at, end: matched.lemma === word ? at + 1 : at + 2 };
  const base = { content: [{ start: matched.start, end }], cue, cueLemma: matched.lemma, via: [] };
  return [{ ...base, ...holderOf(units, owner, governed, end) }];
}

/** Who holds what a noun introduces, and whether: its owner, save where a verb above tells it of its own subject. */
function holderOf(
  units: readonly Unit[],
  owner: Range | null,
  governed: Governed | null,
  end: number,
): Pick<FoundAttribution, 'source' | 'direction' | 'governor'> {
  if (governed !== null) {
    // "repeated her claim", "repeated Norway's claim": only the first is the subject's own.
    const isOwn = owner === null || POSSESSIVE.test(units[owner.start]?.lower ?? '');
    if (isOwn) return governed;
  }
  return { source: owner, direction: isGivenUpAfter(units, end) ? 'givenUp' : 'held' };
}

function attributeAdjective(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): FoundAttribution[] {
  const unit = units[at];
  if (unit === undefined || unit.quotation >= 0) return [];
  const matched = matchCue(units, at, unit.lower, ADJECTIVE_CUES);
  if (matched === null) return [];
  // "is a well-known supporter of"
  let start = unit.pos === 'NOUN' ? startOfPredicate(units, at) : at;
  while (
    start > 0 &&
    (/^(?:AUX|ADV|PART)$/.test(units[start - 1]?.pos ?? '') ||
      units[start - 1]?.lower === 'no' ||
      isCopula(units[start - 1]))
  )
    start--;
  const before = units.slice(start, at);
  if (!before.some((one) => one.pos === 'AUX' || isCopula(one))) return [];
  // "was determined to have been involved": others found so.
  if (units[matched.start]?.lower === 'to' && units[matched.start + 1]?.lower === 'have') return [];
  const source = findSubject(units, { start });
  const end = contentEnd(units, matched.start, groups, WORD_SETTING);
  if (source === null || end <= matched.start) return [];
  const cue = { start: at, end: at + matched.lemma.split(' ').length };
  const direction = readDirection(units, at, source);
  return [{ content: [{ start: matched.start, end }], source, cue, cueLemma: matched.lemma, direction, via: [] }];
}

/** Where "an outspoken critic" starts, from its noun. */
function startOfPredicate(units: readonly Unit[], noun: number): number {
  let start = noun;
  while (/^(?:ADJ|ADV|DET|NUM|VERB)$/.test(units[start - 1]?.pos ?? '') || units[start - 1]?.text === '-') start--;
  return start;
}

/** "remains wary", "grew angry". */
function isCopula(unit: Unit | undefined): boolean {
  return unit?.pos === 'VERB' && /^(?:remain|grow|become|stay|feel)$/.test(unit.lemma);
}

/** As for verbs; but where the noun is the sentence's subject, up to the verb it is the subject of. */
function nounContentEnd(units: readonly Unit[], noun: number, start: number, groups: readonly VerbGroup[]): number {
  const end = contentEnd(units, start, groups, WORD_SETTING);
  for (let at = noun - 1; at >= 0 && !isBreak(units[at]); at--) {
    if (units[at]?.pos === 'VERB' || units[at]?.pos === 'AUX' || (units[at]?.quotation ?? -1) >= 0) return end;
  }
  let clauses = units[start]?.lower === 'that' ? 1 : 0;
  for (let at = start + 1; at < end; at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit?.pos === 'SCONJ' || /^(?:who|which|that)$/.test(unit?.lower ?? '')) clauses++;
    if (!isFiniteVerb(unit, before)) continue;
    if (clauses <= 0) return at;
    clauses--;
    if (unit?.pos === 'AUX') at = afterAuxiliaries(units, at);
  }
  return end;
}

/** Index of the last word of "had not been closed", from its first auxiliary. */
function afterAuxiliaries(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^(?:AUX|ADV|PART)$/.test(units[at + 1]?.pos ?? '')) at++;
  return units[at + 1]?.pos === 'VERB' ? at + 1 : at;
}

function isFiniteVerb(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (unit?.pos === 'AUX') return before?.lower !== 'to';
  return unit?.pos === 'VERB' && before?.lower !== 'to' && before?.pos !== 'DET' && !/ing$/.test(unit.lower);
}

/** The cue a word makes with what follows it, and where its content starts. */
function matchCue(
  units: readonly Unit[],
  at: number,
  word: string,
  table: RuleTable<Cue>,
): { lemma: string; start: number } | null {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined) return null;
  const take = (cue: Cue | undefined, start: number, isFollowed: boolean) => {
    if (cue === undefined || !isFollowed) return null;
    table.fired(cue, unit);
    return { lemma: cue.id, start };
  };
  const takesObject = (cue: Cue | undefined, start: number) =>
    take(cue, start, cue?.frames.has('object') === true && units[start] !== undefined && !isBreak(units[start]));
  const cue = table.named(word);
  const isParticle = next.lower !== 'to' || !startsInfinitive(units, at + 1);
  const infinitive = next.lower === 'not' ? at + 2 : at + 1;
  return (
    takesObject(table.named(`${word} ${next.lower} ${units[at + 2]?.lower ?? ''}`), at + 3) ??
    // "is against the fee"
    (unit.pos === 'ADP' ? takesObject(cue, at + 1) : null) ??
    (isParticle ? takesObject(table.named(`${word} ${next.lower}`), at + 2) : null) ??
    take(cue, at + 1, cue?.frames.has('that') === true && next.lower === 'that') ??
    take(cue, at + 1, cue?.frames.has('to') === true && startsInfinitive(units, infinitive))
  );
}

function startsInfinitive(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'to' && (units[at + 1]?.pos === 'VERB' || units[at + 1]?.pos === 'AUX');
}

/** Whose claim it is: "his claim", "the union's claim". */
function ownerOf(units: readonly Unit[], noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - MAX_WORDS_BEFORE); at--) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || unit.pos === 'VERB') return null;
    if (POSSESSIVE.test(unit.lower)) return { start: at, end: at + 1 };
    if (/^['’]s?$/.test(unit.lower) && unit.pos === 'PART') return nounPhraseEndingAt(units, at);
  }
  return null;
}
