import { parse } from 'yaml';
import { z } from 'zod';
import { oneLine } from '../text.ts';
import { decodeBytes } from './decode.ts';
import type { Provenance, ReadDocument } from './document.ts';
import { cleanByline } from './extract/byline-values.ts';
import { withoutPageLines } from './extract/clean-paragraphs.ts';
import { plausibleDate } from './extract/metadata-values.ts';
import { FRONT_MATTER, textOfMarkdown } from './plain-text.ts';

/** A longer one is no front matter. In characters. */
const MAX_FRONT_MATTER = 20_000;

const TEXT = z.string().transform(oneLine).catch('');
const NAMES = z
  .union([z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])), z.string()])
  .transform((names) => (Array.isArray(names) ? names.join(', ') : names))
  .catch('');
/** What programs that write Markdown call the same facts. */
const FACTS = z
  .looseObject({ title: TEXT, headline: TEXT, author: NAMES, authors: NAMES, byline: NAMES })
  .catch({ title: '', headline: '', author: '', authors: '', byline: '' });
const DATES = ['date', 'published', 'publishDate', 'pubDate', 'created'] as const;

/** Reads Markdown as plain text, with the title, the authors and the date of its front matter. */
export function readMarkdown(bytes: Uint8Array, { contentType }: Provenance): ReadDocument {
  const source = decodeBytes(bytes, contentType);
  const facts = readFrontMatter(source);
  const { title, text, hasFootnotes } = textOfMarkdown(source);
  return {
    ...{
      title: facts.title ?? title,
      byline: facts.byline,
      publishedAt: facts.publishedAt,
      text: withoutPageLines(text),
    },
    ...(hasFootnotes && { leftOut: ['The footnotes of this text were left out.'] }),
  };
}

function readFrontMatter(
  source: string,
): Pick<ReadDocument, 'title'> & { byline: string | null; publishedAt: string | null } {
  const [, yaml = '', toml = ''] = FRONT_MATTER.exec(source) ?? [];
  const isShort = yaml.length + toml.length <= MAX_FRONT_MATTER;
  const data = isShort ? (toml === '' ? parseQuietly(yaml) : readPairs(toml)) : null;
  const { title, headline, author, authors, byline, ...others } = FACTS.parse(data ?? {});
  const dates = DATES.map((name) => plausibleDate(TEXT.parse(others[name])));
  return {
    title: title || headline || null,
    byline: cleanByline(author || authors || byline, []),
    publishedAt: dates.find((date) => date !== null) ?? null,
  };
}

/** The texts, dates and lists of texts of TOML's first table, which are all that front matter says of an article. */
function readPairs(toml: string): Readonly<Record<string, string | readonly string[]>> {
  const [first = ''] = toml.split(/^\s*\[/m);
  const pairs = [...first.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*(\S.*)$/gm)].map(([, key = '', value = '']) => {
    const texts = [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
    return [key, value.startsWith('[') ? texts : (texts[0] ?? value)] as const;
  });
  return Object.fromEntries(pairs);
}

function parseQuietly(yaml: string): unknown {
  try {
    // Everything stays text: a date that is one in YAML would lose its time zone.
    return parse(yaml, { schema: 'failsafe', maxAliasCount: 10 });
  } catch {
    return null;
  }
}
