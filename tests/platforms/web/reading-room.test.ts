import { Writable } from 'node:stream';
import { parseDocument } from 'htmlparser2';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { READABLE_FILES } from '../../../src/articles/readable-files.ts';
import { DatabaseError } from '../../../src/errors.ts';
import { type LedgerPageParts, makeLedgerPage } from '../../../src/ledger/present/make-ledger-page.ts';
import { createLog } from '../../../src/log.ts';
import type { BriefingPage } from '../../../src/pages/briefing-page.ts';
import type { LedgerFilter } from '../../../src/pages/ledger-page.ts';
import type { ReadingRoom } from '../../../src/pages/reading-room.ts';
import { createWebApp } from '../../../src/platforms/web/app.ts';
import { toText } from '../../../src/platforms/web/html.ts';
import { createLive } from '../../../src/platforms/web/live.ts';
import { placesOf, renderArticle } from '../../../src/platforms/web/render-article.ts';
import { renderLedgerPage } from '../../../src/platforms/web/render-ledger-page.ts';
import type { WebAppParts } from '../../../src/platforms/web/web-app-parts.ts';
import { positionsOf, type Said } from '../../ledger/positions-for-tests.ts';
import { createFakeCore } from './fake-core.ts';
import { createMemorySessions, createMemoryStore } from './memory-store.ts';

const NO_FILTER: LedgerFilter = { actor: null, issue: null, since: null, stance: null };
const ITEM = {
  ...{ section: 'Positions', subject: null, label: 'refuses', text: 'to sign', source: null },
  translations: [],
} as const;
const BRIEFING: BriefingPage = {
  title: 'Ferry talks',
  subtitle: '14 Oct · 310 words',
  url: 'https://news.example/ferry',
  text: 'We will not sign. They left.',
  ...{ language: 'en', ownLanguage: 'en' },
  items: [{ ...ITEM, id: 'position-1', spans: [{ start: 0, end: 17 }] }],
  receipt: ['1 of 1 quote verified'],
};

function ledgerOf(all: readonly Said[], filter = NO_FILTER, facts: Partial<LedgerPageParts> = {}) {
  const positions = positionsOf(all);
  const pathOf = (id: string) => `/read/${id}`;
  const rest = { isCut: false, filter, today: '2026-03-20', unsure: [], mayPlace: false, pathOf };
  return makeLedgerPage({ all: positions, found: positions, ...rest, ...facts });
}

async function openApp(room: Partial<ReadingRoom> = {}, facts: Partial<WebAppParts> = {}) {
  const asked: LedgerFilter[] = [];
  const placed: string[][] = [];
  const log = facts.log ?? createLog('silent');
  const store = createMemoryStore();
  const readingRoom: ReadingRoom = {
    briefing: async (token) => (token === 'right' ? BRIEFING : token === 'old' ? 'expired' : 'unknown'),
    ledger: async (token, filter) => {
      asked.push(filter);
      return token === 'right' ? ledgerOf([{ actor: 'Union', issue: 'wage' }]) : 'unknown';
    },
    place: async (token, statement, placement) => {
      placed.push([statement, placement]);
      return token === 'right' ? null : 'unknown';
    },
    ...room,
  };
  const parts = {
    store,
    sessions: createMemorySessions(),
    proxies: [],
    handlers: createFakeCore(),
    readingRoom,
    live: createLive({ store, log }),
    log,
  };
  const files = READABLE_FILES;
  const app = await createWebApp({
    ...parts,
    files,
    now: () => new Date(),
    password: null,
    isLoopback: true,
    ...facts,
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://127.0.0.1:3000${path}`, { headers: { host: '127.0.0.1:3000', ...headers } });
  const post = (path: string, fields: Record<string, string>, site = 'same-origin', cookie = '') =>
    app.request(`http://127.0.0.1:3000${path}`, {
      ...{ method: 'POST', body: new URLSearchParams(fields) },
      headers: { host: '127.0.0.1:3000', 'sec-fetch-site': site, cookie },
    });
  return { ask, asked, post, placed };
}

describe('the reading room', () => {
  it('needs no password and no session: the link is the key', async () => {
    const { ask } = await openApp({}, { password: 'long enough', isLoopback: false });
    for (const path of ['/read/right', '/ledger/right', '/page/reading.css', '/page/reading.js'])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    expect((await ask('/')).status).toBe(302);
    expect((await ask('/messages')).status).toBe(401);
    for (const path of ['/read', '/read/', '/ledger/', '/readers/right', '/read/../messages'])
      expect([path, (await ask(path)).status]).toEqual([path, 401]);
  });

  it('opens under its public name, where the channel itself does not', async () => {
    const { ask } = await openApp();
    const outside = { host: 'readout.example.com' };
    for (const path of ['/read/right', '/ledger/right', '/page/ledger.css'])
      expect([path, (await ask(path, outside)).status]).toEqual([path, 200]);
    for (const path of ['/', '/messages', '/events', '/files/1'])
      expect([path, (await ask(path, outside)).status]).toEqual([path, 421]);
  });

  it('opens from a link in a chat', async () => {
    const { ask } = await openApp();
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask('/read/right', headers)).status).toBe(200);
  });

  it('tells browsers to keep the link to themselves, and search engines to keep out', async () => {
    const { ask } = await openApp();
    for (const path of ['/read/right', '/ledger/right', '/read/old', '/read/wrong']) {
      const { headers } = await ask(path);
      expect(headers.get('referrer-policy')).toBe(path.startsWith('/ledger/') ? 'same-origin' : 'no-referrer');
      expect(headers.get('x-robots-tag')).toMatch(/noindex/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('says 410 of a link that ended, and of any other just that there is nothing', async () => {
    const { ask } = await openApp();
    const ended = await ask('/read/old');
    expect([ended.status, await ended.text()]).toEqual([410, expect.stringContaining('This link has expired')]);
    const [forged, missing] = await Promise.all([ask('/read/wrong'), ask('/page/missing')]);
    expect([forged.status, await forged.text()]).toEqual([missing.status, await missing.text()]);
  });

  it('needs nothing that the policy forbids, on either page', async () => {
    const { ask } = await openApp();
    for (const path of ['/read/right', '/ledger/right', '/read/old'])
      expect(await (await ask(path)).text()).not.toMatch(/<script(?![^>]* src="\/page\/)|<style|\sstyle=|\son\w+=/);
  });

  it('asks the ledger for what the filter says, and for nothing else', async () => {
    const { ask, asked } = await openApp();
    await ask('/ledger/right?actor=12&issue=&since=2026-03-02&stance=opposes&other=1');
    await ask(`/ledger/right?actor=${'1'.repeat(500)}&since=yesterday&stance=__proto__`);
    expect(asked).toEqual([{ actor: '12', issue: null, since: '2026-03-02', stance: 'opposes' }, NO_FILTER]);
  });

  it('says in words that it cannot be read now, where the database does not answer', async () => {
    const down = async () => {
      throw new DatabaseError('The database does not answer.', { advice: 'Try again soon.', retryable: true });
    };
    const answer = await (await openApp({ ledger: down })).ask('/ledger/right');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('<p>The database does not answer. Try again soon.</p>');
  });

  it('writes no token into the log, whatever goes wrong', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const broken = async () => {
      throw new Error('the database is gone');
    };
    const { ask } = await openApp({ briefing: broken }, { log: pino({ level: 'debug' }, stream) });
    expect((await ask('/read/secret-token')).status).toBe(500);
    expect(lines.join('')).toContain('could not answer');
    expect(lines.join('')).not.toContain('secret-token');
  });

  it('shows a ledger of 60 actors and 60 issues, each cell with its quotes', async () => {
    const all = Array.from({ length: 3_600 }, (_, index): Said => {
      const [actor, issue] = [`Actor ${index % 60}`, `Issue ${Math.floor(index / 60)}`];
      return {
        actor,
        issue,
        stance: (['supports', 'opposes', 'conditional', 'unclear'] as const)[index % 4] ?? 'unclear',
      };
    });
    const { ask } = await openApp({ ledger: async () => ledgerOf(all) });
    const html = await (await ask('/ledger/right')).text();
    expect(html.match(/<th scope="row">/g)).toHaveLength(60);
    expect(html.match(/<th scope="col">/g)).toHaveLength(60);
    expect(html.match(/class="cell"/g)).toHaveLength(3_600);
    expect(html.length).toBeLessThan(6_000_000);
  });

  it('puts a colon between a verb and a quotation, in the table’s cells as in the timeline', () => {
    const statement = '“Twelve crowns, or none of us will sail”';
    const all = positionsOf([{ actor: 'Union', issue: 'wage' }]).map((each) => ({ ...each, statement }));
    const page = ledgerOf([], NO_FILTER, { all, found: all });
    for (const { entries } of [...page.cells, ...page.timeline])
      expect(entries.map((entry) => [entry.act, entry.statement])).toEqual([['states:', statement]]);
    expect(page.cells[0]?.act).toBe('states');
  });

  it('takes what a reader says of a statement, and shows the page again', async () => {
    const { post, placed } = await openApp();
    const said = { place: '12:none' };
    const answer = await post('/ledger/right/place', said);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ledger/right#unsure']);
    expect(placed).toEqual([['12', 'none']]);
    expect((await post('/ledger/right/place', said, 'cross-site')).status).toBe(403);
    expect((await post('/ledger/wrong/place', said)).status).toBe(404);
  });

  it('takes it from nobody but who knows the password, where there is one: a link may be passed on', async () => {
    const { post, placed } = await openApp({}, { password: 'correct horse' });
    const said = { place: '12:none' };
    const stranger = await post('/ledger/right/place', said);
    expect([stranger.status, stranger.headers.get('location')]).toEqual([302, '/login']);
    expect(placed).toEqual([]);
    const signedIn = await post('/login', { password: 'correct horse' });
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
    expect((await post('/ledger/right/place', said, 'same-origin', cookie)).status).toBe(303);
    expect(placed).toEqual([['12', 'none']]);
  });

  it('folds matters that one actor spoke about on one day, behind those of several', () => {
    const said: readonly Said[] = [
      ...['wage', 'hours', 'pensions'].flatMap((issue) => [
        { actor: 'Union', issue, date: '2026-03-02' },
        { actor: 'Company', issue, date: '2026-03-09' },
      ]),
      { actor: 'Union', issue: 'lighthouse', date: '2026-03-09' },
      { actor: 'Company', issue: 'herring', date: '2026-03-02' },
    ];
    const page = ledgerOf(said);
    expect(page.issues.map(({ name }) => name)).toEqual(['Wage', 'Hours', 'Pensions', 'Other matters']);
    expect(page.cells.filter(({ issueId }) => issueId === 'other')).toMatchObject([
      { value: '1 statement' },
      { value: '1 statement' },
    ]);
    expect(page.timeline.flatMap(({ entries }) => entries.map(({ issue }) => issue))).toContain('Lighthouse');
    expect(page.choices.issues.map(({ name }) => name)).toContain('Herring');
    const few = ledgerOf(said.filter(({ issue }) => issue === 'lighthouse' || issue === 'herring'));
    expect(few.issues).toHaveLength(2);
  });

  it('shows the amounts where the sides name amounts of one thing, and no sign', () => {
    const told = [
      { actor: 'Union', act: 'demands', statement: '12 percent more pay' },
      { actor: 'Company', act: 'offers', statement: '4 percent more pay' },
      { actor: 'Observer', act: 'states', statement: '4 percent feed no family' },
    ] as const;
    const all = positionsOf(told.map(({ actor }) => ({ actor, issue: 'wage' }))).map((each, place) => ({
      ...each,
      ...{ act: told[place]?.act ?? each.act, statement: told[place]?.statement ?? '', quote: '' },
    }));
    const page = ledgerOf([], NO_FILTER, { all, found: all });
    const idOf = (actor: string) => page.actors.find(({ name }) => name === actor)?.id;
    const valueFor = (actor: string) => page.cells.find(({ actorId }) => actorId === idOf(actor))?.value;
    expect(['Union', 'Company', 'Observer'].map(valueFor)).toEqual(['12 percent', '4 percent', null]);
    const html = renderLedgerPage(page, '/ledger/t');
    expect(html).toMatch(/class="cell"[^>]*><b class="value">12 percent<\/b>/);
  });

  it('asks where statements belong, with a button an answer, only where the reader may say so', async () => {
    const [position] = positionsOf([{ actor: 'Union', issue: 'wage' }]);
    if (position === undefined) throw new Error('there is a position');
    const unsure = [{ position, near: { id: '7', title: 'herring <quota>' } }];
    const html = renderLedgerPage(ledgerOf([], NO_FILTER, { unsure, mayPlace: true }), '/ledger/t');
    expect(html).toMatch(/<form class="placing" method="post" action="\/ledger\/t\/place">/);
    expect(html).toContain(
      `<button type="submit" name="place" value="${position.id}:same">Same: herring &lt;quota&gt;</button>`,
    );
    expect(renderLedgerPage(ledgerOf([], NO_FILTER, { unsure }), '/ledger/t')).not.toContain('class="placing"');
  });

  it('keeps the cells whose newest stance is the one asked for', () => {
    const said: readonly Said[] = [
      { actor: 'Union', issue: 'wage', stance: 'opposes', date: '2026-03-02' },
      { actor: 'Union', issue: 'wage', stance: 'supports', date: '2026-03-09' },
      { actor: 'Company', issue: 'wage', stance: 'opposes', date: '2026-03-03' },
    ];
    const page = ledgerOf(said, { ...NO_FILTER, stance: 'opposes' });
    expect(page.actors.map(({ name }) => name)).toEqual(['Company']);
    expect(page.choices.actors.map(({ name }) => name)).toEqual(['Company', 'Union']);
  });
});

describe('an article with its places', () => {
  const TEXT = 'One two three.\n\nFour five six.\nSeven.';
  const item = (id: string, ...spans: [number, number][]) => ({
    ...{ ...ITEM, id, spans: spans.map(([start, end]) => ({ start, end })) },
  });

  it('has all its words in their order, however places lie over one another', () => {
    const items = [item('a', [0, 14], [4, 7]), item('b', [4, 25]), item('c', [4, 7], [31, 37])];
    const places = placesOf(items, TEXT);
    const rendered = toText(renderArticle(TEXT, places));
    const words = rendered
      .replace(/<a class="place".*?<\/a>/g, '')
      .replace(/<\/p>/g, ' ')
      .replace(/<[^>]+>/g, '');
    expect(words.trim()).toBe('One two three. Four five six. Seven.');
    for (const { id } of places) expect(rendered.match(new RegExp(` id="${id}"`, 'g'))).toHaveLength(1);
    expect(parseDocument(rendered).children).toHaveLength(3);
    expect(rendered.match(/<p>/g)).toHaveLength(3);
  });

  it('has one number for words that two items rest on', () => {
    const places = placesOf([item('a', [0, 3]), item('b', [0, 3])], TEXT);
    expect(places).toEqual([{ id: 'words-0-3', number: 1, start: 0, end: 3, items: ['a', 'b'] }]);
  });

  it('marks nothing outside the text', () => {
    expect(placesOf([item('a', [-3, 2], [5, 5], [7, 4], [30, 99])], TEXT)).toEqual([]);
  });
});
