import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createReadingRoom, type LinkedReadingRoom } from '../../../src/app/reading-room/create-reading-room.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { createLedgerCorrections } from '../../../src/database/ledger/create-ledger-corrections.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { signingKeyOf } from '../../../src/database/signing-key.ts';
import type { LedgerFilter } from '../../../src/pages/ledger-page.ts';
import { ADA, type Asking, CHANNEL, createAsking } from '../../commands/asking.ts';
import { ARTICLE } from '../../contracts/test-core.ts';

const PUBLIC_URL = 'https://readout.example';
const NO_FILTER: LedgerFilter = { actor: null, issue: null, since: null, stance: null };

let asking: Asking;
let room: LinkedReadingRoom;
beforeAll(async () => {
  asking = await createAsking({ publicUrl: PUBLIC_URL });
  room = roomWith(PUBLIC_URL);
  await post(CHANNEL);
});
afterAll(() => asking.close());

describe('links to the reading room', () => {
  it('stand under each briefing, and open it beside its article', async () => {
    const [button] = buttonsOf(asking.platform.posted[0]?.delivery.reply);
    expect(button).toMatchObject({ type: 'open', label: 'Full briefing' });
    const page = await room.briefing(tokenOf(button?.type === 'open' ? button.url : ''));
    expect(page).toMatchObject({ text: expect.stringContaining('peace plan'), url: expect.stringContaining(ARTICLE) });
    if (typeof page === 'string') throw new Error(page);
    for (const { start, end } of page.items.flatMap(({ spans }) => spans))
      expect(page.text.slice(start, end).trim().length).toBeGreaterThan(0);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    expect(page.receipt[0]).toMatch(/quotes found/);
  });

  it('are new where an article is posted again, since those under the first briefing end', async () => {
    const before = asking.platform.posted.length;
    await asking.core.handlers.onMessage(messageWith(url));
    await vi.waitFor(() => expect(asking.platform.posted.length).toBe(before + 1), { timeout: 20_000 });
    const again = JSON.stringify(asking.platform.posted.at(-1)?.delivery.reply);
    expect(again).toMatch(/Already briefed on .*Open the briefing/);
    const [address = ''] = /https:\/\/readout\.example\/read\/[\w.-]+/.exec(again) ?? [];
    expect(await room.briefing(tokenOf(address))).toMatchObject({ text: expect.any(String) });
  });

  it.each(['actors', 'positions', 'sticking-points', 'timeline', 'sources'])('end the answer of /%s', async (name) => {
    const { blocks } = await asking.ask(name);
    const last = blocks.findLast(({ type }) => type !== 'actions');
    expect(last).toMatchObject({ type: 'note', text: [{ type: 'link', text: 'Open the full ledger' }] });
    const [link] = last?.type === 'note' ? last.text : [];
    const address = typeof link === 'object' && link.type === 'link' ? link.url : '';
    expect(address).toMatch(/^https:\/\/readout\.example\/ledger\/[\w.-]+$/);
    const page = await room.ledger(tokenOf(address), NO_FILTER);
    expect(page).toMatchObject({ cells: expect.any(Array) });
  });

  it.each([
    ['sources', {}],
    ['positions', { actor: 'Ushakov' }],
    ['quotes', { actor: 'Ushakov' }],
    ['search', { words: 'disclose details' }],
    ['ask', { question: 'who is not negotiating?' }],
  ])('stand on every article that /%s names, pasted ones too', async (name, options) => {
    const text = JSON.stringify(await asking.ask(name, options));
    const [, token = ''] = /https:\/\/readout\.example\/read\/([\w.-]+)/.exec(text) ?? [];
    expect(await room.briefing(token)).toMatchObject({ text: expect.stringContaining('not negotiating') });
  });

  it('are not given where readers could not open them, and there a briefing is shown in the chat', async () => {
    const closed = roomWith(null);
    expect(await closed.linkToLedger(CHANNEL)).toBeNull();
    expect(await closed.linkToBriefing(CHANNEL, randomUUID())).toBeNull();
    expect(await closed.linkToLedger({ ...CHANNEL, platform: 'web' })).toMatch(/^\/ledger\/[\w.-]+$/);
  });

  it('open nothing of another channel, and nothing that is gone', async () => {
    const other = await room.linkToBriefing({ ...CHANNEL, channel: 'C2' }, briefingId());
    expect(await room.briefing(tokenOf(other ?? ''))).toBe('unknown');
    const gone = await room.linkToBriefing(CHANNEL, randomUUID());
    expect(await room.briefing(tokenOf(gone ?? ''))).toBe('unknown');
    const empty = await room.ledger(tokenOf((await room.linkToLedger({ ...CHANNEL, channel: 'C2' })) ?? ''), NO_FILTER);
    expect(empty).toMatchObject({ actors: [], cells: [], timeline: [], articles: [] });
  });

  it('from a ledger to its briefings end when the ledger’s own ends', async () => {
    const ledger = tokenOf((await room.linkToLedger(CHANNEL)) ?? '');
    const later = roomWith(PUBLIC_URL, 13);
    const page = await later.ledger(ledger, NO_FILTER);
    const path = typeof page === 'string' ? page : (page.articles[0]?.path ?? '');
    expect(await later.briefing(tokenOf(path))).toMatchObject({ text: expect.any(String) });
    expect(await roomWith(PUBLIC_URL, 15).briefing(tokenOf(path))).toBe('expired');
    expect(await roomWith(PUBLIC_URL, 15).ledger(ledger, NO_FILTER)).toBe('expired');
  });

  it('are signed with one key, whoever asks for it first', async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => signingKeyOf(asking.core.database.acrossChannels)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(keys[0]?.length).toBe(32);
  });
});

describe('/positions', () => {
  it('comes with the matrix as a picture where several are compared, and without where one is asked for', async () => {
    const all = await asking.ask('positions');
    expect(all.attachment).toMatchObject({ mediaType: 'image/png', alternative: expect.stringMatching(/Ushakov – /) });
    expect((await asking.ask('positions', { actor: 'Ushakov' })).attachment).toBeUndefined();
  });
});

const url = `${ARTICLE}?${randomUUID()}`;

function messageWith(text: string) {
  return { scope: CHANNEL, id: randomUUID(), thread: null, author: ADA, files: [], isAddressed: false, text };
}

async function post(scope: typeof CHANNEL): Promise<void> {
  await asking.core.handlers.onMessage({ ...messageWith(url), scope });
  await vi.waitFor(() => expect(asking.platform.posted).toHaveLength(1), { timeout: 20_000 });
}

function roomWith(publicUrl: string | null, daysLater = 0): LinkedReadingRoom {
  const { database } = asking.core;
  const now = () => new Date(Date.now() + daysLater * 86_400_000);
  return createReadingRoom({
    database,
    ledger: createLedgerQueries(database),
    corrections: createLedgerCorrections(database),
    publicUrl,
    now,
  });
}

function buttonsOf(reply: Reply | undefined) {
  return (reply?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? block.buttons : []));
}

function briefingId(): string {
  const [, evidence] = buttonsOf(asking.platform.posted[0]?.delivery.reply);
  return evidence?.type === 'ask' ? evidence.value : '';
}

function tokenOf(address: string): string {
  return address.split('/').at(-1) ?? '';
}
