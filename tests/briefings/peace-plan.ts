import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import type { Draft, DraftPosition } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { makeReceipt } from '../../src/briefings/receipt.ts';
import { articleOf } from '../fixtures/article-of.ts';

const TEXT = readFileSync(path.join(import.meta.dirname, '../fixtures/peace-plan-talks.txt'), 'utf8').trim();

/** The article most examples are about. */
export const ARTICLE: Article = articleOf(TEXT, {
  title: 'Russia and US to keep peace-plan talks out of public view',
  publishedAt: '2025-12-03',
});

/** What a careful reader drafts from it. */
export const DRAFT: Draft = {
  bottomLine: [
    {
      text: 'Moscow and Washington will go on discussing a peace plan in secret, the Kremlin said.',
      evidence: [
        {
          quote:
            'Russia and the United States plan to continue discussing a peace plan in secret and will not speak publicly about new talks, the Kremlin said.',
        },
      ],
    },
    {
      text: 'Moscow insists on three points on which it refuses to compromise.',
      evidence: [
        { quote: 'media outlets published three main points on which Moscow insists and refuses to compromise' },
      ],
    },
  ],
  actors: [
    { name: 'Kremlin', aliases: ['Moscow', 'Russia'], kind: 'organization', role: null, affiliation: null },
    {
      name: 'Yuri Ushakov',
      aliases: ['Ushakov', 'Putin’s aide', 'the Kremlin official'],
      kind: 'person',
      role: 'presidential aide',
      affiliation: 'Kremlin',
    },
    { name: 'Vladimir Putin', aliases: ['Putin'], kind: 'person', role: 'president', affiliation: 'Russia' },
    {
      name: 'Steve Witkoff',
      aliases: ['Witkoff'],
      kind: 'person',
      role: 'White House special representative',
      affiliation: null,
    },
    { name: 'Jared Kushner', aliases: [], kind: 'person', role: 'son-in-law', affiliation: 'Donald Trump' },
    { name: 'Donald Trump', aliases: ['Trump'], kind: 'person', role: null, affiliation: null },
    { name: 'Dmitriev', aliases: [], kind: 'person', role: null, affiliation: null },
    { name: 'Medinsky', aliases: [], kind: 'person', role: null, affiliation: null },
    { name: 'TASS', aliases: [], kind: 'organization', role: null, affiliation: null },
    { name: 'Bloomberg', aliases: [], kind: 'organization', role: null, affiliation: null },
  ],
  positions: [
    position({
      actor: 'Kremlin',
      issue: 'disclosure of the negotiations',
      act: 'refuses',
      stance: 'opposes',
      via: ['Ushakov', 'TASS'],
      statement: 'to disclose details of the negotiations',
      directness: 'direct',
      evidence: [
        {
          quote:
            'By agreement with the United States, Russia will not disclose details of the negotiations on Ukraine.',
        },
      ],
    }),
    position({
      actor: 'Kremlin',
      issue: 'parties to the talks',
      via: ['Ushakov', 'TASS'],
      directness: 'direct',
      statement: 'it negotiates on Ukraine with the United States alone',
      evidence: [{ quote: 'Russia is currently not negotiating on Ukraine with anyone except the United States' }],
    }),
    position({
      actor: 'Moscow',
      issue: 'military position',
      statement: 'its position was strengthened by the military’s “combat exploits”',
      evidence: [{ quote: 'Moscow also insists its position has been strengthened by the “combat exploits”' }],
    }),
    position({
      actor: 'Yuri Ushakov',
      issue: 'military position',
      via: ['video statement'],
      directness: 'direct',
      statement: 'soldiers’ exploits made foreign partners’ view of a settlement “more structured”',
      evidence: [
        {
          quote:
            'Our Russian soldiers, through their combat exploits, helped ensure that our foreign partners’ assessments of the path to a peaceful settlement became more structured',
        },
      ],
    }),
    position({
      actor: 'Yuri Ushakov',
      issue: 'parties to the talks',
      hedge: 'allegedly',
      statement: 'Europeans declined to take part; Ukraine dropped out in the summer of 2025',
      evidence: [
        {
          quote:
            'Europeans had allegedly declined to take part in the talks, while Ukraine dropped out back in the summer of 2025',
        },
      ],
    }),
    position({
      actor: 'Yuri Ushakov',
      issue: 'settlement',
      stance: 'supports',
      statement: 'Russia’s goal is a “long-term settlement”',
      evidence: [{ quote: 'Ushakov reiterated Russia’s goal of a “long-term settlement”' }],
    }),
    position({
      actor: 'Vladimir Putin',
      issue: 'war with Europe',
      act: 'warns',
      stance: 'conditional',
      statement: 'he is ready to fight if Europeans attack',
      evidence: [{ quote: 'Putin spoke about Europe, warning that if Europeans attack, he is ready to fight' }],
    }),
  ],
  stickingPoints: [
    point('non-occupied part of Donetsk region', 'claims it'),
    point('reduction of Ukraine’s armed forces', 'demands it'),
    point('recognition of occupied territories', 'demands it worldwide'),
  ],
  openQuestions: [
    { text: 'What was said about NATO.', evidence: [{ quote: 'though no details were provided' }] },
    {
      text: 'The ceasefire idea Trump had floated: not mentioned.',
      evidence: [{ quote: 'did not mention the ceasefire idea Trump had floated earlier' }],
    },
  ],
  events: [
    {
      dateAsWritten: 'November 20–21',
      date: '2025-11-20/2025-11-21',
      text: 'first reports of a plan',
      evidence: [{ quote: 'The first reports of a new US–Russia peace plan surfaced on November 20–21.' }],
    },
    {
      dateAsWritten: 'December 2',
      date: '2025-12-02',
      text: 'meeting in Moscow',
      evidence: [{ quote: 'On December 2, Steve Witkoff and Jared Kushner arrived in Moscow and met Putin' }],
    },
    {
      dateAsWritten: 'December 3',
      date: '2025-12-03',
      text: 'Ushakov’s remarks',
      evidence: [{ quote: 'Ushakov’s comments appeared around 3 p.m. on December 3, TASS reported.' }],
    },
    {
      dateAsWritten: 'June',
      date: '2025-06',
      text: 'meeting in Istanbul',
      evidence: [{ quote: 'after a June meeting with Medinsky in Istanbul' }],
    },
  ],
  absentVoices: ['Ukraine', 'Europeans', 'United States'],
};

/** The draft as a reader gets it. */
export function brief(draft: Draft = DRAFT, article: Article = ARTICLE) {
  const { locked, counts } = lockDraft(article, draft);
  const analysis = {
    analyst: { name: 'extractive analyst' },
    wordsRead: article.wordCount,
    tokens: { input: 0, output: 0 },
    costUsd: null,
    notes: [],
  };
  return { ...locked, receipt: makeReceipt({ article, analysis, counts, notes: [], durationMs: 204 }) };
}

export function position(
  facts: Partial<DraftPosition> & Pick<DraftPosition, 'actor' | 'statement' | 'evidence'>,
): DraftPosition {
  return {
    issue: 'talks',
    act: 'states',
    stance: 'unclear',
    via: [],
    directness: 'indirect',
    hedge: null,
    date: null,
    ...facts,
  };
}

function point(issue: string, holds: string): Draft['stickingPoints'][number] {
  const quote =
    'The sticking points are claims to the non-occupied part of Donetsk region, a reduction of Ukraine’s armed forces, and worldwide recognition of territories occupied by Russia.';
  return {
    issue,
    parties: [{ actor: 'Moscow', holds }],
    status: 'open',
    via: ['media outlets'],
    evidence: [{ quote }],
  };
}

/** A draft of nothing, to be filled with what a test is about. */
export const EMPTY_DRAFT: Draft = {
  bottomLine: [],
  actors: [],
  positions: [],
  stickingPoints: [],
  openQuestions: [],
  events: [],
  absentVoices: [],
};
