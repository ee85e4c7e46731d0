import { ROLE_MODIFIERS } from '../../../language/titles.ts';
import { isLexiconWord } from '../tagger.ts';
import { isGiven } from './is-given.ts';
import { knownType } from './known-type.ts';
import { isMinister, isOffice, isTitle, PORTFOLIOS, portfolioLength } from './offices.ts';
import { ORGANIZATION_HEADS } from './organizations.ts';
import type { Word } from './word.ts';

/** A run with an office in it: "Norway Chess Federation | President | Ana Kolt", "Ambassador | to Chile | Lena Berg". */
export interface OfficeSplit {
  readonly before: readonly Word[];
  readonly label: string;
  /** The body or place the office is held in; empty where that is a portfolio, or not told. */
  readonly heldIn: readonly Word[];
  readonly holder: readonly Word[];
}

/** Words of the name of whoever holds an office. */
const HOLDER_WORDS = 2;
/** Longest name of a place or body that an office is held in, in words. */
const LONGEST_NAME = 5;

/** Splits a run at its last title; null where it has none. */
export function splitOffice(words: readonly Word[]): OfficeSplit | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || !isTitle(word.text)) continue;
    // "Lena Speaker": a title after a given name is a surname, save after "Amir", which is a title itself.
    const previous = words[at - 1]?.text ?? '';
    // "Terri King said": so is an office that nobody's name follows.
    const isSurname = at === words.length - 1 && knownType(previous) === null;
    if (isGiven(previous) && previous !== 'Amir' && (isSurname || !isOffice(word.text))) continue;
    // "Minister of | Justice | Ada Berg": what the office is for.
    const isField = PORTFOLIOS.has(word.text) && /^(?:of|for|and|&)$/u.test(previous);
    if (isField && words.slice(0, at).some(({ text }) => isMinister(text))) continue;
    const next = words[at + 1]?.text ?? '';
    // "Prime Minister | Sheikh Halden": behind another title what may be a given name is one.
    if (isGiven(word.text) && words.length - at === 2 && isTitle(previous)) continue;
    if (ORGANIZATION_HEADS.has(next) && words.length - at > 1 && !isTitle(next)) continue;
    const from = titleStart(words, at);
    const label = textOf(words.slice(from, at + 1));
    return { before: words.slice(0, from), label, ...readHolder(word.text, words.slice(at + 1)) };
  }
  return null;
}

/** Whether a run begins with an office that is held in something: "Chair of the Ostby Port Authority". */
export function startsWithOffice(words: readonly Word[]): boolean {
  return words.some(
    ({ text }, at) =>
      isOffice(text) && /^(?:of|for|to)$/u.test(words[at + 1]?.text ?? '') && titleStart(words, at) === 0,
  );
}

/** Where the office begins: "Home Affairs | Minister". The "of Commerce" of a body before it is the body's. */
function titleStart(words: readonly Word[], at: number): number {
  let [from, ranks] = [at, at];
  while (from > 0) {
    const word = words[from - 1]?.text ?? '';
    // "Liberal Democrat | MP", "Halden First | Leader": the end of a party's name.
    const isOfParty =
      knownType(`${words[from - 2]?.text ?? ''} ${word}`) === 'NORP' ||
      (word === 'First' && !/^(?:Deputy|Lady|Minister|President|Secretary|Vice)$/u.test(words[from]?.text ?? ''));
    if (isOfParty || !belongsToTitle(word)) break;
    if (/^(?:of|for)$/u.test(word) && !isTitle(words[from - 2]?.text ?? '')) return ranks;
    from -= 1;
    if (ranks === from + 1 && (isTitle(word) || ROLE_MODIFIERS.has(word.toLowerCase()))) ranks = from;
  }
  return from;
}

function readHolder(office: string, after: readonly Word[]): Pick<OfficeSplit, 'heldIn' | 'holder'> {
  if (!/^(?:of|for|to)$/u.test(after[0]?.text ?? '')) return { heldIn: [], holder: after };
  const rest = after.slice(after[1]?.text === 'the' ? 2 : 1);
  const texts = rest.map(({ text }) => text);
  const portfolio = portfolioLength(texts);
  const name = nameLength(texts);
  let length = Math.max(portfolio, name);
  const given = texts.findIndex((text, at) => at > 0 && at >= length && (isGiven(text) || /^\p{Lu}\.$/u.test(text)));
  // "Fisheries and Bees Lena Berg", "Governor of Ostby Lars Holm": the name begins with the given name.
  if (given > 0 && (length === 0 || texts.slice(length, given).includes('and'))) length = given;
  // "Minister for Rural Roads Siti Rahayu": words of the language before two that are none.
  const isField = (word: string) => isLexiconWord(word.toLowerCase()) && !isGiven(word);
  while (isMinister(office) && texts.length - length > HOLDER_WORDS && isField(texts[length] ?? '')) length += 1;
  // "Director for Knowledge and Programme Evaluation": one word more of what it is for.
  if (texts.length - length === 1 && isField(texts[length] ?? '')) length = texts.length;
  if (length === 0) length = rest.length;
  const isBody = name === length || (portfolio < length && !isMinister(office));
  return { heldIn: isBody ? rest.slice(0, length) : [], holder: rest.slice(length) };
}

/** How many words from the start are the name of a known place or body, or end like one. */
export function nameLength(texts: readonly string[]): number {
  for (let length = Math.min(LONGEST_NAME, texts.length); length > 0; length--) {
    const known = knownType(texts.slice(0, length).join(' '));
    const isBody = ORGANIZATION_HEADS.has(texts[length - 1] ?? '') && !PORTFOLIOS.has(texts[length - 1] ?? '');
    if (known === 'LOC' || known === 'ORG' || isBody) return length;
  }
  return 0;
}

function belongsToTitle(word: string): boolean {
  return (
    isTitle(word) ||
    ROLE_MODIFIERS.has(word.toLowerCase()) ||
    PORTFOLIOS.has(word) ||
    /^(?:Amir|International|Cabinet|Union|Lt|Maj|Brig|Major|Rear|Crown|Prime|Attorney|Chief|First|and|of|for|&)$/u.test(
      word,
    )
  );
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
