const EXTENTS: readonly { readonly extent: number; readonly pattern: RegExp }[] = [
  {
    extent: 1,
    pattern:
      /\b(?:all|both|every|each|whole|entire|entirely|full|fully|total|complete|completely|abolish\p{L}{0,5})\b/iu,
  },
  { extent: 3 / 4, pattern: /\bthree[- ]quarters\b/iu },
  { extent: 2 / 3, pattern: /\btwo[- ]thirds\b/iu },
  { extent: 1 / 2, pattern: /\b(?:half|halve[sd]?|halving)\b/iu },
  {
    extent: 2 / 5,
    pattern:
      /\b(?:some|one of|part|parts|partly|partial|partially|limited|a wing|only|merely|at night|by day|on weekdays)\b/iu,
  },
  { extent: 1 / 3, pattern: /\b(?:a|one) third\b/iu },
  { extent: 1 / 4, pattern: /\b(?:a|one) quarter\b/iu },
  { extent: 1 / 10, pattern: /\b(?:a|one) tenth\b/iu },
];

/** How much of a thing a text says it is of; the least of what it names. */
export function extentOf(text: string): number | null {
  const named = EXTENTS.filter(({ pattern }) => pattern.test(text)).map(({ extent }) => extent);
  return named.length === 0 ? null : Math.min(...named);
}
