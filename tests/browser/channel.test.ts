import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../src/articles/readable-files.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { createLog } from '../../src/log.ts';
import { createWebPlatform, type WebPlatform } from '../../src/platforms/web/create-web-platform.ts';
import { LOCAL_SCOPE } from '../../src/platforms/web/read-message.ts';
import type { SessionStore } from '../../src/platforms/web/sessions.ts';
import type { WebStore } from '../../src/platforms/web/store.ts';
import { BRIEFING, createFakeCore, EMPTY_ROOM, type FakeCore } from '../platforms/web/fake-core.ts';
import { createMemorySessions, createMemoryStore } from '../platforms/web/memory-store.ts';
import { CHROMIUM, openBrowser, openPage, WHERE } from './open-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } } as const;
const LONG_BRIEFING: Reply = {
  ...BRIEFING,
  blocks: Array.from({ length: 30 }, (_, index) => ({ type: 'text', text: [`Paragraph ${index} of many.`] })),
};
const ARTICLE = 'The union asked for six people on each ship, and the company said it would offer five. '.repeat(12);

let browser: Browser;
let store: WebStore;
let sessions: SessionStore;
let platform: WebPlatform;
let core: FakeCore;
let work: (message: Message) => Promise<void>;

describe.skipIf(CHROMIUM === null)(`the local channel's page (${WHERE})`, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    store = createMemoryStore();
    sessions = createMemorySessions();
    work = (message) => answer(message, BRIEFING);
    await start(0);
  });
  afterEach(() => platform.stop());

  it('briefs the example article with one click, and shows how far the work is', async () => {
    const { promise: goOn, resolve } = Promise.withResolvers<void>();
    work = async (message) => {
      await platform.mark(LOCAL_SCOPE, message.id, 'working');
      platform.showStage?.(LOCAL_SCOPE, message.id, 'checking quotes');
      await goOn;
      await answer(message, BRIEFING);
    };
    const { page, faults } = await openPage(browser, address());
    await page.getByRole('heading', { name: 'Post an article' }).waitFor();
    await page.getByRole('button', { name: 'Brief the example article' }).click();
    await page.getByText('Working on it').first().waitFor();
    await page.locator('[data-stage]').getByText('checking quotes').waitFor();
    resolve();
    await page.getByRole('heading', { name: BRIEFING.title }).waitFor();
    await page.locator('.state').getByText('Briefed').waitFor();
    expect(await page.getByText('Post an article').isVisible()).toBe(false);
    expect(await page.getByText('checking quotes').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('posts what is typed with Enter, keeps Shift+Enter for a new line, and tells a screen reader what came', async () => {
    const { page, faults } = await openPage(browser, address());
    const entry = page.getByRole('textbox', { name: 'Message' });
    await entry.fill('first line');
    await entry.press('Shift+Enter');
    await page.keyboard.type('https://news.example/ferry');
    await entry.press('Enter');
    await page.getByRole('article', { name: BRIEFING.title }).waitFor();
    expect(core.messages.map(({ text }) => text)).toEqual(['first line\nhttps://news.example/ferry']);
    expect(await entry.inputValue()).toBe('');
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/Briefed|Readout: Ferry talks/);
    expect(faults).toEqual([]);
  });

  it('shows the same after it is loaded again', async () => {
    const { page } = await openPage(browser, address());
    await page.getByRole('textbox', { name: 'Message' }).fill('https://news.example/ferry');
    await page.keyboard.press('Enter');
    await page.locator('.state').getByText('Briefed').waitFor();
    const before = await page.locator('#flow').ariaSnapshot();
    await page.reload();
    expect(await page.locator('#flow').ariaSnapshot()).toBe(before);
  });

  it('completes commands, options and actors from the keyboard alone', async () => {
    const { page, faults } = await openPage(browser, address());
    const entry = page.getByRole('textbox', { name: 'Message' });
    await entry.focus();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/positions' }).waitFor();
    await page.keyboard.type('po');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    expect(await entry.getAttribute('aria-activedescendant')).toBe('completion-0');
    await page.keyboard.press('Enter');
    expect(await entry.inputValue()).toBe('/positions ');
    await page.getByRole('option', { name: 'actor:' }).waitFor();
    await page.keyboard.type('actor:I');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Ines Halvardactor']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await entry.inputValue()).toBe('/positions actor:Ines Halvard ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Answer of /positions' }).waitFor();
    expect(core.calls[0]?.call.options).toEqual({ actor: 'Ines Halvard' });
    expect(faults).toEqual([]);
  });

  it('takes a long text that is pasted for an article', async () => {
    const { page } = await openPage(browser, address());
    await paste(page, ARTICLE);
    await page.getByRole('list', { name: 'Attached' }).getByText('Pasted text.txt').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: BRIEFING.title }).waitFor();
    expect(core.messages[0]?.files[0]).toMatchObject({ name: 'Pasted text.txt', size: ARTICLE.length });
  });

  it('leaves a short text that is pasted where it is', async () => {
    const { page } = await openPage(browser, address());
    await paste(page, 'https://news.example/ferry');
    expect(await page.getByRole('list', { name: 'Attached' }).count()).toBe(0);
  });

  it('takes a file that is dropped or chosen, and lets go of it again', async () => {
    const { page } = await openPage(browser, address());
    const dropped = await page.evaluateHandle(`inPage.transferOf('talks.md')`);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await page.getByText('Drop a file here').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.getByRole('button', { name: 'Remove talks.md' }).click();
    await page.setInputFiles('#files', {
      name: 'talks.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-'),
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('article', { name: BRIEFING.title }).waitFor();
    expect(core.messages.map(({ files }) => files.map(({ name }) => name))).toEqual([['talks.pdf']]);
  });

  it('opens the dialog of a command, and gives the focus back when it closes', async () => {
    const { page, faults } = await openPage(browser, address());
    const entry = page.getByRole('textbox', { name: 'Message' });
    await entry.fill('/brief');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Brief an article' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('#entry:focus').waitFor();
    await entry.fill('/brief');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'text' }).fill(ARTICLE);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('article', { name: 'Answer of /brief' }).waitFor();
    expect(core.calls[0]?.call.options).toEqual({ text: ARTICLE });
    expect(faults).toEqual([]);
  });

  it('answers a button under a briefing in its thread, with the focus on the answer, until it is dismissed', async () => {
    const { page } = await openPage(browser, address());
    await page.getByRole('textbox', { name: 'Message' }).fill('https://news.example/ferry');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Evidence' }).click();
    const passing = page.getByRole('article', { name: 'Evidence', exact: true });
    await passing.waitFor();
    expect(await page.locator('article:focus').getAttribute('aria-labelledby')).toMatch(/^passing-/);
    await page.getByRole('button', { name: 'Evidence' }).click();
    await page.locator('article:focus').waitFor();
    expect(await passing.count()).toBe(1);
    await passing.getByRole('button', { name: 'Dismiss' }).click();
    await passing.waitFor({ state: 'detached' });
  });

  it('tells who writes why something cannot be done, and keeps what was written', async () => {
    work = () => Promise.reject(new Error('no'));
    const { page } = await openPage(browser, address());
    await page.getByRole('textbox', { name: 'Message' }).fill('https://news.example/ferry');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Something went wrong in Readout').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('https://news.example/ferry');
  });

  it('goes on by itself after Readout was started anew, with what was being written', async () => {
    const { page } = await openPage(browser, address());
    await page.locator('#connection').getByText('live').waitFor();
    await page.getByRole('textbox', { name: 'Message' }).fill('half a senten');
    const port = Number(new URL(address()).port);
    await platform.stop();
    await page.getByText('reconnecting').waitFor();
    await start(port);
    await page.locator('#connection').getByText('live').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('half a senten');
    await page.getByRole('textbox', { name: 'Message' }).fill('https://news.example/ferry');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: BRIEFING.title }).waitFor();
  });

  it('leads from a number to the words it stands for, also where they are folded', async () => {
    const evidence = Array.from({ length: 30 }, (_, index) => ({
      label: `[${index + 1}]`,
      text: [ARTICLE.slice(0, 170)],
    }));
    const long: Reply = {
      ...BRIEFING,
      blocks: [
        { type: 'list', heading: 'Positions', items: [{ text: ['refuses to sign'], mark: '30' }] },
        { type: 'list', heading: 'Evidence', items: evidence },
      ],
    };
    work = (message) => answer(message, long);
    const { page } = await openPage(browser, address());
    await page.getByRole('textbox', { name: 'Message' }).fill('https://news.example/ferry');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Evidence 30' }).click();
    await expect.poll(() => page.getByText('[30]').last().isVisible()).toBe(true);
  });

  it('runs nothing that a message or a briefing brings along', async () => {
    const attack =
      '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script><svg/onload=window.hacked=1>';
    const link = { type: 'link', text: 'press', url: 'javascript:window.hacked=1' } as const;
    work = (message) =>
      answer(message, { ...BRIEFING, title: attack, blocks: [{ type: 'text', text: [attack, link] }] });
    const { page, faults } = await openPage(browser, address());
    await page.getByRole('textbox', { name: 'Message' }).fill(`https://news.example/ ${attack}`);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: attack }).waitFor();
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    await page.reload();
    await page.getByRole('article', { name: attack }).waitFor();
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(faults).toEqual([]);
  });

  it('brings back with the arrow keys what was sent, and never replaces what is being written', async () => {
    const { page } = await openPage(browser, address());
    const entry = page.getByRole('textbox', { name: 'Message' });
    for (const line of ['/help', '/positions actor:Ines Halvard']) {
      await entry.fill(line);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect.poll(() => entry.inputValue()).toBe('');
    }
    const after = async (key: string) => {
      await page.keyboard.press(key);
      return await entry.inputValue();
    };
    expect(await after('ArrowUp')).toBe('/positions actor:Ines Halvard');
    expect(await after('ArrowUp')).toBe('/help');
    expect(await after('ArrowUp')).toBe('/help');
    expect(await after('ArrowDown')).toBe('/positions actor:Ines Halvard');
    expect(await after('ArrowDown')).toBe('');
    await entry.fill('half a senten');
    expect(await after('ArrowUp')).toBe('half a senten');
    await page.reload();
    await entry.fill('');
    expect(await after('ArrowUp')).toBe('/positions actor:Ines Halvard');
  });

  it('says that something new came without covering what is read or written, and leads there', async () => {
    work = (message) => answer(message, LONG_BRIEFING);
    const { page } = await openPage(browser, address(), PHONE);
    const entry = page.getByRole('textbox', { name: 'Message' });
    await entry.fill('https://news.example/first');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: LONG_BRIEFING.title }).waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await entry.fill(Array.from({ length: 14 }, (_, line) => `Line ${line}`).join('\n'));
    await page.evaluate('scrollTo(0, 0)');
    const late: Reply = { ...BRIEFING, title: 'Ferries sail again' };
    await platform.post({
      ...{ id: 'late', scope: LOCAL_SCOPE, thread: null, reply: late },
      mayBePosted: false,
      createdAt: new Date(0),
    });
    const button = page.getByRole('button', { name: 'Show new messages' });
    await button.waitFor();
    const [pill, box] = await Promise.all([button.boundingBox(), page.locator('.box').boundingBox()]);
    expect((pill?.y ?? 0) + (pill?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    expect(await page.evaluate('inPage.coveredBy("newest")')).toEqual([]);
    await button.click();
    await expect.poll(() => page.getByRole('heading', { name: 'Ferries sail again' }).isVisible()).toBe(true);
    await button.waitFor({ state: 'hidden' });
  });

  it('shows at once that the button for the example was pressed, and takes it once', async () => {
    const { promise: goOn, resolve } = Promise.withResolvers<void>();
    work = async (message) => {
      await goOn;
      await answer(message, BRIEFING);
    };
    const { page } = await openPage(browser, address());
    const button = page.getByRole('button', { name: 'Example article', exact: true });
    await button.click();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    resolve();
    await page.locator('.state').getByText('Briefed').waitFor();
    expect(core.messages).toHaveLength(1);
  });

  it('asks for its password where it has one', async () => {
    await platform.stop();
    await start(0, 'correct horse');
    const { page } = await openPage(browser, address());
    await page.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Wrong password.').waitFor();
    await page.getByLabel('Password').fill('correct horse');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
  });

  it.each([
    ['a phone', 'light', PHONE],
    ['a phone', 'dark', PHONE],
    ['a desk', 'light', {}],
    ['a desk', 'dark', {}],
  ] as const)('fits %s, %s, with text that can be read', async (_name, colorScheme, size) => {
    const { page, faults } = await openPage(browser, address(), { ...size, colorScheme });
    await page.getByRole('textbox', { name: 'Message' }).fill(`https://news.example/${'long'.repeat(60)}`);
    await page.keyboard.press('Enter');
    await page.locator('.state').getByText('Briefed').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate('inPage.faintTexts()')).toEqual([]);
    expect(await page.evaluate('inPage.namelessControls()')).toEqual([]);
    expect(await page.evaluate('inPage.smallControls()')).toEqual([]);
    expect(faults).toEqual([]);
  });
});

async function start(port: number, password: string | null = null): Promise<void> {
  core = createFakeCore({ onMessage: (message) => work(message) });
  platform = createWebPlatform(
    { host: '127.0.0.1', port, password, proxies: [] },
    { log: createLog('silent'), store, sessions, readingRoom: EMPTY_ROOM, files: READABLE_FILES },
  );
  await platform.start(core);
}

function address(): string {
  return platform.address() ?? '';
}

async function answer(message: Message, reply: Reply): Promise<void> {
  await platform.post({
    id: `of ${message.id}`,
    scope: LOCAL_SCOPE,
    thread: message.id,
    reply,
    mayBePosted: false,
    createdAt: new Date(0),
  });
  await platform.mark(LOCAL_SCOPE, message.id, 'done');
}

async function paste(page: Awaited<ReturnType<typeof openPage>>['page'], text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).focus();
  await page.evaluate(`inPage.paste(${JSON.stringify(text)})`);
}
