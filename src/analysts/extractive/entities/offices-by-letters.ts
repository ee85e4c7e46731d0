import type { Entity } from '../document.ts';
import type { SpelledOut } from './find-spelled-out.ts';
import { isTitle } from './offices.ts';
import type { Word } from './scan-names.ts';
import { startsWithOffice } from './split-office.ts';
import type { NameCandidate } from './split-run.ts';

/** An office with its letters before whoever holds it: "County Welfare Officer (CWO) Mona Berg". */
export interface OfficeByLetters {
  readonly office: NameCandidate;
  /** "CWO". */
  readonly letters: string;
  readonly holder: NameCandidate;
}

/**
 * Offices whose letters stand in brackets between them and a name: no bodies, and the letters stand for the person.
 * @param spelledOut What `findSpelledOut` found among the words.
 */
export function findOfficesByLetters(
  text: string,
  words: readonly Word[],
  spelledOut: readonly SpelledOut[],
  candidates: readonly NameCandidate[],
): OfficeByLetters[] {
  return spelledOut.flatMap(({ from, to, acronym }): OfficeByLetters[] => {
    const [first, last] = [words[from], words[to]];
    const index = candidates.findIndex(({ start }) => start === first?.start);
    const office = candidates[index];
    const holder = candidates.slice(index + 1, index + 3).find(({ start }) => text.slice(last?.end, start) === ') ');
    if (office === undefined || holder === undefined) return [];
    const isHeld = isTitle(office.words.at(-1)?.text ?? '') || startsWithOffice(office.words);
    return isHeld ? [{ office, letters: acronym, holder }] : [];
  });
}

/** "(CWO) Emir Sultan Kabir": a run right behind brackets that opens with no title is one name. */
export function isBehindLetters(text: string, run: readonly Word[]): boolean {
  const [first, ...others] = run;
  if (first === undefined || isTitle(first.text) || text.slice(first.start - 2, first.start) !== ') ') return false;
  return others.some((word) => isTitle(word.text)) && run.every((word) => word.isCapitalized);
}

/** Whom the letters of an office stand for, by where the text tells it: "(CWO) Mona Berg" tells that the CWO is Mona Berg. */
export function holdersByLetters(text: string, people: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  people.forEach(({ text: letters, start, end }, index) => {
    const holder = people[index + 1];
    if (holder === undefined || text.charAt(start - 1) !== '(' || text.slice(end, holder.start) !== ') ') return;
    holders.set(letters, [...(holders.get(letters) ?? []), holder.text]);
  });
  return holders;
}
