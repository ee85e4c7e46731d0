import { restOfClause } from './broken-clause.ts';
import { contentEnd, trimEnd } from './content-range.ts';
import { MODAL } from './content-setting.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { withLaterSpeaker } from './joint-speakers.ts';
import { lastSpeaker } from './last-speaker.ts';
import { pastAdjunct, pastTime } from './past-phrases.ts';
import { speakerOfRunOn } from './run-on-speaker.ts';
import { canHold, canSpeak, describeSource, headNoun } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import {
  closesSpeech,
  isBreak,
  isComma,
  isDash,
  opensSpeech,
  quotesEnd,
  startsInfinitive,
  textOf,
  type Unit,
} from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Details aside, “…,” she said", "As for the cost, “…,” she said": words before speech that only lead to it, and words of what is speech. */
const MAX_OPENING_WORDS = 7;
const LEAST_SPEECH_WORDS = 8;

/** Verbs whose object is always the listener. */
const ADDRESSING = /^(?:tell|inform|remind|assure|convince|persuade|notify|brief)$/;

/**
 * “…,” Orlov said; “…,” said Orlov; The talks failed, Orlov said: the content stands before the cue.
 * @param matched What the cue has to its right.
 */
export function attributeTail(
  units: readonly Unit[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  matched: Range | null,
): Pick<FoundAttribution, 'content' | 'source'> | null {
  if (group.isPassive || group.isInfinitive || group.form === 'ing') return null;
  // "Had she come by sea, Lund, who posted the message, would have seen it": what he did is told in passing.
  if (/^(?:who|which)$/.test(units[group.start - 1]?.lower ?? '')) return null;
  const runOn = speakerOfRunOn(units, group);
  if (runOn !== null) return { content: [{ start: 0, end: group.verb }], source: runOn };
  const inverted = group.start > 0 && endsContent(units[group.start - 1]) ? invertedSubject(units, group) : null;
  const source = inverted ?? findSubject(units, group);
  // "…, whatever its neighbours said": what they said is left open.
  // "the levy, which growers say is unfair": nor is what they say the sentence.
  if (source === null || /^(?:whatever|whichever|however|which|whose)$/.test(units[source.start]?.lower ?? ''))
    return null;
  const edge = inverted === null ? source.start : group.start;
  if (edge === 0 || !endsContent(units[edge - 1])) return null;
  // "According to the study, Norway gave a list, it said": the study says it all.
  const isIt = /^(?:it|they)$/.test(units[source.start]?.lower ?? '');
  if (isIt && units[0]?.lower === 'according' && units[1]?.lower === 'to') return null;
  // "two dams which, it believed, broke the treaty": the sentence is not what it believed.
  const opener = units[edge - 2]?.lower ?? '';
  const after = inverted === null ? group.end : inverted.end;
  if (isComma(units[edge - 1]) && /^(?:which|who|that|and|but|because|as)$/.test(opener)) {
    // "the park, which, she said, is full", "But, she said, it is full": what is said of it.
    const isLinked = /^(?:which|who)$/.test(opener) || (edge === 2 && /^(?:and|but)$/.test(opener));
    const right = isLinked ? partedContent(units, { start: 0, end: 0 }, after, groups)?.[1] : null;
    return right == null ? null : { content: [right], source };
  }
  const start = contentStart(units, edge, groups);
  const left = { start, end: trimEnd(units, edge) };
  if (left.end <= left.start || isSubjectAside(units, left)) return null;
  // "Lund asked for a ban, although, in 2015, in a talk with the Herald, she said: “…”": a clause of its own.
  const isQuoted = matched !== null && (units[matched.start]?.quotation ?? -1) >= 0;
  if (isQuoted && opensBehindAdjuncts(units, edge)) return null;
  // "After the mayor spoke of “a small fire,” the guild said that ten boats had burnt."
  const isThat = units[matched?.start ?? -1]?.lower === 'that' && matched?.start === group.end;
  if (isThat && matched !== null && (units[left.start]?.quotation ?? -1) < 0 && hasFiniteVerb(units, matched))
    return null;
  const isSpeech = units.slice(left.start, left.end).some((unit) => unit.quotation >= 0 && closesSpeech(unit));
  const holdsSpeech = units.slice(left.start, left.end).some(({ quotation }) => quotation >= 0);
  // "Even if the fund fails"
  const opening = units[left.start]?.pos === 'ADV' ? left.start + 1 : left.start;
  // "When the levy came, she said at the time the town was glad": the tagger takes the word for an adverb.
  const isSubordinate =
    units[opening]?.pos === 'SCONJ' ||
    (SUBORDINATE.test(units[left.start]?.lower ?? '') && hasFiniteVerb(units, { start: after, end: units.length }));
  const isHanging = (isSubordinate || isParticiple(units[opening])) && !hasMainClause(units, left);
  if (!holdsSpeech && ((!hasFiniteVerb(units, left) && !holdsCue(groups, left)) || isHanging)) {
    const parted =
      isComma(units[edge - 1]) && left.start === 0
        ? partedContent(units, left, afterListener(units, group, after), groups)
        : null;
    return parted === null ? null : { content: parted, source };
  }
  // "Most drive – even to the beach – said Moe": the dash closes an aside.
  const isAsideClosed = isDash(units[edge - 1]) && inverted !== null && units.slice(left.start, edge - 1).some(isDash);
  if (!isSpeech && !isComma(units[edge - 1]) && !isAsideClosed) return null;
  // "…, the League would call out its members": what would be done tells nothing of what stands before.
  if (!isSpeech && units.slice(group.start, group.verb).some(({ lower }) => MODAL.test(lower))) return null;
  if (isSpeech && !group.cue.frames.has('quote')) return null;

  // "It is far from certain, aides say, that the levy will stay": one sentence on both sides.
  const isSplit = !isSpeech && left.start === 0 && isComma(units[after]) && units[after + 1]?.lower === 'that';
  if (isSplit) return { content: [left, { start: after + 1, end: contentEnd(units, after + 1, groups) }], source };
  // "…, Lund said, most believe “that it will hold”": speech right after the verb is what that is about.
  if (!isSpeech && inverted === null && (units[after]?.quotation ?? -1) >= 0 && hasFiniteVerb(units, left)) return null;
  if (!holdsSpeech) {
    const rest = restOfClause(units, left, afterListener(units, group, after), groups);
    if (rest !== undefined) return rest === null ? null : { content: [left, rest], source };
  }
  const resumed = resumedContent(units, after, groups);
  const isLast = pastAdjunct(units, after) === trimEnd(units, units.length) || isWhen(units, after);
  // "Be it in law or art, the schools figured prominently across the list": no word of saying, and more behind it.
  const isSaying = group.cue.frames.has('quote');
  if (isSaying && inverted === null && resumed === null && isWhere(units, after)) return { content: [left], source };
  const isLoose = matched !== null || !isSaying || startsThing(units, after, group);
  if (!isSpeech && !isLast && resumed === null && inverted === null && isLoose) return null;
  return { content: resumed === null ? [left] : [left, resumed], source };
}

/** "One student, who asked not to be named, | claimed the head of the union is its driving force": a subject, and what is told of it. */
function isSubjectAside(units: readonly Unit[], { start, end }: Range): boolean {
  const relative = units.findIndex(({ lower }, at) => at > start && at < end && /^(?:who|which)$/.test(lower));
  const isAside = relative > 0 && isComma(units[relative - 1]) && !units.slice(relative, end).some(isBreak);
  return (
    isAside &&
    !units.slice(start, end).some(({ quotation }) => quotation >= 0) &&
    !hasFiniteVerb(units, { start, end: relative - 1 })
  );
}

/** "that, | in 2015, in a talk with the Herald, | she said": whether only phrases stand between a subject and what opens its clause. */
function opensBehindAdjuncts(units: readonly Unit[], subject: number): boolean {
  let comma = subject - 1;
  for (;;) {
    if (!isComma(units[comma])) return false;
    if (/^(?:although|because|but|since|that|though|when|whereas|while)$/.test(units[comma - 1]?.lower ?? ''))
      return true;
    const open = units.findLastIndex((unit, at) => at < comma && (isBreak(unit) || unit.quotation >= 0));
    const words = units.slice(open + 1, comma);
    if (words[0]?.pos !== 'ADP' || words.some(({ pos }) => /^(?:AUX|SCONJ|VERB)$/.test(pos))) return false;
    comma = open;
  }
}

/** "The tax will stay, she said on Saturday | after the vote was over": when it was said, to the end of the sentence. */
function isWhen(units: readonly Unit[], after: number): boolean {
  const at = pastTime(units, after);
  const isOpener = /^(?:after|as|before|once|when|while)$/.test(units[at]?.lower ?? '');
  const rest = units.slice(at + 1);
  return isOpener && !rest.some((unit) => isComma(unit) || unit.lower === 'that' || unit.quotation >= 0);
}

/** "The tax will stay, she said | in a letter that was sent to the mayor on Friday": in or at what, to the end of the sentence. */
function isWhere(units: readonly Unit[], after: number): boolean {
  const at = pastTime(units, after);
  const rest = units.slice(at + 1);
  return (
    /^(?:at|during|in|on)$/.test(units[at]?.lower ?? '') &&
    /^(?:DET|PRON)$/.test(rest[0]?.pos ?? '') &&
    !rest.some((unit, index) => isComma(unit) || unit.quotation >= 0 || opensClause(rest, index))
  );
}

/** Words that open a clause, whatever the tagger takes them for. */
const SUBORDINATE = /^(?:although|because|if|though|unless|until|when|whenever|whereas|while)$/;

/** "in a letter that the tax will stay", "in a letter the tax will stay", and not "in a letter that was sent". */
function opensClause(units: readonly Unit[], at: number): boolean {
  const [unit, next, before] = [units[at], units[at + 1], units[at - 1]];
  if (unit?.lower === 'that') return !/^(?:AUX|VERB)$/.test(next?.pos ?? '');
  return (
    /^(?:DET|PRON)$/.test(unit?.pos ?? '') &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !isTime(before ?? { lower: '' })
  );
}

/** "It worked, the town boasts full sails": what it has, and no word of saying. A listener is another matter. */
function startsThing(units: readonly Unit[], after: number, { cue }: VerbGroup): boolean {
  const next = units[after];
  return next !== undefined && !cue.frames.has('listener') && /^(?:ADJ|DET|NOUN|NUM)$/.test(next.pos) && !isTime(next);
}

/** "None of the parties backs the tax": the tagger takes the verb for a noun, its cue does not. */
function holdsCue(groups: readonly VerbGroup[], { start, end }: Range): boolean {
  return groups.some((group) => start < group.verb && group.verb < end && /^(?:third|past)$/.test(group.form));
}

/** "Refuting a claim that the vote was rigged, he told …": a phrase that opens the sentence is nothing said. */
function isParticiple(unit: Unit | undefined): boolean {
  return unit?.pos === 'VERB' && unit.lower.endsWith('ing');
}

/** "If the bridge falls, the town will pay, she said": a clause that hangs on nothing else follows within the range. */
function hasMainClause(units: readonly Unit[], { start, end }: Range): boolean {
  const comma = units.findIndex((unit, at) => at > start && at < end && isComma(unit));
  return comma > 0 && hasFiniteVerb(units, { start: comma + 1, end });
}

/** "The difference, he told me on Friday, is …": past the listener and the day. */
function afterListener(units: readonly Unit[], { cue }: VerbGroup, after: number): number {
  const listener = cue.frames.has('listener') && !isComma(units[after]) ? nounPhraseFrom(units, after) : null;
  return pastTime(units, listener?.end ?? after);
}

/** "The talks, he said, had failed": content on both sides of the cue. */
function partedContent(
  units: readonly Unit[],
  left: Range,
  after: number,
  groups: readonly VerbGroup[],
): Range[] | null {
  if (!isComma(units[after])) return null;
  const right = { start: after + 1, end: contentEnd(units, after + 1, groups) };
  if (/^(?:who|which|and|but|adding)$/.test(units[right.start]?.lower ?? '') || right.end - right.start < 2)
    return null;
  const goesOn =
    hasFiniteVerb(units, right) || units.slice(right.start, right.end).some(({ quotation }) => quotation >= 0);
  return goesOn ? [left, right] : null;
}

function endsContent(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (isComma(unit) || closesSpeech(unit) || /^(?:--+|[—–])$/.test(unit.text) || unit.quotation >= 0)
  );
}

/** "Prices will fall, | claimed the guild": a main clause without a comma, up to the one at an index. */
function isPlainClause(units: readonly Unit[], comma: number): boolean {
  const clause = { start: 0, end: comma };
  return (
    isComma(units[comma]) &&
    !/^(?:SCONJ|ADP|ADV|VERB)$/.test(units[0]?.pos ?? '') &&
    units.slice(0, comma).every((unit) => !isBreak(unit) && unit.quotation < 0) &&
    hasFiniteVerb(units, clause)
  );
}

/** "Minister Ada Lund", "the Halden board", and not "the commitment of Lund": a name, behind nothing but who bears it. */
function isSomebody(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  if (!words.some(({ pos }) => pos === 'PROPN')) return false;
  const plain = describeSource(textOf(words));
  return /^\p{Lu}/u.test(plain) || !plain.includes(' of ') || canHold(headNoun(plain));
}

function invertedSubject(units: readonly Unit[], group: VerbGroup): Range | null {
  // “…,” the aide told reporters: the object of the reporting verb is the listener.
  // “…,” proudly declared the dean.
  const isBare = units.slice(group.start, group.verb).every(({ pos }) => pos === 'ADV');
  if (!isBare) return null;
  const last = lastSpeaker(units, group);
  if (last !== null) return last;
  if (ADDRESSING.test(group.cue.lemma)) return null;
  const first = units[group.end];
  if (first === undefined || first.pos === 'ADP' || first.pos === 'ADV' || first.lower === 'me' || isTime(first))
    return null;
  const phrase = withLaterSpeaker(units, nounPhraseFrom(units, group.end));
  if (phrase === null || phrase.start !== group.end) return null;
  const next = units.slice(phrase.end).find(({ pos }) => pos !== 'ADV');
  // "Balder, which owns the pier, demanded a lower rent": what is demanded, no speaker.
  const isObject = (units[group.start - 1]?.quotation ?? -1) < 0 && group.cue.frames.has('object');
  const words = units.slice(phrase.start, phrase.end);
  if (isObject && !isSomebody(units, phrase) && !(isPlainClause(units, group.start - 1) && canSpeak(textOf(words))))
    return null;
  // "the council’s chair, Ada Holm, advised Lund not to come": whom somebody tells to do something.
  if (/^(?:not|that)$/.test(next?.lower ?? '') || startsInfinitive(units, phrase.end)) return null;
  // "…, said the talks had failed": a verb after the phrase makes it the content's subject, not the speaker.
  return next?.pos === 'VERB' || next?.pos === 'AUX' ? null : phrase;
}

/** Where the content before a cue starts: the sentence's start, or the speech itself when a frame leads into it. */
function contentStart(units: readonly Unit[], edge: number, groups: readonly VerbGroup[]): number {
  const last = units.findLastIndex((unit, index) => index < edge && unit.quotation >= 0 && closesSpeech(unit));
  if (last > 0 && last >= edge - 2) {
    const quote = units[last];
    let first = last;
    while ((units[first - 1]?.quotation ?? -1) >= 0) first--;
    if (first < last) return first;
    const before = units[last - 1];
    if (quote !== undefined && (before?.text === ':' || (opensSpeech(quote) && isBreak(before)))) return last;
    const isLead =
      units[last - 2]?.lower === 'aside' || (units[0]?.lower === 'as' && /^(?:for|to)$/.test(units[1]?.lower ?? ''));
    if (
      isLead &&
      isComma(before) &&
      last <= MAX_OPENING_WORDS &&
      (quote?.text.split(' ').length ?? 0) >= LEAST_SPEECH_WORDS
    )
      return last;
  }
  const told = groups.findLast(({ end, cue, form }) => end < edge && cue.frames.has('quote') && form !== 'ing');
  if (told !== undefined) {
    // "The pay is fair, says Rusk; the hours, he complains, are long": what the semicolon parts was said apart.
    const turn = units.findLastIndex(
      (unit, index) =>
        index < edge &&
        index > told.end &&
        (unit.text === ';' || (/^(?:but|and|while)$/.test(unit.lower) && isComma(units[index - 1]))),
    );
    if (turn > 0) return turn + 1;
  }
  // "It failed (the plan is “dead,” he said)": what stands before the bracket is not said.
  const open = units.findLastIndex(({ text }, index) => index < edge && text === '(');
  const isOpen = open > 0 && !units.slice(open, edge).some(({ text }) => text === ')');
  return isOpen ? open + 1 : 0;
}

/** “…,” he said, “…”: the content goes on after the cue. */
function resumedContent(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): Range | null {
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quotation >= 0) {
      if (isComma(units[from]) && /^(?:but|and|or)$/.test(units[from + 1]?.lower ?? '') && at > from + 1) {
        return { start: from + 1, end: contentEnd(units, at, groups) };
      }
      const isResumed = at === from || isBreak(units[at - 1]) || opensSpeech(unit);
      return isResumed ? { start: at, end: quotesEnd(units, at) } : null;
    }
    if (groups.some(({ start }) => start === at)) return null;
  }
  return null;
}
