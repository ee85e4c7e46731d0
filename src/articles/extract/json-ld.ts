import { z } from 'zod';
import { decodeEntities } from './decode-entities.ts';
import { VALUE_LIMITS } from './value-limits.ts';

/** What a page's JSON-LD says about its article. */
export interface JsonLdFacts {
  readonly headline: string | null;
  readonly name: string | null;
  readonly author: string | null;
  /** Whether the author is an organization: the publisher, say. */
  readonly isAuthorOrganization: boolean;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** `articleBody`, often cut, or with tags in it. */
  readonly body: string | null;
  readonly wordCount: number | null;
  /** The posts of a live blog, in its order. */
  readonly updates: readonly LiveUpdate[];
  readonly siteName: string | null;
  /** Whether the page says that it is a collection of others, and names no article of its own. */
  readonly isCollection: boolean;
  /** null if it does not say. */
  readonly isFree: boolean | null;
}

/** A post of a live blog. */
export interface LiveUpdate {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly body: string;
}

const LIMITS = { depth: 6, nodes: 5_000, authors: 10, updates: 500 } as const;

/** schema.org's Article and its subtypes, by name or by address. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|Report|LiveBlogPosting)$/;
const COLLECTION_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:CollectionPage|SearchResultsPage)$/;
const NODE = z.record(z.string(), z.unknown());
const TEXT = z.string().catch('');

/** Reads the article's facts out of JSON-LD scripts; a script that is broken, or about something else, is skipped. */
export function readJsonLd(sources: readonly string[]): JsonLdFacts {
  const nodes = sources.flatMap((source) => listNodes(parseLeniently(source)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const first = <T>(read: (node: Record<string, unknown>) => T | null): T | null => {
    for (const node of articles) {
      const value = read(node);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: first((node) => shortTextOf(node.headline)),
    name: first((node) => shortTextOf(node.name)),
    isAuthorOrganization:
      first((node) => (node.author === undefined ? null : isOrganization(node.author, nodes))) ?? false,
    body: first((node) => textOf(node.articleBody)),
    wordCount: first((node) => countOf(node.wordCount)),
    updates: articles.flatMap((node) => updatesOf(node.liveBlogUpdate)).slice(0, LIMITS.updates),
    author: first((node) => namesOf(personsIn(node.author, nodes), nodes) ?? namesOf(node.creator, nodes)),
    datePublished: first((node) => shortTextOf(node.datePublished) ?? shortTextOf(node.dateCreated)),
    dateModified: first((node) => shortTextOf(node.dateModified)),
    siteName: first((node) => namesOf(node.publisher, nodes)),
    isCollection:
      articles.length === 0 && nodes.some((node) => typesOf(node).some((type) => COLLECTION_TYPE.test(type))),
    isFree: first((node) => freedomOf(node.isAccessibleForFree)),
  };
}

/** Sites wrap the script in comments or CDATA, and leave line ends inside strings. */
function parseLeniently(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/g,
    '',
  );
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function listNodes(root: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > LIMITS.depth || found.length >= LIMITS.nodes) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = NODE.safeParse(value);
    if (!node.success) return;
    found.push(node.data);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'author', 'publisher'])
      if (node.data[key] !== undefined) visit(node.data[key], depth + 1);
  };
  visit(root, 0);
  return found;
}

function typesOf(node: Record<string, unknown>): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).map((name) => TEXT.parse(name));
}

function textOf(value: unknown): string | null {
  const text = TEXT.parse(Array.isArray(value) ? value[0] : value).trim();
  // Titles in JSON often have HTML entities.
  return text === '' ? null : decodeEntities(text);
}

/** A title, a name or a date: what has more than its length is none, and is cut. */
function shortTextOf(value: unknown): string | null {
  return textOf(value)?.slice(0, VALUE_LIMITS.naming) ?? null;
}

/** The names of persons or organizations, given as text, as nodes, or by reference to nodes. */
function namesOf(value: unknown, nodes: readonly Record<string, unknown>[]): string | null {
  const names = (Array.isArray(value) ? value : [value]).slice(0, LIMITS.authors).flatMap((item) => {
    const node = NODE.safeParse(item);
    if (!node.success) return shortTextOf(item) ?? [];
    const id = node.data['@id'];
    const named =
      node.data.name !== undefined ? node.data : nodes.find((other) => other['@id'] === id && other.name !== undefined);
    return shortTextOf(named?.name) ?? [];
  });
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function isOrganization(value: unknown, nodes: readonly Record<string, unknown>[]): boolean {
  return (Array.isArray(value) ? value : [value]).every((item) => {
    const node = NODE.safeParse(item);
    if (!node.success) return false;
    const whole = nodes.find((other) => other['@id'] === node.data['@id'] && other['@type'] !== undefined);
    const types = typesOf(node.data['@type'] === undefined && whole !== undefined ? whole : node.data);
    return types.some((type) => /Organization$/.test(type));
  });
}

/** Of several authors the people, if there are any. */
function personsIn(value: unknown, nodes: readonly Record<string, unknown>[]): unknown {
  if (!Array.isArray(value)) return value;
  const persons = value.filter((item) => !isOrganization(item, nodes));
  return persons.length > 0 ? persons : value;
}

function updatesOf(value: unknown): LiveUpdate[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => {
    const node = NODE.safeParse(item);
    const body = node.success ? textOf(node.data.articleBody) : null;
    if (!node.success || body === null) return [];
    return { headline: shortTextOf(node.data.headline), datePublished: shortTextOf(node.data.datePublished), body };
  });
}

function countOf(value: unknown): number | null {
  const count = typeof value === 'number' ? value : Number.parseInt(TEXT.parse(value), 10);
  return Number.isInteger(count) && count > 0 ? count : null;
}

function freedomOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = TEXT.parse(value).toLowerCase();
  return text === 'false' ? false : text === 'true' ? true : null;
}
