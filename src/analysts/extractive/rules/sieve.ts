import { lettersOf } from './letters-of-pattern.ts';
import { isFoundInLower } from './lower-case.ts';

/** Characters that strings are looked up by. */
const SIGNS = " '’-abcdefghijklmnopqrstuvwxyz";
/** Places for the signs behind each place, and one for all other characters, which no string has. */
const WIDTH = SIGNS.length + 1;
const FIRST = 0;

/** A rule that looks for a pattern. */
interface Looking {
  readonly pattern: RegExp;
}

/**
 * Tells which of some rules may find their pattern in a text, in one look at it: for most sentences none of sixty. Those
 * left out find nothing there; the others are in the order given. The text is given in lower case, null where that has
 * other lengths: then it may be any of them.
 */
export function createSieve<R extends Looking>(rules: readonly R[]): (lower: string | null) => readonly R[] {
  const strings: [string, number][] = [];
  const untold: number[] = [];
  for (const [number, { pattern }] of rules.entries()) {
    const letters = isFoundInLower(pattern) ? lettersOf(pattern) : null;
    // A single letter stands in nearly every text.
    if (letters === null || letters.some(({ length }) => length < 2)) untold.push(number);
    else strings.push(...letters.map((string): [string, number] => [string, number]));
  }
  const find = createIndex(strings);
  const always = untold.flatMap((number) => rules[number] ?? []);
  return (lower) => {
    if (lower === null) return rules;
    const found = find(lower);
    if (found.length === 0) return always;
    const numbers = new Set([...untold, ...found]);
    return rules.filter((_, number) => numbers.has(number));
  };
}

/** Finds the numbers of the strings that stand in a text: from each of its characters on, as far as any string goes on. */
function createIndex(strings: readonly (readonly [string, number])[]): (text: string) => readonly number[] {
  const places: number[][] = [new Array(WIDTH).fill(FIRST)];
  /** The numbers of the strings that end at each place. */
  const ends: number[][] = [[]];
  for (const [string, number] of strings) {
    let place = FIRST;
    for (const sign of string) {
      const row = places[place];
      const at = signOf(sign.charCodeAt(0));
      const known = row?.[at] ?? FIRST;
      place = known === FIRST ? places.push(new Array(WIDTH).fill(FIRST)) - 1 : known;
      if (row !== undefined) row[at] = place;
      ends[place] ??= [];
    }
    ends[place]?.push(number);
  }
  const next = Int32Array.from(places.flat());
  /** The place behind each two signs, which is most often none: one look instead of two. */
  const pairs = Int32Array.from({ length: WIDTH * WIDTH }, (_, pair) => {
    const first = next[Math.floor(pair / WIDTH)] ?? FIRST;
    return first === FIRST ? FIRST : (next[first * WIDTH + (pair % WIDTH)] ?? FIRST);
  });
  return (text) => {
    const found: number[] = [];
    let sign = signOf(text.charCodeAt(0));
    for (let start = 0; start + 1 < text.length; start += 1) {
      const following = signOf(text.charCodeAt(start + 1));
      let place = pairs[sign * WIDTH + following] ?? FIRST;
      sign = following;
      for (let at = start + 2; place !== FIRST; at += 1) {
        const ended = ends[place];
        if (ended !== undefined && ended.length > 0) found.push(...ended);
        place = next[place * WIDTH + signOf(text.charCodeAt(at))] ?? FIRST;
      }
    }
    return found;
  };
}

/** By the code of each character up to the apostrophe; 0 for what stands in no string. */
const SIGN_NUMBERS = Uint8Array.from({ length: 0x201a }, (_, code) => SIGNS.indexOf(String.fromCharCode(code)) + 1);

/** 0 for what stands in no string, also for what is behind the end of a text. */
function signOf(code: number): number {
  return SIGN_NUMBERS[code] ?? 0;
}
