/** Milliseconds to wait between tries of something that fails. */
export interface BackOff {
  readonly firstMs: number;
  readonly lastMs: number;
}

/**
 * How long to wait after a number of failures in a row: twice as long after each, and for a random half of that less, so
 * that many who failed together don't come back together. Never less than what the other side asked for.
 * @param random from 0 to 1
 */
export function waitAfter(
  failures: number,
  { firstMs, lastMs }: BackOff,
  { askedMs = null, random }: { readonly askedMs?: number | null; readonly random: number },
): number {
  if (failures === 0) return askedMs ?? 0;
  const most = Math.min(lastMs, firstMs * 2 ** (failures - 1));
  return Math.max(askedMs ?? 0, Math.round(most * (1 - random / 2)));
}
