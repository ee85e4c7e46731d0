import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import { createLog } from '../../src/log.ts';
import { createWebPlatform } from '../../src/platforms/web/create-web-platform.ts';
import { createFakeCore, EMPTY_ROOM } from '../platforms/web/fake-core.ts';
import { createMemorySessions, createMemoryStore } from '../platforms/web/memory-store.ts';
import { createEmptyDatabase } from '../servers/database.ts';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import { CHROMIUM, openBrowser, openPage, WHERE } from './open-browser.ts';
import { type OpenReadingRoom, openReadingRoom } from './reading-room-for-tests.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SIGHTS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;
/** Everything a reader may have on the channel's page at once. */
const LINES = [
  '/help',
  '/usage',
  '/settings',
  '/positions',
  '/sources',
  '/timeline',
  '/digest status',
  '/compare nobody',
];

let browser: Browser;
let room: OpenReadingRoom;
let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
let readout: ReadoutProcess;
let address = '';
let axe = '';

const TITLE = `every page by axe’s rules, in light and dark, wide and narrow (${WHERE})`;

/** For an article to be read, analysed and answered. */
const PATIENCE = { timeout: 60_000 };

describe.skipIf(CHROMIUM === null)(TITLE, { timeout: 120_000 }, () => {
  beforeAll(async () => {
    axe = await readFile(AXE, 'utf8');
    browser = await openBrowser();
    room = await openReadingRoom();
    database = await createEmptyDatabase();
    readout = await startReadoutProcess({ DATABASE_URL: database.url });
    await readout.isOn(/the local channel at http/);
    [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(readout.out()) ?? [];
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await room.close();
    await readout.stop();
    await database.drop();
  });

  it('the local channel: empty, then with briefings, answers, evidence, a refusal and a dialog', async () => {
    const { page } = await openPage(browser, address);
    await hold(page, 'the empty channel');
    for (const _ of ['first', 'second']) {
      await page.getByRole('button', { name: 'Example', exact: true }).click();
      await expect.poll(() => page.locator('.state').getByText('Working').count(), PATIENCE).toBe(0);
    }
    await page.locator('.state').getByText('Briefed').first().waitFor();
    await page.getByRole('button', { name: 'Evidence' }).first().click();
    await page.getByRole('article', { name: /^Evidence: / }).waitFor();
    await page.getByRole('button', { name: 'Something wrong?' }).first().click();
    await page.getByRole('article', { name: /wrong/ }).waitFor();
    const entry = page.getByRole('textbox', { name: 'Message' });
    for (const line of LINES) {
      await entry.fill(line);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect.poll(() => entry.inputValue()).toBe('');
    }
    await expect.poll(() => page.locator('.is-readout.is-quiet').count()).toBeGreaterThanOrEqual(LINES.length);
    await hold(page, 'the channel with briefings and answers');
    await entry.fill('/');
    await page.getByRole('option').first().waitFor();
    await hold(page, 'the channel with suggestions');
    await entry.fill('/brief');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await hold(page, 'the dialog');
  });

  it('the login, before and after a wrong password', async () => {
    const web = createWebPlatform(
      { host: '127.0.0.1', port: 0, password: 'correct horse', proxies: [] },
      {
        log: createLog('silent'),
        store: createMemoryStore(),
        sessions: createMemorySessions(),
        readingRoom: EMPTY_ROOM,
        files: READABLE_FILES,
      },
    );
    await web.start(createFakeCore());
    const { page } = await openPage(browser, web.address() ?? '');
    await hold(page, 'the login');
    await page.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await hold(page, 'the login after a wrong password');
    await web.stop();
  });

  it('a briefing beside its article, with and without an item lit', async () => {
    const { page } = await openPage(browser, room.peacePlan.briefing);
    await hold(page, 'the briefing');
    await page.locator('[data-item] a.claim').first().click();
    await page.locator('mark.is-lit').first().waitFor();
    await hold(page, 'the briefing with an item lit');
  });

  it('the ledger: whole, a cell opened, filtered, and filtered to nothing', async () => {
    const { page } = await openPage(browser, room.series.ledger);
    await hold(page, 'the ledger');
    await page.getByRole('table').getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
    await hold(page, 'the ledger with a cell opened');
    await page.goto(`${room.series.ledger}?stance=opposes`);
    await hold(page, 'the filtered ledger');
    await page.goto(`${room.series.ledger}?since=2040-01-01`);
    await hold(page, 'the ledger filtered to nothing');
  });

  it('links that have expired, and addresses that lead nowhere', async () => {
    const { page } = await openPage(browser, `${address}/nowhere`);
    await hold(page, 'a page that is not there');
    await page.goto(`${new URL(room.peacePlan.briefing).origin}/read/abc.def`);
    await hold(page, 'a link that was never given out');
    room.setAhead(15 * 86_400_000);
    await page.goto(room.peacePlan.briefing);
    room.setAhead(0);
    await hold(page, 'an expired link');
  });
});

/** Looks at the page in every sight, and finds no fault, of whatever weight. */
async function hold(page: Page, what: string): Promise<void> {
  for (const { colorScheme, viewport } of SIGHTS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    await page.evaluate(axe);
    const { violations, passes }: AxeResults = await page.evaluate('axe.run()');
    expect(passes.length, what).toBeGreaterThan(5);
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    expect.soft(faults, `${what}, ${colorScheme}, ${viewport.width} wide`).toEqual([]);
  }
}
