import path from 'node:path';
import type { Article } from '../../articles/article.ts';
import { createThreads, refuseSlowText, spareThreads } from '../../threads.ts';
import type { Analyst } from '../analyst.ts';
import type { FindSpokenWords } from '../check-speakers.ts';
import type { Explanation } from './analyst-worker.ts';
import { hashRules } from './hash-rules.ts';

const LIMITS = {
  /** Articles read at the same time. */
  threads: spareThreads(4),
  /** 59,000 words took 5 s, on a busy machine. */
  deadlineMs: 60_000,
  megabytes: 2_048,
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
 * The analyst that needs no model: rules over one parse, in threads of its own that start with the first article and are
 * killed when the signal aborts or the deadline passes. `close` ends the threads; without it the process may stay alive.
 */
export function createExtractiveAnalyst(): ExtractiveAnalyst {
  const analyst = { name: EXTRACTIVE_NAME, version: `extractive-${hashRules(RULE_FOLDERS)}` };
  const worker = new URL('analyst-worker.ts', import.meta.url);
  const threads = createThreads<typeof import('./analyst-worker.ts')>(worker, LIMITS);

  return {
    ...analyst,
    languages: LANGUAGES,

    async analyse({ text, title, publishedAt, wordCount }, { knownIssues = [], signal }) {
      const draft = await threads
        .run('default', { text, title, publishedAt, knownIssues }, { signal })
        .catch(refuseSlowText('analysed'));
      return {
        analyst,
        draft,
        wordsRead: wordCount,
        tokens: { input: 0, output: 0 },
        costUsd: 0,
        notes: [],
      };
    },

    async findSpokenWords({ text, language }, signal) {
      if (language !== null && !LANGUAGES.includes(language)) return [];
      return await threads.run('findSpokenWords', { text }, { signal }).catch(refuseSlowText('analysed'));
    },

    async explain({ text, title, publishedAt, language }) {
      if (language !== null && !LANGUAGES.includes(language)) return [];
      return await threads.run('explainText', { text, title, publishedAt }).catch(refuseSlowText('analysed'));
    },

    close: () => threads.close(),
  };
}
