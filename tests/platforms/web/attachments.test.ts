import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../../src/articles/readable-files.ts';
import type { PlatformHandlers } from '../../../src/chat/platform.ts';
import type { Attachment, Reply } from '../../../src/chat/reply.ts';
import { createLog } from '../../../src/log.ts';
import { createWebApp } from '../../../src/platforms/web/app.ts';
import { createLive } from '../../../src/platforms/web/live.ts';
import { LOCAL_SCOPE } from '../../../src/platforms/web/read-message.ts';
import type { WebStore } from '../../../src/platforms/web/store.ts';
import { PICTURE, TABLE } from '../../fixtures/attachments.ts';
import { createFakeCore, EMPTY_ROOM } from './fake-core.ts';
import { createMemorySessions, createMemoryStore } from './memory-store.ts';

const HOST = { host: '127.0.0.1:3000' };
const log = createLog('silent');
let store: WebStore;
beforeEach(() => {
  store = createMemoryStore();
});

const replyWith = (attachment: Attachment, visibility: Reply['visibility'] = 'caller'): Reply => ({
  title: 'Who holds what',
  blocks: [{ type: 'text', text: ['Below.'] }],
  visibility,
  attachment,
});
const bytesOf = ({ base64 }: Attachment) => Buffer.from(base64, 'base64');
const documentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;
const keep = (reply: Reply) =>
  store.keepMessage(LOCAL_SCOPE, { key: 'answer', thread: null, author: null, text: '', files: [], reply });

async function openPage(answers: Partial<PlatformHandlers> = {}) {
  const live = createLive({ store, log });
  const parts = {
    store,
    sessions: createMemorySessions(),
    proxies: [],
    handlers: createFakeCore(answers),
    readingRoom: EMPTY_ROOM,
    files: READABLE_FILES,
    live,
    log,
    now: () => new Date(),
  };
  const app = await createWebApp({ ...parts, password: null, isLoopback: true });
  const page = await app.request('http://127.0.0.1:3000/', { headers: HOST });
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const html = await page.text();
  const token = /name="readout-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const headers = { ...HOST, 'sec-fetch-site': 'same-origin', cookie, 'x-readout-token': token };
  return {
    document: documentOf(html),
    policy: page.headers.get('content-security-policy') ?? '',
    get: (path: string, others = {}) =>
      app.request(`http://127.0.0.1:3000${path}`, { headers: { ...headers, ...others } }),
    post: async (path: string, body: object) =>
      await app.request(`http://127.0.0.1:3000${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

describe('files and pictures in the local channel', () => {
  it('a picture stands in its message, from this site, with words for who cannot see it', async () => {
    const { id } = await keep(replyWith(PICTURE, 'channel'));
    const { document, policy, get } = await openPage();
    const picture = document.querySelector(`#message-${id} img`);
    expect(picture?.getAttribute('alt')).toBe(PICTURE.alternative);
    expect(policy).toContain("img-src 'self';");
    const shown = await get(picture?.getAttribute('src') ?? '');
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytesOf(PICTURE));
  });

  it('a file is saved under its name, and never runs as a page', async () => {
    const name = 'positions <b>“today”</b>.html';
    const { id } = await keep(replyWith({ ...TABLE, name, mediaType: 'text/html' }));
    const { document, get } = await openPage();
    const link = document.querySelector(`#message-${id} a[download]`);
    expect(link?.getAttribute('download')).toBe(name);
    const saved = await get(link?.getAttribute('href') ?? '');
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    expect(Buffer.from(await saved.arrayBuffer())).toEqual(bytesOf(TABLE));
  });

  it.each([
    ['picture', PICTURE, 'img', 'src'],
    ['file', TABLE, 'a[download]', 'href'],
  ] as const)('an answer that only passes brings its %s too', async (_, attachment, selector, attribute) => {
    const { id } = await keep(replyWith(TABLE));
    const { get, post } = await openPage({ onAction: async () => replyWith(attachment) });
    const answer = await post('/actions', { messageId: id, action: 'show', value: '' });
    const { html } = JSON.parse(await answer.text());
    const address = documentOf(html).querySelector(selector)?.getAttribute(attribute) ?? '';
    expect(Buffer.from(await (await get(address)).arrayBuffer())).toEqual(bytesOf(attachment));
  });

  it('is nothing to a page of another site, and to nobody who has not signed in', async () => {
    const { id } = await keep(replyWith(PICTURE));
    const { get } = await openPage();
    const path = `/files/message/${id}`;
    const other = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await get(path, other)).status).toBe(403);
    expect((await get(path, { cookie: '' })).status).toBe(401);
    for (const unknown of ['/files/message/999', '/files/message/x', '/files/passing/x'])
      expect((await get(unknown)).status).toBe(404);
  });
});
