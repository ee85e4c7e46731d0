import { z } from 'zod';
import { type Article, DATE_SOURCES } from '../articles/article.ts';
import type { Briefing } from './briefing.ts';
import { briefingSchema } from './briefing-schema.ts';

/** Raised when a field is removed or changes its meaning. Fields may be added under the same version. */
export const BRIEFING_VERSION = 1;

const articleSchema = z.object({
  url: z.string().nullable().describe('As posted; null for files and pasted text.'),
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  siteName: z.string().nullable(),
  publishedAt: z.string().nullable().describe('ISO 8601 date or instant.'),
  publishedFrom: z
    .enum(DATE_SOURCES)
    .exactOptional()
    .describe('Where the date comes from; left out where there is none.'),
  modifiedAt: z.string().exactOptional().describe('When the article was last changed, as it says itself.'),
  language: z.string().nullable().describe('ISO 639-1 code; null where the text is too short to detect it.'),
  text: z.string().describe('The text that offsets refer to. Paragraphs are separated by line breaks.'),
  leftOut: z.array(z.string()).exactOptional().describe('What of the source the text lacks.'),
  corrections: z
    .array(z.string())
    .exactOptional()
    .describe('What the publisher says about mistakes in an earlier version; no part of `text`.'),
  wordCount: z.int().nonnegative(),
  contentHash: z.string().describe('SHA-256 of `text`, hexadecimal.'),
}) satisfies z.ZodType<Article>;

/** The output of `brief --json`, published as docs/briefing.schema.json. */
export const publishedBriefing = z.object({
  schemaVersion: z.literal(BRIEFING_VERSION),
  article: articleSchema,
  briefing: briefingSchema,
});

/** A briefing with its article as JSON, for programs. */
export function toPublishedJson({ article, briefing }: { readonly article: Article; readonly briefing: Briefing }) {
  return `${JSON.stringify({ schemaVersion: BRIEFING_VERSION, article, briefing }, null, 2)}\n`;
}
