import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { type ModelAnswer, type ModelServer, startModelServer } from '../servers/model-server.ts';
import { BOT } from '../servers/slack-workspace.ts';
import { answerHonestly } from './honest-model.ts';
import { survives } from './survives.ts';

/** Failures of the server in a row before it is left alone, with the repetition each call may have. */
const MOST_CALLS = 6;
const PAUSED_MS = 60_000;
const envOf = (model: ModelServer) => ({ MODEL_BASE_URL: model.baseUrl, MODEL_NAME: 'small-model' });

describe('a model’s server that fails', () => {
  survives(
    13,
    '500 to eight articles: it is paused, articles are briefed without it, and a probe finds it back',
    'slack',
    async (world) => {
      let isDown = true;
      const model = await startModelServer({
        answerTo: (body) => (isDown ? { type: 'status', status: 500 } : answerHonestly(body)),
      });
      await world.start([world.chat], envOf(model));
      for (let number = 1; number <= 8; number += 1) {
        await world.post(world.chat, `story/${number}`);
        await world.settled();
      }
      expect(world.chat.said()).toHaveLength(8);
      const asked = model.requests.length;
      expect(asked).toBeLessThanOrEqual(MOST_CALLS);
      isDown = false;
      await sleep(PAUSED_MS);
      const probe = await world.post(world.chat, 'story/9');
      await world.settled();
      expect(model.requests).toHaveLength(asked + 1);
      expect(
        JSON.stringify(world.chat.server.workspace.messages.find(({ thread_ts }) => thread_ts === probe)),
      ).toContain('small-model');
      await model.close();
    },
  );

  for (const [title, answer, most] of [
    ['429 for now', { type: 'status', status: 429, headers: { 'retry-after': '1' } }, 2],
    ['a used-up quota', { type: 'status', status: 429, code: 'insufficient_quota' }, 1],
  ] as const)
    survives(14, `${title}: not asked again and again, and briefed without it`, 'slack', async (world) => {
      const model = await startModelServer({ answers: [answer] });
      await world.start([world.chat], envOf(model));
      await world.post(world.chat, 'story/1');
      await world.settled();
      expect(model.requests.length).toBeGreaterThan(0);
      expect(model.requests.length).toBeLessThanOrEqual(most);
      expect(world.chat.said()).toHaveLength(1);
      await model.close();
    });

  const odd: readonly (readonly [string, ModelAnswer])[] = [
    ['invalid JSON', { type: 'broken json' }],
    ['a refusal', { type: 'refusal', words: 'I cannot help with that.' }],
    ['an answer cut off', { type: 'cut off', content: '{"bottomLine": [{"te' }],
    ['no choices', { type: 'no choices' }],
    ['extra keys alone', { type: 'answer', content: { verdict: 'fine', notes: [1, 2, 3] } }],
    ['a web page', { type: 'web page' }],
  ];
  for (const [title, answer] of odd)
    survives(15, `${title}: one repair at most, and briefed without it`, 'slack', async (world) => {
      const model = await startModelServer({ answers: [answer] });
      await world.start([world.chat], envOf(model));
      await world.post(world.chat, 'story/1');
      await world.settled();
      // The form may be stepped down beside the repair.
      expect(model.requests.length).toBeGreaterThan(0);
      expect(model.requests.length).toBeLessThanOrEqual(5);
      expect(world.chat.said()).toHaveLength(1);
      await model.close();
    });

  survives(16, 'invented quotes: none is posted', 'slack', async (world) => {
    const invented = 'We have accepted each of their demands without any condition at all';
    const model = await startModelServer({
      answerTo: (body) => {
        const honest = answerHonestly(body);
        if (honest.type !== 'answer' || typeof honest.content !== 'object') return honest;
        const position = {
          actor: 'Ilse Brandt',
          issue: 'demands',
          act: 'states',
          statement: 'the demands were accepted',
        };
        const quoted = { ...position, stance: 'for', quotes: [invented], via: [], directness: 'direct', date: null };
        const line = { text: 'The mayor accepted the demands.', quotes: [invented] };
        return { type: 'answer', content: { ...honest.content, bottomLine: [line], positions: [quoted] } };
      },
    });
    await world.start([world.chat], envOf(model));
    await world.post(world.chat, 'story/1');
    await world.settled();
    expect(model.requests.length).toBeGreaterThan(0);
    const said = world.chat.server.workspace.messages.filter(({ user }) => user === BOT.user);
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).not.toMatch(/accepted each of their|accepted the demands/);
    await model.close();
  });
});
