import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase } from '../servers/database.ts';
import { type ReadoutProcess, startReadoutProcess } from '../servers/readout-process.ts';
import { CHROMIUM, openBrowser, openPage, WHERE } from './open-browser.ts';

describe.skipIf(CHROMIUM === null)(`npm start, without any configuration (${WHERE})`, () => {
  let browser: Browser;
  let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let readout: ReadoutProcess;
  let address = '';
  beforeAll(async () => {
    browser = await openBrowser();
    database = await createEmptyDatabase();
    readout = await startReadoutProcess({ DATABASE_URL: database.url });
    await readout.isOn(/the local channel at http/);
    [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(readout.out()) ?? [];
  });
  afterAll(async () => {
    await browser.close();
    await readout.stop();
    await database.drop();
  });

  it('briefs the example article, by itself, with its evidence at hand', async () => {
    const { page, faults } = await openPage(browser, address);
    await page.getByRole('button', { name: 'Brief the example article' }).click();
    await page.locator('.state').getByText('Briefed').waitFor();
    const briefing = page.locator('.thread > .is-readout').first();
    expect(await briefing.textContent()).toMatch(/Stuck[\s\S]*by rules/);
    await briefing.getByRole('button', { name: 'Evidence' }).click();
    await page.getByRole('article', { name: /^Evidence: / }).waitFor();
    expect(faults).toEqual([]);
  });

  it('answers /help with its commands, and a private address with a refusal', async () => {
    const { page, faults } = await openPage(browser, address);
    const entry = page.getByRole('textbox', { name: 'Message' });
    await entry.fill('/help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page
      .getByRole('article', { name: /Readout briefs the articles/ })
      .getByText('/settings', { exact: false })
      .first()
      .waitFor();
    await entry.fill('http://10.0.0.1/secret');
    await page.keyboard.press('Enter');
    await page
      .getByRole('article', { name: '10.0.0.1 isn’t a public address' })
      .getByText('FETCH_ALLOW_HOSTS')
      .waitFor();
    expect(faults).toEqual([]);
  });
});
