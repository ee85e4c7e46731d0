import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../src/chat/reply.ts';
import { renderReply } from '../../../src/platforms/slack/blocks.ts';
import { checkBlocks, textsOf } from '../../servers/slack-checks.ts';
import { SCOPE, type SlackForTests, startSlack } from './slack-for-tests.ts';

/** What a stranger may write to be more than text. */
const ATTACKS = [
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<@U012>',
  '<#C012|general>',
  '<!subteam^S1|x>',
  '<https://evil.example|https://bank.example>',
  '<!date^1392734382^{date}^https://evil.example|x>',
  '<mailto:a@b.example|pay>',
  '&lt;!channel&gt;',
  ':rotating_light:',
  '*b*',
  '_i_',
  '~s~',
  '```code```',
  '> quoted',
  'zero\u200Bwidth',
  'right\u202Eto left',
  'tag\u{E0041}s',
  'nul\u0000',
  'lone\uD800',
] as const;
const SHOWN: Readonly<Record<string, string>> = {
  'zero\u200Bwidth': 'zerowidth',
  'right\u202Eto left': 'rightto left',
  'tag\u{E0041}s': 'tags',
  'nul\u0000': 'nul',
  'lone\uD800': 'lone',
};

/** The same text at every place a reply has. */
function everywhere(text: string): Reply {
  const spans = [text, { type: 'bold', text }, { type: 'actor', name: text }] as const;
  const blocks: Block[] = [
    { type: 'text', heading: text, text: spans },
    {
      type: 'list',
      heading: text,
      aside: text,
      subject: spans,
      items: [
        { label: text, text: spans, quote: text, source: spans, mark: text },
        { text: spans, source: spans },
        { heading: text, text: spans },
      ],
      more: text,
    },
    { type: 'quote', text, source: spans },
    { type: 'facts', heading: text, facts: [{ label: text, value: spans }] },
    { type: 'table', heading: text, rows: [[spans, spans]], more: text },
    { type: 'note', text: spans },
    { type: 'note', text: [...spans, { type: 'link', text, url: 'https://example.org/' }] },
    { type: 'text', text: [{ type: 'link', text, url: text }] },
    { type: 'actions', buttons: [{ type: 'ask', label: text, action: 'a', value: text }] },
    { type: 'divider' },
  ];
  return { title: text, subtitle: text, blocks, visibility: 'channel' };
}

describe('text that attacks, as it reaches Slack', () => {
  let slack: SlackForTests;
  beforeAll(async () => {
    slack = await startSlack('http');
  });
  afterAll(() => slack.stop());

  it.each(ATTACKS)('%j stays text wherever it stands', async (attack) => {
    const { messageId } = await slack.platform.post({
      id: attack,
      scope: SCOPE,
      thread: null,
      reply: everywhere(attack),
      mayBePosted: false,
      createdAt: new Date(0),
    });
    const message = slack.server.workspace.messages.find(({ ts }) => ts === messageId);
    const { blocks } = message ?? {};
    // No place of the blocks is read as markup.
    expect(typesOf(blocks)).toEqual(new Set(HARMLESS_TYPES));
    // And every one shows the words as they are.
    const shown = SHOWN[attack] ?? attack;
    const texts = textsOf(blocks).join('\n');
    expect(texts.split(shown).length - 1).toBeGreaterThan(20);
    expect(texts).not.toMatch(/[\p{Cf}\p{Cs}\p{Co}]/u);
    expect(texts).not.toContain('\u0000');
    expect(
      linksOf(blocks).every((url) => url === 'https://example.org/' || url.startsWith('https://evil.example')),
    ).toBe(true);
    // The text beside the blocks is read as markup, and has none left.
    expect(message?.text).not.toMatch(/[<>]/);
    expect(message?.text).not.toMatch(/&(?!(?:amp|lt|gt);)/);
    expect(message?.text).not.toMatch(/:\w+:|\*\w+\*|_\w+_|~\w+~|```/);
    const call = slack.server.calls.findLast(({ method }) => method === 'chat.postMessage');
    expect(call?.body).not.toHaveProperty('link_names');
  });

  it('no address but http and https can be followed', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'slack://open', 'no address']) {
      const blocks: Block[] = [
        { type: 'text', text: [{ type: 'link', text: 'here', url }] },
        { type: 'actions', buttons: [{ type: 'open', label: 'Open', url }] },
      ];
      const [message] = renderReply({ title: 'x', blocks, visibility: 'channel' });
      expect(linksOf(message?.blocks)).toEqual([]);
      expect(textsOf(message?.blocks)).toContain('here');
    }
  });

  it('a link does not pass for another address', () => {
    const label = (text: string) => {
      const block: Block = { type: 'text', text: [{ type: 'link', text, url: 'https://evil.example/x' }] };
      return textsOf(renderReply({ title: '', blocks: [block], visibility: 'channel' })[0]?.blocks);
    };
    expect(label('https://bank.example')).toEqual([]);
    expect(label('bank.example/login')).toEqual([]);
    expect(label('Story on bank.example, says evil.example')).toEqual([]);
    expect(label('See evil.example, or bank.example')).toEqual([]);
    expect(label('the article')).toEqual(['the article']);
    expect(label('Talks resume...at last, at 1.5 percent')).toEqual(['Talks resume...at last, at 1.5 percent']);
    expect(label('www.evil.example')).toEqual(['www.evil.example']);
  });
});

describe('long replies', () => {
  const words = (count: number, word = 'negotiation') =>
    Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

  it('a text longer than a block is divided between words, and none is missing', () => {
    const text = words(2_000);
    const messages = renderReply({ title: 'Long', blocks: [{ type: 'text', text: [text] }], visibility: 'channel' });
    expect(messages.length).toBeGreaterThan(1);
    const shown = messages.flatMap(({ blocks }) => textsOf(blocks)).filter((part) => part !== 'Long');
    expect(shown.join(' ')).toBe(text);
  });

  it('a heading never stands alone at the end of a message', () => {
    const filler = Array.from({ length: 49 }, (): Block => ({ type: 'divider' }));
    const list: Block = { type: 'list', heading: 'Positions', items: [{ text: ['One'] }, { text: ['Two'] }] };
    const messages = renderReply({ title: 'Long', blocks: [...filler, list], visibility: 'channel' });
    expect(messages.map(({ blocks }) => textsOf(blocks))).toEqual([['Long'], ['POSITIONS', 'One', 'Two']]);
  });

  it('words that bring their own quotation marks get no others', () => {
    const quote = '"We will not sign," the minister said.';
    const item = { text: ['refuses'], quote };
    const blocks: Block[] = [
      { type: 'list', items: [item] },
      { type: 'quote', text: quote, source: ['3 Mar'] },
    ];
    const messages = renderReply({ title: 'Words', blocks, visibility: 'channel' });
    const shown = JSON.stringify(messages);
    expect(shown.split(JSON.stringify(quote).slice(1, -1))).toHaveLength(3);
    expect(shown).not.toContain('“');
  });

  it('an item keeps its quote, and a numbered list its numbers', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      text: [`Point ${index}`],
      quote: words(30, `quote${index}-`),
    }));
    const messages = renderReply({
      title: 'Long',
      blocks: [{ type: 'list', ordered: true, items }],
      visibility: 'channel',
    });
    expect(messages.length).toBeGreaterThan(1);
    for (const { blocks } of messages) {
      const last = blocks.at(-1);
      expect(last).toMatchObject({ type: 'rich_text' });
      expect(last?.type === 'rich_text' ? last.elements.at(-1)?.type : null).toBe('rich_text_quote');
    }
    const offsets = JSON.stringify(messages).match(/"offset":\d+/g);
    expect(offsets).toEqual(items.map((_item, index) => `"offset":${index}`));
  });

  it('the heading of a section that shares its list with others is raised and bold', () => {
    const items = [{ heading: 'Stuck', text: ['nobody moved'] }];
    const [message] = renderReply({ title: '', blocks: [{ type: 'list', items }], visibility: 'channel' });
    expect(JSON.stringify(message?.blocks)).toContain('{"type":"text","text":"STUCK ","style":{"bold":true}}');
  });

  it('a title longer than a header is shown whole all the same', () => {
    const title = words(40);
    const [message] = renderReply({ title, blocks: [], visibility: 'channel' });
    expect(textsOf(message?.blocks)).toEqual([title]);
  });

  it('an empty reply is a message too', () => {
    const [message, ...others] = renderReply({ title: '', blocks: [], visibility: 'channel' });
    expect(others).toEqual([]);
    expect(message?.text).not.toBe('');
    expect(message?.blocks).toEqual([]);
  });

  it('whatever a reply holds, Slack accepts its messages, and no word is missing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.lorem({ maxCount: 400 }),
      fc.constantFrom(...ATTACKS),
    );
    const spans = fc.array(text, { maxLength: 4 });
    const item = fc.record({ text: spans, quote: text, label: text, source: spans });
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ type: fc.constant('text' as const), heading: text, text: spans }),
      fc.record({
        type: fc.constant('list' as const),
        items: fc.array(item, { maxLength: 30 }),
        ordered: fc.boolean(),
      }),
      fc.record({ type: fc.constant('table' as const), rows: fc.array(fc.array(spans, { maxLength: 4 })) }),
      fc.record({ type: fc.constant('facts' as const), facts: fc.array(fc.record({ label: text, value: spans })) }),
      fc.record({ type: fc.constant('note' as const), text: spans }),
      fc.record({ type: fc.constant('quote' as const), text, source: spans }),
    );
    fc.assert(
      fc.property(text, fc.array(block, { maxLength: 60 }), (title, blocks) => {
        const messages = renderReply({ title, blocks, visibility: 'channel' });
        for (const message of messages) {
          expect(checkBlocks(message.blocks)).toBeNull();
          expect(message.text.length).toBeGreaterThan(0);
        }
        const shown = squeeze(messages.flatMap((message) => textsOf(message.blocks)).join(''));
        for (const each of blocks) if (each.type === 'quote') expect(shown).toContain(squeeze(each.text));
      }),
      { numRuns: 60 },
    );
  });
});

const HARMLESS_TYPES = [
  'header',
  'plain_text',
  'context',
  'rich_text',
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'text',
  'link',
  'actions',
  'button',
  'divider',
];

/** Words alone: dividing changes white space, and what cannot be seen is dropped. */
function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

function typesOf(value: unknown): Set<string> {
  return new Set(JSON.stringify(value).match(/(?<="type":")\w+/g));
}

function linksOf(value: unknown): string[] {
  return JSON.stringify(value).match(/(?<="url":")[^"]*/g) ?? [];
}
