import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyst } from '../../../src/analysts/analyst.ts';
import { type Briefer, createBriefer } from '../../../src/app/briefings/briefer.ts';
import { type CopyFinder, FIND_HERE } from '../../../src/articles/copy-finder.ts';
import { changeSettings } from '../../../src/database/channels.ts';
import { correctLedger } from '../../../src/database/ledger/correct-ledger.ts';
import { createLedgerQueries } from '../../../src/database/ledger/create-ledger-queries.ts';
import { listMatters } from '../../../src/database/ledger/list-matters.ts';
import type { NewCorrection } from '../../../src/ledger/corrections.ts';
import { tell } from '../../database/ledger/ledger-examples.ts';
import { articleOf } from '../../fixtures/article-of.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const LINK = { type: 'link', url: 'https://news.example/talks' } as const;
const TEXT =
  'The harbour talks failed on Monday, the ministry said. Both sides had wanted the dredging to begin in the spring.';

let test: TestDatabase;
let analyses = 0;
let release = () => {};
/** The language the analyst was asked to write in. */
let wanted: string | undefined;
/** The matters it was offered. */
let offered: readonly string[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

describe('an article that is handed in twice at the same moment', () => {
  it('is analysed once, and the second is told that it is known', async () => {
    analyses = 0;
    const scope = { platform: 'double', workspace: 'W1', channel: 'C1' };
    const briefer = brieferOf();
    const running = briefer.brief(scope, LINK);
    await analysing(1);
    const waiting = briefer.brief(scope, LINK);
    release();
    const [first, second] = await Promise.all([running, waiting]);
    expect(analyses).toBe(1);
    expect(first.knownSince).toBeNull();
    expect(second).toMatchObject({ id: first.id, knownSince: expect.any(Date) });
  });

  it('is analysed again where the first one failed', async () => {
    analyses = 0;
    const scope = { platform: 'double', workspace: 'W2', channel: 'C1' };
    const failing = new AbortController();
    const briefer = brieferOf();
    const first = briefer.brief(scope, LINK, { signal: failing.signal });
    await analysing(1);
    const second = briefer.brief(scope, LINK);
    failing.abort(new Error('stopped'));
    await expect(first).rejects.toThrow('stopped');
    await analysing(2);
    release();
    expect((await second).knownSince).toBeNull();
  });

  it('in two processes is shown by both as it was stored first', async () => {
    analyses = 0;
    const scope = { platform: 'double', workspace: 'W3', channel: 'C1' };
    const [one, other] = [brieferOf('one'), brieferOf('other')];
    const slow = other.brief(scope, LINK);
    await analysing(1);
    const releaseSlow = release;
    const quick = one.brief(scope, LINK);
    await analysing(2);
    release();
    const first = await quick;
    releaseSlow();
    const second = await slow;
    expect(second.id).toBe(first.id);
    expect(second.knownSince).toEqual(expect.any(Date));
    expect(second.briefing.receipt.notes).toEqual(['one']);
  });
});

describe('a model', () => {
  it('is offered the open matters of the channel by the titles they have there', async () => {
    const scope = { platform: 'double', workspace: 'W5', channel: 'C1' };
    const says = ['ferry contract', 'harbour dues', 'lighthouse'].map((issue) => ({ actor: 'Ann Lee', issue }));
    await tell(test.db, scope, { title: 'Three things', says });
    const matters = await listMatters(test.db, scope, 10);
    const idOf = (title: string) => matters.find((matter) => matter.title === title)?.id ?? '';
    const correct = (given: NewCorrection) => correctLedger(test.db, scope, given, { id: 'U1', name: 'Ada' });
    await correct({ type: 'rename-matter', matterId: idOf('ferry contract'), title: 'Ferry tender' });
    await correct({ type: 'close-matter', matterId: idOf('lighthouse') });
    analyses = 0;
    const running = brieferOf().brief(scope, LINK);
    await analysing(1);
    release();
    await running;
    expect(offered.toSorted()).toEqual(['Ferry tender', 'harbour dues']);
  });
});

describe('an article that channels with different languages post', () => {
  const inChannel = (channel: string) => ({ platform: 'double', workspace: 'W4', channel });
  const settle = async <T>(briefing: Promise<T>, count: number): Promise<T> => {
    await analysing(count);
    release();
    return await briefing;
  };

  it('is analysed once for each language, by address and by text', async () => {
    analyses = 0;
    const briefer = brieferOf();
    await changeSettings(test.db, inChannel('german'), { language: 'de' }, 'U1');
    await changeSettings(test.db, inChannel('german-too'), { language: 'de' }, 'U1');
    await settle(briefer.brief(inChannel('own'), LINK), 1);
    const german = await settle(briefer.brief(inChannel('german'), LINK), 2);
    expect(german.knownSince).toBeNull();
    const [shared, again] = [
      await briefer.brief(inChannel('german-too'), LINK),
      await briefer.brief(inChannel('own-too'), { type: 'text', text: TEXT }),
    ];
    expect(analyses).toBe(2);
    expect(shared.briefing.receipt.notes).toEqual(german.briefing.receipt.notes);
    expect(again.briefing.receipt.notes).toEqual(['only']);
  });

  it('says where the analyst wrote in the article’s language all the same, and tells it which one was wanted', async () => {
    const briefer = brieferOf();
    analyses = 0;
    const link = { type: 'link', url: 'https://news.example/another' } as const;
    const { briefing } = await settle(briefer.brief(inChannel('terminal'), link, { language: 'fr' }), 1);
    expect(wanted).toBe('fr');
    expect(briefing.receipt.notes.at(-1)).toBe(
      'This briefing is in the article’s language: its analyst (a slow analyst) didn’t write in French.',
    );
    await settle(briefer.brief({ ...inChannel('terminal'), workspace: 'W5' }, link, { language: 'en-GB' }), 2);
    expect(wanted).toBeUndefined();
  });
});

describe('an article that another outlet carries', () => {
  const scope = { platform: 'double', workspace: 'W6', channel: 'C1' };
  const wire = `${TEXT} ${'The minister will meet the dockers of the old port again after the holidays, she said. '.repeat(3)}`;
  const inOutlet = (siteName: string | null, text: string, day = '2026-03-02') => {
    const url = siteName === null ? null : `https://${siteName}.example/${day}`;
    return articleOf(text, { url, canonicalUrl: url, siteName, publishedAt: day });
  };
  const articles = async () =>
    (await createLedgerQueries(test).articlesOf({ ...scope, channels: ['C1'] }, { limit: 10 })).map(
      ({ siteName, alsoIn }) => [siteName, ...alsoIn],
    );

  it('is analysed once, and shown with its outlets, however it was handed in', async () => {
    analyses = 0;
    const running = brieferOf('only', inOutlet('Gazette', `ELMAR, March 2 — ${wire}`)).brief(scope, LINK);
    await analysing(1);
    release();
    const first = await running;
    const copies = [inOutlet('Herald', wire), inOutlet('Herald', wire), inOutlet(null, `${wire}\n\nPrinted at home.`)];
    for (const copy of copies) {
      const known = await brieferOf('only', copy).brief(scope, { type: 'text', text: copy.text });
      expect(known).toMatchObject({ id: first.id, knownSince: expect.any(Date) });
    }
    expect(analyses).toBe(1);
    expect(await articles()).toEqual([['Gazette', 'Herald']]);
  });

  it('is no longer compared once its briefing is called off', async () => {
    const stopping = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const copyFinder: CopyFinder = {
      ...FIND_HERE,
      findCopy: async (_newer, _older, signal) => {
        signals.push(signal);
        stopping.abort(new Error('stopped'));
        signal?.throwIfAborted();
        return -1;
      },
    };
    const copy = inOutlet('Tribune', `${wire}\n\nBy our own reporter.`);
    const calledOff = brieferOf('only', copy, copyFinder).brief(scope, LINK, { signal: stopping.signal });
    await expect(calledOff).rejects.toThrow('stopped');
    expect(signals).toEqual([stopping.signal]);
  });

  it('is an article of its own where a number in it is another', async () => {
    const other = wire.replaceAll('the holidays', 'the 4 holidays');
    const running = brieferOf('only', inOutlet('Courier', other, '2026-03-03')).brief(scope, LINK);
    await analysing(2);
    release();
    expect((await running).knownSince).toBeNull();
    expect(await articles()).toEqual([['Courier'], ['Gazette', 'Herald']]);
  });
});

function brieferOf(
  note = 'only',
  article = articleOf(TEXT, { url: LINK.url, canonicalUrl: LINK.url }),
  copyFinder = FIND_HERE,
): Briefer {
  const analyst: Analyst = {
    ...{ name: 'a slow analyst', version: '1', languages: null },
    async analyse(_article, { signal, language, knownIssues = [] }) {
      analyses += 1;
      wanted = language;
      offered = knownIssues;
      await new Promise<void>((resolve, reject) => {
        release = resolve;
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
      const none = { bottomLine: [], actors: [], positions: [], stickingPoints: [] };
      const draft = { ...none, openQuestions: [], events: [], absentVoices: [] };
      return {
        analyst: { name: this.name, version: this.version },
        draft,
        ...{ wordsRead: 20, tokens: { input: 0, output: 0 }, costUsd: null, notes: [note] },
      };
    },
  };
  const database = test;
  return createBriefer({ reader: { read: async () => article }, analyst, copyFinder, database });
}

async function analysing(count: number): Promise<void> {
  await expect.poll(() => analyses, { timeout: 10_000 }).toBe(count);
}
