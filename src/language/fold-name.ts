import { remember } from './remember.ts';

/** Letters that don't decompose to ASCII. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ŋ: 'n',
    ħ: 'h',
    ə: 'e',
  }),
);
const DETERMINER = /^(?:the|a|an)\s+/iu;

/**
 * A name as it is compared: lower case; accents, apostrophes, dots and a leading English article gone; words parted by
 * one space.
 */
export function foldName(name: string): string {
  return foldRemembered(name);
}

const foldRemembered = remember((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/['’‘ʼ`]s\b/gu, 's')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(DETERMINER, ''),
);

/** The letters and digits of a folded name alone: "The Harbour-Post" and "HarbourPost" are one. */
export function foldLetters(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
