import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply, Text } from '../../src/chat/reply.ts';
import { postEverywhere } from './read-posted.ts';

/** What platforms take for instructions, pages for code and terminals for commands. */
const ATTACKS = [
  ...['<!channel>', '<!here|here>', '<!everyone>', '<@U012>', '<#C012|general>', '<!subteam^S1|x>'],
  ...['<https://evil.example|https://bank.example>', '<!date^1392734382^{date}^https://evil.example|x>'],
  ...['<mailto:a@b.example|pay>', '&lt;!channel&gt;', ':rotating_light:', '*b*', '_i_', '~s~', '```', '> quoted'],
  ...['@everyone', '@here', '<@1>', '<@!1>', '<@&1>', '<#1>', '</cmd:1>', '<t:1:R>', '<:e:1>', '<a:e:1>'],
  ...['[https://bank.example](https://evil.example)', '[bank](<https://evil.example> "t")', 'discord.gg/x', '||s||'],
  ...['```ansi\n\u001b[31mred', '# H', '-# sub', '>>> q', '- item', '1. item', '\u200b@everyone', '\u202eenoyreve@'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', 'javascript:alert(1)'],
  ...['data:text/html,<script>', '</title><script>', '\u0000', '\ud800', '\u{e0041}\u{e0042}', "' onmouseover='x"],
  ...['\u001b]8;;https://evil.example\u0007', '\u001b[2J', '\u009b31m', '\u0007', '\r\u001b[K', '\\<!channel\\>'],
] as const;

const word = fc.oneof(fc.constantFrom(...ATTACKS), fc.constantFrom('Brandt', 'refuses', 'nine percent', '—', '.'));
const hostile = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

const text: fc.Arbitrary<Text> = fc.array(
  fc.oneof(
    hostile,
    hostile.map((said) => ({ type: 'bold' as const, text: said })),
    hostile.map((name) => ({ type: 'actor' as const, name })),
  ),
  { minLength: 1, maxLength: 3 },
);
const item = fc.record(
  {
    heading: hostile,
    label: hostile,
    text,
    quote: hostile,
    translation: hostile,
    source: text,
    words: fc.array(hostile, { maxLength: 2 }),
  },
  { requiredKeys: ['text'] },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), heading: hostile, text }),
  fc.record({
    ...{ type: fc.constant('list' as const), heading: hostile, aside: hostile, subject: text, more: hostile },
    ...{ ordered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 3 }) },
  }),
  fc.record({ type: fc.constant('quote' as const), text: hostile, source: text }),
  fc.record({
    type: fc.constant('facts' as const),
    heading: hostile,
    facts: fc.array(fc.record({ label: hostile, value: text }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    heading: hostile,
    rows: fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('note' as const), text }),
  fc.record({
    type: fc.constant('actions' as const),
    buttons: fc.array(
      fc.record({
        ...{ type: fc.constant('ask' as const), label: hostile },
        ...{ action: fc.constant('briefing-full'), value: fc.constant('b1') },
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);
const reply: fc.Arbitrary<Reply> = fc.record(
  {
    title: hostile,
    subtitle: hostile,
    summary: hostile,
    blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
    visibility: fc.constantFrom('channel' as const, 'caller' as const),
  },
  { requiredKeys: ['title', 'blocks', 'visibility'] },
);

describe('a reply with hostile words in any of its fields', () => {
  it('calls nobody, links nowhere and keeps its form on every platform', () => {
    fc.assert(
      fc.property(reply, (said) => {
        for (const { platform, links, mentions, strange } of postEverywhere(said))
          expect({ platform, links: links.filter((link) => !link.startsWith('#')), mentions, strange }).toEqual({
            ...{ platform, links: [], mentions: [], strange: [] },
          });
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);
});
