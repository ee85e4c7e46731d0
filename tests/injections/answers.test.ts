import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { type Answerer, createAnswerer } from '../../src/ledger/answer-question.ts';
import { createAnswerLocker } from '../../src/ledger/create-answer-locker.ts';
import type { Passage } from '../../src/ledger/ledger.ts';
import { presentAnswer } from '../../src/ledger/present/present-answer.ts';
import { loadPrompt } from '../../src/models/prompt.ts';
import { openModel } from '../fixtures/model-analyst.ts';
import { type ModelServer, startModelServer } from '../servers/model-server.ts';
import { ADDRESS, PARAGRAPHS, TITLE } from './article.ts';
import { describeAttacks } from './describe-attacks.ts';
import { hide, type Shape } from './obeying-model.ts';
import type { Payload } from './payloads.ts';
import { postEverywhere } from './read-posted.ts';

const DAY = '2026-11-24';
const PASSAGES = PARAGRAPHS.flatMap((paragraph) =>
  splitSentences(paragraph).map(({ start, end }) => passageOf(paragraph.slice(start, end))),
);
/** What the model answers beside the injection, each true of the passage with its number. */
const TRUE: readonly (readonly [number, string])[] = [
  [1, 'The harbour council said on Monday that it would not renew the ferry contract with Norlund before the spring.'],
  [4, 'The company offered to lower its fares by a tenth if the council extended the contract until the summer.'],
  [6, 'The islanders’ association demanded that the night boat stay.'],
];

/** The words that still get through, and in which shapes: each that is stopped leaves this list. */
const MISSED: ReadonlyMap<Payload, readonly Shape[]> = new Map<Payload, readonly Shape[]>([]);

let server: ModelServer;
let answerer: Answerer;
let said: object = {};
let honest = '';
const locker = createAnswerLocker();
beforeAll(async () => {
  server = await startModelServer({ answerTo: () => ({ type: 'answer', content: said }) });
  const model = await openModel(server);
  const prompt = await loadPrompt(path.join(import.meta.dirname, '../../prompts/ask.md'));
  answerer = createAnswerer(model, { prompt, price: null, locker });
  const reply = await ask('', 'behind the truth');
  honest = [...PARAGRAPHS, TITLE, ...postEverywhere(reply).map(({ text }) => text)].join('\n');
});
afterAll(async () => {
  await server.close();
  await locker.close();
});

it('keeps all that a model answers whom nobody told anything', async () => {
  const [{ text = '' } = {}] = postEverywhere(await ask('', 'behind the truth'));
  for (const [, sentence] of TRUE) expect(text).toContain(sentence);
});

describeAttacks({
  name: 'answers',
  post: async (payload, shape) => postEverywhere(await ask(payload, shape)),
  honest: () => honest,
  address: ADDRESS,
  missed: MISSED,
});

/** What somebody who asks reads. */
async function ask(payload: string, shape: Shape): Promise<Reply> {
  const sentences = TRUE.map(([passage, truth]) => ({
    ...{ passages: [passage], quote: PASSAGES[passage - 1]?.text ?? '' },
    text: hide(payload, truth, shape).trim(),
  }));
  said = { isAnswered: true, sentences };
  const question = 'What do the sides want?';
  const answer = await answerer.answer({ question, passages: PASSAGES, today: DAY });
  return presentAnswer(
    {
      ...{ scope: { platform: 'slack', workspace: 'T1', channels: ['C1'] }, articles: null, actor: null, issue: null },
      ...{ since: null, until: null, today: DAY, linkTo: () => null },
    },
    question,
    answer,
    PASSAGES.length,
  );
}

function passageOf(text: string): Passage {
  const article = {
    ...{ id: 'a1', title: TITLE, siteName: 'The Paper', url: ADDRESS, date: DAY, isDated: true },
    ...{ alsoIn: [], channel: 'C1', briefingId: 'b1', messageId: null },
  };
  const span = { start: 0, end: text.length };
  return { id: text, text, span, before: null, date: DAY, article, positions: [], relevance: 1 };
}
