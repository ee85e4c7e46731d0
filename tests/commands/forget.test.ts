import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/chat/scope.ts';
import { ERASED_TABLES, KEPT_TABLES } from '../../src/database/erasing/erase.ts';
import { ARTICLE, PAYWALL } from '../contracts/test-core.ts';
import { rowsNaming, tablesWith, tablesWithColumns } from '../database/ledger/where-told.ts';
import { ADA, type Asking, CHANNEL, createAsking } from './asking.ts';
import { briefText } from './brief-text.ts';

const STRIKE = path.join(import.meta.dirname, '../fixtures/series/01-strike-begins.txt');
const GRACE = { id: 'U2', name: 'Grace', isManager: false };
const MARY = { id: 'U3', name: 'Mary', isManager: false };

let asking: Asking;
let strike = '';
beforeAll(async () => {
  asking = await createAsking();
  strike = await readFile(STRIKE, 'utf8');
});
afterAll(() => asking.close());

describe('an article that is forgotten', () => {
  it('leaves no row behind, and another channel’s copy as it is', async () => {
    const [scope, other] = [channel(), channel()];
    const url = `${ARTICLE}?${randomUUID()}`;
    await briefText(asking, url, { scope });
    await briefText(asking, url, { scope: other });
    const { articleIds, briefingIds } = await idsOf(scope);
    await asking.ask('correct', { what: 'dismiss', position: await newestPosition(scope) }, { scope });
    const press = { scope, caller: ADA, thread: null, action: 'briefing-report', value: briefingIds[0] ?? '' };
    await asking.core.handlers.onAction(press);
    expect(await rowsNaming(db(), 'article_id', articleIds)).toBeGreaterThan(5);

    expect(await asking.read('forget', { confirm: 'yes', article: url }, { scope })).toMatch(/^Forgotten: /m);

    expect(await rowsNaming(db(), 'article_id', articleIds)).toBe(0);
    expect(await rowsNaming(db(), 'briefing_id', briefingIds)).toBe(0);
    for (const table of ERASED_TABLES) expect([table, await countOf(table, scope)]).toEqual([table, 0]);
    expect(await asking.read('positions', {}, { scope })).toMatch(/is empty/);
    expect(await asking.read('positions', {}, { scope: other })).toMatch(/Ushakov/);
  });

  it('is named nowhere any more, in no table and no job', async () => {
    const scope = channel();
    const url = `https://secret-${randomUUID()}.example/talks`;
    await briefText(asking, url, { scope });
    const told = await tablesWith(db(), new URL(url).hostname);
    expect(told).toEqual(expect.arrayContaining(['articles', 'ledger_articles', 'submissions']));
    await asking.ask('forget', { confirm: 'yes', article: url }, { scope });
    expect(await tablesWith(db(), new URL(url).hostname)).toEqual([]);
  });

  it('takes the names along that no other article has', async () => {
    const scope = channel();
    await briefText(asking, strike, { scope });
    const changed = strike.replaceAll('Anna Brandt', 'Anna Karin Brandt').replaceAll('Tomas Hollick', 'Sven Quillfeld');
    // With another offer, it is no copy of the first.
    const other = changed.replaceAll('Hollick', 'Quillfeld').replaceAll('4 percent', '5 percent');
    await briefText(asking, other, { scope });
    expect(await asking.read('actors', {}, { scope })).toMatch(/Quillfeld/);
    const titled = await newestTitle(scope);
    expect(titled.every((title) => title.startsWith('Rail strike begins'))).toBe(true);
    const [newest = ''] = (await idsOf(scope)).articleIds;
    const message = await messageOf(newest);
    await asking.ask('forget', { confirm: 'yes' }, { scope, thread: message });
    expect(await tablesWith(db(), 'Quillfeld')).toEqual([]);
    expect(await tablesWith(db(), 'Karin')).toEqual([]);
    const actors = await asking.read('actors', {}, { scope });
    expect(actors).toMatch(/Anna Brandt/);
    expect(actors).toMatch(/Tomas Hollick/);
  });

  it('is briefed anew when somebody posts it again, but not because its message is told of again', async () => {
    const scope = channel();
    const url = `${ARTICLE}?${randomUUID()}`;
    const first = await briefText(asking, url, { scope });
    await asking.ask('forget', { confirm: 'yes', article: 'peace plan secret' }, { scope });
    await asking.core.handlers.onMessage(messageWith(scope, first, url));
    expect(await countOf('submissions', scope)).toBe(0);
    await briefText(asking, url, { scope });
    expect(await countOf('articles', scope)).toBe(1);
  });

  it('is found by its thread, and by words of its title', async () => {
    const scope = channel();
    const thread = await briefText(asking, `${ARTICLE}?${randomUUID()}`, { scope });
    await briefText(asking, `${ARTICLE}?${randomUUID()}`, { scope });
    expect(await asking.read('forget', { confirm: 'yes', article: 'PLAN russia' }, { scope })).toMatch(
      /Several articles match[\s\S]*more words from the title/,
    );
    expect(await asking.read('forget', { confirm: 'yes' }, { scope, thread })).toMatch(/Forgotten: /);
    expect(await asking.read('forget', { confirm: 'yes', article: 'PLAN russia' }, { scope })).toMatch(/Forgotten: /);
    expect(await countOf('articles', scope)).toBe(0);
  });

  it('may be a link that was refused', async () => {
    const scope = channel();
    await briefText(asking, PAYWALL, { scope });
    expect(await asking.read('forget', { confirm: 'yes', article: PAYWALL }, { scope })).toMatch(/Forgotten: /);
    expect(await countOf('submissions', scope)).toBe(0);
    expect(await countOf('deliveries', scope)).toBe(0);
  });
});

describe('an article that may be forgotten', () => {
  it('is named first, and stays until that is confirmed', async () => {
    const scope = channel();
    const url = `${ARTICLE}?${randomUUID()}`;
    await briefText(asking, url, { scope });
    const answer = await asking.read('forget', { article: url }, { scope });
    expect(answer).toMatch(/This would erase “Russia and[\s\S]*Nothing has been erased yet[\s\S]*confirm:yes/);
    expect(await countOf('articles', scope)).toBe(1);
  });
});

describe('who may have an article forgotten', () => {
  it('is who posted it first, and who manages the channel; nobody else', async () => {
    const scope = channel();
    const url = `${ARTICLE}?${randomUUID()}`;
    await briefText(asking, url, { scope, author: GRACE });
    await briefText(asking, url, { scope, author: MARY });
    const refused = await asking.read('forget', { confirm: 'yes', article: url }, { scope, caller: MARY });
    expect(refused).toMatch(/was posted by\s+someone else[\s\S]*channel manager/);
    expect(await countOf('articles', scope)).toBe(1);
    expect(await asking.read('forget', { confirm: 'yes', article: url }, { scope, caller: GRACE })).toMatch(
      /Forgotten/,
    );
    expect(await countOf('articles', scope)).toBe(0);
  });

  it('of another channel is nobody', async () => {
    const scope = channel();
    const url = `${ARTICLE}?${randomUUID()}`;
    await briefText(asking, url, { scope });
    expect(await asking.read('forget', { confirm: 'yes', article: url }, { scope: channel() })).toMatch(
      /No article here/,
    );
    expect(await countOf('articles', scope)).toBe(1);
  });
});

describe('everything', () => {
  it('is told first, erased once confirmed, and the settings stay', async () => {
    const [scope, other] = [channel(), channel()];
    for (const place of [scope, other]) await briefText(asking, `${ARTICLE}?${randomUUID()}`, { scope: place });
    await asking.ask('settings', { mode: 'mention' }, { scope });
    await asking.ask('correct', { what: 'rename', actor: 'Ushakov', name: 'Mr Ushakov' }, { scope });
    const first = await asking.read('forget', { what: 'all' }, { scope });
    expect(first).toMatch(/would erase 1 article, \d+ positions, \d+ actors, 1 correction[\s\S]*confirm:yes/);
    expect(await countOf('articles', scope)).toBe(1);
    expect(await asking.read('forget', { what: 'all', confirm: 'yes' }, { scope })).toMatch(/Forgotten: 1 article/);
    for (const table of ERASED_TABLES) expect([table, await countOf(table, scope)]).toEqual([table, 0]);
    expect(await countOf('articles', other)).toBe(1);
    expect(await asking.read('settings', {}, { scope })).toMatch(/mention/);
    expect(await asking.read('forget', { what: 'all' }, { scope })).toMatch(/nothing to forget/);
  });

  it('is for those who manage the channel', async () => {
    const scope = channel();
    await briefText(asking, `${ARTICLE}?${randomUUID()}`, { scope });
    for (const confirm of [{}, { confirm: 'yes' }])
      expect(await asking.read('forget', { what: 'all', ...confirm }, { scope, caller: GRACE })).toMatch(
        /Only channel managers/,
      );
    expect(await countOf('articles', scope)).toBe(1);
  });

  it('reaches every table that has rows of a channel, or leaves it on purpose', async () => {
    const scoped = await tablesWithColumns(db(), ['platform', 'workspace', 'channel']);
    // What the view `ledger_sentences` shows.
    const seen = scoped.filter((table) => table !== 'every_sentence');
    expect(seen).toEqual([...ERASED_TABLES, ...KEPT_TABLES].toSorted());
  });
});

describe('a message that is deleted', () => {
  it('takes along what was briefed for it alone', async () => {
    const scope = channel();
    const [own, shared] = [`${ARTICLE}?${randomUUID()}`, `${ARTICLE}?${randomUUID()}`];
    const messageId = await briefText(asking, own, { scope });
    const again = await briefText(asking, shared, { scope });
    await briefText(asking, shared, { scope });
    await asking.core.handlers.onDeleted?.({ scope, messageId });
    await asking.core.handlers.onDeleted?.({ scope, messageId: again });
    await asking.core.handlers.onDeleted?.({ scope, messageId: 'of nobody' });
    expect(await asking.read('forget', { confirm: 'yes', article: own }, { scope })).toMatch(/No article here/);
    expect(await countOf('articles', scope)).toBe(1);
    expect(await countOf('submissions', scope)).toBe(1);
  });
});

it('is told nothing of a workspace that Readout was taken out of, and no other is touched', async () => {
  const scope = { ...channel(), workspace: 'W7' };
  const other = { ...scope, workspace: 'W8' };
  for (const place of [scope, other]) await briefText(asking, `${ARTICLE}?${randomUUID()}`, { scope: place });
  await asking.ask('settings', { mode: 'mention' }, { scope });
  await asking.core.handlers.onUninstalled?.({ platform: scope.platform, workspace: scope.workspace });
  for (const table of [...ERASED_TABLES, 'channels'] as const) expect(await countOf(table, scope)).toBe(0);
  expect(await countOf('articles', other)).toBe(1);
});

it.each([
  [{}, /Forget which article\?[\s\S]*what:all/],
  [{ article: 'no such title' }, /No article here matches “no such title”[\s\S]*\/sources/],
  [{ what: 'something' }, /what:something isn’t a choice/],
  [{ what: 'all', article: 'x' }, /not both/],
])('explains what is wrong with %j', async (options, expected) => {
  expect(await asking.read('forget', options, { scope: channel() })).toMatch(expected);
});

function db() {
  return asking.core.database.acrossChannels;
}

function channel(): Scope {
  return { ...CHANNEL, channel: randomUUID() };
}

function messageWith(scope: Scope, id: string, text: string) {
  return { scope, id, thread: null, author: ADA, files: [], isAddressed: true, text };
}

async function countOf(table: (typeof ERASED_TABLES)[number] | 'channels', { platform, workspace, channel }: Scope) {
  const { count } = await db()
    .selectFrom(table)
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Newest first. */
async function idsOf({ channel }: Scope) {
  const rows = await db()
    .selectFrom('briefings')
    .select(['id', 'article_id'])
    .where('channel', '=', channel)
    .orderBy('created_at', 'desc')
    .execute();
  return { articleIds: rows.map((row) => row.article_id), briefingIds: rows.map(({ id }) => id) };
}

async function newestTitle({ channel }: Scope): Promise<readonly string[]> {
  const rows = await db().selectFrom('ledger_articles').select('title').where('channel', '=', channel).execute();
  return rows.map(({ title }) => title);
}

async function messageOf(articleId: string): Promise<string> {
  const { message } = await vi.waitFor(() =>
    db()
      .selectFrom('submissions')
      .innerJoin('briefings', 'briefings.id', 'submissions.briefing_id')
      .select('message')
      .where('article_id', '=', articleId)
      .executeTakeFirstOrThrow(),
  );
  return message;
}

async function newestPosition(scope: Scope): Promise<string> {
  const reply = await asking.ask('correct', { what: 'dismiss' }, { scope });
  return /position:(\d+)/.exec(JSON.stringify(reply))?.[1] ?? '';
}
