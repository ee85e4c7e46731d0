import { MODAL, type Setting } from './content-setting.ts';
import { CONTENT_TAILS } from './content-tails.ts';
import type { Range } from './find-source.ts';
import { gapAfter } from './gap-after.ts';
import { joinsSubjects, saysMore } from './goes-on.ts';
import {
  MAX_SUBJECT_WORDS,
  opensOtherClause,
  opposesByName,
  opposesFigures,
  startsMainClause,
  startsOwnClause,
  startsVerb,
  withoutApposition,
} from './other-clauses.ts';
import { opensReservation } from './reservations.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { closesSpeech, isBreak, isComma, isDash, isNominal, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { tellsWhereSaid } from './where-said.ts';

const TURNS = /^(?:and|but|while|though|although|whereas|yet)$/;
const CONTRASTS = /^(?:but|though|although|whereas)$/;

/** Words that may show that the writer goes on. */
const MAX_TAIL_WORDS = 8;
const MAX_ASIDE_WORDS = 10;
/** Words of somebody else before "that" or a participle. */
const MAX_GAP_WORDS = 6;

/** Where content that starts at an index ends: before anything the sentence reports with another cue. End exclusive. */
export function contentEnd(
  units: readonly Unit[],
  from: number,
  groups: readonly VerbGroup[],
  setting: Setting | null = null,
): number {
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.text === ';') return at;
    if (setting?.isPhrase === true && saysMore(units, from, at)) return at;
    const turn = isComma(unit) || isDash(unit) ? at + 1 : at;
    if (opensReservation(units, turn)) {
      at = turn;
      continue;
    }
    // "two dams which, it believed, broke the treaty": the clause goes on after the aside.
    if (turn > at && /^(?:which|who|that)$/.test(units[at - 1]?.lower ?? '')) continue;
    if (turn > at && startsOwnCue(units, turn, groups)) return at;
    // "said it would leave and would respond if …": what goes on with the content's own "would" is still said.
    const isSaid =
      setting !== null && !setting.isPhrase && !setting.isModal && MODAL.test(units[turn + 1]?.lower ?? '');
    const isTurn = TURNS.test(units[turn]?.lower ?? '') && !isSaid && opensAttribution(units, turn + 1, groups);
    if (isTurn && !joinsSubjects(units, from, turn)) return at;
    if (isComma(unit) && startsGap(units, at + 1)) return at;
    if (turn > at && units[turn]?.lower === 'and' && startsOwnDemand(units, turn + 1, groups)) return at;
    if (closesSpeech(unit) && isTailAttribution(units, at + 1, groups)) return at + 1;
    // "spoke of “a small fire,” the guild said that …"
    if (setting?.isObject === true && closesSpeech(unit) && opensAttribution(units, at + 1, groups)) return at + 1;
    if (setting !== null) {
      if (leavesQuotation(units, at, groups)) return at + 1;
      const word = units[turn]?.lower ?? '';
      if (/^(?:and|but)$/.test(word) && continues(units, from, pastAside(units, turn + 1), groups, setting)) return at;
      if (
        word === 'and' &&
        setting.isParticiple === true &&
        groups.some(({ start, form }) => start === turn + 1 && form === 'ing')
      )
        return at;
      // "asking for nine percent and the mill offering six"
      if (word === 'and' && setting.isOwnParticiple === true && offersToo(units, turn + 1, groups)) return at;
      if (setting.endsAtComma && (isComma(unit) || (setting.isPhrase && startsMainClause(units, at)))) return at;
      if (isComma(unit) && goesOnInRow(units, at, groups, setting)) return at;
      // "asked the ministry, which has refused them twice, to pay": the main clause goes on.
      const isResumed = units[at + 1]?.lower === 'to' && units[at + 2]?.pos === 'VERB';
      if (setting.isAside && isComma(unit) && (isResumed || startsVerb(units, at + 1))) return at;
      const resumed = setting.isObject && isComma(unit) ? infinitiveAfterAside(units, turn) : null;
      if (resumed !== null) {
        at = resumed;
        continue;
      }
      if (setting.isObject && turn > at && (/^(?:who|which)$/.test(word) || !isComma(unit))) return at;
      if (
        setting.isPhrase &&
        TURNS.test(word) &&
        !hasClause(units, from, at) &&
        opensOtherClause(units, turn + 1, groups, turn === at && word !== 'and' && word !== 'but')
      )
        return at;
      if (setting.isObject && isComma(unit) && gapAfter(units, at) !== null) return at;
      // "demanded a pilot, the Peruvians offered two": another subject with its own cue.
      // "where it is expected to face scrutiny, Lord Penhallow has said …": as above.
      if (setting.isPhrase && isComma(unit) && opensOtherClause(units, at + 1, groups, true)) return at;
      // "With the guild rejecting a levy, the House appeared divided": the main clause.
      const isOpening = setting.isParticiple === true && /^with$/.test(units[0]?.lower ?? '');
      if (isOpening && isComma(unit) && opensOtherClause(units, at + 1, groups)) return at;
      // "a motion against him after 26 members said …": when it was, told by another cue.
      if (setting.isObject && /^(?:after|before|as|when)$/.test(unit.lower) && opensAttribution(units, at + 1, groups))
        return at;
      // "a motion against the premier following a stormy hearing"
      if (setting.isObject && unit.lower === 'following' && units[at + 1]?.pos === 'DET') return at;
      if (setting.isPhrase && isComma(unit) && startsOwnDemand(units, turn, groups)) return at;
      if (startsTail(units, at, setting) || (setting.isPhrase && tellsWhereSaid(units, at))) return at;
    }
    // “…,” while Norway …: the comma may stand inside the marks.
    const isStop = isComma(unit) || (unit.quotation >= 0 && unit.text.endsWith(','));
    const next = isStop ? at + 1 : turn;
    const isOwn =
      next > at &&
      CONTRASTS.test(units[next]?.lower ?? '') &&
      startsOwnClause(units, next + 1) &&
      !goesOnWithPronoun(units, from, next + 1);
    if (isOwn && !resumesThat(units, from, next + 1)) return unit.quotation >= 0 ? next : at;
    const isContrast = isStop && units[at + 1]?.lower === 'while';
    const border = isComma(unit) ? at : at + 1;
    if (isContrast && opposesFigures(units, from, at, groups)) return border;
    if (isContrast && (opposesByName(units, at + 2) || opensOtherClause(units, at + 2, groups, true))) return border;
    if (isContrast && setting !== null && opposesDeed(units, { start: from, end: at }, groups, setting)) return border;
  }
  return trimEnd(units, units.length);
}

const GESTURES =
  /^(?:attempt|barb|bid|blow|boost|concession|dig|effort|gesture|hint|jab|message|move|nod|rebuke|reference|shift|sign|signal|snub|swipe|tribute|warning)$/;

/** "said it was “safe” | as he opened the pier", "… | in a swipe at her rival", "… | but tenants doubt it": what the writer tells behind partial speech. */
export function leavesQuotation(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  if ((units[at]?.quotation ?? -1) < 0 && units[at]?.endsFragment !== true) return false;
  const word = units[at + 1]?.lower ?? '';
  const next = units[at + 2];
  if (/^(?:although|but|though|whereas)$/.test(word)) return opensOtherClause(units, at + 2, groups);
  if (/^(?:after|as|before|when|while)$/.test(word)) {
    const isPronoun = /^(?:he|she|they)$/.test(next?.lower ?? '');
    const isParticiple = next?.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower);
    return isPronoun || isParticiple || (word === 'as' && opensOtherClause(units, at + 2, groups));
  }
  return (
    word === 'in' &&
    /^an?$/.test(next?.lower ?? '') &&
    units.slice(at + 3, at + 6).some(({ lower }) => GESTURES.test(lower))
  );
}

/** "there were 14, | the council that there were 37": another one's word, which leaves out the verb. */
function startsGap(units: readonly Unit[], from: number): boolean {
  const that = units.findIndex(({ lower }, at) => at > from && at <= from + MAX_GAP_WORDS && lower === 'that');
  const subject = units.slice(from, that);
  const isNamed = units[from]?.lower === 'the' || units[from]?.pos === 'PROPN';
  const isSubject = subject.every(({ pos, quotation }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(pos) && quotation < 0);
  return (
    that > from &&
    isNamed &&
    isSubject &&
    (subject.at(-1)?.pos === 'PROPN' || canSpeak(subject.at(-1)?.lower ?? '')) &&
    /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(units[that + 1]?.pos ?? '')
  );
}

/** "and | the mill | offering six": somebody else with a participle of their own. */
function offersToo(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): boolean {
  const next = groups.find(({ start, form }) => form === 'ing' && start > from && start <= from + MAX_GAP_WORDS);
  return (
    next !== undefined && units.slice(from, next.start).every(({ pos }) => /^(?:ADJ|DET|NOUN|PART|PROPN)$/.test(pos))
  );
}

/** "rejected the offer and | , in a letter, | said": past what stands between two commas. */
function pastAside(units: readonly Unit[], from: number): number {
  const close = isComma(units[from]) ? units.findIndex((unit, at) => at > from && isBreak(unit)) : -1;
  return isComma(units[close]) && close - from <= MAX_ASIDE_WORDS ? close + 1 : from;
}

/** "asked the ministry, | which has refused twice, to pay": where what is asked of somebody goes on past what tells of them. */
function infinitiveAfterAside(units: readonly Unit[], from: number): number | null {
  if (!/^(?:who|which|whose)$/.test(units[from]?.lower ?? '')) return null;
  const close = units.findIndex((unit, at) => at > from && (isComma(unit) || (isBreak(unit) && unit.text === ';')));
  const isInfinitive = units[close + 1]?.lower === 'to' && units[close + 2]?.pos === 'VERB';
  return isComma(units[close]) && isInfinitive ? close + 1 : null;
}

/** "…, a development that …", "…, even as it …": what the writer adds. */
function startsTail(units: readonly Unit[], at: number, { isPhrase }: Setting): boolean {
  const unit = units[at];
  const isEven = isPhrase && unit?.lower === 'even';
  if (unit === undefined || unit.quotation >= 0 || !(isComma(unit) || isEven)) return false;
  const words = units
    .slice(isEven ? at : at + 1, at + 1 + MAX_TAIL_WORDS)
    .map(({ lower }) => lower)
    .join(' ');
  const rule = CONTENT_TAILS.inForce().find(({ ends, pattern }) => (isPhrase || ends === 'any') && pattern.test(words));
  if (rule === undefined) return false;
  CONTENT_TAILS.fired(rule, unit);
  return true;
}

/**
 * "accused the army of looting, while Nakato was mute", "said it would spare homes, while Estonia sold it as a triumph": what
 * another one did then. What goes on in the content's own form is still said: "said Norway paid in full, while Peru paid half".
 */
function opposesDeed(
  units: readonly Unit[],
  { start, end }: Range,
  groups: readonly VerbGroup[],
  { isPhrase }: Setting,
): boolean {
  const told = units.slice(start, end);
  const subject = units[end + 2];
  if (told.some(({ lower }) => /^(?:that|whether|if)$/.test(lower))) return false;
  if (isPhrase) return /^(?:DET|PROPN|NOUN|PRON|NUM)$/.test(subject?.pos ?? '');
  const verb = units.slice(end + 2).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    subject?.pos === 'PROPN' &&
    verb?.pos === 'VERB' &&
    told.some(({ lower }) => MODAL.test(lower)) &&
    opensOtherClause(units, end + 2, groups)
  );
}

/** "…, and he urged them to leave": a pronoun with its own reporting verb starts a new attribution. */
function startsOwnDemand(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  return (
    /^(?:he|she|they|it)$/.test(units[at]?.lower ?? '') &&
    groups.some(
      ({ start, form, isInfinitive }) => start === at + 1 && form !== 'base' && form !== 'ing' && !isInfinitive,
    )
  );
}

/** Whether a conjunction goes on with the cue's own subject: any verb after a phrase, a cue verb after a clause. */
function continues(
  units: readonly Unit[],
  content: number,
  from: number,
  groups: readonly VerbGroup[],
  setting: Setting,
): boolean {
  const isTaggedNoun =
    setting.tense === 'present' && groups.some(({ start, form }) => start === from && form === 'third');
  if (!isTaggedNoun && !continuesVerb(units, from, setting.tense)) return false;
  if (isOfRelative(units, content, from, setting)) return false;
  // "said he had met | and thanked the envoys": what "had" governs, too.
  const [owner, auxiliary, verb] = units.slice(Math.max(0, from - 4), from - 1);
  if (owner?.pos === 'PRON' && /^ha[ds]$/.test(auxiliary?.lower ?? '') && verb?.pos === 'VERB') return setting.isPhrase;
  if (MODAL.test(units[from]?.lower ?? '') && !setting.isPhrase && !setting.isModal) return false;
  return setting.isPhrase || groups.some(({ start, end, form }) => start === from && end > start && form !== 'ing');
}

/** "deplored the closure, | called on all to talk, and decided to wait": one of several things told of one subject. */
function goesOnInRow(units: readonly Unit[], comma: number, groups: readonly VerbGroup[], setting: Setting): boolean {
  const next = groups.find(({ start }) => start === comma + 1);
  if (next === undefined || next.isPassive || next.form === 'ing' || !continuesVerb(units, next.start, setting.tense))
    return false;
  // "the plan, backed by the guild, …": a participle of what stands before it.
  const isParticiple =
    next.cue.particles.length === 0 && /^(?:by|of|in|at|with|from|as|on)$/.test(units[next.end]?.lower ?? '');
  return (
    !isParticiple &&
    units.some(({ pos }, at) => at > next.end && pos === 'CCONJ' && /^(?:VERB|AUX|ADV)$/.test(units[at + 1]?.pos ?? ''))
  );
}

/** "cited the weight of a town that owns the quay and has had it for years": what goes on is the clause that hangs on the noun. */
function isOfRelative(units: readonly Unit[], content: number, from: number, { isPhrase, tense }: Setting): boolean {
  const before = units.slice(content, from);
  return (
    isPhrase &&
    tense === null &&
    /^(?:has|have|is|are|was|were|had)$/.test(units[from]?.lower ?? '') &&
    before.some(({ lower }, at) => /^(?:who|which|that)$/.test(lower) && before[at - 1]?.pos === 'NOUN')
  );
}

/** "refused to sign and left": a verb in the cue's own form goes on with the cue's subject, not with the content. */
function continuesVerb(units: readonly Unit[], from: number, tense: Setting['tense']): boolean {
  let at = from;
  while (units[at]?.pos === 'ADV') at++;
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.pos === 'AUX') return true;
  if (tense === null || unit.pos !== 'VERB' || /ing$/.test(unit.lower)) return false;
  // "called the claims baseless and invented by rivals"
  if (tense === 'past' && units[at + 1]?.lower === 'by') return false;
  return tense === 'past' ? unit.lower !== unit.lemma && !/s$/.test(unit.lower) : /[^s]s$/.test(unit.lower);
}

/** "says she hopes to win, but she knows that …": the same pronoun opens both, and so both are said. */
function goesOnWithPronoun(units: readonly Unit[], from: number, at: number): boolean {
  const first = units[from]?.lower === 'that' ? units[from + 1] : units[from];
  const next = units[at + 1];
  return first?.pos === 'PRON' && first.lower === units[at]?.lower && next?.pos === 'VERB' && next.lower !== next.lemma;
}

/** "said that the list was not void, but that the clerk should publish it": the same is said of both. */
function resumesThat(units: readonly Unit[], from: number, at: number): boolean {
  const hasNegation = units.slice(from, at).some(({ lower }) => /^(?:not|n['’]t|never|no)$/.test(lower));
  return units[at]?.lower === 'that' && hasNegation && /^(?:DET|PRON|PROPN|NUM)$/.test(units[at + 1]?.pos ?? '');
}

/** Whether a range has a clause of its own, which another one may be joined to: "to ensure that prices fall | and wages rise". */
function hasClause(units: readonly Unit[], start: number, end: number): boolean {
  return units
    .slice(start, end)
    .some(({ lower }) => /^(?:that|whether|if|because|who|which|what|how|why|when|where)$/.test(lower));
}

/** Without the full stop. */
export function trimEnd(units: readonly Unit[], end: number): number {
  let last = end;
  while (last > 0 && isBreak(units[last - 1]) && !/^[)\]]$/.test(units[last - 1]?.text ?? '')) last--;
  return last;
}

/** "…, adding that", "…, according to", "…, he said". */
function startsOwnCue(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  // "…, adding to fears that": what the writer sets beside it.
  if (/^(?:according|adding)$/.test(units[at]?.lower ?? '') && units[at + 1]?.lower === 'to') return true;
  const group = groups.find(({ start, verb }) => start === at || verb === at);
  // "the treasury, and not the ministry, is holding it up": the content's own verb.
  const isOwnVerb = group !== undefined && group.start < group.verb && units[group.start]?.pos === 'AUX';
  if (group !== undefined && group.form === 'ing' && !isOwnVerb) return true;
  return isTailAttribution(units, at, groups);
}

/** ", Orlov said." and ", said Orlov, the envoy.": the source at the end. */
function isTailAttribution(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find(({ start }) => start >= at && start <= at + MAX_SUBJECT_WORDS);
  if (group === undefined || !group.cue.frames.has('quote')) return false;
  // "…, the farmers' lawyer, Jon Moe, said": commas around a name beside its role.
  const isApposed = isComma(units[group.start - 1]);
  const between = units.slice(at, group.start).filter((unit) => !isApposed || !isComma(unit));
  if (between.some((unit) => isBreak(unit) || unit.pos === 'VERB' || unit.pos === 'AUX' || unit.quotation >= 0))
    return false;
  if (between.length === 0 || !between.some(isNominal)) return false;
  const after = units[group.end];
  return after === undefined || isBreak(after) || isTime(after);
}

/** Whether a conjunction is followed by a clause with its own reporting cue, subject written or left out. */
function opensAttribution(units: readonly Unit[], at: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find(({ start }) => start >= at);
  if (group === undefined || group.isInfinitive || group.isPassive) return false;
  const isAgreeing = /^(?:agree|disagree|side) with$/.test(group.cue.lemma);
  if (!(group.cue.frames.has('quote') || isAgreeing) || group.form === 'ing') return false;
  const between = withoutApposition(units, at, group.start);
  if (between.length > MAX_SUBJECT_WORDS) return false;
  // "the quarrel of dockers and owners, and said": what stands before another "and" is no subject of the verb.
  if (between.at(-1)?.pos === 'CCONJ') return false;
  // "between the port and skippers that threatened the season": a clause that hangs on the noun.
  if (/^(?:that|which|who)$/.test(between.at(-1)?.lower ?? '') && between.length > 1) return false;
  return !between.some(
    (unit) => isBreak(unit) || unit.pos === 'VERB' || unit.pos === 'AUX' || unit.quotation >= 0 || unit.pos === 'SCONJ',
  );
}
