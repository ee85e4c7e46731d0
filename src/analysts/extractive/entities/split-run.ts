import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import { ADDRESS_TITLES, ROLE_MODIFIERS, TITLE_WORDS } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { DATE_WORDS, EVENT_TAILS, FUNCTION_WORDS, NOT_NAMES, PEOPLES } from './not-names.ts';
import { ORGANIZATION_FRONTS, ORGANIZATION_HEADS, ORGANIZATIONS } from './organizations.ts';
import { PLACE_TAILS, PLACES, STATE_ABBREVIATIONS } from './places.ts';
import type { Word } from './scan-names.ts';

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

const OFFICES = wordSet(
  'Minister Secretary President Chief Director Head Governor Ambassador Speaker Chair Chairman CEO Commissioner Attorney',
);

const PORTFOLIOS = wordSet(
  'State Defense Defence War Treasury Commerce Labor Labour Agriculture Transportation Transport Energy Education Interior Health Human Services Housing Urban Development Veterans Homeland Security Foreign Affairs Justice Finance Trade',
);

/** Splits a run into names: nationalities and titles leave the person they stand before, dates and openings fall away. */
export function splitRun(run: readonly Word[], text: string, usage: WordUsage): NameCandidate[] {
  return splitAtDates(run).flatMap((part) => segment(dropOpening(part, usage), text, null));
}

/** What the words alone settle; null when they settle nothing. */
export function knownType(name: string): 'LOC' | 'ORG' | 'NORP' | null {
  const plain = /^\p{Lu}{4,}(?: \p{Lu}{3,})*$/u.test(name) ? titleCase(name) : name.replace(/’/gu, "'");
  if (COUNTRY_BY_NAME.has(name) && name !== 'European Union' && name !== 'EU') return 'LOC';
  if (ORGANIZATIONS.has(name) || ORGANIZATIONS.has(plain)) return 'ORG';
  if (
    PLACES.has(name) ||
    PLACES.has(plain) ||
    COUNTRY_BY_SEAT.has(name) ||
    COUNTRY_BY_NAME.has(plain) ||
    COUNTRY_BY_SEAT.has(plain)
  )
    return 'LOC';
  if (
    /^(?:Republic|Kingdom|Emirate|Sultanate|Governorate|Province|City|Islamic Republic|Federal Republic|Gulf|Strait|Bay|Sea|Isle) of /u.test(
      name,
    )
  )
    return 'LOC';
  if (isPeople(name)) return 'NORP';
  return null;
}

function isPeople(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const compound = /^(?:North|South|East|West|Central|Latin|Native|Southeast|Afro|Sub-Saharan|Indigenous|Anglo) /u;
  return COUNTRY_BY_DEMONYM.has(name) || PEOPLES.has(name) || (compound.test(name) && COUNTRY_BY_DEMONYM.has(last));
}

function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function splitAtDates(run: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  run.forEach((word, index) => {
    if (DATE_WORDS.has(word.text) && !isMonthName(run, index)) parts.push([]);
    else parts.at(-1)?.push(word);
  });
  return parts.map(trimSmall).filter((part) => part.length > 0);
}

/** "Theresa May", "Mrs. May": a month's name after a given name, a form of address or the name after a title. */
function isMonthName(run: readonly Word[], index: number): boolean {
  const before = run[index - 1]?.text ?? '';
  if (!/^(?:May|April|June|August|Jan)$/u.test(run[index]?.text ?? '')) return false;
  return (
    isGiven(before) || ADDRESS_TITLES.has(before) || (isTitle(run[index - 2]?.text ?? '') && knownType(before) === null)
  );
}

function dropOpening(part: readonly Word[], usage: WordUsage): Word[] {
  let rest = trimSmall(part);
  while (rest.length > 0) {
    const first = rest[0];
    if (first === undefined) break;
    const joined = rest.map((word) => word.text).join(' ');
    if (knownType(joined) !== null) break;
    const isHeName = first.text === 'He' && rest.length > 1 && !first.isHeadline;
    const isOpening = FUNCTION_WORDS.has(first.text) && !isHeName && !/^(?:United|First|One)$/u.test(first.text);
    const isCommon =
      (first.isInitial || first.isHeadline) &&
      rest.length > 1 &&
      isCommonWord(first.text, usage) &&
      !ORGANIZATION_FRONTS.has(first.text);
    if (!isOpening && !isCommon) break;
    rest = trimSmall(rest.slice(1));
  }
  return rest;
}

function isCommonWord(word: string, usage: WordUsage): boolean {
  if (knownType(word) !== null || isGiven(word)) return false;
  return (
    (usage.lower.has(word.toLowerCase()) && !usage.midCapital.has(word)) ||
    (NOT_NAMES.has(word) &&
      !ORGANIZATION_HEADS.has(word) &&
      !TITLE_WORDS.has(word.toLowerCase()) &&
      !/^(?:New|National|International|General|Supreme|Central|Old|High|Great|Human|Public|Real|Big|Federal|State|Deputy|Vice|Former|Foreign|Chief|Senior|Global|Civil|Justice|Defence|Defense|Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Dame|Rev)\.?$/u.test(
        word,
      ))
  );
}

function segment(words: readonly Word[], text: string, title: string | null): NameCandidate[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const name = words.map((word) => word.text).join(' ');
  const known = knownType(name);
  if (known !== null) return [candidate(words, text, title, known)];

  if (/\bWar (?:I{1,3}|One|Two|Three)$/u.test(name)) return [candidate(words, text, title, 'EVENT')];
  const isBody = words.length > 1 && (ORGANIZATION_HEADS.has(last.text) || isFront(words));
  const office = isBody && !/^(?:House|Guard|Post|Justice|Police)$/u.test(last.text) ? null : findTitle(words);
  if (office !== null) {
    const [from, to] = office;
    const label = words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
    return [
      ...segment(trimSmall(words.slice(0, from)), text, null),
      ...segment(trimSmall(words.slice(to)), text, label),
    ];
  }
  for (const length of [3, 2, 1]) {
    if (length >= words.length) continue;
    const head = words.slice(0, length);
    if (knownType(head.map((word) => word.text).join(' ')) !== 'NORP' || isBody) continue;
    if (isFront(words.slice(length))) continue;
    if (EVENT_TAILS.has(last.text) || PLACE_TAILS.has(last.text)) continue;
    if (/^(?:Arab|Black|Islamic|Latin|Western|Eastern|Han|Christian|Roma|English|Maya|Cree|Luo)$/u.test(first.text))
      continue;
    return [candidate(head, text, null, 'NORP'), ...segment(trimSmall(words.slice(length)), text, title)];
  }
  if (words.length > 1 && EVENT_TAILS.has(last.text) && !isFront(words))
    return [candidate(words, text, title, 'EVENT')];
  return [candidate(words, text, title, null)];
}

/** Where in the run a title stands, with the words before that belong to it: [from, to). */
function findTitle(words: readonly Word[]): [number, number] | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (
      word === undefined ||
      !isTitle(word.text) ||
      (at > 0 && isGiven(words[at - 1]?.text ?? '') && !OFFICES.has(word.text))
    )
      continue;
    const next = words[at + 1]?.text ?? '';
    if (ORGANIZATION_HEADS.has(next) && words.length - at > 1 && !isTitle(next)) continue;
    let from = at;
    while (from > 0 && belongsToTitle(words[from - 1]?.text ?? '')) from--;
    return [from, portfolioEnd(words, at + 1)];
  }
  return null;
}

/** After the portfolio that belongs to an office: "Secretary of State John Kerry", "Secretary of the Interior Jane Doe". */
function portfolioEnd(words: readonly Word[], from: number): number {
  if (words[from]?.text !== 'of') return from;
  let end = from;
  while (/^(?:of|the|and)$/u.test(words[end]?.text ?? '') || PORTFOLIOS.has(words[end]?.text ?? '')) end++;
  return end;
}

function isTitle(written: string): boolean {
  const word = written.replace(/^(?:then|ex)-/u, '');
  return (
    ADDRESS_TITLES.has(word) ||
    (TITLE_WORDS.has(word.toLowerCase()) &&
      !/^(?:Major|Star|Young|Prime|Union|Crown|Judge|Friend|Count|Victim|Worker)$/u.test(word)) ||
    /^(?:CEO|CFO|COO|CTO|MP|MLA|MEP|PM|CM|DGP|HRH|HE|Amir|Highness|Majesty)$/u.test(word)
  );
}

function belongsToTitle(word: string): boolean {
  return (
    isTitle(word) ||
    ROLE_MODIFIERS.has(word.toLowerCase()) ||
    /^(?:Affairs|Press|Home|Health|Education|Agriculture|Energy|Trade|Justice|Interior|Culture|Transport|Labou?r|Environment|Information|Security|Police|Cabinet|Union|Lt|Maj|Brig|Major|Crown|Prime|Attorney|Chief|Climate|Planning|Tourism|Sports?|Economy|Water|Oil|Petroleum|Technology|State|and|of|for|&)$/u.test(
      word,
    )
  );
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

/** Whether the word is a given name, a hyphenated or prefixed one too. */
export function isGiven(word: string): boolean {
  return (
    MALE_NAMES.has(word) ||
    FEMALE_NAMES.has(word) ||
    (word.includes('-') && word.split('-').some((part) => MALE_NAMES.has(part) || FEMALE_NAMES.has(part)))
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
