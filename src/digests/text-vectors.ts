import { foldName } from '../language/fold-name.ts';
import { stem } from '../language/stem.ts';
import { tellsNothing } from './matters.ts';

/** A text's words with their weights. */
export type TextVector = ReadonlyMap<string, number>;

/** Shorter words hardly tell texts apart. */
const LEAST_LETTERS = 4;

/**
 * Each text as a vector of length 1, so that the product of two is how like the texts are, 0 to 1: the cosine of their words'
 * counts, weighted by rarity (tf-idf; Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 * A text without a word that tells anything is empty.
 */
export function vectorsOf(texts: readonly string[]): readonly TextVector[] {
  const counts = texts.map(countWords);
  const having = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weights = [...words].map(([word, count]) => {
      const rarity = Math.log(1 + texts.length / (having.get(word) ?? 1));
      return [word, (1 + Math.log(count)) * rarity] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

function countWords(text: string): ReadonlyMap<string, number> {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word.length >= LEAST_LETTERS && !tellsNothing(word) && !/\d/u.test(word));
  const counts = new Map<string, number>();
  for (const word of words.map(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The product of two vectors, or of their sums: that of the sums is the sum of all products. */
export function product(one: TextVector, other: TextVector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

export function addTo(sum: Map<string, number>, vector: TextVector): void {
  for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
}
