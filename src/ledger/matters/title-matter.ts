import { ENGLISH } from '../../language/languages/en.ts';
import { AMOUNTS } from '../../language/measures.ts';
import { TITLE_WORDS } from '../../language/titles.ts';
import { wordsOf } from '../matter-words.ts';
import { isBare, isMeasured } from './is-bare.ts';
import { type TitleCandidate, titleCandidates } from './title-candidates.ts';

/** A statement as a matter is named by it. */
export interface Naming {
  readonly label: string;
  readonly own: ReadonlySet<string>;
  /** The article's words for it, and the article's title. */
  readonly quote: string;
  readonly title: string;
  readonly speaker: string;
  /** They are the speaker's own, between quotation marks. */
  readonly isDirect: boolean;
}

/** A title of three words has to tell more than one of two. */
const LENGTH_COSTS = 0.6;
/** Shares of its points that a name keeps. */
const KEPT = {
  /** A number, a clause, somebody's name. */
  noTitle: 0.1,
  /** One noun that says of what it is only with its complement: "date", "offer". */
  bare: 0.25,
  /** Names alone. */
  names: 0.6,
  /** Whose it is tells little: "government's offer". */
  owned: 0.6,
  /** One noun, where the articles have it with another word. */
  single: 0.85,
  /** In one speaker's own words alone: a figure of speech, more likely than a thing. */
  figure: 0.4,
} as const;
/** What an article's title is on counts for more than what one sentence is on. */
const OF_TITLE = 1.1;
/** Share of what is said on a matter in which a pair of words has to stand. */
const PAIRS = 0.1;
/** Two words, with or without capitals, behind one that opens a noun's phrase: "the | wage increase". */
const PAIR =
  /(?<=(?<!\p{L})(?:a|about|against|an|any|for|her|his|in|its|no|of|on|our|over|the|their|with)\s)\p{Ll}[\p{Ll}-]{2,} \p{Ll}[\p{Ll}-]{2,}(?![\p{L}-])/giu;
/** Words that only tell how much there is of it: "percent". */
const MEASURING: ReadonlySet<string> = new Set([...AMOUNTS].flatMap(wordsOf));
/** An old title stays until another one is this much better: people know the matter by it. */
const STAYING = 1.15;
const LIMITS = { words: 5, characters: 60, pairs: 3 } as const;
/** What no title has: a number, a mark of speech, a clause's words. */
const NO_TITLE =
  /\d|["“”:;!?]|^[^\p{L}]|\b(?:he|she|they|it|we|who|that|which|had|has|have|is|are|was|were|will|would|said|says|told|added|asked)\b/iu;
/** "accepting observers" is what somebody does, and "handing" half of it; "shelling of the town" is a thing. */
const DOING = /^\p{L}+ing(?:$|\s(?!(?:of|on|at|in|over)\b))/iu;
const OWNED = /^\p{Ll}+['’]s\s/u;
/** Nothing but names: where or whose something is, not what. */
const NAMES = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s?$/u;

/**
 * The name of a matter: of the noun phrases that articles use for it, the one whose words most of its statements have.
 * @param names words of the names of who speaks: nobody's name is a matter's
 * @param before the title it has; null for a new one
 */
export function titleMatter(statements: readonly Naming[], names: ReadonlySet<string>, before: string | null): string {
  const shares = new Map<string, number>();
  for (const { own } of statements)
    for (const word of own.difference(MEASURING)) shares.set(word, (shares.get(word) ?? 0) + 1 / statements.length);
  const candidates = [...statements.flatMap(titleCandidates), ...pairsOf(statements)];
  const named = Map.groupBy(candidates, ({ name }) => name);
  const score = (name: string): number => {
    const words = [...new Set(wordsOf(name))];
    if (words.length === 0) return 0;
    const told = words.reduce((sum, word) => sum + (shares.get(word) ?? 0), 0) / words.length ** LENGTH_COSTS;
    const labels = new Set((named.get(name) ?? []).flatMap(({ label }) => label?.toLowerCase() ?? []));
    const uses = statements.filter(({ label }) => labels.has(label.trim().toLowerCase())).length / statements.length;
    return told * (1 + uses) * shareKept(name, words, statements, names) * (labels.size === 0 ? OF_TITLE : 1);
  };
  const [best] = [...named.keys()]
    .map((name) => ({ name, score: score(name) }))
    .toSorted(
      (one, other) =>
        other.score - one.score || one.name.length - other.name.length || other.name.localeCompare(one.name, 'en'),
    );
  if (best === undefined) return before ?? '';
  const isKept = before !== null && score(before) * STAYING >= best.score;
  return isKept ? before : best.name;
}

/** Pairs of words of which the articles make a name: "wage increase", in a tenth of what is said. */
function pairsOf(statements: readonly Naming[]): readonly TitleCandidate[] {
  const uses = new Map<string, number>();
  for (const { quote } of statements)
    for (const pair of new Set(quote.match(PAIR))) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  const least = Math.max(LIMITS.pairs, statements.length * PAIRS);
  return [...uses].flatMap(([name, count]) => (count >= least && isName(name) ? [{ name, label: null }] : []));
}

/** Whether both words of a pair tell something, and together no office: not "rejected tolls", "police commander". */
function isName(pair: string): boolean {
  const words = pair.split(' ');
  const isTelling = words.every((word) => wordsOf(word).length === 1 && !ENGLISH.numbers.has(word));
  return isTelling && !/(?:ed|ing|ly)\b/u.test(pair) && !TITLE_WORDS.has(words.at(-1)?.replace(/s$/u, '') ?? '');
}

/** The share of its points that a name keeps by what it is. */
function shareKept(
  name: string,
  words: readonly string[],
  statements: readonly Naming[],
  names: ReadonlySet<string>,
): number {
  return (
    (isTitle(name, words, names) ? 1 : KEPT.noTitle) *
    (isBare(name) || isMeasured(name) ? KEPT.bare : words.length === 1 ? KEPT.single : 1) *
    (NAMES.test(name) ? KEPT.names : OWNED.test(name) ? KEPT.owned : 1) *
    (isFigure(words, statements) ? KEPT.figure : 1)
  );
}

function isTitle(label: string, words: readonly string[], names: ReadonlySet<string>): boolean {
  const isName = words.every((word) => names.has(word));
  const isLong = label.length > LIMITS.characters || label.split(/\s+/u).length > LIMITS.words;
  return !isName && !isLong && !NO_TITLE.test(label) && !DOING.test(label);
}

/** Whether nobody but one speaker, between quotation marks, has any of the words. */
function isFigure(words: readonly string[], statements: readonly Naming[]): boolean {
  const having = statements.filter(({ own }) => words.some((word) => own.has(word)));
  const isTold = having.some(({ isDirect, title }) => !isDirect || wordsOf(title).some((word) => words.includes(word)));
  return !isTold && new Set(having.map(({ speaker }) => speaker)).size < 2;
}
