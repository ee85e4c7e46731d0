import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import type { Briefing } from './briefing.ts';
import { briefingSchema } from './briefing-schema.ts';

/** Raised when a name goes or comes to mean something else. Names may be added under the same version. */
export const BRIEFING_VERSION = 1;

const articleSchema = z.object({
  url: z.string().nullable().describe('As it was posted; null for files and pasted text.'),
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  siteName: z.string().nullable(),
  publishedAt: z.string().nullable().describe('ISO 8601 date or instant.'),
  language: z.string().nullable().describe('ISO 639-1 code; null where the text is too short to tell.'),
  text: z.string().describe('What every offset counts in. Paragraphs are separated by line breaks.'),
  wordCount: z.int().nonnegative(),
  contentHash: z.string().describe('SHA-256 of `text`, hexadecimal.'),
}) satisfies z.ZodType<Article>;

/** What programs read, `brief --json`: published as docs/briefing.schema.json. */
export const publishedBriefing = z.object({
  schemaVersion: z.literal(BRIEFING_VERSION),
  article: articleSchema,
  briefing: briefingSchema,
});

/** The JSON of a briefing with its article, for programs. */
export function toPublishedJson({ article, briefing }: { readonly article: Article; readonly briefing: Briefing }) {
  return `${JSON.stringify({ schemaVersion: BRIEFING_VERSION, article, briefing }, null, 2)}\n`;
}
