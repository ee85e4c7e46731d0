import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/briefings/briefing.ts';
import { CARD_LIMITS, presentCard } from '../../src/briefings/present-card.ts';
import type { Block, Reply } from '../../src/chat/reply.ts';
import { textOfReply } from '../../src/chat/text-of-reply.ts';
import { countWords } from '../../src/language/count-words.ts';
import { renderReply as renderForDiscord } from '../../src/platforms/discord/embeds.ts';
import { renderReply as renderForSlack } from '../../src/platforms/slack/blocks.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { ARTICLE, brief, EMPTY_DRAFT } from './peace-plan.ts';

const BRIEFING = brief();
const ACTIONS: Block = {
  type: 'actions',
  buttons: [{ type: 'ask', label: 'Full briefing', action: 'briefing-full', value: 'b1' }],
};

describe('the card of a briefing', () => {
  it('has the bottom line, who wants what in whose words, where they are stuck, and who made it', () => {
    const text = textOfReply(cardOf());
    expect(text).toMatch(
      /^[^\n]+\n3 Dec 2025\n[\s\S]*Kremlin refuses to disclose details[\s\S]*Stuck [\s\S]*Donetsk[\s\S]*\nby rules\nFull briefing$/,
    );
    expect(text).toContain(BRIEFING.bottomLine[0]?.text);
    expect(text).not.toMatch(/\[\d+\]|\d+ words|tokens|×/);
  });

  it('is one message of at most 900 characters, with its buttons, however much there is to say', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      BRIEFING.positions.map((position) => ({
        ...position,
        actor: `Member ${index}`,
        directness: 'indirect' as const,
        statement: `no zone${index} without quay${index} for crew${index}`,
      })),
    ).flat();
    const card = cardOf({ ...BRIEFING, positions: many });
    expect(textOfReply(card).length).toBeLessThanOrEqual(CARD_LIMITS.characters);
    expect(renderForSlack(card)).toHaveLength(1);
    expect(renderForDiscord(card)).toHaveLength(1);
    expect(linesOf(card)).toHaveLength(5);
  });

  it('takes no more than 42 % of the article’s words', () => {
    const text = textOfReply(cardOf());
    expect(countWords(text)).toBeLessThanOrEqual(ARTICLE.wordCount * 0.42);
  });

  it('says nothing twice: neither what the bottom line says, nor one quote for two positions', () => {
    const [position] = BRIEFING.positions;
    if (position === undefined) throw new Error('the example has positions');
    const told = { ...position, statement: 'to disclose details of the negotiations' };
    const line = { text: 'The Kremlin refuses to disclose details of the negotiations.', evidence: position.evidence };
    expect(linesOf(cardOf({ ...BRIEFING, bottomLine: [line], positions: [told] }))).toEqual([]);
    const twice = [position, { ...position, actor: 'Moscow', statement: 'to say a word about it' }];
    expect(linesOf(cardOf({ ...BRIEFING, bottomLine: [], positions: twice }))).toHaveLength(1);
  });

  it('leaves out what is not verified, and cuts no statement', () => {
    const doubted = BRIEFING.positions.map((position) => ({ ...position, attribution: 'unverified' as const }));
    const points = BRIEFING.stickingPoints.map((point) => ({ ...point, unverified: true as const }));
    const card = cardOf({ ...BRIEFING, positions: doubted, stickingPoints: points });
    expect(linesOf(card)).toEqual([]);
    expect(textOfReply(card)).not.toContain('Stuck');
    const long = BRIEFING.positions.map((position) => ({ ...position, statement: 'that it waits '.repeat(20).trim() }));
    expect(linesOf(cardOf({ ...BRIEFING, positions: long }))).toEqual([]);
  });

  it('says so where nobody is quoted', () => {
    expect(textOfReply(cardOf(brief(EMPTY_DRAFT)))).toContain('Nobody is quoted.');
  });

  it('has no line on where they are stuck where nothing is disputed', () => {
    expect(textOfReply(cardOf({ ...BRIEFING, stickingPoints: [] }))).not.toContain('Stuck');
  });

  it('does not repeat the first words of an article without a title', () => {
    const article = articleOf('The mill will close in May, the owners said. Nobody was asked.');
    const briefing = {
      ...brief(EMPTY_DRAFT, article),
      bottomLine: [{ text: 'The mill will close in May, the owners said.', evidence: [] }],
    };
    const card = presentCard({ article, briefing, today: '2026-11-25' }, { madeBy: 'by rules', actions: ACTIONS });
    expect(card.title).toBe('An article without a title');
  });

  it('is announced by its bottom line', () => {
    const card = cardOf();
    const [sentence] = BRIEFING.bottomLine;
    expect(renderForSlack(card)[0]?.text).toContain(sentence?.text);
    const [message] = renderForDiscord(card);
    expect(message?.content).toContain(sentence?.text);
    expect(JSON.stringify(message?.embeds)).not.toContain(sentence?.text);
  });

  it('says how much was read of an article that was too long', () => {
    const receipt = { ...BRIEFING.receipt, words: { read: 300, total: 1200 } };
    expect(textOfReply(cardOf({ ...BRIEFING, receipt }))).toContain('by rules · 25 % of the article read');
  });
});

function cardOf(briefing: Briefing = BRIEFING): Reply {
  return presentCard({ article: ARTICLE, briefing, today: '2026-11-25' }, { madeBy: 'by rules', actions: ACTIONS });
}

function linesOf({ blocks }: Reply) {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
}
