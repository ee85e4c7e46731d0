import { describe, expect, it } from 'vitest';
import { makeBriefingPage } from '../../src/briefings/make-briefing-page.ts';
import { ARTICLE, brief, DRAFT, EMPTY_DRAFT } from './peace-plan.ts';

describe('a briefing as a page', () => {
  it('has every item of the briefing, in the order of reading', () => {
    const { items } = makeBriefingPage({ article: ARTICLE, briefing: brief(), today: '2026-11-25' });
    expect([...new Set(items.map(({ section }) => section))]).toEqual([
      'Bottom line',
      'Key actors',
      'Positions',
      'Sticking points',
      'Open',
      'Dates',
      'Not heard',
    ]);
    expect(items.filter(({ section }) => section === 'Positions')).toHaveLength(DRAFT.positions.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('tells of each item whose words it rests on', () => {
    const { items, text } = makeBriefingPage({ article: ARTICLE, briefing: brief(), today: '2026-11-25' });
    const refusal = items.find(({ label }) => label === 'refuses');
    const words = refusal?.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(words).toContain('Russia will not disclose details of the negotiations on Ukraine');
    for (const { section, spans } of items)
      expect([section, spans.length > 0]).toEqual([section, !['Key actors', 'Not heard'].includes(section)]);
  });

  it('says what a claim is, and how near to the actor’s words it comes', () => {
    const { items } = makeBriefingPage({ article: ARTICLE, briefing: brief(), today: '2026-11-25' });
    expect(items.filter(({ label }) => label === 'claims').map(({ source }) => source)).toEqual(
      expect.arrayContaining([expect.stringContaining('indirect')]),
    );
  });

  it('keeps its receipt where nothing could be said', () => {
    const { items, receipt } = makeBriefingPage({
      article: ARTICLE,
      briefing: brief(EMPTY_DRAFT),
      today: '2026-11-25',
    });
    expect(items).toEqual([]);
    expect(receipt[0]).toMatch(/0 of 0 quotes found/);
  });
});
