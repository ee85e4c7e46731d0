import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../src/chat/reply.ts';
import { renderReply } from '../../../src/platforms/terminal/render-reply.ts';

const PLAIN = { width: 80, colours: false };

describe('a reply on a terminal', () => {
  it('reads like a page: title and facts, headings, items, quotes, sources, receipt', () => {
    expect(renderReply(EXAMPLE, PLAIN)).toBe(PAGE);
  });

  it('puts a label above its text where it would leave no room beside it', () => {
    const label = '/positions [actor:…] [issue:…] [since:…]';
    const items = [
      { label: 'a day', text: ['Somebody said something.'] },
      { label, text: ['Who holds what.'] },
    ];
    const reply: Reply = { title: 'Help', blocks: [{ type: 'list', items }], visibility: 'caller' };
    expect(renderReply(reply, PLAIN)).toBe(
      `Help\n\n  a day  Somebody said something.\n         ${label}\n         Who holds what.\n`,
    );
  });

  it('raises the headings of sections that share a list, in the column of the labels', () => {
    const items = [
      { heading: 'What moved', text: ['One softened.'] },
      { text: ['Another hardened.'] },
      { heading: 'Read', text: ['An article.'] },
    ];
    const reply: Reply = { title: 'Digest', blocks: [{ type: 'list', items }], visibility: 'channel' };
    expect(renderReply(reply, PLAIN)).toBe(
      'Digest\n\n  WHAT MOVED  One softened.\n              Another hardened.\n  READ        An article.\n',
    );
  });

  it('tells what a picture shows', () => {
    const attachment = { name: 'matrix.png', mediaType: 'image/png', base64: '', alternative: 'One\u001B[2J refuses.' };
    const reply: Reply = { title: 'Who holds what', blocks: [], visibility: 'caller', attachment };
    expect(renderReply(reply, PLAIN)).toBe('Who holds what\n\n  One refuses.\n');
  });

  it('keeps every line within its width, whatever the width', () => {
    for (const width of [40, 60, 80, 100, 110, 200]) {
      const widest = Math.max(
        ...renderReply(EXAMPLE, { width, colours: false })
          .split('\n')
          .map((line) => stringWidth(line)),
      );
      expect(widest).toBeLessThanOrEqual(Math.min(width, 110));
    }
  });

  it('keeps every line within its width where a heading or a label is longer than that', () => {
    const long = 'the night boat and the harbour dues '.repeat(40);
    const blocks: Block[] = [
      { type: 'list', heading: long, aside: 'on 3 May, by nine of the islanders', items: [{ text: ['One refuses.'] }] },
      { type: 'facts', heading: long, facts: [{ label: long, value: ['One refuses.'] }] },
    ];
    const lines = renderReply({ title: long, blocks, visibility: 'caller' }, PLAIN).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(PLAIN.width);
    expect(lines.length).toBeLessThan(100);
  });

  it('wraps long cells of a table and keeps the columns in line', () => {
    const rows = [
      [
        ['Mayor'],
        ['speaks for the city council, the port authority and the fire brigade of the old town'],
        ['not quoted'],
      ],
      [['Union'], ['–'], ['speaks 2×']],
    ];
    const lines = renderReply(reply({ type: 'table', rows }), { width: 60, colours: false })
      .trimEnd()
      .split('\n')
      .slice(2);
    expect(lines).toHaveLength(4);
    expect(lines[0]?.indexOf('not quoted')).toBe(lines.at(-1)?.indexOf('speaks 2×'));
  });

  it('counts wide letters as two columns', () => {
    const rows = [
      [['北京'], ['a']],
      [['abcd'], ['b']],
    ];
    const lines = renderReply(reply({ type: 'table', rows }), PLAIN)
      .trimEnd()
      .split('\n')
      .slice(2);
    expect(lines).toEqual(['  北京   a', '  abcd   b']);
  });

  it('breaks a word that is longer than the line', () => {
    const text = renderReply(reply({ type: 'text', text: ['x'.repeat(300)] }), PLAIN);
    expect(text.replaceAll(/\s/g, '')).toBe(`T${'x'.repeat(300)}`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('puts quotation marks around a quote that brings none', () => {
    const quote = (text: string) => renderReply(reply({ type: 'quote', text, source: ['Beck'] }), PLAIN);
    expect(quote('We stay.')).toBe('T\n\n  “We stay.”\n  Beck\n');
    expect(quote('“We stay,” Beck said.')).toBe('T\n\n  “We stay,” Beck said.\n  Beck\n');
  });

  it('tells where a link leads, and leads to web pages only', () => {
    const link = (url: string) =>
      renderReply(reply({ type: 'text', text: [{ type: 'link', text: 'the bank', url }] }), PLAIN);
    expect(link('https://bank.example/a')).toContain('the bank <https://bank.example/a>');
    expect(link('javascript:alert(1)')).toBe('T\n\n  the bank\n');
    expect(link('https://bank.example/\u001b]0;x\u0007')).not.toContain('\u001b');
  });

  it('has its own colours only where they are wanted, and says the same without them', () => {
    const coloured = renderReply(EXAMPLE, { width: 80, colours: true });
    expect(coloured).toContain('\u001b[1mBOTTOM LINE\u001b[22m');
    expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(renderReply(EXAMPLE, PLAIN));
  });
});

describe('text that attacks a terminal', () => {
  it.each(ATTACKS())('comes out as harmless letters: %j', (attack) => {
    const out = renderReply(everywhere(attack), PLAIN);
    expect(out).not.toMatch(UNSAFE);
    expect(out.split('\n').filter((line) => line === '!')).toEqual([]);
  });

  it('brings no escape sequence of its own into a coloured reply', () => {
    for (const attack of ATTACKS()) {
      const out = renderReply(everywhere(attack), { width: 80, colours: true });
      expect(STYLES.reduce((rest, style) => rest.replaceAll(style, ''), out)).not.toMatch(UNSAFE);
    }
  });

  it('leaves nothing of its escape sequences behind', () => {
    const text = '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007bank\u001b]8;;\u0007';
    expect(renderReply(reply({ type: 'text', text: [text] }), PLAIN)).toBe('T\n\n  red bank\n');
  });

  it('is shown in full where it is only text', () => {
    for (const text of [
      '<!channel> <@U012> &lt;b&gt; *b* _i_ ~s~ > q',
      '<script>alert(1)</script>',
      '[bank](https://evil.example) ||s||',
    ]) {
      expect(renderReply(reply({ type: 'text', text: [text] }), PLAIN)).toContain(text);
    }
  });

  it.each(['Read https://evil.example/a', 'Read HTTP://evil.example', 'ftp://evil.example', 'See www.evil.example'])(
    'gives a terminal nothing to make a link of in a title, a name or a quote: %s',
    (words) => {
      const said: Reply = {
        ...{ title: words, subtitle: words, visibility: 'channel' },
        blocks: [
          { type: 'text', heading: words, text: [{ type: 'actor', name: words }] },
          { type: 'text', text: [{ type: 'link', text: words, url: 'https://paper.example/a' }] },
          { type: 'quote', text: words, source: ['Beck'] },
          { type: 'list', items: [{ label: words, text: ['Beck'], quote: words }] },
        ],
      };
      expect(renderReply(said, PLAIN).replace('<https://paper.example/a>', '')).not.toMatch(/:\/\/|www\./i);
      expect(renderReply(said, PLAIN)).toContain('evil.example');
    },
  );

  it('never gets a control character through, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\u001b[31m', '\u009b2J', '\u001b]8;;https://evil.example\u0007', '\u202e', '\r'),
        (text, sequence) => {
          const out = renderReply(everywhere(`${text}${sequence}${text}`), PLAIN);
          expect(out.replace(ISOLATED, '$<words>')).not.toMatch(UNSAFE);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Control characters but the line feed, what changes the direction of text, and what nobody sees. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** Words that run from right to left, as we isolate them: each is closed in its line. */
const ISOLATED = /\u2067(?<words>[^\u2066-\u2069\n]*)\u2069/gu;
/** Ours: bold, dim, underline, cyan and their ends. */
const STYLES = [1, 2, 4, 22, 24, 36, 39].map((code) => `\u001b[${code}m`);

function ATTACKS(): readonly string[] {
  return [
    '\u001b[31mred\u001b[0m',
    '\u001b[2J\u001b[H',
    '\u001b]0;title\u0007',
    '\u001b]8;;https://evil.example\u0007bank\u001b]8;;\u0007',
    '\u001b]52;c;ZXZpbA==\u0007',
    '\u001bP+q544e\u001b\\',
    '\u009b31m',
    '\u009d0;t\u009c',
    '\u001bc',
    '\u001b',
    '\u0007\u0008\u0000',
    'over\rwrite',
    'two\n!\nlines',
    'a\u2028!\u2029b',
    'vertical\u000b!\u000ctab',
    'right\u202eto left',
    '\u2066isolate\u2069',
    'zero\u200bwidth',
    '\ud800',
    'tag\u{e0041}\u{e0042}',
    '\ufeff',
    '<!channel> <!here> <!everyone> <@U012> <#C012|general> <!subteam^S1|x> <https://evil|https://bank>',
    '<!date^1392734382^{date}^https://evil|x> <mailto:a@b|pay> &lt;!channel&gt; :rotating_light: *b* _i_ ~s~ ``` >',
    '@everyone @here <@1> <@!1> <@&1> <#1> </cmd:1> <t:1:R> <:e:1> [https://bank](https://evil) [bank](<https://evil> "t")',
    'discord.gg/x ||s|| ```ansi\n# H\n-# sub\n>>> q',
    '<script> <img onerror> "><svg/onload> javascript: data:text/html </title><script>',
  ];
}

function everywhere(attack: string): Reply {
  const text = [
    'a ',
    { type: 'bold', text: attack },
    attack,
    { type: 'actor', name: attack },
    { type: 'link', text: attack, url: `https://example.org/${attack}` },
  ] as const;
  const items = [
    { label: attack, text, quote: attack, source: text, mark: attack },
    { label: attack, text, source: text },
  ];
  return {
    title: attack,
    subtitle: attack,
    visibility: 'channel',
    blocks: [
      { type: 'text', heading: attack, text },
      { type: 'list', heading: attack, aside: attack, subject: text, ordered: true, items, more: attack },
      { type: 'quote', text: attack, source: text },
      { type: 'facts', heading: attack, facts: [{ label: attack, value: text }] },
      { type: 'table', heading: attack, rows: [[text, [attack]]], more: attack },
      { type: 'actions', buttons: [{ type: 'open', label: attack, url: `https://example.org/${attack}` }] },
      { type: 'divider' },
      { type: 'note', text },
    ],
  };
}

function reply(...blocks: readonly Block[]): Reply {
  return { title: 'T', blocks, visibility: 'channel' };
}

const PAGE = `Harbour talks stall over night shifts                          4 May · 310 words

BOTTOM LINE
  The dockers’ union refuses to load ships before the wage is settled. [1]

KEY ACTORS
  Tom Beck             head of the union   speaks 2×
  Terminal operators   –                   not quoted
  + 1 more: Ana Duarte

POSITIONS
  Tom Beck
    refuses  to load ships
             “We will not load a single ship before the wage is settled”
             Beck · direct
    demands  12 percent [2]   indirect
  Terminal operators
    offers   3 percent [3]   indirect
    + 1 more

STICKING POINTS   as told by the mayor
  1  Wage           union demands 12 percent
  2  Night shifts   not stated

OPEN      who pays for the retraining of more than a thousand dockers whose work
          the new cranes will do
NOT HEARD crane drivers

3 of 3 quotes verified
The model was down.
`;

const EXAMPLE: Reply = {
  title: 'Harbour talks stall over night shifts',
  subtitle: '4 May · 310 words',
  visibility: 'channel',
  blocks: [
    {
      type: 'list',
      heading: 'Bottom line',
      items: [{ text: ['The dockers’ union refuses to load ships before the wage is settled.'], mark: '1' }],
    },
    {
      type: 'table',
      heading: 'Key actors',
      more: '1 more: Ana Duarte',
      rows: [
        [[{ type: 'actor', name: 'Tom Beck' }], ['head of the union'], ['speaks 2×']],
        [[{ type: 'actor', name: 'Terminal operators' }], ['–'], ['not quoted']],
      ],
    },
    {
      type: 'list',
      heading: 'Positions',
      subject: [{ type: 'actor', name: 'Tom Beck' }],
      items: [
        {
          label: 'refuses',
          text: ['to load ships'],
          quote: 'We will not load a single ship before the wage is settled',
          source: ['Beck · direct'],
        },
        { label: 'demands', text: ['12 percent'], source: ['indirect'], mark: '2' },
      ],
    },
    {
      type: 'list',
      subject: [{ type: 'actor', name: 'Terminal operators' }],
      items: [{ label: 'offers', text: ['3 percent'], source: ['indirect'], mark: '3' }],
      more: '1 more',
    },
    {
      type: 'list',
      heading: 'Sticking points',
      aside: 'as told by the mayor',
      ordered: true,
      items: [
        { text: ['Wage'], source: ['union demands 12 percent'] },
        { text: ['Night shifts'], source: ['not stated'] },
      ],
    },
    {
      type: 'facts',
      facts: [
        {
          label: 'Open',
          value: ['who pays for the retraining of more than a thousand dockers whose work the new cranes will do'],
        },
        { label: 'Not heard', value: ['crane drivers'] },
      ],
    },
    { type: 'divider' },
    { type: 'note', text: ['3 of 3 quotes verified'] },
    { type: 'note', text: ['The model was down.'] },
  ],
};
