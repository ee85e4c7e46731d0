/** Marks and breaks that end whatever is said of a name behind them. */
const BORDERS = new Set('\n.;:“”"!?()');

/** Where the last stretch of a text without a break or mark begins. */
export function startOfLine(text: string): number {
  let start = text.length;
  while (start > 0 && !BORDERS.has(text.charAt(start - 1))) start--;
  return start;
}
