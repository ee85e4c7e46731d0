import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Analyst } from './analysts/analyst.ts';
import { createExtractiveAnalyst } from './analysts/extractive/extractive-analyst.ts';
import { createFallbackAnalyst } from './analysts/fallback-analyst.ts';
import { createModelAnalyst } from './analysts/model-analyst.ts';
import { type Briefer, createBriefer } from './app/briefer.ts';
import { createFetcher } from './articles/fetch.ts';
import { createArticleReader } from './articles/read-article.ts';
import { createReaderPool } from './articles/reader-pool.ts';
import { type Config, readConfig } from './config.ts';
import { type Database, openDatabase } from './database/open-database.ts';
import { createLog, type Log } from './log.ts';
import { createOpenAiModel } from './models/openai-model.ts';
import { loadPrompt } from './models/prompt.ts';

const PROMPTS = path.join(import.meta.dirname, '../prompts');

/** Everything of Readout that works without a chat platform. */
export interface Readout {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly briefer: Briefer;
  close(): Promise<void>;
}

/**
 * Opens Readout as the environment configures it.
 * @throws ConfigError, DatabaseError, ModelError
 */
export async function openReadout(env: Readonly<Record<string, string | undefined>>): Promise<Readout> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
    closers.push(database.close);
    const pool = createReaderPool();
    closers.push(pool.close);
    const fetcher = createFetcher(config.fetch);
    closers.push(fetcher.close);
    const extractive = createExtractiveAnalyst();
    closers.push(extractive.close);
    const analyst = await withModel(config, extractive, log);
    const check = config.model === null ? {} : { findSpokenWords: extractive.findSpokenWords };
    const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
    return { config, log, database, briefer: createBriefer({ reader, analyst, database, ...check }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The variables of the process, and those of a file .env in the current folder, which yield to them. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

async function withModel({ model }: Config, extractive: Analyst, log: Log): Promise<Analyst> {
  if (model === null) return extractive;
  const prompt = await loadPrompt(path.join(PROMPTS, 'briefing.md'));
  const analyst = createModelAnalyst(await createOpenAiModel(model), { ...model, prompt });
  return createFallbackAnalyst(analyst, extractive, {
    onFailure: (error) => log.warn({ error: error.message, reason: error.reason }, 'the model gave no usable answer'),
  });
}
