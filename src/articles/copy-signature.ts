import { languageOf } from '../language/languages.ts';

const LIMITS = {
  /** Words of one shingle. */
  shingle: 4,
  /** Groups of hashes; one in common makes two texts worth comparing. */
  bands: 16,
  /** Hashes of a group: of texts that share half of their shingles nine in ten are found, of unlike ones hardly any. */
  rows: 3,
} as const;
const FNV = { offset: 0x811c9dc5, prime: 0x01000193 } as const;

/** Words that follow each other in a text, as sets are compared: "the council will not", "council will not pay". */
export function shinglesOf(text: string, language: string | null): ReadonlySet<string> {
  const words = wordsOf(text, language);
  if (words.length < LIMITS.shingle) return new Set();
  return new Set(
    Array.from({ length: words.length - LIMITS.shingle + 1 }, (_, start) =>
      words.slice(start, start + LIMITS.shingle).join(' '),
    ),
  );
}

/**
 * Numbers by which near copies of a text are looked up: copies have at least one in common (MinHash over shingles, in
 * bands: Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4). Each is a signed 32-bit integer.
 */
export function copyBands(text: string, language: string | null): readonly number[] {
  const hashes = [...shinglesOf(text, language)].map(hashOf);
  if (hashes.length === 0) return [];
  return Array.from({ length: LIMITS.bands }, (_, band) => {
    const rows = Array.from({ length: LIMITS.rows }, (_row, row) => leastOf(hashes, band * LIMITS.rows + row));
    return hashOf(`${band} ${rows.join(' ')}`) | 0;
  });
}

function wordsOf(text: string, language: string | null): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hasSpaces = language === null || languageOf(language).hasSpaces;
  return hasSpaces ? words : words.flatMap((word) => [...word]);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash: number = FNV.offset;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), FNV.prime);
  return hash >>> 0;
}

/** The least of all hashes, permuted in one of many ways. */
function leastOf(hashes: readonly number[], way: number): number {
  const factor = Math.imul(way + 1, 0x9e3779b1) | 1;
  const term = Math.imul(way + 1, 0x85ebca6b);
  let least = 0xffffffff;
  for (const hash of hashes) {
    const mixed = Math.imul(hash ^ (hash >>> 15), factor) + term;
    const permuted = (mixed ^ (mixed >>> 13)) >>> 0;
    if (permuted < least) least = permuted;
  }
  return least;
}
