import { GIVEN_MONTHS } from '../../../language/calendar.ts';
import { CALLING_WORDS } from '../../../language/calling-words.ts';
import { ADDRESS_TITLES, POST_NOMINALS, TITLE_WORDS } from '../../../language/titles.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import { isLexiconWord } from '../tagger.ts';
import { bearerStart } from './bearer-start.ts';
import { isGiven } from './is-given.ts';
import { knownType } from './known-type.ts';
import { DATE_WORDS, EVENT_TAILS, FUNCTION_WORDS, NOT_NAMES } from './not-names.ts';
import { isFieldOfPlace, isOffice, isTitle, PORTFOLIOS } from './offices.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import { PLACE_TAILS, STATE_ABBREVIATIONS } from './places.ts';
import { splitOffice, startsWithOffice } from './split-office.ts';
import type { Word } from './word.ts';

/** A piece of a run that may be one name. */
export interface NameCandidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** The title that stood before it in the run: "President", "Mr". */
  readonly title: string | null;
  /** Where the words alone settle it. */
  readonly known: 'LOC' | 'ORG' | 'NORP' | 'EVENT' | null;
}

/** How the article uses words elsewhere, which tells a name from a sentence's first word. */
export interface WordUsage {
  /** Lower-case words of the article. */
  readonly lower: ReadonlySet<string>;
  /** Words written with a capital where nothing asks for one. */
  readonly midCapital: ReadonlySet<string>;
}

/** Splits a run into names: nationalities and titles leave the person they stand before, dates and openings fall away. */
export function splitRun(run: readonly Word[], text: string, usage: WordUsage): NameCandidate[] {
  return splitAtDates(run, text).flatMap((part) => segment(dropOpening(part, usage, text), text, null));
}

/** A run that is one name, whatever its words would tell. */
export function wholeName(run: readonly Word[], text: string): NameCandidate[] {
  const name = run.map((word) => word.text).join(' ');
  const known = knownType(name) ?? (EVENT_TAILS.has(run.at(-1)?.text ?? '') ? 'EVENT' : null);
  return [candidate(run, text, null, known)];
}

/** "Ada Lund HAVE agreed", "Storm FOR UNITED Labour": words that a headline writes in capitals. */
const SHOUTED =
  /^(?:AFTER|AGAIN|AGAINST|AND|ARE|BUT|CAN|COULD|FOR|FROM|HAD|HAS|HAVE|MUST|NEVER|NOT|NOW|OVER|SHOULD|THE|WAS|WERE|WILL|WITH|WOULD)$/u;

function splitAtDates(run: readonly Word[], text: string): Word[][] {
  const parts: Word[][] = [[]];
  const isMixed = run.some((word) => /\p{Ll}/u.test(word.text));
  run.forEach((word, index) => {
    if (isMixed && SHOUTED.test(word.text)) parts.push([]);
    else if (DATE_WORDS.has(word.text) && !isMonthName(run, index, text)) parts.push([]);
    else parts.at(-1)?.push(word);
  });
  return parts.map(trimSmall).filter((part) => part.length > 0);
}

/** "Theresa May", "Mrs. May", "April Horn": a month's name after a given name, a form of address or the name after a title. */
function isMonthName(run: readonly Word[], index: number, text: string): boolean {
  const before = run[index - 1]?.text ?? '';
  if (!GIVEN_MONTHS.has(run[index]?.text ?? '')) return false;
  return (
    opensFullName(run, index, text) ||
    isGiven(before) ||
    ADDRESS_TITLES.has(before) ||
    (isTitle(run[index - 2]?.text ?? '') && knownType(before) === null)
  );
}

/** "Jan Moe", "May Lind said": not "in May Lind left", nor "April Brent crude". */
function opensFullName(run: readonly Word[], index: number, text: string): boolean {
  const [month, next] = [run[index], run[index + 1]];
  if (month === undefined || next === undefined || !/^\p{Lu}\p{Ll}+$/u.test(next.text)) return false;
  const isOther =
    knownType(next.text) !== null || DATE_WORDS.has(next.text) || NOT_NAMES.has(next.text) || isTitle(next.text);
  if (isOther || next.start - month.end !== 1) return false;
  if (WHEN_BEFORE.test(text.slice(Math.max(0, month.start - 12), month.start))) return false;
  // "The minister, Jun Maeda": no day of June follows who somebody is.
  const noun =
    text
      .slice(Math.max(0, month.start - 24), month.start)
      .replace(/,? $/u, '')
      .split(' ')
      .at(-1) ?? '';
  if (isPersonNoun(noun.toLowerCase()) || isTitle(noun)) return true;
  return month.text === 'Jan' || ACTS_AFTER.test(text.slice(next.end, next.end + 16));
}
const WHEN_BEFORE =
  /(?:^|\P{L})(?:in|through|throughout|during|before|after|of|since|by|until|till|last|next|this|early|late|mid|from|to|on) $|\p{N} $/iu;
/** What follows the name of somebody: "May Lind, 40,", "April Horn said". */
const ACTS_AFTER =
  /^(?:, |[’']s | \()|^ (?:and |of (?:the )?\p{Lu}|said|says|told|added|has|had|is|was|will|would|who|\p{Ll}+ed\b)/u;

function dropOpening(part: readonly Word[], usage: WordUsage, text: string): Word[] {
  let rest = trimSmall(part);
  while (rest.length > 0) {
    const first = rest[0];
    if (first === undefined) break;
    const joined = rest.map((word) => word.text).join(' ');
    if (knownType(joined) !== null) break;
    const isHeName = first.text === 'He' && rest.length > 1 && !first.isHeadline;
    // "One Norwegian official": how many, not who.
    const isKept = /^(?:United|First)$/u.test(first.text) || (first.text === 'One' && !countsNation(rest));
    // "joined Beyond Borders": a capital that nothing asks for.
    const isCalling =
      rest.length > 1 &&
      CALLING_WORDS.has(first.text) &&
      usage.midCapital.has(first.text) &&
      knownType(rest[1]?.text ?? first.text) === null;
    const isOpening = FUNCTION_WORDS.has(first.text) && !isHeName && !isKept && !isCalling && !isGivenFirst(rest, text);
    const isCommon =
      (first.isInitial || first.isHeadline) &&
      rest.length > 1 &&
      isCommonWord(first.text, usage) &&
      // "Minister of Works Tor Holm", in a text with "the minister".
      !(isTitle(first.text) && /^(?:of|for|to)$/u.test(rest[1]?.text ?? '')) &&
      !listsFields(rest) &&
      !ORGANIZATION_FRONTS.has(first.text) &&
      !isFieldOfPlace(rest.map((word) => word.text));
    // "Senior Norwegian officials": what they are like, and whose they are.
    const isLike =
      first.isInitial && rest.length === 2 && countsNation(rest) && isLexiconWord(first.text.toLowerCase());
    // "a Senior Administration official": whose rank it is.
    const isRank = first.text === 'Senior' && rest.length > 1;
    // "Sacked Tiassou nurses to return"
    const isDone =
      first.isInitial &&
      rest.length > 1 &&
      /ed$/u.test(first.text) &&
      !isGiven(first.text) &&
      // "Planned Parenthood": what is left would be no name.
      !(rest.length === 2 && isLexiconWord((rest[1]?.text ?? '').toLowerCase())) &&
      !usage.midCapital.has(first.text) &&
      isLexiconWord(first.text.toLowerCase());
    // "Ignoring Norway’s protests", "Overruling Nora Lindt": what somebody else does with them.
    const [, second] = rest;
    const isDoing =
      first.isInitial &&
      second !== undefined &&
      /\p{Ll}ing$/u.test(first.text) &&
      !usage.midCapital.has(first.text) &&
      isLexiconWord(first.text.toLowerCase()) &&
      (knownType(second.text) !== null || isGiven(second.text)) &&
      // "Working Lise, a coalition of unions, …": a body is called so.
      !(
        knownType(second.text) === 'LOC' && /^, (?:an?|the) \p{Ll}/u.test(text.slice(rest.at(-1)?.end ?? 0).slice(0, 8))
      ) &&
      !ORGANIZATION_HEADS.has(rest.at(-1)?.text ?? '');
    // "Goalkeeper Ada Lund": what somebody is, and no given name.
    const isWhat =
      first.isInitial &&
      rest.length > 2 &&
      !isTitle(first.text) &&
      !isGiven(first.text) &&
      !usage.midCapital.has(first.text) &&
      isPersonNoun(first.text.toLowerCase()) &&
      isLexiconWord(first.text.toLowerCase());
    const isNamedLikeMonth = GIVEN_MONTHS.has(first.text) && opensFullName(rest, 0, text);
    if (isNamedLikeMonth || (!isOpening && !isCommon && !isLike && !isRank && !isDone && !isDoing && !isWhat)) break;
    rest = trimSmall(rest.slice(1));
  }
  return rest;
}

/** "Trade and Industry Ministry": what a body deals with opens its name. */
function listsFields([first, link, next]: readonly Word[]): boolean {
  return link?.text === 'and' && PORTFOLIOS.has(first?.text ?? '') && PORTFOLIOS.has(next?.text ?? '');
}

function countsNation(words: readonly Word[]): boolean {
  return words.length > 1 && knownType(words[1]?.text ?? '') === 'NORP';
}

/** "Per Holm, a fisherman,", "Will Holm said": a given name, where nothing but a surname of no place or nation follows. */
function isGivenFirst([first, last, ...others]: readonly Word[], text: string): boolean {
  return (
    first !== undefined &&
    last !== undefined &&
    others.length === 0 &&
    isGiven(first.text) &&
    knownType(last.text) === null &&
    (first.text !== 'Will' || SAYS.test(text.slice(last.end, last.end + 8)))
  );
}

/** Behind "Will Holm", which may be a question: "Will Holm go?" */
const SAYS = /^(?:,| (?:said|says|told|was|is|has|had)\b)/u;

function isCommonWord(word: string, usage: WordUsage): boolean {
  if (knownType(word) !== null || isGiven(word)) return false;
  return (
    (usage.lower.has(word.toLowerCase()) && !usage.midCapital.has(word)) ||
    (NOT_NAMES.has(word) &&
      !ORGANIZATION_HEADS.has(word) &&
      !TITLE_WORDS.has(word.toLowerCase()) &&
      !/^(?:New|National|International|General|Supreme|Central|Old|High|Great|Human|Public|Real|Big|Federal|State|Deputy|Vice|Former|Foreign|Chief|Senior|Global|Civil|Justice|Defence|Defense|Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Dame|Rev|St)\.?$/u.test(
        word,
      ))
  );
}

/** What is built and named after people, and hardly anybody’s surname. */
const BUILT =
  /^(?:Airport|Avenue|Boulevard|Bridge|Canal|Cathedral|Dam|Expressway|Highway|Hospital|Mosque|Museum|Palace|Railway|Square|Stadium|Station|Tunnel)$/u;

function segment(words: readonly Word[], text: string, title: string | null): NameCandidate[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || (words.length === 1 && FUNCTION_WORDS.has(first.text))) return [];
  const name = words.map((word) => word.text).join(' ');
  const known = knownType(name);
  if (known !== null) return [candidate(words, text, title, known)];

  // "H E Akbar Al Baker", His Excellency; "H E Bates" has initials.
  const [, second] = words;
  if (words.length > 3 && /^H\.?$/u.test(first.text) && /^[EHM]\.?$/u.test(second?.text ?? ''))
    return segment(words.slice(2), text, title);
  if (words.length > 2 && /^H\.[EHM]\.$/u.test(first.text)) return segment(words.slice(1), text, title);
  const pair = twoNames(words, text);
  if (pair !== null) return pair.flatMap((one) => segment(one, text, null));
  const bearer = bearerStart(words, text);
  if (bearer !== null) {
    // "spokesperson for Tertiary Education | Ada Lund": what the office is for names nobody.
    const isField = PORTFOLIOS.has(words[bearer - 1]?.text ?? '');
    return [
      ...(isField ? [] : segment(words.slice(0, bearer), text, title)),
      ...segment(words.slice(bearer), text, null),
    ];
  }
  if (words.length > 2 && POST_NOMINALS.has(last.text)) return segment(words.slice(0, -1), text, title);
  if (/\bWar (?:I{1,3}|One|Two|Three)$/u.test(name)) return [candidate(words, text, title, 'EVENT')];
  // "King Hussein Bridge", "Mayor Ada Holt Airport": what is named after somebody.
  const isPlace = words.length > 2 && BUILT.test(last.text) && isTitle(first.text);
  if (isPlace) return [candidate(words, text, title, 'LOC')];
  const isBody = words.length > 1 && (ORGANIZATION_HEADS.has(last.text) || isFront(words));
  // "Ostby Chamber of Commerce President Ana Kolt": a body by its front has an office behind it.
  const isHeld =
    (!ORGANIZATION_HEADS.has(last.text) &&
      words.slice(1, -1).some(({ text: word }) => isOffice(word) || /^Spokes\p{Ll}+$/u.test(word))) ||
    startsWithOffice(words);
  const isNamed = title !== null && words.length === 2 && isGiven(first.text);
  const office =
    isNamed || (isBody && !/^(?:House|Guard|Post|Justice|Police)$/u.test(last.text) && !isHeld)
      ? null
      : splitOffice(words);
  if (office !== null)
    return [
      ...segment(trimSmall(office.before), text, null),
      ...segment(trimSmall(office.heldIn), text, null),
      ...segment(trimSmall(office.holder), text, office.label),
    ];
  for (const length of [3, 2, 1]) {
    if (length >= words.length) continue;
    const head = words.slice(0, length);
    if (knownType(head.map((word) => word.text).join(' ')) !== 'NORP' || isBody) continue;
    // "Syrian Observatory for Human Rights": a body with what it is for.
    const isFor = ORGANIZATION_HEADS.has(words[length]?.text ?? '') && words[length + 1]?.text === 'for';
    if (isFor || isFront(words.slice(length))) continue;
    // "Finn Aasen": a given name, whatever else it is, before one surname.
    if (words.length === 2 && isGiven(first.text) && isPlainSurname(last.text)) continue;
    if (EVENT_TAILS.has(last.text) || PLACE_TAILS.has(last.text)) continue;
    if (/^(?:Arab|Black|Islamic|Latin|Western|Eastern|Han|Christian|Roma|English|Maya|Cree|Luo)$/u.test(first.text))
      continue;
    return [candidate(head, text, null, 'NORP'), ...segment(trimSmall(words.slice(length)), text, title)];
  }
  if (words.length > 1 && EVENT_TAILS.has(last.text) && !isFront(words))
    return [candidate(words, text, title, 'EVENT')];
  return [candidate(words, text, title, null)];
}

/** "Ada Lund Karl Holm accused of theft", a headline that lost its comma: two names that the text has apart elsewhere. */
function twoNames(words: readonly Word[], text: string): readonly (readonly Word[])[] | null {
  const [first, second, third, fourth, ...others] = words;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined || others.length > 0)
    return null;
  if (!first.isHeadline && !first.isInitial) return null;
  if (!isGiven(first.text) || !isGiven(third.text)) return null;
  const rest = text.slice(fourth.end);
  const isApart = (one: Word, other: Word) => rest.includes(`${one.text} ${other.text}`);
  return isApart(first, second) && isApart(third, fourth) ? [words.slice(0, 2), words.slice(2)] : null;
}

function isPlainSurname(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && knownType(word) === null && !isTitle(word) && !NOT_NAMES.has(word);
}

function isFront(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  // "National Association of Academic Staff", "Academic Staff of …": a body whose front has a word before it.
  if (third !== undefined && second !== undefined && ORGANIZATION_FRONTS.has(second.text) && third.text === 'of')
    return true;
  return (
    first !== undefined &&
    second !== undefined &&
    ORGANIZATION_FRONTS.has(first.text) &&
    (/^(?:of|for|on|de|du|des|del|da|do)$/u.test(second.text) ||
      /^(?:Institut|Instituto|Université|Universidad|Médecins|Banco|Partido|Fundación|Asociación|Ministerio)$/u.test(
        first.text,
      ))
  );
}

function candidate(
  words: readonly Word[],
  text: string,
  title: string | null,
  known: NameCandidate['known'],
): NameCandidate {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const name = text.slice(start, end);
  const isState =
    STATE_ABBREVIATIONS.has(name) &&
    (text.charAt(end) === '.' || name.endsWith('.')) &&
    text.slice(Math.max(0, start - 2), start) === ', ';
  return { text: name, start, end, words, title, known: isState ? 'LOC' : known };
}

function trimSmall(words: readonly Word[]): Word[] {
  const from = words.findIndex((word) => word.isCapitalized);
  const to = words.findLastIndex((word) => word.isCapitalized || /^\d+$/u.test(word.text));
  return from < 0 ? [] : words.slice(from, to + 1);
}
