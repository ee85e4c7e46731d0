import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Button, Reply, Text } from '../../../src/chat/reply.ts';
import { renderReply } from '../../../src/platforms/discord/embeds.ts';
import { dropInvisible } from '../../../src/text.ts';
import { checkMessage } from '../../servers/discord-limits.ts';
import { deliveryOf, replyOf, startBot } from './discord-for-tests.ts';

describe('a reply in Discord', () => {
  it('puts no marks around words that bring their own', () => {
    const quote = '"We will not sign," the minister said.';
    const blocks: Block[] = [
      { type: 'list', items: [{ text: ['refuses'], quote }] },
      { type: 'quote', text: quote, source: ['3 Mar'] },
    ];
    const shown = JSON.stringify(renderReply({ title: 'Words', blocks, visibility: 'channel' }));
    expect(shown.split(JSON.stringify(quote).slice(1, -1))).toHaveLength(3);
    expect(shown).not.toContain('“');
  });

  it('reads like a page: title and facts, headings, items, quotations, sources, receipt', () => {
    const [message, ...others] = renderReply({
      title: 'Fishing talks stall',
      subtitle: 'Coast Herald · 3 Mar · 512 words',
      visibility: 'channel',
      blocks: [
        { type: 'list', heading: 'Bottom line', items: [{ text: ['The talks stopped on Monday.'], mark: '1' }] },
        {
          type: 'list',
          heading: 'Positions',
          aside: 'as told by the port',
          subject: [{ type: 'actor', name: 'Ministry' }, ' · the islands'],
          items: [
            {
              label: 'refuses',
              text: ['to lower the quota'],
              quote: 'We will not lower it.',
              source: ['Minister, via radio · direct'],
            },
            { label: 'offers', text: ['a new round'], source: ['indirect'] },
          ],
          more: '2 more',
        },
        {
          type: 'list',
          ordered: true,
          heading: 'Sticking points',
          items: [{ text: ['Quota'] }, { text: ['Inspections'] }],
        },
        { type: 'table', heading: 'Key actors', rows: [[[{ type: 'actor', name: 'Ministry' }], ['islands'], ['2×']]] },
        { type: 'quote', text: 'It is over.', source: ['a skipper'] },
        { type: 'facts', facts: [{ label: 'Open', value: ['the date of the next round'] }] },
        {
          type: 'text',
          heading: 'Read on',
          text: ['See ', { type: 'link', text: 'the page', url: 'https://example.org/a(b)' }],
        },
        { type: 'divider' },
        { type: 'note', text: ['4 of 4 quotes verified'] },
      ],
    });
    expect(others).toEqual([]);
    expect(message?.embeds.map(({ title, description, fields }) => ({ title, description, fields }))).toEqual([
      {
        title: 'Fishing talks stall',
        description: `-# Coast Herald · 3 Mar · 512 words
### Bottom line
- The talks stopped on Monday. \\[1\\]
### Positions
-# as told by the port
**Ministry** · the islands
- **refuses** to lower the quota
> “We will not lower it.”
> — Minister, via radio · direct
- **offers** a new round · indirect
-# \\+ 2 more
### Sticking points
1. Quota
2. Inspections
### Key actors
- **Ministry** · islands · 2×

> “It is over.”
> — a skipper`,
        fields: [{ name: 'Open', value: 'the date of the next round', inline: true }],
      },
      {
        title: undefined,
        description: `### Read on
See [the page](<https://example.org/a%28b%29>)

-# 4 of 4 quotes verified`,
        fields: undefined,
      },
    ]);
  });

  it('raises the heading of a section that shares its list with others', () => {
    const items = [{ heading: 'Stuck', text: [{ type: 'bold', text: 'quota' } as const, ' nobody moved'] }];
    expect(textOf([{ type: 'list', items }])).toBe('- **STUCK** **quota** nobody moved');
  });

  it('never puts a label that could be taken for an address over another address', () => {
    const link = (text: string, url: string) => textOf([{ type: 'text', text: [{ type: 'link', text, url }] }]);
    expect(link('https://bank.example', 'https://evil.example/')).toBe(
      'https\\://bank.example <https://evil.example/>',
    );
    expect(link('bank.example', 'https://evil.example/')).toBe('bank.example <https://evil.example/>');
    expect(link('a](https://evil.example)', 'https://example.org/')).not.toMatch(/(?<!\\)\]\(/);
    expect(link('https://example.org/a', 'https://example.org/a')).toBe('<https://example.org/a>');
    expect(link('press', 'javascript:alert(1)')).toBe('press');
    expect(link('press', 'https://example.org/>)[bank](https://evil.example')).not.toMatch(/>\)./);
  });

  it('keeps to all limits of Discord and leaves no word out, whatever it has in it', () => {
    fc.assert(
      fc.property(replies(), (reply) => {
        const messages = renderReply(reply);
        for (const message of messages) checkMessage({ ...message });
        const shown = new Set(JSON.stringify(messages).match(/w\d+x/g));
        const words = JSON.stringify(reply).match(/w\d+x/g) ?? [];
        expect(words.filter((word) => !shown.has(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a word only where nothing else is possible', () => {
    const texts = renderReply(
      replyOf('A title', [{ type: 'text', text: [`${'letters '.repeat(2_000)}${'x'.repeat(9_000)}`] }]),
    );
    const words = texts.flatMap(({ embeds }) => embeds).flatMap(({ description = '' }) => description.split(/\s+/));
    expect(words.filter((word) => !/^(?:letters|x+)$/.test(word))).toEqual([]);
    expect(words.join('').match(/x/g)).toHaveLength(9_000);
    expect(words.filter((word) => word === 'letters')).toHaveLength(2_000);
  });

  it('shows a title that is too long in full below what fits of it', () => {
    const title = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const [message] = renderReply(replyOf(title));
    expect(message?.embeds[0]?.title).toMatch(/ word\d+ …$/);
    expect(message?.embeds[0]?.description).toBe(`**${title}**`);
  });

  it('goes on in further rows and messages with many buttons, each once', () => {
    const buttons = Array.from({ length: 40 }, (_, index): Button => {
      return { type: 'ask', label: `Button ${index} ${'long '.repeat(30)}`, action: 'a', value: String(index % 30) };
    });
    const messages = renderReply(replyOf('Many', [{ type: 'actions', buttons }]));
    for (const message of messages) checkMessage({ ...message });
    expect(messages.flatMap(({ components }) => components.flatMap((row) => row.components))).toHaveLength(30);
  });

  it('shows an address that is too long for a button as a link', () => {
    const url = `https://example.org/${'a'.repeat(600)}`;
    const [message] = renderReply(
      replyOf('A title', [{ type: 'actions', buttons: [{ type: 'open', label: 'Article', url }] }]),
    );
    expect(message).toMatchObject({ components: [], embeds: [{ description: `[Article](<${url}>)` }] });
  });
});

const ATTACKS = [
  '@everyone',
  '@here',
  '<@1>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '</cmd:1>',
  '<t:1:R>',
  '<:e:1>',
  ':rotating_light:',
  '[https://bank](https://evil)',
  '[bank](<https://evil> "t")',
  'discord.gg/x',
  'https://discord.gg/x',
  '||s||',
  '```ansi\n\u001B[31mred```',
  '`code`',
  '# H',
  '## H',
  '-# sub',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '2) item',
  '>>> q',
  '> q',
  '*a* _b_ __c__ ~~d~~ **e**',
  '\\@everyone',
  '\\\\@everyone',
  '@\u200Beveryone',
  '@every\u202Eone',
  'a\u0000b\uD800c\u{E0041}d',
  'line\n# heading\n> quote',
];

describe('text that attacks', () => {
  it.each(ATTACKS)('reaches Discord as harmless words: %j', async (attack) => {
    const bot = await startBot();
    const message = bot.server.write({ text: 'https://example.org/a' });
    await bot.platform.post(deliveryOf(bot, message, { reply: everywhere(attack) }));
    const sent = bot.server.requests.filter(
      ({ method, path }) => method === 'POST' && path === `/channels/${message}/messages`,
    );
    expect(sent.length).toBeGreaterThan(0);
    for (const { body } of sent) {
      // No content: Discord unfurls no address, and calls nobody.
      expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
      expect(body).not.toHaveProperty('content');
      for (const text of textsIn(body)) expect(dangerIn(text), text).toBeNull();
    }
  });

  it('has no effect on what follows it', () => {
    expect(
      textOf([
        { type: 'text', text: ['a\\'] },
        { type: 'text', text: ['@everyone'] },
      ]),
    ).toBe('a\\\\\n\n\\@everyone');
    expect(textOf([{ type: 'text', text: ['[bank', '](https://evil)'] }])).toBe('\\[bank\\](https\\://evil)');
  });
});

/** What is left of markup that is not the renderer's own; null where there is nothing. */
function dangerIn(text: string): string | null {
  for (const line of text.split('\n')) {
    const own = line.replace(/^(?:> |### |-# |- |\d+\. )/, '');
    const bare = own.replace(/\\[^0-9A-Za-z\s]/g, 'x').replace(/\*\*/g, 'x');
    const found = /[@<>[\]`|~_:*]|^(?:#|-#?\s|\+\s|\d+[.)]\s)/u.exec(bare);
    if (found !== null) return found[0];
    if (dropInvisible(line) !== line) return 'what nobody can see';
  }
  return null;
}

/** Every text of a message that Discord reads Markdown in. */
function textsIn(body: unknown): readonly string[] {
  const { embeds = [] } = checkMessage(body);
  return (embeds ?? []).flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
}

/** A reply that has the same words in every place there is. */
function everywhere(words: string): Reply {
  const text: Text = [words, { type: 'bold', text: words }, { type: 'actor', name: words }];
  const item = { label: words, text, quote: words, source: text, mark: words };
  return {
    title: words,
    subtitle: words,
    visibility: 'channel',
    blocks: [
      { type: 'text', heading: words, text },
      { type: 'text', text: [words] },
      { type: 'text', text: [{ type: 'link', text: words, url: `javascript:${words}` }] },
      {
        type: 'list',
        heading: words,
        aside: words,
        subject: text,
        items: [item, { heading: words, text: [words] }],
        more: words,
      },
      { type: 'list', ordered: true, items: [{ text: [words] }] },
      { type: 'quote', text: words, source: text },
      {
        type: 'facts',
        heading: words,
        facts: [
          { label: words, value: text },
          { label: words, value: [words] },
        ],
      },
      { type: 'table', heading: words, rows: [[text, [words]]], more: words },
      { type: 'note', text },
      { type: 'actions', buttons: [{ type: 'ask', label: words, action: 'a', value: 'b' }] },
    ],
  };
}

function textOf(blocks: readonly Block[]): string {
  return renderReply(replyOf('A title', blocks))
    .flatMap(({ embeds }) => embeds)
    .map(({ description }) => description)
    .join('\n');
}

/** Replies of words like "w17x", of all lengths, some of them with markup around them. */
function replies(): fc.Arbitrary<Reply> {
  let word = 0;
  const words = fc
    .tuple(fc.constantFrom(1, 3, 20, 150, 700), fc.constantFrom('', '*', '@', '||'))
    .map(([count, markup]) => Array.from({ length: count }, () => `${markup}w${word++}x${markup}`).join(' '));
  const text = fc.oneof(
    words.map((value): Text => [value]),
    words.map((value): Text => [{ type: 'bold', text: value }, ' ', { type: 'actor', name: value }]),
  );
  const item = fc.record({ label: words, text, quote: words, source: text }, { requiredKeys: ['text'] });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant('text' as const), heading: words, text }),
    fc.record({
      type: fc.constant('list' as const),
      heading: words,
      subject: text,
      items: fc.array(item, { maxLength: 30 }),
    }),
    fc.record({ type: fc.constant('quote' as const), text: words, source: text }),
    fc.record({
      type: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: words, value: text }), { maxLength: 30 }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 10 }),
    }),
    fc.record({ type: fc.constant('note' as const), text }),
  );
  return fc.record({
    title: words,
    subtitle: words,
    blocks: fc.array(block, { maxLength: 8 }),
    visibility: fc.constant('channel' as const),
  });
}
