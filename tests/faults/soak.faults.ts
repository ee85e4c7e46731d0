import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { ReadoutProcess } from '../servers/readout-process.ts';
import type { SlackFailure } from '../servers/slack-server.ts';
import { pick } from './random.ts';
import { survives } from './survives.ts';

const SOAK_MS = Number(process.env.FAULT_SOAK_MS ?? '0');
const FAILURES: readonly [SlackFailure, ...SlackFailure[]] = [
  { type: 'drop', isDone: true },
  { type: 'drop', isDone: false },
  { type: 'hang', isDone: true },
  { type: 'status', status: 500, isDone: true },
  { type: 'status', status: 503 },
  { type: 'rate limit', retryAfter: 2 },
];
const STEPS = ['post', 'post', 'post', 'post', 'failure', 'kill', 'stop', 'slow', 'cut'] as const;

describe.runIf(SOAK_MS > 0)('faults without end', () => {
  survives(
    0,
    `two replicas for ${Math.round(SOAK_MS / 60_000)} minutes of faults that a seed decides`,
    'slack',
    async (world) => {
      const { server } = world.chat;
      const replicas: ReadoutProcess[] = [await world.start([world.chat]), await world.start([world.chat])];
      const until = Date.now() + SOAK_MS;
      const done = new Map<string, number>();
      let page = 0;
      const replace = async (end: (readout: ReadoutProcess) => Promise<unknown>) => {
        const place = Math.floor(world.random() * replicas.length);
        const old = replicas[place];
        if (old === undefined) return;
        await end(old);
        replicas[place] = await world.start([world.chat]);
      };
      while (Date.now() < until) {
        const step = pick(world.random, STEPS);
        done.set(step, (done.get(step) ?? 0) + 1);
        if (step === 'post') page += 1;
        if (step === 'post')
          await world.post(world.chat, `story/${page}`, {
            channel: pick(world.random, [...world.chat.channels]),
          });
        else if (step === 'failure')
          server.fail('chat.postMessage', pick(world.random, FAILURES), pick(world.random, FAILURES));
        else if (step === 'kill') await replace((readout) => readout.kill());
        else if (step === 'stop') await replace((readout) => readout.stop());
        else if (step === 'slow') world.pages.behave(() => ({ type: 'page', afterMs: world.random() * 3_000 }));
        else if (step === 'cut') server.recycleSockets('cut');
        else step satisfies never;
        await sleep(world.random() * 1_500);
      }
      process.stdout.write(`soak: ${[...done].map(([step, count]) => `${step} ${count}`).join(' · ')}\n`);
      await world.settled(300_000);
      // A job whose process was killed twice is given up, and its message is marked: the account tells them apart.
      const { accepted, posted } = await world.check();
      expect(accepted).toBe(page);
      expect(posted).toBeGreaterThan(page / 2);
    },
    SOAK_MS + 600_000,
  );
});
