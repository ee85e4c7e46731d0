import path from 'node:path';
import { Piscina } from 'piscina';
import type { Article } from '../../articles/article.ts';
import type { Draft } from '../../briefings/briefing.ts';
import type { Analyst } from '../analyst.ts';
import type { FindSpokenWords } from '../check-speakers.ts';
import type { AnalysisTask, Explanation } from './analyst-worker.ts';
import { useKnownIssues } from './draft/known-issues.ts';
import { hashRules } from './hash-rules.ts';

const LIMITS = {
  /** Articles read at the same time. */
  threads: 1,
  /** A thread without work ends after this long; the next article starts another. */
  idleMs: 60_000,
} as const;

/** What a draft comes of, beside the article: when any of it changes, stored briefings are made anew. */
export const RULE_FOLDERS: readonly string[] = ['.', '../../language'].map((folder) =>
  path.join(import.meta.dirname, folder),
);

/** The name of the analyst that works by rules. */
export const EXTRACTIVE_NAME = 'extractive analyst';

/** ISO 639-1. */
const LANGUAGES: readonly string[] = ['en'];

export interface ExtractiveAnalyst extends Analyst {
  readonly findSpokenWords: FindSpokenWords;
  /** Which rules read each position of an article as they did; none in languages it doesn't read. */
  explain(article: Article): Promise<readonly Explanation[]>;
  close(): Promise<void>;
}

/**
 * The analyst that needs no model: rules over one parse, in a thread of its own that starts with the first article and is
 * killed when the signal aborts. `close` ends the thread; without it the process may stay alive.
 */
export function createExtractiveAnalyst(): ExtractiveAnalyst {
  const analyst = { name: EXTRACTIVE_NAME, version: `extractive-${hashRules(RULE_FOLDERS)}` };
  let pool: Piscina | null = null;
  const openPool = () => {
    pool ??= new Piscina({
      filename: new URL('./analyst-worker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: LIMITS.threads,
      idleTimeout: LIMITS.idleMs,
    });
    return pool;
  };

  const run = async (name: string, task: AnalysisTask, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    return await openPool()
      .run(task, { name, ...(signal && { signal }) })
      .catch((error: unknown) => {
        signal?.throwIfAborted();
        throw error;
      });
  };

  return {
    ...analyst,
    languages: LANGUAGES,

    async analyse({ text, title, publishedAt, wordCount }, { knownIssues = [], signal }) {
      const draft: Draft = await run('default', { text, title, publishedAt }, signal);
      return {
        analyst,
        draft: useKnownIssues(draft, knownIssues, text),
        wordsRead: wordCount,
        tokens: { input: 0, output: 0 },
        costUsd: 0,
        notes: [],
      };
    },

    async findSpokenWords({ text, language }, signal) {
      if (language !== null && !LANGUAGES.includes(language)) return [];
      return await run('findSpokenWords', { text, title: null, publishedAt: null }, signal);
    },

    async explain({ text, title, publishedAt, language }) {
      if (language !== null && !LANGUAGES.includes(language)) return [];
      return await run('explainText', { text, title, publishedAt });
    },

    async close() {
      await pool?.destroy();
      pool = null;
    },
  };
}
