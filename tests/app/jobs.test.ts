import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBriefJob } from '../../src/app/briefings/brief-job.ts';
import type { Briefer } from '../../src/app/briefings/briefer.ts';
import { createDeliverJob } from '../../src/app/deliveries/deliver-job.ts';
import { takeMessage } from '../../src/app/intake/take-message.ts';
import type { Message } from '../../src/chat/message.ts';
import { findBriefing, saveBriefing } from '../../src/database/briefings.ts';
import { endDelivery, findDelivery, keepDelivery, recentBriefings } from '../../src/database/deliveries.ts';
import type { Database } from '../../src/database/open-database.ts';
import { DatabaseError, NotAnArticleError, PlatformError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { createPlatformDouble, type PlatformDouble } from '../contracts/platform-double.ts';
import { exampleEntry } from '../database/examples.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';

const SIGNAL = new AbortController().signal;
const REFUSING: Briefer = {
  brief: async () => Promise.reject(new NotAnArticleError('paywall', 'Behind a paywall.', { advice: 'Paste it.' })),
};

let test: TestDatabase;
let database: Database;
let platform: PlatformDouble;
let scope = { platform: 'double', workspace: '', channel: 'C1' };

beforeAll(async () => {
  test = await createTestDatabase();
  database = test;
});
afterAll(() => test.close());
beforeEach(() => {
  platform = createPlatformDouble();
  scope = { ...scope, workspace: randomUUID() };
});

describe('the job of a submission', () => {
  it('answers once, though two workers have it', async () => {
    const id = await submit({ ...messageOf(), isAddressed: true });
    let arrived = 0;
    const briefer: Briefer = {
      brief: async (...args) => {
        arrived += 1;
        await expect.poll(() => arrived, { timeout: 10_000 }).toBe(2);
        return REFUSING.brief(...args);
      },
    };
    const job = createBriefJob(partsWith(briefer));
    await Promise.all([job.run(id, SIGNAL), job.run(id, SIGNAL)]);
    expect(await deliveriesOf(id)).toHaveLength(1);
  });

  it('answers when somebody asked while it was in work', async () => {
    const message = messageOf();
    const id = await submit(message);
    const asked = { ...message, author: { ...message.author, id: 'U0GRACE' }, isAddressed: true };
    const briefer: Briefer = {
      brief: async (...args) => {
        await takeMessage(parts(), asked);
        return REFUSING.brief(...args);
      },
    };
    await createBriefJob(partsWith(briefer)).run(id, SIGNAL);
    const [delivery, ...others] = await deliveriesOf(id);
    expect(others).toEqual([]);
    expect(delivery?.addressee).toBe(message.author.id);
  });

  it('points to a known briefing without a link where the platform gives none', async () => {
    const { id: briefingId } = await saveBriefing(test.db, scope, exampleEntry());
    await keepDelivery(test.db, deliveryOf({ briefingId }));
    const stored = await findBriefing(test.db, scope, { ...exampleEntry(), ...exampleEntry().article });
    if (stored === null) throw new Error('It was saved above.');
    const known: Briefer = { brief: async () => ({ ...stored, knownSince: stored.createdAt }) };
    const [first] = await test.db.selectFrom('deliveries').select('id').where('briefing_id', '=', briefingId).execute();
    await endDelivery(test.db, first?.id ?? '', { state: 'sent', messageId: 'posted-before' });
    const linkTo = async () => Promise.reject(new PlatformError('no-access', 'No address of that.'));
    Object.assign(platform, { linkTo });
    const id = await submit();
    await createBriefJob(partsWith(known)).run(id, SIGNAL);
    expect((await deliveriesOf(id)).map(({ reply }) => JSON.stringify(reply))).toEqual([
      expect.stringMatching(/Already briefed on \d{1,2} [A-Z][a-z]{2}\. It’s in this channel/),
    ]);
  });

  it('waits while its platform is not on, for a day', async () => {
    const id = await submit();
    const off = { ...partsWith(REFUSING), platformOf: () => null };
    const outcome = await createBriefJob(off).run(id, SIGNAL);
    expect(outcome?.again.getTime()).toBeGreaterThan(Date.now());
    const nextWeek = () => new Date(Date.now() + 7 * 86_400_000);
    await expect(createBriefJob({ ...off, now: nextWeek }).run(id, SIGNAL)).rejects.toThrow(/double isn’t running/);
  });
});

describe('the job of a delivery', () => {
  it('takes the sign of work off the message when it is given up', async () => {
    const message = messageOf();
    const id = await briefedDelivery(message);
    await createDeliverJob(parts()).giveUp(id, new Error('never'));
    expect(platform.marks.get(message.id)).toEqual(['refused']);
    expect((await findDelivery(test.db, id))?.state).toBe('dead');
  });

  it('never calls done what its platform refused', async () => {
    const message = messageOf();
    const id = await briefedDelivery(message);
    platform.fail(new PlatformError('rejected', 'Not like this.'));
    await createDeliverJob(parts()).run(id, SIGNAL);
    expect(platform.marks.get(message.id)).toEqual(['refused']);
  });

  it('is neither done nor refused where nobody can say whether it was posted, and is not posted again', async () => {
    const message = messageOf();
    const id = await briefedDelivery(message);
    const job = createDeliverJob(parts());
    platform.fail(new PlatformError('unknown-outcome', 'It may be there; nobody may look.'));
    await job.run(id, SIGNAL);
    expect(platform.marks.get(message.id)).toEqual(['unknown']);
    await job.run(id, SIGNAL);
    expect(platform.posted).toEqual([]);
  });

  it('is unknown, too, where its last try left that open and no try is left', async () => {
    const message = messageOf();
    const id = await briefedDelivery(message);
    await test.db.updateTable('deliveries').set({ state: 'posting' }).where('id', '=', id).execute();
    await createDeliverJob(parts()).giveUp(id, null);
    expect(platform.marks.get(message.id)).toEqual(['unknown']);
  });

  it('that was posted stays posted, though another worker gives it up', async () => {
    const id = await briefedDelivery(messageOf());
    const job = createDeliverJob(parts());
    await job.run(id, SIGNAL);
    await job.giveUp(id, null);
    expect((await findDelivery(test.db, id))?.state).toBe('sent');
  });

  it('marks the message at the next try where it was killed between posting and marking', async () => {
    const message = messageOf();
    const id = await briefedDelivery(message);
    await endDelivery(test.db, id, { state: 'sent', messageId: 'posted-before' });
    await createDeliverJob(parts()).run(id, SIGNAL);
    expect(platform.marks.get(message.id)).toEqual(['done']);
    expect(platform.posted).toEqual([]);
  });

  it('waits while its platform is not on', async () => {
    const id = await briefedDelivery(messageOf());
    const outcome = await createDeliverJob({ ...parts(), platformOf: () => null }).run(id, SIGNAL);
    expect(outcome?.again.getTime()).toBeGreaterThan(Date.now());
    expect((await findDelivery(test.db, id))?.state).toBe('waiting');
  });

  it('is not begun by a worker that has lost it', async () => {
    const id = await briefedDelivery(messageOf());
    const lost = AbortSignal.abort(new Error('lost'));
    await expect(createDeliverJob(parts()).run(id, lost)).rejects.toThrow('lost');
    expect(platform.posted).toEqual([]);
  });
});

describe('the latest briefings', () => {
  it('have each briefing once, where it stands, and not the pointers to it', async () => {
    const { id: briefingId } = await saveBriefing(test.db, scope, exampleEntry());
    for (const messageId of ['the-briefing', 'a-pointer']) {
      const id = await keepDelivery(test.db, deliveryOf({ briefingId }));
      await endDelivery(test.db, id, { state: 'sent', messageId });
    }
    const recent = await recentBriefings(test.db, scope, 10);
    expect(recent.map(({ messageId }) => messageId)).toEqual(['the-briefing']);
  });
});

describe('a database that is away', () => {
  it('is named as the reason why a message was not taken', async () => {
    const gone = await createTestDatabase();
    const closing = gone;
    // As a server does that is shut down while the job is stored.
    const add = async () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
    await expect(takeMessage({ database: closing, queue: { add }, commands: [] }, messageOf())).rejects.toThrow(
      DatabaseError,
    );
    expect(await gone.db.selectFrom('submissions').selectAll().execute()).toEqual([]);
    await gone.close();
  });
});

function parts() {
  const queue = { add: async () => {} };
  return { database, queue, commands: [], log: createLog('silent'), now: () => new Date(), platformOf: () => platform };
}

function partsWith(briefer: Briefer) {
  const answer = () => Promise.reject(new Error('Nobody asks anything here.'));
  return { ...parts(), briefer, answer, linkToBriefing: async () => null };
}

function messageOf(): Message {
  const author = { id: 'U0ADA', name: 'Ada', isManager: false };
  const text = `https://news.example/${randomUUID()}`;
  return { scope, id: randomUUID(), thread: null, author, text, files: [], isAddressed: false };
}

/** The id of its submission. */
async function submit(message = messageOf()): Promise<string> {
  await takeMessage(parts(), message);
  const { id } = await test.db
    .selectFrom('submissions')
    .select('id')
    .where('message', '=', message.id)
    .executeTakeFirstOrThrow();
  return id;
}

/** A delivery that waits under a message whose article is briefed. */
async function briefedDelivery(message: Message): Promise<string> {
  const submissionId = await submit(message);
  await test.db.updateTable('submissions').set({ state: 'briefed' }).where('id', '=', submissionId).execute();
  return await keepDelivery(test.db, deliveryOf({ submissionId, thread: message.id }));
}

function deliveryOf(given: { submissionId?: string; briefingId?: string; thread?: string }) {
  const reply = { title: 'Talks', blocks: [], visibility: 'channel' } as const;
  return { scope, submissionId: null, briefingId: null, thread: null, addressee: null, reply, ...given };
}

async function deliveriesOf(submissionId: string) {
  return await test.db.selectFrom('deliveries').selectAll().where('submission_id', '=', submissionId).execute();
}
