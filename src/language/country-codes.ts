import { countryNamed, countryOfSeat, findCountries } from './country-names.ts';
import { isInGroup } from './country-words.ts';
import { foldName } from './fold-name.ts';
import type { Language } from './language.ts';
import { readWordForms } from './word-forms.ts';

/** Below this many letters, a word of a country's name says little: "the", "de". */
const LEAST_LETTERS = 4;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** ISO 3166 codes of the countries in our table, and by the English names they have there; read on first use. */
let english: { readonly codes: readonly string[]; readonly byName: ReadonlyMap<string, readonly string[]> } | null =
  null;
const NAMES = new Map<string, Intl.DisplayNames>();
const GROUPS = new Map<Language, readonly Group[]>();
const FORMAL = new Map<Language, ReturnType<typeof formalNames>>();

/** The words of a language for one country, and the codes of the countries they may mean. */
interface Group {
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
}

/**
 * The countries a text mentions, by name or demonym, as ISO 3166 codes; so that texts in two languages can be compared.
 * Several where a word may stand for several; none for what is no country of ours, or in an unknown language.
 */
export function countryCodesIn(text: string, language: Language): readonly ReadonlySet<string>[] {
  if (language.code === 'en') {
    const seats = (text.match(/\p{Lu}\p{L}+/gu) ?? []).map(countryOfSeat).filter((name) => name !== null);
    return [...findCountries(text).map(({ countries }) => countries), ...seats.map((name) => [name])]
      .map((names) => new Set(names.flatMap((name) => codesNamed(name))))
      .filter(({ size }) => size > 0);
  }
  const groups = groupsOf(language);
  if (!language.hasSpaces) {
    const folded = foldName(text).replaceAll(' ', '');
    const inGroups = groups.filter(({ words }) => words.some((word) => word.length > 1 && folded.includes(word)));
    const formal = formalNames(language).filter(({ name }) => folded.includes(name));
    return [...inGroups.map(({ codes }) => codes), ...formal.map(({ code }) => new Set([code]))].filter(
      ({ size }) => size > 0,
    );
  }
  const words = [...new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldName))];
  const forms = readWordForms(text, language);
  const formal = formalNames(language).filter(({ name }) => forms.hasInOrder(name));
  const inOne = words.flatMap((word) => {
    const codes = groups.filter((group) => isInGroup(group.words, word)).flatMap(({ codes }) => [...codes]);
    return codes.length === 0 ? [] : [new Set(codes)];
  });
  return [...inOne, ...formal.map(({ code }) => new Set([code]))];
}

/** What countries are called in a language, formally: "Vereinigte Staaten". */
export function countryNamesOf(codes: Iterable<string>, language: Language): readonly string[] {
  const nameOf = namesIn(language.code);
  return [...codes].flatMap((code) => nameOf(code) ?? []);
}

function codesNamed(name: string): readonly string[] {
  return readEnglish().byName.get(name) ?? [];
}

function readEnglish(): NonNullable<typeof english> {
  if (english !== null) return english;
  const nameOf = namesIn('en');
  const usual = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`)).flatMap((code) => {
    const name = countryNamed(nameOf(code) ?? '');
    return name === null ? [] : [{ code, name }];
  });
  const byName = Map.groupBy(usual, ({ name }) => name);
  english = {
    codes: usual.map(({ code }) => code),
    byName: new Map([...byName].map(([name, rows]) => [name, rows.map(({ code }) => code)])),
  };
  return english;
}

/** A language's groups of words for one country, with the codes whose name in that language is among them. */
function groupsOf(language: Language): readonly Group[] {
  const known = GROUPS.get(language);
  if (known !== undefined) return known;
  const [nameOf, shortOf] = [namesIn(language.code), namesIn(language.code, 'short')];
  const names = readEnglish().codes.map((code) => {
    const words = foldName(nameOf(code) ?? '').split(' ');
    const telling = words.length > 1 ? words.filter((word) => word.length >= LEAST_LETTERS) : words;
    return { code, words: [...telling, foldName(shortOf(code) ?? '')] };
  });
  const groups = language.countries.map((words) => {
    const codes = names.filter((name) => name.words.some((word) => isInGroup(words, word)));
    return { words, codes: new Set(codes.map(({ code }) => code)) };
  });
  GROUPS.set(language, groups);
  return groups;
}

/**
 * What countries are called formally, where the groups don't have it: in several words, "Vereinigte Staaten". Folded
 * in scripts without spaces.
 */
function formalNames(language: Language): readonly { readonly name: string; readonly code: string }[] {
  const known = FORMAL.get(language);
  if (known !== undefined) return known;
  const nameOf = namesIn(language.code);
  const names = readEnglish().codes.map((code) => ({ code, name: nameOf(code) ?? '' }));
  const formal = language.hasSpaces
    ? names.filter(({ name }) => /\p{L}[\s-]+\p{L}/u.test(name))
    : names.flatMap(({ code, name }) => (name.length > 1 ? [{ code, name: foldName(name) }] : []));
  FORMAL.set(language, formal);
  return formal;
}

/** @param language ISO 639-1 */
function namesIn(language: string, style: 'long' | 'short' = 'long'): (code: string) => string | undefined {
  const key = `${language} ${style}`;
  const names =
    NAMES.get(key) ??
    new Intl.DisplayNames(language === 'no' ? 'nb' : language, { type: 'region', fallback: 'none', style });
  NAMES.set(key, names);
  return (code) => names.of(code);
}
