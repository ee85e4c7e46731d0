import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { type DoubleReadout, startDoubleReadout } from './double-readout.ts';
import { servePages } from './serve-pages.ts';

const ANSWER = { pieces: 10, pauseMs: 500 } as const;
const POLL_MS = 20;
const FIXTURES = path.join(import.meta.dirname, '../fixtures');

/** How many links each workspace posts, and how long after the first ones. */
interface Posts {
  readonly links: number;
  readonly afterMs?: number;
}

const RUNS: Readonly<Record<string, readonly Posts[]>> = {
  'one workspace, 24 links': [{ links: 24 }],
  'four workspaces, 6 links each': Array.from({ length: 4 }, () => ({ links: 6 })),
  'one workspace, 48 links, and 1 s later one link': [{ links: 48 }, { links: 1, afterMs: 1_000 }],
  'two workspaces, 48 links each, and 1 s later one link': [{ links: 48 }, { links: 48 }, { links: 1, afterMs: 1_000 }],
};

export interface ModelLoad {
  readonly run: string;
  /** What the limit allows: rounds of so many at once, each as long as the model takes. */
  readonly allowedMs: number;
  /** From the first message to the last briefing. */
  readonly allMs: number;
  /** What the last workspace waited for its last briefing, counted from its own first message. */
  readonly lastWorkspaceMs: number;
  /** The most that waited for the model at the same time. */
  readonly mostWaiting: number;
  readonly callsABriefing: number;
  /** By o200k, of a briefing: what is sent, the schema included, and the answer. */
  readonly tokens: { readonly sent: number; readonly answered: number };
}

/**
 * Times briefings by a model that takes five seconds: pages from loopback, Readout with its own PostgreSQL, its queue
 * and its threads, and a platform that takes no time.
 */
export async function measureModelLoad(): Promise<ModelLoad[]> {
  const pages = await servePages(await readFile(path.join(FIXTURES, 'peace-plan-talks.txt'), 'utf8'));
  const content: unknown = JSON.parse(await readFile(path.join(FIXTURES, 'model-draft.json'), 'utf8'));
  const model = await startModelServer({ answers: [{ type: 'slow stream', content, ...ANSWER }] });
  const readout = await startDoubleReadout({ FETCH_ALLOW_HOSTS: pages.host, MODEL_BASE_URL: model.baseUrl });
  const { articlesAtOnce } = readout;
  try {
    const parts = { readout, model, host: pages.host, answer: JSON.stringify(content) };
    // A process that has been running for a while has its threads.
    await measureRun(parts, [{ links: 1 }]);
    const loads: ModelLoad[] = [];
    for (const [run, posts] of Object.entries(RUNS)) {
      const links = posts.reduce((sum, each) => sum + each.links, 0);
      const measured = await measureRun(parts, posts);
      const allowedMs = Math.ceil(links / articlesAtOnce) * ANSWER.pieces * ANSWER.pauseMs;
      loads.push({ run, allowedMs, ...measured });
    }
    return loads;
  } finally {
    await readout.close();
    await model.close();
    pages.close();
  }
}

interface Parts {
  readonly readout: DoubleReadout;
  readonly model: ModelServer;
  readonly host: string;
  /** What the model answers. */
  readonly answer: string;
}

async function measureRun(parts: Parts, posts: readonly Posts[]): Promise<Omit<ModelLoad, 'run' | 'allowedMs'>> {
  const { model } = parts;
  const before = model.requests.length;
  let mostWaiting = 0;
  const sampling = setInterval(() => {
    mostWaiting = Math.max(mostWaiting, model.waiting());
  }, POLL_MS);
  const startedAt = performance.now();
  try {
    const waits = await Promise.all(posts.map((each) => postAndWait(parts, each)));
    const briefings = posts.reduce((sum, { links }) => sum + links, 0);
    const sent = model.requests.slice(before).map(({ messages, responseFormat }) => {
      const texts = messages.map(({ content }) => content);
      return countTokens([...texts, JSON.stringify(responseFormat) ?? ''].join('\n'));
    });
    return {
      tokens: {
        sent: sent.reduce((sum, each) => sum + each, 0) / briefings,
        answered: (countTokens(parts.answer) * sent.length) / briefings,
      },
      allMs: performance.now() - startedAt,
      lastWorkspaceMs: waits.at(-1) ?? 0,
      mostWaiting,
      callsABriefing: (model.requests.length - before) / briefings,
    };
  } finally {
    clearInterval(sampling);
  }
}

/** One workspace's messages, a link each. @returns how long its last briefing took */
async function postAndWait({ readout, host }: Parts, { links, afterMs = 0 }: Posts): Promise<number> {
  await sleep(afterMs);
  return await readout.postAndWait(Array.from({ length: links }, () => `http://${host}/talks/${randomUUID()}`));
}
