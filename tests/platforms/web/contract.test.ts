import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { z } from 'zod';
import { READABLE_FILES } from '../../../src/articles/readable-files.ts';
import type { Mark } from '../../../src/chat/message.ts';
import { createLocalChannel } from '../../../src/database/local-channel.ts';
import { createLog } from '../../../src/log.ts';
import { createWebPlatform } from '../../../src/platforms/web/create-web-platform.ts';
import { describePlatformContract, type TestChat } from '../../contracts/platform-contract.ts';
import { EMPTY_ROOM } from './fake-core.ts';
import { createMemorySessions } from './memory-store.ts';

describePlatformContract('the local channel', openLocalChannel);

/** The page's own requests over a real port, and what the page would show. */
async function openLocalChannel(): Promise<TestChat> {
  const marks = new Map<string, Mark[]>();
  const sent = new Map<string, FormData>();
  let platform: ReturnType<typeof createWebPlatform> | null = null;
  let session: { readonly cookie: string; readonly token: string } | null = null;
  const address = () => platform?.address() ?? '';

  const headers = async () => {
    session ??= await openPage(address());
    return { cookie: session.cookie, 'x-readout-token': session.token, 'sec-fetch-site': 'same-origin' };
  };
  const post = async (path: string, body: FormData | object) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${address()}${path}`, {
      method: 'POST',
      headers: { ...(await headers()), ...(!isForm && { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return JSON.parse(await response.text());
  };
  const flow = async () => {
    const response = await fetch(`${address()}/messages`, { headers: await headers() });
    const { html } = JSON.parse(await response.text());
    return parseHTML(`<html><body><ol>${html}</ol></body></html>`).document;
  };
  const lastId = async () =>
    [...(await flow()).querySelectorAll('li.is-root')].at(-1)?.getAttribute('data-message') ?? '';
  const repliesOf = async (selector: string) =>
    [...(await flow()).querySelectorAll(selector)].map((item) => item.textContent ?? '');
  const callLine = async (text: string, options: Readonly<Record<string, string>> = {}) => {
    const { dialog } = await post('/commands', formOf(text, options));
    return dialog === null
      ? ((await repliesOf(`#message-${await lastId()} .thread > .is-quiet`))[0] ?? '')
      : String(dialog);
  };

  const write: TestChat['write'] = async (text, file) => {
    const form = formOf(text);
    if (file !== undefined) form.append('file', new File([new Uint8Array(file.bytes)], file.name));
    await post('/messages', form);
    const id = await lastId();
    sent.set(id, form);
    return id;
  };

  return {
    createPlatform(database) {
      const store = createLocalChannel(database);
      const recording = {
        ...store,
        setMark: async (...args: Parameters<typeof store.setMark>) => {
          const [, id, mark] = args;
          if (mark !== null) marks.set(id, [...(marks.get(id) ?? []), mark]);
          await store.setMark(...args);
        },
      };
      const config = { host: '127.0.0.1', port: 0, password: null, proxies: [] };
      platform = createWebPlatform(config, {
        log: createLog('silent'),
        store: recording,
        sessions: createMemorySessions(),
        readingRoom: EMPTY_ROOM,
        files: READABLE_FILES,
      });
      return platform;
    },
    write,
    mention: (text) => write(`@readout ${text}`),
    mentionInThread: null,
    async tellAgain(messageId) {
      await post('/messages', sent.get(messageId) ?? new FormData());
    },
    edit: null,
    erase: null,
    call: (command, options) =>
      callLine([`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ')),
    async complete(command, option, typed) {
      const line = encodeURIComponent(`/${command} ${option}:${typed}`);
      const response = await fetch(`${address()}/complete?line=${line}`, { headers: await headers() });
      return z
        .array(z.object({ label: z.string() }))
        .parse(await response.json())
        .map(({ label }) => label);
    },
    async files() {
      const shown = [...(await flow()).querySelectorAll('.is-readout .picture img, .is-readout a[download]')];
      return await Promise.all(
        shown.map(async (element) => {
          const path = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
          const response = await fetch(`${address()}${path}`, { headers: await headers() });
          const [, name = ''] = /UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
          return { name, bytes: Buffer.from(await response.arrayBuffer()), alternative: element.getAttribute('alt') };
        }),
      );
    },
    async fillDialog(command, fields) {
      expect(await callLine(`/${command}`)).toContain('option.text');
      return await callLine(`/${command}`, fields);
    },
    async press(messageId, label) {
      const buttons = [...(await flow()).querySelectorAll(`#message-${messageId} .thread button`)];
      const button = buttons.find((each) => each.textContent?.trim() === label);
      const [action, value] = ['data-action', 'data-value'].map((name) => button?.getAttribute(name) ?? '');
      const { html } = await post('/actions', { messageId, action, value });
      return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';
    },
    pressAnswer: null,
    typed: { inFlow: '/', inThread: '/' },
    threadOf: (messageId) => repliesOf(`#message-${messageId} .thread > .is-readout:not(.is-quiet)`),
    flow: () => repliesOf('li.is-root.is-readout'),
    // Under the line of the command, as an answer to it.
    calledIn: async () => {
      const lines = [...(await flow()).querySelectorAll('li.is-root.is-person')].filter((item) =>
        item.querySelector('.written')?.textContent?.startsWith('/'),
      );
      return lines.flatMap((line) =>
        [...line.querySelectorAll('.thread > .is-readout:not(.is-quiet)')].map((reply) => reply.textContent ?? ''),
      );
    },
    marksOf: (messageId) => marks.get(messageId) ?? [],
    toldAlone: () => repliesOf('.thread > .is-quiet'),
    close: async () => {},
  };
}

async function openPage(address: string): Promise<{ cookie: string; token: string }> {
  const page = await fetch(`${address}/`);
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const [, token = ''] = /name="readout-token" content="([^"]+)"/.exec(await page.text()) ?? [];
  return { cookie, token };
}

function formOf(text: string, options: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  form.set('key', crypto.randomUUID());
  form.set('text', text);
  for (const [name, value] of Object.entries(options)) form.set(`option.${name}`, value);
  return form;
}
