/** How the processor time a parser takes grows with its text. */
export interface Growth {
  /** For four times the text, as a multiple of that for the text; 0 where the long one is read too fast to measure. */
  readonly ratio: number;
  /** For the longest text. */
  readonly milliseconds: number;
  readonly isSuperLinear: boolean;
}

const LIMITS = {
  /** Linear takes four times as long, seldom seven where memory is collected meanwhile; quadratic sixteen times. */
  ratio: 8,
  /** Less than this is lost among what the process does besides. */
  measurableMs: 15,
  /** How often a ratio above the limit is measured: what collects garbage and compiles may have been at work. */
  tries: 4,
} as const;

type Read = (text: string) => unknown;

/**
 * Compares the processor time of a text with that of four times the text. The clock isn't looked at: on a busy machine
 * it measures the others. What seems to grow too fast has to do so with twice the text, too: there, what is quadratic
 * shows more, and what isn't shows less.
 * @param write makes a text of about so many characters
 * @param characters of the shorter text
 */
export async function measureGrowth(
  read: Read,
  write: (characters: number) => string,
  characters: number,
): Promise<Growth> {
  const first = await compare(read, write(characters), write(4 * characters));
  return first.isSuperLinear ? await compare(read, write(2 * characters), write(8 * characters)) : first;
}

async function compare(read: Read, short: string, long: string): Promise<Growth> {
  let longMs = await timeOf(read, long);
  if (longMs < LIMITS.measurableMs) return { ratio: 0, milliseconds: longMs, isSuperLinear: false };
  let shortMs = await timeOf(read, short);
  for (let tries = 1; tries < LIMITS.tries && longMs > LIMITS.ratio * shortMs; tries += 1) {
    longMs = Math.min(longMs, await timeOf(read, long));
    shortMs = Math.min(shortMs, await timeOf(read, short));
  }
  const isSuperLinear = longMs > LIMITS.ratio * shortMs && longMs >= LIMITS.measurableMs;
  return { ratio: Math.round((longMs / shortMs) * 10) / 10, milliseconds: Math.round(longMs), isSuperLinear };
}

async function timeOf(read: Read, text: string): Promise<number> {
  const start = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
