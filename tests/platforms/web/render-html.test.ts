import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { LocalMessage } from '../../../src/chat/local-message.ts';
import type { Block, Reply, Text } from '../../../src/chat/reply.ts';
import { toText } from '../../../src/platforms/web/html.ts';
import { renderReply } from '../../../src/platforms/web/render-html.ts';
import { renderMessage } from '../../../src/platforms/web/render-message.ts';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '` onmouseover=`alert(1)',
  '</title><script>alert(1)</script>',
  '</style></textarea></details><script>alert(1)</script>',
  '<!--<script>-->',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '<scr\0ipt>alert(1)</scr\0ipt>',
  '<math><mtext></table><img src=x onerror=alert(1)>',
] as const;

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://news.example/1',
  '//evil.example',
  '/logout',
  '#message-1" onclick="alert(1)',
  'https:evil',
] as const;

/** One of each block, with the text everywhere a text can stand. */
function replyOf(text: string, url = 'https://news.example/'): Reply {
  const spans: Text = [text, { type: 'bold', text }, { type: 'actor', name: text }, { type: 'link', text, url }];
  const blocks: Block[] = [
    { type: 'text', heading: text, text: spans },
    {
      type: 'list',
      heading: text,
      aside: text,
      subject: spans,
      items: [
        { label: text, text: spans, quote: text, source: spans, mark: text },
        { heading: text, text: spans },
      ],
      more: text,
    },
    { type: 'list', heading: text, ordered: true, items: [{ text: spans, mark: text }] },
    { type: 'quote', text, source: spans },
    { type: 'facts', heading: text, facts: [{ label: text, value: spans }] },
    { type: 'table', heading: text, rows: [[spans, spans]], more: text },
    { type: 'divider' },
    { type: 'note', text: spans },
    {
      type: 'actions',
      buttons: [
        { type: 'ask', label: text, action: text, value: text },
        { type: 'open', label: text, url },
      ],
    },
  ];
  return { title: text, subtitle: text, blocks, visibility: 'channel' };
}

function page(markup: string) {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
}

function rendered(reply: Reply) {
  return page(toText(renderReply(reply, 'message-1')));
}

function messageOf(facts: Partial<LocalMessage>): LocalMessage {
  const createdAt = new Date('2026-01-05T09:00:00Z');
  const author = { id: 'local', name: 'You' };
  return {
    id: '1',
    revision: 1,
    thread: null,
    author,
    text: '',
    files: [],
    reply: null,
    mark: null,
    createdAt,
    ...facts,
  };
}

/** What a browser would run or load, other than what the renderer itself writes. */
function dangers(document: ReturnType<typeof page>): readonly string[] {
  const elements = [...document.querySelectorAll('*')];
  return [
    ...elements.filter(({ localName }) =>
      /^(?:script|img|iframe|math|style|object|embed|form|base|meta|textarea)$/.test(localName),
    ),
    ...elements.filter(({ attributes }) => [...attributes].some(({ name }) => /^(?:on|style$|srcdoc$)/i.test(name))),
  ].map(({ outerHTML }) => outerHTML);
}

describe('what somebody else wrote', () => {
  it.each(ATTACKS)('is shown and never run: %s', (attack) => {
    const document = rendered(replyOf(attack));
    expect(dangers(document)).toEqual([]);
    expect(document.querySelector('h2')?.textContent).toBe(attack.replaceAll('\0', ''));
    expect(document.querySelector('[data-action]')?.getAttribute('data-value')).toBe(attack.replaceAll('\0', ''));
    expect(document.querySelectorAll('svg')).toHaveLength(0);
  });

  it.each(ATTACKS)('is shown and never run in a message and its files: %s', (attack) => {
    const file = { id: 'f1', name: attack, size: 12 };
    const author = { id: 'local', name: attack };
    const document = page(toText(renderMessage(messageOf({ text: attack, files: [file], author }))));
    expect(dangers(document)).toEqual([]);
    expect(document.querySelector('.written')?.textContent).toBe(attack.replaceAll('\0', ''));
    expect(document.querySelector('.file-name')?.textContent).toBe(attack.replaceAll('\0', ''));
  });

  it.each(ADDRESSES)('leads nowhere but to http and https: %j', (url) => {
    const document = rendered(replyOf('press here', url));
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(?:https?:\/\/|#message-1-)/.test(href))).toEqual([]);
    expect(document.body.textContent).toContain('press here');
  });

  it('is without the characters nobody can see', () => {
    const text = 'a\u200Bb\u202Ec\u{E0041}d\uFEFFe\uD800f\u0007g';
    const markup = toText(renderReply(replyOf(text), 'message-1'));
    expect(markup).toContain('abcdefg');
    expect(markup).not.toMatch(/[\u200B\u202E\uFEFF]|\p{Surrogate}|[\u{E0000}-\u{E007F}]/u);
    expect(markup).not.toContain('\u0007');
  });
});

describe('a link', () => {
  it('opens elsewhere, tells nothing of this page, and is not vouched for', () => {
    const link = rendered(replyOf('the report')).querySelector('.text a');
    expect(link?.getAttribute('href')).toBe('https://news.example/');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  it.each([
    ['https://bank.example/login', 'https://evil.example/', '(evil.example)'],
    ['bank.example', 'https://bank.example@evil.example/', '(evil.example)'],
    ['www.bank.example', 'https://evil.example/www.bank.example', '(evil.example)'],
  ])('that says %s and leads to %s tells where it leads', (text, url, shown) => {
    const reply = { ...replyOf(''), blocks: [{ type: 'text', text: [{ type: 'link', text, url }] }] } satisfies Reply;
    expect(rendered(reply).querySelector('.text')?.textContent).toBe(`${text} ${shown}`);
  });

  it('to a message of the channel stays on the page', () => {
    const link = { type: 'link', text: 'Read it there', url: '#message-12' } as const;
    const shown = rendered({ ...replyOf(''), blocks: [{ type: 'text', text: [link] }] }).querySelector('.text a');
    expect(shown?.getAttribute('href')).toBe('#message-12');
    expect(shown?.getAttribute('target')).toBeNull();
  });

  it('is made of what a person writes, without the full stop behind it', () => {
    const text = 'see https://news.example/a?b=1&c=2. And (https://news.example/d).';
    const document = page(toText(renderMessage(messageOf({ text }))));
    const hrefs = [...document.querySelectorAll('.written a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['https://news.example/a?b=1&c=2', 'https://news.example/d']);
    expect(document.querySelector('.written')?.textContent).toBe(text);
  });
});

describe('a long reply', () => {
  const items = Array.from({ length: 40 }, (_, index) => ({
    text: [`Item ${index + 1}: the crews ask for six people on each crossing after ten at night.`],
  }));

  it('folds where it gets long, and nothing is left out', () => {
    const block = { type: 'list', heading: 'Evidence', ordered: true, items } as const;
    const document = rendered({ title: 'Ferry talks', blocks: [block], visibility: 'channel' });
    expect(document.querySelectorAll('section li')).toHaveLength(40);
    const open = document.querySelectorAll('section > ol > li').length;
    expect(open).toBeGreaterThan(5);
    expect(open).toBeLessThan(40);
    expect(document.querySelector('summary')?.textContent).toBe(`${40 - open} more`);
    const numbers = [...document.querySelectorAll('.number')].map(({ textContent }) => Number(textContent));
    expect(numbers).toEqual(items.map((_, index) => index + 1));
  });

  it('says whose positions are folded', () => {
    const list = (name: string, facts = {}): Block => ({
      type: 'list',
      subject: [{ type: 'actor', name }],
      items: items.slice(0, 8),
      ...facts,
    });
    const blocks = [list('Mara Velde', { heading: 'Positions' }), list('Harbour Union'), list('Port Lorn')];
    const document = rendered({ title: 'Ferry talks', blocks, visibility: 'channel' });
    expect(document.querySelectorAll('h3')).toHaveLength(1);
    expect(document.querySelector('summary')?.textContent).toMatch(/^\d+ more: .*Port Lorn$/);
  });

  it('shows the receipt and the buttons whatever is folded', () => {
    const tail: Block[] = [{ type: 'divider' }, { type: 'note', text: ['14 of 14 quotes verified'] }];
    const blocks: Block[] = [{ type: 'list', heading: 'Evidence', items }, ...tail];
    const note = rendered({ title: 'Ferry talks', blocks, visibility: 'channel' }).querySelector('.note');
    expect(note?.closest('details')).toBeNull();
    expect(note?.textContent).toBe('14 of 14 quotes verified');
  });
});

describe('a section that shares its list with others', () => {
  it('has its heading in the column of the labels, to be raised by the style', () => {
    const items = [{ heading: 'What moved', text: ['One softened.'] }];
    const document = rendered({ title: '', blocks: [{ type: 'list', items }], visibility: 'channel' });
    expect(document.querySelector('.items.with-labels .label.is-heading')?.textContent).toBe('What moved');
  });
});

describe('a number beside a statement', () => {
  it('leads to the words it stands for', () => {
    const blocks: Block[] = [
      { type: 'list', heading: 'Positions', items: [{ text: ['refuses to sign'], mark: '2, 3' }] },
      { type: 'list', heading: 'Evidence', items: [{ label: '[2]', text: ['“We will not sign.”'] }] },
    ];
    const document = rendered({ title: 'Ferry talks', blocks, visibility: 'channel' });
    const links = [...document.querySelectorAll('a.mark-number')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(['#message-1-note-2']);
    expect(document.querySelector(links[0] ?? '')?.textContent).toContain('We will not sign');
    expect(document.querySelector('.said p')?.textContent).toBe('refuses to sign\u00A0[2] [3]');
  });
});

describe('a message', () => {
  it.each([
    ['working', 'Working on it'],
    ['done', 'Briefed'],
    ['refused', 'Couldn’t brief this'],
  ] as const)('marked %s says so in words', (mark, words) => {
    const document = page(toText(renderMessage(messageOf({ text: 'https://news.example/a', mark }))));
    expect(document.querySelector('.state')?.textContent).toContain(words);
    expect(document.querySelector('[data-brief]')).toBeNull();
  });

  it('offers to be briefed where there is something to brief and nobody has', () => {
    const offered = (text: string) =>
      page(toText(renderMessage(messageOf({ text })))).querySelector('[data-brief]') !== null;
    expect(offered('https://news.example/a')).toBe(true);
    expect(offered('thank you')).toBe(false);
    expect(offered('/brief https://news.example/a')).toBe(false);
  });
});
