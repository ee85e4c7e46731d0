import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { describe, expect } from 'vitest';
import type { Schema } from '../../src/database/schema.ts';
import { startModelServer } from '../servers/model-server.ts';
import type { ReadoutProcess } from '../servers/readout-process.ts';
import { holdAt } from './hold-at.ts';
import { answerHonestly } from './honest-model.ts';
import { ownerOf } from './owner-of.ts';
import { survives } from './survives.ts';

/** Orchestrators kill what is not off after half a minute. */
const STOP_MS = 25_000;

describe('a process that ends at work', () => {
  survives(2, 'SIGKILL in a fetch: the job goes on at the next start', 'slack', async (world) => {
    world.pages.behave(() => ({ type: 'hang' }));
    const first = await world.start([world.chat]);
    await world.post(world.chat, 'story/1');
    await world.until(() => expect(world.pages.requests.length).toBeGreaterThan(0));
    await first.kill();
    world.pages.behave(() => ({ type: 'page' }));
    await world.start([world.chat]);
  });

  survives(3, 'SIGKILL in a model call: one more call, one briefing', 'slack', async (world) => {
    const model = await startModelServer({ answers: [{ type: 'hang' }] });
    const env = { MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'small-model' };
    const first = await world.start([world.chat], env);
    await world.post(world.chat, 'story/1');
    await world.until(() => expect(model.requests).toHaveLength(1));
    await first.kill();
    await model.close();
    const next = await startModelServer({ answerTo: answerHonestly });
    await world.start([world.chat], { ...env, MODEL_BASE_URL: next.baseUrl });
    await world.settled();
    expect(next.requests).toHaveLength(1);
    expect(world.chat.said()).toHaveLength(1);
    await next.close();
  });

  survives(
    20,
    'SIGTERM with five in flight: drained, and the rest goes on at the next start',
    'slack',
    async (world) => {
      world.pages.behave(() => ({ type: 'page', afterMs: 3_000 }));
      const first = await world.start([world.chat], { ARTICLES_AT_ONCE: '5' });
      for (let number = 1; number <= 8; number += 1) await world.post(world.chat, `story/${number}`);
      await world.until(() => expect(world.pages.requests.length).toBeGreaterThanOrEqual(3));
      const stopped = await Promise.race([first.stop(), sleep(STOP_MS + 5_000, 'still on')]);
      expect(stopped).toBe(0);
      world.pages.behave(() => ({ type: 'page' }));
      await world.start([world.chat]);
      await world.settled();
      expect(world.chat.said()).toHaveLength(8);
    },
  );

  for (const [title, table] of [
    ['stores what the ledger learns', 'ledger_articles'],
    ['stores an answer', 'deliveries'],
  ] as const)
    survives(18, `its connection is cut as it ${title}: no partial rows`, 'slack', async (world) => {
      const hold = await holdAt(world.database, table, 'insert');
      await world.start([world.chat]);
      await world.post(world.chat, 'story/1');
      await world.until(async () => expect(await hold.waiting()).toBeGreaterThan(0));
      await hold.cut();
      const { rows } = await sql<{ articles: string; ledger: string }>`
        select (select count(*) from briefings) articles, (select count(*) from ledger_articles) ledger`.execute(
        world.database.db,
      );
      expect(rows[0]?.articles).toBe(rows[0]?.ledger);
      await hold.release();
    });
});

describe('an article that cannot be worked on', () => {
  survives(24, 'a poison job is given up after its tries, and the queue moves on', 'slack', async (world) => {
    await sql
      .raw(`
      create function refuse_poison() returns trigger language plpgsql as $$
      begin if new.url like '%/poison/%' then raise exception 'poison'; end if; return new; end $$;
      create trigger refuse_poison before insert on articles for each row execute function refuse_poison()`)
      .execute(world.database.db);
    await world.start([world.chat]);
    const poison = await world.post(world.chat, 'poison/1');
    const good = await world.post(world.chat, 'story/2');
    await world.until(() => expect(world.chat.marksOn(good)).toEqual(['✅']));
    await world.settled();
    expect(world.chat.marksOn(poison)).toEqual(['⚠️']);
  });

  for (const [title, signal] of [
    ['kills', 'SIGKILL'],
    ['stops', 'SIGSTOP'],
  ] as const)
    survives(
      27,
      `${title} each process that reads it, with two replicas: given up after two, others flow`,
      'slack',
      async (world) => {
        const replicas: ReadoutProcess[] = [await world.start([world.chat]), await world.start([world.chat])];
        const struck = new Set<number>();
        world.pages.behave((path, { socket: { remotePort } }) => {
          if (!path.includes('poison')) return { type: 'page' };
          const pids = replicas.map(({ pid }) => pid).filter((pid) => !struck.has(pid));
          void ownerOf(remotePort ?? 0, pids).then(async (pid) => {
            if (pid === null) return;
            struck.add(pid);
            process.kill(pid, signal);
            // As whoever runs it does.
            replicas.push(await world.start([world.chat]));
          });
          return { type: 'hang' };
        });
        const poison = await world.post(world.chat, 'poison/1');
        const others: string[] = [];
        for (let number = 1; number <= 5; number += 1) {
          others.push(await world.post(world.chat, `story/${number}`));
          await sleep(3_000);
        }
        await world.settled(180_000);
        expect(struck.size).toBe(2);
        expect(world.chat.marksOn(poison)).toEqual(['⚠️']);
        for (const message of others) expect(world.chat.marksOn(message)).toEqual(['✅']);
        // Whoever was stopped goes on, and has nothing left to say.
        if (signal === 'SIGSTOP') for (const pid of struck) process.kill(pid, 'SIGCONT');
        await sleep(signal === 'SIGSTOP' ? 5_000 : 0);
      },
    );
});

describe('what is taken back while it is in work', () => {
  survives(26, 'uninstalled during a job: nothing is posted, nothing is stored', 'slack', async (world) => {
    world.pages.behave(() => ({ type: 'page', afterMs: 4_000 }));
    await world.start([world.chat]);
    await world.chat.write(`<${world.pages.address('story/1')}>`);
    await world.until(() => expect(world.pages.requests).toHaveLength(1));
    await world.chat.server.sendEvent({ type: 'app_uninstalled' }, { type: 'socket' });
    await sleep(8_000);
    expect(world.chat.said()).toEqual([]);
    expect(await rowsLeft(world.database.db)).toBe(0);
  });

  survives(26, 'deleted during a job: nothing is posted, nothing is stored', 'slack', async (world) => {
    world.pages.behave(() => ({ type: 'page', afterMs: 4_000 }));
    await world.start([world.chat]);
    const ts = await world.chat.write(`<${world.pages.address('story/1')}>`);
    await world.until(() => expect(world.pages.requests).toHaveLength(1));
    const event = { type: 'message', channel_type: 'channel', subtype: 'message_deleted', deleted_ts: ts };
    await world.chat.server.sendEvent({ ...event, channel: world.chat.channels[0] }, { type: 'socket' });
    await sleep(8_000);
    expect(world.chat.said()).toEqual([]);
    expect(await rowsLeft(world.database.db)).toBe(0);
  });

  survives(
    26,
    'its token revoked during a job: nothing is posted, and the answer is given up',
    'slack',
    async (world) => {
      world.pages.behave(() => ({ type: 'page', afterMs: 2_000 }));
      await world.start([world.chat]);
      await world.chat.write(`<${world.pages.address('story/1')}>`);
      await world.until(() => expect(world.pages.requests).toHaveLength(1));
      const revoked = Array(50).fill({ type: 'code', error: 'token_revoked' });
      for (const method of ['chat.postMessage', 'reactions.add', 'conversations.replies'])
        world.chat.server.fail(method, ...revoked);
      await world.settled();
      expect(world.chat.said()).toEqual([]);
      const ended = await world.database.db.selectFrom('deliveries').select('state').execute();
      expect(ended).toEqual([{ state: 'dead' }]);
    },
  );
});

async function rowsLeft(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ left: string }>`
    select (select count(*) from submissions) + (select count(*) from articles) + (select count(*) from deliveries) as left`.execute(
    db,
  );
  return Number(rows[0]?.left);
}
