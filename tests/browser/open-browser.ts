import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: CHROMIUM, or where Debian and others put it; null where there is none. */
export const CHROMIUM =
  [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;

/** For the title of what needs it. */
export const WHERE = CHROMIUM === null ? 'skipped: there is no Chromium; apt-get install chromium' : 'in Chromium';

/** Leads to this machine under a name that, to the browser, is another one's: as if over plain http in a network. */
export const OTHER_MACHINE = 'readout.test';

export async function openBrowser(): Promise<Browser> {
  // Chromium does not run as root with its sandbox, and CI is root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, `--host-resolver-rules=MAP ${OTHER_MACHINE} 127.0.0.1`];
  return await chromium.launch({ executablePath: CHROMIUM ?? '', args });
}

/** A page in a browser of its own, and what went wrong on it: errors, and what its policy forbade. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  await context.addInitScript({ path: path.join(import.meta.dirname, 'in-page.js') });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults };
}
