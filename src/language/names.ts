import { foldName } from './fold-name.ts';
import { remember } from './remember.ts';
import { type Gender, genderOfTitle, TITLES_OFF_NAMES } from './titles.ts';
import { wordSet } from './word-set.ts';

/**
 * Spellings of one sound in names carried over from other scripts, as `[written, brought to, for example]`, applied in
 * this order to one lower-case ASCII word. Each holds for words long enough that two names hardly meet.
 */
const SPELLINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:m[ou]h?amm?[ae]d)$/, 'mohamed', 'Muhammad, Mohammed, Mohamed'],
  [/([aou])e/g, '$1', 'Müller, Mueller, Muller'],
  [/ou/g, 'u', 'Netanyahou, Netanyahu'],
  [/ks/g, 'x', 'Aleksei, Alexei'],
  [/shch|sch/g, 'sh', 'Schroeder, Shroeder'],
  [/tch|tsch/g, 'ch', 'Tchaikovsky, Chaikovsky'],
  [/kh/g, 'h', 'Khamenei, Hamenei'],
  [/ph/g, 'f', 'Stephan, Stefan'],
  [/(?<=[a-z]{4})enka$/, 'enko', 'Lukashenka, Lukashenko'],
  [/(?<=[a-z]{3})y[eo]v$/, 'ev', 'Gorbachyov, Gorbachev'],
  [/(?<=[a-z]{3})[iyj]+$/, 'y', 'Zelenskyy, Zelensky, Zelenskiy'],
  [/(?<=[a-z]{4,})w$/, 'v', 'Kowalow, Kovalov'],
  [/([b-df-hj-np-tv-z])\1(?=[a-z]*)/g, '$1', 'Yanukovitch, Anna and Ana'],
];
/** Below this many letters only accents are folded: "Li" and "Ly", "Lee" and "Le" are different names. */
const SPELLING_MIN_LETTERS = 5;

/** Tell a son from his father. */
const GENERATIONS = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;
/** Parts of a surname that go with the word after them: "von der Leyen", "bin Salman". */
export const NAME_PARTICLES = wordSet(
  'von van der den de di da dos del della la le du al el ibn bin ben bint abu ter ten zu',
);
/** "The president of Sweden" ends in a name and is none. */
const OFFICE_OF = /^(?:[Tt]he\s+)?(?:\p{Ll}+|President|Prime Minister|Chancellor)\s(?:.*\s)?of\s/u;

/** One word of a folded name, brought to one spelling however it was carried over from another script. */
function spellingOf(word: string): string {
  if (word.length < SPELLING_MIN_LETTERS) return /^yur(?:y|i|iy|ii)$/.test(word) ? 'yury' : word;
  return SPELLINGS.reduce((spelt, [written, one]) => spelt.replace(written, one), word);
}

/** A person's name in its parts, each brought to one spelling. */
export interface PersonName {
  /** Given names and initials, in order; empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "jr", "iii"; null where the name has none. */
  readonly generation: string | null;
}

/** null where it is no name but a description, or nothing is left of it. A name is compared with many others. */
export const readPersonName: (name: string) => PersonName | null = remember(readParts);

function readParts(name: string): PersonName | null {
  if (!isProperName(name)) return null;
  const all = foldName(name).split(' ');
  const generation = all.length > 1 && GENERATIONS.test(all.at(-1) ?? '') ? (all.at(-1) ?? null) : null;
  const untitled = withoutTitles(generation === null ? all : all.slice(0, -1));
  const words = untitled
    .filter((word, place) => !(NAME_PARTICLES.has(word) && place < untitled.length - 1))
    .map(spellingOf);
  const surname = words.at(-1);
  return surname === undefined || surname === '' ? null : { given: words.slice(0, -1), surname, generation };
}

/**
 * Whether it is a name rather than a description: its last word has a capital, or is written in a script without
 * capitals. "Yuri Ushakov" is; "the Russian president", "Putin's aide" are not.
 */
export function isProperName(name: string): boolean {
  if (OFFICE_OF.test(name.trim())) return false;
  const last = name.trim().split(/\s+/u).at(-1) ?? '';
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(last.replace(/^(?:al|el|as|ash|ad)-/iu, ''));
}

/** What the forms of address among the names say; null where they say nothing or contradict each other. */
export function genderOf(names: readonly string[]): Gender | null {
  const words = names.flatMap((name) => foldName(name).split(' '));
  const [told, ...others] = new Set(words.flatMap((word) => genderToldBy(word) ?? []));
  return told !== undefined && others.length === 0 ? told : null;
}

function genderToldBy(word: string): Gender | null {
  if (word === 'he' || word === 'she') return word === 'he' ? 'male' : 'female';
  // "Son" and "Baron" are names as well.
  return TITLES_OFF_NAMES.has(word) || /man$/.test(word) ? genderOfTitle(word) : null;
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !TITLES_OFF_NAMES.has(word));
  // "Prince", "King": a name of titles alone is a name.
  return first === -1 ? words.slice(-1) : words.slice(first);
}
