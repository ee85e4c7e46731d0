import type { Document, Mention } from '../document.ts';
import type { Seen } from './choose-referent.ts';
import type { Referent } from './weigh-nominal.ts';

/** A place where the text speaks of a referent. */
export interface Reference extends Mention {
  /** Index of the referent. */
  readonly referent: number;
}

/** A text that is being read for what stands for whom, up to some token of a sentence. */
export interface ReadSoFar {
  readonly document: Document;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly seen: readonly Seen[];
  /** Those with names, then the unnamed sources in the order in which they turned up. */
  readonly referents: readonly Referent[];
  /** The nouns that the unnamed sources are described by. */
  readonly nouns: ReadonlySet<string>;
  /** Every name of the text, also those still to come. In reading order. */
  readonly names: readonly Reference[];
}

/** Whether a name stands between two offsets. */
export function hasNameWithin({ names }: Pick<ReadSoFar, 'names'>, start: number, end: number): boolean {
  return (names[firstEndingAfter(names, start)]?.start ?? Number.POSITIVE_INFINITY) <= end;
}

/** The last places seen that are within what is asked for, however many stand before: those are not read. */
export function seenLast(seen: readonly Seen[], isWithin: (one: Seen) => boolean): readonly Seen[] {
  return seen.slice(seen.findLastIndex((one) => !isWithin(one)) + 1);
}

/** Index of the first of some references, in reading order, that ends after an offset. */
export function firstEndingAfter(references: readonly Reference[], offset: number): number {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
