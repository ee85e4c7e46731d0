import { z } from 'zod';
import { blockText } from './block-text.ts';
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

/**
 * The article as it stands in the data that a framework leaves in a page for its scripts: the part of it that has most
 * of the running text. null if there is none.
 */
export function bodyOfData(sources: readonly string[]): string | null {
  const texts = sources.map((source) => {
    const root = parse(source);
    const part = root === null ? null : densestPart(weigh(root));
    return part === null ? '' : listParagraphs(part).map(toText).join('\n\n');
  });
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || null;
}

function textOfUpdate({ headline, datePublished, body }: LiveUpdate): string {
  const time = /T(\d{2}:\d{2})/.exec(datePublished ?? '')?.[1];
  const head = [time, headline].filter((part) => part !== null && part !== undefined).join(' ');
  return [head, toText(body)].filter((part) => part !== '').join('\n\n');
}

/** The text of a string that may be markup. */
function toText(value: string): string {
  if (/<\/?(?:p|br|div|li|h\d|a|em|strong|span)\b[^>]*>/i.test(value)) {
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
    const inner = Array.isArray(value) ? value : Object.values(RECORD.safeParse(value).data ?? {});
    const parts = inner.map((each) => visit(each, depth + 1));
    return { value, length: parts.reduce((sum, part) => sum + part.length, 0), parts };
  };
  return visit(root, 0);
}

function densestPart(root: Weighed): Weighed | null {
  if (root.length === 0) return null;
  let part = root;
  for (;;) {
    const main = part.parts.find(({ length }) => length >= part.length * LIMITS.share);
    if (main === undefined || main.length === 0) return part;
    part = main;
  }
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
