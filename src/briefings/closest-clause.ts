const CLAUSE = /,(?!\d)|[;:，；：、—–]/u;

/** The clause with the most of what is counted, and how much that is; of several, the first. */
export function closestClause(
  text: string,
  countIn: (clause: string) => number,
): { readonly clause: string; readonly count: number } {
  return text
    .split(CLAUSE)
    .map((clause) => ({ clause, count: countIn(clause) }))
    .reduce((closest, each) => (each.count > closest.count ? each : closest));
}
