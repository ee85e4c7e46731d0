import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../src/chat/message.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { PlatformError } from '../../../src/errors.ts';
import { renderReply } from '../../../src/platforms/terminal/render-reply.ts';
import { createPlatformDouble } from '../../contracts/platform-double.ts';
import { createReplicas, type Replicas } from '../replicas.ts';

const WAIT = { timeout: 20_000, interval: 50 };
const ADA: Caller = { id: 'U1', name: 'Ada', isManager: true };
/** 09:00 in Berlin on Tuesday 24 November 2026. */
const NINE = '2026-11-24T08:00:00Z';

const platform = createPlatformDouble();
let replicas: Replicas;
let scope: Scope;
beforeAll(async () => {
  replicas = await createReplicas(2, [platform]);
  await replicas.work();
});
afterAll(() => replicas.close());
beforeEach(async () => {
  await replicas.database.acrossChannels.deleteFrom('digest_schedules').execute();
  scope = { platform: 'double', workspace: randomUUID(), channel: 'C1' };
  replicas.setClock('2026-11-23T12:00:00Z');
});

describe('a channel’s digest', () => {
  it('is posted once, though two processes take it at the same moment', async () => {
    const channels = Array.from({ length: 30 }, (_, index) => ({ ...scope, channel: `C${index}` }));
    for (const channel of channels) await digest('on at:9 timezone:Berlin', { at: channel });
    replicas.setClock(NINE);
    expect(await replicas.tick()).toBe(30);
    await vi.waitFor(() => expect(posted()).toHaveLength(30), WAIT);
    expect(new Set(posted().map(({ delivery }) => delivery.scope.channel)).size).toBe(30);
    expect(posted().map(({ delivery }) => delivery.thread)).toEqual(Array(30).fill(null));
    expect(await replicas.tick()).toBe(0);
  });

  it('comes late, and once, where Readout was down from 08:59 to 09:20', async () => {
    await digest('on timezone:Berlin');
    replicas.setClock('2026-11-24T08:20:00Z');
    expect(await replicas.tick()).toBe(1);
    await vi.waitFor(() => expect(posted()).toHaveLength(1), WAIT);
    expect(await replicas.tick()).toBe(0);
    // It stands in the channel a moment before it is written down that it does.
    const late = /Tuesday 24 Nov\s+posted at 09:20, late: due at 09:00/;
    await vi.waitFor(async () => expect(await digest('status')).toMatch(late), WAIT);
  });

  it('does not come where Readout was down for more than two hours; log and status say so', async () => {
    await digest('on timezone:Berlin');
    replicas.setClock('2026-11-24T10:00:01Z');
    expect(await replicas.tick()).toBe(0);
    expect(replicas.logged.filter((line) => line.includes(scope.workspace)).join()).toMatch(/2026-11-24.*was missed/);
    const status = await digest('status');
    expect(status).toMatch(/Tuesday 24 Nov\s+wasn’t posted: Readout wasn’t running/);
    expect(status).toMatch(/Tomorrow, Wednesday 25 Nov, at 09:00 \(Europe\/Berlin\)/);
  });

  it('comes on the next day after some that were missed, and each of them is told', async () => {
    await digest('on timezone:Berlin');
    replicas.setClock('2026-11-27T08:01:00Z');
    expect(await replicas.tick()).toBe(1);
    const status = await digest('status');
    expect(status.match(/wasn’t posted/g)).toHaveLength(3);
  });

  it('comes once where the clock goes back two minutes', async () => {
    await digest('on timezone:Berlin');
    for (const time of [
      '2026-11-24T08:00:30Z',
      '2026-11-24T07:58:30Z',
      '2026-11-24T08:00:00Z',
      '2026-11-24T08:01:00Z',
    ]) {
      replicas.setClock(time);
      await replicas.tick();
    }
    expect(await digestDays()).toEqual(['2026-11-24']);
  });

  it.each([
    ['Europe/Berlin', '02:30', '2026-03-28T20:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '02:30', '2026-10-24T20:00:00Z', '2026-10-25'],
    ['America/New_York', '01:30', '2026-11-01T02:00:00Z', '2026-11-01'],
    ['America/New_York', '02:30', '2026-03-08T03:00:00Z', '2026-03-08'],
    ['Australia/Lord_Howe', '01:45', '2026-04-04T10:00:00Z', '2026-04-05'],
    ['Australia/Lord_Howe', '02:15', '2026-10-03T10:00:00Z', '2026-10-04'],
  ])('comes once in the night in which %s changes its clocks, at %s', async (timeZone, at, evening, day) => {
    replicas.setClock(evening);
    await digest(`on timezone:${timeZone} at:${at} days:daily`);
    for (let minute = 0; minute <= 15 * 60; minute += 15) {
      replicas.setClock(new Date(Date.parse(evening) + minute * 60_000).toISOString());
      await replicas.tick();
    }
    expect(await digestDays()).toEqual([day]);
  });

  it('comes once a local day though the time or the time zone is changed after it', async () => {
    await digest('on timezone:Berlin days:daily');
    replicas.setClock(NINE);
    await replicas.tick();
    for (const change of ['at:10:00', 'timezone:Europe/London at:11:00', 'timezone:America/New_York at:9']) {
      await digest(`on ${change}`);
      replicas.setClock(new Date(replicas.now().getTime() + 60_000).toISOString());
    }
    replicas.setClock('2026-11-24T23:00:00Z');
    await replicas.tick();
    expect(await digestDays()).toEqual(['2026-11-24']);
  });

  it('is not lost where its settings are changed in the minute in which it is due', async () => {
    await digest('on timezone:Berlin');
    replicas.setClock('2026-11-24T08:00:20Z');
    await digest('on length:short');
    expect(await replicas.tick()).toBe(1);
    expect(await digest('on at:8:30')).toMatch(/Tomorrow/);
    expect(await replicas.tick()).toBe(0);
  });

  it('that was missed in the morning comes in the evening where its time is changed', async () => {
    await digest('on timezone:Berlin');
    replicas.setClock('2026-11-24T11:00:00Z');
    await replicas.tick();
    await digest('on at:18:00');
    replicas.setClock('2026-11-24T17:00:00Z');
    expect(await replicas.tick()).toBe(1);
    await vi.waitFor(() => expect(posted()).toHaveLength(1), WAIT);
  });

  it('is not kept waiting by a schedule that cannot be read', async () => {
    await digest('on timezone:Berlin');
    await sql`update digest_schedules set time_zone = 'Mars/Olympus' where channel = 'C1'`.execute(
      replicas.database.acrossChannels,
    );
    await digest('on timezone:Berlin', { at: { ...scope, channel: 'C2' } });
    replicas.setClock(NINE);
    expect(await replicas.tick()).toBe(1);
    await replicas.tick();
    const rows = await replicas.database.acrossChannels
      .selectFrom('digest_schedules')
      .select(['channel', 'problem'])
      .execute();
    expect(rows).toContainEqual({ channel: 'C1', problem: expect.stringContaining('Mars/Olympus') });
  });

  it('does not come where it was switched off', async () => {
    await digest('on timezone:Berlin');
    await digest('off');
    replicas.setClock(NINE);
    expect(await replicas.tick()).toBe(0);
    expect(await digest('status')).toMatch(/is off/);
    expect(await digest('on')).toMatch(/Tomorrow, Wednesday 25 Nov, at 09:00 \(Europe\/Berlin\)/);
  });

  it('is not posted where nothing moved and the channel wants silence', async () => {
    await digest('on timezone:Berlin quiet:silent');
    replicas.setClock(NINE);
    await replicas.tick();
    await vi.waitFor(async () => expect(await digest('status')).toMatch(/nothing moved, so nothing was posted/), WAIT);
    expect(posted()).toEqual([]);
  });
});

describe('a channel that Readout can no longer post to', () => {
  it('has its digests switched off at once, and who set them is told', async () => {
    await digest('on timezone:Berlin');
    platform.fail(new PlatformError('no-access', 'Not in the channel any more.', { advice: 'Invite Readout again.' }));
    replicas.setClock(NINE);
    await replicas.tick();
    await vi.waitFor(() => expect(platform.told).toHaveLength(1), WAIT);
    const [told] = platform.told;
    expect(told?.callerId).toBe(ADA.id);
    expect(JSON.stringify(told?.reply)).toMatch(/switched off.*Not in the channel any more.*Invite Readout again/);
    const status = await digest('status');
    expect(status).toMatch(/is off/);
    expect(status).toMatch(/Readout switched it off: Not in the channel any more/);
    expect(status).toMatch(/Tuesday 24 Nov\s+wasn’t posted: Not in the channel any more/);
    replicas.setClock('2026-11-25T08:00:00Z');
    expect(await replicas.tick()).toBe(0);
    expect(posted()).toEqual([]);
  });

  it('keeps its digests where the platform only refused that message', async () => {
    await digest('on timezone:Berlin');
    platform.fail(new PlatformError('rejected', 'Not like this.'));
    replicas.setClock(NINE);
    await replicas.tick();
    await vi.waitFor(async () => expect(await digest('status')).toMatch(/wasn’t posted: Not like this/), WAIT);
    expect(await digest('status')).toMatch(/Tomorrow, Wednesday 25 Nov/);
  });
});

/** Where, and by whom, where it is not the test's channel and Ada. */
interface Place {
  readonly at?: Scope;
  readonly by?: Caller;
}

/** What /digest answers, as a terminal shows it. */
async function digest(typed: string, { at = scope, by = ADA }: Place = {}): Promise<string> {
  const [deed = '', ...rest] = typed.split(' ');
  const options = rest.map((word) => [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)]);
  const call = { scope: at, caller: by, id: randomUUID(), thread: null };
  const [app] = replicas.apps;
  const reply = await app?.handlers.onCommand('digest', {
    ...call,
    options: { do: deed, ...Object.fromEntries(options) },
  });
  return reply === undefined ? '' : renderReply(reply, { width: 160, colours: false });
}

function posted() {
  return platform.posted.filter(({ delivery }) => delivery.scope.workspace === scope.workspace);
}

async function digestDays(): Promise<string[]> {
  const rows = await replicas.database.acrossChannels
    .selectFrom('digests')
    .select('local_date')
    .where('workspace', '=', scope.workspace)
    .orderBy('due_at')
    .execute();
  return rows.map((row) => row.local_date);
}
