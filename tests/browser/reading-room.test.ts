import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../fixtures/article-of.ts';
import { CHROMIUM, OTHER_MACHINE, openBrowser, openPage, WHERE } from './open-browser.ts';
import { type OpenReadingRoom, openReadingRoom } from './reading-room-for-tests.ts';

const PHONE = { viewport: { width: 360, height: 740 } } as const;
const DESK = { viewport: { width: 1280, height: 900 } } as const;

let browser: Browser;
let opened: OpenReadingRoom;

describe.skipIf(CHROMIUM === null)(`the reading room (${WHERE})`, () => {
  beforeAll(async () => {
    browser = await openBrowser();
    opened = await openReadingRoom();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await opened.close();
  });

  it('marks the words of a position that is clicked, and shows them', async () => {
    const { page, faults } = await openPage(browser, opened.peacePlan.briefing, DESK);
    await page
      .getByRole('link', { name: /to disclose details of the negotiations on Ukraine/ })
      .first()
      .click();
    const lit = page.locator('mark.is-lit');
    expect((await lit.allTextContents()).join(' ')).toContain('will not disclose details of the negotiations');
    await expect.poll(() => isInView(lit.first())).toBe(true);
    expect(await page.locator('[data-item].is-lit').count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toMatch(/highlighted/);
    expect(faults).toEqual([]);
  });

  it('marks what rests on the words that are clicked, and shows it', async () => {
    const { page, faults } = await openPage(browser, opened.peacePlan.briefing, DESK);
    await page.locator('mark', { hasText: 'not negotiating on Ukraine with anyone' }).click();
    const lit = page.locator('[data-item].is-lit');
    expect((await lit.allTextContents()).join(' ')).toMatch(/not negotiating on Ukraine|anyone except/);
    await expect.poll(() => isInView(lit.first())).toBe(true);
    expect(faults).toEqual([]);
  });

  it('leads there and back by the keyboard alone', async () => {
    const { page } = await openPage(browser, opened.peacePlan.briefing, DESK);
    await page.locator('#position-1 a.claim').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('MARK');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.className')).toContain('place');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.hasAttribute("data-item")')).toBe(true);
    await page.goBack();
    expect(page.url()).toContain('#words-');
  });

  it('reads without a script: an item leads to its words, a number in the article back to an item', async () => {
    const context = await browser.newContext({ ...DESK, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(opened.peacePlan.briefing);
    const words = await page.locator('#position-1 a.claim').getAttribute('href');
    await page.locator('#position-1 a.claim').click();
    expect(page.url()).toContain(words);
    const place = page.locator(`a[data-place="${(words ?? '').slice(1)}"]`);
    await place.click();
    expect(page.url()).toMatch(/#(?:line|position|point|open|date)-\d+$/);
    await context.close();
  });

  it.each([
    ['a wide window', {}],
    ['the dark', { colorScheme: 'dark' }],
    ['a phone', PHONE],
  ] as const)('is readable and named in %s', async (_name, options) => {
    for (const address of [opened.peacePlan.briefing, opened.series.ledger]) {
      const { page, faults } = await openPage(browser, address, options);
      expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
      expect(await page.evaluate('inPage.namelessControls()')).toEqual([]);
      expect(await page.evaluate('inPage.smallControls()')).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('puts the article under the briefing on a phone', async () => {
    const { page } = await openPage(browser, opened.peacePlan.briefing, PHONE);
    const [briefing, article] = await Promise.all(
      ['#briefing', '#article'].map((id) => page.locator(id).boundingBox()),
    );
    expect(article?.y ?? 0).toBeGreaterThanOrEqual((briefing?.y ?? 0) + (briefing?.height ?? 0));
  });

  it('shows the matrix with its headings, and the quotes of a cell that is opened', async () => {
    const { page, faults } = await openPage(browser, opened.series.ledger, DESK);
    const table = page.getByRole('table');
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining(['Anna Brandt', 'Lukas Brandt', 'Tomas Hollick']),
    );
    const cell = table.getByRole('button').first();
    expect(await cell.textContent()).toMatch(/supports|opposes|conditional|no clear stance/);
    await cell.focus();
    await page.keyboard.press('Enter');
    const behind = page.getByRole('dialog');
    expect(await behind.locator('blockquote').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await behind.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('leads from a quote to its words in the article', async () => {
    const { page } = await openPage(browser, opened.series.ledger, DESK);
    await page.getByRole('table').getByRole('button').first().click();
    const behind = page.getByRole('dialog');
    const quote = (await behind.locator('blockquote').first().textContent()) ?? '';
    await behind.locator('.source a').first().click();
    await page.locator('mark.is-lit').first().waitFor();
    const words = (await page.locator('mark.is-lit').allTextContents()).join('');
    expect(words.replace(/\s+/g, ' ')).toContain(quote.replace(/[“”]/g, '').slice(0, 30));
  });

  it('has filters that are used often at hand, and says which one is chosen', async () => {
    const { page } = await openPage(browser, opened.series.ledger, DESK);
    const presets = page.getByRole('navigation', { name: 'Often used filters' });
    const chosen = () => presets.locator('[aria-current]').allTextContents();
    expect(await presets.getByRole('link').allTextContents()).toEqual([
      ...['Everything', 'Last 7 days', 'Last 30 days', 'Opposition', 'Conditions'],
    ]);
    expect(await chosen()).toEqual(['Everything']);
    await presets.getByRole('link', { name: 'Opposition' }).click();
    expect(await chosen()).toEqual(['Opposition']);
    expect(await page.getByLabel('Stance').inputValue()).toBe('opposes');
    const shown = await page.getByRole('table').getByRole('button').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.startsWith('opposes'))).toBe(true);
    await presets.getByRole('link', { name: 'Everything' }).click();
    await page.getByLabel('Actor').selectOption({ label: 'Anna Brandt' });
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await chosen()).toEqual([]);
  });

  it('filters by actor, issue, day and stance, and shows all again', async () => {
    const { page } = await openPage(browser, opened.series.ledger, DESK);
    const rows = () => page.getByRole('table').getByRole('rowheader').allTextContents();
    const all = await rows();
    await page.getByLabel('Actor').selectOption({ label: 'Anna Brandt' });
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await rows()).toEqual(['Anna Brandt']);
    await page.getByLabel('Actor').selectOption({ label: 'All actors' });
    await page.getByLabel('Stance').selectOption({ label: 'opposes' });
    await page.getByLabel('Since').fill('2026-03-10');
    await page.getByRole('button', { name: 'Show' }).click();
    const cells = page.getByRole('table').getByRole('button');
    expect(await cells.count()).toBeGreaterThan(0);
    for (const text of await cells.allTextContents()) expect(text).toMatch(/^opposes/);
    for (const date of await page.locator('#timeline time').evaluateAll(datesOf))
      expect(date >= '2026-03-10').toBe(true);
    await page.getByRole('link', { name: 'Show all' }).click();
    expect(await rows()).toEqual(all);
  });

  it.each(['127.0.0.1', OTHER_MACHINE])('files a statement with one press, opened at %s', async (host) => {
    const address = opened.series.ledger.replace('127.0.0.1', host);
    const { page } = await openPage(browser, address, DESK);
    const forms = page.locator('form.placing');
    const count = await forms.count();
    expect(count).toBeGreaterThan(0);
    await forms.first().getByRole('button', { name: 'No matter' }).click();
    await expect.poll(() => page.url()).toBe(`${address}#unsure`);
    expect(await forms.count()).toBe(count - 1);
  });

  it('tells other sites nothing of the link to the ledger', async () => {
    const { page } = await openPage(browser, opened.series.ledger, DESK);
    const elsewhere = `http://${OTHER_MACHINE}:${new URL(page.url()).port}/page/base.css`;
    const link = page.locator('a.origin').first();
    // The page's own policy has to hold without what the link says.
    await link.evaluate((a, href) => {
      for (const name of ['rel', 'target']) a.removeAttribute(name);
      a.setAttribute('href', href);
    }, elsewhere);
    const [request] = await Promise.all([page.waitForRequest(elsewhere), link.click()]);
    expect(await request.allHeaders()).not.toHaveProperty('referer');
  });

  it('says that a link has ended and how to get a new one', async () => {
    const { page } = await openPage(browser, opened.peacePlan.briefing);
    opened.setAhead(15 * 86_400_000);
    try {
      for (const address of [opened.peacePlan.briefing, opened.series.ledger]) {
        expect((await page.goto(address))?.status()).toBe(410);
        await page.getByRole('heading', { name: 'This link has expired' }).waitFor();
        expect(await page.getByRole('main').textContent()).toMatch(/post the article’s link/);
      }
    } finally {
      opened.setAhead(0);
    }
  });

  it('has nothing where a link was changed, as where there never was one', async () => {
    const { page } = await openPage(browser, opened.peacePlan.briefing);
    const { briefing, ledger } = opened.peacePlan;
    const said = new Set<string>();
    for (const address of [`${briefing.slice(0, -2)}xx`, briefing.replace('/read/', '/ledger/'), `${ledger}A`]) {
      expect((await page.goto(address))?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
      said.add((await page.locator('body').textContent()) ?? '');
    }
    expect(said.size).toBe(1);
  });

  it('shows text that attacks as text, on both pages', async () => {
    const evil = '<img src=x onerror=alert(1)>"><svg/onload=alert(2)></title><script>alert(3)</script>';
    const text = [
      `Minister Anna ${'W'.repeat(90)} of the Harbour Ministry said the port of ${evil} must be closed before winter.`,
      `“We will never sign ${evil} with the union of the port workers,” Anna Kessler said on Monday in the capital.`,
      'Union leader Tomas Hollick rejected the offer of the ministry, and demanded a wage rise of ten percent\u202E.',
    ].join('\n\n');
    const pages = await opened.brief(articleOf(text, { title: `${evil} talks`, url: 'javascript:alert(4)' }));
    for (const address of [pages.briefing, pages.ledger]) {
      const { page, faults } = await openPage(browser, address, PHONE);
      expect(faults).toEqual([]);
      expect(await page.locator('main img, main script, [onerror], [onload], a[href^="javascript:"]').count()).toBe(0);
      expect(await page.locator('main').textContent()).toContain('<img src=x onerror=alert(1)>');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    }
  });

  it('shows an article of 20,000 words whole, with its items at hand', async () => {
    const paragraph = (index: number) =>
      `Delegate Anna Brandt ${index} said that the quota of zone ${index} must fall. “We will not sign a treaty that leaves the crews of zone ${index} without their income,” she said.`;
    const text = Array.from({ length: 650 }, (_, index) => paragraph(index)).join('\n\n');
    const article = articleOf(text, { title: 'The quota talks' });
    expect(article.wordCount).toBeGreaterThan(20_000);
    const { briefing } = await opened.brief(article);
    const { page, faults } = await openPage(browser, briefing, DESK);
    expect((await page.locator('.article-text').textContent())?.length).toBeGreaterThan(text.length * 0.99);
    await page.locator('[data-item] a.claim').last().click();
    await expect.poll(() => isInView(page.locator('mark.is-lit').first())).toBe(true);
    expect(faults).toEqual([]);
  }, 120_000);
});

/** Whether somebody sees it without scrolling. */
async function isInView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y < DESK.viewport.height;
}

/** Runs in the page. */
function datesOf(times: readonly { getAttribute(name: string): string | null }[]): string[] {
  return times.map((time) => time.getAttribute('datetime') ?? '');
}
