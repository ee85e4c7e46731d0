import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { keepDigestSchedule } from '../../src/database/digests/digest-schedules.ts';
import { DEFAULT_DIGEST } from '../../src/digests/digest-settings.ts';
import { WEEKDAYS } from '../../src/digests/schedule.ts';
import { BOT, TEAM } from '../servers/slack-workspace.ts';
import type { SlackDouble } from './chat-double.ts';
import { survives, type WorldWith } from './survives.ts';

const CHANNELS = ['C0ONE', 'C0TWO', 'C0THREE', 'C0FOUR', 'C0FIVE'] as const;
const MINUTE_MS = 60_000;
const SHIFT_CLOCK = `--import=${new URL('./shift-clock.js', import.meta.url).href}`;
type SlackWorld = WorldWith<SlackDouble>;

describe('digests that were due', () => {
  survives(21, 'two replicas that start at the same moment: one a channel', 'slack', async (world) => {
    await makeDue(world, 1);
    await Promise.all([world.start([world.chat]), world.start([world.chat])]);
    await everyChannelHasOne(world);
  });

  survives(21, 'killed while it posts them: one a channel', 'slack', async (world) => {
    const { server } = world.chat;
    server.fail('chat.postMessage', ...CHANNELS.map(() => ({ type: 'hang', isDone: true }) as const));
    await makeDue(world, 1);
    const first = await world.start([world.chat]);
    await world.until(() => expect(posted(world).length).toBeGreaterThan(2));
    await first.kill();
    server.fail('chat.postMessage', ...CHANNELS.map(() => null));
    await world.start([world.chat]);
    await everyChannelHasOne(world);
  });

  survives(21, 'asked to stop as it takes them: one a channel', 'slack', async (world) => {
    await makeDue(world, 1);
    const first = await world.start([world.chat]);
    expect(await first.stop()).toBe(0);
    await world.start([world.chat]);
    await everyChannelHasOne(world);
  });

  survives(22, 'down for twenty minutes: one late digest a channel', 'slack', async (world) => {
    await makeDue(world, 20);
    await world.start([world.chat]);
    await everyChannelHasOne(world);
  });

  survives(22, 'down for longer than two hours: none, and a line in the log', 'slack', async (world) => {
    await makeDue(world, 125);
    const readout = await world.start([world.chat], { LOG_LEVEL: 'warn' });
    await world.until(() => expect(readout.out() + readout.err()).toMatch(/a digest was missed/));
    await sleep(3_000);
    expect(posted(world)).toEqual([]);
  });

  survives(23, 'the clock goes back two minutes: no second one', 'slack', async (world) => {
    await makeDue(world, 1);
    const first = await world.start([world.chat]);
    await everyChannelHasOne(world);
    await first.stop();
    await world.start([world.chat], { NODE_OPTIONS: SHIFT_CLOCK, CLOCK_SHIFT_MS: String(-2 * MINUTE_MS) });
    await sleep(70_000);
    await everyChannelHasOne(world);
  });

  survives(23, 'the time zone is changed after the day’s digest: no second one that day', 'slack', async (world) => {
    await makeDue(world, 1);
    await world.start([world.chat]);
    await everyChannelHasOne(world);
    // An hour west the same time of the same day is still to come: in the past of the schedule it is due at once.
    await makeDue(world, 1, 'Atlantic/Cape_Verde');
    await sleep(70_000);
    await everyChannelHasOne(world);
  });

  for (const [title, local, starts] of [
    // 02:30 does not exist that night: the first instant after the gap, and no other.
    ['of spring', '02:30', ['2026-03-29T00:59:58Z', '2026-03-29T01:29:58Z']],
    // 02:30 comes twice that night: at the first of the two.
    ['of autumn', '02:30', ['2026-10-25T00:29:58Z', '2026-10-25T01:29:58Z']],
  ] as const)
    survives(23, `the night ${title} in which the clocks change: one for the local day`, 'slack', async (world) => {
      const [first] = starts;
      await schedule(world, local, 'Europe/Berlin', new Date(Date.parse(first) - 12 * 60 * MINUTE_MS));
      for (const start of starts) {
        const shift = Date.parse(start) - Date.now();
        const readout = await world.start([world.chat], { NODE_OPTIONS: SHIFT_CLOCK, CLOCK_SHIFT_MS: String(shift) });
        await world.until(() => expect(posted(world).length).toBeGreaterThan(0), 90_000);
        await sleep(8_000);
        await readout.stop();
      }
      await everyChannelHasOne(world);
    });
});

/** Every channel has its digest at this minute, so many minutes ago. */
async function makeDue(world: SlackWorld, minutesAgo: number, timeZone = 'UTC'): Promise<void> {
  const due = new Date(Date.now() - minutesAgo * MINUTE_MS);
  const at = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(due);
  await schedule(world, at, timeZone, new Date(due.getTime() - MINUTE_MS));
}

async function schedule({ database }: SlackWorld, at: string, timeZone: string, now: Date): Promise<void> {
  const settings = { ...DEFAULT_DIGEST, at, days: WEEKDAYS, timeZone };
  for (const channel of CHANNELS)
    await keepDigestSchedule(database.db, { platform: 'slack', workspace: TEAM, channel }, settings, {
      by: { id: 'U0ANNA', name: 'Anna' },
      now,
    });
}

function posted({ chat }: SlackWorld): readonly string[] {
  const own = chat.server.workspace.messages.filter(({ user }) => user === BOT.user);
  return own.map(({ channel }) => channel).toSorted();
}

async function everyChannelHasOne(world: SlackWorld): Promise<void> {
  await world.until(() => expect(posted(world).length).toBeGreaterThanOrEqual(CHANNELS.length));
  await world.settled();
  expect(posted(world)).toEqual([...CHANNELS].toSorted());
}
