import type { RuleTable } from '../rules/rule-table.ts';
import { contentEnd } from './content-range.ts';
import type { Setting } from './content-setting.ts';
import { ADJECTIVE_CUES, type Cue, NOUN_CUES } from './cues.ts';
import { findSubject, type Range } from './find-source.ts';
import { afterAuxiliaries, hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { ownerAfter, ownerOf, ownerWithin, POSSESSIVE } from './owner-of-noun.ts';
import { readDirection, readDirectionOfNoun } from './read-direction.ts';
import { type Governed, isGivenUpAfter, readGoverned } from './read-governed.ts';
import { isBreak, isComma, startsInfinitive, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Nouns that name a thing as often as an attitude: only with somebody's name or pronoun before them. */
const ONLY_OWNED = new Set(
  (
    'plan decision determination agreement opinion request appeal plea petition campaign lawsuit complaint motion protest concern ' +
    'objection anger frustration disappointment support commitment intention intent regret'
  ).split(' '),
);
/** What somebody means to do. */
const MEANT = /^(?:plan|decision|intention|intent)$/;
const GUESSED = /^(?:apparent|seeming|presumed|supposed|alleged|perceived|likely|possible|suspected|rumou?red)$/;
const WORD_SETTING: Setting = {
  tense: 'past',
  isModal: false,
  isPhrase: true,
  isObject: true,
  endsAtComma: false,
  isAside: false,
};
/** Attributions based on a noun ("his claim that …") or an adjective ("is wary of …"). */
export function attributeWords(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  return units.flatMap((_, at): FoundAttribution[] => [
    ...attributeNoun(units, at, groups),
    ...attributeAdjective(units, at, groups),
  ]);
}

function attributeNoun(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): FoundAttribution[] {
  const unit = units[at];
  // "Calls by bishops for a truce": the tagger takes the noun that opens a clause for a verb.
  const isOpening = (at === 0 || isBreak(units[at - 1])) && /^(?:by|from)$/.test(units[at + 1]?.lower ?? '');
  // "Appeals from doctors", "Opposition to the toll": the capital is the sentence's.
  const isFirst = at === 0 && unit?.pos === 'PROPN' && /^(?:ADP|PART|SCONJ)$/.test(units[1]?.pos ?? '');
  if (unit === undefined || (unit.pos !== 'NOUN' && unit.pos !== 'VERB' && !isFirst)) return [];
  if (!isOpening && groups.some(({ verb }) => verb === at)) return [];
  const word = unit.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  if (!opensCue(word, NOUN_CUES)) return [];
  const after = ownerAfter(units, at, word);
  const matched = matchCue(units, at, word, NOUN_CUES, after?.next);
  if (matched === null) return [];
  // "Lund's question about the levy": one asks, and several doubt.
  if (matched.cue.id === 'question about' && unit.lower === 'question') return [];
  const governed = readGoverned(units, at, word);
  // "stuck to its plan": a plan tells no stand, and sticking to it does.
  if (governed?.isKept === true && MEANT.test(word)) return [];
  const owner = after?.owner ?? ownerOf(units, at);
  if (owner === null && (ONLY_OWNED.has(word) || (matched.cue.id === word && startsInfinitive(units, at + 1)))) {
    if (governed === null || word === 'plan' || word === 'decision') return [];
  }
  // "Norway's apparent intent": so it looks to whoever writes.
  if (owner !== null && units.slice(owner.end, at).some(({ lower }) => GUESSED.test(lower))) return [];
  const whole = nounContentEnd(units, at, matched.start, groups);
  // "The demand for coal from farmers": what is bought is nobody's call.
  const isOpen = owner === null && governed === null && unit.lower !== 'demand';
  const within = isOpen ? ownerWithin(units, matched.start, whole) : null;
  const end = within === null ? whole : within.start - 1;
  if (end <= matched.start) return [];
  const isCalled = units.slice(matched.start, end).some(({ lower }) => lower === 'as');
  if (matched.cue.frames.has('as') && (owner === null || !isCalled)) return [];
  const cue = { start: at, end: matched.cue.id === word || after !== null ? at + 1 : at + 2 };
  const base = { content: [{ start: matched.start, end }], cue, cueLemma: matched.cue.id, via: [] };
  NOUN_CUES.fired(matched.cue, unit);
  // "no basis for the forecasts – by Holm – that": whatever the writer makes of them, she made them.
  const isTold = after !== null && isBreak(units[at + 1]);
  if (isTold) return [{ ...base, source: after.owner, direction: 'held' }];
  return [{ ...base, ...holderOf(units, owner ?? within, governed, { start: matched.start, end }) }];
}

/** Who holds what a noun introduces, and whether: its owner, save where a verb above tells it of its own subject. */
function holderOf(
  units: readonly Unit[],
  owner: Range | null,
  governed: Governed | null,
  content: Range,
): Pick<FoundAttribution, 'source' | 'direction' | 'governor'> {
  if (governed !== null) {
    // "repeated her claim", "repeated Norway's claim": only the first is the subject's own.
    const isOwn = owner === null || POSSESSIVE.test(units[owner.start]?.lower ?? '');
    if (isOwn) {
      const { source, direction, governor } = governed;
      return { source, direction, ...(governor === undefined ? {} : { governor }) };
    }
  }
  if (isGivenUpAfter(units, content.end)) return { source: owner, direction: 'givenUp' };
  return { source: owner, direction: owner === null ? 'held' : readDirectionOfNoun(units, owner, content) };
}

function attributeAdjective(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): FoundAttribution[] {
  const unit = units[at];
  if (unit === undefined || unit.quotation >= 0 || !opensCue(unit.lower, ADJECTIVE_CUES)) return [];
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
  const cue = { start: at, end: at + matched.cue.id.split(' ').length };
  const direction = readDirection(units, at, source);
  ADJECTIVE_CUES.fired(matched.cue, unit);
  return [{ content: [{ start: matched.start, end }], source, cue, cueLemma: matched.cue.id, direction, via: [] }];
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
  // "Despite Norway's opposition to the toll, the bridge opened": a phrase that opens the sentence ends at its comma.
  const opener = units.slice(0, noun).find(({ pos }) => !/^(?:CCONJ|ADV|PUNCT)$/.test(pos));
  const isOpening =
    opener?.pos === 'ADP' && units.slice(0, noun).every((unit) => !isComma(unit) && !/^(?:VERB|AUX)$/.test(unit.pos));
  const comma = isOpening ? units.findIndex((unit, at) => at > start && at < end && isComma(unit)) : -1;
  if (comma > 0) return comma;
  for (let at = noun - 1; at >= 0 && !isBreak(units[at]); at--) {
    if (units[at]?.pos === 'VERB' || units[at]?.pos === 'AUX' || (units[at]?.quotation ?? -1) >= 0) return end;
  }
  let clauses = units[start]?.lower === 'that' ? 1 : 0;
  for (let at = start + 1; at < end; at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit?.lower === 'and' && opensOtherNoun(units, at + 1)) return isComma(before) ? at - 1 : at;
    if (unit?.pos === 'SCONJ' || /^(?:who|which|that)$/.test(unit?.lower ?? '')) clauses++;
    if (!isFiniteVerb(unit, before)) continue;
    if (clauses <= 0) return at;
    clauses--;
    if (unit?.pos === 'AUX') at = afterAuxiliaries(units, at);
  }
  return end;
}

/** Words from an owner to the noun that tells what is theirs. */
const WORDS_TO_OWNED = 6;

/** "Her call for a recount, and | the court's rejection of it": what somebody else is told of by a noun. */
function opensOtherNoun(units: readonly Unit[], at: number): boolean {
  const ahead = units.slice(at, at + WORDS_TO_OWNED);
  const owner = ahead.findIndex(
    ({ lower, pos }) => POSSESSIVE.test(lower) || (pos === 'PART' && /^[’']s?$/.test(lower)),
  );
  const isPhrase = ahead.slice(0, owner).every((unit) => !isBreak(unit) && unit.pos !== 'VERB' && unit.pos !== 'AUX');
  return (
    owner >= 0 &&
    isPhrase &&
    ahead.slice(owner + 1).some(({ lower, pos }) => pos === 'NOUN' && opensCue(lower, NOUN_CUES))
  );
}

function isFiniteVerb(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (unit?.pos === 'AUX') return before?.lower !== 'to';
  return unit?.pos === 'VERB' && before?.lower !== 'to' && before?.pos !== 'DET' && !/ing$/.test(unit.lower);
}

const openersOf = new WeakMap<RuleTable<Cue>, ReadonlySet<string>>();

/** Whether a cue may begin with a word: most words begin none. */
function opensCue(word: string, table: RuleTable<Cue>): boolean {
  const openers = openersOf.get(table) ?? new Set(table.all.map(({ id }) => id.split(' ')[0] ?? ''));
  openersOf.set(table, openers);
  return openers.has(word);
}

/** The cue a word makes with what follows it, or follows whose it is, and where its content starts. */
function matchCue(
  units: readonly Unit[],
  at: number,
  word: string,
  table: RuleTable<Cue>,
  from = at + 1,
): { cue: Cue; start: number } | null {
  const unit = units[at];
  const next = units[from];
  if (unit === undefined || next === undefined) return null;
  const take = (cue: Cue | undefined, start: number, isFollowed: boolean) =>
    cue !== undefined && isFollowed ? { cue, start } : null;
  const takesObject = (cue: Cue | undefined, start: number) =>
    take(cue, start, takesNoun(cue) && units[start] !== undefined && !isBreak(units[start]));
  const cue = table.named(word);
  const isParticle = !startsInfinitive(units, from);
  const infinitive = next.lower === 'not' ? from + 1 : from;
  return (
    takesObject(table.named(`${word} ${next.lower} ${units[from + 1]?.lower ?? ''}`), from + 2) ??
    // "is against the fee"
    (unit.pos === 'ADP' ? takesObject(cue, from) : null) ??
    (isParticle ? takesObject(table.named(`${word} ${next.lower}`), from + 1) : null) ??
    take(cue, from, cue?.frames.has('that') === true && next.lower === 'that') ??
    take(cue, from, cue?.frames.has('to') === true && startsInfinitive(units, infinitive)) ??
    take(cue, from, cue?.frames.has('bare') === true && startsBareClause(units, from))
  );
}

function takesNoun(cue: Cue | undefined): boolean {
  return cue !== undefined && (cue.frames.has('object') || cue.frames.has('as'));
}

/** "was sure the vote was lawful" */
function startsBareClause(units: readonly Unit[], from: number): boolean {
  const end = units.findIndex((unit, at) => at > from && isBreak(unit));
  return /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(units[from]?.pos ?? '') && hasFiniteVerb(units, { start: from, end });
}
