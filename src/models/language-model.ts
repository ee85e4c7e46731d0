import type { z } from 'zod';

/** A language model that answers in the shape it is asked for. */
export interface LanguageModel {
  /** As the server names it. */
  readonly name: string;
  /** The tokens of its context, as its server told or showed them by now; null where nothing is known of it. */
  readonly knownContext?: () => number | null;
  /** The same, and the server is asked where it has not told them yet. */
  readonly findContext?: (signal?: AbortSignal) => Promise<number | null>;
  /**
   * Asks once and returns what the schema accepts.
   * @throws ModelError for everything that keeps an answer from being usable; the signal's reason when it is aborted.
   */
  generate<T>(request: GenerateRequest<T>): Promise<Generated<T>>;
}

export interface GenerateRequest<T> {
  /** The fixed part: first, and always the same, so that servers can cache it. */
  readonly system: string;
  readonly prompt: string;
  /** Only what structured output takes: no optional without nullable, no transform, no record, an object at the root. */
  readonly schema: z.ZodType<T>;
  /** Names the schema to the server: letters, digits, underscores. */
  readonly schemaName: string;
  /** Reads the answer in the schema's place, for callers that can use more than what keeps to it in all. */
  readonly parse?: (json: unknown) => z.ZodSafeParseResult<T>;
  /** Told whenever something of the answer comes, so that slow can be told from silent. */
  readonly onProgress?: () => void;
  readonly signal?: AbortSignal;
}

export interface Generated<T> {
  readonly value: T;
  readonly tokens: { readonly input: number; readonly output: number };
  /** How many requests it took: 2 when the first answer had to be repaired. */
  readonly attempts: number;
  /** Sentences for the reader where the answer may be less than it should be: why, and what to set. */
  readonly notice?: string;
}
