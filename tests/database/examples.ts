import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import type { Briefing } from '../../src/briefings/briefing.ts';
import type { Scope } from '../../src/chat/scope.ts';
import type { BriefingEntry } from '../../src/database/briefings.ts';

export const GENERAL: Scope = { platform: 'slack', workspace: 'T1', channel: 'general' };

export function exampleArticle(changes: Partial<Article> = {}): Article {
  const text = changes.text ?? 'The minister refused to sign the harbour treaty, her office said on Monday.';
  return {
    url: 'https://news.example/harbour?utm_source=mail',
    canonicalUrl: 'https://news.example/harbour',
    title: 'Harbour treaty unsigned',
    byline: null,
    siteName: 'Example News',
    publishedAt: '2026-03-02',
    language: 'en',
    text,
    wordCount: 13,
    contentHash: createHash('sha256').update(text).digest('hex'),
    ...changes,
  };
}

/** A briefing with every kind of item, its evidence cut from the text. */
export function exampleBriefing(text: string): Briefing {
  const evidence = [{ start: 0, end: 47, quote: text.slice(0, 47) }];
  return {
    bottomLine: [{ text: 'The treaty stays unsigned.', evidence }],
    actors: [{ name: 'minister', aliases: ['her'], kind: 'person', role: 'minister', affiliation: null }],
    positions: [
      {
        actor: 'minister',
        issue: 'harbour treaty',
        act: 'refuses',
        stance: 'opposes',
        statement: 'to sign the harbour treaty',
        evidence,
        via: ['her office'],
        directness: 'indirect',
        hedge: null,
        date: '2026-03-02',
        attribution: 'verified',
      },
    ],
    stickingPoints: [
      {
        issue: 'the unsigned treaty',
        parties: [{ actor: 'minister', holds: 'no signature' }],
        status: 'open',
        via: [],
        evidence,
      },
    ],
    openQuestions: [{ text: 'Why she refused.', evidence }],
    events: [{ dateAsWritten: 'Monday', date: '2026-03-02', text: 'Her office spoke.', evidence }],
    absentVoices: ['the harbour master'],
    receipt: {
      analyst: 'extractive analyst',
      quotes: { proposed: 5, verified: 5, widened: 1 },
      itemsDropped: 0,
      words: { read: 13, total: 13 },
      tokens: { input: 0, output: 0 },
      costUsd: 0.0123,
      durationMs: 41.5,
      notes: ['An example.'],
    },
  };
}

export function exampleEntry(changes: Partial<Article> = {}, analystVersion = 'extractive-1'): BriefingEntry {
  const article = exampleArticle(changes);
  return { article, analyst: 'extractive analyst', analystVersion, briefing: exampleBriefing(article.text) };
}
