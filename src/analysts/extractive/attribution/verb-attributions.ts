import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { gapAfter } from './gap-after.ts';
import { matchOrder, matchRight, matchTopic } from './match-frame.ts';
import { isDoneBy, isExpectedOf, isNaming } from './participles.ts';
import { attributePassive, attributeReducedPassive, claimBefore, sharesPassive } from './passive.ts';
import { readDirection } from './read-direction.ts';
import { endBeforeMainVerb } from './relative-content.ts';
import { sourceOf } from './source-of.ts';
import { attributeTail } from './tail-attributions.ts';
import { isComma, startsInfinitive, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { findVia } from './via.ts';
import { withinNoun } from './within-noun.ts';

/**
 * The attributions based on a cue verb.
 * @param quoted Those of whoever the sentence quotes "as saying", which a verb may go on from.
 */
export function attributeVerbs(
  units: readonly Unit[],
  groups: readonly VerbGroup[],
  quoted: readonly FoundAttribution[] = [],
): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const group of groups) {
    const one = attribute(units, group, groups, [...quoted, ...found]);
    if (one === null) continue;
    found.push(one);
    const gap = gapAfter(units, one.content.at(-1)?.end ?? units.length);
    if (
      gap !== null &&
      group.cue.frames.has('object') &&
      one.direction === 'held' &&
      isComma(units[one.content.at(-1)?.end ?? -1])
    )
      found.push({ ...one, content: [gap.object], source: gap.subject });
  }
  return found;
}

function attribute(
  units: readonly Unit[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  earlier: readonly FoundAttribution[],
): FoundAttribution | null {
  const base = {
    cue: { start: group.verb, end: group.end },
    cueLemma: group.cue.lemma,
    via: findVia(units, group),
  };
  const matched = group.isPassive ? null : matchRight(units, group, groups);
  const hasTail = group.cue.frames.has('quote') || group.cue.frames.has('bare');
  const tail = hasTail ? attributeTail(units, group, groups, matched) : null;
  const told = (one: Pick<FoundAttribution, 'content' | 'source'>, subject = one.source): FoundAttribution => ({
    ...base,
    ...one,
    direction: readDirection(units, group.verb, subject),
  });
  if (tail !== null) return told(tail);
  if (group.isPassive) {
    const passive = attributePassive(units, group, groups);
    return passive === null ? null : told(passive, claimBefore(units, group) ?? findSubject(units, group));
  }
  if (sharesPassive(units, group)) return null;
  const reduced = attributeReducedPassive(units, group, groups);
  if (reduced !== null) return told(reduced, reduced.content[0]);
  // "crewed by Danes and wanted by Peru": nothing that stands before it wants anything.
  // "with a vote expected to be close": nor does what stands behind "with" expect anything.
  if (isDoneBy(units, group) || isExpectedOf(units, group)) return null;
  const topic = matchTopic(units, group, groups);
  const ordered = matched === null && topic === null ? matchOrder(units, group, groups) : null;
  const whole = topic ?? (matched === null ? ordered : withinNoun(units, group, matched));
  const right = whole === null ? null : endBeforeMainVerb(units, group, whole);
  if (right === null || right.end <= right.start) return null;
  const subject = sourceOf(units, group, earlier) ?? speakerAfter(units, group, right);
  const source = subject === null ? null : withoutObject(units, subject, groups);
  if (source === null || isAnybody(units, source) || isRelative(units, source, right)) return null;
  // "described himself as a rebel"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(units[right.start]?.lower ?? '') && CALLING.test(group.cue.lemma))
    return null;
  if (isWithoutObject(units, source, right) || isNaming(units, group, source, right)) return null;
  const one = told({ content: withVerdict(units, group, right), source });
  if (topic !== null) return { ...one, cueLemma: 'ask about' };
  return ordered === null ? one : { ...one, cueLemma: `${group.cue.lemma} to` };
}

const CALLING = /^(?:brand|call|characteri[sz]e|depict|describe|dub|label|portray|style|term)$/;

/** "described | as false | a report that …": what it is called stands before it. */
function withVerdict(units: readonly Unit[], { cue, end }: VerbGroup, thing: Range): Range[] {
  const isCalled = /^(?:brand|characteri[sz]e|depict|describe|label|portray)$/.test(cue.lemma);
  return isCalled && units[end]?.lower === 'as' && thing.start > end + 1
    ? [thing, { start: end, end: thing.start }]
    : [thing];
}

/** "Said Holt: “…”": the speaker of a sentence that opens with the verb. */
function speakerAfter(units: readonly Unit[], group: VerbGroup, content: Range): Range | null {
  const speaker = group.start === 0 && group.start === group.verb ? nounPhraseFrom(units, group.end) : null;
  return speaker !== null && speaker.start === group.end && speaker.end === content.start - 1 ? speaker : null;
}

/** "Norway backed the tunnel and Peru rejected it": the object of the verb before is no part of the subject. */
function withoutObject(units: readonly Unit[], { start, end }: Range, groups: readonly VerbGroup[]): Range {
  // "denied the reports and Congress has …": a verb in the singular has no two subjects.
  const isSingular = /^(?:has|is|was|does)$/.test(units[end]?.lower ?? '');
  const isObject = groups.some(
    ({ end: at, cue: { frames } }) => at === start && (!frames.has('bare') || (isSingular && frames.has('object'))),
  );
  const joint = units.findLastIndex(({ pos }, index) => start < index && index < end - 1 && pos === 'CCONJ');
  // "lent the map to a club and Stein suspected": nor is that of any other verb, where a name follows.
  const before = units[start - 1];
  const isNamed = units.slice(joint + 1, end).every(({ pos }) => pos === 'PROPN');
  const isPlain = before?.pos === 'VERB' && !/ing$/.test(before.lower) && !groups.some(({ end: at }) => at === start);
  const isOfVerb = isPlain && isNamed && units[start]?.pos === 'DET';
  return (isObject || isOfVerb) && joint > 0 ? { start: joint + 1, end } : { start, end };
}

/** "the aims Norway announced when it set out": what was announced stands in front, and the rest tells when. */
function isRelative(units: readonly Unit[], source: Range, content: Range): boolean {
  const words = units.slice(source.start, source.end);
  const isWhen = /^(?:when|where|after|before|as)$/.test(units[content.start]?.lower ?? '');
  return isWhen && words[0]?.pos === 'DET' && words.at(-1)?.pos === 'PROPN' && words.some(({ pos }) => pos === 'NOUN');
}

/** "people he had sworn not to take back": whom he would not, stands before it, and the rest says nothing alone. */
function isWithoutObject(units: readonly Unit[], { start, end }: Range, content: Range): boolean {
  const first = units[content.start]?.lower === 'not' ? content.start + 1 : content.start;
  if (!startsInfinitive(units, first)) return false;
  const isBare = end - start === 1 && /^(?:he|she|it|they|we|i)$/.test(units[start]?.lower ?? '');
  // "the share that African states pledged to reach", not "news that they had pledged to pay"
  const isLinked = /^(?:that|which|whom)$/.test(units[start - 1]?.lower ?? '');
  const noun = units[isLinked ? start - 2 : start - 1];
  if (noun === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(noun.pos)) return false;
  return isLinked ? !TAKES_CLAUSE.test(noun.lower) : isBare;
}

/** Nouns that "that" leads on from to what they say. */
const TAKES_CLAUSE =
  /^(?:announcements?|assurances?|beliefs?|claims?|confirmation|day|evidence|fact|fears?|hopes?|ideas?|impression|moment|news|proof|reports?|rumou?rs?|signs?|statements?|suggestions?|time|view|word|year)$/;

/** "you know", "anyone would think": nobody in particular; "nothing the mayor said": what it was is left open. */
function isAnybody(units: readonly Unit[], { start, end }: Range): boolean {
  if (end - start > 1 && /^(?:anything|everything|nothing|whatever)$/.test(units[start]?.lower ?? '')) return true;
  return end - start === 1 && /^(?:you|anyone|anybody|everyone|everybody|nobody)$/.test(units[start]?.lower ?? '');
}
