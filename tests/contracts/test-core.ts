import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { createBriefer } from '../../src/app/briefings/briefer.ts';
import { type App, createApp } from '../../src/app.ts';
import type { ArticleReader } from '../../src/articles/read-article.ts';
import { sniffFormat } from '../../src/articles/sniff-format.ts';
import type { Command } from '../../src/chat/command.ts';
import type { Platform, PlatformHandlers } from '../../src/chat/platform.ts';
import { type Database, openDatabase } from '../../src/database/open-database.ts';
import { FetchError, NotAnArticleError } from '../../src/errors.ts';
import { openQueue } from '../../src/jobs/queue.ts';
import type { Answerer } from '../../src/ledger/answer-question.ts';
import { createLog } from '../../src/log.ts';
import { loadCommands } from '../../src/main.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { createEmptyDatabase } from '../servers/database.ts';

export const SEED = path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt');
/** Any address under it has the seed article, each with another last line. */
export const ARTICLE = 'https://news.example/talks';
export const PAYWALL = 'https://news.example/paywall';
export const PICTURE_LINK = 'https://news.example/cat.gif';
export const DOWN = 'https://news.example/down';
/** An article whose briefing is too long for one message of any platform. */
export const LONG = 'https://news.example/long';

/** The whole core, on a database and a queue of its own; only the reader gives articles without fetching them. */
export interface TestCore {
  readonly handlers: PlatformHandlers;
  readonly database: Database;
  /** Every address that was read, in order. */
  readonly fetches: readonly string[];
  /** Starts the platforms and the jobs. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface CoreOptions {
  /** Answers questions; null: no model is configured. */
  readonly answerer?: Answerer | null;
  readonly publicUrl?: string | null;
}

/**
 * @param createPlatforms makes the platforms, with what they need of the database
 * @param others commands beside the ones that users have
 */
export async function createTestCore(
  createPlatforms: (database: Database) => readonly Platform[],
  others: readonly Command<App>[] = [],
  { answerer = null, publicUrl = null }: CoreOptions = {},
): Promise<TestCore> {
  const { url, drop } = await createEmptyDatabase();
  const log = createLog(process.env.TEST_LOG ?? 'silent');
  const database = await openDatabase({ databaseUrl: url, dataDir: '', log });
  const queue = await openQueue(database, log);
  const analyst = createExtractiveAnalyst();
  const fetches: string[] = [];
  const briefer = createBriefer({ reader: readerOf(await readFile(SEED, 'utf8'), fetches), analyst, database });
  const commands = [...(await loadCommands()), ...others];
  const platforms = createPlatforms(database);
  const app = createApp({
    ...{ database, queue, briefer, commands, log, now: () => new Date() },
    ...{ answerer, digestProse: null, publicUrl },
  });
  return {
    ...{ handlers: app.handlers, database, fetches },
    async start() {
      for (const platform of platforms) await platform.start(app.handlers);
      await app.work(platforms);
    },
    async close() {
      await queue.stop();
      for (const platform of platforms) await platform.stop();
      await analyst.close();
      await database.close();
      await drop();
    },
  };
}

/**
 * Gives the seed article for every address but those that stand for a refusal, each time with another last line; a file
 * is refused as it is elsewhere, and else read as text.
 */
function readerOf(seed: string, fetches: string[]): ArticleReader {
  return {
    async read(source) {
      if (source.type === 'link') {
        fetches.push(source.url);
        if (source.url === PAYWALL)
          throw new NotAnArticleError('paywall', 'Only 61 words of this page could be read.', {
            advice: 'Paste the text with /brief.',
          });
        if (source.url === PICTURE_LINK)
          throw new FetchError('unsupported-type', source.url, 'news.example sent no article but image/gif.');
        if (source.url === DOWN)
          throw new FetchError('unreachable', source.url, 'news.example couldn’t be reached.', { retryable: true });
        if (source.url === LONG) return articleOf(longText(), { url: LONG, canonicalUrl: LONG });
        return articleOf(`${seed}\n${source.url}`, { url: source.url, canonicalUrl: source.url });
      }
      if (source.type === 'text' && source.text.length < 100)
        throw new NotAnArticleError('not-an-article', 'The text has only 2 words, too few to brief.');
      if (source.type === 'file') sniffFormat(source.bytes, source.name, null);
      const { publishedAt } = source;
      const dated = publishedAt === undefined ? {} : { publishedAt };
      return articleOf(source.type === 'file' ? new TextDecoder().decode(source.bytes) : source.text, dated);
    },
  };
}

/** Twelve delegations, each with things to say. */
function longText(): string {
  const names = 'Abbot Brandt Castro Duval Eriksen Farkas Garner Hansen Ivers Jansen Keller Lindt'.split(' ');
  return names
    .map(
      (name, index) =>
        `Delegate Anna ${name} said the fishing quota of zone ${index + 1} must fall before any harbour is opened to foreign boats. ` +
        `“We will not sign a treaty that leaves the crews of zone ${index + 1} without their winter income,” ${name} said. ` +
        `${name} rejected the ministry’s plan to inspect every vessel of zone ${index + 1} at sea.`,
    )
    .join('\n\n');
}
