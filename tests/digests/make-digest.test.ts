import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveBriefing } from '../../src/database/briefings.ts';
import { endDelivery, keepDelivery } from '../../src/database/deliveries.ts';
import { readDigestMaterial } from '../../src/database/digests/digest-material.ts';
import { correctLedger } from '../../src/database/ledger/correct-ledger.ts';
import { listMatters } from '../../src/database/ledger/list-matters.ts';
import { composeDigest } from '../../src/digests/compose-digest.ts';
import { type DigestMemory, keyOfMove, readMemory, remember } from '../../src/digests/digest-memory.ts';
import { isMove } from '../../src/digests/find-moves.ts';
import type { Shift } from '../../src/ledger/ledger.ts';
import { findShifts } from '../../src/ledger/shifts.ts';
import { readSeries, type SeriesArticle } from '../bench/series-ledger.ts';
import { exampleEntry } from '../database/examples.ts';
import { type Told, tell } from '../database/ledger/ledger-examples.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { createDigestChannel, type DigestChannel, inTerminal } from './digest-channel.ts';

const PICTURE = { name: 'matrix.png', mediaType: 'image/png', base64: '', alternative: 'who holds what' };

let database: TestDatabase;
let articles: readonly SeriesArticle[];
beforeAll(async () => {
  database = await createTestDatabase();
  ({ articles } = await readSeries());
});
afterAll(() => database.close());

describe('the digests of a series', () => {
  it('tell every move once', async () => {
    const channel = createDigestChannel(database.db, 'moves');
    await postAll(channel, articles);
    const days = [...new Set(articles.map(({ date }) => date))];
    let memory: DigestMemory = readMemory(null);
    const told: Shift[] = [];
    for (const [place, day] of days.entries()) {
      const digest = await compose(channel, at(days[place - 1] ?? '2026-03-01'), at(day), memory);
      told.push(...digest.stories.flatMap(({ moves }) => moves));
      memory = remember(memory, digest);
    }
    const all = await readDigestMaterial(database.db, channel.scope, {
      since: at('2026-03-01'),
      until: at('2026-03-31'),
    });
    const expected = days.flatMap((day) => {
      const later = all.positions.filter(({ article }) => article.date === day);
      return findShifts(
        all.positions.filter(({ article }) => article.date < day),
        later,
      ).filter(isMove);
    });
    expect(expected.length).toBeGreaterThan(3);
    expect(spoken(told)).toEqual(spoken(expected));
    expect(new Set(told.map(keyOfMove)).size).toBe(told.length);
    // Silence is told more carefully than it is found, and never where it is not found.
    expect(expected.map(keyOfMove)).toEqual(expect.arrayContaining(told.map(keyOfMove)));
  });

  it('tell after skipped ones what those would have told', async () => {
    const channel = createDigestChannel(database.db, 'skipped');
    const first = articles.filter(({ date }) => date <= '2026-03-06');
    const second = articles.filter(({ date }) => date > '2026-03-06' && date <= '2026-03-12');
    await postAll(channel, first);
    await channel.digest('2026-03-06T09:00:00Z');
    await postAll(channel, second);
    const digest = inTerminal(await channel.digest('2026-03-12T09:00:00Z'));
    expect(digest).toMatch(/4 articles since 6 Mar/);
    expect(digest).toMatch(/Brandt softened on [\s\S]*Hollick softened on /);
    expect(digest).toMatch(/reversed course on state arbitration/);
  });

  it('carry a story on: its day is counted from the first article, whatever the headline says', async () => {
    const channel = createDigestChannel(database.db, 'days');
    const [one, two] = articles;
    if (one === undefined || two === undefined) throw new Error('the series has articles');
    await channel.post(one, '2026-03-02T08:00:00Z');
    expect((await channel.digest('2026-03-02T09:00:00Z'))?.title).toMatch(/a new story/);
    await channel.post(two, '2026-03-03T08:00:00Z');
    expect((await channel.digest('2026-03-03T09:00:00Z'))?.title).toMatch(/day 2/);
  });

  it('know nothing of another channel', async () => {
    const [mine, other] = [createDigestChannel(database.db, 'mine'), createDigestChannel(database.db, 'other')];
    await postAll(other, articles.slice(0, 2));
    const digest = await mine.digest('2026-03-03T09:00:00Z');
    expect(digest).toMatchObject({
      title: 'Good morning. Nothing moved.',
      subtitle: 'No articles since yesterday',
      blocks: [],
    });
  });
});

describe('a quiet day', () => {
  it('is a line that says so, with what is still stuck', async () => {
    const channel = createDigestChannel(database.db, 'quiet');
    await postAll(channel, articles.slice(0, 2));
    await channel.digest('2026-03-03T09:00:00Z');
    expect(inTerminal(await channel.digest('2026-03-05T09:00:00Z'))).toMatch(
      /Nothing moved in .*\n[\s\S]*STUCK .*since/,
    );
  });

  it('is silent where the channel wants that, and the story is known the day after', async () => {
    const channel = createDigestChannel(database.db, 'silent');
    await postAll(channel, articles.slice(0, 2));
    await channel.digest('2026-03-03T09:00:00Z');
    expect(await channel.digest('2026-03-04T09:00:00Z', { quiet: 'silent' })).toBeNull();
    await postAll(channel, articles.slice(4, 5));
    expect((await channel.digest('2026-03-06T09:00:00Z', { quiet: 'silent' }))?.title).toMatch(/day 5/);
  });
});

describe('a digest', () => {
  it('leads to the threads of its articles, and to the articles where a thread has no address', async () => {
    const channel = createDigestChannel(database.db, 'linked');
    const [posted, other] = articles.slice(0, 2).map((article) => ({ ...article, url: 'https://news.example/a' }));
    if (posted === undefined || other === undefined) throw new Error('the series has articles');
    const briefingId = await channel.post(posted, '2026-03-02T08:00:00Z');
    await channel.post({ ...other, canonicalUrl: 'https://news.example/b' }, '2026-03-02T08:01:00Z');
    const reply = { title: '', blocks: [], visibility: 'channel' } as const;
    const delivery = { scope: channel.scope, submissionId: null, briefingId, thread: null, addressee: null, reply };
    await endDelivery(database.db, await keepDelivery(database.db, delivery), { state: 'sent', messageId: '17.5' });
    const digest = inTerminal(await channel.digest('2026-03-02T09:00:00Z'));
    expect(digest).toMatch(/https:\/\/chat\.example\/17\.5/);
    expect(digest).toMatch(/https:\/\/news\.example\/b/);
  });

  it('tells first what an article takes back, with its words and when it was told', async () => {
    const channel = createDigestChannel(database.db, 'withdrawn', { linkTo: async () => null });
    await tell(database.db, channel.scope, REPORT, new Date('2026-03-02T08:00:00Z'));
    await channel.digest('2026-03-02T09:00:00Z');
    await tell(database.db, channel.scope, WITHDRAWAL, new Date('2026-03-04T08:00:00Z'));
    const digest = inTerminal(await channel.digest('2026-03-04T09:00:00Z'));
    expect(digest).toMatch(/a report of Mon on old lighthouse is withdrawn/);
    expect(digest).toMatch(/^TAKEN BACK\n {2}“.*the Elmar Gazette withdrew its report that/m);
    expect(digest.indexOf('TAKEN BACK')).toBeLessThan(digest.indexOf('READ'));
    expect(inTerminal(await channel.digest('2026-03-05T09:00:00Z'))).not.toMatch(/TAKEN BACK|withdrawn/);
  });

  it('says nothing of matters that people closed', async () => {
    const [closed, open] = [createDigestChannel(database.db, 'closed'), createDigestChannel(database.db, 'open')];
    for (const { scope } of [closed, open]) await tell(database.db, scope, KEEPS, new Date('2026-03-02T08:00:00Z'));
    expect(inTerminal(await closed.digest('2026-03-02T09:00:00Z'))).toMatch(/Ann Lee/);
    expect(inTerminal(await open.digest('2026-03-02T09:00:00Z'))).toMatch(/Ann Lee/);
    const [matter] = await listMatters(database.db, closed.scope, 1);
    const close = { type: 'close-matter', matterId: matter?.id ?? '' } as const;
    await correctLedger(database.db, closed.scope, close, { id: 'U1', name: 'Ada' });
    for (const { scope } of [closed, open]) await tell(database.db, scope, OBJECTS, new Date('2026-03-03T08:00:00Z'));
    expect(inTerminal(await open.digest('2026-03-03T09:00:00Z'))).toMatch(/Per Holm/);
    expect(inTerminal(await closed.digest('2026-03-03T09:00:00Z'))).not.toMatch(/Ann Lee|Per Holm/);
  });

  it('comes although the platform gives no address and the picture cannot be drawn', async () => {
    const fails = () => Promise.reject(new Error('not today'));
    const channel = createDigestChannel(database.db, 'failing', { linkTo: fails, matrixPicture: fails });
    await postAll(channel, articles.slice(0, 8));
    expect((await channel.digest('2026-03-11T09:00:00Z'))?.attachment).toBeUndefined();
  });

  it('brings the matrix where something moved, and none where nothing did', async () => {
    const titles: string[] = [];
    const matrixPicture = async (_: unknown, title: string) => (titles.push(title) > 0 ? PICTURE : null);
    const channel = createDigestChannel(database.db, 'picture', { matrixPicture });
    await postAll(channel, articles.slice(0, 5));
    expect((await channel.digest('2026-03-03T09:00:00Z'))?.attachment).toBeUndefined();
    await postAll(channel, articles.slice(5, 6));
    expect((await channel.digest('2026-03-09T09:00:00Z'))?.attachment).toEqual(PICTURE);
    expect(titles).toEqual([expect.stringMatching(/, day 8$/)]);
  });

  it('greets by the clocks of its channel', async () => {
    const channel = createDigestChannel(database.db, 'greeting');
    const digest = await channel.digest('2026-03-03T20:30:00Z', {
      timeZone: 'Pacific/Auckland',
      localDate: '2026-03-04',
    });
    expect(digest?.title).toMatch(/^Good morning/);
    expect((await channel.digest('2026-03-03T21:30:00Z'))?.title).toMatch(/^Good evening/);
  });

  it('lists what there is room for and leads on to the rest', async () => {
    const channel = createDigestChannel(database.db, 'many');
    for (let count = 1; count <= 125; count++) {
      const text = `The minister refused to sign harbour treaty number ${count}, her office said on Monday.`;
      const canonicalUrl = `https://news.example/${count}`;
      const entry = exampleEntry({ text, contentHash: `${count}`, canonicalUrl, title: `Treaty ${count}` });
      await saveBriefing(database.db, channel.scope, entry, new Date('2026-03-02T08:00:00Z'));
    }
    const full = inTerminal(await channel.digest('2026-03-02T09:00:00Z'));
    expect(full).toMatch(/125 articles since yesterday/);
    expect(full).toMatch(/more: \/sources since:sunday/);
    expect(full.split('\n').length).toBeLessThan(120);
  });

  it('tells a story anew rather than not at all where its memory cannot be read', async () => {
    const channel = createDigestChannel(database.db, 'forgetful');
    await postAll(channel, articles.slice(0, 1));
    expect((await channel.digest('2026-03-02T09:00:00Z', { earlier: { version: 99 } }))?.title).toMatch(/a new story/);
  });
});

const KEEPS: Told = {
  title: 'Mayor keeps lighthouse',
  says: [{ actor: 'Ann Lee', issue: 'old lighthouse', act: 'refuses', statement: 'no sale' }],
};
const OBJECTS: Told = {
  ...{ title: 'Lighthouse again', date: '2026-03-03' },
  says: [{ actor: 'Per Holm', issue: 'old lighthouse', act: 'demands', statement: 'a sale to the harbour trust' }],
};
const CLAIM = 'Mayor Ann Lee had agreed to sell the old lighthouse to the bank';
const REPORT: Told = {
  ...{ title: 'Lighthouse sold', date: '2026-03-02' },
  says: [{ actor: 'Elmar Gazette', issue: 'old lighthouse', statement: CLAIM }],
};
const WITHDRAWAL: Told = {
  ...{ title: 'Lighthouse not sold', date: '2026-03-04' },
  says: [
    {
      ...{ actor: 'Ann Lee', issue: 'lighthouse keeper' },
      statement: `the Elmar Gazette withdrew its report that ${CLAIM}`,
    },
  ],
};

async function postAll(channel: DigestChannel, posted: readonly SeriesArticle[]): Promise<void> {
  for (const article of posted) await channel.post(article, `${article.date}T08:00:00Z`);
}

async function compose(channel: DigestChannel, since: Date, until: Date, memory: DigestMemory) {
  const material = await readDigestMaterial(database.db, channel.scope, { since, until });
  return composeDigest(
    material,
    { since, until, timeZone: 'UTC', localDate: until.toISOString().slice(0, 10) },
    memory,
  );
}

function at(day: string): Date {
  return new Date(`${day}T09:00:00Z`);
}

/** What was moved by words, not by silence. */
function spoken(moves: readonly Shift[]): readonly string[] {
  return moves
    .filter(({ kind }) => kind !== 'dropped')
    .map(({ kind, actor, issueId, before, after }) => [kind, actor, issueId, before?.quote, after?.quote].join(' | '))
    .toSorted();
}
