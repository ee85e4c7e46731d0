import type { Entity } from '../document.ts';
import type { SpelledOut } from './find-spelled-out.ts';
import { isTitle } from './offices.ts';
import { startsWithOffice } from './split-office.ts';
import type { NameCandidate } from './split-run.ts';
import type { Word } from './word.ts';

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

/** "(CWO) Tavel Sultan Orlan": a run right behind brackets that opens with no title is one name. */
export function isBehindLetters(text: string, run: readonly Word[]): boolean {
  const [first, ...others] = run;
  if (first === undefined || isTitle(first.text) || text.slice(first.start - 2, first.start) !== ') ') return false;
  return others.some((word) => isTitle(word.text)) && run.every((word) => word.isCapitalized);
}

/** "Nora Lindt, a singer better known as | Norali": what stands between two names of one person. */
const KNOWN_AS =
  /^(?:,| [–—-]| \()? ?(?:an? [^.,;–—()]{2,40} )?(?:(?:more )?(?:also|best|better|commonly|formerly|popularly|professionally|widely) )?known (?:simply |online |locally )?as ["“‘]?$/u;

/**
 * Other names of people, by where the text tells them: that the CWO is Mona Berg, of "(CWO) Mona Berg", and that "Jon Moe, known
 * as Jomo" is Jomo. Full names of each.
 */
export function otherNames(text: string, people: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  const note = (name: string, other: string) => others.set(name, [...(others.get(name) ?? []), other]);
  people.forEach(({ text: name, start, end }, index) => {
    const next = people[index + 1];
    const between = next === undefined ? '' : text.slice(end, next.start);
    if (next === undefined || next.text === name) return;
    if (text.charAt(start - 1) === '(' && between === ') ') note(name, next.text);
    if (KNOWN_AS.test(between)) {
      note(next.text, name);
      note(name, next.text);
    }
  });
  return others;
}
