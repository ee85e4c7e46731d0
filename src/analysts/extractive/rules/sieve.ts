import { lettersOf } from './letters-of-pattern.ts';
import { isFoundInLower, type LowerCased } from './lower-case.ts';

/** Letters of the alphabet that strings are looked up by: other characters stand in none. */
const SIGNS = " '’-abcdefghijklmnopqrstuvwxyz";
const WIDTH = SIGNS.length + 1;
const FIRST = 0;

/** Rules that look for a pattern. */
interface Looking {
  readonly pattern: RegExp;
}

/**
 * Tells which of some rules may find their pattern in a text, in one look at it: for most sentences none of sixty. Those
 * left out find nothing there; the others are in the order given.
 */
export function createSieve<R extends Looking>(rules: readonly R[]): (words: LowerCased) => readonly R[] {
  const index = createIndex();
  const untold: number[] = [];
  for (const [number, { pattern }] of rules.entries()) {
    const letters = isFoundInLower(pattern) ? lettersOf(pattern) : null;
    if (letters === null) untold.push(number);
    else for (const string of letters) index.add(string, number);
  }
  return ({ lower }) => {
    if (lower === null) return rules;
    const found = index.find(lower, untold);
    return found.length === 0 ? [] : rules.filter((_, number) => found.includes(number));
  };
}

/** Strings, letter by letter: in a text each place is followed only as far as a string goes on. */
function createIndex() {
  /** For each place and sign the place after it; 0 where no string goes on. */
  const next: number[] = new Array(WIDTH).fill(FIRST);
  const ending: (number[] | null)[] = [null];
  return {
    add(string: string, number: number): void {
      let place = FIRST;
      for (const sign of string) {
        const at = place * WIDTH + signOf(sign.charCodeAt(0));
        const known = next[at] ?? FIRST;
        place = known === FIRST ? ending.push(null) - 1 : known;
        if (known === FIRST) next.push(...new Array(WIDTH).fill(FIRST));
        next[at] = place;
      }
      const ends = ending[place] ?? [];
      if (!ends.includes(number)) ends.push(number);
      ending[place] = ends;
    },
    find(text: string, untold: readonly number[]): readonly number[] {
      const found = [...untold];
      for (let start = 0; start < text.length; start += 1) {
        let at = start;
        for (let place = step(FIRST, text.charCodeAt(at)); place !== FIRST; place = step(place, text.charCodeAt(at))) {
          const ends = ending[place];
          if (ends != null) for (const number of ends) if (!found.includes(number)) found.push(number);
          at += 1;
        }
      }
      return found;
    },
  };

  function step(place: number, code: number): number {
    return next[place * WIDTH + signOf(code)] ?? FIRST;
  }
}

const SIGN_NUMBERS = new Uint8Array(0x80);
for (const [number, sign] of [...SIGNS].entries()) if (sign !== '’') SIGN_NUMBERS[sign.charCodeAt(0)] = number + 1;
const APOSTROPHE = SIGNS.indexOf('’') + 1;

/** 0 for what stands in no string. */
function signOf(code: number): number {
  return code < 0x80 ? (SIGN_NUMBERS[code] ?? 0) : code === 0x2019 ? APOSTROPHE : 0;
}
