import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import type { RuleTable } from '../rules/rule-table.ts';
import { contentEnd } from './content-range.ts';
import type { Setting } from './content-setting.ts';
import { ADJECTIVE_CUES, type Cue, NOUN_CUES } from './cues.ts';
import { findSubject, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import { afterAuxiliaries, hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readDirection, readDirectionOfNoun } from './read-direction.ts';
import { type Governed, isGivenUpAfter, readGoverned } from './read-governed.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isBreak, isComma, isNominal, startsInfinitive, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
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
    if (unit?.pos === 'SCONJ' || /^(?:who|which|that)$/.test(unit?.lower ?? '')) clauses++;
    if (!isFiniteVerb(unit, before)) continue;
    if (clauses <= 0) return at;
    clauses--;
    if (unit?.pos === 'AUX') at = afterAuxiliaries(units, at);
  }
  return end;
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

interface OwnerAfter {
  readonly owner: Range;
  /** Where what they hold starts. */
  readonly next: number;
}

/** "the refusal of Norway to pay", "a warning by the guild, that …", "a call from nurses for calm": who holds it stands within. */
function ownerAfter(units: readonly Unit[], at: number, word: string): OwnerAfter | null {
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
function ownerWithin(units: readonly Unit[], start: number, end: number): Range | null {
  const link = units.findIndex(({ lower }, at) => at > start && at < end && /^(?:among|amongst|from)$/.test(lower));
  // "suggestions that he was paid by his father": no phrase, and nobody's by it.
  const isPhrase = units.slice(start, link).every(({ pos }) => !/^(?:VERB|AUX|SCONJ|PRON|PUNCT)$/.test(pos));
  const owner = link < 0 || !isPhrase ? null : nounPhraseFrom(units, link + 1);
  if (owner === null || owner.start !== link + 1 || owner.end > end) return null;
  const words = units.slice(owner.start, owner.end);
  return canSpeak(words.map(({ text }) => text).join(' ')) ? owner : null;
}

/** Whose claim it is: "his claim", "the union's claim". */
function ownerOf(units: readonly Unit[], noun: number): Range | null {
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
