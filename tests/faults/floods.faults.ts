import { describe, expect } from 'vitest';
import { openDiscord } from './chat-double.ts';
import { survives } from './survives.ts';

const LINKS = 500;
const SLOW_MS = 1_500;
const FLOOD_MS = 600_000;

describe('one workspace’s flood', () => {
  survives(
    25,
    `${LINKS} links at once: another workspace waits little, and a channel gets one message a second`,
    'slack',
    async (world) => {
      const other = await openDiscord();
      await world.start([world.chat, other]);
      const startedAt = Date.now();
      const { channels } = world.chat;
      const posted = await Promise.all(
        Array.from({ length: LINKS }, (_, number) => {
          const channel = channels[number % channels.length] ?? channels[0];
          return world.post(world.chat, `story/${number}`, { channel });
        }),
      );
      const waits: number[] = [];
      for (let number = 0; number < 10; number += 1) {
        const askedAt = Date.now();
        const message = await world.post(other, `story/${10_000 + number}`);
        await world.until(() => expect(other.saidBelow(message)).toHaveLength(1), 60_000);
        waits.push(Date.now() - askedAt);
      }
      const [p95 = 0] = waits.toSorted((one, two) => two - one);
      await world.settled(FLOOD_MS);
      const seconds = (Date.now() - startedAt) / 1_000;
      process.stdout.write(
        `flood: ${LINKS} links in ${seconds.toFixed(0)} s; another workspace waited ${Math.max(...waits)} ms at most\n`,
      );
      expect(p95).toBeLessThan(30_000);
      const inBusiest = Math.ceil(posted.length / channels.length);
      expect(seconds).toBeGreaterThanOrEqual(inBusiest - 1);
      await other.close();
    },
    FLOOD_MS,
  );

  survives(
    29,
    'sixty slow links: another workspace’s link waits for one job at most',
    'slack',
    async (world) => {
      const other = await openDiscord();
      world.pages.behave((path) => ({ type: 'page', afterMs: path.includes('slow') ? SLOW_MS : 0 }));
      await world.start([world.chat, other]);
      const served = async (page: string): Promise<number> => {
        const askedAt = Date.now();
        const message = await world.post(other, page);
        await world.until(() => expect(other.saidBelow(message)).toHaveLength(1), 120_000);
        return Date.now() - askedAt;
      };
      const alone = await served('story/1');
      const { channels } = world.chat;
      for (let number = 0; number < 60; number += 1)
        await world.post(world.chat, `slow/${1_000 + number}`, {
          channel: channels[number % channels.length] ?? channels[0],
        });
      const behind = await served('story/2');
      process.stdout.write(`behind sixty slow links: ${behind} ms; alone: ${alone} ms\n`);
      expect(behind).toBeLessThan(2 * alone + SLOW_MS + 2_000);
      await world.settled(FLOOD_MS);
      await other.close();
    },
    FLOOD_MS,
  );
});
