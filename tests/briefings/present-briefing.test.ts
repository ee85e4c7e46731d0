import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { sayReceipt } from '../../src/briefings/saying/say-receipt.ts';
import type { Block } from '../../src/chat/reply.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { ARTICLE, brief, EMPTY_DRAFT } from './peace-plan.ts';

const TODAY = '2026-11-25';
const BRIEFING = brief();
const REPLY = presentBriefing({ article: ARTICLE, briefing: BRIEFING, today: TODAY });

describe('a briefing', () => {
  it('is told from the bottom line to the receipt', () => {
    expect(REPLY.blocks.flatMap(headingsOf)).toEqual([
      'Bottom line',
      'Key actors',
      'Positions',
      'Sticking points',
      'Open',
      'Dates',
      'Not heard',
    ]);
    expect(REPLY.blocks.at(-1)).toMatchObject({ type: 'note' });
  });

  it('is headed by the title, the date and the length of the article', () => {
    expect(REPLY.title).toBe(ARTICLE.title);
    expect(REPLY.subtitle).toBe(`3 Dec 2025 · ${ARTICLE.wordCount} words`);
  });

  it('without a title is headed by the article’s first words', () => {
    const untitled = { ...ARTICLE, title: null, publishedAt: null };
    expect(presentBriefing({ article: untitled, briefing: BRIEFING, today: TODAY }).title).toBe(
      'Russia and the United States plan to continue discussing a peace plan in secret …',
    );
    const short = articleOf('Talks failed. Nobody says why.');
    expect(presentBriefing({ article: short, briefing: brief(EMPTY_DRAFT, short), today: TODAY }).title).toBe(
      'Talks failed',
    );
  });

  it('tells how often and through whom each key actor speaks, and names those beyond six', () => {
    const table = REPLY.blocks.find((block) => block.type === 'table');
    expect(
      table?.rows.map((row) => row.map(([span]) => (typeof span === 'object' && 'name' in span ? span.name : span))),
    ).toEqual([
      ['Kremlin', '–', 'speaks 3×, via Ushakov and TASS'],
      ['Yuri Ushakov', 'presidential aide (Kremlin)', 'speaks 3×, via video statement'],
      ['Vladimir Putin', 'president (Russia)', 'speaks 1×, indirectly'],
      ['Steve Witkoff', 'White House special representative', 'not quoted'],
      ['Jared Kushner', 'son-in-law (Donald Trump)', 'not quoted'],
      ['Donald Trump', '–', 'not quoted'],
    ]);
    expect(table?.more).toBe('4 more: Dmitriev, Medinsky, TASS, Bloomberg');
  });

  it('keeps positions under the one who holds them, in that one’s words where these are quoted', () => {
    const [kremlin, ushakov, putin] = listsFrom('Positions');
    expect(kremlin?.subject).toEqual([{ type: 'actor', name: 'Kremlin' }, ' · Moscow', ' · Russia']);
    expect(kremlin?.items[0]).toEqual({
      label: 'refuses',
      text: ['to disclose details of the negotiations'],
      quote: 'By agreement with the United States, Russia will not disclose details of the negotiations on Ukraine.',
      source: ['Ushakov, via TASS · direct'],
    });
    expect(ushakov?.items.map(({ label }) => label)).toEqual(['states', 'claims', 'states']);
    expect(putin?.items[0]).toMatchObject({ label: 'warns', source: ['indirect'] });
    expect(putin?.items[0]).not.toHaveProperty('quote');
  });

  it('keeps the article’s own reservation', () => {
    const claim = listsFrom('Positions')
      .flatMap(({ items }) => items)
      .find(({ label }) => label === 'claims');
    expect(claim?.text.join('')).toBe(
      'Europeans declined to take part; Ukraine dropped out in the summer of 2025 (“allegedly”)',
    );
  });

  it('says where an attribution could not be verified', () => {
    const positions = BRIEFING.positions.map((position) => ({ ...position, attribution: 'unverified' as const }));
    const { blocks } = presentBriefing({ article: ARTICLE, briefing: { ...BRIEFING, positions }, today: TODAY });
    const sources = blocks
      .flatMap((block) => (block.type === 'list' ? block.items : []))
      .flatMap(({ source }) => source ?? []);
    expect(sources).toContain('Ushakov, via TASS · direct · not verified');
  });

  it('marks what may say more than its evidence, and leaves it out of a briefing that is cut short', () => {
    const doubted = <T>(items: readonly T[]) => items.map((item) => ({ ...item, unverified: true as const }));
    const briefing = {
      ...BRIEFING,
      bottomLine: doubted(BRIEFING.bottomLine),
      stickingPoints: doubted(BRIEFING.stickingPoints),
      openQuestions: doubted(BRIEFING.openQuestions),
    };
    const full = presentBriefing({ article: ARTICLE, briefing, today: TODAY }, { isFull: true });
    const lists = full.blocks.flatMap((block) => (block.type === 'list' ? [block] : []));
    const sources = (heading: string) =>
      lists.find((list) => list.heading === heading)?.items.map(({ source }) => source?.join(''));
    expect(new Set(sources('Bottom line'))).toEqual(new Set(['not verified']));
    expect(sources('Sticking points')?.[0]).toBe('Moscow claims it · others: not stated · not verified');
    expect(listsFrom('Bottom line', briefing)).toEqual([]);
    expect(listsFrom('Sticking points', briefing)).toEqual([]);
    expect(JSON.stringify(full.blocks)).toContain('not mentioned · not verified');
    const cut = presentBriefing({ article: ARTICLE, briefing, today: TODAY });
    expect(cut.blocks.flatMap(headingsOf)).not.toContain('Open');
  });

  it('numbers the sticking points, tells who lists them and what the parties hold', () => {
    const [points] = listsFrom('Sticking points');
    expect(points).toMatchObject({ ordered: true, aside: 'according to media outlets (unnamed)' });
    expect(points?.items.map(({ text, source }) => [...text, ...(source ?? [])])).toEqual([
      ['Non-occupied part of Donetsk region', 'Moscow claims it · others: not stated'],
      ['Reduction of Ukraine’s armed forces', 'Moscow demands it · others: not stated'],
      ['Recognition of occupied territories', 'Moscow demands it worldwide · others: not stated'],
    ]);
  });

  it('tells a sticking point’s status where it is not simply open', () => {
    const stickingPoints = BRIEFING.stickingPoints.map((point) => ({
      ...point,
      status: 'narrowing' as const,
      parties: [
        { actor: 'Moscow', holds: 'claims it' },
        { actor: 'Kyiv', holds: 'no talks on land' },
      ],
    }));
    const [points] = listsFrom('Sticking points', { ...BRIEFING, stickingPoints });
    expect(points?.items[0]?.source).toEqual(['Moscow claims it · Kyiv: no talks on land · narrowing']);
  });

  it('in full shows the words behind every item at the item, and lists none apart', () => {
    const { blocks } = presentBriefing({ article: ARTICLE, briefing: BRIEFING, today: TODAY }, { isFull: true });
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    const shown = items.flatMap(({ text, quote, words = [] }) => [...text, quote ?? '', ...words]).map(String);
    const backed = [...BRIEFING.bottomLine, ...BRIEFING.positions, ...BRIEFING.stickingPoints];
    const quotes = backed.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.replace(/\.$/, '')));
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(shown.some((words) => words.includes(quote))).toBe(true);
    expect(blocks.flatMap(headingsOf)).not.toContain('Evidence');
    expect(JSON.stringify(REPLY.blocks)).not.toMatch(/"(?:words|mark)":/);
  });

  it('keeps the capital of a name whose first word the article also has without one', () => {
    const article = articleOf('Norland and the United Cantons met. The islands remain united, Norland said.');
    const briefing = { ...brief(EMPTY_DRAFT, article), absentVoices: ['United Cantons'] };
    expect(JSON.stringify(presentBriefing({ article, briefing, today: TODAY }).blocks)).toContain(
      'United Cantons: spoken about',
    );
  });

  it('keeps the capital of an absent voice that the article has a common word for', () => {
    const article = articleOf('Bakers’ Union of Ostby members met. The union left, and the mill shut.');
    const briefing = { ...brief(EMPTY_DRAFT, article), absentVoices: ['Union of Ostby'] };
    expect(JSON.stringify(presentBriefing({ article, briefing, today: TODAY }).blocks)).toContain(
      'Union of Ostby: spoken about',
    );
  });

  it('puts sources without a name below the actors who have one', () => {
    const [first] = BRIEFING.positions;
    if (first === undefined) throw new Error('the example has positions');
    const actor = { aliases: [], kind: 'person', role: null, affiliation: null } as const;
    const actors = [
      { ...actor, name: 'person close to the mill' },
      { ...actor, name: 'Nora Lindt' },
    ];
    const positions = [{ ...first, actor: 'person close to the mill' }];
    const { blocks } = presentBriefing({
      article: ARTICLE,
      briefing: { ...BRIEFING, actors, positions },
      today: TODAY,
    });
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.rows.map(([name]) => name)).toEqual([
      [{ type: 'actor', name: 'Nora Lindt' }],
      [{ type: 'actor', name: 'person close to the mill' }],
    ]);
  });

  it('does not repeat as words what an item already is', () => {
    const [sentence] = BRIEFING.bottomLine;
    const [evidence] = sentence?.evidence ?? [];
    if (evidence === undefined) throw new Error('the example has a bottom line');
    const briefing: Briefing = { ...BRIEFING, bottomLine: [{ text: evidence.quote, evidence: [evidence] }] };
    const { blocks } = presentBriefing({ article: ARTICLE, briefing, today: TODAY }, { isFull: true });
    expect(blocks[0]).toMatchObject({ heading: 'Bottom line', items: [{ text: [evidence.quote] }] });
    expect(JSON.stringify(blocks[0])).not.toContain('words');
  });

  it('shows a position that only repeats its quotation once', () => {
    const [first] = BRIEFING.positions;
    if (first === undefined) throw new Error('the example has positions');
    const quote = first.evidence[0]?.quote ?? '';
    const [list] = listsFrom('Positions', { ...BRIEFING, positions: [{ ...first, statement: `“${quote}”` }] });
    expect(list?.items).toEqual([{ label: 'refuses', text: [`“${quote}”`], source: ['Ushakov, via TASS · direct'] }]);
  });

  it('names the actors whose positions found no room', () => {
    const [first] = BRIEFING.positions;
    if (first === undefined) throw new Error('the example has positions');
    const positions = Array.from({ length: 10 }, (_, index) => ({ ...first, actor: `Member ${index}` }));
    const lists = listsFrom('Positions', { ...BRIEFING, positions });
    expect(lists).toHaveLength(8);
    expect(lists.at(-1)?.more).toBe('2 more actors with positions: Member 8 (1), Member 9 (1)');
  });

  it('puts what is open, the dates in their order and who is not heard into short lines', () => {
    const facts = REPLY.blocks
      .find((block) => block.type === 'facts')
      ?.facts.map(
        ({ label, value }) =>
          `${label}: ${value.map((span) => (typeof span === 'string' ? span : 'text' in span ? span.text : span.name)).join('')}`,
      );
    expect(facts).toEqual([
      'Open: what was said about NATO (“though no details were provided”) · the ceasefire idea Trump had floated: not mentioned',
      'Dates: Jun 2025 meeting in Istanbul · 20–21 Nov first reports of a plan · 2 Dec meeting in Moscow · 3 Dec Ushakov’s remarks',
      'Not heard: Ukraine · Europeans · United States: spoken about, not quoted',
    ]);
  });

  it('lists dates line by line where they are many', () => {
    const events = Array.from({ length: 12 }, (_, index) => ({
      ...event(),
      date: `2025-12-${String(index + 10)}`,
      text: `the ${index + 1}th long meeting of the parties in the old town hall`,
    }));
    const [dates] = listsFrom('Dates', { ...BRIEFING, events });
    expect(dates?.items[0]).toMatchObject({ label: '10 Dec' });
    expect(dates).toMatchObject({ more: '4 more' });
  });

  it('leaves nothing out in full', () => {
    const [first] = BRIEFING.positions;
    if (first === undefined) throw new Error('the example has positions');
    const positions = Array.from({ length: 30 }, (_, index) => ({ ...first, actor: `Member ${index % 10}` }));
    const events = Array.from({ length: 12 }, event);
    const briefing = { ...BRIEFING, positions, events };
    const full = presentBriefing({ article: ARTICLE, briefing, today: TODAY }, { isFull: true });
    const cut = presentBriefing({ article: ARTICLE, briefing, today: TODAY });
    expect(JSON.stringify(cut)).toMatch(/"more"/);
    expect(JSON.stringify(full)).not.toMatch(/"more"/);
    for (let member = 0; member < 10; member++) expect(JSON.stringify(full)).toContain(`Member ${member}`);
  });

  it('says so when nothing could be backed', () => {
    const { blocks } = presentBriefing({ article: ARTICLE, briefing: brief(EMPTY_DRAFT), today: TODAY });
    expect(blocks.map(({ type }) => type)).toEqual(['text', 'divider', 'note']);
  });

  function event() {
    const [first] = BRIEFING.events;
    if (first === undefined) throw new Error('the example has events');
    return first;
  }
});

describe('the receipt', () => {
  it('counts quotes, items, words, tokens and time', () => {
    expect(sayReceipt(BRIEFING.receipt, BRIEFING.positions)).toBe(
      '18 of 18 quotes found · 7 speakers verified · 0 dropped · 441 of 441 words read · extractive analyst · 0 tokens · 0.2 s',
    );
  });

  it('tells what was widened, what it cost and what else the reader should know', () => {
    const receipt = {
      analyst: 'small-model',
      quotes: { proposed: 20, verified: 17, widened: 2 },
      itemsDropped: 3,
      words: { read: 8000, total: 12_345 },
      tokens: { input: 11_000, output: 1_500 },
      costUsd: 0.0123,
      durationMs: 8_240,
      notes: ['The article was cut after 8,000 words.'],
    };
    expect(sayReceipt(receipt, [])).toBe(
      '17 of 20 quotes found, 2 shown as the whole sentence · 3 dropped · 8,000 of 12,345 words read · small-model · 12,500 tokens · $0.0123 · 8.2 s',
    );
    const { blocks } = presentBriefing({ article: ARTICLE, briefing: { ...BRIEFING, receipt }, today: TODAY });
    expect(blocks.at(-1)).toEqual({ type: 'note', text: ['The article was cut after 8,000 words.'] });
  });
});

type List = Extract<Block, { type: 'list' }>;

/** The list under a heading and those that go on below it. */
function listsFrom(heading: string, briefing: Briefing = BRIEFING): readonly List[] {
  const { blocks } = presentBriefing({ article: ARTICLE, briefing, today: TODAY });
  const first = blocks.findIndex((block) => block.type === 'list' && block.heading === heading);
  const lists: List[] = [];
  for (const [index, block] of blocks.slice(first).entries()) {
    if (block.type !== 'list' || (index > 0 && block.heading !== undefined)) break;
    lists.push(block);
  }
  return lists;
}

function headingsOf(block: Block): readonly string[] {
  if (block.type === 'facts') return block.facts.map(({ label }) => label);
  return 'heading' in block && block.heading !== undefined ? [block.heading] : [];
}
