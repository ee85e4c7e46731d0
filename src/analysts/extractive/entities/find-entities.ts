import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { isWithin, overlaps } from '../../../language/span.ts';
import { capitalised } from '../../../text.ts';
import { cuesOf } from '../attribution/cues.ts';
import type { Document, Entity } from '../document.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import { isLexiconWord } from '../tagger.ts';
import { findSpelledOut, isShortFor } from './find-spelled-out.ts';
import { isAcronym } from './is-acronym.ts';
import { findLabelNames, turnSpeakers } from './label-names.ts';
import { PEOPLES } from './not-names.ts';
import { findOfficesByLetters, isBehindLetters } from './offices-by-letters.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import { PLACES } from './places.ts';
import { readHeadlines } from './read-headlines.ts';
import { scanRuns, scanWords } from './scan-names.ts';
import { type NameCandidate, splitRun, type WordUsage, wholeName } from './split-run.ts';
import type { NameType, Weights } from './type-rule.ts';
import { weighContext, weighName } from './weigh-types.ts';
import type { Word } from './word.ts';

/** UTF-16 units of text looked at on either side of a name. */
const CONTEXT_CHARACTERS = 60;
/** The longest title of a work between quote marks. */
const WORK_TITLE_CHARACTERS = 60;
/** What stands after a name that speaks. */
const ALONE = /^ (?:said|says|told|added|wrote|replied|insisted|repeated|rejected)\b/u;
const WORD_AFTER =
  /^(?:, (?:for (?:its|his|her) part|however|meanwhile|too),)? (?:(?:has|had) )?(?:(?:also|now|\p{Ll}+ly) )?(\p{Ll}+)\b/u;
/** What follows a name that is not the first word of a longer phrase. */
const STANDS_ALONE =
  /^(?:[’']s\b|[,.;:!?)”"]|$| (?:\p{Ll}{2,16}ed|ha[sd]|is|was|will|would|could|may|does|did|sa(?:ys|id)|told|(?:aim|argue|believe|claim|expect|hope|insist|intend|offer|plan|want)s|and|or|to|for|of|in|on|at|from|with|by|over)\b)/u;
const LONGEST_ALONE = 50;
/** How sure a neighbour in a list has to be, and what it weighs. */
const LIST_MARGIN = 2;
const LIST_WEIGHT = 0.8;
/** What it weighs that the name behind an acronym is one of a treaty, a system, a plan. */
const EVENT_WEIGHT = 6;
/** What it weighs that a longer name of a body begins with a name. */
const FIRST_WORD_WEIGHT = 7;
/** How often a name that nothing is known of comes before it is taken for a body, and what that weighs. */
const STEADY = { times: 3, weight: 0.2 } as const;
/** How much one kind of evidence may weigh, however often it comes. */
const CONTEXT_LIMIT = 7;

/**
 * Finds the people, organisations, places and nationalities the article names, in reading order, without overlaps.
 * A name has one type throughout an article: what settles it in one place settles it everywhere. Linear in the text.
 */
export function findEntities(document: Document): Entity[] {
  const words = scanWords(document);
  const usage = usageOf(words);
  const tags = nounTags(document);
  const works = quotedWorks(document);
  const spelledOut = findSpelledOut(document.text, words);
  const runs = scanRuns(document.text, words, new Map(spelledOut.map(({ from, to }) => [from, to])));
  const whole = new Set(spelledOut.map(({ from }) => words[from]?.start));
  const split = runs.flatMap((run, index) =>
    whole.has(run[0]?.start) || (whole.has(runs[index - 2]?.[0]?.start) && isBehindLetters(document.text, run))
      ? wholeName(run, document.text)
      : splitRun(run, document.text, usage),
  );
  const candidates = readHeadlines(split, document.text).filter(
    (candidate) => !works.some((work) => isWithin(candidate, work)),
  );
  const types = typeNames(document.text, candidates, usage, tags);
  const held = findOfficesByLetters(document.text, words, spelledOut, candidates);
  for (const { letters, holder } of held) types.set(letters, 'PER').set(holder.text, 'PER');
  const labels = findLabelNames(document);
  const labelled = [...labels, ...turnSpeakers(document.passages)];
  const isLabelled = (name: Span) => labelled.some((label) => overlaps(label, name));
  const found = candidates.flatMap((candidate): Entity[] => {
    if (isLabelled(candidate) || held.some(({ office }) => office === candidate)) return [];
    const type = candidate.known === 'NORP' ? 'NORP' : types.get(candidate.text);
    if (type === undefined || type === 'OTHER') return [];
    const start = type === 'ORG' ? withArticle(document.text, candidate) : candidate.start;
    return [{ start, end: candidate.end, text: document.text.slice(start, candidate.end), type }];
  });
  return labels.length === 0 ? found : [...found, ...labels].toSorted((one, other) => one.start - other.start);
}

/** "The Fletcher School": a capital inside the sentence makes the article part of the name. */
function withArticle(text: string, candidate: NameCandidate): number {
  const before = text.slice(Math.max(0, candidate.start - 6), candidate.start);
  return candidate.words.length > 1 && /[\p{Ll},] The $/u.test(before) ? candidate.start - 4 : candidate.start;
}

/** Titles of works: quotations of a few words, all longer ones with capitals: “Jack in the Box”. */
function quotedWorks(document: Document): Span[] {
  return document.quotations.flatMap(({ inside }) => {
    const quoted = document.text.slice(inside.start, inside.end);
    if (quoted.length > WORK_TITLE_CHARACTERS) return [];
    const words = quoted.match(/\p{L}+/gu) ?? [];
    const isTitle =
      words.length > 1 &&
      words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
      /^\P{L}*\p{Lu}/u.test(quoted);
    return isTitle ? [inside] : [];
  });
}

function usageOf(words: readonly Word[]): WordUsage {
  const lower = new Set<string>();
  const midCapital = new Set<string>();
  for (const word of words) {
    if (!word.isCapitalized) lower.add(word.text);
    else if (!word.isInitial && !word.isHeadline) midCapital.add(word.text);
  }
  return { lower, midCapital };
}

/** Where the tagger saw a proper noun. */
function nounTags(document: Document): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) if (token.pos === 'PROPN') starts.add(token.start);
  return starts;
}

function typeNames(
  text: string,
  candidates: readonly NameCandidate[],
  usage: WordUsage,
  tags: ReadonlySet<number>,
): Map<string, NameType> {
  const groups = Map.groupBy(
    candidates.filter((candidate) => candidate.known !== 'NORP'),
    (candidate) => candidate.text,
  );
  const weights = new Map<string, Weights>();
  for (const [name, group] of groups) {
    const first = group[0];
    if (first !== undefined) weights.set(name, weigh(text, group, first, usage, tags));
  }
  weighLists(text, candidates, weights);
  shareAcronyms(text, candidates, weights);
  const types = new Map<string, NameType>();
  const familyNames = new Map<string, NameType>();
  const firstOfBodies = new Set<string>();
  const longFirst = [...weights].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  for (const [name, weight] of longFirst) {
    const parts = name.split(' ');
    if (parts.length === 1 && familyNames.get(name) === 'PER')
      weight.PER += COUNTRY_BY_NAME.has(name) || PLACES.has(name) ? placeAsSurname(text, name) : 5;
    if (parts.length > 1 && parts.length < 4 && familyNames.get(name) === 'PER') weight.PER += 3;
    if (parts.length === 1 && firstOfBodies.has(name) && isNameBySight(text, groups.get(name) ?? [], usage, tags))
      weight.ORG += FIRST_WORD_WEIGHT;
    const type = heaviest(weight);
    types.set(name, type);
    if (type === 'ORG' && parts.length === 2 && ORGANIZATION_HEADS.has(parts[1] ?? ''))
      firstOfBodies.add(parts[0] ?? '');
    if (type !== 'PER' || parts.length < 2) continue;
    // "Al-Sund", of "Rami al-Sund", where a sentence opens with it.
    for (const part of parts) if (!isAcronym(part)) familyNames.set(part, 'PER').set(capitalised(part), 'PER');
    for (let from = 1; from < parts.length - 1; from++) familyNames.set(parts.slice(from).join(' '), 'PER');
  }
  return types;
}

/** "Ravel", after "Ravel Foods": no word that others have too ("National", "Green"), and what acts or is acted upon. */
function isNameBySight(
  text: string,
  group: readonly NameCandidate[],
  usage: WordUsage,
  tags: ReadonlySet<number>,
): boolean {
  return (
    group.some(({ start }) => tags.has(start)) &&
    group.every(
      ({ text: name, known, end }) =>
        known === null &&
        !usage.lower.has(name.toLowerCase()) &&
        !/(?:al|an|ary|ese|ic|ish|ive|ous)$/u.test(name) &&
        !ORGANIZATION_FRONTS.has(name) &&
        !ORGANIZATION_HEADS.has(name) &&
        !PEOPLES.has(name) &&
        STANDS_ALONE.test(text.slice(end, end + LONGEST_ALONE)),
    )
  );
}

/** "Rep. Jim Jordan … Jordan said": a place's name is a surname where it speaks and nothing is in it or from it. */
function placeAsSurname(text: string, name: string): number {
  const isPlace = new RegExp(`\\b(?:in|to|from|near|between|of|with|and) ${RegExp.escape(name)}\\b`, 'u').test(text);
  const speaks = new RegExp(`\\b${RegExp.escape(name)} (?:said|says|told|added|asked|wrote)\\b`, 'u').test(text);
  return speaks && !isPlace ? 9 : 0;
}

/** What stands in one list is of one type: "Nordkraft, Halden and Vestavia". Only sure neighbours count. */
function weighLists(text: string, candidates: readonly NameCandidate[], weights: ReadonlyMap<string, Weights>): void {
  const hints: [Weights, NameType][] = [];
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (next === undefined || !/^(?:,|,? (?:and|or)|\/) ?$/u.test(text.slice(candidate.end, next.start))) return;
    for (const [one, other] of [
      [candidate, next],
      [next, candidate],
    ] as const) {
      const own = weights.get(one.text);
      const near = weights.get(other.text);
      if (own === undefined || near === undefined) continue;
      const type = heaviest(near);
      if (type !== 'OTHER' && margin(near) >= LIST_MARGIN) hints.push([own, type]);
    }
  });
  for (const [own, type] of hints) own[type] += LIST_WEIGHT;
}

/** An acronym is of the type of the name it stands for. */
function shareAcronyms(text: string, candidates: readonly NameCandidate[], weights: Map<string, Weights>): void {
  candidates.forEach((long, index) => {
    const short = candidates[index + 1];
    const [ofLong, ofShort] = [weights.get(long.text), weights.get(short?.text ?? '')];
    if (short === undefined || ofLong === undefined || ofShort === undefined || ofLong === ofShort) return;
    if (!isShortFor(text, long, short)) return;
    if (long.known === 'EVENT') ofLong.OTHER += EVENT_WEIGHT;
    for (const type of TYPES) ofLong[type] += ofShort[type];
    weights.set(short.text, ofLong);
  });
}

/** By how much the heaviest type outweighs the next. */
function margin(weights: Weights): number {
  const [first = 0, second = 0] = TYPES.map((type) => weights[type]).toSorted((one, other) => other - one);
  return first - second;
}

function weigh(
  text: string,
  group: readonly NameCandidate[],
  first: NameCandidate,
  usage: WordUsage,
  tags: ReadonlySet<number>,
): Weights {
  const sum = weighName(first);
  const around: Weights = { PER: 0, ORG: 0, LOC: 0, OTHER: 0 };
  for (const candidate of group) {
    const before = text.slice(Math.max(0, candidate.start - CONTEXT_CHARACTERS), candidate.start);
    const after = text.slice(candidate.end, candidate.end + CONTEXT_CHARACTERS);
    const weights = weighContext(candidate, before.slice(before.lastIndexOf('\n') + 1), after);
    for (const type of TYPES) around[type] += weights[type];
  }
  // Evidence grows with the square root of how often it comes: ten weak hints are no proof.
  const scale = (first.known === null ? 1 : 0.5) / Math.sqrt(group.length);
  for (const type of TYPES) sum[type] += Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, around[type] * scale));
  if (isSteady(group, first, usage)) sum.ORG += STEADY.weight;
  if (first.words.length === 1 && isOnlyOpening(group))
    sum[speaksAlone(text, group, usage) ? 'PER' : 'OTHER'] += looksCommon(first.text, group, usage, tags) ? 6 : 2;
  return sum;
}

/** A single word of which nothing is known is a name where it comes often, and never without its capital. */
function isSteady(group: readonly NameCandidate[], first: NameCandidate, usage: WordUsage): boolean {
  const lower = first.text.toLowerCase();
  return (
    first.words.length === 1 &&
    first.known === null &&
    !usage.lower.has(lower) &&
    !usage.lower.has(lower.replace(/s$/u, '')) &&
    group.filter(({ words }) => words[0]?.isInitial === false).length >= STEADY.times
  );
}

/** A single word whose capital is always asked for by its place, and that looks like any other word. */
function isOnlyOpening(group: readonly NameCandidate[]): boolean {
  const word = group[0]?.words[0];
  if (word === undefined || group[0]?.known !== null || PEOPLES.has(word.text)) return false;
  if (
    group.some(
      (candidate) => candidate.title !== null || candidate.words.some((part) => !part.isInitial && !part.isHeadline),
    )
  )
    return false;
  return true;
}

function looksCommon(
  word: string,
  group: readonly NameCandidate[],
  usage: WordUsage,
  tags: ReadonlySet<number>,
): boolean {
  return usage.lower.has(word.toLowerCase()) || !group.some((candidate) => tags.has(candidate.start));
}

/** "Orlova said": one that speaks without an article is a name; several ("Doctors said") need none. */
function speaksAlone(text: string, group: readonly NameCandidate[], usage: WordUsage): boolean {
  return group.some(({ text: name, end }) => {
    if (name.endsWith('s') || usage.lower.has(name.toLowerCase())) return false;
    const after = text.slice(end, end + LONGEST_ALONE);
    if (ALONE.test(after)) return true;
    // "Orlova demanded": so is what no lexicon has, before any other reporting word.
    const [, verb = ''] = WORD_AFTER.exec(after) ?? [];
    const isTelling = cuesOf(verb).some(({ form }) => /^(?:past|participle|third)$/u.test(form));
    return isTelling && !isLexiconWord(name.toLowerCase());
  });
}

const TYPES = ['PER', 'ORG', 'LOC', 'OTHER'] as const;

function heaviest(weights: Weights): NameType {
  return TYPES.reduce<NameType>((best, type) => (weights[type] > weights[best] ? type : best), 'PER');
}
