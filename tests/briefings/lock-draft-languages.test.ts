import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Actor, Draft } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';

const SECTIONS = ['bottomLine', 'positions', 'stickingPoints', 'openQuestions', 'events'] as const;
type Section = (typeof SECTIONS)[number];

interface Item {
  readonly quotes: readonly string[];
  readonly text?: string;
  readonly statement?: string;
  readonly issue?: string;
}

/** An invented article, a true draft of it as a careful analyst writes it, and what a careless one adds. */
interface Example {
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly draft: Readonly<Record<Section, readonly Item[]>> & { readonly actors: readonly Actor[] };
  readonly false: readonly {
    readonly section: Section;
    readonly item: Item;
    readonly kind: string;
    readonly actor?: Actor;
  }[];
}

const EXAMPLES: readonly Example[] = readFileSync(
  path.join(import.meta.dirname, '../fixtures/languages/drafts.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe.each(EXAMPLES.map((example) => [example.language, example] as const))('a draft in %s', (_, example) => {
  it('keeps every item and every actor that is true', () => {
    const { locked, counts } = lockDraft(articleOf(example), draftOf(example.draft));
    const lost = SECTIONS.flatMap((section) =>
      example.draft[section].map(wordsOf).filter((words) => !locked[section].map(wordsOf).includes(words)),
    );
    expect(lost).toEqual([]);
    expect(locked.actors).toHaveLength(example.draft.actors.length);
    expect(counts.itemsDropped).toBe(0);
  });

  it.each(example.false.map((each) => [each.kind, each] as const))(
    'shows none that is false, or shows it with the words that take it back: %s',
    (_kind, { section, item, actor }) => {
      const { draft } = example;
      const spoiled = draftOf({
        ...draft,
        [section]: [...draft[section], item],
        actors: actor === undefined ? draft.actors : [...draft.actors, actor],
      });
      const shown = lockDraft(articleOf(example), spoiled).locked[section].find(
        (each) => wordsOf(each) === wordsOf(item),
      );
      const isWidened = shown?.evidence.every(({ quote }) => !item.quotes.includes(quote)) ?? true;
      expect(isWidened).toBe(true);
    },
  );
});

describe('a draft in a language that is not known', () => {
  it('keeps what is said in words, and drops a number that the article lacks', () => {
    const text =
      'A kikötő dolgozói tizenkét százalékos béremelést kértek, a cég 40 új munkahelyet ígért a következő évre.';
    const quotes = ['a cég 40 új munkahelyet ígért a következő évre'];
    const draft = draftOf({
      ...{ actors: [], positions: [], stickingPoints: [], openQuestions: [], events: [] },
      bottomLine: [
        { text: 'A vállalat negyven állást ígért.', quotes },
        { text: 'A vállalat 60 állást ígért.', quotes },
      ],
    });
    const { locked, notes } = lockDraft(articleOf({ language: 'hu', title: '', publishedAt: '', text }), draft);
    expect(locked.bottomLine.map(({ text: words }) => words)).toEqual(['A vállalat negyven állást ígért.']);
    expect(locked.bottomLine[0]?.evidence[0]?.quote).toBe(text);
    expect(notes.join()).toMatch(/doesn’t fully support this article’s language/u);
  });
});

function articleOf({ language, title, publishedAt, text }: Omit<Example, 'draft' | 'false'>): Article {
  return {
    ...{ url: null, canonicalUrl: null, byline: null, siteName: null, wordCount: 0, contentHash: '' },
    language,
    title,
    publishedAt,
    text,
  };
}

function draftOf(items: Example['draft']): Draft {
  const sections = SECTIONS.map((section) => [
    section,
    items[section].map(({ quotes, ...item }) => ({ ...item, evidence: quotes.map((quote) => ({ quote })) })),
  ]);
  return { ...Object.fromEntries(sections), actors: items.actors, absentVoices: [] };
}

function wordsOf({ statement, text, issue }: Partial<Item>): string {
  return statement ?? text ?? issue ?? '';
}
