import type { FilingStatement } from './filing.ts';

/** What a word of a paragraph counts for a matter, a word of the statement itself counting 1. */
const BESIDE = 0.3;

/** How often matters hold each word. */
export interface MatterIndex {
  add(matter: string, statement: FilingStatement): void;
  remove(matter: string, statement: FilingStatement): void;
  /** The matters that hold a word, with how often. */
  holding(word: string): ReadonlyMap<string, number>;
  /** How often all matters together hold a word. */
  total(word: string): number;
  /** Whether a statement of the matter has the same label. */
  isCalled(matter: string, called: string): boolean;
  /** How many statements a matter has. */
  size(matter: string): number;
  readonly matters: Iterable<string>;
}

export function createMatterIndex(): MatterIndex {
  const words = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const sizes = new Map<string, number>();
  const labels = new Map<string, number>();
  const change = (matter: string, statement: FilingStatement, sign: 1 | -1) => {
    sizes.set(matter, (sizes.get(matter) ?? 0) + sign);
    const label = `${matter} ${statement.called}`;
    labels.set(label, (labels.get(label) ?? 0) + sign);
    for (const word of [...statement.own, ...statement.beside.keys()]) {
      const weight = sign * weightIn(statement, word);
      const held = words.get(word) ?? new Map<string, number>();
      words.set(word, held.set(matter, (held.get(matter) ?? 0) + weight));
      totals.set(word, (totals.get(word) ?? 0) + weight);
    }
  };
  return {
    add: (matter, statement) => change(matter, statement, 1),
    remove: (matter, statement) => change(matter, statement, -1),
    holding: (word) => words.get(word) ?? new Map(),
    total: (word) => totals.get(word) ?? 0,
    isCalled: (matter, called) => called !== '' && (labels.get(`${matter} ${called}`) ?? 0) > 0,
    size: (matter) => sizes.get(matter) ?? 0,
    get matters() {
      return sizes.keys();
    },
  };
}

/** What a word counts for the matter its statement is filed under. */
export function weightIn({ own, beside }: FilingStatement, word: string): number {
  if (own.has(word)) return 1;
  return beside.has(word) ? BESIDE : 0;
}
