import { z } from 'zod';
import { blockText } from './block-text.ts';
import { factsInRecords } from './facts-in-records.ts';
import { joinRuns } from './join-runs.ts';
import type { JsonLdFacts, LiveUpdate } from './json-ld.ts';
import { parsePage } from './page-document.ts';
import { prepareHtml } from './prepare-html.ts';

const LIMITS = {
  /** Deeper parts of a page's data are not looked into. */
  depth: 40,
  values: 100_000,
  /** A string as long as this that ends like a sentence shows where the article is. In characters. */
  paragraph: 60,
  /** Beside those, a shorter one is a label. In characters. */
  sentence: 20,
  /** The part of a page's data with this share of its running text is the one with the article. */
  share: 0.6,
} as const;

/** What editors call the first sentences of an article, as against a summary for search engines. */
const LEAD_KEY =
  /^(?:article_?)?(?:lead|lede|lead_?text|intro(?:duction|_?text)?|standfirst|perex|chapo|entradilla|bajada|copete|sapo|ingress|vorspann|anons|dek)$/i;
const RECORD = z.record(z.string(), z.unknown());
/** Running text, or markup with running text in it. */
const SENTENCE_END = /[\p{Sentence_Terminal}…][”"'’)\]»]*\s*(?:<|$)/u;

/** The article as it stands in the page's JSON-LD, with its paragraphs apart; null if there is none. */
export function bodyOfJsonLd({ body, updates }: JsonLdFacts): string | null {
  const posts = updates.map(textOfUpdate).join('\n\n');
  const text = body === null ? '' : toText(body);
  return (posts.length > text.length ? posts : text) || null;
}

/** How long the article in a page's JSON-LD is at most, in characters. */
export function lengthOfBody({ body, updates }: JsonLdFacts): number {
  return Math.max(
    body?.length ?? 0,
    updates.reduce((length, update) => length + update.body.length, 0),
  );
}

/** An article in a page's data. */
export interface DataArticle {
  readonly text: string;
  /** Who wrote it and when, as the record around its text has it; unchecked. */
  readonly author: string | null;
  readonly datePublished: string | null;
}

/**
 * The article as it stands in the data that a framework leaves in a page for its scripts: the part of it that has most
 * of the running text. null if there is none.
 */
export function articleInData(sources: readonly string[]): DataArticle | null {
  const articles = sources.flatMap((source) => {
    const root = parse(source);
    const path = root === null ? [] : pathToDensest(weigh(root));
    const part = path.at(-1);
    if (part === undefined) return [];
    const records = path.map(({ value }) => value);
    const body = listParagraphs(part).map(toText).join('\n\n');
    const text = [...leadsIn(records).filter((lead) => !body.includes(lead)), body].join('\n\n');
    return [{ text, ...factsInRecords(records) }];
  });
  const [longest] = articles.toSorted((one, other) => other.text.length - one.text.length);
  return longest === undefined || longest.text === '' ? null : longest;
}

/** What leads into the article, in a field of its own beside its text. */
function leadsIn(records: readonly unknown[]): string[] {
  return records.flatMap((record) =>
    Object.entries(RECORD.safeParse(record).data ?? {}).flatMap(([key, value]) =>
      LEAD_KEY.test(key) && typeof value === 'string' && isRunning(value) ? [toText(value)] : [],
    ),
  );
}

function textOfUpdate({ headline, datePublished, body }: LiveUpdate): string {
  const time = /T(\d{2}:\d{2})/.exec(datePublished ?? '')?.[1];
  const head = [time, headline].filter((part) => part !== null && part !== undefined).join(' ');
  return [head, toText(body)].filter((part) => part !== '').join('\n\n');
}

/** The text of a string that may be markup. */
function toText(value: string): string {
  if (/<\/?(?:p|br|div|li|h\d|a|b|i|em|strong|span)\b[^<>]*>/i.test(value)) {
    return blockText(parsePage(prepareHtml(value).html).body);
  }
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** A value with the characters of running text in it. */
interface Weighed {
  readonly value: unknown;
  readonly length: number;
  readonly parts: readonly Weighed[];
}

function weigh(root: unknown): Weighed {
  let left: number = LIMITS.values;
  const visit = (value: unknown, depth: number): Weighed => {
    left -= 1;
    if (typeof value === 'string') return { value, length: isRunning(value) ? value.length : 0, parts: [] };
    if (depth > LIMITS.depth || left <= 0) return { value: null, length: 0, parts: [] };
    const runs = Array.isArray(value) ? joinRuns(value) : null;
    if (runs !== null) return visit(runs, depth);
    const inner = Array.isArray(value) ? value : Object.values(RECORD.safeParse(value).data ?? {});
    const parts = inner.map((each) => visit(each, depth + 1));
    return { value, length: parts.reduce((sum, part) => sum + part.length, 0), parts };
  };
  return visit(root, 0);
}

/** The densest part, behind what it stands in, the outermost first; none without running text. */
function pathToDensest(root: Weighed): Weighed[] {
  if (root.length === 0) return [];
  const path = [root];
  for (let part: Weighed | undefined = root; part !== undefined; ) {
    const { parts, length }: Weighed = part;
    part = parts.find((each) => each.length > 0 && each.length >= length * LIMITS.share);
    if (part !== undefined) path.push(part);
  }
  return path;
}

function listParagraphs({ value, parts }: Weighed): string[] {
  if (typeof value === 'string') return isRunning(value, LIMITS.sentence) ? [value] : [];
  return parts.flatMap(listParagraphs);
}

function isRunning(value: string, least: number = LIMITS.paragraph): boolean {
  return value.length >= least && /\s|[^\p{ASCII}]/u.test(value) && SENTENCE_END.test(value);
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
