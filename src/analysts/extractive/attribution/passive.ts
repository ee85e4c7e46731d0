import { contentEnd } from './content-range.ts';
import type { Setting } from './content-setting.ts';
import { findSubject, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { canHold, describeSource } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { isComma, isNominal, quotesEnd, startsInfinitive, textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words between a passive and its "by". */
const MAX_WORDS_TO_AGENT = 6;
const PHRASE: Setting = {
  tense: null,
  isModal: false,
  isPhrase: true,
  isObject: true,
  endsAtComma: true,
  isAside: false,
};
/** Passives that tell hearsay: "is said to have left". */
const HEARSAY = new Set(
  'say believe think expect report know allege claim understand estimate assume suspect'.split(' '),
);
/** What leads to the reason, after whom it is held against or for. */
const REASON: Readonly<Record<string, string>> = {
  accuse: 'of',
  suspect: 'of',
  charge: 'with',
  blame: 'for',
  fault: 'for',
  criticize: 'for',
  criticise: 'for',
  condemn: 'for',
  denounce: 'for',
  praise: 'for',
  thank: 'for',
};
/** "adopted by a large majority", "asked by letter": how, not by whom. */
const MANNER = /^(?:majority|margin|vote|phone|telephone|letter|e-?mail|mail|post|law|decree|video|satellite)$/;

/** Verbs whose object is who is asked, not what for. */
const ASKING = /^(?:ask|beg|urge|press|order|request|advise|encourage|invite|instruct|direct|command)$/;
/** "to resign by the end of May" */
const TERM = /^(?:end|start|beginning|middle|deadline)$/;

type Passive = Pick<FoundAttribution, 'content' | 'source'>;

/** "It was said that …", "The plan was criticised by the union": content is the subject, the source stands after "by". */
export function attributePassive(
  units: readonly Unit[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Passive | null {
  const { frames } = group.cue;
  const source = agentOf(units, group);
  const next = units[group.end]?.lower ?? '';
  if (source !== null && next !== 'by') {
    const asked = askedBefore(units, group, source);
    if (asked !== undefined) return asked;
  }
  if (/^(?:that|whether|how|what)$/.test(next) && frames.has('that')) {
    return { content: [{ start: group.end, end: contentEnd(units, group.end, groups) }], source };
  }
  // "The board was told by Lund that the toll would stay": whom she told is no part of it.
  if (source !== null && frames.has('listener') && units[source.end]?.lower === 'that')
    return { content: [{ start: source.end, end: contentEnd(units, source.end, groups) }], source };
  if (next === 'to' && HEARSAY.has(group.cue.lemma)) {
    const subject = findSubject(units, group);
    const infinitive = { start: group.end, end: contentEnd(units, group.end, groups) };
    return subject === null ? null : { content: [subject, infinitive], source };
  }
  const speech = speechBehind(units, group, source);
  if (speech !== null) return { content: [speech], source };
  const called = source === null ? null : calledBefore(units, group, source);
  if (called !== null) return called;
  return source !== null && frames.has('object')
    ? withReason(units, group, groups, claimBefore(units, group) ?? findSubject(units, group), source)
    : null;
}

/** "It is a long fight, explained by Moe: “…”": what he says, behind his name and a colon. */
function speechBehind(units: readonly Unit[], { cue }: VerbGroup, source: Range | null): Range | null {
  const start = source !== null && units[source.end]?.text === ':' ? source.end + 1 : -1;
  const isSpeech = cue.frames.has('quote') && (units[start]?.quotation ?? -1) >= 0;
  return isSpeech ? { start, end: quotesEnd(units, start) } : null;
}

/** Verbs that say of something what it is. */
const NAMING = /^(?:brand|call|characteri[sz]e|depict|describe|dub|label|portray|term)$/;

/** "The offer was called an insult by the guild", "was described as rubbish by Moe": what it is called stands before who calls it so. */
function calledBefore(units: readonly Unit[], group: VerbGroup, source: Range): Passive | null {
  const called = { start: group.end, end: source.start - 1 };
  if (!NAMING.test(group.cue.lemma) || called.end <= called.start) return null;
  const subject = claimBefore(units, group) ?? findSubject(units, group);
  return subject === null ? null : { content: [subject, called], source };
}

/** Words that name what others say or mean to do, and take a clause, an infinitive or what it is about. */
const CLAIM =
  /^(?:accusations?|allegations?|announcements?|appeals?|arguments?|assertions?|assumptions?|assurances?|attempts?|bids?|calls?|charges?|claims?|complaints?|conclusions?|decisions?|demands?|fears|ideas?|insistence|intentions?|moves?|notions?|offers?|plans?|pleas?|pledges?|predictions?|promises?|proposals?|refusals?|reports?|requests?|rumou?rs?|suggestions?|theor(?:y|ies)|threats?|vows?|warnings?)$/;

/**
 * "The allegation that his guards had beaten them | was rejected", "the clerk's decision to allow a vote | was welcomed": the
 * claim with its clause, where it opens the sentence.
 */
export function claimBefore(units: readonly Unit[], { start }: Pick<VerbGroup, 'start'>): Range | null {
  const noun = units.findIndex(({ lower, pos }, at) => at < start && pos !== 'VERB' && CLAIM.test(lower));
  const link = units.findIndex(
    ({ lower }, at) => at > noun && at < start && (lower === 'that' || startsInfinitive(units, at)),
  );
  const comma = units.findLastIndex((unit, at) => at < noun && isComma(unit));
  // "In a rebuke to the premier, the clerk's decision …": past the phrase that opens the sentence.
  const isPhrase = units.slice(0, comma).every(({ pos }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos));
  const from = comma > 0 && isPhrase && /^(?:ADP|ADV)$/.test(units[0]?.pos ?? '') ? comma + 1 : 0;
  const isOpening = units.slice(from, noun).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(pos));
  const isJoined = units
    .slice(noun + 1, link)
    .every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',');
  return noun < 0 || link < 0 || !isOpening || !isJoined ? null : { start: from, end: start };
}

/**
 * "The resignation was accepted and the director asked to stay": was asked, by nobody named. Whether a verb that somebody
 * may be asked with stands in the second half of a passive.
 */
export function sharesPassive(units: readonly Unit[], { cue, form, start, verb, end }: VerbGroup): boolean {
  if (!ASKING.test(cue.lemma) || start !== verb || form === 'base' || form === 'ing' || !startsInfinitive(units, end))
    return false;
  const joint = units.findLastIndex(({ pos }, at) => at < start && pos === 'CCONJ');
  const isSubject = units.slice(joint + 1, start).every(({ pos }) => !/^(?:VERB|AUX|PUNCT)$/.test(pos));
  return (
    joint > 0 &&
    isSubject &&
    units.some(
      ({ lower, pos }, at) =>
        at < joint &&
        pos === 'VERB' &&
        !/ing$/.test(lower) &&
        /^(?:was|were|is|are|been|be)$/.test(units[units[at - 1]?.pos === 'ADV' ? at - 2 : at - 1]?.lower ?? ''),
    )
  );
}

/** "The plan, backed by the union, …", "a move welcomed by the islanders": a passive without its auxiliary. */
export function attributeReducedPassive(
  units: readonly Unit[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
): Passive | null {
  const isParticiple = (group.form === 'past' || group.form === 'participle') && group.start === group.verb;
  if (!isParticiple || !group.cue.frames.has('object') || units[group.end]?.lower !== 'by') return null;
  const source = agentOf(units, group);
  if (source === null) return null;
  const speech = speechBehind(units, group, source);
  if (speech !== null) return { content: [speech], source };
  const isAside = isComma(units[group.start - 1]);
  const end = isAside ? group.start - 1 : group.start;
  const subject = isNominal(units[end - 1]) ? nounPhraseEndingAt(units, end) : null;
  return withReason(units, group, groups, subject, source, isAside);
}

/**
 * "was urged to resign by the dockers", "was asked for a report by the senate": what is asked stands before who asks.
 * @returns undefined where nothing is asked there, null where it cannot be told whose the words after "by" are.
 */
function askedBefore(units: readonly Unit[], group: VerbGroup, source: Range): Passive | null | undefined {
  const asked = { start: group.end, end: source.start - 1 };
  if (/ for$/.test(group.cue.lemma)) return { content: [asked], source };
  if (!startsInfinitive(units, group.end)) return undefined;
  const subject = findSubject(units, group);
  // "pressed to accept a plan backed by the guild": the guild backs, somebody else presses.
  const isOther = units.slice(asked.start + 2, asked.end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isTerm = units.slice(source.start, source.end).some((unit) => isTime(unit) || TERM.test(unit.lower));
  return subject === null || isOther || isTerm || !group.cue.frames.has('object')
    ? null
    : { content: [subject, asked], source };
}

/** The subject, and what it is accused of, praised for, or urged to do. */
function withReason(
  units: readonly Unit[],
  { cue, end }: VerbGroup,
  groups: readonly VerbGroup[],
  subject: Range | null,
  source: Range,
  isAside = false,
): Passive | null {
  if (subject === null) return null;
  // "The envoy was pressed on the toll by the guild": whom they pressed is not what they want.
  if (ASKING.test(cue.lemma) && !startsInfinitive(units, source.end) && isSomebody(units, subject)) return null;
  // "The film directed by Lund": who made it asks for nothing.
  if (cue.lemma === 'direct' && !startsInfinitive(units, source.end)) return null;
  // "was blamed for the fire by growers": the reason may come first.
  const early = { start: end, end: source.start - 1 };
  if (units[end]?.lower === REASON[cue.lemma] && early.end > early.start) return { content: [subject, early], source };
  const next = units[source.end];
  const isReason = next !== undefined && (next.lower === REASON[cue.lemma] || startsInfinitive(units, source.end));
  const reason = { start: source.end, end: contentEnd(units, source.end, groups, { ...PHRASE, isAside }) };
  return { content: isReason ? [subject, reason] : [subject], source };
}

function isSomebody(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  const last = words.at(-1);
  return last?.pos === 'PROPN' || last?.pos === 'PRON' || canHold(describeSource(textOf(words)));
}

/** Who did it: the phrase after "by", without the reason that may follow it. */
function agentOf(units: readonly Unit[], { end, cue }: VerbGroup): Range | null {
  const by = units.findIndex(({ lower }, index) => index >= end && index <= end + MAX_WORDS_TO_AGENT && lower === 'by');
  const first = units[by + 1];
  if (by < 0 || first === undefined || isTime(first) || !(isNominal(first) || /^(?:DET|ADJ)$/.test(first.pos)))
    return null;
  const phrase = nounPhraseFrom(units, by + 1);
  if (phrase === null) return null;
  const reason = units.findLastIndex(
    ({ lower }, index) =>
      index > phrase.start &&
      index < phrase.end &&
      // "by the guild of Santa Rita of theft": a name is no reason.
      ((lower === REASON[cue.lemma] && units[index + 1]?.pos !== 'PROPN') ||
        (/^(?:of|for)$/.test(lower) && /ing$/.test(units[index + 1]?.lower ?? ''))),
  );
  const agent = reason < 0 ? phrase : { start: phrase.start, end: reason };
  return units.slice(agent.start, agent.end).some(({ lower }) => MANNER.test(lower)) ? null : agent;
}
