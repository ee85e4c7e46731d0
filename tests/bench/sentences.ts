import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import type { Article } from '../../src/articles/article.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { sayTitle } from '../../src/briefings/saying/say-title.ts';
import { checkProse } from '../../src/digests/digest-prose.ts';
import type { ArticleReference, LedgerPosition, Passage } from '../../src/ledger/ledger.ts';
import { lockAnswer } from '../../src/ledger/lock-answer.ts';

const EXPECTATION = z.enum(['keep', 'refuse']);
const ANSWER = z.object({
  article: z.string(),
  passage: z.string(),
  before: z.string().nullable(),
  quote: z.string(),
  sentence: z.string(),
  expect: EXPECTATION,
});
const ITEM = z.object({ id: z.string(), text: z.string() });
const SENTENCE = z.object({ sentence: z.string(), items: z.array(z.string()), expect: EXPECTATION });

/** A sentence, what ought to become of it, and how it is shown: null where it is refused. */
interface Outcome {
  readonly sentence: string;
  readonly expect: z.infer<typeof EXPECTATION>;
  readonly shown: string | null;
}

/** Gives every sentence of `answers.jsonl` to the check of answers, with its passage and the positions found in it. */
export async function evalAnswers(inDir: string, outDir: string): Promise<void> {
  const rows = (await readLines(inDir, 'answers.jsonl')).flatMap((row) => {
    const { data } = ANSWER.safeParse(row);
    return data === undefined ? [] : [data];
  });
  const briefed = await briefAll(path.join(inDir, '../articles'), new Set(rows.map(({ article }) => article)));
  const outcomes = rows.map(({ article, passage, before, quote, sentence, expect }): Outcome => {
    const known = briefed.get(article);
    if (known === undefined) throw new Error(`No article ${article}`);
    const [kept] = lockAnswer(
      [{ text: sentence, passages: [1], quote }],
      [passageOf(known.article, known.briefing, { text: passage, before })],
    );
    return { sentence, expect, shown: kept?.text ?? null };
  });
  await writeOutcomes(outDir, outcomes);
}

/** Gives every sentence of `sentences.jsonl` to the check of digests, with the items of `items.jsonl`. */
export async function evalDigests(inDir: string, outDir: string): Promise<void> {
  const items = z.array(ITEM).parse(await readLines(inDir, 'items.jsonl'));
  const rows = z.array(SENTENCE).parse(await readLines(inDir, 'sentences.jsonl'));
  const outcomes = rows.map(({ sentence, items: ids, expect }): Outcome => {
    const [shown = null] = checkProse([{ text: sentence, items: ids }], items);
    return { sentence, expect, shown };
  });
  await writeOutcomes(outDir, outcomes);
}

async function writeOutcomes(outDir: string, outcomes: readonly Outcome[]): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const lines = outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);
  await writeFile(path.join(outDir, 'outcomes.jsonl'), lines.join(''));
  for (const expect of EXPECTATION.options) {
    const wanted = outcomes.filter((outcome) => outcome.expect === expect);
    const shown = wanted.filter((outcome) => outcome.shown !== null);
    process.stdout.write(`to ${expect}: ${shown.length} of ${wanted.length} shown\n`);
    for (const { sentence } of wanted.filter((outcome) => (outcome.shown !== null) === (expect === 'refuse'))) {
      process.stdout.write(`  ${expect === 'keep' ? 'lost' : 'shown'}: ${sentence}\n`);
    }
  }
}

async function readLines(dir: string, name: string): Promise<readonly unknown[]> {
  const text = await readFile(path.join(dir, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

type Briefed = ReadonlyMap<string, { readonly article: Article; readonly briefing: Briefing }>;

async function briefAll(dir: string, ids: ReadonlySet<string>): Promise<Briefed> {
  const analyst = createExtractiveAnalyst();
  const pool = createReaderPool();
  const fetcher = createFetcher({ allowHosts: [] });
  const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
  try {
    const briefed = new Map<string, { readonly article: Article; readonly briefing: Briefing }>();
    for (const id of ids) {
      const name = `${id}.txt`;
      const bytes = await readFile(path.join(dir, name));
      const article = await reader.read({ type: 'file', name, bytes });
      const { briefing } = await briefArticle(analyst, article);
      briefed.set(id, { article, briefing });
    }
    return briefed;
  } finally {
    await Promise.all([analyst.close(), pool.close(), fetcher.close()]);
  }
}

/** The passage as the ledger finds it, with the positions whose evidence it holds. */
function passageOf(
  article: Article,
  briefing: Briefing,
  { text, before }: { readonly text: string; readonly before: string | null },
): Passage {
  const start = article.text.indexOf(text);
  const span = { start, end: start + text.length };
  const date = '2026-03-02';
  const reference: ArticleReference = {
    ...{ id: 'a1', title: sayTitle(article), siteName: article.siteName, url: null, date },
    ...{ isDated: true, alsoIn: [], channel: 'C1', briefingId: 'b1', messageId: null },
  };
  const positions = briefing.positions.flatMap((position): LedgerPosition[] => {
    const evidence = position.evidence.find((each) => each.end > span.start && each.start < span.end);
    if (evidence === undefined) return [];
    const { actor, issue, act, stance, statement, directness, attribution, hedge, via } = position;
    return [
      {
        ...{ id: 'p1', actorId: actor, actor, issueId: 'i1', issue, act, stance, statement, quote: evidence.quote },
        ...{ directness, attribution, hedge, via, date, article: reference, span: evidence, retraction: null },
        told: null,
      },
    ];
  });
  return { id: 's1', text, span, before, date, article: reference, positions, relevance: 1 };
}
