import { WEEKDAYS } from '../../../language/calendar.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import { beforeApposed } from './before-apposed.ts';
import { withEarlierSpeaker } from './joint-speakers.ts';
import { beforeQuantity, isDeniedCleft, somebodyIn } from './relative-subject.ts';
import { canHold, describeSource, headNoun } from './speaking-nouns.ts';
import {
  isNamedRole,
  isShown,
  isSomebody,
  isSpeakerAt,
  isWhereTheyAre,
  isWithinRelative,
  isYear,
  nameOfRole,
  pastNobody,
  startOfListing,
  startOfPaper,
  startOfTime,
} from './subject-parts.ts';
import { isTime } from './time-words.ts';
import { nounPhraseEndingAt, nounPhraseFrom } from './unit-phrases.ts';
import { isBreak, isComma, isDash, isNominal, lowerTextOf, type Range, textOf, type Unit } from './units.ts';

export { isQuantifier, nounPhraseEndingAt, nounPhraseFrom } from './unit-phrases.ts';
export type { Range };

const RELATIVE = /^(?:who|that|which)$/;
const NOT_A_SOURCE = /^(?:it|there|this|that|what|which|these|those|one|nothing|something|everything|none)$/;
/** "While some farmers support it, most reject it": they are not those before the comma. */
const OTHERS = /^(?:most|many|more|fewer|few|others|some)$/;
/** Words that open a clause, and that the tagger takes for prepositions. */
const SUBORDINATING = /^(?:after|before|since|until|once|as|than)$/;
/** The subject of a verb group: the noun phrase to its left, apposition and relative clause stepped over. */
export function findSubject(units: readonly Unit[], group: { readonly start: number }): Range | null {
  return withEarlierSpeaker(
    units,
    pastNobody(units, nameOfRole(units, beforeExamples(units, readSubject(units, group)))),
  );
}

/** "Workers under unions including Norcross, Balder and Lund have …": the workers, not the last of the examples. */
function beforeExamples(units: readonly Unit[], phrase: Range | null): Range | null {
  for (let at = (phrase?.start ?? 0) - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quotation >= 0) break;
    if (unit.lower === 'including' || (unit.lower === 'as' && units[at - 1]?.lower === 'such')) {
      const end = unit.lower === 'as' ? at - 1 : at;
      return nounPhraseEndingAt(units, isComma(units[end - 1]) ? end - 1 : end) ?? phrase;
    }
    if (/^(?:VERB|AUX|SCONJ)$/.test(unit.pos) || (isBreak(unit) && !isComma(unit) && !/^[()]$/.test(unit.text))) break;
  }
  return phrase;
}

/** "A statement issued online by the board, said": a comma that parts nothing, behind who issued the document. */
const ISSUED_BY =
  /^(?:an?|the) (?:[\p{L}-]+ ){0,2}(?:letter|message|note|notice|post|release|report|statement|study) (?:[\p{L}-]+ ){0,1}(?:issued|made|posted|published|released|sent|shared|written)(?: [\p{L}-]+){0,2} by [^,;:“"]+ ,$/u;

function readSubject(units: readonly Unit[], group: { readonly start: number }): Range | null {
  let at = group.start - 1;
  while (units[at]?.pos === 'ADV' && !isComma(units[at])) at--;
  // "The port, which was closed, on Monday ordered": past when it was.
  // "The mayor, a member of the board, in a statement on Monday attacked": past in what.
  const time = startOfPaper(units, startOfTime(units, at + 1));
  if (time <= at && isComma(units[time - 1])) at = time - 1;
  const left = units[at];
  if (left === undefined || left.quotation >= 0) return null;
  if (/^(?:which|whom)$/.test(left.lower) && units[at - 1]?.lower === 'of') return beforeQuantity(units, at);
  if (RELATIVE.test(left.lower)) {
    // "It was not Lund who rejected it"
    if (isDeniedCleft(units, at)) return null;
    const nearest = beforeAge(units, nounPhraseEndingAt(units, isComma(units[at - 1]) ? at - 1 : at));
    const phrase = nearest === null ? null : (beforeShare(units, nearest) ?? nearest);
    const apposed = phrase === null ? null : beforeApposed(units, phrase, at);
    return apposed ?? (left.lower === 'who' ? somebodyIn(units, phrase) : phrase);
  }
  // "the experts I interviewed said": a clause that hangs on the noun.
  const isOwnClause =
    left.pos === 'VERB' && units[at - 1]?.pos === 'PRON' && /^(?:NOUN|PROPN)$/.test(units[at - 2]?.pos ?? '');
  if (isOwnClause) return nounPhraseEndingAt(units, at - 1);
  if (isComma(left) && ISSUED_BY.test(lowerTextOf(units.slice(0, at + 1)))) {
    const by = units.findIndex(({ lower }) => lower === 'by');
    return { start: by + 1, end: at };
  }
  if (isComma(left))
    return OTHERS.test(units[at + 1]?.lower ?? '')
      ? null
      : withAntecedent(units, ofRelative(units, beforeApposition(units, at)));
  if (isDash(left)) return beforeDashes(units, at);
  return withEarlierItems(units, withAntecedent(units, nounPhraseEndingAt(units, beforeTime(units, at + 1))));
}

/** "protesters, many of | them Liberals |, who say": all of them, and no party. */
function beforeShare(units: readonly Unit[], { start, end }: Range): Range | null {
  const them = units.findLastIndex(({ lower }, at) => at >= start - 1 && at < end && /^(?:them|whom)$/.test(lower));
  if (them < 3 || units[them - 1]?.lower !== 'of') return null;
  const comma = units.findLastIndex((unit, at) => at < them && isComma(unit));
  return comma > 0 && them - comma <= 4 ? nounPhraseEndingAt(units, comma) : null;
}

/** "Norway last week rejected it", "the UN in 2010 declared": where the subject ends, before words of time. */
function beforeTime(units: readonly Unit[], to: number): number {
  const told = startOfTime(units, to);
  const paper = startOfPaper(units, told);
  const end = paper < told && isNominal(units[paper - 1]) ? paper : to;
  const last = units[end - 1];
  const start = startOfTime(units, end);
  const before = units[start - 1];
  if (last === undefined || start === end) return end;
  const isDay = /^(?:yesterday|today|tonight)$/.test(last.lower) || WEEKDAYS.some((day) => day === last.text);
  const isTold = start < end - 1 || isDay;
  return isTold && isNominal(before) && before !== undefined && !isTime(before) ? start : end;
}

/** "Egypt, which, along with Sudan, claims": whom the relative word stands for. */
function ofRelative(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null || phrase.end - phrase.start !== 1 || !RELATIVE.test(units[phrase.start]?.lower ?? ''))
    return phrase;
  const head = isComma(units[phrase.start - 1]) ? phrase.start - 1 : phrase.start;
  return beforeAge(units, nounPhraseEndingAt(units, head));
}

/** "Norway, Chile and Peru rejected it": the names before the last comma are of the subject, where they open the sentence. */
function withEarlierItems(units: readonly Unit[], phrase: Range | null): Range | null {
  if (phrase === null) return phrase;
  // "Norway, Chile, and Peru"
  const isParted = units[phrase.start - 1]?.lower === 'and' && isComma(units[phrase.start - 2]);
  const first = isParted ? phrase.start - 1 : phrase.start;
  if (!isComma(units[first - 1])) return phrase;
  if (!isParted && !units.slice(phrase.start, phrase.end).some(({ pos }) => pos === 'CCONJ')) return phrase;
  let start = first;
  while (isComma(units[start - 1])) {
    const item = nounPhraseEndingAt(units, start - 1);
    // "In a joint letter, Norway, Chile and Peru", "Speaking in Lise, …": a phrase that opens the sentence names nobody.
    const isPhrase = units[0]?.pos === 'ADP' || (units[0]?.pos === 'VERB' && /ing$/.test(units[0].lower));
    const isOpening = start < first && isPhrase && units.slice(1, start - 1).every(isOpener);
    if (isOpening) return { start, end: phrase.end };
    const last = units[beforeBracket(units, item?.end ?? 0) - 1];
    if (item === null || last?.pos !== 'PROPN' || isTime(last) || item.end !== start - 1) return phrase;
    start = item.start;
  }
  return start === 0 ? { start, end: phrase.end } : phrase;
}

/** "Ada Lund (left)": where the name ends. */
function beforeBracket(units: readonly Unit[], end: number): number {
  const open = units[end - 1]?.text === ')' ? units.findLastIndex(({ text }, at) => at < end && text === '(') : -1;
  return open > 0 ? open : end;
}

function isOpener(unit: Unit): boolean {
  return isComma(unit) || (!isBreak(unit) && (isTime(unit) || !/^(?:PROPN|VERB|AUX)$/.test(unit.pos)));
}

/** "Rowe, 30, who works next door, said": the name before the age. */
function beforeAge(units: readonly Unit[], phrase: Range | null): Range | null {
  const isAge = phrase !== null && phrase.end - phrase.start === 1 && units[phrase.start]?.pos === 'NUM';
  return isAge && isComma(units[phrase.start - 1]) ? nounPhraseEndingAt(units, phrase.start - 1) : phrase;
}

/** "Lee — a co-author, and critic — said": the phrase before the dash that opens. */
function beforeDashes(units: readonly Unit[], dash: number): Range | null {
  const open = units.findLastIndex((unit, index) => index < dash && isDash(unit));
  return open < 0 ? null : nounPhraseEndingAt(units, open);
}

/** "companies that had insured the mine agreed", "people briefed on the talks said": the head, not the last noun. */
function withAntecedent(units: readonly Unit[], whole: Range | null): Range | null {
  const phrase = whole === null ? null : (joinedHolder(units, whole) ?? whole);
  if (phrase !== whole) return phrase;
  const isOwned = /^(?:his|her|its|their)$/.test(units[phrase?.start ?? -1]?.lower ?? '');
  if (phrase === null || (units[phrase.start]?.pos === 'PRON' && !isOwned)) return phrase;
  let at = startOfItems(units, phrase) - 1;
  // "The survey run under | its | programme found"
  if (/^(?:his|her|its|their)$/.test(units[at]?.lower ?? '') && units[at - 1]?.pos === 'ADP') at--;
  // "Workers fled after President Reyes ordered …", "Residents cheered as she urged …": a clause of its own.
  const isClause = SUBORDINATING.test(units[at]?.lower ?? '') && units.slice(phrase.start, phrase.end).some(isSomebody);
  while (units[at]?.pos === 'ADP' && !isClause) at--;
  const verb = units[at];
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return phrase;
  // "leaders who have been opponents of taking in migrants": past the phrase that the "-ing" word hangs on.
  if (/ing$/.test(verb.lower) && units[at - 1]?.pos === 'ADP') {
    const outer = nounPhraseEndingAt(units, at - 1);
    return outer === null ? phrase : withAntecedent(units, outer);
  }
  // "Lawyers advising Berg rejected it": the noun that the "-ing" word hangs on, where no other verb stands before.
  const isFirstVerb = units.slice(0, at).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  if (/ing$/.test(verb.lower) && isFirstVerb && /^(?:NOUN|PROPN)$/.test(units[at - 1]?.pos ?? ''))
    return nounPhraseEndingAt(units, at) ?? phrase;
  // "The campaign to save the library said": the noun that an infinitive hangs on.
  if (isFirstVerb && units[at - 1]?.lower === 'to' && /^(?:NOUN|PROPN)$/.test(units[at - 2]?.pos ?? ''))
    return nounPhraseEndingAt(units, at - 1) ?? phrase;
  const isWhen = units.slice(phrase.start, phrase.end).some(isTime);
  const isParticiple =
    (at < phrase.start - 1 || isWhen) &&
    /(?:ed|en|wn)$/.test(verb.lower) &&
    isNominal(units[at - 1]) &&
    units[at - 1]?.pos !== 'PRON';
  if (!isParticiple) {
    at = beforeVerbs(units, at);
    // "a firm that | helps people move abroad | reported": who is helped to do it stands between.
    const helped = isNominal(units[at]) ? beforePhrase(units, at) : at;
    if (HELPING.test(units[helped]?.lemma ?? '')) at = beforeVerbs(units, helped);
    // "A paper that | it | gave to the mediators | asks for": whose clause hangs on the paper.
    const hasOwn = units[at]?.pos === 'PRON' && RELATIVE.test(units[at - 1]?.lower ?? '') && isNominal(units[at - 2]);
    if (hasOwn && !RELATIVE.test(units[at]?.lower ?? '')) return nounPhraseEndingAt(units, at - 1) ?? phrase;
    // "Sisters who say they were hurt by | their teacher | feel": what they say, of a clause that hangs on them.
    const outer = units[at]?.pos === 'PRON' ? beforeVerbs(units, at - 1) : at;
    if (outer < at - 1 && RELATIVE.test(units[outer]?.lower ?? '') && isNominal(units[outer - 1]))
      return nounPhraseEndingAt(units, outer) ?? phrase;
    if (!RELATIVE.test(units[at]?.lower ?? '') || !isNominal(units[at - 1])) return phrase;
  }
  return nounPhraseEndingAt(units, at) ?? phrase;
}

/** "The union asked for nine percent and | the mill | offered six": of a thing and somebody, who alone can be a verb's subject. */
function joinedHolder(units: readonly Unit[], { start, end }: Range): Range | null {
  const joint = units.findLastIndex(({ pos }, at) => at > start && at < end && pos === 'CCONJ');
  if (joint < 0) return null;
  let verb = start - 1;
  while (units[verb]?.pos === 'ADP' && units[verb]?.lower !== 'by') verb--;
  const [thing, holder] = [units.slice(start, joint), units.slice(joint + 1, end)];
  // "reviewing | Oracle's bid | and the ministry said": whose bid it is says nothing.
  const mark = thing.findLastIndex(({ lower }) => /^[’']s?$/.test(lower));
  const owned = mark > 0 && mark < thing.length - 1 ? thing.slice(mark + 1) : thing;
  const link = owned.findIndex(({ pos }) => pos === 'ADP');
  const own = link > 0 ? owned.slice(0, link) : owned;
  const isThing = !own.some(isSomebody) && !canHold(headNoun(describeSource(textOf(own))));
  const isHolder = holder.at(-1)?.pos === 'PROPN' || canHold(headNoun(describeSource(textOf(holder))));
  const isSeveral = holder.length === 1 && holder[0]?.pos === 'NOUN' && /[^s]s$/.test(holder[0].lower);
  const isOpen = isSeveral || /^(?:DET|PROPN)$/.test(holder[0]?.pos ?? '');
  // "It was lauded by Washington and | the minister | said": who lauded it is not who says more.
  if (units[start - 1]?.lower === 'by' && units[start - 2]?.pos === 'VERB' && isHolder && isOpen)
    return { start: joint + 1, end };
  // "The guild demands a lock": the tagger takes the verb for a noun, which no article follows.
  const isVerb = units[verb]?.pos === 'VERB' || (units[verb]?.pos === 'NOUN' && units[start]?.pos === 'DET');
  return isVerb && isThing && isHolder && isOpen ? { start: joint + 1, end } : null;
}

/** "The team probing claims against | Berg, Lund and Dahl said": where a list begins whose last items a phrase is. */
function startOfItems(units: readonly Unit[], { start, end }: Range): number {
  const isJoined = units[start - 1]?.pos === 'CCONJ' || units.slice(start, end).some(({ pos }) => pos === 'CCONJ');
  let first = units[start - 1]?.pos === 'CCONJ' ? start - 1 : start;
  if (!isJoined || !isComma(units[first - 1])) return start;
  for (let comma = first - 1; isComma(units[comma]); comma = first - 1) {
    const item = nounPhraseEndingAt(units, comma);
    if (item === null || item.end !== comma) return start;
    first = item.start;
  }
  return /ing$/.test(units[first - 1]?.lower ?? '') ? first : start;
}

const HELPING = /^(?:allow|enable|encourage|force|help|lead|let|make|persuade|teach|train|urge|watch)$/;

function beforeVerbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^(?:VERB|AUX|ADV|PART)$/.test(units[at]?.pos ?? '')) at--;
  return at;
}

function beforePhrase(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(units[at]?.pos ?? '') && !RELATIVE.test(units[at]?.lower ?? '')) at--;
  return at;
}

/** "Ada Lund, a professor at the university, | Arn, Norland, said": town and state of what stands before. */
function isTownOf(units: readonly Unit[], outer: Range, town: Range, comma: number): boolean {
  const isName = (from: number, to: number) => to > from && units.slice(from, to).every(({ pos }) => pos === 'PROPN');
  const isBehindRole = town.start - outer.end > 2 && units[town.start - 2]?.pos !== 'NUM';
  return isBehindRole && isName(town.start, town.end) && isName(town.end + 1, comma) && isSpeakerAt(units, outer);
}

/** "Lund, joined on stage by her dog, Pepper, said": who opens the sentence, where only a participle's phrase stands between. */
function openingSubject(units: readonly Unit[], comma: number): Range | null {
  const first = nounPhraseFrom(units, 0);
  const participle = units[(first?.end ?? 0) + 1];
  if (first?.start !== 0 || !isComma(units[first.end]) || !isSpeakerAt(units, first)) return null;
  const between = units.slice(first.end + 2, comma);
  const isParticiple = participle?.pos === 'VERB' && /(?:ed|en|ing)$/.test(participle.lower);
  return isParticiple &&
    between.some(isComma) &&
    !between.some(({ pos, quotation }) => quotation >= 0 || /^(?:AUX|SCONJ|VERB)$/.test(pos))
    ? first
    : null;
}

const PARTY_MEMBER = /^(?:Conservative|Democrat|Independent|Labour|Liberal|Nationalist|Republican|Socialist|Unionist)$/;

/** "the envoy", "one of the oldest", "Norway’s oldest"; "Executive Director", behind a name. */
function opensDescription(units: readonly Unit[], { start, end }: Range): boolean {
  const isOwned = /^['’]s?$/.test(units[start + 1]?.lower ?? '') && units[end - 1]?.pos !== 'PROPN';
  // "Ada Lund, Republican of Ohio, who voted for it, said"
  const isOfParty = PARTY_MEMBER.test(units[start]?.text ?? '') && /^(?:from|of)$/.test(units[start + 1]?.lower ?? '');
  const isOffice = TITLE_WORDS.has(units[end - 1]?.text.toLowerCase() ?? '') && units[start - 2]?.pos === 'PROPN';
  return (
    isOffice ||
    isOwned ||
    isOfParty ||
    units[start]?.pos === 'DET' ||
    (units[start]?.lower === 'one' && units[start + 1]?.lower === 'of')
  );
}

/** "Orlov, the envoy, said": the phrase before the comma that opens the apposition. `comma` closes it. */
function beforeApposition(units: readonly Unit[], comma: number): Range | null {
  const opening = openingSubject(units, comma);
  if (opening !== null) return opening;
  const listing = startOfListing(units, comma);
  if (listing !== null) return beforeAge(units, nounPhraseEndingAt(units, listing));
  for (let at = comma - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.text === ';' || unit.text === ':') break;
    if (!isComma(unit)) continue;
    // "which opened it on April 4, 2023, said", "who grew up in Lund, Norway, said": no comma of the sentence's own.
    if (isYear(units[at + 1]) || isWithinRelative(units, at)) continue;
    const phrase = beforeAge(units, nounPhraseEndingAt(units, at));
    if (phrase === null) continue;
    const before = units[phrase.start - 1];
    const isHead =
      before === undefined ||
      isBreak(before) ||
      before.quotation >= 0 ||
      before.pos === 'SCONJ' ||
      before.lower === 'that' ||
      /^(?:after|before|since|until|as|while|when)$/.test(before.lower) ||
      before.pos === 'CCONJ' ||
      before.pos === 'VERB' ||
      before.pos === 'ADV';
    if (!isHead || isShown(units, phrase)) continue;
    // Of several commas the outermost: "Lee, a doctor, and mother of two, said".
    const outer = isComma(before) ? beforeApposition(units, phrase.start - 1) : null;
    if (outer !== null && (isWhereTheyAre(units, outer, phrase) || isTownOf(units, outer, phrase, comma))) return outer;
    return outer !== null &&
      // "the port is closed, a senior official, who asked not to be named, said": a thing says nothing.
      (isSpeakerAt(units, outer) || !isSpeakerAt(units, phrase)) &&
      !isNamedRole(units, phrase, comma) &&
      !NOT_A_SOURCE.test(units[outer.start]?.lower ?? '') &&
      outer.end - outer.start <= 8 &&
      opensDescription(units, phrase)
      ? outer
      : phrase;
  }
  const phrase = nounPhraseEndingAt(units, comma);
  const [participle, by] = units.slice(Math.max(0, (phrase?.start ?? 0) - 2), phrase?.start);
  // "In the King’s speech, read by the prince, stressed …": who read it is not whose words they are.
  return by?.lower === 'by' && participle?.pos === 'VERB' ? null : phrase;
}
