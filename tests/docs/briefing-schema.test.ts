import { describe, expect, it } from 'vitest';
import { BRIEFING_VERSION } from '../../src/briefings/published-briefing.ts';
import { describeBriefing } from './describe-briefing.ts';
import { readSchema } from './read-schema.ts';

describe('the published schema of briefings', () => {
  it('is the code’s; npm run -s docs writes it', async () => {
    const { text } = await readSchema();
    expect(text).toBe(describeBriefing());
    expect(text).toContain(`"$id": "urn:readout:briefing:${BRIEFING_VERSION}"`);
  });

  it('refuses another version, and takes names that were added since', async () => {
    const { schema } = await readSchema();
    const article = { url: null, canonicalUrl: null, title: null, byline: null, siteName: null, publishedAt: null };
    const text = { language: 'en', text: 'Words.', wordCount: 1, contentHash: '' };
    const lists = { bottomLine: [], actors: [], positions: [], stickingPoints: [], openQuestions: [], events: [] };
    const counts = { quotes: { proposed: 0, verified: 0, widened: 0 }, words: { read: 1, total: 1 } };
    const costs = { tokens: { input: 0, output: 0 }, costUsd: null, durationMs: 1, notes: [], itemsDropped: 0 };
    const receipt = { analyst: 'extractive analyst', ...counts, ...costs };
    const printed = {
      schemaVersion: 1,
      article: { ...article, ...text },
      briefing: { ...lists, absentVoices: [], receipt },
    };
    expect(schema.safeParse(printed).error).toBeUndefined();
    expect(schema.safeParse({ ...printed, addedSince: true }).success).toBe(true);
    expect(schema.safeParse({ ...printed, schemaVersion: 2 }).success).toBe(false);
    expect(schema.safeParse({ ...printed, briefing: lists }).success).toBe(false);
  });
});
