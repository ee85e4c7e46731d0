import { contentEnd, leavesQuotation, trimEnd } from './content-range.ts';
import { type Setting, settingOf } from './content-setting.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { opensBehindComma, opensWithReason } from './opens-late.ts';
import { opensOtherClause } from './other-clauses.ts';
import { pastPlace, pastTime, TIME_WORD, withoutTimeAtEnd } from './past-phrases.ts';
import { canHold, describeSource, headNoun } from './speaking-nouns.ts';
import { closesSpeech, isBreak, isComma, isNominal, opensSpeech, quotesEnd, textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

const CLAUSE_WORD = /^(?:that|whether|how|what|why|when|where|who|if)$/;
/** Phrases between the cue and what was said: "said in a statement on Tuesday that". */
const ADJUNCT_START = /^(?:in|on|at|during|after|before|to|via|through|of|from|with|by|about|as|for|over)$/;
const MAX_ADJUNCT_WORDS = 22;
const LEAST_CLAUSE_WORDS = 4;
/** Between two commas: "said, as did the mayor, that". */
const MAX_ASIDE_WORDS = 10;

/** The content to the right of a verb group by its cue's frames; null where none of them fits. */
export function matchRight(units: readonly Unit[], group: VerbGroup, groups: readonly VerbGroup[]): Range | null {
  const { frames } = group.cue;
  let at = group.end;
  if (group.object !== undefined) return group.object;
  // "neither denied nor admitted it": both verbs have what follows the second.
  if (/^(?:nor|or)$/.test(units[at]?.lower ?? '')) return null;
  const quoted = frames.has('quote') ? quoteAfter(units, at, groups) : null;
  if (quoted !== null) return quoted;

  const clause: Setting = settingOf(units, group);
  const phrase: Setting = { ...clause, isPhrase: true };
  const upTo = (start: number, setting: Setting): Range => ({ start, end: contentEnd(units, start, groups, setting) });
  if (frames.has('that')) {
    const start = clauseAfter(units, at, groups);
    if (start !== null) return upTo(start, clause);
  }
  if (frames.has('to') && startsInfinitive(units, at)) return upTo(at, phrase);
  // "offered on 20 September to pay"
  const dated = frames.has('to') ? pastTime(units, at) : at;
  if (dated > at && startsInfinitive(units, dated)) return upTo(dated, phrase);
  if (frames.has('listener')) {
    const listener = nounPhraseFrom(units, units[at]?.lower === 'on' ? pastTime(units, at) : at);
    if (listener !== null) {
      // "promised the men who are building it that", "told the judges hearing the case, that": which men stands between.
      const start = /^whom?$|ing$/.test(units[listener.end]?.lower ?? '')
        ? thatBehind(units, listener.end)
        : clauseAfter(units, listener.end, groups);
      if (start !== null) return upTo(start, clause);
      const bare = pastTime(units, listenerEnd(units, at, listener));
      // "promised the border would stay open": a verb right after makes the phrase its subject, no listener.
      // "warned the move by Norway would fail": nor is a preposition's phrase the start of a clause.
      if (!/^(?:AUX|VERB|ADP)$/.test(units[bare]?.pos ?? '') && startsClause(units, bare, groups))
        return upTo(bare, clause);
    }
  }
  // "was right to say so in April": nothing follows that was said.
  if (units[at]?.lower === 'so' && units[at + 1]?.pos === 'ADP') return null;
  at = pastTime(units, at);
  if (frames.has('bare')) at = pastPlace(units, at);
  const isObject = frames.has('object') && joinsAnotherClause(units, at);
  // "Commanders who confess in full could go free": the verb is the main clause's.
  const isOfRelative = /^(?:who|which)$/.test(units[group.start - 1]?.lower ?? '') && units[at]?.pos === 'ADP';
  if (
    frames.has('bare') &&
    !isObject &&
    !isOfRelative &&
    !isBreak(units[at]) &&
    (startsClause(units, at, groups, TAKES_THINGS.test(group.cue.lemma)) || isOnlyClause(units, at, group))
  )
    return upTo(at, clause);
  if (frames.has('bare') && (opensWithReason(units, at) || opensBehindComma(units, at, group)))
    return upTo(at + 1, clause);
  // "announced on Friday the arrest of …"
  const object = pastVerdict(units, units[at]?.pos === 'DET' ? at : group.end);
  if (!startsPhrase(units, object)) return null;
  const whole = withoutTimeAtEnd(units, upTo(object, { ...phrase, isObject: true }), group.cue.lemma);
  const isCalled = units.slice(whole.start, whole.end).some(({ lower }) => lower === 'as');
  if (frames.has('object') || (frames.has('as') && isCalled)) return whole;
  if (frames.has('number') && saysHowMany(units, whole)) return whole;
  return null;
}

const MANDATING = /^(?:demand|propose|recommend|request)$/;

/** "demanded | Parliament reject | the budget": who is to do something, and what. */
export function isMandate(units: readonly Unit[], { cue }: VerbGroup, at: number): boolean {
  const holder = MANDATING.test(cue.lemma) ? nounPhraseFrom(units, at) : null;
  const verb = units[holder?.end ?? -1];
  if (holder?.start !== at || verb?.pos !== 'VERB' || verb.lower !== verb.lemma) return false;
  const words = units.slice(at, holder.end);
  return words.at(-1)?.pos === 'PROPN' || canHold(headNoun(describeSource(textOf(words))));
}

/** "the number of dead at nine", "losses at about 40 million". */
function saysHowMany(units: readonly Unit[], { start, end }: Range): boolean {
  // "the losses at 40 million, and the ministry at 12 million" are two.
  if (units.slice(start, end).some(isComma)) return false;
  const at = units.findLastIndex(({ lower }, index) => index > start && index < end && lower === 'at');
  return (
    at !== -1 &&
    units.slice(at + 1, Math.min(end, at + 4)).some(({ pos, text }) => pos === 'NUM' || /^\p{N}/u.test(text))
  );
}

/** "told the crew to leave": whom a verb orders to do something, and what. */
export function matchOrder(units: readonly Unit[], group: VerbGroup, groups: readonly VerbGroup[]): Range | null {
  const listener = group.cue.frames.has('order') ? nounPhraseFrom(units, group.end) : null;
  if (listener?.start !== group.end || !startsInfinitive(units, listener.end)) return null;
  const setting = { ...settingOf(units, group), isPhrase: true };
  return { start: group.end, end: contentEnd(units, listener.end, groups, setting) };
}

/** "asked the mayor about the leak": what somebody wants to hear of. */
export function matchTopic(units: readonly Unit[], group: VerbGroup, groups: readonly VerbGroup[]): Range | null {
  const listener = group.cue.lemma === 'ask' ? nounPhraseFrom(units, group.end) : null;
  if (listener?.start !== group.end || units[listener.end]?.lower !== 'about') return null;
  const start = listener.end + 1;
  return {
    start,
    end: contentEnd(units, start, groups, { ...settingOf(units, group), isPhrase: true, isObject: true }),
  };
}

/** A pronoun or name is the listener by itself: "told him the deal was dead". */
function listenerEnd(units: readonly Unit[], at: number, listener: Range): number {
  if (units[at]?.pos === 'PRON') return at + 1;
  // "told IPS | edible insects contain protein": an acronym, and what a clause begins with.
  const isAcronym = /^\p{Lu}{2,6}$/u.test(units[at]?.text ?? '') && /^(?:ADJ|NOUN|NUM)$/.test(units[at + 1]?.pos ?? '');
  return isAcronym ? at + 1 : listener.end;
}

/** Speech right after the cue, or after an adjunct and a comma or colon. All quotations that follow belong to it. */
function quoteAfter(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): Range | null {
  const led = quoteBehindColon(units, from, groups);
  if (led !== null) return led;
  for (let at = from; at < Math.min(units.length, from + MAX_ADJUNCT_WORDS); at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quotation >= 0) {
      const before = units[at - 1];
      const isIntroduced = at === from || before?.text === ':' || isComma(before) || opensSpeech(unit);
      // "Lund said, “the plan is a good one.”": written small, right behind the word and its comma.
      // "She stated: “we have no boats, and need none.”": written small, behind a colon.
      const isClosed = closesSpeech(unit) && (before?.text === ':' || (at === from + 1 && isComma(before)));
      const isSpeech = opensSpeech(unit) || isClosed;
      if (!isIntroduced || (at !== from && !isSpeech)) return null;
      return { start: at, end: speechEnd(units, at, groups) };
    }
    if (unit.text === ':') {
      if (units[at + 1]?.quotation === -1) return { start: at + 1, end: trimEnd(units, units.length) };
    } else if (isBreak(unit) && !isComma(unit)) return null;
    if (CLAUSE_WORD.test(unit.lower) || unit.pos === 'AUX') return null;
    if (unit.pos === 'VERB' && !/ing$/.test(unit.lower)) return null;
  }
  return null;
}

/** "said in remarks that are due to be aired tomorrow: “…”": speech that a colon leads to, however long tells where it was said. */
function quoteBehindColon(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): Range | null {
  const speech = units[from]?.pos === 'ADP' ? units.findIndex(({ quotation }, at) => at >= from && quotation >= 0) : -1;
  const quoted = units[speech];
  if (quoted === undefined || units[speech - 1]?.text !== ':' || !opensSpeech(quoted)) return null;
  const isOwn = !groups.some(({ verb, cue }) => verb > from && verb < speech && cue.frames.has('quote'));
  return isOwn ? { start: speech, end: speechEnd(units, speech, groups) } : null;
}

function speechEnd(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): number {
  const end = from + 1;
  if (leavesQuotation(units, from, groups)) return end;
  const rest = units.slice(end);
  if (/[.!?]$/.test(units[from]?.text ?? '') || rest.length === 0 || rest.every(isBreak)) return quotesEnd(units, end);
  // “They …” and that “nobody …”: the sentence goes on with what was said.
  return isBreak(units[end]) || /[,—–-]$/.test(units[from]?.text ?? '') ? end : trimEnd(units, units.length);
}

/** Index of "that" or a question word after the cue, adjuncts stepped over. */
function clauseAfter(units: readonly Unit[], from: number, groups: readonly VerbGroup[]): number | null {
  if (CLAUSE_WORD.test(units[from]?.lower ?? '')) return from;
  const first = units[from];
  // "Prices fell, Lund said, adding that": what was added has a word of its own.
  const isNext = ({ start, form, cue }: VerbGroup) => start === from + 1 && form === 'ing' && cue.frames.has('that');
  if (isComma(first) && groups.some(isNext)) return null;
  // "cautioned, as did the mayor, that"
  const close = isComma(first) ? units.findIndex((unit, at) => at > from && isComma(unit)) : -1;
  if (close > 0 && close - from <= MAX_ASIDE_WORDS && units[close + 1]?.lower === 'that') return close + 1;
  // "said while opening the debate that"
  const isWhile = first?.lower === 'while' && /ing$/.test(units[from + 1]?.lower ?? '');
  const isAdjunct =
    first !== undefined &&
    (isWhile ||
      TIME_WORD.test(first.lower) ||
      ADJUNCT_START.test(first.lower) ||
      first.pos === 'ADV' ||
      isComma(first));
  if (!isAdjunct) return null;
  for (let at = from; at < Math.min(units.length, from + MAX_ADJUNCT_WORDS); at++) {
    const unit = units[at];
    if (unit === undefined || (isBreak(unit) && !isComma(unit)) || unit.quotation >= 0) return null;
    // "testified, with prosecutors arguing that he had lied": what another verb leads to.
    if (at > from && groups.some(({ verb, form, cue }) => verb === at && form === 'ing' && cue.frames.has('that')))
      return null;
    if (unit.pos === 'AUX' || (unit.pos === 'VERB' && !/ing$/.test(unit.lower))) return null;
    // "adding a quarrel to the dispute that has shut the quay": a clause would have a subject there.
    if (unit.lower === 'that' && at > from && units[at - 1]?.pos !== 'ADP') return isRelative(units, at) ? null : at;
  }
  return null;
}

/** The "that" behind a relative clause, which is of no noun in it. */
function thatBehind(units: readonly Unit[], from: number): number | null {
  const at = units.findIndex(
    ({ lower }, index) => index > from && index <= from + MAX_ADJUNCT_WORDS && lower === 'that',
  );
  const isOfNoun = /^(?:NOUN|PROPN)$/.test(units[at - 1]?.pos ?? '') && /^(?:AUX|VERB)$/.test(units[at + 1]?.pos ?? '');
  const end = isComma(units[at - 1]) ? at - 1 : at;
  return at < 0 || isOfNoun || units.slice(from, end).some(isBreak) ? null : at;
}

/** "a meeting that ran late": the verb right after it has the noun before it for its subject. */
function isRelative(units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]];
  if (after?.pos === 'AUX') return true;
  return (
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    !TIME_WORD.test(before?.lower ?? '') &&
    // "in a finding that pleased neither side"
    (after?.pos === 'VERB' || (after?.pos === 'ADJ' && /ed$/.test(after.lower))) &&
    !/ing$/.test(after.lower)
  );
}

function startsInfinitive(units: readonly Unit[], at: number): boolean {
  const offset = units[at]?.lower === 'not' ? 1 : 0;
  if (units[at + offset]?.lower !== 'to') return false;
  const verb = units[at + offset + 1];
  return verb?.pos === 'VERB' || verb?.pos === 'AUX' || verb?.pos === 'ADV' || verb?.pos === 'NOUN';
}

/** "found boats registered abroad", "charged a fee agreed with the port": a participle may hang on a thing there. */
const TAKES_THINGS = /^(?:charge|discover|find)$/;

function startsClause(units: readonly Unit[], at: number, groups: readonly VerbGroup[], isThing = false): boolean {
  const unit = units[at];
  if (unit === undefined || isBreak(unit)) return false;
  // "warned the skippers shortly before each test": when, not what.
  if (unit.pos === 'ADV' && /^(?:before|after)$/.test(units[at + 1]?.lower ?? '')) return false;
  if (
    unit.pos === 'ADP' &&
    !/^(?:in|on|if|while|after|before|despite|like|by|under|with|without|for|during)$/.test(unit.lower)
  )
    return false;
  // "announced plans for the toll, but granted exemptions": what goes on after a comma is no verb of the clause.
  const turn = units.findIndex(
    (each, index) =>
      index > at &&
      isComma(each) &&
      /^(?:and|but)$/.test(units[index + 1]?.lower ?? '') &&
      /^(?:VERB|AUX)$/.test(units[index + 2]?.pos ?? ''),
  );
  // "promised subsidies, which the growers refused": nor is the verb of a clause that hangs on its end.
  const aside = units.findIndex((each, index) => index > at && isComma(each) && units[index + 1]?.lower === 'which');
  const isWhole = aside > at && !units.some((each, index) => index > aside + 1 && isComma(each));
  if (isWhole && !hasFiniteVerb(units, { start: at, end: aside }) && !hasPastVerb(units, { start: at, end: aside }))
    return false;
  // "demanded a pilot, the Peruvians offered two": nor is that of another subject with its own.
  const other = units.findIndex(
    (each, index) => index > at && isComma(each) && opensOtherClause(units, index + 1, groups, true),
  );
  // "in a room where they had complained for hours, said it would close": nor is the main clause's, whose subject stands before.
  const main = units.findIndex(
    (each, index) =>
      index > at &&
      isComma(each) &&
      groups.some(({ start, form }) => start === index + 1 && /^(?:past|third)$/.test(form)),
  );
  const end = contentEnd(units, at, groups);
  const range = { start: at, end: Math.min(end, ...[turn, other, main].filter((border) => border > 0)) };
  const words = units.slice(range.start, range.end);
  // The verb of the clause may stand inside a quotation: he “has no idea what he is doing”.
  if (words.some(({ quotation }) => quotation >= 0)) return true;
  if (isThing && !opensWithSubject(units, at)) return false;
  return words.some(isNominal) && (hasFiniteVerb(units, range) || (!isThing && hasPastVerb(units, range)));
}

/** "found | wardens failed", not "found himself in a shed", "found solutions, as is the case". */
function opensWithSubject(units: readonly Unit[], at: number): boolean {
  const subject = units[at]?.pos === 'ADP' ? null : nounPhraseFrom(units, at);
  return subject !== null && /^(?:AUX|VERB)$/.test(units[subject.end]?.pos ?? '');
}

/** "says EU rules tie its hands": whatever the tagger takes for a noun there, what is said is a clause. */
function isOnlyClause(units: readonly Unit[], at: number, { cue, form, start, verb, end }: VerbGroup): boolean {
  if (cue.lemma !== 'say' || !/^(?:past|third)$/.test(form) || start !== verb || at !== end) return false;
  const close = units.findIndex((unit, index) => index > at && (isBreak(unit) || unit.quotation >= 0));
  const words = units.slice(at, close < 0 ? units.length : close);
  return (
    /^(?:NOUN|PROPN)$/.test(units[verb - 1]?.pos ?? '') &&
    words.length >= LEAST_CLAUSE_WORDS &&
    words.filter(isNominal).length > 2 &&
    words.every(({ pos, lower }) => pos !== 'ADP' && !/^(?:nothing|little|words?|prayers?)$/.test(lower))
  );
}

/** "the firm now agreed to talks": of the only verb of a clause what looks like a participle is its past tense. */
function hasPastVerb(units: readonly Unit[], { start, end }: Range): boolean {
  const verb = units.findIndex((unit, at) => at > start && at < end && unit.pos === 'VERB');
  if (verb < 0 || verb >= end || !/ed$/.test(units[verb]?.lower ?? '')) return false;
  let subject = verb - 1;
  while (units[subject]?.pos === 'ADV') subject--;
  return subject >= start && isNominal(units[subject]) && units[verb + 1]?.lower !== 'by';
}

/** "denied the reports and Congress has accused …": a verb in the singular has no two subjects. */
function joinsAnotherClause(units: readonly Unit[], from: number): boolean {
  const verb = units.findIndex(({ pos }, at) => at > from && /^(?:AUX|VERB)$/.test(pos));
  const joint = units.findLastIndex(({ pos }, at) => from < at && at < verb && pos === 'CCONJ');
  if (joint <= from || !isNominal(units[joint - 1])) return false;
  if (/^(?:has|is|was|does)$/.test(units[verb]?.lower ?? '')) return true;
  // "demanded a new lock and the town refused it": a thing, and somebody with a verb of their own.
  const heads = [units.slice(from, joint), units.slice(joint + 1, verb)].map((words) =>
    headNoun(describeSource(textOf(words))),
  );
  const isTold = units[verb]?.pos === 'VERB' && units[verb]?.lower !== units[verb]?.lemma;
  return isTold && heads[0] !== undefined && !canHold(heads[0]) && heads[1] !== undefined && canHold(heads[1]);
}

/** "rejected as baseless the allegation": what is said of the object may stand before it. */
function pastVerdict(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== 'as') return at;
  // "dismissed as “pure invention” suggestions that …": from the word for a claim on.
  const claim = units.findIndex(
    ({ lower }, index) => index > at + 1 && index <= at + MAX_VERDICT_WORDS && CLAIMS.test(lower),
  );
  const verdict = units.slice(at + 1, claim);
  if (claim > 0 && verdict.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN|CCONJ)$/.test(pos))) return claim;
  // "as wholly inaccurate a report that …"
  const end = units.findIndex(({ pos }, index) => index > at + 1 && !/^(?:ADJ|ADV|CCONJ)$/.test(pos));
  if (end > at + 2 && end <= at + MAX_VERDICT_WORDS && units[end]?.pos === 'DET') return end;
  const isNamed = units[at + 2]?.pos === 'DET' || (isNominal(units[at + 2]) && units[at + 3]?.lower === 'that');
  return units[at + 1]?.pos === 'ADJ' && isNamed ? at + 2 : at;
}

/** Whether a verb follows before the next break. */
function isClauseAhead(units: readonly Unit[], from: number): boolean {
  const close = units.findIndex(
    (unit, at) => at > from && (isBreak(unit) || unit.pos === 'VERB' || unit.pos === 'AUX'),
  );
  return close > 0 && /^(?:VERB|AUX)$/.test(units[close]?.pos ?? '');
}

const CLAIMS =
  /^(?:accusations|allegations|assertions|charges|claims|fears|reports|rumou?rs|speculation|suggestions|talk)$/;
/** Words of "as a complete and utter lie" before the claim. */
const MAX_VERDICT_WORDS = 7;

function startsPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || isBreak(unit)) return false;
  // "rejected calls to resign", "denied claims that …": the tagger takes the noun for a verb.
  if (/^(?:calls|claims|demands|offers|plans|reports|charges|fears|requests)$/.test(unit.lower)) return true;
  if (unit.quotation >= 0) return true;
  // "does not support that plan"
  if (unit.lower === 'that' && /^(?:ADJ|NOUN)$/.test(units[at + 1]?.pos ?? '')) return !isClauseAhead(units, at + 1);
  if (CLAUSE_WORD.test(unit.lower)) return /^(?:how|what|why|who|whether)$/.test(unit.lower);
  // "reject pay offer": in a headline a noun before another one may look like a verb.
  const isPair = unit.pos === 'VERB' && unit.lower === unit.lemma && units[at + 1]?.pos === 'NOUN';
  return (
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|SYM)$/.test(unit.pos) ||
    isPair ||
    (unit.pos === 'VERB' && /(?:ing|ed)$/.test(unit.lower))
  );
}
