import { wordsOf } from './matter-words.ts';

/** A statement as a matter is named by it. */
export interface Naming {
  readonly label: string;
  readonly own: ReadonlySet<string>;
}

/** A title of three words has to tell more than one of two. */
const LENGTH_COSTS = 0.6;
/** An old title stays until another one is this much better: people know the matter by it. */
const STAYING = 1.15;
const LIMITS = { words: 5, characters: 60 } as const;
/** What no title has: a number, a mark of speech, a clause's words. */
const NO_TITLE =
  /\d|["“”:;!?]|^[^\p{L}]|\b(?:he|she|they|it|we|who|that|which|had|has|have|is|are|was|were|will|would)\b/iu;
/** "accepting observers" is what somebody does; "shelling" may be a thing. */
const DOING = /^\p{L}+ing\b./iu;

/**
 * The name of a matter: of the noun phrases that articles use for it, the one whose words most of its statements have.
 * @param names words of the names of who speaks: nobody's name is a matter's
 * @param before the title it has; null for a new one
 */
export function titleMatter(statements: readonly Naming[], names: ReadonlySet<string>, before: string | null): string {
  const shares = new Map<string, number>();
  for (const { own } of statements)
    for (const word of own) shares.set(word, (shares.get(word) ?? 0) + 1 / statements.length);
  const score = (label: string): number => {
    const words = [...new Set(wordsOf(label))];
    if (words.length === 0) return 0;
    const told = words.reduce((sum, word) => sum + (shares.get(word) ?? 0), 0) / words.length ** LENGTH_COSTS;
    const uses = statements.filter((each) => isSameLabel(each.label, label)).length / statements.length;
    return (told * (1 + uses)) / (isTitle(label, words, names) ? 1 : 10);
  };
  const labels = [...new Set(statements.map(({ label }) => label.trim()))].filter((label) => label !== '');
  const [best] = labels
    .map((label) => ({ label, score: score(label) }))
    .toSorted(
      (one, other) =>
        other.score - one.score || one.label.length - other.label.length || other.label.localeCompare(one.label, 'en'),
    );
  if (best === undefined) return before ?? '';
  const isKept = before !== null && score(before) * STAYING >= best.score;
  return isKept ? before : best.label;
}

function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isTitle(label: string, words: readonly string[], names: ReadonlySet<string>): boolean {
  const isName = words.every((word) => names.has(word));
  const isLong = label.length > LIMITS.characters || label.split(/\s+/u).length > LIMITS.words;
  return !isName && !isLong && !NO_TITLE.test(label) && !DOING.test(label);
}
