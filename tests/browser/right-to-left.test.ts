import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import { createLog } from '../../src/log.ts';
import type { BriefingPage } from '../../src/pages/briefing-page.ts';
import { createWebPlatform } from '../../src/platforms/web/create-web-platform.ts';
import { createFakeCore } from '../platforms/web/fake-core.ts';
import { createMemorySessions, createMemoryStore } from '../platforms/web/memory-store.ts';
import { CHROMIUM, openBrowser, openPage, WHERE } from './open-browser.ts';

const TEXT = 'يريد البحارة زيادة بنسبة 12 في المئة قبل عام 2026.';
const QUOTE = TEXT.slice(0, -1);
const PAGE: BriefingPage = {
  ...{ title: 'البحارة يطالبون بزيادة الأجور', subtitle: 'صحيفة الميناء · 20 Nov · 44 words', url: null, text: TEXT },
  ...{ language: 'ar', ownLanguage: 'en', receipt: [] },
  items: [
    {
      ...{ id: 'position-1', section: 'Positions', subject: 'Kamal Youssef (كمال يوسف)', label: 'demands' },
      ...{ text: 'a raise of 12 percent', source: 'indirect', spans: [{ start: 0, end: QUOTE.length }] },
      translations: [{ quote: QUOTE, text: '“We want more” · translated by small-model' }],
    },
  ],
};

describe.skipIf(CHROMIUM === null)(`an Arabic article beside its English briefing, ${WHERE}`, () => {
  let browser: Browser;
  let stop = async (): Promise<void> => {};
  let address = '';
  beforeAll(async () => {
    const readingRoom = { briefing: async () => PAGE, ledger: async () => 'unknown' as const, place: async () => null };
    const web = createWebPlatform(
      { host: '127.0.0.1', port: 0, password: null, proxies: [] },
      {
        log: createLog('silent'),
        store: createMemoryStore(),
        sessions: createMemorySessions(),
        readingRoom,
        files: READABLE_FILES,
        now: () => new Date(),
      },
    );
    await web.start(createFakeCore());
    stop = () => web.stop();
    address = `${web.address()}/read/any`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await stop();
  });

  it('has quotes and article on the right, each number behind its words, and English on the left', async () => {
    const { page, faults } = await openPage(browser, address);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`${selector} is not shown.`);
      return { left: box.x, right: box.x + box.width };
    };
    const styleOf = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    for (const selector of ['h1', 'blockquote', '.article-text p'])
      expect(await styleOf(selector, 'direction')).toBe('rtl');
    for (const selector of ['.claims li', '.translation', '.source'])
      expect(await styleOf(selector, 'direction')).toBe('ltr');
    const [mark, number] = [await boxOf('.article-text mark'), await boxOf('.article-text .place')];
    expect(number.right, 'behind the last word, though that is a number').toBeLessThanOrEqual(mark.left + 1);
    expect(await styleOf('blockquote', 'borderRightWidth')).toBe('2px');
    expect(faults).toEqual([]);
  });
});
