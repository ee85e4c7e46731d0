import { describe, expect, it } from 'vitest';
import { makeBriefingPage } from '../../src/briefings/make-briefing-page.ts';
import { presentBriefing } from '../../src/briefings/present-briefing.ts';
import { publishedBriefing, toPublishedJson } from '../../src/briefings/published-briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { replySchema } from '../../src/chat/reply-schema.ts';
import { renderReply as renderForDiscord } from '../../src/platforms/discord/embeds.ts';
import { renderReply as renderForSlack } from '../../src/platforms/slack/blocks.ts';
import { renderReply as renderForTerminal } from '../../src/platforms/terminal/render-reply.ts';
import { toText } from '../../src/platforms/web/html.ts';
import { renderBriefingPage } from '../../src/platforms/web/render-briefing-page.ts';
import { renderReply as renderForWeb } from '../../src/platforms/web/render-html.ts';
import { articleOf } from '../fixtures/article-of.ts';

const ARTICLE = articleOf(
  'قال رئيس نقابة البحارة كمال يوسف: «نريد زيادة بنسبة 12 في المئة، وقد قدمنا طلبنا إلى الوزارة». ورفض مالكو السفن في ميناء جربة العرض الذي قدمته الحكومة أمس.',
  { language: 'ar', title: 'البحارة يطالبون بزيادة الأجور' },
);
const QUOTE = 'نريد زيادة بنسبة 12 في المئة، وقد قدمنا طلبنا إلى الوزارة';
const TRANSLATION = 'We want a raise of 12 percent, and we have sent our demand to the ministry';
const { locked } = lockDraft(ARTICLE, {
  bottomLine: [
    {
      text: 'Kamal Youssef said the seafarers want 12 percent.',
      evidence: [{ quote: QUOTE, translation: TRANSLATION }],
    },
  ],
  actors: [{ name: 'كمال يوسف', aliases: [], kind: 'person', role: 'رئيس نقابة البحارة', affiliation: null }],
  positions: [
    {
      ...{ actor: 'كمال يوسف', issue: 'seafarers’ pay', act: 'demands', stance: 'supports', via: [] },
      ...{ statement: 'a raise of 12 percent', directness: 'direct', hedge: null, date: null },
      evidence: [{ quote: QUOTE, translation: TRANSLATION }],
    },
  ],
  stickingPoints: [],
  openQuestions: [],
  events: [],
  absentVoices: [],
  translation: {
    language: 'en',
    names: [
      { name: 'كمال يوسف', rendering: 'Kamal Youssef' },
      { name: 'رئيس نقابة البحارة', rendering: 'head of the seafarers’ union' },
      { name: 'جربة', rendering: 'Djerba' },
    ],
  },
});
const RECEIPT = {
  analyst: 'small-model',
  quotes: { proposed: 1, verified: 1, widened: 0 },
  itemsDropped: 0,
  words: { read: 27, total: 27 },
  tokens: { input: 100, output: 10 },
  costUsd: null,
  durationMs: 900,
  notes: [],
};
const BRIEFING = { ...locked, receipt: RECEIPT };
const PRESENTED = { article: ARTICLE, briefing: BRIEFING, today: '2026-03-02' };
const TRANSLATED = `“${TRANSLATION}” · translated by small-model`;

describe('a briefing in another language than its article', () => {
  const reply = presentBriefing(PRESENTED, { isFull: true });

  it('shows the quote in the original, and under it the translation as the model’s', () => {
    const [list] = reply.blocks.filter((block) => block.type === 'list' && block.heading === 'Positions');
    expect(list).toMatchObject({
      subject: [{ type: 'actor', name: 'Kamal Youssef' }, ' (كمال يوسف)'],
      items: [
        {
          label: 'demands',
          text: ['a raise of 12 percent'],
          quote: QUOTE,
          translation: TRANSLATED,
          source: ['Youssef · direct'],
        },
      ],
    });
  });

  it('says whose words are whose, and how the model writes the article’s names', () => {
    const notes = reply.blocks.flatMap((block) => (block.type === 'note' ? block.text : []));
    expect(notes).toContain(
      'Written in English by small-model. The quotes are the article’s own words; their translations are the model’s.',
    );
    expect(notes).toContain(
      'Names as small-model writes them: Kamal Youssef (كمال يوسف) · head of the seafarers’ union (رئيس نقابة البحارة) · Djerba (جربة)',
    );
  });

  it('keeps its translations while it waits for delivery, and in JSON', () => {
    expect(replySchema.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
    const { briefing } = publishedBriefing.parse(JSON.parse(toPublishedJson(PRESENTED)));
    expect(briefing).toEqual(BRIEFING);
    expect(briefing.positions[0]?.evidence[0]).toMatchObject({ quote: QUOTE, translation: TRANSLATION });
  });

  it('is shown whole by every platform', () => {
    const told = [
      renderForTerminal(reply, { width: 110, colours: false }).replace(/\s+/g, ' '),
      JSON.stringify(renderForSlack(reply)),
      JSON.stringify(renderForDiscord(reply)),
      toText(renderForWeb(reply, 'reply')),
    ];
    for (const text of told) {
      expect(text).toContain(QUOTE);
      expect(text).toContain('translated by small-model');
    }
  });

  it('isolates in the terminal what runs from right to left, with its quotation marks', () => {
    const lines = renderForTerminal(reply, { width: 110, colours: false }).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^ +\u2067“نريد .* الوزارة”\u2069$/u));
    expect(lines).toContainEqual(expect.stringContaining('Kamal Youssef \u2067(كمال يوسف)\u2069'));
    for (const line of lines) expect(line.match(/\u2067/gu)?.length).toBe(line.match(/\u2069/gu)?.length);
  });

  it('tells the browser the language and the direction of quotes, title and article', () => {
    const page = renderBriefingPage(makeBriefingPage(PRESENTED));
    expect(page).toContain('<h1 dir="rtl" lang="ar">');
    expect(page).toMatch(/<div class="article-text" lang="ar"><p dir="rtl">/);
    expect(page).toContain(`<blockquote dir="rtl" lang="ar"><p>“${QUOTE}”</p></blockquote>`);
    expect(page).toContain(`<p class="translation" lang="en">${TRANSLATED}</p>`);
    expect(page).toContain('<span class="claim-text" lang="en">a raise of 12 percent</span>');
    expect(page).toContain('Names as small-model writes them');
  });
});

describe('a briefing in Arabic', () => {
  const { translation: _, ...own } = BRIEFING;
  const statement = 'زيادة بنسبة 12 في المئة';
  const briefing = { ...own, positions: own.positions.map((position) => ({ ...position, statement })) };
  const reply = presentBriefing({ ...PRESENTED, briefing });

  it('has its lists on the right, and English lines within them on their own side', () => {
    const page = toText(renderForWeb(reply, 'reply'));
    expect(page).toMatch(/<h2 id="reply-title" dir="rtl">/);
    expect(page).toMatch(/<ul class="items[^"]*" role="list"[^>]* dir="rtl">/);
    expect(page).toContain('<b class="actor" dir="rtl">كمال يوسف</b>');
  });

  it('starts its lines in a chat with Arabic, whose direction they take', () => {
    const slack = JSON.stringify(renderForSlack(reply));
    expect(slack).toContain('\u2066demands\u2069');
    const discord = JSON.stringify(renderForDiscord(reply));
    expect(discord).toContain('**\u2066demands\u2069** زيادة');
  });
});
