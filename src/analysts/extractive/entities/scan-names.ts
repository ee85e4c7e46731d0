import { CALLING_WORDS } from '../../../language/calling-words.ts';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../../language/countries.ts';
import { datelineOf } from '../../../language/dateline.ts';
import { NAME_PARTICLES } from '../../../language/names.ts';
import { ABBREVIATED_TITLES } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document } from '../document.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import { isLexiconWord } from '../tagger.ts';
import { isGiven } from './is-given.ts';
import { membersAhead, namesMembers, PARTY_MEMBERS } from './member-bodies.ts';
import { isAffairsOf, isNumberOfUnit, UNIT_CHARACTERS } from './names-of-bodies.ts';
import { FUNCTION_WORDS, PEOPLES } from './not-names.ts';
import { isOffice, isTitle, PORTFOLIOS, withoutThen } from './offices.ts';
import { NOT_ORGANIZATION_ACRONYMS, ORGANIZATION_HEADS } from './organizations.ts';
import { PLACE_HEADS, PLACE_TAILS, PLACES } from './places.ts';
import type { Word } from './word.ts';

/** Abbreviations whose point is part of a name or stands before one. */
const WITH_POINT = [...ABBREVIATED_TITLES, 'Mt', 'St', 'Inc', 'Corp', 'Ltd', 'Jr', 'Sr'].join('|');
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s?\\p{Lu})|(?:${WITH_POINT})\\.|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:(?:[’'ʼ\`&+\\-‑]|\\.(?=com|org|ai))[\\p{L}\\p{M}\\p{N}]+)*\\+?`,
  'gu',
);
/** Possessives inside a name: "Supreme People’s Court". */
const INNER_POSSESSIVE =
  /^(?:People|\p{Lu}\p{Ll}*men|Men|Children|Prosecutor|Farmer|Teacher|Worker|Veteran|King|Queen|Nurse|Mayor|Governor)[’'ʼ`]s$/u;
/** "St Mary’s | Hospital": what is named after a saint. */
const SAINT = /(?:^|\P{L})(?:St\.?|Saint) (?:\p{Lu}\p{Ll}+ )?$/u;
const SAINT_CHARACTERS = 24;
/** "Party-controlled", "US-led": the name ends before the hyphen. */
const PARTICIPLE =
  /^(?:led|backed|based|born|held|controlled|occupied|made|run|style|owned|funded|era|sponsored|brokered|mediated|administered|educated|listed|trained|linked|affiliated|supplied|built)$/u;
const POSSESSIVE = /[’'ʼ`]s$/iu;
const CAPITAL = /^\p{Lu}|^(?:then|ex)-\p{Lu}|^(?:al|el|ad|ar|as|an|ash|at|az|d|l|ul)[-’'‑]\p{Lu}|^[a-z]\p{Lu}/u;
/** "Corvane plc": part of a name, written small. */
const COMPANY_FORM = /^(?:plc|gmbh|oyj)$/u;
/** Share of capitals among the longer words of a line from which on it is a headline, and how many it needs. */
const HEADLINE = { share: 0.7, shareOfSentence: 1, words: 4, maxWords: 24 } as const;

/** Words of a list of portfolios that are looked at. */
const LONGEST_LIST = 8;
const TELLING = /\b(?:assured|informed|reminded|told|warned) $/u;
const AUXILIARY = /^ (?:can|could|did|had|has|is|may|might|must|should|was|will|would)\b/u;

/** Those whose campaign may be named after them and what they want: "Parents for Safe Streets". */
const CAMPAIGNERS = wordSet(
  'Artists Citizens Doctors Families Farmers Fathers Fishers Friends Journalists Lawyers Mothers Neighbours Nurses Parents People Physicians Reporters Residents Scientists Students Teachers Veterans Voices Voters Women',
);
/** What joins the words of one name; some of it would be a given name or an initial with a capital: "Do", "E". */
const JOINING_PARTICLES = new Set([...NAME_PARTICLES, 'do', 'das', 'ul', 'binti', 'e', 'y']);
const CONNECTORS = wordSet('of for on de du des da do del di to and & the');
const HELD_BY_OF = new Set([...ORGANIZATION_HEADS, ...ORGANIZATION_FRONTS, ...PLACE_HEADS, ...PLACE_TAILS]);
for (const word of wordSet(
  'Republic Kingdom Emirate Federation Horn Sea Duke Line City States Institutes Voice Bar Son',
))
  HELD_BY_OF.add(word);
for (const word of ['Group', 'House', 'South', 'North', 'East', 'West', 'News', 'Primary', 'Order', 'Day', 'Duke'])
  if (word !== 'House') HELD_BY_OF.delete(word);

/** UTF-16 units behind "N180" in which the rest of an amount is looked for. */
const AMOUNT_CHARACTERS = 14;

/** The text's words, paragraph by paragraph. Linear in the text. */
export function scanWords(document: Document): Word[] {
  const starts = new Set(document.sentences.map((sentence) => sentence.start));
  return document.paragraphs.flatMap((paragraph, index): Word[] => {
    const line = document.text.slice(paragraph.start, paragraph.end);
    const matches = [...line.matchAll(WORD)];
    // A first line may be a headline that ends like a sentence: then all its words have to have capitals.
    const isStopped = /[.!?…]['"”’)]*$/u.test(line);
    const isFirst = index === 0 && document.paragraphs.length > 1;
    const share = !isStopped ? HEADLINE.share : isFirst ? HEADLINE.shareOfSentence : Number.POSITIVE_INFINITY;
    const isHeadline = looksLikeHeadline(
      matches.map((match) => match[0]),
      share,
    );
    const report = datelineOf(line).length;
    let opens = true;
    let last = 0;
    return matches.flatMap((match): Word[] => {
      const gap = line.slice(last, match.index);
      const start = paragraph.start + match.index;
      opens =
        last === 0 ||
        (report > 0 && match.index === report) ||
        (gap !== ' ' && /[.!?…:•●▪*|]\s|["“«„‘]\s*$|[–—-]\s*["“‘']|^\s*(?:[(["]\s*)?[-–—•]\s/u.test(`${gap} `)) ||
        startsSentence(starts, document.text, start);
      last = match.index + match[0].length;
      const isPossessive =
        POSSESSIVE.test(match[0]) || (/^[’'](?:\s|$)/u.test(line.slice(last, last + 2)) && /s$/iu.test(match[0]));
      const members = namesMembers(match[0], line.slice(last));
      const isNamed =
        INNER_POSSESSIVE.test(match[0]) ||
        (isPossessive && SAINT.test(line.slice(Math.max(0, match.index - SAINT_CHARACTERS), match.index)));
      const isInner = members || (isNamed && /^ \p{Lu}/u.test(line.slice(last, last + 2)));
      const text = members ? line.slice(match.index, last + 1) : isInner ? match[0] : match[0].replace(POSSESSIVE, '');
      const word: Word = {
        text,
        start,
        end: start + text.length,
        isCapitalized:
          (CAPITAL.test(text) ||
            COMPANY_FORM.test(text) ||
            isNumberOfUnit(text, line.slice(last, last + UNIT_CHARACTERS))) &&
          !/^(?:I[’']\p{Ll}|\p{Lu}\p{Ll}+-of-\p{Ll})/u.test(text) &&
          !isSumOfMoney(text, line.slice(last, last + AMOUNT_CHARACTERS)) &&
          !/^\$/u.test(line.slice(last)),
        isInitial: opens && !/^\s*[-–—]\s*$/u.test(gap),
        isPossessive: isPossessive && !isInner,
        isHeadline,
        paragraph: index,
      };
      return splitCompound(word);
    });
  });
}

/** "N180 million", "P280,000": an amount behind the letters of its currency. */
function isSumOfMoney(text: string, after: string): boolean {
  return (
    /^\p{Lu}\p{L}{0,2}\d/u.test(text) &&
    (/^(?:\.\d+)? (?:thousand|lakh|crore|million|billion|trillion)/u.test(after) || /^,\d{3}/u.test(after))
  );
}

/** "Russia-Ukraine" names two; "Asia-Pacific" and "Jean-Pierre" one. */
function splitCompound(word: Word): Word[] {
  const cut = word.text.search(/[-‑]/u);
  if (cut < 0 || PLACES.has(word.text) || COUNTRY_BY_NAME.has(word.text)) return [word];
  const left = word.text.slice(0, cut);
  const right = word.text.slice(cut + 1);
  const isNation = (part: string) =>
    COUNTRY_BY_NAME.has(part) || COUNTRY_BY_DEMONYM.has(part) || PEOPLES.has(part) || COUNTRY_BY_SEAT.has(part);
  const isBoth = isNation(left) && isNation(right);
  if (!isBoth && !PARTICIPLE.test(right)) return [word];
  // What follows "-led" is no part of the name: it ends like a possessive.
  const first = { ...word, text: left, end: word.start + cut, isPossessive: !isBoth };
  return isBoth ? [first, { ...word, text: right, start: word.start + cut + 1, isInitial: false }] : [first];
}

/**
 * Runs of capitalised words that stand together, with the particles and connectors between them.
 * @param spelledOut Runs that are known, from the index of the first word to that after the last.
 */
export function scanRuns(text: string, words: readonly Word[], spelledOut: ReadonlyMap<number, number>): Word[][] {
  const runs: Word[][] = [];
  let index = 0;
  while (index < words.length) {
    const end = spelledOut.get(index);
    const run = end === undefined ? readRun(text, words, index, spelledOut) : words.slice(index, end);
    if (run.length > 0) runs.push(run);
    index += Math.max(1, run.length);
  }
  return runs;
}

function readRun(text: string, words: readonly Word[], from: number, borders: ReadonlyMap<number, number>): Word[] {
  const first = words[from];
  if (first === undefined || !first.isCapitalized) return [];
  const run = [first];
  for (let at = from + 1; at < words.length; ) {
    const last = run.at(-1);
    if (last === undefined || last.isPossessive) break;
    const step = joins(text, words, run, at);
    if (step === 0 || borders.has(at)) break;
    for (const word of words.slice(at, at + step)) run.push(word);
    at += step;
  }
  return run;
}

/** How many words from `at` on continue the run: 0 when it ends. */
function joins(text: string, words: readonly Word[], run: readonly Word[], at: number): number {
  const last = run.at(-1);
  const next = words[at];
  if (last === undefined || next === undefined || next.paragraph !== last.paragraph) return 0;
  const gap = text.slice(last.end, next.start);
  if (/^\s*&\s*$/u.test(gap) && next.isCapitalized) return 1;
  if (gap === ', ') return listsPortfolios(words, run, at) ? 1 : membersAhead(text, words, run, at);
  // "U.Khalar": no space behind the initial.
  if (gap === '' && /^\p{Lu}\.$/u.test(last.text) && next.isCapitalized) return 1;
  if (!/^[ \u00A0\u202F]{1,2}$/u.test(gap) || next.isInitial) return 0;
  if (next.isCapitalized && isToldOf(text, run, next)) return 0;
  if (isInnerWord(next, words[at + 1])) return 1;
  // "Andrew Little says": a surname, whatever else the word is.
  const isSurname = isGiven(last.text) && next.text !== 'I';
  if (next.isCapitalized)
    return FUNCTION_WORDS.has(next.text) &&
      !isSurname &&
      !/^(?:One|First|New|The|Of|And|For|He|An|So|Over|May)$/u.test(next.text) &&
      !next.isHeadline
      ? 0
      : 1;
  const members = membersAhead(text, words, run, at);
  if (members > 0) return members;
  if (/^\d{1,3}$/u.test(next.text) && isNumbered(last.text)) return 1;
  if (/^\d{1,3}$/u.test(next.text) && /^(?:Vision|Agenda|Highway|Route|Terminal|Class)$/u.test(last.text)) return 1;
  return joinsThroughSmallWords(text, words, run, at);
}

/** "Mothers Against Dust", "Hands Off Our Harbour", "Human Rights Now": capitals that small words have in names alone. */
function isInnerWord(word: Word, next: Word | undefined): boolean {
  if (!CALLING_WORDS.has(word.text) || word.isHeadline || word.isInitial) return false;
  const isFollowed =
    next !== undefined && next.paragraph === word.paragraph && next.start === word.end + 1 && next.isCapitalized;
  return isFollowed || word.text === 'Now';
}

/** "Ministry of Agriculture, Livestock and Fisheries": one body, where the list of what it deals with ends in "and". */
function listsPortfolios(words: readonly Word[], run: readonly Word[], at: number): boolean {
  if (!PORTFOLIOS.has(run.at(-1)?.text ?? '') || !run.some(({ text }) => /^(?:of|for)$/u.test(text))) return false;
  const list = words.slice(at, at + LONGEST_LIST).map(({ text }) => text);
  const end = list.findIndex((word) => !/^\p{Lu}/u.test(word));
  return list[end] === 'and' && PORTFOLIOS.has(list[end - 1] ?? '') && PORTFOLIOS.has(list[end + 1] ?? '');
}

/** "told Marin | Norway had to act": who is told, and what the clause is about. */
function isToldOf(text: string, run: readonly Word[], next: Word): boolean {
  const start = run[0]?.start ?? 0;
  return (
    COUNTRY_BY_NAME.has(next.text) &&
    TELLING.test(text.slice(Math.max(0, start - 12), start)) &&
    AUXILIARY.test(text.slice(next.end, next.end + 12))
  );
}

/** "COP 26", "Channel 12" */
function isNumbered(word: string): boolean {
  return (
    /^(?:Channel|Kanal|Canal|Radio)$/u.test(word) ||
    (/^\p{Lu}{2,5}$/u.test(word) && !NOT_ORGANIZATION_ACRONYMS.has(word))
  );
}

function joinsThroughSmallWords(text: string, words: readonly Word[], run: readonly Word[], at: number): number {
  let length = 0;
  for (const word of words.slice(at, at + 3)) {
    const before = words[at + length - 1];
    if (
      before === undefined ||
      !/^[ \u00A0]$/u.test(text.slice(before.end, word.start)) ||
      (length > 0 && before.isPossessive)
    )
      return 0;
    length += 1;
    if (word.isCapitalized)
      return holds(words.slice(at, at + length - 1), run, word.text) || isAffairsOf(words, run, at) ? length : 0;
    if (!JOINING_PARTICLES.has(word.text) && !CONNECTORS.has(word.text)) return 0;
  }
  return 0;
}

function holds(small: readonly Word[], run: readonly Word[], next: string): boolean {
  const words = small.map((word) => word.text);
  const last = withoutThen(run.at(-1)?.text ?? '');
  const head = run.find((word) => HELD_BY_OF.has(word.text) || isOffice(word.text));
  if (words.length === 0 || last === '') return false;
  if (words.every((word) => JOINING_PARTICLES.has(word))) return true;
  // "Minister of Education", "Ambassador to Norway": whoever holds the office may follow.
  if (isOffice(last) && /^(?:of|for|to)(?: the)?$/u.test(words.join(' '))) return true;
  if (words[0] === 'of') return HELD_BY_OF.has(last) || (!isGiven(next) && !isTitle(next) && isAimOf(run, last));
  if (words[0] === 'and' && (isGiven(next) || isTitle(next))) return false;
  if (words[0] === 'and' && words.length === 1 && PORTFOLIOS.has(last) && PORTFOLIOS.has(next)) return true;
  if (words[0] === 'and')
    return run.some((word) => word.text === 'of' || word.text === 'for') && head !== undefined && words.length === 1;
  // "Parents for Safe Streets"
  if (words[0] === 'for' && run.length === 1 && CAMPAIGNERS.has(last)) return true;
  if (words[0] === 'for' || words[0] === 'on' || words[0] === 'to')
    return (
      ORGANIZATION_HEADS.has(last) &&
      !PARTY_MEMBERS.test(last) &&
      (!/^(?:Parliament|Government|Union|Party|Police|Army|House|Senate|News|Force|Forces|Team)$/u.test(last) ||
        // "the Union for Hope", not "the European Union for Hope"
        (run.length === 1 && words[0] === 'for' && /^(?:Union|Party)$/u.test(last)))
    );
  return false;
}

/** "Committee for the | Liberation | of Detainees": what a body is for goes on with what it does it to. */
function isAimOf(run: readonly Word[], last: string): boolean {
  const link = run.findIndex(({ text }) => /^(?:for|on|against)$/u.test(text));
  return (
    link > 0 &&
    ORGANIZATION_HEADS.has(run[link - 1]?.text ?? '') &&
    /(?:[ts]ion|ment|ance|ence|ing|ity|al|Rights|Status|Study)$/u.test(last) &&
    isLexiconWord(last.toLowerCase())
  );
}

function looksLikeHeadline(words: readonly string[], share: number): boolean {
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  if (long.length < HEADLINE.words || words.length > HEADLINE.maxWords) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= share;
}

function startsSentence(starts: ReadonlySet<number>, text: string, at: number): boolean {
  for (let back = 0; back < 3; back++) {
    if (starts.has(at - back)) return true;
    const before = text.charAt(at - back - 1);
    if (before !== ' ' && /[\p{L}\p{N}]/u.test(before)) return false;
  }
  return false;
}
