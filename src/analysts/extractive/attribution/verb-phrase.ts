import type { Unit } from './units.ts';

/** A verb by its base form, with the particles that belong to it. */
export interface VerbPhrase {
  readonly lemma: string;
  readonly particles: readonly string[];
}

/** "back down from": the verb and its particles. */
export function readVerbPhrase(words: string): VerbPhrase {
  const [lemma = words, ...particles] = words.split(' ');
  return { lemma, particles };
}

/** Whether the verb stands at an index, its particles right behind it. */
export function standsAt({ lemma, particles }: VerbPhrase, units: readonly Unit[], at: number): boolean {
  return units[at]?.lemma === lemma && particles.every((particle, index) => units[at + 1 + index]?.lower === particle);
}
