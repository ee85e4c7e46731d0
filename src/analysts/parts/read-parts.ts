import type { Article } from '../../articles/article.ts';
import { ModelError, type ModelFailure } from '../../errors.ts';
import { LEAST_PART_WORDS } from './part-size.ts';
import type { DocumentTurns } from './part-turns.ts';
import { type Part, splitPart } from './split-article.ts';

/** What came of a part. */
export type PartReading<T> =
  | { readonly type: 'read'; readonly part: Part; readonly value: T }
  | { readonly type: 'failed'; readonly part: Part; readonly error: ModelError }
  /** It was not begun: the article has more parts than are read, or they took too long. */
  | { readonly type: 'left'; readonly part: Part; readonly why: 'parts' | 'time' };

export interface PartReader<T> {
  /** Asks about one part. `number` is its place among `of`, as far as the article has been split by now. */
  readonly ask: (part: Part, place: { readonly number: number; readonly of: number }) => Promise<T>;
  /** The most words of a part by now: a model may turn out to have a small context. */
  readonly mostWords: () => number;
  /** Whether the model has answered before. Until then it is asked about one part alone, and what that shows is known. */
  readonly isTried: boolean;
  readonly turns: DocumentTurns;
  /** Milliseconds from any origin. */
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const PART_LIMITS = {
  /** No part is begun later than this after the first. One that was begun is waited for. */
  beginMs: 3_600_000,
  /** A model that is asked too often is asked again this often, after the time it names, or else this one. */
  waits: 3,
  waitMs: 20_000,
  longestWaitMs: 120_000,
  /** Of one article. They hold the longest document, unless the model has a small context. */
  parts: 48,
} as const;

/** The longest a document may take. @param answerMs the longest one answer may take */
export function longestReadingMs(answerMs: number): number {
  // The last part is asked about twice at most, and then comes the bottom line.
  return PART_LIMITS.beginMs + 3 * answerMs;
}

/** Failures that every other part would meet too. */
const OF_ALL: ReadonlySet<ModelFailure> = new Set(['unreachable', 'unauthorised', 'quota', 'not-a-model-server']);
/** Failures that shorter parts may not meet. */
const OF_LENGTH: ReadonlySet<ModelFailure> = new Set(['context', 'truncated']);

/**
 * Asks about each part of an article, several at once, and about smaller parts where one is too long for the model.
 * @param whole what is to be read
 * @returns the readings in the order of the article
 * @throws what `ask` throws that is no ModelError
 */
export async function readParts<T>(article: Article, whole: Part, reader: PartReader<T>): Promise<PartReading<T>[]> {
  const { isTried, turns, clock } = reader;
  const startedAt = clock();
  let mostTaken = Number.POSITIVE_INFINITY;
  let failure: ModelError | null = null;
  const split = (part: Part) => splitPart(article, part, Math.min(reader.mostWords(), mostTaken));
  let parts = split(whole);

  /** Many parts at once may be more than a server takes in a minute: only one of several is worth waiting for. */
  const ask = async (part: Part, index: number, waits = 0): Promise<T> => {
    try {
      return await reader.ask(part, { number: index + 1, of: parts.length });
    } catch (error) {
      const isBusy = error instanceof ModelError && error.reason === 'rate-limited' && parts.length > 1;
      const waitMs = isBusy ? (error.retryAfterMs ?? PART_LIMITS.waitMs) : Number.POSITIVE_INFINITY;
      const isLate = clock() - startedAt + waitMs > PART_LIMITS.beginMs;
      if (isLate || waitMs > PART_LIMITS.longestWaitMs || waits === PART_LIMITS.waits) throw error;
      await reader.wait(waitMs);
      return await ask(part, index, waits + 1);
    }
  };
  const readOrSplit = async (part: Part): Promise<PartReading<T> | readonly Part[]> => {
    const pieces = split(part);
    if (pieces.length > 1) return pieces;
    if (failure !== null) return { type: 'failed', part, error: failure };
    const index = parts.indexOf(part);
    if (index >= PART_LIMITS.parts) return { type: 'left', part, why: 'parts' };
    if (clock() - startedAt > PART_LIMITS.beginMs) return { type: 'left', part, why: 'time' };
    try {
      return { type: 'read', part, value: await ask(part, index) };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const isShortest = part.words < 2 * LEAST_PART_WORDS;
      if (OF_ALL.has(error.reason) || (error.reason === 'context' && isShortest)) failure = error;
      if (!OF_LENGTH.has(error.reason) || isShortest) return { type: 'failed', part, error };
      // What is known of the context by now may do; else half as many words.
      if (split(part).length === 1) mostTaken = Math.min(mostTaken, Math.ceil(part.words / 2));
      const smaller = split(part);
      return smaller.length > 1 ? smaller : { type: 'failed', part, error };
    }
  };
  const read = async (part: Part): Promise<PartReading<T>[]> => {
    const outcome = await turns.take(() => readOrSplit(part));
    if ('type' in outcome) return [outcome];
    parts = parts.flatMap((other) => (other === part ? outcome : [other]));
    return await readAll(outcome);
  };
  const readAll = async (some: readonly Part[]) => (await Promise.all(some.map(read))).flat();

  const [first, ...rest] = parts;
  if (first === undefined || isTried) return await readAll(parts);
  return [...(await read(first)), ...(await readAll(rest))];
}
