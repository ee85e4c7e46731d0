import { afterAll, describe, expect, it } from 'vitest';
import { sayRefusal } from '../../src/app/replies.ts';
import { createFetcher } from '../../src/articles/fetch.ts';
import { createArticleReader } from '../../src/articles/read-article.ts';
import { createReaderPool } from '../../src/articles/reader-pool.ts';
import { ReadoutError } from '../../src/errors.ts';
import { ARTICLE } from './article.ts';
import { foreignMarks } from './describe-attacks.ts';
import { postEverywhere } from './read-posted.ts';

/** What a platform, a page or a terminal might take for its own, as the name of a file that somebody uploads. */
const NAMES: Readonly<Record<string, string>> = {
  'a Slack broadcast': '<!channel>.pdf',
  'a Slack link': '<https://evil.example|minutes>.txt',
  'a Discord mention': '@everyone <@1575370954807181708>.pdf',
  'a Markdown link': '[minutes](https://evil.example).txt',
  'a bare address': 'https://evil.example/minutes.txt',
  'a Discord invitation': 'discord.gg/nightboat.pdf',
  'a custom emoji': ':rotating_light: <:boat:1575370954807181708>.txt',
  HTML: '"><img src=x onerror=alert(1)><script>alert(1)</script>.txt',
  'code and a heading': '# `minutes` **now**\n> ||read||.txt',
  'letters that run backwards': 'minutes\u202Etxt.exe\u202C\u2066.txt',
  'codes of a terminal': '\u001b]8;;https://evil.example\u0007minutes\u001b[2J.pdf',
  'signs nobody sees': 'min\u200Butes\u{e0041}\u0000\ud800.txt',
  'ten thousand letters': `${'minutes '.repeat(1_250)}.txt`,
  'ten thousand signs of markup': `${'*_~`<@>'.repeat(1_430)}.pdf`,
};
const encode = (text: string) => new TextEncoder().encode(text);
/** What is refused with the file's name, each for a reason of its own. */
const CONTENTS: Readonly<Record<string, Uint8Array>> = {
  empty: new Uint8Array(),
  'hardly a word': encode('Minutes.'),
  'a damaged document': encode('%PDF-1.7\nnothing'),
  'no text': Uint8Array.from({ length: 600 }, (_, place) => place % 7),
};
const ISOLATING = /[\u202A-\u202E\u2066-\u2069]/u;
/** A refusal is read at a glance, whatever the file is called. */
const MOST_CHARACTERS = 1_500;

const pool = createReaderPool();
const fetcher = createFetcher({ allowHosts: [] });
const reader = createArticleReader({ fetcher, pool, now: () => new Date() });
afterAll(async () => {
  await Promise.all([pool.close(), fetcher.close()]);
});

describe.each(Object.entries(NAMES))('a file called by %s', (_, name) => {
  it.each(Object.entries(CONTENTS))('is refused without a link, a mention or markup: %s', async (_kind, bytes) => {
    const error = await reader.read({ type: 'file', name, bytes }).catch((thrown: unknown) => thrown);
    if (!(error instanceof ReadoutError)) throw new Error('It was read.', { cause: error });
    for (const posted of postEverywhere(sayRefusal(error, { source: { type: 'text', text: '' } }))) {
      expect(foreignMarks(posted, 'https://paper.example/')).toEqual([]);
      expect(posted.text).not.toMatch(ISOLATING);
      expect(posted.text.length).toBeLessThan(MOST_CHARACTERS);
    }
  });

  it('gives its name to nothing that is shown of its article', async () => {
    // What the ending says may still be believed.
    const article = await reader.read({
      type: 'file',
      name: name.replace(/\.pdf$/u, '.txt'),
      bytes: encode(ARTICLE.text),
    });
    expect(article).toMatchObject({ byline: null, siteName: null, url: null, canonicalUrl: null });
    expect(article.title ?? '').not.toContain(name.slice(0, 12));
  });
});
