import { contentEnd, type Setting } from './content-range.ts';
import { findSubject, isTime, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { isComma, isNominal, startsInfinitive, type Unit } from './units.ts';
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
  if (/^(?:that|whether|how|what)$/.test(next) && frames.has('that')) {
    return { content: [{ start: group.end, end: contentEnd(units, group.end, groups) }], source };
  }
  if (next === 'to' && HEARSAY.has(group.cue.lemma)) {
    const subject = findSubject(units, group);
    const infinitive = { start: group.end, end: contentEnd(units, group.end, groups) };
    return subject === null ? null : { content: [subject, infinitive], source };
  }
  return source !== null && frames.has('object')
    ? withReason(units, group, groups, findSubject(units, group), source)
    : null;
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
  const isAside = isComma(units[group.start - 1]);
  const end = isAside ? group.start - 1 : group.start;
  const subject = isNominal(units[end - 1]) ? nounPhraseEndingAt(units, end) : null;
  return withReason(units, group, groups, subject, source, isAside);
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
  // "was blamed for the fire by growers": the reason may come first.
  const early = { start: end, end: source.start - 1 };
  if (units[end]?.lower === REASON[cue.lemma] && early.end > early.start) return { content: [subject, early], source };
  const next = units[source.end];
  const isReason = next !== undefined && (next.lower === REASON[cue.lemma] || startsInfinitive(units, source.end));
  const reason = { start: source.end, end: contentEnd(units, source.end, groups, { ...PHRASE, isAside }) };
  return { content: isReason ? [subject, reason] : [subject], source };
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
