import { foldName } from '../language/fold-name.ts';
import { stem } from '../language/stem.ts';
import { issueKeys } from '../ledger/merge-issues.ts';

/** Words that tell nothing of what a text is about. */
const SMALL_WORDS = new Set(
  `a an the of in on at to for from by with about over under after before between into as and or but nor so if than that
   this these those it its he she they them his her their we us our you your i who whom whose which what when where why
   how whether is are was were be been being has have had do does did will would can could may might must shall should
   not no never none nobody nothing said says say told tell tells according also still yet again more most less least
   first last new one two up out off down there here some any all both each other such only own same now then very just
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december day days week weeks month months year years today yesterday tomorrow`.split(/\s+/u),
);

/** The words of a text that tell what it is about, cut to their stems. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(stem));
}

/** The same words whole, in their order. */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word) && !/\d/u.test(word));
}

/** Whether a folded word tells nothing of what a text is about. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** How much of the shorter of two issue labels stands in the other, 0 to 1; each label is read once. */
export function createLikeness(): (label: string, other: string) => number {
  const read = new Map<string, ReadonlySet<string>>();
  const wordsIn = (label: string): ReadonlySet<string> => {
    const words = read.get(label) ?? new Set(issueKeys(label));
    read.set(label, words);
    return words;
  };
  return (label, other) => {
    const [words, others] = [wordsIn(label), wordsIn(other)];
    return words.intersection(others).size / Math.max(1, Math.min(words.size, others.size));
  };
}
