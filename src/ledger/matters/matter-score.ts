import type { Filing, FilingStatement } from './filing.ts';
import { createMatterIndex, weightIn } from './matter-index.ts';
import { MOST_OF_WORD, shareOfParagraphs, weightOfWord } from './word-weight.ts';

const WEIGHTS = {
  /** A word of the paragraph, one of the statement itself counting 1. */
  beside: 0.25,
  /** What its numbers count: who names a number is at the heart of a matter. */
  counted: 2,
  /** That a statement of the matter has the same label. */
  called: 0.15,
  /** A word that no matter has: new words are no sign of a known matter. */
  unheard: 0.3,
  /** One that this article has in several paragraphs: a sign of a new matter. */
  repeated: 1.5,
  /** Filed right before or after in the same paragraph, of the same speaker; of another, half. In nats. */
  neighbour: 0.8,
  /** Its speaker has counted the same there before: percent, observers. In nats. */
  sameCount: 2,
  /** What the statement's own words explain alone, beside what they do with the paragraph's. */
  ownAlone: 0.9,
  /** Of a matter that nobody who speaks in this article has ever spoken near. */
  stranger: 0.3,
} as const;
/** Nats. */
const LIMITS = { least: 1, leastOwn: 1.7, /** Statements of one paragraph. */ beside: 30 } as const;
/** How many statements a word is thought to have been missing from by chance. */
const SMOOTHING = 0.7;

export interface Ranked {
  readonly matter: string;
  /** Share of what the statement says that the matter's words explain. */
  readonly share: number;
}

/**
 * How well matters explain statements. A word speaks for a matter by how much more often the matter's statements have it
 * than the story's paragraphs (log-likelihood ratio), so that what everybody speaks of speaks for nothing; a word that
 * stands beside both statements in one paragraph is no evidence that they are about the same.
 */
export function createMatterScore({ statements, matters, rarity, article, names }: Filing) {
  const index = createMatterIndex();
  const homes = new Map<FilingStatement, string>();
  const company = new Map(matters.map(({ id, company: speakers }) => [id, speakers]));
  const counting = new Map<string, Set<string>>();
  const addTo = (matter: string, statement: FilingStatement) => {
    index.add(matter, statement);
    const known = counting.get(matter) ?? new Set();
    for (const count of countsOf(statement)) known.add(count);
    counting.set(matter, known);
  };
  for (const { id, statements: known } of matters) for (const statement of known) addTo(id, statement);
  const speaking = new Set(statements.map(({ speaker }) => speaker));

  const shareOf = (word: string): number => shareOfParagraphs(rarity, word);
  const isRepeated = (word: string): boolean => (article.get(word) ?? 0) > 1;
  const paragraphs = Map.groupBy(statements, ({ paragraph }) => paragraph);
  const places = new Map(statements.map((statement, place) => [statement, place]));
  const inParagraph = (statement: FilingStatement) =>
    (paragraphs.get(statement.paragraph) ?? [])
      .filter((other) => other !== statement && homes.has(other))
      .slice(-LIMITS.beside);

  function explain(statement: FilingStatement) {
    const here = inParagraph(statement);
    const part = (words: Iterable<readonly [string, number]>, isBeside: boolean) => {
      const found = new Map<string, number>();
      let all = 0;
      for (const [word, weight] of words) {
        if (names.has(word)) continue;
        const told = (others: readonly FilingStatement[]) =>
          others.reduce((sum, other) => sum + (isBeside || !other.own.has(word) ? weightIn(other, word) : 0), 0);
        const share = shareOf(word);
        const unheard = !isBeside && isRepeated(word) ? WEIGHTS.repeated : WEIGHTS.unheard;
        const isHeard = index.total(word) - told(here) > 0.01;
        all += weight * weightOfWord(rarity, word) * (isHeard ? 1 : unheard);
        for (const [matter, count] of index.holding(word)) {
          const own = count - told(here.filter((other) => homes.get(other) === matter));
          if (own <= 0.01) continue;
          const ratio = (own + SMOOTHING * share) / (index.size(matter) + SMOOTHING) / share;
          if (ratio > 1) found.set(matter, (found.get(matter) ?? 0) + weight * Math.min(MOST_OF_WORD, Math.log(ratio)));
        }
      }
      return { found, all };
    };
    return {
      own: part(
        [...statement.own].map((word) => [word, statement.counted.has(word) ? WEIGHTS.counted : 1] as const),
        false,
      ),
      beside: part(statement.beside, true),
    };
  }

  /** 1 where those who speak here have spoken near the matter before. */
  function kinship(matter: string): number {
    const known = company.get(matter);
    if (known === undefined || known.size === 0) return 1;
    return Math.min(1, WEIGHTS.stranger + speaking.intersection(known).size / Math.max(1, speaking.size));
  }

  function neighbour(statement: FilingStatement, matter: string): number {
    const place = places.get(statement) ?? -1;
    const sides = [statements[place - 1], statements[place + 1]].filter(
      (side) => side !== undefined && side.paragraph === statement.paragraph && homes.get(side) === matter,
    );
    if (sides.length === 0) return 0;
    return WEIGHTS.neighbour * (sides.some((side) => side?.speaker === statement.speaker) ? 1 : 0.5);
  }

  function sameCount(statement: FilingStatement, matter: string): number {
    const known = counting.get(matter);
    return countsOf(statement).some((count) => known?.has(count)) ? WEIGHTS.sameCount : 0;
  }

  function ranked(statement: FilingStatement): readonly Ranked[] {
    const { own, beside } = explain(statement);
    const candidates = new Set([...own.found.keys(), ...beside.found.keys(), ...homes.values()]);
    return [...candidates]
      .map((matter) => {
        const alone = own.found.get(matter) ?? 0;
        const sum =
          alone +
          WEIGHTS.beside * (beside.found.get(matter) ?? 0) +
          neighbour(statement, matter) +
          sameCount(statement, matter);
        const isCalled = index.isCalled(matter, statement.called);
        if (sum < LIMITS.least && !isCalled) return { matter, share: 0 };
        const whole = sum / (own.all + WEIGHTS.beside * beside.all + WEIGHTS.neighbour);
        const byOwn = alone < LIMITS.leastOwn || own.all === 0 ? 0 : (alone / own.all) * WEIGHTS.ownAlone;
        const share = Math.max(whole, byOwn) + (isCalled ? WEIGHTS.called : 0);
        return { matter, share: share * kinship(matter) };
      })
      .toSorted((one, other) => other.share - one.share);
  }

  function file(statement: FilingStatement, matter: string): void {
    homes.set(statement, matter);
    addTo(matter, statement);
  }

  return {
    /** The matters by how much of the statement they explain, the best first. */
    ranked,
    file,
    /** The two of several statements that explain each other best, from a share on. */
    bestPair(
      open: readonly FilingStatement[],
      least: number,
      mayPair: (one: FilingStatement, other: FilingStatement) => boolean,
    ): readonly [FilingStatement, FilingStatement] | null {
      let [best, most]: [readonly [FilingStatement, FilingStatement] | null, number] = [null, least];
      for (const known of open) {
        file(known, PAIR);
        for (const statement of open) {
          if (statement === known || !mayPair(statement, known)) continue;
          const share = ranked(statement).find(({ matter }) => matter === PAIR)?.share ?? 0;
          if (share > most) [best, most] = [[statement, known], share];
        }
        homes.delete(known);
        index.remove(PAIR, known);
        counting.delete(PAIR);
      }
      return best;
    },
  };
}

/** Who counts what: a speaker's numbers of one thing are mostly about one matter. */
function countsOf({ speaker, counted }: FilingStatement): readonly string[] {
  return [...counted].map((word) => `${speaker} ${word}`);
}

/** The matter that two statements would begin. */
const PAIR = 'pair';
